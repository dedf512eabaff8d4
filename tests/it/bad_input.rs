//! What goes wrong gets a message that names the thing and the way out, and the right exit status.

use std::fs;

use crate::stage::{Stage, run_in};

/// Runs the program in an empty folder and checks status and message.
fn check(arguments: &[&str], files: &[(&str, &str)], status: i32, message: &str) {
    let folder = tempfile::TempDir::new().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let ran = run_in(folder.path(), arguments);
    assert_eq!(ran.status, status, "{arguments:?}: {}", ran.stderr);
    assert!(ran.stderr.contains(message), "{arguments:?}: {}", ran.stderr);
    assert!(ran.stdout.is_empty(), "{arguments:?}: {}", ran.stdout);
}

#[test]
fn a_page_is_known_by_its_own_address_and_a_feed_is_no_page() {
    let folder = tempfile::TempDir::new().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let words = "Police seized two kilos of ketamine from a van near the harbour on Monday morning. ".repeat(4);
    let page = |link: &str| {
        format!(
            "<html><head><title>Seized</title>{link}</head><body><article><h1>Seized</h1><p>{words}</p></article></body></html>"
        )
    };
    write("page.html", &page(r#"<link rel="canonical" href="https://www.example.org/news/seized">"#));
    write("plain.html", &page(""));
    write(
        "feed.xml",
        r#"<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>yesterday</title><link>https://example.org/a</link></item></channel></rss>"#,
    );
    let record = |arguments: &[&str]| -> serde_json::Value {
        let ran = run_in(folder.path(), &[&["extract"], arguments].concat());
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        serde_json::from_str(&ran.stdout).unwrap()
    };
    let told = record(&["page.html", "--url", "https://www.example.org/news/seized"]);
    let found = record(&["page.html"]);
    assert_eq!(found["url"], "https://www.example.org/news/seized");
    for field in ["id", "url", "site", "canonical_url", "cluster", "body"] {
        assert_eq!(found[field], told[field], "{field}");
    }
    assert_eq!(found["id"].as_str().map(str::len), Some(16));
    let nameless = record(&["plain.html"]);
    assert_eq!((&nameless["id"], &nameless["url"]), (&"plain.html".into(), &serde_json::Value::Null));
    let ran = run_in(folder.path(), &["extract", "feed.xml"]);
    assert!(
        ran.status == 1 && ran.stderr.contains("a feed (rss 2.0), no page; `ketwatch feeds check feed.xml`"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_missing_configuration_names_the_file_and_the_way_out() {
    check(&["crawl"], &[], 2, "feeds.toml: no such file; copy the starter list");
}

#[test]
fn an_unknown_key_is_named_with_its_line() {
    check(&["crawl"], &[("feeds.toml", "[crawler]\n\nlangauge = 1\n")], 2, "feeds.toml:3: ");
}

#[test]
fn a_real_crawl_needs_a_contact() {
    let feeds = "[[feed]]\nurl = \"https://www.example.org/feed\"\nname = \"Example\"\n";
    check(&["crawl"], &[("feeds.toml", feeds)], 2, "user_agent = ");
}

#[test]
fn a_query_that_cannot_be_parsed_has_its_place_marked() {
    let stage = Stage::new();
    let ran = stage.run(&["search", "ketamine AND (bladder"]);
    assert_eq!(ran.status, 2);
    assert!(ran.stderr.contains("ketamine AND (bladder\n") && ran.stderr.contains('^'), "{}", ran.stderr);
}

#[test]
fn an_empty_data_folder_says_what_to_do() {
    check(&["search", "ketamine"], &[], 2, "no articles here yet; run `ketwatch crawl` first");
}

#[test]
fn a_wrong_filter_value_lists_the_right_ones() {
    check(&["search", "--relevance", "high"], &[], 2, "[possible values: misuse, other, passing, none]");
    check(&["search", "--since", "yesterday"], &[], 2, "--since: `yesterday`");
}

#[test]
fn a_page_in_a_feeds_place_and_a_missing_file_are_named() {
    let page = "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head><body>News</body></html>";
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("page.html"), page).unwrap();
    let ran = run_in(folder.path(), &["feeds", "check", "page.html"]);
    assert_eq!(ran.status, 3);
    assert!(ran.stdout.contains("/rss"), "{}", ran.stdout);
    check(&["extract", "nowhere.html"], &[], 1, "cannot open nowhere.html");
}

#[test]
fn a_batch_goes_on_after_a_page_that_cannot_be_read() {
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("list"), "{\"id\":\"a\",\"file\":\"nowhere\"}\n{\"id\":\"b\",\"file\":\"b.html\"}\n").unwrap();
    let page = "<article><h1>Ketamine leaves teenagers with damaged bladders</h1>\
                <p>Doctors say that ketamine harms the bladder of people who use it often, and that help is hard to find.</p>\
                <p>A clinic in the north has treated forty young people who were addicted to ketamine since the spring.</p>\
                <p>Police seized two kilograms of the drug in the same town in May and arrested three dealers.</p></article>";
    fs::write(folder.path().join("b.html"), page).unwrap();
    let ran = run_in(folder.path(), &["extract", "--batch", "list"]);
    assert_eq!(ran.status, 3, "{}", ran.stderr);
    let lines: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines[0]["error"].as_str().is_some_and(|error| error.contains("cannot open nowhere")), "{lines:?}");
    assert_eq!(lines[1]["relevance"], "misuse", "{lines:?}");
}

#[test]
fn a_folder_held_by_another_run_is_no_error_and_says_nothing() {
    let stage = Stage::crawled();
    let lock = fs::File::options().read(true).write(true).open(stage.path("index/lock")).unwrap();
    lock.try_lock().unwrap();
    let quiet = stage.run(&["crawl"]);
    assert_eq!((quiet.status, quiet.stderr.as_str()), (75, ""));
    let loud = stage.run(&["-v", "crawl"]);
    assert_eq!(loud.status, 75);
    assert!(!loud.stderr.is_empty());
    drop(lock);
    assert_eq!(stage.run(&["crawl"]).status, 0);
}

#[test]
fn a_folder_of_a_newer_version_is_refused() {
    let stage = Stage::crawled();
    let store = rusqlite::Connection::open(stage.path("index/ketwatch.sqlite")).unwrap();
    store.pragma_update(None, "user_version", 9999).unwrap();
    drop(store);
    for arguments in [["search", "ketamine"].as_slice(), &["crawl"]] {
        let ran = stage.run(arguments);
        assert_eq!(ran.status, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains("newer"), "{}", ran.stderr);
    }
}

#[test]
fn escape_sequences_from_a_page_never_reach_the_terminal_raw() {
    let folder = tempfile::TempDir::new().unwrap();
    let feed = "<rss version='2.0'><channel><title>\u{9b}31mRed</title><item><title>A \u{202e}trap &#x9b;31m</title>\
                <link>http://a.example/</link></item></channel></rss>";
    fs::write(folder.path().join("feed.xml"), feed).unwrap();
    let ran = run_in(folder.path(), &["feeds", "check", "feed.xml"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("trap"), "{}", ran.stdout);
    assert!(!ran.stdout.contains(['\u{9b}', '\u{202e}', '\u{1b}']), "{:?}", ran.stdout);
}
