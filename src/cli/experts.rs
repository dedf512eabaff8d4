//! `experts`: who is quoted.

use std::io::Write;

use anyhow::Result;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use super::arguments::{Arguments, ExpertsArgs};
use super::exit::Exit;
use super::folder::{open, print_json, today};
use super::search::parse_query;
use super::terminal::{safe, width};
use crate::study::{Expert, experts as study};

/// A speaker as JSON.
#[derive(Serialize)]
struct ExpertRecord<'a> {
    speaker: &'a str,
    roles: &'a [String],
    affiliations: &'a [String],
    speaker_kind: &'static str,
    quotes: usize,
    articles: usize,
    outlets: usize,
    sites: &'a [String],
    first: Option<String>,
    last: Option<String>,
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
        writeln!(out, "{}", table(&found, width()))?;
    }
    Ok(Exit::Done)
}

fn record(expert: &Expert) -> ExpertRecord<'_> {
    ExpertRecord {
        speaker: &expert.speaker,
        roles: &expert.roles,
        affiliations: &expert.affiliations,
        speaker_kind: expert.kind.name(),
        quotes: expert.quotes,
        articles: expert.articles,
        outlets: expert.sites.len(),
        sites: &expert.sites,
        first: expert.first.map(|day| day.to_string()),
        last: expert.last.map(|day| day.to_string()),
    }
}

/// The first outlet and how many more there are.
fn outlets(expert: &Expert) -> String {
    let first = expert.sites.first().map_or("", String::as_str);
    match expert.sites.len() {
        0 | 1 => safe(first).into_owned(),
        more => format!("{} and {} more", safe(first), more - 1),
    }
}

/// The speakers as a table no wider than `width`.
pub(super) fn table(found: &[Expert], width: usize) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(80));
    table.set_header(["speaker", "role, affiliation", "kind", "quotes", "outlets", "last"]);
    for expert in found {
        let role = expert.roles.first().map_or("", String::as_str);
        // A role often names the organisation already: "consultant urologist at Southmead Hospital".
        let affiliation = expert.affiliations.first().map(String::as_str).filter(|name| !role.contains(name));
        let role: Vec<&str> = [Some(role), affiliation].into_iter().flatten().filter(|part| !part.is_empty()).collect();
        table.add_row([
            safe(&expert.speaker).into_owned(),
            safe(&role.join(", ")).into_owned(),
            expert.kind.name().to_owned(),
            expert.quotes.to_string(),
            outlets(expert),
            expert.last.map(|day| day.to_string()).unwrap_or_default(),
        ]);
    }
    table.to_string()
}
