//! Addresses: which two name one page, which may be asked for.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};
use xxhash_rust::xxh3::xxh3_64;

/// The identity of an article: 16 hexadecimal digits, the same for one canonical URL on every machine.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(String);

impl ArticleId {
    /// The identifier of that text; `None` unless it is 16 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<ArticleId> {
        let valid = text.len() == 16 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        valid.then(|| ArticleId(text.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number that the digits are: half the size of the text, for tables of many.
    pub fn bits(&self) -> u64 {
        u64::from_str_radix(&self.0, 16).expect("an identifier is 16 hexadecimal digits")
    }

    /// The identifier of that number.
    pub fn from_bits(bits: u64) -> ArticleId {
        ArticleId(format!("{bits:016x}"))
    }
}

impl fmt::Display for ArticleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The identifier of the article at `canonical`: XXH3-64 of the address without its scheme, `www.` and a trailing slash,
/// which differ between links to one page.
pub fn article_id(canonical: &Url) -> ArticleId {
    let canonical = canonical_url(canonical);
    let host = site_of(&canonical);
    let port = canonical.port().map(|port| format!(":{port}")).unwrap_or_default();
    let path = canonical.path().trim_end_matches('/');
    let query = canonical.query().map(|query| format!("?{query}")).unwrap_or_default();
    ArticleId(format!("{:016x}", xxh3_64(format!("{host}{port}{path}{query}").as_bytes())))
}

/// Query parameters that tell where a reader came from and never what the page is.
///
/// Sources: the lists of miniflux (`internal/reader/urlcleaner`), ClearURLs and Matomo's and Google's documentation.
const TRACKING_PARAMETERS: &[&str] = &[
    "__hsfp",
    "__hssc",
    "__hstc",
    "__s",
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "at_bbc_team",
    "at_campaign",
    "at_campaign_type",
    "at_custom1",
    "at_custom2",
    "at_custom3",
    "at_custom4",
    "at_format",
    "at_link_id",
    "at_link_origin",
    "at_link_type",
    "at_medium",
    "at_ptr_name",
    "ceid_ref",
    "cmp",
    "cmp_id",
    "cmpid",
    "cn-track",
    "dclid",
    "dicbo",
    "echobox",
    "ef_id",
    "epik",
    "fb_action_ids",
    "fb_action_types",
    "fb_ref",
    "fb_source",
    "fbclid",
    "feature_ref",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "hsctatracking",
    "icid",
    "igsh",
    "igshid",
    "intcid",
    "ito",
    "mbid",
    "mc_cid",
    "mc_eid",
    "mc_tc",
    "mibextid",
    "mkt_tok",
    "msclkid",
    "mtm_campaign",
    "mtm_cid",
    "mtm_content",
    "mtm_group",
    "mtm_keyword",
    "mtm_medium",
    "mtm_placement",
    "mtm_source",
    "ncid",
    "ns_campaign",
    "ns_fee",
    "ns_linkname",
    "ns_mchannel",
    "ns_source",
    "oly_anon_id",
    "oly_enc_id",
    "pk_campaign",
    "pk_cid",
    "pk_content",
    "pk_kwd",
    "pk_medium",
    "pk_source",
    "rb_clickid",
    "referringsource",
    "s_cid",
    "s_kwcid",
    "sfmc_id",
    "sfnsn",
    "smid",
    "smtyp",
    "soc_src",
    "soc_trk",
    "spm",
    "sref",
    "srsltid",
    "trk_contact",
    "trk_module",
    "trk_msg",
    "trk_sid",
    "twclid",
    "vero_conv",
    "vero_id",
    "wickedid",
    "wt_mc",
    "wtmc",
    "xtor",
    "yclid",
    "zanpid",
];

/// Query parameters that only switch how a page is shown, with the values that do so: AMP and print forms of publishing
/// systems. With another value the same name may be anything (`?amp=50`), and stays.
const VIEW_SWITCHES: &[(&str, &[&str])] = &[
    ("amp", &["", "1", "true", "yes"]),
    ("layout", &["amp", "print"]),
    ("mode", &["amp", "print"]),
    ("outputtype", &["amp", "valid_amp"]),
    ("print", &["", "1", "true", "yes", "print"]),
    ("printable", &["", "1", "true", "yes"]),
    ("view", &["amp", "print"]),
];

/// The address without fragment, tracking parameters, view switches, default port, user name and empty query.
///
/// The order of the other parameters stays: on some sites it matters.
pub fn canonical_url(url: &Url) -> Url {
    let mut clean = url.clone();
    clean.set_fragment(None);
    // Fails only for addresses without a host, which keep what they have.
    let _ = clean.set_username("");
    let _ = clean.set_password(None);
    let kept: Vec<&str> = url
        .query()
        .unwrap_or("")
        .split('&')
        .filter(|pair| !pair.is_empty() && !is_tracking(pair) && !is_view_switch(pair))
        .collect();
    let query = kept.join("&");
    clean.set_query((!query.is_empty()).then_some(query.as_str()));
    clean
}

fn is_tracking(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or(pair).to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING_PARAMETERS.binary_search(&name.as_str()).is_ok()
}

fn is_view_switch(pair: &str) -> bool {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let (name, value) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
    VIEW_SWITCHES.iter().any(|(switch, values)| *switch == name && values.contains(&value.as_str()))
}

/// The host in lower case; empty for addresses without one.
pub fn host_of(url: &Url) -> &str {
    url.host_str().unwrap_or("")
}

/// The host without `www.`: what filters and facets call the site.
pub fn site_of(url: &Url) -> String {
    let host = host_of(url);
    host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.').to_owned()
}

/// The registrable domain by the Public Suffix List (`bbc.co.uk`); the host itself where the list knows none.
pub fn registrable_domain(host: &str) -> String {
    psl::domain_str(host).unwrap_or(host).to_owned()
}

/// Whether an address may be reached from a crawler: false for private, loopback, link-local, documentation, multicast
/// and other special-purpose ranges (IANA special-purpose registries, RFC 6890), also when wrapped into IPv6.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b)))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    // Only 2000::/3 is global unicast. In it: 2001::/23 special purposes with Teredo, 2001:db8::/32 and 3fff::/20
    // documentation, 2002::/16 6to4, which wraps any IPv4 address.
    (segments[0] & 0xe000) == 0x2000
        && !(segments[0] == 0x2001 && segments[1] < 0x200)
        && !(segments[0] == 0x2001 && segments[1] == 0xdb8)
        && segments[0] != 0x2002
        && !(segments[0] == 0x3fff && segments[1] < 0x1000)
}

/// The IP address an URL names literally.
pub fn literal_address(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Ipv4(v4) => Some(IpAddr::V4(v4)),
        Host::Ipv6(v6) => Some(v6.to_ipv4_mapped().map_or(IpAddr::V6(v6), IpAddr::V4)),
        Host::Domain(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn tracking_table_is_sorted_for_its_search() {
        assert!(TRACKING_PARAMETERS.is_sorted());
    }

    #[test]
    fn canonical_url_drops_tracking_and_keeps_what_names_the_page() {
        let clean = canonical_url(&url("https://me:pw@www.Example.org:443/a?id=7&utm_source=rss&b=&fbclid=x#top"));
        assert_eq!(clean.as_str(), "https://www.example.org/a?id=7&b=");
    }

    #[test]
    fn view_switches_are_dropped_and_other_values_of_their_names_stay() {
        let clean = canonical_url(&url("https://example.org/a?amp&outputType=AMP&print=1&mode=print&id=3"));
        assert_eq!(clean.as_str(), "https://example.org/a?id=3");
        let shop = "https://example.org/a?amp=50&mode=dark&print=lithograph&view=7";
        assert_eq!(canonical_url(&url(shop)).as_str(), shop);
    }

    #[test]
    fn one_page_has_one_id() {
        let id = article_id(&url("https://www.example.org/story/"));
        assert_eq!(id, article_id(&url("http://example.org/story?utm_medium=feed#x")));
        assert_ne!(id, article_id(&url("https://example.org/story?page=2")));
        assert_eq!(ArticleId::parse(id.as_str()), Some(id));
    }

    #[test]
    fn special_purpose_addresses_are_not_public() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "198.18.0.1",
            "240.0.0.1",
            "224.0.0.1",
            "::1",
            "::ffff:127.0.0.1",
            "fe80::1",
            "fc00::1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "::",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in ["8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn literal_addresses_are_seen_through_their_spellings() {
        for text in ["http://0x7f.1/", "http://2130706433/", "http://[::ffff:127.0.0.1]/", "http://127.1/"] {
            assert!(literal_address(&url(text)).is_some_and(|address| !is_public(address)), "{text}");
        }
        assert_eq!(literal_address(&url("http://example.org/")), None);
    }
}
