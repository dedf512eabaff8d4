//! One feed: asked, read, and its state afterwards.

use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use super::writing::Tally;
use crate::crawl::{FetchFailure, FetchRequest, Fetched, Fetcher, PollFailure, PollHistory, Validators, next_due, strain_after};
use crate::feeds::{FeedError, FeedSource, read_feed};
use crate::model::{FailReason, Feed, FeedEntry, FeedReading, FetchedPage, Outcome, SkipReason};
use crate::store::{FeedState, NewEntry, PollRecord};

/// Entry dates that the rhythm of a feed is read from: the latest ones tell how it publishes now.
const RHYTHM_ENTRIES: usize = 30;

/// What a poll gave.
enum Answer {
    Feed(Box<Answered>),
    Unchanged { moved: Option<Url> },
    Failed { outcome: Outcome, detail: String, retry_after: Option<Timestamp>, gone: bool },
}

/// A feed that was read.
struct Answered {
    validators: Validators,
    reading: FeedReading,
    moved: Option<Url>,
}

/// Polls one feed and counts it. Gives what the store should keep.
pub(super) async fn poll(fetcher: &Fetcher, feed: &Feed, state: FeedState, tally: &Tally) -> PollRecord {
    let address = state.moved_to.as_deref().and_then(|moved| Url::parse(moved).ok()).unwrap_or_else(|| feed.url.clone());
    let validators = Validators { etag: state.etag.clone(), last_modified: state.last_modified.clone() };
    let request = FetchRequest { persist: state.failures_in_row == 0, ..FetchRequest::feed(address, validators) };
    let answer = match fetcher.fetch(&request).await {
        Ok(Fetched::Page { page, moved, .. }) => read(page, moved, feed).await,
        Ok(Fetched::NotModified { moved, .. }) => Answer::Unchanged { moved },
        Err(failure) => Answer::from(failure),
    };
    let at = Timestamp::now();
    count(&answer, tally);
    match answer {
        Answer::Feed(answered) => with_entries(state, *answered, at, tally),
        Answer::Unchanged { moved } => unchanged(state, moved, at),
        Answer::Failed { outcome, detail, retry_after, gone } => {
            tell(feed, &state, &outcome, &detail);
            failed(FeedState { retry_after, last_status: detail, ..state }, &outcome, gone, at)
        }
    }
}

/// Warns once of a feed that begins to fail; as long as it goes on, `feeds list` and the summary tell.
fn tell(feed: &Feed, before: &FeedState, outcome: &Outcome, detail: &str) {
    let outcome = outcome.name();
    if before.failures_in_row == 0 {
        tracing::warn!(feed = %feed.url, outcome, detail, "feed failed");
    } else {
        tracing::info!(feed = %feed.url, outcome, detail, "feed failed again");
    }
}

/// Reads the feed on a blocking thread: a large one takes a while.
async fn read(page: FetchedPage, moved: Option<Url>, feed: &Feed) -> Answer {
    let kind = feed.kind;
    let work = move || {
        let reading = read_feed(
            &page.body,
            FeedSource { content_type: page.header("content-type"), base: &page.url, kind, now: page.fetched },
        );
        (page, reading)
    };
    match tokio::task::spawn_blocking(work).await {
        Ok((page, Ok(reading))) => Answer::Feed(Box::new(Answered { validators: Validators::of(&page), reading, moved })),
        Ok((_, Err(error))) => not_a_feed(&error),
        Err(_) => Answer::Failed {
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
        Answer::Feed(_) => {}
        Answer::Unchanged { .. } => report.feeds_unchanged += 1,
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
    let Answered { validators, reading, moved } = answered;
    let entries: Vec<NewEntry> = reading.entries.iter().filter_map(new_entry).collect();
    let mut report = tally.lock();
    report.entries_seen += reading.entries.len() as u64;
    report.count(&Outcome::Skipped(SkipReason::NoLink), (reading.entries.len() - entries.len()) as u64);
    drop(report);
    let mut state = succeeded(state, moved, at);
    state.etag = validators.etag;
    state.last_modified = validators.last_modified;
    state.last_status = match reading.entries.len() {
        0 => "ok, but without entries".to_owned(),
        count => format!("ok, {count} entries"),
    };
    state.median_interval_seconds = rhythm(&reading.entries).or(state.median_interval_seconds);
    state.publisher_interval_seconds = reading.publisher_interval;
    PollRecord { state: due(state), at, failed: false, entries_seen: reading.entries.len(), entries }
}

fn new_entry(entry: &FeedEntry) -> Option<NewEntry> {
    Some(NewEntry { url: entry.link.clone()?, title: entry.title.clone(), published: entry.published.or(entry.updated) })
}

fn unchanged(state: FeedState, moved: Option<Url>, at: Timestamp) -> PollRecord {
    let mut state = succeeded(state, moved, at);
    state.last_status = "ok, unchanged".to_owned();
    PollRecord { state: due(state), at, failed: false, entries_seen: 0, entries: Vec::new() }
}

fn succeeded(state: FeedState, moved: Option<Url>, at: Timestamp) -> FeedState {
    let since = if state.failures_in_row > 0 { Some(at) } else { state.state_since.or(Some(at)) };
    let moved_to = moved.map(|url| url.to_string()).or(state.moved_to);
    FeedState {
        last_polled: Some(at),
        last_success: Some(at),
        failures_in_row: 0,
        strain: 0,
        gone_count: 0,
        retry_after: None,
        state_since: since,
        moved_to,
        ..state
    }
}

fn failed(state: FeedState, outcome: &Outcome, gone: bool, at: Timestamp) -> PollRecord {
    let not_there = *outcome == Outcome::Failed(FailReason::Gone);
    let state = FeedState {
        last_polled: Some(at),
        failures_in_row: state.failures_in_row.saturating_add(1),
        strain: strain_after(state.strain, PollFailure::of(outcome)),
        gone_count: if gone { state.gone_count.saturating_add(1) } else { 0 },
        // Where the feed had moved to may itself be gone: the address of the list is asked again.
        moved_to: if not_there { None } else { state.moved_to },
        state_since: if state.failures_in_row == 0 { Some(at) } else { state.state_since },
        ..state
    };
    PollRecord { state: due(state), at, failed: true, entries_seen: 0, entries: Vec::new() }
}

fn due(mut state: FeedState) -> FeedState {
    state.next_due = next_due(&PollHistory {
        last_polled: state.last_polled,
        strain: state.strain,
        gone: state.gone_count,
        median_interval: state.median_interval_seconds.map(Duration::from_secs),
        publisher_interval: state.publisher_interval_seconds.map(Duration::from_secs),
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
