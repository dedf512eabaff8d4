//! `show`: one article with everything that is known about it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::Result;
use url::Url;

use super::arguments::{Arguments, ShowArgs};
use super::exit::{Exit, UsageError};
use super::folder::{open_store, print_json};
use super::terminal::{FAINT, MATCH, SPEAKER, TITLE, cut, safe, safe_lines, styled, wrapped};
use crate::export::ArticleRecord;
use crate::model::{ArticleId, Codes, Evidence, Field, Quote, Relevance, StoredArticle, article_id};
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
    let text = if options.text { plain(&stored) } else { whole(&store, &stored)? };
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

/// Headline and body, as one would paste them into another program; still safe for a terminal.
fn plain(stored: &StoredArticle) -> String {
    let article = &stored.analysed.article;
    let title = article.title.as_ref().map(|title| format!("{}\n\n", safe(&title.value))).unwrap_or_default();
    let standfirst = article.standfirst.as_deref().map(|text| format!("{}\n\n", safe(text))).unwrap_or_default();
    format!("{title}{standfirst}{}\n", safe_lines(&article.body))
}

fn whole(store: &Store, stored: &StoredArticle) -> Result<String> {
    let mut text = head(stored);
    text.push_str(&flags(stored));
    for paragraph in marked_body(stored).split("\n\n") {
        let _ = writeln!(text, "\n{}", wrapped(paragraph, "  "));
    }
    text.push_str(&quotes(&stored.analysed.quotes));
    text.push_str(&why(stored));
    text.push_str(&copies(store, stored)?);
    text.push_str(&earlier_wordings(store, stored)?);
    text.push_str(&origin(stored));
    Ok(text)
}

fn head(stored: &StoredArticle) -> String {
    let article = &stored.analysed.article;
    let title = article.title.as_ref().map_or("(no headline)", |title| title.value.as_str());
    let authors: Vec<&str> = article.authors.iter().map(|author| author.value.as_str()).collect();
    let published = article.published.as_ref().map_or("no date".to_owned(), |stamp| stamp.value.to_string());
    let mut line = vec![article.site.clone(), published, article.language.code.clone()];
    line.extend(stored.country.clone());
    if !authors.is_empty() {
        line.push(format!("by {}", authors.join(", ")));
    }
    let facts = styled(FAINT, &line.join(" · "));
    let mut text = format!("{}\n{}\n", wrapped(&styled(TITLE, title), ""), wrapped(&facts, ""));
    if let Some(url) = &article.url {
        let _ = writeln!(text, "{}", styled(FAINT, url.as_str()));
    }
    if let Some(standfirst) = &article.standfirst {
        let _ = writeln!(text, "\n{}", wrapped(&styled(TITLE, standfirst), "  "));
    }
    text
}

const CLOSING_MARKS: [char; 8] = ['”', '"', '»', '“', '’', '」', '』', '\''];

/// The body with each quote in colour and its number behind it.
fn marked_body(stored: &StoredArticle) -> String {
    let body = &stored.analysed.article.body;
    let mut text = String::with_capacity(body.len() * 2);
    let mut at = 0;
    for (number, quote) in stored.analysed.quotes.iter().enumerate() {
        if quote.span.start() < at {
            continue;
        }
        text.push_str(&safe_paragraphs(body.get(at..quote.span.start()).unwrap_or("")));
        // Each paragraph of a quote is coloured by itself: the text is wrapped paragraph by paragraph.
        let pieces: Vec<String> = quote.span.slice(body).split("\n\n").map(|piece| styled(SPEAKER, piece)).collect();
        text.push_str(&pieces.join("\n\n"));
        at = quote.span.end();
        // The number stands behind the closing mark.
        if let Some(mark) = body.get(at..).and_then(|rest| rest.chars().next()).filter(|c| CLOSING_MARKS.contains(c)) {
            text.push(mark);
            at += mark.len_utf8();
        }
        let _ = write!(text, "{FAINT}[{}]{FAINT:#}", number + 1);
    }
    text.push_str(&safe_paragraphs(body.get(at..).unwrap_or("")));
    text
}

fn safe_paragraphs(text: &str) -> String {
    text.split("\n\n").map(|paragraph| safe(paragraph).into_owned()).collect::<Vec<_>>().join("\n\n")
}

fn quotes(quotes: &[Quote]) -> String {
    if quotes.is_empty() {
        return format!("\n{}\n", styled(TITLE, "Nobody is quoted."));
    }
    let mut text = format!("\n{}\n", styled(TITLE, "Quoted"));
    for (number, quote) in quotes.iter().enumerate() {
        let _ = writeln!(text, "{}", wrapped(&speaker_line(quote), &format!("  [{}] ", number + 1)));
    }
    text
}

/// `Dr Jane Roe, urologist, Southmead Hospital (clinician, direct, said)`.
pub(super) fn speaker_line(quote: &Quote) -> String {
    let name = quote.speaker.as_deref().or(quote.mention.as_deref()).unwrap_or("unnamed");
    let mut text = styled(SPEAKER, name);
    let role = quote.role.as_deref();
    // A role often names the organisation already, and a rank stands in the name.
    let affiliation = quote.affiliation.as_deref().filter(|name| !role.unwrap_or_default().contains(name));
    for part in [role.filter(|role| !name.contains(role)), affiliation.filter(|part| !name.contains(part))].into_iter().flatten()
    {
        let _ = write!(text, ", {}", safe(part));
    }
    let cue = quote.cue.as_deref().map(|cue| format!(", {}", safe(cue))).unwrap_or_default();
    let _ = write!(text, " {FAINT}({}, {}{cue}){FAINT:#}", quote.speaker_kind.name(), quote.kind.name());
    text
}

/// Why the article was judged as it was: each label with its words.
fn why(stored: &StoredArticle) -> String {
    let codes = &stored.analysed.codes;
    let names = |names: Vec<&str>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    let mut text = format!(
        "\n{} {} (score {:.2}, lexicon {})\n  themes: {}\n  substances: {}\n  event: {}, route: {}\n",
        styled(TITLE, "Relevance:"),
        codes.relevance.name(),
        codes.score,
        codes.lexicon_version,
        names(codes.themes.iter().map(|theme| theme.name()).collect()),
        names(codes.substances.iter().map(|substance| substance.name()).collect()),
        codes.event.name(),
        codes.route.name(),
    );
    text.push_str(&overruled(codes));
    let mut labels: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for evidence in &codes.evidence {
        let words = labels.entry(&evidence.counts_for).or_default();
        let word = evidence_words(stored, evidence);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let (told, untold): (Vec<_>, Vec<_>) = labels.into_iter().partition(|(label, _)| not_given(codes, label).is_none());
    for (label, words) in told {
        let _ = writeln!(text, "{}", wrapped(&format!("{}: {}", safe(label), words.join(", ")), "  "));
    }
    for (label, words) in untold {
        let why = not_given(codes, label).unwrap_or_default();
        let line = format!("{} ({why}): {}", safe(label), words.join(", "));
        let _ = writeln!(text, "{FAINT}{}{FAINT:#}", wrapped(&line, "  "));
    }
    text
}

/// Why words stand under a label that the article does not have: they were too few, or a person decided otherwise.
fn not_given(codes: &Codes, label: &str) -> Option<&'static str> {
    let (kind, name) = label.split_once(':').unwrap_or(("relevance", label));
    let is_given = match kind {
        "theme" => codes.themes.iter().any(|theme| theme.name() == name),
        "substance" => codes.substances.iter().any(|substance| substance.name() == name),
        "event" => codes.event.name() == name,
        "route" => codes.route.name() == name,
        "relevance" => codes.relevance.name() == name || Relevance::from_name(name).is_none(),
        _ => true,
    };
    match (is_given, &codes.overruled) {
        (true, _) => None,
        (false, Some(_)) => Some("overruled"),
        // Without a person, words of misuse may stand in an article of another relevance.
        (false, None) => (kind == "theme").then_some("theme not given"),
    }
}

/// Who decided otherwise than the program, when and why, and what the program had decided.
fn overruled(codes: &Codes) -> String {
    let Some(own) = &codes.overruled else { return String::new() };
    let note = own.ruling.note.as_deref().map(|note| format!(": “{}”", safe(note))).unwrap_or_default();
    let themes: Vec<&str> = own.themes.iter().map(|theme| theme.name()).collect();
    let line = format!(
        "decided by {} on {:.0}{note}; the program had decided {} [{}], event {}, route {}",
        safe(&own.ruling.by),
        own.ruling.at,
        own.relevance.name(),
        themes.join(", "),
        own.event.name(),
        own.route.name()
    );
    format!("{}\n", wrapped(&styled(MATCH, &line), "  "))
}

fn evidence_words(stored: &StoredArticle, evidence: &Evidence) -> String {
    let article = &stored.analysed.article;
    let text = match evidence.field {
        Field::Title => article.title.as_ref().map_or("", |title| title.value.as_str()),
        Field::Standfirst => article.standfirst.as_deref().unwrap_or(""),
        Field::Body => &article.body,
    };
    let place = if evidence.field == Field::Body { String::new() } else { format!(" ({})", evidence.field.name()) };
    format!("{}{place}", styled(MATCH, evidence.span.slice(text)))
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

/// What a reader should know before relying on the article, a line each.
fn flags(stored: &StoredArticle) -> String {
    let mut text = String::new();
    for flag in &stored.analysed.article.flags {
        let words = flag.words.as_deref().map(|words| format!(": {}", safe(words))).unwrap_or_default();
        let line = format!("{}{words}", styled(MATCH, &flag.kind.name().replace('_', " ")));
        let _ = writeln!(text, "{}", wrapped(&line, "  "));
    }
    if text.is_empty() { text } else { format!("\n{text}") }
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
    let title = article.title.as_ref().map(|title| format!("headline from {}", title.source.name()));
    let date = article.published.as_ref().map(|stamp| format!("date from {}", stamp.source.name()));
    lines.extend([title, date].into_iter().flatten().reduce(|a, b| format!("{a}, {b}")));
    let mut text = format!("\n{}\n", styled(TITLE, "Where it came from"));
    for line in lines {
        let _ = writeln!(text, "  {}", safe(&line));
    }
    text
}
