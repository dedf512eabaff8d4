//! `feeds check`: one feed, asked for now, with what is wrong and what to do.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::Timestamp;
use serde_json::{Value, json};
use url::Url;

use super::super::arguments::{Arguments, FeedsCheckArgs};
use super::super::batch::{FileInput, each_line, read_as_it_is};
use super::super::exit::{Exit, UsageError};
use super::super::extract::{is_address, settings};
use super::super::folder::listed_feeds;
use super::super::terminal::{ERROR, TITLE, safe, styled, told, wrapped};
use super::diagnosis::{Answer, Diagnosis, of_file, of_visit};
use super::visit::{Patience, Visitor, typed_address};
use crate::config::Config;
use crate::export::write_json_line;
use crate::feeds::{FeedSource, read_feed};
use crate::model::{DateDoubt, Feed, FeedEntry, FeedKind, FeedReading, article_id};

/// Entries of a checked feed that are shown to a person.
const ENTRIES_SHOWN: usize = 10;

/// Columns of the words before each line of an answer.
const LABEL: usize = 12;

/// Reads feeds as `crawl` would and says what it found.
pub(super) fn check(arguments: &Arguments, options: &FeedsCheckArgs) -> Result<Exit> {
    if options.batch {
        let [list] = options.inputs.as_slice() else {
            return Err(UsageError("--batch takes one list: a file, or - for standard input".to_owned()).into());
        };
        return each_line(list, |input: FileInput| {
            let id = input.id.clone();
            batch_answer(&id, read_file(&input.file, input.url.as_deref(), input.content_type.as_deref()))
        });
    }
    let mut exit = Exit::Done;
    let mut visitor = None;
    let mut out = anstream::stdout().lock();
    for name in &options.inputs {
        let named = if is_address(name) || is_file(name) { None } else { address_of(arguments, name)? };
        let diagnosis = match named.as_deref().or(is_address(name).then_some(name.as_str())) {
            Some(address) => live(arguments, address, &mut visitor),
            None => read_file(name, None, None).map(of_file),
        };
        exit = if diagnosis.as_ref().is_ok_and(|found| found.reading.is_ok()) { exit } else { Exit::Incomplete };
        if options.json {
            write_json_line(&mut out, &as_json(name, diagnosis), None)?;
        } else {
            out.write_all(in_words(name, diagnosis).as_bytes())?;
        }
    }
    Ok(exit)
}

fn is_file(name: &str) -> bool {
    name == "-" || Path::new(name).exists()
}

/// The address of the one feed of the list that is called so, or whose name holds the words.
fn address_of(arguments: &Arguments, name: &str) -> Result<Option<String>> {
    let wanted = name.to_lowercase();
    let feeds = listed_feeds(arguments)?;
    let whole: Vec<&Feed> = feeds.iter().filter(|feed| feed.name.to_lowercase() == wanted).collect();
    let part = || feeds.iter().filter(|feed| feed.name.to_lowercase().contains(&wanted)).collect();
    let found: Vec<&Feed> = if whole.is_empty() { part() } else { whole };
    match found.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.url.to_string())),
        several => {
            let lines: Vec<String> = several.iter().take(10).map(|feed| format!("\n  {} ({})", feed.url, feed.name)).collect();
            let text =
                format!("{} feeds of the list have {name} in their names; give one's address:{}", several.len(), lines.concat());
            Err(UsageError(text).into())
        }
    }
}

fn read_file(file: &str, url: Option<&str>, content_type: Option<&str>) -> Result<Result<FeedReading, crate::feeds::FeedError>> {
    let url = Url::parse(url.unwrap_or("http://feed.invalid/")).context("the feed's address cannot be read")?;
    let source = FeedSource { content_type, base: &url, kind: FeedKind::Feed, now: Timestamp::now() };
    Ok(read_feed(&read_as_it_is(file)?, source))
}

/// Asks for an address, with one fetcher for all of a command.
fn live(arguments: &Arguments, address: &str, visitor: &mut Option<(Config, Visitor)>) -> Result<Diagnosis> {
    let url = typed_address(address)?;
    if visitor.is_none() {
        let config = settings(arguments)?;
        let fresh = Visitor::new(arguments, &config)?;
        *visitor = Some((config, fresh));
    }
    let Some((config, visitor)) = visitor else { unreachable!("made above") };
    let id = article_id(&url);
    let listed = config.feeds.iter().find(|feed| article_id(&feed.url) == id);
    let kind = listed.map_or(FeedKind::Feed, |feed| feed.kind);
    let visit = visitor.visit(&url, kind, Patience::Persist);
    Ok(of_visit(&url, visit, &visitor.robots(), listed))
}

fn batch_answer(id: &str, reading: Result<Result<FeedReading, crate::feeds::FeedError>>) -> Value {
    match reading.and_then(|reading| Ok(reading?)) {
        Ok(reading) => Value::Object(reading_json(id, &reading)),
        Err(error) => json!({"id": id, "error": format!("{error:#}")}),
    }
}

fn reading_json(id: &str, reading: &FeedReading) -> serde_json::Map<String, Value> {
    let record = json!({
        "id": id,
        "format": reading.format,
        "charset": reading.charset,
        "title": reading.title,
        "repairs": reading.repairs.iter().map(|repair| repair.0.as_str()).collect::<Vec<_>>(),
        "entries": reading.entries.iter().map(entry).collect::<Vec<_>>(),
    });
    let Value::Object(record) = record else { unreachable!("json!({{…}}) makes an object") };
    record
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

fn as_json(id: &str, diagnosis: Result<Diagnosis>) -> Value {
    let diagnosis = match diagnosis {
        Ok(diagnosis) => diagnosis,
        Err(error) => return json!({"id": id, "error": format!("{error:#}")}),
    };
    let mut record = match &diagnosis.reading {
        Ok(reading) => reading_json(id, reading),
        Err(why) => [("id".to_owned(), json!(id)), ("error".to_owned(), json!(why))].into_iter().collect(),
    };
    if let Ok(reading) = &diagnosis.reading {
        record.insert("language".to_owned(), json!(reading.language));
        record.insert("newest".to_owned(), json!(diagnosis.newest.map(|stamp| stamp.to_string())));
        record.insert("median_interval_seconds".to_owned(), json!(diagnosis.rhythm));
        let dates = json!({"missing": diagnosis.dates.missing, "doubtful": diagnosis.dates.doubtful});
        record.insert("dates".to_owned(), dates);
    }
    if let Some(Answer { status, url, moved, content_type, outcome, robots, .. }) = &diagnosis.answer {
        for (key, value) in [
            ("outcome", json!(outcome)),
            ("status", json!(status)),
            ("url", json!(url)),
            ("moved_to", json!(moved.as_ref().map(Url::as_str))),
            ("content_type", json!(content_type)),
            ("robots", json!(robots)),
        ] {
            record.insert(key.to_owned(), value);
        }
    }
    record.insert("feeds".to_owned(), json!(diagnosis.feeds.iter().map(Url::as_str).collect::<Vec<_>>()));
    record.insert("advice".to_owned(), json!(diagnosis.advice));
    Value::Object(record)
}

fn in_words(name: &str, diagnosis: Result<Diagnosis>) -> String {
    let diagnosis = match diagnosis {
        Ok(diagnosis) => diagnosis,
        Err(error) => return format!("{}\n{}\n\n", styled(TITLE, name), wrapped(&safe(&format!("{error:#}")), "  ")),
    };
    let mut text = styled(TITLE, name) + "\n";
    for (label, value) in diagnosis.facts() {
        text.push_str(&fact(label, &value));
    }
    match &diagnosis.reading {
        Ok(reading) => text.push_str(&entries(reading)),
        Err(why) => text.push_str(&fact("problem", why)),
    }
    text.push('\n');
    for advice in &diagnosis.advice {
        let arrow = if diagnosis.reading.is_ok() { "→".to_owned() } else { format!("{ERROR}→{ERROR:#}") };
        text.push_str(&format!("{}\n", told(&format!("{arrow} {}", safe(advice)), "  ")));
    }
    text + "\n"
}

/// A line with a word before it; the lines after the first stand under its beginning.
fn fact(label: &str, value: &str) -> String {
    let lead = format!("  {label:<LABEL$}");
    told(&safe(value), &lead) + "\n"
}

fn entries(reading: &FeedReading) -> String {
    let mut text = String::new();
    for entry in reading.entries.iter().take(ENTRIES_SHOWN) {
        let date = entry.published.or(entry.updated).map_or("no date   ".to_owned(), |stamp| stamp.day().to_string());
        let title = entry.title.as_deref().unwrap_or("(no headline)");
        text.push_str(&format!("\n{}", wrapped(&safe(title), &format!("  {date:<LABEL$}"))));
        let link = entry.link.as_ref().map_or("(no link: nothing to fetch)", Url::as_str);
        text.push_str(&format!("\n  {:LABEL$}{}", "", safe(link)));
    }
    let more = reading.entries.len().saturating_sub(ENTRIES_SHOWN);
    if more > 0 {
        text.push_str(&format!("\n  {:LABEL$}… and {more} more", ""));
    }
    if text.is_empty() { text } else { text + "\n" }
}
