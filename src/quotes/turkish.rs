//! Turkish reported clauses: nominalised, between their source and the verb that ends the sentence.
//!
//! `Emniyet kaynakları, |şüphelilerin kaydı bulunduğunu| aktardı.`

use super::grammar::{ADVERB, SAY};
use super::phrases::{Mention, mention_in};
use super::reading::{Kind, Reading};
use super::reports::{Report, Sentence};

/// Endings of a clause made a noun: "-diğini", "-eceğini", "-ması".
const NOMINAL_ENDINGS: &[&str] = &["ması", "mesi", "nu", "nü", "nı", "ni", "ğu", "ğü", "ğı", "ği"];
/// Verbs that tell what a statement says, without naming who made it.
const TOLD: &[&str] = &["açıklandı", "belirtildi", "bildirildi", "denildi", "duyuruldu", "kaydedildi", "vurgulandı", "öğrenildi"];
/// No source is longer, in tokens.
const LONGEST_SOURCE: usize = 14;

/// The source that opens the sentence of token `at`: up to its first comma, or the name it begins with.
pub(super) fn turkish_subject(reading: &Reading<'_>, first: usize, end: usize) -> Option<Mention> {
    let stop = |at: &usize| {
        reading.tokens.get(*at).is_some_and(|token| token.is_sign(',') || token.kind == Kind::Mark || token.run.is_some())
    };
    let past = (first..end.min(first + LONGEST_SOURCE)).find(stop)?;
    mention_in(reading, first, past)
}

impl Sentence<'_, '_> {
    /// The sentence's report, if it ends in a verb of saying.
    pub(super) fn turkish(&self) -> Option<Report> {
        let mut past = self.past;
        while past > self.first && !self.reading.tokens.get(past - 1)?.is_word() {
            past -= 1;
        }
        let verb = past.checked_sub(1).filter(|at| *at > self.first + 2)?;
        let told = TOLD.contains(&self.reading.word(verb));
        if !(self.is(verb, SAY) || told) || self.reading.tokens.get(verb)?.run.is_some() {
            return None;
        }
        let mut end = verb;
        while end > self.first && (self.is(end - 1, ADVERB) || matches!(self.reading.word(end - 1), "ifade" | "iddia" | "itiraf"))
        {
            end -= 1;
        }
        let last = self.reading.word(end - 1).to_lowercase();
        if !NOMINAL_ENDINGS.iter().any(|ending| last.ends_with(ending)) || (self.first..end).any(|at| self.is_taken(at)) {
            return None;
        }
        let comma = (self.first..end.min(self.first + LONGEST_SOURCE)).find(|at| self.is_sign(*at, ','))?;
        let made = (self.first..comma).find(|at| self.reading.word(*at) == "yapılan").filter(|_| told);
        let mention = mention_in(self.reading, self.first, made.unwrap_or(comma))?;
        let content = vec![(comma + 1, end)];
        Some(Report { cue: (verb, verb + 1), mention: Some(mention), content, confidence: 0.85, that: false })
    }
}
