//! The filters that every question takes.

use jiff::Span;
use jiff::civil::{Date, date};

use super::{Relevance, SpeakerKind, Substance, Theme};

/// Which articles (or quotes) a question is about. Values of one filter are alternatives, filters add up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// Published on or after this day.
    pub since: Option<Date>,
    /// Published on or before this day.
    pub until: Option<Date>,
    /// BCP 47; `zh` also takes `zh-Hans` and `zh-Hant`.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2, upper case.
    pub countries: Vec<String>,
    /// Host without `www.`; takes subdomains too.
    pub sites: Vec<String>,
    /// Feed address.
    pub feeds: Vec<String>,
    /// Relevance values.
    pub relevances: Vec<Relevance>,
    /// Themes.
    pub themes: Vec<Theme>,
    /// Substances.
    pub substances: Vec<Substance>,
    /// Words of a speaker's name.
    pub speakers: Vec<String>,
    /// Speaker kinds (`expert` is resolved into its five before it comes here).
    pub speaker_kinds: Vec<SpeakerKind>,
    /// Only articles in which somebody is quoted.
    pub has_quotes: bool,
    /// What becomes of copies.
    pub duplicates: DuplicateRule,
}

/// What becomes of copies of a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DuplicateRule {
    /// Every copy is a result.
    Include,
    /// One copy is a result for each story: the earliest where it matches, else one that does.
    #[default]
    Exclude,
    /// Only later copies are results.
    Only,
}

/// A day as people write it: a date, a month or year, or how long before today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From the first to the last of these days: a single one, a month or a year.
    Between(Date, Date),
    /// So many days before today.
    Days(i64),
    /// So many calendar months before today.
    Months(i64),
}

impl When {
    /// Reads `2026-01-31`, `2026-01`, `2026`, `30d`, `6w`, `3mo` or `1y`.
    pub fn parse(text: &str) -> Option<When> {
        let day = || text.parse::<Date>().ok().map(|day| (day, day));
        if let Some((first, last)) = days(text).or_else(day) {
            return Some(When::Between(first, last));
        }
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        let (number, unit) = text.split_at_checked(digits)?;
        let number: i64 = number.parse().ok()?;
        match unit {
            "d" => Some(When::Days(number)),
            "w" => Some(When::Days(number.checked_mul(7)?)),
            "mo" => Some(When::Months(number)),
            "y" => Some(When::Months(number.checked_mul(12)?)),
            _ => None,
        }
    }

    /// First and last of the days meant by it today; `None` where the calendar does not reach so far back.
    pub fn days(self, today: Date) -> Option<(Date, Date)> {
        let back = match self {
            When::Between(first, last) => return Some((first, last)),
            When::Days(number) => Span::new().try_days(number),
            When::Months(number) => Span::new().try_months(number),
        };
        let day = today.checked_sub(back.ok()?).ok()?;
        Some((day, day))
    }
}

/// First and last day of `2026`, `2026-03` or `2026-03-05`.
pub fn days(text: &str) -> Option<(Date, Date)> {
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
    Some((first, first.last_of_month()))
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
