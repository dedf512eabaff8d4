//! Single facts about the whole store, and the queue of the index.

use rusqlite::{Connection, OptionalExtension, Result};

use super::columns::{id_of, integer, number_of};
use super::{Store, StoreError, Writer};
use crate::model::ArticleId;

const ARCHIVE_FILE: &str = "archive_file";
const ARCHIVE_OFFSET: &str = "archive_offset";

/// Where the archive ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveEnd {
    /// Name of the last file.
    pub file: String,
    /// Its length.
    pub offset: u64,
}

impl Store {
    /// The fact kept under `key`.
    pub fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.ask(|connection| get(connection, key))
    }

    /// Where the archive ended at the last commit; what lies beyond it belongs to no article.
    pub fn archive_end(&self) -> Result<Option<ArchiveEnd>, StoreError> {
        self.ask(|connection| {
            let offset = get(connection, ARCHIVE_OFFSET)?.and_then(|offset| offset.parse().ok());
            Ok(get(connection, ARCHIVE_FILE)?.zip(offset).map(|(file, offset)| ArchiveEnd { file, offset }))
        })
    }

    /// Articles written since they were last indexed, the longest waiting first.
    pub fn index_queue(&self, limit: usize) -> Result<Vec<ArticleId>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT id FROM index_queue ORDER BY place LIMIT ?1")?;
            statement.query_map([integer(limit)], |row| row.get(0).map(id_of))?.collect()
        })
    }
}

impl Writer {
    /// Keeps a fact under `key`. The store's own keys begin with `archive_`.
    pub fn set_meta(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.commit(|connection| set(connection, key, value))
    }

    /// Takes articles off the index queue, once the index has committed them.
    pub fn index_done(&mut self, ids: &[ArticleId]) -> Result<(), StoreError> {
        self.commit(|connection| {
            let mut statement = connection.prepare_cached("DELETE FROM index_queue WHERE id = ?1")?;
            ids.iter().try_for_each(|id| statement.execute([number_of(id)]).map(|_| ()))
        })
    }

    /// Puts every article on the index queue, for an index that is made anew.
    pub fn queue_all_for_index(&mut self) -> Result<(), StoreError> {
        self.commit(|connection| {
            connection.execute("INSERT OR IGNORE INTO index_queue (id) SELECT id FROM article ORDER BY key", []).map(|_| ())
        })
    }
}

/// Puts an article at the end of the index queue.
pub(super) fn queue_for_index(connection: &Connection, number: i64) -> Result<()> {
    connection.prepare_cached("INSERT OR REPLACE INTO index_queue (id) VALUES (?1)")?.execute([number]).map(|_| ())
}

/// Notes where the archive ends.
pub(super) fn set_archive_end(connection: &Connection, end: &ArchiveEnd) -> Result<()> {
    set(connection, ARCHIVE_FILE, &end.file)?;
    set(connection, ARCHIVE_OFFSET, &end.offset.to_string())
}

fn get(connection: &Connection, key: &str) -> Result<Option<String>> {
    connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?.query_row([key], |row| row.get(0)).optional()
}

fn set(connection: &Connection, key: &str, value: &str) -> Result<()> {
    connection.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?.execute([key, value]).map(|_| ())
}
