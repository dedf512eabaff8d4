//! Which element holds the article.
//!
//! Every block of text gets a weight: what reads like prose counts for it, link lists and scraps count against it. The
//! element whose blocks sum up to most is the article's; names such as `articleBody` help it, and between equals the
//! innermost wins. Then the choice is narrowed where the element holds more than one article.

use super::block::Block;
use super::marks::Marks;
use super::prune::{Pruned, Sums, signed};
use super::tags::Tag;
use super::tree::Tree;

/// The element that holds the article; `None` where the page has no text that reads like one.
pub(super) fn choose(tree: &Tree<'_>, pruned: &Pruned, headline: Option<usize>) -> Option<usize> {
    let choice = Choice::of(tree, pruned, headline);
    let best = choice.heaviest(0..tree.elements.len())?;
    let best = choice.around_headline(best, headline);
    Some(choice.named_part(best))
}

struct Choice<'t, 'a> {
    tree: &'t Tree<'a>,
    pruned: &'t Pruned,
    sums: Sums,
}

impl<'t, 'a> Choice<'t, 'a> {
    fn of(tree: &'t Tree<'a>, pruned: &'t Pruned, headline: Option<usize>) -> Choice<'t, 'a> {
        let named = inside_named_body(tree);
        let weights = tree.blocks.iter().enumerate().map(|(at, block)| {
            let is_named = named.get(block.element).copied().unwrap_or(false);
            let weight = if pruned.has(block.element) { 0 } else { weight_of(tree, block, is_named) };
            if headline.is_some_and(|headline| at < headline) { weight / 3 } else { weight }
        });
        Choice { tree, pruned, sums: Sums::of(weights) }
    }

    fn sum(&self, element: usize) -> i64 {
        let element = &self.tree.elements[element];
        self.sums.between(element.first_block, element.end_block)
    }

    /// The element of the range with the highest score.
    fn heaviest(&self, range: std::ops::Range<usize>) -> Option<usize> {
        let mut best = (None, 0);
        for index in range.filter(|index| !self.pruned.has(*index)) {
            let sum = self.sum(index);
            let score = sum * hint(self.tree.elements[index].marks) / 100;
            // Later ones of the same sum are further in.
            if sum > 0 && score >= best.1 {
                best = (Some(index), score);
            }
        }
        best.0
    }

    /// Of several articles on a page the one with the headline, if it holds its share of the text.
    fn around_headline(&self, best: usize, headline: Option<usize>) -> usize {
        let Some(block) = headline.and_then(|at| self.tree.blocks.get(at)) else { return best };
        let around = self.tree.lineage(block.element).take_while(|index| *index != best);
        let mut articles = around.filter(|index| self.tree.elements[*index].tag == Tag::Article);
        let fitting = articles.find(|index| *index > best && self.sum(*index) * 4 > self.sum(best) && self.sum(*index) > 250);
        let within = fitting.and_then(|index| self.heaviest(index..self.tree.elements[index].end));
        within.unwrap_or(best)
    }

    /// The smallest element around the parts named as text, where these hold half of what the chosen one does.
    ///
    /// The parts of one article are chunks with the same parent or with no other headline between them.
    fn named_part(&self, best: usize) -> usize {
        let element = &self.tree.elements[best];
        if element.marks.any(Marks::BODY) {
            return best;
        }
        let parts = self.named_parts(best);
        let Some((first, group)) = parts.first().map(|first| (*first, self.group(&parts))) else { return best };
        let total: i64 = group.iter().map(|part| self.sum(*part)).sum();
        if total * 5 < self.sum(best) * 2 {
            return best;
        }
        let last = group.last().copied().unwrap_or(first);
        let start = group.first().copied().unwrap_or(first);
        let around = self.tree.lineage(start).find(|index| self.tree.elements[*index].end > last);
        around.filter(|index| *index >= best).unwrap_or(best)
    }

    /// Outermost elements inside `best` that are named as text and hold some.
    fn named_parts(&self, best: usize) -> Vec<usize> {
        let mut parts = Vec::new();
        let mut index = best + 1;
        while index < self.tree.elements[best].end {
            let element = &self.tree.elements[index];
            if self.pruned.has(index) {
                index = element.end.max(index + 1);
            } else if element.marks.any(Marks::BODY) && self.sum(index) > 100 {
                parts.push(index);
                index = element.end.max(index + 1);
            } else {
                index += 1;
            }
        }
        parts
    }

    /// The first parts up to the next headline or article.
    fn group(&self, parts: &[usize]) -> Vec<usize> {
        let heaviest = parts.iter().map(|part| self.sum(*part)).max().unwrap_or(0);
        let mut group: Vec<usize> = Vec::new();
        for part in parts {
            let begins_another = group.last().is_some_and(|last| self.is_border(self.tree.elements[*last].end, *part));
            if begins_another {
                let held: i64 = group.iter().map(|part| self.sum(*part)).sum();
                if held * 2 > heaviest {
                    break;
                }
                group.clear();
            }
            group.push(*part);
        }
        group
    }

    /// Whether an article or a main heading begins between two elements.
    fn is_border(&self, from: usize, to: usize) -> bool {
        let between = self.tree.elements.get(from..to).unwrap_or(&[]);
        between.iter().any(|element| matches!(element.tag, Tag::Article | Tag::Heading(1)) || element.marks.any(Marks::HEADLINE))
    }
}

fn inside_named_body(tree: &Tree<'_>) -> Vec<bool> {
    let mut inside = vec![false; tree.elements.len()];
    for (index, element) in tree.elements.iter().enumerate() {
        let inherited = element.parent < index && inside.get(element.parent).copied().unwrap_or(false);
        if let Some(entry) = inside.get_mut(index) {
            *entry = inherited || element.marks.any(Marks::BODY);
        }
    }
    inside
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

fn weight_of(tree: &Tree<'_>, block: &Block, in_named_body: bool) -> i64 {
    let element = &tree.elements[block.element];
    if element.marks.any(Marks::CAPTION | Marks::BYLINE | Marks::DATE) || block.is_label() {
        return 0;
    }
    let size = signed(block.size);
    match element.tag {
        Tag::Heading(_) => 0,
        _ if block.link_share() > 0.5 && in_named_body => -size.min(120) / 4,
        _ if block.link_share() > 0.5 => -size.min(120) - 10,
        _ if block.size >= 50 && block.has_sentence() => size,
        _ if in_named_body => size / 2,
        // Thai has no full stops: what is set as a paragraph is one.
        Tag::Paragraph if block.size < 40 && block.has_no_stops() => size / 4,
        _ if block.size < 40 && !block.has_sentence() => -10,
        _ => size / 4,
    }
}
