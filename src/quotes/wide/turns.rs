//! Interviews: `――…か`, `問：…` and `記者：…` with their answers.

use std::collections::HashMap;

use crate::model::{QuoteKind, Span};

use super::read::Spoken;
use super::words::length;

/// Before a question without a label.
const DASHES: &[&str] = &["――", "──", "——", "―", "─ ", "— ", "-- ", "- ", "–  "];
/// Before an answer of one outlet's interviews.
const ANSWER_SIGNS: &[&str] = &["▲", "△"];
const QUESTION_LABELS: &[&str] = &["Q", "Ｑ", "問", "问", "記者", "记者", "기자", "질문", "문", "主持人", "司会", "聞き手"];
const ANSWER_LABELS: &[&str] = &["A", "Ａ", "答", "답", "답변"];
/// No label is longer, in characters.
const LONGEST_LABEL: usize = 12;

/// Whether a label says that somebody answers and not who.
pub(super) fn is_answer(label: &str) -> bool {
    ANSWER_LABELS.contains(&label)
}

/// A turn with its place among the paragraphs.
pub(super) struct Turn {
    pub(super) spoken: Spoken,
    pub(super) question: bool,
    /// The number of its first paragraph and of the one behind its last.
    pub(super) paragraphs: (usize, usize),
}

#[derive(Clone, Copy)]
enum Opening {
    Question,
    Answer,
    Named,
}

/// A paragraph that opens a turn: its sort, its label, its words.
struct Opened {
    opening: Opening,
    label: Option<Span>,
    words: Span,
}

/// The turns of an interview; empty where the text is none.
pub(super) fn turns(body: &str, paragraphs: &[Span]) -> Vec<Turn> {
    let opened: Vec<Option<Opened>> = paragraphs.iter().map(|paragraph| opened(body, *paragraph)).collect();
    let mut labels: HashMap<&str, usize> = HashMap::new();
    for label in opened.iter().flatten().filter_map(|turn| turn.label) {
        *labels.entry(label.slice(body)).or_default() += 1;
    }
    let told = |turn: &Opened| match turn.opening {
        Opening::Named => turn.label.is_some_and(|label| labels.get(label.slice(body)).is_some_and(|count| *count > 1)),
        _ => true,
    };
    let opened: Vec<Option<Opened>> = opened.into_iter().map(|turn| turn.filter(told)).collect();
    let questions = opened.iter().flatten().filter(|turn| matches!(turn.opening, Opening::Question)).count();
    let named = opened.iter().flatten().filter(|turn| matches!(turn.opening, Opening::Named)).count();
    if questions < 2 && named < 4 {
        return Vec::new();
    }
    let last_opened = opened.iter().rposition(Option::is_some).unwrap_or(0);
    let mut found: Vec<Turn> = Vec::new();
    for (place, turn) in opened.iter().enumerate() {
        match turn {
            Some(turn) => found.push(opening_turn(turn, place)),
            None => go_on(body, paragraphs, (place, last_opened), &mut found),
        }
    }
    found
}

fn opening_turn(turn: &Opened, place: usize) -> Turn {
    let spoken = Spoken { kind: QuoteKind::Turn, span: turn.words, source: turn.label, cue: None };
    Turn { spoken, question: matches!(turn.opening, Opening::Question), paragraphs: (place, place + 1) }
}

/// A paragraph without an opening answers the question before it or goes on with the answer.
fn go_on(body: &str, paragraphs: &[Span], (place, last_opened): (usize, usize), found: &mut Vec<Turn>) {
    let (Some(last), Some(paragraph)) = (found.last_mut(), paragraphs.get(place)) else { return };
    if last.paragraphs.1 != place {
        return;
    }
    if last.question {
        let spoken = Spoken { kind: QuoteKind::Turn, span: unmarked(body, *paragraph), source: None, cue: None };
        found.push(Turn { spoken, question: false, paragraphs: (place, place + 1) });
        return;
    }
    // Behind the last answer the article goes on by itself.
    if place < last_opened
        && let Some(span) = Span::new(body, last.spoken.span.start(), paragraph.end())
    {
        last.spoken.span = span;
        last.paragraphs.1 = place + 1;
    }
}

/// A paragraph less the marks around all of it.
fn unmarked(body: &str, paragraph: Span) -> Span {
    let text = paragraph.slice(body);
    let inner = [('「', '」'), ('“', '”'), ('"', '"')].iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains(*open)).then_some(inner)
    });
    let from = paragraph.start() + text.find(inner.unwrap_or(text)).unwrap_or(0);
    inner.and_then(|inner| Span::new(body, from, from + inner.len())).unwrap_or(paragraph)
}

fn opened(body: &str, paragraph: Span) -> Option<Opened> {
    let text = paragraph.slice(body);
    let behind = |rest: &str| Span::new(body, paragraph.end() - rest.trim_start().len(), paragraph.end());
    if let Some(rest) = DASHES.iter().find_map(|dash| text.strip_prefix(dash)) {
        return Some(Opened { opening: Opening::Question, label: None, words: behind(rest)? });
    }
    if let Some(rest) = ANSWER_SIGNS.iter().find_map(|sign| text.strip_prefix(sign)) {
        return Some(Opened { opening: Opening::Answer, label: None, words: behind(rest)? });
    }
    let (label, rest) = text.split_once(['：', ':', '．', '／'])?;
    let plain = label.trim().trim_end_matches(char::is_numeric);
    let fits = (1..=LONGEST_LABEL).contains(&length(plain))
        && plain.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '・' | '·'));
    if !fits || rest.trim().is_empty() {
        return None;
    }
    let opening = match plain {
        plain if QUESTION_LABELS.contains(&plain) => Opening::Question,
        plain if ANSWER_LABELS.contains(&plain) => Opening::Answer,
        _ => Opening::Named,
    };
    let label = Span::new(body, paragraph.start(), paragraph.start() + plain.len());
    Some(Opened { opening, label, words: behind(rest)? })
}
