//! What a run did, in numbers that add up.

use std::collections::BTreeMap;
use std::fmt::Write;

use jiff::Timestamp;
use serde::Serialize;

use crate::model::{Outcome, SkipReason};

/// The summary of one crawl. `outcomes` sums to `entries_seen + entries_retried`.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// When the run began, RFC 3339 UTC.
    pub started: String,
    /// How long it took.
    pub seconds: f64,
    /// Feeds of the list that are not disabled.
    pub feeds_listed: u64,
    /// Feeds that were due (or chosen) and asked.
    pub feeds_polled: u64,
    /// Of those: answered 304, or with no entry that was not known.
    pub feeds_unchanged: u64,
    /// Of those: without an answer that can be read as a feed.
    pub feeds_failed: u64,
    /// The failures by what went wrong.
    pub feed_failures: BTreeMap<String, u64>,
    /// Entries in the feeds that were read.
    pub entries_seen: u64,
    /// Entries not seen in an earlier run.
    pub entries_new: u64,
    /// Entries of earlier runs that were tried again.
    pub entries_retried: u64,
    /// Pages that were fetched whole.
    pub pages_fetched: u64,
    /// Pages of another media type than HTML, which were not read, by that type.
    pub refused_types: BTreeMap<String, u64>,
    /// How the entries ended, by outcome name.
    pub outcomes: BTreeMap<String, u64>,
    /// Articles stored, by relevance.
    pub stored: BTreeMap<String, u64>,
    /// Of the stored: copies of a story that was already here.
    pub duplicates: u64,
    /// Articles that were here and were looked at again, because their feed says that they have changed. No entries.
    pub articles_looked_at_again: u64,
    /// Of these: articles that say something else now; what they said before is kept.
    pub articles_revised: u64,
    /// Quotes in the stored articles.
    pub quotes: u64,
    /// Whether a signal or the time limit ended the run before its work was done.
    pub stopped: Option<String>,
    /// Feeds that failed for the first time, with what happened, by the name of the outcome. Told, not kept.
    #[serde(skip)]
    pub newly_failed: BTreeMap<String, Vec<(String, String)>>,
}

/// Feeds that failed for one cause which are told one by one; of more, one line tells the cause.
const TOLD_ALONE: usize = 3;

impl Report {
    /// An empty report of a run that begins now.
    pub fn new(started: Timestamp) -> Report {
        Report {
            started: started.to_string(),
            seconds: 0.0,
            feeds_listed: 0,
            feeds_polled: 0,
            feeds_unchanged: 0,
            feeds_failed: 0,
            feed_failures: BTreeMap::new(),
            entries_seen: 0,
            entries_new: 0,
            entries_retried: 0,
            pages_fetched: 0,
            refused_types: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            stored: BTreeMap::new(),
            duplicates: 0,
            articles_looked_at_again: 0,
            articles_revised: 0,
            quotes: 0,
            stopped: None,
            newly_failed: BTreeMap::new(),
        }
    }

    /// What to say of the feeds that began to fail: a line each, or one line for many that failed for one cause.
    pub fn failures_in_words(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (outcome, feeds) in &self.newly_failed {
            let Some((first, detail)) = feeds.first().filter(|_| feeds.len() > TOLD_ALONE) else {
                lines.extend(feeds.iter().map(|(feed, detail)| format!("feed failed: {feed}: {detail}")));
                continue;
            };
            let is_offline = matches!(outcome.as_str(), "failed:host_not_found" | "failed:connection" | "failed:timeout");
            let hint = if is_offline { "check whether this machine is online; " } else { "" };
            let (count, polled) = (feeds.len(), self.feeds_polled);
            lines.push(format!(
                "{count} of {polled} feeds failed alike: {hint}`ketwatch feeds list` names them (the first was {first}: {detail})"
            ));
        }
        lines
    }

    /// Counts the end of `count` entries.
    pub fn count(&mut self, outcome: &Outcome, count: u64) {
        if count == 0 {
            return;
        }
        *self.outcomes.entry(outcome.name()).or_default() += count;
        if let Outcome::Stored(relevance) = outcome {
            *self.stored.entry(relevance.name().to_owned()).or_default() += count;
        }
    }

    /// Entries that ended, by whatever outcome.
    pub fn ended(&self) -> u64 {
        self.outcomes.values().sum()
    }

    /// Whether every entry has exactly one outcome.
    pub fn adds_up(&self) -> bool {
        self.ended() == self.entries_seen + self.entries_retried
    }

    /// The summary for people, a few lines.
    pub fn in_words(&self) -> String {
        if self.feeds_polled == 0 && self.entries_retried == 0 && self.articles_looked_at_again == 0 {
            return format!(
                "nothing to do: none of the {} feeds is due yet (`ketwatch feeds list` says when; `crawl --all` asks them now)",
                self.feeds_listed
            );
        }
        let with_news = self.feeds_polled.saturating_sub(self.feeds_unchanged + self.feeds_failed);
        let mut text = format!(
            "feeds     {} polled: {with_news} with something new, {} unchanged, {} failed{}; {} in the list\n",
            self.feeds_polled,
            self.feeds_unchanged,
            self.feeds_failed,
            list(&self.feed_failures),
            self.feeds_listed
        );
        // Writing into a String cannot fail.
        let of_which = if self.ended() > 0 { ", of which" } else { "" };
        let _ = writeln!(
            text,
            "entries   {} in the feeds ({} of them new) and {} of earlier runs{of_which}",
            self.entries_seen, self.entries_new, self.entries_retried
        );
        self.ends_in_words(&mut text);
        let _ = writeln!(
            text,
            "articles  {} stored{}, {} of them copies of a story that was here; {} quotes",
            self.total("stored:"),
            list(&self.group("stored:")),
            self.duplicates,
            self.quotes,
        );
        let _ = writeln!(text, "pages     {} fetched", self.pages_fetched);
        if !self.refused_types.is_empty() {
            let _ = writeln!(text, "          no HTML{}", list(&self.refused_types));
        }
        if self.articles_looked_at_again > 0 {
            let _ = writeln!(
                text,
                "changes   {} articles looked at again, {} say something else now",
                self.articles_looked_at_again, self.articles_revised
            );
        }
        let _ = write!(text, "time      {:.1} s", self.seconds);
        if let Some(why) = &self.stopped {
            let _ = write!(text, ", ended early by {why}; the next run goes on from here");
        }
        text
    }

    /// How the entries ended, a line each; the numbers add up to the entries.
    fn ends_in_words(&self, text: &mut String) {
        let mut skipped = self.group("skipped:");
        let left = skipped.remove(SkipReason::OutOfTime.name()).unwrap_or(0);
        let ends = [
            (self.outcome("known"), "known from earlier runs".to_owned()),
            (self.total("stored:"), "stored as articles".to_owned()),
            (self.total("ledger:"), format!("read, judged and not kept{}", list(&self.group("ledger:")))),
            (self.outcome("alias"), "other addresses of articles that are here".to_owned()),
            (skipped.values().sum(), format!("skipped{}", list(&skipped))),
            (self.total("failed:"), format!("failed{}", list(&self.group("failed:")))),
            (left, "left for the next run".to_owned()),
        ];
        for (count, end) in ends.iter().filter(|(count, _)| *count > 0) {
            let _ = writeln!(text, "          {count:>6} {end}");
        }
    }

    /// The summary in one line, for logs: the entries are the sum of all that follows them.
    pub fn in_one_line(&self) -> String {
        let outcomes: Vec<String> = self.outcomes.iter().map(|(name, count)| format!("{name}={count}")).collect();
        let mut text = format!(
            "feeds polled={} unchanged={} failed={}{} pages fetched={} duplicates={} quotes={} entries seen={} new={} retried={} {}",
            self.feeds_polled,
            self.feeds_unchanged,
            self.feeds_failed,
            list(&self.feed_failures),
            self.pages_fetched,
            self.duplicates,
            self.quotes,
            self.entries_seen,
            self.entries_new,
            self.entries_retried,
            outcomes.join(" "),
        );
        // Writing into a String cannot fail.
        if self.articles_looked_at_again > 0 {
            let _ = write!(text, " looked_at_again={} revised={}", self.articles_looked_at_again, self.articles_revised);
        }
        let _ = write!(text, " seconds={:.1}", self.seconds);
        if let Some(why) = &self.stopped {
            let _ = write!(text, " stopped by {why}");
        }
        text
    }

    fn outcome(&self, name: &str) -> u64 {
        self.outcomes.get(name).copied().unwrap_or(0)
    }

    fn group(&self, prefix: &str) -> BTreeMap<String, u64> {
        let part = |(name, count): (&String, &u64)| name.strip_prefix(prefix).map(|rest| (rest.to_owned(), *count));
        self.outcomes.iter().filter_map(part).collect()
    }

    fn total(&self, prefix: &str) -> u64 {
        self.group(prefix).values().sum()
    }
}

/// ` (a 1, b 2)`, or nothing for nothing.
fn list(counts: &BTreeMap<String, u64>) -> String {
    if counts.is_empty() {
        return String::new();
    }
    let parts: Vec<String> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    format!(" ({})", parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FailReason, Relevance};

    #[test]
    fn one_cause_of_many_failures_is_told_once() {
        let mut report = Report::new(Timestamp::UNIX_EPOCH);
        report.feeds_polled = 5;
        let feeds = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), "no such host".to_owned())).collect();
        report.newly_failed.insert("failed:gone".to_owned(), feeds(&["https://e.example/"]));
        report.newly_failed.insert("failed:host_not_found".to_owned(), feeds(&["https://a.example/", "b", "c", "d"]));
        let [gone, offline] = <[String; 2]>::try_from(report.failures_in_words()).unwrap();
        assert_eq!(gone, "feed failed: https://e.example/: no such host");
        assert!(offline.starts_with("4 of 5 feeds failed alike: check whether this machine is online; "), "{offline}");
        assert!(!report.in_words().contains("of which"), "{}", report.in_words());
    }

    #[test]
    fn sums_equal_the_entries() {
        let mut report = Report::new(Timestamp::UNIX_EPOCH);
        report.entries_seen = 4;
        report.entries_retried = 1;
        report.count(&Outcome::Stored(Relevance::Misuse), 2);
        report.count(&Outcome::Known, 1);
        report.count(&Outcome::Skipped(SkipReason::Robots), 1);
        assert!(!report.adds_up());
        report.count(&Outcome::Failed(FailReason::Gone), 1);
        assert!(report.adds_up());
        assert_eq!(report.stored["misuse"], 2);
        let words = report.in_words();
        assert!(words.contains("1 skipped (robots 1)\n") && words.contains("1 failed (gone 1)\n"), "{words}");
        let ends =
            words.lines().filter_map(|line| line.strip_prefix("          ")?.split_whitespace().next()?.parse::<u64>().ok());
        assert_eq!(ends.sum::<u64>(), 5, "{words}");
        assert!(!report.in_one_line().contains('\n'));
    }
}
