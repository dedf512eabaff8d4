//! The filters that search, export and the studies share.

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::exit::UsageError;
use crate::model::{DuplicateRule, Filters, Relevance, SpeakerKind, Substance, Theme};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Duplicates {
    /// Every copy.
    Include,
    /// One copy for each story: the earliest, where it matches.
    Exclude,
    /// Only later copies.
    Only,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Filters (a repeated filter means or)")]
pub(crate) struct FilterArgs {
    /// Published on or after: a date, or how long ago (30d, 6w, 3mo, 1y).
    #[arg(long, value_name = "WHEN")]
    since: Option<String>,
    /// Published on or before.
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
    /// misuse, other, passing, none.
    #[arg(long, value_name = "VALUE")]
    relevance: Vec<String>,
    /// use, addiction, harm, death, supply, assault, policy, services, surveillance, therapy, medical, veterinary, celebrity.
    #[arg(long, value_name = "VALUE")]
    theme: Vec<String>,
    /// ketamine, esketamine, 2-FDCK, tusi …
    #[arg(long, value_name = "NAME")]
    substance: Vec<String>,
    /// Words of a quoted person's name.
    #[arg(long, value_name = "NAME")]
    speaker: Vec<String>,
    /// A kind of the codebook, or `expert`.
    #[arg(long, value_name = "KIND")]
    speaker_kind: Vec<String>,
    /// Only articles in which somebody is quoted.
    #[arg(long)]
    has_quotes: bool,
    /// What becomes of copies of a story.
    #[arg(long, default_value = "exclude")]
    duplicates: Duplicates,
}

impl FilterArgs {
    /// The filters, checked; relative times count back from `today`.
    pub(crate) fn checked(&self, today: Date) -> Result<Filters, UsageError> {
        let lower = |values: &[String]| values.iter().map(|value| value.to_lowercase()).collect();
        Ok(Filters {
            since: self.since.as_deref().map(|text| day("--since", text, today)).transpose()?,
            until: self.until.as_deref().map(|text| day("--until", text, today)).transpose()?,
            languages: self.language.iter().map(|tag| language(tag)).collect::<Result<_, _>>()?,
            countries: self.country.iter().map(|code| country(code)).collect::<Result<_, _>>()?,
            sites: self.site.iter().map(|site| bare_host(site)).collect(),
            feeds: self.feed.iter().map(|address| feed(address)).collect::<Result<_, _>>()?,
            relevances: values("--relevance", &self.relevance, Relevance::from_name, Relevance::ALL.iter().map(|v| v.name()))?,
            themes: values("--theme", &self.theme, Theme::from_name, Theme::ALL.iter().map(|v| v.name()))?,
            substances: values("--substance", &self.substance, substance, Substance::ALL.iter().map(|v| v.name()))?,
            speakers: lower(&self.speaker),
            speaker_kinds: speaker_kinds(&self.speaker_kind)?,
            has_quotes: self.has_quotes,
            duplicates: match self.duplicates {
                Duplicates::Include => DuplicateRule::Include,
                Duplicates::Exclude => DuplicateRule::Exclude,
                Duplicates::Only => DuplicateRule::Only,
            },
        })
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
            Some(format!("duplicates: {}", format!("{:?}", self.duplicates).to_lowercase())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
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

fn substance(name: &str) -> Option<Substance> {
    Substance::ALL.iter().copied().find(|value| value.name().eq_ignore_ascii_case(name))
}

fn speaker_kinds(given: &[String]) -> Result<Vec<SpeakerKind>, UsageError> {
    let mut kinds = Vec::new();
    for name in given {
        if name == "expert" {
            kinds.extend(SpeakerKind::ALL.into_iter().filter(|kind| kind.is_expert()));
        } else {
            let known = SpeakerKind::ALL.iter().map(|kind| kind.name()).chain(["expert"]);
            kinds.extend(values("--speaker-kind", std::slice::from_ref(name), SpeakerKind::from_name, known)?);
        }
    }
    Ok(kinds)
}

fn values<T>(
    flag: &str,
    given: &[String],
    parse: impl Fn(&str) -> Option<T>,
    known: impl Iterator<Item = &'static str>,
) -> Result<Vec<T>, UsageError> {
    let known: Vec<&str> = known.collect();
    let one = |text: &String| {
        parse(text).ok_or_else(|| UsageError(format!("{flag}: `{text}` is no value of it; there is {}", known.join(", "))))
    };
    given.iter().map(one).collect()
}

/// A date, or how long before `today`.
pub(super) fn day(flag: &str, text: &str, today: Date) -> Result<Date, UsageError> {
    if let Ok(date) = text.parse::<Date>() {
        return Ok(date);
    }
    let wrong =
        || UsageError(format!("{flag}: `{text}` is neither a date (2026-01-31) nor a time back from today (30d, 6w, 3mo, 1y)"));
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits).ok_or_else(wrong)?;
    let number: i64 = number.parse().map_err(|_| wrong())?;
    let back = match unit {
        "d" => Span::new().try_days(number),
        "w" => Span::new().try_weeks(number),
        "mo" => Span::new().try_months(number),
        "y" => Span::new().try_years(number),
        _ => return Err(wrong()),
    };
    today.checked_sub(back.unwrap_or_else(|_| 0.days())).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn times_are_dates_or_count_back() {
        let today = date(2026, 3, 31);
        assert_eq!(day("--since", "2026-01-31", today).unwrap(), date(2026, 1, 31));
        assert_eq!(day("--since", "30d", today).unwrap(), date(2026, 3, 1));
        assert_eq!(day("--since", "6w", today).unwrap(), date(2026, 2, 17));
        assert_eq!(day("--since", "1y", today).unwrap(), date(2025, 3, 31));
        assert_eq!(day("--since", "1mo", today).unwrap(), date(2026, 2, 28));
    }

    #[test]
    fn a_wrong_time_is_named_with_the_way_out() {
        let message = day("--until", "yesterday", date(2026, 1, 1)).unwrap_err().to_string();
        assert!(message.contains("--until: `yesterday`") && message.contains("30d"), "{message}");
    }

    #[test]
    fn expert_is_five_kinds() {
        assert_eq!(speaker_kinds(&["expert".to_owned()]).unwrap().len(), 5);
        assert!(speaker_kinds(&["doctor".to_owned()]).unwrap_err().to_string().contains("clinician"));
    }
}
