//! A quotation before its speaker is resolved.

use crate::model::{QuoteKind, Span};

use super::phrases::Mention;

/// How the source of a quotation was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// A cue with its subject.
    Cue,
    /// The subject of the sentence before, without a cue.
    Subject,
    /// Goes on from the quotation before it in the paragraph.
    SameParagraph,
    /// Goes on from the quotation of an earlier paragraph.
    LastSpeaker,
}

/// A quotation with its source as it stands there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) kind: QuoteKind,
    pub(super) span: Span,
    /// `None`: the speaker of the quotation before.
    pub(super) mention: Option<Mention>,
    /// Token positions of the cue.
    pub(super) cue: Option<(usize, usize)>,
    pub(super) origin: Origin,
    pub(super) group: u32,
    pub(super) confidence: f32,
}
