//! What the names of an element (class, id, role, itemprop …) say about it.
//!
//! A name is cut into lower-case words (`articleBody__relatedLinks` → article, body, related, links), and the words are
//! looked up in the tables of [`super::names`]. Pages repeat their names, so each spelling is looked up once.

use std::collections::HashMap;
use std::ops::BitOr;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use scraper::node::Element;

use crate::text::quick_hash::Seed;

use super::lookup::Lookup;
use super::names;
use super::tags::Tag;

/// A set of hints about one element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(pub(super) u32);

impl Marks {
    /// Holds the article's text by its name.
    pub(super) const BODY: Marks = Marks(1);
    /// Holds the article, perhaps with more.
    pub(super) const MAIN: Marks = Marks(1 << 1);
    /// No part of an article: navigation, comments, related links, newsletter forms.
    pub(super) const DROP: Marks = Marks(1 << 2);
    /// Often no part of an article.
    pub(super) const SUSPECT: Marks = Marks(1 << 3);
    /// Caption or credit of a picture.
    pub(super) const CAPTION: Marks = Marks(1 << 4);
    /// Who wrote it.
    pub(super) const BYLINE: Marks = Marks(1 << 5);
    /// The summing-up under the headline.
    pub(super) const STANDFIRST: Marks = Marks(1 << 6);
    /// The headline.
    pub(super) const HEADLINE: Marks = Marks(1 << 7);
    /// Not shown.
    pub(super) const HIDDEN: Marks = Marks(1 << 8);
    /// A post of another site shown inside the article.
    pub(super) const EMBED: Marks = Marks(1 << 9);
    /// When it was published.
    pub(super) const DATE: Marks = Marks(1 << 10);
    /// Readers' comments.
    pub(super) const COMMENTS: Marks = Marks(1 << 11);
    /// A pulled quote: text that stands elsewhere in the article again.
    pub(super) const PULLED: Marks = Marks(1 << 12);

    /// What lies over or under a page, never its article: consent forms, dialogues, tooltips, readers' comments.
    pub(super) const NEVER: Marks = Marks(1 << 13);

    /// A summary or description: the standfirst, where it stands apart from the paragraphs.
    pub(super) const SUMMARY: Marks = Marks(1 << 14);

    /// The short line over a headline.
    pub(super) const KICKER: Marks = Marks(1 << 15);

    /// Posts that are added as things happen.
    pub(super) const LIVE: Marks = Marks(1 << 16);
    /// Carries a property of microdata or RDFa; `html` and `body` may.
    pub(super) const PROPERTY: Marks = Marks(1 << 17);

    /// Whether it has any of `others`.
    pub(super) fn any(self, others: Marks) -> bool {
        self.0 & others.0 != 0
    }

    /// This set without `others`.
    pub(super) fn without(self, others: Marks) -> Marks {
        Marks(self.0 & !others.0)
    }
}

impl BitOr for Marks {
    type Output = Marks;

    fn bitor(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }
}

/// Attributes whose values name what an element is for.
const NAMING: &[&str] = &[
    "class",
    "id",
    "itemprop",
    "role",
    "data-component",
    "data-testid",
    "data-qa",
    "data-type",
    "rel",
    "aria-label",
    "data-module",
];

/// Looks names up, each spelling once.
#[derive(Default)]
pub(super) struct Marker<'a> {
    /// Whole attribute values.
    values: HashMap<&'a str, Marks, Seed>,
    /// The names in them.
    names: HashMap<&'a str, Marks, Seed>,
}

impl<'a> Marker<'a> {
    /// What the element's name and attributes say.
    pub(super) fn marks_of(&mut self, raw: &'a Element, tag: Tag) -> Marks {
        let mut marks = of_tag(tag);
        // Page-wide switches stand on these two: `comments-open`, `has-sidebar`.
        if matches!(tag, Tag::Html | Tag::Body) {
            return marks | Marks::PROPERTY;
        }
        for (name, value) in raw.attrs() {
            if matches!(name, "itemprop" | "property") {
                marks = marks | Marks::PROPERTY;
            }
            if NAMING.contains(&name) {
                marks = marks | self.of_value(value);
            } else if is_hiding(name, value) {
                marks = marks | Marks::HIDDEN;
            }
        }
        marks
    }

    fn of_value(&mut self, value: &'a str) -> Marks {
        if let Some(marks) = self.values.get(value) {
            return *marks;
        }
        let names = value.split_whitespace().take(40);
        let marks =
            names.map(|name| *self.names.entry(name).or_insert_with(|| of_name(name))).fold(Marks::default(), BitOr::bitor);
        self.values.insert(value, marks);
        marks
    }
}

fn of_tag(tag: Tag) -> Marks {
    match tag {
        Tag::Article | Tag::Main => Marks::MAIN,
        Tag::Nav | Tag::Footer => Marks::DROP,
        Tag::Aside | Tag::Form => Marks::SUSPECT,
        Tag::Caption => Marks::CAPTION,
        Tag::Address => Marks::BYLINE,
        _ => Marks::default(),
    }
}

fn is_hiding(name: &str, value: &str) -> bool {
    match name {
        "hidden" => true,
        "style" => value.contains("display") && value.replace(' ', "").to_ascii_lowercase().contains("display:none"),
        _ => false,
    }
}

/// First words of names that switch something on or off instead of naming the element.
const SWITCHES: &[&str] =
    &["has", "hide", "is", "js", "no", "not", "show", "u", "with", "without", "enable", "disable", "hidden", "visible"];

/// What one name says.
fn of_name(name: &str) -> Marks {
    // Utility classes say how an element looks: `md:hidden`, `w-[30px]`.
    if name.len() > 90 || name.contains([':', '[', '(', '/']) {
        return Marks::default();
    }
    let words = words_of(name);
    let first = words.split(' ').next().unwrap_or("");
    // A switch says what stands elsewhere: `has-sidebar`, `no-ads`, `with-comments`.
    if words.is_empty() || SWITCHES.contains(&first) {
        return Marks::default();
    }
    let mut marks = of_whole_name(&words.replace(' ', ""));
    let mut before = None;
    let mut at = 0;
    for word in words.split(' ') {
        let end = at + word.len();
        let pair = before.and_then(|before| words.get(before..end));
        let known = [Some(word), pair].into_iter().flatten().filter_map(|name| WORDS.get(name));
        marks = known.fold(marks, BitOr::bitor);
        before = Some(at);
        at = end + 1;
    }
    // `article-body-related` is what its last words say.
    if marks.any(Marks::DROP) { marks.without(Marks::BODY | Marks::MAIN) } else { marks }
}

/// Words and pairs of words: only the pairs have a blank.
static WORDS: LazyLock<Lookup<Marks>> = LazyLock::new(|| Lookup::of(names::WORDS.iter().chain(names::PAIRS).copied()));

fn of_whole_name(squashed: &str) -> Marks {
    static WHOLE: LazyLock<Lookup<Marks>> = LazyLock::new(|| Lookup::of(names::WHOLE.iter().copied()));
    static PARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let parts = names::CONTAINED.iter().map(|(part, _)| part);
        AhoCorasick::new(parts).expect("a few dozen short names fit any automaton")
    });
    let contained = PARTS.find_overlapping_iter(squashed).filter_map(|found| names::CONTAINED.get(found.pattern().as_usize()));
    contained.map(|(_, marks)| *marks).fold(WHOLE.get(squashed).unwrap_or_default(), BitOr::bitor)
}

/// The words of a name in lower case, a blank between them: cut at what is no letter, and where a capital follows a small
/// letter.
fn words_of(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 8);
    if name.is_ascii() {
        let mut before = b' ';
        for byte in name.bytes() {
            if byte.is_ascii_alphabetic() {
                let begins = !before.is_ascii_alphabetic() || (byte.is_ascii_uppercase() && before.is_ascii_lowercase());
                if begins && !words.is_empty() {
                    words.push(' ');
                }
                words.push(char::from(byte.to_ascii_lowercase()));
            }
            before = byte;
        }
        return words;
    }
    let mut before = ' ';
    for c in name.chars() {
        if c.is_alphabetic() {
            let begins = !before.is_alphabetic() || (c.is_uppercase() && before.is_lowercase());
            if begins && !words.is_empty() {
                words.push(' ');
            }
            words.extend(c.to_lowercase());
        }
        before = c;
    }
    words
}
