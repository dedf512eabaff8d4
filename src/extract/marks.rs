//! What the names of an element (class, id, role, itemprop …) say about it.
//!
//! A name is cut into lower-case words (`articleBody__relatedLinks` → article, body, related, links), and the words are
//! looked up in the tables of [`super::names`]. Pages repeat their names, so each spelling is looked up once.

use std::collections::HashMap;
use std::ops::BitOr;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use scraper::node::Element;

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
    values: HashMap<&'a str, Marks>,
    /// The names in them.
    names: HashMap<&'a str, Marks>,
}

impl<'a> Marker<'a> {
    /// What the element's name and attributes say.
    pub(super) fn marks_of(&mut self, raw: &'a Element, tag: Tag) -> Marks {
        let mut marks = of_tag(tag);
        // Page-wide switches stand on these two: `comments-open`, `has-sidebar`.
        if matches!(tag, Tag::Html | Tag::Body) {
            return marks;
        }
        for (name, value) in raw.attrs() {
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
    // A switch says what stands elsewhere: `has-sidebar`, `no-ads`, `with-comments`.
    if words.first().is_some_and(|first| SWITCHES.contains(&first.as_str())) {
        return Marks::default();
    }
    let mut marks = of_whole_name(&words.concat());
    for word in &words {
        marks = marks | look_up(names::WORDS, word);
    }
    for pair in words.windows(2) {
        marks = marks | look_up(names::PAIRS, &pair.join(" "));
    }
    // `article-body-related` is what its last words say.
    if marks.any(Marks::DROP) { marks.without(Marks::BODY | Marks::MAIN) } else { marks }
}

fn of_whole_name(squashed: &str) -> Marks {
    static PARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let parts = names::CONTAINED.iter().map(|(part, _)| part);
        AhoCorasick::new(parts).expect("a few dozen short names fit any automaton")
    });
    let contained = PARTS.find_overlapping_iter(squashed).filter_map(|found| names::CONTAINED.get(found.pattern().as_usize()));
    contained.map(|(_, marks)| *marks).fold(look_up(names::WHOLE, squashed), BitOr::bitor)
}

fn look_up(table: &[(&str, Marks)], name: &str) -> Marks {
    table.binary_search_by_key(&name, |(key, _)| key).map_or(Marks::default(), |at| table[at].1)
}

/// The words of a name in lower case: cut at what is no letter, and where a capital follows a small letter.
fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in name.chars() {
        if c.is_alphabetic() {
            if !before.is_alphabetic() || (c.is_uppercase() && before.is_lowercase()) {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        before = c;
    }
    words
}
