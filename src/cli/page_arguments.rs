//! The arguments of the commands that read pages and check what is kept of them.

use clap::{Args, ValueHint};

use super::examples;
use super::filters::FilterArgs;

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::EXTRACT
)]
pub(crate) struct ExtractArgs {
    /// Files or addresses; `-` for standard input.
    #[arg(required = true, value_name = "FILE|URL|-", value_hint = ValueHint::FilePath)]
    pub(crate) inputs: Vec<String>,
    /// The address the page was saved from.
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// The input is a list: one JSON object a line with `id`, `file`, and `url` and `content_type` where known.
    #[arg(long)]
    pub(crate) batch: bool,
    /// To be read by a person, as `show` prints an article, instead of JSON.
    #[arg(long, conflicts_with = "batch")]
    pub(crate) show: bool,
    /// Headline and body alone.
    #[arg(long, conflicts_with_all = ["batch", "show"])]
    pub(crate) text: bool,
}

#[derive(Clone, Debug, Args)]
#[command(after_long_help = examples::ANNOTATE)]
pub(crate) struct AnnotateArgs {
    /// A file; `-` for standard input.
    #[arg(value_name = "FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) input: String,
    /// The headline: a text is judged together with it.
    #[arg(long, conflicts_with = "batch")]
    pub(crate) title: Option<String>,
    /// The language, as BCP 47 writes it; else it is told from the text.
    #[arg(long, conflicts_with = "batch", value_name = "CODE")]
    pub(crate) language: Option<String>,
    /// The input is a list: one JSON object a line with `id`, `text`, and `title` and `language` where known.
    #[arg(long)]
    pub(crate) batch: bool,
    /// To be read by a person, as `show` prints an article, instead of JSON.
    #[arg(long, conflicts_with = "batch")]
    pub(crate) show: bool,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::IMPORT
)]
pub(crate) struct ImportArgs {
    /// WARC files (.warc, .warc.gz), HTML files (.html, .htm, also .gz), lists (.jsonl), and folders of these.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<std::path::PathBuf>,
    /// What became of everything, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Debug, Args)]
#[command(
    after_long_help = examples::REPROCESS
)]
pub(crate) struct ReprocessArgs {
    #[command(flatten)]
    pub(crate) filters: FilterArgs,
    /// What changed, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Debug, Args)]
#[command(after_long_help = examples::VERIFY)]
pub(crate) struct VerifyArgs {
    /// Mend what can be mended: rebuild the index, cut a torn archive tail.
    #[arg(long)]
    pub(crate) repair: bool,
    /// What was found, as one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}
