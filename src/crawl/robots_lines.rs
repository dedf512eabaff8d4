//! The lines of a robots.txt as their writers meant them, rewritten for the crate `robotxt` to read.
//!
//! Mended, all of it seen in files of news sites:
//!
//! - a file cut at 500 KiB ends with its last whole line (RFC 9309, section 2.5);
//! - UTF-16 with its mark becomes UTF-8; a UTF-8 mark, whole, doubled or in part, is left out;
//! - keys with other marks between their letters (`User_agent`) and misspelt ones (`desallow`);
//! - a `User-agent` is cut to its product token, because people write `ketwatch/1.0` and `Googlebot (all)` where the
//!   standard wants a bare name; several in one line, parted by commas, are as many lines;
//! - a rule written as a full address of the same host is its path.
//!
//! What is not understood is left as it is: the crate has its own forbearance.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE};
use robotxt::BYTE_LIMIT;

/// The file of `host` with its lines mended.
pub(super) fn mended(body: &[u8], host: &str) -> Vec<u8> {
    let text = in_utf8(whole_lines(body));
    let mut mended = Vec::with_capacity(text.len());
    for line in text.split(|byte| matches!(byte, b'\n' | b'\r' | b'\0')) {
        mend_line(line, host, &mut mended);
        mended.push(b'\n');
    }
    mended
}

/// The lines that are whole within the bytes that count: half a rule closes or opens what its writer did not mean.
fn whole_lines(body: &[u8]) -> &[u8] {
    let Some(window) = body.get(..=BYTE_LIMIT) else { return body };
    let is_line_end = |byte: &u8| matches!(byte, b'\n' | b'\r' | b'\0');
    let end = window.iter().rposition(is_line_end).unwrap_or(0);
    body.get(..end).unwrap_or_default()
}

/// The bytes without byte-order marks, UTF-16 as UTF-8.
fn in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((UTF_16LE, rest)),
        [0xfe, 0xff, rest @ ..] => Some((UTF_16BE, rest)),
        _ => None,
    };
    if let Some((encoding, rest)) = wide {
        return Cow::Owned(encoding.decode_without_bom_handling(rest).0.into_owned().into_bytes());
    }
    const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];
    let mut rest = bytes;
    while let Some(after) = rest.strip_prefix(&MARK) {
        rest = after;
    }
    // Google's parser takes one of which some bytes are missing, and so do its tests.
    let part = MARK.get(..2).and_then(|two| rest.strip_prefix(two)).or_else(|| rest.strip_prefix(&MARK[..1]));
    Cow::Borrowed(part.filter(|after| after.first().is_some_and(u8::is_ascii_alphabetic)).unwrap_or(rest))
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Agent,
    Rule(&'static [u8]),
    Delay,
}

const ALLOW: Key = Key::Rule(b"allow:");
const DISALLOW: Key = Key::Rule(b"disallow:");

/// The letters of keys, sorted.
const KEYS: &[(&str, Key)] = &[
    ("allaw", ALLOW),
    ("allow", ALLOW),
    ("allows", ALLOW),
    ("alow", ALLOW),
    ("crawldelay", Key::Delay),
    ("desallow", DISALLOW),
    ("diasllow", DISALLOW),
    ("disallaw", DISALLOW),
    ("disalllow", DISALLOW),
    ("disallow", DISALLOW),
    ("disallowed", DISALLOW),
    ("disallows", DISALLOW),
    ("disalow", DISALLOW),
    ("dissallow", DISALLOW),
    ("dissalow", DISALLOW),
    ("useragent", Key::Agent),
    ("useragents", Key::Agent),
];

fn mend_line(line: &[u8], host: &str, mended: &mut Vec<u8>) {
    let line = line.split(|byte| *byte == b'#').next().unwrap_or_default().trim_ascii();
    match key_and_value(line) {
        Some((Key::Agent, value)) => push_agents(value, mended),
        Some((Key::Rule(key), value)) => mended.extend([key, path_of_rule(value, host)].concat()),
        Some((Key::Delay, value)) => mended.extend([b"crawl-delay:", value].concat()),
        None => mended.extend_from_slice(line),
    }
}

/// The key of a line and its value, parted by a colon or, as Google has it, by blanks alone.
fn key_and_value(line: &[u8]) -> Option<(Key, &[u8])> {
    let parted_at = |at: usize| {
        let (key, value) = line.split_at_checked(at)?;
        Some((key_named(key)?, value.get(1..)?.trim_ascii()))
    };
    let colon = line.iter().position(|byte| *byte == b':').and_then(parted_at);
    let mut blanks = line.iter().enumerate().filter(|(_, byte)| matches!(byte, b' ' | b'\t')).map(|(at, _)| at);
    // The second blank, because `user agent` has one of its own.
    colon.or_else(|| blanks.by_ref().take(2).find_map(parted_at))
}

/// Letters of the longest key.
const LONGEST_KEY: usize = 10;

fn key_named(key: &[u8]) -> Option<Key> {
    let is_joint = |byte: u8| matches!(byte, b'-' | b'_' | b' ' | b'\t') || !byte.is_ascii();
    let is_key = key.first()?.is_ascii_alphabetic() && key.iter().all(|byte| byte.is_ascii_alphabetic() || is_joint(*byte));
    let letters = || key.iter().filter(|byte| byte.is_ascii_alphabetic());
    if !is_key || letters().count() > LONGEST_KEY {
        return None;
    }
    let letters: String = letters().map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let at = KEYS.binary_search_by_key(&letters.as_str(), |(known, _)| known).ok()?;
    KEYS.get(at).map(|(_, key)| *key)
}

/// One line for each name.
fn push_agents(value: &[u8], mended: &mut Vec<u8>) {
    for (nth, agent) in value.split(|byte| *byte == b',').enumerate() {
        mended.extend_from_slice(if nth == 0 { b"user-agent:" } else { b"\nuser-agent:" });
        mended.extend_from_slice(product_token(agent));
    }
}

/// The name itself; empty, which is nobody's, for what begins with none.
fn product_token(agent: &[u8]) -> &[u8] {
    // No-break spaces and quotes come from word processors.
    let is_around = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'') || !byte.is_ascii();
    let start = agent.iter().take_while(|byte| is_around(byte)).count();
    let agent = agent.get(start..).unwrap_or_default();
    if agent.first() == Some(&b'*') && agent.get(1).is_none_or(is_around) {
        return b"*";
    }
    let token = agent.iter().take_while(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_')).count();
    agent.get(..token).unwrap_or_default()
}

/// The path of a rule that names its own host too.
fn path_of_rule<'a>(rule: &'a [u8], host: &str) -> &'a [u8] {
    let Some(address) = ["http://", "https://"].into_iter().find_map(|scheme| {
        let (start, rest) = rule.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme.as_bytes()).then_some(rest)
    }) else {
        return rule;
    };
    let end = address.iter().position(|byte| *byte == b'/').unwrap_or(address.len());
    let (named, path) = address.split_at(end);
    match bare_host(named) == bare_host(host.as_bytes()) {
        true if path.is_empty() => b"/",
        true => path,
        false => rule,
    }
}

/// In lower case, without `www.` and port.
fn bare_host(host: &[u8]) -> Vec<u8> {
    let host = host.split(|byte| *byte == b':').next().unwrap_or_default().to_ascii_lowercase();
    host.strip_prefix(b"www.").map_or_else(|| host.clone(), <[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_for_their_search() {
        assert!(KEYS.is_sorted_by_key(|(letters, _)| *letters));
        assert!(KEYS.iter().all(|(letters, _)| letters.len() <= LONGEST_KEY));
    }

    #[test]
    fn lines_are_rewritten() {
        for (line, meant) in [
            ("User_Agent : Ketwatch/1.0 (+https://a.org)", "user-agent:Ketwatch"),
            ("User–agent: ketwatch", "user-agent:ketwatch"),
            ("user agent\tketwatch", "user-agent:ketwatch"),
            ("User-agent: a, b/2,*", "user-agent:a\nuser-agent:b\nuser-agent:*"),
            ("User-agent: a # b, *", "user-agent:a"),
            ("User-agent:\u{a0}*", "user-agent:*"),
            ("User-agent: *bot", "user-agent:"),
            ("User-agent: 007bot", "user-agent:"),
            ("Desallow: /x", "disallow:/x"),
            ("Disallow /x: y", "disallow:/x: y"),
            ("Disallow: HTTPS://www.a.org/x?y", "disallow:/x?y"),
            ("Disallow: https://a.org", "disallow:/"),
            ("Disallow: https://b.org/x", "disallow:https://b.org/x"),
            ("Crawl_delay: 5", "crawl-delay:5"),
            ("// Disallow: /x", "// Disallow: /x"),
            ("Host: a.org", "Host: a.org"),
            ("Sitemap: https://a.org/sitemap.xml", "Sitemap: https://a.org/sitemap.xml"),
        ] {
            assert_eq!(String::from_utf8(mended(line.as_bytes(), "a.org:8080")).unwrap().trim_end(), meant, "{line}");
        }
    }
}
