//! A text read once: paragraphs, sentences, tokens with their word classes, runs in marks.

use std::collections::HashMap;

use crate::model::Span;
use crate::text::quick_hash::Seed;
use crate::text::sentences::sentences;

use super::grammar::{AUXILIARY, Classes, FEMALE, Lexicon, MALE, PLURAL, REPORT, SAY, lexicon};
use super::inside::cut_at_cues;
use super::marks::{Run, runs};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with inner apostrophes, hyphens and the full stop of an abbreviation.
    Word,
    /// Digits first.
    Number,
    /// An opening or closing quotation mark of a run.
    Mark,
    /// Anything else but white space.
    Sign(char),
}

/// A word, number or sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    pub(super) classes: Classes,
    /// Starts with a capital.
    pub(super) capital: bool,
    /// Index of the sentence; a full stop inside marks does not end the sentence around them.
    pub(super) sentence: usize,
    pub(super) paragraph: usize,
    /// Index of the run the token lies in.
    pub(super) run: Option<usize>,
}

impl Token {
    pub(super) fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
}

/// A text with everything the rules ask for.
pub(super) struct Reading<'a> {
    pub(super) body: &'a str,
    pub(super) lexicon: &'static Lexicon,
    pub(super) paragraphs: Vec<Span>,
    pub(super) runs: Vec<Run>,
    pub(super) tokens: Vec<Token>,
    /// No grammar knows the language: only place tells.
    pub(super) foreign: bool,
}

impl<'a> Reading<'a> {
    pub(super) fn new(body: &'a str, language: &str) -> Reading<'a> {
        let lexicon = lexicon(language);
        let paragraphs = paragraphs(body);
        let runs = cut_at_cues(body, runs(body, &paragraphs), lexicon);
        let mut tokens = tokens(body, lexicon);
        mark_verbs(body, &mut tokens, lexicon.code);
        mark_runs(&mut tokens, &runs);
        mark_paragraphs(&mut tokens, &paragraphs);
        mark_sentences(&mut tokens, &sentences(body, language));
        let foreign = lexicon.english && !language.is_empty() && !language.to_lowercase().starts_with("en") && language != "und";
        Reading { body, lexicon, paragraphs, runs, tokens, foreign }
    }

    pub(super) fn word(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| self.body.get(token.start..token.end).unwrap_or(""))
    }

    /// The bytes from the first to the last of these tokens.
    pub(super) fn span(&self, first: usize, past: usize) -> Option<Span> {
        let start = self.tokens.get(first)?.start;
        let end = self.tokens.get(past.checked_sub(1)?)?.end;
        Span::new(self.body, start, end)
    }

    pub(super) fn text(&self, first: usize, past: usize) -> &'a str {
        self.span(first, past).map_or("", |span| span.slice(self.body))
    }

    /// The first token that starts at or after a byte.
    pub(super) fn token_at(&self, byte: usize) -> usize {
        self.tokens.partition_point(|token| token.start < byte)
    }

    /// Of whom a pronoun speaks; German "sie" tells by the verb beside it, "sagt sie" or "sagen sie".
    pub(super) fn pronoun_gender(&self, at: usize) -> Classes {
        let Some(token) = self.tokens.get(at) else { return 0 };
        if let Some(gender) = object_pronoun(self.lexicon.code, self.word(at)) {
            return gender;
        }
        let dutch = self.lexicon.code == "nl" && matches!(self.word(at).to_lowercase().as_str(), "ze" | "zij");
        if !dutch && (!self.lexicon.capital_nouns || !self.word(at).eq_ignore_ascii_case("sie")) {
            return token.classes & (MALE | FEMALE | PLURAL);
        }
        let verb = |at: usize| self.tokens.get(at).is_some_and(|token| token.is(SAY | AUXILIARY | REPORT));
        let beside = if verb(at + 1) { at + 1 } else { at.saturating_sub(1) };
        if !verb(beside) {
            0
        } else if self.word(beside).ends_with("en") {
            PLURAL
        } else {
            FEMALE
        }
    }

    /// The tokens of the sentence of token `at`, as a range.
    pub(super) fn sentence_of(&self, at: usize) -> (usize, usize) {
        let Some(token) = self.tokens.get(at) else { return (at, at) };
        let first = self.tokens.partition_point(|other| other.sentence < token.sentence);
        let past = self.tokens.partition_point(|other| other.sentence <= token.sentence);
        (first, past)
    }
}

/// Pronouns that follow or stand in a phrase that names a source: "selon eux", "по его словам".
const OBJECT_PRONOUNS: &[(&str, &str, Classes)] = &[
    ("cs", "jejich", PLURAL),
    ("cs", "nich", PLURAL),
    ("cs", "něho", MALE),
    ("cs", "něj", MALE),
    ("cs", "ní", FEMALE),
    ("de", "ihm", MALE),
    ("de", "ihnen", PLURAL),
    ("de", "ihr", FEMALE),
    ("de", "ihren", 0),
    ("de", "ihrer", 0),
    ("de", "seinen", MALE),
    ("de", "seiner", MALE),
    ("en", "her", FEMALE),
    ("en", "him", MALE),
    ("en", "his", MALE),
    ("en", "their", PLURAL),
    ("en", "them", PLURAL),
    ("es", "su", 0),
    ("fr", "eux", PLURAL),
    ("fr", "lui", MALE),
    ("fr", "ses", 0),
    ("fr", "son", 0),
    ("it", "sua", 0),
    ("it", "suo", 0),
    ("nl", "haar", FEMALE),
    ("nl", "hem", MALE),
    ("nl", "hen", PLURAL),
    ("nl", "zijn", MALE),
    ("pl", "ich", PLURAL),
    ("pl", "jego", MALE),
    ("pl", "jej", FEMALE),
    ("pl", "nich", PLURAL),
    ("pl", "niego", MALE),
    ("pl", "niej", FEMALE),
    ("pt", "dela", FEMALE),
    ("pt", "dele", MALE),
    ("pt", "deles", PLURAL),
    ("pt", "sua", 0),
    ("ru", "ее", FEMALE),
    ("ru", "его", MALE),
    ("ru", "её", FEMALE),
    ("ru", "их", PLURAL),
    ("ru", "його", MALE),
    ("ru", "її", FEMALE),
    ("ru", "їхніми", PLURAL),
    ("sv", "ham", MALE),
    ("sv", "hende", FEMALE),
    ("sv", "henne", FEMALE),
    ("sv", "honom", MALE),
];

/// Of whom a pronoun in the object case speaks; `None` where it is none.
pub(super) fn object_pronoun(code: &str, word: &str) -> Option<Classes> {
    let word = word.to_lowercase();
    OBJECT_PRONOUNS.iter().find(|(language, pronoun, _)| *language == code && *pronoun == word).map(|(_, _, gender)| *gender)
}

/// The lines of a text that hold anything, without the white space around them.
pub(super) fn paragraphs(body: &str) -> Vec<Span> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in body.split_inclusive('\n') {
        found.extend(Span::new(body, start, start + line.len()).map(|span| span.trimmed(body)).filter(|span| !span.is_empty()));
        start += line.len();
    }
    found
}

fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '‑' | '\u{2010}' | '\u{ad}' | '.' | '&' | '·')
}

fn tokens(body: &str, lexicon: &Lexicon) -> Vec<Token> {
    let mut found = Vec::new();
    // Most words of a text come more than once.
    let mut known: HashMap<&str, Classes, Seed> = HashMap::default();
    let mut characters = body.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}') {
            continue;
        }
        let mut end = start + c.len_utf8();
        let kind = match c {
            c if c.is_alphabetic() => Kind::Word,
            c if c.is_numeric() => Kind::Number,
            c => Kind::Sign(c),
        };
        if !matches!(kind, Kind::Sign(_)) {
            let mut last = c;
            while let Some((at, next)) = characters.peek().copied() {
                let joined = next.is_alphanumeric()
                    || is_mark(next)
                    || (is_joint(next) && continues(body, at, next, last))
                    || next == ',' && kind == Kind::Number && is_decimal(body, at, last);
                if !joined || elided(body, start, end, lexicon) {
                    break;
                }
                end = at + next.len_utf8();
                last = next;
                characters.next();
            }
            if let Some(past) = suspended(body, end, lexicon) {
                while characters.peek().is_some_and(|(at, _)| *at < past) {
                    characters.next();
                }
                end = past;
            }
            end = with_full_stop(body, start, end, lexicon, &mut characters);
        }
        let mut classes = |word| *known.entry(word).or_insert_with(|| lexicon.classes(word));
        found.push(token(body, start, end, kind, &mut classes));
    }
    found
}

/// Verbs of saying in several words: the last one is the cue, those before it auxiliaries.
const VERBS: &[(&str, &[&str])] = &[
    ("es", &["alcanza", "a", "decir"]),
    ("es", &["dejó", "claro"]),
    ("es", &["hizo", "saber"]),
    ("es", &["quiso", "saber"]),
    ("fr", &["fait", "observer"]),
    ("fr", &["fait", "part", "de"]),
    ("fr", &["fait", "remarquer"]),
    ("fr", &["fait", "savoir"]),
    ("fr", &["fait", "valoir"]),
    ("fr", &["met", "en", "garde"]),
    ("fr", &["mis", "en", "garde"]),
    ("fr", &["voulu", "savoir"]),
    ("it", &["fa", "notare"]),
    ("it", &["fa", "sapere"]),
    ("it", &["fanno", "sapere"]),
    ("it", &["fatto", "notare"]),
    ("it", &["fatto", "sapere"]),
    ("it", &["messo", "in", "guardia"]),
    ("it", &["mette", "in", "guardia"]),
    ("nl", &["laat", "weten"]),
    ("nl", &["laten", "weten"]),
    ("nl", &["liet", "weten"]),
    ("nl", &["lieten", "weten"]),
    ("pt", &["fez", "saber"]),
    ("pt", &["quis", "saber"]),
    ("ru", &["пожал", "плечами"]),
    ("ru", &["пожала", "плечами"]),
    ("ru", &["пожимает", "плечами"]),
    ("ru", &["развел", "руками"]),
    ("ru", &["развела", "руками"]),
    ("ru", &["разводит", "руками"]),
    ("ru", &["развёл", "руками"]),
    ("tr", &["açıklamasında", "bulundu"]),
    ("tr", &["değerlendirmesinde", "bulundu"]),
    ("tr", &["ifadelerini", "kullandı"]),
    ("tr", &["sözlerini", "sarf", "etti"]),
    ("tr", &["uyarısında", "bulundu"]),
    ("tr", &["şeklinde", "konuştu"]),
];

fn mark_verbs(body: &str, tokens: &mut [Token], code: &str) {
    let word = |token: &Token| body.get(token.start..token.end).unwrap_or("");
    let verbs: Vec<&[&str]> = VERBS.iter().filter(|(language, _)| *language == code).map(|(_, verb)| *verb).collect();
    for at in 0..tokens.len() {
        let Some(rest) = tokens.get_mut(at..) else { break };
        let Some(verb) =
            verbs.iter().find(|verb| verb.len() <= rest.len() && verb.iter().zip(rest.iter()).all(|(a, b)| *a == word(b)))
        else {
            continue;
        };
        for token in rest.iter_mut().take(verb.len() - 1) {
            token.classes = AUXILIARY;
        }
        if let Some(last) = rest.get_mut(verb.len() - 1) {
            last.classes = SAY;
        }
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Whether a hyphen, apostrophe or dot goes on to another letter of the same word.
fn continues(body: &str, at: usize, joint: char, last: char) -> bool {
    let mut rest = body.get(at + joint.len_utf8()..).unwrap_or("").chars();
    let Some(next) = rest.next() else { return false };
    if joint == '.' {
        // "U.S.", "4.6", "Time.news", but not "addiction.Experts".
        let fresh = next.is_uppercase() && last.is_lowercase();
        return next.is_alphanumeric() && !fresh;
    }
    next.is_alphanumeric() && last.is_alphanumeric()
}

/// "1,200", "1,2 %": a comma between digits.
fn is_decimal(body: &str, comma: usize, last: char) -> bool {
    last.is_ascii_digit() && body.get(comma + 1..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Where "Kinder|- und Jugendpsychiater|" ends: the word whose second half stands behind "and"; in German, Dutch and the north.
fn suspended(body: &str, end: usize, lexicon: &Lexicon) -> Option<usize> {
    let links: &[&str] = match lexicon.code {
        "de" => &["bzw.", "oder", "und"],
        "fi" => &["ja", "tai"],
        "nl" => &["en", "of"],
        "sv" => &["eller", "och", "og"],
        _ => return None,
    };
    let rest = body.get(end..)?.strip_prefix("- ")?;
    let link = links.iter().find(|link| rest.strip_prefix(**link).is_some_and(|behind| behind.starts_with(' ')))?;
    let word = rest.get(link.len() + 1..)?;
    let length = word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
    (length > 3).then_some(end + 2 + link.len() + 1 + length)
}

/// After "l’" in languages that elide, a new word begins.
fn elided(body: &str, start: usize, end: usize, lexicon: &Lexicon) -> bool {
    let word = body.get(start..end).unwrap_or("");
    lexicon.elides && word.ends_with(['\'', '’']) && word.chars().count() <= 6
}

type Characters<'a> = std::iter::Peekable<std::str::CharIndices<'a>>;

/// Longer titles, in characters, are written out.
const LONGEST_SHORT_TITLE: usize = 5;

/// Takes the full stop of a title, an initial or a dotted abbreviation into the word.
fn with_full_stop(body: &str, start: usize, end: usize, lexicon: &Lexicon, characters: &mut Characters<'_>) -> usize {
    if characters.peek().is_none_or(|(_, next)| *next != '.') {
        return end;
    }
    let word = body.get(start..end).unwrap_or("");
    let one = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let follows = body.get(end + 1..).unwrap_or("").trim_start_matches(' ').chars().next();
    let goes_on = follows.is_some_and(|c| c.is_alphanumeric() || c == ',');
    if (one && goes_on) || word.contains('.') && word.len() <= 6 || (goes_on && lexicon.is_title(word) && is_shortened(word)) {
        characters.next();
        return end + 1;
    }
    end
}

/// "Dr", "Insp", "подполк": a title that is written out takes no full stop: "sostiene la doctora. El estudio …".
fn is_shortened(title: &str) -> bool {
    const WHOLE: &[&str] = &[
        "agent", "cabo", "chief", "dame", "don", "dona", "doña", "frau", "fru", "herr", "judge", "juez", "juge", "juiz", "lady",
        "lord", "madam", "major", "miss", "padre", "pan", "pani", "paní", "pán", "pater", "queen", "rabbi", "sir", "пан", "пані",
    ];
    title.chars().count() <= LONGEST_SHORT_TITLE && WHOLE.binary_search(&title.to_lowercase().as_str()).is_err()
}

fn token<'b>(body: &'b str, start: usize, end: usize, kind: Kind, classes_of: &mut impl FnMut(&'b str) -> Classes) -> Token {
    let word = body.get(start..end).unwrap_or("");
    let classes = if kind == Kind::Word { classes_of(word) } else { 0 };
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    Token { start, end, kind, classes, capital, sentence: 0, paragraph: 0, run: None }
}

fn mark_runs(tokens: &mut [Token], runs: &[Run]) {
    let mut next = 0;
    for token in tokens {
        while runs.get(next).is_some_and(|run| run.close <= token.start) {
            next += 1;
        }
        let Some(run) = runs.get(next).filter(|run| run.open <= token.start) else { continue };
        if token.start < run.start || token.start >= run.end {
            token.kind = Kind::Mark;
        }
        token.run = Some(next);
    }
}

fn mark_paragraphs(tokens: &mut [Token], paragraphs: &[Span]) {
    let mut at = 0;
    for token in tokens {
        while paragraphs.get(at).is_some_and(|paragraph| paragraph.end() <= token.start) {
            at += 1;
        }
        token.paragraph = at;
    }
}

/// Numbers the sentences; a full stop inside a run does not end the sentence around it.
fn mark_sentences(tokens: &mut [Token], sentences: &[Span]) {
    let mut unicode = 0;
    let mut number = 0;
    let mut previous: Option<(usize, usize, Option<usize>)> = None;
    for token in tokens {
        while sentences.get(unicode).is_some_and(|sentence| sentence.end() <= token.start) {
            unicode += 1;
        }
        if let Some((sentence, paragraph, run)) = previous {
            let inside = run.is_some() && run == token.run;
            if (paragraph != token.paragraph || sentence != unicode) && !inside {
                number += 1;
            }
        }
        token.sentence = number;
        previous = Some((unicode, token.paragraph, token.run));
    }
}
