//! Prepares a feed for feed-rs: markup in any state becomes well-formed RSS 2.0 or Atom 1.0.
//!
//! feed-rs reads neither markup that is not well-formed nor Atom 0.3, RSS without a version or unknown text types, and
//! one such thing costs the whole feed. So one pass with a stack of open elements goes over the markup and writes what
//! an entry is read from, under its current name. An end tag closes everything up to the element it names and is ignored
//! if there is none; an entry that begins within another ends it; what is still open at the end is closed, and a value
//! cut off there is dropped. So one forgotten tag costs one value, not the feed.

use std::collections::{BTreeSet, HashMap};

use url::Url;

use super::address::{bare_host, resolved};
use super::clean::{CleanFeed, Dialect};
use super::fields::{self, Field, Root};
use super::markup::{Scanner, Tag, Token};
use super::namespaces::{Declarations, Vocabulary};
use super::plain::collapsed;
use super::value::{Value, link_rank};
use super::{entities, interval};

/// Open elements that are kept track of: deeper ones are HTML gone wild inside a teaser.
const DEEPEST: usize = 500;

/// Bytes of an `xml:base`: each is resolved against the one around it.
const LONGEST_BASE: usize = 2_000;

/// A feed that feed-rs can read, and what it would not tell of it.
#[derive(Debug, Default)]
pub(super) struct Prepared {
    /// Well-formed XML or JSON.
    pub(super) feed: String,
    pub(super) format: String,
    pub(super) language: Option<String>,
    pub(super) interval: interval::Hints,
    pub(super) repairs: BTreeSet<&'static str>,
}

/// Entries a feed may have. Real ones have 10 to 500.
pub(super) const MOST_ENTRIES: usize = 20_000;

/// What is said of a feed that has more.
pub(super) const TOO_MANY: &str = "the feed has more than 20,000 entries; the first 20,000 were read";

/// Addresses a sitemap may have by its protocol.
pub(super) const MOST_ADDRESSES: usize = 50_000;

/// What is said of a sitemap that has more.
pub(super) const TOO_MANY_ADDRESSES: &str = "the sitemap has more than 50,000 addresses; the first 50,000 were read";

/// Prepares a feed's markup; addresses are resolved against `base`. `None` where no element of it begins a feed.
pub(super) fn prepare_feed(markup: &str, base: &Url) -> Option<Prepared> {
    let mut preparer = Preparer { bases: vec![(0, base.clone())], ..Preparer::default() };
    let mut scanner = Scanner::new(markup);
    for token in scanner.by_ref() {
        match token {
            Token::Open(tag) => preparer.open(tag),
            Token::Close(name) => preparer.close(name),
            Token::Text(text) => preparer.text(text),
            Token::CharacterData(text) => {
                if let Some(value) = &mut preparer.value {
                    value.append_characters(text);
                }
            }
            Token::Aside(_) => {}
        }
        if preparer.is_page {
            return None;
        }
        if preparer.is_full {
            break;
        }
    }
    preparer.finish(scanner.was_cut)
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

#[derive(Default)]
struct Preparer<'a> {
    prepared: Prepared,
    clean: CleanFeed,
    entries: usize,
    /// The feed goes on, but no more entries are read.
    is_full: bool,
    root: Option<Root>,
    /// The outermost element is HTML's.
    is_page: bool,
    /// Elements came before the feed's own.
    has_elements: bool,
    stack: Vec<Element<'a>>,
    /// How many open elements have a name, so that stray end tags cost nothing.
    open_names: HashMap<String, usize>,
    declarations: Declarations<'a>,
    /// Depth and address of each `xml:base`, the document's own address first.
    bases: Vec<(usize, Url)>,
    /// Depth of the open entry.
    entry: Option<usize>,
    value: Option<Value>,
    /// The page that the channel is of.
    site: Option<Url>,
}

impl<'a> Preparer<'a> {
    fn note(&mut self, repair: &'static str) {
        self.prepared.repairs.insert(repair);
    }

    fn base(&self) -> &Url {
        &self.bases.last().expect("the document's own is never dropped").1
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
            self.note("a namespace prefix is not declared; its usual meaning was taken");
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
        self.prepared.format = format_name(root, tag);
        self.prepared.language = tag.attribute("xml:lang").filter(|language| !language.is_empty());
        self.clean.begin(if root == Root::Atom { Dialect::Atom } else { Dialect::Rss });
        if self.has_elements {
            self.note("other markup stands before the feed; it was left out");
        }
        if root == Root::Rss && tag.attribute("version").is_none() {
            self.note("the rss element has no version; it was read as 2.0");
        }
    }

    /// Ends what a forgotten end tag left open: a value where another field begins, an entry where the next one does.
    fn close_forgotten(&mut self, vocabulary: Vocabulary, local: &str) {
        let Some(root) = self.root else { return };
        let begins_entry = fields::begins_entry(root, vocabulary, local);
        // Other fields can lie in a teaser's markup, but not in a headline or a date.
        let is_short = |field| field != Field::Summary;
        let ends = |value: &&Value| {
            !value.is_markup && (begins_entry || (is_short(value.field) && fields::field(vocabulary, local).is_some()))
        };
        let forgotten = match (&self.value, self.entry) {
            (Some(value), entry) => Some(value).filter(ends).map(|value| entry.filter(|_| begins_entry).unwrap_or(value.depth)),
            (None, entry) => entry.filter(|_| begins_entry),
        };
        if let Some(depth) = forgotten {
            self.note("end tags are missing");
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
        if let Some(value) = &mut self.value {
            value.enter(&local);
            if !value.is_markup {
                self.note("markup within a text is not escaped");
            }
        } else if self.entry.is_none() && fields::begins_entry(root, vocabulary, &local) {
            self.begin_entry(tag);
        } else if let Some((field, rank)) = fields::field(vocabulary, &local)
            && ((field.is_of_entry() && self.is_in_entry()) || self.is_in_feed(field))
        {
            self.begin_field(field, rank, tag);
        }
    }

    /// Whether the last element lies directly in the entry, transparent elements aside.
    fn is_in_entry(&self) -> bool {
        let Some(depth) = self.entry else { return false };
        let between = self.stack.get(depth..self.stack.len().saturating_sub(1)).unwrap_or_default();
        between.iter().all(|element| fields::is_transparent(element.vocabulary, &element.local))
    }

    fn is_in_feed(&self, field: Field) -> bool {
        let parent = self.stack.len().checked_sub(2).and_then(|at| self.stack.get(at));
        self.entry.is_none() && parent.is_some_and(|parent| field.is_of_feed(&parent.local))
    }

    /// Whether there is room for one more entry; if not, what is left of the feed is not read.
    fn has_room(&mut self) -> bool {
        let (most, words) = if matches!(self.root, Some(Root::Sitemap | Root::SitemapIndex)) {
            (MOST_ADDRESSES, TOO_MANY_ADDRESSES)
        } else {
            (MOST_ENTRIES, TOO_MANY)
        };
        self.is_full = self.entries >= most;
        if self.is_full {
            self.note(words);
        }
        !self.is_full
    }

    fn begin_entry(&mut self, tag: Tag<'_>) {
        if !self.has_room() {
            return;
        }
        self.entry = Some(self.stack.len());
        self.entries += 1;
        self.clean.begin_entry();
        for (name, value) in tag.attributes() {
            let value = entities::decode(value);
            match name.to_ascii_lowercase().as_str() {
                // RDF names its items, CDF links them.
                "rdf:about" => self.clean.field(Field::Id, 0, &value, false),
                "href" => self.keep_link(1, &value),
                "lastmod" => self.clean.field(Field::Updated, 1, &value, false),
                _ => {}
            }
        }
    }

    fn begin_field(&mut self, field: Field, rank: u8, tag: Tag<'_>) {
        if field == Field::Link {
            let Some(rank) = link_rank(tag) else { return };
            match tag.attribute("href") {
                Some(href) if self.entry.is_some() => return self.keep_link(rank, &href),
                Some(href) => return self.keep_site(&href),
                None => {}
            }
        }
        self.value = Some(Value::new((field, rank), tag, self.stack.len()));
    }

    fn text(&mut self, text: &str) {
        let Some(value) = &mut self.value else { return };
        value.append_text(text);
        if entities::has_bare_ampersand(text) {
            self.note("an ampersand is not escaped, or names an entity that HTML does not know");
        }
    }

    fn close(&mut self, name: &str) {
        if self.open_names.get(&name.to_ascii_lowercase()).is_none_or(|open| *open == 0) {
            return;
        }
        let at = self.stack.iter().rposition(|element| element.name.eq_ignore_ascii_case(name));
        if let Some(at) = at {
            if at + 1 < self.stack.len() && self.value.as_ref().is_none_or(|value| at + 1 < value.depth) {
                self.note("end tags are missing");
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
            if self.entry == Some(self.stack.len()) {
                self.entry = None;
                self.clean.end_entry();
            }
            if let Some(element) = self.stack.pop() {
                if let Some(open) = self.open_names.get_mut(&element.name.to_ascii_lowercase()) {
                    *open -= 1;
                }
                if let Some(value) = &mut self.value {
                    value.leave(&element.local);
                }
            }
        }
        self.declarations.leave(depth);
        while self.bases.last().is_some_and(|(at, _)| *at > depth) {
            self.bases.pop();
        }
    }

    fn end_value(&mut self) {
        let Some(value) = self.value.take() else { return };
        let (field, rank, is_html) = (value.field, value.rank, value.is_html);
        let text = value.finish();
        match field {
            Field::Title if self.entry.is_none() => self.clean.title(&text, is_html),
            Field::Link if self.entry.is_none() => self.keep_site(&text),
            Field::Link => self.keep_link(rank, &text),
            Field::Language => self.keep_language(&text),
            Field::TimeToLive => self.prepared.interval.note_minutes(&text),
            Field::Period => self.prepared.interval.note_period(&text),
            Field::Frequency => self.prepared.interval.note_frequency(&text),
            Field::SkipHour => self.prepared.interval.note_hour(&text),
            Field::SkipDay => self.prepared.interval.note_day(&text),
            _ => self.clean.field(field, rank, &text, is_html),
        }
    }

    /// Writes an address, absolute.
    fn keep_link(&mut self, rank: u8, address: &str) {
        if let Some(url) = resolved(address, self.link_base()) {
            self.clean.field(Field::Link, rank, url.as_str(), false);
        }
    }

    /// What relative addresses are resolved against: `xml:base`; else, for a feed that another host serves for the site,
    /// the site; else the feed's own address. RSS does not say.
    fn link_base(&self) -> &Url {
        let is_elsewhere = |site: &&Url| self.bases.len() == 1 && bare_host(site) != bare_host(self.base());
        self.site.as_ref().filter(is_elsewhere).unwrap_or_else(|| self.base())
    }

    /// Atom has `xml:base` for this (RFC 4287, section 2).
    fn keep_site(&mut self, address: &str) {
        if self.root != Some(Root::Atom) && self.site.is_none() {
            self.site = resolved(address, self.base());
        }
    }

    /// The feed's language is the first that feed or entry names.
    fn keep_language(&mut self, text: &str) {
        let language = collapsed(text);
        if self.prepared.language.is_none() && !language.is_empty() && language.len() <= 35 {
            self.prepared.language = Some(language);
        }
    }

    /// Closes what is open. A value cut off by the end of the document is dropped: half an address leads nowhere.
    fn finish(mut self, was_cut: bool) -> Option<Prepared> {
        self.root?;
        if !self.is_full && (was_cut || !self.stack.is_empty()) {
            self.note("the feed ends before its end tag; it may have been cut off");
            self.value = None;
        }
        self.leave(0);
        self.prepared.feed = self.clean.finish();
        Some(self.prepared)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(markup: &str) -> String {
        prepare_feed(markup, &Url::parse("https://example.org/feed").unwrap()).unwrap().feed
    }

    #[test]
    fn old_formats_become_current_ones() {
        let atom = "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><issued>2004-01-02</issued>\
                    <link rel='alternate' href='/1'/><title mode='escaped' type='text/html'>A &amp;lt; B</title>";
        assert_eq!(
            prepared(atom),
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<entry>\n<published>2004-01-02</published>\n\
             <link href=\"https://example.org/1\"/>\n<title type=\"html\">A &amp;lt; B</title>\n</entry>\n</feed>\n"
        );
        let sitemap = "<urlset><url><loc>https://example.org/?a=1&b=2</loc><lastmod>2026-01-02</lastmod></url></urlset>";
        assert_eq!(
            prepared(sitemap),
            "<rss version=\"2.0\"><channel>\n<item>\n<link>https://example.org/?a=1&amp;b=2</link>\n\
             <updated>2026-01-02</updated>\n</item>\n</channel></rss>\n"
        );
    }
}
