//! `feeds import`: the list of another program.

use std::collections::HashSet;
use std::io::Write;

use anyhow::{Context, Result};
use serde::Serialize;

use super::super::arguments::{Arguments, FeedsImportArgs};
use super::super::batch::read_input;
use super::super::exit::{Exit, UsageError};
use super::super::folder::print_json;
use super::super::terminal::{TITLE, safe, styled, told};
use super::change::open_list;
use crate::config::{FeedFields, FeedList, checked_feed, lenient_language};
use crate::feeds::{OpmlReading, Subscription, read_opml};
use crate::model::{ArticleId, Feed, article_id};

/// Lines of each kind that are shown to a person.
const MOST_SHOWN: usize = 20;

/// What came of an import, as JSON.
#[derive(Serialize)]
struct ImportRecord<'a> {
    dry_run: bool,
    added: Vec<Named<'a>>,
    already: Vec<Named<'a>>,
    rejected: Vec<Rejected>,
    left_out: usize,
}

#[derive(Serialize)]
struct Named<'a> {
    url: &'a str,
    name: &'a str,
    tags: &'a [String],
}

#[derive(Serialize)]
struct Rejected {
    address: String,
    why: String,
}

/// The feeds of a list, by what becomes of them.
#[derive(Default)]
struct Sorted {
    new: Vec<Feed>,
    known: Vec<Feed>,
    rejected: Vec<Rejected>,
}

/// Adds the feeds of an OPML file that are not in the list yet.
pub(super) fn import(arguments: &Arguments, options: &FeedsImportArgs) -> Result<Exit> {
    let mut list = open_list(arguments)?;
    let reading = read(&options.file)?;
    let left_out = reading.left_out;
    let sorted = sort(reading, &list, &options.tag);
    if !sorted.new.is_empty() && !options.dry_run {
        list.add(&sorted.new)?;
        list.save()?;
    }
    if options.json {
        print_json(&record(&sorted, options.dry_run, left_out))?;
    } else {
        tell(&sorted, options.dry_run, left_out)?;
    }
    Ok(Exit::Done)
}

fn read(file: &str) -> Result<OpmlReading> {
    let bytes = read_input(file)?;
    let reading = read_opml(&bytes);
    let name = if file == "-" { "standard input" } else { file };
    if !reading.is_opml {
        let hint = "export the list from the other program as OPML; a single feed is added with `ketwatch feeds add`";
        return Err(UsageError(format!("{name}: this is no OPML file; {hint}"))).context("nothing was added");
    }
    Ok(reading)
}

fn sort(reading: OpmlReading, list: &FeedList, tags: &[String]) -> Sorted {
    let mut sorted = Sorted::default();
    let no_feed = "not an address of a feed on the web (https:// or http://)";
    sorted.rejected.extend(reading.rejected.into_iter().map(|address| Rejected { address, why: no_feed.to_owned() }));
    let listed: HashSet<ArticleId> = list.config().feeds.iter().map(|feed| article_id(&feed.url)).collect();
    for subscription in reading.subscriptions {
        match feed(&subscription, tags) {
            Err(why) => sorted.rejected.push(Rejected { address: subscription.url.to_string(), why }),
            Ok(feed) if listed.contains(&article_id(&feed.url)) => sorted.known.push(feed),
            Ok(feed) => sorted.new.push(feed),
        }
    }
    sorted
}

/// A feed of the other list by the rules of ours. A country or language that we do not understand is left out.
fn feed(subscription: &Subscription, further: &[String]) -> Result<Feed, String> {
    let Subscription { url, name, tags, language, country, kind, disabled } = subscription;
    let mut tags = tags.clone();
    further.iter().filter(|tag| !subscription.tags.contains(tag)).for_each(|tag| tags.push(tag.clone()));
    let language = language.as_deref().and_then(lenient_language);
    let plain = FeedFields {
        url: url.as_str(),
        name: name.as_deref(),
        country: country.as_deref(),
        language: language.as_deref(),
        kind: *kind,
        tags: &tags,
        disabled: disabled.as_deref(),
    };
    checked_feed(plain).or_else(|_| checked_feed(FeedFields { country: None, ..plain }))
}

fn record(sorted: &Sorted, dry_run: bool, left_out: usize) -> ImportRecord<'_> {
    fn named(feeds: &[Feed]) -> Vec<Named<'_>> {
        feeds.iter().map(|feed| Named { url: feed.url.as_str(), name: &feed.name, tags: &feed.tags }).collect()
    }
    let rejected = sorted.rejected.iter().map(|one| Rejected { address: one.address.clone(), why: one.why.clone() });
    ImportRecord { dry_run, added: named(&sorted.new), already: named(&sorted.known), rejected: rejected.collect(), left_out }
}

fn tell(sorted: &Sorted, dry_run: bool, left_out: usize) -> Result<()> {
    let mut out = anstream::stdout().lock();
    let feed = |feed: &Feed| {
        let tags = if feed.tags.is_empty() { String::new() } else { format!(" [{}]", feed.tags.join(", ")) };
        told(&format!("{}{}\n{}", styled(TITLE, &feed.name), safe(&tags), safe(feed.url.as_str())), "  ")
    };
    let rejected = |one: &Rejected| told(&safe(&format!("{}: {}", one.address, one.why)), "  ");
    let added = if dry_run { "would be added" } else { "added" };
    section(&mut out, added, &sorted.new, feed)?;
    section(&mut out, "already in the list", &sorted.known, feed)?;
    section(&mut out, "not added", &sorted.rejected, rejected)?;
    let counts =
        [(sorted.new.len(), added), (sorted.known.len(), "already there"), (sorted.rejected.len(), "not addresses of feeds")];
    let counts: Vec<String> = counts.iter().map(|(count, what)| format!("{count} {what}")).collect();
    writeln!(out, "{}", counts.join(", "))?;
    if left_out > 0 {
        writeln!(out, "{left_out} more were not read: a list has 50,000 feeds at most")?;
    }
    Ok(())
}

fn section<T>(out: &mut impl Write, title: &str, items: &[T], line: impl Fn(&T) -> String) -> Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "{title}:")?;
    for item in items.iter().take(MOST_SHOWN) {
        writeln!(out, "{}", line(item))?;
    }
    let more = items.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        writeln!(out, "  … and {more} more (--json names all)")?;
    }
    Ok(writeln!(out)?)
}
