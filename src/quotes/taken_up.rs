//! Nouns that stand near the name they mean: "the officer" behind the sergeant just named, "ihr früherer Chef" before the name
//! in the same sentence, "the mother" before the sentence that names her.

use super::ages::age_in;
use super::descriptions::{is_plural, noun_gender};
use super::grammar::{ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, PLURAL, PREPOSITION, RELATIVE, SAY};
use super::kinds::{kind_of, kind_of_office};
use super::names::name_runs;
use super::phrases::{Mention, WINDOW};
use super::reading::{Kind, Reading};
use super::resolve::Resolver;
use crate::model::SpeakerKind;
use crate::text::fold::fold;

/// Tokens between a noun and the comma before the name it means: "räumt ihr Chef |ein|, …".
const NEAR_COMMA: usize = 2;
/// Tokens between that comma and the name: "der Tierarzt Dr."
const LONGEST_OFFICE: usize = 8;
/// Tokens of the next sentence that may stand before its subject: "Según expuso".
const BEFORE_SUBJECT: usize = 4;
/// Sentences before a description that may name whom it means.
const NEAR_SENTENCES: usize = 3;

impl Resolver<'_> {
    /// "räumt |ihr früherer Chef| ein, der Tierarzt Dr. Gerd Lührs.": the name behind the comma, where it ends the clause.
    pub(super) fn person_apposed(&self, mention: &Mention) -> Option<usize> {
        let token = |at: usize| self.reading.tokens.get(at);
        let comma = (mention.past..=mention.past + NEAR_COMMA).find(|at| token(*at).is_some_and(|token| token.is_sign(',')))?;
        let named = self.cast.next_named(comma + 1, comma + LONGEST_OFFICE)?;
        let end = name_runs(self.reading, named.at, named.at + LONGEST_OFFICE).first()?.past;
        let stops = token(end).is_none_or(|token| matches!(token.kind, Kind::Sign('.' | ',' | ';' | ':' | '(')));
        let verb = SAY | AUXILIARY | RELATIVE | CONJUNCTION | PREPOSITION;
        let plain = |at: usize| {
            token(at).is_some_and(|token| token.is_word() && token.run.is_none() && (token.is(ARTICLE | JOB) || !token.is(verb)))
        };
        let office =
            (comma + 1..named.at).all(plain) && (mention.past..comma).all(|at| token(at).is_some_and(|token| !token.capital));
        let same = token(mention.first)?.sentence == token(named.at)?.sentence;
        let fits = self.cast.fits(named.person, noun_gender(self.reading, mention));
        (stops && office && same && fits && !self.speaks_for_many(mention)).then_some(named.person)
    }

    /// "« … », lâche |l'élu|. Yves Kerambrun assure …": whom the next sentence names first, and for the first time.
    pub(super) fn person_ahead(&self, mention: &Mention, told: Option<SpeakerKind>) -> Option<usize> {
        let told = told?;
        let (_, next) = self.reading.sentence_of(mention.first);
        let named = self.cast.next_named(next, next + BEFORE_SUBJECT)?;
        let token = |at: usize| self.reading.tokens.get(at);
        let together = token(mention.first)?.paragraph == token(named.at)?.paragraph && token(named.at)?.run.is_none();
        let known = self.cast.people.get(named.person)?;
        // "Il questore ha definito …. Il pm Ugo Landi ha chiesto …": an office of its own is somebody else's; a rank is none.
        let titles = &known.titles;
        let ranked = |role: &String| fold(role).split(' ').all(|word| titles.iter().any(|title| title == word));
        let alike = known.role.as_ref().is_none_or(ranked) && known.kind.is_none_or(|kind| kind == told);
        let first =
            self.cast.first_seen(named.person) == named.at && self.cast.fits(named.person, noun_gender(self.reading, mention));
        (together && alike && first && mention.past - mention.first <= 3 && !self.speaks_for_many(mention))
            .then_some(named.person)
    }

    /// "Tom's mother": whoever has just been named, or is at once.
    pub(super) fn kin_named(&mut self, mention: &Mention, text: &str) -> Option<usize> {
        let owner = text.split_whitespace().next().unwrap_or("");
        let owned = owner.ends_with("'s") || owner.ends_with("’s");
        let told = kind_of(text, self.reading.lexicon.code).filter(|kind| owned && *kind == SpeakerKind::Family);
        told?;
        let person = self.person_just_named(mention, told).or_else(|| self.person_ahead(mention, told))?;
        self.cast.describe(person, text, told);
        Some(person)
    }

    /// A body, a text or several people, whom no name takes up.
    fn speaks_for_many(&self, mention: &Mention) -> bool {
        let many = |at: usize| self.reading.tokens.get(at).is_some_and(|token| token.is(PLURAL | INSTITUTION | DOCUMENT));
        is_plural(self.reading, mention) || (mention.first..mention.past).any(many)
    }

    /// "Polizeisprecher Jens Krüger bestätigte den Fund. … so der Beamte": the only person whom this sentence and the two before
    /// it name, where the work agrees.
    pub(super) fn person_just_named(&self, mention: &Mention, told: Option<SpeakerKind>) -> Option<usize> {
        let aged = (mention.first..mention.past).any(|at| age_in(self.reading, at).is_some());
        let office = kind_of_office(self.reading.text(mention.first, mention.past), self.reading.lexicon.code).is_some();
        let job = aged
            || office
            || names_trade(self.reading, mention)
            || (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
        let many = is_plural(self.reading, mention)
            || (mention.first..mention.past)
                .any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(PLURAL | INSTITUTION | DOCUMENT)));
        if !job || many || mention.past - mention.first > 3 {
            return None;
        }
        let floor = (0..NEAR_SENTENCES).fold(mention.first, |at, _| self.reading.sentence_of(at).0.saturating_sub(1));
        let floor = floor.max(self.paragraph_of(mention.first)).max(mention.first.saturating_sub(8 * WINDOW));
        let (person, kind) = self.cast.only_named(noun_gender(self.reading, mention), floor, mention.first)?;
        if aged {
            return Some(person).filter(|person| !self.cast.has_age(*person));
        }
        let state = |kind| matches!(kind, SpeakerKind::Official | SpeakerKind::Police | SpeakerKind::Legal);
        let learned = |kind| matches!(kind, SpeakerKind::Clinician | SpeakerKind::Researcher);
        let alike = match (told, kind) {
            (Some(told), Some(kind)) => told == kind || state(told) && state(kind) || learned(told) && learned(kind),
            (Some(SpeakerKind::Family), None) => true,
            (None | Some(SpeakerKind::Other), kind) => kind.is_none_or(|kind| {
                matches!(kind, SpeakerKind::Other | SpeakerKind::LivedExperience | SpeakerKind::Police | SpeakerKind::Official)
            }),
            (Some(_), None) => false,
        };
        alike.then_some(person)
    }

    /// Whom the lead describes and the next paragraphs name.
    pub(super) fn person_behind_lead(&self, mention: &Mention) -> Option<usize> {
        let paragraph = self.reading.tokens.get(mention.first)?.paragraph;
        let job = (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
        let named = self.cast.names_anybody(0, mention.first);
        if paragraph > 1 || !job || named || is_plural(self.reading, mention) {
            return None;
        }
        let floor = self.reading.tokens.partition_point(|token| token.paragraph <= paragraph);
        let past = self.reading.tokens.partition_point(|token| token.paragraph <= paragraph + 2);
        self.cast.named_behind_lead(self.reading, noun_gender(self.reading, mention), floor, past)
    }
}

/// "The |scaffolder|", "the Rossendale |backbencher|", "de |CDA'er|": words for people that no list has, by their endings.
fn names_trade(reading: &Reading<'_>, mention: &Mention) -> bool {
    const ENDINGS: &[&str] = &["er", "ian", "ist", "man", "or", "woman"];
    const MEMBERS: &[&str] = &["democrat", "republican", "tory"];
    let word = reading.word(mention.past - 1).to_lowercase();
    let lone = mention.past <= mention.first + 3;
    match reading.lexicon.code {
        "en" => {
            lone && word.len() >= 6 && (ENDINGS.iter().any(|ending| word.ends_with(ending)) || MEMBERS.contains(&word.as_str()))
        }
        "nl" => lone && (word.ends_with("'er") || word.ends_with("’er")),
        _ => false,
    }
}
