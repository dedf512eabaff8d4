//! From byte offsets to Unicode code points.

use crate::model::Span;

/// Bytes between two check points: small enough to count quickly, large enough that the table stays small.
const STEP: usize = 128;

/// Turns byte offsets into one text into code-point offsets, in constant time each.
pub struct CodePoints<'a> {
    text: &'a str,
    /// Number of characters that begin before byte `i * STEP`.
    before: Vec<usize>,
}

impl<'a> CodePoints<'a> {
    /// Counts `text` once.
    pub fn new(text: &'a str) -> CodePoints<'a> {
        let mut before = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            before.push(count);
            count += characters(chunk);
        }
        before.push(count);
        CodePoints { text, before }
    }

    /// Number of code points before byte `offset`; the text's length for offsets beyond its end.
    pub fn at(&self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        let block = offset / STEP;
        let counted = self.before.get(block).copied().unwrap_or(0);
        counted + self.text.as_bytes().get(block * STEP..offset).map_or(0, characters)
    }

    /// `[start, end)` of a span in code points.
    pub fn span(&self, span: Span) -> [usize; 2] {
        [self.at(span.start()), self.at(span.end())]
    }
}

/// Characters that begin in these bytes: all but UTF-8 continuation bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_agree_with_counting_characters() {
        let text = "é🐘漢 k".repeat(200);
        let points = CodePoints::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.at(byte), count);
        }
        assert_eq!(points.at(text.len()), text.chars().count());
        assert_eq!(points.at(text.len() + 9), text.chars().count());
    }
}
