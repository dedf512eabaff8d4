//! The organisation in a role.

use crate::model::SpeakerKind;

use super::grammar::{ARTICLE, INSTITUTION, PREPOSITION};
use super::kinds::{kind_of, kind_of_house};
use super::reading::Reading;

/// Prepositions behind which a lone name is a place.
const PLACES: &[&str] =
    &["a", "aus", "em", "en", "from", "från", "fra", "i", "in", "te", "uit", "v", "ve", "w", "we", "à", "в", "из", "у"];

/// Whether what follows the preposition of a role is a body rather than a place, a subject or a ministry's: "in |Lille|",
/// "ministre de |la Santé|".
fn is_body(role: &str, preposition: &str, rest: &[&str], code: &str) -> bool {
    let text = rest.join(" ");
    let acronym = |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() >= 2;
    if kind_of_house(&text).is_some() || rest.iter().any(acronym) {
        return true;
    }
    let capitals = rest.iter().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    let office = matches!(kind_of(role, code), Some(SpeakerKind::Official | SpeakerKind::Police | SpeakerKind::Legal));
    let place = PLACES.contains(&preposition);
    let owns =
        matches!(preposition, "d'" | "d’" | "da" | "de" | "del" | "della" | "der" | "di" | "do" | "du" | "of" | "van" | "von");
    !place && !office && (capitals > 1 || !owns)
}

/// The organisation in a role: from its first capitalised word behind "at", "of", "for" to the end.
pub(super) fn affiliation_of(reading: &Reading<'_>, role: &str) -> Option<String> {
    let words: Vec<&str> = role.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        let folded = word.to_lowercase();
        if reading.lexicon.classes(&folded) & PREPOSITION == 0 {
            continue;
        }
        let rest = words.get(at + 1..)?;
        let capital = rest.iter().position(|word| word.chars().next().is_some_and(char::is_uppercase))?;
        let is = |word: &str, classes| reading.lexicon.classes(word) & classes != 0;
        let named = rest.iter().take(capital).all(|word| is(word, ARTICLE | PREPOSITION));
        // "z |komendy w Sopocie|", "at the |hospital in Leeds|": the house with its place; "of the charity |Way Out|".
        let house = rest.iter().take(capital).position(|word| is(word, INSTITUTION) && !is(word, ARTICLE | PREPOSITION));
        if (named || house.is_some()) && is_body(role, &folded, rest, reading.lexicon.code) {
            let until = rest.iter().position(|word| word.ends_with(',')).map_or(rest.len(), |at| at + 1);
            let first = house.filter(|house| house + 1 < capital).unwrap_or(capital);
            return rest.get(first..until.max(capital + 1)).map(|words| words.join(" ").trim_end_matches(',').to_owned());
        }
    }
    None
}
