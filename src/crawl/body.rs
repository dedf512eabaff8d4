//! Reading a body piece by piece, with an eye on its size, its pace and its first bytes.

use std::time::Duration;

use reqwest::Response;

use super::inflate::{InflateError, Inflater};

/// How many first bytes tell HTML from something else.
const SNIFFED: usize = 1024;

/// Bodies of redirects and errors up to this size are read and thrown away, so that the connection can serve the next
/// request; larger ones cost less to hang up on.
const DRAINED: usize = 16 << 10;

/// What may be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Decoded bytes.
    pub(super) bytes: usize,
    /// Between two pieces.
    pub(super) idle: Duration,
}

/// Why a body was not read to its end.
#[derive(Debug)]
pub(super) enum BodyError {
    /// The connection broke, or the content coding did.
    Broken(reqwest::Error),
    /// The content coding of the body is damaged.
    Coding(InflateError),
    /// No piece came for too long.
    Idle,
    /// The first bytes are not those of an HTML page.
    NotHtml,
}

/// A body, as far as it was read.
pub(super) struct Body {
    /// At most as many bytes as the limit.
    pub(super) bytes: Vec<u8>,
    /// Whether there was more.
    pub(super) cut: bool,
}

/// Reads the body of `response` up to the limits, and no further than `accepts` likes its first kilobyte.
///
/// # Errors
/// [`BodyError`].
pub(super) async fn read(response: &mut Response, limits: Limits, accepts: fn(&[u8]) -> bool) -> Result<Body, BodyError> {
    let mut bytes = Vec::new();
    let mut judged = false;
    let mut inflater = Inflater::of(response.headers());
    loop {
        let piece = match tokio::time::timeout(limits.idle, response.chunk()).await {
            Ok(Ok(Some(piece))) => piece,
            Ok(Ok(None)) => break,
            Ok(Err(error)) => return Err(BodyError::Broken(error)),
            Err(_) => return Err(BodyError::Idle),
        };
        match &mut inflater {
            Some(inflater) => inflater.push(&piece, &mut bytes, limits.bytes).map_err(BodyError::Coding)?,
            // One byte beyond the limit tells that there was more.
            None => {
                let room = (limits.bytes + 1).saturating_sub(bytes.len());
                bytes.extend_from_slice(piece.get(..room).unwrap_or(&piece));
            }
        }
        if !judged && bytes.len() >= SNIFFED {
            judged = true;
            if !accepts(&bytes) {
                return Err(BodyError::NotHtml);
            }
        }
        if bytes.len() > limits.bytes {
            bytes.truncate(limits.bytes);
            return Ok(Body { bytes, cut: true });
        }
    }
    inflater.map_or(Ok(()), |inflater| inflater.finish()).map_err(BodyError::Coding)?;
    if judged || accepts(&bytes) { Ok(Body { bytes, cut: false }) } else { Err(BodyError::NotHtml) }
}

/// Reads a small body to its end and throws it away.
pub(super) async fn drain(mut response: Response) {
    let limits = Limits { bytes: DRAINED, idle: Duration::from_secs(1) };
    // What goes wrong here costs a connection and nothing else.
    let _ = tokio::time::timeout(Duration::from_secs(2), read(&mut response, limits, any)).await;
}

/// Likes everything.
pub(super) fn any(_start: &[u8]) -> bool {
    true
}

/// First bytes of files that are sometimes served as HTML.
const SIGNATURES: &[&[u8]] = &[
    b"%PDF-",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"RIFF",
    b"ID3",
    b"\x1f\x8b",
    b"BM\x00",
    b"\x7fELF",
    b"wOF2",
];

/// Whether a body that claims to be HTML is at least not one of the files that are served as it by mistake.
pub(super) fn may_be_html(start: &[u8]) -> bool {
    !SIGNATURES.iter().any(|signature| start.starts_with(signature))
}

/// How HTML begins, in lower case (after the WHATWG's MIME sniffing standard, section 7.1).
const HTML_STARTS: &[&[u8]] = &[
    b"<!doctype html",
    b"<html",
    b"<head",
    b"<body",
    b"<script",
    b"<title",
    b"<meta",
    b"<link",
    b"<style",
    b"<div",
    b"<!--",
    b"<h1",
    b"<p>",
    b"<table",
    b"<?xml",
];

/// Whether a body of unclear type begins as HTML does.
pub(super) fn begins_as_html(start: &[u8]) -> bool {
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let begins = |tag: &&[u8]| start.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag));
    HTML_STARTS.iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_known_by_its_first_bytes() {
        for start in ["<!DOCTYPE HTML>", "\u{feff}\r\n <html lang=en>", "<!-- x --><html>"] {
            assert!(begins_as_html(start.as_bytes()) && may_be_html(start.as_bytes()), "{start}");
        }
        for start in ["", "plain words", "{\"a\": 1}", "<rss version"] {
            assert!(!begins_as_html(start.as_bytes()), "{start}");
        }
        assert!(!may_be_html(b"%PDF-1.7\n"));
        assert!(may_be_html(b""));
    }
}
