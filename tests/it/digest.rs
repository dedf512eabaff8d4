//! Saved searches, and digests that tell each story once, whatever happens.

use std::path::Path;

use serde_json::Value;

use crate::changing::Site;
use crate::stage::{Stage, command_in, run_in};

const BLADDERS: &str = "Doctors in the town say that ketamine has damaged the bladders of forty young patients within a single year, \
    more than in the ten years before. Some of them need the bathroom every quarter of an hour and cannot work.";
const DEATH: &str = "A coroner has found that a student of nineteen died after he took ketamine at a party on the river, and asks \
    the festival for an account of how the drug came past the gates of the site.";

/// A site whose feed names two articles of misuse, with one saved search besides.
fn site() -> Site {
    let site = Site::new();
    append(&site.folder.path().join("feeds.toml"), "\n[[search]]\nname = \"Bladders\"\nquery = \"bladder OR bladders\"\n");
    put(&site, "/bladders", "Ketamine ruins bladders", BLADDERS, "The clinic has asked for money.");
    put(&site, "/death", "Student died of ketamine", DEATH, "The inquest goes on in May.");
    site.put_feed(&[("/bladders", "Ketamine ruins bladders"), ("/death", "Student died of ketamine")]);
    site
}

fn put(site: &Site, path: &str, title: &str, text: &str, ending: &str) {
    let quote =
        "\"It is the worst drug for a young body that I have seen,\" said Dr Jane Roe, a urologist at Southmead Hospital.";
    let html = format!(
        "<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p><p>{quote}</p><p>{text}</p>\
         <p>{ending}</p></article></body></html>"
    );
    site.put(path, "text/html", &html);
}

fn append(path: &Path, text: &str) {
    let before = std::fs::read_to_string(path).unwrap();
    std::fs::write(path, before + text).unwrap();
}

/// What the digest says, as JSON.
fn digest(site: &Site, more: &[&str]) -> Value {
    let ran = site.run(&[&["digest", "--json"], more].concat());
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

fn entries(digest: &Value) -> &Vec<Value> {
    digest["searches"][0]["entries"].as_array().unwrap()
}

#[test]
fn a_story_is_told_once_and_a_correction_of_it_too() {
    let site = site();
    let report = site.crawl();
    let count = &report["searches"][0];
    assert_eq!((&count["name"], &count["stories"], &count["articles"]), (&"Bladders".into(), &1.into(), &1.into()), "{report}");
    assert_eq!(entries(&digest(&site, &["--peek"])).len(), 1, "looked at, and still new");
    let first = digest(&site, &[]);
    let entry = &entries(&first)[0];
    assert_eq!((&entry["kind"], &entry["title"]), (&"story".into(), &"Ketamine ruins bladders".into()));
    assert!(entry["why"].as_str().unwrap().contains("bladders of forty"), "{entry}");
    let quote = &entry["quotes"][0];
    assert_eq!((&quote["speaker_kind"], quote["speaker"].as_str().unwrap().contains("Roe")), (&"clinician".into(), true));
    assert!(entries(&digest(&site, &[])).is_empty(), "told");

    // Another copy is no news, and neither is what does not match; the correction of a told story is.
    site.let_three_hours_pass();
    put(&site, "/copy", "Ketamine ruins bladders", BLADDERS, "The clinic has asked for money.");
    put(
        &site,
        "/bladders",
        "Ketamine ruins many bladders",
        BLADDERS,
        "Correction: an earlier version of this article said fifty.",
    );
    site.put_feed(&[("/bladders", "Ketamine ruins many bladders"), ("/copy", "Ketamine ruins bladders")]);
    let report = site.crawl();
    let count = &report["searches"][0];
    assert_eq!((&count["stories"], &count["articles"], &count["changed"]), (&0.into(), &1.into(), &1.into()), "{report}");
    let second = digest(&site, &[]);
    assert_eq!(entries(&second).len(), 1, "{second}");
    let entry = &entries(&second)[0];
    assert_eq!((&entry["kind"], &entry["cluster_size"]), (&"corrected".into(), &2.into()));
    assert!(entry["notice"].as_str().unwrap().contains("said fifty"), "{entry}");
    let third = site.run(&["digest"]);
    assert_eq!((third.status, third.stdout.as_str(), third.stderr.as_str()), (0, "", ""), "nothing new, nothing said");
}

#[test]
fn a_story_of_two_searches_stands_once() {
    let site = site();
    append(&site.folder.path().join("feeds.toml"), "[[search]]\nname = \"All\"\nrelevance = \"misuse\"\n");
    site.crawl();
    let found = digest(&site, &[]);
    assert_eq!(entries(&found)[0]["also_in"], Value::from(vec!["All"]), "{found}");
    assert_eq!(found["searches"][1]["entries"].as_array().unwrap().len(), 1, "the other story alone");
    assert!(entries(&digest(&site, &["--search", "all"])).is_empty(), "told there too");
}

#[test]
fn what_could_not_be_written_is_not_told() {
    let site = site();
    site.crawl();
    let refused = site.run(&["digest", "--output", "/dev/full"]);
    assert_eq!(refused.status, 1, "{}", refused.stderr);
    let nowhere = site.run(&["digest", "--output", "no/such/folder/file"]);
    assert_eq!(nowhere.status, 2, "{}", nowhere.stderr);
    let page = site.folder.path().join("new.html");
    assert_eq!(site.run(&["digest", "--format", "html", "--output", "new.html"]).status, 0);
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(html.contains("Ketamine ruins bladders") && html.ends_with("</html>\n"), "{html}");
    assert_eq!(site.run(&["digest", "--format", "html", "--output", "new.html"]).status, 0);
    assert_eq!(std::fs::read_to_string(&page).unwrap(), "", "empty where nothing is new, so that it is not sent again");
}

#[test]
fn a_feed_keeps_its_entries_and_changes_only_with_news() {
    let site = site();
    site.crawl();
    let arguments = ["digest", "--search", "Bladders", "--format", "atom", "--output", "new.xml"];
    let file = site.folder.path().join("new.xml");
    let mut versions = Vec::new();
    for _ in 0..3 {
        assert_eq!(site.run(&arguments).status, 0);
        versions.push(std::fs::read_to_string(&file).unwrap());
    }
    assert_eq!(versions[0], versions[1]);
    assert_eq!(versions[1], versions[2]);
    assert!(versions[0].contains("<id>urn:uuid:"), "{}", versions[0]);
    let read = site.run(&["feeds", "check", "new.xml", "--json"]);
    let read: Value = serde_json::from_str(&read.stdout).unwrap();
    assert_eq!(read["entries"][0]["title"], "Ketamine ruins bladders", "{read}");
}

#[test]
fn the_second_digest_goes_no_further_back_than_the_first() {
    let site = site();
    site.crawl();
    let store = rusqlite::Connection::open(site.folder.path().join("index/ketwatch.sqlite")).unwrap();
    let days: i64 = 20 * 24 * 3600 * 1_000_000_000;
    assert_eq!(store.execute("UPDATE article SET fetched = fetched - ?1", [days]).unwrap(), 2);
    for _ in 0..3 {
        assert!(entries(&digest(&site, &[])).is_empty(), "came here before the week that the first digest tells");
    }
    // What was never told is not taken back either, now or later.
    site.let_three_hours_pass();
    put(
        &site,
        "/bladders",
        "Ketamine ruins many bladders",
        BLADDERS,
        "Correction: an earlier version of this article said fifty.",
    );
    site.put_feed(&[("/bladders", "Ketamine ruins many bladders")]);
    assert_eq!(site.crawl()["searches"][0]["changed"], 1);
    assert!(entries(&digest(&site, &[])).is_empty());
    assert_eq!(store.execute("UPDATE flag SET words = words || ' And sixty.' WHERE name = 'corrected'", []).unwrap(), 1);
    assert!(entries(&digest(&site, &[])).is_empty());
    let told = digest(&site, &["--since", "30d"]);
    assert_eq!((entries(&told).len(), &entries(&told)[0]["kind"]), (1, &"story".into()), "{told}");
    assert!(entries(&digest(&site, &[])).is_empty(), "told");
}

#[test]
fn a_correction_is_told_once_whichever_copies_have_it() {
    let site = site();
    let correction = "Correction: an earlier version of this article said fifty.";
    put(&site, "/copy", "Ketamine ruins bladders", BLADDERS, "The clinic has asked for money.");
    site.put_feed(&[("/bladders", "Ketamine ruins bladders"), ("/copy", "Ketamine ruins bladders")]);
    site.crawl();
    assert_eq!(entries(&digest(&site, &[])).len(), 1);
    for (path, told) in [("/bladders", 1), ("/copy", 0)] {
        site.let_three_hours_pass();
        put(&site, path, "Ketamine ruins many bladders", BLADDERS, correction);
        site.put_feed(&[(path, "Ketamine ruins many bladders")]);
        assert_eq!(site.crawl()["articles_revised"], 1, "{path}");
        assert_eq!(entries(&digest(&site, &[])).len(), told, "{path}");
    }
}

#[test]
fn a_feed_of_several_searches_changes_only_with_news() {
    let site = site();
    let more = "[[search]]\nname = \"All\"\nrelevance = \"misuse\"\n[[search]]\nname = \"Worried\"\nquery = \"title:worried\"\n";
    append(&site.folder.path().join("feeds.toml"), more);
    put(&site, "/copy", "Doctors are worried", BLADDERS, "The clinic has asked for money.");
    site.put_feed(&[
        ("/bladders", "Ketamine ruins bladders"),
        ("/copy", "Doctors are worried"),
        ("/death", "Student died of ketamine"),
    ]);
    site.crawl();
    let write = |file: &str, entries: &str| {
        assert_eq!(site.run(&["digest", "--format", "atom", "--entries", entries, "--output", file]).status, 0);
        std::fs::read_to_string(site.folder.path().join(file)).unwrap()
    };
    let first = write("new.xml", "100");
    assert_eq!(first.matches("<entry>").count(), 2, "{first}");
    assert!(first.contains("also in All, Worried"), "{first}");
    assert_eq!(write("new.xml", "100"), first);
    assert_eq!(write("new.xml", "1"), first);
    // A file that holds something else is written, and tells each story once.
    let later = write("later.xml", "100");
    assert_eq!(later.matches("<entry>").count(), 2, "{later}");
    assert!(later.contains("also in All, Worried"), "{later}");
    std::fs::write(site.folder.path().join("new.xml"), "").unwrap();
    assert_eq!(write("new.xml", "1").matches("<entry>").count(), 1);
}

#[test]
fn only_a_digest_that_notes_something_needs_the_folder_to_itself() {
    let site = site();
    site.crawl();
    let held = ketwatch::store::lock(&site.folder.path().join("index")).unwrap();
    let busy = site.run(&["digest"]);
    assert_eq!((busy.status, busy.stdout.as_str(), busy.stderr.as_str()), (75, "", ""));
    assert_eq!(entries(&digest(&site, &["--peek"])).len(), 1);
    drop(held);
    assert_eq!(entries(&digest(&site, &[])).len(), 1);
}

#[test]
fn nothing_from_the_web_is_markup_or_reaches_a_terminal_raw() {
    let site = site();
    let title = "Bladders &lt;script&gt;alert(1)&lt;/script&gt; &#x202e;&#x9b;31m";
    put(&site, "/bladders", title, BLADDERS, "Nobody was hurt.");
    site.crawl();
    for format in ["text", "md", "html", "atom"] {
        let ran = site.run(&["digest", "--peek", "--format", format]);
        let raw = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{9b}');
        assert!(!ran.stdout.contains(raw), "{format}: {:?}", ran.stdout);
        let is_text = format == "text";
        assert!(is_text || !ran.stdout.contains("<script>"), "{format}: {}", ran.stdout);
        assert!(!is_text || ran.stdout.lines().all(|line| line.chars().count() <= 80), "{}", ran.stdout);
    }
}

#[test]
fn without_saved_searches_every_story_of_misuse_is_told() {
    let stage = Stage::crawled();
    let ran = stage.run(&["digest"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.starts_with("Ketamine misuse: ") && ran.stdout.contains("ketwatch show "), "{}", ran.stdout);
    assert_eq!(stage.run(&["digest"]).stdout, "");
}

#[test]
fn saved_searches_answer_for_every_command() {
    let stage = Stage::crawled();
    let list = "\n[[search]]\nname = \"Experts\"\nquery = \"ketamine\"\nspeaker_kind = \"expert\"\nrelevance = \"misuse\"\n\
                [[search]]\nname = \"Misuse\"\nrelevance = [\"misuse\"]\n";
    append(&stage.path("feeds.toml"), list);
    let by_name = stage.run(&["search", "--saved", "experts", "--jsonl", "--limit", "100"]);
    let by_hand = ["search", "ketamine", "--speaker-kind", "expert", "--relevance", "misuse", "--jsonl", "--limit", "100"];
    assert_eq!(by_name.stdout, stage.run(&by_hand).stdout);
    assert!(by_name.stdout.lines().count() > 1, "{}", by_name.stderr);
    let narrower = stage.run(&["search", "bladder", "--saved", "Experts", "--json"]);
    assert!(narrower.stdout.contains("(ketamine) AND (bladder)"), "{}", narrower.stdout);
    for command in [&["trends"][..], &["experts"], &["export", "--format", "csv"]] {
        let ran = stage.run(&[command, &["--saved", "Experts"]].concat());
        assert!(ran.status == 0 && !ran.stdout.is_empty(), "{command:?}: {}", ran.stderr);
    }
    assert_eq!(stage.run(&["flow", "--saved", "Misuse"]).status, 0);
    let refused = stage.run(&["flow", "--saved", "Experts"]);
    assert!(refused.status == 2 && refused.stderr.contains("the search has a query"), "{}", refused.stderr);
    let unknown = stage.run(&["search", "--saved", "Expert"]);
    assert!(unknown.status == 2 && unknown.stderr.contains("there is Experts, Misuse"), "{}", unknown.stderr);
}

#[test]
fn a_saved_query_that_cannot_be_understood_is_placed() {
    let stage = Stage::new();
    let lines = std::fs::read_to_string(stage.path("feeds.toml")).unwrap().lines().count();
    append(&stage.path("feeds.toml"), "[[search]]\nname = \"Broken\"\nquery = \"bladder OR speeker:clinic\"\n");
    let ran = stage.run(&["crawl", "--dry-run"]);
    assert_eq!(ran.status, 2);
    let place = format!("feeds.toml:{}: search `Broken`: the query cannot be understood", lines + 3);
    assert!(ran.stderr.contains(&place) && ran.stderr.lines().any(|line| line.trim() == "^"), "{}", ran.stderr);
}

#[test]
fn an_older_folder_is_migrated_by_a_digest() {
    let stage = Stage::crawled();
    let store = rusqlite::Connection::open(stage.path("index/ketwatch.sqlite")).unwrap();
    let later = "DROP TABLE told; DROP TABLE digest; DROP TABLE keyword; ALTER TABLE article DROP COLUMN section;
                 ALTER TABLE article DROP COLUMN section_source; PRAGMA user_version = 3";
    store.execute_batch(later).unwrap();
    drop(store);
    let ran = stage.run(&["digest"]);
    assert!(ran.status == 0 && !ran.stdout.is_empty(), "{}", ran.stderr);
    assert!(stage.path("index/ketwatch.sqlite.before-v6").exists());
}

#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "a kill has to come at some moment of another process")]
fn a_digest_that_is_killed_loses_nothing() {
    let stage = Stage::crawled();
    let whole = stage.run(&["digest", "--peek"]).stdout;
    for pause in [0, 3, 10, 30, 60] {
        let mut child = command_in(stage.folder(), &["digest", "--output", "new.txt"]).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(pause));
        child.kill().unwrap();
        child.wait().unwrap();
        let rest = run_in(stage.folder(), &["digest", "--peek"]).stdout;
        let told = std::fs::read_to_string(stage.path("new.txt")).unwrap_or_default();
        assert!(rest == whole || told == whole && rest.is_empty(), "{pause} ms: neither told nor new");
        if rest.is_empty() {
            return;
        }
    }
}
