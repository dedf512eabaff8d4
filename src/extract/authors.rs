//! Bylines: who wrote it, one person or desk each.
//!
//! Order: JSON-LD, `meta` elements, what is named as the author between headline and text, a line there that begins as
//! bylines do. The outlet itself counts only where nobody else is named.

use std::ops::Range;

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::title::plain;
use super::tree::Tree;

const METAS: &[&str] = &[
    "author",
    "article:author",
    "article:author_name",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
    "cxenseparse:author",
    "twitter:data1",
];

/// The authors. `near` are the blocks around headline and start of the text, `outlets` the outlet's names.
pub(super) fn find(
    tree: &Tree<'_>,
    head: &Head<'_>,
    facts: &Facts,
    near: &Range<usize>,
    outlets: &[String],
) -> Vec<Sourced<String>> {
    let is_outlet = |name: &Sourced<String>| outlets.iter().any(|outlet| squashed(outlet) == squashed(&name.value));
    let linked = names(facts.authors.iter().map(String::as_str), Source::JsonLd);
    let metas = METAS.iter().filter(|name| **name != "twitter:data1").map(|name| names(head.all(name), Source::Meta));
    let sources = std::iter::once(linked.clone())
        .chain(metas)
        .chain(std::iter::once_with(|| marked(tree, near)))
        .chain(std::iter::once_with(|| in_lines(tree, near)));
    for found in sources {
        let kept: Vec<_> = found.into_iter().filter(|name| !is_outlet(name)).collect();
        if !kept.is_empty() {
            return kept;
        }
    }
    linked
}

fn squashed(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The names in texts that hold nothing but names.
fn names<'a>(texts: impl Iterator<Item = &'a str>, source: Source) -> Vec<Sourced<String>> {
    let mut found: Vec<Sourced<String>> = Vec::new();
    for value in texts.take(60).flat_map(|text| parts(&plain(text))) {
        if is_name(&value) && !found.iter().any(|known| fold(&known.value) == fold(&value)) {
            found.push(Sourced { value, source });
        }
    }
    found
}

/// Names in elements named as the author's, near the headline; links in them first.
fn marked(tree: &Tree<'_>, near: &Range<usize>) -> Vec<Sourced<String>> {
    let is_near = |index: &usize| {
        let element = &tree.elements[*index];
        near.contains(&element.first_block)
            && element.end_block <= near.end + 1
            && !element.marks.any(Marks::HIDDEN | Marks::NEVER | Marks::COMMENTS)
    };
    let is_author_link = |index: &usize| {
        let element = &tree.elements[*index];
        element.tag == Tag::Link
            && (element.attr("rel").is_some_and(|rel| rel.contains("author"))
                || element.marks.any(Marks::BYLINE)
                || inside_byline(tree, *index))
    };
    let text_names = |indices: Vec<usize>| {
        let texts: Vec<String> = indices
            .into_iter()
            .map(|index| tree.text_of(index))
            .filter(|text| (2..120).contains(&text.chars().count()))
            .collect();
        names(texts.iter().map(String::as_str), Source::Byline)
    };
    let links = text_names((0..tree.elements.len()).filter(is_near).filter(is_author_link).take(8).collect());
    if !links.is_empty() {
        return links;
    }
    let marked = |index: &usize| tree.elements[*index].marks.any(Marks::BYLINE);
    let elements = (0..tree.elements.len()).filter(is_near).filter(marked).take(8);
    elements.map(|index| text_names(vec![index])).find(|names| !names.is_empty()).unwrap_or_default()
}

fn inside_byline(tree: &Tree<'_>, index: usize) -> bool {
    tree.lineage(index).skip(1).take(4).any(|above| {
        tree.elements[above].marks.any(Marks::BYLINE) && tree.elements[above].end_block - tree.elements[above].first_block < 8
    })
}

/// Names in lines near the headline that begin with `By` and its like, or with a reporter's title.
fn in_lines(tree: &Tree<'_>, near: &Range<usize>) -> Vec<Sourced<String>> {
    let blocks = tree.blocks.get(near.clone()).unwrap_or(&[]);
    let lines = blocks.iter().filter(|block| block.size < 400).flat_map(|block| block.text.lines());
    for line in lines.filter(|line| line.chars().count() < 120) {
        for piece in line.split(['|', '•', '·', '/']) {
            let reporters = reporters(piece);
            if !reporters.is_empty() {
                return reporters;
            }
            if without_by(piece.trim()) != piece.trim() {
                let found = names(std::iter::once(piece), Source::Byline);
                if !found.is_empty() {
                    return found;
                }
            }
        }
    }
    Vec::new()
}

/// Titles that Chinese and Korean bylines set before or after the name.
const REPORTERS: &[&str] = &["记者", "記者", "通讯员", "通訊員", "特派员", "기자", "특파원"];

fn reporters(line: &str) -> Vec<Sourced<String>> {
    let mut found = Vec::new();
    let words: Vec<&str> = line.split_whitespace().collect();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| REPORTERS.contains(word)) {
        let before = word.chars().all(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
        let name = if before { at.checked_sub(1).and_then(|at| words.get(at)) } else { words.get(at + 1) };
        let Some(name) = name.filter(|name| (2..6).contains(&name.chars().count())) else { continue };
        let value = if before { format!("{name} {word}") } else { format!("{word} {name}") };
        found.push(Sourced { value, source: Source::Byline });
    }
    found
}

/// One byline cut into its names.
fn parts(byline: &str) -> Vec<String> {
    let mut parts = vec![without_by(byline).to_owned()];
    for separator in [";", " | ", " / ", " and ", " und ", " & ", " et ", " och ", " og ", "、", " · ", " • ", ", "] {
        parts = parts.iter().flat_map(|part| cut(part, separator)).collect();
    }
    parts.iter().map(|part| cleaned(part)).filter(|part| !part.is_empty()).collect()
}

/// Cuts at a separator. What follows a comma may be a title or a degree, which stays with its name.
fn cut(part: &str, separator: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in part.split(separator).map(str::trim).filter(|piece| !piece.is_empty()) {
        match pieces.last_mut().filter(|_| separator == ", " && is_title(piece)) {
            Some(name) => name.extend([", ", piece]),
            None => pieces.push(piece.to_owned()),
        }
    }
    pieces
}

/// Last words of titles that follow a name after a comma.
const TITLES: &[&str] = &[
    "agency",
    "agentur",
    "author",
    "autor",
    "chefredakteur",
    "columnist",
    "contributor",
    "correspondent",
    "desk",
    "editor",
    "journalist",
    "jr",
    "kolumnist",
    "korrespondent",
    "md",
    "phd",
    "producer",
    "redakteur",
    "redakteurin",
    "redaktion",
    "reporter",
    "sr",
    "staff",
    "writer",
];

fn is_title(piece: &str) -> bool {
    let last = piece.split_whitespace().last().unwrap_or("").trim_matches('.').to_lowercase();
    TITLES.binary_search(&last.as_str()).is_ok()
}

/// Words that open a byline.
const BY: &[&str] = &[
    "artikel von",
    "author",
    "auteur",
    "auteur :",
    "autor",
    "autore",
    "autorin",
    "av",
    "by",
    "af",
    "di",
    "door",
    "ein artikel von",
    "ein beitrag von",
    "ein gastbeitrag von",
    "ein kommentar von",
    "eine analyse von",
    "erstellt von",
    "escrito por",
    "geschrieben von",
    "interview",
    "interview von",
    "oleh",
    "par",
    "por",
    "posted by",
    "publicado por",
    "published by",
    "redazione di",
    "story by",
    "tekst",
    "text",
    "text von",
    "texte",
    "veröffentlicht von",
    "vom",
    "von",
    "words by",
    "written by",
    "автор",
    "текст",
    "作者",
    "文",
    "文/",
    "撰文",
];

fn without_by(text: &str) -> &str {
    let text = text.trim();
    let lower = text.to_lowercase();
    let opening =
        BY.iter().filter(|by| lower.strip_prefix(**by).is_some_and(|rest| rest.starts_with([' ', ':', '：']) && rest.len() > 2));
    let Some(by) = opening.max_by_key(|by| by.len()) else { return text };
    let rest = text.get(by.len()..).unwrap_or(text);
    rest.trim_start_matches([':', '：', ' ']).trim()
}

/// Words after the name that are the page's, not the name's.
const TAILS: &[&str] = &[
    " alle artikel",
    " alle beiträge",
    " alles von",
    " says:",
    " sagt:",
    " posted",
    " published",
    " updated",
    " mitglied der",
    " follow",
    "view profile",
    " - ",
];

fn cleaned(part: &str) -> String {
    let mut name = without_by(part).to_owned();
    if let Some(bracket) = name.find('(').filter(|at| *at > 0) {
        name.truncate(bracket);
    }
    let lower = name.to_lowercase();
    if lower.len() == name.len()
        && let Some(at) = TAILS.iter().filter_map(|tail| lower.find(tail)).min().filter(|at| *at > 0)
    {
        name.truncate(at);
    }
    let trimmed = name.trim_matches([',', ' ', '|', '-', '–', ':', '@', '*', '/', '→']);
    let initials = trimmed.split_whitespace().last().is_some_and(|word| word.chars().count() <= 2);
    (if initials { trimmed } else { trimmed.trim_end_matches('.') }).to_owned()
}

/// Words that stand where a name should and are none.
const NO_NAMES: &[&str] = &[
    "admin",
    "administrator",
    "anonymous",
    "anónimo",
    "author",
    "autor",
    "guest",
    "name",
    "no author",
    "none",
    "null",
    "publisher",
    "super user",
    "undefined",
    "unknown",
    "user",
    "webmaster",
];

/// Whether it can be a person or a desk: no address, no number, no firm, not too long.
fn is_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    let has_word = |word: &str| lower.split_whitespace().any(|part| part == word);
    (2..60).contains(&name.chars().count())
        && name.split_whitespace().count() <= 6
        && name.chars().any(char::is_alphabetic)
        && !name.chars().any(|c| c.is_ascii_digit() && !name.contains("24"))
        && !name.contains(['@', '{', '<', '#', '?', '!', '=', '(', ')'])
        && !lower.contains("www.")
        && !lower.contains("http")
        && !["gmbh", "inc.", "ltd", "ag", "e.v."].iter().any(|firm| has_word(firm))
        && NO_NAMES.binary_search(&lower.as_str()).is_err()
}
