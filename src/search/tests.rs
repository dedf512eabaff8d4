//! The room as its callers use it: articles in, hits out.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use tempfile::TempDir;
use url::Url;

use super::*;
use crate::model::{
    AnalysedArticle, Article, ArticleId, Codes, DuplicateRule, EventKind, Filters, Fingerprint, Language, Provenance, Quote,
    QuoteKind, Relevance, Route, Source, Sourced, Span, SpeakerKind, Stamp, StoredArticle, Substance, Theme, article_id, site_of,
};

/// What a test says of an article; the rest is the same for all.
struct Story {
    address: &'static str,
    language: &'static str,
    country: &'static str,
    day: Date,
    title: &'static str,
    body: &'static str,
    /// Text, speaker, role, kind.
    quotes: &'static [(&'static str, &'static str, &'static str, SpeakerKind)],
    relevance: Relevance,
    themes: &'static [Theme],
    /// Whether it is a copy of the second story.
    duplicate: bool,
}

const PLAIN: Story = Story {
    address: "https://example.org/plain",
    language: "en",
    country: "GB",
    day: Date::constant(2026, 3, 1),
    title: "",
    body: "",
    quotes: &[],
    relevance: Relevance::Misuse,
    themes: &[],
    duplicate: false,
};

const NEWSROOM: &[Story] = &[
    Story {
        address: "https://news.bbc.example.co.uk/bladder",
        title: "Ketamine bladder warning",
        body: "Young people addicted to ketamine are losing their bladders. “We see patients in their teens,” said Dr Jane Smith, \
               a urologist. “Prices have fallen,” said Bob Jones of the police. Matthew Perry's death changed little.",
        quotes: &[
            ("We see patients in their teens,", "Dr Jane Smith", "urologist", SpeakerKind::Clinician),
            ("Prices have fallen,", "Bob Jones", "officer", SpeakerKind::Police),
        ],
        themes: &[Theme::Harm, Theme::Addiction],
        ..PLAIN
    },
    Story {
        address: "https://www.example.com/seizure",
        country: "US",
        day: Date::constant(2026, 1, 31),
        title: "Police seize drugs in U.S. raid",
        body: "Officers found a kilogram of ketamine, a K-hole manual and 2.5 litres of cocaine. The bladder of the inflatable boat held the drugs.",
        quotes: &[("a kilogram of ketamine", "Jane Doe", "sheriff", SpeakerKind::Police)],
        relevance: Relevance::Passing,
        themes: &[Theme::Supply],
        ..PLAIN
    },
    Story {
        address: "https://example.com/copy",
        country: "US",
        day: Date::constant(2026, 2, 1),
        title: "Copied: Police seize drugs",
        body: "Officers found a kilogram of ketamine.",
        relevance: Relevance::Passing,
        duplicate: true,
        ..PLAIN
    },
    Story {
        address: "https://lemonde.example.fr/dependance",
        language: "fr",
        country: "FR",
        day: Date::constant(2025, 12, 24),
        title: "L’addiction à la kétamine",
        body: "Les hôpitaux voient arriver des jeunes dépendants. L'usager consommait chaque jour.",
        ..PLAIN
    },
    Story {
        address: "https://zeitung.example.de/missbrauch",
        language: "de",
        country: "DE",
        day: Date::constant(2025, 11, 2),
        title: "Ketamin in den Clubs",
        body: "Die Behörden warnen vor Abhängigkeiten. Der Ketaminkonsum steigt.",
        ..PLAIN
    },
    Story {
        address: "https://diario.example.es/adiccion",
        language: "es",
        country: "ES",
        day: Date::constant(2025, 10, 2),
        title: "La ketamina y los jóvenes",
        body: "Los médicos alertan de las adicciones.",
        ..PLAIN
    },
    Story {
        address: "https://news.example.cn/a",
        language: "zh-Hans",
        country: "CN",
        day: Date::constant(2026, 2, 10),
        title: "警方查获毒品",
        body: "警方在一家酒吧查获氯胺酮两公斤，俗称K粉。三人被捕。",
        ..PLAIN
    },
    Story {
        address: "https://news.example.tw/a",
        language: "zh-Hant",
        country: "TW",
        day: Date::constant(2026, 2, 11),
        title: "愷他命濫用",
        body: "醫師表示，愷他命會傷害膀胱。",
        ..PLAIN
    },
    Story {
        address: "https://news.example.jp/a",
        language: "ja",
        country: "JP",
        day: Date::constant(2026, 2, 12),
        title: "ケタミン密輸",
        body: "東京でケタミンを密輸した疑いで男が逮捕された。",
        ..PLAIN
    },
    Story {
        address: "https://news.example.th/a",
        language: "th",
        country: "TH",
        day: Date::constant(2026, 2, 13),
        title: "ตำรวจจับยาเค",
        body: "ตำรวจยึดเคตามีนจำนวนมากในกรุงเทพ",
        ..PLAIN
    },
    Story {
        address: "https://news.example.kr/a",
        language: "ko",
        country: "KR",
        day: Date::constant(2026, 2, 14),
        title: "마약 밀수",
        body: "경찰은 케타민을 밀수한 혐의로 체포했다.",
        ..PLAIN
    },
    Story {
        address: "https://news.example.eg/a",
        language: "ar",
        country: "EG",
        day: Date::constant(2026, 2, 15),
        title: "إدمان الكيتامين",
        body: "حذر الأطباء من خطر الكيتامين على الشباب.",
        ..PLAIN
    },
    Story {
        address: "https://news.example.ru/a",
        language: "ru",
        country: "RU",
        day: Date::constant(2026, 2, 16),
        title: "Кетамин в клубах",
        body: "Полиция изъяла килограмм кетамина. Врачи говорят о зависимости.",
        ..PLAIN
    },
];

fn id(address: &str) -> ArticleId {
    article_id(&Url::parse(address).unwrap())
}

fn sourced<T>(value: T) -> Sourced<T> {
    Sourced { value, source: Source::Meta }
}

fn stored(story: &Story) -> StoredArticle {
    let url = Url::parse(story.address).unwrap();
    let quotes = story.quotes.iter().zip(0..).map(|(quote, group)| quote_of(story.body, quote, group)).collect();
    let article = Article {
        url: Some(url.clone()),
        canonical_url: Some(url.clone()),
        site: site_of(&url),
        site_name: None,
        title: Some(sourced(story.title.to_owned())),
        authors: vec![sourced("Ann Author".to_owned())],
        published: Some(sourced(Stamp::Day(story.day))),
        modified: None,
        language: Language { code: story.language.to_owned(), source: Source::Text },
        standfirst: None,
        body: story.body.to_owned(),
        flags: Vec::new(),
        charset: "UTF-8",
    };
    let codes = Codes {
        relevance: story.relevance,
        score: 0.5,
        themes: story.themes.to_vec(),
        substances: vec![Substance::Ketamine],
        evidence: Vec::new(),
        event: EventKind::Unknown,
        route: Route::Unknown,
        lexicon_version: 1,
        lexicon_own: None,
        overruled: None,
    };
    let id = article_id(&url);
    let first_copy = story.duplicate.then(|| self::id(NEWSROOM[1].address));
    StoredArticle {
        cluster: first_copy.clone().unwrap_or_else(|| id.clone()),
        duplicate_of: first_copy,
        id,
        analysed: AnalysedArticle { article, codes, quotes, fingerprint: Fingerprint { exact: 0, sketch: [0; 32], words: 0 } },
        country: Some(story.country.to_owned()),
        feed: Some("https://example.org/feed".to_owned()),
        provenance: Provenance {
            fetched: story.day.to_zoned(TimeZone::UTC).unwrap().timestamp(),
            status: 200,
            etag: None,
            last_modified: None,
            archive: None,
            extractor: String::new(),
            analyser: String::new(),
        },
    }
}

fn quote_of(body: &str, (text, speaker, role, kind): &(&str, &str, &str, SpeakerKind), group: u32) -> Quote {
    let start = body.find(text).unwrap();
    Quote {
        kind: QuoteKind::Direct,
        group,
        span: Span::new(body, start, start + text.len()).unwrap(),
        speaker: Some((*speaker).to_owned()),
        mention: None,
        speaker_span: None,
        role: Some((*role).to_owned()),
        affiliation: None,
        cue: None,
        speaker_kind: *kind,
        confidence: 1.0,
    }
}

/// An index of some stories, removed with the value.
struct Shelf {
    folder: TempDir,
    index: Index,
}

impl Shelf {
    fn with(stories: &[Story]) -> Shelf {
        let folder = TempDir::new().unwrap();
        let index = Index::create(folder.path()).unwrap();
        let mut writer = index.writer().unwrap();
        for story in stories {
            writer.put(&stored(story)).unwrap();
        }
        writer.finish().unwrap();
        Shelf { folder, index }
    }

    fn ask(&self, query: &str, filters: &Filters, scope: Scope) -> Vec<Match> {
        let query = Query::parse(query).unwrap();
        let question = Question { query: &query, filters, scope };
        let searcher = self.index.searcher().unwrap();
        let found: Vec<Match> = searcher.all_matching(question).unwrap().collect();
        assert_eq!(searcher.count(question).unwrap(), found.len());
        let page = Page { order: Order::Oldest, offset: 0, limit: 100 };
        let hits = searcher.search(question, page).unwrap().hits;
        let paged: Vec<Match> = hits.into_iter().map(|hit| Match { article: hit.article, quote: hit.quote }).collect();
        assert_eq!(paged, found, "{query:?}");
        found
    }
}

fn newsroom() -> Shelf {
    Shelf::with(NEWSROOM)
}

fn all() -> Filters {
    Filters { duplicates: DuplicateRule::Include, ..Filters::default() }
}

/// The ends of the addresses of the articles found by each query, oldest first.
fn check(shelf: &Shelf, filters: &Filters, cases: &[(&str, &[&str])]) {
    for (query, expected) in cases {
        let found: Vec<ArticleId> = shelf.ask(query, filters, Scope::Articles).into_iter().map(|found| found.article).collect();
        let names: Vec<&str> = found.iter().map(|id| name(id)).collect();
        assert_eq!(&names, expected, "{query}");
    }
}

/// Host of a story without its example domain, or the last part of its address.
fn name(found: &ArticleId) -> &'static str {
    let story = NEWSROOM.iter().find(|story| &id(story.address) == found).unwrap();
    match story.address.rsplit('/').next().unwrap() {
        "a" => story.language,
        last => last,
    }
}

#[test]
fn words_are_found_in_all_their_forms() {
    check(
        &newsroom(),
        &all(),
        &[
            ("addicts", &["dependance", "bladder"]),
            ("ADDICTION bladder", &["bladder"]),
            ("ketamine bladder", &["seizure", "bladder"]),
            ("ketamine -boat bladder", &["bladder"]),
            ("dependant", &["dependance"]),
            ("hopital kétamine", &["dependance"]),
            ("addiction kétamine", &["dependance", "bladder"]),
            ("consommer", &["dependance"]),
            ("Abhängigkeit", &["missbrauch"]),
            ("body:ketamin lang:de", &["missbrauch"]),
            ("adicción", &["adiccion"]),
            ("кетамин", &["ru"]),
            ("зависимость", &["ru"]),
            ("كيتامين", &["ar"]),
        ],
    );
}

#[test]
fn scripts_without_blanks_are_found_at_any_length() {
    check(
        &newsroom(),
        &all(),
        &[
            ("氯胺酮", &["zh-Hans"]),
            ("胺", &["zh-Hans"]),
            ("K粉", &["zh-Hans"]),
            ("\"查获氯胺酮\"", &["zh-Hans"]),
            ("膀胱", &["zh-Hant"]),
            ("ケタミン", &["ja"]),
            ("逮捕 東京", &["ja"]),
            ("เคตามีน", &["th"]),
            ("ยา", &["th"]),
            ("케타민", &["ko"]),
            ("酮胺", &[]),
        ],
    );
}

#[test]
fn phrases_keep_order_and_near_words_do_not() {
    check(
        &newsroom(),
        &all(),
        &[
            ("\"matthew perry\"", &["bladder"]),
            ("\"perry matthew\"", &[]),
            ("\"Jane bladder\"", &[]),
            ("\"ketamine bladders\"~5", &["bladder"]),
            ("\"bladders ketamine\"~3", &["bladder"]),
            ("\"bladders ketamine\"~2", &[]),
            ("\"people losing addicted\"~4", &["bladder"]),
            ("“K-hole manual”", &["seizure"]),
            ("k-hole", &["seizure"]),
            ("2.5", &["seizure"]),
            ("\"U.S. raid\"", &["seizure"]),
            ("\"l'usager\"", &["dependance"]),
        ],
    );
}

#[test]
fn prefixes_operators_and_fields() {
    check(
        &newsroom(),
        &all(),
        &[
            ("ketaminko*", &["missbrauch"]),
            ("\"kilogram of\" inflat*", &["seizure"]),
            ("urologist OR boat", &["seizure", "bladder"]),
            ("(urologist OR boat) AND NOT cocaine", &["bladder"]),
            ("title:bladder", &["bladder"]),
            ("body:bladder", &["seizure", "bladder"]),
            ("title:(ketamin* OR police) lang:en", &["seizure", "copy", "bladder"]),
            ("speaker:smith", &["bladder"]),
            ("speaker:\"jane doe\"", &["seizure"]),
            ("role:urologist", &["bladder"]),
            ("quote:teens", &["bladder"]),
            ("quote:addicted", &[]),
            ("author:ann country:gb", &["bladder"]),
            ("theme:harm substance:ketamine", &["bladder"]),
            ("site:bbc.example.co.uk", &["bladder"]),
            ("site:example.com", &["seizure", "copy"]),
            ("lang:zh", &["zh-Hans", "zh-Hant"]),
            ("lang:zh-Hant", &["zh-Hant"]),
            ("kind:expert", &["seizure", "bladder"]),
            ("date:[2026-02-14 TO 2026-02-15]", &["ko", "ar"]),
            ("date:[2026-02-16 TO *]", &["ru", "bladder"]),
            ("date:2025-11", &["missbrauch"]),
            ("date:<2025-11", &["adiccion"]),
            ("lang:ru OR -lang:en -lang:zh -date:2026", &["adiccion", "missbrauch", "dependance", "ru"]),
        ],
    );
}

#[test]
fn quotes_are_found_with_their_place() {
    let shelf = newsroom();
    let found = |query: &str, filters: &Filters| -> Vec<(&str, u32)> {
        let matches = shelf.ask(query, filters, Scope::Quotes);
        matches.iter().map(|found| (name(&found.article), found.quote.unwrap())).collect()
    };
    assert_eq!(found("patient", &all()), [("bladder", 0)]);
    assert_eq!(found("addicted", &all()), []);
    assert_eq!(found("title:bladder", &all()), [("bladder", 0), ("bladder", 1)]);
    assert_eq!(found("body:bladder speaker:jane", &all()), [("seizure", 0), ("bladder", 0)]);
    assert_eq!(found("", &Filters { speaker_kinds: vec![SpeakerKind::Police], ..all() }), [("seizure", 0), ("bladder", 1)]);
}

#[test]
fn filters_narrow_and_their_values_are_alternatives() {
    let shelf = newsroom();
    let check = |filters: Filters, expected: &[&str]| check(&shelf, &filters, &[("", expected)]);
    let day = |month, day| Some(date(2026, month, day));
    check(Filters { since: day(2, 14), until: day(2, 15), ..all() }, &["ko", "ar"]);
    check(Filters { languages: vec!["zh".into(), "ru".into()], ..all() }, &["zh-Hans", "zh-Hant", "ru"]);
    check(Filters { countries: vec!["US".into()], ..Filters::default() }, &["seizure"]);
    check(Filters { countries: vec!["US".into()], ..all() }, &["seizure", "copy"]);
    check(Filters { duplicates: DuplicateRule::Only, ..all() }, &["copy"]);
    check(Filters { sites: vec!["example.co.uk".into(), "news.example.ru".into()], ..all() }, &["ru", "bladder"]);
    check(Filters { sites: vec!["ample.com".into()], ..all() }, &[]);
    check(Filters { relevances: vec![Relevance::Passing], ..all() }, &["seizure", "copy"]);
    check(Filters { themes: vec![Theme::Addiction, Theme::Supply], ..all() }, &["seizure", "bladder"]);
    check(Filters { substances: vec![Substance::Tusi], ..all() }, &[]);
    check(Filters { has_quotes: true, ..all() }, &["seizure", "bladder"]);
    check(Filters { feeds: vec!["https://example.org/other".into()], ..all() }, &[]);
    check(Filters { speakers: vec!["smith jane".into()], ..all() }, &["bladder"]);
    check(Filters { speakers: vec!["jane jones".into()], ..all() }, &[]);
    let jane_of = |kind| Filters { speakers: vec!["jane".into()], speaker_kinds: vec![kind], ..all() };
    check(jane_of(SpeakerKind::Police), &["seizure"]);
    check(jane_of(SpeakerKind::Clinician), &["bladder"]);
}

#[test]
fn titles_come_first_and_pages_do_not_overlap() {
    let shelf = newsroom();
    let (query, filters) = (Query::parse("bladder").unwrap(), all());
    let searcher = shelf.index.searcher().unwrap();
    let question = Question { query: &query, filters: &filters, scope: Scope::Articles };
    let page = |offset, limit, order| searcher.search(question, Page { order, offset, limit }).unwrap();
    let best = page(0, 10, Order::Relevance);
    assert_eq!(best.total, 2);
    assert_eq!(name(&best.hits[0].article), "bladder");
    assert!(best.hits[0].score > best.hits[1].score);
    assert_eq!((page(0, 0, Order::Relevance).total, page(0, 0, Order::Relevance).hits), (2, Vec::new()));
    assert_eq!((page(5, 10, Order::Newest).total, page(5, 10, Order::Newest).hits), (2, Vec::new()));

    let everything = Question { query: &Query::everything(), ..question };
    for order in [Order::Relevance, Order::Newest, Order::Oldest] {
        let at = |offset, limit| searcher.search(everything, Page { order, offset, limit }).unwrap().hits;
        let pages: Vec<Hit> = (0..5).flat_map(|number| at(number * 3, 3)).collect();
        assert_eq!(pages, at(0, 100));
        assert_eq!(pages.len(), NEWSROOM.len());
    }
}

#[test]
fn one_word_in_the_title_outweighs_many_in_the_body() {
    let many = "Nothing to see here.\n\nKetamine, ketamine and ketamine: ketamine. Ketamine ketamine ketamine ketamine.";
    let stories = [
        Story { address: "https://example.org/many", body: many, title: "Something else was reported", ..PLAIN },
        Story { address: "https://example.org/title", body: "Nothing here.", title: "Report on ketamine", ..PLAIN },
        // Quotes have no title, and are many.
        Story { address: "https://example.org/quotes", title: "Another long title", ..NEWSROOM[0] },
    ];
    let shelf = Shelf::with(&stories);
    let searcher = shelf.index.searcher().unwrap();
    let query = Query::parse("ketamine").unwrap();
    let question = Question { query: &query, filters: &all(), scope: Scope::Articles };
    let hits = searcher.search(question, Page { order: Order::Relevance, offset: 0, limit: 10 }).unwrap().hits;
    assert_eq!(hits[0].article, id("https://example.org/title"));
}

#[test]
fn a_story_is_one_hit_told_by_its_earliest_copy_where_that_matches() {
    let shelf = newsroom();
    let searcher = shelf.index.searcher().unwrap();
    let ask = |query: &str, duplicates, order| {
        let (query, filters) = (Query::parse(query).unwrap(), Filters { duplicates, ..Filters::default() });
        let question = Question { query: &query, filters: &filters, scope: Scope::Articles };
        let hits = searcher.search(question, Page { order, offset: 0, limit: 10 }).unwrap();
        assert_eq!(hits.total, searcher.count(question).unwrap());
        assert_eq!(hits.total, searcher.timeline(question, None).unwrap().matches.len());
        let names: Vec<(&str, u32)> = hits.hits.iter().map(|hit| (name(&hit.article), hit.copies)).collect();
        (names, hits.articles, hits.stories)
    };
    for order in [Order::Relevance, Order::Newest, Order::Oldest] {
        assert_eq!(ask("officers kilogram", DuplicateRule::Exclude, order), (vec![("seizure", 2)], 2, 1));
    }
    assert_eq!(ask("title:copied", DuplicateRule::Exclude, Order::Relevance), (vec![("copy", 1)], 1, 1));
    assert_eq!(ask("officers kilogram", DuplicateRule::Only, Order::Relevance), (vec![("copy", 1)], 1, 1));
    let each = ask("officers kilogram", DuplicateRule::Include, Order::Oldest);
    assert_eq!(each, (vec![("seizure", 1), ("copy", 1)], 2, 1));
}

#[test]
fn the_same_words_in_copies_of_a_story_are_one_quote() {
    let said = &[("Prices have fallen", "Bob Jones", "officer", SpeakerKind::Police)];
    let first =
        Story { address: "https://www.example.com/seizure", body: "“Prices have fallen”, he said.", quotes: said, ..PLAIN };
    let copy = Story { address: "https://example.com/copy", duplicate: true, body: "He: “prices have fallen”.", ..PLAIN };
    let copy = Story { quotes: &[("prices have fallen", "Jones", "", SpeakerKind::Police)], ..copy };
    let shelf = Shelf::with(&[first, copy]);
    let searcher = shelf.index.searcher().unwrap();
    let query = Query::parse("prices").unwrap();
    let one = Question { query: &query, filters: &Filters::default(), scope: Scope::Quotes };
    let page = Page { order: Order::Relevance, offset: 0, limit: 10 };
    let hits = searcher.search(one, page).unwrap();
    assert_eq!((hits.total, hits.quotes, hits.articles, hits.stories), (1, 2, 2, 1));
    assert_eq!((hits.hits[0].copies, hits.hits[0].article.clone()), (2, id("https://www.example.com/seizure")));
    assert_eq!(searcher.all_matching(one).unwrap().count(), 1);
    assert_eq!(searcher.search(Question { filters: &all(), ..one }, page).unwrap().total, 2);
    let facets = searcher.facets(one).unwrap();
    let police = &facets.speaker_kinds[0];
    assert_eq!((police.value.as_str(), police.quotes, police.articles, police.stories), ("police", 1, 2, 1));
}

#[test]
fn facets_count_articles_and_stories() {
    let shelf = newsroom();
    let query = Query::parse("lang:en").unwrap();
    let question = Question { query: &query, filters: &all(), scope: Scope::Articles };
    let facets = shelf.index.searcher().unwrap().facets(question).unwrap();
    let check = |counts: &[FacetCount], expected: &[(&str, u64, u64)]| {
        let found: Vec<(&str, u64, u64)> =
            counts.iter().map(|count| (count.value.as_str(), count.articles, count.stories)).collect();
        assert_eq!(found, expected);
    };
    check(&facets.sites, &[("example.com", 2, 1), ("news.bbc.example.co.uk", 1, 1)]);
    check(&facets.countries, &[("US", 2, 1), ("GB", 1, 1)]);
    check(&facets.languages, &[("en", 3, 2)]);
    check(&facets.themes, &[("addiction", 1, 1), ("harm", 1, 1), ("supply", 1, 1)]);
    check(&facets.months, &[("2026-01", 1, 1), ("2026-02", 1, 1), ("2026-03", 1, 1)]);
    check(&facets.speaker_kinds, &[("police", 2, 2), ("clinician", 1, 1)]);
    check(&facets.relevances, &[("passing", 2, 1), ("misuse", 1, 1)]);
}

#[test]
fn an_explanation_adds_up_to_the_score() {
    let shelf = newsroom();
    let searcher = shelf.index.searcher().unwrap();
    for (query, scope) in [
        ("bladder ketamine", Scope::Articles),
        ("(addict OR boat) -cocaine", Scope::Articles),
        ("\"losing bladders\"~3 title:ketamin* theme:harm", Scope::Articles),
        ("ketamin lang:de", Scope::Articles),
        ("氯胺酮", Scope::Articles),
        ("theme:harm OR (cocaine AND nowhere)", Scope::Articles),
        ("-cocaine", Scope::Articles),
        ("patient speaker:smith body:bladder", Scope::Quotes),
    ] {
        let parsed = Query::parse(query).unwrap();
        let question = Question { query: &parsed, filters: &all(), scope };
        let hits = searcher.search(question, Page { order: Order::Relevance, offset: 0, limit: 10 }).unwrap().hits;
        assert!(!hits.is_empty(), "{query}");
        for (hit, why) in hits.iter().zip(searcher.explain(question, &hits).unwrap()) {
            let words: f32 = why.words.iter().map(|word| word.points).sum();
            let sum = f64::from(why.base + words) * why.relevance * why.age;
            assert!((sum - f64::from(hit.score)).abs() < 0.01, "{query}: {why:?} is not {}", hit.score);
        }
    }
    let parsed = Query::parse("addicts ketamin").unwrap();
    let question = Question { query: &parsed, filters: &all(), scope: Scope::Articles };
    let hits = searcher.search(question, Page { order: Order::Relevance, offset: 0, limit: 10 }).unwrap().hits;
    let why = searcher.explain(question, &hits).unwrap();
    let forms: Vec<(&str, &str, &str)> = why[0].words.iter().map(|word| (word.word.as_str(), word.field, word.form)).collect();
    assert!(forms.contains(&("addicts", "body", "another form")), "{forms:?}");
}

#[test]
fn the_lead_is_the_standfirst_or_else_the_first_paragraph() {
    let shelf = Shelf::with(&[Story { body: "Bladder first.\n\nKetamine second.", ..PLAIN }]);
    let searcher = shelf.index.searcher().unwrap();
    let found = |query: &str| {
        let query = Query::parse(query).unwrap();
        let question = Question { query: &query, filters: &all(), scope: Scope::Articles };
        let hits = searcher.search(question, Page { order: Order::Relevance, offset: 0, limit: 10 }).unwrap().hits;
        let why = searcher.explain(question, &hits).unwrap();
        why.iter().flat_map(|why| why.words.iter().map(|word| word.field)).collect::<Vec<_>>()
    };
    assert_eq!(found("bladder"), ["lead", "body"]);
    assert_eq!(found("ketamine"), ["body"]);
    assert!(found("standfirst:bladder").is_empty());
}

#[test]
fn words_the_index_does_not_hold_have_near_ones() {
    let shelf = newsroom();
    let searcher = shelf.index.searcher().unwrap();
    for (query, scope, expected) in [
        ("ketemine bladder", Scope::Articles, "ketamine bladder"),
        ("title:\"ketmaine bladdr\"", Scope::Articles, "title:\"ketamine bladder\""),
        ("speaker:smiht", Scope::Articles, "speaker:smith"),
        ("кетомин", Scope::Articles, "кетамин"),
        ("الكيتمين", Scope::Articles, "الكيتامين"),
        ("ケタミソ", Scope::Articles, "ケタミン"),
        ("케타빈", Scope::Articles, "케타민"),
        ("เคตานีน", Scope::Articles, "เคตามีน"),
        ("氯胺桐", Scope::Articles, "氯胺酮"),
        ("patiemt", Scope::Quotes, "patients"),
        ("addicts Ketaminkonsum -nowhere kilogra*", Scope::Articles, ""),
        ("zzzzzzzz", Scope::Articles, ""),
    ] {
        let parsed = Query::parse(query).unwrap();
        let question = Question { query: &parsed, filters: &all(), scope };
        let suggestions = searcher.suggest(question).unwrap();
        let found = if suggestions.is_empty() { String::new() } else { corrected(&parsed, &suggestions) };
        assert_eq!(found, expected, "{query}: {suggestions:?}");
    }
}

#[test]
fn putting_twice_and_deleting_leave_one_and_none() {
    let shelf = newsroom();
    let bladder = stored(&NEWSROOM[0]);
    let ids = |index: &Index| index.searcher().unwrap().indexed_ids().unwrap();
    let before = ids(&shelf.index);
    assert!(before.is_sorted());
    let mut writer = shelf.index.writer().unwrap();
    assert!(matches!(shelf.index.writer(), Err(SearchError::Busy)));
    writer.put(&bladder).unwrap();
    writer.put(&bladder).unwrap();
    writer.commit().unwrap();
    assert_eq!(ids(&shelf.index), before);
    assert_eq!(shelf.ask("speaker:smith", &all(), Scope::Quotes).len(), 1);
    writer.delete(&bladder.id);
    writer.finish().unwrap();
    assert_eq!(ids(&shelf.index).len(), before.len() - 1);
    assert_eq!(shelf.ask("speaker:smith", &all(), Scope::Quotes), []);
}

#[test]
fn an_index_of_another_version_must_be_rebuilt() {
    let shelf = newsroom();
    let needs_rebuild = |folder: &std::path::Path| matches!(Index::open(folder), Err(SearchError::NeedsRebuild { .. }));
    assert!(Index::open(shelf.folder.path()).is_ok());
    let meta = shelf.folder.path().join("meta.json");
    let written = std::fs::read_to_string(&meta).unwrap();
    std::fs::write(&meta, written.replace("ketwatch index", "ketwatch old index")).unwrap();
    assert!(needs_rebuild(shelf.folder.path()));
    std::fs::write(&meta, "{").unwrap();
    assert!(needs_rebuild(shelf.folder.path()));
    let empty = TempDir::new().unwrap();
    assert!(needs_rebuild(empty.path()));
    assert!(needs_rebuild(&empty.path().join("nowhere")));

    std::fs::write(shelf.folder.path().join("notes.txt"), "mine").unwrap();
    Index::create(shelf.folder.path()).unwrap();
    assert_eq!(Index::open(shelf.folder.path()).unwrap().searcher().unwrap().indexed_ids().unwrap(), []);
    assert!(shelf.folder.path().join("notes.txt").exists());
}

#[test]
fn an_index_with_a_missing_segment_must_be_rebuilt() {
    let shelf = newsroom();
    for entry in std::fs::read_dir(shelf.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "fast" || extension == "idx") {
            std::fs::remove_file(path).unwrap();
        }
    }
    assert!(matches!(Index::open(shelf.folder.path()), Err(SearchError::NeedsRebuild { .. })));
}

#[test]
fn a_damaged_file_is_found_by_its_checksum() {
    let shelf = newsroom();
    shelf.index.check().unwrap();
    let entries = std::fs::read_dir(shelf.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let positions = entries.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "pos")).unwrap();
    let mut bytes = std::fs::read(&positions).unwrap();
    bytes[3] ^= 0xff;
    std::fs::write(&positions, bytes).unwrap();
    assert!(matches!(shelf.index.check(), Err(SearchError::NeedsRebuild { .. })));
}

#[test]
fn misunderstood_queries_name_the_place() {
    for (query, at, message) in [
        ("speeker:smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("speeker: smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("ｓｐｅｅｋｅｒ：smith", 0, "unknown field `speeker`; did you mean `speaker`?"),
        ("a https://example.org", 2, "an address is no query"),
        ("a *amine", 2, "`*` can only end a word"),
        ("ket*mine", 3, "`*` can only end a word"),
        ("k*", 0, "`k*` is too short"),
        ("ketamin~2", 7, "`~` goes after a phrase"),
        ("\"a b\"~x", 5, "after `~` comes a number up to 200"),
        ("title:", 5, "nothing after `title:`"),
        ("theme:harms", 6, "no theme `harms`"),
        ("氯胺酮　ｔｈｅｍｅ：ｈａｒｍｓ", 30, "no theme `harms`"),
        ("country:England", 8, "`England` is not a country code"),
        ("date:tomorrow", 5, "`tomorrow` is not a date"),
        ("date:[2026 TO soon]", 14, "`soon` is not a date"),
        ("date:[2026 TO 2025]", 5, "the range ends before it begins"),
        ("date:[2026", 5, "unclosed range"),
        ("&", 0, "no word to search for"),
        ("OR", 0, "no word to search for"),
        ("()", 0, "no word to search for"),
        ("\"...\"", 0, "no word between the quotation marks"),
    ] {
        let error = Query::parse(query).unwrap_err();
        assert_eq!((error.at, error.message.as_str()), (at, message), "{query}");
    }
    let error = Query::parse("kétamine date:never").unwrap_err();
    assert_eq!((error.at, error.column("kétamine date:never")), (15, 14));
    assert!(Query::parse("theme:harms").unwrap_err().hint.unwrap().contains("surveillance"), "the list is told");
    assert!(Query::parse(" \n").unwrap().is_everything());
}

#[test]
fn slips_are_mended_and_told() {
    for (slip, at, mended) in [
        ("ketamine \"bladder", 9, "ketamine \"bladder\""),
        ("kétamine “bladder pain", 10, "kétamine \"bladder pain\""),
        ("OR bladder", 0, "bladder"),
        ("bladder OR", 8, "bladder"),
        ("a OR OR b", 2, "a OR b"),
        ("a AND OR b", 2, "a OR b"),
        ("a (AND b)", 3, "a (b)"),
        ("a AND", 2, "a"),
        ("a AND AND b", 2, "a b"),
        ("a NOT", 2, "a"),
        ("(a OR b", 0, "(a OR b)"),
        ("a (", 2, "a"),
        ("a) b", 1, "a b"),
        ("a ()", 2, "a"),
        ("title :ketamine", 0, "title:ketamine"),
        ("a !b", 2, "a -b"),
        ("date:[2026 TO 2027", 5, "date:[2026 TO 2027]"),
    ] {
        let query = Query::parse(slip).unwrap();
        assert_eq!(query.hints().first().map(|hint| hint.at), Some(at), "{slip}: {:?}", query.hints());
        assert!(same(&query, &Query::parse(mended).unwrap()), "{slip}");
    }
    for (slip, at) in [("ketamine and bladder", 9), ("a or b", 2), ("not here", 0)] {
        assert_eq!(Query::parse(slip).unwrap().hints().first().map(|hint| hint.at), Some(at), "{slip}");
    }
    for (other, plain) in [
        ("a && b || c", "a AND b OR c"),
        ("（a　ＯＲ　b）　－c", "(a OR b) -c"),
        ("＂a b＂～3", "\"a b\"~3"),
        ("\"a b\" ~3", "\"a b\"~3"),
        ("a –b", "a -b"),
        ("\u{200f}title:a", "title:a"),
        ("date:2026-01..2026-02", "date:[2026-01 TO 2026-02]"),
        ("date:[2026-01 to *]", "date:[2026-01 TO *]"),
    ] {
        let query = Query::parse(other).unwrap();
        assert_eq!(query.hints(), [], "{other}");
        assert!(same(&query, &Query::parse(plain).unwrap()), "{other}");
    }
    assert!(same(&Query::parse("Ketamine: the facts").unwrap(), &Query::parse("Ketamine the facts").unwrap()));
    assert_eq!(Query::parse("ketamine & alcohol - harm, and").unwrap().hints(), []);
}

/// Whether two queries ask for the same; where their words stand is no matter.
fn same(one: &Query, other: &Query) -> bool {
    let shape = |query: &Query| {
        let shown = format!("{:?}", query.root);
        let mut parts = shown.split("place: ");
        let first = parts.next().unwrap_or("").to_owned();
        parts.fold(first, |shape, part| shape + part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.'))
    };
    shape(one) == shape(other)
}

#[test]
fn deep_and_long_queries_are_refused() {
    for query in ["(".repeat(100_000), "(".repeat(9_000), "a ".repeat(4_000), "(a OR ".repeat(1_000), "title:(".repeat(1_000)] {
        assert!(Query::parse(&query).is_err());
    }
    assert!(Query::parse(&"NOT ".repeat(2_000)).is_err(), "no word at all");
    assert!(Query::parse(&format!("{}a", "NOT ".repeat(2_000))).is_ok());
    assert!(Query::parse(&format!("{}a{}", "(".repeat(40), ")".repeat(40))).is_ok());
}

/// A small generator of its own: the same strings on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

#[test]
fn no_query_panics_and_what_is_understood_can_be_asked() {
    const PIECES: &[&str] = &[
        "ketamine",
        "OR",
        "AND",
        "NOT",
        "-",
        "(",
        ")",
        "\"",
        "“",
        "”",
        "~",
        "5",
        "*",
        ":",
        "title:",
        "date:",
        "[",
        "]",
        "TO",
        "2026",
        "2026-02",
        " ",
        " ",
        " ",
        "é",
        "氯胺酮",
        "เค",
        "케",
        "\u{301}",
        "'",
        "l'",
        ".",
        "\\",
        "theme:harm",
        "speaker:",
        "😀",
        "\u{200d}",
        "K",
        "粉",
        "<",
        ">=",
        "site:x.org",
        "lang:en",
    ];
    let shelf = newsroom();
    let mut dice = Dice(7);
    for round in 0..20_000 {
        let text: String = (0..1 + dice.roll(12)).map(|_| PIECES[dice.roll(PIECES.len())]).collect();
        match Query::parse(&text) {
            Err(error) => assert!(text.is_char_boundary(error.at), "{text}"),
            Ok(query) if round % 50 == 0 => {
                let scope = if round % 100 == 0 { Scope::Quotes } else { Scope::Articles };
                let question = Question { query: &query, filters: &all(), scope };
                shelf.index.searcher().unwrap().count(question).unwrap();
                snippets(&query, &text, "en", 5, 2);
            }
            Ok(query) => {
                highlight(&query, &text, "fr");
            }
        }
    }
}

fn marked(query: &str, text: &str, language: &str) -> String {
    let mut marked = String::new();
    let mut at = 0;
    for span in highlight(&Query::parse(query).unwrap(), text, language) {
        marked.push_str(text.get(at..span.start()).unwrap());
        marked.push_str(&format!("[{}]", span.slice(text)));
        at = span.end();
    }
    marked + text.get(at..).unwrap()
}

#[test]
fn highlights_show_what_was_found() {
    for (query, language, text, expected) in [
        ("ketamine addiction", "en", "Addicted to Ketamine", "[Addicted] to [Ketamine]"),
        ("ketamine addiction", "fr", "Addicted to Ketamine", "Addicted to [Ketamine]"),
        ("\"matthew perry\"", "en", "Perry: Matthew Perry's death", "Perry: [Matthew Perry's] death"),
        ("\"bladder young\"~3", "en", "young bladder, old, old, old, old young", "[young] [bladder], old, old, old, old young"),
        ("Ketamin", "de", "Ketaminkonsum", "[Ketaminkonsum]"),
        ("bladd*", "en", "Bladders and blades", "[Bladders] and blades"),
        ("-ketamine theme:harm drug", "en", "ketamine is a drug", "ketamine is a [drug]"),
        ("title:ketamine speaker:smith", "en", "Smith on ketamine", "Smith on [ketamine]"),
        ("氯胺酮 K粉", "zh", "查获氯胺酮，俗称K粉。", "查获[氯胺酮]，俗称[K粉]。"),
        ("胺", "zh", "氯胺酮", "氯[胺]酮"),
        ("เคตามีน", "th", "ยึดเคตามีนจำนวนมาก", "ยึด[เคตามีน]จำนวนมาก"),
        ("hopital", "fr", "L’hôpital, les hôpitaux", "L’[hôpital], les [hôpitaux]"),
        ("الكيتامين", "ar", "خطر كيتامين", "خطر [كيتامين]"),
        ("", "en", "nothing", "nothing"),
    ] {
        assert_eq!(marked(query, text, language), expected, "{query}");
    }
}

#[test]
fn snippets_are_the_sentences_that_answer_most() {
    let text = "The council met on Monday. Ketamine was named once. Doctors say ketamine destroys the bladder of young people. \
                Nothing else was decided.";
    let query = Query::parse("ketamine bladder").unwrap();
    let found = snippets(&query, text, "en", 200, 1);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].span.slice(text), "Doctors say ketamine destroys the bladder of young people.");
    let marked: Vec<&str> = found[0].highlights.iter().map(|span| span.slice(text)).collect();
    assert_eq!(marked, ["ketamine", "bladder"]);
    let short = snippets(&query, text, "en", 30, 1);
    assert_eq!(short[0].span.slice(text), "ketamine destroys the bladder");
    assert_eq!(snippets(&query, text, "en", 200, 2).len(), 2);
    let first = snippets(&Query::everything(), text, "en", 200, 2);
    assert_eq!(first[0].span.slice(text), "The council met on Monday.");
    assert_eq!(snippets(&query, "", "en", 200, 2), []);
}
