//! Hits as a person reads them.

use std::fmt::Write as _;

use super::super::arguments::Scope;
use super::super::reading::speaker_line;
use super::super::terminal::{FAINT, MATCH, TITLE, safe, styled, wrapped};
use super::found::{Answer, Found};
use super::record::{SNIPPET_CHARS, SNIPPETS};
use crate::export::in_marks;
use crate::model::{DuplicateRule, Quote, QuoteKind, Span};
use crate::search::{Query, Snippet, Why, highlight, snippets};

/// Quotes shown under one article.
const QUOTES: usize = 3;
/// Characters of each of them.
const QUOTE_CHARS: usize = 120;
/// Under a hit.
const INDENT: &str = "    ";

/// One hit.
pub(super) fn entry(number: usize, found: &Found, query: &Query) -> String {
    let lead = format!("{number:>2}. ");
    let mut text = match found.quote() {
        Some(quote) => quote_head(found, quote, query, &lead),
        None => {
            let title = marked(TITLE, found.title(), &highlight(query, found.title(), found.language()));
            format!("{}\n", wrapped(&title, &lead))
        }
    };
    let _ = writeln!(text, "{}", wrapped(&styled(FAINT, &facts(found)), INDENT));
    if let Some(url) = &found.article.analysed.article.url {
        let _ = writeln!(text, "{INDENT}{}", styled(FAINT, url.as_str()));
    }
    if found.quote().is_none() {
        text.push_str(&extracts(found, query));
    }
    if let Some(why) = &found.why {
        let _ = writeln!(text, "{}", wrapped(&reasons(why), INDENT));
    }
    text.push('\n');
    text
}

fn quote_head(found: &Found, quote: &Quote, query: &Query, lead: &str) -> String {
    let words = quote.span.slice(found.body());
    let words = marked(anstyle::Style::new(), words, &highlight(query, words, found.language()));
    format!(
        "{}\n{}\n{}\n",
        wrapped(&in_marks(&words), lead),
        wrapped(&speaker_line(quote), INDENT),
        wrapped(&styled(FAINT, found.title()), INDENT)
    )
}

/// `2026-03-01 · example.org · en · misuse: harm, services · 3 copies, 2 matching · id`.
fn facts(found: &Found) -> String {
    let article = &found.article.analysed.article;
    let codes = &found.article.analysed.codes;
    let themes: Vec<&str> = codes.themes.iter().map(|theme| theme.name()).collect();
    let label = if themes.is_empty() { String::new() } else { format!(": {}", themes.join(", ")) };
    let mut parts = vec![
        article.published.as_ref().map_or("no date".to_owned(), |stamp| stamp.value.day().to_string()),
        article.site.clone(),
        article.language.code.clone(),
        format!("{}{label}", codes.relevance.name()),
    ];
    parts.extend(copies(found));
    parts.push(found.article.id.to_string());
    parts.join(" · ")
}

fn copies(found: &Found) -> Option<String> {
    let matching = u64::from(found.hit.copies);
    if found.story.copies < 2 {
        return None;
    }
    let of_them = match found.hit.quote {
        _ if matching >= found.story.copies => String::new(),
        Some(_) => format!(", {matching} with these words"),
        None => format!(", {matching} matching"),
    };
    Some(format!("{} copies{of_them}", found.story.copies))
}

/// The sentences that match, each with who says it where it is a quote, and what experts say.
fn extracts(found: &Found, query: &Query) -> String {
    let mut text = standfirst(found, query);
    let is_matched_above = !text.is_empty();
    let mut shown: Vec<Span> = Vec::new();
    for snippet in snippets(query, found.body(), found.language(), SNIPPET_CHARS, SNIPPETS) {
        // Where nothing in the body matches, its first sentence stands for it.
        if is_matched_above && snippet.highlights.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{}", wrapped(&extract(found.body(), &snippet, snippet.sentence), INDENT));
        if let Some(quote) = found.quoted(&snippet.highlights).filter(|quote| !shown.contains(&quote.span)) {
            let _ = writeln!(text, "{}", wrapped(&speaker_line(quote), "      — "));
        }
        shown.push(snippet.span);
    }
    text.push_str(&quote_lines(found, query, &shown));
    text
}

/// What matches in the standfirst, which is no part of the body.
fn standfirst(found: &Found, query: &Query) -> String {
    let Some(text) = &found.article.analysed.article.standfirst else { return String::new() };
    let found = snippets(query, text, found.language(), SNIPPET_CHARS, 1);
    let matching = found.iter().filter(|snippet| !snippet.highlights.is_empty());
    matching.map(|snippet| format!("{}\n", wrapped(&extract(text, snippet, snippet.sentence), INDENT))).collect()
}

/// Quotes of named speakers that match, then those of experts, each speaker once; not those that were just shown.
fn quote_lines(found: &Found, query: &Query, shown: &[Span]) -> String {
    let body = found.body();
    let is_shown = |quote: &Quote| shown.iter().any(|span| span.start() < quote.span.end() && quote.span.start() < span.end());
    let marks = highlight(query, body, found.language());
    let matches = |quote: &Quote| marks.iter().any(|mark| quote.span.contains(*mark));
    let named = found.article.analysed.quotes.iter().filter(|quote| quote.speaker.is_some() && !is_shown(quote));
    let mut quotes: Vec<(bool, &Quote)> = named.map(|quote| (matches(quote), quote)).collect();
    quotes.retain(|(is_match, quote)| *is_match || quote.speaker_kind.is_expert());
    // Their own words before reported ones.
    quotes.sort_by_key(|(is_match, quote)| (!is_match, !matches!(quote.kind, QuoteKind::Direct | QuoteKind::Turn)));
    let mut text = String::new();
    let mut speakers: Vec<&str> = Vec::new();
    for (_, quote) in quotes {
        let speaker = quote.speaker.as_deref().unwrap_or("");
        if speakers.contains(&speaker) || speakers.len() == QUOTES {
            continue;
        }
        speakers.push(speaker);
        let words = quote.span.slice(body);
        let part = snippets(query, words, found.language(), QUOTE_CHARS, 1);
        let said = part.first().map_or(String::new(), |part| extract(words, part, Span::stored(0, words.len())));
        let _ = writeln!(text, "{}", wrapped(&format!("{}: {}", speaker_line(quote), in_marks(&said)), "    · "));
    }
    text
}

/// An extract with its matches in colour, and dots where `whole`, of which it is a part, goes on.
fn extract(text: &str, snippet: &Snippet, whole: Span) -> String {
    let Snippet { span, highlights, .. } = snippet;
    let inner = highlights.iter().filter_map(|mark| {
        Span::new(span.slice(text), mark.start().checked_sub(span.start())?, mark.end().checked_sub(span.start())?)
    });
    let shown = marked(anstyle::Style::new(), span.slice(text), &inner.collect::<Vec<_>>());
    let before = if span.start() > whole.start() { "… " } else { "" };
    let after = if span.end() < whole.end() { " …" } else { "" };
    format!("{before}{shown}{after}")
}

/// The text with the spans in colour.
fn marked(base: anstyle::Style, text: &str, spans: &[Span]) -> String {
    let mut out = String::new();
    let mut at = 0;
    let plain = |text: &str| if text.is_empty() { String::new() } else { styled(base, text) };
    for span in spans {
        if span.start() < at {
            continue;
        }
        out.push_str(&plain(text.get(at..span.start()).unwrap_or("")));
        out.push_str(&styled(MATCH, span.slice(text)));
        at = span.end();
    }
    out.push_str(&plain(text.get(at..).unwrap_or("")));
    out
}

/// `score 12.10 = (1.00 + 6.30 “ketamine” in title + …) × 1.21 relevance × 1.05 age`.
fn reasons(why: &Why) -> String {
    let mut text = format!("score {:.2} = ({:.2}", why.score, why.base);
    for word in &why.words {
        let form = if word.form == "as written" { String::new() } else { format!(" ({})", word.form) };
        let _ = write!(text, " + {:.2} “{}” in {}{form}", word.points, safe(&word.word), word.field);
    }
    let _ = write!(text, ") × {:.2} relevance × {:.2} age", why.relevance, why.age);
    text
}

/// Which hits these are, and how many articles, stories and quotes match.
pub(super) fn summary(answer: &Answer<'_>) -> String {
    let Answer { options, hits, filters, .. } = answer;
    let by_story = filters.duplicates == DuplicateRule::Exclude;
    let of = match options.scope {
        Scope::Articles if by_story => format!("{} in {}", stories(hits.stories), articles(hits.articles)),
        Scope::Articles => format!("{} ({})", articles(hits.articles), stories(hits.stories)),
        Scope::Quotes => {
            let copies = if hits.quotes > hits.total { format!(" ({} with copies)", hits.quotes) } else { String::new() };
            format!("{}{copies} in {}, {}", number(hits.total, "quote", "quotes"), articles(hits.articles), stories(hits.stories))
        }
    };
    if hits.total == 0 {
        let what = if options.scope == Scope::Quotes { "quotes" } else { "articles" };
        let at_fault = answer.at_fault.iter().map(|filter| format!(" Nothing here has {}.", safe(filter))).collect::<String>();
        return format!(
            "No {what} found.{at_fault} Fewer words or filters find more; `ketwatch search` alone lists everything.\n"
        );
    }
    if options.limit == 0 {
        return format!("{of}\n");
    }
    if hits.hits.is_empty() {
        return format!("{of}; none beyond --offset {}.\n", options.offset);
    }
    let last = options.offset + hits.hits.len();
    let next = if last < hits.total { format!("; more with --offset {last}") } else { String::new() };
    wrapped(&format!("{}–{last} of {of}{next}", options.offset + 1), "") + "\n"
}

fn articles(count: usize) -> String {
    number(count, "article", "articles")
}

fn stories(count: usize) -> String {
    number(count, "story", "stories")
}

fn number(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
