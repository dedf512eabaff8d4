//! What the benches share: the pages below a folder, and a clock that other work on the machine does not move.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use flate2::read::MultiGzDecoder;

/// Nanoseconds this thread has run, else the clock.
pub(crate) fn cpu_time() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    // Linux counts up to the last tick, some 4 ms ago, or the last time the thread gave way.
    std::thread::yield_now();
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

/// Every `.html` and `.html.gz` below a folder.
pub(crate) fn pages_below(folder: &Path) -> Vec<Vec<u8>> {
    let mut pages = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".html") {
                pages.extend(fs::read(&path));
            } else if name.ends_with(".html.gz") {
                let mut page = Vec::new();
                let read = fs::File::open(&path).and_then(|file| MultiGzDecoder::new(file).read_to_end(&mut page));
                pages.extend(read.map(|_| page));
            }
        }
    }
    pages
}
