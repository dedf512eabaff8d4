//! Character references of XML and HTML.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use markup5ever::data::NAMED_ENTITIES;

/// Letters of the longest name of a reference.
const LONGEST_NAME: usize = 32;

/// The text with its character references replaced, those of HTML too; what is none stays as it is.
pub(super) fn decoded(text: &str) -> String {
    decode(text).into_owned()
}

/// As [`decoded`], without a copy where there is nothing to replace.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        match reference(after) {
            Some((characters, left)) => {
                plain.extend(characters.into_iter().flatten());
                rest = left;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Whether an `&` of the text opens no reference, as in `?a=1&b=2`.
pub(super) fn has_bare_ampersand(text: &str) -> bool {
    text.split('&').skip(1).any(|after| reference(after).is_none())
}

/// The characters that the reference behind an `&` stands for, and the text after it.
fn reference(after: &str) -> Option<([Option<char>; 2], &str)> {
    let is_name = |c: &u8| c.is_ascii_alphanumeric() || *c == b'#';
    let end = after.bytes().take(LONGEST_NAME).take_while(is_name).count();
    let (name, rest) = after.split_at_checked(end)?;
    let rest = rest.strip_prefix(';')?;
    let Some(number) = name.strip_prefix('#') else { return Some((named(name)?, rest)) };
    let code = code(number)?;
    match half_pair(code, rest) {
        Some((character, rest)) => Some(([Some(character), None], rest)),
        None => Some(([numbered(code)?, None], rest)),
    }
}

fn named(name: &str) -> Option<[Option<char>; 2]> {
    let (first, second) = NAMED_ENTITIES.get(format!("{name};").as_str())?;
    let character = |code: u32| char::from_u32(code).filter(|c| *c != '\0');
    Some([Some(character(*first)?), character(*second)])
}

fn code(number: &str) -> Option<u32> {
    match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => number.parse().ok(),
    }
}

/// The character of which `&#55357;` and a reference after it are the halves: some programs write UTF-16 that way.
fn half_pair(high: u32, rest: &str) -> Option<(char, &str)> {
    let high = u16::try_from(high).ok().filter(|high| (0xd800..0xdc00).contains(high))?;
    let (number, after) = rest.strip_prefix("&#")?.split_once(';')?;
    let low = u16::try_from(code(number)?).ok()?;
    let character = char::decode_utf16([high, low]).next()?.ok()?;
    Some((character, after))
}

/// The character of that number, nothing for those that XML forbids; numbers 128 to 159 are meant in windows-1252
/// wherever they appear.
fn numbered(code: u32) -> Option<Option<char>> {
    match code {
        9 | 10 | 13 => {}
        0..32 | 0xd800..0xe000 | 0xfffe | 0xffff => return Some(None),
        _ => {}
    }
    match u8::try_from(code) {
        Ok(byte @ 128..160) => Some(WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next()),
        _ => char::from_u32(code).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_every_kind_are_replaced() {
        assert_eq!(decoded("a &amp; b &eacute; &#233; &#xE9; &#X2014; &#150; &#146;"), "a & b é é é — – ’");
    }

    #[test]
    fn forbidden_characters_go_and_halves_come_together() {
        assert_eq!(decoded("a&#0;b&#x1F;c&#xFFFF;d"), "abcd");
        assert_eq!(decoded("&#55357;&#56832; &#xD83D;&#xDE00; &#55357; &#56832;x"), "😀 😀  x");
        assert_eq!(decoded("&#55357;&#55357;&#56832;&amp;"), "😀&");
    }

    #[test]
    fn what_is_no_reference_stays() {
        for text in ["a & b", "?a=1&b=2", "&nonsense;", "&#xFFFFFFFF;", "&", "&#;", "&;", "&&&"] {
            assert_eq!(decoded(text), text);
            assert!(has_bare_ampersand(text));
        }
        assert!(!has_bare_ampersand("&lt;a&gt;"));
    }
}
