//! What is asked for, and what comes of it.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use super::gate::Place;
use crate::model::{FailReason, FetchedPage, Outcome, SkipReason};

/// The largest feed that is read, in decoded bytes: larger ones take a feed parser seconds and gigabytes.
pub const MAX_FEED: u64 = 8 << 20;

/// One thing to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchRequest {
    /// Its address.
    pub url: Url,
    /// What an earlier answer called its version; empty for a first request.
    pub validators: Validators,
    /// What kind of answer is wanted.
    pub accept: Accept,
    /// The largest body that is read, in decoded bytes.
    pub max_bytes: u64,
    /// Whether passing trouble is worth further tries within the run: not where earlier runs tried in vain.
    pub persist: bool,
}

impl FetchRequest {
    /// An HTML page of at most `max_bytes` decoded bytes.
    pub fn page(url: Url, max_bytes: u64) -> FetchRequest {
        FetchRequest { url, validators: Validators::default(), accept: Accept::Page, max_bytes, persist: true }
    }

    /// A feed, if it is another one than that of the `validators`.
    pub fn feed(url: Url, validators: Validators) -> FetchRequest {
        FetchRequest { url, validators, accept: Accept::Feed, max_bytes: MAX_FEED, persist: true }
    }
}

/// What an answer calls its version, verbatim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`, with its quotation marks.
    pub etag: Option<String>,
    /// `Last-Modified`, as the server wrote it.
    pub last_modified: Option<String>,
}

impl Validators {
    /// The validators of an answer.
    pub fn of(page: &FetchedPage) -> Validators {
        let header = |name| page.header(name).map(str::to_owned);
        Validators { etag: header("etag"), last_modified: header("last-modified") }
    }
}

/// What kind of answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// A feed: any media type, since half of the feeds bear a wrong one.
    Feed,
    /// An HTML page: the body of anything else is not read.
    Page,
    /// Whatever is there.
    Anything,
}

impl Accept {
    /// The `Accept` header.
    pub(super) fn header(self) -> &'static str {
        match self {
            Accept::Feed => {
                "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, \
                 application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
            }
            Accept::Page => "text/html, application/xhtml+xml, */*;q=0.1",
            Accept::Anything => "*/*",
        }
    }
}

/// What a successful request gave.
#[derive(Clone, Debug)]
pub enum Fetched {
    /// A body.
    Page {
        /// The answer.
        page: FetchedPage,
        /// Where the resource now is for good, by redirects that are all permanent (301, 308).
        moved: Option<Url>,
        /// For how long the answer is good, by its own word (`Cache-Control: max-age`, else `Expires`).
        fresh_for: Option<Duration>,
        /// To be kept until the page has been read: it holds back further requests.
        place: Option<Place>,
    },
    /// The version that the validators name is still the current one.
    NotModified {
        /// The address that answered, after redirects.
        url: Url,
        /// Where the resource now is for good, by redirects that are all permanent (301, 308).
        moved: Option<Url>,
        /// When the answer had come.
        at: Timestamp,
        /// For how long the version is good, by the answer's word (`Cache-Control: max-age`, else `Expires`).
        fresh_for: Option<Duration>,
    },
}

/// Where a request that passes known addresses by ended.
#[derive(Clone, Debug)]
pub enum Arrival {
    /// At an answer.
    Fetched(Box<Fetched>),
    /// At a redirect to an address that the caller knows, which was not asked for.
    Known(Url),
}

/// Why there is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchFailure {
    /// The reason, as the report counts it.
    pub cause: Cause,
    /// The address that failed, which a redirect may have led to.
    pub url: String,
    /// HTTP status, where the server gave one.
    pub status: Option<u16>,
    /// The reason in words, for people.
    pub detail: String,
    /// When the server asked to be asked again, at most 24 hours ahead.
    pub retry_after: Option<Timestamp>,
}

/// Whether an address was left alone or tried in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Left alone on purpose.
    Skipped(SkipReason),
    /// Tried without success.
    Failed(FailReason),
}

impl FetchFailure {
    /// The end this makes of a feed entry.
    pub fn outcome(&self) -> Outcome {
        match self.cause {
            Cause::Skipped(reason) => Outcome::Skipped(reason),
            Cause::Failed(reason) => Outcome::Failed(reason),
        }
    }

    /// Whether the server said that the resource is gone for good (410), which a mere 404 does not say.
    pub fn is_gone_for_good(&self) -> bool {
        self.status == Some(410)
    }

    pub(super) fn skipped(reason: SkipReason, url: &Url, detail: impl Into<String>) -> FetchFailure {
        let cause = Cause::Skipped(reason);
        FetchFailure { cause, url: url.to_string(), status: None, detail: detail.into(), retry_after: None }
    }

    pub(super) fn failed(reason: FailReason, url: &Url, detail: impl Into<String>) -> FetchFailure {
        let cause = Cause::Failed(reason);
        FetchFailure { cause, url: url.to_string(), status: None, detail: detail.into(), retry_after: None }
    }
}

impl fmt::Display for FetchFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.url, self.detail)
    }
}

impl std::error::Error for FetchFailure {}
