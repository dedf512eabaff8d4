//! Questions to store, archive and index together: who is quoted, and whether the three agree.

mod experts;
mod identity;
mod verify;

pub use experts::{Expert, StudyError, experts};
pub use verify::{Finding, Verified, verify};
