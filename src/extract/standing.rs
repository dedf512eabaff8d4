//! What JSON-LD says about an article beside its text: its kind, who may read it, whether it was corrected.

use serde_json::{Map, Value};

use super::jsonld::{Facts, plain_kind};

/// The standing of an article by its JSON-LD.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The types of the objects that are the article.
    pub(super) kinds: Vec<String>,
    /// `mainEntityOfPage`, else `url`: the address it calls its own.
    pub(super) address: Option<String>,
    /// `isAccessibleForFree`.
    pub(super) is_free: Option<bool>,
    /// Classes and ids of the parts that `hasPart` calls not free.
    pub(super) kept_back: Vec<String>,
    /// `wordCount`.
    pub(super) words: Option<usize>,
    /// The text of `correction`.
    pub(super) correction: Option<String>,
    /// `articleSection`, all of them.
    pub(super) sections: Vec<String>,
    /// `keywords`: one text that is a list, or several.
    pub(super) keywords: Vec<String>,
}

/// Kinds and sections remembered.
const MAX_NAMES: usize = 20;

/// Keywords remembered.
const MAX_KEYWORDS: usize = 200;

/// The names in a `BreadcrumbList`, in their order; `None` of another object.
pub(super) fn trail(object: &Map<String, Value>) -> Option<Vec<String>> {
    if !texts_of(object.get("@type")).any(|kind| plain_kind(kind) == "BreadcrumbList") {
        return None;
    }
    let name = |step: &Value| {
        let named = |value: &Value| value.get("name").and_then(Value::as_str).map(str::to_owned);
        named(step).or_else(|| named(step.get("item")?))
    };
    Some(items_of(object.get("itemListElement")).iter().take(MAX_NAMES).filter_map(name).collect())
}

impl Standing {
    /// Fills in what better objects left open. Of a mere web page only what it says about access counts.
    pub(super) fn add(&mut self, object: &Map<String, Value>, is_page: bool) {
        self.is_free = self.is_free.or_else(|| object.get("isAccessibleForFree").and_then(truth_of));
        let parts = parts_of(object).filter(|part| part.get("isAccessibleForFree").and_then(truth_of) == Some(false));
        let room = MAX_NAMES.saturating_sub(self.kept_back.len());
        self.kept_back.extend(parts.flat_map(|part| texts_of(part.get("cssSelector"))).filter_map(name_in).take(room));
        if is_page {
            return;
        }
        let room = MAX_NAMES.saturating_sub(self.kinds.len());
        self.kinds.extend(texts_of(object.get("@type")).take(room).map(str::to_owned));
        let room = MAX_NAMES.saturating_sub(self.sections.len());
        self.sections.extend(texts_of(object.get("articleSection")).take(room).map(str::to_owned));
        if self.keywords.is_empty() {
            let keywords = items_of(object.get("keywords")).iter().take(MAX_KEYWORDS);
            self.keywords = keywords.filter_map(|keyword| term_of(keyword)).map(str::to_owned).collect();
        }
        self.address = self.address.take().or_else(|| address_of(object));
        self.words = self.words.or_else(|| number_of(object.get("wordCount")?));
        self.correction = self.correction.take().or_else(|| correction_of(object.get("correction")?));
    }
}

fn parts_of(object: &Map<String, Value>) -> impl Iterator<Item = &Map<String, Value>> {
    items_of(object.get("hasPart")).iter().filter_map(Value::as_object)
}

/// A list, or what stands alone where one may stand.
fn items_of(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(items)) => items.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// A keyword: a text, or the name of a `DefinedTerm`.
fn term_of(keyword: &Value) -> Option<&str> {
    keyword
        .as_str()
        .or_else(|| keyword.get("name").or_else(|| keyword.get("@value"))?.as_str())
        .filter(|text| !text.trim().is_empty())
}

/// The class or id at the end of a selector: `.paywall`, `main .article-page`, `#rest`.
fn name_in(selector: &str) -> Option<String> {
    let last = selector.split_whitespace().last()?;
    let (_, name) = last.rsplit_once(['.', '#'])?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    is_name.then(|| name.to_owned())
}

/// The first of the article's types that is one of `wanted`.
pub(super) fn kind_among<'a>(facts: &'a Facts, wanted: &[&str]) -> Option<&'a str> {
    let mut kinds = facts.standing.kinds.iter().map(|kind| plain_kind(kind));
    kinds.find(|kind| wanted.contains(kind))
}

/// `false`, `"False"`, `"http://schema.org/False"` and their like.
fn truth_of(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::String(text) => {
            let text = text.trim().to_ascii_lowercase();
            let last = text.rsplit('/').next().unwrap_or("");
            if matches!(last, "true" | "1" | "yes") { Some(true) } else { matches!(last, "false" | "0" | "no").then_some(false) }
        }
        _ => None,
    }
}

fn texts_of(value: Option<&Value>) -> impl Iterator<Item = &str> {
    items_of(value).iter().filter_map(Value::as_str)
}

fn address_of(object: &Map<String, Value>) -> Option<String> {
    let named = |key: &str| match object.get(key)? {
        Value::String(address) => Some(address.clone()),
        Value::Object(page) => page.get("@id").or_else(|| page.get("url")).and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    named("mainEntityOfPage").or_else(|| named("url")).filter(|address| address.starts_with("http"))
}

fn number_of(value: &Value) -> Option<usize> {
    match value {
        Value::Number(number) => number.as_u64().and_then(|number| usize::try_from(number).ok()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The text of a `CorrectionComment`, or of what stands for one.
fn correction_of(value: &Value) -> Option<String> {
    let items = if let Value::Array(items) = value { items.as_slice() } else { std::slice::from_ref(value) };
    let texts = items.iter().filter_map(|item| match item {
        Value::String(text) => Some(text.as_str()),
        Value::Object(comment) => comment.get("text").or_else(|| comment.get("name")).and_then(Value::as_str),
        _ => None,
    });
    let mut stated = texts.map(str::trim).filter(|text| !text.is_empty() && !text.starts_with("http"));
    stated.next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Standing {
        let mut standing = Standing::default();
        standing.add(serde_json::from_str::<Value>(json).unwrap().as_object().unwrap(), false);
        standing
    }

    #[test]
    fn access_is_read_in_its_spellings() {
        for (value, expected) in [
            ("false", Some(false)),
            ("\"False\"", Some(false)),
            ("\"http://schema.org/False\"", Some(false)),
            ("true", Some(true)),
            ("\"True\"", Some(true)),
            ("\"perhaps\"", None),
            ("null", None),
        ] {
            assert_eq!(read(&format!("{{\"isAccessibleForFree\":{value}}}")).is_free, expected, "{value}");
        }
    }

    #[test]
    fn parts_that_are_not_free_are_named() {
        let part = r#"{"hasPart":[{"isAccessibleForFree":"False","cssSelector":["main .rest","h1"]},{"isAccessibleForFree":true,"cssSelector":".lead"}]}"#;
        assert_eq!(read(part).kept_back, ["rest"]);
    }

    #[test]
    fn keywords_are_texts_lists_and_terms() {
        assert_eq!(read(r#"{"keywords":"a, b"}"#).keywords, ["a, b"]);
        assert_eq!(read(r#"{"keywords":["a",{"@type":"DefinedTerm","name":"b"},7,""]}"#).keywords, ["a", "b"]);
        let list: Value = serde_json::from_str(
            r#"{"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"item":{"name":"Crime"}},{"position":3}]}"#,
        )
        .unwrap();
        assert_eq!(trail(list.as_object().unwrap()).unwrap(), ["Home", "Crime"]);
    }

    #[test]
    fn corrections_addresses_and_counts_are_read() {
        let standing = read(
            r#"{"@type":["NewsArticle","OpinionNewsArticle"],"mainEntityOfPage":{"@id":"https://e.org/a"},"wordCount":"812",
                "correction":[{"@type":"CorrectionComment","text":"The name was misspelt."}]}"#,
        );
        assert_eq!(standing.kinds, ["NewsArticle", "OpinionNewsArticle"]);
        assert_eq!(standing.address.as_deref(), Some("https://e.org/a"));
        assert_eq!(standing.words, Some(812));
        assert_eq!(standing.correction.as_deref(), Some("The name was misspelt."));
    }
}
