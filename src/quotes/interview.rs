//! The turns of an interview as quotes: who asks, who answers, and what is told of them.

use crate::model::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold::fold;

use super::cast::Cast;
use super::kinds::tells_of_use;
use super::reading::Reading;
use super::resolve::start_of;
use super::turns::Turn;

/// The turns of an interview as quotes.
pub(super) fn turn_quotes(reading: &Reading<'_>, cast: &mut Cast, turns: &[Turn]) -> Vec<Quote> {
    let asking = asking_label(reading, turns);
    let guest = guest(reading, cast, turns);
    let first = turns.first().map_or(0, |turn| turn.label.start());
    turns.iter().zip(0..).map(|(turn, group)| turn_quote(reading, cast, turn, group, (asking.as_deref(), guest, first))).collect()
}

fn turn_quote(
    reading: &Reading<'_>,
    cast: &Cast,
    turn: &Turn,
    group: u32,
    (asking, guest, first): (Option<&str>, Option<usize>, usize),
) -> Quote {
    let label = turn.label.slice(reading.body);
    let interviewer = turn.interviewer || asking.is_some_and(|asking| asking == label_key(label));
    let person = if turn.answer { guest } else { cast.by_label(reading, turn.label) };
    let known = person.and_then(|person| cast.people.get(person));
    let role = known.and_then(|person| person.role.clone()).filter(|_| !interviewer);
    let kind = if interviewer {
        SpeakerKind::Media
    } else {
        known.and_then(|person| person.kind).unwrap_or_else(|| introduced_as(reading, first))
    };
    Quote {
        kind: QuoteKind::Turn,
        group,
        span: turn.span,
        speaker: Some(known.map_or_else(|| fullest_label(reading, label), |person| person.name.clone())),
        mention: Some(label.to_owned()),
        speaker_span: Some(turn.label),
        affiliation: known.and_then(|person| person.affiliation.clone()).filter(|_| !interviewer),
        role,
        cue: None,
        speaker_kind: kind,
        confidence: 0.98,
    }
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

fn label_key(label: &str) -> String {
    fold(label.split('(').next().unwrap_or(label)).split(' ').next_back().unwrap_or("").to_owned()
}

/// Of two unmarked labels the one that asks: most of its turns end in a question mark.
fn asking_label(reading: &Reading<'_>, turns: &[Turn]) -> Option<String> {
    let mut counts: Vec<(String, usize, usize)> = Vec::new();
    for turn in turns {
        let key = label_key(turn.label.slice(reading.body));
        let asks = usize::from(turn.span.slice(reading.body).trim_end().ends_with(['?', '？', '؟']));
        match counts.iter().position(|(name, _, _)| *name == key).and_then(|at| counts.get_mut(at)) {
            Some((_, all, asked)) => (*all, *asked) = (*all + 1, *asked + asks),
            None => counts.push((key, 1, asks)),
        }
        counts.truncate(12);
    }
    let (key, all, asked) = counts.into_iter().max_by(|a, b| (a.2 * b.1).cmp(&(b.2 * a.1)))?;
    (asked * 2 > all).then_some(key)
}

/// Whoever is introduced first, outside the turns, and has a role: the one who answers.
fn guest(reading: &Reading<'_>, cast: &Cast, turns: &[Turn]) -> Option<usize> {
    let first_turn = reading.token_at(turns.first()?.label.start());
    let introduced = cast.people.iter().enumerate().filter(|(at, _)| cast.first_seen(*at) < first_turn);
    let (at, _) = introduced
        .clone()
        .find(|(_, person)| person.role.is_some())
        .or_else(|| introduced.clone().next())
        .or_else(|| cast.people.iter().enumerate().next())?;
    Some(at)
}
