//! From the mention at one place to the speaker.

use std::collections::HashMap;

use crate::model::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold::fold;

use super::ages::age_in;
use super::cast::Cast;
use super::cues::main_subject;
use super::finding::{Found, Origin};
use super::grammar::{ARTICLE, DOCUMENT, FEMALE, INSTITUTION, JOB, MALE, PLURAL, PREPOSITION};
use super::kinds::{kind_of, kind_of_house};
use super::name_forms::shown_mention;
use super::phrases::{Head, Mention};
use super::reading::Reading;
use super::roles::is_possessive;
use super::speaker::Speaker;

/// Goes through the findings in text order and remembers who spoke last.
pub(super) struct Resolver<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) cast: Cast,
    last: Option<Last>,
    pub(super) institution: Option<Speaker>,
    /// Kinds of the reports, studies and memos quoted so far, by their noun.
    documents: HashMap<String, SpeakerKind>,
    /// Whether the paragraphs that bring a person in tell of use, as far as asked.
    pub(super) users: HashMap<usize, bool>,
}

#[derive(Clone, Debug)]
struct Last {
    speaker: Speaker,
    /// Token of the mention, or of the quotation's end.
    at: usize,
    gender: u32,
    /// How sure it is.
    link: f32,
}

/// Paragraphs before a pronoun that may have brought in whom it means.
const LOOK_BACK: usize = 2;

impl<'a> Resolver<'a> {
    pub(super) fn new(reading: &'a Reading<'a>, cast: Cast) -> Resolver<'a> {
        Resolver { reading, cast, last: None, institution: None, documents: HashMap::new(), users: HashMap::new() }
    }

    pub(super) fn quote(&mut self, found: &Found, first_group: u32) -> Quote {
        let start = self.reading.token_at(found.span.start());
        let (speaker, gender) = match &found.mention {
            Some(mention) if matches!(found.origin, Origin::Cue | Origin::Subject) => self.speaker_of(mention),
            // A language that drops the subject: as if a pronoun without gender stood at the cue.
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
            self.institution = Some(speaker.clone());
        }
        let span = found.mention.and_then(|mention| self.reading.span(mention.first, mention.past));
        let untold = match speaker.kind {
            None => self.untold(&speaker, found),
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
            Head::Institution => (plain(self.reading, mention), PLURAL),
            Head::Noun => {
                let speaker = self.noun(mention);
                (self.document(mention, speaker), 0)
            }
        }
    }

    fn named(&self, mention: &Mention) -> Speaker {
        match self.cast.person_named(self.reading, mention) {
            Some(person) => self.speaker_at(person),
            None => {
                let role = mention.role.map(|(first, past)| self.reading.text(first, past).to_owned());
                let name = shown_mention(self.reading, mention);
                let code = self.reading.lexicon.code;
                // "Officers said": a word that begins its sentence looks like a name.
                let lone = mention.past == mention.first + 1;
                let told = role
                    .as_deref()
                    .and_then(|role| kind_of(role, code))
                    .or_else(|| if lone { kind_of(&name, code) } else { kind_of_house(&name) });
                let kind = told.or_else(|| self.house_told(&name, mention.first)).or(role.as_ref().map(|_| SpeakerKind::Other));
                Speaker { name: Some(name), person: None, role, affiliation: None, kind }
            }
        }
    }

    fn speaker_at(&self, person: usize) -> Speaker {
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
        match speaker.kind {
            Some(kind) => {
                self.documents.insert(noun, kind);
                speaker
            }
            None => Speaker { kind: self.documents.get(&noun).copied(), ..speaker },
        }
    }

    /// "the minister", "the agency": who was called so before, else the words themselves.
    fn noun(&mut self, mention: &Mention) -> Speaker {
        let text = shown_mention(self.reading, mention);
        let definite = self.reading.tokens.get(mention.first).is_some_and(|token| token.is(ARTICLE))
            && mention.past - mention.first <= 8
            && !is_indefinite(&text)
            && !is_possessive(text.split_whitespace().next().unwrap_or(""));
        // "Her mother": who was introduced so.
        let owned = is_possessive(text.split_whitespace().next().unwrap_or("")) && mention.past == mention.first + 2;
        if owned && let Some(person) = self.person_with_role(&fold(self.head_of(mention)), mention.first) {
            return self.speaker_at(person);
        }
        if definite {
            let head = fold(self.head_of(mention));
            if let Some(person) = self.person_with_role(&head, mention.first) {
                return self.speaker_at(person);
            }
            let told = kind_of(&text, self.reading.lexicon.code);
            if let Some(person) = self.person_aged(mention).or_else(|| self.person_described(mention, &text, told)) {
                return self.speaker_at(person);
            }
            if let Some(person) = self.person_of_kind(mention, told) {
                return self.speaker_at(person);
            }
            if let Some(last) = &self.last
                && told.is_some()
                && last.speaker.person.is_some()
                && GENERIC.contains(&head.as_str())
                && last.speaker.kind == told
            {
                return last.speaker.clone();
            }
            if let Some(person) = self.person_behind_lead(mention) {
                let role = text.clone();
                self.cast.describe(person, &role, told.or(Some(SpeakerKind::Other)));
                return self.speaker_at(person);
            }
            let institutional = (mention.first..mention.past)
                .any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(INSTITUTION) && !token.is(DOCUMENT)));
            if institutional
                && mention.past - mention.first <= 2
                && let Some(known) = self
                    .institution
                    .clone()
                    .filter(|house| house.name.as_ref().is_some_and(|name| fold(name).contains(&head)))
                    .or_else(|| self.house_called(&head, mention.first))
                    .or_else(|| self.institution.clone())
                    .or_else(|| self.named_house(mention.first))
            {
                return known;
            }
        }
        plain(self.reading, mention)
    }

    /// The job word of a description, else its last word: "the |toxicologist| at the university".
    fn head_of(&self, mention: &Mention) -> &'a str {
        let job = |at: &usize| self.reading.tokens.get(*at).is_some_and(|token| token.is(JOB));
        let cut = (mention.first + 1..mention.past)
            .find(|at| self.reading.tokens.get(*at).is_some_and(|token| token.is(PREPOSITION)))
            .unwrap_or(mention.past);
        self.reading.word((mention.first..cut).rfind(job).unwrap_or(mention.past - 1))
    }

    /// "said the priest" where the sentences before name a man of whom no office is told.
    fn person_described(&mut self, mention: &Mention, text: &str, told: Option<SpeakerKind>) -> Option<usize> {
        let job = (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
        let many = (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(PLURAL)));
        if !job
            || many
            || matches!(told, Some(SpeakerKind::Family | SpeakerKind::LivedExperience))
            || is_plural(self.reading, mention)
        {
            return None;
        }
        let gender = noun_gender(self.reading, mention);
        let floor = self.paragraph_before(mention.first, 1);
        let generic = mention.past <= mention.first + 2 && GENERIC_PEOPLE.contains(&fold(self.head_of(mention)).as_str());
        if generic {
            return self.cast.described_by_sex(gender, floor, mention.first);
        }
        let person = self.cast.described(gender, told, floor, mention.first)?;
        let role = text.split_once(' ').map_or(text, |(_, rest)| rest).to_owned();
        self.cast.describe(person, &role, told);
        Some(person)
    }

    /// "The 34-year-old", "der 34-Jährige": the one person of that age.
    fn person_aged(&self, mention: &Mention) -> Option<usize> {
        let age = (mention.first..mention.past).find_map(|at| age_in(self.reading, at))?;
        self.cast.person_aged(age)
    }

    /// "the sociologist" behind a lecturer in sociology: whom the paragraphs before name last of those who speak as that, or
    /// the only one in the article.
    fn person_of_kind(&self, mention: &Mention, told: Option<SpeakerKind>) -> Option<usize> {
        // Of officials and police an article has too many.
        let kind = told.filter(|kind| matches!(kind, SpeakerKind::Clinician | SpeakerKind::Legal | SpeakerKind::Researcher))?;
        let job = (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
        let office = (mention.first..mention.past)
            .any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(INSTITUTION | DOCUMENT | PLURAL)));
        if !job || office || mention.past - mention.first > 3 || is_plural(self.reading, mention) {
            return None;
        }
        let floor = self.paragraph_before(mention.first, LOOK_BACK);
        self.cast.person_of_kind(kind, noun_gender(self.reading, mention), floor, mention.first)
    }

    /// Whom the lead describes and the next paragraphs name.
    fn person_behind_lead(&self, mention: &Mention) -> Option<usize> {
        let paragraph = self.reading.tokens.get(mention.first)?.paragraph;
        let job = (mention.first..mention.past).any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(JOB)));
        if paragraph > 1 || !job || is_plural(self.reading, mention) {
            return None;
        }
        let floor = self.reading.tokens.partition_point(|token| token.paragraph <= paragraph);
        let past = self.reading.tokens.partition_point(|token| token.paragraph <= paragraph + 2);
        self.cast.named_behind_lead(self.reading, noun_gender(self.reading, mention), floor, past)
    }

    fn person_with_role(&self, head: &str, before: usize) -> Option<usize> {
        let fits = |role: &str| fold(role).split(|c: char| !c.is_alphanumeric()).any(|word| word == head);
        self.cast
            .people
            .iter()
            .take(200)
            .position(|person| person.role.as_deref().is_some_and(fits))
            .filter(|at| self.cast.first_seen(*at) <= before)
    }

    fn pronoun(&mut self, mention: &Mention) -> (Speaker, u32) {
        let gender = self.reading.pronoun_gender(mention.first);
        // A pronoun that nobody fits names nobody: the mention keeps it.
        self.meant(mention.first, gender)
    }

    /// Whom a pronoun of that gender means at token `at`.
    fn meant(&mut self, at: usize, gender: u32) -> (Speaker, u32) {
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
            (_, None) if gender == PLURAL => self.institution.clone().unwrap_or_default(),
            (_, None) => self.cast.person_meant(singular, at).map(|person| self.speaker_at(person)).unwrap_or_default(),
        };
        if let Some(person) = speaker.person {
            self.cast.set_gender(person, singular);
        }
        (speaker, gender)
    }

    /// "The deputy minister arrives. She says": the sentence before has a source without a name for its subject.
    fn noun_subject(&mut self, at: usize, gender: u32) -> Option<Speaker> {
        let (first, _) = self.reading.sentence_of(at);
        let before = first.checked_sub(1)?;
        let (floor, past) = self.reading.sentence_of(before);
        let paragraph = self.reading.tokens.get(at)?.paragraph;
        let subject_in = self.reading.tokens.get(floor)?.paragraph;
        let mut mention = main_subject(self.reading, floor, past)
            .filter(|mention| subject_in + 1 >= paragraph && mention.head == Head::Noun)?;
        // "A visitor who gave her name only as Wren": the name is whom the sentence tells of.
        let text = self.reading.text(mention.first, mention.past);
        if self.cast.names_anybody(mention.first, if is_indefinite(text) { past } else { mention.past }) {
            return None;
        }
        // The subject ends with its first job word that no "of" or name follows.
        let job = |at: &usize| self.reading.tokens.get(*at).is_some_and(|token| token.is(JOB));
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
        (fits && gender != PLURAL && !many).then(|| self.noun(&mention))
    }

    fn fits(&self, last: &Last, gender: u32) -> bool {
        match last.speaker.person {
            Some(person) => gender != PLURAL && self.cast.fits(person, gender & (MALE | FEMALE)),
            None => (last.gender | gender) != (MALE | FEMALE) && (last.gender != PLURAL || gender == PLURAL || gender == 0),
        }
    }

    /// The first token of the paragraph so many before that of `at`.
    fn paragraph_before(&self, at: usize, count: usize) -> usize {
        let paragraph = self.reading.tokens.get(at).map_or(0, |token| token.paragraph.saturating_sub(count));
        self.reading.tokens.partition_point(|other| other.paragraph < paragraph)
    }

    /// The first token of the paragraph.
    fn paragraph_of(&self, at: usize) -> usize {
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

/// Words that take up a person of that kind: "El oficial explicó" after a colonel.
const GENERIC: &[&str] = &[
    "agente",
    "agent",
    "arzt",
    "avocat",
    "doctor",
    "expert",
    "experta",
    "experte",
    "experto",
    "lawyer",
    "lekarz",
    "medecin",
    "medica",
    "medico",
    "oficial",
    "officer",
    "prosecutor",
];

/// "la donna", "the man": whom the text named last, of that sex.
const GENERIC_PEOPLE: &[&str] = &[
    "donna",
    "femme",
    "frau",
    "homem",
    "homme",
    "hombre",
    "kobieta",
    "kvinde",
    "kvinden",
    "kvinna",
    "kvinnan",
    "man",
    "mand",
    "manden",
    "mann",
    "mannen",
    "mezczyzna",
    "mulher",
    "mujer",
    "uomo",
    "vrouw",
    "woman",
    "женщина",
    "мужчина",
];

fn is_indefinite(text: &str) -> bool {
    let first = fold(text.split_whitespace().next().unwrap_or(""));
    matches!(
        first.as_str(),
        "a" | "an"
            | "one"
            | "some"
            | "several"
            | "many"
            | "two"
            | "three"
            | "ein"
            | "eine"
            | "un"
            | "une"
            | "una"
            | "uma"
            | "um"
            | "een"
            | "en"
            | "ett"
    )
}

/// The gender the article and the noun tell.
fn noun_gender(reading: &Reading<'_>, mention: &Mention) -> u32 {
    let classes = (mention.first..mention.past).fold(0, |sum, at| sum | reading.tokens.get(at).map_or(0, |token| token.classes));
    let told = classes & (MALE | FEMALE);
    if told != 0 && told != MALE | FEMALE {
        return told;
    }
    let article = reading.word(mention.first).to_lowercase();
    match (reading.lexicon.code, article.as_str()) {
        ("de", "der") | ("fr", "le" | "un") | ("es", "el" | "un") | ("it", "il" | "lo" | "un" | "uno") | ("pt", "o" | "um") => {
            MALE
        }
        ("de", "die" | "eine") | ("fr", "la" | "une") | ("es" | "it", "la" | "una") | ("pt", "a" | "uma") => FEMALE,
        _ => 0,
    }
}

/// "the officers", "les médecins": several speak.
fn is_plural(reading: &Reading<'_>, mention: &Mention) -> bool {
    let article = reading.word(mention.first).to_lowercase();
    let ending = |at: &usize| reading.tokens.get(*at).is_some_and(|token| token.is(JOB)) && reading.word(*at).ends_with('s');
    matches!(article.as_str(), "les" | "los" | "las" | "gli" | "le" | "i" | "os" | "as" | "des")
        && !(article == "le" && reading.lexicon.code == "fr")
        || (mention.first..mention.past).any(|at| ending(&at)) && reading.lexicon.english
}

/// A source without a person's name: its own words.
fn plain(reading: &Reading<'_>, mention: &Mention) -> Speaker {
    let name = shown_mention(reading, mention);
    let kind = kind_of(&name, reading.lexicon.code);
    Speaker { name: Some(name), person: None, role: None, affiliation: None, kind }
}
