//! Articles out of their tables, as they went in.

use encoding_rs::{Encoding, UTF_8};
use rusqlite::{Connection, OptionalExtension, Result, Row};
use url::Url;

use super::columns::{count_in, id_in, id_of, instant_in, maybe_parsed_in, maybe_url_in, number_of, pair_in, parsed_in, stamp};
use super::{Store, StoreError, labels};
use crate::model::{
    AnalysedArticle, Article, ArticleId, Codes, EventKind, Evidence, Field, Fingerprint, Flag, FlagKind, Language, OWN_TERMS,
    Provenance, Quote, QuoteKind, RecordLocation, Relevance, Route, Source, Sourced, Span, SpeakerKind, StoredArticle, Substance,
    Theme, article_id,
};

impl Store {
    /// The article of that identifier.
    pub fn article(&self, id: &ArticleId) -> Result<Option<StoredArticle>, StoreError> {
        self.ask(|connection| read(connection, number_of(id)))
    }

    /// Whether there is an article of that identifier, without reading it.
    pub fn has_article(&self, id: &ArticleId) -> Result<bool, StoreError> {
        self.ask(|connection| connection.prepare_cached("SELECT 1 FROM article WHERE id = ?1")?.exists([number_of(id)]))
    }

    /// The articles of these identifiers, in their order; those that are not here are left out.
    pub fn articles(&self, ids: &[ArticleId]) -> Result<Vec<StoredArticle>, StoreError> {
        self.ask(|connection| ids.iter().filter_map(|id| read(connection, number_of(id)).transpose()).collect())
    }

    /// The article at an address, also when it was stored under another address.
    pub fn find_by_url(&self, url: &Url) -> Result<Option<StoredArticle>, StoreError> {
        let mut number = number_of(&article_id(url));
        self.ask(|connection| {
            // A short link may lead to an address that is itself another name of the article.
            for _ in 0..=MOST_ALIASES {
                if let Some(article) = read(connection, number)? {
                    return Ok(Some(article));
                }
                let mut statement = connection
                    .prepare_cached("SELECT article FROM ledger WHERE id = ?1 AND article IS NOT NULL AND article <> id")?;
                let Some(next) = statement.query_row([number], |row| row.get(0)).optional()? else { return Ok(None) };
                number = next;
            }
            Ok(None)
        })
    }
}

/// Other names that are followed from an address to its article; redirects are followed no further either.
const MOST_ALIASES: usize = 5;

// The parts come in many rows, and finding a column by its name costs more than reading it: these readers go by the order of
// the columns here.
const AUTHORS: &str = "SELECT name, source FROM author WHERE article = ?1 ORDER BY place";
const KEYWORDS: &str = "SELECT name, source FROM keyword WHERE article = ?1 ORDER BY place";
const FLAGS: &str = "SELECT name, words FROM flag WHERE article = ?1 ORDER BY place";
const THEMES: &str = "SELECT name FROM theme WHERE article = ?1 ORDER BY place";
const SUBSTANCES: &str = "SELECT name FROM substance WHERE article = ?1 ORDER BY place";
const EVIDENCE: &str = "SELECT field, span_start, span_end, term, counts_for FROM evidence WHERE article = ?1 ORDER BY place";
const QUOTES: &str = "SELECT kind, group_number, span_start, span_end, speaker, mention, speaker_start, speaker_end, role,
    affiliation, cue, speaker_kind, confidence FROM quote WHERE article = ?1 ORDER BY place";

/// The article of that number.
pub(super) fn read(connection: &Connection, number: i64) -> Result<Option<StoredArticle>> {
    let mut statement = connection.prepare_cached(
        "SELECT article.*, standfirst, body FROM article JOIN article_text ON article_text.article = key WHERE id = ?1",
    )?;
    let row = statement.query_row([number], |row| Ok((row.get::<_, i64>("key")?, read_row(row)?))).optional()?;
    let Some((key, mut stored)) = row else { return Ok(None) };
    let analysed = &mut stored.analysed;
    analysed.article.authors = parts(connection, AUTHORS, key, read_sourced)?;
    analysed.article.keywords = parts(connection, KEYWORDS, key, read_sourced)?;
    analysed.article.flags = parts(connection, FLAGS, key, read_flag)?;
    analysed.codes.themes = parts(connection, THEMES, key, |row| parsed_in(row, 0, Theme::from_name))?;
    analysed.codes.substances = parts(connection, SUBSTANCES, key, |row| parsed_in(row, 0, Substance::from_name))?;
    analysed.codes.evidence = parts(connection, EVIDENCE, key, read_evidence)?;
    labels::mark_overruled(connection, number, &mut analysed.codes)?;
    analysed.quotes = parts(connection, QUOTES, key, read_quote)?;
    Ok(Some(stored))
}

/// The rows of one table that belong to an article, in their order.
fn parts<T>(connection: &Connection, sql: &str, key: i64, read: impl FnMut(&Row<'_>) -> Result<T>) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_map([key], read)?.collect()
}

/// The article without the parts that have tables of their own.
fn read_row(row: &Row<'_>) -> Result<StoredArticle> {
    Ok(StoredArticle {
        id: id_in(row, "id")?,
        analysed: AnalysedArticle {
            article: read_article(row)?,
            codes: Codes {
                relevance: parsed_in(row, "relevance", Relevance::from_name)?,
                score: row.get("score")?,
                themes: Vec::new(),
                substances: Vec::new(),
                evidence: Vec::new(),
                event: parsed_in(row, "event", EventKind::from_name)?,
                route: parsed_in(row, "route", Route::from_name)?,
                lexicon_version: count_in(row, "lexicon_version")?,
                lexicon_own: own_terms(row)?,
                overruled: None,
            },
            quotes: Vec::new(),
            fingerprint: read_fingerprint(row)?,
        },
        country: row.get("country")?,
        feed: row.get("feed")?,
        cluster: id_in(row, "cluster")?,
        duplicate_of: row.get::<_, Option<i64>>("duplicate_of")?.map(id_of),
        provenance: read_provenance(row)?,
    })
}

fn read_article(row: &Row<'_>) -> Result<Article> {
    let charset: String = row.get("charset")?;
    Ok(Article {
        url: maybe_url_in(row, "url")?,
        canonical_url: maybe_url_in(row, "canonical_url")?,
        site: row.get("site")?,
        site_name: row.get("site_name")?,
        title: sourced(row, "title_source", row.get("title")?)?,
        authors: Vec::new(),
        section: sourced(row, "section_source", row.get("section")?)?,
        keywords: Vec::new(),
        published: sourced(row, "published_source", maybe_parsed_in(row, "published", stamp)?)?,
        modified: sourced(row, "modified_source", maybe_parsed_in(row, "modified", stamp)?)?,
        language: Language { code: row.get("language")?, source: parsed_in(row, "language_source", Source::from_name)? },
        standfirst: row.get("standfirst")?,
        body: row.get("body")?,
        flags: Vec::new(),
        // Names come from the table of the encoding standard, and that finds them again.
        charset: Encoding::for_label(charset.as_bytes()).unwrap_or(UTF_8).name(),
    })
}

fn sourced<T>(row: &Row<'_>, source: &str, value: Option<T>) -> Result<Option<Sourced<T>>> {
    let source = maybe_parsed_in(row, source, Source::from_name)?;
    Ok(value.zip(source).map(|(value, source)| Sourced { value, source }))
}

/// The fingerprint in the columns of an article.
pub(super) fn read_fingerprint(row: &Row<'_>) -> Result<Fingerprint> {
    Ok(Fingerprint {
        exact: row.get::<_, i64>("exact")?.cast_unsigned(),
        sketch: read_sketch(&row.get::<_, Vec<u8>>("sketch")?),
        words: count_in(row, "words")?,
    })
}

/// A sketch from its bytes; places that are missing stay empty.
fn read_sketch(bytes: &[u8]) -> [u16; 32] {
    let mut sketch = [0; 32];
    for (place, pair) in sketch.iter_mut().zip(bytes.chunks_exact(2)) {
        *place = u16::from_le_bytes([pair[0], pair[1]]);
    }
    sketch
}

/// The number of the user's terms stands in words in what analysed the article, and nowhere else.
fn own_terms(row: &Row<'_>) -> Result<Option<u32>> {
    let analyser = row.get_ref("analyser")?.as_str()?;
    Ok(analyser.split_once(OWN_TERMS).and_then(|(_, number)| u32::from_str_radix(number, 16).ok()))
}

fn read_provenance(row: &Row<'_>) -> Result<Provenance> {
    Ok(Provenance {
        fetched: instant_in(row, "fetched")?,
        status: count_in(row, "status")?,
        etag: row.get("etag")?,
        last_modified: row.get("last_modified")?,
        archive: read_location(row)?,
        extractor: row.get("extractor")?,
        analyser: row.get("analyser")?,
    })
}

/// The place in the archive in the columns of an article or a revision.
pub(super) fn read_location(row: &Row<'_>) -> Result<Option<RecordLocation>> {
    let Some(file) = row.get("archive_file")? else { return Ok(None) };
    let place = pair_in::<i64, i64>(row, "archive_offset", "archive_length")?;
    Ok(place.map(|(offset, length)| RecordLocation { file, offset: offset.cast_unsigned(), length: length.cast_unsigned() }))
}

fn read_sourced(row: &Row<'_>) -> Result<Sourced<String>> {
    Ok(Sourced { value: row.get(0)?, source: parsed_in(row, 1, Source::from_name)? })
}

fn read_flag(row: &Row<'_>) -> Result<Flag> {
    Ok(Flag { kind: parsed_in(row, 0, FlagKind::from_name)?, words: row.get(1)? })
}

fn read_evidence(row: &Row<'_>) -> Result<Evidence> {
    Ok(Evidence {
        field: parsed_in(row, 0, Field::from_name)?,
        span: span(row.get(1)?, row.get(2)?),
        term: row.get(3)?,
        counts_for: row.get(4)?,
    })
}

fn read_quote(row: &Row<'_>) -> Result<Quote> {
    Ok(Quote {
        kind: parsed_in(row, 0, QuoteKind::from_name)?,
        group: count_in(row, 1)?,
        span: span(row.get(2)?, row.get(3)?),
        speaker: row.get(4)?,
        mention: row.get(5)?,
        speaker_span: pair_in(row, 6, 7)?.map(|(start, end)| span(start, end)),
        role: row.get(8)?,
        affiliation: row.get(9)?,
        cue: row.get(10)?,
        speaker_kind: parsed_in(row, 11, SpeakerKind::from_name)?,
        confidence: row.get(12)?,
    })
}

/// A span of two columns; a number that is none becomes 0, and the span empty.
fn span(start: i64, end: i64) -> Span {
    Span::stored(usize::try_from(start).unwrap_or(0), usize::try_from(end).unwrap_or(0))
}
