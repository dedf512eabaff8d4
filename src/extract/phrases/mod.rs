//! Lines that stand in articles without being part of them, in the languages of the feeds.
//!
//! All tables are in lower case and grouped by language. A phrase is there because pages of several outlets have it.

mod endings;
mod lines;
mod notices;
mod openings;

pub(super) use lines::{ends_article, is_credit, is_imprint, is_notice, is_scrap, leads_elsewhere, opens_byline};
