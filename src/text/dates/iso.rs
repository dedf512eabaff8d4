//! ISO 8601 and its relatives: RFC 3339, W3CDTF, basic, week and ordinal dates; and bare numbers of seconds.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::tz::Offset;
use regex::{Captures, Regex};

use super::lexer::Clock;
use super::zones::Zone;
use crate::model::Stamp;

/// A date and whatever stood behind it.
pub(super) struct Read {
    pub(super) day: Date,
    pub(super) clock: Option<Clock>,
    pub(super) zone: Option<Zone>,
}

/// A date in one of the ISO shapes, the whole text of it.
///
/// `2003-12` and `2003` (W3CDTF) give the first day, as other feed readers do.
pub(super) fn iso_date(text: &str) -> Option<Read> {
    static SHAPE: LazyLock<Regex> = LazyLock::new(|| {
        let date = r"(?:(?<w>\d{4})-?W(?<week>\d{2})(?:-?(?<weekday>[1-7]))?|(?<o>\d{4})-?(?<ordinal>\d{3})|(?<b>\d{4})(?<bmonth>\d{2})(?<bday>\d{2})|(?<y>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?|(?<s>\d{2})-(?<smonth>\d{2})-(?<sday>\d{2}))";
        let clock = r"(?<hour>\d{2})(?::?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?)?";
        let zone = r"(?<zone>[Zz]|[A-Z]{2,4}|(?<sign>[+\-\u{2212}])(?<zhour>\d{2})(?::?(?<zminute>\d{2}))?)";
        Regex::new(&format!(r"^{date}(?:[Tt\s_]\s*{clock}\s*{zone}?)?$")).expect("the pattern is a constant and has a test")
    });
    let found = SHAPE.captures(text)?;
    Some(Read { day: day_of(&found)?, clock: clock_of(&found)?, zone: zone_of(&found)? })
}

fn number(found: &Captures<'_>, name: &str) -> Option<i16> {
    found.name(name)?.as_str().parse().ok()
}

fn small(found: &Captures<'_>, name: &str) -> Option<i8> {
    found.name(name)?.as_str().parse().ok()
}

fn day_of(found: &Captures<'_>) -> Option<Date> {
    if let Some(year) = number(found, "w") {
        let weekday = Weekday::from_monday_one_offset(small(found, "weekday").unwrap_or(1)).ok()?;
        return Some(ISOWeekDate::new(year, small(found, "week")?, weekday).ok()?.date());
    }
    if let Some(year) = number(found, "o") {
        return Date::new(year, 1, 1).ok()?.with().day_of_year(number(found, "ordinal")?).build().ok();
    }
    if let Some(year) = number(found, "b") {
        return Date::new(year, small(found, "bmonth")?, small(found, "bday")?).ok();
    }
    if let Some(year) = number(found, "s") {
        return Date::new(full_year(year), small(found, "smonth")?, small(found, "sday")?).ok();
    }
    let year = number(found, "y").filter(|year| (1000..2200).contains(year))?;
    Date::new(year, small(found, "month").unwrap_or(1), small(found, "day").unwrap_or(1)).ok()
}

/// RFC 2822 4.3: two digits below 50 are of this century; here below 70, because feeds are younger than mail.
pub(super) fn full_year(two_digits: i16) -> i16 {
    if two_digits < 70 { two_digits + 2000 } else { two_digits + 1900 }
}

/// `None` for a time that cannot be, `Some(None)` where none is given.
fn clock_of(found: &Captures<'_>) -> Option<Option<Clock>> {
    let Some(hour) = small(found, "hour") else { return Some(None) };
    let fraction = found.name("fraction").map_or("", |fraction| fraction.as_str());
    let clock = Clock::new(hour, small(found, "minute").unwrap_or(0), small(found, "second").unwrap_or(0))?;
    Some(Some(clock.with_fraction(fraction)))
}

/// `None` for an unknown zone, so that other shapes may have a try; `Some(None)` where none is given.
fn zone_of(found: &Captures<'_>) -> Option<Option<Zone>> {
    let Some(zone) = found.name("zone") else { return Some(None) };
    let Some(sign) = found.name("sign") else { return Zone::named(&zone.as_str().to_ascii_lowercase()).map(Some) };
    let minutes = i32::from(number(found, "zhour")?) * 60 + i32::from(number(found, "zminute").unwrap_or(0));
    // No place on earth is further ahead: the time stands without a zone.
    if minutes > 14 * 60 {
        return Some(None);
    }
    Some(Some(Zone::Fixed(if sign.as_str() == "+" { minutes } else { -minutes })))
}

/// Seconds (9 or 10 digits) or milliseconds (13 digits) since 1970, and `YYYYMMDDhhmm[ss]`.
pub(super) fn numeric_moment(text: &str) -> Option<Stamp> {
    let whole = text.split_once('.').map_or(text, |(whole, fraction)| if is_digits(fraction) { whole } else { text });
    if !is_digits(whole) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match whole.len() {
        9 | 10 => Timestamp::from_second(number).ok().map(|at| Stamp::Moment(at, Offset::UTC)),
        13 => Timestamp::from_millisecond(number).ok().map(|at| Stamp::Moment(at, Offset::UTC)),
        12 | 14 => {
            let (day, time) = whole.split_at_checked(8)?;
            let read = iso_date(&format!("{day}T{time}"))?;
            Some(Stamp::Local(read.day.to_datetime(read.clock?.time)))
        }
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
