//! Asking for addresses by hand, as politely as a crawl does.

use anyhow::{Context, Result};
use jiff::Timestamp;
use tokio::runtime::Runtime;
use url::Url;

use super::super::arguments::Arguments;
use super::super::exit::UsageError;
use crate::config::Config;
use crate::crawl::{FetchFailure, FetchRequest, Fetched, Fetcher, HostMemory, HostPause, RobotsRecord, Validators};
use crate::feeds::{FeedError, FeedSource, read_feed};
use crate::model::{FeedKind, FeedReading, FetchedPage};
use crate::store::{Store, StoreError};

/// One fetcher for all the requests of a command, so that its pauses and its robots.txt files are kept.
pub(super) struct Visitor {
    runtime: Runtime,
    fetcher: Fetcher,
}

/// What an address answered.
pub(super) struct Visit {
    /// The answer.
    pub(super) page: FetchedPage,
    /// Where permanent redirects led.
    pub(super) moved: Option<Url>,
    /// The answer read as a feed.
    pub(super) reading: Result<FeedReading, FeedError>,
}

/// Whether trouble is worth another try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patience {
    /// As in a crawl.
    Persist,
    /// For addresses that are mere guesses.
    Once,
}

impl Visitor {
    /// A fetcher that leaves alone the hosts which asked a crawl for it.
    pub(super) fn new(arguments: &Arguments, config: &Config) -> Result<Visitor> {
        if let Err(error) = config.require_contact() {
            tracing::warn!("{error}");
        }
        let memory = HostMemory { pauses: pauses(arguments)?, ..HostMemory::default() };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the runtime")?;
        let fetcher = runtime.block_on(async { Fetcher::new(&config.crawler, memory) })?;
        Ok(Visitor { runtime, fetcher })
    }

    /// Asks for an address and reads what it gives as a feed of that kind.
    pub(super) fn visit(&self, url: &Url, kind: FeedKind, patience: Patience) -> Result<Visit, Box<FetchFailure>> {
        let persist = patience == Patience::Persist;
        let request = FetchRequest { persist, ..FetchRequest::feed(url.clone(), Validators::default()) };
        match self.runtime.block_on(self.fetcher.fetch(&request)).map_err(Box::new)? {
            Fetched::Page { page, moved, .. } => {
                let source = FeedSource { content_type: page.header("content-type"), base: &page.url, kind, now: page.fetched };
                let reading = read_feed(&page.body, source);
                Ok(Visit { page, moved, reading })
            }
            Fetched::NotModified { .. } => unreachable!("304 counts as an answer only where validators were sent"),
        }
    }

    /// Asks for the address a user typed; where it has no scheme, by https, then by http.
    pub(super) fn visit_typed(&self, text: &str) -> Result<(Url, Result<Visit, Box<FetchFailure>>), UsageError> {
        let url = typed_address(text)?;
        let visit = self.visit(&url, FeedKind::Feed, Patience::Persist);
        let mut plain = url.clone();
        let can_be_plain = visit.is_err() && !text.contains("://") && plain.set_scheme("http").is_ok();
        if can_be_plain {
            let second = self.visit(&plain, FeedKind::Feed, Patience::Once);
            if second.is_ok() {
                return Ok((plain, second));
            }
        }
        Ok((url, visit))
    }

    /// The robots.txt files read since this was last asked.
    pub(super) fn robots(&self) -> Vec<RobotsRecord> {
        self.fetcher.learnt().robots
    }
}

fn pauses(arguments: &Arguments) -> Result<Vec<HostPause>> {
    match Store::open_reader(&arguments.data_dir) {
        Ok(store) => {
            let pauses = store.host_pauses(Timestamp::now())?.into_iter();
            Ok(pauses.map(|(host, until)| HostPause { host, until }).collect())
        }
        Err(StoreError::Missing { .. }) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

impl Visit {
    /// The address that belongs into the list: where permanent redirects led, else the one that was asked for.
    pub(super) fn address(&self) -> &Url {
        self.moved.as_ref().unwrap_or(&self.page.requested)
    }
}

/// The address a user typed; `www.example.org` is taken for `https://www.example.org`.
pub(super) fn typed_address(text: &str) -> Result<Url, UsageError> {
    let text = text.trim();
    let whole = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let plausible = |url: &Url| {
        matches!(url.scheme(), "http" | "https")
            && url.host_str().is_some_and(|host| host.contains(['.', ':']) || host == "localhost")
    };
    Url::parse(&whole)
        .ok()
        .filter(plausible)
        .ok_or_else(|| UsageError(format!("{text}: not an address of the web; write one like https://www.example.org/feed")))
}
