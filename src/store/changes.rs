//! Articles that are looked at again, because their feed says that they have changed.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Result, Row, named_params, params};

use super::columns::{instant_in, maybe_parsed_in, nanoseconds, number_of, stamp, stamp_text};
use super::ledger::{COLUMNS, MOST_ATTEMPTS, NewEntry, PendingEntry, Standing, read_pending};
use crate::model::{Stamp, article_id};

/// The shortest time between two looks at a page. Beyond it each pause is as long as the page has been known, so that a feed
/// that calls every entry changed at every poll costs some ten requests a page and month.
const SHORTEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// How far ahead of our clock a date of change may be.
const CLOCK_TROUBLE: SignedDuration = SignedDuration::from_hours(1);

/// What the ledger knows of an article that is here.
struct Seen {
    title: Option<String>,
    changed: Option<Stamp>,
    first_seen: Timestamp,
    /// Last look at the page.
    updated: Timestamp,
}

/// Puts an article that is here into the queue again, where the feed that named it first gives it another headline or a later
/// date of change. Another feed's headline says nothing: outlets have several for one article.
pub(super) fn reopen(connection: &Connection, feed: i64, entry: &NewEntry, at: Timestamp) -> Result<Option<PendingEntry>> {
    let number = number_of(&article_id(&entry.url));
    let mut statement = connection.prepare_cached(
        "SELECT title, changed, first_seen, updated FROM ledger
         WHERE id = ?1 AND feed = ?2 AND outcome LIKE 'stored:%' AND next_try IS NULL",
    )?;
    let Some(seen) = statement.query_row((number, feed), read_seen).optional()? else { return Ok(None) };
    if !has_changed(&seen, entry, at) || !is_time(&seen, at) {
        return Ok(None);
    }
    let mut statement = connection.prepare_cached(
        "UPDATE ledger SET next_try = ?2, attempts = 0, title = coalesce(?3, title), changed = coalesce(?4, changed) WHERE id = ?1",
    )?;
    statement.execute(params![number, nanoseconds(at), entry.title, entry.updated.as_ref().map(stamp_text)])?;
    let mut statement = connection.prepare_cached(&format!("{COLUMNS} WHERE ledger.id = ?1"))?;
    statement.query_row([number], read_pending).optional()
}

fn has_changed(seen: &Seen, entry: &NewEntry, at: Timestamp) -> bool {
    let has_other_title = match (&seen.title, &entry.title) {
        (Some(before), Some(now)) => !before.split_whitespace().eq(now.split_whitespace()),
        _ => false,
    };
    let known_until = seen.changed.map_or(seen.updated, |stamp| stamp.instant());
    let is_later =
        |stamp: &Stamp| stamp.has_time_of_day() && stamp.instant() > known_until && stamp.instant() <= at + CLOCK_TROUBLE;
    has_other_title || entry.updated.as_ref().is_some_and(is_later)
}

fn is_time(seen: &Seen, at: Timestamp) -> bool {
    let known_for = seen.updated.duration_since(seen.first_seen);
    at.duration_since(seen.updated) >= known_for.max(SHORTEST_PAUSE)
}

/// Notes that the page of an article that is here was looked at again, or is to be once more; gives its feed's key, or `None`
/// where no article came by that address.
pub(super) fn looked_at(connection: &Connection, number: i64, standing: &Standing) -> Result<Option<Option<i64>>> {
    let mut statement = connection.prepare_cached(
        "UPDATE ledger SET attempts = attempts + :attempts, updated = :at,
            next_try = CASE WHEN next_try IS NOT NULL AND attempts + :attempts < :most THEN :next_try END
         WHERE id = :id AND outcome LIKE 'stored:%' RETURNING feed",
    )?;
    let values = named_params! {
        ":id": number,
        ":attempts": standing.attempts(),
        ":most": MOST_ATTEMPTS,
        ":next_try": standing.next_try.map(nanoseconds),
        ":at": nanoseconds(standing.at),
    };
    statement.query_row(values, |row| row.get(0)).optional()
}

fn read_seen(row: &Row<'_>) -> Result<Seen> {
    Ok(Seen {
        title: row.get("title")?,
        changed: maybe_parsed_in(row, "changed", stamp)?,
        first_seen: instant_in(row, "first_seen")?,
        updated: instant_in(row, "updated")?,
    })
}
