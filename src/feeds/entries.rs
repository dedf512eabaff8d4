//! From a prepared feed to its entries, by feed-rs.

use std::ops::Add;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use feed_rs::model::{Entry, Feed, FeedType, Text};
use feed_rs::parser::Builder;
use jiff::Timestamp;
use url::Url;

use super::error::FeedError;
use super::plain::{Writing, readable, shortened};
use super::read::FeedSource;
use crate::model::{DateDoubt, FeedEntry, Stamp};
use crate::text::dates::parse_date;

/// Bytes of a title, identifier or unread date that are kept.
const LONGEST_LINE: usize = 2_000;

/// Bytes of a teaser that are kept: some feeds put whole articles there, which are read from their pages.
const LONGEST_SUMMARY: usize = 4_000;

/// Title and entries of a feed that was made well-formed.
///
/// feed-rs wants an instant for each date. That would lose the date's zone and precision, and the text of one that cannot
/// be read; so it gets an instant that stands for the date's number, and the dates are read from their text afterwards.
pub(super) fn read_entries(feed: &str, source: &FeedSource<'_>) -> Result<(Option<String>, Vec<FeedEntry>), FeedError> {
    let dates = Dates::default();
    let feed = parsed(feed, dates.clone())?;
    let is_rss = matches!(feed.feed_type, FeedType::RSS0 | FeedType::RSS1 | FeedType::RSS2);
    let reader = Reader { is_rss, dates: &dates, source };
    let title = feed.title.and_then(|title| reader.plain(&title, LONGEST_LINE));
    Ok((title, feed.entries.into_iter().map(|entry| reader.entry(entry)).collect()))
}

fn parsed(feed: &str, dates: Dates) -> Result<Feed, FeedError> {
    let parser = Builder::new()
        .sanitize_content(false)
        // The default is a random number, another one at each reading.
        .id_generator(|_, _, _| String::new())
        .timestamp_parser(move |text| Some(numbered(dates.note(text))))
        .build();
    // Some bytes make it panic (UTF-16BE did): that is to cost one feed, not the run.
    let read = catch_unwind(AssertUnwindSafe(|| parser.parse(feed.as_bytes())));
    let read = read.map_err(|_| FeedError::Broken { message: "its parser gave up".to_owned() })?;
    read.map_err(|error| FeedError::Broken { message: error.to_string() })
}

/// The instant that stands for a number. Its type is that of feed-rs's date library, which nothing else needs.
fn numbered<T: Default + Add<Duration, Output = T>>(number: u32) -> T {
    T::default() + Duration::from_secs(u64::from(number))
}

/// The dates of a feed as it wrote them.
#[derive(Clone, Debug, Default)]
struct Dates(Arc<Mutex<Vec<String>>>);

impl Dates {
    fn note(&self, text: &str) -> u32 {
        let mut dates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        dates.push(text.trim().to_owned());
        u32::try_from(dates.len() - 1).unwrap_or(u32::MAX)
    }

    fn written(&self, number: i64) -> Option<String> {
        let dates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        dates.get(usize::try_from(number).ok()?).cloned()
    }
}

/// A date as far as it is believed, and what is doubtful about it.
fn judged(text: &str, now: Timestamp) -> (Option<Stamp>, Option<DateDoubt>) {
    let Some(stamp) = parse_date(text) else { return (None, Some(DateDoubt::Unreadable)) };
    if !stamp.is_plausible(now) {
        let is_past = stamp.instant() < now;
        return (None, Some(if is_past { DateDoubt::TooOld } else { DateDoubt::Future }));
    }
    let doubt = match stamp {
        Stamp::Local(_) => Some(DateDoubt::NoZone),
        Stamp::Day(_) if names_time(text) => Some(DateDoubt::TimeUnreadable),
        Stamp::Day(_) | Stamp::Moment(..) => None,
    };
    (Some(stamp), doubt)
}

/// Whether a colon stands between two digits.
fn names_time(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|three| matches!(three, [left, b':', right] if left.is_ascii_digit() && right.is_ascii_digit()))
}

struct Reader<'a> {
    is_rss: bool,
    dates: &'a Dates,
    source: &'a FeedSource<'a>,
}

impl Reader<'_> {
    fn entry(&self, entry: Entry) -> FeedEntry {
        // In RSS without a change feed-rs repeats the publication.
        let updated = entry.updated.filter(|updated| entry.published != Some(*updated));
        let updated = updated.and_then(|date| self.dates.written(date.timestamp()));
        let published = entry.published.and_then(|date| self.dates.written(date.timestamp()));
        let judged = |text: &Option<String>| text.as_ref().map_or((None, None), |text| judged(text, self.source.now));
        let ((published_stamp, published_doubt), (updated_stamp, updated_doubt)) = (judged(&published), judged(&updated));
        let date_suspect = if published.is_some() { published_doubt } else { updated_doubt };
        let body = entry.content.and_then(|content| Some((content.body?, content.content_type)));
        let summary = entry.summary.or(body.map(|(content, content_type)| Text { content_type, src: None, content }));
        FeedEntry {
            // Prepared entries have one address, or several of which the last is the best.
            link: entry.links.last().and_then(|link| self.page(&link.href)).or_else(|| self.page_of_id(&entry.id)),
            id: Some(entry.id.trim()).filter(|id| !id.is_empty()).map(|id| shortened(id.to_owned(), LONGEST_LINE)),
            title: entry.title.and_then(|title| self.plain(&title, LONGEST_LINE)),
            published: published_stamp,
            updated: updated_stamp,
            published_raw: published.or(updated).filter(|_| date_suspect.is_some()).map(|text| shortened(text, LONGEST_LINE)),
            date_suspect,
            summary: summary.and_then(|summary| self.plain(&summary, LONGEST_SUMMARY)),
        }
    }

    fn plain(&self, text: &Text, longest: usize) -> Option<String> {
        let writing = match text.content_type.subty().as_str() {
            _ if self.is_rss => Writing::Unsure,
            "plain" => Writing::Plain,
            _ => Writing::Html,
        };
        Some(readable(&text.content, writing)).filter(|text| !text.is_empty()).map(|text| shortened(text, longest))
    }

    fn page(&self, address: &str) -> Option<Url> {
        self.source.base.join(address).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
    }

    /// The page of an identifier that is written as an address, whether it says that it is a permalink or not.
    fn page_of_id(&self, id: &str) -> Option<Url> {
        let id = id.trim();
        let scheme = id.chars().take(8).collect::<String>().to_ascii_lowercase();
        let is_address = scheme.starts_with("http://") || scheme.starts_with("https://") || scheme.starts_with('/');
        if is_address { self.page(id) } else { None }
    }
}
