//! Who is quoted, how often, where and when.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use thiserror::Error;

use super::Grain;
use crate::model::{ArticleId, Filters, Quote, SpeakerKind, StoredArticle};
use crate::search::{Match, Query, Question, Scope, SearchError, Searcher};
use crate::store::{Store, StoreError};
use crate::text::fold::fold;

/// A quoted person or body.
#[derive(Clone, Debug, PartialEq)]
pub struct Expert {
    /// The fullest form of the name in the coverage.
    pub speaker: String,
    /// Roles as the articles give them, the most frequent first.
    pub roles: Vec<String>,
    /// Organisations as the articles give them, the most frequent first.
    pub affiliations: Vec<String>,
    /// The kind most of the quotes have.
    pub kind: SpeakerKind,
    /// Number of quotes; a quotation that its cue cuts in two counts twice, as in every list of quotes.
    pub quotes: usize,
    /// Number of articles.
    pub articles: usize,
    /// Hosts of the outlets.
    pub sites: Vec<String>,
    /// Day of the first quote.
    pub first: Option<Date>,
    /// Day of the last quote.
    pub last: Option<Date>,
}

/// Why the question could not be answered.
#[derive(Debug, Error)]
pub enum StudyError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// More periods than an answer may have.
    #[error("{first} to {last} are too many periods of one {}; ask for longer ones, or for less time with --since", grain.name())]
    TooManyPeriods {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
        /// How long a period was to be.
        grain: Grain,
    },
}

/// The speakers of all quotes that match, the most quoted first.
///
/// Quotes belong to one speaker when the folded name and the speaker kind agree: two people of one name who speak as the
/// same kind are not told apart, and one person quoted under two forms of the name stands twice.
///
/// # Errors
/// The store's and the index's.
pub fn experts(store: &Store, searcher: &Searcher, query: &Query, filters: &Filters) -> Result<Vec<Expert>, StudyError> {
    let mut people: HashMap<(String, SpeakerKind), Gathering> = HashMap::new();
    let mut current: Option<StoredArticle> = None;
    for Match { article, quote } in searcher.all_matching(Question { query, filters, scope: Scope::Quotes })? {
        if current.as_ref().is_none_or(|stored| stored.id != article) {
            current = store.article(&article)?;
        }
        let Some(stored) = &current else { continue };
        let Some(quote) = quote.and_then(|number| stored.analysed.quotes.get(number as usize)) else { continue };
        let Some(speaker) = &quote.speaker else { continue };
        people.entry((fold(speaker), quote.speaker_kind)).or_default().add(stored, quote, speaker);
    }
    let mut found: Vec<Expert> = people.into_iter().map(|((_, kind), gathering)| gathering.into_expert(kind)).collect();
    found.sort_by(|a, b| b.quotes.cmp(&a.quotes).then_with(|| a.speaker.cmp(&b.speaker)).then_with(|| a.kind.cmp(&b.kind)));
    Ok(found)
}

#[derive(Default)]
struct Gathering {
    names: BTreeMap<String, usize>,
    roles: BTreeMap<String, usize>,
    affiliations: BTreeMap<String, usize>,
    quotes: usize,
    articles: BTreeSet<ArticleId>,
    sites: BTreeSet<String>,
    days: BTreeSet<Date>,
}

impl Gathering {
    fn add(&mut self, stored: &StoredArticle, quote: &Quote, speaker: &str) {
        let article = &stored.analysed.article;
        *self.names.entry(speaker.to_owned()).or_default() += 1;
        for (value, counts) in [(&quote.role, &mut self.roles), (&quote.affiliation, &mut self.affiliations)] {
            if let Some(value) = value {
                *counts.entry(value.clone()).or_default() += 1;
            }
        }
        self.quotes += 1;
        self.articles.insert(stored.id.clone());
        self.sites.insert(article.site.clone());
        self.days.extend(article.published.as_ref().map(|stamp| stamp.value.day()));
    }

    fn into_expert(self, kind: SpeakerKind) -> Expert {
        Expert {
            speaker: by_count(self.names).into_iter().next().unwrap_or_default(),
            roles: by_count(self.roles),
            affiliations: by_count(self.affiliations),
            kind,
            quotes: self.quotes,
            articles: self.articles.len(),
            sites: self.sites.into_iter().collect(),
            first: self.days.first().copied(),
            last: self.days.last().copied(),
        }
    }
}

fn by_count(counts: BTreeMap<String, usize>) -> Vec<String> {
    let mut values: Vec<(String, usize)> = counts.into_iter().collect();
    values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    values.into_iter().map(|(value, _)| value).collect()
}
