//! Whether an article can be about the topic at all, told before it is one.

use super::lexicon::Lexicon;
use super::reading::{end_of_tail, joins};
use super::table::{Sense, Sign, Term};
use crate::text::fold::{Accents, Folded};

impl Lexicon {
    /// Whether an article out of these words could be anything but `none` without a lead: `false` is certain, `true` is not.
    ///
    /// `mark` is an invisible character that stands where nobody knows whether a word goes on. Names of all languages count,
    /// with their context or without, and so do the words of a lead in whatever distance.
    pub fn may_concern(&self, words: &str, mark: char) -> bool {
        // A line break in the text may be an element in the page: "keta-<br>mine".
        let broken = format!("-{mark}");
        words.contains(&broken) && self.may_concern_unbroken(&words.replace(&broken, ""), mark)
            || self.may_concern_unbroken(words, mark)
    }

    fn may_concern_unbroken(&self, words: &str, mark: char) -> bool {
        let folded = Folded::new(words, Accents::Removed);
        let (mut drug, mut bladder) = (false, false);
        for (start, end, term) in self.needed(folded.text()) {
            if !stands(words, &folded, (start, end), term, mark) {
                continue;
            }
            match term.sense {
                Sense::Sign(Sign::PartyDrug) => drug = true,
                Sense::Sign(_) => bladder = true,
                _ => return true,
            }
            if drug && bladder {
                return true;
            }
        }
        false
    }
}

/// Whether the spelling may be the term: it is a word, or what joins it to another may be none of its word.
fn stands(words: &str, folded: &Folded, (start, end): (usize, usize), term: &Term, mark: char) -> bool {
    let text = folded.text();
    let Some(end) = end_of_tail(text, end, &term.tail) else { return false };
    let (Some(before), Some(spelling), Some(after)) = (text.get(..start), text.get(start..end), text.get(end..)) else {
        return true;
    };
    let Some(span) = folded.span(words, start, end) else { return true };
    let written = span.slice(words);
    let parted_before = || words.get(..span.start()).is_some_and(|before| before.ends_with(mark));
    let parted_after = || written.ends_with(mark) || words.get(span.end()..).is_some_and(|after| after.starts_with(mark));
    let begins = term.open_start || !joins(before.chars().next_back(), spelling.chars().next()) || parted_before();
    let stops = term.open_end || !joins(spelling.chars().next_back(), after.chars().next()) || parted_after();
    begins && stops && (!term.as_written || letters(written).contains(&letters(&term.text)))
}

/// Without marks and what else may have been put inside.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: char = '\u{2063}';

    fn check(words: &str, expected: bool) {
        assert_eq!(Lexicon::bundled().may_concern(&words.replace('|', "\u{2063}"), MARK), expected, "{words}");
    }

    #[test]
    fn names_concern_in_any_form_and_language() {
        for words in [
            "seized KETAMINE on",
            "ke|ta|mine",
            "ke\u{ad}tamine",
            "кетамина",
            "lots of ket|and",
            "table|ket|next",
            "special k",
            "special |k|",
            "|D|CK|",
            "氯胺酮",
            "k\u{e9}tamine",
            "keta-\nmine",
            "keta-|mine",
        ] {
            check(words, true);
        }
    }

    #[test]
    fn other_words_and_half_a_lead_do_not() {
        for words in ["market", "mar|ket|s were", "basket case", "dck", "the club drug was", "her bladder", "calvin klein"] {
            check(words, words.contains("|ket|"));
        }
        check("party drugs and a bladder", true);
    }
}
