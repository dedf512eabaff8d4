//! The one integration binary: the shape of the source, and the program as its users meet it.
#![allow(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::string_slice,
    reason = "a test that panics says what is wrong; figures of fixtures are small"
)]

mod architecture;
mod bad_input;
mod changing;
mod copies;
mod digest;
mod exporting;
mod feed_list;
mod feeds_command;
mod floors;
mod help;
mod importing;
mod labelling;
mod main_job;
mod manual;
mod newsroom_feeds;
mod reading_pages;
mod reprocessing;
mod searching;
mod stage;
mod stopping;
mod trends;
