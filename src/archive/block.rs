//! The HTTP message inside a record.

use std::io::Read;

use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

/// Headers that speak of how the body travelled. They are kept under another name, because the body is kept without it.
const FRAMING: [&str; 3] = ["content-encoding", "content-length", "transfer-encoding"];

/// The other name.
const ORIGINAL: &str = "x-archive-orig-";

/// Headers of one message; more are dropped.
const MOST_HEADERS: usize = 1_000;

/// Reason phrases of the statuses a news page answers with; the model does not keep the server's own.
const REASONS: &[(u16, &str)] = &[
    (200, "OK"),
    (203, "Non-Authoritative Information"),
    (301, "Moved Permanently"),
    (302, "Found"),
    (304, "Not Modified"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (410, "Gone"),
    (451, "Unavailable For Legal Reasons"),
    (500, "Internal Server Error"),
    (503, "Service Unavailable"),
];

/// Status, headers and body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// The head of a message, up to and with the empty line.
pub(super) fn head(status: u16, headers: &[(String, String)], body_length: usize) -> Vec<u8> {
    let reason = REASONS.binary_search_by_key(&status, |(status, _)| *status).map_or("", |place| REASONS[place].1);
    let mut head = format!("HTTP/1.1 {status:03} {reason}\r\n");
    for (name, value) in headers {
        let prefix = if FRAMING.contains(&name.as_str()) { ORIGINAL } else { "" };
        head.extend([prefix, &clean_name(name), ": ", clean_value(value).trim(), "\r\n"]);
    }
    head.push_str(&format!("content-length: {body_length}\r\n\r\n"));
    head.into_bytes()
}

/// A name without characters that would end it.
fn clean_name(name: &str) -> String {
    let token = |c: char| if c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c) { c } else { '-' };
    if name.is_empty() { "x-unnamed".to_owned() } else { name.chars().map(token).collect() }
}

/// A value without characters that would end its line.
pub(super) fn clean_value(value: &str) -> String {
    value.chars().map(|c| if c.is_control() && c != '\t' { ' ' } else { c }).collect()
}

/// Reads a message; `most` bounds the body. Errors say what is wrong in words.
pub(super) fn parse(block: &[u8], most: usize) -> Result<Message, String> {
    let (head, body) = split_head(block).ok_or("the HTTP head does not end")?;
    let mut lines = head.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let status = lines.next().and_then(status_of).ok_or("no HTTP status line")?;
    let (status, received) = (status, headers(lines));
    let body = decode(&received, body, most)?;
    Ok(Message { status, headers: as_received(received), body })
}

/// Head and body, divided at the first empty line.
fn split_head(block: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut line_start = 0;
    for (at, _) in block.iter().enumerate().filter(|(_, byte)| **byte == b'\n') {
        if matches!(block.get(line_start..at), Some([] | [b'\r'])) {
            return Some((block.get(..line_start)?, block.get(at + 1..)?));
        }
        line_start = at + 1;
    }
    None
}

fn status_of(line: &[u8]) -> Option<u16> {
    let line = std::str::from_utf8(line.get(..line.len().min(20))?.trim_ascii_end()).ok()?;
    let rest = line.strip_prefix("HTTP/")?;
    rest.split_whitespace().nth(1)?.parse().ok()
}

/// Header lines as names and values; a line that begins with a blank goes on with the one before.
fn headers<'a>(lines: impl Iterator<Item = &'a [u8]>) -> Vec<(String, String)> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        let text = text_of(line);
        if text.starts_with([' ', '\t']) {
            if let Some((_, value)) = headers.last_mut() {
                value.push(' ');
                value.push_str(text.trim());
            }
        } else if let Some((name, value)) = text.split_once(':')
            && headers.len() < MOST_HEADERS
        {
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    headers
}

/// Bytes of a head as text: UTF-8, else Latin-1, of which every byte is a character.
pub(super) fn text_of(bytes: &[u8]) -> String {
    std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().copied().map(char::from).collect(), str::to_owned)
}

/// Takes the codings off a body.
fn decode(headers: &[(String, String)], body: &[u8], most: usize) -> Result<Vec<u8>, String> {
    let header = |name: &str| headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_ascii_lowercase());
    let chunked = header("transfer-encoding").is_some_and(|coding| coding.contains("chunked"));
    let whole = if chunked { dechunk(body).unwrap_or_else(|| body.to_vec()) } else { body.to_vec() };
    match header("content-encoding").as_deref().map(str::trim) {
        // Some crawlers take the coding off and leave the header: the first bytes tell.
        Some("gzip" | "x-gzip") if whole.starts_with(&[0x1f, 0x8b]) => inflate(MultiGzDecoder::new(whole.as_slice()), most),
        Some("deflate") => inflate(ZlibDecoder::new(whole.as_slice()), most)
            .or_else(|_| inflate(DeflateDecoder::new(whole.as_slice()), most))
            .or(Ok(whole)),
        Some(other @ ("br" | "zstd" | "compress")) => Err(format!("the body is kept in the coding {other:?}, which is not read")),
        _ => Ok(whole),
    }
}

fn inflate(decoder: impl Read, most: usize) -> Result<Vec<u8>, String> {
    let mut plain = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    decoder.take(limit).read_to_end(&mut plain).map_err(|error| format!("the body cannot be decompressed: {error}"))?;
    if plain.len() > most { Err(format!("the body is larger than {most} bytes")) } else { Ok(plain) }
}

/// The data of a chunked body; `None` where it is not chunked after all.
fn dechunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(rest.len());
    loop {
        let end = rest.iter().take(1_000).position(|byte| *byte == b'\n')?;
        let size = std::str::from_utf8(rest.get(..end)?).ok()?;
        let size = usize::from_str_radix(size.split(';').next()?.trim(), 16).ok()?;
        rest = rest.get(end + 1..)?;
        if size == 0 {
            return Some(whole);
        }
        // A body that was cut off counts as far as it goes.
        whole.extend_from_slice(rest.get(..size).unwrap_or(rest));
        rest = rest.get(size..).unwrap_or_default();
        rest = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")).unwrap_or(rest);
        if rest.is_empty() {
            return Some(whole);
        }
    }
}

/// The headers the server sent: without those about the body as it lies in the record, and with the server's own back under
/// their names.
fn as_received(headers: Vec<(String, String)>) -> Vec<(String, String)> {
    let kept = headers.into_iter().filter(|(name, _)| !FRAMING.contains(&name.as_str()));
    kept.map(|(name, value)| {
        let original = name.strip_prefix(ORIGINAL).filter(|original| FRAMING.contains(original)).map(str::to_owned);
        (original.unwrap_or(name), value)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn parsed(text: &[u8]) -> Message {
        parse(text, 1_000).unwrap()
    }

    #[test]
    fn reasons_are_sorted_for_their_search() {
        assert!(REASONS.is_sorted_by_key(|(status, _)| *status));
    }

    #[test]
    fn framing_headers_come_back_under_their_names() {
        let headers: Vec<(String, String)> =
            [("content-encoding", "br"), ("content-type", "text/html"), ("content-length", "7"), ("x-b", "")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .to_vec();
        let mut block = head(200, &headers, 3);
        block.extend(b"abc");
        let text = String::from_utf8(block.clone()).unwrap();
        assert!(text.contains("\r\nx-archive-orig-content-encoding: br\r\n") && text.contains("\r\ncontent-length: 3\r\n"));
        assert_eq!(parsed(&block), Message { status: 200, headers, body: b"abc".to_vec() });
    }

    #[test]
    fn headers_cannot_end_their_line() {
        let headers = vec![("x y\r\nset-cookie".to_owned(), "1\r\n\r\n<html>\0".to_owned()), (String::new(), "ü".to_owned())];
        let message = parsed(&head(299, &headers, 0));
        assert_eq!(message.headers[0], ("x-y--set-cookie".to_owned(), "1    <html>".to_owned()));
        assert_eq!(message.headers[1], ("x-unnamed".to_owned(), "ü".to_owned()));
        assert_eq!((message.status, message.body.len()), (299, 0));
    }

    #[test]
    fn messages_of_other_crawlers_are_read() {
        let message =
            parsed(b"HTTP/1.0 200\nContent-Type: text/html\n  ; charset=x\nX-Name: M\xfcller\nno header\n\nbody\n\nrest");
        assert_eq!(message.headers[0].1, "text/html ; charset=x");
        assert_eq!(message.headers[1], ("x-name".to_owned(), "Müller".to_owned()));
        assert_eq!(message.body, b"body\n\nrest");
        let message = parsed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");
        assert_eq!((message.body.as_slice(), message.headers.len()), (b"abcde".as_slice(), 0));
        assert_eq!(parsed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<html>").body, b"<html>");
        assert_eq!(parsed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\nabc").body, b"abc");
    }

    #[test]
    fn compressed_bodies_are_read_within_the_limit() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(&[b'a'; 900]).unwrap();
        let mut block = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
        block.extend(gzip.finish().unwrap());
        assert_eq!(parsed(&block).body.len(), 900);
        assert!(parse(&block, 899).unwrap_err().contains("larger than 899"));
        assert_eq!(parsed(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain").body, b"plain");
        assert!(parse(b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx", 9).unwrap_err().contains("br"));
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for block in [b"".as_slice(), b"HTTP/1.1 200 OK\r\nA: b\r\n", b"GET / HTTP/1.1\r\n\r\n", b"HTTP/1.1 999999\r\n\r\n"] {
            assert!(parse(block, 9).is_err(), "{}", String::from_utf8_lossy(block));
        }
    }
}
