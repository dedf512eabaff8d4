//! `feeds add`: a feed for the list.

use std::io::Write;

use anyhow::{Result, anyhow};
use url::Url;

use super::super::arguments::{Arguments, FeedsAddArgs, KindOfFeed};
use super::super::exit::{Exit, UsageError};
use super::super::terminal::{TITLE, safe, styled};
use super::change::{add_to_list, already, open_list};
use super::discover::{Depth, Discovery, FoundFeed, content, feeds_of, in_words, kind_of, unasked_in_words, unreachable_page};
use super::visit::{Visitor, typed_address};
use crate::config::{FeedFields, FeedList, checked_feed, lenient_language};
use crate::crawl::refusal;
use crate::model::{Feed, FeedKind, FeedReading};

/// Letters of a feed's title that are taken for the outlet's name.
const LONGEST_NAME: usize = 80;

/// Adds the feed at an address, or those that the page there names.
pub(super) fn add(arguments: &Arguments, options: &FeedsAddArgs) -> Result<Exit> {
    let list = open_list(arguments)?;
    let url = typed_address(&options.url)?;
    if let Some(known) = list.find(&url) {
        return Err(already(known).into());
    }
    // What is wrong with the arguments is said before anybody is asked for anything.
    let plain = checked(options, &url, None)?;
    let mut out = anstream::stdout().lock();
    if let Some(name) = options.name.as_deref().filter(|name| name.chars().count() > LONGEST_NAME) {
        let letters = name.chars().count();
        return Err(UsageError(format!("--name has {letters} letters; {LONGEST_NAME} are the most a list can show")).into());
    }
    if let Some(why) = refusal(&url, list.config().crawler.allow_private) {
        let why = format!("{url}: {why}, which a crawl would refuse; allow_private = true in [crawler] allows private addresses");
        return Err(UsageError(why).into());
    }
    if options.no_check {
        add_to_list(arguments, std::slice::from_ref(&plain))?;
        writeln!(out, "added {}", styled(TITLE, &plain.name))?;
        writeln!(out, "  {} (not asked for)", safe(plain.url.as_str()))?;
        return Ok(Exit::Done);
    }
    let discovery = find(arguments, &list, &options.url)?;
    if options.all
        && let Some(words) = unasked_in_words(&discovery)
    {
        tracing::warn!("{words}");
    }
    let chosen = choose(discovery.feeds, &list, options)?;
    let feeds = chosen.iter().map(|found| checked(options, &found.url, Some(&found.reading))).collect::<Result<Vec<_>>>()?;
    add_to_list(arguments, &feeds)?;
    for (feed, found) in feeds.iter().zip(&chosen) {
        writeln!(out, "{}", added(feed, found, options))?;
    }
    Ok(Exit::Done)
}

/// The feeds at an address.
fn find(arguments: &Arguments, list: &FeedList, address: &str) -> Result<Discovery> {
    let visitor = Visitor::new(arguments, list.config())?;
    let kept = |error: anyhow::Error| error.context("not added (--no-check adds an address without asking)");
    let (url, visit) = visitor.visit_typed(address)?;
    let visit = visit.map_err(|failure| kept(unreachable_page(&failure)))?;
    let why = visit.reading.as_ref().err().map(ToString::to_string);
    let found = feeds_of(&visitor, visit, Depth::Named);
    match why {
        Some(why) if found.feeds.is_empty() => {
            Err(kept(anyhow!("{url}: {why}; no feed was found where many sites have theirs either")))
        }
        _ => Ok(found),
    }
}

/// The feeds that are to be added: the only one that holds articles, or all where all are wanted.
fn choose(found: Vec<FoundFeed>, list: &FeedList, options: &FeedsAddArgs) -> Result<Vec<FoundFeed>> {
    let is_new = |feed: &FoundFeed| list.find(&feed.url).is_none();
    if let [only] = found.as_slice()
        && let Some(known) = list.find(&only.url)
    {
        return Err(already(known).into());
    }
    let articles = found.iter().filter(|feed| !feed.of_comments).count();
    if options.all || articles <= 1 {
        let wanted = |feed: &FoundFeed| is_new(feed) && (options.all || articles == 0 || !feed.of_comments);
        let chosen: Vec<FoundFeed> = found.into_iter().filter(wanted).collect();
        return if chosen.is_empty() {
            Err(UsageError("all these feeds are in the list already".to_owned()).into())
        } else {
            Ok(chosen)
        };
    }
    let mut out = anstream::stdout().lock();
    for feed in &found {
        writeln!(out, "{}\n", in_words(feed, !is_new(feed)))?;
    }
    Err(UsageError(format!(
        "{} has {} feeds; nothing was added. Run `ketwatch feeds add` with the address of one, or with --all for all of them",
        options.url,
        found.len()
    ))
    .into())
}

/// The feed as it goes into the list: what the arguments say, else what the feed says.
fn checked(options: &FeedsAddArgs, url: &Url, reading: Option<&FeedReading>) -> Result<Feed> {
    let title = reading.and_then(|reading| reading.title.as_deref()).and_then(short_title);
    let spoken = reading.and_then(|reading| lenient_language(reading.language.as_deref()?));
    let kind = match (reading, options.kind) {
        (Some(reading), _) => kind_of(reading),
        (None, Some(KindOfFeed::Sitemap)) => FeedKind::Sitemap,
        (None, _) => FeedKind::Feed,
    };
    let fields = FeedFields {
        url: url.as_str(),
        name: options.name.as_deref().or(title.as_deref()),
        country: options.country.as_deref(),
        language: options.language.as_deref().or(spoken.as_deref()),
        kind,
        tags: &options.tag,
        disabled: None,
    };
    checked_feed(fields).map_err(|message| UsageError(message).into())
}

/// A feed's title as a name: on one line and not too long; nothing where nothing is left.
fn short_title(title: &str) -> Option<String> {
    let mut name = String::new();
    for word in title.split_whitespace() {
        if !name.is_empty() && name.chars().count() + word.chars().count() >= LONGEST_NAME {
            break;
        }
        let gap = if name.is_empty() { "" } else { " " };
        name.push_str(gap);
        name.extend(word.chars().filter(|c| !c.is_control()).take(LONGEST_NAME));
    }
    Some(name).filter(|name| !name.is_empty())
}

fn added(feed: &Feed, found: &FoundFeed, options: &FeedsAddArgs) -> String {
    let mut lines = vec![
        format!("added {}", styled(TITLE, &feed.name)),
        format!("  {}", safe(feed.url.as_str())),
        format!("  {}", content(&found.reading)),
    ];
    if found.reading.entries.is_empty() && found.reading.sitemaps.is_empty() {
        lines.push("  it holds no entries at present; `ketwatch feeds list` will tell whether that changes".to_owned());
    }
    if found.reading.format == "sitemap" {
        lines.push(
            "  this is no news sitemap: a crawl fetches every page it names, however old; look for a news sitemap".to_owned(),
        );
    }
    let wanted = options.kind.map(|kind| if kind == KindOfFeed::Sitemap { FeedKind::Sitemap } else { FeedKind::Feed });
    if wanted.is_some_and(|kind| kind != feed.kind) {
        lines.push(format!("  added with kind = \"{}\", since that is what is there", super::discover::kind_name(feed.kind)));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_names_on_one_line() {
        assert_eq!(short_title(" The\n Harbour\u{7} Courier ").as_deref(), Some("The Harbour Courier"));
        assert_eq!(short_title("  "), None);
        let long = short_title(&"word ".repeat(100)).unwrap();
        assert!(long.chars().count() <= LONGEST_NAME && long.ends_with("word"));
        assert_eq!(short_title(&"x".repeat(500)).unwrap().len(), LONGEST_NAME);
    }
}
