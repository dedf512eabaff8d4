//! Queries as people ask them, each a process of its own.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::die::Die;
use crate::words::Tongue;

/// Queries of each kind.
const OF_A_KIND: usize = 22;

/// A query with its options.
type Asked = Vec<String>;

/// What the queries of one kind are made by.
type Maker = fn(&Tongue, &mut Die) -> Asked;

const KINDS: &[(&str, Maker)] = &[
    ("rare word", |tongue, die| vec![tongue.word_of(2, die)]),
    ("frequent word", |tongue, die| vec![tongue.word_of(1, die)]),
    ("one of the 50 most frequent", |tongue, die| vec![tongue.word_of(0, die)]),
    ("two words", |tongue, die| vec![format!("{} {}", tongue.word_of(1, die), tongue.word_of(1, die))]),
    ("a OR b OR c", |tongue, die| {
        vec![format!("{} OR {} OR {}", tongue.word_of(1, die), tongue.word_of(1, die), tongue.word_of(2, die))]
    }),
    ("(a OR b) c -d", |tongue, die| {
        let word = |band, die: &mut Die| tongue.word_of(band, die);
        vec![format!("({} OR {}) {} -{}", word(1, die), word(2, die), word(0, die), word(1, die))]
    }),
    ("field and filters", |tongue, die| {
        let query = format!("title:{} theme:harm", tongue.word_of(0, die));
        ["--country", "GB", "--since", "2024-01-01"].iter().fold(vec![query], |mut asked, option| {
            asked.push((*option).to_owned());
            asked
        })
    }),
    ("speaker", |tongue, die| {
        vec![format!("speaker:{} {}", crate::words::invented(die.roll(97), false), tongue.word_of(0, die))]
    }),
    ("beginning of a word", |tongue, die| {
        let word: String = tongue.word_of(1, die).chars().take(4).collect();
        vec![format!("{word}*")]
    }),
    ("phrase of two", |tongue, die| vec![format!("\"{}\"", tongue.stretch(2, die).join(tongue.glue()))]),
    ("phrase of four", |tongue, die| vec![format!("\"{}\"", tongue.stretch(4, die).join(tongue.glue()))]),
    ("phrase of two of the 50 most frequent", |tongue, die| {
        vec![format!("\"{}\"", [tongue.word_of(0, die), tongue.word_of(0, die)].join(tongue.glue()))]
    }),
    ("three of the 50 most frequent, near", |tongue, die| {
        vec![format!("\"{} {} {}\"~8", tongue.word_of(0, die), tongue.word_of(0, die), tongue.word_of(0, die))]
    }),
    ("word in quotes", |tongue, die| vec![tongue.word_of(1, die), "--in".to_owned(), "quotes".to_owned()]),
    ("frequent word with facets", |tongue, die| vec![tongue.word_of(1, die), "--facets".to_owned()]),
    ("word nobody has written", |tongue, die| vec![format!("{}qx", tongue.word_of(1, die))]),
];

/// Times them all and prints the figures.
pub(crate) fn ask(folder: &Path, program: &Path, tongues: &[Tongue]) {
    println!("{:<40} {:>8} {:>8} {:>8} {:>8}", "milliseconds, from start to exit", "p50", "p99", "slowest", "mean CPU");
    let mut die = Die(2);
    let (mut all, mut plain) = (Vec::new(), Vec::new());
    let begin = processor_time();
    for (name, make) in KINDS {
        let before = processor_time();
        let mut times: Vec<f64> = (0..OF_A_KIND)
            .map(|_| {
                let tongue = &tongues[die.zipf(tongues.len().min(8))];
                timed(folder, program, &make(tongue, &mut die))
            })
            .collect();
        all.extend_from_slice(&times);
        if !name.contains("phrase") && !name.contains("near") && !name.contains("facets") {
            plain.extend_from_slice(&times);
        }
        print(name, &mut times, processor_time() - before);
    }
    print("all", &mut all, processor_time() - begin);
    print("all but phrases, near and facets", &mut plain, f64::NAN);
}

/// Milliseconds of CPU of all processes that were waited for, in steps of 10, as Linux tells it; none elsewhere.
fn processor_time() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit(')').next().unwrap_or("");
    let ticks = behind_name.split_whitespace().skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() * 10.0
}

fn timed(folder: &Path, program: &Path, asked: &[String]) -> f64 {
    let mut command = Command::new(program);
    command.arg("--data-dir").arg(folder).arg("search").args(asked).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let status = command.status().expect("the program can be started");
    let time = began.elapsed().as_secs_f64() * 1000.0;
    if !status.success() {
        println!("{status}: {asked:?}");
    }
    if time > 400.0 {
        println!("{time:.0} ms: {asked:?}");
    }
    time
}

fn print(name: &str, times: &mut [f64], processor: f64) {
    times.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| times.get(((times.len() as f64 * share).ceil() as usize).max(1) - 1).copied().unwrap_or(0.0);
    let each = processor / times.len() as f64;
    println!("{name:<40} {:>8.1} {:>8.1} {:>8.1} {each:>8.1}", at(0.5), at(0.99), at(1.0));
}
