//! The codebook's lexicon with the user's own terms.

use crate::codebook::{Lexicon, TableError};
use crate::config::{TermTier, TopicSettings, TopicTerm};

/// The bundled lexicon and the terms of `[topic]`, which name ketamine, or a false friend of it.
///
/// # Errors
/// A term that the tables cannot hold; its line is its place in the list.
pub fn lexicon_of(topic: &TopicSettings) -> Result<Lexicon, TableError> {
    let bundled = Lexicon::bundled();
    if topic.terms.is_empty() {
        return Ok(bundled);
    }
    let rows: Vec<String> = topic.terms.iter().map(row).collect();
    bundled.with_names(&rows.join("\n"))
}

/// A row of the names table. What separates its columns and terms stands for a blank in a term.
fn row(term: &TopicTerm) -> String {
    let language = term.language.as_deref().and_then(|tag| tag.split('-').next()).unwrap_or("*");
    let text = term.term.replace(['\t', '\n', '\r', '|'], " ");
    match term.tier {
        TermTier::Core => format!("{language}\tA\t{text}\tketamine\t-"),
        TermTier::Context => format!("{language}\tB\t{text}\tketamine\t-"),
        TermTier::FalseFriend => format!("{language}\tblock\t{text}\town\t-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::{Texts, code};
    use crate::model::Relevance;

    fn check(terms: &[(&str, TermTier)], title: &str, expected: Relevance) {
        let terms = terms.iter().map(|(term, tier)| TopicTerm { term: (*term).to_owned(), language: None, tier: *tier });
        let lexicon = lexicon_of(&TopicSettings { terms: terms.collect() }).unwrap();
        let codes = code(&Texts { title, standfirst: "", body: title, language: "en" }, &lexicon);
        assert_eq!(codes.relevance, expected, "{title}: {:?}", codes.evidence);
    }

    #[test]
    fn own_terms_name_the_substance_or_take_it_away() {
        let seized = "Police seize two kilos of wonkdust from dealers, users addicted and in hospital";
        check(&[], seized, Relevance::None);
        check(&[("wonkdust", TermTier::Core)], seized, Relevance::Misuse);
        check(&[("wonkdust", TermTier::Context)], seized, Relevance::Misuse);
        let band = "The Ketamine Kings play the town hall on Friday";
        check(&[("ketamine kings", TermTier::FalseFriend)], band, Relevance::None);
    }
}
