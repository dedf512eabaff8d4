//! Reading the head of an answer: status, `Retry-After`, `Content-Type`, redirects.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use reqwest::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, EXPIRES, HeaderMap, LOCATION, RETRY_AFTER};
use url::Url;

use crate::model::FailReason;

/// The longest `Retry-After` that is believed.
const LONGEST_RETRY_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// Whether the status sends the client to another address.
pub(super) fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Whether the redirect is meant for good.
pub(super) fn is_permanent(status: u16) -> bool {
    matches!(status, 301 | 308)
}

/// What a status without a usable answer counts as.
pub(super) fn fail_reason(status: u16) -> FailReason {
    match status {
        404 | 410 => FailReason::Gone,
        401 | 402 | 403 | 451 => FailReason::Refused,
        408 => FailReason::Timeout,
        429 => FailReason::TooManyRequests,
        500.. => FailReason::ServerError,
        _ => FailReason::ClientError,
    }
}

/// Whether asking again within minutes may give another answer; 501 and 505 are opinions, not accidents.
pub(super) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504 | 509 | 520..=530)
}

/// When the server asks to be asked again: seconds or an HTTP date (RFC 9110, section 10.2.3), at most 24 hours ahead.
///
/// A date is read against the answer's own `Date`, if there is one, since many clocks are wrong.
pub(super) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Timestamp> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<u32>() {
        Ok(seconds) => SignedDuration::from_secs(i64::from(seconds)),
        Err(_) if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) => LONGEST_RETRY_AFTER,
        Err(_) => match httpdate::parse_http_date(text) {
            // A date beyond all calendars is one far away.
            Ok(then) => {
                Timestamp::try_from(then).map_or(LONGEST_RETRY_AFTER, |then| then.duration_since(served(headers).unwrap_or(now)))
            }
            Err(_) => return None,
        },
    };
    now.checked_add(wait.clamp(SignedDuration::ZERO, LONGEST_RETRY_AFTER)).ok()
}

/// For how long an answer is good by its own word: `max-age` of `Cache-Control`, else the time from `Date` to `Expires`
/// (RFC 9111, section 4.2.1); nothing where it says neither, or that it must be asked for again each time.
pub(super) fn fresh_for(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let fresh = match max_age(headers) {
        Some(age) => age,
        None => {
            let expires = http_date(headers.get(EXPIRES)?.to_str().ok()?)?;
            until(expires, served(headers).unwrap_or(now))
        }
    };
    (!fresh.is_zero()).then_some(fresh)
}

/// `max-age`; zero where the answer must not be kept.
fn max_age(headers: &HeaderMap) -> Option<Duration> {
    let lines = headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok());
    let directives: Vec<String> = lines.flat_map(|line| line.split(',')).map(|part| part.trim().to_ascii_lowercase()).collect();
    if directives.iter().any(|directive| matches!(directive.as_str(), "no-cache" | "no-store")) {
        return Some(Duration::ZERO);
    }
    let seconds = directives.iter().find_map(|directive| directive.strip_prefix("max-age="))?;
    seconds.trim_matches('"').parse().ok().map(Duration::from_secs)
}

/// The content coding of a body that neither the client nor `inflate` has decoded, which they know in lower case and by itself.
pub(super) fn unknown_coding(headers: &HeaderMap) -> Option<String> {
    let coding = String::from_utf8_lossy(headers.get(CONTENT_ENCODING)?.as_bytes()).trim().to_ascii_lowercase();
    let is_known = coding.is_empty() || coding == "identity" || coding == "deflate";
    (!is_known).then(|| coding.chars().filter(|c| !c.is_control()).take(LONGEST_MEDIA_NAME).collect())
}

/// The media type of an answer in words, for people: `application/pdf`.
pub(super) fn media_name(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase());
    let name = value.as_deref().and_then(|value| value.split([';', ',']).next()).map_or("", str::trim);
    let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_MEDIA_NAME).collect();
    if name.is_empty() { "no media type".to_owned() } else { name }
}

/// Characters of the longest media type that is worth repeating (RFC 6838 allows 127 on either side of the slash).
const LONGEST_MEDIA_NAME: usize = 80;

fn served(headers: &HeaderMap) -> Option<Timestamp> {
    http_date(headers.get(reqwest::header::DATE)?.to_str().ok()?)
}

fn http_date(text: &str) -> Option<Timestamp> {
    httpdate::parse_http_date(text).ok().and_then(|time| Timestamp::try_from(time).ok())
}

/// How long from now until then; zero for the past.
pub(super) fn until(then: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(then.duration_since(now)).unwrap_or_default()
}

/// Where a redirect leads, without its fragment; an error says what the server wrote instead of an address.
pub(super) fn redirect_target(headers: &HeaderMap, from: &Url) -> Result<Url, String> {
    let Some(location) = headers.get(LOCATION) else { return Err("a redirect without an address".to_owned()) };
    let location = String::from_utf8_lossy(location.as_bytes());
    let mut target = from.join(location.trim()).map_err(|error| format!("a redirect to `{location}` ({error})"))?;
    target.set_fragment(None);
    Ok(target)
}

/// What a media type says about a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MediaType {
    /// HTML.
    Html,
    /// Nothing, or nothing that can be relied on: the first bytes decide.
    Unclear,
    /// Something else.
    Other,
}

/// Types that servers send for files they know nothing about, HTML among them.
const UNCLEAR_TYPES: &[&str] = &["application/octet-stream", "application/unknown", "text/plain", "unknown/unknown"];

/// Reads the `Content-Type` of a page.
pub(super) fn media_type(headers: &HeaderMap) -> MediaType {
    let value = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase());
    let essence = value.as_deref().and_then(|value| value.split([';', ',']).next()).map_or("", str::trim);
    match essence {
        "text/html" | "application/xhtml+xml" => MediaType::Html,
        _ if !essence.contains('/') || UNCLEAR_TYPES.contains(&essence) => MediaType::Unclear,
        _ => MediaType::Other,
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::{HeaderName, HeaderValue};

    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn retry_after_is_read_as_seconds_or_date_and_bounded() {
        let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        let wait = |pairs: &[(&'static str, &str)]| retry_after(&headers(pairs), now).map(|then| until(then, now).as_secs());
        assert_eq!(wait(&[("retry-after", "120")]), Some(120));
        assert_eq!(wait(&[("retry-after", "Sun, 01 Mar 2026 12:01:00 GMT")]), Some(60));
        assert_eq!(
            wait(&[("retry-after", "Sun, 01 Mar 2026 10:01:00 GMT"), ("date", "Sun, 01 Mar 2026 10:00:00 GMT")]),
            Some(60)
        );
        assert_eq!(wait(&[("retry-after", "Sun, 01 Feb 2026 12:00:00 GMT")]), Some(0));
        assert_eq!(wait(&[("retry-after", "4000000000")]), Some(86_400));
        assert_eq!(wait(&[("retry-after", "Sat, 01 Mar 2036 12:01:00 GMT")]), Some(86_400));
        assert_eq!(wait(&[("retry-after", "9999999999999999999999999999")]), Some(86_400));
        assert_eq!(wait(&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]), Some(86_400));
        assert_eq!(wait(&[("retry-after", "soon")]), None);
        assert_eq!(wait(&[]), None);
    }

    #[test]
    fn answers_say_for_how_long_they_are_good() {
        let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        let fresh = |pairs: &[(&'static str, &str)]| fresh_for(&headers(pairs), now).map(|fresh| fresh.as_secs());
        assert_eq!(fresh(&[("cache-control", "public, Max-Age=600")]), Some(600));
        assert_eq!(fresh(&[("cache-control", "max-age=\"60\""), ("expires", "Sun, 01 Mar 2026 13:00:00 GMT")]), Some(60));
        assert_eq!(fresh(&[("cache-control", "max-age=600, no-cache")]), None);
        assert_eq!(fresh(&[("cache-control", "s-maxage=600")]), None);
        assert_eq!(fresh(&[("expires", "Sun, 01 Mar 2026 12:30:00 GMT")]), Some(1800));
        assert_eq!(fresh(&[("expires", "Sun, 01 Mar 2026 10:01:00 GMT"), ("date", "Sun, 01 Mar 2026 10:00:00 GMT")]), Some(60));
        assert_eq!(fresh(&[("expires", "0")]), None);
        assert_eq!(fresh(&[("expires", "Thu, 01 Jan 1970 00:00:00 GMT")]), None);
        assert_eq!(fresh(&[]), None);
    }

    #[test]
    fn media_types_are_told_apart() {
        for (value, kind) in [
            ("text/html", MediaType::Html),
            ("Text/HTML; charset=utf-8", MediaType::Html),
            ("text/html, text/html;charset=x", MediaType::Html),
            ("application/xhtml+xml", MediaType::Html),
            ("", MediaType::Unclear),
            ("html", MediaType::Unclear),
            ("text/plain", MediaType::Unclear),
            ("application/pdf", MediaType::Other),
            ("application/rss+xml", MediaType::Other),
        ] {
            assert_eq!(media_type(&headers(&[("content-type", value)])), kind, "{value}");
        }
        assert_eq!(media_type(&headers(&[])), MediaType::Unclear);
    }

    #[test]
    fn redirects_lead_where_they_are_written_to() {
        let from = Url::parse("http://a.org/x/y?z").unwrap();
        let target = |location: &str| redirect_target(&headers(&[("location", location)]), &from).map(|url| url.to_string());
        assert_eq!(target("../b#c").as_deref(), Ok("http://a.org/b"));
        assert_eq!(target("//b.org/").as_deref(), Ok("http://b.org/"));
        assert_eq!(target(" https://b.org/a b ").as_deref(), Ok("https://b.org/a%20b"));
        assert!(target("http://").is_err());
        assert!(redirect_target(&HeaderMap::new(), &from).is_err());
    }
}
