//! Polite fetching.
//!
//! [`Fetcher::fetch`] turns an address into a [`crate::model::FetchedPage`], or says why there is none. On the way it
//! keeps the promises a site may expect of a crawler, for every single request, feeds, pages, redirects and robots.txt:
//!
//! - one request to a host at a time, with a pause after each (`gate`);
//! - robots.txt is read first and obeyed, `Crawl-delay` included (`robots`, RFC 9309);
//! - `Retry-After` is waited for, within the run where it is short, else by leaving the host alone (`gate`, `answer`);
//! - no more bytes and no more time than the limits allow, counted after decompression (`body`);
//! - unchanged feeds are asked for by their validators and not sent again (`request`).
//!
//! And one promise to whoever runs it: no address, redirect or name leads to a machine inside one's own network
//! (`guard`). [`next_due`] decides when a feed is polled again (`schedule`), without a clock of its own.
//!
//! What must outlive a run, robots.txt files and hosts that asked to be left alone, goes in and out as plain data
//! ([`HostMemory`]). There are no cookies, no scripts and no disguise: a site that refuses the crawler is left alone.

mod answer;
mod body;
mod exchange;
mod fetch;
mod gate;
mod guard;
mod inflate;
mod outage;
mod request;
mod robots;
mod robots_lines;
mod schedule;

#[cfg(test)]
mod tests;

pub use fetch::{CrawlError, Fetcher, HostMemory};
pub use gate::{HostPause, Place};
pub use guard::refusal;
pub use outage::RobotsOutage;
pub use request::{Accept, Arrival, Cause, FetchFailure, FetchRequest, Fetched, MAX_FEED, Validators};
pub use robots::RobotsRecord;
pub use schedule::{PollFailure, PollHistory, next_due, next_try, strain_after};
