//! Fingerprints of texts and their comparison: which articles are copies of one story.
//!
//! A copy is a text that was taken over: word for word, or with another headline, an added note, a cut end, small edits.
//! Two newsrooms' own accounts of one event are not copies, however many names and quotations they share.
//! [`fingerprint`] makes the comparable form, [`CopyFinder`] holds the known ones and finds the story a new text belongs to.

mod copies;
mod credit;
mod fingerprints;

pub use copies::{Copy, CopyFinder, CopyKind, WINDOW_DAYS, copy_kind};
pub use credit::credits_another;
pub use fingerprints::fingerprint;
