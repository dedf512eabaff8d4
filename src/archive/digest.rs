//! Digests and identifiers of records.

use aws_lc_rs::digest::{Digest, SHA256, digest};

/// The 32 characters of base 32 (RFC 4648).
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// SHA-256 of some bytes.
pub(super) fn sha256(bytes: &[u8]) -> Digest {
    digest(&SHA256, bytes)
}

/// A digest as WARC fields write it.
pub(super) fn labelled(digest: &Digest) -> String {
    format!("sha256:{}", base32(digest.as_ref()))
}

/// Whether a WARC field names the digest of `bytes`; `None` for other digests than SHA-256.
pub(super) fn matches(field: &str, bytes: &[u8]) -> Option<bool> {
    let (algorithm, value) = field.split_once(':')?;
    let known = algorithm.eq_ignore_ascii_case("sha256") || algorithm.eq_ignore_ascii_case("sha-256");
    let digest = sha256(bytes);
    let hexadecimal = || digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let value = value.trim_end_matches('=');
    known.then(|| {
        value.eq_ignore_ascii_case(base32(digest.as_ref()).trim_end_matches('=')) || value.eq_ignore_ascii_case(&hexadecimal())
    })
}

/// Base 32 with padding.
fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    for group in bytes.chunks(5) {
        let bits = (0..5).fold(0_u64, |bits, place| bits << 8 | u64::from(group.get(place).copied().unwrap_or(0)));
        let filled = (group.len() * 8).div_ceil(5);
        let letter = |place: usize| char::from(ALPHABET[usize::try_from(bits >> (35 - 5 * place) & 31).expect("five bits")]);
        text.extend((0..8).map(|place| if place < filled { letter(place) } else { '=' }));
    }
    text
}

/// A UUID of version 8 (RFC 9562) made from a digest.
pub(super) fn uuid(digest: &Digest) -> String {
    let mut bytes: [u8; 16] = digest.as_ref()[..16].try_into().expect("SHA-256 has 32 bytes");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let [a, b, c, d, e, f, g, h, rest @ ..] = bytes;
    let node: String = rest[2..].iter().map(|byte| format!("{byte:02x}")).collect();
    let [i, j, ..] = rest;
    format!("{a:02x}{b:02x}{c:02x}{d:02x}-{e:02x}{f:02x}-{g:02x}{h:02x}-{i:02x}{j:02x}-{node}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base32_is_that_of_the_rfc() {
        for (plain, coded) in [
            ("", ""),
            ("f", "MY======"),
            ("fo", "MZXQ===="),
            ("foo", "MZXW6==="),
            ("foob", "MZXW6YQ="),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI======"),
        ] {
            assert_eq!(base32(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn digests_of_others_are_recognised_in_their_spellings() {
        // SHA-256 of "abc" (FIPS 180-2, appendix B.1).
        let hexadecimal = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(matches(&format!("sha-256:{hexadecimal}"), b"abc"), Some(true));
        assert_eq!(matches(&labelled(&sha256(b"abc")), b"abc"), Some(true));
        assert_eq!(matches(&labelled(&sha256(b"abc")), b"abd"), Some(false));
        assert_eq!(matches("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", b"abc"), None);
        assert_eq!(matches("nonsense", b"abc"), None);
    }

    #[test]
    fn uuid_names_its_version_and_variant() {
        let uuid = uuid(&sha256(b"abc"));
        assert_eq!(uuid, "ba7816bf-8f01-8fea-8141-40de5dae2223");
    }
}
