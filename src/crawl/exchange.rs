//! One request and its answer, and the patience to try again.

use std::error::Error;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderMap, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH};
use reqwest::{Client, ClientBuilder, Proxy, RequestBuilder, Response, redirect};
use url::Url;

use crate::config::CrawlerSettings;
use crate::model::{FailReason, FetchedPage, SkipReason};

use super::answer::{
    MediaType, fail_reason, fresh_for, is_passing, is_redirect, media_name, media_type, redirect_target, retry_after,
    unknown_coding, until,
};
use super::body::{self, Body, BodyError, Limits};
use super::gate::{Gate, HostPause, LONGEST_WAIT, Place};
use super::guard::{Guard, PrivateAddress, PublicResolver};
use super::request::{Accept, FetchFailure, Validators};
use super::robots::host_key;

/// How often a request is made again after passing trouble.
const RETRIES: u32 = 2;

/// A host that says 429 without saying for how long.
const UNSAID_PAUSE: Duration = Duration::from_secs(15);

/// The content codings that are understood.
const CODINGS: &str = "gzip, br, zstd, deflate";

/// A server that has not taken a connection by then will not.
const LONGEST_CONNECT: Duration = Duration::from_secs(10);

/// Longer than the pause of nearly every host, so that its pages come over one connection.
const IDLE_CONNECTION: Duration = Duration::from_secs(30);

/// The line to the network: client, gate and guard.
pub(super) struct Line {
    client: Client,
    pub(super) gate: Gate,
    guard: Guard,
    timeout: Duration,
    idle: Duration,
    /// The pause before a request is made again grows from this.
    patience: Duration,
}

/// One request to be made.
pub(super) struct Ask<'a> {
    pub(super) url: &'a Url,
    pub(super) accept: Accept,
    pub(super) validators: &'a Validators,
    pub(super) max_bytes: u64,
    pub(super) delay: Duration,
    /// Whether passing trouble is worth further tries.
    pub(super) persist: bool,
}

/// A usable answer.
pub(super) enum Exchange {
    /// A body, whole or cut at the limit, and its place among the requests under way.
    Body { page: FetchedPage, cut: bool, fresh_for: Option<Duration>, place: Option<Place> },
    /// The validators name the current version.
    NotModified { at: Timestamp, fresh_for: Option<Duration> },
    /// Another address.
    Redirect { status: u16, to: Url },
}

/// A failed attempt, and whether another one makes sense.
struct Trouble {
    failure: FetchFailure,
    again: Again,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Again {
    Never,
    /// At most so many times.
    AtMost(u32),
    /// Once, asking for a body without content coding.
    Uncoded,
}

impl Line {
    pub(super) fn new(settings: &CrawlerSettings, pauses: &[HostPause]) -> Result<Line, reqwest::Error> {
        let guard = Guard { allow_private: settings.allow_private, proxies: proxy_names(settings) };
        Ok(Line {
            client: client(settings, &guard)?,
            gate: Gate::new(settings.concurrency, pauses),
            guard,
            timeout: settings.timeout,
            idle: settings.idle_timeout,
            patience: settings.per_host_delay * 2,
        })
    }

    /// Refuses addresses that must not be asked for.
    pub(super) fn admit(&self, url: &Url) -> Result<(), FetchFailure> {
        self.guard.check(url).map_err(|why| FetchFailure::skipped(SkipReason::Forbidden, url, why))
    }

    /// Makes the request, and makes it again while that may help.
    pub(super) async fn patiently(&self, ask: &Ask<'_>) -> Result<Exchange, FetchFailure> {
        let mut uncoded = false;
        for attempt in 0.. {
            let trouble = match self.once(ask, uncoded).await {
                Ok(exchange) => return Ok(exchange),
                Err(trouble) => trouble,
            };
            let Some(pause) = self.pause_before(ask, attempt, uncoded, &trouble) else { return Err(trouble.failure) };
            tracing::debug!(url = %ask.url, detail = %trouble.failure.detail, pause_ms = pause.as_millis(), "trying again");
            uncoded |= trouble.again == Again::Uncoded;
            tokio::time::sleep(pause).await;
        }
        unreachable!("the last attempt returns")
    }

    /// How long to wait before the attempt after `attempt` (from 0); `None` where there is to be none.
    fn pause_before(&self, ask: &Ask<'_>, attempt: u32, uncoded: bool, trouble: &Trouble) -> Option<Duration> {
        let wanted = trouble.failure.retry_after.map_or(Duration::ZERO, |then| until(then, Timestamp::now()));
        let more = match trouble.again {
            Again::Never => false,
            Again::AtMost(most) => ask.persist && attempt < most,
            Again::Uncoded => !uncoded && attempt < RETRIES,
        };
        // Spread by address, so that the pages of one outage do not all come back in the same second.
        let spread = 75 + u32::try_from(xxhash_rust::xxh3::xxh3_64(trouble.failure.url.as_bytes()) % 50).unwrap_or(0);
        let pause = self.patience * 3_u32.pow(attempt.min(RETRIES)) * spread / 100;
        (more && wanted <= LONGEST_WAIT).then(|| wanted.max(pause))
    }

    /// One request, when it is its turn.
    async fn once(&self, ask: &Ask<'_>, uncoded: bool) -> Result<Exchange, Trouble> {
        let host = host_key(ask.url);
        let turn = self.gate.turn(&host, ask.delay).await.map_err(|until| paused(ask.url, until))?;
        let start = tokio::time::Instant::now();
        let mut heard = false;
        let mut answered = tokio::time::timeout(self.timeout, self.exchange(ask, uncoded, &mut heard)).await;
        if heard {
            self.gate.heard(&host)
        } else {
            self.gate.silent(&host)
        }
        let ended = turn.end();
        if let Ok(Ok(Exchange::Body { place, .. })) = &mut answered {
            *place = ended;
        }
        let elapsed_ms = start.elapsed().as_millis();
        tracing::debug!(host, url = %ask.url, ok = matches!(answered, Ok(Ok(_))), elapsed_ms, "asked");
        answered.unwrap_or_else(|_| {
            let detail = format!("no whole answer within {:?}", self.timeout);
            Err(Trouble { failure: FetchFailure::failed(FailReason::Timeout, ask.url, detail), again: Again::AtMost(1) })
        })
    }

    /// Asks and reads the answer; `heard` becomes true as soon as there is one, however it ends.
    async fn exchange(&self, ask: &Ask<'_>, uncoded: bool, heard: &mut bool) -> Result<Exchange, Trouble> {
        let sent = self.request(ask, uncoded).send().await;
        let response = sent.map_err(|error| unsent(&error, ask.url))?;
        *heard = true;
        let status = response.status().as_u16();
        if is_redirect(status) {
            let to = redirect_target(response.headers(), ask.url);
            body::drain(response).await;
            return to.map(|to| Exchange::Redirect { status, to }).map_err(|detail| Trouble {
                failure: FetchFailure::failed(FailReason::Redirects, ask.url, detail),
                again: Again::Never,
            });
        }
        match status {
            304 if *ask.validators != Validators::default() => {
                let at = Timestamp::now();
                Ok(Exchange::NotModified { at, fresh_for: fresh_for(response.headers(), at) })
            }
            200..300 => self.page(ask, response).await,
            _ => {
                let trouble = self.refused(ask.url, status, response.headers());
                body::drain(response).await;
                Err(trouble)
            }
        }
    }

    fn request(&self, ask: &Ask<'_>, uncoded: bool) -> RequestBuilder {
        let mut request = self.client.get(ask.url.clone()).header(ACCEPT, ask.accept.header());
        if let Some(etag) = &ask.validators.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(modified) = &ask.validators.last_modified {
            request = request.header(IF_MODIFIED_SINCE, modified);
        }
        if uncoded { request.header(ACCEPT_ENCODING, "identity") } else { request }
    }

    /// Reads the body of a good answer.
    async fn page(&self, ask: &Ask<'_>, mut response: Response) -> Result<Exchange, Trouble> {
        let found = media_name(response.headers());
        let refused =
            |what: String| Trouble { failure: FetchFailure::skipped(SkipReason::MediaType, ask.url, what), again: Again::Never };
        let accepts = match (ask.accept, media_type(response.headers())) {
            (Accept::Feed | Accept::Anything, _) => body::any,
            (Accept::Page, MediaType::Html) => body::may_be_html,
            (Accept::Page, MediaType::Unclear) => body::begins_as_html,
            (Accept::Page, MediaType::Other) => return Err(refused(found)),
        };
        // A robots.txt is read as far as it counts; of anything else, half is as good as nothing.
        let whole = ask.accept != Accept::Anything;
        if whole && response.content_length().is_some_and(|length| length > ask.max_bytes) {
            let page = fetched_page(ask.url, &response, Vec::new());
            return Ok(Exchange::Body { page, cut: true, fresh_for: None, place: None });
        }
        if let Some(coding) = unknown_coding(response.headers()) {
            let detail = format!("the body has a content coding that is not understood: {coding}");
            return Err(Trouble {
                failure: FetchFailure::failed(FailReason::Connection, ask.url, detail),
                again: Again::Uncoded,
            });
        }
        let limits = Limits { bytes: usize::try_from(ask.max_bytes).unwrap_or(usize::MAX), idle: self.idle };
        match body::read(&mut response, limits, accepts).await {
            Ok(Body { bytes, cut }) => {
                let page = fetched_page(ask.url, &response, bytes);
                Ok(Exchange::Body { fresh_for: fresh_for(response.headers(), page.fetched), page, cut, place: None })
            }
            Err(BodyError::NotHtml) => Err(refused(format!("{found}, but no HTML in it"))),
            Err(BodyError::Idle) => {
                let detail = format!("the answer stopped for {:?}", self.idle);
                Err(Trouble { failure: FetchFailure::failed(FailReason::Timeout, ask.url, detail), again: Again::AtMost(1) })
            }
            Err(BodyError::Coding(error)) => {
                let detail = format!("the body's content coding is damaged ({error:?})");
                Err(Trouble { failure: FetchFailure::failed(FailReason::Connection, ask.url, detail), again: Again::Uncoded })
            }
            Err(BodyError::Broken(error)) => Err(Trouble {
                failure: FetchFailure::failed(FailReason::Connection, ask.url, reasons(&error)),
                again: if error.is_decode() { Again::Uncoded } else { Again::AtMost(RETRIES) },
            }),
        }
    }

    /// What an answer other than 2xx and 3xx means, for this request and for the host.
    fn refused(&self, url: &Url, status: u16, headers: &HeaderMap) -> Trouble {
        let now = Timestamp::now();
        let unsaid = || (status == 429).then(|| now + jiff::SignedDuration::try_from(UNSAID_PAUSE).unwrap_or_default());
        let retry_after = retry_after(headers, now).or_else(unsaid);
        if let (429 | 503, Some(until)) = (status, retry_after) {
            self.gate.pause(&host_key(url), until);
        }
        let detail = format!("the server answered {status}");
        let failure = FetchFailure::failed(fail_reason(status), url, detail);
        let again = if is_passing(status) { Again::AtMost(RETRIES) } else { Again::Never };
        Trouble { failure: FetchFailure { status: Some(status), retry_after, ..failure }, again }
    }
}

/// What a request without an answer means.
fn unsent(error: &reqwest::Error, url: &Url) -> Trouble {
    if causes(error).any(|cause| cause.is::<PrivateAddress>()) {
        let failure = FetchFailure::skipped(SkipReason::Forbidden, url, "the name leads to a private address");
        return Trouble { failure, again: Again::Never };
    }
    let (reason, again) = match () {
        () if error.is_timeout() => (FailReason::Timeout, Again::AtMost(1)),
        () if error.is_dns() => (FailReason::HostNotFound, Again::Never),
        () => (FailReason::Connection, Again::AtMost(RETRIES)),
    };
    Trouble { failure: FetchFailure::failed(reason, url, reasons(error)), again }
}

fn paused(url: &Url, until: Timestamp) -> Trouble {
    let detail = format!("the host is left alone until {}", until.strftime("%Y-%m-%d %H:%M UTC"));
    let failure = FetchFailure::skipped(SkipReason::HostPaused, url, detail);
    Trouble { failure: FetchFailure { retry_after: Some(until), ..failure }, again: Again::Never }
}

fn fetched_page(url: &Url, response: &Response, body: Vec<u8>) -> FetchedPage {
    let header = |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    FetchedPage {
        requested: url.clone(),
        url: url.clone(),
        status: response.status().as_u16(),
        headers: response.headers().iter().map(header).collect(),
        body,
        fetched: Timestamp::now(),
    }
}

fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The causes of an error in words, the address left out, which stands beside them anyway.
fn reasons(error: &reqwest::Error) -> String {
    let words: Vec<String> = causes(error).skip(1).map(ToString::to_string).collect();
    if words.is_empty() { "the connection failed".to_owned() } else { words.join(": ") }
}

fn client(settings: &CrawlerSettings, guard: &Guard) -> Result<Client, reqwest::Error> {
    builder(settings, guard)?.build().or_else(|error| {
        // A bare container has no CA certificates. Sites on plain http, the bundled newsroom among them, are still to be
        // had: with an empty list of certificates every https connection fails, and says why.
        tracing::warn!(reason = reasons(&error), "https addresses cannot be fetched; install the package ca-certificates");
        builder(settings, guard)?.tls_certs_only([]).build()
    })
}

fn builder(settings: &CrawlerSettings, guard: &Guard) -> Result<ClientBuilder, reqwest::Error> {
    let builder = Client::builder()
        .user_agent(&settings.user_agent)
        // Redirects are followed by hand: each is a request of its own, to be admitted, allowed and waited for.
        .redirect(redirect::Policy::none())
        .referer(false)
        // deflate is decoded by `inflate`, which knows both kinds; the others by the client.
        .no_deflate()
        .default_headers(HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(CODINGS))]))
        .connect_timeout(settings.timeout.min(LONGEST_CONNECT))
        .pool_max_idle_per_host(1)
        .pool_idle_timeout(IDLE_CONNECTION)
        .http1_ignore_invalid_headers_in_responses(true)
        .http1_allow_obsolete_multiline_headers_in_responses(true)
        .dns_resolver(PublicResolver::new(guard.clone()));
    match &settings.proxy {
        Some(proxy) => Ok(builder.no_proxy().proxy(Proxy::all(proxy.as_str())?)),
        None if settings.allow_private => Ok(builder.no_proxy()),
        None => Ok(builder),
    }
}

/// Variables that name proxies, by the conventions of curl.
const PROXY_VARIABLES: &[&str] = &["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY", "all_proxy", "https_proxy", "http_proxy"];

/// The host names of all proxies that may be used.
fn proxy_names(settings: &CrawlerSettings) -> Vec<String> {
    let environment = PROXY_VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
    let urls = environment.filter_map(|text| Url::parse(&text).ok()).chain(settings.proxy.clone());
    urls.filter_map(|url| url.domain().map(str::to_owned)).collect()
}
