//! Pages and texts that were collected elsewhere, on the way a crawled page takes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::analyse::{Judged, judge_article};
use super::cores::on_all_cores;
use super::keeper::{Keeper, KeeperError};
use super::pages::{FinishedPage, PageOutcome, ReadPage, analyser, not_read, read};
use super::progress::Progress;
use crate::codebook::Lexicon;
use crate::config::KeepSettings;
use crate::extract::EntryHints;
use crate::model::{
    Article, FailReason, FetchedPage, Outcome, Provenance, Source, Sourced, Stamp, article_id, canonical_url, site_of,
};
use crate::store::Missed;
use crate::text::language::language_of;

/// Something to import.
#[derive(Clone, Debug)]
pub enum Import {
    /// A page as its server sent it, or as a file has it.
    Page(Box<FetchedPage>),
    /// An article without its page.
    Text(Box<ImportedText>),
}

/// An article as another tool, or another ketwatch, took it out of its page.
#[derive(Clone, Debug)]
pub struct ImportedText {
    /// Its address.
    pub url: url::Url,
    /// Headline.
    pub title: Option<String>,
    /// Bylines.
    pub authors: Vec<String>,
    /// The part of the outlet it stands in.
    pub section: Option<String>,
    /// What its page files it under.
    pub keywords: Vec<String>,
    /// First publication.
    pub published: Option<Stamp>,
    /// Last change.
    pub modified: Option<Stamp>,
    /// BCP 47.
    pub language: Option<String>,
    /// ISO 3166-1 of the outlet.
    pub country: Option<String>,
    /// Paragraph between headline and body.
    pub standfirst: Option<String>,
    /// Paragraphs joined by a blank line.
    pub body: String,
    /// When its page was fetched.
    pub fetched: Timestamp,
}

/// What became of imported pages and texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    /// Pages and texts that were read.
    pub pages: u64,
    /// How they ended, by outcome name; sums to `pages`.
    pub outcomes: BTreeMap<String, u64>,
    /// Articles stored, by relevance.
    pub stored: BTreeMap<String, u64>,
    /// Of the stored: copies of a story that was already here.
    pub duplicates: u64,
    /// Quotes in the stored articles.
    pub quotes: u64,
}

impl Keeper {
    /// Reads pages and texts on all cores, and stores them in one commit. They are held to `keep` like crawled pages; those that
    /// are here already change nothing.
    ///
    /// # Errors
    /// What archive and store say.
    pub fn import(
        &mut self,
        slice: &[Import],
        (lexicon, keep): (&Lexicon, &KeepSettings),
        progress: &Progress,
        report: &mut Imported,
    ) -> Result<(), KeeperError> {
        progress.add_pages(slice.len());
        let finished = on_all_cores(slice, |import| {
            let page = finished(import, lexicon, keep);
            progress.page_done();
            page
        });
        let (passing, lasting) = finished.into_iter().partition(|page| page.passing_failure().is_some());
        let passing: Vec<FinishedPage> = passing;
        passing.iter().filter_map(FinishedPage::passing_failure).for_each(|outcome| report.count(&outcome));
        let own: Vec<bool> = lasting.iter().map(FinishedPage::goes_by_its_own_address).collect();
        for (written, own) in self.write(lasting, Timestamp::now())?.into_iter().zip(own) {
            let is_here = own && written.outcome == Outcome::Alias;
            report.count(if is_here { &Outcome::Known } else { &written.outcome });
            report.duplicates += written.copies;
            report.quotes += written.quotes as u64;
            if matches!(written.outcome, Outcome::Stored(_)) {
                progress.article_stored();
            }
        }
        Ok(())
    }
}

impl Imported {
    fn count(&mut self, outcome: &Outcome) {
        self.pages += 1;
        *self.outcomes.entry(outcome.name()).or_default() += 1;
        if let Outcome::Stored(relevance) = outcome {
            *self.stored.entry(relevance.name().to_owned()).or_default() += 1;
        }
    }
}

impl FinishedPage {
    /// Whether the article's address is the one it came by: where such an article is here already, it is known by it.
    fn goes_by_its_own_address(&self) -> bool {
        let id = match &self.outcome {
            PageOutcome::Read(read) => &read.id,
            PageOutcome::Judged(id, _) => id,
            _ => return false,
        };
        self.entry.as_ref().is_some_and(|entry| article_id(entry) == *id)
    }

    /// A failure that a crawl would try again. An archive stays as it is: nothing is noted, or the next crawl would ask for
    /// the page.
    fn passing_failure(&self) -> Option<Outcome> {
        match &self.outcome {
            PageOutcome::Missed(missed) if missed.outcome.is_temporary() => Some(missed.outcome.clone()),
            _ => None,
        }
    }
}

fn finished(import: &Import, lexicon: &Lexicon, keep: &KeepSettings) -> FinishedPage {
    let (entry, country, outcome) = match import {
        Import::Page(page) => (&page.url, None, page_outcome(page, lexicon, keep)),
        Import::Text(text) => (&text.url, text.country.clone(), text_outcome(text, lexicon, keep)),
    };
    FinishedPage { entry: Some(entry.clone()), feed: None, country, is_known: false, outcome }
}

fn page_outcome(page: &FetchedPage, lexicon: &Lexicon, keep: &KeepSettings) -> PageOutcome {
    let missed = match page.status {
        200..=299 => return read(page, EntryHints::default(), lexicon, |relevance| keep.keeps_text(relevance)),
        300..=399 => FailReason::Redirects,
        404 | 410 => FailReason::Gone,
        401..=403 | 451 => FailReason::Refused,
        429 => FailReason::TooManyRequests,
        400..=499 => FailReason::ClientError,
        _ => FailReason::ServerError,
    };
    PageOutcome::Missed(Missed { detail: Some(format!("archived with HTTP status {}", page.status)), ..Missed::failed(missed) })
}

fn text_outcome(text: &ImportedText, lexicon: &Lexicon, keep: &KeepSettings) -> PageOutcome {
    let id = article_id(&text.url);
    match judge_article(text.article(), lexicon, |relevance| keep.keeps_text(relevance)) {
        Ok(Judged::Kept(analysed)) => {
            let provenance = Provenance {
                fetched: text.fetched,
                status: 200,
                etag: None,
                last_modified: None,
                archive: None,
                extractor: "imported".to_owned(),
                analyser: analyser(&analysed),
            };
            PageOutcome::Read(Box::new(ReadPage { id, url: text.url.clone(), analysed: *analysed, provenance, record: None }))
        }
        Ok(Judged::Dropped(_, judgement)) => PageOutcome::Judged(id, judgement),
        Err(error) => not_read(error),
    }
}

impl ImportedText {
    fn article(&self) -> Article {
        let told = |value: &String| Sourced { value: value.clone(), source: Source::Text };
        let dated = |stamp: Stamp| Sourced { value: stamp, source: Source::Text };
        let sample = format!("{}\n{}", self.title.as_deref().unwrap_or(""), self.body);
        Article {
            url: Some(self.url.clone()),
            canonical_url: Some(canonical_url(&self.url)),
            site: site_of(&self.url),
            site_name: None,
            title: self.title.as_ref().map(told),
            authors: self.authors.iter().map(told).collect(),
            section: self.section.as_ref().map(told),
            keywords: self.keywords.iter().map(told).collect(),
            published: self.published.map(dated),
            modified: self.modified.map(dated),
            language: language_of(&sample, self.language.as_deref(), None),
            standfirst: self.standfirst.clone(),
            body: self.body.clone(),
            flags: Vec::new(),
            charset: "UTF-8",
        }
    }
}
