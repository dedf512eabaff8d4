//! Which dates of a page are the article's: not the day in the masthead, nor one of an event, a life, a comment, another article.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use url::Url;

use crate::model::host_of;
use crate::text::dates::DateHabits;

use super::head::Head;
use super::marks::Marks;
use super::phrases::WEEKDAYS;
use super::tags::Tag;
use super::tree::Tree;

/// Ancestors of an element that are looked at.
const DEPTH: usize = 40;

/// Top-level domains whose pages write the month first.
const MONTH_FIRST: &[&str] = &["gov", "mil", "us"];

/// Top-level domains of countries that sell them to everybody.
const SOLD: &[&str] = &["ai", "cc", "co", "fm", "io", "ly", "me", "tv", "ws"];

/// The order of day and month in a page's dates, by its language and its country. `en-US` is what publishing systems say of
/// themselves too, so a country's own domain counts for more, and so does a date that has the day first beyond doubt.
pub(super) fn habits(head: &Head<'_>, url: Option<&Url>, tree: &Tree<'_>) -> DateHabits {
    let locales = [head.language, head.first(&["og:locale"]), head.first(&["content-language"])];
    let locales: Vec<String> =
        locales.into_iter().flatten().map(|locale| locale.trim().replace('_', "-").to_ascii_lowercase()).collect();
    let top_level = url.and_then(|url| host_of(url).rsplit('.').next()).unwrap_or("");
    let is_of_country = top_level.len() == 2 && !SOLD.contains(&top_level);
    let is_american = locales.iter().any(|locale| locale == "en-us");
    let is_other_english = |locale: &String| locale.starts_with("en-") && !["en-us", "en-ca", "en-ph"].contains(&locale.as_str());
    let month_first =
        MONTH_FIRST.contains(&top_level) || (is_american && !is_of_country && !locales.iter().any(is_other_english));
    let month_first = month_first && !shows_day_first(tree);
    DateHabits { month_first, day_first: !month_first && !is_american && locales.iter().any(is_other_english), offset: None }
}

/// Whether a short line has a date like `25/03/2024`.
fn shows_day_first(tree: &Tree<'_>) -> bool {
    let lines = tree.blocks.iter().filter(|block| block.size < 80 && block.text.contains('/'));
    let mut words = lines.flat_map(|block| block.text.split(|c: char| !c.is_ascii_digit() && c != '/'));
    words.any(|word| {
        let parts: Vec<u32> = word.split('/').filter_map(|part| part.parse().ok()).collect();
        matches!(parts.as_slice(), [13..=31, 1..=12, 1995..=2200])
    })
}

/// Whether an element shows the day on which the page was read, as mastheads do: in the page's header or navigation, or named a
/// date above the headline, and not inside the article.
pub(super) fn is_masthead(tree: &Tree<'_>, element: usize, day: Date, now: Timestamp) -> bool {
    let today = Offset::UTC.to_datetime(now).date();
    if (day - today).get_days().abs() > 1 {
        return false;
    }
    let lineage: Vec<usize> = tree.lineage(element).take(DEPTH).collect();
    let any = |is: &dyn Fn(usize) -> bool| lineage.iter().any(|at| is(*at));
    let heading = tree.elements.iter().position(|element| element.tag == Tag::Heading(1));
    let holds_heading = |at: usize| heading.is_some_and(|heading| (at..tree.elements[at].end).contains(&heading));
    let is_head = |at: usize| matches!(tree.elements[at].tag, Tag::Header | Tag::Nav) && !holds_heading(at);
    let is_named = |at: usize| tree.elements[at].marks.any(Marks::DATE);
    let is_article = |at: usize| matches!(tree.elements[at].tag, Tag::Article | Tag::Main);
    let is_above = || heading.is_some_and(|heading| element < heading) && (0..tree.elements.len()).any(is_article);
    !any(&is_article) && (any(&is_head) || (any(&is_named) && is_above()))
}

/// Elements between the date of an event and what is named so.
const EVENT_DEPTH: usize = 3;

/// Whether what stands there belongs to a comment or tells when something takes place.
pub(super) fn is_of_another(tree: &Tree<'_>, element: usize) -> bool {
    let is_comment = |at: usize| {
        let marks = tree.elements[at].marks;
        marks.any(Marks::COMMENTS) && !matches!(tree.elements[at].tag, Tag::Html | Tag::Body | Tag::Article | Tag::Main)
    };
    let is_event = |at: usize| {
        let names = tree.elements[at].attr("class").unwrap_or("");
        let is_whole = matches!(tree.elements[at].tag, Tag::Html | Tag::Body | Tag::Article | Tag::Main);
        !is_whole && names.split(|c: char| !c.is_alphanumeric()).any(|name| name.eq_ignore_ascii_case("event"))
    };
    tree.lineage(element).take(EVENT_DEPTH).any(is_event) || tree.lineage(element).take(DEPTH).any(is_comment)
}

/// Whether what stands there belongs to a list of other articles. Much else that is no text may date the page.
pub(super) fn is_beside(tree: &Tree<'_>, element: usize) -> bool {
    let names = |at: usize| [tree.elements[at].attr("class"), tree.elements[at].attr("id")];
    let is_related = |name: &str| name.to_ascii_lowercase().contains("related");
    let mut lineage = tree.lineage(element).take(DEPTH).filter(|at| tree.elements[*at].marks.any(Marks::DROP));
    lineage.any(|at| names(at).into_iter().flatten().any(is_related))
}

/// How a line begins that tells when something takes place or somebody was born, in small letters.
const EVENTS: &[&str] = &[
    "begins",
    "born",
    "date of birth",
    "event",
    "fecha de nacimiento",
    "geboren",
    "geburtsdatum",
    "nacido",
    "nato il",
    "né le",
    "née le",
    "starts",
    "termin",
    "veranstaltung",
    "wann:",
    "when:",
];

/// Words of a sentence that tells when the text itself was published, in small letters.
const PUBLICATION: &[&str] = &[
    "ajouté",
    "created",
    "enviado",
    "erschienen",
    "erstellt",
    "geplaatst",
    "gepubliceerd",
    "gespeichert",
    "ingediend",
    "inviato",
    "mis en ligne",
    "on-line",
    "online",
    "opublikowan",
    "posted",
    "public",
    "publik",
    "publié",
    "published",
    "pubblicat",
    "released",
    "soumis",
    "submetido",
    "submitted",
    "updated",
    "veröffentlicht",
    "written",
    "опубликован",
];

/// Whether a date in a line is one that its text tells of: an event's, or one in a sentence that does not begin with it.
/// Place, agency and label may stand before the date of an article, but not two words in small letters.
pub(super) fn tells_another_day(line: &str) -> bool {
    static LONGEST: LazyLock<usize> = LazyLock::new(|| EVENTS.iter().map(|word| word.len()).max().unwrap_or(0));
    let line = line.trim();
    let opening = line.get(..line.floor_char_boundary(*LONGEST + 8)).unwrap_or(line).to_lowercase();
    if EVENTS.iter().any(|word| opening.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic))) {
        return true;
    }
    let before = line.split(|c: char| c.is_ascii_digit()).next().unwrap_or("");
    let lowered = before.to_lowercase();
    let is_small = |word: &&str| word.starts_with(char::is_lowercase);
    // The name of an account is one word: `jane.roe`.
    let words = before.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-'));
    let small = words.filter(|word| is_small(word) && WEEKDAYS.binary_search(word).is_err()).count();
    small > 1 && !PUBLICATION.iter().any(|word| lowered.contains(word))
}

/// Words beside the day on which a forum's member joined.
const MEMBERSHIPS: &[&str] =
    &["beigetreten", "dabei seit", "inscrit le", "joined", "member since", "miembro desde", "registered", "registriert"];

/// Whether a line tells since when somebody belongs to a forum.
pub(super) fn tells_membership(line: &str) -> bool {
    let line = line.to_lowercase();
    MEMBERSHIPS.iter().any(|word| line.contains(word))
}

/// Words of lines that date a change of the text.
const CHANGES: &[&str] = &[
    "actualis",
    "actualiz",
    "aggiornat",
    "aktualis",
    "aktualiz",
    "atualiz",
    "bijgewerkt",
    "gewijzigd",
    "geändert",
    "güncelle",
    "letztes update",
    "mis à jour",
    "modified",
    "oppdatert",
    "opdateret",
    "päivitetty",
    "updated",
    "uppdaterad",
    "обновлено",
    "оновлено",
    "ปรับปรุง",
    "更新",
    "수정",
];

/// Words that date the publication, as far as they have the same letters in a language.
const PUBLICATIONS: &[&str] = &[
    "created",
    "erschienen",
    "erstellt",
    "posted",
    "pubbl",
    "publi",
    "veröffentlich",
    "yayın",
    "опубл",
    "เผยแพร่",
    "公開",
    "发布",
    "掲載",
    "發佈",
    "發布",
    "등록",
    "입력",
];

/// Bytes of a line in which words for a change are looked for.
const LONGEST_DATE_LINE: usize = 400;

/// Whether a line dates a change: it has a word for that, and no date before the word (`Written: 7.11., updated: 8.11.`) or behind a
/// word for the publication (`Updated: 8.11., written: 7.11.`).
pub(super) fn tells_change(line: &str) -> bool {
    let line = line.to_lowercase();
    CHANGES.iter().any(|word| line.contains(word)) && own_part(&line).is_none()
}

/// Of a line that dates a change the part with the date of the publication, in small letters: what stands before the first word for
/// the one, or behind one for the other. `None` for other lines.
pub(super) fn own_part(line: &str) -> Option<String> {
    let line = line.get(..line.floor_char_boundary(LONGEST_DATE_LINE)).unwrap_or(line).to_lowercase();
    let places = |words: &[&str], is_change: bool| {
        let found = words.iter().flat_map(|word| line.match_indices(word)).map(move |(at, _)| (at, is_change));
        found.collect::<Vec<_>>()
    };
    let changes = places(CHANGES, true);
    if changes.is_empty() {
        return None;
    }
    let mut places = [vec![(0, false)], changes, places(PUBLICATIONS, false)].concat();
    // A word for a change at the line's start stands before the start itself.
    places.sort_unstable_by_key(|(at, is_change)| (*at, *is_change));
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([line.len()]);
    let has_date = |part: &&str| part.bytes().filter(u8::is_ascii_digit).count() >= DIGITS_OF_A_DATE;
    let parts = places.iter().zip(ends).filter(|((_, is_change), _)| !is_change);
    parts.filter_map(|((at, _), end)| line.get(*at..end)).find(has_date).map(str::to_owned)
}

/// Digits that a date with its year has at least: `1.2.26`.
const DIGITS_OF_A_DATE: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_prose_and_of_events_are_told_apart() {
        for line in [
            "He was born on 12 April 1999 in the old quarter.",
            "It opened late. The first plan was made on 4 May 2019.",
            "Event: 5 May 2025, 19:00",
            "Born 12 April 1999",
        ] {
            assert!(tells_another_day(line), "{line}");
        }
        for line in [
            "LONDON, 5 March 2024 (Reuters) - Police said",
            "This article was published on 5 March 2024.",
            "Berlin, den 5. März 2024 – Die Polizei",
            "5 March 2024",
            "Publié le 5 mars 2024 à 10h30.",
            "2024年3月5日",
        ] {
            assert!(!tells_another_day(line), "{line}");
        }
    }

    #[test]
    fn of_two_dates_that_of_the_publication_counts() {
        for (line, own) in [
            ("Published 09:30 5 Mar 2025 Updated 10:00 6 Mar 2025", "published 09:30 5 mar 2025 "),
            ("Updated 10:00, 6 March 2025; published 09:30, 5 March 2025", "published 09:30, 5 march 2025"),
            ("Mis à jour le 6 mars 2025 à 10h00, publié le 5 mars 2025", "publié le 5 mars 2025"),
            ("09:30 05.03.2025 (обновлено: 10:00 06.03.2025)", "09:30 05.03.2025 ("),
            ("更新 2025年3月6日 公開 2025年3月5日", "公開 2025年3月5日"),
        ] {
            assert_eq!(own_part(line).as_deref(), Some(own));
            assert!(!tells_change(line), "{line}");
        }
        assert!(tells_change("Updated 6 March 2025"));
        assert_eq!(own_part("5 March 2025"), None);
    }
}
