//! `experts`: who is quoted.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;

use super::arguments::{Arguments, ExpertsArgs};
use super::exit::Exit;
use super::folder::{open, print_json, today};
use super::search::parse_query;
use super::terminal::{FAINT, SPEAKER, safe, styled, wrapped};
use crate::study::{Expert, experts as study};

/// A speaker as JSON.
#[derive(Serialize)]
struct ExpertRecord<'a> {
    speaker: &'a str,
    roles: Vec<&'a str>,
    affiliations: Vec<&'a str>,
    names: Vec<Counted<'a>>,
    role_counts: Vec<Counted<'a>>,
    affiliation_counts: Vec<Counted<'a>>,
    unaffiliated: bool,
    speaker_kind: &'static str,
    quotes: usize,
    articles: usize,
    outlets: usize,
    sites: &'a [String],
    first: Option<String>,
    last: Option<String>,
}

/// A form of a name, role or affiliation and how many quotes have it.
#[derive(Serialize)]
struct Counted<'a> {
    value: &'a str,
    quotes: usize,
}

fn counted(values: &[(String, usize)]) -> Vec<Counted<'_>> {
    values.iter().map(|(value, quotes)| Counted { value, quotes: *quotes }).collect()
}

fn plain(values: &[(String, usize)]) -> Vec<&str> {
    values.iter().map(|(value, _)| value.as_str()).collect()
}

/// Lists the speakers of the matching quotes.
pub(crate) fn experts(arguments: &Arguments, options: &ExpertsArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let folder = open(arguments)?;
    let found = study(&folder.store, &folder.searcher, &query, &filters)?;
    if options.json {
        print_json(&found.iter().map(record).collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    let mut out = anstream::stdout().lock();
    if found.is_empty() {
        writeln!(out, "Nobody is quoted in what matches.")?;
    } else {
        writeln!(out, "{}", lines(&found))?;
    }
    Ok(Exit::Done)
}

fn record(expert: &Expert) -> ExpertRecord<'_> {
    ExpertRecord {
        speaker: &expert.speaker,
        roles: plain(&expert.roles),
        affiliations: plain(&expert.affiliations),
        names: counted(&expert.names),
        role_counts: counted(&expert.roles),
        affiliation_counts: counted(&expert.affiliations),
        unaffiliated: expert.is_unaffiliated(),
        speaker_kind: expert.kind.name(),
        quotes: expert.quotes,
        articles: expert.articles,
        outlets: expert.sites.len(),
        sites: &expert.sites,
        first: expert.first.map(|day| day.to_string()),
        last: expert.last.map(|day| day.to_string()),
    }
}

/// Outlets named in the list; of more only the number is told.
const OUTLETS: usize = 3;

/// The speakers as a list: name with kind and counts, then role, then outlets.
pub(super) fn lines(found: &[Expert]) -> String {
    found.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(expert: &Expert) -> String {
    let quotes = if expert.quotes == 1 { "1 quote".to_owned() } else { format!("{} quotes", expert.quotes) };
    let last = expert.last.map(|day| format!(" · {day}")).unwrap_or_default();
    let facts = format!("{FAINT}{} · {quotes}{last}{FAINT:#}", expert.kind.name());
    let mut text = wrapped(&format!("{} {facts}", styled(SPEAKER, &expert.speaker)), "  ") + "\n";
    let role = expert.roles.first().map_or("", |(role, _)| role.as_str());
    // A role often names the organisation already: "consultant urologist at Southmead Hospital".
    let affiliation = expert.affiliations.first().map(|(name, _)| name.as_str()).filter(|name| !role.contains(name));
    let role: Vec<&str> = [Some(role), affiliation].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    if !role.is_empty() {
        text.push_str(&wrapped(&safe(&role.join(", ")), "      "));
        text.push('\n');
    }
    let more = expert.sites.len().saturating_sub(OUTLETS);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let sites: Vec<&str> = expert.sites.iter().take(OUTLETS).map(String::as_str).collect();
    text.push_str(&wrapped(&format!("{FAINT}{}{rest}{FAINT:#}", safe(&sites.join(", "))), "      "));
    text
}
