//! A digest as plain text for a mail or a terminal, and as Markdown.

use std::fmt::Write;

use super::markdown::escaped;
use super::plain::in_marks;
use super::{DigestEntry, DigestRecord, DigestSection};

/// Columns: what mail programs show without breaking lines of their own, and leave room for `> `.
const COLUMNS: usize = 76;

/// The digest as text without any markup; nothing at all where nothing is new.
pub fn digest_text(digest: &DigestRecord) -> String {
    let mut text = String::new();
    for section in digest.searches.iter().filter(|section| !section.entries.is_empty()) {
        let heading = format!("{}: {}", section.name(), section.counted());
        let rule = "=".repeat(textwrap::core::display_width(&heading).min(COLUMNS));
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{}\n{rule}\n", filled(&heading, "", ""));
        for (number, entry) in (1..).zip(&section.entries) {
            text_entry(&mut text, number, entry);
        }
    }
    text
}

fn text_entry(text: &mut String, number: usize, entry: &DigestEntry) {
    let mut line = |words: &str, first: &str, rest: &str| {
        let _ = writeln!(text, "{}", filled(words, first, rest));
    };
    line(&entry.headline(), &format!("{number:>2}. "), "    ");
    line(&entry.facts().join(" · "), "    ", "    ");
    if let Some(notice) = &entry.notice {
        line(&format!("The outlet says: {notice}"), "    ! ", "      ");
    }
    if let Some(why) = &entry.why {
        line(why, "    > ", "    > ");
    }
    for quote in &entry.quotes {
        line(&format!("{} {}", in_marks(&quote.text), quote.who()), "    - ", "      ");
    }
    if let Some(link) = entry.link() {
        line(link, "    ", "    ");
    }
    text.push_str("    ketwatch show ");
    text.push_str(&entry.id);
    text.push_str("\n\n");
}

/// Lines parted at blanks, so that addresses stay whole.
fn filled(text: &str, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(COLUMNS).initial_indent(first).subsequent_indent(rest).break_words(false);
    let options = options.word_separator(textwrap::WordSeparator::AsciiSpace);
    textwrap::fill(text, options.word_splitter(textwrap::WordSplitter::NoHyphenation))
}

/// The digest as CommonMark; nothing at all where nothing is new.
pub fn digest_markdown(digest: &DigestRecord) -> String {
    let mut text = String::new();
    for section in digest.searches.iter().filter(|section| !section.entries.is_empty()) {
        markdown_section(&mut text, section);
    }
    text
}

fn markdown_section(text: &mut String, section: &DigestSection) {
    let start = if text.is_empty() { "" } else { "\n" };
    let _ = writeln!(text, "{start}# {}: {}", escaped(section.name()), section.counted());
    for entry in &section.entries {
        let _ = writeln!(text, "\n## {}\n\n{}", escaped(&entry.headline()), escaped(&entry.facts().join(" · ")));
        if let Some(notice) = &entry.notice {
            let _ = writeln!(text, "\n**The outlet says:** {}", escaped(notice));
        }
        if let Some(why) = &entry.why {
            let _ = writeln!(text, "\n> {}", escaped(why));
        }
        if !entry.quotes.is_empty() {
            text.push('\n');
        }
        for quote in &entry.quotes {
            let _ = writeln!(text, "- {} — {}", in_marks(&escaped(&quote.text)), escaped(&quote.who()));
        }
        if let Some(link) = entry.link() {
            // An autolink ends at `>` and holds no blanks; the address has neither in its own form.
            let _ = writeln!(text, "\n<{}>", link.replace(['<', '>', ' '], ""));
        }
        let _ = writeln!(text, "\n`ketwatch show {}`", entry.id);
    }
}
