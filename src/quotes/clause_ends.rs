//! Where a reported clause begins before its cue, and where it ends.

use super::cues::source_phrase;
use super::grammar::{
    ACT, ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, JOB, PARTICIPLE, PREPOSITION, PRONOUN, REPORT, SAY, SUBORDINATOR, THAT,
};
use super::reports::Sentence;

impl Sentence<'_, '_> {
    /// The beginning of the clause before `end`: the sentence's, or behind a direct quotation.
    pub(super) fn clause_start(&self, end: usize, free: usize) -> usize {
        let floor = free.max(self.first);
        let mut first = (floor..end).rev().find(|at| self.is_taken(*at) || self.is_sign(*at, ';')).map_or(floor, |at| at + 1);
        while first < end && (self.is(first, CONJUNCTION) || self.is_sign(first, ',')) {
            first += 1;
        }
        first
    }

    /// The end of a reported clause: the sentence's, a direct quotation, or the next cue of the same speaker.
    pub(super) fn clause_end(&self, start: usize) -> usize {
        for at in start..self.past {
            if self.is_taken(at) || self.is_sign(at, '\n') {
                return at;
            }
            if self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()) {
                continue;
            }
            let comma = self.is_sign(at, ',');
            if comma && self.is(at + 1, PARTICIPLE) && !self.is(at + 1, SAY) {
                return at;
            }
            if comma && source_phrase(self.reading, at + 1) > 0 {
                return at;
            }
            // ", he claimed Y" begins another report; ", he claimed, Y" stands inside this one.
            if comma && self.is(at + 1, PRONOUN) && self.is(at + 2, SAY) && at > start + 1 && !self.ends_clause(at + 3) {
                return at;
            }
            let put = |at: usize| self.is(at, SAY) || matches!(self.reading.word(at), "put" | "puts");
            if comma && self.reading.word(at + 1) == "as" && (at + 3..at + 5).any(put) {
                return at;
            }
            let parted = self.is_sign(at, ';') || comma && self.is(at + 1, CONJUNCTION | SUBORDINATOR);
            if parted && at > start + 1 && self.begins_report(at + 1) {
                return at;
            }
            let joint = at + usize::from(comma);
            if self.is(joint, CONJUNCTION) && at > start + 1 && self.next_cue(joint + 1) {
                return at;
            }
        }
        self.past
    }

    /// "; |one told the paper that| …", ", while |the clinic said it| …": somebody else's report.
    fn begins_report(&self, at: usize) -> bool {
        let mut first = at;
        while first < at + 3 && self.is(first, CONJUNCTION | SUBORDINATOR | ADVERB) {
            first += 1;
        }
        let opens = self.is(first, ARTICLE) || self.reading.tokens.get(first).is_some_and(|token| token.capital);
        let plain = |at: &usize| {
            self.reading
                .tokens
                .get(*at)
                .is_some_and(|token| token.is_word() && token.run.is_none() && !token.is(AUXILIARY | THAT))
        };
        let verb = (first + 1..self.past.min(first + 6))
            .take_while(plain)
            .find(|at| self.is(*at, SAY | REPORT) && !self.is(*at, JOB | ARTICLE | PREPOSITION));
        // "…; |Bell thinks| it will help": behind a semicolon the verb of opinion will do.
        let behind = self.is_sign(at - 1, ';') && verb.is_some_and(|verb| verb <= first + 3);
        let verb = verb.filter(|verb| behind || self.is(*verb, SAY));
        opens
            && verb.is_some_and(|verb| {
                let clause = behind || self.reading.lexicon.english && self.is(verb + 1, PRONOUN);
                clause || self.takes_person(verb) || self.that_behind(verb + 1, 4).is_some() || self.is_sign(verb + 1, ',')
            })
    }

    /// "and |added that", "but |he said"
    pub(super) fn next_cue(&self, at: usize) -> bool {
        let mut at = at;
        while self.is(at, ADVERB) {
            at += 1;
        }
        if self.is(at, SAY | ACT | PARTICIPLE) && !self.is(at, JOB | ARTICLE | PREPOSITION) {
            return true;
        }
        self.is(at, PRONOUN) && self.is(at + 1, SAY)
    }
}
