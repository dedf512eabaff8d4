//! The page flattened: elements in document order with the range of their descendants, and the blocks of text between them.
//!
//! Everything after parsing works on these arrays, so nothing recurses, and the text of a subtree is a range of blocks.

use scraper::Html;
use scraper::node::{Element as RawElement, Node};

use super::block::{Block, BlockWriter, Setting};
use super::marks::{Marker, Marks};
use super::tags::{self, Flow, Tag};

/// An element of the page.
pub(super) struct Element<'a> {
    pub(super) raw: &'a RawElement,
    pub(super) tag: Tag,
    /// Index of the parent; the root is its own.
    pub(super) parent: usize,
    /// One past the last descendant.
    pub(super) end: usize,
    /// The blocks that begin inside this element: `first_block..end_block`.
    pub(super) first_block: usize,
    /// One past the last block.
    pub(super) end_block: usize,
    /// First of its texts, also for inline elements.
    first_text: usize,
    /// One past the last text.
    end_text: usize,
    /// What its names say it is.
    pub(super) marks: Marks,
}

impl<'a> Element<'a> {
    /// The value of an attribute.
    pub(super) fn attr(&self, name: &str) -> Option<&'a str> {
        self.raw.attr(name)
    }
}

/// A parsed page, flattened.
pub(super) struct Tree<'a> {
    /// In document order.
    pub(super) elements: Vec<Element<'a>>,
    /// Visible text, in document order.
    pub(super) blocks: Vec<Block>,
    texts: Vec<&'a str>,
    /// Elements that show a picture, in document order.
    pictures: Vec<usize>,
    /// The texts of `script type="application/ld+json"`.
    pub(super) json_ld: Vec<&'a str>,
    /// The texts of the other scripts.
    pub(super) scripts: Vec<&'a str>,
    /// The text of the first `title` element.
    pub(super) title: Option<&'a str>,
}

impl<'a> Tree<'a> {
    /// Flattens a parsed page.
    pub(super) fn of(html: &'a Html) -> Tree<'a> {
        let nodes = html.tree.values().len();
        let mut builder =
            Builder { elements: Vec::with_capacity(nodes / 2), texts: Vec::with_capacity(nodes / 2), ..Builder::default() };
        let mut node = html.tree.root();
        loop {
            if builder.open(node.value())
                && let Some(child) = node.first_child()
            {
                node = child;
                continue;
            }
            builder.close(node.value());
            while node.next_sibling().is_none() {
                let Some(parent) = node.parent() else { return builder.finish() };
                node = parent;
                builder.close(node.value());
            }
            let Some(next) = node.next_sibling() else { return builder.finish() };
            node = next;
        }
    }

    /// The visible text inside an element, inline ones too; white space folded.
    pub(super) fn text_of(&self, element: usize) -> String {
        let texts = self.elements.get(element).and_then(|inside| self.texts.get(inside.first_text..inside.end_text));
        folded(texts.unwrap_or(&[]))
    }

    /// The texts inside an element, one for each stretch between tags.
    pub(super) fn texts_of(&self, element: usize) -> impl Iterator<Item = &'a str> + '_ {
        let texts = self.elements.get(element).and_then(|inside| self.texts.get(inside.first_text..inside.end_text));
        texts.unwrap_or(&[]).iter().copied()
    }

    /// The text of an element behind one inside it, white space folded.
    pub(super) fn text_behind(&self, inner: usize, outer: usize) -> String {
        let text = |element: usize| self.elements.get(element).map_or(0, |element| element.end_text);
        folded(self.texts.get(text(inner)..text(outer)).unwrap_or(&[]))
    }

    /// Whether the element shows any text.
    pub(super) fn shows_text(&self, element: usize) -> bool {
        let texts = self.elements.get(element).and_then(|inside| self.texts.get(inside.first_text..inside.end_text));
        texts.is_some_and(|texts| texts.iter().any(|text| !text.trim().is_empty()))
    }

    /// Whether a picture or a film lies inside the element.
    pub(super) fn has_picture(&self, element: usize) -> bool {
        let Some(inside) = self.elements.get(element) else { return false };
        let next = self.pictures.partition_point(|picture| *picture < element);
        self.pictures.get(next).is_some_and(|picture| *picture < inside.end)
    }

    /// Whether microdata in the element is the article's: not a comment's, a cited work's or another article's.
    pub(super) fn is_of_main_item(&self, element: usize) -> bool {
        let item = self.lineage(element).skip(1).take(ITEM_DEPTH).find(|index| self.elements[*index].attr("itemscope").is_some());
        let role = item.and_then(|item| self.elements[item].attr("itemprop"));
        role.is_none_or(|role| MAIN_ITEMS.contains(&role))
    }

    /// Whether two blocks stand in the same element, or in two of the same class.
    pub(super) fn are_alike(&self, one: usize, other: usize) -> bool {
        let parent = |at: usize| self.elements[self.blocks[at].element].parent;
        let class = |at: usize| self.elements[parent(at)].attr("class").filter(|class| !class.is_empty());
        parent(one) == parent(other) || class(one).is_some_and(|name| class(other) == Some(name))
    }

    /// The element and its ancestors, innermost first.
    pub(super) fn lineage(&self, element: usize) -> impl Iterator<Item = usize> + '_ {
        let mut next = Some(element);
        std::iter::from_fn(move || {
            let here = next?;
            let parent = self.elements.get(here)?.parent;
            next = (parent != here).then_some(parent);
            Some(here)
        })
    }
}

/// The text of a line break and between blocks: white space that no page writes between its tags.
pub(super) const LINE_BREAK: &str = "\u{2028}";

/// Elements between a property of microdata and its item, at most.
const ITEM_DEPTH: usize = 40;

/// What pages call the item that is their article.
const MAIN_ITEMS: &[&str] = &["blogPost", "blogPosts", "mainContentOfPage", "mainEntity", "mainEntityOfPage"];

/// One text of many, white space folded and soft hyphens gone.
fn folded(texts: &[&str]) -> String {
    texts.concat().split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{ad}', "")
}

/// The text without its line breaks between characters of Chinese or Japanese: these are no blanks (CSS Text 3, "segment break
/// transformation rules").
fn unbroken(text: &str) -> Vec<&str> {
    if text.is_ascii() || !text.contains('\n') {
        return vec![text];
    }
    let (mut pieces, mut start, mut broken) = (Vec::new(), 0, false);
    let mut last: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            broken |= c == '\n';
            continue;
        }
        if let Some((end, before)) = last.filter(|(_, before)| broken && is_set_solid(*before) && is_set_solid(c)) {
            pieces.extend(text.get(start..end + before.len_utf8()));
            start = at;
        }
        (last, broken) = (Some((at, c)), false);
    }
    pieces.extend(text.get(start..));
    pieces
}

/// The text, or its paragraphs where its white space is shown as it stands.
fn paragraphs(text: &str, is_preformatted: bool) -> impl Iterator<Item = &str> {
    let (whole, parted) = if is_preformatted { (None, Some(text.split("\n\n"))) } else { (Some(text), None) };
    whole.into_iter().chain(parted.into_iter().flatten())
}

/// Characters of scripts that are written without blanks; not Hangul.
pub(super) fn is_set_solid(c: char) -> bool {
    matches!(c, '\u{3001}'..='\u{312f}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff9f}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3ffff}')
}

/// How an element sets its text.
#[derive(Clone, Copy)]
enum Role {
    /// Begins and ends a block.
    Block,
    /// Runs within the line.
    Line,
    /// Runs within the line and names author or date.
    Label,
    /// Shows no text of the page's.
    LeftOut,
}

impl Role {
    /// Inline elements that are named as captions or furniture make blocks of their own, for the rules to judge.
    fn of(raw: &RawElement, tag: Tag, flow: Flow, marks: Marks) -> Role {
        match flow {
            Flow::LeftOut => return Role::LeftOut,
            Flow::Block => return if tag == Tag::Break { Role::Line } else { Role::Block },
            Flow::Line if is_set_as_block(raw) => return Role::Block,
            Flow::Line => {}
        }
        if marks.any(Marks::HIDDEN | Marks::NEVER) {
            Role::LeftOut
        } else if marks.any(Marks::CAPTION | Marks::PULLED | Marks::DROP) {
            Role::Block
        } else if marks.any(Marks::BYLINE | Marks::DATE) || tag == Tag::Time {
            Role::Label
        } else {
            Role::Line
        }
    }
}

/// Whether its own style makes an inline element a paragraph.
fn is_set_as_block(raw: &RawElement) -> bool {
    let is_block = |declaration: &str| {
        let (name, value) = declaration.split_once(':').unwrap_or(("", ""));
        name.trim().eq_ignore_ascii_case("display") && value.trim().eq_ignore_ascii_case("block")
    };
    raw.name() == "span" && raw.attr("style").is_some_and(|style| style.split(';').any(is_block))
}

/// Builds the arrays while the tree is walked.
#[derive(Default)]
struct Builder<'a> {
    elements: Vec<Element<'a>>,
    writer: BlockWriter,
    texts: Vec<&'a str>,
    pictures: Vec<usize>,
    json_ld: Vec<&'a str>,
    scripts: Vec<&'a str>,
    title: Option<&'a str>,
    /// Indices of the open elements, outermost first, and how they set their text.
    open: Vec<(usize, Role)>,
    /// Open block-level elements among them.
    blocks: Vec<usize>,
    links: usize,
    /// Open elements whose text is left out.
    left_out: usize,
    /// Open inline elements named as byline or date.
    labels: usize,
    /// Open elements whose white space is shown as it stands.
    preformatted: usize,
    marker: Marker<'a>,
}

impl<'a> Builder<'a> {
    /// Enters a node; false where its children are not wanted.
    fn open(&mut self, node: &'a Node) -> bool {
        match node {
            Node::Text(text) => self.text(&text.text),
            Node::Element(element) => self.open_element(element),
            _ => {}
        }
        true
    }

    fn text(&mut self, text: &'a str) {
        if self.left_out == 0 {
            let setting = Setting { linked: self.links > 0, label: self.labels > 0 };
            let element = self.blocks.last().copied().unwrap_or(0);
            for (at, paragraph) in paragraphs(text, self.preformatted > 0).enumerate() {
                if at > 0 {
                    self.part_texts();
                    self.writer.end_block();
                }
                for piece in unbroken(paragraph) {
                    self.texts.push(piece);
                    self.writer.write(piece, element, setting);
                }
            }
            return;
        }
        let Some(parent) = self.open.last().and_then(|(at, _)| self.elements.get(*at)) else { return };
        match parent.raw.name() {
            "title" if self.title.is_none() && self.open.len() < 5 => self.title = Some(text),
            "script" if parent.attr("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json")) => {
                self.json_ld.push(text);
            }
            "script" => self.scripts.push(text),
            _ => {}
        }
    }

    fn open_element(&mut self, raw: &'a RawElement) {
        let name = raw.name();
        let (tag, flow) = tags::of_name(name);
        let index = self.elements.len();
        match tag {
            Tag::Break => {
                self.writer.line_break();
                self.texts.push(LINE_BREAK);
            }
            Tag::Link => self.links += 1,
            Tag::Pre => self.preformatted += 1,
            _ => {}
        }
        if matches!(name, "img" | "picture" | "video" | "amp-img") {
            self.pictures.push(index);
        }
        let marks = self.marker.marks_of(raw, tag) | self.reading_marks(name);
        let role = match Role::of(raw, tag, flow, marks) {
            // `player-link` stands in the middle of a sentence.
            Role::Block if tag == Tag::Link && self.is_in_paragraph() => Role::Line,
            role => role,
        };
        match role {
            Role::LeftOut => self.left_out += 1,
            Role::Label => self.labels += 1,
            Role::Block => {
                self.part_texts();
                self.writer.end_block();
                self.blocks.push(index);
            }
            Role::Line => {}
        }
        let first_block = self.writer.len();
        let parent = self.open.last().map_or(index, |(at, _)| *at);
        let first_text = self.texts.len();
        self.elements.push(Element {
            raw,
            tag,
            parent,
            end: index + 1,
            first_block,
            end_block: first_block,
            first_text,
            end_text: first_text,
            marks,
        });
        self.open.push((index, role));
    }

    /// Parts the texts of two blocks, which would run together in an element that holds both.
    fn part_texts(&mut self) {
        if self.left_out == 0 && self.texts.last().is_some_and(|last| *last != LINE_BREAK) {
            self.texts.push(LINE_BREAK);
        }
    }

    fn is_in_paragraph(&self) -> bool {
        self.blocks.last().and_then(|at| self.elements.get(*at)).is_some_and(|element| element.tag == Tag::Paragraph)
    }

    /// Readings over Chinese and Japanese characters are text only where the page sets brackets around them.
    fn reading_marks(&self, name: &str) -> Marks {
        let bracketed = || self.elements.last().is_some_and(|last| last.raw.name() == "rp");
        if name == "rt" && !bracketed() { Marks::HIDDEN } else { Marks::default() }
    }

    fn close(&mut self, node: &'a Node) {
        let Node::Element(_) = node else { return };
        let Some((index, role)) = self.open.pop() else { return };
        match self.elements.get(index).map(|element| element.tag) {
            Some(Tag::Link) => self.links -= 1,
            Some(Tag::Pre) => self.preformatted -= 1,
            _ => {}
        }
        match role {
            Role::LeftOut => self.left_out -= 1,
            Role::Label => self.labels -= 1,
            Role::Block | Role::Line => {}
        }
        let end_text = self.texts.len();
        if self.blocks.last() == Some(&index) {
            self.part_texts();
            self.writer.end_block();
            self.blocks.pop();
        }
        let (end, end_block) = (self.elements.len(), self.writer.len());
        if let Some(element) = self.elements.get_mut(index) {
            element.end = end;
            element.end_block = end_block;
            element.end_text = end_text;
        }
    }

    fn finish(self) -> Tree<'a> {
        Tree {
            elements: self.elements,
            blocks: self.writer.finish(),
            texts: self.texts,
            pictures: self.pictures,
            json_ld: self.json_ld,
            scripts: self.scripts,
            title: self.title,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_inside_chinese_and_japanese_are_no_blanks() {
        for (text, expected) in [
            ("警方查獲大量的氯\n  胺酮，\n三名男子", "警方查獲大量的氯胺酮，三名男子"),
            (" ケタミンを\r\n使う ", " ケタミンを使う "),
            ("名前 姓\n氏", "名前 姓氏"),
            ("경찰은\n두 명을", "경찰은\n두 명을"),
            ("警方\nLSD\n查獲", "警方\nLSD\n查獲"),
            ("", ""),
            ("é\n", "é\n"),
        ] {
            assert_eq!(unbroken(text).concat(), expected);
        }
    }
}
