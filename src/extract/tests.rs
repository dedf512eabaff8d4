//! The room's tests against whole pages: those of `fixtures/pages`, and hostile ones.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use unicode_normalization::is_nfc;
use url::Url;

use crate::model::Article;

use super::{EntryHints, ExtractError, PageInput, extract};

fn read(html: &[u8], url: Option<&Url>) -> Result<Article, ExtractError> {
    let now = "2026-11-01T00:00:00Z".parse().unwrap();
    extract(&PageInput { bytes: html, content_type: None, url, entry: EntryHints::default(), now })
}

/// The article as the fixture's expected file shows it.
fn shown(article: &Article) -> Value {
    let mut shown = json!({
        "title": article.title.as_ref().map(|title| &title.value),
        "authors": article.authors.iter().map(|author| &author.value).collect::<Vec<_>>(),
        "published": article.published.as_ref().map(|published| published.value.to_string()),
        "modified": article.modified.as_ref().map(|modified| modified.value.to_string()),
        "language": article.language.code,
        "canonical_url": article.canonical_url.as_ref().map(Url::as_str),
        "site_name": article.site_name,
        "standfirst": article.standfirst,
        "body": article.body.split("\n\n").collect::<Vec<_>>(),
    });
    if let Some(section) = &article.section {
        shown["section"] = json!([section.value, section.source.name()]);
    }
    if let Some(first) = article.keywords.first() {
        let names = article.keywords.iter().map(|keyword| keyword.value.as_str());
        shown["keywords"] = names.chain([first.source.name()]).collect();
    }
    shown
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

/// What stands around a widget that nests too deep is read all the same.
#[test]
fn nesting_does_not_hide_the_article() {
    let widget = format!("{}<p>Buy now.</p>{}", "<div class=widget>".repeat(1_600), "</div>".repeat(1_600));
    let page = format!("<title>A headline</title><article><h1>A headline</h1>{0}{widget}{0}</article>", TEXT.repeat(2));
    assert!(read(page.as_bytes(), None).unwrap().body.starts_with("Police said"));
    let lines: String = (0..1_500).map(|n| format!("<p><font size=2>Day {n}: the crane was moved by the workers.")).collect();
    let body =
        read(format!("<title>A headline</title><article><h1>A headline</h1>{lines}</article>").as_bytes(), None).unwrap().body;
    assert_eq!(body.split("\n\n").count(), 1_500);
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

/// Numbers that are the same at every run, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}

/// What is set into pages: tags without ends and ends without tags, comments, scripts, half references, odd characters.
const PIECES: &[&[u8]] = &[
    b"<div class=article-body>",
    b"</div>",
    b"</p></article></main>",
    b"<p",
    b"<!--",
    b"-->",
    b"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":[[{\"a\":",
    b"</script>",
    b"<template><noscript>",
    b"<table><tr><td><ul><li>",
    b"<a href='x",
    b"<time datetime=9999-99-99>",
    b"<meta property=og:title content='\xff\xfe'>",
    b"<h1></h1><h1>",
    b"&#x0;&#xD800;&am",
    b"\0",
    b"\xc3",
    b"\xe2\x80\xae\xc2\xad\xef\xbb\xbf",
    b"<svg><style><math><title>",
    b"<plaintext>",
    b"<frameset><select><option>",
];

/// A page with one to eight changes: pieces set in, ranges cut, doubled or exchanged, bytes turned.
fn mutated(page: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut page = page.to_vec();
    for _ in 0..=dice.below(8) {
        let at = dice.below(page.len());
        let end = at + dice.below(page.len() - at).min(2_000);
        match dice.below(6) {
            0 | 1 => drop(page.splice(at..at, PIECES[dice.below(PIECES.len())].repeat(1 + dice.below(30)))),
            2 => drop(page.drain(at..end)),
            3 => page.extend_from_within(at..end),
            4 => page.rotate_left(at),
            _ => page.iter_mut().skip(at).step_by(97).take(5).for_each(|byte| *byte ^= 1 << dice.below(8)),
        }
        if page.is_empty() {
            page.extend_from_slice(b"<p>");
        }
    }
    page
}

/// What holds of every article, whatever its page.
fn holds(article: &Article) {
    assert!(is_nfc(&article.body) && article.body.len() <= 600_000);
    assert!(article.body.is_empty() || article.body.split("\n\n").all(|part| !part.is_empty() && part.trim() == part));
    let is_odd = |c: char| matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}') || (c.is_control() && c != '\n');
    assert!(!article.body.contains(is_odd), "{:?}", article.body);
    assert!(article.title.as_ref().is_none_or(|title| !title.value.trim().is_empty() && !title.value.contains('\n')));
    assert!(article.authors.iter().all(|author| !author.value.trim().is_empty() && author.value.len() < 500));
}

/// A corpus grown from our own pages: no change of them panics, and what is read of them is still text.
#[test]
fn changed_pages_give_articles_or_errors() {
    let started = Instant::now();
    let (mut dice, mut articles) = (Dice(20_261_122), 0);
    for page in fixtures() {
        let page = std::fs::read(page).unwrap();
        for _ in 0..24 {
            if let Ok(article) = read(&mutated(&page, &mut dice), None) {
                holds(&article);
                articles += 1;
            }
        }
    }
    assert!(articles > 300, "{articles} articles: the changes leave too little");
    assert!(started.elapsed() < Duration::from_secs(120), "{:?}", started.elapsed());
}

/// Pages of a few lines, and the paragraphs that are the article's.
#[test]
fn small_pages_give_their_own_paragraphs() {
    let first = "The harbour master closed the eastern quay on Monday after a crane had lost its hook, the town said.";
    let second = "Nobody was hurt, and the ferries use the western quay until the crane has been looked at.";
    let own = format!("<h1>Quay closed after crane loses hook</h1><p>{first}</p><p>{second}</p>");
    let teaser = |n: usize| {
        format!(
            "<h3><a href='/news/{n}'>Number {n} of the town's other headlines</a></h3><p>The council votes on plan {n} on Thursday evening, its leader said.</p>"
        )
    };
    let cards: String = (0..6).map(|n| format!("<div class=item>{}</div>", teaser(n))).collect();
    let whole = (0..6).map(|n| {
        format!("<a href='/news/{n}'><h3>Number {n} of the other headlines</h3><p>The council votes on plan {n}.</p></a>")
    });
    let whole: String = whole.collect();
    let elements = format!(
        r#"1:[\"$\",\"div\",null,{{\"children\":[[\"$\",\"p\",\"0\",{{\"children\":\"{first}\"}}],[\"$\",\"p\",\"1\",{{\"children\":\"{second}\"}}],[\"$\",\"p\",\"2\",{{\"children\":\"{first}\"}}]]}}]\n"#
    );
    let head = "<title>Quay closed after crane loses hook - The Courier</title>";
    let offer = "<div class=paywall><h2>Read on with Courier+</h2><p>One month for £1.</p><p>Already a subscriber? <a>Log in</a></p></div>";
    let table = format!("<table><tr><td><h1>Quay closed after crane loses hook</h1>{first}<br><br>{second}</td></tr></table>");
    for (name, page) in [
        ("cards behind the text", format!("{head}<main><div class=story>{own}</div><div class=row>{cards}</div></main>")),
        ("cards inside the article", format!("{head}<article>{own}<div>{cards}</div></article>")),
        ("cards that are links", format!("{head}<div class=story>{own}<div>{whole}</div></div>")),
        ("a streamed page", format!("{head}<div></div><script>self.__next_f.push([1,\"{elements}\"])</script>")),
        ("an offer", format!("{head}<article>{own}{offer}</article>")),
        ("a layout table", format!("{head}{table}")),
        ("counted pages", format!("{head}<article>{own}<p>Page 1 of 3</p></article>")),
    ] {
        let article = read(page.as_bytes(), Url::parse("https://www.example.org/news/quay").ok().as_ref()).expect(name);
        assert_eq!(article.body, format!("{first}\n\n{second}"), "{name}");
    }
    // A round-up is made of them.
    let told = cards.replace(['<', '>'], " ");
    let posts = format!(
        "{head}<article><h1>Quay closed after crane loses hook</h1><p>What else the town has to say today, in six parts.</p>{cards}</article>"
    );
    let listed =
        format!("<script type='application/ld+json'>{}</script>{posts}", json!({"@type": "NewsArticle", "articleBody": told}));
    assert!(read(listed.as_bytes(), None).unwrap().body.contains("plan 5 on Thursday"));
}

#[test]
fn names_and_days_of_date_lines_are_told_apart() {
    for (line, author, day) in [
        ("By <a href=/user/4>jane.roe</a>, 5 March 2025", None, "2025-03-05"),
        ("<span>Автор: Иван Петров</span> <span>Среда, 5 марта 2025</span>", Some("Иван Петров"), "2025-03-05"),
        ("<span>di Jane Roe</span> <span>mercoledì 5 marzo 2025</span>", Some("Jane Roe"), "2025-03-05"),
        ("<span>Írta: Kovács János</span> <span>2025. március 5., szerda</span>", Some("Kovács János"), "2025-03-05"),
        ("By Jane Roe. Updated 6 March 2025; published 5 March 2025", Some("Jane Roe"), "2025-03-05"),
    ] {
        let text = "<p>The harbour master closed the eastern quay on Monday after a crane had lost its hook, the town said.</p>";
        let page =
            format!("<title>Quay closed</title><article><h1>Quay closed</h1><div>{line}</div><div>{text}{text}</div></article>");
        let article = read(page.as_bytes(), None).unwrap();
        assert_eq!(article.published.map(|date| date.value.to_string()).as_deref(), Some(day), "{line}");
        if let Some(author) = author {
            assert_eq!(article.authors.iter().map(|name| name.value.as_str()).collect::<Vec<_>>(), [author], "{line}");
        }
    }
}
