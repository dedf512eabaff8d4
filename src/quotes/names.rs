//! Names of people in a stretch of words: where they begin, where they end, what before them is the office.

use crate::text::fold::fold;

use super::given_names::is_given_name;
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, NAME_PARTICLE, PREPOSITION, PRONOUN, RELATIVE, REPORT,
    SAY, SUBORDINATOR, THAT, TIME, TITLE,
};
use super::kinds::{is_office, kind_of_house};
use super::offices::is_fronted;
use super::phrase_ends::known_surname;
use super::phrases::{Head, Mention};
use super::reading::{Kind, Reading, Token};

/// Every place where a person seems to be named.
pub(super) fn people_in(reading: &Reading<'_>) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < reading.tokens.len() {
        let (_, past) = reading.sentence_of(first);
        for run in name_runs(reading, first, past) {
            let last = reading.word(run.past - 1);
            let possessive = last.ends_with("'s") || last.ends_with("’s");
            let phrase = run.first.saturating_sub(3).max(first);
            let (start, job) = split_run(reading, &run, phrase);
            let titled = (start..run.past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(TITLE)));
            let jobs = (start..run.past).all(|at| reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
            let owned =
                !titled && job.is_none() && (owns_text(reading, phrase, start) || is_fronted_house(reading, first, run.past));
            if start < run.past
                && !jobs
                && !owned
                && (titled || job.is_some() || !is_institution(reading, phrase, start, run.past))
            {
                let role = job.filter(|_| !possessive).map(|job| (run.first.min(job), start));
                found.push(Mention { head: Head::Name, first: start, past: run.past, role });
            }
        }
        first = past.max(first + 1);
    }
    found
}

/// Whether a name may begin with the token.
fn opens_name(reading: &Reading<'_>, at: usize, past: usize) -> bool {
    let Some(token) = reading.tokens.get(at) else { return false };
    let capital = token.is_word() && token.capital;
    let next_capital = at + 1 < past && reading.tokens.get(at + 1).is_some_and(|next| next.capital && next.is_word());
    if token.is(ARTICLE) {
        // "zegt De Ridder", "Le Monde": inside a sentence a capital makes the article part of the name.
        let inside =
            at > 0 && reading.tokens.get(at - 1).is_some_and(|before| before.sentence == token.sentence && before.is_word());
        return capital && token.is(NAME_PARTICLE) && inside && next_capital;
    }
    if token.is(TIME) {
        // "Julio" is a July only in lower case; English, German and Dutch give months a capital.
        return capital && reading.lexicon.small_months && next_capital && !is_day(reading.word(at));
    }
    // "(|Name| von der Redaktion geändert)"
    let word = reading.lexicon.capital_nouns && matches!(reading.word(at), "Name" | "Namen");
    capital && !word && !token.is(PRONOUN | SUBORDINATOR | THAT | CONJUNCTION | PREPOSITION | ADVERB)
}

/// "Hoy", "Ieri": days that begin a sentence, and no names.
fn is_day(word: &str) -> bool {
    matches!(
        word,
        "Amanhã"
            | "Ayer"
            | "Domani"
            | "Dziś"
            | "Gisteren"
            | "Hier"
            | "Hoje"
            | "Hoy"
            | "Idag"
            | "Ieri"
            | "Igår"
            | "Mañana"
            | "Oggi"
            | "Ontem"
            | "Vandaag"
            | "Wczoraj"
            | "Вчера"
            | "Сегодня"
    )
}

/// Whether a name may go on with the token.
fn continues_name(reading: &Reading<'_>, at: usize, past: usize) -> bool {
    at < past
        && reading.tokens.get(at).is_some_and(|token| {
            let barred = token.is(PRONOUN | SUBORDINATOR | PREPOSITION | CONJUNCTION) && !token.is(NAME_PARTICLE);
            let time = token.is(TIME) && !reading.lexicon.small_months;
            token.is_word() && token.capital && !barred && !time && (!token.is(ARTICLE) || token.is(NAME_PARTICLE))
        })
}

/// A stretch of words that looks like a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct NameRun {
    pub(super) first: usize,
    pub(super) past: usize,
}

pub(super) fn name_runs(reading: &Reading<'_>, first: usize, past: usize) -> Vec<NameRun> {
    let mut found = Vec::new();
    let mut at = first;
    while at < past {
        let Some(token) = reading.tokens.get(at) else { break };
        let after_job = at > first && reading.tokens.get(at - 1).is_some_and(|before| before.is(JOB) && !before.is(TITLE));
        // "probation officer Ann Cole": part of an office.
        let compound = reading.word(at) == "officer"
            && at.checked_sub(1).and_then(|at| reading.tokens.get(at)).is_some_and(|before| before.is_word() && !before.is(SAY));
        let lower_title = token.is(TITLE)
            && !token.capital
            && (!after_job || reading.word(at).len() <= 4)
            && !compound
            && reading.tokens.get(at + 1).is_some_and(|next| at + 1 < past && (next.capital || next.is(TITLE)));
        if opens_name(reading, at, past) || lower_title {
            let end = run_end(reading, at, past);
            found.push(NameRun { first: at, past: end });
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

/// No name with its offices has more capitalised words.
const LONGEST_RUN: usize = 24;

fn run_end(reading: &Reading<'_>, first: usize, past: usize) -> usize {
    let capital = |at: usize| continues_name(reading, at, past);
    let mut at = first + 1;
    // "dr. |hab.| Rafał Szumski"
    let title = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is(TITLE) && !token.capital);
    while at < past.min(first + 4) && title(at) && title(at - 1) {
        at += 1;
    }
    // A list of thousands of capitals is read in pieces, which keeps the time linear.
    while at < past.min(first + LONGEST_RUN) {
        if reading.word(at - 1).ends_with("'s") || reading.word(at - 1).ends_with("’s") {
            break;
        }
        let Some(token) = reading.tokens.get(at) else { break };
        let house = house_behind(reading, at, past) || begins_house(reading, at) && names_whole(reading, first, at);
        // "sagte Kathrin Söffker |der HAZ|": only behind another particle a German article is part of a name.
        let led = matches!(reading.word(at - 1), "van" | "vom" | "von" | "zu");
        let addressee = reading.lexicon.capital_nouns && matches!(reading.word(at), "dem" | "den" | "der") && !led;
        let particle = token.is(NAME_PARTICLE)
            && !token.capital
            && !house
            && !addressee
            && (capital(at + 1) || (reading.tokens.get(at + 1).is_some_and(|next| next.is(NAME_PARTICLE)) && capital(at + 2)));
        let ampersand = token.is_sign('&') && capital(at + 1);
        let number = token.kind == Kind::Number
            && token.end - token.start == 1
            && reading.tokens.get(at + 1).is_none_or(|next| !next.capital);
        if !(capital(at) || particle || ampersand || number && capital(at - 1) && at > first) {
            break;
        }
        at += 1;
    }
    at
}

/// Given name and surname, titles aside, stand in `[first, at)`.
fn names_whole(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    (first..at).filter(|at| reading.tokens.get(*at).is_some_and(|token| token.capital && !token.is(TITLE))).count() >= 2
}

/// "Anja Riedel |von der Drogenhilfe|", "Floor van Dam |van het Trimbos|": behind a whole name the particle leads to the house.
fn begins_house(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.lexicon.code, "de" | "nl") && matches!(reading.word(at), "van" | "von" | "vom")
}

/// "Claasen |von der Universität|": what the particles lead to is an organisation.
fn house_behind(reading: &Reading<'_>, at: usize, past: usize) -> bool {
    (at + 1..past.min(at + 4)).find(|next| reading.tokens.get(*next).is_some_and(|token| token.capital)).is_some_and(|next| {
        reading.tokens.get(next).is_some_and(|token| token.is(INSTITUTION)) || kind_of_house(reading.word(next)).is_some()
    })
}

/// The person named in `[first, past)`, a phrase without commas.
pub(super) fn name_in(reading: &Reading<'_>, first: usize, past: usize) -> Option<Mention> {
    let runs = name_runs(reading, first, past);
    let person = |run: &&NameRun| {
        heads_phrase(reading, run, past)
            && reading.tokens.get(run.past).is_some_and(|token| run.past < past && token.is(PREPOSITION))
            && names_whole(reading, run.first, run.past)
            && [run.first, run.first.wrapping_sub(1)].iter().any(|at| reading.tokens.get(*at).is_some_and(|token| token.is(JOB)))
    };
    // "Terapeuta Piotr Zych z fundacji Nowy Start": the house behind the person is no person.
    if let Some(run) = runs.iter().find(person).filter(|_| !reading.lexicon.english) {
        return person_in_run(reading, run, first);
    }
    runs.iter().rev().filter(|run| heads_phrase(reading, run, past)).find_map(|run| person_in_run(reading, run, first))
}

fn person_in_run(reading: &Reading<'_>, run: &NameRun, first: usize) -> Option<Mention> {
    let (start, job) = split_run(reading, run, first);
    if start >= run.past {
        return None;
    }
    let titled = (start..run.past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(TITLE)));
    let named_for = || is_named_for(reading, first, start);
    if !titled
        && job.is_none()
        && (is_institution(reading, first, start, run.past) || owns_text(reading, first, start) || named_for())
    {
        return None;
    }
    let lead = skip_articles(reading, first, start);
    let before = start.checked_sub(1).and_then(|at| reading.tokens.get(at)).filter(|_| start > lead);
    let plain = before.is_some_and(|token| {
        token.is_word() && !token.capital && !token.is(PREPOSITION | CONJUNCTION | ADVERB | AUXILIARY | SAY)
    });
    let lead = behind_verb(reading, office_from(reading, lead, start), start);
    let role = (lead < start && (job.is_some() || plain)).then_some((lead, start));
    let article = |token: &Token| titled && token.is(ARTICLE);
    if role.is_none() && before.is_some_and(|token| token.is(PREPOSITION) && !article(token)) {
        return None;
    }
    Some(Mention { head: Head::Name, first: start, past: run.past, role })
}

/// "”, rekent |psychiater| Karin Postma voor": the word right behind a quotation is its verb, not the office's.
fn behind_verb(reading: &Reading<'_>, lead: usize, start: usize) -> usize {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let mark = |at: usize| reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Mark || token.run.is_some());
    let comma = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is_sign(','));
    let quoted = lead > 1 && (mark(lead - 1) || comma(lead - 1) && mark(lead - 2));
    let verb = !is(lead, ARTICLE | JOB) && reading.tokens.get(lead).is_some_and(|token| !token.capital);
    lead + usize::from(quoted && verb && lead + 1 < start && is(lead + 1, JOB))
}

/// "O Instituto |para os Comportamentos Aditivos|": capitals that a preposition and its article join to a body's name.
fn is_named_for(reading: &Reading<'_>, first: usize, start: usize) -> bool {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let body = |at: usize| is(at, INSTITUTION) && !is(at, JOB) && reading.tokens.get(at).is_some_and(|token| token.capital);
    let romance = matches!(reading.lexicon.code, "es" | "fr" | "it" | "pt");
    romance && start >= first + 3 && is(start - 1, ARTICLE) && is(start - 2, PREPOSITION) && body(start - 3)
}

/// "W ustnym uzasadnieniu |sędzia| Maciej Trojan", "Пуделя Тишу |пенсионерка| Людмила Сергеевна": what a preposition leads to
/// and other names are no part of the office.
fn office_from(reading: &Reading<'_>, lead: usize, start: usize) -> usize {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let led = lead > 0 && is(lead - 1, PREPOSITION) && reading.tokens.get(lead - 1).is_some_and(|token| token.capital);
    let job = (lead..start).find(|at| is(*at, JOB)).filter(|_| matches!(reading.lexicon.code, "cs" | "pl" | "ru"));
    let named = |job: usize| (lead..job).any(|at| reading.tokens.get(at).is_some_and(|token| token.capital) && at > lead);
    job.filter(|job| *job > lead && (led || named(*job))).unwrap_or(lead)
}

/// "житель |Первоуральска|", "mieszkanka |Łodzi|": those whom a place follows.
const RESIDENTS: &[&str] =
    &["mieszkaniec", "mieszkanka", "obyvatel", "obyvatelka", "житель", "жительница", "мешканець", "мешканка", "жителька"];

/// "отчёту |Минздрава|", "raportu |Ministerstwa|": whose text it is, behind the noun, is no person.
fn owns_text(reading: &Reading<'_>, first: usize, start: usize) -> bool {
    let before = start.checked_sub(1).filter(|at| *at >= first).and_then(|at| reading.tokens.get(at));
    let resident = start.checked_sub(1).is_some_and(|at| RESIDENTS.contains(&reading.word(at)));
    let owner = before.is_some_and(|token| token.is(DOCUMENT | INSTITUTION) && !token.is(JOB | TITLE) && !token.capital);
    !reading.lexicon.english && (owner || resident)
}

/// "Primario di urologia al |San Carlo|, Marco Delli vede …": the house of an office that begins the sentence.
fn is_fronted_house(reading: &Reading<'_>, sentence: usize, past: usize) -> bool {
    let name = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is_word() && token.capital);
    is_fronted(reading, sentence, past) && name(past + 1) && name(past + 2)
}

/// Whether the run is the phrase's head: at its end, or before "of", "who".
fn heads_phrase(reading: &Reading<'_>, run: &NameRun, past: usize) -> bool {
    let apostrophe = reading.tokens.get(run.past).is_some_and(|next| matches!(next.kind, Kind::Sign('\'' | '’')));
    let last = reading.word(run.past - 1);
    if apostrophe || last.ends_with("'s") || last.ends_with("’s") || last.ends_with("s'") {
        return false;
    }
    // "|Міська| рада": the adjective of a body that begins its sentence.
    let opens = |at: usize| at == 0 || reading.tokens.get(at - 1).is_some_and(|before| !before.is_word());
    let body = reading.tokens.get(run.past).is_some_and(|next| next.is(INSTITUTION) && !next.capital && run.past < past);
    if run.past == run.first + 1 && body && opens(run.first) {
        return false;
    }
    let only_jobs = (run.first..run.past).all(|at| reading.tokens.get(at).is_some_and(|token| token.is(JOB) && !token.is(TITLE)));
    if only_jobs {
        return false;
    }
    if run.past >= past {
        return true;
    }
    reading.tokens.get(run.past).is_some_and(|next| {
        next.is(PREPOSITION | RELATIVE | ADVERB | AUXILIARY | CONJUNCTION | SAY | REPORT | TIME | PRONOUN) || !next.is_word()
    })
}

/// Where the name begins in a run, and the last job word before it: "Port Director | Elena Vasquez-Roy".
fn split_run(reading: &Reading<'_>, run: &NameRun, phrase: usize) -> (usize, Option<usize>) {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    if run.past - run.first == 1 {
        return (run.first, None);
    }
    if run.past - run.first == 2 && is_sentence_opener(reading, run) && known_surname(reading, run.first + 1) {
        // "Vuelve |Vega|": the surname of somebody named before.
        return (run.first + 1, None);
    }
    // "o porta-voz |da Polícia Judiciária|": a word for people and for their house is the house behind a preposition.
    let house = |at: usize| is(at, INSTITUTION) && at == run.first && at > 0 && is(at - 1, PREPOSITION);
    let job = (run.first..run.past - 1).rev().find(|at| is(*at, JOB) && !is(*at, TITLE) && !house(*at));
    // "Assistant Chief Constable Nadia Rahman": a job before a rank is part of the rank.
    if let Some(job) = job.filter(|job| is(job + 1, TITLE) && job + 2 < run.past && is_modifier(reading.word(*job))) {
        return (job, (job > run.first).then(|| job - 1));
    }
    if let Some(job) = job {
        let given = |at: &usize| is_given_name(&fold(reading.word(*at)));
        // "Starostka Volyňky |Marie Bártová|": the place of the office before the name.
        if run.past >= job + 4
            && !given(&(job + 1))
            && !(job + 1..run.past).any(|at| is(at, TITLE))
            && let Some(start) = (job + 2..run.past - 1).find(given)
        {
            return (start, Some(start - 1));
        }
        let of = reading.tokens.get(job + 1).is_some_and(|token| token.is(NAME_PARTICLE) && !token.capital);
        // "Deutschlandchef von EY" names an office, not a person called "von EY".
        return (if of { run.past } else { job + 1 }, Some(job));
    }
    // "Commissioner for Narcotics Terence Kwong": the job's own words run into the name.
    let preposition = run.first > phrase && is(run.first - 1, PREPOSITION);
    let job_before = preposition && run.first >= phrase + 2 && is(run.first - 2, JOB);
    if job_before && run.past - run.first >= 3 && !is(run.first, TITLE) {
        return (run.past - 2, Some(run.first - 2));
    }
    let title = (run.first..run.past - 1).rev().find(|at| is(*at, TITLE));
    // "Universidad Nacional |Jairo Téllez|", "МВД |Ирина Волк|": the house before the name.
    let house = is(run.first, INSTITUTION) || is_acronym(reading.word(run.first));
    if title.is_none() && house && run.first > phrase {
        let given = |at: &usize| is_given_name(&fold(reading.word(*at)));
        if let Some(start) = (run.first + 1..run.past - 1).find(given) {
            return (start, Some(start - 1));
        }
    }
    if title.is_none()
        && let Some(start) = given_name_in(reading, run)
    {
        // "Entra Norma Vega": in a language that puts the verb first only a known office is one.
        let office = |at: usize| is(at, JOB) || is_office(&fold(reading.word(at)), reading.lexicon.code);
        let role = Some(start - 1)
            .filter(|at| !matches!(reading.lexicon.code, "es" | "it" | "pt") || office(*at) || start > run.first + 1);
        return (start, role);
    }
    if title.is_none() && reading.lexicon.capital_nouns && is_thing_of(reading, run) {
        return (run.first + 2, None);
    }
    if let Some(title) = title
        && reading.lexicon.capital_nouns
    {
        let mut start = title;
        while start > run.first && is(start - 1, TITLE) {
            start -= 1;
        }
        return (start, (start > run.first).then(|| start - 1));
    }
    (run.first, None)
}

/// A word that has its capital from its place alone, as far as one can tell.
fn is_sentence_opener(reading: &Reading<'_>, run: &NameRun) -> bool {
    let token = reading.tokens.get(run.first);
    let begins = token.is_some_and(|token| {
        run.first == 0 || reading.tokens.get(run.first - 1).is_some_and(|before| before.sentence != token.sentence)
    });
    let plain = token.is_some_and(|token| token.classes & !(SAY | REPORT | INSTITUTION) == 0);
    begins && plain && !is_given_name(&fold(reading.word(run.first)))
}

/// What stands before a rank and belongs to it.
fn is_modifier(word: &str) -> bool {
    matches!(word, "Acting" | "Assistant" | "Chief" | "Deputy" | "Detective" | "Senior" | "Temporary")
}

/// "Trainer |Eddie Macklin|", "Intendantin |Beate Korff|", "Local TD |Cathal Enright|": words that are no given names before one
/// that is, where the first has its capital from its place: at the beginning of a sentence, or in German.
fn given_name_in(reading: &Reading<'_>, run: &NameRun) -> Option<usize> {
    let given = |at: usize| is_given_name(&fold(reading.word(at)));
    let begins = run.first == 0
        || reading.tokens.get(run.first - 1).is_some_and(|before| {
            !before.is_word() && before.kind != Kind::Number
                || reading.tokens.get(run.first).is_some_and(|token| token.sentence != before.sentence)
        });
    let plain = |at: usize| {
        reading.tokens.get(at).is_some_and(|token| {
            let word = reading.word(at);
            !token.is(NAME_PARTICLE | TITLE) && !given(at) && !word.contains('.') && word.chars().count() > 1
        })
    };
    if !(begins || reading.lexicon.capital_nouns) {
        return None;
    }
    let start = (run.first + 1..run.past.saturating_sub(1).min(run.first + 4)).find(|at| given(*at))?;
    let surname = reading.tokens.get(start + 1).is_some_and(|token| token.capital || token.is(NAME_PARTICLE));
    (surname && (run.first..start).all(plain)).then_some(start)
}

/// "Stück von |Henning Voss|": the work before its author.
fn is_thing_of(reading: &Reading<'_>, run: &NameRun) -> bool {
    let particle = reading.tokens.get(run.first + 1).is_some_and(|token| token.is(NAME_PARTICLE) && !token.capital);
    let thing = !is_given_name(&fold(reading.word(run.first)));
    particle && thing && run.past >= run.first + 4 && is_given_name(&fold(reading.word(run.first + 2)))
}

fn is_institution(reading: &Reading<'_>, phrase: usize, first: usize, past: usize) -> bool {
    let institutional = (first..past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(INSTITUTION)));
    let definite = first > phrase && reading.tokens.get(first - 1).is_some_and(|token| token.is(ARTICLE));
    institutional || (definite && !reading.lexicon.drops_subject) || (past - first == 1 && is_acronym(reading.word(first)))
}

fn is_acronym(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    (2..=5).contains(&letters) && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
}

fn skip_articles(reading: &Reading<'_>, first: usize, past: usize) -> usize {
    let mut at = first;
    // "his mother" keeps its possessive, "the actor" loses its article.
    while at < past
        && reading
            .tokens
            .get(at)
            .is_some_and(|token| token.is(CONJUNCTION | ADVERB) || (token.is(ARTICLE) && is_definite(reading.word(at))))
    {
        at += 1;
    }
    at
}

fn is_definite(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "the" | "that" | "der" | "die" | "das" | "le" | "l'" | "l’" | "il" | "el" | "o" | "de" | "het"
    )
}
