//! Kinds that no role and no house tells: what the article says of somebody, what somebody says, what stands beside a name.

use crate::model::SpeakerKind;
use crate::text::fold::fold;

use super::finding::Found;
use super::grammar::{ARTICLE, CONJUNCTION, DOCUMENT, FEMALE, INSTITUTION, JOB, MALE, PLURAL, PREPOSITION, PRONOUN, SAY};
use super::kind_services::speaks_for_house;
use super::kinds::{kind_of, kind_of_house, kind_of_last_house, tells_of_alias, tells_of_kin, tells_of_own_use, tells_of_use};
use super::names::name_runs;
use super::phrases::Head;
use super::resolve::{Resolver, start_of};
use super::speaker::Speaker;

/// Bytes before "a spokesman" that may name the body.
const NEAR_HOUSE: usize = 500;
/// Bytes around a name that may tell what bears it.
const NEAR_TOLD: usize = 12_000;
/// Tokens before "the agency" that may name it.
const NEAR_NAME: usize = 120;
/// Places where a name stands that are searched.
const MOST_SIGHTINGS: usize = 6;
/// Words for those who speak for something the article does not tell there: no "other".
const OFFICES: &[&str] = &[
    "adviser",
    "advisor",
    "advocate",
    "aide",
    "ambassador",
    "author",
    "authors",
    "chair",
    "chairman",
    "chairwoman",
    "chief",
    "conocimiento",
    "coordinator",
    "deputy",
    "director",
    "executive",
    "expert",
    "experts",
    "familiar",
    "head",
    "leader",
    "leaders",
    "manager",
    "member",
    "operative",
    "organiser",
    "president",
    "representative",
    "secretary",
    "specialist",
    "staffer",
];

impl<'a> Resolver<'a> {
    /// What is told of a speaker of whom neither role nor house tells the kind: use, kinship, or no more than a description.
    pub(super) fn untold(&mut self, speaker: &Speaker, found: &Found) -> Option<SpeakerKind> {
        let words = start_of(found.span.slice(self.reading.body));
        let name = speaker.name.as_ref()?;
        if let Some(person) = speaker.person {
            let uses = self.is_user(person) || tells_of_own_use(words);
            // A given name alone is how papers name those who tell of themselves.
            let kin = || self.cast.sightings(person, 2).any(|at| tells_of_kin(self.told_of_kin(person, at)));
            if !uses && !self.cast.has_one_name(person) && kin() {
                return Some(SpeakerKind::Family);
            }
            let lived = uses || self.cast.has_one_name(person);
            // "The campaign group Transform Now" looks like a name.
            let body = || self.cast.sightings(person, 1).next().and_then(|at| self.house_told(name, at));
            return lived.then_some(SpeakerKind::LivedExperience).or_else(body);
        }
        let mention = found.mention.filter(|mention| mention.head == Head::Noun)?;
        if tells_of_own_use(words) {
            return Some(SpeakerKind::LivedExperience);
        }
        let text = self.reading.text(mention.first, mention.past);
        if speaks_for_house(text) {
            // "a spokesperson for the trust" speaks for no newspaper named before.
            return self.house_before(mention.first).filter(|kind| *kind != SpeakerKind::Media);
        }
        let is = |at: usize, classes| self.reading.tokens.get(at).is_some_and(|token| token.is(classes));
        let office = |at: usize| OFFICES.binary_search(&self.reading.word(at).to_lowercase().as_str()).is_ok();
        let known = if self.reading.lexicon.english { JOB | MALE | FEMALE } else { MALE | FEMALE };
        let mut words = mention.first..mention.past;
        // "een leerkracht", "il barista": a person of whom no more is said than a work that is none of a kind's.
        let described = is(mention.first, ARTICLE) && !words.clone().any(|at| is(at, INSTITUTION | DOCUMENT | PLURAL));
        let somebody = (described || words.clone().any(|at| is(at, known))) && !words.any(office);
        somebody.then_some(SpeakerKind::Other)
    }

    /// The kind of the organisation that the text named last before a token, for "a spokesman".
    pub(super) fn house_before(&self, at: usize) -> Option<SpeakerKind> {
        let end = self.reading.tokens.get(at)?.start;
        let start = end.saturating_sub(NEAR_HOUSE);
        let start = (start..=end).find(|at| self.reading.body.is_char_boundary(*at))?;
        self.house
            .as_ref()
            .and_then(|house| house.kind)
            .or_else(|| kind_of_last_house(self.reading.body.get(start..end).unwrap_or("")))
    }

    /// Whether a sentence that names a person, or the next two before anybody else is named, tells of use.
    pub(super) fn is_user(&mut self, person: usize) -> bool {
        if let Some(known) = self.users.get(&person) {
            return *known;
        }
        let told = self.cast.sightings(person, MOST_SIGHTINGS).any(|at| tells_of_use(self.told_at(person, at)))
            || self.cast.sightings(person, 1).any(|at| {
                let paragraph = self.reading.tokens.get(at).map_or(0, |token| token.paragraph);
                let span = self.reading.paragraphs.get(paragraph);
                span.is_some_and(|span| tells_of_alias(start_of(span.slice(self.reading.body))))
            });
        self.users.insert(person, told);
        told
    }

    /// The sentence around a token and the next two, up to the next person.
    fn told_at(&self, person: usize, at: usize) -> &'a str {
        let (first, mut past) = self.reading.sentence_of(at);
        for _ in 0..2 {
            let (_, next) = self.reading.sentence_of(past);
            if self.cast.names_other(person, past, next) {
                break;
            }
            past = next;
        }
        if self.cast.names_other(person, first, past) {
            // Somebody else stands in the sentence itself: only what follows the name is told of the person.
            return start_of(self.reading.text(at, self.cast.next_other(person, at, past)));
        }
        start_of(self.reading.text(first, past))
    }

    /// The sentence around a token and the next, up to a name: "Her son |Noah".
    fn told_of_kin(&self, person: usize, at: usize) -> &'a str {
        let (first, past) = self.reading.sentence_of(at);
        let (_, next) = self.reading.sentence_of(past);
        let first = if self.cast.names_other(person, first, at) { at } else { first };
        start_of(self.reading.text(first, (self.cast.next_other(person, at, next) + 1).min(next)))
    }

    /// "the campaign group Transform Now", "Bluff City Steps, a charity": what the text says of an organisation by its name.
    pub(super) fn house_told(&self, name: &str, near: usize) -> Option<SpeakerKind> {
        let code = self.reading.lexicon.code;
        if name.len() < 4 {
            return None;
        }
        // Only so far around the place: what keeps the whole linear in the length of the text.
        let byte = self.reading.tokens.get(near)?.start;
        let boundary = |at: &usize| self.reading.body.is_char_boundary(*at);
        let start = (byte.saturating_sub(NEAR_TOLD)..=byte).find(boundary)?;
        let end = (byte..=self.reading.body.len().min(byte + NEAR_TOLD)).rev().find(boundary)?;
        self.reading.body.get(start..end)?.match_indices(name).take(MOST_SIGHTINGS).find_map(|(at, _)| {
            let at = start + at;
            let first = self.reading.token_at(at);
            let past = self.reading.token_at(at + name.len());
            let small = |at: &usize| {
                self.reading
                    .tokens
                    .get(*at)
                    .is_some_and(|token| token.is_word() && !token.capital && !token.is(PREPOSITION | SAY))
            };
            let from = (first.saturating_sub(4)..first).rev().take_while(small).last().unwrap_or(first);
            let comma = self.reading.tokens.get(past).is_some_and(|token| token.is_sign(','));
            let article = self.reading.tokens.get(past + 1).is_some_and(|token| token.is(ARTICLE));
            let end = (past + 1..past + 12)
                .find(|at| self.reading.tokens.get(*at).is_none_or(|token| !token.is_word()))
                .unwrap_or(past + 12);
            let before = kind_of(self.reading.text(from, first), code).filter(|_| from < first);
            before.or_else(|| if comma && article { kind_of(self.reading.text(past + 1, end), code) } else { None })
        })
    }

    /// "la Agencia" behind "Agencia Española de Medicamentos": the name that has the word in it, the last one before a token.
    pub(super) fn house_called(&self, word: &str, before: usize) -> Option<Speaker> {
        let floor = before.saturating_sub(4 * NEAR_NAME);
        name_runs(self.reading, floor, before).into_iter().rev().find_map(|run| {
            let said = (run.first..run.past).any(|at| fold(self.reading.word(at)) == word);
            let name = Some(self.reading.text(run.first, run.past)).filter(|_| said && run.past > run.first + 1)?;
            Some(Speaker { name: Some(name.to_owned()), kind: kind_of_house(name), ..Speaker::default() })
        })
    }

    /// "U.S. Customs and |Border Protection|": where a name begins whose halves "and" joins.
    fn joined_from(&self, first: usize) -> usize {
        let Some(joint) = first.checked_sub(1) else { return first };
        let named = |at: usize| {
            self.reading.tokens.get(at).is_some_and(|token| token.capital && token.is_word() && !token.is(ARTICLE | PRONOUN))
        };
        let joins = self.reading.tokens.get(joint).is_some_and(|token| token.is(CONJUNCTION));
        let floor = joint.saturating_sub(4);
        let half = (floor..joint).rev().take_while(|at| named(*at)).last();
        half.filter(|_| joins && kind_of_house(self.reading.text(floor, joint)).is_some()).unwrap_or(first)
    }

    /// The organisation by name that the text named last before "the agency".
    pub(super) fn named_house(&self, before: usize) -> Option<Speaker> {
        let floor = before.saturating_sub(NEAR_NAME);
        name_runs(self.reading, floor, before).into_iter().rev().find_map(|run| {
            let name = self.reading.text(self.joined_from(run.first), run.past);
            let kind = kind_of_house(name).filter(|_| run.past > run.first + 1)?;
            Some(Speaker { name: Some(name.to_owned()), kind: Some(kind), ..Speaker::default() })
        })
    }
}
