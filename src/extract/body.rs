//! The text of the article and its standfirst.

use std::ops::Range;

use crate::text::fold::fold;

use super::container;
use super::flags::opening_among;
use super::head::Head;
use super::jsonld::Facts;
use super::phrases::LIVE_TITLES;
use super::prune::Pruned;
use super::selection::{Known, Selection};
use super::standfirst;
use super::standing::kind_among;
use super::structured;
use super::tags::Tag;
use super::teasers::{self, Told};
use super::title::{Headline, squashed};
use super::tree::Tree;

/// The article's text.
pub(super) struct Text {
    /// Paragraphs joined by a blank line.
    pub(super) body: String,
    /// The paragraph between headline and body.
    pub(super) standfirst: Option<String>,
    /// The first block of the body.
    pub(super) first: usize,
    /// Blocks around the headline and the start of the text, where byline and date line stand.
    pub(super) near: Range<usize>,
    /// Blocks behind the text, where some pages name author and date.
    pub(super) behind: Range<usize>,
}

/// Blocks looked at behind the text.
const BEHIND: usize = 10;

/// Finds the text; `None` where the page has none.
pub(super) fn find(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, headline: Option<&Headline>) -> Option<Text> {
    let known = Known {
        title: headline.map(|headline| squashed(&headline.title.value)).unwrap_or_default(),
        authors: facts
            .authors
            .iter()
            .map(String::as_str)
            .chain(head.all("author"))
            .map(fold)
            .filter(|name| name.len() > 5)
            .collect(),
        is_live: is_live(facts, headline),
    };
    let headline = headline.and_then(|headline| headline.block);
    let told = Told { body: facts.body.as_deref(), address: head.links("canonical").next().or(head.first(&["og:url"])) };
    // What is written post by post opens its posts with links.
    let cards = headline.filter(|_| !known.is_live).map(|headline| teasers::cards(tree, headline, &told)).unwrap_or_default();
    let (pruned, container, mut kept) = selected(tree, Pruned::of(tree, headline, &cards), headline, &known)
        .or_else(|| selected(tree, Pruned::never(tree, headline), headline, &known))?;
    let standfirst = standfirst::find(tree, head, facts, &pruned, headline, &kept);
    // The one paragraph of a brief before cards is its text, whatever its name.
    let standfirst = standfirst.filter(|found| cards.is_empty() || kept.iter().any(|at| !found.blocks.contains(at)));
    if let Some(text) = facts.body.as_deref() {
        kept = structured::aligned(tree, container, &kept, text).unwrap_or(kept);
    }
    kept.retain(|at| standfirst.as_ref().is_none_or(|standfirst| !standfirst.blocks.contains(at)));
    let (first, last) = (kept.first().copied()?, kept.last().copied()?);
    let start = headline.filter(|headline| *headline <= first && headline + 60 > first).unwrap_or(first).saturating_sub(6);
    Some(Text {
        body: joined(tree, &kept),
        standfirst: standfirst.map(|standfirst| standfirst.text),
        first,
        near: start..front_end(tree, &kept, headline.unwrap_or(first)).min(first + 12),
        behind: behind(tree, last),
    })
}

/// Whether JSON-LD or the beginning of the headline say that the page is a live blog.
fn is_live(facts: &Facts, headline: Option<&Headline>) -> bool {
    let title = headline.map_or("", |headline| headline.title.value.as_str());
    kind_among(facts, &["LiveBlogPosting"]).is_some() || opening_among(title, LIVE_TITLES).is_some()
}

/// Where byline and date line no longer stand: behind the second block of the text and its first paragraph. What opens a text
/// may still be a kicker or a standfirst without a name.
fn front_end(tree: &Tree<'_>, kept: &[usize], headline: usize) -> usize {
    let is_paragraph = |at: &usize| *at > headline && tree.blocks[*at].size >= PARAGRAPH && tree.blocks[*at].ends_a_sentence();
    let paragraph = kept.iter().copied().find(is_paragraph);
    kept.iter().copied().take(2).chain(paragraph).max().map_or(0, |last| last + 1)
}

/// Characters of what is surely a paragraph.
const PARAGRAPH: usize = 150;

/// The blocks behind the text, with its last one where that may be a signature.
fn behind(tree: &Tree<'_>, last: usize) -> Range<usize> {
    let is_signature = tree.blocks[last].size < SIGNATURE && !tree.blocks[last].ends_a_sentence();
    let start = if is_signature { last } else { last + 1 };
    start..(last + 1 + BEHIND).min(tree.blocks.len())
}

/// Characters of the longest block that may be a signature with place and date.
const SIGNATURE: usize = 80;

/// The container and its blocks; `None` where nothing is left after pruning.
fn selected(tree: &Tree<'_>, pruned: Pruned, headline: Option<usize>, known: &Known) -> Option<(Pruned, usize, Vec<usize>)> {
    let container = container::choose(tree, &pruned, headline)?;
    let kept = Selection::of(tree, &pruned, container, known);
    (!kept.is_empty()).then_some((pruned, container, kept))
}

/// One paragraph a block, and one a row of a data table.
fn joined(tree: &Tree<'_>, kept: &[usize]) -> String {
    let mut body = String::new();
    let mut before = None;
    for at in kept.iter().filter(|at| **at < tree.blocks.len()) {
        let cell = cell_of(tree, *at);
        if !body.is_empty() {
            body.push_str(if is_beside(tree, before, cell) { CELLS } else { "\n\n" });
        }
        push_turns(&mut body, &tree.blocks[*at].text);
        before = cell;
    }
    body
}

/// Adds a paragraph, its line breaks as blanks; a line that asks something, or one of two that open with a speaker's label, is a
/// paragraph of its own, as the turns of an interview are.
fn push_turns(body: &mut String, text: &str) {
    let mut before: Option<&str> = None;
    let has_labels = text.contains('\n') && text.lines().filter(|line| opens_with_speaker(line)).count() > 1;
    for line in text.lines() {
        if let Some(before) = before {
            let is_turn = before.ends_with(['?', '？', '؟']) || (has_labels && opens_with_speaker(line));
            body.push_str(if is_turn { "\n\n" } else { " " });
        }
        body.push_str(line);
        before = Some(line);
    }
}

/// Whether a line opens with a speaker's label: `Q:`, `Jane Roe:`, `SPIEGEL:`.
fn opens_with_speaker(line: &str) -> bool {
    let Some((label, said)) = line.split_once([':', '：']) else { return false };
    let is_word = |word: &str| word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let is_label = label.len() < 40 && label.split_whitespace().count() <= 3 && label.split_whitespace().all(is_word);
    is_label && !label.is_empty() && said.trim().chars().count() > 1
}

/// Between the cells of a row.
const CELLS: &str = " | ";

/// The short table cell that a block is.
fn cell_of(tree: &Tree<'_>, at: usize) -> Option<usize> {
    let block = &tree.blocks[at];
    let cell = tree.lineage(block.element).take(3).find(|index| tree.elements[*index].tag == Tag::TableCell)?;
    (block.size < 120).then_some(cell)
}

/// Whether two cells stand in one row, or are one cell of several lines in a row that has others.
fn is_beside(tree: &Tree<'_>, before: Option<usize>, cell: Option<usize>) -> bool {
    let (Some(before), Some(cell)) = (before, cell) else { return false };
    let row = tree.elements[cell].parent;
    // A cell that is all of its row sets out a page.
    let is_all = |cell: usize| {
        tree.elements[cell].first_block == tree.elements[row].first_block
            && tree.elements[cell].end_block == tree.elements[row].end_block
    };
    tree.elements[before].parent == row && (before != cell || !is_all(cell))
}
