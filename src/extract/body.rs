//! The text of the article: which blocks of the chosen element belong to it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::text::fold::fold;

use super::block::Block;
use super::container;
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::phrases;
use super::prune::Pruned;
use super::standfirst;
use super::tags::Tag;
use super::title::Headline;
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
}

/// Finds the text; `None` where the page has none.
pub(super) fn find(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, headline: Option<&Headline>) -> Option<Text> {
    let title = headline.map(|headline| headline.title.value.as_str());
    let headline = headline.and_then(|headline| headline.block);
    let (pruned, container, mut kept) = chosen(tree, Pruned::of(tree, headline), headline, title)
        .or_else(|| chosen(tree, Pruned::never(tree, headline), headline, title))?;
    let standfirst = standfirst::find(tree, head, facts, &pruned, headline, container, &kept);
    if let Some(standfirst) = &standfirst {
        kept.retain(|at| Some(*at) != standfirst.block);
    }
    let first = kept.first().copied()?;
    let body = joined(tree, &kept);
    let start = headline.filter(|headline| *headline <= first && headline + 60 > first).unwrap_or(first).saturating_sub(6);
    Some(Text {
        body,
        standfirst: standfirst.map(|standfirst| standfirst.text.replace('\n', " ")),
        first,
        near: start..first + 1,
    })
}

/// The container and its blocks; `None` where nothing is left after pruning.
fn chosen(tree: &Tree<'_>, pruned: Pruned, headline: Option<usize>, title: Option<&str>) -> Option<(Pruned, usize, Vec<usize>)> {
    let container = container::choose(tree, &pruned, headline)?;
    let kept = Chosen::of(tree, &pruned, container, title).kept;
    (!kept.is_empty()).then_some((pruned, container, kept))
}

fn joined(tree: &Tree<'_>, kept: &[usize]) -> String {
    let texts: Vec<String> =
        kept.iter().filter_map(|at| tree.blocks.get(*at)).map(|block| block.text.replace('\n', " ")).collect();
    texts.join("\n\n")
}

/// The blocks of the container that belong to the article.
struct Chosen<'t, 'a> {
    tree: &'t Tree<'a>,
    pruned: &'t Pruned,
    container: usize,
    title: String,
    kept: Vec<usize>,
}

impl<'t, 'a> Chosen<'t, 'a> {
    fn of(tree: &'t Tree<'a>, pruned: &'t Pruned, container: usize, title: Option<&str>) -> Chosen<'t, 'a> {
        let mut chosen = Chosen { tree, pruned, container, title: title.map(fold).unwrap_or_default(), kept: Vec::new() };
        let element = &tree.elements[container];
        chosen.kept = (element.first_block..element.end_block).filter(|at| chosen.belongs(*at)).collect();
        chosen.drop_repeated();
        chosen.cut_end();
        chosen.cut_start();
        chosen.drop_idle_headings();
        chosen
    }

    fn belongs(&self, at: usize) -> bool {
        let block = &self.tree.blocks[at];
        !self.pruned.has(block.element) && !self.is_inset(block) && !self.is_scrap(block)
    }

    /// Whether an element between the block and the container says that it is no running text.
    fn is_inset(&self, block: &Block) -> bool {
        for index in self.tree.lineage(block.element).take_while(|index| *index != self.container) {
            let element = &self.tree.elements[index];
            let is_line = element.end_block - element.first_block <= 3;
            match element.tag {
                Tag::Caption | Tag::Heading(1) => return true,
                Tag::Figure => return !self.tree.lineage(block.element).any(|i| self.tree.elements[i].tag == Tag::Quote),
                Tag::TableCell => return block.size < 120 || !block.has_sentence(),
                Tag::Aside => return true,
                _ => {}
            }
            if element.marks.any(Marks::CAPTION | Marks::PULLED)
                || (is_line && element.marks.any(Marks::BYLINE | Marks::DATE) && block.size < 200)
            {
                return true;
            }
        }
        false
    }

    /// Whether the element holds a picture and no more text than a caption has.
    fn is_picture(&self, index: usize) -> bool {
        let element = &self.tree.elements[index];
        let blocks = self.tree.blocks.get(element.first_block..element.end_block).unwrap_or(&[]);
        let is_box = !matches!(element.tag, Tag::Paragraph | Tag::ListItem | Tag::TableCell | Tag::Quote | Tag::Heading(_));
        is_box && blocks.len() <= 3 && self.tree.has_picture(index) && blocks.iter().map(|block| block.size).sum::<usize>() < 350
    }

    /// Whether the text itself says that it is none of the article's.
    fn is_scrap(&self, block: &Block) -> bool {
        if phrases::is_scrap(&block.text) || phrases::is_credit(&block.text) || phrases::is_notice(&block.text) {
            return true;
        }
        let link = block.link_share();
        let is_heading = matches!(self.tree.elements[block.element].tag, Tag::Heading(_));
        (link > 0.8 && block.size < 200 && !is_heading)
            || (link > 0.55 && block.size < 200 && !block.ends_a_sentence() && !is_heading)
            || (link > 0.2 && block.size < 250 && phrases::leads_elsewhere(&block.text))
            || (block.size < 200 && fold(&block.text) == self.title)
    }

    /// Cuts at a heading that opens what follows an article, if little prose comes after it.
    fn cut_end(&mut self) {
        let total: usize = self.kept.iter().map(|at| self.tree.blocks[*at].size).sum();
        let mut before = 0;
        for place in 0..self.kept.len() {
            let block = &self.tree.blocks[self.kept[place]];
            if before * 2 > total && phrases::ends_article(&block.text) {
                self.kept.truncate(place);
                return;
            }
            before += block.size;
        }
    }

    /// Drops bylines, date lines and labels from the start, up to the first paragraph.
    fn cut_start(&mut self) {
        let tree = self.tree;
        let mut in_front = true;
        self.kept.retain(|at| {
            let block = &tree.blocks[*at];
            in_front &= !(block.size > 120 && block.has_sentence() && !block.is_label());
            !in_front || !(block.is_label() || (block.size < 160 && phrases::opens_byline(&block.text)))
        });
    }

    /// Drops short lines that stand in the text three times or more, and repetitions of longer ones.
    fn drop_repeated(&mut self) {
        let tree = self.tree;
        let mut times: HashMap<&str, usize> = HashMap::new();
        for at in &self.kept {
            *times.entry(tree.blocks[*at].text.as_str()).or_default() += 1;
        }
        let mut seen = HashSet::new();
        self.kept.retain(|at| {
            let block = &tree.blocks[*at];
            let is_first = seen.insert(block.text.as_str());
            let times = times.get(block.text.as_str()).copied().unwrap_or(1);
            if block.size > 80 { is_first } else { times < 3 }
        });
    }

    /// Drops headings that no text follows.
    fn drop_idle_headings(&mut self) {
        let is_heading = |at: &usize| matches!(self.tree.elements[self.tree.blocks[*at].element].tag, Tag::Heading(_));
        while self.kept.last().is_some_and(is_heading) {
            self.kept.pop();
        }
    }
}
