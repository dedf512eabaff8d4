//! Markup that would make the parser slow, taken out before the parser sees it.
//!
//! html5ever never fails, but some shapes cost it quadratic time and memory: elements nested without end, end tags that close nothing,
//! attributes without end in one tag, and formatting elements left open (each paragraph opens all of them again). One linear scan
//! finds them. It is no parser: where it cannot know, it takes more for open than is, and its limits are far above what pages have.
//!
//! Nothing is refused. Tags of elements deeper than [`MAX_DEPTH`] are left out, so that their text stands in the deepest one that is kept;
//! so are formatting elements beyond [`MAX_OPEN_FORMATTING`], which no reader sees. A page that is still too much work is read up to
//! the place where it becomes that.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::sync::LazyLock;

use super::lookup::Lookup;

/// Open elements at once. The deepest page of 700 measured ones has 90; pages that never close a tag reach some hundreds.
const MAX_DEPTH: usize = 500;
/// Formatting elements left open at once, links aside: of these the parser keeps but one open.
const MAX_OPEN_FORMATTING: usize = 20;
/// Formatting elements that the parser may open again; each costs some 200 bytes. Pages stay below 30,000.
const MAX_OPENED_AGAIN: usize = 500_000;
/// Open elements that the parser may look at, summed over all tags. Pages stay below ten million.
const MAX_LOOKS: usize = 40_000_000;
/// Attributes of one tag; real pages stay below 100.
const MAX_ATTRIBUTES: usize = 1_000;

/// The page as it may be given to the parser.
pub(super) fn parseable(html: &str) -> Cow<'_, str> {
    let mut scan = Scan {
        html,
        kept: String::new(),
        copied: 0,
        open: Vec::new(),
        depth: 0,
        formatting: Vec::new(),
        foreign: 0,
        looks: 0,
        again: 0,
    };
    let end = scan.run();
    if scan.copied == 0 && end == html.len() {
        return Cow::Borrowed(html);
    }
    scan.kept.push_str(html.get(scan.copied..end).unwrap_or(""));
    Cow::Owned(scan.kept)
}

struct Scan<'a> {
    html: &'a str,
    /// What has been copied so far, once a tag had to be cut.
    kept: String,
    /// Byte up to which `html` is in `kept`.
    copied: usize,
    /// The open elements; those whose tags are left out lie innermost.
    open: Vec<Open<'a>>,
    /// Open elements whose tags are kept.
    depth: usize,
    /// Names of the formatting elements left open; [`TABLE`] and [`CELL`] among them; behind a cell the parser looks
    /// for none.
    formatting: Vec<&'a str>,
    /// Open pictures and formulae, whose cells are none.
    foreign: usize,
    looks: usize,
    again: usize,
}

/// An open element.
struct Open<'a> {
    name: &'a str,
    nesting: Option<Nesting>,
    /// Whether its tag is kept.
    is_kept: bool,
}

impl<'a> Scan<'a> {
    /// Reads the page; where it ends, or has become too much work.
    fn run(&mut self) -> usize {
        let bytes = self.html.as_bytes();
        let mut at = 0;
        while let Some(offset) = self.html.get(at..).and_then(|rest| rest.find('<')) {
            let start = at + offset;
            let next = match bytes.get(start + 1) {
                Some(b'!') => ControlFlow::Continue(self.after_comment(start)),
                Some(b'/') => self.close(start),
                Some(byte) if byte.is_ascii_alphabetic() => self.open(start),
                _ => ControlFlow::Continue(start + 1),
            };
            match next {
                ControlFlow::Continue(next) => at = next,
                ControlFlow::Break(()) => return start,
            }
        }
        self.html.len()
    }

    fn after_comment(&self, start: usize) -> usize {
        let rest = self.html.get(start..).unwrap_or("");
        let end = if rest.starts_with("<!--") { rest.find("-->") } else { rest.find('>') };
        end.map_or(self.html.len(), |end| start + end + 1)
    }

    /// Leaves a part of the page out.
    fn leave_out(&mut self, start: usize, end: usize) {
        self.kept.push_str(self.html.get(self.copied..start).unwrap_or(""));
        self.copied = end;
    }

    fn open(&mut self, start: usize) -> ControlFlow<(), usize> {
        let name = tag_name(self.html, start + 1);
        let tag = read_tag(self.html, start + 1 + name.len());
        let nesting = NESTING.get(name);
        let is_kept = tag.self_closing || self.enter(name, nesting);
        if is_kept {
            self.spend(nesting)?;
        } else {
            self.leave_out(start, tag.end);
        }
        if let Some(cut) = tag.cut.filter(|_| is_kept) {
            self.leave_out(cut, tag.end.saturating_sub(1));
        }
        ControlFlow::Continue(after_raw_text(self.html, name, tag.end))
    }

    /// Notes an element; whether its tag is kept.
    fn enter(&mut self, name: &'a str, nesting: Option<Nesting>) -> bool {
        match nesting {
            Some(Nesting::SelfEnding) => true,
            Some(Nesting::Cell) => {
                self.enter_cell();
                true
            }
            Some(Nesting::Formatting) => {
                let is_kept = self.formatting_in_cell() < MAX_OPEN_FORMATTING;
                if is_kept {
                    self.formatting.push(name);
                }
                is_kept
            }
            Some(Nesting::Barrier | Nesting::Block) | None => {
                let is_kept = self.depth < MAX_DEPTH;
                self.open.push(Open { name, nesting, is_kept });
                self.depth += usize::from(is_kept);
                self.foreign += usize::from(is_foreign(name));
                if matches!(nesting, Some(Nesting::Barrier)) {
                    self.formatting.push(TABLE);
                }
                is_kept
            }
        }
    }

    fn formatting_in_cell(&self) -> usize {
        let names = self.formatting.iter().rev().take_while(|name| **name != CELL).filter(|name| **name != TABLE);
        names.take(MAX_OPEN_FORMATTING).count()
    }

    /// A cell ends the one before, with what is left open in it.
    fn enter_cell(&mut self) {
        let Some(table) = self.formatting.iter().rposition(|name| *name == TABLE).filter(|_| self.foreign == 0) else { return };
        let cell = self.formatting.iter().skip(table).position(|name| *name == CELL);
        self.formatting.truncate(cell.map_or(self.formatting.len(), |cell| table + cell));
        self.formatting.push(CELL);
    }

    fn close(&mut self, start: usize) -> ControlFlow<(), usize> {
        let name = tag_name(self.html, start + 2);
        let nesting = NESTING.get(name);
        self.spend(nesting)?;
        let behind = start + 2 + name.len();
        match nesting {
            Some(Nesting::SelfEnding | Nesting::Cell) => {}
            Some(Nesting::Formatting) => self.close_formatting(name),
            _ => {
                if self.leave(name, nesting) == Some(false) {
                    let end =
                        self.html.get(behind..).and_then(|rest| rest.find('>')).map_or(self.html.len(), |at| behind + at + 1);
                    self.leave_out(start, end);
                    return ControlFlow::Continue(end);
                }
            }
        }
        ControlFlow::Continue(behind)
    }

    fn close_formatting(&mut self, name: &str) {
        let since = self.formatting.iter().rev().take_while(|open| **open != CELL);
        if let Some(back) = since.map(|open| open.eq_ignore_ascii_case(name)).position(|is_same| is_same) {
            self.formatting.remove(self.formatting.len() - 1 - back);
        }
    }

    /// Ends the innermost element of the name and what is open in it, as far as the parser would; whether its tag was kept.
    fn leave(&mut self, name: &str, nesting: Option<Nesting>) -> Option<bool> {
        let mut found = None;
        for (at, open) in self.open.iter().enumerate().rev() {
            self.looks += 1;
            if open.name.eq_ignore_ascii_case(name) {
                found = Some((at, open.is_kept));
                break;
            }
            let is_wall = match open.nesting {
                // A table ends whatever is open in it.
                Some(Nesting::Barrier) => !name.eq_ignore_ascii_case("table") || open.name.eq_ignore_ascii_case("template"),
                Some(Nesting::Block) => nesting.is_none(),
                _ => false,
            };
            if is_wall || self.looks > MAX_LOOKS {
                break;
            }
        }
        let (at, is_kept) = found?;
        while self.open.len() > at {
            self.end_innermost();
        }
        Some(is_kept)
    }

    fn end_innermost(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.depth -= usize::from(open.is_kept);
        self.foreign -= usize::from(is_foreign(open.name));
        if matches!(open.nesting, Some(Nesting::Barrier)) {
            self.end_table();
        }
    }

    /// Forgets what is left open in the cells of a table; what stands between them is open behind it too.
    fn end_table(&mut self) {
        let Some(table) = self.formatting.iter().rposition(|name| *name == TABLE) else { return };
        let cell = self.formatting.iter().skip(table).position(|name| *name == CELL);
        self.formatting.truncate(cell.map_or(self.formatting.len(), |cell| table + cell));
        self.formatting.remove(table);
    }

    /// What the parser looks at and opens again for a tag.
    fn spend(&mut self, nesting: Option<Nesting>) -> ControlFlow<()> {
        self.looks += self.depth;
        if !matches!(nesting, Some(Nesting::Formatting)) {
            self.again += self.formatting_in_cell();
        }
        if self.looks > MAX_LOOKS || self.again > MAX_OPENED_AGAIN { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Stand for a table and for its cells among the names of formatting elements.
const TABLE: &str = "";
const CELL: &str = "|";

fn is_foreign(name: &str) -> bool {
    name.eq_ignore_ascii_case("svg") || name.eq_ignore_ascii_case("math")
}

/// How elements of a name nest; the others end with their end tag, unless one of these is open in them.
#[derive(Clone, Copy)]
enum Nesting {
    Formatting,
    SelfEnding,
    /// Ends the one before it.
    Cell,
    /// Ends what is open in it.
    Block,
    /// No end tag inside ends what is open outside.
    Barrier,
}

static NESTING: LazyLock<Lookup<Nesting>> = LazyLock::new(|| {
    let tables = [
        (FORMATTING, Nesting::Formatting),
        (SELF_ENDING, Nesting::SelfEnding),
        (&["caption", "td", "th"], Nesting::Cell),
        (BLOCKS, Nesting::Block),
        (BARRIERS, Nesting::Barrier),
    ];
    Lookup::of(tables.into_iter().flat_map(|(names, nesting)| names.iter().map(move |name| (*name, nesting))))
});

/// HTML's formatting elements: the parser opens them again after each block that closes around them. Not `a`, of which each ends the
/// one before.
const FORMATTING: &[&str] = &["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Elements that are void or end by themselves where the next of their kind begins.
const SELF_ENDING: &[&str] = &[
    "a", "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li",
    "link", "meta", "optgroup", "option", "p", "param", "path", "rp", "rt", "script", "source", "style", "tbody", "tfoot",
    "thead", "tr", "track", "wbr",
];

/// Elements whose end tag ends whatever is open in them, and which no other end tag ends.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "button",
    "center",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "iframe",
    "listing",
    "main",
    "menu",
    "nav",
    "ol",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "ul",
];

/// Elements that end tags inside do not reach over.
const BARRIERS: &[&str] = &["applet", "marquee", "object", "table", "template"];

fn tag_name(html: &str, start: usize) -> &str {
    let rest = html.get(start..).unwrap_or("");
    let end = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'-' && byte != b':').unwrap_or(rest.len());
    rest.get(..end).unwrap_or("")
}

struct Tag {
    end: usize,
    self_closing: bool,
    /// Where to cut the tag's attributes off, when there are too many.
    cut: Option<usize>,
}

/// Reads up to the tag's end, quotes respected; attributes only where there is room for too many.
fn read_tag(html: &str, start: usize) -> Tag {
    let bytes = html.as_bytes();
    let mut at = start;
    while let Some(offset) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| matches!(byte, b'>' | b'"' | b'\''))) {
        at += offset;
        let byte = bytes[at];
        if byte == b'>' && at - start < MAX_ATTRIBUTES * 2 {
            return Tag { end: at + 1, self_closing: bytes.get(at.wrapping_sub(1)) == Some(&b'/'), cut: None };
        } else if byte == b'>' {
            break;
        } else if bytes.get(at.wrapping_sub(1)) == Some(&b'=') {
            at += 1 + html.get(at + 1..).and_then(|rest| rest.find(char::from(byte))).unwrap_or(0);
        }
        at += 1;
    }
    read_long_tag(html, start)
}

/// Reads attributes up to the tag's end, quotes respected.
fn read_long_tag(html: &str, start: usize) -> Tag {
    let bytes = html.as_bytes();
    let (mut at, mut attributes, mut cut, mut blank) = (start, 0, None, false);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'>' => return Tag { end: at + 1, self_closing: bytes.get(at.wrapping_sub(1)) == Some(&b'/'), cut },
            b'"' | b'\'' if bytes.get(at.wrapping_sub(1)) == Some(&b'=') => {
                at += 1 + html.get(at + 1..).and_then(|rest| rest.find(char::from(byte))).unwrap_or(0);
                // After a quoted value the parser begins an attribute even without white space.
                blank = true;
            }
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c | b'/' => blank = true,
            _ if blank => {
                attributes += 1;
                if attributes > MAX_ATTRIBUTES && cut.is_none() {
                    cut = html.is_char_boundary(at).then_some(at);
                }
                blank = false;
            }
            _ => {}
        }
        at += 1;
    }
    Tag { end: bytes.len(), self_closing: false, cut }
}

/// Past the text of `script` and its like, whose `<` open no tags.
fn after_raw_text(html: &str, name: &str, start: usize) -> usize {
    const RAW: &[&str] = &["iframe", "noscript", "script", "style", "textarea", "title", "xmp"];
    let Some(raw) = RAW.iter().find(|raw| raw.len() == name.len() && raw.eq_ignore_ascii_case(name)) else { return start };
    let mut at = start;
    while let Some(offset) = html.get(at..).and_then(|rest| rest.find('<')) {
        at += offset;
        if html.as_bytes().get(at + 1) == Some(&b'/') && tag_name(html, at + 2).eq_ignore_ascii_case(raw) {
            return at;
        }
        at += 1;
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_page_passes_unchanged() {
        let html = "<p class='a b'>x <!-- <div> --> <script>if (a<b) {}</script><br><img src=x></p><table><tr><td><b>y</table>";
        let html = format!("<div>{}</div>", html.repeat(5_000));
        assert!(matches!(parseable(&html), Cow::Borrowed(_)));
    }

    #[test]
    fn what_nests_too_deep_is_flattened_and_ends_where_it_ends() {
        let deep = format!("<article><p>one</p>{}two{}</article><p>three</p>", "<div>".repeat(2_000), "</div>".repeat(2_000));
        let kept = parseable(&deep);
        assert_eq!((kept.matches("<div>").count(), kept.matches("</div>").count()), (499, 499));
        assert!(kept.starts_with("<article><p>one</p><div>") && kept.ends_with("</div></article><p>three</p>"));
    }

    #[test]
    fn tags_that_close_nothing_hide_no_depth() {
        for shape in ["<span></div>", "<span><div></span>", "<div><table></div></p>", "<div></DIR>"] {
            let kept = parseable(&shape.repeat(2_000)).into_owned();
            let opened = kept.matches("<span>").count() + kept.matches("<div>").count() + kept.matches("<table>").count();
            assert!(opened <= 1_000, "{shape}: {opened}");
        }
    }

    #[test]
    fn formatting_left_open_is_bounded() {
        let kept = parseable(&"<b id=1><p>x".repeat(10_000)).into_owned();
        assert_eq!((kept.matches("<b ").count(), kept.matches("<p>").count()), (20, 10_000));
        let many: String = (0..20).map(|n| format!("<b id={n}>")).collect();
        let kept = parseable(&format!("{many}{}", "<p>x".repeat(1_000_000))).into_owned();
        assert_eq!(kept.matches("<p>").count(), MAX_OPENED_AGAIN / 20);
        let hidden = parseable(&"<b id=1></i><table><td></b></table>".repeat(10_000)).into_owned();
        assert_eq!(hidden.matches("<b ").count(), 20);
        let cells = "<td><b>x".repeat(10_000);
        assert!(matches!(parseable(&format!("<table>{cells}</table>")), Cow::Borrowed(_)));
        for shape in ["<table><b id=1><td></table>", "<svg><td></svg><b id=1>"] {
            let kept = parseable(&format!("<table><td>{}", shape.repeat(10_000))).into_owned();
            assert!(kept.matches("<b ").count() <= 1_000, "{shape}: {}", kept.matches("<b ").count());
        }
    }

    #[test]
    fn attributes_without_end_are_cut() {
        let html = format!("<p {}>text</p>", "a1=2 ".repeat(1_000_000));
        let kept = parseable(&html);
        assert!(kept.len() < 10_000 && kept.ends_with(">text</p>"), "{}", kept.len());
    }
}
