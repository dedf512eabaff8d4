//! Markup that would make the parser slow, seen before the parser sees it.
//!
//! html5ever never fails, but three shapes cost it quadratic time: elements nested without end, attributes without end
//! in one tag, and formatting elements left open (each paragraph opens all of them again). One linear scan finds them.
//! It is no parser: it estimates, with limits far above what pages have and far below what hurts.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::ExtractError;
use super::lookup::Lookup;

/// Open elements at once. The deepest page of 700 measured ones has 90; pages that never close a tag reach some hundreds.
const MAX_DEPTH: usize = 1_500;
/// Formatting elements left open at once.
const MAX_OPEN_FORMATTING: usize = 400;
/// Attributes of one tag; real pages stay below 100.
const MAX_ATTRIBUTES: usize = 1_000;

/// The page as it may be given to the parser: tags with too many attributes are cut down to their first ones.
pub(super) fn parseable(html: &str) -> Result<Cow<'_, str>, ExtractError> {
    let mut scan = Scan { html, kept: String::new(), copied: 0, depth: 0, formatting: 0 };
    scan.run()?;
    if scan.copied == 0 {
        return Ok(Cow::Borrowed(html));
    }
    let rest = html.get(scan.copied..).unwrap_or("");
    scan.kept.push_str(rest);
    Ok(Cow::Owned(scan.kept))
}

struct Scan<'a> {
    html: &'a str,
    /// What has been copied so far, once a tag had to be cut.
    kept: String,
    /// Byte up to which `html` is in `kept`.
    copied: usize,
    depth: usize,
    formatting: usize,
}

impl Scan<'_> {
    fn run(&mut self) -> Result<(), ExtractError> {
        let bytes = self.html.as_bytes();
        let mut at = 0;
        while let Some(offset) = self.html.get(at..).and_then(|rest| rest.find('<')) {
            let start = at + offset;
            at = match bytes.get(start + 1) {
                Some(b'!') => self.after_comment(start),
                Some(b'/') => self.close(start),
                Some(byte) if byte.is_ascii_alphabetic() => self.open(start)?,
                _ => start + 1,
            };
        }
        Ok(())
    }

    fn after_comment(&self, start: usize) -> usize {
        let rest = self.html.get(start..).unwrap_or("");
        let end = if rest.starts_with("<!--") { rest.find("-->") } else { rest.find('>') };
        end.map_or(self.html.len(), |end| start + end + 1)
    }

    fn close(&mut self, start: usize) -> usize {
        let name = tag_name(self.html, start + 2);
        self.count(name, usize::saturating_sub);
        start + 2 + name.len()
    }

    fn open(&mut self, start: usize) -> Result<usize, ExtractError> {
        let name = tag_name(self.html, start + 1);
        let tag = read_tag(self.html, start + 1 + name.len());
        if let Some(cut) = tag.cut {
            self.kept.push_str(self.html.get(self.copied..cut).unwrap_or(""));
            self.copied = tag.end.saturating_sub(1);
        }
        if !tag.self_closing {
            self.count(name, usize::saturating_add);
        }
        if self.depth > MAX_DEPTH || self.formatting > MAX_OPEN_FORMATTING {
            return Err(ExtractError::TooDeep { limit: MAX_DEPTH });
        }
        Ok(after_raw_text(self.html, name, tag.end))
    }

    fn count(&mut self, name: &str, step: fn(usize, usize) -> usize) {
        match NESTING.get(name) {
            Some(Nesting::Formatting) => self.formatting = step(self.formatting, 1),
            Some(Nesting::SelfEnding) => {}
            None => self.depth = step(self.depth, 1),
        }
    }
}

/// How elements of a name nest, where they do not as most do.
#[derive(Clone, Copy)]
enum Nesting {
    Formatting,
    SelfEnding,
}

static NESTING: LazyLock<Lookup<Nesting>> = LazyLock::new(|| {
    let formatting = FORMATTING.iter().map(|name| (*name, Nesting::Formatting));
    Lookup::of(formatting.chain(SELF_ENDING.iter().map(|name| (*name, Nesting::SelfEnding))))
});

/// HTML's formatting elements: the parser opens them again after each block that closes around them.
const FORMATTING: &[&str] = &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Elements that are void or end by themselves where the next of their kind begins.
const SELF_ENDING: &[&str] = &[
    "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link",
    "meta", "optgroup", "option", "p", "param", "path", "rp", "rt", "script", "source", "style", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "wbr",
];

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
        let html = "<p class='a b'>x <!-- <div> --> <script>if (a<b) {}</script><br><img src=x></p>".repeat(5_000);
        assert!(matches!(parseable(&html), Ok(Cow::Borrowed(_))));
    }

    #[test]
    fn nesting_without_end_is_refused() {
        assert!(matches!(parseable(&"<div>".repeat(200_000)), Err(ExtractError::TooDeep { .. })));
        assert!(matches!(parseable(&"<b id=1><p>".repeat(10_000)), Err(ExtractError::TooDeep { .. })));
    }

    #[test]
    fn attributes_without_end_are_cut() {
        let html = format!("<p {}>text</p>", "a1=2 ".repeat(1_000_000));
        let kept = parseable(&html).unwrap();
        assert!(kept.len() < 10_000 && kept.ends_with(">text</p>"), "{}", kept.len());
    }
}
