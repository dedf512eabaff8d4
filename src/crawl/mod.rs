//! Polite fetching.
