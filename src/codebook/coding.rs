//! The codebook applied to one article.

use super::lexicon::Lexicon;
use super::mentions::{Naming, is_misuse_theme, naming};
use super::prominence::{ABOUT, prominence};
use super::reading::{Hit, Reading};
use super::table::{Sense, Setting};
use super::themes::{Tally, main_themes, passing_themes, substances, tally};
use crate::model::{Codes, Evidence, Relevance, Substance, Theme};

/// The texts of an article.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts<'t> {
    /// Headline; may be empty.
    pub title: &'t str,
    /// Standfirst; may be empty.
    pub standfirst: &'t str,
    /// Body; may be empty.
    pub body: &'t str,
    /// BCP 47; empty or `und` where unknown, which lets the terms of all languages count.
    pub language: &'t str,
}

/// Most pieces of evidence kept: enough for a reader to overrule a decision, bounded for a page of nothing but terms.
const MOST_EVIDENCE: usize = 200;

/// Codes an article: relevance, themes, substances, each with the words that decided.
pub fn code(texts: &Texts<'_>, lexicon: &Lexicon) -> Codes {
    let reading = Reading::new(texts, lexicon);
    let naming = naming(&reading);
    if naming.mentions.is_empty() {
        return coded(Relevance::None, 0.0, Vec::new(), &reading, &naming, lexicon);
    }
    let points = prominence(&reading, &naming);
    let about = points >= ABOUT;
    let tally = tally(&reading, &naming, about);
    let balance = balance(&tally, &naming);
    let (relevance, themes) = match (about, balance >= 0.0) {
        (false, _) => (Relevance::Passing, passing_themes(&tally)),
        (true, true) => (Relevance::Misuse, main_themes(&reading, &tally, true)),
        (true, false) => (Relevance::Other, main_themes(&reading, &tally, false)),
    };
    coded(relevance, score(points, balance), themes, &reading, &naming, lexicon)
}

/// Points for misuse less points against it: at 0 or more, an article about the substance is one about its misuse.
///
/// Therapy, anaesthesia and animals must be outweighed, but not wholly: an article on therapy that also reports misuse as a
/// subject of its own is one about misuse. Rules and figures alone are weak signs, since medicines have them too.
fn balance(tally: &Tally, naming: &Naming<'_, '_>) -> f32 {
    let sum = |themes: &[Theme]| themes.iter().map(|theme| tally.of(*theme)).sum::<f32>();
    let reports = sum(&[Theme::Use, Theme::Addiction, Theme::Harm, Theme::Death, Theme::Supply, Theme::Assault, Theme::Services]);
    let misuse = reports + 2.0 * tally.misuse + 0.5 * sum(&[Theme::Policy, Theme::Surveillance]);
    let other = sum(&[Theme::Therapy, Theme::Medical, Theme::Veterinary]);
    // Nothing at all: of news about ketamine most is about misuse, of news about its medicinal twin most is not.
    let only_medicine =
        naming.mentions.iter().all(|mention| matches!(mention.substance, Substance::Esketamine | Substance::Arketamine));
    let presumption = if only_medicine { -1.5 } else { 0.5 };
    misuse - 0.7 * other + presumption
}

/// From 0 to 1: the two decisions as one figure, near 1 where both are clear, under a half where either is against it.
fn score(points: f32, balance: f32) -> f32 {
    let logistic = |x: f32| 1.0 / (1.0 + (-x).exp());
    (logistic(2.0 * (points - ABOUT) + 1.4) * logistic(0.8 * balance + 1.4)).clamp(0.0, 1.0)
}

fn coded(
    relevance: Relevance,
    score: f32,
    themes: Vec<Theme>,
    reading: &Reading<'_>,
    naming: &Naming<'_, '_>,
    lexicon: &Lexicon,
) -> Codes {
    let mut evidence = mention_evidence(relevance, naming);
    evidence.extend(naming.refused.iter().map(|(hit, reason)| piece(hit, format!("against:{reason}"))));
    if relevance != Relevance::None {
        evidence.extend(reading.hits.iter().filter_map(|hit| theme_evidence(hit, &themes)));
    }
    if relevance == Relevance::Passing {
        let minor = reading.hits.iter().filter(|hit| hit.is(Setting::Minor) || hit.is(Setting::Culture));
        evidence.extend(minor.map(|hit| piece(hit, Relevance::Passing.name().to_owned())));
    }
    evidence.truncate(MOST_EVIDENCE);
    evidence.sort_by_key(|piece| (piece.field, piece.span));
    let substances = substances(naming);
    Codes { relevance, score, themes, substances, evidence, lexicon_version: lexicon.version() }
}

/// Every mention counts for its substance, and the first for the relevance: the headline where it is there.
fn mention_evidence(relevance: Relevance, naming: &Naming<'_, '_>) -> Vec<Evidence> {
    let first = naming.mentions.first().map(|mention| piece(mention.hit, relevance.name().to_owned()));
    let named = naming.mentions.iter().map(|mention| piece(mention.hit, format!("substance:{}", mention.substance.name())));
    first.into_iter().chain(named).collect()
}

fn theme_evidence(hit: &Hit<'_>, themes: &[Theme]) -> Option<Evidence> {
    match hit.term.sense {
        Sense::Theme(theme) if themes.contains(&theme) || (hit.term.weight == 3 && is_misuse_theme(theme)) => {
            Some(piece(hit, format!("theme:{}", theme.name())))
        }
        Sense::Setting(Setting::Misuse | Setting::Crime) => Some(piece(hit, Relevance::Misuse.name().to_owned())),
        _ => None,
    }
}

fn piece(hit: &Hit<'_>, counts_for: String) -> Evidence {
    Evidence { field: hit.field, span: hit.span, term: hit.term.text.clone(), counts_for }
}
