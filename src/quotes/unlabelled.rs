//! Interviews whose questions stood in bold type: nothing is left of it in the text but the questions themselves.

use crate::model::Span;
use crate::text::first_person::{Speaker, first_person};

use super::turn_labels::{Part, opening};
use super::turns::{Turn, ends_in_question, unmarked};

/// Fewer questions are no interview.
const FEWEST_QUESTIONS: usize = 4;
/// Paragraphs of an answer at most; a longer stretch is the article's own.
const LONGEST_ANSWER: usize = 5;
/// Bytes of a question at most.
const LONGEST_QUESTION: usize = 500;
/// Words of an answer that are looked at.
const MOST_WORDS: usize = 80;

/// Questions that make a paragraph of their own, each with its answer; none unless they follow one another like an interview's.
pub(super) fn questions_and_answers(body: &str, paragraphs: &[Span], language: &str) -> Vec<Turn> {
    let Some(words) = first_person(language) else { return Vec::new() };
    let questions: Vec<usize> = (0..paragraphs.len()).filter(|at| is_question(paragraphs, *at, body)).collect();
    let mut best: &[usize] = &[];
    for run in questions.chunk_by(|one, next| next - one > 1 && next - one <= LONGEST_ANSWER + 1) {
        best = if run.len() > best.len() { run } else { best };
    }
    if best.len() < FEWEST_QUESTIONS {
        return Vec::new();
    }
    let ends = best.iter().skip(1).copied().chain(best.last().map(|last| last + 2));
    let answers: Vec<(usize, usize)> =
        best.iter().map(|at| at + 1).zip(ends).filter(|(_, past)| *past <= paragraphs.len()).collect();
    let is_own = |at: usize| paragraphs.get(at).is_some_and(|answer| speaks_of_self(answer.slice(body), words));
    let personal = answers.iter().filter(|(first, _)| is_own(*first)).count();
    if personal * 3 < answers.len() * 2 {
        return Vec::new();
    }
    let turn = |first: usize, past: usize, part: Part| {
        let whole = Span::new(body, paragraphs.get(first)?.start(), paragraphs.get(past.checked_sub(1)?)?.end())?;
        // Often the first of each side bears the name that all others are spared.
        let is_first = best.first().is_some_and(|question| first <= question + 1);
        let head = opening(body, *paragraphs.get(first)?, false).filter(|head| is_first && !head.words.is_empty());
        let label = head.as_ref().and_then(|head| head.label);
        let span = head.map_or(Some(whole), |head| Span::new(body, head.words.start(), whole.end()))?;
        Some(Turn { label, span: unmarked(body, span), part, paragraphs: (first, past) })
    };
    let turns =
        answers.iter().flat_map(|(first, past)| [turn(first - 1, *first, Part::Asks), turn(*first, *past, Part::Answers)]);
    turns.flatten().collect()
}

fn is_question(paragraphs: &[Span], at: usize, body: &str) -> bool {
    paragraphs.get(at).is_some_and(|paragraph| paragraph.len() <= LONGEST_QUESTION && ends_in_question(paragraph.slice(body)))
}

fn speaks_of_self(answer: &str, own: &Speaker) -> bool {
    let words = answer.split(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’')).filter(|word| !word.is_empty());
    let is_own = |word: &str| own.myself.contains(&word) || own.ours.contains(&word);
    words.take(MOST_WORDS).any(|word| is_own(&word.to_lowercase().replace('’', "'")))
}
