//! The one integration binary: the shape of the source, and the program as its users meet it.

mod architecture;
mod feed_list;
mod manual;
mod newsroom_feeds;
