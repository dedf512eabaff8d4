//! `feeds check`: one feed, asked for now.

use std::io::Write;

use anyhow::{Context, Result, anyhow};
use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;

use super::super::arguments::{Arguments, FeedsCheckArgs};
use super::super::batch::{FileInput, each_line, read_as_it_is};
use super::super::exit::{Exit, UsageError};
use super::super::extract::{fetch_once, is_address, settings};
use super::super::terminal::{TITLE, safe, styled, wrapped};
use crate::crawl::{FetchRequest, Validators};
use crate::export::write_json_line;
use crate::feeds::{FeedSource, read_feed};
use crate::model::{DateDoubt, FeedEntry, FeedKind, FeedReading};

/// Entries of a checked feed that are shown to a person.
const ENTRIES_SHOWN: usize = 10;

/// Reads feeds as `crawl` would and says what it found.
pub(super) fn check(arguments: &Arguments, options: &FeedsCheckArgs) -> Result<Exit> {
    if options.batch {
        let [list] = options.inputs.as_slice() else {
            return Err(UsageError("--batch takes one list: a file, or - for standard input".to_owned()).into());
        };
        return each_line(list, |input: FileInput| {
            let id = input.id.clone();
            answer(&id, checked_file(&input.file, input.url.as_deref(), input.content_type.as_deref()))
        });
    }
    let mut exit = Exit::Done;
    let mut out = anstream::stdout().lock();
    for name in &options.inputs {
        let reading = if is_address(name) { checked_live(arguments, name) } else { checked_file(name, None, None) };
        exit = if reading.is_err() { Exit::Incomplete } else { exit };
        if options.json {
            write_json_line(&mut out, &answer(name, reading), None)?;
        } else {
            out.write_all(in_words(name, reading).as_bytes())?;
        }
    }
    Ok(exit)
}

fn checked_file(file: &str, url: Option<&str>, content_type: Option<&str>) -> Result<FeedReading> {
    let url = Url::parse(url.unwrap_or("http://feed.invalid/")).context("the feed's address cannot be read")?;
    let source = FeedSource { content_type, base: &url, kind: FeedKind::Feed, now: Timestamp::now() };
    Ok(read_feed(&read_as_it_is(file)?, source)?)
}

fn checked_live(arguments: &Arguments, address: &str) -> Result<FeedReading> {
    let config = settings(arguments)?;
    let url = Url::parse(address).map_err(|error| anyhow!("{address}: not an address ({error})"))?;
    let kind = config.feeds.iter().find(|feed| feed.url == url).map_or(FeedKind::Feed, |feed| feed.kind);
    let page = fetch_once(&config, &FetchRequest::feed(url, Validators::default()))?;
    let source = FeedSource { content_type: page.header("content-type"), base: &page.url, kind, now: page.fetched };
    Ok(read_feed(&page.body, source)?)
}

fn answer(id: &str, reading: Result<FeedReading>) -> Value {
    match reading {
        Ok(reading) => json!({
            "id": id,
            "format": reading.format,
            "charset": reading.charset,
            "title": reading.title,
            "repairs": reading.repairs.iter().map(|repair| repair.0.as_str()).collect::<Vec<_>>(),
            "entries": reading.entries.iter().map(entry).collect::<Vec<_>>(),
        }),
        Err(error) => json!({"id": id, "error": format!("{error:#}")}),
    }
}

fn entry(entry: &FeedEntry) -> Value {
    json!({
        "title": entry.title,
        "link": entry.link.as_ref().map(Url::as_str),
        "id": entry.id,
        "published": entry.published.map(|stamp| stamp.to_string()),
        "updated": entry.updated.map(|stamp| stamp.to_string()),
        "published_raw": entry.published_raw,
        "date_suspect": entry.date_suspect.map(DateDoubt::name),
        "summary": entry.summary,
    })
}

fn in_words(name: &str, reading: Result<FeedReading>) -> String {
    let reading = match reading {
        Ok(reading) => reading,
        Err(error) => return format!("{}\n{}\n\n", styled(TITLE, name), wrapped(&safe(&format!("{error:#}")), "  ")),
    };
    let title = reading.title.as_deref().unwrap_or("no title");
    let mut lines = vec![
        styled(TITLE, name),
        format!("  {} · {} · {} · {} entries", safe(title), safe(&reading.format), reading.charset, reading.entries.len()),
    ];
    lines.extend(reading.repairs.iter().map(|repair| format!("  mended: {}", safe(&repair.0))));
    for entry in reading.entries.iter().take(ENTRIES_SHOWN) {
        let date = entry.published.map_or("no date   ".to_owned(), |stamp| stamp.day().to_string());
        lines.push(wrapped(&format!("{date}  {}", safe(entry.title.as_deref().unwrap_or("(no headline)"))), "  "));
        lines.push(format!("              {}", entry.link.as_ref().map_or("(no link)".into(), |link| safe(link.as_str()))));
    }
    let more = reading.entries.len().saturating_sub(ENTRIES_SHOWN);
    lines.extend((more > 0).then(|| format!("  … and {more} more")));
    lines.join("\n") + "\n\n"
}
