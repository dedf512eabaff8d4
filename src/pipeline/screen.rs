//! Pages that cannot be about the topic, told before they are parsed.

use url::Url;

use crate::codebook::Lexicon;
use crate::extract::{Glance, MARK, PageInput};

/// The address of the article on a page that cannot concern the topic in any way; `None` for a page that must be read.
///
/// What reading would have found is known then: an article of that address, judged `none`, and no lead.
pub(super) fn screened_out(page: &PageInput<'_>, lexicon: &Lexicon) -> Option<Url> {
    // The feed's headline stands in for one that the page lacks.
    let concerns = |words: &str| lexicon.may_concern(words, MARK);
    if page.entry.title.is_some_and(concerns) {
        return None;
    }
    let glance = Glance::of(page)?;
    if concerns(glance.words()) { None } else { glance.canonical() }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::sync::LazyLock;

    use encoding_rs::{GB18030, WINDOWS_1251};

    use super::*;
    use crate::extract::EntryHints;
    use crate::model::{FlagKind, Relevance};
    use crate::pipeline::analyse_page;

    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::bundled);

    const URL: &str = "https://www.example.org/news/2026/10/bridge-closed-for-two-years";

    fn input<'p>(bytes: &'p [u8], url: &'p Url) -> PageInput<'p> {
        let now = "2026-11-01T00:00:00Z".parse().unwrap();
        PageInput { bytes, content_type: None, url: Some(url), entry: EntryHints::default(), now }
    }

    fn is_out(bytes: &[u8]) -> bool {
        screened_out(&input(bytes, &Url::parse(URL).unwrap()), &LEXICON).is_some()
    }

    /// A page is screened out only if reading it gives that article, and nothing to keep.
    fn check(name: &str, bytes: &[u8]) -> bool {
        let url = Url::parse(URL).unwrap();
        let page = input(bytes, &url);
        let Some(address) = screened_out(&page, &LEXICON) else { return false };
        let read = analyse_page(&page, &LEXICON).unwrap_or_else(|error| panic!("{name}: {error}"));
        let is_lead = read.article.flags.iter().any(|flag| flag.kind == FlagKind::Lead);
        assert_eq!((read.codes.relevance, is_lead), (Relevance::None, false), "{name}: {:?}", read.codes.evidence);
        assert_eq!(read.article.canonical_url, Some(address), "{name}");
        true
    }

    /// A news page; `<!--here-->` stands in its text, `<!--there-->` in its structured data.
    fn news() -> String {
        let sentence = "The council voted on Monday to close the bridge for two years, and nobody who lives there had been asked \
                        before the engineers came with their report number";
        let paragraphs: String = (0..24).map(|n| format!("<p class=\"text\">{sentence} {n}.</p>\n")).collect();
        format!(
            "<!doctype html><html lang=en><head><title>Bridge closed | The Courier</title><meta property=og:type content=article>\
             <link rel=canonical href='{URL}/'><script>if (a<b) {{ document.write('<p>x</p>') }}</script>\
             <script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"description\":\"<!--there-->\"}}\
             </script></head><body><nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>\
             <article><h1>Bridge closed</h1><p>By Anna Holm</p>{paragraphs}<p>They said <!--here--> again.</p></article>\
             <footer><p>Contact us</p></footer></body></html>"
        )
    }

    fn with(word: &str) -> Vec<u8> {
        news().replace("<!--here-->", word).into_bytes()
    }

    #[test]
    fn ordinary_news_is_screened_out() {
        assert!(check("news", news().as_bytes()));
        assert!(check("market", &with("the markets and a basket")));
        let title = EntryHints { title: Some("Ketamine found under the bridge"), ..EntryHints::default() };
        let (page, url) = (news(), Url::parse(URL).unwrap());
        assert!(screened_out(&PageInput { entry: title, ..input(page.as_bytes(), &url) }, &LEXICON).is_none());
    }

    /// The words without which nothing is kept, as the bundled table has them.
    fn names() -> Vec<String> {
        let rows = include_str!("../codebook/lexicon.tsv").lines().filter(|row| !row.starts_with('#'));
        let cells = rows.filter_map(|row| {
            let mut cells = row.split('\t').skip(1);
            cells.next().filter(|tier| matches!(*tier, "A" | "B")).and(cells.next())
        });
        cells.flat_map(|cell| cell.split(" | ")).map(|term| term.replace(['*', '^', '!'], "")).collect()
    }

    fn by_letter(word: &str, form: impl Fn(char) -> String) -> String {
        word.chars().map(|c| if c.is_alphabetic() { form(c) } else { c.to_string() }).collect()
    }

    /// The word as pages may write it.
    fn forms(word: &str) -> [String; 9] {
        let parted = |by: &str| {
            let second = word.char_indices().nth(1).map_or(0, |(at, _)| at);
            let (first, rest) = word.split_at(second);
            format!("{first}{by}{rest}")
        };
        [
            word.to_owned(),
            by_letter(word, |c| format!("&#{};", u32::from(c))),
            by_letter(word, |c| format!("&#x{:x}", u32::from(c)) + ";"),
            parted("<b>") + "</b>",
            parted("<!-- > -->"),
            parted("&shy;"),
            parted("\u{200b}"),
            word.replace(' ', "&nbsp;<i>\n</i>"),
            format!("</p><table><tr><td>{word}<td>and</table><p>"),
        ]
    }

    #[test]
    fn no_name_in_any_form_is_screened_out() {
        let names = names();
        assert!(names.len() > 300);
        for (number, name) in names.iter().enumerate() {
            let forms = forms(name);
            // Each name in three of the forms, each form with a third of the names.
            for step in 0..3 {
                let form = &forms[(number + step * 3) % forms.len()];
                assert!(!is_out(&with(form)), "{name} as {form}");
            }
        }
    }

    #[test]
    fn names_in_metadata_and_other_encodings_are_not_screened_out() {
        let page = news();
        for (from, to) in [
            ("Bridge closed |", "K&#233;tamine |"),
            ("<meta property", "<meta content='ke&amp;#116;amine' name=twitter:title><meta property"),
            ("<meta property", "<META name=title content = ke&lt;b&gt;tamine><meta property"),
            ("<!--there-->", "k\\u0065ta\\u006Dine"),
            ("<!--there-->", "ke<i>ta<\\/i>mine"),
            ("By Anna Holm", "By<br>Anna<br>pink<br>cocaine"),
            ("Home", "Ket<!--x-->am<wbr>ine ketamine"),
        ] {
            assert!(page.contains(from));
            assert!(!is_out(page.replace(from, to).as_bytes()), "{to}");
        }
        let russian = page.replace("<!--here-->", "кетамина").replace("<head>", "<head><meta charset=windows-1251>");
        assert!(!is_out(&WINDOWS_1251.encode(&russian).0));
        let chinese = page.replace("<!--here-->", "氯胺酮").replace("<head>", "<head><meta charset=gb2312>");
        assert!(!is_out(&GB18030.encode(&chinese).0));
        let wide: Vec<u8> = "\u{feff}"
            .encode_utf16()
            .chain(String::from_utf8(with("ketamine")).unwrap().encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert!(!is_out(&wide));
        assert!(!is_out(&with("her bladder. Young people took a party drug")));
    }

    #[test]
    fn pages_that_may_hold_no_article_are_read() {
        let page = news();
        for (from, to) in [
            (
                "<meta property=og:type content=article>",
                "<meta http-equiv=refresh content='0;url=/x'><meta property=og:type content=article>",
            ),
            ("<link rel=canonical", "<link rel=next"),
            ("</body>", "<script>never closed"),
            ("They said", "<p>We use cookies to improve your experience. </p>They said"),
        ] {
            assert!(page.contains(from));
            check(to, page.replace(from, to).as_bytes());
        }
        let shorter = page.replace("The council voted on Monday to close the bridge for two years, and", "We use cookies and");
        check("consent", shorter.as_bytes());
        assert!(!is_out(b"<p>short</p>") && !is_out(b"%PDF-1.4") && !is_out(b""));
    }

    fn pages_below(folder: &Path, found: &mut Vec<PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                pages_below(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "html") {
                found.push(path);
            }
        }
    }

    #[test]
    fn changed_pages_end_as_when_they_are_read() {
        let mut paths = Vec::new();
        pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"), &mut paths);
        assert!(paths.len() > 80);
        // Fixtures are short: among the paragraphs of news they are long enough to be passed over.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = move |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % below.max(1) as u64).unwrap()
        };
        let mut out = 0;
        for path in &paths {
            let bytes = std::fs::read(path).unwrap();
            check(&path.display().to_string(), &bytes);
            let piece = String::from_utf8_lossy(&bytes).into_owned();
            let start = piece.floor_char_boundary(random(piece.len()));
            let end = piece.floor_char_boundary((start + random(600)).min(piece.len()));
            let mixed = news().replace("<!--here-->", piece.get(start..end).unwrap_or(""));
            let mut bytes = mixed.into_bytes();
            for _ in 0..random(4) {
                let at = random(bytes.len());
                let until = (at + random(80)).min(bytes.len());
                if random(2) == 0 { drop(bytes.drain(at..until)) } else { bytes[at] = u8::try_from(random(256)).unwrap() }
            }
            out += usize::from(check(&path.display().to_string(), &bytes));
        }
        assert!(out > 10, "{out}");
    }
}
