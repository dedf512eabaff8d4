//! What a line says about itself.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Anchored, Input, StartKind};

use super::super::block;
use super::bylines::IN_BYLINES;
use super::endings::ENDINGS;
use super::notices::{NOTICES, NOTICES_WITHIN, SCRAPS};
use super::openings::{BYLINES, CREDITS, ELSEWHERE, IMPRINTS};

/// Whether a line is the outlet's word to its readers: membership, newsletter, consent, affiliate notice.
pub(in crate::extract) fn is_notice(text: &str) -> bool {
    block::size_of(text) <= LONGEST_NOTICE && notices(&small_letters(text))
}

/// Whether a line names the maker of a picture or is the outlet's word to its readers.
pub(in crate::extract) fn is_credit_or_notice(text: &str) -> bool {
    let size = block::size_of(text);
    size <= LONGEST_NOTICE && {
        let line = small_letters(text);
        credits(&line, size) || notices(&line)
    }
}

/// Characters of the longest notice.
const LONGEST_NOTICE: usize = 400;

fn notices(line: &str) -> bool {
    static OPENINGS: LazyLock<AhoCorasick> = LazyLock::new(|| openings(NOTICES));
    static WITHIN: LazyLock<AhoCorasick> = LazyLock::new(|| anywhere(NOTICES_WITHIN));
    let start = line.trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '¿' | '（' | '(' | 'ⓒ'));
    begins(&OPENINGS, start) || WITHIN.is_match(line) || is_invitation(start) || is_fault(start)
}

/// Whether the line invites to an outlet's account: `Follow The Courier on Twitter and Instagram @courier`.
fn is_invitation(line: &str) -> bool {
    const PLACES: &[&str] =
        &[" on bluesky", " on facebook", " on fb ", " on instagram", " on twitter", " on whatsapp", " on x ", " on x:"];
    line.starts_with("follow ") && PLACES.iter().any(|place| line.contains(place)) && line.contains('@')
}

/// Whether the publishing system complains of itself: `Warning: Undefined variable $id in /srv/… on line 12`.
fn is_fault(line: &str) -> bool {
    let is_named = ["warning: ", "notice: ", "deprecated: ", "fatal error: "].iter().any(|name| line.starts_with(name));
    is_named && line.contains(".php") && line.contains(" on line ")
}

fn anywhere(phrases: &[&str]) -> AhoCorasick {
    AhoCorasick::new(phrases).expect("a few dozen short phrases fit any automaton")
}

/// Whether the whole line is furniture.
pub(in crate::extract) fn is_scrap(text: &str) -> bool {
    if is_address(text.trim()) || is_shortcode(text) || is_script(text.trim()) {
        return true;
    }
    text.len() < 60 && {
        let line = lowered(text);
        let line = line.trim_matches(|c: char| !c.is_alphanumeric());
        let counted = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        line.is_empty()
            || SCRAPS.contains(&line)
            || is_page_number(line)
            || matches!(counted, "min read" | "minute read" | "mins read")
    }
}

/// Whether a line counts the pages of an article: `Page 1 of 3`.
fn is_page_number(line: &str) -> bool {
    const PAGES: &[&str] = &["pagina", "page", "página", "seite", "sida", "side", "strona"];
    let is_word = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) || word.len() < 4 || PAGES.contains(&word);
    let mut words = line.split([' ', '/']);
    words.next().is_some_and(|first| PAGES.contains(&first))
        && line.split(' ').count() == 4
        && line.split(' ').all(is_word)
        && line.chars().filter(char::is_ascii_digit).count() > 1
}

/// Whether a short line names the maker of a picture: `Photo: X`, `… (Image: X)`.
fn credits(line: &str, size: usize) -> bool {
    if size > 300 {
        return false;
    }
    let named = |part: &str| part.split_once([':', '：', '©']).is_some_and(|(word, _)| CREDITS.contains(&word.trim()));
    let bracket =
        line.trim_end_matches(['.', ' ']).strip_suffix([')', ']', '）']).and_then(|rest| rest.rsplit_once(['(', '[', '（']));
    (size < 160 && (named(line) || line.starts_with("личный архив")))
        || bracket.is_some_and(|(_, inside)| named(inside) || inside.starts_with("photo by"))
}

/// Whether the line is a script that the page shows: `googletag.cmd.push(…);`.
fn is_script(line: &str) -> bool {
    let is_named = ["googletag.", "window.", "(adsbygoogle", "document.write("].iter().any(|name| line.starts_with(name));
    is_named && line.ends_with([';', ')', '}'])
}

/// Whether a heading opens the comments, perhaps with their number: `3 Comments`.
pub(in crate::extract) fn opens_comments(text: &str) -> bool {
    const HEADINGS: &[&str] = &["comentarios", "commentaires", "comments", "kommentare", "leave a comment", "reacties"];
    text.len() < 40 && {
        let line = lowered(text);
        HEADINGS.contains(&line.trim_matches(|c: char| !c.is_alphabetic()))
    }
}

/// Whether the line is an address.
fn is_address(line: &str) -> bool {
    (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www.")) && !line.contains(' ')
}

/// Whether the line opens as one that leads to another article.
pub(in crate::extract) fn leads_elsewhere(text: &str) -> bool {
    let line = lowered(text);
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '【');
    static OPENINGS: LazyLock<AhoCorasick> = LazyLock::new(|| openings(ELSEWHERE));
    begins(&OPENINGS, line)
}

/// Whether the line is a heading under which other articles, tags or comments follow.
pub(in crate::extract) fn ends_article(text: &str) -> bool {
    if text.len() > 120 {
        return false;
    }
    let line = lowered(text);
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    // `More Great … Stories`, `More … News`.
    let is_more = line.starts_with("more ") && line.len() < 50 && MORE.iter().any(|word| line.ends_with(word));
    is_more
        || ENDINGS
            .iter()
            .any(|ending| line == *ending || (line.starts_with(ending) && line.len() < ending.len() + 25 && ending.len() > 9))
}

/// Last words of headings that begin with `More`.
const MORE: &[&str] = &[" articles", " coverage", " headlines", " news", " posts", " stories"];

/// Whether a short line behind the text says where it is from or when it was changed.
pub(in crate::extract) fn is_imprint(text: &str) -> bool {
    let line = lowered(text);
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '©');
    static OPENINGS: LazyLock<AhoCorasick> = LazyLock::new(|| openings(IMPRINTS));
    block::size_of(text) < 120 && begins(&OPENINGS, line) || is_shortcode(text)
}

/// Whether the block is a shortcode that the publishing system did not resolve: `[button link="…"]…[/button]`.
fn is_shortcode(text: &str) -> bool {
    let name = text.strip_prefix('[').and_then(|rest| rest.split([' ', ']']).next()).unwrap_or("");
    let is_word = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let text = text.trim_end();
    // `[adrotate banner="3"]`
    let is_single = || text.ends_with(['"', ']']) && text.contains('=') && text.find(']') == Some(text.len() - 1);
    is_word && text.len() < 400 && (text.ends_with(&format!("[/{name}]")) || is_single())
}

/// Whether the line is a sentence and no byline, though it may open with the same word: `By Friday, all four were in custody.` It ends
/// as sentences do, and has words in small letters that bylines and date lines have not.
fn is_sentence(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['"', '\'', '”', '’', '»', ')']);
    if text.ends_with(['。', '！', '？']) {
        return !text.chars().any(|c| c.is_numeric());
    }
    if !text.ends_with(['.', '!', '?', '…']) {
        return false;
    }
    let words = text.split(|c: char| !c.is_alphabetic() && !matches!(c, '\'' | '’'));
    let is_telling = |word: &&str| word.starts_with(char::is_lowercase) && !is_of_byline(word);
    let telling = words.filter(is_telling).take(TELLING_WORDS).count();
    // A number behind the first word is a date or a sum.
    let counts = || text.split_whitespace().nth(1).is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    telling == TELLING_WORDS || (telling > 0 && counts())
}

/// Words in small letters that no byline has, in a sentence.
const TELLING_WORDS: usize = 2;

fn is_of_byline(word: &str) -> bool {
    word.chars().nth(1).is_none() || IN_BYLINES.binary_search(&word).is_ok()
}

/// Whether the line opens as a byline or a date line does, or is little but a date, and is no sentence.
pub(in crate::extract) fn opens_byline(text: &str) -> bool {
    is_like_byline(text) && !is_sentence(text)
}

fn is_like_byline(text: &str) -> bool {
    let line = lowered(text);
    let digits = line.chars().filter(char::is_ascii_digit).count();
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    static OPENINGS: LazyLock<AhoCorasick> = LazyLock::new(|| openings(BYLINES));
    let is_date = |part: &str| part.chars().filter(char::is_ascii_digit).count() >= 4;
    let named = |part: &str| begins(&OPENINGS, part.trim());
    let mut parts = line.split(['-', '|', '•']);
    named(&line) || (digits >= 4 && letters < 30) || (is_date(&line) && line.len() < 200 && parts.any(named))
}

/// An automaton that finds a phrase at the beginning of a line.
fn openings(phrases: &[&str]) -> AhoCorasick {
    let built = AhoCorasick::builder().start_kind(StartKind::Anchored).build(phrases);
    built.expect("a few hundred short phrases fit any automaton")
}

fn begins(openings: &AhoCorasick, line: &str) -> bool {
    openings.find(Input::new(line).anchored(Anchored::Yes)).is_some()
}

/// The first 120 characters in small letters.
fn lowered(text: &str) -> String {
    let end = text.char_indices().nth(120).map_or(text.len(), |(at, _)| at);
    small_letters(text.get(..end).unwrap_or(text))
}

fn small_letters(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() { line.push(c.to_ascii_lowercase()) } else { line.extend(c.to_lowercase()) }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted() {
        assert!(IN_BYLINES.is_sorted() && super::super::WEEKDAYS.is_sorted());
    }

    #[test]
    fn sentences_that_open_like_bylines_are_none() {
        for line in [
            "By Friday, all four were in custody.",
            "Von den vier Festgenommenen schweigt einer.",
            "Von 100 Proben enthielten zwölf Ketamin.",
            "Por ahora no hay detenidos.",
            "Di Marco Rossi si sa poco: vendeva ketamina.",
            "Par Marie Dupont, la police a su le nom du vendeur.",
            "Door Jan Jansen kwam het aan het licht.",
            "Av Anna Berg köpte han ketamin.",
            "\"Ketamine 10,\" said Dr Jane Roe10, a doctor.",
            "更新された規則は県内のすべての学校に適用される。",
        ] {
            assert!(!opens_byline(line), "{line}");
        }
        for line in [
            "By Jane Roe",
            "By Jane Roe, crime correspondent.",
            "By Jane Roe and John Doe for the Harwick Courier.",
            "Von Jane Roe, dpa.",
            "Par Marie Dupont avec AFP.",
            "Publié le 5 mars 2024 à 10h30.",
            "Le 5 mars 2025, par Marie Dupont.",
            "Veröffentlicht am 5. März 2024 um 10:30 Uhr.",
            "Di Marco Rossi",
            "发布时间：2024年3月5日。",
        ] {
            assert!(opens_byline(line), "{line}");
        }
    }
}
