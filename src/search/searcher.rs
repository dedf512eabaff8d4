//! Asking the index.

use tantivy::collector::Count;
use tantivy::query::{BooleanQuery, Query as Engine};
use tantivy::{DocAddress, TantivyError};

use super::analyse::Stems;
use super::collect::{Everything, Found, Ids};
use super::compile::{Compiler, both, of_scope, unscored};
use super::document::id_of;
use super::schema::Fields;
use super::statistics::OfScope;
use super::stories::{Group, counts, each, one_a_story, page};
use super::{Query, SearchError, filter};
use crate::model::{ArticleId, DuplicateRule, Filters};

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Articles.
    Articles,
    /// Single quotes.
    Quotes,
}

/// In which order matches come; ties by id, then by place in the article.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Best first.
    #[default]
    Relevance,
    /// By instant of publication (of fetching where unknown), newest first.
    Newest,
    /// By instant of publication (of fetching where unknown), oldest first.
    Oldest,
}

/// A question to the index.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// What to look for.
    pub query: &'q Query,
    /// Among which articles; the filters for speakers must hold of the quote, or of one quote of the article. Where copies are
    /// excluded, one match stands for each story: that of its earliest copy where it matches, else the best, or, in orders by
    /// date, the earliest; of quotes, one for the same words in a story.
    pub filters: &'q Filters,
    /// Articles or quotes.
    pub scope: Scope,
}

/// Which matches to give.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Their order.
    pub order: Order,
    /// How many to pass over.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

/// A page of matches.
#[derive(Clone, Debug, PartialEq)]
pub struct Hits {
    /// Hits on all pages together.
    pub total: usize,
    /// Articles that match; of quotes, that they stand in.
    pub articles: usize,
    /// Stories these articles tell.
    pub stories: usize,
    /// Quotes that match, copies of the same words counted; 0 where articles are asked for.
    pub quotes: usize,
    /// Those of this page.
    pub hits: Vec<Hit>,
}

/// One match of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The article.
    pub article: ArticleId,
    /// Which of its quotes, counted from 0 in text order; `None` where articles are asked for.
    pub quote: Option<u32>,
    /// How well it matches; 0 in orders by date.
    pub score: f32,
    /// How many matches it stands for, itself included: copies of the story that match, or of the quote.
    pub copies: u32,
    pub(super) address: DocAddress,
}

/// One of all matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The article.
    pub article: ArticleId,
    /// Which of its quotes; `None` where articles are asked for.
    pub quote: Option<u32>,
}

/// All matches, oldest first, ties by id. Holds 64 bytes for each, so that a million still fit a small server.
#[derive(Debug)]
pub struct Matches(std::vec::IntoIter<Group>);

impl Iterator for Matches {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        self.0.next().map(|Group { found, .. }| Match { article: id_of(found.id), quote: found.ordinal })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Matches {}

/// The index at one moment.
#[derive(Clone)]
pub struct Searcher {
    pub(super) engine: tantivy::Searcher,
    pub(super) fields: Fields,
}

impl Searcher {
    pub(super) fn new(engine: tantivy::Searcher, fields: Fields) -> Searcher {
        Searcher { engine, fields }
    }

    /// A page of matches, and how many there are.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn search(&self, question: Question<'_>, asked: Page) -> Result<Hits, SearchError> {
        let matches = self.matches(question, asked.order)?;
        let (stories, articles) = counts(&matches);
        let groups = grouped(&matches, question, asked.order);
        let total = groups.len();
        let hits = page(groups, asked.offset, asked.limit).into_iter().map(|Group { found, size }| Hit {
            article: id_of(found.id),
            quote: found.ordinal,
            score: if asked.order == Order::Relevance { found.score() } else { 0.0 },
            copies: size,
            address: found.address,
        });
        let quotes = if question.scope == Scope::Quotes { matches.len() } else { 0 };
        Ok(Hits { total, articles, stories, quotes, hits: hits.collect() })
    }

    /// Every match, oldest first; where copies are excluded, one a story.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn all_matching(&self, question: Question<'_>) -> Result<Matches, SearchError> {
        let matches = self.matches(question, Order::Oldest)?;
        let mut groups = grouped(&matches, question, Order::Oldest);
        drop(matches);
        groups.sort_unstable_by_key(|group| group.found.rank());
        Ok(Matches(groups.into_iter()))
    }

    /// How many matches there are; where copies are excluded, one a story.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn count(&self, question: Question<'_>) -> Result<usize, SearchError> {
        if question.filters.duplicates != DuplicateRule::Exclude {
            return Ok(self.engine.search(&self.compile(question)?, &Count)?);
        }
        Ok(one_a_story(&self.matches(question, Order::Oldest)?, Order::Oldest).len())
    }

    /// The articles in the index, by id: what `verify` compares with the store.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn indexed_ids(&self) -> Result<Vec<ArticleId>, SearchError> {
        let ids = self.engine.search(&*of_scope(&self.fields, Scope::Articles), &Ids)?;
        Ok(ids.into_iter().map(id_of).collect())
    }

    /// Every match, copies and all.
    pub(super) fn matches(&self, question: Question<'_>, order: Order) -> Result<Vec<Found>, SearchError> {
        let everything = Everything { order, newest: self.newest()? };
        let statistics = OfScope::new(&self.engine, &self.fields, question.scope)?;
        Ok(self.engine.search_with_statistics_provider(&self.compile(question)?, &everything, &statistics)?)
    }

    pub(super) fn compile(&self, question: Question<'_>) -> Result<Box<dyn Engine>, SearchError> {
        let stems = self.stems(&question.filters.languages)?;
        let compiler = Compiler { searcher: &self.engine, fields: &self.fields, scope: question.scope, stems: &stems };
        let wanted = compiler.node(&question.query.root)?;
        let filters = filter::filters(&self.engine, &self.fields, question.scope, question.filters)?;
        let narrowed = filters.into_iter().fold(of_scope(&self.fields, question.scope), both);
        Ok(Box::new(BooleanQuery::intersection(vec![wanted, unscored(narrowed)])))
    }

    /// The stemmers of the languages asked for, else of those in the index.
    pub(super) fn stems(&self, languages: &[String]) -> Result<Vec<Stems>, SearchError> {
        let codes = if languages.is_empty() { self.languages()? } else { languages.to_vec() };
        let mut stems: Vec<Stems> = codes.iter().filter_map(|code| Stems::of(code)).collect();
        stems.sort_unstable_by_key(|stems| stems.code());
        stems.dedup();
        Ok(stems)
    }

    fn languages(&self) -> Result<Vec<String>, SearchError> {
        let mut codes = Vec::new();
        for segment in self.engine.segment_readers() {
            let index = segment.inverted_index(self.fields.lang)?;
            let mut terms = index.terms().stream().map_err(TantivyError::from)?;
            while terms.advance() {
                codes.extend(std::str::from_utf8(terms.key()).map(str::to_owned));
            }
        }
        Ok(codes)
    }

    /// Seconds of the newest article.
    pub(super) fn newest(&self) -> Result<i64, SearchError> {
        let mut newest = 0;
        for segment in self.engine.segment_readers() {
            newest = newest.max(segment.fast_fields().date("date")?.max_value().into_timestamp_secs());
        }
        Ok(newest)
    }
}

fn grouped(matches: &[Found], question: Question<'_>, order: Order) -> Vec<Group> {
    match question.filters.duplicates {
        DuplicateRule::Exclude => one_a_story(matches, order),
        DuplicateRule::Include | DuplicateRule::Only => each(matches),
    }
}
