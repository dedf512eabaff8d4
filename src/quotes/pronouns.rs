//! Whom a pronoun means, or a verb without its subject.

use super::ages::age_in;
use super::cues::{main_subject, source_phrase};
use super::descriptions::{is_indefinite, is_plural, noun_gender};
use super::grammar::{FEMALE, JOB, MALE, PLURAL};
use super::kind_services::speaks_for_house;
use super::phrases::{Head, Mention, mention_in};
use super::resolve::{Last, Resolver, plain};
use super::speaker::Speaker;
use crate::model::SpeakerKind;

/// Paragraphs before a pronoun that may have brought in whom it means.
pub(super) const LOOK_BACK: usize = 2;
/// Sentences that may begin with one pronoun, one after the other, before the search for whom it means ends.
const MOST_PRONOUNS: usize = 4;

/// Tokens of a sentence that are looked through for its subject: a list of thousands of names is one sentence, too.
const LONGEST_SENTENCE: usize = 300;

impl Resolver<'_> {
    pub(super) fn pronoun(&mut self, mention: &Mention) -> (Speaker, u32) {
        let gender = self.reading.pronoun_gender(mention.first);
        // "uppger |man|": the body named last, no person.
        let one = matches!((self.reading.lexicon.code, self.reading.word(mention.first)), ("de" | "sv", "man") | ("fr", "on"));
        if one {
            let near = self.house_beside(mention.first);
            return (near.or_else(|| self.house.clone()).unwrap_or_default(), 0);
        }
        // A pronoun that nobody fits names nobody: the mention keeps it.
        let (speaker, gender) = self.meant(mention.first, gender);
        let it = self.reading.lexicon.english && self.reading.word(mention.first).eq_ignore_ascii_case("it");
        let somebody = speaker.person.is_some_and(|person| self.cast.is_human(person))
            || matches!(speaker.kind, Some(SpeakerKind::Family | SpeakerKind::LivedExperience | SpeakerKind::Clinician));
        // "It" is a body or a text, never a person.
        (if it && somebody { self.house.clone().unwrap_or_default() } else { speaker }, gender)
    }

    /// "Du côté de |la préfecture|, on assure", "Chez |Addictions France|, on constate": the body that opens the sentence.
    fn house_beside(&self, at: usize) -> Option<Speaker> {
        let (first, _) = self.reading.sentence_of(at);
        let comma = at.checked_sub(1).filter(|comma| self.reading.tokens.get(*comma).is_some_and(|token| token.is_sign(',')))?;
        let side = ["Du", "côté"].iter().enumerate().all(|(next, word)| self.reading.word(first + next) == *word);
        let led = side || matches!(self.reading.word(first), "À" | "Au" | "A" | "Chez");
        let from = first + if side { 3 } else { 1 };
        led.then(|| mention_in(self.reading, from, comma)).flatten().map(|mention| plain(self.reading, &mention))
    }

    /// Whom a pronoun of that gender means at token `at`.
    pub(super) fn meant(&mut self, at: usize, gender: u32) -> (Speaker, u32) {
        let singular = gender & (MALE | FEMALE);
        if let Some(noun) = self.noun_subject(at, gender) {
            return (noun, gender);
        }
        let near = self.cast.subject_meant(self.reading, singular, at, self.paragraph_of(at));
        let last = self.last.clone().filter(|last| self.fits(last, gender));
        // Whoever the paragraphs since the last speaker tell of has taken over.
        let floor = last.as_ref().map_or(0, |last| last.at + 1).max(self.paragraph_before(at, LOOK_BACK));
        let later = (gender != PLURAL && last.is_some()).then(|| self.cast.later_subject(singular, floor, at)).flatten();
        let speaker = match (near, last) {
            (Some((seen, _)), Some(last)) if last.at >= seen => last.speaker,
            (None, Some(_)) if later.is_some() => later.map(|person| self.speaker_at(person)).unwrap_or_default(),
            (Some((_, person)), _) if gender != PLURAL => self.speaker_at(person),
            (_, Some(last)) => last.speaker,
            (_, None) if gender == PLURAL => self.house.clone().unwrap_or_default(),
            (_, None) => {
                let meant = self.cast.person_meant(singular, at).or_else(|| self.cast.only_person(at));
                meant.map(|person| self.speaker_at(person)).unwrap_or_default()
            }
        };
        if let Some(person) = speaker.person {
            self.cast.set_gender(person, singular);
        }
        (speaker, gender)
    }

    /// "The deputy minister arrives. She says": the sentence before has a source without a name for its subject.
    fn noun_subject(&mut self, at: usize, gender: u32) -> Option<Speaker> {
        let (floor, past) = self.sentence_of_subject(at, gender)?;
        // "Para Joan Pujol, psicólogo, … A su juicio, …": whose view it was goes on.
        if source_phrase(self.reading, floor) > 0 {
            return None;
        }
        let paragraph = self.reading.tokens.get(at)?.paragraph;
        let subject_in = self.reading.tokens.get(floor)?.paragraph;
        let mut mention = main_subject(self.reading, floor, past)
            .filter(|mention| subject_in + 1 >= paragraph && mention.head == Head::Noun)?;
        // "A visitor who gave her name only as Wren": the name is whom the sentence tells of.
        let text = self.reading.text(mention.first, mention.past);
        let code = self.reading.lexicon.code;
        // "His mother, Karen Oldroyd, waited": so is the name behind the comma.
        let apposed = self.reading.tokens.get(mention.past).is_some_and(|token| token.is_sign(','));
        let end = if apposed { mention.past + 4 } else { mention.past };
        // "Die Leiterin der Beratungsstelle, |Petra Vogt|, warnt"
        let comma = (mention.past..past.min(mention.past + 8))
            .find(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is_sign(',')));
        if comma.is_some_and(|comma| self.cast.names_anybody(comma + 1, comma + 2)) {
            return None;
        }
        if self.cast.names_anybody(mention.first, if is_indefinite(text, code) { past } else { end.min(past) }) {
            return None;
        }
        // The subject ends with its first job word that no "of" or name follows.
        let job =
            |at: &usize| self.reading.tokens.get(*at).is_some_and(|token| token.is(JOB)) || age_in(self.reading, *at).is_some();
        let last = (mention.first..mention.past.min(mention.first + 5)).rfind(job)?;
        mention.past = last + 1;
        let classes =
            (mention.first..mention.past).fold(0, |sum, at| sum | self.reading.tokens.get(at).map_or(0, |token| token.classes));
        let mut fits = (classes & (MALE | FEMALE) | gender & (MALE | FEMALE)) != (MALE | FEMALE);
        let sex = noun_gender(self.reading, &mention);
        fits = fits && (sex == 0 || gender & (MALE | FEMALE) == 0 || sex == gender & (MALE | FEMALE));
        if subject_in < paragraph {
            // Across paragraphs only a noun that tells the same sex: "la fille de la victime … a-t-elle dit".
            fits = fits && gender & (MALE | FEMALE) != 0 && noun_gender(self.reading, &mention) == gender & (MALE | FEMALE);
        }
        let many = is_plural(self.reading, &mention);
        if !fits || (gender == PLURAL) != many {
            return None;
        }
        let speaker = self.noun(&mention);
        let somebody = speaker.kind.is_none() && speaker.person.is_none() && gender != PLURAL && !speaks_for_house(text);
        Some(if somebody { Speaker { kind: Some(SpeakerKind::Other), ..speaker } } else { speaker })
    }

    /// The sentence before that of `at`, or an earlier one where those between have the pronoun for their subject, too.
    fn sentence_of_subject(&self, at: usize, gender: u32) -> Option<(usize, usize)> {
        let (mut first, _) = self.reading.sentence_of(at);
        for _ in 0..MOST_PRONOUNS {
            let (floor, past) = self.reading.sentence_of(first.checked_sub(1)?);
            let subject = main_subject(self.reading, floor.max(past.saturating_sub(LONGEST_SENTENCE)), past);
            let taken_up = gender & (MALE | FEMALE) != 0
                && subject
                    .is_some_and(|subject| subject.head == Head::Pronoun && self.reading.pronoun_gender(subject.first) == gender);
            // "Il padre aspetta in macchina. Non entra mai. Ammette …"
            let left_out = gender == 0 && subject.is_none() && self.reading.lexicon.drops_subject;
            if !taken_up && !left_out {
                return Some((floor, past));
            }
            first = floor;
        }
        None
    }

    fn fits(&self, last: &Last, gender: u32) -> bool {
        match last.speaker.person {
            Some(person) => gender != PLURAL && self.cast.fits(person, gender & (MALE | FEMALE)),
            None => (last.gender | gender) != (MALE | FEMALE) && (last.gender != PLURAL || gender == PLURAL || gender == 0),
        }
    }
}
