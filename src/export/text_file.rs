//! One text file for an article, for programs in which texts are coded by hand.

use super::ArticleRecord;
use super::plain::{is_never_text, one_line};

/// Columns of the list that lies beside the files.
pub const TEXT_INDEX_FIELDS: &[&str] = &[
    "file",
    "sha256",
    "id",
    "title",
    "site",
    "published",
    "url",
    "authors",
    "language",
    "country",
    "section",
    "keywords",
    "relevance",
    "score",
    "themes",
    "substances",
    "event",
    "route",
    "overruled",
    "word_count",
    "cluster",
    "story",
    "duplicate_of",
];

/// Letters of a host in a file name.
const LONGEST_HOST: usize = 60;

/// `2026-03-01_example.org_654c2426380e0ab3.txt`: day, outlet, id. Small ASCII letters, digits, dots, hyphens: a name on
/// every system, sorted by day, and unique by the id.
pub fn text_file_name(record: &ArticleRecord) -> String {
    let day = record.published.as_deref().and_then(|stamp| stamp.get(..10)).filter(|day| is_plain(day)).unwrap_or("undated");
    let host: String = record.site.chars().map(|c| if is_plain_letter(c) { c } else { '-' }).take(LONGEST_HOST).collect();
    let id: String = record.id.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{day}_{host}_{id}.txt")
}

/// The file: a header of one line each, a blank line, then standfirst and body, their paragraphs parted by a blank line.
pub fn text_file(record: &ArticleRecord) -> String {
    let url = record.canonical_url.as_ref().or(record.url.as_ref());
    let header = [
        ("Title", one_line(record.title.as_deref().unwrap_or(""))),
        ("Site", one_line(&record.site)),
        ("Date", one_line(record.published.as_deref().unwrap_or(""))),
        ("URL", one_line(url.map_or("", String::as_str))),
        ("ID", record.id.clone()),
        ("Relevance", record.relevance_in_words()),
        ("Themes", record.themes.join("; ")),
    ];
    let mut text: String = header.iter().map(|(name, value)| format!("{name}: {value}").trim_end().to_owned() + "\n").collect();
    for part in record.standfirst.as_deref().into_iter().chain([record.body.as_str()]).filter(|part| !part.is_empty()) {
        text.push('\n');
        text.extend(part.chars().filter(|c| matches!(c, '\n' | '\t') || !is_never_text(*c)));
        text.push('\n');
    }
    text
}

fn is_plain_letter(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-')
}

fn is_plain(text: &str) -> bool {
    text.chars().all(is_plain_letter)
}
