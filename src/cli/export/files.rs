//! Files and folders that appear whole or not at all, and what output passes through.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use aws_lc_rs::digest::{Context as Sha, Digest, SHA256};
use tempfile::NamedTempFile;

use super::super::exit::UsageError;
use super::super::terminal::safe;

/// Writes a file that appears whole or not at all: beside its place first, then moved there.
pub(crate) fn whole<T>(path: &Path, write: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    // A device or a pipe is written to, and a link is followed: replacing them would destroy what they are.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if path.is_dir() {
        return Err(UsageError(format!("--output: {} is a folder; name a file in it", path.display())).into());
    }
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let mut file = File::options().write(true).open(path).with_context(|| format!("cannot write {}", path.display()))?;
        return write(&mut file).with_context(|| format!("cannot write {}", path.display()));
    }
    let folder = folder_of(path);
    check_there(&folder)?;
    let mut file = new_file(&folder).with_context(|| format!("cannot write in {}", folder.display()))?;
    let value = write(file.as_file_mut()).with_context(|| format!("cannot write {}", path.display()))?;
    file.as_file().sync_all().with_context(|| format!("cannot write {}", path.display()))?;
    file.persist(path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(value)
}

/// Fills a new folder that appears whole or not at all: beside its place first, then moved there. A folder that holds
/// something is refused: what lay there would be mixed with what comes.
pub(super) fn whole_folder<T>(path: &Path, fill: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    check_free(path)?;
    let parent = folder_of(path);
    check_there(&parent)?;
    let cannot = || format!("cannot write {}", path.display());
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    // As any new folder, by the user's umask; a temporary one would be the user's alone.
    #[cfg(unix)]
    builder.permissions(<std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o777));
    let folder = builder.tempdir_in(&parent).with_context(|| format!("cannot write in {}", parent.display()))?;
    let value = fill(folder.path()).with_context(cannot)?;
    if path.is_dir() {
        // Fails where something has come into it meanwhile.
        std::fs::remove_dir(path).with_context(cannot)?;
    }
    std::fs::rename(folder.path(), path).with_context(cannot)?;
    // It has moved: there is nothing left to remove.
    let _ = folder.keep();
    Ok(value)
}

/// How the names begin of what is not whole yet: what a killed process leaves behind is known by it.
const UNFINISHED: &str = ".ketwatch-";

fn check_there(folder: &Path) -> Result<(), UsageError> {
    let missing = || UsageError(format!("there is no folder {}; make it first, or name another place", folder.display()));
    if folder.is_dir() { Ok(()) } else { Err(missing()) }
}

fn check_free(path: &Path) -> Result<()> {
    match std::fs::read_dir(path).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(UsageError(format!("--output: {} is not empty; name a new folder", path.display())).into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            Err(UsageError(format!("--output: {} is a file; name a new folder", path.display())).into())
        }
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// A temporary file that gets the permissions of any new file, by the user's umask.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    #[cfg(unix)]
    builder.permissions(<std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Counts and digests what passes through.
pub(super) struct Counted<W: Write> {
    out: W,
    bytes: u64,
    digest: Sha,
}

impl<W: Write> Counted<W> {
    pub(super) fn new(out: W) -> Counted<W> {
        Counted { out, bytes: 0, digest: Sha::new(&SHA256) }
    }

    /// Number of bytes, and their SHA-256.
    pub(super) fn finish(self) -> (u64, Digest) {
        (self.bytes, self.digest.finish())
    }
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Makes text safe for a terminal as it passes through, line by line.
pub(super) struct SafeText<W: Write> {
    pub(super) out: W,
    /// The beginning of a line that is not complete yet.
    pub(super) rest: Vec<u8>,
}

impl<W: Write> Write for SafeText<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let line = String::from_utf8_lossy(&line);
            writeln!(self.out, "{}", safe(line.trim_end_matches(['\r', '\n'])))?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
