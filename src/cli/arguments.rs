//! The arguments of every command. Scripts are written against these names.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::filters::FilterArgs;
use super::label_arguments::LabelArgs;
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
    max_term_width = 100,
    after_help = "Start with `ketwatch demo`; it needs no network and no configuration."
)]
pub struct Arguments {
    /// The list of feeds and the settings.
    #[arg(long, global = true, help_heading = "Global options", value_name = "FILE", default_value = DEFAULT_CONFIG, env = "KETWATCH_CONFIG")]
    pub config: PathBuf,
    /// The folder that holds store, archive and index.
    #[arg(long, global = true, help_heading = "Global options", value_name = "DIR", default_value = DEFAULT_DATA_DIR, env = "KETWATCH_DATA_DIR")]
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

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// One scheduled run: polls the feeds that are due, fetches what is new, analyses, stores, indexes.
    Crawl(CrawlArgs),
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
    #[command(subcommand)]
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
    Demo,
    /// Writes a completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Writes the manual page.
    Man,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch crawl\n  ketwatch crawl --all --feed guardian\n  7,37 * * * * cd \"$HOME/ketwatch-study\" && \"$HOME/.cargo/bin/ketwatch\" --quiet crawl --max-time 25m    (cron)"
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

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch search 'ketamine bladder'\n  ketwatch search '\"ketamine clinic\" OR title:ketamin*' --since 30d --language en\n  ketwatch search 'speaker:carter' --in quotes --speaker-kind expert\n  ketwatch search bladder --facets --limit 5\n  ketwatch search bladder --explain\n\nCopies of a story are one result; --duplicates include lists each. docs/search.md explains the query language and the order."
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
    /// Also count the matches by theme, site, country, language, month, relevance and speaker kind.
    #[arg(long, conflicts_with = "jsonl")]
    pub(crate) facets: bool,
    /// Say of each result why it stands where it does: its words, in which text, with how many points.
    #[arg(long)]
    pub(crate) explain: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch show 654c2426380e0ab3\n  ketwatch show https://www.example.org/news/ketamine-clinic --json"
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

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch export --format xlsx --output ketamine.xlsx\n  ketwatch export 'bladder' --since 2026-01-01 --relevance misuse --format jsonl > bladder.jsonl\n  ketwatch export --quotes --speaker-kind clinician --format csv --fields speaker,role,text,url\n  ketwatch export --relevance misuse --format ris --output references.ris\n  ketwatch export --theme death --format txt-folder --output inquests --manifest inquests.json\n  ketwatch export --no-text --format csv --output to-share.csv"
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

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch experts --since 1y\n  ketwatch experts 'bladder' --speaker-kind expert --sort outlets --limit 10\n  ketwatch experts --speaker-kind clinician --csv > clinicians.csv\n\nWho is quoted without a name (\"she\", \"a spokesman\") is counted and not listed."
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

#[derive(Debug, Subcommand)]
pub(crate) enum FeedsCommand {
    /// Every feed of the list: how it does, since when, and what to do.
    #[command(
        after_help = "Examples:\n  ketwatch feeds list\n  ketwatch feeds list --health blocked --health stale\n  ketwatch feeds list --coverage --since 30d --json"
    )]
    List(FeedsListArgs),
    /// Asks for a feed now and says what answered, what is wrong with it and what to do.
    #[command(
        after_help = "Examples:\n  ketwatch feeds check https://www.example.org/feed\n  ketwatch feeds check saved-feed.xml --json"
    )]
    Check(FeedsCheckArgs),
    /// Adds a feed to feeds.toml, by its address or that of a page that names it.
    #[command(
        after_help = "Examples:\n  ketwatch feeds add https://www.example.org/feed --country GB --tag local\n  ketwatch feeds add https://www.example.org/ --all\n\nfeeds.toml keeps its comments, its order and everything else that is in it."
    )]
    Add(FeedsAddArgs),
    /// Takes a feed out of feeds.toml; what it brought stays in the data folder.
    #[command(
        after_help = "Examples:\n  ketwatch feeds remove https://www.example.org/feed\n  ketwatch feeds remove 'The Example'\n\nA feed that is only to rest is better kept, with disabled = \"reason\", so that the gap has a name."
    )]
    Remove {
        /// The address or the whole name of one feed.
        #[arg(value_name = "URL|NAME")]
        feed: String,
    },
    /// Finds the feeds of a site: those its page names, and those where many sites have theirs.
    #[command(
        after_help = "Examples:\n  ketwatch feeds discover https://www.example.org/\n  ketwatch feeds discover www.example.org --json"
    )]
    Discover {
        /// A page of the site.
        url: String,
        /// One JSON object a line.
        #[arg(long)]
        json: bool,
    },
    /// Adds the feeds of another program's list (OPML) to feeds.toml.
    #[command(
        after_help = "Examples:\n  ketwatch feeds import subscriptions.opml --dry-run\n  newsboat --export-to-opml2 | ketwatch feeds import -"
    )]
    Import(FeedsImportArgs),
    /// Writes the list for other programs (OPML 2.0).
    #[command(after_help = "Examples:\n  ketwatch feeds export --output feeds.opml")]
    Export {
        /// Write to FILE, which appears whole or not at all.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Leave out the feeds that are disabled.
        #[arg(long)]
        enabled: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct FeedsListArgs {
    /// One JSON object a line.
    #[arg(long)]
    pub(crate) json: bool,
    /// Only feeds that do so; may be given more than once.
    #[arg(long, value_name = "WORD")]
    pub(crate) health: Vec<String>,
    /// What each feed gave on each day instead, with the days on which it could not be read.
    #[arg(long, conflicts_with = "health")]
    pub(crate) coverage: bool,
    /// First day of the coverage: a date (2026-01-31), or how long back (30d, 6w, 3mo, 1y).
    #[arg(long, value_name = "DATE", default_value = "7d", requires = "coverage")]
    pub(crate) since: String,
}

#[derive(Debug, Args)]
pub(crate) struct FeedsAddArgs {
    /// The address of a feed, or of a page that names it.
    pub(crate) url: String,
    /// The outlet's name; by default the feed's own title.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Country of the outlet (GB).
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    /// Language of the outlet (en); by default what the feed says.
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<String>,
    /// A label of your own; may be given more than once.
    #[arg(long)]
    pub(crate) tag: Vec<String>,
    /// What it is; by default what is found there.
    #[arg(long)]
    pub(crate) kind: Option<KindOfFeed>,
    /// Add every feed the page names.
    #[arg(long, conflicts_with = "no_check")]
    pub(crate) all: bool,
    /// Add the address as it is, without asking for it.
    #[arg(long)]
    pub(crate) no_check: bool,
}

/// A feed's kind as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindOfFeed {
    /// RSS, Atom, RDF or JSON Feed.
    Feed,
    /// A news sitemap.
    Sitemap,
}

#[derive(Debug, Args)]
pub(crate) struct FeedsImportArgs {
    /// The list; `-` for standard input.
    #[arg(value_name = "FILE|-")]
    pub(crate) file: String,
    /// Say what would be added, and leave feeds.toml as it is.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// A further label for every feed that is added; may be given more than once.
    #[arg(long)]
    pub(crate) tag: Vec<String>,
    /// The report as one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct FeedsCheckArgs {
    /// Addresses or files; `-` for standard input.
    #[arg(required = true, value_name = "URL|FILE|-")]
    pub(crate) inputs: Vec<String>,
    /// The input is a list: one JSON object a line with `id`, `file`, and `url` and `content_type` where known.
    #[arg(long)]
    pub(crate) batch: bool,
    /// JSON, one feed a line.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch extract page.html --url https://www.example.org/news/1\n  ketwatch extract https://www.example.org/news/1\n  ketwatch extract --batch pages.jsonl > articles.jsonl"
)]
pub(crate) struct ExtractArgs {
    /// Files or addresses; `-` for standard input.
    #[arg(required = true, value_name = "FILE|URL|-")]
    pub(crate) inputs: Vec<String>,
    /// The address the page was saved from.
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// The input is a list: one JSON object a line with `id`, `file`, and `url` and `content_type` where known.
    #[arg(long)]
    pub(crate) batch: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  ketwatch annotate interview.txt\n  ketwatch annotate --batch texts.jsonl > records.jsonl")]
pub(crate) struct AnnotateArgs {
    /// A file; `-` for standard input.
    #[arg(value_name = "FILE|-")]
    pub(crate) input: String,
    /// The input is a list: one JSON object a line with `id`, `text`, and `title` and `language` where known.
    #[arg(long)]
    pub(crate) batch: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch import collected-2019.warc.gz\n  ketwatch import saved-pages/\n  ketwatch import articles.jsonl --json\n\nA line of a .jsonl file is an article ({\"url\", \"body\", \"title\", \"published\" ...}, as `export` writes it) or names a page\n({\"file\": \"page.html\", \"url\": \"https://...\"})."
)]
pub(crate) struct ImportArgs {
    /// WARC files (.warc, .warc.gz), HTML files (.html, .htm, also .gz), lists (.jsonl), and folders of these.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<std::path::PathBuf>,
    /// What became of everything, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  ketwatch reprocess\n  ketwatch reprocess --since 1y --language de\n  ketwatch reprocess --relevance passing --json"
)]
pub(crate) struct ReprocessArgs {
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// What changed, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct VerifyArgs {
    /// Mend what can be mended: rebuild the index, cut a torn archive tail.
    #[arg(long)]
    pub(crate) repair: bool,
}
