//! Word classes by language, looked up once for each token.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::quick_hash::Seed;

use super::super::given_names::given_gender;
use super::super::kinds::is_office;
use super::czech::CZECH;
use super::dutch::DUTCH;
use super::english::ENGLISH;
use super::finnish::FINNISH;
use super::french::FRENCH;
use super::german::GERMAN;
use super::italian::ITALIAN;
use super::polish::POLISH;
use super::portuguese::PORTUGUESE;
use super::russian::RUSSIAN;
use super::spanish::SPANISH;
use super::swedish::SWEDISH;
use super::turkish::TURKISH;
use super::ukrainian::UKRAINIAN;

/// A set of word classes.
pub(in super::super) type Classes = u32;

/// A finite verb of saying: a cue wherever its place allows it.
pub(in super::super) const SAY: Classes = 1;
/// A finite verb that reports where a "that" follows.
pub(in super::super) const REPORT: Classes = 1 << 1;
/// A participle or infinitive of saying; its subject is the sentence's.
pub(in super::super) const PARTICIPLE: Classes = 1 << 2;
/// A personal pronoun that can be a subject.
pub(in super::super) const PRONOUN: Classes = 1 << 3;
/// An article, possessive or quantifier: a noun phrase begins.
pub(in super::super) const ARTICLE: Classes = 1 << 4;
/// A preposition.
pub(in super::super) const PREPOSITION: Classes = 1 << 5;
/// "and", "but", "or".
pub(in super::super) const CONJUNCTION: Classes = 1 << 6;
/// An adverb that may stand between subject and verb.
pub(in super::super) const ADVERB: Classes = 1 << 7;
/// An auxiliary or modal verb.
pub(in super::super) const AUXILIARY: Classes = 1 << 8;
/// "that" before a reported clause.
pub(in super::super) const THAT: Classes = 1 << 9;
/// A relative pronoun.
pub(in super::super) const RELATIVE: Classes = 1 << 10;
/// "because", "when", "if": a clause begins.
pub(in super::super) const SUBORDINATOR: Classes = 1 << 11;
/// A title, rank or form of address before a name.
pub(in super::super) const TITLE: Classes = 1 << 12;
/// Said of a man.
pub(in super::super) const MALE: Classes = 1 << 13;
/// Said of a woman.
pub(in super::super) const FEMALE: Classes = 1 << 14;
/// Said of several.
pub(in super::super) const PLURAL: Classes = 1 << 15;
/// A noun for a job: before a name it is the role, capital or not.
pub(in super::super) const JOB: Classes = 1 << 16;
/// A word in the names of institutions.
pub(in super::super) const INSTITUTION: Classes = 1 << 17;
/// The first word of a phrase like "according to".
pub(in super::super) const SOURCE_OF: Classes = 1 << 18;
/// A day, month or part of the day.
pub(in super::super) const TIME: Classes = 1 << 19;
/// A small word inside names: "van", "de", "al".
pub(in super::super) const NAME_PARTICLE: Classes = 1 << 20;

/// A form of "be" that makes a participle passive.
pub(in super::super) const BE: Classes = 1 << 21;
/// "to" before an infinitive.
pub(in super::super) const TO: Classes = 1 << 22;

/// A finite verb of a speech act, which reports by its object or infinitive: "accuses", "urged".
pub(in super::super) const ACT: Classes = 1 << 23;
/// A finite verb of will, which reports by an infinitive: "wants to", "plans to".
pub(in super::super) const WILL: Classes = 1 << 24;

/// A verb with its pronoun in one word: "dit-il".
pub(in super::super) const INVERTED: Classes = 1 << 25;

/// A text that speaks for whoever wrote it: "report", "study".
pub(in super::super) const DOCUMENT: Classes = 1 << 26;

/// "I" and "we": the writer, outside marks.
pub(in super::super) const FIRST_PERSON: Classes = 1 << 27;

/// The word of a question told: "how", "whether".
pub(in super::super) const QUESTION: Classes = 1 << 28;

/// The words of one language, each list separated by blanks and in alphabetical order.
pub(super) struct Grammar {
    pub(super) says: &'static str,
    pub(super) reports: &'static str,
    pub(super) acts: &'static str,
    pub(super) wills: &'static str,
    pub(super) participles: &'static str,
    pub(super) he: &'static str,
    pub(super) she: &'static str,
    pub(super) they: &'static str,
    /// Pronouns that tell nothing of the person: "I", "who" is none of them.
    pub(super) others: &'static str,
    /// "I", "we".
    pub(super) first_person: &'static str,
    pub(super) articles: &'static str,
    pub(super) prepositions: &'static str,
    pub(super) conjunctions: &'static str,
    pub(super) adverbs: &'static str,
    pub(super) auxiliaries: &'static str,
    /// Forms of "be" that make a participle passive.
    pub(super) passives: &'static str,
    /// "to" before an infinitive.
    pub(super) to: &'static str,
    pub(super) that: &'static str,
    pub(super) relatives: &'static str,
    pub(super) subordinators: &'static str,
    /// Words of questions that a verb of saying may take as its clause.
    pub(super) questions: &'static str,
    pub(super) titles_he: &'static str,
    pub(super) titles_she: &'static str,
    pub(super) titles: &'static str,
    pub(super) jobs: &'static str,
    pub(super) men: &'static str,
    pub(super) women: &'static str,
    pub(super) institutions: &'static str,
    /// Texts that speak: "report", "survey".
    pub(super) documents: &'static str,
    pub(super) times: &'static str,
    pub(super) particles: &'static str,
    /// Phrases that name a source: "according to"; one a line.
    pub(super) sources: &'static [&'static str],
    /// Words that stand behind their source: "zufolge".
    pub(super) sources_behind: &'static str,
    /// Endings that make a word a job: "sprecherin".
    pub(super) job_endings: &'static [&'static str],
    /// Whether "l’" is a word of its own.
    pub(super) elides: bool,
    /// Whether a verb may do without a subject.
    pub(super) drops_subject: bool,
    /// Whether every noun has a capital.
    pub(super) capital_nouns: bool,
}

/// English words in "-ly" that are nouns, adjectives or verbs.
const NO_ADVERBS: &[&str] = &[
    "anomaly",
    "apply",
    "assembly",
    "belly",
    "bully",
    "comply",
    "daily",
    "deadly",
    "early",
    "elderly",
    "family",
    "friendly",
    "homily",
    "imply",
    "likely",
    "lonely",
    "lovely",
    "melancholy",
    "monopoly",
    "monthly",
    "rally",
    "rely",
    "reply",
    "supply",
    "tally",
    "ugly",
    "unlikely",
    "weekly",
    "yearly",
];

/// A [`Grammar`] made ready for look-ups.
pub(in super::super) struct Lexicon {
    words: HashMap<&'static str, Classes, Seed>,
    pub(in super::super) sources: Vec<Vec<&'static str>>,
    sources_behind: Vec<&'static str>,
    job_endings: &'static [&'static str],
    pub(in super::super) elides: bool,
    pub(in super::super) drops_subject: bool,
    pub(in super::super) capital_nouns: bool,
    pub(in super::super) english: bool,
    /// The language the grammar is named for, as in the tables of speaker kinds.
    pub(in super::super) code: &'static str,
    /// Whether days and months are written small.
    pub(in super::super) small_months: bool,
    /// Whether a comma stands before a reported clause without "that".
    pub(in super::super) comma_clauses: bool,
}

impl Lexicon {
    fn new(grammar: &Grammar, code: &'static str) -> Lexicon {
        let english = code == "en";
        let mut words: HashMap<&'static str, Classes, Seed> = HashMap::default();
        for (list, classes) in lists(grammar) {
            for word in list.split_whitespace() {
                *words.entry(word).or_default() |= classes;
            }
        }
        let sources: Vec<Vec<&str>> = grammar.sources.iter().map(|phrase| phrase.split_whitespace().collect()).collect();
        for phrase in &sources {
            if let Some(first) = phrase.first() {
                *words.entry(first).or_default() |= SOURCE_OF;
            }
        }
        Lexicon {
            words,
            sources,
            sources_behind: grammar.sources_behind.split_whitespace().collect(),
            job_endings: grammar.job_endings,
            elides: grammar.elides,
            drops_subject: grammar.drops_subject,
            capital_nouns: grammar.capital_nouns,
            english,
            code,
            small_months: !english && !grammar.capital_nouns && !std::ptr::eq(grammar, &DUTCH),
            comma_clauses: grammar.capital_nouns,
        }
    }

    /// The classes of a word as written.
    pub(in super::super) fn classes(&self, word: &str) -> Classes {
        let bare = word.trim_end_matches('.');
        let folded = if bare.is_ascii() { bare.to_ascii_lowercase() } else { bare.replace('’', "'").to_lowercase() };
        let mut classes = self.words.get(folded.as_str()).copied().unwrap_or(0);
        if classes == 0
            && let Some(stem) = folded.strip_suffix("'s")
        {
            classes = self.words.get(stem).copied().unwrap_or(0) & (JOB | MALE | FEMALE | INSTITUTION | TIME);
        }
        // "Brother Fintan", "Sister Ann", but "his sister Ann".
        if self.english && word.starts_with(char::is_uppercase) && matches!(folded.as_str(), "brother" | "sister") {
            classes |= TITLE;
        }
        if self.english && classes == 0 {
            classes = self.contracted(&folded);
        }
        if self.job_endings.iter().any(|ending| folded.ends_with(ending)) {
            classes |= JOB;
        }
        if !self.english && classes == 0 && folded.chars().count() >= 4 && is_office(&folded, self.code) {
            // "verslavingsarts", "нарколог": what tells a speaker's kind is a job.
            classes |= JOB;
        }
        if self.elides && classes == 0 {
            classes = self.hyphenated(&folded);
        }
        // "Recently" is an adverb, "Billy", "Kelly" and "Connolly" are names.
        let named = word.starts_with(char::is_uppercase)
            && (folded.len() <= 6 || folded.ends_with("elly") || folded.ends_with("olly") || given_gender(&folded) != 0);
        let plain = NO_ADVERBS.binary_search(&folded.as_str()).is_ok();
        if self.english && classes == 0 && folded.ends_with("ly") && folded.len() > 4 && !named && !plain {
            classes |= ADVERB;
        }
        classes
    }

    /// "she'll", "it's", "they've": a pronoun with its auxiliary.
    fn contracted(&self, word: &str) -> Classes {
        let Some((pronoun, verb)) = word.rsplit_once('\'') else { return 0 };
        let pronoun = self.words.get(pronoun).copied().unwrap_or(0);
        let short = matches!(verb, "d" | "ll" | "m" | "re" | "s" | "ve");
        if short && pronoun & PRONOUN != 0 { pronoun | AUXILIARY } else { 0 }
    }

    /// "dit-il", "a-t-elle": a verb with its pronoun.
    fn hyphenated(&self, word: &str) -> Classes {
        let Some((verb, pronoun)) = word.rsplit_once('-') else { return 0 };
        let pronoun = self.words.get(pronoun).copied().unwrap_or(0);
        if pronoun & PRONOUN == 0 {
            return 0;
        }
        let known = self.words.get(verb.trim_end_matches("-t")).copied().unwrap_or(0) & (SAY | AUXILIARY | REPORT);
        // "fulmine-t-il": whatever verb it is.
        let unknown = verb.ends_with("-t") && verb.len() > 5;
        if known == 0 && !unknown { 0 } else { known | INVERTED | (pronoun & (MALE | FEMALE | PLURAL)) }
    }

    /// Whether a word is a title, with or without its full stop.
    pub(in super::super) fn is_title(&self, word: &str) -> bool {
        self.classes(word) & TITLE != 0 && word.chars().next().is_some_and(char::is_alphabetic)
    }

    pub(in super::super) fn is_source_behind(&self, word: &str) -> bool {
        !self.sources_behind.is_empty() && self.sources_behind.contains(&word.to_lowercase().as_str())
    }
}

fn lists(grammar: &Grammar) -> [(&'static str, Classes); 31] {
    [
        (grammar.says, SAY),
        (grammar.reports, REPORT),
        (grammar.acts, REPORT | ACT),
        (grammar.wills, REPORT | WILL),
        (grammar.participles, PARTICIPLE),
        (grammar.he, PRONOUN | MALE),
        (grammar.she, PRONOUN | FEMALE),
        (grammar.they, PRONOUN | PLURAL),
        (grammar.others, PRONOUN),
        (grammar.first_person, PRONOUN | FIRST_PERSON),
        (grammar.articles, ARTICLE),
        (grammar.prepositions, PREPOSITION),
        (grammar.conjunctions, CONJUNCTION),
        (grammar.adverbs, ADVERB),
        (grammar.auxiliaries, AUXILIARY),
        (grammar.passives, AUXILIARY | BE),
        (grammar.to, TO),
        (grammar.that, THAT),
        (grammar.relatives, RELATIVE),
        (grammar.subordinators, SUBORDINATOR),
        (grammar.questions, QUESTION),
        (grammar.titles_he, TITLE | MALE),
        (grammar.titles_she, TITLE | FEMALE),
        (grammar.titles, TITLE),
        (grammar.jobs, JOB),
        (grammar.men, MALE | JOB),
        (grammar.women, FEMALE | JOB),
        (grammar.institutions, INSTITUTION),
        (grammar.documents, DOCUMENT),
        (grammar.times, TIME),
        (grammar.particles, NAME_PARTICLE),
    ]
}

/// Which grammar reads which languages.
const GRAMMARS: &[(&str, &Grammar, &str)] = &[
    ("ca es gl", &SPANISH, "es"),
    ("cs sk", &CZECH, "cs"),
    ("da nb nn no sv", &SWEDISH, "sv"),
    ("de", &GERMAN, "de"),
    ("en", &ENGLISH, "en"),
    ("fi", &FINNISH, "fi"),
    ("fr", &FRENCH, "fr"),
    ("it", &ITALIAN, "it"),
    ("nl", &DUTCH, "nl"),
    ("pl", &POLISH, "pl"),
    ("pt", &PORTUGUESE, "pt"),
    ("be bg ru", &RUSSIAN, "ru"),
    ("az tr", &TURKISH, "tr"),
    ("uk", &UKRAINIAN, "ru"),
];

static LEXICONS: LazyLock<HashMap<&'static str, Lexicon>> = LazyLock::new(|| {
    let codes = GRAMMARS.iter().flat_map(|(codes, grammar, name)| codes.split(' ').map(|code| (code, *grammar, *name)));
    codes.map(|(code, grammar, name)| (code, Lexicon::new(grammar, name))).collect()
});

/// The lexicon of a language; English for languages without one.
pub(in super::super) fn lexicon(language: &str) -> &'static Lexicon {
    let code = language.split(['-', '_']).next().unwrap_or("en").to_lowercase();
    LEXICONS.get(code.as_str()).unwrap_or_else(|| LEXICONS.get("en").expect("English is in the table above"))
}
