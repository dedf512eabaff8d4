//! An article's text in data: as one string, or as a list of typed pieces.
//!
//! Editors keep texts as lists of paragraphs, headings, quotes and other things, each with its kind and its content: Arc XP's
//! `content_elements`, Contentful's and Sanity's rich text, `ProseMirror`, `Draft.js`, `Editor.js`, WordPress' blocks. They differ in names,
//! not in shape: the names are tables. Of several texts the one counts whose object has the page's headline.

use serde_json::{Map, Value};

use super::block::size_of;
use super::hydration::{Data, marked_up, words};
use super::whose::Own;

/// Keys under which a text stands as one string, in small letters alone.
const TEXT_KEYS: &[&str] = &[
    "articlebody",
    "articlecontent",
    "articlehtml",
    "articletext",
    "body",
    "bodyhtml",
    "bodytext",
    "content",
    "contenthtml",
    "contenttext",
    "fulltext",
    "html",
    "htmlbody",
    "htmlcontent",
    "maintext",
    "rendered",
    "story",
    "storybody",
    "storyhtml",
    "text",
    "textbody",
    "texthtml",
];

/// Keys of headlines, in small letters alone.
const TITLE_KEYS: &[&str] = &["basic", "headline", "headlines", "name", "ogtitle", "pagetitle", "seotitle", "title"];

/// Keys that tell the kind of a piece.
const KIND_KEYS: &[&str] =
    &["type", "nodeType", "_type", "__typename", "kind", "tag", "tagName", "name", "component", "element", "blockName", "is"];

/// Keys under which the content of a piece stands, the likeliest first.
const CONTENT_KEYS: &[&str] = &[
    "content",
    "text",
    "html",
    "htmlText",
    "value",
    "children",
    "data",
    "model",
    "props",
    "blocks",
    "body",
    "innerHTML",
    "innerBlocks",
    "attributes",
    "items",
    "fields",
    "source",
];

/// What a piece is, by its kind in small letters alone.
const KINDS: &[(&str, Piece)] = &[
    ("article", Piece::Group),
    ("block", Piece::Paragraph),
    ("blockquote", Piece::Quote),
    ("body", Piece::Group),
    ("bulletedlist", Piece::Group),
    ("bulletlist", Piece::Group),
    ("contentblock", Piece::Group),
    ("coreheading", Piece::Heading),
    ("corelist", Piece::Group),
    ("corelistitem", Piece::Item),
    ("coreparagraph", Piece::Paragraph),
    ("corequote", Piece::Quote),
    ("crosshead", Piece::Heading),
    ("doc", Piece::Group),
    ("document", Piece::Group),
    ("group", Piece::Group),
    ("h", Piece::Heading),
    ("header", Piece::Heading),
    ("headertwo", Piece::Heading),
    ("heading", Piece::Heading),
    ("html", Piece::Paragraph),
    ("htmlblock", Piece::Paragraph),
    ("li", Piece::Item),
    ("list", Piece::Group),
    ("listitem", Piece::Item),
    ("ol", Piece::Group),
    ("orderedlist", Piece::Group),
    ("p", Piece::Paragraph),
    ("paragraph", Piece::Paragraph),
    ("paragraphblock", Piece::Paragraph),
    ("quote", Piece::Quote),
    ("rawhtml", Piece::Paragraph),
    ("richtext", Piece::Paragraph),
    ("root", Piece::Group),
    ("section", Piece::Group),
    ("subheader", Piece::Heading),
    ("subheading", Piece::Heading),
    ("subheadline", Piece::Heading),
    ("text", Piece::Paragraph),
    ("textblock", Piece::Paragraph),
    ("textblockarray", Piece::Paragraph),
    ("textelement", Piece::Paragraph),
    ("ul", Piece::Group),
    ("unorderedlist", Piece::Group),
    ("unorderedlistitem", Piece::Item),
    ("unstyled", Piece::Paragraph),
    ("wysiwyg", Piece::Paragraph),
];

/// What a piece of a text is; pictures, advertisements and all others are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Group,
    Heading,
    Item,
    Paragraph,
    Quote,
}

/// Values that are looked at, and headlines among them.
const MAX_VALUES: usize = 400_000;
const MAX_TITLES: usize = 2_000;

/// Levels below an object with the page's headline that belong to it.
const REACH: u8 = 8;

/// Levels of a list of pieces.
const MAX_DEPTH: usize = 16;

/// Pieces that make a text.
const LEAST_PIECES: usize = 2;

/// Size of a text that is kept for comparison.
const LEAST: usize = 200;

/// A text found in data.
struct Found {
    markup: String,
    size: usize,
    /// Whether it stands in an object with the page's headline.
    is_own: bool,
    /// Whether it is written as elements that the page would show, as in Next.js' stream.
    is_shown: bool,
}

/// The longest text of the page's article, as markup. Without an object that has the page's headline, one that no other text comes
/// near, if the data name no headline or hold the elements that the page would show.
pub(super) fn longest(data: &Data, own: &Own) -> Option<String> {
    let mut search = Search { data, own, titles: 0, found: Vec::new() };
    search.run();
    let mut found = search.found;
    found.sort_by_key(|text| (text.is_own, text.size));
    let best = found.pop()?;
    let is_alone = || found.last().is_none_or(|next| next.size * 2 < best.size || next.markup == best.markup);
    (best.is_own || ((best.is_shown || !own.has_headline()) && is_alone())).then_some(best.markup)
}

fn is_leaf(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// Whether the value is a list of elements as React writes them: `["$", "p", null, {…}]`.
fn holds_elements(value: &Value) -> bool {
    value.get(0).and_then(|first| first.get(0)).and_then(Value::as_str) == Some("$")
}

struct Search<'d> {
    data: &'d Data,
    own: &'d Own,
    titles: usize,
    /// The longest text with and the longest without the page's headline.
    found: Vec<Found>,
}

impl<'d> Search<'d> {
    fn run(&mut self) {
        let mut open: Vec<(&'d Value, u8)> = self.data.values.iter().map(|value| (value, 0)).collect();
        open.extend(self.data.own.iter().map(|value| (value, REACH)));
        let mut count = 0;
        while let Some((value, reach)) = open.pop() {
            count += 1;
            if count > MAX_VALUES {
                return;
            }
            match value {
                Value::Array(items) => open.extend(items.iter().filter(|item| !is_leaf(item)).map(|item| (item, reach))),
                Value::Object(members) => {
                    let reach = if self.has_headline(members) { REACH } else { reach.saturating_sub(1) };
                    members.iter().for_each(|(key, value)| self.add(key, value, reach > 0));
                    open.extend(
                        members.values().filter(|value| value.is_array() || value.is_object()).map(|value| (value, reach)),
                    );
                }
                _ => {}
            }
        }
    }

    /// Whether one of an object's headlines is the page's: `"title": "…"`, `"headlines": {"basic": "…"}`, `"title": {"rendered": "…"}`.
    fn has_headline(&mut self, members: &Map<String, Value>) -> bool {
        let titles = members.iter().filter(|(key, _)| is_among(key, TITLE_KEYS)).flat_map(|(_, value)| match value {
            Value::Object(inner) => inner.values().filter_map(Value::as_str).take(4).collect(),
            value => value.as_str().into_iter().collect::<Vec<_>>(),
        });
        let titles: Vec<&str> = titles.filter(|title| (8..600).contains(&title.len())).take(8).collect();
        self.titles += titles.len();
        self.titles <= MAX_TITLES && titles.into_iter().any(|title| self.own.names(title))
    }

    /// Adds the text under a key, if it is one.
    fn add(&mut self, key: &str, value: &'d Value, is_own: bool) {
        let markup = match value {
            Value::String(text) if is_among(key, TEXT_KEYS) => {
                let text = referred(self.data, text);
                if text.len() < LEAST || text.starts_with(['{', '[']) { return } else { marked_up(text) }
            }
            Value::Array(items)
                if items.iter().filter(|item| piece_of(item).is_some()).take(LEAST_PIECES).count() == LEAST_PIECES =>
            {
                let mut markup = String::new();
                gather(self.data, value, &mut markup, 0);
                markup
            }
            _ => return,
        };
        if markup.matches("<p").take(2).count() == 0 && !markup.contains("<br") {
            return;
        }
        let size = size_of(&words_at_start(&markup)) + markup.len() / 1_000;
        if size < LEAST {
            return;
        }
        let is_shown = holds_elements(value);
        match self.found.iter_mut().find(|found| found.is_own == is_own) {
            Some(found) if found.size >= size => {}
            Some(found) => *found = Found { markup, size, is_own, is_shown },
            None => self.found.push(Found { markup, size, is_own, is_shown }),
        }
    }
}

/// Bytes of markup whose words are counted.
const COUNTED: usize = 20_000;

fn words_at_start(markup: &str) -> String {
    words(markup.get(..markup.floor_char_boundary(COUNTED)).unwrap_or(markup))
}

/// The text that `$name` refers to, else the text itself.
fn referred<'d>(data: &'d Data, text: &'d str) -> &'d str {
    text.strip_prefix('$').and_then(|name| data.texts.get(name)).map_or(text, String::as_str)
}

/// Whether the letters of a key are one of the names.
fn is_among(key: &str, names: &[&str]) -> bool {
    key.len() < 40 && names.binary_search(&letters(key).as_str()).is_ok()
}

fn letters(key: &str) -> String {
    key.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

fn kind_of(members: &Map<String, Value>) -> Option<Piece> {
    KIND_KEYS.iter().filter_map(|key| members.get(*key).and_then(Value::as_str)).find_map(kind_named)
}

fn kind_named(kind: &str) -> Option<Piece> {
    let is_heading = matches!(kind, "h2" | "h3" | "h4" | "h5" | "h6");
    let kind = letters(kind.get(..kind.floor_char_boundary(60)).unwrap_or(kind));
    let known = || KINDS.binary_search_by_key(&kind.as_str(), |(name, _)| name).ok().map(|at| KINDS[at].1);
    if is_heading { Some(Piece::Heading) } else { known() }
}

/// What a value is, as an object with its kind or as an element written as an array.
fn piece_of(value: &Value) -> Option<Piece> {
    match value {
        Value::Object(members) => kind_of(members),
        Value::Array(items) => kind_named(element_of(items)?.0),
        _ => None,
    }
}

/// Name and children of an element written as an array: `["p", {…}, "text"]` (`JsonML`), `["$", "p", null, {"children": …}]` (React).
fn element_of(items: &[Value]) -> Option<(&str, &[Value])> {
    let (name, rest) = items.split_first()?;
    let name = name.as_str()?;
    if name == "$" {
        let children = rest.get(2)?.get("children")?;
        return Some((rest.first()?.as_str()?, std::slice::from_ref(children)));
    }
    let is_tag = name.len() < 12 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let rest = rest.strip_prefix(&[Value::Null]).unwrap_or(rest);
    let children = if rest.first().is_some_and(Value::is_object) { rest.get(1..)? } else { rest };
    (is_tag && ELEMENTS.contains(&name)).then_some((name, children))
}

/// Elements that are written as arrays.
const ELEMENTS: &[&str] = &[
    "a",
    "article",
    "b",
    "blockquote",
    "cite",
    "div",
    "em",
    "h2",
    "h3",
    "h4",
    "i",
    "li",
    "ol",
    "p",
    "q",
    "section",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
    "ul",
];

/// Adds the pieces of a text as elements.
fn gather(data: &Data, value: &Value, out: &mut String, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    let inner = |members: &Map<String, Value>, out: &mut String| {
        contents(members).for_each(|inner| gather(data, inner, out, depth + 1));
    };
    match value {
        Value::Array(items) => match element_of(items).map(|(name, children)| (kind_named(name), children)) {
            Some((Some(Piece::Group) | None, children)) => children.iter().for_each(|child| gather(data, child, out, depth + 1)),
            Some((Some(piece), children)) => set(piece, &joined(data, children, depth), out),
            None => items.iter().for_each(|item| gather(data, item, out, depth + 1)),
        },
        Value::Object(members) => match kind_of(members) {
            Some(Piece::Group) => inner(members, out),
            Some(Piece::Paragraph) if holds_pieces(members) => inner(members, out),
            Some(piece) => set(piece, &inline(data, value, depth), out),
            // A picture with a caption, an advertisement.
            None if KIND_KEYS.iter().take(5).any(|key| members.contains_key(*key)) => {}
            None => contents(members).filter(|inner| inner.is_array()).for_each(|inner| gather(data, inner, out, depth + 1)),
        },
        _ => {}
    }
}

fn joined(data: &Data, values: &[Value], depth: usize) -> String {
    values.iter().map(|value| inline(data, value, depth + 1)).collect()
}

fn set(piece: Piece, text: &str, out: &mut String) {
    let name = match piece {
        _ if text.contains("<p") => return out.push_str(text),
        Piece::Heading => "h2",
        Piece::Item => "li",
        Piece::Quote => "blockquote",
        Piece::Group | Piece::Paragraph => "p",
    };
    out.extend(["<", name, ">", text, "</", name, ">"]);
}

fn contents(members: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    CONTENT_KEYS.iter().filter_map(|key| members.get(*key))
}

/// Whether a piece that may be a paragraph holds others: `text` is the kind of a whole text and of a run of letters.
fn holds_pieces(members: &Map<String, Value>) -> bool {
    let is_piece = |item: &Value| {
        let Some(inner) = item.as_object() else { return false };
        kind_of(inner).is_some() && contents(inner).any(|content| content.is_array() || content.is_object())
    };
    let lists = contents(members).flat_map(|content| match content {
        Value::Object(inner) => contents(inner).collect(),
        content => vec![content],
    });
    lists.filter_map(Value::as_array).flatten().any(is_piece)
}

/// The text of a piece and of what lies in it.
fn inline(data: &Data, value: &Value, depth: usize) -> String {
    match value {
        Value::String(text) => referred(data, text).to_owned(),
        _ if depth > MAX_DEPTH => String::new(),
        Value::Array(items) => joined(data, element_of(items).map_or(items, |(_, children)| children), depth),
        Value::Object(members) => {
            let mut texts = contents(members).map(|inner| inline(data, inner, depth + 1));
            texts.find(|text| !text.trim().is_empty()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(TEXT_KEYS.is_sorted() && TITLE_KEYS.is_sorted());
        assert!(KINDS.is_sorted_by_key(|(name, _)| name));
    }

    fn gathered(value: &Value) -> String {
        let mut out = String::new();
        gather(&Data::default(), value, &mut out, 0);
        out
    }

    #[test]
    fn pieces_of_several_systems_are_set() {
        let expected = "<h2>Why</h2><p>One two.</p>";
        for list in [
            json!([{"type": "header", "content": "Why"}, {"type": "image", "content": "x"}, {"type": "text", "content": "One two."}]),
            json!({"nodeType": "document", "content": [
                {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Why"}]},
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "One "}, {"nodeType": "text", "value": "two."}]}]}),
            json!({"type": "doc", "content": [
                {"type": "heading", "content": [{"type": "text", "text": "Why"}]},
                {"type": "paragraph", "content": [{"type": "text", "text": "One "}, {"type": "text", "text": "two.", "marks": []}]}]}),
            json!([{"type": "header", "data": {"text": "Why", "level": 2}}, {"type": "paragraph", "data": {"text": "One two."}}]),
            json!([{"type": "text", "model": {"blocks": [{"type": "heading", "model": {"text": "Why"}}, {"type": "paragraph", "model": {"text": "One two."}}]}}]),
            json!([["h2", "Why"], ["p", {"class": "x"}, "One ", ["em", "two"], "."]]),
            json!([["$", "h2", null, {"children": "Why"}], ["$", "p", "1", {"children": ["One ", ["$", "b", null, {"children": "two."}]]}]]),
            json!([{"type": "crosshead", "htmlText": "Why"}, {"type": "textBlockArray", "items": [{"type": "htmlTextItem", "htmlText": "One "}, {"type": "htmlTextItem", "htmlText": "two."}]}]),
            json!([{"blockName": "core/heading", "innerHTML": "Why"}, {"blockName": "core/paragraph", "innerBlocks": [], "innerHTML": "One two."}]),
            json!([{"name": "core/heading", "attributes": {"content": "Why"}}, {"name": "core/paragraph", "attributes": {"content": "One two."}}]),
        ] {
            let set = gathered(&list).replace("One two</p>", "One two.</p>");
            assert_eq!(set, expected, "{list}");
        }
    }
}
