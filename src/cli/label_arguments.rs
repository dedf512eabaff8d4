//! The arguments of `label`.

use clap::Args;

use super::examples;

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::LABEL
)]
pub(crate) struct LabelArgs {
    /// Identifier of the article, or its address; several get the same decision.
    #[arg(value_name = "ID-or-URL", conflicts_with = "file")]
    pub(crate) articles: Vec<String>,
    /// misuse, other, passing, none.
    #[arg(long, value_name = "VALUE", help_heading = "The decision")]
    pub(crate) relevance: Option<String>,
    /// A theme it has; those named are all it has; `none` for no theme.
    #[arg(long, value_name = "VALUE", help_heading = "The decision")]
    pub(crate) theme: Vec<String>,
    /// A substance it names; those named are all; `none` for none.
    #[arg(long, value_name = "NAME", help_heading = "The decision")]
    pub(crate) substance: Vec<String>,
    /// Why, in your words.
    #[arg(long, value_name = "TEXT", help_heading = "The decision")]
    pub(crate) note: Option<String>,
    /// Take back every decision about it: the program's own stands again.
    #[arg(long, conflicts_with_all = ["relevance", "theme", "substance", "file"])]
    pub(crate) clear: bool,
    /// Who decides; else the name of the account.
    #[arg(long, value_name = "NAME", env = "KETWATCH_CODER")]
    pub(crate) by: Option<String>,
    /// Many decisions at once: a CSV with the columns id, relevance, themes, substances, note, by (`-`: standard input).
    #[arg(long, value_name = "FILE", conflicts_with_all = ["relevance", "theme", "substance", "note", "list"])]
    pub(crate) file: Option<String>,
    /// The log of decisions, of the articles named or of all.
    #[arg(long, conflicts_with_all = ["relevance", "theme", "substance", "note", "clear"])]
    pub(crate) list: bool,
    /// One JSON object a line.
    #[arg(long)]
    pub(crate) json: bool,
}
