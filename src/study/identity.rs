//! Whether two names across articles are one person.
//!
//! A surname alone never makes two people one: the given name must agree (an initial may stand for it), and beside it the kind,
//! or a word of role or affiliation. A person with a single name is the same only where role or affiliation say so, or inside
//! one article.

use std::collections::BTreeSet;

use super::name_words::{ADDRESS, JOINERS, LINKS, OPENERS, PEOPLE, PRONOUNS, TRADES};
use crate::model::{Quote, SpeakerKind};
use crate::text::fold::fold;

/// Articles that stand before what nobody knows yet, folded.
const INDEFINITE: &[&str] = &["a", "an", "een", "ein", "eine", "einer", "ett", "um", "uma", "un", "una", "une"];

/// Signs of a description or a sentence in scripts without capitals.
const OF_SENTENCES: &[char] = &['的', 'は', 'が', 'を', 'だ', '们', '們', '、', '，', '。', '「', '」', '”', '“'];

/// What tells a name from other words beside the words themselves.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    /// Whether a folded word is a common given name.
    pub(super) is_given_name: &'a dyn Fn(&str) -> bool,
    /// Whether the language writes every noun with a capital, as German does: a capital says little there.
    pub(super) has_capital_nouns: bool,
}

/// A speaker as one article has him or her, made comparable.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    /// Folded words of the name without forms of address.
    pub(super) words: Vec<String>,
    pub(super) kind: SpeakerKind,
    /// Words of role and affiliation that could tell one from another.
    marks: BTreeSet<String>,
}

impl Identity {
    /// The identity of a quote's speaker; `None` for a pronoun, a description or a trade: "she", "a spokesman", "prosecutors",
    /// and for what may as well be any other word.
    pub(super) fn of(quote: &Quote, names: Names<'_>) -> Option<Identity> {
        let speaker = quote.speaker.as_deref()?;
        if !is_name(speaker) || is_doubtful(speaker, quote, names) {
            return None;
        }
        let folded = fold(speaker);
        let all = || folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
        let mut words: Vec<String> = all().filter(|word| !ADDRESS.contains(*word)).map(str::to_owned).collect();
        if words.is_empty() {
            words = all().map(str::to_owned).collect();
        }
        let marks = [&quote.role, &quote.affiliation].into_iter().flatten().flat_map(|text| marks_of(text)).collect();
        (!words.is_empty()).then_some(Identity { words, kind: quote.speaker_kind, marks })
    }

    /// What candidates are looked up by: the last word of the name.
    pub(super) fn key(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }

    /// Whether these are one person; inside one article a single name is enough.
    pub(super) fn is(&self, other: &Identity, same_article: bool) -> bool {
        let told = self.marks.intersection(&other.marks).next().is_some();
        if self.words.len() < 2 || other.words.len() < 2 {
            return self.words == other.words && (told || same_article);
        }
        let kinds = self.kind == other.kind || self.kind == SpeakerKind::Unknown || other.kind == SpeakerKind::Unknown;
        names_agree(&self.words, &other.words) && (told || kinds || same_article)
    }

    /// Takes in what another sighting of the same person tells.
    pub(super) fn learn(&mut self, other: Identity) {
        if other.words.len() > self.words.len() || self.words.first().is_some_and(|first| first.chars().count() == 1) {
            self.words = other.words;
        }
        if self.kind == SpeakerKind::Unknown {
            self.kind = other.kind;
        }
        self.marks.extend(other.marks);
    }
}

/// Surname and given name agree; an initial stands for a name, and a middle name may be missing.
fn names_agree(a: &[String], b: &[String]) -> bool {
    let (Some(first), Some(other)) = (a.first(), b.first()) else { return false };
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    a.last() == b.last() && (first == other || initial(first, other) || initial(other, first))
}

fn marks_of(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.chars().count() >= 4 && !LINKS.contains(*word)).take(24).map(str::to_owned).collect()
}

/// Whether a speaker is named, as a person or a particular body: "Karen Oldroyd", "Transform Now", not "the agency".
fn is_name(speaker: &str) -> bool {
    let words: Vec<&str> = speaker.split_whitespace().collect();
    if !is_cased(speaker) {
        return (2..=16).contains(&speaker.chars().count())
            && !PEOPLE.contains(speaker)
            && !speaker.contains(OF_SENTENCES)
            && !speaker.contains(|c: char| c.is_ascii_digit());
    }
    let opener = words.first().is_some_and(|word| OPENERS.contains(fold(word).as_str()));
    // No name begins with an indefinite article: "An MP in Plymouth".
    let is_abbreviation = |word: &str| word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    if words.first().is_some_and(|word| INDEFINITE.contains(&fold(word).as_str()) && !is_abbreviation(word)) {
        return false;
    }
    let capital = |word: &&&str| word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    let names = words.iter().skip(usize::from(opener)).filter(capital).count();
    let plain =
        words.iter().skip(usize::from(opener)).filter(|word| !capital(word)).any(|word| !LINKS.contains(fold(word).as_str()));
    let trade = |word: &&str| TRADES.contains(fold(word).trim_end_matches("'s"));
    if plain || words.iter().all(trade) {
        return false;
    }
    if opener {
        names >= 2
    } else {
        names >= 1 && (words.len() > 1 || !words.iter().any(|word| PRONOUNS.contains(fold(word).as_str())))
    }
}

fn is_cased(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

/// Whether a speaker of whom nothing is told may be no name at all: a single word that is no given name, two nouns that "and"
/// joins, a heading in capitals, and in German, where nouns have capitals, a noun with another behind it ("Ende der Nation").
fn is_doubtful(speaker: &str, quote: &Quote, names: Names<'_>) -> bool {
    let is_told = !matches!(quote.speaker_kind, SpeakerKind::Unknown | SpeakerKind::Other);
    if !is_cased(speaker) || (is_told && !names.has_capital_nouns) {
        return false;
    }
    let words: Vec<String> = speaker.split_whitespace().map(fold).collect();
    let has_given_name = words.iter().take(2).any(|word| word.ends_with('.') || (names.is_given_name)(word));
    match words.as_slice() {
        [_] => !is_told && !has_given_name,
        [_, inner @ .., _] => {
            let is_joined = inner.iter().any(|word| JOINERS.contains(word.as_str()));
            let has_link = inner.iter().any(|word| LINKS.contains(word.as_str()));
            let is_heading = !is_told && quote.role.is_none() && !speaker.chars().any(char::is_lowercase);
            let is_phrase = is_joined || is_heading || (names.has_capital_nouns && has_link && !is_told);
            // Two people whom "and" joins are not one either.
            let is_safe = has_given_name && (is_told || !is_joined);
            is_phrase && !is_safe && quote.affiliation.is_none()
        }
        [] => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{QuoteKind, Span};

    fn seen(speaker: &str, role: Option<&str>, kind: SpeakerKind) -> Option<Identity> {
        let names = Names { is_given_name: &|word| ["anna", "ines"].contains(&word), has_capital_nouns: true };
        let quote = Quote {
            kind: QuoteKind::Direct,
            group: 0,
            span: Span::stored(0, 0),
            speaker: Some(speaker.to_owned()),
            mention: None,
            speaker_span: None,
            role: role.map(str::to_owned),
            affiliation: None,
            cue: None,
            speaker_kind: kind,
            confidence: 0.9,
        };
        Identity::of(&quote, names)
    }

    fn same(a: (&str, Option<&str>, SpeakerKind), b: (&str, Option<&str>, SpeakerKind)) -> bool {
        seen(a.0, a.1, a.2).unwrap().is(&seen(b.0, b.1, b.2).unwrap(), false)
    }

    #[test]
    fn descriptions_pronouns_and_trades_are_nobody() {
        for speaker in
            ["she", "the report", "a police spokesman", "Prosecutors", "The chairman", "one former user", "Die Polizei"]
                .into_iter()
                .chain([
                    "We’ll",
                    "An MP in Plymouth",
                    "RECIPE NOTES",
                    "Temperatur",
                    "Diese Bauernregeln",
                    "Ende der Nation",
                    "Daten und Erfahrung",
                    "大家",
                    "2人",
                    "語呂合わせだ",
                ])
        {
            assert!(seen(speaker, None, SpeakerKind::Unknown).is_none(), "{speaker}");
        }
        for speaker in [
            "Karen Oldroyd",
            "Transform Now",
            "Inès",
            "The National Police Board",
            "UN General Assembly",
            "Dr Li",
            "林書豪",
            "Anna de Vries",
        ] {
            assert!(seen(speaker, None, SpeakerKind::Unknown).is_some(), "{speaker}");
        }
    }

    #[test]
    fn a_common_surname_alone_makes_nobody_one() {
        use SpeakerKind::{Clinician, Family, Police, Unknown};
        assert!(!same(("Anna Smith", None, Clinician), ("Karen Smith", None, Clinician)));
        assert!(!same(("Smith", Some("nurse"), Clinician), ("Karen Smith", Some("nurse"), Clinician)));
        assert!(!same(("Karen Smith", Some("his mother"), Family), ("Karen Smith", Some("a detective"), Police)));
        assert!(same(("Dr Karen Smith", Some("urologist"), Clinician), ("Karen B. Smith", Some("consultant"), Clinician)));
        assert!(same(("K. Smith", Some("of Halden Royal"), Clinician), ("Karen Smith", Some("Halden Royal Infirmary"), Unknown)));
        assert!(!same(("Inès", None, Unknown), ("Inès", None, Unknown)));
    }
}
