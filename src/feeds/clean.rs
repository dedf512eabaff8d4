//! The well-formed feed that a preparing pass writes.

use super::fields::Field;
use super::plain::collapsed;

/// Which of two current formats is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Dialect {
    /// RSS 2.0, for RSS of any version, RDF, CDF and sitemaps.
    #[default]
    Rss,
    /// Atom 1.0, for Atom of any version.
    Atom,
}

/// Fields that an entry is read from.
const FIELDS: usize = 6;

/// A feed while it is written: one element a line, every one closed, every character allowed.
#[derive(Debug, Default)]
pub(super) struct CleanFeed {
    xml: String,
    dialect: Dialect,
    has_title: bool,
    /// The best rank of each field in the entry so far.
    best: [Option<u8>; FIELDS],
}

impl CleanFeed {
    pub(super) fn begin(&mut self, dialect: Dialect) {
        self.dialect = dialect;
        self.xml.push_str(match dialect {
            Dialect::Rss => "<rss version=\"2.0\"><channel>\n",
            Dialect::Atom => "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
        });
    }

    pub(super) fn begin_entry(&mut self) {
        self.best = [None; FIELDS];
        self.xml.push_str(if self.dialect == Dialect::Rss { "<item>\n" } else { "<entry>\n" });
    }

    pub(super) fn end_entry(&mut self) {
        self.xml.push_str(if self.dialect == Dialect::Rss { "</item>\n" } else { "</entry>\n" });
    }

    /// Writes the feed's title, the first that it is given.
    pub(super) fn title(&mut self, text: &str, is_html: bool) {
        if !self.has_title && !text.trim().is_empty() {
            self.has_title = true;
            self.element("title", text, is_html);
        }
    }

    /// Writes a field of the entry unless a better one stands there: of several, feed-rs takes the last. Of equals the
    /// first is kept, but of dates the last, which is the newest where a template gives each change.
    pub(super) fn field(&mut self, field: Field, rank: u8, text: &str, is_html: bool) {
        let (Some(name), Some(best)) = (field.name(self.dialect), self.best.get_mut(field as usize)) else { return };
        let is_date = matches!(field, Field::Published | Field::Updated);
        if text.trim().is_empty() || best.is_some_and(|best| rank > best || (rank == best && !is_date)) {
            return;
        }
        *best = Some(rank);
        let is_text = matches!(field, Field::Title | Field::Summary);
        let text = if is_text { text } else { &collapsed(text) };
        self.element(name, text, is_html && is_text);
    }

    fn element(&mut self, name: &str, text: &str, is_html: bool) {
        self.xml.extend(["<", name]);
        if name == "link" && self.dialect == Dialect::Atom {
            self.xml.push_str(" href=\"");
            push_escaped(&mut self.xml, text);
            self.xml.push_str("\"/>\n");
            return;
        }
        self.xml.push_str(if is_html && self.dialect == Dialect::Atom { " type=\"html\">" } else { ">" });
        push_escaped(&mut self.xml, text);
        self.xml.extend(["</", name, ">\n"]);
    }

    /// The whole feed.
    pub(super) fn finish(mut self) -> String {
        self.xml.push_str(if self.dialect == Dialect::Rss { "</channel></rss>\n" } else { "</feed>\n" });
        self.xml
    }
}

/// Adds text as XML has it, without the characters that XML forbids.
pub(super) fn push_escaped(xml: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' | '\n' | '\r' => xml.push(c),
            // White space to Unicode, forbidden in XML.
            '\u{b}' | '\u{c}' => xml.push(' '),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => {}
            _ => xml.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_fields_follow_and_worse_are_left_out() {
        let mut feed = CleanFeed::default();
        feed.begin(Dialect::Atom);
        feed.begin_entry();
        for (rank, text) in [(1, "second"), (0, "a & \u{1}b"), (2, "third"), (0, "again")] {
            feed.field(Field::Title, rank, text, true);
        }
        feed.field(Field::Link, 0, "https://example.org/?a=1&b=2", false);
        feed.end_entry();
        let xml = feed.finish();
        assert!(xml.contains("<title type=\"html\">second</title>\n<title type=\"html\">a &amp; b</title>\n<link"), "{xml}");
        assert!(xml.contains("<link href=\"https://example.org/?a=1&amp;b=2\"/>\n</entry>\n</feed>"), "{xml}");
    }
}
