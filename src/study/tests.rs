//! Trends and flow over a ledger whose days are known.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use tempfile::TempDir;
use url::Url;

use super::*;
use crate::model::{FailReason, Feed, FeedKind, Filters, Outcome, SkipReason, Stamp};
use crate::search::{Index, Query, Searcher};
use crate::store::{Batch, FeedState, Missed, NewEntry, PageEnd, PageResult, PollRecord, Writer, lock};

const GB: &str = "https://gb.example/feed";
const FR: &str = "https://fr.example/feed";

/// A data folder without articles.
struct Room {
    folder: TempDir,
    store: Writer,
    feeds: Vec<Feed>,
}

impl Room {
    fn new() -> Room {
        let folder = TempDir::new().unwrap();
        let store = Writer::open(lock(folder.path()).unwrap()).unwrap();
        let feed = |url: &str, country: &str, kind| Feed {
            url: Url::parse(url).unwrap(),
            name: country.to_owned(),
            country: Some(country.to_owned()),
            language: None,
            kind,
            tags: Vec::new(),
            disabled: None,
        };
        Room { folder, store, feeds: vec![feed(GB, "GB", FeedKind::Feed), feed(FR, "FR", FeedKind::Sitemap)] }
    }

    /// One poll; `None` for one that failed, else the addresses and the days that the feed gives.
    fn poll(&mut self, feed: &str, day: Date, entries: Option<&[(&str, Option<Date>)]>) {
        let entry = |(url, published): &(&str, Option<Date>)| NewEntry {
            url: Url::parse(url).unwrap(),
            title: None,
            published: published.map(Stamp::Day),
            updated: None,
        };
        let failures_in_row = u32::from(entries.is_none());
        let record = PollRecord {
            state: FeedState { failures_in_row, last_status: "HTTP 503".to_owned(), ..FeedState::new(feed) },
            at: at(day),
            failed: entries.is_none(),
            entries_seen: entries.map_or(0, <[_]>::len),
            entries: entries.unwrap_or_default().iter().map(entry).collect(),
        };
        self.store.record_poll(&record).unwrap();
    }

    fn end(&mut self, url: &str, outcome: Outcome) {
        let missed = Missed { outcome, detail: None, retry: None };
        let page = PageResult { entry: Some(Url::parse(url).unwrap()), feed: None, end: PageEnd::Missed(missed) };
        self.store.write_batch(&Batch { at: at(date(2026, 3, 9)), pages: vec![page], ..Batch::default() }).unwrap();
    }

    fn searcher(&self) -> Searcher {
        Index::create(&self.folder.path().join("tantivy")).unwrap().searcher().unwrap()
    }

    fn trends(&self, filters: &Filters, grain: Grain) -> Trends {
        let query = Query::parse("").unwrap();
        let question = TrendsQuestion {
            query: &query,
            filters,
            grain,
            split: None,
            most: None,
            feeds: &self.feeds,
            today: date(2026, 3, 9),
        };
        trends(&self.store, &self.searcher(), question).unwrap()
    }
}

fn at(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
}

fn march(day: i8) -> Date {
    date(2026, 3, day)
}

/// Read on the 3rd, 4th and 9th; on the 5th every poll failed, from the 6th to the 8th nobody asked.
fn room() -> Room {
    let mut room = Room::new();
    room.poll(GB, march(3), Some(&[("https://gb.example/old", Some(march(1))), ("https://gb.example/undated", None)]));
    room.poll(GB, march(4), Some(&[("https://gb.example/a", Some(march(4))), ("https://gb.example/b", Some(march(3)))]));
    room.poll(FR, march(4), Some(&[("https://fr.example/c", Some(march(4)))]));
    room.poll(GB, march(5), None);
    room.poll(FR, march(5), None);
    room.poll(GB, march(9), Some(&[]));
    room
}

#[test]
fn days_on_which_nobody_looked_are_gaps_with_their_reasons() {
    let found = room().trends(&Filters { since: Some(march(1)), ..Filters::default() }, Grain::Day);
    let states: Vec<State> = found.periods.iter().map(|period| period.state).collect();
    use State::{Before, Current, Gap, Observed};
    assert_eq!(states, [Before, Before, Observed, Observed, Gap, Gap, Gap, Gap, Current]);
    assert_eq!(found.first_crawl, Some(march(3)));
    let [gap] = found.gaps.as_slice() else { panic!("{:?}", found.gaps) };
    assert_eq!((gap.first, gap.last), (4, 7));
    let reasons: Vec<String> = gap.feeds.iter().map(|feed| feed.reason.in_words()).collect();
    assert_eq!(reasons, ["its poll failed (HTTP 503)", "its poll failed"]);
    let watched: Vec<u64> = found.periods.iter().map(|period| period.watched.feeds_polled).collect();
    assert_eq!(watched, [0, 0, 1, 2, 0, 0, 0, 0, 1]);
}

#[test]
fn a_feed_that_is_switched_off_is_named_with_the_reason() {
    let mut room = room();
    room.feeds[1].disabled = Some("answers 403".to_owned());
    let found = room.trends(&Filters { since: Some(march(6)), ..Filters::default() }, Grain::Day);
    let reasons: Vec<String> = found.gaps[0].feeds.iter().map(|feed| feed.reason.in_words()).collect();
    assert_eq!(reasons, ["disabled: answers 403", "not polled"]);
}

#[test]
fn a_longer_period_with_one_good_poll_is_no_gap() {
    let found = room().trends(&Filters { since: Some(march(2)), ..Filters::default() }, Grain::Week);
    let watched = found.periods[0].watched;
    assert_eq!((found.periods[0].state, watched.days_polled, watched.feeds_polled), (State::Observed, 2, 2));
    assert!(found.gaps.is_empty(), "{:?}", found.gaps);
}

#[test]
fn items_count_on_the_day_their_feed_gives_else_on_the_day_they_were_seen() {
    let mut room = room();
    room.end("https://gb.example/a", Outcome::Skipped(SkipReason::Robots));
    let since = Some(march(1));
    let all = room.trends(&Filters { since, ..Filters::default() }, Grain::Day);
    let seen = |trends: &Trends| trends.total.cells.iter().map(|cell| cell.seen).collect::<Vec<_>>();
    assert_eq!(seen(&all), [1, 0, 2, 2, 0, 0, 0, 0, 0]);
    assert_eq!(all.total.cells[2].share(), Some(0.0));
    assert_eq!(all.total.cells[1].share(), None);
    let british = room.trends(&Filters { since, countries: vec!["GB".to_owned()], ..Filters::default() }, Grain::Day);
    assert_eq!(seen(&british), [1, 0, 2, 1, 0, 0, 0, 0, 0]);
    assert_eq!(british.feeds, 1);
    let site = room.trends(&Filters { since, sites: vec!["fr.example".to_owned()], ..Filters::default() }, Grain::Day);
    assert_eq!((seen(&site), site.feeds), (vec![0, 0, 0, 1, 0, 0, 0, 0, 0], 1));
}

#[test]
fn every_item_stands_in_one_place_of_the_flow() {
    let mut room = room();
    room.end("https://gb.example/a", Outcome::Skipped(SkipReason::Robots));
    room.end("https://gb.example/b", Outcome::Failed(FailReason::Gone));
    let flow = |filters: &Filters| {
        let found = flow(&room.store, &room.searcher(), FlowQuestion { filters, feeds: &room.feeds }).unwrap();
        assert!(found.adds_up(), "{found:?}");
        found
    };
    let all = flow(&Filters::default());
    assert_eq!(all.identified.items, 5);
    assert_eq!(all.identified.by_source.into_iter().collect::<Vec<_>>(), [("feed", 4), ("sitemap", 1)]);
    let missed: Vec<(&str, u64)> = all.not_retrieved.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    assert_eq!(missed, [("gone", 1), ("pending", 3), ("robots", 1)]);
    let french = flow(&Filters { countries: vec!["FR".to_owned()], ..Filters::default() });
    assert_eq!((french.identified.items, french.untold), (1, 0));
    let of_march_4 = flow(&Filters { since: Some(march(4)), until: Some(march(4)), ..Filters::default() });
    assert_eq!(of_march_4.identified.items, 2);
    // Of a language the list says nothing.
    let english = flow(&Filters { languages: vec!["en".to_owned()], ..Filters::default() });
    assert_eq!((english.identified.items, english.untold), (0, 5));
}
