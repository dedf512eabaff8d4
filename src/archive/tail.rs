//! What a killed process left in the archive.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::{ArchiveError, End};

/// Something [`super::Archive::open`] found and what it did about it; for the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mending {
    /// Pages beyond the stored end were moved out of the file: they belong to no article.
    TailMoved {
        /// The file they were in.
        file: String,
        /// How many bytes.
        bytes: u64,
        /// The file they are in now.
        orphan: String,
    },
    /// A whole file lies beyond the stored end.
    FileMoved {
        /// Its name before.
        file: String,
        /// Its name now.
        orphan: String,
    },
    /// The file the archive ended in is gone or shorter than it was: pages of stored articles are missing.
    PagesMissing {
        /// The file.
        file: String,
        /// Bytes it had.
        stored: u64,
        /// Bytes it has.
        found: u64,
    },
}

impl std::fmt::Display for Mending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Mending::TailMoved { file, bytes, orphan } => {
                write!(f, "{file}: {bytes} bytes that belong to no stored article were moved to {orphan}")
            }
            Mending::FileMoved { file, orphan } => write!(f, "{file}: belongs to no stored article and is {orphan} now"),
            Mending::PagesMissing { file, stored, found } => {
                write!(f, "{file}: pages are missing, it had {stored} bytes and has {found}; restore it from a backup")
            }
        }
    }
}

/// One of our files: its name and the number in the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OwnFile {
    pub name: String,
    pub number: u64,
    /// Whether it is part of the archive, or was moved out of it.
    pub live: bool,
}

/// Reads a name of the form `ketwatch-20260301083000-00007.warc.gz`, with or without more behind it.
pub(super) fn own_file(name: &str) -> Option<OwnFile> {
    let (time, rest) = name.strip_prefix("ketwatch-")?.split_once('-')?;
    let (number, suffix) = rest.split_once('.')?;
    let valid = time.len() == 14 && time.bytes().all(|byte| byte.is_ascii_digit()) && suffix.starts_with("warc.gz");
    let number = number.parse().ok()?;
    valid.then(|| OwnFile { name: name.to_owned(), number, live: suffix == "warc.gz" })
}

/// Our files in the folder, by number.
pub(super) fn own_files(dir: &Path) -> Result<Vec<OwnFile>, ArchiveError> {
    let failed = |error| ArchiveError::io(dir, error);
    let names = fs::read_dir(dir).map_err(failed)?.map(|entry| entry.map(|entry| entry.file_name()));
    let names: Vec<_> = names.collect::<io::Result<_>>().map_err(failed)?;
    let mut files: Vec<OwnFile> = names.iter().filter_map(|name| own_file(&name.to_string_lossy())).collect();
    files.sort_by_key(|file| file.number);
    Ok(files)
}

/// Moves everything beyond `committed` out of the archive. Gives what was done, and the end where writing may go on.
pub(super) fn mend(dir: &Path, committed: Option<&End>) -> Result<(Option<End>, Vec<Mending>), ArchiveError> {
    let last = committed.and_then(|end| own_file(&end.file)).map(|file| file.number);
    let mut mendings = Vec::new();
    for file in own_files(dir)?.into_iter().filter(|file| file.live && Some(file.number) > last) {
        mendings.push(move_file(dir, &file.name)?);
    }
    let Some(end) = committed else { return Ok((None, mendings)) };
    let path = dir.join(&end.file);
    let found = match fs::metadata(&path) {
        Ok(metadata) => metadata.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
        Err(error) => return Err(ArchiveError::io(&path, error)),
    };
    if found < end.offset {
        mendings.push(Mending::PagesMissing { file: end.file.clone(), stored: end.offset, found });
        return Ok((None, mendings));
    }
    if found > end.offset {
        mendings.push(move_tail(dir, end, found)?);
    }
    Ok((Some(end.clone()), mendings))
}

fn move_file(dir: &Path, name: &str) -> Result<Mending, ArchiveError> {
    let orphan = free_name(dir, &format!("{name}.0"));
    let path = dir.join(name);
    fs::rename(&path, dir.join(&orphan)).map_err(|error| ArchiveError::io(&path, error))?;
    Ok(Mending::FileMoved { file: name.to_owned(), orphan })
}

/// Copies what lies beyond the end into a file of its own, makes sure it is on disk, and cuts it off.
fn move_tail(dir: &Path, end: &End, found: u64) -> Result<Mending, ArchiveError> {
    let orphan = free_name(dir, &format!("{}.{}", end.file, end.offset));
    let (from, to) = (dir.join(&end.file), dir.join(&orphan));
    copy_tail(&from, &to, end.offset).map_err(|error| ArchiveError::io(&to, error))?;
    let cut = || {
        let file = OpenOptions::new().write(true).open(&from)?;
        file.set_len(end.offset)?;
        file.sync_all()
    };
    cut().map_err(|error| ArchiveError::io(&from, error))?;
    Ok(Mending::TailMoved { file: end.file.clone(), bytes: found - end.offset, orphan })
}

fn copy_tail(from: &Path, to: &Path, offset: u64) -> io::Result<()> {
    let mut from = File::open(from)?;
    from.seek(SeekFrom::Start(offset))?;
    let mut to = File::create_new(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()
}

/// `stem.orphan`, or with a number where that is taken.
fn free_name(dir: &Path, stem: &str) -> String {
    let names = (1_u32..).map(|count| if count == 1 { format!("{stem}.orphan") } else { format!("{stem}.{count}.orphan") });
    let mut free = names.skip_while(|name| dir.join(PathBuf::from(name)).exists());
    free.next().expect("numbers do not run out before the disk does")
}
