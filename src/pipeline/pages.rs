//! One page: fetched, read, judged.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use tokio::sync::Semaphore;
use url::Url;

use super::analyse::{AnalyseError, analyse_page};
use crate::archive::{EncodedRecord, encode};
use crate::codebook::Lexicon;
use crate::config::KeepSettings;
use crate::crawl::{Arrival, Cause, FetchFailure, FetchRequest, Fetched, Fetcher, Place, next_try};
use crate::extract::{EntryHints, ExtractError, PageInput};
use crate::model::{
    AnalysedArticle, ArticleId, FailReason, Feed, FetchedPage, PROGRAM, Provenance, SkipReason, article_id, canonical_url,
};
use crate::store::{PendingEntry, Store};

/// A page that is ready to be written.
pub(super) struct FinishedPage {
    /// The address as the ledger knows it.
    pub(super) entry: Option<Url>,
    /// Address of its feed.
    pub(super) feed: Option<String>,
    /// Country of the feed's outlet.
    pub(super) country: Option<String>,
    /// What became of it.
    pub(super) outcome: PageOutcome,
}

/// What became of a page.
pub(super) enum PageOutcome {
    Read(Box<ReadPage>),
    /// It leads to a page that is here, or in the queue, under another address.
    Alias(ArticleId),
    Skipped {
        reason: SkipReason,
        retry: Option<Timestamp>,
    },
    Failed {
        reason: FailReason,
        retry: Option<Timestamp>,
    },
}

/// What was read in a page. The page itself is let go: a run has thousands of them.
pub(super) struct ReadPage {
    pub(super) analysed: AnalysedArticle,
    /// Where the page was.
    pub(super) url: Url,
    /// How it was answered; the place in the archive is not known yet.
    pub(super) provenance: Provenance,
    /// The page as it will lie in the archive; `None` where its text is not kept.
    pub(super) record: Option<EncodedRecord>,
}

/// What fetching and reading pages takes; shared by all tasks of a run.
pub(super) struct PageWork {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) lexicon: Arc<Lexicon>,
    /// As many analyses at once as there are cores.
    pub(super) cores: Arc<Semaphore>,
    /// The largest page in decoded bytes.
    pub(super) max_page: u64,
    /// Which texts are kept.
    pub(super) keep: Arc<KeepSettings>,
    /// For asking where redirects lead; read beside the writer.
    pub(super) ledger: Mutex<Store>,
    /// The pages that this run has fetched, by the addresses they were found at.
    pub(super) visited: Mutex<HashSet<ArticleId>>,
}

impl FinishedPage {
    /// The end of an entry's way.
    pub(super) fn new(entry: PendingEntry, feed: Option<&Feed>, outcome: PageOutcome) -> FinishedPage {
        FinishedPage { entry: Some(entry.url), feed: entry.feed, country: feed.and_then(|feed| feed.country.clone()), outcome }
    }
}

impl PageWork {
    /// Fetches the page of an entry, with its place among the requests. Dropping the future gives the request up.
    pub(super) async fn fetch(&self, entry: &PendingEntry) -> Result<(FetchedPage, Option<Place>), PageOutcome> {
        let own = article_id(&entry.url);
        if self.has_visited(&own) {
            return Err(PageOutcome::Alias(own));
        }
        let persist = entry.attempts == 0;
        let request = FetchRequest { persist, ..FetchRequest::page(canonical_url(&entry.url), self.max_page) };
        match self.fetcher.fetch_new(&request, &|url| self.is_elsewhere(url, &own)).await {
            Ok(Arrival::Known(url)) => Err(PageOutcome::Alias(article_id(&url))),
            Ok(Arrival::Fetched(fetched)) => match *fetched {
                Fetched::Page { page, place, .. } => {
                    self.visited().insert(article_id(&page.url));
                    Ok((page, place))
                }
                // Without validators no server should say so; there is nothing to read.
                Fetched::NotModified { .. } => Err(PageOutcome::Failed { reason: FailReason::ClientError, retry: None }),
            },
            Err(failure) => Err(not_fetched(&failure, entry.attempts)),
        }
    }

    fn visited(&self) -> MutexGuard<'_, HashSet<ArticleId>> {
        self.visited.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether another entry's redirects have led to this page already, in this run or an earlier one.
    fn has_visited(&self, own: &ArticleId) -> bool {
        let ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        self.visited().contains(own) || ledger.has_article(own).unwrap_or(false)
    }

    /// Whether a redirect leads to another entry's page. A ledger that cannot be asked knows nothing: the page is fetched,
    /// and found to be here when it is written.
    fn is_elsewhere(&self, url: &Url, own: &ArticleId) -> bool {
        let id = article_id(url);
        let ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        // A redirect to the front page says that something is wrong, not that the article is the front page.
        id != *own && url.path() != "/" && (self.visited().contains(&id) || ledger.is_known(url).unwrap_or(false))
    }

    /// Reads a page on a blocking thread, when a core is free. The permit moves into the work, which cannot be cancelled.
    pub(super) async fn read(
        &self,
        (page, place): (FetchedPage, Option<Place>),
        entry: &PendingEntry,
        feed: Option<&Feed>,
    ) -> PageOutcome {
        let Ok(permit) = Arc::clone(&self.cores).acquire_owned().await else {
            return PageOutcome::Skipped { reason: SkipReason::OutOfTime, retry: None };
        };
        let (lexicon, keep) = (Arc::clone(&self.lexicon), Arc::clone(&self.keep));
        let title = entry.title.clone();
        let published = entry.published;
        let language = feed.and_then(|feed| feed.language.clone());
        let work = move || {
            let _held = (permit, place);
            let entry = EntryHints { title: title.as_deref(), published, language: language.as_deref() };
            read(&page, entry, &lexicon, &keep)
        };
        tokio::task::spawn_blocking(work).await.unwrap_or(PageOutcome::Failed { reason: FailReason::Internal, retry: None })
    }
}

fn read(page: &FetchedPage, entry: EntryHints<'_>, lexicon: &Lexicon, keep: &KeepSettings) -> PageOutcome {
    let input = PageInput {
        bytes: &page.body,
        content_type: page.header("content-type"),
        url: Some(&page.url),
        entry,
        now: page.fetched,
    };
    match analyse_page(&input, lexicon) {
        Ok(analysed) => PageOutcome::Read(Box::new(ReadPage {
            url: page.url.clone(),
            provenance: provenance(page, &analysed),
            record: keep.keeps_text(analysed.codes.relevance).then(|| encode(page)),
            analysed,
        })),
        Err(error) => {
            tracing::info!(url = %page.url, %error, "no article");
            not_read(&error)
        }
    }
}

fn provenance(page: &FetchedPage, analysed: &AnalysedArticle) -> Provenance {
    Provenance {
        fetched: page.fetched,
        status: page.status,
        etag: page.header("etag").map(str::to_owned),
        last_modified: page.header("last-modified").map(str::to_owned),
        archive: None,
        extractor: PROGRAM.to_owned(),
        analyser: format!("{PROGRAM}, lexicon {}", analysed.codes.lexicon_version),
    }
}

fn not_read(error: &AnalyseError) -> PageOutcome {
    match error {
        AnalyseError::Panic => PageOutcome::Failed { reason: FailReason::Internal, retry: None },
        AnalyseError::Extract(ExtractError::NotHtml { .. }) => {
            PageOutcome::Skipped { reason: SkipReason::MediaType, retry: None }
        }
        AnalyseError::Extract(ExtractError::BotCheck) => PageOutcome::Skipped { reason: SkipReason::BotCheck, retry: None },
        AnalyseError::Extract(ExtractError::ConsentWall) => PageOutcome::Skipped { reason: SkipReason::ConsentWall, retry: None },
        AnalyseError::Extract(ExtractError::Paywall) => PageOutcome::Skipped { reason: SkipReason::Paywall, retry: None },
        AnalyseError::Extract(_) => PageOutcome::Skipped { reason: SkipReason::NoText, retry: None },
    }
}

fn not_fetched(failure: &FetchFailure, attempts: u32) -> PageOutcome {
    let outcome = failure.outcome().name();
    tracing::info!(url = %failure.url, outcome, detail = failure.detail, "not fetched");
    let retry = failure.retry_after.or_else(|| Some(next_try(attempts, Timestamp::now())));
    match failure.cause {
        Cause::Skipped(reason) => PageOutcome::Skipped { reason, retry },
        Cause::Failed(reason) => PageOutcome::Failed { reason, retry },
    }
}
