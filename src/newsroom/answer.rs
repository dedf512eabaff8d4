//! From a request to its answer, without a network.

use std::time::SystemTime;

use xxhash_rust::xxh3::xxh3_64;

use super::site::{self, Page};

/// What of a request decides its answer.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked<'a> {
    /// Host name, lower case, without port.
    pub(super) host: &'a str,
    /// Path, with its query if there is one.
    pub(super) target: &'a str,
    /// `If-None-Match`, verbatim.
    pub(super) if_none_match: Option<&'a str>,
    /// `If-Modified-Since`, verbatim.
    pub(super) if_modified_since: Option<&'a str>,
}

/// An answer before it becomes HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    /// HTTP status.
    pub(super) status: u16,
    /// Names in lower case.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The body; empty for 304.
    pub(super) body: &'static [u8],
}

/// The newsroom's answer.
pub(super) fn answer(asked: Asked<'_>) -> Answer {
    let Some(host) = site::HOSTS.iter().find(|host| host.name == asked.host) else {
        return plain(502, b"no such host in the newsroom\n");
    };
    // Tracking parameters never change a page, as on most real sites.
    let path = asked.target.split('?').next().unwrap_or("/");
    if let Some((_, to)) = host.moved.iter().find(|(from, _)| *from == path) {
        let mut moved = plain(301, b"moved permanently\n");
        moved.headers.push(("location", format!("http://{}{to}", host.name)));
        return moved;
    }
    if host.gone.contains(&path) {
        return plain(410, b"gone\n");
    }
    match host.pages.iter().find(|page| page.path == path) {
        Some(page) => serve(page, asked),
        None => plain(404, b"not found\n"),
    }
}

fn serve(page: &Page, asked: Asked<'_>) -> Answer {
    let etag = format!("\"{:016x}\"", xxh3_64(page.body));
    let unchanged = match (asked.if_none_match, asked.if_modified_since) {
        // RFC 9110, 13.2.2: the date counts only where there is no entity tag.
        (Some(tags), _) => names_tag(tags, &etag),
        (None, Some(date)) => is_unmodified(page, date),
        (None, None) => false,
    };
    let headers = vec![
        ("content-type", page.content_type.to_owned()),
        ("etag", etag),
        ("last-modified", page.modified.to_owned()),
        ("cache-control", "max-age=60".to_owned()),
    ];
    if unchanged { Answer { status: 304, headers, body: b"" } } else { Answer { status: 200, headers, body: page.body } }
}

/// Weak comparison (RFC 9110, 8.8.3.2): the newsroom's tags are strong, a cache between may have weakened them.
fn names_tag(tags: &str, etag: &str) -> bool {
    tags.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
}

fn is_unmodified(page: &Page, since: &str) -> bool {
    let date = |text: &str| httpdate::parse_http_date(text).unwrap_or(SystemTime::UNIX_EPOCH);
    date(since) >= date(page.modified)
}

fn plain(status: u16, body: &'static [u8]) -> Answer {
    Answer { status, headers: vec![("content-type", "text/plain; charset=utf-8".to_owned())], body }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use url::Url;

    use super::*;

    fn get(host: &str, target: &str) -> Answer {
        answer(Asked { host, target, ..Asked::default() })
    }

    #[test]
    fn every_page_of_every_host_answers() {
        for host in site::HOSTS {
            for page in host.pages {
                let full = get(host.name, page.path);
                assert_eq!((full.status, full.body), (200, page.body), "{}{}", host.name, page.path);
                assert!(httpdate::parse_http_date(page.modified).is_ok(), "{}{}", host.name, page.path);
            }
            assert!(host.gone.iter().all(|path| get(host.name, path).status == 410), "{}", host.name);
        }
    }

    #[test]
    fn moved_pages_lead_to_pages() {
        for host in site::HOSTS {
            for (from, to) in host.moved {
                assert_eq!(get(host.name, from).status, 301);
                assert_eq!(get(host.name, to).status, 200);
            }
        }
    }

    #[test]
    fn tracking_parameters_change_nothing() {
        let plain = get("harbour-courier.example", "/feed.xml");
        assert_eq!(plain, get("harbour-courier.example", "/feed.xml?utm_source=rss"));
    }

    #[test]
    fn either_validator_gives_304_and_the_tag_wins() {
        let full = get("harbour-courier.example", "/feed.xml");
        let header = |name| full.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str());
        let again = |if_none_match, if_modified_since| {
            answer(Asked { host: "harbour-courier.example", target: "/feed.xml", if_none_match, if_modified_since }).status
        };
        assert_eq!(again(header("etag"), None), 304);
        assert_eq!(again(None, header("last-modified")), 304);
        assert_eq!(again(Some("\"other\""), header("last-modified")), 200);
        assert_eq!(again(None, Some("Mon, 01 Jan 2024 00:00:00 GMT")), 200);
    }

    #[test]
    fn unknown_hosts_and_paths_are_told_apart() {
        assert_eq!(get("www.example.org", "/").status, 502);
        assert_eq!(get("harbour-courier.example", "/nothing-here").status, 404);
    }

    /// The hand-written truth is about pages that are served, and does not contradict itself.
    #[test]
    fn expected_articles_are_served_and_hold_their_quotes() {
        let expected: Value = serde_json::from_str(include_str!("../../fixtures/newsroom/expected.json")).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let list = |value: &Value| value.as_array().unwrap().clone();
        for article in list(&expected["articles"]) {
            let url = Url::parse(&text(&article["url"])).unwrap();
            assert_eq!(get(url.host_str().unwrap(), url.path()).status, 200, "{url}");
            let body: Vec<String> = list(&article["body"]).iter().map(text).collect();
            let speakers: Vec<String> = list(&article["speakers"]).iter().map(|one| text(&one["speaker"])).collect();
            for quote in list(&article["quotes"]) {
                let words = text(&quote["text"]);
                assert!(body.iter().any(|paragraph| paragraph.contains(&words)), "{url}: {words}");
                assert!(speakers.contains(&text(&quote["speaker"])), "{url}: {words}");
            }
        }
    }
}
