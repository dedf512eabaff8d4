//! Runs, and what each feed gave on each day.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::{Connection, Result, Row, params};

use super::columns::{count_in, instant_in, integer, maybe_instant_in, nanoseconds, parsed_in};
use super::{Store, StoreError, Writer};

/// The number of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RunId(i64);

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunRecord {
    /// When it began.
    pub started: Timestamp,
    /// When it ended; `None` for a run that was killed or is under way.
    pub ended: Option<Timestamp>,
    /// Version of ketwatch.
    pub version: String,
    /// Its report as JSON.
    pub report: Option<String>,
}

/// What one feed gave on one day (UTC).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Address of the feed.
    pub feed: String,
    /// The day.
    pub day: Date,
    /// Polls.
    pub polled: u64,
    /// Polls that failed.
    pub failed: u64,
    /// Entries in the answers, known ones too.
    pub entries_seen: u64,
    /// Entries that were seen for the first time.
    pub new: u64,
    /// Pages that were tried.
    pub fetched: u64,
    /// Articles that were stored.
    pub stored: u64,
}

impl Store {
    /// The last runs, the latest first.
    pub fn runs(&self, limit: usize) -> Result<Vec<RunRecord>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM run ORDER BY key DESC LIMIT ?1")?;
            statement.query_map([integer(limit)], read_run)?.collect()
        })
    }

    /// What the feeds gave from `since` to `until` (both included), by day, then by feed.
    pub fn coverage(&self, since: Date, until: Date) -> Result<Vec<Coverage>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT feed.url, coverage.* FROM coverage JOIN feed ON feed.key = coverage.feed
                 WHERE day BETWEEN ?1 AND ?2 ORDER BY day, feed.url",
            )?;
            statement.query_map([since.to_string(), until.to_string()], read_coverage)?.collect()
        })
    }
}

impl Writer {
    /// Notes that a run has begun.
    pub fn start_run(&mut self, started: Timestamp, version: &str) -> Result<RunId, StoreError> {
        self.commit(|connection| {
            connection.execute("INSERT INTO run (started, version) VALUES (?1, ?2)", params![nanoseconds(started), version])?;
            Ok(RunId(connection.last_insert_rowid()))
        })
    }

    /// Notes that a run has ended, with its report.
    pub fn end_run(&mut self, run: RunId, ended: Timestamp, report: &str) -> Result<(), StoreError> {
        self.commit(|connection| {
            let values = params![nanoseconds(ended), report, run.0];
            connection.execute("UPDATE run SET ended = ?1, report = ?2 WHERE key = ?3", values).map(|_| ())
        })
    }
}

/// What is to be added to one feed's day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counted {
    pub polled: usize,
    pub failed: usize,
    pub entries_seen: usize,
    pub new: usize,
    pub fetched: usize,
    pub stored: usize,
}

/// Adds to a feed's day.
pub(super) fn count(connection: &Connection, feed: i64, at: Timestamp, counted: Counted) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO coverage (feed, day, polled, failed, entries_seen, new, fetched, stored) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (feed, day) DO UPDATE SET polled = polled + excluded.polled, failed = failed + excluded.failed,
            entries_seen = entries_seen + excluded.entries_seen, new = new + excluded.new,
            fetched = fetched + excluded.fetched, stored = stored + excluded.stored",
    )?;
    let Counted { polled, failed, entries_seen, new, fetched, stored } = counted;
    let [polled, failed, entries_seen, new, fetched, stored] = [polled, failed, entries_seen, new, fetched, stored].map(integer);
    statement.execute(params![feed, day_of(at).to_string(), polled, failed, entries_seen, new, fetched, stored]).map(|_| ())
}

/// The day of an instant (UTC).
pub(super) fn day_of(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

fn read_run(row: &Row<'_>) -> Result<RunRecord> {
    Ok(RunRecord {
        started: instant_in(row, "started")?,
        ended: maybe_instant_in(row, "ended")?,
        version: row.get("version")?,
        report: row.get("report")?,
    })
}

fn read_coverage(row: &Row<'_>) -> Result<Coverage> {
    Ok(Coverage {
        feed: row.get("url")?,
        day: parsed_in(row, "day", |text| text.parse().ok())?,
        polled: count_in(row, "polled")?,
        failed: count_in(row, "failed")?,
        entries_seen: count_in(row, "entries_seen")?,
        new: count_in(row, "new")?,
        fetched: count_in(row, "fetched")?,
        stored: count_in(row, "stored")?,
    })
}
