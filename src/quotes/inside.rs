//! Cues inside the marks: `«Слова, — сказала Сомова. — Ещё слова»`, `« Un pot, précise-t-il, ne clapote pas »`.
//!
//! Russian, Polish and French papers leave the marks open around the cue. The run is cut there, so that each piece is read
//! like words with marks of their own.

use super::grammar::{ARTICLE, Classes, INVERTED, JOB, Lexicon, SAY, TITLE};
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

/// ", précise-t-il", ", a-t-elle ajouté", ", explique le commissaire Jean Morel": a cue between commas.
fn is_parenthesis(behind: &str, word: &str, classes: Classes, lexicon: &Lexicon) -> bool {
    let mut words = behind.split_whitespace().skip(1);
    let next = words.next().unwrap_or("");
    let bare = next.trim_matches(|c: char| !c.is_alphanumeric());
    let known = lexicon.classes(bare);
    if classes & INVERTED != 0 {
        return classes & SAY != 0 || known & SAY != 0;
    }
    let subject = known & (ARTICLE | JOB | TITLE) != 0 || bare.starts_with(char::is_uppercase);
    let comma = behind.find([',', '.', '!', '?']).is_some_and(|end| end <= LONGEST_CUE);
    let romance = matches!(lexicon.code, "es" | "fr" | "it" | "pt");
    // "…, dit la loi" quotes another; what is said of a person has a finite verb, an office or a name.
    let named = known & (JOB | TITLE) != 0 || bare.starts_with(char::is_uppercase) || {
        let third = words.next().unwrap_or("").trim_matches(|c: char| !c.is_alphanumeric());
        lexicon.classes(third) & (JOB | TITLE) != 0 || third.starts_with(char::is_uppercase)
    };
    romance && classes & SAY != 0 && word.chars().count() > 2 && subject && named && comma
}

/// Where the words before the first cue end, and where those behind it begin; `None` where nothing follows.
fn cue_in(body: &str, run: &Run, lexicon: &Lexicon) -> Option<(usize, Option<usize>)> {
    let text = body.get(run.start..run.end)?;
    for (at, sign) in text.match_indices(['—', '–', ',']) {
        let behind = text.get(at + sign.len()..)?;
        let word = behind.trim_start().split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')).next()?;
        let classes = lexicon.classes(word);
        let dash = sign != ",";
        // Spanish dashes touch the cue.
        let spaced = behind.starts_with(' ') || lexicon.code == "es" && !behind.starts_with(' ');
        let cue = if dash { classes & SAY != 0 && spaced } else { is_parenthesis(behind, word, classes, lexicon) };
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
            let start = run.end - words.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',')).len();
            (!words.trim().is_empty()).then_some(start)
        });
        return Some((run.start + spoken.len(), start));
    }
    None
}
