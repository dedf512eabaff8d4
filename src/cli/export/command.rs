//! From the arguments of `export` to what is written where.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use anyhow::Result;
use aws_lc_rs::digest::Digest;

use super::super::arguments::{Arguments, ExportArgs, Format};
use super::super::exit::Exit;
use super::super::folder::{open, today};
use super::super::search::parse_query;
use super::super::signals::listening;
use super::files::{Counted, SafeText, whole, whole_folder};
use super::format::{check, fields, format_of, to_a_file};
use super::job::{Counts, Job, hex};
use super::nothing::why_nothing;
use crate::pipeline::Stopper;

/// What was written.
struct Written {
    counts: Counts,
    bytes: u64,
    digest: Digest,
}

/// Writes every match.
pub(crate) fn export(arguments: &Arguments, options: &ExportArgs) -> Result<Exit> {
    let format = format_of(options)?;
    check(options, format)?;
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let fields = fields(options)?;
    let folder = open(arguments)?;
    let path = to_a_file(options);
    let (stopper, stop) = Stopper::new();
    // What goes to standard output is nothing whole anyway: there a signal ends the process as ever.
    let _signals = path.is_some().then(|| listening(stopper)).transpose()?;
    let job = Job { options, format, query: &query, filters: &filters, fields: &fields, folder: &folder, stop };
    let written = match path {
        None => to_standard_output(&job)?,
        Some(path) if format == Format::TxtFolder => to_folder(&job, path)?,
        Some(path) => to_file(&job, path)?,
    };
    if let Some(manifest) = &options.manifest {
        let record = job.manifest(&written.counts, written.bytes, hex(&written.digest))?;
        whole(manifest, |file| {
            serde_json::to_writer_pretty(&mut *file, &record)?;
            Ok(file.write_all(b"\n")?)
        })?;
    }
    if !arguments.quiet {
        tell(&job, path, &written.counts)?;
    }
    Ok(Exit::Done)
}

/// The closing lines on standard error. What went to standard output is seen there, or counted by who reads it.
fn tell(job: &Job<'_>, path: Option<&Path>, counts: &Counts) -> Result<()> {
    if counts.rows == 0 {
        anstream::eprintln!("nothing matched: {}", why_nothing(job)?);
    }
    if let Some(path) = path {
        anstream::eprintln!("wrote {} to {}", job.counted(counts), path.display());
    }
    let older = counts.judged_otherwise();
    if older > 0 {
        anstream::eprintln!(
            "{older} of the articles were judged by another version of the lexicon; `ketwatch reprocess` reads them again"
        );
    }
    if counts.has_several_topics() {
        anstream::eprintln!(
            "the articles were not all judged with the same [topic]; `ketwatch reprocess` reads them again with the present one"
        );
    }
    if counts.cut > 0 {
        let cells = counts.cut;
        anstream::eprintln!("{cells} texts are longer than a cell of a workbook and were cut; csv and jsonl hold them whole");
    }
    Ok(())
}

fn to_standard_output(job: &Job<'_>) -> Result<Written> {
    let out = BufWriter::new(io::stdout().lock());
    if io::stdout().is_terminal() { through(job, SafeText { out, rest: Vec::new() }) } else { through(job, out) }
}

fn to_file(job: &Job<'_>, path: &Path) -> Result<Written> {
    whole(path, |file| through(job, BufWriter::new(file)))
}

/// Writes the rows, counting and digesting what passes.
fn through(job: &Job<'_>, out: impl Write) -> Result<Written> {
    let mut out = Counted::new(out);
    let counts = job.write(&mut out)?;
    out.flush()?;
    let (bytes, digest) = out.finish();
    Ok(Written { counts, bytes, digest })
}

fn to_folder(job: &Job<'_>, path: &Path) -> Result<Written> {
    whole_folder(path, |folder| {
        let (counts, bytes, digest) = job.write_folder(folder)?;
        Ok(Written { counts, bytes, digest })
    })
}
