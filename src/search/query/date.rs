//! Days and ranges of days.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::scan::Scanner;
use super::{Node, QueryError};

type Days = (Option<Date>, Option<Date>);

/// Reads what stands behind `date:`.
pub(super) fn read(scanner: &mut Scanner<'_>) -> Result<Node, QueryError> {
    if matches!(scanner.peek(), Some('[' | '{')) {
        return range(scanner);
    }
    let at = scanner.at;
    let written = scanner.written();
    if let Some((from, until)) = written.split_once("..") {
        let days = (end_of_range(from, at)?, end_of_range(until, at + from.len() + 2)?);
        return between(at, (days.0.and_then(|days| days.0), days.1.and_then(|days| days.1)));
    }
    let (bound, text) = split_comparison(written);
    let (first, last) = days_at(text, at + written.len() - text.len())?;
    let day_before = first.yesterday().ok();
    let day_after = last.tomorrow().ok();
    Ok(match bound {
        ">=" => Node::Days(Some(first), None),
        ">" => Node::Days(day_after, None),
        "<=" => Node::Days(None, Some(last)),
        "<" => Node::Days(None, day_before),
        _ => Node::Days(Some(first), Some(last)),
    })
}

/// `[2026-01-01 TO *]`; the last bracket may be missing.
fn range(scanner: &mut Scanner<'_>) -> Result<Node, QueryError> {
    let open = scanner.at;
    let inside = scanner.rest().get(1..).unwrap_or("");
    let close = inside.find([']', '}']);
    let length = close.unwrap_or(inside.len());
    let inside = inside.get(..length).unwrap_or("");
    let unclear =
        || QueryError::new(open, "unclosed range").hint("a range is date:[2026-01-01 TO 2026-03-31]; `*` leaves an end open");
    let to = [" TO ", " to ", " - ", ".."].into_iter().find(|to| inside.contains(to)).ok_or_else(unclear)?;
    let (from, until) = inside.split_once(to).ok_or_else(unclear)?;
    let first = end_of_range(from, open + 1)?.and_then(|days| days.0);
    let last = end_of_range(until, open + 1 + from.len() + to.len())?.and_then(|days| days.1);
    if close.is_none() {
        scanner.hint(open, "the range is not closed; read as if `]` stood at the end");
    }
    scanner.at = open + 1 + length + usize::from(close.is_some());
    between(open, (first, last))
}

fn between(at: usize, days: Days) -> Result<Node, QueryError> {
    if days.0.zip(days.1).is_some_and(|(from, until)| from > until) {
        return Err(QueryError::new(at, "the range ends before it begins"));
    }
    Ok(Node::Days(days.0, days.1))
}

/// First and last day of one end; `None` where it is open.
fn end_of_range(text: &str, at: usize) -> Result<Option<Days>, QueryError> {
    let trimmed = text.trim_start();
    let at = at + text.len() - trimmed.len();
    let trimmed = trimmed.trim_end();
    if trimmed == "*" || trimmed.is_empty() {
        return Ok(None);
    }
    days_at(trimmed, at).map(|(first, last)| Some((Some(first), Some(last))))
}

fn days_at(text: &str, at: usize) -> Result<(Date, Date), QueryError> {
    let error = || {
        QueryError::new(at, format!("`{text}` is not a date"))
            .hint("write 2026-03-05, 2026-03 or 2026; `--since 30d` counts back from today")
    };
    days(text).ok_or_else(error)
}

fn split_comparison(text: &str) -> (&str, &str) {
    [">=", "<=", ">", "<"].into_iter().find_map(|sign| text.strip_prefix(sign).map(|rest| (sign, rest))).unwrap_or(("", text))
}

/// First and last day of `2026`, `2026-03` or `2026-03-05`.
fn days(text: &str) -> Option<(Date, Date)> {
    let mut parts = text.splitn(3, '-');
    let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
    let year = parts.next().filter(|part| part.len() == 4).and_then(number)?;
    let month = parts.next().map(|part| number(part).and_then(|month| i8::try_from(month).ok()));
    let day = parts.next().map(|part| number(part).and_then(|day| i8::try_from(day).ok()));
    match (month, day) {
        (None, None) => Some((date(year, 1, 1), date(year, 12, 31))),
        (Some(month), None) => month_days(year, month?),
        (_, Some(day)) => Date::new(year, month??, day?).ok().map(|day| (day, day)),
    }
}

fn month_days(year: i16, month: i8) -> Option<(Date, Date)> {
    let first = Date::new(year, month, 1).ok()?;
    let last = first.checked_add(1.month()).and_then(|next| next.checked_sub(1.day())).ok()?;
    Some((first, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_come_from_years_months_and_days() {
        assert_eq!(days("2026"), Some((date(2026, 1, 1), date(2026, 12, 31))));
        assert_eq!(days("2024-02"), Some((date(2024, 2, 1), date(2024, 2, 29))));
        assert_eq!(days("2026-03-05"), Some((date(2026, 3, 5), date(2026, 3, 5))));
        for wrong in ["", "26", "2026-13", "2026-02-30", "yesterday", "2026-1-1-1", "2026-", "+202", "-999"] {
            assert_eq!(days(wrong), None, "{wrong}");
        }
    }
}
