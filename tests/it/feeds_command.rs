//! `feeds`: the list, changed and carried to and from other programs, and how each feed does.

use std::fs;

use serde_json::Value;

use crate::stage::{Stage, run_in};

const LIST: &str = "# Our study.\n\n[crawler]\n# slow\nper_host_delay = \"1s\"\n\n# The courier, twice a day.\n[[feed]]\nurl = \"https://a.example.net/feed\"   # main\n\
    name = \"A\"\ntags = [\"local\"]\n\n[[feed]]\nurl = \"https://b.example.net/feed\"\nname = \"B\"\n\n# --- the end ---\n";

fn folder_with(list: &str) -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("feeds.toml"), list).unwrap();
    folder
}

fn json_lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn feed_is_added_and_removed_and_nothing_else_changes() {
    let folder = folder_with(LIST);
    let path = folder.path().join("feeds.toml");
    let add = ["feeds", "add", "c.example.net/feed", "--no-check", "--name", "C", "--country", "uk", "--tag", "x"];
    let ran = run_in(folder.path(), &add);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let added = fs::read_to_string(&path).unwrap();
    let section = "\n[[feed]]\nurl = \"https://c.example.net/feed\"\nname = \"C\"\ncountry = \"GB\"\ntags = [\"x\"]\n";
    assert!(added.contains(section), "{added}");
    assert_eq!(added.replace(section, ""), LIST);
    let ran = run_in(folder.path(), &["feeds", "remove", "http://www.c.example.net/feed/"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), LIST);
    let ran = run_in(folder.path(), &["feeds", "remove", "a"]);
    assert!(ran.stdout.contains("# The courier"), "{}", ran.stdout);
    let left = fs::read_to_string(&path).unwrap();
    assert!(!left.contains("courier") && left.contains("# slow") && left.contains("# --- the end ---"), "{left}");
}

#[test]
fn what_is_there_or_wrong_is_refused_and_the_list_stays() {
    let folder = folder_with(LIST);
    for (arguments, message) in [
        (
            &["feeds", "add", "http://www.A.example.net/feed/?utm_source=x"][..],
            "already in the list as A (https://a.example.net/feed)",
        ),
        (&["feeds", "add", "https://c.example.net/", "--no-check", "--country", "England"], "write \"GB\""),
        (&["feeds", "add", "https://c.example.net/", "--no-check", "--language", "english"], "write \"en\""),
        (&["feeds", "add", "ftp://c.example.net/", "--no-check"], "not an address"),
        (&["feeds", "add", "courier", "--no-check"], "not an address"),
        (&["feeds", "remove", "example.net/fee"], "did you mean"),
        (&["feeds", "remove", "C"], "feeds list"),
        (&["feeds", "import", "feeds.toml"], "no OPML file"),
        (&["feeds", "list", "--health", "fine"], "there is ok, quiet"),
        (&["feeds", "list", "--coverage", "--since", "soon"], "neither a date"),
    ] {
        let ran = run_in(folder.path(), arguments);
        assert_eq!(ran.status, 2, "{arguments:?}: {}", ran.stderr);
        assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
    }
    assert_eq!(fs::read_to_string(folder.path().join("feeds.toml")).unwrap(), LIST);
    let nowhere = run_in(folder.path(), &["--config", "other.toml", "feeds", "add", "https://c.example.net/"]);
    assert!(nowhere.status == 2 && nowhere.stderr.contains("other.toml"), "{}", nowhere.stderr);
}

#[test]
fn name_of_several_feeds_removes_none() {
    let folder = folder_with(&LIST.replace("name = \"B\"", "name = \"a\""));
    let ran = run_in(folder.path(), &["feeds", "remove", "A"]);
    assert!(ran.status == 2 && ran.stderr.contains("2 feeds are called `A`"), "{}", ran.stderr);
    assert!(ran.stderr.contains("https://b.example.net/feed"), "{}", ran.stderr);
}

#[test]
fn exported_list_imports_as_the_same_list() {
    let starter = concat!(env!("CARGO_MANIFEST_DIR"), "/feeds.toml");
    let folder = folder_with("# empty\n");
    let ran = run_in(folder.path(), &["--config", starter, "feeds", "export", "--output", "list.opml"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let ran = run_in(folder.path(), &["feeds", "import", "list.opml"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let sorted = |config: &std::path::Path| {
        let mut feeds = ketwatch::config::load(config).unwrap().feeds;
        feeds.sort_by_key(|feed| feed.url.to_string());
        feeds
    };
    assert_eq!(sorted(&folder.path().join("feeds.toml")), sorted(starter.as_ref()));
    let again = run_in(folder.path(), &["feeds", "import", "list.opml", "--json"]);
    let report: Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(report["added"].as_array().unwrap().len(), 0);
    assert!(report["already"].as_array().unwrap().len() > 100);
}

#[test]
fn other_programs_lists_are_imported_with_their_folders() {
    let folder = folder_with(LIST);
    let list = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/opml/miniflux.opml");
    let dry = run_in(folder.path(), &["feeds", "import", list, "--dry-run"]);
    assert!(dry.stdout.contains("3 would be added, 0 already there"), "{}", dry.stdout);
    assert_eq!(fs::read_to_string(folder.path().join("feeds.toml")).unwrap(), LIST);
    let ran = run_in(folder.path(), &["feeds", "import", list, "--tag", "imported"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let text = fs::read_to_string(folder.path().join("feeds.toml")).unwrap();
    assert!(text.contains("tags = [\"Local papers\", \"imported\"]"), "{text}");
    assert!(text.contains("disabled = \"switched off in the list it was imported from\""), "{text}");
    assert!(text.starts_with("# Our study.") && text.contains("# main") && text.ends_with("# --- the end ---\n"), "{text}");
    let odd = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/opml/odd.opml");
    let ran = run_in(folder.path(), &["feeds", "import", odd]);
    assert!(ran.stdout.contains("file:///etc/passwd: not an address of a feed"), "{}", ran.stdout);
}

#[test]
fn feed_of_the_newsroom_is_added_with_what_it_says_of_itself() {
    let stage = Stage::new();
    let ran = stage.run(&["feeds", "remove", "Harbour Courier"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let ran = stage.run(&["feeds", "add", "http://harbour-courier.example/feed.xml", "--tag", "port"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let feeds = ketwatch::config::load(&stage.path("feeds.toml")).unwrap().feeds;
    let added = feeds.last().unwrap();
    assert_eq!(
        (added.url.as_str(), added.tags.as_slice()),
        ("http://harbour-courier.example/feed.xml", &["port".to_owned()][..])
    );
    assert!(added.name.contains("Harbour") && added.language.as_deref().is_some_and(|tag| tag.starts_with("en")), "{added:?}");
    let gone = stage.run(&["feeds", "add", "http://old-bulletin.example/other"]);
    assert!(gone.status == 1 && gone.stderr.contains("--no-check"), "{}", gone.stderr);
}

#[test]
fn feeds_of_a_site_are_found_where_sites_have_theirs() {
    let stage = Stage::new();
    let ran = stage.run(&["feeds", "discover", "http://harbour-courier.example/feed.xml", "--json"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let feeds = json_lines(&ran.stdout);
    assert_eq!((feeds.len(), feeds[0]["found"].as_str(), feeds[0]["listed"].as_bool()), (1, Some("asked"), Some(true)));
    let page = stage.seen().len();
    let ran = stage.run(&["feeds", "discover", "http://wessmark-police.test/"]);
    assert!(stage.seen().len() - page <= 14, "polite: {:?}", stage.seen());
    assert!([0, 1, 3].contains(&ran.status), "{}", ran.stderr);
}

#[test]
fn health_and_coverage_are_listed_after_a_crawl() {
    let stage = Stage::crawled();
    let feeds = json_lines(&stage.run(&["feeds", "list", "--json"]).stdout);
    assert_eq!(feeds.len(), 12);
    let of = |url: &str| feeds.iter().find(|feed| feed["url"] == url).unwrap();
    let gone = of("http://old-bulletin.example/rss");
    assert_eq!(gone["health"], "failing");
    assert!(gone["advice"].as_str().unwrap().contains("feeds discover http://old-bulletin.example/"), "{gone}");
    assert_eq!((&gone["last_7_days"]["days_polled"], &gone["last_7_days"]["days_failed"]), (&1.into(), &1.into()));
    let harbour = of("http://harbour-courier.example/feed.xml");
    assert!(harbour["last_30_days"]["stored"].as_u64().unwrap() > 0, "{harbour}");
    let table = stage.run(&["feeds", "list"]);
    assert!(
        table.stdout.contains("12 feeds: ") && table.stdout.lines().all(|line| line.chars().count() <= 80),
        "{}",
        table.stdout
    );
    let failing = json_lines(&stage.run(&["feeds", "list", "--health", "failing", "--json"]).stdout);
    assert!(failing.iter().all(|feed| feed["health"] == "failing") && !failing.is_empty());
    let days = json_lines(&stage.run(&["feeds", "list", "--coverage", "--since", "2d", "--json"]).stdout);
    let gaps = |url: &str| days.iter().filter(|day| day["feed"] == url).map(|day| day["gap"] == true).collect::<Vec<_>>();
    // Days of the local clock and of UTC may differ by one.
    assert!(gaps("http://old-bulletin.example/rss").iter().all(|gap| *gap));
    assert_eq!(gaps("http://harbour-courier.example/feed.xml").last(), Some(&false));
    let words = stage.run(&["feeds", "list", "--coverage"]);
    assert!(words.stdout.contains("gap: all failed") && words.stdout.contains("not polled"), "{}", words.stdout);
    assert!(words.stdout.lines().all(|line| line.chars().count() <= 80), "{}", words.stdout);
}

#[test]
fn every_word_of_health_is_in_the_manual() {
    let manual = include_str!("../../docs/json.md");
    for word in ketwatch::study::HealthWord::ALL {
        assert!(manual.contains(&format!("| `{}` |", word.name())), "docs/json.md does not explain `{}`", word.name());
    }
}

#[test]
fn check_says_what_answered_and_what_to_do() {
    let stage = Stage::new();
    let check = |address: &str| {
        let ran = stage.run(&["feeds", "check", address, "--json"]);
        (ran.status, json_lines(&ran.stdout).remove(0))
    };
    let (status, works) = check("http://harbour-courier.example/feed.xml");
    assert_eq!((status, &works["outcome"], &works["status"]), (0, &"ok".into(), &200.into()), "{works}");
    assert!(works["newest"].is_string() && works["robots"].as_str().unwrap().contains("open"), "{works}");
    let (status, gone) = check("http://old-bulletin.example/rss");
    assert_eq!((status, &gone["outcome"], &gone["status"]), (3, &"gone".into(), &410.into()), "{gone}");
    assert!(gone["advice"].to_string().contains("feeds discover"), "{gone}");
    let story = works["entries"][0]["link"].as_str().unwrap();
    let (status, page) = check(story);
    assert_eq!((status, &page["outcome"]), (3, &"not_a_feed".into()), "{page}");
    assert!(page["error"].as_str().unwrap().contains("web page"), "{page}");
    let words = stage.run(&["feeds", "check", "http://harbour-courier.example/feed.xml", story, "http://no-such-host.example/"]);
    assert_eq!(words.status, 3);
    assert!(words.stdout.lines().all(|line| line.chars().count() <= 80 || line.contains("http")), "{}", words.stdout);
}
