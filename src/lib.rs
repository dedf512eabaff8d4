//! ketwatch reads news feeds, extracts articles, finds the quotes of experts, stores them, and lets people search,
//! export and browse.
//!
//! # The map of the house
//! One room per step, plain data between the rooms, the outside world at the edges.
//!
//! | room | owns |
//! | --- | --- |
//! | [`model`] | the types that travel from room to room |
//! | [`text`] | written language: charsets, dates, folding, words, sentences, languages |
//! | [`config`] | `feeds.toml`: as typed, then checked |
//! | *pure steps* | |
//! | [`feeds`] | feed bytes → entries, and what had to be mended |
//! | [`extract`] | page bytes → article |
//! | [`codebook`] | article → relevance, themes, substances, and the words that decided |
//! | [`quotes`] | article → quotes, speakers, speaker kinds |
//! | [`duplicates`] | fingerprints, and finding the story a text is a copy of |
//! | *the outside world* | |
//! | [`crawl`] | polite fetching: gate, robots.txt, validators, limits, and when a feed is due |
//! | [`archive`] | raw pages as WARC |
//! | [`store`] | SQLite: feeds, ledger, articles, quotes, the lock on the data folder |
//! | [`search`] | the full-text index, its query language, snippets |
//! | *joining* | |
//! | [`pipeline`] | one order of steps for every source of pages |
//! | [`study`] | questions to store, archive and index together |
//! | [`export`] | the record types and their formats |
//! | [`newsroom`] | a bundled web of invented outlets, for the demonstration and the tests |
//! | [`cli`] | one file per subcommand, the terminal, the exit codes |
//!
//! # The way of an article
//! [`Feed`](model::Feed) → [`FeedEntry`](model::FeedEntry) → [`FetchedPage`](model::FetchedPage) →
//! [`Article`](model::Article) → [`AnalysedArticle`](model::AnalysedArticle) → [`StoredArticle`](model::StoredArticle) →
//! the index's documents.
//!
//! # Invariants
//! - Pure steps know no network, no clock and no files: bytes, times and addresses come in as arguments. Pure steps and
//!   outside-world rooms never import each other; `store`, `archive` and `search` do not know one another.
//! - Store and archive are the truth; the index can be thrown away and rebuilt. They are written in the order archive,
//!   store, index.
//! - Every entry ends in exactly one [`Outcome`](model::Outcome), and the report's sums equal the entries seen.
//! - Quotes and evidence are spans of the article's text, so they cannot say what the article does not.
//! - Nothing from the network reaches a terminal raw.
//!
//! A test (`tests/it/architecture.rs`) reads the `use` lines and holds the arrows to this map.

pub mod model;

pub mod text;

pub mod config;

pub mod feeds;

pub mod extract;

pub mod codebook;

pub mod quotes;

pub mod duplicates;

pub mod crawl;

pub mod archive;

pub mod store;

pub mod search;

pub mod pipeline;

pub mod study;

pub mod export;

pub mod newsroom;

pub mod cli;
