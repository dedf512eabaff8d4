//! Which blocks of the container belong to the article.

use std::collections::{HashMap, HashSet};

use crate::text::fold::fold;

use super::block::Block;
use super::marks::Marks;
use super::phrases;
use super::prune::Pruned;
use super::tags::Tag;
use super::title::squashed;
use super::tree::Tree;

/// What is known of the article before its text.
pub(super) struct Known {
    /// The letters of the headline; empty where there is none.
    pub(super) title: String,
    /// Names of the authors, folded.
    pub(super) authors: Vec<String>,
    /// Whether the page says that it is a live blog.
    pub(super) is_live: bool,
}

/// Lists set into a text; each costs a look at all blocks behind it.
const MAX_INSETS: usize = 30;

/// Characters of a block that no cell of a data table has.
const LAYOUT: usize = 300;

/// The blocks of a container, cut down step by step to the article's.
pub(super) struct Selection<'t, 'a> {
    tree: &'t Tree<'a>,
    pruned: &'t Pruned,
    container: usize,
    known: &'t Known,
    /// The times of the posts of a live blog, which stay.
    times: HashSet<usize>,
    kept: Vec<usize>,
}

impl<'t, 'a> Selection<'t, 'a> {
    /// The blocks that belong to the article, in order.
    pub(super) fn of(tree: &'t Tree<'a>, pruned: &'t Pruned, container: usize, known: &'t Known) -> Vec<usize> {
        let times = post_times(tree, container, known.is_live);
        let mut selection = Selection { tree, pruned, container, known, times, kept: Vec::new() };
        let element = &tree.elements[container];
        selection.kept = (element.first_block..element.end_block).filter(|at| selection.belongs(*at)).collect();
        selection.drop_repeated();
        selection.cut_end();
        selection.cut_start();
        selection.drop_biographies();
        selection.drop_idle_headings();
        selection.kept
    }

    fn belongs(&self, at: usize) -> bool {
        let block = &self.tree.blocks[at];
        !self.pruned.has(block.element) && (self.times.contains(&at) || !self.is_inset(block) && !self.is_scrap(block))
    }

    /// Whether an element between the block and the container says that it is no running text.
    fn is_inset(&self, block: &Block) -> bool {
        self.tree.lineage(block.element).take_while(|index| *index != self.container).any(|index| self.sets_apart(index, block))
    }

    fn sets_apart(&self, index: usize, block: &Block) -> bool {
        let element = &self.tree.elements[index];
        let is_line = element.end_block - element.first_block <= 3;
        match element.tag {
            Tag::Caption | Tag::Heading(1) | Tag::Aside => return true,
            Tag::Figure if !self.is_quoted(block) => return true,
            Tag::TableCell if self.is_layout(index) && (block.size < 120 || !block.has_sentence()) => return true,
            _ => {}
        }
        let is_caption = element.marks.any(Marks::CAPTION | Marks::PULLED) && self.size_of(index) < 700;
        let is_label = is_line && element.marks.any(Marks::BYLINE | Marks::DATE) && block.size < 200;
        is_caption || is_label || self.is_picture(index)
    }

    /// Whether the cell's table sets out a page: one of its cells holds more than a table's cells do.
    fn is_layout(&self, cell: usize) -> bool {
        let table = self.tree.lineage(cell).find(|index| self.tree.elements[*index].tag == Tag::Table);
        let Some(table) = table.and_then(|index| self.tree.elements.get(index)) else { return true };
        let blocks = self.tree.blocks.get(table.first_block..table.end_block).unwrap_or(&[]);
        blocks.iter().any(|block| block.size >= LAYOUT)
    }

    fn is_quoted(&self, block: &Block) -> bool {
        self.tree.lineage(block.element).any(|index| self.tree.elements[index].tag == Tag::Quote)
    }

    /// Whether the element holds a picture and no more text than a caption has.
    fn is_picture(&self, index: usize) -> bool {
        let element = &self.tree.elements[index];
        let is_box = !matches!(element.tag, Tag::Paragraph | Tag::ListItem | Tag::TableCell | Tag::Quote | Tag::Heading(_));
        is_box && element.end_block - element.first_block <= 3 && self.tree.has_picture(index) && self.size_of(index) < 350
    }

    fn size_of(&self, index: usize) -> usize {
        let element = &self.tree.elements[index];
        let blocks = self.tree.blocks.get(element.first_block..element.end_block).unwrap_or(&[]);
        blocks.iter().map(|block| block.size).sum()
    }

    /// Whether the text itself says that it is none of the article's.
    fn is_scrap(&self, block: &Block) -> bool {
        let is_heading = matches!(self.tree.elements[block.element].tag, Tag::Heading(_));
        // The article ends there.
        if is_heading && phrases::opens_comments(&block.text) {
            return false;
        }
        if phrases::is_scrap(&block.text) || phrases::is_credit_or_notice(&block.text) {
            return true;
        }
        let link = block.link_share();
        (link > 0.8 && block.size < 200 && !is_heading)
            || (link > 0.55 && block.size < 200 && !block.ends_a_sentence() && !is_heading && !self.is_quoted(block))
            || (link > 0.2 && block.size < 250 && phrases::leads_elsewhere(&block.text))
            || (block.size < 60 && block.is_label())
            || self.is_headline(block)
    }

    /// Whether the block repeats the headline, perhaps with the byline under it.
    fn is_headline(&self, block: &Block) -> bool {
        let first = block.text.lines().next().unwrap_or("");
        let title = self.known.title.as_str();
        // Folding makes one byte of four at most, and few more than there were.
        let is_as_long = first.len() < title.len() * 4 + 40 && title.len() < first.len() * 4 + 40;
        !title.is_empty() && is_as_long && block.size < first.len() + 150 && first.len() < 400 && squashed(first) == title
    }

    /// Cuts at a heading that opens what follows an article. Where the article runs on behind it, in the same element or in
    /// one of the same class, it opens a list set into the text: that goes alone.
    fn cut_end(&mut self) {
        let total: usize = self.kept.iter().map(|at| self.tree.blocks[*at].size).sum();
        let (mut before, mut place, mut insets) = (0, 0, 0);
        while let Some(at) = self.kept.get(place).copied() {
            let block = &self.tree.blocks[at];
            let is_end = phrases::ends_article(&block.text) || phrases::opens_comments(&block.text);
            if is_end && insets < MAX_INSETS && self.heads_links(place) && self.running_on(place) * 8 >= total {
                insets += 1;
                self.kept.remove(place);
                continue;
            }
            if before * 2 > total && is_end {
                insets += 1;
                if insets > MAX_INSETS || self.running_on(place) * 8 < total {
                    self.kept.truncate(place);
                    return;
                }
                self.drop_inset(place);
                continue;
            }
            // A link at the top that leads down to the comments.
            if phrases::opens_comments(&block.text) {
                self.kept.remove(place);
                continue;
            }
            before += block.size;
            place += 1;
        }
    }

    /// Whether nothing but links stands between a heading and the next block that is kept.
    fn heads_links(&self, place: usize) -> bool {
        let (Some(at), Some(next)) = (self.kept.get(place), self.kept.get(place + 1)) else { return false };
        let between = self.tree.blocks.get(at + 1..*next).unwrap_or(&[]);
        !between.is_empty() && between.iter().all(|block| block.link_share() > 0.8)
    }

    /// Length of the paragraphs behind a place that are set like the last one before it.
    fn running_on(&self, place: usize) -> usize {
        let (before, after) = self.kept.split_at(place);
        let Some(last) = before.iter().rev().find(|at| is_prose(&self.tree.blocks[**at])) else { return 0 };
        let alike = after.iter().filter(|at| is_prose(&self.tree.blocks[**at]) && self.tree.are_alike(*last, **at));
        alike.map(|at| self.tree.blocks[*at].size).sum()
    }

    /// Drops a heading and the links and scraps under it, up to the next paragraph.
    fn drop_inset(&mut self, place: usize) {
        let inset = self.kept.iter().skip(place + 1).take_while(|at| !is_prose(&self.tree.blocks[**at])).count();
        self.kept.drain(place..=place + inset);
    }

    /// Drops bylines, date lines and labels from the start, up to the first paragraph.
    fn cut_start(&mut self) {
        let (tree, times) = (self.tree, &self.times);
        let mut in_front = true;
        self.kept.retain(|at| {
            let block = &tree.blocks[*at];
            let is_paragraph = block.size > 120 && block.has_sentence() && !block.is_label();
            in_front &= !is_paragraph && !times.contains(at);
            !in_front || !(block.is_label() || (block.size < 160 && phrases::opens_byline(&block.text)))
        });
    }

    /// Drops repetitions of paragraphs, and short lines that a page sets again and again beside one another.
    fn drop_repeated(&mut self) {
        let (tree, times) = (self.tree, &self.times);
        let text = |at: usize| tree.blocks[at].text.as_str();
        let crowded: HashSet<&str> = self
            .kept
            .windows(3)
            .filter(|near| text(near[0]) == text(near[1]) || text(near[0]) == text(near[2]))
            .map(|near| text(near[0]))
            .collect();
        let mut seen = HashSet::new();
        self.kept.retain(|at| {
            if times.contains(at) {
                return true;
            }
            // A question may be put to several people.
            let is_first = seen.insert(text(*at)) || text(*at).ends_with(['?', '？']);
            if tree.blocks[*at].size > 80 { is_first } else { !crowded.contains(text(*at)) }
        });
    }

    /// Drops the last blocks where they begin with an author's name (`X is a senior reporter …`) or name source and rights.
    fn drop_biographies(&mut self) {
        for _ in 0..5 {
            let Some(block) = self.kept.last().map(|at| &self.tree.blocks[*at]) else { return };
            let text = fold(&block.text);
            let names_author = self.known.authors.iter().any(|name| text.starts_with(name.as_str()));
            let is_author = names_author || phrases::is_imprint(&block.text) || is_signature(block);
            if self.kept.len() < 3 || block.size > 700 || !is_author {
                return;
            }
            self.kept.pop();
        }
    }

    /// Drops headings at the end, which no text follows.
    fn drop_idle_headings(&mut self) {
        let tree = self.tree;
        while self.kept.last().is_some_and(|at| matches!(tree.elements[tree.blocks[*at].element].tag, Tag::Heading(_))) {
            self.kept.pop();
        }
    }
}

fn is_prose(block: &Block) -> bool {
    block.size >= 80 && block.ends_a_sentence() && block.link_share() < 0.3
}

/// Whether a short last line is a name and an address: `김철수 기자 kim@example.org`.
fn is_signature(block: &Block) -> bool {
    let mut words = block.text.split_whitespace();
    let address = words.next_back().filter(|last| last.contains('@') && last.contains('.'));
    address.is_some() && block.size < LONGEST_SIGNATURE && (1..=4).contains(&words.count())
}

/// Characters of a name with its address.
const LONGEST_SIGNATURE: usize = 80;

/// The blocks that give the time of a post, where the container is a live blog's: two or more, in elements named so, or on a page
/// that says so in elements of one class.
fn post_times(tree: &Tree<'_>, container: usize, is_live: bool) -> HashSet<usize> {
    let element = &tree.elements[container];
    let times: Vec<usize> = (element.first_block..element.end_block).filter(|at| is_post_time(tree, *at)).collect();
    let setting = |at: &usize| {
        let element = &tree.elements[tree.blocks[*at].element];
        (element.raw.name(), element.attr("class"), tree.elements[element.parent].attr("class"))
    };
    let mut settings: HashMap<_, usize> = HashMap::new();
    times.iter().for_each(|at| *settings.entry(setting(at)).or_default() += 1);
    let is_named = |at: &usize| {
        let mut lineage = tree.lineage(tree.blocks[*at].element).take(POST_DEPTH);
        lineage.any(|index| tree.elements[index].marks.any(Marks::LIVE))
    };
    let recurs = |at: &usize| is_live && settings.get(&setting(at)).is_some_and(|count| *count > 1);
    let times: HashSet<usize> = times.iter().copied().filter(|at| recurs(at) || is_named(at)).collect();
    if times.len() > 1 { times } else { HashSet::new() }
}

/// Whether a block looks like the time of a post: a short label with a number, or a line or heading that opens with a clock time.
fn is_post_time(tree: &Tree<'_>, at: usize) -> bool {
    let block = &tree.blocks[at];
    if block.size >= LONGEST_TIME {
        return matches!(tree.elements[block.element].tag, Tag::Heading(_)) && opens_with_clock(&block.text);
    }
    let is_label = || {
        let mut named = tree.lineage(block.element).take(2);
        block.is_label() || named.any(|index| tree.elements[index].marks.any(Marks::DATE))
    };
    let digits = block.text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3 && (opens_with_clock(&block.text) || is_label())
}

/// Characters of a line that is nothing but the time of a post.
const LONGEST_TIME: usize = 40;

/// Whether a line opens with the time of day: `12:05`, `9.30 Uhr`, `21h15`.
fn opens_with_clock(line: &str) -> bool {
    let hours = line.bytes().take_while(u8::is_ascii_digit).count();
    let behind = line.get(hours..).and_then(|rest| rest.strip_prefix([':', '.', 'h', 'H', '：']));
    let minutes = behind.map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    (1..=2).contains(&hours)
        && minutes == 2
        && line.get(..hours).and_then(|hours| hours.parse().ok()).is_some_and(|hours: u8| hours < 25)
}

/// Elements between the time of a post and the blog, at most.
const POST_DEPTH: usize = 8;
