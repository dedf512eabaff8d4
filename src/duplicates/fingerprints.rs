//! From a text to its fingerprint.

use xxhash_rust::xxh3::xxh3_64;

use super::wording::{Shingle, Wording};
use crate::model::Fingerprint;
use crate::text::fold::fold;

/// Texts of fewer shingles have only their exact hash: a line of navigation, a notice.
const FEWEST_SHINGLES: usize = 10;

/// The fingerprint of an article's body.
///
/// A headline repeated at the top of the body is left out, and so are datelines and credit lines. The headline counts only
/// where the body is under 50 words: "Subscribe to read on" stands below many headlines. A text without any word has
/// `words` 0 and is no copy of anything.
pub fn fingerprint(title: &str, body: &str) -> Fingerprint {
    let wording = Wording::of(title, body);
    let exact = if wording.is_long { wording.exact } else { wording.exact ^ xxh3_64(fold(title).as_bytes()) };
    let sketch = if wording.shingles.len() < FEWEST_SHINGLES { [0; 32] } else { sketch(&wording.shingles) };
    Fingerprint { exact, words: wording.words, sketch }
}

/// One-permutation minimum hashing: shingles fall into 32 classes, each class keeps its smallest hash.
///
/// An empty class is 0, which a real minimum is once in 65,536 cases.
fn sketch(shingles: &[Shingle]) -> [u16; 32] {
    let mut smallest = [u64::MAX; 32];
    for Shingle { hash, .. } in shingles {
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
