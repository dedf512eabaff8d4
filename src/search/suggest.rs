//! Near words the index holds, for words of a query it does not hold.

use std::cmp::Reverse;
use std::collections::HashMap;

use tantivy::Term;
use tantivy::collector::Count;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;

use super::analyse::{Shape, tokens, units};
use super::compile::{Compiler, either, neutral};
use super::query::{TextField, TextLeaf, Wanted};
use super::{Query, Question, Scope, SearchError, Searcher};
use crate::text::nearest::distance;

/// Words offered for one.
const OFFERED: usize = 3;
/// Words looked up for one query: a pasted text has no typing slips worth telling.
const MOST_WORDS: usize = 40;
/// In scripts without blanks: stretches that are tried for one.
const MOST_TRIED: usize = 60;
/// How much less a word two slips away counts than one that is one away: slips seldom come in pairs.
const SECOND_SLIP: u64 = 20;

/// A word of a query that the index does not hold, and near ones it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The word as it stands in the query.
    pub word: String,
    /// Its first byte in the query.
    pub at: usize,
    /// Near words, the best first, with the number of texts they stand in; never empty.
    pub candidates: Vec<(String, u64)>,
}

/// The query with each word replaced by the best candidate.
pub fn corrected(query: &Query, suggestions: &[Suggestion]) -> String {
    let mut text = query.written().to_owned();
    for suggestion in suggestions.iter().rev() {
        if let Some((best, _)) = suggestion.candidates.first() {
            text.replace_range(suggestion.at..suggestion.at + suggestion.word.len(), best);
        }
    }
    text.trim().to_owned()
}

impl Searcher {
    /// For each word of the query that the index holds in no form: near words that it holds, in the texts the word is looked
    /// for in. Words after NOT and prefixes are left out.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn suggest(&self, question: Question<'_>) -> Result<Vec<Suggestion>, SearchError> {
        let stems = self.stems(&question.filters.languages)?;
        let compiler = Compiler { searcher: &self.engine, fields: &self.fields, scope: question.scope, stems: &stems };
        let mut leaves = Vec::new();
        question.query.root.texts(&mut |leaf| leaves.push(leaf));
        let mut suggestions = Vec::new();
        for leaf in leaves.into_iter().filter(|leaf| !leaf.place.is_empty()).take(MOST_WORDS) {
            of_leaf(&compiler, question.query, leaf, &mut suggestions)?;
        }
        suggestions.sort_by_key(|suggestion| suggestion.at);
        suggestions.dedup_by_key(|suggestion| suggestion.at);
        Ok(suggestions)
    }
}

fn of_leaf(
    compiler: &Compiler<'_>,
    query: &Query,
    leaf: &TextLeaf,
    suggestions: &mut Vec<Suggestion>,
) -> Result<(), SearchError> {
    let written = query.written().get(leaf.place.clone()).unwrap_or("");
    let fields = fields(compiler, leaf);
    let mut words = Vec::new();
    tokens(written, |term, span, shape| words.push((term.to_owned(), span, shape)));
    let is_prefix = query.written().get(leaf.place.end..).is_some_and(|rest| rest.starts_with('*'));
    let is_spaced = words.iter().all(|(_, _, shape)| *shape == Shape::Word);
    if !is_spaced {
        if words.iter().all(|(_, _, shape)| *shape != Shape::Word) && !is_prefix {
            suggestions.extend(unspaced(compiler, leaf, written, &fields)?);
        }
        return Ok(());
    }
    let last = words.len().saturating_sub(1);
    for (number, (term, span, _)) in words.iter().enumerate() {
        if (is_prefix && number == last) || is_held(compiler, leaf, term, &fields)? {
            continue;
        }
        let candidates = near_words(compiler, term, &fields)?;
        if !candidates.is_empty() {
            let (word, at) = (span.slice(written).to_owned(), leaf.place.start + span.start());
            suggestions.push(Suggestion { word, at, candidates });
        }
    }
    Ok(())
}

/// The fields whose words a leaf is compared with.
fn fields(compiler: &Compiler<'_>, leaf: &TextLeaf) -> Vec<Field> {
    let fields = compiler.fields;
    match leaf.field {
        TextField::Any if compiler.scope == Scope::Articles => {
            vec![fields.title.neutral, fields.lead.neutral, fields.body.neutral]
        }
        TextField::Any | TextField::Quote => vec![fields.quote.neutral],
        TextField::Title => vec![fields.title.neutral],
        TextField::Standfirst => vec![fields.lead.neutral],
        TextField::Body => vec![fields.body.neutral],
        TextField::Speaker => vec![fields.speaker],
        TextField::Role => vec![fields.role],
        TextField::Author => vec![fields.author],
        TextField::Section => vec![fields.section],
        TextField::Keyword => vec![fields.keyword],
    }
}

/// Whether the index holds a term, or, of a single word, another form or a compound of it.
fn is_held(compiler: &Compiler<'_>, leaf: &TextLeaf, term: &str, fields: &[Field]) -> Result<bool, SearchError> {
    for field in fields {
        if compiler.searcher.doc_freq(&Term::from_field_text(*field, term))? > 0 {
            return Ok(true);
        }
    }
    if leaf.word.is_none() {
        return Ok(false);
    }
    let queries = compiler.places(leaf)?.into_iter().map(|place| place.query).collect();
    Ok(compiler.searcher.search(&*either(queries), &Count)? > 0)
}

/// The terms one slip away, of words of six letters and more two, with the number of texts they stand in.
fn near_words(compiler: &Compiler<'_>, word: &str, fields: &[Field]) -> Result<Vec<(String, u64)>, SearchError> {
    let letters: Vec<char> = word.chars().collect();
    let slips = match letters.len() {
        // Every number has neighbours, and none of them was meant.
        _ if !word.contains(char::is_alphabetic) => return Ok(Vec::new()),
        0..=2 => return Ok(Vec::new()),
        3..=5 => 1,
        _ => 2,
    };
    let has_digit = word.contains(char::is_numeric);
    let found = near_terms(compiler, word, slips, fields)?;
    let mut ranked: Vec<(Reverse<(u64, u64)>, String)> = Vec::new();
    for (term, texts) in found.into_iter().filter(|(term, _)| term.contains(char::is_numeric) == has_digit) {
        let near: Vec<char> = term.chars().collect();
        let is_second = slips > 1 && distance(&letters, &near) > 1;
        let worth = if is_second { texts / SECOND_SLIP } else { texts };
        // The first letter is seldom wrong in a word that is wrong twice.
        if !is_second || near.first() == letters.first() {
            ranked.push((Reverse((worth, texts)), term));
        }
    }
    ranked.sort_unstable();
    Ok(ranked.into_iter().take(OFFERED).map(|(worth, term)| (term, worth.0.1)).collect())
}

/// The terms so many letters away, a swap of two counting as one, with the most texts they stand in in one of the fields.
fn near_terms(compiler: &Compiler<'_>, word: &str, slips: u8, fields: &[Field]) -> Result<HashMap<String, u64>, SearchError> {
    let mut all: HashMap<String, u64> = HashMap::new();
    for field in fields {
        let mut found: HashMap<String, u64> = HashMap::new();
        let automaton = FuzzyTermQuery::new(Term::from_field_text(*field, word), slips, true).automaton()?;
        for segment in compiler.searcher.segment_readers() {
            let index = segment.inverted_index(*field)?;
            let mut terms = index.terms().search(&automaton).into_stream().map_err(tantivy::TantivyError::from)?;
            while terms.advance() {
                let texts = u64::from(terms.value().doc_freq);
                if let Ok(term) = std::str::from_utf8(terms.key()) {
                    *found.entry(term.to_owned()).or_default() += texts;
                }
            }
        }
        for (term, texts) in found {
            let most = all.entry(term).or_default();
            *most = (*most).max(texts);
        }
    }
    Ok(all)
}

/// For a stretch of a script without blanks that stands nowhere: stretches that do, with one character changed, left out or
/// swapped with the next. The index holds pairs and triples of characters, so that their neighbours tell what fits.
fn unspaced(
    compiler: &Compiler<'_>,
    leaf: &TextLeaf,
    written: &str,
    fields: &[Field],
) -> Result<Option<Suggestion>, SearchError> {
    let texts_with = |text: &str| -> Result<u64, SearchError> {
        let Some(leaf) = TextLeaf::new(leaf.field, text, Wanted::Word) else { return Ok(0) };
        let queries = fields.iter().map(|field| neutral(*field, &leaf)).collect();
        Ok(compiler.searcher.search(&*either(queries), &Count)? as u64)
    };
    let units = units(written);
    if !(2..=20).contains(&units.len()) || texts_with(written)? > 0 {
        return Ok(None);
    }
    let mut tried = Vec::new();
    for at in 0..units.len() {
        tried.extend(changed(compiler, &units, at, fields)?);
        tried.extend(swapped(&units, at));
    }
    let tried = tried.into_iter().map(|text| (false, text));
    // Any text with the word has its beginning too: what is shorter comes last.
    let shorter = (0..units.len()).filter_map(|at| shortened(&units, at)).map(|text| (true, text));
    let mut candidates = Vec::new();
    for (is_shorter, text) in tried.chain(shorter) {
        if grams_are_held(compiler, &text, fields)? {
            candidates.push((is_shorter, Reverse(texts_with(&text)?), text));
        }
    }
    candidates.retain(|(_, texts, _)| texts.0 > 0);
    candidates.sort_unstable();
    candidates.dedup_by(|one, other| one.2 == other.2);
    let candidates: Vec<_> = candidates.into_iter().take(OFFERED).map(|(_, texts, text)| (text, texts.0)).collect();
    Ok((!candidates.is_empty()).then(|| Suggestion { word: written.to_owned(), at: leaf.place.start, candidates }))
}

fn swapped(units: &[&str], at: usize) -> Option<String> {
    let mut units = units.to_vec();
    (at + 1 < units.len()).then(|| units.swap(at, at + 1))?;
    Some(units.concat())
}

/// Without one character, where enough are left to tell what was meant.
fn shortened(units: &[&str], at: usize) -> Option<String> {
    let rest = units.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, unit)| *unit);
    (units.len() > 3).then(|| rest.collect())
}

/// The stretch with another character at one place, as the grams of the index that hold its neighbours have it.
fn changed(compiler: &Compiler<'_>, units: &[&str], at: usize, fields: &[Field]) -> Result<Vec<String>, SearchError> {
    let mut longest = 0;
    tokens(&units.concat(), |term, _, _| longest = longest.max(super::analyse::units(term).len()));
    let length = longest.clamp(1, units.len());
    let start = at.saturating_sub(length - 1).min(units.len() - length);
    let gram = units.iter().skip(start).take(length).copied().collect::<String>();
    let mut found: Vec<(Reverse<u64>, String)> = Vec::new();
    for (term, texts) in near_terms(compiler, &gram, 1, fields)? {
        let others = super::analyse::units(&term);
        let is_same = |place: usize| others.get(place) == units.get(start + place);
        if others.len() == length && (0..length).all(|place| is_same(place) != (start + place == at)) {
            found.push((Reverse(texts), others.get(at - start).copied().unwrap_or("").to_owned()));
        }
    }
    found.sort_unstable();
    let with = |unit: &str| {
        let replaced = units.iter().enumerate().map(|(place, old)| if place == at { unit } else { *old });
        replaced.collect::<String>()
    };
    Ok(found.iter().take(MOST_TRIED).map(|(_, unit)| with(unit)).collect())
}

fn grams_are_held(compiler: &Compiler<'_>, text: &str, fields: &[Field]) -> Result<bool, SearchError> {
    let mut grams = Vec::new();
    tokens(text, |term, _, shape| {
        if matches!(shape, Shape::Gram { full: true, .. }) {
            grams.push(term.to_owned());
        }
    });
    for gram in grams {
        let mut is_held = false;
        for field in fields {
            is_held |= compiler.searcher.doc_freq(&Term::from_field_text(*field, &gram))? > 0;
        }
        if !is_held {
            return Ok(false);
        }
    }
    Ok(true)
}
