//! Trends as records: one row for each series and period, the same in CSV, JSON and the chart.

use serde::Serialize;

/// Columns of a table of trends, in their order.
pub const TREND_FIELDS: &[&str] = &[
    "period",
    "first_day",
    "last_day",
    "state",
    "series",
    "articles",
    "stories",
    "seen",
    "judged",
    "seen_matching",
    "share",
    "feeds",
    "feeds_polled",
    "days",
    "days_polled",
];

/// What the series of values without a series of their own is called.
pub const REST: &str = "(others)";

/// An answer of `trends`.
#[derive(Clone, Debug, Serialize)]
pub struct TrendsRecord {
    /// `ketwatch` and its version.
    pub tool: String,
    /// When it was counted, RFC 3339 UTC.
    pub created: String,
    /// The query as given; empty for every article.
    pub query: String,
    /// The filters as understood, in words.
    pub filters: Vec<String>,
    /// `day`, `week`, `month` or `year`.
    pub by: &'static str,
    /// The field that tells the series apart.
    pub split: Option<&'static str>,
    /// First day on which a feed of the selection was read.
    pub first_crawl: Option<String>,
    /// What to know about the numbers, in sentences.
    pub notes: Vec<String>,
    /// Every match over all periods.
    pub total: SeriesRecord,
    /// The series, each over all periods; a split has at least one.
    pub series: Vec<SeriesRecord>,
    /// Periods in which nobody looked.
    pub gaps: Vec<GapRecord>,
    /// The counts, series by series, by rising period.
    pub rows: Vec<TrendRow>,
}

/// One series over all periods.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesRecord {
    /// Its value; `(all)`, `(none)` for articles without a value, `(others)` for values without a series of their own.
    pub series: String,
    /// Articles, copies included.
    pub articles: u64,
    /// Stories.
    pub stories: u64,
    /// Items that the feeds of the selection gave in the periods that were watched.
    pub seen: u64,
    /// Of these: matches.
    pub seen_matching: u64,
    /// `seen_matching` of `seen`, from 0 to 1; `None` where none was seen.
    pub share: Option<f64>,
}

/// One series in one period.
#[derive(Clone, Debug, Serialize)]
pub struct TrendRow {
    /// `2026-11-22`, `2026-W47`, `2026-11` or `2026`.
    pub period: String,
    /// First day.
    pub first_day: String,
    /// Last day.
    pub last_day: String,
    /// `observed`, `current` (not over), `gap` or `before` (the first crawl).
    pub state: &'static str,
    /// The series.
    pub series: String,
    /// Articles; `None` where nobody looked and none is here.
    pub articles: Option<u64>,
    /// Stories; `None` where nobody looked and none is here.
    pub stories: Option<u64>,
    /// Items that the feeds of the selection gave; `None` where nobody looked.
    pub seen: Option<u64>,
    /// Of these: read and judged.
    pub judged: Option<u64>,
    /// Of these: matches.
    pub seen_matching: Option<u64>,
    /// `seen_matching` of `seen`, from 0 to 1.
    pub share: Option<f64>,
    /// Feeds of the selection.
    pub feeds: u64,
    /// Of these: read at least once.
    pub feeds_polled: u64,
    /// Days of the period.
    pub days: u64,
    /// Of these: days on which one of the feeds was read.
    pub days_polled: u64,
}

/// Periods in which nobody looked.
#[derive(Clone, Debug, Serialize)]
pub struct GapRecord {
    /// The first of them.
    pub first_period: String,
    /// The last of them.
    pub last_period: String,
    /// First day.
    pub first_day: String,
    /// Last day.
    pub last_day: String,
    /// The feeds and why each gave nothing.
    pub feeds: Vec<GapFeedRecord>,
}

/// A feed that gave nothing in a gap.
#[derive(Clone, Debug, Serialize)]
pub struct GapFeedRecord {
    /// Address.
    pub feed: String,
    /// Name in the list.
    pub name: Option<String>,
    /// Why, in words.
    pub reason: String,
}

impl GapRecord {
    /// The periods and the reasons in one line: `2026-W31 to 2026-W32 (12 feeds: not polled)`.
    pub fn in_words(&self) -> String {
        let mut reasons: Vec<(&str, usize)> = Vec::new();
        for feed in &self.feeds {
            match reasons.iter_mut().find(|(reason, _)| *reason == feed.reason) {
                Some((_, count)) => *count += 1,
                None => reasons.push((&feed.reason, 1)),
            }
        }
        reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let more = reasons.len().saturating_sub(3);
        let mut parts: Vec<String> =
            reasons.iter().take(3).map(|(reason, count)| format!("{}: {reason}", feeds(*count))).collect();
        if more > 0 {
            parts.push(format!("{more} further reasons"));
        }
        let span = if self.first_period == self.last_period {
            self.first_period.clone()
        } else {
            format!("{} to {}", self.first_period, self.last_period)
        };
        if parts.is_empty() { span } else { format!("{span} ({})", parts.join("; ")) }
    }
}

fn feeds(count: usize) -> String {
    if count == 1 { "1 feed".to_owned() } else { format!("{count} feeds") }
}
