//! What occasions an article, and how the substance came into somebody.

use super::coding::Texts;
use super::mentions::Naming;
use super::prominence::SHORT;
use super::reading::{Hit, Reading};
use super::table::Sense;
use super::voice::is_first_person;
use crate::model::{EventKind, Field, Relevance, Route, Theme};

/// Sentences of the body that tell what occasioned it.
const LEAD: usize = 3;
/// How much more a word of the headline tells.
const IN_TITLE: u8 = 3;
/// Points an occasion needs: one word that leaves no doubt.
const NEEDED: u32 = 3;
/// How far from a name, in sentences, a word on the route may stand.
const NEAR: usize = 2;

/// An event and a route, with the words they were told from.
pub(super) struct Circumstances<'r, 'l> {
    pub(super) event: EventKind,
    pub(super) route: Route,
    pub(super) words: Vec<&'r Hit<'l>>,
}

/// Reads event and route.
pub(super) fn circumstances<'r, 'l>(
    reading: &'r Reading<'l>,
    naming: &Naming<'_, '_>,
    (relevance, themes): (Relevance, &[Theme]),
    texts: &Texts<'_>,
) -> Circumstances<'r, 'l> {
    if relevance == Relevance::None {
        return Circumstances { event: EventKind::Unknown, route: Route::Unknown, words: Vec::new() };
    }
    let event = event(reading, texts, themes);
    let route = route(reading, naming, (relevance, themes));
    let tells = |hit: &&Hit<'_>| match hit.term.sense {
        Sense::Event(told) => told == event && weight(reading, hit) > 0,
        Sense::Route(told) => told == route && is_near(naming, hit),
        _ => false,
    };
    Circumstances { event, route, words: reading.hits.iter().filter(tells).collect() }
}

/// The occasion with most points; among equals the one that says more about the text: an obituary of somebody whom a court
/// sentenced is an obituary.
fn event(reading: &Reading<'_>, texts: &Texts<'_>, themes: &[Theme]) -> EventKind {
    let points = |event: EventKind| {
        let told = reading.hits.iter().filter(|hit| hit.term.sense == Sense::Event(event));
        told.map(|hit| u32::from(weight(reading, hit))).sum::<u32>()
    };
    if points(EventKind::PressRelease) >= NEEDED {
        return EventKind::PressRelease;
    }
    if reading.length() > SHORT && is_first_person(texts.body, texts.language) {
        // Who says I and speaks of laws argues, and does not tell.
        return if themes.contains(&Theme::Policy) { EventKind::Opinion } else { EventKind::FirstPerson };
    }
    let telling = [
        EventKind::Obituary,
        EventKind::FirstPerson,
        EventKind::Opinion,
        EventKind::Explainer,
        EventKind::Court,
        EventKind::Policy,
        EventKind::Research,
        EventKind::Incident,
    ];
    // What a court hears happened before it sat.
    let heard = |event: EventKind| event == EventKind::Incident && points(EventKind::Court) >= u32::from(IN_TITLE) * NEEDED;
    let best = telling.into_iter().rev().filter(|event| !heard(*event)).max_by_key(|event| points(*event));
    best.filter(|event| points(*event) >= NEEDED).unwrap_or(EventKind::Unknown)
}

/// What a word on the occasion weighs by where it stands.
fn weight(reading: &Reading<'_>, hit: &Hit<'_>) -> u8 {
    let first = reading.sentences.iter().position(|sentence| sentence.field == Field::Body).unwrap_or(0);
    match hit.field {
        Field::Title => hit.term.weight.saturating_mul(IN_TITLE),
        Field::Standfirst => hit.term.weight,
        Field::Body if hit.sentence < first + LEAD => hit.term.weight,
        Field::Body => 0,
    }
}

fn is_near(naming: &Naming<'_, '_>, hit: &Hit<'_>) -> bool {
    naming.mentions.iter().any(|mention| mention.hit.sentence.abs_diff(hit.sentence) <= NEAR)
}

/// By the themes, of which each has a route of its own; between responders and own use the words near the names decide.
fn route(reading: &Reading<'_>, naming: &Naming<'_, '_>, (relevance, themes): (Relevance, &[Theme])) -> Route {
    let told = |route: Route| {
        let near = reading.hits.iter().filter(|hit| hit.term.sense == Sense::Route(route) && is_near(naming, hit));
        near.count()
    };
    let has = |wanted: &[Theme]| wanted.iter().any(|theme| themes.contains(theme));
    // Dealers' customers are addicted too: that alone does not make the article one on their use.
    let of_people = has(&[Theme::Addiction, Theme::Services]) && !has(&[Theme::Supply]);
    let is_own_use = relevance != Relevance::Other && (has(&[Theme::Use]) || of_people);
    if has(&[Theme::Assault]) {
        Route::CovertlyGiven
    } else if told(Route::GivenByResponders) > 0 && !is_own_use && has(&[Theme::Medical, Theme::Death, Theme::Policy]) {
        Route::GivenByResponders
    } else if is_own_use {
        Route::OwnUse
    } else if has(&[Theme::Therapy, Theme::Medical]) {
        Route::Prescribed
    } else if has(&[Theme::Harm, Theme::Death]) {
        if told(Route::Prescribed) > 1 { Route::Prescribed } else { Route::OwnUse }
    } else if has(&[Theme::Veterinary]) && !has(&[Theme::Supply]) {
        Route::Veterinary
    } else {
        Route::Unknown
    }
}
