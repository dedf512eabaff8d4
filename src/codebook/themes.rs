//! What an article says about the substance.

use std::collections::HashMap;

use super::mentions::{Naming, is_misuse_theme};
use super::prominence::SHORT;
use super::reading::{Hit, Reading};
use super::table::{Sense, Setting};
use crate::model::{Substance, Theme};

/// How much words count by where they stand and how often.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counting {
    /// How much more a word of the headline counts.
    title: f32,
    /// Shares by the distance to the nearest name: one sentence, up to three, farther; and from two on in an article on no other
    /// drug.
    distances: [f32; 4],
    /// The power of its number by which an occurrence of a word is divided: the more, the less a repeated word counts.
    repeated: f32,
}

/// For the question whether the article is about misuse.
pub(super) const FOR_RELEVANCE: Counting = Counting { title: 1.5, distances: [0.8, 0.6, 0.4, 0.7], repeated: 1.0 };
/// For the themes: a headline says what is told, the text also what is mentioned; and one word said often tells less than several.
pub(super) const FOR_THEMES: Counting = Counting { title: 2.5, distances: [0.7, 0.7, 0.5, 0.85], repeated: 1.5 };
/// Most that a hint counts in the headline: it is one there too.
const HINT_IN_TITLE: f32 = 1.5;
/// Sentences from which an article is a long one.
const LONG: f32 = 25.0;
/// Most themes of an article that only names the substance (codebook, "Labels").
const MOST_IN_PASSING: usize = 2;

/// Points for each theme, and for misuse in so many words.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    themes: [f32; 13],
    /// Points of words like "abuse".
    pub(super) misuse: f32,
    /// Points of police and courts.
    pub(super) crime: f32,
    /// What of the points of supply comes from police and courts alone.
    pub(super) supply_from_crime: f32,
}

impl Tally {
    /// Points of a theme.
    pub(super) fn of(&self, theme: Theme) -> f32 {
        self.themes.get(theme as usize).copied().unwrap_or(0.0)
    }

    fn clear(&mut self, theme: Theme) {
        if let Some(points) = self.themes.get_mut(theme as usize) {
            *points = 0.0;
        }
    }
}

/// Adds up the weights of the theme words. A word far from every mention counts less, in an article that only names the
/// substance not at all; the second occurrence of a term counts half or less, the third a third or less.
pub(super) fn tally(reading: &Reading<'_>, naming: &Naming<'_, '_>, about: bool, counting: Counting) -> Tally {
    let mut tally = Tally::default();
    let mut seen: HashMap<(&str, Option<Theme>), f32> = HashMap::new();
    for hit in &reading.hits {
        let share = closeness(reading, naming, hit, about, counting);
        if share == 0.0 {
            continue;
        }
        let times = seen.entry((hit.term.text.as_str(), hit.theme())).or_insert(0.0);
        *times += 1.0;
        let share = if hit.term.weight == 1 { share.min(HINT_IN_TITLE) } else { share };
        // In a whole article hints are everywhere.
        let weight = if hit.term.weight == 1 && reading.length() > SHORT { 0.5 } else { f32::from(hit.term.weight) };
        let points = weight * share / times.powf(counting.repeated);
        match hit.term.sense {
            Sense::Theme(theme) => {
                if let Some(sum) = tally.themes.get_mut(theme as usize) {
                    *sum += points;
                }
            }
            Sense::Setting(Setting::Misuse) => tally.misuse += points,
            Sense::Setting(Setting::Crime) => tally.crime += points,
            _ => {}
        }
    }
    if is_cleared(reading, naming) {
        tally.clear(Theme::Death);
    }
    let supply = supply_from_crime(&tally);
    tally.supply_from_crime = supply;
    if let Some(sum) = tally.themes.get_mut(Theme::Supply as usize) {
        *sum += supply;
    }
    tally
}

/// Whether a sentence that names the substance says that it was not there or not the cause.
fn is_cleared(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> bool {
    let cleared = |sentence: usize| reading.hits_of(sentence).any(|hit| hit.is(Setting::Cleared));
    naming.mentions.iter().any(|mention| cleared(mention.hit.sentence))
}

/// Police and courts speak of supply where nothing says that the crime is another one: an assault, or having some to use.
fn supply_from_crime(tally: &Tally) -> f32 {
    let other_crime = tally.of(Theme::Assault) >= 2.0 || tally.of(Theme::Use) >= 3.0;
    if other_crime { 0.0 } else { 0.5 * tally.crime }
}

/// How much a word counts by its distance to the nearest mention, in sentences.
fn closeness(reading: &Reading<'_>, naming: &Naming<'_, '_>, hit: &Hit<'_>, about: bool, counting: Counting) -> f32 {
    let [next, near, far, alone] = counting.distances;
    let distance = naming.mentions.iter().map(|mention| mention.hit.sentence.abs_diff(hit.sentence)).min().unwrap_or(usize::MAX);
    match (about, distance) {
        (true, _) if reading.is_title(hit.sentence) => counting.title,
        (_, 0) => 1.0,
        (true, _) if reading.length() <= SHORT => 1.0,
        (true, 1) => next,
        (true, _) if naming.alone => alone,
        (true, 2..4) => near,
        (true, _) => far,
        (false, _) if reading.is_title(hit.sentence) => 0.4,
        (false, 1) => 0.3,
        (false, _) => 0.0,
    }
}

/// The themes of an article it is about: those with enough points, by themselves and beside the strongest of their side.
///
/// Of an article on misuse, therapy and medicine are themes only where they weigh as much as its misuse; and the reverse.
pub(super) fn main_themes(reading: &Reading<'_>, tally: &Tally, misuse: bool) -> Vec<Theme> {
    let short = reading.length() <= SHORT;
    let leading = |theme: Theme| is_misuse_theme(theme) == misuse;
    let strongest = Theme::ALL.iter().filter(|theme| leading(**theme)).map(|theme| tally.of(*theme)).fold(0.0, f32::max);
    let of_people = !short && OF_PEOPLE.iter().any(|theme| tally.of(*theme) >= strongest);
    // Figures are of use: how much the sewers carry, how many have tried it.
    let of_figures = !short && tally.of(Theme::Surveillance) >= strongest;
    let needed = |theme: Theme| {
        let (points, share) = if short { in_short_text(theme, leading(theme)) } else { in_article(theme, leading(theme)) };
        let is_eased = (of_people && OF_PEOPLE.contains(&theme)) || (of_figures && theme == Theme::Use);
        let most = if short { f32::MAX } else { points * MOST_BESIDE };
        points.max((strongest * share).min(most))
            * background(theme, reading.length())
            * if is_eased { eased(theme) } else { 1.0 }
    };
    let mut themes: Vec<Theme> = Theme::ALL.iter().copied().filter(|theme| tally.of(*theme) >= needed(*theme)).collect();
    if misuse && !short {
        themes.extend(fourth(&themes, tally));
        themes.sort();
    }
    themes
}

/// Who tells three of what belongs to a life with the drug tells the fourth too, in a word.
fn fourth(themes: &[Theme], tally: &Tally) -> Option<Theme> {
    let mut untold = OF_PEOPLE.into_iter().filter(|theme| !themes.contains(theme));
    let fourth = untold.next().filter(|_| untold.next().is_none())?;
    (tally.of(fourth) >= ONE_WORD).then_some(fourth)
}

/// A long article has its paragraph of figures, whatever it is about: they must be told at more length there.
fn background(theme: Theme, sentences: usize) -> f32 {
    let length = u16::try_from(sentences).map_or(f32::MAX, f32::from);
    if theme == Theme::Surveillance { (length / LONG).max(1.0) } else { 1.0 }
}

/// The themes of articles about people who use: where one of them is the strongest, the others are told too, in fewer words.
const OF_PEOPLE: [Theme; 4] = [Theme::Use, Theme::Addiction, Theme::Harm, Theme::Services];
/// How much fewer. Use has most of its words elsewhere too, so that it needs more by itself.
fn eased(theme: Theme) -> f32 {
    if theme == Theme::Use { 0.4 } else { 0.5 }
}

/// Points of one word that tells.
const ONE_WORD: f32 = 2.0;
/// However strong another theme is, this many times its points are enough for one.
const MOST_BESIDE: f32 = 2.0;

/// What a theme needs in a headline with its lead: points, and the share of the strongest theme's.
fn in_short_text(theme: Theme, leading: bool) -> (f32, f32) {
    match (theme, leading) {
        (Theme::Celebrity, _) => (2.0, 0.15),
        (_, true) => (2.0, 0.42),
        (_, false) => (2.0, 0.7),
    }
}

/// What a theme needs in a whole article: less where its words have no other use, more where every article has some of them.
fn in_article(theme: Theme, leading: bool) -> (f32, f32) {
    match (theme, leading) {
        (Theme::Celebrity, _) => (4.0, 0.15),
        (Theme::Veterinary, false) => (6.0, 0.3),
        (Theme::Therapy | Theme::Medical, false) => (8.0, 1.0),
        (_, false) => (4.0, 0.7),
        (Theme::Therapy | Theme::Medical | Theme::Veterinary, true) => (4.0, 0.5),
        (Theme::Surveillance, true) => (3.5, 0.2),
        (Theme::Policy, true) => (5.0, 0.25),
        (Theme::Use, true) => (5.0, 0.25),
        (Theme::Death, true) => (5.0, 0.2),
        (Theme::Supply, true) => (3.0, 0.15),
        (Theme::Harm, true) => (3.5, 0.2),
        (Theme::Services, true) => (3.0, 0.2),
        (Theme::Addiction, true) => (2.5, 0.15),
        (Theme::Assault, true) => (3.0, 0.15),
    }
}

/// The one or two themes of a mention in passing, strongest first kept.
pub(super) fn passing_themes(reading: &Reading<'_>, tally: &Tally) -> Vec<Theme> {
    // In a whole article one word of the headline is enough.
    let needed = if reading.length() > SHORT { 0.7 } else { 1.0 };
    let mut themes: Vec<Theme> = Theme::ALL.iter().copied().filter(|theme| tally.of(*theme) >= needed).collect();
    if themes.is_empty() {
        // A mention without a word about it is of something taken: at a party, in a novel, in somebody's youth.
        return vec![Theme::Use];
    }
    themes.sort_by(|a, b| tally.of(*b).total_cmp(&tally.of(*a)));
    let most = themes.first().map_or(0.0, |theme| tally.of(*theme));
    themes.retain(|theme| tally.of(*theme) >= most * 0.6);
    themes.truncate(MOST_IN_PASSING);
    themes.sort();
    themes
}

/// The substances named, in the codebook's order.
pub(super) fn substances(naming: &Naming<'_, '_>) -> Vec<Substance> {
    let mut substances: Vec<Substance> = naming.mentions.iter().map(|mention| mention.substance).collect();
    substances.sort();
    substances.dedup();
    substances
}
