//! Pages that stand in an article's place: bot checks, consent pages, subscription offers.
//!
//! A page is one of these by evidence in its text, title and markup, never by its host. Lines of the page are weighed by
//! the tables in `phrases`; those of a consent form or an offer are taken out of the page, and what is left is read again.
//! Only where next to nothing is left, and the page does not describe an article of its own, is it refused: a banner
//! beside an article costs the article nothing, and the beginning of an article before an offer is the article.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::block::{Block, size_of};
use super::phrases::{BOT_CHECKS, BOT_MARKERS, BOT_TITLES, CONSENT, CONSENT_TITLES, OFFERS};
use super::tags::Tag;
use super::tree::Tree;

/// What may stand in an article's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wall {
    /// Asks whether the reader is a person, or refuses.
    BotCheck,
    /// Asks for consent to cookies or tracking.
    Consent,
    /// Offers a subscription.
    Offer,
}

const WALLS: [Wall; 3] = [Wall::BotCheck, Wall::Consent, Wall::Offer];

/// Text up to this size is looked at twice; the bodies of nine articles in ten are longer.
const SHORT: usize = 600;

/// Bytes of a page in which markers are looked for.
const MARKER_REACH: usize = 500_000;

/// Offers remembered of one page.
const MAX_OFFERS: usize = 20;

/// No phrase is shorter: a short line needs no look.
const SHORTEST_PHRASE: usize = 4;

/// A line is a wall's from this weight on.
const LINE_WEIGHT: u32 = 2;

/// Parts of names that boxes with offers have.
const OFFER_BOXES: &[&str] = &["offer", "paywall", "piano", "regwall", "subscri"];

/// Lines of such a box, the size of each and of all.
const MOST_LINES: usize = 14;
const LONGEST_LINE: usize = 150;
const LARGEST_BOX: usize = 400;

fn is_offer_box(class: Option<&str>) -> bool {
    let is_named = |class: &str| OFFER_BOXES.iter().any(|name| class.contains(name));
    class.is_some_and(|class| is_named(&class.to_ascii_lowercase()))
}

/// Which wall a line of text belongs to.
pub(super) fn wall_of(line: &str) -> Option<Wall> {
    heaviest(&weights_in(line))
}

fn heaviest(weights: &[Found; 3]) -> Option<Wall> {
    let best = WALLS.iter().zip(weights).filter(|(_, found)| found.weight >= LINE_WEIGHT).max_by_key(|(_, found)| found.weight);
    best.map(|(wall, _)| *wall)
}

/// What was found of one wall.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    /// Sum of the weights of the different phrases.
    weight: u32,
    /// Whether one of them is none of an article's.
    strong: bool,
    /// Size of the lines that are the wall's.
    size: usize,
}

/// All walls' phrases in one automaton, and whose each of them is.
struct Phrases {
    automaton: AhoCorasick,
    meaning: Vec<(Wall, u8)>,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let tables = [(Wall::BotCheck, BOT_CHECKS), (Wall::Consent, CONSENT), (Wall::Offer, OFFERS)];
    let rows = tables.iter().flat_map(|(wall, table)| table.iter().map(|(phrase, weight)| (*phrase, (*wall, *weight))));
    let (phrases, meaning): (Vec<&str>, Vec<(Wall, u8)>) = rows.unzip();
    let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(phrases);
    Phrases { automaton: automaton.expect("a thousand short phrases fit any automaton"), meaning }
});

static MARKERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let built = AhoCorasick::builder().ascii_case_insensitive(true).build(BOT_MARKERS);
    built.expect("a few dozen short markers fit any automaton")
});

/// The weights of a line's different phrases, in the order of [`WALLS`].
fn weights_in(line: &str) -> [Found; 3] {
    let line = lowered(line);
    let mut seen: Vec<usize> = Vec::new();
    let mut found = [Found::default(); 3];
    for hit in PHRASES.automaton.find_iter(&line) {
        let pattern = hit.pattern().as_usize();
        // What is quoted is told of, not said.
        let is_quoted = line.get(..hit.start()).is_some_and(|before| before.ends_with(['"', '“', '„', '«', '「', '『']));
        if seen.len() < 100 && !is_quoted && !seen.contains(&pattern) {
            seen.push(pattern);
            let (wall, weight) = PHRASES.meaning[pattern];
            let entry = &mut found[wall as usize];
            entry.weight += u32::from(weight);
            entry.strong |= weight > 1;
        }
    }
    found
}

fn lowered(line: &str) -> String {
    let lowered = line.to_lowercase();
    if lowered.is_ascii() { lowered } else { lowered.replace(['’', '‘'], "'") }
}

/// What the lines of a page say about walls.
pub(super) struct Survey {
    found: [Found; 3],
    /// Blocks of consent forms and offers.
    quiet: Vec<usize>,
    /// Blocks that say that the article goes on for subscribers, and what they say.
    offers: Vec<(usize, String)>,
    /// Size of all the page's text.
    visible: usize,
}

/// What is left of a page beside the walls.
#[derive(Clone, Copy)]
pub(super) struct Rest<'a> {
    /// Size of the body; 0 without one.
    pub(super) body: usize,
    /// Whether the page says in its metadata that it is an article.
    pub(super) is_article: bool,
    /// The `title` element.
    pub(super) title: &'a str,
    /// The page as it came.
    pub(super) markup: &'a str,
}

impl Survey {
    /// Of a page with that body; `None` where nothing speaks of a wall.
    pub(super) fn of(tree: &Tree<'_>, body: Option<&str>) -> Option<Survey> {
        let is_plain = |body: &str| size_of(body) >= SHORT && body.split("\n\n").all(|line| wall_of(line).is_none());
        if body.is_some_and(is_plain) {
            return None;
        }
        let mut survey = Survey { found: Default::default(), quiet: Vec::new(), offers: Vec::new(), visible: 0 };
        for (at, block) in tree.blocks.iter().enumerate() {
            survey.add(at, &block.text, block.size);
        }
        survey.add_boxes(tree);
        Some(survey)
    }

    /// Adds all short lines of a box that is named as an offer, where one of them speaks of a subscription: price, terms, what it
    /// comes with.
    fn add_boxes(&mut self, tree: &Tree<'_>) {
        for element in tree.elements.iter().filter(|element| is_offer_box(element.attr("class"))) {
            let lines = tree.blocks.get(element.first_block..element.end_block).unwrap_or(&[]);
            let is_line = |line: &Block| line.size < LONGEST_LINE && tree.elements[line.element].tag != Tag::Heading(1);
            let size = || lines.iter().map(|line| line.size).sum::<usize>();
            let is_short = lines.len() <= MOST_LINES && lines.iter().all(is_line) && size() < LARGEST_BOX;
            if !is_short || !lines.iter().any(|line| weights_in(&line.text)[Wall::Offer as usize].weight > 0) {
                continue;
            }
            self.quiet.extend(element.first_block..element.end_block);
            let is_wall = element.attr("class").is_some_and(|class| class.to_ascii_lowercase().contains("wall"));
            if let Some(line) = lines.first().filter(|_| is_wall && self.offers.len() < MAX_OFFERS) {
                self.offers.push((element.first_block, line.text.clone()));
            }
        }
        self.quiet.sort_unstable();
        self.quiet.dedup();
    }

    fn add(&mut self, at: usize, text: &str, size: usize) {
        self.visible += size;
        if size < SHORTEST_PHRASE {
            return;
        }
        let weights = weights_in(text);
        for (sum, here) in self.found.iter_mut().zip(weights) {
            sum.weight = sum.weight.saturating_add(here.weight);
            sum.strong |= here.strong;
        }
        let wall = heaviest(&weights);
        if let Some(wall) = wall {
            self.found[wall as usize].size += size;
        }
        // The lines of bot checks stay: on a page with an article, "unusual traffic" is the news.
        if matches!(wall, Some(Wall::Consent | Wall::Offer)) {
            self.quiet.push(at);
        }
        if weights[Wall::Offer as usize].strong && self.offers.len() < MAX_OFFERS {
            self.offers.push((at, text.to_owned()));
        }
    }

    /// Takes the lines of consent forms and offers out of the page; whether there were any.
    pub(super) fn quieten(&self, tree: &mut Tree<'_>) -> bool {
        for at in &self.quiet {
            if let Some(block) = tree.blocks.get_mut(*at) {
                block.text.clear();
                (block.size, block.linked, block.labelled) = (0, 0, 0);
            }
        }
        !self.quiet.is_empty()
    }

    /// The first offer on the page.
    pub(super) fn first_offer(&self) -> Option<&str> {
        self.offers.first().map(|(_, words)| words.as_str())
    }

    /// The offers that stand in the blocks `range`, and where.
    pub(super) fn offers_in(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = (usize, &str)> {
        self.offers.iter().filter(move |(at, _)| range.contains(at)).map(|(at, words)| (*at, words.as_str()))
    }

    /// Whether a short body is the wall's own text: what stands behind the lines of a consent form or an offer, without
    /// a headline of its own between them.
    ///
    /// On a page that is an article by its metadata, its date or its byline only offers have such text: they stand where
    /// the rest of it would.
    pub(super) fn owns(&self, tree: &Tree<'_>, body: &str, is_article: bool) -> bool {
        if size_of(body) >= SHORT || (is_article && !self.of_wall(Wall::Offer).strong) {
            return false;
        }
        // The longest line: short ones may stand in a menu as well.
        let first = body.split("\n\n").max_by_key(|line| line.len()).unwrap_or("");
        let Some(place) =
            tree.blocks.iter().position(|block| block.text.len() == first.len() && block.text.replace('\n', " ") == first)
        else {
            return false;
        };
        let before = self.quiet.iter().rev().find(|quiet| **quiet < place);
        let is_headline = |at: usize| {
            let block = &tree.blocks[at];
            block.size > 0 && matches!(tree.elements[block.element].tag, Tag::Heading(1 | 2))
        };
        // A greeting, a slogan: shorter than any article's text.
        let is_scrap = !is_article && !self.quiet.is_empty() && size_of(body) < 80;
        is_scrap || before.is_some_and(|before| !(before + 1..place).any(is_headline))
    }

    /// What stands in the article's place; `None` where an article is there, or nothing that tells.
    pub(super) fn verdict(&self, rest: &Rest<'_>) -> Option<Wall> {
        if self.is_bot_check(rest) {
            return Some(Wall::BotCheck);
        }
        let consent = self.of_wall(Wall::Consent);
        let is_consent = consent.strong || (consent.weight > 0 && is_titled(rest.title, CONSENT_TITLES));
        match (rest.is_article, rest.body) {
            (false, 0) if is_consent => Some(Wall::Consent),
            (false, 0) if self.of_wall(Wall::Offer).strong => Some(Wall::Offer),
            _ => None,
        }
    }

    /// What a page without any text of an article shows, even if it calls itself one.
    pub(super) fn only_wall(&self) -> Option<Wall> {
        [Wall::Offer, Wall::Consent].into_iter().find(|wall| self.of_wall(*wall).strong)
    }

    fn of_wall(&self, wall: Wall) -> Found {
        self.found[wall as usize]
    }

    fn is_bot_check(&self, rest: &Rest<'_>) -> bool {
        if rest.body >= SHORT / 2 || self.visible > SHORT * 5 || (rest.is_article && rest.body > 0) {
            return false;
        }
        let phrases = self.of_wall(Wall::BotCheck).weight;
        let title = if is_titled(rest.title, BOT_TITLES) { 2 } else { 0 };
        let start = rest.markup.get(..rest.markup.floor_char_boundary(MARKER_REACH)).unwrap_or(rest.markup);
        let marker = if MARKERS.is_match(start) { 2 } else { 0 };
        let evidence = phrases + title + marker;
        evidence >= 4 || (evidence >= 2 && self.visible < SHORT / 2 && !rest.is_article)
    }
}

/// Whether a page's title is one of these, or begins with one up to a separator.
fn is_titled(title: &str, titles: &[&str]) -> bool {
    let title = lowered(title.trim());
    let is_end =
        |rest: &str| rest.trim_start_matches(['.', '…', '?', '!', ' ', ',']).chars().next().is_none_or(|c| !c.is_alphanumeric());
    titles.iter().any(|known| title.strip_prefix(known).is_some_and(|rest| is_end(rest) || known.len() > 15))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use url::Url;

    use super::super::{EntryHints, ExtractError, PageInput, extract};
    use super::*;

    #[test]
    fn phrases_are_in_lower_case_and_stand_once() {
        for table in [BOT_CHECKS, CONSENT, OFFERS] {
            for (phrase, weight) in table {
                assert_eq!(lowered(phrase), **phrase, "{phrase}");
                assert!((1..=2).contains(weight), "{phrase}");
            }
            let mut phrases: Vec<&str> = table.iter().map(|(phrase, _)| *phrase).collect();
            phrases.sort_unstable();
            assert_eq!(phrases.windows(2).find(|pair| pair[0] == pair[1]), None);
        }
    }

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(wall_of("We use cookies to improve your experience"), Some(Wall::Consent));
        assert_eq!(wall_of("Weiterlesen mit Werbung und Cookies"), Some(Wall::Consent));
        assert_eq!(wall_of("Weiterlesen mit Plus"), Some(Wall::Offer));
        assert_eq!(wall_of("You’ve read your last free article."), Some(Wall::Offer));
        assert_eq!(wall_of("The privacy policy was changed, the ministry said."), None);
        assert_eq!(wall_of("She paid 40 euros a month for the flat."), None);
    }

    /// What a fixture's second line expects, in the same words.
    fn outcome(page: &[u8], url: &Url, expected: &str) -> String {
        let now = "2026-11-01T00:00:00Z".parse().unwrap();
        let input = PageInput { bytes: page, content_type: None, url: Some(url), entry: EntryHints::default(), now };
        match extract(&input) {
            Err(ExtractError::BotCheck) => "bot_check".to_owned(),
            Err(ExtractError::ConsentWall) => "consent_wall".to_owned(),
            Err(ExtractError::Paywall) => "paywall".to_owned(),
            Err(ExtractError::NoText { .. }) => "no_text".to_owned(),
            Err(ExtractError::Refresh { to }) => format!("refresh {to}"),
            Err(error) => error.to_string(),
            Ok(article) if article.body.is_empty() => "headline".to_owned(),
            Ok(article) => {
                let text = expected.strip_prefix("article ").unwrap_or("?");
                let (start, end) = text.split_once(" … ").unwrap_or((text, ""));
                let fits = article.body.starts_with(start) && article.body.ends_with(end);
                if fits { expected.to_owned() } else { format!("article {}", article.body) }
            }
        }
    }

    #[test]
    fn pages_end_as_their_second_line_says() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/extract/walls");
        let mut pages: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        pages.sort();
        assert!(pages.len() >= 20);
        let wrong: Vec<String> = pages
            .iter()
            .filter_map(|path| {
                let page = std::fs::read(path).unwrap();
                let text = String::from_utf8_lossy(&page).into_owned();
                let said = |line: usize, key: &str| {
                    let line = text.lines().nth(line).and_then(|line| line.strip_prefix(key)).expect("the fixture says it");
                    line.trim_end_matches("-->").trim_end_matches(' ').to_owned()
                };
                let url = Url::parse(&said(0, "<!-- url: ")).unwrap();
                let expected = said(1, "<!-- expect: ");
                let got = outcome(&page, &url, &expected);
                (got != expected).then(|| format!("{}: {got}\n  expected {expected}", path.display()))
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
