//! Trends as a table for a terminal, with bars.

use std::io::IsTerminal;

use super::terminal::{FAINT, TITLE, safe, width, wrapped};
use crate::export::{Measure, TrendRow, TrendsRecord};

/// Periods of a series that are shown as numbers.
const FEW: usize = 6;

/// Gaps named below the table.
const GAPS: usize = 6;

/// Marks for bars and small charts.
struct Marks {
    /// Eighths of a full block, rising; the last is the full one.
    bar: &'static [char],
    /// From zero to the highest.
    levels: &'static [char],
    gap: char,
    before: char,
}

const BLOCKS: Marks = Marks {
    bar: &['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
    levels: &['_', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
    gap: '░',
    before: '·',
};
const ASCII: Marks = Marks { bar: &['#'], levels: &['_', '.', ':', '-', '=', '+', '*', '#'], gap: '?', before: ' ' };

/// Block characters where the terminal shows UTF-8; other programs and files get ASCII.
fn marks(to_terminal: bool) -> &'static Marks {
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    let is_utf8 = cfg!(windows) || locale.is_some_and(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
    if to_terminal && std::io::stdout().is_terminal() && is_utf8 { &BLOCKS } else { &ASCII }
}

/// The table. `counts_copies`: the bars stand for articles instead of stories.
pub(super) fn table(record: &TrendsRecord, measure: Measure, counts_copies: bool, to_terminal: bool) -> String {
    let look = Look { measure, counts_copies, marks: marks(to_terminal), columns: width() };
    let mut text = match record.split {
        None => look.periods(record),
        Some(split) => look.series(record, split),
    };
    text.push('\n');
    for gap in record.gaps.iter().take(GAPS) {
        text.push_str(&wrapped(&format!("Gap: {}.", safe(&gap.in_words())), ""));
        text.push('\n');
    }
    if record.gaps.len() > GAPS {
        text.push_str(&format!("{} more gaps; --format json names them all.\n", record.gaps.len() - GAPS));
    }
    for note in &record.notes {
        text.push_str(&wrapped(&format!("{FAINT}{}{FAINT:#}", safe(note)), ""));
        text.push('\n');
    }
    text
}

struct Look {
    measure: Measure,
    counts_copies: bool,
    marks: &'static Marks,
    columns: usize,
}

impl Look {
    /// One line for each period.
    fn periods(&self, record: &TrendsRecord) -> String {
        let label = record.rows.iter().map(|row| row.period.len()).max().unwrap_or(0).max(record.by.len());
        let bars = self.columns.saturating_sub(label + 54).max(8);
        let highest = record.rows.iter().filter_map(|row| self.value(row)).fold(0.0, f64::max);
        let what = match (self.measure, self.counts_copies) {
            (Measure::Share, _) => "share",
            (Measure::Counts, true) => "articles",
            (Measure::Counts, false) => "stories",
        };
        let mut text = format!(
            "{TITLE}{:<label$} {:>9} {:>8} {:>15} {:>7}{TITLE:#}  {FAINT}{:<8}{what}{FAINT:#}\n",
            record.by, "articles", "stories", "in feeds", "share", ""
        );
        let mut rows = record.rows.as_slice();
        while let [first, ..] = rows {
            let alike = rows.iter().take_while(|row| row.articles.is_none() && row.state == first.state).count();
            let (now, rest) = rows.split_at(alike.max(1));
            text.push_str(&match alike {
                0 => self.line(first, is_begun(first, record), (label, bars), highest),
                _ => unwatched(now),
            });
            rows = rest;
        }
        let total = &record.total;
        let share = percent(total.share);
        text + &format!(
            "{TITLE}{:<label$} {:>9} {:>8} {:>15} {:>7}{TITLE:#}\n",
            "all",
            total.articles,
            total.stories,
            among(Some(total.seen_matching), Some(total.seen)),
            share
        )
    }

    fn line(&self, row: &TrendRow, is_begun: bool, (label, bars): (usize, usize), highest: f64) -> String {
        let number = |count: Option<u64>| count.map_or_else(|| "-".to_owned(), |count| count.to_string());
        let state = match row.state {
            "observed" | "current" if is_begun => "partly",
            "observed" => "",
            other => other,
        };
        let bar = self.value(row).map(|value| self.bar(value, highest, bars)).unwrap_or_default();
        let line = format!(
            "{:<label$} {:>9} {:>8} {:>15} {:>7}  {FAINT}{state:<7}{FAINT:#} {bar}",
            row.period,
            number(row.articles),
            number(row.stories),
            among(row.seen_matching, row.seen),
            percent(row.share)
        );
        line.trim_end().to_owned() + "\n"
    }

    /// One line for each series, with its course in small.
    fn series(&self, record: &TrendsRecord, split: &str) -> String {
        let label = record.series.iter().map(|series| cells(&series.series)).max().unwrap_or(0).clamp(split.len(), 30);
        let room = self.columns.saturating_sub(label + 29).max(8);
        let all: Vec<&[TrendRow]> = record.rows.chunk_by(|a, b| a.series == b.series).collect();
        let highest = record.rows.iter().filter_map(|row| self.value(row)).fold(0.0, f64::max);
        let shown = all.first().map_or(&[][..], |rows| tail(rows, room));
        let span = match (shown.first(), shown.last()) {
            (Some(first), Some(last)) => format!("{} to {}", first.period, last.period),
            _ => String::new(),
        };
        let mut text = format!(
            "{TITLE}{} {:>9} {:>8} {:>7}{TITLE:#}  {FAINT}{span}{FAINT:#}\n",
            padded(split, label),
            "articles",
            "stories",
            "share"
        );
        for (series, rows) in record.series.iter().zip(&all) {
            let course = self.course(tail(rows, room), highest);
            let line = format!(
                "{} {:>9} {:>8} {:>7}  {course}",
                padded(&safe(&series.series), label),
                series.articles,
                series.stories,
                percent(series.share)
            );
            text.push_str(line.trim_end());
            text.push('\n');
        }
        let total = &record.total;
        text.push_str(&format!(
            "{TITLE}{} {:>9} {:>8} {:>7}{TITLE:#}\n",
            padded("all", label),
            total.articles,
            total.stories,
            percent(total.share)
        ));
        text.push_str(&wrapped(&format!("{FAINT}{}{FAINT:#}", self.key(record, shown.len(), highest)), ""));
        text.push('\n');
        if all.first().is_some_and(|rows| rows.len() > shown.len()) {
            text.push_str("Earlier periods do not fit; --since shortens, --format csv holds all.\n");
        }
        text
    }

    /// A mark for each period; of few, whose course no chart shows, the numbers themselves.
    fn course(&self, rows: &[TrendRow], highest: f64) -> String {
        if rows.len() > FEW {
            return rows.iter().map(|row| self.level(row, highest)).collect();
        }
        let number = |row: &TrendRow| match (self.value(row), self.measure) {
            (None, _) => "-".to_owned(),
            (Some(value), Measure::Share) => percent(Some(value)),
            (Some(value), Measure::Counts) => value.to_string(),
        };
        rows.iter().map(|row| format!("{:>6}", number(row))).collect::<Vec<_>>().join(" ")
    }

    /// What the marks mean, of those that are there.
    fn key(&self, record: &TrendsRecord, periods: usize, highest: f64) -> String {
        if periods <= FEW {
            let what = match (self.measure, self.counts_copies) {
                (Measure::Share, _) => "the share",
                (Measure::Counts, true) => "articles",
                (Measure::Counts, false) => "stories",
            };
            return format!("One number a {}: {what}; - where nobody looked.", record.by);
        }
        let Marks { gap, before, levels, .. } = self.marks;
        let has = |state: &str| record.rows.iter().any(|row| row.state == state && self.value(row).is_none());
        let rising: String = levels.iter().skip(1).collect();
        let mut key = format!("One mark a {}: {} none, {rising} up to {}", record.by, levels[0], self.most(highest));
        if has("gap") {
            key.push_str(&format!(", {gap} gap"));
        }
        if has("before") {
            key.push_str(&format!(", '{before}' before the first crawl"));
        }
        key + "."
    }

    fn most(&self, highest: f64) -> String {
        match (self.measure, self.counts_copies) {
            (Measure::Share, _) => percent(Some(highest)),
            (Measure::Counts, true) => format!("{highest} articles"),
            (Measure::Counts, false) => format!("{highest} stories"),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of articles are far below 2^52")]
    fn value(&self, row: &TrendRow) -> Option<f64> {
        match (self.measure, self.counts_copies) {
            (Measure::Share, _) => row.share,
            (Measure::Counts, true) => row.articles.map(|count| count as f64),
            (Measure::Counts, false) => row.stories.map(|count| count as f64),
        }
    }

    fn bar(&self, value: f64, highest: f64, room: usize) -> String {
        let parts = self.marks.bar.len();
        let eighths = place(value / highest.max(f64::MIN_POSITIVE), room * parts);
        let (whole, rest) = (eighths / parts, eighths % parts);
        let full = self.marks.bar.last().copied().unwrap_or('#');
        let end = rest.checked_sub(1).and_then(|rest| self.marks.bar.get(rest));
        std::iter::repeat_n(full, whole).chain(end.copied()).collect()
    }

    fn level(&self, row: &TrendRow, highest: f64) -> char {
        match (self.value(row), row.state) {
            (None, "gap") => self.marks.gap,
            (None, _) => self.marks.before,
            (Some(value), _) => {
                let steps = self.marks.levels.len() - 1;
                self.marks.levels[place(value / highest.max(f64::MIN_POSITIVE), steps)]
            }
        }
    }
}

/// Whether the first crawl fell into the period after its first day. Days of ISO 8601 sort as texts.
fn is_begun(row: &TrendRow, record: &TrendsRecord) -> bool {
    record.first_crawl.as_ref().is_some_and(|day| row.first_day < *day && *day <= row.last_day)
}

/// A part of `steps`, at least one of them where there is anything.
fn place(part: f64, steps: usize) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a few hundred steps at most"
    )]
    let step = (part * steps as f64).round() as usize;
    if part > 0.0 { step.clamp(1, steps) } else { 0 }
}

fn tail(rows: &[TrendRow], room: usize) -> &[TrendRow] {
    rows.split_at(rows.len().saturating_sub(room)).1
}

/// Periods in which nobody looked and nothing is here, in one line.
fn unwatched(rows: &[TrendRow]) -> String {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
    let why = if first.state == "gap" { "gap: no feed was read" } else { "before the first crawl, nothing here" };
    match rows.len() {
        1 => format!("{} {FAINT}{why}{FAINT:#}\n", first.period),
        count => format!("{} to {} {FAINT}{why} ({count} periods){FAINT:#}\n", first.period, last.period),
    }
}

/// The two numbers that a share is made of.
fn among(matching: Option<u64>, seen: Option<u64>) -> String {
    matching.zip(seen).map_or_else(|| "-".to_owned(), |(matching, seen)| format!("{matching} of {seen}"))
}

fn percent(share: Option<f64>) -> String {
    share
        .map_or_else(|| "-".to_owned(), |share| format!("{:.*}%", if share > 0.0 && share < 0.01 { 2 } else { 1 }, share * 100.0))
}

/// Columns that a text takes: East Asian characters take two.
fn cells(text: &str) -> usize {
    textwrap::core::display_width(text)
}

fn padded(text: &str, room: usize) -> String {
    let mut short = String::new();
    for c in text.chars() {
        if cells(&short) + cells(c.encode_utf8(&mut [0; 4])) > room {
            break;
        }
        short.push(c);
    }
    let missing = room.saturating_sub(cells(&short));
    short + &" ".repeat(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(marks: &'static Marks) -> Look {
        Look { measure: Measure::Counts, counts_copies: false, marks, columns: 80 }
    }

    #[test]
    fn whatever_there_is_leaves_a_mark() {
        assert_eq!(look(&ASCII).bar(1.0, 1000.0, 10), "#");
        assert_eq!(look(&ASCII).bar(0.0, 1000.0, 10), "");
        assert_eq!(look(&BLOCKS).bar(10.0, 10.0, 4), "████");
        assert_eq!(look(&BLOCKS).bar(1.0, 1000.0, 4), "▏");
        assert_eq!(look(&BLOCKS).bar(0.0, 0.0, 4), "");
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(padded("朝日新聞", 6), "朝日新");
        assert_eq!(padded("朝日", 6), "朝日  ");
        assert_eq!(percent(Some(0.0034)), "0.34%");
        assert_eq!(percent(None), "-");
    }
}
