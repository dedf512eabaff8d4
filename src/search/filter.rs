//! Filters and exact values as tantivy's queries.

use std::ops::Bound;

use jiff::civil::Date;
use tantivy::Term;
use tantivy::query::{AllQuery, Query as Engine, RangeQuery};
use tantivy::schema::Field;

use super::collect::Ids;
use super::compile::{both, either, exact, of_scope};
use super::document::day_number;
use super::ids::of_ids;
use super::query::{TextField, TextLeaf, Value, Wanted};
use super::schema::Fields;
use super::{Scope, SearchError, compile};
use crate::model::{DuplicateRule, Filters, SpeakerKind};

type Queries = Vec<Box<dyn Engine>>;

/// The queries that all must match for a document to pass the filters.
pub(super) fn filters(
    searcher: &tantivy::Searcher,
    fields: &Fields,
    scope: Scope,
    filters: &Filters,
) -> Result<Queries, SearchError> {
    let mut queries = of_article(fields, filters);
    let speakers = of_quote(fields, filters);
    match scope {
        // One condition can be asked of the article, which carries what its quotes have; two must hold of one quote.
        Scope::Articles if speakers.len() > 1 || !filters.speakers.is_empty() => {
            let quotes = speakers.into_iter().fold(of_scope(fields, Scope::Quotes), both);
            queries.push(with_ids(searcher, fields, &quotes)?);
        }
        _ => queries.extend(speakers),
    }
    Ok(queries)
}

/// The documents, articles and quotes alike, of the articles whose documents `query` finds.
pub(super) fn with_ids(
    searcher: &tantivy::Searcher,
    fields: &Fields,
    query: &dyn Engine,
) -> Result<Box<dyn Engine>, SearchError> {
    let ids = searcher.search(query, &Ids)?;
    Ok(of_ids(fields, ids))
}

fn of_article(fields: &Fields, filters: &Filters) -> Queries {
    let mut queries = Queries::new();
    if filters.since.is_some() || filters.until.is_some() {
        queries.push(days(fields, filters.since, filters.until));
    }
    let languages = filters.languages.iter().map(|language| Value::Language(language.to_ascii_lowercase()));
    queries.extend(one_of(fields, languages));
    queries.extend(one_of(fields, filters.countries.iter().cloned().map(Value::Country)));
    queries.extend(one_of(fields, filters.sites.iter().map(|site| Value::Site(site.to_ascii_lowercase()))));
    queries.extend(one_of(fields, filters.feeds.iter().cloned().map(Value::Feed)));
    queries.extend(one_of(fields, filters.relevances.iter().copied().map(Value::Relevance)));
    queries.extend(one_of(fields, filters.themes.iter().copied().map(Value::Theme)));
    queries.extend(one_of(fields, filters.substances.iter().copied().map(Value::Substance)));
    if filters.has_quotes {
        queries.push(exact(Term::from_field_bool(fields.has_quotes, true)));
    }
    match filters.duplicates {
        // Which copy stands for a story depends on which ones match: it is chosen among the matches.
        DuplicateRule::Include | DuplicateRule::Exclude => {}
        DuplicateRule::Only => queries.push(exact(Term::from_field_bool(fields.duplicate, true))),
    }
    queries
}

fn of_quote(fields: &Fields, filters: &Filters) -> Queries {
    let speakers = filters.speakers.iter().map(|speaker| speaker_words(fields, speaker));
    let speakers: Queries = speakers.collect();
    let kinds = one_of(fields, filters.speaker_kinds.iter().copied().map(Value::SpeakerKind));
    (!speakers.is_empty()).then(|| either(speakers)).into_iter().chain(kinds).collect()
}

/// All words of a speaker's name, in any order; a name without words is nobody's.
fn speaker_words(fields: &Fields, name: &str) -> Box<dyn Engine> {
    let words = name.split_whitespace().filter_map(|word| TextLeaf::new(TextField::Speaker, word, Wanted::Phrase(None)));
    let words: Queries = words.map(|leaf| compile::neutral(fields.speaker, &leaf)).collect();
    words.into_iter().reduce(both).unwrap_or_else(|| Box::new(tantivy::query::EmptyQuery))
}

fn one_of(fields: &Fields, values: impl Iterator<Item = Value>) -> Option<Box<dyn Engine>> {
    let queries: Queries = values.map(|wanted| value(fields, &wanted)).collect();
    (!queries.is_empty()).then(|| either(queries))
}

/// The documents with a value.
pub(super) fn value(fields: &Fields, value: &Value) -> Box<dyn Engine> {
    let is = |field: Field, text: &str| exact(Term::from_field_text(field, text));
    match value {
        Value::Site(host) => is(fields.within_site, host),
        Value::Language(code) => is(fields.within_lang, code),
        Value::Country(code) => is(fields.country, code),
        Value::Feed(address) => is(fields.feed, address),
        Value::Theme(theme) => is(fields.theme, theme.name()),
        Value::Substance(substance) => is(fields.substance, substance.name()),
        Value::Event(event) => is(fields.event, event.name()),
        Value::Route(route) => is(fields.route, route.name()),
        Value::Relevance(relevance) => is(fields.relevance, relevance.name()),
        Value::SpeakerKind(kind) => is(fields.speaker_kind, kind.name()),
        Value::Expert => {
            let experts = SpeakerKind::ALL.into_iter().filter(|kind| kind.is_expert());
            either(experts.map(|kind| is(fields.speaker_kind, kind.name())).collect())
        }
    }
}

/// The documents published on these days, both inclusive.
pub(super) fn days(fields: &Fields, from: Option<Date>, until: Option<Date>) -> Box<dyn Engine> {
    let bound = |day: Option<Date>| {
        day.map_or(Bound::Unbounded, |day| Bound::Included(Term::from_field_i64(fields.day, day_number(day))))
    };
    if from.is_none() && until.is_none() {
        return Box::new(AllQuery);
    }
    Box::new(RangeQuery::new(bound(from), bound(until)))
}
