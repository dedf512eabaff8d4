//! Words with letters of another script, or invisible characters, inside: what hides words from searches, and what
//! rewriting programs leave.
//!
//! Mixed words are common and honest where the parts keep to themselves: `iPhone` with a Russian ending, `TNFα`, `2-х`. So a
//! word counts only where its foreign letters all look like ones of its own script and stand before or between these.
//! Joiners belong to Persian, Arabic and Indic words and soft hyphens to any; zero-width spaces between Latin, Greek or Cyrillic
//! letters are odd, but editors leave one or two: they count from the third on.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::model::Article;

/// Letters of a mixed word, at least.
const LEAST_LETTERS: usize = 4;

/// Bytes of the text looked through.
const LONGEST_TEXT: usize = 300_000;

/// Zero-width characters inside words from which on a page counts.
const LEAST_INVISIBLE: usize = 3;

/// Bytes of a page's markup in which zero-width characters are looked for.
const LONGEST_MARKUP: usize = 2_000_000;

/// Cyrillic and Greek letters that look like Latin ones.
const LIKE_LATIN: &str = "аеорсухіјѕԁԛԝһӏАВЕЗІЈКМНОРСТУХЅԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ";

/// Latin letters that look like Cyrillic or Greek ones.
const LIKE_OTHERS: &str = "aceiopsxyABCEHIKMNOPTXYZ";

/// The first odd word of headline and text.
pub(super) fn odd_word(article: &Article, markup: &str) -> Option<String> {
    let title = article.title.as_ref().map_or("", |title| title.value.as_str());
    let end = article.body.floor_char_boundary(LONGEST_TEXT);
    let body = article.body.get(..end).unwrap_or("");
    let texts = [title, article.standfirst.as_deref().unwrap_or(""), body];
    let mixed = texts.into_iter().filter(|text| !text.is_ascii()).flat_map(words).find(|word| is_mixed(word));
    mixed.map(str::to_owned).or_else(|| broken_word(markup, body))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii() && word.len() < 200)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Other,
}

fn script_of(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        _ => Script::Other,
    }
}

/// Whether letters that only look like the word's own stand before or between these.
fn is_mixed(word: &str) -> bool {
    let count = |script: Script| word.chars().filter(|c| script_of(*c) == script).count();
    let (latin, cyrillic, greek) = (count(Script::Latin), count(Script::Cyrillic), count(Script::Greek));
    let others = cyrillic + greek;
    if latin == 0 || others == 0 || latin + others < LEAST_LETTERS {
        return false;
    }
    let own = if latin > others {
        Script::Latin
    } else if cyrillic > greek {
        Script::Cyrillic
    } else {
        Script::Greek
    };
    let alike = if own == Script::Latin { LIKE_LATIN } else { LIKE_OTHERS };
    let is_foreign = |c: char| !matches!(script_of(c), Script::Other) && script_of(c) != own;
    let is_alike = word.chars().filter(|c| is_foreign(*c)).all(|c| alike.contains(c));
    let last_own = word.chars().rev().take_while(|c| is_foreign(*c)).count();
    let foreign = word.chars().filter(|c| is_foreign(*c)).count();
    is_alike && last_own < foreign && foreign * 2 < word.chars().count() + 1
}

/// Spellings of zero-width characters in markup.
const INVISIBLE: &[&str] = &["\u{200b}", "\u{2060}", "\u{feff}", "&#8203;", "&#x200b;", "&#x200B;", "&ZeroWidthSpace;"];

/// Zero-width characters looked at on one page.
const MOST_INVISIBLE: usize = 500;

static SPELLINGS: LazyLock<AhoCorasick> =
    // None begins another, so that the kind of match says nothing about what is found; leftmost ones are looked for many bytes at
    // a time, and every page is searched to its end.
    LazyLock::new(|| {
        let built = AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(INVISIBLE);
        built.expect("seven short spellings fit any automaton")
    });

/// A word of the body that the page writes with a zero-width character inside.
fn broken_word(markup: &str, body: &str) -> Option<String> {
    let markup = markup.get(..markup.floor_char_boundary(LONGEST_MARKUP))?;
    let halves = SPELLINGS.find_iter(markup).take(MOST_INVISIBLE).filter_map(|hit| {
        let left = end_word(markup.get(..hit.start())?)?;
        Some((left, start_word(markup.get(hit.end()..)?)?))
    });
    let mut broken = halves.filter(|(left, right)| body.contains(&format!("{left}{right}")));
    let (left, right) = broken.next()?;
    // Two more make three.
    broken.nth(LEAST_INVISIBLE - 2).map(|_| format!("{left}[U+200B]{right}"))
}

fn is_letter(c: char) -> bool {
    script_of(c) != Script::Other && c.is_alphabetic()
}

/// The letters at the end of a text, at most 40.
fn end_word(text: &str) -> Option<&str> {
    let length: usize = text.chars().rev().take_while(|c| is_letter(*c)).take(40).map(char::len_utf8).sum();
    text.get(text.len() - length..).filter(|word| !word.is_empty())
}

/// The letters at the start of a text, at most 40.
fn start_word(text: &str) -> Option<&str> {
    let length: usize = text.chars().take_while(|c| is_letter(*c)).take(40).map(char::len_utf8).sum();
    text.get(..length).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_inside_words_are_found() {
        // Cyrillic е in the first, а in the second, Latin c and o in the last two, Greek ο in between.
        for word in ["k\u{435}tamine", "ket\u{430}mine", "p\u{3bf}lice", "cтатья", "пoлиция"] {
            assert!(is_mixed(word), "{word}");
        }
    }

    #[test]
    fn honest_mixtures_are_left_alone() {
        for word in [
            "ketamine",
            "полиция",
            "iPhoneом",
            "VIPы",
            "PRа",
            "SMSка",
            "TNFα",
            "μg",
            "Δt",
            "ÅngströmΩ",
            "naïve",
            "İstanbul",
            "Yлэ",
        ] {
            assert!(!is_mixed(word), "{word}");
        }
    }

    #[test]
    fn zero_width_spaces_count_from_the_third_on() {
        let body = "Police seized ketamine and cocaine near the station.";
        let page = |count: usize| {
            ["ke\u{200b}tamine ", "co&#8203;caine ", "sta\u{200b}tion "].iter().take(count).copied().collect::<String>()
        };
        assert_eq!(broken_word(&page(3), body).as_deref(), Some("ke[U+200B]tamine"));
        assert_eq!(broken_word(&page(2), body), None);
        assert_eq!(broken_word("a \u{200b}b \u{200b}c", body), None);
    }
}
