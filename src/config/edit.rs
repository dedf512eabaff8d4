//! Adding feeds to `feeds.toml` and taking them out, with everything else in it left as it is, byte for byte.
//!
//! The file is cut at the places where the parser found its sections, not written anew from its values: comments, order,
//! line ends and blanks are the user's. What comes out is read again before it is kept, and must say exactly what the
//! file said before, plus or minus the feed in question; so a list that is written in some way this was not made for is
//! refused rather than damaged. Feeds in one line (`feed = [{ url = … }]`) are refused in this way.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Value;
use toml::de::{DeTable, DeValue};
use url::Url;

use super::error::ConfigError;
use super::file::{Config, parse, read};
use super::{codes, feed as checks};
use crate::model::{Feed, FeedKind, article_id, site_of};

/// `feeds.toml` with its text, to be changed and written back.
#[derive(Debug)]
pub struct FeedList {
    /// The file behind every link.
    path: PathBuf,
    /// As messages call it.
    name: String,
    /// As it was when it was read.
    before: String,
    text: String,
    config: Config,
}

/// Why the list was not changed. In every case the file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    /// What is there cannot be read as a configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The list is written in a way in which it cannot be changed safely.
    #[error("{file}: this list is written in a way that cannot be changed safely, nothing was changed; {remedy}")]
    Unusual {
        /// The file as the user named it.
        file: String,
        /// What to do by hand.
        remedy: String,
    },
    /// Somebody else wrote to the file meanwhile.
    #[error("{file}: the file was changed by another program just now, nothing was written; run the command again")]
    Changed {
        /// The file as the user named it.
        file: String,
    },
    /// The new file could not be put in place.
    #[error("{file}: cannot be written, it stays as it was: {source}")]
    Unwritable {
        /// The file as the user named it.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
}

/// A feed as a user or another program's list describes it.
#[derive(Clone, Copy, Debug, Default)]
pub struct FeedFields<'a> {
    /// Address.
    pub url: &'a str,
    /// Name for people; the host where there is none.
    pub name: Option<&'a str>,
    /// ISO 3166-1.
    pub country: Option<&'a str>,
    /// BCP 47.
    pub language: Option<&'a str>,
    /// How its bytes are read.
    pub kind: FeedKind,
    /// Labels.
    pub tags: &'a [String],
    /// Why it is not polled.
    pub disabled: Option<&'a str>,
}

/// Checks a feed by the rules of `feeds.toml`.
///
/// # Errors
/// Which field is wrong and what to write instead.
pub fn checked_feed(fields: FeedFields<'_>) -> Result<Feed, String> {
    let named = |key: &str| {
        let key = key.to_owned();
        move |message: String| format!("{key}: {message}")
    };
    let url = checks::feed_url(fields.url)?;
    Ok(Feed {
        name: fields.name.map(checks::name).transpose().map_err(named("name"))?.unwrap_or_else(|| site_of(&url)),
        country: fields.country.map(codes::country).transpose().map_err(named("country"))?.flatten(),
        language: fields.language.map(codes::language).transpose().map_err(named("language"))?,
        kind: fields.kind,
        tags: fields.tags.iter().map(|tag| checks::tag(tag)).collect::<Result<_, _>>().map_err(named("tag"))?,
        disabled: fields.disabled.map(checks::reason).transpose().map_err(named("disabled"))?,
        url,
    })
}

/// A language as feeds and other programs write it (`en-us`, `en_US`, `pt-BR.UTF-8`), as `feeds.toml` has it; `None`
/// where it cannot be told.
pub fn lenient_language(text: &str) -> Option<String> {
    let text = text.trim().replace('_', "-");
    let tag = text.split(['.', '@', ',', ';', ' ']).next().unwrap_or_default();
    let primary = tag.split('-').next().unwrap_or_default();
    // Three letters are let through unchecked, and "und" and "mul" name no language.
    let believable = |tag: &String| !matches!(tag.as_str(), "und" | "mul" | "mis" | "zxx");
    codes::language(tag).or_else(|_| codes::language(primary)).ok().filter(believable)
}

/// A lock on the folder of the list, waited for; nothing where the system has none for folders: then a change by another
/// program is still noticed in nearly every case when the list is written.
fn lock_beside(path: &Path) -> Option<std::fs::File> {
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = std::fs::File::open(folder).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

impl FeedList {
    /// Reads the list at `path`.
    ///
    /// # Errors
    /// [`EditError::Config`] where the file is missing or wrong: what is wrong is mended by hand first.
    pub fn open(path: &Path) -> Result<FeedList, EditError> {
        let text = read(path)?;
        let name = path.display().to_string();
        let config = parse(&text, &name)?;
        let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        Ok(FeedList { path, name, before: text.clone(), text, config })
    }

    /// What the list says now.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The text of the list as it is now.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The feed at that address, in whatever spelling the list has it.
    pub fn find(&self, url: &Url) -> Option<&Feed> {
        let id = article_id(url);
        self.config.feeds.iter().find(|feed| article_id(&feed.url) == id)
    }

    /// Adds feeds behind the last one. They must not be in the list yet.
    ///
    /// # Errors
    /// [`EditError::Unusual`].
    pub fn add(&mut self, feeds: &[Feed]) -> Result<(), EditError> {
        let line_end = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let sections: Vec<String> = feeds.iter().map(|feed| section(feed).replace('\n', line_end)).collect();
        let at = self.places().last().map_or(self.text.len(), |place| place.end);
        let (before, after) = self.text.split_at_checked(at).unwrap_or((&self.text, ""));
        let mut text = before.to_owned();
        if !text.is_empty() {
            text.push_str(if text.ends_with('\n') {
                line_end
            } else if line_end == "\n" {
                "\n\n"
            } else {
                "\r\n\r\n"
            });
        }
        text.push_str(&sections.join(line_end));
        if !after.is_empty() && !after.starts_with(['\r', '\n']) {
            text.push_str(line_end);
        }
        text.push_str(after);
        let mut wanted = self.config.clone();
        wanted.feeds.extend_from_slice(feeds);
        self.replace(text, &wanted, || format!("add it by hand:\n\n{}", sections.concat()))
    }

    /// Takes a feed out, with the comment that stands right above it. Gives the lines that went.
    ///
    /// # Errors
    /// [`EditError::Unusual`].
    pub fn remove(&mut self, url: &Url) -> Result<String, EditError> {
        let remedy = || format!("remove the section of {url} by hand");
        let unusual = || EditError::Unusual { file: self.name.clone(), remedy: remedy() };
        let number = self.config.feeds.iter().position(|feed| feed.url == *url).ok_or_else(unusual)?;
        let place = self.places().get(number).cloned().ok_or_else(unusual)?;
        let removed = self.text.get(place.clone()).ok_or_else(unusual)?.to_owned();
        let before = self.text.get(..place.start).ok_or_else(unusual)?;
        let after = self.text.get(place.end..).ok_or_else(unusual)?;
        let text = joined(before, after);
        let mut wanted = self.config.clone();
        wanted.feeds.remove(number);
        self.replace(text, &wanted, remedy)?;
        Ok(removed)
    }

    /// Takes on a new text, if it says what is wanted.
    fn replace(&mut self, text: String, wanted: &Config, remedy: impl FnOnce() -> String) -> Result<(), EditError> {
        match parse(&text, &self.name) {
            Ok(config) if config == *wanted => {
                self.text = text;
                self.config = config;
                Ok(())
            }
            _ => Err(EditError::Unusual { file: self.name.clone(), remedy: remedy() }),
        }
    }

    /// Writes the list back: beside its place first, then moved there, so that it is whole at every moment.
    ///
    /// # Errors
    /// [`EditError::Changed`] where the file is not any more as it was read, [`EditError::Unwritable`].
    pub fn save(&self) -> Result<(), EditError> {
        let unwritable = |source| EditError::Unwritable { file: self.name.clone(), source };
        // Held to the end of this function: of two commands at once the second finds the list changed.
        let _lock = lock_beside(&self.path);
        let present = std::fs::read_to_string(&self.path).map_err(unwritable)?;
        if present.strip_prefix('\u{feff}').unwrap_or(&present) != self.before {
            return Err(EditError::Changed { file: self.name.clone() });
        }
        let folder = self.path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(unwritable)?;
        file.write_all(self.text.as_bytes()).map_err(unwritable)?;
        let permissions = std::fs::metadata(&self.path).map_err(unwritable)?.permissions();
        file.as_file().set_permissions(permissions).map_err(unwritable)?;
        file.as_file().sync_all().map_err(unwritable)?;
        file.persist(&self.path).map_err(|error| unwritable(error.error))?;
        Ok(())
    }

    /// Where each feed stands, with the comment right above it and the line end of its last line, in the list's order;
    /// empty where the feeds are no sections.
    fn places(&self) -> Vec<Range<usize>> {
        let (document, _) = DeTable::parse_recoverable(&self.text);
        let table = document.get_ref();
        let Some(feeds) = table.get("feed").and_then(|value| value.get_ref().as_array()) else { return Vec::new() };
        let ends = value_ends(table);
        let place = |header: Range<usize>, table: &DeTable<'_>| {
            if !self.text.get(header.start..)?.starts_with('[') {
                return None;
            }
            let end = table.values().map(|value| value.span().end).fold(header.end, usize::max);
            let earlier = ends.partition_point(|end| *end <= header.start).checked_sub(1).and_then(|at| ends.get(at));
            let start = comment_start(&self.text, header.start, earlier.copied().unwrap_or(0));
            Some(start..section_end(&self.text, end))
        };
        let places = feeds.iter().map(|feed| place(feed.span(), feed.get_ref().as_table()?));
        places.collect::<Option<Vec<_>>>().unwrap_or_default()
    }
}

/// The ends of all values of the document, in order: what stands before one of them is no comment.
fn value_ends(table: &DeTable<'_>) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut open: Vec<(&DeValue<'_>, usize)> = table.values().map(|value| (value.get_ref(), value.span().end)).collect();
    while let Some((value, end)) = open.pop() {
        ends.push(end);
        match value {
            DeValue::Table(table) => open.extend(table.values().map(|value| (value.get_ref(), value.span().end))),
            DeValue::Array(items) => open.extend(items.iter().map(|value| (value.get_ref(), value.span().end))),
            _ => {}
        }
    }
    ends.sort_unstable();
    ends
}

/// Where the comment lines right above a section begin; the section's own line where there are none. A line of dashes
/// (`# --- Local papers ---`) heads several feeds and stays, with what is above it.
fn comment_start(text: &str, header: usize, earlier: usize) -> usize {
    let head = text.get(..header).unwrap_or("");
    let mut start = head.rfind('\n').map_or(0, |end| end + 1);
    let above = text.get(earlier..start).unwrap_or("");
    for line in above.split_inclusive('\n').rev() {
        let comment = line.trim_start();
        // The rest of the line of an earlier value is no line of its own.
        let whole = start - line.len() > earlier || earlier == 0;
        if !comment.starts_with('#') || !whole || is_heading(line) {
            break;
        }
        start -= line.len();
    }
    start
}

/// Whether a comment heads several feeds rather than one.
fn is_heading(line: &str) -> bool {
    ["---", "===", "***", "###"].iter().any(|rule| line.contains(rule))
}

/// Where a section ends whose last value ends at `end`: behind that line, and behind comment lines right below it, unless
/// they lead to the next section without a blank line between.
fn section_end(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or("");
    let line = rest.find('\n').map_or(rest.len(), |at| at + 1);
    let own = end + line;
    let mut below = own;
    for line in text.get(own..).unwrap_or("").split_inclusive('\n') {
        match line.trim_start().chars().next() {
            Some('#') if !is_heading(line) => below += line.len(),
            Some('[') => return own,
            _ => return below,
        }
    }
    below
}

/// Two pieces of the list put together, with no more blank lines between them than there were on either side.
fn joined(before: &str, after: &str) -> String {
    let parted = before.is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n");
    if after.trim().is_empty() {
        let line_end = if before.ends_with("\r\n") { "\r\n" } else { "\n" };
        let kept = before.trim_end_matches(['\r', '\n']);
        return if kept.is_empty() { String::new() } else { format!("{kept}{line_end}") };
    }
    let after = if parted { after.trim_start_matches(['\r', '\n']) } else { after };
    format!("{before}{after}")
}

/// A feed as a section of the list; what is as it would be without a line gets none.
fn section(feed: &Feed) -> String {
    let text = |value: &str| Value::String(value.to_owned()).to_string();
    let mut section = format!("[[feed]]\nurl = {}\n", text(feed.url.as_str()));
    let name = Some(&feed.name).filter(|name| **name != site_of(&feed.url));
    let kind = (feed.kind == FeedKind::Sitemap).then(|| "sitemap".to_owned());
    let lines =
        [("name", name), ("country", feed.country.as_ref()), ("language", feed.language.as_ref()), ("kind", kind.as_ref())];
    let mut line = |key: &str, value: String| writeln!(section, "{key} = {value}").expect("writing to a string cannot fail");
    for (key, value) in lines {
        if let Some(value) = value {
            line(key, text(value));
        }
    }
    if !feed.tags.is_empty() {
        line("tags", format!("[{}]", feed.tags.iter().map(|tag| text(tag)).collect::<Vec<_>>().join(", ")));
    }
    if let Some(reason) = &feed.disabled {
        line("disabled", text(reason));
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> FeedList {
        let config = parse(text, "feeds.toml").unwrap();
        FeedList { path: PathBuf::new(), name: "feeds.toml".to_owned(), before: String::new(), text: text.to_owned(), config }
    }

    fn feed(url: &str) -> Feed {
        checked_feed(FeedFields { url, ..FeedFields::default() }).unwrap()
    }

    fn without(text: &str, url: &str) -> String {
        let mut list = list(text);
        list.remove(&Url::parse(url).unwrap()).unwrap_or_else(|error| panic!("{error}"));
        list.text
    }

    const LIST: &str = "# My list.\n\n[crawler] # mine\nconcurrency =   8\n\n# --- Local ---\n\n# The first.\n# Twice a day.\n[[feed]]\n\
        url = \"https://a.org/feed\" # main\n# country = \"GB\"\n\n  [[feed]]\n  url = 'https://b.org/feed'\n  tags = [\n    \"x\", # why\n  ]\n\n\
        # --- Others ---\n[[feed]]\nurl = \"https://c.org/feed\"\ndisabled = \"\"\"\n# gone\n\"\"\"\n[topic]\nterms = []\n# end";

    #[test]
    fn feed_goes_with_its_comment_and_everything_else_stays() {
        let first = "# The first.\n# Twice a day.\n[[feed]]\nurl = \"https://a.org/feed\" # main\n# country = \"GB\"\n\n";
        assert_eq!(without(LIST, "https://a.org/feed"), LIST.replace(first, ""));
        let second = "  [[feed]]\n  url = 'https://b.org/feed'\n  tags = [\n    \"x\", # why\n  ]\n\n";
        assert_eq!(without(LIST, "https://b.org/feed"), LIST.replace(second, ""));
        let third = "[[feed]]\nurl = \"https://c.org/feed\"\ndisabled = \"\"\"\n# gone\n\"\"\"\n";
        assert_eq!(without(LIST, "https://c.org/feed"), LIST.replace(third, ""));
    }

    #[test]
    fn comment_within_a_text_above_is_none() {
        let text = "[[feed]]\nurl = \"https://a.org/\"\ndisabled = \"\"\"x\n# y\"\"\"\n[[feed]]\nurl = \"https://b.org/\"\n";
        assert_eq!(without(text, "https://b.org/"), text.replace("[[feed]]\nurl = \"https://b.org/\"\n", ""));
    }

    #[test]
    fn last_feed_leaves_no_blank_lines_behind() {
        let text = "[[feed]]\r\nurl = \"https://a.org/\"\r\n\r\n[[feed]]\r\nurl = \"https://b.org/\"";
        assert_eq!(without(text, "https://b.org/"), "[[feed]]\r\nurl = \"https://a.org/\"\r\n");
        assert_eq!(without("[[feed]]\nurl = \"https://a.org/\"\n", "https://a.org/"), "");
    }

    #[test]
    fn saved_searches_behind_the_feeds_stay_what_they_are() {
        let search = "\n[[search]]\nname = \"a\"\nquery = \"b\"\n";
        let mut list = list(&format!("[[feed]]\nurl = \"https://a.org/\"\n{search}"));
        list.add(&[feed("https://b.org/")]).unwrap();
        assert!(list.text.ends_with(search), "{}", list.text);
        assert_eq!(list.config.searches[0].line, 9);
    }

    #[test]
    fn feeds_are_added_behind_the_last_one() {
        let mut list = list(LIST);
        list.add(&[feed("https://d.org/feed"), feed("https://e.org/feed")]).unwrap();
        let added = "\"\"\"\n\n[[feed]]\nurl = \"https://d.org/feed\"\n\n[[feed]]\nurl = \"https://e.org/feed\"\n\n[topic]";
        assert_eq!(list.text, LIST.replace("\"\"\"\n[topic]", added));
        assert_eq!(list.config.feeds.len(), 5);
    }

    #[test]
    fn every_field_is_written_as_it_is_read() {
        let tags = ["a \"b\"".to_owned(), "c\\d".to_owned()];
        let whole = checked_feed(FeedFields {
            url: "https://a.org/f?x='1'",
            name: Some("O'Neill \"Post\" \\ é"),
            country: Some("uk"),
            language: Some("EN-gb"),
            kind: FeedKind::Sitemap,
            tags: &tags,
            disabled: Some("gone (2026)"),
        })
        .unwrap();
        for text in ["", "[crawler]", "[crawler]\r\n", "# x"] {
            let mut list = list(text);
            list.add(std::slice::from_ref(&whole)).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(list.config.feeds, std::slice::from_ref(&whole));
            assert_eq!(list.text.contains("\r\n"), text.contains("\r\n"));
            assert!(list.text.starts_with(text));
            assert_eq!(without(&list.text, whole.url.as_str()).trim_end(), text.trim_end());
        }
    }

    #[test]
    fn lists_in_one_line_are_refused() {
        let mut list = list("feed = [{ url = \"https://a.org/\" }]\n");
        assert!(matches!(list.add(&[feed("https://b.org/")]), Err(EditError::Unusual { .. })));
        assert!(list.remove(&Url::parse("https://a.org/").unwrap()).is_err());
        assert_eq!(list.text, "feed = [{ url = \"https://a.org/\" }]\n");
    }

    #[test]
    fn shipped_list_loses_and_regains_each_feed() {
        let text = include_str!("../../feeds.toml");
        let whole = list(text);
        for feed in whole.config.feeds.iter().step_by(7).chain(whole.config.feeds.last()) {
            let less = without(text, feed.url.as_str());
            let comments = |text: &str| text.lines().filter(|line| line.starts_with("# ---")).count();
            assert_eq!(comments(&less), comments(text), "{}", feed.url);
            assert!(!less.contains("\n\n\n"));
            let mut list = list(&less);
            list.add(std::slice::from_ref(feed)).unwrap_or_else(|error| panic!("{error}"));
        }
    }

    #[test]
    fn languages_are_read_as_programs_write_them() {
        for (text, tag) in [("en_US", "en-US"), ("pt-br", "pt-BR"), ("de_DE.UTF-8", "de-DE"), ("fr-!", "fr"), ("en, fr", "en")] {
            assert_eq!(lenient_language(text).as_deref(), Some(tag), "{text}");
        }
        for text in ["", "English", "und", "x", "-"] {
            assert_eq!(lenient_language(text), None, "{text}");
        }
    }

    #[test]
    fn file_is_replaced_whole_or_not_at_all() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("feeds.toml");
        std::fs::write(&path, LIST).unwrap();
        let mut first = FeedList::open(&path).unwrap();
        let mut second = FeedList::open(&path).unwrap();
        first.add(&[feed("https://d.org/")]).unwrap();
        second.add(&[feed("https://e.org/")]).unwrap();
        first.save().unwrap();
        assert!(matches!(second.save(), Err(EditError::Changed { .. })));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), first.text);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
