//! A look at a page before it is parsed: every word that could become the article's, and whether there surely is an article.
//!
//! Most pages of general news feeds cannot be about the topic, since none of its words stands in them in any form. To know that
//! takes a fraction of the time of reading them. [`Glance::words`] is what a search for those words needs: all the text
//! that extraction could show as headline, standfirst or body, and more. Character references and the escapes of JSON are
//! resolved, `meta` values and JSON-LD are in it, comments, styles and other scripts are not. A tag is one [`MARK`]: nobody
//! knows yet whether it parts two words or stands inside one.
//!
//! A page without those words is passed over only where reading it could not end otherwise than with an article: it calls
//! itself one, it names its address ([`Glance::canonical`]), and it has paragraphs enough ([`LEAST_PROSE`]) that speak
//! neither of consent nor of subscriptions. Walls, redirects and empty pages are always read.

use std::borrow::Cow;

use url::Url;

use crate::text::charset::decode_html;

use super::page::{PageInput, top_level_of};
use super::walls::wall_of;
use super::whose::Own;
use super::words::Words;
use super::{address, guard, jsonld, kind};

/// What stands for a tag among the words: invisible, so that folding joins what it stands between.
pub const MARK: char = '\u{2063}';

/// Bytes of paragraphs from which a page that calls itself an article surely has one. Four times what a body needs to be
/// taken for one beside any wall.
const LEAST_PROSE: usize = 2_400;

/// A page as it looks before it is parsed.
pub struct Glance<'p> {
    page: PageInput<'p>,
    markup: String,
    words: Words,
}

impl<'p> Glance<'p> {
    /// `None` for a page that must be read in any case.
    pub fn of(page: &PageInput<'p>) -> Option<Glance<'p>> {
        kind::check_html(page.bytes, page.content_type).ok()?;
        let decoded = decode_html(page.bytes, page.content_type, top_level_of(page).as_deref());
        let markup = match guard::parseable(&decoded.text) {
            Cow::Borrowed(_) => decoded.text,
            Cow::Owned(cut) => cut,
        };
        let words = Words::of(&markup)?;
        (words.prose() >= LEAST_PROSE).then_some(Glance { page: *page, markup, words })
    }

    /// Every word that extraction could show, with a [`MARK`] for each tag.
    pub fn words(&self) -> &str {
        self.words.text()
    }

    /// The address the page calls its own, where it surely holds an article; as extraction would find it.
    pub fn canonical(&self) -> Option<Url> {
        let mut left = LEAST_PROSE;
        let is_prose = self.words.paragraphs().any(|paragraph| {
            left = left.saturating_sub(if wall_of(paragraph).is_none() { paragraph.len() } else { 0 });
            left == 0
        });
        if !is_prose || self.words.sends_on() {
            return None;
        }
        let is_article = || {
            let scripts: Vec<&str> = self.words.json_ld().filter_map(|range| self.markup.get(range)).collect();
            jsonld::read(&scripts, &Own::default()).headline.is_some()
        };
        // Further links of the page come after these, and the first that can be believed counts.
        let claim = address::believed(self.words.canonical(), self.page.url)?;
        (self.words.kind().is_some_and(|kind| kind.eq_ignore_ascii_case("article")) || is_article()).then_some(claim)
    }
}
