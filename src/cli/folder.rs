//! Opening what a command works with: `feeds.toml`, and store and index of the data folder.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::arguments::Arguments;
use super::exit::{BusyError, UsageError};
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
