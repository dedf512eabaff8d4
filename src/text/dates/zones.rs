//! Time zones by the names that news uses.

use jiff::civil::{Date, DateTime, Weekday};

/// Minutes east of UTC by lower-case name, sorted.
///
/// Where a name has several meanings the one with most speakers of news is taken: BST is British summer time, CST and AST
/// are North American, IST is Indian.
const ZONES: &[(&str, i32)] = &[
    ("acdt", 630),
    ("acst", 570),
    ("adt", -180),
    ("aedt", 660),
    ("aest", 600),
    ("akdt", -480),
    ("akst", -540),
    ("art", -180),
    ("ast", -240),
    ("awst", 480),
    ("brst", -120),
    ("brt", -180),
    ("bst", 60),
    ("cat", 120),
    ("cdt", -300),
    ("cest", 120),
    ("cet", 60),
    ("clst", -180),
    ("clt", -240),
    ("cot", -300),
    ("cst", -360),
    ("eat", 180),
    ("edt", -240),
    ("eest", 180),
    ("eet", 120),
    ("est", -300),
    ("gmt", 0),
    ("gst", 240),
    ("hkt", 480),
    ("hst", -600),
    ("ict", 420),
    ("idt", 180),
    ("irst", 210),
    ("ist", 330),
    ("jst", 540),
    ("kst", 540),
    ("mdt", -360),
    ("mest", 120),
    ("mesz", 120),
    ("met", 60),
    ("mez", 60),
    ("msd", 240),
    ("msk", 180),
    ("mst", -420),
    ("myt", 480),
    ("ndt", -150),
    ("nst", -210),
    ("nzdt", 780),
    ("nzst", 720),
    ("pdt", -420),
    ("pet", -300),
    ("pht", 480),
    ("pkt", 300),
    ("pst", -480),
    ("sast", 120),
    ("sgt", 480),
    ("trt", 180),
    ("ut", 0),
    ("utc", 0),
    ("uyt", -180),
    ("vet", -240),
    ("wast", 120),
    ("wat", 60),
    ("west", 60),
    ("wet", 0),
    ("wib", 420),
    ("wit", 540),
    ("wita", 480),
    ("z", 0),
];

/// Names for whichever of two offsets is in force: the standard one in minutes, and whose summer time moves it.
const SEASONAL: &[(&str, i32)] = &[("ct", -360), ("et", -300), ("mt", -420), ("pt", -480)];

/// A zone as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// Minutes east of UTC.
    Fixed(i32),
    /// Minutes east of UTC in winter, an hour more in North America's summer (ET, CT, MT, PT).
    Seasonal(i32),
}

impl Zone {
    /// The zone of that lower-case name.
    pub(super) fn named(name: &str) -> Option<Zone> {
        let find = |table: &[(&str, i32)]| {
            let at = table.binary_search_by_key(&name, |(key, _)| key).ok()?;
            table.get(at).map(|(_, minutes)| *minutes)
        };
        find(ZONES).map(Zone::Fixed).or_else(|| find(SEASONAL).map(Zone::Seasonal))
    }

    /// Whether its users write the month before the day.
    pub(super) fn is_north_american(self) -> bool {
        match self {
            Zone::Seasonal(_) => true,
            Zone::Fixed(minutes) => (-600..=-240).contains(&minutes),
        }
    }

    /// Minutes east of UTC at that local time.
    pub(super) fn minutes_at(self, local: DateTime) -> i32 {
        match self {
            Zone::Fixed(minutes) => minutes,
            Zone::Seasonal(minutes) if is_american_summer(local) => minutes + 60,
            Zone::Seasonal(minutes) => minutes,
        }
    }
}

/// Second Sunday of March to first Sunday of November, 2 o'clock (Energy Policy Act of 2005).
fn is_american_summer(local: DateTime) -> bool {
    let change = |month: i8, nth: i8| {
        let first = Date::new(local.year(), month, 1).ok()?;
        Some(first.nth_weekday_of_month(nth, Weekday::Sunday).ok()?.at(2, 0, 0, 0))
    };
    match (change(3, 2), change(11, 1)) {
        (Some(start), Some(end)) => start <= local && local < end,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_their_search() {
        assert!(ZONES.is_sorted());
        assert!(SEASONAL.is_sorted());
    }

    #[test]
    fn eastern_time_follows_the_season() {
        let zone = Zone::named("et").unwrap();
        assert_eq!(zone.minutes_at(jiff::civil::date(2024, 1, 15).at(8, 30, 0, 0)), -300);
        assert_eq!(zone.minutes_at(jiff::civil::date(2024, 3, 10).at(2, 0, 0, 0)), -240);
        assert_eq!(zone.minutes_at(jiff::civil::date(2024, 11, 3).at(2, 0, 0, 0)), -300);
    }
}
