//! An article in the store.

use jiff::Timestamp;

use super::{AnalysedArticle, ArticleId, Codes};

/// The program and its version, as provenance names it.
pub const PROGRAM: &str = concat!("ketwatch ", env!("CARGO_PKG_VERSION"));

/// What stands in provenance between the lexicon's version and the number of the user's own terms.
pub const OWN_TERMS: &str = ", own terms ";

/// What analysed, as provenance names it: `ketwatch 0.1.0, lexicon 2`, and `, own terms 1f3a9c07` where there were any.
pub fn analyser_name(program: &str, codes: &Codes) -> String {
    let own = codes.lexicon_own.map(|own| format!("{OWN_TERMS}{}", own_terms_mark(own))).unwrap_or_default();
    format!("{program}, lexicon {}{own}", codes.lexicon_version)
}

/// The number of own terms or of a topic's table as it is written: eight hexadecimal digits.
pub fn own_terms_mark(own: u32) -> String {
    format!("{own:08x}")
}

/// An article as it is kept, with where it came from and which story it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredArticle {
    /// Stable for a canonical URL.
    pub id: ArticleId,
    /// The article and what was read out of it.
    pub analysed: AnalysedArticle,
    /// ISO 3166-1 alpha-2 of the feed's outlet.
    pub country: Option<String>,
    /// Address of the feed that named it first; `None` for an imported page.
    pub feed: Option<String>,
    /// The earliest copy of the story; its own id where it is the earliest.
    pub cluster: ArticleId,
    /// The earliest copy, where that is another article.
    pub duplicate_of: Option<ArticleId>,
    /// How it came here.
    pub provenance: Provenance,
}

/// What the copies of one story in a store have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// The copy that came into this store before all others: the story's name for good, whatever copy comes later.
    pub first_here: ArticleId,
    /// Copies in the store.
    pub copies: u64,
}

/// How an article came here, enough to check it against the raw page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// When the page was fetched.
    pub fetched: Timestamp,
    /// HTTP status.
    pub status: u16,
    /// Validator of the answer, verbatim.
    pub etag: Option<String>,
    /// Validator of the answer, verbatim.
    pub last_modified: Option<String>,
    /// Where the raw page lies; `None` where none was archived (text imported as JSONL).
    pub archive: Option<RecordLocation>,
    /// Version of ketwatch that extracted.
    pub extractor: String,
    /// Version of ketwatch and of its lexicon that analysed.
    pub analyser: String,
}

/// One record of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLocation {
    /// File name inside the archive folder.
    pub file: String,
    /// First byte of the record's gzip member.
    pub offset: u64,
    /// Length of the gzip member in bytes.
    pub length: u64,
}
