//! The threads that read pages and feeds: as many as there are cores, and always the same ones.
//!
//! Parsing allocates much and frees it again. On a pool of changing threads every one of them would keep some of that
//! memory for itself.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce() + Send>;

/// The way to the threads; they end when every one of these is dropped.
#[derive(Clone)]
pub(super) struct Readers(Sender<Job>);

impl Readers {
    /// Starts `count` threads.
    pub(super) fn start(count: usize) -> Readers {
        let (sender, receiver) = channel::<Job>(count.max(1));
        let receiver = Arc::new(Mutex::new(receiver));
        for _ in 0..count.max(1) {
            let jobs = Arc::clone(&receiver);
            std::thread::spawn(move || work_off(&jobs));
        }
        Readers(sender)
    }

    /// What `work` gives, when one of the threads has had time for it; `None` where it panicked.
    pub(super) async fn read<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        let job = move || {
            // Whoever asked may have been stopped meanwhile.
            let _ = answer.send(work());
        };
        self.0.send(Box::new(job)).await.ok()?;
        answered.await.ok()
    }
}

fn work_off(jobs: &Mutex<Receiver<Job>>) {
    loop {
        let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).blocking_recv();
        let Some(job) = job else { return };
        // A panic is the end of this job: its sender is dropped, which tells whoever asked.
        let _ = catch_unwind(AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn panic_ends_one_job_and_no_thread() {
        let readers = Readers::start(1);
        assert_eq!(readers.read(|| -> u8 { panic!("a page like that") }).await, None);
        assert_eq!(readers.read(|| 7).await, Some(7));
    }
}
