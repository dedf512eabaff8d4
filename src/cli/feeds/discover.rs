//! `feeds discover`: the feeds of a site.

use std::collections::HashSet;
use std::io::Write;

use anyhow::{Result, anyhow};
use serde::Serialize;
use url::Url;

use super::super::arguments::Arguments;
use super::super::exit::Exit;
use super::super::extract::settings;
use super::super::terminal::{FAINT, TITLE, safe, styled, told, wrapped};
use super::visit::{Patience, Visit, Visitor, typed_address};
use crate::crawl::FetchFailure;
use crate::export::write_json_line;
use crate::feeds::{FeedError, FeedHint, FoundIn, hints_of_page, hints_of_robots, well_known_hints};
use crate::model::{ArticleId, FeedKind, FeedReading, Stamp, article_id};
use crate::text::charset::decode_html;

/// Addresses that are asked for after the page itself: enough for what a page names and all guesses.
const MOST_REQUESTS: usize = 12;

/// A feed that was found and read.
pub(super) struct FoundFeed {
    /// The address that belongs into the list.
    pub(super) url: Url,
    /// What it holds.
    pub(super) reading: FeedReading,
    /// Where its address was found; nothing where it is the one that was asked for.
    pub(super) found: Option<FoundIn>,
    /// Whether it holds readers' comments.
    pub(super) of_comments: bool,
}

/// What looking for the feeds of a page gave.
pub(super) struct Discovery {
    /// Feeds that can be read.
    pub(super) feeds: Vec<FoundFeed>,
    /// Addresses the page names that gave none, and why.
    pub(super) failed: Vec<(Url, String)>,
    /// Requests that were made, robots.txt not counted.
    pub(super) requests: usize,
    /// Addresses that the site names and that were not asked for any more.
    pub(super) unasked: Vec<Url>,
}

/// A feed as JSON.
#[derive(Serialize)]
struct FoundRecord<'a> {
    url: &'a str,
    title: Option<&'a str>,
    format: &'a str,
    kind: &'static str,
    language: Option<&'a str>,
    entries: usize,
    sitemaps: usize,
    newest: Option<String>,
    found: &'static str,
    comments: bool,
    listed: bool,
}

/// Shows the feeds of a site.
pub(super) fn discover(arguments: &Arguments, address: &str, json: bool) -> Result<Exit> {
    let config = settings(arguments)?;
    typed_address(address)?;
    let visitor = Visitor::new(arguments, &config)?;
    let (url, visit) = visitor.visit_typed(address)?;
    let visit = visit.map_err(|failure| unreachable_page(&failure))?;
    let discovery = feeds_of(&visitor, visit, Depth::Everywhere);
    let listed: HashSet<ArticleId> = config.feeds.iter().map(|feed| article_id(&feed.url)).collect();
    let is_listed = |feed: &FoundFeed| listed.contains(&article_id(&feed.url));
    let mut out = anstream::stdout().lock();
    if json {
        if let Some(words) = unasked_in_words(&discovery) {
            tracing::warn!("{words}");
        }
        discovery.feeds.iter().try_for_each(|feed| write_json_line(&mut out, &record(feed, is_listed(feed)), None))?;
    } else {
        for feed in &discovery.feeds {
            writeln!(out, "{}\n", in_words(feed, is_listed(feed)))?;
        }
        writeln!(out, "{}", summary(&url, &discovery, is_listed))?;
    }
    Ok(if discovery.feeds.is_empty() { Exit::Incomplete } else { Exit::Done })
}

/// How far a search for feeds goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// What the page names; the rest only where it names none that can be read.
    Named,
    /// Everywhere.
    Everywhere,
}

/// The feeds of a page that has been fetched: itself, where it is one; else what it names, what robots.txt names, and what
/// lies where many sites have theirs. The last only where the page names no feed, since it mostly is the same feed again.
pub(super) fn feeds_of(visitor: &Visitor, page: Visit, depth: Depth) -> Discovery {
    let mut search = Search { visitor, seen: HashSet::new(), contents: HashSet::new(), discovery: Discovery::new() };
    let here = page.page.url.clone();
    let address = page.address().clone();
    if let Ok(reading) = page.reading {
        let found = FoundFeed { url: address, reading, found: None, of_comments: false };
        search.discovery.feeds.push(found);
        return search.discovery;
    }
    let html = decode_html(&page.page.body, page.page.header("content-type"), None).text;
    search.read_all(hints_of_page(&html, &here));
    if depth == Depth::Everywhere || search.discovery.feeds.is_empty() {
        let files = visitor.robots().into_iter().map(|file| String::from_utf8_lossy(&file.body).into_owned());
        search.read_all(files.flat_map(|file| hints_of_robots(&file, &here)).collect());
    }
    if search.discovery.feeds.iter().all(|feed| feed.of_comments || feed.reading.format.contains("sitemap")) {
        search.read_all(well_known_hints(&here));
    }
    search.discovery
}

impl Discovery {
    fn new() -> Discovery {
        Discovery { feeds: Vec::new(), failed: Vec::new(), requests: 0, unasked: Vec::new() }
    }
}

struct Search<'a> {
    visitor: &'a Visitor,
    seen: HashSet<ArticleId>,
    /// The first links of each feed: one feed often has several addresses.
    contents: HashSet<Vec<String>>,
    discovery: Discovery,
}

impl Search<'_> {
    fn read_all(&mut self, hints: Vec<FeedHint>) {
        for hint in hints {
            if !self.seen.insert(article_id(&hint.url)) {
                continue;
            }
            if self.discovery.requests < MOST_REQUESTS {
                self.read(&hint);
            } else if hint.found != FoundIn::WellKnown {
                self.discovery.unasked.push(hint.url);
            }
        }
    }

    fn read(&mut self, hint: &FeedHint) {
        self.discovery.requests += 1;
        tracing::info!(url = %hint.url, "asking");
        let failed = match self.visitor.visit(&hint.url, FeedKind::Feed, Patience::Once) {
            Err(failure) => failure.detail,
            Ok(visit) => {
                let url = visit.address().clone();
                match visit.reading {
                    Ok(reading) => return self.keep(hint, url, reading),
                    Err(error) => in_short(&error),
                }
            }
        };
        if matches!(hint.found, FoundIn::Head | FoundIn::Robots) {
            self.discovery.failed.push((hint.url.clone(), failed));
        }
    }

    fn keep(&mut self, hint: &FeedHint, url: Url, reading: FeedReading) {
        let links = reading.entries.iter().take(10).filter_map(|entry| entry.link.as_ref().map(Url::to_string));
        let content: Vec<String> = links.chain(reading.sitemaps.iter().take(10).map(Url::to_string)).collect();
        self.seen.insert(article_id(&url));
        let news = hint.found != FoundIn::Robots || reading.format != "sitemap";
        let empty = content.is_empty() && hint.found == FoundIn::WellKnown;
        if news && !empty && (content.is_empty() || self.contents.insert(content)) {
            let found = FoundFeed { url, reading, found: Some(hint.found), of_comments: hint.is_of_comments() };
            self.discovery.feeds.push(found);
        }
    }
}

/// What to say of addresses that were not asked for; nothing where there are none.
pub(super) fn unasked_in_words(discovery: &Discovery) -> Option<String> {
    let first = discovery.unasked.first()?;
    Some(format!(
        "{MOST_REQUESTS} addresses were asked for, and no more; {} further ones that the site names were not, the first of them {first}; \
         `ketwatch feeds check ADDRESS` asks for one",
        discovery.unasked.len()
    ))
}

/// Why the page itself could not be had.
pub(super) fn unreachable_page(failure: &FetchFailure) -> anyhow::Error {
    anyhow!("{}: {}; `ketwatch feeds check {}` says more", failure.url, failure.detail, failure.url)
}

fn record(feed: &FoundFeed, listed: bool) -> FoundRecord<'_> {
    FoundRecord {
        url: feed.url.as_str(),
        title: feed.reading.title.as_deref(),
        format: &feed.reading.format,
        kind: kind_name(kind_of(&feed.reading)),
        language: feed.reading.language.as_deref(),
        entries: feed.reading.entries.len(),
        sitemaps: feed.reading.sitemaps.len(),
        newest: newest(&feed.reading).map(|stamp| stamp.to_string()),
        found: match feed.found {
            None => "asked",
            Some(FoundIn::Head) => "head",
            Some(FoundIn::Link) => "link",
            Some(FoundIn::Robots) => "robots",
            Some(FoundIn::WellKnown) => "well_known",
        },
        comments: feed.of_comments,
        listed,
    }
}

/// A feed in four lines.
pub(super) fn in_words(feed: &FoundFeed, listed: bool) -> String {
    let title = feed.reading.title.as_deref().unwrap_or("(no title)");
    let mut notes = vec![feed.found.map_or("the address itself", FoundIn::in_words)];
    notes.extend(feed.of_comments.then_some("readers' comments, not articles"));
    notes.extend(listed.then_some("already in your list"));
    format!(
        "{}\n{}\n{}\n  {}",
        styled(TITLE, feed.url.as_str()),
        wrapped(&safe(title), "  "),
        wrapped(&content(&feed.reading), "  "),
        styled(FAINT, &notes.join(" · "))
    )
}

/// Format, number of entries and date of the newest, in words.
pub(super) fn content(reading: &FeedReading) -> String {
    let entries = match (reading.entries.len(), reading.sitemaps.len()) {
        (0, sitemaps @ 1..) => format!("{sitemaps} sitemaps"),
        (1, _) => "1 entry".to_owned(),
        (entries, _) => format!("{entries} entries"),
    };
    let newest = match newest(reading) {
        Some(newest) => format!("newest {}", newest.day()),
        None if reading.entries.is_empty() => String::new(),
        None => "without dates".to_owned(),
    };
    let parts = [reading.format.as_str(), &entries, &newest, reading.language.as_deref().unwrap_or_default()];
    safe(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")).into_owned()
}

/// The date of the newest entry.
pub(super) fn newest(reading: &FeedReading) -> Option<Stamp> {
    reading.entries.iter().filter_map(|entry| entry.published.or(entry.updated)).max_by_key(Stamp::instant)
}

/// What a feed is to be called in the list.
pub(super) fn kind_of(reading: &FeedReading) -> FeedKind {
    if reading.format.contains("sitemap") { FeedKind::Sitemap } else { FeedKind::Feed }
}

/// The name of a kind.
pub(super) fn kind_name(kind: FeedKind) -> &'static str {
    match kind {
        FeedKind::Feed => "feed",
        FeedKind::Sitemap => "sitemap",
    }
}

/// Why there is no feed, without the advice that other lines give.
pub(super) fn in_short(error: &FeedError) -> String {
    match error {
        FeedError::WebPage { .. } => "this is a web page, not a feed".to_owned(),
        other => other.to_string(),
    }
}

fn summary(page: &Url, discovery: &Discovery, is_listed: impl Fn(&FoundFeed) -> bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (url, why) in &discovery.failed {
        lines.push(told(&safe(&format!("named, but no feed: {url}: {why}")), ""));
    }
    lines.extend(unasked_in_words(discovery).map(|words| told(&safe(&words), "")));
    lines.push(match discovery.feeds.as_slice() {
        [] => told(
            &safe(&format!(
                "no feed found at {page} ({} addresses tried); look in the page's footer or help pages for RSS, feeds or a news \
                 sitemap, and try a section's page, such as /news",
                discovery.requests
            )),
            "",
        ),
        [feed] if is_listed(feed) => "1 feed, which is in your list".to_owned(),
        [feed] => format!("1 feed. Add it with\n  ketwatch feeds add {}", safe(feed.url.as_str())),
        feeds if feeds.iter().all(is_listed) => format!("{} feeds, all in your list", feeds.len()),
        feeds => format!("{} feeds. Add one with\n  ketwatch feeds add ADDRESS", feeds.len()),
    });
    lines.join("\n")
}
