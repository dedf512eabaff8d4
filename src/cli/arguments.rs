//! The arguments of every command. Scripts are written against these names.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::examples;
pub(crate) use super::feeds_arguments::{FeedsAddArgs, FeedsCheckArgs, FeedsCommand, FeedsImportArgs, FeedsListArgs, KindOfFeed};
use super::filters::FilterArgs;
use super::label_arguments::LabelArgs;
pub(crate) use super::page_arguments::{AnnotateArgs, ExtractArgs, ImportArgs, ReprocessArgs, VerifyArgs};
use super::study_arguments::{FlowArgs, TrendsArgs};
use super::terminal::ColorWhen;

/// The data folder that is used where none is named.
pub(crate) const DEFAULT_DATA_DIR: &str = "index";

/// The configuration that is read where none is named.
pub(crate) const DEFAULT_CONFIG: &str = "feeds.toml";

/// Reads news feeds, finds who is quoted and as what, and decides with visible evidence whether an article reports
/// ketamine misuse.
#[derive(Debug, Parser)]
#[command(
    name = "ketwatch",
    version,
    max_term_width = 80,
    arg_required_else_help = true,
    after_help = "Start with `ketwatch demo`; it needs no network and no configuration.",
    after_long_help = examples::PROGRAM
)]
pub struct Arguments {
    /// The list of feeds and the settings.
    #[arg(long, global = true, help_heading = "Global options", value_name = "FILE", default_value = DEFAULT_CONFIG, env = "KETWATCH_CONFIG")]
    pub config: PathBuf,
    /// The folder that holds store, archive and index.
    #[arg(long, global = true, help_heading = "Global options", value_name = "DIR", value_hint = clap::ValueHint::DirPath, default_value = DEFAULT_DATA_DIR, env = "KETWATCH_DATA_DIR")]
    pub data_dir: PathBuf,
    /// Say more on standard error; twice for every request.
    #[arg(short, long, global = true, help_heading = "Global options", action = clap::ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,
    /// Say nothing on standard error but errors.
    #[arg(short, long, global = true, help_heading = "Global options")]
    pub quiet: bool,
    /// When to use colours.
    #[arg(long, global = true, help_heading = "Global options", value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorWhen,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Command {
    /// One scheduled run: polls the feeds that are due, fetches what is new, analyses, stores, indexes.
    Crawl(CrawlArgs),
    /// What is new since the last digest, each story once: for a mail, a page or a feed reader.
    Digest(DigestArgs),
    /// Full-text search with snippets.
    Search(SearchArgs),
    /// One article: its text with the quotes marked, why it was judged relevant, where it came from, its copies.
    Show(ShowArgs),
    /// Overrules the program: a person's decision about an article, kept with time and name.
    Label(LabelArgs),
    /// Every match as a file for other programs.
    Export(ExportArgs),
    /// Who is quoted: speaker, role, kind, how often, where and when.
    Experts(ExpertsArgs),
    /// Attention over time: articles, stories and their share, with the periods nobody watched.
    Trends(TrendsArgs),
    /// The study's flow from feeds to included articles, with a reason for everything that was left out.
    Flow(FlowArgs),
    /// The feed list and each feed's health.
    #[command(subcommand, arg_required_else_help = true, after_long_help = examples::FEEDS)]
    Feeds(FeedsCommand),
    /// What the pipeline makes of a page: one article record as JSON a line.
    Extract(ExtractArgs),
    /// What the pipeline makes of plain text: quotes, relevance, themes, substances.
    Annotate(AnnotateArgs),
    /// Takes in pages that were collected elsewhere: WARC, HTML files, article records.
    Import(ImportArgs),
    /// Reads the archived pages again with this version, and indexes what they give.
    Reprocess(ReprocessArgs),
    /// Checks store, archive and index against each other.
    Verify(VerifyArgs),
    /// Crawls the bundled newsroom on this machine and shows a search: the first thing to run.
    #[command(after_long_help = examples::DEMO)]
    Demo,
    /// Writes a completion script for a shell.
    #[command(after_long_help = examples::COMPLETIONS)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Writes the manual page.
    #[command(after_long_help = examples::MAN)]
    Man,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::CRAWL
)]
pub(crate) struct CrawlArgs {
    /// Poll every feed, due or not.
    #[arg(long)]
    pub(crate) all: bool,
    /// Only feeds whose name, address or tag contains PATTERN.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) feed: Vec<String>,
    /// End the run after this time (90s, 10m, 2h); what is not done by then is done by the next run.
    #[arg(long, value_name = "TIME")]
    pub(crate) max_time: Option<String>,
    /// Say what would be polled and fetched, without a request.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// End with status 3 when a feed failed.
    #[arg(long)]
    pub(crate) strict: bool,
    /// The summary as JSON on standard output.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What a digest is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DigestFormat {
    /// Plain text, for a mail or a terminal.
    #[default]
    Text,
    /// Markdown.
    Md,
    /// One page that loads nothing, for a browser or a mail.
    Html,
    /// A feed (RFC 4287) of the last entries, for a feed reader.
    Atom,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::DIGEST
)]
pub(crate) struct DigestArgs {
    /// A saved search of feeds.toml; may be given more than once. By default all of them, or every story of misuse where
    /// none is saved.
    #[arg(long, value_name = "NAME")]
    pub(crate) search: Vec<String>,
    /// What to write.
    #[arg(long, default_value = "text")]
    pub(crate) format: DigestFormat,
    /// Write to FILE, which appears whole or not at all; empty where nothing is new.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Also what came here since that day and was never told: a date (2026-01-31, 2026-01), or how long ago (30d, 6w, 3mo, 1y).
    #[arg(long, value_name = "WHEN")]
    pub(crate) since: Option<String>,
    /// Show what is new and leave it new.
    #[arg(long, visible_alias = "keep-new")]
    pub(crate) peek: bool,
    /// How many entries the feed keeps (atom).
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub(crate) entries: usize,
    /// One JSON object.
    #[arg(long, conflicts_with = "format")]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scope {
    /// Whole articles.
    #[default]
    Articles,
    /// Single quotes.
    Quotes,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sort {
    /// Best match first.
    #[default]
    Relevance,
    /// Newest first.
    Newest,
    /// Oldest first.
    Oldest,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::SEARCH
)]
pub(crate) struct SearchArgs {
    /// Words, "phrases", "near words"~5, AND OR NOT ( ), -word, prefix*, field:word; nothing for everything.
    #[arg(default_value = "", allow_hyphen_values = true)]
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// What to look for.
    #[arg(long = "in", value_name = "WHAT", default_value = "articles")]
    pub(crate) scope: Scope,
    /// Order of the results.
    #[arg(long, default_value = "relevance")]
    pub(crate) sort: Sort,
    /// Results to show.
    #[arg(long, default_value_t = 10)]
    pub(crate) limit: usize,
    /// Results to pass over.
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: usize,
    /// One JSON object with all results.
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) json: bool,
    /// One JSON object a line.
    #[arg(long)]
    pub(crate) jsonl: bool,
    /// Also count the matches by theme, event, route, site, country, language, month, relevance and speaker kind.
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) facets: bool,
    /// Say of each result why it stands where it does: its words, in which text, with how many points.
    #[arg(long)]
    pub(crate) explain: bool,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::SHOW
)]
pub(crate) struct ShowArgs {
    /// Identifier of the article, or its address.
    #[arg(value_name = "ID-or-URL")]
    pub(crate) article: String,
    /// The article record as JSON.
    #[arg(long, conflicts_with = "text")]
    pub(crate) json: bool,
    /// Headline and body alone.
    #[arg(long)]
    pub(crate) text: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Comma-separated values with a header.
    Csv,
    /// One JSON record a line.
    Jsonl,
    /// Excel workbook, with a sheet that says what it holds.
    Xlsx,
    /// References for Zotero, EndNote, Mendeley.
    Ris,
    /// References for LaTeX (biblatex).
    Bibtex,
    /// References for pandoc and Zotero.
    CslJson,
    /// One document to read, in Markdown.
    Md,
    /// A folder with one text file an article, for NVivo, ATLAS.ti, MAXQDA.
    TxtFolder,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::EXPORT
)]
pub(crate) struct ExportArgs {
    /// As for search; nothing for everything.
    #[arg(default_value = "", allow_hyphen_values = true)]
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// What to write; by default what the ending of FILE says (.csv, .jsonl, .xlsx, .ris, .bib, .md).
    #[arg(long)]
    pub(crate) format: Option<Format>,
    /// Quotes instead of articles (csv, jsonl, xlsx, md).
    #[arg(long)]
    pub(crate) quotes: bool,
    /// Only these fields, in this order (csv, jsonl, xlsx).
    #[arg(long, value_name = "a,b", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,
    /// Leave out the publishers' texts; headlines, labels, counts and spans stay.
    #[arg(long)]
    pub(crate) no_text: bool,
    /// Write to FILE, which appears whole or not at all; a new folder for txt-folder; `-` is standard output.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Write down what makes this export repeatable.
    #[arg(long, value_name = "FILE", requires = "output")]
    pub(crate) manifest: Option<PathBuf>,
    /// Begin files with a byte-order mark, by which Excel knows UTF-8 (csv, txt-folder).
    #[arg(long)]
    pub(crate) bom: bool,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::EXPERTS
)]
pub(crate) struct ExpertsArgs {
    /// As for search; nothing for everything.
    #[arg(default_value = "", allow_hyphen_values = true)]
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// Order of the speakers.
    #[arg(long, default_value = "quotes")]
    pub(crate) sort: ExpertSort,
    /// Speakers to give, 0 for all; by default 25 on the terminal and all in JSON and CSV.
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<usize>,
    /// One JSON array.
    #[arg(long, conflicts_with_all = ["jsonl", "csv"])]
    pub(crate) json: bool,
    /// One JSON object a line.
    #[arg(long, conflicts_with = "csv")]
    pub(crate) jsonl: bool,
    /// Comma-separated values with a header.
    #[arg(long)]
    pub(crate) csv: bool,
}

/// The order of speakers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExpertSort {
    /// Most quotes first.
    #[default]
    Quotes,
    /// Most articles first.
    Articles,
    /// Most stories first.
    Stories,
    /// Most outlets first.
    Outlets,
    /// Quoted last first.
    Newest,
    /// By name.
    Name,
}
