//! What can go wrong with the archive.

use std::io;
use std::path::{Path, PathBuf};

/// Why the archive could not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// No room left.
    #[error("no room left on the disk of {path}: free some and start again; nothing that was stored is lost")]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The file is not there.
    #[error("{path} is not in the archive: put it back, or run `ketwatch verify` to see which articles need it")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// What is there is no readable record.
    #[error("{path}, byte {offset}: {problem}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where the record begins, in bytes of the file.
        offset: u64,
        /// What is wrong with it.
        problem: String,
    },
    /// Another error of the file system.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl ArchiveError {
    pub(super) fn io(path: &Path, source: io::Error) -> ArchiveError {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ArchiveError::Full { path },
            io::ErrorKind::NotFound => ArchiveError::Missing { path },
            _ => ArchiveError::Io { path, source },
        }
    }

    /// An error while reading a record: bytes that are no gzip, or end too early, are the file's fault.
    pub(super) fn reading(path: &Path, offset: u64, source: io::Error) -> ArchiveError {
        match source.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => {
                ArchiveError::Damaged { path: path.to_owned(), offset, problem: source.to_string() }
            }
            _ => ArchiveError::io(path, source),
        }
    }
}
