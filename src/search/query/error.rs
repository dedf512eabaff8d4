//! Why a query was not understood.

/// Why a query was not understood, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct QueryError {
    /// Byte in the query at which the trouble begins, on a character boundary; its length at the end.
    pub at: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead, where there is one answer.
    pub hint: Option<String>,
}

impl QueryError {
    pub(super) fn new(at: usize, message: impl Into<String>) -> QueryError {
        QueryError { at, message: message.into(), hint: None }
    }

    pub(super) fn hint(mut self, hint: impl Into<String>) -> QueryError {
        self.hint = Some(hint.into());
        self
    }

    /// The place in characters, for marking it under the query.
    pub fn column(&self, query: &str) -> usize {
        query.char_indices().take_while(|(at, _)| *at < self.at).count()
    }
}
