//! Reading the query that was typed, and telling what was made of it.

use std::fmt::Write as _;
use std::io::Write as _;

use super::super::exit::UsageError;
use super::super::terminal::{safe, told};
use crate::search::{Query, Suggestion, corrected};

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
        UsageError(format!("the query cannot be understood: {}{}{hint}", error.message, marked_place(text, error.column(text))))
    })?;
    tell_hints(&query, text);
    Ok(query)
}

/// The query with a mark under one of its characters, a line each.
fn marked_place(query: &str, column: usize) -> String {
    let shown = safe(query);
    let before: String = query.chars().take(column).collect();
    format!("\n  {shown}\n  {}^", " ".repeat(textwrap::core::display_width(&safe(&before))))
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
    for suggestion in suggestions {
        let near = suggestion.candidates.iter().map(|(word, texts)| format!("{} ({texts})", safe(word)));
        let near = near.collect::<Vec<_>>().join(", ");
        let line = format!("no text here has “{}”; did you mean {near}?", safe(&suggestion.word));
        let _ = writeln!(lines, "{}", told(&line, "hint: "));
    }
    let _ = writeln!(lines, "{}", told(&format!("search for {}", safe(&corrected(query, suggestions))), "      "));
    whisper(&lines);
}

/// Standard error, unless only errors are to be told.
fn whisper(lines: &str) {
    if !lines.is_empty() && tracing::enabled!(tracing::Level::WARN) {
        // Who closed standard error does not want to know.
        let _ = anstream::stderr().lock().write_all(lines.as_bytes());
    }
}
