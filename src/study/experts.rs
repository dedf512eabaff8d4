//! Who is quoted, how often, where and when.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jiff::civil::Date;

use super::StudyError;
use super::identity::{Identity, Names};
use crate::model::{Article, ArticleId, Filters, Quote, QuoteKind, SpeakerKind, StoredArticle};
use crate::search::{Match, Query, Question, Scope, Searcher};
use crate::store::Store;

/// A quoted person or body.
#[derive(Clone, Debug, PartialEq)]
pub struct Expert {
    /// The fullest form of the name in the coverage.
    pub speaker: String,
    /// Forms of the name with their number of quotes, the most frequent first.
    pub names: Vec<(String, usize)>,
    /// Roles as the articles give them with their number of quotes, the most frequent first.
    pub roles: Vec<(String, usize)>,
    /// Organisations as the articles give them with their number of quotes, the most frequent first.
    pub affiliations: Vec<(String, usize)>,
    /// The kind most of the quotes have.
    pub kind: SpeakerKind,
    /// Number of quotes; a quotation that its cue cuts in two counts twice, as in every list of quotes.
    pub quotes: usize,
    /// Number of articles.
    pub articles: usize,
    /// Number of stories these tell: a quote in ten copies of one agency's text is one story.
    pub stories: usize,
    /// Hosts of the outlets.
    pub sites: Vec<String>,
    /// Day of the first quote.
    pub first: Option<Date>,
    /// Day of the last quote.
    pub last: Option<Date>,
    /// One of the quotes, to see who this is.
    pub example: Example,
}

/// A quote and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// The quoted text.
    pub text: String,
    /// The article.
    pub article: ArticleId,
    /// Its address.
    pub url: Option<String>,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Experts {
    /// The speakers, the most quoted first.
    pub people: Vec<Expert>,
    /// Their quotes.
    pub quotes: u64,
    /// The articles these stand in.
    pub articles: u64,
    /// The stories the articles tell.
    pub stories: u64,
    /// Matching quotes of nobody who is named: without a speaker, of "she", of "a spokesman".
    pub unnamed: u64,
}

impl Expert {
    /// Whether this is an expert whom a single outlet quotes, without saying for whom he or she works: one to verify.
    pub fn is_unaffiliated(&self) -> bool {
        self.kind.is_expert() && self.affiliations.is_empty() && self.sites.len() == 1
    }
}

/// The named speakers of all quotes that match, the most quoted first.
///
/// One person over several outlets is one entry: the given name and surname agree, and the kind or a word of role or
/// affiliation with them. A surname alone never joins two. Pronouns, descriptions ("a police spokesman") and single words that
/// may be no name are left out and counted. `is_given_name` knows folded given names.
///
/// # Errors
/// The store's and the index's.
pub fn experts(
    store: &Store,
    searcher: &Searcher,
    query: &Query,
    filters: &Filters,
    is_given_name: impl Fn(&str) -> bool,
) -> Result<Experts, StudyError> {
    let mut people = People::default();
    let mut found = Experts::default();
    let mut seen: [HashSet<u64>; 2] = Default::default();
    let mut current: Option<StoredArticle> = None;
    for Match { article, quote } in searcher.all_matching(Question { query, filters, scope: Scope::Quotes })? {
        if current.as_ref().is_none_or(|stored| stored.id != article) {
            current = store.article(&article)?;
        }
        let Some(stored) = &current else { continue };
        let Some(quote) = quote.and_then(|number| stored.analysed.quotes.get(number as usize)) else { continue };
        let has_capital_nouns = matches!(stored.analysed.article.language.code.as_str(), "de" | "lb");
        let Some(identity) = Identity::of(quote, Names { is_given_name: &is_given_name, has_capital_nouns }) else {
            found.unnamed += 1;
            continue;
        };
        found.quotes += 1;
        seen.iter_mut().zip([&stored.id, &stored.cluster]).for_each(|(seen, id)| _ = seen.insert(id.bits()));
        people.add(stored, quote, identity);
    }
    [found.articles, found.stories] = seen.map(|seen| seen.len() as u64);
    found.people = people.gatherings.into_iter().map(Gathering::into_expert).collect();
    found
        .people
        .sort_by(|a, b| b.quotes.cmp(&a.quotes).then_with(|| a.speaker.cmp(&b.speaker)).then_with(|| a.kind.cmp(&b.kind)));
    Ok(found)
}

/// Namesakes that a new quote is compared with.
const MOST_NAMESAKES: usize = 64;

#[derive(Default)]
struct People {
    gatherings: Vec<Gathering>,
    /// By last word of the name.
    by_key: HashMap<String, Vec<usize>>,
}

impl People {
    fn add(&mut self, stored: &StoredArticle, quote: &Quote, identity: Identity) {
        let known = self.by_key.entry(identity.key().to_owned()).or_default();
        let same = |at: &&usize| {
            self.gatherings
                .get(**at)
                .is_some_and(|known| known.identity.is(&identity, known.articles.contains(&stored.id.bits())))
        };
        let at = known.iter().take(MOST_NAMESAKES).find(same).copied().unwrap_or_else(|| {
            known.push(self.gatherings.len());
            self.gatherings.push(Gathering::new(identity.clone(), example(stored, quote)));
            self.gatherings.len() - 1
        });
        if let Some(gathering) = self.gatherings.get_mut(at) {
            gathering.identity.learn(identity);
            gathering.add(stored, quote);
        }
    }
}

struct Gathering {
    identity: Identity,
    names: BTreeMap<String, usize>,
    roles: BTreeMap<String, usize>,
    affiliations: BTreeMap<String, usize>,
    kinds: BTreeMap<SpeakerKind, usize>,
    quotes: usize,
    articles: HashSet<u64>,
    stories: HashSet<u64>,
    /// The best so far, and how well it shows who speaks.
    example: (u32, Example),
    sites: BTreeSet<String>,
    days: BTreeSet<Date>,
}

impl Gathering {
    fn new(identity: Identity, example: (u32, Example)) -> Gathering {
        Gathering {
            identity,
            names: BTreeMap::new(),
            roles: BTreeMap::new(),
            affiliations: BTreeMap::new(),
            kinds: BTreeMap::new(),
            quotes: 0,
            articles: HashSet::new(),
            stories: HashSet::new(),
            example,
            sites: BTreeSet::new(),
            days: BTreeSet::new(),
        }
    }

    fn add(&mut self, stored: &StoredArticle, quote: &Quote) {
        let article = &stored.analysed.article;
        for (value, counts) in
            [(&quote.speaker, &mut self.names), (&quote.role, &mut self.roles), (&quote.affiliation, &mut self.affiliations)]
        {
            if let Some(value) = value {
                *counts.entry(value.clone()).or_default() += 1;
            }
        }
        *self.kinds.entry(quote.speaker_kind).or_default() += 1;
        self.quotes += 1;
        self.articles.insert(stored.id.bits());
        self.stories.insert(stored.cluster.bits());
        if worth(quote, article) > self.example.0 {
            self.example = example(stored, quote);
        }
        self.sites.insert(article.site.clone());
        self.days.extend(article.published.as_ref().map(|stamp| stamp.value.day()));
    }

    fn into_expert(self) -> Expert {
        let names = by_count(self.names);
        // Two words are a name; of longer forms some hold a title, so the commonest comes first.
        let fullest = names.iter().rev().max_by_key(|(name, count)| (name.split_whitespace().count().min(2), *count));
        let told = |kind: &SpeakerKind| *kind != SpeakerKind::Unknown;
        let kind =
            self.kinds.iter().max_by_key(|(kind, count)| (told(kind), **count)).map_or(SpeakerKind::Unknown, |(kind, _)| *kind);
        Expert {
            speaker: fullest.map(|(name, _)| name.clone()).unwrap_or_default(),
            roles: by_count(self.roles),
            affiliations: by_count(self.affiliations),
            names,
            kind,
            quotes: self.quotes,
            articles: self.articles.len(),
            stories: self.stories.len(),
            example: self.example.1,
            sites: self.sites.into_iter().collect(),
            first: self.days.first().copied(),
            last: self.days.last().copied(),
        }
    }
}

/// Letters of a quote that can be read at a glance and still says something.
const AT_A_GLANCE: std::ops::RangeInclusive<usize> = 40..=280;

/// How well a quote shows who speaks: in the speaker's own words, of a good length, and surely his or hers.
fn worth(quote: &Quote, article: &Article) -> u32 {
    let is_own = matches!(quote.kind, QuoteKind::Direct | QuoteKind::Turn);
    let is_good_length = AT_A_GLANCE.contains(&quote.span.slice(&article.body).chars().count());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a confidence lies between 0 and 1")]
    let confidence = (quote.confidence.clamp(0.0, 1.0) * 100.0) as u32;
    u32::from(is_good_length) * 400 + u32::from(is_own) * 200 + confidence
}

fn example(stored: &StoredArticle, quote: &Quote) -> (u32, Example) {
    let article = &stored.analysed.article;
    let text = quote.span.slice(&article.body).to_owned();
    let url = article.canonical_url.as_ref().or(article.url.as_ref()).map(ToString::to_string);
    (worth(quote, article), Example { text, article: stored.id.clone(), url })
}

fn by_count(counts: BTreeMap<String, usize>) -> Vec<(String, usize)> {
    let mut values: Vec<(String, usize)> = counts.into_iter().collect();
    values.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    values
}
