//! The article record.

use jiff::Timestamp;
use serde::Serialize;
use url::Url;

use super::plain::one_line;
use super::quote_record::record_score;
use super::{CodePoints, QuoteRecord};
use crate::model::{
    AnalysedArticle, Article, Codes, Evidence, Field, Flag, Overruled, Provenance, Sourced, StoredArticle, Story, analyser_name,
};
use crate::text::words::word_count;

/// An article as it leaves the program (`docs/export.md`).
#[derive(Clone, Debug, Serialize)]
pub struct ArticleRecord {
    /// Stable for a canonical URL; in a batch the input's own.
    pub id: String,
    /// Where the page was read.
    pub url: Option<String>,
    /// The address the page calls its own.
    pub canonical_url: Option<String>,
    /// Host without `www.`.
    pub site: String,
    /// Headline.
    pub title: Option<String>,
    /// Bylines.
    pub authors: Vec<String>,
    /// ISO 8601, as precise as the source.
    pub published: Option<String>,
    /// ISO 8601, as precise as the source.
    pub modified: Option<String>,
    /// RFC 3339, UTC.
    pub fetched: Option<String>,
    /// BCP 47.
    pub language: String,
    /// ISO 3166-1 of the outlet.
    pub country: Option<String>,
    /// The part of the outlet it stands in, as the page names it.
    pub section: Option<String>,
    /// What the page files it under; part of no decision.
    pub keywords: Vec<String>,
    /// The paragraph between headline and body.
    pub standfirst: Option<String>,
    /// Paragraphs joined by a blank line.
    pub body: String,
    /// Words of the body.
    pub word_count: usize,
    /// A value of the codebook.
    pub relevance: &'static str,
    /// From 0 to 1: of being `misuse`.
    pub score: f64,
    /// Values of the codebook.
    pub themes: Vec<&'static str>,
    /// Values of the codebook.
    pub substances: Vec<&'static str>,
    /// A value of the codebook: what occasions the article.
    pub event: &'static str,
    /// A value of the codebook: how the substance came into somebody.
    pub route: &'static str,
    /// The words that decided.
    pub evidence: Vec<EvidenceRecord>,
    /// How the article speaks of people who use: part of no decision.
    pub wording: Vec<EvidenceRecord>,
    /// Where a person decided otherwise: who, when, why, and what the program had decided.
    pub overruled: Option<OverruledRecord>,
    /// Quotations in text order.
    pub quotes: Vec<QuoteRecord>,
    /// What a reader should know before relying on it.
    pub flags: Vec<FlagRecord>,
    /// Identifier of the earliest copy of the story.
    pub cluster: String,
    /// Copies of the story in the store, itself included; `None` for an article that is in no store.
    pub cluster_size: Option<u64>,
    /// Identifier of the copy that came into the store first: the same in every export. `None` for an article that is in no
    /// store.
    pub story: Option<String>,
    /// The earliest copy, where that is another article.
    pub duplicate_of: Option<String>,
    /// Address of the feed that named it first.
    pub feed: Option<String>,
    /// How it came here.
    pub provenance: ProvenanceRecord,
}

/// One stretch of text that counted for a label.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceRecord {
    /// `title`, `standfirst` or `body`: the text `start` and `end` count in.
    pub field: &'static str,
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The stretch as the article has it.
    pub text: String,
    /// The lexicon's term.
    pub term: String,
    /// The label it counts for.
    pub counts_for: String,
}

/// A person's decision in place of the program's.
#[derive(Clone, Debug, Serialize)]
pub struct OverruledRecord {
    /// Who decided.
    pub by: String,
    /// When, RFC 3339, UTC.
    pub when: String,
    /// Why, in the person's words.
    pub note: Option<String>,
    /// What the program had decided.
    pub relevance: &'static str,
    /// What the program had decided.
    pub themes: Vec<&'static str>,
    /// What the program had decided.
    pub substances: Vec<&'static str>,
    /// What the program had decided.
    pub event: &'static str,
    /// What the program had decided.
    pub route: &'static str,
}

/// Something to know about an article.
#[derive(Clone, Debug, Serialize)]
pub struct FlagRecord {
    /// What: `corrected`, `paywalled` …
    pub kind: &'static str,
    /// The page's own words that say so, where there are any.
    pub words: Option<String>,
}

/// How an article came here and where each value was found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProvenanceRecord {
    /// `file:offset:length` of the raw page in the archive folder.
    pub archive: Option<String>,
    /// Version of ketwatch that extracted.
    pub extractor: String,
    /// Version of ketwatch and its lexicon that analysed.
    pub analyser: String,
    /// Version of the lexicon.
    pub lexicon_version: u32,
    /// HTTP validator, verbatim.
    pub etag: Option<String>,
    /// HTTP validator, verbatim.
    pub last_modified: Option<String>,
    /// HTTP status.
    pub status: Option<u16>,
    /// Encoding the page was decoded with.
    pub charset: String,
    /// The outlet's name as the page gives it.
    pub site_name: Option<String>,
    /// Where the headline was found.
    pub title_source: Option<&'static str>,
    /// Where the first author was found.
    pub authors_source: Option<&'static str>,
    /// Where the publication date was found.
    pub published_source: Option<&'static str>,
    /// Where the date of the last change was found.
    pub modified_source: Option<&'static str>,
    /// Where the section was found.
    pub section_source: Option<&'static str>,
    /// Where the keywords were found.
    pub keywords_source: Option<&'static str>,
    /// Where the language was found.
    pub language_source: &'static str,
}

/// What a record says about an article that is not (or not yet) in a store.
#[derive(Clone, Debug, Default)]
pub struct RecordContext {
    /// The record's `id`.
    pub id: String,
    /// The record's `cluster`.
    pub cluster: String,
    /// The record's `duplicate_of`.
    pub duplicate_of: Option<String>,
    /// Version of the program, for the provenance.
    pub version: String,
}

impl ArticleRecord {
    /// The record of a stored article of that story.
    pub fn stored(stored: &StoredArticle, story: &Story) -> ArticleRecord {
        let context = RecordContext {
            id: stored.id.to_string(),
            cluster: stored.cluster.to_string(),
            duplicate_of: stored.duplicate_of.as_ref().map(ToString::to_string),
            version: stored.provenance.extractor.clone(),
        };
        let mut record = ArticleRecord::unstored(&stored.analysed, context);
        record.fetched = Some(to_the_second(stored.provenance.fetched));
        record.cluster_size = Some(story.copies);
        record.story = Some(story.first_here.to_string());
        record.country.clone_from(&stored.country);
        record.feed.clone_from(&stored.feed);
        record.provenance.add(&stored.provenance);
        record
    }

    /// The record of an article that was read from a file.
    pub fn unstored(analysed: &AnalysedArticle, context: RecordContext) -> ArticleRecord {
        let AnalysedArticle { article, codes, quotes, .. } = analysed;
        let points = CodePoints::new(&article.body);
        ArticleRecord {
            id: context.id,
            url: article.url.as_ref().map(Url::to_string),
            canonical_url: article.canonical_url.as_ref().map(Url::to_string),
            site: article.site.clone(),
            title: article.title.as_ref().map(|title| title.value.clone()),
            authors: article.authors.iter().map(|author| author.value.clone()).collect(),
            published: article.published.as_ref().map(|stamp| format!("{:.0}", stamp.value)),
            modified: article.modified.as_ref().map(|stamp| format!("{:.0}", stamp.value)),
            fetched: None,
            language: article.language.code.clone(),
            country: None,
            section: article.section.as_ref().map(|section| section.value.clone()),
            keywords: article.keywords.iter().map(|keyword| keyword.value.clone()).collect(),
            standfirst: article.standfirst.clone(),
            body: article.body.clone(),
            word_count: word_count(&article.body),
            relevance: codes.relevance.name(),
            score: record_score(codes.score),
            themes: codes.themes.iter().map(|theme| theme.name()).collect(),
            substances: codes.substances.iter().map(|substance| substance.name()).collect(),
            event: codes.event.name(),
            route: codes.route.name(),
            overruled: codes.overruled.as_deref().map(OverruledRecord::new),
            evidence: places(codes, article, &points, |evidence| !evidence.is_wording()),
            wording: places(codes, article, &points, Evidence::is_wording),
            quotes: quotes.iter().map(|quote| QuoteRecord::new(quote, &article.body, &points)).collect(),
            flags: article.flags.iter().map(FlagRecord::new).collect(),
            cluster: context.cluster,
            cluster_size: None,
            story: None,
            duplicate_of: context.duplicate_of,
            feed: None,
            provenance: ProvenanceRecord::of(analysed, &context.version),
        }
    }
}

impl ArticleRecord {
    /// `misuse (0.97)`; where a person decided, who and when, and what the score is of: `other (by Ana, 2026-11-23; the program
    /// said misuse, score 1.00)`.
    pub(super) fn relevance_in_words(&self) -> String {
        let ArticleRecord { relevance, score, .. } = self;
        match self.decided_in_words() {
            None => format!("{relevance} ({score})"),
            Some(decided) => format!("{relevance} ({decided})"),
        }
    }

    /// Who decided in place of the program, and what the program had said; `None` where nobody did.
    pub(super) fn decided_in_words(&self) -> Option<String> {
        let OverruledRecord { by, when, relevance, .. } = self.overruled.as_ref()?;
        let day = when.get(..10).unwrap_or(when);
        Some(format!("by {}, {day}; the program said {relevance}, score {:.2}", one_line(by), self.score))
    }
}

fn places(codes: &Codes, article: &Article, body: &CodePoints, wanted: fn(&Evidence) -> bool) -> Vec<EvidenceRecord> {
    codes.evidence.iter().filter(|piece| wanted(piece)).map(|piece| EvidenceRecord::new(piece, article, body)).collect()
}

impl EvidenceRecord {
    fn new(evidence: &Evidence, article: &Article, body: &CodePoints) -> EvidenceRecord {
        let text = article.text(evidence.field);
        let [start, end] = match evidence.field {
            Field::Body => body.span(evidence.span),
            Field::Title | Field::Standfirst => CodePoints::new(text).span(evidence.span),
        };
        EvidenceRecord {
            field: evidence.field.name(),
            start,
            end,
            text: evidence.span.slice(text).to_owned(),
            term: evidence.term.clone(),
            counts_for: evidence.counts_for.clone(),
        }
    }
}

impl OverruledRecord {
    fn new(overruled: &Overruled) -> OverruledRecord {
        OverruledRecord {
            by: overruled.ruling.by.clone(),
            when: to_the_second(overruled.ruling.at),
            note: overruled.ruling.note.clone(),
            relevance: overruled.relevance.name(),
            themes: overruled.themes.iter().map(|theme| theme.name()).collect(),
            substances: overruled.substances.iter().map(|substance| substance.name()).collect(),
            event: overruled.event.name(),
            route: overruled.route.name(),
        }
    }
}

impl FlagRecord {
    fn new(flag: &Flag) -> FlagRecord {
        FlagRecord { kind: flag.kind.name(), words: flag.words.clone() }
    }
}

impl ProvenanceRecord {
    fn of(analysed: &AnalysedArticle, version: &str) -> ProvenanceRecord {
        let article = &analysed.article;
        ProvenanceRecord {
            extractor: version.to_owned(),
            analyser: analyser_name(version, &analysed.codes),
            lexicon_version: analysed.codes.lexicon_version,
            charset: article.charset.to_owned(),
            site_name: article.site_name.clone(),
            title_source: source(article.title.as_ref()),
            authors_source: source(article.authors.first()),
            published_source: source(article.published.as_ref()),
            modified_source: source(article.modified.as_ref()),
            section_source: source(article.section.as_ref()),
            keywords_source: source(article.keywords.first()),
            language_source: article.language.source.name(),
            ..ProvenanceRecord::default()
        }
    }

    fn add(&mut self, provenance: &Provenance) {
        self.archive = provenance.archive.as_ref().map(|place| format!("{}:{}:{}", place.file, place.offset, place.length));
        self.extractor.clone_from(&provenance.extractor);
        self.analyser.clone_from(&provenance.analyser);
        self.etag.clone_from(&provenance.etag);
        self.last_modified.clone_from(&provenance.last_modified);
        self.status = Some(provenance.status);
    }
}

/// RFC 3339 in UTC, to the second: what lies below says nothing of a page, and many programs do not read it.
pub fn to_the_second(at: Timestamp) -> String {
    format!("{at:.0}")
}

fn source<T>(value: Option<&Sourced<T>>) -> Option<&'static str> {
    value.map(|sourced| sourced.source.name())
}
