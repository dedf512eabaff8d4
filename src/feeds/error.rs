//! Why bytes gave no feed.

use url::Url;

/// Why bytes could not be read as a feed. Each message names the way out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// Nothing but white space.
    #[error("the answer is empty; open the address in a browser: if it is empty there too, the feed has moved")]
    Empty,
    /// A list of feeds in a feed's place.
    #[error("this is a list of feeds (OPML), not a feed; take its feeds in with `ketwatch feeds import`")]
    FeedList,
    /// An HTML page in a feed's place.
    #[error("this is a web page, not a feed; {}", advice(feeds))]
    WebPage {
        /// The feeds the page names in `link rel="alternate"`, absolute.
        feeds: Vec<Url>,
    },
    /// Neither a feed nor a page.
    #[error("this is neither RSS, Atom, JSON Feed nor a sitemap: it begins with {begins_with:?}; check the address")]
    NotAFeed {
        /// The first characters, without line breaks.
        begins_with: String,
    },
    /// Compressed or written in a way that does not end well.
    #[error("the feed cannot be read: {message}; fetch it again, and tell the publisher if it stays so")]
    Broken {
        /// What is wrong, in words for the feed's reader.
        message: String,
    },
}

fn advice(feeds: &[Url]) -> String {
    if feeds.is_empty() {
        return "it names no feed: look for an RSS link on the site, or use its news sitemap".to_owned();
    }
    let feeds: Vec<&str> = feeds.iter().map(Url::as_str).collect();
    format!("use the feed it names: {}", feeds.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_the_way_out() {
        let page = FeedError::WebPage { feeds: vec![Url::parse("https://example.org/feed").unwrap()] };
        assert_eq!(page.to_string(), "this is a web page, not a feed; use the feed it names: https://example.org/feed");
    }
}
