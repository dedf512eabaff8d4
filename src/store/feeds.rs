//! What is remembered of each feed between two runs.

use std::collections::HashMap;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::columns::{count_in, maybe_instant_in, nanoseconds};
use super::{Store, StoreError, Writer};

/// The state of one feed. [`FeedState::new`] is that of a feed that was never polled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeedState {
    /// Address in the feed list: the feed's name here.
    pub url: String,
    /// Validator of the last answer with content, verbatim.
    pub etag: Option<String>,
    /// Validator of the last answer with content, verbatim.
    pub last_modified: Option<String>,
    /// Last poll, however it ended.
    pub last_polled: Option<Timestamp>,
    /// Last poll that gave the feed or "unchanged".
    pub last_success: Option<Timestamp>,
    /// How the last poll ended, in words for people; empty before the first.
    pub last_status: String,
    /// The name of the outcome of the last poll ([`crate::model::Outcome::name`]); empty where it succeeded.
    pub last_outcome: String,
    /// Failed polls since the last success.
    pub failures_in_row: u32,
    /// The same, weighed by how much each failure says against the feed; it lengthens the interval.
    pub strain: u32,
    /// When a poll last gave an entry that was not known.
    pub last_new_entry: Option<Timestamp>,
    /// The latest date among the entries it has given, not later than the poll that gave it.
    pub latest_entry: Option<Timestamp>,
    /// When it is to be polled again.
    pub next_due: Option<Timestamp>,
    /// Until when the server asked not to be asked.
    pub retry_after: Option<Timestamp>,
    /// Where permanent redirects led.
    pub moved_to: Option<String>,
    /// Since when they have led there.
    pub moved_since: Option<Timestamp>,
    /// Middle of the times between its entries.
    pub median_interval_seconds: Option<u64>,
    /// How often the publisher says it publishes.
    pub publisher_interval_seconds: Option<u64>,
    /// Hours of the day (UTC) in which it asks not to be polled; bit 0 is the hour after midnight.
    pub skip_hours: u32,
    /// Days on which it asks not to be polled; bit 0 is Monday.
    pub skip_days: u32,
    /// Answers "gone" (404, 410) in a row.
    pub gone_count: u32,
    /// Since when it has been in its present state (working, failing).
    pub state_since: Option<Timestamp>,
}

impl FeedState {
    /// The state of a feed that was never polled.
    pub fn new(url: &str) -> FeedState {
        FeedState { url: url.to_owned(), ..FeedState::default() }
    }
}

impl Store {
    /// Every feed's state, by address. Feeds that were never polled have none.
    pub fn feed_states(&self) -> Result<HashMap<String, FeedState>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM feed")?;
            statement.query_map([], read)?.map(|state| state.map(|state| (state.url.clone(), state))).collect()
        })
    }

    /// One feed's state.
    pub fn feed_state(&self, url: &str) -> Result<Option<FeedState>, StoreError> {
        self.ask(|connection| connection.prepare_cached("SELECT * FROM feed WHERE url = ?1")?.query_row([url], read).optional())
    }
}

impl Writer {
    /// Keeps a feed's state. After a poll that gave entries use [`Writer::record_poll`], which keeps both together.
    pub fn put_feed_state(&mut self, state: &FeedState) -> Result<(), StoreError> {
        self.commit(|connection| put(connection, state).map(|_| ()))
    }
}

/// Writes a feed's state and gives the feed's key.
pub(super) fn put(connection: &Connection, state: &FeedState) -> Result<i64> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO feed (url, etag, last_modified, last_polled, last_success, last_status, last_outcome, failures_in_row, strain,
            last_new_entry, latest_entry, next_due, retry_after, moved_to, moved_since, median_interval_seconds,
            publisher_interval_seconds, skip_hours, skip_days, gone_count, state_since)
         VALUES (:url, :etag, :last_modified, :last_polled, :last_success, :last_status, :last_outcome, :failures_in_row, :strain,
            :last_new_entry, :latest_entry, :next_due, :retry_after, :moved_to, :moved_since, :median_interval_seconds,
            :publisher_interval_seconds, :skip_hours, :skip_days, :gone_count, :state_since)
         ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
            last_polled = excluded.last_polled, last_success = excluded.last_success, last_status = excluded.last_status,
            last_outcome = excluded.last_outcome, failures_in_row = excluded.failures_in_row, strain = excluded.strain, last_new_entry = excluded.last_new_entry,
            latest_entry = excluded.latest_entry, moved_since = excluded.moved_since, skip_hours = excluded.skip_hours,
            skip_days = excluded.skip_days, next_due = excluded.next_due, retry_after = excluded.retry_after, moved_to = excluded.moved_to,
            median_interval_seconds = excluded.median_interval_seconds,
            publisher_interval_seconds = excluded.publisher_interval_seconds, gone_count = excluded.gone_count,
            state_since = excluded.state_since
         RETURNING key",
    )?;
    let values = named_params! {
        ":url": state.url,
        ":etag": state.etag,
        ":last_modified": state.last_modified,
        ":last_polled": state.last_polled.map(nanoseconds),
        ":last_success": state.last_success.map(nanoseconds),
        ":last_status": state.last_status,
        ":last_outcome": state.last_outcome,
        ":failures_in_row": state.failures_in_row,
        ":strain": state.strain,
        ":last_new_entry": state.last_new_entry.map(nanoseconds),
        ":latest_entry": state.latest_entry.map(nanoseconds),
        ":next_due": state.next_due.map(nanoseconds),
        ":retry_after": state.retry_after.map(nanoseconds),
        ":moved_to": state.moved_to,
        ":moved_since": state.moved_since.map(nanoseconds),
        ":skip_hours": state.skip_hours,
        ":skip_days": state.skip_days,
        ":median_interval_seconds": state.median_interval_seconds.map(seconds),
        ":publisher_interval_seconds": state.publisher_interval_seconds.map(seconds),
        ":gone_count": state.gone_count,
        ":state_since": state.state_since.map(nanoseconds),
    };
    statement.query_row(values, |row| row.get(0))
}

fn seconds(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The key of the feed at `url`; a feed that was never polled gets a row.
pub(super) fn key_of(connection: &Connection, url: &str) -> Result<i64> {
    let known =
        connection.prepare_cached("SELECT key FROM feed WHERE url = ?1")?.query_row([url], |row| row.get(0)).optional()?;
    known.map_or_else(|| put(connection, &FeedState::new(url)), Ok)
}

fn read(row: &Row<'_>) -> Result<FeedState> {
    Ok(FeedState {
        url: row.get("url")?,
        etag: row.get("etag")?,
        last_modified: row.get("last_modified")?,
        last_polled: maybe_instant_in(row, "last_polled")?,
        last_success: maybe_instant_in(row, "last_success")?,
        last_status: row.get("last_status")?,
        last_outcome: row.get("last_outcome")?,
        failures_in_row: count_in(row, "failures_in_row")?,
        strain: count_in(row, "strain")?,
        last_new_entry: maybe_instant_in(row, "last_new_entry")?,
        latest_entry: maybe_instant_in(row, "latest_entry")?,
        next_due: maybe_instant_in(row, "next_due")?,
        retry_after: maybe_instant_in(row, "retry_after")?,
        moved_to: row.get("moved_to")?,
        moved_since: maybe_instant_in(row, "moved_since")?,
        skip_hours: count_in(row, "skip_hours")?,
        skip_days: count_in(row, "skip_days")?,
        median_interval_seconds: row.get::<_, Option<i64>>("median_interval_seconds")?.map(i64::unsigned_abs),
        publisher_interval_seconds: row.get::<_, Option<i64>>("publisher_interval_seconds")?.map(i64::unsigned_abs),
        gone_count: count_in(row, "gone_count")?,
        state_since: maybe_instant_in(row, "state_since")?,
    })
}
