//! The room as its callers use it: articles in, hits out.

mod finding;
mod folder;
mod order;
mod queries;
mod shelf;
mod shown;
