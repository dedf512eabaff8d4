//! The filters that search, export and the studies share.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::exit::UsageError;
use crate::config::SavedFilters;
use crate::model::{DuplicateRule, Filters, Relevance, SpeakerKind, Substance, Theme, When};
use crate::search::{Query, Question, Scope, SearchError, Searcher};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Duplicates {
    /// Every copy.
    Include,
    /// One copy for each story: the earliest, where it matches.
    Exclude,
    /// Only later copies.
    Only,
}

#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Filters (a repeated filter means or)")]
pub(crate) struct FilterArgs {
    /// A saved search of feeds.toml: its query and filters; what is given besides narrows it.
    #[arg(long, value_name = "NAME")]
    pub(crate) saved: Option<String>,
    /// Published on or after: a date (2026-01-31, 2026-01, 2026), or how long ago (30d, 6w, 3mo, 1y).
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// Published on or before; a month or year with all its days.
    #[arg(long, value_name = "WHEN")]
    until: Option<String>,
    /// BCP 47 (en, zh, zh-Hant).
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
    /// ISO 3166-1 of the outlet (GB).
    #[arg(long, value_name = "CC")]
    country: Vec<String>,
    /// Host, with its subdomains.
    #[arg(long, value_name = "HOST")]
    site: Vec<String>,
    /// Address of the feed.
    #[arg(long, value_name = "URL")]
    feed: Vec<String>,
    /// What an article says of ketamine misuse.
    #[arg(long, value_name = "VALUE", ignore_case = true, value_parser = relevance_names())]
    relevance: Vec<String>,
    /// What an article says about ketamine.
    #[arg(long, value_name = "VALUE", ignore_case = true, value_parser = theme_names())]
    theme: Vec<String>,
    /// A substance that is named.
    #[arg(long, value_name = "NAME", ignore_case = true, value_parser = substance_names())]
    substance: Vec<String>,
    /// Words of a quoted person's name.
    #[arg(long, value_name = "NAME")]
    speaker: Vec<String>,
    /// As what a quoted person speaks; expert: clinician to services.
    #[arg(long, value_name = "KIND", ignore_case = true, value_parser = kind_names())]
    speaker_kind: Vec<String>,
    /// Only articles in which somebody is quoted.
    #[arg(long)]
    has_quotes: bool,
    /// What becomes of copies of a story [default: exclude].
    #[arg(long, value_name = "WHAT")]
    duplicates: Option<Duplicates>,
}

impl FilterArgs {
    /// The filters, checked; relative times count back from `today`.
    pub(crate) fn checked(&self, today: Date) -> Result<Filters, UsageError> {
        let lower = |values: &[String]| values.iter().map(|value| value.to_lowercase()).collect();
        let since = self.since.as_deref().map(|text| since(text, today)).transpose()?;
        let until = self.until.as_deref().map(|text| until(text, today)).transpose()?;
        if let (Some(since), Some(until)) = (since, until)
            && since > until
        {
            return Err(UsageError(format!("--since {since} lies after --until {until}")));
        }
        Ok(Filters {
            since,
            until,
            languages: self.language.iter().map(|tag| language(tag)).collect::<Result<_, _>>()?,
            countries: self.country.iter().map(|code| country(code)).collect::<Result<_, _>>()?,
            sites: self.site.iter().map(|site| bare_host(site)).collect(),
            feeds: self.feed.iter().map(|address| feed(address)).collect::<Result<_, _>>()?,
            relevances: values(&self.relevance, Relevance::ALL, |value| value.name()),
            themes: values(&self.theme, Theme::ALL, |value| value.name()),
            substances: values(&self.substance, Substance::ALL, |value| value.name()),
            speakers: lower(&self.speaker),
            speaker_kinds: speaker_kinds(&self.speaker_kind),
            has_quotes: self.has_quotes,
            duplicates: match self.duplicates.unwrap_or(Duplicates::Exclude) {
                Duplicates::Include => DuplicateRule::Include,
                Duplicates::Exclude => DuplicateRule::Exclude,
                Duplicates::Only => DuplicateRule::Only,
            },
        })
    }

    /// The filters of a saved search.
    pub(crate) fn of_saved(saved: &SavedFilters) -> FilterArgs {
        let mut filters = FilterArgs::default();
        filters.fill(saved);
        filters
    }

    /// Takes each filter that was not given from a saved search.
    pub(crate) fn fill(&mut self, saved: &SavedFilters) {
        self.since = self.since.take().or_else(|| saved.since.clone());
        self.until = self.until.take().or_else(|| saved.until.clone());
        let lists = [
            (&mut self.language, &saved.languages),
            (&mut self.country, &saved.countries),
            (&mut self.site, &saved.sites),
            (&mut self.feed, &saved.feeds),
            (&mut self.relevance, &saved.relevances),
            (&mut self.theme, &saved.themes),
            (&mut self.substance, &saved.substances),
            (&mut self.speaker, &saved.speakers),
            (&mut self.speaker_kind, &saved.speaker_kinds),
        ];
        lists.into_iter().filter(|(given, _)| given.is_empty()).for_each(|(given, saved)| given.clone_from(saved));
        self.has_quotes |= saved.has_quotes;
        self.duplicates = self.duplicates.or(saved.duplicates.map(|rule| match rule {
            DuplicateRule::Include => Duplicates::Include,
            DuplicateRule::Exclude => Duplicates::Exclude,
            DuplicateRule::Only => Duplicates::Only,
        }));
    }

    /// The filters that were given, in words, for the manifest.
    pub(crate) fn in_words(&self, filters: &Filters) -> Vec<String> {
        let list = |name: &str, values: &[String]| (!values.is_empty()).then(|| format!("{name}: {}", values.join(" or ")));
        [
            filters.since.map(|day| format!("since: {day}")),
            filters.until.map(|day| format!("until: {day}")),
            list("language", &self.language),
            list("country", &self.country),
            list("site", &self.site),
            list("feed", &self.feed),
            list("relevance", &self.relevance),
            list("theme", &self.theme),
            list("substance", &self.substance),
            list("speaker", &self.speaker),
            list("speaker kind", &self.speaker_kind),
            self.has_quotes.then(|| "has quotes".to_owned()),
            Some(format!("duplicates: {}", format!("{:?}", self.duplicates.unwrap_or(Duplicates::Exclude)).to_lowercase())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The filters, in words, that nothing here passes, each asked for alone.
pub(crate) fn at_fault(searcher: &Searcher, scope: Scope, given: &FilterArgs, all: &Filters) -> Result<Vec<String>, SearchError> {
    let none = || Filters { duplicates: DuplicateRule::Include, ..Filters::default() };
    let alone = [
        ("since", Filters { since: all.since, ..none() }),
        ("until", Filters { until: all.until, ..none() }),
        ("language", Filters { languages: all.languages.clone(), ..none() }),
        ("country", Filters { countries: all.countries.clone(), ..none() }),
        ("site", Filters { sites: all.sites.clone(), ..none() }),
        ("feed", Filters { feeds: all.feeds.clone(), ..none() }),
        ("relevance", Filters { relevances: all.relevances.clone(), ..none() }),
        ("theme", Filters { themes: all.themes.clone(), ..none() }),
        ("substance", Filters { substances: all.substances.clone(), ..none() }),
        ("speaker", Filters { speakers: all.speakers.clone(), ..none() }),
        ("speaker kind", Filters { speaker_kinds: all.speaker_kinds.clone(), ..none() }),
    ];
    let words = given.in_words(all);
    let mut at_fault = Vec::new();
    for (name, filters) in alone.iter().filter(|(_, filters)| *filters != none()) {
        if searcher.count(Question { query: &Query::everything(), filters, scope })? == 0 {
            at_fault.extend(words.iter().find(|word| word.split(':').next() == Some(name)).cloned());
        }
    }
    Ok(at_fault)
}

/// Two letters; `UK` means `GB` everywhere.
fn country(code: &str) -> Result<String, UsageError> {
    let upper = code.to_uppercase();
    match upper.as_str() {
        "UK" => Ok("GB".to_owned()),
        two if two.len() == 2 && two.bytes().all(|b| b.is_ascii_uppercase()) => Ok(upper),
        _ => Err(UsageError(format!("--country: `{code}` is no country code; write the two letters of ISO 3166-1, such as GB"))),
    }
}

fn language(tag: &str) -> Result<String, UsageError> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let valid = (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    valid.then(|| tag.to_owned()).ok_or_else(|| {
        UsageError(format!("--language: `{tag}` is no language tag; write the two letters of ISO 639-1, such as en, or zh-Hant"))
    })
}

fn feed(address: &str) -> Result<String, UsageError> {
    let url = url::Url::parse(address).map(|url| url.to_string());
    url.map_err(|_| {
        UsageError(format!("--feed: `{address}` is no address; `ketwatch feeds list --json` shows the feeds' addresses"))
    })
}

fn bare_host(site: &str) -> String {
    let host = site.trim().trim_start_matches("https://").trim_start_matches("http://");
    let host = host.split('/').next().unwrap_or(host).to_lowercase();
    host.strip_prefix("www.").unwrap_or(&host).to_owned()
}

fn relevance_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Relevance::ALL.iter().map(|value| value.name()))
}

fn theme_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Theme::ALL.iter().map(|value| value.name()))
}

fn substance_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Substance::ALL.iter().map(|value| value.name()))
}

fn kind_names() -> PossibleValuesParser {
    let kinds = SpeakerKind::ALL.iter().filter(|kind| kind.is_expert()).map(|kind| kind.name());
    let others = SpeakerKind::ALL.iter().filter(|kind| !kind.is_expert()).map(|kind| kind.name());
    let values = kinds.chain(["expert"]).chain(others).map(|kind| {
        let everyday = EVERYDAY.iter().filter(move |(_, known)| *known == kind).map(|(word, _)| *word);
        PossibleValue::new(kind).aliases(everyday)
    });
    PossibleValuesParser::new(values)
}

/// Everyday words for kinds of speakers, which are taken for them.
const EVERYDAY: &[(&str, &str)] = &[
    ("academic", "researcher"),
    ("charity", "services"),
    ("coroner", "official"),
    ("doctor", "clinician"),
    ("gp", "clinician"),
    ("journalist", "media"),
    ("judge", "official"),
    ("lawyer", "legal"),
    ("nurse", "clinician"),
    ("parent", "family"),
    ("patient", "lived_experience"),
    ("physician", "clinician"),
    ("politician", "official"),
    ("professor", "researcher"),
    ("psychiatrist", "clinician"),
    ("relative", "family"),
    ("scientist", "researcher"),
    ("surgeon", "clinician"),
    ("user", "lived_experience"),
];

fn speaker_kinds(given: &[String]) -> Vec<SpeakerKind> {
    let is_asked = |kind: &SpeakerKind| {
        let is_word = |name: &str| EVERYDAY.iter().any(|(word, known)| name.eq_ignore_ascii_case(word) && *known == kind.name());
        let is_named = |name: &String| {
            name.eq_ignore_ascii_case(kind.name()) || is_word(name) || kind.is_expert() && name.eq_ignore_ascii_case("expert")
        };
        given.iter().any(is_named)
    };
    SpeakerKind::ALL.into_iter().filter(is_asked).collect()
}

/// The values of these names, which have been checked as they were read.
fn values<T: Copy>(given: &[String], all: &[T], name: impl Fn(&T) -> &'static str) -> Vec<T> {
    let find = |text: &String| all.iter().find(|value| name(value).eq_ignore_ascii_case(text)).copied();
    given.iter().filter_map(find).collect()
}

/// The first day that is asked for: a date, the first of a month or year, or how long before `today`.
pub(super) fn since(text: &str, today: Date) -> Result<Date, UsageError> {
    days("--since", text, today).map(|(first, _)| first)
}

/// The last day that is asked for.
fn until(text: &str, today: Date) -> Result<Date, UsageError> {
    days("--until", text, today).map(|(_, last)| last)
}

fn days(flag: &str, text: &str, today: Date) -> Result<(Date, Date), UsageError> {
    When::parse(text).and_then(|when| when.days(today)).ok_or_else(|| {
        UsageError(format!(
            "{flag}: `{text}` is neither a date (2026-01-31, 2026-01) nor a time back from today (30d, 6w, 3mo, 1y)"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn times_are_dates_or_count_back() {
        let today = date(2026, 3, 31);
        assert_eq!(since("2026-01-31", today).unwrap(), date(2026, 1, 31));
        assert_eq!(since("30d", today).unwrap(), date(2026, 3, 1));
        assert_eq!(since("6w", today).unwrap(), date(2026, 2, 17));
        assert_eq!(since("1y", today).unwrap(), date(2025, 3, 31));
        assert_eq!(since("1mo", today).unwrap(), date(2026, 2, 28));
    }

    #[test]
    fn months_and_years_begin_and_end_as_in_a_query() {
        let today = date(2026, 3, 31);
        let of = |text: &str| (since(text, today).unwrap(), until(text, today).unwrap());
        assert_eq!(of("2025-02"), (date(2025, 2, 1), date(2025, 2, 28)));
        assert_eq!(of("2025"), (date(2025, 1, 1), date(2025, 12, 31)));
    }

    #[test]
    fn a_wrong_time_is_named_with_the_way_out() {
        let message = until("yesterday", date(2026, 1, 1)).unwrap_err().to_string();
        assert!(message.contains("--until: `yesterday`") && message.contains("30d"), "{message}");
    }

    #[test]
    fn everyday_words_name_kinds() {
        assert!(EVERYDAY.is_sorted());
        assert!(EVERYDAY.iter().all(|(_, known)| SpeakerKind::from_name(known).is_some()));
        assert_eq!(speaker_kinds(&["Doctor".to_owned()]), [SpeakerKind::Clinician]);
    }

    #[test]
    fn expert_is_five_kinds() {
        assert_eq!(speaker_kinds(&["expert".to_owned()]).len(), 5);
        assert_eq!(speaker_kinds(&["Police".to_owned(), "expert".to_owned()]).len(), 5);
        assert_eq!(speaker_kinds(&["family".to_owned()]), [SpeakerKind::Family]);
    }
}
