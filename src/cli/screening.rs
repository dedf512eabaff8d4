//! `flow --by`: how many addresses each feed gave on each day, and how far they came.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use jiff::civil::Date;
use serde::Serialize;

use super::arguments::Arguments;
use super::exit::{Exit, UsageError};
use super::export::whole;
use super::folder::{open_store, today};
use super::study_arguments::{FlowArgs, FlowFormat, ScreeningBy};
use super::terminal::{FAINT, TITLE, safe};
use crate::export::{CsvWriter, write_json_document};
use crate::model::{Filters, Judgement, Outcome, Relevance};
use crate::store::LedgerCount;

/// Columns of the table, in their order.
const FIELDS: [&str; 11] =
    ["feed", "day", "seen", "waiting", "not_read", "duplicates", "screened_out", "misuse", "other", "passing", "none"];

/// Characters of the narrowest column of counts.
const NARROWEST: usize = 9;

/// What one feed gave on one day, or all of one's.
#[derive(Clone, Debug, Default, Serialize)]
struct Screened {
    /// Address of the feed; null for imported pages and in a count by day.
    feed: Option<String>,
    /// Day on which the addresses were first seen (UTC); null in a count by feed.
    day: Option<String>,
    /// Addresses seen.
    seen: u64,
    /// Not fetched yet.
    waiting: u64,
    /// Left alone, not to be had, or no article: nothing was judged.
    not_read: u64,
    /// Other addresses of an article that is here.
    duplicates: u64,
    /// Judged `none` before the parse, because no form of any term stands in the page's bytes.
    screened_out: u64,
    misuse: u64,
    other: u64,
    passing: u64,
    none: u64,
}

/// Counts and prints.
pub(crate) fn screening(arguments: &Arguments, options: &FlowArgs, by: ScreeningBy) -> Result<Exit> {
    let filters = options.filters.checked(today())?;
    if let Some(name) = beyond_the_ledger(&filters) {
        let problem = format!(
            "--by counts addresses before they are read, so {name} says nothing of them; use --since, --until and --feed"
        );
        return Err(UsageError(problem).into());
    }
    let rows = rows(open_store(arguments)?.ledger_counts()?, &filters, by);
    let format = options.format();
    match options.output.as_ref().filter(|path| path.as_os_str() != "-") {
        Some(path) => whole(path, |file| write(file, format, &rows))?,
        None => write(&mut anstream::stdout().lock(), format, &rows)?,
    }
    Ok(Exit::Done)
}

/// A filter on what only an article has.
fn beyond_the_ledger(filters: &Filters) -> Option<&'static str> {
    let dates_and_feeds =
        Filters { since: filters.since, until: filters.until, feeds: filters.feeds.clone(), ..Filters::default() };
    let Filters { duplicates, .. } = filters;
    (*filters != Filters { duplicates: *duplicates, ..dates_and_feeds }).then_some("a filter on articles")
}

fn rows(counts: Vec<LedgerCount>, filters: &Filters, by: ScreeningBy) -> Vec<Screened> {
    let mut rows: BTreeMap<(Option<Date>, Option<String>), Screened> = BTreeMap::new();
    let is_wanted = |count: &LedgerCount| {
        filters.since.is_none_or(|since| count.day >= since)
            && filters.until.is_none_or(|until| count.day <= until)
            && (filters.feeds.is_empty() || count.feed.as_ref().is_some_and(|feed| filters.feeds.contains(feed)))
    };
    for count in counts.into_iter().filter(is_wanted) {
        let day = (by != ScreeningBy::Feed).then_some(count.day);
        let feed = if by == ScreeningBy::Day { None } else { count.feed.clone() };
        let row = rows.entry((day, feed.clone())).or_insert_with(|| Screened {
            feed,
            day: day.map(|day| day.to_string()),
            ..Screened::default()
        });
        row.add(&count);
    }
    rows.into_values().collect()
}

impl Screened {
    fn add(&mut self, count: &LedgerCount) {
        self.seen += count.count;
        let place = match Outcome::from_name(&count.outcome) {
            None => &mut self.waiting,
            Some(Outcome::Alias | Outcome::Known) => &mut self.duplicates,
            Some(Outcome::Skipped(_) | Outcome::Failed(_)) => &mut self.not_read,
            Some(Outcome::Ledger(Judgement::Screened)) => &mut self.screened_out,
            Some(Outcome::Stored(relevance) | Outcome::Ledger(Judgement::Read(relevance))) => match relevance {
                Relevance::Misuse => &mut self.misuse,
                Relevance::Other => &mut self.other,
                Relevance::Passing => &mut self.passing,
                Relevance::None => &mut self.none,
            },
        };
        *place += count.count;
    }

    fn counts(&self) -> [u64; 9] {
        let Screened { seen, waiting, not_read, duplicates, screened_out, misuse, other, passing, none, .. } = *self;
        [seen, waiting, not_read, duplicates, screened_out, misuse, other, passing, none]
    }
}

fn write(out: &mut dyn Write, format: FlowFormat, rows: &[Screened]) -> Result<()> {
    match format {
        FlowFormat::Json => write_json_document(&mut &mut *out, &rows)?,
        FlowFormat::Csv => {
            let mut csv = CsvWriter::new(&mut *out, FIELDS.to_vec())?;
            rows.iter().try_for_each(|row| csv.write(&serde_json::to_value(row).map_err(std::io::Error::other)?))?;
            csv.flush()?;
        }
        FlowFormat::Svg => return Err(UsageError("--by has no picture; use --format table, csv or json".to_owned()).into()),
        FlowFormat::Table => table(out, rows)?,
    }
    Ok(())
}

fn table(out: &mut dyn Write, rows: &[Screened]) -> Result<()> {
    let names: Vec<String> = FIELDS.iter().skip(2).map(|name| name.replace('_', " ")).collect();
    let widths: Vec<usize> = names.iter().map(|name| (name.len() + 2).max(NARROWEST)).collect();
    let heads: String = names.iter().zip(&widths).map(|(name, width)| format!("{name:>width$}")).collect();
    writeln!(out, "{TITLE}{:<10}{heads}  feed{TITLE:#}", "day")?;
    for row in rows {
        let counts: String = row.counts().iter().zip(&widths).map(|(count, width)| format!("{count:>width$}")).collect();
        let feed = row.feed.as_deref().map(safe).unwrap_or_default();
        writeln!(out, "{:<10}{counts}  {FAINT}{feed}{FAINT:#}", row.day.as_deref().unwrap_or(""))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(feed: &str, day: &str, outcome: &str, count: u64) -> LedgerCount {
        LedgerCount { feed: Some(feed.to_owned()), day: day.parse().unwrap(), outcome: outcome.to_owned(), count }
    }

    #[test]
    fn every_address_stands_in_one_column_whatever_is_counted_by() {
        let counts = vec![
            count("a", "2026-01-01", "stored:misuse", 2),
            count("a", "2026-01-01", "ledger:none", 6),
            count("a", "2026-01-01", "ledger:screened", 1),
            count("a", "2026-01-02", "pending", 1),
            count("b", "2026-01-02", "failed:gone", 3),
            count("b", "2026-01-02", "alias", 4),
        ];
        for (by, lines) in [(ScreeningBy::Feed, 2), (ScreeningBy::Day, 2), (ScreeningBy::FeedDay, 3)] {
            let rows = rows(counts.clone(), &Filters::default(), by);
            assert_eq!(rows.len(), lines);
            assert_eq!(rows.iter().map(|row| row.seen).sum::<u64>(), 17);
            assert!(rows.iter().all(|row| row.seen == row.counts().iter().skip(1).sum::<u64>()), "{rows:?}");
        }
        let since = Filters { since: Some("2026-01-02".parse().unwrap()), ..Filters::default() };
        assert_eq!(rows(counts, &since, ScreeningBy::Day).iter().map(|row| row.seen).collect::<Vec<_>>(), [8]);
    }
}
