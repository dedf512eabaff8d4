//! How a feed does: one word, since when, and what to do about it.
//!
//! A feed can fail without an error: valid and frozen for a year, valid and empty, moved. So the word is made of what
//! the last poll met and of what the feed has brought, measured against its own rhythm.

use jiff::{SignedDuration, Timestamp};

use crate::model::{FailReason, Feed, Outcome, SkipReason};
use crate::store::FeedState;

/// How a feed does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// In one word.
    pub word: HealthWord,
    /// Since when; `None` where nothing has happened yet.
    pub since: Option<Timestamp>,
    /// What to do, in one sentence; empty where there is nothing to do.
    pub advice: String,
}

/// How a feed does, in one word. Their order is that of a summary: what is well first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthWord {
    /// Answers, and brings something in its own rhythm.
    Ok,
    /// Answers, but its newest entry is older than its rhythm; within a few times of it.
    Quiet,
    /// Answers, under a new address.
    Moved,
    /// Not polled yet.
    New,
    /// Answers, but has brought nothing for far longer than its rhythm.
    Stale,
    /// Answers, and holds no entries.
    Empty,
    /// Cannot be had for another reason than those below.
    Failing,
    /// Something else than a feed answers.
    NotAFeed,
    /// The site refuses us.
    Blocked,
    /// Has said more than once that it is gone.
    Gone,
    /// Kept in the list, not polled.
    Disabled,
}

impl HealthWord {
    /// Every word, in order.
    pub const ALL: [HealthWord; 11] = [
        HealthWord::Ok,
        HealthWord::Quiet,
        HealthWord::Moved,
        HealthWord::New,
        HealthWord::Stale,
        HealthWord::Empty,
        HealthWord::Failing,
        HealthWord::NotAFeed,
        HealthWord::Blocked,
        HealthWord::Gone,
        HealthWord::Disabled,
    ];

    /// The word in records.
    pub fn name(self) -> &'static str {
        match self {
            HealthWord::Ok => "ok",
            HealthWord::Quiet => "quiet",
            HealthWord::Moved => "moved",
            HealthWord::New => "new",
            HealthWord::Stale => "stale",
            HealthWord::Empty => "empty",
            HealthWord::Failing => "failing",
            HealthWord::NotAFeed => "not_a_feed",
            HealthWord::Blocked => "blocked",
            HealthWord::Gone => "gone",
            HealthWord::Disabled => "disabled",
        }
    }

    /// The word of that name.
    pub fn from_name(name: &str) -> Option<HealthWord> {
        HealthWord::ALL.into_iter().find(|word| word.name() == name)
    }

    /// Whether its articles may be missing from what is collected, so that a zero is no zero.
    pub fn is_gap(self) -> bool {
        self >= HealthWord::Stale
    }
}

/// Answers 410 in a row that confirm that a feed is gone; the crawl's schedule counts the same.
const GONE_CONFIRMED: u32 = 2;

/// Polls in a row that met 429: one or two are an accident.
const TURNED_AWAY: u32 = 3;

/// A feed is stale when its newest entry is older than so many of its own intervals …
const STALE_INTERVALS: i32 = 10;

/// … and than this: a paper that has a summer break is not dead.
const STALE_AT_LEAST: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Even a feed that brings something once a year is stale after this.
const STALE_AT_MOST: SignedDuration = SignedDuration::from_hours(400 * 24);

/// A feed is quiet when its newest entry is older than so many of its own intervals …
const QUIET_INTERVALS: i32 = 3;

/// … and than this: a weekend and a holiday.
const QUIET_AT_LEAST: SignedDuration = SignedDuration::from_hours(4 * 24);

/// The interval that is taken for a feed of which too few dates are known.
const UNKNOWN_INTERVAL: SignedDuration = SignedDuration::from_hours(3 * 24);

/// How the last poll of a feed without entries is called in its state.
const WITHOUT_ENTRIES: &str = "without entries";

/// How a feed does at `now`, by its state after the last poll.
pub fn health(feed: &Feed, state: &FeedState, now: Timestamp) -> Health {
    if let Some(reason) = &feed.disabled {
        let advice = format!("{reason}; take the line `disabled` out of feeds.toml to poll it again");
        return Health { word: HealthWord::Disabled, since: None, advice };
    }
    if state.last_polled.is_none() {
        let advice = "the next `ketwatch crawl` reads it for the first time".to_owned();
        return Health { word: HealthWord::New, since: None, advice };
    }
    if state.failures_in_row > 0 { of_failure(feed, state) } else { of_success(feed, state, now) }
}

fn of_failure(feed: &Feed, state: &FeedState) -> Health {
    let since = state.state_since.or(state.last_success).or(state.last_polled);
    let outcome = Outcome::from_name(&state.last_outcome);
    let (word, advice) = match outcome {
        _ if state.gone_count >= GONE_CONFIRMED => (
            HealthWord::Gone,
            format!("{}, then remove the old one or write disabled = \"gone\" to keep the gap on record", look_for_another(feed)),
        ),
        Some(Outcome::Skipped(SkipReason::MediaType)) => (HealthWord::NotAFeed, look_for_another(feed)),
        Some(Outcome::Skipped(SkipReason::Robots)) => (HealthWord::Blocked, ROBOTS_ADVICE.to_owned()),
        Some(Outcome::Failed(FailReason::Refused) | Outcome::Skipped(SkipReason::BotCheck)) => {
            (HealthWord::Blocked, REFUSED_ADVICE.to_owned())
        }
        Some(Outcome::Failed(FailReason::TooManyRequests)) if state.failures_in_row >= TURNED_AWAY => {
            (HealthWord::Blocked, TURNED_AWAY_ADVICE.to_owned())
        }
        outcome => (HealthWord::Failing, advice_for(outcome.as_ref(), feed)),
    };
    Health { word, since, advice }
}

const ROBOTS_ADVICE: &str = "the site's robots.txt closes this address, which ketwatch obeys: ask the publisher to open it, or use \
    another feed of the outlet, and write disabled = \"robots.txt\" meanwhile";

const REFUSED_ADVICE: &str = "the site refuses the crawler, and ketwatch does not evade blocks: ask the publisher, name your contact \
    in user_agent, or write disabled = \"refuses crawlers\" so that the gap has a name";

const TURNED_AWAY_ADVICE: &str = "the site asks for fewer requests again and again: raise per_host_delay in [crawler], or list fewer \
    feeds of this site";

fn look_for_another(feed: &Feed) -> String {
    format!("find its present address with `ketwatch feeds discover {}`", home(feed))
}

/// The front page of the feed's site.
fn home(feed: &Feed) -> String {
    feed.url.join("/").map_or_else(|_| feed.url.to_string(), String::from)
}

/// What to do about a feed that cannot be had.
fn advice_for(outcome: Option<&Outcome>, feed: &Feed) -> String {
    let check = format!("`ketwatch feeds check {}` says more", feed.url);
    let Some(outcome) = outcome else { return check };
    match outcome {
        Outcome::Failed(FailReason::Gone | FailReason::ClientError) => {
            format!("the address may have changed: {}", look_for_another(feed))
        }
        Outcome::Failed(FailReason::HostNotFound) => {
            "the host's name is not known: check the spelling and your network, or whether the site has moved".to_owned()
        }
        Outcome::Failed(FailReason::TooLarge) => "the feed is too large: use the feed of a section, or a news sitemap".to_owned(),
        Outcome::Failed(FailReason::Redirects) => {
            format!("the address leads in circles; open it in a browser, and {}", look_for_another(feed))
        }
        Outcome::Failed(FailReason::Internal) => {
            format!("reading it made ketwatch fail inside; please report it with the address {}", feed.url)
        }
        Outcome::Skipped(SkipReason::Forbidden) => {
            "the address leads into a private network, which is not asked; set allow_private if it is yours".to_owned()
        }
        outcome if outcome.is_temporary() => format!("it is tried again by itself; if it goes on for days, {check}"),
        _ => check,
    }
}

fn of_success(feed: &Feed, state: &FeedState, now: Timestamp) -> Health {
    let newest = state.latest_entry.or(state.last_new_entry);
    let age = newest.map(|newest| now.duration_since(newest));
    if newest.is_none() || state.last_status.contains(WITHOUT_ENTRIES) {
        let since = newest.or(state.state_since).or(state.last_success);
        return Health { word: HealthWord::Empty, since, advice: empty_advice(feed, newest) };
    }
    let interval = state.median_interval_seconds.map(|seconds| i64::try_from(seconds).unwrap_or(i64::MAX));
    let interval = interval.map_or(UNKNOWN_INTERVAL, SignedDuration::from_secs);
    let limit = times(interval, STALE_INTERVALS).clamp(STALE_AT_LEAST, STALE_AT_MOST);
    if age.is_some_and(|age| age > limit) {
        return Health { word: HealthWord::Stale, since: newest, advice: stale_advice(feed, state) };
    }
    if let Some(moved) = &state.moved_to {
        let advice = format!("put its new address into feeds.toml: url = \"{moved}\"");
        return Health { word: HealthWord::Moved, since: state.moved_since.or(state.state_since), advice };
    }
    if age.is_some_and(|age| age > times(interval, QUIET_INTERVALS).max(QUIET_AT_LEAST)) {
        let advice = "nothing to do yet; compare with the site if it should have news".to_owned();
        return Health { word: HealthWord::Quiet, since: newest, advice };
    }
    Health { word: HealthWord::Ok, since: state.state_since, advice: String::new() }
}

fn times(interval: SignedDuration, factor: i32) -> SignedDuration {
    interval.checked_mul(factor).unwrap_or(SignedDuration::MAX)
}

fn empty_advice(feed: &Feed, newest: Option<Timestamp>) -> String {
    let had = if newest.is_some() { "it has no entries any more" } else { "it has never had an entry" };
    format!("{had}: open {} in a browser, and if the site has news, {}", feed.url, look_for_another(feed))
}

fn stale_advice(feed: &Feed, state: &FeedState) -> String {
    let moved = state.moved_to.as_ref().map(|moved| format!(" (it has moved to {moved})")).unwrap_or_default();
    format!("if the site has newer articles, the feed is frozen{moved}: {}", look_for_another(feed))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;
    use crate::model::FeedKind;

    const NOW: &str = "2026-06-30T12:00:00Z";

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn ago(days: i64) -> Option<Timestamp> {
        Some(at(NOW) - SignedDuration::from_hours(24 * days))
    }

    fn feed() -> Feed {
        Feed {
            url: Url::parse("https://a.example/news/feed").unwrap(),
            name: "A".to_owned(),
            country: None,
            language: None,
            kind: FeedKind::Feed,
            tags: Vec::new(),
            disabled: None,
        }
    }

    /// A feed with one entry a day, polled an hour ago.
    fn well() -> FeedState {
        FeedState {
            last_polled: ago(0),
            last_success: ago(0),
            state_since: ago(100),
            latest_entry: ago(1),
            last_new_entry: ago(1),
            median_interval_seconds: Some(86_400),
            last_status: "ok, 20 entries".to_owned(),
            ..FeedState::new("https://a.example/news/feed")
        }
    }

    fn failed(outcome: &str, times: u32) -> FeedState {
        FeedState { failures_in_row: times, last_outcome: outcome.to_owned(), state_since: ago(3), ..well() }
    }

    fn check(state: &FeedState, word: HealthWord, since: Option<Timestamp>, advice: &str) {
        let found = health(&feed(), state, at(NOW));
        assert_eq!((found.word, found.since), (word, since), "{found:?}");
        assert!(found.advice.contains(advice), "{}", found.advice);
    }

    #[test]
    fn what_works_is_ok_until_its_own_rhythm_says_otherwise() {
        check(&well(), HealthWord::Ok, ago(100), "");
        let newest = |days| FeedState { latest_entry: ago(days), ..well() };
        check(&newest(4), HealthWord::Ok, ago(100), "");
        check(&newest(6), HealthWord::Quiet, ago(6), "nothing to do");
        check(&newest(29), HealthWord::Quiet, ago(29), "");
        check(&newest(31), HealthWord::Stale, ago(31), "feeds discover https://a.example/");
        let weekly = |days| FeedState { median_interval_seconds: Some(7 * 86_400), ..newest(days) };
        check(&weekly(20), HealthWord::Ok, ago(100), "");
        check(&weekly(69), HealthWord::Quiet, ago(69), "");
        check(&weekly(71), HealthWord::Stale, ago(71), "frozen");
        let yearly = |days| FeedState { median_interval_seconds: Some(u64::MAX), ..newest(days) };
        check(&yearly(399), HealthWord::Ok, ago(100), "");
        check(&FeedState { median_interval_seconds: Some(365 * 86_400), ..newest(401) }, HealthWord::Stale, ago(401), "");
        let unknown = |days| FeedState { median_interval_seconds: None, ..newest(days) };
        check(&unknown(8), HealthWord::Ok, ago(100), "");
        check(&unknown(10), HealthWord::Quiet, ago(10), "");
    }

    #[test]
    fn frozen_feed_is_stale_at_its_first_poll() {
        // Everything in it was new to us just now, and is from three years ago.
        check(&FeedState { last_new_entry: ago(0), latest_entry: ago(1000), ..well() }, HealthWord::Stale, ago(1000), "frozen");
        // Without a date in it there is only when it last brought something.
        check(&FeedState { last_new_entry: ago(0), latest_entry: None, ..well() }, HealthWord::Ok, ago(100), "");
        check(&FeedState { last_new_entry: ago(40), latest_entry: None, ..well() }, HealthWord::Stale, ago(40), "");
    }

    #[test]
    fn feed_without_entries_is_empty_even_when_unchanged() {
        let never = FeedState { latest_entry: None, last_new_entry: None, last_status: "ok, unchanged".to_owned(), ..well() };
        check(&never, HealthWord::Empty, ago(100), "never had an entry");
        let no_more = FeedState { last_status: crate::pipeline::NO_ENTRIES.to_owned(), ..well() };
        check(&no_more, HealthWord::Empty, ago(1), "no entries any more");
    }

    #[test]
    fn moved_feed_names_its_new_address() {
        let moved = FeedState { moved_to: Some("https://b.example/rss".to_owned()), moved_since: ago(9), ..well() };
        check(&moved, HealthWord::Moved, ago(9), "url = \"https://b.example/rss\"");
        let frozen = FeedState { latest_entry: ago(50), ..moved };
        check(&frozen, HealthWord::Stale, ago(50), "moved to https://b.example/rss");
    }

    #[test]
    fn failures_are_told_apart() {
        for (outcome, times, word, advice) in [
            ("failed:server_error", 1, HealthWord::Failing, "by itself"),
            ("failed:host_not_found", 9, HealthWord::Failing, "spelling"),
            ("failed:gone", 9, HealthWord::Failing, "feeds discover"),
            ("failed:too_many_requests", 2, HealthWord::Failing, "by itself"),
            ("failed:too_many_requests", 3, HealthWord::Blocked, "per_host_delay"),
            ("failed:refused", 1, HealthWord::Blocked, "does not evade"),
            ("skipped:robots", 1, HealthWord::Blocked, "robots.txt"),
            ("skipped:media_type", 1, HealthWord::NotAFeed, "feeds discover"),
            ("skipped:forbidden_address", 1, HealthWord::Failing, "allow_private"),
            ("", 1, HealthWord::Failing, "feeds check https://a.example/news/feed"),
            ("what is this", 1, HealthWord::Failing, "feeds check"),
        ] {
            check(&failed(outcome, times), word, ago(3), advice);
        }
    }

    #[test]
    fn gone_is_believed_when_it_was_said_twice() {
        check(&FeedState { gone_count: 1, ..failed("failed:gone", 1) }, HealthWord::Failing, ago(3), "");
        check(&FeedState { gone_count: 2, ..failed("failed:gone", 2) }, HealthWord::Gone, ago(3), "disabled");
    }

    #[test]
    fn what_was_not_polled_is_new_or_disabled() {
        check(&FeedState::new("x"), HealthWord::New, None, "next `ketwatch crawl`");
        let off = Feed { disabled: Some("answers 403".to_owned()), ..feed() };
        let found = health(&off, &failed("failed:refused", 5), at(NOW));
        assert!(found.word == HealthWord::Disabled && found.advice.starts_with("answers 403"));
    }

    #[test]
    fn words_have_their_names_and_gaps_come_last() {
        for word in HealthWord::ALL {
            assert_eq!(HealthWord::from_name(word.name()), Some(word));
        }
        assert!(HealthWord::ALL.is_sorted());
        assert!(!HealthWord::Quiet.is_gap() && HealthWord::Stale.is_gap() && HealthWord::Disabled.is_gap());
    }
}
