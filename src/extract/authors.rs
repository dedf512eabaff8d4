//! Bylines: who wrote it, one person or desk each.
//!
//! Order: persons in JSON-LD, `meta` elements, what is named as the author between headline and text, a line there that
//! begins as bylines do, organisations in JSON-LD, the same places behind the text, links to authors' pages. A name
//! that looks like an account's (`jroe`) waits for a better one. The outlet itself counts only where its byline names it
//! and nobody else. Names in `meta` elements count only where the page shows them: others are the owner's or the software's.

use std::ops::Range;

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::byline::{is_capitalised, is_full_name, is_label, joined, names, names_in_line};
use super::head::Head;
use super::hidden;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
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
];

/// Where in a page authors are looked for.
pub(super) struct Places<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    /// Blocks around headline and start of the text.
    pub(super) near: Range<usize>,
    /// Blocks behind the text.
    pub(super) behind: Range<usize>,
}

/// The authors. `outlets` are the outlet's names.
pub(super) fn find(places: &Places<'_, '_>, head: &Head<'_>, facts: &Facts, outlets: &[String]) -> Vec<Sourced<String>> {
    let linked = sourced(names(facts.authors.iter().map(String::as_str)), Source::JsonLd);
    let persons = if facts.authors_are_organisations { Vec::new() } else { linked.clone() };
    let metas = METAS.iter().map(|name| sourced(names(head.all(name)), Source::Meta));
    let metas = metas.map(|names| if is_shown(places, &names, head, facts) { names } else { Vec::new() });
    let sources = std::iter::once(persons)
        .chain(metas)
        .chain(std::iter::once_with(|| visible(places, &places.near)))
        .chain(std::iter::once_with(|| referred(places, head, facts)))
        .chain(std::iter::once(linked))
        .chain(std::iter::once_with(|| visible(places, &places.behind)))
        .chain(std::iter::once_with(|| pointed(places)));
    let (mut account, mut own) = (Vec::new(), Vec::new());
    for found in sources {
        let (outlet, kept): (Vec<_>, Vec<_>) = found.into_iter().partition(|name| is_outlet(&name.value, outlets));
        match kept.as_slice() {
            [] if own.is_empty() && outlet.iter().all(|name| name.source == Source::Byline) => own = outlet,
            [] => {}
            [only] if is_account(&only.value) && account.is_empty() => account = kept,
            [only] if !account.is_empty() && !is_capitalised(&only.value) => {}
            _ => return kept,
        }
    }
    if account.is_empty() { own } else { account }
}

/// Persons that JSON-LD refers to as authors, where the page shows them beside the text.
fn referred(places: &Places<'_, '_>, head: &Head<'_>, facts: &Facts) -> Vec<Sourced<String>> {
    let found = sourced(names(facts.referred.iter().map(String::as_str)), Source::JsonLd);
    let is_person = found.iter().all(|name| is_full_name(&name.value));
    if is_person && is_shown(places, &found, head, facts) { found } else { Vec::new() }
}

/// Whether the page shows all of the names: beside the text where it does not say that it is an article.
fn is_shown(places: &Places<'_, '_>, names: &[Sourced<String>], head: &Head<'_>, facts: &Facts) -> bool {
    let is_article = hidden::is_article(head, facts);
    let shows = |range: Range<usize>, name: &str| {
        let blocks = places.tree.blocks.get(range).unwrap_or(&[]);
        let folded = fold(name);
        let mut short = blocks.iter().filter(|block| block.size < LONGEST_BYLINE);
        blocks.iter().any(|block| block.text.contains(name)) || short.any(|block| fold(&block.text).contains(&folded))
    };
    names.len() <= MAX_NAMES
        && names.iter().map(|name| name.value.as_str()).all(|name| {
            shows(places.near.clone(), name)
                || shows(places.behind.clone(), name)
                || (is_article && shows(0..places.tree.blocks.len(), name))
        })
}

/// Characters of a line that may show a name in other letters than its `meta` element: `JANE ROE`.
const LONGEST_BYLINE: usize = 200;

/// Names in a `meta` element that are looked for in the page; each costs a pass over its text.
const MAX_NAMES: usize = 12;

fn sourced(names: Vec<String>, source: Source) -> Vec<Sourced<String>> {
    names.into_iter().map(|value| Sourced { value, source }).collect()
}

/// Whether the name is the outlet's, or that with an article or a domain: `Die Zeitung`, `zeitung.example`.
fn is_outlet(name: &str, outlets: &[String]) -> bool {
    let name = squashed(name);
    outlets.iter().map(|outlet| squashed(outlet)).any(|outlet| {
        let rest = name.strip_prefix(&outlet).or_else(|| name.strip_suffix(&outlet));
        rest.is_some_and(|rest| rest.is_empty() || (outlet.len() > 3 && OUTLET_ENDS.contains(&rest)))
    })
}

/// What may stand before or behind an outlet's name.
const OUTLET_ENDS: &[&str] =
    &["ag", "at", "be", "ch", "com", "das", "de", "der", "die", "el", "la", "le", "net", "nl", "online", "org", "the", "tv"];

/// Whether it looks like the name of an account: one word in small letters.
fn is_account(name: &str) -> bool {
    !name.contains(' ') && name.chars().all(|c| c.is_lowercase() || matches!(c, '_' | '.' | '-'))
}

fn squashed(text: &str) -> String {
    let mut letters = fold(text);
    letters.retain(char::is_alphanumeric);
    letters
}

/// Names the blocks of a range show: in elements named as the author's, else in lines.
fn visible(places: &Places<'_, '_>, range: &Range<usize>) -> Vec<Sourced<String>> {
    let marked = marked(places.tree, range);
    if marked.is_empty() { in_lines(places.tree, range) } else { marked }
}

/// Names in elements named as the author's; links in them first.
fn marked(tree: &Tree<'_>, range: &Range<usize>) -> Vec<Sourced<String>> {
    let elements = || (0..tree.elements.len()).filter(|index| is_within(tree, *index, range));
    let is_author_link = |index: &usize| {
        let element = &tree.elements[*index];
        element.tag == Tag::Link
            && !leads_to_topic(tree, *index)
            && (element.attr("rel").is_some_and(|rel| rel.contains("author"))
                || element.marks.any(Marks::BYLINE)
                || inside_byline(tree, *index))
    };
    let links = text_names(tree, elements().filter(is_author_link).take(8));
    if !links.is_empty() {
        return links;
    }
    let marked = elements().filter(|index| tree.elements[*index].marks.any(Marks::BYLINE) && !holds_topic(tree, *index)).take(8);
    marked.map(|index| text_names(tree, std::iter::once(index))).find(|names| !names.is_empty()).unwrap_or_default()
}

/// Whether a link leads to a section or a tag, as some bylines name them too: by its names, its address or its place in a
/// `BreadcrumbList`.
fn leads_to_topic(tree: &Tree<'_>, link: usize) -> bool {
    let is_topic = |name: &str| TOPICS.contains(&name) || name.strip_suffix('s').is_some_and(|name| TOPICS.contains(&name));
    let element = &tree.elements[link];
    let names = [element.attr("rel"), element.attr("class"), tree.elements[element.parent].attr("class")];
    let folders = element.attr("href").into_iter().flat_map(|href| href.split('/'));
    names.into_iter().flatten().flat_map(str::split_whitespace).chain(folders).any(is_topic)
        || element.attr("itemprop") == Some("item")
}

/// Whether a link to a section or a tag lies inside the element.
fn holds_topic(tree: &Tree<'_>, index: usize) -> bool {
    let mut inside = (index..tree.elements[index].end).take(TOPIC_REACH);
    inside.any(|inner| tree.elements[inner].tag == Tag::Link && leads_to_topic(tree, inner))
}

/// Elements of a byline that are looked at.
const TOPIC_REACH: usize = 40;

/// Names of links to sections and tags.
const TOPICS: &[&str] = &["cat", "category", "kategorie", "rubrik", "section", "tag", "thema", "topic"];

fn is_within(tree: &Tree<'_>, index: usize, range: &Range<usize>) -> bool {
    let element = &tree.elements[index];
    range.contains(&element.first_block)
        && element.end_block <= range.end + 1
        && !element.marks.any(Marks::HIDDEN | Marks::NEVER | Marks::COMMENTS)
}

fn text_names(tree: &Tree<'_>, elements: impl Iterator<Item = usize>) -> Vec<Sourced<String>> {
    let texts = elements.map(|index| joined(tree.texts_of(index))).filter(|text| (2..120).contains(&text.chars().count()));
    let texts: Vec<String> = texts.collect();
    sourced(names(texts.iter().map(String::as_str)), Source::Byline)
}

fn inside_byline(tree: &Tree<'_>, index: usize) -> bool {
    tree.lineage(index).skip(1).take(4).any(|above| {
        tree.elements[above].marks.any(Marks::BYLINE) && tree.elements[above].end_block - tree.elements[above].first_block < 8
    })
}

/// Names in lines that begin with `By` and its like or with a reporter's title, or that stand under `Author:`.
fn in_lines(tree: &Tree<'_>, range: &Range<usize>) -> Vec<Sourced<String>> {
    let blocks = tree.blocks.get(range.clone()).unwrap_or(&[]);
    let lines = blocks.iter().filter(|block| block.size < 400).flat_map(|block| block.text.lines());
    let (mut labelled, mut account) = (false, None);
    for line in lines.filter(|line| line.chars().count() < 120) {
        if std::mem::take(&mut labelled) && is_capitalised(line) {
            let found = names(std::iter::once(line));
            if !found.is_empty() {
                return sourced(found, Source::Byline);
            }
        }
        for piece in line.split(['|', '•', '·', '/']) {
            let reporters = reporters(piece);
            let found = if reporters.is_empty() { names_in_line(piece) } else { reporters };
            match found.as_slice() {
                [] => {}
                [only] if is_account(only) => account = Some(account.unwrap_or(found)),
                _ => return sourced(found, Source::Byline),
            }
        }
        labelled = is_label(line);
    }
    // Drupal names the account that set the page; a line further down may name who wrote it.
    sourced(account.unwrap_or_default(), Source::Byline)
}

/// Parts of addresses under which publishing systems keep the pages of authors.
const AUTHOR_PATHS: &[&str] = &[
    "/author/",
    "/authors/",
    "/autor/",
    "/autoren/",
    "/autores/",
    "/auteur/",
    "/auteurs/",
    "/autore/",
    "/autori/",
    "/byline/",
    "/columnist/",
    "/creator/",
    "/journalist/",
    "/people/",
    "/person/",
    "/profil/",
    "/profile/",
    "/redakteur/",
    "/reporter/",
    "/staff/",
];

/// The name in the links to an author's page around the text, where they all lead to one author.
fn pointed(places: &Places<'_, '_>) -> Vec<Sourced<String>> {
    let range = places.near.start..places.behind.end;
    let is_pointer = |index: &usize| {
        let element = &places.tree.elements[*index];
        let leads = |href: &str| AUTHOR_PATHS.iter().any(|path| href.contains(path));
        element.tag == Tag::Link && element.attr("href").is_some_and(leads)
    };
    let links = (0..places.tree.elements.len()).filter(|index| is_within(places.tree, *index, &range)).filter(is_pointer);
    let found = text_names(places.tree, links.take(8));
    if found.len() == 1 && is_capitalised(&found[0].value) { found } else { Vec::new() }
}

/// Titles that Chinese and Korean bylines set before or after the name.
const REPORTERS: &[&str] = &["记者", "記者", "通讯员", "通訊員", "特派员", "기자", "특파원"];

fn reporters(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let words: Vec<&str> = line.split_whitespace().collect();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| REPORTERS.contains(word)) {
        let before = word.chars().all(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
        let name = if before { at.checked_sub(1).and_then(|at| words.get(at)) } else { words.get(at + 1) };
        let Some(name) = name.filter(|name| (2..6).contains(&name.chars().count())) else { continue };
        found.push(if before { format!("{name} {word}") } else { format!("{word} {name}") });
    }
    found
}
