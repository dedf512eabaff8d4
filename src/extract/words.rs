//! The words of markup, without a parse: see [`super::glance`].
//!
//! Tags and attributes are told apart as the HTML standard's tokenizer does. What that one takes for a tag by its place in the
//! tree (CDATA in pictures, templates, tables) is taken for text here: too many words do no harm.

use std::ops::Range;

use markup5ever::data::NAMED_ENTITIES;

use super::glance::MARK;
use super::tree::is_set_solid;

/// Bytes of the shortest paragraph that counts as prose.
const SHORTEST_PARAGRAPH: usize = 100;

/// Bytes of the longest name of a character reference.
const LONGEST_NAME: usize = 32;

/// The words of a page.
pub(super) struct Words {
    text: String,
    /// Whether the last character that shows is a blank.
    blank: bool,
    /// Whether a line break stands in it.
    broken: bool,
    /// Where the paragraph under way began.
    paragraph: Option<usize>,
    paragraphs: Vec<Range<usize>>,
    sends_on: bool,
    in_head: bool,
    canonical: Vec<String>,
    kind: Option<String>,
    json_ld: Vec<Range<usize>>,
    /// Length of the markup.
    length: usize,
}

impl Words {
    /// `None` where the markup breaks off inside an element whose end tells what is text.
    pub(super) fn of(markup: &str) -> Option<Words> {
        let mut words = Words {
            text: String::with_capacity(markup.len() / 3),
            blank: true,
            broken: false,
            paragraph: None,
            paragraphs: Vec::new(),
            sends_on: false,
            in_head: true,
            canonical: Vec::new(),
            kind: None,
            json_ld: Vec::new(),
            length: markup.len(),
        };
        let mut rest = markup;
        while let Some(at) = rest.find('<') {
            words.add(rest.get(..at)?);
            rest = words.after_markup(rest.get(at..)?)?;
        }
        words.add(rest);
        Some(words)
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The page's paragraphs of some length, tags and all.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.paragraphs.iter().filter_map(|range| self.text.get(range.clone()))
    }

    /// Bytes of its paragraphs.
    pub(super) fn prose(&self) -> usize {
        self.paragraphs.iter().map(Range::len).sum()
    }

    /// Whether it may send its reader on.
    pub(super) fn sends_on(&self) -> bool {
        self.sends_on
    }

    /// What the `link` elements of the page's head call its own address.
    pub(super) fn canonical(&self) -> impl Iterator<Item = &str> {
        self.canonical.iter().map(String::as_str)
    }

    /// The head's `og:type`.
    pub(super) fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// Where in the markup the JSON-LD stands.
    pub(super) fn json_ld(&self) -> impl Iterator<Item = Range<usize>> {
        self.json_ld.iter().cloned()
    }

    /// Passes over what begins with `<`; the rest of the markup.
    fn after_markup<'m>(&mut self, markup: &'m str) -> Option<&'m str> {
        if let Some(comment) = markup.strip_prefix("<!--") {
            return Some(after_comment(comment));
        }
        match markup.as_bytes().get(1) {
            // To the parser this is a comment, inside pictures it may be text.
            Some(b'!' | b'?') => {
                let (inside, rest) = markup.split_once('>')?;
                self.told(inside);
                Some(rest)
            }
            Some(b'/') => {
                let tag = markup.get(2..)?;
                self.in_head &= !is_named(tag, "head");
                if is_named(tag, "p") {
                    self.end_paragraph();
                }
                self.mark();
                Some(after_attributes(tag, |_, _| {}))
            }
            Some(byte) if byte.is_ascii_alphabetic() => self.after_tag(markup.get(1..)?),
            _ => {
                self.add("<");
                markup.get(1..)
            }
        }
    }

    fn after_tag<'m>(&mut self, tag: &'m str) -> Option<&'m str> {
        let end = tag.bytes().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')).unwrap_or(tag.len());
        let (name, attributes) = (tag.get(..end)?, tag.get(end..)?);
        let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
        let mut read = Attributes::default();
        let rest = after_attributes(attributes, |key, value| read.add(key, value));
        if is("meta") {
            read.content.into_iter().for_each(|content| self.told(content));
            self.sends_on |= read.http_equiv.is_some_and(|name| name.trim().eq_ignore_ascii_case("refresh"));
        }
        if self.in_head {
            self.in_head = !is("body");
            self.note(name, &read);
        }
        let is_json = read.kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"));
        if let Some(raw) = RAW.iter().find(|raw| is(raw)) {
            let end = end_of_raw(rest, raw)?;
            let inside = rest.get(..end)?;
            match *raw {
                "script" if is_json => {
                    let start = self.length - rest.len();
                    self.json_ld.push(start..start + end);
                    self.told(&unescaped(inside));
                }
                "script" | "style" => {}
                _ => {
                    self.sends_on |= is("noscript") && inside.to_ascii_lowercase().contains("refresh");
                    self.told(inside);
                }
            }
            return rest.get(end..);
        }
        match name {
            "br" | "BR" | "wbr" | "WBR" | "Br" => self.add(" "),
            "p" | "P" => {
                self.end_paragraph();
                self.mark();
                self.paragraph = Some(self.text.len());
            }
            _ => self.mark(),
        }
        Some(rest)
    }

    /// What an element of the head says about the page.
    fn note(&mut self, name: &str, read: &Attributes<'_>) {
        let is_of = |rel: &str| resolved(rel).split_whitespace().any(|rel| rel.eq_ignore_ascii_case("canonical"));
        if name.eq_ignore_ascii_case("link") && read.rel.is_some_and(is_of) {
            self.canonical.extend(read.href.map(resolved));
        }
        let names = [read.property, read.name];
        let is_kind = names.into_iter().flatten().any(|name| resolved(name).trim().eq_ignore_ascii_case("og:type"));
        if name.eq_ignore_ascii_case("meta") && is_kind && self.kind.is_none() {
            self.kind = read.content.map(|content| resolved(content).trim().to_owned()).filter(|kind| !kind.is_empty());
        }
    }

    fn mark(&mut self) {
        self.text.push(MARK);
    }

    fn end_paragraph(&mut self) {
        let Some(start) = self.paragraph.take() else { return };
        let text = self.text.get(start..).unwrap_or("").trim_end_matches([MARK, ' ', '"', '”', '“', '»', '’', ')']);
        if text.len() >= SHORTEST_PARAGRAPH && text.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।']) {
            self.paragraphs.push(start..self.text.len());
        }
    }

    /// A text that the page tells beside what it shows: as it stands, and without the tags it may hold.
    fn told(&mut self, text: &str) {
        let mut stands = text.to_owned();
        for _ in 0..3 {
            self.text.push('\n');
            self.blank = true;
            let start = self.text.len();
            self.add(&stands);
            let resolved = self.text.get(start..).unwrap_or("");
            if !resolved.contains(['<', '&']) {
                break;
            }
            stands = without_tags(resolved);
        }
        self.text.push('\n');
        self.blank = true;
    }

    /// Adds text, its character references resolved and its white space folded.
    fn add(&mut self, text: &str) {
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let plain = rest.bytes().take_while(|byte| byte.is_ascii_graphic() && *byte != b'&').count();
            if plain > 0 {
                self.text.push_str(rest.get(..plain).unwrap_or(""));
                self.blank = false;
                rest = rest.get(plain..).unwrap_or("");
            } else if first == '&' {
                let (characters, behind) = reference(rest);
                characters.into_iter().flatten().for_each(|c| self.push(c));
                rest = behind;
            } else {
                self.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or("");
            }
        }
    }

    fn push(&mut self, c: char) {
        if c.is_whitespace() {
            if !self.blank {
                self.text.push(' ');
                self.broken = false;
            }
            self.blank = true;
            self.broken |= c == '\n';
        } else if !c.is_control() && c != '\u{fffc}' {
            self.join(c);
            self.text.push(c);
            self.blank = false;
        }
    }

    /// Takes back the blank of a line break between two characters of Chinese or Japanese.
    fn join(&mut self, c: char) {
        let before = || self.text.strip_suffix(' ').and_then(|text| text.chars().next_back());
        if self.blank && self.broken && is_set_solid(c) && before().is_some_and(is_set_solid) {
            self.text.pop();
        }
    }
}

/// Those attributes of a tag that are looked at, as written; of two of a name the first counts.
#[derive(Default)]
struct Attributes<'m> {
    content: Option<&'m str>,
    href: Option<&'m str>,
    http_equiv: Option<&'m str>,
    kind: Option<&'m str>,
    name: Option<&'m str>,
    property: Option<&'m str>,
    rel: Option<&'m str>,
}

impl<'m> Attributes<'m> {
    fn add(&mut self, key: &str, value: &'m str) {
        let place = match key.len() {
            3 if key.eq_ignore_ascii_case("rel") => &mut self.rel,
            4 if key.eq_ignore_ascii_case("href") => &mut self.href,
            4 if key.eq_ignore_ascii_case("name") => &mut self.name,
            4 if key.eq_ignore_ascii_case("type") => &mut self.kind,
            7 if key.eq_ignore_ascii_case("content") => &mut self.content,
            8 if key.eq_ignore_ascii_case("property") => &mut self.property,
            10 if key.eq_ignore_ascii_case("http-equiv") => &mut self.http_equiv,
            _ => return,
        };
        place.get_or_insert(value);
    }
}

/// Elements whose content is no markup.
const RAW: &[&str] = &["iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"];

/// Where the content of an element ends whose content is no markup.
fn end_of_raw(markup: &str, name: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        at += markup.get(at..)?.find('<')?;
        if markup.get(at + 1..)?.strip_prefix('/').is_some_and(|rest| is_named(rest, name)) {
            return Some(at);
        }
        at += 1;
    }
}

/// Whether the name of a tag is that one.
fn is_named(tag: &str, name: &str) -> bool {
    let own = tag.as_bytes().get(..name.len());
    let ends = tag.as_bytes().get(name.len()).is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    ends && own.is_some_and(|own| own.eq_ignore_ascii_case(name.as_bytes()))
}

/// What follows a comment; `comment` is what stands behind its `<!--`.
fn after_comment(comment: &str) -> &str {
    // `<!-->` and `<!--->` are whole comments.
    if let Some(rest) = comment.strip_prefix('>').or_else(|| comment.strip_prefix("->")) {
        return rest;
    }
    let mut rest = comment;
    while let Some((_, behind)) = rest.split_once("--") {
        if let Some(behind) = behind.strip_prefix('>').or_else(|| behind.strip_prefix("!>")) {
            return behind;
        }
        // Three hyphens are two and two.
        rest = rest.get(rest.len() - behind.len() - 1..).unwrap_or("");
    }
    ""
}

/// Reads the attributes of a tag by the rules of the standard; what follows the tag.
fn after_attributes<'m>(tag: &'m str, mut read: impl FnMut(&'m str, &'m str)) -> &'m str {
    let bytes = tag.as_bytes();
    let end_of = |from: usize, ends: fn(&u8) -> bool| {
        bytes.get(from..).and_then(|rest| rest.iter().position(ends)).map_or(bytes.len(), |length| from + length)
    };
    let mut at = end_of(0, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'));
    loop {
        at = end_of(at, |byte| !byte.is_ascii_whitespace() && *byte != b'/');
        if bytes.get(at).is_none_or(|byte| *byte == b'>') {
            return tag.get(at + 1..).unwrap_or("");
        }
        // A `=` may begin a name.
        let end = end_of(at + 1, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'='));
        let key = tag.get(at..end).unwrap_or("");
        at = end_of(end, |byte| !byte.is_ascii_whitespace());
        if bytes.get(at) != Some(&b'=') {
            read(key, "");
            continue;
        }
        at = end_of(at + 1, |byte| !byte.is_ascii_whitespace());
        let (start, end) = match bytes.get(at) {
            Some(b'"') => (at + 1, end_of(at + 1, |byte| *byte == b'"')),
            Some(b'\'') => (at + 1, end_of(at + 1, |byte| *byte == b'\'')),
            _ => (at, end_of(at, |byte| byte.is_ascii_whitespace() || *byte == b'>')),
        };
        read(key, tag.get(start..end).unwrap_or(""));
        at = if start > at { end + 1 } else { end };
    }
}

/// The text with a [`MARK`] for each tag in it.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('<') {
        out.push_str(before);
        let is_tag = behind.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        match behind.split_once('>').filter(|_| is_tag) {
            Some((_, after)) => {
                out.push(MARK);
                rest = after;
            }
            None => {
                out.push('<');
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    out
}

/// JSON without the escapes of its strings.
fn unescaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, behind)) = rest.split_once('\\') {
        out.push_str(before);
        let unit = |text: &str| text.strip_prefix('u').and_then(|text| u16::from_str_radix(text.get(..4)?, 16).ok());
        let kind = behind.chars().next();
        rest = behind.get(kind.map_or(0, char::len_utf8)..).unwrap_or("");
        match kind {
            Some('n' | 'r' | 't' | 'b' | 'f') => out.push(' '),
            Some('u') => {
                let Some(first) = unit(behind) else { continue };
                rest = behind.get(5..).unwrap_or("");
                let second = rest.strip_prefix('\\').and_then(unit);
                match char::decode_utf16([first].into_iter().chain(second)).next() {
                    Some(Ok(c)) => {
                        out.push(c);
                        rest = if c.len_utf16() == 2 { rest.get(6..).unwrap_or("") } else { rest };
                    }
                    _ => out.push(char::REPLACEMENT_CHARACTER),
                }
            }
            Some(c) => out.push(c),
            None => {}
        }
    }
    out.push_str(rest);
    out
}

/// The text with its character references resolved.
fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or(""));
        let (characters, behind) = reference(rest.get(at..).unwrap_or(""));
        out.extend(characters.into_iter().flatten());
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The characters of the reference at the start of a text, or the `&` itself; and the text behind.
fn reference(text: &str) -> ([Option<char>; 2], &str) {
    let after = text.get(1..).unwrap_or("");
    numbered(after).or_else(|| named(after)).unwrap_or(([Some('&'), None], after))
}

fn numbered(after: &str) -> Option<([Option<char>; 2], &str)> {
    let number = after.strip_prefix('#')?;
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |digits| (digits, 16));
    let end = digits.bytes().position(|byte| !char::from(byte).is_digit(radix)).unwrap_or(digits.len());
    let rest = digits.get(end..).filter(|_| end > 0)?;
    let code = u32::from_str_radix(digits.get(..end)?, radix).ok().and_then(char::from_u32);
    Some(([Some(code.unwrap_or(char::REPLACEMENT_CHARACTER)), None], rest.strip_prefix(';').unwrap_or(rest)))
}

/// The longest name that is one; a few need no semicolon.
fn named(after: &str) -> Option<([Option<char>; 2], &str)> {
    let length = after.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
    let whole = usize::from(after.as_bytes().get(length) == Some(&b';'));
    (1..=length + whole).rev().find_map(|end| {
        let (first, second) = NAMED_ENTITIES.get(after.get(..end)?).filter(|(first, _)| *first != 0)?;
        let second = Some(*second).filter(|code| *code != 0).and_then(char::from_u32);
        Some(([char::from_u32(*first), second], after.get(end..)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markup: &str, expected: &str) {
        let words = Words::of(markup).unwrap();
        assert_eq!(words.text().replace(MARK, "|").replace('\n', " "), expected, "{markup}");
    }

    #[test]
    fn tags_are_marks_and_blanks_are_one() {
        check("<p>ke<b class='x>y'>ta</b>mine \n&nbsp; <i> in</i>", "|ke|ta|mine |in|");
        check("a<br>b<BR/>c", "a b c");
        check("a<!-- x > y -->b<!-->c<!--->d<!-- --!>e", "abcde");
        check("1 < 2 <3 </ x>", "1 < 2 <3 |");
    }

    #[test]
    fn references_are_resolved() {
        check("k&eacute;t&#97;m&#x69;ne&shy;&amp;eacute; &copy2 &unknown; &", "kétamine\u{ad}&eacute; ©2 &unknown; &");
        check("&bne;x", "=\u{20e5}x");
    }

    #[test]
    fn what_pages_tell_is_there_and_scripts_are_not() {
        check("<meta name=x content=\"ke&lt;b&gt;ta\">", " ke<b>ta ke|ta |");
        check("<meta content = 'a&amp;amp;b'>", " a&amp;b a&b a&b |");
        check("<script>var a = '<p>x</p>';</script>y<style>p{}</style>", "|y|");
        check(
            "<SCRIPT type='application/ld+json'>{\"a\":\"k\\u00e9 \\ud83d\\ude00\\n<\\/b>c\"}</script>",
            " {\"a\":\"ké 😀 </b>c\"} {\"a\":\"ké 😀 |c\"} |",
        );
        check("<title>A <b>c</title>d", " A <b>c A |c |d");
    }

    #[test]
    fn markup_that_breaks_off_in_a_script_is_none() {
        assert!(Words::of("<p>a</p><script>b").is_none());
        assert!(Words::of("<p>a</p><style>b</styles>").is_none());
    }

    #[test]
    fn paragraphs_are_sentences_of_some_length() {
        let sentence = "The council voted on Monday to close the bridge for two years, and nobody who lives there was asked.";
        let words =
            Words::of(&format!("<p>{sentence}</p><p>Short.</p><P class=x>{sentence}<p>{sentence} <a>More</a></p>")).unwrap();
        assert_eq!(words.paragraphs().count(), 2);
    }
}
