//! Raw pages as WARC files.
//!
//! Every page from which an article was made is kept as it came, in WARC 1.1 (ISO 28500:2017), one gzip member a record, so
//! that any tool for web archives reads it and any article can be checked against its page or made again from it.
//!
//! * Files are named `ketwatch-20260301083000-00007.warc.gz`: when the run that began the file started, and a number that
//!   grows over the life of the folder. A file is closed when it has reached 1 GiB.
//! * Each file begins with a `warcinfo` record; all others are `response` records of `application/http`.
//! * Bodies are kept with transfer and content codings removed, as the crawler counted and extraction read them. The headers
//!   that speak of the codings are kept as `x-archive-orig-content-encoding`, `-transfer-encoding` and `-content-length`.
//! * An address that led to the page by redirects stands in the field `Ketwatch-Requested-URI`.
//! * Digests are SHA-256 in base 32: SHA-1, the older custom, no longer proves that two texts are one. Readers take both.
//! * `WARC-Record-ID` is a UUID (version 8) made from address, time and block digest: archiving one answer twice gives one identifier,
//!   and no random numbers are needed.
//!
//! **What a killed process leaves.** The pipeline appends pages, calls [`Archive::sync`], and stores the [`End`] it gets in the commit
//! that stores the articles. [`Archive::open`] moves whatever lies beyond the stored end out of the archive into files
//! named `….orphan`: their pages belong to no article and are fetched again. Nothing is deleted, because a store that was
//! put back from an older copy would otherwise take pages with it. Orphan files may be deleted by hand.

mod block;
mod digest;
mod error;
mod folder;
mod record;
mod stream;
mod tail;

pub use error::ArchiveError;
pub use folder::{Archive, End, read_page};
pub use record::{EncodedRecord, encode};
pub use stream::{Content, DigestCheck, WarcFile, WarcRecord};
pub use tail::Mending;

#[cfg(test)]
mod tests;
