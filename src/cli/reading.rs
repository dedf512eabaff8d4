//! An article as a person reads it in a terminal: text with its quotes, who is quoted, why it was judged so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::terminal::{FAINT, MATCH, SPEAKER, TITLE, safe, safe_lines, styled, wrapped};
use crate::model::{AnalysedArticle, Article, Codes, Evidence, Field, Quote, Relevance};

/// Headline, flags, the text with its quotes marked, who is quoted, and what decided. `country` is the outlet's.
pub(super) fn readable(analysed: &AnalysedArticle, country: Option<&str>) -> String {
    let mut text = head(analysed, country);
    text.push_str(&flags(analysed));
    for paragraph in marked_body(analysed).split("\n\n") {
        let _ = writeln!(text, "\n{}", wrapped(paragraph, "  "));
    }
    text.push_str(&quotes(&analysed.quotes));
    text.push_str(&why(analysed));
    text
}

/// Where headline, date and section were found, where any were.
pub(super) fn sources(article: &Article) -> Option<String> {
    let title = article.title.as_ref().map(|title| ("headline", title.source));
    let authors = article.authors.first().map(|author| ("byline", author.source));
    let date = article.published.as_ref().map(|stamp| ("date", stamp.source));
    let section = article.section.as_ref().map(|section| ("section", section.source));
    let keywords = article.keywords.first().map(|keyword| ("keywords", keyword.source));
    let found = [title, authors, date, section, keywords].into_iter().flatten();
    found.map(|(what, source)| format!("{what} from {}", source.name())).reduce(|one, other| format!("{one}, {other}"))
}

/// Headline and body, as one would paste them into another program; still safe for a terminal.
pub(super) fn plain(article: &Article) -> String {
    let title = article.title.as_ref().map(|title| format!("{}\n\n", safe(&title.value))).unwrap_or_default();
    let standfirst = article.standfirst.as_deref().map(|text| format!("{}\n\n", safe(text))).unwrap_or_default();
    format!("{title}{standfirst}{}\n", safe_lines(&article.body))
}

fn head(analysed: &AnalysedArticle, country: Option<&str>) -> String {
    let article = &analysed.article;
    let title = article.title.as_ref().map_or("(no headline)", |title| title.value.as_str());
    let authors: Vec<&str> = article.authors.iter().map(|author| author.value.as_str()).collect();
    let published = article.published.as_ref().map_or("no date".to_owned(), |stamp| stamp.value.to_string());
    let mut line: Vec<String> = Some(article.site.clone()).filter(|site| !site.is_empty()).into_iter().collect();
    line.extend([published, article.language.code.clone()]);
    line.extend(country.map(str::to_owned));
    if !authors.is_empty() {
        line.push(format!("by {}", authors.join(", ")));
    }
    let facts = styled(FAINT, &line.join(" · "));
    let mut text = format!("{}\n{}\n", wrapped(&styled(TITLE, title), ""), wrapped(&facts, ""));
    if let Some(url) = &article.url {
        let _ = writeln!(text, "{}", styled(FAINT, url.as_str()));
    }
    let filed = article.section.iter().chain(&article.keywords).map(|name| name.value.as_str()).collect::<Vec<_>>();
    if !filed.is_empty() {
        let _ = writeln!(text, "{}", wrapped(&styled(FAINT, &format!("filed under {}", filed.join(", "))), ""));
    }
    if let Some(standfirst) = &article.standfirst {
        let _ = writeln!(text, "\n{}", wrapped(&styled(TITLE, standfirst), "  "));
    }
    text
}

const CLOSING_MARKS: [char; 8] = ['”', '"', '»', '“', '’', '」', '』', '\''];

/// The body with each quote in colour and its number behind it.
fn marked_body(analysed: &AnalysedArticle) -> String {
    let body = &analysed.article.body;
    let mut text = String::with_capacity(body.len() * 2);
    let mut at = 0;
    for (number, quote) in analysed.quotes.iter().enumerate() {
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
fn why(analysed: &AnalysedArticle) -> String {
    let codes = &analysed.codes;
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
        let word = evidence_words(analysed, evidence);
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

fn evidence_words(analysed: &AnalysedArticle, evidence: &Evidence) -> String {
    let article = &analysed.article;
    let text = match evidence.field {
        Field::Title => article.title.as_ref().map_or("", |title| title.value.as_str()),
        Field::Standfirst => article.standfirst.as_deref().unwrap_or(""),
        Field::Body => &article.body,
    };
    let place = if evidence.field == Field::Body { String::new() } else { format!(" ({})", evidence.field.name()) };
    format!("{}{place}", styled(MATCH, evidence.span.slice(text)))
}

/// What a reader should know before relying on the article, a line each.
fn flags(analysed: &AnalysedArticle) -> String {
    let mut text = String::new();
    for flag in &analysed.article.flags {
        let words = flag.words.as_deref().map(|words| format!(": {}", safe(words))).unwrap_or_default();
        let line = format!("{}{words}", styled(MATCH, &flag.kind.name().replace('_', " ")));
        let _ = writeln!(text, "{}", wrapped(&line, "  "));
    }
    if text.is_empty() { text } else { format!("\n{text}") }
}
