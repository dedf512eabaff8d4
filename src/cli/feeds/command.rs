//! From the arguments to the subcommand.

use anyhow::Result;

use super::super::arguments::{Arguments, FeedsCommand};
use super::super::exit::Exit;
use super::{add, check, coverage, discover, export, import, list, remove};

/// Runs a subcommand of `feeds`.
pub(crate) fn feeds(arguments: &Arguments, command: &FeedsCommand) -> Result<Exit> {
    match command {
        FeedsCommand::List(options) if options.coverage => coverage::coverage(arguments, options),
        FeedsCommand::List(options) => list::list(arguments, options),
        FeedsCommand::Check(options) => check::check(arguments, options),
        FeedsCommand::Add(options) => add::add(arguments, options),
        FeedsCommand::Remove { feed } => remove::remove(arguments, feed),
        FeedsCommand::Discover { url, json } => discover::discover(arguments, url, *json),
        FeedsCommand::Import(options) => import::import(arguments, options),
        FeedsCommand::Export { output, enabled } => export::export(arguments, output.as_deref(), *enabled),
    }
}
