//! From the arguments to the subcommand, and opening the list that several of them change.

use anyhow::Result;

use super::super::arguments::{Arguments, FeedsCommand};
use super::super::exit::{Exit, UsageError};
use super::{add, check, coverage, discover, export, import, list, remove};
use crate::config::{EditError, FeedList};
use crate::model::Feed;

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

/// Opens `feeds.toml` to change it.
pub(super) fn open_list(arguments: &Arguments) -> Result<FeedList> {
    FeedList::open(&arguments.config).map_err(|error| match error {
        EditError::Config(error) => UsageError(error.to_string()).into(),
        other => other.into(),
    })
}

/// Adds feeds to the list as it is now on disk: asking for them has taken a while.
pub(super) fn add_to_list(arguments: &Arguments, feeds: &[Feed]) -> Result<()> {
    let mut list = open_list(arguments)?;
    if let Some(known) = feeds.iter().find_map(|feed| list.find(&feed.url)) {
        return Err(already(known).into());
    }
    list.add(feeds)?;
    Ok(list.save()?)
}

/// Says that an address is in the list already.
pub(super) fn already(known: &Feed) -> UsageError {
    let rests = known.disabled.as_ref().map(|reason| format!(", disabled: {reason}")).unwrap_or_default();
    UsageError(format!("already in the list as {} ({}{rests})", known.name, known.url))
}
