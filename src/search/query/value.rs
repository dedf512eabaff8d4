//! Fields of exact values, and days.

use super::QueryError;
use crate::model::{EventKind, Relevance, Route, SpeakerKind, Substance, Theme};
use crate::text::nearest::nearest;

/// An exact value of a field.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) enum Value {
    /// A host, with everything below it.
    Site(String),
    /// A BCP 47 code in lower case, with everything below it.
    Language(String),
    Country(String),
    Feed(String),
    Theme(Theme),
    Substance(Substance),
    Event(EventKind),
    Route(Route),
    Relevance(Relevance),
    SpeakerKind(SpeakerKind),
    /// The five kinds the codebook calls experts.
    Expert,
}

/// Letters a value's beginning must have to stand for it.
const SHORTEST_BEGINNING: usize = 3;

/// A field of exact values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueField {
    Site,
    Language,
    Country,
    Feed,
    Theme,
    Substance,
    Event,
    Route,
    Relevance,
    Kind,
}

impl ValueField {
    /// Reads a value written at `at`.
    pub(super) fn read(self, text: &str, at: usize) -> Result<Value, QueryError> {
        let lower = text.to_lowercase();
        match self {
            ValueField::Site => Ok(Value::Site(host(&lower).to_owned())),
            ValueField::Language => code(&lower, at, "a language code such as `en` or `zh-Hant`").map(Value::Language),
            ValueField::Country => country(text, at),
            ValueField::Feed => Ok(Value::Feed(text.to_owned())),
            ValueField::Theme => Theme::from_name(&lower)
                .map(Value::Theme)
                .ok_or_else(|| unknown(at, "theme", text, Theme::ALL, |theme| theme.name())),
            ValueField::Substance => substance(text, &lower, at),
            ValueField::Event => begun(&lower, EventKind::ALL, |event| event.name())
                .map(Value::Event)
                .ok_or_else(|| unknown(at, "event", text, EventKind::ALL, |event| event.name())),
            ValueField::Route => begun(&lower, Route::ALL, |route| route.name())
                .map(Value::Route)
                .ok_or_else(|| unknown(at, "route", text, Route::ALL, |route| route.name())),
            ValueField::Relevance => Relevance::from_name(&lower)
                .map(Value::Relevance)
                .ok_or_else(|| unknown(at, "relevance", text, Relevance::ALL, |relevance| relevance.name())),
            ValueField::Kind => kind(text, &lower.replace('-', "_"), at),
        }
    }
}

/// The value of that name, or the only one whose name begins so: `covert` for `covertly_given`. Long names are seldom typed whole.
fn begun<T: Copy>(lower: &str, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
    let text = lower.replace('-', "_");
    let mut beginning = all.iter().copied().filter(|value| name(*value).starts_with(&text));
    let exact = all.iter().copied().find(|value| name(*value) == text);
    let only = beginning.next().filter(|_| text.len() >= SHORTEST_BEGINNING && beginning.next().is_none());
    exact.or(only)
}

fn host(text: &str) -> &str {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let host = rest.split('/').next().unwrap_or(rest).trim_matches('.');
    host.strip_prefix("www.").unwrap_or(host)
}

fn code(lower: &str, at: usize, wanted: &str) -> Result<String, QueryError> {
    let primary = lower.split('-').next().unwrap_or("");
    let valid = (2..=3).contains(&primary.len()) && lower.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if valid { Ok(lower.to_owned()) } else { Err(QueryError::new(at, format!("`{lower}` is not {wanted}"))) }
}

fn country(text: &str, at: usize) -> Result<Value, QueryError> {
    let valid = text.len() == 2 && text.bytes().all(|b| b.is_ascii_alphabetic());
    let error =
        || QueryError::new(at, format!("`{text}` is not a country code")).hint("use the two letters of ISO 3166: `GB`, `CN`");
    let upper = text.to_ascii_uppercase();
    // Everybody's name for it, and reserved for it by ISO 3166.
    let code = if upper == "UK" { "GB".to_owned() } else { upper };
    valid.then_some(Value::Country(code)).ok_or_else(error)
}

fn substance(text: &str, lower: &str, at: usize) -> Result<Value, QueryError> {
    let found = Substance::ALL.iter().copied().find(|substance| substance.name().eq_ignore_ascii_case(lower));
    found.map(Value::Substance).ok_or_else(|| unknown(at, "substance", text, Substance::ALL, |substance| substance.name()))
}

fn kind(text: &str, lower: &str, at: usize) -> Result<Value, QueryError> {
    if lower == "expert" {
        return Ok(Value::Expert);
    }
    let found = SpeakerKind::from_name(lower).map(Value::SpeakerKind);
    found.ok_or_else(|| unknown(at, "speaker kind", text, &SpeakerKind::ALL, |kind| kind.name()))
}

fn unknown<T: Copy>(at: usize, what: &str, text: &str, all: &[T], name: impl Fn(T) -> &'static str) -> QueryError {
    let names: Vec<&str> = all.iter().map(|value| name(*value)).collect();
    let error = QueryError::new(at, format!("no {what} `{text}`"));
    match nearest(text, &names) {
        Some(near) => error.hint(format!("did you mean `{near}`? There are {}", names.join(", "))),
        None => error.hint(format!("one of {}", names.join(", "))),
    }
}
