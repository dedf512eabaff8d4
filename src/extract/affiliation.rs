//! What stands behind a name in a byline and is no name: offices, places, agencies, addresses, reading times.

use super::byline::is_full_name;
use crate::text::agencies::AGENCIES;
use crate::text::fold::fold;

/// Words between a name and a place, an outlet or an agency: `Jane Roe in Berlin`, `Jane Roe avec AFP`.
const LINKS: &[&str] =
    &[" à ", " aus ", " avec ", " con ", " en ", " for ", " für ", " in ", " mit ", " per ", " pour ", " with "];

/// What else stands where an agency does, folded and sorted.
const BESIDE_AGENCIES: &[&str] = &["agencies", "agenturen", "bbc", "bbc news", "cnn", "the associated press"];

fn agencies() -> impl Iterator<Item = &'static str> {
    AGENCIES.iter().chain(BESIDE_AGENCIES).copied()
}

/// Whether it is the name of an agency or a broadcaster.
fn is_agency(name: &str) -> bool {
    let name = fold(name);
    agencies().any(|agency| agency == name)
}

/// The name without the place, outlet or agency that follows it without a comma.
pub(super) fn without_affiliation(name: &str) -> &str {
    let behind = agencies().filter(|agency| agency.contains(' ')).filter_map(|agency| before_end(name, agency));
    let linked = LINKS.iter().filter_map(|link| {
        let (before, after) = name.split_once(link)?;
        let is_named = after.starts_with(char::is_uppercase) || is_agency(after);
        is_named.then_some(before)
    });
    behind.chain(linked).filter(|before| is_full_name(before)).min_by_key(|before| before.len()).unwrap_or(name)
}

/// What stands before the last words of a name, whatever their letters.
fn before_end<'n>(name: &'n str, end: &str) -> Option<&'n str> {
    let (before, last) = name.split_at_checked(name.len().checked_sub(end.len())?)?;
    (last.eq_ignore_ascii_case(end) && before.ends_with(' ')).then(|| before.trim_end())
}

/// The name before an address or a handle: `Jane Roe jane.roe@example.org`.
pub(super) fn without_address(name: &str) -> &str {
    let at = name.find('@').and_then(|at| name.get(..at)?.rfind(' ').filter(|space| *space > 0));
    at.and_then(|at| name.get(..at)).unwrap_or(name)
}

/// Conjunctions that are letters of names elsewhere: they part two full names alone, as `Ortega y Gasset` is none.
const CONJUNCTIONS: &[&str] = &[" y ", " e ", " en ", " i ", " og ", " ve ", " и ", " і ", " та "];

/// The text cut between two full names.
pub(super) fn couples(part: &str) -> Vec<String> {
    let halves = CONJUNCTIONS.iter().filter_map(|word| part.split_once(word));
    let mut couple = halves.filter(|(one, other)| is_full_name(one) && is_full_name(other));
    couple.next().map_or_else(|| vec![part.to_owned()], |(one, other)| vec![one.to_owned(), other.to_owned()])
}

/// Words that stand where a name should and are none.
pub(super) const NO_NAMES: &[&str] = &[
    "admin",
    "administrator",
    "all posts",
    "alle artikel",
    "alle beiträge",
    "anonymous",
    "anónimo",
    "author",
    "authors",
    "autor",
    "autoren",
    "bearbeiten",
    "beitrag",
    "bron",
    "comments",
    "date",
    "datum",
    "e-mail",
    "edit",
    "editorial team",
    "email",
    "fecha",
    "follow",
    "fonte",
    "fuente",
    "guest",
    "guest author",
    "innen",
    "kommentare",
    "källa",
    "la rédaction",
    "more articles",
    "n/a",
    "name",
    "news desk",
    "no author",
    "none",
    "null",
    "our correspondent",
    "photos",
    "pubblicato",
    "publicado",
    "published",
    "publisher",
    "publié",
    "quelle",
    "red",
    "redacción",
    "redakcja",
    "redazione",
    "redação",
    "rédaction",
    "share",
    "source",
    "staff",
    "staff reporter",
    "stand",
    "super user",
    "teilen",
    "undefined",
    "unknown",
    "updated",
    "user",
    "veröffentlicht",
    "web desk",
    "webmaster",
    "zum autor",
    "zur artikelübersicht",
    "zvg",
    "опубликовано",
    "редакция",
    "수정",
    "입력",
];

#[cfg(test)]
mod tests {
    use super::super::byline::names;

    fn check(byline: &str, expected: &[&str]) {
        assert_eq!(names(std::iter::once(byline)), expected, "{byline}");
    }

    #[test]
    fn tables_are_sorted() {
        assert!(super::BESIDE_AGENCIES.is_sorted());
        assert!(super::NO_NAMES.is_sorted());
    }

    #[test]
    fn two_names_are_two_in_every_language() {
        check("Por Jane Roe y John Poe", &["Jane Roe", "John Poe"]);
        check("di Jane Roe e John Poe", &["Jane Roe", "John Poe"]);
        check("Door Jane Roe en John Poe", &["Jane Roe", "John Poe"]);
        check("Иван Петров и Мария Сидорова", &["Иван Петров", "Мария Сидорова"]);
        check("Por José Ortega y Gasset", &["José Ortega y Gasset"]);
    }

    #[test]
    fn offices_places_and_agencies_are_no_part_of_a_name() {
        check("By Jane Roe in Berlin and John Poe in Paris", &["Jane Roe", "John Poe"]);
        check("By Jane Roe for Example News", &["Jane Roe"]);
        check("Par Jane Roe avec AFP", &["Jane Roe"]);
        check("By JANE ROE Associated Press", &["JANE ROE"]);
        check("dpa", &["dpa"]);
    }

    #[test]
    fn what_runs_on_behind_a_name_goes() {
        check("By Jane Roe jane.roe@example.org", &["Jane Roe"]);
        check("By Jane Roe @janeroe", &["Jane Roe"]);
        check("By Jane Roe 5 min read", &["Jane Roe"]);
        check("By Jane Roe Monday, March 3, 2024", &["Jane Roe"]);
    }

    #[test]
    fn lead_ins_go_and_stand_ins_are_nobody() {
        check("a cura di Jane Roe", &["Jane Roe"]);
        check("Van onze verslaggever Jane Roe", &["Jane Roe"]);
        check("Von unserer Redakteurin Jane Roe", &["Jane Roe"]);
        check("Publié le 3 mars 2024 par Jane Roe", &["Jane Roe"]);
        check("Penulis: Budi Santoso Editor: Siti Aminah", &["Budi Santoso"]);
        check("来源：新华社 作者：王小明", &["王小明"]);
        check("מאת דוד כהן", &["דוד כהן"]);
        check("بقلم: محمد علي", &["محمد علي"]);
        check("By Staff Reporter", &[]);
        check("[object Object]", &[]);
        check("%author%", &[]);
        check("N/A", &[]);
    }
}
