//! Reading the query that was typed, and telling what was made of it.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::Write as _;

use super::super::exit::UsageError;
use super::super::terminal::{cut, safe, told};
use crate::search::{Query, Suggestion, corrected};

/// Columns of a query that are shown around a place in it, and of a message or a query that stands by itself.
const SHOWN_AROUND: usize = 72;
const SHOWN_ALONE: usize = 300;

/// The query, or an error with its place marked. Slips that were mended are told on standard error.
pub(in super::super) fn parse_query(text: &str) -> Result<Query, UsageError> {
    // A query may begin with a hyphen (`-word`), so a misspelt option at the end of a line would be taken for one.
    if let Some(option) = text.split_whitespace().next().filter(|word| word.starts_with("--")) {
        return Err(UsageError(format!(
            "{option} is no option of this command; `--help` lists them, and a query that leaves a word out has one hyphen before it"
        )));
    }
    let query = Query::parse(text).map_err(|error| {
        let hint = error.hint.as_deref().map(|hint| format!("\n{}", told(hint, "  "))).unwrap_or_default();
        let message = cut(&error.message, SHOWN_ALONE);
        UsageError(format!("the query cannot be understood: {message}{}{hint}", marked_place(text, error.column(text))))
    })?;
    tell_hints(&query, text);
    Ok(query)
}

/// The query with a mark under one of its characters, a line each; of a long one what stands around that place.
fn marked_place(query: &str, column: usize) -> String {
    let passed = if query.chars().nth(SHOWN_AROUND).is_some() { column.saturating_sub(SHOWN_AROUND / 2) } else { 0 };
    let lead = if passed > 0 { "…" } else { "" };
    let around = query.chars().skip(passed);
    let before = format!("{lead}{}", safe(&around.clone().take(column - passed).collect::<String>()));
    let shown = format!("{lead}{}", safe(&around.collect::<String>()));
    let room = textwrap::core::display_width(&before) + SHOWN_AROUND;
    format!("\n  {}\n  {}^", cut(&shown, room), " ".repeat(textwrap::core::display_width(&before)))
}

fn tell_hints(query: &Query, text: &str) {
    let mut lines = String::new();
    for hint in query.hints() {
        let _ = writeln!(lines, "{}{}", told(&hint.message, "hint: "), marked_place(text, hint.column(text)));
    }
    whisper(&lines);
}

/// Near words for those the index does not hold.
pub(super) fn tell_suggestions(query: &Query, suggestions: &[Suggestion]) {
    if suggestions.is_empty() {
        return;
    }
    let mut lines = String::new();
    for suggestion in each_word(suggestions) {
        let near = suggestion.candidates.iter().map(|(word, texts)| format!("{} ({texts})", safe(word)));
        let near = near.collect::<Vec<_>>().join(", ");
        let line = format!("no text here has “{}”; did you mean {near}?", safe(&suggestion.word));
        let _ = writeln!(lines, "{}", told(&line, "hint: "));
    }
    let better = cut(&safe(&corrected(query, suggestions)), SHOWN_ALONE);
    let _ = writeln!(lines, "{}", told(&format!("search for {better}"), "      "));
    whisper(&lines);
}

/// What is to be told of each word, once however often it stands in the query.
pub(super) fn each_word(suggestions: &[Suggestion]) -> impl Iterator<Item = &Suggestion> {
    let mut told = HashSet::new();
    suggestions.iter().filter(move |suggestion| told.insert((&suggestion.word, &suggestion.candidates)))
}

/// Standard error, unless only errors are to be told.
fn whisper(lines: &str) {
    if !lines.is_empty() && tracing::enabled!(tracing::Level::WARN) {
        // Who closed standard error does not want to know.
        let _ = anstream::stderr().lock().write_all(lines.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_marked_in_what_stands_around_it() {
        assert_eq!(marked_place("a *b", 2), "\n  a *b\n    ^");
        let long = format!("{} *b {}", "word ".repeat(1000), "more ".repeat(1000));
        let column = long.chars().position(|c| c == '*').unwrap();
        let shown = marked_place(&long, column);
        let lines: Vec<&str> = shown.lines().collect();
        let mark = lines[2].chars().count() - 1;
        assert_eq!(lines[1].chars().nth(mark), Some('*'), "{shown}");
        assert!(lines[1].starts_with("  …") && lines[1].ends_with('…') && lines[1].chars().count() < 130, "{shown}");
    }

    #[test]
    fn a_message_is_cut_where_a_word_of_it_has_no_end() {
        let error = parse_query(&format!("date:{}", "9".repeat(10_000))).unwrap_err().to_string();
        assert!(error.chars().count() < 700, "{error}");
    }

    #[test]
    fn a_word_is_told_once() {
        let of = |word: &str, at| Suggestion { word: word.to_owned(), at, candidates: vec![("ketamine".to_owned(), 2)] };
        let suggestions = [of("ketamone", 0), of("ketamone", 9), of("ketamime", 18)];
        assert_eq!(each_word(&suggestions).map(|told| told.at).collect::<Vec<_>>(), [0, 18]);
    }
}
