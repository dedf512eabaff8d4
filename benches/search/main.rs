//! How long a search takes, from start to exit, on an index of any size.
//!
//! `cargo bench --bench search -- --make N FOLDER [TEXTS]` makes a data folder of N articles, written through the store and the
//! index as a crawl writes them. TEXTS is a file of article records, one JSON object a line (what `ketwatch extract --batch`
//! gives); without it the bundled newsroom lends its words. Words follow one another as they do in the texts, so that common
//! words are as common and phrases as frequent as there; names and rare words are invented, since a hundred thousand articles
//! hold far more of them than a few hundred texts. Lengths are those of the texts, languages in their proportion; dates, sites,
//! countries, labels, quotes and copies are drawn.
//!
//! `cargo bench --bench search -- --ask FOLDER PROGRAM [TEXTS]` runs PROGRAM (`target/release/ketwatch`) once for each of some 350
//! queries of sixteen kinds made of the same words, and prints the milliseconds by kind: median, 99th of a hundred, slowest, and mean CPU.
//! Both are the same on every machine for the same TEXTS.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "draws and milliseconds are small numbers"
)]

mod ask;
mod die;
mod make;
mod words;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--make", number, folder, texts @ ..] => {
            let number = number.parse().expect("N is the number of articles");
            make::make(number, Path::new(folder), &words::read(texts.first().map(Path::new)));
        }
        ["--ask", folder, program, texts @ ..] => {
            ask::ask(Path::new(folder), Path::new(program), &words::read(texts.first().map(Path::new)));
        }
        _ => println!("--make N FOLDER [TEXTS] makes a data folder, --ask FOLDER PROGRAM [TEXTS] times searches in it"),
    }
}
