//! The standfirst: what stands between headline and text and sums the article up.

use crate::text::fold::fold;

use super::block::Block;
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::phrases;
use super::tags::Tag;
use super::tree::Tree;

/// The standfirst and the block it stands in.
pub(super) struct Standfirst {
    pub(super) text: String,
    pub(super) block: usize,
}

/// Blocks looked at around the start of the text.
const REACH: usize = 14;

/// Looks between the headline and the body's second block.
pub(super) fn find(
    tree: &Tree<'_>,
    head: &Head<'_>,
    facts: &Facts,
    headline: Option<usize>,
    kept: &[usize],
) -> Option<Standfirst> {
    let first = *kept.first()?;
    let start = headline.filter(|headline| *headline <= first).map_or(first.saturating_sub(REACH), |at| at + 1);
    let end = kept.get(1).copied().unwrap_or(first + 1).min(first + 2);
    let descriptions: Vec<String> = [facts.description.as_deref(), head.first(&["description"]), head.first(&["og:description"])]
        .into_iter()
        .flatten()
        .map(fold)
        .collect();
    let candidates = (start..end).filter(|at| tree.blocks.get(*at).is_some_and(|block| is_possible(tree, block)));
    let candidates: Vec<usize> = candidates.collect();
    // The description is often cut from the first paragraph, and `summary` its name: in the body only a block set apart
    // from the next one counts.
    let is_apart = |at: usize| at < first || kept.get(1).is_some_and(|next| parent(tree, *next) != parent(tree, at));
    let marked = candidates.iter().copied().find(|at| {
        let block = &tree.blocks[*at];
        is_marked(tree, block, Marks::STANDFIRST) || (is_apart(*at) && is_marked(tree, block, Marks::SUMMARY))
    });
    let described = || candidates.iter().copied().find(|at| is_apart(*at) && is_described(&tree.blocks[*at], &descriptions));
    let at = marked.or_else(described)?;
    Some(Standfirst { text: tree.blocks[at].text.replace('\n', " "), block: at })
}

fn parent(tree: &Tree<'_>, at: usize) -> Option<usize> {
    tree.blocks.get(at).and_then(|block| tree.elements.get(block.element)).map(|element| element.parent)
}

fn is_possible(tree: &Tree<'_>, block: &Block) -> bool {
    let lineage = || tree.lineage(block.element).map(|index| &tree.elements[index]);
    (25..900).contains(&block.size)
        && block.link_share() < 0.5
        && !phrases::opens_byline(&block.text)
        && !phrases::leads_elsewhere(&block.text)
        && !lineage()
            .take(6)
            .any(|element| element.marks.any(Marks::CAPTION) || matches!(element.tag, Tag::Caption | Tag::Figure | Tag::Nav))
        && !tree.lineage(block.element).take(4).any(|index| {
            let element = &tree.elements[index];
            element.end_block - element.first_block <= 3 && tree.has_picture(index)
        })
}

fn is_marked(tree: &Tree<'_>, block: &Block, marks: Marks) -> bool {
    tree.lineage(block.element).take(3).any(|index| {
        let element = &tree.elements[index];
        element.marks.any(marks) && element.end_block - element.first_block <= 3
    })
}

/// Whether it says what the page's description says, which may be cut off.
fn is_described(block: &Block, descriptions: &[String]) -> bool {
    let text = fold(&block.text);
    descriptions.iter().any(|description| {
        let description = description.trim_end_matches(['.', '…', ' ']);
        description.len() > 25 && (text.starts_with(description) || description.starts_with(text.trim_end_matches(['.', ' '])))
    })
}
