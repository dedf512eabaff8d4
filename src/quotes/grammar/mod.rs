//! What the rules know of each language: cue verbs, pronouns, the small words around them, titles.
//!
//! One file a language, words in alphabetical order. Texts in a language without a file are read with the English one,
//! whose rules of position still find most quotations.

mod lexicon;

mod english;

pub(super) use lexicon::*;
