//! Questions to store, archive and index together: who is quoted, how attention changes, how a study came to its articles,
//! whether the three agree, how each feed does,
//! what is new for a search.

mod error;
mod experts;
mod flow;
mod health;
mod identity;
mod name_words;
mod news;
mod periods;
mod selection;
#[cfg(test)]
mod tests;
mod trends;
mod verify;
mod watch;

pub use error::StudyError;
pub use experts::{Example, Expert, Experts, experts};
pub use flow::{Exclusion, Flow, FlowQuestion, Identified, Included, Kept, flow};
pub use health::{Health, HealthWord, health};
pub use news::{Matching, News, StandingSearch, matching_since, news};
pub use periods::{Grain, Period};
pub use trends::{Cell, PeriodState, Series, SeriesName, State, Trends, TrendsQuestion, trends};
pub use verify::{Finding, Verified, verify};
pub use watch::{Gap, Reason, Unwatched, Watched};
