//! Feed lists of other programs (OPML 1.0 and 2.0).
//!
//! Read is what readers write, not what the standard says: `url` in the place of `xmlUrl` (newsboat accepts it),
//! `feed:` addresses, outlines without `text`, one feed in several folders (Feedly, Inoreader), tags in `category`
//! (newsboat's OPML 2.0), feeds that are switched off (miniflux). Written is OPML 2.0: one folder for each first tag, the
//! other tags in `category`, and what OPML has no word for in attributes of a namespace of our own, which other programs
//! pass over.

use std::collections::HashMap;
use std::fmt::Write;

use url::Url;

use super::markup::{Scanner, Tag, Token};
use super::plain::collapsed;
use crate::model::{ArticleId, FeedKind, article_id};
use crate::text::charset::decode_feed;

/// A feed of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// `xmlUrl`.
    pub url: Url,
    /// `title` or `text`.
    pub name: Option<String>,
    /// The folders it lies in, outermost first, then its categories; each once.
    pub tags: Vec<String>,
    /// `language`, as written.
    pub language: Option<String>,
    /// ISO 3166-1; our own attribute.
    pub country: Option<String>,
    /// `type="sitemap"` is a news sitemap.
    pub kind: FeedKind,
    /// Why it is not polled; our own attribute, or that another program has switched it off.
    pub disabled: Option<String>,
}

/// What an OPML file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpmlReading {
    /// The feeds in the file's order, each address once.
    pub subscriptions: Vec<Subscription>,
    /// Outlines that should lead to a feed and do not: what they give for an address.
    pub rejected: Vec<String>,
    /// Feeds beyond the number that is read.
    pub left_out: usize,
    /// Whether there is an OPML file at all.
    pub is_opml: bool,
}

/// Folders within folders that are kept track of.
const DEEPEST_FOLDER: usize = 20;

/// Feeds that are read; beyond that it is no list of a person.
const MOST_FEEDS: usize = 50_000;

/// Tags a feed can have.
const MOST_TAGS: usize = 20;

/// Letters of a name or tag.
const LONGEST_NAME: usize = 200;

/// The namespace of our own attributes.
const NAMESPACE: &str = "urn:ketwatch:opml";

/// The feeds of an OPML file.
pub fn read_opml(bytes: &[u8]) -> OpmlReading {
    let text = decode_feed(bytes, None, None).text;
    let mut reader = OpmlReader::default();
    for token in Scanner::new(&text) {
        match token {
            Token::Open(tag) if tag.name.eq_ignore_ascii_case("opml") => reader.reading.is_opml = true,
            Token::Open(tag) if tag.name.eq_ignore_ascii_case("outline") => reader.outline(tag),
            Token::Close(name) if name.eq_ignore_ascii_case("outline") => reader.close(),
            _ => {}
        }
    }
    reader.reading
}

#[derive(Default)]
struct OpmlReader {
    reading: OpmlReading,
    /// Where each address stands in the reading.
    places: HashMap<ArticleId, usize>,
    /// Open outlines: the name of a folder, nothing for a feed.
    open: Vec<Option<String>>,
    /// Open outlines below the deepest that is kept track of.
    deeper: usize,
}

impl OpmlReader {
    fn outline(&mut self, tag: Tag<'_>) {
        self.reading.is_opml = true;
        let address = address(tag);
        if !tag.is_empty {
            match self.open.len() {
                ..DEEPEST_FOLDER => self.open.push(if address.is_none() { attribute(tag, &["text", "title"]) } else { None }),
                _ => self.deeper += 1,
            }
        }
        match address {
            Some(Ok(url)) => self.add(tag, url),
            Some(Err(text)) if self.reading.rejected.len() < MOST_FEEDS => self.reading.rejected.push(text),
            Some(Err(_)) => self.reading.left_out += 1,
            None => {}
        }
    }

    fn close(&mut self) {
        match self.deeper {
            0 => drop(self.open.pop()),
            _ => self.deeper -= 1,
        }
    }

    fn add(&mut self, tag: Tag<'_>, url: Url) {
        let id = article_id(&url);
        let tags = tags(tag, self.open.iter().flatten());
        if let Some(known) = self.places.get(&id).and_then(|at| self.reading.subscriptions.get_mut(*at)) {
            // The same feed in another folder.
            tags.into_iter().for_each(|tag| push_tag(&mut known.tags, &tag));
        } else if self.reading.subscriptions.len() == MOST_FEEDS {
            self.reading.left_out += 1;
        } else {
            self.places.insert(id, self.reading.subscriptions.len());
            self.reading.subscriptions.push(subscription(tag, url, tags));
        }
    }
}

/// The address an outline gives for a feed; an error is one that is none, `None` an outline that is no feed.
fn address(tag: Tag<'_>) -> Option<Result<Url, String>> {
    let of_page = || matches!(attribute(tag, &["type"]).as_deref(), Some("link" | "include"));
    let text = address_in(tag, "xmlUrl").or_else(|| address_in(tag, "url").filter(|_| !of_page()))?;
    let plain = match text.split_once(':') {
        // `feed://a.org/rss` and `feed:https://a.org/rss`, as old readers write them.
        Some(("feed", rest)) if rest.starts_with("//") => format!("http:{rest}"),
        Some(("feed", rest)) => rest.to_owned(),
        _ => text.clone(),
    };
    let url = Url::parse(&plain).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.username().is_empty());
    Some(url.ok_or(text))
}

fn subscription(tag: Tag<'_>, url: Url, tags: Vec<String>) -> Subscription {
    let off = |name: &str| local(tag, name).filter(|value| !matches!(value.as_str(), "false" | "0"));
    let disabled = off("disabled").or_else(|| attribute(tag, &["isComment"]).filter(|value| value == "true"));
    let disabled = disabled.map(|reason| match reason.as_str() {
        "true" | "1" => "switched off in the list it was imported from".to_owned(),
        _ => reason,
    });
    let kind = match attribute(tag, &["type"]).as_deref() {
        Some("sitemap") => FeedKind::Sitemap,
        _ => FeedKind::Feed,
    };
    let name = attribute(tag, &["title", "text"]);
    Subscription { url, name, tags, language: attribute(tag, &["language"]), country: local(tag, "country"), kind, disabled }
}

/// Folders and categories of a feed. What we wrote ourselves names all tags in their order.
fn tags<'a>(tag: Tag<'_>, folders: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut tags = Vec::new();
    let ours = tag.attributes().find(|(name, _)| *name == "ketwatch:tags");
    if let Some((_, listed)) = ours {
        listed.split("&#10;").for_each(|name| push_tag(&mut tags, &super::entities::decoded(name)));
        return tags;
    }
    folders.for_each(|folder| push_tag(&mut tags, folder));
    let categories = attribute(tag, &["category"]).unwrap_or_default();
    categories.split([',', '/']).for_each(|name| push_tag(&mut tags, name));
    tags
}

fn push_tag(tags: &mut Vec<String>, name: &str) {
    let name = short(name);
    if !name.is_empty() && tags.len() < MOST_TAGS && !tags.contains(&name) {
        tags.push(name);
    }
}

/// The first of these attributes that says something, as plain text.
fn attribute(tag: Tag<'_>, names: &[&str]) -> Option<String> {
    names.iter().filter_map(|name| tag.attribute(name)).map(|value| short(&value)).find(|value| !value.is_empty())
}

/// An address, which is not cut: half of it is another one.
fn address_in(tag: Tag<'_>, name: &str) -> Option<String> {
    tag.attribute(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
}

/// The attribute of that name, in whatever namespace.
fn local(tag: Tag<'_>, name: &str) -> Option<String> {
    let last = |full: &str| full.rsplit(':').next().is_some_and(|last| last.eq_ignore_ascii_case(name));
    let (_, value) = tag.attributes().find(|(full, _)| last(full))?;
    Some(short(&super::entities::decoded(value))).filter(|value| !value.is_empty())
}

fn short(text: &str) -> String {
    let text = collapsed(text);
    text.char_indices().nth(LONGEST_NAME).and_then(|(end, _)| text.get(..end)).map_or_else(|| text.clone(), str::to_owned)
}

/// An OPML 2.0 file of those feeds: a folder for each first tag, in the order in which they come, before it the feeds
/// without tags.
pub fn write_opml(title: &str, subscriptions: &[Subscription]) -> String {
    let title = escaped(title);
    let mut opml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\" xmlns:ketwatch=\"{NAMESPACE}\">\n  <head>\n    \
         <title>{title}</title>\n  </head>\n  <body>\n"
    );
    let mut folders: Vec<&str> = Vec::new();
    let mut inside: HashMap<&str, Vec<&Subscription>> = HashMap::new();
    for subscription in subscriptions {
        match subscription.tags.first() {
            None => opml.push_str(&outline(subscription, "    ")),
            Some(folder) => {
                let feeds = inside.entry(folder).or_default();
                if feeds.is_empty() {
                    folders.push(folder);
                }
                feeds.push(subscription);
            }
        }
    }
    for folder in folders {
        let name = escaped(folder);
        writeln!(opml, "    <outline text=\"{name}\" title=\"{name}\">").expect(CANNOT_FAIL);
        inside.get(folder).into_iter().flatten().for_each(|subscription| opml.push_str(&outline(subscription, "      ")));
        opml.push_str("    </outline>\n");
    }
    opml.push_str("  </body>\n</opml>\n");
    opml
}

const CANNOT_FAIL: &str = "writing to a string cannot fail";

fn outline(subscription: &Subscription, indent: &str) -> String {
    let Subscription { url, name, tags, language, country, kind, disabled } = subscription;
    let name = escaped(name.as_deref().unwrap_or(url.as_str()));
    let kind = match kind {
        FeedKind::Feed => "rss",
        FeedKind::Sitemap => "sitemap",
    };
    let mut outline =
        format!("{indent}<outline type=\"{kind}\" text=\"{name}\" title=\"{name}\" xmlUrl=\"{}\"", escaped(url.as_str()));
    let mut add = |attribute: &str, value: &str| write!(outline, " {attribute}=\"{value}\"").expect(CANNOT_FAIL);
    if tags.len() > 1 {
        let plain: Vec<String> = tags.iter().map(|tag| escaped(&tag.replace([',', '/'], " "))).collect();
        add("category", &plain.join(","));
    }
    // A category is parted by commas and slashes, so it cannot carry a tag that has one.
    if tags.len() > 1 && tags.iter().any(|tag| tag.contains([',', '/'])) {
        add("ketwatch:tags", &tags.iter().map(|tag| escaped(tag)).collect::<Vec<_>>().join("&#10;"));
    }
    for (attribute, value) in [("language", language), ("ketwatch:country", country), ("ketwatch:disabled", disabled)] {
        if let Some(value) = value {
            add(attribute, &escaped(value));
        }
    }
    outline + "/>\n"
}

fn escaped(text: &str) -> String {
    // XML 1.0 has no way to write control characters.
    let text: String = collapsed(text).chars().filter(|c| !c.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(url: &str) -> Subscription {
        let url = Url::parse(url).unwrap();
        Subscription { url, name: None, tags: Vec::new(), language: None, country: None, kind: FeedKind::Feed, disabled: None }
    }

    /// Address, name and tags of each feed, and what was rejected.
    fn read(name: &str) -> (Vec<String>, Vec<String>) {
        let path = format!("{}/fixtures/opml/{name}", env!("CARGO_MANIFEST_DIR"));
        let reading = read_opml(&std::fs::read(path).unwrap());
        assert!(reading.is_opml);
        let line = |s: &Subscription| {
            let off = s.disabled.as_deref().map(|reason| format!(" off: {reason}")).unwrap_or_default();
            format!("{} {} {:?}{off}", s.url, s.name.as_deref().unwrap_or("-"), s.tags)
        };
        (reading.subscriptions.iter().map(line).collect(), reading.rejected)
    }

    #[test]
    fn lists_of_known_programs_are_read() {
        for (file, wanted) in [
            (
                "miniflux.opml",
                vec![
                    "https://harbour.example/feed?a=1&b=2 Harbour & Courier [\"Local papers\"]",
                    "https://meridian.example/atom The Meridian [\"Local papers\"] off: switched off in the list it was imported from",
                    "https://ledger.example/rss Ledger [\"All\"]",
                ],
            ),
            (
                "newsboat.opml",
                vec!["https://harbour.example/feed Harbour Courier []", "https://meridian.example/atom Le Méridien []"],
            ),
            (
                "newsboat_2.opml",
                vec![
                    "https://harbour.example/feed Harbour Courier [\"local\", \"daily news\"]",
                    "https://meridian.example/atom - []",
                ],
            ),
            (
                "feedly.opml",
                vec![
                    "http://harbour.example/feed Harbour Courier [\"News\", \"Ports\"]",
                    "http://meridian.example/atom Meridian [\"Ports\"]",
                ],
            ),
            (
                "freshrss.opml",
                vec![
                    "https://harbour.example/feed Harbour Courier [\"Presse locale\"]",
                    "https://gazette.example/rss La Gazette [\"Presse locale\"]",
                ],
            ),
            ("inoreader.opml", vec!["https://harbour.example/feed Harbour Courier [\"News\", \"Must read\"]"]),
        ] {
            let (feeds, rejected) = read(file);
            assert_eq!(feeds, wanted, "{file}");
            assert_eq!(rejected, Vec::<String>::new(), "{file}");
        }
    }

    #[test]
    fn what_is_odd_is_read_and_what_is_no_feed_is_told() {
        let (feeds, rejected) = read("odd.opml");
        assert_eq!(
            feeds,
            [
                "https://no-text.example/feed - []",
                "https://url-attribute.example/feed By url [\"Études & Co\", \"Deeper\"]",
                "http://feed-scheme.example/rss Old reader [\"Études & Co\"]",
                "https://feed-prefix.example/rss - []",
                "https://with-children.example/feed Parent []",
                "https://child.example/feed Child []",
            ]
        );
        assert_eq!(rejected, ["exec:~/bin/feed.sh", "file:///etc/passwd", "/relative/feed", "https://me:secret@x.example/feed"]);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let list = [
            Subscription { name: Some("<A> & \"B\" 'C'".to_owned()), ..feed("https://a.example.org/?a=1&b=\"2\"") },
            Subscription {
                name: Some("News".to_owned()),
                tags: vec!["x & y".to_owned(), "one/two, three".to_owned(), "z".to_owned()],
                language: Some("en-GB".to_owned()),
                country: Some("GB".to_owned()),
                kind: FeedKind::Sitemap,
                disabled: Some("answers 403 (2026-09)".to_owned()),
                ..feed("https://b.example.org/news.xml")
            },
            Subscription { name: Some("C".to_owned()), tags: vec!["a, b/c".to_owned()], ..feed("https://c.example.org/") },
            Subscription {
                name: Some("D".to_owned()),
                tags: vec!["x & y".to_owned(), "z".to_owned()],
                ..feed("https://d.example.org/")
            },
        ];
        let written = write_opml("List", &list);
        let read = read_opml(written.as_bytes());
        // Feeds of one folder come together.
        let order = [0, 1, 3, 2].map(|at: usize| list[at].clone());
        assert_eq!(read.subscriptions, order, "{written}");
    }

    #[test]
    fn hostile_lists_cost_little() {
        let deep = "<opml><body>".to_owned() + &"<outline text='x'>".repeat(300_000) + "<outline xmlUrl='https://a.org/f'/>";
        let read = read_opml(deep.as_bytes());
        assert_eq!(read.subscriptions[0].tags, ["x"]);
        let wide = "<opml>".to_owned()
            + &(0..60_000).map(|n| format!("<outline xmlUrl='https://a.org/{n}' text='n'/>")).collect::<String>();
        let read = read_opml(wide.as_bytes());
        assert_eq!((read.subscriptions.len(), read.left_out), (50_000, 10_000));
        for junk in ["", "<", "<outline", "<opml><outline xmlUrl=", "<outline xmlUrl='\u{0}'/>", "</outline></outline>"] {
            let _ = read_opml(junk.as_bytes());
        }
        assert!(!read_opml(b"<rss><channel/></rss>").is_opml);
    }

    #[test]
    fn folders_that_close_leave_no_tag_behind_however_deep() {
        let text = "<opml><outline text='a'>".to_owned()
            + &"<outline text='b'>".repeat(40)
            + &"</outline>".repeat(40)
            + "<outline xmlUrl='https://a.org/f'/></outline><outline xmlUrl='https://b.org/f'/>";
        let read = read_opml(text.as_bytes());
        assert_eq!((read.subscriptions[0].tags.as_slice(), read.subscriptions[1].tags.len()), (&["a".to_owned()][..], 0));
    }
}
