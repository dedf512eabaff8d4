//! When a feed is polled again.
//!
//! A feed that works is polled twice as often as it usually brings something new, between every 15 minutes and once a
//! day. The publisher is heard where it asks for less (`ttl`, `sy:updatePeriod`, `Cache-Control`, `Expires`, up to two
//! hours) and where it names hours and days of rest (`skipHours`, `skipDays`). Each failure lengthens the interval, a hard one more than a passing one, but never beyond a day: no feed is
//! given up for good, because a feed that comes back unnoticed is a gap in the study. Only one that has said twice that
//! it is gone (410) is asked once a week.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::model::{FailReason, Outcome};

/// No feed is polled more often.
const SHORTEST: Duration = Duration::from_secs(15 * 60);

/// No feed is polled less often, but those that are gone.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// A feed of which nothing is known yet.
const UNKNOWN: Duration = Duration::from_secs(3600);

/// How far a publisher's own interval is followed: `ttl` is often a leftover of a template that says a day or a week.
const LONGEST_PUBLISHED: Duration = Duration::from_secs(2 * 3600);

/// A feed that is gone.
const PROBE: Duration = Duration::from_secs(7 * 24 * 3600);

/// So many answers 410 in a row confirm that a feed is gone.
const GONE_CONFIRMED: u32 = 2;

/// Four quarters double the interval; more than this many change nothing any more (15 min to 24 h is 2^6.6).
const MOST_STRAIN: u32 = 28;

/// What is known of a feed when its next poll is planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PollHistory {
    /// When it was last asked for; `None`: never.
    pub last_polled: Option<Timestamp>,
    /// Failures since the last success, weighed, in quarters (see [`strain_after`]).
    pub strain: u32,
    /// Answers 410 in a row.
    pub gone: u32,
    /// Median time between its latest entries; `None` where it has too few.
    pub median_interval: Option<Duration>,
    /// How often the publisher says it publishes.
    pub publisher_interval: Option<Duration>,
    /// For how long its last answer was good, by its own word.
    pub fresh_for: Option<Duration>,
    /// Hours of the day (UTC) in which it asks not to be polled; bit 0 is the hour after midnight.
    pub skip_hours: u32,
    /// Days on which it asks not to be polled; bit 0 is Monday.
    pub skip_days: u32,
    /// When its server asked to be asked again.
    pub retry_after: Option<Timestamp>,
}

/// How much a failed poll says against a feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PollFailure {
    /// An outage that is likely to pass, on either side: no connection, no name server, 5xx, 429.
    Temporary,
    /// May be the feed's fault or not: refused, not a feed, closed by robots.txt.
    Soft,
    /// The feed's own: not there, redirected in circles.
    Hard,
}

impl PollFailure {
    /// The weight of a poll that ended that way; `None` for one that did not fail.
    pub fn of(outcome: &Outcome) -> Option<PollFailure> {
        match outcome {
            Outcome::Failed(FailReason::Refused | FailReason::TooLarge | FailReason::Internal) => Some(PollFailure::Soft),
            Outcome::Failed(reason) if reason.is_temporary() => Some(PollFailure::Temporary),
            Outcome::Failed(_) => Some(PollFailure::Hard),
            Outcome::Skipped(reason) if reason.is_temporary() => Some(PollFailure::Temporary),
            Outcome::Skipped(_) => Some(PollFailure::Soft),
            _ => None,
        }
    }

    /// In quarters of a hard failure.
    fn quarters(self) -> u32 {
        match self {
            PollFailure::Temporary => 1,
            PollFailure::Soft => 2,
            PollFailure::Hard => 4,
        }
    }
}

/// The strain on a feed after a poll: nothing after a success (`None`), else more than before.
pub fn strain_after(before: u32, failure: Option<PollFailure>) -> u32 {
    failure.map_or(0, |failure| (before + failure.quarters()).min(MOST_STRAIN))
}

/// When a page is tried again that could not be had: after a quarter of an hour, then each time four times as long, so that
/// the five tries reach over most of a day and a shorter outage costs no article.
pub fn next_try(attempts: u32, now: Timestamp) -> Timestamp {
    let pause = SHORTEST * 4_u32.pow(attempts.min(5));
    now.checked_add(SignedDuration::try_from(pause).unwrap_or(SignedDuration::ZERO)).unwrap_or(Timestamp::MAX)
}

/// When the feed is due; `None`: at once, since it was never polled.
pub fn next_due(history: &PollHistory) -> Option<Timestamp> {
    let last = history.last_polled?;
    let interval = SignedDuration::try_from(interval(history)).unwrap_or(SignedDuration::MAX);
    let due = last.checked_add(interval).unwrap_or(Timestamp::MAX);
    let due = out_of_quiet_hours(due, history);
    Some(history.retry_after.map_or(due, |asked| asked.max(due)))
}

/// The first hour at or after `due` that the feed's `skipHours` and `skipDays` (RSS 2.0) leave open; `due` itself where they
/// leave none.
fn out_of_quiet_hours(due: Timestamp, history: &PollHistory) -> Timestamp {
    const HOUR: i64 = 3600;
    const WEEK_HOURS: i64 = 7 * 24;
    let is_open = |at: &Timestamp| {
        let hours = at.as_second().div_euclid(HOUR);
        // The first of January 1970 was a Thursday.
        let (hour, day) = (hours.rem_euclid(24), (hours.div_euclid(24) + 3).rem_euclid(7));
        (history.skip_hours >> hour) & 1 == 0 && (history.skip_days >> day) & 1 == 0
    };
    let next_hours = (1..=WEEK_HOURS).filter_map(|ahead| {
        let hour = due.as_second().div_euclid(HOUR) + ahead;
        Timestamp::from_second(hour * HOUR).ok()
    });
    std::iter::once(due).chain(next_hours).find(is_open).unwrap_or(due)
}

fn interval(history: &PollHistory) -> Duration {
    if history.gone >= GONE_CONFIRMED {
        return PROBE;
    }
    if history.gone > 0 {
        return LONGEST;
    }
    let strain = history.strain.min(MOST_STRAIN);
    let factor = f64::from(strain) / 4.0;
    calm_interval(history).mul_f64(factor.exp2()).clamp(SHORTEST, LONGEST)
}

/// The interval of a feed that works.
fn calm_interval(history: &PollHistory) -> Duration {
    let published = history.publisher_interval.max(history.fresh_for).map(|interval| interval.min(LONGEST_PUBLISHED));
    let own = history.median_interval.map(|interval| interval / 2);
    // The publisher's word is a lower bound: it knows when its server makes a new file.
    let wanted = own.or(published).unwrap_or(UNKNOWN).max(published.unwrap_or_default());
    wanted.clamp(SHORTEST, LONGEST)
}

#[cfg(test)]
mod tests {
    use crate::model::SkipReason;

    use super::*;

    const POLLED: &str = "2026-03-01T00:00:00Z";

    fn minutes(count: u64) -> Duration {
        Duration::from_secs(count * 60)
    }

    fn wait(history: PollHistory) -> u64 {
        let last: Timestamp = POLLED.parse().unwrap();
        let due = next_due(&PollHistory { last_polled: Some(last), ..history }).unwrap();
        u64::try_from(due.duration_since(last).as_secs()).unwrap() / 60
    }

    #[test]
    fn new_feed_is_due_at_once() {
        assert_eq!(next_due(&PollHistory::default()), None);
    }

    #[test]
    fn feed_is_polled_twice_as_often_as_it_brings_something_within_bounds() {
        let with =
            |median, published| PollHistory { median_interval: median, publisher_interval: published, ..PollHistory::default() };
        assert_eq!(wait(PollHistory::default()), 60);
        assert_eq!(wait(with(Some(minutes(120)), None)), 60);
        assert_eq!(wait(with(Some(minutes(2)), None)), 15);
        assert_eq!(wait(with(Some(minutes(60 * 24 * 30)), None)), 24 * 60);
        assert_eq!(wait(with(None, Some(minutes(30)))), 30);
        assert_eq!(wait(with(Some(minutes(10)), Some(minutes(60)))), 60);
        assert_eq!(wait(with(Some(minutes(60)), Some(minutes(60 * 24 * 7)))), 120);
        assert_eq!(wait(with(Some(Duration::MAX), Some(Duration::MAX))), 24 * 60);
    }

    #[test]
    fn failures_lengthen_the_interval_by_their_weight_and_success_forgives() {
        let after = |failures: &[PollFailure]| {
            let strain = failures.iter().fold(0, |strain, failure| strain_after(strain, Some(*failure)));
            wait(PollHistory { strain, ..PollHistory::default() })
        };
        assert_eq!(after(&[PollFailure::Hard]), 120);
        assert_eq!(after(&[PollFailure::Soft; 2]), 120);
        assert_eq!(after(&[PollFailure::Temporary; 4]), 120);
        assert_eq!(after(&[PollFailure::Hard; 3]), 480);
        assert_eq!(after(&[PollFailure::Hard; 500]), 24 * 60);
        assert_eq!(strain_after(9, None), 0);
    }

    #[test]
    fn retry_after_date_delays_next_poll() {
        let retry_after = Some("2026-03-01T03:00:00Z".parse().unwrap());
        assert_eq!(wait(PollHistory { retry_after, ..PollHistory::default() }), 180);
        let passed = Some("2026-03-01T00:01:00Z".parse().unwrap());
        assert_eq!(wait(PollHistory { retry_after: passed, ..PollHistory::default() }), 60);
    }

    #[test]
    fn answer_that_is_still_good_is_not_asked_for_again() {
        let fresh = |minutes_good, median: Option<u64>| PollHistory {
            fresh_for: Some(minutes(minutes_good)),
            median_interval: median.map(minutes),
            ..PollHistory::default()
        };
        assert_eq!(wait(fresh(30, Some(20))), 30);
        assert_eq!(wait(fresh(5, Some(120))), 60);
        assert_eq!(wait(fresh(60 * 24 * 365, Some(20))), 120);
    }

    #[test]
    fn quiet_hours_and_days_are_kept() {
        // The first of March 2026 is a Sunday; a poll at midnight would be followed by one an hour later.
        let nights = PollHistory { skip_hours: 0b11_1110, ..PollHistory::default() };
        assert_eq!(wait(nights), 6 * 60);
        let sundays = PollHistory { skip_days: 0b100_0000, ..PollHistory::default() };
        assert_eq!(wait(sundays), 24 * 60);
        let always = PollHistory { skip_hours: u32::MAX, ..PollHistory::default() };
        assert_eq!(wait(always), 60);
    }

    #[test]
    fn gone_feed_is_confirmed_after_a_day_and_then_asked_weekly() {
        assert_eq!(wait(PollHistory { gone: 1, ..PollHistory::default() }), 24 * 60);
        assert_eq!(wait(PollHistory { gone: 2, ..PollHistory::default() }), 7 * 24 * 60);
    }

    #[test]
    fn outcomes_are_weighed() {
        for (outcome, weight) in [
            (Outcome::Failed(FailReason::Gone), Some(PollFailure::Hard)),
            (Outcome::Failed(FailReason::ServerError), Some(PollFailure::Temporary)),
            (Outcome::Failed(FailReason::Refused), Some(PollFailure::Soft)),
            (Outcome::Failed(FailReason::HostNotFound), Some(PollFailure::Temporary)),
            (Outcome::Skipped(SkipReason::Robots), Some(PollFailure::Soft)),
            (Outcome::Skipped(SkipReason::HostPaused), Some(PollFailure::Temporary)),
            (Outcome::Known, None),
        ] {
            assert_eq!(PollFailure::of(&outcome), weight, "{outcome:?}");
        }
    }
}
