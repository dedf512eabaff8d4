//! What a reader should know before relying on an article: [`Flag`]s with the page's own words for them.
//!
//! A flag says what the page says; where it does not say it in so many words, what decides is stated at the function.
//! Looked at are the lines around headline and text, the address, and the metadata; nothing else on the page speaks of
//! this article.

use url::Url;

use crate::model::{Article, Flag, FlagKind, Source};

use super::block::{Block, size_of};
use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::notes::{Notices, archived, shortened};
use super::odd::odd_word;
use super::phrases::{LIVE_PATHS, LIVE_TITLES, OPINION, OPINION_TITLES, SPONSORED};
use super::tags::Tag;
use super::tree::Tree;
use super::walls::{Survey, Wall, wall_of};
use super::{differs, standing};

/// Lines before the text in which labels and notices stand.
const REACH_BEFORE: usize = 14;

/// Lines after the text in which notices stand.
const REACH_AFTER: usize = 15;

/// A text up to this size may be only the beginning of one; longer ones are whole or as good as whole.
const LONGEST_BEGINNING: usize = 4_000;

/// A page and what was made of it.
pub(super) struct Page<'p, 'a> {
    pub(super) tree: &'p Tree<'a>,
    pub(super) head: &'p Head<'a>,
    pub(super) facts: &'p Facts,
    pub(super) article: &'p Article,
    pub(super) survey: Option<&'p Survey>,
    pub(super) markup: &'p str,
}

/// The flags of an article, each kind once.
pub(super) fn of(page: &Page<'_, '_>) -> Vec<Flag> {
    let place = Place::of(page);
    let notices = Notices::of(place.iter().flat_map(|place| place.notices(page.tree)));
    let worded = |kind: FlagKind, words: Option<String>| words.map(|words| Flag { kind, words: Some(shortened(&words)) });
    let bare = |kind: FlagKind, holds: bool| holds.then(|| Flag::bare(kind));
    let article = page.article;
    let found = [
        worded(FlagKind::Corrected, page.facts.standing.correction.clone().or_else(|| notices.correction())),
        worded(FlagKind::Retracted, notices.retraction()),
        worded(FlagKind::Paywalled, paywalled(page, place.as_ref())),
        worded(FlagKind::Sponsored, sponsored(page, place.as_ref())),
        worded(FlagKind::Opinion, opinion(page, place.as_ref())),
        worded(FlagKind::Live, live(page)),
        worded(FlagKind::Archived, place.as_ref().and_then(|place| archived(place.labels(page.tree)))),
        bare(FlagKind::NoByline, article.authors.is_empty()),
        bare(FlagKind::NoDate, article.published.as_ref().is_none_or(|date| date.source == Source::Feed)),
        bare(FlagKind::TextDiffers, differs::differs(page.facts.body.as_deref(), &article.body)),
        worded(FlagKind::OddCharacters, odd_word(article, page.markup)),
    ];
    found.into_iter().flatten().collect()
}

/// Where the text stands among the page's lines.
struct Place {
    headline: usize,
    first: usize,
    last: usize,
}

impl Place {
    /// `None` for a text that was not read from the page's lines.
    fn of(page: &Page<'_, '_>) -> Option<Place> {
        let body = &page.article.body;
        let is_line = |line: &str, text: &str| line.len() == text.len() && line.replace('\n', " ") == text;
        let blocks = &page.tree.blocks;
        let opening = body.split("\n\n").next().filter(|line| !line.is_empty())?;
        let closing = body.rsplit("\n\n").next()?;
        let first = blocks.iter().position(|block| is_line(&block.text, opening))?;
        let last = blocks.iter().rposition(|block| is_line(&block.text, closing)).filter(|last| *last >= first)?;
        let title = page.article.title.as_ref().map(|title| title.value.to_lowercase()).unwrap_or_default();
        let start = first.saturating_sub(REACH_BEFORE * 2);
        let shown = (start..first).rev().find(|at| blocks[*at].text.len() < 1_000 && blocks[*at].text.to_lowercase() == title);
        Some(Place { headline: shown.unwrap_or(first), first, last })
    }

    /// The lines in which notices stand: around the headline, at the start of the text, at its end and behind it.
    fn notices<'t>(&self, tree: &'t Tree<'_>) -> impl Iterator<Item = &'t str> {
        let start = self.headline.min(self.first).saturating_sub(REACH_BEFORE / 2);
        let end = (self.last + 1 + REACH_AFTER).min(tree.blocks.len());
        let opening = (self.first + 8).min(end);
        let closing = self.last.saturating_sub(12).max(opening);
        let blocks = (start..opening).chain(closing..end).filter_map(|at| tree.blocks.get(at));
        blocks.filter(|block| block.link_share() < 0.5).map(|block| block.text.as_str())
    }

    /// The lines right before the headline and between it and the text, but those of menus and other furniture.
    fn labels<'t>(&self, tree: &'t Tree<'_>) -> impl Iterator<Item = &'t str> {
        let start = self.headline.saturating_sub(3);
        let end = (self.first + 1).min(self.headline + REACH_BEFORE);
        // A line after a short link is one entry of a menu among others.
        let is_entry = move |at: usize| {
            let before = at.checked_sub(1).and_then(|before| tree.blocks.get(before));
            before.is_some_and(|before| before.size > 0 && before.size < 40 && before.link_share() > 0.9)
        };
        let lines = (start..end.max(start)).filter(move |at| !is_entry(*at)).filter_map(|at| tree.blocks.get(at));
        lines.filter(|block| !is_furniture(tree, block)).map(|block| block.text.as_str())
    }
}

fn is_furniture(tree: &Tree<'_>, block: &Block) -> bool {
    tree.lineage(block.element).any(|index| {
        let element = &tree.elements[index];
        // A heading other than the article's own stands over a box of other articles.
        let is_menu = matches!(element.tag, Tag::Nav | Tag::ListItem | Tag::Footer | Tag::Heading(_));
        is_menu || element.marks.any(Marks::DROP | Marks::NEVER | Marks::HIDDEN)
    })
}

/// The words that say that the text goes on for subscribers; only of a text short enough to be a beginning.
///
/// An offer must stand within the lines after the text: a sentence, or a mere label right behind it or where something
/// else speaks for it too, since labels stand over other articles as well. Where the page says that the article is not free, it is enough
/// that the text breaks off, that it has less than half the words the page counts, or that the part which is not free is
/// not in the page. That a page says so alone tells nothing: most send the whole text and cover it by a script.
fn paywalled(page: &Page<'_, '_>, place: Option<&Place>) -> Option<String> {
    let body = page.article.body.as_str();
    let Some(place) = place else {
        return page.survey.and_then(Survey::first_offer).filter(|_| body.is_empty()).map(str::to_owned);
    };
    if size_of(body) > LONGEST_BEGINNING {
        return None;
    }
    let locked = locked(page);
    let is_enough = |at: usize, line: &str| {
        let is_sentence = size_of(line) >= 60 || line.ends_with(['.', '!', '?', '。', '！', '？']);
        is_sentence || at <= place.last + 2 || locked.is_some() || breaks_off(body)
    };
    let after = place.last + 1..(place.last + 1 + REACH_AFTER).min(page.tree.blocks.len());
    let taken = || page.survey.and_then(|survey| survey.offers_in(after.clone()).find(|(at, line)| is_enough(*at, line)));
    let left = || {
        let mut lines =
            after.clone().filter_map(|at| Some((at, page.tree.blocks.get(at)?))).filter(|(_, block)| block.link_share() < 0.9);
        let found = lines.find(|(at, block)| wall_of(&block.text) == Some(Wall::Offer) && is_enough(*at, &block.text));
        found.map(|(at, block)| (at, block.text.as_str()))
    };
    let is_part = || breaks_off(body) || has_fewer_words(page) || is_kept_back(page);
    taken().or_else(left).map(|(_, line)| line.to_owned()).or_else(|| locked.clone().filter(|_| is_part()))
}

/// What the page's metadata say that keep the article for subscribers.
fn locked(page: &Page<'_, '_>) -> Option<String> {
    let tier = page.head.first(&["article:content_tier", "content_tier", "og:article:content_tier"]).map(str::to_ascii_lowercase);
    let tier = tier.filter(|tier| matches!(tier.as_str(), "locked" | "premium" | "paid"));
    let is_not_free = page.facts.standing.is_free == Some(false);
    tier.map(|tier| format!("content_tier: {tier}")).or_else(|| is_not_free.then(|| "isAccessibleForFree: false".to_owned()))
}

fn breaks_off(body: &str) -> bool {
    let body = body.trim_end();
    body.ends_with(['…', ',']) || body.ends_with("...") || body.ends_with("[…]")
}

fn has_fewer_words(page: &Page<'_, '_>) -> bool {
    let counted = page.facts.standing.words.unwrap_or(0);
    counted > 100 && page.article.body.split_whitespace().count() * 2 < counted
}

/// Whether the part that JSON-LD names as not free has no text in the page, of which little is shown.
fn is_kept_back(page: &Page<'_, '_>) -> bool {
    let named = &page.facts.standing.kept_back;
    let holds = |name: &str| {
        let named = |value: Option<&str>| value.is_some_and(|value| value.split_whitespace().any(|part| part == name));
        let mut elements = page.tree.elements.iter();
        elements
            .any(|element| element.end_block > element.first_block && (named(element.attr("class")) || named(element.attr("id"))))
    };
    size_of(&page.article.body) < LONGEST_BEGINNING / 2 && !named.is_empty() && !named.iter().any(|name| holds(name))
}

/// The label of an advertiser's article: by its type in JSON-LD, a whole line near the headline, the section or the path.
fn sponsored(page: &Page<'_, '_>, place: Option<&Place>) -> Option<String> {
    if let Some(kind) = standing::kind_among(page.facts, &["AdvertiserContentArticle"]) {
        return Some(kind.to_owned());
    }
    let is_label = |text: &str| is_among(text, SPONSORED);
    label_near(page, place, is_label)
        .or_else(|| section(page, is_label))
        .or_else(|| part_of_path(page, |part| is_label(&spaced(part))))
}

/// The label of an opinion piece: as for advertisers' articles, also the first word of the headline.
fn opinion(page: &Page<'_, '_>, place: Option<&Place>) -> Option<String> {
    if let Some(kind) = standing::kind_among(page.facts, &["OpinionNewsArticle"]) {
        return Some(kind.to_owned());
    }
    let is_label = |text: &str| is_among(text, OPINION);
    headed(page, OPINION_TITLES)
        .or_else(|| section(page, is_label))
        .or_else(|| label_near(page, place, is_label))
        .or_else(|| part_of_path(page, |part| is_label(&spaced(part)) || part == "comment"))
}

/// The sign of a live blog: its type in JSON-LD, the beginning of the headline, a part of the path.
fn live(page: &Page<'_, '_>) -> Option<String> {
    if let Some(kind) = standing::kind_among(page.facts, &["LiveBlogPosting"]) {
        return Some(kind.to_owned());
    }
    let is_live = |part: &str| {
        LIVE_PATHS.iter().any(|known| {
            part == *known || (known.len() > 6 && part.starts_with(known)) || (known.len() > 6 && part.ends_with(known))
        })
    };
    headed(page, LIVE_TITLES).or_else(|| part_of_path(page, is_live))
}

/// The beginning of the headline that is one of these, before a colon, a stroke or a bar.
fn headed(page: &Page<'_, '_>, beginnings: &[&str]) -> Option<String> {
    opening_among(&page.article.title.as_ref()?.value, beginnings)
}

/// The beginning of a headline that is one of these, before a colon, a stroke or a bar.
pub(super) fn opening_among(title: &str, beginnings: &[&str]) -> Option<String> {
    let (start, _) = title.split_once([':', '：', '|', '–', '—', '】', '·'])?;
    let start = start.trim_matches(|c: char| !c.is_alphanumeric());
    (start.len() < 60 && is_among(start, beginnings)).then(|| start.to_owned())
}

fn section(page: &Page<'_, '_>, is_label: impl Fn(&str) -> bool) -> Option<String> {
    let named = page.head.all("article:section").chain(page.facts.standing.sections.iter().map(String::as_str));
    named.take(20).find(|name| is_label(name)).map(str::to_owned)
}

/// A whole line right before the headline or between it and the text.
fn label_near(page: &Page<'_, '_>, place: Option<&Place>, is_label: impl Fn(&str) -> bool) -> Option<String> {
    let mut lines = place?.labels(page.tree);
    lines.find(|line| line.len() < 80 && is_label(line)).map(str::to_owned)
}

/// A folder of the address, or of the one the page calls its own.
fn part_of_path(page: &Page<'_, '_>, is_label: impl Fn(&str) -> bool) -> Option<String> {
    let url: &Url = page.article.canonical_url.as_ref().or(page.article.url.as_ref())?;
    let parts: Vec<&str> = url.path().split('/').filter(|part| !part.is_empty()).collect();
    let folders = parts.split_last().map_or(&[][..], |(_, folders)| folders);
    folders.iter().take(6).find(|part| is_label(&part.to_lowercase())).map(|part| format!("/{part}/"))
}

fn spaced(part: &str) -> String {
    part.replace(['-', '_'], " ")
}

/// Whether the text, less what is no letter at its ends, is in the table.
fn is_among(text: &str, table: &[&str]) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    text.len() < 80 && {
        let text = text.to_lowercase();
        table.contains(&text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::{Value, json};

    use super::super::{EntryHints, PageInput, extract};
    use super::*;

    #[test]
    fn pages_have_the_flags_that_their_second_line_names() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/extract/flags");
        let mut pages: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        pages.sort();
        assert!(pages.len() >= 15);
        let wrong: Vec<String> = pages.iter().filter_map(|path| difference(path)).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    fn difference(path: &Path) -> Option<String> {
        let page = std::fs::read(path).unwrap();
        let text = String::from_utf8_lossy(&page).into_owned();
        let mut said = text.lines().map(|line| line.trim_start_matches("<!-- ").trim_end_matches(" -->"));
        let url = Url::parse(said.next().unwrap().trim_start_matches("url: ")).unwrap();
        let expected: Value = serde_json::from_str(said.next().unwrap().trim_start_matches("flags: ")).unwrap();
        let now = "2026-11-01T00:00:00Z".parse().unwrap();
        let input = PageInput { bytes: &page, content_type: None, url: Some(&url), entry: EntryHints::default(), now };
        let flags = extract(&input).unwrap().flags;
        let got = json!(flags.iter().map(|flag| json!([flag.kind.name(), flag.words])).collect::<Vec<_>>());
        (got != expected).then(|| format!("{}: {got}\n  expected {expected}", path.display()))
    }
}
