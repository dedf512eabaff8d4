//! `flow`: the way from the entries of the feeds to the articles of a study.

use std::io::Write;

use anyhow::Result;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::arguments::Arguments;
use super::exit::{Exit, UsageError};
use super::export::whole;
use super::folder::{listed_feeds, open, today};
use super::screening::screening;
use super::study_arguments::{FlowArgs, FlowFormat};
use super::terminal::{FAINT, TITLE, plain, safe, wrapped};
use crate::export::{
    FlowRecord, IdentifiedRecord, IncludedRecord, ReasonsRecord, flow_chart, reason_in_words, to_the_second, write_json_document,
};
use crate::model::{Filters, PROGRAM};
use crate::study::{Flow, FlowQuestion, flow as study};

/// Counts and prints.
pub(crate) fn flow(arguments: &Arguments, options: &FlowArgs) -> Result<Exit> {
    if let Some(by) = options.by {
        return screening(arguments, options, by);
    }
    if options.format() == FlowFormat::Csv {
        return Err(UsageError(
            "a flow is no table; use --format table, json or svg, or count --by feed, day or feed-day".to_owned(),
        )
        .into());
    }
    let filters = options.filters.checked(today())?;
    let feeds = listed_feeds(arguments)?;
    let folder = open(arguments)?;
    let found = study(&folder.store, &folder.searcher, FlowQuestion { filters: &filters, feeds: &feeds })?;
    let record = record(options, &filters, &found, Timestamp::now());
    let format = options.format();
    match options.output.as_ref().filter(|path| path.as_os_str() != "-") {
        Some(path) => whole(path, |file| write(file, format, &record, plain))?,
        None => write(&mut anstream::stdout().lock(), format, &record, str::to_owned)?,
    }
    Ok(Exit::Done)
}

fn write(out: &mut dyn Write, format: FlowFormat, record: &FlowRecord, look: impl Fn(&str) -> String) -> Result<()> {
    match format {
        FlowFormat::Table | FlowFormat::Csv => out.write_all(look(&in_words(record)).as_bytes())?,
        FlowFormat::Json => write_json_document(&mut &mut *out, record)?,
        FlowFormat::Svg => out.write_all(flow_chart(record).as_bytes())?,
    }
    Ok(())
}

fn record(options: &FlowArgs, filters: &Filters, flow: &Flow, now: Timestamp) -> FlowRecord {
    let mut missed: Vec<(String, u64)> = flow.not_retrieved.iter().map(|(name, count)| (name.clone(), *count)).collect();
    missed.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    FlowRecord {
        tool: PROGRAM.to_owned(),
        created: to_the_second(now),
        filters: options.filters.in_words(filters),
        searched: flow.searched.map(|(first, last)| [first, last].map(|at| at.to_zoned(TimeZone::UTC).date().to_string())),
        identified: IdentifiedRecord {
            items: flow.identified.items,
            by_source: flow.identified.by_source.clone(),
            feeds: flow.identified.feeds,
            entries: flow.identified.entries,
        },
        duplicates: flow.duplicates,
        sought: flow.sought,
        not_retrieved: ReasonsRecord::new(missed),
        screened: flow.screened,
        screened_unparsed: flow.unparsed,
        screened_kept: flow.kept.articles,
        screened_stories: flow.kept.stories,
        excluded: ReasonsRecord::new(flow.excluded.iter().map(|(reason, count)| (reason.name(), *count))),
        excluded_by_person: flow.excluded_by_person,
        excluded_stories: flow.excluded_stories,
        included: IncludedRecord {
            articles: flow.included.articles,
            stories: flow.included.stories,
            quotes: flow.included.quotes,
        },
        untold: flow.untold,
    }
}

/// Each step, with what it left aside below it.
fn in_words(record: &FlowRecord) -> String {
    let identified = &record.identified;
    let mut text = step("Identified items", identified.items);
    for (source, count) in &identified.by_source {
        text.push_str(&part(&reason_in_words(source), *count));
    }
    text.push_str(&aside("duplicates: other addresses of an article here", record.duplicates));
    text.push_str(&step("Sought for retrieval", record.sought));
    text.push_str(&aside("not retrieved", record.not_retrieved.total));
    text.push_str(&parts(&record.not_retrieved));
    text.push_str(&step("Screened: judged", record.screened));
    if record.screened_unparsed > 0 {
        text.push_str(&part("of these before the parse: no term stands in the page", record.screened_unparsed));
    }
    if record.screened_kept < record.screened {
        text.push_str(&part("of these kept with their text", record.screened_kept));
    }
    text.push_str(&part("stories that the kept ones tell", record.screened_stories));
    text.push_str(&aside("excluded", record.excluded.total));
    text.push_str(&parts(&record.excluded));
    if record.excluded_by_person > 0 {
        text.push_str(&part("of these by a person's decision", record.excluded_by_person));
    }
    text.push_str(&aside("stories of which no article is left", record.excluded_stories));
    text.push_str(&step("Included articles", record.included.articles));
    text.push_str(&part("stories they tell", record.included.stories));
    text.push_str(&part("quotes in their stories", record.included.quotes));
    text.push('\n');
    text + &notes(record)
}

fn step(name: &str, count: u64) -> String {
    format!("{TITLE}{name:<52} {count:>9}{TITLE:#}\n")
}

fn aside(name: &str, count: u64) -> String {
    format!("  - {name:<48} {count:>9}\n")
}

fn part(name: &str, count: u64) -> String {
    format!("{FAINT}      {name:<46} {count:>9}{FAINT:#}\n")
}

fn parts(reasons: &ReasonsRecord) -> String {
    reasons.iter().map(|(name, count)| part(&reason_in_words(name), count)).collect()
}

fn notes(record: &FlowRecord) -> String {
    let FlowRecord { filters, searched, identified, untold, .. } = record;
    let notes = [
        Some(format!("Filters: {}.", safe(&filters.join("; ")))),
        searched
            .as_ref()
            .map(|[first, last]| format!("Items first seen from {first} to {last} (UTC), by {} feeds.", identified.feeds)),
        identified
            .entries
            .map(|entries| format!("The feeds' answers held {entries} entries, each counted at every poll that gave it.")),
        (*untold > 0).then(|| {
            format!("In no number: {untold} unread items of feeds whose country or language the feed list does not tell.")
        }),
    ];
    notes.into_iter().flatten().map(|note| wrapped(&format!("{FAINT}{note}{FAINT:#}"), "") + "\n").collect()
}
