//! Roles that a sentence tells: "Ann Cole is a nurse", "Hij is preventiewerker".

use super::grammar::{ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, FEMALE, JOB, MALE, PLURAL, PRONOUN, SAY};
use super::introductions::gender_of;
use super::names::name_runs;
use super::phrases::{Mention, WINDOW};
use super::reading::{Kind, Reading};
use super::roles::{is, segment_end};

/// What a sentence says somebody is: that of the name, or the next one where a pronoun takes the name up.
pub(super) fn told_as(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    copula(reading, behind_name(reading, mention))
        .or_else(|| copula_of_pronoun(reading, mention))
        .or_else(|| before_pronoun(reading, mention))
}

/// "Walt Pruitt keeps a shoe box. |A diversion investigator for the state board|, he has …"
fn before_pronoun(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    let (_, first) = reading.sentence_of(mention.first);
    let (_, past) = reading.sentence_of(first);
    let begins = reading.tokens.get(first).filter(|token| token.is(ARTICLE) && token.run.is_none() && first < past)?;
    let comma =
        (first + 1..past.min(first + WINDOW / 3)).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')))?;
    let pronoun = reading.pronoun_gender(comma + 1) & (MALE | FEMALE);
    let sex = gender_of(reading, mention) | pronoun;
    let fits = is(reading, comma + 1, PRONOUN) && pronoun != 0 && sex != (MALE | FEMALE);
    let near = reading.tokens.get(mention.first).is_some_and(|name| name.paragraph + 1 >= begins.paragraph);
    let job = (first + 1..comma.min(first + 7)).any(|at| is(reading, at, JOB) && !is(reading, at, PLURAL));
    (fits && near && job && !(first..comma).any(|at| is(reading, at, SAY | AUXILIARY))).then_some((first, comma))
}

/// Behind a bracket or "fra Bakhjelpa" that follows the name.
fn behind_name(reading: &Reading<'_>, mention: &Mention) -> usize {
    let at = mention.past;
    if reading.tokens.get(at).is_some_and(|token| token.is_sign('(')) {
        let close = (at + 1..at + 12).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(')')));
        return close.map_or(at, |close| close + 1);
    }
    at
}

/// "Ann Cole |is a nurse at the Royal|."
fn copula(reading: &Reading<'_>, verb: usize) -> Option<(usize, usize)> {
    if !is_copula(reading, verb) {
        return None;
    }
    let mut first = verb + 1;
    while is(reading, first, ADVERB) && !is(reading, first, ARTICLE | JOB) {
        first += 1;
    }
    let past = clause_end(reading, first, segment_end(reading, first));
    let job = (first..past.min(first + 6)).any(|at| is(reading, at, JOB) && !is(reading, at, PLURAL));
    // "is the mother of", "is a woman": no office.
    let kin = (first..past.min(first + 4)).any(|at| is(reading, at, MALE | FEMALE) && is(reading, at, JOB));
    (is(reading, first, ARTICLE | JOB) && job && !kin).then_some((first, past))
}

/// "Han er leder for Uteseksjonen |og har gått …": the second verb ends what somebody is.
fn clause_end(reading: &Reading<'_>, first: usize, past: usize) -> usize {
    let joint = |at: &usize| {
        is(reading, *at, CONJUNCTION)
            && !is(reading, at + 1, JOB | ARTICLE)
            && reading.tokens.get(at + 1).is_some_and(|token| !token.capital)
    };
    (first..past).find(joint).unwrap_or(past)
}

/// "… vraagt Joris Tademir. |Hij is preventiewerker bij Keerpunt|": the next sentence, where the first names nobody else.
fn copula_of_pronoun(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    let (_, next) = reading.sentence_of(mention.first);
    let (first, past) = reading.sentence_of(next);
    let token = reading.tokens.get(first).filter(|token| token.is(PRONOUN) && token.run.is_none() && first < past)?;
    let near = reading.tokens.get(mention.first).is_some_and(|name| name.paragraph + 1 >= token.paragraph && name.run.is_none());
    let sex = gender_of(reading, mention) | reading.pronoun_gender(first);
    let fits = sex & (MALE | FEMALE) != (MALE | FEMALE) && reading.pronoun_gender(first) & (MALE | FEMALE) != 0;
    let close = near && fits && next <= mention.past + WINDOW;
    let alone = || !name_runs(reading, mention.past, next).iter().any(|run| run.past > run.first + 1);
    if close && alone() { copula(reading, first + 1) } else { None }
}

pub(super) fn is_copula(reading: &Reading<'_>, at: usize) -> bool {
    const VERBS: &[&str] =
        &["er", "es", "est", "is", "ist", "jest", "on", "to", "var", "war", "was", "är", "è", "é", "était", "є", "—", "–"];
    let verb = reading.word(at).to_lowercase();
    VERBS.contains(&verb.as_str())
        && reading
            .tokens
            .get(at)
            .is_some_and(|token| token.kind == Kind::Word && (token.is(AUXILIARY) || token.classes == 0 || !token.is(SAY)))
        && (verb != "on" || reading.lexicon.code == "fi")
        && (verb != "to" || reading.lexicon.code == "pl")
        && (verb != "er" || reading.lexicon.code == "sv")
        && (verb != "es" || reading.lexicon.code == "es")
}
