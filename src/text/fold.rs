//! Folding: one spelling for texts that people would call the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// NFKC, lower case, accents gone, runs of white space to one blank: for comparing, never for showing.
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkc().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c)).nfc().collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
