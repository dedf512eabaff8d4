//! The words of real texts, and new texts out of them.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use ketwatch::extract::{EntryHints, PageInput, extract};
use ketwatch::text::words::{is_unspaced, words};
use serde_json::Value;

use crate::die::Die;

/// Words that no text holds, in a thousand.
const INVENTED: usize = 12;
/// How many different ones there are.
const INVENTIONS: usize = 400_000;

/// The texts of one language as one long row of words.
pub(crate) struct Tongue {
    pub(crate) code: String,
    /// Words in the order of the texts.
    row: Vec<String>,
    /// Where each of them stands.
    places: HashMap<String, Vec<usize>>,
    /// Words of each text.
    lengths: Vec<usize>,
    is_unspaced: bool,
}

/// Reads article records, or the pages of the bundled newsroom; languages by falling number of words.
pub(crate) fn read(texts: Option<&Path>) -> Vec<Tongue> {
    let records = texts.map_or_else(newsroom, records);
    let mut tongues: BTreeMap<String, Tongue> = BTreeMap::new();
    for (code, text) in records {
        let tongue = tongues.entry(code.clone()).or_insert_with(|| Tongue {
            code,
            row: Vec::new(),
            places: HashMap::new(),
            lengths: Vec::new(),
            is_unspaced: text.chars().filter(|c| is_unspaced(*c)).count() * 2
                > text.chars().filter(|c| c.is_alphabetic()).count(),
        });
        let found = words(&text);
        tongue.lengths.push(found.len());
        for span in found {
            let word = span.slice(&text).to_owned();
            tongue.places.entry(word.clone()).or_default().push(tongue.row.len());
            tongue.row.push(word);
        }
    }
    let mut tongues: Vec<Tongue> = tongues.into_values().filter(|tongue| tongue.row.len() > 200).collect();
    tongues.sort_by_key(|tongue| std::cmp::Reverse(tongue.row.len()));
    assert!(!tongues.is_empty(), "no texts to take words from");
    tongues
}

/// Language and text of each record.
fn records(file: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let record = |line: &str| -> Option<(String, String)> {
        let record: Value = serde_json::from_str(line).ok()?;
        let body = record.get("body")?.as_str()?;
        Some((record.get("language")?.as_str()?.to_owned(), body.to_owned()))
    };
    text.lines().filter_map(record).collect()
}

fn newsroom() -> Vec<(String, String)> {
    let mut folders = vec![PathBuf::from("fixtures/newsroom"), PathBuf::from("fixtures/pages")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let bytes = fs::read(&path).unwrap_or_default();
                let page = PageInput {
                    bytes: &bytes,
                    url: None,
                    content_type: None,
                    entry: EntryHints::default(),
                    now: crate::make::now(),
                };
                found.extend(extract(&page).ok().map(|article| (article.language.code, article.body)));
            }
        }
    }
    found
}

impl Tongue {
    pub(crate) fn size(&self) -> usize {
        self.row.len()
    }

    pub(crate) fn glue(&self) -> &'static str {
        if self.is_unspaced { "" } else { " " }
    }

    fn stop(&self) -> &'static str {
        if self.is_unspaced { "。" } else { ". " }
    }

    /// Words of a text, as long as one of the real ones, give or take.
    pub(crate) fn length(&self, die: &mut Die) -> usize {
        let real = self.lengths.get(die.roll(self.lengths.len())).copied().unwrap_or(300);
        ((real as f64 * (0.6 + 0.8 * die.share())) as usize).clamp(60, 3_000)
    }

    /// Some words in a row, each one that follows the one before somewhere in the texts.
    pub(crate) fn words(&self, number: usize, die: &mut Die) -> Vec<String> {
        let mut at = die.roll(self.row.len());
        let mut words = Vec::with_capacity(number);
        while words.len() < number {
            if die.roll(1_000) < INVENTED {
                words.push(invented(die.zipf(INVENTIONS), self.is_unspaced));
            }
            let Some(word) = self.row.get(at) else {
                at = 0;
                continue;
            };
            words.push(word.clone());
            let places = self.places.get(word).map_or(&[][..], Vec::as_slice);
            at = places.get(die.roll(places.len())).map_or(0, |place| place + 1);
        }
        words
    }

    /// A text of sentences and paragraphs, and where its sentences stand in it.
    pub(crate) fn text(&self, number: usize, die: &mut Die) -> (String, Vec<(usize, usize)>) {
        let words = self.words(number, die);
        let (mut text, mut sentences, mut begin, mut left) = (String::new(), Vec::new(), 0, 6 + die.roll(22));
        for word in &words {
            if !text.ends_with([' ', '\n']) && begin < text.len() {
                text.push_str(self.glue());
            }
            text.push_str(word);
            left -= 1;
            if left == 0 {
                sentences.push((begin, text.len()));
                text.push_str(if die.roll(3) == 0 { ".\n\n" } else { self.stop() });
                (begin, left) = (text.len(), 6 + die.roll(22));
            }
        }
        (text.trim_end().to_owned(), sentences)
    }

    /// A word of one of three bands: the fifty most frequent, the next two thousand, all others.
    pub(crate) fn word_of(&self, band: usize, die: &mut Die) -> String {
        let mut counted: Vec<(usize, &str)> = self.places.iter().map(|(word, places)| (places.len(), word.as_str())).collect();
        counted.sort_unstable_by(|a, b| b.cmp(a));
        let bands = [(0, 50), (50, 2_000), (2_000, counted.len())];
        let (first, last) = bands.get(band).copied().unwrap_or((0, counted.len()));
        let (first, last) = (first.min(counted.len() - 1), last.min(counted.len()));
        counted.get(first + die.roll(last.saturating_sub(first))).map_or(String::new(), |(_, word)| (*word).to_owned())
    }

    /// Some words as they stand in a real text.
    pub(crate) fn stretch(&self, number: usize, die: &mut Die) -> Vec<&str> {
        let at = die.roll(self.row.len().saturating_sub(number));
        self.row.iter().skip(at).take(number).map(String::as_str).collect()
    }
}

/// A name that is the same for the same number.
pub(crate) fn invented(number: usize, is_unspaced: bool) -> String {
    const ONSETS: [&str; 16] = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st"];
    const RHYMES: [&str; 16] = ["a", "e", "i", "o", "u", "an", "er", "in", "on", "un", "ai", "el", "ir", "os", "ut", "am"];
    let mut number = number + 17;
    let mut name = String::new();
    while number > 0 {
        if is_unspaced {
            name.extend(char::from_u32(0x4E00 + (number % 3_000) as u32));
            number /= 3_000;
        } else {
            name.push_str(ONSETS[number % 16]);
            name.push_str(RHYMES[(number / 16) % 16]);
            number /= 256;
        }
    }
    name
}
