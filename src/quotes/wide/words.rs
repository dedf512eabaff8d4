//! Look-ups at the ends of a text, and the few steps over characters that all three languages need.

use std::collections::HashSet;

/// Words looked up at the beginning or the end of a text, at a cost bounded by the longest of them.
pub(super) struct WordSet {
    words: HashSet<&'static str>,
    longest: usize,
    /// First and last characters of the words: most texts are told by them not to have any.
    firsts: HashSet<char>,
    lasts: HashSet<char>,
}

impl WordSet {
    /// A set of the words of these lists, which stand between blanks.
    pub(super) fn new<'l>(lists: impl IntoIterator<Item = &'l &'static str>) -> WordSet {
        let words: HashSet<&'static str> = lists.into_iter().flat_map(|list| list.split_whitespace()).collect();
        let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or(0);
        let firsts = words.iter().filter_map(|word| word.chars().next()).collect();
        let lasts = words.iter().filter_map(|word| word.chars().next_back()).collect();
        WordSet { words, longest, firsts, lasts }
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// The longest of the words that the text ends with.
    pub(super) fn ending<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.chars().next_back().filter(|last| self.lasts.contains(last))?;
        let cuts = text.char_indices().rev().take(self.longest);
        cuts.filter_map(|(at, _)| text.get(at..)).filter(|end| self.words.contains(end)).last()
    }

    /// The longest of the words that the text begins with.
    pub(super) fn beginning<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.chars().next().filter(|first| self.firsts.contains(first))?;
        let cuts = text.char_indices().take(self.longest).map(|(at, c)| at + c.len_utf8());
        cuts.filter_map(|end| text.get(..end)).filter(|head| self.words.contains(head)).last()
    }
}

/// The text less what stands in round brackets at its end, and whether there was any.
pub(super) fn without_brackets(text: &str) -> &str {
    let trimmed = text.trim_end();
    let Some(inner) = trimmed.strip_suffix(['）', ')']) else { return trimmed };
    match inner.rfind(['（', '(']) {
        Some(open) if inner.len() - open <= 90 => inner.get(..open).unwrap_or(trimmed).trim_end(),
        _ => trimmed,
    }
}

/// The last `count` characters.
pub(super) fn last_characters(text: &str, count: usize) -> &str {
    let from = text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at);
    text.get(from..).unwrap_or(text)
}

/// The first `count` characters.
pub(super) fn first_characters(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// Where the clause at the end of `text` begins: behind the last of `marks` that stands outside of round brackets.
pub(super) fn clause_start(text: &str, marks: &[char]) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().rev() {
        match c {
            '）' | ')' => depth += 1,
            '（' | '(' => depth = depth.saturating_sub(1),
            c if depth == 0 && marks.contains(&c) => return at + c.len_utf8(),
            _ => {}
        }
    }
    0
}

/// The pieces of a text that stand outside of quotation marks.
pub(super) fn outside_marks(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut depth, mut straight) = (0, 0_usize, false);
    for (at, c) in text.char_indices() {
        let was_inside = depth > 0 || straight;
        match c {
            '\n' => (depth, straight) = (0, false),
            '"' => straight = !straight,
            '「' | '『' | '“' => depth += 1,
            '」' | '』' | '”' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if !was_inside {
            pieces.extend(text.get(start..at));
        }
        start = at + c.len_utf8();
    }
    if depth == 0 && !straight {
        pieces.extend(text.get(start..));
    }
    pieces
}

/// Where `part` begins in `whole`, of which it is a slice.
pub(super) fn place_in(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize).min(whole.len())
}

pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}
