//! Which feeds and addresses a question is about, as far as that is known of what was never read.

use std::collections::HashMap;

use crate::model::{Feed, Filters};

/// Whether a feed or an item belongs to what the filters ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Belongs {
    Yes,
    No,
    /// The list does not say the feed's country or language.
    Unknown,
}

/// The filters for feeds, countries, languages and sites, asked of feeds and addresses.
pub(super) struct Selection<'q> {
    filters: &'q Filters,
    listed: HashMap<&'q str, &'q Feed>,
}

impl<'q> Selection<'q> {
    pub(super) fn new(filters: &'q Filters, feeds: &'q [Feed]) -> Selection<'q> {
        Selection { filters, listed: feeds.iter().map(|feed| (feed.url.as_str(), feed)).collect() }
    }

    /// The feed as the list has it.
    pub(super) fn listed(&self, feed: &str) -> Option<&'q Feed> {
        self.listed.get(feed).copied()
    }

    /// Whether a feed may bring what is asked for.
    pub(super) fn feed(&self, address: &str) -> Belongs {
        let Filters { feeds, countries, languages, .. } = self.filters;
        if !feeds.is_empty() && !feeds.iter().any(|wanted| wanted == address) {
            return Belongs::No;
        }
        let feed = self.listed(address);
        let country = feed.and_then(|feed| feed.country.as_deref());
        let language = feed.and_then(|feed| feed.language.as_deref());
        let answers = [
            belongs(countries, country, |wanted, country| wanted.eq_ignore_ascii_case(country)),
            belongs(languages, language, is_within_language),
        ];
        [Belongs::No, Belongs::Unknown].into_iter().find(|answer| answers.contains(answer)).unwrap_or(Belongs::Yes)
    }

    /// The same of an item, which may have been imported.
    pub(super) fn feed_or_import(&self, address: Option<&str>) -> Belongs {
        let Filters { feeds, countries, languages, .. } = self.filters;
        match address {
            Some(address) => self.feed(address),
            None if !feeds.is_empty() => Belongs::No,
            None if !countries.is_empty() || !languages.is_empty() => Belongs::Unknown,
            None => Belongs::Yes,
        }
    }

    /// Whether only some sites are asked for.
    pub(super) fn has_sites(&self) -> bool {
        !self.filters.sites.is_empty()
    }

    /// Whether an address is on one of the sites asked for.
    pub(super) fn address(&self, address: &str) -> bool {
        let sites = &self.filters.sites;
        sites.is_empty() || site(address).is_some_and(|site| sites.iter().any(|wanted| is_within_site(wanted, site)))
    }
}

fn belongs(wanted: &[String], found: Option<&str>, matches: impl Fn(&str, &str) -> bool) -> Belongs {
    match found {
        _ if wanted.is_empty() => Belongs::Yes,
        None => Belongs::Unknown,
        Some(found) if wanted.iter().any(|wanted| matches(wanted, found)) => Belongs::Yes,
        Some(_) => Belongs::No,
    }
}

/// Whether a language tag is the wanted one or begins with it: `zh` takes `zh-Hant`.
fn is_within_language(wanted: &str, tag: &str) -> bool {
    let (wanted, tag) = (wanted.to_ascii_lowercase(), tag.to_ascii_lowercase());
    tag.strip_prefix(&wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a site is the wanted one or below it.
fn is_within_site(wanted: &str, site: &str) -> bool {
    site.strip_suffix(&wanted.to_ascii_lowercase()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The site of an address as [`site_of`](crate::model::site_of) tells it. The ledger's addresses are written by `Url`: what
/// stands between the slashes is the host, in lower case, perhaps with a port.
pub(super) fn site(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(host, _)| host);
    let site = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
    (!site.is_empty()).then_some(site)
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;
    use crate::model::site_of;

    #[test]
    fn the_site_of_an_address_is_that_of_the_url() {
        for address in [
            "https://www.Example.org/a?b=http://c.example/",
            "http://user:word@news.example.org:8080?x",
            "http://[2001:db8::1]:81/",
            "https://xn--bcher-kva.example./",
            "https://example.org#top",
        ] {
            let url = Url::parse(address).unwrap();
            assert_eq!(site(url.as_str()), Some(site_of(&url).as_str()), "{address}");
        }
        assert_eq!(site("mailto:a@b.example"), None);
    }

    #[test]
    fn languages_and_sites_take_what_is_below_them() {
        assert!(is_within_language("zh", "zh-Hant") && is_within_language("EN", "en"));
        assert!(!is_within_language("e", "en") && !is_within_language("zh-hant", "zh"));
        assert!(is_within_site("bbc.co.uk", "news.bbc.co.uk") && is_within_site("bbc.co.uk", "bbc.co.uk"));
        assert!(!is_within_site("bc.co.uk", "bbc.co.uk"));
    }

    #[test]
    fn a_feed_whose_country_the_list_does_not_say_is_unknown() {
        let filters = Filters { countries: vec!["GB".to_owned()], ..Filters::default() };
        let feed = |url: &str, country: Option<&str>| Feed {
            url: Url::parse(url).unwrap(),
            name: String::new(),
            country: country.map(str::to_owned),
            language: None,
            kind: Default::default(),
            tags: Vec::new(),
            disabled: None,
        };
        let feeds =
            [feed("https://a.example/f", Some("GB")), feed("https://b.example/f", None), feed("https://c.example/f", Some("US"))];
        let selection = Selection::new(&filters, &feeds);
        let answers = ["https://a.example/f", "https://b.example/f", "https://c.example/f", "https://gone.example/f"];
        assert_eq!(answers.map(|feed| selection.feed(feed)), [Belongs::Yes, Belongs::Unknown, Belongs::No, Belongs::Unknown]);
    }
}
