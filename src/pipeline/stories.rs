//! Which story an article belongs to, and which of its copies came first.

use std::collections::HashMap;

use jiff::Timestamp;

use super::analyse::moment;
use crate::duplicates::{CopyFinder, KnownText, Sought};
use crate::model::{AnalysedArticle, Article, ArticleId, FlagKind};
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
    /// Whether the text says that another outlet had it first.
    is_reprint: bool,
}

impl Appearance {
    fn of(article: &Article, at: Timestamp) -> Appearance {
        let exact = article.published.as_ref().is_some_and(|stamp| stamp.value.has_time_of_day());
        Appearance { at, exact, is_reprint: article.flags.iter().any(|flag| flag.kind == FlagKind::Reprint) }
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
    /// Takes in an article of the store, in the order they were fetched.
    pub(super) fn add(&mut self, mark: &CopyMark) {
        if mark.id == mark.cluster {
            let at = mark.published.unwrap_or(mark.fetched);
            self.leaders.insert(mark.id.clone(), Appearance { at, exact: mark.has_time, is_reprint: mark.is_reprint });
        }
        self.finder.insert(&mark.id, &mark.cluster, &mark.fingerprint, mark.fetched);
    }

    /// Finds the place of a new article and remembers it. `read` gives the text of an earlier one.
    pub(super) fn place<E>(
        &mut self,
        id: &ArticleId,
        analysed: &AnalysedArticle,
        fetched: Timestamp,
        read: impl FnMut(&ArticleId) -> Result<Option<KnownText>, E>,
    ) -> Result<Place, E> {
        let article = &analysed.article;
        let appearance = Appearance::of(article, moment(article, fetched));
        let title = article.title.as_ref().map_or("", |title| title.value.as_str());
        let sought = Sought { title, body: &article.body, fingerprint: &analysed.fingerprint, published: fetched };
        let found = self.finder.find(&sought, read)?.map(|copy| copy.cluster);
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
        self.finder.insert(id, &place.cluster, &analysed.fingerprint, fetched);
        Ok(place)
    }

    /// The name a story goes by now. Each step leads to an earlier article, so the way ends.
    fn resolved(&self, mut cluster: ArticleId) -> ArticleId {
        while let Some(next) = self.moved.get(&cluster) {
            cluster = next.clone();
        }
        cluster
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::codebook::Lexicon;
    use crate::duplicates::fingerprint;
    use crate::pipeline::analyse_text;

    const STORY: &str = "The harbour council has voted to keep the old crane, which had stood unused for eleven years, and to open \
        it to visitors from next spring. A working group of residents raised a third of the money, the rest comes from the \
        region. Engineers found the steel sound but the cabin beyond repair, so a new one will be built by apprentices of the \
        shipyard. Opponents had asked for flats on the quay; they said that they would not go to court.";

    fn number(number: u64) -> ArticleId {
        ArticleId::from_bits(number)
    }

    fn mark(id: u64, day: i64, is_reprint: bool) -> CopyMark {
        let at = Timestamp::from_second(day * 86_400).unwrap();
        let (id, fingerprint) = (number(id), fingerprint("", STORY));
        CopyMark { cluster: id.clone(), id, fingerprint, published: Some(at), has_time: false, is_reprint, fetched: at }
    }

    fn place(stories: &mut Stories, id: u64, day: i64, text: &str) -> Place {
        let analysed = analyse_text(text, None, Some("en"), &Lexicon::bundled()).unwrap();
        let at = Timestamp::from_second(day * 86_400).unwrap();
        let Ok(place) = stories.place(&number(id), &analysed, at, |_| Ok::<_, Infallible>(None));
        place
    }

    #[test]
    fn a_reprint_in_the_store_gives_way_and_an_article_does_not() {
        for (is_reprint, leader) in [(true, 2), (false, 1)] {
            let mut stories = Stories::default();
            stories.add(&mark(1, 10, is_reprint));
            assert_eq!(place(&mut stories, 2, 12, STORY).cluster, number(leader), "{is_reprint}");
        }
    }

    #[test]
    fn a_new_reprint_does_not_lead_though_it_is_earlier() {
        let mut stories = Stories::default();
        stories.add(&mark(1, 10, false));
        let reprint = format!("{STORY}\n\nFirst published by the Harbour Courier.");
        assert_eq!(place(&mut stories, 2, 8, &reprint).cluster, number(1));
        let earlier = Place { cluster: number(3), leads_instead_of: Some(number(1)) };
        assert_eq!(place(&mut stories, 3, 8, STORY), earlier);
    }
}
