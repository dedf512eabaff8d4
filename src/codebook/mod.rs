//! Article to relevance, themes, substances and their evidence.
//!
//! The knowledge is in two tables that a researcher can read and print: `lexicon.tsv`, the names of ketamine, its analogues
//! and its mixtures with the false friends that share them, and `themes.tsv`, the words that show what an article says about
//! them; `circumstances.tsv` tells events and routes. [`Lexicon`] is those tables ready for search, [`code()`] applies them. The path of a decision:
//! a text's words ([`reading`]), which of them name a substance ([`mentions`]), whether the article is about it
//! ([`prominence`]), what it says ([`themes`]) and on which occasion
//! ([`circumstances`], [`voice`]); [`coding`] puts them together.

mod circumstances;
mod coding;
mod leads;
mod lexicon;
mod mentions;
mod prominence;
mod reading;
mod screen;
mod speech;
mod table;
mod themes;
mod voice;

pub use coding::{LEAD, Texts, code};
pub use lexicon::Lexicon;
pub use speech::IN_QUOTE;
pub use table::TableError;
