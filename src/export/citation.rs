//! An article as a reference: what RIS, BibTeX and CSL-JSON have in common.

use jiff::civil::Date;

use super::ArticleRecord;
use super::plain::one_line;
use crate::text::fold::fold;

/// An article as a list of references holds it. Every text is on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Unique and the same in every export: the outlet's host and the article's id; letters, digits and hyphens.
    pub key: String,
    /// The article's id.
    pub id: String,
    /// Headline.
    pub title: Option<String>,
    /// Bylines.
    pub authors: Vec<Author>,
    /// The outlet's name as its page gives it, else its host.
    pub outlet: String,
    /// Day of publication.
    pub issued: Option<Date>,
    /// Day the page was fetched, in UTC.
    pub accessed: Option<Date>,
    /// The article's own address, else where it was read.
    pub url: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// The standfirst.
    pub summary: Option<String>,
    /// Themes, then substances.
    pub keywords: Vec<String>,
    /// Relevance and score in words.
    pub note: String,
}

/// Who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person whose family name is known to be the last word.
    Person {
        /// Family name.
        family: String,
        /// Given name, with initials.
        given: String,
    },
    /// A name that is not taken apart: a desk, an agency, or a person of whom one cannot tell.
    Literal(String),
}

/// Last words of bylines that name no person ("Alex News").
const DESKS: &[&str] = &[
    "agency",
    "bureau",
    "columnist",
    "correspondent",
    "desk",
    "editor",
    "journalist",
    "media",
    "news",
    "newsroom",
    "online",
    "post",
    "press",
    "radio",
    "reporter",
    "reporters",
    "reuters",
    "staff",
    "team",
    "times",
    "tv",
    "writer",
];

impl Citation {
    /// The reference to an article; `is_given_name` knows folded given names.
    pub fn of(record: &ArticleRecord, is_given_name: impl Fn(&str) -> bool) -> Citation {
        let line = |text: &Option<String>| text.as_deref().map(one_line).filter(|text| !text.is_empty());
        let outlet = line(&record.provenance.site_name).unwrap_or_else(|| one_line(&record.site));
        let keywords = record.themes.iter().chain(&record.substances).map(|word| (*word).to_owned());
        let authors = record.authors.iter().map(|name| one_line(name)).filter(|name| !name.is_empty());
        Citation {
            key: key(&record.site, &record.id),
            id: record.id.clone(),
            title: line(&record.title),
            authors: authors.map(|name| author(&name, &is_given_name)).collect(),
            outlet,
            issued: record.published.as_deref().and_then(day),
            accessed: record.fetched.as_deref().and_then(day),
            url: record.canonical_url.clone().or_else(|| record.url.clone()),
            language: Some(record.language.clone()).filter(|code| code != "und"),
            summary: line(&record.standfirst),
            keywords: keywords.collect(),
            note: note(record),
        }
    }
}

fn note(record: &ArticleRecord) -> String {
    let ArticleRecord { relevance, score, .. } = record;
    match record.decided_in_words() {
        None => format!("ketwatch: relevance {relevance}, score {score}"),
        Some(decided) => format!("ketwatch: relevance {relevance} ({decided})"),
    }
}

/// The day a stamp begins with.
fn day(stamp: &str) -> Option<Date> {
    stamp.get(..10)?.parse().ok()
}

fn key(site: &str, id: &str) -> String {
    let host: String = site.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    if host.is_empty() { id.to_owned() } else { format!("{host}-{id}") }
}

/// A person where the first word is a given name, the last could be a family name, and at most an initial stands between.
/// Everybody else stays whole: which part of a name is the family's depends on where it comes from.
///
/// What a person is at the outlet ("Jane Smith, Health Correspondent") is no part of the name.
fn author(name: &str, is_given_name: impl Fn(&str) -> bool) -> Author {
    let name = name.split_once(", ").filter(|(_, post)| ends_in_desk(post)).map_or(name, |(name, _)| name).to_owned();
    let words: Vec<&str> = name.split(' ').collect();
    let (given, family) = match words.as_slice() {
        [given, family] => (*given, *family),
        [given, initial, family] if is_initial(initial) => (*given, *family),
        _ => return Author::Literal(name),
    };
    if !is_given_name(&fold(given)) || !is_family_name(family) {
        return Author::Literal(name);
    }
    let given = name.strip_suffix(family).unwrap_or(given).trim_end().to_owned();
    Author::Person { family: family.to_owned(), given }
}

fn ends_in_desk(text: &str) -> bool {
    text.split(' ').next_back().is_some_and(|word| DESKS.contains(&fold(word).as_str()))
}

fn is_initial(word: &str) -> bool {
    let letter = word.strip_suffix('.').unwrap_or(word);
    letter.chars().count() == 1 && letter.chars().all(char::is_uppercase)
}

fn is_family_name(word: &str) -> bool {
    let is_name_letter = |c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’');
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    capital && word.chars().all(is_name_letter) && word.chars().any(char::is_lowercase) && !DESKS.contains(&fold(word).as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_post_is_no_part_of_a_name() {
        let person = || Author::Person { family: "Smith".to_owned(), given: "Jane".to_owned() };
        let found = |name: &str| author(name, |word| word == "jane");
        assert_eq!(found("Jane Smith, Health Correspondent"), person());
        assert_eq!(
            found("Jane Smith, Political Editor, Leeds"),
            Author::Literal("Jane Smith, Political Editor, Leeds".to_owned())
        );
        assert_eq!(found("Li Wei, Reporter"), Author::Literal("Li Wei".to_owned()));
        assert_eq!(found("Jane News, Editor"), Author::Literal("Jane News".to_owned()));
    }

    fn check(name: &str, expected: Option<(&str, &str)>) {
        let found = author(name, |word| ["jane", "john"].contains(&word));
        let expected = match expected {
            Some((family, given)) => Author::Person { family: family.to_owned(), given: given.to_owned() },
            None => Author::Literal(name.to_owned()),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn only_certain_names_are_taken_apart() {
        check("Jane O’Neill-Smith", Some(("O’Neill-Smith", "Jane")));
        check("John Q. Public", Some(("Public", "John Q.")));
        for whole in ["BBC News", "Jane News", "Jane SMITH", "Li Wei", "Jane van Beek", "Jane", "Jane Smith, Leeds", "王小明"]
        {
            check(whole, None);
        }
    }

    #[test]
    fn keys_are_plain() {
        assert_eq!(key("news.Example.org", "0a1b"), "news-example-org-0a1b");
        assert_eq!(key("", "0a1b"), "0a1b");
    }
}
