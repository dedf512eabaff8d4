//! What people decided about articles: a log that is only added to, and the decision that follows from it.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::columns::{id_in, instant_in, maybe_parsed_in, nanoseconds, number_of, parsed_in};
use super::{Store, StoreError};
use crate::model::{
    ArticleId, Codes, EventKind, Overruled, Relevance, Route, Ruling, RulingEntry, StoredArticle, Substance, Theme,
};

impl Store {
    /// The log of decisions, of one article or of all, oldest first.
    pub fn labels(&self, article: Option<&ArticleId>) -> Result<Vec<RulingEntry>, StoreError> {
        self.ask(|connection| history(connection, article.map(number_of)))
    }
}

/// Adds a decision to the log.
pub(super) fn log(connection: &Connection, entry: &RulingEntry) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO label (article, decided, coder, clears, relevance, themes, substances, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let ruling = &entry.ruling;
    let values = params![
        number_of(&entry.article),
        nanoseconds(ruling.at),
        ruling.by,
        entry.clears,
        ruling.relevance.map(Relevance::name),
        ruling.themes.as_deref().map(|themes| joined(themes, Theme::name)),
        ruling.substances.as_deref().map(|substances| joined(substances, Substance::name)),
        ruling.note,
    ];
    statement.execute(values).map(|_| ())
}

fn joined<T: Copy>(values: &[T], name: fn(T) -> &'static str) -> String {
    values.iter().map(|value| name(*value)).collect::<Vec<_>>().join(",")
}

/// The values of a text by [`joined`].
fn split<T>(text: &str, from_name: fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(',').filter(|name| !name.is_empty()).map(from_name).collect()
}

fn history(connection: &Connection, article: Option<i64>) -> Result<Vec<RulingEntry>> {
    let mut statement = connection.prepare_cached("SELECT * FROM label WHERE ?1 IS NULL OR article = ?1 ORDER BY key")?;
    statement.query_map([article], read_entry)?.collect()
}

fn read_entry(row: &Row<'_>) -> Result<RulingEntry> {
    Ok(RulingEntry {
        article: id_in(row, "article")?,
        ruling: Ruling {
            by: row.get("coder")?,
            at: instant_in(row, "decided")?,
            relevance: maybe_parsed_in(row, "relevance", Relevance::from_name)?,
            themes: maybe_parsed_in(row, "themes", |text| split(text, Theme::from_name))?,
            substances: maybe_parsed_in(row, "substances", |text| split(text, Substance::from_name))?,
            note: row.get("note")?,
        },
        clears: row.get("clears")?,
    })
}

/// The decision that stands after everything in the log.
pub(super) fn standing(connection: &Connection, number: i64) -> Result<Option<Ruling>> {
    let mut standing: Option<Ruling> = None;
    for entry in history(connection, Some(number))? {
        standing = match (entry.clears, standing) {
            (true, _) => None,
            (false, None) => Some(entry.ruling),
            (false, Some(earlier)) => Some(entry.ruling.upon(earlier)),
        };
    }
    Ok(standing)
}

/// The article as people decided about it; `None` where nobody did.
pub(super) fn ruled(connection: &Connection, article: &StoredArticle) -> Result<Option<StoredArticle>> {
    let standing = standing(connection, number_of(&article.id))?;
    if standing.is_none() && article.analysed.codes.overruled.is_none() {
        return Ok(None);
    }
    let mut ruled = article.clone();
    ruled.analysed.codes.restore();
    standing.into_iter().for_each(|ruling| ruled.analysed.codes.overrule(ruling));
    Ok(Some(ruled))
}

/// Notes the program's own decision where a person's stands in its place.
pub(super) fn note_own(connection: &Connection, number: i64, codes: &Codes) -> Result<()> {
    connection.prepare_cached("DELETE FROM overruled WHERE article = ?1")?.execute([number])?;
    let Some(own) = &codes.overruled else { return Ok(()) };
    let (themes, substances) = (joined(&own.themes, Theme::name), joined(&own.substances, Substance::name));
    let mut statement =
        connection.prepare_cached("INSERT INTO overruled (article, relevance, themes, substances) VALUES (?1, ?2, ?3, ?4)")?;
    statement.execute(params![number, own.relevance.name(), themes, substances]).map(|_| ())
}

/// Puts the decision that stands in an article's labels beside them, with the program's own. Event and route, which the table
/// has from the program, go with a relevance of `none`.
pub(super) fn mark_overruled(connection: &Connection, number: i64, codes: &mut Codes) -> Result<()> {
    let Some(own) = own(connection, number)? else { return Ok(()) };
    let Some(ruling) = standing(connection, number)? else { return Ok(()) };
    if codes.relevance == Relevance::None {
        (codes.event, codes.route) = (EventKind::Unknown, Route::Unknown);
    }
    codes.overruled = Some(Box::new(Overruled { ruling, ..own }));
    Ok(())
}

/// The program's own decision, where a person's stands in its place; whose that is, the log knows.
pub(super) fn own(connection: &Connection, number: i64) -> Result<Option<Overruled>> {
    let mut statement = connection.prepare_cached(
        "SELECT overruled.*, event, route FROM overruled JOIN article ON article.id = overruled.article WHERE article.id = ?1",
    )?;
    let own = statement.query_row([number], |row| {
        Ok(Overruled {
            ruling: Ruling::new("", Timestamp::UNIX_EPOCH),
            relevance: parsed_in(row, "relevance", Relevance::from_name)?,
            themes: parsed_in(row, "themes", |text| split(text, Theme::from_name))?,
            substances: parsed_in(row, "substances", |text| split(text, Substance::from_name))?,
            event: parsed_in(row, "event", EventKind::from_name)?,
            route: parsed_in(row, "route", Route::from_name)?,
        })
    });
    own.optional()
}
