//! Whether a phrase ends as sources do: in a noun for a person or a body.

use std::sync::LazyLock;

use super::kind_words::{BODIES, HEADS, NEUTRAL_BODIES, NEUTRAL_PERSONS, PERSONS};
use super::words::WordSet;

static PERSON_ENDINGS: LazyLock<WordSet> = LazyLock::new(|| {
    let told = PERSONS.iter().chain(HEADS).map(|(_, words)| words);
    WordSet::new(told.chain([&NEUTRAL_PERSONS]))
});

static BODY_ENDINGS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::new(BODIES.iter().map(|(_, words)| words).chain([&NEUTRAL_BODIES])));

/// The noun for a person, an office or a title that the text ends with.
pub(super) fn person_ending(text: &str) -> Option<&str> {
    PERSON_ENDINGS.ending(text)
}

/// The noun for a body or a document that the text ends with.
pub(super) fn body_ending(text: &str) -> Option<&str> {
    BODY_ENDINGS.ending(text)
}

/// Whether the longest noun at the end is one of a body: 警察局 and not 局長.
pub(super) fn ends_in_body(text: &str) -> bool {
    let (person, body) = (person_ending(text).map_or(0, str::len), body_ending(text).map_or(0, str::len));
    body > person
}

/// Whether the phrase ends in a noun of either sort.
pub(super) fn ends_in_source(text: &str) -> bool {
    person_ending(text).is_some() || body_ending(text).is_some()
}
