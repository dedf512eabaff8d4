//! Which vocabulary an element belongs to.

/// The vocabularies a feed's entries are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Vocabulary {
    /// RSS of any version, RDF, Atom of any version, CDF, sitemaps; also elements of no namespace.
    Core,
    /// Dublin Core, elements and terms.
    Dublin,
    /// RSS content module (`content:encoded`).
    Content,
    /// RSS syndication module (`sy:updatePeriod`).
    Syndication,
    /// Media RSS.
    Media,
    /// Google's news extension of sitemaps.
    News,
    /// Anything else: XHTML, SVG, podcasts, places.
    Other,
}

use Vocabulary::{Content, Core, Dublin, Media, News, Other, Syndication};

/// Parts of namespace addresses, in lower case, and what they name; the first that fits counts.
///
/// Parts, because publishers vary scheme, host and trailing slash of the same namespace.
const ADDRESSES: &[(&str, Vocabulary)] = &[
    ("purl.org/rss/1.0/modules/content", Content),
    ("purl.org/rss/1.0/modules/syndication", Syndication),
    ("purl.org/rss/1.0/modules/", Other),
    ("purl.org/rss/", Core),
    ("purl.org/net/rss1.1", Core),
    ("purl.org/atom", Core),
    ("w3.org/2005/atom", Core),
    ("w3.org/1999/02/22-rdf-syntax-ns", Core),
    ("my.netscape.com", Core),
    ("channel.netscape.com", Core),
    ("backend.userland.com", Core),
    ("blogs.law.harvard.edu/tech/rss", Core),
    ("cyber.law.harvard.edu/rss", Core),
    ("rssboard.org/rss-specification", Core),
    ("sitemaps.org/schemas/sitemap/", Core),
    ("google.com/schemas/sitemap/", Core),
    ("google.com/schemas/sitemap-news", News),
    ("purl.org/dc/", Dublin),
    ("search.yahoo.com/mrss", Media),
    ("video.search.yahoo.com/mrss", Media),
    ("w3.org/1999/xhtml", Other),
    ("w3.org/2000/svg", Other),
    ("w3.org/1998/math", Other),
];

/// What prefixes mean that a feed forgot to declare, sorted.
const PREFIXES: &[(&str, Vocabulary)] = &[
    ("a10", Core),
    ("atom", Core),
    ("atom10", Core),
    ("content", Content),
    ("dc", Dublin),
    ("dcterms", Dublin),
    ("media", Media),
    ("n", News),
    ("news", News),
    ("rdf", Core),
    ("rss", Core),
    ("sy", Syndication),
];

/// The vocabulary of an address; `None` for one the tables do not know.
fn of_address(address: &str) -> Option<Vocabulary> {
    let address = address.trim().to_ascii_lowercase();
    ADDRESSES.iter().find(|(part, _)| address.contains(part)).map(|(_, vocabulary)| *vocabulary)
}

/// The declarations in force at a place of the document.
#[derive(Debug, Default)]
pub(super) struct Declarations<'a> {
    /// Depth of the declaring element, prefix, vocabulary.
    open: Vec<(usize, &'a str, Vocabulary)>,
}

/// Declarations in force at once; a document with more is not a feed's.
const MOST_DECLARATIONS: usize = 64;

impl<'a> Declarations<'a> {
    /// Notes an attribute of the element at `depth` if it declares a namespace.
    pub(super) fn note(&mut self, depth: usize, attribute: &'a str, address: &str) {
        let declared = match attribute.split_once(':') {
            Some((xmlns, prefix)) if xmlns.eq_ignore_ascii_case("xmlns") => Some((prefix, of_address(address).unwrap_or(Other))),
            // A default namespace nobody knows is still that of the feed.
            None if attribute.eq_ignore_ascii_case("xmlns") => Some(("", of_address(address).unwrap_or(Core))),
            _ => None,
        };
        if let Some((prefix, vocabulary)) = declared
            && self.open.len() < MOST_DECLARATIONS
        {
            self.open.push((depth, prefix, vocabulary));
        }
    }

    /// Forgets the declarations of elements deeper than `depth`.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.open.last().is_some_and(|(declared_at, ..)| *declared_at > depth) {
            self.open.pop();
        }
    }

    /// The vocabulary of a prefix (empty for none), and whether it was declared or needs no declaration.
    pub(super) fn vocabulary(&self, prefix: &str) -> (Vocabulary, bool) {
        let declared = self.open.iter().rev().find(|(_, found, _)| found.eq_ignore_ascii_case(prefix));
        if let Some((_, _, vocabulary)) = declared {
            return (*vocabulary, true);
        }
        if prefix.is_empty() {
            return (Core, true);
        }
        let prefix = prefix.to_ascii_lowercase();
        let at = PREFIXES.binary_search_by_key(&prefix.as_str(), |(known, _)| known);
        (at.ok().and_then(|at| PREFIXES.get(at)).map_or(Other, |(_, vocabulary)| *vocabulary), false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_sorted_for_their_search() {
        assert!(PREFIXES.is_sorted());
    }

    #[test]
    fn declarations_end_with_their_element() {
        let mut declarations = Declarations::default();
        declarations.note(1, "xmlns:x", "http://purl.org/dc/elements/1.1/");
        declarations.note(2, "xmlns", "http://www.w3.org/1999/xhtml");
        assert_eq!(declarations.vocabulary("x"), (Dublin, true));
        assert_eq!(declarations.vocabulary(""), (Other, true));
        declarations.leave(1);
        assert_eq!(declarations.vocabulary(""), (Core, true));
        assert_eq!(declarations.vocabulary("dc"), (Dublin, false));
        assert_eq!(declarations.vocabulary("georss"), (Other, false));
    }
}
