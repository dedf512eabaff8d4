//! Pages that hold no article and send their reader on: `meta http-equiv="refresh"`, also inside `noscript`, and pages
//! that are nothing but a script with a fixed address to go to.
//!
//! What a browser would do at once is told; what waits longer than [`LONGEST_WAIT`] is a page that reloads itself.

use scraper::Html;
use scraper::node::Node;
use url::Url;

use super::tags::Tag;
use super::tree::Tree;

/// Seconds up to which a refresh is a redirect.
const LONGEST_WAIT: u32 = 10;

/// Size of the text that a page which sends its reader on may show.
pub(super) const LONGEST_TEXT: usize = 300;

/// Bytes of script on a page that is nothing but a redirect.
const LONGEST_SCRIPT: usize = 3_000;

/// Elements `noscript` that are looked into, and the bytes of each.
const MAX_NOSCRIPTS: usize = 20;
const LONGEST_NOSCRIPT: usize = 10_000;

/// Where the page sends its reader; `None` where it does not, or not to another page.
pub(super) fn target(html: &Html, tree: &Tree<'_>, url: Option<&Url>) -> Option<Url> {
    let base = base_of(tree, url);
    let elsewhere = |to: &str| resolved(to, base.as_ref()).filter(|to| is_elsewhere(to, url));
    let metas = tree.elements.iter().filter(|element| element.tag == Tag::Meta && is_refresh(element.attr("http-equiv")));
    let mut stated = metas.filter_map(|element| to_of(element.attr("content")?).and_then(elsewhere));
    let unscripted =
        || texts_in(html, "noscript").take(MAX_NOSCRIPTS).find_map(|text| refresh_in(text).as_deref().and_then(elsewhere));
    let visible: usize = tree.blocks.iter().map(|block| block.size).sum();
    let scripted = || (visible < LONGEST_TEXT).then(|| scripted(html).as_deref().and_then(elsewhere)).flatten();
    stated.next().or_else(unscripted).or_else(scripted)
}

fn base_of(tree: &Tree<'_>, url: Option<&Url>) -> Option<Url> {
    let stated = tree.elements.iter().find(|element| element.raw.name() == "base").and_then(|element| element.attr("href"));
    stated.and_then(|stated| resolved(stated, url)).or_else(|| url.cloned())
}

fn resolved(to: &str, base: Option<&Url>) -> Option<Url> {
    let to = match base {
        Some(base) => base.join(to).ok()?,
        None => Url::parse(to).ok()?,
    };
    (matches!(to.scheme(), "http" | "https") && to.has_host()).then_some(to)
}

/// Whether that is another page than the one at `url`. The front page is none: a page that sends there has nothing to show.
fn is_elsewhere(to: &Url, url: Option<&Url>) -> bool {
    let is_front = |url: &Url| url.path() == "/" && url.query().is_none();
    let page = |url: &Url| {
        let mut page = url.clone();
        page.set_fragment(None);
        page
    };
    !is_front(to) && url.is_none_or(|url| page(to) != page(url))
}

fn is_refresh(value: Option<&str>) -> bool {
    value.is_some_and(|value| value.trim().eq_ignore_ascii_case("refresh"))
}

/// The address in `content`, by the rules of the HTML standard: `0; url=…`, quoted or not, also without `url=`.
fn to_of(content: &str) -> Option<&str> {
    let content = content.trim_start();
    let end = content.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(content.len());
    let seconds = content.get(..end)?.split('.').next().unwrap_or("");
    if !seconds.is_empty() && seconds.parse::<u32>().map_or(true, |seconds| seconds > LONGEST_WAIT) {
        return None;
    }
    let rest = content.get(end..)?;
    if seconds.is_empty() && !rest.starts_with(';') {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ','));
    let named = rest
        .get(..3)
        .filter(|start| start.eq_ignore_ascii_case("url"))
        .and_then(|_| rest.get(3..)?.trim_start().strip_prefix('='));
    let address = named.unwrap_or(rest).trim();
    let address = match address.chars().next()? {
        quote @ ('"' | '\'') => address.get(1..)?.split(quote).next()?,
        _ => address,
    };
    Some(address.trim()).filter(|address| !address.is_empty())
}

/// The refresh inside a `noscript`, whose content is text to a parser that allows scripts.
fn refresh_in(noscript: &str) -> Option<String> {
    if noscript.len() > LONGEST_NOSCRIPT || !noscript.to_ascii_lowercase().contains("refresh") {
        return None;
    }
    let inside = Html::parse_fragment(noscript);
    let metas = inside.tree.nodes().filter_map(|node| node.value().as_element()).filter(|element| element.name() == "meta");
    let mut stated = metas.filter(|meta| is_refresh(meta.attr("http-equiv"))).filter_map(|meta| to_of(meta.attr("content")?));
    stated.next().map(str::to_owned)
}

/// The texts of the elements of that name, in document order.
fn texts_in<'a>(html: &'a Html, name: &'static str) -> impl Iterator<Item = &'a str> {
    html.tree.nodes().filter(move |node| node.value().as_element().is_some_and(|element| element.name() == name)).filter_map(
        |node| match node.first_child()?.value() {
            Node::Text(text) => Some(&**text),
            _ => None,
        },
    )
}

/// How scripts go to another address.
const MOVES: &[&str] = &["location.replace", "location.assign", "location.href", "location"];

/// What scripts ask before they go: such a page goes to different places, or checks its reader.
const ASKING: &[&str] = &["cookie", "navigator.", "storage", "useragent", "else"];

/// The one address a page's scripts go to; `None` for pages whose scripts do more.
fn scripted(html: &Html) -> Option<String> {
    let script: String = texts_in(html, "script").collect::<Vec<_>>().join("\n");
    if script.len() > LONGEST_SCRIPT {
        return None;
    }
    let lowered = script.to_ascii_lowercase();
    if ASKING.iter().any(|word| lowered.contains(word)) {
        return None;
    }
    MOVES.iter().find_map(|way| script.match_indices(way).find_map(|(at, _)| literal_after(script.get(at + way.len()..)?)))
}

/// The string that is assigned or passed where `rest` begins: ` = "…"`, `("…")`.
fn literal_after(rest: &str) -> Option<String> {
    let rest = rest.trim_start();
    let value = rest.strip_prefix('=').or_else(|| rest.strip_prefix('('))?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (text, after) = value.get(1..)?.split_once(quote)?;
    // A string that goes on (`"/a?" + id`) is no fixed address.
    let is_whole = after.trim_start().chars().next().is_none_or(|c| c != '+');
    (is_whole && !text.is_empty()).then(|| text.replace("\\/", "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markup: &str, url: &str, expected: Option<&str>) {
        let html = Html::parse_document(markup);
        let got = target(&html, &Tree::of(&html), Some(&Url::parse(url).unwrap()));
        assert_eq!(got.as_ref().map(Url::as_str), expected, "{markup}");
    }

    const HERE: &str = "https://www.example.org/go/7";

    #[test]
    fn refreshes_are_read_as_browsers_read_them() {
        let there = Some("https://www.example.org/story");
        for content in [
            "0; url=/story",
            "0;URL='/story'",
            "0 ; Url = \"/story\"",
            "5,/story",
            "0;/story",
            " 1.5; url=https://www.example.org/story",
            ";url=/story",
        ] {
            check(&format!("<meta http-equiv=Refresh content='{}'>", content.replace('\'', "&#39;")), HERE, there);
        }
        check("<noscript><meta http-equiv=refresh content='0;url=/story'></noscript><div id=app></div>", HERE, there);
        check("<base href=https://www.example.org/a/><meta http-equiv=refresh content='0;url=../story'>", HERE, there);
    }

    #[test]
    fn reloads_front_pages_and_other_schemes_are_no_redirects() {
        for content in
            ["0", "300; url=/story", "0; url=/go/7", "0; url=/go/7#top", "0; url=/", "0; url=javascript:alert(1)", "soon"]
        {
            check(&format!("<meta http-equiv=refresh content=\"{content}\">"), HERE, None);
        }
    }

    #[test]
    fn a_page_that_is_nothing_but_a_script_sends_its_reader_on() {
        let there = Some("https://www.example.org/story?a=1");
        check("<script>window.location.replace(\"https:\\/\\/www.example.org\\/story?a=1\")</script>", HERE, there);
        check("<script>setTimeout(function(){ location.href = '/story?a=1'; }, 100)</script>Please wait", HERE, there);
        check("<script>window.location = '/story?a=1'</script>", HERE, there);
        check("<script>if (document.cookie) location.href='/in'; else location.href='/out'</script>", HERE, None);
        check("<script>location.href = '/story?a=' + id</script>", HERE, None);
        let text = "The council voted on Monday to close the bridge for two years, and nobody was asked. ".repeat(5);
        check(&format!("<script>var next; location.href='/story'</script><p>{text}</p>"), HERE, None);
    }
}
