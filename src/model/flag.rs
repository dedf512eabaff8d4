//! What a reader of an article should know before relying on it.

/// Something to know about an article, with the words that show it where there are any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// What.
    pub kind: FlagKind,
    /// The page's own words that say so; `None` where the flag tells of something missing.
    pub words: Option<String>,
}

impl Flag {
    /// A flag that no words of the page stand for.
    pub fn bare(kind: FlagKind) -> Flag {
        Flag { kind, words: None }
    }
}

/// What a flag says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FlagKind {
    /// The outlet says that it corrected the article.
    Corrected,
    /// The outlet says that it withdrew the article.
    Retracted,
    /// Only the beginning can be read; the rest is for subscribers.
    Paywalled,
    /// Paid for by an advertiser.
    Sponsored,
    /// A comment, column, editorial or letter.
    Opinion,
    /// A live blog.
    Live,
    /// An old article that the outlet marks as such.
    Archived,
    /// The text credits another outlet.
    Reprint,
    /// The page names no author.
    NoByline,
    /// The page tells no date.
    NoDate,
    /// An expert is quoted without any affiliation.
    UnaffiliatedExpert,
    /// The text in the page's structured data is another than the one readers see.
    TextDiffers,
    /// Letters of other scripts or invisible characters stand inside words.
    OddCharacters,
    /// Names no drug, but tells of what ketamine does: to be read by somebody.
    Lead,
}

impl FlagKind {
    /// Every kind.
    pub const ALL: [FlagKind; 14] = [
        FlagKind::Corrected,
        FlagKind::Retracted,
        FlagKind::Paywalled,
        FlagKind::Sponsored,
        FlagKind::Opinion,
        FlagKind::Live,
        FlagKind::Archived,
        FlagKind::Reprint,
        FlagKind::NoByline,
        FlagKind::NoDate,
        FlagKind::UnaffiliatedExpert,
        FlagKind::TextDiffers,
        FlagKind::OddCharacters,
        FlagKind::Lead,
    ];

    /// The kind's name in records.
    pub fn name(self) -> &'static str {
        match self {
            FlagKind::Corrected => "corrected",
            FlagKind::Retracted => "retracted",
            FlagKind::Paywalled => "paywalled",
            FlagKind::Sponsored => "sponsored",
            FlagKind::Opinion => "opinion",
            FlagKind::Live => "live",
            FlagKind::Archived => "archived",
            FlagKind::Reprint => "reprint",
            FlagKind::NoByline => "no_byline",
            FlagKind::NoDate => "no_date",
            FlagKind::UnaffiliatedExpert => "unaffiliated_expert",
            FlagKind::TextDiffers => "text_differs",
            FlagKind::OddCharacters => "odd_characters",
            FlagKind::Lead => "lead",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<FlagKind> {
        FlagKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
