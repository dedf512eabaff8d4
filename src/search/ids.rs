//! The documents of given articles: how a condition on quotes narrows articles, and one on articles their quotes.

use std::sync::Arc;

use tantivy::query::{BitSetDocSet, ConstScorer, EnableScoring, Explanation, Query, Scorer, TermSetQuery, Weight};
use tantivy::{BitSet, DocId, Score, SegmentReader, TantivyError, Term};

use super::schema::Fields;

/// Up to here each id is looked up; beyond, every document's id is looked for in the list. Looking up 80,000 ids took
/// 0.7 s on 500,000 documents.
const LOOKED_UP: usize = 2_000;

/// The documents, articles and quotes alike, of these articles. `ids` are in order, each once.
pub(super) fn of_ids(fields: &Fields, ids: Vec<u64>) -> Box<dyn Query> {
    if ids.len() > LOOKED_UP {
        return Box::new(OneOf { ids: ids.into() });
    }
    Box::new(TermSetQuery::new(ids.into_iter().map(|id| Term::from_field_u64(fields.id, id))))
}

/// Documents whose `id` is one of a list in order.
#[derive(Clone, Debug)]
struct OneOf {
    ids: Arc<[u64]>,
}

impl Query for OneOf {
    fn weight(&self, _: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(self.clone()))
    }
}

impl Weight for OneOf {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let column = reader.fast_fields().column_first_or_default::<u64>("id")?;
        let mut found = BitSet::with_max_value(reader.max_doc());
        // The documents of an article lie beside one another: most ids are the one before.
        let mut last = None;
        for doc in 0..reader.max_doc() {
            let id = column.get_val(doc);
            let is_in = match last {
                Some((before, is_in)) if before == id => is_in,
                _ => self.ids.binary_search(&id).is_ok(),
            };
            last = Some((id, is_in));
            if is_in {
                found.insert(doc);
            }
        }
        Ok(Box::new(ConstScorer::new(BitSetDocSet::from(found), boost)))
    }

    fn explain(&self, _: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument(format!("document {doc}: being one of a list has no score to explain")))
    }
}

#[cfg(test)]
mod tests {
    use tantivy::collector::Count;
    use tantivy::{Index, TantivyDocument};

    use super::super::schema::schema;
    use super::*;

    #[test]
    fn a_long_list_finds_what_a_short_one_does() {
        let (schema, fields) = schema();
        let index = Index::create_in_ram(schema);
        index.tokenizers().register(super::super::schema::JOINED, super::super::analyse::Joined);
        let mut writer = index.writer_with_num_threads(1, 15_000_000).unwrap();
        for id in 0..3_000u64 {
            for _ in 0..1 + id % 3 {
                let mut document = TantivyDocument::default();
                document.add_u64(fields.id, id * 7);
                writer.add_document(document).unwrap();
            }
        }
        writer.commit().unwrap();
        let searcher = index.reader().unwrap().searcher();
        let count = |query: Box<dyn Query>| searcher.search(&query, &Count).unwrap();
        assert_eq!(count(of_ids(&fields, vec![0, 7, 8, 14])), 6);
        assert_eq!(count(Box::new(OneOf { ids: vec![0, 7, 8, 14].into() })), 6);
        assert_eq!(count(of_ids(&fields, (0..3_000).map(|id| id * 7).collect())), 6_000);
        assert_eq!(count(of_ids(&fields, Vec::new())), 0);
    }
}
