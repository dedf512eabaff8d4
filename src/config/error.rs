//! What can be wrong with a configuration, in words that say what to do about it.

use std::fmt;
use std::path::PathBuf;

/// Why there is no configuration to work with.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not there.
    #[error(
        "{}: no such file; copy the starter list `feeds.toml` there and edit it, or name another file with --config",
        path.display()
    )]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file is there but could not be read.
    #[error("{}: {source}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file is no text in UTF-8.
    #[error("{}: {detail}; save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8)", path.display())]
    Encoding {
        /// Which file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The file says something that cannot be followed.
    #[error("{}", Lines(problems))]
    Invalid {
        /// Everything that is wrong, in the file's order; never empty.
        problems: Vec<Problem>,
    },
    /// The user agent names nobody a site could write to.
    #[error(
        "the user agent `{user_agent}` tells sites nobody to write to; put your own address into the [crawler] section: \
         user_agent = \"ketwatch/{} (+https://your-university.edu/your-study; you@your-university.edu)\"",
        env!("CARGO_PKG_VERSION")
    )]
    NoContact {
        /// The user agent as configured.
        user_agent: String,
    },
}

/// One thing wrong with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file as the user named it.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// The offending thing and what to write instead.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

struct Lines<'a>(&'a [Problem]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.0.iter().enumerate() {
            let separator = if number == 0 { "" } else { "\n" };
            write!(f, "{separator}{problem}")?;
        }
        Ok(())
    }
}
