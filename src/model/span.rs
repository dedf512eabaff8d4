//! A stretch of a text.

use std::fmt;

/// A stretch of a text in bytes, `[start, end)`, checked to lie on character boundaries when it was made.
///
/// Spans stay byte offsets inside the program; they become Unicode code points once, in `export`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The span `[start, end)` of `text`; `None` where it does not lie inside the text or would cut a character.
    pub fn new(text: &str, start: usize, end: usize) -> Option<Span> {
        text.get(start..end).map(|_| Span { start, end })
    }

    /// A span read back from the store, where it was written from a checked one.
    ///
    /// [`Span::slice`] still gives `""` rather than a panic should the text not be the one it was checked against.
    pub fn stored(start: usize, end: usize) -> Span {
        Span { start, end: end.max(start) }
    }

    /// First byte.
    pub fn start(self) -> usize {
        self.start
    }

    /// One past the last byte.
    pub fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text of the span; `""` where `text` is not the text it was made for.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same span with white space at both ends left out.
    pub fn trimmed(self, text: &str) -> Span {
        let inner = self.slice(text);
        let start = self.start + (inner.len() - inner.trim_start().len());
        Span { start, end: start + inner.trim().len() }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
