//! What does not come through.

use std::io::Write;

use super::*;

#[tokio::test]
async fn statuses_are_told_apart() {
    let server = Server::pages(|path, _| Reply::status(path.trim_start_matches('/').parse().unwrap(), "X: y")).await;
    for (status, reason) in [
        (404, FailReason::Gone),
        (410, FailReason::Gone),
        (403, FailReason::Refused),
        (451, FailReason::Refused),
        (400, FailReason::ClientError),
        (500, FailReason::ServerError),
        (501, FailReason::ServerError),
    ] {
        let failure = failed(get(&server, &format!("/{status}")).await, reason);
        assert_eq!((failure.status, failure.is_gone_for_good()), (Some(status), status == 410));
    }
    let count = |path: &str| server.paths().iter().filter(|seen| *seen == path).count();
    assert_eq!((count("/404"), count("/403"), count("/500"), count("/501")), (1, 1, 3, 1));
}

#[tokio::test]
async fn long_retry_after_pauses_the_host() {
    let server = Server::pages(|_, _| Reply::status(503, "Retry-After: 3600")).await;
    let fetcher = fetcher();
    let failure = failed(ask(&fetcher, server.url("/a")).await, FailReason::ServerError);
    skipped(ask(&fetcher, server.url("/b")).await, SkipReason::HostPaused);
    assert_eq!(server.paths(), ["/robots.txt", "/a"]);
    assert_eq!(fetcher.learnt().pauses[0].until, failure.retry_after.unwrap());
}

#[tokio::test]
async fn redirect_loops_and_long_chains_end() {
    let server = Server::pages(|path, _| match path {
        "/self" => Reply::redirect(302, "/self#again"),
        "/ping" => Reply::redirect(302, "/pong"),
        "/pong" => Reply::redirect(302, "/ping"),
        "/none" => Reply::status(302, "X: y"),
        "/gopher" => Reply::redirect(302, "gopher://127.0.0.1/"),
        path => Reply::redirect(302, &format!("{path}x")),
    })
    .await;
    for path in ["/self", "/ping", "/none"] {
        failed(get(&server, path).await, FailReason::Redirects);
    }
    skipped(get(&server, "/gopher").await, SkipReason::Forbidden);
    failed(get(&server, "/on").await, FailReason::Redirects);
    assert_eq!(server.paths().iter().filter(|path| path.starts_with("/on")).count(), 6);
}

#[tokio::test]
async fn robots_file_that_cannot_be_read_closes_the_host() {
    for status in [500, 503, 429] {
        let server = Server::start(move |_, _| Reply::status(status, "Retry-After: 0")).await;
        let failure = skipped(get(&server, "/a").await, SkipReason::RobotsUnreachable);
        assert_eq!(failure.status, Some(status));
        assert_eq!(server.paths(), ["/robots.txt"; 3]);
    }
    let silent = Server::start(|_, _| Reply::Raw(Vec::new())).await;
    skipped(get(&silent, "/a").await, SkipReason::RobotsUnreachable);
}

#[tokio::test]
async fn robots_file_is_found_behind_redirects_and_missing_behind_many() {
    let server = Server::start(|path, _| match path {
        "/robots.txt" => Reply::redirect(301, "/1"),
        "/1" => Reply::redirect(301, "/rules"),
        "/rules" => Reply::plain("User-agent: *\nDisallow: /a\n"),
        _ => Reply::html("<p>"),
    })
    .await;
    skipped(get(&server, "/a").await, SkipReason::Robots);
    let server = Server::start(|path, _| match path {
        "/a" => Reply::html("<p>"),
        path => Reply::redirect(301, &format!("{path}x")),
    })
    .await;
    assert!(get(&server, "/a").await.is_ok());
    assert_eq!(server.paths().len(), 7);
}

#[tokio::test]
async fn redirect_target_is_checked_against_its_own_robots_file() {
    let closed = Server::start(|path, _| match path {
        "/robots.txt" => Reply::plain("User-agent: *\nDisallow: /\n"),
        _ => Reply::html("<p>"),
    })
    .await;
    let target = closed.url("/a").to_string();
    let server = Server::pages(move |_, _| Reply::redirect(302, &target)).await;
    let failure = skipped(get(&server, "/r").await, SkipReason::Robots);
    assert_eq!(failure.url, closed.url("/a").as_str());
    assert_eq!(closed.paths(), ["/robots.txt"]);
}

/// A server on loopback that is reached as if it were public: through the proxy.
fn through(proxy: &Server) -> Fetcher {
    let settings = CrawlerSettings { proxy: Some(proxy.url("/")), allow_private: false, ..settings() };
    Fetcher::new(&settings, HostMemory::default()).unwrap()
}

#[tokio::test]
async fn private_addresses_are_not_asked_for_even_after_a_redirect() {
    let proxy = Server::pages(|_, _| Reply::redirect(302, "http://169.254.169.254/latest/meta-data/")).await;
    let fetcher = through(&proxy);
    skipped(ask(&fetcher, Url::parse("http://www.bait.test/a").unwrap()).await, SkipReason::Forbidden);
    skipped(ask(&fetcher, proxy.url("/direct")).await, SkipReason::Forbidden);
    skipped(ask(&fetcher, Url::parse("http://localhost/a").unwrap()).await, SkipReason::Forbidden);
    assert!(proxy.paths().iter().all(|path| path.starts_with("http://www.bait.test/")), "{:?}", proxy.paths());
}

#[tokio::test]
async fn pages_over_the_limit_are_refused() {
    let large = "x".repeat(2 << 20);
    let server = Server::pages(move |path, _| match path {
        "/announced" => Reply::html(&large),
        _ => Reply::Raw(format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{large}").into_bytes()),
    })
    .await;
    failed(get(&server, "/announced").await, FailReason::TooLarge);
    failed(get(&server, "/unannounced").await, FailReason::TooLarge);
}

#[tokio::test]
async fn gzip_bomb_is_cut_by_its_decoded_size() {
    let mut coder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    (0..64).for_each(|_| coder.write_all(&[b' '; 1 << 20]).unwrap());
    let bomb = coder.finish().unwrap();
    assert!(bomb.len() < 1 << 17);
    let server = Server::pages(move |_, _| {
        Reply::Answer(200, vec!["Content-Type: text/html".into(), "Content-Encoding: gzip".into()], bomb.clone())
    })
    .await;
    failed(get(&server, "/").await, FailReason::TooLarge);
}

#[tokio::test]
async fn slow_servers_run_into_the_time_limits() {
    let server = Server::pages(|path, _| match path {
        "/drip" => Reply::Drip(Duration::from_millis(20)),
        "/stop" => Reply::Drip(Duration::from_secs(9)),
        _ => Reply::Silence,
    })
    .await;
    let check = async |path, words| {
        let settings = CrawlerSettings { timeout: Duration::from_secs(2), idle_timeout: Duration::from_secs(1), ..settings() };
        let fetcher = Fetcher::new(&settings, HostMemory::default()).unwrap();
        let failure = failed(ask(&fetcher, server.url(path)).await, FailReason::Timeout);
        assert!(failure.detail.contains(words), "{failure}");
        assert_eq!(server.paths().iter().filter(|seen| *seen == path).count(), 2);
    };
    tokio::join!(check("/drip", "no whole answer"), check("/stop", "stopped"), check("/silence", "no whole answer"));
}

#[tokio::test]
async fn files_are_left_unread() {
    let server = Server::pages(|path, _| match path {
        "/pdf" => Reply::Answer(200, vec!["Content-Type: application/pdf".into()], vec![b'x'; 4 << 20]),
        _ => Reply::Answer(200, vec!["Content-Type: text/html".into()], b"\x89PNG\r\n\x1a\n\0\0\0".to_vec()),
    })
    .await;
    skipped(get(&server, "/pdf").await, SkipReason::MediaType);
    skipped(get(&server, "/png").await, SkipReason::MediaType);
}

#[tokio::test]
async fn hosts_that_cannot_be_reached_are_named() {
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let failure =
        skipped(ask(&fetcher(), Url::parse(&format!("http://{closed}/")).unwrap()).await, SkipReason::RobotsUnreachable);
    assert!(failure.detail.to_lowercase().contains("refused"), "{failure}");
    failed(ask(&fetcher(), Url::parse("http://no..host/").unwrap()).await, FailReason::HostNotFound);
}
