//! Lists of inputs, one JSON object a line, and inputs that are files, addresses or standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

use anyhow::{Context, Result};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::exit::Exit;
use crate::export::write_json_line;

/// Bytes read from one file or one line of a list: the largest page a crawl would take, and room to spare.
const LARGEST_INPUT: u64 = 64 << 20;

/// One line of a list of pages or feeds.
#[derive(Debug, Deserialize)]
pub(crate) struct FileInput {
    /// Repeated in the output.
    pub(crate) id: String,
    /// Where the bytes are.
    pub(crate) file: String,
    /// Where they came from.
    pub(crate) url: Option<String>,
    /// The HTTP header they came with.
    pub(crate) content_type: Option<String>,
}

/// The bytes of a file, `-` being standard input; a `.gz` file is decompressed.
pub(crate) fn read_input(name: &str) -> Result<Vec<u8>> {
    if name == "-" {
        return read_capped(io::stdin().lock()).context("cannot read standard input");
    }
    let path = Path::new(name);
    let file = opened(name)?;
    let compressed = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("gz"));
    let bytes = if compressed { read_capped(MultiGzDecoder::new(file)) } else { read_capped(file) };
    bytes.with_context(|| format!("cannot read {name}"))
}

/// The bytes of a file as they are, `-` being standard input: a feed is unpacked by its reader, as far as it is whole.
pub(crate) fn read_as_it_is(name: &str) -> Result<Vec<u8>> {
    let bytes = if name == "-" { read_capped(io::stdin().lock()) } else { read_capped(opened(name)?) };
    bytes.with_context(|| format!("cannot read {name}"))
}

fn opened(name: &str) -> Result<File> {
    File::open(name).with_context(|| format!("cannot open {name}{}", address_hint(name)))
}

/// For an address without its beginning, which is taken for a file.
fn address_hint(name: &str) -> String {
    let host = name.split('/').next().unwrap_or("");
    let looks_so = host.starts_with("www.") || (name.contains('/') && host.contains('.') && !host.starts_with('.'));
    if looks_so { format!(" (an address? write https://{name})") } else { String::new() }
}

fn read_capped(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST_INPUT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_INPUT {
        return Err(io::Error::other(format!("larger than {} MiB", LARGEST_INPUT >> 20)));
    }
    Ok(bytes)
}

/// Works through a list: each line is parsed and given to `answer`, whose record is written as a line. A line that cannot be
/// read is an error of its own record; the batch goes on, and ends with [`Exit::Incomplete`].
pub(crate) fn each_line<I: DeserializeOwned>(list: &str, mut answer: impl FnMut(I) -> serde_json::Value) -> Result<Exit> {
    let reader: Box<dyn BufRead> = match list {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(BufReader::new(File::open(path).with_context(|| format!("cannot open {path}"))?)),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut exit = Exit::Done;
    for (number, line) in reader.split(b'\n').enumerate() {
        let line = line.with_context(|| format!("{list}, line {}", number + 1))?;
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() {
            continue;
        }
        let record = match serde_json::from_str(line) {
            Ok(input) => answer(input),
            Err(error) => json!({"id": null, "error": format!("line {}: {error}; each line is one JSON object", number + 1)}),
        };
        if record.get("error").is_some() {
            exit = Exit::Incomplete;
        }
        write_json_line(&mut out, &record, None)?;
    }
    out.flush()?;
    Ok(exit)
}
