//! What the words around a name tell of the person: that it is one, the sex, the side in court, the organisation.

use crate::model::SpeakerKind;
use crate::text::fold::fold;

use super::given_names::given_gender;
use super::grammar::{
    ARTICLE, AUXILIARY, FEMALE, INSTITUTION, JOB, MALE, NAME_PARTICLE, PREPOSITION, RELATIVE, REPORT, SAY, THAT, TIME, TITLE,
};
use super::kinds::{kind_of_house, tells_of_alias};
use super::later_roles::is_copula;
use super::phrases::Mention;
use super::reading::{Kind, Reading};
use super::roles::is_possessive;

/// Outside marks, or an alias that is all that stands in them: `”Elias”, 22`.
pub(super) fn is_told(reading: &Reading<'_>, mention: &Mention) -> bool {
    let Some(token) = reading.tokens.get(mention.first) else { return false };
    token.run.is_none()
        || mention.first > 0
            && reading.tokens.get(mention.first - 1).is_some_and(|mark| mark.kind == Kind::Mark)
            && reading.tokens.get(mention.past).is_some_and(|mark| mark.kind == Kind::Mark)
}

/// "a man |called| Len", in all languages together.
const CALLED: &[&str] = &[
    "called",
    "chamada",
    "chamado",
    "chiamato",
    "genaamd",
    "genannt",
    "imieniem",
    "kallad",
    "llamada",
    "llamado",
    "named",
    "namens",
    "nommé",
    "nommée",
    "имени",
];

/// A single name that its place shows to be a person's: "Len, 61,", "Lorraine, his wife,", "a man called Len", "says Lorraine".
pub(super) fn is_introduced(reading: &Reading<'_>, mention: &Mention) -> bool {
    let Some(token) = reading.tokens.get(mention.first).filter(|_| mention.past == mention.first + 1) else { return false };
    let word = reading.word(mention.first);
    let plain = token.capital && token.classes & !NAME_PARTICLE == 0 && word.chars().skip(1).any(char::is_lowercase);
    if !plain || !is_told(reading, mention) {
        return false;
    }
    let marks = usize::from(token.run.is_some());
    let past = mention.past + marks;
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let sign = |at: usize, sign| reading.tokens.get(at).is_some_and(|token| token.is_sign(sign));
    let before = mention.first.checked_sub(1 + marks);
    let called = before.is_some_and(|at| CALLED.contains(&reading.word(at).to_lowercase().as_str()));
    // "Sa mère Sylvie", "Jego mama, Beata,"
    let comma = before.filter(|at| sign(*at, ',') && sign(past, ','));
    // "Kevin, |lui|, ne vient plus"
    let apart = reading.lexicon.code == "fr"
        && sign(past, ',')
        && sign(past + 2, ',')
        && matches!(reading.word(past + 1), "elle" | "lui")
        && !is_place(reading, mention.first);
    let kin = apart
        || before.is_some_and(|at| is(at, MALE | FEMALE) && is(at, JOB))
        || comma.and_then(|at| at.checked_sub(1)).is_some_and(|at| is(at, MALE | FEMALE) && is(at, JOB));
    let aged = (sign(past, ',') || sign(past, '('))
        && (past + 1..past + 4)
            .any(|at| reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Number) || is_years(reading.word(at)))
        && (is_years(reading.word(past + 2)) || !(past + 1..past + 3).any(|at| is(at, TIME)))
        && reading.tokens.get(past + 1).is_some_and(|token| {
            token.kind == Kind::Number && token.end - token.start == 2
                || token.is(PREPOSITION)
                || is_years(reading.word(past + 2))
        })
        && !is_place(reading, mention.first);
    let relative = sign(past, ',')
        && (past + 1..past + 4)
            .any(|at| is(at, JOB) && (is(at, MALE | FEMALE) || is(past + 1, ARTICLE) && is_possessive(reading.word(past + 1))))
        && !(past + 1..past + 3).any(|at| sign(at, ','));
    let speaks = is(past, SAY) && reading.tokens.get(past).is_some_and(|token| !token.capital && !token.is(PREPOSITION | JOB))
        || before.is_some_and(|at| is(at, SAY) && reading.tokens.get(at).is_some_and(|token| !token.capital))
            && !is(past, PREPOSITION | THAT);
    let person = given_gender(&fold(word)) != 0;
    // "Una delle vittime, Annika, insegnante di 34 anni,", "Milena è un’educatrice".
    let office = (sign(past, ',') || is_copula(reading, past))
        && (is(past + 1, JOB) || is(past + 1, ARTICLE) && (past + 2..past + 4).any(|at| is(at, JOB)));
    let older = sign(past, ',')
        && (past + 2..past + 9)
            .take_while(|at| !sign(*at, ',') && !sign(*at, '.'))
            .any(|at| reading.tokens.get(at).is_some_and(|token| token.kind == Kind::Number) && is_years(reading.word(at + 1)));
    // "Осуждённый Кирьянов": behind an office a lone surname, not the place the office is for.
    let surname = reading.lexicon.code == "ru"
        && before.is_some_and(|at| is(at, JOB) && !is(at, INSTITUTION))
        && ["ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ко", "ук", "юк"].iter().any(|ending| word.ends_with(ending));
    // "|Медсестра| Оля", "Nurse Kelly": an office before a given name.
    let titled = person && before.is_some_and(|at| is(at, JOB) && !is(at, INSTITUTION | MALE | FEMALE) && !is(at, ARTICLE));
    // "Ella, not her real name,", "Lisa (Name geändert)"
    let alias =
        (sign(past, ',') || sign(past, '(')) && tells_of_alias(reading.text(past + 1, (past + 9).min(reading.tokens.len())));
    called
        || alias
        || titled
        || surname
        || kin
        || relative
        || person && office
        || older && !reading.lexicon.capital_nouns
        || aged && (person || !reading.lexicon.capital_nouns)
        || speaks && person
}

/// The word behind an age that is spelt out: "diciannove anni".
fn is_years(word: &str) -> bool {
    matches!(
        word,
        "anni"
            | "anos"
            | "ans"
            | "años"
            | "jaar"
            | "lat"
            | "lata"
            | "rok"
            | "rokov"
            | "yaşında"
            | "year-old"
            | "years"
            | "Jahre"
            | "år"
            | "год"
            | "года"
            | "лет"
    )
}

/// "in Halden Bridge", "from Lisburn"
pub(super) fn is_place(reading: &Reading<'_>, first: usize) -> bool {
    let titled = reading.tokens.get(first).is_some_and(|token| token.is(TITLE));
    let word = first.checked_sub(1).map(|at| reading.word(at).to_lowercase()).unwrap_or_default();
    !titled
        && matches!(
            word.as_str(),
            "in" | "at"
                | "from"
                | "near"
                | "between"
                | "en"
                | "à"
                | "aus"
                | "em"
                | "i"
                | "w"
                | "в"
                | "im"
                | "across"
                | "outside"
                | "around"
        )
}

/// Titles and ranks of a mention, folded: "Detective Sergeant".
pub(super) fn title_words(reading: &Reading<'_>, mention: &Mention) -> Vec<String> {
    (mention.first..mention.past.saturating_sub(1))
        .filter(|at| reading.tokens.get(*at).is_some_and(|token| token.is(TITLE)))
        .map(|at| fold(reading.word(at).trim_end_matches('.')))
        .collect()
}

/// "Prosecuting, Harriet Osei told the court", "Pour la défense, maître Garnier"
pub(super) fn counsel(reading: &Reading<'_>, mention: &Mention) -> Option<SpeakerKind> {
    let comma = mention.first.checked_sub(1).filter(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')))?;
    let (first, _) = reading.sentence_of(mention.first);
    if comma > first + 4 || comma <= first {
        return None;
    }
    match fold(reading.word(comma - 1)).as_str() {
        "prosecuting" | "prosecution" | "accusation" | "anklage" | "acusacion" | "accusa" => Some(SpeakerKind::Police),
        "defending" | "mitigating" | "defence" | "defense" | "verteidigung" | "defensa" | "difesa" | "defesa" | "verdediging"
        | "forsvaret" | "obrony" => Some(SpeakerKind::Legal),
        _ => None,
    }
}

/// "His mother sat in the front row. … Mrs Whitlock recalled": the relative whom the sentences before tell of.
pub(super) fn kin_before(reading: &Reading<'_>, mention: &Mention, told: u32) -> Option<(usize, usize)> {
    let gender = if told == 0 { gender_of(reading, mention) } else { told };
    let paragraph = reading.tokens.get(mention.first)?.paragraph;
    let from = mention.first.saturating_sub(60);
    let opens = |at: &usize| {
        let same = reading.tokens.get(*at).is_some_and(|token| token.paragraph == paragraph && token.run.is_none());
        let kin = reading.tokens.get(at + 1).is_some_and(|token| token.is(JOB) && token.classes & (MALE | FEMALE) == gender);
        same && kin && reading.sentence_of(*at).0 == *at && is_possessive(reading.word(*at))
    };
    (gender != 0).then_some(())?;
    (from..mention.first).rfind(opens).map(|at| (at, at + 2))
}

/// "said its director, Keisha Monroe": the organisation that the sentences before name.
pub(super) fn owner_house(reading: &Reading<'_>, mention: &Mention, role: &str) -> Option<SpeakerKind> {
    let owner = role.split_whitespace().next().unwrap_or("").to_lowercase();
    if !matches!(
        owner.as_str(),
        "its"
            | "their"
            | "ihr"
            | "ihre"
            | "sein"
            | "seine"
            | "son"
            | "sa"
            | "leur"
            | "su"
            | "seu"
            | "sua"
            | "suo"
            | "zijn"
            | "haar"
            | "dess"
            | "sin"
            | "sina"
            | "jego"
            | "jej"
    ) {
        return None;
    }
    let paragraph = reading.tokens.get(mention.first)?.paragraph;
    let start = reading.paragraphs.get(paragraph)?.start();
    let end = reading.tokens.get(mention.first)?.start;
    let near = reading.body.get(start..end)?;
    let tail = near.char_indices().rev().map(|(at, _)| at).take(400).last().and_then(|at| near.get(at..)).unwrap_or(near);
    kind_of_house(tail)
}

pub(super) fn gender_of(reading: &Reading<'_>, mention: &Mention) -> u32 {
    let mut gender = 0;
    let first = mention.role.map_or(mention.first, |(first, past)| if past == mention.first { first } else { mention.first });
    for at in first..mention.past {
        // "Hannah |Lord|": the last word of a name is no title.
        let surname = at + 1 == mention.past && at > mention.first;
        if let Some(token) = reading.tokens.get(at).filter(|token| !(surname && token.is(TITLE))) {
            gender |= token.classes & (MALE | FEMALE);
        }
    }
    if gender == MALE | FEMALE { 0 } else { gender }
}

pub(super) fn role_gender(reading: &Reading<'_>, role: &str) -> u32 {
    // "whose brother died" tells of the brother.
    if reading.lexicon.classes(role.split_whitespace().next().unwrap_or("")) & RELATIVE != 0 {
        return 0;
    }
    let gender = role
        .split_whitespace()
        .take(3)
        .fold(0, |sum, word| sum | reading.lexicon.classes(word.trim_matches(',')) & (MALE | FEMALE));
    if gender == 0 {
        return ending_gender(reading, role);
    }
    // "his mother" is a woman in spite of the possessive.
    if gender == MALE | FEMALE {
        let last = role.split_whitespace().take(3).last().unwrap_or("");
        return reading.lexicon.classes(last) & (MALE | FEMALE);
    }
    gender
}

/// "Sprecherin", "directora", "chercheuse": the ending of the office.
fn ending_gender(reading: &Reading<'_>, role: &str) -> u32 {
    let Some(job) = role.split_whitespace().take(4).find(|word| reading.lexicon.classes(word) & JOB != 0) else { return 0 };
    let job = job.trim_matches(',').to_lowercase();
    if reading.lexicon.capital_nouns {
        return if job.ends_with("in") {
            FEMALE
        } else if job.ends_with('e') {
            0
        } else {
            MALE
        };
    }
    let woman = ["ora", "rice", "euse", "ière", "ienne", "óloga", "ologa", "essa", "era", "ka", "ga", "ada", "ica"];
    let man = ["ore", "or", "eur", "ier", "ien", "ólogo", "ologo", "ero", "ado", "ico", "iere"];
    let speaks = reading.lexicon.elides || reading.lexicon.drops_subject;
    match () {
        () if speaks && woman.iter().any(|ending| job.ends_with(ending)) => FEMALE,
        () if speaks && man.iter().any(|ending| job.ends_with(ending)) => MALE,
        () => 0,
    }
}

/// Whether a name is the subject of its sentence: early in it, or before a verb or comma; an owner is none.
pub(super) fn is_subject(reading: &Reading<'_>, mention: &Mention) -> bool {
    let (first, _) = reading.sentence_of(mention.first);
    let last = reading.word(mention.past - 1);
    if last.ends_with("'s") || last.ends_with("’s") {
        return false;
    }
    let early = mention.first <= first + 4;
    let verb = reading.tokens.get(mention.past).is_some_and(|token| token.is(SAY | AUXILIARY | REPORT) || token.is_sign(','));
    early || verb
}
