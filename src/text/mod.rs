//! Written language: charsets, dates, folding, words, sentences and languages, for every room that reads text.
//!
//! Pure functions and tables. Feeds and pages are decoded and dated by the same rules here, and the index breaks words
//! where the codebook does. This room imports `model` alone.

pub mod agencies;
pub mod charset;
pub mod dates;
pub mod first_person;
pub mod fold;
mod function_words;
mod han;
pub mod language;
pub mod nearest;
pub mod quick_hash;
pub mod sentences;
pub mod words;
