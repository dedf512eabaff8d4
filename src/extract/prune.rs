//! Which elements are no part of any article, by their names and tags.

use super::block::Block;
use super::marks::Marks;
use super::tags::Tag;
use super::tree::{Element, Tree};

/// Which elements are no part of any article, with all they hold.
pub(super) struct Pruned(Vec<bool>);

impl Pruned {
    /// Decides by names and tags, but never against an element that holds much of the page's prose, the headline or what
    /// is named as the text: real text stands under names that sound like promotion.
    ///
    /// Cards that lead to other pages go whatever they hold.
    pub(super) fn of(tree: &Tree<'_>, headline: Option<usize>, cards: &[usize]) -> Pruned {
        let strictly = Pruned::never(tree, headline);
        let is_card = inherited(tree, |index, _| cards.binary_search(&index).is_ok());
        let is_out = |block: &Block| strictly.has(block.element) || is_card.has(block.element);
        let prose = Sums::of(tree.blocks.iter().map(|block| if is_out(block) { 0 } else { prose_in(block) }));
        let safe = Protected::of(tree, &prose, headline);
        let total = prose.total();
        inherited(tree, |index, element| {
            let inside = prose.between(element.first_block, element.end_block);
            strictly.has(index)
                || is_card.has(index)
                || (is_boilerplate(tree, element) && inside * 10 < total * tolerance(element.marks) && !safe.has(index))
        })
    }

    /// Only what is never shown as text: for pages of which nothing else would be left.
    pub(super) fn never(tree: &Tree<'_>, headline: Option<usize>) -> Pruned {
        let prose = Sums::of(tree.blocks.iter().map(prose_in));
        let safe = Protected::of(tree, &prose, headline);
        let total = prose.total();
        inherited(tree, |index, element| {
            let inside = prose.between(element.first_block, element.end_block);
            let is_hidden = element.marks.any(Marks::HIDDEN) && inside * 10 < total * 8;
            is_hidden || (element.marks.any(Marks::NEVER) && !safe.has(index) && inside * 10 < total * 9)
        })
    }

    /// Whether the element is no part of an article.
    pub(super) fn has(&self, element: usize) -> bool {
        self.0.get(element).copied().unwrap_or(false)
    }
}

/// Elements around the headline and around the heaviest one named as text.
struct Protected(Vec<usize>);

impl Protected {
    fn of(tree: &Tree<'_>, prose: &Sums, headline: Option<usize>) -> Protected {
        let weight = |element: &Element<'_>| prose.between(element.first_block, element.end_block);
        let named = tree.elements.iter().enumerate().filter(|(_, element)| element.marks.any(Marks::BODY));
        let heaviest = named.max_by_key(|(_, element)| weight(element)).filter(|(_, element)| weight(element) > 200);
        let shown = headline.and_then(|at| tree.blocks.get(at)).map(|block| block.element);
        // A text set in chunks, advertisements between them, has several elements of one class.
        let class = heaviest.and_then(|(_, element)| element.attr("class"));
        let is_chunk = |element: &Element<'_>| {
            element.marks.any(Marks::BODY) && class.is_some() && element.attr("class") == class && weight(element) > 200
        };
        let chunks = tree.elements.iter().enumerate().filter(|(_, element)| is_chunk(element)).take(MOST_CHUNKS);
        let starts = shown.into_iter().chain(heaviest.map(|(index, _)| index)).chain(chunks.map(|(index, _)| index));
        let mut safe: Vec<usize> = starts.flat_map(|start| tree.lineage(start)).collect();
        safe.sort_unstable();
        Protected(safe)
    }

    fn has(&self, element: usize) -> bool {
        self.0.binary_search(&element).is_ok()
    }
}

/// Chunks of a text that are looked at.
const MOST_CHUNKS: usize = 60;

/// Applies a rule to every element; what lies inside a pruned one is pruned.
fn inherited(tree: &Tree<'_>, rule: impl Fn(usize, &Element<'_>) -> bool) -> Pruned {
    let mut pruned = vec![false; tree.elements.len()];
    for (index, element) in tree.elements.iter().enumerate() {
        let above = element.parent < index && pruned.get(element.parent).copied().unwrap_or(false);
        let own = above || rule(index, element);
        if let Some(entry) = pruned.get_mut(index) {
            *entry = own;
        }
    }
    Pruned(pruned)
}

/// Tenths of the page's prose an element must hold to be kept against its name.
fn tolerance(marks: Marks) -> i64 {
    if marks.any(Marks::DROP) { 4 } else { 2 }
}

fn is_boilerplate(tree: &Tree<'_>, element: &Element<'_>) -> bool {
    // Of several names the one that says text decides.
    if element.marks.any(Marks::BODY) {
        return false;
    }
    if element.marks.any(Marks::EMBED) && holds_quote(tree, element) {
        return false;
    }
    if element.marks.any(Marks::DROP) {
        return true;
    }
    if element.marks.any(Marks::EMBED) || element.tag == Tag::Paragraph {
        return false;
    }
    element.marks.any(Marks::SUSPECT) && is_mostly_links(tree, element)
}

/// Whether a quoted block lies inside, as in every embedded post.
fn holds_quote(tree: &Tree<'_>, element: &Element<'_>) -> bool {
    tree.blocks
        .get(element.first_block..element.end_block)
        .unwrap_or(&[])
        .iter()
        .any(|block| tree.lineage(block.element).take(6).any(|index| tree.elements[index].tag == Tag::Quote))
}

/// Whether more than a third of the element's text is linked.
fn is_mostly_links(tree: &Tree<'_>, element: &Element<'_>) -> bool {
    let blocks = tree.blocks.get(element.first_block..element.end_block).unwrap_or(&[]);
    let size: usize = blocks.iter().map(|block| block.size).sum();
    let linked: usize = blocks.iter().map(|block| block.linked).sum();
    linked * 3 > size
}

/// Length of a block that reads like prose, else 0.
fn prose_in(block: &Block) -> i64 {
    let is_prose = block.size >= 50 && block.link_share() < 0.5 && block.has_sentence();
    if is_prose { signed(block.size) } else { 0 }
}

/// A length as a weight.
pub(super) fn signed(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// Prefix sums over blocks.
pub(super) struct Sums(Vec<i64>);

impl Sums {
    /// Of one value a block.
    pub(super) fn of(values: impl Iterator<Item = i64>) -> Sums {
        let mut total = 0;
        let sums = values.map(|value| {
            total += value;
            total
        });
        Sums(std::iter::once(0).chain(sums).collect())
    }

    /// The sum over the blocks `first..end`.
    pub(super) fn between(&self, first: usize, end: usize) -> i64 {
        let at = |index: usize| self.0.get(index).or(self.0.last()).copied().unwrap_or(0);
        at(end) - at(first)
    }

    /// The sum over all blocks.
    pub(super) fn total(&self) -> i64 {
        self.0.last().copied().unwrap_or(0)
    }
}
