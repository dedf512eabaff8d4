//! What each stage costs beside the bare HTML parse, the floor that no extraction can go under.
//!
//! `cargo bench --bench stages -- FOLDER` reads every `.html` and `.html.gz` below FOLDER (default: the bundled newsroom)
//! and prints CPU milliseconds a page and the ratio to the parse. One thread; CPU time of the thread where Linux tells it.
//!
//! Other work on the machine slows a thread down even in CPU time: it takes caches and the other half of a core. So every
//! round runs all stages of a page one after the other, and of each stage on each page the fastest round counts. What the
//! rounds themselves say is printed too: how far apart the lowest and the highest are is how far the machine wavered.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::hint::black_box;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use ketwatch::codebook::{Lexicon, Texts, code};
use ketwatch::duplicates::fingerprint;
use ketwatch::extract::{EntryHints, PageInput, extract};
use ketwatch::model::Article;
use ketwatch::quotes::find_quotes;
use ketwatch::text::charset::decode_html;
use ketwatch::text::language::language_of;
use scraper::Html;

use pages::{cpu_time, pages_below};

mod pages;

const ROUNDS: usize = 9;

/// A page as it came, as it is parsed, and its article where it has one.
struct Page {
    bytes: Vec<u8>,
    text: String,
    /// What its `html` element says of its language, as the extraction asks it.
    declared: Option<String>,
    article: Option<Article>,
}

/// A name and what is timed under it.
type Stage = (&'static str, fn(&Page, &Lexicon));

/// What is timed, the parse first.
const STAGES: [Stage; 7] = [
    ("bare parse", |page, _| drop(black_box(Html::parse_document(&page.text)))),
    ("decode", |page, _| drop(black_box(decode_html(&page.bytes, None, None)))),
    ("extract, whole", |page, _| drop(black_box(extract(&input(&page.bytes))))),
    ("language", |page, _| on_article(page, |article| language_of(&article.body, page.declared.as_deref(), None))),
    ("relevance and themes", |page, lexicon| on_article(page, |article| code(&texts_of(article), lexicon))),
    ("quotes", |page, _| on_article(page, |article| find_quotes(&article.body, &article.language.code))),
    ("fingerprint", |page, _| on_article(page, |article| fingerprint(title(article), &article.body))),
];

/// The stages that look at an article's text: language, relevance, quotations.
const ANALYSIS: Range<usize> = 3..6;

/// One time for each stage.
type Times = [Duration; STAGES.len()];

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = PathBuf::from(folder.unwrap_or_else(|| "fixtures/newsroom".to_owned()));
    let pages: Vec<Page> = pages_below(&folder).into_iter().map(read).collect();
    assert!(!pages.is_empty(), "no .html or .html.gz below {}", folder.display());
    let bytes: usize = pages.iter().map(|page| page.bytes.len()).sum();
    let articles = pages.iter().filter(|page| page.article.is_some()).count();
    println!("{} pages, {} KiB each on average, {articles} with an article", pages.len(), bytes / pages.len() / 1024);

    let lexicon = Lexicon::bundled();
    let mut fastest = vec![[Duration::MAX; STAGES.len()]; pages.len()];
    let rounds: Vec<Times> = (0..ROUNDS).map(|_| round(&pages, &lexicon, &mut fastest)).collect();
    let best = summed(&fastest);
    for (stage, (name, _)) in STAGES.iter().enumerate() {
        report(name, stage..stage + 1, pages.len(), &best, &rounds);
    }
    report("all analysis of an article", ANALYSIS, pages.len(), &best, &rounds);
}

fn read(bytes: Vec<u8>) -> Page {
    let text = decode_html(&bytes, None, None).text;
    let article = extract(&input(&bytes)).ok();
    let declared = declared(&text);
    Page { bytes, text, declared, article }
}

/// The `lang` of the page's first tag of that name.
fn declared(text: &str) -> Option<String> {
    let tag = text.split_once("<html")?.1.split_once('>')?.0;
    let value = tag.split_once("lang=")?.1.trim_start_matches(['"', '\'']);
    value.split(['"', '\'', ' ']).next().map(str::to_owned)
}

/// Times every stage on every page once, and keeps what is faster than before.
fn round(pages: &[Page], lexicon: &Lexicon, fastest: &mut [Times]) -> Times {
    let asking = time_of_asking();
    let mut times = Vec::with_capacity(pages.len());
    for (page, fastest) in pages.iter().zip(fastest) {
        let here = STAGES.map(|(_, work)| {
            let start = cpu_time();
            work(page, lexicon);
            cpu_time().saturating_sub(start + asking)
        });
        *fastest = std::array::from_fn(|stage| fastest[stage].min(here[stage]));
        times.push(here);
    }
    summed(&times)
}

/// What looking at the clock takes, which is no stage's.
fn time_of_asking() -> Duration {
    let asked = || {
        let start = cpu_time();
        cpu_time().saturating_sub(start)
    };
    (0..200).map(|_| asked()).min().unwrap_or_default()
}

fn summed(times: &[Times]) -> Times {
    std::array::from_fn(|stage| times.iter().map(|times| times[stage]).sum())
}

fn report(name: &str, stages: Range<usize>, pages: usize, best: &Times, rounds: &[Times]) {
    let seconds = |times: &Times| times[stages.clone()].iter().sum::<Duration>().as_secs_f64();
    let share = |times: &Times| seconds(times) / times[0].as_secs_f64();
    let mut shares: Vec<f64> = rounds.iter().map(share).collect();
    shares.sort_by(f64::total_cmp);
    let (lowest, middle, highest) = (shares[0], shares[shares.len() / 2], shares[shares.len() - 1]);
    let each = seconds(best) * 1000.0 / pages as f64;
    println!("{name:<28} {each:>8.3} ms a page   {:>5.2} x the parse   rounds {lowest:.2} {middle:.2} {highest:.2}", share(best));
}

fn input(page: &[u8]) -> PageInput<'_> {
    PageInput { bytes: page, content_type: None, url: None, entry: EntryHints::default(), now: Timestamp::now() }
}

fn on_article<T>(page: &Page, work: impl FnOnce(&Article) -> T) {
    if let Some(article) = &page.article {
        drop(black_box(work(article)));
    }
}

fn title(article: &Article) -> &str {
    article.title.as_ref().map_or("", |title| title.value.as_str())
}

fn texts_of(article: &Article) -> Texts<'_> {
    let standfirst = article.standfirst.as_deref().unwrap_or("");
    Texts { title: title(article), standfirst, body: &article.body, language: &article.language.code }
}
