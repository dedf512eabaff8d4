//! Offices and bodies around a name: "Jefe de Urología del hospital La Vega, |Marcos Prieto|", "The Department of Health".

use crate::text::fold::fold;

use super::given_names::is_given_name;
use super::grammar::{
    ARTICLE, AUXILIARY, CONJUNCTION, INSTITUTION, JOB, NAME_PARTICLE, PREPOSITION, PRONOUN, RELATIVE, SAY, SUBORDINATOR, THAT,
    TITLE,
};
use super::names::name_in;
use super::phrases::Mention;
use super::reading::Reading;

/// No words that an office governs before the name are more.
const LONGEST_OFFICE: usize = 10;
/// Nor are those of an office that begins the sentence.
const LONGEST_FRONTED: usize = 14;

/// "The Department of Health and Social Care": capitals behind the word for a body are its name.
pub(super) fn is_long_body(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    let word = |at: usize| reading.tokens.get(at).filter(|token| at < past && token.is_word());
    let body = word(first).is_some_and(|token| token.is(ARTICLE))
        && word(first + 1).is_some_and(|token| token.capital && token.is(INSTITUTION) && !token.is(JOB))
        && matches!(reading.word(first + 2), "for" | "of" | "on");
    let capital = (first + 3..past).all(|at| word(at).is_some_and(|token| token.capital || token.is(CONJUNCTION | ARTICLE)));
    reading.lexicon.english && body && capital && past > first + 3
}

/// "|Jefe de Urología del hospital La Vega|, Marcos Prieto atiende …": an office with its house, from where a sentence begins to
/// the comma before the name.
pub(super) fn is_fronted(reading: &Reading<'_>, first: usize, comma: usize) -> bool {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let job = if is(first, ARTICLE) { first + 1 } else { first };
    let words = || (first..comma).all(|at| is_plain(reading, at));
    comma <= first + LONGEST_FRONTED
        && reading.tokens.get(comma).is_some_and(|token| token.is_sign(','))
        && is(job, JOB)
        && !is(job, TITLE)
        && is(job + 1, PREPOSITION | NAME_PARTICLE)
        && words()
}

fn is_plain(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.is(SAY | AUXILIARY))
}

/// The name behind a fronted office, with the office as its role.
pub(super) fn name_behind_fronted(reading: &Reading<'_>, segments: &[(usize, usize)]) -> Option<Mention> {
    let ((first, comma), (name, past)) = (*segments.first()?, *segments.get(1)?);
    if !is_fronted(reading, first, comma) || !is_given_name(&fold(reading.word(name))) {
        return None;
    }
    let mention = name_in(reading, name, past).filter(|mention| mention.first == name && mention.past > name + 1)?;
    Some(Mention { role: Some((first, comma)), ..mention })
}

/// "начальника отдела |по контролю за оборотом наркотиков Олега Тимина|": the name behind an office that prepositions lengthen.
pub(super) fn name_behind_office(reading: &Reading<'_>, first: usize, past: usize, limit: usize) -> Option<usize> {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let small = |at: &usize| {
        let barred = SAY | AUXILIARY | RELATIVE | SUBORDINATOR | THAT | PRONOUN;
        reading.tokens.get(*at).is_some_and(|token| token.is_word() && !token.capital && !token.is(barred))
    };
    let capital = |at: usize| at < limit && reading.tokens.get(at).is_some_and(|token| token.is_word() && token.capital);
    let office = (first..past.min(first + 3)).any(|at| is(at, JOB)) && (first..past).all(|at| small(&at));
    if !office || !matches!(reading.lexicon.code, "cs" | "pl" | "ru") || !is(past, PREPOSITION) {
        return None;
    }
    let name = past + (past..limit.min(past + LONGEST_OFFICE)).take_while(small).count();
    let end = name + (name..limit).take_while(|at| capital(*at)).count();
    (end >= name + 2).then_some(end)
}
