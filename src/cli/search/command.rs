//! The command: asks, and prints as it was asked to.

use std::io::Write as _;

use anyhow::Result;

use super::super::arguments::{Arguments, Scope, SearchArgs, Sort};
use super::super::exit::Exit;
use super::super::filters::at_fault;
use super::super::folder::{open, today};
use super::facets::facet_lines;
use super::found::{Answer, found_of};
use super::lines::{entry, summary};
use super::parse_query;
use super::query::tell_suggestions;
use super::record::{print, print_lines};
use crate::search::{Order, Page, Query, Question};

/// Searches and prints.
pub(crate) fn search(arguments: &Arguments, options: &SearchArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let folder = open(arguments)?;
    let question = Question { query: &query, filters: &filters, scope: options.scope.into() };
    let hits =
        folder.searcher.search(question, Page { order: order(&query, options), offset: options.offset, limit: options.limit })?;
    let facets = if options.facets { Some(folder.searcher.facets(question)?) } else { None };
    let found = found_of(&folder, question, &hits, options.explain && hits.hits.iter().any(|hit| hit.score > 0.0))?;
    let suggestions = folder.searcher.suggest(question)?;
    let at_fault =
        if hits.total == 0 { at_fault(&folder.searcher, question.scope, &options.filters, &filters)? } else { Vec::new() };
    let answer = Answer {
        options,
        query: &query,
        filters: &filters,
        hits: &hits,
        found: &found,
        facets: facets.as_ref(),
        suggestions: &suggestions,
        at_fault: &at_fault,
    };
    show(&answer)?;
    tell_suggestions(&query, &suggestions);
    Ok(Exit::Done)
}

/// Without a query nothing matches better than anything else: what is new comes first.
fn order(query: &Query, options: &SearchArgs) -> Order {
    match options.sort {
        Sort::Relevance if query.is_everything() => Order::Newest,
        sort => sort.into(),
    }
}

fn show(answer: &Answer<'_>) -> Result<()> {
    let options = answer.options;
    if options.jsonl {
        return print_lines(answer);
    }
    if options.json {
        return print(answer);
    }
    let mut text = String::new();
    for (number, found) in answer.found.iter().enumerate() {
        text.push_str(&entry(options.offset + number + 1, found, answer.query));
    }
    text.push_str(&summary(answer));
    text.push_str(&answer.facets.map(|facets| facet_lines(facets, options.scope)).unwrap_or_default());
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(())
}

impl From<Scope> for crate::search::Scope {
    fn from(scope: Scope) -> crate::search::Scope {
        match scope {
            Scope::Articles => crate::search::Scope::Articles,
            Scope::Quotes => crate::search::Scope::Quotes,
        }
    }
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Order {
        match sort {
            Sort::Relevance => Order::Relevance,
            Sort::Newest => Order::Newest,
            Sort::Oldest => Order::Oldest,
        }
    }
}
