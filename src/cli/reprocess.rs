//! `reprocess`: the archived pages, read again by the present version.

use std::io::{IsTerminal, Write};
use std::sync::Arc;

use anyhow::Result;

use super::arguments::{Arguments, ReprocessArgs};
use super::exit::Exit;
use super::extract::lexicon;
use super::folder::{listed_feeds, open, open_keeper, open_store, print_json, today};
use super::progress::Bars;
use super::signals::{listening, signalled};
use super::terminal::safe;
use crate::model::{ArticleId, DuplicateRule, Filters};
use crate::pipeline::{Progress, Reprocessed, Stopper};
use crate::search::{Query, Question, Scope};

/// Articles asked for at once when all of them are.
const SLICE: usize = 10_000;

/// Articles that stay as they were which are named one by one; of more only the number is told.
const SHOWN: usize = 20;

/// Reads the pages again and tells what changed.
pub(crate) fn reprocess(arguments: &Arguments, options: &ReprocessArgs) -> Result<Exit> {
    let filters = options.filters.checked(today())?;
    // Copies are articles too: nobody wants to leave theirs as they were.
    let duplicates = if filters.duplicates == DuplicateRule::Only { DuplicateRule::Only } else { DuplicateRule::Include };
    let filters = Filters { duplicates, ..filters };
    let articles = chosen(arguments, &filters)?;
    let (lexicon, feeds) = (lexicon(arguments)?, listed_feeds(arguments)?);
    let (stopper, stop) = Stopper::new();
    let mut keeper = open_keeper(&arguments.data_dir)?.until_signalled(stop.clone());

    let progress = Arc::new(Progress::default());
    let bars = Bars::show(Arc::clone(&progress), arguments.quiet);
    let _signals = listening(stopper)?;
    let report = keeper.reprocess(&articles, (&lexicon, &feeds), &progress, &stop)?;
    keeper.finish()?;
    drop(bars);
    tell(arguments, options, &report)?;
    let incomplete = if report.kept.is_empty() { Exit::Done } else { Exit::Incomplete };
    Ok(signalled(stop.reason()).unwrap_or(incomplete))
}

/// The articles that the filters let through; all of them without a look at the index, which may be of another version.
fn chosen(arguments: &Arguments, filters: &Filters) -> Result<Vec<ArticleId>> {
    if *filters == (Filters { duplicates: DuplicateRule::Include, ..Filters::default() }) {
        let store = open_store(arguments)?;
        let mut ids = Vec::new();
        loop {
            let more = store.all_ids(ids.last(), SLICE)?;
            if more.is_empty() {
                return Ok(ids);
            }
            ids.extend(more);
        }
    }
    let query = Query::parse("")?;
    let question = Question { query: &query, filters, scope: Scope::Articles };
    Ok(open(arguments)?.searcher.all_matching(question)?.map(|found| found.article).collect())
}

fn tell(arguments: &Arguments, options: &ReprocessArgs, report: &Reprocessed) -> Result<()> {
    if options.json {
        return print_json(report);
    }
    let mut out = anstream::stdout().lock();
    writeln!(out, "{} articles: {} changed, {} unchanged", report.articles, report.changed, report.unchanged)?;
    for (step, count) in &report.relevance {
        writeln!(out, "  {count} from {step}")?;
    }
    if report.without_page > 0 {
        writeln!(out, "  {} have no page in the archive and stay as they are", report.without_page)?;
    }
    for (id, reason) in report.kept.iter().take(SHOWN) {
        writeln!(out, "  {id} stays as it is: {}", safe(reason))?;
    }
    let more = report.kept.len().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "  … and {more} more stay as they are")?;
    }
    if let Some(reason) = &report.stopped
        && (std::io::stderr().is_terminal() || !arguments.quiet)
    {
        anstream::eprintln!("stopped by {reason}; what was done stays, the rest is as it was");
    }
    Ok(())
}
