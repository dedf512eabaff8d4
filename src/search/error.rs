//! What can go wrong with the index.

use std::path::PathBuf;

use tantivy::TantivyError;

/// Why the index did not answer, shaped by what the caller does about it.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// There is no index in the folder, it is damaged, or another version wrote it: build it again from the store.
    #[error("the index in {} must be rebuilt: {reason}", folder.display())]
    NeedsRebuild {
        /// The index's folder.
        folder: PathBuf,
        /// What was found.
        reason: String,
    },
    /// Another writer holds the index.
    #[error("another process is writing to the index")]
    Busy,
    /// Reading or writing failed: disk full, no permission, file gone.
    #[error("the index failed: {0}")]
    Engine(#[from] TantivyError),
    /// The folder could not be made or emptied.
    #[error("cannot prepare the index folder {}: {source}", folder.display())]
    Folder {
        /// The index's folder.
        folder: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
}
