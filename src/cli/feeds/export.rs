//! `feeds export`: the list for other programs.

use std::io::Write;
use std::path::Path;

use anyhow::Result;

use super::super::arguments::Arguments;
use super::super::exit::Exit;
use super::super::export::whole;
use super::super::folder::load_config;
use crate::feeds::{Subscription, write_opml};
use crate::model::Feed;

/// Writes the list as OPML.
pub(super) fn export(arguments: &Arguments, output: Option<&Path>, enabled: bool) -> Result<Exit> {
    let config = load_config(&arguments.config)?;
    let wanted = config.feeds.iter().filter(|feed| !enabled || feed.disabled.is_none());
    let subscriptions: Vec<Subscription> = wanted.map(subscription).collect();
    let opml = write_opml("ketwatch feeds", &subscriptions);
    match output {
        Some(path) => whole(path, |file| Ok(file.write_all(opml.as_bytes())?))?,
        None => std::io::stdout().lock().write_all(opml.as_bytes())?,
    }
    if let Some(path) = output {
        tracing::info!(feeds = subscriptions.len(), file = %path.display(), "exported");
    }
    Ok(Exit::Done)
}

fn subscription(feed: &Feed) -> Subscription {
    let Feed { url, name, country, language, kind, tags, disabled } = feed.clone();
    Subscription { url, name: Some(name), tags, language, country, kind, disabled }
}
