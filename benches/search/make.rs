//! A data folder of made articles.

use std::path::Path;
use std::time::Instant;

use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use ketwatch::model::{
    AnalysedArticle, Article, ArticleId, Codes, Fingerprint, Language, Provenance, Quote, QuoteKind, Relevance, Source, Sourced,
    Span, SpeakerKind, Stamp, StoredArticle, Substance, Theme, article_id, site_of,
};
use ketwatch::pipeline::Keeper;
use ketwatch::store::{Batch, PageEnd, PageResult, Writer, lock};
use url::Url;

use crate::die::Die;
use crate::words::{Tongue, invented};

const BATCH: usize = 500;
const SITES: usize = 900;
const SPEAKERS: usize = 4_000;
/// Copies among a hundred articles.
const COPIES: usize = 18;
/// Stories that copies are made of.
const RECENT: usize = 2_000;
const COUNTRIES: [&str; 12] = ["GB", "US", "DE", "FR", "ES", "IT", "NL", "SE", "AU", "CA", "JP", "TH"];
const ROLES: [&str; 8] = ["urologist", "spokesman", "inspector", "mother", "minister", "researcher", "manager", "coroner"];

/// Makes and indexes `number` articles.
pub(crate) fn make(number: usize, folder: &Path, tongues: &[Tongue]) {
    let began = Instant::now();
    std::fs::create_dir_all(folder).expect("the folder can be made");
    let mut writer = Writer::open(lock(folder).expect("nobody holds the folder")).expect("a store can be made");
    let mut maker = Maker { die: Die(1), tongues, recent: Vec::new(), made: 0 };
    while maker.made < number {
        let pages = (0..BATCH.min(number - maker.made)).map(|_| page(maker.article())).collect();
        let batch = Batch { at: now(), pages, ..Batch::default() };
        writer.write_batch(&batch).expect("the store takes a batch");
        if maker.made.is_multiple_of(10_000) {
            println!("{} articles in the store after {:.0} s", maker.made, began.elapsed().as_secs_f64());
        }
    }
    drop(writer);
    let mut keeper = Keeper::open(folder, now()).expect("the folder can be opened");
    let indexed = keeper.index_queued().expect("the index takes the articles");
    keeper.finish().expect("the index comes to rest");
    println!("{indexed} articles in the index after {:.0} s", began.elapsed().as_secs_f64());
}

fn page(article: StoredArticle) -> PageResult {
    let (entry, feed) = (article.analysed.article.url.clone(), article.feed.clone());
    PageResult { entry, feed, end: PageEnd::Article(Box::new(article)) }
}

/// The day on which everything was fetched.
pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).expect("2026 is in range")
}

struct Maker<'t> {
    die: Die,
    tongues: &'t [Tongue],
    recent: Vec<StoredArticle>,
    made: usize,
}

impl<'t> Maker<'t> {
    fn article(&mut self) -> StoredArticle {
        self.made += 1;
        if self.recent.len() > 100 && self.die.roll(100) < COPIES {
            return self.copy();
        }
        let story = self.story();
        if self.recent.len() < RECENT {
            self.recent.push(story.clone());
        } else {
            let place = self.die.roll(RECENT);
            self.recent[place] = story.clone();
        }
        story
    }

    fn copy(&mut self) -> StoredArticle {
        let mut copy = self.recent[self.die.roll(self.recent.len())].clone();
        let url = self.address();
        copy.duplicate_of = Some(copy.cluster.clone());
        copy.country = Some(country_of(&url));
        copy.id = article_id(&url);
        let article = &mut copy.analysed.article;
        (article.site, article.canonical_url, article.url) = (site_of(&url), Some(url.clone()), Some(url));
        copy
    }

    fn story(&mut self) -> StoredArticle {
        let tongue = self.tongue();
        let (title_words, body_words) = (5 + self.die.roll(9), tongue.length(&mut self.die));
        let title = tongue.words(title_words, &mut self.die).join(tongue.glue());
        let (body, sentences) = tongue.text(body_words, &mut self.die);
        let lead_words = 12 + self.die.roll(20);
        let standfirst = (self.die.roll(2) == 0).then(|| tongue.words(lead_words, &mut self.die).join(tongue.glue()));
        let quotes = self.quotes(&body, &sentences);
        let url = self.address();
        let id: ArticleId = article_id(&url);
        let published = Sourced { value: Stamp::Moment(self.moment(), Offset::UTC), source: Source::Meta };
        let article = Article {
            canonical_url: Some(url.clone()),
            site: site_of(&url),
            site_name: None,
            title: Some(Sourced { value: title, source: Source::Meta }),
            authors: vec![Sourced { value: self.name(), source: Source::Meta }],
            section: None,
            keywords: Vec::new(),
            published: Some(published),
            modified: None,
            language: Language { code: tongue.code.clone(), source: Source::Text },
            standfirst,
            flags: Vec::new(),
            charset: "UTF-8",
            url: Some(url.clone()),
            body,
        };
        let fingerprint = Fingerprint { exact: self.made as u64, sketch: [0; 32], words: body_words as u32 };
        StoredArticle {
            analysed: AnalysedArticle { article, codes: self.codes(), quotes, fingerprint },
            country: Some(country_of(&url)),
            feed: Some(format!("https://{}/feed", url.host_str().unwrap_or_default())),
            cluster: id.clone(),
            id,
            duplicate_of: None,
            provenance: provenance(),
        }
    }

    /// A language as often as its texts have words, none less than once in two hundred.
    fn tongue(&mut self) -> &'t Tongue {
        let tongues = self.tongues;
        let all: usize = tongues.iter().map(Tongue::size).sum();
        let weights = tongues.iter().map(|tongue| tongue.size().max(all / 200));
        let mut left = self.die.roll(weights.clone().sum());
        let chosen = weights.enumerate().find(|(_, weight)| {
            let is_here = left < *weight;
            left = left.saturating_sub(*weight);
            is_here
        });
        &tongues[chosen.map_or(0, |(place, _)| place)]
    }

    fn address(&mut self) -> Url {
        let site = self.die.zipf(SITES);
        let address = format!("https://www.{}-{site}.example/news/{}", invented(site, false), self.made);
        Url::parse(&address).expect("made of letters and numbers")
    }

    /// In the five years before everything was fetched, the later the more.
    fn moment(&mut self) -> Timestamp {
        let back = 5.0 * 365.0 * 86_400.0 * self.die.share() * self.die.share();
        now().checked_sub((back as i64).seconds()).unwrap_or_default()
    }

    fn name(&mut self) -> String {
        let number = self.die.zipf(SPEAKERS);
        let name = |number| {
            let name = invented(number, false);
            name.split_at_checked(1).map_or(String::new(), |(first, rest)| first.to_uppercase() + rest)
        };
        format!("{} {}", name(number % 97), name(number + 3_000))
    }

    fn quotes(&mut self, body: &str, sentences: &[(usize, usize)]) -> Vec<Quote> {
        let number = self.die.roll(11).min(sentences.len() / 2);
        let mut places: Vec<usize> = (0..number).map(|_| self.die.roll(sentences.len())).collect();
        places.sort_unstable();
        places.dedup();
        let spans = places.iter().filter_map(|place| Span::new(body, sentences[*place].0, sentences[*place].1));
        spans.zip(0..).map(|(span, group)| self.quote(span, group)).collect()
    }

    fn quote(&mut self, span: Span, group: u32) -> Quote {
        let kinds = SpeakerKind::ALL;
        Quote {
            kind: QuoteKind::Direct,
            group,
            span,
            speaker: Some(self.name()),
            mention: None,
            speaker_span: None,
            role: Some(self.die.one(&ROLES).to_owned()),
            affiliation: None,
            cue: Some("said".to_owned()),
            speaker_kind: kinds[self.die.roll(kinds.len())],
            confidence: 0.9,
        }
    }

    fn codes(&mut self) -> Codes {
        let relevance = Relevance::ALL[self.die.roll(3)];
        let first = self.die.roll(Theme::ALL.len());
        let themes = Theme::ALL.iter().skip(first).take(1 + self.die.roll(3)).copied().collect();
        let substances = vec![Substance::Ketamine];
        Codes { themes, substances, ..Codes::new(relevance, self.die.share() as f32) }
    }
}

fn country_of(url: &Url) -> String {
    COUNTRIES[url.host_str().map_or(0, str::len) % COUNTRIES.len()].to_owned()
}

fn provenance() -> Provenance {
    Provenance {
        fetched: now(),
        status: 200,
        etag: None,
        last_modified: None,
        archive: None,
        extractor: "bench".to_owned(),
        analyser: "bench".to_owned(),
    }
}
