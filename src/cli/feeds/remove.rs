//! `feeds remove`: a feed out of the list.

use std::io::Write;

use anyhow::Result;

use super::super::arguments::Arguments;
use super::super::exit::{Exit, UsageError};
use super::super::terminal::{FAINT, TITLE, safe, styled};
use super::change::open_list;
use super::visit::typed_address;
use crate::config::FeedList;
use crate::model::Feed;

/// Feeds that are named where none was meant clearly.
const MOST_NAMED: usize = 10;

/// Takes one feed out of the list and shows the lines that went.
pub(super) fn remove(arguments: &Arguments, wanted: &str) -> Result<Exit> {
    let mut list = open_list(arguments)?;
    let feed = chosen(&list, wanted)?.clone();
    let lines = list.remove(&feed.url)?;
    list.save()?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "removed {} ({})", styled(TITLE, &feed.name), safe(feed.url.as_str()))?;
    writeln!(out, "these lines went; what the feed has brought stays in the data folder:")?;
    for line in lines.trim_end().lines() {
        writeln!(out, "  {}", styled(FAINT, line))?;
    }
    Ok(Exit::Done)
}

/// The one feed at that address or of that name.
fn chosen<'a>(list: &'a FeedList, wanted: &str) -> Result<&'a Feed, UsageError> {
    if let Some(feed) = typed_address(wanted).ok().and_then(|url| list.find(&url)) {
        return Ok(feed);
    }
    let feeds = &list.config().feeds;
    let folded = wanted.trim().to_lowercase();
    let named: Vec<&Feed> = feeds.iter().filter(|feed| feed.name.to_lowercase() == folded).collect();
    match named.as_slice() {
        [feed] => Ok(feed),
        [] => {
            let near = |feed: &&Feed| feed.name.to_lowercase().contains(&folded) || feed.url.as_str().contains(&folded);
            Err(UsageError(match feeds.iter().filter(near).collect::<Vec<_>>().as_slice() {
                [] => format!("no feed of the list has the address or name `{wanted}`; `ketwatch feeds list` shows them"),
                near => format!("no feed has just this address or name; did you mean{}", named_feeds(near)),
            }))
        }
        several => Err(UsageError(format!(
            "{} feeds are called `{wanted}`; remove one by its address:{}",
            several.len(),
            named_feeds(several)
        ))),
    }
}

fn named_feeds(feeds: &[&Feed]) -> String {
    let mut lines: Vec<String> = feeds.iter().take(MOST_NAMED).map(|feed| format!("\n  {} ({})", feed.url, feed.name)).collect();
    let more = feeds.len().saturating_sub(MOST_NAMED);
    lines.extend((more > 0).then(|| format!("\n  … and {more} more")));
    lines.concat()
}
