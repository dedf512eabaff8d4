//! Looking up the story a text is a copy of.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::model::{ArticleId, Fingerprint};

/// Days around a publication in which an edited copy is looked for; word-for-word copies are found however old.
pub const WINDOW_DAYS: i64 = 14;

/// Bits in which the simhashes of a text and its lightly edited copy differ at most: of 30,876 pairs of different news
/// pages none were within 10, small edits were within 8 to 10 at the ninetieth percentile.
const CLOSE_BITS: u32 = 10;
/// Bits up to which the sketches are asked. Two texts that share half their shingles differ in 16 on average, in more
/// than 22 once in twenty; unrelated texts in 32, and in up to 22 once in a hundred.
const RELATED_BITS: u32 = 22;
/// Of the sketches' 32 places, how many must agree within [`RELATED_BITS`]: about 45% of all shingles in common. A third cut
/// off leaves 66% in common; two newsrooms on one event, with the same quotations, had 12% at most.
const SHARED_PLACES: usize = 14;
/// Of the sketches' places, how many must agree within [`CLOSE_BITS`]: two unrelated texts come that close by chance
/// once in tens of millions, and a million texts give each new one a million chances.
const CONFIRMED_PLACES: usize = 6;

/// How a text matches a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyKind {
    /// The same words in the same order.
    Exact,
    /// Taken over with edits, an added note or a cut end.
    Edited,
}

/// Whether two texts are copies of each other, by their fingerprints alone.
pub fn copy_kind(a: &Fingerprint, b: &Fingerprint) -> Option<CopyKind> {
    if a.words == 0 || b.words == 0 {
        return None;
    }
    if a.exact == b.exact && a.words == b.words {
        return Some(CopyKind::Exact);
    }
    if a.simhash == 0 || b.simhash == 0 {
        return None;
    }
    let bits = (a.simhash ^ b.simhash).count_ones();
    let needed = if bits <= CLOSE_BITS { CONFIRMED_PLACES } else { SHARED_PLACES };
    (bits <= RELATED_BITS && shared_places(&a.sketch, &b.sketch) >= needed).then_some(CopyKind::Edited)
}

/// Equal places, scaled up to 32 where classes are empty in both (texts of under a hundred words).
fn shared_places(a: &[u16; 32], b: &[u16; 32]) -> usize {
    let shared = a.iter().zip(b).filter(|(a, b)| a == b && **a != 0).count();
    let empty = a.iter().zip(b).filter(|(a, b)| **a == 0 && **b == 0).count();
    shared * 32 / (32 - empty).max(1)
}

/// A known article that a text is a copy of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy<'f> {
    /// The known article.
    pub article: &'f ArticleId,
    /// The story it belongs to: the id it was inserted with.
    pub cluster: &'f ArticleId,
    /// How the texts match.
    pub kind: CopyKind,
}

/// The fingerprints of the known articles: word-for-word matches by table, edited ones by a scan over the simhashes,
/// eight bytes an article, in which one in a hundred goes on to the sketches.
#[derive(Clone, Debug, Default)]
pub struct CopyFinder {
    articles: Vec<Known>,
    simhashes: Vec<u64>,
    exact: HashMap<(u64, u32), u32>,
}

#[derive(Clone, Debug)]
struct Known {
    article: ArticleId,
    cluster: ArticleId,
    published: i64,
    fingerprint: Fingerprint,
}

impl CopyFinder {
    /// A finder that knows nothing.
    pub fn new() -> CopyFinder {
        CopyFinder::default()
    }

    /// Adds a known article of the story `cluster` (its own id where it is the first).
    ///
    /// Articles without a word are left out. Of several with the same words the first one inserted is found.
    pub fn insert(&mut self, article: ArticleId, cluster: ArticleId, fingerprint: Fingerprint, published: Timestamp) {
        let Ok(position) = u32::try_from(self.articles.len()) else { return };
        if fingerprint.words == 0 {
            return;
        }
        self.exact.entry((fingerprint.exact, fingerprint.words)).or_insert(position);
        self.simhashes.push(fingerprint.simhash);
        self.articles.push(Known { article, cluster, published: published.as_second(), fingerprint });
    }

    /// Number of articles known.
    pub fn len(&self) -> usize {
        self.articles.len()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// The known article of which a text is a copy: word for word, else the nearest edited one that was published within
    /// [`WINDOW_DAYS`] of `published`; among equally near ones the first inserted.
    pub fn find(&self, fingerprint: &Fingerprint, published: Timestamp) -> Option<Copy<'_>> {
        if fingerprint.words == 0 {
            return None;
        }
        if let Some(position) = self.exact.get(&(fingerprint.exact, fingerprint.words)) {
            return self.articles.get(*position as usize).map(|known| known.copy(CopyKind::Exact));
        }
        let window = WINDOW_DAYS * 24 * 60 * 60;
        let near = |known: &Known| published.as_second().abs_diff(known.published) <= window.unsigned_abs();
        self.related(fingerprint.simhash)
            .filter(|(_, known)| near(known) && copy_kind(fingerprint, &known.fingerprint).is_some())
            .min_by_key(|(bits, _)| *bits)
            .map(|(_, known)| known.copy(CopyKind::Edited))
    }

    fn related(&self, simhash: u64) -> impl Iterator<Item = (u32, &Known)> {
        let bits = self.simhashes.iter().map(move |known| (known ^ simhash).count_ones());
        let related = bits.enumerate().filter(move |(_, bits)| *bits <= RELATED_BITS && simhash != 0);
        related.filter_map(|(position, bits)| self.articles.get(position).map(|known| (bits, known)))
    }
}

impl Known {
    fn copy(&self, kind: CopyKind) -> Copy<'_> {
        Copy { article: &self.article, cluster: &self.cluster, kind }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::duplicates::fingerprint;

    fn id(number: u32) -> ArticleId {
        ArticleId::parse(&format!("{number:016x}")).unwrap()
    }

    fn day(day: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + day * 86_400).unwrap()
    }

    fn finder(texts: &[&str]) -> CopyFinder {
        let mut finder = CopyFinder::new();
        for (number, text) in (0u32..).zip(texts) {
            finder.insert(id(number), id(number), fingerprint("", text), day(0));
        }
        finder
    }

    /// Each `<case>.copy_….txt` is a copy of `<case>.txt`, each `<case>.other_….txt` is not.
    #[test]
    fn fixture_copies_are_found_and_other_accounts_are_not() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/duplicates");
        let mut compared = 0;
        for entry in fs::read_dir(&folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let Some((case, variant)) = name.trim_end_matches(".txt").split_once('.') else { continue };
            let original = fs::read_to_string(folder.join(format!("{case}.txt"))).unwrap();
            let text = fs::read_to_string(folder.join(&name)).unwrap();
            let found = finder(&[&original]).find(&fingerprint("Another headline", &text), day(3)).is_some();
            assert_eq!(found, variant.starts_with("copy"), "{name}");
            compared += 1;
        }
        assert!(compared >= 8);
    }

    fn story(seed: usize, words: usize) -> String {
        (0..words).map(|at| format!("word{} ", (seed * 7919 + at * at * 31 + at) % 5003)).collect()
    }

    #[test]
    fn exact_copies_are_found_however_old_and_edited_ones_within_the_window() {
        let text = story(1, 200);
        let finder = finder(&[&text]);
        let edited = fingerprint("", &format!("{text} with a note added at the end of it"));
        let kind = |found: Option<Copy<'_>>| found.map(|copy| copy.kind);
        assert_eq!(kind(finder.find(&fingerprint("", &text), day(900))), Some(CopyKind::Exact));
        assert_eq!(kind(finder.find(&edited, day(14))), Some(CopyKind::Edited));
        assert_eq!(finder.find(&edited, day(15)), None);
    }

    #[test]
    fn short_texts_match_word_for_word_alone() {
        let finder = finder(&["Two men were arrested in Leeds on Monday, police said.", ""]);
        assert!(finder.find(&fingerprint("", "Two men were arrested in Leeds on Monday, police said!"), day(0)).is_some());
        assert!(finder.find(&fingerprint("", "Two men were arrested in Leeds on Tuesday, police said."), day(0)).is_none());
        assert!(finder.find(&fingerprint("", ""), day(0)).is_none(), "empty texts are no copies");
        assert_eq!(finder.len(), 1);
    }

    #[test]
    fn the_nearest_story_is_found_with_its_cluster() {
        let (first, second) = (story(1, 300), story(2, 300));
        let mut finder = finder(&[&first, &second]);
        finder.insert(id(9), id(1), fingerprint("", &format!("{second} note")), day(1));
        let found = finder.find(&fingerprint("", &format!("{second} note too")), day(2)).unwrap();
        assert_eq!((found.article, found.cluster), (&id(9), &id(1)));
    }
}
