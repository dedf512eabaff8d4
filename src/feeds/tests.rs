//! Feeds with one defect each, read from `fixtures/feeds`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use url::Url;

use super::{FeedError, FeedSource, LARGEST_FEED, read_feed};
use crate::model::{DateDoubt, FeedEntry, FeedKind, FeedReading, Stamp};

fn base() -> Url {
    Url::parse("https://news.example.org/feeds/main.xml").unwrap()
}

fn read(bytes: &[u8], content_type: Option<&str>) -> Result<FeedReading, FeedError> {
    let now = "2026-08-01T00:00:00Z".parse().unwrap();
    read_feed(bytes, FeedSource { content_type, base: &base(), kind: FeedKind::Feed, now })
}

fn entry_as_json(entry: &FeedEntry) -> Value {
    let stamp = |stamp: Option<Stamp>| stamp.map(|stamp| stamp.to_string());
    let all = json!({
        "title": entry.title,
        "link": entry.link.as_ref().map(Url::as_str),
        "id": entry.id,
        "published": stamp(entry.published),
        "updated": stamp(entry.updated),
        "published_raw": entry.published_raw,
        "date_suspect": entry.date_suspect.map(DateDoubt::name),
        "summary": entry.summary,
    });
    let given = all.as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
    given.map(|(key, value)| (key.clone(), value.clone())).collect()
}

fn as_json(outcome: Result<FeedReading, FeedError>) -> Value {
    match outcome {
        Err(error) => json!({ "error": error.to_string() }),
        Ok(reading) if reading.skip_hours | reading.skip_days != 0 => {
            let (hours, days) = (reading.skip_hours, reading.skip_days);
            let mut all = as_json(Ok(FeedReading { skip_hours: 0, skip_days: 0, ..reading }));
            all["skip_hours"] = hours.into();
            all["skip_days"] = days.into();
            all
        }
        Ok(reading) => json!({
            "format": reading.format,
            "charset": reading.charset,
            "title": reading.title,
            "language": reading.language,
            "publisher_interval": reading.publisher_interval,
            "repairs": reading.repairs.iter().map(|repair| repair.0.as_str()).collect::<Vec<_>>(),
            "sitemaps": reading.sitemaps.iter().map(Url::as_str).collect::<Vec<_>>(),
            "entries": reading.entries.iter().map(entry_as_json).collect::<Vec<_>>(),
        }),
    }
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/feeds");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut cases: Vec<PathBuf> = files.filter(|path| !path.to_string_lossy().ends_with(".expected.json")).collect();
    cases.sort();
    cases
}

/// Compares one case with its expected file; `KETWATCH_UPDATE_EXPECTED=1` writes that file anew.
fn check(case: &Path) -> Result<(), String> {
    let name = case.file_name().unwrap().to_string_lossy();
    let stem = name.split('.').next().unwrap();
    let expected_path = case.with_file_name(format!("{stem}.expected.json"));
    let found = serde_json::to_string_pretty(&as_json(read(&std::fs::read(case).unwrap(), None))).unwrap() + "\n";
    if std::env::var_os("KETWATCH_UPDATE_EXPECTED").is_some_and(|value| value == "1") {
        std::fs::write(&expected_path, &found).unwrap();
    }
    let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
    if found == expected { Ok(()) } else { Err(format!("{name}: found {found}")) }
}

#[test]
fn every_fixture_reads_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 20, "fixtures are missing");
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn wrong_charset_label_of_the_server_is_named() {
    let feed = "<rss version='2.0'><channel><item><title>Ärzte</title></item></channel></rss>";
    let reading = read(feed.as_bytes(), Some("text/xml; charset=iso-8859-1")).unwrap();
    assert_eq!(reading.entries[0].title.as_deref(), Some("Ärzte"));
    assert_eq!(reading.repairs[0].0, "the server says that it is windows-1252, but it is UTF-8");
}

fn repairs(reading: &FeedReading) -> Vec<&str> {
    reading.repairs.iter().map(|repair| repair.0.as_str()).collect()
}

#[test]
fn what_lies_beyond_the_limits_is_left_out_and_noted() {
    let many = format!("<rss version='2.0'><channel>{}</channel></rss>", "<item/>".repeat(20_001));
    let reading = read(many.as_bytes(), None).unwrap();
    assert_eq!(reading.entries.len(), 20_000);
    assert_eq!(repairs(&reading), ["the feed has more than 20,000 entries; the first 20,000 were read"]);
    let items = vec![r#"{"url":"https://a.example/"}"#; 20_001].join(",");
    let reading = read(format!("{{\"items\":[{items}]}}").as_bytes(), None).unwrap();
    assert_eq!((reading.entries.len(), repairs(&reading).len()), (20_000, 2));
    let lines = "https://a.example/1\n".repeat(50_001);
    assert_eq!(read(lines.as_bytes(), None).unwrap().entries.len(), 50_000);
    assert_eq!(read(&vec![b' '; LARGEST_FEED + 1], None), Err(FeedError::Empty));
}

#[test]
fn feed_of_more_than_eight_mebibytes_is_read_as_far_as_that() {
    let item = |number: usize| format!("<item><title>ä{number}</title><description>{}</description></item>", "x".repeat(1 << 19));
    let large = format!("<rss version='2.0'><channel>{}</channel></rss>", (0..17).map(item).collect::<String>());
    let reading = read(large.as_bytes(), None).unwrap();
    assert_eq!(reading.charset, "UTF-8");
    assert_eq!(reading.entries.len(), 16);
    assert!(repairs(&reading).contains(&"the feed is larger than 8 MiB; what lies beyond was left out"));
}

/// Time and memory stay in proportion to a bomb's size: a quadratic step would take minutes on these.
#[test]
fn bombs_do_no_harm() {
    let declarations: String =
        (1..40).map(|nth| format!("<!ENTITY e{nth} \"{}\">", format!("&e{};", nth - 1).repeat(10))).collect();
    let laughs = format!(
        "<!DOCTYPE rss [<!ENTITY e0 \"ha\">{declarations}]><rss version='2.0'><channel><item><title>&e39;</title></item></channel></rss>"
    );
    assert_eq!(read(laughs.as_bytes(), None).unwrap().entries[0].title.as_deref(), Some("&e39;"));
    let file = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss version='2.0'><channel><item><title>&f;</title></item></channel></rss>";
    assert_eq!(read(file.as_bytes(), None).unwrap().entries[0].title.as_deref(), Some("&f;"));
    let size = 1 << 20;
    let around = |inside: String| format!("<rss version='2.0'><channel><item><title>t</title>{inside}");
    for bomb in [
        around("<b>".repeat(size / 3)),
        around(format!("<description>{}", "<b>".repeat(size / 3))),
        around(format!("<b x='{}'/></item>", "y".repeat(size))),
        around(format!("<b {}/></item>", "y='z' ".repeat(size / 6))),
        around(format!("<b {}/></item>", "xmlns:a='b' ".repeat(size / 12))),
        around(format!("<description>{}</description></item>", "&amp;".repeat(size / 5))),
    ] {
        let reading = read(bomb.as_bytes(), None).unwrap();
        assert_eq!(reading.entries[0].title.as_deref(), Some("t"));
        assert!(reading.entries[0].summary.as_ref().is_none_or(|summary| summary.len() < 5_000));
    }
}

#[test]
fn content_type_decides_nothing_but_the_charset() {
    let feed = "<rss version='2.0'><channel><item><title>a</title></item></channel></rss>";
    let json = r#"{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"a"}]}"#;
    for content_type in ["text/html", "text/plain; charset=us-ascii", "application/json", "image/png", "nonsense;;charset", ""] {
        for bytes in [feed, json] {
            let reading = read(bytes.as_bytes(), Some(content_type)).unwrap();
            assert_eq!(reading.entries[0].title.as_deref(), Some("a"), "{content_type}");
        }
    }
}

#[test]
fn list_of_feeds_is_named_as_one() {
    let list = "<opml version='2.0'><head/><body><outline xmlUrl='https://a.example/feed'/></body></opml>";
    assert_eq!(read(list.as_bytes(), None), Err(FeedError::FeedList));
}

/// Whatever the bytes, feed-rs can read what the preparing pass makes of them: only gzip and JSON may be beyond repair.
fn assert_prepared(outcome: &Result<FeedReading, FeedError>) {
    if let Err(FeedError::Broken { message }) = outcome {
        assert!(message.starts_with("gzip:") || message.starts_with("JSON:"), "{message}");
    }
}

/// Feeds made to be slow: each must be read in one pass. A quadratic step would take minutes on these.
#[test]
fn hostile_markup_takes_linear_time() {
    let size = 1 << 17;
    for piece in [
        "<a>",
        "<!--",
        "<![CDATA[",
        "<a><![CDATA[]]</b>",
        "<a><![CDATA[]]</a>",
        "<!DOCTYPE [",
        "</a>",
        "<a \"",
        "<a b='",
        "&amp",
        "&#x;",
        "<item>",
        "<item><title>",
        "<a xml:base='b/'>",
        "{\"a\":",
        "<x:y xmlns:x='z'>",
        "<?",
        "<",
    ] {
        for start in ["", "<rss version='2.0'><channel><item><description>"] {
            let markup = format!("{start}{}", piece.repeat(size / piece.len()));
            assert_prepared(&read(markup.as_bytes(), None));
        }
    }
}

/// A small random number generator (xorshift), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

#[test]
fn damaged_fixtures_never_panic() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let cases: Vec<Vec<u8>> = cases().iter().map(|case| std::fs::read(case).unwrap()).collect();
    for round in 0..1_500 {
        let mut bytes = cases[round % cases.len()].clone();
        for _ in 0..=random.below(6) {
            let at = random.below(bytes.len());
            let to = (at + random.below(40)).min(bytes.len());
            match random.below(4) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..to)),
                2 => {
                    let copy = bytes[at..to].to_vec();
                    bytes.splice(at..at, copy);
                }
                _ => bytes.insert(at, u8::try_from(random.below(256)).unwrap()),
            }
        }
        assert_prepared(&read(&bytes, Some("text/xml; charset=utf-8")));
    }
}

#[test]
fn random_bytes_never_panic() {
    let mut random = Random(42);
    let signs = b"<>/!?[]-&;#xX='\" {}:,CDATA\0\xff\xfe\xc3\xa4rssitemtitle1";
    for _ in 0..1_500 {
        let length = random.below(300);
        let bytes: Vec<u8> = (0..length).map(|_| signs[random.below(signs.len())]).collect();
        assert_prepared(&read(&bytes, None));
    }
}
