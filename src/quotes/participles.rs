//! Cues that are no finite verb: "…, adding that", "is predicting", "were told by the minister that".

use super::cues::main_subject;
use super::grammar::{AUXILIARY, BE, CONJUNCTION, PRONOUN, THAT};
use super::phrases::{phrase_after, subject_before};
use super::reading::Kind;
use super::reports::{Report, Sentence};

impl Sentence<'_, '_> {
    /// "He is predicting |he will win|": an English cue in the progressive, with a subject of its own.
    pub(super) fn progressive(&self, at: usize, free: usize) -> Option<Report> {
        let be = at.checked_sub(1).filter(|before| self.is(*before, BE | PRONOUN) && self.is(*before, AUXILIARY))?;
        if !self.reading.lexicon.english || !self.reading.word(at).ends_with("ing") {
            return None;
        }
        let mention =
            subject_before(self.reading, at, free.max(self.first)).filter(|mention| self.speaks(mention) && be > free)?;
        let start = self.content_behind(at, true)?;
        let end = self.clause_end(start);
        let that = self.is(start - 1, THAT);
        (end > start && !self.is_taken(start) && (that || self.is_clause(at, start, end))).then(|| Report {
            cue: (at, at + 1),
            mention: Some(mention),
            content: vec![(start, end)],
            confidence: 0.7,
            that,
        })
    }

    /// `…, adding that …`
    pub(super) fn participle(&self, at: usize, free: usize) -> Option<Report> {
        let comma = at > self.first
            && (self.is_sign(at - 1, ',')
                || self.is(at - 1, CONJUNCTION)
                || self.reading.tokens.get(at - 1).is_some_and(|token| token.kind == Kind::Mark));
        let mention = self.speaker.or_else(|| main_subject(self.reading, self.first, at).filter(|_| comma || at > self.first))?;
        let that = self.that_behind(at + 1, 8);
        if !comma && that.is_none() || at <= free && at > self.first && that.is_none() {
            return None;
        }
        let object = if self.takes_person(at) { self.behind_addressee(at + 1)? } else { at + 1 };
        let start = that.unwrap_or(object);
        if self.is_taken(start) || self.is_taken(start + 1) {
            return None;
        }
        Some(Report {
            cue: (at, at + 1),
            mention: Some(mention),
            content: vec![(start, self.clause_end(start))],
            confidence: 0.7,
            that: false,
        })
    }

    /// "were told |by the minister| that …"
    pub(super) fn told_by(&self, at: usize) -> Option<Report> {
        if !self.reading.lexicon.english || !self.takes_person(at) || self.reading.word(at + 1) != "by" {
            return None;
        }
        let mention = phrase_after(self.reading, at + 2, self.past)?;
        let start = self.that_behind(mention.past, 6)?;
        let content = vec![(start, self.clause_end(start))];
        Some(Report { cue: (at, at + 1), mention: Some(mention), content, confidence: 0.8, that: true })
    }
}
