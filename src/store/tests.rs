//! The room as its callers see it.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use url::Url;

use super::sample::{Dice, article, article_at};
use super::*;
use crate::model::{
    ArticleId, FailReason, FlagKind, Judgement, Outcome, Relevance, SkipReason, Stamp, StoredArticle, article_id,
};

const FEED: &str = "https://www.example.org/feed";

fn at(seconds: i64) -> Timestamp {
    "2026-03-01T08:30:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn folder() -> (tempfile::TempDir, Writer) {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(lock(dir.path()).unwrap()).unwrap();
    (dir, writer)
}

fn entry(address: &str) -> NewEntry {
    NewEntry {
        url: url(address),
        title: Some("Überdosis".to_owned()),
        published: Some(Stamp::Day("2026-03-01".parse().unwrap())),
        updated: None,
    }
}

fn poll(seconds: i64, addresses: &[&str]) -> PollRecord {
    PollRecord {
        state: FeedState { etag: Some(format!("\"{seconds}\"")), last_polled: Some(at(seconds)), ..FeedState::new(FEED) },
        at: at(seconds),
        failed: false,
        entries_seen: addresses.len(),
        entries: addresses.iter().map(|address| entry(address)).collect(),
    }
}

fn result(address: &str, end: PageEnd) -> PageResult {
    PageResult { entry: Some(url(address)), feed: None, end }
}

fn stored(article: &StoredArticle) -> PageEnd {
    PageEnd::Article(Box::new(article.clone()))
}

fn write(writer: &mut Writer, seconds: i64, pages: Vec<PageResult>) -> Vec<Outcome> {
    writer.write_batch(&Batch { at: at(seconds), pages, ..Batch::default() }).unwrap()
}

fn waiting(store: &Store, seconds: i64) -> Vec<String> {
    let mut paths: Vec<String> =
        store.pending(at(seconds), 100).unwrap().into_iter().map(|entry| entry.url.path().to_owned()).collect();
    paths.sort();
    paths
}

#[test]
fn articles_come_back_as_they_went_in() {
    let (dir, mut writer) = folder();
    let mut dice = Dice::new(7);
    let articles: Vec<StoredArticle> = (0..300).map(|_| article(&mut dice)).collect();
    let pages = articles.iter().map(|article| PageResult { entry: None, feed: None, end: stored(article) }).collect();
    let outcomes = write(&mut writer, 0, pages);
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::Stored(_))));
    let reader = Store::open_reader(dir.path()).unwrap();
    for article in &articles {
        assert_eq!(reader.article(&article.id).unwrap().as_ref(), Some(article));
    }
    let ids: Vec<ArticleId> = articles.iter().rev().map(|article| article.id.clone()).collect();
    let found = reader.articles(&ids).unwrap();
    assert!(found.iter().rev().eq(&articles), "in the order that was asked for");
}

#[test]
fn entries_wait_in_the_queue_from_the_commit_that_keeps_the_validator() {
    let (dir, mut writer) = folder();
    let polled =
        writer.record_poll(&poll(0, &["https://a.example/1", "http://www.a.example/1/?utm_source=x", "https://a.example/2"]));
    let polled = polled.unwrap();
    assert_eq!((polled.new.len(), polled.known), (2, 1));
    drop(writer);
    let mut writer = Writer::open(lock(dir.path()).unwrap()).unwrap();
    assert_eq!(writer.feed_state(FEED).unwrap().unwrap().etag.as_deref(), Some("\"0\""));
    assert_eq!(writer.pending(at(0), 10).unwrap(), polled.new, "what the poll gave is what waits");
    let again = writer.record_poll(&poll(60, &["https://a.example/2", "https://a.example/3"])).unwrap();
    assert_eq!((again.new.len(), again.known), (1, 1));
    assert_eq!(waiting(&writer, 60), ["/1", "/2", "/3"]);
    assert_eq!(waiting(&writer, 0), ["/1", "/2"]);
}

#[test]
fn poll_that_cannot_be_stored_keeps_the_old_validator() {
    let (_dir, mut writer) = folder();
    writer.record_poll(&poll(0, &["https://a.example/1"])).unwrap();
    let failed: Result<(), StoreError> = writer.commit(|connection| {
        feeds::put(connection, &FeedState { etag: Some("\"new\"".to_owned()), ..FeedState::new(FEED) })?;
        connection.execute("INSERT INTO ledger (id) VALUES (NULL)", []).map(|_| ())
    });
    assert!(failed.is_err());
    assert_eq!(writer.feed_state(FEED).unwrap().unwrap().etag.as_deref(), Some("\"0\""));
}

#[test]
fn feed_states_come_back_as_they_went_in() {
    let (_dir, mut writer) = folder();
    let state = FeedState {
        url: FEED.to_owned(),
        etag: Some("W/\"ä\"".to_owned()),
        last_modified: Some("yesterday".to_owned()),
        last_polled: Some("2026-03-01T08:30:00.123456789Z".parse().unwrap()),
        last_success: Some(at(1)),
        last_status: "200".to_owned(),
        last_outcome: "failed:gone".to_owned(),
        failures_in_row: 3,
        strain: 4,
        last_new_entry: Some(at(2)),
        latest_entry: Some(at(6)),
        next_due: Some(at(3)),
        retry_after: Some(at(4)),
        moved_to: Some("https://b.example/".to_owned()),
        moved_since: Some(at(7)),
        skip_hours: 0x00ff_0001,
        skip_days: 0b110_0000,
        median_interval_seconds: Some(3600),
        publisher_interval_seconds: Some(1800),
        gone_count: 2,
        state_since: Some(at(5)),
    };
    writer.put_feed_state(&state).unwrap();
    writer.put_feed_state(&FeedState::new("https://b.example/")).unwrap();
    assert_eq!(writer.feed_states().unwrap()[FEED], state);
    assert_eq!(writer.feed_state("https://b.example/").unwrap(), Some(FeedState::new("https://b.example/")));
    assert_eq!(writer.feed_state("https://c.example/").unwrap(), None);
}

#[test]
fn temporary_failures_are_tried_five_times() {
    let (_dir, mut writer) = folder();
    writer.record_poll(&poll(0, &["https://a.example/1", "https://a.example/2", "https://a.example/3"])).unwrap();
    let gone = PageEnd::Missed(Missed { retry: Some(at(9)), ..Missed::failed(FailReason::Gone) });
    let late = PageEnd::Missed(Missed::skipped(SkipReason::OutOfTime));
    write(&mut writer, 1, vec![result("https://a.example/2", gone), result("https://a.example/3", late)]);
    for attempt in 1..=5 {
        assert_eq!(waiting(&writer, attempt * 100), ["/1", "/3"], "before attempt {attempt}");
        let retry = Some(at(attempt * 100 + 100));
        write(
            &mut writer,
            attempt * 100,
            vec![result("https://a.example/1", PageEnd::Missed(Missed { retry, ..Missed::failed(FailReason::Timeout) }))],
        );
        assert_eq!(waiting(&writer, attempt * 100 + 99), ["/3"], "not before its time");
        let late = PageEnd::Missed(Missed::skipped(SkipReason::HostPaused));
        write(&mut writer, attempt * 100, vec![result("https://a.example/3", late)]);
    }
    assert_eq!(waiting(&writer, 1_000_000), ["/3"], "being told to wait is no attempt");
    let row = writer.ledger_entry(&url("https://a.example/1")).unwrap().unwrap();
    assert_eq!((row.entry.attempts, row.outcome, row.next_try), (5, Some(Outcome::Failed(FailReason::Timeout)), None));
}

#[test]
fn stored_page_leaves_the_queue_and_enters_that_of_the_index() {
    let (_dir, mut writer) = folder();
    writer.record_poll(&poll(0, &["https://a.example/1", "https://a.example/2"])).unwrap();
    let article = article_at("https://a.example/1");
    let judged = PageEnd::Judged { id: article_id(&url("https://a.example/zwei")), judgement: Judgement::Screened };
    let outcomes =
        write(&mut writer, 1, vec![result("https://a.example/1", stored(&article)), result("https://a.example/2", judged)]);
    let relevance = article.analysed.codes.relevance;
    assert_eq!(outcomes, [Outcome::Stored(relevance), Outcome::Ledger(Judgement::Screened)]);
    assert_eq!(waiting(&writer, 1_000_000), [""; 0]);
    assert_eq!(writer.index_queue(10).unwrap(), std::slice::from_ref(&article.id));
    writer.index_done(std::slice::from_ref(&article.id)).unwrap();
    assert_eq!(writer.index_queue(10).unwrap(), []);
    writer.queue_all_for_index().unwrap();
    assert_eq!(writer.index_queue(10).unwrap(), std::slice::from_ref(&article.id));
    let row = writer.ledger_entry(&url("https://a.example/1")).unwrap().unwrap();
    assert_eq!((row.article, row.relevance), (Some(article.id), Some(relevance)));
    assert!(writer.is_known(&url("https://a.example/zwei")).unwrap(), "never fetched twice, whatever it is called");
    assert!(writer.has_article(&article_at("https://a.example/1").id).unwrap());
    assert!(!writer.has_article(&article_id(&url("https://a.example/zwei"))).unwrap(), "judged, but not kept");
    let counts: u64 = writer.relevance_counts().unwrap().into_iter().map(|(_, count)| count).sum();
    assert_eq!(counts, 1);
}

#[test]
fn article_under_another_address_is_an_alias() {
    let (_dir, mut writer) = folder();
    let article = article_at("https://a.example/story");
    let page = |address: &str| result(address, stored(&article));
    let outcomes = write(&mut writer, 0, vec![page("https://a.example/amp/1"), page("https://a.example/story")]);
    assert_eq!(outcomes[1], Outcome::Alias, "also within one batch");
    let outcomes = write(
        &mut writer,
        1,
        vec![page("https://a.example/amp/1"), result("https://a.example/x", PageEnd::Alias(article.id.clone()))],
    );
    assert!(matches!(outcomes[..], [Outcome::Stored(_), Outcome::Alias]));
    for address in ["https://a.example/story", "http://www.a.example/amp/1", "https://a.example/x"] {
        assert_eq!(writer.find_by_url(&url(address)).unwrap().unwrap().id, article.id, "{address}");
    }
    assert_eq!(writer.find_by_url(&url("https://a.example/y")).unwrap(), None);
    let known = writer.record_poll(&poll(2, &["https://a.example/story"])).unwrap();
    assert_eq!(known.known, 1);
}

#[test]
fn page_judged_under_another_address_is_an_alias() {
    let (_dir, mut writer) = folder();
    let judged = |relevance| {
        let (id, judgement) = (article_id(&url("https://a.example/story")), Judgement::Read(relevance));
        PageEnd::Judged { id, judgement }
    };
    let [none, passing] = [Relevance::None, Relevance::Passing].map(|relevance| Outcome::Ledger(Judgement::Read(relevance)));
    let outcomes = write(
        &mut writer,
        0,
        vec![
            result("https://a.example/1", judged(Relevance::None)),
            result("https://a.example/2", judged(Relevance::None)),
            result("https://a.example/1", judged(Relevance::Passing)),
        ],
    );
    assert_eq!(outcomes, [none, Outcome::Alias, passing]);
}

#[test]
fn changed_article_keeps_its_earlier_wording() {
    let (_dir, mut writer) = folder();
    let first = article_at("https://a.example/1");
    let page = |article: &StoredArticle| result("https://a.example/1", stored(article));
    write(&mut writer, 0, vec![page(&first)]);
    let mut second = first.clone();
    second.analysed.article.body.push_str("\n\nCorrection.");
    second.provenance.fetched = first.provenance.fetched + SignedDuration::from_secs(60);
    write(&mut writer, 100, vec![page(&second)]);
    assert_eq!(writer.article(&first.id).unwrap().as_ref(), Some(&second));
    let revisions = writer.revisions(&first.id).unwrap();
    assert_eq!(revisions.len(), 1);
    assert_eq!((revisions[0].body.as_str(), revisions[0].replaced), (first.analysed.article.body.as_str(), at(100)));
    assert_eq!(revisions[0].archive, first.provenance.archive);
    assert_eq!(write(&mut writer, 200, vec![page(&first)]), [Outcome::Known], "an older page does not replace a newer one");
    assert_eq!(writer.article(&first.id).unwrap(), Some(second));
}

#[test]
fn page_read_again_is_replaced_without_a_revision() {
    let (_dir, mut writer) = folder();
    let first = article_at("https://a.example/1");
    write(&mut writer, 0, vec![result("https://a.example/1", stored(&first))]);
    writer.index_done(std::slice::from_ref(&first.id)).unwrap();
    let mut better = first.clone();
    better.analysed.article.body.push_str("\n\nA paragraph that was overlooked.");
    better.analysed.codes.relevance = Relevance::Passing;
    better.analysed.quotes.clear();
    write(&mut writer, 1, vec![PageResult { entry: None, feed: None, end: stored(&better) }]);
    assert_eq!(writer.article(&first.id).unwrap(), Some(better));
    assert_eq!(writer.revisions(&first.id).unwrap(), []);
    assert_eq!(writer.index_queue(9).unwrap(), [first.id]);
    let row = writer.ledger_entry(&url("https://a.example/1")).unwrap().unwrap();
    assert_eq!(row.outcome, Some(Outcome::Stored(Relevance::Passing)));
}

#[test]
fn failed_second_look_does_not_undo_an_article() {
    let (_dir, mut writer) = folder();
    let article = article_at("https://a.example/1");
    write(&mut writer, 0, vec![result("https://a.example/1", stored(&article))]);
    write(&mut writer, 1, vec![result("https://a.example/1", PageEnd::Missed(Missed::failed(FailReason::Timeout)))]);
    let row = writer.ledger_entry(&url("https://a.example/1")).unwrap().unwrap();
    assert!(matches!(row.outcome, Some(Outcome::Stored(_))) && row.next_try.is_none());
}

#[test]
fn batch_that_fails_leaves_nothing() {
    let (dir, mut writer) = folder();
    let article = article_at("https://a.example/1");
    write(&mut writer, 0, vec![result("https://a.example/1", stored(&article))]);
    // Something that only fails at the last row.
    writer
        .commit(|connection| {
            connection.execute_batch("CREATE TRIGGER no BEFORE INSERT ON meta BEGIN SELECT raise(ABORT, 'no'); END")
        })
        .unwrap();
    let page = result("https://a.example/2", stored(&article_at("https://a.example/2")));
    let end = ArchiveEnd { file: "x".to_owned(), offset: 1 };
    let batch = Batch { at: at(1), pages: vec![page], archive_end: Some(end), ..Batch::default() };
    assert!(writer.write_batch(&batch).is_err());
    assert_eq!(writer.all_ids(None, 10).unwrap(), std::slice::from_ref(&article.id));
    assert_eq!(writer.ledger_entry(&url("https://a.example/2")).unwrap(), None);
    assert_eq!(writer.index_queue(10).unwrap(), std::slice::from_ref(&article.id));
    assert_eq!(Store::open_reader(dir.path()).unwrap().archive_end().unwrap(), None);
}

#[test]
fn transaction_without_commit_is_gone_and_what_was_committed_is_there() {
    let (dir, mut writer) = folder();
    write(&mut writer, 0, vec![result("https://a.example/1", stored(&article_at("https://a.example/1")))]);
    // A copy of the files as a killed process leaves them: with a write-ahead log, in the middle of a batch.
    let killed = tempfile::tempdir().unwrap();
    writer
        .commit(|connection| {
            connection.execute("DELETE FROM article", [])?;
            for file in std::fs::read_dir(dir.path()).unwrap() {
                let file = file.unwrap();
                std::fs::copy(file.path(), killed.path().join(file.file_name())).unwrap();
            }
            Err::<(), _>(rusqlite::Error::InvalidQuery)
        })
        .unwrap_err();
    assert!(killed.path().join("ketwatch.sqlite-wal").exists());
    let after = Writer::open(lock(killed.path()).unwrap()).unwrap();
    assert_eq!(after.all_ids(None, 10).unwrap().len(), 1);
    assert!(after.find_by_url(&url("https://a.example/1")).unwrap().is_some());
}

#[test]
fn reader_sees_every_commit_while_the_writer_runs() {
    let (dir, mut writer) = folder();
    let reader = Store::open_reader(dir.path()).unwrap();
    for number in 0..5 {
        assert_eq!(reader.all_ids(None, 10).unwrap().len(), number);
        let address = format!("https://a.example/{number}");
        write(&mut writer, 0, vec![result(&address, stored(&article_at(&address)))]);
    }
    let other = Store::open_reader(dir.path()).unwrap();
    assert_eq!(other.all_ids(None, 10).unwrap().len(), 5);
}

#[test]
fn all_ids_come_in_pages() {
    let (_dir, mut writer) = folder();
    let articles: Vec<StoredArticle> = (0..7).map(|number| article_at(&format!("https://a.example/{number}"))).collect();
    write(&mut writer, 0, articles.iter().map(|article| PageResult { entry: None, feed: None, end: stored(article) }).collect());
    let mut all = Vec::new();
    loop {
        let page = writer.all_ids(all.last(), 3).unwrap();
        if page.is_empty() {
            break;
        }
        all.extend(page);
    }
    assert!(all.iter().eq(articles.iter().map(|article| &article.id)));
    assert_eq!(writer.all_ids(ArticleId::parse("00000000000000aa").as_ref(), 3).unwrap(), []);
}

#[test]
fn story_moves_to_an_earlier_copy() {
    let (_dir, mut writer) = folder();
    let [mut first, mut second, mut earlier] =
        ["https://a.example/1", "https://b.example/2", "https://c.example/3"].map(article_at);
    for article in [&mut first, &mut second, &mut earlier] {
        article.analysed.article.published = None;
    }
    (first.cluster, first.duplicate_of) = (first.id.clone(), None);
    (second.cluster, second.duplicate_of) = (first.id.clone(), Some(first.id.clone()));
    (earlier.cluster, earlier.duplicate_of) = (earlier.id.clone(), None);
    let pages = |articles: &[&StoredArticle]| {
        articles.iter().map(|article| PageResult { entry: None, feed: None, end: stored(article) }).collect()
    };
    write(&mut writer, 0, pages(&[&first, &second]));
    writer.index_done(&[first.id.clone(), second.id.clone()]).unwrap();
    let cluster_moves = vec![ClusterMove { from: first.id.clone(), to: earlier.id.clone() }];
    writer.write_batch(&Batch { at: at(1), pages: pages(&[&earlier]), cluster_moves, archive_end: None }).unwrap();
    let members = writer.cluster_members(&earlier.id).unwrap();
    assert_eq!((members.len(), &members[0]), (3, &earlier.id));
    let story = writer.story(&earlier.id).unwrap();
    assert_eq!((story.copies, &story.first_here), (3, &first.id), "the story keeps the name of what came first");
    assert_eq!(writer.story(&first.id).unwrap().copies, 0);
    assert_eq!(writer.article(&first.id).unwrap().unwrap().duplicate_of, Some(earlier.id.clone()));
    assert_eq!(writer.index_queue(9).unwrap().len(), 3, "all copies are indexed again");
    let marks_since = |since| {
        let mut marks = Vec::new();
        writer.copy_marks(since, |mark| marks.push(mark)).unwrap();
        marks
    };
    let marks = marks_since(Timestamp::UNIX_EPOCH);
    assert!(marks.len() == 3 && marks.iter().all(|mark| mark.cluster == earlier.id));
    assert_eq!(marks.iter().find(|mark| mark.id == second.id).unwrap().fingerprint, second.analysed.fingerprint);
    let is_reprint = |article: &StoredArticle| article.analysed.article.flags.iter().any(|flag| flag.kind == FlagKind::Reprint);
    assert_eq!(marks.iter().find(|mark| mark.id == second.id).unwrap().is_reprint, is_reprint(&second));
    let latest = marks.iter().map(|mark| mark.fetched).max().unwrap();
    assert!(marks_since(latest + SignedDuration::from_nanos(1)).is_empty());
    assert_eq!(writer.text_of(&second.id).unwrap().unwrap().1, second.analysed.article.body);
    assert_eq!(writer.text_of(&ArticleId::from_bits(1)).unwrap(), None);
}

#[test]
fn changed_articles_are_looked_at_again_and_both_wordings_kept() {
    let (_dir, mut writer) = folder();
    let address = "https://a.example/1";
    writer.record_poll(&poll(0, &[address])).unwrap();
    let first = article_at(address);
    write(&mut writer, 60, vec![result(address, stored(&first))]);

    let say = |seconds, title: &str, updated| {
        let mut poll = poll(seconds, &[address]);
        poll.entries[0].title = Some(title.to_owned());
        poll.entries[0].updated = updated;
        poll
    };
    let moment = |seconds| Some(Stamp::Moment(at(seconds), jiff::tz::Offset::UTC));
    assert_eq!(writer.record_poll(&say(120, "Other words", None)).unwrap().changed, [], "it was looked at a minute ago");
    assert_eq!(writer.record_poll(&say(4000, "Überdosis", moment(30))).unwrap().changed, [], "nothing has changed since");
    assert_eq!(writer.record_poll(&say(4000, "Überdosis", moment(400_000))).unwrap().changed, [], "a date ahead of the clock");
    let again = writer.record_poll(&say(4000, "Überdosis", moment(3900))).unwrap().changed;
    assert_eq!(again[0].known.as_ref().unwrap().etag, first.provenance.etag);
    assert_eq!(waiting(&writer, 4000), ["/1"], "a kill does not lose it");
    assert_eq!(writer.record_poll(&say(4001, "Other words", None)).unwrap().changed, [], "it waits already");

    let late = PageEnd::Missed(Missed { retry: Some(at(5000)), ..Missed::failed(FailReason::Timeout) });
    write(&mut writer, 4010, vec![result(address, late)]);
    assert_eq!((waiting(&writer, 4999), waiting(&writer, 5000)), (vec![], vec!["/1".to_owned()]));
    let mut second = first.clone();
    second.analysed.article.body.push_str(" and more");
    second.provenance.fetched = first.provenance.fetched.max(at(0)) + SignedDuration::from_secs(1);
    let outcomes = write(&mut writer, 5010, vec![result(address, PageEnd::Revised(Box::new(second.clone())))]);
    assert!(matches!(outcomes[..], [Outcome::Stored(_)]));
    assert_eq!(writer.article(&first.id).unwrap().unwrap(), second);
    assert_eq!(writer.revisions(&first.id).unwrap()[0].body, first.analysed.article.body);
    assert_eq!(waiting(&writer, 99_999), Vec::<String>::new());
    let day: Date = "2026-03-01".parse().unwrap();
    assert_eq!(writer.coverage(day, day).unwrap()[0].stored, 1, "an article is counted once");

    let next = writer.record_poll(&say(20_000, "Headline three", None)).unwrap().changed;
    assert_eq!(next.len(), 1);
    assert_eq!(write(&mut writer, 20_001, vec![result(address, PageEnd::Unchanged)]), [Outcome::Known]);
    assert_eq!(waiting(&writer, 99_999), Vec::<String>::new());
    assert!(matches!(writer.ledger_entry(&url(address)).unwrap().unwrap().outcome, Some(Outcome::Stored(_))));
}

#[test]
fn coverage_and_denominator_add_up() {
    let (_dir, mut writer) = folder();
    writer.record_poll(&poll(0, &["https://a.example/1", "https://a.example/2", "https://a.example/3"])).unwrap();
    let mut failed = poll(60, &[]);
    failed.failed = true;
    writer.record_poll(&failed).unwrap();
    let gone = PageEnd::Missed(Missed::failed(FailReason::Gone));
    let article = article_at("https://a.example/1");
    write(&mut writer, 61, vec![result("https://a.example/1", stored(&article)), result("https://a.example/2", gone)]);
    let imported = article_at("https://x.example/");
    write(&mut writer, 62, vec![result("https://x.example/", stored(&imported))]);
    let day: Date = "2026-03-01".parse().unwrap();
    let coverage = writer.coverage(day, day).unwrap();
    let expected = Coverage { feed: FEED.to_owned(), day, polled: 2, failed: 1, entries_seen: 3, new: 3, fetched: 2, stored: 1 };
    assert_eq!(coverage, [expected]);
    assert_eq!(writer.coverage(day.tomorrow().unwrap(), day.tomorrow().unwrap()).unwrap(), []);
    let counts = writer.ledger_counts().unwrap();
    assert_eq!(counts.iter().map(|count| count.count).sum::<u64>(), 4);
    assert!(counts.iter().any(|count| count.outcome == "pending" && count.feed.as_deref() == Some(FEED) && count.day == day));
    assert!(counts.iter().any(|count| count.feed.is_none() && count.outcome.starts_with("stored:")));
}

#[test]
fn runs_hosts_and_facts_come_back() {
    let (_dir, mut writer) = folder();
    writer.start_run(at(0), "0.0.9").unwrap();
    let run = writer.start_run(at(1), "0.1.0").unwrap();
    writer.end_run(run, at(2), "{\"feeds\":1}").unwrap();
    let runs = writer.runs(10).unwrap();
    assert_eq!(
        runs[0],
        RunRecord { started: at(1), ended: Some(at(2)), version: "0.1.0".to_owned(), report: Some("{\"feeds\":1}".to_owned()) }
    );
    assert_eq!(runs[1].ended, None, "a killed run has no end");

    let robots =
        RobotsRow { origin: "https://a.example".to_owned(), fetched: at(0), status: 200, body: b"User-agent: *\xff".to_vec() };
    writer.put_robots(std::slice::from_ref(&robots)).unwrap();
    assert_eq!(writer.robots("https://a.example").unwrap().as_ref(), Some(&robots));
    assert_eq!(writer.all_robots().unwrap(), [robots]);
    assert_eq!(writer.robots("https://b.example").unwrap(), None);

    let outage = OutageRow { origin: "https://a.example".to_owned(), since: at(-9), tried: at(5), times: 3, answered: true };
    writer.put_robots_outages(std::slice::from_ref(&outage)).unwrap();
    assert_eq!(writer.robots_outages().unwrap(), [outage]);
    writer.put_robots(&writer.all_robots().unwrap()).unwrap();
    assert_eq!(writer.robots_outages().unwrap(), [], "a file that was read ends the outage");

    writer.put_host_pauses(&[("a.example".to_owned(), at(10)), ("b.example".to_owned(), at(20))], at(0)).unwrap();
    assert_eq!(writer.host_pauses(at(10)).unwrap(), [("b.example".to_owned(), at(20))]);
    writer.put_host_pauses(&[], at(30)).unwrap();
    assert_eq!(writer.host_pauses(at(0)).unwrap(), []);

    writer.set_meta("index", "3").unwrap();
    writer.set_meta("index", "4").unwrap();
    assert_eq!(writer.meta("index").unwrap().as_deref(), Some("4"));
    let end = ArchiveEnd { file: "a.warc.gz".to_owned(), offset: 1 << 40 };
    writer.write_batch(&Batch { at: at(0), archive_end: Some(end.clone()), ..Batch::default() }).unwrap();
    writer.write_batch(&Batch { at: at(1), ..Batch::default() }).unwrap();
    assert_eq!(writer.archive_end().unwrap(), Some(end));
}

#[test]
fn damaged_rows_are_said_with_their_column() {
    let (_dir, mut writer) = folder();
    let article = article_at("https://a.example/1");
    write(&mut writer, 0, vec![result("https://a.example/1", stored(&article))]);
    writer.commit(|connection| connection.execute("UPDATE article SET relevance = 'maybe'", [])).unwrap();
    let error = writer.article(&article.id).unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }) && error.to_string().contains("relevance"), "{error}");
}
