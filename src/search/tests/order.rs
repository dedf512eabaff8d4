//! In which order, once a story, and why.

use super::super::*;
use super::shelf::*;
use crate::model::{DuplicateRule, Filters, SpeakerKind};

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
    check(&facets.events, &[("unknown", 2, 1), ("court", 1, 1)]);
    check(&facets.routes, &[("unknown", 2, 1), ("covertly_given", 1, 1)]);
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
