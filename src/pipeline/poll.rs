//! One feed: asked, read, and its state afterwards.

use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use super::pages::PageWork;
use super::writing::Tally;
use crate::crawl::{FetchFailure, FetchRequest, Fetched, PollFailure, PollHistory, Validators, next_due, strain_after};
use crate::feeds::{FeedError, FeedSource, read_feed};
use crate::model::{
    FailReason, Feed, FeedEntry, FeedKind, FeedReading, FetchedPage, Outcome, SkipReason, host_of, registrable_domain,
};
use crate::store::{FeedState, NewEntry, PollRecord};

/// Entry dates that the rhythm of a feed is read from: the latest ones tell how it publishes now.
const RHYTHM_ENTRIES: usize = 30;

/// The status of a feed that can be read and holds nothing.
pub const NO_ENTRIES: &str = "ok, but without entries";

/// Sitemaps of one index that are read: news indexes have one to five.
const MOST_SITEMAPS: usize = 10;

/// What a poll gave.
enum Answer {
    Feed(Box<Answered>),
    Unchanged { moved: Option<Url>, fresh_for: Option<Duration> },
    Failed { outcome: Outcome, detail: String, retry_after: Option<Timestamp>, gone: bool },
}

/// A feed that was read.
struct Answered {
    /// The address that answered.
    url: Url,
    validators: Validators,
    reading: FeedReading,
    moved: Option<Url>,
    fresh_for: Option<Duration>,
}

/// Polls one feed and counts it. Gives what the store should keep.
pub(super) async fn poll(work: &PageWork, feed: &Feed, state: FeedState, tally: &Tally) -> PollRecord {
    let address = state.moved_to.as_deref().and_then(|moved| Url::parse(moved).ok()).unwrap_or_else(|| feed.url.clone());
    let validators = Validators { etag: state.etag.clone(), last_modified: state.last_modified.clone() };
    let request = FetchRequest { persist: state.failures_in_row == 0, ..FetchRequest::feed(address, validators) };
    let answer = match fetch(work, &request, feed.kind).await {
        Answer::Feed(answered) => Answer::Feed(Box::new(with_sitemaps(work, *answered).await)),
        other => other,
    };
    let at = Timestamp::now();
    count(&answer, tally);
    match answer {
        Answer::Feed(answered) => with_entries(state, *answered, at, tally),
        Answer::Unchanged { moved, fresh_for } => unchanged(state, moved, fresh_for, at),
        Answer::Failed { outcome, detail, retry_after, gone } => {
            tell(feed, &state, (&outcome, &detail), tally);
            let last_outcome = outcome.name();
            failed(FeedState { retry_after, last_status: detail, last_outcome, ..state }, &outcome, gone, at)
        }
    }
}

/// Notes a feed that begins to fail, for the end of the run; as long as it goes on, `feeds list` and the summary tell.
fn tell(feed: &Feed, before: &FeedState, (outcome, detail): (&Outcome, &str), tally: &Tally) {
    let outcome = outcome.name();
    if before.failures_in_row == 0 {
        tracing::info!(feed = %feed.url, outcome, detail, "feed failed");
        tally.lock().newly_failed.entry(outcome).or_default().push((feed.url.to_string(), detail.to_owned()));
    } else {
        tracing::info!(feed = %feed.url, outcome, detail, "feed failed again");
    }
}

async fn fetch(work: &PageWork, request: &FetchRequest, kind: FeedKind) -> Answer {
    match work.fetcher.fetch(request).await {
        Ok(Fetched::Page { page, moved, fresh_for, .. }) => read(work, page, (moved, fresh_for), kind).await,
        Ok(Fetched::NotModified { moved, fresh_for, .. }) => Answer::Unchanged { moved, fresh_for },
        Err(failure) => Answer::from(failure),
    }
}

/// Adds the entries of the sitemaps that a sitemap index names, as long as they are on the index's own site. Indexes have no
/// validators kept, since their own page changes less often than the sitemaps do.
async fn with_sitemaps(work: &PageWork, mut answered: Answered) -> Answered {
    let own = |url: &Url| registrable_domain(host_of(url)) == registrable_domain(host_of(&answered.url));
    let named: Vec<Url> = answered.reading.sitemaps.iter().filter(|url| own(url)).take(MOST_SITEMAPS).cloned().collect();
    for url in named {
        let request = FetchRequest::feed(url.clone(), Validators::default());
        match fetch(work, &request, FeedKind::Sitemap).await {
            Answer::Feed(inner) => answered.reading.entries.extend(inner.reading.entries),
            Answer::Unchanged { .. } => {}
            Answer::Failed { detail, .. } => tracing::warn!(%url, detail, "a sitemap of an index failed"),
        }
        answered.validators = Validators::default();
    }
    answered
}

/// Reads the feed when a thread is free: a large one takes a while.
async fn read(work: &PageWork, page: FetchedPage, (moved, fresh_for): (Option<Url>, Option<Duration>), kind: FeedKind) -> Answer {
    let read = move || {
        let reading = read_feed(
            &page.body,
            FeedSource { content_type: page.header("content-type"), base: &page.url, kind, now: page.fetched },
        );
        (page, reading)
    };
    match work.readers.read(read).await {
        Some((page, Ok(reading))) => {
            let validators = Validators::of(&page);
            Answer::Feed(Box::new(Answered { validators, url: page.url, reading, moved, fresh_for }))
        }
        Some((_, Err(error))) => not_a_feed(&error),
        None => Answer::Failed {
            outcome: Outcome::Failed(FailReason::Internal),
            detail: "this feed made ketwatch fail inside; please report it".to_owned(),
            retry_after: None,
            gone: false,
        },
    }
}

fn not_a_feed(error: &FeedError) -> Answer {
    let outcome = Outcome::Skipped(SkipReason::MediaType);
    Answer::Failed { outcome, detail: error.to_string(), retry_after: None, gone: false }
}

impl From<FetchFailure> for Answer {
    fn from(failure: FetchFailure) -> Answer {
        Answer::Failed {
            outcome: failure.outcome(),
            gone: failure.is_gone_for_good(),
            retry_after: failure.retry_after,
            detail: failure.detail,
        }
    }
}

fn count(answer: &Answer, tally: &Tally) {
    let mut report = tally.lock();
    report.feeds_polled += 1;
    match answer {
        Answer::Feed(_) | Answer::Unchanged { .. } => {}
        Answer::Failed { outcome, .. } => {
            report.feeds_failed += 1;
            *report.feed_failures.entry(failure_name(outcome)).or_default() += 1;
        }
    }
}

/// A feed of the wrong media type is a page in a feed's place.
fn failure_name(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Skipped(SkipReason::MediaType) => "not_a_feed".to_owned(),
        other => other.name().split(':').next_back().unwrap_or_default().to_owned(),
    }
}

fn with_entries(state: FeedState, answered: Answered, at: Timestamp, tally: &Tally) -> PollRecord {
    let Answered { validators, reading, moved, fresh_for, .. } = answered;
    let entries: Vec<NewEntry> = reading.entries.iter().filter_map(new_entry).collect();
    let mut report = tally.lock();
    report.entries_seen += reading.entries.len() as u64;
    report.count(&Outcome::Skipped(SkipReason::NoLink), (reading.entries.len() - entries.len()) as u64);
    drop(report);
    let mut state = succeeded(state, moved, at);
    state.etag = validators.etag;
    state.last_modified = validators.last_modified;
    state.last_status = match reading.entries.len() {
        0 => NO_ENTRIES.to_owned(),
        1 => "ok, 1 entry".to_owned(),
        count => format!("ok, {count} entries"),
    };
    state.median_interval_seconds = rhythm(&reading.entries).or(state.median_interval_seconds);
    state.publisher_interval_seconds = reading.publisher_interval;
    (state.skip_hours, state.skip_days) = (reading.skip_hours, reading.skip_days);
    state.latest_entry = latest_entry(&reading.entries, at).max(state.latest_entry);
    PollRecord { state: due(state, fresh_for), at, failed: false, entries_seen: reading.entries.len(), entries }
}

fn new_entry(entry: &FeedEntry) -> Option<NewEntry> {
    let published = entry.published.or(entry.updated);
    Some(NewEntry { url: entry.link.clone()?, title: entry.title.clone(), published, updated: entry.updated })
}

/// The latest date among the entries that is not ahead of the poll.
fn latest_entry(entries: &[FeedEntry], at: Timestamp) -> Option<Timestamp> {
    let stamps = entries.iter().flat_map(|entry| [entry.published, entry.updated]).flatten();
    stamps.map(|stamp| stamp.instant()).filter(|instant| *instant <= at).max()
}

fn unchanged(state: FeedState, moved: Option<Url>, fresh_for: Option<Duration>, at: Timestamp) -> PollRecord {
    let mut state = succeeded(state, moved, at);
    state.last_status = "ok, unchanged".to_owned();
    PollRecord { state: due(state, fresh_for), at, failed: false, entries_seen: 0, entries: Vec::new() }
}

fn succeeded(state: FeedState, moved: Option<Url>, at: Timestamp) -> FeedState {
    let since = if state.failures_in_row > 0 { Some(at) } else { state.state_since.or(Some(at)) };
    let moved_to = moved.map(|url| url.to_string()).or_else(|| state.moved_to.clone());
    let moved_since = match &moved_to {
        Some(_) if moved_to == state.moved_to => state.moved_since,
        moved_to => moved_to.as_ref().map(|_| at),
    };
    FeedState {
        last_polled: Some(at),
        last_success: Some(at),
        failures_in_row: 0,
        strain: 0,
        gone_count: 0,
        retry_after: None,
        last_outcome: String::new(),
        state_since: since,
        moved_to,
        moved_since,
        ..state
    }
}

fn failed(state: FeedState, outcome: &Outcome, gone: bool, at: Timestamp) -> PollRecord {
    let forget = state.moved_to.is_some() && PollFailure::of(outcome) != Some(PollFailure::Temporary);
    let state = FeedState {
        last_polled: Some(at),
        failures_in_row: state.failures_in_row.saturating_add(1),
        strain: strain_after(state.strain, PollFailure::of(outcome)),
        gone_count: if gone { state.gone_count.saturating_add(1) } else { 0 },
        // Where the feed had moved to may itself be gone: the address of the list is asked again, which knows other versions.
        moved_to: state.moved_to.filter(|_| !forget),
        moved_since: state.moved_since.filter(|_| !forget),
        etag: state.etag.filter(|_| !forget),
        last_modified: state.last_modified.filter(|_| !forget),
        state_since: if state.failures_in_row == 0 { Some(at) } else { state.state_since },
        ..state
    };
    PollRecord { state: due(state, None), at, failed: true, entries_seen: 0, entries: Vec::new() }
}

fn due(mut state: FeedState, fresh_for: Option<Duration>) -> FeedState {
    state.next_due = next_due(&PollHistory {
        last_polled: state.last_polled,
        strain: state.strain,
        gone: state.gone_count,
        median_interval: state.median_interval_seconds.map(Duration::from_secs),
        publisher_interval: state.publisher_interval_seconds.map(Duration::from_secs),
        fresh_for,
        skip_hours: state.skip_hours,
        skip_days: state.skip_days,
        retry_after: state.retry_after,
    });
    state
}

/// The median time between the latest entries, in seconds; `None` for fewer than three dated entries.
fn rhythm(entries: &[FeedEntry]) -> Option<u64> {
    let mut moments: Vec<i64> =
        entries.iter().filter_map(|entry| entry.published.map(|stamp| stamp.instant().as_second())).collect();
    moments.sort_unstable_by(|a, b| b.cmp(a));
    moments.truncate(RHYTHM_ENTRIES);
    let mut gaps: Vec<u64> = moments.windows(2).filter_map(|pair| u64::try_from(pair[0] - pair[1]).ok()).collect();
    gaps.sort_unstable();
    (gaps.len() >= 2).then(|| gaps[gaps.len() / 2])
}
