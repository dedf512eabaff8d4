//! Opening what a command works with: `feeds.toml`, and store and index of the data folder.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::arguments::Arguments;
use super::exit::{BusyError, UnrecordedError, UsageError, is_overlap};
use super::search::parse_query;
use crate::config::{self, Config};
use crate::export::write_json_document;
use crate::model::Feed;
use crate::pipeline::{Keeper, KeeperError};
use crate::search::{Index, SearchError, Searcher};
use crate::store::{Store, StoreError};

/// The data folder, open for reading: beside a running crawl or not.
pub(crate) struct Folder {
    /// Texts, quotes, states: the truth.
    pub(crate) store: Store,
    /// The index, derived from it.
    pub(crate) searcher: Searcher,
}

/// Opens the data folder for a question.
pub(crate) fn open(arguments: &Arguments) -> Result<Folder> {
    let store = open_store(arguments)?;
    let folder = crate::pipeline::index_folder(&arguments.data_dir);
    let searcher = Index::open(&folder).and_then(|index| index.searcher()).map_err(|error| match error {
        SearchError::NeedsRebuild { .. } => anyhow::Error::new(error)
            .context("the index has to be made anew; run `ketwatch verify --repair` (or wait for the next `ketwatch crawl`)"),
        other => other.into(),
    })?;
    if !store.index_queue(1)?.is_empty() {
        tracing::warn!(
            "some articles are not in the index yet and are not found; the next `ketwatch crawl` adds them, or `ketwatch verify --repair` now"
        );
    }
    Ok(Folder { store, searcher })
}

/// Opens the store of the data folder for reading.
pub(crate) fn open_store(arguments: &Arguments) -> Result<Store> {
    Store::open_reader(&arguments.data_dir).map_err(|error| match error {
        StoreError::Missing { .. } => UsageError(format!(
            "{}: no articles here yet; run `ketwatch crawl` first, or name another folder with --data-dir",
            arguments.data_dir.display()
        ))
        .into(),
        other => anyhow::Error::new(other),
    })
}

/// Opens the data folder for writing.
pub(super) fn open_keeper(data: &Path) -> Result<Keeper> {
    std::fs::create_dir_all(data).with_context(|| format!("cannot make the data folder {}", data.display()))?;
    Keeper::open(data, Timestamp::now()).map_err(|error| match error {
        KeeperError::Store(held @ StoreError::Held { .. }) => BusyError(held.to_string()).into(),
        other => other.into(),
    })
}

/// How long a person's decision waits until another process has left the data folder: two coders, or the end of a short crawl.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// The part of it of which nothing is said.
const SILENCE: Duration = Duration::from_secs(2);
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(100);

/// Opens the data folder for writing once no other process does; for what nobody would do again if it were lost.
///
/// # Errors
/// [`UnrecordedError`] where another process holds it for longer than `patience`.
pub(super) fn open_keeper_in_turn(data: &Path, patience: Duration) -> Result<Keeper> {
    let begun = Instant::now();
    let mut is_told = false;
    loop {
        let held = match open_keeper(data) {
            Err(error) if is_overlap(&error) => error,
            opened => return opened,
        };
        let waited = begun.elapsed();
        if waited >= patience {
            return Err(UnrecordedError(format!("nothing was recorded: {held}; then give the same command again")).into());
        }
        if waited >= SILENCE && !is_told {
            tracing::warn!("waiting up to {} seconds: {held}", patience.as_secs());
            is_told = true;
        }
        pause();
    }
}

#[expect(clippy::disallowed_methods, reason = "a command at a terminal waits for its turn; no other task runs in it")]
fn pause() {
    std::thread::sleep(PAUSE);
}

/// Reads `feeds.toml`; what is wrong with it is the user's to mend.
pub(super) fn load_config(path: &Path) -> Result<Config> {
    let config = config::load(path).map_err(|error| UsageError(error.to_string()))?;
    for search in &config.searches {
        parse_query(&search.query)
            .map_err(|error| UsageError(format!("{}:{}: search `{}`: {error}", path.display(), search.line, search.name)))?;
    }
    Ok(config)
}

/// The feeds of the list; none where there is no list, since the data folder can be asked without one.
pub(crate) fn listed_feeds(arguments: &Arguments) -> Result<Vec<Feed>> {
    if !arguments.config.exists() {
        return Ok(Vec::new());
    }
    Ok(load_config(&arguments.config)?.feeds)
}

/// Today, where the user is: what `--since 30d` counts back from.
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// A JSON document on standard output.
pub(crate) fn print_json<T: serde::Serialize>(value: &T) -> Result<()> {
    Ok(write_json_document(&mut std::io::stdout().lock(), value)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::exit::{Exit, exit_of};

    #[test]
    fn a_decision_that_finds_no_turn_says_that_it_is_lost() {
        let data = tempfile::tempdir().unwrap();
        let lock = crate::store::lock(data.path()).unwrap();
        let error = open_keeper_in_turn(data.path(), Duration::from_millis(1)).map(|_| ()).unwrap_err();
        assert!(exit_of(&error) == Exit::Busy && !is_overlap(&error), "{error}");
        let text = error.to_string();
        assert!(text.starts_with("nothing was recorded: ") && text.ends_with("then give the same command again"), "{text}");
        drop(lock);
        open_keeper_in_turn(data.path(), Duration::ZERO).map(|_| ()).unwrap();
    }
}
