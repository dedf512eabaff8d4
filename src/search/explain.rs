//! Why a match is where it is.

use tantivy::query::{EnableScoring, Query as Engine};
use tantivy::{DocAddress, DocSet, TERMINATED};

use super::collect::factors;
use super::compile::{Compiler, Place, term};
use super::query::{Node, TextLeaf};
use super::rank::{EVERY_MATCH, points};
use super::schema::Text;
use super::statistics::OfScope;
use super::{Hit, Query, Question, SearchError, Searcher, compile};

/// What the score of a hit is made of: `(base + the points of its words) * relevance * age = score`.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// What every match has.
    pub base: f32,
    /// What each word brings, in each text in which it was found.
    pub words: Vec<WordPoints>,
    /// The likelier an article is to report misuse, the more: 1 to 1.25.
    pub relevance: f64,
    /// The newer the more: 1 to 1.25.
    pub age: f64,
    /// The score.
    pub score: f32,
}

/// A word, prefix or phrase of the query in one text of the article.
#[derive(Clone, Debug, PartialEq)]
pub struct WordPoints {
    /// As it stands in the query.
    pub word: String,
    /// `title`, `lead`, `body`, `quote`, `speaker`, `role`, `author`, `section`, `keyword`; `article`, where it decides on quotes by their article.
    pub field: &'static str,
    /// `as written`, `another form`, `compound`, `beginning` or `near`.
    pub form: &'static str,
    /// What it adds.
    pub points: f32,
}

impl Searcher {
    /// What the scores of hits are made of, in their order.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn explain(&self, question: Question<'_>, hits: &[Hit]) -> Result<Vec<Why>, SearchError> {
        let stems = self.stems(&question.filters.languages)?;
        let compiler = Compiler { searcher: &self.engine, fields: &self.fields, scope: question.scope, stems: &stems };
        let newest = self.newest()?;
        hits.iter().map(|hit| why(&compiler, question.query, hit, newest)).collect()
    }
}

fn why(compiler: &Compiler<'_>, query: &Query, hit: &Hit, newest: i64) -> Result<Why, SearchError> {
    let mut words = Vec::new();
    explain(compiler, query, &query.root, hit.address, &mut words)?;
    let segment = compiler.searcher.segment_reader(hit.address.segment_ord);
    let factors = factors(segment, hit.address.doc_id, newest)?;
    let sum = words.iter().map(|word| word.points).sum();
    Ok(Why { base: EVERY_MATCH, words, relevance: factors.relevance, age: factors.age, score: points(sum, factors) })
}

/// Whether the document matches the node; what its words bring goes to `words`, of alternatives only those that match.
fn explain(
    compiler: &Compiler<'_>,
    query: &Query,
    node: &Node,
    at: DocAddress,
    words: &mut Vec<WordPoints>,
) -> Result<bool, SearchError> {
    let before = words.len();
    let found = match node {
        Node::All => true,
        Node::Text(leaf) => leaf_points(compiler, query, leaf, at, words)?,
        Node::Value(_) | Node::Days(..) => score(compiler, &*compiler.node(node)?, at)?.is_some(),
        Node::Not(inner) => !explain(compiler, query, inner, at, &mut Vec::new())?,
        Node::And(nodes) => {
            let mut all = true;
            for node in nodes {
                all = all && explain(compiler, query, node, at, words)?;
            }
            all
        }
        Node::Or(nodes) => {
            let mut any = false;
            for node in nodes {
                any |= explain(compiler, query, node, at, words)?;
            }
            any
        }
    };
    if !found {
        words.truncate(before);
    }
    Ok(found)
}

fn leaf_points(
    compiler: &Compiler<'_>,
    query: &Query,
    leaf: &TextLeaf,
    at: DocAddress,
    words: &mut Vec<WordPoints>,
) -> Result<bool, SearchError> {
    let before = words.len();
    for place in compiler.places(leaf)? {
        let Some(score) = score(compiler, &*place.query, at)? else { continue };
        let word = query.written().get(leaf.place.clone()).unwrap_or("").to_owned();
        let form = form(compiler, query, leaf, &place, at)?;
        words.push(WordPoints { word, field: place.name, form, points: score * place.boost });
    }
    Ok(words.len() > before)
}

fn form(
    compiler: &Compiler<'_>,
    query: &Query,
    leaf: &TextLeaf,
    place: &Place,
    at: DocAddress,
) -> Result<&'static str, SearchError> {
    if leaf.slop.is_some() {
        return Ok("near");
    }
    if query.written().get(leaf.place.end..).is_some_and(|rest| rest.starts_with(['*', '\u{FF0A}'])) {
        return Ok("beginning");
    }
    let Some(text) = place.text.filter(|_| leaf.word.is_some()) else { return Ok("as written") };
    if score(compiler, &*compile::neutral(text.neutral, leaf), at)?.is_some() {
        return Ok("as written");
    }
    Ok(if has_stem(compiler, leaf, text, at)? { "another form" } else { "compound" })
}

fn has_stem(compiler: &Compiler<'_>, leaf: &TextLeaf, text: Text, at: DocAddress) -> Result<bool, SearchError> {
    for stem in compiler.stems_of(leaf) {
        if score(compiler, &*term(text.stems, &stem), at)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The score a query gives one document; `None` where it does not match.
fn score(compiler: &Compiler<'_>, query: &dyn Engine, at: DocAddress) -> Result<Option<f32>, SearchError> {
    let statistics = OfScope::new(compiler.searcher, compiler.fields, compiler.scope)?;
    let weight = query.weight(EnableScoring::enabled_from_statistics_provider(&statistics, compiler.searcher))?;
    let mut scorer = weight.scorer(compiler.searcher.segment_reader(at.segment_ord), 1.0)?;
    let doc = if scorer.doc() < at.doc_id { scorer.seek(at.doc_id) } else { scorer.doc() };
    Ok((doc == at.doc_id && doc != TERMINATED).then(|| scorer.score()))
}
