//! `export`: every match as a file for other programs.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::arguments::{Arguments, ExportArgs, Format};
use super::exit::{Exit, UsageError};
use super::folder::{Folder, open, today};
use super::search::parse_query;
use crate::codebook::Lexicon;
use crate::export::{ARTICLE_FIELDS, ArticleRecord, CsvWriter, Manifest, QUOTE_FIELDS, QuoteRow, choose_fields, write_json_line};
use crate::model::{DuplicateRule, Filters, StoredArticle};
use crate::search::{Match, Query, Question, Scope};

/// The byte-order mark, by which Excel knows UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// Writes every match.
pub(crate) fn export(arguments: &Arguments, options: &ExportArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let known = if options.quotes { QUOTE_FIELDS } else { ARTICLE_FIELDS };
    let fields = choose_fields(&options.fields, known).map_err(|error| UsageError(error.to_string()))?;
    let folder = open(arguments)?;
    let job = Job { options, query: &query, filters: &filters, fields: &fields, folder: &folder };
    let Some(path) = &options.output else {
        job.write(BufWriter::new(io::stdout().lock()))?;
        return Ok(Exit::Done);
    };
    let written = whole(path, |file| {
        let mut out = Counted { out: BufWriter::new(file), bytes: 0, digest: Sha256::new() };
        let counts = job.write(&mut out)?;
        out.flush()?;
        Ok((counts, out.bytes, out.digest.finalize()))
    })?;
    let (counts, bytes, digest) = written;
    if let Some(path) = &options.manifest {
        let sha256: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let manifest = job.manifest(&counts, bytes, sha256)?;
        whole(path, |file| Ok(serde_json::to_writer_pretty(file, &manifest)?))?;
    }
    tracing::info!(rows = counts.rows, file = %path.display(), "exported");
    Ok(Exit::Done)
}

/// Writes a file that appears whole or not at all: beside its place first, then moved there.
fn whole<T>(path: &Path, write: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    let mut file = NamedTempFile::new_in(&folder).with_context(|| format!("cannot write in {}", folder.display()))?;
    let value = write(file.as_file_mut()).with_context(|| format!("cannot write {}", path.display()))?;
    file.as_file().sync_all().with_context(|| format!("cannot write {}", path.display()))?;
    readable(file.as_file())?;
    file.persist(path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(value)
}

/// Temporary files are their owner's alone; an export may be read by others, as a file made by any other command.
#[cfg(unix)]
fn readable(file: &File) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.set_permissions(std::fs::Permissions::from_mode(0o644))?)
}

#[cfg(not(unix))]
fn readable(_: &File) -> Result<()> {
    Ok(())
}

struct Job<'a> {
    options: &'a ExportArgs,
    query: &'a Query,
    filters: &'a Filters,
    fields: &'a [&'static str],
    folder: &'a Folder,
}

#[derive(Default)]
struct Counts {
    articles: u64,
    rows: u64,
}

impl Job<'_> {
    /// Writes the rows, article by article: memory holds one article and the list of matches.
    fn write(&self, mut out: impl Write) -> Result<Counts> {
        match self.options.format {
            Format::Csv => {
                if self.options.bom {
                    out.write_all(BOM)?;
                }
                let mut rows = CsvWriter::new(out, self.fields.to_vec())?;
                let counts = self.each_row(|row| match row {
                    Row::Article(record) => rows.write(record),
                    Row::Quote(record) => rows.write(record),
                })?;
                rows.flush()?;
                Ok(counts)
            }
            Format::Jsonl => {
                let fields = (!self.options.fields.is_empty()).then_some(self.fields);
                let counts = self.each_row(|row| match row {
                    Row::Article(record) => write_json_line(&mut out, record, fields),
                    Row::Quote(record) => write_json_line(&mut out, record, fields),
                })?;
                out.flush()?;
                Ok(counts)
            }
        }
    }

    fn each_row(&self, mut write: impl FnMut(Row<'_>) -> io::Result<()>) -> Result<Counts> {
        let mut counts = Counts::default();
        let scope = if self.options.quotes { Scope::Quotes } else { Scope::Articles };
        let matches = self.folder.searcher.all_matching(Question { query: self.query, filters: self.filters, scope })?;
        let mut current: Option<StoredArticle> = None;
        for Match { article, quote } in matches {
            if current.as_ref().is_none_or(|stored| stored.id != article) {
                current = self.folder.store.article(&article)?;
                counts.articles += u64::from(current.is_some());
            }
            let Some(stored) = &current else { continue };
            match quote {
                None => write(Row::Article(&ArticleRecord::stored(stored)))?,
                Some(number) => {
                    let Some(row) = QuoteRow::of(stored).into_iter().nth(number as usize) else { continue };
                    write(Row::Quote(&row))?;
                }
            }
            counts.rows += 1;
        }
        Ok(counts)
    }

    fn manifest(&self, counts: &Counts, bytes: u64, sha256: String) -> Result<Manifest> {
        let with_copies = Filters { duplicates: DuplicateRule::Include, ..self.filters.clone() };
        let matching = Question { query: self.query, filters: &with_copies, scope: Scope::Articles };
        Ok(Manifest {
            tool: concat!("ketwatch ", env!("CARGO_PKG_VERSION")).to_owned(),
            lexicon_version: Lexicon::bundled().version(),
            created: Timestamp::now().to_string(),
            command: std::env::args().collect(),
            query: self.options.query.clone(),
            filters: self.options.filters.in_words(self.filters),
            records: if self.options.quotes { "quotes" } else { "articles" },
            format: match self.options.format {
                Format::Csv => "csv",
                Format::Jsonl => "jsonl",
            },
            fields: self.fields.to_vec(),
            articles_in_store: self.folder.store.relevance_counts()?.iter().map(|(_, count)| count).sum(),
            articles_matching: self.folder.searcher.count(matching)? as u64,
            articles_exported: counts.articles,
            rows: counts.rows,
            bytes,
            sha256,
        })
    }
}

enum Row<'a> {
    Article(&'a ArticleRecord),
    Quote(&'a QuoteRow),
}

/// Counts and digests what passes through.
struct Counted<W: Write> {
    out: W,
    bytes: u64,
    digest: Sha256,
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
