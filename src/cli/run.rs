//! From arguments to a command and its exit status.

use std::io::IsTerminal;

use anyhow::{Result, anyhow};
use tracing_subscriber::EnvFilter;

use super::arguments::{Arguments, Command};
use super::exit::{Exit, exit_of, is_broken_pipe};
use super::progress::LogLines;
use super::terminal::{ColorWhen, ERROR, safe_lines};
use super::{
    annotate, completions, crawl, demo, experts, export, extract, feeds, flow, import, label, reprocess, search, show, trends,
    verify,
};

/// Sets up logs on standard error: warnings, with `-v` what happens, with `-vv` every request; `RUST_LOG` overrides.
pub fn logging(arguments: &Arguments) {
    let level = match (arguments.quiet, arguments.verbose) {
        (true, _) => "error",
        // The HTML parser warns of every page whose markup the standard leaves no better way with.
        // The TLS library tells of a bad certificate itself, beside what we make of it.
        (false, 0) => "warn,html5ever=error,rustls_platform_verifier=off",
        (false, 1) => "warn,html5ever=error,rustls_platform_verifier=off,ketwatch=info",
        (false, _) => "info,html5ever=error,ketwatch=debug",
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let colours = match arguments.color {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    // A second subscriber can only come from a caller that has set its own, which then stays.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(|| LogLines).with_ansi(colours).try_init();
    // A panic is kept to its page; its message may quote the page, so it goes where control characters are escaped.
    std::panic::set_hook(Box::new(|panic| tracing::error!(message = ?panic.to_string(), "failed inside; please report this")));
}

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
            let exit = exit_of(&error);
            if exit != Exit::Busy || arguments.verbose > 0 {
                complain(&error);
            }
            exit
        }
    }
}

/// The error with its causes on one line: what failed, then why.
fn complain(error: &anyhow::Error) {
    anstream::eprintln!("{ERROR}ketwatch:{ERROR:#} {}", safe_lines(&format!("{error:#}")));
}

fn dispatch(arguments: &Arguments) -> Result<Exit> {
    match &arguments.command {
        Command::Crawl(options) => crawl::crawl(arguments, options),
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
