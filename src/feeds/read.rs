//! From a feed's bytes to its entries.

use std::collections::BTreeSet;
use std::io::Read;

use encoding_rs::Encoding;
use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use url::Url;

use super::discover::feeds_of_page;
use super::entries::read_entries;
use super::error::FeedError;
use super::json::prepare_json;
use super::listing::prepare_list;
use super::prepare::{Prepared, prepare_feed};
use crate::model::{FeedKind, FeedReading, FeedRepair, host_of};
use crate::text::charset::{Decoded, decode_feed, header_charset};

/// Bytes of a feed that are read: 3 million empty items in 21 MB took another reader 25 s and 2.3 GB.
pub const LARGEST_FEED: usize = 8 << 20;

/// What is known about a feed from outside its bytes.
#[derive(Clone, Copy, Debug)]
pub struct FeedSource<'a> {
    /// The HTTP header.
    pub content_type: Option<&'a str>,
    /// Where the bytes were got after redirects: relative addresses are resolved against it.
    pub base: &'a Url,
    /// What the feed list calls it; the bytes decide.
    pub kind: FeedKind,
    /// Dates more than two days later are not believed.
    pub now: Timestamp,
}

/// Reads RSS, RDF, Atom, CDF, JSON Feed or a sitemap, mending what can be mended.
///
/// The format is told by the bytes, whatever header or list say.
///
/// # Errors
///
/// [`FeedError`] where the bytes hold no feed; its message names what to do.
pub fn read_feed(bytes: &[u8], source: FeedSource<'_>) -> Result<FeedReading, FeedError> {
    let unpacked = unpacked(bytes)?;
    let bytes = unpacked.as_deref().unwrap_or(bytes);
    let is_cut = bytes.len() > LARGEST_FEED;
    let bytes = if is_cut { as_far_as_it_is_read(bytes) } else { bytes };
    if bytes.trim_ascii().is_empty() {
        return Err(FeedError::Empty);
    }
    let top_level_domain = host_of(source.base).rsplit('.').next();
    let decoded = decode_feed(bytes, source.content_type, top_level_domain);
    let text = from_first_bracket(&decoded.text);
    let mut prepared = prepare(text, source.base)?;
    if is_cut {
        prepared.repairs.insert("the feed is larger than 8 MiB; what lies beyond was left out");
    }
    let (title, entries) = read_entries(&prepared.feed, &source)?;
    let mut repairs = outer_repairs(&decoded, text, &source, unpacked.is_some());
    repairs.extend(wrong_kind(&prepared.format, source.kind).map(str::to_owned));
    repairs.extend(prepared.repairs.iter().map(|repair| (*repair).to_owned()));
    let mut reading = FeedReading {
        format: prepared.format,
        charset: decoded.encoding,
        title,
        language: prepared.language,
        entries,
        sitemaps: Vec::new(),
        repairs: repairs.into_iter().collect::<BTreeSet<_>>().into_iter().map(FeedRepair).collect(),
        publisher_interval: prepared.interval.seconds(),
        skip_hours: prepared.interval.skip_hours(),
        skip_days: prepared.interval.skip_days(),
    };
    tell_sitemaps(&mut reading);
    Ok(reading)
}

/// Tells what a sitemap says from what a feed does: both come as entries.
fn tell_sitemaps(reading: &mut FeedReading) {
    match reading.format.as_str() {
        "sitemap" => {}
        "sitemap index" => reading.sitemaps = reading.entries.drain(..).filter_map(|entry| entry.link).collect(),
        _ => reading.entries.iter_mut().for_each(|entry| entry.published = entry.published.or(entry.updated)),
    }
}

/// The content of a gzip file; `None` where the bytes are none. Sitemaps are often stored compressed.
fn unpacked(bytes: &[u8]) -> Result<Option<Vec<u8>>, FeedError> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(None);
    }
    let mut content = Vec::new();
    let limit = u64::try_from(LARGEST_FEED).unwrap_or(u64::MAX).saturating_add(1);
    let read = MultiGzDecoder::new(bytes).take(limit).read_to_end(&mut content);
    // What came before a break is still worth reading.
    match read {
        Err(error) if content.is_empty() => Err(FeedError::Broken { message: format!("gzip: {error}") }),
        _ => Ok(Some(content)),
    }
}

/// The beginning of too large a feed, up to the end of an element or object.
fn as_far_as_it_is_read(bytes: &[u8]) -> &[u8] {
    let beginning = bytes.get(..LARGEST_FEED).unwrap_or(bytes);
    let end = beginning.iter().rposition(|byte| matches!(byte, b'>' | b'}')).map_or(beginning.len(), |at| at + 1);
    beginning.get(..end).unwrap_or(beginning)
}

fn from_first_bracket(text: &str) -> &str {
    let start = text.find(['<', '{']).unwrap_or(0);
    text.get(start..).unwrap_or(text)
}

fn prepare(text: &str, base: &Url) -> Result<Prepared, FeedError> {
    let prepared = if text.starts_with('{') {
        prepare_json(text).map_err(|error| FeedError::Broken { message: format!("JSON: {error}") })?
    } else {
        prepare_feed(text, base).or_else(|| prepare_list(text)).or_else(|| within_page(text, base))
    };
    prepared.ok_or_else(|| no_feed(text, base))
}

/// A feed that a program put into a web page instead of sending it alone.
fn within_page(text: &str, base: &Url) -> Option<Prepared> {
    let start = ["<rss ", "<rss>", "<rdf:RDF ", "<feed xmlns"].into_iter().filter_map(|root| text.find(root)).min()?;
    let mut prepared = prepare_feed(text.get(start..)?, base)?;
    prepared.repairs.insert("the feed lies within a web page; the page around it was left out");
    // A page about feeds may show one.
    prepared.feed.contains("<link").then_some(prepared)
}

fn no_feed(text: &str, base: &Url) -> FeedError {
    let head: String = text.chars().take(2_000).collect::<String>().to_ascii_lowercase();
    if head.contains("<opml") {
        return FeedError::FeedList;
    }
    if head.contains("<html") || head.contains("<!doctype html") || head.contains("<head") || head.contains("<body") {
        return FeedError::WebPage { feeds: feeds_of_page(text, base) };
    }
    let begins_with = text.split_whitespace().take(20).collect::<Vec<_>>().join(" ").chars().take(60).collect();
    FeedError::NotAFeed { begins_with }
}

fn outer_repairs(decoded: &Decoded, text: &str, source: &FeedSource<'_>, was_packed: bool) -> Vec<String> {
    let mut repairs = Vec::new();
    if was_packed {
        repairs.push("the feed is a gzip file; it was unpacked".to_owned());
    }
    if decoded.text.len() - text.len() > decoded.text.len() - decoded.text.trim_start().len() {
        repairs.push("text stands before the feed; it was left out".to_owned());
    }
    if decoded.text.contains(char::REPLACEMENT_CHARACTER) {
        repairs.push(format!("some bytes are not {}; they were replaced", decoded.encoding));
    }
    let labels = [("the server", source.content_type.and_then(header_charset)), ("the feed", declared_charset(text))];
    for (who, label) in labels {
        if let Some(label) = label.map(Encoding::name).filter(|label| *label != decoded.encoding) {
            repairs.push(format!("{who} says that it is {label}, but it is {}", decoded.encoding));
        }
    }
    if text.chars().any(|c| c.is_control() && !c.is_whitespace() && u32::from(c) < 0x20) {
        repairs.push("control characters are in the text; they were left out".to_owned());
    }
    repairs
}

/// The encoding of the XML declaration.
fn declared_charset(text: &str) -> Option<&'static Encoding> {
    let (declaration, _) = text.strip_prefix("<?xml")?.split_once('>')?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = value.strip_prefix(quote)?.split_once(quote)?;
    Encoding::for_label(label.as_bytes())
}

/// What the feed list should call it instead.
fn wrong_kind(format: &str, kind: FeedKind) -> Option<&'static str> {
    match (format.contains("sitemap"), kind) {
        (true, FeedKind::Feed) => Some("this is a sitemap: write kind = \"sitemap\" in the feed list"),
        (false, FeedKind::Sitemap) => Some("this is a feed, not a sitemap: write kind = \"feed\" in the feed list"),
        _ => None,
    }
}
