//! Bylines: who wrote it, one person or desk each.

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::title::{squeeze, unescape};
use super::tree::Tree;

const METAS: &[&str] = &[
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
    "cxenseparse:author",
];

/// The authors: JSON-LD, else `meta`, else what is marked as the byline.
pub(super) fn find(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, site: Option<&str>) -> Vec<Sourced<String>> {
    let clean = |names: Vec<String>, source| cleaned(&names, source, site);
    let found = clean(facts.authors.clone(), Source::JsonLd);
    if !found.is_empty() {
        return found;
    }
    for name in METAS {
        let found = clean(head.all(name).map(unescape).collect(), Source::Meta);
        if !found.is_empty() {
            return found;
        }
    }
    clean(marked(tree), Source::Byline)
}

/// Texts of elements named as the author's.
fn marked(tree: &Tree<'_>) -> Vec<String> {
    let of = |wanted: &dyn Fn(usize) -> bool| -> Vec<String> {
        let found = (0..tree.elements.len()).filter(|index| wanted(*index)).map(|index| tree.text_of(index));
        found.filter(|text| !text.is_empty() && text.chars().count() < 100).take(3).collect()
    };
    let rel = of(&|index| {
        tree.elements[index].tag == Tag::Link && tree.elements[index].attr("rel").is_some_and(|rel| rel.contains("author"))
    });
    if !rel.is_empty() {
        return rel;
    }
    of(&|index| tree.elements[index].marks.any(Marks::BYLINE)).into_iter().take(1).collect()
}

fn cleaned(names: &[String], source: Source, site: Option<&str>) -> Vec<Sourced<String>> {
    let site = site.map(fold);
    let mut found: Vec<Sourced<String>> = Vec::new();
    for name in names.iter().flat_map(|names| parts(&unescape(names))) {
        let known = found.iter().any(|other| fold(&other.value) == fold(&name));
        if !known && is_name(&name) && site.as_deref() != Some(fold(&name).as_str()) {
            found.push(Sourced { value: name, source });
        }
    }
    found
}

/// One byline cut into its names.
fn parts(byline: &str) -> Vec<String> {
    let text = squeeze(byline);
    let text = without_by(&text);
    let mut parts = vec![text.to_owned()];
    for separator in [";", " | ", " / ", ", ", " and ", " und ", " & ", " et ", " y ", " e ", " en ", " och ", " og ", "、"] {
        parts = parts.iter().flat_map(|part| part.split(separator)).map(|part| part.trim().to_owned()).collect();
    }
    parts
        .into_iter()
        .map(|part| without_by(&part).trim_matches([',', '.', ' ', '|']).to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Words that open a byline.
const BY: &[&str] = &[
    "by:",
    "by ",
    "von ",
    "von: ",
    "par ",
    "por ",
    "di ",
    "door ",
    "av ",
    "af ",
    "written by ",
    "text: ",
    "text von ",
    "autor: ",
    "author: ",
    "foto: ",
    "tekst: ",
];

fn without_by(text: &str) -> &str {
    for by in BY {
        if text.get(..by.len()).is_some_and(|start| start.eq_ignore_ascii_case(by)) {
            return text.get(by.len()..).unwrap_or(text).trim();
        }
    }
    text
}

/// Whether it can be a person or a desk: no address, no number, not too long.
fn is_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    !name.contains(['@', '/', '{', '<', '#'])
        && !name.starts_with("http")
        && words <= 6
        && name.chars().any(char::is_alphabetic)
        && !name.chars().any(|c| c.is_ascii_digit())
}
