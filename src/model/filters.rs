//! The filters that every question takes.

use jiff::civil::Date;

use super::{Relevance, SpeakerKind, Substance, Theme};

/// Which articles (or quotes) a question is about. Values of one filter are alternatives, filters add up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filters {
    /// Published on or after this day.
    pub since: Option<Date>,
    /// Published on or before this day.
    pub until: Option<Date>,
    /// BCP 47; `zh` also takes `zh-Hans` and `zh-Hant`.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2, upper case.
    pub countries: Vec<String>,
    /// Host without `www.`; takes subdomains too.
    pub sites: Vec<String>,
    /// Feed address.
    pub feeds: Vec<String>,
    /// Relevance values.
    pub relevances: Vec<Relevance>,
    /// Themes.
    pub themes: Vec<Theme>,
    /// Substances.
    pub substances: Vec<Substance>,
    /// Words of a speaker's name.
    pub speakers: Vec<String>,
    /// Speaker kinds (`expert` is resolved into its five before it comes here).
    pub speaker_kinds: Vec<SpeakerKind>,
    /// Only articles in which somebody is quoted.
    pub has_quotes: bool,
    /// What becomes of copies.
    pub duplicates: DuplicateRule,
}

/// What becomes of copies of a story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DuplicateRule {
    /// Every copy is a result.
    Include,
    /// One copy is a result for each story: the earliest where it matches, else one that does.
    #[default]
    Exclude,
    /// Only later copies are results.
    Only,
}
