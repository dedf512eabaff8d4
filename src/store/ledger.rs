//! The ledger: one row for each address ever seen, and the queue of what is still to be fetched.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};
use url::Url;

use super::columns::{
    count_in, id_in, id_of, instant_in, integer, maybe_instant_in, maybe_parsed_in, nanoseconds, number_of, parsed_in, stamp,
    stamp_text,
};
use super::{Store, StoreError};
use crate::model::{ArticleId, Outcome, Relevance, Stamp, article_id};

/// What the ledger calls an entry without an outcome.
const PENDING: &str = "pending";

/// Tries that are made for one page.
pub(super) const MOST_ATTEMPTS: u32 = 5;

/// An entry as the ledger keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEntry {
    /// Address of the page. The ledger's key is [`article_id`] of it.
    pub url: Url,
    /// Headline in the feed.
    pub title: Option<String>,
    /// Publication by the feed.
    pub published: Option<Stamp>,
    /// Last change by the feed.
    pub updated: Option<Stamp>,
}

/// An entry of the queue.
#[derive(Clone, Debug, PartialEq)]
pub struct PendingEntry {
    /// The ledger's key.
    pub id: ArticleId,
    /// Address of the page.
    pub url: Url,
    /// Address of the feed that named it first.
    pub feed: Option<String>,
    /// Headline in the feed.
    pub title: Option<String>,
    /// Publication by the feed.
    pub published: Option<Stamp>,
    /// When it was first seen.
    pub first_seen: Timestamp,
    /// Tries that failed so far.
    pub attempts: u32,
    /// The version of the article that is here, where the page is to be looked at again.
    pub known: Option<KnownVersion>,
}

/// What the server called the version of a page that is here, verbatim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownVersion {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
}

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerEntry {
    /// Address, feed, headline, date and tries.
    pub entry: PendingEntry,
    /// How it ended; `None` while it is waiting for its first try.
    pub outcome: Option<Outcome>,
    /// Why it ended so, in words, where the outcome's name does not tell all.
    pub detail: Option<String>,
    /// When it is tried next; `None` when it is done with.
    pub next_try: Option<Timestamp>,
    /// The article the page turned out to be.
    pub article: Option<ArticleId>,
    /// What the page was judged to be.
    pub relevance: Option<Relevance>,
    /// Last change of the row.
    pub updated: Timestamp,
}

/// A row with its feed's address and the version of the article that is here.
pub(super) const COLUMNS: &str = "SELECT ledger.*, feed.url AS feed_url, here.key AS here, here.etag AS here_etag,
        here.last_modified AS here_last_modified
     FROM ledger LEFT JOIN feed ON feed.key = ledger.feed
        LEFT JOIN article AS here ON here.id = ledger.article AND ledger.outcome LIKE 'stored:%'";

impl Store {
    /// Entries whose next try has come at `now`: those waiting for their first and those that failed for a while; the
    /// longest due first. What was tried five times is not tried again.
    pub fn pending(&self, now: Timestamp, limit: usize) -> Result<Vec<PendingEntry>, StoreError> {
        self.ask(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{COLUMNS} WHERE next_try <= ?1 ORDER BY next_try, ledger.rowid LIMIT ?2"))?;
            statement.query_map([nanoseconds(now), integer(limit)], read_pending)?.collect()
        })
    }

    /// The ledger's row for an address, however it is spelled.
    pub fn ledger_entry(&self, url: &Url) -> Result<Option<LedgerEntry>, StoreError> {
        let number = number_of(&article_id(url));
        self.ask(|connection| {
            connection.prepare_cached(&format!("{COLUMNS} WHERE ledger.id = ?1"))?.query_row([number], read_entry).optional()
        })
    }

    /// The ledger's row that an article came by.
    pub fn entry_of(&self, article: &ArticleId) -> Result<Option<LedgerEntry>, StoreError> {
        self.ask(|connection| {
            let sql = format!("{COLUMNS} WHERE ledger.id = (SELECT entry FROM article WHERE id = ?1)");
            connection.prepare_cached(&sql)?.query_row([number_of(article)], read_entry).optional()
        })
    }

    /// Whether an address is known: seen in a feed, or the address of an article that came under another.
    pub fn is_known(&self, url: &Url) -> Result<bool, StoreError> {
        let number = number_of(&article_id(url));
        self.ask(|connection| is_known(connection, number))
    }
}

/// Whether an address is in the ledger, as its own or as that of an article.
pub(super) fn is_known(connection: &Connection, number: i64) -> Result<bool> {
    let mut statement =
        connection.prepare_cached("SELECT 1 FROM ledger WHERE id = ?1 UNION ALL SELECT 1 FROM ledger WHERE article = ?1")?;
    statement.exists([number])
}

/// How things stand with an entry: the changing half of its row.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub feed: Option<i64>,
    pub outcome: Option<Outcome>,
    pub next_try: Option<Timestamp>,
    pub article: Option<i64>,
    pub detail: Option<String>,
    pub at: Timestamp,
}

impl Standing {
    pub(super) fn pending(feed: i64, at: Timestamp) -> Standing {
        Standing { feed: Some(feed), outcome: None, next_try: Some(at), article: None, detail: None, at }
    }

    fn outcome_name(&self) -> String {
        self.outcome.as_ref().map_or(PENDING.to_owned(), Outcome::name)
    }

    /// 1 where this was a try that failed. Being told to wait, or running out of time, is none.
    pub(super) fn attempts(&self) -> u32 {
        use crate::model::SkipReason::RobotsUnreachable;
        u32::from(matches!(self.outcome, Some(Outcome::Failed(_) | Outcome::Skipped(RobotsUnreachable))))
    }

    fn relevance(&self) -> Option<&'static str> {
        match self.outcome {
            Some(Outcome::Stored(relevance)) => Some(relevance.name()),
            Some(Outcome::Ledger(judgement)) => Some(judgement.relevance().name()),
            _ => None,
        }
    }

    fn is_stored(&self) -> bool {
        matches!(self.outcome, Some(Outcome::Stored(_)))
    }
}

/// Adds a row, unless the address has one.
pub(super) fn insert(connection: &Connection, number: i64, entry: &NewEntry, standing: &Standing) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO ledger (id, url, feed, title, published, first_seen, outcome, attempts, next_try, article,
            relevance, detail, updated)
         VALUES (:id, :url, :feed, :title, :published, :at, :outcome, :attempts, :next_try, :article, :relevance, :detail, :at)",
    )?;
    let values = named_params! {
        ":id": number,
        ":url": entry.url.as_str(),
        ":feed": standing.feed,
        ":title": entry.title,
        ":published": entry.published.as_ref().map(stamp_text),
        ":at": nanoseconds(standing.at),
        ":outcome": standing.outcome_name(),
        ":attempts": standing.attempts(),
        ":next_try": standing.next_try.map(nanoseconds),
        ":article": standing.article,
        ":relevance": standing.relevance(),
        ":detail": standing.detail,
    };
    statement.execute(values).map(|_| ())
}

/// Changes the row of an address; gives its feed's key, or `None` where the address has no row. A stored article's row is
/// changed only by storing it again: that a later look at the page failed does not undo the article.
pub(super) fn update(connection: &Connection, number: i64, standing: &Standing) -> Result<Option<Option<i64>>> {
    let mut statement = connection.prepare_cached(
        "UPDATE ledger SET outcome = :outcome, attempts = attempts + :attempts, article = coalesce(:article, article),
            next_try = CASE WHEN attempts + :attempts < :most THEN :next_try END,
            relevance = coalesce(:relevance, relevance), detail = :detail, updated = :at
         WHERE id = :id AND (:stored OR outcome NOT LIKE 'stored:%')
         RETURNING feed",
    )?;
    let values = named_params! {
        ":id": number,
        ":outcome": standing.outcome_name(),
        ":attempts": standing.attempts(),
        ":most": MOST_ATTEMPTS,
        ":next_try": standing.next_try.map(nanoseconds),
        ":article": standing.article,
        ":relevance": standing.relevance(),
        ":detail": standing.detail,
        ":stored": standing.is_stored(),
        ":at": nanoseconds(standing.at),
    };
    statement.query_row(values, |row| row.get(0)).optional()
}

/// Whether another address than `entry` has been judged to be this article.
pub(super) fn is_judged_elsewhere(connection: &Connection, article: i64, entry: Option<i64>) -> Result<bool> {
    let mut statement =
        connection.prepare_cached("SELECT 1 FROM ledger WHERE article = ?1 AND id IS NOT ?2 AND outcome <> 'alias'")?;
    statement.exists((article, entry))
}

/// Notes a new judgement of an article with every address that led to it.
pub(super) fn rejudge(connection: &Connection, article: i64, relevance: Relevance) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE ledger SET relevance = ?2, outcome = ?3 WHERE article = ?1 AND outcome LIKE 'stored:%' AND outcome <> ?3",
    )?;
    statement.execute((article, relevance.name(), Outcome::Stored(relevance).name())).map(|_| ())
}

pub(super) fn read_pending(row: &Row<'_>) -> Result<PendingEntry> {
    Ok(PendingEntry {
        id: id_in(row, "id")?,
        url: parsed_in(row, "url", |text| Url::parse(text).ok())?,
        feed: row.get("feed_url")?,
        title: row.get("title")?,
        published: maybe_parsed_in(row, "published", stamp)?,
        first_seen: instant_in(row, "first_seen")?,
        attempts: count_in(row, "attempts")?,
        known: match row.get::<_, Option<i64>>("here")? {
            Some(_) => Some(KnownVersion { etag: row.get("here_etag")?, last_modified: row.get("here_last_modified")? }),
            None => None,
        },
    })
}

fn read_entry(row: &Row<'_>) -> Result<LedgerEntry> {
    Ok(LedgerEntry {
        entry: read_pending(row)?,
        outcome: parsed_in(row, "outcome", |text| if text == PENDING { Some(None) } else { Outcome::from_name(text).map(Some) })?,
        detail: row.get("detail")?,
        next_try: maybe_instant_in(row, "next_try")?,
        article: row.get::<_, Option<i64>>("article")?.map(id_of),
        relevance: maybe_parsed_in(row, "relevance", Relevance::from_name)?,
        updated: instant_in(row, "updated")?,
    })
}
