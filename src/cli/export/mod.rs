//! `export`: every match as a file, or a folder of files, for other programs.

mod command;
mod files;
mod format;
mod job;
mod nothing;

pub(super) use command::export;
pub(super) use files::whole;
