//! The whole file.

use std::io::ErrorKind;
use std::path::Path;

use toml::de::DeTable;

use crate::model::Feed;

use super::crawler::{CrawlerSettings, crawler_settings};
use super::error::ConfigError;
use super::feed::feeds;
use super::search::{SavedSearch, searches};
use super::section::{Problems, advice};
use super::topic::{KeepSettings, TopicSettings, keep_settings, topic_settings};

/// `feeds.toml`, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// How pages are fetched.
    pub crawler: CrawlerSettings,
    /// What is kept of an article.
    pub keep: KeepSettings,
    /// Terms of the user's own.
    pub topic: TopicSettings,
    /// The feeds in the file's order, disabled ones too; no two have one address.
    pub feeds: Vec<Feed>,
    /// The saved searches in the file's order; no two have one name.
    pub searches: Vec<SavedSearch>,
}

impl Config {
    /// Refuses a user agent that tells sites nobody to write to.
    ///
    /// To be called before a crawl of the real web; the demonstration on loopback needs no contact.
    ///
    /// # Errors
    /// [`ConfigError::NoContact`] where the user agent has neither a web page nor an e-mail address, or one of a domain
    /// that is reserved for examples.
    pub fn require_contact(&self) -> Result<(), ConfigError> {
        if self.crawler.names_contact() {
            return Ok(());
        }
        Err(ConfigError::NoContact { user_agent: self.crawler.user_agent.clone() })
    }
}

/// Reads and checks the file at `path`.
///
/// # Errors
/// [`ConfigError`] where the file is missing, cannot be read or says something that cannot be followed.
pub fn load(path: &Path) -> Result<Config, ConfigError> {
    let mut config = parse(&read(path)?, &path.display().to_string())?;
    if let Some(names) = &mut config.topic.names {
        *names = path.parent().unwrap_or(Path::new("")).join(&names);
    }
    Ok(config)
}

/// The text of the file at `path`.
pub(super) fn read(path: &Path) -> Result<String, ConfigError> {
    let bytes = std::fs::read(path).map_err(|source| match source.kind() {
        ErrorKind::NotFound => ConfigError::Missing { path: path.to_owned() },
        _ => ConfigError::Unreadable { path: path.to_owned(), source },
    })?;
    let line_of = |at: usize| 1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
    let detail = if is_utf_16(&bytes) {
        "the file is written in UTF-16".to_owned()
    } else if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        format!("line {} holds a NUL byte, which is no text", line_of(at))
    } else {
        match std::str::from_utf8(&bytes) {
            // Some editors put a byte order mark before the text.
            Ok(text) => return Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
            Err(error) => format!("line {} holds a letter that is not in UTF-8", line_of(error.valid_up_to())),
        }
    };
    Err(ConfigError::Encoding { path: path.to_owned(), detail })
}

/// Windows programs write UTF-16 with a mark at its beginning; without it, half of the bytes of Latin letters are 0.
fn is_utf_16(bytes: &[u8]) -> bool {
    let start = bytes.get(..200).unwrap_or(bytes);
    let zeros = start.iter().filter(|byte| **byte == 0).count();
    start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) || zeros > start.len() / 3
}

/// What is wrong with a line that is not TOML, in the words of somebody who does not know TOML.
fn not_toml(line: &str, message: &str) -> String {
    let line = line.trim();
    let quotes = line.replace("\\\"", "").matches('"').count();
    let value = line.split_once('=').map(|(key, value)| (key.trim(), value.trim()));
    let section = ["feed", "search"].into_iter().find(|name| line.starts_with(&format!("[{name}]")));
    match (section, value) {
        (Some(name), _) => format!("every {name} is a section of a list; write [[{name}]], in double brackets"),
        (None, Some((key, value))) if value.starts_with('"') && quotes % 2 == 1 => {
            let text = value.trim_matches('"');
            format!("a text has no end; write a quotation mark behind it: {key} = \"{text}\"")
        }
        (None, Some((key, value))) if value.starts_with(['“', '”', '„', '«', '‘', '’']) => {
            let text = value.trim_matches(['“', '”', '„', '«', '»', '‘', '’']);
            format!("a text stands between straight quotation marks: {key} = \"{text}\"")
        }
        (None, Some((key, value))) if value.starts_with(char::is_alphabetic) && !matches!(value, "true" | "false") => {
            format!("a text stands in quotation marks; write {key} = \"{value}\"")
        }
        (None, Some((key, ""))) => format!("`{key}` has no value; write {key} = \"…\" or take the line out"),
        _ => format!("not TOML: {message}"),
    }
}

/// Checks `text`, the contents of a file that messages call `name`.
///
/// # Errors
/// [`ConfigError::Invalid`] with everything that is wrong.
pub fn parse(text: &str, name: &str) -> Result<Config, ConfigError> {
    let mut problems = Problems::new(name, text);
    let (document, mistakes) = DeTable::parse_recoverable(text);
    for mistake in &mistakes {
        let place = mistake.span().unwrap_or(0..0);
        let line = text.lines().nth(problems.line(place.start).saturating_sub(1)).unwrap_or("");
        problems.add(&place, not_toml(line, mistake.message()));
    }
    // What a table with a syntax error holds is a guess: it is not worth judging.
    let config = if mistakes.is_empty() { check(document.get_ref(), &mut problems) } else { Config::default() };
    match problems.into_list() {
        problems if problems.is_empty() => Ok(config),
        problems => Err(ConfigError::Invalid { problems }),
    }
}

/// The sections of the file.
const SECTIONS: &[&str] = &["crawler", "keep", "topic", "feed", "search"];

fn check(document: &DeTable<'_>, problems: &mut Problems<'_>) -> Config {
    let mut config = Config::default();
    for (key, value) in document {
        match key.get_ref().as_ref() {
            "crawler" => config.crawler = crawler_settings(value, problems),
            "keep" => config.keep = keep_settings(value, problems),
            "topic" => config.topic = topic_settings(value, problems),
            "feed" => config.feeds = feeds(value, problems),
            "search" => config.searches = searches(value, problems),
            "feeds" => problems.add(&key.span(), "unknown section `feeds`; every feed is a section of its own: write [[feed]]"),
            "searches" => {
                problems.add(&key.span(), "unknown section `searches`; every search is a section of its own: write [[search]]")
            }
            other => problems.add(&key.span(), format!("unknown section `{other}`{}", advice(other, "the file", SECTIONS))),
        }
    }
    config
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::model::{FeedKind, Relevance};

    use super::*;

    fn messages(text: &str) -> Vec<String> {
        match parse(text, "feeds.toml") {
            Ok(config) => panic!("accepted: {config:?}"),
            Err(error) => error.to_string().lines().map(str::to_owned).collect(),
        }
    }

    fn check_message(text: &str, wanted: &str) {
        assert_eq!(messages(text), [wanted], "for {text}");
    }

    const MANUAL: &str = r#"
            [crawler]
            user_agent = "ketwatch/0.1 (+https://example.org/contact)"
            proxy = "http://127.0.0.1:8181"
            concurrency = 32
            per_host_delay = "1500ms"
            timeout = "1m"
            idle_timeout = "5s"
            max_page = "4MiB"
            allow_private = true
            [keep]
            full_text = ["misuse", "none"]
            [topic]
            terms = ["special k", { term = "Keta", language = "de", tier = "core" }]
            [[feed]]
            url = "https://www.example.org/feed"
            name = "Example  News"
            country = "gb"
            language = "en-gb"
            kind = "sitemap"
            tags = ["local", "daily"]
            disabled = "answers 403 to every client (2026-09)"
            [[feed]]
            url = "https://example.net/rss"
        "#;

    #[test]
    fn every_key_of_the_manual_is_understood() {
        let config = parse(MANUAL, "feeds.toml").unwrap();
        assert_eq!(config.crawler.per_host_delay, Duration::from_millis(1500));
        assert_eq!((config.crawler.concurrency, config.crawler.max_page), (32, 4 << 20));
        assert!(config.crawler.allow_private && config.crawler.proxy.is_some());
        assert_eq!(config.keep.full_text, [Relevance::Misuse, Relevance::None]);
        assert_eq!((config.topic.terms.len(), config.topic.terms[1].language.as_deref()), (2, Some("de")));
        let feed = &config.feeds[0];
        assert_eq!(
            (feed.name.as_str(), feed.country.as_deref(), feed.language.as_deref()),
            ("Example News", Some("GB"), Some("en-GB"))
        );
        assert_eq!((feed.kind, feed.tags.len(), feed.disabled.is_some()), (FeedKind::Sitemap, 2, true));
        assert_eq!((config.feeds[1].name.as_str(), config.feeds[1].kind), ("example.net", FeedKind::Feed));
    }

    #[test]
    fn empty_file_gives_the_defaults() {
        assert_eq!(parse("", "feeds.toml").unwrap(), Config::default());
    }

    #[test]
    fn unknown_keys_name_line_and_remedy() {
        check_message(
            "[[feed]]\nurl = \"https://a.org/\"\nlangauge = \"en\"",
            "feeds.toml:3: unknown key `langauge`; did you mean `language`?",
        );
        check_message("\n[keep]\nraw = true", "feeds.toml:3: unknown key `raw`; [keep] knows full_text");
        check_message(
            "[[feeds]]\nurl = \"https://a.org/\"",
            "feeds.toml:1: unknown section `feeds`; every feed is a section of its own: write [[feed]]",
        );
        check_message("[crawlr]\n", "feeds.toml:1: unknown section `crawlr`; did you mean `crawler`?");
    }

    #[test]
    fn wrong_types_name_line_and_remedy() {
        check_message(
            "[crawler]\ntimeout = 30",
            "feeds.toml:2: `timeout` must be a text in quotation marks, not a number; write timeout = \"30s\"",
        );
        check_message(
            "[crawler]\nallow_private = \"no\"",
            "feeds.toml:2: `allow_private` must be true or false, not a text; write allow_private = false",
        );
        check_message(
            "[[feed]]\nurl = \"https://a.org/\"\ndisabled = true",
            "feeds.toml:3: `disabled` must be a text in quotation marks, not true or false; \
             write disabled = \"answers 403 to every client (2026-09)\"",
        );
        check_message(
            "[feed]\nurl = \"https://a.org/\"",
            "feeds.toml:1: every feed is a section of a list; write [[feed]], in double brackets",
        );
    }

    #[test]
    fn wrong_values_name_line_and_remedy() {
        check_message("[crawler]\nconcurrency = 0", "feeds.toml:2: `concurrency` must be from 1 to 1024, not 0");
        check_message("[crawler]\ntimeout = \"0s\"", "feeds.toml:2: `timeout`: `0s` is not between 1s and 86400s");
        check_message(
            "[keep]\nfull_text = [\"misuse\",\n\"passng\"]",
            "feeds.toml:3: `full_text`: unknown value `passng`; did you mean `passing`?",
        );
        check_message(
            "[[feed]]\nurl = \"https://a.org/\"\ncountry = \"JA\"",
            "feeds.toml:3: `country`: `JA` is no country code; write \"JP\"",
        );
        check_message(
            "[[feed]]\nurl = \"a.org/feed\"",
            "feeds.toml:2: `url`: `a.org/feed` is no whole address; write \"https://a.org/feed\"",
        );
        check_message(
            "[[feed]]\nname = \"A\"",
            "feeds.toml:1: a feed without `url`; write url = \"https://www.your-paper.com/feed\"",
        );
    }

    #[test]
    fn terms_are_checked_one_by_one() {
        check_message(
            "[topic]\nterms = [\"ket\",\n1]",
            "feeds.toml:3: a term must be a text, or { term = \"a word\", language = \"en\" }",
        );
        check_message(
            "[topic]\nterms = [{ language = \"de\" }]",
            "feeds.toml:2: a term without its `term`; write { term = \"a word\", language = \"en\" }",
        );
        check_message(
            "[topic]\nterms = [{ term = \"k\", tier = \"contxt\" }]",
            "feeds.toml:2: `tier`: unknown value `contxt`; did you mean `context`?",
        );
    }

    #[test]
    fn one_address_in_two_spellings_is_one_feed() {
        check_message(
            "[[feed]]\nurl = \"https://www.a.org/feed/\"\n[[feed]]\nurl = \"http://a.org/feed?utm_source=x\"",
            "feeds.toml:4: `http://a.org/feed?utm_source=x` is already in the list, in line 2; remove one of the two",
        );
    }

    #[test]
    fn all_problems_are_told_at_once_in_the_order_of_the_file() {
        let found = messages("[[feed]]\nurl = \"x\"\ncountry = 1\n[crawler]\nproxy = \"nonsense\"\nmax_page = \"8\"");
        assert_eq!(found.len(), 4);
        assert!(
            found
                .iter()
                .zip(["feeds.toml:2: ", "feeds.toml:3: ", "feeds.toml:5: ", "feeds.toml:6: "])
                .all(|(m, p)| m.starts_with(p)),
            "{found:#?}"
        );
    }

    #[test]
    fn broken_toml_is_placed() {
        let unclosed = "feeds.toml:2: a text has no end; write a quotation mark behind it: timeout = \"30s\"";
        assert_eq!(messages("[crawler]\ntimeout = \"30s\n")[0], unclosed);
        let bare = "feeds.toml:2: a text stands in quotation marks; write name = \"The Paper\"";
        assert_eq!(messages("[[feed]]\nname = The Paper\n")[0], bare);
        let curly = "feeds.toml:2: a text stands between straight quotation marks: name = \"A\"";
        assert_eq!(messages("[[feed]]\nname = “A”\n")[0], curly);
        let single = "write [[feed]], in double brackets";
        assert!(messages("[feed]\nurl = \"https://a.org/\"\n[feed]\nurl = \"https://b.org/\"\n")[0].contains(single));
        assert!(messages("[[feed]]\nurl = \"https://a.org/\"\n[feed]\nurl = \"https://b.org/\"\n")[0].contains(single));
        assert!(messages("[crawler]\n[crawler]\n")[0].starts_with("feeds.toml:2: not TOML: duplicate key"));
    }

    #[test]
    fn missing_file_says_the_way_out() {
        let error = load(Path::new("/nonexistent/feeds.toml")).unwrap_err().to_string();
        assert!(error.contains("/nonexistent/feeds.toml") && error.contains("--config"), "{error}");
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("feeds.toml");
        std::fs::write(&path, "\u{feff}[[feed]]\nurl = \"https://a.example/feed\"\n").unwrap();
        assert_eq!(load(&path).unwrap().feeds.len(), 1);
        assert!(read(&path).unwrap().starts_with("[[feed]]"));
        crate::config::FeedList::open(&path).unwrap().save().unwrap();
    }

    #[test]
    fn other_encodings_are_named_with_the_remedy() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("feeds.toml");
        let wide: Vec<u8> = "\u{feff}[crawler]\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let unmarked: Vec<u8> = "[crawler]\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (bytes, said) in [
            (wide, "UTF-16"),
            (unmarked, "UTF-16"),
            (b"[crawler]\n# caf\xe9\n".to_vec(), "line 2 holds a letter"),
            (b"[crawler]\n# caf\0\n".to_vec(), "line 2 holds a NUL byte"),
        ] {
            std::fs::write(&path, bytes).unwrap();
            let error = load(&path).unwrap_err().to_string();
            assert!(error.contains(said) && error.contains("save it again as UTF-8"), "{error}");
        }
    }

    #[test]
    fn placeholder_contact_is_refused() {
        let config = parse("[crawler]\nuser_agent = \"ketwatch/0.1 (+https://example.org/contact)\"", "f").unwrap();
        assert!(matches!(config.require_contact(), Err(ConfigError::NoContact { .. })));
        let config = parse("[crawler]\nuser_agent = \"ketwatch/0.1 (+https://uni.edu/contact)\"", "f").unwrap();
        assert!(config.require_contact().is_ok());
    }

    #[test]
    fn damaged_files_are_refused_or_read_but_never_panic() {
        for (at, letter) in MANUAL.char_indices() {
            let (before, after) = MANUAL.split_at(at);
            let rest = after.strip_prefix(letter).unwrap();
            for text in [before.to_owned(), format!("{before}{rest}"), format!("{before}[{after}"), format!("{before}\"é{after}")]
            {
                if let Err(error) = parse(&text, "f") {
                    assert!(!error.to_string().is_empty());
                }
            }
        }
    }
}
