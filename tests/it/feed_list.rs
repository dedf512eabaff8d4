//! The feed lists that ship with the program.

use std::path::Path;

use ketwatch::config::{self, Config};
use ketwatch::newsroom;

fn starter_list() -> Config {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("feeds.toml");
    config::load(&path).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn starter_list_is_understood_and_mostly_polled() {
    let feeds = starter_list().feeds;
    let polled = feeds.iter().filter(|feed| feed.disabled.is_none()).count();
    assert!(feeds.len() >= 100 && polled >= 90, "{polled} of {}", feeds.len());
    assert!(feeds.iter().all(|feed| !feed.tags.is_empty()));
}

#[test]
fn starter_list_asks_for_a_contact_before_a_real_crawl() {
    assert!(starter_list().require_contact().is_err());
}

#[tokio::test]
async fn newsroom_list_is_understood() {
    let newsroom = newsroom::start().await.unwrap();
    let config = config::parse(&newsroom.feeds_toml(), "newsroom").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(config.feeds.len(), 12);
    assert!(config.crawler.proxy.is_some() && config.require_contact().is_ok());
    newsroom.shutdown().await;
}
