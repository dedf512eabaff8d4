//! A site that changes between two runs: articles are looked at again, pages send on, and what is no article says so.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tempfile::TempDir;

use crate::stage::{Ran, run_in};

/// Paths and what they answer: media type and body.
type Pages = Arc<Mutex<HashMap<String, (String, String)>>>;

/// A site of one host whose pages can be changed.
pub(crate) struct Site {
    pages: Pages,
    asked: Arc<Mutex<Vec<String>>>,
    port: u16,
    pub(crate) folder: TempDir,
}

impl Site {
    pub(crate) fn new() -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (pages, asked): (Pages, Arc<Mutex<Vec<String>>>) = Default::default();
        let (served, noted) = (Arc::clone(&pages), Arc::clone(&asked));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &served, &noted);
            }
        });
        let folder = TempDir::new().unwrap();
        let list = format!(
            "[crawler]\nallow_private = true\nper_host_delay = \"0s\"\n[keep]\nfull_text = [\"misuse\", \"other\", \"passing\", \"none\"]\n\
             [[feed]]\nurl = \"http://127.0.0.1:{port}/feed\"\n"
        );
        std::fs::write(folder.path().join("feeds.toml"), list).unwrap();
        Site { pages, asked, port, folder }
    }

    pub(crate) fn put(&self, path: &str, media_type: &str, body: &str) {
        self.pages.lock().unwrap().insert(path.to_owned(), (media_type.to_owned(), body.to_owned()));
    }

    pub(crate) fn put_feed(&self, entries: &[(&str, &str)]) {
        let item = |(path, title): &(&str, &str)| {
            format!("<item><title>{title}</title><link>http://127.0.0.1:{}{path}</link></item>", self.port)
        };
        let items: String = entries.iter().map(item).collect();
        let feed = format!("<rss version=\"2.0\"><channel><title>Changing</title>{items}</channel></rss>");
        self.put("/feed", "application/rss+xml", &feed);
    }

    fn put_article(&self, path: &str, title: &str, ending: &str) {
        let paragraph = "Police in the town say that more young people use ketamine at parties than a year ago, and that the hospital \
                         has treated several of them for damaged bladders since the spring.";
        let html = format!(
            "<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{paragraph}</p><p>{ending}</p>\
             <p>The council meets next week to talk about help for those who want to stop.</p></article></body></html>"
        );
        self.put(path, "text/html", &html);
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run_in(self.folder.path(), arguments)
    }

    pub(crate) fn crawl(&self) -> Value {
        let ran = self.run(&["crawl", "--all", "--json"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        serde_json::from_str(&ran.stdout).unwrap()
    }

    /// Moves everything the store has noted three hours into the past.
    pub(crate) fn let_three_hours_pass(&self) {
        let store = rusqlite::Connection::open(self.folder.path().join("index/ketwatch.sqlite")).unwrap();
        let hours: i64 = 3 * 3600 * 1_000_000_000;
        store.execute("UPDATE ledger SET updated = updated - ?1, first_seen = first_seen - ?1", [hours]).unwrap();
    }

    fn asked_for(&self, path: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|asked| *asked == path).count()
    }

    pub(crate) fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn answer(mut stream: TcpStream, pages: &Pages, asked: &Mutex<Vec<String>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let Some(Ok(first)) = lines.next() else { return };
    let path = first.split(' ').nth(1).unwrap_or("/").to_owned();
    // The head is read to its end, so that closing the connection does not reset it.
    lines.take_while(|line| line.as_ref().is_ok_and(|line| !line.is_empty())).for_each(drop);
    let page = pages.lock().unwrap().get(&path).cloned();
    asked.lock().unwrap().push(path);
    let (status, (media_type, body)) = match page {
        Some(page) => ("200 OK", page),
        None => ("404 Not Found", ("text/plain".to_owned(), "nothing here".to_owned())),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    // A client that has hung up needs no answer.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes()));
}

/// Articles stored, of whatever relevance.
fn stored(report: &Value) -> u64 {
    report["stored"].as_object().unwrap().values().filter_map(Value::as_u64).sum()
}

#[test]
fn changed_article_is_fetched_again_and_both_wordings_are_kept() {
    let site = Site::new();
    site.put_feed(&[("/a", "Party drug in town"), ("/b", "Council meets")]);
    site.put_article("/a", "Party drug in town", "Nobody was hurt.");
    site.put_article("/b", "Council meets", "It meets at seven.");
    assert_eq!(stored(&site.crawl()), 2);

    site.let_three_hours_pass();
    site.put_feed(&[("/a", "Party drug in town: two hurt"), ("/b", "Council meets again")]);
    site.put_article("/a", "Party drug in town: two hurt", "Two people were hurt.");
    let report = site.crawl();
    assert_eq!(
        (&report["articles_looked_at_again"], &report["articles_revised"]),
        (&Value::from(2), &Value::from(1)),
        "{report}"
    );
    assert_eq!(report["entries_seen"], report["outcomes"]["known"], "{report}");

    let shown = site.run(&["show", &site.address("/a")]);
    assert!(shown.stdout.contains("Two people were hurt."), "{}", shown.stdout);
    let earlier = shown.stdout.split("Earlier wordings").nth(1).expect("the first wording is kept");
    assert!(earlier.contains("Party drug in town ("), "{earlier}");
    let found = site.run(&["search", "\"two hurt\"", "--jsonl"]);
    assert_eq!(found.stdout.lines().count(), 1, "{}", found.stdout);
    assert_eq!(site.run(&["search", "\"nobody was hurt\"", "--jsonl"]).stdout, "");
    assert_eq!(site.run(&["verify"]).status, 0);

    assert_eq!(site.crawl()["articles_looked_at_again"], 0, "nothing has changed since");
    assert_eq!((site.asked_for("/a"), site.asked_for("/b")), (2, 2));
}

#[test]
fn pages_that_send_on_are_followed_and_what_is_no_article_says_so() {
    let site = Site::new();
    site.put_feed(&[("/short", "Short link"), ("/circle", "Circle"), ("/report", "A report")]);
    let refresh =
        |to: &str| format!("<html><head><meta http-equiv=\"refresh\" content=\"0; url={to}\"></head><body></body></html>");
    site.put("/short", "text/html", &refresh("/article"));
    site.put_article("/article", "Behind the short link", "Nobody was hurt.");
    site.put("/circle", "text/html", &refresh("/circle/2"));
    site.put("/circle/2", "text/html", &refresh("/circle/3"));
    site.put("/circle/3", "text/html", &refresh("/circle"));
    site.put("/report", "application/pdf", "%PDF-1.7");
    let report = site.crawl();
    assert_eq!(stored(&report), 1, "{report}");
    assert_eq!(report["refused_types"]["application/pdf"], 1, "{report}");
    assert_eq!(report["outcomes"]["failed:redirects"], 1, "{report}");
    let shown = site.run(&["show", &site.address("/short")]);
    assert!(shown.stdout.contains("Behind the short link"), "{}{}", shown.stdout, shown.stderr);
    let refused = site.run(&["show", &site.address("/report")]);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("skipped:media_type (application/pdf)"), "{}", refused.stderr);
}
