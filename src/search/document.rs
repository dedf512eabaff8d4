//! From a stored article to index documents.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;
use tantivy::schema::{Field, TantivyDocument};
use tantivy::{DateTime, Term};
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::analyse::{Stems, joined_terms};
use super::schema::{ARTICLE, Fields, QUOTE, Text};
use crate::model::{ArticleId, Quote, StoredArticle};

/// The documents of one article: itself, then its quotes in text order.
pub(super) fn documents(fields: &Fields, stored: &StoredArticle) -> Vec<TantivyDocument> {
    let writer = DocumentWriter { fields, stored, stems: Stems::of(&stored.analysed.article.language.code) };
    let wordings = wordings(stored);
    let quotes = stored.analysed.quotes.iter().zip(wordings).enumerate();
    let quotes = quotes.map(|(ordinal, (quote, wording))| writer.quote(ordinal, quote, wording));
    std::iter::once(writer.article()).chain(quotes).collect()
}

/// A number for the words of each quote, whatever their case and marks. Who says the same twice in one article has two.
fn wordings(stored: &StoredArticle) -> Vec<u64> {
    let mut times: HashMap<u64, u64> = HashMap::new();
    let mut number = |quote: &Quote| {
        let terms = joined_terms(quote.span.slice(&stored.analysed.article.body));
        let time = times.entry(xxh3_64_with_seed(terms.as_bytes(), 0)).or_default();
        *time += 1;
        xxh3_64_with_seed(terms.as_bytes(), *time)
    };
    stored.analysed.quotes.iter().map(&mut number).collect()
}

/// Characters of a first paragraph that count as lead: some texts have come without paragraphs.
const LONGEST_LEAD: usize = 600;

/// The first paragraph of a text, or its beginning up to a blank.
fn first_paragraph(body: &str) -> &str {
    let paragraph = body.split("\n\n").find(|paragraph| !paragraph.trim().is_empty()).unwrap_or("");
    match paragraph.char_indices().nth(LONGEST_LEAD) {
        None => paragraph,
        Some((end, _)) => {
            let beginning = paragraph.get(..end).unwrap_or("");
            beginning.rsplit_once(char::is_whitespace).map_or(beginning, |(whole, _)| whole)
        }
    }
}

/// The term all documents of an article carry.
pub(super) fn id_term(fields: &Fields, id: &ArticleId) -> Term {
    Term::from_field_u64(fields.id, id_number(id))
}

/// An identifier is 16 hexadecimal digits: as a number it sorts the same and takes eight bytes.
pub(super) fn id_number(id: &ArticleId) -> u64 {
    u64::from_str_radix(id.as_str(), 16).expect("an ArticleId is 16 hexadecimal digits")
}

/// The identifier of that number.
pub(super) fn id_of(number: u64) -> ArticleId {
    ArticleId::parse(&format!("{number:016x}")).expect("16 hexadecimal digits are an ArticleId")
}

/// Days since 1970-01-01.
pub(super) fn day_number(day: Date) -> i64 {
    i64::from(jiff::civil::date(1970, 1, 1).until(day).map_or(0, |span| span.get_days()))
}

struct DocumentWriter<'a> {
    fields: &'a Fields,
    stored: &'a StoredArticle,
    stems: Option<Stems>,
}

impl DocumentWriter<'_> {
    fn article(&self) -> TantivyDocument {
        let (fields, article, quotes) = (self.fields, &self.stored.analysed.article, &self.stored.analysed.quotes);
        let mut document = TantivyDocument::default();
        document.add_text(fields.doc, ARTICLE);
        self.add_filters(&mut document);
        self.add_text(&mut document, fields.title, article.title.as_ref().map_or("", |title| &title.value));
        let standfirst = article.standfirst.as_deref().filter(|standfirst| !standfirst.is_empty());
        self.add_text(&mut document, fields.lead, standfirst.unwrap_or_else(|| first_paragraph(&article.body)));
        document.add_bool(fields.has_standfirst, standfirst.is_some());
        self.add_text(&mut document, fields.body, &article.body);
        for author in &article.authors {
            add_terms(&mut document, fields.author, &author.value);
        }
        article.section.iter().for_each(|section| add_terms(&mut document, fields.section, &section.value));
        article.keywords.iter().for_each(|keyword| add_terms(&mut document, fields.keyword, &keyword.value));
        for quote in quotes {
            self.add_quote_text(&mut document, quote);
        }
        let kinds: BTreeSet<&str> = quotes.iter().map(|quote| quote.speaker_kind.name()).collect();
        for kind in kinds {
            document.add_text(fields.speaker_kind, kind);
        }
        document
    }

    fn quote(&self, ordinal: usize, quote: &Quote, wording: u64) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_text(self.fields.doc, QUOTE);
        document.add_u64(self.fields.wording, wording);
        document.add_u64(self.fields.ordinal, ordinal as u64);
        self.add_filters(&mut document);
        self.add_quote_text(&mut document, quote);
        document.add_text(self.fields.speaker_kind, quote.speaker_kind.name());
        document
    }

    fn add_quote_text(&self, document: &mut TantivyDocument, quote: &Quote) {
        let fields = self.fields;
        self.add_text(document, fields.quote, quote.span.slice(&self.stored.analysed.article.body));
        // The mention too: an article calls "Jane Smith" "Dr Smith" at the place, and either may be looked for.
        let names = [&quote.speaker, &quote.mention].into_iter().flatten().collect::<BTreeSet<_>>();
        for name in names {
            add_terms(document, fields.speaker, name);
        }
        for role in [&quote.role, &quote.affiliation].into_iter().flatten() {
            add_terms(document, fields.role, role);
        }
    }

    /// The fields by which articles and quotes are filtered, counted and sorted.
    fn add_filters(&self, document: &mut TantivyDocument) {
        let (fields, stored) = (self.fields, self.stored);
        let codes = &stored.analysed.codes;
        document.add_u64(fields.id, id_number(&stored.id));
        document.add_u64(fields.cluster, id_number(&stored.cluster));
        document.add_bool(fields.duplicate, stored.duplicate_of.is_some());
        document.add_bool(fields.has_quotes, !stored.analysed.quotes.is_empty());
        document.add_f64(fields.score, f64::from(codes.score));
        document.add_text(fields.relevance, codes.relevance.name());
        codes.themes.iter().for_each(|theme| document.add_text(fields.theme, theme.name()));
        codes.substances.iter().for_each(|substance| document.add_text(fields.substance, substance.name()));
        document.add_text(fields.event, codes.event.name());
        document.add_text(fields.route, codes.route.name());
        stored.country.iter().for_each(|country| document.add_text(fields.country, country.to_ascii_uppercase()));
        stored.feed.iter().for_each(|feed| document.add_text(fields.feed, feed));
        self.add_place(document);
        self.add_time(document);
    }

    fn add_place(&self, document: &mut TantivyDocument) {
        let article = &self.stored.analysed.article;
        if !article.site.is_empty() {
            document.add_text(self.fields.site, &article.site);
            domains(&article.site).for_each(|domain| document.add_text(self.fields.within_site, domain));
        }
        document.add_text(self.fields.lang, &article.language.code);
        let code = article.language.code.to_ascii_lowercase();
        let ends = code.match_indices('-').map(|(at, _)| at).chain([code.len()]);
        ends.filter_map(|end| code.get(..end)).for_each(|prefix| document.add_text(self.fields.within_lang, prefix));
    }

    fn add_time(&self, document: &mut TantivyDocument) {
        let fetched = self.stored.provenance.fetched;
        let published = self.stored.analysed.article.published.as_ref().map(|published| published.value);
        let instant = published.map_or(fetched, |stamp| stamp.instant());
        let day = published.map_or_else(|| fetched.to_zoned(jiff::tz::TimeZone::UTC).date(), |stamp| stamp.day());
        document.add_date(self.fields.date, DateTime::from_timestamp_secs(instant.as_second()));
        document.add_i64(self.fields.day, day_number(day));
    }

    fn add_text(&self, document: &mut TantivyDocument, field: Text, text: &str) {
        add_terms(document, field.neutral, text);
        if let Some(stems) = self.stems.filter(|_| !text.is_empty()) {
            document.add_text(field.stems, stems.joined_stems(text));
        }
    }
}

fn add_terms(document: &mut TantivyDocument, field: Field, text: &str) {
    if !text.is_empty() {
        document.add_text(field, joined_terms(text));
    }
}

/// A site and the domains above it: `news.bbc.co.uk`, `bbc.co.uk`, `co.uk`.
fn domains(site: &str) -> impl Iterator<Item = &str> {
    let above = site.match_indices('.').filter_map(|(at, _)| site.get(at + 1..)).filter(|domain| domain.contains('.'));
    std::iter::once(site).chain(above)
}
