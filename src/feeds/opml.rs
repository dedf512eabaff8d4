//! Feed lists of other programs (OPML 1.0 and 2.0).

use std::fmt::Write;

use url::Url;

use super::markup::{Scanner, Tag, Token};
use super::plain::collapsed;
use crate::text::charset::decode_feed;

/// A feed of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// `xmlUrl`.
    pub url: Url,
    /// `title` or `text`.
    pub name: Option<String>,
    /// The folders it lies in, outermost first.
    pub folders: Vec<String>,
}

/// Folders within folders that are kept track of.
const DEEPEST_FOLDER: usize = 20;

/// The feeds of an OPML file, in its order; outlines that lead to no feed are left out.
pub fn read_opml(bytes: &[u8]) -> Vec<Subscription> {
    let text = decode_feed(bytes, None, None).text;
    let mut subscriptions = Vec::new();
    // Open outlines: the name of a folder, nothing for a feed.
    let mut open: Vec<Option<String>> = Vec::new();
    for token in Scanner::new(&text) {
        match token {
            Token::Open(tag) if tag.name.eq_ignore_ascii_case("outline") => {
                let subscription = subscription(tag, &open);
                if !tag.is_empty && open.len() < DEEPEST_FOLDER {
                    open.push(name(tag).filter(|_| subscription.is_none()));
                }
                subscriptions.extend(subscription);
            }
            Token::Close(name) if name.eq_ignore_ascii_case("outline") => drop(open.pop()),
            _ => {}
        }
    }
    subscriptions
}

fn subscription(tag: Tag<'_>, open: &[Option<String>]) -> Option<Subscription> {
    let url = Url::parse(tag.attribute("xmlUrl")?.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(Subscription { url, name: name(tag), folders: open.iter().flatten().cloned().collect() })
}

fn name(tag: Tag<'_>) -> Option<String> {
    let name = tag.attribute("title").or_else(|| tag.attribute("text"))?;
    Some(collapsed(&name)).filter(|name| !name.is_empty())
}

/// An OPML 2.0 file of those feeds, their folders as category.
pub fn write_opml(title: &str, subscriptions: &[Subscription]) -> String {
    let mut opml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>{}</title></head>\n<body>\n",
        escaped(title)
    );
    for subscription in subscriptions {
        let name = escaped(subscription.name.as_deref().unwrap_or(subscription.url.as_str()));
        let category = subscription.folders.iter().map(|folder| folder.replace(['/', ','], " ")).collect::<Vec<_>>().join(",");
        let category = if category.is_empty() { category } else { format!(" category=\"{}\"", escaped(&category)) };
        let url = escaped(subscription.url.as_str());
        let line = writeln!(opml, "<outline type=\"rss\" text=\"{name}\" title=\"{name}\" xmlUrl=\"{url}\"{category}/>");
        line.expect("writing to a string cannot fail");
    }
    opml.push_str("</body>\n</opml>\n");
    opml
}

fn escaped(text: &str) -> String {
    collapsed(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_and_feeds_are_read() {
        let opml = br#"<opml version="1.0"><body><outline text="Health &amp; drugs"><outline text="A" title="Paper A" type="rss" xmlUrl="https://a.example.org/feed?x=1&amp;y=2"/>
            <outline text="no feed" htmlUrl="https://b.example.org"></outline></outline><outline xmlurl="http://c.example.org/rss"/><outline xmlUrl="file:///etc/passwd"/></body></opml>"#;
        let read = read_opml(opml);
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].url.as_str(), "https://a.example.org/feed?x=1&y=2");
        assert_eq!((read[0].name.as_deref(), read[0].folders.as_slice()), (Some("Paper A"), &["Health & drugs".to_owned()][..]));
        assert_eq!((read[1].name.as_deref(), read[1].folders.len()), (None, 0));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let url = Url::parse("https://a.example.org/?a=1&b=\"2\"").unwrap();
        let list = [Subscription { url, name: Some("<A> & \"B\"".to_owned()), folders: Vec::new() }];
        assert_eq!(read_opml(write_opml("List", &list).as_bytes()), list);
    }
}
