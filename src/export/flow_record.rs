//! A study's flow as a record.

use std::collections::BTreeMap;

use serde::Serialize;

/// An answer of `flow`. `identified.items - duplicates = sought`, `sought - not_retrieved.total = screened`,
/// `screened - excluded.total = included.articles`, `screened_stories - excluded_stories = included.stories`.
#[derive(Clone, Debug, Serialize)]
pub struct FlowRecord {
    /// `ketwatch` and its version.
    pub tool: String,
    /// When it was counted, RFC 3339 UTC.
    pub created: String,
    /// The filters as understood, in words.
    pub filters: Vec<String>,
    /// First and last day (UTC) on which entries were first seen.
    pub searched: Option<[String; 2]>,
    /// What was found.
    pub identified: IdentifiedRecord,
    /// Of these: under another address here already.
    pub duplicates: u64,
    /// Of these: the rest, which was asked for.
    pub sought: u64,
    /// Of these: not had.
    pub not_retrieved: ReasonsRecord,
    /// The rest: judged.
    pub screened: u64,
    /// Of these: judged before the parse, because no form of any term stands in the page's bytes.
    pub screened_unparsed: u64,
    /// Of these: articles whose text is kept. Of what was only judged the story is not known.
    pub screened_kept: u64,
    /// Stories that these tell.
    pub screened_stories: u64,
    /// Of the screened: left out.
    pub excluded: ReasonsRecord,
    /// Of the excluded: by a person's decision, where the program had decided otherwise.
    pub excluded_by_person: u64,
    /// Stories of which every kept article was left out.
    pub excluded_stories: u64,
    /// The rest.
    pub included: IncludedRecord,
    /// Unread items of feeds whose country or language the list does not tell, where that was asked for; in no number.
    pub untold: u64,
}

/// What was found.
#[derive(Clone, Debug, Serialize)]
pub struct IdentifiedRecord {
    /// Addresses, each once.
    pub items: u64,
    /// The same by where they came from.
    pub by_source: BTreeMap<&'static str, u64>,
    /// Feeds that gave them.
    pub feeds: u64,
    /// Entries in all answers of the feeds; `None` where time or place was asked for.
    pub entries: Option<u64>,
}

/// A count with its reasons.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonsRecord {
    /// The sum of the reasons.
    pub total: u64,
    /// How many for each reason.
    pub reasons: serde_json::Map<String, serde_json::Value>,
}

/// What is left.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct IncludedRecord {
    /// Articles.
    pub articles: u64,
    /// Stories they tell.
    pub stories: u64,
    /// Quotes of the included stories, each once, of the speakers asked for.
    pub quotes: u64,
}

impl ReasonsRecord {
    /// The reasons in their order.
    pub fn new(reasons: impl IntoIterator<Item = (String, u64)>) -> ReasonsRecord {
        let reasons: Vec<(String, u64)> = reasons.into_iter().collect();
        ReasonsRecord {
            total: reasons.iter().map(|(_, count)| count).sum(),
            reasons: reasons.into_iter().map(|(name, count)| (name, count.into())).collect(),
        }
    }

    /// The reasons and their counts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.reasons.iter().map(|(name, count)| (name.as_str(), count.as_u64().unwrap_or(0)))
    }
}

/// Names of reasons and sources, and what they mean. The key `relevance:` is followed by the relevance.
const IN_WORDS: &[(&str, &str)] = &[
    ("bot_check", "page that checks for robots"),
    ("client_error", "refused as a wrong request"),
    ("connection", "no connection"),
    ("consent_wall", "page that asks for consent"),
    ("copy", "copies of another article"),
    ("feed", "from feeds"),
    ("first_copy", "first copies (copies were asked for)"),
    ("forbidden_address", "no public web address"),
    ("gone", "gone (404, 410)"),
    ("host_not_found", "host not found"),
    ("host_paused", "host asked to wait"),
    ("imported", "imported"),
    ("internal", "failed inside"),
    ("media_type", "no web page"),
    ("no_link", "no link"),
    ("no_text", "page without article text"),
    ("not_indexed", "read, not in the index yet"),
    ("out_of_time", "waiting for the next run"),
    ("paywall", "behind a paywall"),
    ("pending", "waiting for the first try"),
    ("quotes", "no quote as asked for"),
    ("redirects", "redirects without end"),
    ("refused", "refused by the site"),
    ("robots", "closed by robots.txt"),
    ("robots_unreachable", "robots.txt not to be had"),
    ("server_error", "server error"),
    ("sitemap", "from news sitemaps"),
    ("substance", "another substance"),
    ("theme", "another theme"),
    ("timeout", "no answer in time"),
    ("too_large", "too large"),
    ("too_many_requests", "too many requests"),
    ("unlisted", "from feeds that are in the list no more"),
];

/// A reason or source in words.
pub fn reason_in_words(name: &str) -> String {
    if let Some(relevance) = name.strip_prefix("relevance:") {
        return format!("relevance: {relevance}");
    }
    if let Some(relevance) = name.strip_prefix("not_kept:") {
        return format!("text not kept (relevance: {relevance})");
    }
    IN_WORDS.iter().find(|(known, _)| *known == name).map_or_else(|| name.to_owned(), |(_, words)| (*words).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FailReason, SkipReason};

    #[test]
    fn every_reason_has_words() {
        assert!(IN_WORDS.is_sorted());
        let names = SkipReason::ALL.iter().map(|reason| reason.name()).chain(FailReason::ALL.iter().map(|reason| reason.name()));
        for name in names {
            assert!(IN_WORDS.iter().any(|(known, _)| *known == name), "{name}");
        }
    }
}
