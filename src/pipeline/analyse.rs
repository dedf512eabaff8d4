//! From a page or a text to an analysed article: the pure steps in their order.

use jiff::Timestamp;
use thiserror::Error;

use crate::codebook::{Lexicon, Texts, code};
use crate::duplicates::{credits_another, fingerprint};
use crate::extract::{ExtractError, PageInput, extract};
use crate::model::{AnalysedArticle, Article, Codes, Flag, FlagKind, Relevance, Source, Sourced};
use crate::quotes::{find_quotes, unaffiliated_expert};
use crate::text::language::language_of;

/// Why a page gave no article.
#[derive(Debug, Error)]
pub enum AnalyseError {
    /// Extraction refused it.
    #[error(transparent)]
    Extract(#[from] ExtractError),
    /// A step panicked: a defect of ours, kept to this one page.
    #[error("this page made ketwatch fail inside; please report it")]
    Panic,
}

/// What the pipeline makes of a page. A panic in any step is an error of this page, not the end of the run.
///
/// # Errors
/// [`AnalyseError`] for a page without an article in it.
pub fn analyse_page(page: &PageInput, lexicon: &Lexicon) -> Result<AnalysedArticle, AnalyseError> {
    guarded(|| extract(page).map(|article| analyse(article, lexicon)))
}

/// What a page was judged to be, with the rest of the analysis where its text is kept.
pub(super) enum Judged {
    /// Quotes and fingerprint are there too.
    Kept(Box<AnalysedArticle>),
    /// Nobody will read the text: who is quoted in it was not looked for.
    Dropped(Box<Article>, Relevance),
}

/// The same as [`analyse_page`], but no further than to the judgement where `keeps` says that the text is not kept: most of
/// what general news feeds bring.
pub(super) fn judge_page(page: &PageInput, lexicon: &Lexicon, keeps: impl Fn(Relevance) -> bool) -> Result<Judged, AnalyseError> {
    guarded(|| {
        let article = extract(page)?;
        Ok(judge(article, lexicon, keeps))
    })
}

fn judge(article: Article, lexicon: &Lexicon, keeps: impl Fn(Relevance) -> bool) -> Judged {
    let codes = coded(&article, lexicon);
    if keeps(codes.relevance) {
        Judged::Kept(Box::new(read_further(article, codes)))
    } else {
        Judged::Dropped(Box::new(article), codes.relevance)
    }
}

/// The same for an article that was taken out of its page elsewhere.
pub(super) fn judge_article(
    article: Article,
    lexicon: &Lexicon,
    keeps: impl Fn(Relevance) -> bool,
) -> Result<Judged, AnalyseError> {
    guarded(|| Ok(judge(article, lexicon, keeps)))
}

/// What the pipeline makes of plain text: the body as it stands, with the title and language its reader knows.
///
/// # Errors
/// [`AnalyseError::Panic`] alone.
pub fn analyse_text(
    text: &str,
    title: Option<&str>,
    language: Option<&str>,
    lexicon: &Lexicon,
) -> Result<AnalysedArticle, AnalyseError> {
    let article = Article {
        url: None,
        canonical_url: None,
        site: String::new(),
        site_name: None,
        title: title.map(|title| Sourced { value: title.to_owned(), source: Source::Text }),
        authors: Vec::new(),
        published: None,
        modified: None,
        language: language_of(&format!("{}\n{text}", title.unwrap_or("")), language, None),
        standfirst: None,
        body: text.to_owned(),
        flags: Vec::new(),
        charset: "UTF-8",
    };
    guarded(|| Ok(analyse(article, lexicon)))
}

/// A panic in any step is an error of this one text.
fn guarded<T>(steps: impl FnOnce() -> Result<T, ExtractError>) -> Result<T, AnalyseError> {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(steps)) {
        Ok(result) => Ok(result?),
        Err(_) => Err(AnalyseError::Panic),
    }
}

fn analyse(article: Article, lexicon: &Lexicon) -> AnalysedArticle {
    let codes = coded(&article, lexicon);
    read_further(article, codes)
}

fn coded(article: &Article, lexicon: &Lexicon) -> Codes {
    let texts = Texts {
        title: article.title.as_ref().map_or("", |title| title.value.as_str()),
        standfirst: article.standfirst.as_deref().unwrap_or(""),
        body: &article.body,
        language: &article.language.code,
    };
    code(&texts, lexicon)
}

/// Who is quoted, whose text it is, and the fingerprint its copies are found by.
fn read_further(mut article: Article, codes: Codes) -> AnalysedArticle {
    let credit = credits_another(&article.body, &article.site, article.site_name.as_deref()).map(str::to_owned);
    if let Some(words) = credit {
        article.flags.retain(|flag| flag.kind != FlagKind::Reprint);
        article.flags.push(Flag { kind: FlagKind::Reprint, words: Some(words) });
    }
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let quotes = find_quotes(&article.body, title, &article.language.code);
    let fingerprint = fingerprint(title.unwrap_or(""), &article.body);
    if let Some(expert) = unaffiliated_expert(&quotes) {
        article.flags.push(Flag { kind: FlagKind::UnaffiliatedExpert, words: Some(expert.to_owned()) });
    }
    AnalysedArticle { codes, quotes, fingerprint, article }
}

/// The moment an article is sorted by: its publication, else when it was fetched.
pub fn moment(article: &Article, fetched: Timestamp) -> Timestamp {
    article.published.as_ref().map_or(fetched, |stamp| stamp.value.instant())
}
