//! The bundled newsroom's feeds, read over HTTP as a crawl would: they name every article that is written down.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ketwatch::config;
use ketwatch::feeds::{FeedSource, read_feed};
use ketwatch::model::{Feed, canonical_url};
use ketwatch::newsroom::{self, Newsroom};
use serde_json::Value;
use url::Url;

const EXPECTED: &str = include_str!("../../fixtures/newsroom/expected.json");

#[tokio::test]
async fn every_expected_article_is_named_by_a_feed() {
    let newsroom = newsroom::start().await.unwrap();
    let list = config::parse(&newsroom.feeds_toml(), "newsroom").unwrap();
    let mut named = BTreeSet::new();
    for feed in list.feeds.iter().filter(|feed| !feed.name.contains("Old Bulletin")) {
        named.extend(links(&newsroom, feed).await);
    }
    newsroom.shutdown().await;
    assert_eq!(named, expected_links());
}

/// The articles a feed names, without tracking parameters.
async fn links(newsroom: &Newsroom, feed: &Feed) -> Vec<String> {
    let proxy = reqwest::Proxy::http(format!("http://{}", newsroom.address())).expect("an address of ours");
    let client = reqwest::Client::builder().proxy(proxy).build().expect("plain HTTP needs nothing");
    let mut answer = client.get(feed.url.clone()).send().await.expect("the newsroom is open");
    let content_type = answer.headers().get("content-type").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.expect("loopback does not break off") {
        bytes.extend(chunk);
    }
    let source = FeedSource { content_type: content_type.as_deref(), base: &feed.url, kind: feed.kind, now: Timestamp::now() };
    let reading = read_feed(&bytes, source).unwrap_or_else(|error| panic!("{}: {error}", feed.url));
    assert!(reading.repairs.is_empty(), "{}: {:?}", feed.url, reading.repairs);
    reading.entries.iter().filter_map(|entry| entry.link.as_ref()).map(|link| canonical_url(link).to_string()).collect()
}

/// What `expected.json` says the feeds name: articles, by their old address where they have moved, and dead links.
fn expected_links() -> BTreeSet<String> {
    let expected: Value = serde_json::from_str(EXPECTED).expect("checked by the newsroom's own test");
    let addresses = |list: &str| -> Vec<String> {
        let items = expected[list].as_array().into_iter().flatten();
        items.filter_map(|item| item["url"].as_str()).map(str::to_owned).collect()
    };
    let moved = |url: String| {
        let found = expected["moved"].as_array().into_iter().flatten().find(|one| one["to"] == url.as_str());
        found.and_then(|one| one["from"].as_str()).map_or(url, str::to_owned)
    };
    let all = addresses("articles").into_iter().map(moved).chain(addresses("other_entries"));
    all.map(|url| Url::parse(&url).expect("an address").to_string()).collect()
}
