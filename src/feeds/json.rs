//! JSON Feed 1.0 and 1.1, read as leniently as the rest: numbers for identifiers, missing titles, a missing version.

use jiff::Timestamp;
use serde_json::Value;
use url::Url;

use super::document::{Conditions, Document, MOST_ENTRIES, NoDocument};
use super::draft::{Draft, LinkRank, Writing, readable};
use crate::model::FeedEntry;

/// Reads a JSON Feed; `None` where the text is not JSON, with the reader's message.
pub(super) fn read_json(text: &str, conditions: Conditions<'_>) -> Result<Result<Document, NoDocument>, serde_json::Error> {
    match serde_json::from_str(text) {
        Ok(value) => Ok(document(&value, conditions)),
        Err(error) if error.is_eof() => {
            let value = cut_short(text).ok_or(error)?;
            let mut document = document(&value, conditions);
            if let Ok(document) = &mut document {
                document.repairs.insert("the feed ends before its end; it may have been cut off");
            }
            Ok(document)
        }
        Err(error) => Err(error),
    }
}

/// Ends of objects that are tried as the end of the last whole item.
const MOST_CUTS: usize = 10;

/// A feed that was cut off, up to its last whole item.
fn cut_short(text: &str) -> Option<Value> {
    text.rmatch_indices('}').take(MOST_CUTS).find_map(|(at, _)| serde_json::from_str(&format!("{}]}}", text.get(..=at)?)).ok())
}

fn document(feed: &Value, conditions: Conditions<'_>) -> Result<Document, NoDocument> {
    let version = text(feed, "version").filter(|version| version.contains("jsonfeed.org/version"));
    let items = feed.get("items").and_then(Value::as_array);
    let Some(items) = items.filter(|items| version.is_some() || items.iter().any(looks_like_an_item)) else {
        return Err(NoDocument::NoRoot);
    };
    if items.len() > MOST_ENTRIES {
        return Err(NoDocument::TooMany(MOST_ENTRIES));
    }
    let mut document = Document {
        format: "json feed".to_owned(),
        title: text(feed, "title").map(|title| readable(&title, Writing::Plain)),
        language: text(feed, "language"),
        entries: items.iter().map(|item| entry(item, conditions.base, conditions.now)).collect(),
        ..Document::default()
    };
    if version.is_none() {
        document.repairs.insert("the feed has no version; it was read as JSON Feed 1.1");
    }
    Ok(document)
}

fn looks_like_an_item(value: &Value) -> bool {
    ["url", "external_url", "content_html", "content_text", "date_published"].iter().any(|key| value.get(key).is_some())
}

/// A string, or a number as one.
fn text(object: &Value, key: &str) -> Option<String> {
    match object.get(key)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn entry(item: &Value, base: &Url, now: Timestamp) -> FeedEntry {
    let mut draft = Draft::default();
    let ranked = [("url", LinkRank::Page), ("external_url", LinkRank::Alternate)];
    for (key, rank) in ranked {
        if let Some(address) = text(item, key) {
            draft.link(rank, &address, base);
        }
    }
    if let Some(id) = text(item, "id") {
        draft.id(&id);
        draft.link_by_id(LinkRank::Id, &id, base);
    }
    if let Some(title) = text(item, "title") {
        draft.title(0, readable(&title, Writing::Plain));
    }
    let summaries = [("summary", Writing::Plain), ("content_text", Writing::Plain), ("content_html", Writing::Html)];
    for (rank, (key, writing)) in (0..).zip(summaries) {
        if let Some(summary) = text(item, key) {
            draft.summary(rank, readable(&summary, writing));
        }
    }
    if let Some(date) = text(item, "date_published") {
        draft.published(0, &date);
    }
    if let Some(date) = text(item, "date_modified") {
        draft.updated(0, &date);
    }
    let entry = draft.finish(now);
    FeedEntry { published: entry.published.or(entry.updated), ..entry }
}
