//! What each stage costs beside the bare HTML parse, the floor that no extraction can go under.
//!
//! `cargo bench --bench stages -- FOLDER` reads every `.html` and `.html.gz` below FOLDER (default: the bundled newsroom)
//! and prints CPU milliseconds a page and the ratio to the parse. One thread, three rounds, the fastest counts: CPU time
//! of the thread where Linux tells it.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use ketwatch::codebook::{Lexicon, Texts, code};
use ketwatch::duplicates::fingerprint;
use ketwatch::extract::{EntryHints, PageInput, extract};
use ketwatch::model::Article;
use ketwatch::quotes::find_quotes;
use ketwatch::text::charset::decode_html;
use scraper::Html;

use pages::{cpu_time, pages_below};

mod pages;

const ROUNDS: usize = 3;

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let folder = PathBuf::from(folder.unwrap_or_else(|| "fixtures/newsroom".to_owned()));
    let pages = pages_below(&folder);
    assert!(!pages.is_empty(), "no .html or .html.gz below {}", folder.display());
    let texts: Vec<String> = pages.iter().map(|page| decode_html(page, None, None).text).collect();
    let articles: Vec<Article> = pages.iter().filter_map(|page| extract(&input(page)).ok()).collect();
    let lexicon = Lexicon::bundled();
    let bytes: usize = pages.iter().map(Vec::len).sum();
    println!("{} pages, {} KiB each on average, {} with an article", pages.len(), bytes / pages.len() / 1024, articles.len());

    let parse = fastest(|| texts.iter().for_each(|text| drop(Html::parse_document(text))));
    let report = |stage: &str, time: Duration| {
        let each = time.as_secs_f64() * 1000.0 / pages.len() as f64;
        println!("{stage:<28} {each:>8.3} ms a page   {:>5.2} x the parse", time.as_secs_f64() / parse.as_secs_f64());
    };
    report("bare parse", parse);
    report("decode", fastest(|| pages.iter().for_each(|page| drop(decode_html(page, None, None)))));
    report("extract, whole", fastest(|| pages.iter().for_each(|page| drop(extract(&input(page))))));
    report("relevance and themes", fastest(|| articles.iter().for_each(|article| drop(code(&texts_of(article), &lexicon)))));
    report("quotes", fastest(|| articles.iter().map(quotes_of).sum::<usize>()));
    report(
        "fingerprint",
        fastest(|| {
            articles.iter().for_each(|article| {
                fingerprint(title(article), &article.body);
            })
        }),
    );
}

fn input(page: &[u8]) -> PageInput<'_> {
    PageInput { bytes: page, content_type: None, url: None, entry: EntryHints::default(), now: Timestamp::now() }
}

fn title(article: &Article) -> &str {
    article.title.as_ref().map_or("", |title| title.value.as_str())
}

fn texts_of(article: &Article) -> Texts<'_> {
    let standfirst = article.standfirst.as_deref().unwrap_or("");
    Texts { title: title(article), standfirst, body: &article.body, language: &article.language.code }
}

fn quotes_of(article: &Article) -> usize {
    find_quotes(&article.body, &article.language.code).len()
}

fn fastest<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut time = || {
        let start = cpu_time();
        std::hint::black_box(work());
        cpu_time().saturating_sub(start)
    };
    (0..ROUNDS).map(|_| time()).min().unwrap_or_default()
}
