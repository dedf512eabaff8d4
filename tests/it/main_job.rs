//! The main job through the real binary: crawl the bundled newsroom, ask, export, and crawl again.

use serde_json::Value;

use crate::stage::{Ran, Stage, run_in};

fn expected() -> Value {
    serde_json::from_str(include_str!("../../fixtures/newsroom/expected.json")).unwrap()
}

fn json(ran: &Ran) -> Value {
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

fn lines(ran: &Ran) -> Vec<Value> {
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text<'v>(record: &'v Value, field: &str) -> &'v str {
    record[field].as_str().unwrap_or_default()
}

#[test]
fn every_entry_has_one_outcome_and_the_sums_add_up() {
    let stage = Stage::new();
    let report = json(&stage.run(&["crawl", "--json"]));
    let outcomes: u64 = report["outcomes"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
    assert_eq!(outcomes, report["entries_seen"].as_u64().unwrap() + report["entries_retried"].as_u64().unwrap());
    assert_eq!(report["feed_failures"]["gone"], 1, "{report}");
    assert_eq!(report["duplicates"], 1, "{report}");
    let stored = expected()["articles"].as_array().unwrap().iter().filter(|a| text(a, "outcome").starts_with("stored")).count();
    let counted: u64 = report["stored"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
    assert_eq!(counted, stored as u64, "{report}");
}

#[test]
fn articles_are_stored_under_the_expected_relevance_and_the_reprint_as_a_copy() {
    let stage = Stage::crawled();
    let records = lines(&stage.run(&["export", "--format", "jsonl", "--duplicates", "include"]));
    let expected = expected();
    let kept = expected["articles"].as_array().unwrap().iter().filter(|a| text(a, "outcome").starts_with("stored"));
    for article in kept {
        let url = text(article, "url");
        let record = records.iter().find(|record| text(record, "url") == url).unwrap_or_else(|| panic!("{url} is not stored"));
        for field in ["relevance", "title", "language"] {
            assert_eq!(text(record, field), text(article, field), "{field} of {url}");
        }
        assert!(text(record, "published").starts_with(text(article, "published")), "date of {url}");
        let original = article["duplicate_of"].as_str();
        let leader = records.iter().find(|other| text(other, "id") == text(record, "duplicate_of"));
        assert_eq!(leader.map(|leader| text(leader, "url")), original, "original of {url}");
        let body: Vec<char> = text(record, "body").chars().collect();
        for quote in record["quotes"].as_array().unwrap() {
            let at = |field: &str| usize::try_from(quote[field].as_u64().unwrap()).unwrap();
            assert_eq!(body[at("start")..at("end")].iter().collect::<String>(), text(quote, "text"), "quote of {url}");
        }
        assert!(record["evidence"].as_array().is_some_and(|evidence| !evidence.is_empty()), "evidence of {url}");
    }
}

#[test]
fn a_second_run_fetches_no_page_again_and_asks_feeds_conditionally() {
    let stage = Stage::crawled();
    let before = stage.seen().len();
    let report = json(&stage.run(&["crawl", "--all", "--json"]));
    assert_eq!(report["entries_new"], 0, "{report}");
    let seen = stage.seen();
    let later = &seen[before..];
    let repeated: Vec<_> =
        later.iter().filter(|request| request.status == 200 && !request.target.contains("robots.txt")).collect();
    assert!(later.iter().any(|request| request.status == 304));
    assert!(
        repeated.iter().all(|again| !seen[..before]
            .iter()
            .any(|first| (&first.host, &first.target) == (&again.host, &again.target)
                && first.status == 200
                && is_page(&first.target))),
        "{repeated:?}"
    );
}

fn is_page(target: &str) -> bool {
    !["feed", "rss", "atom", "rdf", "sitemap", "json"].iter().any(|word| target.contains(word))
}

#[test]
fn a_run_right_after_another_has_nothing_to_do() {
    let stage = Stage::crawled();
    let report = json(&stage.run(&["crawl", "--json"]));
    assert_eq!((&report["feeds_polled"], &report["entries_seen"]), (&0.into(), &0.into()), "{report}");
}

#[test]
fn search_finds_in_every_language_and_marks_what_it_found() {
    let stage = Stage::crawled();
    for (query, host) in [
        ("ketamine bladder", "harbour-courier.example"),
        ("kétamine", "gazette-du-littoral.example"),
        ("Abwasser", "nordwind-zeitung.example"),
        ("\"cocaína rosa\"", "diario-del-estuario.example"),
        ("ケタミン", "minato-shimpo.example"),
    ] {
        let answer = json(&stage.run(&["search", query, "--json"]));
        let hits = answer["results"].as_array().unwrap();
        assert!(hits.iter().any(|hit| text(hit, "site") == host), "{query}: {answer}");
        assert!(
            hits.iter().any(|hit| hit["snippets"][0]["highlights"].as_array().is_some_and(|marks| !marks.is_empty())),
            "{query}"
        );
    }
}

#[test]
fn filters_narrow_and_quotes_are_found_by_the_kind_of_their_speaker() {
    let stage = Stage::crawled();
    let answer = json(&stage.run(&["search", "--relevance", "other", "--json"]));
    assert!(
        answer["results"].as_array().unwrap().iter().all(|hit| hit["relevance"] == "other") && answer["total"] != 0,
        "{answer}"
    );
    let answer = json(&stage.run(&["search", "bladders", "--in", "quotes", "--speaker-kind", "clinician", "--json"]));
    assert!(answer["results"].as_array().unwrap().iter().any(|quote| text(quote, "speaker") == "Dr Imogen Farrell"), "{answer}");
}

#[test]
fn copies_are_one_story_unless_asked_for() {
    let stage = Stage::crawled();
    let total = |arguments: &[&str]| json(&stage.run(arguments))["total"].as_u64().unwrap();
    let with = total(&["search", "--duplicates", "include", "--json"]);
    assert_eq!(total(&["search", "--json"]) + 1, with);
    assert_eq!(total(&["search", "--duplicates", "only", "--json"]), 1);
}

#[test]
fn show_takes_an_id_or_an_address_and_says_why() {
    let stage = Stage::crawled();
    let url = "http://harbour-courier.example/news/health/bladder-clinic-waiting-list-doubles";
    let record = json(&stage.run(&["show", url, "--json"]));
    let shown = stage.run(&["show", text(&record, "id")]);
    assert_eq!(shown.status, 0, "{}", shown.stderr);
    for part in [
        "Waiting list for bladder clinic doubles",
        "Relevance: misuse",
        "Dr Imogen Farrell",
        "Copies of this story",
        "raw page ketwatch-",
    ] {
        assert!(shown.stdout.contains(part), "{part} is not in\n{}", shown.stdout);
    }
    let missing = stage.run(&["show", "https://nowhere.example/"]);
    assert_eq!(missing.status, 2);
    assert!(missing.stderr.contains("no such article here"), "{}", missing.stderr);
}

#[test]
fn csv_has_a_row_for_each_article_and_appears_whole_with_its_manifest() {
    let stage = Stage::crawled();
    let ran =
        stage.run(&["export", "--format", "csv", "--output", "out.csv", "--manifest", "out.json", "--duplicates", "include"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let mut reader = csv::Reader::from_path(stage.path("out.csv")).unwrap();
    let rows = reader.records().map(Result::unwrap).collect::<Vec<_>>();
    let manifest: Value = serde_json::from_slice(&std::fs::read(stage.path("out.json")).unwrap()).unwrap();
    assert_eq!(manifest["rows"].as_u64(), Some(rows.len() as u64));
    assert_eq!(manifest["bytes"].as_u64(), Some(std::fs::metadata(stage.path("out.csv")).unwrap().len()));
    let unknown = stage.run(&["export", "--format", "csv", "--fields", "titel"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.stderr.contains("unknown field `titel`"), "{}", unknown.stderr);
}

#[test]
fn store_archive_and_index_agree_and_a_lost_index_is_made_anew() {
    let stage = Stage::crawled();
    assert_eq!(stage.run(&["verify"]).status, 0);
    std::fs::remove_dir_all(stage.path("index/tantivy")).unwrap();
    let broken = stage.run(&["search", "ketamine"]);
    assert_eq!(broken.status, 1);
    assert!(broken.stderr.contains("ketwatch verify --repair"), "{}", broken.stderr);
    assert_eq!(stage.run(&["verify"]).status, 3);
    let repaired = stage.run(&["verify", "--repair"]);
    assert_eq!(repaired.status, 0, "{}", repaired.stdout);
    assert_ne!(json(&stage.run(&["search", "ketamine", "--json"]))["total"], 0);
}

#[test]
fn the_demo_does_the_whole_job() {
    let folder = tempfile::TempDir::new().unwrap();
    let ran = run_in(folder.path(), &["demo"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    for part in ["12 polled", "Waiting list for bladder clinic doubles", "Dr Imogen Farrell", "What to type next"] {
        assert!(ran.stdout.contains(part), "{part} is not in\n{}", ran.stdout);
    }
    let next = ran.stdout.lines().find(|line| line.contains("search bladder --in quotes")).unwrap();
    let data = next.split_whitespace().nth(2).unwrap();
    let found = json(&run_in(folder.path(), &["--data-dir", data, "search", "bladder", "--in", "quotes", "--json"]));
    assert_ne!(found["total"], 0, "{next}");
}
