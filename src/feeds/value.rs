//! A value while its element is read.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD_INDIFFERENT as BASE64;

use super::clean::push_escaped;
use super::entities;
use super::fields::Field;
use super::markup::Tag;

/// Bytes of one value that are kept while it is read.
const LONGEST_VALUE: usize = 256 * 1024;

/// Media types of which Atom writes the bytes as Base64.
const BINARY: &[&str] = &["application/octet-stream", "audio/", "image/", "video/"];

/// A value being read: text, or HTML where elements lie in it.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) field: Field,
    pub(super) rank: u8,
    /// Depth of its element.
    pub(super) depth: usize,
    /// Atom says that it is HTML, or something that can only be read as HTML.
    pub(super) is_html: bool,
    /// Markup inside is the value's own (XHTML): text is literal, and no entry begins there.
    pub(super) is_markup: bool,
    text: String,
    is_base64: bool,
}

impl Value {
    /// The value of an element.
    pub(super) fn new((field, rank): (Field, u8), tag: Tag<'_>, depth: usize) -> Value {
        let kind = tag.attribute("type").map(|kind| kind.trim().to_ascii_lowercase());
        let kind = kind.as_deref();
        let mode = tag.attribute("mode").map(|mode| mode.trim().to_ascii_lowercase());
        let is_html = match kind {
            Some("text" | "text/plain" | "plain") => false,
            Some(_) => true,
            None => mode.as_deref() == Some("escaped"),
        };
        let is_markup = kind.is_some_and(|kind| kind == "xhtml" || kind.contains("xml"));
        let is_binary = kind.is_some_and(|kind| BINARY.iter().any(|binary| kind.starts_with(binary)));
        let is_base64 = is_binary || mode.as_deref() == Some("base64");
        Value { field, rank, depth, is_html, is_markup, text: String::new(), is_base64 }
    }

    /// Adds text with its entities.
    pub(super) fn append_text(&mut self, text: &str) {
        // XML forbids it in text: the end of a section within a section.
        let text = &without(text, "]]>");
        // Within XHTML they are read with the rest of the markup.
        if self.is_markup { self.append(text) } else { self.append(&entities::decode(text)) }
    }

    /// Adds text as it is.
    pub(super) fn append_characters(&mut self, text: &str) {
        // Sections do not nest; templates nest them all the same.
        let text = &without(text, "<![CDATA[");
        if self.is_markup {
            let mut escaped = String::new();
            push_escaped(&mut escaped, text);
            self.append(&escaped);
        } else {
            self.append(text);
        }
    }

    /// An element begins inside.
    pub(super) fn enter(&mut self, element: &str) {
        self.append(&format!("<{element}>"));
    }

    /// An element inside ends.
    pub(super) fn leave(&mut self, element: &str) {
        self.append(&format!("</{element}>"));
    }

    fn append(&mut self, text: &str) {
        let room = LONGEST_VALUE.saturating_sub(self.text.len());
        self.text.push_str(text.get(..text.floor_char_boundary(room)).unwrap_or(text));
    }

    /// What was read.
    pub(super) fn finish(self) -> String {
        if !self.is_base64 {
            return self.text;
        }
        let bytes = BASE64.decode(self.text.split_whitespace().collect::<String>()).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

fn without<'a>(text: &'a str, what: &str) -> Cow<'a, str> {
    if text.contains(what) { Cow::Owned(text.replace(what, "")) } else { Cow::Borrowed(text) }
}

/// The rank of a link, if it leads to the article: alternate links do, to a page before other things. `rel` may be a
/// full address.
pub(super) fn link_rank(tag: Tag<'_>) -> Option<u8> {
    let relation = tag.attribute("rel").map(|relation| relation.trim().to_ascii_lowercase());
    let is_alternate =
        relation.as_deref().is_none_or(|relation| relation.is_empty() || relation.rsplit('/').next() == Some("alternate"));
    let is_page = tag.attribute("type").is_none_or(|kind| kind.to_ascii_lowercase().contains("html"));
    is_alternate.then_some(if is_page { 0 } else { 1 })
}
