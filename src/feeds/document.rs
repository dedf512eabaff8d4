//! Reads RSS, RDF, Atom, CDF and sitemaps from markup in any state.
//!
//! One pass with a stack of open elements. An end tag closes everything up to the element it names and is ignored if
//! there is none; an entry that begins within another ends it; what is still open at the end is closed, and a value cut
//! off there is dropped. So one forgotten tag costs one value, not the feed.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use url::Url;

use super::draft::{Draft, LinkRank, Writing};
use super::fields::{self, FeedField, Field, Root};
use super::markup::{Scanner, Tag, Token};
use super::namespaces::{Declarations, Vocabulary};
use super::plain::collapsed;
use super::value::{Meaning, Value, link_rank};
use super::{entities, interval};
use crate::model::FeedEntry;

/// Open elements that are kept track of: deeper ones are HTML gone wild inside a teaser.
const DEEPEST: usize = 500;

/// Bytes of an `xml:base`: each is resolved against the one around it.
const LONGEST_BASE: usize = 2_000;

/// What the markup of a feed says.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) format: String,
    pub(super) title: Option<String>,
    pub(super) language: Option<String>,
    pub(super) entries: Vec<FeedEntry>,
    pub(super) sitemaps: Vec<Url>,
    pub(super) interval: interval::Hints,
    pub(super) repairs: BTreeSet<&'static str>,
}

/// How a document is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions<'a> {
    /// Where it came from.
    pub(super) base: &'a Url,
    /// Later dates are not believed.
    pub(super) now: Timestamp,
}

/// Entries a feed may have. Real ones have 10 to 500.
pub(super) const MOST_ENTRIES: usize = 20_000;

/// Addresses a sitemap may have by its protocol.
const MOST_ADDRESSES: usize = 50_000;

/// Why markup gave no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoDocument {
    /// No element of it begins a feed.
    NoRoot,
    /// More entries than that.
    TooMany(usize),
}

/// Reads a feed's markup.
pub(super) fn read_document(markup: &str, conditions: Conditions<'_>) -> Result<Document, NoDocument> {
    let mut reader = Reader::new(conditions);
    let mut scanner = Scanner::new(markup);
    for token in scanner.by_ref() {
        match token {
            Token::Open(tag) => reader.open(tag),
            Token::Close(name) => reader.close(name),
            Token::Text(text) => reader.text(text),
            Token::CharacterData(text) => reader.append(text),
            Token::Aside(_) => {}
        }
        if reader.is_page {
            return Err(NoDocument::NoRoot);
        }
        let limit = reader.most_entries();
        if reader.document.entries.len() > limit || reader.document.sitemaps.len() > limit {
            return Err(NoDocument::TooMany(limit));
        }
    }
    reader.finish(scanner.was_cut)
}

/// An open element.
#[derive(Debug)]
struct Element<'a> {
    /// As written, with prefix.
    name: &'a str,
    vocabulary: Vocabulary,
    /// Lower case, without prefix.
    local: String,
}

struct Reader<'a> {
    conditions: Conditions<'a>,
    document: Document,
    root: Option<Root>,
    /// The outermost element is HTML's.
    is_page: bool,
    /// Elements came before the feed's own.
    has_elements: bool,
    stack: Vec<Element<'a>>,
    /// How many open elements have a name, so that stray end tags cost nothing.
    open_names: HashMap<String, usize>,
    declarations: Declarations<'a>,
    /// Depth and address of each `xml:base`.
    bases: Vec<(usize, Url)>,
    entry: Option<(usize, Draft)>,
    value: Option<Value>,
}

impl<'a> Reader<'a> {
    fn new(conditions: Conditions<'a>) -> Reader<'a> {
        Reader {
            conditions,
            document: Document::default(),
            root: None,
            is_page: false,
            has_elements: false,
            stack: Vec::new(),
            open_names: HashMap::new(),
            declarations: Declarations::default(),
            bases: Vec::new(),
            entry: None,
            value: None,
        }
    }

    fn most_entries(&self) -> usize {
        if matches!(self.root, Some(Root::Sitemap | Root::SitemapIndex)) { MOST_ADDRESSES } else { MOST_ENTRIES }
    }

    fn base(&self) -> &Url {
        self.bases.last().map_or(self.conditions.base, |(_, base)| base)
    }

    fn open(&mut self, tag: Tag<'a>) {
        let depth = self.stack.len() + 1;
        if depth <= DEEPEST {
            self.note_attributes(tag, depth);
        }
        let (prefix, local) = tag.name.split_once(':').unwrap_or(("", tag.name));
        let local = local.to_ascii_lowercase();
        let (vocabulary, is_declared) = self.declarations.vocabulary(prefix);
        self.note_root(tag, &local, depth);
        self.close_forgotten(vocabulary, &local);
        if !is_declared && vocabulary != Vocabulary::Other {
            self.document.repairs.insert("a namespace prefix is not declared; its usual meaning was taken");
        }
        if self.stack.len() >= DEEPEST {
            return;
        }
        self.push(Element { name: tag.name, vocabulary, local });
        self.begin(tag);
        if tag.is_empty {
            self.close(tag.name);
        }
    }

    fn note_attributes(&mut self, tag: Tag<'a>, depth: usize) {
        for (name, value) in tag.attributes() {
            if name.starts_with("xmlns") {
                self.declarations.note(depth, name, &entities::decode(value));
            } else if (name.eq_ignore_ascii_case("xml:base") || (depth == 1 && name.eq_ignore_ascii_case("base")))
                && let Ok(base) = self.base().join(entities::decode(value).trim())
                && !base.cannot_be_a_base()
                && base.as_str().len() <= LONGEST_BASE
            {
                self.bases.push((depth, base));
            }
        }
    }

    fn note_root(&mut self, tag: Tag<'_>, local: &str, depth: usize) {
        if self.root.is_some() {
            return;
        }
        self.is_page = depth == 1 && matches!(local, "html" | "head" | "body");
        self.root = fields::root(local, depth);
        let Some(root) = self.root else {
            self.has_elements = true;
            return;
        };
        self.document.format = format_name(root, tag);
        self.document.language = tag.attribute("xml:lang").filter(|language| !language.is_empty());
        if self.has_elements {
            self.document.repairs.insert("other markup stands before the feed; it was left out");
        }
        if root == Root::Rss && tag.attribute("version").is_none() {
            self.document.repairs.insert("the rss element has no version; it was read as 2.0");
        }
    }

    /// Ends what a forgotten end tag left open: a value where another field begins, an entry where the next one does.
    fn close_forgotten(&mut self, vocabulary: Vocabulary, local: &str) {
        let Some(root) = self.root else { return };
        let begins_entry = fields::begins_entry(root, vocabulary, local);
        if let Some(value) = &self.value
            && !value.is_markup
            && (begins_entry || (value.is_short() && fields::field(vocabulary, local).is_some()))
        {
            let depth = value.depth;
            self.document.repairs.insert("end tags are missing");
            self.leave(depth - 1);
        }
        if let Some((depth, _)) = &self.entry
            && begins_entry
            && self.value.is_none()
        {
            let depth = *depth;
            self.document.repairs.insert("end tags are missing");
            self.leave(depth - 1);
        }
    }

    fn push(&mut self, element: Element<'a>) {
        *self.open_names.entry(element.name.to_ascii_lowercase()).or_default() += 1;
        self.stack.push(element);
    }

    /// Acts on the element that was pushed last.
    fn begin(&mut self, tag: Tag<'a>) {
        let Some(root) = self.root else { return };
        let Some(element) = self.stack.last() else { return };
        let (vocabulary, local) = (element.vocabulary, element.local.clone());
        let depth = self.stack.len();
        if let Some(value) = &mut self.value {
            value.enter(&local, depth);
            if !value.is_markup && value.writing == Writing::Unsure {
                self.document.repairs.insert("markup within a text is not escaped");
            }
        } else if self.entry.is_none() && fields::begins_entry(root, vocabulary, &local) {
            self.begin_entry(tag);
        } else if self.entry.is_some() {
            if self.is_in_entry()
                && let Some(field) = fields::field(vocabulary, &local)
            {
                self.begin_field(field, tag);
            }
        } else if self.is_in_feed()
            && let Some(field) = fields::feed_field(vocabulary, &local)
        {
            self.begin_value(Meaning::Feed(field), tag);
        }
    }

    /// Whether the last element lies directly in the entry, transparent elements aside.
    fn is_in_entry(&self) -> bool {
        let Some((depth, _)) = &self.entry else { return false };
        let between = self.stack.get(*depth..self.stack.len().saturating_sub(1)).unwrap_or_default();
        between.iter().all(|element| fields::is_transparent(element.vocabulary, &element.local))
    }

    fn is_in_feed(&self) -> bool {
        let parent = self.stack.len().checked_sub(2).and_then(|at| self.stack.get(at));
        parent.is_some_and(|parent| matches!(parent.local.as_str(), "channel" | "feed"))
    }

    fn begin_entry(&mut self, tag: Tag<'_>) {
        let mut draft = Draft::default();
        let base = self.base();
        for (name, value) in tag.attributes() {
            let value = entities::decode(value);
            match name.to_ascii_lowercase().as_str() {
                // RDF names its items, CDF links them.
                "rdf:about" => {
                    draft.id(&value);
                    draft.link_by_id(LinkRank::Id, &value, base);
                }
                "href" => draft.link(LinkRank::Alternate, &value, base),
                "lastmod" => draft.updated(1, &value),
                _ => {}
            }
        }
        self.entry = Some((self.stack.len(), draft));
    }

    fn begin_field(&mut self, field: Field, tag: Tag<'a>) {
        if field == Field::Link {
            let Some(rank) = link_rank(tag) else { return };
            if let Some(href) = tag.attribute("href") {
                return self.with_draft(|draft, base| draft.link(rank, &href, base));
            }
        }
        let is_opaque =
            field == Field::Guid && tag.attribute("ispermalink").is_some_and(|value| value.trim().eq_ignore_ascii_case("false"));
        self.begin_value(if is_opaque { Meaning::OpaqueId } else { Meaning::Entry(field) }, tag);
    }

    fn begin_value(&mut self, meaning: Meaning, tag: Tag<'_>) {
        self.value = Some(Value::new(meaning, tag, self.stack.len(), self.root == Some(Root::Atom)));
    }

    fn text(&mut self, text: &str) {
        if self.value.is_some() {
            if entities::has_bare_ampersand(text) {
                self.document.repairs.insert("an ampersand is not escaped, or names an entity that HTML does not know");
            }
            self.append(&entities::decode(text));
        }
    }

    fn append(&mut self, text: &str) {
        if let Some(value) = &mut self.value {
            value.append(text);
        }
    }

    fn close(&mut self, name: &str) {
        if self.open_names.get(&name.to_ascii_lowercase()).is_none_or(|open| *open == 0) {
            return;
        }
        let at = self.stack.iter().rposition(|element| element.name.eq_ignore_ascii_case(name));
        if let Some(at) = at {
            if at + 1 < self.stack.len() && self.value.as_ref().is_none_or(|value| at + 1 < value.depth) {
                self.document.repairs.insert("end tags are missing");
            }
            self.leave(at);
        }
    }

    /// Closes elements until `depth` of them are open.
    fn leave(&mut self, depth: usize) {
        while self.stack.len() > depth {
            if self.value.as_ref().is_some_and(|value| value.depth == self.stack.len()) {
                self.end_value();
            }
            if self.entry.as_ref().is_some_and(|(at, _)| *at == self.stack.len()) {
                self.end_entry();
            }
            if let Some(element) = self.stack.pop() {
                if let Some(open) = self.open_names.get_mut(&element.name.to_ascii_lowercase()) {
                    *open -= 1;
                }
                if let Some(value) = &mut self.value {
                    value.leave(&element.local, self.stack.len());
                }
            }
        }
        self.declarations.leave(depth);
        while self.bases.last().is_some_and(|(at, _)| *at > depth) {
            self.bases.pop();
        }
    }

    fn end_entry(&mut self) {
        let Some((_, draft)) = self.entry.take() else { return };
        let mut entry = draft.finish(self.conditions.now);
        if self.root != Some(Root::Sitemap) {
            entry.published = entry.published.or(entry.updated);
        }
        if self.root == Some(Root::SitemapIndex) {
            self.document.sitemaps.extend(entry.link);
        } else {
            self.document.entries.push(entry);
        }
    }

    fn end_value(&mut self) {
        let Some(value) = self.value.take() else { return };
        match value.meaning {
            Meaning::Feed(field) => self.keep_of_feed(field, &value),
            Meaning::OpaqueId => self.keep_id(&value.text, LinkRank::Id),
            Meaning::Entry(field) => self.keep(field, &value),
        }
    }

    fn with_draft(&mut self, act: impl FnOnce(&mut Draft, &Url)) {
        let base = self.base().clone();
        if let Some((_, draft)) = &mut self.entry {
            act(draft, &base);
        }
    }

    fn keep(&mut self, field: Field, value: &Value) {
        let text = value.text.as_str();
        match field {
            Field::Title(rank) => self.with_draft(|draft, _| draft.title(rank, value.readable())),
            Field::Summary(rank) => self.with_draft(|draft, _| draft.summary(rank, value.readable())),
            Field::Published(rank) => self.with_draft(|draft, _| draft.published(rank, text)),
            Field::Updated(rank) => self.with_draft(|draft, _| draft.updated(rank, text)),
            Field::Link => self.with_draft(|draft, base| draft.link(LinkRank::Page, text, base)),
            Field::Guid => self.keep_id(text, LinkRank::Permalink),
            Field::Id => self.keep_id(text, LinkRank::Id),
            Field::Language => self.keep_language(text),
        }
    }

    fn keep_id(&mut self, text: &str, rank: LinkRank) {
        self.with_draft(|draft, base| {
            draft.id(text);
            draft.link_by_id(rank, text, base);
        });
    }

    fn keep_of_feed(&mut self, field: FeedField, value: &Value) {
        match field {
            FeedField::Title => {
                let title = value.readable();
                if self.document.title.is_none() && !title.is_empty() {
                    self.document.title = Some(title);
                }
            }
            FeedField::Language => self.keep_language(&value.text),
            FeedField::TimeToLive => self.document.interval.note_minutes(&value.text),
            FeedField::Period => self.document.interval.note_period(&value.text),
            FeedField::Frequency => self.document.interval.note_frequency(&value.text),
        }
    }

    /// The feed's language is the first that feed or entry names.
    fn keep_language(&mut self, text: &str) {
        let language = collapsed(text);
        if self.document.language.is_none() && !language.is_empty() && language.len() <= 35 {
            self.document.language = Some(language);
        }
    }

    /// Closes what is open. A value cut off by the end of the document is dropped: half an address leads nowhere.
    fn finish(mut self, was_cut: bool) -> Result<Document, NoDocument> {
        if self.root.is_none() {
            return Err(NoDocument::NoRoot);
        }
        if was_cut || !self.stack.is_empty() {
            self.document.repairs.insert("the feed ends before its end tag; it may have been cut off");
            self.value = None;
        }
        self.leave(0);
        Ok(self.document)
    }
}

fn format_name(root: Root, tag: Tag<'_>) -> String {
    let version =
        tag.attribute("version").map(|version| collapsed(&version)).filter(|version| version.len() <= 8 && !version.is_empty());
    match root {
        Root::Rss => version.map_or("rss".to_owned(), |version| format!("rss {version}")),
        Root::Rdf => "rdf".to_owned(),
        Root::Atom if version.as_deref() == Some("0.3") => "atom 0.3".to_owned(),
        Root::Atom => "atom".to_owned(),
        Root::Channel if tag.attribute("href").is_some() => "cdf".to_owned(),
        Root::Channel => "rss".to_owned(),
        Root::Sitemap => "sitemap".to_owned(),
        Root::SitemapIndex => "sitemap index".to_owned(),
    }
}
