//! Cues: the words that say somebody speaks, with their subject.

use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, INVERTED, JOB, NAME_PARTICLE, PARTICIPLE, PREPOSITION,
    PRONOUN, RELATIVE, REPORT, SAY, SOURCE_OF, SUBORDINATOR, THAT, TIME, TITLE, TO,
};
use super::phrases::{Head, Mention, WINDOW, can_speak, mention_in, phrase_after, starts_phrase, subject_before, subject_of};
use super::reading::{Kind, Reading, Token, object_pronoun};

/// A cue in token positions and who it names; no mention where the language or the sentence leaves it out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    pub(super) first: usize,
    pub(super) past: usize,
    pub(super) mention: Option<Mention>,
}

/// The length of the phrase "according to" at `at`, 0 where there is none.
pub(super) fn source_phrase(reading: &Reading<'_>, at: usize) -> usize {
    // "Pour Julien Petit, chargé de prévention, …" tells a view; "Pour trois grammes" does not.
    if reading.lexicon.code == "fr" && reading.word(at) == "Pour" {
        let next = reading.tokens.get(at + 1 + usize::from(matches!(reading.word(at + 1), "la" | "le")));
        let office =
            next.is_some_and(|token| token.is(JOB | TITLE)) && reading.tokens.get(at + 1).is_some_and(|token| token.is(ARTICLE));
        let named = reading.tokens.get(at + 1).is_some_and(|token| token.capital)
            && reading.tokens.get(at + 2).is_some_and(|token| token.capital);
        return usize::from(office || named);
    }
    if !reading.tokens.get(at).is_some_and(|token| token.is(SOURCE_OF)) {
        return 0;
    }
    let matches = |phrase: &&Vec<&str>| {
        phrase.iter().enumerate().all(|(n, word)| reading.word(at + n).replace('’', "'").to_lowercase() == *word)
    };
    reading.lexicon.sources.iter().filter(matches).map(Vec::len).max().unwrap_or(0)
}

/// The source that a phrase of `length` words at `at` names: what follows it, or the pronoun inside, as in "по его словам".
pub(super) fn source_of(reading: &Reading<'_>, at: usize, length: usize, limit: usize) -> Option<Mention> {
    let pronoun = |at: usize| {
        let code = reading.lexicon.code;
        object_pronoun(code, reading.word(at)).map(|_| Mention { head: Head::Pronoun, first: at, past: at + 1, role: None })
    };
    let behind = at + length;
    // "Selon lui", but "according to her brother".
    let possessive = matches!(reading.word(behind), "haar" | "her" | "his" | "ihr" | "their");
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
    if let Some(cue) = inverted(reading, at, limit, strict) {
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
    while at < limit && reading.tokens.get(at).is_some_and(|token| token.is(ADVERB | AUXILIARY) && !token.is(SAY | REPORT)) {
        at += 1;
    }
    at
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
            || verb > at
            || token.is(PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | PARTICIPLE | THAT | TIME | ADVERB);
        let name = reading.tokens.get(verb + 1).is_some_and(|next| next.capital && verb + 1 < limit);
        let later = (verb + 1..limit.min(verb + 6)).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(SAY)));
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
    let link = PREPOSITION | NAME_PARTICLE;
    let opens = |at: &usize| {
        let article = is(*at, ARTICLE) && !is(at - 1, link) && !is(at + 1, TIME);
        article || is(*at, JOB | TITLE) && !is(at - 1, link | ARTICLE)
    };
    let next = (at + 2..limit.min(at + 9)).take_while(|at| reading.tokens.get(*at).is_some_and(Token::is_word)).find(opens)?;
    let somebody = |mention: &Mention| {
        mention.head == Head::Name || (mention.first..mention.past).any(|at| is(at, JOB | INSTITUTION | DOCUMENT))
    };
    phrase_after(reading, next, limit).filter(somebody)
}

fn skip_adverbs(reading: &Reading<'_>, at: usize, limit: usize) -> usize {
    let mut at = at;
    while at < limit && reading.tokens.get(at).is_some_and(|token| token.is(ADVERB) && !token.is(PRONOUN | ARTICLE)) {
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
            && !token.is(PREPOSITION | CONJUNCTION | JOB | RELATIVE | ADVERB))
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
            if let Some(mention) = phrase_after(reading, at + 1, end).filter(|_| token.is(SAY) && at <= floor + 1) {
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

/// The source, or the sentence's subject where what stands nearest to the verb cannot speak: "|a barman| I know said", "|um médico|
/// que pediu para não ser identificado conta".
pub(super) fn somebody(reading: &Reading<'_>, mention: Mention, first: usize, verb: usize) -> Mention {
    if can_speak(reading, &mention) {
        return mention;
    }
    main_subject(reading, first, verb).filter(|mention| can_speak(reading, mention)).unwrap_or(mention)
}

/// The subject of the sentence that begins at `first`.
pub(super) fn main_subject(reading: &Reading<'_>, first: usize, end: usize) -> Option<Mention> {
    let end = end.min(first + WINDOW);
    let mut start = first;
    if opens_with_adjunct(reading, start, end) {
        let comma = (start..end).find(|at| reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')));
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
