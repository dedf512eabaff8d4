//! Articles that name no drug and may be about ketamine all the same.

use super::reading::{Hit, Reading};
use super::table::{Sense, Sign};

/// How far from a word on the bladder, in sentences, one on a party drug may stand.
const NEAR: usize = 3;

/// The words that make an article without a name a lead: damaged bladders of young people, and a party drug near them. Nothing
/// where the text tells of another cause. A lead is no finding: somebody has to read it.
pub(super) fn lead<'r, 'l>(reading: &'r Reading<'l>) -> Vec<&'r Hit<'l>> {
    let signs = |wanted: Sign| reading.hits.iter().filter(move |hit| hit.term.sense == Sense::Sign(wanted));
    if signs(Sign::OtherCause).next().is_some() || signs(Sign::Young).next().is_none() {
        return Vec::new();
    }
    let near = |drug: &Hit<'_>| signs(Sign::Bladder).find(|bladder| bladder.sentence.abs_diff(drug.sentence) <= NEAR);
    let found = signs(Sign::PartyDrug).find_map(|drug| near(drug).map(|bladder| [bladder, drug]));
    found.into_iter().flatten().chain(signs(Sign::Young).take(1).filter(|_| found.is_some())).collect()
}
