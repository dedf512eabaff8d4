//! Which element holds the article.
//!
//! Every block of text gets a weight: what reads like prose counts for it, link lists and scraps count against it. The
//! element whose blocks sum up to most is the article's; names such as `articleBody` help it, and between equals the
//! innermost wins.

use super::block::Block;
use super::marks::Marks;
use super::tags::Tag;
use super::tree::Tree;

/// Which elements are no part of any article, with all they hold.
pub(super) struct Pruned(Vec<bool>);

impl Pruned {
    /// Decides by names and tags, but never against an element that holds much of the page's prose.
    pub(super) fn of(tree: &Tree<'_>) -> Pruned {
        let prose = Sums::of(tree.blocks.iter().map(prose_in));
        let total = prose.total();
        let mut pruned = vec![false; tree.elements.len()];
        for (index, element) in tree.elements.iter().enumerate() {
            let inside = prose.between(element.first_block, element.end_block);
            let own = is_boilerplate(tree, index) && inside * 10 < total * tolerance(element.marks);
            let inherited = element.parent != index && pruned.get(element.parent).copied().unwrap_or(false);
            if let Some(entry) = pruned.get_mut(index) {
                *entry = own || inherited;
            }
        }
        Pruned(pruned)
    }

    /// Whether the element is no part of an article.
    pub(super) fn has(&self, element: usize) -> bool {
        self.0.get(element).copied().unwrap_or(false)
    }
}

/// Tenths of the page's prose an element must hold to be kept against its name.
fn tolerance(marks: Marks) -> i64 {
    if marks.any(Marks::COMMENTS) {
        10
    } else if marks.any(Marks::DROP) {
        4
    } else {
        2
    }
}

fn is_boilerplate(tree: &Tree<'_>, index: usize) -> bool {
    let element = &tree.elements[index];
    if element.marks.any(Marks::BODY | Marks::EMBED) && !element.marks.any(Marks::DROP | Marks::HIDDEN) {
        return false;
    }
    if element.marks.any(Marks::DROP | Marks::HIDDEN) {
        return true;
    }
    element.marks.any(Marks::SUSPECT) && is_mostly_links(tree, index)
}

/// Whether more than a third of the element's text is linked.
fn is_mostly_links(tree: &Tree<'_>, index: usize) -> bool {
    let element = &tree.elements[index];
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

fn signed(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}

/// The element that holds the article; `None` where the page has no prose.
pub(super) fn choose(tree: &Tree<'_>, pruned: &Pruned, headline: Option<usize>) -> Option<usize> {
    let weights = tree.blocks.iter().enumerate().map(|(at, block)| {
        let weight = weight_of(tree, pruned, block);
        if headline.is_some_and(|headline| at < headline) { weight / 3 } else { weight }
    });
    let sums = Sums::of(weights);
    let mut best = (None, 0);
    for (index, element) in tree.elements.iter().enumerate() {
        if pruned.has(index) {
            continue;
        }
        let sum = sums.between(element.first_block, element.end_block);
        let score = sum * hint(element.marks) / 100;
        // Later ones of the same range are further in.
        if score >= best.1 && sum > 0 {
            best = (Some(index), score);
        }
    }
    best.0
}

fn hint(marks: Marks) -> i64 {
    if marks.any(Marks::BODY) {
        125
    } else if marks.any(Marks::MAIN) {
        104
    } else {
        100
    }
}

fn weight_of(tree: &Tree<'_>, pruned: &Pruned, block: &Block) -> i64 {
    let element = &tree.elements[block.element];
    if pruned.has(block.element) || element.marks.any(Marks::CAPTION | Marks::BYLINE | Marks::DATE) {
        return 0;
    }
    let size = signed(block.size);
    match element.tag {
        Tag::Heading(_) => 0,
        _ if block.link_share() > 0.5 => -size.min(120) - 10,
        _ if block.size >= 50 && block.has_sentence() => size,
        _ if block.size < 40 && !block.has_sentence() => -10,
        _ => size / 4,
    }
}

/// Prefix sums over blocks.
struct Sums(Vec<i64>);

impl Sums {
    fn of(values: impl Iterator<Item = i64>) -> Sums {
        let mut total = 0;
        let sums = values.map(|value| {
            total += value;
            total
        });
        Sums(std::iter::once(0).chain(sums).collect())
    }

    fn between(&self, first: usize, end: usize) -> i64 {
        let at = |index: usize| self.0.get(index).or(self.0.last()).copied().unwrap_or(0);
        at(end) - at(first)
    }

    fn total(&self) -> i64 {
        self.0.last().copied().unwrap_or(0)
    }
}
