//! `feeds list --coverage`: what each feed gave on each day, and on which days nothing is known.

use std::collections::{HashMap, HashSet};
use std::io::Write;

use anyhow::Result;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Serialize;

use super::super::arguments::{Arguments, FeedsListArgs};
use super::super::exit::{Exit, UsageError};
use super::super::filters::since as first_day;
use super::super::terminal::{FAINT, TITLE, styled, wrapped};
use super::record::{known, utc_day};
use crate::export::write_json_line;
use crate::store::Coverage;

/// Days of one ledger: ten years.
const MOST_DAYS: i64 = 3660;

/// One feed on one day, as JSON.
#[derive(Serialize)]
struct DayRecord<'a> {
    feed: &'a str,
    name: Option<&'a str>,
    day: String,
    polled: u64,
    failed: u64,
    entries_seen: u64,
    new: u64,
    fetched: u64,
    stored: u64,
    gap: bool,
}

/// A feed's ledger.
struct Ledger<'a> {
    feed: &'a str,
    /// Its name; nothing for a feed that is in the list no more.
    name: Option<&'a str>,
    days: Vec<Coverage>,
}

/// Prints the ledger.
pub(super) fn coverage(arguments: &Arguments, options: &FeedsListArgs) -> Result<Exit> {
    let today = utc_day(Timestamp::now());
    let since = first_day(&options.since, today)?;
    if since > today {
        return Err(UsageError(format!("--since: {since} is still to come; today is {today} (UTC)")).into());
    }
    let since = since.max(today.saturating_sub(MOST_DAYS.days()));
    let known = known(arguments, since, today)?;
    let names: Vec<(&str, &str)> = known.feeds.iter().map(|feed| (feed.url.as_str(), feed.name.as_str())).collect();
    let ledgers = ledgers(&names, &known.coverage, since, today);
    let mut out = anstream::stdout().lock();
    if options.json {
        for ledger in &ledgers {
            ledger.days.iter().try_for_each(|day| write_json_line(&mut out, &record(ledger, day), None))?;
        }
        return Ok(Exit::Done);
    }
    for ledger in &ledgers {
        write!(out, "{}", in_words(ledger))?;
    }
    writeln!(out, "{}", summary(&ledgers, since, today))?;
    Ok(Exit::Done)
}

/// Whether nothing is known of a day: there was no poll that succeeded.
fn is_gap(day: &Coverage) -> bool {
    day.failed >= day.polled
}

/// The ledgers of the listed feeds, every day of each; then of feeds that are listed no more, the days they have.
fn ledgers<'a>(listed: &[(&'a str, &'a str)], coverage: &'a [Coverage], since: Date, today: Date) -> Vec<Ledger<'a>> {
    let mut found: HashMap<&str, HashMap<Date, &Coverage>> = HashMap::new();
    for day in coverage {
        found.entry(&day.feed).or_default().insert(day.day, day);
    }
    let all_days = |feed: &str| -> Vec<Coverage> {
        let known = found.get(feed);
        let days = since.series(1.day()).take_while(|day| *day <= today);
        days.map(|day| known.and_then(|days| days.get(&day)).map_or_else(|| unpolled(feed, day), |day| (*day).clone())).collect()
    };
    let mut ledgers: Vec<Ledger<'a>> =
        listed.iter().map(|(feed, name)| Ledger { feed, name: Some(name), days: all_days(feed) }).collect();
    let names: HashSet<&str> = listed.iter().map(|(feed, _)| *feed).collect();
    let mut former: Vec<&str> = coverage.iter().map(|day| day.feed.as_str()).filter(|feed| !names.contains(feed)).collect();
    former.sort_unstable();
    former.dedup();
    for feed in former {
        let days = coverage.iter().filter(|day| day.feed == feed).cloned().collect();
        ledgers.push(Ledger { feed, name: None, days });
    }
    ledgers
}

fn unpolled(feed: &str, day: Date) -> Coverage {
    Coverage { feed: feed.to_owned(), day, polled: 0, failed: 0, entries_seen: 0, new: 0, fetched: 0, stored: 0 }
}

fn record<'a>(ledger: &'a Ledger<'_>, day: &Coverage) -> DayRecord<'a> {
    DayRecord {
        feed: ledger.feed,
        name: ledger.name,
        day: day.day.to_string(),
        polled: day.polled,
        failed: day.failed,
        entries_seen: day.entries_seen,
        new: day.new,
        fetched: day.fetched,
        stored: day.stored,
        gap: is_gap(day),
    }
}

fn in_words(ledger: &Ledger<'_>) -> String {
    let name = ledger.name.unwrap_or("(not in the list any more)");
    let mut text = format!("{}\n  {}\n", styled(TITLE, name), styled(FAINT, ledger.feed));
    text.push_str("  day         polled  failed  entries     new  fetched  stored\n");
    let mut days = ledger.days.as_slice();
    while let [first, ..] = days {
        let alike =
            days.iter().take_while(|day| first.polled == 0 && day.polled == 0 && day.fetched == 0 && day.stored == 0).count();
        let (now, rest) = days.split_at(alike.max(1));
        text.push_str(&if now.len() > 1 { span(now) } else { line(first) });
        days = rest;
    }
    text + "\n"
}

/// Several days without a poll in one line.
fn span(days: &[Coverage]) -> String {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return String::new() };
    format!("  {} to {}: gap of {} days, not polled\n", first.day, last.day, days.len())
}

fn line(day: &Coverage) -> String {
    let Coverage { polled, failed, entries_seen, new, fetched, stored, .. } = day;
    let why = match is_gap(day) {
        true if *polled == 0 => "  gap: not polled",
        true => "  gap: all failed",
        false => "",
    };
    format!("  {}  {polled:>6}  {failed:>6}  {entries_seen:>7}  {new:>6}  {fetched:>7}  {stored:>6}{}\n", day.day, why)
}

fn summary(ledgers: &[Ledger<'_>], since: Date, today: Date) -> String {
    let days: usize = ledgers.iter().map(|ledger| ledger.days.len()).sum();
    let gaps = ledgers.iter().flat_map(|ledger| &ledger.days).filter(|day| is_gap(day)).count();
    let stored: u64 = ledgers.iter().flat_map(|ledger| &ledger.days).map(|day| day.stored).sum();
    let feeds = ledgers.len();
    let text = format!(
        "{feeds} feeds from {since} to {today} (UTC): {stored} articles stored. Of {days} feed days {gaps} are gaps: no poll worked, \
         so that their zeros say nothing."
    );
    wrapped(&text, "")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_day_is_there_and_a_day_without_a_success_is_a_gap() {
        let day = |feed: &str, day: i8, polled, failed| Coverage { polled, failed, ..unpolled(feed, date(2026, 3, day)) };
        let coverage = [day("a", 2, 3, 1), day("a", 3, 2, 2), day("old", 2, 1, 0)];
        let ledgers = ledgers(&[("a", "A"), ("b", "B")], &coverage, date(2026, 3, 1), date(2026, 3, 4));
        let gaps: Vec<Vec<bool>> = ledgers.iter().map(|ledger| ledger.days.iter().map(is_gap).collect()).collect();
        assert_eq!(gaps, [vec![true, false, true, true], vec![true; 4], vec![false]]);
        assert_eq!(ledgers[2].name, None);
        let text = in_words(&ledgers[1]);
        assert!(text.contains("2026-03-01 to 2026-03-04: gap of 4 days, not polled"), "{text}");
        assert!(in_words(&ledgers[0]).contains("gap: all failed"));
    }
}
