//! What the elements of a feed mean.

use super::clean::Dialect;
use super::namespaces::Vocabulary::{self, Content, Core, Dublin, Media, News, Syndication};

/// What an element says of its entry or its feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The headline, or the feed's title.
    Title,
    /// The page, as text or `href`.
    Link,
    /// The identifier, which may be the page.
    Id,
    /// When it was published.
    Published,
    /// When it was changed.
    Updated,
    /// Teaser or text.
    Summary,
    /// The language of its text.
    Language,
    /// Minutes the feed may be kept.
    TimeToLive,
    /// The feed is renewed `hourly`, `daily` …
    Period,
    /// Times a period.
    Frequency,
    /// An hour in which the feed is not to be polled.
    SkipHour,
    /// A day on which the feed is not to be polled.
    SkipDay,
}

impl Field {
    /// The element of an entry that says it, for those that entries are read from.
    pub(super) fn name(self, dialect: Dialect) -> Option<&'static str> {
        let (rss, atom) = match self {
            Field::Title => ("title", "title"),
            Field::Link => ("link", "link"),
            Field::Id => ("guid", "id"),
            Field::Published => ("pubDate", "published"),
            Field::Updated => ("updated", "updated"),
            Field::Summary => ("description", "summary"),
            Field::Language | Field::TimeToLive | Field::Period | Field::Frequency | Field::SkipHour | Field::SkipDay => {
                return None;
            }
        };
        Some(if dialect == Dialect::Rss { rss } else { atom })
    }

    /// Whether an element of that lower-case name holds it for the feed itself and not for an entry.
    pub(super) fn is_of_feed(self, parent: &str) -> bool {
        match self {
            Field::Title | Field::Link | Field::Language | Field::TimeToLive | Field::Period | Field::Frequency => {
                matches!(parent, "channel" | "feed")
            }
            Field::SkipHour => parent == "skiphours",
            Field::SkipDay => parent == "skipdays",
            _ => false,
        }
    }

    /// Whether entries have it.
    pub(super) fn is_of_entry(self) -> bool {
        !matches!(self, Field::SkipHour | Field::SkipDay)
    }
}

/// Fields by vocabulary and lower-case name, sorted. The number is a rank: where an entry has several, the lower wins.
const FIELDS: &[(Vocabulary, &str, (Field, u8))] = &[
    (Core, "abstract", (Field::Summary, 0)),
    (Core, "content", (Field::Summary, 2)),
    (Core, "created", (Field::Published, 3)),
    (Core, "date", (Field::Published, 2)),
    (Core, "day", (Field::SkipDay, 0)),
    (Core, "description", (Field::Summary, 0)),
    (Core, "guid", (Field::Id, 0)),
    (Core, "hour", (Field::SkipHour, 0)),
    (Core, "id", (Field::Id, 0)),
    (Core, "issued", (Field::Published, 0)),
    (Core, "language", (Field::Language, 0)),
    (Core, "lastbuilddate", (Field::Updated, 1)),
    (Core, "lastmod", (Field::Updated, 0)),
    (Core, "link", (Field::Link, 0)),
    (Core, "loc", (Field::Link, 0)),
    (Core, "modified", (Field::Updated, 0)),
    (Core, "pubdate", (Field::Published, 0)),
    (Core, "publishdate", (Field::Published, 1)),
    (Core, "published", (Field::Published, 0)),
    (Core, "publisheddate", (Field::Published, 1)),
    (Core, "summary", (Field::Summary, 0)),
    (Core, "tagline", (Field::Summary, 1)),
    (Core, "title", (Field::Title, 0)),
    (Core, "ttl", (Field::TimeToLive, 0)),
    (Core, "updated", (Field::Updated, 0)),
    (Dublin, "created", (Field::Published, 3)),
    (Dublin, "date", (Field::Published, 1)),
    (Dublin, "description", (Field::Summary, 1)),
    (Dublin, "identifier", (Field::Id, 1)),
    (Dublin, "issued", (Field::Published, 1)),
    (Dublin, "language", (Field::Language, 0)),
    (Dublin, "modified", (Field::Updated, 1)),
    (Dublin, "title", (Field::Title, 1)),
    (Content, "encoded", (Field::Summary, 2)),
    (Syndication, "updatefrequency", (Field::Frequency, 0)),
    (Syndication, "updateperiod", (Field::Period, 0)),
    (Media, "description", (Field::Summary, 3)),
    (Media, "title", (Field::Title, 2)),
    (News, "language", (Field::Language, 0)),
    (News, "publication_date", (Field::Published, 0)),
    (News, "title", (Field::Title, 0)),
];

/// The meaning of an element directly inside an entry or feed, and its rank.
pub(super) fn field(vocabulary: Vocabulary, name: &str) -> Option<(Field, u8)> {
    let at = FIELDS.binary_search_by_key(&(vocabulary, name), |(vocabulary, name, _)| (*vocabulary, name)).ok()?;
    FIELDS.get(at).map(|(_, _, field)| *field)
}

/// Elements inside an entry whose children count as the entry's own.
pub(super) fn is_transparent(vocabulary: Vocabulary, name: &str) -> bool {
    matches!((vocabulary, name), (News, "news" | "publication") | (Media, "group"))
}

/// Elements that begin an entry in a document of that root.
pub(super) fn begins_entry(root: Root, vocabulary: Vocabulary, name: &str) -> bool {
    let names: &[&str] = match root {
        Root::Sitemap => &["url"],
        Root::SitemapIndex => &["sitemap"],
        _ => &["entry", "item"],
    };
    vocabulary == Core && names.contains(&name)
}

/// What kind of document an outermost element makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Root {
    /// `rss`, or a bare `channel` or `item`.
    Rss,
    /// `rdf:RDF`.
    Rdf,
    /// `feed`, or a bare `entry`.
    Atom,
    /// `channel` of Microsoft's Channel Definition Format.
    Channel,
    /// `urlset`.
    Sitemap,
    /// `sitemapindex`.
    SitemapIndex,
}

/// The kind of document an element begins, by its lower-case name; common words only if they are outermost.
pub(super) fn root(name: &str, depth: usize) -> Option<Root> {
    match name {
        "rss" => Some(Root::Rss),
        "rdf" => Some(Root::Rdf),
        "feed" => Some(Root::Atom),
        "urlset" => Some(Root::Sitemap),
        "sitemapindex" => Some(Root::SitemapIndex),
        "item" if depth == 1 => Some(Root::Rss),
        "entry" if depth == 1 => Some(Root::Atom),
        "channel" if depth == 1 => Some(Root::Channel),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_their_search() {
        assert!(FIELDS.is_sorted_by_key(|(vocabulary, name, _)| (*vocabulary, *name)));
    }
}
