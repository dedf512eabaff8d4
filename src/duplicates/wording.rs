//! A text as its copies have it too: its words in order, without what a copy changes first.
//!
//! Case, accents, punctuation, the kind of quotation marks and dashes, injected characters, a repeated headline, the
//! dateline, credit lines at either end and the readings beside Chinese characters in Japanese are left out.

use std::borrow::Cow;

use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use super::credit::without_credits;
use crate::text::fold::fold;

/// Shorter texts are compared more strictly: two dozen shared words in a row may be an official's sentence.
const FEWEST_WORDS: usize = 50;
/// The same for scripts without blanks, in characters: a Chinese word has 1.6 of them on average.
const FEWEST_CHARACTERS: usize = 80;
/// Words in a shingle; characters in one where the script has no blanks.
const SHINGLE_WORDS: usize = 3;
const SHINGLE_CHARACTERS: usize = 5;
/// Longer bodies are taken by their beginning: time and memory stay bounded on any page.
const MOST_BYTES: usize = 1 << 20;
/// Longest reading of Chinese characters, in kana.
const LONGEST_READING: usize = 12;

/// The words of a text in order, as overlapping shingles.
#[derive(Clone, Debug)]
pub(super) struct Wording {
    pub(super) shingles: Vec<Shingle>,
    /// Words in a shingle: that many begin at the word of its number.
    pub(super) width: usize,
    /// For each word its hash, where it is long enough to say what a text is about.
    pub(super) content: Vec<Option<u64>>,
    /// Hash over all words.
    pub(super) exact: u64,
    /// Words; characters where the script has no blanks.
    pub(super) words: u32,
    /// Whether it is long enough to be judged by its text alone.
    pub(super) is_long: bool,
    /// Hashes of the title's words, sorted.
    pub(super) title: Vec<u64>,
    /// Hashes of the words that are numbers, sorted.
    pub(super) numbers: Vec<u64>,
}

/// A few words in a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shingle {
    pub(super) hash: u64,
    /// Whether it begins inside quotation marks.
    pub(super) is_quoted: bool,
}

impl Wording {
    /// The wording of a body under a title.
    pub(super) fn of(title: &str, body: &str) -> Wording {
        let title = fold(title);
        let body = body.get(..body.floor_char_boundary(MOST_BYTES)).unwrap_or(body);
        let mut paragraphs: Vec<String> = without_credits(body).into_iter().map(fold).collect();
        if let Some(first) = paragraphs.first_mut() {
            *first = without_headline(first, &title).to_owned();
        }
        let paragraphs: Vec<Cow<'_, str>> = paragraphs.iter().map(|paragraph| without_readings(paragraph)).collect();
        let words: Vec<Word<'_>> = paragraphs.iter().flat_map(|paragraph| words(paragraph)).collect();
        let unspaced = words.iter().filter(|word| word.text.chars().next().is_some_and(is_unspaced)).count() * 2 > words.len();
        let (fewest, width) = if unspaced { (FEWEST_CHARACTERS, SHINGLE_CHARACTERS) } else { (FEWEST_WORDS, SHINGLE_WORDS) };
        let hash = |words: &[Word<'_>]| sorted(words.iter().map(|word| xxh3_64(word.text.as_bytes())));
        let is_number = |word: &&Word<'_>| word.text.starts_with(|c: char| c.is_numeric());
        let numbers: Vec<Word<'_>> = words.iter().filter(is_number).copied().collect();
        let all: Vec<&str> = words.iter().map(|word| word.text).collect();
        Wording {
            shingles: shingles(&words, width),
            width,
            content: content(&words),
            exact: xxh3_64(all.join(" ").as_bytes()),
            words: u32::try_from(words.len()).unwrap_or(u32::MAX),
            is_long: words.len() >= fewest,
            title: hash(&self::words(&title)),
            numbers: hash(&numbers),
        }
    }
}

fn sorted(hashes: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut hashes: Vec<u64> = hashes.collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn without_headline<'t>(paragraph: &'t str, title: &str) -> &'t str {
    let rest =
        paragraph.strip_prefix(title).filter(|rest| !title.is_empty() && (rest.is_empty() || rest.starts_with([' ', '.'])));
    rest.unwrap_or(paragraph)
}

/// A Japanese text without the readings that some outlets set behind Chinese characters: 虐待(ぎゃくたい), 虐待 ぎゃくたい を.
fn without_readings(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hiragana) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find([' ', '(']) {
        let (before, after) = rest.split_at(at);
        kept.push_str(before);
        let mut within = after.chars();
        let opened = within.next();
        let reading: usize = within.clone().take_while(|c| is_hiragana(*c)).take(LONGEST_READING + 1).map(char::len_utf8).sum();
        let (kana, beyond) = within.as_str().split_at(reading);
        let closed = beyond.starts_with(if opened == Some('(') { ')' } else { ' ' });
        let is_reading = closed && (1..=LONGEST_READING * 3).contains(&reading) && kept.ends_with(is_ideograph);
        if !is_reading {
            kept.extend(opened);
            kept.push_str(kana);
        }
        rest = if is_reading { beyond.get(1..).unwrap_or("") } else { beyond };
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

#[derive(Clone, Copy, Debug)]
struct Word<'t> {
    text: &'t str,
    is_quoted: bool,
}

/// Words without the punctuation between them, each character of a script without blanks by itself.
fn words(paragraph: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut is_quoted = false;
    let singles = in_single_marks(paragraph);
    let mut double = false;
    for (at, c) in paragraph.char_indices() {
        let in_word = is_word(c) && !is_unspaced(c);
        if let Some(begun) = start.filter(|_| !in_word) {
            words.extend(paragraph.get(begun..at).map(|text| Word { text, is_quoted }));
            start = None;
        }
        if in_word {
            start = start.or(Some(at));
        } else if is_unspaced(c) {
            words.extend(paragraph.get(at..at + c.len_utf8()).map(|text| Word { text, is_quoted }));
        } else {
            double = match c {
                '„' | '「' | '『' => true,
                '」' | '』' => false,
                '"' | '“' | '”' | '«' | '»' | '‹' | '›' => !double,
                _ => double,
            };
            is_quoted = double || singles.iter().any(|(open, close)| (*open..*close).contains(&at));
        }
    }
    words.extend(start.and_then(|begun| paragraph.get(begun..)).map(|text| Word { text, is_quoted }));
    words
}

/// Fewest bytes between single marks that hold a statement rather than a word under reserve.
const SHORTEST_STATEMENT: usize = 20;
/// No paragraph has more statements in single marks that are told apart.
const MOST_STATEMENTS: usize = 64;

/// The stretches in single marks, as British papers quote. An apostrophe looks like the closing mark: that one stands behind
/// punctuation, or the paragraph ends open because the next goes on.
fn in_single_marks(paragraph: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((open, mark)) = next_opening(paragraph, from).filter(|_| found.len() < MOST_STATEMENTS) {
        let rest = paragraph.get(open + mark.len_utf8()..).unwrap_or("");
        let close = closing(rest).map(|at| open + mark.len_utf8() + at);
        match close {
            Some(close) if close >= open + SHORTEST_STATEMENT => {
                found.push((open, close));
                from = close + 1;
            }
            None => {
                found.extend((open == 0 && mark == '‘').then_some((0, paragraph.len())));
                break;
            }
            Some(_) => from = open + mark.len_utf8(),
        }
        from = paragraph.ceil_char_boundary(from);
    }
    found
}

/// The next single mark before a letter and behind none.
fn next_opening(paragraph: &str, from: usize) -> Option<(usize, char)> {
    let mut before = ' ';
    let mut characters = paragraph.get(from..)?.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let letter = characters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if matches!(c, '‘' | '\'' | '‚') && !before.is_alphanumeric() && letter {
            return Some((from + at, c));
        }
        before = c;
    }
    None
}

/// Where the statement ends: a closing mark behind punctuation and before no letter.
fn closing(rest: &str) -> Option<usize> {
    let mut before = ' ';
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let letter = characters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if matches!(c, '’' | '\'' | '‘') && matches!(before, '.' | ',' | '!' | '?' | '…') && !letter {
            return Some(at);
        }
        before = c;
    }
    None
}

/// Letters, digits, and the vowel signs and viramas of Indic scripts.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Chinese characters, kana, Thai, Lao, Khmer and Burmese: scripts without blanks between words.
fn is_unspaced(c: char) -> bool {
    is_ideograph(c)
        || matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3041}'..='\u{30ff}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '々' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

fn shingles(words: &[Word<'_>], width: usize) -> Vec<Shingle> {
    let mut joined = String::new();
    let shingle = |window: &[Word<'_>]| {
        joined.clear();
        for word in window {
            joined.push_str(word.text);
            joined.push(' ');
        }
        let is_quoted = window.first().is_some_and(|word| word.is_quoted);
        Shingle { hash: xxh3_64_with_seed(joined.as_bytes(), 0x6b65_7477), is_quoted }
    };
    words.windows(width).map(shingle).collect()
}

/// Bytes of a word that says what a text is about; shorter ones are in any text, but for numbers. Five letters of the Latin
/// script, three of the Cyrillic, Hebrew or Arabic, two of the Korean.
const CONTENT_BYTES: usize = 5;

/// The longer words and the numbers; two characters in a row where the script has no blanks.
fn content(words: &[Word<'_>]) -> Vec<Option<u64>> {
    let hash = |at: usize, word: &Word<'_>| {
        let first = word.text.chars().next()?;
        if is_unspaced(first) {
            let next = words.get(at + 1)?;
            return Some(xxh3_64_with_seed(next.text.as_bytes(), xxh3_64(word.text.as_bytes())));
        }
        (word.text.len() >= CONTENT_BYTES || first.is_numeric()).then(|| xxh3_64(word.text.as_bytes()))
    };
    words.iter().enumerate().map(|(at, word)| hash(at, word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(paragraph: &str) -> Vec<&str> {
        words(paragraph).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_and_unspaced_characters_are_told_apart() {
        assert_eq!(texts("Zwei Kilo, K粉! केटामाइन 3.5"), ["Zwei", "Kilo", "K", "粉", "केटामाइन", "3", "5"]);
    }

    #[test]
    fn quoted_words_are_known_by_any_marks() {
        for text in ["He „took it“ then", "He “took it” then", "He «took it» then", "He »took it« then", "He \"took it\" then"]
        {
            assert_eq!(words(text).iter().map(|word| word.is_quoted).collect::<Vec<_>>(), [false, true, true, false], "{text}");
        }
    }

    #[test]
    fn statements_in_single_marks_are_quoted_and_apostrophes_are_none() {
        let quoted = |text: &str| {
            words(text).into_iter().filter(|word| word.is_quoted).map(|word| word.text.to_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            quoted("‘we don’t know the users’ names yet,’ she said of ‘ket’ and more."),
            "we don t know the users names yet"
        );
        assert_eq!(quoted("she said: 'we have seen it all before.' 'ket' isn't new."), "we have seen it all before");
        assert_eq!(quoted("‘we have seen it all before and will again"), "we have seen it all before and will again");
        assert_eq!(quoted("the users’ group isn’t ‘closed’ in the 1990s, they said."), "");
    }

    #[test]
    fn readings_are_left_out_and_other_kana_stay() {
        assert_eq!(without_readings("子 こ どもへの 虐待 ぎゃくたい をなくす"), "子どもへの 虐待をなくす");
        assert_eq!(without_readings("虐待(ぎゃくたい)の防止 (あす) です"), "虐待の防止 (あす) です");
        assert_eq!(without_readings("県警 は"), "県警 は");
        assert_eq!(without_readings("plain (text) here"), "plain (text) here");
    }

    #[test]
    fn a_copy_with_other_marks_dateline_and_credit_has_the_same_words() {
        let plain = Wording::of("", "The clinic \"doubled\" its list - in a year.\n\nNobody was asked.");
        let marked =
            "BERLIN (dpa) – The clinic “doubled” its list — in a year.\n\nNobody was asked.\n\nFirst published by the Courier.";
        assert_eq!(Wording::of("", marked).exact, plain.exact);
    }
}
