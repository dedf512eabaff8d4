//! When the feeds of a selection were watched, and when nobody looked: zero is told from not knowing here.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::civil::Date;

use super::periods::{Calendar, Period, day_number, day_of};
use super::selection::{Belongs, Selection};
use crate::model::{Feed, Filters};
use crate::store::{Store, StoreError};

/// How a period was watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watched {
    /// Feeds of the selection with a poll that succeeded.
    pub feeds_polled: u64,
    /// Days (UTC) on which a poll of at least one of them succeeded.
    pub days_polled: u64,
}

/// Periods without a gap between them in which no feed of the selection was polled successfully.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Place of the first period.
    pub first: usize,
    /// Place of the last period.
    pub last: usize,
    /// The feeds of the selection and why each gave nothing, by address.
    pub feeds: Vec<Unwatched>,
}

/// Why a feed gave nothing in a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwatched {
    /// Its address.
    pub feed: String,
    /// Its name, where it is in the list.
    pub name: Option<String>,
    /// The reason.
    pub reason: Reason,
}

/// Why a feed gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// No run asked for it.
    NotPolled,
    /// Every poll failed.
    Failed {
        /// How many polls that were.
        polls: u64,
        /// How its last poll ended, where it fails to this day; else empty.
        status: String,
    },
    /// The list says not to poll it.
    Disabled(
        /// The reason in the list.
        String,
    ),
}

impl Reason {
    /// In words.
    pub fn in_words(&self) -> String {
        match self {
            Reason::NotPolled => "not polled".to_owned(),
            Reason::Failed { polls: 1, status } if status.is_empty() => "its poll failed".to_owned(),
            Reason::Failed { polls, status } if status.is_empty() => format!("all {polls} polls failed"),
            Reason::Failed { polls: 1, status } => format!("its poll failed ({status})"),
            Reason::Failed { polls, status } => format!("all {polls} polls failed ({status})"),
            Reason::Disabled(why) => format!("disabled: {why}"),
        }
    }
}

/// Day, polls and failed ones among them.
type Polls = Vec<(i64, u64, u64)>;

fn polls_by_feed(store: &Store) -> Result<BTreeMap<String, Polls>, StoreError> {
    let mut all: BTreeMap<String, Polls> = BTreeMap::new();
    let mut current: Option<(String, Polls)> = None;
    store.polled_days(|day| {
        if current.as_ref().is_none_or(|(feed, _)| feed != day.feed) {
            all.extend(current.replace((day.feed.to_owned(), Vec::new())));
        }
        if let Some((_, polls)) = &mut current {
            polls.push((day_number(day.day), day.polled, day.failed));
        }
    })?;
    all.extend(current);
    Ok(all)
}

/// The polls of the feeds of a selection.
pub(super) struct Watch {
    /// Addresses.
    feeds: Vec<String>,
    /// Feed (its place in `feeds`), day, polls and failed ones among them; feed by feed, by rising day.
    days: Vec<(usize, i64, u64, u64)>,
    /// First day with a poll that succeeded.
    pub(super) first_crawl: Option<Date>,
}

impl Watch {
    /// Reads the polls. Where the list knows the country or language of no feed, all it cannot tell of are taken.
    pub(super) fn read(
        store: &Store,
        (filters, listed): (&Filters, &[Feed]),
        gave: &HashSet<String>,
    ) -> Result<Watch, StoreError> {
        let selection = Selection::new(filters, listed);
        let on_site = |feed: &str| filters.sites.is_empty() || gave.contains(feed) || selection.address(feed);
        let mut polls = polls_by_feed(store)?;
        for feed in listed.iter().filter(|feed| feed.disabled.is_none()) {
            polls.entry(feed.url.to_string()).or_default();
        }
        polls.retain(|feed, _| on_site(feed) && selection.feed(feed) != Belongs::No);
        if polls.keys().any(|feed| selection.feed(feed) == Belongs::Yes) {
            polls.retain(|feed, _| selection.feed(feed) == Belongs::Yes);
        }
        let mut days = Vec::new();
        for (place, of_feed) in polls.values().enumerate() {
            days.extend(of_feed.iter().map(|(day, polled, failed)| (place, *day, *polled, *failed)));
        }
        let feeds = polls.into_keys().collect();
        let first = days.iter().filter(|(_, _, polled, failed)| failed < polled).map(|(_, day, ..)| *day).min();
        Ok(Watch { feeds, days, first_crawl: first.map(day_of) })
    }

    /// Feeds of the selection.
    pub(super) fn feeds(&self) -> u64 {
        self.feeds.len() as u64
    }

    /// How each period was watched.
    pub(super) fn periods(&self, periods: &[Period]) -> Vec<Watched> {
        let calendar = Calendar::new(periods);
        let mut watched = vec![Watched::default(); periods.len()];
        let mut last_feed: HashMap<usize, usize> = HashMap::new();
        let mut seen_days = HashSet::new();
        for (feed, day, polled, failed) in &self.days {
            let Some(place) = calendar.place(*day).filter(|_| failed < polled) else { continue };
            let Some(period) = watched.get_mut(place) else { continue };
            period.days_polled += u64::from(seen_days.insert(*day));
            // The days come feed by feed: another feed than the last one of this period is a further one.
            period.feeds_polled += u64::from(last_feed.insert(place, *feed) != Some(*feed));
        }
        watched
    }

    /// The feeds that gave nothing from one day to another, and why.
    pub(super) fn unwatched(
        &self,
        from: Date,
        until: Date,
        listed: &[Feed],
        statuses: &HashMap<String, String>,
    ) -> Vec<Unwatched> {
        let span = day_number(from)..=day_number(until);
        let mut failed: HashMap<usize, u64> = HashMap::new();
        for (feed, _, polls, _) in self.days.iter().filter(|(_, day, ..)| span.contains(day)) {
            *failed.entry(*feed).or_default() += polls;
        }
        let names: HashMap<&str, &Feed> = listed.iter().map(|feed| (feed.url.as_str(), feed)).collect();
        let unwatched = self.feeds.iter().enumerate().map(|(place, feed)| {
            let in_list = names.get(feed.as_str());
            let reason = match (in_list.and_then(|feed| feed.disabled.clone()), failed.get(&place)) {
                (Some(why), _) => Reason::Disabled(why),
                (None, None) => Reason::NotPolled,
                (None, Some(polls)) => Reason::Failed { polls: *polls, status: statuses.get(feed).cloned().unwrap_or_default() },
            };
            Unwatched { feed: feed.clone(), name: in_list.map(|feed| feed.name.clone()), reason }
        });
        unwatched.collect()
    }
}
