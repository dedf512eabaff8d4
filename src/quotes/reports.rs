//! Mixed and indirect quotations: what somebody is reported to have said.
//!
//! Sentence by sentence, left to right: a cue with its subject, and the clause it reports — behind it, before it, or on both
//! sides of it.

use crate::model::{QuoteKind, Span};

use super::cues::{is_view, main_subject, somebody, source_phrase, subject_behind};
use super::finding::{Found, Origin};
use super::grammar::{
    ACT, ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, FIRST_PERSON, JOB, PARTICIPLE, PREPOSITION, PRONOUN, QUESTION, RELATIVE,
    REPORT, SAY, SOURCE_OF, SUBORDINATOR, THAT, TIME, TO,
};
use super::phrases::{Head, Mention, subject_before, subject_of};
use super::reading::{Kind, Reading};

/// Longer sentences are lists or broken text; only so many of their tokens are looked at.
const LONGEST_SENTENCE: usize = 400;

/// The reported clauses of a text, where `direct` has not taken the words.
pub(super) fn reports(reading: &Reading<'_>, direct: &[Found], first_group: u32) -> Vec<Found> {
    let taken = taken_runs(reading, direct);
    let mut cues: Vec<usize> = direct.iter().filter_map(|quote| quote.cue).flat_map(|(first, past)| first..past).collect();
    cues.sort_unstable();
    let mut found: Vec<Found> = Vec::new();
    let mut group = first_group;
    let mut first = 0;
    while first < reading.tokens.len() {
        let (_, past) = reading.sentence_of(first);
        let mut sentence = Sentence {
            reading,
            taken: &taken,
            cues: &cues,
            first,
            past: past.min(first + LONGEST_SENTENCE),
            speaker: None,
            group,
            found: &mut found,
        };
        sentence.speaker = speaker_in(reading, direct, first, past);
        sentence.read();
        group = sentence.group;
        first = past.max(first + 1);
    }
    found
}

/// Which runs are direct quotations.
fn taken_runs(reading: &Reading<'_>, direct: &[Found]) -> Vec<bool> {
    let mut taken = vec![false; reading.runs.len()];
    for quote in direct {
        let run = reading.tokens.get(reading.token_at(quote.span.start())).and_then(|token| token.run);
        if let Some(slot) = run.and_then(|run| taken.get_mut(run)) {
            *slot = true;
        }
    }
    taken
}

/// Who speaks the direct quotation of this sentence: the subject of a later "adding that".
fn speaker_in(reading: &Reading<'_>, direct: &[Found], first: usize, past: usize) -> Option<Mention> {
    let start = reading.tokens.get(first)?.start;
    let end = reading.tokens.get(past.checked_sub(1)?)?.end;
    let from = direct.partition_point(|quote| quote.span.start() < start);
    direct.get(from).filter(|quote| quote.span.start() < end).and_then(|quote| quote.mention)
}

pub(super) struct Sentence<'a, 'b> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) taken: &'a [bool],
    /// Tokens that are cues of direct quotations.
    pub(super) cues: &'a [usize],
    pub(super) first: usize,
    pub(super) past: usize,
    /// The last source of this sentence.
    pub(super) speaker: Option<Mention>,
    pub(super) group: u32,
    pub(super) found: &'b mut Vec<Found>,
}

/// A cue and the token stretches it reports.
pub(super) struct Report {
    pub(super) cue: (usize, usize),
    pub(super) mention: Option<Mention>,
    pub(super) content: Vec<(usize, usize)>,
    pub(super) confidence: f32,
    /// A "that" stands before it: even words wholly in marks are then part of the reporter's sentence.
    pub(super) that: bool,
}

impl Sentence<'_, '_> {
    fn read(&mut self) {
        if self.reading.lexicon.code == "tr" {
            if let Some(report) = self.turkish() {
                self.keep(&report);
            }
            return;
        }
        let mut at = self.first;
        if let Some(report) =
            self.parenthetical().filter(|report| !report.mention.is_some_and(|mention| self.is_writer(&mention)))
        {
            let past = report.content.iter().map(|(_, past)| *past).max().unwrap_or(at);
            let start = report.content.iter().map(|(first, _)| *first).min().unwrap_or(at);
            // "In his experience, it can recover; |after that, he cautions|, …": what stands before is read by itself.
            let end = std::mem::replace(&mut self.past, start);
            self.go_through(self.first);
            self.past = end;
            self.speaker = report.mention;
            at = past.max(report.cue.1);
            self.keep(&report);
        }
        self.go_through(at);
    }

    /// The reports from token `from` to the end, left to right.
    fn go_through(&mut self, from: usize) {
        let (mut at, mut free) = (from, from);
        while at < self.past {
            if self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()) {
                at += 1;
                continue;
            }
            let report =
                self.report_at(at, free).filter(|report| !report.mention.is_some_and(|mention| self.is_writer(&mention)));
            // A refusal takes nothing: "who did not want to be named, |admitted| …" goes on.
            let report =
                report.filter(|report| !report.content.first().is_some_and(|(first, _)| self.is_refusal(report, *first)));
            let Some(report) = report else {
                at += 1;
                continue;
            };
            let past = report.content.iter().map(|(_, past)| *past).max().unwrap_or(at);
            self.speaker = report.mention.or(self.speaker);
            let next = past.max(report.cue.1).max(at + 1);
            self.keep(&report);
            (at, free) = (next, next);
        }
    }

    /// What a first-person writer says there is the article itself (codebook, "Conventions").
    fn is_writer(&self, mention: &Mention) -> bool {
        mention.head == Head::Pronoun && self.is(mention.first, FIRST_PERSON)
    }

    fn keep(&mut self, report: &Report) {
        let mut kept = false;
        let several = report.content.len() > 1;
        let marked = |(first, past): &(usize, usize)| {
            (*first..*past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()))
        };
        let partly = several && report.content.iter().any(marked);
        for (first, past) in &report.content {
            let Some((first, past)) = self.trimmed(*first, *past) else { continue };
            // "Some of them, says X, will …": the few words before the parenthesis are no quotation of their own, unless
            // they begin a sentence that goes on in marks.
            if several && !partly && past - first <= 3 && past <= report.cue.0 && !self.has_auxiliary(first, past) {
                continue;
            }
            if self.is_refusal(report, first) || self.is_adjunct(report, first, past) {
                continue;
            }
            let Some(span) = self.reading.span(first, past) else { continue };
            let whole = self.kind_of(first, past, span);
            if whole.0 == QuoteKind::Direct && past - first <= 5 && !self.is(report.cue.0, SAY) && !report.that {
                // "finds it “rather gay”": few words in marks behind a verb of opinion are no speech.
                continue;
            }
            let (kind, span) = match whole.0 {
                QuoteKind::Direct if report.that => (QuoteKind::Mixed, span),
                QuoteKind::Indirect if partly => (QuoteKind::Mixed, span),
                _ => whole,
            };
            self.found.push(Found {
                kind,
                span,
                mention: report.mention,
                cue: Some(report.cue),
                origin: Origin::Cue,
                group: self.group,
                confidence: report.confidence,
            });
            kept = true;
        }
        self.group += u32::from(kept);
    }

    /// All of it in marks is direct, without the marks; a part makes it mixed.
    fn kind_of(&self, first: usize, past: usize, span: Span) -> (QuoteKind, Span) {
        let run_at = |at: usize| self.reading.tokens.get(at).and_then(|token| token.run);
        let marked = (first..past).any(|at| run_at(at).is_some());
        match (run_at(first), run_at(past - 1)) {
            (Some(a), Some(b)) if a == b => {
                let run = self.reading.runs.get(a).and_then(|run| Span::new(self.reading.body, run.start, run.end));
                (QuoteKind::Direct, run.map_or(span, |run| run.trimmed(self.reading.body)))
            }
            _ if marked => (QuoteKind::Mixed, span),
            _ => (QuoteKind::Indirect, span),
        }
    }

    /// The stretch without signs at its ends; `None` where too little is left or the words are a direct quotation.
    fn trimmed(&self, first: usize, past: usize) -> Option<(usize, usize)> {
        let (mut first, mut past) = (first, past);
        let sign = |at: usize| {
            self.reading.tokens.get(at).is_some_and(
                |token| matches!(token.kind, Kind::Sign(sign) if !matches!(sign, '$' | '£' | '€' | '%' | '¿' | '¡' | '#' | '@')),
            )
        };
        while first < past && sign(first) {
            first += 1;
        }
        while past > first && sign(past - 1) {
            past -= 1;
        }
        let words = (first..past)
            .filter(|at| self.reading.tokens.get(*at).is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number)))
            .count();
        let marked = (first..past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.run.is_some()));
        (words >= 2 || words == 1 && marked).then_some((first, past))
    }

    pub(super) fn is(&self, at: usize, classes: u32) -> bool {
        at < self.past && self.reading.tokens.get(at).is_some_and(|token| token.is(classes))
    }

    pub(super) fn is_sign(&self, at: usize, sign: char) -> bool {
        at < self.past && self.reading.tokens.get(at).is_some_and(|token| token.is_sign(sign))
    }

    pub(super) fn is_taken(&self, at: usize) -> bool {
        self.reading.tokens.get(at).and_then(|token| token.run).is_some_and(|run| self.taken.get(run).copied().unwrap_or(false))
    }

    fn report_at(&self, at: usize, free: usize) -> Option<Report> {
        let token = self.reading.tokens.get(at).filter(|token| token.is_word())?;
        if let Some(report) = self.as_told(at, free).or_else(|| self.follows_from(at, free)) {
            return Some(report);
        }
        let view = at <= free + 1 && is_view(self.reading, at);
        if !view
            && !token.is(SAY | REPORT | PARTICIPLE | SOURCE_OF)
            && !self.reading.lexicon.is_source_behind(self.reading.word(at))
        {
            return None;
        }
        let asks = matches!(self.reading.word(at), "asked" | "asks" | "ask")
            && !(at + 1..self.past.min(at + 7)).any(|next| self.is(next, QUESTION));
        if self.cues.binary_search(&at).is_ok() || asks {
            return None;
        }
        let phrase = source_phrase(self.reading, at);
        if phrase > 0 {
            return self.according_to(at, phrase, free);
        }
        if self.reading.lexicon.is_source_behind(self.reading.word(at)) && token.is_word() {
            return self.source_behind(at, free);
        }
        if token.is(PARTICIPLE) && !token.is(SAY) {
            return self.progressive(at, free).or_else(|| self.participle(at, free));
        }
        // "gehen |davon| aus, dass …"
        let goes = self.reading.lexicon.code == "de" && matches!(self.reading.word(at), "gehen" | "geht" | "ging" | "gingen");
        if goes && self.reading.word(at + 1) != "davon" {
            return None;
        }
        if self.is_passive(at) {
            return self.told_by(at);
        }
        if !token.is(SAY | REPORT) || token.capital && at > self.first || self.is_attributive(at) {
            return None;
        }
        self.verb(at, free)
    }

    pub(super) fn has_auxiliary(&self, first: usize, past: usize) -> bool {
        (first..past).any(|at| self.is(at, AUXILIARY))
    }

    fn verb(&self, at: usize, free: usize) -> Option<Report> {
        let say = self.is(at, SAY);
        if at > self.first && self.is(at - 1, TO) {
            return self.infinitive(at);
        }
        if say
            && !(self.reading.lexicon.english && self.takes_person(at))
            && let Some(report) = self.inverted(at, free)
        {
            return Some(report);
        }
        let Some((mention, behind)) = self.subject(at, free) else { return self.subjectless(at) };
        let relative =
            at > self.first && self.is(at - 1, RELATIVE) || mention.first > self.first && self.is(mention.first - 1, RELATIVE);
        // "What locals call “ket”": the clause is part of another.
        let what = mention.first > self.first && matches!(self.reading.word(mention.first - 1), "what" | "What");
        if what && self.is(at, ACT) && self.reading.lexicon.english {
            return None;
        }
        // "qui défend le plus jeune": a relative clause without "that" tells what somebody does.
        let does = relative && !self.reading.lexicon.english;
        let mention = self.document_before(at, &mention).unwrap_or(mention);
        if (!say || does) && (relative && self.that_behind(at + 1, 8).is_none() || !say && !self.speaks(&mention)) {
            return None;
        }
        let from = if behind { mention.past.max(at + 1) } else { at + 1 };
        if let Some(report) = self.named_in_marks(at, &mention, from) {
            return Some(report);
        }
        let confidence = if say { 0.85 } else { 0.6 };
        let shows = !behind && self.is_showing(at, &mention);
        let start = if behind { self.content_behind_subject(at, &mention) } else { self.content_behind(at, say || shows) };
        if let Some(start) = start {
            let mut end = self.clause_end(start);
            if relative && self.reading.lexicon.english {
                // "Patients who said it failed them, |have complained|": the verb of the sentence.
                end = (start..end).find(|at| self.is_sign(*at, ',') && self.is(at + 1, AUXILIARY)).unwrap_or(end);
            }
            let that = start > 0 && self.is(start - 1, THAT);
            let clause = !say || that || self.is_clause(at, start, end);
            if end > start && !self.is_taken(start) && clause {
                let content = vec![(start, end)];
                return Some(Report { cue: (at, at + 1), mention: Some(mention), content, confidence, that });
            }
        }
        if let Some(report) = self.act_in_marks(at, &mention, from) {
            return Some(report);
        }
        if !say && !shows {
            return None;
        }
        if behind {
            return self.parenthesis(at, &mention, free);
        }
        self.cue_behind(at, mention, free)
    }

    /// "wants to say |that …|": the sentence's subject reports, and only where a "that" follows.
    fn infinitive(&self, at: usize) -> Option<Report> {
        let start = self.that_behind(at + 1, 8)?;
        let mention = self.speaker.or_else(|| main_subject(self.reading, self.first, at))?;
        Some(Report {
            cue: (at, at + 1),
            mention: Some(mention),
            content: vec![(start, self.clause_end(start))],
            confidence: 0.6,
            that: true,
        })
    }

    /// `…, said X.`: the clause before a cue whose subject ends the sentence or its parenthesis.
    fn inverted(&self, at: usize, free: usize) -> Option<Report> {
        // "a group of singers, said |that the clinic| …": a clause, no subject.
        if at <= self.first || !self.ends_clause(at - 1) || self.is(at + 1, THAT) && !self.is(at + 1, PRONOUN) {
            return None;
        }
        // "Un funcionario, que pidió no ser nombrado, dijo |a Péndulo que| …", "admitted |selling| …"
        let addressed = self.is(at + 1, PREPOSITION) && !self.reading.lexicon.english && self.that_behind(at + 1, 6).is_some();
        let gerund = self.reading.lexicon.english
            && self.reading.tokens.get(at + 1).is_some_and(|token| !token.capital && self.reading.word(at + 1).ends_with("ing"));
        if addressed || gerund {
            return None;
        }
        let mention = subject_behind(self.reading, at, self.past)?;
        let mut end = mention.past;
        while end < self.past
            && end < mention.past + 24
            && !matches!(self.reading.tokens.get(end)?.kind, Kind::Sign('.' | ',' | ';' | '–' | '—'))
        {
            if self.is(end, AUXILIARY | SAY | THAT) {
                return None;
            }
            end += 1;
        }
        // "Smith, a doctor, said |she wanted|": a pronoun behind the verb is the clause's own subject.
        // So is what a possessive leads to: "Smith, a doctor, said |Ms. Ames's donations| …".
        let own = self.reading.lexicon.english
            && self.reading.tokens.get(mention.past).is_some_and(|token| {
                mention.past < self.past
                    && (token.is_word() || token.kind == Kind::Mark)
                    && !token.is(PREPOSITION | TIME | CONJUNCTION | RELATIVE | ADVERB | SUBORDINATOR | PARTICIPLE)
            });
        if own {
            return None;
        }
        let mut content = vec![(self.clause_start(at, free), at)];
        let (first, past) = content.first().copied()?;
        if past < first + 3 || self.is_taken(at - 1) || self.is_taken(at - 2) || !self.clause_has_verb(first, past) {
            return None;
        }
        if self.is_sign(end, ',')
            && !self.is(end + 1, CONJUNCTION | PARTICIPLE | RELATIVE | JOB | ARTICLE | PREPOSITION)
            && !self.is_taken(end + 1)
            && self.has_verb(end + 1)
        {
            content.push((end + 1, self.clause_end(end + 1)));
        }
        Some(Report { cue: (at, at + 1), mention: Some(mention), content, confidence: 0.85, that: false })
    }

    /// A name alone before the comma is no clause: "Smith, said the judge, …" is rare, "Smith, a doctor, said" is not.
    pub(super) fn clause_has_verb(&self, first: usize, past: usize) -> bool {
        let english = self.reading.lexicon.english;
        (first..past).any(|at| {
            self.is(at, AUXILIARY)
                || !english
                    && self.reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital && token.classes == 0)
                || english && self.reading.word(at).ends_with("ed")
        })
    }

    /// `…, explica Falcão, que …` without a clause of its own behind.
    fn parenthesis(&self, at: usize, mention: &Mention, free: usize) -> Option<Report> {
        if at <= self.first || !self.ends_clause(at - 1) {
            return None;
        }
        let first = self.clause_start(at, free);
        let end = mention.past.max(at + 1);
        let mut content = Vec::new();
        if at > first + 2 && !self.is_taken(at - 1) {
            content.push((first, at));
        }
        if self.is_sign(end, ',') && !self.is_taken(end + 1) {
            content.push((end + 1, self.clause_end(end + 1)));
        }
        (!content.is_empty()).then_some(Report {
            cue: (at, at + 1),
            mention: Some(*mention),
            content,
            confidence: 0.75,
            that: false,
        })
    }

    /// Where the clause begins behind a cue whose subject follows it: "betonte |die Ministerin, dass| …".
    fn content_behind_subject(&self, at: usize, mention: &Mention) -> Option<usize> {
        let from = mention.past.max(at + 1);
        if let Some(start) = self.that_behind(from, 16).or_else(|| self.that_after_comma(from)) {
            return Some(start);
        }
        // "gab der 37-Jährige an, er handle": the verb's own particle closes its clause.
        let from = from + usize::from(self.is_sign(from + 1, ',') && self.is(from, PREPOSITION | ADVERB));
        if self.is_sign(from, ',') {
            return (self.reading.lexicon.comma_clauses && !self.is(from + 1, RELATIVE | CONJUNCTION) && self.has_verb(from + 1))
                .then_some(from + 1);
        }
        if self.is_sign(from, ':') {
            return (!self.is_taken(from + 1)).then_some(from + 1);
        }
        None
    }

    /// ", dass" behind an apposition or an adverbial.
    pub(super) fn that_after_comma(&self, from: usize) -> Option<usize> {
        (from..self.past.min(from + 24)).find_map(|at| {
            // ", en una nota, |de que| …"
            let de = usize::from(self.reading.word(at + 1) == "de" && self.is(at + 2, THAT));
            (self.is_sign(at, ',') && self.is(at + 1 + de, THAT)).then_some(at + 2 + de)
        })
    }

    fn subject(&self, at: usize, free: usize) -> Option<(Mention, bool)> {
        // "Miriam Soltau, Leiterin der Drogenberatung, |fordert| mehr Plätze": before the verb stands no clause, but its subject.
        let begins = free.max(self.first);
        let apposed =
            at > begins && self.is_sign(at - 1, ',') && !self.reading.lexicon.english && !self.clause_has_verb(begins, at);
        if apposed && let Some(mention) = subject_before(self.reading, at, begins).filter(|mention| mention.head == Head::Name) {
            return Some((mention, false));
        }
        if let Some((mention, behind)) = subject_of(self.reading, at, free.max(self.first), self.past) {
            return Some((somebody(self.reading, mention, free.max(self.first), at), behind));
        }
        // "X said A and added that B"
        let joined = at > self.first && (self.is(at - 1, CONJUNCTION | ADVERB | AUXILIARY) || self.is_sign(at - 1, ','));
        let earlier = self.speaker.or_else(|| main_subject(self.reading, free.max(self.first), at));
        earlier.filter(|_| joined).map(|mention| (mention, false))
    }
}
