//! The `[crawler]` section: how politely and how patiently pages are fetched.

use std::time::Duration;

use url::Url;

use super::section::{Keys, Problems, Section, Value};
use super::units::{parse_duration, parse_size};

/// How pages are fetched.
#[derive(Clone, Debug, PartialEq)]
pub struct CrawlerSettings {
    /// What the crawler calls itself in every request. Default `ketwatch/VERSION`, which names no contact and so is
    /// refused before a real crawl (see [`super::Config::require_contact`]).
    pub user_agent: String,
    /// The proxy all requests go through; a private address is fine here. Default none, and then the proxies of the
    /// environment (`HTTPS_PROXY` and the like).
    pub proxy: Option<Url>,
    /// Requests under way at once, all hosts together. Default 64.
    pub concurrency: usize,
    /// Between the end of one request to a host and the start of the next. Default 1 s; a longer `Crawl-delay` wins.
    pub per_host_delay: Duration,
    /// A whole request, from connecting to the last byte. Default 30 s.
    pub timeout: Duration,
    /// Between two pieces of an answer. Default 10 s.
    pub idle_timeout: Duration,
    /// The largest page that is read, in decoded bytes. Default 8 MiB.
    pub max_page: u64,
    /// Whether private and loopback addresses may be fetched. Default false.
    pub allow_private: bool,
}

impl Default for CrawlerSettings {
    fn default() -> CrawlerSettings {
        CrawlerSettings {
            user_agent: concat!("ketwatch/", env!("CARGO_PKG_VERSION")).to_owned(),
            proxy: None,
            concurrency: 64,
            per_host_delay: Duration::from_secs(1),
            timeout: Duration::from_secs(30),
            idle_timeout: Duration::from_secs(10),
            max_page: 8 << 20,
            allow_private: false,
        }
    }
}

impl CrawlerSettings {
    /// The name that robots.txt knows the crawler by: the letters, `-` and `_` the user agent begins with (RFC 9309,
    /// section 2.2.1).
    pub fn product_token(&self) -> &str {
        product_token(&self.user_agent)
    }

    /// Whether the user agent names a web page or an e-mail address where its sender can be reached; one at a domain
    /// that is reserved for examples (RFC 2606) does not count.
    pub fn names_contact(&self) -> bool {
        self.user_agent.split(|c: char| c.is_whitespace() || "()<>;,+\"'".contains(c)).any(is_contact)
    }
}

const KEYS: Keys = &[
    ("user_agent", "\"ketwatch/0.1 (+https://your-university.edu/your-study)\""),
    ("proxy", "\"http://127.0.0.1:8181\""),
    ("concurrency", "64"),
    ("per_host_delay", "\"1s\""),
    ("timeout", "\"30s\""),
    ("idle_timeout", "\"10s\""),
    ("max_page", "\"8MiB\""),
    ("allow_private", "false"),
];

/// Schemes a proxy may have.
const PROXY_SCHEMES: &[&str] = &["http", "https", "socks5", "socks5h"];

pub(super) fn crawler_settings(value: &Value<'_>, problems: &mut Problems<'_>) -> CrawlerSettings {
    let default = CrawlerSettings::default();
    let Some(section) = Section::new(value, "[crawler]", KEYS, problems) else { return default };
    let day = Duration::from_secs(86_400);
    let (second, milli) = (Duration::from_secs(1), Duration::from_millis(1));
    CrawlerSettings {
        user_agent: section.text("user_agent", problems, user_agent).unwrap_or(default.user_agent),
        proxy: section.text("proxy", problems, proxy),
        // More than 1,024 would pass the usual limit on open files.
        concurrency: section.number("concurrency", &(1..1025), problems).unwrap_or(default.concurrency),
        per_host_delay: duration(&section, "per_host_delay", Duration::ZERO, day, problems).unwrap_or(default.per_host_delay),
        timeout: duration(&section, "timeout", second, day, problems).unwrap_or(default.timeout),
        idle_timeout: duration(&section, "idle_timeout", milli, day, problems).unwrap_or(default.idle_timeout),
        max_page: section.text("max_page", problems, page_size).unwrap_or(default.max_page),
        allow_private: section.flag("allow_private", problems).unwrap_or(default.allow_private),
    }
}

fn user_agent(text: &str) -> Result<String, String> {
    let text = text.trim();
    if !text.bytes().all(|b| b == b' ' || b.is_ascii_graphic()) {
        return Err("only ASCII letters, digits and signs can be sent as a user agent".to_owned());
    }
    if product_token(text).is_empty() {
        return Err("must begin with a name in letters, such as \"ketwatch/0.1 (+https://your-university.edu)\"".to_owned());
    }
    Ok(text.to_owned())
}

fn product_token(user_agent: &str) -> &str {
    let end = user_agent.find(|c: char| !(c.is_ascii_alphabetic() || c == '-' || c == '_')).unwrap_or(user_agent.len());
    user_agent.get(..end).unwrap_or("")
}

fn proxy(text: &str) -> Result<Url, String> {
    let usable = |url: &Url| PROXY_SCHEMES.contains(&url.scheme()) && url.has_host();
    let found = Url::parse(text).ok().filter(usable);
    found.ok_or_else(|| {
        format!("`{text}` is no proxy address; write one like \"http://127.0.0.1:8181\" or \"socks5h://host:1080\"")
    })
}

fn page_size(text: &str) -> Result<u64, String> {
    let size = parse_size(text).ok_or_else(|| format!("`{text}` is no size; write one like \"8MiB\" or \"500KiB\""))?;
    let allowed = (1 << 10)..=(256 << 20);
    if allowed.contains(&size) { Ok(size) } else { Err(format!("`{text}` is not between 1KiB and 256MiB")) }
}

fn duration(
    section: &Section<'_, '_>,
    key: &str,
    least: Duration,
    most: Duration,
    problems: &mut Problems<'_>,
) -> Option<Duration> {
    section.text(key, problems, |text| {
        let found = parse_duration(text)
            .ok_or_else(|| format!("`{text}` is no duration; write one like \"500ms\", \"1s\" or \"10m\""))?;
        if (least..=most).contains(&found) { Ok(found) } else { Err(format!("`{text}` is not between {least:?} and {most:?}")) }
    })
}

/// Domains nobody can be reached at (RFC 2606, RFC 6761).
const PLACEHOLDERS: &[&str] = &["example", "example.com", "example.net", "example.org", "invalid", "localhost", "test"];

fn is_contact(word: &str) -> bool {
    let host = match Url::parse(word) {
        Ok(url) if matches!(url.scheme(), "http" | "https" | "mailto") => {
            url.host_str().or_else(|| url.path().split_once('@').map(|(_, host)| host)).map(str::to_owned)
        }
        _ => word.split_once('@').filter(|(name, _)| !name.is_empty()).map(|(_, host)| host.to_owned()),
    };
    host.is_some_and(|host| is_real(&host.to_ascii_lowercase()))
}

fn is_real(host: &str) -> bool {
    host.contains('.') && !host.ends_with('.') && !PLACEHOLDERS.iter().any(|name| belongs(host, name))
}

/// Whether `host` is `domain` or lies in it.
fn belongs(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_pages_and_addresses_that_are_not_placeholders() {
        let agent = |text: &str| CrawlerSettings { user_agent: text.to_owned(), ..CrawlerSettings::default() };
        for text in [
            "ketwatch/0.1 (+https://uni.edu/study)",
            "ketwatch/0.1 (a@uni.edu)",
            "ketwatch (mailto:a@uni.edu)",
            "ketwatch/0.1 <a@b.uni.edu>",
        ] {
            assert!(agent(text).names_contact(), "{text}");
        }
        for text in [
            "ketwatch/0.1",
            "ketwatch/0.1 (+https://example.org/contact)",
            "ketwatch (a@www.example.com)",
            "k (+http://localhost/)",
            "k @ home",
            "k (study.example)",
        ] {
            assert!(!agent(text).names_contact(), "{text}");
        }
    }

    #[test]
    fn product_token_ends_where_the_version_begins() {
        assert_eq!(product_token("ketwatch/0.1 (+https://uni.edu)"), "ketwatch");
        assert_eq!(product_token("My-Study_bot2"), "My-Study_bot");
    }
}
