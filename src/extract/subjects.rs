//! Section and keywords: under what the outlet files the article.
//!
//! Order: JSON-LD (`articleSection`, `keywords`), `article:section` and `article:tag`, other `meta` elements, microdata; for
//! the section last the part of the site that a `BreadcrumbList` in JSON-LD names right before the headline. The first source
//! that names any counts alone: later ones have the same words, or those of the whole site.
//!
//! What a publishing system writes where nobody chose ("Uncategorized", "post") is no section, and what programs write for
//! programs (`@post-id:12`, `type: story`) no keyword.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;

use crate::model::{Source, Sourced};
use crate::text::fold::fold;

use super::head::Head;
use super::jsonld::Facts;
use super::marks::Marks;
use super::tags::Tag;
use super::title;
use super::tree::Tree;

/// Keywords kept of an article.
const MAX_KEYWORDS: usize = 50;

/// Values of one source that are looked at.
const MAX_VALUES: usize = 200;

/// Characters of the longest section and keyword; what is longer is a sentence.
const LONGEST: usize = 80;

/// Bytes of a list that are read.
const LONGEST_LIST: usize = 10_000;

const SECTIONS: &[(&str, Source)] = &[
    ("article:section", Source::OpenGraph),
    ("og:article:section", Source::OpenGraph),
    ("og:section", Source::OpenGraph),
    ("articlesection", Source::Microdata),
    ("parsely-section", Source::Meta),
    ("prism.section", Source::Meta),
    ("section", Source::Meta),
    ("category", Source::Meta),
];

const KEYWORDS: &[(&str, Source)] = &[
    ("article:tag", Source::OpenGraph),
    ("og:article:tag", Source::OpenGraph),
    ("news_keywords", Source::Meta),
    ("parsely-tags", Source::Meta),
    ("sailthru.tags", Source::Meta),
    ("dc.subject", Source::Meta),
    ("dcterms.subject", Source::Meta),
    ("citation_keywords", Source::Meta),
    ("keywords", Source::Meta),
];

/// The section, of several the first.
pub(super) fn section(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts, headline: Option<&str>) -> Option<Sourced<String>> {
    let first = |values: Vec<&str>, source| {
        let mut parts = values.into_iter().flat_map(|value| if is_list(value) { parts_of(value) } else { vec![value] });
        parts.find_map(name).filter(|name| !is_placeholder(name)).map(|value| Sourced { value, source })
    };
    let told = || first(facts.standing.sections.iter().map(String::as_str).collect(), Source::JsonLd);
    let metas = || SECTIONS.iter().find_map(|(name, source)| first(head.all(name).take(MAX_VALUES).collect(), *source));
    let shown = || {
        let shown = marked(tree, "articleSection");
        first(shown.iter().map(String::as_str).collect(), Source::Microdata)
    };
    let trail = || first(headline.and_then(|headline| before(&facts.trail, headline)).into_iter().collect(), Source::JsonLd);
    told().or_else(metas).or_else(shown).or_else(trail)
}

/// The keywords, each once whatever its case.
pub(super) fn keywords(tree: &Tree<'_>, head: &Head<'_>, facts: &Facts) -> Vec<Sourced<String>> {
    let told = || found(&facts.standing.keywords.iter().map(String::as_str).collect::<Vec<_>>(), Source::JsonLd);
    let of_meta = |(name, source): &(&str, Source)| found(&head.all(name).take(MAX_VALUES).collect::<Vec<_>>(), *source);
    let (site_wide, own) = KEYWORDS.split_last().expect("the table has rows");
    let metas = own.iter().map(of_meta);
    let shown = || {
        let shown = marked(tree, "keywords");
        found(&shown.iter().map(String::as_str).collect::<Vec<_>>(), Source::Microdata)
    };
    let sources = std::iter::once_with(told).chain(metas).chain(std::iter::once_with(shown));
    sources.chain(std::iter::once_with(|| of_meta(site_wide))).find(|names| !names.is_empty()).unwrap_or_default()
}

fn found(values: &[&str], source: Source) -> Vec<Sourced<String>> {
    // One value is a list; of several each is one keyword, and a comma stands inside it.
    let parts: Vec<&str> = match values {
        [only] => parts_of(only),
        several => several.iter().flat_map(|value| value.split(';')).collect(),
    };
    let mut seen = HashSet::new();
    let names = parts.into_iter().take(MAX_VALUES).filter_map(name).filter(|name| !is_default(name));
    names.filter(|name| seen.insert(fold(name))).take(MAX_KEYWORDS).map(|value| Sourced { value, source }).collect()
}

/// The texts of the elements that microdata names so; links and items inside one are one keyword each.
fn marked(tree: &Tree<'_>, property: &str) -> Vec<String> {
    let is_named = |index: &usize| {
        let element = &tree.elements[*index];
        let is_property = |value: &str| value.split_whitespace().any(|name| name == property);
        element.marks.any(Marks::PROPERTY)
            && element.tag != Tag::Meta
            && element.attr("itemprop").is_some_and(is_property)
            && tree.is_of_main_item(*index)
    };
    let mut texts = Vec::new();
    for index in (0..tree.elements.len()).filter(is_named).take(MAX_KEYWORDS) {
        let inside = index + 1..tree.elements[index].end.min(index + MAX_VALUES);
        let links: Vec<usize> = inside.filter(|inner| tree.elements[*inner].tag == Tag::Link).collect();
        let shown = if links.is_empty() { vec![index] } else { links };
        texts.extend(shown.into_iter().map(|index| tree.text_of(index)));
    }
    texts
}

/// The part of the site right before the headline in a trail that leads from the home page to it.
fn before<'a>(trail: &'a [String], headline: &str) -> Option<&'a str> {
    let (last, above) = trail.split_last()?;
    let (last, headline) = (title::squashed(last), title::squashed(headline));
    let is_headline = last == headline || (last.len() > SHORTEST_OPENING && headline.starts_with(&last));
    let section = above.last().filter(|_| above.len() > 1 && is_headline && !last.is_empty());
    section.map(String::as_str)
}

/// Letters of a headline that is cut off in a trail.
const SHORTEST_OPENING: usize = 15;

/// Whether a section is a list of several: "Books, Arts & Culture" is one, "News,UK" and "News, UK, Crime" are lists.
fn is_list(value: &str) -> bool {
    let is_close = |(at, _): (usize, &str)| value.get(at + 1..).is_some_and(|rest| !rest.starts_with(' '));
    value.len() < LONGEST_LIST
        && (value.contains(';') || value.matches(',').count() > 1 || value.match_indices(',').any(is_close))
}

fn parts_of(list: &str) -> Vec<&str> {
    let list = list.get(..list.floor_char_boundary(LONGEST_LIST)).unwrap_or(list);
    // Of a list that character references part, these hold no semicolon that ends a keyword.
    let is_end = |c: char| matches!(c, ',' | '、' | '،' | '，' | '\n') || (c == ';' && !list.contains('&'));
    list.split(is_end).collect()
}

/// The value as a name: plain text in one line without the labels of programs; `None` where nothing is left, or too much.
fn name(value: &str) -> Option<String> {
    if value.len() > LONGEST * 20 {
        return None;
    }
    let value = title::plain(value);
    let value: String = value.chars().filter(|c| !c.is_control()).nfc().collect();
    let value = unlabelled(&value)?.trim_matches(|c: char| c.is_whitespace() || matches!(c, '#' | ',' | '"' | '„' | '“' | '”'));
    let is_number = value.chars().count() > LONGEST_NUMBER && value.chars().all(|c| c.is_ascii_digit());
    let is_name = value.chars().any(char::is_alphanumeric) && value.chars().count() <= LONGEST && !is_number;
    is_name.then(|| value.to_owned())
}

/// Digits of a year; longer numbers are a system's own.
const LONGEST_NUMBER: usize = 4;

/// Labels before a keyword that say no more than that it is one.
const LABELS: &[&str] = &["categories", "category", "keyword", "keywords", "subject", "tag", "tags", "topic", "topics"];

/// Labels of what is no keyword: kind, place and state of the page.
const MACHINE_LABELS: &[&str] = &["author", "channel", "page", "section", "site", "source", "sponsored", "template", "type"];

/// The keyword behind a label like `Category:`; `None` for what programs note for programs.
fn unlabelled(value: &str) -> Option<&str> {
    let Some((label, rest)) = value.split_once(':') else { return (!value.starts_with('@')).then_some(value) };
    if !label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '@')) {
        return Some(value);
    }
    let label = label.to_ascii_lowercase();
    if LABELS.contains(&label.as_str()) {
        return Some(rest);
    }
    let is_machine = MACHINE_LABELS.contains(&label.as_str()) || !rest.starts_with(' ');
    (!is_machine).then_some(value)
}

/// What publishing systems file an article under that nobody filed, in the languages of the feeds.
const DEFAULTS: &[&str] = &[
    "uncategorised",
    "uncategorized",
    "unkategorisiert",
    "nicht kategorisiert",
    "ohne kategorie",
    "non classé",
    "non catégorisé",
    "sin categoría",
    "sem categoria",
    "senza categoria",
    "geen categorie",
    "niet gecategoriseerd",
    "okategoriserade",
    "okategoriserat",
    "ukategoriseret",
    "ukategorisert",
    "luokittelematon",
    "bez kategorii",
    "bez kategorie",
    "nezařazené",
    "nezaradené",
    "fără categorie",
    "kategória nélkül",
    "χωρίς κατηγορία",
    "kategorisiz",
    "kategorilenmemiş",
    "без рубрики",
    "без категории",
    "без категорії",
    "未分類",
    "未分类",
    "미분류",
    "غير مصنف",
    "ללא קטגוריה",
    "chưa được phân loại",
    "tak berkategori",
];

/// Names that templates give where a section would stand: kinds of pages, the front page.
const PLACEHOLDERS: &[&str] = &[
    "article",
    "articles",
    "artikel",
    "blog",
    "featured",
    "front page",
    "home",
    "homepage",
    "index",
    "news article",
    "none",
    "null",
    "page",
    "post",
    "posts",
    "slider",
    "startseite",
    "story",
    "top stories",
    "undefined",
];

fn is_default(name: &str) -> bool {
    let name = name.to_lowercase();
    DEFAULTS.contains(&name.as_str())
}

fn is_placeholder(name: &str) -> bool {
    let lowered = name.to_lowercase();
    is_default(name) || PLACEHOLDERS.contains(&lowered.as_str()) || name.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(values: &[&str]) -> Vec<String> {
        found(values, Source::Meta).into_iter().map(|name| name.value).collect()
    }

    #[test]
    fn one_value_is_a_list_and_several_are_keywords() {
        assert_eq!(names(&["Ketamine, drugs ,DRUGS,, Bristol"]), ["Ketamine", "drugs", "Bristol"]);
        assert_eq!(names(&["Smith, Jane", "#ketamine"]), ["Smith, Jane", "ketamine"]);
        assert_eq!(names(&["麻薬、逮捕"]), ["麻薬", "逮捕"]);
        assert_eq!(names(&["Law &amp; order, R&#38;B"]), ["Law & order", "R&B"]);
        assert_eq!(names(&[&"x,".repeat(9_000)]), ["x"]);
        assert_eq!(
            names(&(0..400).map(|n| format!("tag {n}")).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>()).len(),
            50
        );
    }

    #[test]
    fn what_programs_write_is_no_keyword() {
        let noise =
            ["@post-id:1913719", "Section:culture", "type: story", "source:tagname:X", "100312362", "Uncategorized", " ", "-"];
        assert_eq!(names(&noise), [""; 0]);
        assert_eq!(
            names(&["Category: Moon", "Alien: Romulus", "2024", "Star Wars: Andor\u{7}"]),
            ["Moon", "Alien: Romulus", "2024", "Star Wars: Andor"]
        );
    }

    #[test]
    fn a_trail_names_the_section_before_the_headline() {
        let trail = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            before(&trail(&["Home", "News", "Crime", "Four held over ketamine"]), "Four held over ketamine"),
            Some("Crime")
        );
        assert_eq!(before(&trail(&["Home", "Four held over ketamine"]), "Four held over ketamine"), None);
        assert_eq!(before(&trail(&["Home", "News", "Crime"]), "Four held over ketamine"), None);
        assert_eq!(before(&[], "x"), None);
    }

    #[test]
    fn defaults_are_written_as_they_are_compared() {
        for name in DEFAULTS.iter().chain(PLACEHOLDERS) {
            assert_eq!(name.to_lowercase(), **name);
        }
    }
}
