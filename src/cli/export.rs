//! `export`: every match as a file for other programs.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use aws_lc_rs::digest::{Context as Sha, SHA256};
use jiff::Timestamp;
use tempfile::NamedTempFile;

use super::arguments::{Arguments, ExportArgs, Format};
use super::exit::{Exit, UsageError};
use super::folder::{Folder, open, today};
use super::search::parse_query;
use super::terminal::safe;
use crate::codebook::Lexicon;
use crate::export::{
    ARTICLE_FIELDS, ArticleRecord, CodePoints, CsvWriter, Manifest, QUOTE_FIELDS, QuoteRow, choose_fields, write_json_line,
};
use crate::model::{DuplicateRule, Filters, PROGRAM, StoredArticle};
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
        let out = BufWriter::new(io::stdout().lock());
        if io::stdout().is_terminal() {
            job.write(SafeText { out, rest: Vec::new() })?
        } else {
            job.write(out)?
        };
        return Ok(Exit::Done);
    };
    let written = whole(path, |file| {
        let mut out = Counted { out: BufWriter::new(file), bytes: 0, digest: Sha::new(&SHA256) };
        let counts = job.write(&mut out)?;
        out.flush()?;
        Ok((counts, out.bytes, out.digest.finish()))
    })?;
    let (counts, bytes, digest) = written;
    if let Some(path) = &options.manifest {
        let sha256: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        let manifest = job.manifest(&counts, bytes, sha256)?;
        whole(path, |file| Ok(serde_json::to_writer_pretty(file, &manifest)?))?;
    }
    tracing::info!(rows = counts.rows, file = %path.display(), "exported");
    Ok(Exit::Done)
}

/// Writes a file that appears whole or not at all: beside its place first, then moved there.
pub(super) fn whole<T>(path: &Path, write: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    // A device or a pipe is written to, and a link is followed: replacing them would destroy what they are.
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let mut file = File::options().write(true).open(path).with_context(|| format!("cannot write {}", path.display()))?;
        return write(&mut file).with_context(|| format!("cannot write {}", path.display()));
    }
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    let mut file = new_file(&folder).with_context(|| format!("cannot write in {}", folder.display()))?;
    let value = write(file.as_file_mut()).with_context(|| format!("cannot write {}", path.display()))?;
    file.as_file().sync_all().with_context(|| format!("cannot write {}", path.display()))?;
    file.persist(path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(value)
}

/// A temporary file that gets the permissions of any new file, by the user's umask.
fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(<std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    builder.tempfile_in(folder)
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
                    let points = CodePoints::new(&stored.analysed.article.body);
                    let Some(row) = QuoteRow::of(stored, &points, number as usize) else { continue };
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
            tool: PROGRAM.to_owned(),
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
    digest: Sha,
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
struct SafeText<W: Write> {
    out: W,
    /// The beginning of a line that is not complete yet.
    rest: Vec<u8>,
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
