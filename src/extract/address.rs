//! The address a page calls its own, where that can be believed.

use url::Url;

use crate::model::{canonical_url, host_of, is_public, literal_address, registrable_domain};

use super::head::Head;

/// `link rel=canonical`, else `og:url`, else the address it was read from without tracking parameters.
pub(super) fn canonical(head: &Head<'_>, url: Option<&Url>) -> Option<Url> {
    let claims = [head.link("canonical"), head.first(&["og:url"])];
    let claim = claims.into_iter().flatten().find_map(|claim| believable(claim, url));
    claim.or_else(|| url.map(canonical_url))
}

/// The original's address, where `link rel=canonical` names a page of another outlet: two domains of one name
/// (`bbc.com`, `bbc.co.uk`) are one outlet.
pub(super) fn original_elsewhere(head: &Head<'_>, url: Option<&Url>) -> Option<Url> {
    let claim = believable(head.link("canonical")?, None).filter(|claim| !is_home(claim))?;
    let outlet = |url: &Url| registrable_domain(host_of(url)).split('.').next().unwrap_or("").to_owned();
    (outlet(&claim) != outlet(url?)).then_some(claim)
}

/// The claim, if it may name this page: same registrable domain, a public web address, no home page for an inner page.
fn believable(claim: &str, url: Option<&Url>) -> Option<Url> {
    let claim = match url {
        Some(url) => url.join(claim.trim()).ok()?,
        None => Url::parse(claim.trim()).ok()?,
    };
    let is_web = matches!(claim.scheme(), "http" | "https") && !host_of(&claim).is_empty();
    if !is_web || literal_address(&claim).is_some_and(|address| !is_public(address)) || host_of(&claim) == "localhost" {
        return None;
    }
    if let Some(url) = url {
        let same_site = registrable_domain(host_of(&claim)) == registrable_domain(host_of(url));
        if !same_site || (is_home(&claim) && !is_home(url)) {
            return None;
        }
    }
    Some(canonical_url(&claim))
}

fn is_home(url: &Url) -> bool {
    url.path().trim_matches('/').is_empty() && url.query().is_none()
}
