//! The quote record.

use serde::Serialize;

use super::{ArticleHead, CodePoints};
use crate::model::{Quote, StoredArticle, Story};

/// A quote as it leaves the program, inside its article.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteRecord {
    /// `direct`, `mixed`, `indirect` or `turn`.
    pub kind: &'static str,
    /// Pieces of one quotation share a group.
    pub group: u32,
    /// The quoted text.
    pub text: String,
    /// First code point in the body.
    pub start: usize,
    /// One past the last code point in the body.
    pub end: usize,
    /// Fullest form of the speaker in the article.
    pub speaker: Option<String>,
    /// The speaker as written beside the quote.
    pub mention: Option<String>,
    /// Code points of the mention in the body.
    pub speaker_span: Option<[usize; 2]>,
    /// Role as the article gives it.
    pub role: Option<String>,
    /// Organisation as the article gives it.
    pub affiliation: Option<String>,
    /// The word that introduces the quote.
    pub cue: Option<String>,
    /// A value of the codebook.
    pub speaker_kind: &'static str,
    /// From 0 to 1, two decimals.
    pub confidence: f64,
}

impl QuoteRecord {
    /// The record of a quote found in `body`.
    pub fn new(quote: &Quote, body: &str, points: &CodePoints) -> QuoteRecord {
        let [start, end] = points.span(quote.span);
        QuoteRecord {
            kind: quote.kind.name(),
            group: quote.group,
            text: quote.span.slice(body).to_owned(),
            start,
            end,
            speaker: quote.speaker.clone(),
            mention: quote.mention.clone(),
            speaker_span: quote.speaker_span.map(|span| points.span(span)),
            role: quote.role.clone(),
            affiliation: quote.affiliation.clone(),
            cue: quote.cue.clone(),
            speaker_kind: quote.speaker_kind.name(),
            confidence: record_score(quote.confidence),
        }
    }
}

/// A quote with the article it stands in: one row of `export --quotes` and of `search --in quotes`.
#[derive(Clone, Debug, Serialize)]
pub struct QuoteRow {
    /// Identifier of the quote: the article's and the quote's number in it.
    pub id: String,
    /// Identifier of the article.
    pub article: String,
    /// What article that is.
    #[serde(flatten)]
    pub head: ArticleHead,
    /// The quote.
    #[serde(flatten)]
    pub quote: QuoteRecord,
}

impl QuoteRow {
    /// The row of one quote of an article of that story. Quotes are counted from 0 in
    /// text order; `None` where there are fewer.
    pub fn of(stored: &StoredArticle, story: &Story, points: &CodePoints, number: usize) -> Option<QuoteRow> {
        let quote = stored.analysed.quotes.get(number)?;
        Some(QuoteRow {
            id: format!("{}-{}", stored.id, number),
            article: stored.id.to_string(),
            head: ArticleHead::of(stored, story),
            quote: QuoteRecord::new(quote, &stored.analysed.article.body, points),
        })
    }
}

/// A score as records have it, with two decimals: more would claim a precision that no score here has.
pub fn record_score(value: f32) -> f64 {
    (f64::from(value) * 100.0).round() / 100.0
}
