//! Where words begin and end, in every script.

use crate::model::Span;

/// The words of a text; runs of Chinese, Japanese and Thai are cut by dictionary.
pub fn words(text: &str) -> Vec<Span> {
    let segmenter = icu_segmenter::WordSegmenter::new_dictionary(icu_segmenter::options::WordBreakInvariantOptions::default());
    let mut spans = Vec::new();
    let mut start = 0;
    let mut iterator = segmenter.segment_str(text);
    while let Some(end) = iterator.next() {
        if iterator.word_type().is_word_like() {
            spans.extend(Span::new(text, start, end));
        }
        start = end;
    }
    spans
}

/// Number of words; in Chinese, Japanese and Thai the dictionary's.
pub fn word_count(text: &str) -> usize {
    words(text).len()
}
