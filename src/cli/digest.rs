//! `digest`: what is new since the last digest, each story once.

use std::collections::HashMap;
use std::fs::File;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;

use anyhow::Result;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::arguments::{Arguments, DigestArgs, DigestFormat};
use super::exit::{BusyError, Exit, UsageError};
use super::export::whole;
use super::filters::since as first_day;
use super::folder::{Folder, load_config, open, open_store, today};
use super::saved::{all_misuse, find, standing};
use super::terminal::safe_lines;
use crate::config::Config;
use crate::export::{
    DigestEntry, DigestRecord, DigestSection, EntryFacts, digest_atom, digest_feed_id, digest_html, digest_markdown, digest_text,
    to_the_second, write_json_document,
};
use crate::model::{ArticleId, Evidence, Field, Flag, StoredArticle};
use crate::search::snippets;
use crate::store::{Store, StoreError, ToldEntry, Writer, lock};
use crate::study::{News, StandingSearch, news};
use crate::text::sentences::sentences;

/// How far back the first digest of a search goes, by when an article came.
const FIRST: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How far before the last digest a later one looks for what was not told: what was in no index yet, what `reprocess` judged
/// anew. A search that is made wider tells no more than that much of the past.
const OVERLAP: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Characters of the sentence that says why.
const WHY_CHARS: usize = 320;

/// Bytes at the beginning of a feed in which its identity stands.
const FEED_HEAD: u64 = 1024;

/// Tells what is new, then notes that it was told.
pub(crate) fn digest(arguments: &Arguments, options: &DigestArgs) -> Result<Exit> {
    let since = options.since.as_deref().map(|text| first_day(text, today())).transpose()?;
    let since = since.map(|day| day.to_zoned(TimeZone::UTC).map(|start| start.timestamp())).transpose()?;
    let searches = searches(arguments, options)?;
    let writer = if options.peek { None } else { Some(open_writer(arguments)?) };
    let folder = open(arguments)?;
    let teller = Teller { folder: &folder, searches: &searches, now: Timestamp::now() };
    let found = teller.find(since)?;
    let record = teller.record(&found)?;
    if !teller.stands_already(options, &record) {
        deliver(options, &teller.written(options, &record)?)?;
    }
    if let Some(mut writer) = writer {
        let tellings = found.iter().map(|(search, since, news)| (search.name.as_str(), *since, news.tellings.as_slice()));
        writer.note_told(tellings, teller.now)?;
    }
    summarise(arguments, &record);
    Ok(Exit::Done)
}

/// The searches that are asked for: those named, else all that are saved, else the stories of misuse.
fn searches(arguments: &Arguments, options: &DigestArgs) -> Result<Vec<StandingSearch>> {
    let config =
        if arguments.config.exists() || !options.search.is_empty() { load_config(&arguments.config)? } else { Config::default() };
    if options.search.is_empty() {
        let all = config.searches.iter().map(|saved| standing(saved, today())).collect::<Result<Vec<_>>>()?;
        return Ok(if all.is_empty() { vec![all_misuse()?] } else { all });
    }
    let mut chosen: Vec<StandingSearch> = Vec::new();
    for name in &options.search {
        let search = standing(find(&config, name, "--search")?, today())?;
        if chosen.iter().all(|other| other.name != search.name) {
            chosen.push(search);
        }
    }
    Ok(chosen)
}

/// Takes the data folder for writing, so that two digests never tell the same; not where there is nothing to be told.
fn open_writer(arguments: &Arguments) -> Result<Writer> {
    match Store::open_reader(&arguments.data_dir) {
        // A folder of an older version is migrated by whoever opens it for writing.
        Ok(_) | Err(StoreError::OlderVersion { .. }) => {}
        Err(_) => drop(open_store(arguments)?),
    }
    let locked = lock(&arguments.data_dir).map_err(|error| match error {
        held @ StoreError::Held { .. } => anyhow::Error::new(BusyError(held.to_string())),
        other => other.into(),
    })?;
    Ok(Writer::open(locked)?)
}

/// What each search has to tell, and since when.
type Found<'s> = Vec<(&'s StandingSearch, Timestamp, News)>;

/// Makes entries of what is new.
struct Teller<'a> {
    folder: &'a Folder,
    searches: &'a [StandingSearch],
    now: Timestamp,
}

impl<'a> Teller<'a> {
    fn find(&self, since: Option<Timestamp>) -> Result<Found<'a>> {
        let mut found = Vec::with_capacity(self.searches.len());
        for search in self.searches {
            let since = match (since, self.folder.store.last_digest(&search.name)?) {
                (Some(since), _) => since,
                (None, Some(last)) => (last.at - OVERLAP).max(last.floor),
                (None, None) => self.now - FIRST,
            };
            found.push((search, since, news(&self.folder.store, &self.folder.searcher, search, since)?));
        }
        Ok(found)
    }

    /// The record. A story of several searches stands under the first of them.
    fn record(&self, found: &Found<'_>) -> Result<DigestRecord> {
        let mut each_once = EachOnce::default();
        let mut sections: Vec<DigestSection> = Vec::with_capacity(found.len());
        for (place, (search, since, news)) in found.iter().enumerate() {
            let mut section = self.section(search, *since, news)?;
            section.entries.drain(..).for_each(|entry| each_once.add(place, &search.name, entry));
            sections.push(section);
        }
        for (place, entry) in each_once.entries {
            sections[place].entries.push(entry);
        }
        Ok(DigestRecord { created: to_the_second(self.now), searches: sections })
    }

    fn section(&self, search: &StandingSearch, since: Timestamp, news: &News) -> Result<DigestSection> {
        let mut entries = Vec::with_capacity(news.stories.len() + news.notices.len());
        for (id, flag) in &news.notices {
            entries.extend(self.entry(search, id, Some(flag.clone()), self.now)?);
        }
        let mut stories = Vec::with_capacity(news.stories.len());
        for id in &news.stories {
            let Some(stored) = self.folder.store.article(id)? else { continue };
            let published = stored.analysed.article.published.as_ref().map(|stamp| stamp.value.instant());
            let rank = (stored.analysed.codes.relevance, std::cmp::Reverse(published.unwrap_or(stored.provenance.fetched)));
            stories.push((rank, self.entry_of(search, &stored, None, self.now)?));
        }
        stories.sort_by_key(|(rank, _)| *rank);
        entries.extend(stories.into_iter().map(|(_, entry)| entry));
        let name = Some(search.name.clone()).filter(|name| !name.is_empty());
        Ok(DigestSection { search: name, query: search.query.as_str().to_owned(), since: to_the_second(since), entries })
    }

    fn entry(
        &self,
        search: &StandingSearch,
        id: &ArticleId,
        notice: Option<Flag>,
        told: Timestamp,
    ) -> Result<Option<DigestEntry>> {
        let stored = self.folder.store.article(id)?;
        stored.map(|stored| self.entry_of(search, &stored, notice, told)).transpose()
    }

    fn entry_of(
        &self,
        search: &StandingSearch,
        stored: &StoredArticle,
        notice: Option<Flag>,
        told: Timestamp,
    ) -> Result<DigestEntry> {
        let story = self.folder.store.story(&stored.cluster)?;
        Ok(DigestEntry::new(stored, EntryFacts { notice, why: why(search, stored), story, told }))
    }

    fn written(&self, options: &DigestArgs, record: &DigestRecord) -> Result<String> {
        if options.json {
            let mut json = Vec::new();
            write_json_document(&mut json, record)?;
            return Ok(String::from_utf8(json)?);
        }
        Ok(match options.format {
            DigestFormat::Text => digest_text(record),
            DigestFormat::Md => digest_markdown(record),
            DigestFormat::Html => digest_html(record),
            DigestFormat::Atom => digest_atom(&self.names(), &self.feed(record, options.entries)?, self.now),
        })
    }

    /// The names of the searches; none for all stories of misuse.
    fn names(&self) -> Vec<&str> {
        self.searches.iter().map(|search| search.name.as_str()).filter(|name| !name.is_empty()).collect()
    }

    /// Whether a feed of these searches stands in the file already and nothing is to be added to it.
    fn stands_already(&self, options: &DigestArgs, record: &DigestRecord) -> bool {
        let Some(path) = options.output.as_ref().filter(|_| !options.json && options.format == DigestFormat::Atom) else {
            return false;
        };
        let mut head = Vec::new();
        let read = File::open(path).and_then(|file| file.take(FEED_HEAD).read_to_end(&mut head));
        let id = format!("<id>{}</id>", digest_feed_id(&self.names()));
        record.is_empty() && read.is_ok() && String::from_utf8_lossy(&head).contains(&id)
    }

    /// The entries of a feed: the new ones, then those of earlier digests, as many as it keeps.
    fn feed(&self, record: &DigestRecord, most: usize) -> Result<Vec<DigestEntry>> {
        let mut each_once = EachOnce::default();
        for (place, section) in record.searches.iter().enumerate() {
            let name = section.search.as_deref().unwrap_or_default();
            section.entries.iter().for_each(|entry| each_once.add(place, name, entry.clone()));
        }
        let mut earlier: Vec<(&StandingSearch, ToldEntry)> = Vec::new();
        for search in self.searches {
            let told = self.folder.store.told_entries(&search.name, most)?;
            earlier.extend(told.into_iter().map(|told| (search, told)));
        }
        earlier.sort_by_key(|(_, told)| std::cmp::Reverse(told.at));
        for (search, told) in earlier {
            let entry = self.entry(search, &told.article, Flag::of_notice(&told.notice), told.at)?;
            // A feed may hold more than it keeps for a while, rather than lose what is new.
            let is_full = each_once.entries.len() >= most;
            let entry = entry.filter(|entry| !is_full || each_once.has(entry));
            entry.into_iter().for_each(|entry| each_once.add(0, &search.name, entry));
        }
        Ok(each_once.entries.into_iter().map(|(_, entry)| entry).collect())
    }
}

/// Entries of several searches, each story once, under the first of them.
#[derive(Default)]
struct EachOnce<'s> {
    /// The entries with the place of their search.
    entries: Vec<(usize, DigestEntry)>,
    /// By [`story_of`]: the place among the entries, and the search it stands under.
    places: HashMap<String, (usize, &'s str)>,
}

impl<'s> EachOnce<'s> {
    fn has(&self, entry: &DigestEntry) -> bool {
        self.places.contains_key(&story_of(entry))
    }

    /// Adds an entry of the search at `place`, or names that search at the entry that tells the story already.
    fn add(&mut self, place: usize, search: &'s str, entry: DigestEntry) {
        let next = self.entries.len();
        let (there, first) = *self.places.entry(story_of(&entry)).or_insert((next, search));
        match self.entries.get_mut(there) {
            None => self.entries.push((place, entry)),
            Some((_, known)) if first != search && known.also_in.iter().all(|name| name != search) => {
                known.also_in.push(search.to_owned());
            }
            Some(_) => {}
        }
    }
}

/// What an entry tells, whichever copy of the story stands for it.
fn story_of(entry: &DigestEntry) -> String {
    let notice = if entry.kind == "story" { None } else { entry.notice.as_deref() };
    format!("{} {} {}", entry.kind, entry.head.cluster, notice.unwrap_or_default())
}

/// The sentence that answers the query, else the one that decided on the article's relevance; `None` where the headline alone
/// says it.
fn why(search: &StandingSearch, stored: &StoredArticle) -> Option<String> {
    let article = &stored.analysed.article;
    if !search.query.is_everything() {
        let found = snippets(&search.query, &article.body, &article.language.code, WHY_CHARS, 1);
        if let Some(snippet) = found.first().filter(|snippet| !snippet.highlights.is_empty()) {
            return Some(snippet.span.slice(&article.body).to_owned());
        }
    }
    let codes = &stored.analysed.codes;
    let decides = |evidence: &&Evidence| evidence.field == Field::Body && !evidence.counts_for.starts_with("against:");
    let for_relevance = |evidence: &&Evidence| evidence.counts_for == codes.relevance.name();
    let mut decisive = codes.evidence.iter().filter(decides);
    let evidence = decisive.clone().find(for_relevance).or_else(|| decisive.next())?;
    let sentences = sentences(&article.body, &article.language.code);
    let sentence = sentences.into_iter().find(|sentence| sentence.contains(evidence.span))?;
    let text = sentence.slice(&article.body);
    // A sentence that has no end is shown from its word on.
    let is_short = text.chars().nth(WHY_CHARS).is_none();
    let shown = if is_short { text } else { article.body.get(evidence.span.start()..sentence.end())? };
    Some(shown.chars().take(WHY_CHARS).collect())
}

/// Writes the digest, whole and flushed, before anything is noted.
fn deliver(options: &DigestArgs, text: &str) -> Result<()> {
    if let Some(path) = &options.output {
        check_output(path)?;
        return whole(path, |file| Ok(file.write_all(text.as_bytes())?));
    }
    let mut out = std::io::stdout().lock();
    if out.is_terminal() && !text.is_empty() {
        writeln!(out, "{}", safe_lines(text))?;
    } else {
        out.write_all(text.as_bytes())?;
    }
    Ok(out.flush()?)
}

fn check_output(path: &Path) -> Result<(), UsageError> {
    if path.is_dir() {
        return Err(UsageError(format!("--output: {} is a folder; name a file in it", path.display())));
    }
    Ok(())
}

/// One line for a person at a terminal; a mail made by cron is not to hold it.
fn summarise(arguments: &Arguments, record: &DigestRecord) {
    if arguments.quiet || !std::io::stderr().is_terminal() {
        return;
    }
    if record.is_empty() {
        anstream::eprintln!("nothing new since the last digest");
    }
    for section in record.searches.iter().filter(|section| !section.entries.is_empty()) {
        anstream::eprintln!("{}: {}", super::terminal::safe(section.name()), section.counted());
    }
}
