//! The bundled newsroom on loopback, for the demo and the tests: a dozen invented outlets behind one HTTP proxy.
//!
//! A real crawl meets many hosts, each with its own robots.txt, pace and habits. One process on one port can show that
//! only as a proxy: [`start`] listens on a free port of 127.0.0.1 and answers `GET http://host/path` by the host's name,
//! so that a crawler with `proxy = "http://127.0.0.1:PORT"` sees them all and every per-host rule applies. Requests in
//! origin form are answered by their `Host` header. The pages are compiled in from `fixtures/newsroom/<host>/`; the
//! table of what is served is in `site.rs`, what an article holds is written down in `fixtures/newsroom/expected.json`.
//!
//! Covered: ETag and Last-Modified with 304, robots.txt, 301, 404, 410. Left out: TLS (`CONNECT` gets 502), HTTP/2,
//! compression, faults of the network.

mod answer;
mod pages;
mod server;
mod site;

pub use server::{Newsroom, NewsroomError, SeenRequest, start};
