//! A page's bytes to its article.

use jiff::Timestamp;
use scraper::Html;
use unicode_normalization::{UnicodeNormalization, is_nfc};
use url::Url;

use crate::model::{Article, Flag, FlagKind, Source, Sourced, Stamp, host_of, registrable_domain, site_of};
use crate::text::charset::decode_html;
use crate::text::language::language_of;

use super::astray::{self, Astray};
use super::authors::Places;
use super::block::size_of;
use super::head::Head;
use super::jsonld::Facts;
use super::published::Evidence;
use super::title::{Claims, Headline};
use super::tree::Tree;
use super::walls::{Rest, Survey, Wall};
use super::whose::Own;
use super::{address, authors, body, flags, guard, hidden, hydration, jsonld, published, refresh, subjects, title};

/// A page and what is known of it from outside.
#[derive(Clone, Copy, Debug)]
pub struct PageInput<'a> {
    /// The page as it came, content codings removed.
    pub bytes: &'a [u8],
    /// The HTTP header of that name.
    pub content_type: Option<&'a str>,
    /// The address that answered.
    pub url: Option<&'a Url>,
    /// What the feed said about it.
    pub entry: EntryHints<'a>,
    /// The present time: dates ahead of it are not believed.
    pub now: Timestamp,
}

/// What a feed said about a page before it was read. Used where the page itself says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct EntryHints<'a> {
    /// The entry's headline.
    pub title: Option<&'a str>,
    /// The entry's date.
    pub published: Option<Stamp>,
    /// The language the feed list gives for the feed (BCP 47).
    pub language: Option<&'a str>,
}

/// Why a page gave no article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtractError {
    /// The bytes are another kind of file.
    #[error("not an HTML page: {found}")]
    NotHtml {
        /// What it looks like: `pdf`, `image/png` …
        found: String,
    },
    /// The page was read, but holds no article text.
    #[error("no article text in a page of {size} bytes")]
    NoText {
        /// Length of the page in bytes.
        size: usize,
    },
    /// A page that asks whether its reader is a person stands in the article's place.
    #[error("a bot check in the article's place")]
    BotCheck,
    /// A page that asks for consent stands in the article's place.
    #[error("a consent page in the article's place")]
    ConsentWall,
    /// The page shows a subscription offer and nothing of the article.
    #[error("a paywall in the article's place")]
    Paywall,
    /// The page sends its reader on at once (`meta http-equiv="refresh"`) and holds no article itself.
    #[error("a page that sends its reader on to {to}")]
    Refresh {
        /// Where to, absolute.
        to: Box<Url>,
    },
    /// The page says that there is none (any more): an error page that was sent with status 200.
    #[error("a page in the article's place that says it cannot be found")]
    NotFound,
    /// A front page: headlines and teasers of other pages.
    #[error("a front page in the article's place")]
    FrontPage,
}

/// The article of a page.
///
/// # Errors
/// When the bytes are no HTML or hold no article text; when another page stands in the article's place.
pub fn extract(page: &PageInput<'_>) -> Result<Article, ExtractError> {
    super::kind::check_html(page.bytes, page.content_type)?;
    let decoded = decode_html(page.bytes, page.content_type, top_level_of(page).as_deref());
    let markup = guard::parseable(&decoded.text);
    let html = Html::parse_document(&markup);
    let mut tree = Tree::of(&html);
    let told = Told::of(page, &tree);
    let shown = Shown::on(page, &mut tree, &told, &markup, decoded.encoding);
    if shown.is_short()
        && let Some(to) = refresh::target(&html, &tree, page.url)
    {
        return Err(ExtractError::Refresh { to: Box::new(to) });
    }
    let data = || Own::of(&tree, &told.head, page.url);
    let survey = match shown.article_or_wall() {
        Ok(Ok(article)) if is_no_more_than_data(&tree, &article) => {
            let longer = hydration::told(&tree, &told.facts, &data()).filter(|text| size_of(text) > size_of(&article.body) * 3);
            let found = longer.and_then(|text| opened(page, &hydration::shown(&markup, &text), decoded.encoding));
            return found.unwrap_or_else(|| settled(page, &tree, &told, article));
        }
        Ok(Ok(article)) => return settled(page, &tree, &told, article),
        Ok(Err(wall)) => return Err(wall),
        Err(survey) => survey,
    };
    if let Some(found) = hidden::opened(&markup).and_then(|markup| opened(page, &markup, decoded.encoding)) {
        return found;
    }
    let told_text = hydration::told(&tree, &told.facts, &data()).map(|text| hydration::shown(&markup, &text));
    if let Some(found) = told_text.and_then(|markup| opened(page, &markup, decoded.encoding)) {
        return found;
    }
    let view = View { markup: &markup, charset: decoded.encoding, survey: survey.as_ref() };
    let hidden = Lines::told(&tree, &told).map(|lines| complete(page, &tree, &told, lines, &view));
    match survey.as_ref().and_then(Survey::only_wall) {
        Some(wall) if hidden.as_ref().is_none_or(|article| article.body.is_empty() && article.standfirst.is_none()) => {
            Err(wall.into())
        }
        _ => hidden.ok_or(ExtractError::NoText { size: page.bytes.len() }),
    }
}

/// The last part of the host's name, which helps to guess a charset.
pub(super) fn top_level_of(page: &PageInput<'_>) -> Option<String> {
    let domain = registrable_domain(host_of(page.url?));
    domain.rsplit('.').next().map(str::to_owned)
}

/// What a page says about itself, and the names its outlet goes by.
struct Told<'a> {
    head: Head<'a>,
    facts: Facts,
    claims: Claims,
    site: String,
    site_name: Option<String>,
    outlets: Vec<String>,
}

impl<'a> Told<'a> {
    fn of(page: &PageInput<'_>, tree: &Tree<'a>) -> Told<'a> {
        let head = Head::of(tree);
        let facts = jsonld::read(&tree.json_ld, &Own::of(tree, &head, page.url));
        let site = page.url.map(site_of).unwrap_or_default();
        let site_name = site_name(&head, &facts);
        let outlets = outlets(site_name.as_deref(), facts.publisher.as_deref(), &site);
        let claims = Claims::of(tree, &head, &facts, &outlets);
        Told { head, facts, claims, site, site_name, outlets }
    }
}

/// The lines of a page that are the article's.
struct Lines {
    headline: Option<Headline>,
    text: body::Text,
}

impl Lines {
    /// As they stand in the page.
    fn visible(tree: &Tree<'_>, told: &Told<'_>) -> Option<Lines> {
        let headline = title::find(tree, &told.claims);
        let mut text = body::find(tree, &told.head, &told.facts, headline.as_ref())?;
        text.body = shortened(composed(text.body), LONGEST_BODY);
        Some(Lines { headline, text })
    }

    /// As the page tells them beside what it shows.
    fn told(tree: &Tree<'_>, told: &Told<'_>) -> Option<Lines> {
        let (body, standfirst) = hidden::told(&told.head, &told.facts)?;
        let body = shortened(composed(body), LONGEST_BODY);
        let text = body::Text { body, standfirst, first: 0, near: 0..0, behind: 0..0 };
        Some(Lines { headline: title::find(tree, &told.claims), text })
    }
}

/// How a page is read.
#[derive(Clone, Copy)]
struct View<'v> {
    markup: &'v str,
    charset: &'static str,
    /// What was taken out of it.
    survey: Option<&'v Survey>,
}

/// What a page shows: an article, something in its place, or nothing.
struct Shown {
    article: Option<Article>,
    /// What its lines say about walls, where they say anything.
    survey: Option<Survey>,
    /// What stands in the article's place.
    wall: Option<Wall>,
}

impl Shown {
    /// Reads the page, its lines a second time without those of consent forms and offers where the first found some.
    fn on(page: &PageInput<'_>, tree: &mut Tree<'_>, told: &Told<'_>, markup: &str, charset: &'static str) -> Shown {
        let view = View { markup, charset, survey: None };
        let lines = Lines::visible(tree, told);
        let survey = Survey::of(tree, lines.as_ref().map(|lines| lines.text.body.as_str()));
        let Some(survey) = survey else {
            let article = lines.map(|lines| complete(page, tree, told, lines, &view));
            return Shown { article, survey: None, wall: None };
        };
        let found = if survey.quieten(tree) {
            let view = View { survey: Some(&survey), ..view };
            Lines::visible(tree, told).map(|lines| complete(page, tree, told, lines, &view))
        } else {
            lines.map(|lines| complete(page, tree, told, lines, &view))
        };
        let mut shown = Shown { article: found, survey: None, wall: None };
        let is_article = hidden::is_article(&told.head, &told.facts);
        shown.article.take_if(|article| survey.owns(tree, &article.body, is_article || has_origin(article)));
        let body = shown.article.as_ref().map_or(0, |article| size_of(&article.body));
        shown.wall = survey.verdict(&Rest { body, is_article, title: tree.title.unwrap_or(""), markup });
        shown.survey = Some(survey);
        shown
    }

    fn is_short(&self) -> bool {
        self.article.as_ref().is_none_or(|article| size_of(&article.body) < refresh::LONGEST_TEXT)
    }

    /// What the page is, else what its lines say about walls.
    fn article_or_wall(self) -> Result<Result<Article, ExtractError>, Option<Survey>> {
        self.wall.map(|wall| Err(wall.into())).or(self.article.map(Ok)).ok_or(self.survey)
    }
}

/// The article, unless the page is none.
fn settled(page: &PageInput<'_>, tree: &Tree<'_>, told: &Told<'_>, article: Article) -> Result<Article, ExtractError> {
    if hidden::is_article(&told.head, &told.facts) || has_origin(&article) {
        return Ok(article);
    }
    match astray::verdict(tree, &article, page.url) {
        Some(Astray::NotFound) => Err(ExtractError::NotFound),
        Some(Astray::FrontPage) => Err(ExtractError::FrontPage),
        None => Ok(article),
    }
}

/// Whether the page shows so little that its text may stand in the data it sends along.
fn is_no_more_than_data(tree: &Tree<'_>, article: &Article) -> bool {
    size_of(&article.body) < refresh::LONGEST_TEXT && tree.blocks.iter().map(|block| block.size).sum::<usize>() < LEAST_SHOWN
}

/// Characters of a page that shows its text.
const LEAST_SHOWN: usize = 1_500;

/// Whether the page itself tells a date or a byline.
fn has_origin(article: &Article) -> bool {
    let is_own = |source: Source| !matches!(source, Source::Feed | Source::Address | Source::Header);
    !article.authors.is_empty() || article.published.as_ref().is_some_and(|date| is_own(date.source))
}

/// What the page shows with its templates and `noscript` elements opened.
fn opened(page: &PageInput<'_>, markup: &str, charset: &'static str) -> Option<Result<Article, ExtractError>> {
    let html = Html::parse_document(markup);
    let mut tree = Tree::of(&html);
    let told = Told::of(page, &tree);
    Shown::on(page, &mut tree, &told, markup, charset).article_or_wall().ok()
}

impl From<Wall> for ExtractError {
    fn from(wall: Wall) -> ExtractError {
        match wall {
            Wall::BotCheck => ExtractError::BotCheck,
            Wall::Consent => ExtractError::ConsentWall,
            Wall::Offer => ExtractError::Paywall,
        }
    }
}

/// The article of those lines, with what is known of it.
fn complete(page: &PageInput<'_>, tree: &Tree<'_>, told: &Told<'_>, lines: Lines, view: &View<'_>) -> Article {
    let Told { head, facts, claims, .. } = told;
    let Lines { headline, text } = lines;
    let from_feed = || page.entry.title.map(|title| Sourced { value: title::squeeze(title), source: Source::Feed });
    let title = match headline {
        Some(headline) if headline.is_heading => Some(headline.title),
        line => title::settle(tree, claims, line, text.first),
    };
    let title = title.or_else(from_feed);
    let places = Places { tree, near: text.near, behind: text.behind };
    let evidence = Evidence::new(&places, head, facts, page.url, page.now);
    let published = published::with_feed(published::published(&evidence), page.entry.published, page.now);
    let language = language_of(&text.body, head.language, page.entry.language);
    let title = title.map(|title| Sourced { value: shortened(title.value, LONGEST_TITLE), ..title });
    let mut article = Article {
        url: page.url.cloned(),
        canonical_url: address::canonical(head, facts.standing.address.as_deref(), page.url),
        authors: authors::find(&places, head, facts, &told.outlets),
        section: subjects::section(tree, head, facts, title.as_ref().map(|title| title.value.as_str())),
        keywords: subjects::keywords(tree, head, facts),
        published,
        modified: published::modified(&evidence),
        language,
        standfirst: text.standfirst.map(composed),
        body: text.body,
        flags: Vec::new(),
        charset: view.charset,
        title,
        site: told.site.clone(),
        site_name: told.site_name.clone(),
    };
    let context = flags::Page { tree, head, facts, article: &article, survey: view.survey, markup: view.markup };
    let original = address::original_elsewhere(head, page.url);
    let reprint = original.map(|original| Flag { kind: FlagKind::Reprint, words: Some(original.into()) });
    article.flags = flags::of(&context).into_iter().chain(reprint).collect();
    // Only now: the flags look for the line that shows the headline.
    article.title = article.title.map(|title| claims.as_typed(title));
    article
}

fn site_name(head: &Head<'_>, facts: &Facts) -> Option<String> {
    let name = head.first(&["og:site_name", "application-name", "al:android:app_name"]).map(title::plain);
    name.or_else(|| facts.publisher.as_deref().map(title::plain)).filter(|name| !name.is_empty())
}

/// The names the outlet goes by, also its host and the host without its top-level domain.
fn outlets(site_name: Option<&str>, publisher: Option<&str>, site: &str) -> Vec<String> {
    let label = site.split('.').rev().nth(1).unwrap_or(site);
    let names = [site_name, publisher, Some(site), Some(label)];
    names.into_iter().flatten().filter(|name| name.chars().count() > 1).map(str::to_owned).collect()
}

/// Bytes of the longest headline that is kept; real ones have a few hundred.
const LONGEST_TITLE: usize = 2_000;

/// Bytes of the longest body that is kept. The longest reportages have some 100,000; what is beyond this is a book, a data set
/// or an attack, and would take every later step seconds.
const LONGEST_BODY: usize = 600_000;

/// The text up to the limit, cut between paragraphs where it has any, else between words.
fn shortened(mut text: String, limit: usize) -> String {
    if text.len() > limit {
        let end = text.floor_char_boundary(limit);
        let head = text.get(..end).unwrap_or("");
        let cut = head.rfind("\n\n").or_else(|| head.rfind(' ')).unwrap_or(end);
        text.truncate(cut);
    }
    text
}

/// In Unicode normal form C, as search and quotes expect it.
fn composed(text: String) -> String {
    if is_nfc(&text) { text } else { text.nfc().collect() }
}
