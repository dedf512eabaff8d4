//! `trends` and `flow` through the real binary, on the bundled newsroom.

use serde_json::Value;

use crate::stage::{Ran, Stage};

fn json(ran: &Ran) -> Value {
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// The sum of a field over the rows, empty ones left out.
fn sum(trends: &Value, field: &str) -> u64 {
    trends["rows"].as_array().unwrap().iter().filter_map(|row| row[field].as_u64()).sum()
}

fn check_flow(flow: &Value) {
    let identified = &flow["identified"];
    let sources: u64 = identified["by_source"].as_object().unwrap().values().map(number).sum();
    assert_eq!(number(&identified["items"]), sources, "{flow}");
    assert_eq!(number(&identified["items"]), number(&flow["duplicates"]) + number(&flow["sought"]), "{flow}");
    assert_eq!(number(&flow["sought"]), number(&flow["not_retrieved"]["total"]) + number(&flow["screened"]), "{flow}");
    assert_eq!(number(&flow["screened"]), number(&flow["excluded"]["total"]) + number(&flow["included"]["articles"]), "{flow}");
    for part in ["not_retrieved", "excluded"] {
        let reasons: u64 = flow[part]["reasons"].as_object().unwrap().values().map(number).sum();
        assert_eq!(reasons, number(&flow[part]["total"]), "{flow}");
    }
}

#[test]
fn every_step_of_the_flow_holds_what_the_one_before_left_and_ends_at_what_search_finds() {
    let stage = Stage::new();
    let report = json(&stage.run(&["crawl", "--json"]));
    let flow = json(&stage.run(&["flow", "--json"]));
    check_flow(&flow);
    assert_eq!(flow["identified"]["items"], report["entries_new"], "{flow}");
    assert_eq!(flow["identified"]["entries"], report["entries_seen"], "{flow}");
    let outcomes = report["outcomes"].as_object().unwrap();
    assert_eq!(number(&flow["duplicates"]), outcomes.get("alias").map_or(0, number), "{flow}");
    assert_eq!(number(&flow["screened_unparsed"]), outcomes.get("ledger:screened").map_or(0, number), "{flow}");
    let by_feed = json(&stage.run(&["flow", "--by", "feed", "--json"]));
    let all = |column: &str| by_feed.as_array().unwrap().iter().map(|row| number(&row[column])).sum::<u64>();
    assert_eq!(all("screened_out"), number(&flow["screened_unparsed"]), "{by_feed}");
    assert_eq!(all("none"), outcomes.get("ledger:none").map_or(0, number), "{by_feed}");
    for (name, count) in outcomes {
        let Some(reason) = name.strip_prefix("skipped:").or_else(|| name.strip_prefix("failed:")) else { continue };
        let expected = if reason == "no_link" { &Value::Null } else { count };
        assert_eq!(&flow["not_retrieved"]["reasons"][reason], expected, "{reason}");
    }
    for filters in [
        &["--relevance", "misuse"][..],
        &["--relevance", "misuse", "--theme", "harm", "--duplicates", "include"],
        &["--language", "en", "--speaker-kind", "expert"],
        &["--country", "GB", "--has-quotes"],
        &["--site", "harbour-courier.example"],
        &["--since", "2026-01-01", "--until", "2026-03-05"],
        &["--duplicates", "only"],
        &["--relevance", "none"],
    ] {
        let flow = json(&stage.run(&[&["flow", "--json"], filters].concat()));
        check_flow(&flow);
        let found = json(&stage.run(&[&["search", "--json", "--limit", "0"], filters].concat()));
        assert_eq!(flow["included"]["articles"], found["total"], "{filters:?}");
        let quotes = json(&stage.run(&[&["search", "--json", "--limit", "0", "--in", "quotes"], filters].concat()));
        assert_eq!(flow["included"]["quotes"], quotes["total"], "{filters:?}");
    }
}

#[test]
fn trends_sum_up_to_what_search_finds_whatever_the_period() {
    let stage = Stage::crawled();
    let all = json(&stage.run(&["search", "ketamine", "--duplicates", "include", "--json"]));
    for by in ["day", "week", "month", "year"] {
        let trends = json(&stage.run(&["trends", "ketamine", "--by", by, "--since", "2025-01-01", "--format", "json"]));
        let outside = json(&stage.run(&["search", "ketamine", "--duplicates", "include", "--json", "--until", "2024-12-31"]));
        assert_eq!(sum(&trends, "articles") + number(&outside["total"]), number(&all["total"]), "{by}");
        assert_eq!(sum(&trends, "articles"), number(&trends["total"]["articles"]), "{by}");
        assert_eq!(sum(&trends, "stories"), number(&trends["total"]["stories"]), "{by}");
        let periods: Vec<&str> = trends["rows"].as_array().unwrap().iter().map(|row| row["period"].as_str().unwrap()).collect();
        assert!(periods.is_sorted(), "{periods:?}");
    }
}

#[test]
fn a_copy_is_an_article_and_no_story() {
    let stage = Stage::crawled();
    let total = json(&stage.run(&["trends", "--format", "json"]))["total"].clone();
    assert_eq!(number(&total["articles"]), number(&total["stories"]) + 1, "{total}");
    assert_eq!(json(&stage.run(&["trends", "--duplicates", "only", "--format", "json"]))["total"]["articles"], 1);
}

#[test]
fn what_nobody_watched_is_no_zero() {
    let stage = Stage::crawled();
    let trends = json(&stage.run(&["trends", "nothinglikethis", "--since", "2020-01-01", "--by", "year", "--format", "json"]));
    let rows = trends["rows"].as_array().unwrap();
    let (last, before) = rows.split_last().unwrap();
    assert!(before.iter().all(|row| row["state"] == "before" && row["articles"].is_null() && row["share"].is_null()), "{trends}");
    assert_eq!((&last["state"], &last["articles"]), (&"current".into(), &0.into()), "{trends}");
    // Of a feed that is gone nothing is known on any day.
    let listed = stage.run(&["feeds", "list", "--json"]).stdout;
    let gone = listed.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).find(|feed| feed["failures_in_row"] != 0);
    let trends = json(&stage.run(&["trends", "--feed", gone.unwrap()["url"].as_str().unwrap(), "--format", "json"]));
    assert!(trends["rows"].as_array().unwrap().iter().all(|row| row["articles"].is_null()), "{trends}");
}

#[test]
fn shares_are_of_all_items_of_the_same_feeds_and_never_above_one() {
    let stage = Stage::crawled();
    let flow = json(&stage.run(&["flow", "--json"]));
    for split in ["theme", "event", "route", "site", "country", "language", "relevance", "speaker-kind"] {
        let arguments =
            ["trends", "--split", split, "--by", "year", "--since", "1995-01-01", "--until", "2027-12-31", "--format", "json"];
        let trends = json(&stage.run(&arguments));
        for row in trends["rows"].as_array().unwrap() {
            let Some(share) = row["share"].as_f64() else { continue };
            assert!((0.0..=1.0).contains(&share) && row["seen_matching"].as_u64() <= row["judged"].as_u64(), "{row}");
        }
    }
    let trends = json(&stage.run(&["trends", "--by", "year", "--format", "json", "--since", "1995-01-01"]));
    let watched = number(&trends["total"]["seen"]);
    assert!(watched <= number(&flow["sought"]) && watched > 0, "{trends}");
}

#[test]
fn charts_are_whole_documents_with_everything_escaped() {
    let stage = Stage::crawled();
    for arguments in [
        &["trends", "\"<b>&amp\"", "--format", "svg"][..],
        &["trends", "--split", "site", "--normalize", "--format", "svg"],
        &["trends", "--by", "day", "--since", "1y", "--split", "language", "--format", "svg"],
        &["flow", "--format", "svg"],
    ] {
        let ran = stage.run(arguments);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        assert!(ran.stdout.starts_with("<?xml version=\"1.0\""), "{}", ran.stdout);
        let text = ran.stdout.split("?>").nth(1).unwrap().trim();
        assert!(text.matches('<').count() == text.matches('>').count() && !text.contains("& "), "{text}");
        assert!(text.contains("<title>") && text.contains("<desc>") && text.ends_with("</svg>"));
        assert!(!text.contains("href") && !text.contains("NaN") && !text.contains("inf\""), "{text}");
    }
    let written = stage.run(&["trends", "--format", "svg", "--output", "chart.svg"]);
    assert_eq!((written.status, written.stdout.as_str()), (0, ""), "{}", written.stderr);
    assert!(std::fs::read_to_string(stage.path("chart.svg")).unwrap().contains("Articles and stories per month"));
}

#[test]
fn tables_fit_80_columns_and_are_plain_where_nobody_looks() {
    let stage = Stage::crawled();
    for arguments in [
        &["trends"][..],
        &["trends", "--by", "day", "--since", "1y"],
        &["trends", "--split", "site"],
        &["trends", "--split", "theme", "--normalize", "--by", "week"],
        &["flow", "--relevance", "misuse"],
    ] {
        let ran = stage.run(arguments);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        let longest = ran.stdout.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(longest <= 80, "{longest}: {}", ran.stdout);
        assert!(!ran.stdout.contains('█'), "{}", ran.stdout);
    }
}

#[test]
fn too_many_periods_and_a_turned_span_are_refused_with_the_way_out() {
    let stage = Stage::crawled();
    let ran = stage.run(&["trends", "--by", "day", "--since", "1900-01-01"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("--since"), "{}", ran.stderr);
    let ran = stage.run(&["trends", "--since", "2026-02-01", "--until", "2026-01-01"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("lies after"), "{}", ran.stderr);
}
