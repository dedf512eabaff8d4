//! What can go wrong, by what the caller can do about it.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::ErrorCode;

/// Why the store could not do what it was asked for. Every message names the path and the way out.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process writes to the data folder.
    #[error("{path} is held by {}; wait for it to end, or name another folder with --data-dir", holder(*.pid, *.since))]
    Held {
        /// The data folder.
        path: PathBuf,
        /// The holder's process id, where it could be read.
        pid: Option<u32>,
        /// Since when it holds the folder, where that could be read.
        since: Option<Timestamp>,
    },
    /// There is no store in the folder.
    #[error("no store at {path}: run `ketwatch crawl` first, or name the data folder with --data-dir")]
    Missing {
        /// Where the store would be.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("{path} is not a store of ketwatch: move that file away, or name another folder with --data-dir")]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer ketwatch.
    #[error("{path} has tables of version {found}, this ketwatch knows {supported}: use the newer ketwatch that wrote it")]
    NewerVersion {
        /// The file.
        path: PathBuf,
        /// The version it has.
        found: u32,
        /// The newest version this program knows.
        supported: u32,
    },
    /// Written by an older ketwatch, and only opened for reading.
    #[error("{path} has tables of version {found}, older than {supported}: run `ketwatch crawl` once to bring them up to date")]
    OlderVersion {
        /// The file.
        path: PathBuf,
        /// The version it has.
        found: u32,
        /// The version this program reads.
        supported: u32,
    },
    /// No room left.
    #[error("no room left on the disk of {path}: free some and start again; nothing that was stored is lost")]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged.
    #[error(
        "{path} is damaged ({detail}): put a backup of the file in its place; the raw pages in the archive are not touched by this"
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The folder cannot be written to.
    #[error("{path} cannot be written to: give this user the right to write there, or name another folder with --data-dir")]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
    },
    /// Somebody else kept the file locked for longer than a writer waits.
    #[error("{path} is locked by another program: close the program that has it open for writing and start again")]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// Another error of the file system.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another error of SQLite.
    #[error("{path}: {source}")]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
}

fn holder(pid: Option<u32>, since: Option<Timestamp>) -> String {
    let pid = pid.map_or("another process".to_owned(), |pid| format!("process {pid}"));
    since.map_or(pid.clone(), |since| format!("{pid} since {since:.0}"))
}

impl StoreError {
    /// What SQLite's error means for the store at `path`.
    pub(super) fn sqlite(path: &Path, source: rusqlite::Error) -> StoreError {
        let path = path.to_owned();
        match (&source, source.sqlite_error_code()) {
            (_, Some(ErrorCode::DiskFull)) => StoreError::Full { path },
            (_, Some(ErrorCode::NotADatabase)) => StoreError::NotAStore { path },
            (_, Some(ErrorCode::DatabaseCorrupt)) => StoreError::Corrupt { path, detail: source.to_string() },
            (_, Some(ErrorCode::ReadOnly)) => StoreError::ReadOnly { path },
            (_, Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked)) => StoreError::Busy { path },
            (rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..), _) => {
                StoreError::Corrupt { path, detail: source.to_string() }
            }
            _ => StoreError::Sqlite { path, source },
        }
    }

    /// What the file system's error means for `path`.
    pub(super) fn io(path: &Path, source: io::Error) -> StoreError {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly { path },
            _ => StoreError::Io { path, source },
        }
    }
}
