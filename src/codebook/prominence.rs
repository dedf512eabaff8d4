//! Whether an article is about the substance or only names it.
//!
//! Points for where the names stand and how often, and for a headline that speaks of the same matter; points off for
//! enumerations, traces, and articles that are reviews or biographies. From [`ABOUT`] points on it is about it.

use super::mentions::{LICIT, Mention, Naming, is_misuse_theme};
use super::reading::{Hit, Reading};
use super::table::Setting;
use crate::model::{Field, Theme};

/// Points from which an article is about the substance.
pub(super) const ABOUT: f32 = 2.0;

/// Sentences, headline not counted, up to which a text is a headline with its lead: a mention there is in the lead.
pub(super) const SHORT: usize = 4;

/// The points.
pub(super) fn prominence(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> f32 {
    if naming.is_corrected() {
        return 0.0;
    }
    let short = reading.length() <= SHORT;
    let places = if short { short_points(naming) } else { long_points(reading, naming) };
    places + headline_points(reading, naming) + setting_points(reading, naming, short)
}

/// How much one mention weighs by what stands beside it.
fn weight(mention: &Mention<'_, '_>) -> f32 {
    match (mention.listed, mention.minor) {
        (false, false) => 1.0,
        (true, false) | (false, true) => 0.3,
        (true, true) => 0.0,
    }
}

fn in_title(naming: &Naming<'_, '_>) -> bool {
    naming.mentions.iter().any(|mention| mention.hit.field == Field::Title)
}

fn short_points(naming: &Naming<'_, '_>) -> f32 {
    let body = naming.mentions.iter().filter(|mention| mention.hit.field != Field::Title);
    body.map(weight).sum::<f32>().min(1.5)
}

/// Half a point for each sentence with a mention, up to three; one for a mention in the first three sentences; one where
/// every sixth sentence has a mention; up to two where the article speaks of use throughout and names no other drug as often.
fn long_points(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> f32 {
    let body: Vec<&Mention<'_, '_>> = naming.mentions.iter().filter(|mention| mention.hit.field != Field::Title).collect();
    let mut sentences = 0.0;
    let mut last = None;
    for mention in &body {
        if last != Some(mention.hit.sentence) {
            sentences += weight(mention);
        }
        last = Some(mention.hit.sentence);
    }
    let first = reading.sentences.iter().position(|sentence| sentence.field != Field::Title).unwrap_or(0);
    let early = body.iter().any(|mention| mention.hit.sentence < first + 3 && weight(mention) == 1.0);
    let length = u16::try_from(reading.length()).map_or(f32::MAX, f32::from);
    // One sentence alone must tell something: in a notice of six it may be a joke in a review.
    let told = |mention: &&Mention<'_, '_>| tells(reading, mention.hit.sentence);
    let dense = sentences * 6.0 >= length && (sentences > 1.0 || body.iter().any(told));
    let subject = if naming.alone { subject_points(reading) } else { 0.0 };
    // Whoever names it in three sentences, and nothing else as often, does not name it by the way.
    let insistent = if naming.alone && sentences >= 3.0 { 0.5 } else { 0.0 };
    (sentences * 0.5).min(3.0)
        + subject
        + insistent
        + [early, dense].into_iter().map(|point| f32::from(u8::from(point))).sum::<f32>()
}

/// Points for an article that speaks throughout of use and its consequences, or of what the substance is given for, whatever it
/// calls the drug: a portrait may name it once. By the weights of the different words that tell so.
fn subject_points(reading: &Reading<'_>) -> f32 {
    let mut terms: Vec<(&str, u8)> = Vec::new();
    for hit in &reading.hits {
        if hit.theme().is_some_and(|theme| OF_THE_SUBSTANCE.contains(&theme)) && hit.term.weight >= 2 {
            terms.push((hit.term.text.as_str(), hit.term.weight));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    match terms.iter().map(|(_, weight)| u32::from(*weight)).sum::<u32>() {
        0..8 => 0.0,
        8..11 => 1.0,
        11..16 => 1.5,
        _ => 2.0,
    }
}

/// The themes of the substance itself; supply, law and figures are of any other too.
const OF_THE_SUBSTANCE: [Theme; 8] = [
    Theme::Use,
    Theme::Addiction,
    Theme::Harm,
    Theme::Assault,
    Theme::Services,
    Theme::Therapy,
    Theme::Medical,
    Theme::Veterinary,
];

/// Whether a sentence tells of misuse, or of treatment: a word that leaves no doubt, or two that tell. Police and courts are in
/// any news, so they are one of two at most.
fn tells(reading: &Reading<'_>, sentence: usize) -> bool {
    let mut terms: Vec<(bool, &str, u8)> = Vec::new();
    for hit in reading.hits_of(sentence) {
        let misuse = hit.theme().map_or(hit.is(Setting::Misuse), is_misuse_theme);
        let counts = hit.theme().is_some_and(|theme| !NOT_TELLING.contains(&theme)) || hit.is(Setting::Misuse);
        if counts && hit.term.weight >= 2 {
            terms.push((misuse, hit.term.text.as_str(), hit.term.weight));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    let sum =
        |side: bool| terms.iter().filter(|(misuse, ..)| *misuse == side).map(|(.., weight)| u32::from(*weight)).sum::<u32>();
    let crime = reading.hits_of(sentence).any(|hit| hit.is(Setting::Crime));
    let (misuse, treatment) = (sum(true), sum(false));
    misuse >= 3 || (misuse >= 2 && crime) || treatment >= 3
}

/// Themes of anything, not of what was done with the substance.
const NOT_TELLING: [Theme; 3] = [Theme::Policy, Theme::Surveillance, Theme::Celebrity];

/// Whether a short text without a headline opens with what it reports: the first sentence names the substance, as no trace and
/// in no list, and tells what was done with it.
fn opens_with_news(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> bool {
    let culture = || reading.hits_of(0).any(|hit| hit.is(Setting::Culture));
    let names = |mention: &Mention<'_, '_>| mention.hit.sentence == 0 && weight(mention) == 1.0;
    reading.length() <= SHORT && naming.mentions.iter().any(names) && tells(reading, 0) && !culture()
}

/// A name in the headline settles it; a headline on the matter of the sentence with the name, or on drugs, helps.
fn headline_points(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> f32 {
    if let Some(mention) = naming.mentions.iter().find(|mention| mention.hit.field == Field::Title) {
        return if mention.listed { 2.0 } else { 3.0 };
    }
    if !reading.is_title(0) {
        return if opens_with_news(reading, naming) { 1.0 } else { 0.0 };
    }
    let title: Vec<&Hit<'_>> = reading.hits.iter().filter(|hit| hit.field == Field::Title).collect();
    if title.iter().any(|hit| hit.is(Setting::OtherDrug)) {
        return -1.0;
    }
    // Kilos, parcels and police are in headlines about anything.
    let telling = |theme: &Theme| if *theme == Theme::Supply { 3 } else { 2 };
    let tells = |theme: &Theme| title.iter().any(|hit| hit.theme() == Some(*theme) && hit.term.weight >= telling(theme));
    let mention_themes = naming.mentions.iter().flat_map(|mention| reading.hits_of(mention.hit.sentence)).filter_map(Hit::theme);
    let shared = mention_themes.into_iter().any(|theme| theme_weight(&title, theme) >= 1);
    let drugs = title.iter().any(|hit| hit.is(Setting::Drugs) || hit.is(Setting::Misuse));
    let any = Theme::ALL.iter().filter(|theme| **theme != Theme::Celebrity && **theme != Theme::Policy).any(tells);
    if any || drugs {
        1.0
    } else if shared {
        0.7
    } else {
        0.0
    }
}

fn theme_weight(hits: &[&Hit<'_>], theme: Theme) -> u8 {
    hits.iter().filter(|hit| hit.theme() == Some(theme)).map(|hit| hit.term.weight).sum()
}

/// A review or an obituary names what it likes; a sentence that leaves no doubt about misuse speaks for itself.
fn setting_points(reading: &Reading<'_>, naming: &Naming<'_, '_>, short: bool) -> f32 {
    let beside = |hit: &Hit<'_>| short && naming.mentions.iter().any(|mention| mention.hit.sentence == hit.sentence);
    let culture = reading.hits.iter().any(|hit| hit.is(Setting::Culture) && (hit.field == Field::Title || beside(hit)));
    let strong = naming.mentions.iter().filter(|mention| weight(mention) == 1.0).any(|mention| {
        let leaves_no_doubt = |hit: &Hit<'_>| hit.term.weight == 3 && hit.theme().is_some_and(is_misuse_theme);
        reading.hits_of(mention.hit.sentence).any(leaves_no_doubt)
    });
    let off = if culture && !in_title(naming) { -1.0 } else { 0.0 };
    off + if short && !culture && is_brief(reading, naming) {
        1.0
    } else if strong && short {
        0.5
    } else {
        0.0
    }
}

/// Whether a notice of a few sentences begins with the substance and with what was done with it, and names no other drug: whatever
/// its headline says, it has no other subject.
fn is_brief(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> bool {
    let others = reading.hits.iter().any(|hit| hit.is(Setting::OtherDrug) && hit.term.weight != LICIT);
    let first = reading.sentences.iter().position(|sentence| sentence.field != Field::Title).unwrap_or(0);
    let told = |hit: &Hit<'_>| {
        hit.term.weight == 3 && matches!(hit.theme(), Some(Theme::Supply | Theme::Death | Theme::Harm | Theme::Addiction))
    };
    let begins = |mention: &Mention<'_, '_>| mention.hit.sentence == first && weight(mention) == 1.0;
    reading.length() >= 2 && !others && naming.mentions.iter().any(begins) && reading.hits_of(first).any(told)
}
