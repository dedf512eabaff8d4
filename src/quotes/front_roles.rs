//! Roles before a name: "retail analyst Hugo Bent", "la psiquiatra infantil Laura Benavent".

use super::cues::source_phrase;
use super::given_names::is_given_name;
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, FEMALE, JOB, MALE, NAME_PARTICLE, PREPOSITION, PRONOUN, RELATIVE, REPORT, SAY,
    SUBORDINATOR, THAT, TITLE,
};
use super::kinds::is_office;
use super::phrases::Mention;
use super::reading::{Kind, Reading};
use super::roles::{is, is_possessive, same_sentence};
use crate::text::fold::fold;

/// No office before a name is longer, in tokens.
const LONGEST_OFFICE: usize = 10;

/// "Retail analyst | Hugo Bent", "l’|avocat général| Philippe Roumestan"
pub(super) fn in_front(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    if let Some((first, past)) = mention.role.filter(|(_, past)| *past == mention.first) {
        return Some((first, past));
    }
    if let Some(office) = before_bracket(reading, mention) {
        return Some(office);
    }
    let last = office_before(reading, mention)?;
    if !same_sentence(reading, last, mention.first) {
        return None;
    }
    let floor = source_end(reading, mention.first).max(mention.first.saturating_sub(LONGEST_OFFICE));
    let mut first = last;
    while first > floor {
        let Some(token) = reading.tokens.get(first - 1) else { break };
        let stop = !token.is_word()
            || token.is(ARTICLE
                | PREPOSITION
                | CONJUNCTION
                | SAY
                | AUXILIARY
                | THAT
                | RELATIVE
                | SUBORDINATOR
                | PRONOUN
                | ADVERB)
            || !same_sentence(reading, first - 1, mention.first);
        // "for that reason Play specialist Deirdre Quigg": a title in capitals ends where they end.
        let small = reading.lexicon.english
            && !token.capital
            && !token.is(JOB)
            && reading.tokens.get(first).is_some_and(|next| next.capital);
        if stop && !joins_owner(reading, first - 1) || small {
            break;
        }
        first -= 1;
    }
    // "his daughter" is a role only with the possessive.
    let kin = is(reading, last, MALE | FEMALE);
    if kin && first > 0 && is(reading, first - 1, ARTICLE) && is_possessive(reading.word(first - 1)) {
        first -= 1;
    }
    Some((first, mention.first))
}

/// "Le |maire| (DVG) Patrick Noël": party or town in brackets between office and name.
fn before_bracket(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    let sign = |at: usize, sign| reading.tokens.get(at).is_some_and(|token| token.is_sign(sign));
    let close = mention.first.checked_sub(1).filter(|at| sign(*at, ')'))?;
    let open = (close.saturating_sub(5)..close).rev().find(|at| sign(*at, '('))?;
    let office = open.checked_sub(1).filter(|at| is(reading, *at, JOB))?;
    Some((office, open))
}

/// The last word of the office: a job, a job whose adjectives follow, or a plain noun that its place shows to be one.
fn office_before(reading: &Reading<'_>, mention: &Mention) -> Option<usize> {
    let last = mention.first.checked_sub(1)?;
    // "Nurse practitioner Teresa Maldonado": an office by the tables of kinds.
    let known = || {
        let token = reading.tokens.get(last);
        let small = token.is_some_and(|token| token.kind == Kind::Word && !token.capital && token.classes == 0);
        reading.lexicon.english
            && small
            && !reading.word(last).ends_with("ing")
            && is_office(reading.word(last), reading.lexicon.code)
    };
    if is(reading, last, JOB) || known() {
        return Some(last);
    }
    let floor = source_end(reading, mention.first).max(mention.first.saturating_sub(6));
    let stop = SAY | AUXILIARY | REPORT | CONJUNCTION | PRONOUN | PREPOSITION | THAT | ADVERB;
    let plain = |at: &usize| {
        reading
            .tokens
            .get(*at)
            .is_some_and(|token| token.is_word() && token.run.is_none() && (token.is(JOB) || !token.is(stop | ARTICLE)))
    };
    if matches!(reading.lexicon.code, "cs" | "pl" | "ru") {
        // "начальника отдела полиции Сергея Котова": the office heads a chain of genitives.
        let mut chain = (floor..mention.first).rev().take_while(plain);
        if let Some(job) = chain.find(|at| is(reading, *at, JOB)) {
            return Some(job);
        }
        // "По словам |начальника отдела по контролю за оборотом наркотиков| Олега Тимина": prepositions lengthen it.
        let end = source_end(reading, mention.first);
        let inner = |at: usize| plain(&at) || is(reading, at, PREPOSITION);
        if end > 0 && is(reading, end, JOB) && (end..mention.first).all(inner) {
            return Some(end);
        }
    }
    if matches!(reading.lexicon.code, "es" | "fr" | "it" | "pt")
        && let Some(head) = romance_office(reading, mention, floor)
    {
        return Some(head);
    }
    unknown_office(reading, mention, last)
}

/// "la |psiquiatra infantil| Laura Benavent", "l’|avocat de la défense| Luc Morin": what belongs to a noun follows it.
fn romance_office(reading: &Reading<'_>, mention: &Mention, floor: usize) -> Option<usize> {
    let stop = SAY | AUXILIARY | REPORT | CONJUNCTION | PRONOUN | THAT | RELATIVE | SUBORDINATOR;
    let link = |at: usize| is(reading, at, PREPOSITION | NAME_PARTICLE) && !is(reading, at, ARTICLE);
    let inner = |at: usize| {
        let token = reading.tokens.get(at);
        token.is_some_and(|token| {
            token.kind == Kind::Word && !token.capital && token.run.is_none() && (link(at) || !token.is(stop))
        })
    };
    let mut first = mention.first;
    while first > floor && inner(first - 1) {
        // An article that no preposition leads begins the office.
        if is(reading, first - 1, ARTICLE) && !link(first - 1) && !(first > 1 && link(first - 2)) {
            break;
        }
        first -= 1;
    }
    let led = first > 0 && is(reading, first - 1, ARTICLE | SAY) && first < mention.first && !link(mention.first - 1);
    let named = mention.past > mention.first + 1 && is_given_name(&fold(reading.word(mention.first)));
    let plain = reading.tokens.get(first).is_some_and(|token| token.classes & !(JOB | TITLE | MALE | FEMALE) == 0);
    let office = is(reading, first, JOB | TITLE) || named && reading.word(first).chars().count() >= 5;
    (led && plain && office).then_some(first)
}

/// "enligt |bibliotekarien| Samira Noori", "mówi |pracownica socjalna| Anna Nowak": one to three plain words between article,
/// source phrase or verb of saying and a whole name that begins with a given name.
fn unknown_office(reading: &Reading<'_>, mention: &Mention, last: usize) -> Option<usize> {
    if reading.lexicon.english || reading.lexicon.capital_nouns || mention.past < mention.first + 2 {
        return None;
    }
    let named = is_given_name(&fold(reading.word(mention.first)));
    let plain = |at: usize| {
        let token = reading.tokens.get(at);
        token.is_some_and(|token| token.kind == Kind::Word && !token.capital && token.classes == 0 && token.run.is_none())
    };
    let mut head = last;
    while head > 0 && last - head < 2 && plain(head - 1) {
        head -= 1;
    }
    let noun = plain(last) && reading.word(last).chars().count() >= 5;
    let said_how = head == last && is_adverbial(reading.word(last), reading.lexicon.code);
    let led = head.checked_sub(1).is_some_and(|before| {
        let said = reading.tokens.get(before).is_some_and(|token| token.is(SAY) && token.run.is_none());
        let article = is(reading, before, ARTICLE) && !is(reading, before, PRONOUN);
        // "el dueño de |la| discoteca": the article of what belongs to the office.
        let inner = before > 0 && is(reading, before - 1, PREPOSITION | NAME_PARTICLE);
        let opens = reading.tokens.get(before).is_some_and(|token| !token.is_word()) && is(reading, mention.past, SAY);
        article && !inner || said || opens || source_end(reading, mention.first) == head
    });
    (named && noun && !said_how && led && same_sentence(reading, head, mention.first)).then_some(head)
}

/// "zegt lachend Jan", "sier glatt Anne": how somebody says it.
pub(super) fn is_adverbial(word: &str, code: &str) -> bool {
    let endings: &[&str] = match code {
        "cs" => &["ě", "e", "c"],
        "fi" => &["en", "sti", "ssa", "ssä", "lla", "llä"],
        "fr" => &["ment", "ant"],
        "es" | "it" | "pt" => &["mente", "ndo"],
        "nl" => &["end", "lijk"],
        "pl" => &["ąc", "o", "ie"],
        "ru" => &["о", "е", "я"],
        "sv" => &["t", "nde", "vis"],
        "tr" => &["arak", "erek"],
        _ => &[],
    };
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Behind a phrase like "по словам" or "ifølge" near before a token; 0 where there is none.
fn source_end(reading: &Reading<'_>, before: usize) -> usize {
    let near = before.saturating_sub(LONGEST_OFFICE)..before;
    let ends = near.rev().filter_map(|at| Some(at + source_phrase(reading, at)).filter(|end| *end > at && *end <= before));
    ends.max().unwrap_or(0)
}

/// The apostrophe of "Hollis' attorney".
fn joins_owner(reading: &Reading<'_>, at: usize) -> bool {
    at > 0
        && reading.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign('\'' | '’')))
        && reading.tokens.get(at - 1).is_some_and(|owner| owner.capital)
}
