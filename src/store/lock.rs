//! The lock on the data folder.

use std::fs::{File, OpenOptions, TryLockError, create_dir_all};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::StoreError;

/// The right to write to a data folder; given back when dropped, and by the system when the process ends however it ends.
#[derive(Debug)]
pub struct FolderLock {
    dir: PathBuf,
    /// Keeps the lock: it belongs to the open file, not to the file's existence or content.
    _file: File,
}

impl FolderLock {
    /// The data folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }
}

/// Takes the data folder for writing, making the folder where there is none.
///
/// The lock is the operating system's lock on the open file `lock`. The process id and time written into the file only
/// tell people who holds it: what a dead process left there is never taken for a lock.
pub fn lock(dir: &Path) -> Result<FolderLock, StoreError> {
    create_dir_all(dir).map_err(|error| StoreError::io(dir, error))?;
    let path = dir.join("lock");
    let failed = |error| StoreError::io(&path, error);
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(held(dir, &mut file)),
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    write_holder(&mut file).map_err(failed)?;
    Ok(FolderLock { dir: dir.to_owned(), _file: file })
}

fn write_holder(file: &mut File) -> std::io::Result<()> {
    file.set_len(0)?;
    file.seek(SeekFrom::Start(0))?;
    writeln!(file, "{} {:.0}", std::process::id(), Timestamp::now())
}

fn held(dir: &Path, file: &mut File) -> StoreError {
    let mut text = String::new();
    // Who holds it is a courtesy: where it cannot be read, the message says "another process".
    let _ = file.take(100).read_to_string(&mut text);
    let mut words = text.split_whitespace();
    let pid = words.next().and_then(|word| word.parse().ok());
    let since = words.next().and_then(|word| word.parse().ok());
    StoreError::Held { path: dir.to_owned(), pid, since }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_lock_names_the_holder() {
        let dir = tempfile::tempdir().unwrap();
        let first = lock(dir.path()).unwrap();
        let error = lock(dir.path()).unwrap_err();
        assert!(
            matches!(&error, StoreError::Held { pid: Some(pid), since: Some(_), .. } if *pid == std::process::id()),
            "{error}"
        );
        assert!(error.to_string().contains(&format!("process {} since 2", std::process::id())), "{error}");
        drop(first);
        lock(dir.path()).unwrap();
    }

    #[test]
    fn what_a_dead_process_left_is_no_lock() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("lock"), "1 2099-01-01T00:00:00Z and a long text of something else").unwrap();
        let held = lock(dir.path()).unwrap();
        let text = std::fs::read_to_string(dir.path().join("lock")).unwrap();
        assert!(text.starts_with(&std::process::id().to_string()) && text.ends_with("Z\n"), "{text}");
        assert_eq!(held.dir(), dir.path());
    }
}
