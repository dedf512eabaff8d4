//! An entry while its elements are read.

use jiff::Timestamp;
use url::Url;

use super::entities;
use super::plain::{collapsed, plain_text, shortened};
use crate::model::{FeedEntry, Stamp};
use crate::text::dates::parse_date;

/// Bytes of a title or identifier that are kept.
const LONGEST_LINE: usize = 2_000;

/// Bytes of a teaser that are kept: some feeds put whole articles there, which are read from their pages.
const LONGEST_SUMMARY: usize = 4_000;

/// The values found so far, each with its rank: the lowest is kept, and of equals the first, but of dates the last.
#[derive(Debug, Default)]
pub(super) struct Draft {
    title: Ranked<String>,
    link: Ranked<Url>,
    published: Ranked<String>,
    updated: Ranked<String>,
    summary: Ranked<String>,
    id: Option<String>,
}

#[derive(Debug)]
struct Ranked<T>(Option<(u8, T)>);

impl<T> Default for Ranked<T> {
    fn default() -> Ranked<T> {
        Ranked(None)
    }
}

impl<T> Ranked<T> {
    fn offer(&mut self, rank: u8, value: T) {
        if self.0.as_ref().is_none_or(|(kept, _)| rank < *kept) {
            self.0 = Some((rank, value));
        }
    }

    fn take(self) -> Option<T> {
        self.0.map(|(_, value)| value)
    }
}

/// How sure it is that an address is the article's, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum LinkRank {
    /// RSS `link`, Atom alternate link to a page.
    Page,
    /// Alternate link to something else, or without saying to what.
    Alternate,
    /// RSS `guid` that says or implies that it is a permalink.
    Permalink,
    /// An identifier that happens to be an address.
    Id,
}

impl Draft {
    pub(super) fn title(&mut self, rank: u8, text: String) {
        if !text.is_empty() {
            self.title.offer(rank, shortened(text, LONGEST_LINE));
        }
    }

    pub(super) fn summary(&mut self, rank: u8, text: String) {
        if !text.is_empty() {
            self.summary.offer(rank, shortened(text, LONGEST_SUMMARY));
        }
    }

    pub(super) fn published(&mut self, rank: u8, text: &str) {
        offer_date(&mut self.published, rank, text);
    }

    pub(super) fn updated(&mut self, rank: u8, text: &str) {
        offer_date(&mut self.updated, rank, text);
    }

    /// Takes the first identifier.
    pub(super) fn id(&mut self, text: &str) {
        let text = collapsed(text);
        if self.id.is_none() && !text.is_empty() {
            self.id = Some(shortened(text, LONGEST_LINE));
        }
    }

    /// Offers an address; what is not http(s) is none of an article's.
    pub(super) fn link(&mut self, rank: LinkRank, address: &str, base: &Url) {
        // Line breaks within addresses, with the indentation after them, come from wrapped templates.
        let address: String = address.lines().map(str::trim).collect();
        let Ok(url) = base.join(&address) else { return };
        if !address.is_empty() && matches!(url.scheme(), "http" | "https") {
            self.link.offer(rank as u8, url);
        }
    }

    /// Offers an identifier as address, if it is written as one.
    pub(super) fn link_by_id(&mut self, rank: LinkRank, id: &str, base: &Url) {
        let id = id.trim();
        let scheme = id.chars().take(8).collect::<String>().to_ascii_lowercase();
        if scheme.starts_with("http://") || scheme.starts_with("https://") || scheme.starts_with('/') {
            self.link(rank, id, base);
        }
    }

    /// The entry, each date where it is believed.
    pub(super) fn finish(self, now: Timestamp) -> FeedEntry {
        let published_text = self.published.take();
        let believed = |text: &String| parse_date(text).filter(|stamp| stamp.is_plausible(now));
        let published: Option<Stamp> = published_text.as_ref().and_then(believed);
        let updated = self.updated.take().as_ref().and_then(believed);
        let published_raw = published_text.filter(|_| published.is_none());
        FeedEntry {
            id: self.id,
            link: self.link.take(),
            title: self.title.take(),
            published,
            updated,
            published_raw: published_raw.map(|text| shortened(text, LONGEST_LINE)),
            summary: self.summary.take(),
        }
    }
}

fn offer_date(ranked: &mut Ranked<String>, rank: u8, text: &str) {
    let text = collapsed(text);
    if !text.is_empty() && ranked.0.as_ref().is_none_or(|(kept, _)| rank <= *kept) {
        ranked.0 = Some((rank, text));
    }
}

/// How a title or teaser is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// Atom `type="text"`.
    Plain,
    /// Atom `type="html"`, RSS content.
    Html,
    /// RSS says neither: text with references, and HTML where it looks like it.
    Unsure,
}

/// A title or teaser as plain text: HTML where it looks like it, whatever it was called.
pub(super) fn readable(text: &str, writing: Writing) -> String {
    const SIGNS: &[&str] = &["</", "/>", "<br", "<BR", "<p>", "<P>", "<img", "<IMG"];
    if writing == Writing::Html || SIGNS.iter().any(|sign| text.contains(sign)) {
        plain_text(text)
    } else if writing == Writing::Unsure {
        collapsed(&entities::decode(text))
    } else {
        collapsed(text)
    }
}
