//! One document to read, in CommonMark.

use std::io::{self, Write};

use super::plain::one_line;
use super::{ArticleRecord, QuoteRecord, QuoteRow};

/// Writes articles, or quotes under their articles, as one document.
pub struct MarkdownWriter<W: Write> {
    out: W,
    /// The article whose heading was written last.
    article: String,
}

impl<W: Write> MarkdownWriter<W> {
    /// Begins the document: a title, and what it holds.
    ///
    /// # Errors
    /// The writer's.
    pub fn new(mut out: W, title: &str, about: &[(&str, String)]) -> io::Result<MarkdownWriter<W>> {
        write!(out, "# {}\n\n", escaped(title))?;
        for (name, value) in about {
            writeln!(out, "- {name}: {}", escaped(value))?;
        }
        Ok(MarkdownWriter { out, article: String::new() })
    }

    /// Writes an article: heading, where it comes from, text, quotes.
    ///
    /// # Errors
    /// The writer's.
    pub fn article(&mut self, record: &ArticleRecord) -> io::Result<()> {
        let url = record.canonical_url.as_ref().or(record.url.as_ref());
        self.heading(record.title.as_deref(), url.map(String::as_str))?;
        let labels = [
            ("Outlet", one_line(&record.site)),
            ("By", record.authors.join("; ")),
            ("Published", record.published.clone().unwrap_or_default()),
            ("Section", record.section.clone().unwrap_or_default()),
            ("Keywords", record.keywords.join("; ")),
            ("Language", record.language.clone()),
            ("Relevance", record.relevance_in_words()),
            ("Themes", record.themes.join(", ")),
            ("Substances", record.substances.join(", ")),
            ("Id", record.id.clone()),
        ];
        for (name, value) in labels.iter().filter(|(_, value)| !value.is_empty()) {
            writeln!(self.out, "- {name}: {}", escaped(value))?;
        }
        if let Some(standfirst) = &record.standfirst {
            write!(self.out, "\n**{}**\n", escaped(standfirst))?;
        }
        for paragraph in record.body.split('\n').map(escaped).filter(|paragraph| !paragraph.is_empty()) {
            write!(self.out, "\n{paragraph}\n")?;
        }
        if !record.quotes.is_empty() {
            self.out.write_all(b"\n### Quotes\n")?;
        }
        record.quotes.iter().try_for_each(|quote| self.block(quote))
    }

    /// Writes a quote, and its article's heading where it is the article's first.
    ///
    /// # Errors
    /// The writer's.
    pub fn quote(&mut self, row: &QuoteRow) -> io::Result<()> {
        if self.article != row.article {
            self.article.clone_from(&row.article);
            let head = &row.head;
            self.heading(head.title.as_deref(), head.url.as_deref())?;
            let published = head.published.as_deref().unwrap_or("no date");
            writeln!(self.out, "{}, {}", escaped(&head.site), escaped(published))?;
        }
        self.block(&row.quote)
    }

    /// Ends the document with what was counted.
    ///
    /// # Errors
    /// The writer's.
    pub fn finish(mut self, counted: &str) -> io::Result<()> {
        write!(self.out, "\n---\n\n{}\n", escaped(counted))?;
        self.out.flush()
    }

    fn heading(&mut self, title: Option<&str>, url: Option<&str>) -> io::Result<()> {
        let title = title.map(escaped).filter(|title| !title.is_empty()).unwrap_or_else(|| "(no headline)".to_owned());
        write!(self.out, "\n## {title}\n\n")?;
        match url.filter(|url| !url.is_empty()) {
            // An autolink ends at `>` and holds no blanks; the address has neither in its own form.
            Some(url) => write!(self.out, "<{}>\n\n", url.replace(['<', '>', ' ', '\n', '\r'], "")),
            None => Ok(()),
        }
    }

    fn block(&mut self, quote: &QuoteRecord) -> io::Result<()> {
        self.out.write_all(b"\n")?;
        for line in quote.text.split('\n').map(escaped).filter(|line| !line.is_empty()) {
            write!(self.out, "> {line}\n>\n")?;
        }
        let who = [quote.speaker.as_deref().or(quote.mention.as_deref()), quote.role.as_deref(), quote.affiliation.as_deref()];
        let who: Vec<&str> = who.into_iter().flatten().collect();
        let who = if who.is_empty() { "nobody is named".to_owned() } else { who.join(", ") };
        writeln!(self.out, "> — {} ({}, {})", escaped(&who), escaped(quote.speaker_kind), quote.kind)
    }
}

/// `text` on one line in which nothing is markup: every sign that CommonMark, its tables, or pandoc's notes, mathematics
/// and citations could take for markup gets a backslash.
pub(super) fn escaped(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len() + 8);
    let leading_digits = text.chars().take_while(char::is_ascii_digit).count();
    for (at, c) in text.chars().enumerate() {
        let is_markup = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '^' | '$' | '@');
        // Headings, lists, rules and definitions begin a line.
        let begins =
            at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':' | '%') || at == leading_digits && at > 0 && matches!(c, '.' | ')');
        if is_markup || begins {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup() {
        assert_eq!(escaped("# a *b* <i> [x](y) & c_d"), r"\# a \*b\* \<i\> \[x\](y) \& c\_d");
        assert_eq!(escaped("12. March"), r"12\. March");
        assert_eq!(escaped("- a\n# b"), r"\- a # b");
        assert_eq!(escaped("في 5 - 3"), "في 5 - 3");
    }
}
