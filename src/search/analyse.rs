//! From text to index terms; the same for documents, queries and highlights.

use tantivy::tokenizer::{Language, Stemmer, TextAnalyzer, Token, TokenStream, Tokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::Span;
use crate::text::fold::fold;
use crate::text::words::{Run, is_unspaced, runs};

/// Longer words (addresses, encoded data) are cut: the engine refuses terms beyond 64 KiB, people look for none of them.
const LONGEST_TERM: usize = 80;

/// Between two terms of a joined text; no term contains it.
const SEPARATOR: char = '\n';

/// What a token was made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One word between blanks.
    Word,
    /// Characters of a script without blanks; one gram starts at each character of a run.
    Gram {
        /// Whether it starts the run.
        first: bool,
        /// Whether it has the full length; the last ones of a run are as short as its rest.
        full: bool,
    },
}

/// Calls `sink` with every neutral term of a text, in order, one position after another, and where it stands.
pub(super) fn tokens(text: &str, mut sink: impl FnMut(&str, Span, Shape)) {
    let mut term = String::new();
    for run in runs(text) {
        let span = run.span();
        let written = span.slice(text);
        match gram_length(run, written) {
            Some(length) => grams(text, span, length, &mut sink),
            None => {
                neutral(written, &mut term);
                if !term.is_empty() {
                    sink(&term, span, Shape::Word);
                }
            }
        }
    }
}

/// Korean has blanks, but its particles are written onto the noun: `케타민을` must be found by `케타민`.
fn gram_length(run: Run, written: &str) -> Option<usize> {
    let is_hangul = |c: char| matches!(c, '\u{AC00}'..='\u{D7A3}');
    let is_east_asian = |c: char| c >= '\u{3000}';
    match run {
        Run::Word(_) => (!written.is_ascii() && written.contains(is_hangul)).then_some(2),
        Run::Unspaced(_) => Some(if written.starts_with(is_east_asian) { 2 } else { 3 }),
    }
}

/// Overlapping grams, one for each character; the last ones are as short as the rest of the run.
fn grams(text: &str, run: Span, length: usize, sink: &mut impl FnMut(&str, Span, Shape)) {
    let starts = unit_starts(run.slice(text), run.start());
    let is_plain = run.slice(text).chars().all(is_folded);
    let mut term = String::new();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + length).copied().unwrap_or(run.end());
        let Some(span) = Span::new(text, *start, end) else { continue };
        if !is_plain {
            term.clear();
            term.push_str(&fold(span.slice(text)));
        }
        let shown = if is_plain { span.slice(text) } else { &term };
        if !shown.is_empty() {
            sink(shown, span, Shape::Gram { first: index == 0, full: index + length <= starts.len() });
        }
    }
}

/// Letters that folding leaves as they are, so that it need not be asked: most of what is written in these scripts.
fn is_folded(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FA5}' | '\u{AC00}'..='\u{D7A3}' | '\u{0E01}'..='\u{0E2E}')
}

/// Where the characters of a run begin; marks belong to the character before them.
fn unit_starts(run: &str, offset: usize) -> Vec<usize> {
    let is_mark = |c: char| is_combining_mark(c) || matches!(c, '\u{FF9E}' | '\u{FF9F}');
    let starts = run.char_indices().filter(|(at, c)| *at == 0 || !is_mark(*c));
    starts.map(|(at, _)| offset + at).collect()
}

/// The characters of a run with the marks that belong to them.
pub(super) fn units(run: &str) -> Vec<&str> {
    let starts = unit_starts(run, 0);
    let ends = starts.iter().skip(1).copied().chain([run.len()]);
    starts.iter().zip(ends).filter_map(|(start, end)| run.get(*start..end)).collect()
}

/// Writes a word's neutral form: folded, without the English possessive, acronyms without full stops.
fn neutral(word: &str, term: &mut String) {
    term.clear();
    let word = without_possessive(word);
    let has_stops = word.starts_with(|c: char| !c.is_numeric());
    if word.is_ascii() {
        term.extend(word.bytes().filter(|b| !(has_stops && *b == b'.')).map(|b| char::from(b.to_ascii_lowercase())));
    } else {
        let shown: String = word.chars().filter_map(|c| plain(c, has_stops)).collect();
        term.push_str(&fold(&shown));
    }
    shorten(term);
}

fn without_possessive(word: &str) -> &str {
    ["'s", "\u{2019}s", "'S", "\u{2019}S"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word)
}

/// One spelling for letters that keyboards and scripts write in several ways, `None` for what nobody sees.
fn plain(c: char, has_stops: bool) -> Option<char> {
    match c {
        '\u{2019}' | '\u{02BC}' => Some('\''),
        '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{0640}' => None,
        '.' if has_stops => None,
        '\u{0649}' | '\u{06CC}' => Some('\u{064A}'),
        '\u{06A9}' => Some('\u{0643}'),
        '\u{0629}' => Some('\u{0647}'),
        _ => Some(c),
    }
}

fn shorten(term: &mut String) {
    if term.len() > LONGEST_TERM {
        let end = term.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST_TERM).last().unwrap_or(0);
        term.truncate(end);
    }
}

/// The neutral terms of a text, joined for [`Joined`].
pub(super) fn joined_terms(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() + text.len() / 8);
    tokens(text, |term, _, _| {
        joined.push_str(term);
        joined.push(SEPARATOR);
    });
    joined
}

/// The stemmer of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stems {
    code: &'static str,
    language: Language,
}

/// The languages that have a Snowball stemmer, by the first part of their BCP 47 code.
const STEMMERS: &[(&str, Language)] = &[
    ("ar", Language::Arabic),
    ("da", Language::Danish),
    ("de", Language::German),
    ("el", Language::Greek),
    ("en", Language::English),
    ("es", Language::Spanish),
    ("fi", Language::Finnish),
    ("fr", Language::French),
    ("hu", Language::Hungarian),
    ("it", Language::Italian),
    ("nb", Language::Norwegian),
    ("nl", Language::Dutch),
    ("nn", Language::Norwegian),
    ("no", Language::Norwegian),
    ("pt", Language::Portuguese),
    ("ro", Language::Romanian),
    ("ru", Language::Russian),
    ("sv", Language::Swedish),
    ("ta", Language::Tamil),
    ("tr", Language::Turkish),
];

impl Stems {
    /// The stemmer for a BCP 47 code, where there is one.
    pub(super) fn of(language: &str) -> Option<Stems> {
        let primary = language.split(['-', '_']).next().unwrap_or(language);
        let found = STEMMERS.iter().find(|(code, _)| code.eq_ignore_ascii_case(primary))?;
        Some(Stems { code: found.0, language: found.1 })
    }

    /// Whether the first letter of a word is always the first letter of its stem: Arabic and Tamil lose prefixes.
    pub(super) fn keeps_first_letter(self) -> bool {
        !matches!(self.language, Language::Arabic | Language::Tamil)
    }

    /// Whether the language writes compounds as one word: `Ketaminkonsum` is about `Ketamin`.
    pub(super) fn has_compounds(self) -> bool {
        use Language::{Danish, Dutch, Finnish, German, Hungarian, Norwegian, Swedish};
        matches!(self.language, Danish | Dutch | Finnish | German | Hungarian | Norwegian | Swedish)
    }

    /// The language's code.
    pub(super) fn code(self) -> &'static str {
        self.code
    }

    /// The stems of a text's words, joined for [`Joined`], each marked with the language: `en:addict`.
    pub(super) fn joined_stems(self, text: &str) -> String {
        let words = runs(text).filter(|run| matches!(run, Run::Word(_))).map(|run| lower(run.span().slice(text)));
        let mut joined = String::with_capacity(text.len());
        self.each(words, |stem| {
            joined.push_str(stem);
            joined.push(SEPARATOR);
        });
        joined
    }

    /// Calls `sink` with the marked stem of each word.
    pub(super) fn each(self, words: impl Iterator<Item = String>, mut sink: impl FnMut(&str)) {
        let mut text = String::new();
        for word in words {
            text.push_str(&word);
            text.push(SEPARATOR);
        }
        let mut analyser = TextAnalyzer::builder(Joined).filter(Stemmer::new(self.language)).build();
        let mut stream = analyser.token_stream(&text);
        let mut term = String::new();
        while let Some(token) = stream.next() {
            term.clear();
            term.push_str(self.code);
            term.push(':');
            neutral_stem(&token.text, &mut term);
            sink(&term);
        }
    }
}

fn neutral_stem(stem: &str, term: &mut String) {
    if stem.is_ascii() {
        term.push_str(stem)
    } else {
        term.push_str(&fold(stem))
    }
    shorten(term);
}

/// A word as stemmers want it: lower case, composed, typewriter apostrophes.
pub(super) fn lower(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.to_lowercase().nfc().map(|c| if c == '\u{2019}' { '\'' } else { c }).filter(|c| *c != '\u{AD}').collect()
}

/// Whether a word says enough to be looked for at the beginning of compounds: `Arzt` would find `Arztkittel`, `das` anything.
pub(super) fn begins_compounds(term: &str) -> bool {
    term.chars().count() >= 5
}

/// Whether a term needs no minimum length as a prefix: one Chinese character says as much as a word.
pub(super) fn is_dense(term: &str) -> bool {
    term.chars().next().is_some_and(|c| is_unspaced(c) || ('\u{AC00}'..='\u{D7A3}').contains(&c))
}

/// The tokenizer for texts that have been analysed here: one term a line.
///
/// tantivy's own type for analysed text is written to JSON and read back on its way into the index.
#[derive(Clone, Default)]
pub(super) struct Joined;

impl Tokenizer for Joined {
    type TokenStream<'a> = JoinedStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> JoinedStream<'a> {
        JoinedStream { terms: text.split_terminator(SEPARATOR), token: Token::default() }
    }
}

/// The terms of a joined text.
pub(super) struct JoinedStream<'a> {
    terms: std::str::SplitTerminator<'a, char>,
    token: Token,
}

impl TokenStream for JoinedStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(term) = self.terms.next() else { return false };
        self.token.text.clear();
        self.token.text.push_str(term);
        // Starts at usize::MAX, so that the first is 0.
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_leaves_plain_letters_alone() {
        for c in ('\0'..='\u{FFFF}').filter(|c| is_folded(*c)) {
            assert_eq!(fold(&c.to_string()), c.to_string());
        }
    }
}
