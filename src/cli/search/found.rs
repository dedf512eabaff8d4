//! What was found: each hit with what the store has on it.

use anyhow::Result;

use super::super::arguments::SearchArgs;
use super::super::folder::Folder;
use crate::model::{Filters, Quote, Span, StoredArticle, Story};
use crate::search::{Facets, Hit, Hits, Query, Question, Suggestion, Why};

/// What was asked, and what there is to show of it.
pub(super) struct Answer<'a> {
    pub(super) options: &'a SearchArgs,
    pub(super) query: &'a Query,
    pub(super) filters: &'a Filters,
    pub(super) hits: &'a Hits,
    pub(super) found: &'a [Found],
    pub(super) facets: Option<&'a Facets>,
    pub(super) suggestions: &'a [Suggestion],
    /// Where nothing was found: filters, in words, that nothing here passes.
    pub(super) at_fault: &'a [String],
}

/// A hit with its article.
pub(super) struct Found {
    pub(super) hit: Hit,
    pub(super) article: StoredArticle,
    /// Its story, as far as the store has it.
    pub(super) story: Story,
    /// What its score is made of, where that was asked for.
    pub(super) why: Option<Why>,
}

/// The hits with their articles. One whose article the store does not hold (the index lags behind a run under way) is left
/// out.
pub(super) fn found_of(folder: &Folder, question: Question<'_>, hits: &Hits, explain: bool) -> Result<Vec<Found>> {
    let mut reasons = if explain { folder.searcher.explain(question, &hits.hits)?.into_iter() } else { Vec::new().into_iter() };
    let mut found = Vec::with_capacity(hits.hits.len());
    for hit in &hits.hits {
        let why = reasons.next();
        let Some(article) = folder.store.article(&hit.article)? else { continue };
        let story = folder.store.story(&article.cluster)?;
        found.push(Found { hit: hit.clone(), article, story, why });
    }
    Ok(found)
}

impl Found {
    /// The quote, where quotes are asked for.
    pub(super) fn quote(&self) -> Option<&Quote> {
        self.article.analysed.quotes.get(self.hit.quote? as usize)
    }

    pub(super) fn title(&self) -> &str {
        self.article.analysed.article.title.as_ref().map_or("(no headline)", |title| title.value.as_str())
    }

    pub(super) fn body(&self) -> &str {
        &self.article.analysed.article.body
    }

    pub(super) fn language(&self) -> &str {
        &self.article.analysed.article.language.code
    }

    /// The quote with a speaker in which one of these stretches of the body stands.
    pub(super) fn quoted(&self, stretches: &[Span]) -> Option<&Quote> {
        let quotes = self.article.analysed.quotes.iter().filter(|quote| quote.speaker.is_some());
        let mut holding = quotes.filter(|quote| stretches.iter().any(|stretch| quote.span.contains(*stretch)));
        holding.next()
    }
}
