//! How far a run has come, for whoever shows it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Counters that the run raises and a progress bar reads.
#[derive(Debug, Default)]
pub struct Progress {
    feeds_total: AtomicU64,
    feeds_done: AtomicU64,
    pages_total: AtomicU64,
    pages_done: AtomicU64,
    stored: AtomicU64,
    finishing: AtomicBool,
}

/// The counters at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgressSnapshot {
    /// Feeds to poll.
    pub feeds_total: u64,
    /// Feeds polled.
    pub feeds_done: u64,
    /// Pages to fetch, as far as is known by now.
    pub pages_total: u64,
    /// Pages fetched, judged and written, or given up.
    pub pages_done: u64,
    /// Articles stored.
    pub stored: u64,
    /// Whether the run is writing its last batch.
    pub finishing: bool,
}

impl Progress {
    pub(super) fn add_feeds(&self, count: usize) {
        self.feeds_total.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(super) fn feed_done(&self) {
        self.feeds_done.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn add_pages(&self, count: usize) {
        self.pages_total.fetch_add(count as u64, Ordering::Relaxed);
    }

    pub(super) fn page_done(&self) {
        self.pages_done.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn article_stored(&self) {
        self.stored.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn finishing(&self) {
        self.finishing.store(true, Ordering::Relaxed);
    }

    /// The counters now.
    pub fn snapshot(&self) -> ProgressSnapshot {
        ProgressSnapshot {
            feeds_total: self.feeds_total.load(Ordering::Relaxed),
            feeds_done: self.feeds_done.load(Ordering::Relaxed),
            pages_total: self.pages_total.load(Ordering::Relaxed),
            pages_done: self.pages_done.load(Ordering::Relaxed),
            stored: self.stored.load(Ordering::Relaxed),
            finishing: self.finishing.load(Ordering::Relaxed),
        }
    }
}
