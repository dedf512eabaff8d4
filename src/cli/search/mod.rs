//! `search`: full-text search with snippets.

mod command;
mod facets;
mod found;
mod lines;
mod query;
mod record;

pub(crate) use command::search;
pub(super) use query::parse_query;
