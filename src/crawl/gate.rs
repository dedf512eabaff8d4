//! The gate every request passes: one at a time to a host, a pause after each, so many under way in all.
//!
//! A host is a host name, whatever the scheme and port: what politeness spares is the machine behind it. Waiting for a
//! turn costs no place among the requests under way, so a slow or long-delayed host never holds up the others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// A host that asked to be left alone is waited for this long; beyond it, its requests are given up for this run.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// After so many requests in a row without any answer, a host counts as out of order.
const SILENCES: u32 = 5;

/// For how long a host that is out of order is left alone.
const SILENT_PAUSE: Duration = Duration::from_secs(3600);

/// A host that is to be left alone for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPause {
    /// Host name in lower case.
    pub host: String,
    /// Until when.
    pub until: Timestamp,
}

/// The gate.
pub(super) struct Gate {
    lanes: Mutex<HashMap<String, Arc<Lane>>>,
    permits: Arc<Semaphore>,
}

/// The way to one host.
#[derive(Default)]
struct Lane {
    /// Held by the one request that is under way; inside, when the last one ended.
    line: Arc<tokio::sync::Mutex<Option<Instant>>>,
    state: Mutex<LaneState>,
}

#[derive(Default)]
struct LaneState {
    pause: Option<(Instant, Timestamp)>,
    silences: u32,
}

/// The right to one request. The host's pause begins when it is dropped.
pub(super) struct Turn {
    last: OwnedMutexGuard<Option<Instant>>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        *self.last = Some(Instant::now());
    }
}

impl Gate {
    /// A gate that lets `concurrency` requests be under way, and leaves the hosts of `pauses` alone.
    pub(super) fn new(concurrency: usize, pauses: &[HostPause]) -> Gate {
        let gate = Gate { lanes: Mutex::default(), permits: Arc::new(Semaphore::new(concurrency.max(1))) };
        for pause in pauses {
            gate.pause(&pause.host, pause.until);
        }
        gate
    }

    /// Waits for the turn of a request to `host`, at least `delay` after the end of the one before.
    ///
    /// # Errors
    /// Until when the host wants to be left alone, where that is too long to wait.
    pub(super) async fn turn(&self, host: &str, delay: Duration) -> Result<Turn, Timestamp> {
        let lane = self.lane(host);
        lane.pause_left()?;
        let last = Arc::clone(&lane.line).lock_owned().await;
        while let Some(wait) = lane.wait(*last, delay)? {
            tokio::time::sleep(wait).await;
        }
        // The semaphore is never closed.
        let permit = Arc::clone(&self.permits).acquire_owned().await.ok();
        Ok(Turn { last, _permit: permit })
    }

    /// Leaves `host` alone until then, or longer where that was agreed before.
    pub(super) fn pause(&self, host: &str, until: Timestamp) {
        let left = Duration::try_from(until.duration_since(Timestamp::now())).unwrap_or_default();
        let lane = self.lane(host);
        let mut state = held(&lane.state);
        if !left.is_zero() && state.pause.is_none_or(|(_, agreed)| agreed < until) {
            state.pause = Some((Instant::now() + left, until));
        }
    }

    /// Notes that `host` answered.
    pub(super) fn heard(&self, host: &str) {
        held(&self.lane(host).state).silences = 0;
    }

    /// Notes that `host` did not answer; a host that never does is left alone for a while.
    pub(super) fn silent(&self, host: &str) {
        let lane = self.lane(host);
        let silences = {
            let mut state = held(&lane.state);
            state.silences += 1;
            state.silences
        };
        if silences >= SILENCES {
            let pause = jiff::SignedDuration::try_from(SILENT_PAUSE).unwrap_or_default();
            self.pause(host, Timestamp::now().checked_add(pause).unwrap_or(Timestamp::MAX));
        }
    }

    /// The hosts that are to be left alone, in alphabetical order.
    pub(super) fn pauses(&self) -> Vec<HostPause> {
        let now = Timestamp::now();
        let until = |lane: &Lane| held(&lane.state).pause.map(|(_, until)| until).filter(|until| *until > now);
        let lanes = held(&self.lanes);
        let pause = |(host, lane): (&String, &Arc<Lane>)| until(lane).map(|until| HostPause { host: host.clone(), until });
        let mut pauses: Vec<HostPause> = lanes.iter().filter_map(pause).collect();
        pauses.sort_by(|a, b| a.host.cmp(&b.host));
        pauses
    }

    fn lane(&self, host: &str) -> Arc<Lane> {
        let mut lanes = held(&self.lanes);
        if let Some(lane) = lanes.get(host) {
            return Arc::clone(lane);
        }
        Arc::clone(lanes.entry(host.to_owned()).or_default())
    }
}

impl Lane {
    /// How long the pause lasts; an error where it is too long to wait.
    fn pause_left(&self) -> Result<Duration, Timestamp> {
        let Some((at, until)) = held(&self.state).pause else { return Ok(Duration::ZERO) };
        let left = at.saturating_duration_since(Instant::now());
        if left > LONGEST_WAIT { Err(until) } else { Ok(left) }
    }

    fn wait(&self, last: Option<Instant>, delay: Duration) -> Result<Option<Duration>, Timestamp> {
        let gap = last.map_or(Duration::ZERO, |last| (last + delay).saturating_duration_since(Instant::now()));
        let wait = gap.max(self.pause_left()?);
        Ok((!wait.is_zero()).then_some(wait))
    }
}

/// The state, also after a panic elsewhere: it is whole at every moment.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DELAY: Duration = Duration::from_millis(60);

    /// What needs no waiting is over by then, on a busy machine too.
    const AMPLE: Duration = Duration::from_secs(10);

    fn in_seconds(seconds: i64) -> Timestamp {
        Timestamp::now() + jiff::SignedDuration::from_secs(seconds)
    }

    #[tokio::test]
    async fn pause_lies_between_the_end_of_one_request_and_the_start_of_the_next() {
        let gate = Gate::new(9, &[]);
        let turn = gate.turn("a.org", DELAY).await.unwrap();
        tokio::time::sleep(DELAY).await;
        drop(turn);
        let start = Instant::now();
        drop(gate.turn("a.org", DELAY).await);
        assert!(start.elapsed() >= DELAY);
    }

    #[tokio::test]
    async fn hosts_do_not_wait_for_one_another() {
        let gate = Gate::new(9, &[]);
        let _slow = gate.turn("a.org", DELAY).await.unwrap();
        let other = tokio::time::timeout(AMPLE, gate.turn("b.org", DELAY)).await;
        assert!(other.is_ok());
        assert!(tokio::time::timeout(DELAY, gate.turn("a.org", DELAY)).await.is_err());
    }

    #[tokio::test]
    async fn waiting_for_a_turn_takes_no_place_under_way() {
        let gate = Arc::new(Gate::new(1, &[]));
        drop(gate.turn("a.org", DELAY).await);
        let waiting = Arc::clone(&gate);
        let waiting = tokio::spawn(async move { waiting.turn("a.org", 9 * AMPLE).await.is_ok() });
        tokio::task::yield_now().await;
        assert!(tokio::time::timeout(AMPLE, gate.turn("b.org", DELAY)).await.is_ok());
        waiting.abort();
    }

    #[tokio::test]
    async fn short_pauses_are_waited_for_and_long_ones_are_not() {
        let gate = Gate::new(9, &[HostPause { host: "long.org".to_owned(), until: in_seconds(600) }]);
        assert!(gate.turn("long.org", DELAY).await.is_err());
        gate.pause("short.org", in_seconds(1));
        let start = Instant::now();
        assert!(gate.turn("short.org", DELAY).await.is_ok());
        assert!(start.elapsed() >= Duration::from_millis(900));
        assert_eq!(gate.pauses().iter().map(|pause| pause.host.as_str()).collect::<Vec<_>>(), ["long.org"]);
    }

    #[tokio::test]
    async fn longer_pause_wins() {
        let gate = Gate::new(9, &[]);
        let until = in_seconds(600);
        gate.pause("a.org", until);
        gate.pause("a.org", in_seconds(1));
        assert_eq!(gate.turn("a.org", DELAY).await.err(), Some(until));
    }

    #[tokio::test]
    async fn host_that_never_answers_is_left_alone() {
        let gate = Gate::new(9, &[]);
        (1..SILENCES).for_each(|_| gate.silent("a.org"));
        gate.heard("a.org");
        (1..SILENCES).for_each(|_| gate.silent("a.org"));
        assert!(gate.turn("a.org", DELAY).await.is_ok());
        gate.silent("a.org");
        assert!(gate.turn("a.org", DELAY).await.is_err());
    }
}
