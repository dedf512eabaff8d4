//! Ending a run before its work is done.

use tokio::sync::watch;

/// Why a run ends early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM.
    Terminate,
    /// The time given to the run is up.
    Time,
    /// Nothing can be written any more.
    Broken,
}

impl StopReason {
    /// In words, for the report.
    pub fn in_words(self) -> &'static str {
        match self {
            StopReason::Interrupt => "Ctrl-C",
            StopReason::Terminate => "SIGTERM",
            StopReason::Time => "its time limit",
            StopReason::Broken => "a writer that cannot write",
        }
    }
}

/// The hand that stops a run.
#[derive(Clone, Debug)]
pub struct Stopper(watch::Sender<Option<StopReason>>);

/// The ear that every task of a run has for it.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<Option<StopReason>>);

impl Stopper {
    /// A hand and an ear.
    pub fn new() -> (Stopper, Stop) {
        let (sender, receiver) = watch::channel(None);
        (Stopper(sender), Stop(receiver))
    }

    /// Stops the run; the first reason stays.
    pub fn stop(&self, reason: StopReason) {
        self.0.send_if_modified(|current| {
            let first = current.is_none();
            current.get_or_insert(reason);
            first
        });
    }
}

impl Stop {
    /// The reason, if the run was stopped.
    pub fn reason(&self) -> Option<StopReason> {
        *self.0.borrow()
    }

    /// Waits until the run is stopped; for ever where nobody is left who could.
    pub async fn wait(&mut self) -> StopReason {
        loop {
            if let Some(reason) = self.reason() {
                return reason;
            }
            if self.0.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}
