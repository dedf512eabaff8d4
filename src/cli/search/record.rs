//! Hits as JSON.

use anyhow::Result;
use serde::Serialize;
use serde_json::Value;

use super::super::arguments::Scope;
use super::super::folder::print_json;
use super::facets::facet_record;
use super::found::{Answer, Found};
use super::query::each_word;
use crate::export::{ArticleHead, CodePoints, QuoteRow, record_score, write_json_line};
use crate::model::Span;
use crate::search::{Query, Snippet, Suggestion, Why, corrected, highlight, snippets};

/// Characters of one snippet: two to three lines of a terminal.
pub(super) const SNIPPET_CHARS: usize = 220;
/// Snippets of one article.
pub(super) const SNIPPETS: usize = 2;

/// A search result as JSON: an article in short, with its snippets.
#[derive(Serialize)]
struct HitRecord {
    id: String,
    #[serde(flatten)]
    head: ArticleHead,
    themes: Vec<&'static str>,
    event: &'static str,
    route: &'static str,
    /// Of being `misuse`, as in the article record.
    score: f64,
    snippets: Vec<SnippetRecord>,
    #[serde(flatten)]
    place: PlaceRecord,
}

/// A quote as in `export --quotes`, and how it was found.
#[derive(Serialize)]
struct QuoteHitRecord {
    #[serde(flatten)]
    row: QuoteRow,
    /// Code points of `text`.
    highlights: Vec<[usize; 2]>,
    #[serde(flatten)]
    place: PlaceRecord,
}

/// What every result has.
#[derive(Serialize)]
struct PlaceRecord {
    /// Matches this one stands for, itself included.
    copies_matched: u32,
    /// How well it matches the query.
    match_score: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<WhyRecord>,
}

#[derive(Serialize)]
struct WhyRecord {
    score: f64,
    base: f64,
    words: Vec<WordRecord>,
    relevance: f64,
    age: f64,
}

#[derive(Serialize)]
struct WordRecord {
    word: String,
    field: &'static str,
    form: &'static str,
    points: f64,
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
struct AnswerRecord<'a> {
    query: &'a str,
    total: usize,
    articles: usize,
    stories: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    quotes: Option<usize>,
    offset: usize,
    hints: Vec<HintRecord<'a>>,
    did_you_mean: Option<MeantRecord<'a>>,
    results: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facets: Option<serde_json::Map<String, Value>>,
}

#[derive(Serialize)]
struct HintRecord<'a> {
    /// Code points of the query.
    at: usize,
    message: &'a str,
}

#[derive(Serialize)]
struct MeantRecord<'a> {
    query: String,
    words: Vec<MeantWord<'a>>,
}

#[derive(Serialize)]
struct MeantWord<'a> {
    word: &'a str,
    near: Vec<NearRecord<'a>>,
}

#[derive(Serialize)]
struct NearRecord<'a> {
    word: &'a str,
    texts: u64,
}

/// One object.
pub(super) fn print(answer: &Answer<'_>) -> Result<()> {
    let Answer { options, query, hits, .. } = answer;
    print_json(&AnswerRecord {
        query: &options.query,
        total: hits.total,
        articles: hits.articles,
        stories: hits.stories,
        quotes: (options.scope == Scope::Quotes).then_some(hits.quotes),
        offset: options.offset,
        hints: query.hints().iter().map(|hint| HintRecord { at: hint.column(&options.query), message: &hint.message }).collect(),
        did_you_mean: meant(query, answer.suggestions),
        results: records(answer)?,
        facets: answer.facets.map(|facets| facet_record(facets, options.scope)),
    })
}

/// The results alone, one a line.
pub(super) fn print_lines(answer: &Answer<'_>) -> Result<()> {
    let mut out = std::io::stdout().lock();
    Ok(records(answer)?.iter().try_for_each(|record| write_json_line(&mut out, record, None))?)
}

fn records(answer: &Answer<'_>) -> Result<Vec<Value>> {
    answer.found.iter().map(|found| record(found, answer.query)).collect()
}

fn meant<'a>(query: &Query, suggestions: &'a [Suggestion]) -> Option<MeantRecord<'a>> {
    let near = |(word, texts): &'a (String, u64)| NearRecord { word, texts: *texts };
    let word =
        |suggestion: &'a Suggestion| MeantWord { word: &suggestion.word, near: suggestion.candidates.iter().map(near).collect() };
    let words: Vec<MeantWord<'a>> = each_word(suggestions).map(word).collect();
    (!words.is_empty()).then(|| MeantRecord { query: corrected(query, suggestions), words })
}

fn record(found: &Found, query: &Query) -> Result<Value> {
    let stored = &found.article;
    let article = &stored.analysed.article;
    let points = CodePoints::new(&article.body);
    let place = PlaceRecord {
        copies_matched: found.hit.copies,
        match_score: rounded(found.hit.score),
        explain: found.why.as_ref().map(WhyRecord::of),
    };
    if let Some(number) = found.hit.quote {
        let Some(row) = QuoteRow::of(stored, &found.story, &points, number as usize) else { return Ok(Value::Null) };
        let marks = highlight(query, &row.quote.text, found.language());
        let highlights = code_points(&row.quote.text, &marks);
        return Ok(serde_json::to_value(QuoteHitRecord { row, highlights, place })?);
    }
    let snippet = |snippet: Snippet| {
        let [start, end] = points.span(snippet.span);
        let marks = snippet.highlights.iter().map(|mark| points.span(*mark).map(|at| at.saturating_sub(start)));
        SnippetRecord { text: snippet.span.slice(&article.body).to_owned(), start, end, highlights: marks.collect() }
    };
    let snippets = snippets(query, &article.body, found.language(), SNIPPET_CHARS, SNIPPETS);
    Ok(serde_json::to_value(HitRecord {
        id: stored.id.to_string(),
        head: ArticleHead::of(stored, &found.story),
        themes: stored.analysed.codes.themes.iter().map(|theme| theme.name()).collect(),
        event: stored.analysed.codes.event.name(),
        route: stored.analysed.codes.route.name(),
        score: record_score(stored.analysed.codes.score),
        snippets: snippets.into_iter().map(snippet).collect(),
        place,
    })?)
}

/// Four decimals: the sum of an explanation is right to the second.
fn rounded(value: f32) -> f64 {
    (f64::from(value) * 10_000.0).round() / 10_000.0
}

fn code_points(text: &str, spans: &[Span]) -> Vec<[usize; 2]> {
    let points = CodePoints::new(text);
    spans.iter().map(|span| points.span(*span)).collect()
}

impl WhyRecord {
    fn of(why: &Why) -> WhyRecord {
        let words = why.words.iter();
        let words = words.map(|word| WordRecord {
            word: word.word.clone(),
            field: word.field,
            form: word.form,
            points: rounded(word.points),
        });
        WhyRecord {
            score: rounded(why.score),
            base: rounded(why.base),
            words: words.collect(),
            relevance: why.relevance,
            age: why.age,
        }
    }
}
