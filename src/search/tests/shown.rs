//! Highlights and snippets.

use super::super::*;

fn marked(query: &str, text: &str, language: &str) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for span in highlight(&Query::parse(query).unwrap(), text, language) {
        marked.push_str(text.get(at..span.start()).unwrap());
        marked.push_str(&format!("[{}]", span.slice(text)));
        at = span.end();
    }
    marked + text.get(at..).unwrap()
}

#[test]
fn highlights_show_what_was_found() {
    for (query, language, text, expected) in [
        ("ketamine addiction", "en", "Addicted to Ketamine", "[Addicted] to [Ketamine]"),
        ("ketamine addiction", "fr", "Addicted to Ketamine", "Addicted to [Ketamine]"),
        ("\"matthew perry\"", "en", "Perry: Matthew Perry's death", "Perry: [Matthew Perry's] death"),
        ("\"bladder young\"~3", "en", "young bladder, old, old, old, old young", "[young] [bladder], old, old, old, old young"),
        ("Ketamin", "de", "Ketaminkonsum", "[Ketaminkonsum]"),
        ("bladd*", "en", "Bladders and blades", "[Bladders] and blades"),
        ("-ketamine theme:harm drug", "en", "ketamine is a drug", "ketamine is a [drug]"),
        ("title:ketamine speaker:smith", "en", "Smith on ketamine", "Smith on [ketamine]"),
        ("氯胺酮 K粉", "zh", "查获氯胺酮，俗称K粉。", "查获[氯胺酮]，俗称[K粉]。"),
        ("胺", "zh", "氯胺酮", "氯[胺]酮"),
        ("เคตามีน", "th", "ยึดเคตามีนจำนวนมาก", "ยึด[เคตามีน]จำนวนมาก"),
        ("hopital", "fr", "L’hôpital, les hôpitaux", "L’[hôpital], les [hôpitaux]"),
        ("الكيتامين", "ar", "خطر كيتامين", "خطر [كيتامين]"),
        ("", "en", "nothing", "nothing"),
    ] {
        assert_eq!(marked(query, text, language), expected, "{query}");
    }
}

#[test]
fn snippets_are_the_sentences_that_answer_most() {
    let text = "The council met on Monday. Ketamine was named once. Doctors say ketamine destroys the bladder of young people. \
                Nothing else was decided.";
    let query = Query::parse("ketamine bladder").unwrap();
    let found = snippets(&query, text, "en", 200, 1);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].span.slice(text), "Doctors say ketamine destroys the bladder of young people.");
    let marked: Vec<&str> = found[0].highlights.iter().map(|span| span.slice(text)).collect();
    assert_eq!(marked, ["ketamine", "bladder"]);
    let short = snippets(&query, text, "en", 30, 1);
    assert_eq!(short[0].span.slice(text), "ketamine destroys the bladder");
    assert_eq!(snippets(&query, text, "en", 200, 2).len(), 2);
    let first = snippets(&Query::everything(), text, "en", 200, 2);
    assert_eq!(first[0].span.slice(text), "The council met on Monday.");
    assert_eq!(snippets(&query, "", "en", 200, 2), []);
}
