//! Pages and texts that were collected elsewhere.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::stage::{Stage, run_in};

/// The exported articles of a data folder by id.
fn articles(stage: &Stage, data: &str) -> BTreeMap<String, Value> {
    let ran = stage.run(&["--data-dir", data, "export", "--format", "jsonl", "--duplicates", "include"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let records = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    records.map(|record| (record["id"].as_str().unwrap().to_owned(), record)).collect()
}

fn import(stage: &Stage, data: &str, file: &str) -> Value {
    let ran = stage.run(&["--data-dir", data, "import", file, "--json"]);
    assert_eq!(ran.status, 0, "{} {}", ran.stdout, ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

#[test]
fn an_archive_gives_the_articles_it_was_made_of() {
    let stage = Stage::crawled();
    let here = articles(&stage, "index");
    let report = import(&stage, "other", "index/archive");
    assert_eq!(report["pages"], here.len());
    assert_eq!(report["stored"].as_object().unwrap().values().filter_map(Value::as_u64).sum::<u64>(), here.len() as u64);
    let there = articles(&stage, "other");
    let texts = |articles: &BTreeMap<String, Value>| -> Vec<Value> {
        let fields = ["id", "body", "relevance", "quotes", "fetched"];
        articles.values().map(|record| fields.iter().map(|field| record[*field].clone()).collect()).collect()
    };
    assert_eq!(texts(&there), texts(&here));
    assert_eq!(stage.run(&["--data-dir", "other", "verify"]).status, 0);

    let again = import(&stage, "other", "index/archive");
    assert_eq!(again["outcomes"]["known"], here.len(), "{again}");
    assert_eq!(articles(&stage, "other"), there);
}

#[test]
fn an_export_comes_back_as_it_went() {
    let stage = Stage::crawled();
    let out = stage.run(&["export", "--format", "jsonl", "--duplicates", "include", "--output", "all.jsonl"]);
    assert_eq!(out.status, 0, "{}", out.stderr);
    let here = articles(&stage, "index");
    assert_eq!(import(&stage, "third", "all.jsonl")["pages"], here.len());
    let there = articles(&stage, "third");
    let fields = ["id", "title", "authors", "published", "country", "body", "relevance", "cluster"];
    for (id, record) in &here {
        for field in fields {
            assert_eq!(there[id][field], record[field], "{id} {field}");
        }
    }
}

#[test]
fn a_story_keeps_its_name_when_an_earlier_copy_comes() {
    let stage = Stage::crawled();
    let text = include_str!("../../fixtures/duplicates/port_seizure.txt");
    let cut = include_str!("../../fixtures/duplicates/port_seizure.copy_cut_tail.txt");
    let article = |day: u8, site: &str, body: &str| {
        let record = serde_json::json!({"url": format!("https://{site}.example/ketamine"), "title": format!("Ketamine, {site}"),
            "body": body, "published": format!("2026-03-0{day}"), "language": "en"});
        format!("{record}\n")
    };
    std::fs::write(stage.path("late.jsonl"), article(5, "courier", text) + &article(6, "gazette", cut)).unwrap();
    import(&stage, "stories", "late.jsonl");
    let late = articles(&stage, "stories");
    std::fs::write(stage.path("early.jsonl"), article(1, "herald", text)).unwrap();
    import(&stage, "stories", "early.jsonl");
    let early = articles(&stage, "stories");

    let named = |articles: &BTreeMap<String, Value>, field: &str| -> Vec<Value> {
        let mut names: Vec<Value> = articles.values().map(|record| record[field].clone()).collect();
        names.dedup();
        names
    };
    assert_eq!((late.len(), early.len()), (2, 3));
    assert_eq!(named(&late, "cluster"), named(&late, "story"));
    assert_eq!(named(&early, "story"), named(&late, "story"), "what a study cites stays");
    assert_ne!(named(&early, "cluster"), named(&late, "cluster"), "the earliest copy leads");
    assert!(early.values().all(|record| record["cluster_size"] == 3), "{early:?}");
    stage.run(&["--data-dir", "stories", "reprocess"]);
    assert_eq!(articles(&stage, "stories"), early);
}

#[test]
fn a_saved_page_needs_an_address() {
    let stage = Stage::new();
    let text = "Police in the town say that more young people use ketamine at parties than a year ago, and that the hospital has \
                treated several of them for damaged bladders since the spring, some of them for months.";
    let page = |head: &str| {
        format!(
            "<html><head><title>Bladders</title>{head}</head><body><article><h1>Bladders</h1><p>{text}</p><p>{text}</p></article></body></html>"
        )
    };
    let saved = stage.path("saved/deep");
    std::fs::create_dir_all(&saved).unwrap();
    std::fs::write(saved.join("named.html"), page("<link rel=canonical href='https://news.example/a'>")).unwrap();
    std::fs::write(saved.join("nameless.html"), page("")).unwrap();
    std::fs::write(saved.join("picture.png"), "none of ours").unwrap();
    std::fs::write(
        saved.join("list.jsonl"),
        "{\"file\": \"lost.html\"}\n\n{\"url\": 3}\n{\"file\": \"nameless.html\", \"url\": \"https://news.example/b\"}\n",
    )
    .unwrap();
    let ran = run_in(stage.folder(), &["import", "saved"]);
    assert_eq!(ran.status, 3, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("2 pages and texts: 2 stored (2 misuse), 1 of them copies"), "{}", ran.stdout);
    assert!(ran.stdout.contains("nameless.html: the page does not name its address; name it in a list"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("list.jsonl, line 1: ") && ran.stdout.contains("list.jsonl, line 3: not a JSON object of an article"),
        "{}",
        ran.stdout
    );

    let unknown = run_in(stage.folder(), &["import", "saved/deep/picture.png"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.stderr.contains(".warc"), "{}", unknown.stderr);
}

#[test]
fn what_an_archive_does_not_have_is_not_asked_for() {
    let stage = Stage::new();
    let block = "HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\n\r\n<p>Later</p>";
    let head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/busy\r\nWARC-Date: 2019-05-01T10:00:00Z\r\n";
    let record = format!(
        "{head}Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
        block.len()
    );
    std::fs::write(stage.path("old.warc"), record).unwrap();
    let report = import(&stage, "index", "old.warc");
    assert_eq!((&report["pages"], &report["outcomes"]["failed:server_error"]), (&Value::from(1), &Value::from(1)), "{report}");
    let plan = stage.run(&["crawl", "--dry-run"]);
    assert!(!plan.stdout.contains("fetch  "), "{}", plan.stdout);
}

#[test]
fn what_cannot_be_about_the_topic_is_counted_apart_from_what_was_read() {
    let stage = Stage::new();
    let sentence =
        "The council voted on Monday to close the bridge for two years, and nobody who lives there had been asked before";
    let paragraphs: String = (0..24).map(|number| format!("<p>{sentence} the report number {number} came.</p>")).collect();
    let page = |name: &str, last: &str| {
        let address = format!("https://news.example/{name}");
        let html = format!(
            "<!doctype html><html lang=en><head><title>Bridge closed</title><meta property=og:type content=article>\
             <link rel=canonical href='{address}'></head><body><article><h1>Bridge closed</h1>{paragraphs}<p>{last}</p></article></body></html>"
        );
        std::fs::write(stage.path(&format!("saved/{name}.html")), html).unwrap();
    };
    std::fs::create_dir_all(stage.path("saved")).unwrap();
    page("far", "They meet again in May.");
    page("near", "They eat Special K, the cereal, for breakfast.");
    let outcomes = import(&stage, "index", "saved")["outcomes"].clone();
    assert_eq!(outcomes, serde_json::json!({"ledger:none": 1, "ledger:screened": 1}));
    let [rows, flow] = [&["flow", "--by", "feed", "--json"][..], &["flow", "--json"]].map(|arguments| {
        let ran = stage.run(arguments);
        serde_json::from_str::<Value>(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {} {}", ran.stdout, ran.stderr))
    });
    let row = ["seen", "not_read", "screened_out", "none"].map(|column| rows[0][column].as_u64());
    assert_eq!(row, [2, 0, 1, 1].map(Some), "{rows}");
    assert_eq!((&flow["screened"], &flow["screened_unparsed"]), (&2.into(), &1.into()), "{flow}");
}
