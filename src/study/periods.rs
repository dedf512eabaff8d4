//! Days, ISO weeks, months and years.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// A calendar day.
    Day,
    /// A week by ISO 8601: Monday to Sunday, in the year that holds its Thursday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

/// One period; first and last day belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

impl Grain {
    /// Its name: `day`, `week`, `month`, `year`.
    pub fn name(self) -> &'static str {
        match self {
            Grain::Day => "day",
            Grain::Week => "week",
            Grain::Month => "month",
            Grain::Year => "year",
        }
    }

    /// What a period of this length is called: `2026-11-22`, `2026-W47`, `2026-11`, `2026`.
    pub fn label(self, period: Period) -> String {
        let first = period.first;
        match self {
            Grain::Day => first.to_string(),
            Grain::Week => {
                let week = first.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Grain::Month => format!("{:04}-{:02}", first.year(), first.month()),
            Grain::Year => format!("{:04}", first.year()),
        }
    }

    /// The periods from the one that holds `first` to the one that holds `last`; none where `last` is earlier. Ends with
    /// the calendar (year 9999).
    pub fn periods(self, first: Date, last: Date) -> impl Iterator<Item = Period> {
        let begin = |start: &Date| Some(*start).filter(|start| *start <= last);
        let starts = std::iter::successors(begin(&self.start(first)), move |start| {
            start.checked_add(self.length()).ok().filter(|next| *next <= last)
        });
        starts.map(move |first| Period {
            first,
            last: first.checked_add(self.length()).and_then(Date::yesterday).unwrap_or(Date::MAX),
        })
    }

    /// The first day of the period that holds `day`.
    fn start(self, day: Date) -> Date {
        match self {
            Grain::Day => day,
            Grain::Week => day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days()),
            Grain::Month => day.first_of_month(),
            Grain::Year => day.first_of_year(),
        }
    }

    fn length(self) -> Span {
        match self {
            Grain::Day => 1.day(),
            Grain::Week => 1.week(),
            Grain::Month => 1.month(),
            Grain::Year => 1.year(),
        }
    }
}

impl Period {
    /// How many days it has.
    pub fn days(&self) -> u64 {
        u64::try_from(day_number(self.last) - day_number(self.first) + 1).unwrap_or(0)
    }
}

/// Finds the period of a day.
pub(super) struct Calendar {
    /// First days, rising, and the day after the last period.
    starts: Vec<i64>,
}

impl Calendar {
    /// Of periods that follow one another.
    pub(super) fn new(periods: &[Period]) -> Calendar {
        let starts = periods.iter().map(|period| day_number(period.first));
        Calendar { starts: starts.chain(periods.last().map(|period| day_number(period.last) + 1)).collect() }
    }

    /// The place of the period that holds the day.
    pub(super) fn place(&self, day: i64) -> Option<usize> {
        let after = self.starts.partition_point(|start| *start <= day);
        after.checked_sub(1).filter(|_| after < self.starts.len())
    }
}

/// Days since 1970-01-01.
pub(super) fn day_number(day: Date) -> i64 {
    // A civil day has 24 hours; by hours it is counted four times faster than by a span of calendar units.
    day.duration_since(date(1970, 1, 1)).as_hours() / 24
}

/// The day of that number.
pub(super) fn day_of(number: i64) -> Date {
    let days = Span::new().try_days(number).unwrap_or_default();
    date(1970, 1, 1).saturating_add(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(grain: Grain, first: Date, last: Date, labels: &[&str]) {
        let found: Vec<String> = grain.periods(first, last).map(|period| grain.label(period)).collect();
        assert_eq!(found, labels);
    }

    #[test]
    fn weeks_are_those_of_iso_8601() {
        // Monday 2024-12-30 begins the first week of 2025; 2026 has 53 weeks.
        check(Grain::Week, date(2024, 12, 29), date(2025, 1, 6), &["2024-W52", "2025-W01", "2025-W02"]);
        check(Grain::Week, date(2026, 12, 28), date(2027, 1, 3), &["2026-W53"]);
        check(Grain::Week, date(2021, 1, 3), date(2021, 1, 4), &["2020-W53", "2021-W01"]);
    }

    #[test]
    fn months_years_and_days_follow_the_calendar() {
        check(Grain::Month, date(2025, 11, 30), date(2026, 1, 1), &["2025-11", "2025-12", "2026-01"]);
        check(Grain::Year, date(2024, 2, 29), date(2025, 1, 1), &["2024", "2025"]);
        check(Grain::Day, date(2024, 2, 28), date(2024, 3, 1), &["2024-02-28", "2024-02-29", "2024-03-01"]);
        check(Grain::Day, date(2024, 3, 1), date(2024, 2, 1), &[]);
        assert_eq!(Grain::Month.periods(date(2024, 2, 9), date(2024, 2, 9)).next().map(|period| period.days()), Some(29));
        check(Grain::Year, date(9999, 1, 1), Date::MAX, &["9999"]);
    }

    #[test]
    fn every_day_has_its_period() {
        let periods: Vec<Period> = Grain::Month.periods(date(2025, 11, 5), date(2026, 1, 9)).collect();
        let calendar = Calendar::new(&periods);
        let place = |day| calendar.place(day_number(day));
        assert_eq!(place(date(2025, 10, 31)), None);
        assert_eq!(place(date(2025, 11, 1)), Some(0));
        assert_eq!(place(date(2025, 12, 31)), Some(1));
        assert_eq!(place(date(2026, 1, 31)), Some(2));
        assert_eq!(place(date(2026, 2, 1)), None);
        assert_eq!(day_of(day_number(date(2026, 2, 1))), date(2026, 2, 1));
        assert_eq!(Calendar::new(&[]).place(0), None);
    }
}
