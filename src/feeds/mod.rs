//! Feed bytes to entries: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, sitemaps with Google's news extension.
//!
//! [`read_feed`] takes whatever a server sent in a feed's place and gives the entries with a list of what it had to mend,
//! or a [`FeedError`] that tells the user what to do. It trusts no label: format and charset are told by the bytes.
//!
//! feed-rs is the parser. It wants well-formed markup in a current format, and many feeds are neither, so each goes
//! through three steps:
//!
//! 1. `text::charset` decodes the bytes;
//! 2. `prepare` (`json` for JSON Feed) mends the text in one pass and writes RSS 2.0, Atom 1.0 or JSON Feed 1.1;
//! 3. `entries` has feed-rs read that, and makes our entries of its: links are chosen, texts made plain, dates read with
//!    the zone and precision that the feed gave them.
//!
//! Sitemaps go the same way, written as RSS whose items have an address, a date and, from news sitemaps, a headline.
//! Everything is bounded (8 MiB, 20,000 entries, 50,000 addresses of a sitemap; what lies beyond is left out and noted as
//! a repair) and nothing is expanded: entities declared in a DOCTYPE stay as they are, and no file or address is opened.
//!
//! [`read_opml`] and [`write_opml`] carry feed lists from and to other programs.
//!
//! Not read: podcasts' and Media RSS's own fields beyond title and description, Atom's authors and categories.

mod address;
mod clean;
mod discover;
mod entities;
mod entries;
mod error;
mod fields;
mod interval;
mod json;
mod json_parts;
mod listing;
mod markup;
mod namespaces;
mod opml;
mod plain;
mod prepare;
mod read;
#[cfg(test)]
mod tests;
mod value;

pub use discover::{FeedHint, FoundIn, feeds_of_page, hints_of_page, hints_of_robots, well_known_hints};
pub use error::FeedError;
pub use opml::{OpmlReading, Subscription, read_opml, write_opml};
pub use read::{FeedSource, LARGEST_FEED, read_feed};
