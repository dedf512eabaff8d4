//! From the arguments of `export` to what is written where.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use anyhow::Result;
use aws_lc_rs::digest::Digest;
use clap::ValueEnum;

use super::super::arguments::{Arguments, ExportArgs, Format};
use super::super::exit::{Exit, UsageError};
use super::super::folder::{open, today};
use super::super::search::parse_query;
use super::files::{Counted, SafeText, whole, whole_folder};
use super::job::{Counts, Job, hex};
use crate::export::{ARTICLE_FIELDS, QUOTE_FIELDS, TEXT_FIELDS, choose_fields};

/// What was written.
struct Written {
    counts: Counts,
    bytes: u64,
    digest: Digest,
}

/// Writes every match.
pub(crate) fn export(arguments: &Arguments, options: &ExportArgs) -> Result<Exit> {
    check(options)?;
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let fields = fields(options)?;
    let folder = open(arguments)?;
    let job = Job { options, query: &query, filters: &filters, fields: &fields, folder: &folder };
    let Some(path) = &options.output else {
        to_standard_output(&job)?;
        return Ok(Exit::Done);
    };
    let written = match options.format {
        Format::TxtFolder => to_folder(&job, path)?,
        _ => to_file(&job, path)?,
    };
    if let Some(manifest) = &options.manifest {
        let record = job.manifest(&written.counts, written.bytes, hex(&written.digest))?;
        whole(manifest, |file| Ok(serde_json::to_writer_pretty(file, &record)?))?;
    }
    if written.counts.cut > 0 {
        let cells = written.counts.cut;
        tracing::warn!("{cells} texts are longer than a cell of a workbook and were cut; csv and jsonl hold them whole");
    }
    tracing::info!(rows = written.counts.rows, file = %path.display(), "exported");
    Ok(Exit::Done)
}

fn to_standard_output(job: &Job<'_>) -> Result<()> {
    let out = BufWriter::new(io::stdout().lock());
    if io::stdout().is_terminal() {
        job.write(SafeText { out, rest: Vec::new() })?
    } else {
        job.write(out)?
    };
    Ok(())
}

fn to_file(job: &Job<'_>, path: &Path) -> Result<Written> {
    whole(path, |file| {
        let mut out = Counted::new(BufWriter::new(file));
        let counts = job.write(&mut out)?;
        out.flush()?;
        let (bytes, digest) = out.finish();
        Ok(Written { counts, bytes, digest })
    })
}

fn to_folder(job: &Job<'_>, path: &Path) -> Result<Written> {
    whole_folder(path, |folder| {
        let (counts, bytes, digest) = job.write_folder(folder)?;
        Ok(Written { counts, bytes, digest })
    })
}

/// Refuses what a format cannot hold, rather than leave it out in silence.
fn check(options: &ExportArgs) -> Result<(), UsageError> {
    use Format::{Csv, Jsonl, Md, TxtFolder, Xlsx};
    let format = options.format;
    let name = format_name(format);
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
    if format == TxtFolder && options.output.is_none() {
        return refuse("txt-folder is a folder: name a new one with --output".to_owned());
    }
    if format == Xlsx && options.output.is_none() && io::stdout().is_terminal() {
        return refuse("a workbook cannot be shown on a terminal: name a file with --output".to_owned());
    }
    Ok(())
}

/// The columns: those asked for, else all, without texts where these are withheld.
fn fields(options: &ExportArgs) -> Result<Vec<&'static str>, UsageError> {
    let known = if options.quotes { QUOTE_FIELDS } else { ARTICLE_FIELDS };
    let mut fields = choose_fields(&options.fields, known).map_err(|error| UsageError(error.to_string()))?;
    if options.no_text {
        let text = options.fields.iter().find(|name| TEXT_FIELDS.contains(&name.as_str()));
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
