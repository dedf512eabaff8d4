//! `feeds list`: how each feed does, since when, and what to do.

use std::io::Write;

use anyhow::Result;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use jiff::{SignedDuration, Timestamp};

use super::super::arguments::{Arguments, FeedsListArgs};
use super::super::exit::{Exit, UsageError};
use super::super::terminal::{FAINT, TITLE, cut, safe, styled, told, width};
use super::record::{ListedFeed, listed_feeds, record};
use crate::export::write_json_line;
use crate::study::HealthWord;

/// What the columns after the name take at most, with the blanks between.
const OTHER_COLUMNS: usize = 59;

/// Lists the feeds of `feeds.toml` with their health.
pub(super) fn list(arguments: &Arguments, options: &FeedsListArgs) -> Result<Exit> {
    let words = options.health.iter().map(|name| word(name)).collect::<Result<Vec<_>, _>>()?;
    let now = Timestamp::now();
    let all = listed_feeds(arguments, now)?;
    let chosen: Vec<&ListedFeed> = all.iter().filter(|feed| words.is_empty() || words.contains(&feed.health.word)).collect();
    let mut out = anstream::stdout().lock();
    if options.json {
        chosen.iter().try_for_each(|feed| write_json_line(&mut out, &record(feed), None))?;
        return Ok(Exit::Done);
    }
    if !chosen.is_empty() {
        writeln!(out, "{}\n", table(&chosen, now))?;
    }
    // What costs articles first.
    for word in HealthWord::ALL.into_iter().rev().filter(|word| *word != HealthWord::Disabled).chain([HealthWord::Disabled]) {
        write!(out, "{}", notes(&chosen, word))?;
    }
    writeln!(out, "{}", summary(&all))?;
    Ok(Exit::Done)
}

fn word(name: &str) -> Result<HealthWord, UsageError> {
    let words = || HealthWord::ALL.map(HealthWord::name).join(", ");
    HealthWord::from_name(&name.replace('-', "_"))
        .ok_or_else(|| UsageError(format!("--health: `{name}` is no word for it; there is {}", words())))
}

/// One line for each feed.
fn table(feeds: &[&ListedFeed], now: Timestamp) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width()).unwrap_or(80));
    table.set_header(["feed", "health", "since", "newest", "30 days", "next poll"]);
    let names = width().saturating_sub(OTHER_COLUMNS);
    for feed in feeds {
        let newest = feed.state.latest_entry.or(feed.state.last_new_entry);
        table.add_row([
            cut(&safe(&feed.feed.name), names),
            feed.health.word.name().to_owned(),
            feed.health.since.map_or_else(|| "–".to_owned(), day),
            newest.map_or_else(|| "–".to_owned(), day),
            month(feed),
            next_poll(feed, now),
        ]);
    }
    if let Some(column) = table.column_mut(4) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// Articles of the last thirty days; a dash where nothing was read, so that no zero is shown that is none.
fn month(feed: &ListedFeed) -> String {
    let read = feed.month.days_polled > feed.month.days_failed;
    if read { feed.month.stored.to_string() } else { "–".to_owned() }
}

fn next_poll(feed: &ListedFeed, now: Timestamp) -> String {
    if feed.feed.disabled.is_some() {
        return "–".to_owned();
    }
    let wait = feed.state.next_due.map_or(SignedDuration::ZERO, |due| due.duration_since(now));
    match wait.as_secs() {
        ..60 => "now".to_owned(),
        seconds @ ..5400 => format!("in {} min", (seconds + 30) / 60),
        seconds @ ..172_800 => format!("in {} h", (seconds + 1800) / 3600),
        seconds => format!("in {} days", (seconds + 43_200) / 86_400),
    }
}

/// What is to be said of the feeds that do so: nothing of those that are well.
fn notes(feeds: &[&ListedFeed], word: HealthWord) -> String {
    let mut notes = String::new();
    if matches!(word, HealthWord::Ok | HealthWord::Quiet | HealthWord::New) {
        return notes;
    }
    let mut groups: Vec<(String, Vec<&ListedFeed>)> = Vec::new();
    for feed in feeds.iter().filter(|feed| feed.health.word == word) {
        let advice = for_any_site(&feed.health.advice);
        match groups.iter_mut().find(|(other, _)| *other == advice) {
            Some((_, alike)) => alike.push(feed),
            None => groups.push((advice, vec![feed])),
        }
    }
    for (advice, alike) in &groups {
        if notes.is_empty() {
            notes = format!("{}\n", styled(TITLE, heading(word)));
        }
        alike.iter().for_each(|feed| notes.push_str(&note(feed)));
        if word != HealthWord::Disabled {
            let advice = if let [only] = alike.as_slice() { &only.health.advice } else { advice };
            notes.push_str(&told(&safe(&format!("→ {advice}")), "    "));
            notes.push('\n');
        }
    }
    if notes.is_empty() { notes } else { notes + "\n" }
}

/// The advice with `ADDRESS` in the place of a site's own, so that what is said of many feeds is said once.
fn for_any_site(advice: &str) -> String {
    let word = |word: &str| match word.strip_suffix('`') {
        Some(address) if address.starts_with("http") => "ADDRESS`".to_owned(),
        _ => word.to_owned(),
    };
    advice.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn heading(word: HealthWord) -> &'static str {
    match word {
        HealthWord::Ok => "ok",
        HealthWord::Quiet => "quiet: nothing new for longer than usual",
        HealthWord::New => "new: not polled yet",
        HealthWord::Moved => "moved: they work, under a new address",
        HealthWord::Stale => "stale: they work, but have brought nothing for far too long",
        HealthWord::Empty => "empty: they work, but hold nothing",
        HealthWord::Failing => "failing",
        HealthWord::NotAFeed => "not_a_feed: something else answers",
        HealthWord::Blocked => "blocked: a gap in your data",
        HealthWord::Gone => "gone: a gap in your data",
        HealthWord::Disabled => "disabled: not polled",
    }
}

fn note(feed: &ListedFeed) -> String {
    let ListedFeed { feed, state, health, .. } = feed;
    if let (HealthWord::Disabled, Some(reason)) = (health.word, &feed.disabled) {
        let name = safe(&feed.name);
        let room = width().saturating_sub(textwrap::core::display_width(&name) + 4);
        return format!("  {}  {}\n", styled(TITLE, &feed.name), cut(&safe(reason), room.max(20)));
    }
    let mut lines = vec![format!("  {}  {}", styled(TITLE, &feed.name), styled(FAINT, feed.url.as_str()))];
    let met = match health.word {
        HealthWord::Disabled | HealthWord::Stale | HealthWord::Moved => "",
        _ => state.last_status.as_str(),
    };
    let since = health.since.map(|since| format!("since {}", since.strftime("%Y-%m-%d %H:%M"))).unwrap_or_default();
    let parts: Vec<&str> = [since.as_str(), met].into_iter().filter(|part| !part.is_empty()).collect();
    if !parts.is_empty() {
        lines.push(told(&safe(&parts.join(": ")), "    "));
    }
    lines.join("\n") + "\n"
}

fn summary(feeds: &[ListedFeed]) -> String {
    let count = |word: HealthWord| feeds.iter().filter(|feed| feed.health.word == word).count();
    let counts: Vec<String> = HealthWord::ALL
        .into_iter()
        .map(|word| (word, count(word)))
        .filter(|(_, count)| *count > 0)
        .map(|(word, count)| format!("{count} {}", word.name()))
        .collect();
    let what = match feeds.len() {
        0 => return "0 feeds: add one with `ketwatch feeds add ADDRESS`".to_owned(),
        1 => "1 feed".to_owned(),
        several => format!("{several} feeds"),
    };
    told(&format!("{what}: {} (times in UTC; 30 days: articles stored)", counts.join(", ")), "")
}
