//! `verify`: whether store, archive and index agree.

use std::io::Write;

use anyhow::Result;
use serde::Serialize;

use super::arguments::{Arguments, VerifyArgs};
use super::exit::Exit;
use super::folder::{open_keeper, open_store, print_json};
use super::terminal::safe;
use crate::pipeline::{archive_folder, index_folder};
use crate::search::{Index, Searcher};
use crate::study::{Finding, Verified, verify as study};

/// Findings listed one by one; of more only the number is told.
const SHOWN: usize = 50;

/// Checks, after repairing where asked to.
pub(crate) fn verify(arguments: &Arguments, options: &VerifyArgs) -> Result<Exit> {
    // A folder of an older version is migrated by whoever opens it for writing.
    let mut rebuilt = None;
    let store = if options.repair { None } else { Some(open_store(arguments)?) };
    if options.repair && arguments.data_dir.is_dir() {
        let mut keeper = open_keeper(&arguments.data_dir)?;
        rebuilt = Some(keeper.rebuild_index()?);
        keeper.finish()?;
    }
    let store = store.map_or_else(|| open_store(arguments), Ok)?;
    let searcher = open_searcher(arguments);
    let mut verified = study(&store, &archive_folder(&arguments.data_dir), searcher.as_ref().ok())?;
    verified.findings.extend(searcher.err().map(Finding::IndexUnusable));
    if options.json {
        print_json(&record(&verified, rebuilt))?;
    } else {
        tell(&verified, rebuilt)?;
    }
    Ok(if verified.findings.is_empty() { Exit::Done } else { Exit::Incomplete })
}

fn tell(verified: &Verified, rebuilt: Option<usize>) -> Result<()> {
    let mut out = anstream::stdout().lock();
    if let Some(count) = rebuilt {
        writeln!(out, "index made anew from {count} articles")?;
    }
    for finding in verified.findings.iter().take(SHOWN) {
        writeln!(out, "{}", safe(&finding.to_string()))?;
    }
    let more = verified.findings.len().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "… and {more} more")?;
    }
    writeln!(
        out,
        "{} articles, {} raw pages read back, {} in the index{}: {}",
        verified.articles,
        verified.pages,
        verified.indexed,
        if verified.queued > 0 { format!(", {} waiting for it", verified.queued) } else { String::new() },
        match verified.findings.len() {
            0 => "all agree".to_owned(),
            count => format!("{count} findings; `ketwatch verify --repair` mends the index, a lost raw page stays lost"),
        }
    )?;
    Ok(())
}

/// What was looked at and found, as JSON.
#[derive(Serialize)]
struct VerifyRecord {
    articles: usize,
    pages: usize,
    indexed: usize,
    queued: usize,
    /// Articles the index was made anew from; null without `--repair`.
    rebuilt: Option<usize>,
    agree: bool,
    findings: Vec<FindingRecord>,
}

#[derive(Serialize)]
struct FindingRecord {
    kind: &'static str,
    /// The article; null where the whole index is meant.
    id: Option<String>,
    message: String,
}

fn record(verified: &Verified, rebuilt: Option<usize>) -> VerifyRecord {
    let finding = |finding: &Finding| {
        let (kind, id) = match finding {
            Finding::NotIndexed(id) => ("not_indexed", Some(id)),
            Finding::OnlyIndexed(id) => ("only_indexed", Some(id)),
            Finding::PageUnreadable(id, _) => ("page_unreadable", Some(id)),
            Finding::OtherPage(id, _) => ("other_page", Some(id)),
            Finding::IndexUnusable(_) => ("index_unusable", None),
        };
        FindingRecord { kind, id: id.map(ToString::to_string), message: finding.to_string() }
    };
    VerifyRecord {
        articles: verified.articles,
        pages: verified.pages,
        indexed: verified.indexed,
        queued: verified.queued,
        rebuilt,
        agree: verified.findings.is_empty(),
        findings: verified.findings.iter().map(finding).collect(),
    }
}

fn open_searcher(arguments: &Arguments) -> Result<Searcher, String> {
    let index = Index::open(&index_folder(&arguments.data_dir));
    index.and_then(|index| index.check().and_then(|()| index.searcher())).map_err(|error| error.to_string())
}
