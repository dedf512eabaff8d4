//! The feeds that a web page names, and the addresses where sites keep feeds without naming them.

use url::Url;

use super::markup::{Scanner, Tag, Token};
use super::plain::collapsed;
use crate::model::{host_of, registrable_domain};

/// Feeds of a page that are named to the user.
const MOST_FEEDS: usize = 20;

/// Media types of feeds, sorted.
const FEED_TYPES: &[&str] = &["application/atom+xml", "application/feed+json", "application/rdf+xml", "application/rss+xml"];

/// Where programs that run sites put their feeds: `/feed` WordPress, `/rss` and `/rss.xml` many newspapers, `/atom.xml`
/// and `/feed.xml` Jekyll and Movable Type, `/index.xml` Hugo, `/news-sitemap.xml` the plugins that make news sitemaps.
const WELL_KNOWN: &[&str] = &["/feed", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/news-sitemap.xml"];

/// Parts of a path by which a link is taken for one to a feed, sorted.
const FEED_WORDS: &[&str] =
    &["atom", "atom.xml", "feed", "feed.json", "feed.xml", "feeds", "index.rdf", "index.xml", "rss", "rss.xml"];

/// Words of addresses and titles of feeds that hold readers' comments, in the languages of the starter list.
const COMMENT_WORDS: &[&str] =
    &["comment", "commentaire", "comentario", "comentário", "kommentar", "kommentti", "reactie", "yorum"];

/// Where an address of a feed was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundIn {
    /// `link rel="alternate"` in the page's head.
    Head,
    /// A link in the page.
    Link,
    /// robots.txt.
    Robots,
    /// Nowhere: it is where many sites have theirs.
    WellKnown,
}

impl FoundIn {
    /// In words.
    pub fn in_words(self) -> &'static str {
        match self {
            FoundIn::Head => "named by the page",
            FoundIn::Link => "linked on the page",
            FoundIn::Robots => "named in robots.txt",
            FoundIn::WellKnown => "not named, but where many sites have theirs",
        }
    }
}

/// An address at which there may be a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedHint {
    /// The address, absolute.
    pub url: Url,
    /// What the page calls it.
    pub title: Option<String>,
    /// Where it was found.
    pub found: FoundIn,
}

impl FeedHint {
    /// Whether it is one of readers' comments rather than of articles.
    pub fn is_of_comments(&self) -> bool {
        let title = self.title.as_deref().unwrap_or_default().to_lowercase();
        let path = self.url.path().to_ascii_lowercase();
        COMMENT_WORDS.iter().any(|word| title.contains(word) || path.contains(&format!("/{word}")))
    }
}

/// The feeds a page names in `link rel="alternate"`, in its order, absolute and each once.
pub fn feeds_of_page(html: &str, page: &Url) -> Vec<Url> {
    let hints = hints_of_page(html, page).into_iter();
    hints.filter(|hint| hint.found == FoundIn::Head).map(|hint| hint.url).collect()
}

/// The addresses of feeds that a page gives: those it names in its head, then links on the same site that look like one.
pub fn hints_of_page(html: &str, page: &Url) -> Vec<FeedHint> {
    let mut base = page.clone();
    let (mut named, mut linked): (Vec<FeedHint>, Vec<FeedHint>) = (Vec::new(), Vec::new());
    for token in Scanner::new(html) {
        let Token::Open(tag) = token else { continue };
        if tag.name.eq_ignore_ascii_case("base") {
            base = tag.attribute("href").and_then(|href| page.join(&href).ok()).unwrap_or(base);
        } else if tag.name.eq_ignore_ascii_case("link") {
            named_feed(tag, &base).into_iter().for_each(|hint| push(&mut named, hint));
        } else if tag.name.eq_ignore_ascii_case("a") && linked.len() < MOST_FEEDS {
            linked_feed(tag, &base, page).into_iter().for_each(|hint| push(&mut linked, hint));
        }
    }
    linked.into_iter().for_each(|hint| push(&mut named, hint));
    named
}

fn push(hints: &mut Vec<FeedHint>, hint: FeedHint) {
    if hints.len() < MOST_FEEDS && !hints.iter().any(|known| known.url == hint.url) {
        hints.push(hint);
    }
}

fn named_feed(tag: Tag<'_>, base: &Url) -> Option<FeedHint> {
    let relation = tag.attribute("rel")?.to_ascii_lowercase();
    let kind = tag.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or("").trim();
    let is_feed = relation.split_whitespace().any(|word| word == "alternate" || word == "feed");
    if !is_feed || FEED_TYPES.binary_search(&kind).is_err() {
        return None;
    }
    let title = tag.attribute("title").map(|title| collapsed(&title)).filter(|title| !title.is_empty());
    Some(FeedHint { url: web_address(tag, base)?, title, found: FoundIn::Head })
}

fn linked_feed(tag: Tag<'_>, base: &Url, page: &Url) -> Option<FeedHint> {
    let url = web_address(tag, base).filter(|url| same_site(url, page) && url.path() != page.path())?;
    let typed = tag.attribute("type").is_some_and(|kind| FEED_TYPES.binary_search(&kind.trim()).is_ok());
    let last = url.path_segments()?.rev().find(|part| !part.is_empty()).unwrap_or_default().to_ascii_lowercase();
    let looks_so = FEED_WORDS.binary_search(&last.as_str()).is_ok() || last.ends_with(".rss") || last.ends_with(".atom");
    let title = tag.attribute("title").map(|title| collapsed(&title)).filter(|title| !title.is_empty());
    (typed || looks_so).then_some(FeedHint { url, title, found: FoundIn::Link })
}

fn web_address(tag: Tag<'_>, base: &Url) -> Option<Url> {
    let mut url = base.join(tag.attribute("href")?.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.set_fragment(None);
    Some(url)
}

fn same_site(a: &Url, b: &Url) -> bool {
    registrable_domain(host_of(a)) == registrable_domain(host_of(b))
}

/// Where the site of `page` may have feeds that nothing names.
pub fn well_known_hints(page: &Url) -> Vec<FeedHint> {
    let hint = |path: &&str| Some(FeedHint { url: page.join(path).ok()?, title: None, found: FoundIn::WellKnown });
    WELL_KNOWN.iter().filter_map(hint).collect()
}

/// The news sitemaps that the robots.txt of `page`'s site names; other sitemaps list every page there ever was.
pub fn hints_of_robots(robots: &str, page: &Url) -> Vec<FeedHint> {
    let mut hints = Vec::new();
    for line in robots.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        if !key.trim().eq_ignore_ascii_case("sitemap") {
            continue;
        }
        let url = page.join(value.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https") && same_site(url, page));
        let news = url.filter(|url| url.path().to_ascii_lowercase().contains("news"));
        news.into_iter().for_each(|url| push(&mut hints, FeedHint { url, title: None, found: FoundIn::Robots }));
    }
    hints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Url {
        Url::parse("https://www.example.org/").unwrap()
    }

    fn urls(hints: &[FeedHint]) -> Vec<&str> {
        hints.iter().map(|hint| hint.url.as_str()).collect()
    }

    #[test]
    fn tables_are_sorted_for_their_searches() {
        assert!(FEED_TYPES.is_sorted() && FEED_WORDS.is_sorted());
    }

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

    #[test]
    fn links_that_look_like_feeds_come_after_what_the_head_names() {
        let html = r#"<a href="/rss/">RSS</a><a href="/news">News</a><a href="https://other.net/feed">Partner</a>
            <a href="/sport.rss#x">Sport</a><a href="mailto:rss@example.org">Mail</a><a href="/about-rss-feeds.html">?</a>
            <link rel="alternate" type="application/atom+xml" href="/atom.xml" title=" All  news "><a href="/atom.xml">again</a>"#;
        let hints = hints_of_page(html, &page());
        assert_eq!(
            urls(&hints),
            ["https://www.example.org/atom.xml", "https://www.example.org/rss/", "https://www.example.org/sport.rss"]
        );
        assert_eq!((hints[0].title.as_deref(), hints[1].found), (Some("All news"), FoundIn::Link));
    }

    #[test]
    fn feeds_of_comments_are_told() {
        let html = r#"<link rel=alternate type=application/rss+xml href=/feed/ title="Site &raquo; Feed">
            <link rel=alternate type=application/rss+xml href=/comments/feed/ title="Site &raquo; Comments Feed">
            <link rel=alternate type=application/rss+xml href=/k title="Kommentar-Feed">"#;
        let hints = hints_of_page(html, &page());
        assert_eq!(hints.iter().map(FeedHint::is_of_comments).collect::<Vec<_>>(), [false, true, true]);
    }

    #[test]
    fn robots_txt_names_news_sitemaps() {
        let robots = "User-agent: *\nDisallow: /x\nSitemap: https://www.example.org/sitemap.xml\n sitemap : /sitemaps/news.xml\n\
            Sitemap: https://news.example.org/news-sitemap.xml\r\nSitemap: https://elsewhere.net/news.xml\nSitemap\n";
        let hints = hints_of_robots(robots, &page());
        assert_eq!(urls(&hints), ["https://www.example.org/sitemaps/news.xml", "https://news.example.org/news-sitemap.xml"]);
        assert!(well_known_hints(&page()).iter().any(|hint| hint.url.as_str() == "https://www.example.org/feed"));
    }

    #[test]
    fn a_page_of_links_costs_little() {
        let html = "<a href='/feed'>".repeat(50_000) + &"<a href='".repeat(50_000);
        assert_eq!(hints_of_page(&html, &page()).len(), 1);
    }
}
