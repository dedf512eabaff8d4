//! Opening and creating the index.

use std::path::{Path, PathBuf};

use tantivy::directory::MmapDirectory;
use tantivy::tokenizer::{RawTokenizer, TokenizerManager};
use tantivy::{IndexReader, ReloadPolicy, TantivyError};

use super::analyse::Joined;
use super::folder::IndexFolder;
use super::schema::{Fields, JOINED, SCHEMA, schema};
use super::{IndexWriter, SearchError, Searcher};

/// The index in its folder.
#[derive(Clone)]
pub struct Index {
    pub(super) engine: tantivy::Index,
    pub(super) fields: Fields,
    folder: PathBuf,
    /// The index as it was found, and the number of its commit then: opening it costs most of the time of a search.
    found: Option<(u64, tantivy::Searcher)>,
}

impl Index {
    /// Opens the index in `folder`, for searching and for writing.
    ///
    /// # Errors
    /// [`SearchError::NeedsRebuild`] where there is none, where it is damaged, and where its [`SCHEMA`] is another.
    pub fn open(folder: &Path) -> Result<Index, SearchError> {
        Index::open_existing(folder).map_err(|reason| SearchError::NeedsRebuild { folder: folder.to_owned(), reason })
    }

    fn open_existing(folder: &Path) -> Result<Index, String> {
        let (expected, fields) = schema();
        let directory = IndexFolder(MmapDirectory::open(folder).map_err(|error| error.to_string())?);
        if !tantivy::Index::exists(&directory).map_err(|error| error.to_string())? {
            return Err("there is none".to_owned());
        }
        let engine = tantivy::Index::open(directory).map_err(|error| error.to_string())?;
        let written = engine.load_metas().map_err(|error| error.to_string())?;
        if written.payload.as_deref() != Some(payload().as_str()) || engine.schema() != expected {
            return Err("another version wrote it".to_owned());
        }
        let mut index = Index::with_tokenizer(engine, fields, folder);
        let reader = index.reader().map_err(|error| error.to_string())?;
        index.found = Some((written.opstamp, reader.searcher()));
        Ok(index)
    }

    /// Creates an empty index in `folder`, which is made if need be; an index that is there goes, other files stay.
    ///
    /// # Errors
    /// [`SearchError::Busy`] while another process writes to the old index, else what the system says.
    pub fn create(folder: &Path) -> Result<Index, SearchError> {
        let failed = |source| SearchError::Folder { folder: folder.to_owned(), source };
        std::fs::create_dir_all(folder).map_err(failed)?;
        remove_index(folder).map_err(failed)?;
        let (schema, fields) = schema();
        let engine = tantivy::Index::create_in_dir(folder, schema)?;
        let index = Index::with_tokenizer(engine, fields, folder);
        index.writer()?.finish()?;
        Ok(index)
    }

    fn with_tokenizer(mut engine: tantivy::Index, fields: Fields, folder: &Path) -> Index {
        // The engine asks for `raw` by itself for exact values, and for `default` for numbers.
        let tokenizers = TokenizerManager::new();
        tokenizers.register(JOINED, Joined);
        tokenizers.register("default", Joined);
        tokenizers.register("raw", RawTokenizer::default());
        engine.set_tokenizers(tokenizers);
        Index { engine, fields, folder: folder.to_owned(), found: None }
    }

    /// Where the index lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The one writer.
    ///
    /// # Errors
    /// [`SearchError::Busy`] while another writer is alive, in this process or another.
    pub fn writer(&self) -> Result<IndexWriter, SearchError> {
        IndexWriter::new(self)
    }

    /// The index as it is after its last commit; later commits are seen by a later searcher.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn searcher(&self) -> Result<Searcher, SearchError> {
        let is_last = |commit: &u64| self.engine.load_metas().is_ok_and(|now| now.opstamp == *commit);
        match &self.found {
            Some((commit, searcher)) if is_last(commit) => Ok(Searcher::new(searcher.clone(), self.fields)),
            _ => Ok(Searcher::new(self.reader()?.searcher(), self.fields)),
        }
    }

    /// Reads every file and compares it with the checksum it was written with: a second for some hundred megabytes.
    ///
    /// # Errors
    /// [`SearchError::NeedsRebuild`] where a file is damaged or missing.
    pub fn check(&self) -> Result<(), SearchError> {
        let reason = match self.engine.validate_checksum() {
            Ok(damaged) if damaged.is_empty() => return Ok(()),
            Ok(damaged) => format!("{} of its files are damaged", damaged.len()),
            Err(error) => error.to_string(),
        };
        Err(SearchError::NeedsRebuild { folder: self.folder.clone(), reason })
    }

    /// Without a watcher thread: who wants to see later commits asks again.
    fn reader(&self) -> Result<IndexReader, TantivyError> {
        self.engine.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(0).try_into()
    }
}

/// What each commit carries, to tell which version wrote it.
pub(super) fn payload() -> String {
    format!("ketwatch index {SCHEMA}")
}

/// Removes the files tantivy writes, and no others: the folder is a person's.
fn remove_index(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && entry.file_name().to_str().is_some_and(is_index_file) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// `meta.json`, `.managed.json`, lock files, and segments: 32 hexadecimal digits and an extension.
fn is_index_file(name: &str) -> bool {
    let segment = name.split('.').next().unwrap_or("");
    let is_segment = segment.len() == 32 && segment.bytes().all(|b| b.is_ascii_hexdigit());
    is_segment || matches!(name, "meta.json" | ".managed.json" | ".tantivy-meta.lock" | ".tantivy-writer.lock")
}
