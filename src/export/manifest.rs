//! The manifest: what makes an export repeatable.

use serde::Serialize;

/// Written beside an export (`--manifest`): with the same data folder, the same call gives the same output.
#[derive(Clone, Debug, Serialize)]
pub struct Manifest {
    /// `ketwatch` and its version.
    pub tool: String,
    /// Version of the lexicon the running program has.
    pub lexicon_version: u32,
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
    /// `csv` or `jsonl`.
    pub format: &'static str,
    /// Chosen fields in order.
    pub fields: Vec<&'static str>,
    /// Articles in the store.
    pub articles_in_store: u64,
    /// Articles that match the query and the filters before copies are left out.
    pub articles_matching: u64,
    /// Articles in the export.
    pub articles_exported: u64,
    /// Rows in the export.
    pub rows: u64,
    /// Bytes of the output.
    pub bytes: u64,
    /// SHA-256 of the output, hexadecimal.
    pub sha256: String,
}
