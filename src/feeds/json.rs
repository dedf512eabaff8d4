//! Prepares a JSON Feed 1.0 or 1.1 for feed-rs, which wants each value in its type: numbers become text, missing titles
//! and versions are added, line breaks in texts are allowed, what is cut off ends after its last whole item.

use serde_json::{Map, Value, json};

use super::prepare::{MOST_ENTRIES, NoFeed, Prepared};

/// What of an item is read.
const ITEM_KEYS: &[&str] =
    &["id", "url", "external_url", "title", "summary", "content_text", "content_html", "date_published", "date_modified"];

/// Prepares a JSON Feed; `Err` where the text is not JSON, with the reader's message.
pub(super) fn prepare_json(text: &str) -> Result<Result<Prepared, NoFeed>, serde_json::Error> {
    match serde_json::from_str(text) {
        Ok(value) => Ok(prepared(&value)),
        Err(error) if error.is_eof() => {
            let mut prepared = prepared(&cut_short(text).ok_or(error)?);
            if let Ok(prepared) = &mut prepared {
                prepared.repairs.insert("the feed ends before its end; it may have been cut off");
            }
            Ok(prepared)
        }
        Err(_) if text.contains(char::is_control) => {
            // Line breaks within a text; between the values a blank does as well.
            let mut prepared = prepare_json(&text.replace(char::is_control, " "))?;
            if let Ok(prepared) = &mut prepared {
                prepared.repairs.insert("line breaks or control characters in a text are not escaped");
            }
            Ok(prepared)
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

fn prepared(feed: &Value) -> Result<Prepared, NoFeed> {
    let version = text(feed, "version").filter(|version| version.contains("jsonfeed.org/version"));
    let items = feed.get("items").and_then(Value::as_array);
    let Some(items) = items.filter(|items| version.is_some() || items.iter().any(looks_like_an_item)) else {
        return Err(NoFeed::NoRoot);
    };
    if items.len() > MOST_ENTRIES {
        return Err(NoFeed::TooMany(MOST_ENTRIES));
    }
    let clean = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": text(feed, "title").unwrap_or_default(),
        "items": items.iter().map(clean_item).collect::<Vec<_>>(),
    });
    let (format, language) = ("json feed".to_owned(), text(feed, "language"));
    let mut prepared = Prepared { feed: clean.to_string(), format, language, ..Prepared::default() };
    if version.is_none() {
        prepared.repairs.insert("the feed has no version; it was read as JSON Feed 1.1");
    }
    Ok(prepared)
}

fn looks_like_an_item(value: &Value) -> bool {
    ["url", "external_url", "content_html", "content_text", "date_published"].iter().any(|key| value.get(key).is_some())
}

fn clean_item(item: &Value) -> Value {
    let given = ITEM_KEYS.iter().filter_map(|key| Some(((*key).to_owned(), Value::String(text(item, key)?))));
    let mut clean: Map<String, Value> = given.collect();
    // The page that an item is about, where it has none of its own.
    if clean.contains_key("url") {
        clean.remove("external_url");
    }
    Value::Object(clean)
}

/// A string, or a number as one.
fn text(object: &Value, key: &str) -> Option<String> {
    match object.get(key)? {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
