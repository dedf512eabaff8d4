//! The codebook applied to one article.

use super::circumstances::circumstances;
use super::leads::lead;
use super::lexicon::Lexicon;
use super::mentions::{Naming, is_misuse_theme, naming};
use super::prominence::{ABOUT, SHORT, prominence};
use super::reading::{Hit, Reading};
use super::speech::speech;
use super::table::{Sense, Setting};
use super::themes::{FOR_RELEVANCE, FOR_THEMES, Tally, main_themes, passing_themes, substances, tally};
use crate::model::{Codes, EventKind, Evidence, Relevance, Route, Substance, Theme};

/// The texts of an article.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts<'t> {
    /// Headline; may be empty.
    pub title: &'t str,
    /// Standfirst; may be empty.
    pub standfirst: &'t str,
    /// Body; may be empty.
    pub body: &'t str,
    /// BCP 47; empty or `und` where unknown, which lets the terms of all languages count.
    pub language: &'t str,
}

/// Most pieces of evidence kept: enough for a reader to overrule a decision, bounded for a page of nothing but terms.
const MOST_EVIDENCE: usize = 200;

/// Most pieces of evidence for event and route.
const MOST_CIRCUMSTANCES: usize = 20;

/// What the words of a lead count for: an article that names no drug, but tells of what ketamine does.
pub const LEAD: &str = "lead";

/// Codes an article: relevance, themes, substances, each with the words that decided.
pub fn code(texts: &Texts<'_>, lexicon: &Lexicon) -> Codes {
    let reading = Reading::new(texts, lexicon);
    let naming = naming(&reading);
    if naming.mentions.is_empty() {
        let mut codes = coded(Relevance::None, 0.0, Vec::new(), &reading, &naming, lexicon);
        codes.evidence.extend(lead(&reading).into_iter().map(|hit| piece(hit, LEAD.to_owned())));
        return codes;
    }
    let points = prominence(&reading, &naming);
    let about = points >= ABOUT;
    let balance = balance(&reading, &tally(&reading, &naming, about, FOR_RELEVANCE), &naming);
    let tally = tally(&reading, &naming, about, FOR_THEMES);
    let (relevance, themes) = match (about, balance >= 0.0) {
        (false, _) if naming.is_corrected() => (Relevance::Passing, Vec::new()),
        (false, _) => (Relevance::Passing, passing_themes(&reading, &tally)),
        (true, true) => (Relevance::Misuse, main_themes(&reading, &tally, true)),
        (true, false) => (Relevance::Other, main_themes(&reading, &tally, false)),
    };
    let told = circumstances(&reading, &naming, (relevance, &themes), texts);
    let mut codes = coded(relevance, score(points, balance), themes, &reading, &naming, lexicon);
    (codes.event, codes.route) = (told.event, told.route);
    codes.evidence.extend(told.words.into_iter().take(MOST_CIRCUMSTANCES).map(|hit| piece(hit, counts_for(hit))));
    codes.evidence.extend(speech(&reading).map(|(hit, kind)| piece(hit, kind.to_owned())));
    codes.evidence.sort_by_key(|piece| (piece.field, piece.span));
    codes
}

/// Points for misuse less points against it: at 0 or more, an article about the substance is one about its misuse.
///
/// Therapy, anaesthesia and animals must be outweighed, but not wholly: an article on therapy that also reports misuse as a
/// subject of its own is one about misuse. Rules and figures alone are weak signs, since medicines have them too.
fn balance(reading: &Reading<'_>, tally: &Tally, naming: &Naming<'_, '_>) -> f32 {
    let sum = |themes: &[Theme]| themes.iter().map(|theme| tally.of(*theme)).sum::<f32>();
    let reports = sum(&REPORTS);
    let several = tally.of(Theme::Therapy) >= tally.of(Theme::Medical)
        && REPORTS.iter().filter(|theme| tally.of(**theme) >= STRONG).count() >= SEVERAL;
    if reading.length() > SHORT && tally.misuse == 0.0 && !several && is_by_the_way(tally) {
        return BY_THE_WAY;
    }
    let other = sum(&TREATMENT);
    // A sedation that ended badly, and the law on it: what is told of misuse is only what has no part in that.
    let own = sum(&[Theme::Use, Theme::Addiction, Theme::Assault, Theme::Services]) + tally.of(Theme::Supply)
        - tally.supply_from_crime
        + 2.0 * tally.misuse;
    let is_sedation = own < tally.of(Theme::Medical) && is_given(reading, naming);
    if is_sedation || is_only_treatment(reading, naming) {
        return 0.5 * own - other;
    }
    let misuse = reports + 2.0 * tally.misuse + 0.5 * sum(&[Theme::Policy, Theme::Surveillance]);
    // Nothing at all: of news about ketamine most is about misuse, of news about its medicinal twin most is not.
    let only_medicine =
        naming.mentions.iter().all(|mention| matches!(mention.substance, Substance::Esketamine | Substance::Arketamine));
    let presumption = if only_medicine { -1.5 } else { 0.5 };
    misuse - if several { 0.5 } else { 0.7 } * other + presumption
}

/// Whether the headline does not name it, and every sentence that does speaks of animals or patients or says nothing: what is told
/// elsewhere of thieves and courts is another matter, unless there is much of it.
fn is_only_treatment(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> bool {
    let misuse = |hit: &Hit<'_>| match hit.term.sense {
        Sense::Theme(theme) => is_misuse_theme(theme) && hit.term.weight >= 2,
        Sense::Setting(setting) => matches!(setting, Setting::Misuse | Setting::Crime | Setting::Drugs),
        _ => false,
    };
    let treats = |hit: &Hit<'_>| hit.term.weight >= 2 && hit.theme().is_some_and(|theme| TREATMENT.contains(&theme));
    let named = || naming.mentions.iter().map(|mention| mention.hit.sentence);
    let told = |sentence: usize| reading.hits_of(sentence).any(misuse);
    let is_told = named().any(|sentence| reading.is_title(sentence) || told(sentence)) || (reading.is_title(0) && told(0));
    !is_told && named().any(|sentence| reading.hits_of(sentence).any(treats))
}

/// The themes of patients and animals.
const TREATMENT: [Theme; 3] = [Theme::Therapy, Theme::Medical, Theme::Veterinary];

/// Whether it is told beside a name that responders or a hospital gave it.
fn is_given(reading: &Reading<'_>, naming: &Naming<'_, '_>) -> bool {
    let given = reading.hits.iter().filter(|hit| hit.is(Setting::Given)).take(MOST_GIVEN);
    let near = |hit: &Hit<'_>| naming.mentions.iter().any(|mention| mention.hit.sentence.abs_diff(hit.sentence) <= 1);
    given.into_iter().any(near)
}

/// Places that are looked at for that.
const MOST_GIVEN: usize = 50;

/// The themes that report misuse.
const REPORTS: [Theme; 7] =
    [Theme::Use, Theme::Addiction, Theme::Harm, Theme::Death, Theme::Supply, Theme::Assault, Theme::Services];

/// Points from which a theme of misuse is strong, and how many strong ones weigh more than the words of a clinic.
const STRONG: f32 = 3.0;
const SEVERAL: usize = 3;

/// The balance of an article whose words of misuse are by the way.
const BY_THE_WAY: f32 = -1.0;

/// Whether a whole article on treatment, anaesthesia or animals has no theme of misuse near as strong: boiler-plate, an
/// accident, the market of a medicine.
fn is_by_the_way(tally: &Tally) -> bool {
    let strongest = |themes: &[Theme]| themes.iter().map(|theme| tally.of(*theme)).fold(0.0, f32::max);
    strongest(&REPORTS) < 0.3 * strongest(&[Theme::Therapy, Theme::Medical, Theme::Veterinary])
}

/// From 0 to 1: the chance that both decisions are right for `misuse`, as it was among labelled texts (docs/relevance.md has the
/// table). Points lie a quarter apart, so the border of the first decision, [`ABOUT`], is above a half.
fn score(points: f32, balance: f32) -> f32 {
    let logistic = |x: f32| 1.0 / (1.0 + (-x).exp());
    (logistic(3.0 * (points - 1.85)) * logistic(1.3 * balance + 0.3)).clamp(0.0, 1.0)
}

fn coded(
    relevance: Relevance,
    score: f32,
    themes: Vec<Theme>,
    reading: &Reading<'_>,
    naming: &Naming<'_, '_>,
    lexicon: &Lexicon,
) -> Codes {
    let mut evidence = mention_evidence(relevance, naming);
    evidence.extend(naming.refused.iter().map(|(hit, reason)| piece(hit, format!("against:{reason}"))));
    if relevance != Relevance::None {
        evidence.extend(reading.hits.iter().filter_map(|hit| theme_evidence(hit, &themes)));
    }
    let unworded: Vec<Theme> = themes.iter().copied().filter(|theme| !has_words(&evidence, *theme)).collect();
    evidence.extend(unworded.into_iter().flat_map(|theme| indirect_evidence(reading, naming, theme)));
    if relevance == Relevance::Passing {
        let minor = reading.hits.iter().filter(|hit| hit.is(Setting::Minor) || hit.is(Setting::Culture));
        evidence.extend(minor.map(|hit| piece(hit, Relevance::Passing.name().to_owned())));
    }
    evidence.truncate(MOST_EVIDENCE);
    evidence.sort_by_key(|piece| (piece.field, piece.span));
    let substances = substances(naming);
    let (event, route) = (EventKind::Unknown, Route::Unknown);
    Codes {
        relevance,
        score,
        themes,
        substances,
        evidence,
        event,
        route,
        lexicon_version: lexicon.version(),
        lexicon_own: lexicon.own(),
        overruled: None,
    }
}

/// Every mention counts for its substance, and the first for the relevance: the headline where it is there.
fn mention_evidence(relevance: Relevance, naming: &Naming<'_, '_>) -> Vec<Evidence> {
    let first = naming.mentions.first().map(|mention| piece(mention.hit, relevance.name().to_owned()));
    let named = naming.mentions.iter().map(|mention| piece(mention.hit, format!("substance:{}", mention.substance.name())));
    first.into_iter().chain(named).collect()
}

fn has_words(evidence: &[Evidence], theme: Theme) -> bool {
    evidence.iter().any(|piece| piece.counts_for.strip_prefix("theme:") == Some(theme.name()))
}

/// The words of a theme that has none of its own: police and courts for supply, else the name of which nothing more is said.
fn indirect_evidence(reading: &Reading<'_>, naming: &Naming<'_, '_>, theme: Theme) -> Vec<Evidence> {
    let counts_for = || format!("theme:{}", theme.name());
    let crime = reading.hits.iter().filter(|hit| theme == Theme::Supply && hit.is(Setting::Crime));
    let crime: Vec<Evidence> = crime.map(|hit| piece(hit, counts_for())).collect();
    if !crime.is_empty() {
        return crime;
    }
    naming.mentions.first().map(|mention| piece(mention.hit, counts_for())).into_iter().collect()
}

/// What a word on the circumstances counts for.
fn counts_for(hit: &Hit<'_>) -> String {
    match hit.term.sense {
        Sense::Event(event) => format!("event:{}", event.name()),
        Sense::Route(route) => format!("route:{}", route.name()),
        _ => String::new(),
    }
}

fn theme_evidence(hit: &Hit<'_>, themes: &[Theme]) -> Option<Evidence> {
    match hit.term.sense {
        Sense::Theme(theme) if themes.contains(&theme) || (hit.term.weight == 3 && is_misuse_theme(theme)) => {
            Some(piece(hit, format!("theme:{}", theme.name())))
        }
        Sense::Setting(Setting::Misuse | Setting::Crime) => Some(piece(hit, Relevance::Misuse.name().to_owned())),
        _ => None,
    }
}

fn piece(hit: &Hit<'_>, counts_for: String) -> Evidence {
    Evidence { field: hit.field, span: hit.span, term: hit.term.text.clone(), counts_for }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::sync::LazyLock;

    use serde_json::{Value, json};

    use super::*;
    use crate::model::Field;

    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::bundled);

    fn coded_text<'t>(title: &'t str, body: &'t str, language: &'t str) -> Codes {
        code(&Texts { title, standfirst: "", body, language }, &LEXICON)
    }

    fn record(codes: &Codes, title: &str, body: &str) -> Value {
        let text = |piece: &Evidence| {
            if piece.field == Field::Title { piece.span.slice(title) } else { piece.span.slice(body) }.to_owned()
        };
        let piece =
            |piece: &Evidence| json!(format!("{} {:?} {}: {}", piece.field.name(), piece.span, text(piece), piece.counts_for));
        json!({
            "relevance": codes.relevance.name(),
            "themes": codes.themes.iter().map(|theme| theme.name()).collect::<Vec<_>>(),
            "event": codes.event.name(),
            "route": codes.route.name(),
            "substances": codes.substances.iter().map(|substance| substance.name()).collect::<Vec<_>>(),
            "evidence": codes.evidence.iter().map(piece).collect::<Vec<_>>(),
        })
    }

    fn fixtures() -> Vec<(String, String)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/codebook");
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "txt"));
        texts.map(|path| (path.to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())).collect()
    }

    /// `<lang>_<relevance>_<case>.txt` is a headline, a blank line and a body; `KETWATCH_UPDATE_EXPECTED=1` rewrites what is expected.
    #[test]
    fn fixtures_are_coded_as_expected() {
        let cases = fixtures();
        assert!(cases.len() >= 40);
        for (path, text) in cases {
            let (title, body) = text.split_once("\n\n").unwrap();
            let name = Path::new(&path).file_stem().unwrap().to_str().unwrap();
            let mut parts = name.split('_');
            let language = parts.next().unwrap().replace("zhhant", "zh-Hant");
            let codes = coded_text(title, body, &language);
            assert_eq!(Some(codes.relevance.name()), parts.next(), "{name}: {:#?}", codes.evidence);
            let found = record(&codes, title, body);
            let expected = path.replace(".txt", ".expected.json");
            if std::env::var("KETWATCH_UPDATE_EXPECTED").is_ok() {
                fs::write(&expected, format!("{found:#}\n")).unwrap();
            }
            let expected: Value = serde_json::from_str(&fs::read_to_string(&expected).unwrap()).unwrap();
            assert_eq!(found, expected, "{name}");
        }
    }

    /// Language, tab, a headline that is about something else.
    #[test]
    fn a_title_of_a_work_is_no_mention_and_what_the_work_tells_is() {
        let relevance = |title: &str, body: &str, language: &str| coded_text(title, body, language).relevance;
        let band = "The trio ended with “Ketamine”, the closing track of its second album, and a long drum solo.";
        assert_eq!(relevance("Band plays a song called Ketamine", band, "en"), Relevance::None);
        let stück = "Das Stück „Ketamin“ der Autorin Lena Voss handelt von einem Tierheim, das schließen soll.";
        assert_eq!(relevance("Premiere am Sonntag", stück, "de"), Relevance::None);
        for (title, body, language) in [
            ("Singer on his song “Ketamine”", "The song tells of the year he was addicted and could not stop snorting it.", "en"),
            (
                "Film „Ketamin“ zeigt Sucht",
                "Der Film „Ketamin“ begleitet drei junge Abhängige, deren Blasen zerstört sind.",
                "de",
            ),
            (
                "Band held over “ketamine”",
                "Three men of the band were arrested with “ketamine” at the airport, police said.",
                "en",
            ),
        ] {
            assert_ne!(relevance(title, body, language), Relevance::None, "{title}");
        }
        let book = "The book “Ketamine” explains how patients with depression are treated in clinics with infusions.";
        assert_eq!(relevance("Psychiatrist's book “Ketamine” is out", book, "en"), Relevance::Other);
    }

    #[test]
    fn what_turned_out_to_be_something_else_is_passing_without_themes() {
        for (language, title, body) in [
            (
                "en",
                "Powder was sugar",
                "The powder seized at the harbour was not ketamine but sugar, the laboratory said. The case was dropped.",
            ),
            ("de", "", "Das Pulver war kein Ketamin, sondern Zucker, teilte die Polizei mit. Das Verfahren wurde eingestellt."),
            ("ja", "", "押収された粉はケタミンではなく砂糖だった。男性は釈放された。"),
        ] {
            let codes = coded_text(title, body, language);
            assert_eq!((codes.relevance, codes.themes.len()), (Relevance::Passing, 0), "{body}");
        }
    }

    #[test]
    fn a_notice_without_a_headline_is_about_what_its_first_sentence_reports() {
        let relevance = |body: &str, language: &str| coded_text("", body, language).relevance;
        assert_eq!(relevance("Police arrested two dealers and seized four kilos of ketamine in Hull.", "en"), Relevance::Misuse);
        assert_eq!(relevance("Un'infusione di ketamina attenua la depressione, dice uno studio.", "it"), Relevance::Other);
        assert_eq!(relevance("His novel mentions opera, ketamine and the sea. He lives in Leeds.", "en"), Relevance::Passing);
    }

    #[test]
    fn a_theft_beside_a_treated_animal_is_no_misuse() {
        let body = "A vet was praised for saving a foal. She gave it ketamine before the operation. Ketamine is often used by vets. \
                    The foal, stolen in May, was found by police. A man was arrested for the theft of the foal.";
        assert_eq!(coded_text("Foal saved", body, "en").relevance, Relevance::Other);
    }

    #[test]
    fn words_in_titles_and_names_are_no_wording() {
        let wording = |body: &str, language: &str| {
            let codes = coded_text("", body, language);
            codes.evidence.iter().filter(|piece| piece.counts_for.starts_with("wording:stig")).count()
        };
        assert_eq!(wording("Her book “The Addict Upstairs” is about ketamine, which she sold to dealers.", "en"), 0);
        assert_eq!(wording("He played in the band Junkie XL and sold ketamine.", "en"), 0);
        assert_eq!(wording("小說《癮君子》講述吸食愷他命的青年。", "zh-Hant"), 0);
        assert_eq!(wording("The junkie next door sold ketamine, a neighbour said.", "en"), 1);
    }

    #[test]
    fn false_friends_are_none_in_every_language() {
        for line in include_str!("../../fixtures/codebook/false_friends.tsv").lines() {
            let (language, headline) = line.split_once('\t').unwrap();
            let codes = coded_text(headline, "", language);
            assert_eq!(codes.relevance, Relevance::None, "{line}: {:#?}", codes.evidence);
        }
    }

    /// Language, tab, words around a name in one of its forms, tab, the substance.
    #[test]
    fn names_are_found_in_every_form() {
        for line in include_str!("../../fixtures/codebook/forms.tsv").lines() {
            let [language, text, substance] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            let codes = coded_text("", text, language);
            assert!(codes.substances.iter().any(|found| found.name() == substance), "{line}: {:#?}", codes.evidence);
            // Whatever language the text was taken for.
            assert!(!coded_text("", text, "").substances.is_empty(), "{line}");
        }
    }

    #[test]
    fn every_decision_but_none_carries_evidence_of_its_own() {
        for (path, text) in fixtures() {
            let (title, body) = text.split_once("\n\n").unwrap();
            let codes = coded_text(title, body, "");
            let own = codes.evidence.iter().any(|piece| piece.counts_for == codes.relevance.name());
            assert!(own || codes.relevance == Relevance::None, "{path}");
        }
    }

    #[test]
    fn every_theme_and_substance_has_its_words() {
        for (path, text) in fixtures() {
            let (title, body) = text.split_once("\n\n").unwrap();
            let codes = coded_text(title, body, "");
            let labels = codes.themes.iter().map(|theme| format!("theme:{}", theme.name()));
            let labels = labels.chain(codes.substances.iter().map(|substance| format!("substance:{}", substance.name())));
            for label in labels {
                assert!(codes.evidence.iter().any(|piece| piece.counts_for == label), "{path}: {label}");
            }
        }
    }

    #[test]
    fn broken_texts_never_panic_and_spans_stay_slices() {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % below as u64).unwrap()
        };
        for (_, text) in fixtures() {
            for _ in 0..6 {
                let mut bytes = text.clone().into_bytes();
                for _ in 0..8 {
                    let at = random(bytes.len());
                    bytes[at] = u8::try_from(random(256)).unwrap();
                }
                let broken = String::from_utf8_lossy(&bytes).into_owned();
                for piece in coded_text("", &broken, "").evidence {
                    assert!(!piece.span.slice(&broken).is_empty());
                }
            }
        }
    }

    #[test]
    fn a_page_of_nothing_but_terms_is_coded_in_bounded_time() {
        let page = "ket special k ketamine cocaine addict seized vet ".repeat(20_000);
        assert!(coded_text(&page, &page, "en").evidence.len() <= MOST_EVIDENCE + MOST_CIRCUMSTANCES + 50);
    }

    #[test]
    fn nothing_is_none_without_evidence() {
        let codes = coded_text("", "", "en");
        assert_eq!((codes.relevance, codes.score, codes.evidence.len()), (Relevance::None, 0.0, 0));
    }

    #[test]
    fn a_false_friend_is_kept_as_evidence_against() {
        let codes = coded_text("Special K for addicts of breakfast cereal", "", "en");
        assert_eq!(codes.relevance, Relevance::None);
        assert!(codes.evidence.iter().any(|piece| piece.counts_for == "against:cereal"));
    }
}
