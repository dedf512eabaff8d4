//! `demo`: the main job on the bundled newsroom, before anything is configured.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::TempDir;

use super::arguments::{Arguments, Command, DEFAULT_DATA_DIR};
use super::crawl::carry_out;
use super::exit::Exit;
use super::folder::open_keeper;
use super::signals::signalled;
use super::terminal::TITLE;
use super::{experts, folder, search};
use crate::config;
use crate::model::{Filters, SpeakerKind};
use crate::newsroom::{Newsroom, start};
use crate::pipeline::{CrawlOptions, Stopper};
use crate::quotes::is_given_name;
use crate::search::Query;
use crate::study;

/// What the demo searches for.
const QUERY: &str = "ketamine bladder";
/// Experts shown.
const EXPERTS: usize = 12;

/// Crawls the bundled newsroom over HTTP on loopback and shows what a search gives.
pub(crate) fn demo(arguments: &Arguments) -> Result<Exit> {
    let data = folder_for(arguments)?;
    if let Some(exit) = crawl_newsroom(&data, arguments.quiet)? {
        return Ok(exit);
    }
    let there = at(arguments, &data);
    heading(&format!("ketwatch search '{QUERY}' --limit 3"))?;
    if let Command::Search(options) = command(&["search", QUERY, "--limit", "3"])? {
        search::search(&there, &options)?;
    }
    heading("ketwatch experts --speaker-kind expert")?;
    show_experts(&there)?;
    next_steps(&data)?;
    Ok(Exit::Done)
}

/// The folder that was named, else a new temporary one.
fn folder_for(arguments: &Arguments) -> Result<PathBuf> {
    if arguments.data_dir != Path::new(DEFAULT_DATA_DIR) {
        return Ok(arguments.data_dir.clone());
    }
    Ok(TempDir::with_prefix("ketwatch-demo-").context("cannot make a temporary folder")?.keep())
}

/// The same arguments with another data folder.
fn at(arguments: &Arguments, data: &Path) -> Arguments {
    Arguments { data_dir: data.to_owned(), config: arguments.config.clone(), command: Command::Demo, ..*arguments }
}

fn command(words: &[&str]) -> Result<Command> {
    use clap::Parser;
    Ok(Arguments::try_parse_from(["ketwatch"].iter().chain(words))?.command)
}

/// Crawls; gives the exit status where a signal ended it.
fn crawl_newsroom(data: &Path, quiet: bool) -> Result<Option<Exit>> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().context("cannot start the runtime")?;
    let newsroom: Newsroom = runtime.block_on(start()).context("cannot start the bundled newsroom")?;
    let config = config::parse(&newsroom.feeds_toml(), "the bundled newsroom's feeds.toml")?;
    heading(&format!("ketwatch crawl    (the bundled newsroom: {} feeds on {})", config.feeds.len(), newsroom.address()))?;
    let keeper = open_keeper(data)?;
    let (stopper, stop) = Stopper::new();
    let report = carry_out(&config, keeper, &CrawlOptions::default(), quiet, (stopper, stop.clone()))?;
    writeln!(
        anstream::stdout().lock(),
        "{}\n\nOn purpose, as on any day: one feed and two pages are gone, one entry has no link, one page is closed by robots.txt.",
        report.in_words()
    )?;
    runtime.block_on(newsroom.shutdown());
    Ok(signalled(stop.reason()))
}

fn show_experts(there: &Arguments) -> Result<()> {
    let folder = folder::open(there)?;
    let experts_alone =
        Filters { speaker_kinds: SpeakerKind::ALL.into_iter().filter(|kind| kind.is_expert()).collect(), ..Filters::default() };
    let mut found = study::experts(&folder.store, &folder.searcher, &Query::everything(), &experts_alone, is_given_name)?.people;
    let all = found.len();
    found.truncate(EXPERTS);
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", experts::lines(&found))?;
    if all > found.len() {
        writeln!(
            out,
            "… and {} more; `{} --data-dir DIR experts --speaker-kind expert --limit 0` lists them all",
            all - found.len(),
            program()
        )?;
    }
    Ok(())
}

fn next_steps(data: &Path) -> Result<()> {
    heading("What to type next")?;
    writeln!(
        anstream::stdout().lock(),
        "  {1} --data-dir {0} search bladder --in quotes\n\
         \x20 {1} --data-dir {0} search --facets --limit 5\n\
         \x20 {1} --data-dir {0} export --format csv\n\
         \n\
         For the real feeds: put your own address into `user_agent` in feeds.toml, then\n\
         \x20 ketwatch crawl --max-time 10m\n\
         \x20 ketwatch search ketamine --since 30d\n\
         \n\
         The demonstration's folder may be deleted: rm -r {0}",
        data.display(),
        program()
    )?;
    Ok(())
}

/// The program as it was called: before it is installed, its name alone finds nothing.
fn program() -> String {
    std::env::args().next().unwrap_or_else(|| "ketwatch".to_owned())
}

fn heading(text: &str) -> Result<()> {
    writeln!(anstream::stdout().lock(), "\n{TITLE}{text}{TITLE:#}")?;
    Ok(())
}
