//! The address a page calls its own, where that can be believed.
//!
//! The claims are asked in this order, and the first believable one is taken: `link rel="canonical"`, `og:url`, the
//! article's `mainEntityOfPage` or `url` in JSON-LD, and the address that was read. The last step takes off what only
//! says how the page is shown: [`SHOWN_AS`].
//!
//! A claim is believable when it names a page of the same site (registrable domain) that can be this one: http or https,
//! no private address, no front page or section for an inner page, no error or login page, no unfilled template. An AMP,
//! print or mobile page whose claims are not believable keeps its own address but for those endings, since the other
//! forms (`m.example.org`, `/amp/story`) do not always lead to the same path.

use url::Url;

use crate::model::{canonical_url, host_of, is_public, literal_address, registrable_domain};

use super::head::Head;

/// The page's address by its own claims, else by the address it was read from.
pub(super) fn canonical(head: &Head<'_>, told: Option<&str>, url: Option<&Url>) -> Option<Url> {
    let mut claims = head.links("canonical").chain(head.all("og:url")).chain(told);
    let claim = claims.find_map(|claim| believable(claim, url));
    claim.or_else(|| url.map(canonical_url)).map(unadorned)
}

/// The first of the addresses that `link` elements call the page's own and that is believable.
pub(super) fn believed<'c>(mut claims: impl Iterator<Item = &'c str>, url: Option<&Url>) -> Option<Url> {
    claims.find_map(|claim| believable(claim, url)).map(unadorned)
}

/// The original's address, where `link rel=canonical` names a page of another outlet: two domains of one name
/// (`bbc.com`, `bbc.co.uk`) are one outlet.
pub(super) fn original_elsewhere(head: &Head<'_>, url: Option<&Url>) -> Option<Url> {
    let claim = believable(head.links("canonical").next()?, None).filter(|claim| !is_home(claim))?;
    let outlet = |url: &Url| registrable_domain(host_of(url)).split('.').next().unwrap_or("").to_owned();
    (outlet(&claim) != outlet(url?)).then_some(claim)
}

/// Last parts of a path that say how a page is shown: publishing systems put them behind the path of the page itself.
const SHOWN_AS: &[&str] = &["amp", "print", "amp.html", "print.html"];

/// Folders before or behind the path of a page that say how it is shown.
const SHOWN_UNDER: &[&str] = &["amp", "mobile", "print"];

/// Names of pages that are no article, as the last part of a path.
const NO_ARTICLES: &[&str] = &[
    "403",
    "404",
    "404.html",
    "404.php",
    "500",
    "error",
    "error.html",
    "errors",
    "login",
    "not-found",
    "notfound",
    "null",
    "page-not-found",
    "pagenotfound",
    "register",
    "signin",
    "undefined",
    "wp-login.php",
];

/// What an unfilled template leaves in an address.
const UNFILLED: &[&str] = &["{{", "%7b%7b", "${", "<%", "%3c%", "[object", "undefined"];

/// The claim, if it may name this page.
fn believable(claim: &str, url: Option<&Url>) -> Option<Url> {
    let claim = claim.trim();
    let lowered = claim.to_ascii_lowercase();
    if claim.is_empty() || UNFILLED.iter().any(|part| lowered.contains(part)) {
        return None;
    }
    let claim = match url {
        Some(url) => url.join(claim).ok()?,
        None => Url::parse(claim).ok()?,
    };
    let is_web = matches!(claim.scheme(), "http" | "https") && !host_of(&claim).is_empty();
    if !is_web || literal_address(&claim).is_some_and(|address| !is_public(address)) || host_of(&claim) == "localhost" {
        return None;
    }
    if url.is_some_and(|url| registrable_domain(host_of(&claim)) != registrable_domain(host_of(url)) || !can_be(&claim, url)) {
        return None;
    }
    Some(canonical_url(&claim))
}

fn is_home(url: &Url) -> bool {
    url.path().trim_matches('/').is_empty() && url.query().is_none()
}

/// Whether `claim` can be the address of the page at `url`, by its path.
fn can_be(claim: &Url, url: &Url) -> bool {
    let (claimed, own) = (parts(claim), parts(url));
    if own.is_empty() || claimed == own {
        return true;
    }
    let last = claimed.last().map(|last| last.to_ascii_lowercase()).unwrap_or_default();
    // What follows the claimed path in one's own is a view of the page or one of its pages.
    let is_view_of = own.starts_with(&claimed) && own.iter().skip(claimed.len()).all(|part| is_view(part));
    // `/amp/news/ferry` shows `/news/ferry`.
    let shows = || own.iter().filter(|part| !SHOWN_UNDER.contains(part)).eq(&claimed);
    let names_page = claim.query().is_some() || claimed.iter().any(|part| names_article(part)) || is_view_of || shows();
    let is_section = claimed.len() < own.len() && !names_page;
    let is_home = claimed.is_empty() && claim.query().is_none();
    !is_home && !is_section && !NO_ARTICLES.contains(&last.as_str())
}

/// The parts of the path, without a folder's `index.html`.
fn parts(url: &Url) -> Vec<&str> {
    let mut parts: Vec<&str> = url.path().split('/').filter(|part| !part.is_empty()).collect();
    parts.pop_if(|last| last.starts_with("index."));
    parts
}

/// Whether a part of a path tells one article from others: it has a long number, several words, or the end of a file.
fn names_article(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let is_year = part.len() == 4 && digits == 4;
    let words = part.split(['-', '_', '+']).filter(|word| !word.is_empty()).count();
    (digits >= 4 && !is_year)
        || words >= 3
        || part.len() >= 24
        || part.contains(".htm")
        || part.contains(".php")
        || part.contains("%")
}

/// Whether a part of a path says how, or which page of, an article is shown.
fn is_view(part: &str) -> bool {
    const VIEWS: &[&str] = &["all", "amp", "amp.html", "comments", "full", "mobile", "page", "print", "singlepage"];
    VIEWS.contains(&part.to_ascii_lowercase().as_str()) || (part.len() < 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The address without a last part that only says how the page is shown, where an article's stands before it.
fn unadorned(mut url: Url) -> Url {
    let path = url.path().to_owned();
    if let Some(plain) = path.strip_suffix(".amp.html").filter(|plain| !plain.ends_with('/')) {
        url.set_path(&format!("{plain}.html"));
        return url;
    }
    let trimmed = path.trim_end_matches('/');
    let Some((before, last)) = trimmed.rsplit_once('/') else { return url };
    if SHOWN_AS.contains(&last) && before.rsplit('/').next().is_some_and(names_article) {
        // WordPress and others end their paths with a stroke; the identity of an article ignores it.
        let end = if path.ends_with('/') { "/" } else { "" };
        url.set_path(&format!("{before}{end}"));
    }
    url
}

#[cfg(test)]
mod tests {
    use scraper::Html;

    use super::super::tree::Tree;
    use super::*;

    fn check(markup: &str, url: &str, expected: &str) {
        let html = Html::parse_document(markup);
        let tree = Tree::of(&html);
        let url = Url::parse(url).unwrap();
        let got = canonical(&Head::of(&tree), None, Some(&url)).unwrap();
        assert_eq!(got.as_str(), expected, "{markup} at {url}");
    }

    fn link(href: &str) -> String {
        format!("<link rel=canonical href='{href}'>")
    }

    const STORY: &str = "https://www.example.co.uk/news/2024/bridge-closed-for-two-years";

    #[test]
    fn claims_of_the_same_site_are_believed() {
        for alias in [
            "https://amp.example.co.uk/news/2024/bridge-closed-for-two-years",
            "https://m.example.co.uk/a/7788123",
            "https://www.example.co.uk/amp/news/2024/bridge-closed-for-two-years",
            "https://www.example.co.uk/news/2024/bridge-closed-for-two-years/amp/",
            "https://www.example.co.uk/?p=123",
            "https://www.example.co.uk/print/7788123",
        ] {
            check(&link(STORY), alias, STORY);
            check(&link("/news/2024/bridge-closed-for-two-years?utm_source=x#top"), alias, &alias_with(alias));
        }
        check(
            &link("https://www.example.co.uk/news/ferry"),
            "https://www.example.co.uk/amp/news/ferry",
            "https://www.example.co.uk/news/ferry",
        );
        check(
            &link("https://www.example.co.uk/news"),
            "https://www.example.co.uk/amp/news/ferry",
            "https://www.example.co.uk/amp/news/ferry",
        );
        check(&format!("{}<meta property=og:url content='{STORY}-2'>", link(STORY)), "https://example.co.uk/a/77", STORY);
        check(
            &link("https://www.example.co.uk/story/77?id=5"),
            "https://www.example.co.uk/s",
            "https://www.example.co.uk/story/77?id=5",
        );
        check(
            &link("https://www.example.co.uk/news/7712345"),
            "https://www.example.co.uk/news/7712345/page/2",
            "https://www.example.co.uk/news/7712345",
        );
    }

    /// A relative claim stays on the host that was asked.
    fn alias_with(alias: &str) -> String {
        let host = Url::parse(alias).unwrap().host_str().unwrap().to_owned();
        format!("https://{host}/news/2024/bridge-closed-for-two-years")
    }

    #[test]
    fn claims_that_cannot_be_this_page_are_not_believed() {
        for claim in [
            "https://www.example.co.uk/",
            "https://www.example.co.uk/index.html",
            "https://www.example.co.uk/news",
            "https://www.example.co.uk/news/2024/",
            "https://www.example.co.uk/404",
            "https://www.example.co.uk/news/not-found",
            "https://www.example.co.uk/{{ page.url }}",
            "https://www.example.co.uk/news/undefined",
            "https://other.co.uk/news/2024/bridge-closed-for-two-years",
            "http://169.254.169.254/news/2024/bridge-closed-for-two-years",
            "http://localhost/news/2024/bridge-closed-for-two-years",
            "ftp://www.example.co.uk/news/2024/bridge-closed-for-two-years",
            "javascript:void(0)",
            "",
        ] {
            check(&link(claim), STORY, STORY);
        }
    }

    #[test]
    fn a_weaker_claim_stands_in_for_one_that_is_not_believed() {
        let markup = format!("{}<meta property=og:url content='{STORY}'>", link("https://www.example.co.uk/"));
        check(&markup, "https://m.example.co.uk/news/2024/bridge-closed-for-two-years", STORY);
    }

    #[test]
    fn endings_that_say_how_a_page_is_shown_are_taken_off() {
        for (alias, plain) in [
            ("https://example.org/2024/bridge-closed-for-years/amp/", "https://example.org/2024/bridge-closed-for-years/"),
            ("https://example.org/2024/bridge-closed-for-years/amp", "https://example.org/2024/bridge-closed-for-years"),
            ("https://example.org/story-77123/print", "https://example.org/story-77123"),
            ("https://example.org/a/story.amp.html", "https://example.org/a/story.html"),
            ("https://example.org/a/story-77123?outputType=amp", "https://example.org/a/story-77123"),
            ("https://example.org/a/story-77123?id=4&amp=1", "https://example.org/a/story-77123?id=4"),
            // Not certain: these stay.
            ("https://m.example.org/a/story-77123", "https://m.example.org/a/story-77123"),
            ("https://example.org/amp/a/story-77123", "https://example.org/amp/a/story-77123"),
            ("https://example.org/electronics/amp", "https://example.org/electronics/amp"),
            ("https://example.org/shop?amp=50", "https://example.org/shop?amp=50"),
        ] {
            check("", alias, plain);
        }
    }
}
