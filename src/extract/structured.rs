//! The text of the page held against the `articleBody` of its JSON-LD.
//!
//! `articleBody` is the whole text on two pages of three that have it, and a teaser on most others. Where it is about as
//! long as the text found, it decides between blocks: it has no captions and no promotion, and it knows paragraphs that
//! stand under names that sound like them. Its paragraphs are often run together, so the page's blocks are kept.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use scraper::Html;

use crate::text::fold::fold;

use super::block::Block;
use super::guard;
use super::phrases;
use super::tags::Tag;
use super::tree::Tree;

/// Characters read of an `articleBody`; longer ones belong to pages that are no news.
const MAX_LENGTH: usize = 150_000;

/// The container's blocks that `text` has, with the subheads and list items between them; `None` where `text` cannot tell.
pub(super) fn aligned(tree: &Tree<'_>, container: usize, kept: &[usize], text: &str) -> Option<Vec<usize>> {
    if text.len() > MAX_LENGTH || text.split_whitespace().count() < 40 && text.chars().count() < 200 {
        return None;
    }
    let text = letters(&shown(text));
    let element = &tree.elements[container];
    let mut of_block: HashMap<usize, String> = HashMap::new();
    for at in kept.iter().copied().chain(element.first_block..element.end_block) {
        of_block.entry(at).or_insert_with(|| letters(&tree.blocks[at].text));
    }
    let length = |blocks: &[usize]| blocks.iter().filter_map(|at| of_block.get(at)).map(String::len).sum::<usize>();
    let found = length(kept);
    if text.len() * 2 < found {
        return None;
    }
    let mut seen = HashSet::new();
    let known: Vec<usize> = (element.first_block..element.end_block)
        .filter(|at| {
            if kept.binary_search(at).is_err() && (is_aside(&tree.blocks[*at]) || is_caption(tree, *at)) {
                return false;
            }
            let Some(block) = of_block.get(at) else { return false };
            (block.len() >= 25 || kept.last() == Some(at) && text.ends_with(block))
                && text.contains(block)
                && seen.insert(block.as_str())
        })
        .collect();
    (length(&known) * 4 >= text.len() * 3).then(|| merged(tree, kept, &known, text.len() * 5 >= found * 4))
}

/// The text without the markup that some systems write into it.
fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains("</") && !text.contains("&#") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(Html::parse_fragment(&guard::parseable(text)).root_element().text().collect::<Vec<_>>().join(" "))
}

/// Whether a block is the caption of a picture by its element.
fn is_caption(tree: &Tree<'_>, at: usize) -> bool {
    tree.lineage(tree.blocks[at].element).take(4).any(|index| tree.elements[index].tag == Tag::Caption)
}

/// Known blocks, and of the kept ones what `articleBody` usually leaves out; all kept ones unless it `is_whole`.
fn merged(tree: &Tree<'_>, kept: &[usize], known: &[usize], is_whole: bool) -> Vec<usize> {
    let span = known.first().copied().unwrap_or(0)..known.last().map_or(0, |last| last + 1);
    let extra = kept.iter().copied().filter(|at| {
        let block = &tree.blocks[*at];
        let is_heading = matches!(tree.elements[block.element].tag, Tag::Heading(_));
        // A paragraph may be written a little differently in JSON-LD, or the last ones be left out there.
        let is_prose = block.size >= 100 && block.ends_a_sentence() && block.link_share() < 0.4;
        let runs_on = *at >= span.end && is_prose && known.last().is_some_and(|last| tree.are_alike(*last, *at));
        !is_whole || runs_on || (span.contains(at) && (is_heading || is_prose || is_in_list_or_quote(tree, *at)))
    });
    let mut merged: Vec<usize> = known.iter().copied().chain(extra).collect();
    merged.sort_unstable();
    merged.dedup();
    merged
}

/// Whether a block is a line of links, a notice or a heading over other articles: some systems write these into `articleBody` too.
fn is_aside(block: &Block) -> bool {
    block.link_share() > 0.8 || phrases::is_notice(&block.text) || phrases::ends_article(&block.text)
}

fn is_in_list_or_quote(tree: &Tree<'_>, at: usize) -> bool {
    let lineage = tree.lineage(tree.blocks[at].element).take(3);
    lineage.into_iter().any(|index| matches!(tree.elements[index].tag, Tag::ListItem | Tag::Quote))
}

/// Letters and digits alone: quotation marks, blanks and tags differ between page and JSON-LD.
fn letters(text: &str) -> String {
    let mut letters = fold(text);
    letters.retain(char::is_alphanumeric);
    letters
}
