//! The fixtures, and what must hold for any text.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::find_quotes;
use crate::model::Quote;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/quotes")
}

/// The fixtures as (language, file).
fn fixtures() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for language in std::fs::read_dir(folder()).unwrap() {
        let language = language.unwrap();
        for file in std::fs::read_dir(language.path()).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "txt") {
                found.push((language.file_name().to_string_lossy().into_owned(), path));
            }
        }
    }
    found.sort();
    found
}

fn record(body: &str, quote: &Quote) -> Value {
    json!({
        "kind": quote.kind.name(),
        "group": quote.group,
        "text": quote.span.slice(body),
        "speaker": quote.speaker,
        "mention": quote.mention,
        "role": quote.role,
        "affiliation": quote.affiliation,
        "cue": quote.cue,
        "speaker_kind": quote.speaker_kind.name(),
    })
}

#[test]
fn fixtures_give_what_stands_beside_them() {
    let rewrite = std::env::var_os("KETWATCH_UPDATE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for (language, path) in fixtures() {
        let body = std::fs::read_to_string(&path).unwrap();
        let found: Vec<Value> = find_quotes(&body, &language).iter().map(|quote| record(&body, quote)).collect();
        let expected = path.with_extension("expected.json");
        if rewrite {
            std::fs::write(&expected, serde_json::to_string_pretty(&found).unwrap() + "\n").unwrap();
        }
        let known: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&expected).unwrap()).unwrap();
        if known != found {
            wrong.push(format!("{}:\n{}", path.display(), serde_json::to_string_pretty(&found).unwrap()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A small generator: the same numbers on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

fn check_spans(body: &str, language: &str) {
    for quote in find_quotes(body, language) {
        for span in [Some(quote.span), quote.speaker_span].into_iter().flatten() {
            assert!(body.get(span.start()..span.end()).is_some(), "{language}: {span:?} in {body:?}");
            assert!(!span.is_empty(), "{language}: empty span in {body:?}");
        }
        if let (Some(mention), Some(span)) = (&quote.mention, quote.speaker_span) {
            assert_eq!(mention, span.slice(body));
        }
    }
}

#[test]
fn any_text_gives_valid_slices() {
    const PIECES: &[&str] = &[
        "\"",
        "“",
        "”",
        "'",
        "’",
        "«",
        "»",
        "„",
        "「",
        "」",
        "\n\n",
        ": ",
        ", ",
        ". ",
        "– ",
        " said ",
        " Dr. ",
        "that ",
        "(",
        ")",
        "é",
        "說",
        "と話した",
        "\u{200b}",
        "Q: ",
    ];
    let mut numbers = Numbers(42);
    for (language, path) in fixtures() {
        let body = std::fs::read_to_string(&path).unwrap();
        for _ in 0..40 {
            let mut characters: Vec<String> = body.chars().map(String::from).collect();
            for _ in 0..numbers.below(12) {
                let at = numbers.below(characters.len());
                match numbers.below(3) {
                    0 => drop(characters.remove(at)),
                    1 => characters.insert(at, PIECES[numbers.below(PIECES.len())].to_owned()),
                    _ => characters.truncate(at + 1),
                }
                if characters.is_empty() {
                    break;
                }
            }
            let mutated = characters.concat();
            check_spans(&mutated, &language);
            check_spans(&mutated, "en");
        }
    }
}

#[test]
fn degenerate_texts_end_in_linear_time() {
    let patterns = [
        "\"",
        "“",
        "”",
        "'",
        "' ",
        " '",
        "« ",
        "„",
        "「",
        "」",
        "‘a ",
        "\"a ",
        "a\n",
        "Q: a\n",
        "said ",
        ", ",
        "He said that ",
        "– a, säger b. ",
        "Ann Cole, ",
        "a: b\n\n",
        "Dr. ",
        "J. ",
        "Cole ",
        "St. Mary ",
        "Leiter des Amtes, ",
        "as police said, ",
        "according to ",
        "と",
        "は",
        "說",
        "X said, \"no.\" ",
    ];
    for pattern in patterns {
        for language in ["en", "de", "sv", "zh", "ja", "ko"] {
            let text = pattern.repeat(60_000 / pattern.len());
            check_spans(&text, language);
        }
    }
}

/// A list of guests: one sentence, and every name another.
#[test]
fn thousands_of_names_in_one_sentence_end_in_linear_time() {
    const SYLLABLES: [&str; 12] = ["ka", "lo", "mi", "ren", "tas", "vel", "dor", "ni", "sa", "pe", "gu", "ba"];
    let mut numbers = Numbers(7);
    let mut name = || {
        let word: String = (0..3).map(|_| SYLLABLES[numbers.below(SYLLABLES.len())]).collect();
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    let names: Vec<String> = (0..4_000).map(|_| format!("{} {}", name(), name())).collect();
    for (language, text) in [
        ("en", format!("Guests: {}. He said that it was good.", names.join(", "))),
        ("en", names.join(" ")),
        ("de", format!("Es kamen {}. Er sagte, es sei gut.", names.join(", "))),
        ("es", format!("Vinieron {}. Dijo que era bueno.", names.join(" y "))),
    ] {
        check_spans(&text, language);
    }
}

#[test]
fn interviewers_are_media_and_surnames_resolve() {
    let body = "Joining us is Dr. Ada Cole, a psychiatrist at Hill Clinic. Thank you.\n\nEditor (Daily): Is it harmful?\n\nDr. Ada Cole: Yes.\n\nEditor: Why?\n\nDr. Cole: It scars the bladder.\n\nEditor: Thanks.";
    let quotes = find_quotes(body, "en");
    let seen: Vec<(&str, &str)> =
        quotes.iter().map(|quote| (quote.speaker.as_deref().unwrap_or(""), quote.speaker_kind.name())).collect();
    let (editor, doctor) = (("Editor (Daily)", "media"), ("Dr. Ada Cole", "clinician"));
    assert_eq!(seen, [editor, doctor, editor, doctor, editor]);
}

#[test]
fn tables_of_words_are_in_alphabetical_order() {
    assert!(super::kind_words::LEADERS.is_sorted());
}
