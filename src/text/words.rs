//! Where words begin and end, in every script.
//!
//! Scripts that put blanks between words are cut here, by a few rules after UAX #29 that news needs: an elided article
//! is a word of its own (`l'article`, `dell'uomo`) while `don't` and `O'Brien` stay whole; hyphens and slashes part words
//! (`K-hole` is two); numbers keep their separators (`2.5`, `1,000`); an acronym keeps its inner full stops (`U.S`).
//! Chinese, Japanese, Thai, Lao, Khmer and Burmese write without blanks: their runs are cut by icu's dictionaries, which
//! cost time and are therefore asked about those runs alone.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use unicode_normalization::char::is_combining_mark;

use crate::model::Span;

/// The words of a text; runs of Chinese, Japanese and Thai are cut by dictionary.
pub fn words(text: &str) -> Vec<Span> {
    let mut spans = Vec::with_capacity(text.len() / 6);
    let mut dictionary = None;
    for run in runs(text) {
        match run {
            Run::Word(span) => spans.push(span),
            Run::Unspaced(span) => cut(text, span, dictionary.get_or_insert_with(dictionary_segmenter), &mut spans),
        }
    }
    spans
}

/// Number of words; in Chinese, Japanese and Thai the dictionary's.
pub fn word_count(text: &str) -> usize {
    words(text).len()
}

/// A stretch of a text between blanks and punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// One word of a script that puts blanks between words.
    Word(Span),
    /// A run of a script that does not: one word or many.
    Unspaced(Span),
}

impl Run {
    /// Where it stands.
    pub fn span(self) -> Span {
        match self {
            Run::Word(span) | Run::Unspaced(span) => span,
        }
    }
}

/// The runs of a text, in order: what [`words`] cuts further by dictionary, and the index by characters.
pub fn runs(text: &str) -> Runs<'_> {
    Runs { text, at: 0 }
}

/// The iterator of [`runs`].
#[derive(Clone, Debug)]
pub struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let (start, kind) = self.start()?;
        let end = match kind {
            Kind::Unspaced => self.unspaced_end(start),
            _ => self.word_end(start),
        };
        self.at = end;
        let span = Span::new(self.text, start, end).expect("start and end come from character boundaries of this text");
        Some(if kind == Kind::Unspaced { Run::Unspaced(span) } else { Run::Word(span) })
    }
}

impl Runs<'_> {
    fn rest(&self, from: usize) -> &str {
        self.text.get(from..).unwrap_or("")
    }

    /// The next letter or digit.
    fn start(&self) -> Option<(usize, Kind)> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while bytes.get(at).is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()) {
            at += 1;
        }
        self.rest(at).char_indices().map(|(offset, c)| (at + offset, kind(c))).find(|(_, kind)| kind.starts_word())
    }

    fn unspaced_end(&self, start: usize) -> usize {
        let inside = |c| matches!(kind(c), Kind::Unspaced | Kind::Mark);
        self.rest(start).char_indices().find(|(_, c)| !inside(*c)).map_or(self.text.len(), |(offset, _)| start + offset)
    }

    fn word_end(&self, start: usize) -> usize {
        let mut end = start;
        loop {
            let piece_end = self.piece_end(end);
            // Judged by its last piece alone: a whole line of `A.A.A.` must not be read again at each full stop.
            let piece = self.text.get(end..piece_end).unwrap_or("");
            let rest = self.rest(piece_end);
            let mut following = rest.chars();
            match (following.next(), following.next()) {
                (Some(joint), Some(next)) if joins(piece, joint, next, following.next()) => end = piece_end + joint.len_utf8(),
                _ => return piece_end,
            }
        }
    }

    /// The end of the letters, digits and marks from `at` on.
    fn piece_end(&self, at: usize) -> usize {
        let inside = |c| c == '_' || kind(c).continues_word();
        self.rest(at).char_indices().find(|(_, c)| !inside(*c)).map_or(self.text.len(), |(offset, _)| at + offset)
    }
}

/// Words that lose their vowel before another and are written onto it: French, Italian, Catalan.
const ELIDED: &[&str] = &[
    "all", "bell", "c", "coll", "d", "dall", "dell", "gl", "j", "jusqu", "l", "lorsqu", "m", "n", "nell", "presqu", "puisqu",
    "qu", "quell", "quest", "quoiqu", "s", "sant", "sull", "t", "tutt", "un",
];

/// Whether `joint` between `piece` and `next` is part of a word.
fn joins(piece: &str, joint: char, next: char, after: Option<char>) -> bool {
    let Some(last) = piece.chars().next_back() else { return false };
    match joint {
        '\'' | '\u{2019}' | '\u{02BC}' | '\u{05F3}' => {
            kind(last).is_letter() && kind(next).is_letter() && !is_elided(piece, after)
        }
        '"' | '\u{05F4}' => is_hebrew(last) && is_hebrew(next),
        '.' | ',' if last.is_numeric() => next.is_numeric(),
        '\u{066B}' | '\u{066C}' => last.is_numeric() && next.is_numeric(),
        '.' => is_initial(piece) && next.is_uppercase() && !after.is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

/// `l` before `article`, but not before one letter: `c'd` is no French.
fn is_elided(piece: &str, after: Option<char>) -> bool {
    let short = piece.len() <= 6 && after.is_some_and(|c| kind(c).is_letter());
    short && ELIDED.binary_search(&piece.to_lowercase().as_str()).is_ok()
}

/// One capital letter, as in `U.S`.
fn is_initial(piece: &str) -> bool {
    let mut letters = piece.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{05D0}'..='\u{05F2}')
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    /// Marks and invisible joiners: inside a word, never at its start.
    Mark,
    /// A letter of a script without blanks between words.
    Unspaced,
    Other,
}

impl Kind {
    fn starts_word(self) -> bool {
        matches!(self, Kind::Letter | Kind::Digit | Kind::Unspaced)
    }

    fn continues_word(self) -> bool {
        matches!(self, Kind::Letter | Kind::Digit | Kind::Mark)
    }

    fn is_letter(self) -> bool {
        self == Kind::Letter
    }
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' => Kind::Letter,
        '0'..='9' => Kind::Digit,
        '\0'..='\u{7F}' => Kind::Other,
        // The common alphabets first: the tables behind `is_alphabetic` cost four times as much.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ά' | 'Έ'..='ϵ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => Kind::Letter,
        '\u{05D0}'..='\u{05EA}' | '\u{0620}'..='\u{063F}' | '\u{0641}'..='\u{064A}' => Kind::Letter,
        '\u{AC00}'..='\u{D7A3}' => Kind::Letter,
        // Soft hyphen, zero-width (non-)joiner, word joiner, byte-order mark.
        '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' => Kind::Mark,
        _ if is_unspaced(c) => Kind::Unspaced,
        _ if c.is_numeric() => Kind::Digit,
        _ if c.is_alphabetic() => Kind::Letter,
        _ if is_combining_mark(c) => Kind::Mark,
        _ => Kind::Other,
    }
}

/// Whether the character belongs to a script that puts no blanks between words.
pub fn is_unspaced(c: char) -> bool {
    match c {
        '\0'..='\u{0E00}' => false,
        '\u{0E01}'..='\u{0E3A}' | '\u{0E40}'..='\u{0E4E}' => true, // Thai without ฿ and digits
        '\u{0E80}'..='\u{0ECE}' | '\u{0EDC}'..='\u{0EDF}' => true, // Lao
        '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{109F}' => true, // Burmese
        '\u{1780}'..='\u{17D3}' | '\u{17D7}' | '\u{17DC}' | '\u{17DD}' => true, // Khmer
        '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3031}'..='\u{3035}' | '\u{3038}'..='\u{303C}' => true,
        '\u{3041}'..='\u{3096}' | '\u{3099}'..='\u{309F}' => true, // Hiragana
        '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' => true, // Katakana
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' => true, // Han
        '\u{A9E0}'..='\u{A9FE}' | '\u{AA60}'..='\u{AA7F}' => true, // Burmese extensions
        '\u{FF66}'..='\u{FF9F}' => true,                           // half-width Katakana
        '\u{1B000}'..='\u{1B16F}' | '\u{20000}'..='\u{3FFFD}' => true, // rarer Kana and Han
        _ => false,
    }
}

/// Its data is compiled in, so that making one costs no more than a few pointers; measured 40 ns.
fn dictionary_segmenter() -> WordSegmenterBorrowed<'static> {
    WordSegmenter::new_dictionary(WordBreakInvariantOptions::default())
}

fn cut(text: &str, run: Span, dictionary: &WordSegmenterBorrowed<'static>, spans: &mut Vec<Span>) {
    let mut breaks = dictionary.segment_str(run.slice(text));
    let mut start = 0;
    while let Some(end) = breaks.next() {
        if end > start && breaks.is_word_like() {
            spans.extend(Span::new(text, run.start() + start, run.start() + end));
        }
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = words(text).into_iter().map(|span| span.slice(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn elided_articles_part_and_english_contractions_stay() {
        assert!(ELIDED.is_sorted());
        check("L'article qu'il a lu", &["L", "article", "qu", "il", "a", "lu"]);
        check("dell’uomo, un'altra", &["dell", "uomo", "un", "altra"]);
        check("don't, it’s O'Brien's", &["don't", "it’s", "O'Brien's"]);
        check("aujourd'hui", &["aujourd'hui"]);
        check("the users' 'own' words", &["the", "users", "own", "words"]);
    }

    #[test]
    fn hyphens_part_words_and_numbers_keep_their_separators() {
        check("K-hole: 2.5 g or 1,000 mg/day.", &["K", "hole", "2.5", "g", "or", "1,000", "mg", "day"]);
        check("2-FDCK, S(+)-ketamine", &["2", "FDCK", "S", "ketamine"]);
        check("in 2024.Then 10%", &["in", "2024", "Then", "10"]);
    }

    #[test]
    fn acronyms_keep_their_inner_full_stops() {
        check("U.S. police, the D.E.A. said.Next", &["U.S", "police", "the", "D.E.A", "said", "Next"]);
        check("plan B.Then", &["plan", "B", "Then"]);
    }

    #[test]
    fn marks_and_joiners_stay_inside_words() {
        check("e\u{301}te\u{301} नहीं می\u{200c}شود", &["e\u{301}te\u{301}", "नहीं", "می\u{200c}شود"]);
        check("צה\"ל אמר", &["צה\"ל", "אמר"]);
    }

    #[test]
    fn scripts_without_blanks_are_cut_by_dictionary() {
        check("警方在K粉中发现毒品。", &["警方", "在", "K", "粉", "中", "发现", "毒品"]);
        check("東京で薬物を", &["東京", "で", "薬物", "を"]);
        assert!(word_count("ตำรวจจับยาเสพติด") >= 3);
    }

    #[test]
    fn no_text_breaks_a_character() {
        for text in ["", "'", "a'", "'a", "\u{301}", "ก\u{e31}", "1.", ".1", "a\u{200d}", "𠀀", "﷽", "ß'ß'"] {
            let ends: Vec<usize> = words(text).into_iter().map(Span::end).collect();
            assert!(ends.is_sorted(), "{text}");
        }
    }
}
