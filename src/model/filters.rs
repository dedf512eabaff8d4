//! The filters that every question takes.

use jiff::Span;
use jiff::civil::Date;

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

/// A day as people write it: a date, or how long before today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// That day.
    Day(Date),
    /// So many days before today.
    Days(i64),
    /// So many calendar months before today.
    Months(i64),
}

impl When {
    /// Reads `2026-01-31`, `30d`, `6w`, `3mo` or `1y`.
    pub fn parse(text: &str) -> Option<When> {
        if let Ok(day) = text.parse::<Date>() {
            return Some(When::Day(day));
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

    /// The day meant by it today; `None` where the calendar does not reach so far back.
    pub fn day(self, today: Date) -> Option<Date> {
        let back = match self {
            When::Day(day) => return Some(day),
            When::Days(number) => Span::new().try_days(number),
            When::Months(number) => Span::new().try_months(number),
        };
        today.checked_sub(back.ok()?).ok()
    }
}
