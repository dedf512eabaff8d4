//! What a person decides about an article, instead of the program.

use jiff::Timestamp;

use super::{ArticleId, Codes, EventKind, Relevance, Route, Substance, Theme};

/// A person's decision. What is `None` stays as the program has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The relevance.
    pub relevance: Option<Relevance>,
    /// All the themes the article has; empty: none.
    pub themes: Option<Vec<Theme>>,
    /// All the substances the article has; empty: none.
    pub substances: Option<Vec<Substance>>,
    /// Why.
    pub note: Option<String>,
}

impl Ruling {
    /// A decision about nothing, yet.
    pub fn new(by: &str, at: Timestamp) -> Ruling {
        Ruling { by: by.to_owned(), at, relevance: None, themes: None, substances: None, note: None }
    }

    /// Why it cannot be: what is not mentioned has neither themes nor substances.
    pub fn contradiction(&self) -> Option<&'static str> {
        let has = |count: Option<usize>| count.is_some_and(|count| count > 0);
        let says_more = has(self.themes.as_ref().map(Vec::len)) || has(self.substances.as_ref().map(Vec::len));
        (self.relevance == Some(Relevance::None) && says_more).then_some(
            "an article of relevance `none` has neither themes nor substances; leave them out, or choose another relevance",
        )
    }

    /// This decision and what an earlier one says beside it. Reasons are not handed on to another person.
    #[must_use]
    pub fn upon(self, earlier: Ruling) -> Ruling {
        Ruling {
            relevance: self.relevance.or(earlier.relevance),
            themes: self.themes.or(earlier.themes),
            substances: self.substances.or(earlier.substances),
            note: self.note.or(if self.by == earlier.by { earlier.note } else { None }),
            ..self
        }
    }
}

/// A decision that stands, and what the program had decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overruled {
    /// The person's decision.
    pub ruling: Ruling,
    /// The program's relevance.
    pub relevance: Relevance,
    /// The program's themes.
    pub themes: Vec<Theme>,
    /// The program's substances.
    pub substances: Vec<Substance>,
    /// What occasioned the article, by the program.
    pub event: EventKind,
    /// How the substance came into somebody, by the program.
    pub route: Route,
}

/// One line of the log of decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulingEntry {
    /// The article.
    pub article: ArticleId,
    /// Who, when, and what.
    pub ruling: Ruling,
    /// Whether it takes back everything decided before.
    pub clears: bool,
}

impl Codes {
    /// Puts a person's decision in place of the program's, which is kept beside it.
    pub fn overrule(&mut self, ruling: Ruling) {
        self.restore();
        let own = Overruled {
            ruling,
            relevance: self.relevance,
            themes: self.themes.clone(),
            substances: self.substances.clone(),
            event: self.event,
            route: self.route,
        };
        self.relevance = own.ruling.relevance.unwrap_or(own.relevance);
        // Nothing is said of a substance that is not mentioned.
        let is_none = self.relevance == Relevance::None;
        self.themes = if is_none { Vec::new() } else { own.ruling.themes.clone().unwrap_or_else(|| own.themes.clone()) };
        self.substances =
            if is_none { Vec::new() } else { own.ruling.substances.clone().unwrap_or_else(|| own.substances.clone()) };
        if is_none {
            (self.event, self.route) = (EventKind::Unknown, Route::Unknown);
        }
        self.overruled = Some(Box::new(own));
    }

    /// Puts the program's own decision back.
    pub fn restore(&mut self) {
        if let Some(own) = self.overruled.take() {
            (self.relevance, self.themes, self.substances) = (own.relevance, own.themes, own.substances);
            (self.event, self.route) = (own.event, own.route);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Codes {
        Codes {
            themes: vec![Theme::Supply],
            substances: vec![Substance::Ketamine],
            event: EventKind::Court,
            route: Route::OwnUse,
            ..Codes::new(Relevance::Passing, 0.2)
        }
    }

    #[test]
    fn a_decision_stands_before_the_programs_and_gives_way_again() {
        let mut codes = codes();
        let first = Ruling { relevance: Some(Relevance::Misuse), ..Ruling::new("ana", Timestamp::UNIX_EPOCH) };
        codes.overrule(first.clone());
        assert_eq!((codes.relevance, codes.themes.as_slice()), (Relevance::Misuse, [Theme::Supply].as_slice()));
        let second = Ruling { themes: Some(vec![Theme::Death]), ..Ruling::new("ben", Timestamp::UNIX_EPOCH) }.upon(first);
        codes.overrule(second);
        assert_eq!((codes.relevance, codes.themes.as_slice()), (Relevance::Misuse, [Theme::Death].as_slice()));
        assert_eq!(codes.overruled.as_ref().unwrap().relevance, Relevance::Passing);
        codes.restore();
        assert_eq!(codes, self::codes());
    }

    #[test]
    fn of_an_article_that_does_not_name_it_nothing_is_said() {
        let mut codes = codes();
        codes.overrule(Ruling { relevance: Some(Relevance::None), ..Ruling::new("ana", Timestamp::UNIX_EPOCH) });
        assert!(codes.themes.is_empty() && codes.substances.is_empty());
        assert_eq!((codes.event, codes.route), (EventKind::Unknown, Route::Unknown));
        codes.restore();
        assert_eq!(codes, self::codes());
    }
}
