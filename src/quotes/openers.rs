//! Clauses that name the source of the rest: "As the report notes, …", "Wie ein Sprecher mitteilte, …", "…, jak informuje
//! policja"; and texts from which something follows: "Uit onderzoek blijkt dat …".

use super::cues::{source_phrase, subject_behind};
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, PARTICIPLE, PREPOSITION, PRONOUN, RELATIVE, REPORT, SAY, SUBORDINATOR, THAT, TIME,
};
use super::phrases::{Mention, mention_in, phrase_after, subject_before};
use super::reading::Kind;
use super::reports::{Report, Sentence};

/// The word that opens such a clause, by language.
const OPENERS: &[(&str, &str)] = &[
    ("cs", "jak"),
    ("de", "wie"),
    ("en", "as"),
    ("es", "como"),
    ("es", "según"),
    ("fr", "comme"),
    ("it", "come"),
    ("nl", "zoals"),
    ("pl", "jak"),
    ("pt", "como"),
    ("pt", "conforme"),
    ("pt", "segundo"),
    ("ru", "как"),
    ("ru", "як"),
    ("sv", "som"),
];

/// "Aus dem Bericht |geht hervor|, dass": language, the words that lead to the text, the verb.
const FOLLOWS: &[(&str, &[&str], &[&str])] = &[
    ("cs", &["z", "ze"], &["vyplývá", "vyplynulo"]),
    ("de", &["aus"], &["ergibt", "geht", "ging"]),
    ("es", &["de", "del"], &["desprende", "deduce"]),
    ("it", &["dagli", "dai", "dal", "dall'", "dall’", "dalla", "dalle", "da"], &["emerge", "emerso", "risulta"]),
    ("nl", &["uit"], &["bleek", "blijkt"]),
    ("pl", &["z", "ze"], &["wynika", "wynikało"]),
    ("ru", &["з", "зі", "из"], &["випливає", "следует"]),
    ("sv", &["af", "av"], &["framgick", "framgår", "fremgår"]),
];

/// "Come riferito |dalla| Questura"
const AGENTS: &[&str] = &["da", "dagli", "dai", "dal", "dall'", "dall’", "dalla", "dalle", "par", "pela", "pelo", "por", "von"];

/// Tokens such a clause may have before its verb.
const CLAUSE_REACH: usize = 24;
/// Tokens between the verb or its subject and the comma.
const COMMA_REACH: usize = 12;

/// Whether a word, with or without a capital, is this one; most words differ in length and cost nothing.
fn is_word(word: &str, small: &str) -> bool {
    word.len() == small.len() && (word == small || word.starts_with(char::is_uppercase) && word.to_lowercase() == small)
}

impl Sentence<'_, '_> {
    /// The report whose source is named by a clause that begins at `at`.
    pub(super) fn as_told(&self, at: usize, free: usize) -> Option<Report> {
        let code = self.reading.lexicon.code;
        let word = self.reading.word(at);
        OPENERS.iter().find(|(language, opener)| *language == code && is_word(word, opener))?;
        // "как сообщили в" is a phrase of its own.
        if source_phrase(self.reading, at) > 1 {
            return None;
        }
        let opens = (free..at).all(|at| self.is(at, CONJUNCTION | ADVERB) || self.is_sign(at, ','));
        if !(opens || at > free && self.is_sign(at - 1, ',')) {
            return None;
        }
        let verb = self.opening_verb(at)?;
        let (mention, end) = self.opening_source(at, verb)?;
        if opens {
            let comma = (end..self.past.min(end + COMMA_REACH)).find(|at| self.is_sign(*at, ','))?;
            if (end..comma).any(|at| self.is(at, THAT) && !self.is(at, ARTICLE) || self.is_taken(at)) {
                return None;
            }
            let start = self.behind_appositions(comma);
            let content = vec![(start, self.clause_end(start))];
            return (!self.is_taken(start)).then_some(Report {
                cue: (verb, verb + 1),
                mention,
                content,
                confidence: 0.85,
                that: false,
            });
        }
        // "…, as the report notes": only at the end of its sentence, or closed by a comma.
        let close = (end..self.past.min(end + COMMA_REACH)).find(|at| self.is_sign(*at, ',') || self.is_sign(*at, '.'));
        let close = close.filter(|close| (end..*close).all(|at| !self.is(at, THAT | SAY)))?;
        let mut content = vec![(self.clause_start(at - 1, free), at - 1)];
        let led = self.is(at - 2, SUBORDINATOR | CONJUNCTION | THAT);
        if self.is_sign(close, ',') && (led || self.has_verb(close + 1)) && !self.is(close + 1, CONJUNCTION | RELATIVE) {
            // "although, as the chair noted, |it had been raised|"
            content.push((close + 1, self.clause_end(close + 1)));
        }
        if led {
            content.remove(0);
        }
        (!self.is_taken(at - 2) && !content.is_empty()).then_some(Report {
            cue: (verb, verb + 1),
            mention,
            content,
            confidence: 0.8,
            that: false,
        })
    }

    /// The verb of saying of the clause that `at` opens.
    fn opening_verb(&self, at: usize) -> Option<usize> {
        let english = self.reading.lexicon.english;
        for verb in at + 1..self.past.min(at + CLAUSE_REACH) {
            let token = self.reading.tokens.get(verb)?;
            if token.run.is_some() || matches!(token.kind, Kind::Sign('.' | ':' | ';')) {
                return None;
            }
            if token.is(SAY | PARTICIPLE) && !token.capital && !token.is(ARTICLE | PREPOSITION) {
                // "As she announced the plan, …": a verb with an object tells when, not who.
                let bare = self.reading.tokens.get(verb + 1).is_none_or(|next| {
                    verb + 1 >= self.past || !next.is_word() || next.is(ADVERB | TIME | PREPOSITION) || self.takes_person(verb)
                });
                return (!english || token.is(SAY) && (bare || self.reading.word(verb + 1) == "it")).then_some(verb);
            }
            if english && token.is(AUXILIARY) && !self.is(verb + 1, SAY) {
                return None;
            }
        }
        None
    }

    /// Who says it, behind the verb or before it, and where the words that name it end; nobody where the language leaves the
    /// subject out: "Jak podkreślił, …".
    fn opening_source(&self, at: usize, verb: usize) -> Option<(Option<Mention>, usize)> {
        let small = |at: usize| self.is(at, ADVERB | AUXILIARY | CONJUNCTION | PRONOUN) && !self.is(at, ARTICLE);
        if (at + 1..verb).all(small) && !(self.reading.lexicon.english || self.is(verb - 1, PRONOUN) && verb > at + 1) {
            // "Come riferito |dalla Questura|": the agent of a participle.
            let agent = AGENTS.contains(&self.reading.word(verb + 1));
            let behind = if agent {
                phrase_after(self.reading, verb + 2, self.past)
            } else {
                subject_behind(self.reading, verb, self.past)
            };
            if let Some(mention) = behind {
                return Some((Some(mention), mention.past.max(verb + 1)));
            }
            return self.reading.lexicon.drops_subject.then_some((None, verb + 1));
        }
        let mention = subject_before(self.reading, verb, at + 1)?;
        Some((Some(mention), verb + 1))
    }

    /// "Uit onderzoek van het instituut |blijkt| dat …": the text speaks.
    pub(super) fn follows_from(&self, at: usize, free: usize) -> Option<Report> {
        let code = self.reading.lexicon.code;
        let word = self.reading.word(at);
        let leads = |words: &[&str]| words.iter().any(|lead| is_word(word, lead));
        let (_, _, verbs) = FOLLOWS.iter().find(|(language, words, _)| *language == code && leads(words))?;
        if at > free + 2 {
            return None;
        }
        let verb = (at + 2..self.past.min(at + CLAUSE_REACH)).find(|at| verbs.contains(&self.reading.word(*at)))?;
        let reflexive = usize::from(matches!(self.reading.word(verb - 1), "se"));
        let mention = mention_in(self.reading, at + 1, verb - reflexive)?;
        let start =
            self.that_after_comma(verb + 1).filter(|start| *start <= verb + 5).or_else(|| self.that_behind(verb + 1, 4))?;
        let content = vec![(start, self.clause_end(start))];
        let quiet = (at + 1..verb).all(|at| !self.is(at, SAY | REPORT) || self.is(at, ARTICLE | PREPOSITION));
        (quiet && !self.is_taken(start)).then_some(Report {
            cue: (verb, verb + 1),
            mention: Some(mention),
            content,
            confidence: 0.8,
            that: true,
        })
    }
}
