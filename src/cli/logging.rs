//! Logs on standard error: lines with time and origin for a log, sentences for a person at a terminal.

use std::fmt::{self, Debug, Write as _};
use std::io::IsTerminal;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

use super::arguments::{Arguments, Command};
use super::progress::LogLines;
use super::terminal::{ColorWhen, for_stderr, safe_lines};

/// Sets up logs on standard error: warnings, with `-v` what happens, with `-vv` every request; `RUST_LOG` overrides.
pub fn logging(arguments: &Arguments) {
    // What the demonstration lets fail on purpose is told by itself.
    let is_demo = matches!(arguments.command, Command::Demo);
    let level = match (arguments.quiet, arguments.verbose) {
        (true, _) => "error",
        (false, 0) if is_demo => "error,html5ever=off",
        // The HTML parser warns of every page whose markup the standard leaves no better way with.
        // The TLS library tells of a bad certificate itself, beside what we make of it.
        (false, 0) => "warn,html5ever=error,rustls_platform_verifier=off",
        (false, 1) => "warn,html5ever=error,rustls_platform_verifier=off,ketwatch=info",
        (false, _) => "info,html5ever=error,ketwatch=debug",
    };
    let is_terminal = std::io::stderr().is_terminal();
    let own_filter = EnvFilter::try_from_default_env().ok();
    let for_people = is_terminal && arguments.verbose == 0 && own_filter.is_none();
    let colours = match arguments.color {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    let filter = own_filter.unwrap_or_else(|| EnvFilter::new(level));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(|| LogLines).with_ansi(colours);
    // A second subscriber can only come from a caller that has set its own, which then stays.
    let _ = if for_people { logs.event_format(Sentences).try_init() } else { logs.try_init() };
    // A panic is kept to its page; its message may quote the page, so it goes where control characters are escaped.
    std::panic::set_hook(Box::new(|panic| tracing::error!(message = ?panic.to_string(), "failed inside; please report this")));
}

/// `warning: what happened (host example.org, status 503)`, on lines no wider than the terminal.
struct Sentences;

impl<S, N> FormatEvent<S, N> for Sentences
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut out: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let mut told = Told::default();
        event.record(&mut told);
        let level = match *event.metadata().level() {
            Level::ERROR => "error",
            Level::WARN => "warning",
            _ => "note",
        };
        writeln!(out, "{}", for_stderr(&safe_lines(&told.sentence(level))))
    }
}

/// What an event says.
#[derive(Default)]
struct Told {
    message: String,
    fields: Vec<String>,
}

impl Told {
    fn sentence(&self, level: &str) -> String {
        let fields = if self.fields.is_empty() { String::new() } else { format!(" ({})", self.fields.join(", ")) };
        format!("{level}: {}{fields}", self.message)
    }
}

impl Visit for Told {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            // Writing into a String cannot fail.
            let _ = write!(self.message, "{value:?}");
        } else {
            self.fields.push(format!("{} {value:?}", field.name().replace('_', " ")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_a_sentence() {
        let told = Told { message: "robots.txt cannot be read".to_owned(), fields: vec!["host example.org".to_owned()] };
        assert_eq!(told.sentence("warning"), "warning: robots.txt cannot be read (host example.org)");
    }
}
