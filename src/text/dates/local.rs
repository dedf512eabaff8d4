//! The offset from UTC that a country's clocks show.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::Offset;

/// Minutes east of UTC in winter by a country's top-level domain, and whether the European Union's summer time is kept.
/// Countries with several zones, or with a summer time of their own, are left out.
const COUNTRIES: &[(&str, i32, bool)] = &[
    ("ar", -180, false),
    ("at", 60, true),
    ("be", 60, true),
    ("bg", 120, true),
    ("ch", 60, true),
    ("cn", 480, false),
    ("co", -300, false),
    ("cz", 60, true),
    ("de", 60, true),
    ("dk", 60, true),
    ("ee", 120, true),
    ("es", 60, true),
    ("fi", 120, true),
    ("fr", 60, true),
    ("gr", 120, true),
    ("hk", 480, false),
    ("hr", 60, true),
    ("hu", 60, true),
    ("ie", 0, true),
    ("in", 330, false),
    ("it", 60, true),
    ("jp", 540, false),
    ("ke", 180, false),
    ("kr", 540, false),
    ("lt", 120, true),
    ("lu", 60, true),
    ("lv", 120, true),
    ("my", 480, false),
    ("ng", 60, false),
    ("nl", 60, true),
    ("no", 60, true),
    ("pe", -300, false),
    ("ph", 480, false),
    ("pk", 300, false),
    ("pl", 60, true),
    ("pt", 0, true),
    ("ro", 120, true),
    ("rs", 60, true),
    ("se", 60, true),
    ("sg", 480, false),
    ("si", 60, true),
    ("sk", 60, true),
    ("th", 420, false),
    ("tr", 180, false),
    ("tw", 480, false),
    ("ua", 120, true),
    ("uk", 0, true),
    ("vn", 420, false),
    ("za", 120, false),
];

/// The offset in force at a moment where the top-level domain is a country's with one zone; `None` for all others.
pub fn local_offset(top_level: &str, at: Timestamp) -> Option<Offset> {
    let row = COUNTRIES.binary_search_by_key(&top_level, |(domain, _, _)| domain).ok()?;
    let (_, minutes, has_summer) = COUNTRIES.get(row)?;
    let summer = if *has_summer && is_european_summer(at) { 60 } else { 0 };
    Offset::from_seconds((minutes + summer) * 60).ok()
}

/// Last Sunday of March to last Sunday of October, 1 o'clock UTC (Directive 2000/84/EC).
fn is_european_summer(at: Timestamp) -> bool {
    let utc = Offset::UTC.to_datetime(at);
    let change = |month: i8| {
        let last = Date::new(utc.year(), month, 1).ok()?.nth_weekday_of_month(-1, Weekday::Sunday).ok()?;
        Some(last.at(1, 0, 0, 0))
    };
    change(3).zip(change(10)).is_some_and(|(start, end)| (start..end).contains(&utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted_for_their_search() {
        assert!(COUNTRIES.is_sorted_by_key(|(domain, _, _)| domain));
    }

    #[test]
    fn summer_time_moves_the_clock() {
        let hours =
            |top_level: &str, at: &str| local_offset(top_level, at.parse().unwrap()).map(|offset| offset.seconds() / 3600);
        assert_eq!(hours("de", "2024-03-31T00:59:59Z"), Some(1));
        assert_eq!(hours("de", "2024-03-31T01:00:00Z"), Some(2));
        assert_eq!(hours("uk", "2024-10-27T00:30:00Z"), Some(1));
        assert_eq!(hours("jp", "2024-07-01T00:00:00Z"), Some(9));
        assert_eq!(hours("com", "2024-07-01T00:00:00Z"), None);
    }
}
