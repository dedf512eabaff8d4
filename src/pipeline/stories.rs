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
}

/// When an article appeared, as far as is known; the earlier one is the smaller.
///
/// An order of all articles by what they are, not by when they came here: whichever copy of a story is found first, the same
/// one leads in the end. A text that credits another comes after all that do not. Then days count; on one day those whose time
/// is known come first, by their time; what is alike in all this goes by when it was fetched.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Appearance {
    is_reprint: bool,
    /// Days since 1970.
    day: i64,
    /// The time of day; the end of time where it is not known.
    time: Timestamp,
    fetched: Timestamp,
    id: ArticleId,
}

impl Appearance {
    fn new(id: &ArticleId, (at, has_time): (Timestamp, bool), is_reprint: bool, fetched: Timestamp) -> Appearance {
        let time = if has_time { at } else { Timestamp::MAX };
        Appearance { is_reprint, day: at.as_second().div_euclid(86_400), time, fetched, id: id.clone() }
    }

    fn of(id: &ArticleId, article: &Article, fetched: Timestamp) -> Appearance {
        let has_time = article.published.as_ref().is_some_and(|stamp| stamp.value.has_time_of_day());
        let is_reprint = article.flags.iter().any(|flag| flag.kind == FlagKind::Reprint);
        Appearance::new(id, (moment(article, fetched), has_time), is_reprint, fetched)
    }
}

/// Where an article belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The story, by its earliest copy.
    pub(super) cluster: ArticleId,
    /// Leaders of what were stories until now and are part of this one: the article appeared before them, or shows that
    /// two stories are one.
    pub(super) takes_in: Vec<ArticleId>,
}

impl Stories {
    /// Takes in an article of the store, in the order they were fetched.
    pub(super) fn add(&mut self, mark: &CopyMark) {
        if mark.id == mark.cluster {
            let at = (mark.published.unwrap_or(mark.fetched), mark.has_time);
            self.leaders.insert(mark.id.clone(), Appearance::new(&mark.id, at, mark.is_reprint, mark.fetched));
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
        let title = article.title.as_ref().map_or("", |title| title.value.as_str());
        let sought = Sought { title, body: &article.body, fingerprint: &analysed.fingerprint, published: fetched };
        let mut takes_in: Vec<ArticleId> = self.finder.find(&sought, read)?.into_iter().map(|copy| copy.cluster).collect();
        self.leaders.insert(id.clone(), Appearance::of(id, article, fetched));
        let first = takes_in.iter().chain([id]).min_by_key(|leader| self.leaders.get(leader));
        let cluster = first.unwrap_or(id).clone();
        takes_in.retain(|leader| *leader != cluster);
        for leader in &takes_in {
            self.leaders.remove(leader);
            self.finder.join(leader, &cluster);
        }
        if cluster != *id {
            self.leaders.remove(id);
        }
        self.finder.insert(id, &cluster, &analysed.fingerprint, fetched);
        Ok(Place { cluster, takes_in })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::convert::Infallible;

    use super::*;
    use crate::codebook::Lexicon;
    use crate::duplicates::fingerprint;
    use crate::model::{Source, Sourced, Stamp};
    use crate::pipeline::analyse_text;

    const STORY: &str = "The harbour council has voted to keep the old crane, which had stood unused for eleven years, and to open \
        it to visitors from next spring. A working group of residents raised a third of the money, the rest comes from the \
        region. Engineers found the steel sound but the cabin beyond repair, so a new one will be built by apprentices of the \
        shipyard. Opponents had asked for flats on the quay; they said that they would not go to court.";

    /// What may stand before and behind the story, a newsroom's own lines, another story, and a box of telephone numbers.
    const PASSAGES: [&str; 5] = [
        "Nobody had expected the vote to be so clear, and the chairman read the result twice before he believed it himself. \
         Outside the hall the brass band of the fire brigade had begun to play.",
        "The opening is planned for the first Sunday in May, with boats from all four towns on the estuary. Children under \
         twelve will climb for nothing, and a lift is to follow when there is money for one.",
        "Our reporter went up the ladder with the caretaker on a windy morning. From the top one sees the islands, the gas \
         works and, on the far shore, the chimney of the sugar factory, which was shut down in the same year as the crane \
         and has been the home of a pair of falcons since.",
        "A cyclist was hurt on the ring road on Wednesday when a van turned without looking. The rider, a teacher of 44, broke an \
         arm. Police want to hear from the driver of a green car that had stopped behind the van and went on.",
        "If you have been in an accident, help is near. The advice line answers on all days of the week from eight in the \
         morning until ten at night, free of charge, and does not ask for a name. Counsellors speak six languages. Victim support \
         has rooms in every town of the region, and its volunteers come to your home. In an emergency call 112 and stay with the \
         injured person until the ambulance is there. A leaflet on insurance can be had in libraries and town halls.",
    ];

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

    /// Stories of texts that came in this order, by their leaders: text `n` was published on the day that is its number.
    fn told(texts: &[AnalysedArticle], order: &[usize]) -> BTreeMap<u64, BTreeSet<u64>> {
        let mut stories = Stories::default();
        let mut clusters: BTreeMap<u64, u64> = BTreeMap::new();
        for at in order {
            let id = number(*at as u64);
            let read = |id: &ArticleId| -> Result<_, Infallible> {
                let body = texts[usize::try_from(id.bits()).unwrap()].article.body.clone();
                Ok(Some(KnownText { title: String::new(), body }))
            };
            let Ok(place) = stories.place(&id, &texts[*at], Timestamp::UNIX_EPOCH, read);
            let moved: Vec<u64> = place.takes_in.iter().map(ArticleId::bits).collect();
            clusters.values_mut().filter(|cluster| moved.contains(cluster)).for_each(|cluster| *cluster = place.cluster.bits());
            clusters.insert(*at as u64, place.cluster.bits());
        }
        let mut told: BTreeMap<u64, BTreeSet<u64>> = BTreeMap::new();
        clusters.into_iter().for_each(|(text, cluster)| _ = told.entry(cluster).or_default().insert(text));
        told
    }

    /// Every order of so many things.
    fn orders(count: usize) -> Vec<Vec<usize>> {
        let mut orders = vec![Vec::new()];
        for next in 0..count {
            let places = |order: &Vec<usize>| {
                let order = order.clone();
                (0..=next).map(move |place| {
                    order[..place].iter().copied().chain([next]).chain(order[place..].iter().copied()).collect()
                })
            };
            orders = orders.iter().flat_map(places).collect();
        }
        orders
    }

    #[test]
    fn stories_and_leaders_are_the_same_in_whatever_order_copies_come() {
        let [opening, end, own, other, box_] = PASSAGES;
        let half = STORY.get(..STORY.len() / 2).unwrap();
        // The third is a copy of the first two, which are none of each other. The fourth is another story above the box that
        // stands under a copy too.
        let texts = [
            format!("{STORY} {end}"),
            format!("{opening} {half} {own}"),
            format!("{opening} {STORY} {end}"),
            format!("{other}\n\n{box_}"),
            format!("{STORY} {end}\n\n{box_}"),
        ];
        let lexicon = Lexicon::bundled();
        let analysed = texts.iter().zip(1..).map(|(text, day)| {
            let mut analysed = analyse_text(text, None, Some("en"), &lexicon).unwrap();
            let published = Stamp::Day(jiff::civil::date(2026, 3, day));
            analysed.article.published = Some(Sourced { value: published, source: Source::Meta });
            analysed
        });
        let texts: Vec<AnalysedArticle> = analysed.collect();
        let orders = orders(texts.len());
        assert_eq!(orders.len(), 120);
        let expected = told(&texts, &orders[0]);
        assert_eq!(expected, BTreeMap::from([(0, BTreeSet::from([0, 1, 2, 4])), (3, BTreeSet::from([3]))]));
        assert!(told(&texts[..2], &[0, 1]).len() == 2, "only a third shows that the first two are one story");
        for order in orders {
            assert_eq!(told(&texts, &order), expected, "{order:?}");
        }
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
        let earlier = Place { cluster: number(3), takes_in: vec![number(1)] };
        assert_eq!(place(&mut stories, 3, 8, STORY), earlier);
    }
}
