//! What the rules know of each language: cue verbs, pronouns, the small words around them, titles.
//!
//! One file a language, words in alphabetical order. Texts in a language without a file are read with the English one,
//! whose rules of position still find most quotations.

mod lexicon;

mod czech;
mod dutch;
mod english;
mod finnish;
mod french;
mod german;
mod italian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod swedish;
mod turkish;
mod ukrainian;

pub(super) use lexicon::*;
