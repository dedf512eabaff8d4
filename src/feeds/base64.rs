//! Base64, which Atom uses for content that is not text.

/// The text of a Base64 value, white space in it ignored; `None` where it is none or not UTF-8.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for c in text.bytes().filter(|c| !c.is_ascii_whitespace() && *c != b'=') {
        bits = bits << 6 | u32::from(sextet(c)?);
        held += 6;
        if held >= 8 {
            held -= 8;
            let [.., byte] = (bits >> held).to_be_bytes();
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn sextet(c: u8) -> Option<u8> {
    match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_any_length_are_decoded() {
        assert_eq!(decoded("S2V0YW1pbg==").as_deref(), Some("Ketamin"));
        assert_eq!(decoded("S2V0\n YW1p").as_deref(), Some("Ketami"));
        assert_eq!(decoded("no base64!"), None);
    }
}
