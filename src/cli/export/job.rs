//! The rows of an export, and each format's way of writing them.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use aws_lc_rs::digest::{Digest, SHA256, digest};
use jiff::Timestamp;
use serde_json::Value;

use super::super::arguments::{ExportArgs, Format};
use super::super::counts::{articles_of_stories, number};
use super::super::exit::Stopped;
use super::super::folder::Folder;
use super::files::Counted;
use super::format::format_name;
use crate::codebook::Lexicon;
use crate::export::{
    ArticleRecord, Citation, CodePoints, CslJsonWriter, CsvWriter, Manifest, MarkdownWriter, QuoteRow, TEXT_INDEX_FIELDS,
    XlsxWriter, drop_text_fields, text_file, text_file_name, to_the_second, write_bibtex, write_json_line, write_ris,
};
use crate::model::{DuplicateRule, Filters, OWN_TERMS, PROGRAM, StoredArticle, Story, own_terms_mark};
use crate::pipeline::Stop;
use crate::quotes::is_given_name;
use crate::search::{Match, Query, Question, Scope};

/// The byte-order mark, by which Excel knows UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// What is asked for, and of what.
pub(super) struct Job<'a> {
    pub(super) options: &'a ExportArgs,
    pub(super) format: Format,
    pub(super) query: &'a Query,
    pub(super) filters: &'a Filters,
    pub(super) fields: &'a [&'static str],
    pub(super) folder: &'a Folder,
    /// Says when a signal asks to end.
    pub(super) stop: Stop,
}

/// What was written.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) articles: u64,
    /// The stories they tell, each once: eight bytes for one.
    pub(super) stories: HashSet<u64>,
    pub(super) rows: u64,
    /// Texts that did not fit into a cell of a workbook.
    pub(super) cut: u64,
    /// Articles by the version of the lexicon they were judged by, and by the number of own terms or of a topic's names.
    pub(super) lexicons: BTreeMap<(u32, Option<u32>), u64>,
    /// Articles that bear a person's decision.
    pub(super) overruled: u64,
}

impl Counts {
    /// Articles that another version than the program's own judged.
    pub(super) fn judged_otherwise(&self) -> u64 {
        let own = Lexicon::bundled().version();
        self.lexicons.iter().filter(|((version, _), _)| *version != own).map(|(_, count)| count).sum()
    }

    /// Whether there were several own terms or topics, or articles without any beside articles with them.
    pub(super) fn has_several_topics(&self) -> bool {
        self.lexicons.keys().map(|(_, own)| own).collect::<HashSet<_>>().len() > 1
    }

    /// Articles by the version of the lexicon.
    fn versions(&self) -> BTreeMap<String, u64> {
        summed(self.lexicons.iter().map(|((version, _), count)| (version.to_string(), *count)))
    }

    /// Articles by the mark of the own terms or of the topic they were judged with.
    fn own_terms(&self) -> BTreeMap<String, u64> {
        summed(self.lexicons.iter().filter_map(|((_, own), count)| Some((own_terms_mark((*own)?), *count))))
    }

    /// `lexicon 2`, or what there is: `lexicon 1 (12 articles), 2, own terms 1f3a9c07 (30 articles)`.
    fn lexicons(&self) -> String {
        let name = |(version, own): &(u32, Option<u32>)| match own {
            None => version.to_string(),
            Some(own) => format!("{version}{OWN_TERMS}{}", own_terms_mark(*own)),
        };
        match self.lexicons.iter().collect::<Vec<_>>().as_slice() {
            [] => format!("lexicon {}", Lexicon::bundled().version()),
            [(only, _)] => format!("lexicon {}", name(only)),
            several => {
                let each = several.iter().map(|(judge, count)| format!("{} ({count} articles)", name(judge)));
                format!("lexicon {}", each.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn summed(counts: impl Iterator<Item = (String, u64)>) -> BTreeMap<String, u64> {
    counts.fold(BTreeMap::new(), |mut sums, (name, count)| {
        *sums.entry(name).or_default() += count;
        sums
    })
}

/// Articles and the stories they tell.
#[derive(Clone, Copy)]
pub(super) struct Totals {
    pub(super) articles: u64,
    pub(super) stories: u64,
}

/// One row, its texts withheld where that is asked for.
enum Row {
    Article(Box<ArticleRecord>),
    Quote(Box<QuoteRow>),
}

impl Job<'_> {
    /// Writes the rows, article by article: memory holds one article and the list of matches.
    pub(super) fn write(&self, out: impl Write) -> Result<Counts> {
        match self.format {
            Format::Csv => self.csv(out),
            Format::Jsonl => self.jsonl(out),
            Format::Xlsx => self.workbook(out),
            Format::Md => self.document(out),
            Format::CslJson => {
                let mut references = CslJsonWriter::new(out)?;
                let counts = self.each_reference(|citation| references.write(citation))?;
                references.finish()?;
                Ok(counts)
            }
            Format::Ris => self.references(out, write_ris),
            Format::Bibtex => self.references(out, write_bibtex),
            Format::TxtFolder => unreachable!("a folder is written by write_folder"),
        }
    }

    /// Writes a text file for each article and their list; gives the counts, all bytes, and the digest of the list, which
    /// holds the digest of each file.
    pub(super) fn write_folder(&self, folder: &Path) -> Result<(Counts, u64, Digest)> {
        let start = if self.options.bom { BOM } else { &[] };
        let list = std::fs::File::create_new(folder.join("index.csv")).context("index.csv")?;
        let mut list = Counted::new(BufWriter::new(list));
        list.write_all(start)?;
        let mut rows = CsvWriter::new(&mut list, TEXT_INDEX_FIELDS.to_vec())?;
        let mut written = 0;
        let counts = self.each_article(|record| {
            let name = text_file_name(record);
            let text = [start, text_file(record).as_bytes()].concat();
            std::fs::write(folder.join(&name), &text)?;
            written += text.len() as u64;
            let mut row = serde_json::to_value(record)?;
            row["file"] = Value::from(name);
            row["sha256"] = Value::from(hex(&digest(&SHA256, &text)));
            rows.write(&row)
        })?;
        rows.flush()?;
        drop(rows);
        let (bytes, digest) = list.finish();
        Ok((counts, written + bytes, digest))
    }

    /// What makes the export repeatable.
    pub(super) fn manifest(&self, counts: &Counts, bytes: u64, sha256: String) -> Result<Manifest> {
        let is_folder = self.format == Format::TxtFolder;
        let (in_store, matching) = (self.in_store()?, self.matching()?);
        Ok(Manifest {
            tool: PROGRAM.to_owned(),
            lexicon_version: Lexicon::bundled().version(),
            lexicon_versions: counts.versions(),
            circumstances_version: Lexicon::circumstances_version(),
            own_terms: counts.own_terms(),
            overruled: counts.overruled,
            created: to_the_second(Timestamp::now()),
            command: std::env::args().collect(),
            query: self.options.query.clone(),
            filters: self.options.filters.in_words(self.filters),
            records: self.records(),
            format: format_name(self.format),
            texts: self.texts(),
            fields: if self.has_fields() { self.fields.to_vec() } else { Vec::new() },
            articles_in_store: in_store.articles,
            stories_in_store: in_store.stories,
            articles_matching: matching.articles,
            stories_matching: matching.stories,
            articles_exported: counts.articles,
            stories_exported: counts.stories.len() as u64,
            rows: counts.rows,
            bytes,
            sha256_of: if is_folder { "index.csv" } else { "output" },
            sha256,
        })
    }

    fn csv(&self, mut out: impl Write) -> Result<Counts> {
        if self.options.bom {
            out.write_all(BOM)?;
        }
        let mut rows = CsvWriter::new(out, self.fields.to_vec())?;
        let counts = self.each_value(|row| rows.write(row))?;
        rows.flush()?;
        Ok(counts)
    }

    fn jsonl(&self, mut out: impl Write) -> Result<Counts> {
        let fields = (!self.options.fields.is_empty()).then_some(self.fields);
        let counts = self.each_value(|row| write_json_line(&mut out, row, fields))?;
        out.flush()?;
        Ok(counts)
    }

    fn workbook(&self, out: impl Write) -> Result<Counts> {
        let mut book = XlsxWriter::new(out, self.records(), self.fields.to_vec())?;
        let mut counts = self.each_value(|row| book.write(row))?;
        counts.cut = book.cut();
        book.finish(&self.about(&counts)?)?;
        Ok(counts)
    }

    fn document(&self, out: impl Write) -> Result<Counts> {
        let query = if self.options.query.is_empty() { "every article" } else { &self.options.query };
        let mut about = vec![("Query", query.to_owned())];
        about.extend(self.options.filters.in_words(self.filters).into_iter().map(|filter| ("Filter", filter)));
        about.push(("Texts", self.texts().to_owned()));
        about.push(("Made with", PROGRAM.to_owned()));
        let mut document = MarkdownWriter::new(out, "Articles collected by ketwatch", &about)?;
        let counts = self.each_row(|row| match row {
            Row::Article(record) => document.article(&record),
            Row::Quote(row) => document.quote(&row),
        })?;
        let in_store = self.in_store()?;
        document.finish(&format!(
            "{}, judged by {}, out of {}",
            self.counted(&counts),
            counts.lexicons(),
            articles_of_stories(in_store.articles, in_store.stories)
        ))?;
        Ok(counts)
    }

    fn references<W: Write>(&self, mut out: W, write: impl Fn(&mut W, &Citation) -> io::Result<()>) -> Result<Counts> {
        let counts = self.each_reference(|citation| write(&mut out, citation))?;
        out.flush()?;
        Ok(counts)
    }

    /// What the workbook says of itself.
    fn about(&self, counts: &Counts) -> Result<Vec<(&'static str, Value)>> {
        let (in_store, matching) = (self.in_store()?, self.matching()?);
        Ok(vec![
            ("made with", Value::from(PROGRAM)),
            ("judged by", Value::from(counts.lexicons())),
            ("made at", Value::from(to_the_second(Timestamp::now()))),
            ("query", Value::from(self.options.query.clone())),
            ("filters", Value::from(self.options.filters.in_words(self.filters))),
            ("records", Value::from(self.records())),
            ("texts", Value::from(self.texts())),
            ("articles in the store", Value::from(in_store.articles)),
            ("stories in the store", Value::from(in_store.stories)),
            ("articles matching, with copies", Value::from(matching.articles)),
            ("stories matching", Value::from(matching.stories)),
            ("articles here", Value::from(counts.articles)),
            ("stories here", Value::from(counts.stories.len())),
            ("articles here that a person decided about", Value::from(counts.overruled)),
            ("rows", Value::from(counts.rows)),
            ("texts cut to fit a cell", Value::from(counts.cut)),
        ])
    }

    fn each_value(&self, mut write: impl FnMut(&Value) -> io::Result<()>) -> Result<Counts> {
        self.each_row(|row| {
            let mut value = match row {
                Row::Article(record) => serde_json::to_value(record)?,
                Row::Quote(row) => serde_json::to_value(row)?,
            };
            if self.options.no_text {
                drop_text_fields(&mut value);
            }
            write(&value)
        })
    }

    fn each_reference(&self, mut write: impl FnMut(&Citation) -> io::Result<()>) -> Result<Counts> {
        self.each_article(|record| write(&Citation::of(record, is_given_name)))
    }

    fn each_article(&self, mut write: impl FnMut(&ArticleRecord) -> io::Result<()>) -> Result<Counts> {
        self.each_row(|row| match row {
            Row::Article(record) => write(&record),
            Row::Quote(_) => Ok(()),
        })
    }

    /// Reads the matching articles one after the other and gives each row to `write`.
    fn each_row(&self, mut write: impl FnMut(Row) -> io::Result<()>) -> Result<Counts> {
        let mut counts = Counts::default();
        let scope = if self.options.quotes { Scope::Quotes } else { Scope::Articles };
        let question = Question { query: self.query, filters: self.filters, scope };
        let mut matches = self.folder.searcher.all_matching(question)?.peekable();
        while let Some(found) = matches.next() {
            if let Some(reason) = self.stop.reason() {
                return Err(Stopped(reason).into());
            }
            // The index may name what a run under way has just taken out of the store.
            let Some(stored) = self.folder.store.article(&found.article)? else { continue };
            let rows = Rows {
                story: self.folder.store.story(&stored.cluster)?,
                points: CodePoints::new(&stored.analysed.article.body),
                stored: &stored,
                no_text: self.options.no_text,
            };
            counts.articles += 1;
            let codes = &stored.analysed.codes;
            *counts.lexicons.entry((codes.lexicon_version, codes.lexicon_own)).or_default() += 1;
            counts.overruled += u64::from(codes.overruled.is_some());
            counts.stories.insert(stored.cluster.bits());
            let mut next = Some(found);
            while let Some(found) = next {
                if let Some(row) = rows.row(found.quote) {
                    write(row)?;
                    counts.rows += 1;
                }
                next = matches.next_if(|next: &Match| next.article == stored.id);
            }
        }
        Ok(counts)
    }

    /// What was written, in words: `12 quotes in 5 articles of 4 stories`.
    pub(super) fn counted(&self, counts: &Counts) -> String {
        let articles = articles_of_stories(counts.articles, counts.stories.len() as u64);
        if self.options.quotes { format!("{} in {articles}", number(counts.rows, "quote", "quotes")) } else { articles }
    }

    fn records(&self) -> &'static str {
        if self.options.quotes { "quotes" } else { "articles" }
    }

    fn texts(&self) -> &'static str {
        if self.options.no_text { "withheld" } else { "included" }
    }

    fn has_fields(&self) -> bool {
        matches!(self.format, Format::Csv | Format::Jsonl | Format::Xlsx)
    }

    pub(super) fn in_store(&self) -> Result<Totals> {
        let store = &self.folder.store;
        let articles = store.relevance_counts()?.iter().map(|(_, count)| count).sum();
        Ok(Totals { articles, stories: store.story_count()? })
    }

    /// What matches before copies are left out.
    pub(super) fn matching(&self) -> Result<Totals> {
        let with_copies = Filters { duplicates: DuplicateRule::Include, ..self.filters.clone() };
        let question = Question { query: self.query, filters: &with_copies, scope: Scope::Articles };
        let found = self.folder.searcher.timeline(question, None)?.matches;
        let stories: HashSet<u64> = found.iter().map(|found| found.story).collect();
        Ok(Totals { articles: found.len() as u64, stories: stories.len() as u64 })
    }
}

/// The rows of one article.
struct Rows<'a> {
    stored: &'a StoredArticle,
    /// Of its story.
    story: Story,
    points: CodePoints<'a>,
    no_text: bool,
}

impl Rows<'_> {
    /// The row of the article, or of one of its quotes.
    fn row(&self, quote: Option<u32>) -> Option<Row> {
        let Some(number) = quote else {
            let mut record = ArticleRecord::stored(self.stored, &self.story);
            if self.no_text {
                record.withhold_text();
            }
            return Some(Row::Article(Box::new(record)));
        };
        let mut row = QuoteRow::of(self.stored, &self.story, &self.points, number as usize)?;
        if self.no_text {
            row.withhold_text();
        }
        Some(Row::Quote(Box::new(row)))
    }
}

/// A digest in hexadecimal digits.
pub(super) fn hex(digest: &Digest) -> String {
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
