//! The arguments of `feeds` and of its commands.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use super::examples;

#[derive(Clone, Debug, Subcommand)]
pub(crate) enum FeedsCommand {
    /// Every feed of the list: how it does, since when, and what to do.
    #[command(
        after_long_help = examples::FEEDS_LIST
    )]
    List(FeedsListArgs),
    /// Asks for a feed now and says what answered, what is wrong with it and what to do.
    #[command(
        after_long_help = examples::FEEDS_CHECK
    )]
    Check(FeedsCheckArgs),
    /// Adds a feed to feeds.toml, by its address or that of a page that names it.
    #[command(
        after_long_help = examples::FEEDS_ADD
    )]
    Add(FeedsAddArgs),
    /// Takes a feed out of feeds.toml; what it brought stays in the data folder.
    #[command(
        after_long_help = examples::FEEDS_REMOVE
    )]
    Remove {
        /// The address or the whole name of one feed.
        #[arg(value_name = "URL|NAME")]
        feed: String,
    },
    /// Finds the feeds of a site: those its page names, and those where many sites have theirs.
    #[command(
        after_long_help = examples::FEEDS_DISCOVER
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
        after_long_help = examples::FEEDS_IMPORT
    )]
    Import(FeedsImportArgs),
    /// Writes the list for other programs (OPML 2.0).
    #[command(after_long_help = examples::FEEDS_EXPORT)]
    Export {
        /// Write to FILE, which appears whole or not at all.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Leave out the feeds that are disabled.
        #[arg(long)]
        enabled: bool,
    },
}

#[derive(Clone, Debug, Args)]
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
    /// First day of the coverage: a date (2026-01-31, 2026-01), or how long back (30d, 6w, 3mo, 1y).
    #[arg(long, value_name = "DATE", default_value = "7d", requires = "coverage")]
    pub(crate) since: String,
}

#[derive(Clone, Debug, Args)]
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

#[derive(Clone, Debug, Args)]
pub(crate) struct FeedsImportArgs {
    /// The list; `-` for standard input.
    #[arg(value_name = "FILE|-", value_hint = ValueHint::FilePath)]
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

#[derive(Clone, Debug, Args)]
pub(crate) struct FeedsCheckArgs {
    /// Addresses, names of the list, or files; `-` for standard input.
    #[arg(required = true, value_name = "URL|NAME|FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) inputs: Vec<String>,
    /// The input is a list: one JSON object a line with `id`, `file`, and `url` and `content_type` where known.
    #[arg(long)]
    pub(crate) batch: bool,
    /// JSON, one feed a line.
    #[arg(long)]
    pub(crate) json: bool,
}
