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

    /// Whether the outlet takes back something of what the article says.
    pub fn is_notice(&self) -> bool {
        FlagKind::NOTICES.contains(&self.kind)
    }

    /// Which correction or withdrawal it is, as one text; another wording is another one.
    pub fn notice(&self) -> String {
        format!("{}:{}", self.kind.name(), self.words.as_deref().unwrap_or_default())
    }

    /// The flag that [`Flag::notice`] stands for.
    pub fn of_notice(notice: &str) -> Option<Flag> {
        let (kind, words) = notice.split_once(':')?;
        Some(Flag { kind: FlagKind::from_name(kind)?, words: Some(words.to_owned()).filter(|words| !words.is_empty()) })
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

    /// Those by which an outlet takes back something of what an article says.
    pub const NOTICES: [FlagKind; 2] = [FlagKind::Corrected, FlagKind::Retracted];

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_tells_its_flag() {
        for words in [None, Some("Correction: it was 5:30 p.m.".to_owned())] {
            let flag = Flag { kind: FlagKind::Retracted, words };
            assert!(flag.is_notice());
            assert_eq!(Flag::of_notice(&flag.notice()), Some(flag));
        }
        assert!(!Flag::bare(FlagKind::Paywalled).is_notice());
        assert_eq!(Flag::of_notice(""), None);
    }
}
