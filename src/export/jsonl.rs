//! JSON: one record a line, or one document; UTF-8, and safe to look at.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};
use serde_json::{Map, Value};

/// Writes one record as a line; with `fields`, these alone, in that order.
///
/// # Errors
/// The writer's.
pub fn write_json_line<W: Write, R: Serialize>(out: &mut W, record: &R, fields: Option<&[&str]>) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Escaping(CompactFormatter));
    match fields {
        None => record.serialize(&mut serializer)?,
        Some(fields) => chosen(record, fields)?.serialize(&mut serializer)?,
    }
    out.write_all(b"\n")
}

/// Writes one value as an indented document.
///
/// # Errors
/// The writer's.
pub fn write_json_document<W: Write, R: Serialize>(out: &mut W, value: &R) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(&mut *out, Escaping(PrettyFormatter::new())))?;
    out.write_all(b"\n")
}

fn chosen<R: Serialize>(record: &R, fields: &[&str]) -> io::Result<Map<String, Value>> {
    let value = serde_json::to_value(record)?;
    let pick = |field: &&str| ((*field).to_owned(), value.get(field).cloned().unwrap_or(Value::Null));
    Ok(fields.iter().map(pick).collect())
}

/// Writes as `\uXXXX` what JSON allows to stand raw and a terminal would obey: DEL, the C1 controls, line separators and
/// bidirectional marks. A parser reads the same text.
struct Escaping<F>(F);

fn is_obeyed(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

impl<F: Formatter> Formatter for Escaping<F> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_obeyed(*c)) {
            let (before, after) = rest.split_at(at);
            out.write_all(before.as_bytes())?;
            write!(out, "\\u{:04x}", u32::from(c))?;
            rest = after.get(c.len_utf8()..).unwrap_or("");
        }
        out.write_all(rest.as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_reads_the_same() {
        let record = json!({"title": "a\u{9b}31m \u{202e}b é\u{7f}\n", "list": [1, {}]});
        let mut line = Vec::new();
        write_json_line(&mut line, &record, None).unwrap();
        let text = String::from_utf8(line).unwrap();
        assert_eq!(text, "{\"title\":\"a\\u009b31m \\u202eb é\\u007f\\n\",\"list\":[1,{}]}\n");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), record);
        let mut document = Vec::new();
        write_json_document(&mut document, &record).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&document).unwrap(), record);
    }

    #[test]
    fn chosen_fields_come_in_their_order() {
        let mut line = Vec::new();
        write_json_line(&mut line, &json!({"a": 1, "b": 2}), Some(&["b", "c"])).unwrap();
        assert_eq!(String::from_utf8(line).unwrap(), "{\"b\":2,\"c\":null}\n");
    }
}
