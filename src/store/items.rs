//! Every item ever seen, one after the other: the denominator of shares, and the first box of a study's flow.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::types::ValueRef;
use rusqlite::{Error, Result, Row};

use super::columns::{count_in, damaged, instant, parsed_in};
use super::runs::day_of;
use super::{Store, StoreError};

/// A row of the ledger, in what can be counted of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenItem<'r> {
    /// Address of the feed that named it first; `None` for an imported page.
    pub feed: Option<&'r str>,
    /// The address as it was seen.
    pub url: &'r str,
    /// [`ArticleId::bits`](crate::model::ArticleId::bits) of the article that the page turned out to be.
    pub article: Option<u64>,
    /// The day that the feed gives, as it wrote it.
    pub published: Option<Date>,
    /// When it was first seen.
    pub first_seen: Timestamp,
    /// `pending`, or the name of the outcome.
    pub outcome: &'r str,
}

impl SeenItem<'_> {
    /// The day by which it is counted: the one that the feed gives, else that on which it was first seen (UTC).
    pub fn day(&self) -> Date {
        self.published.unwrap_or_else(|| day_of(self.first_seen))
    }
}

/// How the polls of one feed went on one day (UTC).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolledDay<'r> {
    /// Address of the feed.
    pub feed: &'r str,
    /// The day.
    pub day: Date,
    /// Polls.
    pub polled: u64,
    /// Polls that failed.
    pub failed: u64,
    /// Entries in the answers, known ones too.
    pub entries_seen: u64,
}

impl Store {
    /// Gives `take` every feed's days with a poll, feed by feed, by rising day.
    pub fn polled_days(&self, mut take: impl FnMut(PolledDay<'_>)) -> Result<(), StoreError> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT feed.url, day, polled, failed, entries_seen FROM coverage CROSS JOIN feed ON feed.key = coverage.feed
                 WHERE polled > 0 ORDER BY coverage.feed, day",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                take(PolledDay {
                    feed: row.get_ref(0)?.as_str()?,
                    day: parsed_in(row, 1, |text| text.parse().ok())?,
                    polled: count_in(row, 2)?,
                    failed: count_in(row, 3)?,
                    entries_seen: count_in(row, 4)?,
                });
            }
            Ok(())
        })
    }

    /// Gives `take` every item of the ledger, in no particular order. Memory holds one.
    pub fn seen_items(&self, mut take: impl FnMut(SeenItem<'_>)) -> Result<(), StoreError> {
        self.ask(|connection| {
            let mut feeds = connection.prepare_cached("SELECT key, url FROM feed")?;
            let feeds: HashMap<i64, String> =
                feeds.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_>>()?;
            let mut statement =
                connection.prepare_cached("SELECT feed, url, article, published, first_seen, outcome FROM ledger")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                take(read(row, &feeds)?);
            }
            Ok(())
        })
    }
}

fn read<'r>(row: &'r Row<'_>, feeds: &'r HashMap<i64, String>) -> Result<SeenItem<'r>> {
    let text = |column: usize| -> Result<&'r str> { row.get_ref(column)?.as_str().map_err(Error::from) };
    let published = match row.get_ref(3)? {
        ValueRef::Null => None,
        _ => Some(day_in_front(text(3)?).ok_or_else(|| damaged(row, 3, "no day"))?),
    };
    Ok(SeenItem {
        feed: row.get::<_, Option<i64>>(0)?.and_then(|key| feeds.get(&key)).map(String::as_str),
        url: text(1)?,
        article: row.get::<_, Option<i64>>(2)?.map(i64::cast_unsigned),
        published,
        first_seen: instant(row.get(4)?),
        outcome: text(5)?,
    })
}

/// The day with which a stamp begins, however precise the rest is. Read by hand: this is asked of every row.
fn day_in_front(stamp: &str) -> Option<Date> {
    let number = |range: std::ops::Range<usize>| stamp.get(range).and_then(|digits| digits.parse::<i16>().ok());
    let (month, day) = (i8::try_from(number(5..7)?).ok()?, i8::try_from(number(8..10)?).ok()?);
    Date::new(number(0..4)?, month, day).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_day_of_a_stamp_stands_in_front() {
        for stamp in ["2026-03-01T08:30:00+01:00", "2026-03-01T08:30:00", "2026-03-01"] {
            assert_eq!(day_in_front(stamp), Some(date(2026, 3, 1)), "{stamp}");
        }
        for stamp in ["", "2026", "2026-13-01", "2026-02-30", "März 2026 da"] {
            assert_eq!(day_in_front(stamp), None, "{stamp}");
        }
    }
}
