//! The Persian solar calendar, which Iranian news dates by.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// The Gregorian day of a Persian date; `None` outside 1300–1430, where years could be those of other calendars.
///
/// Leap years by the 33-year cycle, which agrees with the astronomical calendar in that span.
pub(super) fn gregorian(year: i16, month: i8, day: i8) -> Option<Date> {
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 => 29 + i8::from(is_leap(year)),
        _ => return None,
    };
    if !(1300..=1430).contains(&year) || !(1..=length).contains(&day) {
        return None;
    }
    let leaps = (1300..year).filter(|year| is_leap(*year)).count();
    let before_month = i64::from(month - 1) * 30 + i64::from((month - 1).min(6));
    let days = i64::from(year - 1300) * 365 + i64::try_from(leaps).ok()? + before_month + i64::from(day - 1);
    // 1 Farvardin 1300 was 21 March 1921.
    let offset: Span = days.days();
    Date::new(1921, 3, 21).ok()?.checked_add(offset).ok()
}

fn is_leap(year: i16) -> bool {
    matches!(year % 33, 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_days_are_those_of_the_official_calendar() {
        for ((year, month, day), expected) in [
            ((1402, 12, 15), "2024-03-05"),
            ((1403, 1, 1), "2024-03-20"),
            ((1403, 12, 30), "2025-03-20"),
            ((1404, 1, 1), "2025-03-21"),
            ((1399, 12, 30), "2021-03-20"),
            ((1357, 11, 22), "1979-02-11"),
        ] {
            assert_eq!(gregorian(year, month, day).unwrap().to_string(), expected);
        }
        assert_eq!(gregorian(1402, 12, 30), None);
        assert_eq!(gregorian(1445, 1, 1), None);
    }
}
