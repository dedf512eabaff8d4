//! Words, prefixes and phrases as index terms.

use super::super::analyse::{Shape, is_dense, lower, tokens};
use crate::model::Span;

/// Where a word is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum TextField {
    /// Title, standfirst and body of an article; the text of a quote.
    Any,
    Title,
    Standfirst,
    Body,
    Quote,
    Speaker,
    Role,
    Author,
    Section,
    Keyword,
}

impl TextField {
    /// Whether its words have stems in the index; names and roles are short and looked for as they are.
    pub(in super::super) fn is_prose(self) -> bool {
        use TextField::{Author, Keyword, Role, Section, Speaker};
        !matches!(self, Speaker | Role | Author | Section | Keyword)
    }
}

/// One word, prefix or phrase of a query.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct TextLeaf {
    pub(in super::super) field: TextField,
    /// Neutral terms, at least one, with their positions counted from the first.
    pub(in super::super) terms: Vec<(usize, String)>,
    /// Whether the last term is only the beginning of one.
    pub(in super::super) prefix: bool,
    /// Other words that may stand between the terms, in any order, where the user asked for nearness.
    pub(in super::super) slop: Option<u32>,
    /// The word in lower case, where other forms of it are wanted too.
    pub(in super::super) word: Option<String>,
    /// Where it stands in the query as it was typed, without marks.
    pub(in super::super) place: std::ops::Range<usize>,
}

/// How a text of the query is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Wanted {
    /// In all its forms.
    Word,
    /// As the beginning of a word.
    Prefix,
    /// As it is; with this many other words between at most, where given.
    Phrase(Option<u32>),
}

struct Found {
    term: String,
    span: Span,
    shape: Shape,
}

impl TextLeaf {
    /// The leaf for a text of the query; `None` where it holds no word.
    pub(in super::super) fn new(field: TextField, text: &str, wanted: Wanted) -> Option<TextLeaf> {
        let mut found = Vec::new();
        tokens(text, |term, span, shape| found.push(Found { term: term.to_owned(), span, shape }));
        if wanted != Wanted::Phrase(None) {
            without_elided(text, &mut found);
        }
        let word = match found.as_slice() {
            [only] if only.shape == Shape::Word && wanted == Wanted::Word && field.is_prose() => {
                Some(lower(only.span.slice(text)))
            }
            _ => None,
        };
        let needed = needed(found);
        let prefix = needed.last().is_some_and(|(_, last)| is_open(last.shape, wanted));
        let start = needed.first().map_or(0, |(at, _)| *at);
        let terms: Vec<(usize, String)> = needed.into_iter().map(|(at, token)| (at - start, token.term)).collect();
        let slop = if let Wanted::Phrase(slop) = wanted { slop } else { None };
        (!terms.is_empty()).then_some(TextLeaf { field, terms, prefix, slop, word, place: 0..0 })
    }

    /// Whether it would match half the index: a prefix of one Latin letter.
    pub(in super::super) fn is_too_short(&self) -> bool {
        self.prefix && self.terms.last().is_some_and(|(_, term)| term.chars().count() < 2 && !is_dense(term))
    }
}

/// Who types `l'addiction` looks for `addiction`.
fn without_elided(text: &str, found: &mut Vec<Found>) {
    let is_elided = |token: &Found| text.get(token.span.end()..).is_some_and(|rest| rest.starts_with(['\'', '\u{2019}']));
    if found.last().is_some_and(|last| !is_elided(last)) {
        found.retain(|token| !is_elided(token));
    }
}

/// A gram shorter than the index's stands for every gram it begins.
fn is_open(last: Shape, wanted: Wanted) -> bool {
    match last {
        Shape::Word => wanted == Wanted::Prefix,
        Shape::Gram { first, full } => first && !full,
    }
}

/// The tokens with their positions; of a run's grams only the full ones, or its first where the run is shorter than a gram.
fn needed(found: Vec<Found>) -> Vec<(usize, Found)> {
    let is_needed = |shape| match shape {
        Shape::Word => true,
        Shape::Gram { first, full } => first || full,
    };
    found.into_iter().enumerate().filter(|(_, token)| is_needed(token.shape)).collect()
}
