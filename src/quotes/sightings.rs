//! Where the text names whom.

use super::cast::{Cast, Sighting};
use crate::model::SpeakerKind;

impl Cast {
    /// The one person named in `[floor, before)`, with the kind, where that sex fits.
    pub(super) fn only_named(&self, gender: u32, floor: usize, before: usize) -> Option<(usize, Option<SpeakerKind>)> {
        let near = || self.recent(before, 8).iter().filter(|sighting| sighting.at >= floor);
        let person = near().next().map(|sighting| sighting.person)?;
        let alone = near().all(|sighting| sighting.person == person) && self.fits(person, gender);
        self.people.get(person).filter(|_| alone).map(|known| (person, known.kind))
    }

    /// Where the text names a person first, as far as asked.
    pub(super) fn sightings(&self, person: usize, most: usize) -> impl Iterator<Item = usize> {
        self.seen.iter().filter(move |sighting| sighting.person == person).map(|sighting| sighting.at).take(most)
    }

    /// The last places, so many at most, where the text names somebody before a token.
    pub(super) fn recent(&self, before: usize, most: usize) -> &[Sighting] {
        let past = self.seen.partition_point(|sighting| sighting.at < before);
        self.seen.get(past.saturating_sub(most)..past).unwrap_or(&[])
    }

    /// Whom of these the text named last before a token.
    pub(super) fn named_last(&self, candidates: &[&usize], before: usize) -> Option<usize> {
        let recent = self.recent(before, 32);
        recent.iter().rev().find(|sighting| candidates.contains(&&sighting.person)).map(|sighting| sighting.person)
    }

    /// Whether the text tells somebody's age.
    pub(super) fn has_age(&self, person: usize) -> bool {
        self.people.get(person).is_some_and(|person| person.age.is_some())
    }

    /// Whether somebody goes by a given name alone.
    pub(super) fn has_one_name(&self, person: usize) -> bool {
        self.people.get(person).is_some_and(|person| person.words.len() == 1 && person.titles.is_empty() && !person.kin)
    }

    /// Whether the text names somebody in `[first, past)` other than this person.
    pub(super) fn names_other(&self, person: usize, first: usize, past: usize) -> bool {
        let from = self.seen.partition_point(|sighting| sighting.at < first);
        self.seen.iter().skip(from).take_while(|sighting| sighting.at < past).any(|sighting| sighting.person != person)
    }

    /// The first place in `[first, past)` where the text names somebody.
    pub(super) fn next_named(&self, first: usize, past: usize) -> Option<Sighting> {
        let from = self.seen.partition_point(|sighting| sighting.at < first);
        self.seen.get(from).filter(|sighting| sighting.at < past).copied()
    }

    /// Whether the text names somebody in `[first, past)`.
    pub(super) fn names_anybody(&self, first: usize, past: usize) -> bool {
        let from = self.seen.partition_point(|sighting| sighting.at < first);
        self.seen.get(from).is_some_and(|sighting| sighting.at < past)
    }

    /// Where in `[first, past)` the text goes over to somebody else, else `past`.
    pub(super) fn next_other(&self, person: usize, first: usize, past: usize) -> usize {
        let from = self.seen.partition_point(|sighting| sighting.at < first);
        let mut later = self.seen.iter().skip(from).take_while(|sighting| sighting.at < past);
        later.find(|sighting| sighting.person != person).map_or(past, |sighting| sighting.at)
    }

    pub(super) fn first_seen(&self, person: usize) -> usize {
        self.people.get(person).map_or(0, |person| person.first)
    }
}
