//! What looking up a copy costs among a million known articles, in time and memory.
//!
//! `cargo bench --bench copies -- NUMBER` fills a finder with NUMBER (default 1,000,000) fingerprints and prints bytes an
//! article, and the time of a look-up for texts that are copies, for texts that are not, and for texts that share a standing
//! note with a tenth of all. Reading texts back is the caller's: here each is made up anew, which costs about the same.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::convert::Infallible;
use std::fs;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use ketwatch::duplicates::{CopyFinder, KnownText, Sought, fingerprint};
use ketwatch::model::{ArticleId, Fingerprint};

/// Articles whose texts exist; the others are fingerprints alone.
const TEXTS: u64 = 2000;
/// Words in a text.
const WORDS: u64 = 400;

fn main() {
    let number = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000_u64);
    let before = resident();
    let mut finder = CopyFinder::new();
    let start = Instant::now();
    for article in 0..number {
        let id = ArticleId::from_bits(article);
        let known = if article < TEXTS { fingerprint("", &text(article)) } else { made_up(article) };
        finder.insert(&id, &id, &known, Timestamp::UNIX_EPOCH);
    }
    println!("{number} articles in {:.1} s, {} bytes each", start.elapsed().as_secs_f64(), (resident() - before) / number);
    report("new texts", &finder, |at| text(number + at));
    report("copies cut by a third", &finder, |at| {
        let text = text(at);
        text.get(..text.len() * 2 / 3).unwrap_or(&text).to_owned()
    });
    report("a note that a tenth has too", &finder, |at| format!("{} {}", text(number + at), words(NOTE, 60)));
}

/// Seed of the standing note.
const NOTE: u64 = u64::MAX / 2;

/// Prints the times of 500 look-ups and what the slowest takes when it is asked again: much less says that the machine was busy
/// with something else, as much that this text is slow.
fn report(name: &str, finder: &CopyFinder, sought: impl Fn(u64) -> String) {
    let mut times: Vec<(Duration, u64, bool)> = (0..TEXTS / 4)
        .map(|at| {
            let (time, found) = look_up(finder, &sought(at * 4));
            (time, at * 4, found)
        })
        .collect();
    times.sort_unstable();
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let part = |part: usize| times.get(times.len() * part / 1000).map_or(0.0, |(time, ..)| millis(*time));
    let again = times.last().map_or(0.0, |(_, at, _)| millis(look_up(finder, &sought(*at)).0));
    println!(
        "{name:<28} median {:.3} ms, 99% {:.3} ms, worst {:.3} ms (again {again:.3} ms), {} of {} found",
        part(500),
        part(990),
        part(999),
        times.iter().filter(|(.., found)| *found).count(),
        times.len()
    );
}

fn look_up(finder: &CopyFinder, body: &str) -> (Duration, bool) {
    let fingerprint = fingerprint("", body);
    let sought = Sought { title: "", body, fingerprint: &fingerprint, published: Timestamp::UNIX_EPOCH };
    let start = Instant::now();
    let read = |id: &ArticleId| -> Result<Option<KnownText>, Infallible> {
        Ok((id.bits() < TEXTS).then(|| KnownText { title: String::new(), body: text(id.bits()) }))
    };
    let Ok(copies) = finder.find(&sought, read);
    (start.elapsed(), !copies.is_empty())
}

/// A text of its own, a tenth of them with the standing note.
fn text(seed: u64) -> String {
    words(seed, WORDS) + &if seed.is_multiple_of(10) { words(NOTE, 60) } else { String::new() }
}

fn words(seed: u64, count: u64) -> String {
    (0..count).map(|at| format!("word{} ", mixed(seed.wrapping_mul(31) ^ at << 40) % 20_011)).collect()
}

/// The fingerprint of a text that is like no other, a tenth of them with some places of the standing note.
fn made_up(seed: u64) -> Fingerprint {
    let mut sketch: [u16; 32] = std::array::from_fn(|place| (mixed(seed << 8 | place as u64) & 0xffff) as u16);
    if seed.is_multiple_of(10) {
        let note = fingerprint("", &words(NOTE, 60)).sketch;
        let shared = sketch.iter_mut().zip(note).enumerate().filter(|(place, _)| (*place as u64 + seed / 10).is_multiple_of(8));
        shared.for_each(|(_, (place, value))| *place = value);
    }
    Fingerprint { exact: mixed(seed), words: 400, sketch }
}

fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}

/// Bytes of memory in use; 0 where the system does not tell.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("");
    line.split_whitespace().next().and_then(|kibibytes| kibibytes.parse::<u64>().ok()).unwrap_or(0) * 1024
}
