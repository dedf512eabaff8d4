//! `search` through the real binary, on the bundled newsroom.

use serde_json::Value;

use crate::stage::{Ran, Stage};

fn json(ran: &Ran) -> Value {
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

fn ids(answer: &Value) -> Vec<String> {
    answer["results"].as_array().unwrap().iter().map(|result| result["id"].as_str().unwrap().to_owned()).collect()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn a_story_is_one_result_and_every_copy_is_there_for_the_asking() {
    let stage = Stage::crawled();
    let stories = json(&stage.run(&["search", "--json", "--limit", "100"]));
    let copies = json(&stage.run(&["search", "--json", "--limit", "100", "--duplicates", "include"]));
    assert_eq!(number(&stories["total"]), ids(&stories).len() as u64);
    assert_eq!((&stories["total"], &stories["articles"]), (&stories["stories"], &copies["total"]));
    assert!(number(&stories["articles"]) > number(&stories["stories"]), "the newsroom has reprints");
    let matched: u64 = stories["results"].as_array().unwrap().iter().map(|result| number(&result["copies_matched"])).sum();
    assert_eq!(matched, number(&stories["articles"]));
    // A reprint is found where its original is left out by a filter.
    let all = copies["results"].as_array().unwrap();
    let reprint = all.iter().find(|result| result["id"] != result["cluster"]).expect("a reprint");
    let site = reprint["site"].as_str().unwrap();
    let of_site = json(&stage.run(&["search", "--json", "--limit", "100", "--site", site]));
    assert!(ids(&of_site).contains(&reprint["id"].as_str().unwrap().to_owned()), "{of_site}");
    let exported = stage.run(&["export", "--format", "jsonl"]);
    assert_eq!(exported.stdout.lines().count() as u64, number(&stories["total"]), "export and search agree");
}

#[test]
fn pages_follow_one_another_without_gaps() {
    let stage = Stage::crawled();
    for sort in ["relevance", "newest", "oldest"] {
        let all = ids(&json(&stage.run(&["search", "ketamine", "--json", "--sort", sort, "--limit", "100"])));
        let mut paged = Vec::new();
        for offset in (0..all.len() + 3).step_by(3) {
            let page = ["search", "ketamine", "--json", "--sort", sort, "--limit", "3", "--offset", &offset.to_string()];
            paged.extend(ids(&json(&stage.run(&page))));
        }
        assert_eq!(paged, all, "{sort}");
    }
}

#[test]
fn slips_are_told_on_stderr_and_in_json() {
    let stage = Stage::crawled();
    let ran = stage.run(&["search", "ketemine \"bladder", "--json"]);
    assert!(ran.stderr.contains("not closed") && ran.stderr.contains("did you mean ketamine"), "{}", ran.stderr);
    let answer = json(&ran);
    assert_eq!(answer["did_you_mean"]["query"], "ketamine \"bladder", "{answer}");
    assert_eq!(answer["hints"][0]["at"], 9, "{answer}");
    let quiet = stage.run(&["--quiet", "search", "ketemine \"bladder"]);
    assert_eq!((quiet.status, quiet.stderr.as_str()), (0, ""));
    let refused = stage.run(&["search", "ketamine theme:harms"]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("\n                 ^\n") && refused.stderr.contains("surveillance"), "{}", refused.stderr);
}

#[test]
fn an_explanation_adds_up_and_facets_count_both() {
    let stage = Stage::crawled();
    let answer = json(&stage.run(&["search", "ketamine bladder", "--json", "--explain", "--facets"]));
    for result in answer["results"].as_array().unwrap() {
        let why = &result["explain"];
        let words: f64 = why["words"].as_array().unwrap().iter().map(|word| word["points"].as_f64().unwrap()).sum();
        let factors = why["relevance"].as_f64().unwrap() * why["age"].as_f64().unwrap();
        let sum = (why["base"].as_f64().unwrap() + words) * factors;
        assert!((sum - result["match_score"].as_f64().unwrap()).abs() < 0.01, "{result}");
    }
    let languages = answer["facets"]["language"].as_object().unwrap();
    let articles: u64 = languages.values().map(|count| number(&count["articles"])).sum();
    assert_eq!(articles, number(&answer["articles"]));
}

#[test]
fn lines_fit_a_terminal_of_80_columns_and_hold_no_escapes() {
    let stage = Stage::crawled();
    for query in ["ketamine", "bladder", "speaker:dr*", ""] {
        for scope in ["articles", "quotes"] {
            let ran = stage.run(&["search", query, "--in", scope, "--limit", "100", "--explain", "--facets"]);
            assert_eq!(ran.status, 0, "{}", ran.stderr);
            assert!(!ran.stdout.contains('\u{1b}'), "{}", ran.stdout);
            let long = ran.stdout.lines().find(|line| !line.contains("://") && textwrap::core::display_width(line) > 80);
            assert_eq!(long, None, "{query}");
        }
    }
}
