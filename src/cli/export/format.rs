//! What is to be written, and what a format cannot hold.

use std::io::{self, IsTerminal};
use std::path::Path;

use clap::ValueEnum;

use super::super::arguments::{ExportArgs, Format};
use super::super::exit::UsageError;
use crate::export::{ARTICLE_FIELDS, QUOTE_FIELDS, TEXT_FIELDS, choose_fields};

/// File names' endings and the formats they tell.
const ENDINGS: &[(&str, Format)] = &[
    ("bib", Format::Bibtex),
    ("bibtex", Format::Bibtex),
    ("csl.json", Format::CslJson),
    ("csv", Format::Csv),
    ("jsonl", Format::Jsonl),
    ("markdown", Format::Md),
    ("md", Format::Md),
    ("ndjson", Format::Jsonl),
    ("ris", Format::Ris),
    ("xlsx", Format::Xlsx),
];

/// The file to write; `None` for standard output, which `-` means too.
pub(super) fn to_a_file(options: &ExportArgs) -> Option<&Path> {
    options.output.as_deref().filter(|path| *path != Path::new("-"))
}

/// The format asked for, else that of the file's ending. Fields alone ask for a table.
pub(super) fn format_of(options: &ExportArgs) -> Result<Format, UsageError> {
    let name = to_a_file(options).and_then(Path::file_name).map(|name| name.to_string_lossy().to_lowercase());
    let of_ending =
        |name: &str| ENDINGS.iter().find(|(ending, _)| name.ends_with(&format!(".{ending}"))).map(|(_, format)| *format);
    let told = options.format.or_else(|| of_ending(&name?));
    match told {
        Some(format) => Ok(format),
        None if to_a_file(options).is_none() && !options.fields.is_empty() => Ok(Format::Csv),
        None => {
            let names: Vec<String> = Format::value_variants().iter().copied().map(format_name).collect();
            Err(UsageError(format!(
                "say what to write with --format: {}; or name a file whose ending tells it, such as --output articles.xlsx",
                names.join(", ")
            )))
        }
    }
}

/// Refuses what a format cannot hold, rather than leave it out in silence.
pub(super) fn check(options: &ExportArgs, format: Format) -> Result<(), UsageError> {
    use Format::{Csv, Jsonl, Md, TxtFolder, Xlsx};
    let name = format_name(format);
    let is_shown = to_a_file(options).is_none();
    let refuse = |why: String| Err(UsageError(why));
    if options.quotes && !matches!(format, Csv | Jsonl | Xlsx | Md) {
        return refuse(format!("--quotes: {name} holds whole articles; csv, jsonl, xlsx and md can hold quotes"));
    }
    if !options.fields.is_empty() && !matches!(format, Csv | Jsonl | Xlsx) {
        return refuse(format!("--fields: what stands in {name} is fixed; csv, jsonl and xlsx have fields to choose"));
    }
    if options.bom && !matches!(format, Csv | TxtFolder) {
        return refuse(format!("--bom: {name} has none; it is for csv and txt-folder"));
    }
    if options.no_text && format == TxtFolder {
        return refuse("--no-text: txt-folder is the texts; every other format can leave them out".to_owned());
    }
    if format == TxtFolder && is_shown {
        return refuse("txt-folder is a folder: name a new one with --output".to_owned());
    }
    if format == Xlsx && is_shown && io::stdout().is_terminal() {
        return refuse("a workbook cannot be shown on a terminal: name a file with --output".to_owned());
    }
    Ok(())
}

/// The columns: those asked for, else all, without texts where these are withheld.
pub(super) fn fields(options: &ExportArgs) -> Result<Vec<&'static str>, UsageError> {
    let (known, other) = if options.quotes { (QUOTE_FIELDS, ARTICLE_FIELDS) } else { (ARTICLE_FIELDS, QUOTE_FIELDS) };
    let mut fields = choose_fields(&options.fields, known).map_err(|error| {
        // "speaker" without --quotes, "body" with it.
        let elsewhere = match (other.contains(&error.name.as_str()), options.quotes) {
            (false, _) => "",
            (true, false) => " (quotes have it: add --quotes)",
            (true, true) => " (articles have it: leave out --quotes)",
        };
        UsageError(format!("--fields: {error}{elsewhere}"))
    })?;
    if options.no_text {
        let text = options.fields.iter().find(|name| TEXT_FIELDS.contains(&name.trim()));
        if let Some(text) = text {
            return Err(UsageError(format!("--fields: `{text}` is text, which --no-text leaves out")));
        }
        fields.retain(|field| !TEXT_FIELDS.contains(field));
    }
    Ok(fields)
}

/// The format's name on the command line.
pub(super) fn format_name(format: Format) -> String {
    format.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}
