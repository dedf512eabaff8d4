//! Writing one record.

use std::io::Write;

use aws_lc_rs::digest::Digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;

use super::block::{clean_value, head};
use super::digest::{labelled, sha256, uuid};
use crate::model::FetchedPage;

/// One record as its gzip member, ready to be appended.
#[derive(Clone, Debug)]
pub struct EncodedRecord {
    member: Vec<u8>,
}

impl EncodedRecord {
    /// The gzip member.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.member
    }
}

/// A page as a record. Compressing is the dear part of archiving and needs no file: it may be done by whoever has the page.
pub fn encode(page: &FetchedPage) -> EncodedRecord {
    let head = head(page.status, &page.headers, page.body.len());
    let block = [head.as_slice(), &page.body].concat();
    let requested = (page.requested != page.url).then(|| page.requested.to_string());
    let mut fields = vec![
        ("WARC-Target-URI", page.url.to_string()),
        ("WARC-Payload-Digest", labelled(&sha256(&page.body))),
        ("Content-Type", "application/http; msgtype=response".to_owned()),
    ];
    fields.extend(requested.map(|address| ("Ketwatch-Requested-URI", address)));
    member("response", page.fetched, &fields, &block)
}

/// The record that begins a file and says what wrote it.
pub(super) fn warcinfo(file: &str, at: Timestamp) -> EncodedRecord {
    let lines = [
        ("software", concat!("ketwatch/", env!("CARGO_PKG_VERSION"))),
        ("format", "WARC File Format 1.1"),
        ("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
        ("description", "Pages fetched by ketwatch; transfer and content codings are removed from the bodies"),
    ];
    let block: String = lines.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let fields = [("WARC-Filename", file.to_owned()), ("Content-Type", "application/warc-fields".to_owned())];
    member("warcinfo", at, &fields, block.as_bytes())
}

fn member(kind: &str, at: Timestamp, fields: &[(&str, String)], block: &[u8]) -> EncodedRecord {
    let digest = sha256(block);
    let mut header =
        format!("WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{}>\r\n", record_id(at, fields, &digest));
    header.push_str(&format!("WARC-Date: {at}\r\nWARC-Block-Digest: {}\r\n", labelled(&digest)));
    for (name, value) in fields {
        header.extend([name, ": ", &clean_value(value), "\r\n"]);
    }
    header.push_str(&format!("Content-Length: {}\r\n\r\n", block.len()));
    EncodedRecord { member: gzip(&[header.as_bytes(), block, b"\r\n\r\n"]) }
}

/// The same for the same answer at the same time, different for any other.
fn record_id(at: Timestamp, fields: &[(&str, String)], block: &Digest) -> String {
    let named: String = fields.iter().map(|(name, value)| format!("{name} {value}\n")).collect();
    uuid(&sha256([format!("{at}\n{named}").as_bytes(), block.as_ref()].concat().as_slice()))
}

/// On a news page of 117 KB level 4 takes 2.5 ms and level 6, the usual one, 3.7 ms for 1% less.
const LEVEL: u32 = 4;

fn gzip(parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let mut encoder = GzEncoder::new(Vec::with_capacity(length / 4 + 200), Compression::new(LEVEL));
    for part in parts {
        encoder.write_all(part).expect("memory takes every byte");
    }
    encoder.finish().expect("memory takes every byte")
}
