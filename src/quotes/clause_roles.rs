//! Relative clauses behind a name: "who runs the clinic" is a role, "who has died aged 91" is none.

use crate::model::SpeakerKind;

use super::grammar::{ARTICLE, JOB, PARTICIPLE, PREPOSITION, RELATIVE, REPORT, SAY};
use super::kinds::{kind_of, tells_of_use};
use super::later_roles::is_copula;
use super::phrases::Mention;
use super::reading::{Kind, Reading};
use super::roles::{is, segment_end};

/// Verbs that tell what somebody does for a living, in all languages together.
const WORKS: &[&str] = &[
    "advises",
    "arbeider",
    "arbeitet",
    "arbejder",
    "arbetar",
    "betreibt",
    "betreut",
    "broni",
    "campaigns",
    "chaired",
    "chairs",
    "consults",
    "coordena",
    "coordina",
    "coordinated",
    "coordinates",
    "coordonne",
    "counsels",
    "defende",
    "defiende",
    "difende",
    "directed",
    "directs",
    "dirige",
    "dirigeait",
    "driver",
    "défend",
    "edits",
    "enseigne",
    "enseña",
    "ensina",
    "forscht",
    "forskar",
    "forsker",
    "founded",
    "fundou",
    "fundó",
    "försvarar",
    "gestisce",
    "gründete",
    "guida",
    "gère",
    "headed",
    "heads",
    "insegna",
    "kieruje",
    "koordinerar",
    "koordiniert",
    "lavora",
    "lead",
    "leads",
    "lectured",
    "lectures",
    "led",
    "leder",
    "lehrt",
    "leidt",
    "leitet",
    "leitete",
    "lidera",
    "manages",
    "oversaw",
    "oversees",
    "owned",
    "owns",
    "practices",
    "practises",
    "pracuje",
    "preside",
    "presiede",
    "prowadzi",
    "préside",
    "ran",
    "representa",
    "represented",
    "represents",
    "représente",
    "researches",
    "run",
    "runs",
    "served",
    "serves",
    "sits",
    "soigne",
    "specialises",
    "specializes",
    "spielt",
    "studied",
    "studies",
    "supervises",
    "taught",
    "teaches",
    "tient",
    "trabaja",
    "trabalha",
    "trained",
    "trains",
    "travaille",
    "treats",
    "uczy",
    "verteidigt",
    "vertritt",
    "volunteered",
    "volunteers",
    "werkt",
    "works",
    "возглавляет",
    "защищает",
    "очолює",
    "працює",
    "преподаёт",
    "работает",
    "руководит",
];

/// "whose", by language.
const OWNERS: &[&str] =
    &["cuja", "cujo", "cuya", "cuyo", "cui", "deren", "dessen", "dont", "hvis", "jehož", "vars", "wiens", "whose"];

/// "som är |tidigare nattportier|", "who is |a nurse|"
pub(super) fn behind_copula(reading: &Reading<'_>, first: usize, past: usize) -> usize {
    let not = matches!(reading.word(first + 2), "ikke" | "inte" | "not");
    let copula = is_relative(reading, first) && is_copula(reading, first + 1) && past > first + 2 && !not;
    if copula && !is(reading, first + 2, PARTICIPLE | PREPOSITION) { first + 2 } else { first }
}

/// "DJ Ferris Wheel, |who played her first set there at 17|": a clause that tells something of somebody, of whatever kind.
pub(super) fn is_told_of(reading: &Reading<'_>, mention: &Mention) -> bool {
    let comma = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is_sign(','));
    // "Trevor Lindqvist, |46|, who stood …"
    let aged = reading.tokens.get(mention.past + 1).is_some_and(|token| token.kind == Kind::Number) && comma(mention.past + 2);
    let first = mention.past + if aged { 3 } else { 1 };
    comma(mention.past) && is_relative(reading, first) && !tells_of_use(reading.text(first, segment_end(reading, first)))
}

/// A relative pronoun, or behind the comma of a name the Romance one that is "that" elsewhere.
pub(super) fn is_relative(reading: &Reading<'_>, at: usize) -> bool {
    is(reading, at, RELATIVE) || matches!(reading.lexicon.code, "it" | "es" | "pt") && matches!(reading.word(at), "che" | "que")
}

/// Words of a clause that tells what befell somebody, where he lives or what he is called, in alphabetical order.
const FATES: &[&str] = &[
    "abita",
    "achternaam",
    "anonym",
    "anonyme",
    "anonymous",
    "apellido",
    "arrested",
    "bor",
    "charged",
    "cognome",
    "dead",
    "decedida",
    "died",
    "dies",
    "dog",
    "efternamn",
    "gestorben",
    "habite",
    "identified",
    "killed",
    "lebt",
    "lives",
    "mieszka",
    "mort",
    "morte",
    "morto",
    "murió",
    "nachnamen",
    "name",
    "named",
    "nazwiska",
    "sentenced",
    "sobrenome",
    "starb",
    "surname",
    "woont",
    "överleden",
];

/// Whether a relative clause tells what somebody is or does for a living, rather than what befell or was done.
pub(super) fn tells_office(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    // "who runs the clinic" tells what somebody is, "who has died aged 91" and "which is not her real name" do not.
    let fate = (first..past).any(|at| FATES.binary_search(&reading.word(at).to_lowercase().as_str()).is_ok());
    let fate = fate || tells_of_use(reading.text(first, past));
    // "das Stück von Henning Voss, das am Freitag Premiere hatte": the work, no person.
    let thing = matches!(reading.word(first), "das" | "which" | "wat" | "ce" | "lo");
    // "who is a nurse", but "who was treated at", "who was arrested by the police".
    let verb_last = matches!(reading.lexicon.code, "de" | "nl");
    let suffered = reading.word(first + 2).ends_with("ed") || is(reading, first + 2, PARTICIPLE | SAY | REPORT);
    let lone =
        is(reading, first + 2, PREPOSITION) || reading.tokens.get(first + 2).is_some_and(|token| token.kind == Kind::Number);
    let copula = is_copula(reading, first + 1) && !suffered && !lone;
    // "die Regisseurin" is no clause, "whose brother died in 2022" tells a relative, "who was not involved" an outsider.
    let article = is(reading, first, ARTICLE) && past <= first + 4 && (first + 1..past).any(|at| is(reading, at, JOB));
    let code = reading.lexicon.code;
    let kin = OWNERS.contains(&reading.word(first)) && kind_of(reading.text(first, past), code) == Some(SpeakerKind::Family);
    let outside =
        (first..past).any(|at| matches!(reading.word(at), "beteiligt" | "betrokken" | "impliqué" | "impliquée" | "involved"));
    if article || kin || outside {
        return true;
    }
    // The verb stands behind the pronoun, in German and Dutch at the end of its clause.
    let reach = if verb_last { past } else { past.min(first + 4) };
    let works = copula || (first..reach).any(|at| WORKS.binary_search(&reading.word(at).to_lowercase().as_str()).is_ok());
    !thing && !fate && works
}
