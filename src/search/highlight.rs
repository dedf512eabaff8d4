//! Where a text answers a query.

use std::collections::HashMap;

use super::Query;
use super::analyse::{Shape, Stems, begins_compounds, lower, tokens};
use super::compile::stem_of;
use super::query::TextLeaf;
use crate::model::Span;

/// The stretches of `text` that answer `query`: its words in all their forms, prefixes and phrases; those after NOT and
/// in other fields than texts are not looked for. In order, without overlaps.
pub fn highlight(query: &Query, text: &str, language: &str) -> Vec<Span> {
    let found = Highlighter::new(query, language).find(text);
    merged(text, found.into_iter().map(|found| found.span).collect())
}

/// A stretch that answers one leaf of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) leaf: usize,
    pub(super) span: Span,
}

/// A query made ready for looking through texts of one language.
pub(super) struct Highlighter<'q> {
    stems: Option<Stems>,
    words: HashMap<&'q str, usize>,
    forms: HashMap<String, usize>,
    prefixes: Vec<(&'q str, usize)>,
    phrases: Vec<(&'q TextLeaf, usize)>,
    /// The terms of the phrases, numbered, so that a text's terms are compared once.
    numbers: HashMap<&'q str, u32>,
    /// First letters a word of the text must have for its stem to be worth making.
    initials: Option<Vec<char>>,
}

impl<'q> Highlighter<'q> {
    pub(super) fn new(query: &'q Query, language: &str) -> Highlighter<'q> {
        let mut this = Highlighter {
            stems: Stems::of(language),
            words: HashMap::new(),
            forms: HashMap::new(),
            prefixes: Vec::new(),
            phrases: Vec::new(),
            numbers: HashMap::new(),
            initials: None,
        };
        let mut leaf = 0;
        query.root.texts(&mut |text| {
            if text.field.is_prose() {
                this.add(text, leaf);
                leaf += 1;
            }
        });
        this.initials = this.stems.filter(|stems| stems.keeps_first_letter()).map(|_| initials(&this.forms));
        this
    }

    fn add(&mut self, leaf: &'q TextLeaf, number: usize) {
        if let Some((word, stems)) = leaf.word.as_ref().zip(self.stems) {
            self.forms.extend(stem_of(stems, word).map(|stem| (stem, number)));
            let begins = leaf.terms.iter().filter(|(_, term)| stems.has_compounds() && begins_compounds(term));
            self.prefixes.extend(begins.map(|(_, term)| (term.as_str(), number)));
        }
        match leaf.terms.as_slice() {
            [(_, only)] if leaf.prefix => self.prefixes.push((only, number)),
            [(_, only)] => {
                self.words.insert(only, number);
            }
            terms => {
                for (_, term) in terms {
                    let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
                    self.numbers.entry(term).or_insert(next);
                }
                self.phrases.push((leaf, number));
            }
        }
    }

    /// The stretches of `text` that answer a leaf, in order of their beginnings.
    pub(super) fn find(&self, text: &str) -> Vec<Answer> {
        let mut walk = Walk { answers: Vec::new(), unknown: Vec::new(), tokens: Vec::new() };
        tokens(text, |term, span, shape| self.meet(text, term, span, shape, &mut walk));
        self.stemmed(text, &mut walk);
        for (phrase, leaf) in &self.phrases {
            self.phrase(phrase, *leaf, &mut walk);
        }
        walk.answers.sort_unstable_by_key(|answer| (answer.span, answer.leaf));
        walk.answers
    }

    fn meet(&self, text: &str, term: &str, span: Span, shape: Shape, walk: &mut Walk) {
        let before = walk.answers.len();
        walk.answers.extend(self.words.get(term).map(|leaf| Answer { leaf: *leaf, span }));
        let begun = self.prefixes.iter().filter(|(prefix, _)| term.starts_with(prefix));
        walk.answers.extend(begun.map(|(prefix, leaf)| Answer { leaf: *leaf, span: prefix_span(text, span, shape, prefix) }));
        let is_known = walk.answers.len() > before;
        if !is_known && shape == Shape::Word && self.may_have_stem(term) {
            walk.unknown.push(span);
        }
        if !self.phrases.is_empty() {
            walk.tokens.push(Met { number: self.numbers.get(term).copied(), span });
        }
    }

    fn may_have_stem(&self, term: &str) -> bool {
        let first = || term.chars().next();
        !self.forms.is_empty() && self.initials.as_ref().is_none_or(|initials| first().is_some_and(|c| initials.contains(&c)))
    }

    /// Other forms of the query's words, among the words that are none of them as they stand.
    fn stemmed(&self, text: &str, walk: &mut Walk) {
        let Some(stems) = self.stems else { return };
        let mut spans = walk.unknown.iter();
        stems.each(walk.unknown.iter().map(|span| lower(span.slice(text))), |stem| {
            let span = spans.next();
            walk.answers.extend(self.forms.get(stem).zip(span).map(|(leaf, span)| Answer { leaf: *leaf, span: *span }));
        });
    }

    fn phrase(&self, phrase: &TextLeaf, leaf: usize, walk: &mut Walk) {
        let numbers = phrase.terms.iter().map(|(at, term)| (*at, self.numbers.get(term.as_str()).copied()));
        let numbers: Vec<(usize, Option<u32>)> = numbers.collect();
        match phrase.slop {
            Some(slop) => near(&numbers, slop, leaf, walk),
            None => exact(&numbers, leaf, walk),
        }
    }
}

/// What is gathered on the way through a text.
struct Walk {
    answers: Vec<Answer>,
    /// Words whose stems are to be made.
    unknown: Vec<Span>,
    /// All tokens, where there are phrases to be found.
    tokens: Vec<Met>,
}

#[derive(Clone, Copy)]
struct Met {
    number: Option<u32>,
    span: Span,
}

fn initials(forms: &HashMap<String, usize>) -> Vec<char> {
    forms.keys().filter_map(|form| form.split(':').nth(1)?.chars().next()).collect()
}

/// The whole word, or in a script without blanks the characters asked for.
fn prefix_span(text: &str, span: Span, shape: Shape, prefix: &str) -> Span {
    if shape == Shape::Word {
        return span;
    }
    let length = span.slice(text).chars().take(prefix.chars().count()).map(char::len_utf8).sum::<usize>();
    Span::new(text, span.start(), span.start() + length).unwrap_or(span)
}

/// The terms at their places.
fn exact(numbers: &[(usize, Option<u32>)], leaf: usize, walk: &mut Walk) {
    let is_at =
        |start: usize| numbers.iter().all(|(at, number)| walk.tokens.get(start + at).is_some_and(|met| met.number == *number));
    let length = numbers.last().map_or(0, |(at, _)| *at);
    let starts: Vec<usize> = (0..walk.tokens.len().saturating_sub(length)).filter(|start| is_at(*start)).collect();
    for start in starts {
        let (first, last) = (walk.tokens[start].span, walk.tokens[start + length].span);
        walk.answers.push(Answer { leaf, span: Span::stored(first.start(), last.end()) });
    }
}

/// All terms, in any order, with at most `slop` other words between.
fn near(numbers: &[(usize, Option<u32>)], slop: u32, leaf: usize, walk: &mut Walk) {
    let width = numbers.last().map_or(0, |(at, _)| at + 1) + slop as usize;
    let mut wanted: Vec<u32> = numbers.iter().filter_map(|(_, number)| *number).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut last: Vec<Option<usize>> = vec![None; wanted.len()];
    for (at, met) in walk.tokens.iter().enumerate() {
        let Some(slot) = met.number.and_then(|number| wanted.binary_search(&number).ok()) else { continue };
        last[slot] = Some(at);
        let places: Vec<usize> = last.iter().flatten().copied().collect();
        let is_near = places.iter().min().is_some_and(|first| at - first < width);
        if places.len() == wanted.len() && is_near {
            walk.answers.extend(places.iter().map(|place| Answer { leaf, span: walk.tokens[*place].span }));
        }
    }
}

/// The spans in order, those that touch or overlap made one.
pub(super) fn merged(text: &str, mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start() <= last.end() => {
                *last = Span::new(text, last.start(), last.end().max(span.end())).unwrap_or(*last);
            }
            _ => merged.push(span),
        }
    }
    merged
}
