//! Carrying out what people decide about articles.

use rusqlite::{Connection, Result};

use super::columns::number_of;
use super::{StoreError, Writer, article_read, article_write, labels, ledger, meta};
use crate::model::RulingEntry;

impl Writer {
    /// Adds decisions to the log and carries them out, in one commit: the articles bear them from now on, and are queued for the
    /// index. A decision about an article that is not here waits in the log until it comes.
    pub fn label(&mut self, entries: &[RulingEntry]) -> Result<(), StoreError> {
        self.commit(|connection| {
            entries.iter().try_for_each(|entry| labels::log(connection, entry))?;
            let mut numbers: Vec<i64> = entries.iter().map(|entry| number_of(&entry.article)).collect();
            numbers.sort_unstable();
            numbers.dedup();
            numbers.into_iter().try_for_each(|number| carry_out(connection, number))
        })
    }
}

/// Gives an article that is here the labels that follow from the log.
fn carry_out(connection: &Connection, number: i64) -> Result<()> {
    let Some(present) = article_write::present(connection, number)? else { return Ok(()) };
    let Some(mut stored) = article_read::read(connection, number)? else { return Ok(()) };
    let codes = &mut stored.analysed.codes;
    // By the table and not by the reading: the log may have been cleared a moment ago.
    codes.overruled = labels::own(connection, number)?.map(Box::new);
    codes.restore();
    labels::standing(connection, number)?.into_iter().for_each(|ruling| codes.overrule(ruling));
    let mut update = connection.prepare_cached("UPDATE article SET relevance = ?2 WHERE key = ?1")?;
    update.execute((present.key, codes.relevance.name()))?;
    for table in ["theme", "substance"] {
        connection.prepare_cached(&format!("DELETE FROM {table} WHERE article = ?1"))?.execute([present.key])?;
    }
    article_write::insert_labels(connection, present.key, codes)?;
    labels::note_own(connection, number, codes)?;
    ledger::rejudge(connection, number, codes.relevance)?;
    meta::queue_for_index(connection, number)
}
