//! From the mention at one place to the speaker.

use std::collections::HashMap;

use crate::model::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold::fold;

use super::cast::Cast;
use super::descriptions::{is_plural, noun_gender};
use super::finding::{Found, Origin};
use super::grammar::{DOCUMENT, INSTITUTION, PLURAL, RELATIVE};
use super::kinds::{kind_of, kind_of_house, tells_of_use};
use super::name_forms::shown_mention;
use super::phrases::{Head, Mention};
use super::reading::Reading;
use super::speaker::Speaker;

/// Goes through the findings in text order and remembers who spoke last.
pub(super) struct Resolver<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) cast: Cast,
    pub(super) last: Option<Last>,
    pub(super) house: Option<Speaker>,
    /// The authors of a study, as they were called first.
    pub(super) team: Option<Speaker>,
    /// Kinds of the reports, studies and memos quoted so far, by their noun.
    documents: HashMap<String, SpeakerKind>,
    /// Whether the paragraphs that bring a person in tell of use, as far as asked.
    pub(super) users: HashMap<usize, bool>,
}

#[derive(Clone, Debug)]
pub(super) struct Last {
    pub(super) speaker: Speaker,
    /// Token of the mention, or of the quotation's end.
    pub(super) at: usize,
    pub(super) gender: u32,
    /// How sure it is.
    link: f32,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(reading: &'a Reading<'a>, cast: Cast) -> Resolver<'a> {
        Resolver { reading, cast, last: None, house: None, team: None, documents: HashMap::new(), users: HashMap::new() }
    }

    pub(super) fn quote(&mut self, found: &Found, first_group: u32) -> Quote {
        let start = self.reading.token_at(found.span.start());
        let (speaker, gender) = match &found.mention {
            Some(mention) if matches!(found.origin, Origin::Cue | Origin::Subject) => self.speaker_of(mention),
            // A language that drops the subject: as if a pronoun without gender stood at the cue.
            None if self.reading.foreign => (Speaker::default(), 0),
            None if found.origin == Origin::Cue => self.meant(found.cue.map_or(start, |(first, _)| first), 0),
            _ => (self.last.as_ref().map(|last| last.speaker.clone()).unwrap_or_default(), 0),
        };
        let at = found.mention.map_or(start, |mention| mention.first);
        let link = self.link(found, &speaker);
        if speaker.name.is_some() {
            self.last = Some(Last { speaker: speaker.clone(), at, gender, link });
        }
        let organisation = found
            .mention
            .is_some_and(|mention| mention.head == Head::Institution || mention.head == Head::Name && speaker.person.is_none());
        if organisation {
            self.house = Some(speaker.clone());
        }
        let span = found.mention.and_then(|mention| self.reading.span(mention.first, mention.past));
        let untold = match speaker.kind {
            None => self.untold(&speaker, found),
            Some(SpeakerKind::Other) if speaker.person.is_some() && speaker.role.is_none() => self.untold(&speaker, found),
            Some(SpeakerKind::Other) => {
                speaker.person.filter(|person| self.is_user(*person)).map(|_| SpeakerKind::LivedExperience)
            }
            Some(_) => None,
        };
        Quote {
            kind: found.kind,
            group: found.group + first_group,
            span: found.span,
            mention: span.map(|span| span.slice(self.reading.body).to_owned()),
            speaker_span: span,
            cue: found.cue.map(|(first, past)| self.reading.text(first, past).to_owned()).filter(|cue| !cue.is_empty()),
            speaker_kind: untold.or(speaker.kind).unwrap_or(SpeakerKind::Unknown),
            confidence: found.confidence * link * self.reported(found.kind),
            speaker: speaker.name,
            role: speaker.role,
            affiliation: speaker.affiliation,
        }
    }

    /// How sure the step from the mention to the speaker is, as measured on articles of fifteen languages.
    fn link(&self, found: &Found, speaker: &Speaker) -> f32 {
        let Some(mention) = found.mention.filter(|_| matches!(found.origin, Origin::Cue | Origin::Subject)) else {
            let last = self.last.as_ref().map_or(0.5, |last| last.link);
            return if found.origin == Origin::Cue { 0.75 } else { last };
        };
        match (mention.head, speaker.name.is_some()) {
            (_, false) => 0.5,
            (Head::Pronoun, true) => 0.87,
            (Head::Noun, true) if speaker.person.is_some() => 0.75,
            (Head::Noun, true) => 0.95,
            (Head::Name | Head::Institution, true) if self.reading.lexicon.english => 1.0,
            (Head::Name | Head::Institution, true) => 0.94,
        }
    }

    /// How often a reported clause is one, by language.
    fn reported(&self, kind: QuoteKind) -> f32 {
        match (kind, self.reading.lexicon.code) {
            (QuoteKind::Direct | QuoteKind::Turn, _) => 1.0,
            (_, "en") => 0.95,
            (_, "tr") => 0.6,
            _ => 0.75,
        }
    }

    fn speaker_of(&mut self, mention: &Mention) -> (Speaker, u32) {
        match mention.head {
            Head::Pronoun => self.pronoun(mention),
            Head::Name => (self.named(mention), 0),
            Head::Institution => (self.institution(mention), PLURAL),
            Head::Noun => {
                let speaker = self.noun(mention);
                let many = speaker.person.is_none() && names_several(self.reading, mention);
                (self.document(mention, speaker), if many { PLURAL } else { noun_gender(self.reading, mention) })
            }
        }
    }

    /// "la Agencia" behind "Agencia Española de Medicamentos" means that, another name itself.
    fn institution(&mut self, mention: &Mention) -> Speaker {
        if let Some(team) = self.team_of(mention) {
            return team;
        }
        let last = mention.past - 1;
        let lone = last <= mention.first + 1 && self.reading.tokens.get(last).is_some_and(|token| token.is(INSTITUTION));
        let called = lone.then(|| self.house_called(&fold(self.reading.word(last)), mention.first)).flatten();
        called.unwrap_or_else(|| {
            let named = plain(self.reading, mention);
            let told = || self.house_told(named.name.as_deref().unwrap_or(""), mention.first);
            Speaker { kind: named.kind.or_else(told), ..named }
        })
    }

    fn named(&self, mention: &Mention) -> Speaker {
        match self.cast.person_named(self.reading, mention) {
            Some(person) => self.speaker_at(person),
            None => {
                let told = |(first, past)| self.reading.text(first, past).to_owned();
                // "Kamil, |który brał ketaminę|, …" is no office.
                let clause = |first: usize| self.reading.tokens.get(first).is_some_and(|token| token.is(RELATIVE));
                let uses =
                    mention.role.is_some_and(|(first, past)| clause(first) && tells_of_use(self.reading.text(first, past)));
                let role = mention.role.filter(|(first, _)| !clause(*first)).map(told);
                let name = shown_mention(self.reading, mention);
                let code = self.reading.lexicon.code;
                // "Officers said": a word that begins its sentence looks like a name.
                let lone = mention.past == mention.first + 1;
                let told = role
                    .as_deref()
                    .and_then(|role| kind_of(role, code))
                    .or_else(|| if lone { kind_of(&name, code) } else { kind_of_house(&name) });
                let kind = told.or_else(|| self.house_told(&name, mention.first)).or(role.as_ref().map(|_| SpeakerKind::Other));
                let kind = kind.or(uses.then_some(SpeakerKind::LivedExperience));
                Speaker { name: Some(name), person: None, role, affiliation: None, kind }
            }
        }
    }

    pub(super) fn speaker_at(&self, person: usize) -> Speaker {
        let Some(known) = self.cast.people.get(person) else { return Speaker::default() };
        let kind = known.kind;
        Speaker {
            name: Some(known.name.clone()),
            person: Some(person),
            role: known.role.clone(),
            affiliation: known.affiliation.clone(),
            kind,
        }
    }

    /// "A wastewater report" tells the kind of "the report" behind it.
    fn document(&mut self, mention: &Mention, speaker: Speaker) -> Speaker {
        let last = mention.past - 1;
        if speaker.person.is_some() || !self.reading.tokens.get(last).is_some_and(|token| token.is(DOCUMENT)) {
            return speaker;
        }
        let noun = fold(self.reading.word(last));
        // "The agency's news release" speaks for the body named before.
        let owner = self.reading.word(mention.first + 1);
        let owned = mention.first + 1 < last && (owner.ends_with("'s") || owner.ends_with("’s"));
        let body = owned && self.reading.lexicon.classes(owner) & INSTITUTION != 0;
        let speaker = match self.house_before(mention.first).filter(|_| body) {
            Some(kind) => Speaker { kind: Some(kind), ..speaker },
            None => speaker,
        };
        match speaker.kind {
            Some(kind) => {
                self.documents.insert(noun, kind);
                speaker
            }
            None => Speaker { kind: self.documents.get(&noun).copied(), ..speaker },
        }
    }

    /// The first token of the paragraph so many before that of `at`.
    pub(super) fn paragraph_before(&self, at: usize, count: usize) -> usize {
        let paragraph = self.reading.tokens.get(at).map_or(0, |token| token.paragraph.saturating_sub(count));
        self.reading.tokens.partition_point(|other| other.paragraph < paragraph)
    }

    /// The first token of the paragraph.
    pub(super) fn paragraph_of(&self, at: usize) -> usize {
        self.reading
            .tokens
            .get(at)
            .map_or(at, |token| self.reading.tokens.partition_point(|other| other.paragraph < token.paragraph))
    }
}

/// The first 2,000 bytes or so: what introduces somebody, whatever the length of the paragraph.
pub(super) fn start_of(text: &str) -> &str {
    text.char_indices().map(|(at, _)| at).take_while(|at| *at <= 2000).last().and_then(|end| text.get(..end)).unwrap_or(text)
}

/// "Two people", "several nurses": no "he" takes them up.
fn names_several(reading: &Reading<'_>, mention: &Mention) -> bool {
    let plural = (mention.first..mention.past).any(|at| reading.tokens.get(at).is_some_and(|token| token.is(PLURAL)));
    let counted = matches!(reading.word(mention.first).to_lowercase().as_str(), "two" | "three" | "several" | "some" | "many");
    plural || reading.lexicon.english && (counted || is_plural(reading, mention))
}

/// A source without a person's name: its own words.
pub(super) fn plain(reading: &Reading<'_>, mention: &Mention) -> Speaker {
    let name = shown_mention(reading, mention);
    let kind = kind_of(&name, reading.lexicon.code);
    Speaker { name: Some(name), person: None, role: None, affiliation: None, kind }
}
