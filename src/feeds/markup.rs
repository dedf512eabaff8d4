//! Markup cut into tags and text, whatever its state: nothing here fails.
//!
//! A scanner instead of an XML parser, because feeds are written by templates: of 614 test feeds a strict reader loses
//! every one whose markup is not well-formed, and with it all its entries. Each character is looked at a bounded number
//! of times; an unterminated comment or section is noted, so that it is searched for its end once only.

use super::entities;

/// A piece of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A start tag.
    Open(Tag<'a>),
    /// An end tag, by its name.
    Close(&'a str),
    /// Text with its entities.
    Text(&'a str),
    /// Text as it is.
    CharacterData(&'a str),
    /// A comment, declaration or processing instruction, without its brackets.
    Aside(&'a str),
}

/// A start tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// With its prefix.
    pub(super) name: &'a str,
    /// What stands behind the name.
    rest: &'a str,
    /// Closed by `/>`.
    pub(super) is_empty: bool,
}

impl<'a> Tag<'a> {
    /// The attributes, values still with their entities.
    pub(super) fn attributes(self) -> Attributes<'a> {
        Attributes { rest: self.rest }
    }

    /// The value of that attribute, its entities replaced; names are compared without regard to case.
    pub(super) fn attribute(self, name: &str) -> Option<String> {
        let (_, value) = self.attributes().find(|(found, _)| found.eq_ignore_ascii_case(name))?;
        Some(entities::decoded(value))
    }
}

/// The attributes of a tag: name and raw value.
pub(super) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '=' | '"' | '\''));
        let end = self.rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '/')).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end)?;
        if name.is_empty() {
            return None;
        }
        let Some(value) = rest.trim_start().strip_prefix('=') else {
            self.rest = rest;
            return Some((name, ""));
        };
        let (value, rest) = attribute_value(value.trim_start());
        self.rest = rest;
        Some((name, value))
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let quoted = quote.and_then(|quote| text.strip_prefix(quote)?.split_once(quote));
    quoted.unwrap_or_else(|| text.split_once(char::is_whitespace).unwrap_or((text, "")))
}

/// Goes through markup from its beginning.
pub(super) struct Scanner<'a> {
    rest: &'a str,
    /// Ends that do not come any more.
    missing: Vec<&'static str>,
    /// The last start tag's name.
    opened: &'a str,
    /// The markup ended within a tag or section.
    pub(super) was_cut: bool,
}

impl<'a> Scanner<'a> {
    /// At the beginning of that markup.
    pub(super) fn new(markup: &'a str) -> Scanner<'a> {
        Scanner { rest: markup, missing: Vec::new(), opened: "", was_cut: false }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// What stands before `end`, after `start`; both are consumed.
    fn section(&mut self, start: &str, end: &'static str) -> Option<&'a str> {
        if self.missing.contains(&end) {
            return None;
        }
        let body = self.rest.strip_prefix(start)?;
        let Some((section, rest)) = body.split_once(end) else {
            self.missing.push(end);
            return None;
        };
        self.rest = rest;
        Some(section)
    }

    fn text(&mut self) -> Token<'a> {
        // A `<` that opens nothing is text too.
        let first = self.rest.chars().next().map_or(0, char::len_utf8);
        let end = self.rest.get(first..).and_then(|rest| rest.find('<')).map_or(self.rest.len(), |end| first + end);
        Token::Text(self.take(end))
    }

    fn character_data(&mut self) -> Token<'a> {
        const START: &str = "<![CDATA[";
        let rest = self.rest;
        let whole = self.section(START, "]]>");
        if let Some((section, after)) = self.unclosed_section(rest.strip_prefix(START).unwrap_or(rest), whole) {
            self.rest = after;
            return Token::CharacterData(section);
        }
        if let Some(section) = whole {
            return Token::CharacterData(section);
        }
        self.was_cut = true;
        let rest = self.take(self.rest.len());
        Token::CharacterData(rest.strip_prefix(START).unwrap_or(rest))
    }

    /// A section whose `>` was forgotten and that would go on to the end of another: `<title><![CDATA[A]]</title>`.
    fn unclosed_section(&mut self, body: &'a str, whole: Option<&'a str>) -> Option<(&'a str, &'a str)> {
        const END: &str = "]]</";
        let (at, _) = match whole {
            Some(section) => section.match_indices(END).find(|(at, _)| self.closes_the_last(body, at + END.len()))?,
            None if self.missing.contains(&END) => return None,
            None => {
                let found = body.match_indices(END).find(|(at, _)| self.closes_the_last(body, at + END.len()));
                if found.is_none() {
                    self.missing.push(END);
                }
                found?
            }
        };
        Some((body.get(..at)?, body.get(at + 2..)?))
    }

    fn closes_the_last(&self, body: &str, at: usize) -> bool {
        !self.opened.is_empty()
            && body.get(at..).and_then(|rest| rest.strip_prefix(self.opened)).is_some_and(|rest| rest.starts_with('>'))
    }

    fn aside(&mut self) -> Token<'a> {
        let found = if self.rest.starts_with("<!--") {
            self.section("<!--", "-->")
        } else if self.has_internal_subset() {
            self.section("<!", "]>")
        } else {
            None
        };
        let body = found.or_else(|| self.section("<", ">"));
        Token::Aside(body.unwrap_or_else(|| self.take(self.rest.len())))
    }

    /// `<!DOCTYPE … [ … ]>`
    fn has_internal_subset(&self) -> bool {
        let head = self.rest.split('>').next().unwrap_or("");
        head.starts_with("<!") && head.contains('[')
    }

    fn close(&mut self) -> Option<Token<'a>> {
        let body = self.rest.strip_prefix("</").filter(|body| body.starts_with(is_name_start))?;
        let end = body.find(['>', '<']).unwrap_or(body.len());
        let name = body.get(..end)?.trim_end();
        self.take(2 + end);
        self.skip_bracket();
        Some(Token::Close(name))
    }

    fn open(&mut self) -> Option<Token<'a>> {
        let body = self.rest.strip_prefix('<').filter(|body| body.starts_with(is_name_start))?;
        let length = tag_length(body)?;
        let inside = body.get(..length)?;
        self.take(1 + length);
        self.skip_bracket();
        let is_empty = inside.ends_with('/');
        let inside = inside.strip_suffix('/').unwrap_or(inside);
        let end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inside.len());
        let (name, rest) = inside.split_at_checked(end)?;
        self.opened = name;
        Some(Token::Open(Tag { name, rest, is_empty }))
    }

    fn skip_bracket(&mut self) {
        match self.rest.strip_prefix('>') {
            Some(rest) => self.rest = rest,
            None => self.was_cut |= self.rest.is_empty(),
        }
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        if !self.rest.starts_with('<') {
            return Some(self.text());
        }
        if self.rest.starts_with("<![CDATA[") {
            return Some(self.character_data());
        }
        if self.rest.starts_with("<!") || self.rest.starts_with("<?") {
            return Some(self.aside());
        }
        let tag = if self.rest.starts_with("</") { self.close() } else { self.open() };
        Some(tag.unwrap_or_else(|| self.text()))
    }
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '_' | ':')
}

/// The length of a tag up to its `>`, quoted ones skipped. Attributes hold no `<`, so that the next one ends a tag whose
/// bracket or quote was forgotten.
fn tag_length(body: &str) -> Option<usize> {
    let mut quote = None;
    let mut bare_end = None;
    for (at, c) in body.char_indices() {
        match (c, quote) {
            ('<', _) => return bare_end.or(Some(at)),
            ('>', None) => return Some(at),
            ('>', Some(_)) => bare_end = bare_end.or(Some(at)),
            ('"' | '\'', None) => quote = Some(c),
            (_, Some(open)) if c == open => quote = None,
            _ => {}
        }
    }
    bare_end.or(Some(body.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markup: &str) -> Vec<String> {
        Scanner::new(markup)
            .map(|token| match token {
                Token::Open(tag) => {
                    let attributes: Vec<String> = tag.attributes().map(|(name, value)| format!(" {name}={value}")).collect();
                    format!("<{}{}{}>", tag.name, attributes.concat(), if tag.is_empty { " /" } else { "" })
                }
                Token::Close(name) => format!("</{name}>"),
                Token::Text(text) => text.to_owned(),
                Token::CharacterData(text) => format!("[{text}]"),
                Token::Aside(text) => format!("({text})"),
            })
            .collect()
    }

    #[test]
    fn well_formed_markup_is_cut_at_its_tags() {
        assert_eq!(
            shown("<?xml version='1.0'?><!-- <a> --><rss version=\"2.0\"><a href='x>y'/>t<![CDATA[<b>]]></rss >"),
            ["(?xml version='1.0'?)", "( <a> )", "<rss version=2.0>", "<a href=x>y />", "t", "[<b>]", "</rss>"]
        );
    }

    #[test]
    fn internal_subsets_are_one_aside() {
        assert_eq!(shown("<!DOCTYPE rss [<!ENTITY a \"b>\">]><rss>"), ["(DOCTYPE rss [<!ENTITY a \"b>\">)", "<rss>"]);
    }

    #[test]
    fn broken_markup_is_cut_somewhere() {
        assert_eq!(shown("a < b <c d='e>f</c"), ["a ", "< b ", "<c d='e>", "f", "</c>"]);
        assert_eq!(shown("<!-- x <b>"), ["(!-- x <b)"]);
        assert_eq!(shown("<a <b>"), ["<a>", "<b>"]);
        assert_eq!(shown("<![CDATA[x"), ["[x]"]);
        assert_eq!(shown("<a><![CDATA[x]]</a><b><![CDATA[y]]></b>"), ["<a>", "[x]", "</a>", "<b>", "[y]", "</b>"]);
        assert_eq!(shown("<a><![CDATA[x[[1]]</b>y]]></a>"), ["<a>", "[x[[1]]</b>y]", "</a>"]);
        assert_eq!(shown("<a><![CDATA[x]]</a><b>"), ["<a>", "[x]", "</a>", "<b>"]);
        assert_eq!(shown("<a b=c d>"), ["<a b=c d=>"]);
    }
}
