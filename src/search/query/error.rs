//! Why a query was not understood, or how it was.

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
        column(self.at, query)
    }
}

/// How a slip in a query was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryHint {
    /// Byte in the query at which it is, on a character boundary; its length at the end.
    pub at: usize,
    /// How it was read, and how it is written.
    pub message: String,
}

impl QueryHint {
    /// The place in characters, for marking it under the query.
    pub fn column(&self, query: &str) -> usize {
        column(self.at, query)
    }
}

fn column(at: usize, query: &str) -> usize {
    query.char_indices().take_while(|(place, _)| *place < at).count()
}
