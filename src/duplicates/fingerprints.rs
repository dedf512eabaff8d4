//! From a text to its fingerprint.

use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::model::Fingerprint;
use crate::text::fold::fold;

/// Shorter texts have only their exact hash: a dozen shared shingles prove nothing.
const FEWEST_WORDS: usize = 50;
/// The same for scripts without blanks, in characters: a Chinese word has 1.6 of them on average.
const FEWEST_CHARACTERS: usize = 80;
/// Words in a shingle; characters in one where the script has no blanks.
const SHINGLE_WORDS: usize = 3;
const SHINGLE_CHARACTERS: usize = 5;
/// Longer bodies are fingerprinted by their beginning: time and memory stay bounded on any page.
const MOST_BYTES: usize = 1 << 20;

/// The fingerprint of an article's body.
///
/// A headline repeated at the top of the body is left out. The headline counts only where the body is under 50 words:
/// "Subscribe to read on" stands below many headlines. A text without any word has `words` 0 and is no copy of anything.
pub fn fingerprint(title: &str, body: &str) -> Fingerprint {
    let title = fold(title);
    let body = fold(body.get(..body.floor_char_boundary(MOST_BYTES)).unwrap_or(body));
    let text = without_headline(&body, &title);
    let tokens = tokens(text);
    let unspaced = tokens.iter().filter(|token| token.chars().next().is_some_and(is_unspaced)).count() * 2 > tokens.len();
    let (fewest, width) = if unspaced { (FEWEST_CHARACTERS, SHINGLE_CHARACTERS) } else { (FEWEST_WORDS, SHINGLE_WORDS) };
    let words = u32::try_from(tokens.len()).unwrap_or(u32::MAX);
    if tokens.len() < fewest {
        let exact = exact_hash(&tokens) ^ xxh3_64(title.as_bytes());
        return Fingerprint { exact, simhash: 0, words, sketch: [0; 32] };
    }
    let hashes: Vec<u64> = shingle_hashes(&tokens, width);
    Fingerprint { exact: exact_hash(&tokens), simhash: simhash(&hashes).max(1), words, sketch: sketch(&hashes) }
}

fn without_headline<'t>(body: &'t str, title: &str) -> &'t str {
    body.strip_prefix(title).filter(|rest| !title.is_empty() && rest.starts_with([' ', '.', '\n'])).unwrap_or(body)
}

/// Words without the punctuation between them, each character of a script without blanks by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        let in_word = is_word(c) && !is_unspaced(c);
        if let Some(begun) = start.filter(|_| !in_word) {
            tokens.extend(text.get(begun..at));
            start = None;
        }
        if in_word {
            start = start.or(Some(at));
        } else if is_unspaced(c) {
            tokens.extend(text.get(at..at + c.len_utf8()));
        }
    }
    tokens.extend(start.and_then(|begun| text.get(begun..)));
    tokens
}

/// Letters, digits, and the vowel signs and viramas of Indic scripts.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Chinese characters, kana, Thai, Lao, Khmer and Burmese: scripts without blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn exact_hash(tokens: &[&str]) -> u64 {
    xxh3_64(tokens.join(" ").as_bytes())
}

fn shingle_hashes(tokens: &[&str], width: usize) -> Vec<u64> {
    let mut shingle = String::new();
    let hash = |window: &[&str]| {
        shingle.clear();
        for token in window {
            shingle.push_str(token);
            shingle.push(' ');
        }
        xxh3_64_with_seed(shingle.as_bytes(), 0x6b65_7477)
    };
    tokens.windows(width).map(hash).collect()
}

/// Charikar's hash: each bit is the majority of that bit over all shingles, so that similar texts differ in few bits.
fn simhash(hashes: &[u64]) -> u64 {
    let mut votes = [0i64; 64];
    for hash in hashes {
        for (bit, vote) in votes.iter_mut().enumerate() {
            *vote += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    votes.iter().enumerate().filter(|(_, vote)| **vote > 0).fold(0, |sum, (bit, _)| sum | 1 << bit)
}

/// One-permutation minimum hashing: shingles fall into 32 classes, each class keeps its smallest hash.
///
/// An empty class is 0, which a real minimum is once in 65,536 cases.
fn sketch(hashes: &[u64]) -> [u16; 32] {
    let mut smallest = [u64::MAX; 32];
    for hash in hashes {
        let class = &mut smallest[(hash >> 59) as usize];
        *class = (*class).min(hash & (u64::MAX >> 5));
    }
    // The low bits: those at the top are what made the hash the smallest, and much the same everywhere.
    smallest.map(|hash| if hash == u64::MAX { 0 } else { (hash & 0xffff) as u16 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_unspaced_characters_are_tokens() {
        assert_eq!(tokens("Zwei Kilo, K粉! केटामाइन 3.5"), ["Zwei", "Kilo", "K", "粉", "केटामाइन", "3", "5"]);
    }

    #[test]
    fn headline_counts_for_short_bodies_alone() {
        let stub = "Subscribe to read on";
        assert_ne!(fingerprint("A", stub).exact, fingerprint("B", stub).exact);
        let long = "one two three four five six seven eight nine ten ".repeat(6);
        assert_eq!(fingerprint("A", &long), fingerprint("B", &long));
        assert_eq!(fingerprint("A headline", &format!("A headline\n\n{long}")), fingerprint("B", &long));
    }

    #[test]
    fn empty_texts_have_no_words() {
        assert_eq!(fingerprint("", " \u{200b}…").words, 0);
    }
}
