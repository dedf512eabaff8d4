//! An article in short: what every record that names one says of it.

use serde::Serialize;

use crate::model::{StoredArticle, Story};

/// Which article, and what it is; part of the records of quotes, of search results and of digests.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleHead {
    /// Address of the article.
    pub url: Option<String>,
    /// Host of the outlet, without `www.`.
    pub site: String,
    /// Headline.
    pub title: Option<String>,
    /// Publication: ISO 8601, as precise as the page gave it, to the second at most.
    pub published: Option<String>,
    /// BCP 47.
    pub language: String,
    /// ISO 3166-1 alpha-2 of the outlet.
    pub country: Option<String>,
    /// A value of the codebook.
    pub relevance: &'static str,
    /// Identifier of the story's earliest copy.
    pub cluster: String,
    /// Copies of the story in the store, the article included.
    pub cluster_size: u64,
    /// Identifier of the copy that came into the store first: the same in every export.
    pub story: String,
}

impl ArticleHead {
    /// The head of an article of that story.
    pub fn of(stored: &StoredArticle, story: &Story) -> ArticleHead {
        let article = &stored.analysed.article;
        ArticleHead {
            url: article.url.as_ref().map(ToString::to_string),
            site: article.site.clone(),
            title: article.title.as_ref().map(|title| title.value.clone()),
            published: article.published.as_ref().map(|stamp| format!("{:.0}", stamp.value)),
            language: article.language.code.clone(),
            country: stored.country.clone(),
            relevance: stored.analysed.codes.relevance.name(),
            cluster: stored.cluster.to_string(),
            cluster_size: story.copies,
            story: story.first_here.to_string(),
        }
    }
}
