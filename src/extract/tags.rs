//! The elements extraction tells apart.

use std::sync::LazyLock;

use super::lookup::Lookup;

/// What an element is to extraction; all others are `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Address,
    Article,
    Aside,
    Body,
    Break,
    Caption,
    Details,
    Figure,
    Footer,
    Form,
    Header,
    Heading(u8),
    Html,
    Link,
    List,
    ListItem,
    Main,
    Meta,
    Nav,
    Other,
    Paragraph,
    Pre,
    Quote,
    Rel,
    Section,
    Table,
    TableCell,
    Time,
}

/// How an element of a name sets its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// It begins and ends a block of text.
    Block,
    /// It runs within a line.
    Line,
    /// It is left out, with all it holds.
    LeftOut,
}

/// The kind of the element of that name, and how it sets its text.
pub(super) fn of_name(name: &str) -> (Tag, Flow) {
    static ELEMENTS: LazyLock<Lookup<(Tag, Flow)>> = LazyLock::new(|| {
        let mut names: Vec<&'static str> = NAMES.iter().map(|(name, _)| *name).chain(INLINE.iter().copied()).collect();
        names.extend(LEFT_OUT);
        names.sort_unstable();
        names.dedup();
        Lookup::of(names.into_iter().map(|name| (name, (tag_of(name), flow_of(name)))))
    });
    ELEMENTS.get(name).unwrap_or((Tag::Other, Flow::Block))
}

fn tag_of(name: &str) -> Tag {
    NAMES.binary_search_by_key(&name, |(name, _)| name).map_or(Tag::Other, |at| NAMES[at].1)
}

fn flow_of(name: &str) -> Flow {
    if LEFT_OUT.binary_search(&name).is_ok() {
        Flow::LeftOut
    } else if INLINE.binary_search(&name).is_ok() {
        Flow::Line
    } else {
        Flow::Block
    }
}

const NAMES: &[(&str, Tag)] = &[
    ("a", Tag::Link),
    ("address", Tag::Address),
    ("article", Tag::Article),
    ("aside", Tag::Aside),
    ("blockquote", Tag::Quote),
    ("body", Tag::Body),
    ("br", Tag::Break),
    ("caption", Tag::Caption),
    ("details", Tag::Details),
    ("figcaption", Tag::Caption),
    ("figure", Tag::Figure),
    ("footer", Tag::Footer),
    ("form", Tag::Form),
    ("h1", Tag::Heading(1)),
    ("h2", Tag::Heading(2)),
    ("h3", Tag::Heading(3)),
    ("h4", Tag::Heading(4)),
    ("h5", Tag::Heading(5)),
    ("h6", Tag::Heading(6)),
    ("header", Tag::Header),
    ("html", Tag::Html),
    ("li", Tag::ListItem),
    ("link", Tag::Rel),
    ("main", Tag::Main),
    ("meta", Tag::Meta),
    ("nav", Tag::Nav),
    ("ol", Tag::List),
    ("p", Tag::Paragraph),
    ("pre", Tag::Pre),
    ("section", Tag::Section),
    ("table", Tag::Table),
    ("td", Tag::TableCell),
    ("th", Tag::TableCell),
    ("time", Tag::Time),
    ("ul", Tag::List),
];

/// Elements that run within a line of text; every other one begins and ends a block.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
    "kbd", "link", "mark", "meta", "nobr", "picture", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "source",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Elements whose text is never part of what a reader reads in line.
const LEFT_OUT: &[&str] = &[
    // Accelerated pages: consent, menus and advertisements have elements of their own.
    "amp-ad",
    "amp-analytics",
    "amp-audio",
    "amp-consent",
    "amp-embed",
    "amp-iframe",
    "amp-sidebar",
    "amp-social-share",
    "amp-state",
    "amp-sticky-ad",
    "amp-user-notification",
    "amp-video",
    "applet",
    "audio",
    "button",
    "canvas",
    "datalist",
    "dialog",
    "embed",
    "frameset",
    "iframe",
    "input",
    "label",
    "map",
    "math",
    "menu",
    "meter",
    "noframes",
    "noscript",
    "object",
    "optgroup",
    "option",
    "progress",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_their_search() {
        assert!(NAMES.is_sorted_by_key(|(name, _)| name));
        assert!(INLINE.is_sorted() && LEFT_OUT.is_sorted());
    }
}
