//! `feeds`: the list of feeds and how each one does, one file per subcommand.

mod add;
mod change;
mod check;
mod command;
mod coverage;
mod diagnosis;
mod discover;
mod export;
mod import;
mod list;
mod record;
mod remove;
mod visit;

pub(crate) use command::feeds;
