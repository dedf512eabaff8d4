//! The loopback server around the answers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode, header};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::answer::{Answer, Asked, answer};
use super::site;

/// How many requests are remembered: a demo makes about a hundred, a test that loops must not fill the memory.
const REMEMBERED: usize = 10_000;

/// Why the newsroom did not open.
#[derive(Debug, thiserror::Error)]
pub enum NewsroomError {
    /// No port of 127.0.0.1 could be had.
    #[error("the newsroom cannot listen on 127.0.0.1: {0}")]
    Listen(#[from] std::io::Error),
}

/// One request the newsroom answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenRequest {
    /// Host name as asked for, lower case.
    pub host: String,
    /// Path with its query.
    pub target: String,
    /// Whether it carried `If-None-Match` or `If-Modified-Since`.
    pub conditional: bool,
    /// Status of the answer.
    pub status: u16,
}

type Log = Arc<Mutex<Vec<SeenRequest>>>;

/// A running newsroom. Dropping it closes it at once; [`Newsroom::shutdown`] lets open requests finish.
#[derive(Debug)]
pub struct Newsroom {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
    log: Log,
}

/// Opens the newsroom on a free port of 127.0.0.1.
///
/// # Errors
/// Where loopback cannot be listened on.
pub async fn start() -> Result<Newsroom, NewsroomError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let log = Log::default();
    let router = Router::new().fallback(respond).with_state(Arc::clone(&log));
    let (stop, stopped) = oneshot::channel::<()>();
    let server = tokio::spawn(async move {
        let closed = async { drop(stopped.await) };
        // Serving ends only by the signal: accept errors are retried inside.
        let _ = axum::serve(listener, router).with_graceful_shutdown(closed).await;
    });
    Ok(Newsroom { address, stop, server, log })
}

impl Newsroom {
    /// Where it listens: the proxy to give to a crawler.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A complete `feeds.toml` for crawling the newsroom, its proxy and every feed.
    pub fn feeds_toml(&self) -> String {
        site::feeds_toml(&format!("http://{}", self.address))
    }

    /// The requests answered up to now, oldest first (the first 10,000).
    pub fn seen(&self) -> Vec<SeenRequest> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes the newsroom after the requests under way.
    pub async fn shutdown(self) {
        let _ = self.stop.send(());
        let _ = self.server.await;
    }
}

async fn respond(State(log): State<Log>, request: Request<Body>) -> Response<Body> {
    let headers = request.headers();
    let host = host_of(&request);
    let target = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let asked = Asked {
        host: &host,
        target,
        if_none_match: text(headers, header::IF_NONE_MATCH),
        if_modified_since: text(headers, header::IF_MODIFIED_SINCE),
    };
    let response = match *request.method() {
        Method::GET | Method::HEAD => http(answer(asked)),
        // An HTTPS crawl through the proxy: there is no TLS here.
        Method::CONNECT => status_only(StatusCode::BAD_GATEWAY),
        _ => status_only(StatusCode::METHOD_NOT_ALLOWED),
    };
    remember(&log, asked, response.status().as_u16());
    response
}

/// The host of an absolute-form target, else of the `Host` header; lower case, without port.
fn host_of(request: &Request<Body>) -> String {
    let named = request.uri().host().or_else(|| text(request.headers(), header::HOST)).unwrap_or("");
    named.split(':').next().unwrap_or("").to_ascii_lowercase()
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn http(answer: Answer) -> Response<Body> {
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.body)).expect("statuses and headers come from the newsroom's own table")
}

fn status_only(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn remember(log: &Log, asked: Asked<'_>, status: u16) {
    let mut seen = log.lock().unwrap_or_else(PoisonError::into_inner);
    if seen.len() < REMEMBERED {
        let conditional = asked.if_none_match.is_some() || asked.if_modified_since.is_some();
        seen.push(SeenRequest { host: asked.host.to_owned(), target: asked.target.to_owned(), conditional, status });
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    use super::*;

    /// Sends raw bytes and gives the whole answer as text.
    async fn exchange(newsroom: &Newsroom, request: &str) -> String {
        let mut stream = TcpStream::connect(newsroom.address()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// `GET` in the form a proxy gets, with one more header line where one is given.
    async fn get(newsroom: &Newsroom, url: &str, header: &str) -> String {
        let host = url.trim_start_matches("http://").split('/').next().unwrap();
        exchange(newsroom, &format!("GET {url} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{header}\r\n")).await
    }

    fn header<'a>(answer: &'a str, name: &str) -> &'a str {
        let lines = answer.lines().take_while(|line| !line.is_empty());
        lines.filter_map(|line| line.split_once(": ")).find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    }

    #[tokio::test]
    async fn hosts_answer_by_name_in_both_request_forms() {
        let newsroom = start().await.unwrap();
        let absolute = get(&newsroom, "http://meridian-post.example/feed.atom", "").await;
        assert!(absolute.starts_with("HTTP/1.1 200"), "{absolute}");
        let origin = "GET /feed.atom HTTP/1.1\r\nHost: Meridian-Post.example:80\r\nConnection: close\r\n\r\n";
        let origin = exchange(&newsroom, origin).await;
        assert_eq!(header(&origin, "etag"), header(&absolute, "etag"));
        assert!(get(&newsroom, "http://unheard-of.example/", "").await.starts_with("HTTP/1.1 502"));
        newsroom.shutdown().await;
    }

    #[tokio::test]
    async fn a_known_etag_gives_304_without_a_body() {
        let newsroom = start().await.unwrap();
        let url = "http://harbour-courier.example/feed.xml";
        let first = get(&newsroom, url, "").await;
        let condition = format!("If-None-Match: {}\r\n", header(&first, "etag"));
        let second = get(&newsroom, url, &condition).await;
        assert!(second.starts_with("HTTP/1.1 304"), "{second}");
        assert!(second.ends_with("\r\n\r\n"), "{second}");
        let seen: Vec<(bool, u16)> = newsroom.seen().iter().map(|request| (request.conditional, request.status)).collect();
        assert_eq!(seen, [(false, 200), (true, 304)]);
        newsroom.shutdown().await;
    }

    #[tokio::test]
    async fn dead_feed_is_gone_and_connect_is_refused() {
        let newsroom = start().await.unwrap();
        assert!(get(&newsroom, "http://old-bulletin.example/rss", "").await.starts_with("HTTP/1.1 410"));
        let connect = "CONNECT harbour-courier.example:443 HTTP/1.1\r\nHost: harbour-courier.example:443\r\n\r\n";
        let mut stream = TcpStream::connect(newsroom.address()).await.unwrap();
        stream.write_all(connect.as_bytes()).await.unwrap();
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.unwrap();
        assert_eq!(&start, b"HTTP/1.1 502");
        newsroom.shutdown().await;
    }

    #[tokio::test]
    async fn every_listed_feed_is_served_or_gone() {
        let newsroom = start().await.unwrap();
        let list = newsroom.feeds_toml();
        assert!(list.contains(&format!("proxy = \"http://{}\"", newsroom.address())));
        for line in list.lines().filter(|line| line.starts_with("url = ")) {
            let url = line.trim_start_matches("url = ").trim_matches('"');
            let answer = get(&newsroom, url, "").await;
            let expected = if url.contains("old-bulletin") { "HTTP/1.1 410" } else { "HTTP/1.1 200" };
            assert!(answer.starts_with(expected), "{url}");
        }
        newsroom.shutdown().await;
    }
}
