//! Archived pages, read again.

use rusqlite::Connection;
use serde_json::Value;

use crate::stage::{Ran, Stage};

fn store(stage: &Stage) -> Connection {
    Connection::open(stage.path("index/ketwatch.sqlite")).unwrap()
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stderr))
}

fn found(stage: &Stage) -> u64 {
    let found = json(&stage.run(&["search", "zyzzyva", "--duplicates", "include", "--json"]));
    found["total"].as_u64().unwrap()
}

fn export(stage: &Stage) -> String {
    let ran = stage.run(&["export", "--format", "jsonl", "--duplicates", "include"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    ran.stdout
}

#[test]
fn gives_what_the_crawl_gave() {
    let stage = Stage::crawled();
    let before = export(&stage);
    let again = json(&stage.run(&["reprocess", "--json"]));
    assert_eq!(again["articles"], before.lines().count());
    assert_eq!((&again["unchanged"], &again["changed"]), (&again["articles"], &Value::from(0)));
    assert_eq!(export(&stage), before);
}

#[test]
fn brings_articles_of_an_older_version_up_to_date() {
    let stage = Stage::crawled();
    let before = export(&stage);
    let older =
        "UPDATE article SET title = 'Zyzzyva', relevance = 'passing', extractor = 'ketwatch 0.0.1' WHERE relevance = 'misuse'";
    let count = store(&stage).execute(older, []).unwrap();
    store(&stage).execute("DELETE FROM quote", []).unwrap();
    assert_eq!(stage.run(&["verify", "--repair"]).status, 0);
    assert!(count > 3 && found(&stage) > 3);

    let ran = stage.run(&["reprocess"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains(&format!("{count} from passing to misuse")), "{}", ran.stdout);
    assert_eq!(export(&stage), before);
    let revisions: i64 = store(&stage).query_row("SELECT count(*) FROM revision", [], |row| row.get(0)).unwrap();
    assert_eq!(revisions, 0, "a page that is read again is no new wording");
    assert_eq!(found(&stage), 0);
    assert_eq!(stage.run(&["verify"]).status, 0);
}

#[test]
fn filters_choose_and_lost_pages_change_nothing() {
    let stage = Stage::crawled();
    let german = json(&stage.run(&["reprocess", "--language", "de", "--json"]));
    let all = export(&stage).lines().count() as u64;
    assert!(german["articles"].as_u64().is_some_and(|count| count > 0 && count < all), "{german}");

    let before = export(&stage);
    for file in std::fs::read_dir(stage.path("index/archive")).unwrap() {
        std::fs::write(file.unwrap().path(), "").unwrap();
    }
    let ran = stage.run(&["reprocess"]);
    assert_eq!(ran.status, 3, "{}", ran.stdout);
    assert!(ran.stdout.contains("stays as it is: "), "{}", ran.stdout);
    assert_eq!(export(&stage), before);
}
