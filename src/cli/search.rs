//! `search`: full-text search with snippets.

use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::Result;
use serde::Serialize;

use super::arguments::{Arguments, Scope, SearchArgs, Sort};
use super::exit::{Exit, UsageError};
use super::folder::{Folder, open, print_json, today};
use super::show::speaker_line;
use super::terminal::{FAINT, MATCH, TITLE, safe, styled, wrapped};
use crate::export::{CodePoints, QuoteRow, record_score, write_json_line};
use crate::model::{DuplicateRule, Filters, Quote, QuoteKind, Span, StoredArticle};
use crate::search::{Facets, Hit, Hits, Order, Page, Query, Question, highlight, snippets};

/// Characters of one snippet: two to three lines of a terminal.
const SNIPPET_CHARS: usize = 220;
/// Snippets of one article.
const SNIPPETS: usize = 2;
/// Quotes shown under one article.
const QUOTES: usize = 3;
/// Values shown of one facet.
const FACET_VALUES: usize = 8;

/// Searches and prints.
pub(crate) fn search(arguments: &Arguments, options: &SearchArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let folder = open(arguments)?;
    let question = Question { query: &query, filters: &filters, scope: options.scope.into() };
    // Without a query nothing matches better than anything else: what is new comes first.
    let order = if query.is_everything() && options.sort == Sort::Relevance { Order::Newest } else { options.sort.into() };
    let hits = folder.searcher.search(question, Page { order, offset: options.offset, limit: options.limit })?;
    let facets = if options.facets { Some(folder.searcher.facets(question)?) } else { None };
    let found = results(&folder, &hits)?;
    if options.json || options.jsonl {
        return json(options, &query, &hits, &found, facets.as_ref());
    }
    let mut text = String::new();
    for (number, result) in found.iter().enumerate() {
        text.push_str(&entry(options.offset + number + 1, result, &query));
    }
    text.push_str(&summary(options, &hits, &filters));
    text.push_str(&facets.as_ref().map(facet_lines).unwrap_or_default());
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(Exit::Done)
}

/// The query, or an error with its place marked.
pub(super) fn parse_query(text: &str) -> Result<Query, UsageError> {
    // A query may begin with a hyphen (`-word`), so a misspelt option at the end of a line would be taken for one.
    if let Some(option) = text.split_whitespace().next().filter(|word| word.starts_with("--")) {
        return Err(UsageError(format!(
            "{option} is no option of this command; `--help` lists them, and a query that leaves a word out has one hyphen before it"
        )));
    }
    Query::parse(text).map_err(|error| {
        let hint = error.hint.as_deref().map(|hint| format!("\n  {hint}")).unwrap_or_default();
        let mark = format!("{}^", " ".repeat(error.column(text)));
        UsageError(format!("the query cannot be understood: {}\n  {text}\n  {mark}{hint}", error.message))
    })
}

impl From<Scope> for crate::search::Scope {
    fn from(scope: Scope) -> crate::search::Scope {
        match scope {
            Scope::Articles => crate::search::Scope::Articles,
            Scope::Quotes => crate::search::Scope::Quotes,
        }
    }
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Order {
        match sort {
            Sort::Relevance => Order::Relevance,
            Sort::Newest => Order::Newest,
            Sort::Oldest => Order::Oldest,
        }
    }
}

/// A hit with what the store has on it.
struct Found {
    hit: Hit,
    article: StoredArticle,
    copies: u64,
}

/// A hit whose article the store does not hold (the index lags behind a run under way) is left out.
fn results(folder: &Folder, hits: &Hits) -> Result<Vec<Found>> {
    let mut found = Vec::with_capacity(hits.hits.len());
    for hit in &hits.hits {
        let Some(article) = folder.store.article(&hit.article)? else { continue };
        let copies = folder.store.cluster_sizes(std::slice::from_ref(&article.cluster))?.first().copied().unwrap_or(1);
        found.push(Found { hit: hit.clone(), article, copies });
    }
    Ok(found)
}

impl Found {
    fn quote(&self) -> Option<&Quote> {
        self.article.analysed.quotes.get(self.hit.quote? as usize)
    }

    fn title(&self) -> &str {
        self.article.analysed.article.title.as_ref().map_or("(no headline)", |title| title.value.as_str())
    }
}

fn entry(number: usize, found: &Found, query: &Query) -> String {
    let article = &found.article.analysed.article;
    let language = article.language.code.as_str();
    let mut text = String::new();
    match found.quote() {
        Some(quote) => {
            let words = quote.span.slice(&article.body);
            let _ = writeln!(
                text,
                "{}",
                wrapped(&format!("“{}”", marked(words, &highlight(query, words, language))), &format!("{number:>2}. "))
            );
            let _ = writeln!(text, "{}", wrapped(&speaker_line(quote), "    "));
            let _ = writeln!(text, "{}", wrapped(&styled(FAINT, found.title()), "    "));
        }
        None => {
            let title = marked_on(TITLE, found.title(), &highlight(query, found.title(), language));
            let _ = writeln!(text, "{}", wrapped(&title, &format!("{number:>2}. ")));
        }
    }
    let _ = writeln!(text, "{}", wrapped(&facts(found), "    "));
    if let Some(url) = &article.url {
        let _ = writeln!(text, "    {}", styled(FAINT, url.as_str()));
    }
    if found.quote().is_none() {
        for snippet in snippets(query, &article.body, language, SNIPPET_CHARS, SNIPPETS) {
            let _ = writeln!(text, "{}", wrapped(&shown_snippet(&article.body, snippet.span, &snippet.highlights), "    "));
        }
        text.push_str(&quote_lines(found));
    }
    text.push('\n');
    text
}

/// `2026-03-01 · example.org · en · misuse: harm, services · 3 copies · id`.
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
    if found.copies > 1 {
        parts.push(format!("{} copies", found.copies));
    }
    parts.push(found.article.id.to_string());
    styled(FAINT, &parts.join(" · "))
}

fn quote_lines(found: &Found) -> String {
    let body = &found.article.analysed.article.body;
    let mut experts: Vec<&Quote> =
        found.article.analysed.quotes.iter().filter(|quote| quote.speaker_kind.is_expert() && quote.speaker.is_some()).collect();
    // Their own words before reported ones.
    experts.sort_by_key(|quote| !matches!(quote.kind, QuoteKind::Direct | QuoteKind::Turn));
    let mut text = String::new();
    let mut seen: Vec<&str> = Vec::new();
    for quote in experts {
        let speaker = quote.speaker.as_deref().unwrap_or("");
        if seen.contains(&speaker) || seen.len() == QUOTES {
            continue;
        }
        seen.push(speaker);
        let words: String = quote.span.slice(body).chars().take(110).collect();
        let more = if words.len() < quote.span.len() { " …" } else { "" };
        let _ = writeln!(text, "{}", wrapped(&format!("{}: “{}{more}”", speaker_line(quote), safe(&words)), "    · "));
    }
    text
}

fn shown_snippet(body: &str, span: Span, highlights: &[Span]) -> String {
    let before = if span.start() > 0 { "… " } else { "" };
    let after = if span.end() < body.len() { " …" } else { "" };
    let inner: Vec<Span> = highlights
        .iter()
        .filter_map(|mark| {
            Span::new(span.slice(body), mark.start().checked_sub(span.start())?, mark.end().checked_sub(span.start())?)
        })
        .collect();
    format!("{before}{}{after}", marked(span.slice(body), &inner))
}

/// The text with the spans in colour.
fn marked(text: &str, spans: &[Span]) -> String {
    marked_on(anstyle::Style::new(), text, spans)
}

fn marked_on(base: anstyle::Style, text: &str, spans: &[Span]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for span in spans {
        if span.start() < at {
            continue;
        }
        out.push_str(&plain(base, text.get(at..span.start()).unwrap_or("")));
        out.push_str(&styled(MATCH, span.slice(text)));
        at = span.end();
    }
    out.push_str(&plain(base, text.get(at..).unwrap_or("")));
    out
}

fn plain(base: anstyle::Style, text: &str) -> String {
    if text.is_empty() { String::new() } else { styled(base, text) }
}

fn summary(options: &SearchArgs, hits: &Hits, filters: &Filters) -> String {
    let what = match (options.scope, filters.duplicates) {
        (Scope::Articles, DuplicateRule::Exclude) => "stories",
        (Scope::Articles, _) => "articles",
        (Scope::Quotes, _) => "quotes",
    };
    if hits.total == 0 {
        return format!("No {what} found. Fewer words or filters find more; `ketwatch search` alone lists everything.\n");
    }
    if options.limit == 0 {
        return format!("{} {what}\n", hits.total);
    }
    if hits.hits.is_empty() {
        return format!("{} {what} match, none of them beyond --offset {}.\n", hits.total, options.offset);
    }
    let last = options.offset + hits.hits.len();
    let next = if last < hits.total { format!("; more with --offset {last}") } else { String::new() };
    format!("{}–{last} of {} {what}{next}\n", (options.offset + 1).min(last), hits.total)
}

fn facet_lists(facets: &Facets) -> [(&'static str, &[(String, u64)]); 7] {
    [
        ("relevance", &facets.relevances),
        ("theme", &facets.themes),
        ("site", &facets.sites),
        ("country", &facets.countries),
        ("language", &facets.languages),
        ("month", &facets.months),
        ("speaker kind", &facets.speaker_kinds),
    ]
}

fn facet_lines(facets: &Facets) -> String {
    let mut text = String::from("\n");
    for (name, values) in facet_lists(facets).into_iter().filter(|(_, values)| !values.is_empty()) {
        let shown: Vec<String> =
            values.iter().take(FACET_VALUES).map(|(value, count)| format!("{} {count}", safe(value))).collect();
        let more = values.len().saturating_sub(FACET_VALUES);
        let rest = if more > 0 { format!(" … and {more} more") } else { String::new() };
        let line = format!("{} {}{rest}", styled(TITLE, &format!("{name}:")), shown.join(" · "));
        let _ = writeln!(text, "{}", wrapped(&line, ""));
    }
    text
}

/// A search result as JSON: an article in short, with its snippets.
#[derive(Serialize)]
struct HitRecord {
    id: String,
    url: Option<String>,
    site: String,
    title: Option<String>,
    published: Option<String>,
    language: String,
    country: Option<String>,
    relevance: &'static str,
    themes: Vec<&'static str>,
    cluster: String,
    cluster_size: u64,
    /// Of being `misuse`, as in the article record.
    score: f64,
    /// How well it matches the query.
    match_score: f32,
    snippets: Vec<SnippetRecord>,
}

#[derive(Serialize)]
struct SnippetRecord {
    text: String,
    /// Code points of the body.
    start: usize,
    end: usize,
    /// Code points of `text`.
    highlights: Vec<[usize; 2]>,
}

#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    total: usize,
    offset: usize,
    results: Vec<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facets: Option<serde_json::Map<String, serde_json::Value>>,
}

fn json(options: &SearchArgs, query: &Query, hits: &Hits, found: &[Found], facets: Option<&Facets>) -> Result<Exit> {
    let records: Vec<serde_json::Value> = found.iter().map(|found| hit_record(found, query)).collect::<Result<_>>()?;
    if options.jsonl {
        let mut out = std::io::stdout().lock();
        records.iter().try_for_each(|record| write_json_line(&mut out, record, None))?;
        return Ok(Exit::Done);
    }
    let facets = facets.map(|facets| {
        let value = |values: &[(String, u64)]| values.iter().map(|(value, count)| (value.clone(), (*count).into())).collect();
        let named = |(name, values): (&str, &[(String, u64)])| (name.replace(' ', "_"), serde_json::Value::Object(value(values)));
        facet_lists(facets).into_iter().map(named).collect()
    });
    print_json(&Answer { query: &options.query, total: hits.total, offset: options.offset, results: records, facets })?;
    Ok(Exit::Done)
}

fn hit_record(found: &Found, query: &Query) -> Result<serde_json::Value> {
    let stored = &found.article;
    if let Some(quote) = found.hit.quote {
        let row = QuoteRow::of(stored, found.copies, &CodePoints::new(&stored.analysed.article.body), quote as usize);
        return Ok(serde_json::to_value(row)?);
    }
    let article = &stored.analysed.article;
    let points = CodePoints::new(&article.body);
    let snippet = |snippet: crate::search::Snippet| {
        let [start, end] = points.span(snippet.span);
        let marks = snippet.highlights.iter().map(|mark| points.span(*mark).map(|at| at.saturating_sub(start)));
        SnippetRecord { text: snippet.span.slice(&article.body).to_owned(), start, end, highlights: marks.collect() }
    };
    let snippets = snippets(query, &article.body, &article.language.code, SNIPPET_CHARS, SNIPPETS);
    Ok(serde_json::to_value(HitRecord {
        id: stored.id.to_string(),
        url: article.url.as_ref().map(ToString::to_string),
        site: article.site.clone(),
        title: article.title.as_ref().map(|title| title.value.clone()),
        published: article.published.as_ref().map(|stamp| format!("{:.0}", stamp.value)),
        language: article.language.code.clone(),
        country: stored.country.clone(),
        relevance: stored.analysed.codes.relevance.name(),
        themes: stored.analysed.codes.themes.iter().map(|theme| theme.name()).collect(),
        cluster: stored.cluster.to_string(),
        cluster_size: found.copies,
        score: record_score(stored.analysed.codes.score),
        match_score: found.hit.score,
        snippets: snippets.into_iter().map(snippet).collect(),
    })?)
}
