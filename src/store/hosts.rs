//! What is remembered of hosts between two runs: their robots.txt and until when they asked to be left alone.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::columns::{instant, instant_in, nanoseconds};
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

impl Writer {
    /// Keeps robots.txt files.
    pub fn put_robots(&mut self, rows: &[RobotsRow]) -> Result<(), StoreError> {
        self.commit(|connection| {
            let mut statement = connection
                .prepare_cached("INSERT OR REPLACE INTO robots (origin, fetched, status, body) VALUES (?1, ?2, ?3, ?4)")?;
            rows.iter().try_for_each(|row| {
                statement.execute(params![row.origin, nanoseconds(row.fetched), row.status, row.body]).map(|_| ())
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
