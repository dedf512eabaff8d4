//! When the article was published and last changed.
//!
//! Order: JSON-LD, `article:published_time`, other `meta` elements, microdata and `time` elements, the date line, the
//! address. A date that news cannot bear is passed over.

use jiff::Timestamp;
use url::Url;

use crate::model::{Source, Sourced, Stamp};
use crate::text::dates::{DateHabits, find_date, parse_date};

use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::tree::Tree;

const PUBLISHED_METAS: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date",
    "dc.date.created",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "article_date_original",
    "originalpublicationdate",
    "displaydate",
    "datecreated",
    "article.published",
    "citation_publication_date",
    "citation_date",
    "last-modified",
];

const MODIFIED_METAS: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "last-modified",
    "revised",
];

/// What is known of a page when its dates are looked for.
pub(super) struct Evidence<'a> {
    pub(super) tree: &'a Tree<'a>,
    pub(super) head: &'a Head<'a>,
    pub(super) facts: &'a Facts,
    pub(super) url: Option<&'a Url>,
    /// Blocks around the headline and the start of the body, where date lines stand.
    pub(super) near: std::ops::Range<usize>,
    pub(super) now: Timestamp,
}

/// First publication.
pub(super) fn published(evidence: &Evidence<'_>) -> Option<Sourced<Stamp>> {
    let read = |text: &str, source| stamp(text, evidence.now).map(|value| Sourced { value, source });
    let from_metas =
        || PUBLISHED_METAS.iter().flat_map(|name| evidence.head.all(name)).find_map(|text| read(text, meta_source(text)));
    evidence
        .facts
        .published
        .as_deref()
        .and_then(|text| read(text, Source::JsonLd))
        .or_else(from_metas)
        .or_else(|| in_elements(evidence))
        .or_else(|| evidence.url.and_then(|url| in_address(url, evidence.now)))
        .or_else(|| in_date_line(evidence))
}

fn meta_source(_text: &str) -> Source {
    Source::Meta
}

/// Last change.
pub(super) fn modified(evidence: &Evidence<'_>) -> Option<Sourced<Stamp>> {
    let read = |text: &str, source| stamp(text, evidence.now).map(|value| Sourced { value, source });
    let facts = evidence.facts.modified.as_deref().and_then(|text| read(text, Source::JsonLd));
    facts.or_else(|| MODIFIED_METAS.iter().flat_map(|name| evidence.head.all(name)).find_map(|text| read(text, Source::Meta)))
}

fn stamp(text: &str, now: Timestamp) -> Option<Stamp> {
    parse_date(text.trim()).filter(|stamp| stamp.is_plausible(now))
}

/// The first date in a line.
fn found(line: &str, now: Timestamp) -> Option<Stamp> {
    find_date(line, DateHabits::default()).filter(|stamp| stamp.is_plausible(now))
}

/// Microdata first, then `time`, then what is named a date.
fn in_elements(evidence: &Evidence<'_>) -> Option<Sourced<Stamp>> {
    let elements = || evidence.tree.elements.iter().enumerate();
    let read = |(index, source): (usize, Source)| {
        let element = &evidence.tree.elements[index];
        let attribute = ["datetime", "content", "title"].iter().filter_map(|name| element.attr(name));
        let value = attribute.filter_map(|text| stamp(text, evidence.now)).next();
        let value = value.or_else(|| found(&evidence.tree.text_of(index), evidence.now))?;
        Some(Sourced { value, source })
    };
    let microdata = elements().filter(|(_, e)| e.attr("itemprop").is_some_and(|prop| prop.contains("datePublished")));
    let times = elements().filter(|(_, e)| e.tag == Tag::Time);
    let named = elements().filter(|(_, e)| e.marks.any(Marks::DATE) && e.end_block - e.first_block < 4);
    let ranked = microdata.map(|(at, _)| (at, Source::Microdata)).chain(times.map(|(at, _)| (at, Source::TimeElement)));
    ranked.chain(named.map(|(at, _)| (at, Source::Byline))).find_map(read)
}

/// A day in the path: `/2026/03/01/`, `/2026-03-01-`, `20260301`.
fn in_address(url: &Url, now: Timestamp) -> Option<Sourced<Stamp>> {
    let numbers: Vec<&str> = url.path().split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let triple = numbers.windows(3).find_map(|parts| match parts {
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => day_of(year, month, day),
        _ => None,
    });
    let solid = || {
        let part = numbers.iter().find(|part| part.len() == 8)?;
        day_of(part.get(..4)?, part.get(4..6)?, part.get(6..)?)
    };
    let stamp = Stamp::Day(triple.or_else(solid)?);
    stamp.is_plausible(now).then_some(Sourced { value: stamp, source: Source::Address })
}

fn day_of(year: &str, month: &str, day: &str) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A short line near the headline that is a date, or holds one.
fn in_date_line(evidence: &Evidence<'_>) -> Option<Sourced<Stamp>> {
    let blocks = evidence.tree.blocks.get(evidence.near.clone()).unwrap_or(&[]);
    let lines = blocks.iter().filter(|block| block.size < 300).flat_map(|block| block.text.lines());
    let value = lines.filter(|line| line.len() < 200).find_map(|line| found(line, evidence.now))?;
    Some(Sourced { value, source: Source::Byline })
}

/// The page's date, or the feed's where the page has none or the same day without a time: the time tells which of two
/// copies came first.
pub(super) fn with_feed(own: Option<Sourced<Stamp>>, feed: Option<Stamp>, now: Timestamp) -> Option<Sourced<Stamp>> {
    let feed = from_feed(feed, now);
    let is_finer = |own: &Sourced<Stamp>| {
        let finer = |feed: &Sourced<Stamp>| feed.value.has_time_of_day() && !own.value.has_time_of_day();
        feed.as_ref().is_some_and(|feed| finer(feed) && feed.value.day() == own.value.day())
    };
    if own.as_ref().is_none_or(is_finer) { feed } else { own }
}

/// The feed's date, where news can bear it.
fn from_feed(stamp: Option<Stamp>, now: Timestamp) -> Option<Sourced<Stamp>> {
    let value = stamp.filter(|stamp| stamp.is_plausible(now))?;
    Some(Sourced { value, source: Source::Feed })
}
