//! A digest as a page that is whole by itself, for a browser or a mail, and the same entries in a feed (Atom, RFC 4287).

use std::fmt::Write;

use jiff::Timestamp;

use super::digest_record::urn;
use super::plain::in_marks;
use super::svg::escaped;
use super::{DigestEntry, DigestRecord, to_the_second};

// Mail programs drop style sheets: each element carries its own.
const PAGE: &str = "margin:0 auto;padding:16px;max-width:42em;font-family:Georgia,serif;font-size:16px;line-height:1.45;color:#222;background:#fff";
const FAINT: &str = "margin:2px 0;color:#666;font-size:14px;font-family:sans-serif";
const WHY: &str = "margin:8px 0;padding:2px 12px;border-left:3px solid #bbb";
const NOTICE: &str = "margin:8px 0;padding:4px 12px;border-left:3px solid #b00020;color:#b00020";

/// The digest as one HTML page that loads nothing; nothing at all where nothing is new.
pub fn digest_html(digest: &DigestRecord) -> String {
    if digest.is_empty() {
        return String::new();
    }
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>ketwatch digest {}</title>\n</head>\n<body style=\"{PAGE}\">\n",
        escaped(digest.created.get(..10).unwrap_or_default()),
    );
    for section in digest.searches.iter().filter(|section| !section.entries.is_empty()) {
        // Writing into a String cannot fail.
        let _ = writeln!(
            html,
            "<h1 style=\"font-size:20px;margin:24px 0 4px\">{}</h1>\n<p style=\"{FAINT}\">{}</p>",
            escaped(section.name()),
            escaped(&section.counted()),
        );
        for entry in &section.entries {
            let _ = writeln!(
                html,
                "<h2 style=\"font-size:17px;margin:24px 0 2px\" dir=\"auto\">{}</h2>\n{}",
                linked(entry),
                body(entry)
            );
        }
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn linked(entry: &DigestEntry) -> String {
    let title = escaped(&entry.headline());
    match entry.link() {
        Some(link) => format!("<a href=\"{}\" style=\"color:#0b4a8f\">{title}</a>", escaped(link)),
        None => title,
    }
}

/// Everything of an entry but its headline.
fn body(entry: &DigestEntry) -> String {
    let mut html = format!("<p style=\"{FAINT}\">{}</p>\n", escaped(&entry.facts().join(" · ")));
    if let Some(notice) = &entry.notice {
        let _ = writeln!(html, "<p style=\"{NOTICE}\" dir=\"auto\">The outlet says: {}</p>", escaped(notice));
    }
    if let Some(why) = &entry.why {
        let _ = writeln!(html, "<blockquote style=\"{WHY}\" dir=\"auto\">{}</blockquote>", escaped(why));
    }
    if !entry.quotes.is_empty() {
        html.push_str("<ul style=\"margin:8px 0;padding-left:20px\">\n");
        for quote in &entry.quotes {
            let (text, who) = (escaped(&in_marks(&quote.text)), escaped(&quote.who()));
            let _ = writeln!(html, "<li dir=\"auto\">{text} <span style=\"color:#666\">{who}</span></li>");
        }
        html.push_str("</ul>\n");
    }
    let _ = writeln!(html, "<p style=\"{FAINT}\"><code>ketwatch show {}</code></p>", escaped(&entry.id));
    html
}

/// A feed of the last entries, the latest first. What it is called and its identity follow from the searches, so that both
/// are the same in every run; it says to have changed when its latest entry was told.
pub fn digest_atom(names: &[&str], entries: &[DigestEntry], created: Timestamp) -> String {
    let title = if names.is_empty() { "Ketamine misuse".to_owned() } else { names.join(", ") };
    let now = to_the_second(created);
    let updated = entries.iter().map(|entry| entry.told.as_str()).max().unwrap_or(&now);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <id>{}</id>\n<title>ketwatch: {}</title>\n<updated>{updated}</updated>\n\
         <author><name>ketwatch</name></author>\n<generator version=\"{}\">ketwatch</generator>\n",
        digest_feed_id(names),
        escaped(&title),
        env!("CARGO_PKG_VERSION"),
    );
    for entry in entries {
        atom_entry(&mut xml, entry);
    }
    xml.push_str("</feed>\n");
    xml
}

/// Which feed it is: the same for the same searches, for ever.
pub fn digest_feed_id(names: &[&str]) -> String {
    urn(&format!("feed {}", names.join("\n")))
}

fn atom_entry(xml: &mut String, entry: &DigestEntry) {
    let _ = writeln!(
        xml,
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>",
        entry.urn,
        escaped(&entry.headline()),
        entry.told,
        escaped(if entry.head.site.is_empty() { "unknown" } else { &entry.head.site }),
    );
    if let Some(link) = entry.link() {
        let _ = writeln!(xml, "<link rel=\"alternate\" href=\"{}\"/>", escaped(link));
    }
    for label in std::iter::once(&entry.head.relevance).chain(&entry.themes) {
        let _ = writeln!(xml, "<category term=\"{}\"/>", escaped(label));
    }
    let _ = writeln!(xml, "<content type=\"html\">{}</content>\n</entry>", escaped(&body(entry)));
}
