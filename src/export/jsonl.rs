//! JSON Lines: one record a line, UTF-8.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Map, Value};

/// Writes one record as a line; with `fields`, these alone, in that order.
///
/// # Errors
/// The writer's.
pub fn write_json_line<W: Write, R: Serialize>(out: &mut W, record: &R, fields: Option<&[&str]>) -> io::Result<()> {
    match fields {
        None => serde_json::to_writer(&mut *out, record)?,
        Some(fields) => serde_json::to_writer(&mut *out, &chosen(record, fields)?)?,
    }
    out.write_all(b"\n")
}

fn chosen<R: Serialize>(record: &R, fields: &[&str]) -> io::Result<Map<String, Value>> {
    let value = serde_json::to_value(record)?;
    let pick = |field: &&str| ((*field).to_owned(), value.get(field).cloned().unwrap_or(Value::Null));
    Ok(fields.iter().map(pick).collect())
}
