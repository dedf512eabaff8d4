//! Archived pages read again, by the present version.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::analyse::analyse_page;
use super::cores::on_all_cores;
use super::folder::archive_folder;
use super::keeper::{Keeper, KeeperError};
use super::pages::analyser;
use super::progress::Progress;
use super::stop::Stop;
use crate::archive::read_page;
use crate::codebook::Lexicon;
use crate::extract::{EntryHints, PageInput};
use crate::model::{ArticleId, Feed, PROGRAM, Provenance, StoredArticle, article_id};
use crate::store::{LedgerEntry, StoreError};

/// Articles that are read again before they are written in one commit: some tens of megabytes of pages and texts.
const SLICE: usize = 100;

/// What became of the articles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Reprocessed {
    /// Articles that were asked for.
    pub articles: u64,
    /// Those of which something is another than before.
    pub changed: u64,
    /// Those of which nothing is.
    pub unchanged: u64,
    /// Those without a page in the archive; they stay as they are.
    pub without_page: u64,
    /// Identifiers of those whose page cannot be read, or gives no article any more, with the reason; they stay as they are.
    pub kept: BTreeMap<String, String>,
    /// How many went from one relevance to another: `passing to misuse`.
    pub relevance: BTreeMap<String, u64>,
    /// Why it ended before everything was done; what was done stays.
    pub stopped: Option<String>,
}

/// What a page says now.
enum Again {
    Same,
    Changed(Box<StoredArticle>),
    NoPage,
    /// Why the article stays as it was.
    Kept(String),
}

/// An article with what its feed said of it.
struct Before {
    article: StoredArticle,
    entry: Option<LedgerEntry>,
}

/// What reading a page again takes.
struct Readings<'a> {
    data: &'a Path,
    lexicon: &'a Lexicon,
    feeds: &'a [Feed],
}

impl Keeper {
    /// Reads the archived pages of articles again, on all cores, and stores and indexes what they give now.
    ///
    /// An article keeps its identifier, its place among the copies of its story, and the time its page was fetched. A page that
    /// gives no article any more changes nothing. Each slice is one commit: a run that ends early, or is killed, has done
    /// what it has done, and doing all of it again does no harm.
    ///
    /// # Errors
    /// What store and index say.
    pub fn reprocess(
        &mut self,
        articles: &[ArticleId],
        (lexicon, feeds): (&Lexicon, &[Feed]),
        progress: &Progress,
        stop: &Stop,
    ) -> Result<Reprocessed, KeeperError> {
        let data = self.folder().to_owned();
        let readings = Readings { data: &data, lexicon, feeds };
        let mut report = Reprocessed::default();
        progress.add_pages(articles.len());
        for slice in articles.chunks(SLICE) {
            if stop.reason().is_some() {
                break;
            }
            let before = self.before(slice)?;
            let again = on_all_cores(&before, |before| {
                let again = readings.again(before);
                progress.page_done();
                again
            });
            let changed = before.iter().zip(again).filter_map(|(before, again)| report.take(&before.article, again));
            let changed: Vec<StoredArticle> = changed.collect();
            changed.iter().for_each(|_| progress.article_stored());
            self.replace(changed, Timestamp::now())?;
        }
        progress.finishing();
        self.index_queued()?;
        // A signal may also have come while this was indexed.
        report.stopped = stop.reason().map(|reason| reason.in_words().to_owned());
        Ok(report)
    }

    fn before(&mut self, ids: &[ArticleId]) -> Result<Vec<Before>, StoreError> {
        let store = self.store();
        let articles = store.articles(ids)?;
        articles.into_iter().map(|article| Ok(Before { entry: store.entry_of(&article.id)?, article })).collect()
    }
}

impl Readings<'_> {
    fn again(&self, before: &Before) -> Again {
        let stored = &before.article;
        let Some(location) = &stored.provenance.archive else { return Again::NoPage };
        let page = match read_page(&archive_folder(self.data), location) {
            Ok(page) => page,
            Err(error) => return Again::Kept(error.to_string()),
        };
        let entry = before.entry.as_ref().map(|entry| &entry.entry);
        let feed = self.feeds.iter().find(|feed| stored.feed.as_deref() == Some(feed.url.as_str()));
        let input = PageInput {
            bytes: &page.body,
            content_type: page.header("content-type"),
            url: Some(&page.url),
            entry: EntryHints {
                title: entry.and_then(|entry| entry.title.as_deref()),
                published: entry.and_then(|entry| entry.published),
                language: feed.and_then(|feed| feed.language.as_deref()),
            },
            now: page.fetched,
        };
        let mut analysed = match analyse_page(&input, self.lexicon) {
            Ok(analysed) => analysed,
            Err(error) => return Again::Kept(error.to_string()),
        };
        // The identifier stays, and with it the address it stands for.
        if analysed.article.canonical_url.as_ref().is_none_or(|url| article_id(url) != stored.id) {
            analysed.article.canonical_url.clone_from(&stored.analysed.article.canonical_url);
        }
        if let Some(overruled) = &stored.analysed.codes.overruled {
            analysed.codes.overrule(overruled.ruling.clone());
        }
        let provenance = Provenance { extractor: PROGRAM.to_owned(), analyser: analyser(&analysed), ..stored.provenance.clone() };
        let now = StoredArticle { analysed, provenance, ..stored.clone() };
        if now == *stored { Again::Same } else { Again::Changed(Box::new(now)) }
    }
}

impl Reprocessed {
    /// Counts an article, and gives it back where it is to be written.
    fn take(&mut self, before: &StoredArticle, again: Again) -> Option<StoredArticle> {
        self.articles += 1;
        match again {
            Again::Same => self.unchanged += 1,
            Again::NoPage => self.without_page += 1,
            Again::Kept(reason) => {
                self.kept.insert(before.id.to_string(), reason);
            }
            Again::Changed(now) => {
                self.changed += 1;
                let (from, to) = (before.analysed.codes.relevance, now.analysed.codes.relevance);
                if from != to {
                    *self.relevance.entry(format!("{} to {}", from.name(), to.name())).or_default() += 1;
                }
                return Some(*now);
            }
        }
        None
    }
}
