//! Looking up the story a text is a copy of.

use std::collections::HashMap;

use jiff::Timestamp;

use super::compare::is_copy;
use super::wording::Wording;
use crate::model::{ArticleId, Fingerprint};

/// Days around a publication in which an edited copy is looked for; word-for-word copies are found however old.
pub const WINDOW_DAYS: i64 = 14;

/// Places in a sketch.
const PLACES: usize = 32;
/// Of a place's 16 bits, those that make its list: a million texts put 61 on a list that means nothing, in 2 MiB of heads.
const LIST_BITS: u32 = 14;
/// Entries of a list that are followed, the newest first: a note under a hundred thousand articles does not slow a look-up.
const FOLLOWED: usize = 1024;

/// Places in common that make a text worth reading. Two by chance have two of a million unrelated texts; a text that is
/// a seventh of the other has two in 95 cases of a hundred, one that is a quarter in 99.9.
const FEWEST_PLACES: u32 = 2;
/// Texts that are read for one look-up, and of one story.
const MOST_READ: usize = 6;
const MOST_READ_OF_STORY: usize = 2;
/// Places in common, of 32 filled ones, that must do where a text cannot be read: 45% of all shingles.
const UNREAD_PLACES: u32 = 14;

/// How a text matches a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyKind {
    /// The same words in the same order.
    Exact,
    /// Taken over with edits, an added note or a cut end.
    Edited,
}

/// A known article that a text is a copy of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// The known article.
    pub article: ArticleId,
    /// The story it belongs to: the id it was inserted with, or under which that story was [joined](CopyFinder::join) since.
    pub cluster: ArticleId,
    /// How the texts match.
    pub kind: CopyKind,
}

/// A text whose story is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'t> {
    /// Headline; may be empty.
    pub title: &'t str,
    /// Text.
    pub body: &'t str,
    /// Its fingerprint, by [`fingerprint`](super::fingerprint) of both.
    pub fingerprint: &'t Fingerprint,
    /// Publication, or when it was fetched: as for the known articles.
    pub published: Timestamp,
}

/// Headline and body of a known article, as they are read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownText {
    /// Headline; may be empty.
    pub title: String,
    /// Text.
    pub body: String,
}

/// The known articles by their fingerprints: a table of exact hashes, and for each place of the sketch lists of the articles
/// with the same value there. Texts are not kept: the few that have places in common with a new one are read back.
///
/// An article takes some 180 bytes.
#[derive(Clone, Debug, Default)]
pub struct CopyFinder {
    articles: Vec<Known>,
    exact: HashMap<u64, u32>,
    /// The newest article of each list, counted from 1; made with the first article.
    heads: Vec<u32>,
    /// For each article and place the next older one on its list, counted from 1.
    next: Vec<[u32; PLACES]>,
    /// Stories that go by another id by now.
    joined: HashMap<u64, u64>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    article: u64,
    cluster: u64,
    /// Seconds since 1970.
    published: i64,
}

impl CopyFinder {
    /// A finder that knows nothing.
    pub fn new() -> CopyFinder {
        CopyFinder::default()
    }

    /// Adds a known article of the story `cluster` (its own id where it is the first).
    ///
    /// Articles without a word are left out. Of several with the same words the first one inserted is found.
    pub fn insert(&mut self, article: &ArticleId, cluster: &ArticleId, fingerprint: &Fingerprint, published: Timestamp) {
        let Ok(position) = u32::try_from(self.articles.len()) else { return };
        if fingerprint.words == 0 || position == u32::MAX {
            return;
        }
        self.exact.entry(fingerprint.exact).or_insert(position);
        self.heads.resize(PLACES << LIST_BITS, 0);
        let mut next = [0; PLACES];
        for (place, list) in lists(&fingerprint.sketch) {
            next[place] = std::mem::replace(&mut self.heads[list], position + 1);
        }
        self.next.push(next);
        self.articles.push(Known { article: article.bits(), cluster: cluster.bits(), published: published.as_second() });
    }

    /// Number of articles known.
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// From now on the story `from` is part of the story `to`.
    pub fn join(&mut self, from: &ArticleId, to: &ArticleId) {
        let (from, to) = (self.story(from.bits()), self.story(to.bits()));
        if from != to {
            self.joined.insert(from, to);
        }
    }

    /// The id a story goes by now. No story is joined to itself, so the way ends.
    fn story(&self, mut cluster: u64) -> u64 {
        while let Some(next) = self.joined.get(&cluster) {
            cluster = *next;
        }
        cluster
    }

    /// The known articles of which a text is a copy, one for each story: word for word, then edited ones that were published
    /// within [`WINDOW_DAYS`], those with the most places in common first.
    ///
    /// Whether two texts are copies is asked of the two alone, so that it does not matter which of them was known first. A text
    /// that is a copy of two stories shows that they are one.
    ///
    /// `read` gives the text of a known article; where it has none, the fingerprints decide.
    ///
    /// # Errors
    /// The first error of `read`.
    pub fn find<E>(
        &self,
        sought: &Sought<'_>,
        mut read: impl FnMut(&ArticleId) -> Result<Option<KnownText>, E>,
    ) -> Result<Vec<Copy>, E> {
        if sought.fingerprint.words == 0 {
            return Ok(Vec::new());
        }
        let exact = self.exact.get(&sought.fingerprint.exact).and_then(|position| self.articles.get(*position as usize));
        let mut found: Vec<Copy> = exact.map(|known| self.copy(known, CopyKind::Exact)).into_iter().collect();
        let mut wording = None;
        for (common, known) in self.candidates(sought.fingerprint, sought.published) {
            let copy = self.copy(&known, CopyKind::Edited);
            if found.iter().any(|other| other.cluster == copy.cluster) {
                continue;
            }
            let is_found = match read(&copy.article)? {
                None => common >= UNREAD_PLACES,
                Some(text) => {
                    let wording = wording.get_or_insert_with(|| Wording::of(sought.title, sought.body));
                    is_copy(wording, &Wording::of(&text.title, &text.body))
                }
            };
            found.extend(is_found.then_some(copy));
        }
        Ok(found)
    }

    fn copy(&self, known: &Known, kind: CopyKind) -> Copy {
        let cluster = ArticleId::from_bits(self.story(known.cluster));
        Copy { article: ArticleId::from_bits(known.article), cluster, kind }
    }

    /// The articles worth reading, with the number of places in common scaled up to 32 filled ones: the most first, among
    /// equals the first inserted.
    fn candidates(&self, fingerprint: &Fingerprint, published: Timestamp) -> Vec<(u32, Known)> {
        let window = (WINDOW_DAYS * 24 * 60 * 60).unsigned_abs();
        let mut met: Vec<u32> = lists(&fingerprint.sketch).flat_map(|(place, list)| self.list(place, list)).collect();
        met.sort_unstable();
        let filled = fingerprint.sketch.iter().filter(|value| **value != 0).count().max(1);
        let counted = met.chunk_by(|a, b| a == b).filter_map(|same| {
            let known = self.articles.get(*same.first()? as usize - 1)?;
            let near = published.as_second().abs_diff(known.published) <= window;
            let common = u32::try_from(same.len()).ok().filter(|common| *common >= FEWEST_PLACES && near)?;
            Some((common * 32 / u32::try_from(filled).ok()?, *known))
        });
        let mut candidates: Vec<(u32, Known)> = counted.collect();
        candidates.sort_by_key(|(common, _)| std::cmp::Reverse(*common));
        let mut of_story = HashMap::new();
        candidates.retain(|(_, known)| {
            let count = of_story.entry(self.story(known.cluster)).or_insert(0);
            *count += 1;
            *count <= MOST_READ_OF_STORY
        });
        candidates.truncate(MOST_READ);
        candidates
    }

    /// The articles on a list, counted from 1, the newest first.
    fn list(&self, place: usize, list: usize) -> impl Iterator<Item = u32> {
        let first = self.heads.get(list).copied().unwrap_or(0);
        let filled = |position: u32| (position > 0).then_some(position);
        std::iter::successors(filled(first), move |at| filled(self.next.get(*at as usize - 1)?[place])).take(FOLLOWED)
    }
}

/// The filled places of a sketch and their lists.
fn lists(sketch: &[u16; PLACES]) -> impl Iterator<Item = (usize, usize)> {
    let filled = sketch.iter().enumerate().filter(|(_, value)| **value != 0);
    filled.map(|(place, value)| (place, place << LIST_BITS | usize::from(*value) & ((1 << LIST_BITS) - 1)))
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::duplicates::fingerprint;

    fn id(number: usize) -> ArticleId {
        ArticleId::from_bits(number as u64)
    }

    fn day(day: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + day * 86_400).unwrap()
    }

    /// Texts, each a story of its own, published on day 0.
    #[derive(Default)]
    struct Shelf {
        finder: CopyFinder,
        texts: Vec<String>,
    }

    impl Shelf {
        fn of(texts: &[&str]) -> Shelf {
            let mut shelf = Shelf::default();
            texts.iter().for_each(|text| shelf.put(text, shelf.texts.len()));
            shelf
        }

        fn put(&mut self, text: &str, cluster: usize) {
            self.finder.insert(&id(self.texts.len()), &id(cluster), &fingerprint("", text), day(0));
            self.texts.push(text.to_owned());
        }

        /// Article, story and kind of match of a text of that day.
        fn find(&self, text: &str, published: i64) -> Option<(ArticleId, ArticleId, CopyKind)> {
            let sought = Sought { title: "", body: text, fingerprint: &fingerprint("", text), published: day(published) };
            let read = |id: &ArticleId| -> Result<Option<KnownText>, Infallible> {
                let body = usize::try_from(id.bits()).ok().and_then(|number| self.texts.get(number));
                Ok(body.map(|body| KnownText { title: String::new(), body: body.clone() }))
            };
            let first = self.finder.find(&sought, read).unwrap().into_iter().next();
            first.map(|copy| (copy.article, copy.cluster, copy.kind))
        }
    }

    fn story(seed: usize, words: usize) -> String {
        (0..words).map(|at| format!("word{} ", (seed * 7919 + at * at * 31 + at) % 5003)).collect()
    }

    #[test]
    fn exact_copies_are_found_however_old_and_edited_ones_within_the_window() {
        let text = story(1, 200);
        let shelf = Shelf::of(&[&text]);
        let edited = format!("{text} with a note added at the end of it");
        let kind = |text: &str, day| shelf.find(text, day).map(|(_, _, kind)| kind);
        assert_eq!(kind(&text, 900), Some(CopyKind::Exact));
        assert_eq!(kind(&edited, 14), Some(CopyKind::Edited));
        assert_eq!(kind(&edited, 15), None);
    }

    #[test]
    fn empty_texts_are_no_copies() {
        let shelf = Shelf::of(&["Two men were arrested in Leeds on Monday, police said.", ""]);
        assert!(shelf.find("Two men were arrested in Leeds on Monday, police said!", 0).is_some());
        assert!(shelf.find("Two men were arrested in Leeds on Tuesday, police said.", 0).is_none());
        assert!(shelf.find("", 0).is_none());
        assert_eq!(shelf.finder.len(), 1);
    }

    #[test]
    fn the_nearest_text_is_found_with_its_story() {
        let (first, second) = (story(1, 300), story(2, 300));
        let longer = format!("{second} {}", story(3, 200));
        let mut shelf = Shelf::of(&[&first, &second]);
        shelf.put(&longer, 1);
        let found = shelf.find(&format!("{longer} note"), 2).unwrap();
        assert_eq!((found.0, found.1), (id(2), id(1)));
    }

    #[test]
    fn a_digest_does_not_join_the_stories_in_it() {
        let (first, second) = (story(1, 300), story(2, 300));
        let mut shelf = Shelf::of(&[&first]);
        shelf.put(&format!("{first}\n\n{second}"), 0);
        assert_eq!(shelf.find(&second, 0), None, "the digest belongs to the first story");
        assert!(shelf.find(&format!("{first} note"), 0).is_some());
    }

    #[test]
    fn fingerprints_decide_where_no_text_can_be_read() {
        let text = story(1, 300);
        let mut shelf = Shelf::of(&[&text]);
        shelf.texts.clear();
        assert!(shelf.find(&format!("{text} with a note"), 0).is_some());
        assert!(shelf.find(&format!("{} {}", story(1, 100), story(2, 200)), 0).is_none());
    }
}
