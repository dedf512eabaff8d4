//! Saved searches: the one place where `--saved NAME` becomes a query and filters.

use anyhow::Result;
use jiff::civil::Date;

use super::arguments::{Arguments, Command};
use super::exit::UsageError;
use super::filters::FilterArgs;
use super::folder::load_config;
use super::search::parse_query;
use crate::config::{Config, SavedSearch};
use crate::model::{Filters, Relevance};
use crate::study::StandingSearch;

/// The command with the saved search it names written out: its query beside the one given, its filters where none are given.
pub(super) fn written_out(arguments: &Arguments) -> Result<Command> {
    let mut command = arguments.command.clone();
    let (query, filters) = match &mut command {
        Command::Search(options) => (Some(&mut options.query), &mut options.filters),
        Command::Export(options) => (Some(&mut options.query), &mut options.filters),
        Command::Experts(options) => (Some(&mut options.query), &mut options.filters),
        Command::Trends(options) => (Some(&mut options.query), &mut options.filters),
        Command::Flow(options) => (None, &mut options.filters),
        Command::Reprocess(options) => (None, &mut options.filters),
        _ => return Ok(command),
    };
    let Some(name) = filters.saved.take() else { return Ok(command) };
    let config = load_config(&arguments.config)?;
    let saved = find(&config, &name, "--saved")?;
    filters.fill(&saved.filters);
    match query {
        Some(query) => *query = both(&saved.query, query),
        None if saved.query.is_empty() => {}
        None => {
            return Err(UsageError(format!(
                "--saved {name}: this command takes filters alone, and the search has a query; give its filters one by one"
            ))
            .into());
        }
    }
    Ok(command)
}

/// The saved search of a name, in any case.
pub(super) fn find<'c>(config: &'c Config, name: &str, option: &str) -> Result<&'c SavedSearch, UsageError> {
    let wanted = name.to_lowercase();
    config.searches.iter().find(|search| search.name.to_lowercase() == wanted).ok_or_else(|| {
        let names: Vec<&str> = config.searches.iter().map(|search| search.name.as_str()).collect();
        let there = match names.as_slice() {
            [] => "there is none yet; add a [[search]] section with name and query to feeds.toml".to_owned(),
            names => format!("there is {}", names.join(", ")),
        };
        UsageError(format!("{option} {name}: no saved search of that name; {there}"))
    })
}

/// A query that asks for both; an empty one asks for nothing.
fn both(saved: &str, given: &str) -> String {
    match (saved.trim(), given.trim()) {
        (saved, "") => saved.to_owned(),
        ("", given) => given.to_owned(),
        (saved, given) => format!("({saved}) AND ({given})"),
    }
}

/// A saved search as a question; its relative times count back from `today`.
pub(super) fn standing(saved: &SavedSearch, today: Date) -> Result<StandingSearch> {
    let filters = FilterArgs::of_saved(&saved.filters).checked(today)?;
    Ok(StandingSearch { name: saved.name.clone(), query: parse_query(&saved.query)?, filters })
}

/// What is asked where nothing is saved: every story that reports misuse.
pub(super) fn all_misuse() -> Result<StandingSearch> {
    let filters = Filters { relevances: vec![Relevance::Misuse], ..Filters::default() };
    Ok(StandingSearch { name: String::new(), query: parse_query("")?, filters })
}
