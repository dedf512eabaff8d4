//! `extract`: what the pipeline makes of a page.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;

use super::arguments::{Arguments, DEFAULT_CONFIG, ExtractArgs};
use super::batch::{FileInput, each_line, read_input};
use super::exit::{Exit, UsageError};
use super::folder::load_config;
use super::reading::{plain, readable, sources};
use super::terminal::{FAINT, safe, styled};
use crate::codebook::Lexicon;
use crate::config::Config;
use crate::crawl::{FetchRequest, Fetched, Fetcher, HostMemory};
use crate::duplicates::{CopyFinder, KnownText, Sought};
use crate::export::{ArticleRecord, RecordContext, write_json_line};
use crate::extract::{EntryHints, PageInput};
use crate::feeds::{FeedSource, read_feed};
use crate::model::{AnalysedArticle, ArticleId, FeedKind, FetchedPage, PROGRAM, article_id};
use crate::pipeline::{analyse_page, lexicon_of, moment};

/// Extracts pages and prints their records.
pub(crate) fn extract(arguments: &Arguments, options: &ExtractArgs, lexicon: &Lexicon) -> Result<Exit> {
    let mut copies = BatchCopies::default();
    if options.batch {
        let [list] = options.inputs.as_slice() else {
            return Err(UsageError("--batch takes one list: a file, or - for standard input".to_owned()).into());
        };
        return each_line(list, |input: FileInput| {
            record_of(&input, lexicon, &mut copies).unwrap_or_else(|error| json!({"id": input.id, "error": format!("{error:#}")}))
        });
    }
    let url = options.url.as_deref().map(parse_url).transpose()?;
    let json = |record: &Value| write_json_line(&mut std::io::stdout().lock(), record, None);
    let mut exit = Exit::Done;
    for name in &options.inputs {
        let page = if is_address(name) { fetch(arguments, name) } else { from_file(name, url.as_ref()) };
        let read = page.and_then(|page| analysed(name, page, lexicon)).and_then(|analysed| match options.view() {
            Some(view) => Ok(Answer::Text(view(&analysed))),
            None => record(name, None, &analysed, &mut copies).map(Answer::Record),
        });
        match read {
            Err(error) if options.inputs.len() == 1 => return Err(error.context(name.clone())),
            Err(error) => {
                exit = Exit::Incomplete;
                match options.view() {
                    Some(_) => writeln!(anstream::stdout().lock(), "{}: {}\n", safe(name), safe(&format!("{error:#}")))?,
                    None => json(&json!({"id": name, "error": format!("{error:#}")}))?,
                }
            }
            Ok(Answer::Record(record)) => json(&record)?,
            Ok(Answer::Text(text)) => writeln!(anstream::stdout().lock(), "{}", text.trim_end_matches('\n'))?,
        }
    }
    Ok(exit)
}

/// What is made of one input.
enum Answer {
    Record(Value),
    Text(String),
}

impl ExtractArgs {
    /// How a person wants to read it; `None` for JSON.
    fn view(&self) -> Option<fn(&AnalysedArticle) -> String> {
        let whole = |analysed: &AnalysedArticle| {
            let origin = sources(&analysed.article).map(|line| format!("\n{}\n", styled(FAINT, &line))).unwrap_or_default();
            readable(analysed, None) + &origin
        };
        match (self.show, self.text) {
            (true, _) => Some(whole),
            (_, true) => Some(|analysed| plain(&analysed.article)),
            _ => None,
        }
    }
}

/// A page and what is known about it.
struct Page {
    bytes: Vec<u8>,
    content_type: Option<String>,
    url: Option<Url>,
}

impl Page {
    fn input(&self) -> PageInput<'_> {
        PageInput {
            bytes: &self.bytes,
            content_type: self.content_type.as_deref(),
            url: self.url.as_ref(),
            entry: EntryHints::default(),
            now: Timestamp::now(),
        }
    }
}

fn from_file(name: &str, url: Option<&Url>) -> Result<Page> {
    Ok(Page { bytes: read_input(name)?, content_type: None, url: url.cloned() })
}

fn record_of(input: &FileInput, lexicon: &Lexicon, copies: &mut BatchCopies) -> Result<Value> {
    let url = input.url.as_deref().map(parse_url).transpose()?;
    let page = Page { bytes: read_input(&input.file)?, content_type: input.content_type.clone(), url };
    record(&input.file, Some(&input.id), &analysed(&input.file, page, lexicon)?, copies)
}

/// What the pipeline makes of an input.
fn analysed(name: &str, mut page: Page, lexicon: &Lexicon) -> Result<AnalysedArticle> {
    if let Some(format) = feed_format(&page) {
        bail!("a feed ({format}), no page; `ketwatch feeds check {name}` reads it");
    }
    let mut analysed = analyse_page(&page.input(), lexicon)?;
    if page.url.is_none() && analysed.article.canonical_url.is_some() {
        // A page that names its own address is read as one that was got there.
        page.url.clone_from(&analysed.article.canonical_url);
        analysed = analyse_page(&page.input(), lexicon)?;
    }
    Ok(analysed)
}

/// The record of an input. Its `id` is the one given; else that of the article's address, as in the store; else the input's name.
fn record(name: &str, id: Option<&str>, analysed: &AnalysedArticle, copies: &mut BatchCopies) -> Result<Value> {
    let own = || analysed.article.canonical_url.as_ref().map(|url| article_id(url).to_string());
    let id = id.map(str::to_owned).or_else(own).unwrap_or_else(|| name.to_owned());
    let record = ArticleRecord::unstored(analysed, copies.context(&id, analysed));
    Ok(serde_json::to_value(record)?)
}

/// Bytes in which a feed's first element stands.
const FEED_HEAD: usize = 2048;

/// The format of a feed that was given in a page's place.
fn feed_format(page: &Page) -> Option<String> {
    let head = String::from_utf8_lossy(page.bytes.get(..FEED_HEAD).unwrap_or(&page.bytes)).to_ascii_lowercase();
    let begins_so = ["<rss", "<feed", "<rdf:rdf", "<urlset", "<sitemapindex"].iter().any(|mark| head.contains(mark));
    if !begins_so || head.contains("<html") {
        return None;
    }
    let base = page.url.as_ref().unwrap_or(&BATCH_BASE);
    let source = FeedSource { content_type: None, base, kind: FeedKind::Feed, now: Timestamp::now() };
    read_feed(&page.bytes, source).ok().map(|reading| reading.format)
}

fn parse_url(text: &str) -> Result<Url, UsageError> {
    Url::parse(text).map_err(|error| UsageError(format!("{text}: not an address ({error}); write https://…")))
}

pub(super) fn is_address(name: &str) -> bool {
    let starts = |scheme: &str| name.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    starts("http://") || starts("https://")
}

/// Fetches one page as politely as a crawl would, with the settings of `feeds.toml` where there is one.
fn fetch(arguments: &Arguments, address: &str) -> Result<Page> {
    let config = settings(arguments)?;
    let request = FetchRequest::page(parse_url(address)?, config.crawler.max_page);
    let page = fetch_once(&config, &request)?;
    Ok(Page { content_type: page.header("content-type").map(str::to_owned), url: Some(page.url.clone()), bytes: page.body })
}

/// The configuration; the defaults where none was named and none is there, since one page needs no list of feeds.
pub(super) fn settings(arguments: &Arguments) -> Result<Config> {
    if arguments.config.exists() || arguments.config != Path::new(DEFAULT_CONFIG) {
        load_config(&arguments.config)
    } else {
        Ok(Config::default())
    }
}

/// The lexicon with the terms of `feeds.toml`, where there is one.
pub(super) fn lexicon(arguments: &Arguments) -> Result<Lexicon> {
    lexicon_of(&settings(arguments)?.topic).map_err(|error| UsageError(error.to_string()).into())
}

/// Fetches one thing with a fetcher of its own.
pub(super) fn fetch_once(config: &Config, request: &FetchRequest) -> Result<FetchedPage> {
    if let Err(error) = config.require_contact() {
        tracing::warn!("{error}");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start the runtime")?;
    let fetched = runtime.block_on(async {
        Fetcher::new(&config.crawler, HostMemory::default())?.fetch(request).await.map_err(anyhow::Error::new)
    })?;
    match fetched {
        Fetched::Page { page, .. } => Ok(page),
        Fetched::NotModified { url, .. } => Err(anyhow!("{url}: the server says nothing has changed, though nothing was known")),
    }
}

/// Bytes of text that are kept of a batch to compare the rest with; beyond, fingerprints decide.
const MOST_KEPT: usize = 256 << 20;

/// Finds copies inside one batch: the first of them in the list is the story's earliest.
#[derive(Default)]
pub(super) struct BatchCopies {
    finder: CopyFinder,
    names: HashMap<ArticleId, String>,
    texts: HashMap<ArticleId, KnownText>,
    /// Bytes of the texts kept.
    kept: usize,
}

impl BatchCopies {
    /// What the record of `id` says about copies.
    pub(super) fn context(&mut self, id: &str, analysed: &AnalysedArticle) -> RecordContext {
        let key = key_of(id);
        let at = moment(&analysed.article, Timestamp::now());
        let title = analysed.article.title.as_ref().map_or("", |title| title.value.as_str());
        let body = analysed.article.body.as_str();
        let sought = Sought { title, body, fingerprint: &analysed.fingerprint, published: at };
        let Ok(copies) = self.finder.find(&sought, |known| Ok::<_, Infallible>(self.texts.get(known).cloned()));
        // Records that are out cannot be changed: a text that is a copy of two of them goes to the nearer one.
        let found = copies.into_iter().next().map(|copy| copy.cluster);
        let cluster = found.clone().unwrap_or_else(|| key.clone());
        self.finder.insert(&key, &cluster, &analysed.fingerprint, at);
        self.kept += title.len() + body.len();
        if self.kept <= MOST_KEPT {
            self.texts.insert(key.clone(), KnownText { title: title.to_owned(), body: body.to_owned() });
        }
        self.names.insert(key, id.to_owned());
        let name = self.names.get(&cluster).cloned().unwrap_or_else(|| id.to_owned());
        RecordContext {
            id: id.to_owned(),
            duplicate_of: found.is_some().then(|| name.clone()).filter(|name| name != id),
            cluster: name,
            version: PROGRAM.to_owned(),
        }
    }
}

/// A batch's ids are any text; the finder wants an article's.
fn key_of(id: &str) -> ArticleId {
    let mut address = BATCH_BASE.clone();
    address.set_query(Some(id));
    article_id(&address)
}

static BATCH_BASE: std::sync::LazyLock<Url> =
    std::sync::LazyLock::new(|| Url::parse("batch://input/").expect("a constant address parses"));
