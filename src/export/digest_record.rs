//! What is new: the record of a digest, which every format of it is written from.

use jiff::Timestamp;
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_128;

use super::plain::one_line;
use super::{ArticleHead, record_score, to_the_second};
use crate::model::{Flag, Quote, QuoteKind, Span, StoredArticle, Story};

/// Quotes of one entry, each of another speaker.
const QUOTES: usize = 3;
/// Characters of one quote.
const QUOTE_CHARS: usize = 280;

/// What is new since the last digest.
#[derive(Clone, Debug, Serialize)]
pub struct DigestRecord {
    /// When it was made, RFC 3339 UTC.
    pub created: String,
    /// One for each search, in the order asked for.
    pub searches: Vec<DigestSection>,
}

impl DigestRecord {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.searches.iter().all(|section| section.entries.is_empty())
    }
}

/// What is new for one search.
#[derive(Clone, Debug, Serialize)]
pub struct DigestSection {
    /// Name of the saved search; `null` for all stories of misuse.
    pub search: Option<String>,
    /// Its query.
    pub query: String,
    /// What came here before this moment counts as old, RFC 3339 UTC.
    pub since: String,
    /// Withdrawals and corrections first, then stories: those of misuse first, the newest first.
    pub entries: Vec<DigestEntry>,
}

impl DigestSection {
    /// What people call it.
    pub fn name(&self) -> &str {
        self.search.as_deref().unwrap_or("Ketamine misuse")
    }

    /// `2 new stories, 1 correction`.
    pub fn counted(&self) -> String {
        let notices = self.entries.iter().filter(|entry| entry.kind != "story").count();
        let stories = self.entries.len() - notices;
        let of = |count: usize, one: &str, many: &str| match count {
            0 => None,
            1 => Some(format!("1 {one}")),
            count => Some(format!("{count} {many}")),
        };
        let parts = [of(stories, "new story", "new stories"), of(notices, "correction", "corrections")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// One story, or the correction of one that was told before.
#[derive(Clone, Debug, Serialize)]
pub struct DigestEntry {
    /// `story`, `corrected` or `retracted`.
    pub kind: &'static str,
    /// The article that stands for the story.
    pub id: String,
    /// What article that is.
    #[serde(flatten)]
    pub head: ArticleHead,
    /// From 0 to 1, of being misuse.
    pub score: f64,
    /// Themes.
    pub themes: Vec<&'static str>,
    /// The sentence by which it was found, else the one that decided on its relevance.
    pub why: Option<String>,
    /// What the outlet says on a correction or withdrawal, in its own words.
    pub notice: Option<String>,
    /// The best quotes, at most three, each of another speaker.
    pub quotes: Vec<DigestQuote>,
    /// Other searches of the digest that found it too.
    pub also_in: Vec<String>,
    /// When it was told, RFC 3339 UTC.
    pub told: String,
    /// The same in every feed, for ever: `urn:uuid:…`.
    pub urn: String,
}

/// What somebody is quoted with.
#[derive(Clone, Debug, Serialize)]
pub struct DigestQuote {
    /// The words, shortened where they are many.
    pub text: String,
    /// Fullest form of the name in the article.
    pub speaker: String,
    /// Role as the article gives it.
    pub role: Option<String>,
    /// Organisation as the article gives it.
    pub affiliation: Option<String>,
    /// A value of the codebook.
    pub speaker_kind: &'static str,
}

/// What an entry says that the article alone does not.
#[derive(Clone, Debug)]
pub struct EntryFacts {
    /// The correction or withdrawal that is told; `None` for a story.
    pub notice: Option<Flag>,
    /// The sentence that shows why.
    pub why: Option<String>,
    /// The story.
    pub story: Story,
    /// When it is told.
    pub told: Timestamp,
}

impl DigestEntry {
    /// The entry of an article.
    pub fn new(stored: &StoredArticle, facts: EntryFacts) -> DigestEntry {
        let (article, codes) = (&stored.analysed.article, &stored.analysed.codes);
        let own = article.flags.iter().find(|flag| flag.is_notice());
        let shown = facts.notice.as_ref().or(own);
        DigestEntry {
            kind: facts.notice.as_ref().map_or("story", |flag| flag.kind.name()),
            id: stored.id.to_string(),
            head: ArticleHead::of(stored, &facts.story),
            score: record_score(codes.score),
            themes: codes.themes.iter().map(|theme| theme.name()).collect(),
            why: facts.why.map(|why| one_line(&why)),
            notice: shown.map(|flag| one_line(flag.words.as_deref().unwrap_or(flag.kind.name()))),
            quotes: best_quotes(stored),
            also_in: Vec::new(),
            told: to_the_second(facts.told),
            urn: urn(&format!("{} {}", stored.id, facts.notice.map(|flag| flag.notice()).unwrap_or_default())),
        }
    }

    /// The headline, with what became of the story before it.
    pub fn headline(&self) -> String {
        let title = self.head.title.as_deref().map(one_line).filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| "(no headline)".to_owned());
        match self.kind {
            "corrected" => format!("Corrected: {title}"),
            "retracted" => format!("Withdrawn: {title}"),
            _ => title,
        }
    }

    /// `example.org · 2026-03-01 · misuse: harm, services · 3 copies`, each part by itself.
    pub fn facts(&self) -> Vec<String> {
        let themes = if self.themes.is_empty() { String::new() } else { format!(": {}", self.themes.join(", ")) };
        let day = self.head.published.as_deref().and_then(|stamp| stamp.get(..10)).unwrap_or("no date").to_owned();
        let mut parts = vec![one_line(&self.head.site), day, format!("{}{themes}", self.head.relevance)];
        parts.retain(|part| !part.is_empty());
        if self.head.cluster_size > 1 {
            parts.push(format!("{} copies", self.head.cluster_size));
        }
        if !self.also_in.is_empty() {
            parts.push(format!("also in {}", self.also_in.join(", ")));
        }
        parts
    }

    /// The address, where it is one of the web.
    pub fn link(&self) -> Option<&str> {
        self.head.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"))
    }
}

impl DigestQuote {
    /// `Dr Jane Roe, urologist, Southmead Hospital (clinician)`.
    pub fn who(&self) -> String {
        let mut who = self.speaker.clone();
        for part in [&self.role, &self.affiliation].into_iter().flatten().filter(|part| !part.is_empty()) {
            if !who.contains(part.as_str()) {
                who.push_str(", ");
                who.push_str(part);
            }
        }
        format!("{who} ({})", self.speaker_kind.replace('_', " "))
    }
}

/// Experts before others, their own words before reported ones, the surest first; each speaker once.
fn best_quotes(stored: &StoredArticle) -> Vec<DigestQuote> {
    let mut quotes: Vec<&Quote> = stored.analysed.quotes.iter().filter(|quote| quote.speaker.is_some()).collect();
    quotes.sort_by(|a, b| {
        let rank = |quote: &Quote| (!quote.speaker_kind.is_expert(), !matches!(quote.kind, QuoteKind::Direct | QuoteKind::Turn));
        rank(a).cmp(&rank(b)).then(b.confidence.total_cmp(&a.confidence))
    });
    let mut best: Vec<&Quote> = Vec::new();
    for quote in quotes {
        if best.len() < QUOTES && best.iter().all(|other| other.speaker != quote.speaker) {
            best.push(quote);
        }
    }
    best.into_iter().map(|quote| digest_quote(quote, &stored.analysed.article.body)).collect()
}

fn digest_quote(quote: &Quote, body: &str) -> DigestQuote {
    let line = |text: &Option<String>| text.as_deref().map(one_line);
    DigestQuote {
        text: shortened(quote.span, body),
        speaker: line(&quote.speaker).unwrap_or_default(),
        role: line(&quote.role),
        affiliation: line(&quote.affiliation),
        speaker_kind: quote.speaker_kind.name(),
    }
}

fn shortened(span: Span, body: &str) -> String {
    let text = one_line(span.slice(body));
    let Some((end, _)) = text.char_indices().nth(QUOTE_CHARS) else { return text };
    let head = text.get(..end).unwrap_or_default();
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    format!("{head} …")
}

/// A name that is always the same for the same thing: UUID version 8 (RFC 9562), its bits the hash of `of`.
pub(super) fn urn(of: &str) -> String {
    const VERSION: u128 = 0xf << 76;
    const VARIANT: u128 = 0b11 << 62;
    let bits = xxh3_128(format!("ketwatch {of}").as_bytes()) & !VERSION & !VARIANT | 8 << 76 | 0b10 << 62;
    let digits = format!("{bits:032x}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_and_stays() {
        let name = urn("654c2426380e0ab3 ");
        assert_eq!(name, urn("654c2426380e0ab3 "));
        assert_ne!(name, urn("654c2426380e0ab4 "));
        let parts: Vec<&str> = name.trim_start_matches("urn:uuid:").split('-').collect();
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(parts[2].starts_with('8') && parts[3].starts_with(['8', '9', 'a', 'b']), "{name}");
    }

    #[test]
    fn long_quotes_end_at_a_word() {
        let body = "word ".repeat(100);
        let text = shortened(Span::new(&body, 0, body.len()).unwrap(), &body);
        assert!(text.ends_with("word …") && text.chars().count() <= QUOTE_CHARS + 2, "{text}");
    }
}
