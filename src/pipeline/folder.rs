//! Where things lie in the data folder.

use std::path::{Path, PathBuf};

/// The folder of the full-text index, which may be deleted at any time.
pub fn index_folder(data: &Path) -> PathBuf {
    data.join("tantivy")
}

/// The folder of the raw pages.
pub fn archive_folder(data: &Path) -> PathBuf {
    data.join("archive")
}
