//! The people of an article: their fullest names, roles and kinds, and who a surname or a pronoun means.

use std::collections::HashMap;

use crate::model::{Span, SpeakerKind};

use super::affiliation::affiliation_of;
use super::ages::age_beside;
use super::clause_roles::is_told_of;
use super::front_roles::in_front;
use super::given_names::is_given_name;
use super::grammar::{FEMALE, MALE, PLURAL, SAY};
use super::introductions::{
    counsel, gender_of, is_introduced, is_place, is_subject, is_told, kin_before, owner_house, role_gender, title_words,
};
use super::kind_services::serves_charity;
use super::kinds::{kind_of, kind_of_address, kind_of_house, kind_of_office, kind_of_title, names_hospital, teaches_at_hospital};
use super::name_forms::{compatible, has_title, name_words, shown_name, told_gender};
use super::names::people_in;
use super::phrases::{Head, Mention};
use super::reading::{Kind, Reading};
use super::roles::{before_comma, role_at};

/// Somebody the article names.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The fullest form, title included.
    pub(super) name: String,
    /// Folded words of the name without titles.
    pub(super) words: Vec<String>,
    pub(super) role: Option<String>,
    pub(super) affiliation: Option<String>,
    /// Folded titles and ranks before the name.
    pub(super) titles: Vec<String>,
    /// What the organisation tells whose "its director" somebody is.
    house: Option<SpeakerKind>,
    /// What the office before the name tells where a longer role stands behind it, or the side counsel speaks for.
    front: Option<SpeakerKind>,
    /// [`MALE`], [`FEMALE`] or 0.
    gender: u32,
    /// "his mother, Karen Oldroyd": introduced as somebody's relative.
    pub(super) kin: bool,
    /// "Homeland Security Investigations": looks like a name and is a body, whom no "she" means.
    body: bool,
    /// Stands beside a verb of saying.
    speaks: bool,
    /// Mentions already searched for a role.
    searched: u8,
    /// A relative clause tells something of the person.
    described: bool,
    /// In years, where the article tells it beside the name.
    pub(super) age: Option<u32>,
    /// What role, kinship or title tell.
    pub(super) kind: Option<SpeakerKind>,
    /// Token of the first mention.
    pub(super) first: usize,
}

impl Person {
    /// Somebody of whom only the name is known yet.
    fn met(name: String, words: Vec<String>, gender: u32, first: usize) -> Person {
        Person {
            name,
            words,
            role: None,
            affiliation: None,
            titles: Vec::new(),
            house: None,
            front: None,
            gender,
            kin: false,
            body: false,
            speaks: false,
            searched: 0,
            described: false,
            age: None,
            kind: None,
            first,
        }
    }

    fn told_kind(&self, code: &str) -> Option<SpeakerKind> {
        let kin = self.kin.then_some(SpeakerKind::Family);
        let role = || self.role.as_deref().and_then(|role| kind_of(role, code));
        let office = || self.role.as_deref().and_then(|role| kind_of_office(role, code));
        let told = kin
            .or_else(office)
            .or_else(|| kind_of_title(&self.titles, code))
            .or(self.front)
            .or_else(role)
            .or(self.house)
            .or_else(|| kind_of_address(&self.titles));
        let teaches = self.titles.iter().any(|title| title.starts_with("prof"));
        let at_university = || {
            let house = self.affiliation.as_deref().or(self.role.as_deref());
            house.and_then(kind_of_house) == Some(SpeakerKind::Researcher) && !house.is_some_and(names_hospital)
        };
        if told == Some(SpeakerKind::Clinician) && teaches && at_university() {
            return Some(SpeakerKind::Researcher);
        }
        let serves =
            || self.role.as_deref().is_some_and(serves_charity) && !self.titles.iter().any(|title| title.starts_with("dr"));
        if told == Some(SpeakerKind::Clinician) && serves() {
            return Some(SpeakerKind::Services);
        }
        // "professor of urology at the Royal Infirmary": who teaches at a hospital speaks from practice.
        if told == Some(SpeakerKind::Researcher) && self.role.as_deref().is_some_and(teaches_at_hospital) {
            return Some(SpeakerKind::Clinician);
        }
        // "from Leeds" tells no office.
        let place =
            |role: &String| matches!(role.split(' ').next().unwrap_or(""), "aus" | "from" | "från" | "of" | "uit" | "z" | "из");
        told.or_else(|| self.role.as_ref().filter(|role| !place(role)).map(|_| SpeakerKind::Other))
            .or(self.described.then_some(SpeakerKind::Other))
    }
}

/// Everybody with a name of two words, or a title and a name.
pub(super) struct Cast {
    pub(super) people: Vec<Person>,
    by_last: HashMap<String, Vec<usize>>,
    by_first: HashMap<String, Vec<usize>>,
    /// Where people are named, by token, for pronouns.
    pub(super) seen: Vec<Sighting>,
}

/// One place where a person is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sighting {
    pub(super) at: usize,
    pub(super) person: usize,
    /// The name begins its sentence or stands before a verb.
    subject: bool,
}

/// More people than an article has: a list of names ends here.
const MOST_PEOPLE: usize = 2000;
/// Mentions of one person that are searched for a role.
const MOST_SEARCHED: u8 = 12;
/// People whose roles are compared with names.
const MOST_COMPARED: usize = 150;
/// People of one surname that are compared.
const MOST_NAMESAKES: usize = 24;

impl Cast {
    pub(super) fn new(reading: &Reading<'_>) -> Cast {
        let mut cast = Cast { people: Vec::new(), by_last: HashMap::new(), by_first: HashMap::new(), seen: Vec::new() };
        let occurrences = people_in(reading);
        for mention in &occurrences {
            cast.meet(reading, mention);
        }
        cast.meet_single_names(reading, &occurrences);
        for mention in &occurrences {
            if let Some(person) = cast.person_named(reading, mention) {
                if is_told(reading, mention) && !is_place(reading, mention.first) {
                    cast.seen.push(Sighting { at: mention.first, person, subject: is_subject(reading, mention) });
                }
                cast.learn(reading, mention, person);
            }
        }
        cast.mark_bodies(reading.lexicon.capital_nouns || reading.lexicon.english);
        for person in &mut cast.people {
            person.kind = person.told_kind(reading.lexicon.code);
        }
        cast
    }

    /// What stands in somebody's role is a body, whatever it looks like: "who runs Bluff City Steps". With `guess` so is a name
    /// without a given name, title and role: "Wagga Wagga", "Glas Prosecco".
    fn mark_bodies(&mut self, guess: bool) {
        let roles: Vec<String> = self.people.iter().filter_map(|person| person.role.clone()).take(MOST_COMPARED).collect();
        for person in self.people.iter_mut().take(MOST_COMPARED) {
            person.body = person.titles.is_empty()
                && person.gender == 0
                && person.role.is_none()
                && (roles.iter().any(|role| role.contains(&person.name))
                    || kind_of_house(&person.name).is_some()
                    || guess
                        && !person.speaks
                        && !person.described
                        && person.age.is_none()
                        && person.words.len() > 1
                        && !person.words.iter().any(|word| is_given_name(word)));
        }
    }

    fn meet(&mut self, reading: &Reading<'_>, mention: &Mention) {
        let words = name_words(reading, mention);
        let titled = has_title(reading, mention);
        let Some(last) = words.last().cloned() else { return };
        if words.len() < 2 && !titled || self.people.len() >= MOST_PEOPLE {
            return;
        }
        // "Brother Fintan" behind "Brother Fintan Geary"
        let called = shown_name(reading.text(mention.first, mention.past));
        let fuller = |at: &usize| self.people.get(*at).is_some_and(|person| person.name.starts_with(&called));
        if words.len() < 2 && self.by_first.get(&last).is_some_and(|known| known.iter().take(MOST_NAMESAKES).any(fuller)) {
            return;
        }
        let name = shown_name(reading.text(mention.first, mention.past));
        let gender = gender_of(reading, mention);
        // "Mrs Whitlock" beside Daniel Whitlock is somebody else; "Mr Whitlock" is not.
        let namesake = |at: &usize| self.people.get(*at).is_some_and(|person| (person.gender | gender) != (MALE | FEMALE));
        if words.len() < 2 && self.by_last.get(&last).is_some_and(|known| known.iter().take(MOST_NAMESAKES).any(namesake)) {
            return;
        }
        for at in self.by_last.get(&last).into_iter().flatten().take(MOST_NAMESAKES).copied() {
            let Some(person) = self.people.get_mut(at) else { continue };
            if !compatible(&person.words, &words) || (person.gender | gender) == (MALE | FEMALE) {
                continue;
            }
            person.gender |= gender;
            if words.len() > person.words.len()
                || words.len() == person.words.len() && name.chars().count() > person.name.chars().count()
            {
                if let Some(first) = words.first() {
                    self.by_first.entry(first.clone()).or_default().push(at);
                }
                (person.words, person.name) = (words, name);
            } else if words == person.words && !person.name.contains(char::is_lowercase) && name.contains(char::is_lowercase) {
                // A heading in capitals names nobody better.
                person.name = name;
            }
            return;
        }
        let at = self.people.len();
        self.by_last.entry(last).or_default().push(at);
        if let Some(first) = words.first() {
            self.by_first.entry(first.clone()).or_default().push(at);
        }
        let gender = if gender == 0 { words.first().map_or(0, |given| told_gender(given, reading.lexicon.code)) } else { gender };
        self.people.push(Person::met(name, words, gender, mention.first));
    }

    /// People with a given name alone, "Rodrigo": introduced as a person once, or a known given name that comes twice.
    fn meet_single_names(&mut self, reading: &Reading<'_>, occurrences: &[Mention]) {
        let mut counts: HashMap<String, (usize, Mention)> = HashMap::new();
        for mention in occurrences {
            let words = name_words(reading, mention);
            let [word] = words.as_slice() else { continue };
            // "Tom, 23," before the Mayor Tom Price is somebody else.
            let later = |at: &usize| self.people.get(*at).is_some_and(|person| person.first > mention.first);
            let named = self.by_first.get(word).is_some_and(|known| !known.iter().take(MOST_NAMESAKES).all(later));
            let fuller = named || self.by_first.contains_key(word) && !is_introduced(reading, mention);
            if self.by_last.contains_key(word) || fuller {
                continue;
            }
            let weight =
                if is_introduced(reading, mention) { 2 } else { usize::from(told_gender(word, reading.lexicon.code) != 0) };
            if weight > 0 {
                counts.entry(word.clone()).or_insert((0, *mention)).0 += weight;
            }
        }
        let mut found: Vec<Mention> = counts.into_values().filter(|(count, _)| *count > 1).map(|(_, mention)| mention).collect();
        found.sort_by_key(|mention| mention.first);
        for mention in found.into_iter().take(MOST_NAMESAKES) {
            let words = name_words(reading, &mention);
            let gender = words.first().map_or(0, |given| told_gender(given, reading.lexicon.code));
            let at = self.people.len();
            self.by_last.entry(words.join(" ")).or_default().push(at);
            let name = shown_name(reading.text(mention.first, mention.past));
            self.people.push(Person::met(name, words, gender, mention.first));
        }
    }

    fn learn(&mut self, reading: &Reading<'_>, mention: &Mention, person: usize) {
        let Some(person) = self.people.get_mut(person).filter(|person| person.searched < MOST_SEARCHED) else { return };
        person.searched += 1;
        person.speaks |= [mention.past, mention.first.wrapping_sub(1)]
            .iter()
            .any(|at| reading.tokens.get(*at).is_some_and(|token| token.is(SAY) && !token.capital));
        person.described |= is_told_of(reading, mention);
        person.age = person.age.or_else(|| age_beside(reading, mention));
        for title in title_words(reading, mention) {
            if !person.titles.contains(&title) {
                person.titles.push(title);
            }
        }
        if !person.kin
            && let Some((first, past)) = before_comma(reading, mention)
        {
            let phrase = reading.text(first, past);
            person.kin = kind_of(phrase, reading.lexicon.code) == Some(SpeakerKind::Family);
            let gender = role_gender(reading, phrase);
            person.gender = if gender == 0 { person.gender } else { gender };
        }
        if person.role.is_none()
            && person.words.len() == 1
            && let Some((first, past)) = kin_before(reading, mention, person.gender)
        {
            person.kin = true;
            person.role = Some(reading.text(first, past).to_owned());
        }
        person.front = person.front.or_else(|| counsel(reading, mention));
        let code = reading.lexicon.code;
        if person.role.as_deref().is_some_and(|role| kind_of(role, code).is_some()) {
            return;
        }
        let better = |role: &String| person.role.is_none() || kind_of(role, code).is_some();
        if let Some(role) = role_at(reading, mention).filter(better) {
            person.affiliation = affiliation_of(reading, &role);
            person.house = owner_house(reading, mention, &role);
            let front = in_front(reading, mention).map(|(first, past)| reading.text(first, past));
            person.front = person.front.or_else(|| front.and_then(|front| kind_of_office(front, reading.lexicon.code)));
            // "delegada Simone Prado": the feminine of an office tells more than the given name.
            let told = role_gender(reading, &role);
            person.gender = if person.gender == 0 || told == FEMALE { told } else { person.gender };
            person.role = Some(role);
        }
    }

    /// The person a name means: by surname, the one met last before this place where several bear it.
    pub(super) fn person_named(&self, reading: &Reading<'_>, mention: &Mention) -> Option<usize> {
        let words = name_words(reading, mention);
        let gender = gender_of(reading, mention);
        let fits = |at: &&usize| {
            self.people
                .get(**at)
                .is_some_and(|person| compatible(&person.words, &words) && (person.gender | gender) != (MALE | FEMALE))
        };
        let candidates = self.by_last.get(words.last()?).map(Vec::as_slice).unwrap_or_default();
        let candidates: Vec<&usize> = candidates.iter().take(MOST_NAMESAKES).filter(fits).collect();
        let exact = candidates.iter().find(|at| self.people.get(***at).is_some_and(|person| person.words == words));
        let same_gender =
            candidates.iter().find(|at| gender != 0 && self.people.get(***at).is_some_and(|person| person.gender == gender));
        // Of two people with one surname the one named last is meant.
        let recent = (candidates.len() > 1 && words.len() == 1).then(|| self.named_last(&candidates, mention.first)).flatten();
        let recent = candidates.iter().find(|at| Some(***at) == recent);
        let found = recent.or(same_gender).or(exact).or_else(|| candidates.first()).map(|at| **at);
        // "Tom, 23," is not the Mayor Tom Price whom the text names later.
        let earlier = |at: &&usize| self.people.get(**at).is_some_and(|person| person.first <= mention.first);
        found.or_else(|| self.by_first.get(words.first()?).filter(|_| words.len() == 1)?.iter().find(earlier).copied())
    }

    /// The last person named as a subject in `[floor, before)` whom the pronoun fits.
    pub(super) fn later_subject(&self, gender: u32, floor: usize, before: usize) -> Option<usize> {
        let recent = self.recent(before, 16);
        let fits = |sighting: &&Sighting| sighting.subject && self.fits(sighting.person, gender);
        recent.iter().rev().take_while(|sighting| sighting.at >= floor).find(fits).map(|sighting| sighting.person)
    }

    /// The last person named in `[floor, before)` whom that sex fits.
    fn last_fitting(&self, gender: u32, floor: usize, before: usize) -> Option<(usize, &Person)> {
        let near = self.recent(before, 8).iter().rev().take_while(|sighting| sighting.at >= floor);
        let at = near.map(|sighting| sighting.person).find(|person| self.fits(*person, gender))?;
        self.people.get(at).map(|person| (at, person))
    }

    /// Whom a pronoun means where its own paragraph names nobody: the last subject before it whom it fits.
    pub(super) fn person_meant(&self, gender: u32, before: usize) -> Option<usize> {
        let recent = self.recent(before, 16);
        let fitting = || recent.iter().rev().filter(|sighting| self.fits(sighting.person, gender));
        fitting().find(|sighting| sighting.subject).or_else(|| fitting().next()).map(|sighting| sighting.person)
    }

    /// Whether name, title or office tell that somebody is a person rather than a body.
    pub(super) fn is_human(&self, person: usize) -> bool {
        self.people.get(person).is_some_and(|person| person.gender != 0 || !person.titles.is_empty())
    }

    /// The one person whom the text names up to a token, where nothing but the given name tells the sex: "Bernie" may be a woman.
    pub(super) fn only_person(&self, before: usize) -> Option<usize> {
        let mut recent = self.recent(before, 16).iter().map(|sighting| sighting.person);
        let first = recent.next().filter(|first| *first == 0)?;
        let known = self.people.get(first)?;
        (recent.all(|person| person == first) && known.titles.is_empty() && known.role.is_none()).then_some(first)
    }

    /// The last person named in `[floor, before)` of whom no other office is known, for "the priest", "die Toxikologin".
    pub(super) fn described(&self, gender: u32, kind: Option<SpeakerKind>, floor: usize, before: usize) -> Option<usize> {
        let (at, person) = self.last_fitting(gender, floor, before)?;
        let known = person.gender != 0 || !person.titles.is_empty() || person.kind.is_some();
        let clause = |role: &str| {
            let first = role.split_whitespace().next().unwrap_or("");
            matches!(first, "che" | "die" | "que" | "qui" | "som" | "who")
        };
        // Whose age is told is nobody's mayor.
        let public = matches!(kind, Some(SpeakerKind::Official | SpeakerKind::Police | SpeakerKind::Legal));
        let open = !(public && person.age.is_some())
            && person.role.as_deref().is_none_or(clause)
            && person.kind.is_none_or(|known| kind.is_none_or(|kind| kind == known));
        (known && open).then_some(at)
    }

    /// The last person of a sex named in `[floor, before)` who is known for no office.
    pub(super) fn described_by_sex(&self, gender: u32, floor: usize, before: usize) -> Option<usize> {
        let (at, person) = self.last_fitting(gender, floor, before)?;
        let private = person
            .kind
            .is_none_or(|kind| matches!(kind, SpeakerKind::Other | SpeakerKind::LivedExperience | SpeakerKind::Family));
        (private && person.gender & gender != 0).then_some(at)
    }

    /// The one person of that age.
    pub(super) fn person_aged(&self, age: u32) -> Option<usize> {
        let mut aged = self.people.iter().enumerate().filter(|(_, person)| person.age == Some(age)).map(|(at, _)| at);
        aged.next().filter(|_| aged.next().is_none())
    }

    /// The last person of a kind named in `[floor, before)`, else the only one named before.
    pub(super) fn person_of_kind(&self, kind: SpeakerKind, gender: u32, floor: usize, before: usize) -> Option<usize> {
        let past = self.seen.partition_point(|sighting| sighting.at < before);
        let fits =
            |person: usize| self.fits(person, gender) && self.people.get(person).is_some_and(|known| known.kind == Some(kind));
        let recent = self.seen.get(past.saturating_sub(16)..past)?;
        let near = recent.iter().rev().take_while(|sighting| sighting.at >= floor).find(|sighting| fits(sighting.person));
        if let Some(sighting) = near {
            return Some(sighting.person);
        }
        let mut all = (0..self.people.len().min(MOST_COMPARED)).filter(|at| fits(*at) && self.first_seen(*at) < before);
        all.next().filter(|_| all.next().is_none())
    }

    /// Somebody without a role who is named first right behind a lead that only describes him: "A former officer told the jury
    /// … / Ann Cole, 29, …". `floor` and `past` bound the paragraphs behind the lead.
    pub(super) fn named_behind_lead(&self, reading: &Reading<'_>, gender: u32, floor: usize, past: usize) -> Option<usize> {
        let from = self.seen.partition_point(|sighting| sighting.at < floor);
        let sighting = self.seen.iter().skip(from).take_while(|sighting| sighting.at < past).find(|sighting| {
            let opens = reading
                .tokens
                .get(sighting.at.wrapping_sub(1))
                .is_none_or(|before| reading.tokens.get(sighting.at).is_some_and(|token| token.paragraph != before.paragraph));
            opens && self.first_seen(sighting.person) == sighting.at
        })?;
        let person = self.people.get(sighting.person)?;
        let aged = (sighting.at + 1..sighting.at + 5).any(|at| {
            reading.tokens.get(at).is_some_and(|token| token.is_sign(','))
                && reading.tokens.get(at + 1).is_some_and(|token| token.kind == Kind::Number)
        });
        (aged && person.role.is_none() && !person.kin && self.fits(sighting.person, gender)).then_some(sighting.person)
    }

    /// Remembers what a description that took somebody up tells.
    pub(super) fn describe(&mut self, person: usize, role: &str, kind: Option<SpeakerKind>) {
        if let Some(person) = self.people.get_mut(person)
            && person.role.is_none()
        {
            person.role = Some(role.to_owned());
            person.kind = person.kind.or(kind);
        }
    }

    /// The person a pronoun of this paragraph takes up, with the place: the subject of the nearest sentence that names
    /// anybody it fits, else the first one named there.
    pub(super) fn subject_meant(
        &self,
        reading: &Reading<'_>,
        gender: u32,
        before: usize,
        floor: usize,
    ) -> Option<(usize, usize)> {
        let recent = self.recent(before, 16);
        let mut best: Option<(Sighting, usize)> = None;
        for sighting in recent.iter().rev().take_while(|sighting| sighting.at >= floor) {
            let sentence = reading.tokens.get(sighting.at).map_or(0, |token| token.sentence);
            if best.is_some_and(|(_, known)| known != sentence) {
                break;
            }
            if self.fits(sighting.person, gender) && (sighting.subject || best.is_none_or(|(known, _)| !known.subject)) {
                best = Some((*sighting, sentence));
            }
        }
        best.map(|(sighting, _)| (sighting.at, sighting.person))
    }

    pub(super) fn fits(&self, person: usize, gender: u32) -> bool {
        self.people
            .get(person)
            .is_some_and(|person| (person.gender | gender) != (MALE | FEMALE) && !(person.body && gender & (MALE | FEMALE) != 0))
    }

    pub(super) fn set_gender(&mut self, person: usize, gender: u32) {
        if let Some(person) = self.people.get_mut(person)
            && person.gender == 0
            && gender != PLURAL
        {
            person.gender = gender & (MALE | FEMALE);
        }
    }

    /// The person a label means: "Dr. Carter", "Delacroix-Hunt".
    pub(super) fn by_label(&self, reading: &Reading<'_>, label: Span) -> Option<usize> {
        // "R." before an answer is no initial.
        label.slice(reading.body).chars().filter(|c| c.is_alphanumeric()).nth(1)?;
        let first = reading.token_at(label.start());
        let bracket = (first..first + 12)
            .find(|at| reading.tokens.get(*at).is_none_or(|token| token.start >= label.end() || !token.is_word()));
        let mention = Mention { head: Head::Name, first, past: bracket?, role: None };
        self.person_named(reading, &mention)
    }
}
