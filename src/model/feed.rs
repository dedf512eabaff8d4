//! A feed of the list, and what reading it gives.

use url::Url;

use super::Stamp;

/// One feed of `feeds.toml`, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// Where it is polled.
    pub url: Url,
    /// The outlet's name for people; the host where the list gives none.
    pub name: String,
    /// ISO 3166-1 alpha-2, upper case.
    pub country: Option<String>,
    /// BCP 47; used where neither text nor page tell the language.
    pub language: Option<String>,
    /// How its bytes are read.
    pub kind: FeedKind,
    /// Labels of the user's own.
    pub tags: Vec<String>,
    /// Why it is kept in the list but not polled.
    pub disabled: Option<String>,
}

/// How a feed's bytes are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FeedKind {
    /// RSS, RDF, Atom or JSON Feed.
    #[default]
    Feed,
    /// A news sitemap (sitemaps.org 0.9 with Google's news extension).
    Sitemap,
}

/// One entry of a feed.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedEntry {
    /// The feed's own identifier of the entry; a hint, never an identity.
    pub id: Option<String>,
    /// Where the article is, absolute; `None` where the entry names no page.
    pub link: Option<Url>,
    /// The headline as plain text.
    pub title: Option<String>,
    /// When the feed says it was published; where it gives one date only, that one.
    pub published: Option<Stamp>,
    /// When the feed says it was last changed.
    pub updated: Option<Stamp>,
    /// The date it is judged by as the feed wrote it, where something is doubtful about it.
    pub published_raw: Option<String>,
    /// What is doubtful about that date.
    pub date_suspect: Option<DateDoubt>,
    /// Plain-text teaser.
    pub summary: Option<String>,
}

/// Why a date is not taken at its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateDoubt {
    /// It is none that can be read; there is no date, or that of the last change stands in its place.
    Unreadable,
    /// The day can be read, the time of day cannot (`25:61:00`); the day stands alone.
    TimeUnreadable,
    /// It names no zone, or none that exists; day and time stand as they were written.
    NoZone,
    /// More than two days ahead; as with one that cannot be read.
    Future,
    /// Before 1995, mostly the zero of a clock or a database; as with one that cannot be read.
    TooOld,
}

impl DateDoubt {
    /// Its name in records.
    pub fn name(self) -> &'static str {
        match self {
            DateDoubt::Unreadable => "unreadable",
            DateDoubt::TimeUnreadable => "time_unreadable",
            DateDoubt::NoZone => "no_zone",
            DateDoubt::Future => "future",
            DateDoubt::TooOld => "too_old",
        }
    }
}

/// What reading a feed's bytes gave: broken input is an outcome here, not an error.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedReading {
    /// `rss 2.0`, `atom`, `rdf`, `json feed`, `news sitemap` …
    pub format: String,
    /// Name of the encoding the bytes were decoded with.
    pub charset: &'static str,
    /// The feed's own title.
    pub title: Option<String>,
    /// The language it says it is in (BCP 47, as written): the feed's own, else that of its first entry.
    pub language: Option<String>,
    /// Entries in the feed's order, those without a link too.
    pub entries: Vec<FeedEntry>,
    /// The sitemaps a sitemap index names; empty for everything else.
    pub sitemaps: Vec<Url>,
    /// What had to be mended before the feed could be read.
    pub repairs: Vec<FeedRepair>,
    /// How often the publisher says it publishes, in seconds (`ttl`, `sy:updatePeriod`).
    pub publisher_interval: Option<u64>,
    /// Hours in which it asks not to be polled (`skipHours`): bit 0 is the hour after midnight UTC.
    pub skip_hours: u32,
    /// Days on which it asks not to be polled (`skipDays`), in UTC: bit 0 is Monday.
    pub skip_days: u32,
}

/// Something that had to be mended in a feed, in words for its reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedRepair(pub String);
