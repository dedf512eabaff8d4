//! Fingerprints of texts and their comparison: which articles are copies of one story.
//!
//! A copy is a text that was taken over: word for word, or with another headline, an added note, a cut end, small edits.
//! Two newsrooms' own accounts of one event are not copies, however many names and quotations they share.
//!
//! Two steps find the story of a new text. Its [`fingerprint`] leads [`CopyFinder`] to the few known articles that have
//! anything in common with it; these are read back, and their words decide. [`credits_another`] gives the words by which a text
//! says that it is a reprint.

mod compare;
mod copies;
mod credit;
mod fingerprints;
mod parting;
mod wording;

pub use copies::{Copy, CopyFinder, CopyKind, KnownText, Sought, WINDOW_DAYS};
pub use credit::credits_another;
pub use fingerprints::fingerprint;
