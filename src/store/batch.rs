//! What one commit of the writer holds: finished pages with all that belongs to them.

use jiff::Timestamp;
use rusqlite::{Connection, Result};
use url::Url;

use super::columns::{nanoseconds, number_of};
use super::ledger::{self, NewEntry, Standing};
use super::runs::{Counted, count};
use super::{ArchiveEnd, StoreError, Writer, article_write, changes, feeds, labels, meta};
use crate::model::{ArticleId, FailReason, Judgement, Outcome, SkipReason, StoredArticle, article_id};

/// Pages that are stored together.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// When.
    pub at: Timestamp,
    /// The pages, in the order they were finished.
    pub pages: Vec<PageResult>,
    /// Stories whose earliest copy turned out to be another article, and those that turned out to be part of another; carried
    /// out after the pages are stored.
    pub cluster_moves: Vec<ClusterMove>,
    /// Where the archive ends, once it is on disk. Without it the end noted before stays.
    pub archive_end: Option<ArchiveEnd>,
}

/// How the way of one page ended.
#[derive(Clone, Debug)]
pub struct PageResult {
    /// The address as the ledger knows it ([`super::PendingEntry::url`]); an address without a row gets one. `None` for a
    /// text without an address, and for an article that is analysed again.
    pub entry: Option<Url>,
    /// Address of the feed; looked at only where the address has no row yet.
    pub feed: Option<String>,
    /// The end.
    pub end: PageEnd,
}

/// The end of one page.
#[derive(Clone, Debug)]
pub enum PageEnd {
    /// An article to be kept.
    Article(Box<StoredArticle>),
    /// Judged to be of a relevance whose text is not kept.
    Judged {
        /// Identifier of the page's canonical address.
        id: ArticleId,
        /// The judgement.
        judgement: Judgement,
    },
    /// An article that is here under another address.
    Alias(ArticleId),
    /// An article that is here and says something else now; what it said stays as a revision.
    Revised(Box<StoredArticle>),
    /// An article that is here, looked at again, says what it said.
    Unchanged,
    /// Left alone, or not to be had.
    Missed(Missed),
}

/// Why there is no article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The reason: [`Outcome::Skipped`] or [`Outcome::Failed`].
    pub outcome: Outcome,
    /// The same in words, where the outcome's name does not tell all.
    pub detail: Option<String>,
    /// When to try again, where the reason passes; `None`: at the next run.
    pub retry: Option<Timestamp>,
}

impl Missed {
    /// Left alone for that reason.
    pub fn skipped(reason: SkipReason) -> Missed {
        Missed { outcome: Outcome::Skipped(reason), detail: None, retry: None }
    }

    /// Could not be had for that reason.
    pub fn failed(reason: FailReason) -> Missed {
        Missed { outcome: Outcome::Failed(reason), detail: None, retry: None }
    }
}

/// All articles of one story get another earliest copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterMove {
    /// The story's name until now.
    pub from: ArticleId,
    /// The article that turned out to be earlier.
    pub to: ArticleId,
}

impl Writer {
    /// Stores a batch in one commit: articles with their quotes and evidence, ledger rows, index queue, coverage, the
    /// archive's end.
    ///
    /// Gives the outcome of each page, which may be another than the page asked for: an article that is here under another
    /// address becomes [`Outcome::Alias`], a page older than the one that is here [`Outcome::Known`].
    pub fn write_batch(&mut self, batch: &Batch) -> Result<Vec<Outcome>, StoreError> {
        self.commit(|connection| {
            let outcomes = batch.pages.iter().map(|page| write_page(connection, page, batch.at)).collect::<Result<_>>()?;
            batch.cluster_moves.iter().try_for_each(|step| move_cluster(connection, step))?;
            batch.archive_end.iter().try_for_each(|end| meta::set_archive_end(connection, end))?;
            Ok(outcomes)
        })
    }
}

fn write_page(connection: &Connection, page: &PageResult, at: Timestamp) -> Result<Outcome> {
    let number = page.entry.as_ref().map(|url| number_of(&article_id(url)));
    let (outcome, article) = match &page.end {
        PageEnd::Article(article) | PageEnd::Revised(article) => {
            (write_article(connection, article, number, at)?, Some(number_of(&article.id)))
        }
        PageEnd::Judged { id, judgement } => (judge(connection, id, *judgement, number)?, Some(number_of(id))),
        // Another entry led to this very page in the same run. Until that one is stored this one stays in the queue: a
        // kill in between would otherwise lose the article.
        PageEnd::Alias(id) if number == Some(number_of(id)) && article_write::present(connection, number_of(id))?.is_none() => {
            return Ok(Outcome::Alias);
        }
        PageEnd::Alias(id) => (Outcome::Alias, Some(number_of(id))),
        PageEnd::Unchanged => (Outcome::Known, None),
        PageEnd::Missed(missed) => (missed.outcome.clone(), None),
    };
    if let Some(number) = number {
        let next_try = page.end.next_try(at);
        let standing = Standing { feed: None, outcome: Some(outcome.clone()), next_try, article, detail: page.end.detail(), at };
        match outcome {
            Outcome::Known => changes::looked_at(connection, number, &standing).map(|_| ())?,
            _ => note(connection, page, number, standing)?,
        }
    }
    Ok(outcome)
}

fn write_article(connection: &Connection, article: &StoredArticle, entry: Option<i64>, at: Timestamp) -> Result<Outcome> {
    // What a person decided stands, whatever the program makes of the page now.
    let ruled = labels::ruled(connection, article)?;
    let article = ruled.as_ref().unwrap_or(article);
    let relevance = article.analysed.codes.relevance;
    let present = article_write::present(connection, number_of(&article.id))?;
    if let Some(present) = &present {
        if entry.is_some() && present.entry.is_some() && present.entry != entry {
            return Ok(Outcome::Alias);
        }
        if nanoseconds(article.provenance.fetched) < present.fetched {
            return Ok(Outcome::Known);
        }
        article_write::retire(connection, present, article, at)?;
        ledger::rejudge(connection, number_of(&article.id), relevance)?;
    }
    article_write::insert(connection, article, present.as_ref(), entry)?;
    meta::queue_for_index(connection, number_of(&article.id))?;
    Ok(Outcome::Stored(relevance))
}

fn judge(connection: &Connection, id: &ArticleId, judgement: Judgement, entry: Option<i64>) -> Result<Outcome> {
    let elsewhere = ledger::is_judged_elsewhere(connection, number_of(id), entry)?;
    Ok(if elsewhere { Outcome::Alias } else { Outcome::Ledger(judgement) })
}

/// Writes the ledger row and adds to the feed's day.
fn note(connection: &Connection, page: &PageResult, number: i64, standing: Standing) -> Result<()> {
    let counted = Counted {
        fetched: usize::from(standing.outcome.as_ref().is_some_and(was_fetched)),
        stored: usize::from(matches!((&standing.outcome, &page.end), (Some(Outcome::Stored(_)), PageEnd::Article(_)))),
        ..Counted::default()
    };
    let at = standing.at;
    let feed = match ledger::update(connection, number, &standing)? {
        Some(feed) => feed,
        // A second look at a page of which an article is here failed: the article stays.
        None => match changes::looked_at(connection, number, &standing)? {
            Some(feed) => feed,
            None => add_row(connection, page, number, standing)?,
        },
    };
    feed.map_or(Ok(()), |feed| count(connection, feed, at, counted))
}

/// A row for an address no feed has named; gives the feed's key.
fn add_row(connection: &Connection, page: &PageResult, number: i64, mut standing: Standing) -> Result<Option<i64>> {
    let Some(url) = page.entry.clone() else { return Ok(None) };
    let feed = page.feed.as_ref().map(|feed| feeds::key_of(connection, feed)).transpose()?;
    let article = match &page.end {
        PageEnd::Article(article) | PageEnd::Revised(article) => Some(&article.analysed.article),
        _ => None,
    };
    let title = article.and_then(|article| article.title.as_ref()).map(|title| title.value.clone());
    let published = article.and_then(|article| article.published.as_ref()).map(|published| published.value);
    standing.feed = feed;
    ledger::insert(connection, number, &NewEntry { url, title, published, updated: None }, &standing)?;
    Ok(feed)
}

/// Whether a request for the page was made.
fn was_fetched(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Stored(_) | Outcome::Ledger(_) | Outcome::Alias | Outcome::Failed(_) => true,
        Outcome::Skipped(reason) => {
            matches!(
                reason,
                SkipReason::MediaType | SkipReason::NoText | SkipReason::BotCheck | SkipReason::ConsentWall | SkipReason::Paywall
            )
        }
        Outcome::Known => false,
    }
}

impl PageEnd {
    fn next_try(&self, at: Timestamp) -> Option<Timestamp> {
        match self {
            PageEnd::Missed(missed) if missed.outcome.is_temporary() => Some(missed.retry.unwrap_or(at)),
            _ => None,
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            PageEnd::Missed(missed) => missed.detail.clone(),
            _ => None,
        }
    }
}

fn move_cluster(connection: &Connection, step: &ClusterMove) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "UPDATE article SET cluster = ?2, duplicate_of = CASE WHEN id <> ?2 THEN ?2 END WHERE cluster = ?1 RETURNING id",
    )?;
    let moved = statement.query_map([number_of(&step.from), number_of(&step.to)], |row| row.get(0))?;
    let moved: Vec<i64> = moved.collect::<Result<_>>()?;
    moved.into_iter().try_for_each(|number| meta::queue_for_index(connection, number))
}
