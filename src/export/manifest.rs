//! The manifest: what makes an export repeatable.

use std::collections::BTreeMap;

use serde::Serialize;

/// Written beside an export (`--manifest`): with the same data folder, the same call gives the same output.
#[derive(Clone, Debug, Serialize)]
pub struct Manifest {
    /// `ketwatch` and its version.
    pub tool: String,
    /// Version of the lexicon the running program has.
    pub lexicon_version: u32,
    /// How many of the exported articles were judged by which version of the lexicon: more than one, or another than
    /// `lexicon_version`, and `reprocess` makes them one.
    pub lexicon_versions: BTreeMap<String, u64>,
    /// Version of the table of events and routes that the running program has.
    pub circumstances_version: u32,
    /// How many of the exported articles were judged with which own terms or topic's table of names (`[topic]`), by its mark:
    /// the one that stands in `provenance`. Empty where all were judged by the bundled tables alone.
    pub own_terms: BTreeMap<String, u64>,
    /// How many of the exported articles bear a person's decision.
    pub overruled: u64,
    /// When the export was made, RFC 3339 UTC.
    pub created: String,
    /// The arguments as given.
    pub command: Vec<String>,
    /// The query as given; empty for every article.
    pub query: String,
    /// The filters as understood, in words.
    pub filters: Vec<String>,
    /// `articles` or `quotes`.
    pub records: &'static str,
    /// The format's name as `--format` takes it.
    pub format: String,
    /// `included`, or `withheld` (`--no-text`).
    pub texts: &'static str,
    /// Chosen fields in order.
    pub fields: Vec<&'static str>,
    /// Articles in the store.
    pub articles_in_store: u64,
    /// Stories they tell.
    pub stories_in_store: u64,
    /// Articles that match the query and the filters before copies are left out.
    pub articles_matching: u64,
    /// Stories they tell.
    pub stories_matching: u64,
    /// Articles in the export.
    pub articles_exported: u64,
    /// Stories they tell.
    pub stories_exported: u64,
    /// Rows in the export.
    pub rows: u64,
    /// Bytes of the output; of a folder, of all its files.
    pub bytes: u64,
    /// What `sha256` is of: `output`, or `index.csv` in a folder, which holds the digest of every other file.
    pub sha256_of: &'static str,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}
