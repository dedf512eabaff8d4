//! What a poll of a feed brought, stored as one.

use std::collections::HashSet;

use jiff::Timestamp;
use rusqlite::{Connection, Result};

use super::columns::{nanoseconds, number_of};
use super::ledger::{NewEntry, PendingEntry, Standing, insert, is_known};
use super::runs::{Counted, count};
use super::{FeedState, StoreError, Writer, changes, feeds};
use crate::model::article_id;

/// One poll of a feed: its state afterwards and the entries it gave, stored together.
#[derive(Clone, Debug)]
pub struct PollRecord {
    /// The feed's state after the poll.
    pub state: FeedState,
    /// When it was polled.
    pub at: Timestamp,
    /// Whether the poll failed.
    pub failed: bool,
    /// Entries in the answer, also those without a link.
    pub entries_seen: usize,
    /// The entries that name a page, in the feed's order.
    pub entries: Vec<NewEntry>,
}

/// What a poll brought.
#[derive(Clone, Debug, PartialEq)]
pub struct PollResult {
    /// Entries that were never seen before, now in the queue.
    pub new: Vec<PendingEntry>,
    /// Entries whose address was known, from this feed or another.
    pub known: usize,
    /// Of these: articles that are here and of which the feed says that they have changed, now in the queue again.
    pub changed: Vec<PendingEntry>,
}

impl Writer {
    /// Stores a poll: the feed's new validators and, as `pending`, the entries never seen before. One commit, so that no
    /// validator is kept whose entries are lost.
    pub fn record_poll(&mut self, poll: &PollRecord) -> Result<PollResult, StoreError> {
        self.commit(|connection| {
            let feed = feeds::put(connection, &poll.state)?;
            let result = add_entries(connection, feed, poll)?;
            let counted = Counted {
                polled: 1,
                failed: usize::from(poll.failed),
                entries_seen: poll.entries_seen,
                new: result.new.len(),
                ..Counted::default()
            };
            count(connection, feed, poll.at, counted)?;
            if !result.new.is_empty() {
                let mut statement = connection.prepare_cached("UPDATE feed SET last_new_entry = ?2 WHERE key = ?1")?;
                statement.execute((feed, nanoseconds(poll.at)))?;
            }
            Ok(result)
        })
    }
}

fn add_entries(connection: &Connection, feed: i64, poll: &PollRecord) -> Result<PollResult> {
    let mut result = PollResult { new: Vec::new(), known: 0, changed: Vec::new() };
    let mut seen = HashSet::new();
    for entry in &poll.entries {
        let id = article_id(&entry.url);
        let number = number_of(&id);
        if !seen.insert(number) {
            result.known += 1;
            continue;
        }
        if is_known(connection, number)? {
            result.known += 1;
            result.changed.extend(changes::reopen(connection, feed, entry, poll.at)?);
            continue;
        }
        insert(connection, number, entry, &Standing::pending(feed, poll.at))?;
        result.new.push(PendingEntry {
            id,
            url: entry.url.clone(),
            feed: Some(poll.state.url.clone()),
            title: entry.title.clone(),
            published: entry.published,
            first_seen: poll.at,
            attempts: 0,
            known: None,
        });
    }
    Ok(result)
}
