//! Whom a description means: "the minister", "die Toxikologin", "the 34-year-old".

use super::ages::age_in;
use super::grammar::{ARTICLE, AUXILIARY, DOCUMENT, FEMALE, INSTITUTION, JOB, MALE, PLURAL, PREPOSITION, REPORT, SAY};
use super::kinds::kind_of;
use super::name_forms::shown_mention;
use super::phrases::Mention;
use super::pronouns::LOOK_BACK;
use super::reading::Reading;
use super::resolve::{Resolver, plain};
use super::roles::is_possessive;
use super::speaker::Speaker;
use crate::model::SpeakerKind;
use crate::text::fold::fold;

/// Nouns whose article tells nothing of the person.
const ANY_SEX: &[&str] = &[
    "Fachkraft",
    "Person",
    "Quelle",
    "figura",
    "fonte",
    "fuente",
    "persona",
    "personne",
    "pessoa",
    "porta-voz",
    "portavoce",
    "recrue",
    "source",
    "star",
    "testemunha",
    "vedette",
    "victime",
    "vittima",
    "víctima",
    "vítima",
];

impl<'a> Resolver<'a> {
    /// "the minister", "the agency": who was called so before, else the words themselves.
    pub(super) fn noun(&mut self, mention: &Mention) -> Speaker {
        let text = shown_mention(self.reading, mention);
        let code = self.reading.lexicon.code;
        if let Some(person) = self.person_apposed(mention) {
            return self.speaker_at(person);
        }
        let definite = self.reading.tokens.get(mention.first).is_some_and(|token| token.is(ARTICLE))
            && mention.past - mention.first <= 8
            && !is_indefinite(&text, code)
            && !is_possessive(text.split_whitespace().next().unwrap_or(""));
        if let Some(speaker) = self.bare_noun(mention).or_else(|| self.team_of(mention)) {
            return speaker;
        }
        // "Her mother": who was introduced so.
        let owned = is_possessive(text.split_whitespace().next().unwrap_or("")) && mention.past == mention.first + 2;
        if owned && let Some(person) = self.person_with_role(&fold(self.head_of(mention)), mention.first) {
            return self.speaker_at(person);
        }
        if let Some(person) = self.kin_named(mention, &text) {
            return self.speaker_at(person);
        }
        if definite {
            let head = fold(self.head_of(mention));
            if let Some(person) = self.person_with_role(&head, mention.first) {
                return self.speaker_at(person);
            }
            let told = kind_of(&text, code);
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
            if let Some(person) = self.person_just_named(mention, told) {
                if !GENERIC_PEOPLE.contains(&head.as_str()) && !text.contains(|c: char| c.is_ascii_digit()) {
                    let role = without_article(&text).to_owned();
                    self.cast.describe(person, &role, told.or(Some(SpeakerKind::Other)));
                }
                return self.speaker_at(person);
            }
            if let Some(person) = self.person_behind_lead(mention) {
                let role = text.clone();
                self.cast.describe(person, &role, told.or(Some(SpeakerKind::Other)));
                return self.speaker_at(person);
            }
            if let Some(person) = self.person_ahead(mention, told) {
                let role = without_article(&text).to_owned();
                self.cast.describe(person, &role, told);
                return self.speaker_at(person);
            }
            let institutional = (mention.first..mention.past)
                .any(|at| self.reading.tokens.get(at).is_some_and(|token| token.is(INSTITUTION) && !token.is(DOCUMENT)));
            if institutional
                && mention.past - mention.first <= 2
                && let Some(known) = self.house_meant(&head, told, mention.first)
            {
                return known;
            }
        }
        plain(self.reading, mention)
    }

    /// "the agency": the body of that name, else the last one that is of no other kind.
    fn house_meant(&self, head: &str, told: Option<SpeakerKind>, before: usize) -> Option<Speaker> {
        let known = || self.house.clone();
        let alike =
            |house: &Speaker| told.is_none_or(|told| house.kind.is_none_or(|kind| kind == told || told == SpeakerKind::Official));
        // "The trust" is no newspaper.
        let alike =
            |house: &Speaker| alike(house) && (house.kind != Some(SpeakerKind::Media) || told == Some(SpeakerKind::Media));
        known()
            .filter(|house| house.name.as_ref().is_some_and(|name| fold(name).contains(head)))
            .or_else(|| self.house_called(head, before))
            .or_else(|| known().filter(alike))
            .or_else(|| self.named_house(before).filter(alike))
    }

    /// "the authors", "the team": who wrote the study, as they were called first.
    pub(super) fn team_of(&mut self, mention: &Mention) -> Option<Speaker> {
        let last = mention.past - 1;
        let head = fold(self.reading.word(last));
        let authors = AUTHORS.binary_search(&head.as_str()).is_ok();
        if !authors && TEAMS.binary_search(&head.as_str()).is_err() || last > mention.first + 2 {
            return None;
        }
        let word = self.reading.word(mention.first);
        let owner = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).filter(|_| last == mention.first + 1);
        let definite = self.reading.tokens.get(mention.first).is_some_and(|token| token.is(ARTICLE)) && !is_possessive(word)
            || authors && last == mention.first;
        if owner.is_none() && definite && self.team.is_some() {
            return self.team.clone();
        }
        let led_by = |owner: &str| {
            let named = |person: &&super::cast::Person| person.name.ends_with(owner);
            self.cast.people.iter().take(200).find(named).and_then(|person| person.kind)
        };
        if owner.is_none() && definite && !authors {
            return self.authors_before(mention.first);
        }
        let kind = match owner {
            Some(owner) => led_by(owner)?,
            None if authors && definite => SpeakerKind::Researcher,
            None => return None,
        };
        let name = Some(shown_mention(self.reading, mention));
        let team = Speaker { name, kind: Some(kind), ..Speaker::default() };
        self.team = Some(team.clone());
        Some(team)
    }

    /// "The team" behind "the authors report" means those.
    fn authors_before(&self, before: usize) -> Option<Speaker> {
        let is = |at: usize, classes| self.reading.tokens.get(at).is_some_and(|token| token.is(classes));
        let named = |at: &usize| is(at - 1, ARTICLE) && AUTHORS.binary_search(&fold(self.reading.word(*at)).as_str()).is_ok();
        let at = (before.saturating_sub(FAR_AUTHORS).max(1)..before).rfind(named)?;
        let name = Some(self.reading.text(at - 1, at + 1).to_owned());
        Some(Speaker { name, kind: Some(SpeakerKind::Researcher), ..Speaker::default() })
    }

    /// "landmanden", "капитан", "lekarka": languages without articles, or with one at the end of the word, take a person up so.
    fn bare_noun(&self, mention: &Mention) -> Option<Speaker> {
        let word = self.reading.word(mention.first).to_lowercase();
        let suffixed = ["en", "an", "et", "na", "arn", "orn"].iter().any(|ending| word.ends_with(ending));
        let bare = match self.reading.lexicon.code {
            "cs" | "fi" | "pl" | "ru" | "tr" => true,
            "sv" => suffixed,
            _ => false,
        };
        let one = mention.past == mention.first + 1 && self.reading.tokens.get(mention.first).is_some_and(|token| token.is(JOB));
        if !bare || !one {
            return None;
        }
        let head = fold(&word);
        let told = kind_of(&word, self.reading.lexicon.code);
        let described = || {
            let floor = self.paragraph_of(mention.first);
            let generic = GENERIC_PEOPLE.contains(&head.as_str());
            generic.then(|| self.cast.described_by_sex(noun_gender(self.reading, mention), floor, mention.first)).flatten()
        };
        let stem = match self.reading.lexicon.code {
            "sv" => head.trim_end_matches("en").trim_end_matches("n"),
            _ => &head,
        };
        let person = self
            .person_with_role(&head, mention.first)
            .or_else(|| self.person_with_role(stem, mention.first))
            .or_else(|| self.person_of_kind(mention, told))
            .or_else(described)?;
        Some(self.speaker_at(person))
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
        let generic = mention.past <= mention.first + 3 && GENERIC_PEOPLE.contains(&fold(self.head_of(mention)).as_str());
        if generic {
            return self.cast.described_by_sex(gender, floor, mention.first);
        }
        let person = self.cast.described(gender, told, floor, mention.first)?;
        let role = without_article(text).to_owned();
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

    fn person_with_role(&self, head: &str, before: usize) -> Option<usize> {
        let fits = |role: &str| fold(role).split(|c: char| !c.is_alphanumeric()).any(|word| word == head);
        self.cast
            .people
            .iter()
            .take(200)
            .position(|person| person.role.as_deref().is_some_and(fits))
            .filter(|at| self.cast.first_seen(*at) <= before)
    }
}

/// Tokens before "the team" that may call it "the authors".
const FAR_AUTHORS: usize = 400;
/// Those who wrote a study, folded.
const AUTHORS: &[&str] = &[
    "arastirmacilar",
    "auteurs",
    "authors",
    "autoren",
    "autores",
    "autori",
    "autorzy",
    "badacze",
    "chercheurs",
    "forfatterne",
    "forscher",
    "forscherinnen",
    "forskarna",
    "forskerne",
    "naukowcy",
    "onderzoekers",
    "pesquisadores",
    "researchers",
    "ricercatori",
    "scientists",
    "tutkijat",
    "авторы",
    "исследователи",
    "ученые",
];

/// A group that speaks with the voice of whoever wrote the study.
const TEAMS: &[&str] = &["equipa", "equipe", "equipo", "team", "teamet"];

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
    "chica",
    "chico",
    "chlapec",
    "chlopak",
    "divka",
    "donna",
    "dziewczyna",
    "femme",
    "fille",
    "flicka",
    "frau",
    "garcon",
    "giovane",
    "gutten",
    "hombre",
    "homem",
    "homme",
    "jente",
    "jongen",
    "joven",
    "junge",
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
    "mujer",
    "mulher",
    "ragazza",
    "ragazzo",
    "rapaz",
    "uomo",
    "vrouw",
    "woman",
    "девушка",
    "женщина",
    "мужчина",
    "парень",
    "юноша",
];

/// "la magistrate" → "magistrate", "l'élu" → "élu".
fn without_article(text: &str) -> &str {
    let elided = text.split_once(['\'', '’']).filter(|(article, _)| article.chars().count() == 1);
    elided.or_else(|| text.split_once(' ')).map_or(text, |(_, rest)| rest)
}

pub(super) fn is_indefinite(text: &str, code: &str) -> bool {
    let first = fold(text.split_whitespace().next().unwrap_or(""));
    let portuguese = code == "pt" && first == "a";
    !portuguese
        && matches!(
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
pub(super) fn noun_gender(reading: &Reading<'_>, mention: &Mention) -> u32 {
    let classes = (mention.first..mention.past).fold(0, |sum, at| sum | reading.tokens.get(at).map_or(0, |token| token.classes));
    let told = classes & (MALE | FEMALE);
    if told != 0 && told != MALE | FEMALE {
        return told;
    }
    if (mention.first..mention.past).any(|at| ANY_SEX.contains(&reading.word(at))) {
        return 0;
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
pub(super) fn is_plural(reading: &Reading<'_>, mention: &Mention) -> bool {
    let article = reading.word(mention.first).to_lowercase();
    let ending = |at: &usize| reading.tokens.get(*at).is_some_and(|token| token.is(JOB)) && reading.word(*at).ends_with('s');
    // "|Die Ermittler| gehen", "sagten |die Ärzte|": the verb tells.
    let verb = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is(SAY | REPORT | AUXILIARY));
    let beside = if verb(mention.past) { mention.past } else { mention.first.saturating_sub(1) };
    let several =
        |at: usize| matches!(reading.word(at).to_lowercase().as_str(), "both" | "children" | "men" | "people" | "women");
    if reading.lexicon.english && (mention.first..mention.past).any(several) {
        return true;
    }
    let die = matches!((reading.lexicon.code, article.as_str()), ("de", "die") | ("nl", "de"));
    if die && verb(beside) && reading.word(beside).ends_with("en") {
        return true;
    }
    matches!(article.as_str(), "les" | "los" | "las" | "gli" | "le" | "i" | "os" | "as" | "des")
        && !(article == "le" && reading.lexicon.code == "fr")
        || (mention.first..mention.past).any(|at| ending(&at)) && reading.lexicon.english
}
