//! A stage for the program: the bundled newsroom, a temporary folder, and the real binary run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ketwatch::newsroom::{Newsroom, SeenRequest, start};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// The newsroom and a folder with the `feeds.toml` that reads it.
pub(crate) struct Stage {
    newsroom: Newsroom,
    _runtime: Runtime,
    folder: TempDir,
}

/// What a run of the program gave.
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Stage {
    pub(crate) fn new() -> Stage {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let newsroom = runtime.block_on(start()).unwrap();
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("feeds.toml"), newsroom.feeds_toml()).unwrap();
        Stage { newsroom, _runtime: runtime, folder }
    }

    /// A stage on which one crawl has been run.
    pub(crate) fn crawled() -> Stage {
        let stage = Stage::new();
        let ran = stage.run(&["crawl"]);
        assert_eq!(ran.status, 0, "{}", ran.stderr);
        stage
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run_in(self.folder.path(), arguments)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The requests the newsroom has seen since it started.
    pub(crate) fn seen(&self) -> Vec<SeenRequest> {
        self.newsroom.seen()
    }
}

/// Runs the program in a folder, with nothing of the caller's settings.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Ran {
    let output: Output = command_in(folder, arguments).output().unwrap();
    Ran {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The program, to be run in a folder with nothing of the caller's settings.
pub(crate) fn command_in(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ketwatch"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("KETWATCH_CONFIG")
        .env_remove("KETWATCH_DATA_DIR")
        .env_remove("RUST_LOG")
        .env("NO_COLOR", "1")
        .env("TMPDIR", folder);
    command
}
