//! Turkish reported clauses: nominalised, between their source and the verb that ends the sentence.
//!
//! `Emniyet kaynakları, |şüphelilerin kaydı bulunduğunu| aktardı.`

use super::grammar::{ADVERB, DOCUMENT, INSTITUTION, JOB, SAY};
use super::phrases::{Head, Mention, mention_in};
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
    /// "Adli Tıp Kurumu'nun raporuna göre |saçta ketamin bulundu|": whose view it is stands before "göre".
    fn turkish_view(&self) -> Option<Report> {
        let by = (self.first + 1..self.past.min(self.first + LONGEST_SOURCE)).find(|at| self.reading.word(*at) == "göre")?;
        let plain = (self.first..by).all(|at| {
            self.reading.tokens.get(at).is_some_and(|token| (token.is_word() || token.is_sign('.')) && token.run.is_none())
        });
        let mention = mention_in(self.reading, self.first, by).filter(|_| plain)?;
        let somebody = mention.head != Head::Noun
            || (self.first..by).any(|at| {
                self.is(at, JOB | INSTITUTION | DOCUMENT) || self.reading.tokens.get(at).is_some_and(|token| token.capital)
            });
        let start = by + 1 + usize::from(self.is_sign(by + 1, ','));
        let content = vec![(start, self.past)];
        let report = Report { cue: (by, by + 1), mention: Some(mention), content, confidence: 0.8, that: false };
        (somebody && self.past > start + 2).then_some(report)
    }

    /// The sentence's report: what somebody's view is, or what a verb of saying at its end reports.
    pub(super) fn turkish(&self) -> Option<Report> {
        self.turkish_view().or_else(|| self.turkish_nominal())
    }

    fn turkish_nominal(&self) -> Option<Report> {
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
        // "Kuzeni Melis |ise| son gün konuştuklarını anlatıyor": a word parts source and clause as a comma does.
        let parts = |at: &usize| self.is_sign(*at, ',') || matches!(self.reading.word(*at), "ise" | "da" | "de");
        let comma = (self.first..end.min(self.first + LONGEST_SOURCE)).find(parts)?;
        let made = (self.first..comma).find(|at| self.reading.word(*at) == "yapılan").filter(|_| told);
        let mention = mention_in(self.reading, self.first, made.unwrap_or(comma))?;
        let content = vec![(comma + 1, end)];
        Some(Report { cue: (verb, verb + 1), mention: Some(mention), content, confidence: 0.85, that: false })
    }
}
