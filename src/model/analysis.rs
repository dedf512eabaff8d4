//! What the codebook, the quotes and the fingerprints add to an article.

use super::{Article, Field, Overruled, Quote, Span};

/// An article with everything that is read out of its text.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalysedArticle {
    /// The article.
    pub article: Article,
    /// Relevance, themes, substances and the words that decided them.
    pub codes: Codes,
    /// Quotations in text order.
    pub quotes: Vec<Quote>,
    /// For finding copies.
    pub fingerprint: Fingerprint,
}

/// The codebook's labels for one article.
#[derive(Clone, Debug, PartialEq)]
pub struct Codes {
    /// Exactly one value.
    pub relevance: Relevance,
    /// From 0 to 1: of being `misuse`.
    pub score: f32,
    /// In the codebook's order; empty when relevance is `none`.
    pub themes: Vec<Theme>,
    /// In the codebook's order.
    pub substances: Vec<Substance>,
    /// The words that decided, by field, then by place.
    pub evidence: Vec<Evidence>,
    /// What occasions the article.
    pub event: EventKind,
    /// How the substance came into somebody.
    pub route: Route,
    /// Version of the lexicon tables.
    pub lexicon_version: u32,
    /// A number for the user's own terms, where there were any.
    pub lexicon_own: Option<u32>,
    /// Where a person decided otherwise: the program's own decision. The values above are the person's then.
    pub overruled: Option<Box<Overruled>>,
}

impl Codes {
    /// That relevance, and nothing else that is known.
    pub fn new(relevance: Relevance, score: f32) -> Codes {
        Codes {
            relevance,
            score,
            themes: Vec::new(),
            substances: Vec::new(),
            evidence: Vec::new(),
            event: EventKind::Unknown,
            route: Route::Unknown,
            lexicon_version: 0,
            lexicon_own: None,
            overruled: None,
        }
    }
}

/// One stretch of text that counted for a label.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Which text the span lies in.
    pub field: Field,
    /// The stretch.
    pub span: Span,
    /// The lexicon's term, in its dictionary form.
    pub term: String,
    /// The label it counts for: a relevance value, `theme:…`, `substance:…`, `event:…`, `route:…`, `lead`, or `against:…` for a
    /// false friend; `wording:…` where it counts for nothing, but says how the article speaks of people.
    pub counts_for: String,
}

impl Evidence {
    /// Whether it says how the article speaks of people who use, and decided nothing.
    pub fn is_wording(&self) -> bool {
        self.counts_for.starts_with("wording:")
    }
}

/// For finding copies of one story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Hash of the body's words; of the title's too where the body is short.
    pub exact: u64,
    /// Words (characters where the script has no blanks) the hashes are made of.
    pub words: u32,
    /// Smallest shingle hash of each of 32 classes, shortened to 16 bits; 0 where a class is empty. The share of equal places
    /// estimates the share of shingles two texts have in common. All 0 for texts of hardly a dozen words.
    pub sketch: [u16; 32],
}

macro_rules! names {
    ($(#[$doc:meta])* $type:ident { $($(#[$item:meta])* $variant:ident => $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$item])* $variant,)* }

        impl $type {
            /// Every value, in the codebook's order.
            pub const ALL: &[$type] = &[$($type::$variant,)*];

            /// The value's name in records.
            pub fn name(self) -> &'static str {
                match self { $($type::$variant => $name,)* }
            }

            /// The value of that name.
            pub fn from_name(name: &str) -> Option<$type> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}

names! {
    /// Whether the article reports ketamine misuse (codebook, "relevance").
    Relevance {
        /// Non-medical use, harm, supply, help or the response to them.
        Misuse => "misuse",
        /// About ketamine, but not about misuse.
        Other => "other",
        /// Named in an article about something else.
        Passing => "passing",
        /// No real mention.
        None => "none",
    }
}

names! {
    /// What the article says about ketamine (codebook, "themes").
    Theme {
        /// Recreational use, prevalence, experience reports.
        Use => "use",
        /// Dependence, craving, withdrawal.
        Addiction => "addiction",
        /// Bladder and other harm, accidents, non-fatal poisoning.
        Harm => "harm",
        /// Fatal poisoning or accident, inquest.
        Death => "death",
        /// Production, trafficking, seizure, dealing, diversion.
        Supply => "supply",
        /// Given to someone without consent.
        Assault => "assault",
        /// Scheduling, regulation, parliament.
        Policy => "policy",
        /// Treatment of dependence, harm reduction, prevention.
        Services => "services",
        /// Surveys, wastewater, statistics, early warnings.
        Surveillance => "surveillance",
        /// Ketamine as treatment.
        Therapy => "therapy",
        /// Anaesthesia, emergency sedation.
        Medical => "medical",
        /// Animal use.
        Veterinary => "veterinary",
        /// A public figure is the occasion.
        Celebrity => "celebrity",
    }
}

names! {
    /// What occasions an article (codebook, "Event").
    EventKind {
        /// Something happened: a seizure, a death, a poisoning.
        Incident => "incident",
        /// Charge, trial, sentence, inquest.
        Court => "court",
        /// A law, a rule, a debate, a campaign.
        Policy => "policy",
        /// A study, a survey, figures.
        Research => "research",
        /// Questions answered, background.
        Explainer => "explainer",
        /// A comment, column, editorial or letter.
        Opinion => "opinion",
        /// Somebody tells their own story.
        FirstPerson => "first_person",
        /// A life told at its end.
        Obituary => "obituary",
        /// A company's or agency's own text.
        PressRelease => "press_release",
        /// The text does not say.
        Unknown => "unknown",
    }
}

names! {
    /// How the substance came into somebody (codebook, "Route").
    Route {
        /// Taken by themselves.
        OwnUse => "self",
        /// Prescribed, supervised or not.
        Prescribed => "prescribed",
        /// Given without their knowledge.
        CovertlyGiven => "covertly_given",
        /// Given by paramedics, police, emergency doctors.
        GivenByResponders => "given_by_responders",
        /// Given to animals.
        Veterinary => "veterinary",
        /// The text does not say.
        Unknown => "unknown",
    }
}

names! {
    /// A substance by its canonical name (codebook, "Substances").
    Substance {
        /// Ketamine.
        Ketamine => "ketamine",
        /// The S-enantiomer.
        Esketamine => "esketamine",
        /// The R-enantiomer.
        Arketamine => "arketamine",
        /// The main metabolite.
        Norketamine => "norketamine",
        /// 2-fluorodeschloroketamine.
        TwoFdck => "2-FDCK",
        /// Deschloroketamine.
        Dck => "DCK",
        /// MXE.
        Methoxetamine => "methoxetamine",
        /// Methoxpropamine.
        Mxpr => "MXPr",
        /// Methoxisopropamine.
        Mxipr => "MXiPr",
        /// 3-methoxyeticyclidine.
        ThreeMeoPce => "3-MeO-PCE",
        /// Tiletamine.
        Tiletamine => "tiletamine",
        /// Tusi, also pink cocaine.
        Tusi => "tusi",
        /// Cocaine with ketamine.
        Ck => "CK",
        /// K-land.
        KLand => "k-land",
        /// Happy water.
        HappyWater => "happy water",
        /// K-powdered milk.
        KPowderedMilk => "k-powdered milk",
        /// The substance of a user's own table of names.
        Topic => "topic",
    }
}
