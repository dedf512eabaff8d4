//! The writer's thread: commands in, batches out.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::keeper::{Keeper, KeeperError};
use super::pages::FinishedPage;
use super::progress::Progress;
use super::report::Report;
use crate::crawl::{Fetcher, HostMemory};
use crate::model::Outcome;
use crate::store::{PollRecord, PollResult};

/// Commands that may wait for the writer: enough that analysis on all cores does not stall while a batch is committed, few
/// enough that the pages in them (some 100 KiB each) take little memory.
const COMMANDS_WAITING: usize = 64;

/// Pages in one commit: a larger batch gains little, and a kill costs a refetch of what is in it.
const BATCH_PAGES: usize = 50;

/// The longest that a finished page waits for its commit, which takes some milliseconds.
const BATCH_AGE: Duration = Duration::from_millis(300);

/// Stored articles after which the index is committed, so that a long run can be searched while it goes on.
const INDEX_EVERY: usize = 1000;

/// What the writer is asked to do.
enum Command {
    Poll(Box<PollRecord>, oneshot::Sender<PollResult>),
    Page(Box<FinishedPage>),
    /// What hosts have said, robots.txt and until when to leave them alone: kept at once, since the run may be killed.
    Hosts(HostMemory),
    /// Time has passed: write what is old enough.
    Tick,
}

/// The way to the writer; one for each task.
#[derive(Clone)]
pub(super) struct ToWriter(mpsc::Sender<Command>);

/// The writer has stopped because it could not write; its thread tells why when it is joined.
#[derive(Debug)]
pub(super) struct WriterGone;

impl ToWriter {
    /// Stores a poll and gives what was new in it, once it is on disk.
    pub(super) async fn poll(&self, record: PollRecord) -> Result<PollResult, WriterGone> {
        let (answer, answered) = oneshot::channel();
        self.0.send(Command::Poll(Box::new(record), answer)).await.map_err(|_| WriterGone)?;
        answered.await.map_err(|_| WriterGone)
    }

    /// Hands over a finished page.
    pub(super) async fn page(&self, page: FinishedPage) -> Result<(), WriterGone> {
        self.0.send(Command::Page(Box::new(page))).await.map_err(|_| WriterGone)
    }

    /// Lets time pass, as long as there is a writer, and tells it of hosts that want to be left alone.
    pub(super) async fn tick(self, fetcher: Arc<Fetcher>) {
        let mut interval = tokio::time::interval(BATCH_AGE / 2);
        let mut told = Vec::new();
        loop {
            interval.tick().await;
            let learnt = fetcher.learnt();
            let is_news = !learnt.robots.is_empty() || !learnt.outages.is_empty() || learnt.pauses != told;
            told.clone_from(&learnt.pauses);
            let command = if is_news { Command::Hosts(learnt) } else { Command::Tick };
            if self.0.send(command).await.is_err() {
                return;
            }
        }
    }
}

/// The report that the tasks and the writer fill together.
#[derive(Clone)]
pub(super) struct Tally(Arc<Mutex<Report>>);

impl Tally {
    pub(super) fn new(report: Report) -> Tally {
        Tally(Arc::new(Mutex::new(report)))
    }

    /// The report; a panic elsewhere leaves whole numbers behind, so it may still be read.
    pub(super) fn lock(&self) -> MutexGuard<'_, Report> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts the writer. It ends when every [`ToWriter`] is dropped, and gives the keeper back.
pub(super) fn start(
    keeper: Keeper,
    tally: Tally,
    progress: Arc<Progress>,
) -> (ToWriter, JoinHandle<Result<Keeper, KeeperError>>) {
    let (sender, receiver) = mpsc::channel(COMMANDS_WAITING);
    let writing = Writing { keeper, tally, progress, batch: Vec::new(), begun: Instant::now(), unindexed: 0 };
    (ToWriter(sender), std::thread::spawn(move || writing.run(receiver)))
}

struct Writing {
    keeper: Keeper,
    tally: Tally,
    progress: Arc<Progress>,
    batch: Vec<FinishedPage>,
    /// When the first page of the batch came.
    begun: Instant,
    unindexed: usize,
}

impl Writing {
    fn run(mut self, mut commands: mpsc::Receiver<Command>) -> Result<Keeper, KeeperError> {
        while let Some(command) = commands.blocking_recv() {
            match command {
                Command::Poll(record, answer) => {
                    let result = self.keeper.record_poll(&record)?;
                    // The task that asked may have been stopped; the entries are in the store all the same.
                    let _ = answer.send(result);
                }
                Command::Page(page) => self.take(*page)?,
                Command::Hosts(hosts) => {
                    self.keeper.remember_hosts(hosts, Timestamp::now())?;
                    self.flush_if_old()?;
                }
                Command::Tick => self.flush_if_old()?,
            }
        }
        self.progress.finishing();
        self.flush()?;
        self.keeper.index_queued()?;
        Ok(self.keeper)
    }

    fn take(&mut self, page: FinishedPage) -> Result<(), KeeperError> {
        if self.batch.is_empty() {
            self.begun = Instant::now();
        }
        self.batch.push(page);
        if self.batch.len() >= BATCH_PAGES { self.flush() } else { Ok(()) }
    }

    fn flush_if_old(&mut self) -> Result<(), KeeperError> {
        if self.begun.elapsed() >= BATCH_AGE { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), KeeperError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let written = self.keeper.write(std::mem::take(&mut self.batch), Timestamp::now())?;
        let mut report = self.tally.lock();
        for page in &written {
            self.progress.page_done();
            if page.is_known {
                report.articles_looked_at_again += 1;
                report.articles_revised += u64::from(matches!(page.outcome, Outcome::Stored(_)));
                continue;
            }
            report.count(&page.outcome, 1);
            if let Some(media_type) = &page.media_type {
                *report.refused_types.entry(media_type.clone()).or_default() += 1;
            }
            report.duplicates += page.copies;
            report.quotes += page.quotes as u64;
        }
        drop(report);
        let stored = written.iter().filter(|page| matches!(page.outcome, Outcome::Stored(_))).count();
        (0..stored).for_each(|_| self.progress.article_stored());
        self.unindexed += stored;
        if self.unindexed >= INDEX_EVERY {
            self.keeper.index_queued()?;
            self.unindexed = 0;
        }
        Ok(())
    }
}
