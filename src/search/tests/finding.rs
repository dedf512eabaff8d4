//! What a query finds.

use jiff::civil::date;

use super::super::*;
use super::shelf::*;
use crate::model::{DuplicateRule, Filters, Relevance, SpeakerKind, Substance, Theme};

#[test]
fn words_are_found_in_all_their_forms() {
    check(
        &newsroom(),
        &all(),
        &[
            ("addicts", &["dependance", "bladder"]),
            ("ADDICTION bladder", &["bladder"]),
            ("ketamine bladder", &["seizure", "bladder"]),
            ("ketamine -boat bladder", &["bladder"]),
            ("dependant", &["dependance"]),
            ("hopital kétamine", &["dependance"]),
            ("addiction kétamine", &["dependance", "bladder"]),
            ("consommer", &["dependance"]),
            ("Abhängigkeit", &["missbrauch"]),
            ("body:ketamin lang:de", &["missbrauch"]),
            ("adicción", &["adiccion"]),
            ("кетамин", &["ru"]),
            ("зависимость", &["ru"]),
            ("كيتامين", &["ar"]),
        ],
    );
}

#[test]
fn scripts_without_blanks_are_found_at_any_length() {
    check(
        &newsroom(),
        &all(),
        &[
            ("氯胺酮", &["zh-Hans"]),
            ("胺", &["zh-Hans"]),
            ("K粉", &["zh-Hans"]),
            ("\"查获氯胺酮\"", &["zh-Hans"]),
            ("膀胱", &["zh-Hant"]),
            ("ケタミン", &["ja"]),
            ("逮捕 東京", &["ja"]),
            ("เคตามีน", &["th"]),
            ("ยา", &["th"]),
            ("케타민", &["ko"]),
            ("酮胺", &[]),
        ],
    );
}

#[test]
fn phrases_keep_order_and_near_words_do_not() {
    check(
        &newsroom(),
        &all(),
        &[
            ("\"matthew perry\"", &["bladder"]),
            ("\"perry matthew\"", &[]),
            ("\"Jane bladder\"", &[]),
            ("\"ketamine bladders\"~5", &["bladder"]),
            ("\"bladders ketamine\"~3", &["bladder"]),
            ("\"bladders ketamine\"~2", &[]),
            ("\"people losing addicted\"~4", &["bladder"]),
            ("“K-hole manual”", &["seizure"]),
            ("k-hole", &["seizure"]),
            ("2.5", &["seizure"]),
            ("\"U.S. raid\"", &["seizure"]),
            ("\"l'usager\"", &["dependance"]),
        ],
    );
}

#[test]
fn prefixes_operators_and_fields() {
    check(
        &newsroom(),
        &all(),
        &[
            ("ketaminko*", &["missbrauch"]),
            ("\"kilogram of\" inflat*", &["seizure"]),
            ("urologist OR boat", &["seizure", "bladder"]),
            ("(urologist OR boat) AND NOT cocaine", &["bladder"]),
            ("title:bladder", &["bladder"]),
            ("body:bladder", &["seizure", "bladder"]),
            ("title:(ketamin* OR police) lang:en", &["seizure", "copy", "bladder"]),
            ("speaker:smith", &["bladder"]),
            ("speaker:\"jane doe\"", &["seizure"]),
            ("role:urologist", &["bladder"]),
            ("quote:teens", &["bladder"]),
            ("quote:addicted", &[]),
            ("author:ann country:gb", &["bladder"]),
            ("theme:harm substance:ketamine", &["bladder"]),
            ("event:court", &["bladder"]),
            ("event:COURT -route:unknown", &["bladder"]),
            ("route:covert", &["bladder"]),
            ("route:covertly-given event:(court OR policy)", &["bladder"]),
            ("site:bbc.example.co.uk", &["bladder"]),
            ("site:example.com", &["seizure", "copy"]),
            ("lang:zh", &["zh-Hans", "zh-Hant"]),
            ("lang:zh-Hant", &["zh-Hant"]),
            ("kind:expert", &["seizure", "bladder"]),
            ("date:[2026-02-14 TO 2026-02-15]", &["ko", "ar"]),
            ("date:[2026-02-16 TO *]", &["ru", "bladder"]),
            ("date:2025-11", &["missbrauch"]),
            ("date:<2025-11", &["adiccion"]),
            ("lang:ru OR -lang:en -lang:zh -date:2026", &["adiccion", "missbrauch", "dependance", "ru"]),
        ],
    );
}

#[test]
fn quotes_are_found_with_their_place() {
    let shelf = newsroom();
    let found = |query: &str, filters: &Filters| -> Vec<(&str, u32)> {
        let matches = shelf.ask(query, filters, Scope::Quotes);
        matches.iter().map(|found| (name(&found.article), found.quote.unwrap())).collect()
    };
    assert_eq!(found("patient", &all()), [("bladder", 0)]);
    assert_eq!(found("addicted", &all()), []);
    assert_eq!(found("title:bladder", &all()), [("bladder", 0), ("bladder", 1)]);
    assert_eq!(found("body:bladder speaker:jane", &all()), [("seizure", 0), ("bladder", 0)]);
    assert_eq!(found("", &Filters { speaker_kinds: vec![SpeakerKind::Police], ..all() }), [("seizure", 0), ("bladder", 1)]);
}

#[test]
fn filters_narrow_and_their_values_are_alternatives() {
    let shelf = newsroom();
    let check = |filters: Filters, expected: &[&str]| check(&shelf, &filters, &[("", expected)]);
    let day = |month, day| Some(date(2026, month, day));
    check(Filters { since: day(2, 14), until: day(2, 15), ..all() }, &["ko", "ar"]);
    check(Filters { languages: vec!["zh".into(), "ru".into()], ..all() }, &["zh-Hans", "zh-Hant", "ru"]);
    check(Filters { countries: vec!["US".into()], ..Filters::default() }, &["seizure"]);
    check(Filters { countries: vec!["US".into()], ..all() }, &["seizure", "copy"]);
    check(Filters { duplicates: DuplicateRule::Only, ..all() }, &["copy"]);
    check(Filters { sites: vec!["example.co.uk".into(), "news.example.ru".into()], ..all() }, &["ru", "bladder"]);
    check(Filters { sites: vec!["ample.com".into()], ..all() }, &[]);
    check(Filters { relevances: vec![Relevance::Passing], ..all() }, &["seizure", "copy"]);
    check(Filters { themes: vec![Theme::Addiction, Theme::Supply], ..all() }, &["seizure", "bladder"]);
    check(Filters { substances: vec![Substance::Tusi], ..all() }, &[]);
    check(Filters { has_quotes: true, ..all() }, &["seizure", "bladder"]);
    check(Filters { feeds: vec!["https://example.org/other".into()], ..all() }, &[]);
    check(Filters { speakers: vec!["smith jane".into()], ..all() }, &["bladder"]);
    check(Filters { speakers: vec!["jane jones".into()], ..all() }, &[]);
    let jane_of = |kind| Filters { speakers: vec!["jane".into()], speaker_kinds: vec![kind], ..all() };
    check(jane_of(SpeakerKind::Police), &["seizure"]);
    check(jane_of(SpeakerKind::Clinician), &["bladder"]);
}

#[test]
fn words_the_index_does_not_hold_have_near_ones() {
    let shelf = newsroom();
    let searcher = shelf.index.searcher().unwrap();
    for (query, scope, expected) in [
        ("ketemine bladder", Scope::Articles, "ketamine bladder"),
        ("title:\"ketmaine bladdr\"", Scope::Articles, "title:\"ketamine bladder\""),
        ("speaker:smiht", Scope::Articles, "speaker:smith"),
        ("кетомин", Scope::Articles, "кетамин"),
        ("الكيتمين", Scope::Articles, "الكيتامين"),
        ("ケタミソ", Scope::Articles, "ケタミン"),
        ("케타빈", Scope::Articles, "케타민"),
        ("เคตานีน", Scope::Articles, "เคตามีน"),
        ("氯胺桐", Scope::Articles, "氯胺酮"),
        ("patiemt", Scope::Quotes, "patients"),
        ("addicts Ketaminkonsum -nowhere kilogra*", Scope::Articles, ""),
        ("zzzzzzzz", Scope::Articles, ""),
    ] {
        let parsed = Query::parse(query).unwrap();
        let question = Question { query: &parsed, filters: &all(), scope };
        let suggestions = searcher.suggest(question).unwrap();
        let found = if suggestions.is_empty() { String::new() } else { corrected(&parsed, &suggestions) };
        assert_eq!(found, expected, "{query}: {suggestions:?}");
    }
}
