//! From a body to its quotations: sentence by sentence, then whom each source means.

use crate::model::{Quote, QuoteKind, Span};

use super::super::marks::{Run, runs};
use super::super::reading::paragraphs;
use super::super::turns::turns;
use super::people::Resolver;
use super::phrase::Tongue;
use super::sentences::{Sentence, sentences};
use super::words::length;
use super::{chinese, japanese, korean};

/// Whether a language is read here.
pub(in crate::quotes) fn is_wide_language(language: &str) -> bool {
    matches!(language.split(['-', '_']).next(), Some("zh" | "ja" | "ko" | "yue"))
}

/// A quotation with the stretch that names its source.
pub(super) struct Spoken {
    pub(super) kind: QuoteKind,
    pub(super) span: Span,
    pub(super) source: Option<Span>,
    pub(super) cue: Option<Span>,
}

impl Spoken {
    pub(super) fn direct(span: Span, source: Option<Span>, cue: Option<Span>) -> Spoken {
        Spoken { kind: QuoteKind::Direct, span, source, cue }
    }

    /// The words of a run in marks.
    pub(super) fn in_marks(body: &str, run: &Run, source: Option<Span>, cue: Span) -> Option<Spoken> {
        let span = Span::new(body, run.start, run.end)?;
        Some(Spoken::direct(span.trimmed(body), source, Some(cue)))
    }
}

/// A reported clause: `None` where it is too short to be one.
pub(super) fn reported(body: &str, sentence: &Sentence, clause: Span, source: Option<Span>, cue: Option<Span>) -> Option<Spoken> {
    let marked = sentence.runs.iter().any(|run| clause.start() <= run.open && run.close <= clause.end());
    let kind = if marked { QuoteKind::Mixed } else { QuoteKind::Indirect };
    (length(clause.slice(body)) >= 5).then_some(Spoken { kind, span: clause, source, cue })
}

/// The quotations of a body in one of these languages.
pub(in crate::quotes) fn wide_quotes(body: &str, language: &str) -> Vec<Quote> {
    let tongue = Tongue::of(language);
    let paragraphs = paragraphs(body);
    let all = runs(body, &paragraphs);
    let turns = turns(body, &paragraphs, language);
    let mut in_turn = vec![false; paragraphs.len()];
    for turn in &turns {
        in_turn.get_mut(turn.paragraphs.0..turn.paragraphs.1).unwrap_or_default().fill(true);
    }
    let mut spoken = Vec::new();
    let mut next = 0;
    for (_, paragraph) in paragraphs.iter().enumerate().filter(|(place, _)| in_turn.get(*place) == Some(&false)) {
        while all.get(next).is_some_and(|run| run.open < paragraph.start()) {
            next += 1;
        }
        for sentence in sentences(body, *paragraph, &all, &mut next) {
            read_sentence(body, tongue, &sentence, &mut spoken);
        }
    }
    Resolver::new(body, tongue, &spoken).quotes(&spoken, turns)
}

fn read_sentence(body: &str, tongue: Tongue, sentence: &Sentence, spoken: &mut Vec<Spoken>) {
    let found = match tongue {
        Tongue::Chinese => chinese::read(body, sentence, spoken),
        Tongue::Japanese => japanese::read(body, sentence, spoken),
        Tongue::Korean => korean::read(body, sentence, spoken),
    };
    if !found {
        alone(body, sentence, spoken);
    }
}

/// A paragraph or sentence that is all in marks goes on from the last speaker.
fn alone(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) {
    let [run] = sentence.runs.as_slice() else { return };
    let whole = run.open == sentence.start()
        && body.get(run.close..sentence.end()).is_some_and(|rest| rest.trim_matches(['。', '.', ' ', '，', ',']).is_empty());
    let inner = body.get(run.start..run.end).map_or(0, length);
    if whole && inner >= 8 {
        spoken.extend(Span::new(body, run.start, run.end).map(|span| Spoken::direct(span.trimmed(body), None, None)));
    }
}
