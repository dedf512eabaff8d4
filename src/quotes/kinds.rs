//! As what somebody speaks: role words and organisations to the codebook's speaker kinds.

use std::sync::LazyLock;

use crate::model::SpeakerKind;
use crate::text::fold::fold;

use super::kind_words::{CHAIRS, KIND_WORDS, LEADERS, OWN_USE_PHRASES, USE_PHRASES, WIDE_KIND_WORDS};

struct Table {
    exact: std::collections::HashMap<&'static str, SpeakerKind>,
    prefixes: Vec<(&'static str, SpeakerKind)>,
    suffixes: Vec<(&'static str, SpeakerKind)>,
    inside: Vec<(&'static str, SpeakerKind)>,
    phrases: Vec<(String, SpeakerKind)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table =
        Table { exact: Default::default(), prefixes: Vec::new(), suffixes: Vec::new(), inside: Vec::new(), phrases: Vec::new() };
    for (kind, words) in KIND_WORDS {
        for word in words.split_whitespace() {
            if word.contains('_') {
                table.phrases.push((format!(" {} ", word.replace('_', " ")), *kind));
            } else if let Some(stem) = word.strip_suffix('*') {
                match stem.strip_prefix('*') {
                    Some(stem) => table.inside.push((stem, *kind)),
                    None => table.prefixes.push((stem, *kind)),
                }
            } else if let Some(ending) = word.strip_prefix('*') {
                table.suffixes.push((ending, *kind));
            } else {
                table.exact.insert(word, *kind);
            }
        }
    }
    table
});

fn kind_of_word(word: &str) -> Option<SpeakerKind> {
    let table = &*TABLE;
    let longest = |list: &[(&'static str, SpeakerKind)], fits: &dyn Fn(&str) -> bool| {
        list.iter().filter(|(stem, _)| fits(stem)).max_by_key(|(stem, _)| stem.len()).map(|(stem, kind)| (stem.len(), *kind))
    };
    let prefix = longest(&table.prefixes, &|stem| word.starts_with(stem));
    let suffix = longest(&table.suffixes, &|stem| word.ends_with(stem));
    let inside = longest(&table.inside, &|stem| word.contains(stem));
    let pieced = [prefix, suffix, inside].into_iter().flatten().max_by_key(|(length, _)| *length).map(|(_, kind)| kind);
    table.exact.get(word).copied().or(pieced)
}

/// The kind a description tells: a role, or the words for a source without a name. `None` where it tells nothing.
pub(super) fn kind_of(description: &str) -> Option<SpeakerKind> {
    let folded = fold(description);
    let padded =
        format!(" {} ", folded.replace([',', '.', '(', ')', '’', '\''], " ").split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some((_, kind)) =
        TABLE.phrases.iter().filter(|(phrase, _)| padded.contains(phrase.as_str())).max_by_key(|(phrase, _)| phrase.len())
    {
        return Some(*kind);
    }
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).take(40).collect();
    let cut = words.iter().skip(1).position(|word| is_joint(word)).map_or(words.len(), |at| at + 1);
    let (head, rest) = words.split_at(cut);
    let pieces = |word: &str| kind_of_word(word).or_else(|| word.split('-').find_map(kind_of_word));
    let specific = |words: &[&str]| words.iter().find_map(|word| pieces(word));
    let leads = head.iter().any(|word| LEADERS.binary_search(word).is_ok());
    let chairs = head.iter().any(|word| CHAIRS.contains(word));
    // "for Mahon": how court reports introduce counsel.
    let counsel = folded.starts_with("for ") && words.len() <= 3;
    let fallback = if leads {
        Some(SpeakerKind::Industry)
    } else if chairs {
        Some(SpeakerKind::Official)
    } else {
        counsel.then_some(SpeakerKind::Legal)
    };
    specific(head).or_else(|| specific(rest)).or(fallback)
}

/// Whether a paragraph tells of somebody's use of drugs in the third person.
pub(super) fn tells_of_use(text: &str) -> bool {
    let folded = fold(text);
    USE_PHRASES.iter().any(|phrase| folded.contains(phrase))
}

/// Whether words in the first person tell of the speaker's own use.
pub(super) fn tells_of_own_use(text: &str) -> bool {
    let folded = format!(" {} ", fold(text));
    OWN_USE_PHRASES.iter().any(|phrase| folded.contains(phrase))
}

/// The same for Chinese, Japanese and Korean: any part of the description counts.
pub(super) fn kind_of_wide(description: &str) -> Option<SpeakerKind> {
    let told = |words: &str| words.split_whitespace().any(|word| description.contains(word));
    WIDE_KIND_WORDS.iter().find(|(_, words)| told(words)).map(|(kind, _)| *kind)
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
        for (role, kind) in [
            ("a consultant urologist at Halden Royal Infirmary", SpeakerKind::Clinician),
            ("a forensic toxicologist", SpeakerKind::Researcher),
            ("of Eastmoor Police", SpeakerKind::Police),
            ("his mother", SpeakerKind::Family),
            ("chief executive of the Drug and Alcohol Council", SpeakerKind::Services),
            ("Chief Executive", SpeakerKind::Industry),
            ("defending Gorst", SpeakerKind::Legal),
            ("Zollsprecherin", SpeakerKind::Police),
        ] {
            assert_eq!(kind_of(role), Some(kind), "{role}");
        }
        assert_eq!(kind_of("two people familiar with the matter"), None);
    }
}
