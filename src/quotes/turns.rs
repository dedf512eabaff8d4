//! Interviews and transcripts: where one turn ends and the next begins.

use crate::model::Span;

use super::turn_labels::{Opening, Part, is_same, label_line, opening};
use super::unlabelled::questions_and_answers;
use super::wide::is_wide_language;

/// One turn: its label and the words up to the next label.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    /// The label's words; `None` where the layout alone says who speaks.
    pub(super) label: Option<Span>,
    pub(super) span: Span,
    pub(super) part: Part,
    /// The number of its first paragraph and of the one behind its last.
    pub(super) paragraphs: (usize, usize),
}

impl Turn {
    /// Where the turn begins, label included.
    pub(super) fn start(&self) -> usize {
        self.label.unwrap_or(self.span).start().min(self.span.start())
    }
}

/// Lines that open turns, with the numbers of their paragraphs.
type Openings = Vec<(usize, Opening)>;

/// Labels of more people than this are no interview's.
const MOST_LABELS: usize = 40;

/// The turns of an interview, in order; none unless at least three lines are turns of at least two speakers.
///
/// `language` is BCP 47.
pub(super) fn turns(body: &str, paragraphs: &[Span], language: &str) -> Vec<Turn> {
    let wide = is_wide_language(language);
    let text = Text { body, paragraphs };
    let mut opened = text.openings(|paragraph| opening(body, paragraph, wide));
    opened.retain(|(at, opening)| !opening.words.is_empty() || *at + 1 < paragraphs.len());
    keep_both_sides(&mut opened);
    if opened.len() < 3 && !wide {
        opened = text.openings(|paragraph| label_line(body, paragraph));
    }
    let (mut opened, once) = repeated(body, opened);
    ask_by_one_label(body, &mut opened);
    let found = if text.is_interview(&opened) { text.assembled(&with(opened, once)) } else { Vec::new() };
    if found.iter().any(|turn| turn.part != Part::Named || turn.span.slice(body).contains(['?', '？', '؟'])) {
        return found;
    }
    questions_and_answers(body, paragraphs, language)
}

/// The openings of people who speak once, between those of the others.
fn with(mut opened: Openings, once: Openings) -> Openings {
    let first = opened.first().map_or(0, |(at, _)| *at);
    opened.extend(once.into_iter().filter(|(at, _)| *at > first));
    opened.sort_by_key(|(at, _)| *at);
    opened
}

struct Text<'b> {
    body: &'b str,
    paragraphs: &'b [Span],
}

/// Drops labels with a full stop or dash unless there are both questions and answers.
fn keep_both_sides(opened: &mut Openings) {
    let has = |part: Part| opened.iter().filter(|(_, opening)| opening.weak && opening.part == part).count() > 1;
    if !has(Part::Asks) || !has(Part::Answers) {
        opened.retain(|(_, opening)| !opening.weak);
    }
}

/// The openings, less labels of names whose bearer has no second turn; and those left out, where the article names them elsewhere.
fn repeated(body: &str, opened: Openings) -> (Openings, Openings) {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for label in opened.iter().filter_map(|(_, opening)| opening.label).map(|label| label.slice(body)) {
        match counts.iter_mut().find(|(known, _)| *known == label) {
            Some((_, count)) => *count += 1,
            None => counts.push((label, 1)),
        }
        counts.truncate(MOST_LABELS);
    }
    let turns_of =
        |label: &str| -> usize { counts.iter().filter(|(known, _)| is_same(known, label)).map(|(_, count)| count).sum() };
    let kept: Vec<&str> = counts.iter().map(|(label, _)| *label).filter(|label| turns_of(label) > 1).collect();
    let small = body.to_lowercase();
    let last = |label: &str| label.to_lowercase().split_whitespace().next_back().map(str::to_owned);
    let told = |label: &str| last(label).is_some_and(|word| word.len() > 3 && small.matches(&word).nth(1).is_some());
    let once: Vec<&str> = counts.iter().map(|(label, _)| *label).filter(|label| !kept.contains(label) && told(label)).collect();
    let (kept, others): (Vec<_>, Vec<_>) = opened.into_iter().partition(|(_, opening)| {
        opening.part != Part::Named || opening.label.is_some_and(|label| kept.contains(&label.slice(body)))
    });
    let once = others.into_iter().filter(|(_, opening)| opening.label.is_some_and(|label| once.contains(&label.slice(body))));
    (kept, once.collect())
}

/// "SPIEGEL: Why?" three times over, and nobody else with a label: the outlet asks.
fn ask_by_one_label(body: &str, opened: &mut [(usize, Opening)]) {
    let asks = opened.iter().filter(|(_, opening)| ends_in_question(opening.words.slice(body))).count();
    if opened.len() < 3 || asks * 2 < opened.len() || speakers(body, opened) > 1 {
        return;
    }
    for (_, opening) in opened.iter_mut().filter(|(_, opening)| opening.part == Part::Named) {
        opening.part = Part::Asks;
    }
}

/// Number of people with labels; those without are the one who asks and the one who answers.
fn speakers(body: &str, opened: &[(usize, Opening)]) -> usize {
    let mut known: Vec<(Part, &str)> = Vec::new();
    for (_, opening) in opened {
        let label = opening.label.map_or("", |label| label.slice(body));
        let is_known = |(part, other): &(Part, &str)| *part == opening.part && (*part != Part::Named || is_same(other, label));
        if known.len() < 3 && !known.iter().any(is_known) {
            known.push((opening.part, label));
        }
    }
    known.len()
}

/// Whether a line ends as a question does.
pub(super) fn ends_in_question(text: &str) -> bool {
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | ')')).ends_with(['?', '？', '؟'])
}

/// Of unmarked labels the one that asks: most of its turns end in a question mark.
pub(super) fn asking_label(body: &str, turns: &[Turn]) -> Option<String> {
    let mut counts: Vec<(&str, usize, usize)> = Vec::new();
    for turn in turns {
        let Some(label) = turn.label.map(|label| label.slice(body)) else { continue };
        let asks = usize::from(ends_in_question(turn.span.slice(body)));
        match counts.iter_mut().find(|(name, ..)| is_same(name, label)) {
            Some((_, all, asked)) => (*all, *asked) = (*all + 1, *asked + asks),
            None => counts.push((label, 1, asks)),
        }
        counts.truncate(12);
    }
    let first = counts.first().map(|(label, ..)| *label);
    let (label, all, asked) = counts.into_iter().max_by(|a, b| (a.2 * b.1).cmp(&(b.2 * a.1)))?;
    // Who opens the conversation and asks most is its host, however much he says besides.
    (asked * 2 > all || (asked * 3 >= all && first == Some(label))).then(|| label.to_owned())
}

impl Text<'_> {
    fn openings(&self, read: impl Fn(Span) -> Option<Opening>) -> Openings {
        self.paragraphs.iter().enumerate().filter_map(|(at, paragraph)| Some((at, read(*paragraph)?))).collect()
    }

    fn line(&self, at: usize) -> &str {
        self.paragraphs.get(at).map_or("", |paragraph| paragraph.slice(self.body))
    }

    fn is_interview(&self, opened: &[(usize, Opening)]) -> bool {
        let asks = opened.iter().filter(|(_, opening)| opening.part == Part::Asks).count();
        let figures = opened.iter().filter(|(_, opening)| is_figure(self.body, opening)).count();
        let one_sided = asks > 1 || self.is_asked_between(opened);
        (opened.len() >= 3 || asks > 1) && (speakers(self.body, opened) > 1 || one_sided) && figures * 2 < opened.len()
    }

    /// Whether most labelled turns follow a paragraph that asks and has no label.
    fn is_asked_between(&self, opened: &[(usize, Opening)]) -> bool {
        let asked = opened.iter().filter(|(at, _)| at.checked_sub(1).is_some_and(|before| ends_in_question(self.line(before))));
        asked.count() * 5 >= opened.len() * 3 && speakers(self.body, opened) == 1
    }

    /// The turns between the labels. A turn goes on over the paragraphs up to the next label; the last one ends with its paragraph.
    fn assembled(&self, opened: &[(usize, Opening)]) -> Vec<Turn> {
        let asked_between = self.is_asked_between(opened);
        let mut found = Vec::new();
        if asked_between && let Some(before) = opened.first().and_then(|(at, _)| at.checked_sub(1)) {
            found.extend(self.unlabelled(before, before + 1, Part::Asks));
        }
        for (number, (at, opening)) in opened.iter().enumerate() {
            let next = opened.get(number + 1).map(|(next, _)| *next);
            let own = if opening.words.is_empty() { at + 2 } else { at + 1 };
            let asks = opening.part == Part::Asks && ends_turn(opening, self.body);
            let past = next.unwrap_or(if asks { own + 1 } else { own }).clamp(*at + 1, self.paragraphs.len());
            if asks && past > own {
                found.extend(self.turn(opening, (*at, own)));
                found.extend(self.unlabelled(own, self.without_crossheads(own, past), Part::Answers));
            } else if asked_between && next.is_some() && past > own && ends_in_question(self.line(past - 1)) {
                found.extend(self.turn(opening, (*at, self.without_crossheads(*at, past - 1))));
                found.extend(self.unlabelled(past - 1, past, Part::Asks));
            } else {
                found.extend(self.turn(opening, (*at, self.without_crossheads(*at, past))));
            }
        }
        found
    }

    /// The end of a turn less crossheads and stage directions behind it.
    fn without_crossheads(&self, first: usize, mut past: usize) -> usize {
        while past > first + 1 && is_crosshead(self.line(past - 1)) {
            past -= 1;
        }
        past
    }

    fn turn(&self, opening: &Opening, paragraphs: (usize, usize)) -> Option<Turn> {
        let end = self.paragraphs.get(paragraphs.1.checked_sub(1)?)?.end();
        let span = Span::new(self.body, opening.words.start(), end)?.trimmed(self.body);
        (!span.is_empty()).then_some(Turn { label: opening.label, span, part: opening.part, paragraphs })
    }

    fn unlabelled(&self, first: usize, past: usize, part: Part) -> Option<Turn> {
        let span = Span::new(self.body, self.paragraphs.get(first)?.start(), self.paragraphs.get(past.checked_sub(1)?)?.end())?;
        Some(Turn { label: None, span: unmarked(self.body, span), part, paragraphs: (first, past) })
    }
}

/// Whether what follows a question without a label is its answer: after a dash always, else where it has asked.
fn ends_turn(opening: &Opening, body: &str) -> bool {
    opening.label.is_none() || ends_in_question(opening.words.slice(body))
}

/// A paragraph less the marks around all of it.
pub(super) fn unmarked(body: &str, paragraph: Span) -> Span {
    let text = paragraph.slice(body);
    let inner = [('「', '」'), ('“', '”'), ('"', '"'), ('«', '»')].iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        let from = paragraph.start() + open.len_utf8();
        (!inner.contains([*open, *close])).then(|| Span::new(body, from, from + inner.len()))?
    });
    inner.unwrap_or(paragraph)
}

/// "Hannover 96 – Karlsruher SC 2: 2 (1:0)", "Clinton: 547.": a table's line.
fn is_figure(body: &str, opening: &Opening) -> bool {
    let label = opening.label.map_or("", |label| label.slice(body));
    let numbered = opening.part == Part::Named && label.ends_with(|c: char| c.is_numeric());
    numbered || opening.words.slice(body).starts_with(|c: char| c.is_numeric()) && opening.words.len() < 12
}

/// A short line without a full stop between two turns, or what happens meanwhile: "(pause)".
fn is_crosshead(line: &str) -> bool {
    let aside = line.starts_with(['(', '[']) && line.ends_with([')', ']']);
    line.chars().count() < 60
        && (aside || !line.ends_with(['.', '!', '?', '…', '"', '”', '»', '。', '」', ')', '？', '！', '’', '\'', '*']))
}
