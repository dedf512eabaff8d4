//! The fetcher: one address in, one page or reason out.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use robotxt::robots_url;
use tokio::sync::OnceCell;
use url::Url;

use crate::config::CrawlerSettings;
use crate::model::{FailReason, FetchedPage, SkipReason};

use super::answer::is_permanent;
use super::exchange::{Ask, Exchange, Line};
use super::gate::{HostPause, held};
use super::outage::{RobotsOutage, RobotsStanding, robots_standing, robots_standing_unreached};
use super::request::{Accept, Arrival, Cause, FetchFailure, FetchRequest, Fetched, Validators};
use super::robots::{HostRules, MAX_ROBOTS, RobotsRecord, robots_key};

/// How many redirects are followed, for pages, feeds and robots.txt alike (RFC 9309, section 2.3.1.2).
const MAX_REDIRECTS: usize = 5;

/// Fetches politely; one for a whole run, shared by all its tasks.
pub struct Fetcher {
    line: Line,
    token: String,
    delay: Duration,
    robots: Mutex<HashMap<String, Arc<OnceCell<HostRules>>>>,
    /// The last robots.txt files that were read, of whatever age, and what was tried for in vain since.
    known: HashMap<String, RobotsRecord>,
    outages: HashMap<String, RobotsOutage>,
    learnt: Mutex<Learnt>,
}

/// What this run has learnt of robots.txt files and not told yet.
#[derive(Default)]
struct Learnt {
    robots: Vec<RobotsRecord>,
    outages: Vec<(String, RobotsOutage)>,
}

/// What is to be remembered of hosts from one run to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostMemory {
    /// robots.txt files.
    pub robots: Vec<RobotsRecord>,
    /// Hosts, with the port where it is an unusual one, whose robots.txt was last tried for in vain.
    pub outages: Vec<(String, RobotsOutage)>,
    /// Hosts that asked to be left alone.
    pub pauses: Vec<HostPause>,
}

/// The fetcher could not be made.
#[derive(Debug, thiserror::Error)]
#[error("no http client: {0}")]
pub struct CrawlError(#[from] pub(super) reqwest::Error);

impl Fetcher {
    /// A fetcher that keeps to `settings` and to what earlier runs learnt.
    ///
    /// Without a proxy in the settings those of the environment are used, except with `allow_private`: private
    /// addresses cannot be reached through them.
    ///
    /// # Errors
    /// [`CrawlError`] where the proxy cannot be used or the system has no certificates.
    pub fn new(settings: &CrawlerSettings, memory: HostMemory) -> Result<Fetcher, CrawlError> {
        Ok(Fetcher {
            line: Line::new(settings, &memory.pauses)?,
            token: settings.product_token().to_owned(),
            delay: settings.per_host_delay,
            robots: Mutex::default(),
            known: memory.robots.into_iter().map(|record| (record.host.clone(), record)).collect(),
            outages: memory.outages.into_iter().collect(),
            learnt: Mutex::default(),
        })
    }

    /// Fetches one thing, following its redirects.
    ///
    /// Passing trouble (a broken connection, 5xx, a short `Retry-After`) is tried again twice, if the request says so. Dropping the future gives
    /// the request up.
    ///
    /// # Errors
    /// [`FetchFailure`] with the reason, where there is no usable answer.
    pub async fn fetch(&self, request: &FetchRequest) -> Result<Fetched, FetchFailure> {
        match self.fetch_new(request, &|_| false).await? {
            Arrival::Fetched(fetched) => Ok(*fetched),
            Arrival::Known(_) => unreachable!("the closure above knows no address"),
        }
    }

    /// As [`Fetcher::fetch`], but goes no further where a redirect leads to an address that is `known`: the page behind
    /// a short link is often one that is already here.
    ///
    /// # Errors
    /// [`FetchFailure`] with the reason, where there is no usable answer.
    pub async fn fetch_new(
        &self,
        request: &FetchRequest,
        known: &(dyn Fn(&Url) -> bool + Sync),
    ) -> Result<Arrival, FetchFailure> {
        let mut way = Way::new(&request.url);
        loop {
            let fetched = match self.visit(&way.here, request).await? {
                Exchange::Body { page, cut: false, fresh_for, place } => {
                    let moved = way.moved();
                    Fetched::Page { page: FetchedPage { requested: way.start, ..page }, moved, fresh_for, place }
                }
                Exchange::Body { cut: true, page, .. } => return Err(too_large(&page.url, request.max_bytes)),
                Exchange::NotModified { at, fresh_for } => {
                    Fetched::NotModified { moved: way.moved(), url: way.here, at, fresh_for }
                }
                Exchange::Redirect { status, to } => {
                    way.follow(status, &to)?;
                    if known(&way.here) {
                        return Ok(Arrival::Known(way.here));
                    }
                    continue;
                }
            };
            return Ok(Arrival::Fetched(Box::new(fetched)));
        }
    }

    /// What a later run should know: the robots.txt files read since this was last asked, and the hosts to be left alone.
    pub fn learnt(&self) -> HostMemory {
        let Learnt { robots, outages } = std::mem::take(&mut *held(&self.learnt));
        HostMemory { robots, outages, pauses: self.line.gate.pauses() }
    }

    /// One request, if the address is open to us.
    async fn visit(&self, url: &Url, request: &FetchRequest) -> Result<Exchange, FetchFailure> {
        self.line.admit(url)?;
        let cell = self.rules_cell(url);
        let rules = cell.get_or_init(|| self.rules(url, request.persist)).await;
        match rules {
            HostRules::Unreachable(failure) => return Err(closed_by(failure, url)),
            HostRules::Rules(robots) if !robots.is_url_allowed(url) => {
                return Err(FetchFailure::skipped(SkipReason::Robots, url, "robots.txt closes the address to crawlers"));
            }
            HostRules::Rules(_) => {}
        }
        let delay = rules.delay().map_or(self.delay, |wanted| wanted.max(self.delay));
        let FetchRequest { accept, validators, max_bytes, persist, .. } = request;
        let ask = Ask { url, accept: *accept, validators, max_bytes: *max_bytes, delay, persist: *persist };
        self.line.patiently(&ask).await
    }

    fn rules_cell(&self, url: &Url) -> Arc<OnceCell<HostRules>> {
        Arc::clone(held(&self.robots).entry(robots_key(url)).or_default())
    }

    /// The rules of the host of `url`, remembered or asked for.
    async fn rules(&self, url: &Url, persist: bool) -> HostRules {
        let key = robots_key(url);
        let (last_read, outage) = (self.known.get(&key), self.outages.get(&key));
        let standing = robots_standing(last_read, outage, Timestamp::now());
        if standing != RobotsStanding::Ask {
            let until = |until: Timestamp| FetchFailure {
                retry_after: Some(until),
                ..FetchFailure::skipped(
                    SkipReason::RobotsUnreachable,
                    url,
                    format!("it is asked for again after {}", until.strftime("%Y-%m-%d %H:%M UTC")),
                )
            };
            return self.rules_by(&standing, until);
        }
        let failure = match self.fetch_robots(url, persist).await {
            Ok((status, body)) => {
                let record = RobotsRecord { host: key, fetched: Timestamp::now(), status, body };
                let rules = HostRules::of(&record, &self.token);
                held(&self.learnt).robots.push(record);
                return rules;
            }
            // The host asked to be left alone, or must not be asked: that says nothing of its file.
            Err(failure) if matches!(failure.cause, Cause::Skipped(_)) => return HostRules::Unreachable(failure),
            Err(failure) => failure,
        };
        let now = Timestamp::now();
        let answered = failure.status.is_some_and(|status| status == 429 || status >= 500);
        let outage = RobotsOutage::after_try(outage.copied(), now, answered);
        held(&self.learnt).outages.push((key, outage));
        let standing = robots_standing_unreached(last_read, &outage, now);
        self.rules_by(&standing, |until| FetchFailure {
            retry_after: if answered { Some(until) } else { failure.retry_after },
            ..failure
        })
    }

    fn rules_by(&self, standing: &RobotsStanding<'_>, closed: impl FnOnce(Timestamp) -> FetchFailure) -> HostRules {
        match standing {
            RobotsStanding::Believe(record) => HostRules::of(record, &self.token),
            RobotsStanding::Closed(until) => HostRules::Unreachable(closed(*until)),
            RobotsStanding::Open | RobotsStanding::Ask => HostRules::open(),
        }
    }

    /// Status and body of the robots.txt for `url`; an error where it cannot be reached, which closes the host.
    ///
    /// A 4xx other than 429 means that there are no rules, and so does a file that is not reached within five redirects
    /// or that lies inside the own network (RFC 9309, sections 2.3.1.2 and 2.3.1.3).
    async fn fetch_robots(&self, url: &Url, persist: bool) -> Result<(u16, Vec<u8>), FetchFailure> {
        const NO_RULES: (u16, Vec<u8>) = (404, Vec::new());
        let Ok(start) = robots_url(url) else { return Ok(NO_RULES) };
        let mut way = Way::new(&start);
        loop {
            let ask = Ask {
                url: &way.here,
                accept: Accept::Anything,
                validators: &Validators::default(),
                max_bytes: MAX_ROBOTS,
                delay: self.delay,
                persist,
            };
            match self.line.patiently(&ask).await {
                Ok(Exchange::Body { page, .. }) => return Ok((page.status, page.body)),
                Ok(Exchange::NotModified { .. }) => return Ok(NO_RULES),
                Ok(Exchange::Redirect { status, to }) => {
                    if way.follow(status, &to).is_err() || self.line.admit(&way.here).is_err() {
                        return Ok(NO_RULES);
                    }
                }
                Err(FetchFailure { status: Some(status @ 400..500), .. }) if status != 429 => return Ok((status, Vec::new())),
                Err(failure) => return Err(failure),
            }
        }
    }
}

/// What an unreachable robots.txt makes of a request: where the host itself cannot be reached, that is the reason.
fn closed_by(failure: &FetchFailure, url: &Url) -> FetchFailure {
    let cause = match failure.cause {
        Cause::Skipped(_) | Cause::Failed(FailReason::HostNotFound) => failure.cause,
        Cause::Failed(_) => Cause::Skipped(SkipReason::RobotsUnreachable),
    };
    let detail = format!("robots.txt could not be read: {}", failure.detail);
    FetchFailure { cause, url: url.to_string(), detail, status: failure.status, retry_after: failure.retry_after }
}

fn too_large(url: &Url, limit: u64) -> FetchFailure {
    FetchFailure::failed(FailReason::TooLarge, url, format!("more than {limit} bytes"))
}

/// The way along redirects.
struct Way {
    start: Url,
    here: Url,
    passed: Vec<Url>,
    /// Whether every redirect so far was permanent.
    permanent: bool,
}

impl Way {
    fn new(start: &Url) -> Way {
        Way { start: start.clone(), here: bare(start), passed: Vec::new(), permanent: true }
    }

    fn follow(&mut self, status: u16, to: &Url) -> Result<(), FetchFailure> {
        let to = bare(to);
        if to == self.here || self.passed.contains(&to) {
            return Err(FetchFailure::failed(FailReason::Redirects, &to, "redirects in a circle"));
        }
        if self.passed.len() == MAX_REDIRECTS {
            return Err(FetchFailure::failed(FailReason::Redirects, &to, format!("more than {MAX_REDIRECTS} redirects")));
        }
        self.permanent &= is_permanent(status);
        self.passed.push(std::mem::replace(&mut self.here, to));
        Ok(())
    }

    fn moved(&self) -> Option<Url> {
        (self.permanent && !self.passed.is_empty()).then(|| self.here.clone())
    }
}

/// The address without fragment, user name and password: a feed's author has no password for us to use.
fn bare(url: &Url) -> Url {
    let mut bare = url.clone();
    bare.set_fragment(None);
    // Both fail only for addresses without a host, which the guard refuses.
    let _ = bare.set_username("");
    let _ = bare.set_password(None);
    bare
}
