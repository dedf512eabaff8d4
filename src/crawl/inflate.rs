//! `Content-Encoding: deflate`, of which there are two: the zlib format that RFC 9110 (section 8.4.1.2) means, and the bare
//! deflate stream that some servers send. The first two bytes tell them apart.

use flate2::{Decompress, FlushDecompress, Status};
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

/// Bytes that one step may give.
const STEP: usize = 16 << 10;

/// Decodes a body piece by piece.
pub(super) struct Inflater {
    /// `None` until the first two bytes are there.
    decompress: Option<Decompress>,
    /// Bytes that came before that.
    start: Vec<u8>,
    ended: bool,
}

/// Why a body could not be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InflateError {
    /// The bytes are no deflate stream.
    Corrupt,
    /// The stream stops before its end.
    Truncated,
}

impl Inflater {
    /// The decoder for an answer with these headers, where it needs this one.
    pub(super) fn of(headers: &HeaderMap) -> Option<Inflater> {
        let coding = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        let is_deflate = coding.trim().eq_ignore_ascii_case("deflate");
        is_deflate.then(|| Inflater { decompress: None, start: Vec::new(), ended: false })
    }

    /// Adds what `piece` decodes to, until `out` holds more than `limit` bytes.
    ///
    /// # Errors
    /// [`InflateError::Corrupt`].
    pub(super) fn push(&mut self, piece: &[u8], out: &mut Vec<u8>, limit: usize) -> Result<(), InflateError> {
        if let Some(decompress) = &mut self.decompress {
            self.ended |= inflate(decompress, piece, out, limit)?;
            return Ok(());
        }
        self.start.extend_from_slice(piece);
        if let Some(two) = self.start.first_chunk() {
            let decompress = self.decompress.insert(Decompress::new(is_zlib(*two)));
            self.ended |= inflate(decompress, &self.start, out, limit)?;
        }
        Ok(())
    }

    /// Whether the stream was whole.
    ///
    /// # Errors
    /// [`InflateError::Truncated`].
    pub(super) fn finish(&self) -> Result<(), InflateError> {
        // No byte at all is an empty body, which servers send without any coding.
        if self.ended || self.start.is_empty() { Ok(()) } else { Err(InflateError::Truncated) }
    }
}

/// Whether a stream begins with zlib's header (RFC 1950, section 2.2).
fn is_zlib([method, flags]: [u8; 2]) -> bool {
    method & 0x0f == 8 && method >> 4 <= 7 && (u16::from(method) << 8 | u16::from(flags)).is_multiple_of(31)
}

/// Decodes `piece`; gives whether the stream has ended.
fn inflate(decompress: &mut Decompress, mut piece: &[u8], out: &mut Vec<u8>, limit: usize) -> Result<bool, InflateError> {
    let mut step = vec![0; STEP];
    while out.len() <= limit {
        let (taken, given) = (decompress.total_in(), decompress.total_out());
        let status = decompress.decompress(piece, &mut step, FlushDecompress::None).map_err(|_| InflateError::Corrupt)?;
        let taken = usize::try_from(decompress.total_in() - taken).expect("a step takes at most one piece");
        let given = usize::try_from(decompress.total_out() - given).expect("a step gives at most its length");
        out.extend_from_slice(step.get(..given).unwrap_or_default());
        piece = piece.get(taken..).unwrap_or_default();
        match status {
            Status::StreamEnd => return Ok(true),
            // All that was there has been taken, and nothing is waiting to be given.
            _ if piece.is_empty() && given < step.len() => return Ok(false),
            _ if taken == 0 && given == 0 => return Err(InflateError::Corrupt),
            _ => {}
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, ZlibEncoder};
    use reqwest::header::HeaderValue;

    use super::*;

    const TEXT: &[u8] = b"<html><p>ketamine, ketamine, ketamine</html>";

    fn zlib(text: &[u8]) -> Vec<u8> {
        let mut coder = ZlibEncoder::new(Vec::new(), Compression::default());
        coder.write_all(text).unwrap();
        coder.finish().unwrap()
    }

    fn raw(text: &[u8]) -> Vec<u8> {
        let mut coder = DeflateEncoder::new(Vec::new(), Compression::default());
        coder.write_all(text).unwrap();
        coder.finish().unwrap()
    }

    fn inflater() -> Inflater {
        let headers = HeaderMap::from_iter([(CONTENT_ENCODING, HeaderValue::from_static(" Deflate"))]);
        Inflater::of(&headers).unwrap()
    }

    fn decoded(bytes: &[u8], piece: usize, limit: usize) -> Result<Vec<u8>, InflateError> {
        let (mut inflater, mut out) = (inflater(), Vec::new());
        bytes.chunks(piece).try_for_each(|piece| inflater.push(piece, &mut out, limit))?;
        inflater.finish().map(|()| out)
    }

    #[test]
    fn both_kinds_are_read_in_pieces_of_any_size() {
        for bytes in [zlib(TEXT), raw(TEXT)] {
            for piece in [1, 2, 7, bytes.len()] {
                assert_eq!(decoded(&bytes, piece, 1000).as_deref(), Ok(TEXT));
            }
        }
        assert_eq!(decoded(&[], 1, 1000).as_deref(), Ok(&b""[..]));
    }

    #[test]
    fn large_and_broken_streams_end() {
        let bomb = zlib(&vec![b' '; 10 << 20]);
        let (mut inflater, mut out) = (inflater(), Vec::new());
        inflater.push(&bomb, &mut out, 1000).unwrap();
        assert!(out.len() > 1000 && out.len() <= 1000 + STEP, "{}", out.len());
        let whole = zlib(TEXT);
        assert_eq!(decoded(&whole[..whole.len() - 9], 5, 1000), Err(InflateError::Truncated));
        assert_eq!(decoded(b"\xff\xff no stream", 5, 1000), Err(InflateError::Corrupt));
    }

    #[test]
    fn other_codings_are_left_to_others() {
        assert!(Inflater::of(&HeaderMap::new()).is_none());
        let headers = HeaderMap::from_iter([(CONTENT_ENCODING, HeaderValue::from_static("gzip"))]);
        assert!(Inflater::of(&headers).is_none());
    }
}
