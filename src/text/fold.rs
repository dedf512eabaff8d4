//! Folding: one spelling for texts that people would call the same.
//!
//! Compatibility forms become plain letters (NFKC), case and accents go, and so does what is put inside words to hide
//! them from a search: soft hyphens, joiners, direction marks, ornaments, emoji. Vowel signs of Indic scripts and Thai
//! are letters of their words, not accents, and stay.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::Span;

/// What becomes of accents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accents {
    /// `é` stays `é`: French *ké* is not *ke*.
    Kept,
    /// `é` becomes `e`, `ł` becomes `l`, `æ` becomes `ae`.
    Removed,
}

/// NFKC, lower case, accents gone, injected characters gone, runs of white space to one blank: for comparing, never for showing.
pub fn fold(text: &str) -> String {
    let is_broken = || text.bytes().any(|byte| matches!(byte, b'\n' | b'\r')) && (text.contains("-\n") || text.contains("-\r"));
    if text.is_ascii() && !is_broken() {
        let mut words = one_blank_between_words(text);
        words.make_ascii_lowercase();
        return words;
    }
    let folded = Folded::new(text, Accents::Removed);
    one_blank_between_words(&folded.text)
}

fn one_blank_between_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// A folded text that knows where each of its bytes came from.
#[derive(Clone, Debug)]
pub struct Folded {
    text: String,
    /// For each byte of `text`, first byte and end of the stretch of the original that it was made from.
    origins: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds `text`; white space stays as it is.
    ///
    /// A letter and the marks after it are folded together, so that a span of the folded text never cuts one in the original.
    /// Text beyond 4 GiB is left out: offsets are kept in 32 bits.
    pub fn new(text: &str, accents: Accents) -> Folded {
        let mut folded = Folded { text: String::with_capacity(text.len()), origins: Vec::with_capacity(text.len()) };
        let mut characters = text.char_indices().peekable();
        let mut cluster = String::new();
        let mut previous = ' ';
        while let Some((start, first)) = characters.next() {
            // Most texts are mostly this: a plain character without anything on it.
            if first.is_ascii() && first != '-' && characters.peek().is_none_or(|(_, next)| next.is_ascii()) {
                let Ok(start) = u32::try_from(start) else { break };
                folded.text.push(first.to_ascii_lowercase());
                folded.origins.push((start, start.saturating_add(1)));
                previous = first;
                continue;
            }
            if previous.is_alphabetic() && is_hyphen(first) {
                let rest = text.get(start + first.len_utf8()..).unwrap_or("");
                if let Some(broken) = line_break(rest) {
                    characters.by_ref().take(broken).for_each(drop);
                    continue;
                }
            }
            if is_invisible(first) {
                continue;
            }
            if is_ornament(first) && previous.is_alphabetic() {
                let near = characters.clone().take(MOST_ORNAMENTS).map(|(_, c)| c);
                if near.into_iter().find(|c| !is_invisible(*c) && !is_ornament(*c)).is_some_and(char::is_alphabetic) {
                    continue;
                }
            }
            cluster.clear();
            cluster.push(first);
            let mut end = start + first.len_utf8();
            // The Zalgo texts stack hundreds of marks on a letter; 32 are more than any language needs.
            while let Some((at, mark)) =
                characters.next_if(|(_, c)| is_combining_mark(*c) || (is_invisible(*c) && !is_hyphen(*c)))
            {
                if is_combining_mark(mark) && cluster.len() < 64 {
                    cluster.push(mark);
                }
                end = at + mark.len_utf8();
            }
            previous = first;
            let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(end)) else { break };
            folded.push(&cluster, accents, (start, end));
        }
        folded
    }

    fn push(&mut self, cluster: &str, accents: Accents, origin: (u32, u32)) {
        let mut characters = cluster.chars();
        let alone = characters.next().filter(|_| characters.next().is_none());
        match alone.and_then(|letter| Some((letter, folded_letter(letter, accents)?))) {
            Some((letter, "")) => self.text.push(letter.to_ascii_lowercase()),
            Some((_, folded)) => self.text.push_str(folded),
            None => fold_cluster(cluster, accents, &mut self.text),
        }
        self.origins.resize(self.text.len(), origin);
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The stretch `[start, end)` of the folded text as a span of `original`, which must be the text this was made from.
    pub fn span(&self, original: &str, start: usize, end: usize) -> Option<Span> {
        let last = end.checked_sub(1).filter(|last| *last >= start)?;
        let (first, _) = self.origins.get(start)?;
        let (_, beyond) = self.origins.get(last)?;
        Span::new(original, usize::try_from(*first).ok()?, usize::try_from(*beyond).ok()?)
    }
}

/// Hyphens that part a word at the end of a line; the soft one does so unseen.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{ad}' | '\u{2010}' | '¬')
}

/// Words that follow a hyphen which stands for the rest of its word: "Ketamin- und Kokainhandel".
const AFTER_ELLIPSIS: &[&str] = &["and", "e", "en", "et", "i", "o", "oder", "of", "och", "og", "or", "ou", "und", "y"];
/// Most characters that indent the next line.
const MOST_INDENT: usize = 8;

/// Characters of the line break behind a hyphen where the word goes on in the next line.
fn line_break(rest: &str) -> Option<usize> {
    let behind = rest.trim_start_matches(is_invisible).trim_start_matches('\r').strip_prefix('\n')?;
    let next = behind.trim_start_matches([' ', '\t']);
    let word: &str = next.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    let goes_on = word.starts_with(char::is_lowercase) && !AFTER_ELLIPSIS.contains(&word);
    let (indent, skipped) = (behind.len() - next.len(), rest.get(..rest.len() - next.len())?);
    (goes_on && indent <= MOST_INDENT).then(|| skipped.chars().count())
}

/// Ornaments and invisible characters in a row that may stand inside a word; a longer row is none of a word's.
const MOST_ORNAMENTS: usize = 16;

/// NFKC and lower case, decomposed; ß as ss and final sigma as sigma, as case folding has them.
fn fold_cluster(cluster: &str, accents: Accents, text: &mut String) {
    match accents {
        Accents::Kept => text.extend(lower(cluster).nfc()),
        Accents::Removed => text.extend(lower(cluster).flat_map(plain_letter).nfc()),
    }
}

/// The letters of Latin, Greek and Cyrillic, whose folded forms are kept: most of what is not ASCII.
const KEPT: std::ops::Range<u32> = 0x80..0x530;

/// Folded with accents kept, and removed.
static LETTERS: LazyLock<[Vec<String>; 2]> = LazyLock::new(|| {
    [Accents::Kept, Accents::Removed].map(|accents| {
        let folded = |code: u32| {
            let mut text = String::new();
            char::from_u32(code).into_iter().for_each(|letter| fold_cluster(letter.encode_utf8(&mut [0; 4]), accents, &mut text));
            text
        };
        KEPT.map(folded).collect()
    })
});

/// The folded form of a letter that is known without looking further; empty for one that stays as it is, ASCII capitals aside.
fn folded_letter(letter: char, accents: Accents) -> Option<&'static str> {
    let code = u32::from(letter);
    let unchanged = letter.is_ascii() || matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    if unchanged {
        return Some("");
    }
    let [kept, removed] = &*LETTERS;
    let letters = if accents == Accents::Kept { kept } else { removed };
    let place = code.checked_sub(KEPT.start).and_then(|place| usize::try_from(place).ok())?;
    letters.get(place).map(String::as_str).filter(|folded| !folded.is_empty())
}

fn lower(cluster: &str) -> impl Iterator<Item = char> + '_ {
    cluster.nfkc().flat_map(char::to_lowercase).flat_map(|c| match c {
        'ß' => ['s', 's'].into_iter().take(2),
        'ς' => ['σ', 'σ'].into_iter().take(1),
        c => [c, c].into_iter().take(1),
    })
}

/// A letter without its accents: decomposed, or by the table of letters that Unicode does not decompose.
fn plain_letter(letter: char) -> impl Iterator<Item = char> {
    let undecomposed = match letter {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŧ' => "t",
        // й is a letter of its own, not an accented и.
        'й' => "й",
        _ => "",
    };
    let decomposed = undecomposed.is_empty().then(|| std::iter::once(letter).nfd().filter(|c| !is_accent(*c)));
    undecomposed.chars().chain(decomposed.into_iter().flatten())
}

/// Marks that change how a letter sounds and not which letter it is: Latin, Greek and Cyrillic accents, Hebrew and Arabic
/// vowel points.
fn is_accent(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Characters that show nothing: soft hyphen, zero-width and direction marks, variation selectors, tags.
///
/// The joiners belong to Persian and Indic spelling, but two spellings that differ in them alone are one word.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Ornaments that copies of stolen news put inside words: dingbats, shapes, Javanese punctuation, emoji.
fn is_ornament(c: char) -> bool {
    matches!(c,
        '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{25a0}'..='\u{27bf}' | '\u{2900}'..='\u{297f}'
        | '\u{2b00}'..='\u{2bff}' | '\u{a9c1}'..='\u{a9cd}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_differ_in_form_case_accent_or_injected_characters_fold_alike() {
        for spelling in [
            "Kétamine",
            "KETAMINE",
            "ｋｅｔａｍｉｎｅ",
            "keta\u{ad}mine",
            "ket✱am\u{200b}ine",
            "ke꧋tamine",
            "𝓴𝓮𝓽𝓪𝓶𝓲𝓷𝓮",
            "ke\u{301}tamine",
        ] {
            assert_eq!(fold(spelling), "ketamine", "{spelling}");
        }
        assert_eq!(fold("Straße  Łódź\nSøren İstanbul"), "strasse lodz soren istanbul");
    }

    #[test]
    fn vowel_signs_and_separate_letters_are_no_accents() {
        assert_eq!(fold("केटामाइन"), "केटामाइन");
        assert_eq!(fold("เคตามีน"), "เคตามีน");
        assert_eq!(fold("Майский ёж"), "майский еж");
        assert_eq!(fold("케타민"), "케타민");
        assert_eq!(fold("が"), "が");
    }

    #[test]
    fn bullets_between_words_stay_between_words() {
        assert_eq!(fold("drugs ● crime"), "drugs ● crime");
    }

    #[test]
    fn a_folded_stretch_maps_back_to_whole_characters_of_the_original() {
        let original = "Die „KÉ\u{ad}tamin“-Straße";
        let folded = Folded::new(original, Accents::Removed);
        let start = folded.text().find("ketamin").unwrap();
        let span = folded.span(original, start, start + "ketamin".len()).unwrap();
        assert_eq!(span.slice(original), "KÉ\u{ad}tamin");
        assert!(folded.span(original, 5, 5).is_none());
    }

    #[test]
    fn accents_can_be_kept() {
        assert_eq!(Folded::new("KÉ ké", Accents::Kept).text(), "ké ké");
        assert_eq!(Folded::new("İki ΣΑΣ", Accents::Kept).text(), "i\u{307}ki σασ");
    }

    #[test]
    fn letters_whose_form_is_kept_fold_as_any_other() {
        let blocks =
            [0x20..0x600_u32, 0x1e00..0x2100, 0x3000..0x3100, 0x4e00..0x4f00, 0x9f00..0xa000, 0xac00..0xad00, 0xd700..0xd7a4];
        for letter in blocks.into_iter().flatten().filter_map(char::from_u32) {
            for accents in [Accents::Kept, Accents::Removed] {
                let (mut slow, mut fast) = (String::new(), Folded { text: String::new(), origins: Vec::new() });
                let cluster = letter.to_string();
                fold_cluster(&cluster, accents, &mut slow);
                fast.push(&cluster, accents, (0, 1));
                assert_eq!(fast.text, slow, "{letter:?} {accents:?}");
            }
        }
    }

    #[test]
    fn words_broken_at_the_end_of_a_line_are_one() {
        for (broken, folded) in [
            ("keta-\nmine", "ketamine"),
            ("Ket-\r\n  amin", "ketamin"),
            ("кета\u{2010}\nмин", "кетамин"),
            ("keta\u{ad}\nmine", "ketamine"),
            ("Ketamin-\nund Kokain", "ketamin- und kokain"),
            ("Smith-\nJones", "smith- jones"),
            ("keta- mine", "keta- mine"),
            ("line -\nmine", "line - mine"),
        ] {
            assert_eq!(fold(broken), folded, "{broken:?}");
        }
        let text = "some keta-\nmine here";
        let folded = Folded::new(text, Accents::Removed);
        let span = folded.span(text, 5, 13).unwrap();
        assert_eq!((folded.text(), span.slice(text)), ("some ketamine here", "keta-\nmine"));
    }

    #[test]
    fn stacked_marks_cost_no_more_than_their_length() {
        let zalgo = format!("k{}et", "\u{301}".repeat(100_000));
        assert_eq!(fold(&zalgo), "ket");
    }
}
