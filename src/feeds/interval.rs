//! How often a publisher says its feed changes.

/// Seconds of a year: a longer interval is a slip.
const LONGEST: u64 = 366 * 24 * 3600;

/// What a feed says about its rhythm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hints {
    minutes: Option<u64>,
    period: Option<u64>,
    frequency: Option<u64>,
}

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
}
