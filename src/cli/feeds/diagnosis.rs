//! What an answer says of a feed, and what to do about it.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use url::Url;

use super::discover::{in_short, kind_name, kind_of, newest};
use super::visit::Visit;
use crate::crawl::{Cause, FetchFailure, RobotsRecord};
use crate::feeds::{FeedError, FoundIn, hints_of_page};
use crate::model::{FailReason, Feed, FeedReading, SkipReason, Stamp, host_of};
use crate::text::charset::decode_html;

/// Entries that the rhythm is read from, as in a crawl.
const RHYTHM_ENTRIES: usize = 30;

/// Feeds of a page that are named.
const MOST_NAMED: usize = 5;

/// What was found at an address or in a file.
pub(super) struct Diagnosis {
    /// What answered; nothing for a file.
    pub(super) answer: Option<Answer>,
    /// The feed, or why there is none.
    pub(super) reading: Result<FeedReading, String>,
    /// The date of its newest entry.
    pub(super) newest: Option<Stamp>,
    /// The median time between its latest entries, in seconds.
    pub(super) rhythm: Option<u64>,
    /// What is wrong with its dates.
    pub(super) dates: Dates,
    /// The feeds that a page in its place names.
    pub(super) feeds: Vec<Url>,
    /// What to do, the most important first.
    pub(super) advice: Vec<String>,
}

/// What answered.
pub(super) struct Answer {
    /// HTTP status, where there was an answer.
    pub(super) status: Option<u16>,
    /// The address that answered or failed, after redirects.
    pub(super) url: String,
    /// Whether redirects led there.
    pub(super) led: bool,
    /// Where redirects lead that are all permanent.
    pub(super) moved: Option<Url>,
    /// The header.
    pub(super) content_type: Option<String>,
    /// `ok`, or the name of the failure.
    pub(super) outcome: String,
    /// What robots.txt says, in words.
    pub(super) robots: String,
}

/// Entries whose date is missing or doubtful.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Dates {
    /// Entries without any date.
    pub(super) missing: usize,
    /// Entries by what is doubtful about their date.
    pub(super) doubtful: BTreeMap<&'static str, usize>,
    /// Entries that are left without a date that can be used.
    undated: usize,
}

/// Judges a file.
pub(super) fn of_file(reading: Result<FeedReading, FeedError>) -> Diagnosis {
    let feeds = named_by(&reading);
    let advice = reading.as_ref().map(about_reading).unwrap_or_default();
    diagnosis(None, reading.map_err(|error| error.to_string()), feeds, advice)
}

/// Judges an answer. `listed` is the feed of the list at that address.
pub(super) fn of_visit(
    asked: &Url,
    visit: Result<Visit, Box<FetchFailure>>,
    robots: &[RobotsRecord],
    listed: Option<&Feed>,
) -> Diagnosis {
    match visit {
        Err(failure) => of_failure(asked, &failure),
        Ok(visit) => of_answer(asked, visit, robots, listed),
    }
}

fn diagnosis(answer: Option<Answer>, reading: Result<FeedReading, String>, feeds: Vec<Url>, advice: Vec<String>) -> Diagnosis {
    let found = reading.as_ref().ok();
    Diagnosis {
        answer,
        newest: found.and_then(newest),
        rhythm: found.and_then(rhythm),
        dates: found.map(dates).unwrap_or_default(),
        reading,
        feeds,
        advice,
    }
}

fn of_answer(asked: &Url, visit: Visit, robots: &[RobotsRecord], listed: Option<&Feed>) -> Diagnosis {
    let content_type = visit.page.header("content-type").map(str::to_owned);
    let answer = Answer {
        status: Some(visit.page.status),
        url: visit.page.url.to_string(),
        led: visit.page.url != visit.page.requested,
        moved: visit.moved.clone(),
        content_type,
        outcome: if visit.reading.is_ok() { "ok" } else { "not_a_feed" }.to_owned(),
        robots: robots_in_words(&visit.page.url, robots),
    };
    let mut advice = Vec::new();
    let address = visit.address();
    if let Some(moved) = &visit.moved
        && visit.reading.is_ok()
    {
        advice.push(format!("it has moved for good: put the new address into feeds.toml: url = \"{moved}\""));
    }
    let mut feeds = named_by(&visit.reading);
    match &visit.reading {
        Ok(reading) => {
            advice.extend(about_reading(reading));
            advice.extend(about_list(address, reading, listed));
        }
        Err(FeedError::WebPage { .. }) => {
            if feeds.is_empty() {
                let html = decode_html(&visit.page.body, visit.page.header("content-type"), None).text;
                let hints = hints_of_page(&html, &visit.page.url).into_iter();
                feeds = hints.filter(|hint| hint.found == FoundIn::Link).map(|hint| hint.url).collect();
            }
            advice.extend(about_page(asked, &feeds));
        }
        Err(_) => advice
            .push(format!("open {asked} in a browser to see what is there, and run `ketwatch feeds discover {}`", home(asked))),
    }
    diagnosis(Some(answer), visit.reading.map_err(|error| in_short(&error)), feeds, advice)
}

fn of_failure(asked: &Url, failure: &FetchFailure) -> Diagnosis {
    let robots = match failure.cause {
        Cause::Skipped(SkipReason::Robots) => "closes this address to ketwatch",
        Cause::Skipped(SkipReason::RobotsUnreachable) => "cannot be read, which closes the site for now",
        Cause::Skipped(_) | Cause::Failed(FailReason::HostNotFound) => "not asked for",
        // It is read before anything else is asked for.
        Cause::Failed(_) => OPEN,
    };
    let name = failure.outcome().name();
    let answer = Answer {
        status: failure.status,
        url: failure.url.clone(),
        led: failure.url != asked.as_str(),
        moved: None,
        content_type: None,
        outcome: name.rsplit(':').next().unwrap_or_default().to_owned(),
        robots: robots.to_owned(),
    };
    diagnosis(Some(answer), Err(failure.detail.clone()), Vec::new(), way_out(asked, failure))
}

/// What can be done about an address that cannot be had.
fn way_out(asked: &Url, failure: &FetchFailure) -> Vec<String> {
    let discover = format!("run `ketwatch feeds discover {}` to look for another address", home(asked));
    let mut advice = match failure.cause {
        Cause::Failed(FailReason::Refused) => vec![refused(failure.status), NO_EVASION.to_owned()],
        Cause::Failed(FailReason::TooManyRequests) => vec![
            "the site asks for fewer requests: wait, and if it happens again and again, raise per_host_delay in [crawler]".to_owned(),
            NO_EVASION.to_owned(),
        ],
        Cause::Failed(FailReason::Gone) if failure.is_gone_for_good() => {
            vec!["the site says that this feed is gone for good (410)".to_owned(), discover]
        }
        Cause::Failed(FailReason::Gone | FailReason::ClientError) => {
            vec!["nothing is at this address: check its spelling".to_owned(), discover]
        }
        Cause::Failed(FailReason::ServerError) => {
            vec![IN_TROUBLE.to_owned()]
        }
        Cause::Failed(FailReason::HostNotFound) => vec![format!(
            "no host is called {}: check its spelling, and whether this machine is online",
            host_of(asked)
        )],
        Cause::Failed(FailReason::Connection) => vec![connection(&failure.detail)],
        Cause::Failed(FailReason::Timeout) => {
            vec![TOO_SLOW.to_owned()]
        }
        Cause::Failed(FailReason::TooLarge) => {
            vec!["a feed has 8 MiB at most: look for the feed of a section, or a news sitemap".to_owned(), discover]
        }
        Cause::Failed(FailReason::Redirects) => vec!["the site sends the request in circles: open it in a browser".to_owned(), discover],
        Cause::Failed(FailReason::Internal) => vec!["this made ketwatch fail inside; please report it".to_owned()],
        Cause::Skipped(SkipReason::Robots) => vec![
            format!("see {}robots.txt; ask the publisher to open the address, or use another feed of the outlet", home(asked)),
            NO_EVASION.to_owned(),
        ],
        Cause::Skipped(SkipReason::RobotsUnreachable) => {
            vec![site_in_trouble(failure), ROBOTS_FIRST.to_owned()]
        }
        Cause::Skipped(SkipReason::Forbidden) => vec![
            "addresses inside a private network are not asked for, since any feed could name one; if it is your own test site, set \
             allow_private = true in [crawler]"
                .to_owned(),
        ],
        // Its own words say until when.
        Cause::Skipped(_) => return vec![PAUSED.to_owned()],
    };
    advice.extend(
        failure
            .retry_after
            .map(|then| format!("the site asks to be asked again after {}", then.strftime("%Y-%m-%d %H:%M:%S UTC"))),
    );
    advice
}

const PAUSED: &str = "the site asked for a pause, or has not answered several times; a crawl leaves it alone until then too";

const IN_TROUBLE: &str = "the site's server is in trouble; it is not your doing: try again later";

const TOO_SLOW: &str = "the site is too slow or does not answer: try again later, or raise timeout in [crawler]";

const ROBOTS_FIRST: &str = "no page of a site is asked for before its robots.txt; a crawl tries again by itself, and until it works this is \
    a gap in your data";

/// Why not even robots.txt could be had.
fn site_in_trouble(failure: &FetchFailure) -> String {
    let slow = ["no whole answer", "the answer stopped", "timed out"].iter().any(|words| failure.detail.contains(words));
    match failure.status {
        Some(429) => "the site asks for fewer requests: wait, then try again".to_owned(),
        Some(_) => IN_TROUBLE.to_owned(),
        None if slow => TOO_SLOW.to_owned(),
        None => connection(&failure.detail),
    }
}

const OPEN: &str = "open to ketwatch";

const NO_EVASION: &str =
    "ketwatch does not evade blocks: keep the feed with disabled = \"reason\", so that the gap in your data has a name";

fn refused(status: Option<u16>) -> String {
    match status {
        Some(401) => {
            "the feed wants a login (401); feeds behind a login cannot be read: ask the publisher for an open one".to_owned()
        }
        Some(402) => "the feed is for paying readers (402): ask the publisher".to_owned(),
        Some(451) => "the site may not show it here, for legal reasons (451)".to_owned(),
        _ => "the site refuses crawlers (403): write to the publisher; a user_agent that names your study and a contact helps"
            .to_owned(),
    }
}

/// Why there is no connection, by the words of the libraries below.
fn connection(detail: &str) -> String {
    let detail = detail.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| detail.contains(word));
    let advice = if has(&["expired", "notvalidyet", "not valid yet"]) {
        "the site's certificate has expired, or this machine's clock is wrong: check the clock, then tell the publisher"
    } else if has(&["notvalidforname", "not valid for"]) {
        "the site's certificate is for another name: check the address, try it with or without www., then tell the publisher"
    } else if has(&["unknownissuer", "self-signed", "selfsigned", "unknown issuer", "causedasendentity"]) {
        "nobody this machine trusts vouches for the site's certificate: install the package ca-certificates; if a firewall here reads \
         along, its certificate must be installed; else tell the publisher"
    } else if has(&["peer certificate"]) {
        "the site's certificate is not valid: open the address in a browser, which says what is wrong with it, then tell the publisher"
    } else if has(&["certificate", "handshake", "tls", "alert"]) {
        "no encrypted connection comes about: try the address with http:// instead of https://, or tell the publisher"
    } else if has(&["refused"]) {
        "nothing listens there: check the address and its port, and the proxy, if you use one"
    } else if has(&["reset", "closed", "incomplete", "eof", "broken"]) {
        "the connection broke off: try again later"
    } else {
        "no connection comes about: check the network, the proxy and the address"
    };
    advice.to_owned()
}

fn home(url: &Url) -> String {
    url.join("/").map_or_else(|_| url.to_string(), String::from)
}

fn robots_in_words(url: &Url, robots: &[RobotsRecord]) -> String {
    let host = host_of(url);
    let record = robots.iter().rev().find(|record| record.host.split(':').next() == Some(host));
    match record.map(|record| record.status) {
        Some(200..300) => OPEN.to_owned(),
        Some(status) => format!("none (the server answered {status}), so the site is open"),
        None => OPEN.to_owned(),
    }
}

fn named_by(reading: &Result<FeedReading, FeedError>) -> Vec<Url> {
    match reading {
        Err(FeedError::WebPage { feeds }) => feeds.clone(),
        _ => Vec::new(),
    }
}

fn about_page(asked: &Url, feeds: &[Url]) -> Vec<String> {
    let named = feeds.iter().take(MOST_NAMED).map(|feed| format!("it names {feed}: `ketwatch feeds check {feed}`"));
    let mut advice: Vec<String> = named.collect();
    advice.push(match feeds.len() {
        0 => format!("the page names no feed; `ketwatch feeds discover {asked}` looks where many sites have theirs"),
        1 => format!("`ketwatch feeds add {asked}` adds it to your list"),
        _ => format!("`ketwatch feeds add {asked}` shows them to choose from"),
    });
    advice
}

/// What a feed that can be read leaves to be wished for.
fn about_reading(reading: &FeedReading) -> Vec<String> {
    let mut advice = Vec::new();
    let entries = reading.entries.len();
    if entries == 0 && reading.sitemaps.is_empty() {
        advice.push("it holds no entries: open the site, and if it has news, look for another feed".to_owned());
    }
    let without = reading.entries.iter().filter(|entry| entry.link.is_none()).count();
    if without > 0 {
        advice.push(format!("{without} of {entries} entries name no page: their articles cannot be fetched"));
    }
    let odd = dates(reading).undated;
    if odd * 2 > entries {
        advice.push(format!("{odd} of {entries} entries have no usable date: the date of the article's page is taken instead"));
    }
    advice
}

/// What the list should say of a feed.
fn about_list(address: &Url, reading: &FeedReading, listed: Option<&Feed>) -> Vec<String> {
    let mut advice = Vec::new();
    match listed {
        None => advice.push(format!("not in your list; `ketwatch feeds add {address}` adds it")),
        Some(feed) => {
            let wrong = feed.kind != kind_of(reading);
            advice.extend(wrong.then(|| format!("write kind = \"{}\" in feeds.toml", kind_name(kind_of(reading)))));
            if let Some(reason) = &feed.disabled {
                advice.push(format!("it is disabled in your list ({reason}) and works now: take the line `disabled` out"));
            }
        }
    }
    advice
}

/// The median time between the latest entries, in seconds.
fn rhythm(reading: &FeedReading) -> Option<u64> {
    let dated = reading.entries.iter().filter_map(|entry| entry.published.or(entry.updated));
    let mut moments: Vec<i64> = dated.map(|stamp| stamp.instant().as_second()).collect();
    moments.sort_unstable_by(|a, b| b.cmp(a));
    moments.truncate(RHYTHM_ENTRIES);
    let mut gaps: Vec<u64> = moments.windows(2).filter_map(|pair| u64::try_from(pair[0] - pair[1]).ok()).collect();
    gaps.sort_unstable();
    (gaps.len() >= 2).then(|| gaps[gaps.len() / 2])
}

fn dates(reading: &FeedReading) -> Dates {
    let mut dates = Dates::default();
    for entry in &reading.entries {
        let undated = entry.published.or(entry.updated).is_none();
        dates.undated += usize::from(undated);
        match entry.date_suspect {
            Some(doubt) => *dates.doubtful.entry(doubt.name()).or_default() += 1,
            None => dates.missing += usize::from(undated),
        }
    }
    dates
}

/// A doubt in words.
fn doubt_in_words(name: &str) -> &str {
    match name {
        "unreadable" => "with one that cannot be read",
        "time_unreadable" => "with a time of day that cannot be read",
        "no_zone" => "without a zone",
        "future" => "in the future",
        "too_old" => "before 1995",
        other => other,
    }
}

impl Diagnosis {
    /// What was found, each with a word before it.
    pub(super) fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        if let Some(answer) = &self.answer {
            let status = answer.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
            let kind = answer.content_type.as_ref().map(|kind| format!(", {kind}")).unwrap_or_default();
            facts.push(("answer", format!("{status}{kind}")));
            if let Some(led) = &self.redirected() {
                facts.push(("redirects", led.clone()));
            }
            facts.push(("robots.txt", answer.robots.clone()));
        }
        let Ok(reading) = &self.reading else { return facts };
        let language = reading.language.as_ref().map(|tag| format!(", language {tag}")).unwrap_or_default();
        facts.push(("format", format!("{}, {}{language}", reading.format, reading.charset)));
        facts.extend(reading.title.clone().map(|title| ("title", title)));
        facts.push(("entries", self.entries_in_words(reading)));
        facts.extend(self.dates_in_words().map(|dates| ("dates", dates)));
        facts.extend(reading.repairs.iter().map(|repair| ("mended", repair.0.clone())));
        facts
    }

    fn redirected(&self) -> Option<String> {
        let answer = self.answer.as_ref()?;
        let moved = answer.moved.as_ref().map(|moved| format!("for good to {moved}"));
        let led = || answer.led.then(|| format!("to {}, not for good: keep the address you have", answer.url));
        moved.or_else(led)
    }

    fn entries_in_words(&self, reading: &FeedReading) -> String {
        if !reading.sitemaps.is_empty() {
            return format!("an index of {} sitemaps, which a crawl reads", reading.sitemaps.len());
        }
        let newest = self.newest.map(|newest| format!(", newest {newest}")).unwrap_or_default();
        let rhythm = self.rhythm.and_then(|seconds| i64::try_from(seconds).ok()).map(SignedDuration::from_secs);
        let rhythm = rhythm.map(|every| format!(", about one every {}", span(every))).unwrap_or_default();
        format!("{}{newest}{rhythm}", reading.entries.len())
    }

    fn dates_in_words(&self) -> Option<String> {
        let Dates { missing, doubtful, .. } = &self.dates;
        let missing = (*missing > 0).then(|| format!("{missing} without a date"));
        let doubtful = doubtful.iter().map(|(name, count)| format!("{count} {}", doubt_in_words(name)));
        let parts: Vec<String> = missing.into_iter().chain(doubtful).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

fn span(every: SignedDuration) -> String {
    match every.as_secs() {
        ..60 => "minute".to_owned(),
        seconds @ ..5400 => format!("{} min", (seconds + 30) / 60),
        seconds @ ..172_800 => format!("{} h", (seconds + 1800) / 3600),
        seconds => format!("{} days", (seconds + 43_200) / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_words_lead_to_a_way_out() {
        for (detail, advice) in [
            ("client error (Connect): invalid peer certificate: Expired", "clock"),
            ("invalid peer certificate: certificate not valid for name \"x\"", "another name"),
            ("invalid peer certificate: UnknownIssuer", "ca-certificates"),
            ("invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))", "ca-certificates"),
            ("invalid peer certificate: BadEncoding", "browser"),
            ("received fatal alert: HandshakeFailure", "http://"),
            ("tcp connect error: Connection refused (os error 111)", "nothing listens"),
            ("connection closed before message completed", "broke off"),
            ("something else", "proxy"),
        ] {
            assert!(connection(detail).contains(advice), "{detail}");
        }
    }
}
