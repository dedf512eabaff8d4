//! Quotations and who speaks them.

use super::Span;

/// A stretch of the article that reproduces what one source said or wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// How it is reproduced.
    pub kind: QuoteKind,
    /// Pieces of one quotation cut by its cue share a group, counted within the article from 0.
    pub group: u32,
    /// Its text, in the body.
    pub span: Span,
    /// The speaker in the fullest form the article gives.
    pub speaker: Option<String>,
    /// The speaker as written at that place.
    pub mention: Option<String>,
    /// Where the mention stands in the body.
    pub speaker_span: Option<Span>,
    /// Role as the article gives it.
    pub role: Option<String>,
    /// Organisation as the article gives it.
    pub affiliation: Option<String>,
    /// `said`, `according to`, `warnt` …
    pub cue: Option<String>,
    /// As what the speaker speaks.
    pub speaker_kind: SpeakerKind,
    /// From 0 to 1: how sure span and speaker are.
    pub confidence: f32,
}

/// How a quotation reproduces (codebook, "Quotes").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuoteKind {
    /// All of it in quotation marks.
    Direct,
    /// Partly in marks.
    Mixed,
    /// Reported without marks.
    Indirect,
    /// A turn of an interview or transcript.
    Turn,
}

impl QuoteKind {
    /// Every value, in the codebook's order.
    pub const ALL: [QuoteKind; 4] = [QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Indirect, QuoteKind::Turn];

    /// The value's name in records.
    pub fn name(self) -> &'static str {
        match self {
            QuoteKind::Direct => "direct",
            QuoteKind::Mixed => "mixed",
            QuoteKind::Indirect => "indirect",
            QuoteKind::Turn => "turn",
        }
    }

    /// The value of that name.
    pub fn from_name(name: &str) -> Option<QuoteKind> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// As what a speaker speaks (codebook, "speaker kind").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SpeakerKind {
    /// Doctor, nurse, pharmacist, therapist, veterinarian, from practice.
    Clinician,
    /// Academic or institute researcher, toxicologist.
    Researcher,
    /// Government, regulator, health agency, politician, coroner, judge.
    Official,
    /// Police, customs, prosecutors, prison and border officers.
    Police,
    /// Treatment services, charities, harm reduction, youth work.
    Services,
    /// People who use or used ketamine, patients.
    LivedExperience,
    /// Relatives and friends.
    Family,
    /// Lawyers for the parties.
    Legal,
    /// Companies, clinic owners speaking for the business.
    Industry,
    /// The interviewer, another outlet.
    Media,
    /// Anyone else.
    Other,
    /// The article does not let one tell.
    Unknown,
}

impl SpeakerKind {
    /// Every value, in the codebook's order.
    pub const ALL: [SpeakerKind; 12] = [
        SpeakerKind::Clinician,
        SpeakerKind::Researcher,
        SpeakerKind::Official,
        SpeakerKind::Police,
        SpeakerKind::Services,
        SpeakerKind::LivedExperience,
        SpeakerKind::Family,
        SpeakerKind::Legal,
        SpeakerKind::Industry,
        SpeakerKind::Media,
        SpeakerKind::Other,
        SpeakerKind::Unknown,
    ];

    /// The value's name in records.
    pub fn name(self) -> &'static str {
        match self {
            SpeakerKind::Clinician => "clinician",
            SpeakerKind::Researcher => "researcher",
            SpeakerKind::Official => "official",
            SpeakerKind::Police => "police",
            SpeakerKind::Services => "services",
            SpeakerKind::LivedExperience => "lived_experience",
            SpeakerKind::Family => "family",
            SpeakerKind::Legal => "legal",
            SpeakerKind::Industry => "industry",
            SpeakerKind::Media => "media",
            SpeakerKind::Other => "other",
            SpeakerKind::Unknown => "unknown",
        }
    }

    /// The value of that name.
    pub fn from_name(name: &str) -> Option<SpeakerKind> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The codebook's `expert`: clinician, researcher, official, police or services.
    pub fn is_expert(self) -> bool {
        matches!(
            self,
            SpeakerKind::Clinician
                | SpeakerKind::Researcher
                | SpeakerKind::Official
                | SpeakerKind::Police
                | SpeakerKind::Services
        )
    }
}
