//! As what somebody speaks: role words and organisations to the codebook's speaker kinds.
//!
//! What somebody is decides before where: "a police doctor" is a clinician, "a spokesman for the police" speaks for the police.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::model::SpeakerKind;
use crate::text::fold::fold;
use crate::text::quick_hash::Seed;

use super::kind_documents::DOCUMENT_WORDS;
use super::kind_houses::HOUSE_WORDS;
use super::kind_houses_world::WORLD_HOUSES;
use super::kind_phrases::{ALIAS_PHRASES, KIN_PHRASES, OWN_KIN_PHRASES, OWN_USE_PHRASES, USE_PHRASES};
use super::kind_words::{EXPERT_WORDS, LEADERS};
use super::kind_words_east::EASTERN_WORDS;
use super::kind_words_more::MORE_WORDS;
use super::kind_words_public::PUBLIC_WORDS;

/// No description is longer, in words.
pub(super) const LONGEST_DESCRIPTION: usize = 40;
/// Longer words, in bytes, are no words: what keeps the search of their pieces bounded.
const LONGEST_WORD: usize = 80;
/// No phrase of the tables is longer, in words.
const LONGEST_PHRASE: usize = 4;

type Words = HashMap<&'static str, SpeakerKind, Seed>;

/// Words and pieces of words with their kind, ready for look-ups that cost as much as the word is long.
#[derive(Default)]
struct Table {
    exact: Words,
    beginnings: Words,
    endings: Words,
    /// Lengths of the shortest and the longest beginning or ending, in bytes: no other piece of a word is looked up.
    pieces: Option<(usize, usize)>,
    phrases: Words,
    /// Phrases whose last word may go on, and their first words.
    open_phrases: Words,
    openers: HashSet<&'static str>,
}

impl Table {
    fn add(&mut self, kind: SpeakerKind, words: &'static str) {
        for word in words.split_whitespace() {
            if let Some(stem) = word.strip_suffix('*').filter(|stem| stem.contains('_')) {
                self.open_phrases.entry(stem).or_insert(kind);
                self.openers.extend(stem.split('_').next());
            } else if word.contains('_') {
                self.phrases.entry(word).or_insert(kind);
            } else if let Some(stem) = word.strip_suffix('*') {
                self.note_piece(stem);
                self.beginnings.entry(stem).or_insert(kind);
            } else if let Some(ending) = word.strip_prefix('*') {
                self.note_piece(ending);
                self.endings.entry(ending).or_insert(kind);
            } else {
                self.exact.entry(word).or_insert(kind);
            }
        }
    }

    fn note_piece(&mut self, piece: &str) {
        let (shortest, longest) = self.pieces.unwrap_or((piece.len(), piece.len()));
        self.pieces = Some((shortest.min(piece.len()), longest.max(piece.len())));
    }

    fn word(&self, word: &str) -> Option<SpeakerKind> {
        self.whole(word).or_else(|| word.contains('-').then(|| word.split('-').find_map(|part| self.whole(part))).flatten())
    }

    fn whole(&self, word: &str) -> Option<SpeakerKind> {
        let word = word.strip_suffix("'s").unwrap_or(word);
        if word.len() > LONGEST_WORD {
            return None;
        }
        if let Some(kind) = self.exact.get(word) {
            return Some(*kind);
        }
        let (shortest, longest) = self.pieces?;
        let known = |length: usize| (shortest..=longest).contains(&length);
        let cuts = || word.char_indices().map(|(at, _)| at).chain([word.len()]);
        let beginnings = cuts().filter(|at| known(*at));
        let longest_beginning = beginnings.rev().find_map(|at| piece(&self.beginnings, word.get(..at)));
        let mut endings = cuts().filter(|at| known(word.len() - at));
        let longest_ending = endings.find_map(|at| piece(&self.endings, word.get(at..)));
        [longest_beginning, longest_ending].into_iter().flatten().max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
    }

    /// The first phrase among these words.
    fn phrase(&self, words: &[&str]) -> Option<SpeakerKind> {
        (0..words.len()).find_map(|first| {
            (2..=LONGEST_PHRASE).rev().find_map(|length| {
                let phrase = words.get(first..first + length)?.join("_");
                self.phrases.get(phrase.as_str()).copied().or_else(|| self.open_phrase(words.get(first)?, &phrase))
            })
        })
    }

    /// A phrase that goes on with the ending of its last word: "pracownica socjalna".
    fn open_phrase(&self, opener: &str, phrase: &str) -> Option<SpeakerKind> {
        self.openers.get(opener)?;
        let last = phrase.rfind('_')? + 1;
        let cuts = (last + 1..=phrase.len().min(last + LONGEST_WORD)).rev();
        cuts.filter_map(|at| phrase.get(..at)).find_map(|stem| self.open_phrases.get(stem).copied())
    }
}

fn piece(pieces: &Words, piece: Option<&str>) -> Option<(usize, SpeakerKind)> {
    let piece = piece?;
    pieces.get(piece).map(|kind| (piece.len(), *kind))
}

static ROLES: LazyLock<HashMap<&'static str, Table>> = LazyLock::new(|| {
    let mut tables: HashMap<&'static str, Table> = HashMap::new();
    for (kind, language, words) in
        EXPERT_WORDS.iter().chain(PUBLIC_WORDS).chain(EASTERN_WORDS).chain(MORE_WORDS).chain(DOCUMENT_WORDS)
    {
        tables.entry(language).or_default().add(*kind, words);
    }
    tables
});

static HOUSES: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for (kind, words) in HOUSE_WORDS.iter().chain(WORLD_HOUSES) {
        table.add(*kind, words);
    }
    table
});

fn roles(code: &str) -> Option<&'static Table> {
    ROLES.get(code).or_else(|| ROLES.get("en"))
}

/// The kind a description tells: a role, or the words for a source without a name. `None` where it tells nothing.
///
/// `code` is the language of the text, as the grammars name it.
pub(super) fn kind_of(description: &str, code: &str) -> Option<SpeakerKind> {
    kind_by(description, code, Part::Whole)
}

/// Whether a word of the language names somebody's work, as far as the tables of kinds know.
pub(super) fn is_office(word: &str, code: &str) -> bool {
    let Some(table) = roles(code) else { return false };
    let kind = if word.is_ascii() { table.word(word) } else { table.word(&fold(word)) };
    kind.is_some_and(|kind| !matches!(kind, SpeakerKind::Family | SpeakerKind::Other | SpeakerKind::LivedExperience))
}

/// The kind the office itself tells, without the organisation: `None` for "a spokesman for the police".
pub(super) fn kind_of_office(description: &str, code: &str) -> Option<SpeakerKind> {
    kind_by(description, code, Part::Office)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Office,
    Whole,
}

fn is_count(word: &str) -> bool {
    matches!(
        word,
        "one"
            | "two"
            | "three"
            | "some"
            | "several"
            | "many"
            | "another"
            | "una"
            | "uno"
            | "un"
            | "une"
            | "um"
            | "uma"
            | "ein"
            | "eine"
            | "einer"
            | "een"
            | "en"
            | "ett"
            | "jeden"
            | "jedna"
            | "один"
            | "одна"
            | "the"
            | "a"
            | "an"
    )
}

fn kind_by(description: &str, code: &str, part: Part) -> Option<SpeakerKind> {
    let roles = roles(code)?;
    let folded = fold(description).replace('’', "'");
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'')
        .map(|word| elided(word.trim_matches(['\'', '-'])))
        .filter(|word| !word.is_empty())
        .take(LONGEST_DESCRIPTION)
        .collect();
    let cut = words.iter().skip(1).position(|word| is_joint(word)).map_or(words.len(), |at| at + 1);
    let (head, rest) = words.split_at(cut);
    // "Dr. Pruett's lawyer" is a lawyer.
    let owned = head.iter().rposition(|word| word.ends_with("'s")).filter(|at| at + 1 < head.len()).map_or(0, |at| at + 1);
    let (owner, core) = head.split_at(owned);
    // "One of the first patients" is a patient.
    let (core, rest) =
        if core.iter().all(|word| is_count(word)) && rest.len() > 1 { (rest, &[] as &[&str]) } else { (core, rest) };
    let house = |words: &[&str]| HOUSES.phrase(words).or_else(|| words.iter().find_map(|word| HOUSES.word(word)));
    // Turkish has the head last: "öğrencinin annesi" is a mother.
    let named = |words: &[&str]| match code {
        "tr" => words.iter().rev().find_map(|word| roles.word(word)),
        _ => words.iter().find_map(|word| roles.word(word)),
    };
    let role = roles.phrase(core).or_else(|| named(core));
    // "A team at the hospital", "head of psychiatry at the university"
    let behind = || {
        rest.iter().find_map(|word| roles.word(word).filter(|kind| speaks_for_trade(*kind, rest)).or_else(|| HOUSES.word(word)))
    };
    let leads = core.iter().any(|word| LEADERS.binary_search(word).is_ok());
    let counsel = folded.starts_with("for ") && words.len() <= 3;
    if part == Part::Office {
        return role;
    }
    // "the Veterinary Medicines Directorate": English has the head last, and a body of state is no trade.
    let body = || core.last().filter(|_| code == "en" && core.len() > 1).and_then(|word| HOUSES.word(word));
    let other = house(core).is_some_and(|kind| kind != SpeakerKind::Official);
    if body() == Some(SpeakerKind::Official) && !other && description.contains(char::is_uppercase) {
        return Some(SpeakerKind::Official);
    }
    role.or_else(|| roles.phrase(&words))
        .or_else(|| house(core))
        .or_else(|| HOUSES.phrase(&words))
        .or_else(behind)
        .or_else(|| house(owner))
        .or(leads.then_some(SpeakerKind::Industry))
        .or(counsel.then_some(SpeakerKind::Legal))
}

/// "l'infirmier", "dell'ospedale": the word behind the apostrophe.
fn elided(word: &str) -> &str {
    match word.split_once('\'') {
        Some((article, rest)) if article.len() <= 4 && rest.len() > 2 => rest,
        _ => word,
    }
}

/// Behind "of" or "who", a relative or a patient is whom the work is for, unless it is "whose brother".
fn speaks_for_trade(kind: SpeakerKind, rest: &[&str]) -> bool {
    match kind {
        SpeakerKind::Family => {
            matches!(
                rest.first().copied(),
                Some("whose" | "dont" | "cuya" | "cuyo" | "cuja" | "cujo" | "deren" | "dessen" | "vars" | "wiens" | "wier")
            )
        }
        SpeakerKind::LivedExperience | SpeakerKind::Other => false,
        _ => true,
    }
}

/// The kind a rank tells: "Judge", "Detective Sergeant".
pub(super) fn kind_of_title(words: &[String], code: &str) -> Option<SpeakerKind> {
    let table = roles(code)?;
    let told = words.iter().find_map(|word| {
        table.word(word).filter(|kind| {
            !matches!(kind, SpeakerKind::Family | SpeakerKind::Other | SpeakerKind::Clinician | SpeakerKind::Researcher)
        })
    });
    let is = |titles: &[&str]| words.iter().any(|word| titles.contains(&word.as_str()));
    let counsel = code == "fr" && is(&["me", "maitre"]);
    counsel.then_some(SpeakerKind::Legal).or(told)
}

/// The kind a learned form of address tells where nothing else does.
pub(super) fn kind_of_address(words: &[String]) -> Option<SpeakerKind> {
    let is = |titles: &[&str]| words.iter().any(|word| titles.contains(&word.as_str()));
    let professor = words.iter().any(|word| word.starts_with("prof"));
    professor.then_some(SpeakerKind::Researcher).or_else(|| is(&["doc"]).then_some(SpeakerKind::Researcher)).or_else(|| {
        is(&["docteur", "docteure", "doctor", "doctora", "dr", "dra", "drs", "mudr", "mvdr", "uzm", "д-р"])
            .then_some(SpeakerKind::Clinician)
    })
}

/// The kind of the first organisation these words name.
pub(super) fn kind_of_house(text: &str) -> Option<SpeakerKind> {
    let folded = fold(text).replace('’', "'");
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .take(LONGEST_DESCRIPTION)
        .collect();
    // "Queensland Health": the public service of a place.
    let health = words.len() == 2 && words.last() == Some(&"health");
    let named = HOUSES.phrase(&words).or_else(|| words.iter().find_map(|word| HOUSES.word(word)));
    named.or(health.then_some(SpeakerKind::Official))
}

/// Whether any of the organisations these words name treats patients: "Universitätsklinikum", "University Hospital".
pub(super) fn names_hospital(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(LONGEST_DESCRIPTION);
    words.any(|word| HOUSES.word(word) == Some(SpeakerKind::Clinician))
}

/// Whether a role is a chair at a body that treats patients.
pub(super) fn teaches_at_hospital(role: &str) -> bool {
    let folded = fold(role);
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).take(LONGEST_DESCRIPTION);
    words.any(|word| word.starts_with("prof") || word.starts_with("hooglera") || word.starts_with("catedrat"))
        && names_hospital(role)
}

static USE: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| phrases(USE_PHRASES));
static ALIAS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| phrases(ALIAS_PHRASES));
static KIN: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| phrases(KIN_PHRASES));
static OWN_USE: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| phrases(OWN_USE_PHRASES));
static OWN_KIN: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| phrases(OWN_KIN_PHRASES));

/// A list of [`super::kind_phrases`] made ready.
fn phrases(list: &str) -> Option<AhoCorasick> {
    AhoCorasick::new(list.split("; ").map(|phrase| phrase.replace('_', " "))).ok()
}

fn tells(phrases: &Option<AhoCorasick>, folded: &str) -> bool {
    phrases.as_ref().is_some_and(|phrases| phrases.is_match(folded))
}

/// Whether a paragraph tells of somebody's use of drugs in the third person.
pub(super) fn tells_of_use(text: &str) -> bool {
    tells(&USE, &fold(text))
}

/// Whether a paragraph says that a name stands for another: those who tell of their own use ask for it.
pub(super) fn tells_of_alias(text: &str) -> bool {
    tells(&ALIAS, &fold(text).replace('’', "'"))
}

/// Whether sentences that name somebody tell of a child, brother or husband.
pub(super) fn tells_of_kin(text: &str) -> bool {
    tells(&KIN, &format!(" {} ", fold(text).replace('’', "'")))
}

/// Whether words in the first person tell of the speaker's own use.
pub(super) fn tells_of_own_use(text: &str) -> bool {
    tells(&OWN_USE, &format!(" {} ", fold(text).replace('’', "'")))
}

/// Whether words in the first person tell of a child, brother, husband.
pub(super) fn tells_of_own_kin(text: &str) -> bool {
    tells(&OWN_KIN, &format!(" {} ", fold(text).replace('’', "'")))
}

/// The kind of the last organisation these words name.
pub(super) fn kind_of_last_house(text: &str) -> Option<SpeakerKind> {
    let folded = fold(text).replace('’', "'");
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    (0..words.len()).rev().take(LONGEST_DESCRIPTION * 2).find_map(|at| {
        let phrase = words.get(at..(at + LONGEST_PHRASE).min(words.len())).and_then(|words| {
            (2..=words.len()).rev().find_map(|length| {
                let phrase = words.get(..length)?.join("_");
                HOUSES.phrases.get(phrase.as_str()).copied()
            })
        });
        phrase.or_else(|| words.get(at).and_then(|word| HOUSES.word(word)))
    })
}

/// Words between the office and what it is an office of.
fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "of" | "at"
            | "for"
            | "in"
            | "with"
            | "from"
            | "who"
            | "whose"
            | "by"
            | "de"
            | "du"
            | "des"
            | "del"
            | "della"
            | "di"
            | "da"
            | "do"
            | "van"
            | "von"
            | "der"
            | "am"
            | "an"
            | "bei"
            | "vid"
            | "na"
            | "w"
            | "im"
            | "au"
            | "aux"
            | "en"
            | "to"
            | "against"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn role_words_and_organisations_tell_the_kind() {
        for (code, role, kind) in [
            ("en", "a consultant urologist at Halden Royal Infirmary", SpeakerKind::Clinician),
            ("en", "a forensic toxicologist", SpeakerKind::Researcher),
            ("en", "of Eastmoor Police", SpeakerKind::Police),
            ("en", "his mother", SpeakerKind::Family),
            ("en", "whose brother Malik died in 2022", SpeakerKind::Family),
            ("en", "chief executive of the Drug and Alcohol Council", SpeakerKind::Services),
            ("en", "chief executive of the treatment charity Next Morning", SpeakerKind::Services),
            ("en", "Chief Executive", SpeakerKind::Industry),
            ("en", "defending Gorst", SpeakerKind::Legal),
            ("en", "Dr. Pruett's lawyer", SpeakerKind::Legal),
            ("en", "the county's director of public health", SpeakerKind::Official),
            ("de", "Zollsprecherin", SpeakerKind::Police),
            ("de", "Oberärztin am Klinikum Nordhafen", SpeakerKind::Clinician),
            ("fr", "l’infirmière du service", SpeakerKind::Clinician),
            ("fr", "sa mère", SpeakerKind::Family),
            ("es", "portavoz de la Guardia Civil", SpeakerKind::Police),
            ("it", "direttrice della comunità Il Melograno", SpeakerKind::Services),
            ("nl", "hoogleraar farmacologie", SpeakerKind::Researcher),
            ("pl", "rzeczniczka policji", SpeakerKind::Police),
            ("ru", "адвокат подсудимого", SpeakerKind::Legal),
            ("sv", "överläkare vid beroendekliniken", SpeakerKind::Clinician),
            ("tr", "acil tıp uzmanı", SpeakerKind::Clinician),
            ("pt", "delegado da Delegacia de Narcóticos", SpeakerKind::Police),
        ] {
            assert_eq!(kind_of(role, code), Some(kind), "{role}");
        }
        assert_eq!(kind_of("two people familiar with the matter", "en"), None);
        assert_eq!(kind_of("son coordinateur", "fr"), None);
    }

    #[test]
    fn titles_tell_a_kind_only_in_front_of_a_name() {
        let title = |words: &[&str]| kind_of_title(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>(), "en");
        assert_eq!(title(&["detective", "sergeant"]), Some(SpeakerKind::Police));
        assert_eq!(kind_of_address(&["dr".to_owned()]), Some(SpeakerKind::Clinician));
        assert_eq!(title(&["mr"]), None);
    }
}
