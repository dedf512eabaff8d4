//! When the article was published and last changed.
//!
//! Order: JSON-LD, `article:published_time`, other `meta` elements, microdata and RDFa, `time` elements around the headline
//! and what is named a date there, the address, the last change of a wiki's page, the date line, `time` elements elsewhere, the lines behind the text, a
//! paragraph further down that opens with a date, what is named an author anywhere, the data of scripts, the last change. Of
//! several dates one that does not say "updated" is taken.
//!
//! Where they conflict: a day in the folders of the address stands against what was told more than a month later; JSON-LD
//! stands, unless address and date line agree on another day, or a `meta` element with a date line that has a time; a `meta`
//! element gives way to a date line. A moment in UTC is
//! told in the outlet's own time where date line or address show it, so that its day is the one readers saw. A date that
//! news cannot bear is passed over.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use url::Url;

use crate::model::{Source, Sourced, Stamp, host_of};
use crate::text::dates::{DateHabits, find_date, local_offset, parse_date, parse_date_in};

use super::authors::Places;
use super::block::Block;
use super::dated;
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;

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
pub(super) struct Evidence<'t, 'a> {
    pub(super) places: &'t Places<'t, 'a>,
    pub(super) head: &'t Head<'a>,
    pub(super) facts: &'t Facts,
    pub(super) url: Option<&'t Url>,
    pub(super) now: Timestamp,
    habits: DateHabits,
    /// The day in the address and those that the page tells machines, year first.
    days: Vec<Date>,
}

impl<'t, 'a> Evidence<'t, 'a> {
    /// With the order in which the page writes its dates.
    pub(super) fn new(
        places: &'t Places<'t, 'a>,
        head: &'t Head<'a>,
        facts: &'t Facts,
        url: Option<&'t Url>,
        now: Timestamp,
    ) -> Evidence<'t, 'a> {
        let metas = PUBLISHED_METAS.iter().chain(MODIFIED_METAS).flat_map(|name| head.all(name));
        let told = metas.chain(facts.published.as_deref()).chain(facts.modified.as_deref());
        let is_plain = |text: &&str| text.bytes().take_while(u8::is_ascii_digit).count() == 4;
        let days = told.filter(is_plain).filter_map(|text| Some(parse_date(text)?.day()));
        let days = days.chain(url.and_then(|url| Some(in_address(url, now)?.value.day()))).collect();
        Evidence { places, head, facts, url, now, habits: dated::habits(head, url, places.tree), days }
    }

    /// What news can bear of a date in the page's order of day and month; in the usual order where another date of the page
    /// agrees with that, or where it cannot be the page's.
    fn read(&self, parse: impl Fn(DateHabits) -> Option<Stamp>) -> Option<Stamp> {
        let stamp = |habits| parse(habits).filter(|stamp| stamp.is_plausible(self.now));
        let own = stamp(self.habits);
        if !self.habits.month_first {
            return own;
        }
        let agrees = |stamp: &Stamp| self.days.iter().any(|day| (*day - stamp.day()).get_days().abs() < 2);
        let usual = stamp(DateHabits::default());
        if own.is_none_or(|own| !agrees(&own) && usual.as_ref().is_some_and(agrees)) { usual } else { own }
    }
}

/// First publication.
pub(super) fn published(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let told = told(evidence, evidence.facts.published.as_deref(), PUBLISHED_METAS);
    let address = || evidence.url.and_then(|url| in_address(url, evidence.now));
    let near = &evidence.places.near;
    if let Some(told) = told {
        return Some(corrected(evidence, told));
    }
    let found = in_microdata(evidence)
        .or_else(|| in_elements(evidence, near, Seen::All))
        .or_else(address)
        .or_else(|| of_wiki(evidence))
        .or_else(|| in_lines(evidence, near))
        .or_else(|| in_elements(evidence, &(0..evidence.places.tree.blocks.len()), Seen::Afar))
        .or_else(|| in_elements(evidence, &evidence.places.behind, Seen::Afar))
        .or_else(|| in_lines(evidence, &evidence.places.behind))
        .or_else(|| opening_paragraph(evidence))
        .or_else(|| beside_author(evidence))
        .or_else(|| in_scripts(evidence))
        .or_else(|| modified(evidence));
    found.map(|found| localised(evidence, found, None))
}

/// Last change.
pub(super) fn modified(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    told(evidence, evidence.facts.modified.as_deref(), MODIFIED_METAS).map(|told| localised(evidence, told, None))
}

/// What the page tells machines, in JSON-LD or `meta` elements.
fn told(evidence: &Evidence<'_, '_>, fact: Option<&str>, metas: &[&str]) -> Option<Sourced<Stamp>> {
    let read = |text: &str, source| stamp(text, evidence).map(|value| Sourced { value, source });
    let from_metas = || metas.iter().flat_map(|name| evidence.head.all(name)).find_map(|text| read(text, Source::Meta));
    fact.and_then(|text| read(text, Source::JsonLd)).or_else(from_metas)
}

/// The date told to machines, unless the date line has another day and the telling is weak: a `meta` element may hold the
/// date of a change or of a template, and so may anything that address and date line together contradict.
fn corrected(evidence: &Evidence<'_, '_>, told: Sourced<Stamp>) -> Sourced<Stamp> {
    let first = evidence.url.and_then(|url| in_folders(url, evidence.now));
    if let Some(first) = first.filter(|first| (told.value.day() - first.value.day()).get_days() > MOVED) {
        return first;
    }
    let Some(shown) = date_line(evidence) else { return localised(evidence, told, None) };
    let told = localised(evidence, told, Some(shown.value));
    let apart = (told.value.day() - shown.value.day()).get_days().abs();
    let address = || evidence.url.and_then(|url| in_address(url, evidence.now));
    let is_weak = told.source == Source::Meta;
    let is_refuted = || apart > 1 && address().is_some_and(|address| address.value.day() == shown.value.day());
    // A newspaper shows the day of the issue, which has no time, beside what it put online the evening before.
    let is_outvoted = || (apart > 1 || !matches!(shown.value, Stamp::Day(_))) && tells_day(evidence, shown.value);
    if apart > 0 && (is_weak || is_refuted() || is_outvoted()) { localised(evidence, shown, None) } else { told }
}

/// Days by which a date told to machines may be later than the day in the address: what is later still was told when the
/// site moved to another system, or when the article was dated anew.
const MOVED: i32 = 30;

/// Whether a `meta` element for the publication tells the same day.
fn tells_day(evidence: &Evidence<'_, '_>, shown: Stamp) -> bool {
    let values = PUBLISHED_METAS.iter().flat_map(|name| evidence.head.all(name));
    values.filter_map(|text| stamp(text, evidence)).any(|told| told.day() == shown.day())
}

/// A moment told in UTC, in the outlet's own time where that is known: from the clock of the date line, or from the country
/// of the address. The day is then the one its readers saw.
fn localised(evidence: &Evidence<'_, '_>, told: Sourced<Stamp>, shown: Option<Stamp>) -> Sourced<Stamp> {
    let Stamp::Moment(at, Offset::UTC) = told.value else { return told };
    let by_clock = shown.and_then(|shown| if let Stamp::Local(clock) = shown { offset_of(clock, at) } else { None });
    let top_level = evidence.url.and_then(|url| host_of(url).rsplit('.').next());
    let offset = by_clock.or_else(|| local_offset(top_level?, at));
    Sourced { value: Stamp::Moment(at, offset.unwrap_or(Offset::UTC)), source: told.source }
}

/// The offset at which a clock shows the moment to the minute.
fn offset_of(clock: DateTime, at: Timestamp) -> Option<Offset> {
    let minute = |time: DateTime| time.date().at(time.hour(), time.minute(), 0, 0);
    let ahead = minute(clock).duration_since(minute(Offset::UTC.to_datetime(at))).as_secs();
    let is_offset = ahead % 900 == 0 && (-12 * 3600..=14 * 3600).contains(&ahead);
    if is_offset { Offset::from_seconds(i32::try_from(ahead).ok()?).ok() } else { None }
}

/// The date beside the headline: of a `time` element or what is named a date, else of a line that holds little more.
fn date_line(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let near = &evidence.places.near;
    let first = in_elements(evidence, near, Seen::Shown);
    if first.is_some() {
        return first;
    }
    let blocks = evidence.places.tree.blocks.get(near.clone()).unwrap_or(&[]);
    let is_short = |line: &&str| line.chars().filter(|c| c.is_alphabetic()).count() < 40 && !dated::tells_change(line);
    let value =
        blocks.iter().find_map(|block| block.text.lines().filter(is_short).find_map(|line| found_in(line, block, evidence)))?;
    Some(Sourced { value, source: Source::Byline })
}

fn stamp(text: &str, evidence: &Evidence<'_, '_>) -> Option<Stamp> {
    evidence.read(|habits| parse_date_in(text.trim(), habits))
}

/// The first date in a line.
fn found(line: &str, evidence: &Evidence<'_, '_>) -> Option<Stamp> {
    let own = dated::own_part(line);
    let dated = own.as_deref().and_then(|part| evidence.read(|habits| find_date(part, habits)));
    dated.or_else(|| evidence.read(|habits| find_date(line, habits)))
}

/// The first date in a line of a block, if it can be the article's.
fn found_in(line: &str, block: &Block, evidence: &Evidence<'_, '_>) -> Option<Stamp> {
    let tree = evidence.places.tree;
    let value =
        found(line, evidence).filter(|_| !dated::tells_another_day(line) && !dated::is_of_another(tree, block.element))?;
    (!dated::is_masthead(tree, block.element, value.day(), evidence.now)).then_some(value)
}

/// Names of publication dates in microdata and RDFa.
const PROPERTIES: &[&str] = &["datePublished", "dateCreated", "dc:date", "dc:created", "dcterms:created", "dc:issued"];

fn in_microdata(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let is_named = |index: &usize| {
        let element = &evidence.places.tree.elements[*index];
        if !element.marks.any(Marks::PROPERTY) {
            return false;
        }
        let values = [element.attr("itemprop"), element.attr("property")];
        element.tag != Tag::Meta
            && values
                .into_iter()
                .flatten()
                .flat_map(str::split_whitespace)
                .any(|value| PROPERTIES.iter().any(|name| value.ends_with(name)))
            || element.attr("itemprop").is_some_and(|value| value.contains("datePublished"))
    };
    let tree = evidence.places.tree;
    let mut elements = (0..tree.elements.len()).filter(is_named).filter(|index| tree.is_of_main_item(*index));
    elements.find_map(|index| date_of(evidence, index)).map(|value| Sourced { value, source: Source::Microdata })
}

/// Which elements with dates are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// Those that show a text.
    Shown,
    /// All.
    All,
    /// All of the page, but those beside its articles.
    Afar,
}

/// In `time` elements of a range of blocks, then in what is named a date there; not where a change is dated.
fn in_elements(evidence: &Evidence<'_, '_>, range: &Range<usize>, seen: Seen) -> Option<Sourced<Stamp>> {
    let tree = evidence.places.tree;
    let within = |index: &usize| {
        let element = &tree.elements[*index];
        range.contains(&element.first_block)
            && !element.marks.any(Marks::COMMENTS)
            && (seen != Seen::Shown || tree.shows_text(*index))
    };
    let times = (0..tree.elements.len()).filter(|index| tree.elements[*index].tag == Tag::Time).filter(within);
    let is_named = |index: &usize| {
        let element = &tree.elements[*index];
        element.marks.any(Marks::DATE) && element.tag != Tag::Time && element.end_block - element.first_block < 4
    };
    let named = (0..tree.elements.len()).filter(is_named).filter(within);
    let ranked = times.map(|at| (at, Source::TimeElement)).chain(named.map(|at| (at, Source::Byline)));
    let mut late = None;
    for (index, source) in ranked {
        let Some(value) = date_of(evidence, index) else { continue };
        let is_beside = seen == Seen::Afar && dated::is_beside(tree, index);
        if is_beside || dated::is_of_another(tree, index) || dated::is_masthead(tree, index, value.day(), evidence.now) {
            continue;
        }
        if !dated::tells_change(&tree.text_of(index)) {
            return Some(Sourced { value, source });
        }
        late = late.or(Some(Sourced { value, source }));
    }
    late
}

/// Ids under which wikis show when a page was last changed: they have no other date, but their texts name many.
const WIKI_CHANGES: &[&str] = &[
    // MediaWiki, its skin Vector and its older ones
    "footer-info-lastmod",
    "lastmod",
];

/// The last change of a wiki's page.
fn of_wiki(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let tree = evidence.places.tree;
    let is_named = |index: &usize| tree.elements[*index].attr("id").is_some_and(|id| WIKI_CHANGES.contains(&id));
    let value = (0..tree.elements.len()).find(is_named).and_then(|index| date_of(evidence, index))?;
    Some(Sourced { value, source: Source::Byline })
}

/// The date of an element: in its attributes, else in its text.
fn date_of(evidence: &Evidence<'_, '_>, index: usize) -> Option<Stamp> {
    let element = &evidence.places.tree.elements[index];
    let mut attributes = ["datetime", "content", "title"].iter().filter_map(|name| element.attr(name));
    let told = attributes.find_map(|text| stamp(text, evidence));
    let is_line = element.end_block - element.first_block < 8;
    told.or_else(|| is_line.then(|| found(&evidence.places.tree.text_of(index), evidence)).flatten())
}

/// A day in the path's folders: `/2026/03/01/`, `/2026-03-01-`.
fn in_folders(url: &Url, now: Timestamp) -> Option<Sourced<Stamp>> {
    let numbers = numbers_in(url);
    let day = numbers.windows(3).find_map(|parts| match parts {
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => day_of(year, month, day),
        _ => None,
    })?;
    let stamp = Stamp::Day(day);
    stamp.is_plausible(now).then_some(Sourced { value: stamp, source: Source::Address })
}

fn numbers_in(url: &Url) -> Vec<&str> {
    url.path().split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}

/// A day in the path: in its folders, `/01-03-2026`, `20260301`.
fn in_address(url: &Url, now: Timestamp) -> Option<Sourced<Stamp>> {
    if let Some(found) = in_folders(url, now) {
        return Some(found);
    }
    let numbers = numbers_in(url);
    let turned = || {
        numbers.windows(3).find_map(|parts| match parts {
            [day, month, year] if year.len() == 4 && month.len() == 2 && day.len() == 2 => day_of(year, month, day),
            _ => None,
        })
    };
    let solid = || {
        let part = numbers.iter().find(|part| part.len() == 8)?;
        day_of(part.get(..4)?, part.get(4..6)?, part.get(6..)?)
    };
    let stamp = Stamp::Day(turned().or_else(solid)?);
    stamp.is_plausible(now).then_some(Sourced { value: stamp, source: Source::Address })
}

fn day_of(year: &str, month: &str, day: &str) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Characters of a paragraph that may open with place and date, as press releases do.
const DATELINE: usize = 90;

/// In the short lines of a range of blocks and the openings of its paragraphs; what dates a change comes last.
fn in_lines(evidence: &Evidence<'_, '_>, range: &Range<usize>) -> Option<Sourced<Stamp>> {
    let tree = evidence.places.tree;
    let is_behind = *range == evidence.places.behind;
    let blocks = tree.blocks.get(range.clone()).unwrap_or(&[]).iter();
    let blocks = || blocks.clone().filter(|block| !is_behind || !dated::is_beside(tree, block.element));
    let lines = || blocks().filter(|block| block.size < 300).flat_map(|block| block.text.lines().map(move |line| (line, block)));
    let short = || lines().filter(|(line, _)| line.len() < LONGEST_LINE && !dated::tells_membership(line));
    let opening = |block: &Block| block.text.chars().take(DATELINE).collect::<String>();
    let dated = |(line, block): (&str, &Block)| found_in(line, block, evidence);
    let value =
        short().filter(|(line, _)| !dated::tells_change(line)).find_map(dated).or_else(|| short().find_map(dated)).or_else(
            || blocks().filter(|block| block.size >= LONGEST_LINE).find_map(|block| dated((opening(block).as_str(), block))),
        )?;
    Some(Sourced { value, source: Source::Byline })
}

/// In a paragraph further down that opens with it: `27.1.2022 - Bei der …`, as agencies and associations write.
fn opening_paragraph(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let start = evidence.places.near.end;
    let blocks = evidence.places.tree.blocks.get(start..).unwrap_or(&[]).iter().take(FURTHER_DOWN);
    let dated = |block: &Block| {
        let opening: String = block.text.chars().take(OPENING_DATE).collect();
        let is_first = block.size >= LONGEST_LINE && opening.starts_with(|c: char| c.is_ascii_digit() || c == '(');
        is_first.then(|| found(&opening, evidence)).flatten()
    };
    blocks.filter_map(dated).next().map(|value| Sourced { value, source: Source::Byline })
}

/// Blocks behind the article's first ones that may open with its date, and characters of such an opening.
const FURTHER_DOWN: usize = 4;
const OPENING_DATE: usize = 24;

/// Beside the author's name, wherever that stands.
fn beside_author(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    let tree = evidence.places.tree;
    let is_author = |index: &usize| {
        let marks = tree.elements[*index].marks;
        marks.any(Marks::BYLINE) && !marks.any(Marks::COMMENTS | Marks::DROP) && !dated::is_of_another(tree, *index)
    };
    let mut authors = (0..tree.elements.len()).filter(is_author).take(MOST_AUTHORS);
    authors.find_map(|index| date_of(evidence, index)).map(|value| Sourced { value, source: Source::Byline })
}

/// Elements named as an author's that are looked at.
const MOST_AUTHORS: usize = 20;

/// Bytes of a line that may be a date line.
const LONGEST_LINE: usize = 200;

/// Keys under which applications keep the date in the data they send along.
const SCRIPT_KEYS: &[&str] = &[
    "datePublished",
    "date_published",
    "firstPublished",
    "firstPublishedAt",
    "first_published_at",
    "publicationDate",
    "publication_date",
    "publication_time",
    "publishDate",
    "publish_date",
    "publishedAt",
    "publishedDate",
    "published_at",
];

/// Bytes of a page's scripts that are searched.
const MAX_SCRIPTS: usize = 4_000_000;

/// The first date under one of these keys in the page's scripts.
fn in_scripts(evidence: &Evidence<'_, '_>) -> Option<Sourced<Stamp>> {
    static KEYS: LazyLock<AhoCorasick> =
        LazyLock::new(|| AhoCorasick::new(SCRIPT_KEYS).expect("a dozen short keys fit any automaton"));
    let mut left = MAX_SCRIPTS;
    for script in &evidence.places.tree.scripts {
        left = left.checked_sub(script.len())?;
        for key in KEYS.find_iter(script) {
            let rest: String = script.get(key.end()..)?.chars().take(60).collect();
            let Some((_, value)) = rest.trim_start_matches(['\\', '"', '\'', ' ']).split_once(':') else { continue };
            let value = value.trim_start_matches(['\\', '"', '\'', ' ']);
            let value = value.split(['"', '\'', '\\', ',', '}']).next().unwrap_or("");
            if let Some(value) = stamp(value, evidence).filter(|_| value.len() >= 10) {
                return Some(Sourced { value, source: Source::Text });
            }
        }
    }
    None
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
