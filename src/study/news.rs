//! What is new for a search: stories nobody was told yet, and corrections of those that were told.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::StudyError;
use crate::model::{ArticleId, DuplicateRule, Filters, Flag, FlagKind};
use crate::search::{Query, Question, Scope, Searcher};
use crate::store::{Arrival, Store, Telling, Told};

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

/// Which correction or withdrawal it is: another wording is another one.
pub fn notice_of(flag: &Flag) -> String {
    format!("{}:{}", flag.kind.name(), flag.words.as_deref().unwrap_or(""))
}

/// Whether a flag takes back something of what an article says.
pub fn is_notice(flag: &Flag) -> bool {
    matches!(flag.kind, FlagKind::Corrected | FlagKind::Retracted)
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
    let told = store.told(&search.name)?;
    let mut news = News::default();
    for story in fresh(store, searcher, search, since)? {
        let is_told = story.members.iter().any(|member| told.contains_key(member));
        let unknown = story.arrived.iter().map(|arrival| &arrival.id).filter(|id| !told.contains_key(id));
        let unknown: Vec<&ArticleId> = unknown.collect();
        if is_told {
            news.add_copies(store, &unknown)?;
        } else {
            news.add_story(store, &story, &unknown)?;
        }
    }
    let standing = store.notices_of_told(&search.name)?;
    standing.into_iter().filter(|(id, flag)| !is_known(&told, id, flag)).for_each(|(id, flag)| news.add_notice(id, flag));
    Ok(news)
}

fn is_known(told: &Told, id: &ArticleId, flag: &Flag) -> bool {
    told.get(id).is_some_and(|notices| notices.contains(&notice_of(flag)))
}

impl News {
    /// A story nobody was told. One that was here before the time asked about is old, and is only noted.
    fn add_story(&mut self, store: &Store, story: &Fresh, arrived: &[&ArticleId]) -> Result<(), StudyError> {
        if !story.was_here {
            self.stories.push(story.lead.clone());
        }
        for id in arrived {
            self.note(id, String::new(), !story.was_here && **id == story.lead);
            // What the article says of itself stands in its entry.
            notices(store, id)?.iter().for_each(|flag| self.note(id, notice_of(flag), false));
        }
        Ok(())
    }

    /// Further copies of a story that was told: a correction in one of them is news.
    fn add_copies(&mut self, store: &Store, copies: &[&ArticleId]) -> Result<(), StudyError> {
        for id in copies {
            self.note(id, String::new(), false);
            notices(store, id)?.into_iter().for_each(|flag| self.add_notice((*id).clone(), flag));
        }
        Ok(())
    }

    fn add_notice(&mut self, id: ArticleId, flag: Flag) {
        self.note(&id, notice_of(&flag), true);
        self.notices.push((id, flag));
    }

    fn note(&mut self, article: &ArticleId, notice: String, is_entry: bool) {
        self.tellings.push(Telling { article: article.clone(), notice, is_entry });
    }
}

fn notices(store: &Store, id: &ArticleId) -> Result<Vec<Flag>, StudyError> {
    let flags = store.article(id)?.map(|stored| stored.analysed.article.flags).unwrap_or_default();
    Ok(flags.into_iter().filter(is_notice).collect())
}

/// A story of which something came.
struct Fresh {
    /// The copy that stands for it: the earliest that matches.
    lead: ArticleId,
    /// Every copy, those that do not match too.
    members: Vec<ArticleId>,
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
        found.push(Fresh { lead, members, arrived, was_here });
    }
    // The map has no order; tellings and ties are to be the same in every run.
    found.sort_by(|a, b| a.lead.cmp(&b.lead));
    Ok(found)
}
