//! The turns of an interview as quotes: who asks, who answers, and what is told of them.

use crate::model::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold::fold;

use super::cast::{Cast, Person};
use super::given_names::is_given_name;
use super::kinds::tells_of_use;
use super::reading::Reading;
use super::resolve::start_of;
use super::turn_labels::{Part, initials, is_same, part_of};
use super::turns::{Turn, asking_label};

/// The turns of an interview as quotes.
pub(super) fn turn_quotes(reading: &Reading<'_>, cast: &mut Cast, turns: &[Turn]) -> Vec<Quote> {
    let Some(first) = turns.first().map(Turn::start) else { return Vec::new() };
    let labels = labels(reading, cast, turns);
    let guest = guest(reading, cast, &labels, first);
    let named_once = [Part::Asks, Part::Answers].map(|part| named_once(reading, turns, part));
    let known = Known { reading, cast, labels, guest, named_once, first };
    turns.iter().zip(0..).map(|(turn, group)| known.quote(turn, group)).collect()
}

/// What is known of an interview's speakers.
struct Known<'r> {
    reading: &'r Reading<'r>,
    cast: &'r Cast,
    labels: Vec<Label<'r>>,
    /// Whoever answers where no label says who.
    guest: Option<usize>,
    /// The name that one of the questions bears, and one of the answers.
    named_once: [Option<&'r str>; 2],
    /// Where the first turn begins.
    first: usize,
}

/// A label as written, with what it means.
struct Label<'r> {
    text: &'r str,
    /// The person of the article.
    person: Option<usize>,
    /// The fullest of the labels that mean the same person.
    fullest: String,
    asks: bool,
}

impl Known<'_> {
    fn quote(&self, turn: &Turn, group: u32) -> Quote {
        let written = turn.label.map(|label| label.slice(self.reading.body));
        let [asking, answering] = self.named_once;
        let standing_for = match turn.part {
            Part::Asks => asking.or(written),
            Part::Answers => answering,
            Part::Named => written,
        };
        let label = self.labels.iter().find(|label| Some(label.text) == standing_for);
        let asks = turn.part == Part::Asks || (turn.part == Part::Named && label.is_some_and(|label| label.asks));
        let person = label.map_or(self.guest.filter(|_| !asks), |label| label.person);
        let known = person.and_then(|person| self.cast.people.get(person));
        let kind = if asks {
            SpeakerKind::Media
        } else {
            known.and_then(|person| person.kind).unwrap_or_else(|| introduced_as(self.reading, self.first))
        };
        Quote {
            kind: QuoteKind::Turn,
            group,
            span: turn.span,
            speaker: known
                .map(|person| person.name.clone())
                .or_else(|| label.map(|label| label.fullest.clone()))
                .or_else(|| written.map(str::to_owned)),
            mention: written.map(str::to_owned),
            speaker_span: turn.label,
            affiliation: known.and_then(|person| person.affiliation.clone()).filter(|_| !asks),
            role: known.and_then(|person| person.role.clone()).filter(|_| !asks),
            cue: None,
            speaker_kind: kind,
            confidence: if written.is_some() { LABELLED } else { UNLABELLED },
        }
    }
}

/// The name that a question or an answer bears where the layout tells the sides apart.
fn named_once<'r>(reading: &'r Reading<'_>, turns: &[Turn], part: Part) -> Option<&'r str> {
    let label = turns.iter().find(|turn| turn.part == part)?.label?.slice(reading.body);
    (part_of(&fold(label)) == Part::Named).then_some(label)
}

/// How sure a turn is of its speaker, with a label and without.
const LABELLED: f32 = 0.98;
const UNLABELLED: f32 = 0.8;
/// Different labels of one interview that are looked at.
const MOST_LABELS: usize = 40;

/// The labels, each once.
fn labels<'r>(reading: &'r Reading<'_>, cast: &Cast, turns: &[Turn]) -> Vec<Label<'r>> {
    let mut found: Vec<Label<'r>> = Vec::new();
    for span in turns.iter().filter_map(|turn| turn.label) {
        let text = span.slice(reading.body);
        if found.len() < MOST_LABELS && !found.iter().any(|label| label.text == text) {
            let person = cast.by_label(reading, span).or_else(|| by_part_of_name(cast, text));
            found.push(Label { text, person, fullest: fullest_label(reading, text), asks: false });
        }
    }
    let asking = asking_label(reading.body, turns);
    let all: Vec<(String, Option<usize>)> = found.iter().map(|label| (label.fullest.clone(), label.person)).collect();
    for label in &mut found {
        let same = || all.iter().filter(|(other, _)| is_same(other, label.text));
        let fullest = same().map(|(other, _)| other).max_by_key(|other| other.len());
        label.person = label.person.or_else(|| same().find_map(|(_, person)| *person));
        label.asks = asking.as_ref().is_some_and(|asking| is_same(asking, label.text));
        label.fullest = fullest.cloned().unwrap_or_default();
    }
    found
}

/// As what the words before the first turn bring the guest in, where no role is told: somebody who uses.
fn introduced_as(reading: &Reading<'_>, first: usize) -> SpeakerKind {
    let uses = tells_of_use(start_of(reading.body.get(..first).unwrap_or("")));
    if uses { SpeakerKind::LivedExperience } else { SpeakerKind::Unknown }
}

/// Lines searched for the fuller form of a label: it stands near the first turn.
const MOST_LABEL_LINES: usize = 60;

/// "Editor" is the "Editor (Time.news)" of an earlier label.
fn fullest_label(reading: &Reading<'_>, label: &str) -> String {
    let fuller = format!("{label} (");
    let line = reading
        .paragraphs
        .iter()
        .take(MOST_LABEL_LINES)
        .map(|paragraph| paragraph.slice(reading.body))
        .find(|line| line.starts_with(&fuller));
    line.and_then(|line| line.split_once(')')).map_or_else(|| label.to_owned(), |(head, _)| format!("{head})"))
}

/// The one person of the article whose name has all words of a label, or its initials: "Brother Fintan", "CM".
fn by_part_of_name(cast: &Cast, label: &str) -> Option<usize> {
    let words = fold(label);
    let has_all = |name: &str, words: &str| words.len() > 2 && words.split(' ').all(|word| name.split(' ').any(|of| of == word));
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = cast.people.iter().enumerate().filter(|(_, person)| fits(&person.name)).map(|(at, _)| at);
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let abbreviated = || only(&|name| initials(label).is_some() && is_same(label, name));
    // The first word may be a form of address that the name in full goes without.
    let untitled = || words.split_once(' ').and_then(|(_, rest)| only(&|name| has_all(&fold(name), rest)));
    only(&|name| has_all(&fold(name), &words)).or_else(abbreviated).or_else(untitled)
}

/// Whoever is introduced outside the turns and does not ask: the first with a given name and a role, else with one of the two.
fn guest(reading: &Reading<'_>, cast: &Cast, labels: &[Label<'_>], first: usize) -> Option<usize> {
    let first_turn = reading.token_at(first);
    let asks = |at: &usize| labels.iter().any(|label| label.asks && label.person == Some(*at));
    let people = || cast.people.iter().enumerate().filter(|(at, _)| !asks(at));
    let is_given = |person: &Person| fold(&person.name).split(' ').any(is_given_name);
    let fitness = |person: &Person| u8::from(person.role.is_some()) + u8::from(is_given(person)) * 2;
    let introduced = people().filter(|(at, _)| cast.first_seen(*at) < first_turn).map(|(at, person)| (fitness(person), at));
    let best = introduced.filter(|(fitness, _)| *fitness > 0).max_by_key(|(fitness, at)| (*fitness, std::cmp::Reverse(*at)));
    best.map(|(_, at)| at).or_else(|| people().map(|(at, _)| at).next())
}
