//! What comes through, and how politely.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::*;
use crate::crawl::{Arrival, HostPause, RobotsRecord, Validators};

const PAGE: &str = "<!DOCTYPE html><p>Ketamine seizures doubled.</p>";

#[tokio::test]
async fn page_comes_with_its_headers_and_says_who_asks() {
    let server = Server::pages(|_, _| Reply::html(PAGE)).await;
    let (page, moved) = page(get(&server, "/story?a=1#top").await);
    assert_eq!((page.status, page.body.as_slice(), page.header("content-type")), (200, PAGE.as_bytes(), Some("text/html")));
    assert_eq!((page.url.path(), page.url.fragment(), moved), ("/story", None, None));
    assert_eq!(server.paths(), ["/robots.txt", "/story?a=1"]);
    for seen in server.seen() {
        assert!(seen.head.contains("user-agent: ketwatch/test (+https://uni.edu/study)\r\n"), "{}", seen.head);
        assert!(!seen.head.contains("cookie") && !seen.head.contains("accept-language") && !seen.head.contains("referer"));
    }
}

#[tokio::test]
async fn user_name_and_password_in_an_address_are_not_sent() {
    let server = Server::pages(|_, _| Reply::html(PAGE)).await;
    let mut url = server.url("/a");
    url.set_username("me").unwrap();
    url.set_password(Some("secret")).unwrap();
    assert!(ask(&fetcher(), url).await.is_ok());
    assert!(server.seen().iter().all(|seen| !seen.head.contains("authorization")));
}

#[tokio::test]
async fn requests_to_a_host_follow_one_another_with_a_pause() {
    let server = Server::pages(|path, _| if path == "/r" { Reply::redirect(302, "/a") } else { Reply::html(PAGE) }).await;
    let fetcher = Arc::new(fetcher());
    let tasks: Vec<_> = ["/r", "/b", "/c"]
        .map(|path| {
            let (fetcher, url) = (Arc::clone(&fetcher), server.url(path));
            tokio::spawn(async move { ask(&fetcher, url).await.is_ok() })
        })
        .into();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    let seen = server.seen();
    assert_eq!(seen.len(), 5);
    for pair in seen.windows(2) {
        assert!(pair[1].start >= pair[0].start + DELAY, "{pair:?}");
    }
}

#[tokio::test]
async fn robots_file_is_asked_for_once_and_its_delay_is_kept() {
    let server = Server::start(|path, _| match path {
        "/robots.txt" => Reply::plain("User-agent: *\nCrawl-delay: 0.3\nDisallow: /closed\n"),
        _ => Reply::html(PAGE),
    })
    .await;
    let fetcher = fetcher();
    assert!(ask(&fetcher, server.url("/a")).await.is_ok());
    skipped(ask(&fetcher, server.url("/closed/b")).await, SkipReason::Robots);
    assert!(ask(&fetcher, server.url("/c")).await.is_ok());
    let seen = server.seen();
    assert_eq!(server.paths(), ["/robots.txt", "/a", "/c"]);
    assert!(seen[2].start >= seen[1].start + Duration::from_millis(300));
}

#[tokio::test]
async fn robots_files_and_pauses_are_remembered_across_runs() {
    let server = Server::start(|path, _| match path {
        "/robots.txt" => Reply::plain("User-agent: ketwatch\nDisallow: /closed\n"),
        _ => Reply::html(PAGE),
    })
    .await;
    let first = fetcher();
    assert!(ask(&first, server.url("/a")).await.is_ok());
    let memory = first.learnt();
    let second = Fetcher::new(&settings(), memory.clone()).unwrap();
    skipped(ask(&second, server.url("/closed")).await, SkipReason::Robots);
    assert!(ask(&second, server.url("/b")).await.is_ok());
    assert_eq!(server.paths(), ["/robots.txt", "/a", "/b"]);
    assert_eq!(second.learnt(), HostMemory::default());

    let old = Timestamp::now() - SignedDuration::from_hours(25);
    let stale = memory.robots.into_iter().map(|record| RobotsRecord { fetched: old, ..record }).collect();
    let third = Fetcher::new(&settings(), HostMemory { robots: stale, ..HostMemory::default() }).unwrap();
    assert!(ask(&third, server.url("/c")).await.is_ok());
    assert_eq!(server.paths().iter().filter(|path| *path == "/robots.txt").count(), 2);

    let until = Timestamp::now() + SignedDuration::from_hours(1);
    let pauses = vec![HostPause { host: "127.0.0.1".to_owned(), until }];
    let fourth = Fetcher::new(&settings(), HostMemory { pauses: pauses.clone(), ..HostMemory::default() }).unwrap();
    let failure = skipped(ask(&fourth, server.url("/d")).await, SkipReason::HostPaused);
    assert_eq!((failure.retry_after, fourth.learnt().pauses), (Some(until), pauses));
}

#[tokio::test]
async fn redirects_are_followed_and_permanent_ones_told() {
    let server = Server::pages(|path, _| match path {
        "/old" => Reply::redirect(301, "/new"),
        "/new" => Reply::redirect(308, "/newest"),
        "/detour" => Reply::redirect(302, "/old"),
        _ => Reply::html(PAGE),
    })
    .await;
    let (found, moved) = page(get(&server, "/old").await);
    assert_eq!((found.requested.path(), found.url.path()), ("/old", "/newest"));
    assert_eq!(moved, Some(server.url("/newest")));
    let (found, moved) = page(get(&server, "/detour").await);
    assert_eq!((found.url.path(), moved), ("/newest", None));
}

#[tokio::test]
async fn redirect_to_a_known_address_is_not_followed() {
    let server = Server::pages(|path, _| if path == "/p/1" { Reply::redirect(301, "/story") } else { Reply::html(PAGE) }).await;
    let (fetcher, story) = (fetcher(), server.url("/story"));
    let request = FetchRequest::page(server.url("/p/1"), 1 << 20);
    let arrival = fetcher.fetch_new(&request, &|url| *url == story).await;
    assert!(matches!(arrival, Ok(Arrival::Known(url)) if url == story));
    assert!(matches!(fetcher.fetch_new(&request, &|_| false).await, Ok(Arrival::Fetched(_))));
    assert_eq!(server.paths(), ["/robots.txt", "/p/1", "/p/1", "/story"]);
}

#[tokio::test]
async fn feed_is_asked_for_by_its_validators() {
    let server = Server::pages(|_, before| match before {
        0 => Reply::Answer(
            200,
            vec!["ETag: \"v1\"".into(), "Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT".into()],
            b"<rss/>".to_vec(),
        ),
        _ => Reply::Answer(304, vec!["ETag: \"v1\"".into()], Vec::new()),
    })
    .await;
    let fetcher = fetcher();
    let first = FetchRequest::feed(server.url("/feed"), Validators::default());
    let (found, _) = page(fetcher.fetch(&first).await);
    let again = FetchRequest::feed(server.url("/feed"), Validators::of(&found));
    assert!(matches!(fetcher.fetch(&again).await, Ok(Fetched::NotModified { moved: None, .. })));
    let head = server.seen().pop().unwrap().head;
    assert!(head.contains("if-none-match: \"v1\"\r\n"), "{head}");
    assert!(head.contains("if-modified-since: sun, 01 mar 2026 12:00:00 gmt\r\n"), "{head}");
}

#[tokio::test]
async fn passing_trouble_is_tried_again() {
    let broken = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<html>half";
    let server = Server::pages(move |path, before| match (path, before) {
        ("/502", 0 | 1) => Reply::status(502, "X: y"),
        ("/broken", 0) => Reply::Raw(broken.to_vec()),
        ("/closed", 0) => Reply::Raw(Vec::new()),
        _ => Reply::html(PAGE),
    })
    .await;
    for path in ["/502", "/broken", "/closed"] {
        assert_eq!(page(get(&server, path).await).0.body, PAGE.as_bytes(), "{path}");
    }
}

#[tokio::test]
async fn short_retry_after_is_waited_for_by_the_whole_host() {
    let server = Server::pages(|path, before| match (path, before) {
        ("/busy", 0) => Reply::status(429, "Retry-After: 1"),
        _ => Reply::html(PAGE),
    })
    .await;
    let fetcher = Arc::new(fetcher());
    let busy = {
        let (fetcher, url) = (Arc::clone(&fetcher), server.url("/busy"));
        tokio::spawn(async move { ask(&fetcher, url).await.is_ok() })
    };
    tokio::time::sleep(4 * DELAY).await;
    assert!(ask(&fetcher, server.url("/other")).await.is_ok());
    assert!(busy.await.unwrap());
    let seen = server.seen();
    let refused = seen.iter().find(|seen| seen.path == "/busy").unwrap();
    assert!(
        seen.iter()
            .filter(|seen| seen.start > refused.start)
            .all(|seen| seen.start >= refused.start + Duration::from_millis(950)),
        "{seen:?}"
    );
}

#[tokio::test]
async fn body_whose_coding_is_broken_is_asked_for_without_one() {
    let server = Server::pages(|_, before| match before {
        0 => {
            Reply::Answer(200, vec!["Content-Type: text/html".into(), "Content-Encoding: gzip".into()], PAGE.as_bytes().to_vec())
        }
        _ => Reply::html(PAGE),
    })
    .await;
    assert_eq!(page(get(&server, "/").await).0.body, PAGE.as_bytes());
    assert!(server.seen().pop().unwrap().head.contains("accept-encoding: identity\r\n"));
}

#[tokio::test]
async fn page_without_a_media_type_is_known_by_its_first_bytes() {
    let server = Server::pages(|path, _| match path {
        "/html" => Reply::Answer(200, Vec::new(), PAGE.as_bytes().to_vec()),
        _ => Reply::Answer(200, Vec::new(), b"{\"no\": \"page\"}".to_vec()),
    })
    .await;
    assert!(get(&server, "/html").await.is_ok());
    skipped(get(&server, "/json").await, SkipReason::MediaType);
}
