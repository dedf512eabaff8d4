//! Which of the names found are really names of the substance.

use super::prominence::SHORT;
use super::reading::{Hit, Reading};
use super::table::{Sense, Setting, Tier};
use crate::model::{Substance, Theme};

/// A name of a substance that counts.
pub(super) struct Mention<'r, 'l> {
    pub(super) hit: &'r Hit<'l>,
    pub(super) substance: Substance,
    /// Stands in an enumeration with other drugs.
    pub(super) listed: bool,
    /// A trace, a small amount, a negative test.
    pub(super) minor: bool,
    /// What something turned out not to be: "was not ketamine but creatine".
    pub(super) absent: bool,
}

/// The names that count, and those that do not with the reason.
pub(super) struct Naming<'r, 'l> {
    pub(super) mentions: Vec<Mention<'r, 'l>>,
    pub(super) refused: Vec<(&'r Hit<'l>, String)>,
    /// Whether other drugs are named less often: then "the drug" is this one.
    pub(super) alone: bool,
}

impl Naming<'_, '_> {
    /// Whether all that is said of the substance is that it was another one.
    pub(super) fn is_corrected(&self) -> bool {
        self.mentions.iter().all(|mention| mention.absent)
    }
}

/// How far from each other, in bytes, two drugs of an enumeration stand: "MDMA (ecstasy), and ketamine".
const ENUMERATION_GAP: usize = 24;

/// Weight of what is sold in shops among the `other-drug` terms: it stands beside any drug and makes no enumeration.
pub(super) const LICIT: u8 = 3;

/// Weight of the names of street drugs among the `other-drug` terms; medicines have a higher one.
const STREET_DRUG: u8 = 1;

/// Judges every name in the text by its tier, its context and its false friends.
pub(super) fn naming<'r, 'l>(reading: &'r Reading<'l>) -> Naming<'r, 'l> {
    let sure = reading.hits.iter().any(|hit| matches!(hit.term.sense, Sense::Name(Tier::Sure, ..)));
    let friends: Vec<&str> = reading.hits.iter().filter_map(|hit| friend_group(hit)).collect();
    let mut names = reading.hits.iter().filter(|hit| matches!(hit.term.sense, Sense::Name(..))).take(MOST_NAMES);
    let has_title = names.any(|hit| is_titled(reading, hit));
    let is_title = |hit: &Hit<'_>| {
        let is_written_so = has_title && (hit.in_marks || is_titled(reading, hit));
        is_written_so && !has_context(reading, hit) && !is_of_substance(reading, hit)
    };
    let mut naming = Naming { mentions: Vec::new(), refused: Vec::new(), alone: false };
    for hit in &reading.hits {
        let Sense::Name(tier, substance, guards) = &hit.term.sense else { continue };
        let reason = if is_title(hit) { Some("title of a work".to_owned()) } else { None };
        match reason.or_else(|| refusal(reading, hit, *tier, guards, sure, &friends)) {
            Some(reason) => naming.refused.push((hit, reason)),
            None => naming.mentions.push(mention(reading, hit, *substance)),
        }
    }
    let others = reading.hits.iter().filter(|hit| hit.is(Setting::OtherDrug) && hit.term.weight != LICIT).count();
    naming.alone = others <= naming.mentions.len();
    naming
}

fn mention<'r, 'l>(reading: &Reading<'_>, hit: &'r Hit<'l>, substance: Substance) -> Mention<'r, 'l> {
    let negated = is_negated(reading, hit);
    let small = |other: &Hit<'_>| other.is(Setting::Minor) || other.is(Setting::Cleared);
    // What was another drug is news about drugs all the same.
    let other_drug = |other: &Hit<'_>| other.is(Setting::OtherDrug) && other.term.weight != LICIT;
    Mention {
        hit,
        substance,
        listed: is_listed(reading, hit),
        minor: negated || reading.hits_of(hit.sentence).any(small),
        absent: negated && !reading.hits_of(hit.sentence).any(other_drug),
    }
}

/// Bytes between a name and the word that says that it was not it: a blank, a quotation mark, a particle.
const NEGATION_GAP: usize = 4;

/// Whether a word beside the name says that it was something else.
fn is_negated(reading: &Reading<'_>, name: &Hit<'_>) -> bool {
    let beside = |other: &&Hit<'_>| other.field == name.field && other.is(Setting::Negated) && gap(other, name) <= NEGATION_GAP;
    reading.hits_of(name.sentence).filter(beside).any(|other| (other.term.weight == BEFORE) == (other.span < name.span))
}

/// Weight of such words that stand before the name; the others stand behind it.
const BEFORE: u8 = 2;

fn friend_group<'l>(hit: &Hit<'l>) -> Option<&'l str> {
    match &hit.term.sense {
        Sense::FalseFriend(group) => Some(group.as_str()),
        _ => None,
    }
}

/// Why a name does not count; `None` where it does.
fn refusal(reading: &Reading<'_>, hit: &Hit<'_>, tier: Tier, guards: &[String], sure: bool, friends: &[&str]) -> Option<String> {
    let guarding = |group: &&str| guards.iter().any(|guard| guard == group);
    match tier {
        Tier::Sure => None,
        Tier::Beside => (!sure).then(|| "no sure name beside it".to_owned()),
        Tier::NeedsContext if sure => {
            reading.hits_of(hit.sentence).filter_map(|other| friend_group(other)).find(guarding).map(str::to_owned)
        }
        Tier::NeedsContext => match friends.iter().copied().find(guarding) {
            Some(group) => Some(group.to_owned()),
            None if is_somebody(reading, hit) => Some("somebody's name".to_owned()),
            None => (!has_context(reading, hit)).then(|| "no context".to_owned()),
        },
    }
}

/// Whether the same word is a person's or a place's name somewhere in the text.
fn is_somebody(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    reading.hits.iter().any(|other| other.proper && other.term.text == hit.term.text)
}

/// How far from a name, in bytes and with the marks, the word for the work stands of which it is the title: „Ketamin“ című darab.
const TITLE_GAP: usize = 18;
/// The same where it leads to the name by its words: "a song called Ketamine".
const CALLED_GAP: usize = 3;
/// Weight of such words.
const CALLED: u8 = 2;

/// Whether a name stands as the title of a song, a play, a book: in marks of its own beside the word for one, or behind "a song
/// called".
pub(super) fn is_titled(reading: &Reading<'_>, name: &Hit<'_>) -> bool {
    reading.hits_of(name.sentence).filter(|other| other.field == name.field).any(|other| match other.term.weight {
        CALLED if other.is(Setting::Work) => other.span < name.span && gap(other, name) <= CALLED_GAP,
        _ => name.in_marks && (other.is(Setting::Work) || other.is(Setting::Culture)) && gap(other, name) <= TITLE_GAP,
    })
}

/// Whether police have a part in the sentence, or the sentence, a neighbouring one or the headline tells what patients are
/// treated for: then it is the substance that stands in marks.
fn is_of_substance(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    let near = |other: &&Hit<'_>| reading.is_title(other.sentence) || other.sentence.abs_diff(hit.sentence) <= 1;
    let treats = |other: &Hit<'_>| other.term.weight >= 2 && other.theme() == Some(Theme::Therapy);
    reading.hits_of(hit.sentence).any(|other| other.is(Setting::Crime)) || reading.hits.iter().filter(near).any(treats)
}

/// Whether the sentence, a neighbouring one or the headline speaks of drugs: a word that has no other use, or two different ones
/// of crime, harm and the like, of which one leaves no doubt.
fn has_context(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    let short = reading.length() <= SHORT;
    let near = |other: &&Hit<'_>| short || reading.is_title(other.sentence) || other.sentence.abs_diff(hit.sentence) <= 1;
    // A name that waits for its context is none for another; "took ket" is more than the name.
    let names: Vec<&Hit<'_>> = reading.hits.iter().filter(|other| matches!(other.term.sense, Sense::Name(..))).collect();
    let own =
        |other: &Hit<'_>| names.iter().take(MOST_NAMES).any(|name| name.field == other.field && name.span.contains(other.span));
    let (mut sure, mut first) = (false, None);
    for other in reading.hits.iter().filter(near).filter(|other| shows_drugs(other) && !own(other)) {
        let text = other.term.text.as_str();
        sure |= leaves_no_doubt(other);
        let is_second = *first.get_or_insert(text) != text;
        if tells_alone(other) || (sure && is_second) {
            return true;
        }
    }
    false
}

/// Names that a word of the context is compared with.
const MOST_NAMES: usize = 50;

fn shows_drugs(hit: &Hit<'_>) -> bool {
    match &hit.term.sense {
        Sense::Setting(setting) => matches!(setting, Setting::Drugs | Setting::OtherDrug | Setting::Misuse | Setting::Crime),
        Sense::Theme(theme) => {
            hit.term.weight >= 2 && is_misuse_theme(*theme) && !matches!(theme, Theme::Policy | Theme::Surveillance)
        }
        _ => false,
    }
}

fn leaves_no_doubt(hit: &Hit<'_>) -> bool {
    hit.term.weight == 3 && hit.theme().is_some()
}

/// Drugs, other drugs, abuse; using, being addicted, what it does, being given it: not deaths, sales and police, which are everywhere.
fn tells_alone(hit: &Hit<'_>) -> bool {
    let of_drugs = [Theme::Use, Theme::Addiction, Theme::Harm, Theme::Assault, Theme::Services];
    match &hit.term.sense {
        Sense::Setting(Setting::Drugs | Setting::Misuse) => true,
        Sense::Setting(Setting::OtherDrug) => hit.term.weight != LICIT,
        _ => hit.term.weight == 3 && hit.theme().is_some_and(|theme| of_drugs.contains(&theme)),
    }
}

/// The themes that make an article one about misuse.
pub(super) fn is_misuse_theme(theme: Theme) -> bool {
    !matches!(theme, Theme::Therapy | Theme::Medical | Theme::Veterinary | Theme::Celebrity)
}

/// Two other drugs in the sentence, or one right beside the name. Medicines do not count where patients or animals are
/// the matter: there they are given together.
fn is_listed(reading: &Reading<'_>, hit: &Hit<'_>) -> bool {
    let treated = |other: &Hit<'_>| other.term.weight >= 2 && matches!(other.theme(), Some(Theme::Medical | Theme::Veterinary));
    let clinical =
        reading.hits.iter().any(|other| (other.sentence == hit.sentence || reading.is_title(other.sentence)) && treated(other));
    let others = || {
        let drugs = reading.hits_of(hit.sentence).filter(|other| other.is(Setting::OtherDrug) && !other.span_overlaps(hit));
        drugs.filter(move |other| other.term.weight != LICIT && (other.term.weight == STREET_DRUG || !clinical))
    };
    others().count() >= 2 || others().any(|other| gap(other, hit) <= ENUMERATION_GAP)
}

fn gap(a: &Hit<'_>, b: &Hit<'_>) -> usize {
    if a.span < b.span { b.span.start().saturating_sub(a.span.end()) } else { a.span.start().saturating_sub(b.span.end()) }
}

impl Hit<'_> {
    /// Whether two terms share text.
    fn span_overlaps(&self, other: &Hit<'_>) -> bool {
        self.field == other.field && self.span.overlaps(other.span)
    }
}
