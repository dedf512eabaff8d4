//! Experts of whom an article tells no organisation.

use crate::model::{Quote, SpeakerKind};

use super::kinds::kind_of_house;

/// The first named expert whom the article gives no organisation, as it names him or her.
///
/// Officials and police are left out: their office or rank names the body they speak for.
pub fn unaffiliated_expert(quotes: &[Quote]) -> Option<&str> {
    let candidates = quotes.iter().filter(|quote| needs_house(quote.speaker_kind));
    candidates.filter_map(|quote| quote.speaker.as_deref()).filter(|speaker| is_full_name(speaker)).find(|speaker| {
        let own = quotes.iter().filter(|quote| quote.speaker.as_deref() == Some(*speaker));
        !own.into_iter().any(names_house)
    })
}

fn needs_house(kind: SpeakerKind) -> bool {
    matches!(kind, SpeakerKind::Clinician | SpeakerKind::Researcher | SpeakerKind::Services)
}

/// Two capitalised words, or a name in a script without capitals.
fn is_full_name(speaker: &str) -> bool {
    let capitals = speaker.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    let cased = speaker.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let plain = speaker.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    if cased { capitals >= 2 && capitals > plain } else { (2..=5).contains(&speaker.chars().count()) }
}

/// An affiliation, or a role with an organisation or a name in it: "director of Tideline".
fn names_house(quote: &Quote) -> bool {
    let role = quote.role.as_deref().unwrap_or("");
    let named = role.split_whitespace().skip(1).any(|word| word.chars().next().is_some_and(char::is_uppercase));
    let cased = role.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    quote.affiliation.is_some() || named || kind_of_house(role).is_some() || !cased && role.chars().count() > 6
}

#[cfg(test)]
mod tests {
    use super::super::find_quotes;
    use super::*;

    fn check(body: &str, expected: Option<&str>) {
        assert_eq!(unaffiliated_expert(&find_quotes(body, "en")), expected, "{body}");
    }

    #[test]
    fn an_expert_from_nowhere_is_told() {
        check("“It is common,” said Dr Emily Carter, a psychiatrist.", Some("Dr Emily Carter"));
        check("“It is common,” said Dr Emily Carter, a psychiatrist at Halden Royal Infirmary.", None);
        check("“It is common,” said Detective Sergeant Amir Kaya.", None);
        check("“It is common,” said Karen Oldroyd, his mother.", None);
    }
}
