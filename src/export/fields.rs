//! The fields of the table formats, and choosing among them.

use thiserror::Error;

use crate::text::nearest::nearest;

/// Columns of an article table, in their order.
pub const ARTICLE_FIELDS: &[&str] = &[
    "id",
    "url",
    "canonical_url",
    "site",
    "title",
    "authors",
    "published",
    "modified",
    "fetched",
    "language",
    "country",
    "section",
    "keywords",
    "standfirst",
    "body",
    "word_count",
    "relevance",
    "score",
    "themes",
    "substances",
    "event",
    "route",
    "evidence",
    "wording",
    "overruled",
    "quotes",
    "flags",
    "cluster",
    "cluster_size",
    "story",
    "duplicate_of",
    "feed",
    "provenance",
];

/// Columns of a quote table, in their order.
pub const QUOTE_FIELDS: &[&str] = &[
    "id",
    "article",
    "url",
    "site",
    "title",
    "published",
    "language",
    "country",
    "relevance",
    "cluster",
    "cluster_size",
    "story",
    "kind",
    "group",
    "text",
    "start",
    "end",
    "speaker",
    "mention",
    "speaker_span",
    "role",
    "affiliation",
    "cue",
    "speaker_kind",
    "confidence",
];

/// A field that no record has.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("unknown field `{name}`{}; the fields are {}", meant.map(|meant| format!(" (did you mean `{meant}`?)")).unwrap_or_default(), known.join(", "))]
pub struct UnknownField {
    /// What was asked for.
    pub name: String,
    /// What may have been meant.
    pub meant: Option<&'static str>,
    /// What there is.
    pub known: &'static [&'static str],
}

/// The chosen fields in the order asked for, each once; all of `known` where none is named.
///
/// # Errors
/// [`UnknownField`] for a name that is not among `known`.
pub fn choose_fields(wanted: &[String], known: &'static [&'static str]) -> Result<Vec<&'static str>, UnknownField> {
    if wanted.is_empty() {
        return Ok(known.to_vec());
    }
    let mut chosen: Vec<&str> = Vec::new();
    for name in wanted.iter().map(|name| name.trim()) {
        let unknown = || UnknownField { name: name.to_owned(), meant: nearest(name, known), known };
        let field = known.iter().copied().find(|field| *field == name).ok_or_else(unknown)?;
        // A record has each field once; a table of two columns with one name is read wrongly by most programs.
        if !chosen.contains(&field) {
            chosen.push(field);
        }
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_in_the_order_asked_for() {
        let wanted = ["title".to_owned(), "id".to_owned()];
        assert_eq!(choose_fields(&wanted, ARTICLE_FIELDS), Ok(vec!["title", "id"]));
        assert_eq!(choose_fields(&[], QUOTE_FIELDS).map(|fields| fields.len()), Ok(QUOTE_FIELDS.len()));
        let message = choose_fields(&["titel".to_owned()], ARTICLE_FIELDS).unwrap_err().to_string();
        assert!(message.starts_with("unknown field `titel` (did you mean `title`?); the fields are id, url"), "{message}");
        let twice = ["id".to_owned(), " title".to_owned(), "id".to_owned()];
        assert_eq!(choose_fields(&twice, QUOTE_FIELDS), Ok(vec!["id", "title"]));
    }
}
