//! The command line: one file per subcommand, the terminal, the exit codes.
//!
//! The contract: results go to standard output and nothing else does; progress, logs and warnings go to standard error;
//! nothing from the network reaches a terminal raw; the exit status is one of [`Exit`].

mod annotate;
mod arguments;
mod batch;
mod completions;
mod counts;
mod crawl;
mod demo;
mod digest;
mod examples;
mod exit;
mod experts;
mod export;
mod extract;
mod feeds;
mod feeds_arguments;
mod filters;
mod flow;
mod folder;
mod import;
mod label;
mod label_arguments;
mod logging;
mod page_arguments;
mod progress;
mod reading;
mod reprocess;
mod run;
mod saved;
mod screening;
mod search;
mod show;
mod signals;
mod study_arguments;
mod terminal;
mod trends;
mod trends_table;
mod verify;

pub use arguments::Arguments;
pub use exit::Exit;
pub use logging::logging;
pub use run::run;
