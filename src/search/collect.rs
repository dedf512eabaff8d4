//! Collectors: what is taken from the documents a query matches.

use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, ColumnValues};
use tantivy::{DateTime, DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use super::Order;
use super::rank::{Factors, points};

/// A match, with what it is ordered and grouped by. 64 bytes: all quotes of 100,000 articles are some 45 MB.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// Seconds for orders by date, the bits of a score (not negative, so they sort like it) for relevance. The greater comes
    /// first.
    pub(super) key: i64,
    /// The article, as a number.
    pub(super) id: u64,
    /// Its story.
    pub(super) cluster: u64,
    /// Of a quote, its words.
    pub(super) wording: u64,
    /// Of a quote, its place in the article.
    pub(super) ordinal: Option<u32>,
    pub(super) address: DocAddress,
}

impl Found {
    /// The place in an order, the least first: ties go to the smaller id and the earlier quote, so that pages never overlap.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<i64>, u64, Option<u32>) {
        (std::cmp::Reverse(self.key), self.id, self.ordinal)
    }

    /// Whether it stands in the earliest copy of its story.
    pub(super) fn is_lead(&self) -> bool {
        self.id == self.cluster
    }

    /// The score, in the order by relevance.
    pub(super) fn score(&self) -> f32 {
        u32::try_from(self.key).map_or(0.0, f32::from_bits)
    }
}

/// Every match, with its key in an order.
pub(super) struct Everything {
    pub(super) order: Order,
    /// Against which articles are new: the index's newest date.
    pub(super) newest: i64,
}

pub(super) struct SegmentEverything {
    segment: SegmentOrdinal,
    order: Order,
    newest: i64,
    columns: Columns,
    found: Vec<Found>,
}

/// The fast fields of one segment that matches are told by.
struct Columns {
    id: Arc<dyn ColumnValues<u64>>,
    cluster: Arc<dyn ColumnValues<u64>>,
    wording: Arc<dyn ColumnValues<u64>>,
    ordinal: Column<u64>,
    date: Arc<dyn ColumnValues<DateTime>>,
    score: Arc<dyn ColumnValues<f64>>,
}

impl Columns {
    fn open(segment: &SegmentReader) -> tantivy::Result<Columns> {
        let fast = segment.fast_fields();
        Ok(Columns {
            id: fast.column_first_or_default("id")?,
            cluster: fast.column_first_or_default("cluster")?,
            wording: fast.column_first_or_default("wording")?,
            ordinal: fast.u64("ordinal")?,
            date: fast.column_first_or_default("date")?,
            score: fast.column_first_or_default("score")?,
        })
    }

    fn seconds(&self, doc: DocId) -> i64 {
        self.date.get_val(doc).into_timestamp_secs()
    }
}

/// The preference for one document, for explaining it.
pub(super) fn factors(segment: &SegmentReader, doc: DocId, newest: i64) -> tantivy::Result<Factors> {
    let columns = Columns::open(segment)?;
    Ok(Factors::of(columns.score.get_val(doc), newest - columns.seconds(doc)))
}

impl Collector for Everything {
    type Fruit = Vec<Found>;
    type Child = SegmentEverything;

    fn for_segment(&self, segment: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<SegmentEverything> {
        let columns = Columns::open(reader)?;
        Ok(SegmentEverything { segment, order: self.order, newest: self.newest, columns, found: Vec::new() })
    }

    fn requires_scoring(&self) -> bool {
        self.order == Order::Relevance
    }

    fn merge_fruits(&self, segments: Vec<Vec<Found>>) -> tantivy::Result<Vec<Found>> {
        Ok(segments.concat())
    }
}

impl SegmentEverything {
    fn key(&self, doc: DocId, score: Score) -> i64 {
        match self.order {
            Order::Newest => self.columns.seconds(doc),
            Order::Oldest => -self.columns.seconds(doc),
            Order::Relevance => {
                let factors = Factors::of(self.columns.score.get_val(doc), self.newest - self.columns.seconds(doc));
                i64::from(points(score, factors).to_bits())
            }
        }
    }
}

impl SegmentCollector for SegmentEverything {
    type Fruit = Vec<Found>;

    fn collect(&mut self, doc: DocId, score: Score) {
        let ordinal = self.columns.ordinal.first(doc);
        self.found.push(Found {
            key: self.key(doc, score),
            id: self.columns.id.get_val(doc),
            cluster: self.columns.cluster.get_val(doc),
            wording: if ordinal.is_some() { self.columns.wording.get_val(doc) } else { 0 },
            ordinal: ordinal.and_then(|ordinal| u32::try_from(ordinal).ok()),
            address: DocAddress::new(self.segment, doc),
        });
    }

    fn harvest(self) -> Vec<Found> {
        self.found
    }
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
