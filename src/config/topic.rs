//! The `[keep]` and `[topic]` sections: what is kept, and terms of the user's own.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::model::Relevance;
use crate::text::fold::{Accents, Folded};

use super::codes;
use super::section::{Keys, Problems, Section, Value, advice};

/// What is kept of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepSettings {
    /// Relevance values whose text and raw page are kept; all else leaves one ledger row. Default all but `none`.
    pub full_text: Vec<Relevance>,
}

impl Default for KeepSettings {
    fn default() -> KeepSettings {
        KeepSettings { full_text: vec![Relevance::Misuse, Relevance::Other, Relevance::Passing] }
    }
}

impl KeepSettings {
    /// Whether text and raw page of an article of that relevance are kept.
    pub fn keeps_text(&self, relevance: Relevance) -> bool {
        self.full_text.contains(&relevance)
    }
}

/// Terms of the user's own, beside those of the codebook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicSettings {
    /// In the file's order.
    pub terms: Vec<TopicTerm>,
    /// A table of names in place of the codebook's: another substance altogether. As written; relative to the folder of
    /// feeds.toml once it is loaded.
    pub names: Option<PathBuf>,
}

/// One term of the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicTerm {
    /// The word or phrase, in its dictionary form.
    pub term: String,
    /// BCP 47; `None`: in every language.
    pub language: Option<String>,
    /// How much it says by itself. Default [`TermTier::Context`].
    pub tier: TermTier,
}

/// How much a term says by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TermTier {
    /// Names the substance: counts alone.
    Core,
    /// Slang or an ambiguous word: counts with support from its surroundings.
    #[default]
    Context,
    /// Never the substance, though it looks like it: takes away what another term would count.
    FalseFriend,
}

impl TermTier {
    /// Every value.
    pub const ALL: [TermTier; 3] = [TermTier::Core, TermTier::Context, TermTier::FalseFriend];

    /// The value's name in feeds.toml.
    pub fn name(self) -> &'static str {
        match self {
            TermTier::Core => "core",
            TermTier::Context => "context",
            TermTier::FalseFriend => "false_friend",
        }
    }
}

const KEEP_KEYS: Keys = &[("full_text", "[\"misuse\", \"other\", \"passing\"]")];
const TOPIC_KEYS: Keys =
    &[("names", "\"nitazenes.tsv\""), ("terms", "[\"a word\", { term = \"ein Wort\", language = \"de\", tier = \"context\" }]")];
const TERM_KEYS: Keys = &[("term", "\"a word\""), ("language", "\"de\""), ("tier", "\"context\"")];

pub(super) fn keep_settings(value: &Value<'_>, problems: &mut Problems<'_>) -> KeepSettings {
    let section = Section::new(value, "[keep]", KEEP_KEYS, problems);
    let listed = section.and_then(|section| section.texts("full_text", problems, relevance));
    listed.map_or_else(KeepSettings::default, |full_text| KeepSettings { full_text })
}

fn relevance(text: &str) -> Result<Relevance, String> {
    let names: Vec<&str> = Relevance::ALL.iter().map(|value| value.name()).collect();
    Relevance::from_name(text).ok_or_else(|| format!("unknown value `{text}`{}", advice(text, "relevance", &names)))
}

pub(super) fn topic_settings(value: &Value<'_>, problems: &mut Problems<'_>) -> TopicSettings {
    let section = Section::new(value, "[topic]", TOPIC_KEYS, problems);
    let names = section.as_ref().and_then(|section| section.text("names", problems, file_name));
    let items = section.and_then(|section| section.items("terms", problems)).unwrap_or(&[]);
    let mut terms: Vec<TopicTerm> = Vec::new();
    let mut places: HashMap<String, Vec<usize>> = HashMap::new();
    for item in items {
        let Some(term) = topic_term(item, problems) else { continue };
        let same = places.entry(Folded::new(&term.term, Accents::Kept).text().to_owned()).or_default();
        let other = same.iter().filter_map(|at| terms.get(*at)).find(|other| contradicts(other, &term));
        if let Some(other) = other {
            problems.add(&item.span(), contradiction(&term, other));
            continue;
        }
        same.push(terms.len());
        terms.push(term);
    }
    TopicSettings { terms, names }
}

/// Whether one word is given two tiers for one language, or for one and for all.
fn contradicts(one: &TopicTerm, other: &TopicTerm) -> bool {
    let primary = |term: &TopicTerm| term.language.as_deref().and_then(|tag| tag.split('-').next().map(str::to_owned));
    let (first, second) = (primary(one), primary(other));
    one.tier != other.tier && (first == second || first.is_none() || second.is_none())
}

fn contradiction(term: &TopicTerm, other: &TopicTerm) -> String {
    let (tier, before) = (term.tier.name(), other.tier.name());
    format!(
        "`{}` is `{tier}` here and `{before}` further up; a term has one tier in a language: leave one of the two out",
        term.term
    )
}

fn file_name(text: &str) -> Result<PathBuf, String> {
    if text.trim().is_empty() {
        Err("must name a file; leave the key out for the codebook's own names".to_owned())
    } else {
        Ok(PathBuf::from(text))
    }
}

fn topic_term(item: &Value<'_>, problems: &mut Problems<'_>) -> Option<TopicTerm> {
    if let Some(text) = item.get_ref().as_str() {
        let checked = term(text).map_err(|message| problems.add(&item.span(), message)).ok()?;
        return Some(TopicTerm { term: checked, language: None, tier: TermTier::default() });
    }
    if !item.get_ref().is_table() {
        problems.add(&item.span(), "a term must be a text, or { term = \"a word\", language = \"en\" }");
        return None;
    }
    let section = Section::new(item, "a term", TERM_KEYS, problems)?;
    let language = section.text("language", problems, codes::language);
    let tier = section.text("tier", problems, tier).unwrap_or_default();
    if section.value("term").is_none() {
        problems.add(&section.place, "a term without its `term`; write { term = \"a word\", language = \"en\" }");
    }
    Some(TopicTerm { term: section.text("term", problems, term)?, language, tier })
}

fn term(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.chars().any(char::is_alphanumeric) { Ok(text.to_owned()) } else { Err(format!("`{text}` holds no letter")) }
}

fn tier(text: &str) -> Result<TermTier, String> {
    let names = TermTier::ALL.map(TermTier::name);
    let found = TermTier::ALL.into_iter().find(|tier| tier.name() == text);
    found.ok_or_else(|| format!("unknown value `{text}`{}", advice(text, "tier", &names)))
}
