//! Questions to store, archive and index together: who is quoted, and whether the three agree, how each feed does.

mod experts;
mod health;
mod identity;
mod verify;

pub use experts::{Expert, StudyError, experts};
pub use health::{Health, HealthWord, health};
pub use verify::{Finding, Verified, verify};
