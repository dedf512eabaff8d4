//! From a page or a text to an analysed article: the pure steps in their order.

use jiff::Timestamp;
use thiserror::Error;

use crate::codebook::{Lexicon, Texts, code};
use crate::duplicates::{credits_another, fingerprint};
use crate::extract::{ExtractError, PageInput, extract};
use crate::model::{AnalysedArticle, Article, Flag, FlagKind, Source, Sourced};
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
fn guarded(steps: impl FnOnce() -> Result<AnalysedArticle, ExtractError>) -> Result<AnalysedArticle, AnalyseError> {
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(steps)) {
        Ok(result) => Ok(result?),
        Err(_) => Err(AnalyseError::Panic),
    }
}

fn analyse(mut article: Article, lexicon: &Lexicon) -> AnalysedArticle {
    let credit = credits_another(&article.body, &article.site, article.site_name.as_deref()).map(str::to_owned);
    if let Some(words) = credit {
        article.flags.retain(|flag| flag.kind != FlagKind::Reprint);
        article.flags.push(Flag { kind: FlagKind::Reprint, words: Some(words) });
    }
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let language = article.language.code.as_str();
    let texts = Texts {
        title: title.unwrap_or(""),
        standfirst: article.standfirst.as_deref().unwrap_or(""),
        body: &article.body,
        language,
    };
    let codes = code(&texts, lexicon);
    let quotes = find_quotes(&article.body, title, language);
    if let Some(expert) = unaffiliated_expert(&quotes) {
        let words = Some(expert.to_owned());
        article.flags.push(Flag { kind: FlagKind::UnaffiliatedExpert, words });
    }
    let title = article.title.as_ref().map(|title| title.value.as_str());
    let fingerprint = fingerprint(title.unwrap_or(""), &article.body);
    AnalysedArticle { codes, quotes, fingerprint, article }
}

/// The moment an article is sorted by: its publication, else when it was fetched.
pub fn moment(article: &Article, fetched: Timestamp) -> Timestamp {
    article.published.as_ref().map_or(fetched, |stamp| stamp.value.instant())
}
