//! Questions about many articles at once.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row};

use super::article_read::{read_fingerprint, read_location};
use super::columns::{count_in, id_in, id_of, instant_in, integer, maybe_instant_in, nanoseconds, number_of, parsed_in};
use super::{Store, StoreError};
use crate::model::{ArticleId, Fingerprint, FlagKind, RecordLocation, Relevance, Story};

/// What finding copies needs to know of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyMark {
    /// The article.
    pub id: ArticleId,
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
    /// Publication, for which copy is the earliest.
    pub published: Option<Timestamp>,
    /// Whether its time of day is known.
    pub has_time: bool,
    /// Whether it credits another outlet.
    pub is_reprint: bool,
    /// When its page was fetched.
    pub fetched: Timestamp,
    /// The story it belongs to.
    pub cluster: ArticleId,
}

/// What an article said until its outlet changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// When this wording was fetched.
    pub fetched: Timestamp,
    /// When another took its place here.
    pub replaced: Timestamp,
    /// Headline.
    pub title: Option<String>,
    /// Standfirst.
    pub standfirst: Option<String>,
    /// Text.
    pub body: String,
    /// The raw page.
    pub archive: Option<RecordLocation>,
}

/// How many addresses of one feed, first seen on one day, stand at one outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerCount {
    /// Address of the feed; `None` for imported pages.
    pub feed: Option<String>,
    /// Day on which they were first seen (UTC).
    pub day: Date,
    /// `pending`, or the name of the outcome.
    pub outcome: String,
    /// How many.
    pub count: u64,
}

impl Store {
    /// Identifiers of the articles stored after `after` (from the first, where it is `None`), in the order they came, at
    /// most `limit`: one page of all. An unknown `after` gives none.
    pub fn all_ids(&self, after: Option<&ArticleId>, limit: usize) -> Result<Vec<ArticleId>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id FROM article WHERE ?1 IS NULL OR key > (SELECT key FROM article WHERE id = ?1) ORDER BY key LIMIT ?2",
            )?;
            statement.query_map((after.map(number_of), integer(limit)), |row| row.get(0).map(id_of))?.collect()
        })
    }

    /// The articles whose identifiers begin with these hexadecimal digits, in order, at most `limit`.
    pub fn ids_beginning(&self, digits: &str, limit: usize) -> Result<Vec<ArticleId>, StoreError> {
        let bounds = (ArticleId::parse(&format!("{digits:0<16}")), ArticleId::parse(&format!("{digits:f<16}")));
        let (Some(first), Some(last)) = bounds else { return Ok(Vec::new()) };
        self.ask(|connection| {
            // Numbers with one first digit have one sign, so that they lie together and in order.
            let mut statement =
                connection.prepare_cached("SELECT id FROM article WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT ?3")?;
            statement.query_map((number_of(&first), number_of(&last), integer(limit)), |row| row.get(0).map(id_of))?.collect()
        })
    }

    /// Every copy of a story, the earliest publication first.
    pub fn cluster_members(&self, cluster: &ArticleId) -> Result<Vec<ArticleId>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id FROM article WHERE cluster = ?1 ORDER BY id <> cluster, coalesce(published_at, fetched), key",
            )?;
            statement.query_map([number_of(cluster)], |row| row.get(0).map(id_of))?.collect()
        })
    }

    /// The story of a cluster. An article keeps its key for good, so that the lowest is that of the copy that came first.
    pub fn story(&self, cluster: &ArticleId) -> Result<Story, StoreError> {
        self.ask(|connection| {
            // SQLite takes the other columns from the row that has the minimum.
            let mut statement =
                connection.prepare_cached("SELECT count(*) AS n, id, min(key) FROM article WHERE cluster = ?1")?;
            statement.query_row([number_of(cluster)], |row| {
                let first: Option<i64> = row.get("id")?;
                Ok(Story { first_here: first.map_or(cluster.clone(), id_of), copies: count_in(row, "n")? })
            })
        })
    }

    /// How many stories the articles here tell.
    pub fn story_count(&self) -> Result<u64, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT count(DISTINCT cluster) AS n FROM article")?;
            statement.query_row([], |row| count_in(row, "n"))
        })
    }

    /// Gives `take` what finding copies needs to know of the articles fetched at or after `since`, in the order they were
    /// fetched.
    pub fn copy_marks(&self, since: Timestamp, mut take: impl FnMut(CopyMark)) -> Result<(), StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, exact, sketch, words, published_at, length(published) > 10 AS has_time, fetched, cluster,
                    EXISTS (SELECT 1 FROM flag WHERE flag.article = article.key AND flag.name = ?2) AS is_reprint
                 FROM article WHERE fetched >= ?1 ORDER BY fetched, key",
            )?;
            let marks = statement.query_map((nanoseconds(since), FlagKind::Reprint.name()), read_mark)?;
            marks.into_iter().try_for_each(|mark| mark.map(&mut take))
        })
    }

    /// Headline and text of an article.
    pub fn text_of(&self, id: &ArticleId) -> Result<Option<(Option<String>, String)>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT title, body FROM article JOIN article_text ON article_text.article = article.key WHERE id = ?1",
            )?;
            statement.query_row([number_of(id)], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
    }

    /// What an article said before, the oldest wording first.
    pub fn revisions(&self, id: &ArticleId) -> Result<Vec<Revision>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT * FROM revision WHERE article = (SELECT key FROM article WHERE id = ?1) ORDER BY key")?;
            statement.query_map([number_of(id)], read_revision)?.collect()
        })
    }

    /// Stored articles by relevance, in the codebook's order.
    pub fn relevance_counts(&self) -> Result<Vec<(Relevance, u64)>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT relevance, count(*) AS n FROM article GROUP BY relevance")?;
            let read = |row: &Row<'_>| Ok((parsed_in(row, "relevance", Relevance::from_name)?, count_in(row, "n")?));
            let counts: HashMap<Relevance, u64> = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
            Ok(Relevance::ALL.iter().map(|relevance| (*relevance, counts.get(relevance).copied().unwrap_or(0))).collect())
        })
    }

    /// The denominator: every address ever seen, by feed, day and outcome.
    pub fn ledger_counts(&self) -> Result<Vec<LedgerCount>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT feed.url AS feed_url, date(first_seen / 1000000000, 'unixepoch') AS day, outcome, count(*) AS n
                 FROM ledger LEFT JOIN feed ON feed.key = ledger.feed GROUP BY 1, 2, 3 ORDER BY 2, 1, 3",
            )?;
            statement.query_map([], read_count)?.collect()
        })
    }
}

fn read_mark(row: &Row<'_>) -> rusqlite::Result<CopyMark> {
    Ok(CopyMark {
        id: id_in(row, "id")?,
        fingerprint: read_fingerprint(row)?,
        published: maybe_instant_in(row, "published_at")?,
        has_time: row.get::<_, Option<bool>>("has_time")?.unwrap_or(false),
        is_reprint: row.get("is_reprint")?,
        fetched: instant_in(row, "fetched")?,
        cluster: id_in(row, "cluster")?,
    })
}

fn read_revision(row: &Row<'_>) -> rusqlite::Result<Revision> {
    Ok(Revision {
        fetched: instant_in(row, "fetched")?,
        replaced: instant_in(row, "replaced")?,
        title: row.get("title")?,
        standfirst: row.get("standfirst")?,
        body: row.get("body")?,
        archive: read_location(row)?,
    })
}

fn read_count(row: &Row<'_>) -> rusqlite::Result<LedgerCount> {
    Ok(LedgerCount {
        feed: row.get("feed_url")?,
        day: parsed_in(row, "day", |text| text.parse().ok())?,
        outcome: row.get("outcome")?,
        count: count_in(row, "n")?,
    })
}
