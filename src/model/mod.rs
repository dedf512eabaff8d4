//! The types that travel from room to room, in the order in which an article meets them.
//!
//! [`Feed`] → [`FeedEntry`] → [`FetchedPage`] → [`Article`] → [`AnalysedArticle`] → [`StoredArticle`].
//! A later type owns the earlier one, and no field means "not filled in yet". Nothing here is `Serialize`: what leaves
//! the program has a record type in `export` or `search`, because its field names are a promise.

mod address;
mod analysis;
mod article;
mod feed;
mod filters;
mod flag;
mod outcome;
mod page;
mod quote;
mod ruling;
mod span;
mod stamp;
mod stored;

pub use address::{ArticleId, article_id, canonical_url, host_of, is_public, literal_address, registrable_domain, site_of};
pub use analysis::{AnalysedArticle, Codes, EventKind, Evidence, Fingerprint, Relevance, Route, Substance, Theme};
pub use article::{Article, Field, Language, Source, Sourced};
pub use feed::{DateDoubt, Feed, FeedEntry, FeedKind, FeedReading, FeedRepair};
pub use filters::{DuplicateRule, Filters, When, days};
pub use flag::{Flag, FlagKind};
pub use outcome::{FailReason, Judgement, Outcome, SkipReason};
pub use page::FetchedPage;
pub use quote::{Quote, QuoteKind, SpeakerKind};
pub use ruling::{Overruled, Ruling, RulingEntry};
pub use span::Span;
pub use stamp::Stamp;
pub use stored::{OWN_TERMS, PROGRAM, Provenance, RecordLocation, StoredArticle, Story, analyser_name, own_terms_mark};
