//! Whether two names across articles are one person.
//!
//! A surname alone never makes two people one: the given name must agree (an initial may stand for it), and beside it the kind,
//! or a word of role or affiliation. A person with a single name is the same only where role or affiliation say so, or inside
//! one article.

use std::collections::BTreeSet;

use crate::model::{Quote, SpeakerKind};
use crate::text::fold::fold;

/// Forms of address, folded: no part of a name.
const ADDRESS: &[&str] = &[
    "assoc",
    "dame",
    "det",
    "doc",
    "docteur",
    "docteure",
    "doctor",
    "doctora",
    "doktor",
    "don",
    "dott",
    "dottor",
    "dottoressa",
    "dr",
    "dra",
    "drs",
    "frau",
    "fru",
    "gen",
    "herr",
    "hr",
    "insp",
    "inspector",
    "judge",
    "lady",
    "lord",
    "lt",
    "m",
    "madame",
    "maitre",
    "me",
    "mevrouw",
    "miss",
    "mme",
    "monsieur",
    "mr",
    "mrs",
    "ms",
    "pan",
    "pani",
    "prof",
    "professeur",
    "professor",
    "professora",
    "rev",
    "sen",
    "senator",
    "senor",
    "senora",
    "sgt",
    "sig",
    "signora",
    "sir",
    "sr",
    "sra",
];

/// Small words inside names and titles of organisations.
const LINKS: &[&str] = &[
    "&", "al", "and", "at", "bin", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "et",
    "for", "i", "in", "la", "le", "och", "of", "on", "the", "und", "van", "vom", "von", "y", "zu", "zum",
];

/// First words of descriptions rather than of names.
const OPENERS: &[&str] = &[
    "a",
    "an",
    "another",
    "another's",
    "das",
    "der",
    "det",
    "die",
    "ein",
    "eine",
    "el",
    "en",
    "ett",
    "former",
    "four",
    "her",
    "het",
    "his",
    "il",
    "its",
    "las",
    "le",
    "les",
    "los",
    "many",
    "my",
    "one",
    "our",
    "several",
    "some",
    "the",
    "their",
    "three",
    "two",
    "un",
    "una",
    "une",
    "um",
    "uma",
    "een",
    "l",
    "la",
    "lo",
];

/// Pronouns that begin a sentence with a capital, folded.
const PRONOUNS: &[&str] = &[
    "elle", "er", "han", "he", "hij", "hon", "i", "il", "it", "lei", "lui", "she", "sie", "they", "we", "who", "you", "ze",
    "zij", "он", "она",
];

/// Words that name a trade or an authority in general, folded: no person and no particular body.
const TRADES: &[&str] = &[
    "activists",
    "actor",
    "advocates",
    "agents",
    "analysts",
    "anwalte",
    "arzte",
    "authorities",
    "autorites",
    "autoridades",
    "behorden",
    "campaigners",
    "carabinieri",
    "charities",
    "chemists",
    "clinicians",
    "court",
    "critics",
    "customs",
    "defence",
    "deputies",
    "detectives",
    "doctors",
    "douane",
    "emniyet",
    "enqueteurs",
    "ermittler",
    "experten",
    "expertos",
    "experts",
    "families",
    "firefighters",
    "fiscalia",
    "forscher",
    "friends",
    "gericht",
    "government",
    "guardia",
    "investigadores",
    "investigators",
    "inquirenti",
    "judges",
    "justice",
    "lawyers",
    "lawmakers",
    "magistrates",
    "medecins",
    "medici",
    "medicos",
    "ministers",
    "neighbours",
    "nurses",
    "officers",
    "officials",
    "opponents",
    "paramedics",
    "parents",
    "parquet",
    "patients",
    "pharmacists",
    "police",
    "policia",
    "policja",
    "polis",
    "polisen",
    "politi",
    "politie",
    "polizei",
    "polizia",
    "procura",
    "prosecution",
    "prosecutors",
    "prokuratura",
    "psychiatrists",
    "regierung",
    "researchers",
    "residents",
    "rescuers",
    "savcilik",
    "scientists",
    "services",
    "sources",
    "staatsanwaltschaft",
    "staff",
    "students",
    "supporters",
    "teachers",
    "therapists",
    "tullen",
    "users",
    "verteidigung",
    "vets",
    "victims",
    "volunteers",
    "witnesses",
    "workers",
    "zoll",
    "полиция",
    "прокуратура",
    "следствие",
    "эксперты",
    "врачи",
];

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
    /// The identity of a quote's speaker; `None` for a pronoun, a description or a trade: "she", "a spokesman", "prosecutors".
    pub(super) fn of(quote: &Quote) -> Option<Identity> {
        let speaker = quote.speaker.as_deref()?;
        if !is_name(speaker) {
            return None;
        }
        let folded = fold(speaker);
        let all = || folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
        let mut words: Vec<String> = all().filter(|word| !ADDRESS.contains(word)).map(str::to_owned).collect();
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
    words.filter(|word| word.chars().count() >= 4 && !LINKS.contains(word)).take(24).map(str::to_owned).collect()
}

/// Whether a speaker is named, as a person or a particular body: "Karen Oldroyd", "Transform Now", not "the agency".
fn is_name(speaker: &str) -> bool {
    let words: Vec<&str> = speaker.split_whitespace().collect();
    let cased = speaker.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    if !cased {
        return !speaker.is_empty() && speaker.chars().count() <= 16;
    }
    let opener = words.first().is_some_and(|word| OPENERS.contains(&fold(word).as_str()));
    let capital = |word: &&&str| word.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase);
    let names = words.iter().skip(usize::from(opener)).filter(capital).count();
    let plain =
        words.iter().skip(usize::from(opener)).filter(|word| !capital(word)).any(|word| !LINKS.contains(&fold(word).as_str()));
    let trade = |word: &&str| TRADES.contains(&fold(word).trim_end_matches("'s"));
    if plain || words.iter().all(trade) {
        return false;
    }
    if opener {
        names >= 2
    } else {
        names >= 1 && (words.len() > 1 || !words.iter().any(|word| PRONOUNS.contains(&fold(word).as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{QuoteKind, Span};

    fn seen(speaker: &str, role: Option<&str>, kind: SpeakerKind) -> Option<Identity> {
        Identity::of(&Quote {
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
        })
    }

    fn same(a: (&str, Option<&str>, SpeakerKind), b: (&str, Option<&str>, SpeakerKind)) -> bool {
        seen(a.0, a.1, a.2).unwrap().is(&seen(b.0, b.1, b.2).unwrap(), false)
    }

    #[test]
    fn descriptions_pronouns_and_trades_are_nobody() {
        for speaker in
            ["she", "the report", "a police spokesman", "Prosecutors", "The chairman", "one former user", "Die Polizei"]
        {
            assert!(seen(speaker, None, SpeakerKind::Unknown).is_none(), "{speaker}");
        }
        for speaker in ["Karen Oldroyd", "Transform Now", "Inès", "The National Police Board", "Dr Li", "林書豪", "Anna de Vries"]
        {
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
