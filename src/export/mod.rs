//! What leaves the program: record types, one schema each, and the formats they are written in.
//!
//! The field names are a promise (`docs/export.md`): `--json`, `--jsonl` and every export share them. Spans become
//! Unicode code points here and nowhere else. Writers come in as arguments; this room opens no file.

mod article_head;
mod article_record;
mod bibtex;
mod citation;
mod code_points;
mod csl_json;
mod csv;
mod digest_html;
mod digest_record;
mod digest_text;
mod expert_record;
mod fields;
mod flow_chart;
mod flow_record;
mod jsonl;
mod label_file;
mod manifest;
mod markdown;
mod plain;
mod quote_record;
mod ris;
mod scale;
mod svg;
mod text_file;
mod trends_chart;
mod trends_record;
mod without_text;
mod xlsx;
mod zip;

pub use article_head::ArticleHead;
pub use article_record::{ArticleRecord, EvidenceRecord, OverruledRecord, ProvenanceRecord, RecordContext, to_the_second};
pub use bibtex::write_bibtex;
pub use citation::{Author, Citation};
pub use code_points::CodePoints;
pub use csl_json::CslJsonWriter;
pub use csv::CsvWriter;
pub use digest_html::{digest_atom, digest_feed_id, digest_html};
pub use digest_record::{DigestEntry, DigestQuote, DigestRecord, DigestSection, EntryFacts};
pub use digest_text::{digest_markdown, digest_text};
pub use expert_record::{EXPERT_FIELDS, ExpertRecord, FormRecord};
pub use fields::{ARTICLE_FIELDS, QUOTE_FIELDS, UnknownField, choose_fields};
pub use flow_chart::flow_chart;
pub use flow_record::{FlowRecord, IdentifiedRecord, IncludedRecord, ReasonsRecord, reason_in_words};
pub use jsonl::{write_json_document, write_json_line};
pub use label_file::{LabelFile, LabelProblem, LabelRow, read_labels, values as label_values};
pub use manifest::Manifest;
pub use markdown::MarkdownWriter;
pub use plain::in_marks;
pub use quote_record::{QuoteRecord, QuoteRow, record_score};
pub use ris::write_ris;
pub use text_file::{TEXT_INDEX_FIELDS, text_file, text_file_name};
pub use trends_chart::{Measure, trends_chart};
pub use trends_record::{GapFeedRecord, GapRecord, REST, SeriesRecord, TREND_FIELDS, TrendRow, TrendsRecord};
pub use without_text::{TEXT_FIELDS, drop_text_fields};
pub use xlsx::XlsxWriter;
