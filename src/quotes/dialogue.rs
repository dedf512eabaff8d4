//! Dialogue opened by a dash at the start of a line: Spanish, Polish, Swedish, French, Russian and more.
//!
//! `– Words, says X. – More words.`: a line that begins with a dash is speech, and what stands between a comma (or another
//! dash) and the next dash is its cue.

use crate::model::{QuoteKind, Span};

use super::cues::{Cue, cue_after};
use super::finding::{Found, Origin};
use super::grammar::{INVERTED, SAY};
use super::reading::{Kind, Reading, Token};

/// The quotations of all lines that begin with a dash; groups are counted from `first_group`.
pub(super) fn dialogues(reading: &Reading<'_>, first_group: u32) -> Vec<Found> {
    if reading.lexicon.english {
        return Vec::new();
    }
    let mut found: Vec<Found> = Vec::new();
    let mut group = first_group;
    for paragraph in &reading.paragraphs {
        let past = reading.token_at(paragraph.end());
        let begins = paragraph.slice(reading.body).starts_with(['–', '—', '-', '―', '−']);
        let begin = Some(reading.token_at(paragraph.start())).filter(|_| begins);
        let Some(first) = begin.or_else(|| dash_inside(reading, reading.token_at(paragraph.start()), past)) else { continue };
        let line = Line { reading, first, past };
        let mut pieces = line.read(group);
        if pieces.is_empty() && begins && is_whole_speech(reading, &line) {
            pieces.extend(line.whole(group));
        }
        if !pieces.is_empty() {
            group += 1;
            found.extend(pieces);
        }
    }
    found
}

/// `Consumía a diario. —Orinaba sangre —dice Yeison—.`: speech that begins inside its paragraph, behind a full stop, with the
/// dash right before its first word.
fn dash_inside(reading: &Reading<'_>, first: usize, past: usize) -> Option<usize> {
    let sign =
        |at: usize, signs: &[char]| reading.tokens.get(at).is_some_and(|token| signs.iter().any(|sign| token.is_sign(*sign)));
    let spaced = matches!(reading.lexicon.code, "fi" | "pl" | "ru" | "sv");
    (first + 1..past).find(|at| {
        let touching = match (reading.tokens.get(*at), reading.tokens.get(at + 1)) {
            // Polish, Russian and Nordic papers put a blank behind the dash.
            (Some(dash), Some(word)) => (dash.end == word.start || spaced) && word.capital,
            _ => false,
        };
        sign(*at, if spaced { &['—', '―', '–'] } else { &['—', '―'] }) && touching && sign(at - 1, &['.', '?', '!', '…'])
    })
}

/// Languages whose papers leave the cue of a line with a dash to the sentence before it.
const CUELESS: &[&str] = &["fi", "pl", "ru", "sv"];
/// Fewer words are the item of a list.
const FEWEST_WORDS: usize = 4;

/// `Pappan nickar. / – Det är hon värd.`: a whole sentence behind one dash, with prose before and behind it; lists have several.
fn is_whole_speech(reading: &Reading<'_>, line: &Line<'_>) -> bool {
    if !CUELESS.contains(&reading.lexicon.code) {
        return false;
    }
    let Some(token) = reading.tokens.get(line.first) else { return false };
    let dashed = |paragraph: Option<&Span>| {
        paragraph.is_some_and(|span| span.slice(reading.body).starts_with(['–', '—', '-', '―', '−', '•']))
    };
    let paragraph = token.paragraph;
    let before = paragraph.checked_sub(1).and_then(|at| reading.paragraphs.get(at));
    let listed = dashed(before) && dashed(reading.paragraphs.get(paragraph + 1));
    let capital = reading.tokens.get(line.first + 1).is_some_and(|token| token.capital);
    let ends = reading
        .tokens
        .get(line.past.saturating_sub(1))
        .is_some_and(|token| matches!(token.kind, Kind::Sign('.' | '?' | '!' | '…')));
    let words = (line.first..line.past).filter(|at| reading.tokens.get(*at).is_some_and(Token::is_word)).count();
    before.is_some() && !listed && capital && ends && words >= FEWEST_WORDS
}

struct Line<'a> {
    reading: &'a Reading<'a>,
    first: usize,
    past: usize,
}

impl Line<'_> {
    fn is_dash(&self, at: usize) -> bool {
        at < self.past
            && self.reading.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign('–' | '—' | '-' | '―' | '−')))
    }

    fn read(&self, group: u32) -> Vec<Found> {
        let mut found = Vec::new();
        let mut start = self.first + 1;
        let mut spoken: Option<Cue> = None;
        while start < self.past {
            let Some((end, cue)) = self.cue_from(start) else {
                // Without a cue only the rest of a line that has one, or a whole sentence, is speech.
                self.push(&mut found, start, self.past, spoken, group);
                break;
            };
            self.push(&mut found, start, end, Some(cue), group);
            spoken = Some(cue);
            start = self.resume(cue.past.max(cue.mention.map_or(0, |mention| mention.past)));
        }
        if spoken.is_none() { Vec::new() } else { found }
    }

    /// The first place where a cue follows a comma, a dash or the end of a question.
    fn cue_from(&self, start: usize) -> Option<(usize, Cue)> {
        for at in start + 1..self.past {
            let token = self.reading.tokens.get(at)?;
            let joint = matches!(token.kind, Kind::Sign(',' | '?' | '!' | '…'))
                || self.is_dash(at)
                || token.is_sign('.') && self.is_dash(at + 1);
            if !joint {
                continue;
            }
            let mut next = at + 1;
            while self.is_dash(next) || self.reading.tokens.get(next).is_some_and(|token| next < self.past && token.is_sign(','))
            {
                next += 1;
            }
            let verb = self.reading.tokens.get(next).filter(|_| next < self.past)?;
            let word = |at: &usize| self.reading.tokens.get(*at).is_some_and(Token::is_word);
            let says = |at: usize| self.reading.tokens.get(at).is_some_and(|token| token.is(SAY | INVERTED));
            // "…, tyvärr, konstaterar hon": what a comma parts from the verb is still said.
            if !verb.is(SAY | INVERTED) && !(next..self.past.min(next + 3)).take_while(word).any(says) {
                continue;
            }
            if let Some(cue) = cue_after(self.reading, next, self.past, true) {
                return Some((at + usize::from(!self.is_dash(at) && !token.is_sign(',')), cue));
            }
        }
        None
    }

    /// Where speech goes on behind a cue: behind the next dash; the line's end where there is none.
    fn resume(&self, from: usize) -> usize {
        let dash = (from..self.past).find(|at| self.is_dash(*at));
        dash.map_or_else(|| if self.reading.lexicon.drops_subject { self.past } else { self.sentence_behind(from) }, |at| at + 1)
    }

    /// Swedish lines often go on without a second dash.
    fn sentence_behind(&self, from: usize) -> usize {
        (from..self.past)
            .find(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is_sign('.')))
            .map_or(self.past, |at| at + 1)
    }

    /// All of the line as somebody's words whom the sentence before tells.
    fn whole(&self, group: u32) -> Option<Found> {
        let span = self.reading.span(self.first + 1, self.past)?;
        Some(Found { kind: QuoteKind::Direct, span, mention: None, cue: None, origin: Origin::Cue, group, confidence: 0.75 })
    }

    fn push(&self, found: &mut Vec<Found>, first: usize, past: usize, cue: Option<Cue>, group: u32) {
        let mut past = past;
        while past > first
            && (self.is_dash(past - 1) || self.reading.tokens.get(past - 1).is_some_and(|token| token.is_sign(',')))
        {
            past -= 1;
        }
        // `—dice Yago—. Luego …`: the full stop behind the cue's dash is not said.
        let stop =
            |at: usize| self.reading.tokens.get(at).is_some_and(|token| matches!(token.kind, Kind::Sign('.' | ',' | ';' | ':')));
        let first = (first..past).find(|at| !stop(*at)).unwrap_or(past);
        let Some(span) = self.reading.span(first, past) else { return };
        let words = (first..past).filter(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is_word())).count();
        let Some(cue) = cue.filter(|_| words >= 2) else { return };
        let Some(span) = Span::new(self.reading.body, span.start(), span.end()) else { return };
        found.push(Found {
            kind: QuoteKind::Direct,
            span,
            mention: cue.mention,
            cue: Some((cue.first, cue.past)),
            origin: Origin::Cue,
            group,
            confidence: 0.9,
        });
    }
}
