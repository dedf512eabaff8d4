//! Noun phrases: who a stretch of words names.

use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, NAME_PARTICLE, PARTICIPLE, PLURAL, PREPOSITION, PRONOUN,
    RELATIVE, REPORT, SAY, SUBORDINATOR, THAT, TIME, TITLE,
};
use super::names::{name_in, name_runs};
use super::offices::{is_long_body, name_behind_fronted, name_behind_office};
use super::phrase_ends::{ends_german_noun, ends_plain_name, is_clitic, is_quantity, joins_nouns, noun_end, opens_relative};
use super::reading::{Kind, Reading, Token};

/// What stands at the head of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// A person's name, or what looks like one.
    Name,
    /// An organisation by its name.
    Institution,
    /// "a police spokesman"
    Noun,
    /// "she"
    Pronoun,
}

/// A source as it is named at one place, in token positions `[first, past)`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) head: Head,
    /// The name with its title, or the whole phrase of a source without a name.
    pub(super) first: usize,
    pub(super) past: usize,
    /// The role standing with the name.
    pub(super) role: Option<(usize, usize)>,
}

/// No noun phrase with its appositions is longer, in tokens: what keeps every search bounded.
pub(super) const WINDOW: usize = 60;

/// The source named by the words `[first, past)`, which may hold appositions between commas.
pub(super) fn mention_in(reading: &Reading<'_>, first: usize, past: usize) -> Option<Mention> {
    let (first, past) = trimmed(reading, first, past)?;
    let token = reading.tokens.get(first)?;
    if token.is(PRONOUN) && past == first + 1 {
        return Some(Mention { head: Head::Pronoun, first, past, role: None });
    }
    let segments = segments(reading, first, past);
    let (head_first, head_past) = *segments.first()?;
    if is_long_body(reading, head_first, head_past) {
        return noun_in(reading, head_first, head_past);
    }
    if let Some(mention) = name_behind_fronted(reading, &segments) {
        return Some(mention);
    }
    if let Some(mut mention) = name_in(reading, head_first, head_past) {
        if mention.role.is_none() {
            mention.role = segments.get(1).copied().filter(|segment| is_role(reading, *segment));
        }
        return Some(mention);
    }
    if let Some((name_first, name_past)) = segments.get(1).copied()
        && let Some(mut mention) = name_in(reading, name_first, name_past)
        && (mention.first == name_first || mention.role.is_some_and(|(first, _)| first <= name_first + 1))
        && !reading.tokens.get(head_first).is_some_and(|token| token.is(PREPOSITION))
    {
        mention.role = Some((head_first, head_past));
        return Some(mention);
    }
    noun_in(reading, head_first, head_past)
}

/// Whether words between commas behind a name say what the person is.
pub(super) fn is_role(reading: &Reading<'_>, (first, past): (usize, usize)) -> bool {
    reading.tokens.get(first).is_some_and(|token| {
        token.is_word() && !token.is(PARTICIPLE | SAY | AUXILIARY | CONJUNCTION | SUBORDINATOR) && past > first
    })
}

fn noun_in(reading: &Reading<'_>, first: usize, past: usize) -> Option<Mention> {
    let mut first = first;
    if reading.tokens.get(first).is_some_and(|token| token.is(PREPOSITION | SUBORDINATOR) && !token.is(ARTICLE)) {
        // "In a statement the agency": the last article begins the subject.
        // "About one in five": a rough number keeps all of its words.
        let rough = reading.lexicon.english && is_quantity(reading.word(first + 1));
        let article = |at: &usize| reading.tokens.get(*at).is_some_and(|token| token.is(ARTICLE));
        let job = |at: &usize| reading.tokens.get(*at).is_some_and(|token| token.is(JOB) && !token.capital);
        let bare = matches!(reading.lexicon.code, "cs" | "pl" | "ru");
        first = if rough {
            first + 1
        } else if bare {
            // "Na stacji pod Bydgoszczą |kierowca tira| zapytał"
            (first + 2..past).find(job)?
        } else {
            (first + 1..past).rev().find(article)?
        };
    }
    let past = noun_end(reading, first, past);
    if !(first..past).any(|at| reading.tokens.get(at).is_some_and(Token::is_word)) {
        return None;
    }
    // "recalls |the| night": what is left of a phrase is no source.
    if past == first + 1
        && reading.tokens.get(first).is_some_and(|token| token.is(ARTICLE | THAT) && !token.is(PRONOUN | JOB))
        && !(reading.lexicon.english && is_quantity(reading.word(first)))
        && (reading.lexicon.english || reading.tokens.get(first).is_some_and(|token| token.is(THAT)) || is_clitic(reading, first))
    {
        return None;
    }
    let named = (first..past)
        .any(|at| reading.tokens.get(at).is_some_and(|token| token.capital && !token.is(ARTICLE) && token.is_word()));
    let jobs = (first..past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
    let head = if named && !jobs && !reading.lexicon.capital_nouns { Head::Institution } else { Head::Noun };
    Some(Mention { head, first, past, role: None })
}

fn trimmed(reading: &Reading<'_>, first: usize, past: usize) -> Option<(usize, usize)> {
    let (mut first, mut past) = (first, past);
    let idle = |at: usize| {
        reading.tokens.get(at).is_some_and(|token| {
            !token.is_word() && token.kind != Kind::Number
                || token.is(CONJUNCTION | ADVERB | THAT) && !token.is(PRONOUN | ARTICLE)
                || opens_relative(reading, at)
        })
    };
    // "Transform Now": a capital inside the phrase keeps an adverb in its name.
    let named = |at: usize| at > first && reading.tokens.get(at).is_some_and(|token| token.capital && token.is(ADVERB));
    let kept = past.checked_sub(1).filter(|at| named(*at)).map(|_| past);
    while first < past && idle(first) {
        first += 1;
    }
    while past > first
        && kept != Some(past)
        && (idle(past - 1)
            || reading.tokens.get(past - 1).is_some_and(|token| token.is(AUXILIARY))
            || past > first + 1 && is_clitic(reading, past - 1))
    {
        past -= 1;
    }
    (first < past).then_some((first, past))
}

/// The stretches between commas; brackets are cut out.
fn segments(reading: &Reading<'_>, first: usize, past: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut start = first;
    let mut at = first;
    while at < past {
        let Some(token) = reading.tokens.get(at) else { break };
        let cut = matches!(token.kind, Kind::Sign(',' | '(' | ')' | '[' | ']' | '—' | '–' | '،'));
        if cut {
            if start < at {
                found.push((start, at));
            }
            start = at + 1;
        }
        at += 1;
    }
    if start < past {
        found.push((start, past));
    }
    found
}

/// The subject that ends right before token `verb`, searched leftwards down to `floor`.
pub(super) fn subject_before(reading: &Reading<'_>, verb: usize, floor: usize) -> Option<Mention> {
    let floor = floor.max(verb.saturating_sub(WINDOW));
    let mut end = verb;
    while end > floor
        && reading.tokens.get(end - 1).is_some_and(|token| {
            // "Transform Now posted": a capital makes the adverb part of a name.
            let named = token.capital && (end > floor + 1 || follows_mark(reading, end - 1));
            token.is(ADVERB | AUXILIARY) && !token.is(PRONOUN | ARTICLE) && !named
                || end > floor + 1 && is_clitic(reading, end - 1)
        })
    {
        end -= 1;
    }
    let last = reading.tokens.get(end.checked_sub(1).filter(|at| *at >= floor)?)?;
    if last.is(PRONOUN) {
        return Some(Mention { head: Head::Pronoun, first: end - 1, past: end, role: None });
    }
    if last.is(RELATIVE) {
        let antecedent = end - 1;
        let comma = reading.tokens.get(antecedent.checked_sub(1)?).is_some_and(|token| token.is_sign(','));
        let end = antecedent - usize::from(comma);
        return phrase_before(reading, end, floor).filter(|mention| mention.head == Head::Name).or_else(|| {
            let run = name_runs(reading, end.saturating_sub(8).max(floor), end).pop().filter(|run| run.past == end)?;
            name_in(reading, run.first, end).or_else(|| phrase_before(reading, end, floor))
        });
    }
    if last.is_sign(',') || last.is_sign(')') || last.is_sign('—') || last.is_sign('–') {
        return subject_with_apposition(reading, end, floor);
    }
    phrase_before(reading, end, floor)
}

/// The subject of the cue at `verb`, and whether it stands behind it: "sagte |sie|", "In Berlin betonte |die Ministerin|".
pub(super) fn subject_of(reading: &Reading<'_>, verb: usize, floor: usize, limit: usize) -> Option<(Mention, bool)> {
    let mut next = verb + 1;
    while next < limit && reading.tokens.get(next).is_some_and(|token| token.is(ADVERB) && !token.is(PRONOUN | ARTICLE)) {
        next += 1;
    }
    if !reading.lexicon.english {
        let follows = reading
            .tokens
            .get(next)
            .is_some_and(|token| next < limit && token.is(PRONOUN) && !token.is(ARTICLE | THAT | RELATIVE));
        if follows || opens_with_adverbial(reading, verb, floor) {
            let behind = phrase_after(reading, next, limit)
                .filter(|mention| mention.head != Head::Noun || begins_noun(reading, mention.first));
            if let Some(before) = behind.and_then(|behind| apposed_subject(reading, verb, floor, &behind)) {
                return Some((before, false));
            }
            if let Some(mention) = behind {
                return Some((mention, true));
            }
        }
    }
    subject_before(reading, verb, floor).map(|mention| (mention, false))
}

/// "El acusado, |Rubén Castaño|, negó los hechos": a thing behind the verb is its object where a name ends before the comma.
fn apposed_subject(reading: &Reading<'_>, verb: usize, floor: usize, behind: &Mention) -> Option<Mention> {
    let comma = verb > floor && reading.tokens.get(verb - 1).is_some_and(|token| token.is_sign(','));
    let thing = behind.head == Head::Noun
        && !(behind.first..behind.past)
            .any(|at| reading.tokens.get(at).is_some_and(|token| token.is(JOB | INSTITUTION | PLURAL)));
    (comma && thing).then(|| subject_before(reading, verb, floor).filter(|mention| mention.head == Head::Name)).flatten()
}

/// Whether a noun phrase can name a source: "know" in "a barman I know said" and "gave me" cannot.
pub(super) fn can_speak(reading: &Reading<'_>, mention: &Mention) -> bool {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let named = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital || token.kind == Kind::Number);
    let many = || reading.lexicon.english && reading.word(mention.past - 1).ends_with('s');
    mention.head != Head::Noun
        || many()
        || is(mention.first, ARTICLE)
        || (mention.first..mention.past).any(|at| is(at, JOB | INSTITUTION | DOCUMENT | PLURAL | PRONOUN) || named(at))
}

fn begins_noun(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|token| token.is(ARTICLE | JOB | TITLE) || token.capital)
}

/// Whether the clause of the verb begins with something that cannot be its subject, or with the verb itself.
fn opens_with_adverbial(reading: &Reading<'_>, verb: usize, floor: usize) -> bool {
    let floor = floor.max(verb.saturating_sub(WINDOW));
    let cut = |at: &usize| {
        reading.tokens.get(*at).is_some_and(|token| {
            token.kind == Kind::Mark
                || token.run.is_some()
                || matches!(token.kind, Kind::Sign(',' | ':' | ';' | '–' | '—' | '-' | '.'))
        })
    };
    let first = (floor..verb).rev().find(cut).map_or(floor, |at| at + 1);
    if first >= verb {
        return true;
    }
    reading.tokens.get(first).is_some_and(|token| {
        token.is(PREPOSITION | ADVERB | TIME | SUBORDINATOR | CONJUNCTION | AUXILIARY) && !token.is(ARTICLE | PRONOUN)
    })
}

/// The noun phrase that ends at `end`.
fn phrase_before(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Mention> {
    let mut first = end;
    while first > floor {
        if ends_phrase(reading, first - 1, first, end) || begins_noun_phrase(reading, first, end) {
            break;
        }
        first -= 1;
    }
    // "his mother, Patricia Whitlock said" and "the coroner, Susan Applegarth, said" have the role before the comma.
    mention_in(reading, first, end)
}

/// "a pattern |the report", "something |his aides": a second article without a link begins the subject (English).
fn begins_noun_phrase(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let article = reading.lexicon.english
        && first < end
        && reading.tokens.get(first).is_some_and(|token| token.is(ARTICLE) && !token.is(PRONOUN));
    let quantified =
        first > 0 && reading.tokens.get(first - 1).is_some_and(|before| before.is(PREPOSITION | CONJUNCTION | ARTICLE | JOB));
    article && !quantified
}

/// Whether the token at `at` cannot belong to the phrase that goes on at `next`.
fn ends_phrase(reading: &Reading<'_>, at: usize, next: usize, end: usize) -> bool {
    let Some(token) = reading.tokens.get(at) else { return true };
    if token.run.is_some() {
        return true;
    }
    match token.kind {
        Kind::Number => false,
        Kind::Mark => true,
        Kind::Sign(sign) => !matches!(sign, '&' | '/' | '%' | '-' | '’' | '\''),
        Kind::Word if token.is(CONJUNCTION) => !joins_names(reading, at, next),
        // "points out |that| patients can tell": behind a verb of saying it begins the clause.
        Kind::Word if reading.lexicon.english && token.is(THAT) && begins_clause(reading, at) => true,
        Kind::Word => {
            token.is(SUBORDINATOR | THAT | RELATIVE) && !(token.is(ARTICLE | PREPOSITION) && at + 1 < end)
                || (token.is(SAY | REPORT | AUXILIARY) && !token.capital && !token.is(JOB | ARTICLE | PREPOSITION))
                || (token.is(PRONOUN) && !token.is(ARTICLE))
        }
    }
}

fn begins_clause(reading: &Reading<'_>, that: usize) -> bool {
    let verb = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is(SAY | REPORT | PARTICIPLE) && !token.capital);
    let particle = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is(PREPOSITION | ADVERB));
    that > 0 && verb(that - 1) || that > 1 && particle(that - 1) && verb(that - 2)
}

fn joins_names(reading: &Reading<'_>, at: usize, next: usize) -> bool {
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital && token.is_word() && !token.is(PRONOUN));
    at > 0 && capital(at - 1) && capital(next)
}

/// "Name, a role, of an organisation, | said": the head is the first segment of the clause that can be one.
fn subject_with_apposition(reading: &Reading<'_>, end: usize, floor: usize) -> Option<Mention> {
    let mut start = end;
    let mut depth = 0_usize;
    while start > floor {
        let Some(token) = reading.tokens.get(start - 1) else { break };
        // "(R-Miss.)": a full stop in brackets ends nothing.
        depth = if token.is_sign(')') { depth + 1 } else { depth.saturating_sub(usize::from(token.is_sign('('))) };
        let stop = depth == 0 && matches!(token.kind, Kind::Sign('.' | ';' | ':' | '?' | '!' | '…'));
        if token.run.is_some() || token.kind == Kind::Mark || stop {
            break;
        }
        start -= 1;
    }
    let segments = segments(reading, start, end);
    let mut noun = None;
    let mut earlier: Option<(usize, usize)> = None;
    for (first, past) in segments {
        let Some((first, past)) = trimmed(reading, first, past) else { continue };
        // "Zorgverzekeraar Tandem, |die de meeste Waterlanders verzekert|, stelt": a clause with its verb at the end.
        let last = reading.tokens.get(past - 1);
        let clause = matches!(reading.lexicon.code, "de" | "nl")
            && reading.tokens.get(first).is_some_and(|token| token.is(RELATIVE))
            && last.is_some_and(|last| last.is_word() && !last.capital && !last.is(JOB));
        if clause && noun.is_some() {
            continue;
        }
        if starts_phrase(reading, first) && !has_verb(reading, first, past) {
            if let Some(mut mention) = name_in(reading, first, past) {
                if let Some((a, b)) = earlier
                    && mention.role.is_none()
                    && is_description(reading, a)
                {
                    mention.role = Some((a, b));
                }
                return Some(mention);
            }
            noun = noun.or_else(|| noun_in(reading, first, past));
            earlier = Some((first, past));
        } else {
            // What went before was an opening of the sentence or another clause; a name inside it may still be the head.
            if let Some(tail) = tail_phrase(reading, first, past) {
                return Some(tail);
            }
        }
    }
    noun
}

/// "While Patrick Harvie, …": the name at the end of a stretch that begins otherwise.
fn tail_phrase(reading: &Reading<'_>, first: usize, past: usize) -> Option<Mention> {
    let opener = reading.tokens.get(first)?;
    if opener.is(SUBORDINATOR | CONJUNCTION | THAT) {
        let mention = name_in(reading, first + 1, past)?;
        return (mention.past == past && mention.first <= first + 3).then_some(mention);
    }
    // "After the case Det Con Holly Rimmer, …"
    let run = *name_runs(reading, first + 1, past).last()?;
    let lone = run.first > first + 1
        && reading.tokens.get(run.first - 1).is_some_and(|token| !token.is(PREPOSITION | ARTICLE | CONJUNCTION));
    (opener.is(PREPOSITION | TIME) && run.past == past && run.past > run.first + 1 && lone).then_some(Mention {
        head: Head::Name,
        first: run.first,
        past: run.past,
        role: None,
    })
}

fn is_description(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|token| token.is(ARTICLE | JOB) || !token.capital)
}

pub(super) fn starts_phrase(reading: &Reading<'_>, at: usize) -> bool {
    reading.tokens.get(at).is_some_and(|token| match token.kind {
        Kind::Number => true,
        Kind::Word => {
            // "Will Doyle", "May Tran": a verb or month by its letters, a given name by its place.
            let given = token.capital && reading.tokens.get(at + 1).is_some_and(|next| next.capital && next.is_word());
            // `,” Will wrote`: inside a sentence a capital before the verb is a name's.
            let spoken = token.capital
                && follows_mark(reading, at)
                && reading.tokens.get(at + 1).is_some_and(|next| next.is(SAY) && !next.capital);
            token.is(ARTICLE | JOB | TITLE)
                || spoken && token.is(AUXILIARY | PREPOSITION | TIME)
                || given && token.is(AUXILIARY | TIME) && !token.is(PREPOSITION | PRONOUN)
                || !token.is(PREPOSITION | SUBORDINATOR | RELATIVE | TIME | PARTICIPLE | SAY | REPORT | AUXILIARY | ADVERB | THAT)
        }
        _ => false,
    })
}

fn follows_mark(reading: &Reading<'_>, at: usize) -> bool {
    at.checked_sub(1).and_then(|before| reading.tokens.get(before)).is_some_and(|before| before.kind == Kind::Mark)
}

fn has_verb(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    (first..past).any(|at| {
        reading
            .tokens
            .get(at)
            .is_some_and(|token| token.is(SAY | AUXILIARY) && !token.capital && !token.is(JOB | ARTICLE | PREPOSITION))
    })
}

/// The source that begins at token `first`, as in "said |Ann Cole, a nurse".
pub(super) fn phrase_after(reading: &Reading<'_>, first: usize, limit: usize) -> Option<Mention> {
    let limit = limit.min(first + WINDOW);
    let token = reading.tokens.get(first).filter(|_| first < limit)?;
    if token.is(PRONOUN) && !token.is(ARTICLE) {
        return Some(Mention { head: Head::Pronoun, first, past: first + 1, role: None });
    }
    if !starts_phrase(reading, first) {
        return None;
    }
    let mut past = first;
    while past < limit && !stops_phrase(reading, first, past) {
        past += 1;
    }
    past = name_behind_office(reading, first, past, limit).unwrap_or(past);
    let mut with_name = past;
    if reading.tokens.get(past).is_some_and(|token| token.is_sign(',')) {
        with_name = past + 1;
        while with_name < limit && !stops_phrase(reading, past + 1, with_name) {
            with_name += 1;
        }
    }
    let whole = mention_in(reading, first, with_name)?;
    if whole.head == Head::Name { Some(whole) } else { mention_in(reading, first, past) }
}

fn stops_phrase(reading: &Reading<'_>, first: usize, at: usize) -> bool {
    let Some(token) = reading.tokens.get(at) else { return true };
    if token.run.is_some() {
        return true;
    }
    match token.kind {
        Kind::Number => false,
        Kind::Mark => true,
        Kind::Sign(sign) => !matches!(sign, '&' | '/' | '-' | '’' | '\''),
        Kind::Word if at == first => false,
        Kind::Word if token.is(CONJUNCTION) => !joins_names(reading, at, at + 1),
        Kind::Word => {
            // "il procuratore |aggiunto| Paola Gallo": part of the office.
            let office = token.is(PARTICIPLE | SAY)
                && !reading.lexicon.english
                && reading.tokens.get(at - 1).is_some_and(|before| before.is(JOB))
                && reading.tokens.get(at + 1).is_some_and(|next| next.capital);
            if office {
                return false;
            }
            if ends_german_noun(reading, first, at) || ends_plain_name(reading, at) {
                return true;
            }
            // "a report |by the Department of Health|"
            let issued = matches!(reading.word(at), "by" | "from")
                && reading.tokens.get(at - 1).is_some_and(|before| before.is(DOCUMENT))
                && reading.tokens.get(at + 1).is_some_and(|next| next.capital || next.is(ARTICLE));
            let adjunct = token.is(PREPOSITION) && !joins_nouns(reading.word(at)) && !issued;
            (adjunct || token.is(SUBORDINATOR | THAT | RELATIVE | PARTICIPLE | ADVERB | TIME | AUXILIARY | SAY))
                && (!token.is(ARTICLE | JOB | NAME_PARTICLE) || token.is(THAT) && reading.lexicon.english)
                && !token.capital
                || token.is(TIME)
        }
    }
}
