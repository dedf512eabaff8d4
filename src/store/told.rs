//! What digests have told.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use super::columns::{id_in, instant_in, integer, nanoseconds, number_of, parsed_in};
use super::{Store, StoreError, Writer};
use crate::model::{ArticleId, Flag, FlagKind};

/// An article that came, or changed, since some moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The article.
    pub id: ArticleId,
    /// The story it belongs to.
    pub cluster: ArticleId,
    /// When its page was fetched for the first time.
    pub first_fetched: Timestamp,
}

/// What one search has been told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Of each article which notices ([`Flag::notice`]), the empty one being the story itself.
    pub articles: HashMap<ArticleId, HashSet<String>>,
    /// The same of each story, in whichever of its copies it was told.
    pub stories: HashMap<ArticleId, HashSet<String>>,
}

/// The last digest of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDigest {
    /// When it was made.
    pub at: Timestamp,
    /// How far back the digests of the search have gone by now; what came here before is old.
    pub floor: Timestamp,
}

/// A correction or withdrawal that stands in an article which was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The article.
    pub article: ArticleId,
    /// The story it belongs to.
    pub cluster: ArticleId,
    /// What the outlet says.
    pub flag: Flag,
}

/// One thing a digest tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The article.
    pub article: ArticleId,
    /// Which correction or withdrawal ([`Flag::notice`]); empty for the story itself.
    pub notice: String,
    /// Whether it is an entry of the digest, or known together with one.
    pub is_entry: bool,
}

/// An entry of an earlier digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldEntry {
    /// Name of the saved search; empty for the stories of misuse.
    pub search: String,
    /// The article.
    pub article: ArticleId,
    /// As in [`Telling`].
    pub notice: String,
    /// When it was told.
    pub at: Timestamp,
}

impl Store {
    /// The articles fetched at or after `since`, for the first time or again.
    pub fn arrivals(&self, since: Timestamp) -> Result<Vec<Arrival>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, cluster, min(fetched, coalesce((SELECT min(fetched) FROM revision WHERE revision.article = article.key), fetched))
                    AS first_fetched
                 FROM article WHERE fetched >= ?1",
            )?;
            let read = |row: &Row<'_>| {
                let first_fetched = instant_in(row, "first_fetched")?;
                Ok(Arrival { id: id_in(row, "id")?, cluster: id_in(row, "cluster")?, first_fetched })
            };
            statement.query_map([nanoseconds(since)], read)?.collect()
        })
    }

    /// What a search has been told so far.
    pub fn told(&self, search: &str) -> Result<Told, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT told.article, coalesce(article.cluster, told.article), notice FROM told
                 LEFT JOIN article ON article.id = told.article WHERE search = ?1",
            )?;
            let rows = statement.query_map([search], |row| Ok((id_in(row, 0)?, id_in(row, 1)?, row.get::<_, String>(2)?)))?;
            let mut told = Told::default();
            for row in rows {
                let (article, cluster, notice) = row?;
                told.stories.entry(cluster).or_default().insert(notice.clone());
                told.articles.entry(article).or_default().insert(notice);
            }
            Ok(told)
        })
    }

    /// The corrections and withdrawals of the articles a search has been told.
    pub fn notices_of_told(&self, search: &str) -> Result<Vec<Notice>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT article.id, article.cluster, flag.name, flag.words FROM told
                 JOIN article ON article.id = told.article
                 JOIN flag ON flag.article = article.key AND flag.name IN (?2, ?3)
                 WHERE told.search = ?1 AND told.notice = '' ORDER BY told.key, flag.place",
            )?;
            let [one, other] = FlagKind::NOTICES.map(FlagKind::name);
            statement.query_map((search, one, other), notice)?.collect()
        })
    }

    /// The corrections and withdrawals of one article.
    pub fn notices(&self, id: &ArticleId) -> Result<Vec<Notice>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT article.id, article.cluster, flag.name, flag.words FROM article
                 JOIN flag ON flag.article = article.key AND flag.name IN (?2, ?3)
                 WHERE article.id = ?1 ORDER BY flag.place",
            )?;
            let [one, other] = FlagKind::NOTICES.map(FlagKind::name);
            statement.query_map((number_of(id), one, other), notice)?.collect()
        })
    }

    /// When the last digest of a search was made, and how far back they have gone.
    pub fn last_digest(&self, search: &str) -> Result<Option<LastDigest>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT at, since FROM digest WHERE search = ?1")?;
            let read = |row: &Row<'_>| Ok(LastDigest { at: instant_in(row, 0)?, floor: instant_in(row, 1)? });
            statement.query_row([search], read).optional()
        })
    }

    /// The last entries of a search's digests, the latest first.
    pub fn told_entries(&self, search: &str, limit: usize) -> Result<Vec<ToldEntry>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT search, article, notice, at FROM told WHERE search = ?1 AND is_entry = 1 ORDER BY at DESC, key LIMIT ?2",
            )?;
            let read = |row: &Row<'_>| {
                Ok(ToldEntry { search: row.get(0)?, article: id_in(row, 1)?, notice: row.get(2)?, at: instant_in(row, 3)? })
            };
            statement.query_map((search, integer(limit)), read)?.collect()
        })
    }
}

fn notice(row: &Row<'_>) -> rusqlite::Result<Notice> {
    let flag = Flag { kind: parsed_in(row, 2, FlagKind::from_name)?, words: row.get(3)? };
    Ok(Notice { article: id_in(row, 0)?, cluster: id_in(row, 1)?, flag })
}

impl Writer {
    /// Notes what a digest has told, of all its searches in one commit, and how far back it went for each.
    pub fn note_told<'s>(
        &mut self,
        searches: impl IntoIterator<Item = (&'s str, Timestamp, &'s [Telling])>,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.commit(|connection| {
            let mut tell = connection.prepare_cached(
                "INSERT OR IGNORE INTO told (search, article, notice, is_entry, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?;
            let mut note = connection.prepare_cached(
                "INSERT INTO digest (search, at, since) VALUES (?1, ?2, ?3)
                 ON CONFLICT (search) DO UPDATE SET at = excluded.at, since = min(since, excluded.since)",
            )?;
            for (search, since, tellings) in searches {
                for telling in tellings {
                    let number = number_of(&telling.article);
                    tell.execute(params![search, number, telling.notice, telling.is_entry, nanoseconds(at)])?;
                }
                note.execute(params![search, nanoseconds(at), nanoseconds(since)])?;
            }
            Ok(())
        })
    }
}
