//! The standfirst: what stands between headline and text and sums the article up.

use crate::text::fold::fold;

use super::block::Block;
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::phrases;
use super::prune::Pruned;
use super::tags::Tag;
use super::tree::Tree;

/// The standfirst and the blocks it stands in.
pub(super) struct Standfirst {
    pub(super) text: String,
    pub(super) blocks: Vec<usize>,
}

/// Blocks looked at around the start of the text.
const REACH: usize = 14;

/// Looks between the headline and the body's second block: for a name, for what the page's description says, and for the
/// only sentence there.
pub(super) fn find(
    tree: &Tree<'_>,
    head: &Head<'_>,
    facts: &Facts,
    pruned: &Pruned,
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
    // A name that the text's further parts have too says nothing of this one.
    let recurs = |at: usize| {
        kept.iter().filter(|other| **other > at + 1).take(40).any(|other| is_marked(tree, &tree.blocks[*other], Marks::SUMMARY))
    };
    let marked = candidates.iter().copied().find(|at| {
        let block = &tree.blocks[*at];
        is_marked(tree, block, Marks::STANDFIRST) || (is_apart(*at) && is_marked(tree, block, Marks::SUMMARY) && !recurs(*at))
    });
    let described = || candidates.iter().copied().find(|at| is_apart(*at) && is_described(&tree.blocks[*at], &descriptions));
    let between = headline.is_some_and(|headline| headline < first && first - headline <= REACH);
    let alone = || between.then(|| only_sentence(tree, pruned, &candidates, first)).flatten();
    let at = marked.or_else(described).or_else(alone).or_else(|| headed(tree, headline, kept))?;
    // A standfirst of several paragraphs or points: its neighbours of the same name.
    let mut blocks = vec![at];
    if marked.is_some() {
        let class = class_of(tree, at);
        blocks.extend(
            candidates
                .iter()
                .copied()
                .filter(|other| *other > at && *other < first && class.is_some() && class_of(tree, *other) == class)
                .take(4),
        );
    }
    let text = blocks.iter().map(|at| tree.blocks[*at].text.replace('\n', " ")).collect::<Vec<_>>().join(" ");
    Some(Standfirst { text, blocks })
}

/// A sentence in a heading right under the headline, with a paragraph behind it.
fn headed(tree: &Tree<'_>, headline: Option<usize>, kept: &[usize]) -> Option<usize> {
    let is_heading = |at: usize| matches!(tree.elements[tree.blocks[at].element].tag, Tag::Heading(_));
    let (first, next) = (*kept.first()?, *kept.get(1)?);
    let block = &tree.blocks[first];
    let is_sentence = (40..400).contains(&block.size) && block.text.ends_with('.') && is_possible(tree, block);
    let is_near = headline.is_some_and(|headline| headline < first && first - headline <= 2);
    (is_near && is_heading(first) && is_sentence && !is_heading(next)).then_some(first)
}

/// The one block between headline and text that reads like a sentence.
fn only_sentence(tree: &Tree<'_>, pruned: &Pruned, candidates: &[usize], first: usize) -> Option<usize> {
    let mut sentences = candidates.iter().copied().filter(|at| {
        let block = &tree.blocks[*at];
        let is_line = phrases::is_scrap(&block.text) || phrases::is_credit_or_notice(&block.text);
        *at < first && block.size >= 50 && block.link_share() < 0.1 && !block.is_label() && !is_line && !pruned.has(block.element)
    });
    let only = sentences.next();
    only.filter(|_| sentences.next().is_none())
}

fn class_of<'a>(tree: &Tree<'a>, at: usize) -> Option<&'a str> {
    tree.blocks.get(at).and_then(|block| tree.elements.get(block.element)).and_then(|element| element.attr("class"))
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
        // A place may stand before it: `Berlin. …`.
        let is_whole = || text.len() < description.len() + LONGEST_PLACE && text.contains(description);
        description.len() > 25
            && (text.starts_with(description) || is_whole() || description.starts_with(text.trim_end_matches(['.', ' '])))
    })
}

/// Bytes of a place and a full stop before a standfirst.
const LONGEST_PLACE: usize = 40;
