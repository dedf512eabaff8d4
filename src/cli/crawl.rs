//! `crawl`: one scheduled run.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use super::arguments::{Arguments, CrawlArgs};
use super::exit::{Exit, UsageError};
use super::folder::{load_config, open, open_keeper, print_json, today};
use super::progress::Bars;
use super::saved::standing;
use super::signals::{listen, signalled};
use super::terminal::{for_stderr, safe};
use crate::config::Config;
use crate::model::literal_address;
use crate::pipeline::{CrawlOptions, Keeper, Plan, Progress, Report, Stop, StopReason, Stopper, crawl as run, plan};
use crate::store::{Store, StoreError};
use crate::study::{Matching, matching_since};

/// Runs once over what is due.
pub(crate) fn crawl(arguments: &Arguments, options: &CrawlArgs) -> Result<Exit> {
    let config = load_config(&arguments.config)?;
    let crawl_options = checked(&config, options)?;
    if options.dry_run {
        return dry_run(&arguments.data_dir, &config, &crawl_options, options.json);
    }
    if !rehearses(&config) {
        config.require_contact().map_err(|error| UsageError(error.to_string()))?;
    }
    let keeper = open_keeper(&arguments.data_dir)?;
    let (stopper, stop) = Stopper::new();
    let report = carry_out(&config, keeper, &crawl_options, arguments.quiet, (stopper, stop.clone()))?;
    let searches = new_matches(arguments, &config, &report)?;
    tell(arguments, options, &report, &searches)?;
    Ok(exit(&report, stop.reason(), options.strict))
}

/// Whether nothing but this machine is asked: private addresses are allowed, or everything goes through a proxy here.
fn rehearses(config: &Config) -> bool {
    let on_loopback = |proxy: &url::Url| {
        proxy.host_str() == Some("localhost") || literal_address(proxy).is_some_and(|address| address.is_loopback())
    };
    config.crawler.allow_private || config.crawler.proxy.as_ref().is_some_and(on_loopback)
}

fn checked(config: &Config, options: &CrawlArgs) -> Result<CrawlOptions> {
    let max_time = options.max_time.as_deref().map(duration).transpose()?;
    let crawl_options = CrawlOptions { all: options.all, feeds: options.feed.clone(), max_time };
    let unmatched = options.feed.iter().find(|pattern| {
        let alone = CrawlOptions { feeds: vec![(*pattern).clone()], ..CrawlOptions::default() };
        !config.feeds.iter().any(|feed| crate::pipeline::is_asked_for(feed, &alone.feeds))
    });
    match unmatched {
        Some(pattern) => Err(UsageError(format!(
            "--feed {pattern}: no feed of the list has this in its name, address or tags; `ketwatch feeds list` shows them"
        ))
        .into()),
        None => Ok(crawl_options),
    }
}

fn duration(text: &str) -> Result<Duration, UsageError> {
    let parsed = text.parse::<SignedDuration>().ok().and_then(|time| Duration::try_from(time).ok());
    parsed
        .filter(|time| !time.is_zero())
        .ok_or_else(|| UsageError(format!("--max-time: `{text}` is no length of time; write 90s, 10m or 2h")))
}

/// Carries out the run on a runtime of its own, with bars and signals.
pub(super) fn carry_out(
    config: &Config,
    keeper: Keeper,
    options: &CrawlOptions,
    quiet: bool,
    (stopper, stop): (Stopper, Stop),
) -> Result<Report> {
    let progress = Arc::new(Progress::default());
    let bars = Bars::show(Arc::clone(&progress), quiet);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start the runtime")?;
    let (keeper, report) = runtime.block_on(async {
        tokio::spawn(listen(stopper.clone()));
        run(config, keeper, options, progress, (stopper, stop)).await
    })?;
    keeper.finish()?;
    drop(bars);
    Ok(report)
}

/// What the run has brought for a saved search.
#[derive(Serialize)]
struct SearchCount {
    name: String,
    /// Stories of which nothing that matches was here before.
    stories: usize,
    /// Articles that were not here before, copies too.
    articles: usize,
    /// Articles that say something else than before.
    changed: usize,
}

/// What the run has brought for each saved search; asked of what it stored alone.
fn new_matches(arguments: &Arguments, config: &Config, report: &Report) -> Result<Vec<SearchCount>> {
    let has_news = !report.stored.is_empty() || report.articles_revised > 0;
    let folder = if has_news && !config.searches.is_empty() { Some(open(arguments)?) } else { None };
    let since: Timestamp = report.started.parse()?;
    let mut counts = Vec::with_capacity(config.searches.len());
    for saved in &config.searches {
        let found = match &folder {
            Some(folder) => matching_since(&folder.store, &folder.searcher, &standing(saved, today())?, since)?,
            None => Matching::default(),
        };
        let Matching { stories, articles, changed } = found;
        counts.push(SearchCount { name: saved.name.clone(), stories, articles, changed });
    }
    Ok(counts)
}

impl SearchCount {
    /// `search bladder: 2 new stories, 3 articles`, or nothing for nothing.
    fn in_words(&self) -> Option<String> {
        let of =
            |count: usize, one: &str, many: &str| (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }));
        let parts = [
            of(self.stories, "new story", "new stories"),
            of(self.articles, "new article", "new articles"),
            of(self.changed, "changed article", "changed articles"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("search    {}: {}", safe(&self.name), parts.join(", ")))
    }
}

/// The summary as JSON: the report, and what came for the saved searches.
#[derive(Serialize)]
struct CrawlRecord<'a> {
    #[serde(flatten)]
    report: &'a Report,
    searches: &'a [SearchCount],
}

/// The summary: a few lines on a terminal, one line in a log, JSON where asked for; a line more for each saved search that
/// something new matches.
fn tell(arguments: &Arguments, options: &CrawlArgs, report: &Report, searches: &[SearchCount]) -> Result<()> {
    if options.json {
        print_json(&CrawlRecord { report, searches })?;
    }
    if !arguments.quiet {
        let text = if std::io::stderr().is_terminal() { report.in_words() } else { report.in_one_line() };
        anstream::eprintln!("{}", for_stderr(&text));
        searches.iter().filter_map(SearchCount::in_words).for_each(|line| anstream::eprintln!("{line}"));
    }
    Ok(())
}

fn exit(report: &Report, stopped: Option<StopReason>, strict: bool) -> Exit {
    match signalled(stopped) {
        Some(exit) => exit,
        _ if strict && report.feeds_failed > 0 => Exit::Incomplete,
        _ => Exit::Done,
    }
}

/// Says what a run would do, without a request and without making a data folder.
fn dry_run(data: &Path, config: &Config, options: &CrawlOptions, json: bool) -> Result<Exit> {
    let plan = match Store::open_reader(data) {
        Ok(store) => plan(config, &store, options, Timestamp::now())?,
        Err(StoreError::Missing { .. }) => Plan::first(config, options),
        Err(error) => return Err(error.into()),
    };
    if json {
        print_json(&PlanRecord::of(&plan))?;
        return Ok(Exit::Done);
    }
    let mut out = anstream::stdout().lock();
    for (feed, state) in &plan.feeds {
        let last = state.last_polled.map_or("never polled".to_owned(), |at| format!("last polled {at:.0}"));
        writeln!(out, "poll   {}  {} ({last})", safe(feed.url.as_str()), safe(&feed.name))?;
    }
    for entry in &plan.entries {
        writeln!(out, "fetch  {}", safe(entry.url.as_str()))?;
    }
    writeln!(out, "{} feeds to poll, {} pages of earlier runs to fetch", plan.feeds.len(), plan.entries.len())?;
    Ok(Exit::Done)
}

/// What a run would do, as JSON.
#[derive(Serialize)]
struct PlanRecord<'a> {
    feeds: Vec<PlannedFeed<'a>>,
    /// Addresses of pages that earlier runs could not fetch.
    pages: Vec<&'a str>,
}

#[derive(Serialize)]
struct PlannedFeed<'a> {
    url: &'a str,
    name: &'a str,
    last_polled: Option<String>,
}

impl PlanRecord<'_> {
    fn of(plan: &Plan) -> PlanRecord<'_> {
        PlanRecord {
            feeds: plan
                .feeds
                .iter()
                .map(|(feed, state)| PlannedFeed {
                    url: feed.url.as_str(),
                    name: &feed.name,
                    last_polled: state.last_polled.map(|at| format!("{at:.0}")),
                })
                .collect(),
            pages: plan.entries.iter().map(|entry| entry.url.as_str()).collect(),
        }
    }
}
