//! The tables, ready for search.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use super::table::{Sense, Sign, TableError, Term, Tier, read_names, read_themes, version};
use crate::text::fold::{Accents, Folded};

/// The terms of the codebook and the automaton that finds them all in one pass over a text.
#[derive(Clone, Debug)]
pub struct Lexicon {
    version: u32,
    own: Option<u32>,
    terms: Vec<Term>,
    /// Pattern number → term number: a term has a pattern for each of its spellings.
    patterns: Vec<usize>,
    automaton: AhoCorasick,
    /// The same for the terms without which no article is kept.
    needed: (AhoCorasick, Vec<usize>),
}

impl Lexicon {
    /// The tables that come with the program.
    pub fn bundled() -> Lexicon {
        Lexicon::from_tables(include_str!("lexicon.tsv"), include_str!("themes.tsv")).expect("a test reads the bundled tables")
    }

    /// A lexicon for another substance: its names in place of ketamine's, with the bundled words for what is said of them.
    ///
    /// # Errors
    /// The first row that cannot be understood, with its line number; a table without a name.
    pub fn of_names(names: &str) -> Result<Lexicon, TableError> {
        if !read_names(names)?.iter().any(|term| matches!(term.sense, Sense::Name(..))) {
            return Err(TableError { line: 1, problem: "no name in it; a row of tier A names the substance".to_owned() });
        }
        let mut lexicon = Lexicon::from_tables(names, include_str!("themes.tsv"))?;
        lexicon.version = Lexicon::bundled().version;
        lexicon.own = Some(fingerprint(0, names));
        Ok(lexicon)
    }

    /// A lexicon from a names table and a theme table in the format of the bundled ones.
    ///
    /// # Errors
    /// The first row that cannot be understood, with its line number.
    pub fn from_tables(names: &str, themes: &str) -> Result<Lexicon, TableError> {
        let mut terms = read_names(names)?;
        terms.extend(read_themes(themes)?);
        terms.extend(read_themes(include_str!("circumstances.tsv")).expect("a test reads the bundled tables"));
        Lexicon::new(terms, version(names))
    }

    /// The same lexicon with further rows in the format of the names table: a user's own terms.
    ///
    /// # Errors
    /// The first row that cannot be understood, with its line number.
    pub fn with_names(&self, names: &str) -> Result<Lexicon, TableError> {
        let mut terms = self.terms.clone();
        terms.extend(read_names(names)?);
        let own = Some(fingerprint(self.own.unwrap_or(0), names));
        Ok(Lexicon { own, ..Lexicon::new(terms, self.version)? })
    }

    fn new(terms: Vec<Term>, version: u32) -> Result<Lexicon, TableError> {
        let (automaton, patterns) = searched(&terms, |_| true)?;
        let needed = searched(&terms, is_needed)?;
        Ok(Lexicon { version, own: None, terms, patterns, automaton, needed })
    }

    /// The number of the bundled tables' edition; decisions carry it.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The number of the edition of the table that tells events and routes.
    pub fn circumstances_version() -> u32 {
        version(include_str!("circumstances.tsv"))
    }

    /// A number for the user's own terms and tables, where there are any: the same for the same, another for others.
    pub fn own(&self) -> Option<u32> {
        self.own
    }

    /// Every stretch of a folded text that spells a term, with the term's number: overlapping, words not yet checked.
    pub(super) fn spelled<'l>(&'l self, folded: &'l str) -> impl Iterator<Item = (usize, usize, usize)> + 'l {
        let found = self.automaton.find_overlapping_iter(folded);
        found.filter_map(|hit| self.patterns.get(hit.pattern().as_usize()).map(|term| (hit.start(), hit.end(), *term)))
    }

    /// The same for the terms without which no article is kept: see [`is_needed`].
    pub(super) fn needed<'l>(&'l self, folded: &'l str) -> impl Iterator<Item = (usize, usize, &'l Term)> + 'l {
        let (automaton, patterns) = &self.needed;
        let found = automaton.find_overlapping_iter(folded);
        found.filter_map(|hit| {
            let term = self.terms.get(*patterns.get(hit.pattern().as_usize())?)?;
            Some((hit.start(), hit.end(), term))
        })
    }

    /// The term of that number.
    pub(super) fn term(&self, number: usize) -> Option<&Term> {
        self.terms.get(number)
    }

    /// Whether any theme word of that language is known.
    #[cfg(test)]
    pub(super) fn knows(&self, language: &str) -> bool {
        self.terms.iter().any(|term| term.languages.iter().any(|known| known == language))
    }
}

/// An automaton for all spellings of some terms, and for each of its patterns the term's number.
fn searched(terms: &[Term], wanted: fn(&Term) -> bool) -> Result<(AhoCorasick, Vec<usize>), TableError> {
    let mut spellings = Vec::new();
    let mut patterns = Vec::new();
    for (number, term) in terms.iter().enumerate().filter(|(_, term)| wanted(term)) {
        for spelling in spellings_of(&term.text) {
            spellings.push(spelling);
            patterns.push(number);
        }
    }
    let automaton = AhoCorasickBuilder::new().match_kind(MatchKind::Standard).build(&spellings);
    Ok((automaton.map_err(|error| TableError { line: 0, problem: error.to_string() })?, patterns))
}

/// Whether the term can make an article one that is kept: a name that needs no other beside it, or half of a lead's words.
fn is_needed(term: &Term) -> bool {
    match &term.sense {
        Sense::Name(tier, ..) => *tier != Tier::Beside,
        Sense::Sign(sign) => matches!(sign, Sign::Bladder | Sign::PartyDrug),
        _ => false,
    }
}

/// 32 bits of a hash of a user's table, upon those of the tables before it.
fn fingerprint(before: u32, table: &str) -> u32 {
    let [a, b, c, d, ..] = xxhash_rust::xxh3::xxh3_64_with_seed(table.as_bytes(), u64::from(before)).to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

/// The folded term up to the first `*` inside it; also with hyphens for its blanks and with either apostrophe.
fn spellings_of(term: &str) -> Vec<String> {
    let beginning = term.split('*').next().unwrap_or(term);
    let plain = Folded::new(beginning, Accents::Removed).text().to_owned();
    let mut spellings = vec![plain.clone()];
    if plain.contains(' ') {
        spellings.push(plain.replace(' ', "-"));
    }
    if plain.contains('\'') {
        spellings.push(plain.replace('\'', "’"));
    }
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundled_tables_are_read_and_cover_the_languages_of_the_feeds() {
        let lexicon = Lexicon::bundled();
        assert!(lexicon.version() > 0);
        for language in [
            "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl", "no", "pl",
            "pt", "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh",
        ] {
            assert!(lexicon.knows(language), "{language}");
        }
    }

    #[test]
    fn own_terms_join_the_bundled_ones() {
        let lexicon = Lexicon::bundled();
        assert!(lexicon.with_names("en\tA\twobble dust\tketamine\t-").is_ok());
        assert_eq!(lexicon.with_names("en\tZ\tx\tketamine\t-").unwrap_err().line, 1);
    }
}
