//! Sentences with the words in marks that they hold.

use crate::model::Span;

use super::super::marks::Run;
use super::words::{clause_start, length};

/// A sentence with the runs it holds; full stops inside marks do not end it.
pub(super) struct Sentence {
    pub(super) span: Span,
    pub(super) runs: Vec<Run>,
}

impl Sentence {
    pub(super) fn start(&self) -> usize {
        self.span.start()
    }

    pub(super) fn end(&self) -> usize {
        self.span.end()
    }

    /// The sentence without what stands in marks, as pieces with their places.
    pub(super) fn outside(&self) -> Vec<(usize, usize)> {
        let mut pieces = Vec::new();
        let mut start = self.start();
        for run in &self.runs {
            pieces.push((start, run.open.max(start)));
            start = run.close.max(start);
        }
        pieces.push((start, self.end().max(start)));
        pieces.retain(|(a, b)| a < b);
        pieces
    }

    /// The run that ends at a place.
    pub(super) fn ending_at(&self, place: usize) -> Option<&Run> {
        self.runs.get(self.runs.partition_point(|run| run.close < place)).filter(|run| run.close == place)
    }

    /// The source with a name in marks that it goes on from: 自助グループ「あした」代表の小野寺さん.
    pub(super) fn with_name_in_marks(&self, body: &str, source: Span, ends: &[char]) -> Span {
        let run = self.ending_at(source.start());
        let short = run.filter(|run| body.get(run.start..run.end).is_some_and(|name| length(name) <= 16));
        let Some(run) = short else { return source };
        let head = body.get(self.start()..run.open).unwrap_or("");
        if !head.ends_with(char::is_alphabetic) {
            return source;
        }
        let from = clause_start(head, ends);
        let near = head.len() - from <= 90;
        Span::new(body, self.start() + from, source.end()).filter(|_| near).unwrap_or(source)
    }

    /// What stands between a run and the next one or the sentence's end.
    pub(super) fn behind<'b>(&self, body: &'b str, run: &Run) -> &'b str {
        let next = self.runs.partition_point(|other| other.open < run.close);
        let next = self.runs.get(next).map_or(self.end(), |other| other.open);
        body.get(run.close..next.max(run.close)).unwrap_or("")
    }
}

/// The sentences of a paragraph; `next` is the first of `all` runs that is not yet behind.
pub(super) fn sentences(body: &str, paragraph: Span, all: &[Run], next: &mut usize) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut inside = Vec::new();
    let mut start = paragraph.start();
    let mut skip = start;
    for (at, c) in paragraph.slice(body).char_indices().map(|(at, c)| (paragraph.start() + at, c)) {
        if at < skip {
            continue;
        }
        if let Some(run) = all.get(*next).filter(|run| run.open == at) {
            (skip, *next) = (run.close, *next + 1);
            inside.push(*run);
            continue;
        }
        if ends_sentence(body, at, c) {
            let end = at + c.len_utf8();
            found.extend(
                Span::new(body, start, end).map(|span| Sentence { span: span.trimmed(body), runs: std::mem::take(&mut inside) }),
            );
            start = end;
        }
    }
    let end = paragraph.end().max(skip.min(body.len())).max(start);
    found.extend(Span::new(body, start, end).map(|span| Sentence { span: span.trimmed(body), runs: inside }));
    found.retain(|sentence| !sentence.span.is_empty());
    found
}

fn ends_sentence(body: &str, at: usize, c: char) -> bool {
    let free = || body.get(at + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with([' ', '\n']));
    matches!(c, '。' | '！' | '？' | '｡' | '．') || matches!(c, '.' | '!' | '?') && free()
}
