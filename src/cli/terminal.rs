//! What a person sees: colours, widths, and nothing raw from the network.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style};

/// When output is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl ColorWhen {
    /// Makes the choice hold for standard output and standard error.
    pub(crate) fn apply(self) {
        match self {
            ColorWhen::Auto => anstream::ColorChoice::Auto,
            ColorWhen::Always => anstream::ColorChoice::Always,
            ColorWhen::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// Headlines of results.
pub(crate) const TITLE: Style = Style::new().bold();
/// Words that were searched for.
pub(crate) const MATCH: Style = AnsiColor::Yellow.on_default().bold();
/// What is there to look up, not to read.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// Names of speakers.
pub(crate) const SPEAKER: Style = AnsiColor::Cyan.on_default();
/// What went wrong.
pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();

/// `text` in a style.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{}{style:#}", safe(text))
}

/// Text from the network made safe for a terminal: control characters, escape sequences and invisible direction marks
/// become visible (`\u{1b}`), line breaks and tabs become blanks.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_unsafe) { Cow::Owned(text.chars().map(shown).collect()) } else { Cow::Borrowed(text) }
}

/// The same for text of several lines, which keeps its line breaks.
pub(crate) fn safe_lines(text: &str) -> String {
    text.lines().map(safe).collect::<Vec<_>>().join("\n")
}

fn shown(c: char) -> String {
    match c {
        '\n' | '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => " ".to_owned(),
        c if is_unsafe(c) => c.escape_unicode().to_string(),
        c => c.to_string(),
    }
}

/// C0 and C1 controls, line and paragraph separators, bidirectional overrides (Trojan Source, CVE-2021-42574), tag
/// characters and the byte-order mark. Joiners stay: Persian and Hindi need them, emoji too.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Columns of standard output; 80 where it is no terminal, never more than 110, beyond which lines are hard to read.
pub(crate) fn width() -> usize {
    let columns = terminal_size::terminal_size_of(std::io::stdout()).map_or(80, |(columns, _)| usize::from(columns.0));
    columns.clamp(40, 110)
}

/// A text without its styles, for a file.
pub(crate) fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// Lines of `text` no wider than the terminal: the first begins with `lead`, the others with as many blanks. Styles in the
/// text take no room.
pub(crate) fn wrapped(text: &str, lead: &str) -> String {
    let hanging = " ".repeat(lead.chars().count());
    let options = textwrap::Options::new(width()).initial_indent(lead).subsequent_indent(&hanging);
    // Dates and compounds stay in one piece.
    textwrap::fill(text, options.word_splitter(textwrap::WordSplitter::NoHyphenation))
}

/// As [`wrapped`], but parted at blanks alone, so that addresses and commands can be copied; a longer one makes its line
/// longer.
pub(crate) fn told(text: &str, lead: &str) -> String {
    let hanging = " ".repeat(lead.chars().count());
    let options = textwrap::Options::new(width()).initial_indent(lead).subsequent_indent(&hanging).break_words(false);
    let at_blanks = textwrap::WordSeparator::AsciiSpace;
    textwrap::fill(text, options.word_separator(at_blanks).word_splitter(textwrap::WordSplitter::NoHyphenation))
}

/// Columns after which lines on standard error are hard to read.
const WIDEST: usize = 100;

/// Text for standard error: where that is a terminal, lines no wider than it.
pub(crate) fn for_stderr(text: &str) -> String {
    match terminal_size::terminal_size_of(std::io::stderr()) {
        Some((columns, _)) => parted(text, usize::from(columns.0).clamp(40, WIDEST)),
        None => text.to_owned(),
    }
}

/// Lines parted at blanks, the rest of each standing further in. A line that is indented stays whole: it is a query with the
/// mark below it, or a command to copy.
fn parted(text: &str, columns: usize) -> String {
    let options = textwrap::Options::new(columns).subsequent_indent("  ").break_words(false);
    let options =
        options.word_separator(textwrap::WordSeparator::AsciiSpace).word_splitter(textwrap::WordSplitter::NoHyphenation);
    let line = |line: &str| if line.starts_with("  ") { line.to_owned() } else { textwrap::fill(line, &options) };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The beginning of `text` that fits into so many columns, with an ellipsis where something is left out.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if textwrap::core::display_width(text) <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if textwrap::core::display_width(&kept) >= columns {
            kept.pop();
            break;
        }
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_raw_reaches_a_terminal() {
        assert_eq!(safe("a\u{1b}[31mred\u{7}"), "a\\u{1b}[31mred\\u{7}");
        assert_eq!(safe("line\nbreak\ttab"), "line break tab");
        assert_eq!(safe("\u{202e}evil\u{9b}31m"), "\\u{202e}evil\\u{9b}31m");
        assert_eq!(safe_lines("one\ntwo\u{0}"), "one\ntwo\\u{0}");
    }

    #[test]
    fn addresses_are_told_whole_and_names_cut() {
        let long = format!("go to https://{}.example/ now", "a-b/".repeat(40));
        assert!(told(&long, "→ ").lines().any(|line| line.trim().ends_with("b/.example/")));
        assert_eq!(
            (cut("abcdef", 6).as_str(), cut("abcdefg", 6).as_str(), cut("みなと新報", 6).as_str()),
            ("abcdef", "abcde…", "みな…")
        );
    }

    #[test]
    fn messages_are_parted_at_blanks_and_marked_places_stay() {
        let long = "the query cannot be understood: there is a bracket that nobody closes anywhere in it at all";
        let parted = parted(&format!("{long}\n  {long}\n  ^"), 60);
        let lines: Vec<&str> = parted.lines().collect();
        assert!(lines[0].len() <= 60 && lines[1].starts_with("  nobody") || lines[1].starts_with("  "), "{parted}");
        assert_eq!(lines[2..], [format!("  {long}").as_str(), "  ^"]);
    }

    #[test]
    fn scripts_that_need_joiners_keep_them() {
        assert!(matches!(safe("می\u{200c}خواهم क्\u{200d}ष 👩\u{200d}⚕️"), Cow::Borrowed(_)));
    }
}
