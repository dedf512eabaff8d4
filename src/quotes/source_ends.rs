//! Where a source ends that nothing parts from its clause: "Podle policie |přišly oběti|", "volgens de politie |al jaren|".

use super::grammar::{
    ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, NAME_PARTICLE, PREPOSITION, REPORT, SAY, TITLE,
};
use super::kinds::kind_of;
use super::phrases::{Head, Mention};
use super::reading::Reading;

/// Languages that put no comma between such a source and its clause, and whose nouns follow their adjectives.
const WITHOUT_COMMA: &[&str] = &["cs", "da", "nb", "nl", "no", "pl", "sk", "sv"];
/// Languages whose next article begins the clause: "Secondo la procura |la donna| …".
const ROMANCE: &[&str] = &["es", "fr", "it", "pt"];
/// A source with more words than this before the next comma has the clause among them.
const MOST_WORDS_LEFT: usize = 4;
/// Words in the genitive that follow the noun they belong to, by their endings.
const GENITIVE_ADJECTIVES: &[&str] = &["ego", "iej", "ej", "ich", "ych", "ého", "ího", "ích", "ých"];

/// The first token of the clause that follows a source at once; `None` where the source goes on to its comma.
pub(super) fn clause_behind(reading: &Reading<'_>, mention: &Mention, limit: usize) -> Option<usize> {
    let is = |at: usize, classes| at < limit && reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let word = |at: usize| at < limit && reading.tokens.get(at).is_some_and(|token| token.is_word());
    if ROMANCE.contains(&reading.lexicon.code) {
        return romance_clause(reading, mention, limit);
    }
    if !WITHOUT_COMMA.contains(&reading.lexicon.code) {
        return None;
    }
    // "Anne Faber |(36)| van het Amsterdam UMC"
    let sign = |at: usize, sign| reading.tokens.get(at).is_some_and(|token| token.is_sign(sign));
    let bracket = sign(mention.past, '(') && sign(mention.past + 2, ')');
    let behind = mention.past + if bracket { 3 } else { 0 };
    let end = match mention.head {
        Head::Noun | Head::Institution => noun_end(reading, mention.first, limit)?,
        // "Zdaniem terapeutki Ewy Lis |z fundacji Przystań| …"
        Head::Name if is(behind, PREPOSITION) => noun_end(reading, behind + 1, limit)?,
        Head::Name | Head::Pronoun => return None,
    };
    let left = (end..limit).take_while(|at| word(*at)).count();
    let tells = (end..end + left).any(|at| is(at, AUXILIARY | REPORT | SAY));
    // Before the end of the sentence the clause can stand nowhere else.
    let last = !reading.tokens.get(end + left).is_some_and(|token| end + left < limit && token.is_sign(','));
    (left > MOST_WORDS_LEFT || last && left > 1 || left > 0 && tells).then_some(end)
}

/// "Selon la police |le jeune homme| …": an article that no preposition leads to, inside what seems one noun.
fn romance_clause(reading: &Reading<'_>, mention: &Mention, limit: usize) -> Option<usize> {
    let is = |at: usize, classes| at < limit && reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let noun = |at: usize| is(at, INSTITUTION | DOCUMENT | JOB) || reading.tokens.get(at).is_some_and(|token| token.capital);
    let small = |at: usize| reading.tokens.get(at).is_some_and(|token| !token.capital);
    let begins = |at: &usize| {
        let led =
            is(at - 1, PREPOSITION | CONJUNCTION | ARTICLE) || !reading.tokens.get(at - 1).is_some_and(|token| token.is_word());
        is(*at, ARTICLE) && small(*at) && small(*at + 1) && !led && !is(*at, PREPOSITION)
    };
    let at = (mention.first + 2..mention.past).find(begins)?;
    let told = || kind_of(reading.text(mention.first, at), reading.lexicon.code).is_some();
    (mention.head != Head::Name && ((mention.first..at).any(noun) || told())).then_some(at)
}

/// Behind the first noun that can be a source, and behind what belongs to it.
fn noun_end(reading: &Reading<'_>, first: usize, limit: usize) -> Option<usize> {
    let token = |at: usize| reading.tokens.get(at).filter(|token| at < limit && token.is_word());
    let noun = |at: usize| {
        token(at).is_some_and(|token| {
            !token.is(AUXILIARY | SAY) && (token.capital || token.is(JOB | INSTITUTION | DOCUMENT | TITLE | NAME_PARTICLE))
        })
    };
    let mut end = (first..limit.min(first + 4)).find(|at| noun(*at) && !token(*at).is_some_and(|token| token.is(ARTICLE)))? + 1;
    loop {
        let behind = if token(end + 1).is_some_and(|token| token.is(ARTICLE)) { end + 2 } else { end + 1 };
        let links = token(end).is_some_and(|token| token.is(PREPOSITION | CONJUNCTION));
        if noun(end) || is_genitive(reading, end, limit) {
            end += 1;
        } else if links && (noun(behind) || owns(reading.word(end)) && token(behind).is_some()) {
            end = behind + 1;
        } else {
            return Some(end);
        }
    }
}

/// "rzecznika prokuratury |okręgowej|"
fn is_genitive(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    let word = reading.word(at);
    let ends = GENITIVE_ADJECTIVES.iter().any(|ending| word.ends_with(ending));
    let slavic = matches!(reading.lexicon.code, "cs" | "pl" | "sk");
    at < limit && slavic && ends && word.chars().count() > 4 && reading.tokens.get(at).is_some_and(|token| !token.capital)
}

/// Prepositions that tie a noun to its owner: whatever follows them belongs to it.
fn owns(word: &str) -> bool {
    matches!(word, "van" | "voor" | "för" | "for" | "av" | "af")
}
