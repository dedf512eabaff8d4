//! The way of a study from the entries of its feeds to its articles, in numbers that add up (after PRISMA 2020).

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Timestamp;

use super::StudyError;
use super::selection::{Belongs, Selection};
use crate::model::{DuplicateRule, Feed, FeedKind, Filters, Judgement, Relevance};
use crate::search::{Facet, Query, Question, Scope, Searcher};
use crate::store::{SeenItem, Store};

/// What is to be counted.
#[derive(Clone, Copy, Debug)]
pub struct FlowQuestion<'q> {
    /// Which articles are included. Time, feed, country, language and site also tell what was looked through; the others
    /// are reasons to exclude.
    pub filters: &'q Filters,
    /// The feed list, as far as there is one: it knows the feeds' kinds, countries and languages.
    pub feeds: &'q [Feed],
}

/// The flow. `identified - duplicates = sought`, `sought - not retrieved = screened`, `screened - excluded = included`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// What was found.
    pub identified: Identified,
    /// Of these: under another address here already.
    pub duplicates: u64,
    /// Asked for: the rest.
    pub sought: u64,
    /// Of these not had, by the name of the reason; `pending` waits for its first try.
    pub not_retrieved: BTreeMap<String, u64>,
    /// Judged: the rest.
    pub screened: u64,
    /// Of these: judged before the parse, because no form of any term stands in the page's bytes.
    pub unparsed: u64,
    /// Of these: the articles whose text is kept, and the stories they tell. What was only judged has no known story.
    pub kept: Kept,
    /// Of these left out, by reason and value, in the order in which the rules are asked. Each article has one reason.
    pub excluded: Vec<(Exclusion, u64)>,
    /// Of these: left out by a person's decision, where the program had decided otherwise.
    pub excluded_by_person: u64,
    /// Stories of which every article that is kept was left out.
    pub excluded_stories: u64,
    /// What is left.
    pub included: Included,
    /// Entries that were not read and of whose feed the list does not tell the country or language asked for; in no number.
    pub untold: u64,
    /// When the first and the last of the items were first seen.
    pub searched: Option<(Timestamp, Timestamp)>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identified {
    /// Addresses, each once.
    pub items: u64,
    /// The same by where they came from: `feed`, `sitemap`, `unlisted` (a feed that is in the list no more), `imported`.
    pub by_source: BTreeMap<&'static str, u64>,
    /// Feeds that gave them.
    pub feeds: u64,
    /// Entries in all answers of the feeds, where neither time nor site was asked for: each at every poll that gave it.
    pub entries: Option<u64>,
}

/// Articles whose text is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Articles.
    pub articles: u64,
    /// Stories they tell.
    pub stories: u64,
}

/// Why articles that were read are left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exclusion {
    /// Of another relevance than asked for, or of one whose text is not kept.
    Relevance(Relevance),
    /// The relevance was asked for, and its text was not kept.
    NotKept(Relevance),
    /// Without a theme that was asked for.
    Theme,
    /// Without a substance that was asked for.
    Substance,
    /// Without a quote, or without one of a speaker that was asked for.
    Quotes,
    /// A copy of a story, where only first copies were asked for.
    Copy,
    /// The first copy of a story, where only copies were asked for.
    FirstCopy,
}

/// What is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Included {
    /// Articles.
    pub articles: u64,
    /// Stories they tell.
    pub stories: u64,
    /// Quotes of the included stories, each once, of the speakers asked for.
    pub quotes: u64,
}

impl Exclusion {
    /// The reason's name in records: `relevance:none`, `not_kept:other`, `theme` …
    pub fn name(&self) -> String {
        match self {
            Exclusion::Relevance(relevance) => format!("relevance:{}", relevance.name()),
            Exclusion::NotKept(relevance) => format!("not_kept:{}", relevance.name()),
            Exclusion::Theme => "theme".to_owned(),
            Exclusion::Substance => "substance".to_owned(),
            Exclusion::Quotes => "quotes".to_owned(),
            Exclusion::Copy => "copy".to_owned(),
            Exclusion::FirstCopy => "first_copy".to_owned(),
        }
    }

    /// Whether it is one of these: relevance, themes, substances.
    fn is_of(&self, [relevance, themes, substances]: [bool; 3]) -> bool {
        match self {
            Exclusion::Relevance(_) | Exclusion::NotKept(_) => relevance,
            Exclusion::Theme => themes,
            Exclusion::Substance => substances,
            Exclusion::Quotes | Exclusion::Copy | Exclusion::FirstCopy => false,
        }
    }
}

impl Flow {
    /// Entries that were not had.
    pub fn missed(&self) -> u64 {
        self.not_retrieved.values().sum()
    }

    /// Articles that were left out.
    pub fn left_out(&self) -> u64 {
        self.excluded.iter().map(|(_, count)| count).sum()
    }

    /// Whether every step holds what the one before it left.
    pub fn adds_up(&self) -> bool {
        self.identified.items == self.identified.by_source.values().sum::<u64>()
            && self.identified.items == self.duplicates + self.sought
            && self.sought == self.missed() + self.screened
            && self.screened == self.left_out() + self.included.articles
            && self.kept.stories == self.excluded_stories + self.included.stories
    }
}

/// Counts.
///
/// # Errors
/// The store's and the index's.
pub fn flow(store: &Store, searcher: &Searcher, question: FlowQuestion<'_>) -> Result<Flow, StudyError> {
    let FlowQuestion { filters, feeds } = question;
    let selection = Selection::new(filters, feeds);
    let rules = Rules::ask(searcher, filters)?;
    let mut counting = Counting::new(filters, &selection, &rules);
    store.seen_items(|item| counting.item(&item))?;
    let mut flow = counting.finished(&persons(store)?);
    flow.included.quotes = searcher.count(Question { query: &Query::everything(), filters, scope: Scope::Quotes })? as u64;
    flow.identified.entries = entries(store, filters, &selection, flow.identified.items)?;
    Ok(flow)
}

/// What persons decided otherwise than the program: relevance, themes, substances.
type Persons = HashMap<u64, [bool; 3]>;

fn persons(store: &Store) -> Result<Persons, StudyError> {
    let mut persons = Persons::new();
    for entry in store.labels(None)? {
        let bits = entry.article.bits();
        if persons.contains_key(&bits) {
            continue;
        }
        let Some(stored) = store.article(&entry.article)? else { continue };
        let codes = &stored.analysed.codes;
        let Some(own) = &codes.overruled else { continue };
        let differs = [own.relevance != codes.relevance, own.themes != codes.themes, own.substances != codes.substances];
        persons.insert(bits, differs);
    }
    Ok(persons)
}

/// The entries of all answers; `None` where they cannot be told from those that were not asked for.
fn entries(store: &Store, filters: &Filters, selection: &Selection<'_>, items: u64) -> Result<Option<u64>, StudyError> {
    let Filters { since, until, sites, countries, languages, .. } = filters;
    if since.is_some() || until.is_some() || !(sites.is_empty() && countries.is_empty() && languages.is_empty()) {
        return Ok(None);
    }
    let mut entries = 0;
    store.polled_days(|day| entries += if selection.feed(day.feed) == Belongs::Yes { day.entries_seen } else { 0 })?;
    Ok(Some(entries).filter(|entries| *entries >= items))
}

/// What an article has to be to be included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    Relevance,
    Theme,
    Substance,
    Quotes,
    Copies(DuplicateRule),
}

/// Articles and their stories.
type Articles = HashMap<u64, u64>;

/// Which articles there are, and which keep each rule.
struct Rules {
    /// Every article of the index.
    known: HashSet<u64>,
    /// Those of the place and time asked for, with their relevance.
    asked_for: HashMap<u64, Relevance>,
    /// The same with their stories.
    stories: Articles,
    /// After each rule.
    kept: Vec<(Rule, Articles)>,
    /// After all of them.
    included: Articles,
}

impl Rules {
    /// Asks the index once for each rule that was given.
    fn ask(searcher: &Searcher, filters: &Filters) -> Result<Rules, StudyError> {
        let ask = |filters: &Filters, facet| {
            searcher.timeline(Question { query: &Query::everything(), filters, scope: Scope::Articles }, facet)
        };
        let articles = |filters: &Filters| -> Result<Articles, StudyError> {
            Ok(ask(filters, None)?.matches.iter().map(|found| (found.article, found.story)).collect())
        };
        let all = Filters { duplicates: DuplicateRule::Include, ..Filters::default() };
        let known = articles(&all)?.into_keys().collect();
        let Filters { since, until, languages, countries, sites, feeds, .. } = filters.clone();
        let mut so_far = Filters { since, until, languages, countries, sites, feeds, ..all };
        let place = ask(&so_far, Some(Facet::Relevance))?;
        let relevance = |(found, value): &(usize, usize)| {
            let article = place.matches.get(*found)?.article;
            Some((article, Relevance::from_name(place.values.get(*value)?)?))
        };
        let asked_for = place.has.iter().filter_map(relevance).collect();
        let stories: Articles = place.matches.iter().map(|found| (found.article, found.story)).collect();
        let mut kept = Vec::new();
        for rule in rules(filters) {
            rule.add(&mut so_far, filters);
            kept.push((rule, articles(&so_far)?));
        }
        let included = match kept.last() {
            Some((_, articles)) => articles.clone(),
            None => stories.clone(),
        };
        Ok(Rules { known, asked_for, stories, kept, included })
    }

    /// Why an article of the place and time asked for is left out; `None` where it is included.
    fn broken(&self, article: u64) -> Option<Exclusion> {
        let (rule, _) = self.kept.iter().find(|(_, articles)| !articles.contains_key(&article))?;
        Some(match rule {
            Rule::Relevance => Exclusion::Relevance(self.asked_for.get(&article).copied().unwrap_or(Relevance::None)),
            Rule::Theme => Exclusion::Theme,
            Rule::Substance => Exclusion::Substance,
            Rule::Quotes => Exclusion::Quotes,
            Rule::Copies(DuplicateRule::Only) => Exclusion::FirstCopy,
            Rule::Copies(_) => Exclusion::Copy,
        })
    }
}

/// The rules that the filters give, in the order in which they are asked.
fn rules(filters: &Filters) -> Vec<Rule> {
    let Filters { relevances, themes, substances, speakers, speaker_kinds, has_quotes, duplicates, .. } = filters;
    let of_quotes = *has_quotes || !speakers.is_empty() || !speaker_kinds.is_empty();
    let given = [
        (Rule::Relevance, !relevances.is_empty()),
        (Rule::Theme, !themes.is_empty()),
        (Rule::Substance, !substances.is_empty()),
        (Rule::Quotes, of_quotes),
        (Rule::Copies(*duplicates), *duplicates != DuplicateRule::Include),
    ];
    given.into_iter().filter(|(_, is_given)| *is_given).map(|(rule, _)| rule).collect()
}

impl Rule {
    fn add(self, to: &mut Filters, from: &Filters) {
        match self {
            Rule::Relevance => to.relevances.clone_from(&from.relevances),
            Rule::Theme => to.themes.clone_from(&from.themes),
            Rule::Substance => to.substances.clone_from(&from.substances),
            Rule::Quotes => {
                to.has_quotes = from.has_quotes;
                to.speakers.clone_from(&from.speakers);
                to.speaker_kinds.clone_from(&from.speaker_kinds);
            }
            Rule::Copies(duplicates) => to.duplicates = duplicates,
        }
    }
}

/// The ledger's items as they are counted.
struct Counting<'q> {
    filters: &'q Filters,
    selection: &'q Selection<'q>,
    rules: &'q Rules,
    flow: Flow,
    feeds: HashSet<String>,
    screened: HashSet<u64>,
    /// Judged, and only counted.
    counted: HashMap<Relevance, u64>,
}

impl<'q> Counting<'q> {
    fn new(filters: &'q Filters, selection: &'q Selection<'q>, rules: &'q Rules) -> Counting<'q> {
        let (flow, feeds, screened, counted) = Default::default();
        Counting { filters, selection, rules, flow, feeds, screened, counted }
    }

    fn item(&mut self, item: &SeenItem<'_>) {
        match self.belongs(item) {
            Belongs::Yes => {}
            Belongs::No => return,
            Belongs::Unknown => {
                self.flow.untold += 1;
                return;
            }
        }
        self.identify(item);
        let (group, rest) = item.outcome.split_once(':').unwrap_or((item.outcome, ""));
        let article = item.article.filter(|article| self.rules.asked_for.contains_key(article));
        let is_new = match (group, article) {
            ("stored", Some(article)) => self.screened.insert(article),
            // Written a moment ago; the next run brings it into the index.
            ("stored", None) => self.miss("not_indexed"),
            ("ledger", _) => {
                let judgement = Judgement::from_name(rest).unwrap_or(Judgement::Read(Relevance::None));
                self.flow.unparsed += u64::from(judgement == Judgement::Screened);
                *self.counted.entry(judgement.relevance()).or_default() += 1;
                true
            }
            ("alias" | "known", _) => false,
            ("skipped" | "failed", _) => self.miss(rest),
            _ => self.miss(item.outcome),
        };
        self.flow.duplicates += u64::from(!is_new);
    }

    /// What became an article is judged by it, all else by its feed, its address and the day that the feed gave.
    fn belongs(&self, item: &SeenItem<'_>) -> Belongs {
        let is_here = matches!(item.outcome.split(':').next(), Some("stored" | "alias"));
        if let Some(article) = item.article.filter(|article| is_here && self.rules.known.contains(article)) {
            return if self.rules.asked_for.contains_key(&article) { Belongs::Yes } else { Belongs::No };
        }
        let Filters { since, until, .. } = self.filters;
        let is_in_time = since.is_none_or(|since| since <= item.day()) && until.is_none_or(|until| item.day() <= until);
        if !is_in_time || !self.selection.address(item.url) {
            return Belongs::No;
        }
        self.selection.feed_or_import(item.feed)
    }

    fn identify(&mut self, item: &SeenItem<'_>) {
        let source = match item.feed {
            None => "imported",
            Some(feed) => match self.selection.listed(feed).map(|feed| feed.kind) {
                Some(FeedKind::Feed) => "feed",
                Some(FeedKind::Sitemap) => "sitemap",
                None => "unlisted",
            },
        };
        self.flow.identified.items += 1;
        *self.flow.identified.by_source.entry(source).or_default() += 1;
        if let Some(feed) = item.feed.filter(|feed| !self.feeds.contains(*feed)) {
            self.feeds.insert(feed.to_owned());
        }
        let (first, last) = self.flow.searched.unwrap_or((item.first_seen, item.first_seen));
        self.flow.searched = Some((first.min(item.first_seen), last.max(item.first_seen)));
    }

    fn miss(&mut self, reason: &str) -> bool {
        *self.flow.not_retrieved.entry(reason.to_owned()).or_default() += 1;
        true
    }

    fn finished(mut self, persons: &Persons) -> Flow {
        // Texts that came without an address have no row in the ledger.
        let without_row = self.rules.asked_for.keys().filter(|article| !self.screened.contains(article)).count() as u64;
        self.screened.extend(self.rules.asked_for.keys());
        let Counting { rules, screened, counted, mut flow, feeds, filters, .. } = self;
        flow.identified.items += without_row;
        if without_row > 0 {
            *flow.identified.by_source.entry("imported").or_default() += without_row;
        }
        flow.identified.feeds = feeds.len() as u64;
        flow.sought = flow.identified.items - flow.duplicates;
        flow.screened = screened.len() as u64 + counted.values().sum::<u64>();
        let mut excluded: BTreeMap<Exclusion, u64> = BTreeMap::new();
        for (article, reason) in screened.iter().filter_map(|article| Some((article, rules.broken(*article)?))) {
            let differs = persons.get(article).copied().unwrap_or_default();
            flow.excluded_by_person += u64::from(reason.is_of(differs));
            *excluded.entry(reason).or_default() += 1;
        }
        for (relevance, count) in counted {
            let is_asked_for = filters.relevances.contains(&relevance);
            let reason = if is_asked_for { Exclusion::NotKept(relevance) } else { Exclusion::Relevance(relevance) };
            *excluded.entry(reason).or_default() += count;
        }
        flow.excluded = excluded.into_iter().collect();
        let [kept, included] = [&rules.stories, &rules.included].map(|of| told(&screened, of));
        flow.kept = kept;
        flow.included = Included { articles: included.articles, stories: included.stories, quotes: 0 };
        flow.excluded_stories = kept.stories - included.stories;
        flow
    }
}

/// The articles among `screened` that `of` has, and the stories they tell.
fn told(screened: &HashSet<u64>, of: &Articles) -> Kept {
    let stories: Vec<u64> = screened.iter().filter_map(|article| of.get(article).copied()).collect();
    Kept { articles: stories.len() as u64, stories: stories.into_iter().collect::<HashSet<u64>>().len() as u64 }
}
