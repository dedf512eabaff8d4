//! One page: fetched, read, judged.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use tokio::sync::Semaphore;
use url::Url;

use super::analyse::{AnalyseError, analyse_page};
use crate::codebook::Lexicon;
use crate::crawl::{Arrival, Cause, FetchFailure, FetchRequest, Fetched, Fetcher};
use crate::extract::{EntryHints, ExtractError, PageInput};
use crate::model::{AnalysedArticle, ArticleId, FailReason, Feed, FetchedPage, SkipReason, article_id, canonical_url};
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

/// A page and what was read in it.
pub(super) struct ReadPage {
    pub(super) page: FetchedPage,
    pub(super) analysed: AnalysedArticle,
    /// Version of the lexicon that judged it.
    pub(super) lexicon: u32,
}

/// What fetching and reading pages takes; shared by all tasks of a run.
pub(super) struct PageWork {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) lexicon: Arc<Lexicon>,
    /// As many analyses at once as there are cores.
    pub(super) cores: Arc<Semaphore>,
    /// The largest page in decoded bytes.
    pub(super) max_page: u64,
    /// For asking where redirects lead; read beside the writer.
    pub(super) ledger: Mutex<Store>,
}

impl PageWork {
    /// Fetches and reads the page of an entry.
    pub(super) async fn finish(&self, entry: &PendingEntry, feed: Option<&Feed>) -> FinishedPage {
        let request = FetchRequest::page(canonical_url(&entry.url), self.max_page);
        let own = article_id(&entry.url);
        let outcome = match self.fetcher.fetch_new(&request, &|url| self.is_elsewhere(url, &own)).await {
            Ok(Arrival::Known(url)) => PageOutcome::Alias(article_id(&url)),
            Ok(Arrival::Fetched(fetched)) => match *fetched {
                Fetched::Page { page, .. } => self.read(page, entry, feed).await,
                // Without validators no server should say so; there is nothing to read.
                Fetched::NotModified { .. } => PageOutcome::Failed { reason: FailReason::ClientError, retry: None },
            },
            Err(failure) => not_fetched(&failure),
        };
        FinishedPage {
            entry: Some(entry.url.clone()),
            feed: entry.feed.clone(),
            country: feed.and_then(|feed| feed.country.clone()),
            outcome,
        }
    }

    /// Whether a redirect leads to another entry's page. A ledger that cannot be asked knows nothing: the page is fetched,
    /// and found to be here when it is written.
    fn is_elsewhere(&self, url: &Url, own: &ArticleId) -> bool {
        let ledger = self.ledger.lock().unwrap_or_else(PoisonError::into_inner);
        article_id(url) != *own && ledger.is_known(url).unwrap_or(false)
    }

    /// Reads a page on a blocking thread, when a core is free. The permit moves into the work, which cannot be cancelled.
    async fn read(&self, page: FetchedPage, entry: &PendingEntry, feed: Option<&Feed>) -> PageOutcome {
        let Ok(permit) = Arc::clone(&self.cores).acquire_owned().await else {
            return PageOutcome::Skipped { reason: SkipReason::OutOfTime, retry: None };
        };
        let lexicon = Arc::clone(&self.lexicon);
        let title = entry.title.clone();
        let published = entry.published;
        let language = feed.and_then(|feed| feed.language.clone());
        let work = move || {
            let _permit = permit;
            let entry = EntryHints { title: title.as_deref(), published, language: language.as_deref() };
            read(page, entry, &lexicon)
        };
        tokio::task::spawn_blocking(work).await.unwrap_or(PageOutcome::Failed { reason: FailReason::Internal, retry: None })
    }
}

fn read(page: FetchedPage, entry: EntryHints<'_>, lexicon: &Lexicon) -> PageOutcome {
    let input = PageInput {
        bytes: &page.body,
        content_type: page.header("content-type"),
        url: Some(&page.url),
        entry,
        now: page.fetched,
    };
    match analyse_page(&input, lexicon) {
        Ok(analysed) => PageOutcome::Read(Box::new(ReadPage { lexicon: analysed.codes.lexicon_version, page, analysed })),
        Err(error) => {
            tracing::info!(url = %page.url, %error, "no article");
            not_read(&error)
        }
    }
}

fn not_read(error: &AnalyseError) -> PageOutcome {
    match error {
        AnalyseError::Panic => PageOutcome::Failed { reason: FailReason::Internal, retry: None },
        AnalyseError::Extract(ExtractError::NotHtml { .. }) => {
            PageOutcome::Skipped { reason: SkipReason::MediaType, retry: None }
        }
        AnalyseError::Extract(_) => PageOutcome::Skipped { reason: SkipReason::NoText, retry: None },
    }
}

fn not_fetched(failure: &FetchFailure) -> PageOutcome {
    let outcome = failure.outcome().name();
    tracing::info!(url = %failure.url, outcome, detail = failure.detail, "not fetched");
    match failure.cause {
        Cause::Skipped(reason) => PageOutcome::Skipped { reason, retry: failure.retry_after },
        Cause::Failed(reason) => PageOutcome::Failed { reason, retry: failure.retry_after },
    }
}
