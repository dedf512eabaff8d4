//! What is new for a search: stories nobody was told yet, and corrections of those that were told.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::StudyError;
use crate::model::{ArticleId, DuplicateRule, Filters, Flag};
use crate::search::{Query, Question, Scope, Searcher};
use crate::store::{Arrival, Notice, Store, Telling, Told};

/// A search that is asked again and again.
#[derive(Clone, Debug)]
pub struct StandingSearch {
    /// The name its state is kept under; empty for the stories of misuse.
    pub name: String,
    /// Its query.
    pub query: Query,
    /// Its filters. Every copy of a story is looked at, unless they ask for later copies alone.
    pub filters: Filters,
}

/// How much of what came since some moment matches a search.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Stories of which nothing that matches was here before.
    pub stories: usize,
    /// Articles that were not here before, copies too.
    pub articles: usize,
    /// Articles that were here before and say something else now.
    pub changed: usize,
}

/// What a digest has to tell of one search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The article that stands for each new story.
    pub stories: Vec<ArticleId>,
    /// Corrections and withdrawals of stories that were told before.
    pub notices: Vec<(ArticleId, Flag)>,
    /// What is to be noted once all this has been told.
    pub tellings: Vec<Telling>,
}

/// Counts what came since `since` and matches.
///
/// # Errors
/// The store's and the index's.
pub fn matching_since(
    store: &Store,
    searcher: &Searcher,
    search: &StandingSearch,
    since: Timestamp,
) -> Result<Matching, StudyError> {
    let stories = fresh(store, searcher, search, since)?;
    let all = || stories.iter().flat_map(|story| &story.arrived);
    let articles = all().filter(|arrival| arrival.first_fetched >= since).count();
    Ok(Matching { stories: stories.iter().filter(|story| !story.was_here).count(), articles, changed: all().count() - articles })
}

/// Finds what came since `since` and was not told, and the corrections of what was told.
///
/// # Errors
/// The store's and the index's.
pub fn news(store: &Store, searcher: &Searcher, search: &StandingSearch, since: Timestamp) -> Result<News, StudyError> {
    let mut gathering = Gathering { store, told: store.told(&search.name)?, news: News::default() };
    // The article that was told stands for its story, before a copy that says the same of itself.
    store.notices_of_told(&search.name)?.into_iter().for_each(|notice| gathering.add_notice(notice));
    for story in fresh(store, searcher, search, since)? {
        gathering.add(&story)?;
    }
    Ok(gathering.news)
}

/// News as it is gathered.
struct Gathering<'s> {
    store: &'s Store,
    /// What is known, and what is told now.
    told: Told,
    news: News,
}

impl Gathering<'_> {
    fn add(&mut self, story: &Fresh) -> Result<(), StudyError> {
        if self.told.stories.get(&story.cluster).is_some_and(|notices| notices.contains("")) {
            self.add_copies(story)
        } else if story.was_here {
            // Old, and never told: neither are its corrections.
            Ok(())
        } else {
            self.add_story(story)
        }
    }

    /// A story nobody was told.
    fn add_story(&mut self, story: &Fresh) -> Result<(), StudyError> {
        self.news.stories.push(story.lead.clone());
        for Arrival { id, cluster, .. } in &story.arrived {
            self.note(id, cluster, String::new(), *id == story.lead);
            // What the article says of itself stands in its entry.
            for notice in self.store.notices(id)? {
                self.note(id, cluster, notice.flag.notice(), false);
            }
        }
        Ok(())
    }

    /// Further copies of a story that was told: a correction in one of them is news.
    fn add_copies(&mut self, story: &Fresh) -> Result<(), StudyError> {
        for Arrival { id, cluster, .. } in &story.arrived {
            if self.told.articles.contains_key(id) {
                continue;
            }
            self.note(id, cluster, String::new(), false);
            self.store.notices(id)?.into_iter().for_each(|notice| self.add_notice(notice));
        }
        Ok(())
    }

    /// A correction or withdrawal of a story that was told: news once, in whichever of the copies it stands.
    fn add_notice(&mut self, Notice { article, cluster, flag }: Notice) {
        let notice = flag.notice();
        let is_told = |told: &HashMap<ArticleId, HashSet<String>>, id| told.get(id).is_some_and(|told| told.contains(&notice));
        if is_told(&self.told.articles, &article) {
            return;
        }
        let is_news = !is_told(&self.told.stories, &cluster);
        self.note(&article, &cluster, notice, is_news);
        if is_news {
            self.news.notices.push((article, flag));
        }
    }

    fn note(&mut self, article: &ArticleId, cluster: &ArticleId, notice: String, is_entry: bool) {
        self.told.stories.entry(cluster.clone()).or_default().insert(notice.clone());
        self.told.articles.entry(article.clone()).or_default().insert(notice.clone());
        self.news.tellings.push(Telling { article: article.clone(), notice, is_entry });
    }
}

/// A story of which something came.
struct Fresh {
    /// The copy that stands for it: the earliest that matches.
    lead: ArticleId,
    /// What its copies have in common.
    cluster: ArticleId,
    /// The copies that came and match.
    arrived: Vec<Arrival>,
    /// Whether something that matches was here before.
    was_here: bool,
}

/// The stories that match and of which something came since `since`.
fn fresh(store: &Store, searcher: &Searcher, search: &StandingSearch, since: Timestamp) -> Result<Vec<Fresh>, StudyError> {
    let arrivals = store.arrivals(since)?;
    if arrivals.is_empty() {
        return Ok(Vec::new());
    }
    let duplicates = match search.filters.duplicates {
        DuplicateRule::Only => DuplicateRule::Only,
        DuplicateRule::Include | DuplicateRule::Exclude => DuplicateRule::Include,
    };
    let filters = Filters { duplicates, ..search.filters.clone() };
    let question = Question { query: &search.query, filters: &filters, scope: Scope::Articles };
    let matching: HashSet<ArticleId> = searcher.all_matching(question)?.map(|found| found.article).collect();
    let new: HashSet<ArticleId> =
        arrivals.iter().filter(|arrival| arrival.first_fetched >= since).map(|arrival| arrival.id.clone()).collect();
    let mut stories: HashMap<ArticleId, Vec<Arrival>> = HashMap::new();
    for arrival in arrivals.into_iter().filter(|arrival| matching.contains(&arrival.id)) {
        stories.entry(arrival.cluster.clone()).or_default().push(arrival);
    }
    let mut found = Vec::with_capacity(stories.len());
    for (cluster, arrived) in stories {
        let members = store.cluster_members(&cluster)?;
        let lead = members.iter().find(|id| matching.contains(id)).unwrap_or(&cluster).clone();
        let was_here = members.iter().any(|id| matching.contains(id) && !new.contains(id));
        found.push(Fresh { lead, cluster, arrived, was_here });
    }
    // The map has no order; tellings and ties are to be the same in every run.
    found.sort_by(|a, b| a.lead.cmp(&b.lead));
    Ok(found)
}
