//! Reading WARC files, ours and those of others, record by record.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use url::Url;

use super::block::{self, text_of};
use super::{ArchiveError, digest};
use crate::model::{FetchedPage, RecordLocation};

/// Largest header of a record.
const MOST_HEADER: usize = 64 << 10;

/// Largest block that is read as a page, also after its codings are taken off; eight times what the crawler takes by default.
const MOST_BLOCK: usize = 64 << 20;

/// Largest block that is passed over: a compressed file may claim more than any disk holds.
const MOST_SKIPPED: u64 = 4 << 30;

/// Bytes that are read at once.
const BUFFER: usize = 64 << 10;

/// One record.
#[derive(Clone, Debug)]
pub struct WarcRecord {
    /// Where it begins: in bytes of the file, for several records in one gzip member that of the member.
    pub offset: u64,
    /// Its place, where it is a gzip member of its own.
    pub location: Option<RecordLocation>,
    /// `WARC-Type`: `response`, `warcinfo`, `request` …
    pub kind: String,
    /// Whether the block is what its digest says.
    pub digest: DigestCheck,
    /// The page, or why it has none.
    pub content: Content,
}

/// What is in a record for us.
#[derive(Clone, Debug)]
pub enum Content {
    /// A page.
    Page(Box<FetchedPage>),
    /// Not a page, by its kind: request, metadata, revisit …
    Other,
    /// A page that cannot be read, and why.
    Unreadable(String),
}

/// Whether the block is what its digest says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigestCheck {
    /// It is.
    Matches,
    /// It is not: the record was changed or damaged.
    Differs,
    /// There is no digest, or none this program computes.
    Unknown,
}

/// The records of one file, in order. After an error there are no more: where a damaged record ends nobody knows.
pub struct WarcFile {
    path: PathBuf,
    input: Option<Input>,
}

/// A WARC file as it is, or one gzip member of it.
enum Input {
    Plain(Counted),
    Member { records: Decoded, start: u64, count: u64 },
}

/// The records of one gzip member.
type Decoded = Box<BufReader<GzDecoder<Counted>>>;

impl WarcFile {
    /// Opens a file, compressed or not: its first bytes tell, its name does not matter.
    pub fn open(path: &Path) -> Result<WarcFile, ArchiveError> {
        let failed = |error| ArchiveError::io(path, error);
        let file = File::open(path).map_err(failed)?;
        let mut counted = Counted { inner: BufReader::with_capacity(BUFFER, file.take(u64::MAX)), position: 0 };
        let gzip = counted.fill_buf().map_err(failed)?.starts_with(&[0x1f, 0x8b]);
        let input = if gzip { member(counted) } else { Input::Plain(counted) };
        Ok(WarcFile { path: path.to_owned(), input: Some(input) })
    }

    /// Opens the part of a file where one record lies.
    pub(super) fn open_at(path: &Path, location: &RecordLocation) -> Result<WarcFile, ArchiveError> {
        let failed = |error| ArchiveError::io(path, error);
        let mut file = File::open(path).map_err(failed)?;
        file.seek(SeekFrom::Start(location.offset)).map_err(failed)?;
        let inner = BufReader::with_capacity(BUFFER, file.take(location.length));
        Ok(WarcFile { path: path.to_owned(), input: Some(member(Counted { inner, position: location.offset })) })
    }

    fn file_name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    fn read_next(&mut self) -> Result<Option<WarcRecord>, Failure> {
        while let Some(input) = self.input.take() {
            let found = match input {
                Input::Plain(counted) => self.read_plain(counted)?,
                Input::Member { records, start, count } => {
                    self.read_member(records, start, count).map_err(|error| (start, error))?
                }
            };
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn read_plain(&mut self, mut counted: Counted) -> Result<Option<WarcRecord>, Failure> {
        let offset = counted.position;
        if skip_line_ends(&mut counted).map_err(|error| (offset, error))? {
            return Ok(None);
        }
        let offset = counted.position;
        let record = read_record(&mut counted, offset).map_err(|error| (offset, error))?;
        self.input = Some(Input::Plain(counted));
        Ok(Some(record))
    }

    /// The next record of a member; `None` where the member has no more.
    fn read_member(&mut self, mut records: Decoded, start: u64, count: u64) -> io::Result<Option<WarcRecord>> {
        let mut record = if skip_line_ends(&mut *records)? { None } else { Some(read_record(&mut *records, start)?) };
        if record.is_some() && !skip_line_ends(&mut *records)? {
            self.input = Some(Input::Member { records, start, count: count + 1 });
            return Ok(record);
        }
        let mut rest = (*records).into_inner().into_inner();
        if let Some(record) = record.as_mut().filter(|_| count == 0) {
            let length = rest.position.saturating_sub(start);
            record.location = Some(RecordLocation { file: self.file_name(), offset: start, length });
        }
        self.input = (!rest.fill_buf()?.is_empty()).then(|| member(rest));
        Ok(record)
    }
}

impl Iterator for WarcFile {
    type Item = Result<WarcRecord, ArchiveError>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.read_next();
        next.map_err(|(offset, error)| ArchiveError::reading(&self.path, offset, error)).transpose()
    }
}

/// Where reading failed, and how.
type Failure = (u64, io::Error);

/// Reads the next gzip member.
fn member(counted: Counted) -> Input {
    let start = counted.position;
    Input::Member { records: Box::new(BufReader::with_capacity(BUFFER, GzDecoder::new(counted))), start, count: 0 }
}

/// A file that knows how many of its bytes were used.
struct Counted {
    inner: BufReader<io::Take<File>>,
    position: u64,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.position += count as u64;
        Ok(count)
    }
}

impl BufRead for Counted {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.inner.consume(amount);
        self.position += amount as u64;
    }
}

/// Passes over the empty lines between records; says whether nothing follows.
fn skip_line_ends(input: &mut impl BufRead) -> io::Result<bool> {
    loop {
        let available = input.fill_buf()?;
        let blank = available.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (all, nothing) = (blank == available.len(), available.is_empty());
        input.consume(blank);
        if nothing || !all {
            return Ok(nothing);
        }
    }
}

/// The named fields of a record's header.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// An address, also in the angle brackets of WARC 1.0.
    fn address(&self, name: &str) -> Option<Url> {
        Url::parse(self.get(name)?.trim_start_matches('<').trim_end_matches('>')).ok()
    }

    fn date(&self) -> Option<Timestamp> {
        let text = self.get("warc-date")?;
        let day = |text: &str| text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp());
        text.parse().ok().or_else(|| day(text))
    }
}

fn invalid(problem: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, problem.to_owned())
}

/// Reads header and block of one record.
fn read_record(input: &mut impl BufRead, offset: u64) -> io::Result<WarcRecord> {
    let fields = read_fields(input)?;
    let kind = fields.get("warc-type").unwrap_or("").to_ascii_lowercase();
    let length: u64 = fields.get("content-length").and_then(|text| text.parse().ok()).ok_or_else(|| invalid("no length"))?;
    let record = |digest, content| WarcRecord { offset, location: None, kind: kind.clone(), digest, content };
    if length > MOST_BLOCK as u64 {
        skip(input, length)?;
        let content = if is_page(&kind) { Content::Unreadable("larger than 64 MiB".to_owned()) } else { Content::Other };
        return Ok(record(DigestCheck::Unknown, content));
    }
    let mut block = Vec::new();
    input.take(length).read_to_end(&mut block)?;
    if (block.len() as u64) < length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let digest = match fields.get("warc-block-digest").and_then(|field| digest::matches(field, &block)) {
        Some(true) => DigestCheck::Matches,
        Some(false) => DigestCheck::Differs,
        None => DigestCheck::Unknown,
    };
    let content = if is_page(&kind) {
        page(&fields, &kind, &block).map_or_else(Content::Unreadable, |page| Content::Page(Box::new(page)))
    } else {
        Content::Other
    };
    Ok(record(digest, content))
}

fn is_page(kind: &str) -> bool {
    matches!(kind, "response" | "resource")
}

fn read_fields(input: &mut impl BufRead) -> io::Result<Fields> {
    let mut header = input.take(MOST_HEADER as u64);
    if !read_line(&mut header)?.starts_with("WARC/") {
        return Err(invalid("no WARC record begins here"));
    }
    let mut fields: Vec<(String, String)> = Vec::new();
    loop {
        let line = read_line(&mut header)?;
        if line.trim().is_empty() {
            return Ok(Fields(fields));
        }
        if line.starts_with([' ', '\t'])
            && let Some((_, value)) = fields.last_mut()
        {
            value.push(' ');
            value.push_str(line.trim());
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
}

/// A line of a header; one without an end is an error.
fn read_line(header: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    header.read_until(b'\n', &mut line)?;
    if line.ends_with(b"\n") { Ok(text_of(&line)) } else { Err(invalid("the record's header does not end")) }
}

fn skip(input: &mut impl BufRead, length: u64) -> io::Result<()> {
    if length > MOST_SKIPPED {
        return Err(invalid("a record larger than 4 GiB"));
    }
    let skipped = io::copy(&mut input.take(length), &mut io::sink())?;
    if skipped < length { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
}

/// The page of a `response` or `resource` record; the error says why there is none.
fn page(fields: &Fields, kind: &str, block: &[u8]) -> Result<FetchedPage, String> {
    let url = fields.address("warc-target-uri").ok_or("no address")?;
    let fetched = fields.date().ok_or("no date")?;
    let requested = fields.address("ketwatch-requested-uri").unwrap_or_else(|| url.clone());
    let content_type = fields.get("content-type").unwrap_or("");
    let message = if kind == "resource" {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        block::Message { status: 200, headers, body: block.to_vec() }
    } else if content_type.to_ascii_lowercase().starts_with("application/http") {
        block::parse(block, MOST_BLOCK)?
    } else {
        return Err(format!("a response of the kind {content_type:?}, not HTTP"));
    };
    let block::Message { status, headers, body } = message;
    Ok(FetchedPage { requested, url, status, headers, body, fetched })
}
