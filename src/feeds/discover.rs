//! The feeds that a web page names.

use url::Url;

use super::markup::{Scanner, Tag, Token};

/// Feeds of a page that are named to the user.
const MOST_FEEDS: usize = 20;

/// Media types of feeds, sorted.
const FEED_TYPES: &[&str] = &["application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss+xml"];

/// The feeds a page names in `link rel="alternate"`, in its order, absolute and each once.
pub fn feeds_of_page(html: &str, page: &Url) -> Vec<Url> {
    let mut base = page.clone();
    let mut feeds: Vec<Url> = Vec::new();
    for token in Scanner::new(html) {
        let Token::Open(tag) = token else { continue };
        if tag.name.eq_ignore_ascii_case("base") {
            base = tag.attribute("href").and_then(|href| page.join(&href).ok()).unwrap_or(base);
        }
        if let Some(feed) = feed_of(tag, &base)
            && feeds.len() < MOST_FEEDS
            && !feeds.contains(&feed)
        {
            feeds.push(feed);
        }
    }
    feeds
}

fn feed_of(tag: Tag<'_>, base: &Url) -> Option<Url> {
    if !tag.name.eq_ignore_ascii_case("link") {
        return None;
    }
    let relation = tag.attribute("rel")?.to_ascii_lowercase();
    let kind = tag.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or("").trim();
    let is_feed = relation.split_whitespace().any(|word| word == "alternate" || word == "feed");
    if !is_feed || FEED_TYPES.binary_search(&kind).is_err() {
        return None;
    }
    base.join(tag.attribute("href")?.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeds_are_named_once_and_absolute() {
        let html = r#"<!DOCTYPE html><html><head><base href="/en/"><link rel="stylesheet" href="a.css">
            <LINK REL="alternate" TYPE="application/rss+xml" HREF="feed?a=1&amp;b=2" title="News">
            <link rel=alternate type=application/rss+xml href=feed?a=1&b=2>
            <link rel="alternate" hreflang="de" href="/de/"></head>"#;
        let page = Url::parse("https://example.org/").unwrap();
        let feeds: Vec<String> = feeds_of_page(html, &page).into_iter().map(String::from).collect();
        assert_eq!(feeds, ["https://example.org/en/feed?a=1&b=2"]);
    }
}
