//! Attention over time: articles and stories by period, with what they are a share of, and the periods nobody watched.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::StudyError;
use super::periods::{Calendar, Grain, Period, day_number, day_of};
use super::selection::{Belongs, Selection, site};
use super::watch::{Gap, Watch, Watched};
use crate::model::{DuplicateRule, Feed, Filters};
use crate::search::{Facet, Query, Question, Scope, Searcher, Timeline};
use crate::store::{SeenItem, Store};

/// Periods of one answer: ten years of days.
const MOST_PERIODS: usize = 3_700;

/// What is to be counted.
#[derive(Clone, Copy, Debug)]
pub struct TrendsQuestion<'q> {
    /// What articles have to match.
    pub query: &'q Query,
    /// Which articles. Copies are always counted, unless only copies are asked for.
    pub filters: &'q Filters,
    /// How long a period is.
    pub grain: Grain,
    /// By which field the matches are told apart.
    pub split: Option<Facet>,
    /// How many values of it stand alone, the most frequent ones; the rest are counted together. `None`: all.
    pub most: Option<usize>,
    /// The feed list, as far as there is one: it knows the feeds' countries and languages.
    pub feeds: &'q [Feed],
    /// The day by UTC.
    pub today: Date,
}

/// The counts, and what they are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Trends {
    /// The periods, without a hole.
    pub periods: Vec<PeriodState>,
    /// Every match.
    pub total: Series,
    /// The matches by value, the most frequent first; those of no value and the rest come last.
    pub series: Vec<Series>,
    /// Values that are counted together in the last series.
    pub rest: usize,
    /// First day on which a feed of the selection was read.
    pub first_crawl: Option<Date>,
    /// Feeds of the selection.
    pub feeds: u64,
    /// Periods in which no feed of the selection was read.
    pub gaps: Vec<Gap>,
    /// Matching articles of the periods that are in no share, since their feed or address is not known to belong to the
    /// selection.
    pub outside: u64,
}

/// A period and what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodState {
    /// Its days.
    pub period: Period,
    /// Whether a zero means zero.
    pub state: State,
    /// How it was watched.
    pub watched: Watched,
}

/// Whether a zero means zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It does: feeds were read.
    Observed,
    /// Feeds were read, and the period is not over.
    Current,
    /// No feed of the selection was read.
    Gap,
    /// Before the first crawl: only what the feeds still held is here.
    Before,
}

impl State {
    /// Its name in records.
    pub fn name(self) -> &'static str {
        match self {
            State::Observed => "observed",
            State::Current => "current",
            State::Gap => "gap",
            State::Before => "before",
        }
    }

    /// Whether counts say how much there was.
    pub fn is_watched(self) -> bool {
        matches!(self, State::Observed | State::Current)
    }
}

/// Which matches a series counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SeriesName {
    /// All.
    All,
    /// Those with this value.
    Value(String),
    /// Those without a value.
    None,
    /// Those with a value that has no series of its own.
    Rest,
}

/// The counts of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Which matches it counts.
    pub name: SeriesName,
    /// One for each period.
    pub cells: Vec<Cell>,
}

/// The counts of one period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Articles, copies included.
    pub articles: u64,
    /// Stories: each once, in the period of its first matching article.
    pub stories: u64,
    /// Items that the feeds of the selection gave, whatever became of them; an address counts once.
    pub seen: u64,
    /// Of these: read and judged.
    pub judged: u64,
    /// Of these: matching articles. Other than `articles`, they stand at the day that the feed gave.
    pub seen_matching: u64,
}

impl Cell {
    /// What part of the items seen are matches; `None` where none was seen.
    pub fn share(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts of articles are far below 2^52")]
        (self.seen > 0).then(|| self.seen_matching as f64 / self.seen as f64)
    }
}

impl Series {
    /// The counts of all periods together.
    pub fn sum(&self) -> Cell {
        self.cells.iter().fold(Cell::default(), |sum, cell| Cell {
            articles: sum.articles + cell.articles,
            stories: sum.stories + cell.stories,
            seen: sum.seen + cell.seen,
            judged: sum.judged + cell.judged,
            seen_matching: sum.seen_matching + cell.seen_matching,
        })
    }
}

/// Counts.
///
/// # Errors
/// The store's and the index's; [`StudyError::TooManyPeriods`].
pub fn trends(store: &Store, searcher: &Searcher, question: TrendsQuestion<'_>) -> Result<Trends, StudyError> {
    let TrendsQuestion { query, filters, grain, split, most, feeds, today } = question;
    // An item of the ledger may bear another day than its article: both are asked for their own.
    let duplicates = if filters.duplicates == DuplicateRule::Only { DuplicateRule::Only } else { DuplicateRule::Include };
    let timeless = Filters { since: None, until: None, duplicates, ..filters.clone() };
    let timeline = searcher.timeline(Question { query, filters: &timeless, scope: Scope::Articles }, split)?;
    let items = Items::read(store, &Selection::new(filters, feeds), &timeline, split)?;
    let watch = Watch::read(store, (filters, feeds), &items.gave)?;
    let days = timeline.matches.iter().map(|found| found.day);
    let (first, last) = span(filters, days, watch.first_crawl, today);
    let count = grain.periods(first, last).take(MOST_PERIODS + 1).count();
    if count > MOST_PERIODS {
        return Err(StudyError::TooManyPeriods { first, last, grain });
    }
    let periods: Vec<Period> = grain.periods(first, last).collect();
    let calendar = Calendar::new(&periods);
    let in_time = |day: i64| (day_number(first)..=day_number(last)).contains(&day);
    let columns = Columns::of(&timeline, most, in_time);
    let mut table = Table::new(columns, periods.len());
    table.count_matches(&timeline, &calendar, in_time);
    table.count_items(&items, &timeline, &calendar, in_time);
    let states = states(&periods, &watch, today);
    let gaps = gaps(store, &states, &watch, feeds)?;
    let outside = outside(&timeline, &items, in_time);
    Ok(Trends {
        rest: table.columns.rest,
        total: table.total,
        series: table.series,
        first_crawl: watch.first_crawl,
        feeds: watch.feeds(),
        gaps,
        outside,
        periods: states,
    })
}

/// Matches of the time asked for that no item of the selection has become.
fn outside(timeline: &Timeline, items: &Items, in_time: impl Fn(i64) -> bool) -> u64 {
    let mut is_inside = vec![false; timeline.matches.len()];
    items.items.iter().filter_map(|item| item.found).for_each(|found| is_inside[found] = true);
    let outside = timeline.matches.iter().zip(is_inside).filter(|(found, is_inside)| !is_inside && in_time(found.day));
    outside.count() as u64
}

/// The days asked for; where they are left open from the first match or the first crawl, whichever is earlier, to today, or
/// the last match where that is later.
fn span(filters: &Filters, days: impl Iterator<Item = i64> + Clone, first_crawl: Option<Date>, today: Date) -> (Date, Date) {
    let until = filters.until.unwrap_or(Date::MAX);
    let known = days.clone().filter(|day| *day <= day_number(until));
    let first = known.clone().min().map(day_of);
    let first = filters.since.or([first, first_crawl].into_iter().flatten().min()).unwrap_or(today);
    let last = days.max().map_or(today, day_of).max(today);
    (first, last.min(until))
}

/// The items of the ledger that belong to the selection.
struct Items {
    items: Vec<Item>,
    /// Countries, languages or sites of the items.
    values: Names,
    /// Feeds that have given an item on a site asked for.
    gave: HashSet<String>,
    /// Whether a series counts its own part of the items; else the matches among all of them.
    are_parted: bool,
}

struct Item {
    day: i64,
    is_judged: bool,
    /// Its article's place among the matches.
    found: Option<usize>,
    /// Its feed's country or language or its own site (the place in `values`), where matches are told apart by that.
    value: Option<usize>,
}

/// Names, each once, by place.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Names {
    fn place(&mut self, name: &str) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }
}

impl Items {
    fn read(store: &Store, selection: &Selection<'_>, timeline: &Timeline, split: Option<Facet>) -> Result<Items, StudyError> {
        let found: HashMap<u64, usize> =
            timeline.matches.iter().enumerate().map(|(place, found)| (found.article, place)).collect();
        let mut standings: HashMap<String, Belongs> = HashMap::new();
        let are_parted = matches!(split, Some(Facet::Site | Facet::Country | Facet::Language));
        let mut all = Items { items: Vec::new(), values: Names::default(), gave: HashSet::new(), are_parted };
        store.seen_items(|item| {
            let Some(feed) = item.feed.filter(|_| item.outcome != "alias") else { return };
            let standing = match standings.get(feed) {
                Some(standing) => *standing,
                None => *standings.entry(feed.to_owned()).or_insert_with(|| selection.feed(feed)),
            };
            if standing == Belongs::No || !selection.address(item.url) {
                return;
            }
            if selection.has_sites() && !all.gave.contains(feed) {
                all.gave.insert(feed.to_owned());
            }
            if standing == Belongs::Yes {
                let value = value_of(&item, selection.listed(feed), split).map(|value| all.values.place(value));
                all.items.push(Item::of(&item, value, &found));
            }
        })?;
        Ok(all)
    }
}

/// The country or language of an item's feed, or its own site.
fn value_of<'i>(item: &SeenItem<'i>, feed: Option<&'i Feed>, split: Option<Facet>) -> Option<&'i str> {
    match split? {
        Facet::Site => site(item.url),
        Facet::Country => feed?.country.as_deref(),
        Facet::Language => feed?.language.as_deref(),
        Facet::Theme | Facet::Event | Facet::Route | Facet::Relevance | Facet::SpeakerKind => None,
    }
}

impl Item {
    fn of(item: &SeenItem<'_>, value: Option<usize>, found: &HashMap<u64, usize>) -> Item {
        let is_stored = item.outcome.starts_with("stored:");
        Item {
            day: day_number(item.day()),
            is_judged: is_stored || item.outcome.starts_with("ledger:"),
            found: item.article.filter(|_| is_stored).and_then(|article| found.get(&article).copied()),
            value,
        }
    }
}

/// Which values have a series of their own, and which series a match belongs to.
struct Columns {
    names: Vec<SeriesName>,
    /// The series of each value of the time line.
    of_value: Vec<Option<usize>>,
    none: Option<usize>,
    others: Option<usize>,
    rest: usize,
}

impl Columns {
    /// The most frequent values among the matches of the time asked for.
    fn of(timeline: &Timeline, most: Option<usize>, in_time: impl Fn(i64) -> bool) -> Columns {
        let mut counts = vec![0_u64; timeline.values.len()];
        let mut has_value = vec![false; timeline.matches.len()];
        for (found, value) in &timeline.has {
            has_value[*found] = true;
            counts[*value] += u64::from(in_time(timeline.matches[*found].day));
        }
        let mut order: Vec<usize> = (0..counts.len()).filter(|value| counts[*value] > 0).collect();
        order.sort_unstable_by_key(|value| (Reverse(counts[*value]), &timeline.values[*value]));
        let alone = most.unwrap_or(order.len());
        // Nothing is gained by calling a single value "others".
        let alone = if order.len() == alone + 1 { alone + 1 } else { alone.min(order.len()) };
        let mut names: Vec<SeriesName> = Vec::new();
        let mut of_value = vec![None; counts.len()];
        for (series, value) in order.iter().take(alone).enumerate() {
            names.push(SeriesName::Value(timeline.values[*value].clone()));
            of_value[*value] = Some(series);
        }
        let mut add = |name, wanted: bool| wanted.then(|| (names.push(name), names.len() - 1).1);
        let is_split = !timeline.values.is_empty();
        let lacks_value = |(found, has): (usize, &bool)| is_split && !has && in_time(timeline.matches[found].day);
        let none = add(SeriesName::None, has_value.iter().enumerate().any(lacks_value));
        let rest = order.len() - alone;
        let others = add(SeriesName::Rest, rest > 0);
        order.iter().skip(alone).for_each(|value| of_value[*value] = others);
        Columns { names, of_value, none, others, rest }
    }

    /// The series of each match, each once.
    fn members(&self, timeline: &Timeline) -> Vec<Vec<usize>> {
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); timeline.matches.len()];
        for (found, value) in &timeline.has {
            let of_match = &mut members[*found];
            if let Some(series) = self.of_value[*value].filter(|series| !of_match.contains(series)) {
                of_match.push(series);
            }
        }
        if let Some(none) = self.none {
            members.iter_mut().filter(|series| series.is_empty()).for_each(|series| series.push(none));
        }
        members
    }

    /// The series of items that have these values by their feed or address.
    fn of_values(&self, values: &[String]) -> Vec<Option<usize>> {
        let named = self.names.iter().enumerate().filter_map(|(series, name)| match name {
            SeriesName::Value(value) => Some((value.as_str(), series)),
            _ => None,
        });
        let by_name: HashMap<&str, usize> = named.collect();
        let series = |value: &String| {
            // A feed's language may be told with its region: en-GB.
            let primary = || value.split('-').next().and_then(|primary| by_name.get(primary));
            by_name.get(value.as_str()).or_else(primary).copied().or(self.others)
        };
        values.iter().map(series).collect()
    }
}

/// The counts that are being made.
struct Table {
    columns: Columns,
    total: Series,
    series: Vec<Series>,
}

impl Table {
    fn new(columns: Columns, periods: usize) -> Table {
        let empty = |name: &SeriesName| Series { name: name.clone(), cells: vec![Cell::default(); periods] };
        Table { series: columns.names.iter().map(empty).collect(), total: empty(&SeriesName::All), columns }
    }

    fn count_matches(&mut self, timeline: &Timeline, calendar: &Calendar, in_time: impl Fn(i64) -> bool) {
        let members = if self.series.is_empty() { Vec::new() } else { self.columns.members(timeline) };
        let mut stories: Vec<(Option<usize>, u64, i64)> = Vec::with_capacity(timeline.matches.len());
        for (place, found) in timeline.matches.iter().enumerate().filter(|(_, found)| in_time(found.day)) {
            let Some(period) = calendar.place(found.day) else { continue };
            self.total.cells[period].articles += 1;
            stories.push((None, found.story, found.day));
            for series in members.get(place).into_iter().flatten() {
                self.series[*series].cells[period].articles += 1;
                stories.push((Some(*series), found.story, found.day));
            }
        }
        stories.sort_unstable();
        stories.dedup_by_key(|(series, story, _)| (*series, *story));
        for (series, _, day) in stories {
            let Some(period) = calendar.place(day) else { continue };
            let series = series.map_or(&mut self.total, |series| &mut self.series[series]);
            series.cells[period].stories += 1;
        }
    }

    fn count_items(&mut self, items: &Items, timeline: &Timeline, calendar: &Calendar, in_time: impl Fn(i64) -> bool) {
        let members = if self.series.is_empty() { Vec::new() } else { self.columns.members(timeline) };
        let of_value = self.columns.of_values(&items.values.names);
        for item in items.items.iter().filter(|item| in_time(item.day)) {
            let Some(period) = calendar.place(item.day) else { continue };
            self.total.cells[period].add(item);
            if items.are_parted {
                let series = item.value.map_or(self.columns.none, |value| of_value[value]);
                series.into_iter().for_each(|series| self.series[series].cells[period].add(item));
            } else {
                let found = item.found.and_then(|found| members.get(found));
                found.into_iter().flatten().for_each(|series| self.series[*series].cells[period].seen_matching += 1);
            }
        }
        if !items.are_parted {
            for series in &mut self.series {
                let pairs = series.cells.iter_mut().zip(&self.total.cells);
                pairs.for_each(|(cell, all)| (cell.seen, cell.judged) = (all.seen, all.judged));
            }
        }
    }
}

impl Cell {
    fn add(&mut self, item: &Item) {
        self.seen += 1;
        self.judged += u64::from(item.is_judged);
        self.seen_matching += u64::from(item.found.is_some());
    }
}

fn states(periods: &[Period], watch: &Watch, today: Date) -> Vec<PeriodState> {
    let state = |(period, watched): (&Period, Watched)| {
        let state = match watch.first_crawl {
            // A period that begins today may still be watched.
            Some(first) if period.last >= first && watched.days_polled == 0 && period.first < today => State::Gap,
            Some(first) if period.last >= first && period.last >= today => State::Current,
            Some(first) if period.last >= first => State::Observed,
            _ => State::Before,
        };
        PeriodState { period: *period, state, watched }
    };
    periods.iter().zip(watch.periods(periods)).map(state).collect()
}

fn gaps(store: &Store, periods: &[PeriodState], watch: &Watch, feeds: &[Feed]) -> Result<Vec<Gap>, StudyError> {
    let mut gaps: Vec<Gap> = Vec::new();
    for place in (0..periods.len()).filter(|place| periods[*place].state == State::Gap) {
        match gaps.last_mut().filter(|gap| gap.last + 1 == place) {
            Some(gap) => gap.last = place,
            None => gaps.push(Gap { first: place, last: place, feeds: Vec::new() }),
        }
    }
    if gaps.is_empty() {
        return Ok(gaps);
    }
    let failing = store.feed_states()?.into_values().filter(|state| state.failures_in_row > 0);
    let statuses: HashMap<String, String> = failing.map(|state| (state.url, state.last_status)).collect();
    for gap in &mut gaps {
        let (first, last) = (periods[gap.first].period.first, periods[gap.last].period.last);
        gap.feeds = watch.unwatched(first, last, feeds, &statuses);
    }
    Ok(gaps)
}
