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
    "erschienen",
    "erstellt",
    "geplaatst",
    "gepubliceerd",
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
    let small = before.split(|c: char| !c.is_alphanumeric()).filter(is_small).count();
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
}
