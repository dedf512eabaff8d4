//! Articles for tests, with everything an article can have.

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use url::Url;

use crate::model::{
    AnalysedArticle, Article, ArticleId, Codes, EventKind, Evidence, Field, Fingerprint, Flag, FlagKind, Language, PROGRAM,
    Provenance, Quote, QuoteKind, RecordLocation, Relevance, Route, Source, Sourced, Span, SpeakerKind, Stamp, StoredArticle,
    Substance, Theme, analyser_name, article_id,
};

/// Numbers that look random and are the same in every run (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.bits() % end as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }

    fn many<T>(&mut self, most: usize, mut make: impl FnMut(&mut Dice) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    fn unit(&mut self) -> f32 {
        f32::from(u16::try_from(self.bits() % 65_536).unwrap()) / 65_535.0
    }
}

const WORDS: &[&str] = &[
    "Ketamin",
    "warns",
    "„Größe“",
    "ケタミン",
    "氯胺酮",
    "the",
    "\u{0}",
    "'; DROP TABLE article;--",
    "🐎",
    "e\u{301}",
    "\n\n",
    "ยาเค",
    "\u{202e}x",
];

const SOURCES: &[Source] = &[
    Source::JsonLd,
    Source::OpenGraph,
    Source::Meta,
    Source::Microdata,
    Source::TimeElement,
    Source::Heading,
    Source::TitleElement,
    Source::Byline,
    Source::Address,
    Source::Feed,
    Source::Header,
    Source::Text,
];

fn text(dice: &mut Dice) -> String {
    dice.many(12, |dice| dice.pick(WORDS)).join(" ")
}

fn sourced<T>(dice: &mut Dice, value: T) -> Sourced<T> {
    Sourced { value, source: dice.pick(SOURCES) }
}

fn moment(dice: &mut Dice) -> Timestamp {
    let nanoseconds = i64::try_from(dice.bits() % 4_000_000_000_000_000_000).unwrap();
    Timestamp::UNIX_EPOCH + SignedDuration::from_nanos(nanoseconds)
}

fn stamp(dice: &mut Dice) -> Stamp {
    let at = moment(dice);
    let offset = Offset::from_seconds(dice.pick(&[0, 3600, -12_600, 45_900])).unwrap();
    let local = offset.to_datetime(at);
    match dice.below(3) {
        0 => Stamp::Moment(at, offset),
        1 => Stamp::Local(local),
        _ => Stamp::Day(local.date()),
    }
}

fn span(dice: &mut Dice, text: &str) -> Span {
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
    let (a, b) = (dice.pick(&places), dice.pick(&places));
    Span::new(text, a.min(b), a.max(b)).unwrap()
}

fn id(dice: &mut Dice) -> ArticleId {
    ArticleId::parse(&format!("{:016x}", dice.bits())).unwrap()
}

fn address(dice: &mut Dice) -> Url {
    Url::parse(&format!("https://www.example.org/{:x}?q=ä&b=", dice.bits())).unwrap()
}

fn sketch(dice: &mut Dice) -> [u16; 32] {
    std::array::from_fn(|_| dice.pick(&[0, 1, 0x00ff, 0xff00, u16::MAX]))
}

/// Any article.
pub(super) fn article(dice: &mut Dice) -> StoredArticle {
    let body = format!("x{}", text(dice));
    let cluster = id(dice);
    let codes = codes(dice, &body);
    StoredArticle {
        id: id(dice),
        country: dice.maybe(|_| "DE".to_owned()),
        feed: dice.maybe(|dice| address(dice).to_string()),
        duplicate_of: dice.maybe(|_| cluster.clone()),
        cluster,
        provenance: provenance(dice, &codes),
        analysed: AnalysedArticle {
            codes,
            quotes: dice.many(6, |dice| quote(dice, &body)),
            fingerprint: Fingerprint { exact: dice.bits(), words: u32::MAX, sketch: sketch(dice) },
            article: of_body(dice, body),
        },
    }
}

/// An article with that address, and the identifier that goes with it.
pub(super) fn article_at(canonical: &str) -> StoredArticle {
    let canonical = Url::parse(canonical).unwrap();
    let mut article = article(&mut Dice::new(canonical.as_str().bytes().map(u64::from).sum()));
    article.id = article_id(&canonical);
    article.analysed.codes.relevance = Relevance::Misuse;
    article.analysed.article.canonical_url = Some(canonical);
    article
}

fn of_body(dice: &mut Dice, body: String) -> Article {
    Article {
        url: dice.maybe(address),
        canonical_url: dice.maybe(address),
        site: "example.org".to_owned(),
        site_name: dice.maybe(text),
        title: dice.maybe(text_from),
        authors: dice.many(3, text_from),
        section: dice.maybe(text_from),
        keywords: dice.many(3, text_from),
        published: dice.maybe(|dice| {
            let value = stamp(dice);
            sourced(dice, value)
        }),
        modified: dice.maybe(|dice| {
            let value = stamp(dice);
            sourced(dice, value)
        }),
        language: Language { code: dice.pick(&["en", "zh-Hant", "und"]).to_owned(), source: dice.pick(SOURCES) },
        standfirst: dice.maybe(text),
        body,
        flags: dice.many(3, |dice| Flag { kind: dice.pick(&FlagKind::ALL), words: dice.maybe(text) }),
        charset: dice.pick(&["UTF-8", "Shift_JIS", "windows-1252", "gb18030", "ISO-8859-8-I", "UTF-16LE", "x-user-defined"]),
    }
}

fn text_from(dice: &mut Dice) -> Sourced<String> {
    let value = text(dice);
    sourced(dice, value)
}

fn codes(dice: &mut Dice, body: &str) -> Codes {
    Codes {
        relevance: dice.pick(Relevance::ALL),
        score: dice.unit(),
        themes: dice.many(5, |dice| dice.pick(Theme::ALL)),
        substances: dice.many(4, |dice| dice.pick(Substance::ALL)),
        evidence: dice.many(8, |dice| Evidence {
            field: dice.pick(&[Field::Title, Field::Standfirst, Field::Body]),
            span: span(dice, body),
            term: text(dice),
            counts_for: text(dice),
        }),
        event: dice.pick(EventKind::ALL),
        route: dice.pick(Route::ALL),
        lexicon_version: u32::MAX,
        lexicon_own: dice.maybe(|dice| u32::try_from(dice.below(1 << 20)).unwrap_or_default()),
        overruled: None,
    }
}

fn quote(dice: &mut Dice, body: &str) -> Quote {
    Quote {
        kind: dice.pick(&QuoteKind::ALL),
        group: dice.pick(&[0, 1, u32::MAX]),
        span: span(dice, body),
        speaker: dice.maybe(text),
        mention: dice.maybe(text),
        speaker_span: dice.maybe(|dice| span(dice, body)),
        role: dice.maybe(text),
        affiliation: dice.maybe(text),
        cue: dice.maybe(text),
        speaker_kind: dice.pick(&SpeakerKind::ALL),
        confidence: dice.unit(),
    }
}

fn provenance(dice: &mut Dice, codes: &Codes) -> Provenance {
    Provenance {
        fetched: moment(dice),
        status: dice.pick(&[0, 200, u16::MAX]),
        etag: dice.maybe(text),
        last_modified: dice.maybe(text),
        archive: dice.maybe(|dice| RecordLocation { file: "a.warc.gz".to_owned(), offset: dice.bits(), length: dice.bits() }),
        extractor: "0.1.0".to_owned(),
        analyser: analyser_name(PROGRAM, codes),
    }
}
