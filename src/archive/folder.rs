//! The archive folder: appending and reading back.

use std::fs::{self, File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::record::warcinfo;
use super::tail::{mend, own_file, own_files};
use super::{ArchiveError, Content, DigestCheck, EncodedRecord, Mending, WarcFile, encode};
use crate::model::{FetchedPage, RecordLocation};

/// Length at which a file is closed: what archives take as a handy size.
const ROTATE_AT: u64 = 1 << 30;

/// The archive, open for appending. The folder is the caller's alone while it is open (the data folder's lock sees to that).
#[derive(Debug)]
pub struct Archive {
    dir: PathBuf,
    current: Option<Current>,
    next_number: u64,
    /// In the names of files that are begun.
    started: Timestamp,
    rotate_at: u64,
}

/// The file that is being written.
#[derive(Debug)]
struct Current {
    file: File,
    name: String,
    /// Bytes of whole records in it.
    length: u64,
}

/// Where the archive ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// Name of the last file.
    pub file: String,
    /// Its length in bytes.
    pub offset: u64,
}

impl Archive {
    /// Opens the archive in `dir`, making the folder where there is none, and moves whatever lies beyond `committed` (the
    /// end that was stored with the last articles) out of it. `now` names the files that this run begins.
    pub fn open(dir: &Path, committed: Option<&End>, now: Timestamp) -> Result<(Archive, Vec<Mending>), ArchiveError> {
        fs::create_dir_all(dir).map_err(|error| ArchiveError::io(dir, error))?;
        let (end, mendings) = mend(dir, committed)?;
        let stored = committed.and_then(|end| own_file(&end.file));
        let last = own_files(dir)?.into_iter().chain(stored).map(|file| file.number).max();
        let next_number = last.map_or(0, |last| last + 1);
        let mut archive = Archive { dir: dir.to_owned(), current: None, next_number, started: now, rotate_at: ROTATE_AT };
        archive.current = end.map(|end| archive.reopen(end)).transpose()?;
        Ok((archive, mendings))
    }

    /// Appends a page.
    pub fn append(&mut self, page: &FetchedPage) -> Result<RecordLocation, ArchiveError> {
        self.append_encoded(&encode(page))
    }

    /// Appends a record that is encoded already.
    ///
    /// When that fails, on a full disk for one, the file ends with the last whole record as before.
    pub fn append_encoded(&mut self, record: &EncodedRecord) -> Result<RecordLocation, ArchiveError> {
        let mut current = match self.current.take() {
            Some(current) if current.length < self.rotate_at => current,
            full => self.next_file(full)?,
        };
        let path = self.dir.join(&current.name);
        let appended = current.append(record.bytes());
        let location =
            appended.map(|offset| RecordLocation { file: current.name.clone(), offset, length: current.length - offset });
        self.current = Some(current);
        location.map_err(|error| ArchiveError::io(&path, error))
    }

    /// Makes sure that everything appended is on disk, and gives the end to be stored with the articles; `None` while
    /// nothing has ever been appended.
    pub fn sync(&mut self) -> Result<Option<End>, ArchiveError> {
        let Some(current) = &self.current else { return Ok(None) };
        let failed = |error| ArchiveError::io(&self.dir.join(&current.name), error);
        current.file.sync_data().map_err(failed)?;
        Ok(Some(End { file: current.name.clone(), offset: current.length }))
    }

    /// Reads a page back.
    pub fn read(&self, location: &RecordLocation) -> Result<FetchedPage, ArchiveError> {
        read_page(&self.dir, location)
    }

    /// Closes one file, if any, and begins the next.
    fn next_file(&mut self, full: Option<Current>) -> Result<Current, ArchiveError> {
        if let Some(full) = full {
            full.file.sync_all().map_err(|error| ArchiveError::io(&self.dir.join(&full.name), error))?;
        }
        let time = self.started.to_zoned(TimeZone::UTC).strftime("%Y%m%d%H%M%S").to_string();
        let name = format!("ketwatch-{time}-{:05}.warc.gz", self.next_number);
        let path = self.dir.join(&name);
        let failed = |error| ArchiveError::io(&path, error);
        let file = File::create_new(&path).map_err(failed)?;
        self.next_number += 1;
        let mut current = Current { file, name, length: 0 };
        current.append(warcinfo(&current.name, self.started).bytes()).map_err(failed)?;
        // The file's name has to be on disk too before a commit relies on it.
        File::open(&self.dir).and_then(|dir| dir.sync_all()).map_err(failed)?;
        Ok(current)
    }

    #[cfg(test)]
    pub(super) fn rotate_after(&mut self, bytes: u64) {
        self.rotate_at = bytes;
    }

    fn reopen(&self, end: End) -> Result<Current, ArchiveError> {
        let path = self.dir.join(&end.file);
        let file = OpenOptions::new().write(true).open(&path).map_err(|error| ArchiveError::io(&path, error))?;
        Ok(Current { file, name: end.file, length: end.offset })
    }
}

impl Current {
    /// Appends whole or not at all; gives where the bytes begin.
    fn append(&mut self, bytes: &[u8]) -> std::io::Result<u64> {
        let start = self.length;
        self.file.seek(SeekFrom::Start(start))?;
        if let Err(error) = self.file.write_all(bytes) {
            // Should even this fail, the next record is written over the half one, and a restart cuts it off.
            let _ = self.file.set_len(start);
            return Err(error);
        }
        self.length += bytes.len() as u64;
        Ok(start)
    }
}

/// Reads the page at `location` of the archive in `dir`, checked against its digest.
pub fn read_page(dir: &Path, location: &RecordLocation) -> Result<FetchedPage, ArchiveError> {
    let path = dir.join(&location.file);
    let damaged =
        |problem: &str| ArchiveError::Damaged { path: path.clone(), offset: location.offset, problem: problem.to_owned() };
    if Path::new(&location.file).components().count() != 1 || path.file_name().is_none() {
        return Err(damaged("not the name of a file of the archive"));
    }
    let record = WarcFile::open_at(&path, location)?.next().ok_or_else(|| damaged("no record"))??;
    if record.digest == DigestCheck::Differs {
        return Err(damaged("the record is not what its digest says"));
    }
    match record.content {
        Content::Page(page) => Ok(*page),
        Content::Other => Err(damaged("not a page")),
        Content::Unreadable(problem) => Err(damaged(&problem)),
    }
}
