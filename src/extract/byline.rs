//! The text of a byline cut into the names of persons and desks.

use super::affiliation::{NO_NAMES, couples, without_address, without_affiliation};
use super::phrases::WEEKDAYS;
use super::title::{plain, squeeze};
use super::tree::LINE_BREAK;
use crate::text::fold::fold;

/// The names in texts that hold nothing but names, each once.
pub(super) fn names<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for value in texts.take(60).flat_map(|text| parts(&plain(text))) {
        if is_name(&value) && !found.iter().any(|known| fold(known) == fold(&value)) {
            found.push(value);
        }
    }
    found
}

/// The text of a byline's elements: pages set `By`, name and day apart by style alone, or by a line break that is no blank.
/// Days are left out.
pub(super) fn joined<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for text in texts.filter(|text| !opens_with_weekday(text)) {
        if text == LINE_BREAK {
            let is_open = line.trim_end().ends_with(|c: char| c != '|');
            line.push_str(if is_open { LINE_END } else { "" });
            continue;
        }
        let begins = text.chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
        if begins && line.ends_with(|c: char| c.is_alphanumeric() || c == '.') {
            // What a role's own element shows is no part of the name before it.
            line.push_str(if is_title(text) && is_full_name(without_by(&line)) { LINE_END } else { " " });
        }
        line.push_str(text);
    }
    squeeze(&line)
}

/// What stands for a line break in a byline; parts are cut there.
const LINE_END: &str = " | ";

/// Whether it is a day of the week, alone or with its date: `Monday, December 2, 2019`.
fn opens_with_weekday(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or("").trim_end_matches([',', '.', '،']).to_lowercase();
    WEEKDAYS.binary_search(&first.as_str()).is_ok() && (text.contains(|c: char| c.is_ascii_digit()) || words.next().is_none())
}

/// The names of a line that begins as bylines do, or names its author behind a date; none where it does neither.
pub(super) fn names_in_line(line: &str) -> Vec<String> {
    let piece = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let by = Some(without_by(piece)).filter(|rest| *rest != piece.trim());
    let Some(rest) = by.or_else(|| behind_date(piece)) else { return Vec::new() };
    let found = names(std::iter::once(rest));
    // `By then, the firm …` is a sentence; agencies write themselves small.
    let is_byline = |name: &String| !name.contains(' ') || is_capitalised(name.split(',').next().unwrap_or(name));
    if found.iter().all(is_byline) { found } else { Vec::new() }
}

/// What stands behind `von` and its like in `06.11.2023 13:30 von Olga`.
fn behind_date(line: &str) -> Option<&str> {
    let (before, rest) = [" von ", " by ", " par ", " por ", " door "].iter().find_map(|by| line.rsplit_once(by))?;
    let digits = before.chars().filter(char::is_ascii_digit).count();
    let letters = before.chars().filter(|c| c.is_alphabetic()).count();
    (digits >= 4 && letters < 30).then_some(rest)
}

/// Whether the line is a label under which the author's name stands: `Autor:`.
pub(super) fn is_label(line: &str) -> bool {
    let lower = line.to_lowercase();
    let label = lower.trim_end_matches([':', '：', ' ']);
    label.chars().count() > 2 && BY.contains(&label)
}

/// Whether every word begins with a capital, as the words of a name do.
pub(super) fn is_capitalised(name: &str) -> bool {
    let starts_small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let is_capital = |word: &str| !starts_small(word) || NAME_PARTICLES.contains(&word);
    name.split_whitespace().all(is_capital) && !name.split_whitespace().last().is_none_or(starts_small)
}

/// Words in the middle of names that have no capital.
const NAME_PARTICLES: &[&str] = &[
    "al", "bin", "da", "de", "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "van", "von", "y",
    "zu",
];

/// One byline cut into its names.
fn parts(byline: &str) -> Vec<String> {
    let byline = byline.replace('：', ": ");
    let line = labelled(&byline);
    let mut parts = vec![behind_date(line).unwrap_or_else(|| before_day(without_by(line))).to_owned()];
    for separator in [";", LINE_END, " / ", " and ", " und ", " & ", " et ", " och ", " og ", "、", " · ", " • ", ", "] {
        parts = parts.iter().flat_map(|part| cut(part, separator)).collect();
    }
    parts.iter().flat_map(|part| couples(part)).map(|part| cleaned(&part)).filter(|part| !part.is_empty()).collect()
}

/// Words between a name and the date of its text.
const DATE_WORDS: &[&str] = &["am", "den", "el", "em", "il", "le", "on", "op", "vom", "w"];

/// Letters of the longest name of a day, with what ends it.
const LONGEST_WEEKDAY: usize = 15;

/// The line up to a date with its day that a word joins to it: `Submitted by Jane Roe on Wed, 03/05/2025 - 10:11`.
fn before_day(line: &str) -> &str {
    let words = line.split(' ').skip(1);
    let mut end = line.split(' ').next().unwrap_or("").len();
    for word in words {
        let rest = line.get(end + 1 + word.len()..).unwrap_or("").trim_start();
        // Lines are cut at strokes: of `Wed, 03/05/2025` the beginning may be all that is left.
        let is_dated = |day: &str, rest: &str| {
            let is_day = day.starts_with(char::is_alphabetic) && day.chars().count() < LONGEST_WEEKDAY;
            let is_whole = day.ends_with([',', '.']) || rest.chars().filter(char::is_ascii_digit).count() >= 4;
            is_day && is_whole && rest.starts_with(|c: char| c.is_ascii_digit())
        };
        if DATE_WORDS.contains(&word) && rest.split_once(' ').is_some_and(|(day, rest)| is_dated(day, rest)) {
            return line.get(..end).unwrap_or(line);
        }
        end += 1 + word.len();
    }
    line
}

/// What a byline of several labels says under that of the author: `Datum: 19.11. Autor: Jane Roe Quelle: Agency`.
fn labelled(byline: &str) -> &str {
    let is_label = |word: &&str| word.strip_suffix(':').is_some_and(|word| BY.contains(&word.to_lowercase().as_str()));
    let label = byline.split_whitespace().find(is_label).and_then(|label| Some(byline.split_once(label)?.1));
    let Some(behind) = label else { return byline };
    let next = behind.find(':').and_then(|colon| behind.get(..colon)?.rfind(' '));
    next.and_then(|end| behind.get(..end)).unwrap_or(behind).trim()
}

/// Cuts at a separator. What follows a comma may be a title or a degree, which stays with its name.
fn cut(part: &str, separator: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in part.split(separator).map(str::trim).filter(|piece| !piece.is_empty()) {
        match pieces.last_mut().filter(|_| is_title(piece)) {
            Some(name) if separator == ", " => name.extend([", ", piece]),
            // What stands under a name.
            Some(_) if separator == LINE_END => {}
            _ => pieces.push(piece.to_owned()),
        }
    }
    pieces
}

/// Last words of titles that follow a name after a comma.
const TITLES: &[&str] = &[
    "agency",
    "agentur",
    "author",
    "autor",
    "chefredakteur",
    "columnist",
    "contributor",
    "correspondent",
    "desk",
    "editor",
    "editor-in-chief",
    "giornalista",
    "journalist",
    "journaliste",
    "jr",
    "kolumnist",
    "korrespondent",
    "md",
    "periodista",
    "phd",
    "producer",
    "redakteur",
    "redakteurin",
    "redaktion",
    "reporter",
    "sr",
    "staff",
    "writer",
    "корреспондент",
];

fn is_title(piece: &str) -> bool {
    let last = piece.split_whitespace().last().unwrap_or("").trim_matches('.').to_lowercase();
    TITLES.binary_search(&last.as_str()).is_ok()
}

/// Words that open a byline.
const BY: &[&str] = &[
    "alle artikel von",
    "alle beiträge von",
    "alles von",
    "artikel von",
    "article by",
    "author",
    "auteur",
    "auteur :",
    "autor",
    "autore",
    "autor*innen",
    "autor/innen",
    "autor:innen",
    "autorin",
    "autorin/autor",
    "av",
    "beitrag von",
    "beiträge von",
    "blog beitrag von",
    "by",
    "af",
    "di",
    "door",
    "ein artikel von",
    "ein beitrag von",
    "ein gastbeitrag von",
    "ein kommentar von",
    "eine analyse von",
    "enviado por",
    "enviat per",
    "erstellt von",
    "escrito por",
    "geschrieben von",
    "gespeichert von",
    "gepostet von",
    "herausgeber",
    "indsendt af",
    "ingediend door",
    "inskickad av",
    "interview",
    "interview von",
    "inviato da",
    "mehr artikel von",
    "mehr von",
    "more by",
    "oleh",
    "par",
    "por",
    "posted by",
    "posts by",
    "publicado por",
    "published by",
    "redazione di",
    "soumis par",
    "story by",
    "submetido por",
    "submitted by",
    "tekst",
    "text",
    "text & fotos",
    "text und fotos",
    "text und bilder",
    "text von",
    "texte",
    "veröffentlicht von",
    "verfasst von",
    "view all posts by",
    "verfasser",
    "von",
    "words by",
    "written by",
    "wysłane przez",
    "zeige alle beiträge von",
    "zum profil von",
    "a cura di",
    "kirjoittaja:",
    "penulis",
    "reported by",
    "szerző",
    "tác giả",
    "unserem redakteur",
    "unserer redakteurin",
    "unserem korrespondenten",
    "unserer korrespondentin",
    "van onze redacteur",
    "van onze correspondent",
    "van onze verslaggever",
    "yazar",
    "írta",
    "بقلم",
    "كتب:",
    "כתב:",
    "מאת",
    "โดย",
    "γράφει η",
    "γράφει ο",
    "автор",
    "текст",
    "लेखक",
    "作者",
    "文",
    "文/",
    "撰文",
];

/// Words of [`BY`] that other lines begin with too: `Text - Planning`. Behind them stands a colon or a full name.
const LABELS: &[&str] = &[
    "author",
    "auteur",
    "autor",
    "autore",
    "autorin",
    "herausgeber",
    "interview",
    "penulis",
    "szerző",
    "tekst",
    "text",
    "texte",
    "verfasser",
    "yazar",
    "írta",
];

/// Whether it reads like a name of two to four words.
pub(super) fn is_full_name(text: &str) -> bool {
    (2..5).contains(&text.split_whitespace().count()) && is_capitalised(text.trim()) && !text.contains(" - ")
}

fn without_by(text: &str) -> &str {
    let text = text.trim();
    let lower = text.to_lowercase();
    let opening =
        BY.iter().filter(|by| lower.strip_prefix(**by).is_some_and(|rest| rest.starts_with([' ', ':', '：']) && rest.len() > 2));
    let Some(by) = opening.max_by_key(|by| by.len()) else { return text };
    let rest = text.get(by.len()..).unwrap_or(text);
    if LABELS.contains(by) && !rest.starts_with([':', '：']) && !is_full_name(rest) {
        return text;
    }
    rest.trim_start_matches([':', '：', ' ']).trim()
}

/// Words after the name that are the page's, not the name's.
const TAILS: &[&str] = &[
    " alle artikel",
    " alle beiträge",
    " alles von",
    " says:",
    " sagt:",
    " posted",
    " published",
    " updated",
    " stand:",
    " stand ",
    " mitglied der",
    " follow",
    " min read",
    " min de lecture",
    " min leestijd",
    " min lesezeit",
    " min. lesezeit",
    " minute read",
    "view profile",
    " - ",
];

fn cleaned(part: &str) -> String {
    // `By: Posted by Jane Roe`
    let mut name = without_by(without_by(part)).to_owned();
    if let Some(bracket) = name.find('(').filter(|at| *at > 0) {
        name.truncate(bracket);
    }
    // `Jane Roe/Agency`
    if let Some((before, behind)) = name.split_once('/')
        && before.contains(' ')
        && before != before.to_uppercase()
        && !behind.contains(' ')
    {
        name.truncate(before.len());
    }
    if let Some(date) = dated_end(&name) {
        name.truncate(date);
    }
    let lower = name.to_lowercase();
    if lower.len() == name.len()
        && let Some(at) = TAILS.iter().filter_map(|tail| lower.find(tail)).min().filter(|at| *at > 0)
    {
        name.truncate(at);
        // `Jane Roe 5 min read`
        name.truncate(name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().len());
    }
    let name = without_affiliation(without_address(without_weekday(&name)));
    let trimmed = name.trim_matches(['【', '】', ',', ' ', '|', '-', '–', ':', '@', '*', '/', '→', '·', '•', '+']);
    let trimmed = halved(trimmed);
    let initials = trimmed.split_whitespace().last().is_some_and(|word| word.chars().count() <= 2);
    (if initials { trimmed } else { trimmed.trim_end_matches('.') }).to_owned()
}

/// The name before a day of the week: `Jane Roe Monday`.
fn without_weekday(name: &str) -> &str {
    let rest = name.rsplit_once(' ').filter(|(before, last)| before.contains(' ') && opens_with_weekday(last));
    rest.map_or(name, |(before, _)| before)
}

/// A name that stands twice, once for the eye and once for the ear: `Jane RoeJane Roe`.
pub(super) fn halved(name: &str) -> &str {
    match name.split_at_checked(name.len() / 2) {
        Some((one, other)) if one == other.trim_start() && one.contains(' ') => one,
        _ => name,
    }
}

/// Where a date or a time begins that runs on behind the name: `Jane Roe am 29.12.2010`.
fn dated_end(name: &str) -> Option<usize> {
    // The number in `Roe1984` is an account's.
    let mut pairs = name.char_indices().zip(std::iter::once(' ').chain(name.chars()));
    let digit = pairs.find(|((_, c), before)| c.is_ascii_digit() && !before.is_alphanumeric())?.0.0;
    let before = name.get(..digit)?.trim_end_matches([' ', ',', '-', '–', '|', '(']);
    let word = ["am", "on", "vom", "le", "el", "at", "um", "den"].iter().find_map(|word| before.strip_suffix(word));
    let end = word.filter(|rest| rest.ends_with(' ')).map_or(before, str::trim_end).len();
    let dated = name.get(digit..)?.chars().filter(char::is_ascii_digit).count() >= 4;
    (dated && end > 2).then_some(end)
}

/// Words that open the credit of a picture.
const PICTURES: &[&str] = &["bild", "bilder", "foto", "fotos", "image", "photo", "photos", "фото"];

/// Whether it can be a person or a desk: no address, no number, no firm, not too long.
fn is_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    let has_word = |word: &str| lower.split_whitespace().any(|part| part == word);
    (2..60).contains(&name.chars().count())
        && name.split_whitespace().count() <= 6
        && name.chars().any(char::is_alphabetic)
        && name.split_whitespace().all(is_word_of_name)
        && !BY.contains(&lower.as_str())
        && !opens_with_weekday(name)
        && !name.contains(['@', '{', '[', '%', '<', '#', '?', '!', '=', '(', ')'])
        && !lower.contains("www.")
        && !lower.contains("http")
        && !is_site(name)
        && !["gmbh", "inc.", "ltd", "ag", "eg", "e.v."].iter().any(|firm| has_word(firm))
        && NO_NAMES.binary_search(&lower.as_str()).is_err()
        && !PICTURES.iter().any(|word| lower.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', ':'])))
}

/// Whether a word may stand in a name: numbers only behind letters, as in the names of accounts and portals (`Info24`).
fn is_word_of_name(word: &str) -> bool {
    !word.contains(|c: char| c.is_ascii_digit()) || (word.starts_with(char::is_alphabetic) && !word.contains([':', '/', '-']))
}

/// Whether it is the address of a site: `zeitung.example`.
fn is_site(name: &str) -> bool {
    let host = name.split('/').next().unwrap_or(name);
    host.rsplit_once('.').is_some_and(|(label, domain)| {
        label.len() > 3
            && !host.contains(' ')
            && (2..=4).contains(&domain.len())
            && domain.bytes().all(|byte| byte.is_ascii_lowercase())
    })
}
