//! Articles into their tables.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, named_params, params};

use super::columns::{integer, nanoseconds, number_of, stamp_text};
use super::labels;
use crate::model::{AnalysedArticle, Codes, Evidence, Flag, Quote, Source, Sourced, StoredArticle};

/// The article that is there under an identifier.
pub(super) struct Present {
    /// The number its parts go by.
    pub key: i64,
    /// The ledger row it came by.
    pub entry: Option<i64>,
    /// When its page was fetched.
    pub fetched: i64,
}

/// Tables with rows that belong to one article.
const PARTS: [&str; 8] = ["article_text", "author", "keyword", "flag", "theme", "substance", "evidence", "quote"];

/// Looks for an article.
pub(super) fn present(connection: &Connection, number: i64) -> Result<Option<Present>> {
    let mut statement = connection.prepare_cached("SELECT key, entry, fetched FROM article WHERE id = ?1")?;
    let read = |row: &rusqlite::Row<'_>| Ok(Present { key: row.get(0)?, entry: row.get(1)?, fetched: row.get(2)? });
    statement.query_row([number], read).optional()
}

/// Takes the present article out of the tables. Where its page was fetched again and says something else now, headline and text
/// stay as a revision; where the same page was merely read again, nothing does: the archive has the page.
pub(super) fn retire(connection: &Connection, present: &Present, next: &StoredArticle, at: Timestamp) -> Result<()> {
    let mut keep = connection.prepare_cached(
        "INSERT INTO revision (article, fetched, replaced, title, standfirst, body, archive_file, archive_offset, archive_length)
         SELECT key, fetched, :at, title, standfirst, body, archive_file, archive_offset, archive_length
         FROM article JOIN article_text ON article_text.article = key
         WHERE key = :key AND fetched <> :fetched AND (title IS NOT :title OR standfirst IS NOT :standfirst OR body <> :body)",
    )?;
    let article = &next.analysed.article;
    keep.execute(named_params! {
        ":at": nanoseconds(at),
        ":key": present.key,
        ":fetched": nanoseconds(next.provenance.fetched),
        ":title": article.title.as_ref().map(|title| &title.value),
        ":standfirst": article.standfirst,
        ":body": article.body,
    })?;
    connection.prepare_cached("DELETE FROM article WHERE key = ?1")?.execute([present.key])?;
    for table in PARTS {
        connection.prepare_cached(&format!("DELETE FROM {table} WHERE article = ?1"))?.execute([present.key])?;
    }
    Ok(())
}

/// Writes an article into its tables, under the key of the one it replaces.
pub(super) fn insert(
    connection: &Connection,
    stored: &StoredArticle,
    replaced: Option<&Present>,
    entry: Option<i64>,
) -> Result<()> {
    let entry = entry.or(replaced.and_then(|present| present.entry));
    let key = insert_row(connection, stored, replaced.map(|present| present.key), entry)?;
    let AnalysedArticle { article, codes, quotes, .. } = &stored.analysed;
    let mut text = connection.prepare_cached("INSERT INTO article_text (article, standfirst, body) VALUES (?1, ?2, ?3)")?;
    text.execute(params![key, article.standfirst, article.body])?;
    insert_sourced(connection, "author", key, &article.authors)?;
    insert_sourced(connection, "keyword", key, &article.keywords)?;
    insert_flags(connection, key, &article.flags)?;
    insert_labels(connection, key, codes)?;
    labels::note_own(connection, number_of(&stored.id), codes)?;
    insert_evidence(connection, key, &codes.evidence)?;
    insert_quotes(connection, key, quotes)
}

/// Writes the article's own row and gives its key.
fn insert_row(connection: &Connection, stored: &StoredArticle, key: Option<i64>, entry: Option<i64>) -> Result<i64> {
    let AnalysedArticle { article, codes, fingerprint, .. } = &stored.analysed;
    let provenance = &stored.provenance;
    let archive = provenance.archive.as_ref();
    let own = codes.overruled.as_ref();
    let mut statement = connection.prepare_cached(
        "INSERT INTO article (key, id, entry, url, canonical_url, site, site_name, title, title_source, published,
            published_source, published_at, modified, modified_source, language, language_source, charset, relevance, score,
            event, route, lexicon_version, exact, simhash, sketch, words, country, feed, cluster, duplicate_of, fetched, status, etag,
            last_modified, archive_file, archive_offset, archive_length, extractor, analyser, section, section_source)
         VALUES (:key, :id, :entry, :url, :canonical_url, :site, :site_name, :title, :title_source, :published,
            :published_source, :published_at, :modified, :modified_source, :language, :language_source, :charset, :relevance,
            :score, :event, :route, :lexicon_version, :exact, 0, :sketch, :words, :country, :feed, :cluster, :duplicate_of, :fetched, :status,
            :etag, :last_modified, :archive_file, :archive_offset, :archive_length, :extractor, :analyser, :section,
            :section_source)",
    )?;
    statement.execute(named_params! {
        ":key": key,
        ":id": number_of(&stored.id),
        ":entry": entry,
        ":url": article.url.as_ref().map(|url| url.as_str()),
        ":canonical_url": article.canonical_url.as_ref().map(|url| url.as_str()),
        ":site": article.site,
        ":site_name": article.site_name,
        ":title": article.title.as_ref().map(|title| &title.value),
        ":title_source": source_of(article.title.as_ref()),
        ":published": article.published.as_ref().map(|published| stamp_text(&published.value)),
        ":published_source": source_of(article.published.as_ref()),
        ":published_at": article.published.as_ref().map(|published| nanoseconds(published.value.instant())),
        ":modified": article.modified.as_ref().map(|modified| stamp_text(&modified.value)),
        ":modified_source": source_of(article.modified.as_ref()),
        ":language": article.language.code,
        ":language_source": article.language.source.name(),
        ":charset": article.charset,
        ":relevance": codes.relevance.name(),
        ":score": real(codes.score),
        // Always the program's own: what a person's `none` takes away is taken at reading, and comes back with `--clear`.
        ":event": own.map_or(codes.event, |own| own.event).name(),
        ":route": own.map_or(codes.route, |own| own.route).name(),
        ":lexicon_version": codes.lexicon_version,
        ":exact": fingerprint.exact.cast_signed(),
        ":sketch": sketch_bytes(&fingerprint.sketch),
        ":words": fingerprint.words,
        ":country": stored.country,
        ":feed": stored.feed,
        ":cluster": number_of(&stored.cluster),
        ":duplicate_of": stored.duplicate_of.as_ref().map(number_of),
        ":fetched": nanoseconds(provenance.fetched),
        ":status": provenance.status,
        ":etag": provenance.etag,
        ":last_modified": provenance.last_modified,
        ":archive_file": archive.map(|location| &location.file),
        ":archive_offset": archive.map(|location| location.offset.cast_signed()),
        ":archive_length": archive.map(|location| location.length.cast_signed()),
        ":extractor": provenance.extractor,
        ":analyser": provenance.analyser,
        ":section": article.section.as_ref().map(|section| &section.value),
        ":section_source": source_of(article.section.as_ref()),
    })?;
    Ok(connection.last_insert_rowid())
}

fn source_of<T>(sourced: Option<&Sourced<T>>) -> Option<&'static str> {
    sourced.map(|sourced| Source::name(sourced.source))
}

/// SQLite has no NaN; a score that is none says nothing, like 0.
fn real(value: f32) -> f64 {
    if value.is_nan() { 0.0 } else { f64::from(value) }
}

fn insert_sourced(connection: &Connection, table: &str, key: i64, values: &[Sourced<String>]) -> Result<()> {
    let sql = format!("INSERT INTO {table} (article, place, name, source) VALUES (?1, ?2, ?3, ?4)");
    let mut statement = connection.prepare_cached(&sql)?;
    for (place, sourced) in values.iter().enumerate() {
        statement.execute(params![key, integer(place), sourced.value, sourced.source.name()])?;
    }
    Ok(())
}

fn insert_flags(connection: &Connection, key: i64, flags: &[Flag]) -> Result<()> {
    let mut statement = connection.prepare_cached("INSERT INTO flag (article, place, name, words) VALUES (?1, ?2, ?3, ?4)")?;
    for (place, flag) in flags.iter().enumerate() {
        statement.execute(params![key, integer(place), flag.kind.name(), flag.words])?;
    }
    Ok(())
}

/// Writes the labels that have tables of their own.
pub(super) fn insert_labels(connection: &Connection, key: i64, codes: &Codes) -> Result<()> {
    insert_names(connection, "theme", key, codes.themes.iter().map(|theme| theme.name()))?;
    insert_names(connection, "substance", key, codes.substances.iter().map(|substance| substance.name()))
}

fn insert_names(connection: &Connection, table: &str, key: i64, names: impl Iterator<Item = &'static str>) -> Result<()> {
    let sql = format!("INSERT INTO {table} (article, place, name) VALUES (?1, ?2, ?3)");
    let mut statement = connection.prepare_cached(&sql)?;
    for (place, name) in names.enumerate() {
        statement.execute(params![key, integer(place), name])?;
    }
    Ok(())
}

fn insert_evidence(connection: &Connection, key: i64, evidence: &[Evidence]) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO evidence (article, place, field, span_start, span_end, term, counts_for) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (place, item) in evidence.iter().enumerate() {
        let (start, end) = (integer(item.span.start()), integer(item.span.end()));
        statement.execute(params![key, integer(place), item.field.name(), start, end, item.term, item.counts_for])?;
    }
    Ok(())
}

fn insert_quotes(connection: &Connection, key: i64, quotes: &[Quote]) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO quote (article, place, kind, group_number, span_start, span_end, speaker, mention, speaker_start,
            speaker_end, role, affiliation, cue, speaker_kind, confidence)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    for (place, quote) in quotes.iter().enumerate() {
        statement.execute(params![
            key,
            integer(place),
            quote.kind.name(),
            quote.group,
            integer(quote.span.start()),
            integer(quote.span.end()),
            quote.speaker,
            quote.mention,
            quote.speaker_span.map(|span| integer(span.start())),
            quote.speaker_span.map(|span| integer(span.end())),
            quote.role,
            quote.affiliation,
            quote.cue,
            quote.speaker_kind.name(),
            real(quote.confidence),
        ])?;
    }
    Ok(())
}

/// A sketch as it is kept: its places in order, two bytes each, the lower one first.
fn sketch_bytes(sketch: &[u16; 32]) -> Vec<u8> {
    sketch.iter().flat_map(|place| place.to_le_bytes()).collect()
}
