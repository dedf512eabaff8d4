//! Cues: the words that say somebody speaks, with their subject.

use crate::text::fold::fold;

use super::given_names::is_given_name;
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, INVERTED, JOB, NAME_PARTICLE, PARTICIPLE, PREPOSITION,
    PRONOUN, RELATIVE, REPORT, SAY, SOURCE_OF, SUBORDINATOR, THAT, TIME, TITLE, TO,
};
use super::names::name_runs;
use super::phrases::{Head, Mention, WINDOW, can_speak, mention_in, phrase_after, starts_phrase, subject_before, subject_of};
use super::reading::{Kind, Reading, Token, object_pronoun};
use super::roles::is_possessive;

/// A cue in token positions and who it names; no mention where the language or the sentence leaves it out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    pub(super) first: usize,
    pub(super) past: usize,
    pub(super) mention: Option<Mention>,
}

/// No phrase that names a source has more words.
const LONGEST_PHRASE: usize = 5;

/// The length of the phrase "according to" at `at`, 0 where there is none.
pub(super) fn source_phrase(reading: &Reading<'_>, at: usize) -> usize {
    if is_view(reading, at) {
        return 1;
    }
    if !reading.tokens.get(at).is_some_and(|token| token.is(SOURCE_OF)) {
        return 0;
    }
    let words: Vec<String> = (at..at + LONGEST_PHRASE).map(|at| reading.word(at).replace('’', "'").to_lowercase()).collect();
    let matches =
        |phrase: &&Vec<&str>| phrase.len() <= words.len() && phrase.iter().zip(&words).all(|(word, read)| *word == read.as_str());
    reading.lexicon.sources.iter().filter(matches).map(Vec::len).max().unwrap_or(0)
}

/// "Pour Julien Petit, chargé de prévention, …", "Per Davide Orsi, operatore del Sert, …" tell a view; "Pour trois grammes" does
/// not.
pub(super) fn is_view(reading: &Reading<'_>, at: usize) -> bool {
    const VIEWS: &[(&str, &str)] = &[("es", "Para"), ("fr", "Pour"), ("it", "Per"), ("nl", "Voor"), ("pt", "Para")];
    if !VIEWS.contains(&(reading.lexicon.code, reading.word(at))) {
        return false;
    }
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital);
    let office = is(at + 1, ARTICLE) && is(at + 1 + usize::from(matches!(reading.word(at + 1), "la" | "le")), JOB | TITLE);
    let french = reading.lexicon.code == "fr" && (office || capital(at + 1) && capital(at + 2));
    // Elsewhere somebody named with an office.
    french
        || phrase_after(reading, at + 1, at + 1 + WINDOW)
            .is_some_and(|mention| mention.head == Head::Name && mention.role.is_some() && mention.past > mention.first + 1)
}

/// The source that a phrase of `length` words at `at` names: what follows it, or the pronoun inside, as in "по его словам".
pub(super) fn source_of(reading: &Reading<'_>, at: usize, length: usize, limit: usize) -> Option<Mention> {
    let pronoun = |at: usize| {
        let code = reading.lexicon.code;
        object_pronoun(code, reading.word(at)).map(|_| Mention { head: Head::Pronoun, first: at, past: at + 1, role: None })
    };
    // "|so der| Minister": the article of the phrase belongs to the source.
    let article = length > 1 && matches!(reading.word(at + length - 1), "das" | "der" | "die");
    let behind = at + length - usize::from(article);
    // "Selon lui", but "according to her brother".
    let possessive = is_possessive(reading.word(behind));
    let next = reading.tokens.get(behind + 1);
    let alone = !possessive || next.is_none_or(|token| !token.is_word() || token.is(AUXILIARY | SAY | ADVERB));
    (at..behind).find_map(pronoun).or_else(|| pronoun(behind).filter(|_| alone)).or_else(|| phrase_after(reading, behind, limit))
}

/// The cue that begins at `at`, right behind a quotation: `she said`, `said Ann Cole`, `according to the report`.
///
/// `strict` asks for a known verb; without it a clause in the right place is enough.
pub(super) fn cue_after(reading: &Reading<'_>, at: usize, limit: usize, strict: bool) -> Option<Cue> {
    let limit = limit.min(at + WINDOW);
    let token = reading.tokens.get(at).filter(|_| at < limit)?;
    let phrase = source_phrase(reading, at);
    if phrase > 0 {
        let mention = source_of(reading, at, phrase, limit)?;
        return Some(Cue { first: at, past: at + phrase, mention: Some(mention) });
    }
    if token.is(INVERTED) {
        let mention = Mention { head: Head::Pronoun, first: at, past: at + 1, role: None };
        let participle = skip_between(reading, at + 1, limit);
        let past = if token.is(SAY) || participle >= limit { at + 1 } else { participle + 1 };
        return Some(Cue { first: at, past, mention: Some(mention) });
    }
    // "…," |as she puts it|
    if reading.lexicon.english && reading.word(at) == "as" {
        let put = (at + 2..limit.min(at + 5))
            .find(|at| matches!(reading.word(*at), "put" | "puts") && matches!(reading.word(*at + 1), "it" | "them"))?;
        let mention = subject_before(reading, put, at + 1)?;
        return Some(Cue { first: put, past: put + 1, mention: Some(mention) });
    }
    if let Some(cue) = inverted(reading, at, limit, strict).or_else(|| pluperfect(reading, at, limit)) {
        return Some(cue);
    }
    if token.is(PRONOUN) && (!token.is(ARTICLE) || is_verb(reading, at + 1)) {
        let verb = skip_between(reading, at + 1, limit);
        let known = reading.tokens.get(verb).filter(|_| verb < limit)?;
        if known.is(SAY | REPORT) || (!strict && known.is_word() && !known.capital) {
            let mention = Mention { head: Head::Pronoun, first: at, past: at + 1, role: None };
            return Some(Cue { first: at + 1, past: verb + 1, mention: Some(mention) });
        }
        return None;
    }
    subject_then_verb(reading, at, limit, strict)
}

fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|token| token.is(SAY | REPORT | AUXILIARY))
}

fn skip_between(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let mut at = at;
    while at < limit
        && (is_reflexive(reading, at)
            || reading.tokens.get(at).is_some_and(|token| token.is(ADVERB | AUXILIARY) && !token.is(SAY | REPORT)))
    {
        at += 1;
    }
    at
}

/// "|s’|est défendu le prévenu", "erinnert |sich| die 38-Jährige"
fn is_reflexive(reading: &Reading<'_>, at: usize) -> bool {
    let words: &[&str] = match reading.lexicon.code {
        "cs" => &["se", "si"],
        "de" => &["sich"],
        "es" | "pt" => &["se"],
        "fr" => &["s'", "s’", "se"],
        "it" => &["si"],
        "nl" => &["zich"],
        "pl" => &["się"],
        "sv" => &["seg", "sig"],
        _ => return false,
    };
    words.contains(&reading.word(at))
}

/// `said Ann Cole`, `a déclaré la ministre`, `dit-il`
fn inverted(reading: &Reading<'_>, at: usize, limit: usize, strict: bool) -> Option<Cue> {
    let verb = skip_between(reading, at, limit);
    let token = reading.tokens.get(verb).filter(|_| verb < limit)?;
    if !token.is_word() || token.capital || token.is(ARTICLE | PRONOUN | JOB | TITLE) && !token.is(SAY) {
        return None;
    }
    if !token.is(SAY | REPORT) {
        let odd = strict
            || verb > at && !is_reflexive(reading, at)
            || token.is(PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PARTICIPLE | THAT | TIME | ADVERB);
        // "llora |su madre|", "s’est défendu |le prévenu|"
        let noun = reading.tokens.get(verb + 1).is_some_and(|next| next.is(ARTICLE))
            && reading.tokens.get(verb + 2).is_some_and(|next| verb + 2 < limit && next.is(JOB));
        // "kata |dokter Budi| Santoso": a language without grammar may have an office before the name.
        let office = reading.foreign
            && (verb + 1..limit.min(verb + 4))
                .any(|at| reading.tokens.get(at).is_some_and(|token| token.is_word() && token.capital));
        // "getuigt |preses Jonas Wuyts|", "dwingt |reddingswerker Els Aerts|"
        let small = |at: usize| {
            reading.tokens.get(at).is_some_and(|token| token.is_word() && !token.capital && token.classes & !JOB == 0)
        };
        let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| at < limit && token.is_word() && token.capital);
        let office = office || small(verb + 1) && capital(verb + 2) && capital(verb + 3);
        let name = noun || office || reading.tokens.get(verb + 1).is_some_and(|next| next.capital && verb + 1 < limit);
        let later =
            (verb + 1..limit.min(verb + 6)).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(SAY) && !token.is(JOB)));
        if odd || !name || later {
            return None;
        }
    }
    let mention = subject_behind(reading, verb, limit);
    if mention.is_none()
        && !reading.lexicon.drops_subject
        && !(token.is(SAY) && verb == at && ends_clause(reading, verb + 1, limit))
    {
        return None;
    }
    Some(Cue { first: at, past: verb + 1, mention })
}

/// "„…“, |hatte Staatsanwalt Jan Maier gesagt|": a German auxiliary, its subject, a participle of saying at the end.
fn pluperfect(reading: &Reading<'_>, at: usize, limit: usize) -> Option<Cue> {
    let token = reading.tokens.get(at).filter(|_| at < limit && reading.lexicon.code == "de")?;
    let verb =
        (at + 2..limit.min(at + 14)).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is(SAY) && !token.capital))?;
    let mention = phrase_after(reading, at + 1, verb).filter(|_| token.is(AUXILIARY) && !token.capital)?;
    Some(Cue { first: verb, past: verb + 1, mention: Some(mention) })
}

/// The subject behind its verb, and behind what may stand between: "dijo |a este diario| un vecino", "informó |este martes| la firma".
pub(super) fn subject_behind(reading: &Reading<'_>, verb: usize, limit: usize) -> Option<Mention> {
    let mut at = skip_adverbs(reading, verb + 1, limit);
    if reading.lexicon.english {
        return phrase_after(reading, at, limit);
    }
    let is = |at: usize, classes| at < limit && reading.tokens.get(at).is_some_and(|token| token.is(classes));
    if is(at, ARTICLE | PRONOUN | PREPOSITION) && is(at + 1, TIME) {
        at = skip_adverbs(reading, at + 2, limit);
    } else if is(at, TIME) && !reading.tokens.get(at + 1).is_some_and(|next| next.capital && next.is_word()) {
        at = skip_adverbs(reading, at + 1, limit);
    }
    let adjunct = is(at, PREPOSITION) && !is(at, ARTICLE | PRONOUN | TITLE | JOB);
    if !adjunct {
        return phrase_after(reading, at, limit);
    }
    // "рассказали |в Управлении здравоохранения|", "podali |w Ministerstwie Zdrowia|"
    let several = ["ли", "li", "ły"].iter().any(|ending| reading.word(verb).ends_with(ending));
    let inside = matches!(reading.word(at), "v" | "ve" | "w" | "we" | "в" | "во" | "у");
    if several && inside && matches!(reading.lexicon.code, "cs" | "pl" | "ru") {
        let house = is(at + 1, INSTITUTION) || reading.tokens.get(at + 1).is_some_and(|token| token.capital);
        return phrase_after(reading, at + 1, limit).filter(|_| house && !is(at + 1, TIME));
    }
    let link = PREPOSITION | NAME_PARTICLE;
    let opens = |at: &usize| {
        let article = is(*at, ARTICLE) && !is(at - 1, link) && !is(at + 1, TIME);
        article || is(*at, JOB | TITLE) && !is(at - 1, link | ARTICLE)
    };
    let inner = || (at + 1..limit.min(at + 9)).take_while(|at| reading.tokens.get(*at).is_some_and(Token::is_word));
    // "relató a este diario |Vanesa Torres|", "ha detto al Corriere |Anna Rossi|"
    let given = inner().skip(1).find(|at| {
        let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital && token.is_word());
        capital(*at) && capital(*at + 1) && is_given_name(&fold(reading.word(*at)))
    });
    let given = given.or_else(|| {
        let capital =
            |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital && token.is_word() && !is(at, INSTITUTION));
        inner()
            .skip(2)
            .find(|at| capital(*at) && capital(*at + 1) && !capital(*at - 1) && !is(*at - 1, PREPOSITION | NAME_PARTICLE))
    });
    if let Some(mention) =
        given.and_then(|given| phrase_after(reading, given, limit)).filter(|mention| mention.head == Head::Name)
    {
        return Some(mention);
    }
    let next = inner().skip(1).find(opens)?;
    let somebody = |mention: &Mention| {
        mention.head == Head::Name || (mention.first..mention.past).any(|at| is(at, JOB | INSTITUTION | DOCUMENT))
    };
    phrase_after(reading, next, limit).filter(somebody)
}

fn skip_adverbs(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let mut at = at;
    while at < limit
        && (is_reflexive(reading, at)
            || reading.tokens.get(at).is_some_and(|token| token.is(ADVERB) && !token.is(PRONOUN | ARTICLE)))
    {
        at += 1;
    }
    at
}

fn ends_clause(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    at >= limit || reading.tokens.get(at).is_some_and(|token| !token.is_word())
}

/// `Ann Cole, a nurse, told reporters`, `the spokesman said`
fn subject_then_verb(reading: &Reading<'_>, at: usize, limit: usize, strict: bool) -> Option<Cue> {
    if !starts_phrase(reading, at) {
        return None;
    }
    let verb = (at + 1..limit).find(|verb| {
        reading.tokens.get(*verb).is_some_and(|token| token.is(SAY) && !token.capital && !noun_here(reading, *verb))
    });
    if let Some(verb) = verb {
        let mention = subject_before(reading, verb, at).or_else(|| mention_in(reading, at, verb))?;
        return Some(Cue { first: verb, past: verb + 1, mention: Some(mention) });
    }
    if strict {
        return None;
    }
    let verb = (at + 1..limit.min(at + 16)).find(|verb| looks_finite(reading, *verb))?;
    let mention = mention_in(reading, at, verb)?;
    Some(Cue { first: verb, past: verb + 1, mention: Some(mention) })
}

/// A cue form that is a noun here: "the claims", "his remarks".
fn noun_here(reading: &Reading<'_>, at: usize) -> bool {
    at > 0 && reading.tokens.get(at - 1).is_some_and(|token| token.is(ARTICLE) && !token.is(PRONOUN))
}

fn looks_finite(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.tokens.get(at) else { return false };
    if !token.is_word() || token.capital {
        return false;
    }
    let word = reading.word(at);
    token.is(REPORT | AUXILIARY)
        || (word.ends_with("ed") && word.len() > 4)
        || (reading.tokens.get(at - 1).is_some_and(|before| before.capital && before.is_word() && !before.is(ARTICLE))
            && !belongs_to_office(reading, at)
            && !token.is(PREPOSITION | CONJUNCTION | JOB | RELATIVE | ADVERB))
}

/// "Министр |здравоохранения| Павел Лунин пообещал", "Rzecznik |prokuratury| Jan Sowa powiedział": nouns between an office that
/// begins its sentence and the name.
fn belongs_to_office(reading: &Reading<'_>, at: usize) -> bool {
    let token = |at: usize| reading.tokens.get(at).filter(|token| token.is_word());
    let office = at > 0
        && token(at - 1).is_some_and(|before| before.is(JOB))
        && (at == 1 || reading.tokens.get(at - 2).is_some_and(|before| Some(before.sentence) != token(at).map(|at| at.sentence)));
    if !office || !matches!(reading.lexicon.code, "cs" | "pl" | "ru") {
        return false;
    }
    let small = |at: &usize| token(*at).is_some_and(|token| !token.capital && !token.is(SAY | AUXILIARY));
    let name = at + (at..at + 4).take_while(small).count();
    let end = name + (name..name + 4).take_while(|at| token(*at).is_some_and(|token| token.capital)).count();
    let verb =
        token(end).is_some_and(|verb| !verb.capital && !verb.is(PREPOSITION | CONJUNCTION | ADVERB | TIME | RELATIVE | THAT));
    end >= name + 2 && verb
}

/// The cue in `[floor, end)` that is nearest to a quotation at `end`.
pub(super) fn cue_before(reading: &Reading<'_>, floor: usize, end: usize) -> Option<Cue> {
    let floor = floor.max(end.saturating_sub(WINDOW));
    let mut participle = None;
    for at in (floor..end).rev() {
        let Some(token) = reading.tokens.get(at) else { break };
        let phrase = source_phrase(reading, at);
        if phrase > 0
            && let Some(mention) = source_of(reading, at, phrase, end)
        {
            return Some(Cue { first: at, past: at + phrase, mention: Some(mention) });
        }
        if reading.lexicon.english
            && matches!(reading.word(at), "put" | "puts")
            && reading.word(at + 1) == "it"
            && let Some((mention, _)) = subject_of(reading, at, floor, end)
        {
            // "As Amar put it, …"
            return Some(Cue { first: at, past: at + 2, mention: Some(mention) });
        }
        let infinitive = at > floor && reading.tokens.get(at - 1).is_some_and(|before| before.is(TO));
        if infinitive
            && token.is(SAY)
            && let Some(mention) = main_subject(reading, floor, at)
        {
            // "She went on to say:"
            return Some(Cue { first: at, past: at + 1, mention: Some(mention) });
        }
        if token.is(SAY | REPORT) && (!token.capital || at == floor) && !noun_here(reading, at) {
            let first = participle.map_or(at, |first: usize| first.min(at));
            let past = participle.map_or(at + 1, |past| past + 1);
            if let Some((mention, _)) = subject_of(reading, at, floor, end) {
                let mention = somebody(reading, mention, floor, at);
                return Some(Cue { first, past: past.max(at + 1), mention: Some(mention) });
            }
            // "Así lo asegura |Tomás Rey|"
            let led = at <= floor + 3
                && (floor..at).all(|at| {
                    reading
                        .tokens
                        .get(at)
                        .is_some_and(|token| token.is(ADVERB | ARTICLE | PRONOUN | AUXILIARY) || token.classes == 0)
                });
            if let Some(mention) = phrase_after(reading, at + 1, end).filter(|_| token.is(SAY) && (at <= floor + 1 || led)) {
                return Some(Cue { first: at, past: at + 1, mention: Some(mention) });
            }
            participle = participle.or(Some(at));
        } else if token.is(PARTICIPLE) {
            participle = participle.or(Some(at));
        }
    }
    participle.map(|at| Cue { first: at, past: at + 1, mention: None })
}

/// "Speaking again, he …", "Eight years ago, he …", "In court, he …"
fn opens_with_adjunct(reading: &Reading<'_>, start: usize, end: usize) -> bool {
    let Some(token) = reading.tokens.get(start) else { return false };
    if token.is(PREPOSITION | SUBORDINATOR | TIME | PARTICIPLE) && !token.is(ARTICLE) {
        return true;
    }
    if !reading.lexicon.english {
        return false;
    }
    let speaking = token.classes == 0 && reading.word(start).ends_with("ing") && token.end - token.start > 5;
    let ago = (start + 1..end.min(start + 5))
        .find(|at| matches!(reading.word(*at), "ago" | "earlier" | "later"))
        .is_some_and(|at| reading.tokens.get(at + 1).is_some_and(|token| token.is_sign(',')));
    speaking || ago
}

/// "A lanciare l’allarme è |Luca Ferri|, tossicologo …": the whole name between verb and comma.
fn named_last(reading: &Reading<'_>, first: usize, comma: usize) -> Option<Mention> {
    let run = name_runs(reading, first + 1, comma).pop().filter(|run| run.past == comma && run.past == run.first + 2)?;
    let verb = reading.tokens.get(run.first - 1).is_some_and(|before| before.is(AUXILIARY | SAY) && !before.capital);
    (verb && is_given_name(&fold(reading.word(run.first)))).then(|| mention_in(reading, run.first, comma)).flatten()
}

/// The source, or the sentence's subject where what stands nearest to the verb cannot speak: "|a barman| I know said", "|um médico|
/// que pediu para não ser identificado conta".
pub(super) fn somebody(reading: &Reading<'_>, mention: Mention, first: usize, verb: usize) -> Mention {
    if can_speak(reading, &mention) {
        return mention;
    }
    main_subject(reading, first, verb).filter(|mention| can_speak(reading, mention)).unwrap_or(mention)
}

/// "CERIGNOLA - Hanno forzato …": where the sentence begins behind its place.
fn behind_dateline(reading: &Reading<'_>, first: usize, end: usize) -> usize {
    let shouted = |at: &usize| {
        let word = reading.word(*at);
        word.chars().count() > 2 && word.chars().all(|c| !c.is_lowercase()) && word.chars().any(char::is_uppercase)
    };
    let dash = first + (first..end.min(first + 4)).take_while(shouted).count();
    let sign = reading.tokens.get(dash).is_some_and(|token| matches!(token.kind, Kind::Sign('-' | '–' | '—')));
    if dash > first && sign { dash + 1 } else { first }
}

/// The subject of the sentence that begins at `first`.
pub(super) fn main_subject(reading: &Reading<'_>, first: usize, end: usize) -> Option<Mention> {
    let end = end.min(first + WINDOW);
    let mut start = behind_dateline(reading, first, end);
    if opens_with_adjunct(reading, start, end) {
        let comma = (start..end).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')));
        if let Some(named) = comma.and_then(|comma| named_last(reading, start, comma)) {
            return Some(named);
        }
        start = comma.map_or(start, |at| at + 1);
    }
    while start < end
        && reading
            .tokens
            .get(start)
            .is_some_and(|token| token.is(ADVERB | CONJUNCTION) || matches!(token.kind, Kind::Sign(_) | Kind::Mark))
    {
        start += 1;
    }
    let token = reading.tokens.get(start).filter(|_| start < end)?;
    if token.is(PRONOUN) && (!token.is(ARTICLE) || is_verb(reading, start + 1)) {
        return Some(Mention { head: Head::Pronoun, first: start, past: start + 1, role: None });
    }
    if !starts_phrase(reading, start) {
        return None;
    }
    let stop = (start + 1..end).find(|at| {
        reading.tokens.get(*at).is_some_and(|token| {
            token.run.is_some()
                || matches!(token.kind, Kind::Sign(':' | ';' | '.' | '—' | '–'))
                || looks_finite(reading, *at)
                || (token.is(SAY | AUXILIARY | RELATIVE) && !token.capital)
        })
    });
    mention_in(reading, start, stop.unwrap_or(end))
}
