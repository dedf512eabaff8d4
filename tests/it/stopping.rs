//! Runs that are stopped, killed, or whose reader goes away.

use std::io::Read;
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::stage::{Stage, command_in};

/// Starts a crawl and waits until it has asked for so many things.
fn crawl_until(stage: &Stage, requests: usize) -> Child {
    let mut child = command_in(stage.folder(), &["crawl"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while stage.seen().len() < requests && child.try_wait().unwrap().is_none() {
        std::thread::park_timeout(Duration::from_millis(2));
    }
    child
}

fn signal(child: &Child, name: &str) {
    // A run that is through already has nobody to take the signal.
    let _ = std::process::Command::new("kill").args([name, &child.id().to_string()]).stderr(Stdio::null()).status();
}

/// What a whole crawl stores, however often it was interrupted before.
fn check_complete(stage: &Stage) {
    let verified = stage.run(&["verify"]);
    assert_eq!(verified.status, 0, "{}", verified.stdout);
    let truth: Value = serde_json::from_str(include_str!("../../fixtures/newsroom/expected.json")).unwrap();
    let articles = truth["articles"].as_array().unwrap();
    let expected = articles.iter().filter(|article| article["outcome"].as_str().is_some_and(|end| end.starts_with("stored")));
    let export = stage.run(&["export", "--format", "jsonl", "--fields", "url", "--duplicates", "include"]);
    let mut stored: Vec<&str> = export.stdout.lines().collect();
    stored.sort_unstable();
    let mut wanted: Vec<String> = expected.map(|article| format!("{{\"url\":{}}}", article["url"])).collect();
    wanted.sort_unstable();
    assert_eq!(stored, wanted);
}

#[test]
fn a_terminated_run_stops_cleanly_and_the_next_one_goes_on() {
    for requests in [3, 20, 45] {
        let stage = Stage::new();
        let mut child = crawl_until(&stage, requests);
        signal(&child, "-TERM");
        let status = child.wait().unwrap().code();
        assert!(matches!(status, Some(143 | 0)), "{status:?}");
        assert_eq!(stage.run(&["crawl", "--all"]).status, 0);
        check_complete(&stage);
    }
}

#[test]
fn a_killed_run_loses_nothing_and_repeats_nothing() {
    let stage = Stage::new();
    for requests in [2, 15, 30, 50] {
        let mut child = crawl_until(&stage, requests);
        signal(&child, "-KILL");
        child.wait().unwrap();
    }
    assert_eq!(stage.run(&["crawl", "--all"]).status, 0);
    check_complete(&stage);
}

#[test]
fn a_run_that_is_terminated_leaves_the_rest_of_the_index_to_the_next_one() {
    let stage = Stage::crawled();
    let store = rusqlite::Connection::open(stage.path("index/ketwatch.sqlite")).unwrap();
    store.busy_timeout(Duration::from_secs(10)).unwrap();
    let waiting = || store.query_row("SELECT count(*) FROM index_queue", [], |row| row.get::<_, i64>(0)).unwrap();
    // Of articles that are gone: each costs as little as can be.
    let many = "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 200000)
                INSERT INTO index_queue (id) SELECT n FROM number";
    for command in [&["crawl"][..], &["reprocess", "--since", "2000-01-01", "--until", "2000-01-01"]] {
        store.execute_batch(&format!("DELETE FROM index_queue; {many}")).unwrap();
        let mut child = command_in(stage.folder(), command).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while waiting() == 200_000 && child.try_wait().unwrap().is_none() {
            std::thread::park_timeout(Duration::from_millis(2));
        }
        signal(&child, "-TERM");
        assert_eq!(child.wait().unwrap().code(), Some(143), "{command:?}");
        assert!(waiting() > 0, "{command:?} went on to the end");
    }
    store.execute_batch("DELETE FROM index_queue WHERE id > 500").unwrap();
    assert_eq!(stage.run(&["crawl"]).status, 0);
    assert_eq!(waiting(), 0);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let stage = Stage::crawled();
    for format in ["csv", "jsonl", "xlsx", "ris", "csl-json"] {
        let arguments = ["export", "--format", format, "--duplicates", "include"];
        let mut child = command_in(stage.folder(), &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut start = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut start).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{format}: {}", String::from_utf8_lossy(&ended.stderr));
        assert!(ended.stderr.is_empty(), "{format}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}
