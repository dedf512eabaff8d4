//! The manual says what the program does: every command is in the README, every link leads somewhere.

use std::fs;
use std::path::Path;

use clap::CommandFactory;
use ketwatch::cli::Arguments;

/// The pages of the manual.
const PAGES: &[&str] = &[
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/accuracy.md",
    "docs/archive.md",
    "docs/benchmarks.md",
    "docs/codebook.md",
    "docs/configuration.md",
    "docs/digest.md",
    "docs/export.md",
    "docs/extraction.md",
    "docs/json.md",
    "docs/quotes.md",
    "docs/relevance.md",
    "docs/search.md",
    "docs/trends.md",
    "index/README.md",
];

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn every_command_has_help_and_a_row_in_the_readme() {
    let readme = page("README.md");
    for command in Arguments::command().get_subcommands() {
        let name = command.get_name();
        let named = ["`", " "].iter().any(|end| readme.contains(&format!("`{name}{end}")));
        assert!(named, "README.md does not name `{name}`");
        assert!(command.get_about().is_some(), "`{name}` has no help");
    }
}

#[test]
fn every_value_of_the_codebook_is_in_its_manual() {
    use ketwatch::model::{QuoteKind, Relevance, SpeakerKind, Substance, Theme};
    let codebook = page("docs/codebook.md");
    let names = Relevance::ALL.iter().map(|value| value.name()).chain(Theme::ALL.iter().map(|value| value.name()));
    let names =
        names.chain(Substance::ALL.iter().map(|value| value.name())).chain(QuoteKind::ALL.iter().map(|value| value.name()));
    for name in names.chain(SpeakerKind::ALL.iter().map(|value| value.name())) {
        assert!(codebook.contains(&format!("`{name}`")), "docs/codebook.md does not explain `{name}`");
    }
}

#[test]
fn every_field_of_a_record_is_in_the_manual() {
    use ketwatch::export::{ARTICLE_FIELDS, EXPERT_FIELDS, QUOTE_FIELDS, TREND_FIELDS};
    let manual = page("docs/export.md");
    let of_json = page("docs/json.md");
    for field in TREND_FIELDS.iter().chain(EXPERT_FIELDS) {
        assert!(of_json.contains(&format!("`{field}`")), "docs/json.md does not explain `{field}`");
    }
    for field in ARTICLE_FIELDS.iter().chain(QUOTE_FIELDS) {
        assert!(manual.contains(&format!("`{field}`")), "docs/export.md does not explain `{field}`");
    }
}

#[test]
fn every_reason_is_in_the_manual() {
    use ketwatch::model::{FailReason, SkipReason};
    let manual = page("docs/json.md");
    let names = SkipReason::ALL.iter().map(|reason| reason.name()).chain(FailReason::ALL.iter().map(|reason| reason.name()));
    for name in names {
        assert!(manual.contains(&format!("`{name}`")), "docs/json.md does not explain `{name}`");
    }
}

#[test]
fn links_between_the_pages_lead_somewhere() {
    for name in PAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let folder = folder.parent().expect("a page lies in a folder");
        for link in page(name).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_elsewhere = link.contains("://") || link.starts_with('#');
            assert!(is_elsewhere || folder.join(link).exists(), "{name}: nothing at {link}");
        }
    }
}
