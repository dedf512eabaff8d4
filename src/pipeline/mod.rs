//! One order of steps for every source of pages, and what holds them together.
//!
//! A run is three kinds of work side by side. Tasks on the network poll feeds and fetch pages, one request per host at a
//! time ([`crawl()`]). Each fetched page is read and judged on one of as many threads as there are cores (`readers`,
//! ([`analyse_page`]). One thread owns archive, store and index ([`Keeper`]) and writes in that order, in batches, so that a
//! kill at any moment loses nothing that was acknowledged: an entry is in the store as pending before its feed's validators
//! are, the archive is on disk before the store names a record in it, and the index is filled from a queue that the store
//! keeps.

mod analyse;
mod cores;
mod crawl;
mod folder;
mod import;
mod keeper;
mod pages;
mod poll;
mod progress;
mod readers;
mod report;
mod reprocess;
mod screen;
mod stop;
mod stories;
mod topic;
mod writing;

pub use analyse::{AnalyseError, analyse_page, analyse_text, moment};
pub use crawl::{CrawlError, CrawlOptions, Plan, crawl, is_asked_for, plan};
pub use folder::{archive_folder, index_folder};
pub use import::{Import, Imported, ImportedText};
pub use keeper::{Keeper, KeeperError};
pub use poll::NO_ENTRIES;
pub use progress::{Progress, ProgressSnapshot};
pub use report::Report;
pub use reprocess::Reprocessed;
pub use stop::{Stop, StopReason, Stopper};
pub use topic::{TopicError, lexicon_of};
