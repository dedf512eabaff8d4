//! The `[[feed]]` sections.

use std::collections::HashMap;

use url::Url;

use crate::model::{ArticleId, Feed, FeedKind, article_id, site_of};

use super::codes;
use super::section::{Keys, Problems, Section, Value, advice};

const KEYS: Keys = &[
    ("url", "\"https://www.your-paper.com/feed\""),
    ("name", "\"Your Paper\""),
    ("country", "\"GB\""),
    ("language", "\"en\""),
    ("kind", "\"feed\""),
    ("tags", "[\"local\"]"),
    ("disabled", "\"answers 403 to every client (2026-09)\""),
];

/// Every feed of the list that can be read; two with one address are a problem.
pub(super) fn feeds(value: &Value<'_>, problems: &mut Problems<'_>) -> Vec<Feed> {
    let Some(items) = value.get_ref().as_array() else {
        problems.add(&value.span(), "every feed is a section of a list; write [[feed]], in double brackets");
        return Vec::new();
    };
    let mut lines: HashMap<ArticleId, usize> = HashMap::new();
    let mut feeds = Vec::new();
    for item in items.iter() {
        if let Some((feed, place)) = feed(item, problems) {
            match lines.insert(article_id(&feed.url), problems.line(place)) {
                Some(line) => problems.add(&(place..place), twice(&feed.url, line)),
                None => feeds.push(feed),
            }
        }
    }
    feeds
}

fn twice(url: &Url, line: usize) -> String {
    format!("`{url}` is already in the list, in line {line}; remove one of the two")
}

/// The feed and the place of its address.
fn feed(item: &Value<'_>, problems: &mut Problems<'_>) -> Option<(Feed, usize)> {
    let section = Section::new(item, "[[feed]]", KEYS, problems)?;
    let name = section.text("name", problems, name);
    let country = section.text("country", problems, codes::country).flatten();
    let language = section.text("language", problems, codes::language);
    let kind = section.text("kind", problems, kind).unwrap_or_default();
    let tags = section.texts("tags", problems, tag).unwrap_or_default();
    let disabled = section.text("disabled", problems, reason);
    let Some(address) = section.value("url") else {
        problems.add(&section.place, "a feed without `url`; write url = \"https://www.your-paper.com/feed\"");
        return None;
    };
    let url = section.text("url", problems, feed_url)?;
    let name = name.unwrap_or_else(|| site_of(&url));
    Some((Feed { url, name, country, language, kind, tags, disabled }, address.span().start))
}

/// Reads the address of a feed; `feed://` and `feed:https://`, as some readers write them, are told apart with a hint.
pub(super) fn feed_url(text: &str) -> Result<Url, String> {
    match Url::parse(text.trim()) {
        // It would not be sent, and would stand in every log and export.
        Ok(url) if !url.username().is_empty() || url.password().is_some() => Err(
            "an address with a user name or password in it; feeds behind a login cannot be read, leave the part before the @ out"
                .to_owned(),
        ),
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        Ok(url) if url.scheme() == "feed" => Err(format!("`{text}`: write https:// instead of feed:")),
        Ok(url) => Err(format!("`{text}` is a `{}` address; a feed's begins with https:// or http://", url.scheme())),
        Err(_) if text.contains('.') && !text.contains("://") => {
            Err(format!("`{text}` is no whole address; write \"https://{text}\""))
        }
        Err(error) => Err(format!("`{text}` is no address ({error}); write one like \"https://www.your-paper.com/feed\"")),
    }
}

pub(super) fn name(text: &str) -> Result<String, String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { Err("is empty; write the outlet's name or leave the line out".to_owned()) } else { Ok(text) }
}

fn kind(text: &str) -> Result<FeedKind, String> {
    match text {
        "feed" => Ok(FeedKind::Feed),
        "sitemap" => Ok(FeedKind::Sitemap),
        _ => Err(format!("unknown value `{text}`{}", advice(text, "kind", &["feed", "sitemap"]))),
    }
}

pub(super) fn tag(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() { Err("a tag is empty; remove it".to_owned()) } else { Ok(text.to_owned()) }
}

pub(super) fn reason(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err("is empty; write why the feed is not polled, or leave the line out to poll it".to_owned());
    }
    Ok(text.to_owned())
}
