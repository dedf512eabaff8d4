//! CSL-JSON (the schema `csl-data` of CSL 1.0.2), for Zotero, pandoc and citeproc.

use std::io::{self, Write};

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::citation::{Author, Citation};
use super::jsonl::write_json_line;

/// Writes references as one JSON array.
pub struct CslJsonWriter<W: Write> {
    out: W,
    is_empty: bool,
}

impl<W: Write> CslJsonWriter<W> {
    /// Begins the array.
    ///
    /// # Errors
    /// The writer's.
    pub fn new(mut out: W) -> io::Result<CslJsonWriter<W>> {
        out.write_all(b"[\n")?;
        Ok(CslJsonWriter { out, is_empty: true })
    }

    /// Writes one reference.
    ///
    /// # Errors
    /// The writer's.
    pub fn write(&mut self, citation: &Citation) -> io::Result<()> {
        if !std::mem::take(&mut self.is_empty) {
            self.out.write_all(b",")?;
        }
        write_json_line(&mut self.out, &item(citation), None)
    }

    /// Ends the array.
    ///
    /// # Errors
    /// The writer's.
    pub fn finish(mut self) -> io::Result<()> {
        self.out.write_all(b"]\n")?;
        self.out.flush()
    }
}

fn item(citation: &Citation) -> Map<String, Value> {
    let authors: Vec<Value> = citation.authors.iter().map(name).collect();
    let fields = [
        ("id", Some(json!(citation.key))),
        ("type", Some(json!("article-newspaper"))),
        ("title", citation.title.as_ref().map(|title| json!(title))),
        ("author", (!authors.is_empty()).then(|| json!(authors))),
        ("container-title", (!citation.outlet.is_empty()).then(|| json!(citation.outlet))),
        ("issued", citation.issued.map(date)),
        ("accessed", citation.accessed.map(date)),
        ("URL", citation.url.as_ref().map(|url| json!(url))),
        ("language", citation.language.as_ref().map(|language| json!(language))),
        ("abstract", citation.summary.as_ref().map(|summary| json!(summary))),
        ("keyword", (!citation.keywords.is_empty()).then(|| json!(citation.keywords.join(", ")))),
        ("source", Some(json!("ketwatch"))),
    ];
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn name(author: &Author) -> Value {
    match author {
        Author::Person { family, given } => json!({ "family": family, "given": given }),
        Author::Literal(name) => json!({ "literal": name }),
    }
}

fn date(day: Date) -> Value {
    json!({ "date-parts": [[day.year(), day.month(), day.day()]] })
}
