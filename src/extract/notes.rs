//! Notices in which an outlet speaks of the article itself: corrected, withdrawn, old.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};

use super::block::size_of;
use super::phrases::{ARCHIVED, CORRECTION_WORDS, CORRECTIONS, RETRACTIONS};

/// Characters of a notice's words that are kept.
const LONGEST_WORDS: usize = 300;

/// A notice is shorter than this; longer lines are the article's.
const LONGEST_NOTICE: usize = 1_500;

static CORRECTED: LazyLock<AhoCorasick> = LazyLock::new(|| automaton(CORRECTIONS));
static RETRACTED: LazyLock<AhoCorasick> = LazyLock::new(|| automaton(RETRACTIONS));
static OLD: LazyLock<AhoCorasick> = LazyLock::new(|| automaton(ARCHIVED));

/// The longest of the words that open a correction.
static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let builder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).start_kind(StartKind::Anchored).clone();
    builder.build(CORRECTION_WORDS).expect("a few dozen short words fit any automaton")
});

fn automaton(phrases: &[&str]) -> AhoCorasick {
    AhoCorasick::new(phrases).expect("a few hundred short phrases fit any automaton")
}

/// Lines in which notices may stand.
pub(super) struct Notices<'a> {
    /// Each with its form in small letters.
    lines: Vec<(&'a str, String)>,
}

impl<'a> Notices<'a> {
    /// Of those lines.
    pub(super) fn of(lines: impl Iterator<Item = &'a str>) -> Notices<'a> {
        let short = lines.filter(|line| !line.is_empty() && size_of(line) < LONGEST_NOTICE);
        Notices { lines: short.map(|line| (line, lowered(line))).collect() }
    }

    /// The first notice of a correction.
    pub(super) fn correction(&self) -> Option<String> {
        let mut lines = self.lines.iter().peekable();
        while let Some((line, lowered)) = lines.next() {
            if let Some(hit) = CORRECTED.find(lowered) {
                return Some(from_sentence(line, lowered, hit.start()));
            }
            match opening(lowered) {
                Some(Opening::Line) => return Some((*line).to_owned()),
                // A heading: the notice is the next line.
                Some(Opening::Heading) => return lines.peek().map(|(next, _)| format!("{line}: {next}")),
                None => {}
            }
        }
        None
    }

    /// The first notice of a withdrawal.
    pub(super) fn retraction(&self) -> Option<String> {
        let mut lines = self.lines.iter();
        lines.find_map(|(line, lowered)| RETRACTED.find(lowered).map(|hit| from_sentence(line, lowered, hit.start())))
    }
}

/// The first notice that an article is old among the lines near its headline.
pub(super) fn archived<'a>(lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut short = lines.filter(|line| size_of(line) < 250);
    short.find(|line| OLD.is_match(&lowered(line))).map(str::to_owned)
}

fn lowered(line: &str) -> String {
    let lowered = line.to_lowercase();
    if lowered.is_ascii() { lowered } else { lowered.replace(['’', '‘'], "'") }
}

/// The line from the beginning of the sentence around byte `at` of its lower-case form.
///
/// The two forms differ in bytes for a few letters only; a start that falls beside a sentence gives the whole line.
fn from_sentence(line: &str, lowered: &str, at: usize) -> String {
    let before = lowered.get(..at).unwrap_or("").chars().count();
    let mut start = 0;
    let mut was_end = false;
    for (count, (byte, c)) in line.char_indices().enumerate() {
        if count > before {
            break;
        }
        if was_end && c.is_alphanumeric() && !c.is_lowercase() {
            start = byte;
        }
        was_end = matches!(c, '.' | '!' | '?' | '。' | '！' | '？') || (was_end && !c.is_alphanumeric());
    }
    line.get(start..).unwrap_or(line).to_owned()
}

/// How a word for corrections opens a line.
enum Opening {
    /// As its first word, with the notice after it.
    Line,
    /// As all of it.
    Heading,
}

/// Whether a line opens with a word for corrections and a colon, perhaps with a date between them, or is only the word.
fn opening(line: &str) -> Option<Opening> {
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = WORDS.find(Input::new(line).anchored(Anchored::Yes))?;
    let rest = line.get(word.end()..)?;
    let rest = rest.trim_start_matches(')').trim_start();
    let Some(next) = rest.chars().next() else { return Some(Opening::Heading) };
    let is_mark = |c: char| matches!(c, ':' | '：' | '】' | '］' | ']' | '—' | '–' | '|');
    if is_mark(next) {
        let is_all = rest.chars().all(|c| !c.is_alphanumeric());
        return Some(if is_all { Opening::Heading } else { Opening::Line });
    }
    // `Correction (March 5, 2024): …`, `Rettelse 5.3.24 kl. 12.00: …`, but no word of a sentence before the colon.
    let start: String = rest.chars().take(60).collect();
    let (date, _) = start.split_once([':', '：', '】'])?;
    (date.chars().filter(char::is_ascii_digit).count() >= 2).then_some(Opening::Line)
}

/// The words, cut between them where they are many.
pub(super) fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST_WORDS) {
        None => words,
        Some((end, _)) => {
            let head = words.get(..end).unwrap_or(&words);
            format!("{}…", head.rsplit_once(' ').map_or(head, |(head, _)| head))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<&str>) {
        assert_eq!(Notices::of(std::iter::once(line)).correction().as_deref(), expected, "{line}");
    }

    #[test]
    fn corrections_are_found_in_many_languages() {
        for line in [
            "Correction: The crane was built in 1961, not in 1916.",
            "CORRECTION (March 5, 2024): The crane was built in 1961.",
            "Correction — The crane was built in 1961.",
            "An earlier version of this article misstated the year in which the crane was built.",
            "Korrektur: In einer früheren Version stand ein falsches Jahr.",
            "Rectificatif : la grue date de 1961.",
            "Fe de errores: la grúa es de 1961.",
            "Rättelse 5/3 2024: Kranen byggdes 1961.",
            "Oikaisu 5.3.2024 kello 12: nosturi on vuodelta 1961.",
            "Sprostowanie: żuraw zbudowano w 1961 roku.",
            "Исправление: кран построен в 1961 году.",
            "【訂正】クレーンは1961年に造られました。",
            "更正：起重机建于1961年。",
            "정정: 크레인은 1961년에 만들어졌다.",
        ] {
            check(line, Some(line));
        }
        check(
            "The crane was old. An earlier version of this story gave another year.",
            Some("An earlier version of this story gave another year."),
        );
        let heading = ["Corrections", "The crane was built in 1961."];
        assert_eq!(Notices::of(heading.into_iter()).correction().as_deref(), Some("Corrections: The crane was built in 1961."));
    }

    #[test]
    fn news_about_corrections_is_no_correction() {
        for line in [
            "Corrections officers found the drug in a cell, the department said: it was ketamine.",
            "The Department of Corrections declined to comment.",
            "Correction of the market was expected, analysts said.",
            "The paper published a correction on Monday.",
            "An earlier version of this bill had failed in the Senate.",
            "He was sent to a correctional facility.",
            "Korrekturen am Gesetz: Der Bundestag stimmt ab.",
            "Rettelsen kom for sent, sagde han.",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn withdrawals_and_old_articles_are_found() {
        let line = "Editor's note: This article has been retracted because its source could not be confirmed.";
        assert_eq!(Notices::of(std::iter::once(line)).retraction().as_deref(), Some(line));
        let told = "The journal said the paper had been retracted.";
        assert_eq!(Notices::of(std::iter::once(told)).retraction(), None);
        assert_eq!(
            archived(std::iter::once("This article is more than 5 years old")).as_deref(),
            Some("This article is more than 5 years old")
        );
    }

    #[test]
    fn long_words_are_cut_between_words() {
        let cut = shortened(&"word ".repeat(100));
        assert!(cut.ends_with("word…") && cut.chars().count() <= LONGEST_WORDS + 1);
    }
}
