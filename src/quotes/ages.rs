//! Ages: where an article tells one beside a name, and where one stands for its bearer.

use super::phrases::Mention;
use super::reading::{Kind, Reading};

/// The age in a token: "34", "34-year-old", "71-åringen".
pub(super) fn age_in(reading: &Reading<'_>, at: usize) -> Option<u32> {
    reading.tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    let digits: String = reading.word(at).chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|age| (10..110).contains(age) && digits.len() == 2 || (100..110).contains(age))
}

/// "Ann Cole, 34,", "Ann Cole (34)", "34-year-old Ann Cole", "Ana Pérez, de 34 años,"
pub(super) fn age_beside(reading: &Reading<'_>, mention: &Mention) -> Option<u32> {
    let opens = reading.tokens.get(mention.past).is_some_and(|token| token.is_sign(',') || token.is_sign('('));
    let closed = |at: usize| {
        let next = reading.tokens.get(at + 1);
        next.is_none_or(|token| !token.is_word() || !token.capital && token.kind == Kind::Word)
    };
    let behind = || (mention.past + 1..mention.past + 4).find_map(|at| age_in(reading, at).filter(|_| closed(at)));
    let before = || {
        let near = (mention.first.saturating_sub(3)..mention.first).rev();
        near.take_while(|at| reading.tokens.get(*at).is_some_and(|token| token.is_word() || token.kind == Kind::Number))
            .find_map(|at| age_in(reading, at).filter(|_| reading.word(at).chars().any(char::is_alphabetic)))
    };
    (if opens { behind() } else { None }).or_else(before)
}
