//! The headline.
//!
//! Candidates: JSON-LD `headline`, the first headings, `og:title`, `twitter:title`, `<title>`. The page's own name is cut off. A
//! candidate that two sources give wins; else the order above.

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::tree::Tree;

/// Separators between a headline and the outlet's name in `<title>`.
const SEPARATORS: &[&str] =
    &[" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " › ", "｜", " « ", " > ", " : ", "|", " ~ "];

/// The headline, or `None` where the page has none.
pub(super) fn find(
    tree: &Tree<'_>,
    head: &Head<'_>,
    facts: &Facts,
    site: Option<&str>,
    feed: Option<&str>,
) -> Option<Sourced<String>> {
    let candidates = candidates(tree, head, facts, site);
    let best = candidates.iter().enumerate().max_by_key(|(at, candidate)| {
        let votes = candidates.iter().filter(|other| agrees(&candidate.value, &other.value)).count();
        (votes, usize::MAX - at)
    });
    let found = best.map(|(_, candidate)| candidate.clone());
    found.or_else(|| feed.map(|title| Sourced { value: squeeze(title), source: Source::Feed }))
}

fn agrees(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

fn candidates(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, site: Option<&str>) -> Vec<Sourced<String>> {
    let named = |value: Option<String>, source| {
        let value = without_site(&squeeze(&value?), site);
        (!value.is_empty()).then_some(Sourced { value, source })
    };
    let mut found = Vec::new();
    found.extend(named(facts.headline.clone().map(|text| unescape(&text)), Source::JsonLd));
    found.extend(named(heading(tree), Source::Heading));
    found.extend(named(head.first(&["og:title"]).map(unescape), Source::OpenGraph));
    found.extend(named(
        head.first(&["twitter:title", "dc.title", "dcterms.title", "title", "headline", "parsely-title", "sailthru.title"])
            .map(unescape),
        Source::Meta,
    ));
    found.extend(named(tree.title.map(str::to_owned), Source::TitleElement));
    found
}

/// The first `h1`, one marked as the headline before others; else the first heading marked so.
fn heading(tree: &Tree<'_>) -> Option<String> {
    let headings = |wanted: fn(Tag) -> bool| {
        tree.elements.iter().enumerate().filter(move |(_, element)| wanted(element.tag) && !element.marks.any(Marks::HIDDEN))
    };
    let marked = |marks: Marks| marks.any(Marks::HEADLINE);
    let first_h1 = headings(|tag| tag == Tag::Heading(1)).filter(|(index, _)| !tree.text_of(*index).is_empty());
    let ones: Vec<_> = first_h1.collect();
    let best = ones.iter().find(|(_, element)| marked(element.marks)).or(ones.first()).copied();
    let other = || headings(|tag| matches!(tag, Tag::Heading(_))).find(|(_, element)| marked(element.marks));
    best.or_else(other).map(|(index, _)| tree.text_of(index))
}

/// Without the outlet's name at either end.
fn without_site(title: &str, site: Option<&str>) -> String {
    let Some(site) = site.map(fold).filter(|site| !site.is_empty()) else { return title.to_owned() };
    for separator in SEPARATORS {
        if let Some((before, after)) = title.rsplit_once(separator)
            && is_name_of(after, &site)
        {
            return before.trim().to_owned();
        }
        if let Some((before, after)) = title.split_once(separator)
            && is_name_of(before, &site)
        {
            return after.trim().to_owned();
        }
    }
    title.to_owned()
}

fn is_name_of(part: &str, site: &str) -> bool {
    let part: String = fold(part).chars().filter(|c| c.is_alphanumeric()).collect();
    let site: String = site.chars().filter(|c| c.is_alphanumeric()).collect();
    !part.is_empty() && (part == site || (part.len() > 3 && (site.contains(&part) || part.contains(&site))))
}

/// White space folded.
pub(super) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{ad}', "")
}

/// Character references that JSON-LD and `meta` carry twice.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = text.to_owned();
    for (reference, character) in REFERENCES {
        out = out.replace(reference, character);
    }
    out
}

const REFERENCES: &[(&str, &str)] = &[
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#034;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#039;", "'"),
    ("&#x27;", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", " "),
    ("&#160;", " "),
    ("&rsquo;", "’"),
    ("&lsquo;", "‘"),
    ("&#8217;", "’"),
    ("&#8216;", "‘"),
    ("&ldquo;", "“"),
    ("&rdquo;", "”"),
    ("&#8220;", "“"),
    ("&#8221;", "”"),
    ("&#8222;", "„"),
    ("&bdquo;", "„"),
    ("&ndash;", "–"),
    ("&#8211;", "–"),
    ("&mdash;", "—"),
    ("&#8212;", "—"),
    ("&hellip;", "…"),
    ("&#8230;", "…"),
    ("&auml;", "ä"),
    ("&ouml;", "ö"),
    ("&uuml;", "ü"),
    ("&Auml;", "Ä"),
    ("&Ouml;", "Ö"),
    ("&Uuml;", "Ü"),
    ("&szlig;", "ß"),
    ("&shy;", ""),
    ("&#038;", "&"),
    ("&amp;", "&"),
];
