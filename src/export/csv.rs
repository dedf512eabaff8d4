//! CSV after RFC 4180, safe to open in a spreadsheet.

use std::io::{self, Write};

use serde_json::Value;

/// Between the values of a field that holds several.
const SEPARATOR: &str = "; ";

/// Writes records as CSV: a header, then a row each; UTF-8, CRLF, quoted where needed.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front (see [`neutralised`]). Lists of words are
/// joined by `"; "`; nested records (quotes, evidence, flags, provenance) stand as JSON.
pub struct CsvWriter<W: Write> {
    rows: csv::Writer<W>,
    fields: Vec<&'static str>,
}

impl<W: Write> CsvWriter<W> {
    /// Writes the header.
    ///
    /// # Errors
    /// The writer's.
    pub fn new(out: W, fields: Vec<&'static str>) -> io::Result<CsvWriter<W>> {
        let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        rows.write_record(&fields).map_err(of_the_writer)?;
        Ok(CsvWriter { rows, fields })
    }

    /// Writes one record.
    ///
    /// # Errors
    /// The writer's.
    pub fn write(&mut self, record: &Value) -> io::Result<()> {
        let cells = self.fields.iter().map(|field| neutralised(cell(record.get(field))));
        self.rows.write_record(cells).map_err(of_the_writer)
    }

    /// Writes what is buffered.
    ///
    /// # Errors
    /// The writer's.
    pub fn flush(&mut self) -> io::Result<()> {
        self.rows.flush()
    }
}

/// The writer's own error, by which a closed pipe is told from a full disk.
fn of_the_writer(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// A value as the text of one cell.
pub(super) fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => without_controls(text),
        Some(Value::Array(items)) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(SEPARATOR)
        }
        Some(other) => other.to_string(),
    }
}

/// A text without the control characters that break a table: readers end a line at NUL, terminals obey the rest.
fn without_controls(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')).collect()
}

/// An apostrophe before a cell that a spreadsheet would run.
fn neutralised(cell: String) -> String {
    if is_formula(&cell) { format!("'{cell}") } else { cell }
}

/// Whether a cell begins with `=`, `+`, `-`, `@`, a tab or a line break, or with the full-width forms of the signs:
/// spreadsheets run such cells as formulas (OWASP, "CSV Injection"). Blanks and what nobody sees are passed over, since some
/// readers trim them.
pub(super) fn is_formula(cell: &str) -> bool {
    let shown = cell.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\u{200b}', '\u{200e}', '\u{200f}', '\u{2060}', ';']);
    shown.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(record: &Value, expected: &str) {
        let mut out = Vec::new();
        let mut writer = CsvWriter::new(&mut out, vec!["title", "authors", "score"]).unwrap();
        writer.write(record).unwrap();
        writer.flush().unwrap();
        drop(writer);
        assert_eq!(String::from_utf8(out).unwrap(), format!("title,authors,score\r\n{expected}\r\n"));
    }

    #[test]
    fn lists_are_joined_and_missing_values_empty() {
        check(&json!({"title": "Ket", "authors": ["A B", "C"], "score": 0.5}), "Ket,A B; C,0.5");
        check(&json!({"title": null, "authors": []}), ",,");
    }

    #[test]
    fn quotes_commas_and_line_breaks_are_quoted() {
        check(&json!({"title": "a \"b\", c\nd", "authors": [], "score": 1}), "\"a \"\"b\"\", c\nd\",,1");
    }

    #[test]
    fn formulas_are_neutralised() {
        check(&json!({"title": "=1+1", "authors": ["@x", "y"]}), "'=1+1,'@x; y,");
        check(&json!({"title": " \u{feff}=1", "authors": ["a\u{0}\u{1b}b"]}), "' \u{feff}=1,ab,");
        check(&json!({"title": "-5 °C", "authors": ["＝x"]}), "'-5 °C,'＝x,");
    }
}
