//! Text as it may stand in a file of lines.

/// Characters that are no part of any text: controls, and code points that are no characters. Tabs and line breaks are controls too.
pub(super) fn is_never_text(c: char) -> bool {
    c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// `text` on one line: any run of blanks and line breaks becomes one blank; controls go, and so do the signs that turn the
/// direction of what comes after them, by which a headline could rearrange the line it stands in. Letters keep their own
/// direction without them. No-break blanks stay.
pub(super) fn one_line(text: &str) -> String {
    let is_blank = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    let words = text.split(is_blank).map(|word| word.chars().filter(|c| !is_dropped(*c)).collect::<String>());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A quote's words in quotation marks; words that have marks in them, as reported speech may, stand as they are.
pub fn in_marks(words: &str) -> String {
    if words.contains(['“', '”', '„', '«', '»', '"']) { words.to_owned() } else { format!("“{words}”") }
}

fn is_dropped(c: char) -> bool {
    is_never_text(c)
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_no_break_no_control_and_no_turn() {
        assert_eq!(one_line(" a\r\n\u{2028}b\u{1b}[31m\u{85}\u{202e}c\u{0} "), "a b[31m c");
        assert_eq!(one_line("« oui\u{a0}»"), "« oui\u{a0}»");
        assert_eq!(one_line("می\u{200c}خواهم \u{200f}שלום"), "می\u{200c}خواهم \u{200f}שלום");
    }
}
