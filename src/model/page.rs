//! A page as it came from the network, an archive or a file.

use jiff::Timestamp;
use url::Url;

/// A response with its body, wherever it was read from.
#[derive(Clone, Debug)]
pub struct FetchedPage {
    /// The address that was asked for.
    pub requested: Url,
    /// The address that answered, after redirects.
    pub url: Url,
    /// HTTP status.
    pub status: u16,
    /// Response headers in order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body with content codings removed.
    pub body: Vec<u8>,
    /// When the answer had come.
    pub fetched: Timestamp,
}

impl FetchedPage {
    /// The first header of that name (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
