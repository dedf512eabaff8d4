//! Whose article an object of JSON-LD is: the page's own, or another's that the page recommends.

use serde_json::{Map, Value};
use url::Url;

use crate::model::host_of;

use super::head::Head;
use super::tags::Tag;
use super::title::{plain, squashed};
use super::tree::Tree;

/// What tells a page's own article from others: its addresses and the wordings of its headline.
#[derive(Debug, Default)]
pub(super) struct Own {
    addresses: Vec<String>,
    headlines: Vec<String>,
}

/// Whose an object is, the page's own first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whose {
    /// Its address or its headline is the page's.
    Pages,
    /// Nothing is known.
    Unknown,
    /// Its address or its headline is another's.
    Others,
}

/// Headings of the first level that are looked at.
const MAX_HEADINGS: usize = 4;

/// Bytes of a headline that are looked at.
const LONGEST: usize = 600;

/// Letters of a headline that part of another can be.
const LONG_ENOUGH: usize = 12;

impl Own {
    /// What the page says without its JSON-LD.
    pub(super) fn of(tree: &Tree<'_>, head: &Head<'_>, url: Option<&Url>) -> Own {
        let claims = head.links("canonical").chain(head.all("og:url"));
        let addresses = claims.chain(url.map(Url::as_str)).filter_map(|address| bare(address, url)).collect();
        let headings = (0..tree.elements.len()).filter(|at| tree.elements[*at].tag == Tag::Heading(1)).take(MAX_HEADINGS);
        let headings = headings.map(|at| tree.text_of(at));
        let told = [head.first(&["og:title"]), head.first(&["twitter:title"]), tree.title];
        let headlines = told.into_iter().flatten().map(plain).chain(headings).map(|text| letters(&text));
        Own { addresses, headlines: headlines.filter(|letters| !letters.is_empty()).collect() }
    }

    /// Whose an object is. One sign is enough against what stands `in_list`, elsewhere address and headline must both be another's.
    pub(super) fn whose(&self, object: &Map<String, Value>, in_list: bool) -> Whose {
        let address =
            addresses_of(object).filter_map(|address| bare(address, None)).map(|address| self.addresses.contains(&address));
        let headline = object.get("headline").or_else(|| object.get("name")).and_then(Value::as_str).map(plain);
        let has_address = verdict(address.filter(|_| !self.addresses.is_empty()));
        let has_headline = headline.filter(|_| !self.headlines.is_empty()).map(|headline| self.is_headline(&letters(&headline)));
        match (has_address, has_headline) {
            (Some(true), _) | (_, Some(true)) => Whose::Pages,
            (Some(false), Some(false)) => Whose::Others,
            (Some(false), _) | (_, Some(false)) if in_list => Whose::Others,
            _ => Whose::Unknown,
        }
    }

    /// Whether a text is a headline of the page, or the beginning of one.
    pub(super) fn names(&self, text: &str) -> bool {
        self.is_headline(&letters(&plain(text)))
    }

    /// Whether any headline of the page is known.
    pub(super) fn has_headline(&self) -> bool {
        !self.headlines.is_empty()
    }

    /// Whether the letters are a headline's of the page, or one of them is the beginning of the other or stands in it.
    fn is_headline(&self, letters: &str) -> bool {
        let holds = |one: &str, other: &str| other.chars().take(LONG_ENOUGH).count() == LONG_ENOUGH && one.contains(other);
        self.headlines.iter().any(|own| own == letters || holds(own, letters) || holds(letters, own))
    }
}

/// The letters of a headline, of the longest its beginning.
fn letters(text: &str) -> String {
    squashed(text.get(..text.floor_char_boundary(LONGEST)).unwrap_or(text))
}

/// True where any is, `None` where there is none.
fn verdict(answers: impl Iterator<Item = bool>) -> Option<bool> {
    answers.fold(None, |known, answer| Some(known.unwrap_or(false) || answer))
}

/// What an object calls its page.
fn addresses_of(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let page = object.get("mainEntityOfPage");
    let inner = page.and_then(Value::as_object).into_iter().flat_map(|page| [page.get("@id"), page.get("url")]);
    let outer = [object.get("url"), page, object.get("@id")];
    outer.into_iter().chain(inner).flatten().filter_map(Value::as_str)
}

/// Host and path of an address, as far as they name a page: not the front page, which many objects name.
fn bare(address: &str, base: Option<&Url>) -> Option<String> {
    let url =
        Url::parse(address).ok().or_else(|| base?.join(address).ok()).filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let path = url.path().trim_end_matches('/');
    let query = url.query().unwrap_or("");
    (!path.is_empty()).then(|| format!("{}{path}", host_of(&url).trim_start_matches("www."))).or_else(|| {
        let is_page = query.starts_with("p=") || query.starts_with("id=");
        is_page.then(|| format!("{}?{query}", host_of(&url).trim_start_matches("www.")))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn whose(object: &Value, in_list: bool) -> Whose {
        let own = Own {
            addresses: vec!["example.org/news/ferry".to_owned()],
            headlines: vec![squashed("Ferry terminal opens late – The Courier")],
        };
        own.whose(object.as_object().unwrap(), in_list)
    }

    #[test]
    fn an_article_is_the_pages_by_address_or_headline() {
        let ours = json!({"headline": "Another wording", "mainEntityOfPage": {"@id": "https://www.example.org/news/ferry/"}});
        assert_eq!(whose(&ours, true), Whose::Pages);
        assert_eq!(whose(&json!({"headline": "Ferry terminal opens late", "url": "/x"}), false), Whose::Pages);
        let other = json!({"headline": "Dog bites man", "url": "https://www.example.org/dog"});
        assert_eq!(whose(&other, false), Whose::Others);
        let worded = json!({"headline": "A headline for search engines"});
        assert_eq!((whose(&worded, false), whose(&worded, true)), (Whose::Unknown, Whose::Others));
        assert_eq!(whose(&json!({"url": "https://www.example.org/"}), true), Whose::Unknown);
    }
}
