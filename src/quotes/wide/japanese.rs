//! Sentences in Japanese: the verb stands last, は marks the source, と the words.

use std::sync::LazyLock;

use crate::model::Span;

use super::super::marks::Run;
use super::japanese_phrases::{CLAUSE_ENDS, is_kanji, is_source, source_at_end, without_leads};
use super::japanese_words::{ACCORDING, CLOSERS, HEARSAY, HELD, NO_SPEECH, QUOTING, SPEECH};
use super::read::{Spoken, reported};
use super::sentences::Sentence;
use super::words::{WordSet, clause_start, first_characters, last_characters, length, place_in};

static SPEECH_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&SPEECH]));
static HELD_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&HELD]));

/// Behind the particle of quoting stand at most so many characters.
const LONGEST_VERB: usize = 34;

/// Who speaks, by which verb, and the words without marks, if the sentence gives any.
struct Report {
    source: Option<Span>,
    cue: Span,
    clause: Option<Span>,
    /// The verb is surely one of saying.
    strong: bool,
}

/// What a sentence reports; `false` where it names no verb of saying.
pub(super) fn read(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) -> bool {
    if told_behind(body, sentence, spoken) {
        return true;
    }
    let Some(report) = according(body, sentence).or_else(|| marked(body, sentence)).or_else(|| unmarked(body, sentence)) else {
        return false;
    };
    let clause = report.clause.map(|clause| clean(body, clause));
    let mixed = clause.is_some_and(|clause| goes_before_marks(body, sentence, clause));
    let before = spoken.len();
    if !mixed {
        let runs = sentence.runs.iter().filter(|run| is_speech(body, sentence, run));
        spoken.extend(runs.filter_map(|run| Spoken::in_marks(body, run, report.source, report.cue)));
    }
    if let Some(last) = spoken.last().filter(|_| spoken.len() > before).map(|last| last.span.end()) {
        spoken.extend(going_on(body, sentence, &report, last));
    } else {
        let (first, clause) = clause.map_or((None, None), |clause| at_joint(body, clause));
        spoken.extend(first.and_then(|clause| reported(body, sentence, clause, report.source, Some(report.cue))));
        spoken.extend(clause.and_then(|clause| reported(body, sentence, clause, report.source, Some(report.cue))));
    }
    true
}

/// `「…」と述べ、…と強調した`: the words behind those in marks that end at `last`.
fn going_on(body: &str, sentence: &Sentence, report: &Report, last: usize) -> Option<Spoken> {
    let further = unmarked(body, sentence).filter(|further| further.strong)?;
    let end = further.clause?.end();
    let between = body.get(last..end)?;
    let from = last + between.find('、')? + '、'.len_utf8();
    let clause = clean(body, Span::new(body, from, end)?);
    let whole = sentence.runs.iter().all(|run| run.close <= from || end <= run.open);
    reported(body, sentence, clause, report.source, Some(further.cue)).filter(|_| whole && length(clause.slice(body)) >= 8)
}

/// Verbs of saying in the middle of a sentence.
const JOINTS: &[&str] = &[
    "と述べ、",
    "と話し、",
    "と説明し、",
    "と指摘し、",
    "と強調し、",
    "と語り、",
    "と訴え、",
    "と主張し、",
    "と述べた上で、",
    "とした上で、",
    "としたうえで、",
    "と述べたうえで、",
    "と説明した上で、",
    "と説明したうえで、",
    "としつつ、",
    "とする一方、",
    "と述べる一方、",
];

/// `…だと述べ、…よう呼びかけた`: the clause in its two parts.
fn at_joint(body: &str, clause: Span) -> (Option<Span>, Option<Span>) {
    let text = clause.slice(body);
    let joint = JOINTS.iter().find_map(|joint| text.find(joint).map(|at| (at, joint.len())));
    match joint {
        Some((at, length)) => {
            let first = Span::new(body, clause.start(), clause.start() + at).map(|span| clean(body, span));
            (first, Span::new(body, clause.start() + at + length, clause.end()).map(|span| clean(body, span)))
        }
        None => (None, Some(clause)),
    }
}

/// `処方は「…」と主張`: what stands before the marks is part of what is reported.
fn goes_before_marks(body: &str, sentence: &Sentence, clause: Span) -> bool {
    let Some(run) = sentence.runs.iter().find(|run| clause.start() < run.open && run.close <= clause.end()) else { return false };
    let lead = body.get(clause.start()..run.open).unwrap_or("").trim_end();
    lead.ends_with(['は', 'が', 'を', 'も']) && length(lead) >= 3
}

/// `「…」。女性はそう打ち明ける。`: the sentence behind the words names who said them.
fn told_behind(body: &str, sentence: &Sentence, spoken: &mut [Spoken]) -> bool {
    let text = sentence.span.slice(body);
    let near_end = last_characters(text, 24);
    let so = ["そう", "こう"].iter().find_map(|so| near_end.rfind(so));
    let Some(at) = so.map(|at| text.len() - near_end.len() + at) else { return false };
    let Some(last) = spoken.last_mut().filter(|last| last.source.is_none() && last.cue.is_none()) else { return false };
    let near = body.get(last.span.end()..sentence.start()).is_some_and(|gap| length(gap) <= 4);
    let start = sentence.start();
    let Some(source) = topic(body, sentence, start + at).map(|(source, _)| source).filter(|_| near) else { return false };
    last.source = Some(source);
    last.cue = Span::new(body, start + at, sentence.end());
    true
}

/// `Xによると、…（という）`
fn according(body: &str, sentence: &Sentence) -> Option<Report> {
    let (start, end) = *sentence.outside().first()?;
    let text = first_characters(body.get(start..end)?, 70);
    let (at, marker) = ACCORDING.iter().filter_map(|marker| text.find(marker).map(|at| (at, *marker))).min()?;
    let source = source_at_end(text.get(..at)?)?;
    // 県警によると、男は「…」と供述している: the words are the man's.
    let said = sentence.runs.iter().any(|run| {
        is_speech(body, sentence, run)
            && quoted(sentence.behind(body, run)).is_some_and(|verb| says_within(first_characters(verb, 14), 14))
    });
    if said && let Some(report) = marked(body, sentence) {
        let topic = topic_from(body, sentence, start + at + marker.len(), sentence.end()).map(|(topic, _)| topic);
        if topic.is_some() || is_statement(report.cue.slice(body)) {
            return Some(Report { source: topic, ..report });
        }
    }
    let cue = Span::new(body, start + at, start + at + marker.len())?;
    let mut rest = body.get(cue.end()..sentence.end())?.trim_end_matches(['。', '.']);
    rest = HEARSAY.iter().find_map(|end| rest.strip_suffix(end)).unwrap_or(rest);
    let clause = Span::new(body, cue.end(), cue.end() + rest.len());
    Some(Report { source: span_of(body, without_particle(source)), cue, clause, strong: true })
}

/// `…という。`: somebody has said so, whom the sentences before name.
pub(super) fn is_hearsay(verb: &str) -> bool {
    matches!(verb, "いう" | "いいます")
}

/// What suspects do: 供述, 容疑を否認.
pub(super) fn is_statement(verb: &str) -> bool {
    verb.contains("供述") || verb.contains("容疑を") || verb.contains("黙秘")
}

fn span_of(body: &str, part: &str) -> Option<Span> {
    let start = place_in(body, part);
    Span::new(body, start, start + part.len())
}

fn without_particle(source: &str) -> &str {
    source.strip_suffix("など").unwrap_or(source)
}

/// The words in marks are said: `「…」と話す`, `「…」と工藤さんは笑う`, `「…」と話すのは田中さん`.
fn marked(body: &str, sentence: &Sentence) -> Option<Report> {
    let run = sentence.runs.iter().rev().find(|run| is_speech(body, sentence, run))?;
    let behind = sentence.behind(body, run);
    let verb = quoted(behind)?;
    let cue_at = place_in(body, verb);
    let cue_text = first_characters(verb, LONGEST_VERB).trim_end_matches(['。', '.']);
    let cue = Span::new(body, cue_at, cue_at + cue_text.len())?;
    let at_once = verb.split(['、', '。']).next().unwrap_or(verb);
    let inner = at_once.find('は').and_then(|at| source_at_end(verb.get(..at)?));
    let named_last = || {
        let named = cue_text.split_once("のは").or_else(|| cue_text.split_once("のが"))?.1;
        let whole = named.trim_start_matches('、');
        let plain = whole
            .strip_suffix("である")
            .or_else(|| whole.strip_suffix(['だ']))
            .or_else(|| whole.strip_suffix("です"))
            .unwrap_or(whole);
        is_source(last_clause(plain)).then_some(plain)
    };
    let topic = topic(body, sentence, run.close);
    let source = named_last().or(inner).and_then(|part| span_of(body, part)).or(topic.map(|(source, _)| source));
    let from = topic.map_or(sentence.start(), |(_, after)| after);
    Some(Report { source, cue, clause: Span::new(body, from.min(run.close), run.close), strong: true })
}

fn last_clause(text: &str) -> &str {
    text.get(clause_start(text, CLAUSE_ENDS)..).unwrap_or(text)
}

/// What stands behind the particle of quoting.
fn quoted(behind: &str) -> Option<&str> {
    QUOTING.iter().find_map(|particle| behind.strip_prefix(particle)).map(|verb| verb.trim_start_matches(['、', ' ']))
}

/// Whether words in marks are said: the particle of quoting stands behind them, and no verb of calling or writing.
fn is_speech(body: &str, sentence: &Sentence, run: &Run) -> bool {
    let inner = body.get(run.start..run.end).unwrap_or("");
    let letters = inner.chars().filter(|c| c.is_alphanumeric()).count();
    let behind = sentence.behind(body, run);
    let Some(verb) = quoted(behind) else {
        // 「…」「…」と話す, and the first of two in a row.
        let ended = inner.ends_with(['。', '！', '？']) || letters >= 15;
        return letters >= 8 && ended && behind.trim().is_empty();
    };
    if NO_SPEECH.iter().any(|word| verb.starts_with(word)) {
        return false;
    }
    let near = first_characters(verb, LONGEST_VERB);
    let near = near.split(['。']).next().unwrap_or(near);
    letters >= 4 && says_within(near, LONGEST_VERB) || letters >= 10
}

/// Reported words without marks: `Xは、…と述べた`, `…とXは語る`, `Xは…よう呼びかけている`.
fn unmarked(body: &str, sentence: &Sentence) -> Option<Report> {
    let pieces = sentence.outside();
    let (start, end) = *pieces.last()?;
    let text = body.get(start..end)?.trim_end_matches(['。', '.', ' ']);
    let tail = last_characters(text, LONGEST_VERB);
    let base = start + text.len() - tail.len();
    let (at, verb, strong) = closing_verb(tail)?;
    let cue = Span::new(body, base + verb, base + tail.len())?;
    let inner = tail.get(at..verb).and_then(|between| source_at_end(between.strip_prefix('と')?.strip_suffix('は')?));
    let source = inner.and_then(|part| span_of(body, part));
    let topic = topic(body, sentence, base + at);
    let hearsay = is_hearsay(cue.slice(body));
    if source.is_none() && topic.is_none() && !strong && !hearsay {
        return None;
    }
    let from = if source.is_some() { sentence.start() } else { topic.map_or(sentence.start(), |(_, after)| after) };
    let source = source.or(topic.map(|(source, _)| source));
    let clause = Span::new(body, from.min(base + at), base + at);
    Some(Report { source, cue, clause, strong })
}

/// Where the reported words end, where the verb begins, and whether the verb is surely one of saying.
fn closing_verb(tail: &str) -> Option<(usize, usize, bool)> {
    let closer = CLOSERS.iter().filter_map(|closer| tail.rfind(closer).map(|at| (at, *closer))).max_by_key(|(at, _)| *at);
    if let Some((at, closer)) = closer {
        let kept = if closer.starts_with("よう") { "よう".len() } else { 0 };
        // `…と述べ、…よう呼びかけた`: the verb before has said who.
        let joined = JOINTS.iter().any(|joint| tail.contains(joint));
        return Some((at + kept, at + kept, joined));
    }
    let particles = tail.match_indices('と').map(|(at, _)| at);
    let mut found = particles.rev().filter_map(|at| {
        let rest = tail.get(at + 'と'.len_utf8()..)?;
        if NO_SPEECH.iter().any(|word| rest.starts_with(word)) {
            return None;
        }
        let behind_topic = rest
            .find('は')
            .map(|topic| topic + 'は'.len_utf8())
            .filter(|topic| source_at_end(rest.get(..topic - 'は'.len_utf8()).unwrap_or("")).is_some());
        let verb_at = behind_topic.unwrap_or(0);
        let verb = rest.get(verb_at..)?.trim_start_matches('、');
        let held = HELD_SET.beginning(verb).is_some() && !verb.starts_with("いう")
            || matches!(verb, "いう" | "いいます" | "みる" | "みます" | "した" | "する" | "しました");
        let says = says_soon(verb);
        (says || held).then_some((at, at + 'と'.len_utf8() + verb_at, says))
    });
    found.next()
}

/// A verb of saying at once or behind a short adverb: `静かに話した`.
fn says_soon(verb: &str) -> bool {
    says_within(verb, 7)
}

/// Whether a verb of saying begins within so many characters: 話す, but neither 英語 nor 会話.
fn says_within(text: &str, count: usize) -> bool {
    let mut before = ' ';
    text.char_indices().take(count).any(|(at, c)| {
        let stem = text.get(at..).and_then(|rest| SPEECH_SET.beginning(rest));
        let apart = |stem: &str| {
            length(stem) > 1 || !is_kanji(before) && text.get(at + stem.len()..).is_some_and(|rest| !rest.starts_with(is_kanji))
        };
        let says = stem.is_some_and(apart);
        before = c;
        says
    })
}

/// The first topic outside of marks that may be a source, and where the clause behind it begins.
fn topic(body: &str, sentence: &Sentence, end: usize) -> Option<(Span, usize)> {
    topic_from(body, sentence, sentence.start(), end)
}

fn topic_from(body: &str, sentence: &Sentence, start: usize, end: usize) -> Option<(Span, usize)> {
    let mut fallback = None;
    for (from, to) in sentence.outside() {
        let from = from.max(start);
        let Some(text) = body.get(from..to.min(end).max(from)) else { continue };
        for (at, particle) in text.char_indices().filter(|(_, c)| matches!(c, 'は' | 'が' | 'も')).take(12) {
            let Some(head) = text.get(..at) else { continue };
            let behind = text.get(at + particle.len_utf8()..).unwrap_or("");
            let bounded = particle == 'は' || behind.is_empty() || behind.starts_with('、');
            let body_head = head.strip_suffix("で").filter(|_| particle == 'は');
            let source = source_at_end(head)
                .or_else(|| body_head.and_then(source_at_end).filter(|source| super::nouns::ends_in_body(source)));
            let after = from + at + particle.len_utf8();
            if let Some(source) = source.filter(|_| bounded) {
                return span_of(body, source).map(|span| (sentence.with_name_in_marks(body, span, CLAUSE_ENDS), after));
            }
            if particle == 'は' && fallback.is_none() && !sentence.runs.is_empty() {
                let plain = without_leads(last_clause(head));
                let nominal =
                    (2..=20).contains(&length(plain)) && !plain.ends_with(['に', 'で', 'と', 'ら', 'て', 'の', 'れ', 'こ', 'そ']);
                fallback = nominal.then(|| span_of(body, plain).map(|span| (span, after))).flatten();
            }
        }
    }
    fallback
}

/// A clause less the commas at its ends.
fn clean(body: &str, span: Span) -> Span {
    let edge = |c: char| c.is_whitespace() || matches!(c, '、' | '，' | '。');
    let text = span.slice(body);
    let start = span.start() + text.len() - text.trim_start_matches(edge).len();
    let end = span.start() + text.trim_end_matches(edge).len();
    Span::new(body, start.min(end), end).unwrap_or(span)
}
