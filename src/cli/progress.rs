//! Progress bars, where standard error is a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use crate::pipeline::Progress;

/// The bars of this process, if any are drawn. Log lines ask them to step aside: both go to one terminal.
static BARS: LazyLock<MultiProgress> = LazyLock::new(MultiProgress::new);

/// Standard error for log lines, between which bars may be drawn.
pub(super) struct LogLines;

impl Write for LogLines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        BARS.suspend(|| io::stderr().write_all(bytes))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// How often the bars are drawn.
const REDRAW: Duration = Duration::from_millis(120);

/// Bars for a run, drawn until dropped; nothing where standard error is no terminal.
pub(crate) struct Bars {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Bars {
    /// Begins to draw.
    pub(crate) fn show(progress: Arc<Progress>, quiet: bool) -> Bars {
        let stop = Arc::new(AtomicBool::new(false));
        let visible = !quiet && std::io::stderr().is_terminal();
        let thread = visible.then(|| {
            let stop = stop.clone();
            std::thread::spawn(move || draw(&progress, &stop))
        });
        Bars { stop, thread }
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A bar that failed to draw is no reason to fail a run.
            let _ = thread.join();
        }
    }
}

fn draw(progress: &Progress, stop: &AtomicBool) {
    let feeds = BARS.add(bar("feeds"));
    let pages = BARS.add(bar("pages"));
    while !stop.load(Ordering::Relaxed) {
        let now = progress.snapshot();
        feeds.set_length(now.feeds_total);
        feeds.set_position(now.feeds_done);
        // Of nothing there is no part: a bar for it would be full.
        feeds.set_style(style(now.feeds_total));
        pages.set_style(style(now.pages_total));
        pages.set_length(now.pages_total);
        pages.set_position(now.pages_done);
        pages.set_message(if now.finishing { "writing the index".to_owned() } else { format!("{} stored", now.stored) });
        std::thread::park_timeout(REDRAW);
    }
    feeds.finish_and_clear();
    pages.finish_and_clear();
}

fn bar(name: &'static str) -> ProgressBar {
    ProgressBar::new(0).with_style(style(0)).with_prefix(name)
}

fn style(total: u64) -> ProgressStyle {
    let template = if total == 0 { "{prefix:6} {msg}" } else { "{prefix:6} {bar:30} {pos:>6}/{len:<6} {msg}" };
    // The templates are constants of ours; should one ever not parse, the default bar serves.
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
