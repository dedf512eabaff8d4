//! Interviews and transcripts: labels at the start of lines, and the turns behind them.

use crate::model::Span;
use crate::text::fold::fold;

use super::reading::Reading;

/// One turn: its label and the words up to the next label.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// The label's words without colon and brackets' blanks.
    pub(super) label: Span,
    pub(super) span: Span,
    /// The label names a question, an interviewer, an editor.
    pub(super) interviewer: bool,
    /// The label stands for whoever answers: "A", "Answer".
    pub(super) answer: bool,
}

/// Labels of whoever asks, folded.
const ASKING: &[&str] = &[
    "anchor",
    "domanda",
    "editor",
    "entrevistador",
    "entrevistadora",
    "fraga",
    "frage",
    "host",
    "interviewer",
    "interviewerin",
    "interviewerka",
    "journalist",
    "journaliste",
    "moderator",
    "p",
    "pergunta",
    "pregunta",
    "presenter",
    "pytanie",
    "q",
    "question",
    "redaktion",
    "redaktor",
    "reporter",
    "soru",
    "vraag",
    "вопрос",
    "корреспондент",
    "问",
    "問",
    "记者",
    "記者",
];

/// Labels of whoever answers, folded.
const ANSWERING: &[&str] = &[
    "a",
    "answer",
    "antwoord",
    "antwort",
    "cevap",
    "o",
    "odpowiedz",
    "r",
    "reponse",
    "resposta",
    "respuesta",
    "risposta",
    "svar",
    "ответ",
    "答",
];

/// Words before a colon that label no turn, folded.
const NO_LABELS: &[&str] = &[
    "also read",
    "background",
    "caption",
    "click here",
    "contact",
    "correction",
    "credit",
    "fact box",
    "image",
    "info",
    "lees ook",
    "leia tambem",
    "lesen sie auch",
    "leggi anche",
    "lire aussi",
    "more",
    "note",
    "photo",
    "picture",
    "read more",
    "related",
    "source",
    "sources",
    "topics",
    "update",
    "video",
    "warning",
    "watch",
    "see also",
];

/// A label is at most so many bytes and words long.
const LONGEST_LABEL: usize = 70;
const MOST_LABEL_WORDS: usize = 7;

/// The turns of an interview, in order; none unless at least three lines bear labels of at least two speakers.
pub(super) fn turns(reading: &Reading<'_>) -> Vec<Turn> {
    let mut labelled: Vec<(usize, Turn)> = Vec::new();
    for (at, paragraph) in reading.paragraphs.iter().enumerate() {
        if let Some(turn) = labelled_turn(reading.body, *paragraph) {
            labelled.push((at, turn));
        }
    }
    if labelled.len() < 3 {
        labelled = lines_as_labels(reading);
    }
    keep_repeated(reading.body, &mut labelled);
    let figures = labelled.iter().filter(|(_, turn)| is_figure(reading.body, turn)).count();
    if labelled.len() < 3 || speakers(reading.body, &labelled) < 2 || figures * 2 >= labelled.len() {
        return Vec::new();
    }
    extend(reading, labelled)
}

/// "Hannover 96 – Karlsruher SC 2: 2 (1:0)", "Clinton: 547.": a table's line.
fn is_figure(body: &str, turn: &Turn) -> bool {
    turn.span.slice(body).starts_with(|c: char| c.is_numeric()) || turn.label.slice(body).ends_with(|c: char| c.is_numeric())
}

/// Names on lines of their own, above what they say.
fn lines_as_labels(reading: &Reading<'_>) -> Vec<(usize, Turn)> {
    let mut found = Vec::new();
    for (at, pair) in reading.paragraphs.windows(2).enumerate() {
        let [label, next] = pair else { continue };
        let name = label.slice(reading.body);
        let words = name.split_whitespace().count();
        let capitals =
            name.split_whitespace().all(|word| word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic()));
        if !(1..=4).contains(&words) || !capitals || name.len() > LONGEST_LABEL || name.ends_with(['.', '?', '!', ',', ':']) {
            continue;
        }
        let folded = fold(name);
        let (interviewer, answer) = (ASKING.contains(&folded.as_str()), ANSWERING.contains(&folded.as_str()));
        found.push((at, Turn { label: *label, span: *next, interviewer, answer }));
    }
    found
}

fn labelled_turn(body: &str, paragraph: Span) -> Option<Turn> {
    let text = paragraph.slice(body);
    let head_end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST_LABEL).last()?;
    let head = text.get(..head_end)?;
    let colon = head.find([':', '：'])?;
    let label = text.get(..colon)?.trim();
    let width = text.get(colon..)?.chars().next().map_or(1, char::len_utf8);
    let words = label.split_whitespace().count();
    let first = label.chars().next()?;
    let named = first.is_alphabetic() && (first.is_uppercase() || !first.is_lowercase());
    if !named
        || words == 0
        || words > MOST_LABEL_WORDS
        || label.contains(['.', '!', '?', '"', '“', ',']) && !is_titled(label)
        || NO_LABELS.contains(&fold(label).as_str())
    {
        return None;
    }
    // "Opening hours: 9 to 5" has words in lower case; a name has none but particles and what stands in brackets.
    let plain = label.split('(').next().unwrap_or(label);
    let lower = plain
        .split_whitespace()
        .filter(|word| word.chars().next().is_some_and(char::is_lowercase) && word.chars().count() > 3)
        .count();
    if lower > 0 {
        return None;
    }
    let folded = fold(plain);
    let last = folded.split(' ').next_back().unwrap_or("").to_owned();
    let turn_start = paragraph.start() + colon + width;
    Some(Turn {
        label: Span::new(body, paragraph.start(), paragraph.start() + label.len())?,
        span: Span::new(body, turn_start, paragraph.end())?.trimmed(body),
        interviewer: ASKING.contains(&folded.as_str()) || ASKING.contains(&last.as_str()) && folded.split(' ').count() > 1,
        answer: ANSWERING.contains(&folded.as_str()),
    })
}

/// "Dr. Carter" has a full stop, and yet is a name.
fn is_titled(label: &str) -> bool {
    !label.contains(['!', '?', '"', '“', ','])
        && label.split_whitespace().rev().skip(1).all(|word| !word.ends_with('.') || word.chars().count() <= 5)
}

/// Drops labels that occur once and are neither a known label nor between two others.
fn keep_repeated(body: &str, labelled: &mut Vec<(usize, Turn)>) {
    let mut counts = std::collections::HashMap::new();
    for (_, turn) in labelled.iter() {
        *counts.entry(last_word(turn.label.slice(body))).or_insert(0_usize) += 1;
    }
    labelled.retain(|(_, turn)| {
        turn.interviewer || turn.answer || counts.get(&last_word(turn.label.slice(body))).is_some_and(|count| *count > 1)
    });
}

fn last_word(label: &str) -> String {
    let plain = label.split('(').next().unwrap_or(label);
    fold(plain).split(' ').next_back().unwrap_or("").to_owned()
}

fn speakers(body: &str, labelled: &[(usize, Turn)]) -> usize {
    let mut names: Vec<String> = labelled.iter().map(|(_, turn)| last_word(turn.label.slice(body))).collect();
    names.sort();
    names.dedup();
    names.len()
}

/// A turn goes on over the paragraphs up to the next label; the last one ends with its paragraph.
fn extend(reading: &Reading<'_>, labelled: Vec<(usize, Turn)>) -> Vec<Turn> {
    let starts: Vec<usize> = labelled.iter().map(|(at, _)| *at).collect();
    let mut found = Vec::new();
    for (n, (at, turn)) in labelled.into_iter().enumerate() {
        let past = starts.get(n + 1).copied().unwrap_or(at + 1);
        let mut last = past.saturating_sub(1).max(at);
        while last > at && reading.paragraphs.get(last).is_some_and(|paragraph| is_crosshead(paragraph.slice(reading.body))) {
            last -= 1;
        }
        let end = reading.paragraphs.get(last).map_or(turn.span.end(), |paragraph| paragraph.end());
        let span = Span::new(reading.body, turn.span.start(), end).map_or(turn.span, |span| span.trimmed(reading.body));
        if !span.is_empty() {
            found.push(Turn { span, ..turn });
        }
    }
    found
}

/// A short line without a full stop between two turns.
fn is_crosshead(line: &str) -> bool {
    line.chars().count() < 60 && !line.ends_with(['.', '!', '?', '…', '"', '”', '»', '。', '」', ')'])
}
