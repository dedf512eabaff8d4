//! Where sentences begin and end.
//!
//! Unicode's rules (UAX #29) find the candidates; the rules here mend what they get wrong in news: titles and initials,
//! ordinal numbers, a question in marks followed by its cue, and full stops whose blank was lost.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::model::Span;

/// Words that keep their full stop inside a sentence, in lower case without it.
const ABBREVIATIONS: &[&str] = &[
    "abg", "abs", "adj", "adm", "approx", "arq", "art", "asp", "asst", "atty", "av", "avv", "bc", "bd", "bl", "brig", "bryg",
    "bzgl", "bzw", "ca", "cad", "capt", "cf", "ch", "cllr", "cmdr", "cmte", "cnel", "co", "col", "comm", "const", "corp", "cpl",
    "csc", "ct", "dep", "dept", "det", "dipl", "dir", "dkfm", "doc", "dott", "doz", "doç", "dr", "dra", "dre", "drs", "drsc",
    "ds", "dyr", "dña", "ed", "eng", "esp", "est", "etc", "evtl", "ex", "exc", "exmo", "ff", "fhv", "fig", "fr", "ft", "geb",
    "gen", "geom", "ggf", "godz", "gov", "gral", "gör", "hab", "habil", "hon", "hr", "hrsg", "ifj", "inc", "ing", "insp", "inż",
    "ir", "jan", "jnr", "jr", "judr", "jun", "kb", "kl", "km", "kpt", "lek", "lic", "lieut", "lt", "ltd", "ltda", "mag", "mah",
    "maj", "mec", "messrs", "mgr", "mio", "mjr", "mlle", "mmag", "mme", "mo", "mr", "mrd", "mrs", "ms", "msgr", "mt", "mudr",
    "mvdr", "mw", "mł", "nadkom", "no", "npor", "nprap", "nr", "nstrm", "núm", "on", "op", "opr", "ord", "oss", "paeddr", "pag",
    "pfc", "ph", "pharmdr", "phd", "phdr", "podkom", "por", "pplk", "ppor", "pprap", "ppłk", "pr", "prap", "pres", "priv",
    "prof", "profa", "prok", "pról", "pvt", "pág", "płk", "rep", "reps", "rev", "rndr", "sen", "sens", "serg", "sgt", "sgto",
    "sierż", "sig", "snr", "sog", "sok", "sp", "spec", "sr", "sra", "sres", "srta", "ss", "ssa", "st", "ste", "stržm", "supt",
    "szt", "tel", "tidl", "tte", "tys", "tzv", "tzw", "ul", "univ", "usw", "uzm", "vgl", "vol", "vs", "wg", "yrd", "zb", "ziff",
    "özv", "öğr", "акад", "гр", "д-р", "канд", "млн", "млрд", "проф", "ред", "см", "ст", "тыс", "ул",
];

/// The sentences of a text, without the white space around them. A blank line always ends one.
pub fn sentences(text: &str, language: &str) -> Vec<Span> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut breaks: Vec<usize> = Vec::new();
    for at in segmenter.segment_str(text) {
        if at == 0 || at == text.len() || !is_false_break(text, at, language) {
            breaks.push(at);
        }
    }
    add_dialogue(text, &mut breaks);
    add_lost_blanks(text, &mut breaks);
    breaks
        .windows(2)
        .filter_map(|pair| Span::new(text, pair[0], pair[1]))
        .map(|span| span.trimmed(text))
        .filter(|span| !span.is_empty())
        .collect()
}

/// Characters of a line before a dash that may hold the opening mark.
const LONGEST_QUOTED: usize = 600;

/// The longest stretch that is looked at on either side of a break.
const REACH: usize = 48;

fn is_false_break(text: &str, at: usize, language: &str) -> bool {
    let before = tail(text, at);
    let gap_start = before.trim_end().len();
    if before.get(gap_start..).unwrap_or("").contains(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        return false;
    }
    let after = head(text, at);
    let Some(next) = after.chars().next() else { return false };
    if next.is_lowercase() {
        return true;
    }
    let closed = before.trim_end();
    let Some(stem) = closed.strip_suffix('.') else { return false };
    let word = last_word(stem);
    is_abbreviation(word) || is_initial(stem, word, after) || is_ordinal(word, after, language)
}

fn is_abbreviation(word: &str) -> bool {
    // "no" and "on" end English sentences; as abbreviations they stand before a number or name and are rare enough.
    if matches!(word, "no" | "on" | "co" | "ex" | "est" | "art") {
        return false;
    }
    ABBREVIATIONS.binary_search(&word.to_lowercase().as_str()).is_ok()
}

/// One capital letter after a capitalised word or at the start of a sentence: "John F. Kennedy", not "vitamin K. He".
///
/// Behind another word it depends on what follows: "said C. Stewart Verdery" goes on, "vitamin K. The" does not.
fn is_initial(stem: &str, word: &str, after: &str) -> bool {
    let mut letters = word.chars();
    let single = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let rest = stem.strip_suffix(word).unwrap_or("").trim_end();
    let named = last_word(rest).chars().next().is_none_or(char::is_uppercase);
    single && (named || !rest.ends_with(char::is_lowercase) || !STARTERS.contains(&first_word(after)))
}

/// Words that begin sentences and no surname.
const STARTERS: &[&str] = &[
    "A", "After", "All", "An", "And", "As", "At", "But", "By", "Das", "Der", "Det", "Die", "El", "Elle", "En", "Er", "Es", "For",
    "From", "Han", "He", "Her", "His", "Hon", "How", "I", "If", "Il", "In", "It", "Its", "La", "Le", "Les", "Los", "Most", "My",
    "No", "Not", "O", "On", "One", "Our", "She", "Sie", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They",
    "This", "Those", "To", "Under", "Un", "Una", "Une", "We", "What", "When", "Where", "Who", "Why", "With", "You",
];

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// Languages that write "the 17th" with a full stop.
const DOTTED_ORDINALS: &[&str] = &["cs", "da", "de", "fi", "hr", "hu", "nb", "nn", "no", "sk", "sl", "sr", "tr"];

/// Beginnings of month names after a dotted day, in the languages of [`DOTTED_ORDINALS`].
const MONTHS: &[&str] = &["apr", "aug", "dez", "feb", "jan", "jul", "jun", "jän", "mai", "mär", "nov", "okt", "sep"];

fn is_ordinal(word: &str, after: &str, language: &str) -> bool {
    let day = word.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
    let start: String = after.chars().take(3).flat_map(char::to_lowercase).collect();
    let code = language.split('-').next().unwrap_or(language);
    day && DOTTED_ORDINALS.contains(&code) && MONTHS.contains(&start.as_str())
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| !c.is_alphanumeric() && c != '-').map_or(0, |at| {
        let width = text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        at + width
    });
    text.get(start..).unwrap_or("")
}

/// At most [`REACH`] bytes before `at`.
fn tail(text: &str, at: usize) -> &str {
    let mut start = at.saturating_sub(REACH);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..at).unwrap_or("")
}

/// At most [`REACH`] bytes from `at`.
fn head(text: &str, at: usize) -> &str {
    let mut end = (at + REACH).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(at..end).unwrap_or("")
}

/// Adds a break where dialogue follows a sentence: "Han lovar hårdare straff. |– Det här är …".
fn add_dialogue(text: &str, breaks: &mut Vec<usize>) {
    let mut added = Vec::new();
    for (at, dash) in text.match_indices(['–', '—']) {
        let ended = tail(text, at).trim_end_matches(' ');
        let blank = ended.len() < tail(text, at).len();
        let mut after = head(text, at + dash.len()).chars();
        let spoken = after.next() == Some(' ') && after.next().is_some_and(|c| c.is_uppercase() || matches!(c, '¿' | '¡'));
        if blank
            && spoken
            && ended.ends_with(['.', '?', '!', '…'])
            && !is_inside_marks(text, at)
            && !is_abbreviation(last_word(ended.trim_end_matches('.')))
        {
            added.push(at);
        }
    }
    if !added.is_empty() {
        breaks.append(&mut added);
        breaks.sort_unstable();
        breaks.dedup();
    }
}

/// Whether a quotation that began in the same line is still open: "«Слова, — сказала она. |— Ещё»".
fn is_inside_marks(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    let line = before.rsplit('\n').next().unwrap_or("");
    let start = line.char_indices().rev().nth(LONGEST_QUOTED).map_or(0, |(start, _)| start);
    let recent = line.get(start..).unwrap_or("");
    let count = |mark: char| recent.matches(mark).count();
    count('«') > count('»') || count('„') > count('“').max(count('”'))
}

/// Adds a break where "addiction.Experts" lost its blank: a full stop between a word in lower case and a capitalised one.
fn add_lost_blanks(text: &str, breaks: &mut Vec<usize>) {
    let mut added = Vec::new();
    for (at, mark) in text.match_indices(['.', '?', '!']) {
        let end = at + mark.len();
        let before = last_word(tail(text, at));
        let mut after = head(text, end).chars();
        let capitalised = after.next().is_some_and(char::is_uppercase) && after.next().is_some_and(char::is_lowercase);
        if capitalised && before.chars().count() >= 2 && before.chars().all(char::is_lowercase) && !is_abbreviation(before) {
            added.push(end);
        }
    }
    if !added.is_empty() {
        breaks.extend(added);
        breaks.sort_unstable();
        breaks.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(language: &str, text: &str, expected: &[&str]) {
        let found: Vec<&str> = sentences(text, language).into_iter().map(|span| span.slice(text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn abbreviation_table_is_sorted_for_its_search() {
        assert!(ABBREVIATIONS.is_sorted());
    }

    #[test]
    fn titles_initials_and_decimals_do_not_end_a_sentence() {
        check("en", "Dr. Ann B. Cole saw 4.6kg. She left.", &["Dr. Ann B. Cole saw 4.6kg.", "She left."]);
        check("en", "He took vitamin K. He slept.", &["He took vitamin K.", "He slept."]);
        check("de", "Am 1. Februar kam Dr. Zirbl. Er ging.", &["Am 1. Februar kam Dr. Zirbl.", "Er ging."]);
    }

    #[test]
    fn dialogue_behind_a_dash_begins_a_sentence() {
        check(
            "sv",
            "Han lovar straff. – Det här är allvar, säger han.",
            &["Han lovar straff.", "– Det här är allvar, säger han."],
        );
        check("pl", "Zatrzymano trzy osoby. — Czekamy — mówi on.", &["Zatrzymano trzy osoby.", "— Czekamy — mówi on."]);
        check("ru", "«Да, — сказала она. — Это так».", &["«Да, — сказала она. — Это так»."]);
        check("en", "The hall – Leeds said – was full.", &["The hall – Leeds said – was full."]);
    }

    #[test]
    fn question_in_marks_stays_with_its_cue() {
        check("en", "“Why?” she asked. No answer.", &["“Why?” she asked.", "No answer."]);
    }

    #[test]
    fn lost_blank_still_ends_a_sentence() {
        check("en", "the drug’s grip.Experts warn. Time.news asks.", &["the drug’s grip.", "Experts warn.", "Time.news asks."]);
    }

    #[test]
    fn lines_end_sentences() {
        check("en", "A crosshead\n\nthen text", &["A crosshead", "then text"]);
        check("zh", "他说。我们走了。", &["他说。", "我们走了。"]);
    }
}
