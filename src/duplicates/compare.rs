//! Whether one of two texts was taken over from the other, by the texts themselves.
//!
//! Counted is how much of the shorter text stands in the longer one in unbroken runs of eight words. Of all 1,400 pairs
//! of saved pages and labelled articles that share anything, two newsrooms' own accounts had 24% at most, copies 48% at
//! least. Five shapes that would still mislead ask for more: accounts that share only what was said, texts that share
//! only standing notes or background, stories around the same box, a short text inside a long one (a digest), and short texts.
//!
//! The answer is the same whichever of the two is asked about.

use std::collections::HashSet;

use super::parting::tell_different_things;
use super::wording::{Shingle, Wording};

/// Shingles in an unbroken run: eight words, ten characters. Names, offices and set phrases are shorter.
const RUN: usize = 6;

/// Share of the shorter text that must stand in the longer one.
const SHARED: f64 = 0.40;
/// The same of its words outside quotation marks: newsrooms quote the same statement, each with its own words around it.
const NARRATED: f64 = 0.35;
/// Shingles outside quotation marks that it takes to ask for that.
const FEWEST_NARRATED: usize = 30;
/// Share that settles it, nearly wherever the shared words stand.
const SETTLED: f64 = 0.70;
/// How much of the longer text may stand before what is shared even then: a first paragraph may be cut, but a text that stands
/// behind another one is the second story of two.
const BEHEADED: f64 = 0.35;
/// Below [`SETTLED`], shingles that must be shared: standing notes are shorter.
const FEWEST_SHARED: usize = 45;
/// Below [`SETTLED`], where in the longer text the shared words must have begun, and how much of the opening third of either
/// text must be shared: background that an outlet uses again stands at the end.
const START: f64 = 0.25;
const OPENING: f64 = 0.20;

/// A text of under half the other's length is a part of it; more of it must be shared, from near the other's beginning on.
const PART: f64 = 0.5;
const PART_SHARED: f64 = 0.60;

/// For short texts the shares of the body and of the words of the title, and the least length beside the longer text.
const SHORT_SHARED: f64 = 0.75;
const SHORT_TITLE: f64 = 0.5;
const SHORT_PART: f64 = 0.2;

/// Whether one of the texts is a copy of the other.
pub(super) fn is_copy(a: &Wording, b: &Wording) -> bool {
    let length = |text: &Wording| (text.shingles.len(), text.exact);
    let (short, long) = if length(a) <= length(b) { (a, b) } else { (b, a) };
    let shared = Shared::of(short, long);
    if !short.is_long {
        return is_short_copy(short, long, &shared);
    }
    let told = if shared.narrated.1 >= FEWEST_NARRATED { shared.narration() >= NARRATED } else { shared.share() >= SETTLED };
    if shared.share() < SHARED || !told || tell_different_things(short, long) {
        return false;
    }
    let is_part = length_ratio(short, long) < PART;
    let reverse = Shared::of(long, short);
    if shared.share() >= SETTLED && !is_part {
        return reverse.start <= BEHEADED;
    }
    let suffices = if is_part {
        shared.share() >= PART_SHARED
    } else {
        shared.all.0 >= FEWEST_SHARED && shared.opening.max(reverse.opening) >= OPENING
    };
    suffices && reverse.start <= START
}

/// Notes, alerts and briefs: nearly the same words under nearly the same headline, with the same numbers.
fn is_short_copy(short: &Wording, long: &Wording, shared: &Shared) -> bool {
    let common = |a: &[u64], b: &[u64]| a.iter().filter(|hash| b.binary_search(hash).is_ok()).count();
    let titles = common(&short.title, &long.title);
    shared.share() >= SHORT_SHARED
        && length_ratio(short, long) >= SHORT_PART
        && titles > 0
        && titles as f64 >= SHORT_TITLE * short.title.len().min(long.title.len()) as f64
        && common(&short.numbers, &long.numbers) == short.numbers.len()
}

fn length_ratio(short: &Wording, long: &Wording) -> f64 {
    short.shingles.len() as f64 / long.shingles.len().max(1) as f64
}

/// What of one text stands in another, each of its shingles counted once.
#[derive(Default)]
struct Shared {
    /// Shared shingles, and all.
    all: (usize, usize),
    /// Those outside quotation marks.
    narrated: (usize, usize),
    /// Share of the opening third.
    opening: f64,
    /// Where in the text the first shared run begins, from 0 to 1.
    start: f64,
}

impl Shared {
    fn of(text: &Wording, other: &Wording) -> Shared {
        let in_runs = runs(text, other);
        let mut shared = Shared::default();
        let mut opening = (0, 0);
        let third = text.shingles.len() / 3;
        let mut seen = HashSet::with_capacity(text.shingles.len());
        for (at, (Shingle { hash, is_quoted }, in_run)) in text.shingles.iter().zip(&in_runs).enumerate() {
            if !seen.insert(*hash) {
                continue;
            }
            let count = |(part, whole): &mut (usize, usize)| (*part, *whole) = (*part + usize::from(*in_run), *whole + 1);
            count(&mut shared.all);
            if !is_quoted {
                count(&mut shared.narrated);
            }
            if at < third {
                count(&mut opening);
            }
        }
        let first = in_runs.iter().position(|in_run| *in_run).unwrap_or(in_runs.len());
        shared.start = first as f64 / in_runs.len().max(1) as f64;
        shared.opening = share(opening);
        shared
    }

    fn share(&self) -> f64 {
        share(self.all)
    }

    fn narration(&self) -> f64 {
        share(self.narrated)
    }
}

fn share((part, whole): (usize, usize)) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// For each shingle of a text, whether it is one of [`RUN`] or more in a row that all stand in the other.
pub(super) fn runs(text: &Wording, other: &Wording) -> Vec<bool> {
    let known: HashSet<u64> = other.shingles.iter().map(|shingle| shingle.hash).collect();
    let mut marks: Vec<bool> = text.shingles.iter().map(|shingle| known.contains(&shingle.hash)).collect();
    for run in marks.chunk_by_mut(|a, b| a == b).filter(|run| run.len() < RUN) {
        run.fill(false);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(seed: usize, count: usize) -> String {
        (0..count).map(|at| format!("word{} ", (seed * 7919 + at * at * 31 + at) % 5003)).collect()
    }

    fn copies(a: &str, b: &str) -> bool {
        is_copy(&Wording::of("", a), &Wording::of("", b))
    }

    #[test]
    fn a_half_of_a_text_is_a_copy_and_a_piece_from_its_middle_is_not() {
        let text = format!("{}\n\n{}\n\n{}", words(1, 200), words(2, 200), words(3, 400));
        assert!(copies(&text, &format!("{} {}", words(1, 200), words(2, 200))));
        assert!(copies(&text, &words(1, 200)), "the beginning");
        assert!(!copies(&text, &words(3, 380)), "one story of a digest");
    }

    #[test]
    fn the_same_statement_in_two_accounts_makes_no_copy() {
        let account = |seed| format!("{}\n\n“{}”", words(seed, 100), words(9, 120));
        assert!(!copies(&account(1), &account(2)));
        assert!(copies(&account(1), &account(1)));
    }

    #[test]
    fn standing_notes_make_no_copies() {
        let article = |seed| format!("{}\n\n{}", words(seed, 60), words(9, 70));
        assert!(!copies(&article(1), &article(2)));
    }

    #[test]
    fn short_texts_are_copies_with_the_same_title_and_numbers() {
        let brief = |number: u32| {
            format!(
                "Two men aged {number} and 30 were arrested in Leeds on Monday after police found tablets in a car near the station."
            )
        };
        let is_copy = |title, number| is_copy(&Wording::of("Arrests in Leeds", &brief(24)), &Wording::of(title, &brief(number)));
        assert!(is_copy("Two arrests in Leeds", 24));
        assert!(!is_copy("Arrests in Leeds", 42));
        assert!(!is_copy("Weather", 24));
    }

    #[test]
    fn nothing_and_one_word_are_no_copies() {
        assert!(!copies("", ""));
        assert!(!copies("word", "word"));
    }
}
