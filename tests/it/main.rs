//! The one integration binary: the shape of the source, and the program as its users meet it.

mod architecture;
mod bad_input;
mod feed_list;
mod floors;
mod main_job;
mod manual;
mod newsroom_feeds;
mod stage;
