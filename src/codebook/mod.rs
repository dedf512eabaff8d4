//! Article to relevance, themes, substances and their evidence.
//!
//! The knowledge is in two tables that a researcher can read and print: `lexicon.tsv`, the names of ketamine, its analogues
//! and its mixtures with the false friends that share them, and `themes.tsv`, the words that show what an article says about
//! them. [`Lexicon`] is those tables ready for search, [`code()`] applies them. The path of a decision:
//! a text's words ([`reading`]), which of them name a substance ([`mentions`]), whether the article is about it
//! ([`prominence`]), and what it says ([`themes`]); [`coding`] puts them together.

mod coding;
mod lexicon;
mod mentions;
mod prominence;
mod reading;
mod table;
mod themes;

pub use coding::{Texts, code};
pub use lexicon::Lexicon;
pub use table::TableError;
