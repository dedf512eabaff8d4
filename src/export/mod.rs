//! Record types, one schema each, and their formats.
