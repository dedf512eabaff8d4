//! Accuracy on our own fixtures never falls unnoticed: the bundled newsroom's articles, scored against the truth that was
//! written with them (`fixtures/newsroom/expected.json`).
//!
//! The floors stand a little below what was measured when they were set. Lowering one needs a reason in the commit; a
//! changed truth needs a new digest here, so that it cannot change unseen. `docs/accuracy.md` says what the figures mean.

use std::collections::HashMap;

use aws_lc_rs::digest::{SHA256, digest};
use serde_json::Value;

use crate::stage::Stage;

const TRUTH: &str = include_str!("../../fixtures/newsroom/expected.json");

/// SHA-256 of the truth the floors were set for.
const TRUTH_DIGEST: &str = "6d404bf2ff6319e1864109fb2e5250818e05dc96feb7d654097b566f676fe79a";

/// Mean over the articles of the F1 of four-word shingles between extracted and true body.
const BODY_F1: f64 = 0.985;
/// Share of articles whose relevance is the true one.
const RELEVANCE: f64 = 0.95;
/// Share of the true direct quotations and turns that are found, letter for letter but for the punctuation at the ends.
const QUOTE_RECALL: f64 = 0.95;
/// Share of the found direct quotations and turns that are true ones.
const QUOTE_PRECISION: f64 = 0.97;
/// Share of the true quotations that are found with the true speaker.
const SPEAKER: f64 = 0.93;
/// Share of the true experts that are found with a kind that the truth allows.
const SPEAKER_KIND: f64 = 0.80;

#[test]
fn the_truth_is_the_one_the_floors_were_set_for() {
    let found: String = digest(&SHA256, TRUTH.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(found, TRUTH_DIGEST, "set the floors anew for the changed truth");
}

#[test]
fn accuracy_stays_above_its_floors() {
    let stage = Stage::crawled();
    let export = stage.run(&["export", "--format", "jsonl", "--duplicates", "include"]);
    let records: HashMap<String, Value> = export
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|record| (text(&record, "url").to_owned(), record))
        .collect();
    let truth: Value = serde_json::from_str(TRUTH).unwrap();
    let kept = truth["articles"].as_array().unwrap().iter().filter(|article| text(article, "outcome").starts_with("stored"));
    let mut score = Score::default();
    kept.for_each(|article| score.add(article, &records[text(article, "url")]));
    let figures = score.figures();
    let low: Vec<String> = figures
        .iter()
        .filter(|(_, figure, floor)| figure < floor)
        .map(|(name, figure, floor)| format!("{name} {figure:.3} is below {floor}"))
        .collect();
    assert!(low.is_empty(), "{low:?} of {figures:?}");
}

#[derive(Default)]
struct Score {
    articles: f64,
    body_f1: f64,
    relevance: f64,
    true_quotes: f64,
    found_quotes: f64,
    matched: f64,
    right_speaker: f64,
    speakers: f64,
    right_kind: f64,
}

impl Score {
    fn add(&mut self, article: &Value, record: &Value) {
        let body: Vec<&str> = article["body"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        self.articles += 1.0;
        self.body_f1 += shingle_f1(&body.join("\n\n"), text(record, "body"));
        self.relevance += f64::from(u8::from(text(article, "relevance") == text(record, "relevance")));
        let quotes = record["quotes"].as_array().unwrap();
        let spoken: Vec<&Value> = quotes.iter().filter(|quote| ["direct", "turn"].contains(&text(quote, "kind"))).collect();
        self.found_quotes += spoken.len() as f64;
        for quote in article["quotes"].as_array().unwrap() {
            self.true_quotes += 1.0;
            let same = spoken.iter().find(|found| letters(text(found, "text")) == letters(text(quote, "text")));
            self.matched += f64::from(u8::from(same.is_some()));
            let speaker = same.is_some_and(|found| letters(text(found, "speaker")) == letters(text(quote, "speaker")));
            self.right_speaker += f64::from(u8::from(speaker));
        }
        for speaker in article["speakers"].as_array().unwrap() {
            self.speakers += 1.0;
            let own = quotes.iter().filter(|quote| letters(text(quote, "speaker")) == letters(text(speaker, "speaker")));
            let kinds = speaker["kinds"].as_array().unwrap();
            let right = own.into_iter().any(|quote| kinds.contains(&quote["speaker_kind"]));
            self.right_kind += f64::from(u8::from(right));
        }
    }

    fn figures(&self) -> [(&'static str, f64, f64); 6] {
        [
            ("body F1", self.body_f1 / self.articles, BODY_F1),
            ("relevance", self.relevance / self.articles, RELEVANCE),
            ("quote recall", self.matched / self.true_quotes, QUOTE_RECALL),
            ("quote precision", self.matched / self.found_quotes, QUOTE_PRECISION),
            ("speaker", self.right_speaker / self.true_quotes, SPEAKER),
            ("speaker kind", self.right_kind / self.speakers, SPEAKER_KIND),
        ]
    }
}

fn text<'v>(record: &'v Value, field: &str) -> &'v str {
    record[field].as_str().unwrap_or_default()
}

/// Letters and digits in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Shingles of four words; of four characters in scripts without blanks.
fn shingles(text: &str) -> HashMap<Vec<String>, f64> {
    let words: Vec<String> = if text.chars().any(|c| ('\u{3040}'..'\u{a000}').contains(&c)) {
        text.chars().filter(|c| c.is_alphanumeric()).map(String::from).collect()
    } else {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let mut counts = HashMap::new();
    words.windows(4).for_each(|window| *counts.entry(window.to_vec()).or_default() += 1.0);
    counts
}

fn shingle_f1(truth: &str, found: &str) -> f64 {
    let (truth, found) = (shingles(truth), shingles(found));
    let shared: f64 = truth.iter().map(|(shingle, count)| count.min(found.get(shingle).copied().unwrap_or(0.0))).sum();
    let total: f64 = truth.values().sum::<f64>() + found.values().sum::<f64>();
    if total == 0.0 { 1.0 } else { 2.0 * shared / total }
}
