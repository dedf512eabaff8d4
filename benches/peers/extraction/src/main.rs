//! Whole extraction beside other extractors, on the same pages in one run: CPU milliseconds a page and the ratio to the parse.
//!
//! `cargo run --release -- FOLDER …` in this folder reads every `.html` and `.html.gz` below the folders. One thread, three
//! rounds, the fastest counts; CPU time of the thread where Linux tells it, so that other work does not count.

use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use ketwatch::extract::{EntryHints, PageInput, extract};
use ketwatch::text::charset::decode_html;

use pages::{cpu_time, pages_below};

#[path = "../../../pages/mod.rs"]
mod pages;

const ROUNDS: usize = 3;

fn main() {
    let folders: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let pages: Vec<Vec<u8>> = folders.iter().flat_map(|folder| pages_below(folder)).collect();
    assert!(!pages.is_empty(), "no .html or .html.gz below {folders:?}");
    let texts: Vec<String> = pages.iter().map(|page| decode_html(page, None, None).text).collect();
    println!("{} pages, {} KiB each on average", pages.len(), pages.iter().map(Vec::len).sum::<usize>() / pages.len() / 1024);
    // A panic on one page is a page without an article, as it would be in a crawl.
    std::panic::set_hook(Box::new(|_| {}));
    let parse = report("scraper, parse alone", None, texts.iter(), |text| {
        black_box(scraper::Html::parse_document(text));
        true
    });
    report("ketwatch", Some(parse), pages.iter(), |page| {
        let entry = EntryHints::default();
        extract(&PageInput { bytes: page, content_type: None, url: None, entry, now: Timestamp::now() }).is_ok()
    });
    report("dom_smoothie", Some(parse), texts.iter(), |text| {
        dom_smoothie::Readability::new(text.as_str(), None, None).and_then(|mut reader| reader.parse()).is_ok()
    });
    let options = trafilatura::Options::default();
    report("trafilatura (crate)", Some(parse), texts.iter(), |text| trafilatura::extract(text, &options).is_ok());
    let options = trafilatura::Options::default().with_fallback(true);
    report("trafilatura (crate), fallback", Some(parse), texts.iter(), |text| trafilatura::extract(text, &options).is_ok());
    report("rs-trafilatura", Some(parse), pages.iter(), |page| rs_trafilatura::extract_bytes(page).is_ok());
}

/// Times one system on every page and prints its line.
fn report<T>(name: &str, parse: Option<Duration>, pages: impl Iterator<Item = T> + Clone, read: impl Fn(T) -> bool) -> Duration {
    let round = || {
        let start = cpu_time();
        let found =
            pages.clone().filter_map(|page| catch_unwind(AssertUnwindSafe(|| read(page))).ok()).filter(|found| *found).count();
        (cpu_time().saturating_sub(start), found)
    };
    let (time, found) = (0..ROUNDS).map(|_| round()).min().unwrap_or_default();
    let each = time.as_secs_f64() * 1000.0 / pages.count() as f64;
    let ratio = parse.map_or(1.0, |parse| time.as_secs_f64() / parse.as_secs_f64());
    println!("{name:<30} {each:>9.3} ms a page   {ratio:>6.2} x the parse   {found} pages with a result");
    time
}
