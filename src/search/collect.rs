//! Collectors: what is taken from the documents a query matches.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, ColumnValues, StrColumn};
use tantivy::{DateTime, DocId, Score, SegmentOrdinal, SegmentReader};

use super::Order;

/// A match with its place in the order asked for: the greater comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ranked {
    /// Seconds for orders by date, the bits of a score (not negative, so they sort like it) for relevance.
    pub(super) key: i64,
    /// Ties go to the smaller id and the earlier quote, so that pages never overlap.
    pub(super) id: Reverse<u64>,
    pub(super) ordinal: Reverse<Option<u64>>,
}

impl Ranked {
    /// The score, for the order by relevance.
    pub(super) fn score(self) -> f32 {
        u32::try_from(self.key).map_or(0.0, f32::from_bits)
    }
}

/// The first `limit` matches in an order, and how many there are.
pub(super) struct Top {
    pub(super) order: Order,
    pub(super) limit: usize,
    /// Against which articles are new: the index's newest date.
    pub(super) newest: i64,
}

pub(super) struct SegmentTop {
    order: Order,
    limit: usize,
    newest: i64,
    columns: Columns,
    total: usize,
    /// The worst of the best on top.
    best: BinaryHeap<Reverse<Ranked>>,
}

/// The fast fields of one segment that matches are told by.
struct Columns {
    id: Arc<dyn ColumnValues<u64>>,
    ordinal: Column<u64>,
    date: Arc<dyn ColumnValues<DateTime>>,
    score: Arc<dyn ColumnValues<f64>>,
}

impl Columns {
    fn open(segment: &SegmentReader) -> tantivy::Result<Columns> {
        let fast = segment.fast_fields();
        Ok(Columns {
            id: fast.column_first_or_default("id")?,
            ordinal: fast.u64("ordinal")?,
            date: fast.column_first_or_default("date")?,
            score: fast.column_first_or_default("score")?,
        })
    }

    fn seconds(&self, doc: DocId) -> i64 {
        self.date.get_val(doc).into_timestamp_secs()
    }

    fn ranked(&self, key: i64, doc: DocId) -> Ranked {
        Ranked { key, id: Reverse(self.id.get_val(doc)), ordinal: Reverse(self.ordinal.first(doc)) }
    }
}

const YEAR_SECONDS: f64 = 365.25 * 86_400.0;

/// What a match is multiplied with: up to 1.2 for articles likely to report misuse, up to 1.1 for the newest.
fn preference(misuse: f64, age_seconds: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "the age of an article in seconds is far below 2^52")]
    let years = age_seconds.max(0) as f64 / YEAR_SECONDS;
    (1.0 + 0.2 * misuse.clamp(0.0, 1.0)) * (1.0 + 0.1 * (-years).exp2())
}

impl Collector for Top {
    type Fruit = (usize, Vec<Ranked>);
    type Child = SegmentTop;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentTop> {
        Ok(SegmentTop {
            order: self.order,
            limit: self.limit,
            newest: self.newest,
            columns: Columns::open(segment)?,
            total: 0,
            best: BinaryHeap::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.order == Order::Relevance
    }

    fn merge_fruits(&self, segments: Vec<(usize, Vec<Ranked>)>) -> tantivy::Result<Self::Fruit> {
        let total = segments.iter().map(|(total, _)| total).sum();
        let mut best: Vec<Ranked> = segments.into_iter().flat_map(|(_, best)| best).collect();
        best.sort_unstable_by_key(|ranked| Reverse(*ranked));
        best.truncate(self.limit);
        Ok((total, best))
    }
}

impl SegmentTop {
    fn key(&self, doc: DocId, score: Score) -> i64 {
        match self.order {
            Order::Newest => self.columns.seconds(doc),
            Order::Oldest => -self.columns.seconds(doc),
            Order::Relevance => {
                let factor = preference(self.columns.score.get_val(doc), self.newest - self.columns.seconds(doc));
                #[expect(clippy::cast_possible_truncation, reason = "a score is as precise as tantivy's, which is f32")]
                let score = (f64::from(score.max(0.0)) * factor) as f32;
                i64::from(score.to_bits())
            }
        }
    }
}

impl SegmentCollector for SegmentTop {
    type Fruit = (usize, Vec<Ranked>);

    fn collect(&mut self, doc: DocId, score: Score) {
        self.total += 1;
        let key = self.key(doc, score);
        let full = self.best.len() >= self.limit;
        if self.limit == 0 || (full && self.best.peek().is_some_and(|worst| key < worst.0.key)) {
            return;
        }
        self.best.push(Reverse(self.columns.ranked(key, doc)));
        if full {
            self.best.pop();
        }
    }

    fn harvest(self) -> Self::Fruit {
        (self.total, self.best.into_iter().map(|ranked| ranked.0).collect())
    }
}

/// Every match, by its seconds.
pub(super) struct Everything;

pub(super) struct SegmentEverything {
    columns: Columns,
    found: Vec<Ranked>,
}

impl Collector for Everything {
    type Fruit = Vec<Ranked>;
    type Child = SegmentEverything;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentEverything> {
        Ok(SegmentEverything { columns: Columns::open(segment)?, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Vec<Ranked>>) -> tantivy::Result<Vec<Ranked>> {
        Ok(segments.concat())
    }
}

impl SegmentCollector for SegmentEverything {
    type Fruit = Vec<Ranked>;

    fn collect(&mut self, doc: DocId, _: Score) {
        self.found.push(self.columns.ranked(self.columns.seconds(doc), doc));
    }

    fn harvest(self) -> Vec<Ranked> {
        self.found
    }
}

/// How often each value of some fields occurs among the matches.
pub(super) struct Counts {
    /// Fields of words.
    pub(super) fields: &'static [&'static str],
}

pub(super) struct SegmentCounts {
    words: Vec<(Option<StrColumn>, Vec<u64>)>,
    day: Arc<dyn ColumnValues<i64>>,
    first_day: i64,
    /// From the segment's first day to its last.
    days: Vec<u64>,
}

/// The counts by field, in the order asked for, and by day.
pub(super) type Counted = (Vec<BTreeMap<String, u64>>, BTreeMap<i64, u64>);

impl Collector for Counts {
    type Fruit = Counted;
    type Child = SegmentCounts;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentCounts> {
        let fast = segment.fast_fields();
        let words = self.fields.iter().map(|field| {
            let column = fast.str(field)?;
            let counts = vec![0; column.as_ref().map_or(0, |column| column.num_terms())];
            Ok((column, counts))
        });
        let day = fast.column_first_or_default::<i64>("day")?;
        let (first_day, last_day) = (day.min_value(), day.max_value());
        let days = vec![0; usize::try_from(last_day.saturating_sub(first_day)).map_or(0, |length| length + 1)];
        Ok(SegmentCounts { words: words.collect::<tantivy::Result<_>>()?, day, first_day, days })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Counted>) -> tantivy::Result<Counted> {
        let mut words = vec![BTreeMap::new(); self.fields.len()];
        let mut days = BTreeMap::new();
        for (segment_words, segment_days) in segments {
            words.iter_mut().zip(segment_words).for_each(|(all, counts)| add(all, counts));
            add(&mut days, segment_days);
        }
        Ok((words, days))
    }
}

fn add<K: Ord>(all: &mut BTreeMap<K, u64>, counts: BTreeMap<K, u64>) {
    for (value, count) in counts {
        *all.entry(value).or_default() += count;
    }
}

impl SegmentCollector for SegmentCounts {
    type Fruit = Counted;

    fn collect(&mut self, doc: DocId, _: Score) {
        for (column, counts) in &mut self.words {
            for ord in column.iter().flat_map(|column| column.term_ords(doc)) {
                if let Some(count) = usize::try_from(ord).ok().and_then(|ord| counts.get_mut(ord)) {
                    *count += 1;
                }
            }
        }
        let day = usize::try_from(self.day.get_val(doc) - self.first_day);
        if let Some(count) = day.ok().and_then(|day| self.days.get_mut(day)) {
            *count += 1;
        }
    }

    fn harvest(self) -> Counted {
        let words = self.words.into_iter().map(|(column, counts)| named(column.as_ref(), &counts)).collect();
        let days = (self.first_day..).zip(self.days).filter(|(_, count)| *count > 0);
        (words, days.collect())
    }
}

/// The counts by their words; a word that cannot be read from its file is left out rather than the whole answer.
fn named(column: Option<&StrColumn>, counts: &[u64]) -> BTreeMap<String, u64> {
    let counted = (0u64..).zip(counts).filter(|(_, count)| **count > 0);
    let name = |ord| {
        let mut name = String::new();
        let found = column.is_some_and(|column| column.ord_to_str(ord, &mut name).unwrap_or(false));
        found.then_some(name)
    };
    counted.filter_map(|(ord, count)| Some((name(ord)?, *count))).collect()
}

/// The article ids of the matches, each once.
pub(super) struct Ids;

pub(super) struct SegmentIds {
    id: Arc<dyn ColumnValues<u64>>,
    found: Vec<u64>,
}

impl Collector for Ids {
    type Fruit = Vec<u64>;
    type Child = SegmentIds;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentIds> {
        Ok(SegmentIds { id: segment.fast_fields().column_first_or_default("id")?, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Vec<u64>>) -> tantivy::Result<Vec<u64>> {
        let mut ids = segments.concat();
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

impl SegmentCollector for SegmentIds {
    type Fruit = Vec<u64>;

    fn collect(&mut self, doc: DocId, _: Score) {
        // The quotes of an article lie beside one another.
        let id = self.id.get_val(doc);
        if self.found.last() != Some(&id) {
            self.found.push(id);
        }
    }

    fn harvest(self) -> Vec<u64> {
        self.found
    }
}
