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
//! BM25, the title counting three times and the lead (the standfirst, else the first paragraph) twice, beside what they count
//! in the body. A title says a word once or twice and a body can say it no more than 2.2 times as often as once, so that a
//! word in the title outweighs any number of them in a body. One point is added for matching at all, and the sum is multiplied
//! by up to 1.25 for articles likely to report misuse and by up to 1.25 for the newest, halving every year before the index's
//! newest article. [`Searcher::explain`] takes a score apart again.
//!
//! # Stories
//! Copies of one story are one hit unless they are asked for; which copy stands for the story is decided among the matches
//! (`stories.rs`), so that a reprint is found where its original does not match.

mod analyse;
mod collect;
mod compile;
mod document;
mod error;
mod explain;
mod facets;
mod filter;
mod highlight;
mod ids;
mod index;
mod near;
mod query;
mod rank;
mod schema;
mod searcher;
mod snippet;
mod statistics;
mod stories;
mod suggest;
#[cfg(test)]
mod tests;
mod timeline;
mod writer;

pub use error::SearchError;
pub use explain::{Why, WordPoints};
pub use facets::{FacetCount, Facets};
pub use highlight::highlight;
pub use index::Index;
pub use query::{Query, QueryError, QueryHint};
pub use schema::SCHEMA;
pub use searcher::{Hit, Hits, Match, Matches, Order, Page, Question, Scope, Searcher};
pub use snippet::{Snippet, snippets};
pub use suggest::{Suggestion, corrected};
pub use timeline::{Dated, Facet, Timeline};
pub use writer::IndexWriter;
