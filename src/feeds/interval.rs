//! How often a publisher says its feed changes, and when it does not.

/// Seconds of a year: a longer interval is a slip.
const LONGEST: u64 = 366 * 24 * 3600;

/// What a feed says about its rhythm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hints {
    minutes: Option<u64>,
    period: Option<u64>,
    frequency: Option<u64>,
    /// Bit 0 is the hour after midnight UTC.
    hours: u32,
    /// Bit 0 is Monday.
    days: u32,
}

const EVERY_HOUR: u32 = (1 << 24) - 1;
const EVERY_DAY: u32 = (1 << 7) - 1;
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Hints {
    /// RSS `ttl`, in minutes.
    pub(super) fn note_minutes(&mut self, text: &str) {
        self.minutes = number(text).or(self.minutes);
    }

    /// `sy:updatePeriod`.
    pub(super) fn note_period(&mut self, text: &str) {
        let day = 24 * 3600;
        self.period = match text.trim().to_ascii_lowercase().as_str() {
            "hourly" => Some(3600),
            "daily" => Some(day),
            "weekly" => Some(7 * day),
            "monthly" => Some(30 * day),
            "yearly" => Some(365 * day),
            _ => self.period,
        };
    }

    /// `sy:updateFrequency`, times a period.
    pub(super) fn note_frequency(&mut self, text: &str) {
        self.frequency = number(text).or(self.frequency);
    }

    /// An hour of `skipHours`: 0 to 23, or 24 for midnight as RSS 0.91 has it.
    pub(super) fn note_hour(&mut self, text: &str) {
        let hour = text.trim().parse::<u32>().ok().filter(|hour| *hour <= 24);
        self.hours |= hour.map_or(0, |hour| 1 << (hour % 24));
    }

    /// A day of `skipDays`, in English.
    pub(super) fn note_day(&mut self, text: &str) {
        let name = text.trim().to_ascii_lowercase();
        self.days |= (0..).zip(DAYS).find(|(_, day)| name.starts_with(day)).map_or(0, |(number, _)| 1 << number);
    }

    /// The hours to be left out; none where it is all of them, which cannot be meant.
    pub(super) fn skip_hours(self) -> u32 {
        if self.hours == EVERY_HOUR { 0 } else { self.hours }
    }

    /// The days to be left out; none where it is all of them, which cannot be meant.
    pub(super) fn skip_days(self) -> u32 {
        if self.days == EVERY_DAY { 0 } else { self.days }
    }

    /// Seconds between two issues; `None` where the feed does not say or cannot mean it.
    pub(super) fn seconds(self) -> Option<u64> {
        let by_period = self.period.map(|period| period / self.frequency.unwrap_or(1));
        let seconds = self.minutes.and_then(|minutes| minutes.checked_mul(60)).or(by_period)?;
        (1..=LONGEST).contains(&seconds).then_some(seconds)
    }
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_win_over_the_period() {
        let mut hints = Hints::default();
        hints.note_period(" Hourly ");
        hints.note_frequency("2");
        assert_eq!(hints.seconds(), Some(1800));
        hints.note_minutes("60");
        assert_eq!(hints.seconds(), Some(3600));
        hints.note_minutes("0");
        assert_eq!(hints.seconds(), Some(3600));
        assert_eq!(Hints::default().seconds(), None);
    }

    #[test]
    fn hours_and_days_to_leave_out() {
        let mut hints = Hints::default();
        ["0", " 23 ", "24", "25", "-1", "noon"].iter().for_each(|hour| hints.note_hour(hour));
        ["Monday", " sunday", "Caturday"].iter().for_each(|day| hints.note_day(day));
        assert_eq!((hints.skip_hours(), hints.skip_days()), (1 << 23 | 1, 0b100_0001));
        (0..24).for_each(|hour| hints.note_hour(&hour.to_string()));
        assert_eq!(hints.skip_hours(), 0);
    }
}
