//! SQLite, the truth: which addresses were seen, what became of each, and every article that is kept.
//!
//! One process writes (it holds the [`FolderLock`] inside its [`Writer`]), any number read ([`Store::open_reader`]); a
//! reader never waits for the writer nor the writer for a reader. Plain data goes in and comes out, and every article
//! comes out as it went in.
//!
//! **What survives what.** A batch that [`Writer::write_batch`] has acknowledged survives `kill -9` of the process: it is
//! in the operating system's hands (write-ahead log, `synchronous=NORMAL`). Power loss may take back the last commits, but
//! only whole ones and only the last ones. Nothing is lost by that, because whatever belongs together is one commit: a feed's new
//! validators with the entries they stand for, an article with its ledger row, its place in the index queue and the end
//! of the archive. What a commit took back is fetched again.
//!
//! **The ledger is the queue.** An entry that a poll sees for the first time becomes a row `pending` in the commit that stores the
//! feed's ETag; it stays in the queue until an outcome that needs no further try replaces it.
//!
//! | file | holds |
//! | --- | --- |
//! | `ketwatch.sqlite` (`-wal`, `-shm` beside it) | everything |
//! | `ketwatch.sqlite.before-v2` … | a copy made before the tables were brought to that version |
//! | `lock` | who writes: a file lock, which ends with its process; the text in it is for people |

mod article_read;
mod article_write;
mod batch;
mod changes;
mod columns;
mod error;
mod feeds;
mod hosts;
mod items;
mod labelling;
mod labels;
mod ledger;
mod lock;
mod meta;
mod open;
mod polls;
mod questions;
mod runs;
mod schema;
mod told;

pub use batch::{Batch, ClusterMove, Missed, PageEnd, PageResult};
pub use error::StoreError;
pub use feeds::FeedState;
pub use hosts::{OutageRow, RobotsRow};
pub use items::{PolledDay, SeenItem};
pub use ledger::{KnownVersion, LedgerEntry, NewEntry, PendingEntry};
pub use lock::{FolderLock, lock};
pub use meta::ArchiveEnd;
pub use open::{Store, Writer};
pub use polls::{PollRecord, PollResult};
pub use questions::{CopyMark, LedgerCount, Revision};
pub use runs::{Coverage, RunId, RunRecord};
pub use told::{Arrival, LastDigest, Notice, Telling, Told, ToldEntry};

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
