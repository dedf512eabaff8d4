//! The full-text index: derived from the store, and thrown away and rebuilt whenever in doubt.
//!
//! One tantivy document for each article and one for each quote. No text is stored in it: a hit is an article's id (and a
//! quote's ordinal), snippets and highlights are made from the store's text for the page that is shown.
//!
//! - [`Query`] is the query language, parsed by hand so that every error knows its place; [`Filters`](crate::model::Filters)
//!   narrow it.
//! - [`Index`] opens or creates, [`IndexWriter`] keeps it in step with the store, [`Searcher`] answers.
//! - [`highlight()`] and [`snippets`] show why a text was found.
//!
//! # What a word matches
//! Every text is indexed twice. Neutrally: lower case, accents folded, positions kept; phrases and prefixes look there. And,
//! in the eighteen languages that have a Snowball stemmer, by stems marked with their language. A query word is looked up
//! as it is (counting double), by its stems in the languages the index holds, and in German, Dutch, Hungarian and the
//! Nordic languages also as the beginning of a compound (`Ketamin` finds `Ketaminkonsum`).
//!
//! Scripts without blanks are not indexed by the words of a dictionary: what it cuts depends on the neighbours, and a
//! drug's or a person's name is rarely in it. They are indexed by overlapping pairs (Thai, Lao, Khmer, Burmese: triples) of
//! characters, so that any stretch of a text is found. So is Korean, whose particles are written onto the noun: a
//! dictionary found 11 of 28 names of drugs in Korean sentences.
//!
//! # Order by relevance
//! BM25, the title counting three times and the standfirst twice; multiplied by up to 1.2 for articles likely to report
//! misuse and by up to 1.1 for the newest, halving every year before the index's newest article.

mod analyse;
mod collect;
mod compile;
mod document;
mod error;
mod filter;
mod highlight;
mod ids;
mod index;
mod query;
mod schema;
mod searcher;
mod snippet;
#[cfg(test)]
mod tests;
mod timeline;
mod writer;

pub use error::SearchError;
pub use highlight::highlight;
pub use index::Index;
pub use query::{Query, QueryError};
pub use schema::SCHEMA;
pub use searcher::{Facets, Hit, Hits, Match, Matches, Order, Page, Question, Scope, Searcher};
pub use snippet::{Snippet, snippets};
pub use timeline::{Dated, Facet, Timeline};
pub use writer::IndexWriter;
