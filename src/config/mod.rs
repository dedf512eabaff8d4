//! feeds.toml, checked.
