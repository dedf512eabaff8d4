//! Cues inside the marks: `«Слова, — сказала Сомова. — Ещё слова»`, `« Un pot, précise-t-il, ne clapote pas »`.
//!
//! Russian, Polish and French papers leave the marks open around the cue. The run is cut there, so that each piece is read
//! like words with marks of their own.

use super::grammar::{INVERTED, Lexicon, SAY};
use super::marks::Run;

/// No cue is longer, in bytes.
const LONGEST_CUE: usize = 240;

/// The runs, those that hold a cue cut at it.
pub(super) fn cut_at_cues(body: &str, runs: Vec<Run>, lexicon: &Lexicon) -> Vec<Run> {
    if lexicon.english {
        return runs;
    }
    runs.into_iter().flat_map(|run| pieces(body, run, lexicon)).collect()
}

fn pieces(body: &str, run: Run, lexicon: &Lexicon) -> Vec<Run> {
    let mut found = Vec::new();
    let mut rest = run;
    while let Some((end, next)) = cue_in(body, &rest, lexicon) {
        found.push(Run { open: rest.open, start: rest.start, end, close: end });
        let Some(next) = next else { return found };
        rest = Run { open: next, start: next, end: run.end, close: run.close };
    }
    found.push(rest);
    found
}

/// Where the words before the first cue end, and where those behind it begin; `None` where nothing follows.
fn cue_in(body: &str, run: &Run, lexicon: &Lexicon) -> Option<(usize, Option<usize>)> {
    let text = body.get(run.start..run.end)?;
    for (at, sign) in text.match_indices(['—', '–', ',']) {
        let behind = text.get(at + sign.len()..)?;
        let word = behind.trim_start().split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).next()?;
        let classes = lexicon.classes(word);
        let dash = sign != ",";
        let cue =
            if dash { classes & SAY != 0 && behind.starts_with(' ') } else { classes & INVERTED != 0 && classes & SAY != 0 };
        if !cue || word.starts_with(char::is_uppercase) || text.get(..at)?.trim().is_empty() {
            continue;
        }
        let spoken = text.get(..at)?.trim_end().trim_end_matches(',');
        let near = behind.char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST_CUE).last().unwrap_or(0);
        let near = behind.get(..near).unwrap_or(behind);
        let next = if dash { near.find(['—', '–']) } else { near.find([',', '.']) };
        let start = next.and_then(|next| {
            let from = run.start + at + sign.len() + next;
            let width = body.get(from..)?.chars().next()?.len_utf8();
            let words = body.get(from + width..run.end)?;
            let start = run.end - words.trim_start().len();
            (!words.trim().is_empty()).then_some(start)
        });
        return Some((run.start + spoken.len(), start));
    }
    None
}
