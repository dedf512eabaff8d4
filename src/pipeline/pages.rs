//! One page: fetched, read, judged.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use url::Url;

use super::analyse::{AnalyseError, Judged, judge_page};
use super::readers::Readers;
use super::stop::Stop;
use crate::archive::{EncodedRecord, encode};
use crate::codebook::Lexicon;
use crate::config::KeepSettings;
use crate::crawl::{Arrival, FetchFailure, FetchRequest, Fetched, Fetcher, Place, Validators, next_try};
use crate::extract::{EntryHints, ExtractError, PageInput};
use crate::model::{
    AnalysedArticle, ArticleId, FailReason, Feed, FetchedPage, Judgement, PROGRAM, Provenance, Relevance, SkipReason,
    analyser_name, article_id, canonical_url,
};
use crate::store::{Missed, PendingEntry, Store};

/// A page that is ready to be written.
pub(super) struct FinishedPage {
    /// The address as the ledger knows it.
    pub(super) entry: Option<Url>,
    /// Address of its feed.
    pub(super) feed: Option<String>,
    /// Country of the feed's outlet.
    pub(super) country: Option<String>,
    /// Whether an article is here by that address, of which its feed says that it has changed.
    pub(super) is_known: bool,
    /// What became of it.
    pub(super) outcome: PageOutcome,
}

/// What became of a page.
pub(super) enum PageOutcome {
    Read(Box<ReadPage>),
    /// An article of a relevance whose text is not kept.
    Judged(ArticleId, Judgement),
    /// It leads to a page that is here, or in the queue, under another address.
    Alias(ArticleId),
    /// The version that is here is still the current one.
    Unchanged,
    /// It sends its reader on to another page (`meta http-equiv="refresh"`).
    SentOn(Box<Url>),
    Missed(Missed),
}

/// How often a page may send on to the next before the entry is given up: one page of greetings and one of consent.
pub(super) const MOST_REFRESHES: usize = 2;

/// What was read in a page. The page itself is let go: a run has thousands of them.
pub(super) struct ReadPage {
    pub(super) id: ArticleId,
    /// Where the page was.
    pub(super) url: Url,
    pub(super) analysed: AnalysedArticle,
    /// How it was answered; the place in the archive is not known yet.
    pub(super) provenance: Provenance,
    /// The page as it will lie in the archive; `None` for a text that came without one.
    pub(super) record: Option<EncodedRecord>,
}

/// What fetching and reading pages takes; shared by all tasks of a run.
pub(super) struct PageWork {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) lexicon: Arc<Lexicon>,
    pub(super) readers: Readers,
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
        FinishedPage {
            is_known: entry.known.is_some(),
            entry: Some(entry.url),
            feed: entry.feed,
            country: feed.and_then(|feed| feed.country.clone()),
            outcome,
        }
    }
}

impl PageWork {
    /// Fetches and reads the page of an entry, and where that one only sends its reader on, the next. What was fetched is
    /// always read, stop or not: no page is to be asked for twice. `None` where the run has no time left.
    pub(super) async fn visit(
        &self,
        entry: &PendingEntry,
        feed: Option<&Feed>,
        stop: &mut Stop,
        fetched: impl Fn(),
    ) -> Option<PageOutcome> {
        let mut address = canonical_url(&entry.url);
        let mut passed = Vec::new();
        while passed.len() <= 2 * MOST_REFRESHES {
            let answer = tokio::select! {
                biased;
                _ = stop.wait() => return None,
                answer = self.fetch(entry, &address) => answer,
            };
            let page = match answer {
                Ok(page) => page,
                Err(outcome) => return Some(outcome),
            };
            fetched();
            let here = article_id(&page.0.url);
            passed.extend([article_id(&address), here.clone()]);
            match self.read(page, entry, feed).await {
                PageOutcome::SentOn(to) if passed.contains(&article_id(&to)) => break,
                PageOutcome::SentOn(to) => address = canonical_url(&to),
                outcome => {
                    // A login or a page of consent that many entries lead to stands for none of them.
                    if matches!(outcome, PageOutcome::Read(_) | PageOutcome::Judged(..)) {
                        self.visited().insert(here);
                    }
                    return Some(outcome);
                }
            }
        }
        let detail = format!("pages that send their reader on in a circle, or more than {MOST_REFRESHES} of them");
        Some(PageOutcome::Missed(Missed { detail: Some(detail), ..Missed::failed(FailReason::Redirects) }))
    }

    /// Fetches the page of an entry, with its place among the requests. Dropping the future gives the request up.
    async fn fetch(&self, entry: &PendingEntry, address: &Url) -> Result<(FetchedPage, Option<Place>), PageOutcome> {
        let own = article_id(address);
        if entry.known.is_none() && self.has_visited(&own) {
            return Err(PageOutcome::Alias(own));
        }
        let known = entry.known.clone().unwrap_or_default();
        let request = FetchRequest {
            persist: entry.attempts == 0,
            validators: Validators { etag: known.etag, last_modified: known.last_modified },
            ..FetchRequest::page(address.clone(), self.max_page)
        };
        match self.fetcher.fetch_new(&request, &|url| self.is_elsewhere(url, &own)).await {
            Ok(Arrival::Known(url)) => Err(PageOutcome::Alias(article_id(&url))),
            Ok(Arrival::Fetched(fetched)) => match *fetched {
                Fetched::Page { page, place, .. } if leads_to_login(&page) => {
                    drop(place);
                    let detail = format!("redirected to {}", page.url);
                    Err(PageOutcome::Missed(Missed { detail: Some(detail), ..Missed::failed(FailReason::Refused) }))
                }
                Fetched::Page { page, place, .. } => Ok((page, place)),
                Fetched::NotModified { .. } => Err(PageOutcome::Unchanged),
            },
            Err(failure) => Err(not_fetched(failure, entry.attempts)),
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

    /// Reads a page when a thread is free. Its place moves into the work, which cannot be cancelled.
    async fn read(&self, (page, place): (FetchedPage, Option<Place>), entry: &PendingEntry, feed: Option<&Feed>) -> PageOutcome {
        let (lexicon, keep) = (Arc::clone(&self.lexicon), Arc::clone(&self.keep));
        let title = entry.title.clone();
        let (published, is_known) = (entry.published, entry.known.is_some());
        let language = feed.and_then(|feed| feed.language.clone());
        let work = move || {
            let _held = place;
            let entry = EntryHints { title: title.as_deref(), published, language: language.as_deref() };
            // A version that is here has its place beside it, whatever the new one is judged to be.
            read(&page, entry, &lexicon, |relevance| is_known || keep.keeps_text(relevance))
        };
        self.readers.read(work).await.unwrap_or_else(|| PageOutcome::Missed(Missed::failed(FailReason::Internal)))
    }
}

/// Last parts of paths that an article is redirected to where the site does not want to show it.
const LOGINS: &[&str] = &["login", "log-in", "signin", "sign-in", "register", "subscribe", "wp-login.php"];

/// Whether a page was asked for and a login came.
fn leads_to_login(page: &FetchedPage) -> bool {
    let last = |url: &Url| url.path().trim_end_matches('/').rsplit('/').next().unwrap_or("").to_ascii_lowercase();
    last(&page.url) != last(&page.requested) && LOGINS.contains(&last(&page.url).as_str())
}

/// Reads and judges a page.
pub(super) fn read(
    page: &FetchedPage,
    entry: EntryHints<'_>,
    lexicon: &Lexicon,
    keeps: impl Fn(Relevance) -> bool,
) -> PageOutcome {
    let input = PageInput {
        bytes: &page.body,
        content_type: page.header("content-type"),
        url: Some(&page.url),
        entry,
        now: page.fetched,
    };
    match judge_page(&input, lexicon, keeps) {
        Ok(Judged::Kept(analysed)) => PageOutcome::Read(Box::new(ReadPage {
            id: identity(analysed.article.canonical_url.as_ref(), page),
            url: page.url.clone(),
            provenance: provenance(page, &analysed),
            record: Some(encode(page)),
            analysed: *analysed,
        })),
        Ok(Judged::Dropped(address, judgement)) => PageOutcome::Judged(identity(address.as_ref(), page), judgement),
        Err(error) => {
            tracing::info!(url = %page.url, %error, "no article");
            not_read(error)
        }
    }
}

/// The article's own address, else the one that answered.
fn identity(own: Option<&Url>, page: &FetchedPage) -> ArticleId {
    article_id(own.unwrap_or(&page.url))
}

fn provenance(page: &FetchedPage, analysed: &AnalysedArticle) -> Provenance {
    Provenance {
        fetched: page.fetched,
        status: page.status,
        etag: page.header("etag").map(str::to_owned),
        last_modified: page.header("last-modified").map(str::to_owned),
        archive: None,
        extractor: PROGRAM.to_owned(),
        analyser: analyser(analysed),
    }
}

/// What analysed, for provenance.
pub(super) fn analyser(analysed: &AnalysedArticle) -> String {
    analyser_name(PROGRAM, &analysed.codes)
}

pub(super) fn not_read(error: AnalyseError) -> PageOutcome {
    let missed = match &error {
        AnalyseError::Panic => Missed::failed(FailReason::Internal),
        AnalyseError::Extract(ExtractError::NotHtml { .. }) => Missed::skipped(SkipReason::MediaType),
        AnalyseError::Extract(ExtractError::BotCheck) => Missed::skipped(SkipReason::BotCheck),
        AnalyseError::Extract(ExtractError::ConsentWall) => Missed::skipped(SkipReason::ConsentWall),
        AnalyseError::Extract(ExtractError::Paywall) => Missed::skipped(SkipReason::Paywall),
        AnalyseError::Extract(_) => Missed::skipped(SkipReason::NoText),
    };
    match error {
        AnalyseError::Extract(ExtractError::Refresh { to }) => PageOutcome::SentOn(to),
        AnalyseError::Extract(ExtractError::NotHtml { found }) => PageOutcome::Missed(Missed { detail: Some(found), ..missed }),
        _ => PageOutcome::Missed(Missed { detail: Some(error.to_string()), ..missed }),
    }
}

fn not_fetched(failure: FetchFailure, attempts: u32) -> PageOutcome {
    let outcome = failure.outcome();
    tracing::info!(url = %failure.url, outcome = outcome.name(), detail = failure.detail, "not fetched");
    let retry = failure.retry_after.or_else(|| Some(next_try(attempts, Timestamp::now())));
    PageOutcome::Missed(Missed { outcome, detail: Some(failure.detail), retry })
}
