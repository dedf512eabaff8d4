//! From a query to tantivy's queries.

use std::collections::{BTreeSet, HashSet};
use std::ops::Bound;

use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, InvertedIndexRangeQuery, Occur, PhrasePrefixQuery, PhraseQuery,
    Query as Engine, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use super::analyse::{Stems, begins_compounds};
use super::near::NearQuery;
use super::query::{Node, TextField, TextLeaf};
use super::schema::{ARTICLE, Fields, QUOTE, Text};
use super::{Scope, SearchError, filter};

/// How much a word counts in each text of an article.
const TITLE: f32 = 3.0;
const LEAD: f32 = 2.0;
const BODY: f32 = 1.0;
/// How much more a word counts as it was written than in another form.
const AS_WRITTEN: f32 = 2.0;
/// How much it counts as the beginning of a compound, where a match counts 1 however rare the compound.
const IN_COMPOUND: f32 = 0.5;
/// Words one phrase may end in, where it ends in a prefix.
const MOST_EXPANSIONS: u32 = 1_000;

/// What queries are compiled against.
pub(super) struct Compiler<'s> {
    pub(super) searcher: &'s tantivy::Searcher,
    pub(super) fields: &'s Fields,
    pub(super) scope: Scope,
    /// The languages whose stems are looked up.
    pub(super) stems: &'s [Stems],
}

type Compiled = Result<Box<dyn Engine>, SearchError>;

/// One text in which a leaf is looked for.
pub(super) struct Place {
    /// What people call it.
    pub(super) name: &'static str,
    pub(super) query: Box<dyn Engine>,
    /// What its score is multiplied with.
    pub(super) boost: f32,
    /// The text, where it has stems too.
    pub(super) text: Option<Text>,
}

impl Compiler<'_> {
    /// The query for a tree. Recurses no deeper than the parser lets parentheses nest.
    pub(super) fn node(&self, node: &Node) -> Compiled {
        match node {
            Node::All => Ok(everything()),
            Node::Text(leaf) => self.text(leaf),
            Node::Value(value) => Ok(unscored(filter::value(self.fields, value))),
            Node::Days(from, until) => Ok(unscored(filter::days(self.fields, *from, *until))),
            Node::And(nodes) => self.all(nodes),
            Node::Or(nodes) => Ok(either(different(nodes).map(|node| self.node(node)).collect::<Result<_, _>>()?)),
            Node::Not(node) => Ok(without(everything(), self.node(node)?)),
        }
    }

    fn all(&self, nodes: &[Node]) -> Compiled {
        let mut clauses = Vec::with_capacity(nodes.len() + 1);
        for node in different(nodes) {
            match node {
                Node::Not(inner) => clauses.push((Occur::MustNot, self.node(inner)?)),
                other => clauses.push((Occur::Must, self.node(other)?)),
            }
        }
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            clauses.push((Occur::Must, everything()));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    fn text(&self, leaf: &TextLeaf) -> Compiled {
        Ok(either(self.places(leaf)?.into_iter().map(|place| boosted(place.query, place.boost)).collect()))
    }

    /// Where a leaf is looked for, and how much it counts there.
    pub(super) fn places(&self, leaf: &TextLeaf) -> Result<Vec<Place>, SearchError> {
        let fields = self.fields;
        let prose = |name, text, boost| Place { name, query: self.prose(text, leaf), boost, text: Some(text) };
        let names = |name, field| Place { name, query: neutral(field, leaf), boost: 1.0, text: None };
        Ok(match (leaf.field, self.scope) {
            (TextField::Any, Scope::Articles) => {
                vec![prose("title", fields.title, TITLE), prose("lead", fields.lead, LEAD), prose("body", fields.body, BODY)]
            }
            (TextField::Any | TextField::Quote, _) => vec![prose("quote", fields.quote, 1.0)],
            (TextField::Speaker, _) => vec![names("speaker", fields.speaker)],
            (TextField::Role, _) => vec![names("role", fields.role)],
            (_, Scope::Quotes) => vec![Place { name: "article", query: self.of_article(leaf)?, boost: 1.0, text: None }],
            (TextField::Title, _) => vec![prose("title", fields.title, 1.0)],
            (TextField::Standfirst, _) => {
                let is_standfirst = unscored(exact(Term::from_field_bool(fields.has_standfirst, true)));
                let lead = prose("standfirst", fields.lead, 1.0);
                vec![Place { query: both(lead.query, is_standfirst), ..lead }]
            }
            (TextField::Body, _) => vec![prose("body", fields.body, 1.0)],
            (TextField::Author, _) => vec![names("author", fields.author)],
            (TextField::Section, _) => vec![names("section", fields.section)],
            (TextField::Keyword, _) => vec![names("keyword", fields.keyword)],
        })
    }

    /// The quotes of the articles in which `leaf` is found: quotes carry none of the article's texts.
    fn of_article(&self, leaf: &TextLeaf) -> Compiled {
        let articles = Compiler { scope: Scope::Articles, ..*self };
        let found = both(articles.text(leaf)?, unscored(of_scope(self.fields, Scope::Articles)));
        Ok(unscored(filter::with_ids(self.searcher, self.fields, &found)?))
    }

    /// A word as it is written or by its stems; prefixes and phrases as they are.
    fn prose(&self, text: Text, leaf: &TextLeaf) -> Box<dyn Engine> {
        let stems = self.stems_of(leaf);
        if stems.is_empty() {
            return neutral(text.neutral, leaf);
        }
        let forms = stems.iter().map(|stem| term(text.stems, stem));
        let compounds = leaf.terms.first().and_then(|(_, term)| self.compounds(text.neutral, term));
        either(forms.chain(compounds).chain([boosted(neutral(text.neutral, leaf), AS_WRITTEN)]).collect())
    }

    /// The stems of a word in every language that is looked up; none of a prefix or phrase.
    pub(super) fn stems_of(&self, leaf: &TextLeaf) -> BTreeSet<String> {
        let word = leaf.word.iter();
        word.flat_map(|word| self.stems.iter().flat_map(|stems| stem_of(*stems, word))).collect()
    }

    /// The compounds a word begins, in the languages that write them as one word.
    pub(super) fn compounds(&self, field: Field, word: &str) -> Option<Box<dyn Engine>> {
        let languages = self.stems.iter().filter(|stems| stems.has_compounds());
        let languages = languages.map(|stems| exact(Term::from_field_text(self.fields.within_lang, stems.code())));
        let languages: Vec<Box<dyn Engine>> = languages.collect();
        if languages.is_empty() || !begins_compounds(word) {
            return None;
        }
        let found = both(unscored(either(languages)), beginning(field, word));
        Some(boosted(found, IN_COMPOUND))
    }
}

/// The nodes, each phrase of words near one another once: finding one costs a reading of all positions of its words.
fn different(nodes: &[Node]) -> impl Iterator<Item = &Node> {
    let mut known = HashSet::new();
    nodes.iter().filter(move |node| match node {
        Node::Text(leaf) if leaf.slop.is_some() => known.insert((leaf.field, &leaf.terms, leaf.slop)),
        _ => true,
    })
}

/// The stem of one word in one language.
pub(super) fn stem_of(stems: Stems, word: &str) -> Option<String> {
    let mut found = None;
    stems.each(std::iter::once(word.to_owned()), |stem| found = Some(stem.to_owned()));
    found
}

/// The terms of a leaf in one field.
pub(super) fn neutral(field: Field, leaf: &TextLeaf) -> Box<dyn Engine> {
    match leaf.terms.as_slice() {
        [(_, only)] if leaf.prefix => beginning(field, only),
        [(_, only)] => term(field, only),
        _ if leaf.prefix => phrase_prefix(field, leaf),
        _ => phrase(field, leaf),
    }
}

fn phrase(field: Field, leaf: &TextLeaf) -> Box<dyn Engine> {
    let terms = leaf.terms.iter().map(|(at, text)| (*at, Term::from_field_text(field, text)));
    match leaf.slop {
        None => Box::new(PhraseQuery::new_with_offset(terms.collect())),
        Some(slop) => {
            let length = leaf.terms.last().map_or(0, |(at, _)| *at) + 1;
            let width = u32::try_from(length).unwrap_or(u32::MAX).saturating_add(slop);
            Box::new(NearQuery::new(terms.map(|(_, term)| term).collect(), width))
        }
    }
}

fn phrase_prefix(field: Field, leaf: &TextLeaf) -> Box<dyn Engine> {
    let terms = leaf.terms.iter().map(|(at, text)| (*at, Term::from_field_text(field, text))).collect();
    let mut query = PhrasePrefixQuery::new_with_offset(terms);
    query.set_max_expansions(MOST_EXPANSIONS);
    Box::new(query)
}

/// Every term that begins so; each match counts the same.
fn beginning(field: Field, prefix: &str) -> Box<dyn Engine> {
    let first = Term::from_field_text(field, prefix);
    let after = Term::from_field_text(field, &format!("{prefix}\u{10FFFF}"));
    Box::new(InvertedIndexRangeQuery::new(Bound::Included(first), Bound::Excluded(after)))
}

/// A term of a text, scored.
pub(super) fn term(field: Field, text: &str) -> Box<dyn Engine> {
    Box::new(TermQuery::new(Term::from_field_text(field, text), IndexRecordOption::WithFreqs))
}

/// A term of an exact field.
pub(super) fn exact(term: Term) -> Box<dyn Engine> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

/// Articles or quotes.
pub(super) fn of_scope(fields: &Fields, scope: Scope) -> Box<dyn Engine> {
    exact(scope_term(fields, scope))
}

/// What all articles have, or all quotes.
pub(super) fn scope_term(fields: &Fields, scope: Scope) -> Term {
    Term::from_field_text(fields.doc, if scope == Scope::Articles { ARTICLE } else { QUOTE })
}

/// Every document, for nothing.
fn everything() -> Box<dyn Engine> {
    unscored(Box::new(AllQuery))
}

pub(super) fn either(mut queries: Vec<Box<dyn Engine>>) -> Box<dyn Engine> {
    if queries.len() == 1 { queries.swap_remove(0) } else { Box::new(BooleanQuery::union(queries)) }
}

pub(super) fn both(one: Box<dyn Engine>, other: Box<dyn Engine>) -> Box<dyn Engine> {
    Box::new(BooleanQuery::intersection(vec![one, other]))
}

fn without(all: Box<dyn Engine>, not: Box<dyn Engine>) -> Box<dyn Engine> {
    Box::new(BooleanQuery::new(vec![(Occur::Must, all), (Occur::MustNot, not)]))
}

pub(super) fn unscored(query: Box<dyn Engine>) -> Box<dyn Engine> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}

fn boosted(query: Box<dyn Engine>, boost: f32) -> Box<dyn Engine> {
    Box::new(BoostQuery::new(query, boost))
}

#[cfg(test)]
mod tests {
    use super::super::Query as Typed;
    use super::*;

    #[test]
    fn the_same_near_words_are_looked_for_once() {
        let query = Typed::parse("\"a b\"~5 (\"A b\"~5) \"a b\"~6 title:\"a b\"~5 a a").unwrap();
        let Node::And(nodes) = &query.root else { panic!("{query:?}") };
        assert_eq!((nodes.len(), different(nodes).count()), (6, 5));
    }
}
