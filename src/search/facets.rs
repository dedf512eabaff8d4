//! How matches are spread over the values of some fields.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::date;
use tantivy::DocAddress;
use tantivy::columnar::StrColumn;

use super::collect::Found;
use super::{Order, Question, Scope, SearchError, Searcher};
use crate::model::DuplicateRule;

/// How the matches are spread. Values by falling count, then by name; months in order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Themes (an article may have several).
    pub themes: Vec<FacetCount>,
    /// Events: what occasions the articles.
    pub events: Vec<FacetCount>,
    /// Routes: how the substance came into somebody.
    pub routes: Vec<FacetCount>,
    /// Sites.
    pub sites: Vec<FacetCount>,
    /// Countries (ISO 3166-1 alpha-2).
    pub countries: Vec<FacetCount>,
    /// Languages (BCP 47).
    pub languages: Vec<FacetCount>,
    /// Months of publication: `2026-03`.
    pub months: Vec<FacetCount>,
    /// Speaker kinds: of articles, those in which such a speaker is quoted.
    pub speaker_kinds: Vec<FacetCount>,
    /// Relevance values.
    pub relevances: Vec<FacetCount>,
}

/// One value and how many matches have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCount {
    /// The value.
    pub value: String,
    /// Articles, copies counted; of quotes, those they stand in.
    pub articles: u64,
    /// Stories these articles tell.
    pub stories: u64,
    /// Quotes, where quotes are asked for; the same words in one story once, unless copies are asked for.
    pub quotes: u64,
}

/// The fields of words, in the order in which [`Facets`] is filled.
const FIELDS: [&str; 8] = ["theme", "event", "route", "site", "country", "lang", "speaker_kind", "relevance"];

impl Searcher {
    /// How the matches are spread over themes, events, routes, sites, countries, languages, months, speaker kinds and relevance.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn facets(&self, question: Question<'_>) -> Result<Facets, SearchError> {
        let mut matches = self.matches(question, Order::Oldest)?;
        // Stories lie together, and in them the quotes of one article.
        matches.sort_unstable_by_key(|found| (found.cluster, found.address));
        let mut values = Values::open(&self.engine)?;
        let mut tallies: Vec<Vec<Tally>> = vec![Vec::new(); FIELDS.len() + 1];
        for story in matches.chunk_by(|one, next| one.cluster == next.cluster) {
            count_story(story, &mut values, &mut tallies);
            if question.scope == Scope::Quotes {
                count_quotes(story, question.filters.duplicates, &mut values, &mut tallies);
            }
        }
        Ok(values.named(tallies))
    }
}

/// The counts of one value on the way, and what was counted last.
#[derive(Clone, Copy, Default)]
struct Tally {
    articles: u64,
    stories: u64,
    quotes: u64,
    article: Option<u64>,
    story: Option<u64>,
    wording: Option<(u64, u64)>,
}

fn count_story(story: &[Found], values: &mut Values, tallies: &mut [Vec<Tally>]) {
    for found in story {
        values.each(found.address, |field, value| {
            let tally = tally(tallies, field, value);
            tally.articles += u64::from(tally.article.replace(found.id) != Some(found.id));
            tally.stories += u64::from(tally.story.replace(found.cluster) != Some(found.cluster));
        });
    }
}

fn count_quotes(story: &[Found], duplicates: DuplicateRule, values: &mut Values, tallies: &mut [Vec<Tally>]) {
    let is_one = duplicates == DuplicateRule::Exclude;
    let mut quotes = story.to_vec();
    quotes.sort_unstable_by_key(|found| found.wording);
    for found in quotes {
        let wording = (found.cluster, found.wording);
        values.each(found.address, |field, value| {
            let tally = tally(tallies, field, value);
            let is_known = tally.wording.replace(wording) == Some(wording);
            tally.quotes += u64::from(!(is_known && is_one));
        });
    }
}

fn tally(tallies: &mut [Vec<Tally>], field: usize, value: usize) -> &mut Tally {
    let tallies = &mut tallies[field];
    if tallies.len() <= value {
        tallies.resize(value + 1, Tally::default());
    }
    &mut tallies[value]
}

/// The values of the documents, numbered over all segments as they are met.
struct Values {
    segments: Vec<SegmentValues>,
    /// For each field the number of each value.
    names: Vec<HashMap<String, usize>>,
    /// The number of each month by day.
    months: HashMap<i64, usize>,
}

struct SegmentValues {
    words: Vec<Option<StrColumn>>,
    /// For each field, the number of each of the segment's own numbers that has been met.
    known: Vec<HashMap<u64, usize>>,
    day: std::sync::Arc<dyn tantivy::columnar::ColumnValues<i64>>,
}

impl Values {
    fn open(engine: &tantivy::Searcher) -> tantivy::Result<Values> {
        let segments = engine.segment_readers().iter().map(|segment| {
            let fast = segment.fast_fields();
            Ok(SegmentValues {
                words: FIELDS.iter().map(|field| fast.str(field)).collect::<tantivy::Result<_>>()?,
                known: vec![HashMap::new(); FIELDS.len()],
                day: fast.column_first_or_default("day")?,
            })
        });
        let segments = segments.collect::<tantivy::Result<_>>()?;
        Ok(Values { segments, names: vec![HashMap::new(); FIELDS.len() + 1], months: HashMap::new() })
    }

    /// Calls `sink` with field and value of everything the document has. The months are the field after the last.
    fn each(&mut self, address: DocAddress, mut sink: impl FnMut(usize, usize)) {
        let Values { segments, names, months } = self;
        let Some(segment) = segments.get_mut(address.segment_ord as usize) else { return };
        for (field, column) in segment.words.iter().enumerate() {
            let Some(column) = column else { continue };
            for ord in column.term_ords(address.doc_id) {
                let known = segment.known[field].entry(ord);
                let value = *known.or_insert_with(|| number(&mut names[field], &name_of(column, ord)));
                sink(field, value);
            }
        }
        let day = segment.day.get_val(address.doc_id);
        let month = months.entry(day).or_insert_with(|| number(&mut names[FIELDS.len()], &month_of(day)));
        sink(FIELDS.len(), *month);
    }

    fn named(self, tallies: Vec<Vec<Tally>>) -> Facets {
        let mut lists = self.names.into_iter().zip(tallies).map(|(names, tallies)| {
            let counts = names.into_iter().filter_map(|(value, number)| {
                let Tally { articles, stories, quotes, .. } = *tallies.get(number)?;
                Some(FacetCount { value, articles, stories, quotes })
            });
            let mut counts: Vec<FacetCount> = counts.filter(|count| !count.value.is_empty()).collect();
            counts.sort_unstable_by(|a, b| {
                let place = |count: &FacetCount| Reverse((count.quotes, count.stories, count.articles));
                place(a).cmp(&place(b)).then_with(|| a.value.cmp(&b.value))
            });
            counts
        });
        let mut next = || lists.next().unwrap_or_default();
        let (themes, events, routes) = (next(), next(), next());
        let (sites, countries, languages) = (next(), next(), next());
        let (speaker_kinds, relevances, mut months) = (next(), next(), next());
        months.sort_unstable_by(|a, b| a.value.cmp(&b.value));
        Facets { themes, events, routes, sites, countries, languages, months, speaker_kinds, relevances }
    }
}

fn number(names: &mut HashMap<String, usize>, name: &str) -> usize {
    let next = names.len();
    *names.entry(name.to_owned()).or_insert(next)
}

/// A word of the index; empty where its file cannot be read.
fn name_of(column: &StrColumn, ord: u64) -> String {
    let mut name = String::new();
    if column.ord_to_str(ord, &mut name).unwrap_or(false) { name } else { String::new() }
}

fn month_of(day: i64) -> String {
    let day = i32::try_from(day).map(|day| date(1970, 1, 1).saturating_add(day.days()));
    day.map_or(String::new(), |day| format!("{:04}-{:02}", day.year(), day.month()))
}
