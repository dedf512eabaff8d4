//! Sitemaps as plain text: one address a line (sitemaps.org, "Text file").

use super::clean::{CleanFeed, Dialect};
use super::fields::Field;
use super::prepare::{MOST_ADDRESSES, Prepared, TOO_MANY_ADDRESSES};

/// Prepares a list of addresses; `None` if the text has other lines too, or one address alone.
pub(super) fn prepare_list(text: &str) -> Option<Prepared> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    if lines().take(2).count() < 2 || !lines().all(is_address) {
        return None;
    }
    let mut clean = CleanFeed::default();
    clean.begin(Dialect::Rss);
    for address in lines().take(MOST_ADDRESSES) {
        clean.begin_entry();
        clean.field(Field::Link, 0, address, false);
        clean.end_entry();
    }
    let mut prepared = Prepared { feed: clean.finish(), format: "text sitemap".to_owned(), ..Prepared::default() };
    if lines().nth(MOST_ADDRESSES).is_some() {
        prepared.repairs.insert(TOO_MANY_ADDRESSES);
    }
    Some(prepared)
}

fn is_address(line: &str) -> bool {
    let is_http = ["http://", "https://"].iter().any(|scheme| line.starts_with(scheme));
    is_http && !line.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))
}
