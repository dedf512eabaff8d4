//! Whether the text in the page's structured data is another than the one its readers see.

use std::collections::HashSet;

use scraper::Html;

/// Words in a row that are compared.
const SHINGLE: usize = 5;

/// Shingles that both texts must have: below, a teaser and a caption may differ.
const LEAST_SHINGLES: usize = 80;

/// Bytes of each text that are compared.
const LONGEST_TEXT: usize = 60_000;

/// Whether the two texts are both long and share less than half of the shorter one's runs of words.
pub(super) fn differs(told: Option<&str>, body: &str) -> bool {
    let Some(told) = told else { return false };
    let told = told.get(..told.floor_char_boundary(LONGEST_TEXT)).unwrap_or("");
    let body = shingles(body);
    // Some pages escape the text once or twice over.
    is_other(&shingles(told), &body) && {
        let once = unescaped(told);
        is_other(&shingles(&once), &body) && is_other(&shingles(&unescaped(&once)), &body)
    }
}

fn is_other(told: &HashSet<u64>, body: &HashSet<u64>) -> bool {
    let shorter = told.len().min(body.len());
    shorter >= LEAST_SHINGLES && told.intersection(body).count() * 2 < shorter
}

/// The text of markup, its entities resolved; the parts between tags stay apart.
fn unescaped(markup: &str) -> String {
    let parsed = Html::parse_fragment(markup);
    let texts = parsed.tree.nodes().filter_map(|node| node.value().as_text());
    texts.map(|text| text.text.to_string()).collect::<Vec<_>>().join(" ")
}

/// Hashes of all runs of words; a Chinese or Japanese character is a word. Tags are passed over.
fn shingles(text: &str) -> HashSet<u64> {
    let end = text.floor_char_boundary(LONGEST_TEXT);
    let words = words_in(text.get(..end).unwrap_or(""));
    words.windows(SHINGLE).map(|run| run.iter().fold(0, |sum, word| mixed(sum, *word))).collect()
}

fn words_in(text: &str) -> Vec<u64> {
    let mut words = Vec::new();
    let (mut word, mut in_tag) = (0, false);
    let mut chars = text.chars().chain(std::iter::once(' ')).peekable();
    while let Some(c) = chars.next() {
        let opens_tag = c == '<' && chars.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '/');
        in_tag = (in_tag && c != '>') || opens_tag;
        let is_single = matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
        if in_tag || is_single || !c.is_alphanumeric() {
            // An apostrophe of either form, like any mark, ends a word in both texts alike.
            words.extend((word != 0).then_some(word));
            words.extend((is_single && !in_tag).then(|| mixed(1, u64::from(u32::from(c)))));
            word = 0;
        } else {
            word = c.to_lowercase().fold(word, |sum, c| mixed(sum, u64::from(u32::from(c))));
        }
    }
    words
}

/// One step of an FNV hash.
fn mixed(sum: u64, value: u64) -> u64 {
    (sum ^ value).wrapping_mul(0x0100_0000_01b3).rotate_left(23).wrapping_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(from: usize, to: usize) -> String {
        (from..to).map(|n| format!("word{n} ")).collect()
    }

    #[test]
    fn other_texts_differ_and_parts_do_not() {
        assert!(differs(Some(&text(0, 200)), &text(1_000, 1_200)));
        assert!(!differs(Some(&text(0, 200)), &text(0, 200)));
        assert!(!differs(Some(&format!("<p>{}</p>", text(0, 100))), &text(0, 2_000)), "a teaser");
        let twice = "&lt;p class=&quot;t&quot;&gt;A c&amp;ccedil;ao ".to_owned()
            + &"a&amp;atilde;b c&amp;ccedil;d x ".repeat(30)
            + &text(0, 100);
        assert!(!differs(Some(&twice), &(text(0, 100) + &"aãb cçd x ".repeat(30))), "escaped twice");
        assert!(!differs(Some(&text(0, 50)), &text(1_000, 2_000)), "too short to tell");
        assert!(!differs(None, &text(0, 200)));
    }

    #[test]
    fn characters_are_words_in_chinese() {
        let one: String = (0x4e00_u32..0x4f00).filter_map(char::from_u32).collect();
        let other: String = (0x5e00_u32..0x5f00).filter_map(char::from_u32).collect();
        assert!(differs(Some(&one), &other));
        assert!(!differs(Some(&one), &one));
    }
}
