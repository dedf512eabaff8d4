//! Lines that stand in articles without being part of them, in the languages of the feeds.
//!
//! All tables are in lower case and grouped by language. A phrase is there because pages of several outlets have it.

mod bot_checks;
mod bylines;
mod consent;
mod corrections;
mod endings;
mod labels;
mod lines;
mod notices;
mod offers;
mod openings;
mod titles;

pub(super) use bot_checks::{BOT_CHECKS, BOT_MARKERS};
pub(super) use bylines::WEEKDAYS;
pub(super) use consent::CONSENT;
pub(super) use corrections::{ARCHIVED, CORRECTION_WORDS, CORRECTIONS, RETRACTIONS};
pub(super) use labels::{LIVE_PATHS, LIVE_TITLES, OPINION, OPINION_TITLES, SPONSORED};
pub(super) use lines::{
    ends_article, is_credit_or_notice, is_imprint, is_notice, is_scrap, leads_elsewhere, opens_byline, opens_comments,
};
pub(super) use offers::OFFERS;
pub(super) use titles::{BOT_TITLES, CONSENT_TITLES, NOT_FOUND, NOT_FOUND_WITHIN};
