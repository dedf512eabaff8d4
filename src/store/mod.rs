//! SQLite, the truth.
