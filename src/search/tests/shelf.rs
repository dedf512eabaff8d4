//! Stories of a small newsroom, and an index of them.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use url::Url;

use super::super::*;
use crate::model::{
    AnalysedArticle, Article, ArticleId, Codes, DuplicateRule, EventKind, Filters, Fingerprint, Language, Provenance, Quote,
    QuoteKind, Relevance, Route, Source, Sourced, Span, SpeakerKind, Stamp, StoredArticle, Substance, Theme, article_id, site_of,
};

/// What a test says of an article; the rest is the same for all.
pub(super) struct Story {
    pub(super) address: &'static str,
    pub(super) language: &'static str,
    pub(super) country: &'static str,
    pub(super) day: Date,
    pub(super) title: &'static str,
    pub(super) body: &'static str,
    /// Text, speaker, role, kind.
    pub(super) quotes: &'static [(&'static str, &'static str, &'static str, SpeakerKind)],
    pub(super) relevance: Relevance,
    pub(super) themes: &'static [Theme],
    pub(super) event: EventKind,
    pub(super) route: Route,
    /// Whether it is a copy of the second story.
    pub(super) duplicate: bool,
}

pub(super) const PLAIN: Story = Story {
    address: "https://example.org/plain",
    language: "en",
    country: "GB",
    day: Date::constant(2026, 3, 1),
    title: "",
    body: "",
    quotes: &[],
    relevance: Relevance::Misuse,
    themes: &[],
    event: EventKind::Unknown,
    route: Route::Unknown,
    duplicate: false,
};

pub(super) const NEWSROOM: &[Story] = &[
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
        event: EventKind::Court,
        route: Route::CovertlyGiven,
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

pub(super) fn id(address: &str) -> ArticleId {
    article_id(&Url::parse(address).unwrap())
}

pub(super) fn sourced<T>(value: T) -> Sourced<T> {
    Sourced { value, source: Source::Meta }
}

pub(super) fn stored(story: &Story) -> StoredArticle {
    let url = Url::parse(story.address).unwrap();
    let quotes = story.quotes.iter().zip(0..).map(|(quote, group)| quote_of(story.body, quote, group)).collect();
    let article = Article {
        url: Some(url.clone()),
        canonical_url: Some(url.clone()),
        site: site_of(&url),
        site_name: None,
        title: Some(sourced(story.title.to_owned())),
        authors: vec![sourced("Ann Author".to_owned())],
        section: None,
        keywords: Vec::new(),
        published: Some(sourced(Stamp::Day(story.day))),
        modified: None,
        language: Language { code: story.language.to_owned(), source: Source::Text },
        standfirst: None,
        body: story.body.to_owned(),
        flags: Vec::new(),
        charset: "UTF-8",
    };
    let codes = Codes {
        themes: story.themes.to_vec(),
        substances: vec![Substance::Ketamine],
        event: story.event,
        route: story.route,
        ..Codes::new(story.relevance, 0.5)
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

pub(super) fn quote_of(body: &str, (text, speaker, role, kind): &(&str, &str, &str, SpeakerKind), group: u32) -> Quote {
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
pub(super) struct Shelf {
    pub(super) folder: TempDir,
    pub(super) index: Index,
}

impl Shelf {
    pub(super) fn with(stories: &[Story]) -> Shelf {
        let folder = TempDir::new().unwrap();
        let index = Index::create(folder.path()).unwrap();
        let mut writer = index.writer().unwrap();
        for story in stories {
            writer.put(&stored(story)).unwrap();
        }
        writer.finish().unwrap();
        Shelf { folder, index }
    }

    pub(super) fn ask(&self, query: &str, filters: &Filters, scope: Scope) -> Vec<Match> {
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

pub(super) fn newsroom() -> Shelf {
    Shelf::with(NEWSROOM)
}

pub(super) fn all() -> Filters {
    Filters { duplicates: DuplicateRule::Include, ..Filters::default() }
}

/// The ends of the addresses of the articles found by each query, oldest first.
pub(super) fn check(shelf: &Shelf, filters: &Filters, cases: &[(&str, &[&str])]) {
    for (query, expected) in cases {
        let found: Vec<ArticleId> = shelf.ask(query, filters, Scope::Articles).into_iter().map(|found| found.article).collect();
        let names: Vec<&str> = found.iter().map(|id| name(id)).collect();
        assert_eq!(&names, expected, "{query}");
    }
}

/// Host of a story without its example domain, or the last part of its address.
pub(super) fn name(found: &ArticleId) -> &'static str {
    let story = NEWSROOM.iter().find(|story| &id(story.address) == found).unwrap();
    match story.address.rsplit('/').next().unwrap() {
        "a" => story.language,
        last => last,
    }
}
