//! For whom somebody speaks: the charity rather than the trade, the body rather than oneself.

use crate::text::fold::fold;

use super::kinds::LONGEST_DESCRIPTION;

/// Whether a role tells of work for a charity or counselling service rather than for medicine: its nurse speaks for the
/// service, its physician for the trade (codebook, "Conventions").
pub(super) fn serves_charity(role: &str) -> bool {
    let folded = fold(role).replace('’', "'");
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(LONGEST_DESCRIPTION).collect();
    let any = |stems: &[&str]| words.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    let named = CHARITY_PHRASES.iter().any(|phrase| folded.contains(phrase));
    (named || any(CHARITIES)) && !any(PHYSICIANS) && !words.contains(&"trust")
}

/// Beginnings of words for bodies that help and do not treat.
const CHARITIES: &[&str] = &[
    "asociac",
    "associac",
    "associaz",
    "caarud",
    "charit",
    "dernek",
    "dernegi",
    "drogenberat",
    "drogenhilfe",
    "forening",
    "fundac",
    "helpline",
    "jellinek",
    "monar",
    "ngo",
    "nonprofit",
    "ong",
    "onlus",
    "outreach",
    "shelter",
    "stichting",
    "suchtberat",
    "suchthilfe",
    "vakf",
    "verein",
    "ассоциац",
    "фонд",
];

const CHARITY_PHRASES: &[&str] = &[
    "centro de escucha",
    "centro di ascolto",
    "comunidad terapeutica",
    "comunita terapeutica",
    "drop-in",
    "drug checking",
    "harm reduction",
    "needle exchange",
    "non-profit",
    "reducao de danos",
    "reducao de riscos",
    "reduccion de danos",
    "reduction des risques",
    "riduzione del danno",
];

/// Beginnings of words for physicians.
const PHYSICIANS: &[&str] = &[
    "anaesth",
    "anesth",
    "arts",
    "arzt",
    "chirurg",
    "cirujan",
    "consultant",
    "docteur",
    "doctor",
    "doktor",
    "gp",
    "hekim",
    "laege",
    "lakar",
    "lege",
    "lekar",
    "medec",
    "medic",
    "physician",
    "psiquiatr",
    "psychiat",
    "surgeon",
    "urolog",
    "врач",
    "нарколог",
    "психиатр",
    "уролог",
];

/// Whether a source without a name speaks for the body that the text has just named: "a spokesman", "the press office".
pub(super) fn speaks_for_house(description: &str) -> bool {
    let folded = fold(description);
    let words = || folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    words().any(|word| {
        SPOKESPEOPLE.iter().any(|stem| word.starts_with(stem)) || word.ends_with("sprecher") || word.ends_with("sprecherin")
    })
}

const SPOKESPEOPLE: &[&str] = &[
    "persvoorlichter",
    "porta-voz",
    "porte-parole",
    "portavo",
    "press",
    "pressetal",
    "rzeczni",
    "sozcu",
    "spokes",
    "sprecher",
    "talesman",
    "talesperson",
    "talsperson",
    "talskvinna",
    "woordvoerder",
    "пресс",
];
