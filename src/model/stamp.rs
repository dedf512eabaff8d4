//! A point in time, no more precise than its source gave it.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// When something was published, as precisely as the source says and not more.
///
/// Its `Display` is ISO 8601: `2026-03-01T08:30:00+01:00`, `2026-03-01T08:30:00` (no zone given) or `2026-03-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// An instant, with the offset from UTC it was written in.
    Moment(Timestamp, Offset),
    /// Date and time of day without a zone.
    Local(DateTime),
    /// A day without a time of day.
    Day(Date),
}

impl Stamp {
    /// The calendar day as the source wrote it.
    pub fn day(&self) -> Date {
        match self {
            Stamp::Moment(at, offset) => offset.to_datetime(*at).date(),
            Stamp::Local(local) => local.date(),
            Stamp::Day(day) => *day,
        }
    }

    /// Whether the source knew the time of day and its zone. Midnight to the second is how many systems write a mere day.
    pub fn has_time_of_day(&self) -> bool {
        match self {
            Stamp::Moment(at, offset) => offset.to_datetime(*at).time() != jiff::civil::Time::midnight(),
            Stamp::Local(_) | Stamp::Day(_) => false,
        }
    }

    /// The instant for sorting; a stamp without a zone is read as UTC, a day as its first second.
    pub fn instant(&self) -> Timestamp {
        let utc = |local: DateTime| local.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
        match self {
            Stamp::Moment(at, _) => *at,
            Stamp::Local(local) => utc(*local),
            Stamp::Day(day) => utc(day.to_datetime(jiff::civil::Time::midnight())),
        }
    }

    /// Whether news can bear this date at `now`: not before 1995, not more than two days ahead.
    pub fn is_plausible(&self, now: Timestamp) -> bool {
        let latest = now.checked_add(48.hours()).unwrap_or(Timestamp::MAX);
        self.day().year() >= 1995 && self.instant() <= latest
    }
}

/// As precise as it is; `{:.0}` leaves out what is below a second.
impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stamp::Moment(at, offset) if *offset == Offset::UTC => fmt::Display::fmt(at, f),
            Stamp::Moment(at, offset) => fmt::Display::fmt(&at.display_with_offset(*offset), f),
            Stamp::Local(local) => fmt::Display::fmt(local, f),
            Stamp::Day(day) => write!(f, "{day}"),
        }
    }
}
