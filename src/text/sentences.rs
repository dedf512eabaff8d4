//! Where sentences begin and end.

use crate::model::Span;

/// The sentences of a text, without the white space around them. A blank line always ends one.
pub fn sentences(text: &str, language: &str) -> Vec<Span> {
    let _ = language;
    let segmenter = icu_segmenter::SentenceSegmenter::new(icu_segmenter::options::SentenceBreakInvariantOptions::default());
    let breaks: Vec<usize> = segmenter.segment_str(text).collect();
    breaks
        .windows(2)
        .filter_map(|pair| Span::new(text, pair[0], pair[1]))
        .map(|span| span.trimmed(text))
        .filter(|span| !span.is_empty())
        .collect()
}
