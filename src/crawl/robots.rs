//! robots.txt (RFC 9309), on the crate `robotxt`.
//!
//! What writers of such files get wrong is mended before the crate reads them (`robots_lines`). The facts of Google's
//! own test suite are a table in `tests/robots_facts.rs`, with the few in which we differ and why. What a file means
//! that cannot be reached is in `outage`.

use std::time::Duration;

use jiff::Timestamp;
use robotxt::{BYTE_LIMIT, Robots};
use url::Url;

use super::request::FetchFailure;
use super::robots_lines::mended;

/// How many bytes of a file are read: those that count, and one that tells whether the last line was cut.
pub(super) const MAX_ROBOTS: u64 = BYTE_LIMIT as u64 + 1;

/// The longest `Crawl-delay` that is obeyed to the letter: a host that asks for more would never be read to the end.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// How long a file is believed (RFC 9309, section 2.4).
const LIFETIME: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

/// One robots.txt as it was fetched, to be kept for the runs of the next 24 hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RobotsRecord {
    /// Host name in lower case, with the port where it is an unusual one.
    pub host: String,
    /// When it was fetched.
    pub fetched: Timestamp,
    /// HTTP status, 2xx or 4xx: a file that could not be reached is not remembered.
    pub status: u16,
    /// The file, at most 500 KiB; empty unless the status is 2xx.
    pub body: Vec<u8>,
}

impl RobotsRecord {
    /// Whether the file is still believed at `now`.
    pub(super) fn is_fresh(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.fetched);
        age >= jiff::SignedDuration::ZERO && age < LIFETIME
    }
}

/// What one host allows.
pub(super) enum HostRules {
    /// The rules for us, and the delay they ask for.
    Rules(Robots),
    /// The file could not be fetched: everything is closed for now.
    Unreachable(FetchFailure),
}

impl HostRules {
    /// The rules of a file for the crawler called `token`.
    pub(super) fn of(record: &RobotsRecord, token: &str) -> HostRules {
        if (200..300).contains(&record.status) {
            return HostRules::Rules(Robots::parse(&mended(&record.body, &record.host), token));
        }
        HostRules::Rules(Robots::allow_all())
    }

    /// No rules at all.
    pub(super) fn open() -> HostRules {
        HostRules::Rules(Robots::allow_all())
    }

    /// Between two requests, where the file asks for a delay.
    pub(super) fn delay(&self) -> Option<Duration> {
        match self {
            HostRules::Rules(rules) => rules.crawl_delay().map(|delay| delay.min(LONGEST_DELAY)),
            HostRules::Unreachable(_) => None,
        }
    }
}

/// Under which name the host of `url` is remembered: two schemes of one host share their file, as they nearly always
/// share the server; an unusual port is another server.
pub(super) fn robots_key(url: &Url) -> String {
    let host = host_key(url);
    let port = url.port().filter(|port| !matches!(port, 80 | 443));
    port.map_or_else(|| host.clone(), |port| format!("{host}:{port}"))
}

/// The host name as the gate knows it.
pub(super) fn host_key(url: &Url) -> String {
    url.host_str().unwrap_or("").trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(body: &[u8], status: u16) -> Robots {
        let record = RobotsRecord { host: "a.org".to_owned(), fetched: Timestamp::now(), status, body: body.to_owned() };
        match HostRules::of(&record, "ketwatch") {
            HostRules::Rules(rules) => rules,
            HostRules::Unreachable(_) => panic!("a file was there"),
        }
    }

    fn allows(body: &str, path: &str) -> bool {
        rules(body.as_bytes(), 200).is_allowed(path)
    }

    #[test]
    fn rules_are_read_as_their_writers_meant_them() {
        // What is special, the file, a path that stays open, a path that is closed.
        for (case, body, open, closed) in [
            (
                "a group of one's own wins over the general one",
                "User-agent: *\nDisallow: /\n\nUser-agent: ketwatch\nDisallow: /x\n",
                "/y",
                "/x",
            ),
            ("version after the name", "User-agent: ketwatch/0.1\nDisallow: /x\n", "/y", "/x"),
            ("remark after the name", "User-agent: Ketwatch (research)\nDisallow: /x\n", "/y", "/x"),
            (
                "another name before a remark",
                "User-agent: otherbot ketwatch\nDisallow: /\nUser-agent: *\nDisallow: /x",
                "/y",
                "/x",
            ),
            ("name without a colon", "User-agent ketwatch/2\nDisallow /x\n", "/y", "/x"),
            ("key in one word", "useragent:ketwatch/2\ndisallow:/x\n", "/y", "/x"),
            ("byte order mark", "\u{feff}User-agent: ketwatch/3\nDisallow: /x\n", "/y", "/x"),
            ("old Macintosh line ends", "User-agent: ketwatch/3\rDisallow: /x\r", "/y", "/x"),
            ("Windows line ends", "User-agent: ketwatch/3\r\nDisallow: /x\r\n", "/y", "/x"),
            ("star with a remark", "User-agent: * # everyone\nDisallow: /x\n", "/y", "/x"),
            ("two names, one group", "User-agent: foo\nUser-agent: ketwatch 1\nDisallow: /x\n", "/y", "/x"),
            (
                "two groups for one name",
                "User-agent: ketwatch\nDisallow: /x\n\nUser-agent: foo\nDisallow: /\n\nUser-agent: ketwatch/1\nDisallow: /z\n",
                "/y",
                "/z",
            ),
            ("several names in one line", "User-agent: foo, ketwatch/2, bar\nDisallow: /x\n", "/y", "/x"),
            ("misspelt keys", "User_agent: *\nDesallow: /x\nDissalow: /z\n", "/y", "/z"),
            ("full address of its own host", "User-agent: *\nDisallow: https://www.a.org/x\n", "/y", "/x"),
            ("full address of another host", "User-agent: *\nDisallow: https://b.org/\nDisallow: /x\n", "/y", "/x"),
            ("no first slash", "User-agent: *\nDisallow: x/\n", "/y", "/x/"),
            (
                "delay before the next group",
                "User-agent: *\nCrawl-delay: 5\n\nUser-agent: foo\nDisallow: /\n\nUser-agent: *\nDisallow: /x",
                "/y",
                "/x",
            ),
            ("rules before any name", "Disallow: /y\nUser-agent: *\nDisallow: /x\n", "/y", "/x"),
            ("escaped slash", "User-agent: *\nDisallow: /a%2fb\n", "/a/b", "/a%2Fb"),
            ("lines that end with a zero", "User-agent: *\0Disallow: /x\0", "/y", "/x"),
            ("longest rule wins", "User-agent: *\nDisallow: /a\nAllow: /a/b\n", "/a/b/c", "/a/c"),
            ("star inside and end mark", "User-agent: *\nDisallow: /*.php$\n", "/a.php?x", "/a.php"),
            ("query", "User-agent: *\nDisallow: /*?print=\n", "/a", "/a?print=1"),
            ("escaped and plain letters", "User-agent: *\nDisallow: /caf\u{e9}\n", "/cafe", "/caf%C3%A9"),
            ("robots.txt itself", "User-agent: *\nDisallow: /\n", "/robots.txt", "/index.html"),
            ("unknown lines between", "User-agent: *\nHost: a.org\nNoindex: /y\nDisallow: /x\n", "/y", "/x"),
        ] {
            assert!(allows(body, open), "{case}: {open} is closed");
            assert!(!allows(body, closed), "{case}: {closed} is open");
        }
    }

    #[test]
    fn what_is_no_rule_closes_nothing() {
        for body in [
            "",
            "<!DOCTYPE html><html><body>Welcome</body></html>",
            "User-agent: *\nDisallow:\n",
            "Disallow: /\n",
            "User-agent: otherbot\nDisallow: /\n",
        ] {
            assert!(allows(body, "/a"), "{body}");
        }
        assert!(rules(b"\x89PNG\r\n\x1a\n\x00\xff\xfe", 200).is_allowed("/a"));
        assert!(rules(b"User-agent: *\nDisallow: /\n", 404).is_allowed("/a"));
    }

    #[test]
    fn file_in_utf16_is_read() {
        let body = "\u{feff}User-agent: *\r\nDisallow: /x\r\n";
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let rules = rules(&body.encode_utf16().flat_map(bytes).collect::<Vec<u8>>(), 200);
            assert!(rules.is_allowed("/y") && !rules.is_allowed("/x"));
        }
    }

    #[test]
    fn mending_does_not_move_the_cut() {
        // Names that become shorter: the line that crosses the limit must not come back.
        let mut body = format!("User-agent: {}\n", "x".repeat(200)).repeat(BYTE_LIMIT / 213);
        body.push_str("User-agent: *\n");
        body.push_str(&"#".repeat(BYTE_LIMIT - 14 - body.len()));
        body.push_str("\nDisallow: /cut-in-the-middle\n");
        let read = body.as_bytes().get(..usize::try_from(MAX_ROBOTS).unwrap()).unwrap();
        assert!(rules(read, 200).is_allowed("/cut"));
    }

    #[test]
    fn file_is_cut_at_a_line_end() {
        let mut body = "User-agent: *\nDisallow: /first\n".to_owned();
        while body.len() + 20 < BYTE_LIMIT {
            body.push_str("Disallow: /filler/x\n");
        }
        body.push_str("Disallow: /cut-in-the-middle\nDisallow: /beyond\n");
        let read = body.as_bytes().get(..usize::try_from(MAX_ROBOTS).unwrap()).unwrap();
        let rules = rules(read, 200);
        assert!(!rules.is_allowed("/first"));
        assert!(rules.is_allowed("/cut") && rules.is_allowed("/beyond"));
    }

    #[test]
    fn many_stars_take_no_time() {
        let body = format!("User-agent: *\nDisallow: /{}x\n", "*a".repeat(2000));
        assert!(allows(&body, &format!("/{}", "a".repeat(2000))));
    }

    #[test]
    fn no_bytes_make_the_reader_panic() {
        let pieces: [&[u8]; 10] =
            [b"user-agent", b":", b" ", b"ketwatch", b"\n", b"\r", b"\0", b"\xff", b"disallow:/*$", b"\xef\xbb\xbf"];
        // A linear congruential generator (Knuth's MMIX) stands in for chance, the same at every run.
        let mut state: u64 = 1;
        for _ in 0..2000 {
            let mut body = Vec::new();
            for _ in 0..12 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                body.extend_from_slice(pieces[usize::try_from((state >> 33) % 10).unwrap()]);
            }
            let _ = rules(&body, 200).is_allowed("/a");
        }
    }

    #[test]
    fn crawl_delay_is_obeyed_up_to_a_minute() {
        let delay = |text: &str| HostRules::Rules(rules(text.as_bytes(), 200)).delay();
        assert_eq!(delay("User-agent: *\nCrawl-delay: 2.5\n"), Some(Duration::from_millis(2500)));
        assert_eq!(delay("User-agent: *\nCrawl-delay: 86400\n"), Some(Duration::from_secs(60)));
        assert_eq!(
            delay("User-agent: *\nCrawl-delay: 30\n\nUser-agent: ketwatch/1\nCrawl-delay: 1\n"),
            Some(Duration::from_secs(1))
        );
        assert_eq!(delay("User-agent: *\nCrawl-delay: soon\n"), None);
    }

    #[test]
    fn record_is_believed_for_a_day() {
        let fetched: Timestamp = "2026-03-01T00:00:00Z".parse().unwrap();
        let record = RobotsRecord { host: "a.org".to_owned(), fetched, status: 200, body: Vec::new() };
        assert!(record.is_fresh("2026-03-01T23:59:00Z".parse().unwrap()));
        assert!(!record.is_fresh("2026-03-02T00:00:00Z".parse().unwrap()));
        assert!(!record.is_fresh("2026-02-28T23:00:00Z".parse().unwrap()));
    }

    #[test]
    fn schemes_share_a_file_and_odd_ports_do_not() {
        let key = |text: &str| robots_key(&Url::parse(text).unwrap());
        assert_eq!(key("http://A.org./x"), key("https://a.org/y"));
        assert_eq!(key("http://a.org:8080/"), "a.org:8080");
    }
}
