//! The two tables as text: one row a line, columns separated by tabs, terms by ` | `.

use thiserror::Error;

use crate::model::{EventKind, Route, Substance, Theme};
use crate::text::fold::{Accents, Folded};

/// A row that cannot be understood.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct TableError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong and what belongs there.
    pub problem: String,
}

/// One term as the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// As written in the table, without its marks.
    pub(super) text: String,
    /// What follows each `*` inside the term, folded: `szkód` of `redukcj* szkód`.
    pub(super) tail: Vec<String>,
    /// Primary subtags of the languages it belongs to; empty for all.
    pub(super) languages: Vec<String>,
    /// What it stands for.
    pub(super) sense: Sense,
    /// How much a theme word says: 1 hints, 2 tells, 3 leaves no doubt.
    pub(super) weight: u8,
    /// `*` before: the word may begin earlier.
    pub(super) open_start: bool,
    /// `*` after: the word may go on.
    pub(super) open_end: bool,
    /// `^` before: capitals as in the table.
    pub(super) as_written: bool,
    /// `!` before: accents as in the table.
    pub(super) accented: bool,
}

/// What a term stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// A name of a substance, and the groups of false friends that can take it back.
    Name(Tier, Substance, Vec<String>),
    /// A word that shows that a false friend of that group is meant.
    FalseFriend(String),
    /// A word about a theme.
    Theme(Theme),
    /// A word about the surroundings of a mention.
    Setting(Setting),
    /// A word on what occasions the article.
    Event(EventKind),
    /// A word on how the substance came into somebody.
    Route(Route),
    /// A sign of ketamine where it is not named.
    Sign(Sign),
    /// How people who use are spoken of.
    Wording(Wording),
}

/// Signs of ketamine in an article that names no drug.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Bladder, urinating, kidneys.
    Bladder,
    /// Young people.
    Young,
    /// A drug of parties and clubs.
    PartyDrug,
    /// Another cause of the same.
    OtherCause,
}

/// How people who use are spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    /// Words that make people their drug use.
    Stigmatising,
    /// Words that put the person first.
    PersonFirst,
    /// The name of an organisation or a law, which is what it is.
    Exempt,
}

/// How sure a name is by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tier {
    /// Decides alone.
    Sure,
    /// Needs a drug, health or crime word near it.
    NeedsContext,
    /// Counts only in an article with a sure name.
    Beside,
}

/// Words about the surroundings of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Illicit drugs in general.
    Drugs,
    /// The name of another drug.
    OtherDrug,
    /// Police and courts, whatever the crime.
    Crime,
    /// A small quantity, a trace, a negative test.
    Minor,
    /// A review, a biography, a programme.
    Culture,
    /// Something that has a title: a song, a play.
    Work,
    /// Misuse in so many words, whatever its theme.
    Misuse,
    /// Given to somebody by responders or in a hospital.
    Given,
    /// Not there, or not the cause of what happened.
    Cleared,
    /// Says that something is not what the name beside it says: weight 2 before the name, weight 1 behind it.
    Negated,
}

/// Reads a names table: languages, tier, terms, substance or group, guarding group.
pub(super) fn read_names(table: &str) -> Result<Vec<Term>, TableError> {
    read(table, |cells| {
        let [languages, tier, terms, meaning, rest @ ..] = cells else {
            return Err("expected languages, tier, terms, substance and guard".to_owned());
        };
        let guards = rest.first().into_iter().flat_map(|cell| cell.split(',')).map(|guard| guard.trim().to_owned());
        let guards: Vec<String> = guards.filter(|guard| !guard.is_empty() && guard != "-").collect();
        let name = |tier| {
            let substance = Substance::from_name(meaning)
                .ok_or(format!("no substance is called {meaning}; write `topic` for one that the codebook does not know"))?;
            Ok::<Sense, String>(Sense::Name(tier, substance, guards.clone()))
        };
        let sense = match *tier {
            "A" => name(Tier::Sure)?,
            "B" => name(Tier::NeedsContext)?,
            "C" => name(Tier::Beside)?,
            "block" => Sense::FalseFriend((*meaning).to_owned()),
            other => return Err(format!("tier {other} is not A, B, C or block")),
        };
        Ok(row_terms(languages, terms, &sense, 0))
    })
}

/// Reads a theme table: languages, label, weight, terms.
pub(super) fn read_themes(table: &str) -> Result<Vec<Term>, TableError> {
    read(table, |cells| {
        let [languages, label, weight, terms] = cells else {
            return Err("expected languages, label, weight and terms".to_owned());
        };
        let weight: u8 =
            weight.parse().ok().filter(|weight| (1..=3).contains(weight)).ok_or(format!("weight {weight} is not 1, 2 or 3"))?;
        let sense = match *label {
            "drugs" => Sense::Setting(Setting::Drugs),
            "other-drug" => Sense::Setting(Setting::OtherDrug),
            "crime" => Sense::Setting(Setting::Crime),
            "minor" => Sense::Setting(Setting::Minor),
            "culture" => Sense::Setting(Setting::Culture),
            "work" => Sense::Setting(Setting::Work),
            "misuse" => Sense::Setting(Setting::Misuse),
            "given" => Sense::Setting(Setting::Given),
            "cleared" => Sense::Setting(Setting::Cleared),
            "not-it" => Sense::Setting(Setting::Negated),
            other => match other.split_once(':') {
                Some(("event", event)) => Sense::Event(EventKind::from_name(event).ok_or(format!("no event is called {event}"))?),
                Some(("sign", sign)) => Sense::Sign(sign_of(sign).ok_or(format!("no sign is called {sign}"))?),
                Some(("wording", wording)) => {
                    Sense::Wording(wording_of(wording).ok_or(format!("no wording is called {wording}"))?)
                }
                Some(("route", route)) => Sense::Route(Route::from_name(route).ok_or(format!("no route is called {route}"))?),
                _ => Sense::Theme(Theme::from_name(other).ok_or(format!("no theme is called {other}"))?),
            },
        };
        Ok(row_terms(languages, terms, &sense, weight))
    })
}

fn sign_of(name: &str) -> Option<Sign> {
    Some(match name {
        "bladder" => Sign::Bladder,
        "young" => Sign::Young,
        "party-drug" => Sign::PartyDrug,
        "other-cause" => Sign::OtherCause,
        _ => return None,
    })
}

fn wording_of(name: &str) -> Option<Wording> {
    Some(match name {
        "stigmatising" => Wording::Stigmatising,
        "person-first" => Wording::PersonFirst,
        "exempt" => Wording::Exempt,
        _ => return None,
    })
}

/// The number after `# version` in a table's first lines; 0 where none is given.
pub(super) fn version(table: &str) -> u32 {
    table.lines().find_map(|line| line.strip_prefix("# version ")).and_then(|number| number.trim().parse().ok()).unwrap_or(0)
}

fn read(table: &str, row: impl Fn(&[&str]) -> Result<Vec<Term>, String>) -> Result<Vec<Term>, TableError> {
    let mut terms = Vec::new();
    for (number, line) in table.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        let read = row(&cells).and_then(|terms| check_languages(cells.first().unwrap_or(&"")).map(|()| terms));
        terms.extend(read.map_err(|problem| TableError { line: number + 1, problem })?);
    }
    Ok(terms)
}

/// A language that no text can have would switch its row off without a word.
fn check_languages(cell: &str) -> Result<(), String> {
    let is_tag = |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphabetic());
    match cell.split(',').map(str::trim).find(|tag| !is_tag(tag)) {
        Some(tag) if cell != "*" => Err(format!(
            "languages: `{tag}` does not belong there; write tags of 2 or 3 letters with commas between (`en`, `de,nl`), or `*` for all"
        )),
        _ => Ok(()),
    }
}

fn row_terms(languages: &str, terms: &str, sense: &Sense, weight: u8) -> Vec<Term> {
    let languages: Vec<String> = languages.split(',').map(|code| code.trim().to_lowercase()).filter(|code| code != "*").collect();
    let marked = terms.split('|').map(str::trim).filter(|term| !term.trim_matches(['*', '^', '!']).is_empty());
    marked.map(|marked| term(marked, languages.clone(), sense.clone(), weight)).collect()
}

fn term(marked: &str, languages: Vec<String>, sense: Sense, weight: u8) -> Term {
    let text = marked.trim_start_matches(['^', '!']);
    let marks = marked.strip_suffix(text).unwrap_or("");
    let fold = |part: &str| Folded::new(part, Accents::Removed).text().to_owned();
    Term {
        text: text.trim_matches('*').to_owned(),
        tail: text.trim_matches('*').split('*').skip(1).map(fold).collect(),
        languages,
        sense,
        weight,
        open_start: text.starts_with('*'),
        open_end: text.ends_with('*'),
        as_written: marks.contains('^'),
        accented: marks.contains('!'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_a_term_are_read() {
        let terms = read_names("# version 3\n\nfr\tB\t!kéta | ^CK | *ketamin*\tketamine\tsalmon\n").unwrap();
        let marks: Vec<_> = terms.iter().map(|t| (t.text.as_str(), t.accented, t.as_written, t.open_start, t.open_end)).collect();
        assert_eq!(
            marks,
            [("kéta", true, false, false, false), ("CK", false, true, false, false), ("ketamin", false, false, true, true)]
        );
        assert_eq!(read_names("pl\tA\tko* maść\tketamine").unwrap()[0].tail, [" masc"]);
        assert_eq!(terms[0].sense, Sense::Name(Tier::NeedsContext, Substance::Ketamine, vec!["salmon".into()]));
    }

    #[test]
    fn a_broken_row_is_named() {
        assert_eq!(
            read_names("en\tA\tx\tcandy\t-").unwrap_err().to_string(),
            "line 1: no substance is called candy; write `topic` for one that the codebook does not know"
        );
        assert_eq!(read_themes("# x\nen\tsupply\t9\tx").unwrap_err().to_string(), "line 2: weight 9 is not 1, 2 or 3");
        assert!(read_themes("en supply").is_err());
    }
}
