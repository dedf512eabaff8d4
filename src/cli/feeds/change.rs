//! Opening the list to change it, and adding to it.

use anyhow::Result;

use super::super::arguments::Arguments;
use super::super::exit::UsageError;
use crate::config::{EditError, FeedList};
use crate::model::Feed;

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
