//! One scheduled run, from the feeds that are due to a committed index.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use thiserror::Error;
use tokio::task::JoinSet;

use super::keeper::{Keeper, KeeperError};
use super::pages::{FinishedPage, PageWork};
use super::poll::poll;
use super::progress::Progress;
use super::readers::Readers;
use super::report::Report;
use super::stop::{Stop, StopReason, Stopper};
use super::topic::{TopicError, lexicon_of};
use super::writing::{Tally, ToWriter, WriterGone, start};
use crate::config::Config;
use crate::crawl::{self, Fetcher, HostMemory, RobotsOutage};
use crate::model::{FailReason, Feed, Outcome, PROGRAM, SkipReason, host_of};
use crate::store::{FeedState, OutageRow, PendingEntry, Store, StoreError};

/// Entries of earlier runs that one run tries again, the longest due first: a bound for memory.
const MOST_RETRIED: usize = 100_000;

/// What a run is asked to do.
#[derive(Clone, Debug, Default)]
pub struct CrawlOptions {
    /// Poll every feed, due or not, but those that are gone (410), unless `feeds` names them.
    pub all: bool,
    /// Only feeds whose name, address or tag contains one of these (any case); empty for all.
    pub feeds: Vec<String>,
    /// After how long the run ends; what is not done by then is done by the next run.
    pub max_time: Option<Duration>,
}

/// Why a run could not be carried out.
#[derive(Debug, Error)]
pub enum CrawlError {
    /// Nothing can be written.
    #[error(transparent)]
    Keeper(#[from] KeeperError),
    /// `[topic]` gives no lexicon.
    #[error(transparent)]
    Topic(#[from] TopicError),
    /// Nothing can be fetched.
    #[error(transparent)]
    Fetcher(#[from] crawl::CrawlError),
    /// The writer's thread panicked: a defect of ours.
    #[error("the writer failed inside; what it had acknowledged is safe, please report this")]
    WriterPanic,
}

/// What a run would do now.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Feeds to poll, with their states.
    pub feeds: Vec<(Feed, FeedState)>,
    /// Entries of earlier runs to try again.
    pub entries: Vec<PendingEntry>,
}

impl Plan {
    /// The plan of the first run, which knows nothing yet: every feed that is asked for.
    pub fn first(config: &Config, options: &CrawlOptions) -> Plan {
        let chosen = config.feeds.iter().filter(|feed| feed.disabled.is_none() && is_asked_for(feed, &options.feeds));
        let feeds = chosen.map(|feed| (feed.clone(), FeedState::new(feed.url.as_str())));
        Plan { feeds: feeds.collect(), entries: Vec::new() }
    }
}

/// Chooses the feeds that are due, or asked for, and the entries that wait.
///
/// # Errors
/// The store's.
pub fn plan(config: &Config, store: &Store, options: &CrawlOptions, now: Timestamp) -> Result<Plan, StoreError> {
    let mut states = store.feed_states()?;
    let Plan { mut feeds, .. } = Plan::first(config, options);
    let wanted: HashSet<String> = feeds.iter().map(|(feed, _)| feed.url.to_string()).collect();
    for (_, state) in &mut feeds {
        *state = states.remove(&state.url).unwrap_or_else(|| FeedState::new(&state.url));
    }
    feeds.retain(|(_, state)| is_wanted(state, options) || state.next_due.is_none_or(|due| due <= now));
    let mut entries = store.pending(now, MOST_RETRIED)?;
    // Pages of feeds that were switched off or taken out of the list are left alone.
    entries.retain(|entry| entry.feed.as_ref().is_none_or(|feed| wanted.contains(feed)));
    Ok(Plan { feeds, entries })
}

/// Whether a feed is polled though its time has not come. One that has answered 410 (gone) keeps its time when all are asked
/// for: it is polled early only where it is asked for by name.
fn is_wanted(state: &FeedState, options: &CrawlOptions) -> bool {
    options.all && (state.gone_count == 0 || !options.feeds.is_empty())
}

/// Whether a feed's name, address or one of its tags contains one of the patterns, whatever their case; all do where there
/// is no pattern.
pub fn is_asked_for(feed: &Feed, patterns: &[String]) -> bool {
    let texts = || [feed.name.as_str(), feed.url.as_str()].into_iter().chain(feed.tags.iter().map(String::as_str));
    let holds = |pattern: &String| texts().any(|text| text.to_lowercase().contains(&pattern.to_lowercase()));
    patterns.is_empty() || patterns.iter().any(holds)
}

/// Carries out one run and gives the keeper back with the report.
///
/// # Errors
/// [`CrawlError`] where nothing can be written or fetched. Feeds and pages that fail are in the report.
pub async fn crawl(
    config: &Config,
    mut keeper: Keeper,
    options: &CrawlOptions,
    progress: Arc<Progress>,
    stop: (Stopper, Stop),
) -> Result<(Keeper, Report), CrawlError> {
    let begun = Instant::now();
    let now = Timestamp::now();
    let lexicon = Arc::new(lexicon_of(&config.topic)?);
    let run = keeper.store().start_run(now, PROGRAM).map_err(KeeperError::from)?;
    let plan = plan(config, keeper.store(), options, now).map_err(KeeperError::from)?;
    let memory = host_memory(&mut keeper, now)?;
    let fetcher = Arc::new(Fetcher::new(&config.crawler, memory)?);
    let mut report = Report::new(now);
    report.feeds_listed = config.feeds.iter().filter(|feed| feed.disabled.is_none()).count() as u64;
    report.entries_retried = plan.entries.iter().filter(|entry| entry.known.is_none()).count() as u64;
    let tally = Tally::new(report);

    let ledger = Store::open_reader(keeper.folder()).map_err(KeeperError::from)?;
    let (stopper, stop) = stop;
    let (writer, thread) = start(keeper.until_signalled(stop.clone()), tally.clone(), Arc::clone(&progress));
    let clock = options.max_time.map(|limit| tokio::spawn(stop_after(limit, stopper.clone())));
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let work = Arc::new(PageWork {
        fetcher: Arc::clone(&fetcher),
        lexicon,
        readers: Readers::start(cores),
        max_page: config.crawler.max_page,
        keep: Arc::new(config.keep.clone()),
        ledger: Mutex::new(ledger),
        visited: Mutex::default(),
    });
    let feeds = Arc::new(config.feeds.iter().map(|feed| (feed.url.to_string(), feed.clone())).collect());
    let shared = Shared { work, feeds, writer, tally: tally.clone(), progress, stopper, stop: stop.clone() };
    shared.carry_out(plan).await;
    if let Some(clock) = clock {
        clock.abort();
    }

    let mut keeper = tokio::task::spawn_blocking(move || thread.join())
        .await
        .map_err(|_| CrawlError::WriterPanic)?
        .map_err(|_| CrawlError::WriterPanic)??;
    keeper.remember_hosts(fetcher.learnt(), Timestamp::now())?;
    let mut report = tally.lock().clone();
    // The entries of a task that failed inside; every other way out of a task counts.
    let lost = (report.entries_seen + report.entries_retried).saturating_sub(report.ended());
    report.count(&Outcome::Failed(FailReason::Internal), lost);
    report.seconds = (begun.elapsed().as_secs_f64() * 10.0).round() / 10.0;
    report.failures_in_words().iter().for_each(|line| tracing::warn!("{line}"));
    report.stopped = stop.reason().map(|reason| reason.in_words().to_owned());
    let text = serde_json::to_string(&report).expect("numbers and texts under texts have a JSON form");
    keeper.store().end_run(run, Timestamp::now(), &text).map_err(KeeperError::from)?;
    Ok((keeper, report))
}

async fn stop_after(limit: Duration, stopper: Stopper) {
    tokio::time::sleep(limit).await;
    stopper.stop(StopReason::Time);
}

/// What the tasks of a run share.
#[derive(Clone)]
struct Shared {
    work: Arc<PageWork>,
    feeds: Arc<HashMap<String, Feed>>,
    writer: ToWriter,
    tally: Tally,
    progress: Arc<Progress>,
    stopper: Stopper,
    stop: Stop,
}

impl Shared {
    /// Runs all tasks to their end; each poll gives birth to the tasks for its pages, one for each host.
    async fn carry_out(self, plan: Plan) {
        let ticker = tokio::spawn(self.writer.clone().tick(Arc::clone(&self.work.fetcher)));
        let mut tasks = JoinSet::new();
        self.progress.add_feeds(plan.feeds.len());
        for (feed, state) in plan.feeds {
            tasks.spawn(self.clone().poll(feed, state));
        }
        self.visit(plan.entries, &mut tasks);
        while let Some(done) = tasks.join_next().await {
            match done {
                Ok(new) => self.visit(new, &mut tasks),
                Err(error) => tracing::error!(%error, "a task failed inside; please report this"),
            }
        }
        ticker.abort();
    }

    fn visit(&self, entries: Vec<PendingEntry>, tasks: &mut JoinSet<Vec<PendingEntry>>) {
        self.progress.add_pages(entries.len());
        for entries in by_host(entries) {
            tasks.spawn(self.clone().pages(entries));
        }
    }

    /// Polls a feed and gives its new entries.
    async fn poll(mut self, feed: Feed, state: FeedState) -> Vec<PendingEntry> {
        let polled = tokio::select! {
            biased;
            _ = self.stop.wait() => None,
            record = poll(&self.work, &feed, state, &self.tally) => Some(record),
        };
        self.progress.feed_done();
        let Some(record) = polled else { return Vec::new() };
        let failed = record.failed;
        let Ok(result) = self.writer.poll(record).await else {
            self.stopper.stop(StopReason::Broken);
            return Vec::new();
        };
        let mut report = self.tally.lock();
        report.entries_new += result.new.len() as u64;
        report.feeds_unchanged += u64::from(!failed && result.new.is_empty());
        report.count(&Outcome::Known, result.known as u64);
        result.new.into_iter().chain(result.changed).collect()
    }

    /// Fetches the pages of one host, one after the other. What the run has no time for stays in the queue.
    async fn pages(mut self, entries: Vec<PendingEntry>) -> Vec<PendingEntry> {
        for entry in entries {
            let feed = entry.feed.as_ref().and_then(|feed| self.feeds.get(feed));
            let fetched = || self.tally.lock().pages_fetched += 1;
            let Some(outcome) = self.work.visit(&entry, feed, &mut self.stop, fetched).await else {
                self.tally.lock().count(&Outcome::Skipped(SkipReason::OutOfTime), u64::from(entry.known.is_none()));
                self.progress.page_done();
                continue;
            };
            let page = FinishedPage::new(entry, feed, outcome);
            if let Err(WriterGone) = self.writer.page(page).await {
                self.stopper.stop(StopReason::Broken);
                break;
            }
        }
        Vec::new()
    }
}

/// The entries by host, in their order: each host has one task, since it is asked for one page at a time.
fn by_host(entries: Vec<PendingEntry>) -> Vec<Vec<PendingEntry>> {
    let mut hosts: BTreeMap<String, Vec<PendingEntry>> = BTreeMap::new();
    for entry in entries {
        hosts.entry(host_of(&entry.url).to_owned()).or_default().push(entry);
    }
    hosts.into_values().collect()
}

fn host_memory(keeper: &mut Keeper, now: Timestamp) -> Result<HostMemory, KeeperError> {
    let store = keeper.store();
    let robots = store.all_robots()?.into_iter().map(|row| crawl::RobotsRecord {
        host: row.origin,
        fetched: row.fetched,
        status: row.status,
        body: row.body,
    });
    let outages = store.robots_outages()?.into_iter().map(|row| {
        let OutageRow { origin, since, tried, times, answered } = row;
        (origin, RobotsOutage { since, tried, times, answered })
    });
    let pauses = store.host_pauses(now)?.into_iter().map(|(host, until)| crawl::HostPause { host, until });
    Ok(HostMemory { robots: robots.collect(), outages: outages.collect(), pauses: pauses.collect() })
}
