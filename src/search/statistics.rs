//! How rare words and how long texts are, among articles or among quotes.

use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use super::schema::Fields;
use super::{Scope, SearchError, compile};

/// BM25's numbers for one kind of document. Counted over all documents, the average title had one word, since quotes have none:
/// every real title was then taken for a very long one, in which a word says little.
pub(super) struct OfScope<'s> {
    searcher: &'s Searcher,
    /// Articles, or quotes.
    texts: u64,
}

impl OfScope<'_> {
    pub(super) fn new<'s>(searcher: &'s Searcher, fields: &Fields, scope: Scope) -> Result<OfScope<'s>, SearchError> {
        let texts = searcher.doc_freq(&compile::scope_term(fields, scope))?;
        Ok(OfScope { searcher, texts: texts.max(1) })
    }
}

impl Bm25StatisticsProvider for OfScope<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.searcher.total_num_tokens(field)
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.texts)
    }

    /// No more than there are texts: what is said in quotes stands in the index twice, with the quote and with its article.
    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        Ok(self.searcher.doc_freq(term)?.min(self.texts))
    }
}
