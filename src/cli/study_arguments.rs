//! The arguments of `trends` and `flow`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::examples;
use super::filters::FilterArgs;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    /// Calendar days.
    Day,
    /// Weeks by ISO 8601, from Monday.
    Week,
    /// Calendar months.
    #[default]
    Month,
    /// Calendar years.
    Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Split {
    /// Themes; an article may count for several.
    Theme,
    /// What occasions the articles: an incident, a court, a study.
    Event,
    /// How ketamine came into somebody.
    Route,
    /// Outlets.
    Site,
    /// Countries of the outlets.
    Country,
    /// Languages.
    Language,
    /// Relevance.
    Relevance,
    /// Kinds of the speakers; an article may count for several.
    SpeakerKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TrendsFormat {
    /// To be read here.
    #[default]
    Table,
    /// One row for each series and period.
    Csv,
    /// One object.
    Json,
    /// A chart for a paper, in greys.
    Svg,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::TRENDS
)]
pub(crate) struct TrendsArgs {
    /// As for search; nothing for everything.
    #[arg(default_value = "", allow_hyphen_values = true)]
    pub(crate) query: String,
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// How long a period is.
    #[arg(long, default_value = "month")]
    pub(crate) by: By,
    /// One series for each value of a field.
    #[arg(long)]
    pub(crate) split: Option<Split>,
    /// Show the share of all items that the same feeds gave, instead of counts.
    #[arg(long)]
    pub(crate) normalize: bool,
    /// What to write; without it, what the ending of --output tells, else a table.
    #[arg(long)]
    pub(crate) format: Option<TrendsFormat>,
    /// Write to FILE, which appears whole or not at all.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FlowFormat {
    /// To be read here.
    #[default]
    Table,
    /// One object.
    Json,
    /// A diagram for a paper, after PRISMA 2020.
    Svg,
    /// One row a feed or day (with --by).
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ScreeningBy {
    /// Feeds.
    Feed,
    /// Days on which addresses were first seen.
    Day,
    /// Both.
    FeedDay,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::FLOW
)]
pub(crate) struct FlowArgs {
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// Instead: how many addresses each feed gave, or each day brought, and what they were judged to be.
    #[arg(long, value_name = "WHAT")]
    pub(crate) by: Option<ScreeningBy>,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    pub(crate) json: bool,
    /// What to write; without it, what the ending of --output tells, else a table.
    #[arg(long)]
    pub(crate) format: Option<FlowFormat>,
    /// Write to FILE, which appears whole or not at all.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

impl TrendsArgs {
    /// The format asked for, else that of the file's ending.
    pub(crate) fn format(&self) -> TrendsFormat {
        self.format.unwrap_or_else(|| match ending(self.output.as_deref()).as_deref() {
            Some("csv") => TrendsFormat::Csv,
            Some("json") => TrendsFormat::Json,
            Some("svg") => TrendsFormat::Svg,
            _ => TrendsFormat::Table,
        })
    }
}

impl FlowArgs {
    /// The format asked for, else that of the file's ending.
    pub(crate) fn format(&self) -> FlowFormat {
        match ending(self.output.as_deref()).as_deref() {
            _ if self.json => FlowFormat::Json,
            Some("json") if self.format.is_none() => FlowFormat::Json,
            Some("svg") if self.format.is_none() => FlowFormat::Svg,
            Some("csv") if self.format.is_none() => FlowFormat::Csv,
            _ => self.format.unwrap_or_default(),
        }
    }
}

fn ending(output: Option<&Path>) -> Option<String> {
    Some(output?.extension()?.to_string_lossy().to_lowercase())
}
