//! From the mention at one place to the speaker.

use crate::model::{Quote, QuoteKind, SpeakerKind};
use crate::text::fold::fold;

use super::cast::{Cast, Speaker, shown_mention};
use super::cues::main_subject;
use super::finding::{Found, Origin};
use super::grammar::{ARTICLE, DOCUMENT, FEMALE, INSTITUTION, JOB, MALE, PLURAL};
use super::kinds::{kind_of, kind_of_house, tells_of_own_use, tells_of_use};
use super::phrases::{Head, Mention};
use super::reading::Reading;
use super::turns::Turn;

/// Goes through the findings in text order and remembers who spoke last.
pub(super) struct Resolver<'a> {
    reading: &'a Reading<'a>,
    cast: Cast,
    last: Option<Last>,
    institution: Option<Speaker>,
}

#[derive(Clone, Debug)]
struct Last {
    speaker: Speaker,
    /// Token of the mention, or of the quotation's end.
    at: usize,
    gender: u32,
}

/// Paragraphs before a pronoun that may have brought in whom it means.
const LOOK_BACK: usize = 2;

impl<'a> Resolver<'a> {
    pub(super) fn new(reading: &'a Reading<'a>, cast: Cast) -> Resolver<'a> {
        Resolver { reading, cast, last: None, institution: None }
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
        if speaker.name.is_some() {
            self.last = Some(Last { speaker: speaker.clone(), at, gender });
        }
        let organisation = found
            .mention
            .is_some_and(|mention| mention.head == Head::Institution || mention.head == Head::Name && speaker.person.is_none());
        if organisation {
            self.institution = Some(speaker.clone());
        }
        let span = found.mention.and_then(|mention| self.reading.span(mention.first, mention.past));
        Quote {
            kind: found.kind,
            group: found.group + first_group,
            span: found.span,
            mention: span.map(|span| span.slice(self.reading.body).to_owned()),
            speaker_span: span,
            cue: found.cue.map(|(first, past)| self.reading.text(first, past).to_owned()).filter(|cue| !cue.is_empty()),
            speaker_kind: speaker
                .kind
                .or_else(|| self.lived(&speaker, found.span.slice(self.reading.body)))
                .unwrap_or(SpeakerKind::Unknown),
            confidence: found.confidence,
            speaker: speaker.name,
            role: speaker.role,
            affiliation: speaker.affiliation,
        }
    }

    /// Somebody without a role who tells of using, or of whom the article does.
    fn lived(&self, speaker: &Speaker, words: &str) -> Option<SpeakerKind> {
        let known = speaker.person.and_then(|person| self.cast.people.get(person));
        if speaker.role.is_some() || speaker.name.is_none() {
            return None;
        }
        let first = speaker.person.map(|person| self.cast.first_seen(person));
        let paragraph = first.and_then(|first| self.reading.tokens.get(first)).map(|token| token.paragraph);
        let near = paragraph.map(|paragraph| {
            (paragraph..paragraph + 4)
                .filter_map(|at| self.reading.paragraphs.get(at))
                .any(|span| tells_of_use(start_of(span.slice(self.reading.body))))
        });
        let told = known.is_some() && near == Some(true);
        (told || tells_of_own_use(words)).then_some(SpeakerKind::LivedExperience)
    }

    fn speaker_of(&mut self, mention: &Mention) -> (Speaker, u32) {
        match mention.head {
            Head::Pronoun => self.pronoun(mention),
            Head::Name => (self.named(mention), 0),
            Head::Institution => (plain(self.reading, mention), PLURAL),
            Head::Noun => (self.noun(mention), 0),
        }
    }

    fn named(&self, mention: &Mention) -> Speaker {
        match self.cast.person_named(self.reading, mention) {
            Some(person) => self.speaker_at(person),
            None => {
                let role = mention.role.map(|(first, past)| self.reading.text(first, past).to_owned());
                let name = shown_mention(self.reading, mention);
                let code = self.reading.lexicon.code;
                let told = role.as_deref().and_then(|role| kind_of(role, code)).or_else(|| kind_of_house(&name));
                let kind = told.or(role.as_ref().map(|_| SpeakerKind::Other));
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

    /// "the minister", "the agency": who was called so before, else the words themselves.
    fn noun(&mut self, mention: &Mention) -> Speaker {
        let text = shown_mention(self.reading, mention);
        let definite = self.reading.tokens.get(mention.first).is_some_and(|token| token.is(ARTICLE))
            && mention.past - mention.first <= 4
            && !is_indefinite(&text);
        if definite {
            let head = fold(text.split_whitespace().next_back().unwrap_or(""));
            if let Some(person) = self.person_with_role(&head, mention.first) {
                return self.speaker_at(person);
            }
            let told = kind_of(&text, self.reading.lexicon.code);
            if let Some(last) = &self.last
                && told.is_some()
                && last.speaker.person.is_some()
                && GENERIC.contains(&head.as_str())
                && last.speaker.kind == told
            {
                return last.speaker.clone();
            }
            let institutional = (mention.first..mention.past)
                .any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(INSTITUTION) && !token.is(DOCUMENT)));
            if institutional
                && mention.past - mention.first <= 2
                && let Some(known) = &self.institution
            {
                return known.clone();
            }
        }
        plain(self.reading, mention)
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
        let (speaker, gender) = self.meant(mention.first, gender);
        if speaker.name.is_none() {
            return (Speaker { name: Some(shown_mention(self.reading, mention)), ..speaker }, gender);
        }
        (speaker, gender)
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
        let same = self.reading.tokens.get(floor)?.paragraph == self.reading.tokens.get(at)?.paragraph;
        let mut mention = main_subject(self.reading, floor, past).filter(|mention| same && mention.head == Head::Noun)?;
        // The subject ends with its first job word that no "of" or name follows.
        let job = |at: &usize| self.reading.tokens.get(*at).is_some_and(|token| token.is(JOB));
        let last = (mention.first..mention.past.min(mention.first + 5)).rfind(job)?;
        mention.past = last + 1;
        let classes =
            (mention.first..mention.past).fold(0, |sum, at| sum | self.reading.tokens.get(at).map_or(0, |token| token.classes));
        let fits = (classes & (MALE | FEMALE) | gender & (MALE | FEMALE)) != (MALE | FEMALE);
        (fits && gender != PLURAL).then(|| self.noun(&mention))
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
fn start_of(text: &str) -> &str {
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

/// A source without a person's name: its own words.
fn plain(reading: &Reading<'_>, mention: &Mention) -> Speaker {
    let name = shown_mention(reading, mention);
    let kind = kind_of(&name, reading.lexicon.code);
    Speaker { name: Some(name), person: None, role: None, affiliation: None, kind }
}

/// The turns of an interview as quotes.
pub(super) fn turn_quotes(reading: &Reading<'_>, cast: &mut Cast, turns: &[Turn]) -> Vec<Quote> {
    let asking = asking_label(reading, turns);
    let guest = guest(reading, cast, turns);
    turns.iter().zip(0..).map(|(turn, group)| turn_quote(reading, cast, turn, group, (asking.as_deref(), guest))).collect()
}

fn turn_quote(
    reading: &Reading<'_>,
    cast: &Cast,
    turn: &Turn,
    group: u32,
    (asking, guest): (Option<&str>, Option<usize>),
) -> Quote {
    let label = turn.label.slice(reading.body);
    let interviewer = turn.interviewer || asking.is_some_and(|asking| asking == label_key(label));
    let person = if turn.answer { guest } else { cast.by_label(reading, turn.label) };
    let known = person.and_then(|person| cast.people.get(person));
    let role = known.and_then(|person| person.role.clone()).filter(|_| !interviewer);
    let kind =
        if interviewer { SpeakerKind::Media } else { known.and_then(|person| person.kind).unwrap_or(SpeakerKind::Unknown) };
    Quote {
        kind: QuoteKind::Turn,
        group,
        span: turn.span,
        speaker: Some(known.map_or_else(|| fullest_label(reading, label), |person| person.name.clone())),
        mention: Some(label.to_owned()),
        speaker_span: Some(turn.label),
        affiliation: known.and_then(|person| person.affiliation.clone()).filter(|_| !interviewer),
        role,
        cue: None,
        speaker_kind: kind,
        confidence: 0.98,
    }
}

/// Lines searched for the fuller form of a label: it stands near the first turn.
const MOST_LABEL_LINES: usize = 60;

/// "Editor" is the "Editor (Time.news)" of an earlier label.
fn fullest_label(reading: &Reading<'_>, label: &str) -> String {
    let fuller = format!("{label} (");
    let line = reading
        .paragraphs
        .iter()
        .take(MOST_LABEL_LINES)
        .map(|paragraph| paragraph.slice(reading.body))
        .find(|line| line.starts_with(&fuller));
    line.and_then(|line| line.split_once(')')).map_or_else(|| label.to_owned(), |(head, _)| format!("{head})"))
}

fn label_key(label: &str) -> String {
    fold(label.split('(').next().unwrap_or(label)).split(' ').next_back().unwrap_or("").to_owned()
}

/// Of two unmarked labels the one that asks: most of its turns end in a question mark.
fn asking_label(reading: &Reading<'_>, turns: &[Turn]) -> Option<String> {
    let mut counts: Vec<(String, usize, usize)> = Vec::new();
    for turn in turns {
        let key = label_key(turn.label.slice(reading.body));
        let asks = usize::from(turn.span.slice(reading.body).trim_end().ends_with(['?', '？', '؟']));
        match counts.iter().position(|(name, _, _)| *name == key).and_then(|at| counts.get_mut(at)) {
            Some((_, all, asked)) => (*all, *asked) = (*all + 1, *asked + asks),
            None => counts.push((key, 1, asks)),
        }
        counts.truncate(12);
    }
    let (key, all, asked) = counts.into_iter().max_by(|a, b| (a.2 * b.1).cmp(&(b.2 * a.1)))?;
    (asked * 2 > all).then_some(key)
}

/// Whoever is introduced first, outside the turns, and has a role: the one who answers.
fn guest(reading: &Reading<'_>, cast: &Cast, turns: &[Turn]) -> Option<usize> {
    let first_turn = reading.token_at(turns.first()?.label.start());
    let introduced = cast.people.iter().enumerate().filter(|(at, _)| cast.first_seen(*at) < first_turn);
    let (at, _) = introduced
        .clone()
        .find(|(_, person)| person.role.is_some())
        .or_else(|| introduced.clone().next())
        .or_else(|| cast.people.iter().enumerate().next())?;
    Some(at)
}
