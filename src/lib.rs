//! ketwatch reads news feeds, extracts articles, finds the quotes of experts, stores them, and lets people search,
//! export and browse.

pub mod model;

pub mod text;

pub mod config;

pub mod feeds;

pub mod extract;

pub mod codebook;

pub mod quotes;

pub mod duplicates;

pub mod crawl;

pub mod archive;

pub mod store;

pub mod search;

pub mod pipeline;

pub mod export;

pub mod newsroom;

pub mod cli;
