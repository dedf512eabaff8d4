//! The codebook's lexicon with the user's own terms, or with another substance's names.

use std::path::PathBuf;

use thiserror::Error;

use crate::codebook::{Lexicon, TableError};
use crate::config::{TermTier, TopicSettings, TopicTerm};

/// Why `[topic]` gives no lexicon.
#[derive(Debug, Error)]
pub enum TopicError {
    /// A term that the tables cannot hold; its line is its place in the list.
    #[error("[topic] terms: {0}")]
    Term(TableError),
    /// A row of the table that cannot be understood.
    #[error("{}, {problem}; a row is: languages, tier, terms, substance, guards, with tabs between (docs/relevance.md)", .path.display())]
    Row {
        /// The table.
        path: PathBuf,
        /// Line and reason.
        problem: TableError,
    },
    /// The table cannot be read.
    #[error("[topic] names: cannot read {}: {source}; give its path from the folder of feeds.toml", .path.display())]
    File {
        /// The table.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// The bundled lexicon, or the one that `[topic]` names, and the terms of `[topic]`.
///
/// # Errors
/// [`TopicError`], which says what to mend.
pub fn lexicon_of(topic: &TopicSettings) -> Result<Lexicon, TopicError> {
    let lexicon = match &topic.names {
        None => Lexicon::bundled(),
        Some(path) => {
            let table = std::fs::read_to_string(path).map_err(|source| TopicError::File { path: path.clone(), source })?;
            // Some editors put a byte order mark before the text.
            let table = table.strip_prefix('\u{feff}').unwrap_or(&table);
            Lexicon::of_names(table).map_err(|problem| TopicError::Row { path: path.clone(), problem })?
        }
    };
    if topic.terms.is_empty() {
        return Ok(lexicon);
    }
    let rows: Vec<String> = topic.terms.iter().map(row).collect();
    lexicon.with_names(&rows.join("\n")).map_err(TopicError::Term)
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
    use std::path::Path;

    use super::*;
    use crate::codebook::{Texts, code};
    use crate::model::{Relevance, Substance, Theme};

    fn check(terms: &[(&str, TermTier)], title: &str, expected: Relevance) {
        let terms = terms.iter().map(|(term, tier)| TopicTerm { term: (*term).to_owned(), language: None, tier: *tier });
        let lexicon = lexicon_of(&TopicSettings { terms: terms.collect(), names: None }).unwrap();
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
        let cereal = "Police seize two kilos of special k from drug dealers";
        check(&[], cereal, Relevance::Misuse);
        check(&[("special k", TermTier::FalseFriend)], cereal, Relevance::None);
    }

    #[test]
    fn another_substance_takes_the_place_of_ketamine() {
        let names = Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib/topics/nitazenes.tsv");
        let lexicon = lexicon_of(&TopicSettings { terms: Vec::new(), names: Some(names) }).unwrap();
        assert!(lexicon.own().is_some());
        let coded = |title: &str, body: &str, language| code(&Texts { title, standfirst: "", body, language }, &lexicon);
        let deaths = coded(
            "Nitazenes found after three overdose deaths in Leeds",
            "Three men who had bought heroin died of overdoses at the weekend. Nitazenes were found in the powder, police said. \
             Drug services hand out naloxone and warn people who use alone.",
            "en",
        );
        assert_eq!((deaths.relevance, deaths.substances.as_slice()), (Relevance::Misuse, [Substance::Topic].as_slice()));
        assert!(deaths.themes.contains(&Theme::Death), "{:?}", deaths.themes);
        let seized = coded("Zoll stellt 4.000 Tabletten mit Protonitazen sicher", "Die Pillen waren als Oxycodon getarnt.", "de");
        assert_eq!(seized.relevance, Relevance::Misuse);
        let ketamine = coded("Police seize two kilos of ketamine from dealers", "The drug was hidden in a car.", "en");
        assert_eq!(ketamine.relevance, Relevance::None);
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_table() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("names.tsv");
        let lexicon = |table: &str| {
            std::fs::write(&path, table).unwrap();
            lexicon_of(&TopicSettings { terms: Vec::new(), names: Some(path.clone()) }).unwrap()
        };
        let (marked, unmarked) = (lexicon("\u{feff}*\tA\tfoozine\ttopic\n"), lexicon("*\tA\tfoozine\ttopic\n"));
        assert_eq!(marked.own(), unmarked.own());
        let title = "Police seize two kilos of foozine from dealers";
        let codes = code(&Texts { title, standfirst: "", body: title, language: "en" }, &marked);
        assert_eq!(codes.relevance, Relevance::Misuse);
    }

    #[test]
    fn a_table_that_cannot_be_read_says_what_to_mend() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("names.tsv");
        let error = |names: &Path| {
            lexicon_of(&TopicSettings { terms: Vec::new(), names: Some(names.to_owned()) }).unwrap_err().to_string()
        };
        assert!(error(&path).contains("cannot read ") && error(&path).contains("names.tsv"), "{}", error(&path));
        std::fs::write(&path, "# version 1\n\nen\tS\tnitazene*\ttopic\n").unwrap();
        assert!(error(&path).contains("names.tsv, line 3: tier S is not A, B, C or block"), "{}", error(&path));
        std::fs::write(&path, "en\tA\tnitazene*\tnitazene\n").unwrap();
        assert!(error(&path).contains("line 1: no substance is called nitazene; write `topic`"), "{}", error(&path));
        for languages in ["en-GB", "english", "*,en", "de;nl", "", "e"] {
            std::fs::write(&path, format!("*\tA\tnitazene*\ttopic\n{languages}\tA\tx\ttopic\n")).unwrap();
            let error = error(&path);
            assert!(
                error.contains("names.tsv, line 2: languages: `") && error.contains("or `*` for all"),
                "{languages}: {error}"
            );
        }
        std::fs::write(&path, "# nothing\n").unwrap();
        assert!(error(&path).contains("no name in it"), "{}", error(&path));
    }
}
