//! Roles: what the article says a person is, beside the name.

use super::clause_roles::{behind_copula, is_relative, tells_office};
use super::cues::source_phrase;
use super::front_roles::{in_front, is_adverbial};
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, FEMALE, INSTITUTION, JOB, MALE, NAME_PARTICLE, PARTICIPLE, PREPOSITION, PRONOUN,
    RELATIVE, REPORT, SAY, SUBORDINATOR, THAT, TIME, TITLE,
};
use super::kinds::{kind_of, kind_of_house, kind_of_office, tells_of_alias};
use super::later_roles::told_as;
use super::offices::is_fronted;
use super::phrases::Mention;
use super::reading::{Kind, Reading};

/// No role is longer, in tokens.
const LONGEST_ROLE: usize = 24;

/// The role given where a person is named: before the name, behind it, in brackets, or as "is a nurse".
pub(super) fn role_at(reading: &Reading<'_>, mention: &Mention) -> Option<String> {
    let front = in_front(reading, mention);
    if let Some(role) = front.and_then(|front| office_and_house(reading, mention, front)) {
        return Some(role);
    }
    let code = reading.lexicon.code;
    let told = |(first, past): (usize, usize)| kind_of(reading.text(first, past), code).is_some();
    // "По словам нарколога Анны Л., зависимость изучена плохо": behind the comma the clause begins, unless another closes the role.
    let (first, _) = reading.sentence_of(mention.first);
    let named = source_phrase(reading, first) > 0 && mention.first < first + 8;
    let closed = |past: usize| reading.tokens.get(past).is_some_and(|token| token.is_sign(','));
    let behind = behind_comma(reading, mention).filter(|(_, past)| !named || closed(*past));
    let firm = front.filter(|front| told(*front) && (named || !behind.is_some_and(told)));
    let found = firm
        .or(behind)
        .filter(|(first, _)| !reading.tokens.get(*first).is_some_and(|token| token.is(PREPOSITION)))
        .or(front)
        .or_else(|| before_comma(reading, mention))
        .or(behind)
        .or_else(|| of_organisation(reading, mention))
        .or_else(|| told_as(reading, mention))
        .or_else(|| in_brackets(reading, mention));
    let found = found.map(|(first, past)| (behind_copula(reading, first, past), past));
    found.map(|(first, past)| clean(reading.text(first, past))).filter(|role| !role.is_empty()).or_else(|| rank(reading, mention))
}

fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches([',', ' ', '—', '–']).to_owned()
}

pub(super) fn is(reading: &Reading<'_>, at: usize, classes: u32) -> bool {
    reading.tokens.get(at).is_some_and(|token| token.is(classes))
}

/// "delegado Anderson Prates, da Delegacia …": the office before the name and its house behind it, "…" for the name.
fn office_and_house(reading: &Reading<'_>, mention: &Mention, front: (usize, usize)) -> Option<String> {
    let house = behind_comma(reading, mention)
        .filter(|(first, _)| is(reading, *first, PREPOSITION) || is_link(&reading.word(*first).to_lowercase()))
        .or_else(|| of_organisation(reading, mention))?;
    let long = (front.0..front.1).any(|at| is(reading, at, PREPOSITION));
    (!long).then(|| format!("{} … {}", clean(reading.text(front.0, front.1)), clean(reading.text(house.0, house.1))))
}

/// Words for "his", "my", "their" that a role keeps.
pub(super) fn is_possessive(word: &str) -> bool {
    const POSSESSIVES: &[&str] = &[
        "hans", "haar", "hennes", "her", "hendes", "his", "ihr", "ihre", "jego", "jej", "leur", "leurs", "loro", "ma", "mein",
        "meine", "mi", "mia", "mijn", "min", "mio", "mon", "my", "our", "sa", "sein", "seine", "seu", "sina", "sin", "son", "su",
        "sua", "suo", "their", "your", "zijn", "его", "её", "ее", "их", "мой", "моя",
    ];
    POSSESSIVES.contains(&word.to_lowercase().as_str())
}

/// "his mother, | Patricia Whitlock"
pub(super) fn before_comma(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    let comma = mention.first.checked_sub(1).filter(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')))?;
    let (opening, _) = reading.sentence_of(comma);
    let body = (mention.first..mention.past).any(|at| is(reading, at, INSTITUTION));
    // "|Fondatrice de l’association Veilleurs|, Aline Roche tient …"
    if mention.past > mention.first + 1 && !body && is_fronted(reading, opening, comma) {
        return Some((opening, comma));
    }
    let after = reading.tokens.get(mention.past)?;
    if !(after.is_sign(',') || after.is_sign('.') || after.is_sign('(') || after.is(SAY)) {
        return None;
    }
    // "|The anesthesiologist who runs the program|, Dr. Anita Kurian, treats …"
    let led = comma <= opening + 16
        && is(reading, opening, ARTICLE)
        && (opening + 1..opening + 4).any(|at| is(reading, at, JOB))
        && (opening..comma).any(|at| is(reading, at, RELATIVE))
        && !(opening..comma).any(|at| reading.tokens.get(at).is_some_and(|token| !token.is_word() || token.is(SAY)));
    if led {
        return Some((opening, comma));
    }
    let floor = comma.saturating_sub(12);
    let mut first = comma;
    while first > floor && same_sentence(reading, first - 1, comma) {
        let Some(token) = reading.tokens.get(first - 1) else { break };
        if !token.is_word()
            || token.is(SAY | AUXILIARY | THAT | RELATIVE | SUBORDINATOR) && !(token.is(ARTICLE) && reading.lexicon.capital_nouns)
            || token.is(CONJUNCTION) && !reading.tokens.get(first).is_some_and(|next| next.capital)
            || token.run.is_some()
        {
            break;
        }
        first -= 1;
    }
    let job = (first..comma).any(|at| is(reading, at, JOB));
    let begins = is(reading, first, ARTICLE | JOB) || (first + 1 < comma && is(reading, first + 1, JOB));
    (job && begins).then_some((first, comma))
}

/// "Ann Cole, |a nurse at the Royal|, said" — an age or a town between is passed over.
fn behind_comma(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    // Turkish offices stand before the name; behind its comma comes what it says.
    if reading.lexicon.code == "tr" {
        return None;
    }
    let mut at = mention.past;
    let mut fallback = None;
    for _ in 0..3 {
        if !reading.tokens.get(at).is_some_and(|token| token.is_sign(',')) {
            break;
        }
        let first = at + 1;
        let past = segment_end(reading, first);
        if !same_sentence(reading, first, mention.first) || past <= first {
            break;
        }
        let age = reading.tokens.get(first).is_some_and(|token| token.kind == Kind::Number) || is_age(reading, first);
        if age {
            at = past;
            continue;
        }
        // "Lindqvist, prosecutors said, had been warned"
        let clause = is(reading, past, SAY) && !is(reading, first, ARTICLE) && !is_relative(reading, first);
        if clause && reading.lexicon.english {
            break;
        }
        let second = fallback.is_none() || is(reading, first, ARTICLE | JOB) || is_relative(reading, first);
        if fallback.is_some() && is_relative(reading, first) {
            // "Anil Rao, |of the University of Leith|, who led the study": the house tells more.
            break;
        }
        if second && (is_description(reading, first, past) || is_lone_office(reading, mention, first, past)) {
            if is(reading, first, PREPOSITION) && fallback.is_none() {
                fallback = Some((first, past));
                at = past;
                continue;
            }
            return Some((first, past));
        }
        break;
    }
    fallback
}

fn is_age(reading: &Reading<'_>, first: usize) -> bool {
    let near = (first + 1..first + 3).any(|at| reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Number));
    near && matches!(
        reading.word(first).to_lowercase().as_str(),
        "de" | "aged" | "di" | "d'" | "d’" | "con" | "wiek" | "lat" | "age" | "âgé" | "âgée"
    )
}

pub(super) fn segment_end(reading: &Reading<'_>, first: usize) -> usize {
    let relative = is_relative(reading, first);
    let clause =
        |at: usize| !relative && at > first + 1 && is(reading, at, RELATIVE) && !is(reading, at, ARTICLE | PREPOSITION | THAT);
    let mut at = first;
    while at < first + LONGEST_ROLE {
        let Some(token) = reading.tokens.get(at) else { break };
        let sign = matches!(token.kind, Kind::Sign(',' | '.' | ';' | ':' | '—' | '–' | '(' | ')' | '?' | '!') | Kind::Mark);
        let verb = !relative && token.is(SAY) && !token.capital && !token.is(JOB | ARTICLE | PREPOSITION);
        let other = !same_sentence(reading, at, first) || (token.run.is_some() && !relative);
        if sign || verb || other || clause(at) {
            break;
        }
        at += 1;
    }
    at
}

fn is_description(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    let Some(token) = reading.tokens.get(first) else { return false };
    let jobs = (first..past).any(|at| is(reading, at, JOB));
    let finite = (first..past).any(|at| is(reading, at, AUXILIARY | SAY) && !is(reading, at, JOB | ARTICLE | PREPOSITION));
    if is_relative(reading, first) {
        return tells_office(reading, first, past);
    }
    if token.is(SAY | PRONOUN | CONJUNCTION | SUBORDINATOR | THAT | AUXILIARY | TIME | ADVERB) && !token.is(ARTICLE | JOB)
        || finite
    {
        return false;
    }
    if token.is(PREPOSITION) {
        return of_house(reading, first, past);
    }
    if is_link(&reading.word(first).to_lowercase()) && !token.is(RELATIVE) && of_house(reading, first, past) {
        return true;
    }
    if token.is(ARTICLE) {
        return true;
    }
    let barrister =
        matches!(reading.word(first).to_lowercase().as_str(), "prosecuting" | "defending" | "representing" | "mitigating");
    if barrister || jobs && !is_past(reading, first) {
        return true;
    }
    if reading.lexicon.english && is_bare_office(reading, first, past) {
        return true;
    }
    let verbal = token.is(PARTICIPLE | REPORT) || reading.word(first).ends_with("ing") || reading.word(first).ends_with("ed");
    let told = kind_of_office(reading.text(first, past), reading.lexicon.code).is_some() && !is_past(reading, first);
    let short = !reading.lexicon.english
        && !reading.lexicon.capital_nouns
        && !token.capital
        && past - first <= 8
        && is_noun_with_link(reading, first)
        && !is_past(reading, first);
    !verbal && (told && !token.capital || short)
}

/// "sier Anna Berg, |bartender|.": behind a verb of saying and a whole name a plain noun is what somebody is.
fn is_lone_office(reading: &Reading<'_>, mention: &Mention, first: usize, past: usize) -> bool {
    let said = mention.first.checked_sub(1).is_some_and(|at| is(reading, at, SAY) && !is(reading, at, JOB));
    let closed = reading.tokens.get(past).is_none_or(|token| !token.is_word() && !token.is_sign('('));
    let noun = |at: usize| {
        reading.tokens.get(at).is_some_and(|token| {
            let plain = token.classes & !(JOB | MALE | FEMALE | INSTITUTION) == 0;
            token.kind == Kind::Word && token.run.is_none() && plain && (!token.capital || reading.lexicon.capital_nouns)
        })
    };
    said && closed
        && mention.past > mention.first + 1
        && past - first <= 3
        && (first..past).all(noun)
        && reading.word(past - 1).chars().count() >= 4
        && !(is_adverbial(reading.word(first), reading.lexicon.code) && past == first + 1)
        && !["ing", "ed"].iter().any(|ending| reading.lexicon.english && reading.word(first).ends_with(ending))
}

/// "Ann Cole, |service lead at CheckPoint South|," "|Conservative member for Wexcombe|": plain words, then what they lead to.
fn is_bare_office(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    let plain = |at: usize| {
        let word = reading.word(at);
        reading.tokens.get(at).is_some_and(|token| token.is_word() && token.classes & !(INSTITUTION | JOB | NAME_PARTICLE) == 0)
            && !["ing", "ed", "ly"].iter().any(|ending| word.ends_with(ending))
    };
    let link = (first + 1..past.min(first + 5)).find(|at| is(reading, *at, PREPOSITION));
    let closed = reading.tokens.get(past).is_some_and(|token| !token.is_word() && !token.is_sign('('));
    link.is_some_and(|link| {
        let small = reading.tokens.get(link - 1).is_some_and(|token| !token.capital && token.kind == Kind::Word);
        let number = (first..link).any(|at| reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Number));
        closed
            && small
            && !number
            && past > link + 1
            && matches!(reading.word(link), "at" | "for" | "of" | "with")
            && (first..link).all(plain)
    })
}

/// "of the Royal Infirmary", "del centro de escucha municipal"
fn of_house(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    // ", 24, from Leeds" is a place.
    let aged = first >= 2 && reading.tokens.get(first - 2).is_some_and(|token| token.kind == Kind::Number);
    if aged && kind_of_house(reading.text(first + 1, past)).is_none() {
        return false;
    }
    let capital = (first + 1..past).any(|at| reading.tokens.get(at).is_some_and(|token| token.capital));
    is_link(&reading.word(first).to_lowercase()) && (capital || kind_of_house(reading.text(first + 1, past)).is_some())
}

/// Prepositions between somebody and the house.
fn is_link(word: &str) -> bool {
    matches!(
        word,
        "al" | "all'"
            | "all’"
            | "alla"
            | "am"
            | "at"
            | "da"
            | "das"
            | "de"
            | "degli"
            | "dei"
            | "del"
            | "dell'"
            | "dell’"
            | "della"
            | "delle"
            | "dello"
            | "di"
            | "do"
            | "dos"
            | "du"
            | "for"
            | "fra"
            | "from"
            | "från"
            | "of"
            | "van"
            | "vid"
            | "vom"
            | "von"
            | "with"
            | "z"
            | "ze"
            | "из"
    )
}

/// "empezó a consumir", "började med", "brał": behind a comma the verb of the sentence, by its ending.
fn is_past(reading: &Reading<'_>, at: usize) -> bool {
    let endings: &[&str] = match reading.lexicon.code {
        "es" => &["aba", "aban", "ieron", "ió", "ía", "ían", "ó"],
        "fr" => &["aient", "ait", "èrent"],
        "it" => &["ava", "avano", "eva", "evano", "iva", "ò"],
        "nl" => &["de", "den", "te", "ten"],
        "pl" => &["li", "ł", "ła", "ły"],
        "pt" => &["aram", "ava", "avam", "eu", "ia", "iam", "iu", "ou"],
        "ru" => &["л", "ла", "ли", "лась", "лся"],
        "sv" => &["ade", "ede", "te"],
        _ => &[],
    };
    let word = reading.word(at);
    let office = kind_of_office(word, reading.lexicon.code).is_some();
    !office && !is(reading, at, JOB) && endings.iter().any(|ending| word.ends_with(ending))
}

/// "gids in de Marollen", "organizzatrice del festival": a noun, then a preposition.
fn is_noun_with_link(reading: &Reading<'_>, first: usize) -> bool {
    reading.tokens.get(first).is_some_and(|token| token.classes == 0) && is(reading, first + 1, PREPOSITION)
}

/// Endings of adjectives in the genitive: "z |gdyńskiego| szpitala", "из |городской| больницы".
const GENITIVES: &[&str] = &["ego", "ej", "ich", "ych", "ého", "ího", "ích", "ých", "ого", "его", "ой", "ей", "ых", "их"];

/// "Dana Whitlow |of Pinebrook Securities|"
fn of_organisation(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    let word = reading.word(mention.past).to_lowercase();
    if !is_link(&word) {
        return None;
    }
    // "z gdyńskiego szpitala"
    let slavic = matches!(reading.lexicon.code, "cs" | "pl" | "ru");
    let owned = |at: usize| {
        let word = reading.word(at);
        is(reading, at, INSTITUTION) || GENITIVES.iter().any(|ending| word.ends_with(ending)) || kind_of_house(word).is_some()
    };
    // "vid Uppsala |universitet|"
    let nordic = reading.lexicon.code == "sv";
    let mut past = mention.past + 1;
    while past < mention.past + 10
        && reading.tokens.get(past).is_some_and(|token| {
            token.is_word()
                && (token.capital
                    || slavic && token.classes & !INSTITUTION == 0 && owned(past)
                    || nordic && token.is(INSTITUTION)
                    || token.is(CONJUNCTION) && joins_house(reading, past)
                    || token.is(ARTICLE | PREPOSITION) && !token.is(SAY))
        })
    {
        past += 1;
    }
    let named = (mention.past + 1..past).any(|at| reading.tokens.get(at).is_some_and(|token| token.capital && !token.is(TIME)));
    let house = slavic && kind_of_house(reading.text(mention.past + 1, past)).is_some();
    let ends_named = reading.tokens.get(past - 1).is_some_and(|token| token.capital);
    (named && (!slavic || ends_named) || house).then_some((mention.past, past))
}

/// "of Avon |and| Somerset Police": two names before the word for the body.
fn joins_house(reading: &Reading<'_>, at: usize) -> bool {
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital && token.is_word());
    capital(at - 1) && capital(at + 1) && (at + 1..at + 4).any(|at| capital(at) && is(reading, at, INSTITUTION))
}

/// "Ann Cole (Labour)"
fn in_brackets(reading: &Reading<'_>, mention: &Mention) -> Option<(usize, usize)> {
    if !reading.tokens.get(mention.past)?.is_sign('(') {
        return None;
    }
    let first = mention.past + 1;
    let past = (first..first + 12).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(')')))?;
    // "(no last name, per the show's rules)" tells nothing of her.
    let told = reading.tokens.get(first).is_some_and(|token| token.is_word() && !token.is(ADVERB)) && reading.word(first) != "no";
    (told && !tells_of_alias(reading.text(first, past))).then_some((first, past))
}

/// A rank is a role where the article gives no other: "Judge", "Cllr".
fn rank(reading: &Reading<'_>, mention: &Mention) -> Option<String> {
    const ADDRESS: &[&str] = &[
        "bc",
        "brother",
        "csc",
        "dame",
        "doctor",
        "don",
        "dott",
        "doña",
        "dr",
        "dra",
        "fr",
        "frau",
        "fru",
        "herr",
        "hr",
        "ing",
        "judr",
        "lady",
        "lord",
        "m",
        "madame",
        "maître",
        "me",
        "meneer",
        "mevrouw",
        "mgr",
        "miss",
        "mme",
        "monsieur",
        "mr",
        "mrs",
        "ms",
        "mudr",
        "mvdr",
        "mx",
        "paeddr",
        "pan",
        "pani",
        "pharmdr",
        "phdr",
        "prof",
        "profesor",
        "profesora",
        "professeur",
        "professor",
        "rev",
        "rndr",
        "señor",
        "señora",
        "sig",
        "sir",
        "sister",
        "sr",
        "sra",
    ];
    let past = (mention.first..mention.past).rev().find(|at| is(reading, *at, TITLE)).map_or(mention.first, |at| at + 1);
    let first_word = reading.word(mention.first).trim_end_matches('.').to_lowercase();
    (past > mention.first && past < mention.past && !ADDRESS.contains(&first_word.as_str()))
        .then(|| reading.text(mention.first, past).to_owned())
}

pub(super) fn same_sentence(reading: &Reading<'_>, a: usize, b: usize) -> bool {
    match (reading.tokens.get(a), reading.tokens.get(b)) {
        (Some(a), Some(b)) => a.sentence == b.sentence,
        _ => false,
    }
}
