//! Which addresses may be asked for: public ones on the ports of the web.
//!
//! A page or feed can name any address, also one inside the network of whoever runs the crawler (a router, a metadata
//! service). Three checks keep it out. [`Guard::check`] looks at the address before each request, first or redirected:
//! scheme, port, IP literals in all spellings, names that never leave a network. [`PublicResolver`] drops private
//! addresses from what a public name resolves to, and since the connection uses that very answer, a name cannot change
//! its mind in between. Through a proxy it is the proxy that resolves: there only the first check holds.

use std::net::SocketAddr;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::model::{is_public, literal_address};

/// Top-level names that only mean something inside a network (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`, and
/// those that home and office routers hand out).
const LOCAL_DOMAINS: &[&str] =
    &["corp", "home", "home.arpa", "internal", "intranet", "lan", "local", "localdomain", "localhost", "private"];

/// Why a crawl would not ask for `url`, in words; `None` where it would.
pub fn refusal(url: &Url, allow_private: bool) -> Option<&'static str> {
    Guard { allow_private, proxies: Vec::new() }.check(url).err()
}

/// Decides whether an address may be asked for.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    /// Whether private addresses are open, as they must be for the demonstration and for tests.
    pub(super) allow_private: bool,
    /// Host names of the proxies, which live inside the network and are no pages.
    pub(super) proxies: Vec<String>,
}

impl Guard {
    /// Why `url` must not be asked for, in words.
    pub(super) fn check(&self, url: &Url) -> Result<(), &'static str> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err("not an http or https address");
        }
        let Some(host) = url.host() else { return Err("an address without a host") };
        if self.allow_private {
            return Ok(());
        }
        if literal_address(url).is_some_and(|address| !is_public(address)) {
            return Err("a private address");
        }
        if url.port().is_some_and(|port| port < 1024 && !matches!(port, 80 | 443)) {
            return Err("a port of another service than the web");
        }
        match host {
            Host::Domain(name) if self.is_local_name(name) => Err("a name inside the own network"),
            _ => Ok(()),
        }
    }

    fn is_local_name(&self, name: &str) -> bool {
        let name = name.trim_end_matches('.');
        !name.contains('.')
            || LOCAL_DOMAINS.iter().any(|domain| lies_in(name, domain))
            || self.proxies.iter().any(|proxy| proxy == name)
    }
}

fn lies_in(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The system's resolver without the private addresses.
pub(super) struct PublicResolver {
    guard: Guard,
}

impl PublicResolver {
    pub(super) fn new(guard: Guard) -> PublicResolver {
        PublicResolver { guard }
    }
}

/// A name had private addresses alone.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` leads to a private address")]
pub(super) struct PrivateAddress(String);

impl Resolve for PublicResolver {
    fn resolve(&self, name: Name) -> Resolving {
        // The proxy is reached by its name as well, and may be private.
        let any = self.guard.allow_private || self.guard.proxies.iter().any(|proxy| proxy == name.as_str());
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let open: Vec<SocketAddr> = found.iter().copied().filter(|address| any || is_public(address.ip())).collect();
            if open.is_empty() && !found.is_empty() {
                return Err(PrivateAddress(name.as_str().to_owned()).into());
            }
            Ok(Box::new(open.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;

    fn guard() -> Guard {
        Guard { allow_private: false, proxies: vec!["proxy.uni.edu".to_owned()] }
    }

    #[test]
    fn addresses_inside_the_network_are_refused_in_every_spelling() {
        for text in [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://localhost/",
            "http://LOCALHOST./",
            "http://a.localhost/",
            "http://printer/",
            "http://printer.local/",
            "http://metadata.google.internal/",
            "http://proxy.uni.edu/",
            "http://www.example.org:22/",
            "ftp://www.example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
        ] {
            assert!(guard().check(&Url::parse(text).unwrap()).is_err(), "{text}");
        }
    }

    #[test]
    fn public_addresses_are_open() {
        for text in [
            "https://www.example.org/",
            "http://www.example.org:8080/",
            "http://8.8.8.8/",
            "http://localnews.com/",
            "http://a.test/",
        ] {
            assert_eq!(guard().check(&Url::parse(text).unwrap()), Ok(()), "{text}");
        }
    }

    #[tokio::test]
    async fn names_that_resolve_to_private_addresses_are_refused() {
        let Err(error) = PublicResolver::new(guard()).resolve(Name::from_str("localhost").unwrap()).await else {
            panic!("localhost is public")
        };
        assert!(error.is::<PrivateAddress>(), "{error}");
        let open = Guard { allow_private: true, proxies: Vec::new() };
        assert!(PublicResolver::new(open).resolve(Name::from_str("localhost").unwrap()).await.is_ok());
    }
}
