//! Which story an article belongs to, and which of its copies came first.

use std::collections::HashMap;

use jiff::Timestamp;

use super::analyse::moment;
use crate::duplicates::{CopyFinder, credits_another};
use crate::model::{AnalysedArticle, Article, ArticleId, Fingerprint};
use crate::store::CopyMark;

/// The stories of the known articles.
#[derive(Default)]
pub(super) struct Stories {
    finder: CopyFinder,
    /// When the earliest copy of each story appeared.
    leaders: HashMap<ArticleId, Appearance>,
    /// Stories that go by another article's id by now.
    moved: HashMap<ArticleId, ArticleId>,
}

/// When an article appeared, as far as is known.
#[derive(Clone, Copy, Debug)]
struct Appearance {
    at: Timestamp,
    /// Whether the time of day is known.
    exact: bool,
    /// Whether the text says that another outlet had it first. Not kept in the store: only new articles are asked.
    is_reprint: bool,
}

impl Appearance {
    fn of(article: &Article, at: Timestamp) -> Appearance {
        let exact = article.published.as_ref().is_some_and(|stamp| stamp.value.has_time_of_day());
        Appearance { at, exact, is_reprint: credits_another(&article.body) }
    }

    /// A text that credits another comes after one that does not. Days decide where one of the two has no time of day; on
    /// the same day nobody is earlier.
    fn is_before(self, other: Appearance) -> bool {
        if self.is_reprint != other.is_reprint {
            return other.is_reprint;
        }
        let day = |at: Timestamp| at.as_second().div_euclid(86_400);
        if self.exact && other.exact { self.at < other.at } else { day(self.at) < day(other.at) }
    }
}

/// Where an article belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The story, by its earliest copy.
    pub(super) cluster: ArticleId,
    /// The story's earlier leader, where this article appeared before it.
    pub(super) leads_instead_of: Option<ArticleId>,
}

impl Stories {
    /// The stories of the articles in the store.
    pub(super) fn of(marks: Vec<CopyMark>) -> Stories {
        let mut stories = Stories::default();
        for mark in marks {
            if mark.id == mark.cluster {
                stories.leaders.insert(
                    mark.cluster.clone(),
                    Appearance { at: mark.published.unwrap_or(mark.fetched), exact: mark.published.is_some(), is_reprint: false },
                );
            }
            stories.insert(mark.id, mark.cluster, mark.fingerprint, mark.fetched);
        }
        stories
    }

    /// Finds the place of a new article and remembers it.
    pub(super) fn place(&mut self, id: &ArticleId, analysed: &AnalysedArticle, fetched: Timestamp) -> Place {
        let at = moment(&analysed.article, fetched);
        let appearance = Appearance::of(&analysed.article, at);
        let found = self.finder.find(&analysed.fingerprint, fetched).map(|copy| copy.cluster.clone());
        let place = match found.map(|cluster| self.resolved(cluster)) {
            None => Place { cluster: id.clone(), leads_instead_of: None },
            Some(leader) if self.leaders.get(&leader).is_some_and(|first| appearance.is_before(*first)) => {
                self.moved.insert(leader.clone(), id.clone());
                Place { cluster: id.clone(), leads_instead_of: Some(leader) }
            }
            Some(leader) => Place { cluster: leader, leads_instead_of: None },
        };
        if place.cluster == *id {
            self.leaders.insert(id.clone(), appearance);
        }
        self.insert(id.clone(), place.cluster.clone(), analysed.fingerprint, fetched);
        place
    }

    fn insert(&mut self, id: ArticleId, cluster: ArticleId, fingerprint: Fingerprint, at: Timestamp) {
        self.finder.insert(id, cluster, fingerprint, at);
    }

    /// The name a story goes by now. Each step leads to an earlier article, so the way ends.
    fn resolved(&self, mut cluster: ArticleId) -> ArticleId {
        while let Some(next) = self.moved.get(&cluster) {
            cluster = next.clone();
        }
        cluster
    }
}
