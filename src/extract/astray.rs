//! Pages that hold text and no article: error pages that servers send as if all were well, and front pages.
//!
//! An error page is known by what its title or its headings say ([`NOT_FOUND`]), a front page by its address and by the headlines on it,
//! which are links. Neither says of itself that it is an article, and neither has a date or a byline of its own.

use url::Url;

use crate::model::Article;

use super::block::{Block, size_of};
use super::phrases::{NOT_FOUND, NOT_FOUND_WITHIN};
use super::tags::Tag;
use super::tree::Tree;

/// What a page without an article shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Astray {
    /// That there is no such page.
    NotFound,
    /// Headlines and teasers.
    FrontPage,
}

/// Size of the text an error page may have.
const LONGEST_ERROR: usize = 600;

/// Size of a teaser: a blog shows whole posts on its front page.
const LONGEST_TEASER: usize = 300;

/// Headings that are links, from which on a page at the root of its host is a front page.
const LEAST_HEADLINES: usize = 8;

/// Parts of a title, and headings, that are looked at.
const MAX_TITLES: usize = 12;

/// What the page is, if it is no article. Asked only of pages that do not call themselves one and show neither date nor byline.
pub(super) fn verdict(tree: &Tree<'_>, article: &Article, url: Option<&Url>) -> Option<Astray> {
    let is_teaser = |paragraph: &str| size_of(paragraph) < LONGEST_TEASER;
    let is_root = || url.is_some_and(|url| url.path() == "/" && url.query().is_none());
    let is_front =
        || is_root() && headlines(tree) >= LEAST_HEADLINES && article.body.split("\n\n").all(is_teaser) && !heads_text(tree);
    if size_of(&article.body) < LONGEST_ERROR && says_not_found(tree, article) {
        Some(Astray::NotFound)
    } else {
        is_front().then_some(Astray::FrontPage)
    }
}

/// Whether several whole paragraphs stand under the page's chief heading, which leads nowhere, and no other headline among them.
fn heads_text(tree: &Tree<'_>) -> bool {
    let is_chief = |block: &&Block| tree.elements[block.element].tag == Tag::Heading(1) && block.linked == 0;
    let Some(chief) = tree.blocks.iter().position(|block| is_chief(&block)) else { return false };
    let text = tree.blocks.iter().skip(chief + 1).take_while(|block| block.link_share() < 0.8);
    text.filter(|block| block.size >= LEAST_PARAGRAPH && block.ends_a_sentence()).count() >= LEAST_PARAGRAPHS
}

/// Size of a whole paragraph, and how many of them are an article at the root of its host.
const LEAST_PARAGRAPH: usize = 80;
const LEAST_PARAGRAPHS: usize = 3;

fn headlines(tree: &Tree<'_>) -> usize {
    let is_heading = |element: usize| tree.lineage(element).take(2).any(|at| matches!(tree.elements[at].tag, Tag::Heading(_)));
    let linked = tree.blocks.iter().filter(|block| block.size >= 15 && block.link_share() > 0.8 && is_heading(block.element));
    linked.take(LEAST_HEADLINES).count()
}

/// Whether title or heading say so; the words of a whole one, or of the text where they are nothing else's.
fn says_not_found(tree: &Tree<'_>, article: &Article) -> bool {
    let headings = tree.blocks.iter().filter(|block| matches!(tree.elements[block.element].tag, Tag::Heading(1 | 2)));
    let headings = headings.map(|block| block.text.as_str());
    let titles = tree.title.into_iter().chain(article.title.as_ref().map(|title| title.value.as_str())).chain(headings);
    let is_told = |title: &str| title.len() < 200 && parts(title).any(|part| NOT_FOUND.binary_search(&part.as_str()).is_ok());
    let said = || {
        let text = article.body.to_lowercase().replace('\u{2019}', "'");
        NOT_FOUND_WITHIN.iter().any(|words| text.contains(words))
    };
    titles.take(MAX_TITLES).any(is_told) && (size_of(&article.body) < LONGEST_ERROR / 4 || said())
}

/// The parts of a title between separators, in small letters without marks at their ends.
fn parts(title: &str) -> impl Iterator<Item = String> + '_ {
    let parts = title.split(['|', '–', '—', '»', '«', '·', '•', '!', '.']).flat_map(|part| part.split(" - "));
    parts.take(MAX_TITLES).map(|part| part.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('\u{2019}', "'"))
}

#[cfg(test)]
mod tests {
    use super::super::{EntryHints, ExtractError, PageInput, extract};
    use super::*;

    fn read(html: &str, url: &str) -> Result<Article, ExtractError> {
        let url = Url::parse(url).unwrap();
        let now = "2026-11-01T00:00:00Z".parse().unwrap();
        extract(&PageInput { bytes: html.as_bytes(), content_type: None, url: Some(&url), entry: EntryHints::default(), now })
    }

    const STORY: &str = "https://www.example.org/news/ferry";

    #[test]
    fn tables_are_sorted() {
        assert!(NOT_FOUND.is_sorted());
    }

    #[test]
    fn error_pages_are_no_articles() {
        for (title, heading, text) in [
            (
                "404 Not Found - Example",
                "Page not found",
                "The page you are looking for does not exist or has been moved. Please use the search.",
            ),
            (
                "Seite nicht gefunden | Zeitung",
                "Ups!",
                "Die gesuchte Seite existiert leider nicht mehr. Bitte nutzen Sie die Suche oben auf der Seite.",
            ),
            (
                "Le Journal",
                "Page introuvable",
                "La page que vous recherchez n'existe pas ou a été déplacée vers une autre adresse du site.",
            ),
            (
                "Error 404 – El Diario",
                "Lo sentimos",
                "La página que busca no existe o ha cambiado de dirección. Puede usar el buscador del diario.",
            ),
        ] {
            let page = format!("<title>{title}</title><h1>{heading}</h1><p>{text}</p>");
            assert_eq!(read(&page, STORY), Err(ExtractError::NotFound), "{title}");
        }
    }

    #[test]
    fn articles_about_what_is_not_found_are_articles() {
        let text =
            "<p>Divers searched the harbour for two days, the police said on Monday, but the ferry's bell was not there.</p>";
        let page = format!("<title>Not found: the bell - Example</title><h1>Not found: the bell of the ferry</h1>{}", text);
        assert!(read(&page, STORY).is_ok());
        let dated =
            "<title>Page not found</title><h1>Page not found</h1><p>By Jane Roe</p><time datetime=2024-03-05>5 March 2024</time>";
        assert!(read(&format!("{dated}{text}"), STORY).is_ok());
    }

    #[test]
    fn front_pages_are_no_articles() {
        let teasers: String = (0..12)
            .map(|n| format!("<div><h2><a href=/n/{n}>Headline number {n} of the day about the town</a></h2><p>A short teaser, number {n}, that says what is in it.</p></div>"))
            .collect();
        let page = format!("<title>Example News</title>{teasers}");
        assert_eq!(read(&page, "https://www.example.org/"), Err(ExtractError::FrontPage));
        let post = format!(
            "<title>A blog</title><article><h1>One post</h1>{}</article>{teasers}",
            "<p>It was a long day at the harbour, and the crane stood still until the evening came.</p>"
        );
        let marked = format!("<meta property=og:type content=article>{post}");
        assert!(read(&marked, "https://blog.example.org/").is_ok());
    }
}
