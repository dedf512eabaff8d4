//! The room's tests against whole pages: those of `fixtures/pages`, and hostile ones.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use url::Url;

use crate::model::Article;

use super::{EntryHints, ExtractError, PageInput, extract};

fn read(html: &[u8], url: Option<&Url>) -> Result<Article, ExtractError> {
    let now = "2026-11-01T00:00:00Z".parse().unwrap();
    extract(&PageInput { bytes: html, content_type: None, url, entry: EntryHints::default(), now })
}

/// The article as the fixture's expected file shows it.
fn shown(article: &Article) -> Value {
    json!({
        "title": article.title.as_ref().map(|title| &title.value),
        "authors": article.authors.iter().map(|author| &author.value).collect::<Vec<_>>(),
        "published": article.published.as_ref().map(|published| published.value.to_string()),
        "modified": article.modified.as_ref().map(|modified| modified.value.to_string()),
        "language": article.language.code,
        "canonical_url": article.canonical_url.as_ref().map(Url::as_str),
        "site_name": article.site_name,
        "standfirst": article.standfirst,
        "body": article.body.split("\n\n").collect::<Vec<_>>(),
    })
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pages");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|ending| ending == "html")).collect();
    pages.sort();
    pages
}

/// Every page gives what its `.expected.json` says; `KETWATCH_UPDATE_EXPECTED=1` rewrites these.
#[test]
fn pages_give_what_their_expected_files_say() {
    let update = std::env::var_os("KETWATCH_UPDATE_EXPECTED").is_some();
    let pages = fixtures();
    assert!(pages.len() >= 15);
    for page in pages {
        let html = std::fs::read(&page).unwrap();
        let first = String::from_utf8_lossy(&html).lines().next().unwrap().to_owned();
        let url = first.strip_prefix("<!-- url: ").and_then(|rest| Url::parse(rest.trim_end_matches(" -->")).ok());
        let got = shown(&read(&html, url.as_ref()).unwrap());
        let expected = page.with_extension("expected.json");
        if update {
            std::fs::write(&expected, serde_json::to_string_pretty(&got).unwrap() + "\n").unwrap();
        }
        let wanted: Value = serde_json::from_str(&std::fs::read_to_string(&expected).unwrap()).unwrap();
        assert_eq!(got, wanted, "{}", page.display());
    }
}

/// Reads a page on a small stack and fails where that takes long. The limit is wide: tests run unoptimised.
fn survives(name: &'static str, html: String) {
    let reader = std::thread::Builder::new().stack_size(2 << 20).spawn(move || {
        let started = Instant::now();
        let _ = read(html.as_bytes(), None);
        started.elapsed()
    });
    let elapsed = reader.unwrap().join().unwrap_or_else(|_| panic!("{name} panics"));
    assert!(elapsed < Duration::from_secs(30), "{name} takes {elapsed:?}");
}

const TEXT: &str = "<p>Police said on Monday that four kilograms had been seized, and that a man had been arrested.</p>";

#[test]
fn nesting_costs_neither_stack_nor_time() {
    survives("nested divs", format!("{}{TEXT}", "<div>".repeat(200_000)));
    survives("nested divs below the limit", format!("{}{TEXT}", "<div>".repeat(1_400)).repeat(3));
    survives("nested formatting", format!("{}{TEXT}", "<b><i><font color=1>".repeat(50_000)));
    survives("nested links", "<a href=x><p>text".repeat(20_000));
    survives("nested tables", "<table><tr><td>".repeat(20_000));
    survives("nested lists", "<ul><li>".repeat(50_000));
    survives("unclosed everything", "<div class=article><p><span><em>Text, and more of it. <li><td><h2>".repeat(5_000));
}

#[test]
fn attributes_and_names_cost_no_time() {
    let attributes: String = (0..1_000_000).map(|n| format!("a{n}=1 ")).collect();
    survives("a million attributes", format!("<p {attributes}>{TEXT}</p>"));
    survives("a long class", format!("<div class='{}'>{TEXT}</div>", "related-article-body ".repeat(100_000)));
    survives("many classes", (0..20_000).map(|n| format!("<p class='x{n}-body'>text {n}, and so on.</p>")).collect());
}

#[test]
fn structured_data_costs_neither_stack_nor_time() {
    let script = |json: &str| format!("<script type='application/ld+json'>{json}</script>{}", TEXT.repeat(50));
    survives("deep arrays", script(&"[".repeat(200_000)));
    survives("deep graph", script(&"{\"@graph\":[".repeat(50_000)));
    survives("unclosed string", script(&format!("{{\"headline\":\"{}", "\\".repeat(500_000))));
    let body = format!("{{\"@type\":\"NewsArticle\",\"articleBody\":\"{}\"}}", "aab ".repeat(30_000));
    survives("repetitive body", format!("{}{}", script(&body), "<p>aab aab aab aab aab aab aab aab aab aac.</p>".repeat(5_000)));
}

#[test]
fn odd_bytes_do_not_panic() {
    survives("zeros", "\0".repeat(100_000));
    survives("zeros in tags", "<p\0>Te\0xt, and more.</\0p>".repeat(5_000));
    survives("one line", "word ".repeat(500_000));
    survives("line breaks", "text<br>".repeat(200_000));
    survives("links", "<a href=/x>text</a> ".repeat(50_000));
    // A small generator instead of a random one: a failure can be repeated.
    let mut state = 1_u64;
    for length in [10, 1_000, 100_000] {
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .take(length)
        .collect();
        let _ = read(&bytes, None);
    }
}

#[test]
fn rules_that_look_ahead_stay_linear() {
    survives("lists set into the text", format!("<div>{TEXT}{TEXT}<p>Read more</p>").repeat(10_000));
    survives("cited works", format!("{}{}", "<div itemscope>".repeat(1_000), "<meta itemprop=author content=x>".repeat(100_000)));
    survives("nested times", format!("{}{}", "<time>".repeat(1_000), TEXT.repeat(2_000)));
    survives("rows of short cells", format!("<table>{}</table>", "<tr><td>1<td>2<td>3".repeat(50_000)));
    survives(
        "accelerated page",
        format!("<style amp-custom>{}</style>{}", "a{b:c}".repeat(20_000), format!("<amp-img></amp-img>{TEXT}").repeat(10_000)),
    );
}

/// Pages put together at random from what pages are made of: whatever comes, paragraphs are whole and nothing breaks.
#[test]
fn any_markup_gives_clean_paragraphs_or_an_error() {
    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "<div class='article-body'>",
        "</div>",
        "<h1>",
        "</h1>",
        "<h2 class=kicker>",
        "<table><tr><td>",
        "</table>",
        "<li>",
        "<a href=/>",
        "</a>",
        "<br>",
        "<br><br>",
        "<aside>",
        "<figure><img>",
        "<time datetime=2024-02-30>",
        "<blockquote>",
        "<b>",
        "</b>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":1}]}</script>",
        "<meta itemprop=author content='A, B'>",
        "By Ann Roe | 12/31/2023",
        "Read more",
        "Police said on Monday that four kilograms were seized, and a man was held.",
        "\0",
        "&shy;",
        "麻薬を使ったとして男が逮捕された。",
        "\u{202e}",
        " ",
        "<noscript>",
        "<!--",
        "-->",
        "<span class=date>1.2.2024",
        "<nav class=related>",
    ];
    let mut state = 7_u64;
    for _ in 0..300 {
        let mut page = String::from("<title>A headline of some words</title>");
        for _ in 0..120 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            page.push_str(PIECES[usize::try_from(state >> 33).unwrap() % PIECES.len()]);
        }
        let Ok(article) = read(page.as_bytes(), None) else { continue };
        let is_whole = |paragraph: &str| !paragraph.is_empty() && paragraph.trim() == paragraph && !paragraph.contains('\n');
        assert!(article.body.is_empty() || article.body.split("\n\n").all(is_whole), "{page}\n{:?}", article.body);
        assert!(!article.body.contains(['\0', '\u{ad}', '\u{202e}']), "{page}");
    }
}

#[test]
fn what_is_no_page_is_an_error() {
    assert_eq!(read(b"%PDF-1.7 ...", None), Err(ExtractError::NotHtml { found: "pdf".to_owned() }));
    assert_eq!(read(b"", None), Err(ExtractError::NoText { size: 0 }));
    assert!(matches!(read(b"<nav><a href=/>Home</a></nav>", None), Err(ExtractError::NoText { .. })));
}

#[test]
fn a_headline_in_the_feed_fills_in_for_a_page_without_one() {
    let now = "2026-11-01T00:00:00Z".parse().unwrap();
    let entry = EntryHints { title: Some("From the feed"), ..EntryHints::default() };
    let html = TEXT.repeat(3);
    let article = extract(&PageInput { bytes: html.as_bytes(), content_type: None, url: None, entry, now }).unwrap();
    assert_eq!(article.title.unwrap().value, "From the feed");
}
