//! A cue between commas or at the end: `…, she said, …`, `…, räumt er ein.`, `…, ironiza.`
//!
//! Such a cue speaks for the whole sentence, whatever verbs stand before it; it is looked for before the sentence is read from
//! left to right.

use super::grammar::{
    ACT, ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, JOB, PARTICIPLE, PREPOSITION, PRONOUN, RELATIVE, REPORT, SAY, SUBORDINATOR,
    THAT, TIME, WILL,
};
use super::phrases::{Head, Mention, can_speak, mention_in, phrase_after};
use super::reading::Kind;
use super::reports::{Report, Sentence};

/// No parenthesis is longer, in tokens.
const LONGEST: usize = 14;
/// Fewer tokens before a parenthesis are no clause of their own.
const STUB: usize = 3;

/// A cue that stands by itself.
struct Parenthesis {
    /// The comma before it.
    opens: usize,
    /// The comma or full stop behind it.
    closes: usize,
    cue: (usize, usize),
    mention: Option<Mention>,
}

impl Sentence<'_, '_> {
    /// What the sentence around its first such cue reports.
    pub(super) fn parenthetical(&self) -> Option<Report> {
        if self.past > self.first + LONGEST_READ {
            return None;
        }
        let found = (self.first + 1..self.past).filter(|at| self.is_sign(*at, ',')).find_map(|at| self.parenthesis_at(at))?;
        let first = self.clause_start(found.opens, self.first);
        if (first..found.opens).any(|at| self.is_taken(at))
            || found.opens < first + 1
            || self.is_reported_before(first, found.opens)
        {
            return None;
        }
        let mut content = vec![(first, found.opens)];
        let rest = found.closes + 1;
        let stub = found.opens < first + STUB || !self.clause_has_verb(first, found.opens);
        let goes_on = self.is_sign(found.closes, ',')
            && rest < self.past
            && !self.is_taken(rest)
            && !(self.is(rest, JOB) || self.is(rest, ARTICLE) && self.is(rest + 1, JOB) && found.cue.1 <= found.closes)
            && (stub && !self.is(rest, RELATIVE)
                || !self.is(rest, CONJUNCTION | PARTICIPLE | RELATIVE | SUBORDINATOR | PREPOSITION) && self.has_verb(rest));
        if goes_on {
            content.push((rest, self.clause_end(rest)));
        } else if stub {
            return None;
        }
        Some(Report { cue: found.cue, mention: found.mention, content, confidence: 0.85, that: false })
    }

    /// A cue that comes before the parenthesis and takes the words: "She said he would, prosecutors said, …".
    fn is_reported_before(&self, first: usize, past: usize) -> bool {
        (first..past).any(|at| {
            self.cues.binary_search(&at).is_ok()
                || self.is(at, SAY | REPORT) && self.that_behind(at + 1, 3).is_some()
                || self.is(at, SAY) && !self.is(at, REPORT | ACT | WILL) && at > first && self.is(at - 1, PRONOUN)
        })
    }

    fn parenthesis_at(&self, opens: usize) -> Option<Parenthesis> {
        let first = opens + 1;
        if self.reading.tokens.get(first)?.run.is_some()
            || self.is(first, SUBORDINATOR | RELATIVE | THAT) && !self.is(first, PRONOUN)
        {
            return None;
        }
        let past = (first..self.past.min(first + LONGEST))
            .find(|at| self.closes(*at))
            .or_else(|| (self.past <= first + LONGEST).then_some(self.past))?;
        if (first..past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.run.is_some())) {
            return None;
        }
        if self.is_sign(past, ':') || self.is_sign(past, ',') && self.is(past + 1, THAT) {
            return None;
        }
        self.verb_first(opens, first, past)
            .or_else(|| self.subject_first(opens, first, past))
            .filter(|found| (found.cue.0..found.cue.1).all(|at| self.cues.binary_search(&at).is_err()))
    }

    fn closes(&self, at: usize) -> bool {
        self.reading.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign(',' | '.' | ';' | ':')))
    }

    /// `, räumt er ein.`, `, says Loretta,`, `, ironiza.`
    fn verb_first(&self, opens: usize, first: usize, past: usize) -> Option<Parenthesis> {
        let token = self.reading.tokens.get(first).filter(|token| !token.capital)?;
        let verb = if token.is(SAY | REPORT) {
            first
        } else if self.is(first, AUXILIARY) && self.is(first + 1, SAY) && !self.reading.lexicon.english {
            first + 1
        } else {
            return None;
        };
        if self.is(verb, PREPOSITION | ARTICLE | CONJUNCTION) || self.reading.lexicon.english && !self.is(verb, SAY) {
            return None;
        }
        let from = self.behind_adverbs(verb + 1);
        if from >= past {
            let alone = self.reading.lexicon.drops_subject && self.is(verb, SAY) && !self.is_sign(past, ':');
            return alone.then_some(Parenthesis { opens, closes: past, cue: (first, verb + 1), mention: None });
        }
        let mention = phrase_after(self.reading, from, past)
            .filter(|mention| {
                mention.head == Head::Pronoun || mention.past > mention.first + 1 || !self.is(mention.first, ARTICLE)
            })
            .filter(|mention| mention.head != Head::Noun || self.is(mention.first, ARTICLE | JOB))?;
        let sure = mention.head == Head::Pronoun || self.is(verb, SAY);
        let quiet =
            (mention.past..past).all(|at| !self.is(at, AUXILIARY | THAT | RELATIVE) || self.is(at, ARTICLE | PREPOSITION));
        // "said she": English has the pronoun's own clause there.
        let own = self.reading.lexicon.english
            && (mention.head == Head::Pronoun || mention.past < past && !self.is(mention.past, PREPOSITION | TIME | ADVERB));
        let somebody = !self.reading.lexicon.english || self.speaks(&mention);
        (sure && quiet && !own && somebody).then_some(Parenthesis {
            opens,
            closes: past,
            cue: (first, verb + 1),
            mention: Some(mention),
        })
    }

    /// `, she thinks.`, `, prosecutors said,`, `, he told the inquest,`
    fn subject_first(&self, opens: usize, first: usize, past: usize) -> Option<Parenthesis> {
        let verb = (first + 1..past)
            .find(|at| self.is(*at, SAY | REPORT) && !self.reading.tokens.get(*at).is_some_and(|token| token.capital))?;
        let other = AUXILIARY | RELATIVE | SUBORDINATOR | THAT;
        let mut end = verb;
        while end > first + 1 && self.is(end - 1, ADVERB | AUXILIARY) && !self.is(end - 1, PRONOUN) {
            end -= 1;
        }
        // "points out that patients can tell": a verb or "that" before it makes the words a clause of their own.
        let clause = (first..end).any(|at| self.is(at, REPORT | THAT) && !self.is(at, JOB) && at > first || self.is(at, ACT));
        if clause && self.reading.lexicon.english {
            return None;
        }
        if (first..end).any(|at| self.is(at, other) && !self.is(at, PRONOUN | ARTICLE)) || self.is(first, CONJUNCTION) {
            return None;
        }
        let mention =
            mention_in(self.reading, first, end).filter(|mention| can_speak(self.reading, mention) && mention.past == end)?;
        let pronoun = mention.head == Head::Pronoun && end == first + 1;
        let whole = mention.first <= first + 1 || mention.role.is_some_and(|(at, _)| at <= first + 1);
        if !(pronoun || mention.head != Head::Pronoun && whole) || self.is(first, PREPOSITION) && !self.is(first, ARTICLE) {
            return None;
        }
        let rest = self.behind_adverbs(verb + 1);
        let said = rest >= past
            || self.is(rest, PREPOSITION | TIME)
                && !(rest..past).any(|at| self.is(at, AUXILIARY | THAT | SAY) && !self.is(at, ARTICLE | PREPOSITION))
            || self.takes_person(verb) && self.is_addressee(rest, past);
        let weak = !self.is(verb, SAY) && (self.is(verb, ACT | WILL) || !matches!(mention.head, Head::Pronoun | Head::Name));
        (said && !weak && !self.is_passive(verb)).then_some(Parenthesis {
            opens,
            closes: past,
            cue: (verb, verb + 1),
            mention: Some(mention),
        })
    }

    /// "he told |me|,", "she told |the inquest|,"
    fn is_addressee(&self, first: usize, past: usize) -> bool {
        past <= first + 5 && !(first..past).any(|at| self.is(at, AUXILIARY | THAT | SAY))
    }

    fn behind_adverbs(&self, from: usize) -> usize {
        let mut at = from;
        while self.is(at, ADVERB | TIME) && !self.is(at, PRONOUN | ARTICLE) {
            at += 1;
        }
        at
    }
}

/// Longer sentences are not looked through for a parenthesis.
const LONGEST_READ: usize = 120;
