//! From arguments to a command and its exit status.

use std::io::IsTerminal;

use anyhow::{Result, anyhow};

use super::arguments::{Arguments, Command};
use super::exit::{Exit, exit_of, is_broken_pipe, is_overlap};
use super::terminal::{ERROR, for_stderr, safe_lines};
use super::{
    annotate, completions, crawl, demo, digest, experts, export, extract, feeds, flow, import, label, reprocess, saved, search,
    show, trends, verify,
};

/// Runs the command and says on standard error what went wrong.
pub fn run(arguments: &Arguments) -> Exit {
    arguments.color.apply();
    let work = std::panic::AssertUnwindSafe(|| dispatch(arguments));
    let done = std::panic::catch_unwind(work).unwrap_or_else(|_| {
        Err(anyhow!("failed inside; a damaged index can be the cause, `ketwatch verify --repair` makes it anew"))
    });
    match done {
        Ok(exit) => exit,
        Err(error) if is_broken_pipe(&error) => Exit::Done,
        Err(error) => {
            // An overlap of runs started by cron is no error; a person at a terminal wants to know why nothing happened.
            let is_watched = std::io::stderr().is_terminal() && !arguments.quiet;
            if !is_overlap(&error) || arguments.verbose > 0 || is_watched {
                complain(&error);
            }
            exit_of(&error)
        }
    }
}

/// The error with its causes on one line: what failed, then why.
fn complain(error: &anyhow::Error) {
    let text = format!("{ERROR}ketwatch:{ERROR:#} {}", safe_lines(&format!("{error:#}")));
    anstream::eprintln!("{}", for_stderr(&text));
}

fn dispatch(arguments: &Arguments) -> Result<Exit> {
    match &saved::written_out(arguments)? {
        Command::Crawl(options) => crawl::crawl(arguments, options),
        Command::Digest(options) => digest::digest(arguments, options),
        Command::Search(options) => search::search(arguments, options),
        Command::Show(options) => show::show(arguments, options),
        Command::Label(options) => label::label(arguments, options),
        Command::Export(options) => export::export(arguments, options),
        Command::Experts(options) => experts::experts(arguments, options),
        Command::Trends(options) => trends::trends(arguments, options),
        Command::Flow(options) => flow::flow(arguments, options),
        Command::Feeds(command) => feeds::feeds(arguments, command),
        Command::Extract(options) => extract::extract(arguments, options, &extract::lexicon(arguments)?),
        Command::Annotate(options) => annotate::annotate(options, &extract::lexicon(arguments)?),
        Command::Import(options) => import::import(arguments, options),
        Command::Reprocess(options) => reprocess::reprocess(arguments, options),
        Command::Verify(options) => verify::verify(arguments, options),
        Command::Demo => demo::demo(arguments),
        Command::Completions { shell } => completions::completions(*shell),
        Command::Man => completions::manual(),
    }
}
