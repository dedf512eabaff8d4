//! An article: plain text and what the page says about it.

use url::Url;

use super::{Flag, Stamp};

/// What extraction makes of a page. Plain text, never HTML.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Where the page was read; `None` for a file without an address.
    pub url: Option<Url>,
    /// The address the page calls its own, where that is believable, else `url` without tracking parameters.
    pub canonical_url: Option<Url>,
    /// Host without `www.`; empty for a file without an address.
    pub site: String,
    /// The outlet's name as the page gives it.
    pub site_name: Option<String>,
    /// Headline.
    pub title: Option<Sourced<String>>,
    /// Bylines, one person or desk each, in order.
    pub authors: Vec<Sourced<String>>,
    /// The part of the outlet the article stands in.
    pub section: Option<Sourced<String>>,
    /// What the page files it under, in its order; part of no decision.
    pub keywords: Vec<Sourced<String>>,
    /// First publication.
    pub published: Option<Sourced<Stamp>>,
    /// Last change.
    pub modified: Option<Sourced<Stamp>>,
    /// Language of title and body.
    pub language: Language,
    /// The paragraph between headline and body that sums the article up; not part of `body`.
    pub standfirst: Option<String>,
    /// Paragraphs joined by a blank line.
    pub body: String,
    /// What a reader should know before relying on it, each kind once.
    pub flags: Vec<Flag>,
    /// Encoding the page was decoded with (WHATWG name).
    pub charset: &'static str,
}

impl Article {
    /// The text of a field, in which the spans of evidence lie; empty where there is none.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Title => self.title.as_ref().map_or("", |title| title.value.as_str()),
            Field::Standfirst => self.standfirst.as_deref().unwrap_or(""),
            Field::Body => &self.body,
        }
    }
}

/// A text of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The headline.
    Title,
    /// The standfirst.
    Standfirst,
    /// The body.
    Body,
}

impl Field {
    /// The field's name in records.
    pub fn name(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Standfirst => "standfirst",
            Field::Body => "body",
        }
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Field> {
        [Field::Title, Field::Standfirst, Field::Body].into_iter().find(|field| field.name() == name)
    }
}

/// A value and where in the page it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub source: Source,
}

/// Where a value was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// `script type="application/ld+json"`.
    JsonLd,
    /// `meta property="og:…"` and `article:…`.
    OpenGraph,
    /// Another `meta` element.
    Meta,
    /// `itemprop`.
    Microdata,
    /// A `time` element.
    TimeElement,
    /// The first heading.
    Heading,
    /// The `title` element.
    TitleElement,
    /// The visible byline or date line.
    Byline,
    /// A date in the address.
    Address,
    /// The feed entry.
    Feed,
    /// An HTTP header.
    Header,
    /// The text itself.
    Text,
}

impl Source {
    /// The name in records and `show`.
    pub fn name(self) -> &'static str {
        match self {
            Source::JsonLd => "json-ld",
            Source::OpenGraph => "open-graph",
            Source::Meta => "meta",
            Source::Microdata => "microdata",
            Source::TimeElement => "time",
            Source::Heading => "heading",
            Source::TitleElement => "title-element",
            Source::Byline => "byline",
            Source::Address => "url",
            Source::Feed => "feed",
            Source::Header => "http",
            Source::Text => "text",
        }
    }

    /// The source of that name.
    pub fn from_name(name: &str) -> Option<Source> {
        use Source::{
            Address, Byline, Feed, Header, Heading, JsonLd, Meta, Microdata, OpenGraph, Text, TimeElement, TitleElement,
        };
        [JsonLd, OpenGraph, Meta, Microdata, TimeElement, Heading, TitleElement, Byline, Address, Feed, Header, Text]
            .into_iter()
            .find(|source| source.name() == name)
    }
}

/// A language and how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47: `en`, `pt`, `zh-Hans`, `zh-Hant`; `und` where nothing tells.
    pub code: String,
    /// `Text` where it was detected, `Meta` for `html lang`, `Feed` for the feed list's.
    pub source: Source,
}

impl Language {
    /// The language nothing tells.
    pub fn undetermined() -> Language {
        Language { code: "und".to_owned(), source: Source::Text }
    }
}
