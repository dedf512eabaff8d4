//! What of a JSON document a feed is read from; the rest is read past, so that no document takes more memory than a feed.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::prepare::MOST_ENTRIES;

/// What of the feed is read beside its items.
const FEED_KEYS: &[&str] = &["language", "title", "version"];

/// What of an item is read.
pub(super) const ITEM_KEYS: &[&str] =
    &["id", "url", "external_url", "title", "summary", "content_text", "content_html", "date_published", "date_modified"];

/// A part of the document: text, list or object, whichever was there.
#[derive(Debug, Default)]
pub(super) struct Part {
    text: Option<String>,
    /// By key.
    pub(super) fields: BTreeMap<String, Part>,
    /// It is a list.
    pub(super) is_list: bool,
    /// Its first parts.
    pub(super) items: Vec<Part>,
    /// The list goes on.
    pub(super) has_more: bool,
}

impl Part {
    /// A field's string, or its number as one, unless it is blank.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.text.as_deref().filter(|text| !text.trim().is_empty())
    }

    fn of(text: String) -> Part {
        Part { text: Some(text), ..Part::default() }
    }
}

/// Reads a document's parts.
pub(super) fn read(text: &str) -> Result<Part, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let feed = Level::Feed.deserialize(&mut json)?;
    json.end().map(|()| feed)
}

/// Where in the document a part lies.
#[derive(Clone, Copy)]
enum Level {
    Feed,
    Items,
    Item,
    Value,
}

impl Level {
    /// The level of a field, if it is read.
    fn field(self, key: &str) -> Option<Level> {
        match self {
            Level::Feed if key == "items" => Some(Level::Items),
            Level::Feed => FEED_KEYS.contains(&key).then_some(Level::Value),
            Level::Item => ITEM_KEYS.contains(&key).then_some(Level::Value),
            Level::Items | Level::Value => None,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Part;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Part, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Part;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Part, E> {
        Ok(Part::default())
    }

    fn visit_unit<E>(self) -> Result<Part, E> {
        Ok(Part::default())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Part, E> {
        Ok(Part::of(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Part, E> {
        Ok(Part::of(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Part, E> {
        Ok(Part::of(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part, E> {
        Ok(Part::of(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Part, A::Error> {
        let mut part = Part { is_list: true, ..Part::default() };
        while matches!(self, Level::Items) && part.items.len() < MOST_ENTRIES {
            let Some(item) = list.next_element_seed(Level::Item)? else { return Ok(part) };
            part.items.push(item);
        }
        while list.next_element::<IgnoredAny>()?.is_some() {
            part.has_more = true;
        }
        Ok(part)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Part, A::Error> {
        let mut part = Part::default();
        while let Some(key) = object.next_key::<String>()? {
            match self.field(&key) {
                Some(level) => drop(part.fields.insert(key, object.next_value_seed(level)?)),
                None => drop(object.next_value::<IgnoredAny>()?),
            }
        }
        Ok(part)
    }
}
