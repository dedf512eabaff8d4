//! Prepares a JSON Feed 1.0 or 1.1 for feed-rs, which wants each value in its type: numbers become text, missing titles
//! and versions are added, line breaks in texts and commas before closing brackets are allowed, what is cut off ends
//! after its last whole item.

use serde_json::{Map, Value, json};

use super::json_parts::{ITEM_KEYS, Part, read};
use super::prepare::{Prepared, TOO_MANY};

/// Prepares a JSON Feed, `None` if it is JSON of another kind; `Err` where the text is not JSON, with the reader's message.
pub(super) fn prepare_json(text: &str) -> Result<Option<Prepared>, serde_json::Error> {
    let error = match read(text) {
        Ok(feed) => return Ok(prepared(&feed)),
        Err(error) => error,
    };
    let (again, repair) = if error.is_eof() {
        let whole = cut_short(text).ok_or(error)?;
        (Ok(prepared(&whole)), "the feed ends before its end; it may have been cut off")
    } else {
        let plain = without_last_commas(text);
        if plain != text {
            (prepare_json(&plain), "commas stand before closing brackets")
        } else if text.contains(char::is_control) {
            // Line breaks within a text; between the values a blank does as well.
            let plain = text.replace(char::is_control, " ");
            (prepare_json(&plain), "line breaks or control characters in a text are not escaped")
        } else {
            return Err(error);
        }
    };
    let mut prepared = again?;
    if let Some(prepared) = &mut prepared {
        prepared.repairs.insert(repair);
    }
    Ok(prepared)
}

/// The text without commas that a closing bracket follows: templates write one after each item.
fn without_last_commas(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let (mut is_quoted, mut is_escaped) = (false, false);
    // Length up to a comma that only blanks follow so far.
    let mut comma: Option<usize> = None;
    for c in text.chars() {
        match (c, comma) {
            (']' | '}', Some(at)) if !is_quoted => {
                plain.truncate(at);
                comma = None;
            }
            (',', _) if !is_quoted => comma = Some(plain.len()),
            _ if !c.is_whitespace() => comma = None,
            _ => {}
        }
        is_quoted ^= c == '"' && !is_escaped;
        is_escaped = is_quoted && c == '\\' && !is_escaped;
        plain.push(c);
    }
    plain
}

/// Ends of objects that are tried as the end of the last whole item.
const MOST_CUTS: usize = 10;

/// A feed that was cut off, up to its last whole item.
fn cut_short(text: &str) -> Option<Part> {
    text.rmatch_indices('}').take(MOST_CUTS).find_map(|(at, _)| read(&format!("{}]}}", text.get(..=at)?)).ok())
}

fn prepared(feed: &Part) -> Option<Prepared> {
    let version = feed.text("version").filter(|version| version.contains("jsonfeed.org/version"));
    let list = feed.fields.get("items").filter(|list| list.is_list)?;
    if version.is_none() && !list.items.iter().any(looks_like_an_item) {
        return None;
    }
    let clean = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.text("title").unwrap_or_default(),
        "items": list.items.iter().map(clean_item).collect::<Vec<_>>(),
    });
    let (format, language) = ("json feed".to_owned(), feed.text("language").map(str::to_owned));
    let mut prepared = Prepared { feed: clean.to_string(), format, language, ..Prepared::default() };
    if version.is_none() {
        prepared.repairs.insert("the feed has no version; it was read as JSON Feed 1.1");
    }
    if list.has_more {
        prepared.repairs.insert(TOO_MANY);
    }
    Some(prepared)
}

fn looks_like_an_item(item: &Part) -> bool {
    ["url", "external_url", "content_html", "content_text", "date_published"].iter().any(|key| item.fields.contains_key(*key))
}

fn clean_item(item: &Part) -> Value {
    let given = ITEM_KEYS.iter().filter_map(|key| Some(((*key).to_owned(), Value::from(item.text(key)?))));
    let mut clean: Map<String, Value> = given.collect();
    // The page that an item is about, where it has none of its own.
    if clean.contains_key("url") {
        clean.remove("external_url");
    }
    Value::Object(clean)
}
