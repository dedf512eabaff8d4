//! What a stretch that names a source says, in any of the three languages.

use super::{chinese_people, chinese_phrases, japanese_phrases, korean_phrases};

/// The languages read here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tongue {
    Chinese,
    Japanese,
    Korean,
}

impl Tongue {
    /// Of a BCP 47 tag; Chinese for what is neither Japanese nor Korean.
    pub(super) fn of(language: &str) -> Tongue {
        match language.split(['-', '_']).next() {
            Some("ja") => Tongue::Japanese,
            Some("ko") => Tongue::Korean,
            _ => Tongue::Chinese,
        }
    }

    /// The parts of a phrase.
    pub(super) fn phrase(self, text: &str) -> Phrase {
        match self {
            Tongue::Chinese => chinese_phrases::phrase(text),
            Tongue::Japanese => japanese_phrases::phrase(text),
            Tongue::Korean => korean_phrases::phrase(text),
        }
    }

    /// Phrases that introduce somebody by name, with their places.
    pub(super) fn introductions(self, body: &str) -> Vec<(usize, &str)> {
        match self {
            Tongue::Chinese => chinese_people::introductions(body),
            Tongue::Japanese => japanese_phrases::introductions(body),
            Tongue::Korean => korean_phrases::introductions(body),
        }
    }
}

/// A source in its parts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Phrase {
    /// The source as it is called: the name with its form of address (`平良宗一郎医師`), or the whole description.
    pub(super) called: String,
    /// The name alone (`平良宗一郎`); empty where nobody is named.
    pub(super) name: String,
    /// What stands before the name, or between the name and nothing else.
    pub(super) role: Option<String>,
    /// He, she, they.
    pub(super) pronoun: bool,
    /// An authority, a company, a document: nobody whom a pronoun would mean.
    pub(super) body: bool,
}

impl Phrase {
    /// A source without a name.
    pub(super) fn described(text: &str, body: bool) -> Phrase {
        Phrase { called: text.to_owned(), body, ..Phrase::default() }
    }
}
