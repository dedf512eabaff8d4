//! Why a question has no answer.

use jiff::civil::Date;
use thiserror::Error;

use super::Grain;
use crate::search::SearchError;
use crate::store::StoreError;

/// Why the question could not be answered.
#[derive(Debug, Error)]
pub enum StudyError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// More periods than an answer may have.
    #[error("{first} to {last} are too many periods of one {}; ask for longer ones, or for less time with --since", grain.name())]
    TooManyPeriods {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
        /// How long a period was to be.
        grain: Grain,
    },
}
