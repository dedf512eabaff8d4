//! The `[[search]]` sections: questions that are asked again and again.

use crate::model::{DuplicateRule, Relevance, SpeakerKind, Substance, Theme, When};

use super::codes;
use super::section::{Keys, Problems, Section, Value, advice};

/// A saved search. Its query is checked by who knows the query language.
#[derive(Clone, Debug)]
pub struct SavedSearch {
    /// What it is called: by people, by `--saved` and `--search`.
    pub name: String,
    /// As for `search`; empty where the filters say it all.
    pub query: String,
    /// The line of the query in the file, of the section where it has none; counted from 1.
    pub line: usize,
    /// The filters.
    pub filters: SavedFilters,
}

/// Where a search stands is not what it says: a feed added before it moves it and changes nothing.
impl PartialEq for SavedSearch {
    fn eq(&self, other: &SavedSearch) -> bool {
        (&self.name, &self.query, &self.filters) == (&other.name, &other.query, &other.filters)
    }
}

/// The filters of a saved search as typed, each of them checked: what the command line would be given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedFilters {
    /// A date, or how long before the day of the question.
    pub since: Option<String>,
    /// The same, for the last day.
    pub until: Option<String>,
    /// BCP 47.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Hosts.
    pub sites: Vec<String>,
    /// Addresses of feeds.
    pub feeds: Vec<String>,
    /// Names of relevance values.
    pub relevances: Vec<String>,
    /// Names of themes.
    pub themes: Vec<String>,
    /// Names of substances.
    pub substances: Vec<String>,
    /// Words of names.
    pub speakers: Vec<String>,
    /// Names of speaker kinds, and `expert`.
    pub speaker_kinds: Vec<String>,
    /// Only articles in which somebody is quoted.
    pub has_quotes: bool,
    /// What becomes of copies; `None` where the section does not say.
    pub duplicates: Option<DuplicateRule>,
}

const KEYS: Keys = &[
    ("name", "\"bladder\""),
    ("query", "\"bladder OR cystitis\""),
    ("since", "\"30d\""),
    ("until", "\"2026-12-31\""),
    ("language", "\"en\""),
    ("country", "\"GB\""),
    ("site", "\"example.org\""),
    ("feed", "\"https://www.your-paper.com/feed\""),
    ("relevance", "\"misuse\""),
    ("theme", "[\"harm\", \"death\"]"),
    ("substance", "\"ketamine\""),
    ("speaker", "\"Jane Roe\""),
    ("speaker_kind", "\"expert\""),
    ("has_quotes", "true"),
    ("duplicates", "\"exclude\""),
];

/// Characters of a name: it stands in headings, summaries and mail.
const LONGEST_NAME: usize = 60;

/// Every saved search that can be read; two of one name are a problem.
pub(super) fn searches(value: &Value<'_>, problems: &mut Problems<'_>) -> Vec<SavedSearch> {
    let Some(items) = value.get_ref().as_array() else {
        problems.add(&value.span(), "every saved search is a section of a list; write [[search]], in double brackets");
        return Vec::new();
    };
    let mut searches: Vec<SavedSearch> = Vec::new();
    for item in items.iter() {
        let Some((search, place)) = search(item, problems) else { continue };
        if searches.iter().any(|other| other.name.to_lowercase() == search.name.to_lowercase()) {
            problems.add(&(place..place), format!("there is already a search `{}`; give this one another name", search.name));
        } else {
            searches.push(search);
        }
    }
    searches
}

/// The search and the place of its name.
fn search(item: &Value<'_>, problems: &mut Problems<'_>) -> Option<(SavedSearch, usize)> {
    let section = Section::new(item, "[[search]]", KEYS, problems)?;
    let query = section.text("query", problems, |text| Ok(text.trim().to_owned())).unwrap_or_default();
    let line = problems.line(section.value("query").map_or(section.place.start, |value| value.span().start));
    let filters = filters(&section, problems);
    let Some(place) = section.value("name").map(|value| value.span().start) else {
        problems.add(&section.place, "a search without `name`; write name = \"bladder\"");
        return None;
    };
    let name = section.text("name", problems, name)?;
    Some((SavedSearch { name, query, line, filters }, place))
}

fn filters(section: &Section<'_, '_>, problems: &mut Problems<'_>) -> SavedFilters {
    let relevances: Vec<&str> = Relevance::ALL.iter().map(|value| value.name()).collect();
    let themes: Vec<&str> = Theme::ALL.iter().map(|value| value.name()).collect();
    let substances: Vec<&str> = Substance::ALL.iter().map(|value| value.name()).collect();
    let kinds: Vec<&str> = SpeakerKind::ALL.iter().map(|value| value.name()).chain(["expert"]).collect();
    SavedFilters {
        since: section.text("since", problems, when),
        until: section.text("until", problems, when),
        languages: section.one_or_more("language", problems, codes::language),
        countries: section.one_or_more("country", problems, country),
        sites: section.one_or_more("site", problems, site),
        feeds: section.one_or_more("feed", problems, |text| super::feed::feed_url(text).map(String::from)),
        relevances: section.one_or_more("relevance", problems, |text| known(text, "relevance", &relevances)),
        themes: section.one_or_more("theme", problems, |text| known(text, "theme", &themes)),
        substances: section.one_or_more("substance", problems, |text| known(text, "substance", &substances)),
        speakers: section.one_or_more("speaker", problems, speaker),
        speaker_kinds: section.one_or_more("speaker_kind", problems, |text| known(text, "speaker_kind", &kinds)),
        has_quotes: section.flag("has_quotes", problems).unwrap_or(false),
        duplicates: section.text("duplicates", problems, duplicates),
    }
}

fn name(text: &str) -> Result<String, String> {
    let text = super::feed::name(text)?;
    if text.chars().any(char::is_control) {
        return Err("holds a control character; write a name of letters and digits".to_owned());
    }
    if text.chars().count() > LONGEST_NAME {
        return Err(format!("is longer than {LONGEST_NAME} characters; what the search is for belongs into a comment"));
    }
    Ok(text)
}

fn when(text: &str) -> Result<String, String> {
    let wrong = || {
        format!(
            "`{text}` is neither a date (\"2026-01-31\", \"2026-01\") nor a time back from today (\"30d\", \"6w\", \"3mo\", \"1y\")"
        )
    };
    When::parse(text).map(|_| text.to_owned()).ok_or_else(wrong)
}

fn country(text: &str) -> Result<String, String> {
    codes::country(text)?.ok_or_else(|| format!("`{text}` is the code of no country; leave it out"))
}

fn site(text: &str) -> Result<String, String> {
    let is_host = !text.is_empty() && !text.contains(char::is_whitespace);
    is_host.then(|| text.to_owned()).ok_or_else(|| format!("`{text}` is no host; write one like \"example.org\""))
}

fn speaker(text: &str) -> Result<String, String> {
    let has_word = text.chars().any(char::is_alphanumeric);
    has_word.then(|| text.trim().to_owned()).ok_or_else(|| format!("`{text}` holds no letter; write words of a name"))
}

/// The value as it is spelt in records.
fn known(text: &str, title: &str, names: &[&str]) -> Result<String, String> {
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(text));
    found.map(|name| (*name).to_owned()).ok_or_else(|| format!("unknown value `{text}`{}", advice(text, title, names)))
}

fn duplicates(text: &str) -> Result<DuplicateRule, String> {
    match text {
        "include" => Ok(DuplicateRule::Include),
        "exclude" => Ok(DuplicateRule::Exclude),
        "only" => Ok(DuplicateRule::Only),
        _ => Err(format!("unknown value `{text}`{}", advice(text, "duplicates", &["include", "exclude", "only"]))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn message(text: &str) -> String {
        parse(text, "f").unwrap_err().to_string()
    }

    #[test]
    fn a_search_has_the_filters_of_the_command_line() {
        let text = "[[search]]\nname = \"Bladder\"\nquery = \"bladder*\"\nlanguage = \"en\"\ntheme = [\"harm\", \"Death\"]\n\
            since = \"30d\"\nspeaker_kind = \"expert\"\nhas_quotes = true\nduplicates = \"include\"\ncountry = \"uk\"";
        let config = parse(text, "f").unwrap();
        let search = &config.searches[0];
        assert_eq!((search.name.as_str(), search.query.as_str(), search.line), ("Bladder", "bladder*", 3));
        assert_eq!((search.filters.themes.join(","), search.filters.countries.join(",")), ("harm,death".into(), "GB".into()));
        assert_eq!((search.filters.has_quotes, search.filters.duplicates), (true, Some(DuplicateRule::Include)));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line_and_the_remedy() {
        assert_eq!(
            message("[search]\nname = \"a\""),
            "f:1: every saved search is a section of a list; write [[search]], in double brackets"
        );
        assert_eq!(message("[[search]]\nquery = \"a\""), "f:1: a search without `name`; write name = \"bladder\"");
        assert_eq!(
            message("[[search]]\nname = \"a\"\ntheme = \"deth\""),
            "f:3: `theme`: unknown value `deth`; did you mean `death`?"
        );
        assert!(message("[[search]]\nname = \"a\"\nsince = \"soon\"").contains("f:3: `since`: `soon` is neither"));
        assert!(message("[[search]]\nname = \"a\"\nsince = 2026-01-01").contains("not a date; write since = \"30d\""));
        assert!(message("[[search]]\nname = \"a\"\n[[search]]\nname = \"A\"").starts_with("f:4: there is already a search `A`"));
        assert!(message("[[search]]\nname = \"a\"\nlang = \"en\"").starts_with("f:3: unknown key `lang`"));
    }
}
