//! `feeds list` and `feeds check`.

use std::io::Write;

use anyhow::{Context, Result, anyhow};
use comfy_table::{ContentArrangement, Table, presets};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use url::Url;

use super::arguments::{Arguments, FeedsCheckArgs};
use super::batch::{FileInput, each_line, read_input};
use super::crawl::load_config;
use super::exit::{Exit, UsageError};
use super::extract::{fetch_once, is_address, settings};
use super::terminal::{TITLE, safe, styled, width, wrapped};
use crate::crawl::{FetchRequest, Validators};
use crate::export::write_json_line;
use crate::feeds::{FeedSource, read_feed};
use crate::model::{DateDoubt, Feed, FeedEntry, FeedKind, FeedReading};
use crate::pipeline::NO_ENTRIES;
use crate::store::{FeedState, Store, StoreError};

/// Entries of a checked feed that are shown to a person.
const ENTRIES_SHOWN: usize = 10;

/// A feed of the list with its health, as JSON.
#[derive(Serialize)]
struct FeedRecord<'a> {
    url: &'a str,
    name: &'a str,
    country: Option<&'a str>,
    language: Option<&'a str>,
    kind: &'static str,
    tags: &'a [String],
    health: &'static str,
    status: &'a str,
    disabled: Option<&'a str>,
    last_polled: Option<String>,
    last_success: Option<String>,
    last_new_entry: Option<String>,
    failures_in_row: u32,
    median_interval_seconds: Option<u64>,
    next_due: Option<String>,
}

/// Lists the feeds of `feeds.toml` with their health.
pub(crate) fn list(arguments: &Arguments, json: bool) -> Result<Exit> {
    let config = load_config(&arguments.config)?;
    let mut states = match Store::open_reader(&arguments.data_dir) {
        Ok(store) => store.feed_states()?,
        Err(StoreError::Missing { .. }) => std::collections::HashMap::new(),
        Err(error) => return Err(error.into()),
    };
    let rows: Vec<(&Feed, FeedState)> = config
        .feeds
        .iter()
        .map(|feed| (feed, states.remove(feed.url.as_str()).unwrap_or_else(|| FeedState::new(feed.url.as_str()))))
        .collect();
    let mut out = anstream::stdout().lock();
    if json {
        rows.iter().try_for_each(|(feed, state)| write_json_line(&mut out, &record(feed, state), None))?;
    } else {
        writeln!(out, "{}", overview(&rows))?;
    }
    Ok(Exit::Done)
}

/// One word for how a feed does.
fn health(feed: &Feed, state: &FeedState) -> &'static str {
    match state {
        _ if feed.disabled.is_some() => "disabled",
        FeedState { last_polled: None, .. } => "new",
        FeedState { gone_count: 2.., .. } => "gone",
        FeedState { failures_in_row: 0, last_status, .. } if last_status == NO_ENTRIES => "empty",
        FeedState { failures_in_row: 0, .. } => "ok",
        _ => "failing",
    }
}

fn record<'a>(feed: &'a Feed, state: &'a FeedState) -> FeedRecord<'a> {
    let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
    FeedRecord {
        url: feed.url.as_str(),
        name: &feed.name,
        country: feed.country.as_deref(),
        language: feed.language.as_deref(),
        kind: match feed.kind {
            FeedKind::Feed => "feed",
            FeedKind::Sitemap => "sitemap",
        },
        tags: &feed.tags,
        health: health(feed, state),
        status: &state.last_status,
        disabled: feed.disabled.as_deref(),
        last_polled: text(state.last_polled),
        last_success: text(state.last_success),
        last_new_entry: text(state.last_new_entry),
        failures_in_row: state.failures_in_row,
        median_interval_seconds: state.median_interval_seconds,
        next_due: text(state.next_due),
    }
}

/// The feeds as a table, then in full what is wrong with those that are not well. Times are UTC.
fn overview(rows: &[(&Feed, FeedState)]) -> String {
    let time = |at: Option<Timestamp>| at.map_or("never".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M").to_string());
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width()).unwrap_or(80));
    table.set_header(["feed", "health", "last success", "last new", "next due"]);
    let mut notes = String::new();
    for (feed, state) in rows {
        let health = health(feed, state);
        let due =
            if feed.disabled.is_some() { "–".to_owned() } else { state.next_due.map_or("now".to_owned(), |at| time(Some(at))) };
        table.add_row([
            safe(&feed.name).into_owned(),
            health.to_owned(),
            time(state.last_success),
            time(state.last_new_entry),
            due,
        ]);
        if matches!(health, "failing" | "gone" | "empty") {
            let note = format!("{}: {} ({})", styled(TITLE, &feed.name), safe(&state.last_status), safe(feed.url.as_str()));
            notes.push_str(&wrapped(&note, "  "));
            notes.push('\n');
        }
    }
    let count = |wanted: &str| rows.iter().filter(|(feed, state)| health(feed, state) == wanted).count();
    let kinds = ["ok", "new", "empty", "failing", "gone", "disabled"];
    let totals: Vec<String> = kinds
        .into_iter()
        .map(|kind| (kind, count(kind)))
        .filter(|(_, n)| *n > 0)
        .map(|(kind, n)| format!("{n} {kind}"))
        .collect();
    let notes = if notes.is_empty() { notes } else { format!("\n{}\n{notes}", styled(TITLE, "Not well")) };
    format!("{table}\n{notes}\n{} feeds: {} (times in UTC)", rows.len(), totals.join(", "))
}

/// Reads feeds as `crawl` would and says what it found.
pub(crate) fn check(arguments: &Arguments, options: &FeedsCheckArgs) -> Result<Exit> {
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
    Ok(read_feed(&read_input(file)?, source)?)
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
