//! Queries understood, mended and refused.

use super::super::*;
use super::shelf::*;

#[test]
fn misunderstood_queries_name_the_place() {
    for (query, at, message) in [
        ("speeker:smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("speeker: smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("ｓｐｅｅｋｅｒ：smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("a https://example.org", 2, "an address is no query"),
        ("a *amine", 2, "`*` can only end a word"),
        ("ket*mine", 3, "`*` can only end a word"),
        ("k*", 0, "`k*` is too short"),
        ("ketamin~2", 7, "`~` goes after a phrase"),
        ("\"a b\"~x", 5, "after `~` comes a number up to 200"),
        ("title:", 5, "nothing after `title:`"),
        ("theme:harms", 6, "no theme `harms`"),
        ("event:trial", 6, "no event `trial`"),
        ("event:o", 6, "no event `o`"),
        ("route:injected", 6, "no route `injected`"),
        ("氯胺酮　ｔｈｅｍｅ：ｈａｒｍｓ", 30, "no theme `harms`"),
        ("country:England", 8, "`England` is not a country code"),
        ("date:tomorrow", 5, "`tomorrow` is not a date"),
        ("date:[2026 TO soon]", 14, "`soon` is not a date"),
        ("date:[2026 TO 2025]", 5, "the range ends before it begins"),
        ("date:[2026", 5, "unclosed range"),
        ("&", 0, "no word to search for"),
        ("OR", 0, "no word to search for"),
        ("()", 0, "no word to search for"),
        ("\"...\"", 0, "no word between the quotation marks"),
    ] {
        let error = Query::parse(query).unwrap_err();
        assert_eq!((error.at, error.message.as_str()), (at, message), "{query}");
    }
    let error = Query::parse("kétamine date:never").unwrap_err();
    assert_eq!((error.at, error.column("kétamine date:never")), (15, 14));
    assert!(Query::parse("theme:harms").unwrap_err().hint.unwrap().contains("surveillance"), "the list is told");
    assert!(Query::parse(" \n").unwrap().is_everything());
}

#[test]
fn slips_are_mended_and_told() {
    for (slip, at, mended) in [
        ("ketamine \"bladder", 9, "ketamine \"bladder\""),
        ("kétamine “bladder pain", 10, "kétamine \"bladder pain\""),
        ("OR bladder", 0, "bladder"),
        ("bladder OR", 8, "bladder"),
        ("a OR OR b", 2, "a OR b"),
        ("a AND OR b", 2, "a OR b"),
        ("a (AND b)", 3, "a (b)"),
        ("a AND", 2, "a"),
        ("a AND AND b", 2, "a b"),
        ("a NOT", 2, "a"),
        ("(a OR b", 0, "(a OR b)"),
        ("a (", 2, "a"),
        ("a) b", 1, "a b"),
        ("a ()", 2, "a"),
        ("title :ketamine", 0, "title:ketamine"),
        ("a !b", 2, "a -b"),
        ("date:[2026 TO 2027", 5, "date:[2026 TO 2027]"),
    ] {
        let query = Query::parse(slip).unwrap();
        assert_eq!(query.hints().first().map(|hint| hint.at), Some(at), "{slip}: {:?}", query.hints());
        assert!(same(&query, &Query::parse(mended).unwrap()), "{slip}");
    }
    for (slip, at) in [("ketamine and bladder", 9), ("a or b", 2), ("not here", 0)] {
        assert_eq!(Query::parse(slip).unwrap().hints().first().map(|hint| hint.at), Some(at), "{slip}");
    }
    for (other, plain) in [
        ("a && b || c", "a AND b OR c"),
        ("（a　ＯＲ　b）　－c", "(a OR b) -c"),
        ("＂a b＂～3", "\"a b\"~3"),
        ("\"a b\" ~3", "\"a b\"~3"),
        ("a –b", "a -b"),
        ("\u{200f}title:a", "title:a"),
        ("date:2026-01..2026-02", "date:[2026-01 TO 2026-02]"),
        ("date:[2026-01 to *]", "date:[2026-01 TO *]"),
    ] {
        let query = Query::parse(other).unwrap();
        assert_eq!(query.hints(), [], "{other}");
        assert!(same(&query, &Query::parse(plain).unwrap()), "{other}");
    }
    assert!(same(&Query::parse("Ketamine: the facts").unwrap(), &Query::parse("Ketamine the facts").unwrap()));
    assert_eq!(Query::parse("ketamine & alcohol - harm, and").unwrap().hints(), []);
}

/// Whether two queries ask for the same; where their words stand is no matter.
fn same(one: &Query, other: &Query) -> bool {
    let shape = |query: &Query| {
        let shown = format!("{:?}", query.root);
        let mut parts = shown.split("place: ");
        let first = parts.next().unwrap_or("").to_owned();
        parts.fold(first, |shape, part| shape + part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'))
    };
    shape(one) == shape(other)
}

#[test]
fn deep_and_long_queries_are_refused() {
    for query in ["(".repeat(100_000), "(".repeat(9_000), "a ".repeat(4_000), "(a OR ".repeat(1_000), "title:(".repeat(1_000)] {
        assert!(Query::parse(&query).is_err());
    }
    assert!(Query::parse(&"NOT ".repeat(2_000)).is_err(), "no word at all");
    assert!(Query::parse(&format!("{}a", "NOT ".repeat(2_000))).is_ok());
    assert!(Query::parse(&format!("{}a{}", "(".repeat(40), ")".repeat(40))).is_ok());
}

/// A small generator of its own: the same strings on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[test]
fn no_query_panics_and_what_is_understood_can_be_asked() {
    const PIECES: &[&str] = &[
        "ketamine",
        "OR",
        "AND",
        "NOT",
        "-",
        "(",
        ")",
        "\"",
        "“",
        "”",
        "~",
        "5",
        "*",
        ":",
        "title:",
        "date:",
        "[",
        "]",
        "TO",
        "2026",
        "2026-02",
        " ",
        " ",
        " ",
        "é",
        "氯胺酮",
        "เค",
        "케",
        "\u{301}",
        "'",
        "l'",
        ".",
        "\\",
        "theme:harm",
        "speaker:",
        "😀",
        "\u{200d}",
        "K",
        "粉",
        "<",
        ">=",
        "site:x.org",
        "lang:en",
    ];
    let shelf = newsroom();
    let mut dice = Dice(7);
    for round in 0..20_000 {
        let text: String = (0..1 + dice.roll(12)).map(|_| PIECES[dice.roll(PIECES.len())]).collect();
        match Query::parse(&text) {
            Err(error) => assert!(text.is_char_boundary(error.at), "{text}"),
            Ok(query) if round % 50 == 0 => {
                let scope = if round % 100 == 0 { Scope::Quotes } else { Scope::Articles };
                let question = Question { query: &query, filters: &all(), scope };
                shelf.index.searcher().unwrap().count(question).unwrap();
                snippets(&query, &text, "en", 5, 2);
            }
            Ok(query) => {
                highlight(&query, &text, "fr");
            }
        }
    }
}
