//! Who speaks a quotation.

use crate::model::SpeakerKind;

/// What is known of a speaker once resolved.
#[derive(Clone, Debug, Default)]
pub(super) struct Speaker {
    pub(super) name: Option<String>,
    pub(super) person: Option<usize>,
    pub(super) role: Option<String>,
    pub(super) affiliation: Option<String>,
    pub(super) kind: Option<SpeakerKind>,
}
