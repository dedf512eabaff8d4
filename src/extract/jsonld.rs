//! What the page says of itself in JSON-LD (schema.org): articles, their authors and dates.
//!
//! Only what news pages use is read: objects, arrays and `@graph`, references by `@id` to persons and organisations.
//! JSON that does not parse is read as far as it can be understood ([`lenient`]).

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::lenient;
use super::standing::{self, Standing};
use super::whose::{Own, Whose};

/// What JSON-LD says about the article.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// `headline`, else `name`.
    pub(super) headline: Option<String>,
    /// `description`.
    pub(super) description: Option<String>,
    /// Names of persons and organisations under `author`, else `creator`.
    pub(super) authors: Vec<String>,
    /// Names of persons that `author` merely refers to. Systems name so the account that set the page, as often as its author.
    pub(super) referred: Vec<String>,
    /// Whether all of these say that they are organisations.
    pub(super) authors_are_organisations: bool,
    /// `datePublished`, else `dateCreated`.
    pub(super) published: Option<String>,
    /// `dateModified`.
    pub(super) modified: Option<String>,
    /// `articleBody`.
    pub(super) body: Option<String>,
    /// Name of `publisher`.
    pub(super) publisher: Option<String>,
    /// `inLanguage`.
    pub(super) language: Option<String>,
    /// What kind of article it is, and how much of it may be read.
    pub(super) standing: Standing,
    /// The names in the first `BreadcrumbList`, from the home page on.
    pub(super) trail: Vec<String>,
}

/// Types that are the article itself, best first.
const ARTICLE_TYPES: &[&str] = &[
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "AskPublicNewsArticle",
    "ReviewNewsArticle",
    "Article",
    "LiveBlogPosting",
    "BlogPosting",
    "SocialMediaPosting",
    "ScholarlyArticle",
    "TechArticle",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "Report",
    "MedicalScholarlyArticle",
    "Review",
    "Recipe",
    "DiscussionForumPosting",
    "CreativeWork",
    "WebPage",
];

/// The first of the types that may be any page.
const FIRST_PAGE: usize = ARTICLE_TYPES.len() - 2;

/// Objects looked at in one page; a graph of a newspaper page has some dozens.
const MAX_OBJECTS: usize = 5_000;

/// Reads every JSON-LD script of a page. What is surely another article's counts nothing.
pub(super) fn read(scripts: &[&str], own: &Own) -> Facts {
    let values: Vec<Value> = scripts.iter().filter_map(|script| parse(script)).collect();
    let objects = objects_of(&values);
    // Of an author who is a mere reference to a person the last object is that reference, which names nobody.
    let by_id: ById<'_> = objects.iter().filter_map(|(object, _)| Some((object.get("@id")?.as_str()?, *object))).collect();
    let named: ById<'_> = by_name(&objects);
    let mut ranked: Vec<(bool, Whose, usize, &Map<String, Value>)> = objects
        .iter()
        .filter_map(|(object, in_list)| {
            let rank = rank(object)?;
            let is_page = rank >= FIRST_PAGE;
            let whose = if is_page && !in_list { Whose::Unknown } else { own.whose(object, *in_list) };
            (whose != Whose::Others).then_some((is_page, whose, rank, *object))
        })
        .collect();
    ranked.sort_by_key(|(is_page, whose, rank, _)| (*is_page, *whose, *rank));
    let mut facts = Facts::default();
    for (.., object) in &ranked {
        facts.add(object, &by_id);
    }
    // Some systems name the author for the web page alone.
    for (.., object) in &ranked {
        facts.add_authors(object, &by_id);
    }
    let own = ranked.iter().map(|(.., object)| names(object.get("author"), &named));
    facts.referred = own.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
    facts.trail = objects.iter().find_map(|(object, _)| standing::trail(object)).unwrap_or_default();
    facts
}

/// The name of a type without its vocabulary: `schema:`, `http://schema.org/`.
pub(super) fn plain_kind(kind: &str) -> &str {
    kind.rsplit(['/', '#', ':']).next().unwrap_or(kind)
}

fn is_kind(kinds: &Value, wanted: &str) -> bool {
    let is_wanted = |kind: &Value| kind.as_str().map(plain_kind) == Some(wanted);
    is_wanted(kinds) || kinds.as_array().is_some_and(|kinds| kinds.iter().any(is_wanted))
}

fn is_organisation(author: &Value, by_id: &ById<'_>) -> bool {
    let is_one = |item: &Value| {
        let referred = || by_id.get(item.get("@id")?.as_str()?)?.get("@type");
        let kind = item.get("@type").or_else(referred);
        kind.is_some_and(|kind| is_kind(kind, "Organization") || is_kind(kind, "NewsMediaOrganization"))
    };
    author.as_array().map_or_else(|| is_one(author), |items| items.iter().all(is_one))
}

/// Keys under which persons and organisations have their names.
const NAMES: &[&str] = &["name", "givenName", "familyName"];

/// The objects that have a name, by their `@id`.
fn by_name<'a>(objects: &[(&'a Map<String, Value>, bool)]) -> ById<'a> {
    let named = objects.iter().filter(|(object, _)| NAMES.iter().any(|key| object.contains_key(*key)));
    named.filter_map(|(object, _)| Some((object.get("@id")?.as_str()?, *object))).collect()
}

type ById<'a> = HashMap<&'a str, &'a Map<String, Value>>;

fn rank(object: &Map<String, Value>) -> Option<usize> {
    let kinds = object.get("@type")?;
    let place = |kind: &str| ARTICLE_TYPES.iter().position(|known| *known == plain_kind(kind));
    match kinds {
        Value::String(kind) => place(kind),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).filter_map(place).min(),
        _ => None,
    }
}

/// Every object, breadth first, so that outer ones come before what they mention, and whether it stands in a list of items.
fn objects_of(values: &[Value]) -> Vec<(&Map<String, Value>, bool)> {
    let mut queue: Vec<(&Value, bool)> = values.iter().map(|value| (value, false)).collect();
    let mut objects = Vec::new();
    let mut next = 0;
    while let Some((value, in_list)) = queue.get(next).copied() {
        next += 1;
        if queue.len() > MAX_OBJECTS {
            break;
        }
        match value {
            Value::Array(items) => queue.extend(items.iter().map(|item| (item, in_list))),
            Value::Object(object) => {
                objects.push((object, in_list));
                let inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"];
                let people = ["author", "creator", "publisher"];
                let keys = inner.iter().chain(&people);
                queue.extend(keys.filter_map(|key| Some((object.get(*key)?, in_list || *key == "itemListElement"))));
            }
            _ => {}
        }
    }
    objects
}

impl Facts {
    /// Fills in what better objects left open. A web page's own name and text are no headline and body.
    fn add(&mut self, object: &Map<String, Value>, by_id: &ById<'_>) {
        let is_page = rank(object).is_some_and(|rank| rank >= FIRST_PAGE);
        let text = |key: &str| object.get(key).and_then(text_of);
        self.published = self.published.take().or_else(|| text("datePublished")).or_else(|| text("dateCreated"));
        self.modified = self.modified.take().or_else(|| text("dateModified"));
        self.description = self.description.take().or_else(|| text("description"));
        self.language = self.language.take().or_else(|| text("inLanguage"));
        self.publisher = self.publisher.take().or_else(|| names(object.get("publisher"), by_id).into_iter().next());
        self.standing.add(object, is_page);
        if is_page {
            return;
        }
        // The name of a recipe is its dish, not the page's headline.
        let name = || text("name").filter(|_| object.get("@type").is_none_or(|kinds| !is_kind(kinds, "Recipe")));
        self.headline = self.headline.take().or_else(|| text("headline")).or_else(name);
        self.body = self.body.take().or_else(|| text("articleBody"));
        self.add_authors(object, by_id);
    }

    fn add_authors(&mut self, object: &Map<String, Value>, by_id: &ById<'_>) {
        for key in ["author", "creator"] {
            if self.authors.is_empty() {
                self.authors = names(object.get(key), by_id);
                self.authors_are_organisations =
                    !self.authors.is_empty() && object.get(key).is_some_and(|author| is_organisation(author, by_id));
            }
        }
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => {
            items.iter().find_map(|item| item.as_str().map(str::trim).filter(|text| !text.is_empty())).map(str::to_owned)
        }
        Value::Object(object) => object.get("@value").or_else(|| object.get("name")).and_then(Value::as_str).map(str::to_owned),
        _ => None,
    }
}

/// The names under `author` and its like: strings, objects, references, lists of them.
fn names(value: Option<&Value>, by_id: &ById<'_>) -> Vec<String> {
    let mut names = Vec::new();
    let items: Vec<&Value> = match value {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
        None => Vec::new(),
    };
    for item in items.into_iter().take(50) {
        match item {
            Value::String(name) => names.push(name.trim().to_owned()),
            Value::Object(object) => names.extend(name_of(object, by_id)),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn name_of(object: &Map<String, Value>, by_id: &ById<'_>) -> Vec<String> {
    let referred = || object.get("@id").and_then(Value::as_str).and_then(|id| by_id.get(id).copied());
    let is_named = NAMES.iter().any(|key| object.contains_key(*key));
    let object = if is_named { object } else { referred().unwrap_or(object) };
    match object.get("name") {
        Some(Value::String(name)) => vec![name.trim().to_owned()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(|name| name.trim().to_owned()).collect(),
        _ => {
            let part = |key: &str| object.get(key).and_then(Value::as_str).unwrap_or("");
            vec![format!("{} {}", part("givenName"), part("familyName")).trim().to_owned()]
        }
    }
}

/// Parses a script, by way of the lenient reader if need be.
fn parse(script: &str) -> Option<Value> {
    let script = script.trim().trim_start_matches('\u{feff}').trim_end_matches(';');
    serde_json::from_str(script).ok().or_else(|| lenient::read(script))
}
