//! Sources named by a phrase: "according to the report", "dem Bericht zufolge".

use super::cues::source_of;
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, INSTITUTION, JOB, PREPOSITION, PRONOUN, RELATIVE, SAY, SUBORDINATOR, THAT,
};
use super::kinds::{kind_of, kind_of_house};
use super::phrases::{Head, Mention, subject_before};
use super::reading::Kind;
use super::reports::{Report, Sentence};
use super::source_ends::clause_behind;

/// Tokens an apposition without an article may have.
const LONGEST_OFFICE: usize = 10;

impl Sentence<'_, '_> {
    /// `According to X, …` and `…, according to X`
    pub(super) fn according_to(&self, at: usize, phrase: usize, free: usize) -> Option<Report> {
        let mut mention = source_of(self.reading, at, phrase, self.past)?;
        let clause = clause_behind(self.reading, &mention, self.past);
        if mention.head != Head::Name {
            mention.past = clause.unwrap_or(mention.past);
        }
        let mut end = clause.unwrap_or(mention.past).max(at + phrase);
        // "But, according to the poll, …", "Meanwhile, according to …"
        let led = at <= free + 3 && (free..at).all(|at| self.is(at, CONJUNCTION | ADVERB) || self.is_sign(at, ','));
        let opens = at <= free + 1 || led || self.is(at - 1, CONJUNCTION | THAT);
        let cue = (at, at + phrase);
        let said = matches!(mention.head, Head::Name | Head::Pronoun)
            && self
                .reading
                .tokens
                .get(end)
                .is_some_and(|token| end < self.past && token.is_word() && !token.is(RELATIVE | CONJUNCTION | PREPOSITION));
        if opens && !self.reading.lexicon.english && (said || clause.is_some() || self.has_verb_next(end)) {
            // "Nach Angaben der Polizei |fanden die Ermittler …": the verb follows at once.
            return Some(Report {
                cue,
                mention: Some(mention),
                content: vec![(end, self.clause_end(end))],
                confidence: 0.9,
                that: false,
            });
        }
        // The source goes on to its comma: "according to Ann Cole, who runs the clinic, …".
        while clause.is_none() && end < self.past && !self.is_sign(end, ',') && !self.is_taken(end) {
            end += 1;
        }
        if opens {
            let start = self.behind_appositions(end);
            return Some(Report {
                cue,
                mention: Some(mention),
                content: vec![(start, self.clause_end(start))],
                confidence: 0.9,
                that: false,
            });
        }
        let mut content = vec![(self.clause_start(at, free), at)];
        if let Some(rest) = self.clause_around(at, &mention) {
            content.push((rest, self.clause_end(rest)));
            return Some(Report { cue, mention: Some(mention), content, confidence: 0.8, that: false });
        }
        let rest = self.behind_appositions(end);
        if clause.is_some()
            || rest < self.past && !self.is(rest, CONJUNCTION | SUBORDINATOR | RELATIVE | PREPOSITION) && self.has_verb(rest)
        {
            content.push((rest, self.clause_end(rest)));
        }
        Some(Report { cue, mention: Some(mention), content, confidence: 0.9, that: false })
    }

    /// "Die Männer sitzen nach Angaben der Polizei |seit Samstag in Haft|", "was volgens haar |"uit op geld"|": no comma parts the
    /// source from the clause that goes on behind it.
    fn clause_around(&self, at: usize, mention: &Mention) -> Option<usize> {
        let germanic = matches!(self.reading.lexicon.code, "cs" | "de" | "nl" | "sv");
        let joined = at > self.first && self.reading.tokens.get(at - 1).is_some_and(|token| token.is_word());
        let rest = self.reading.tokens.get(mention.past).filter(|_| mention.past < self.past)?;
        let goes_on = rest.is_word() && !rest.capital || rest.kind == Kind::Mark && !self.is_taken(mention.past);
        let ends = !self.is(mention.past, CONJUNCTION | RELATIVE | THAT | SUBORDINATOR);
        (germanic && joined && goes_on && ends).then_some(mention.past)
    }

    /// A word in lower case that is no preposition: the verb of a clause that begins with its source.
    pub(super) fn has_verb_next(&self, at: usize) -> bool {
        self.reading.tokens.get(at).is_some_and(|token| {
            at < self.past
                && token.is_word()
                && !token.capital
                && (!token.is(PREPOSITION | RELATIVE | CONJUNCTION | ARTICLE) || token.is(AUXILIARY))
        })
    }

    /// Behind the comma at `comma`, and behind an apposition that follows it.
    pub(super) fn behind_appositions(&self, comma: usize) -> usize {
        let mut at = comma;
        for _ in 0..3 {
            if !self.is_sign(at, ',') {
                break;
            }
            let next = (at + 1..self.past.min(at + 30)).find(|at| self.is_sign(*at, ','));
            let token = self.reading.tokens.get(at + 1);
            let apposition = token.is_some_and(|token| {
                // ", 43," is an age, ", 43 percent of voters" begins the clause.
                let age = token.kind == Kind::Number && next.is_some_and(|next| next <= at + 3);
                token.is(RELATIVE | JOB) || age || self.is_article_led(at + 1, next) || self.is_office_between(at + 1, next)
            });
            let verb = (at + 1..next.unwrap_or(at + 1)).any(|at| self.is(at, AUXILIARY));
            match next {
                Some(next) if apposition && (!verb || self.is(at + 1, RELATIVE)) => at = next,
                _ => break,
            }
        }
        at + usize::from(self.is_sign(at, ','))
    }

    /// "according to Ann Cole, |a nurse|, …"; "segundo o documento, |a carga média passou de 3 para 12|, com picos" is a clause.
    fn is_article_led(&self, first: usize, comma: Option<usize>) -> bool {
        let article = self.is(first, ARTICLE) && !self.is(first, PRONOUN);
        let past = comma.unwrap_or(first);
        let office = (first..past.min(first + 5)).any(|at| self.is(at, JOB | INSTITUTION));
        article
            && (self.reading.lexicon.english
                || office
                || kind_of(self.reading.text(first, past), self.reading.lexicon.code).is_some())
    }

    /// "segundo o delegado, |titular da Delegacia de Narcóticos|, a quadrilha …"
    fn is_office_between(&self, first: usize, comma: Option<usize>) -> bool {
        let small = self.reading.tokens.get(first).is_some_and(|token| token.is_word() && !token.capital && !token.is(PRONOUN));
        let slavic = matches!(self.reading.lexicon.code, "cs" | "pl" | "ru");
        if slavic && small && (first..first + 3).any(|at| self.is(at, JOB)) {
            // "По словам Евгения Брюна, |главного нарколога Минздрава|, …"
            return comma
                .is_some_and(|comma| comma <= first + LONGEST_OFFICE && !(first..comma).any(|at| self.is(at, SAY | AUXILIARY)));
        }
        let romance = matches!(self.reading.lexicon.code, "es" | "fr" | "it" | "pt");
        romance
            && small
            && (self.is(first, PREPOSITION) || self.is(first + 1, PREPOSITION))
            && comma.is_some_and(|comma| {
                let text = self.reading.text(first, comma);
                comma <= first + LONGEST_OFFICE
                    && (kind_of(text, self.reading.lexicon.code).is_some() || kind_of_house(text).is_some())
            })
    }

    /// "dem Bericht zufolge |wurden drei Menschen verletzt|", or at the end behind a comma.
    pub(super) fn source_behind(&self, at: usize, free: usize) -> Option<Report> {
        let mention = subject_before(self.reading, at, free.max(self.first))?;
        let opens = mention.first <= free + 2;
        let rest = if self.is_sign(at + 1, ',') { at + 2 } else { at + 1 };
        let content =
            if opens { (rest, self.clause_end(rest)) } else { (self.clause_start(mention.first, free), self.clause_end(rest)) };
        Some(Report { cue: (at, at + 1), mention: Some(mention), content: vec![content], confidence: 0.7, that: false })
    }
}
