//! Counts in words.

/// `1 quote`, `12 quotes`.
pub(super) fn number(count: u64, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// `5 articles of 4 stories`.
pub(super) fn articles_of_stories(articles: u64, stories: u64) -> String {
    format!("{} of {}", number(articles, "article", "articles"), number(stories, "story", "stories"))
}
