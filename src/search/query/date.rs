//! Days and ranges of days.

use jiff::civil::Date;

use super::scan::Scanner;
use super::{Node, QueryError};
use crate::model::days;

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
