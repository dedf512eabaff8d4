//! `show`: one article with everything that is known about it.

use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::Result;
use url::Url;

use super::arguments::{Arguments, ShowArgs};
use super::exit::{Exit, UsageError};
use super::folder::{open_store, print_json};
use super::reading::{plain, readable, sources};
use super::terminal::{FAINT, TITLE, cut, safe, styled, wrapped};
use crate::export::ArticleRecord;
use crate::model::{ArticleId, StoredArticle, article_id};
use crate::store::Store;

/// Prints one article.
pub(crate) fn show(arguments: &Arguments, options: &ShowArgs) -> Result<Exit> {
    let store = open_store(arguments)?;
    let Some(stored) = find(&store, &options.article)? else {
        return Err(UsageError(format!("{}: {}", options.article, why_not(&store, &options.article)?)).into());
    };
    if options.json {
        print_json(&ArticleRecord::stored(&stored, &store.story(&stored.cluster)?))?;
        return Ok(Exit::Done);
    }
    let text = if options.text { plain(&stored.analysed.article) } else { whole(&store, &stored)? };
    anstream::stdout().lock().write_all(text.as_bytes())?;
    Ok(Exit::Done)
}

/// Why there is no article: what became of the address, where a feed has named it.
fn why_not(store: &Store, wanted: &str) -> Result<String> {
    let entry = match ArticleId::parse(&wanted.to_lowercase()) {
        Some(_) => None,
        None => store.ledger_entry(&address(wanted)?)?,
    };
    let Some(entry) = entry else {
        return Ok("no such article here; give an identifier from `ketwatch search`, or the address of an article that was kept"
            .to_owned());
    };
    let outcome = entry.outcome.map_or("waiting to be fetched".to_owned(), |outcome| outcome.name());
    let detail = entry.detail.map(|detail| format!(" ({})", safe(&detail))).unwrap_or_default();
    let next = entry.next_try.map_or("it is not tried again".to_owned(), |at| format!("the next try is due {at:.0}"));
    Ok(format!("no article was kept: {outcome}{detail}; first seen {:.0}, {next}", entry.entry.first_seen))
}

fn address(wanted: &str) -> Result<Url> {
    let url = Url::parse(wanted).or_else(|_| Url::parse(&format!("https://{wanted}")));
    let error = |_| UsageError(format!("{wanted}: neither an identifier of 16 hexadecimal digits nor an address"));
    url.map_err(error).map_err(Into::into)
}

/// Identifiers that are named where a beginning fits several.
const NAMED: usize = 8;

/// The article of an identifier, the beginning of one, or an address.
pub(super) fn find(store: &Store, wanted: &str) -> Result<Option<StoredArticle>> {
    if let Some(id) = by_beginning(store, wanted)? {
        return Ok(store.article(&id)?);
    }
    if let Some(id) = ArticleId::parse(&wanted.to_lowercase()) {
        return Ok(store.article(&id)?);
    }
    let url = address(wanted)?;
    match store.article(&article_id(&url))? {
        Some(stored) => Ok(Some(stored)),
        None => Ok(store.find_by_url(&url)?),
    }
}

/// The one article whose identifier begins so: four digits or more, but not all sixteen.
fn by_beginning(store: &Store, wanted: &str) -> Result<Option<ArticleId>> {
    let beginning = wanted.to_lowercase();
    if !(4..16).contains(&beginning.len()) || !beginning.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(None);
    }
    let ids = store.ids_beginning(&beginning, NAMED + 1)?;
    match ids.as_slice() {
        [] => Err(UsageError(format!("no identifier begins with {beginning}; `ketwatch search` shows them")).into()),
        [only] => Ok(Some(only.clone())),
        several => {
            let mut lines = Vec::with_capacity(NAMED + 1);
            for id in several.iter().take(NAMED) {
                let title = store.text_of(id)?.and_then(|(title, _)| title).unwrap_or_default();
                lines.push(format!("  {id}  {}", cut(&safe(&title), 56)));
            }
            lines.extend((several.len() > NAMED).then(|| "  …".to_owned()));
            Err(UsageError(format!("several identifiers begin with {beginning}; write more of one:\n{}", lines.join("\n")))
                .into())
        }
    }
}

fn whole(store: &Store, stored: &StoredArticle) -> Result<String> {
    let mut text = readable(&stored.analysed, stored.country.as_deref());
    text.push_str(&copies(store, stored)?);
    text.push_str(&earlier_wordings(store, stored)?);
    text.push_str(&origin(stored));
    Ok(text)
}

fn copies(store: &Store, stored: &StoredArticle) -> Result<String> {
    let others: Vec<ArticleId> = store.cluster_members(&stored.cluster)?.into_iter().filter(|id| *id != stored.id).collect();
    if others.is_empty() {
        return Ok(String::new());
    }
    let first_here = store.story(&stored.cluster)?.first_here;
    let mut text = format!("\n{} {FAINT}(story {first_here}){FAINT:#}\n", styled(TITLE, "Copies of this story"));
    for id in others {
        let Some(other) = store.article(&id)? else { continue };
        let first = if id == stored.cluster { ", the earliest" } else { "" };
        let address = other.analysed.article.url.as_ref().map(Url::to_string).unwrap_or_default();
        let _ = writeln!(text, "  {id}  {}{first}", safe(&address));
    }
    Ok(text)
}

/// What the article said before its outlet changed it: the headline, and how many words were in the text.
fn earlier_wordings(store: &Store, stored: &StoredArticle) -> Result<String> {
    let revisions = store.revisions(&stored.id)?;
    if revisions.is_empty() {
        return Ok(String::new());
    }
    let mut text = format!("\n{}\n", styled(TITLE, "Earlier wordings"));
    for revision in revisions {
        let title = revision.title.as_deref().unwrap_or("(no headline)");
        let place = revision.archive.map(|place| format!("; raw page {} at byte {}", place.file, place.offset));
        let line = format!(
            "{:.0}  {} ({} characters{})",
            revision.fetched,
            safe(title),
            revision.body.chars().count(),
            place.unwrap_or_default()
        );
        let _ = writeln!(text, "{}", wrapped(&line, "  "));
    }
    Ok(text)
}

fn origin(stored: &StoredArticle) -> String {
    let article = &stored.analysed.article;
    let provenance = &stored.provenance;
    let mut lines =
        vec![format!("id {}", stored.id), format!("fetched {:.0} (status {})", provenance.fetched, provenance.status)];
    lines.extend(stored.feed.as_ref().map(|feed| format!("feed {feed}")));
    lines.extend(article.canonical_url.as_ref().map(|url| format!("canonical address {url}")));
    lines.extend(provenance.archive.as_ref().map(|place| format!("raw page {} at byte {}", place.file, place.offset)));
    lines.push(format!("read by {}, judged by {}, decoded as {}", provenance.extractor, provenance.analyser, article.charset));
    lines.extend(sources(article));
    let mut text = format!("\n{}\n", styled(TITLE, "Where it came from"));
    for line in lines {
        let _ = writeln!(text, "  {}", safe(&line));
    }
    text
}
