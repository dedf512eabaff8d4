//! Words near one another, in any order.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::{Bm25Weight, EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, TantivyError, Term};

/// Documents in which all terms stand within some positions of one another. tantivy's own phrases with slop keep the order of
/// the words: three words took six of them, and six readings of every position.
#[derive(Clone, Debug)]
pub(super) struct NearQuery {
    /// Different terms of one field, at least one.
    terms: Vec<Term>,
    /// Positions from the first term to the last, both inclusive.
    width: u32,
}

impl NearQuery {
    pub(super) fn new(mut terms: Vec<Term>, width: u32) -> NearQuery {
        let written = terms.len();
        terms.sort_unstable();
        terms.dedup();
        // A word written twice counts once, and takes no room twice.
        let again = u32::try_from(written - terms.len()).unwrap_or(u32::MAX);
        NearQuery { terms, width: width.saturating_sub(again) }
    }
}

impl Query for NearQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let similarity = match scoring {
            EnableScoring::Enabled { statistics_provider, .. } => Some(Bm25Weight::for_terms(statistics_provider, &self.terms)?),
            EnableScoring::Disabled { .. } => None,
        };
        Ok(Box::new(NearWeight { query: self.clone(), similarity }))
    }
}

struct NearWeight {
    query: NearQuery,
    similarity: Option<Bm25Weight>,
}

impl Weight for NearWeight {
    fn scorer(&self, reader: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let Some(field) = self.query.terms.first().map(Term::field) else { return Ok(Box::new(EmptyScorer)) };
        let index = reader.inverted_index(field)?;
        let mut postings = Vec::with_capacity(self.query.terms.len());
        for term in &self.query.terms {
            let Some(found) = index.read_postings(term, IndexRecordOption::WithFreqsAndPositions)? else {
                return Ok(Box::new(EmptyScorer));
            };
            postings.push(found);
        }
        // The rarest leads.
        postings.sort_by_key(DocSet::cost);
        let norms = reader.fieldnorms_readers().get_field(field)?;
        let mut scorer = NearScorer {
            positions: vec![Vec::new(); postings.len()],
            postings,
            width: self.query.width,
            similarity: self.similarity.as_ref().map(|similarity| similarity.boost_by(boost)),
            norms: norms.unwrap_or_else(|| FieldNormReader::constant(reader.max_doc(), 1)),
            doc: TERMINATED,
            times: 0,
        };
        let first = scorer.postings.first().map_or(TERMINATED, DocSet::doc);
        scorer.settle(first);
        Ok(Box::new(scorer))
    }

    fn explain(&self, _: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        Err(TantivyError::InvalidArgument(format!("document {doc}: nearness is explained by its score alone")))
    }
}

struct NearScorer {
    /// At least one.
    postings: Vec<SegmentPostings>,
    positions: Vec<Vec<u32>>,
    width: u32,
    similarity: Option<Bm25Weight>,
    norms: FieldNormReader,
    doc: DocId,
    /// How often all terms stand near one another in the present document.
    times: u32,
}

impl NearScorer {
    /// Moves on from `target`, at which the first term stands, to the next document in which all terms are near.
    fn settle(&mut self, mut target: DocId) -> DocId {
        while target != TERMINATED {
            let next = self.meet(target);
            if next == target && self.is_near() {
                break;
            }
            target = match self.postings.first_mut() {
                Some(first) if next == target => first.advance(),
                Some(first) if next < TERMINATED => first.seek(next),
                _ => TERMINATED,
            };
        }
        self.doc = target;
        target
    }

    /// `target` where all terms stand in it, else a later document that may be the next.
    fn meet(&mut self, target: DocId) -> DocId {
        for postings in self.postings.iter_mut().skip(1) {
            let doc = if postings.doc() < target { postings.seek(target) } else { postings.doc() };
            if doc != target {
                return doc;
            }
        }
        target
    }

    fn is_near(&mut self) -> bool {
        for (postings, positions) in self.postings.iter_mut().zip(&mut self.positions) {
            postings.positions(positions);
        }
        self.times = times_near(&self.positions, self.width);
        self.times > 0
    }
}

/// How many stretches of `width` positions, none within another, hold one of each list. The lists are in order.
fn times_near(lists: &[Vec<u32>], width: u32) -> u32 {
    let mut at = vec![0; lists.len()];
    let mut times = 0;
    loop {
        let (mut first, mut last, mut first_list) = (u32::MAX, 0, 0);
        for (list, positions) in lists.iter().enumerate() {
            let Some(position) = at.get(list).and_then(|at| positions.get(*at)).copied() else { return times };
            if position < first {
                (first, first_list) = (position, list);
            }
            last = last.max(position);
        }
        times += u32::from(last - first < width);
        if let Some(place) = at.get_mut(first_list) {
            *place += 1;
        }
    }
}

impl DocSet for NearScorer {
    fn advance(&mut self) -> DocId {
        if self.doc == TERMINATED {
            return TERMINATED;
        }
        let next = self.postings.first_mut().map_or(TERMINATED, DocSet::advance);
        self.settle(next)
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if self.doc >= target {
            return self.doc;
        }
        if target == TERMINATED {
            return self.settle(TERMINATED);
        }
        let next = self.postings.first_mut().map_or(TERMINATED, |first| first.seek(target));
        self.settle(next)
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.postings.first().map_or(0, DocSet::size_hint)
    }

    /// Reading positions is dear: others are asked first.
    fn cost(&self) -> u64 {
        self.postings.iter().map(DocSet::cost).sum::<u64>().saturating_mul(10)
    }
}

impl Scorer for NearScorer {
    fn score(&mut self) -> Score {
        let norm = self.norms.fieldnorm_id(self.doc);
        self.similarity.as_ref().map_or(1.0, |similarity| similarity.score(norm, self.times))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_hold_one_of_each_in_any_order() {
        let times = |lists: &[&[u32]], width| times_near(&lists.iter().map(|list| list.to_vec()).collect::<Vec<_>>(), width);
        assert_eq!(times(&[&[3], &[1]], 3), 1);
        assert_eq!(times(&[&[3], &[1]], 2), 0);
        assert_eq!(times(&[&[1, 50, 90], &[7, 52], &[54, 91]], 5), 1);
        assert_eq!(times(&[&[1, 4], &[2, 5], &[3, 6]], 3), 4);
        assert_eq!(times(&[&[1], &[]], 3), 0);
    }
}
