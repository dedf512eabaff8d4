//! `experts`: who is quoted.

use std::cmp::Reverse;
use std::io::{BufWriter, Write};

use anyhow::Result;

use super::arguments::{Arguments, ExpertSort, ExpertsArgs};
use super::counts::{articles_of_stories, number};
use super::exit::Exit;
use super::folder::{open, print_json, today};
use super::search::parse_query;
use super::terminal::{FAINT, SPEAKER, safe, styled, wrapped};
use crate::export::{CsvWriter, EXPERT_FIELDS, ExpertRecord, FormRecord, in_marks, write_json_line};
use crate::quotes::is_given_name;
use crate::study::{Expert, Experts, experts as study};

/// Speakers on a terminal, where no other number is asked for; files hold all.
const SHOWN: usize = 25;

/// Lists the speakers of the matching quotes.
pub(crate) fn experts(arguments: &Arguments, options: &ExpertsArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let folder = open(arguments)?;
    let mut found = study(&folder.store, &folder.searcher, &query, &filters, is_given_name)?;
    sort(&mut found.people, options.sort);
    let is_list = !(options.json || options.jsonl || options.csv);
    let all = found.people.len();
    match options.limit {
        Some(0) => {}
        Some(limit) => found.people.truncate(limit),
        None if is_list => found.people.truncate(SHOWN),
        None => {}
    }
    if is_list {
        list(&found, all)?
    } else {
        write(options, &found)?
    }
    Ok(Exit::Done)
}

/// Ties keep the order by quotes, then by name.
fn sort(people: &mut [Expert], by: ExpertSort) {
    match by {
        ExpertSort::Quotes => {}
        ExpertSort::Articles => people.sort_by_key(|expert| Reverse(expert.articles)),
        ExpertSort::Stories => people.sort_by_key(|expert| Reverse(expert.stories)),
        ExpertSort::Outlets => people.sort_by_key(|expert| Reverse(expert.sites.len())),
        ExpertSort::Newest => people.sort_by_key(|expert| Reverse(expert.last)),
        ExpertSort::Name => people.sort_by_cached_key(|expert| expert.speaker.to_lowercase()),
    }
}

fn write(options: &ExpertsArgs, found: &Experts) -> Result<()> {
    let records = found.people.iter().map(record);
    if options.json {
        return print_json(&records.collect::<Vec<_>>());
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    if options.jsonl {
        records.into_iter().try_for_each(|record| write_json_line(&mut out, &record, None))?;
        return Ok(out.flush()?);
    }
    let mut rows = CsvWriter::new(out, EXPERT_FIELDS.to_vec())?;
    for record in records {
        rows.write(&serde_json::to_value(record)?)?;
    }
    Ok(rows.flush()?)
}

fn record(expert: &Expert) -> ExpertRecord {
    ExpertRecord {
        speaker: expert.speaker.clone(),
        speaker_kind: expert.kind.name(),
        roles: plain(&expert.roles),
        affiliations: plain(&expert.affiliations),
        unaffiliated: expert.is_unaffiliated(),
        quotes: expert.quotes,
        articles: expert.articles,
        stories: expert.stories,
        outlets: expert.sites.len(),
        sites: expert.sites.clone(),
        first: expert.first.map(|day| day.to_string()),
        last: expert.last.map(|day| day.to_string()),
        names: forms(&expert.names),
        role_counts: forms(&expert.roles),
        affiliation_counts: forms(&expert.affiliations),
        example: expert.example.text.clone(),
        example_article: expert.example.article.to_string(),
        example_url: expert.example.url.clone(),
    }
}

fn forms(values: &[(String, usize)]) -> Vec<FormRecord> {
    values.iter().map(|(value, quotes)| FormRecord { value: value.clone(), quotes: *quotes }).collect()
}

fn plain(values: &[(String, usize)]) -> Vec<String> {
    values.iter().map(|(value, _)| value.clone()).collect()
}

fn list(found: &Experts, all: usize) -> Result<()> {
    let mut out = anstream::stdout().lock();
    if found.people.is_empty() {
        let unnamed = if found.unnamed > 0 {
            format!(" Of {} the speaker has no name.", number(found.unnamed, "matching quote", "matching quotes"))
        } else {
            String::new()
        };
        writeln!(out, "Nobody is quoted by name in what matches.{unnamed}")?;
        return Ok(());
    }
    writeln!(out, "{}\n", lines(&found.people))?;
    writeln!(out, "{}", wrapped(&format!("{FAINT}{}{FAINT:#}", totals(found, all)), ""))?;
    Ok(())
}

/// The closing lines: how many there are of what, and how to see the rest.
fn totals(found: &Experts, all: usize) -> String {
    let articles = articles_of_stories(found.articles, found.stories);
    let quotes = number(found.quotes, "quote", "quotes");
    let mut text = format!("{}, {quotes} in {articles}.", number(all as u64, "speaker", "speakers"));
    if found.unnamed > 0 {
        text.push_str(&format!(
            " Of {} more the speaker has no name (\"she\", \"a spokesman\").",
            number(found.unnamed, "quote", "quotes")
        ));
    }
    if found.people.len() < all {
        text.push_str(&format!(" The first {} are shown; --limit 0 shows all.", found.people.len()));
    }
    text
}

/// Outlets named in the list; of more only the number is told.
const OUTLETS: usize = 3;

/// The speakers as a list: name with kind and counts, then role, outlets and a quote.
pub(super) fn lines(found: &[Expert]) -> String {
    found.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(expert: &Expert) -> String {
    let quotes = number(expert.quotes as u64, "quote", "quotes");
    let articles = articles_of_stories(expert.articles as u64, expert.stories as u64);
    let facts = format!("{FAINT}{} · {quotes} in {articles}{}{FAINT:#}", expert.kind.name(), days(expert));
    let mut text = wrapped(&format!("{} {facts}", styled(SPEAKER, &expert.speaker)), "  ") + "\n";
    let role = expert.roles.first().map_or("", |(role, _)| role.as_str());
    // A role often names the organisation already: "consultant urologist at Southmead Hospital".
    let affiliation = expert.affiliations.first().map(|(name, _)| name.as_str()).filter(|name| !role.contains(name));
    let role: Vec<&str> = [Some(role), affiliation].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    if !role.is_empty() {
        text.push_str(&wrapped(&safe(&role.join(", ")), "      "));
        text.push('\n');
    }
    text.push_str(&wrapped(&in_marks(&safe(&shortened(&expert.example.text))), "      "));
    text.push('\n');
    let more = expert.sites.len().saturating_sub(OUTLETS);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    let sites: Vec<&str> = expert.sites.iter().take(OUTLETS).map(String::as_str).collect();
    text.push_str(&wrapped(&format!("{FAINT}{}{rest}{FAINT:#}", safe(&sites.join(", "))), "      "));
    text
}

fn days(expert: &Expert) -> String {
    match (expert.first, expert.last) {
        (Some(first), Some(last)) if first != last => format!(" · {first} to {last}"),
        (Some(day), _) | (None, Some(day)) => format!(" · {day}"),
        (None, None) => String::new(),
    }
}

/// Letters of an example in the list.
const EXAMPLE: usize = 200;

fn shortened(text: &str) -> String {
    if text.chars().count() <= EXAMPLE {
        return text.to_owned();
    }
    let start: String = text.chars().take(EXAMPLE).collect();
    start.trim_end().to_owned() + " …"
}
