//! Copies of our own fixtures' articles are found whatever was done to them, and nothing else is taken for one.
//!
//! Each article is edited in every way below, by a die that always falls alike, and looked up among all of them. Recall is
//! the share of edited texts whose article is found, precision the share of what is found that is the right article. The
//! figures stand on stderr (`cargo test copies -- --nocapture`); floors are never lowered without a reason in the commit.

#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of fixtures and places in short lists")]

use std::convert::Infallible;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use ketwatch::duplicates::{CopyFinder, KnownText, Sought, fingerprint};
use ketwatch::model::ArticleId;
use serde_json::Value;

/// Texts under 50 words, or 80 characters of a script without blanks, are judged by stricter rules.
const SHORT: (usize, usize) = (50, 80);

/// An edit, the floor of recall for articles, and for notes and briefs.
type Edit = (&'static str, fn(&Text, &mut Die) -> Text, f64, f64);

#[rustfmt::skip]
const EDITS: &[Edit] = &[
    ("nothing but the headline", |text, _| text.retitled(), 1.0, 0.0),
    ("quotation marks and dashes", |text, _| text.with_body(remarked(&text.body)), 1.0, 1.0),
    ("dateline and credit", |text, die| text.with_body(credited(&text.body, die)), 1.0, 1.0),
    ("print or AMP view", |text, _| text.with_body(printed(text)), 0.97, 0.0),
    ("tail cut by 10%", |text, _| text.cut(0.9).retitled(), 1.0, 0.0),
    ("tail cut by 30%", |text, _| text.cut(0.7).retitled(), 1.0, 0.0),
    ("tail cut by 50%", |text, _| text.cut(0.5).retitled(), 0.97, 0.0),
    ("first paragraph cut", |text, _| text.beheaded().retitled(), 1.0, 0.0),
    ("notes added", |text, die| text.with_body(noted(&text.body, die)), 1.0, 0.4),
    ("paragraphs of its own added", |text, die| text.with_body(enlarged(&text.body, die)).retitled(), 1.0, 0.0),
    ("the box of other stories added", |text, _| text.with_body(format!("{}\n\n{}", text.body, helpline())).retitled(), 1.0, 0.0),
    ("5% of the words replaced", |text, die| text.with_body(replaced(text, die, 0.05)).retitled(), 1.0, 0.0),
    ("5% replaced, same headline", |text, die| text.with_body(replaced(text, die, 0.05)), 1.0, 0.6),
    ("10% of the words replaced", |text, die| text.with_body(replaced(text, die, 0.10)).retitled(), 0.9, 0.0),
    ("all: credit, notes, marks, 30% cut", |text, die| {
        let cut = text.cut(0.7).retitled();
        cut.with_body(noted(&credited(&remarked(&cut.body), die), die))
    }, 0.95, 0.0),
    ("all: 50% cut, notes, 5% replaced", |text, die| {
        let cut = text.cut(0.5).retitled();
        cut.with_body(noted(&replaced(&cut, die, 0.05), die))
    }, 0.86, 0.0),
];

/// What outlets put around a story that is not theirs.
const NOTES: &[&str] = &[
    "This article was translated automatically. The original text prevails in case of differences between the versions.",
    "Sign up to our morning letter and get the stories that matter, every day, in your inbox. You can leave at any time.",
    "Dieser Text wurde maschinell übersetzt und von der Redaktion geprüft. Hinweise auf Fehler nehmen wir gern entgegen.",
    "Cet article a été traduit par un logiciel. Pour nous signaler une erreur, écrivez à la rédaction.",
    "Lea también: las noticias más leídas de la semana, con vídeos, fotografías y opiniones de nuestros lectores.",
    "この記事は機械翻訳されたものです。原文と異なる場合は原文が優先されます。",
    "Материал подготовлен редакцией. Подписывайтесь на наш канал, чтобы первыми узнавать новости региона.",
    "本文由机器翻译，仅供参考。如有出入，以原文为准。",
];

/// What a newsroom adds of its own.
const OWN: &[&str] = &[
    "The town hall said on Thursday that it had been told of the matter and would wait for the report. Two councillors want it \
     on the agenda of the next sitting, which is open to the public. Residents of the quarter have been invited to write in.",
    "Im Landkreis war der Fall zuletzt vor drei Jahren Thema. Damals hatte der Kreistag eine Anfrage vertagt, weil Zahlen fehlten. \
     Die Verwaltung will sie nun bis zum Herbst nachreichen, wie eine Sprecherin auf Nachfrage mitteilte.",
    "Dans la région, la préfecture n’a pas souhaité s’exprimer. Une réunion est prévue lundi avec les maires des communes voisines, \
     qui demandent depuis des mois à être associés aux décisions et à recevoir les comptes rendus.",
];

const DATELINES: &[&str] = &[
    "BERLIN (dpa) – ",
    "LONDON, May 3 (Reuters) - ",
    "PARIS (AFP) — ",
    "(서울=연합뉴스) ",
    "【ロンドン＝共同】",
    "МОСКВА (Интерфакс) — ",
];
const CREDITS: &[&str] = &[
    "This article was first published by the Harbour Courier.",
    "Mit Material der dpa.",
    "Cet article a été initialement publié par la Gazette du Littoral.",
    "Quelle: dpa/AFP",
];

#[test]
fn edited_copies_are_found_and_nothing_else() {
    let texts = originals();
    assert!(texts.len() >= 60, "{}", texts.len());
    let on_shelf: Vec<Text> = texts.iter().cloned().chain(boxed()).collect();
    let shelf = Shelf::of(&on_shelf);
    let mut report = String::new();
    let mut low = Vec::new();
    for (name, edit, floor, short_floor) in EDITS {
        for (size, floor) in [("articles", floor), ("short", short_floor)] {
            let mut figures = Figures::default();
            for (number, text) in texts.iter().enumerate().filter(|(_, text)| text.is_short() == (size == "short")) {
                let edited = edit(text, &mut Die(number as u64));
                let found = shelf.find(&edited);
                if let Some(other) = found.filter(|found| *found != number) {
                    low.push(format!("{name}: {} taken for {}", text.title, on_shelf[other].title));
                }
                figures.add(number, found);
            }
            let line = format!("{name:<36} {size:<9} {figures}");
            if figures.recall() < *floor || figures.wrong > 0 {
                low.push(format!("{line}, floor {floor}"));
            }
            writeln!(report, "{line}").unwrap();
        }
    }
    std::io::stderr().write_all(report.as_bytes()).unwrap();
    assert!(low.is_empty(), "{low:#?}\n{report}");
}

/// Each `<case>.copy_….txt` is a copy of `<case>.txt`, each `<case>.other_….txt` is not.
#[test]
fn fixture_copies_are_found_and_other_accounts_are_not() {
    let mut compared = 0;
    for (name, body) in files("fixtures/duplicates") {
        let Some((case, variant)) = name.split_once('.') else { continue };
        let original = fs::read_to_string(folder("fixtures/duplicates").join(format!("{case}.txt"))).unwrap();
        let original = [Text { title: String::new(), body: original }];
        let shelf = Shelf::of(&original);
        let found = shelf.find(&Text { title: "Another headline".to_owned(), body });
        assert_eq!(found.is_some(), variant.starts_with("copy"), "{name}");
        compared += 1;
    }
    assert!(compared >= 10);
}

#[derive(Clone)]
struct Text {
    title: String,
    body: String,
}

impl Text {
    fn with_body(&self, body: String) -> Text {
        Text { body, ..self.clone() }
    }

    fn retitled(&self) -> Text {
        Text { title: "What to know today".to_owned(), ..self.clone() }
    }

    /// Japanese, Chinese and Thai.
    fn is_unspaced(&self) -> bool {
        let letters = self.body.chars().filter(|c| c.is_alphanumeric()).count();
        let unspaced = |c: &char| matches!(*c, '\u{e00}'..='\u{e7f}' | '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
        self.body.chars().filter(unspaced).count() * 2 > letters
    }

    fn is_short(&self) -> bool {
        if self.is_unspaced() {
            return self.body.chars().filter(|c| c.is_alphanumeric()).count() < SHORT.1;
        }
        self.body.split_whitespace().count() < SHORT.0
    }

    /// The first part of the body, cut between words.
    fn cut(&self, part: f64) -> Text {
        let bytes = self.body.floor_char_boundary((self.body.len() as f64 * part) as usize);
        let kept = &self.body[..bytes];
        let end = if self.is_unspaced() { kept.len() } else { kept.rfind(char::is_whitespace).unwrap_or(0) };
        self.with_body(kept[..end].to_owned())
    }

    fn beheaded(&self) -> Text {
        self.with_body(self.body.split_once("\n\n").map_or(self.body.as_str(), |(_, rest)| rest).to_owned())
    }
}

/// Other marks around what is said, other dashes.
fn remarked(body: &str) -> String {
    let mut is_open = false;
    let mark = |c: char| match c {
        '“' | '„' | '«' => '"',
        '”' | '»' => '"',
        '"' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        '–' | '—' => '-',
        '’' => '\'',
        '\'' => '’',
        other => other,
    };
    body.chars().map(mark).collect()
}

/// What the print view of a page gives: the headline in the text, the subheads gone, words of the print button and the address.
fn printed(text: &Text) -> String {
    let is_subhead = |paragraph: &&str| paragraph.chars().count() < 40 && !paragraph.ends_with(['.', '”', '"', '。', '»']);
    let paragraphs: Vec<&str> = text.body.split("\n\n").filter(|paragraph| !is_subhead(paragraph)).collect();
    format!("Print this page\n\n{}\n\n{}\n\nhttps://www.example.org/amp/story?print=1", text.title, paragraphs.join("\n\n"))
}

fn credited(body: &str, die: &mut Die) -> String {
    format!("{}{body}\n\n{}", die.pick(DATELINES), die.pick(CREDITS))
}

/// A note before the text and two behind it.
fn noted(body: &str, die: &mut Die) -> String {
    let notes = [die.pick(NOTES), die.pick(NOTES), die.pick(NOTES)];
    if body.len() < 600 {
        return format!("{body}\n\n{}", notes[0]);
    }
    format!("{}\n\n{body}\n\n{}\n\n{}", notes[0], notes[1], notes[2])
}

/// Two paragraphs of a newsroom's own, one inside the text and one at its end.
fn enlarged(body: &str, die: &mut Die) -> String {
    let (first, second) = (die.pick(OWN), die.pick(OWN));
    match body.split_once("\n\n") {
        Some((lead, rest)) => format!("{lead}\n\n{first}\n\n{rest}\n\n{second}"),
        None => format!("{body}\n\n{first}"),
    }
}

/// Words (characters) replaced by others of the same text.
fn replaced(text: &Text, die: &mut Die, part: f64) -> String {
    if text.is_unspaced() {
        let characters: Vec<char> = text.body.chars().collect();
        // A word has about two characters.
        let swap = |c: &char| if c.is_alphanumeric() && die.falls(part / 2.0) { die.pick(&characters) } else { *c };
        return characters.iter().map(swap).collect();
    }
    let words: Vec<&str> = text.body.split_whitespace().collect();
    let swap = |word| if die.falls(part) { die.pick(&words) } else { word };
    text.body.split(' ').map(swap).collect::<Vec<_>>().join(" ")
}

/// A die that falls alike every time.
struct Die(u64);

impl Die {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn falls(&mut self, chance: f64) -> bool {
        (self.roll() % 10_000) < (chance * 10_000.0) as u64
    }

    fn pick<T: Copy>(&mut self, among: &[T]) -> T {
        among[(self.roll() % among.len() as u64) as usize]
    }
}

/// Known texts, each a story of its own.
struct Shelf<'t> {
    finder: CopyFinder,
    texts: &'t [Text],
}

impl<'t> Shelf<'t> {
    fn of(texts: &'t [Text]) -> Shelf<'t> {
        let mut finder = CopyFinder::new();
        for (number, text) in texts.iter().enumerate() {
            let id = ArticleId::from_bits(number as u64);
            finder.insert(&id, &id, &fingerprint(&text.title, &text.body), Timestamp::UNIX_EPOCH);
        }
        Shelf { finder, texts }
    }

    fn find(&self, text: &Text) -> Option<usize> {
        let fingerprint = fingerprint(&text.title, &text.body);
        let sought = Sought { title: &text.title, body: &text.body, fingerprint: &fingerprint, published: Timestamp::UNIX_EPOCH };
        let read = |id: &ArticleId| -> Result<Option<KnownText>, Infallible> {
            let known = &self.texts[id.bits() as usize];
            Ok(Some(KnownText { title: known.title.clone(), body: known.body.clone() }))
        };
        let Ok(copies) = self.finder.find(&sought, read);
        copies.first().map(|copy| copy.article.bits() as usize)
    }
}

#[derive(Default)]
struct Figures {
    all: usize,
    right: usize,
    wrong: usize,
}

impl Figures {
    fn add(&mut self, number: usize, found: Option<usize>) {
        self.all += 1;
        self.right += usize::from(found == Some(number));
        self.wrong += usize::from(found.is_some_and(|found| found != number));
    }

    fn recall(&self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

impl std::fmt::Display for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let precision = self.right as f64 / (self.right + self.wrong).max(1) as f64;
        write!(f, "recall {:.3}  precision {precision:.3}  of {}", self.recall(), self.all)
    }
}

/// The newsroom's articles, the texts of this folder and the notes of the codebook's: no two of one story's copies.
fn originals() -> Vec<Text> {
    let truth: Value = serde_json::from_str(include_str!("../../fixtures/newsroom/expected.json")).unwrap();
    let articles = truth["articles"].as_array().unwrap().iter().filter(|article| article["duplicate_of"].is_null());
    let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let body = |article: &Value| {
        let paragraphs = article["body"].as_array().into_iter().flatten();
        paragraphs.filter_map(Value::as_str).collect::<Vec<_>>().join("\n\n")
    };
    let mut texts: Vec<Text> = articles.map(|article| Text { title: string(&article["title"]), body: body(article) }).collect();
    let known = files("fixtures/duplicates").into_iter().filter(|(name, _)| !name.contains(".copy_") && !is_boxed(name));
    texts.extend(known.map(|(name, body)| Text { title: name, body }));
    for (_, text) in files("fixtures/codebook") {
        if let Some((title, body)) = text.split_once("\n\n") {
            texts.push(Text { title: title.to_owned(), body: body.to_owned() });
        }
    }
    texts
}

/// Stories that are mostly a box of telephone numbers. They stand on the shelf; without their first paragraph they are the box alone.
fn boxed() -> Vec<Text> {
    let files = files("fixtures/duplicates").into_iter().filter(|(name, _)| is_boxed(name) && !name.contains(".copy_"));
    files.map(|(name, body)| Text { title: name, body }).collect()
}

fn is_boxed(name: &str) -> bool {
    name.starts_with("helpline_")
}

/// The box itself.
fn helpline() -> &'static str {
    include_str!("../../fixtures/duplicates/helpline_en.txt").trim().rsplit("\n\n").next().unwrap()
}

/// Name without extension and content of the folder's text files, by name.
fn files(path: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder(path)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<(String, String)> = entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

fn folder(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
