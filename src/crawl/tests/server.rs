//! An HTTP/1.1 server of one function: the request's path and number in, the reply out.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use url::Url;

/// What the server sends.
pub(super) enum Reply {
    /// Status, header lines, body.
    Answer(u16, Vec<String>, Vec<u8>),
    /// These bytes, and then the end of the connection.
    Raw(Vec<u8>),
    /// A good head, then one byte of the body at a time.
    Drip(Duration),
    /// Nothing, ever.
    Silence,
}

impl Reply {
    pub(super) fn html(text: &str) -> Reply {
        Reply::Answer(200, vec!["Content-Type: text/html".to_owned()], text.as_bytes().to_owned())
    }

    pub(super) fn plain(text: &str) -> Reply {
        Reply::Answer(200, vec!["Content-Type: text/plain".to_owned()], text.as_bytes().to_owned())
    }

    pub(super) fn status(status: u16, header: &str) -> Reply {
        Reply::Answer(status, vec![header.to_owned()], b"<h1>Sorry</h1>".to_vec())
    }

    pub(super) fn redirect(status: u16, to: &str) -> Reply {
        Reply::status(status, &format!("Location: {to}"))
    }
}

/// One request as it came.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) path: String,
    /// The head in lower case.
    pub(super) head: String,
    /// When the server had read it, which is before the client has the answer.
    pub(super) start: Instant,
}

pub(super) struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Serves what `reply` makes of a path and of how often it was asked for before.
    pub(super) async fn start(reply: impl Fn(&str, usize) -> Reply + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Server { port: listener.local_addr().unwrap().port(), seen: Arc::default() };
        let seen = Arc::clone(&server.seen);
        let reply = Arc::new(reply);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, reply) = (Arc::clone(&seen), Arc::clone(&reply));
                tokio::spawn(async move { serve(stream, &seen, &*reply).await });
            }
        });
        server
    }

    /// Serves one page of HTML at every path, and no robots.txt.
    pub(super) async fn pages(reply: impl Fn(&str, usize) -> Reply + Send + Sync + 'static) -> Server {
        Server::start(move |path, before| if path == "/robots.txt" { Reply::status(404, "X: y") } else { reply(path, before) })
            .await
    }

    pub(super) fn url(&self, path: &str) -> Url {
        Url::parse(&format!("http://127.0.0.1:{}{path}", self.port)).unwrap()
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub(super) fn paths(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.path).collect()
    }
}

async fn serve(stream: TcpStream, seen: &Mutex<Vec<Seen>>, reply: &(impl Fn(&str, usize) -> Reply + Sync)) {
    let mut stream = BufReader::new(stream);
    while let Some(head) = read_head(&mut stream).await {
        let start = Instant::now();
        let path = head.split(' ').nth(1).unwrap_or("").to_owned();
        let before = {
            let mut seen = seen.lock().unwrap();
            let before = seen.iter().filter(|seen| seen.path == path).count();
            seen.push(Seen { path: path.clone(), head: head.to_lowercase(), start });
            before
        };
        if !send(&mut stream, reply(&path, before)).await {
            return;
        }
    }
}

async fn read_head(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut head = String::new();
    loop {
        let length = stream.read_line(&mut head).await.ok()?;
        if length == 0 {
            return None;
        }
        if head.ends_with("\r\n\r\n") {
            return Some(head);
        }
    }
}

/// Whether the connection stays open.
async fn send(stream: &mut BufReader<TcpStream>, reply: Reply) -> bool {
    match reply {
        Reply::Answer(status, headers, body) => {
            let lines: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
            let head = format!("HTTP/1.1 {status} Status\r\n{lines}Content-Length: {}\r\n\r\n", body.len());
            stream.write_all(&[head.into_bytes(), body].concat()).await.is_ok() && stream.flush().await.is_ok()
        }
        Reply::Raw(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
            false
        }
        Reply::Drip(pause) => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n").await;
            while stream.write_all(b"x").await.is_ok() && stream.flush().await.is_ok() {
                tokio::time::sleep(pause).await;
            }
            false
        }
        Reply::Silence => {
            let _ = stream.read_u8().await;
            false
        }
    }
}
