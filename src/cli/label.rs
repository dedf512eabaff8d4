//! `label`: what a person decides about an article, in place of the program.

use std::collections::{BTreeSet, HashSet};
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use jiff::Timestamp;
use serde::Serialize;

use super::arguments::{Arguments, DEFAULT_DATA_DIR};
use super::batch::read_input;
use super::exit::{Exit, UsageError};
use super::folder::{PATIENCE, open_keeper_in_turn, open_store};
use super::label_arguments::LabelArgs;
use super::show::find;
use super::terminal::{FAINT, TITLE, safe, styled, wrapped};
use crate::export::{LabelFile, LabelProblem, LabelRow, label_values, read_labels, to_the_second, write_json_line};
use crate::model::{ArticleId, Codes, Relevance, Ruling, RulingEntry, Substance, Theme};
use crate::store::Store;

/// Problems of a file that are told at once.
const SHOWN: usize = 20;

/// Decides, or lists what was decided.
pub(crate) fn label(arguments: &Arguments, options: &LabelArgs) -> Result<Exit> {
    let store = open_store(arguments)?;
    if options.list {
        return list(&store, options);
    }
    let entries = match &options.file {
        Some(file) => entries_of_file(&store, file, options)?,
        None => entries(&store, options)?,
    };
    let mut keeper = open_keeper_in_turn(&arguments.data_dir, PATIENCE)?;
    keeper.store().label(&entries)?;
    keeper.finish()?;
    tell(arguments, &open_store(arguments)?, &entries, options)?;
    Ok(Exit::Done)
}

/// The same decision about each article that is named.
fn entries(store: &Store, options: &LabelArgs) -> Result<Vec<RulingEntry>> {
    if options.articles.is_empty() {
        return Err(usage("which article? give its identifier or address, or many at once with --file"));
    }
    let ruling = Ruling {
        relevance: options.relevance.as_deref().map(relevance).transpose()?,
        themes: listed("--theme", &options.theme, Theme::ALL, Theme::name)?,
        substances: listed("--substance", &options.substance, Substance::ALL, Substance::name)?,
        note: options.note.clone(),
        ..Ruling::new(&coder(options.by.as_deref())?, Timestamp::now())
    };
    if let Some(problem) = ruling.contradiction() {
        return Err(usage(problem));
    }
    let decides_nothing = ruling == Ruling::new(&ruling.by, ruling.at);
    if decides_nothing && !options.clear {
        return Err(usage(
            "nothing to decide; give --relevance, --theme, --substance or --note, or --clear to take a decision back",
        ));
    }
    options
        .articles
        .iter()
        .map(|article| {
            let article = known(store, article)?;
            if options.clear && decides_nothing && store.labels(Some(&article))?.last().is_none_or(|last| last.clears) {
                return Err(usage(&format!("{article}: nothing to take back; nobody has decided about it")));
            }
            Ok(RulingEntry { article, ruling: ruling.clone(), clears: options.clear })
        })
        .collect()
}

fn usage(problem: &str) -> anyhow::Error {
    UsageError(problem.to_owned()).into()
}

fn relevance(text: &str) -> Result<Relevance> {
    let known: Vec<&str> = Relevance::ALL.iter().map(|value| value.name()).collect();
    let unknown = || usage(&format!("--relevance: `{text}` is no value of it; there is {}", known.join(", ")));
    Relevance::from_name(text).ok_or_else(unknown)
}

/// The values of a repeated option; `None` where it was not given.
fn listed<T: Copy>(option: &str, given: &[String], all: &[T], name: fn(T) -> &'static str) -> Result<Option<Vec<T>>> {
    if given.is_empty() {
        return Ok(None);
    }
    Ok(Some(label_values(option, &given.join(","), all, name).map_err(UsageError)?))
}

/// Who decides: as told, else the account.
fn coder(told: Option<&str>) -> Result<String> {
    let account = || ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
    let name = told.map(str::to_owned).or_else(account).unwrap_or_default();
    let name = name.trim();
    if name.is_empty() {
        return Err(usage("who decides? say it with --by NAME: the account has no name"));
    }
    Ok(name.to_owned())
}

fn known(store: &Store, article: &str) -> Result<ArticleId> {
    find(store, article)?.map(|stored| stored.id).ok_or_else(|| unknown(article))
}

fn unknown(article: &str) -> anyhow::Error {
    usage(&format!("{article}: no such article here; give an identifier from `ketwatch search`"))
}

/// The decisions of a file: all of them, or none where anything is wrong with it.
fn entries_of_file(store: &Store, file: &str, options: &LabelArgs) -> Result<Vec<RulingEntry>> {
    let at = Timestamp::now();
    let LabelFile { rows, mut problems } = read_labels(&read_input(file)?);
    let (mut entries, mut seen) = (Vec::new(), HashSet::new());
    for row in rows {
        let line = row.line;
        let problem = match entry_of(store, row, options, at) {
            Ok(entry) if !seen.insert((entry.article.clone(), entry.ruling.by.clone())) => {
                format!("{} stands in an earlier line too", entry.article)
            }
            Ok(entry) => {
                entries.push(entry);
                continue;
            }
            Err(error) => error.to_string(),
        };
        problems.push(LabelProblem { line, problem });
    }
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() { Ok(entries) } else { Err(of_file(file, problems.iter().map(ToString::to_string).collect())) }
}

fn entry_of(store: &Store, row: LabelRow, options: &LabelArgs, at: Timestamp) -> Result<RulingEntry> {
    let article = article_of(store, &row.articles)?;
    let by = coder(row.by.as_deref().or(options.by.as_deref()))?;
    let ruling = Ruling { by, at, relevance: row.relevance, themes: row.themes, substances: row.substances, note: row.note };
    match ruling.contradiction() {
        Some(problem) => Err(usage(problem)),
        None => Ok(RulingEntry { article, ruling, clears: false }),
    }
}

/// The one article that a row names. An address that is not known here, beside an identifier that is, may be another name of it.
fn article_of(store: &Store, named: &[String]) -> Result<ArticleId> {
    let mut first: Option<(&str, ArticleId)> = None;
    for text in named {
        match (find(store, text)?.map(|stored| stored.id), &first) {
            (None, Some(_)) if text.contains("://") => {}
            (None, _) => return Err(unknown(text)),
            (Some(id), Some((other, article))) if id != *article => {
                return Err(usage(&format!("{other} and {text} are two articles; leave the wrong one out")));
            }
            (Some(id), _) => first = first.or(Some((text, id))),
        }
    }
    first.map(|(_, id)| id).ok_or_else(|| usage("no article is named"))
}

fn of_file(file: &str, problems: Vec<String>) -> anyhow::Error {
    let more = problems.len().saturating_sub(SHOWN);
    let mut lines: Vec<String> = problems.into_iter().take(SHOWN).map(|problem| format!("{file}, {problem}")).collect();
    if more > 0 {
        lines.push(format!("… and {more} more"));
    }
    usage(&format!("{}; nothing was changed", lines.join("; ")))
}

fn tell(arguments: &Arguments, store: &Store, entries: &[RulingEntry], options: &LabelArgs) -> Result<()> {
    if options.json {
        return entries.iter().try_for_each(print_line);
    }
    let mut out = anstream::stdout().lock();
    let mut undecided = BTreeSet::new();
    for entry in entries.iter().take(SHOWN) {
        let Some(stored) = store.article(&entry.article)? else { continue };
        let codes = &stored.analysed.codes;
        let themes: Vec<&str> = codes.themes.iter().map(|theme| theme.name()).collect();
        let title = stored.analysed.article.title.as_ref().map_or("(no headline)", |title| title.value.as_str());
        writeln!(out, "{}  {} [{}]  {}", entry.article, codes.relevance.name(), themes.join(", "), safe(title))?;
        let mut others = Vec::new();
        for copy in store.cluster_members(&stored.cluster)? {
            let is_named = entries.iter().any(|entry| entry.article == copy);
            let other = if is_named { None } else { store.article(&copy)? };
            others.extend(other.filter(|other| differs(entry, &other.analysed.codes)).map(|other| other.id.to_string()));
        }
        if !others.is_empty() {
            let kept = format!("copies of it keep their labels, and the story counts by those still: {}", others.join(", "));
            writeln!(out, "{}", wrapped(&kept, "    "))?;
            undecided.extend(others);
        }
    }
    if !undecided.is_empty() {
        let way_out = match &options.file {
            Some(_) => "give each copy a line of its own in the file".to_owned(),
            None => command(arguments, options, &undecided),
        };
        // Not wrapped: it is to be typed.
        writeln!(out, "    to decide the same about every copy: {way_out}")?;
    }
    let more = entries.len().saturating_sub(SHOWN);
    if more > 0 {
        writeln!(out, "… and {more} more")?;
    }
    Ok(())
}

/// Whether a copy has other labels than those decided, or bears a decision where that was taken back.
fn differs(entry: &RulingEntry, copy: &Codes) -> bool {
    let Ruling { relevance, themes, substances, .. } = &entry.ruling;
    relevance.is_some_and(|value| value != copy.relevance)
        || themes.as_ref().is_some_and(|all| *all != copy.themes)
        || substances.as_ref().is_some_and(|all| *all != copy.substances)
        || entry.clears && copy.overruled.is_some()
}

/// The command that decides the same about these articles.
fn command(arguments: &Arguments, options: &LabelArgs, articles: &BTreeSet<String>) -> String {
    let mut words = vec!["ketwatch".to_owned()];
    if arguments.data_dir != Path::new(DEFAULT_DATA_DIR) {
        words.extend(["--data-dir".to_owned(), arguments.data_dir.display().to_string()]);
    }
    words.push("label".to_owned());
    words.extend(articles.iter().cloned());
    let themes = options.theme.iter().map(|value| ("--theme", value));
    let substances = options.substance.iter().map(|value| ("--substance", value));
    let given = options.relevance.iter().map(|value| ("--relevance", value)).chain(themes).chain(substances);
    let given = given.chain(options.note.iter().map(|value| ("--note", value)));
    for (name, value) in given.chain(options.by.iter().map(|value| ("--by", value))) {
        words.extend([name.to_owned(), value.clone()]);
    }
    words.extend(options.clear.then(|| "--clear".to_owned()));
    words.iter().map(|word| safe(&quoted(word)).into_owned()).collect::<Vec<_>>().join(" ")
}

/// A word as a shell takes it for one.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:,=@+".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

fn list(store: &Store, options: &LabelArgs) -> Result<Exit> {
    let entries = if options.articles.is_empty() {
        store.labels(None)?
    } else {
        let mut entries = Vec::new();
        for article in &options.articles {
            entries.extend(store.labels(Some(&known(store, article)?))?);
        }
        entries
    };
    if options.json {
        entries.iter().try_for_each(print_line)?;
        return Ok(Exit::Done);
    }
    let mut out = anstream::stdout().lock();
    for entry in &entries {
        let head = format!("{}  {:.0}  {}", styled(TITLE, &entry.article.to_string()), entry.ruling.at, safe(&entry.ruling.by));
        writeln!(out, "{head}  {}", in_words(entry))?;
    }
    if entries.is_empty() {
        writeln!(out, "{}", styled(FAINT, "nothing has been decided by a person yet"))?;
    }
    Ok(Exit::Done)
}

/// What was decided, on one line.
fn in_words(entry: &RulingEntry) -> String {
    let ruling = &entry.ruling;
    let names = |names: Vec<&str>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    let mut parts = Vec::new();
    if entry.clears {
        parts.push("cleared".to_owned());
    }
    parts.extend(ruling.relevance.map(|value| format!("relevance {}", value.name())));
    parts.extend(ruling.themes.as_ref().map(|all| format!("themes {}", names(all.iter().map(|value| value.name()).collect()))));
    let substances = |all: &Vec<Substance>| names(all.iter().map(|value| value.name()).collect());
    parts.extend(ruling.substances.as_ref().map(|all| format!("substances {}", substances(all))));
    parts.extend(ruling.note.as_ref().map(|note| format!("“{}”", safe(note))));
    parts.join("; ")
}

/// A line of the log as it leaves the program (`docs/json.md`).
#[derive(Serialize)]
struct LogRecord {
    id: String,
    when: String,
    by: String,
    cleared: bool,
    relevance: Option<&'static str>,
    themes: Option<Vec<&'static str>>,
    substances: Option<Vec<&'static str>>,
    note: Option<String>,
}

fn print_line(entry: &RulingEntry) -> Result<()> {
    let ruling = &entry.ruling;
    let record = LogRecord {
        id: entry.article.to_string(),
        when: to_the_second(ruling.at),
        by: ruling.by.clone(),
        cleared: entry.clears,
        relevance: ruling.relevance.map(Relevance::name),
        themes: ruling.themes.as_ref().map(|all| all.iter().map(|value| value.name()).collect()),
        substances: ruling.substances.as_ref().map(|all| all.iter().map(|value| value.name()).collect()),
        note: ruling.note.clone(),
    };
    Ok(write_json_line(&mut std::io::stdout().lock(), &serde_json::to_value(record)?, None)?)
}
