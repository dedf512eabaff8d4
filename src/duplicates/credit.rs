//! Whether a text says of itself that another outlet had it first: "first published by …", "(Reuters)", "avec AFP".

use crate::text::agencies::AGENCIES;
use crate::text::fold::fold;

/// Paragraphs at either end of a text in which a credit stands.
const ENDS: usize = 2;

/// Longest credit in bytes: a paragraph that reports on something "first published" elsewhere is longer.
const LONGEST: usize = 240;

/// Bytes at the beginning of a paragraph in which a dateline or an agency's sign stands, and at the end of the text.
const DATELINE: usize = 96;
const SIGN: usize = 48;

/// How credits read, folded, by language.
#[rustfmt::skip]
const CREDITS: &[&str] = &[
    // English
    "republished from", "republished with permission",
    "republished by permission", "republished under", "reprinted from", "reprinted with permission", "reproduced with permission",
    "this story was produced by", "this article is republished", "this story is republished", "with inputs from", "with input from",
    "with agency inputs", "with agencies", "this story was originally", "this article was originally", "syndicated from",
    // German, Dutch, Swedish, Danish, Norwegian, Finnish
    "mit material von",
    "mit material der", "mit agenturmaterial", "mit informationen der", "mit informationen von", "ubernommen von",
    "mit freundlicher genehmigung", "overgenomen van",
    "ursprungligen publicerad", "forst publicerad", "forst publicerades", "oprindeligt bragt", "oprindelig bragt",
    "opprinnelig publisert", "forst publisert", "julkaistu alun perin", "alun perin julkaistu",
    // French, Spanish, Portuguese, Italian, Romanian
    "avec afp", "avec l'afp", "avec reuters",
    "avec agences", "avec les agences", "con informacion de", "con informaciones de",
    "com informacoes de", "com informacoes da", "com informacoes do", "com agencias", "con agencias",
    "riproduzione autorizzata", "publicat initial", "preluat de pe",
    // Polish, Czech, Russian, Ukrainian, Turkish, Greek
    "pierwotnie opublikowan", "pierwotnie ukaza", "puvodne publikovan", "puvodne vysel", "впервые опубликован",
    "первоначально опубликован", "перепечатка", "вперше опублікован", "передрук", "ilk olarak yayimlan", "ilk kez yayimlan",
    "πρωτοδημοσιευτηκε", "δημοσιευτηκε αρχικα", "αναδημοσιευση απο",
    // Chinese, Japanese, Korean, Thai, Vietnamese, Indonesian
    "原載於", "原载于", "首發於", "首发于", "轉載自", "转载自", "本文转自", "初出", "で最初に掲載", "より転載", "から転載", "처음 게재",
    "에서 전재", "ที่มา:", "theo ttxvn",
];

/// Words by which anything appears for the first time, folded: a study, a man in court. They are a credit where the article
/// itself is what appeared.
#[rustfmt::skip]
const APPEARANCES: &[&str] = &[
    // English
    "first published by", "first published in", "first published on", "first published at", "first appeared in",
    "first appeared on", "first appeared at", "originally published by", "originally published in", "originally published on",
    "originally published at", "originally appeared in", "originally appeared on",
    // German, Dutch
    "zuerst erschienen", "erschien zuerst", "zuerst veroffentlicht", "ursprunglich erschienen", "eerder verschenen",
    "verscheen eerder", "oorspronkelijk gepubliceerd",
    // French, Spanish, Portuguese, Italian
    "initialement publie", "publie initialement", "d'abord publie", "paru initialement", "publicado originalmente",
    "publicada originalmente", "originalmente publicado", "originalmente publicada", "publicado por primera vez",
    "pubblicato originariamente", "pubblicato originalmente", "originariamente pubblicato",
];

/// What an article calls itself, folded.
#[rustfmt::skip]
const ARTICLES: &[&str] = &[
    "article", "articles", "articolo", "artigo", "artikel", "articulo", "beitrag", "bericht", "blog", "column", "columna",
    "commentary", "contenido", "entrevista", "essay", "excerpt", "feature", "gastbeitrag", "interview", "kommentar", "materia",
    "nota", "noticia", "piece", "post", "reportagem", "reportaje", "stuk", "story", "text", "texte", "texto", "tekst", "testo",
    "tribune", "version",
];

/// What stands before that name, folded. "The article" in English is as often another's.
#[rustfmt::skip]
const THIS: &[&str] = &[
    "ce", "cet", "cette", "das", "der", "die", "diese", "dieser", "dieses", "dit", "deze", "el", "esse", "essa", "esta", "este",
    "het", "il", "l", "la", "le", "o", "our", "questa", "questo", "this",
];

/// How the date of a text's own publication begins, folded: "First published on Tue 5 Mar 2024".
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "apr", "april", "aug", "august", "dec", "december", "feb", "february", "fri", "friday", "jan", "january", "jul", "july",
    "jun", "june", "mar", "march", "may", "mon", "monday", "nov", "november", "oct", "october", "sat", "saturday", "sep", "sept",
    "september", "sun", "sunday", "thu", "thursday", "tue", "tuesday", "wed", "wednesday",
];

/// Agencies whose Chinese reports begin with their name, the place, the day and the sign for "wired".
const CHINESE: &[&str] = &["中央社", "中新社", "中新網", "中新网", "新华社", "新華社"];
const WIRED: &[char] = &['电', '電', '訊', '讯'];

/// What stands before an agency's name in a credit line.
const SOURCES: &[&str] = &[
    "agencia",
    "agenzia",
    "bron",
    "by",
    "fonte",
    "fuente",
    "from",
    "kilde",
    "kaynak",
    "kalla",
    "par",
    "por",
    "quelle",
    "source",
    "sursa",
    "von",
    "zrodlo",
    "источник",
    "джерело",
    "πηγη",
    "来源",
    "來源",
    "出典",
    "출처",
];

/// The words by which a text says that another outlet had it first: a short paragraph at its beginning or end, or an agency's
/// name in a dateline or in brackets there. What an outlet says of itself (`site`: `reuters.com`) is no credit.
pub fn credits_another<'b>(body: &'b str, site: &str, site_name: Option<&str>) -> Option<&'b str> {
    let paragraphs = ends(body);
    let (first, last) = (paragraphs.first()?, paragraphs.last()?);
    let lines = paragraphs.iter().copied().filter(|paragraph| is_credit_line(paragraph));
    let dateline = dateline(first).map(|(head, _)| head).filter(|head| names_agency(head));
    let signs = bracketed(start_of(first)).chain(bracketed(end_of(last))).filter(|words| names_agency(words));
    lines.chain(dateline).chain(signs).map(str::trim).find(|words| !names_itself(words, site, site_name))
}

/// The paragraphs of a text without its credits and its dateline.
pub(super) fn without_credits(body: &str) -> Vec<&str> {
    let mut paragraphs: Vec<&str> = body.split("\n\n").collect();
    let count = paragraphs.len();
    let mut at = 0;
    paragraphs.retain(|paragraph| {
        at += 1;
        !((at <= ENDS || at + ENDS > count) && is_credit_line(paragraph))
    });
    if let Some(first) = paragraphs.first_mut() {
        *first = dateline(first).map_or(*first, |(_, rest)| rest);
    }
    paragraphs
}

/// The first and last paragraphs.
fn ends(body: &str) -> Vec<&str> {
    let first = body.split("\n\n").take(ENDS);
    let rest = body.split("\n\n").count().saturating_sub(ENDS).min(ENDS);
    let mut last: Vec<&str> = body.rsplit("\n\n").take(rest).collect();
    last.reverse();
    first.chain(last).collect()
}

fn is_credit_line(paragraph: &str) -> bool {
    if paragraph.len() > LONGEST {
        return false;
    }
    let folded = fold(paragraph);
    CREDITS.iter().any(|credit| folded.contains(credit)) || tells_appearance(&folded) || is_agency_line(&folded)
}

/// Whether the article itself is what appeared elsewhere: it is named, or nothing is.
fn tells_appearance(folded: &str) -> bool {
    APPEARANCES.iter().any(|words| {
        let Some((before, behind)) = folded.split_once(words) else { return false };
        let sentence = before.rsplit(['.', '!', '?', ':', '*', '|']).next().unwrap_or("");
        let subject = self::words(sentence);
        let is_named = names_this(&subject);
        (is_named || subject.is_empty() && !goes_on(behind)) && !is_own_date(behind)
    })
}

/// "this article", "a version of this story", "Story …".
fn names_this(subject: &[&str]) -> bool {
    let is_article = |at: usize| subject.get(at).is_some_and(|word| ARTICLES.contains(word));
    is_article(0) || subject.iter().enumerate().any(|(at, word)| THIS.contains(word) && is_article(at + 1))
}

/// "First published in 2019, the study …": the words open a sentence about something else.
fn goes_on(behind: &str) -> bool {
    [", the ", ", a ", ", it ", ", he ", ", she ", ", his ", ", her "].iter().any(|words| behind.contains(words))
}

/// A day and no name: the outlet tells when it published the text itself.
fn is_own_date(behind: &str) -> bool {
    let first = self::words(behind).first().copied().unwrap_or("");
    (first.starts_with(|c: char| c.is_ascii_digit()) || DAYS.contains(&first)) && !behind.contains(" by ")
}

/// "dpa", "Quelle: dpa/AFP", "(ANSA)".
fn is_agency_line(folded: &str) -> bool {
    let words = words(folded);
    match words.split_first() {
        Some((first, rest)) if SOURCES.contains(first) => are_agencies(rest),
        _ => are_agencies(&words),
    }
}

fn words(folded: &str) -> Vec<&str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// One to three names and nothing else.
fn are_agencies(words: &[&str]) -> bool {
    let named = words.join(" ");
    AGENCIES.contains(&named.as_str()) || (1..=3).contains(&words.len()) && words.iter().all(|word| AGENCIES.contains(word))
}

/// Whether an agency's name stands among the words: alone, or one that is nothing else ("AP" may be).
fn names_agency(text: &str) -> bool {
    let folded = fold(text);
    let words = words(&folded);
    let is_plain = |word: &&&str| word.len() > 3 && AGENCIES.contains(*word);
    let is_wired = CHINESE.iter().any(|agency| folded.starts_with(agency));
    is_wired
        || words.iter().any(|word| is_plain(&word))
        || bracketed(&folded).chain([folded.as_str()]).any(|group| are_agencies(&self::words(group)))
}

/// The groups in brackets, the brackets left out.
fn bracketed(text: &str) -> impl Iterator<Item = &str> {
    let groups = text.split(['(', '（', '【', '[']).skip(1);
    groups.filter_map(|group| group.split_once([')', '）', '】', ']']).map(|(words, _)| words))
}

/// The place, day and agency before a text, with the text: "BERLIN (dpa) – ", "LONDON, May 3 (Reuters) - ", "(서울=연합뉴스) ".
fn dateline(paragraph: &str) -> Option<(&str, &str)> {
    let start = start_of(paragraph);
    let ends = ["– ", "— ", "—", " - ", "-- ", ") ", "）", "】"].into_iter();
    let mut end = ends.filter_map(|sign| start.find(sign).map(|at| at + sign.len())).min();
    if CHINESE.iter().any(|agency| start.starts_with(agency)) {
        end = start.find(WIRED).map(|at| at + WIRED[0].len_utf8());
    }
    let (head, rest) = paragraph.split_at_checked(end?)?;
    // "(dpa) – The": the dash belongs to the dateline too.
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ['-', '–', '—', ':'].contains(&c));
    is_dateline(head).then_some((head, rest))
}

/// A place in capitals, or an agency.
fn is_dateline(head: &str) -> bool {
    let place = head.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or("");
    let in_capitals = place.chars().count() > 2 && place.chars().all(char::is_uppercase);
    head.split_whitespace().count() <= 10 && (in_capitals || names_agency(head))
}

fn start_of(text: &str) -> &str {
    text.get(..text.floor_char_boundary(DATELINE)).unwrap_or(text)
}

fn end_of(text: &str) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(SIGN))..).unwrap_or(text)
}

/// Whether the words name the outlet itself: "first published in the Courier of Sunday", "(Reuters)" on reuters.com.
fn names_itself(words: &str, site: &str, site_name: Option<&str>) -> bool {
    let letters = |text: &str| -> String { fold(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    let label = letters(site.split('.').next().unwrap_or(""));
    let name = letters(site_name.unwrap_or(""));
    let said = letters(words);
    let is_said = |own: &String| own.chars().count() > 3 && said.contains(own.as_str());
    let folded = fold(words);
    // apnews.com, dpa.de.
    let is_own_agency = |word: &&str| AGENCIES.contains(word) && label.starts_with(*word) && label.len() <= word.len() + 4;
    is_said(&label) || is_said(&name) || self::words(&folded).iter().any(is_own_agency)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(body: &str, words: Option<&str>) {
        assert_eq!(credits_another(body, "valleyledger.example", Some("Valley Ledger")), words, "{body}");
    }

    #[test]
    fn credits_stand_at_the_ends_and_are_short() {
        let first = "This article was first published by the Harbour Courier.";
        check(&format!("{first}\n\nA clinic has doubled its list."), Some(first));
        let last = "Dieser Beitrag ist zuerst erschienen in der Nordwind-Zeitung.";
        check(&format!("Ein Text.\n\nNoch einer.\n\n{last}"), Some(last));
        check(
            "Un.\n\nDeux.\n\nTrois.\n\nCet article a été initialement publié par la Gazette.",
            Some("Cet article a été initialement publié par la Gazette."),
        );
        for first in ["Originally published by the Harbour Courier.", "(First published in the Harbour Courier, 3 May 2024)"] {
            check(&format!("{first}\n\nA clinic has doubled its list."), Some(first));
        }
        check("One.\n\nTwo.\n\nThe study was first published in 2019.\n\nFour.\n\nFive.", None);
        check(&format!("The data, first published in a journal, {}", "show that many more people ask for help ".repeat(8)), None);
        check("", None);
    }

    #[test]
    fn what_else_appears_for_the_first_time_is_no_credit() {
        for last in [
            "He first appeared in court on Tuesday.",
            "The study first appeared in a journal of medicine.",
            "The paper was first published in a journal of medicine.",
            "The plan was originally published in 2019 by the council.",
            "Originally published in 2019, the study was corrected later.",
            "The drug first appeared on the streets of Leeds in May.",
            "Die Studie ist zuerst erschienen in einer Fachzeitschrift.",
            "First published on Tue 5 Mar 2024 at 06.00.",
        ] {
            check(&format!("One.\n\nTwo.\n\nThree.\n\n{last}"), None);
        }
        for last in [
            "This story first appeared on the Harbour Courier.",
            "A version of this article was originally published in the Harbour Courier.",
            "Der Beitrag erschien zuerst auf Nordwind.",
            "Este artículo fue publicado originalmente en La Gaceta.",
            "This post was first published on 3 May 2024 by the Harbour Courier.",
        ] {
            check(&format!("One.\n\nTwo.\n\nThree.\n\n{last}"), Some(last));
        }
    }

    #[test]
    fn agencies_are_credited_in_datelines_signs_and_lines() {
        check("BERLIN (dpa) – Der Zoll hat Tabletten gefunden.", Some("BERLIN (dpa)"));
        check("LONDON, May 3 (Reuters) - Police found tablets.", Some("LONDON, May 3 (Reuters)"));
        check("(서울=연합뉴스) 경찰은 두 명을 체포했다.", Some("(서울=연합뉴스)"));
        check("【ロンドン＝共同】警察は二人を逮捕した。", Some("【ロンドン＝共同】"));
        check("新华社北京1月2日电（记者王某）海关查获药片。", Some("新华社北京1月2日电"));
        check("Un texte.\n\nDeux.\n\nTrois.\n\nLe Courrier avec AFP", Some("Le Courrier avec AFP"));
        check("One.\n\nTwo.\n\nThree, officials said. (ANSA)", Some("ANSA"));
        check("One.\n\nTwo.\n\nThree.\n\nQuelle: dpa/AFP", Some("Quelle: dpa/AFP"));
        check("The senator (R-AP) spoke of (ABC) News.", None);
        check("LEEDS — Police found tablets.", None);
        check("共同代表（共同設立者）は語った。", None);
    }

    #[test]
    fn what_an_outlet_says_of_itself_is_no_credit() {
        let body = "LONDON (Reuters) - Police found tablets.";
        assert_eq!(credits_another(body, "reuters.com", None), None);
        assert_eq!(credits_another("(AP) — Police found tablets.", "apnews.com", Some("AP News")), None);
        check("Police found tablets.\n\nThis article first appeared in the Valley Ledger of Sunday.", None);
    }

    #[test]
    fn tables_are_written_folded() {
        assert!(
            [CREDITS, APPEARANCES, ARTICLES, THIS, DAYS, SOURCES]
                .iter()
                .flat_map(|table| table.iter())
                .all(|name| fold(name) == *name)
        );
    }
}
