//! Whether bytes are an HTML page at all.

use super::ExtractError;

/// First bytes of files that are served under addresses where a page is expected.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"PK\x03\x04", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"RIFF", "riff"),
    (b"ID3", "mp3"),
    (b"OggS", "ogg"),
];

/// Refuses what is certainly no page; anything that may be one passes.
pub(super) fn check_html(bytes: &[u8], content_type: Option<&str>) -> Result<(), ExtractError> {
    if let Some((_, found)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(ExtractError::NotHtml { found: (*found).to_owned() });
    }
    let essence = content_type.and_then(|value| value.split(';').next()).map(|value| value.trim().to_ascii_lowercase());
    match essence {
        Some(kind) if ["image/", "audio/", "video/", "font/"].iter().any(|family| kind.starts_with(family)) => {
            Err(ExtractError::NotHtml { found: kind })
        }
        Some(kind)
            if matches!(kind.as_str(), "application/pdf" | "application/json" | "application/zip") && !looks_like_html(bytes) =>
        {
            Err(ExtractError::NotHtml { found: kind })
        }
        _ => Ok(()),
    }
}

fn looks_like_html(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(1024)).unwrap_or(bytes);
    start.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}
