//! What a robots.txt means that cannot be reached (RFC 9309, sections 2.3.1.3, 2.3.1.4 and 2.4), as a pure decision.
//!
//! - A file that was read, or a 4xx in its place, is believed for 24 hours, a 4xx as "no rules".
//! - A server that answers with trouble (5xx, or 429, which asks for less and not for more) closes its host for a day.
//! - Where there is no answer at all, the host is closed for this run and asked again in the next: the fault may lie on
//!   our side, and one bad night must not close a thousand hosts for a day.
//! - After 30 days of this the last file that was read counts again, and where there never was one the host is open: the
//!   standard allows both.

use jiff::{SignedDuration, Timestamp};

use super::robots::RobotsRecord;

/// For how long a host is closed whose server could not give its robots.txt.
const CLOSED_FOR: SignedDuration = SignedDuration::from_hours(24);

/// After how long a file that cannot be reached closes its host no longer (RFC 9309, section 2.3.1.4).
const GIVEN_UP_AFTER: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Tries that must have failed by then: a crawler that slept for a month knows nothing of it.
const GIVEN_UP_TRIES: u32 = 10;

/// A robots.txt that was tried for in vain, the last time and perhaps often before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RobotsOutage {
    /// The first try that failed, with none between that succeeded.
    pub since: Timestamp,
    /// The last try.
    pub tried: Timestamp,
    /// How many tries failed.
    pub times: u32,
    /// Whether the last one got an answer, though a bad one: a 5xx or 429.
    pub answered: bool,
}

impl RobotsOutage {
    /// The outage after one more try in vain, at `now`; `before` is what was known of it.
    pub(super) fn after_try(before: Option<RobotsOutage>, now: Timestamp, answered: bool) -> RobotsOutage {
        let (since, times) = before.map_or((now, 0), |outage| (outage.since.min(now), outage.times));
        RobotsOutage { since, tried: now, times: times.saturating_add(1), answered }
    }

    fn is_given_up(&self, now: Timestamp) -> bool {
        self.times >= GIVEN_UP_TRIES && now.duration_since(self.since) >= GIVEN_UP_AFTER
    }

    fn rests(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.tried);
        self.answered && age >= SignedDuration::ZERO && age < CLOSED_FOR
    }
}

/// What holds for a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RobotsStanding<'a> {
    /// The file has to be asked for first.
    Ask,
    /// The rules of this file.
    Believe(&'a RobotsRecord),
    /// Nothing may be fetched before that time.
    Closed(Timestamp),
    /// Everything may be fetched.
    Open,
}

/// What holds at `now`, before anything is asked: by the last file that was read, of whatever age, and the outage since.
pub(super) fn robots_standing<'a>(
    last_read: Option<&'a RobotsRecord>,
    outage: Option<&RobotsOutage>,
    now: Timestamp,
) -> RobotsStanding<'a> {
    match (last_read, outage) {
        (Some(record), _) if record.is_fresh(now) => RobotsStanding::Believe(record),
        (_, Some(outage)) if outage.rests(now) => robots_standing_unreached(last_read, outage, now),
        _ => RobotsStanding::Ask,
    }
}

/// What holds at `now`, after a try in vain that is part of `outage`; never [`RobotsStanding::Ask`].
pub(super) fn robots_standing_unreached<'a>(
    last_read: Option<&'a RobotsRecord>,
    outage: &RobotsOutage,
    now: Timestamp,
) -> RobotsStanding<'a> {
    if outage.is_given_up(now) {
        return last_read.map_or(RobotsStanding::Open, RobotsStanding::Believe);
    }
    let until = if outage.answered { outage.tried.checked_add(CLOSED_FOR).unwrap_or(Timestamp::MAX) } else { now };
    RobotsStanding::Closed(until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn record(fetched: &str) -> RobotsRecord {
        RobotsRecord { host: "a.org".to_owned(), fetched: at(fetched), status: 200, body: Vec::new() }
    }

    #[test]
    fn bad_answer_closes_for_a_day_and_no_answer_until_the_next_run() {
        let old = record("2026-03-01T00:00:00Z");
        let now = at("2026-03-05T00:00:00Z");
        assert_eq!(robots_standing(Some(&old), None, now), RobotsStanding::Ask);
        let outage = RobotsOutage::after_try(None, now, true);
        let closed = RobotsStanding::Closed(at("2026-03-06T00:00:00Z"));
        assert_eq!(robots_standing_unreached(Some(&old), &outage, now), closed);
        assert_eq!(robots_standing(Some(&old), Some(&outage), at("2026-03-05T23:59:00Z")), closed);
        assert_eq!(robots_standing(Some(&old), Some(&outage), at("2026-03-06T00:00:00Z")), RobotsStanding::Ask);
        let silence = RobotsOutage::after_try(None, now, false);
        assert_eq!(robots_standing_unreached(Some(&old), &silence, now), RobotsStanding::Closed(now));
        assert_eq!(robots_standing(Some(&old), Some(&silence), now), RobotsStanding::Ask);
    }

    #[test]
    fn file_read_today_is_believed_whatever_came_after() {
        let fresh = record("2026-03-05T00:00:00Z");
        let outage = RobotsOutage::after_try(None, at("2026-03-05T01:00:00Z"), true);
        let now = at("2026-03-05T02:00:00Z");
        assert_eq!(robots_standing(Some(&fresh), Some(&outage), now), RobotsStanding::Believe(&fresh));
    }

    #[test]
    fn outage_of_thirty_days_and_many_tries_is_given_up() {
        let old = record("2026-01-01T00:00:00Z");
        let start = at("2026-02-01T00:00:00Z");
        let day = |number: i64| start + SignedDuration::from_hours(24 * number);
        let after = |tries: u32, last: i64| RobotsOutage { since: start, tried: day(last), times: tries, answered: true };
        let closed =
            |outage: &RobotsOutage, now| matches!(robots_standing_unreached(Some(&old), outage, now), RobotsStanding::Closed(_));
        assert!(closed(&after(29, 29), day(29)));
        assert!(closed(&after(2, 40), day(40)));
        assert_eq!(robots_standing_unreached(Some(&old), &after(30, 30), day(30)), RobotsStanding::Believe(&old));
        assert_eq!(robots_standing_unreached(None, &after(30, 30), day(30)), RobotsStanding::Open);
        // It is still asked for once a day.
        assert_eq!(robots_standing(None, Some(&after(30, 30)), day(30)), RobotsStanding::Open);
        assert_eq!(robots_standing(None, Some(&after(30, 30)), day(31)), RobotsStanding::Ask);
    }

    #[test]
    fn tries_add_up() {
        let first = RobotsOutage::after_try(None, at("2026-03-01T00:00:00Z"), false);
        let second = RobotsOutage::after_try(Some(first), at("2026-03-02T00:00:00Z"), true);
        assert_eq!((second.since, second.times, second.answered), (first.tried, 2, true));
    }
}
