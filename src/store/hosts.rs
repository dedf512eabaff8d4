//! What is remembered of hosts between two runs: their robots.txt and until when they asked to be left alone.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::columns::{count_in, instant, instant_in, nanoseconds};
use super::{Store, StoreError, Writer};

/// A robots.txt as it was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RobotsRow {
    /// Host name in lower case, with the port where it is an unusual one.
    pub origin: String,
    /// When it was fetched or tried.
    pub fetched: Timestamp,
    /// HTTP status: a file that could not be reached is not kept.
    pub status: u16,
    /// The file.
    pub body: Vec<u8>,
}

/// A robots.txt that was tried for in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutageRow {
    /// Host name in lower case, with the port where it is an unusual one.
    pub origin: String,
    /// The first try that failed, with none between that succeeded.
    pub since: Timestamp,
    /// The last try.
    pub tried: Timestamp,
    /// How many tries failed.
    pub times: u32,
    /// Whether the last one got an answer, though a bad one.
    pub answered: bool,
}

impl Store {
    /// The robots.txt kept for an origin.
    pub fn robots(&self, origin: &str) -> Result<Option<RobotsRow>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM robots WHERE origin = ?1")?;
            statement.query_row([origin], read_robots).optional()
        })
    }

    /// Every robots.txt that is kept.
    pub fn all_robots(&self) -> Result<Vec<RobotsRow>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM robots ORDER BY origin")?;
            statement.query_map([], read_robots)?.collect()
        })
    }

    /// Every robots.txt that was last tried for in vain.
    pub fn robots_outages(&self) -> Result<Vec<OutageRow>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM robots_outage ORDER BY origin")?;
            statement.query_map([], read_outage)?.collect()
        })
    }

    /// Hosts that asked to be left alone beyond `now`, and until when.
    pub fn host_pauses(&self, now: Timestamp) -> Result<Vec<(String, Timestamp)>, StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT host, until FROM host_pause WHERE until > ?1 ORDER BY host")?;
            statement.query_map([nanoseconds(now)], |row| Ok((row.get(0)?, instant(row.get(1)?))))?.collect()
        })
    }
}

fn read_robots(row: &rusqlite::Row<'_>) -> rusqlite::Result<RobotsRow> {
    Ok(RobotsRow {
        origin: row.get("origin")?,
        fetched: instant_in(row, "fetched")?,
        status: row.get("status")?,
        body: row.get("body")?,
    })
}

fn read_outage(row: &rusqlite::Row<'_>) -> rusqlite::Result<OutageRow> {
    Ok(OutageRow {
        origin: row.get("origin")?,
        since: instant_in(row, "since")?,
        tried: instant_in(row, "tried")?,
        times: count_in(row, "times")?,
        answered: row.get("answered")?,
    })
}

impl Writer {
    /// Keeps robots.txt files; what was tried for in vain before is forgotten.
    pub fn put_robots(&mut self, rows: &[RobotsRow]) -> Result<(), StoreError> {
        self.commit(|connection| {
            let mut statement = connection
                .prepare_cached("INSERT OR REPLACE INTO robots (origin, fetched, status, body) VALUES (?1, ?2, ?3, ?4)")?;
            let mut recovered = connection.prepare_cached("DELETE FROM robots_outage WHERE origin = ?1")?;
            rows.iter().try_for_each(|row| {
                statement.execute(params![row.origin, nanoseconds(row.fetched), row.status, row.body])?;
                recovered.execute([&row.origin]).map(|_| ())
            })
        })
    }

    /// Keeps which robots.txt files were tried for in vain.
    pub fn put_robots_outages(&mut self, rows: &[OutageRow]) -> Result<(), StoreError> {
        self.commit(|connection| {
            let mut statement = connection.prepare_cached(
                "INSERT OR REPLACE INTO robots_outage (origin, since, tried, times, answered) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?;
            rows.iter().try_for_each(|row| {
                let (since, tried) = (nanoseconds(row.since), nanoseconds(row.tried));
                statement.execute(params![row.origin, since, tried, row.times, row.answered]).map(|_| ())
            })
        })
    }

    /// Keeps until when hosts are to be left alone; pauses that are over at `now` are forgotten.
    pub fn put_host_pauses(&mut self, pauses: &[(String, Timestamp)], now: Timestamp) -> Result<(), StoreError> {
        self.commit(|connection| {
            connection.prepare_cached("DELETE FROM host_pause WHERE until <= ?1")?.execute([nanoseconds(now)])?;
            let mut statement = connection.prepare_cached("INSERT OR REPLACE INTO host_pause (host, until) VALUES (?1, ?2)")?;
            pauses.iter().try_for_each(|(host, until)| statement.execute(params![host, nanoseconds(*until)]).map(|_| ()))
        })
    }
}
