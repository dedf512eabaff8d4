//! Mixed and indirect quotations: what somebody is reported to have said.

use super::finding::Found;
use super::reading::Reading;

/// The reported clauses of a text, where `direct` has not taken the words.
pub(super) fn reports(reading: &Reading<'_>, direct: &[Found], first_group: u32) -> Vec<Found> {
    let _ = (reading, direct, first_group);
    Vec::new()
}
