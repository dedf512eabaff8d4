//! The fields of the index.

use tantivy::schema::{
    DateOptions, DateTimePrecision, FAST, Field, INDEXED, IndexRecordOption, NumericOptions, STRING, Schema, SchemaBuilder,
    TextFieldIndexing, TextOptions,
};

/// Number of the schema and of the analysers behind it. Raise it whenever the same article would be indexed differently:
/// a changed field, folding, stemmer or word rule. An index of another number is rebuilt.
pub const SCHEMA: u32 = 4;

/// Name of the only tokenizer: every text comes analysed.
pub(super) const JOINED: &str = "joined";

/// `doc` of an article.
pub(super) const ARTICLE: &str = "article";
/// `doc` of a quote.
pub(super) const QUOTE: &str = "quote";

/// A text and its stems.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text {
    pub(super) neutral: Field,
    pub(super) stems: Field,
}

/// Handles of the fields, in the schema's order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    /// The article's id as a number, on its quotes too: what `delete` looks for.
    pub(super) id: Field,
    /// `article` or `quote`.
    pub(super) doc: Field,
    /// A quote's place among its article's quotes.
    pub(super) ordinal: Field,
    pub(super) title: Text,
    /// The standfirst, else the first paragraph.
    pub(super) lead: Text,
    /// Whether the lead is a standfirst.
    pub(super) has_standfirst: Field,
    pub(super) body: Text,
    /// A quote's text; of an article, all its quotes.
    pub(super) quote: Text,
    /// The same for quotes of one story that say the same words.
    pub(super) wording: Field,
    pub(super) speaker: Field,
    /// Role and affiliation.
    pub(super) role: Field,
    pub(super) author: Field,
    pub(super) section: Field,
    pub(super) keyword: Field,
    pub(super) site: Field,
    /// The site and each domain above it.
    pub(super) within_site: Field,
    pub(super) theme: Field,
    pub(super) substance: Field,
    pub(super) event: Field,
    pub(super) route: Field,
    pub(super) lang: Field,
    /// The language's code and what it begins with: `zh-hant`, `zh`.
    pub(super) within_lang: Field,
    pub(super) country: Field,
    pub(super) feed: Field,
    pub(super) relevance: Field,
    pub(super) speaker_kind: Field,
    pub(super) has_quotes: Field,
    pub(super) duplicate: Field,
    pub(super) cluster: Field,
    /// Instant of publication, else of fetching.
    pub(super) date: Field,
    /// Calendar day of the same, in days since 1970-01-01, as the source writes it.
    pub(super) day: Field,
    /// Probability of being `misuse`.
    pub(super) score: Field,
}

/// The schema and its fields.
pub(super) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let fields = fields(&mut builder);
    (builder.build(), fields)
}

fn fields(builder: &mut SchemaBuilder) -> Fields {
    let faceted = STRING.set_fast("raw");
    let flag = || NumericOptions::default().set_indexed();
    Fields {
        id: builder.add_u64_field("id", FAST | INDEXED),
        doc: builder.add_text_field("doc", STRING),
        ordinal: builder.add_u64_field("ordinal", FAST),
        title: text(builder, "title"),
        lead: text(builder, "lead"),
        has_standfirst: builder.add_bool_field("has_standfirst", flag()),
        body: text(builder, "body"),
        quote: text(builder, "quote"),
        wording: builder.add_u64_field("wording", FAST),
        speaker: builder.add_text_field("speaker", neutral()),
        role: builder.add_text_field("role", neutral()),
        author: builder.add_text_field("author", neutral()),
        section: builder.add_text_field("section", neutral()),
        keyword: builder.add_text_field("keyword", neutral()),
        site: builder.add_text_field("site", faceted.clone()),
        within_site: builder.add_text_field("within_site", STRING),
        theme: builder.add_text_field("theme", faceted.clone()),
        substance: builder.add_text_field("substance", STRING),
        event: builder.add_text_field("event", faceted.clone()),
        route: builder.add_text_field("route", faceted.clone()),
        lang: builder.add_text_field("lang", faceted.clone()),
        within_lang: builder.add_text_field("within_lang", STRING),
        country: builder.add_text_field("country", faceted.clone()),
        feed: builder.add_text_field("feed", STRING),
        relevance: builder.add_text_field("relevance", faceted.clone()),
        speaker_kind: builder.add_text_field("speaker_kind", faceted),
        has_quotes: builder.add_bool_field("has_quotes", flag()),
        duplicate: builder.add_bool_field("duplicate", flag()),
        cluster: builder.add_u64_field("cluster", FAST | INDEXED),
        date: builder.add_date_field("date", DateOptions::default().set_fast().set_precision(DateTimePrecision::Seconds)),
        day: builder.add_i64_field("day", FAST),
        score: builder.add_f64_field("score", FAST),
    }
}

fn text(builder: &mut SchemaBuilder, name: &str) -> Text {
    let stems = TextFieldIndexing::default().set_tokenizer(JOINED).set_index_option(IndexRecordOption::WithFreqs);
    Text {
        neutral: builder.add_text_field(name, neutral()),
        stems: builder.add_text_field(&format!("{name}_stem"), TextOptions::default().set_indexing_options(stems)),
    }
}

fn neutral() -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer(JOINED);
    TextOptions::default().set_indexing_options(indexing.set_index_option(IndexRecordOption::WithFreqsAndPositions))
}
