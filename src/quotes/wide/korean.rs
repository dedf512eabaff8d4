//! Sentences in Korean: the verb stands last, a particle marks the source and another the words.

use std::sync::LazyLock;

use crate::model::Span;

use super::super::marks::Run;
use super::korean_phrases::{is_source, topic_in, without_leads};
use super::korean_words::{ACCORDING, NO_SPEECH, QUOTING, REPORTED, SAYINGS, SPEECH, WEAK_SPEECH};
use super::read::{Spoken, reported};
use super::sentences::Sentence;
use super::words::{WordSet, first_characters, last_characters, length, place_in};

static SPEECH_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&SPEECH]));
static WEAK_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&WEAK_SPEECH]));
static SAYING_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&SAYINGS]));

/// Who speaks, by which verb, and the words without marks.
struct Report {
    source: Option<Span>,
    cue: Span,
    clause: Option<Span>,
}

/// What a sentence reports; `false` where it names no verb of saying.
pub(super) fn read(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) -> bool {
    let report = according(body, sentence)
        .or_else(|| saying(body, sentence))
        .or_else(|| closing(body, sentence))
        .or_else(|| marked(body, sentence));
    let Some(report) = report else { return false };
    let clause = report.clause.map(|clause| clean(body, clause));
    let mixed = clause.is_some_and(|clause| goes_before_marks(body, sentence, clause));
    let before = spoken.len();
    if !mixed {
        let runs = sentence.runs.iter().filter(|run| is_speech(body, sentence, run));
        spoken.extend(runs.filter_map(|run| Spoken::in_marks(body, run, report.source, report.cue)));
    }
    if spoken.len() == before {
        spoken.extend(clause.and_then(|clause| reported(body, sentence, clause, report.source, Some(report.cue))));
    }
    true
}

fn span_of(body: &str, part: &str) -> Option<Span> {
    let start = place_in(body, part);
    Span::new(body, start, start + part.len())
}

/// `소문은 "오해"라고 바로잡았다`: what stands before the marks is part of what is reported.
fn goes_before_marks(body: &str, sentence: &Sentence, clause: Span) -> bool {
    let Some(run) = sentence.runs.iter().find(|run| clause.start() < run.open && run.close <= clause.end() + 1) else {
        return false;
    };
    let lead = body.get(clause.start()..run.open).unwrap_or("").trim_end();
    lead.ends_with(['은', '는', '이', '가', '을', '를', '도']) && length(lead) >= 3
}

/// `X에 따르면 …`
fn according(body: &str, sentence: &Sentence) -> Option<Report> {
    let (start, end) = *sentence.outside().first()?;
    let text = first_characters(body.get(start..end)?, 90);
    let (at, marker) = ACCORDING
        .iter()
        .filter_map(|marker| text.find(marker).map(|at| (at, *marker)))
        .min_by_key(|(at, marker)| (*at, usize::MAX - marker.len()))?;
    let head = text.get(..at)?;
    let head = head.rsplit(", ").next().unwrap_or(head);
    // 남인순 의원이 식약처에서 받은 자료에 따르면
    let asked = topic_in(head).map(|(source, _)| source).filter(|source| head.ends_with("자료") && source.contains(' '));
    let source = asked.unwrap_or_else(|| without_leads(head).trim_end());
    let cue = Span::new(body, start + at, start + at + marker.len())?;
    let source = span_of(body, source).filter(|span| !span.is_empty() && is_source(issuer(span.slice(body))));
    source.map(|source| Report { source: Some(source), cue, clause: Span::new(body, cue.end(), sentence.end()) })
}

/// 경찰 조사 결과: what is looked at is not who says it.
fn issuer(text: &str) -> &str {
    text
}

/// `…는 게 전문가들의 설명이다`
fn saying(body: &str, sentence: &Sentence) -> Option<Report> {
    let (start, end) = *sentence.outside().last()?;
    let text = body.get(start..end)?.trim_end_matches(['.', ' ']);
    let (head, last) = text.rsplit_once(' ')?;
    SAYING_SET.has(last).then_some(())?;
    let Some(head) = head.strip_suffix('의') else {
        // 정부는 관리를 강화하겠다는 방침이다
        let held = head.strip_suffix("다는").map(|held| start + held.len() + '다'.len_utf8())?;
        let (source, from) = source_of(body, sentence, held);
        return Some(Report { source: Some(source?), cue: span_of(body, last)?, clause: Span::new(body, from.min(held), held) });
    };
    if start > sentence.start() && is_source(head.trim()) {
        return Some(Report {
            source: span_of(body, head.trim()),
            cue: span_of(body, last)?,
            clause: Span::new(body, sentence.start(), start),
        });
    }
    let (from, joint) = ["는 게 ", "는 것이 ", "란 게 ", "라는 ", "는 "]
        .iter()
        .filter_map(|joint| head.rfind(joint).map(|at| (at, *joint)))
        .max()?;
    let source = without_leads(head.get(from + joint.len()..)?);
    let cue = span_of(body, last)?;
    let clause = Span::new(body, sentence.start(), start + from);
    is_source(source).then_some(())?;
    Some(Report { source: span_of(body, source), cue, clause })
}

/// `X는 …고 말했다`
fn closing(body: &str, sentence: &Sentence) -> Option<Report> {
    let (start, end) = *sentence.outside().last()?;
    let text = body.get(start..end)?.trim_end_matches(['.', ' ', '!']);
    let tail = last_characters(text, 40);
    let base = start + text.len() - tail.len();
    let (clause_end, verb, strong) = closing_verb(tail)?;
    let cue = Span::new(body, base + verb, base + tail.len())?;
    let (source, from) = source_of(body, sentence, sentence.end());
    if source.is_none() && !(strong && (base + clause_end == start || !sentence.runs.is_empty())) {
        return None;
    }
    let clause = Span::new(body, from.min(base + clause_end), base + clause_end);
    Some(Report { source, cue, clause })
}

/// Where the reported words end, where the verb begins, and whether the verb is surely one of saying.
fn closing_verb(tail: &str) -> Option<(usize, usize, bool)> {
    let words: Vec<(usize, &str)> =
        tail.split(' ').map(|word| (place_in(tail, word), word)).filter(|(_, word)| !word.is_empty()).collect();
    let near = words.len().saturating_sub(5);
    for place in (near..words.len()).rev() {
        let (at, word) = *words.get(place)?;
        let Some((end, clear)) = reported_end(tail, at, word) else { continue };
        let rest = words.get(place + 1..).unwrap_or(&[]);
        let strong = rest.iter().any(|(_, word)| SPEECH_SET.beginning(word).is_some());
        let weak = clear && rest.len() <= 3 && rest.iter().any(|(_, word)| WEAK_SET.beginning(word).is_some());
        if strong || weak {
            return rest.first().map(|(verb, _)| (end, *verb, strong));
        }
    }
    None
}

/// Where the reported clause ends in a word that closes one, and whether the ending is used for nothing else.
fn reported_end(tail: &str, at: usize, word: &str) -> Option<(usize, bool)> {
    // A particle right behind the closing mark.
    if at == 0 && ["라고", "이라고", "고", "며", "라며", "이라며", "면서", "라면서", "이라면서", "라는", "이라는"].contains(&word)
    {
        return Some((0, true));
    }
    let (ending, kept) = REPORTED.iter().find(|(ending, _)| word.ends_with(ending))?;
    let end = at + word.len() - ending.len() + kept.len();
    tail.get(..end).map(|_| (end, true))
}

/// `"할머니가 보시면 혼내실 맛"이라며 그는 웃었다`, `"…"라는 것`: words in marks are said whatever the verb.
fn marked(body: &str, sentence: &Sentence) -> Option<Report> {
    let run = sentence.runs.iter().rev().find(|run| is_speech(body, sentence, run))?;
    let letters = body.get(run.start..run.end)?.chars().filter(|c| c.is_alphanumeric()).count();
    let (source, from) = source_of(body, sentence, sentence.end());
    let source = source.filter(|_| letters >= 8)?;
    let behind = sentence.behind(body, run).trim_end_matches(['.', ' ']);
    let cue = span_of(body, last_characters(behind, 12))?;
    Some(Report { source: Some(source), cue, clause: Span::new(body, from.min(run.open), run.close) })
}

/// The source before `end` outside of marks, and where the clause behind it begins.
fn source_of(body: &str, sentence: &Sentence, end: usize) -> (Option<Span>, usize) {
    for (from, to) in sentence.outside() {
        let Some(piece) = body.get(from..to.min(end).max(from)) else { continue };
        let behind_marks = from > sentence.start() && body.get(..from).is_some_and(|text| !text.ends_with(' '));
        // 시민단체 ‘약물안전연대’는: the name stands in the marks.
        let named =
            sentence.ending_at(from).filter(|_| ["는 ", "은 ", "이 ", "가 "].iter().any(|topic| piece.starts_with(topic)));
        if let Some(run) = named.filter(|run| body.get(run.start..run.end).is_some_and(|name| length(name) <= 16)) {
            return (Span::new(body, run.start, run.end), from + piece.find(' ').map_or(piece.len(), |at| at + 1));
        }
        // The particle of quoting stands right behind the mark and is no part of the source.
        let skipped = if behind_marks { piece.find(' ').map_or(piece.len(), |at| at + 1) } else { 0 };
        let Some(piece) = piece.get(skipped..) else { continue };
        if let Some((source, rest)) = topic_in(piece) {
            let after = place_in(body, rest);
            return (span_of(body, source), if behind_marks { sentence.start() } else { after });
        }
    }
    (None, sentence.start())
}

/// Whether words in marks are said: a particle of quoting stands behind them, and no verb of calling.
fn is_speech(body: &str, sentence: &Sentence, run: &Run) -> bool {
    let inner = body.get(run.start..run.end).unwrap_or("");
    let letters = inner.chars().filter(|c| c.is_alphanumeric()).count();
    let behind = sentence.behind(body, run);
    let quoted = QUOTING.iter().any(|particle| behind.starts_with(particle));
    let near = first_characters(behind, 14);
    let called = NO_SPEECH.iter().any(|word| near.contains(word));
    let alone =
        inner.ends_with(['.', '!', '?']) && (behind.trim().is_empty() || behind.trim_end_matches('.').ends_with("말이다"));
    letters >= 5 && quoted && !called || letters >= 8 && alone
}

/// A clause less the commas and dates at its ends.
fn clean(body: &str, span: Span) -> Span {
    let edge = |c: char| c.is_whitespace() || matches!(c, ',' | '.');
    let text = span.slice(body);
    let start = span.start() + text.len() - text.trim_start_matches(edge).len();
    let end = span.start() + text.trim_end_matches(edge).len();
    Span::new(body, start.min(end), end).unwrap_or(span)
}
