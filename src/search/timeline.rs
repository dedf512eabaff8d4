//! All matches by day and story, with the values of one field: what trends are counted from. Read from fast fields alone.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{ColumnValues, StrColumn};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use super::stories::best_of_each;
use super::{Question, Scope, SearchError, Searcher};
use crate::model::DuplicateRule;

/// A field by whose values matches are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Themes; an article may have several.
    Theme,
    /// Events: what occasions an article.
    Event,
    /// Routes: how the substance came into somebody.
    Route,
    /// Sites.
    Site,
    /// Countries (ISO 3166-1 alpha-2).
    Country,
    /// Languages (BCP 47).
    Language,
    /// Relevance values.
    Relevance,
    /// Speaker kinds: of articles, those in which such a speaker is quoted.
    SpeakerKind,
}

impl Facet {
    fn field(self) -> &'static str {
        match self {
            Facet::Theme => "theme",
            Facet::Event => "event",
            Facet::Route => "route",
            Facet::Site => "site",
            Facet::Country => "country",
            Facet::Language => "lang",
            Facet::Relevance => "relevance",
            Facet::SpeakerKind => "speaker_kind",
        }
    }
}

/// One match and when it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// [`ArticleId::bits`](crate::model::ArticleId::bits) of the article.
    pub article: u64,
    /// The same of its story.
    pub story: u64,
    /// Day of publication as the source writes it, else of fetching (UTC), in days since 1970-01-01.
    pub day: i64,
}

/// All matches of a question, in no particular order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The matches.
    pub matches: Vec<Dated>,
    /// Values of the field among the matches, in no particular order.
    pub values: Vec<String>,
    /// Which match (its place in `matches`) has which value (its place in `values`), by rising match. A match without a
    /// value has no line, one of several has several.
    pub has: Vec<(usize, usize)>,
}

impl Searcher {
    /// Every match by day and story, with the values of one field if asked for. Where copies are excluded, one article for each
    /// story: the earliest copy where it matches, else the earliest that does.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn timeline(&self, question: Question<'_>, facet: Option<Facet>) -> Result<Timeline, SearchError> {
        let timeline = self.engine.search(&self.compile(question)?, &Days { facet })?;
        let is_one_a_story = question.filters.duplicates == DuplicateRule::Exclude && question.scope == Scope::Articles;
        Ok(if is_one_a_story { timeline.one_a_story() } else { timeline })
    }
}

impl Timeline {
    fn one_a_story(self) -> Timeline {
        let best =
            best_of_each(&self.matches, |found| found.story, |found| (found.article != found.story, found.day, found.article));
        let kept: HashSet<u64> = best.into_iter().map(|(found, _)| found.article).collect();
        let mut places = vec![None; self.matches.len()];
        let mut matches = Vec::with_capacity(kept.len());
        for (at, found) in self.matches.iter().enumerate().filter(|(_, found)| kept.contains(&found.article)) {
            places[at] = Some(matches.len());
            matches.push(*found);
        }
        let has = self.has.iter().filter_map(|(at, value)| Some((places.get(*at).copied().flatten()?, *value)));
        Timeline { matches, has: has.collect(), values: self.values }
    }
}

struct Days {
    facet: Option<Facet>,
}

struct SegmentDays {
    id: Arc<dyn ColumnValues<u64>>,
    cluster: Arc<dyn ColumnValues<u64>>,
    day: Arc<dyn ColumnValues<i64>>,
    words: Option<StrColumn>,
    matches: Vec<Dated>,
    has: Vec<(usize, u64)>,
}

impl Collector for Days {
    type Fruit = Timeline;
    type Child = SegmentDays;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentDays> {
        let fast = segment.fast_fields();
        let words = self.facet.map(|facet| fast.str(facet.field())).transpose()?.flatten();
        Ok(SegmentDays {
            id: fast.column_first_or_default("id")?,
            cluster: fast.column_first_or_default("cluster")?,
            day: fast.column_first_or_default("day")?,
            words,
            matches: Vec::new(),
            has: Vec::new(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<Timeline>) -> tantivy::Result<Timeline> {
        let mut all = Timeline::default();
        let mut places: HashMap<String, usize> = HashMap::new();
        for Timeline { matches, values, has } in segments {
            let place = |name: String| {
                let next = places.len();
                *places.entry(name).or_insert(next)
            };
            let known: Vec<usize> = values.into_iter().map(place).collect();
            let before = all.matches.len();
            all.has.extend(has.into_iter().filter_map(|(at, value)| Some((before + at, *known.get(value)?))));
            all.matches.extend(matches);
        }
        let mut values: Vec<(String, usize)> = places.into_iter().collect();
        values.sort_unstable_by_key(|(_, place)| *place);
        all.values = values.into_iter().map(|(name, _)| name).collect();
        Ok(all)
    }
}

impl SegmentCollector for SegmentDays {
    type Fruit = Timeline;

    fn collect(&mut self, doc: DocId, _: Score) {
        let at = self.matches.len();
        self.has.extend(self.words.iter().flat_map(|words| words.term_ords(doc)).map(|ord| (at, ord)));
        let Self { id, cluster, day, .. } = self;
        self.matches.push(Dated { article: id.get_val(doc), story: cluster.get_val(doc), day: day.get_val(doc) });
    }

    fn harvest(self) -> Timeline {
        let mut places: HashMap<u64, usize> = HashMap::new();
        let mut values = Vec::new();
        let mut has = Vec::with_capacity(self.has.len());
        for (at, ord) in self.has {
            let place = *places.entry(ord).or_insert_with(|| {
                values.push(name_of(self.words.as_ref(), ord));
                values.len() - 1
            });
            has.push((at, place));
        }
        Timeline { matches: self.matches, values, has }
    }
}

/// A word of the index; empty where its file cannot be read.
fn name_of(words: Option<&StrColumn>, ord: u64) -> String {
    let mut name = String::new();
    match words.map(|words| words.ord_to_str(ord, &mut name)) {
        Some(Ok(true)) => name,
        _ => String::new(),
    }
}
