//! Where a noun phrase begins and ends: behind a relative pronoun, before a clause without one, at the verb behind a German
//! noun, behind a name, before a clitic.

use crate::text::fold::fold;

use super::given_names::is_given_name;
use super::grammar::{
    ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, NAME_PARTICLE, PREPOSITION, PRONOUN, REPORT, SAY, THAT, TIME,
};
use super::reading::Reading;

/// "The leaflet |he gave me|", "a study |published this week|", "the agency |itself|": what follows the noun of a source.
pub(super) fn noun_end(reading: &Reading<'_>, first: usize, past: usize) -> usize {
    if !reading.lexicon.english {
        return past;
    }
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let clause = (first + 2..past).find(|at| is(*at, PRONOUN) && !is(*at, ARTICLE) && reading.word(*at).len() > 1);
    let mut past = clause.unwrap_or(past);
    let idle = |at: usize| {
        let word = reading.word(at);
        let small = reading.tokens.get(at).is_some_and(|token| !token.capital);
        let time = is(at, TIME) && (is(at - 1, PREPOSITION | ARTICLE) || matches!(reading.word(at - 1), "last" | "this"));
        let counted = is_quantity(word) && matches!(reading.word(at - 1), "in" | "of");
        let left = small && (is(at, PREPOSITION) || is(at, ARTICLE) && !is(at, JOB) && !counted);
        time || left || matches!(word, "himself" | "herself" | "itself" | "themselves" | "last" | "published" | "released")
    };
    while past > first + 2 && idle(past - 1) {
        past -= 1;
    }
    past
}

/// Words for a number of people that may stand alone: "|many| said", "one in |five| say".
pub(super) fn is_quantity(word: &str) -> bool {
    const QUANTITIES: &[&str] = &[
        "another", "both", "eight", "few", "five", "four", "half", "many", "most", "nine", "none", "one", "others", "seven",
        "several", "six", "some", "ten", "third", "three", "two",
    ];
    QUANTITIES.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// "an email |that| Kowalczyk reads aloud": it leads to the subject of its clause.
pub(super) fn opens_relative(reading: &Reading<'_>, at: usize) -> bool {
    let next = reading.tokens.get(at + 1);
    reading.lexicon.english
        && reading.word(at) == "that"
        && next.is_some_and(|next| next.is_word() && (next.capital || next.is(ARTICLE) && !next.is(THAT)))
}

/// Tokens before a name that may tell it in full.
const NEAR_FULL_NAME: usize = 600;

/// "Mi mamá |lo| dice", "un bénévole |lui| explique": the object pronoun between a Romance subject and its verb.
pub(super) fn is_clitic(reading: &Reading<'_>, at: usize) -> bool {
    let clitics: &[&str] = match reading.lexicon.code {
        "cs" => &["jim", "jí", "mi", "mu", "nám"],
        "es" => &["la", "las", "le", "les", "lo", "los", "me", "nos", "se", "te"],
        "fr" => &["l'", "l’", "la", "le", "les", "leur", "lui", "m'", "m’", "me", "nous", "s'", "s’", "se", "te", "vous", "y"],
        "it" => &["ci", "gli", "l'", "l’", "la", "le", "li", "lo", "mi", "ne", "si", "ti", "vi"],
        "pl" => &["im", "jej", "mi", "mu", "nam"],
        "pt" => &["a", "as", "lhe", "lhes", "me", "nos", "o", "os", "se"],
        "ru" => &["ей", "ему", "им", "мне", "нам"],
        _ => return false,
    };
    let verb = reading.tokens.get(at + 1).is_some_and(|token| token.is(SAY | REPORT | AUXILIARY) && !token.capital);
    let before = at.checked_sub(1).and_then(|at| reading.tokens.get(at));
    let subject = before.is_some_and(|token| token.is_word() && !token.is(ARTICLE | PREPOSITION) || token.is_sign(','));
    // "|Lo| assicura Tommaso Re"
    let begins = before.is_none_or(|before| reading.tokens.get(at).is_some_and(|token| token.sentence != before.sentence));
    let said = reading.tokens.get(at + 1).is_some_and(|token| token.is(SAY) && !token.is(JOB));
    (verb && subject || begins && said) && clitics.contains(&reading.word(at).to_lowercase().as_str())
}

/// "Laut Anklage |besorgte|", "laut Polizei |eine Gruppe|": behind a German noun a small word of no class is a verb, an article
/// that is no genitive another phrase.
pub(super) fn ends_german_noun(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    let noun =
        at > first && reading.tokens.get(at - 1).is_some_and(|before| before.capital && before.is_word() && !before.is(ARTICLE));
    let Some(token) = reading.tokens.get(at).filter(|token| noun && reading.lexicon.capital_nouns && !token.capital) else {
        return false;
    };
    let link = token.is(NAME_PARTICLE | CONJUNCTION | JOB);
    let genitive = matches!(reading.word(at), "der" | "des" | "dieser" | "ihrer" | "ihres" | "seiner" | "seines");
    (token.classes == 0 || token.is(REPORT)) && !reading.word(at).ends_with("er") || token.is(ARTICLE) && !genitive && !link
}

/// "geeft Claes |toe|", "secondo Zullo |una parte|": behind a name of one or two words a small word that is no part of it.
pub(super) fn ends_plain_name(reading: &Reading<'_>, at: usize) -> bool {
    let lexicon = reading.lexicon;
    if lexicon.english || lexicon.capital_nouns || lexicon.code == "tr" {
        return false;
    }
    let before = at.checked_sub(1).and_then(|before| reading.tokens.get(before));
    let given = |at: usize| is_given_name(&fold(reading.word(at)));
    let person = before
        .is_some_and(|before| before.capital && before.is_word() && !before.is(JOB | INSTITUTION | ARTICLE | DOCUMENT))
        && (at >= 2 && given(at - 2) || given(at - 1) || known_surname(reading, at - 1));
    // "Marco Bellini |la banda|": before a small word the particle is an article.
    let particle = reading.tokens.get(at).is_some_and(|token| token.is(NAME_PARTICLE))
        && reading.tokens.get(at + 1).is_some_and(|next| next.capital);
    let small =
        reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital && !token.is(CONJUNCTION) && !particle);
    person && small && !joins_nouns(reading.word(at))
}

/// Whether the word stood behind a given name before: "Michele Zullo … secondo Zullo".
pub(super) fn known_surname(reading: &Reading<'_>, at: usize) -> bool {
    let name = reading.word(at);
    (at.saturating_sub(NEAR_FULL_NAME).max(1)..at).any(|earlier| {
        reading.tokens.get(earlier).is_some_and(|token| token.capital)
            && reading.word(earlier) == name
            && is_given_name(&fold(reading.word(earlier - 1)))
    })
}

/// Prepositions that tie a noun to its owner or office rather than tell when and where something was said.
pub(super) fn joins_nouns(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "of" | "for"
            | "with"
            | "von"
            | "vom"
            | "für"
            | "der"
            | "des"
            | "du"
            | "de"
            | "d'"
            | "d’"
            | "di"
            | "del"
            | "della"
            | "dell'"
            | "dell’"
            | "dello"
            | "dei"
            | "degli"
            | "delle"
            | "do"
            | "da"
            | "dos"
            | "das"
            | "van"
            | "voor"
            | "för"
            | "av"
            | "på"
            | "af"
            | "w"
            | "z"
            | "для"
            | "из"
            | "beim"
            | "bei"
            | "at"
            | "al"
            | "vid"
            | "från"
            | "bij"
    )
}
