//! Who speaks in a text: whether its writer tells their own story.

use crate::text::first_person::{Speaker, first_person};
use crate::text::words::words;

/// Share of the paragraphs outside quotations in which the writer speaks of themselves.
const SHARE: f32 = 0.5;
/// Fewest such paragraphs.
const FEWEST: u16 = 4;

/// Marks around what somebody else says.
const OPENING: [char; 8] = ['“', '„', '«', '»', '‘', '「', '"', '\''];
const CLOSING: [char; 8] = ['”', '“', '»', '«', '’', '」', '"', '\''];

/// Whether the writer tells what happened to them: in half of the paragraphs, quotations left out, they say I.
pub(super) fn is_first_person(body: &str, language: &str) -> bool {
    let Some(Speaker { myself, .. }) = first_person(language) else { return false };
    let (mut own, mut all) = (0_u16, 0_u16);
    for paragraph in body.split("\n\n").take(200) {
        let outside = outside_quotations(paragraph);
        if outside.split_whitespace().count() < 4 && !outside.chars().any(|c| c > '\u{2fff}') {
            continue;
        }
        all += 1;
        let says_i = words(&outside).into_iter().any(|span| myself.contains(&span.slice(&outside).to_lowercase().as_str()));
        own += u16::from(says_i);
    }
    own >= FEWEST && f32::from(own) >= SHARE * f32::from(all)
}

fn outside_quotations(paragraph: &str) -> String {
    let (mut text, mut inside) = (String::with_capacity(paragraph.len()), None);
    let mut before = ' ';
    let mut chars = paragraph.chars().peekable();
    while let Some(c) = chars.next() {
        // An apostrophe inside a word opens nothing and closes nothing.
        let ends_word = chars.peek().is_none_or(|next| !next.is_alphanumeric());
        match inside {
            Some(closing) if c == closing && ends_word => inside = None,
            Some(_) => {}
            None => match OPENING.iter().position(|mark| *mark == c).filter(|_| !before.is_alphanumeric()) {
                Some(mark) => inside = CLOSING.get(mark).copied(),
                None => text.push(c),
            },
        }
        before = c;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_who_says_i_tells_their_own_story() {
        let own = "I was 28 and had a job.\n\nMy landlady heard me fall in April.\n\nSo I did it again, and then again.\n\nBy June I was ill.";
        assert!(is_first_person(own, "en-GB"));
        let told = "“I was 28 and had a job,” says Jamie.\n\n‘My mother knew,’ he says of it now.\n\nHe was ill by June.\n\n“I stopped.” He sleeps.";
        assert!(!is_first_person(told, "en"));
    }
}
