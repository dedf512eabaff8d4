//! Sentences in Chinese: `X表示，…`, `據X…`, `「…」X說`.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::model::Span;

use super::super::marks::Run;
use super::chinese_phrases::{CLAUSE_ENDS, acting_subject, phrase, subject_of, without_leads};
use super::chinese_words::{CUES, FINDINGS, NO_CUE_BEFORE, NO_CUE_BEHIND, PAUSED_CUES, WEAK_CUES};
use super::nouns::{ends_in_source, person_ending};
use super::read::{Spoken, reported};
use super::sentences::Sentence;
use super::words::{WordSet, clause_start, first_characters, last_characters, length, place_in};

static WEAK: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&WEAK_CUES]));
static CUE_FINDER: LazyLock<Option<AhoCorasick>> =
    LazyLock::new(|| AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(CUES.split_whitespace()).ok());

/// What opens and what closes the source in "according to".
const ACCORDING: &[(&str, &[&str])] = &[
    ("根据", &["，", ","]),
    ("根據", &["，", ","]),
    ("依据", &["，", ","]),
    ("依據", &["，", ","]),
    ("据", &["介绍", "称", "通报", "透露", "表示", "统计", "报道", "消息", "指出", "回忆", "说", "证实", "了解到", "讲", "所述"]),
    (
        "據",
        &["介紹", "稱", "通報", "透露", "表示", "統計", "報導", "指出", "回憶", "說", "證實", "轉述", "描述", "講", "所述", "，"],
    ),
    ("按照", &["的说法", "的說法"]),
    ("记者从", &["处获悉", "获悉", "了解到", "获知", "处了解到"]),
    ("記者從", &["獲悉", "了解到", "獲知"]),
];

/// No more reports are looked for in a sentence.
const MOST_REPORTS: usize = 4;

/// A source and its verb in a sentence.
struct Report {
    source: Option<Span>,
    /// Where the reporting clause begins.
    at: usize,
    cue: Span,
    /// Where the words behind the verb begin.
    rest: usize,
}

/// What a sentence reports; `false` where it names no verb of saying.
pub(super) fn read(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) -> bool {
    let mut reports: Vec<Report> = according(body, sentence).into_iter().collect();
    if reports.is_empty() {
        reports = spoken_reports(body, sentence);
    }
    if reports.is_empty() {
        reports.extend(colon(body, sentence));
    }
    let Some(first) = reports.first() else { return untold(body, sentence, spoken) };
    let before = spoken.len();
    for run in sentence.runs.iter().filter(|run| whole_speech(body, sentence, run)) {
        let report = speaker_of(body, &reports, run).unwrap_or(first);
        let cue = Some(report.cue).filter(|cue| !cue.is_empty());
        spoken.extend(Span::new(body, run.start, run.end).map(|span| Spoken::direct(span.trimmed(body), report.source, cue)));
    }
    let said: Vec<Span> = spoken.get(before..).unwrap_or(&[]).iter().map(|piece| piece.span).collect();
    let free = |span: &Span| !said.iter().any(|other| span.contains(*other));
    for (place, report) in reports.iter().enumerate() {
        let end = reports.get(place + 1).map_or(sentence.end(), |next| next.at);
        let behind = Span::new(body, report.rest.min(end), end).map(|span| clean(body, span));
        let behind = behind.filter(|span| length(span.slice(body)) >= 5);
        let clause = match behind {
            None if place == 0 => Span::new(body, sentence.start(), report.at).map(|span| clean(body, span)),
            behind => behind,
        };
        spoken.extend(clause.filter(free).and_then(|clause| reported(body, sentence, clause, report.source, Some(report.cue))));
    }
    spoken.get_mut(before..).unwrap_or(&mut []).sort_by_key(|piece| piece.span.start());
    true
}

/// Speech without a verb of saying: `「…。」26歲的美容師坐在…` opens the sentence, `X不敢搬家，「…」。` closes it.
fn untold(body: &str, sentence: &Sentence, spoken: &mut Vec<Spoken>) -> bool {
    let [run] = sentence.runs.as_slice() else { return false };
    let inner = body.get(run.start..run.end).unwrap_or("");
    let letters = inner.chars().filter(|c| c.is_alphanumeric()).count();
    let behind = sentence.behind(body, run).trim_matches(['。', '.', ' ']);
    let opens = run.open == sentence.start() && !behind.is_empty() && inner.ends_with(['。', '！', '？', '!', '?']);
    let head = body.get(sentence.start()..run.open).unwrap_or("");
    let closes = behind.is_empty() && head.ends_with(['，', ',']);
    let subject = || head.split(CLAUSE_ENDS).find_map(acting_subject).filter(|subject| !phrase(subject).body);
    let source = if closes { subject().and_then(|subject| span_of(body, subject)) } else { None };
    if letters < 4 || !opens && source.is_none() {
        return false;
    }
    spoken.extend(Span::new(body, run.start, run.end).map(|span| Spoken::direct(span.trimmed(body), source, None)));
    true
}

/// The report that words in marks belong to: the one right behind them, else the last before.
fn speaker_of<'r>(body: &str, reports: &'r [Report], run: &Run) -> Option<&'r Report> {
    let last = reports.iter().rev().find(|report| report.cue.start() < run.open);
    let introduces =
        |report: &&Report| body.get(report.rest..run.open).is_some_and(|gap| !gap.chars().any(char::is_alphanumeric));
    if let Some(report) = last.filter(introduces) {
        return Some(report);
    }
    let next = reports.iter().find(|report| report.at >= run.close);
    let adjoining = next.filter(|next| {
        body.get(run.close..next.at).is_some_and(|gap| gap.chars().all(|c| !c.is_alphanumeric())) && next.source.is_some()
    });
    adjoining.or(last)
}

/// Words in marks that are a sentence by themselves: long enough, and bounded by a comma, a colon or a verb of saying.
fn whole_speech(body: &str, sentence: &Sentence, run: &Run) -> bool {
    let inner = body.get(run.start..run.end).unwrap_or("");
    let letters = inner.chars().filter(|c| c.is_alphanumeric()).count();
    let before = body.get(sentence.start()..run.open).unwrap_or("").trim_end();
    let behind = sentence.behind(body, run);
    let ended = inner.ends_with(['。', '！', '？', '，', ',', '…', '.', '!', '?', '」', '’', '；']);
    let opened = before.is_empty() || before.ends_with(['：', ':', '，', ',', '、', '。', '；']);
    let told = CUE_FINDER
        .iter()
        .flat_map(|cues| cues.find_iter(last_characters(before, 4)))
        .last()
        .is_some_and(|cue| cue.end() == last_characters(before, 4).len());
    let joined = behind.starts_with(['的', '等', '之', '式', '一', '、', '和', '及', '與', '与', '「', '是', '在']);
    letters >= 4 && opened && !joined && (ended || letters >= 8) || told && !joined && letters >= 6
}

/// `X：「…」`: a colon for a verb.
fn colon(body: &str, sentence: &Sentence) -> Option<Report> {
    let colon = |run: &&Run| body.get(sentence.start()..run.open).is_some_and(|head| head.trim_end().ends_with(['：', ':']));
    let run = sentence.runs.iter().find(colon)?;
    let head = body.get(sentence.start()..run.open)?.trim_end();
    let head = head.strip_suffix(['：', ':'])?;
    let subject = last_characters(head, 120).rsplit(CLAUSE_ENDS).take(6).find_map(acting_subject)?;
    let source = span_of(body, subject)?;
    let cue = Span::new(body, sentence.start() + head.len(), sentence.start() + head.len())?;
    Some(Report { source: Some(source), at: source.start(), cue, rest: run.open })
}

fn span_of(body: &str, part: &str) -> Option<Span> {
    let start = place_in(body, part);
    Span::new(body, start, start + part.len())
}

/// A clause less the marks and commas at its ends.
fn clean(body: &str, span: Span) -> Span {
    let edge = |c: char| c.is_whitespace() || matches!(c, '，' | ',' | '。' | '；' | ';' | '：' | ':' | '、' | '.' | '！' | '!');
    let text = span.slice(body);
    let start = span.start() + text.len() - text.trim_start_matches(edge).len();
    let end = span.start() + text.trim_end_matches(edge).len();
    Span::new(body, start.min(end), end).unwrap_or(span)
}

/// Every verb of saying of the sentence that has a source.
fn spoken_reports(body: &str, sentence: &Sentence) -> Vec<Report> {
    let mut found: Vec<Report> = Vec::new();
    for (start, end) in sentence.outside() {
        let Some(piece) = body.get(start..end) else { continue };
        for cue in CUE_FINDER.iter().flat_map(|cues| cues.find_iter(piece)) {
            if found.len() >= MOST_REPORTS {
                return found;
            }
            let opening = found.last().map_or(start, |last| last.rest.max(start));
            let at = start + cue.start();
            if at < opening || !is_cue(piece, cue.start(), cue.end()) {
                continue;
            }
            found.extend(report(body, sentence, (opening, at, start + cue.end()), found.is_empty()));
        }
    }
    found
}

/// 沒有回答, 不願透露
const UNSAID: &[&str] = &["沒有", "没有", "未", "不願", "不愿", "不肯", "拒絕", "拒绝", "無法", "无法", "不便", "不予"];

/// "俗称", "小说", "据说" and "问题" say nothing.
fn is_cue(piece: &str, start: usize, end: usize) -> bool {
    let word = piece.get(start..end).unwrap_or("");
    let before = piece.get(..start).and_then(|head| head.chars().next_back());
    let after = piece.get(end..).and_then(|rest| rest.chars().next());
    let noun = || {
        before.is_some_and(|c| {
            matches!(c, '的' | '行' | '受' | '之' | '被' | '此' | '該' | '该' | '有' | '無' | '无' | '做' | '作')
        })
    };
    let head = piece.get(..start).unwrap_or("");
    if UNSAID.iter().any(|verb| head.ends_with(verb)) && !matches!(word, "認為" | "认为" | "相信" | "希望" | "否認" | "否认")
    {
        return false;
    }
    if length(word) > 1 {
        let noun = WEAK.has(word) && noun();
        let joined = after.is_some_and(|c| matches!(c, '书' | '書' | '會' | '函' | '性' | '的' | '義' | '义'));
        return !noun && !joined;
    }
    !before.is_some_and(|c| NO_CUE_BEHIND.contains(c)) && !after.is_some_and(|c| NO_CUE_BEFORE.contains(c))
}

/// The source of a cue that stands at `at` and whose words begin behind `end`; what lies before `opening` is another's.
fn report(body: &str, sentence: &Sentence, (opening, at, end): (usize, usize, usize), first: bool) -> Option<Report> {
    let head = last_characters(body.get(opening..at)?, 70);
    let clause_at = at - head.len() + clause_start(head, CLAUSE_ENDS);
    let clause = body.get(clause_at..at)?;
    let word = body.get(at..end)?;
    let rest = skipped_object(body, sentence, end);
    let behind = body.get(rest..sentence.end())?;
    let pausing = behind.is_empty() || behind.starts_with(|c: char| !c.is_alphanumeric());
    let weak = WEAK.has(word);
    if (weak && !first || PAUSED_CUES.contains(&word)) && !pausing {
        return None;
    }
    let cue = Span::new(body, at, end)?;
    let subject = subject_of(clause).filter(|subject| !FINDINGS.contains(&word) || is_finder(subject));
    if let Some(source) = subject.and_then(|subject| span_of(body, subject)) {
        let source = sentence.with_name_in_marks(body, source, CLAUSE_ENDS);
        return Some(Report { source: Some(source), at: clause_at, cue, rest });
    }
    if let Some(source) = named_in_marks(body, sentence, clause_at) {
        return Some(Report { source: Some(source), at: source.start(), cue, rest });
    }
    // 王大明受訪時眼眶泛紅，表示…: the subject stands further up.
    let bare = is_bare(clause);
    if !first
        || !bare
        || FINDINGS.contains(&word)
        || weak && !pausing && !(clause.trim().is_empty() && matches!(word, "稱" | "称"))
    {
        return None;
    }
    let earlier = last_characters(body.get(opening.max(sentence.start())..clause_at)?, 120);
    let source = earlier.rsplit(CLAUSE_ENDS).take(6).find_map(acting_subject).and_then(|subject| span_of(body, subject));
    if source.is_none() && weak {
        return None;
    }
    Some(Report { source, at: clause_at, cue, rest })
}

/// 网友“小鱼”在微博上写道: the name stands in marks that end at `at`.
fn named_in_marks(body: &str, sentence: &Sentence, at: usize) -> Option<Span> {
    let run = sentence.ending_at(at).filter(|run| body.get(run.start..run.end).is_some_and(|name| length(name) <= 8))?;
    let head = last_characters(body.get(sentence.start()..run.open)?, 40);
    let before = without_leads(head.get(clause_start(head, CLAUSE_ENDS)..)?);
    person_ending(before)?;
    Span::new(body, place_in(body, before), run.close)
}

/// Whether a clause says nothing before its verb but how and when.
fn is_bare(clause: &str) -> bool {
    length(without_leads(clause).trim()) <= 6
}

/// Findings are shown by documents and by those who look for them.
fn is_finder(subject: &str) -> bool {
    [
        "研究", "調查", "调查", "調査", "報告", "报告", "數據", "数据", "統計", "统计", "資料", "资料", "團隊", "团队", "结果",
        "結果", "檢", "检", "局", "署", "部", "院",
    ]
    .iter()
    .any(|end| subject.ends_with(end))
        || phrase(subject).body
}

/// Where the words begin: behind 了, a comma, and whom they are told (`告诉记者，`).
fn skipped_object(body: &str, sentence: &Sentence, end: usize) -> usize {
    let rest = body.get(end..sentence.end()).unwrap_or("");
    let asked = body.get(..end).is_some_and(|text| {
        ["提醒", "呼籲", "呼吁", "要求", "建議", "建议", "警告", "叮嚀", "叮嘱"].iter().any(|verb| text.ends_with(verb))
    });
    let told = body.get(..end).is_some_and(|text| ["告訴", "告诉", "告知"].iter().any(|verb| text.ends_with(verb)));
    let mut skipped = rest.trim_start_matches(['了', '道', '過', '过']);
    if asked
        && let Some((object, behind)) = first_characters(skipped, 12).split_once(['，', ','])
        && ends_in_source(object)
    {
        skipped = skipped.get(first_characters(skipped, 12).len() - behind.len()..).unwrap_or(skipped);
    } else if told && let Some(comma) = first_characters(skipped, 12).find(CLAUSE_ENDS) {
        skipped = skipped.get(comma..).unwrap_or(skipped);
    } else if told && let Some(object) = ["記者", "记者", "本報", "本报"].iter().find(|object| skipped.starts_with(**object))
    {
        skipped = skipped.get(object.len()..).unwrap_or(skipped);
    }
    sentence.end() - skipped.len()
}

/// `据X介绍，…`, `根據X的統計，…`
fn according(body: &str, sentence: &Sentence) -> Option<Report> {
    let (start, end) = *sentence.outside().first()?;
    let text = body.get(start..end)?;
    let head = without_leads(text);
    ACCORDING.iter().find_map(|(opener, closers)| {
        let from = head.strip_prefix(opener)?;
        let near = first_characters(from, 40);
        let (at, closer) = closers
            .iter()
            .filter_map(|closer| near.find(closer).map(|at| (at, *closer)))
            .min_by_key(|(at, closer)| (*at, closer.len()))?;
        let named = near.get(..at)?;
        let named = named
            .strip_suffix(
                ["指出", "顯示", "显示", "表示", "發現", "发现"]
                    .iter()
                    .find(|verb| named.ends_with(**verb))
                    .copied()
                    .unwrap_or(""),
            )
            .unwrap_or(named);
        let source =
            subject_of(named).or_else(|| named.starts_with('《').then_some(named)).and_then(|subject| span_of(body, subject))?;
        let cue_at = place_in(body, head);
        let cue = Span::new(body, cue_at, cue_at + opener.len())?;
        let rest = place_in(body, near) + at + closer.len();
        let law = source.slice(body).ends_with(['法', '例', '》', '定']);
        (!law).then_some(Report { source: Some(source), at: sentence.start(), cue, rest })
    })
}
