//! Texts that lost their form: lines broken at a width, everything in capitals. They are read in a form with the same bytes, so
//! that every offset stays.

use std::borrow::Cow;

use super::given_names::is_given_name;
use super::grammar::{TITLE, lexicon};
use crate::text::fold::fold;

/// Fewer lines tell nothing of how a text was broken.
const FEWEST_LINES: usize = 3;
/// Shorter lines end for another reason than the width.
const SHORTEST_LINE: usize = 30;
/// Letters a text must have before its capitals count.
const FEWEST_LETTERS: usize = 40;

/// The text as it is read: lines broken at a width are joined, a text all in capitals has those of names alone.
pub(super) fn plain_form<'a>(body: &'a str, language: &str) -> Cow<'a, str> {
    let starless = if body.contains('*') { Cow::Owned(without_stars(body)) } else { Cow::Borrowed(body) };
    let joined = if is_wrapped(&starless) { Cow::Owned(joined(&starless)) } else { starless };
    if is_shouted(&joined) { Cow::Owned(recased(&joined, language)) } else { joined }
}

/// "Loïc*, 24 ans", "*Tegan, who": the star of a footnote beside a name becomes a blank; bold type and lists keep theirs.
fn without_stars(body: &str) -> String {
    let mut before = '\n';
    let mut letters = body.chars().peekable();
    let mut text = String::with_capacity(body.len());
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or('\n');
        let behind = before.is_alphabetic() && !next.is_alphabetic() && next != '*';
        let ahead = before.is_whitespace() && next.is_uppercase();
        text.push(if letter == '*' && (behind || ahead) { ' ' } else { letter });
        before = letter;
    }
    text
}

/// Whether most single line breaks stand inside a sentence: the line is full, and the next goes on in lower case.
fn is_wrapped(body: &str) -> bool {
    let lines: Vec<&str> = body.split('\n').map(str::trim_end).collect();
    let broken: Vec<(&str, &str)> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [line, next] if !line.is_empty() && !next.trim().is_empty() => Some((*line, *next)),
            _ => None,
        })
        .collect();
    let inside = |(line, next): &&(&str, &str)| {
        let ends = line.ends_with(['.', '!', '?', ':', '…', '"', '”', '»', '“', '’', ')', ';']);
        let small = next.trim_start().chars().next().is_some_and(char::is_lowercase);
        line.chars().count() >= SHORTEST_LINE && !ends && small
    };
    broken.len() + 1 >= FEWEST_LINES && broken.iter().filter(inside).count() * 3 >= broken.len()
}

/// Single breaks behind lines of the text's width become blanks.
fn joined(body: &str) -> String {
    let width = body.split('\n').map(|line| line.trim_end().chars().count()).max().unwrap_or(0).min(120);
    let lines: Vec<&str> = body.split('\n').collect();
    let mut text = String::with_capacity(body.len());
    for (at, line) in lines.iter().enumerate() {
        text.push_str(line);
        let Some(next) = lines.get(at + 1) else { break };
        let full = line.trim_end().chars().count() * 3 >= width * 2;
        let goes_on = full && !line.trim().is_empty() && !next.trim().is_empty();
        text.push(if goes_on { ' ' } else { '\n' });
    }
    text
}

fn is_shouted(body: &str) -> bool {
    let letters = body.chars().filter(|c| c.is_uppercase() || c.is_lowercase()).take(4000);
    let (small, all) = letters.fold((0, 0), |(small, all), c| (small + usize::from(c.is_lowercase()), all + 1));
    all >= FEWEST_LETTERS && small * 20 < all
}

/// Words in small letters but for the first of a sentence, titles, given names and what follows these.
fn recased(body: &str, language: &str) -> String {
    let lexicon = lexicon(language);
    let mut text = String::with_capacity(body.len());
    let (mut begins, mut named) = (true, false);
    for piece in body.split_inclusive(|c: char| !c.is_alphabetic() && c != '\'' && c != '’') {
        let word = piece.trim_end_matches(|c: char| !c.is_alphabetic());
        let small = word.to_lowercase();
        let classes = lexicon.classes(&small);
        let title = classes & TITLE != 0;
        let name = title || is_given_name(&fold(&small)) && classes == 0 || named && classes == 0;
        let kept = if word.is_empty() || small.len() != word.len() {
            word.to_owned()
        } else if begins || name {
            let mut letters = word.chars();
            letters.next().map(String::from).unwrap_or_default() + &letters.as_str().to_lowercase()
        } else {
            small
        };
        text.push_str(if kept.len() == word.len() { &kept } else { word });
        text.push_str(piece.get(word.len()..).unwrap_or(""));
        if !word.is_empty() {
            begins = false;
            named = name;
        }
        begins |= piece.ends_with(['.', '!', '?', '\n', '“', '"', '«', '„']);
        named &= piece.ends_with([' ', '-', '.']) || piece.len() == word.len();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_lines_are_joined_and_paragraphs_stay() {
        let text = "Dr Anna Hall, a urologist at Leeds General\nInfirmary, said: “Ketamine destroys the\nbladder within months.”\n\nShe left.";
        let read = plain_form(text, "en");
        assert_eq!(read.len(), text.len());
        assert_eq!(read.lines().count(), 3);
        let turns = "Anna Holm: When did you begin with it?\nBen Ruiz: At school.\nAnna Holm: Why?";
        assert_eq!(plain_form(turns, "en"), turns);
    }

    #[test]
    fn capitals_are_read_as_a_sentence() {
        let text = "DR ANNA HALL SAID THE DAMAGE WAS PERMANENT. “WE ACTED FAST,” SAID PC AMY STONE.";
        assert_eq!(plain_form(text, "en"), "Dr Anna Hall said the damage was permanent. “We acted fast,” said Pc Amy Stone.");
    }
}
