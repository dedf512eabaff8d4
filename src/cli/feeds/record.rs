//! The feeds of the list with their health and coverage, and their record.

use std::collections::HashMap;

use anyhow::Result;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;

use super::super::arguments::Arguments;
use super::super::folder::load_config;
use super::discover::kind_name;
use crate::model::Feed;
use crate::store::{Coverage, FeedState, Store, StoreError};
use crate::study::{Health, health};

/// A feed of the list and everything known about it.
pub(super) struct ListedFeed {
    pub(super) feed: Feed,
    pub(super) state: FeedState,
    pub(super) health: Health,
    /// The last seven days (UTC), today included.
    pub(super) week: CoverageRecord,
    /// The last thirty.
    pub(super) month: CoverageRecord,
}

/// What a feed gave in some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct CoverageRecord {
    /// Days on which it was polled.
    pub(super) days_polled: u64,
    /// Days on which it was polled and never could be read: of these days nothing is known.
    pub(super) days_failed: u64,
    /// Entries that were new.
    pub(super) entries: u64,
    /// Articles that were stored.
    pub(super) stored: u64,
}

/// A feed as JSON.
#[derive(Serialize)]
pub(super) struct FeedRecord<'a> {
    url: &'a str,
    name: &'a str,
    country: Option<&'a str>,
    language: Option<&'a str>,
    kind: &'static str,
    tags: &'a [String],
    health: &'static str,
    since: Option<String>,
    advice: &'a str,
    status: &'a str,
    moved_to: Option<&'a str>,
    disabled: Option<&'a str>,
    last_polled: Option<String>,
    last_success: Option<String>,
    last_new_entry: Option<String>,
    latest_entry: Option<String>,
    failures_in_row: u32,
    median_interval_seconds: Option<u64>,
    next_due: Option<String>,
    last_7_days: CoverageRecord,
    last_30_days: CoverageRecord,
}

/// What the store knows of the feeds; nothing where there is no store yet.
pub(super) struct Known {
    pub(super) feeds: Vec<Feed>,
    states: HashMap<String, FeedState>,
    pub(super) coverage: Vec<Coverage>,
}

/// Reads the list, and from the store what is known of its feeds since that day.
pub(super) fn known(arguments: &Arguments, since: Date, today: Date) -> Result<Known> {
    let feeds = load_config(&arguments.config)?.feeds;
    match Store::open_reader(&arguments.data_dir) {
        Ok(store) => Ok(Known { feeds, states: store.feed_states()?, coverage: store.coverage(since, today)? }),
        Err(StoreError::Missing { .. }) => Ok(Known { feeds, states: HashMap::new(), coverage: Vec::new() }),
        Err(error) => Err(error.into()),
    }
}

/// The feeds of the list with their health.
pub(super) fn listed_feeds(arguments: &Arguments, now: Timestamp) -> Result<Vec<ListedFeed>> {
    let today = utc_day(now);
    let Known { feeds, mut states, coverage } = known(arguments, days_before(today, 29), today)?;
    let mut by_feed: HashMap<&str, Vec<&Coverage>> = HashMap::new();
    coverage.iter().for_each(|day| by_feed.entry(&day.feed).or_default().push(day));
    let listed = |feed: Feed| {
        let state = states.remove(feed.url.as_str()).unwrap_or_else(|| FeedState::new(feed.url.as_str()));
        let days = by_feed.get(feed.url.as_str()).map_or(&[][..], Vec::as_slice);
        let last = |length: i64| sum(days, days_before(today, length - 1));
        ListedFeed { health: health(&feed, &state, now), week: last(7), month: last(30), feed, state }
    };
    Ok(feeds.into_iter().map(listed).collect())
}

fn sum(days: &[&Coverage], since: Date) -> CoverageRecord {
    let mut sum = CoverageRecord::default();
    for day in days.iter().filter(|day| day.day >= since && day.polled > 0) {
        sum.days_polled += 1;
        sum.days_failed += u64::from(day.failed >= day.polled);
    }
    for day in days.iter().filter(|day| day.day >= since) {
        sum.entries += day.new;
        sum.stored += day.stored;
    }
    sum
}

/// The day by which the coverage counts.
pub(super) fn utc_day(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

fn days_before(day: Date, days: i64) -> Date {
    day.saturating_sub(days.days())
}

/// A feed of the list as JSON.
pub(super) fn record(listed: &ListedFeed) -> FeedRecord<'_> {
    let ListedFeed { feed, state, health, week, month } = listed;
    let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
    FeedRecord {
        url: feed.url.as_str(),
        name: &feed.name,
        country: feed.country.as_deref(),
        language: feed.language.as_deref(),
        kind: kind_name(feed.kind),
        tags: &feed.tags,
        health: health.word.name(),
        since: text(health.since),
        advice: &health.advice,
        status: &state.last_status,
        moved_to: state.moved_to.as_deref(),
        disabled: feed.disabled.as_deref(),
        last_polled: text(state.last_polled),
        last_success: text(state.last_success),
        last_new_entry: text(state.last_new_entry),
        latest_entry: text(state.latest_entry),
        failures_in_row: state.failures_in_row,
        median_interval_seconds: state.median_interval_seconds,
        next_due: text(state.next_due),
        last_7_days: *week,
        last_30_days: *month,
    }
}
