//! How the way of one feed entry ended.

use super::Relevance;

/// The one end of one feed entry in one run. The report's sums equal the entries seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Text and raw page kept.
    Stored(Relevance),
    /// Judged, but of a relevance whose text is not kept: one ledger row.
    Ledger(Judgement),
    /// The address was dealt with in an earlier run, or earlier in this one.
    Known,
    /// The page turned out to be an article that is already here under another address.
    Alias,
    /// Left alone on purpose.
    Skipped(SkipReason),
    /// Tried without success.
    Failed(FailReason),
}

/// How a page whose text is not kept came to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// No form of any term stands in its bytes: of relevance `none`, told before the parse.
    Screened,
    /// Read.
    Read(Relevance),
}

/// Why an entry was left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SkipReason {
    /// The entry names no page.
    NoLink,
    /// robots.txt closes the address to us.
    Robots,
    /// robots.txt answered with a server error: closed for now.
    RobotsUnreachable,
    /// Not http(s), or a private address.
    Forbidden,
    /// Not an HTML page.
    MediaType,
    /// The page has no article text.
    NoText,
    /// A page that asks whether its reader is a person stands in the article's place.
    BotCheck,
    /// A page that asks for consent stands in the article's place.
    ConsentWall,
    /// The page shows a subscription offer and nothing of the article.
    Paywall,
    /// The host asked to be left alone for now; tried again in a later run.
    HostPaused,
    /// The run's time was up, or a signal came; tried in the next run.
    OutOfTime,
}

/// Why an entry could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FailReason {
    /// 404 or 410: not tried again.
    Gone,
    /// 401, 402, 403, 451: the site refuses us.
    Refused,
    /// 429.
    TooManyRequests,
    /// Another 4xx.
    ClientError,
    /// 5xx.
    ServerError,
    /// No connection, or it broke.
    Connection,
    /// The host name has no address.
    HostNotFound,
    /// The time limit passed.
    Timeout,
    /// Larger than the limit.
    TooLarge,
    /// More redirects than allowed, or in a circle.
    Redirects,
    /// The page made a step panic; the page is kept out, the run goes on.
    Internal,
}

impl Judgement {
    /// The value of the codebook.
    pub fn relevance(self) -> Relevance {
        match self {
            Judgement::Screened => Relevance::None,
            Judgement::Read(relevance) => relevance,
        }
    }

    /// The judgement's name in outcomes: `screened`, or the relevance's.
    pub fn name(self) -> &'static str {
        match self {
            Judgement::Screened => "screened",
            Judgement::Read(relevance) => relevance.name(),
        }
    }

    /// The judgement of that name.
    pub fn from_name(name: &str) -> Option<Judgement> {
        match name {
            "screened" => Some(Judgement::Screened),
            _ => Relevance::from_name(name).map(Judgement::Read),
        }
    }
}

impl SkipReason {
    /// Every value.
    pub const ALL: [SkipReason; 11] = [
        SkipReason::NoLink,
        SkipReason::Robots,
        SkipReason::RobotsUnreachable,
        SkipReason::Forbidden,
        SkipReason::MediaType,
        SkipReason::NoText,
        SkipReason::BotCheck,
        SkipReason::ConsentWall,
        SkipReason::Paywall,
        SkipReason::HostPaused,
        SkipReason::OutOfTime,
    ];

    /// The reason's name in records.
    pub fn name(self) -> &'static str {
        match self {
            SkipReason::NoLink => "no_link",
            SkipReason::Robots => "robots",
            SkipReason::RobotsUnreachable => "robots_unreachable",
            SkipReason::Forbidden => "forbidden_address",
            SkipReason::MediaType => "media_type",
            SkipReason::NoText => "no_text",
            SkipReason::BotCheck => "bot_check",
            SkipReason::ConsentWall => "consent_wall",
            SkipReason::Paywall => "paywall",
            SkipReason::HostPaused => "host_paused",
            SkipReason::OutOfTime => "out_of_time",
        }
    }

    /// Whether a later run tries again.
    pub fn is_temporary(self) -> bool {
        matches!(self, SkipReason::RobotsUnreachable | SkipReason::HostPaused | SkipReason::OutOfTime)
    }
}

impl FailReason {
    /// Every value.
    pub const ALL: [FailReason; 11] = [
        FailReason::Gone,
        FailReason::Refused,
        FailReason::TooManyRequests,
        FailReason::ClientError,
        FailReason::ServerError,
        FailReason::Connection,
        FailReason::HostNotFound,
        FailReason::Timeout,
        FailReason::TooLarge,
        FailReason::Redirects,
        FailReason::Internal,
    ];

    /// The reason's name in records.
    pub fn name(self) -> &'static str {
        match self {
            FailReason::Gone => "gone",
            FailReason::Refused => "refused",
            FailReason::TooManyRequests => "too_many_requests",
            FailReason::ClientError => "client_error",
            FailReason::ServerError => "server_error",
            FailReason::Connection => "connection",
            FailReason::HostNotFound => "host_not_found",
            FailReason::Timeout => "timeout",
            FailReason::TooLarge => "too_large",
            FailReason::Redirects => "redirects",
            FailReason::Internal => "internal",
        }
    }

    /// Whether trying again may help.
    pub fn is_temporary(self) -> bool {
        matches!(
            self,
            FailReason::TooManyRequests
                | FailReason::ServerError
                | FailReason::Connection
                | FailReason::HostNotFound
                | FailReason::Timeout
        )
    }
}

impl Outcome {
    /// The outcome's name in records: `stored:misuse`, `skipped:robots`, `failed:gone` …
    pub fn name(&self) -> String {
        match self {
            Outcome::Stored(relevance) => format!("stored:{}", relevance.name()),
            Outcome::Ledger(judgement) => format!("ledger:{}", judgement.name()),
            Outcome::Known => "known".to_owned(),
            Outcome::Alias => "alias".to_owned(),
            Outcome::Skipped(reason) => format!("skipped:{}", reason.name()),
            Outcome::Failed(reason) => format!("failed:{}", reason.name()),
        }
    }

    /// The outcome of that name.
    pub fn from_name(name: &str) -> Option<Outcome> {
        let (head, tail) = name.split_once(':').unwrap_or((name, ""));
        match head {
            "stored" => Relevance::from_name(tail).map(Outcome::Stored),
            "ledger" => Judgement::from_name(tail).map(Outcome::Ledger),
            "known" => Some(Outcome::Known),
            "alias" => Some(Outcome::Alias),
            "skipped" => SkipReason::ALL.into_iter().find(|reason| reason.name() == tail).map(Outcome::Skipped),
            "failed" => FailReason::ALL.into_iter().find(|reason| reason.name() == tail).map(Outcome::Failed),
            _ => None,
        }
    }

    /// Whether a later run tries again.
    pub fn is_temporary(&self) -> bool {
        match self {
            Outcome::Skipped(reason) => reason.is_temporary(),
            Outcome::Failed(reason) => reason.is_temporary(),
            _ => false,
        }
    }
}
