//! A value while its element is read.

use super::base64;
use super::draft::{LinkRank, Writing, readable};
use super::fields::{FeedField, Field};
use super::markup::Tag;
use super::plain::{collapsed, is_hidden, part_words};

/// Bytes of one value that are kept while it is read.
const LONGEST_VALUE: usize = 256 * 1024;

/// What a value is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Its entry.
    Entry(Field),
    /// Its entry: a guid that says it is no permalink.
    OpaqueId,
    /// The feed.
    Feed(FeedField),
}

/// A value being read.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) meaning: Meaning,
    /// Depth of its element.
    pub(super) depth: usize,
    pub(super) writing: Writing,
    /// Markup inside is the value's own (XHTML): text is literal, and no entry begins there.
    pub(super) is_markup: bool,
    pub(super) text: String,
    is_base64: bool,
    /// Depth of an element inside that is not for readers.
    hidden_from: Option<usize>,
}

impl Value {
    /// The value of an element; `by_atom` where text without a type is plain.
    pub(super) fn new(meaning: Meaning, tag: Tag<'_>, depth: usize, by_atom: bool) -> Value {
        let kind = tag.attribute("type").map(|kind| kind.trim().to_ascii_lowercase());
        let kind = kind.as_deref();
        let is_escaped = tag.attribute("mode").is_some_and(|mode| mode.eq_ignore_ascii_case("escaped"));
        let writing = match kind {
            Some("text" | "text/plain" | "plain") => Writing::Plain,
            Some("html" | "text/html" | "xhtml" | "application/xhtml+xml") => Writing::Html,
            None if by_atom && !is_escaped => Writing::Plain,
            _ => Writing::Unsure,
        };
        let is_markup = kind.is_some_and(|kind| kind.contains("xml")) || kind == Some("xhtml");
        let is_base64 = is_base64(tag, kind);
        Value { meaning, depth, writing, is_markup, text: String::new(), is_base64, hidden_from: None }
    }

    /// Adds text, as far as there is room for it.
    pub(super) fn append(&mut self, text: &str) {
        if self.hidden_from.is_none() {
            let room = LONGEST_VALUE.saturating_sub(self.text.len());
            self.text.push_str(text.get(..text.floor_char_boundary(room)).unwrap_or(text));
        }
    }

    /// An element begins inside, at that depth.
    pub(super) fn enter(&mut self, element: &str, depth: usize) {
        self.hidden_from = self.hidden_from.or(is_hidden(element).then_some(depth));
        part_words(element, &mut self.text);
    }

    /// An element inside ends, after which `depth` are open.
    pub(super) fn leave(&mut self, element: &str, depth: usize) {
        self.hidden_from = self.hidden_from.filter(|hidden_from| *hidden_from <= depth);
        part_words(element, &mut self.text);
    }

    /// The text for readers.
    pub(super) fn readable(&self) -> String {
        if self.is_base64 {
            return readable(&base64::decoded(&self.text).unwrap_or_default(), self.writing);
        }
        if self.is_markup { collapsed(&self.text) } else { readable(&self.text, self.writing) }
    }

    /// Whether other fields inside can only mean that its end tag was forgotten.
    pub(super) fn is_short(&self) -> bool {
        !matches!(self.meaning, Meaning::Entry(Field::Summary(_)) | Meaning::Feed(_))
    }
}

fn is_base64(tag: Tag<'_>, kind: Option<&str>) -> bool {
    const BINARY: &[&str] = &["application/octet-stream", "audio/", "image/", "video/"];
    let is_encoded = tag.attribute("mode").is_some_and(|mode| mode.eq_ignore_ascii_case("base64"));
    is_encoded || kind.is_some_and(|kind| BINARY.iter().any(|binary| kind.starts_with(binary)))
}

/// Alternate links lead to the article, a page before other things; `rel` may be a full address.
pub(super) fn link_rank(tag: Tag<'_>) -> Option<LinkRank> {
    let relation = tag.attribute("rel").map(|relation| relation.trim().to_ascii_lowercase());
    let is_alternate =
        relation.as_deref().is_none_or(|relation| relation.is_empty() || relation.rsplit('/').next() == Some("alternate"));
    let kind = tag.attribute("type").map(|kind| kind.to_ascii_lowercase());
    let is_page = kind.is_none_or(|kind| kind.contains("html"));
    is_alternate.then_some(if is_page { LinkRank::Page } else { LinkRank::Alternate })
}
