//! Addresses as feeds write them, made absolute.

use url::Url;

use super::entities;

/// The address a feed means, absolute by `base`; `None` for what is not http(s), which is none of an article's.
pub(super) fn resolved(written: &str, base: &Url) -> Option<Url> {
    // Line breaks within addresses, with the indentation after them, come from wrapped templates.
    let address: String = written.lines().map(str::trim).collect();
    // Escaped once more than XML needs, or in a CDATA section; no address has this of its own.
    let address = if address.contains("&amp;") { entities::decoded(&address) } else { address };
    let address = mended(&address, base);
    let url = base.join(&address).ok()?;
    (!address.is_empty() && matches!(url.scheme(), "http" | "https")).then_some(url)
}

/// The address with the slips of those who typed it or configured it undone.
fn mended(address: &str, base: &Url) -> String {
    let address =
        address.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '\u{200b}' | '\u{feff}'));
    // `feed:` is for browsers: before an address, or in the place of its scheme.
    let address = match without_prefix(address, "feed:") {
        Some(rest) if rest.starts_with("//") => format!("http:{rest}"),
        Some(rest) => rest.to_owned(),
        None => address.to_owned(),
    };
    let Some((scheme, rest)) = scheme_and_rest(&address) else { return with_scheme(&address, base) };
    // `http://https://…`: a site's address was configured with its scheme where a host was wanted.
    match scheme_and_rest(rest.trim_start_matches('/')) {
        Some((inner, rest)) => format!("{inner}://{}", rest.trim_start_matches('/')),
        None => format!("{scheme}://{}", rest.trim_start_matches('/')),
    }
}

/// Scheme and what follows its colon, if that begins with a slash.
fn scheme_and_rest(address: &str) -> Option<(&'static str, &str)> {
    let found =
        ["http", "https"].into_iter().find_map(|scheme| Some((scheme, without_prefix(address, scheme)?.strip_prefix(':')?)));
    found.filter(|(_, rest)| rest.starts_with('/'))
}

/// `www.example.org/a`, and the feed's own host without a scheme, are no folders.
fn with_scheme(address: &str, base: &Url) -> String {
    let first = address.split(['/', '?', '#']).next().unwrap_or("");
    let is_host = without_prefix(first, "www.").is_some_and(|rest| rest.contains('.'))
        || (first.contains('.') && first.eq_ignore_ascii_case(bare_host(base)));
    if is_host { format!("{}://{address}", base.scheme()) } else { address.to_owned() }
}

/// The host without `www.`, which two addresses of one site may or may not have.
pub(super) fn bare_host(url: &Url) -> &str {
    let host = url.host_str().unwrap_or("");
    host.strip_prefix("www.").unwrap_or(host)
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_undone() {
        let base = Url::parse("https://portal.example/feeds/rss.xml").unwrap();
        for (written, meant) in [
            ("a.html", "https://portal.example/feeds/a.html"),
            ("?id=3", "https://portal.example/feeds/rss.xml?id=3"),
            ("//cdn.example/d", "https://cdn.example/d"),
            ("www.portal.example/e", "https://www.portal.example/e"),
            ("portal.example/f", "https://portal.example/f"),
            ("https:/portal.example/c", "https://portal.example/c"),
            ("http://https://portal.example/d", "https://portal.example/d"),
            ("feed://portal.example/e", "http://portal.example/e"),
            ("feed:https://portal.example/e", "https://portal.example/e"),
            ("https://portal.example/?a=1&amp;b=2", "https://portal.example/?a=1&b=2"),
            ("https://portal.example/\n   a/b", "https://portal.example/a/b"),
            ("https://portal.example/go?to=https://other.example/", "https://portal.example/go?to=https://other.example/"),
            ("https://web.archive.example/2024/http://a.org/", "https://web.archive.example/2024/http://a.org/"),
            ("index.php?id=1", "https://portal.example/feeds/index.php?id=1"),
        ] {
            assert_eq!(resolved(written, &base).map(String::from).as_deref(), Some(meant), "{written}");
        }
        for written in ["", "mailto:a@b.example", "javascript:void(0)", "tag:a,2024:1"] {
            assert_eq!(resolved(written, &base), None, "{written}");
        }
    }
}
