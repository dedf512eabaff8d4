//! A speaker as a record.

use serde::Serialize;

/// A speaker, as `experts` gives him or her (`docs/json.md`).
#[derive(Clone, Debug, Serialize)]
pub struct ExpertRecord {
    /// The name in full.
    pub speaker: String,
    /// The kind most of the quotes have: a value of the codebook.
    pub speaker_kind: &'static str,
    /// Roles, the most frequent first.
    pub roles: Vec<String>,
    /// Organisations, the most frequent first.
    pub affiliations: Vec<String>,
    /// An expert of whom a single outlet tells no organisation.
    pub unaffiliated: bool,
    /// Quotes that match.
    pub quotes: usize,
    /// Articles they stand in.
    pub articles: usize,
    /// Stories these tell.
    pub stories: usize,
    /// Number of `sites`.
    pub outlets: usize,
    /// Hosts of the outlets.
    pub sites: Vec<String>,
    /// Day of the first quote.
    pub first: Option<String>,
    /// Day of the last quote.
    pub last: Option<String>,
    /// Forms of the name.
    pub names: Vec<FormRecord>,
    /// `roles` with their counts.
    pub role_counts: Vec<FormRecord>,
    /// `affiliations` with their counts.
    pub affiliation_counts: Vec<FormRecord>,
    /// Text of one quote.
    pub example: String,
    /// Identifier of the article it stands in.
    pub example_article: String,
    /// Address of that article.
    pub example_url: Option<String>,
}

/// A form of a name, role or affiliation and how many quotes have it.
#[derive(Clone, Debug, Serialize)]
pub struct FormRecord {
    /// As the articles have it.
    pub value: String,
    /// How many quotes have it.
    pub quotes: usize,
}

/// Columns of a table of speakers, in their order.
pub const EXPERT_FIELDS: &[&str] = &[
    "speaker",
    "speaker_kind",
    "roles",
    "affiliations",
    "unaffiliated",
    "quotes",
    "articles",
    "stories",
    "outlets",
    "sites",
    "first",
    "last",
    "names",
    "role_counts",
    "affiliation_counts",
    "example",
    "example_article",
    "example_url",
];
