//! Cards that lead to other pages: headline and teaser, again and again in elements of one shape.
//!
//! Pages set them behind an article, in the same element or in the next, under names that say nothing. Two or more siblings of one
//! tag and class are cards where each opens with a line that is wholly a link to another page of the site and has little beside it.
//! They are left out where the page has text of its own under its headline, and no `articleBody` that holds theirs: on a front page
//! the cards are all there is, and a round-up is made of them. Nothing in an element named as text is a card, unless all of it is
//! the link or its line is a heading.

use std::collections::{HashMap, HashSet};

use super::block::Block;
use super::marks::Marks;
use super::tags::Tag;
use super::title::squashed;
use super::tree::Tree;

/// Blocks of a card: label, headline, date and two paragraphs.
const MOST_BLOCKS: usize = 5;

/// Size of the line that leads to the other page, at least.
const LEAST_LINE: usize = 12;

/// Size of a label before it.
const LONGEST_LABEL: usize = 40;

/// Size of what stands beside the line: a paragraph of a round-up has more.
const LONGEST_TEASER: usize = 280;

/// Size of a paragraph of the article's own.
const LEAST_PARAGRAPH: usize = 60;

/// Levels of an element that is looked at for its names.
const DEPTH: usize = 40;

/// What a page tells machines of its article.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told<'t> {
    /// `articleBody`.
    pub(super) body: Option<&'t str>,
    /// Its own address.
    pub(super) address: Option<&'t str>,
}

/// The cards of a page, the elements around each, in order.
pub(super) fn cards(tree: &Tree<'_>, headline: usize, told: &Told<'_>) -> Vec<usize> {
    let host = told.address.and_then(host_in);
    let mut shapes: HashMap<_, Vec<(usize, &str)>> = HashMap::new();
    for (index, element) in tree.elements.iter().enumerate() {
        let shape = (element.parent, element.raw.name(), element.attr("class"));
        if let Some(address) = card(tree, index, headline).filter(|address| leads_elsewhere(address, host)) {
            shapes.entry(shape).or_default().push((index, address));
        }
    }
    shapes.retain(|_, cards| cards.iter().map(|(_, address)| *address).collect::<HashSet<_>>().len() > 1);
    let mut cards: Vec<usize> = shapes.into_values().flatten().map(|(index, _)| index).collect();
    cards.sort_unstable();
    let told = told.body.map(squashed).unwrap_or_default();
    let is_told = |index: &usize| longest_line(tree, *index).is_some_and(|line| told.contains(&squashed(line)));
    if cards.is_empty() || !has_own_text(tree, &cards, headline) || (!told.is_empty() && cards.iter().any(is_told)) {
        return Vec::new();
    }
    cards
}

/// Where a card leads, if the element is one.
fn card<'a>(tree: &Tree<'a>, index: usize, headline: usize) -> Option<&'a str> {
    let element = &tree.elements[index];
    let blocks = tree.blocks.get(element.first_block..element.end_block)?;
    let is_box = !matches!(
        element.tag,
        Tag::Paragraph | Tag::Heading(_) | Tag::TableCell | Tag::Quote | Tag::Html | Tag::Body | Tag::Table | Tag::Main
    );
    if !is_box || !(2..=MOST_BLOCKS).contains(&blocks.len()) || (element.first_block..element.end_block).contains(&headline) {
        return None;
    }
    let at = blocks.iter().position(|block| block.size > LONGEST_LABEL || is_line(block))?;
    let line = blocks.get(at).filter(|line| at < 2 && is_line(line))?;
    let beside: usize = blocks.iter().map(|block| block.size).sum::<usize>() - line.size;
    let is_whole = element.tag == Tag::Link;
    let is_heading = tree.lineage(line.element).take(3).any(|at| at > index && matches!(tree.elements[at].tag, Tag::Heading(_)));
    let around: Vec<_> = tree.lineage(index).take(DEPTH).map(|at| &tree.elements[at]).collect();
    let mut around = around.into_iter();
    let is_text = around.clone().any(|element| element.marks.any(Marks::BODY));
    // The posts of a live blog and the cells of a table are the article's.
    let is_kept = around.any(|element| element.marks.any(Marks::LIVE) || element.tag == Tag::Table);
    if beside > LONGEST_TEASER || is_kept || (is_text && !is_whole && !is_heading) {
        return None;
    }
    let mut links = tree.elements.get(index..element.end)?.iter().filter(|inside| inside.tag == Tag::Link);
    links.find_map(|link| link.attr("href")).map(str::trim)
}

fn is_line(block: &Block) -> bool {
    block.size >= LEAST_LINE && block.link_share() > 0.9
}

/// Whether an address is another page of the same site: a path, or one on the host that the page calls its own. Links to other sites
/// are what articles are about.
fn leads_elsewhere(address: &str, host: Option<&str>) -> bool {
    let is_path = !address.starts_with("//") && !address.contains(':') && !address.starts_with(['?', '.']);
    let is_own = || host.is_some_and(|host| host_in(address).is_some_and(|other| other == host));
    address.len() > 1 && !address.contains('#') && (is_path || is_own())
}

/// The host in an address, without `www.`.
fn host_in(address: &str) -> Option<&str> {
    let (_, behind) = address.split_once("//")?;
    let host = behind.split(['/', '?', '#']).next()?;
    Some(host.trim_start_matches("www.")).filter(|host| !host.is_empty())
}

/// The longest line of a card.
fn longest_line<'t>(tree: &'t Tree<'_>, index: usize) -> Option<&'t str> {
    let element = &tree.elements[index];
    let blocks = tree.blocks.get(element.first_block..element.end_block)?;
    blocks.iter().max_by_key(|block| block.size).map(|block| block.text.as_str())
}

/// Whether a paragraph of the page's own stands under the headline.
fn has_own_text(tree: &Tree<'_>, cards: &[usize], headline: usize) -> bool {
    let first = cards.iter().map(|index| tree.elements[*index].first_block).find(|first| *first > headline);
    let blocks = tree.blocks.get(headline + 1..first.unwrap_or(tree.blocks.len())).unwrap_or(&[]);
    let is_furniture = |block: &Block| {
        let mut around = tree.lineage(block.element).take(DEPTH);
        around.any(|at| tree.elements[at].marks.any(Marks::DROP | Marks::NEVER | Marks::HIDDEN))
    };
    let is_paragraph = |block: &&Block| {
        block.size >= LEAST_PARAGRAPH && block.ends_a_sentence() && block.link_share() < 0.3 && !is_furniture(block)
    };
    blocks.iter().any(|block| is_paragraph(&block))
}
