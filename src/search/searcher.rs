//! Asking the index.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::date;
use tantivy::collector::Count;
use tantivy::query::{BooleanQuery, Query as Engine};

use super::analyse::Stems;
use super::collect::{Counts, Everything, Ids, Ranked, Top};
use super::compile::{Compiler, both, of_scope, unscored};
use super::document::id_of;
use super::schema::Fields;
use super::{Query, SearchError, filter};
use crate::model::{ArticleId, Filters};

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
    /// Among which articles; the filters for speakers must hold of the quote, or of one quote of the article.
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
    /// Matches on all pages together.
    pub total: usize,
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
}

/// One of all matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The article.
    pub article: ArticleId,
    /// Which of its quotes; `None` where articles are asked for.
    pub quote: Option<u32>,
}

/// All matches, oldest first, ties by id. Holds 40 bytes for each, so that a million still fit a small server.
#[derive(Debug)]
pub struct Matches(std::vec::IntoIter<Ranked>);

impl Iterator for Matches {
    type Item = Match;

    fn next(&mut self) -> Option<Match> {
        self.0.next().map(|ranked| Match { article: id_of(ranked.id.0), quote: ordinal(ranked) })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Matches {}

/// How the matches are spread. Values by falling count, then by name; months in order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Matches in all.
    pub total: u64,
    /// Themes (an article may have several).
    pub themes: Vec<(String, u64)>,
    /// Sites.
    pub sites: Vec<(String, u64)>,
    /// Countries (ISO 3166-1 alpha-2).
    pub countries: Vec<(String, u64)>,
    /// Languages (BCP 47).
    pub languages: Vec<(String, u64)>,
    /// Months of publication: `2026-03`.
    pub months: Vec<(String, u64)>,
    /// Speaker kinds: of articles, those in which such a speaker is quoted.
    pub speaker_kinds: Vec<(String, u64)>,
    /// Relevance values.
    pub relevances: Vec<(String, u64)>,
}

/// The index at one moment.
#[derive(Clone)]
pub struct Searcher {
    pub(super) engine: tantivy::Searcher,
    fields: Fields,
}

impl Searcher {
    pub(super) fn new(engine: tantivy::Searcher, fields: Fields) -> Searcher {
        Searcher { engine, fields }
    }

    /// A page of matches, and how many there are.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn search(&self, question: Question<'_>, page: Page) -> Result<Hits, SearchError> {
        let query = self.compile(question)?;
        let limit = page.offset.saturating_add(page.limit);
        let (total, best) = self.engine.search(&query, &Top { order: page.order, limit, newest: self.newest()? })?;
        let hits = best.into_iter().skip(page.offset).map(|ranked| Hit {
            article: id_of(ranked.id.0),
            quote: ordinal(ranked),
            score: if page.order == Order::Relevance { ranked.score() } else { 0.0 },
        });
        Ok(Hits { total, hits: hits.collect() })
    }

    /// Every match, oldest first.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn all_matching(&self, question: Question<'_>) -> Result<Matches, SearchError> {
        let query = self.compile(question)?;
        let mut found = self.engine.search(&query, &Everything)?;
        found.sort_unstable_by_key(|ranked| (ranked.key, ranked.id.0, ranked.ordinal.0));
        Ok(Matches(found.into_iter()))
    }

    /// How many matches there are.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn count(&self, question: Question<'_>) -> Result<usize, SearchError> {
        Ok(self.engine.search(&self.compile(question)?, &Count)?)
    }

    /// How the matches are spread over themes, sites, countries, languages, months, speaker kinds and relevance.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn facets(&self, question: Question<'_>) -> Result<Facets, SearchError> {
        const FIELDS: &[&str] = &["theme", "site", "country", "lang", "speaker_kind", "relevance"];
        let (words, days) = self.engine.search(&self.compile(question)?, &Counts { fields: FIELDS })?;
        let total = days.values().sum();
        let mut words = words.into_iter().map(by_count);
        let mut next = || words.next().unwrap_or_default();
        Ok(Facets {
            total,
            themes: next(),
            sites: next(),
            countries: next(),
            languages: next(),
            speaker_kinds: next(),
            relevances: next(),
            months: by_month(&days),
        })
    }

    /// The articles in the index, by id: what `verify` compares with the store.
    ///
    /// # Errors
    /// What reading the index's files gives.
    pub fn indexed_ids(&self) -> Result<Vec<ArticleId>, SearchError> {
        let ids = self.engine.search(&*of_scope(&self.fields, Scope::Articles), &Ids)?;
        Ok(ids.into_iter().map(id_of).collect())
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
    fn stems(&self, languages: &[String]) -> Result<Vec<Stems>, SearchError> {
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
            let mut terms = index.terms().stream().map_err(tantivy::TantivyError::from)?;
            while terms.advance() {
                codes.extend(std::str::from_utf8(terms.key()).map(str::to_owned));
            }
        }
        Ok(codes)
    }

    /// Seconds of the newest article.
    fn newest(&self) -> Result<i64, SearchError> {
        let mut newest = 0;
        for segment in self.engine.segment_readers() {
            newest = newest.max(segment.fast_fields().date("date")?.max_value().into_timestamp_secs());
        }
        Ok(newest)
    }
}

fn ordinal(ranked: Ranked) -> Option<u32> {
    ranked.ordinal.0.and_then(|ordinal| u32::try_from(ordinal).ok())
}

fn by_count(counts: BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}

fn by_month(days: &BTreeMap<i64, u64>) -> Vec<(String, u64)> {
    let mut months: BTreeMap<String, u64> = BTreeMap::new();
    for (day, count) in days {
        if let Ok(day) = i32::try_from(*day).map(|day| date(1970, 1, 1).saturating_add(day.days())) {
            *months.entry(format!("{:04}-{:02}", day.year(), day.month())).or_default() += count;
        }
    }
    months.into_iter().collect()
}
