//! How the matches are spread, as lines and as JSON.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::super::arguments::Scope;
use super::super::terminal::{TITLE, safe, styled, wrapped};
use crate::search::{FacetCount, Facets};

/// Values shown of one facet.
const SHOWN: usize = 8;

fn lists(facets: &Facets) -> [(&'static str, &[FacetCount]); 9] {
    [
        ("relevance", &facets.relevances),
        ("theme", &facets.themes),
        ("event", &facets.events),
        ("route", &facets.routes),
        ("site", &facets.sites),
        ("country", &facets.countries),
        ("language", &facets.languages),
        ("month", &facets.months),
        ("speaker kind", &facets.speaker_kinds),
    ]
}

/// `theme: harm 12 (9) · …`: articles and, where they are fewer, stories.
pub(super) fn facet_lines(facets: &Facets, scope: Scope) -> String {
    let mut text = match scope {
        Scope::Articles => "\nArticles, and in brackets their stories where they are fewer:\n".to_owned(),
        Scope::Quotes => "\nQuotes, and in brackets the stories they stand in:\n".to_owned(),
    };
    for (name, values) in lists(facets).into_iter().filter(|(_, values)| !values.is_empty()) {
        // The latest months are the ones looked for.
        let skipped = if name == "month" { values.len().saturating_sub(SHOWN) } else { 0 };
        let shown: Vec<String> = values.iter().skip(skipped).take(SHOWN).map(|count| in_words(count, scope)).collect();
        let more = values.len().saturating_sub(SHOWN);
        let rest = match more {
            0 => String::new(),
            _ if name == "month" => format!(" · {more} months before"),
            _ => format!(" · {more} more"),
        };
        let line = format!("{} {}{rest}", styled(TITLE, &format!("{name}:")), shown.join(" · "));
        let _ = writeln!(text, "{}", wrapped(&line, "  "));
    }
    text
}

fn in_words(count: &FacetCount, scope: Scope) -> String {
    let value = safe(&count.value);
    match scope {
        Scope::Articles if count.stories == count.articles => format!("{value} {}", count.articles),
        Scope::Articles => format!("{value} {} ({})", count.articles, count.stories),
        Scope::Quotes => format!("{value} {} ({})", count.quotes, count.stories),
    }
}

/// For each facet an object of value and counts.
pub(super) fn facet_record(facets: &Facets, scope: Scope) -> Map<String, Value> {
    let record = |count: &FacetCount| match scope {
        Scope::Articles => json!({ "articles": count.articles, "stories": count.stories }),
        Scope::Quotes => json!({ "quotes": count.quotes, "articles": count.articles, "stories": count.stories }),
    };
    let values = |counts: &[FacetCount]| counts.iter().map(|count| (count.value.clone(), record(count))).collect();
    lists(facets).into_iter().map(|(name, counts)| (name.replace(' ', "_"), Value::Object(values(counts)))).collect()
}
