//! Titles and teasers as plain text.

use std::borrow::Cow;

use super::entities;
use super::markup::{Scanner, Token};

/// Elements whose content is not for readers.
const HIDDEN: &[&str] = &["iframe", "noscript", "script", "style"];

/// Elements that do not part words.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
];

/// How a title or teaser is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// Atom `type="text"`.
    Plain,
    /// Atom `type="html"`.
    Html,
    /// RSS says neither: text with references, and HTML where it looks like it.
    Unsure,
}

/// A title or teaser as plain text: HTML where it looks like it, whatever it was called.
pub(super) fn readable(text: &str, writing: Writing) -> String {
    if writing == Writing::Html || looks_like_html(text) {
        return unescaped(plain_text(text));
    }
    if writing == Writing::Plain {
        return collapsed(text);
    }
    match entities::decode(text) {
        // Escaped once more than it should be.
        Cow::Owned(decoded) if looks_like_html(&decoded) => unescaped(plain_text(&decoded)),
        decoded => unescaped(collapsed(&decoded)),
    }
}

fn looks_like_html(text: &str) -> bool {
    const SIGNS: &[&str] = &["</", "/>", "<br", "<BR", "<p>", "<P>", "<img", "<IMG"];
    SIGNS.iter().any(|sign| text.contains(sign))
}

/// Times that a text is escaped too often, at most.
const MOST_ESCAPES: usize = 2;

/// The text without what is left of its escaping: a template escapes what the editor's program had escaped before.
fn unescaped(text: String) -> String {
    const LEFT: &[&str] = &["&amp;", "&quot;", "&apos;", "&#", "&nbsp;", "&lt;", "&gt;"];
    (0..MOST_ESCAPES).fold(text, |text, _| {
        let is_left = LEFT.iter().any(|reference| text.contains(reference));
        if is_left { collapsed(&entities::decode(&text)) } else { text }
    })
}

/// HTML as plain text: tags dropped, character references replaced, white space collapsed.
fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut hidden: Option<&str> = None;
    for token in Scanner::new(html) {
        match (token, hidden) {
            (Token::Close(name), Some(open)) if name.eq_ignore_ascii_case(open) => hidden = None,
            (_, Some(_)) | (Token::Aside(_), _) => {}
            (Token::Open(tag), None) => {
                hidden = HIDDEN.iter().find(|name| tag.name.eq_ignore_ascii_case(name) && !tag.is_empty).copied();
                part_words(tag.name, &mut text);
            }
            (Token::Close(name), None) => part_words(name, &mut text),
            (Token::Text(piece), None) => text.push_str(&entities::decode(piece)),
            (Token::CharacterData(piece), None) => text.push_str(piece),
        }
    }
    collapsed(&text)
}

/// A blank where the element begins or ends a line.
fn part_words(element: &str, text: &mut String) {
    if !INLINE.iter().any(|name| element.eq_ignore_ascii_case(name)) {
        text.push(' ');
    }
}

/// Runs of white space as one blank, control characters gone.
pub(super) fn collapsed(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().filter(|c| !c.is_control()));
    }
    plain
}

/// At most that many bytes, cut between two words where one can be found.
pub(super) fn shortened(mut text: String, longest: usize) -> String {
    if text.len() <= longest {
        return text;
    }
    let end = text.floor_char_boundary(longest);
    text.truncate(end);
    if let Some(blank) = text.rfind(' ') {
        text.truncate(blank);
    }
    text.push('…');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_words_stay_apart() {
        assert_eq!(
            plain_text("<p>One<b>s</b> &amp;\u{a0}two</p><p>three<br/>four <script>x<y</script>five"),
            "Ones & two three four five"
        );
        assert_eq!(plain_text("a < b and 3 <4"), "a < b and 3 <4");
    }

    #[test]
    fn texts_escaped_too_often_are_readable() {
        for text in [
            "Tom & Jerry’s <em>own</em>",
            "Tom &amp; Jerry&#8217;s &lt;em&gt;own&lt;/em&gt;",
            "Tom &amp;amp;amp; Jerry&amp;rsquo;s own",
        ] {
            assert_eq!(readable(text, Writing::Unsure), "Tom & Jerry’s own", "{text}");
        }
        assert_eq!(readable("Less than <50mg> & more", Writing::Unsure), "Less than <50mg> & more");
        assert_eq!(readable("a &lt;b&gt; c", Writing::Plain), "a &lt;b&gt; c");
    }

    #[test]
    fn long_text_is_cut_between_words() {
        assert_eq!(shortened("ähnlich und mehr".to_owned(), 9), "ähnlich…");
        assert_eq!(shortened("short".to_owned(), 9), "short");
    }
}
