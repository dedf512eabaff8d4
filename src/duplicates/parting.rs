//! Where two texts that share words part: what stands in the one in the place of something else in the other.
//!
//! Outlets set the same box under everything they print on drugs: whom to call, where to write. Two stories with such a box
//! share more words than many a copy does with its original. What tells them apart is that *both* begin with, or both have
//! between the shared words, something of their own that is about something else. A copy has words of its own where the
//! original has none (a note, another paragraph), or none where the original has some (a cut), or nearly the same ones.

use std::collections::HashSet;
use std::ops::Range;

use super::compare::runs;
use super::wording::Wording;

/// Words of both texts, in the place of each other, from which on they may tell something: a dateline or a byline is shorter.
const FEWEST: usize = 5;
/// Share of both texts that may stand at their beginning in the place of something else, and in all: more than an invitation to a
/// newsletter above each.
const BEGINNING: f64 = 0.15;
const ALL: f64 = 0.30;
/// Shingles in a shared run that ends a passage; shorter ones are formulas: "on suspicion of possession with intent to supply".
const PASSAGE: usize = 14;
/// Two passages are about the same matter where they have this part of their longer words in common: a beginning told anew.
const SAME_MATTER: f64 = 0.45;
/// Or where the shorter has this part of its own in the longer: a first line with another paragraph set behind it.
const PART_OF: f64 = 0.6;

/// Whether two texts tell different things around the words they share.
pub(super) fn tell_different_things(short: &Wording, long: &Wording) -> bool {
    let fewest = FEWEST * short.width / 3;
    let (mut beginning, mut all) = (0, 0);
    for (at, (one, other)) in between(short, long).into_iter().enumerate() {
        let words = one.len() + other.len();
        if one.len().min(other.len()) < fewest || on_same_matter(short, one.clone(), long, other) {
            continue;
        }
        all += words;
        beginning += if at == 0 { words } else { 0 };
    }
    let share = |part: usize| part as f64 / (short.content.len() + long.content.len()).max(1) as f64;
    share(beginning) >= BEGINNING || share(all) >= ALL
}

/// The words of both texts before the first shared run, and between one shared run and the next. What stands behind the last
/// is left out: tails are cut, and notes are added there.
fn between(short: &Wording, long: &Wording) -> Vec<(Range<usize>, Range<usize>)> {
    let (marks, there) = (runs(short, long), runs(long, short));
    let in_place = long.shingles.iter().zip(&there).enumerate().filter(|(_, (_, shared))| **shared);
    let mut places: Vec<(u64, usize)> = in_place.map(|(place, (shingle, _))| (shingle.hash, place)).collect();
    places.sort_unstable();
    // The first place of a shingle from there on: what is said twice stands at more than one.
    let place = |at: usize, from: usize| {
        let hash = short.shingles.get(at)?.hash;
        let found = places.get(places.partition_point(|known| *known < (hash, from)))?;
        (found.0 == hash).then_some(found.1)
    };
    let mut gaps = Vec::new();
    let (mut at, mut behind) = (0, (0, 0));
    for run in marks.chunk_by(|a, b| a == b) {
        let (start, end) = (at, at + run.len());
        at = end;
        let is_passage = run.first() == Some(&true) && run.len() >= PASSAGE;
        if !is_passage {
            continue;
        }
        // A run that stands before the last one there has no passage of its own between.
        let Some(first) = place(start, behind.1) else { continue };
        let last = place(end - 1, first).unwrap_or(first);
        gaps.push((behind.0.min(start)..start, behind.1.min(first)..first));
        behind = (end - 1 + short.width, last + long.width);
    }
    gaps
}

/// Whether two passages have a good part of their longer words in common, and a number where both have some.
fn on_same_matter(a: &Wording, at: Range<usize>, b: &Wording, there: Range<usize>) -> bool {
    let content = |wording: &Wording, range: Range<usize>| -> HashSet<u64> {
        wording.content.get(range).into_iter().flatten().copied().flatten().collect()
    };
    let (one, other) = (content(a, at), content(b, there));
    let numbers = |words: &HashSet<u64>, of: &Wording| -> HashSet<u64> {
        words.iter().filter(|word| of.numbers.binary_search(word).is_ok()).copied().collect()
    };
    let (counts, others) = (numbers(&one, a), numbers(&other, b));
    if !counts.is_empty() && !others.is_empty() && counts.is_disjoint(&others) {
        return false;
    }
    let common = one.intersection(&other).count() as f64;
    let (fewer, more) = (one.len().min(other.len()) as f64, one.len().max(other.len()) as f64);
    common > 0.0 && (common >= SAME_MATTER * (fewer * more).sqrt() || common >= PART_OF * fewer)
}
