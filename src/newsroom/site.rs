//! The hosts, their feeds and the list that leads a crawler to them.

pub(super) use super::pages::HOSTS;

/// One outlet of the newsroom.
#[derive(Debug)]
pub(super) struct Host {
    /// Host name, lower case.
    pub(super) name: &'static str,
    /// What it serves.
    pub(super) pages: &'static [Page],
    /// Paths that answer 301, and the path each leads to.
    pub(super) moved: &'static [(&'static str, &'static str)],
    /// Paths that answer 410.
    pub(super) gone: &'static [&'static str],
}

/// One thing a host serves.
#[derive(Debug)]
pub(super) struct Page {
    /// Path without query.
    pub(super) path: &'static str,
    /// The `Content-Type` header.
    pub(super) content_type: &'static str,
    /// The `Last-Modified` header.
    pub(super) modified: &'static str,
    /// The bytes, as the host would send them.
    pub(super) body: &'static [u8],
}

/// One line of the feed list.
struct Listed {
    url: &'static str,
    name: &'static str,
    country: &'static str,
    language: &'static str,
    kind: &'static str,
}

const fn listed(url: &'static str, name: &'static str, country: &'static str, language: &'static str) -> Listed {
    Listed { url, name, country, language, kind: "feed" }
}

/// The feeds in the order of the list. Every dialect is there once, and one feed that no longer exists.
const FEEDS: &[Listed] = &[
    listed("http://harbour-courier.example/feed.xml", "Harbour Courier", "GB", "en"),
    listed("http://meridian-post.example/feed.atom", "The Meridian Post", "GB", "en"),
    listed("http://valley-ledger.example/feed.json", "Valley Ledger", "US", "en"),
    Listed { kind: "sitemap", ..listed("http://capital-wire.example/news-sitemap.xml", "Capital Wire", "US", "en") },
    listed("http://wessmark-police.test/news/rss", "Wessmark Police", "GB", "en"),
    listed("http://larder-weekly.example/feed.json", "Larder Weekly", "IE", "en"),
    listed("http://gazette-du-littoral.example/rss", "La Gazette du Littoral", "FR", "fr"),
    listed("http://nordwind-zeitung.example/index.rdf", "Nordwind-Zeitung", "DE", "de"),
    listed("http://diario-del-estuario.example/atom.xml", "Diario del Estuario", "ES", "es"),
    listed("http://minato-shimpo.example/rss.xml", "みなと新報", "JP", "ja"),
    listed("http://members-review.example/feed.xml", "Members' Review", "GB", "en"),
    listed("http://old-bulletin.example/rss", "The Old Bulletin", "GB", "en"),
];

/// The settings a loopback crawl needs: no politeness is owed to oneself, but the delay stays, so that the gate is used.
const CRAWLER: &str = "user_agent = \"ketwatch-demo/0.1 (+http://127.0.0.1/newsroom)\"\n\
    allow_private = true\n\
    per_host_delay = \"20ms\"\n\
    timeout = \"10s\"\n";

/// A complete `feeds.toml` with that proxy.
pub(super) fn feeds_toml(proxy: &str) -> String {
    let head = format!("[crawler]\n{CRAWLER}proxy = \"{proxy}\"\n");
    FEEDS.iter().fold(head, |list, feed| list + &entry(feed))
}

fn entry(feed: &Listed) -> String {
    let Listed { url, name, country, language, kind } = feed;
    format!(
        "\n[[feed]]\nurl = \"{url}\"\nname = \"{name}\"\ncountry = \"{country}\"\nlanguage = \"{language}\"\nkind = \"{kind}\"\n"
    )
}
