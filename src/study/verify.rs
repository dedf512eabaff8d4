//! Whether store, archive and index agree.

use std::collections::HashSet;
use std::path::Path;

use super::StudyError;
use crate::archive::read_page;
use crate::model::{ArticleId, StoredArticle};
use crate::search::Searcher;
use crate::store::Store;

/// Identifiers asked for at once.
const SLICE: usize = 500;

/// What a check looked at and found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verified {
    /// Articles in the store.
    pub articles: usize,
    /// Raw pages that were read back and digest to what their record says.
    pub pages: usize,
    /// Articles in the index.
    pub indexed: usize,
    /// Articles that wait to be indexed: a crawl is under way, or was ended before it could.
    pub queued: usize,
    /// What does not agree.
    pub findings: Vec<Finding>,
}

/// One disagreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The store holds it, the index does not.
    NotIndexed(ArticleId),
    /// The index holds it, the store does not.
    OnlyIndexed(ArticleId),
    /// The raw page cannot be read back.
    PageUnreadable(ArticleId, String),
    /// The record the article names is of another page.
    OtherPage(ArticleId, String),
    /// The index cannot be opened.
    IndexUnusable(String),
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Finding::NotIndexed(id) => write!(f, "{id}: in the store, not in the index"),
            Finding::OnlyIndexed(id) => write!(f, "{id}: in the index, not in the store"),
            Finding::PageUnreadable(id, why) => write!(f, "{id}: its raw page cannot be read: {why}"),
            Finding::OtherPage(id, found) => write!(f, "{id}: its record holds another page: {found}"),
            Finding::IndexUnusable(why) => write!(f, "the index cannot be used: {why}"),
        }
    }
}

/// Reads every article's raw page back and compares the identifiers of store and index.
///
/// # Errors
/// The store's and the index's; a raw page that cannot be read is a finding.
pub fn verify(store: &Store, archive: &Path, searcher: Option<&Searcher>) -> Result<Verified, StudyError> {
    let mut verified = Verified::default();
    let mut stored = HashSet::new();
    let mut after: Option<ArticleId> = None;
    loop {
        let ids = store.all_ids(after.as_ref(), SLICE)?;
        let Some(last) = ids.last() else { break };
        after = Some(last.clone());
        for article in store.articles(&ids)? {
            check_page(&article, archive, &mut verified);
            stored.insert(article.id);
        }
    }
    verified.articles = stored.len();
    if let Some(searcher) = searcher {
        let queued: HashSet<ArticleId> = store.index_queue(usize::MAX)?.into_iter().collect();
        verified.queued = queued.len();
        compare(&stored, &queued, searcher, &mut verified)?;
    }
    Ok(verified)
}

fn check_page(article: &StoredArticle, archive: &Path, verified: &mut Verified) {
    let Some(location) = &article.provenance.archive else { return };
    match read_page(archive, location) {
        Err(error) => verified.findings.push(Finding::PageUnreadable(article.id.clone(), error.to_string())),
        Ok(page) if article.analysed.article.url.as_ref().is_some_and(|url| *url != page.url) => {
            verified.findings.push(Finding::OtherPage(article.id.clone(), page.url.to_string()));
        }
        Ok(_) => verified.pages += 1,
    }
}

fn compare(
    stored: &HashSet<ArticleId>,
    queued: &HashSet<ArticleId>,
    searcher: &Searcher,
    verified: &mut Verified,
) -> Result<(), StudyError> {
    let indexed: HashSet<ArticleId> = searcher.indexed_ids()?.into_iter().collect();
    verified.indexed = indexed.len();
    let mut findings: Vec<Finding> =
        stored.difference(&indexed).filter(|id| !queued.contains(*id)).cloned().map(Finding::NotIndexed).collect();
    findings.extend(indexed.difference(stored).cloned().map(Finding::OnlyIndexed));
    findings.sort_by_key(ToString::to_string);
    verified.findings.extend(findings);
    Ok(())
}
