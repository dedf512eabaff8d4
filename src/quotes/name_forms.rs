//! The forms of one name: with and without title, in full and by surname, in the cases of Russian and Polish.

use crate::text::fold::fold;

use super::given_names::given_gender;
use super::grammar::{FEMALE, MALE, NAME_PARTICLE, TITLE};
use super::phrases::{Head, Mention};
use super::reading::{Kind, Reading};

/// The words of a name, folded, without titles, possessive and generation.
pub(super) fn name_words(reading: &Reading<'_>, mention: &Mention) -> Vec<String> {
    // "Divisional Commander Ho Chun-fai": what stands before a rank is no part of the name.
    let rank = (mention.first..mention.past.saturating_sub(1))
        .rev()
        .find(|at| reading.tokens.get(*at).is_some_and(|token| token.is(TITLE)));
    let mut words: Vec<String> = (rank.map_or(mention.first, |at| at + 1)..mention.past)
        .filter(|at| {
            reading.tokens.get(*at).is_some_and(|token| {
                let title = token.is(TITLE) && *at + 1 < mention.past;
                token.kind == Kind::Word && !title && (!token.is(NAME_PARTICLE) || token.capital)
            })
        })
        .map(|at| fold(reading.word(at).trim_end_matches("'s").trim_end_matches("’s").trim_end_matches('.')))
        .map(|word| uninflected(word, reading.lexicon.code))
        .collect();
    if reading.lexicon.code == "fi"
        && let Some(last) = words.last_mut()
    {
        *last = finnish_stem(last);
    }
    while words.len() > 1
        && words.last().is_some_and(|last| {
            matches!(last.as_str(), "jr" | "sr" | "ii" | "iii" | "iv" | "ms" | "mp" | "mep" | "qc" | "kc" | "md" | "phd")
        })
    {
        words.pop();
    }
    words
}

/// Names in Russian and Polish without the endings of their cases: "Белецкой" and "Белецкая" are one.
pub(super) fn uninflected(word: String, code: &str) -> String {
    const POLISH: &[&str] =
        &["iego", "iemu", "ego", "emu", "iej", "owi", "iem", "ej", "im", "em", "ym", "a", "e", "i", "o", "u", "y"];
    let stem = match code {
        "ru" => word.strip_suffix("го").unwrap_or(&word).trim_end_matches(|c| "аеиіоуыэєюяйьм".contains(c)),
        "pl" => POLISH.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(&word),
        _ => return word,
    };
    if stem.chars().count() >= 3 { stem.to_owned() } else { word }
}

/// A Finnish surname without its ending and what that changes: "Lehtovirran" and "Lehtovirta", "Huovisen" and "Huovinen".
fn finnish_stem(name: &str) -> String {
    let nominative = name.strip_suffix("sen").map(|stem| format!("{stem}nen"));
    let vowel = |c: char| "aeiouy".contains(c);
    let stem =
        nominative.as_deref().unwrap_or(name).trim_end_matches('n').trim_end_matches(vowel).trim_end_matches(|c| !vowel(c));
    if stem.len() >= 3 { stem.to_owned() } else { name.to_owned() }
}

/// The sex a given name tells, in Russian and Polish also without the ending of its case.
pub(super) fn told_gender(given: &str, code: &str) -> u32 {
    if given == "simone" {
        return if code == "it" { MALE } else { FEMALE };
    }
    let endings: &[&str] = match code {
        "pl" => &["", "a"],
        "ru" => &["", "а", "я", "й"],
        _ => &[""],
    };
    endings.iter().map(|ending| given_gender(&format!("{given}{ending}"))).find(|gender| *gender != 0).unwrap_or(0)
}

pub(super) fn has_title(reading: &Reading<'_>, mention: &Mention) -> bool {
    (mention.first..mention.past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(TITLE)))
}

/// Two spellings of one name: the surname agrees and no given name contradicts.
pub(super) fn compatible(known: &[String], words: &[String]) -> bool {
    if known.last() != words.last() {
        return false;
    }
    let (Some(a), Some(b)) = (known.first(), words.first()) else { return false };
    known.len() < 2
        || words.len() < 2
        || a == b
        || (a.chars().count() == 1 || b.chars().count() == 1) && a.chars().next() == b.chars().next()
        || known.contains(b)
        || words.contains(a)
}

pub(super) fn shown_name(text: &str) -> String {
    let name = text.trim_end_matches("'s").trim_end_matches("’s");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The mention's own words as they are shown, without a possessive ending.
pub(super) fn shown_mention(reading: &Reading<'_>, mention: &Mention) -> String {
    let text = reading.text(mention.first, mention.past);
    // "Müdürlüğü’nden": Turkish parts the case ending of a name with an apostrophe.
    let text = if reading.lexicon.code == "tr" { text.split(['\'', '’']).next().unwrap_or(text) } else { text };
    if mention.head == Head::Name { shown_name(text) } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }
}
