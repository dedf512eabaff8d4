//! Which language a text is in.

use crate::model::{Language, Source};

/// The language of a text: detected where the detector is sure, else `page` (`html lang`), else `feed`, else `und`.
pub fn language_of(text: &str, page: Option<&str>, feed: Option<&str>) -> Language {
    let detected = whatlang::detect(text).filter(whatlang::Info::is_reliable);
    if let Some(info) = detected {
        return Language { code: info.lang().code().chars().take(2).collect(), source: Source::Text };
    }
    let given = page.map(|code| (code, Source::Meta)).or(feed.map(|code| (code, Source::Feed)));
    given.map_or_else(Language::undetermined, |(code, source)| Language { code: code.to_owned(), source })
}
