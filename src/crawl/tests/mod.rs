//! The fetcher against a small server on loopback.

mod fetching;
mod refusing;
mod robots_facts;
mod server;

use std::time::Duration;

use url::Url;

use crate::config::CrawlerSettings;
use crate::model::{FailReason, FetchedPage, Outcome, SkipReason};

use super::{FetchFailure, FetchRequest, Fetched, Fetcher, HostMemory};
use server::{Reply, Server};

const DELAY: Duration = Duration::from_millis(30);

fn settings() -> CrawlerSettings {
    CrawlerSettings {
        user_agent: "ketwatch/test (+https://uni.edu/study)".to_owned(),
        per_host_delay: DELAY,
        timeout: Duration::from_secs(20),
        idle_timeout: Duration::from_secs(5),
        max_page: 1 << 20,
        allow_private: true,
        ..CrawlerSettings::default()
    }
}

fn fetcher() -> Fetcher {
    Fetcher::new(&settings(), HostMemory::default()).unwrap()
}

async fn ask(fetcher: &Fetcher, url: Url) -> Result<Fetched, FetchFailure> {
    fetcher.fetch(&FetchRequest::page(url, 1 << 20)).await
}

/// Fetches one page of a server with a fetcher of its own.
async fn get(server: &Server, path: &str) -> Result<Fetched, FetchFailure> {
    ask(&fetcher(), server.url(path)).await
}

fn page(fetched: Result<Fetched, FetchFailure>) -> (FetchedPage, Option<Url>) {
    match fetched {
        Ok(Fetched::Page { page, moved, .. }) => (page, moved),
        other => panic!("no page: {other:?}"),
    }
}

fn failed(fetched: Result<Fetched, FetchFailure>, reason: FailReason) -> FetchFailure {
    let failure = fetched.expect_err("no failure");
    assert_eq!(failure.outcome(), Outcome::Failed(reason), "{failure}");
    failure
}

fn skipped(fetched: Result<Fetched, FetchFailure>, reason: SkipReason) -> FetchFailure {
    let failure = fetched.expect_err("no failure");
    assert_eq!(failure.outcome(), Outcome::Skipped(reason), "{failure}");
    failure
}
