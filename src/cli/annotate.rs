//! `annotate`: what the pipeline makes of plain text.

use std::io::Write as _;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Value, json};

use super::arguments::AnnotateArgs;
use super::batch::{each_line, read_input};
use super::exit::Exit;
use super::extract::BatchCopies;
use super::reading::readable;
use crate::codebook::Lexicon;
use crate::export::{ArticleRecord, write_json_line};
use crate::pipeline::analyse_text;

#[derive(Deserialize)]
struct TextInput {
    id: String,
    text: String,
    title: Option<String>,
    language: Option<String>,
}

pub(crate) fn annotate(arguments: &AnnotateArgs, lexicon: &Lexicon) -> Result<Exit> {
    let mut copies = BatchCopies::default();
    if arguments.batch {
        return each_line(&arguments.input, |input: TextInput| {
            let analysed = analyse_text(&input.text, input.title.as_deref(), input.language.as_deref(), lexicon);
            let record = analysed
                .map_err(anyhow::Error::new)
                .map(|analysed| ArticleRecord::unstored(&analysed, copies.context(&input.id, &analysed)))
                .and_then(|record| Ok(serde_json::to_value(record)?));
            record.unwrap_or_else(|error| json!({"id": input.id, "error": error.to_string()}))
        });
    }
    let bytes = read_input(&arguments.input)?;
    let text = String::from_utf8_lossy(&bytes);
    let analysed = analyse_text(&text, arguments.title.as_deref(), arguments.language.as_deref(), lexicon)?;
    if arguments.show {
        anstream::stdout().lock().write_all(readable(&analysed, None).as_bytes())?;
        return Ok(Exit::Done);
    }
    let record: Value = serde_json::to_value(ArticleRecord::unstored(&analysed, copies.context(&arguments.input, &analysed)))?;
    write_json_line(&mut std::io::stdout().lock(), &record, None)?;
    Ok(Exit::Done)
}
