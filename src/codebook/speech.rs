//! How an article speaks of people who use: counted for those who study it, part of no decision.

use super::mentions::is_titled;
use super::reading::{Hit, Reading};
use super::table::{Sense, Wording};

/// Most places of one article that are kept.
const MOST: usize = 50;

/// What evidence of wording counts for ends with this where somebody is quoted.
pub const IN_QUOTE: &str = "_in_quote";

/// The places, with what they count for. A word in the title of a work or in a name is nobody's choice in this article.
pub(super) fn speech<'r, 'l>(reading: &'r Reading<'l>) -> impl Iterator<Item = (&'r Hit<'l>, &'static str)> {
    let kind = |hit: &'r Hit<'l>| match hit.term.sense {
        Sense::Wording(Wording::Stigmatising) => Some((hit, "wording:stigmatising")),
        Sense::Wording(Wording::PersonFirst) => Some((hit, "wording:person_first")),
        _ => None,
    };
    reading.hits.iter().filter_map(kind).filter(|(hit, _)| !hit.proper && !is_titled(reading, hit)).take(MOST)
}
