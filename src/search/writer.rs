//! Keeping the index in step with the store.

use tantivy::directory::error::LockError;
use tantivy::indexer::UserOperation;
use tantivy::{TantivyDocument, TantivyError};

use super::document::{documents, id_term};
use super::index::payload;
use super::schema::Fields;
use super::{Index, SearchError};
use crate::model::{ArticleId, StoredArticle};

/// Bytes of documents in memory before a segment is written: some 5,000 articles. More buys fewer merges, at the price of
/// the memory a small server has for the whole crawl.
const MEMORY: usize = 32_000_000;

/// The index's one writer.
///
/// What is put is searchable after [`commit`](IndexWriter::commit); a writer that is dropped forgets what came after it.
pub struct IndexWriter {
    engine: tantivy::IndexWriter,
    fields: Fields,
}

impl IndexWriter {
    pub(super) fn new(index: &Index) -> Result<IndexWriter, SearchError> {
        let engine = index.engine.writer_with_num_threads(1, MEMORY).map_err(locked)?;
        Ok(IndexWriter { engine, fields: index.fields })
    }

    /// Adds an article and its quotes, in place of what the index holds of it.
    ///
    /// # Errors
    /// Where writing fails.
    pub fn put(&mut self, article: &StoredArticle) -> Result<(), SearchError> {
        let delete = UserOperation::Delete(id_term(&self.fields, &article.id));
        let add = documents(&self.fields, article).into_iter().map(UserOperation::Add);
        let operations: Vec<UserOperation<TantivyDocument>> = std::iter::once(delete).chain(add).collect();
        self.engine.run(operations)?;
        Ok(())
    }

    /// Removes an article and its quotes; nothing happens where the index has it not.
    pub fn delete(&mut self, id: &ArticleId) {
        self.engine.delete_term(id_term(&self.fields, id));
    }

    /// Makes everything put and deleted so far searchable and safe. Costs 100 ms whether for one article or for twenty:
    /// once a run, or every 1,000 articles.
    ///
    /// # Errors
    /// Where writing fails.
    pub fn commit(&mut self) -> Result<(), SearchError> {
        let mut commit = self.engine.prepare_commit()?;
        commit.set_payload(&payload());
        commit.commit()?;
        Ok(())
    }

    /// Commits and waits for the merges under way, so that the next run finds few segments.
    ///
    /// # Errors
    /// Where writing fails.
    pub fn finish(mut self) -> Result<(), SearchError> {
        self.commit()?;
        Ok(self.engine.wait_merging_threads()?)
    }
}

fn locked(error: TantivyError) -> SearchError {
    match error {
        TantivyError::LockFailure(LockError::LockBusy, _) => SearchError::Busy,
        other => SearchError::Engine(other),
    }
}
