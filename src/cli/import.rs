//! `import`: pages that were collected elsewhere.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::arguments::{Arguments, ImportArgs};
use super::batch::read_input;
use super::exit::{Exit, UsageError};
use super::extract::{lexicon, settings};
use super::folder::{open_keeper, print_json};
use super::progress::Bars;
use super::signals::{listening, signalled};
use super::terminal::safe;
use crate::archive::{Content, WarcFile};
use crate::codebook::Lexicon;
use crate::config::Config;
use crate::extract::{EntryHints, PageInput, extract};
use crate::model::{FetchedPage, Stamp};
use crate::pipeline::{Import, Imported, ImportedText, Keeper, Progress, Stop, Stopper};
use crate::text::dates::parse_date;

/// Pages in one commit, and the bytes after which it is not waited for as many.
const SLICE: usize = 50;
const SLICE_BYTES: usize = 32 << 20;

/// Bytes of one line of a list: the largest page a crawl would take, and room to spare.
const LONGEST_LINE: u64 = 64 << 20;

/// Files and records that could not be read which are named one by one; of more only the number is told.
const SHOWN: usize = 20;

/// Imports everything that is named.
pub(crate) fn import(arguments: &Arguments, options: &ImportArgs) -> Result<Exit> {
    let files = found_files(&options.files)?;
    let (lexicon, config) = (lexicon(arguments)?, settings(arguments)?);
    let (stopper, stop) = Stopper::new();
    let keeper = open_keeper(&arguments.data_dir)?.until_signalled(stop.clone());
    let progress = Arc::new(Progress::default());
    let bars = Bars::show(Arc::clone(&progress), arguments.quiet);
    let _signals = listening(stopper)?;
    let mut importing = Importing {
        keeper,
        lexicon: &lexicon,
        config: &config,
        progress: &progress,
        stop: stop.clone(),
        slice: Vec::new(),
        bytes: 0,
        report: Imported::default(),
        unreadable: Vec::new(),
    };
    for file in &files {
        importing.file(file)?;
    }
    importing.flush()?;
    let Importing { mut keeper, report, unreadable, .. } = importing;
    keeper.index_queued()?;
    keeper.finish()?;
    drop(bars);
    tell(options, &report, &unreadable)?;
    let done = if unreadable.is_empty() { Exit::Done } else { Exit::Incomplete };
    Ok(signalled(stop.reason()).unwrap_or(done))
}

/// What a file holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Warc,
    Page,
    List,
}

impl Kind {
    fn of(path: &Path) -> Option<Kind> {
        let name = path.file_name()?.to_string_lossy().to_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        match name.rsplit_once('.')?.1 {
            "warc" => Some(Kind::Warc),
            "html" | "htm" | "xhtml" => Some(Kind::Page),
            "jsonl" | "ndjson" => Some(Kind::List),
            _ => None,
        }
    }
}

/// The files that are named, and those of the folders, in order of their names. Other files in a folder are passed over.
fn found_files(named: &[PathBuf]) -> Result<Vec<(PathBuf, Kind)>> {
    let mut files = Vec::new();
    for path in named {
        if path.is_dir() {
            let before = files.len();
            add_folder(path, &mut files)?;
            if files.len() == before {
                return Err(UsageError(format!("{}: no .warc, .html or .jsonl file in this folder", path.display())).into());
            }
        } else if let Some(kind) = Kind::of(path) {
            files.push((path.clone(), kind));
        } else {
            let known = "there are .warc, .html, .htm and .jsonl, each also with .gz behind it";
            return Err(UsageError(format!("{}: the name does not say what it holds; {known}", path.display())).into());
        }
    }
    Ok(files)
}

/// Folders within are walked too, symbolic links are not followed.
fn add_folder(folder: &Path, files: &mut Vec<(PathBuf, Kind)>) -> Result<()> {
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        let failed = || format!("cannot read the folder {}", folder.display());
        let mut entries: Vec<_> =
            std::fs::read_dir(&folder).with_context(failed)?.collect::<Result<_, _>>().with_context(failed)?;
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let kind = entry.file_type().with_context(failed)?;
            if kind.is_dir() {
                waiting.push(entry.path());
            } else if let Some(holds) = Kind::of(&entry.path()).filter(|_| kind.is_file()) {
                files.push((entry.path(), holds));
            }
        }
    }
    Ok(())
}

struct Importing<'a> {
    keeper: Keeper,
    lexicon: &'a Lexicon,
    config: &'a Config,
    progress: &'a Progress,
    stop: Stop,
    slice: Vec<Import>,
    /// Of the slice.
    bytes: usize,
    report: Imported,
    /// Where, and why.
    unreadable: Vec<(String, String)>,
}

impl Importing<'_> {
    fn file(&mut self, (path, kind): &(PathBuf, Kind)) -> Result<()> {
        match kind {
            Kind::Warc => self.archive(path),
            Kind::Page => {
                let page = page_file(path, None, None);
                self.take(&path.display().to_string(), page.map(Some))
            }
            Kind::List => self.list(path),
        }
    }

    fn archive(&mut self, path: &Path) -> Result<()> {
        let name = path.display().to_string();
        let records = match WarcFile::open(path) {
            Ok(records) => records,
            Err(error) => return self.take(&name, Err(error.into())),
        };
        for record in records {
            let (place, import) = match record {
                Err(error) => (name.clone(), Err(error.into())),
                Ok(record) => {
                    let place = format!("{name}, byte {}", record.offset);
                    match record.content {
                        Content::Page(page) if is_html(&page) => (place, Ok(Some(Import::Page(page)))),
                        Content::Page(_) | Content::Other => (place, Ok(None)),
                        Content::Unreadable(problem) => (place, Err(anyhow!(problem))),
                    }
                }
            };
            self.take(&place, import)?;
        }
        Ok(())
    }

    fn list(&mut self, path: &Path) -> Result<()> {
        let name = path.display().to_string();
        let lines = match opened(path) {
            Ok(lines) => lines,
            Err(error) => return self.take(&name, Err(error)),
        };
        for (number, line) in lines_of(lines).enumerate() {
            // Behind an error of the list itself nothing more can be read; a page's file is a matter of its line.
            let is_end = line.is_err();
            let import = line.map_err(anyhow::Error::from).and_then(|line| from_line(&line, path));
            self.take(&format!("{name}, line {}", number + 1), import)?;
            if is_end || self.stop.reason().is_some() {
                break;
            }
        }
        Ok(())
    }

    /// Notes what was read, and imports when there is enough of it.
    fn take(&mut self, place: &str, import: Result<Option<Import>>) -> Result<()> {
        match import {
            _ if self.stop.reason().is_some() => return Ok(()),
            Ok(Some(import)) => {
                self.bytes += match &import {
                    Import::Page(page) => page.body.len(),
                    Import::Text(text) => text.body.len(),
                };
                self.slice.push(import);
            }
            Ok(None) => {}
            Err(error) => self.unreadable.push((place.to_owned(), format!("{error:#}"))),
        }
        if self.slice.len() >= SLICE || self.bytes >= SLICE_BYTES { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<()> {
        let slice = std::mem::take(&mut self.slice);
        self.bytes = 0;
        Ok(self.keeper.import(&slice, (self.lexicon, &self.config.keep), self.progress, &mut self.report)?)
    }
}

/// Whether a record of an archive may be an article: its images, scripts and styles are not.
fn is_html(page: &FetchedPage) -> bool {
    page.header("content-type").is_none_or(|kind| kind.to_ascii_lowercase().contains("html"))
}

fn opened(path: &Path) -> Result<Box<dyn BufRead>> {
    let file = File::open(path).context("cannot open it")?;
    let compressed = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("gz"));
    let bytes: Box<dyn Read> = if compressed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    Ok(Box::new(BufReader::new(bytes)))
}

/// The lines of a list. One longer than any page is the end of it: what is left may be a bomb.
fn lines_of(mut list: Box<dyn BufRead>) -> impl Iterator<Item = std::io::Result<Vec<u8>>> {
    let mut is_over = false;
    std::iter::from_fn(move || {
        let mut line = Vec::new();
        let read = if is_over { Ok(0) } else { list.by_ref().take(LONGEST_LINE + 1).read_until(b'\n', &mut line) };
        is_over = read.is_err() || line.len() as u64 > LONGEST_LINE;
        match read {
            Ok(0) => None,
            Ok(_) if is_over => Some(Err(std::io::Error::other(format!("a line longer than {} MiB", LONGEST_LINE >> 20)))),
            Ok(_) => Some(Ok(line)),
            Err(error) => Some(Err(error)),
        }
    })
}

/// One line of a list: an article's record, or the name of a page's file.
#[derive(Debug, Deserialize)]
struct Line {
    url: Option<String>,
    canonical_url: Option<String>,
    file: Option<String>,
    content_type: Option<String>,
    title: Option<String>,
    #[serde(default, alias = "author")]
    authors: Names,
    section: Option<String>,
    #[serde(default, alias = "tags")]
    keywords: Names,
    #[serde(alias = "date")]
    published: Option<String>,
    modified: Option<String>,
    language: Option<String>,
    country: Option<String>,
    standfirst: Option<String>,
    #[serde(alias = "text")]
    body: Option<String>,
    fetched: Option<String>,
}

/// Other tools write several authors or keywords into one text.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Names {
    Several(Vec<String>),
    One(Option<String>),
}

impl Default for Names {
    fn default() -> Names {
        Names::Several(Vec::new())
    }
}

impl Names {
    fn names(self) -> Vec<String> {
        match self {
            Names::Several(names) => names,
            Names::One(text) => text.iter().flat_map(|text| text.split(';')).map(|name| name.trim().to_owned()).collect(),
        }
    }
}

fn from_line(line: &[u8], list: &Path) -> Result<Option<Import>> {
    let text = String::from_utf8_lossy(line);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Ok(None);
    }
    let line: Line = serde_json::from_str(text).context("not a JSON object of an article or a page")?;
    let url = line.canonical_url.as_deref().or(line.url.as_deref()).map(parse_url).transpose()?;
    if let Some(file) = &line.file {
        if file == "-" {
            bail!("`file` names a file; standard input is none");
        }
        // Names count from the list's own folder.
        let path = list.parent().map_or_else(|| PathBuf::from(file), |folder| folder.join(file));
        let page = page_file(&path, url, line.content_type.as_deref()).with_context(|| path.display().to_string())?;
        return Ok(Some(page));
    }
    let (Some(url), Some(body)) = (url, line.body) else {
        bail!("an article needs `url` and `body`, a page `file` and `url`; texts withheld by `export --no-text` cannot be read");
    };
    Ok(Some(Import::Text(Box::new(ImportedText {
        url,
        title: line.title,
        authors: line.authors.names(),
        section: line.section.filter(|section| !section.trim().is_empty()),
        keywords: line.keywords.names(),
        published: line.published.as_deref().map(stamp).transpose()?,
        modified: line.modified.as_deref().map(stamp).transpose()?,
        language: line.language,
        country: line.country,
        standfirst: line.standfirst,
        body,
        fetched: line.fetched.as_deref().map(stamp).transpose()?.map_or_else(Timestamp::now, |stamp| stamp.instant()),
    }))))
}

fn stamp(text: &str) -> Result<Stamp> {
    parse_date(text).ok_or_else(|| anyhow!("`{text}` is no date; write it as 2026-03-01 or 2026-03-01T08:30:00Z"))
}

fn parse_url(text: &str) -> Result<Url> {
    let url = Url::parse(text).with_context(|| format!("`{text}` is no address; write https://…"))?;
    if matches!(url.scheme(), "http" | "https") { Ok(url) } else { bail!("`{text}`: an address of a page begins with http") }
}

/// A saved page. It was fetched when its file was written, as far as anybody knows.
fn page_file(path: &Path, url: Option<Url>, content_type: Option<&str>) -> Result<Import> {
    let name = path.to_str().ok_or_else(|| anyhow!("the file's name is not UTF-8"))?;
    let metadata = std::fs::metadata(path).context("cannot open it")?;
    if !metadata.is_file() {
        bail!("a folder, device or pipe, no file");
    }
    let body = read_input(name)?;
    let written = metadata.modified().context("no date of the file")?;
    let fetched = Timestamp::try_from(written).context("no date of the file")?;
    let url = url.map_or_else(|| own_address(&body, content_type, fetched), Ok)?;
    let headers = vec![("content-type".to_owned(), content_type.unwrap_or("text/html").to_owned())];
    Ok(Import::Page(Box::new(FetchedPage { requested: url.clone(), url, status: 200, headers, body, fetched })))
}

/// The address that a page calls its own.
fn own_address(bytes: &[u8], content_type: Option<&str>, now: Timestamp) -> Result<Url> {
    let page = PageInput { bytes, content_type, url: None, entry: EntryHints::default(), now };
    extract(&page)?.canonical_url.ok_or_else(|| {
        anyhow!("the page does not name its address; name it in a list, one line {{\"file\": …, \"url\": …}} a page")
    })
}

fn tell(options: &ImportArgs, report: &Imported, unreadable: &[(String, String)]) -> Result<()> {
    if options.json {
        let mut record = serde_json::to_value(report)?;
        record["unreadable"] = unreadable.iter().map(|(place, why)| json!({"where": place, "why": why})).collect();
        return print_json(&record);
    }
    let mut out = anstream::stdout().lock();
    let stored: u64 = report.stored.values().sum();
    let by_relevance: Vec<String> = report.stored.iter().map(|(name, count)| format!("{count} {name}")).collect();
    let list = if by_relevance.is_empty() { String::new() } else { format!(" ({})", by_relevance.join(", ")) };
    writeln!(
        out,
        "{} pages and texts: {stored} stored{list}, {} of them copies, {} quotes",
        report.pages, report.duplicates, report.quotes
    )?;
    for (outcome, count) in report.outcomes.iter().filter(|(outcome, _)| !outcome.starts_with("stored:")) {
        writeln!(out, "  {count:>6}  {outcome}")?;
    }
    for (place, why) in unreadable.iter().take(SHOWN) {
        writeln!(out, "  {}: {}", safe(place), safe(why))?;
    }
    let more = unreadable.len().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "  … and {more} more that cannot be read")?;
    }
    Ok(())
}
