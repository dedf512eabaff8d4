//! German reports what somebody goes on to say by the mood of the verb alone: "Früher habe kaum jemand angerufen."
//!
//! The subjunctive of indirect speech (Duden, "Die Grammatik", "Konjunktiv I"): only forms that no indicative shares count.

use crate::model::QuoteKind;

use super::finding::{Found, Origin};
use super::grammar::{FIRST_PERSON, SUBORDINATOR};
use super::reading::{Kind, Reading};

/// Forms of the third person that differ from the indicative.
const SUBJUNCTIVES: &[&str] = &[
    "bedürfe",
    "befinde",
    "bekomme",
    "belaste",
    "bestehe",
    "betreffe",
    "biete",
    "bleibe",
    "brauche",
    "bringe",
    "dürfe",
    "entspreche",
    "erhalte",
    "fehle",
    "finde",
    "führe",
    "gebe",
    "gehe",
    "gehöre",
    "gelte",
    "geschehe",
    "habe",
    "halte",
    "handele",
    "handle",
    "heiße",
    "helfe",
    "komme",
    "könne",
    "lasse",
    "laufe",
    "lebe",
    "liege",
    "mache",
    "müsse",
    "nehme",
    "reiche",
    "sehe",
    "sei",
    "seien",
    "solle",
    "spreche",
    "stehe",
    "steige",
    "stelle",
    "trage",
    "treffe",
    "verfüge",
    "verliere",
    "versuche",
    "werde",
    "wisse",
    "wolle",
    "zeige",
];
/// Longer sentences are lists or broken text.
const LONGEST_SENTENCE: usize = 80;

/// Whether a sentence stands in the mood of indirect speech: its first finite verb does, and nobody says "ich".
fn is_reported(reading: &Reading<'_>, first: usize, past: usize) -> bool {
    let tokens = || (first..past).filter_map(|at| reading.tokens.get(at).map(|token| (at, token)));
    let plain =
        tokens().all(|(_, token)| token.run.is_none() && !token.is(FIRST_PERSON) && !token.is_sign('?') && !token.is_sign('!'));
    let verb = tokens().position(|(at, _)| SUBJUNCTIVES.binary_search(&reading.word(at)).is_ok());
    let opens = reading.tokens.get(first).is_some_and(|token| token.kind == Kind::Word && !token.is(SUBORDINATOR));
    // "Es sei denn", "Gott sei Dank"
    let idiom = |verb: usize| matches!(reading.word(first + verb + 1), "Dank" | "denn" | "dank");
    plain && opens && past - first <= LONGEST_SENTENCE && verb.is_some_and(|verb| verb > 0 && !idiom(verb))
}

/// The sentences in which whoever was quoted last goes on, each right behind a quotation or another such sentence. `found` is
/// in text order.
pub(super) fn goes_on_reported(reading: &Reading<'_>, found: &[Found], first_group: u32) -> Vec<Found> {
    if reading.lexicon.code != "de" {
        return Vec::new();
    }
    let sentence_at = |byte: usize| reading.tokens.get(reading.token_at(byte)).map(|token| (token.sentence, token.paragraph));
    let mut goes_on: Vec<Found> = Vec::new();
    let mut group = first_group;
    for (at, quote) in found.iter().enumerate() {
        let Some(last) = reading.tokens.get(reading.token_at(quote.span.end()).saturating_sub(1)) else { continue };
        let (_, mut first) = reading.sentence_of(reading.token_at(last.start));
        let until =
            found.get(at + 1).and_then(|next| sentence_at(next.span.start())).map_or(usize::MAX, |(sentence, _)| sentence);
        let near =
            |at: usize| reading.tokens.get(at).is_some_and(|token| token.paragraph == last.paragraph && token.sentence < until);
        while near(first) {
            let (_, past) = reading.sentence_of(first);
            let sign = reading.tokens.get(past - 1).is_some_and(|token| token.is_sign('.'));
            let Some(span) = reading.span(first, past - usize::from(sign)).filter(|_| is_reported(reading, first, past)) else {
                break;
            };
            goes_on.push(Found {
                kind: QuoteKind::Indirect,
                span,
                mention: None,
                cue: None,
                origin: Origin::SameParagraph,
                group,
                confidence: 0.6,
            });
            group += 1;
            first = past;
        }
    }
    goes_on
}
