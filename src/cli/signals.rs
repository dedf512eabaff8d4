//! Ctrl-C and SIGTERM: a clean stop, and the status it ends with.

use anyhow::{Context, Result};

use super::exit::Exit;
use crate::pipeline::{StopReason, Stopper};

/// A runtime for work that needs none otherwise: signals are heard as long as it lives.
pub(super) fn listening(stopper: Stopper) -> Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.context("cannot start the runtime")?;
    runtime.spawn(listen(stopper));
    Ok(runtime)
}

/// Turns the first Ctrl-C or SIGTERM into a clean stop; a second one ends the process at once, which loses nothing either.
pub(super) async fn listen(stopper: Stopper) {
    stopper.stop(next_signal().await);
    let reason = next_signal().await;
    let exit = if reason == StopReason::Terminate { Exit::Terminated } else { Exit::Interrupted };
    std::process::exit(exit.code().into());
}

#[cfg(unix)]
async fn next_signal() -> StopReason {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return interrupt().await };
    tokio::select! {
        reason = interrupt() => reason,
        _ = terminate.recv() => StopReason::Terminate,
    }
}

#[cfg(not(unix))]
async fn next_signal() -> StopReason {
    interrupt().await
}

async fn interrupt() -> StopReason {
    if tokio::signal::ctrl_c().await.is_err() {
        // No handler could be set: the system's own way with Ctrl-C stays.
        std::future::pending::<()>().await;
    }
    StopReason::Interrupt
}

/// The status of a run that a signal ended.
pub(super) fn signalled(stopped: Option<StopReason>) -> Option<Exit> {
    match stopped? {
        StopReason::Interrupt => Some(Exit::Interrupted),
        StopReason::Terminate => Some(Exit::Terminated),
        StopReason::Time | StopReason::Broken => None,
    }
}
