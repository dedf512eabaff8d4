//! The one owner of archive, store and index, who writes in that order.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use thiserror::Error;

use super::folder::{archive_folder, index_folder};
use super::pages::{FinishedPage, PageOutcome, ReadPage};
use super::stop::{Stop, StopReason};
use super::stories::Stories;
use crate::archive::{Archive, ArchiveError};
use crate::crawl::HostMemory;
use crate::duplicates::KnownText;
use crate::model::{
    AnalysedArticle, ArticleId, FailReason, Judgement, Outcome, SkipReason, StoredArticle, article_id, canonical_url,
};
use crate::search::{Index, IndexWriter, SCHEMA, SearchError};
use crate::store::{
    ArchiveEnd, Batch, ClusterMove, Missed, OutageRow, PageEnd, PageResult, PollRecord, PollResult, RobotsRow, StoreError,
    Writer, lock,
};
use crate::text::fold::fold;

/// Articles read back from the store at once to be indexed: some megabytes of text.
const INDEX_SLICE: usize = 500;

/// Where the store notes the schema of the index it filled.
const INDEX_SCHEMA: &str = "index_schema";

/// Why nothing can be written.
#[derive(Debug, Error)]
pub enum KeeperError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The archive.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The index.
    #[error(transparent)]
    Search(#[from] SearchError),
}

/// How one page of a batch ended, for the report.
pub(super) struct Written {
    pub(super) outcome: Outcome,
    /// Copies of known stories: itself, or the article it appeared before.
    pub(super) copies: u64,
    pub(super) quotes: usize,
    /// The media type of a page that was not read because of it.
    pub(super) media_type: Option<String>,
    /// Whether an article that is here was looked at again; its outcome is not that of an entry.
    pub(super) is_known: bool,
}

/// Owns the data folder while it writes.
pub struct Keeper {
    store: Writer,
    archive: Archive,
    index: Index,
    /// Made when there is something to index: it takes memory and a moment.
    index_writer: Option<IndexWriter>,
    stories: Stories,
    data: PathBuf,
    /// Says when a signal has come.
    stop: Option<Stop>,
}

impl Keeper {
    /// Locks the data folder and brings it into order: the archive's unacknowledged tail is cut, and the index is made
    /// anew where it is missing, damaged or of another version.
    ///
    /// # Errors
    /// [`StoreError::Held`] where another process writes, and what the rooms say of a folder that cannot be used.
    pub fn open(data: &Path, now: Timestamp) -> Result<Keeper, KeeperError> {
        let mut store = Writer::open(lock(data)?)?;
        let committed = store.archive_end()?.map(|end| crate::archive::End { file: end.file, offset: end.offset });
        let (archive, mendings) = Archive::open(&archive_folder(data), committed.as_ref(), now)?;
        mendings.iter().for_each(|mending| tracing::warn!("{mending}"));
        let index = open_index(&mut store, &index_folder(data))?;
        let mut stories = Stories::default();
        store.copy_marks(Timestamp::MIN, |mark| stories.add(&mark))?;
        Ok(Keeper { store, archive, index, index_writer: None, stories, data: data.to_owned(), stop: None })
    }

    /// The same keeper, which leaves the rest of the index's queue to the next run once a signal has come.
    pub fn until_signalled(self, stop: Stop) -> Keeper {
        Keeper { stop: Some(stop), ..self }
    }

    /// Whether a signal has come. A run whose time is up has this one left to do.
    fn is_signalled(&self) -> bool {
        let reason = self.stop.as_ref().and_then(Stop::reason);
        matches!(reason, Some(StopReason::Interrupt | StopReason::Terminate))
    }

    /// The store, for questions and for what only it holds.
    pub fn store(&mut self) -> &mut Writer {
        &mut self.store
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.data
    }

    pub(super) fn record_poll(&mut self, poll: &PollRecord) -> Result<PollResult, KeeperError> {
        Ok(self.store.record_poll(poll)?)
    }

    /// Keeps what hosts have said, for this run and the next.
    pub(super) fn remember_hosts(&mut self, hosts: HostMemory, now: Timestamp) -> Result<(), KeeperError> {
        let robots = hosts.robots.into_iter().map(|record| RobotsRow {
            origin: record.host,
            fetched: record.fetched,
            status: record.status,
            body: record.body,
        });
        self.store.put_robots(&robots.collect::<Vec<_>>())?;
        let outages = hosts.outages.into_iter().map(|(origin, outage)| OutageRow {
            origin,
            since: outage.since,
            tried: outage.tried,
            times: outage.times,
            answered: outage.answered,
        });
        self.store.put_robots_outages(&outages.collect::<Vec<_>>())?;
        let pauses: Vec<(String, Timestamp)> = hosts.pauses.into_iter().map(|pause| (pause.host, pause.until)).collect();
        Ok(self.store.put_host_pauses(&pauses, now)?)
    }

    /// Writes finished pages: raw pages to the archive, then all else in one commit.
    pub(super) fn write(&mut self, pages: Vec<FinishedPage>, at: Timestamp) -> Result<Vec<Written>, KeeperError> {
        let mut batch = Batch { at, ..Batch::default() };
        let (mut in_batch, mut known) = (HashSet::new(), Vec::new());
        for page in pages {
            known.push(page.is_known);
            let from = Origin { feed: page.feed.clone(), country: page.country, is_known: page.is_known };
            let end = match page.outcome {
                PageOutcome::Read(read) => self.keep_article(*read, from, &mut in_batch, &mut batch)?,
                PageOutcome::Judged(id, judgement) => self.count_article(id, judgement, &in_batch)?,
                PageOutcome::Alias(id) => PageEnd::Alias(id),
                PageOutcome::Unchanged => PageEnd::Unchanged,
                PageOutcome::SentOn(_) => PageEnd::Missed(Missed::failed(FailReason::Redirects)),
                PageOutcome::Missed(missed) => PageEnd::Missed(missed),
            };
            batch.pages.push(PageResult { entry: page.entry, feed: page.feed, end });
        }
        if !in_batch.is_empty() {
            batch.archive_end = self.archive.sync()?.map(|end| ArchiveEnd { file: end.file, offset: end.offset });
        }
        let outcomes = self.store.write_batch(&batch)?;
        let ends = batch.pages.iter().zip(outcomes).zip(known);
        let mut written: Vec<Written> =
            ends.map(|((page, outcome), is_known)| Written::of(&page.end, outcome, is_known)).collect();
        // An article that appeared before the copies known so far makes their leader a copy; one that shows two stories to be
        // one makes the later leader a copy.
        if let Some(first) = written.first_mut() {
            first.copies += batch.cluster_moves.len() as u64;
        }
        Ok(written)
    }

    /// Writes articles that are here in the place of themselves: the same pages, read again.
    pub(super) fn replace(&mut self, articles: Vec<StoredArticle>, at: Timestamp) -> Result<(), KeeperError> {
        let page = |article| PageResult { entry: None, feed: None, end: PageEnd::Article(Box::new(article)) };
        let batch = Batch { at, pages: articles.into_iter().map(page).collect(), ..Batch::default() };
        self.store.write_batch(&batch)?;
        Ok(())
    }

    fn count_article(&self, id: ArticleId, judgement: Judgement, in_batch: &HashSet<ArticleId>) -> Result<PageEnd, KeeperError> {
        let is_here = in_batch.contains(&id) || self.store.has_article(&id)?;
        Ok(if is_here { PageEnd::Alias(id) } else { PageEnd::Judged { id, judgement } })
    }

    /// Whether the address that a page calls its own is that of an article with another text, or, where that one is not here
    /// yet, an entry with another headline.
    fn is_of_another(&self, claimed: &ArticleId, analysed: &AnalysedArticle, batch: &Batch) -> Result<bool, KeeperError> {
        let in_batch = batch.pages.iter().find_map(|page| match &page.end {
            PageEnd::Article(article) if article.id == *claimed => Some(!tell_the_same(&article.analysed, analysed)),
            _ => None,
        });
        if let Some(is_another) = in_batch {
            return Ok(is_another);
        }
        if let Some(there) = self.store.article(claimed)? {
            return Ok(!tell_the_same(&there.analysed, analysed));
        }
        let Some(address) = &analysed.article.canonical_url else { return Ok(false) };
        let listed = self.store.ledger_entry(address)?.and_then(|row| row.entry.title);
        let title = analysed.article.title.as_ref().map(|title| fold(&title.value));
        Ok(listed.zip(title).is_some_and(|(listed, title)| {
            let listed = fold(&listed);
            !listed.contains(&title) && !title.contains(&listed)
        }))
    }

    fn keep_article(
        &mut self,
        read: ReadPage,
        from: Origin,
        in_batch: &mut HashSet<ArticleId>,
        batch: &mut Batch,
    ) -> Result<PageEnd, KeeperError> {
        let ReadPage { id, url, mut analysed, mut provenance, record } = read;
        let own = article_id(&url);
        let id = if id != own && self.is_of_another(&id, &analysed, batch)? {
            tracing::info!(%url, "the page calls itself another article's page; not believed");
            analysed.article.canonical_url = Some(canonical_url(&url));
            own
        } else {
            id
        };
        if in_batch.contains(&id) {
            return Ok(PageEnd::Alias(id));
        }
        let before = if from.is_known { self.store.article(&id)? } else { None };
        match &before {
            Some(before) if !says_otherwise(&before.analysed, &analysed) => return Ok(PageEnd::Unchanged),
            None if self.store.has_article(&id)? => return Ok(PageEnd::Alias(id)),
            _ => {}
        }
        provenance.archive = record.map(|record| self.archive.append_encoded(&record)).transpose()?;
        in_batch.insert(id.clone());
        let Origin { feed, country, .. } = from;
        if let Some(before) = before {
            // An outlet that changes its article does not take it out of its story.
            return Ok(PageEnd::Revised(Box::new(StoredArticle { analysed, provenance, ..before })));
        }
        let place = self.stories.place(&id, &analysed, provenance.fetched, |known| text_of(known, batch, &self.store))?;
        let moves = place.takes_in.into_iter().map(|from| ClusterMove { from, to: place.cluster.clone() });
        batch.cluster_moves.extend(moves);
        Ok(PageEnd::Article(Box::new(StoredArticle {
            duplicate_of: (place.cluster != id).then(|| place.cluster.clone()),
            cluster: place.cluster,
            id,
            analysed,
            country,
            feed,
            provenance,
        })))
    }

    /// Indexes everything that the store has queued, and commits. Gives the number of articles. After a signal one slice is the
    /// last; the next run goes on with the rest.
    ///
    /// # Errors
    /// What store and index say; the queue keeps what was not indexed.
    pub fn index_queued(&mut self) -> Result<usize, KeeperError> {
        let mut count = 0;
        loop {
            let ids = self.store.index_queue(INDEX_SLICE)?;
            if ids.is_empty() {
                return Ok(count);
            }
            let articles = self.store.articles(&ids)?;
            let writer = match &mut self.index_writer {
                Some(writer) => writer,
                none => none.insert(self.index.writer()?),
            };
            let present: HashSet<&ArticleId> = articles.iter().map(|article| &article.id).collect();
            ids.iter().filter(|id| !present.contains(id)).for_each(|id| writer.delete(id));
            articles.iter().try_for_each(|article| writer.put(article))?;
            writer.commit()?;
            self.store.index_done(&ids)?;
            count += ids.len();
            if self.is_signalled() {
                return Ok(count);
            }
        }
    }

    /// Queues every article to be indexed again and does it: for an index that does not agree with the store.
    ///
    /// # Errors
    /// What store and index say.
    pub fn rebuild_index(&mut self) -> Result<usize, KeeperError> {
        if let Some(writer) = self.index_writer.take() {
            writer.finish()?;
        }
        self.index = create_index(&mut self.store, &index_folder(&self.data))?;
        self.index_queued()
    }

    /// Indexes what is left and waits until the index is at rest; after a signal neither.
    ///
    /// # Errors
    /// What store and index say.
    pub fn finish(mut self) -> Result<(), KeeperError> {
        if self.is_signalled() {
            return Ok(());
        }
        self.index_queued()?;
        if let Some(writer) = self.index_writer.take().filter(|_| !self.is_signalled()) {
            writer.finish()?;
        }
        Ok(())
    }
}

/// Places of two sketches that must agree for their texts to pass for two views of one page.
const SAME_PAGE_PLACES: usize = 4;

/// Whether two texts may be views of one page: word for word, by their headline, or by a good part of their words.
fn tell_the_same(one: &AnalysedArticle, other: &AnalysedArticle) -> bool {
    let title = |analysed: &AnalysedArticle| analysed.article.title.as_ref().map(|title| fold(&title.value));
    let sketches = one.fingerprint.sketch.iter().zip(&other.fingerprint.sketch);
    let in_common = sketches.filter(|(a, b)| a == b && **a != 0).count();
    one.fingerprint.exact == other.fingerprint.exact || title(one) == title(other) || in_common >= SAME_PAGE_PLACES
}

/// Whether an article says something else than before: another headline, other words in the text, or a notice that it was
/// corrected or withdrawn. Marks and blanks alone are no change.
fn says_otherwise(before: &AnalysedArticle, now: &AnalysedArticle) -> bool {
    let title = |analysed: &AnalysedArticle| analysed.article.title.as_ref().map(|title| title.value.clone());
    let notices =
        |analysed: &AnalysedArticle| analysed.article.flags.iter().filter(|flag| flag.is_notice()).cloned().collect::<Vec<_>>();
    title(before) != title(now) || before.fingerprint.exact != now.fingerprint.exact || notices(before) != notices(now)
}

/// Where a page came from.
struct Origin {
    feed: Option<String>,
    country: Option<String>,
    /// Whether an article is here by that address.
    is_known: bool,
}

impl Written {
    fn of(end: &PageEnd, outcome: Outcome, is_known: bool) -> Written {
        let (copies, quotes) = match (end, &outcome) {
            (PageEnd::Article(article), Outcome::Stored(_)) => {
                (u64::from(article.duplicate_of.is_some()), article.analysed.quotes.len())
            }
            _ => (0, 0),
        };
        let media_type = match end {
            PageEnd::Missed(missed) if missed.outcome == Outcome::Skipped(SkipReason::MediaType) => missed.detail.clone(),
            _ => None,
        };
        Written { outcome, copies, quotes, media_type, is_known }
    }
}

/// Headline and text of a known article, which may be waiting in the batch.
fn text_of(id: &ArticleId, batch: &Batch, store: &Writer) -> Result<Option<KnownText>, StoreError> {
    let waiting = batch.pages.iter().find_map(|page| match &page.end {
        PageEnd::Article(article) if article.id == *id => Some(&article.analysed.article),
        _ => None,
    });
    if let Some(article) = waiting {
        let title = article.title.as_ref().map_or_else(String::new, |title| title.value.clone());
        return Ok(Some(KnownText { title, body: article.body.clone() }));
    }
    Ok(store.text_of(id)?.map(|(title, body)| KnownText { title: title.unwrap_or_default(), body }))
}

/// The index, made anew where the store says it was filled by another schema or it cannot be read.
fn open_index(store: &mut Writer, folder: &Path) -> Result<Index, KeeperError> {
    if store.meta(INDEX_SCHEMA)?.as_deref() != Some(SCHEMA.to_string().as_str()) {
        return create_index(store, folder);
    }
    match Index::open(folder) {
        Ok(index) => Ok(index),
        Err(SearchError::NeedsRebuild { reason, .. }) => {
            tracing::warn!(folder = %folder.display(), reason, "rebuilding the index");
            create_index(store, folder)
        }
        Err(other) => Err(other.into()),
    }
}

/// Everything is queued before the schema is noted: a kill in between rebuilds once more and loses nothing.
fn create_index(store: &mut Writer, folder: &Path) -> Result<Index, KeeperError> {
    let index = Index::create(folder)?;
    store.queue_all_for_index()?;
    store.set_meta(INDEX_SCHEMA, &SCHEMA.to_string())?;
    Ok(index)
}
