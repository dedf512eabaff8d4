//! Feed bytes to entries.
