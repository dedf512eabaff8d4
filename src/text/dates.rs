//! Dates as feeds and pages write them.

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::model::Stamp;

/// Reads a date in any of the shapes seen in feeds and pages; `None` where it is none.
pub fn parse_date(text: &str) -> Option<Stamp> {
    let text = text.trim();
    if let Ok(day) = text.parse::<jiff::civil::Date>()
        && text.len() == 10
    {
        return Some(Stamp::Day(day));
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(Stamp::Moment(at, Offset::UTC));
    }
    text.parse().ok().map(Stamp::Local)
}
