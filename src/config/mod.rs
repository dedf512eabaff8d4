//! `feeds.toml`: as typed, then checked.
//!
//! [`load`] reads the file and gives a [`Config`] in which every value is of the type the program works with, or a
//! [`ConfigError`] that lists everything wrong with the file at once, each by line, with what to write instead. Nothing
//! is guessed: an unknown key is an error, because a misspelt `langauge` that is passed over costs a study its labels.
//!
//! The file has five parts, all optional: `[crawler]` (see [`CrawlerSettings`]), `[keep]` ([`KeepSettings`]), `[topic]`
//! ([`TopicSettings`]), any number of `[[feed]]` ([`crate::model::Feed`]) and of `[[search]]` ([`SavedSearch`]).
//!
//! [`FeedList`] adds feeds and takes them out, and leaves everything else in the file as its user wrote it.

mod codes;
mod crawler;
mod edit;
mod error;
mod feed;
mod file;
mod search;
mod section;
mod topic;
mod units;

pub use crawler::CrawlerSettings;
pub use edit::{EditError, FeedFields, FeedList, checked_feed, lenient_language};
pub use error::{ConfigError, Problem};
pub use file::{Config, load, parse};
pub use search::{SavedFilters, SavedSearch};
pub use topic::{KeepSettings, TermTier, TopicSettings, TopicTerm};
