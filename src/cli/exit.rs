//! How the process ends.

use std::process::ExitCode;

use thiserror::Error;

use crate::pipeline::StopReason;

/// The exit status of every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Failed.
    Failed,
    /// Wrong usage or configuration.
    Usage,
    /// Finished, but something it was asked for failed.
    Incomplete,
    /// Another process holds the data folder (`EX_TEMPFAIL` of sysexits.h).
    Busy,
    /// Ctrl-C, after a clean shutdown (128 + SIGINT).
    Interrupted,
    /// SIGTERM, after a clean shutdown (128 + SIGTERM).
    Terminated,
}

impl Exit {
    /// The number the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Incomplete => 3,
            Exit::Busy => 75,
            Exit::Interrupted => 130,
            Exit::Terminated => 143,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

/// An error that is the caller's to mend: wrong arguments, a query or a configuration that cannot be understood.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct UsageError(pub String);

/// Another process holds the data folder: no error for a run started by cron.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct BusyError(pub String);

/// Another process held the data folder all the while, and what a person decided was not recorded: that is always said.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct UnrecordedError(pub String);

/// A signal came, and what was under way was given up.
#[derive(Debug, Error)]
#[error("stopped by {}; nothing was written", .0.in_words())]
pub(crate) struct Stopped(pub StopReason);

/// The status for an error, by what lies at its root.
pub(crate) fn exit_of(error: &anyhow::Error) -> Exit {
    let stopped = error.chain().find_map(|cause| cause.downcast_ref::<Stopped>());
    if let Some(Stopped(reason)) = stopped {
        if *reason == StopReason::Terminate { Exit::Terminated } else { Exit::Interrupted }
    } else if error.chain().any(|cause| cause.is::<UsageError>()) {
        Exit::Usage
    } else if is_overlap(error) || error.chain().any(|cause| cause.is::<UnrecordedError>()) {
        Exit::Busy
    } else if is_broken_pipe(error) {
        Exit::Done
    } else {
        Exit::Failed
    }
}

/// Whether a run came upon another one, which is no error.
pub(crate) fn is_overlap(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| cause.is::<BusyError>())
}

/// Whether the reader of our output went away (`ketwatch search … | head`), which is no failure.
pub(crate) fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let broken = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|io| io.kind() == std::io::ErrorKind::BrokenPipe)
    };
    error.chain().any(broken)
}
