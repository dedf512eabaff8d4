//! What keyboards and word processors make of the marks of the query language.

/// A query in the marks the parser knows, with the way back to the query as it was typed.
pub(super) struct Typed {
    pub(super) text: String,
    /// For each byte of `text` and its end, the place in the query it was made from.
    origins: Vec<usize>,
}

impl Typed {
    /// Full-width marks and letters become plain ones, typographic minus signs hyphens; what nobody sees goes.
    pub(super) fn new(query: &str) -> Typed {
        let mut typed = Typed { text: String::with_capacity(query.len()), origins: Vec::with_capacity(query.len() + 1) };
        let mut before = ' ';
        for (at, c) in query.char_indices() {
            if is_invisible(c) {
                continue;
            }
            let next = query.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            let shown = plain(c, before, next);
            typed.text.push(shown);
            typed.origins.resize(typed.text.len(), at);
            before = c;
        }
        typed.origins.push(query.len());
        typed
    }

    /// Where in the query a place of `text` comes from.
    pub(super) fn origin(&self, at: usize) -> usize {
        self.origins.get(at).or(self.origins.last()).copied().unwrap_or(0)
    }
}

fn plain(c: char, before: char, next: char) -> char {
    match c {
        '\u{3000}' => ' ',
        // ！ to ～: Chinese and Japanese keyboards write the marks of ASCII at full width.
        '\u{FF01}'..='\u{FF5E}' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
        '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
        // Word processors make a dash of the hyphen in ` -word`; between blanks it is punctuation.
        '\u{2013}' | '\u{2014}' if (before.is_whitespace() || before == '(') && !next.is_whitespace() => '-',
        _ => c,
    }
}

/// Direction marks and the like, which come with text pasted from a web page. Joiners are letters of their words.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_marks_become_plain_and_know_their_place() {
        let typed = Typed::new("ｔｉｔｌｅ：（氯胺酮　ＯＲ　K粉）");
        assert_eq!(typed.text, "title:(氯胺酮 OR K粉)");
        assert_eq!(typed.origin(5), 15, "the colon");
        assert_eq!(typed.origin(typed.text.len()), "ｔｉｔｌｅ：（氯胺酮　ＯＲ　K粉）".len());
    }

    #[test]
    fn a_dash_before_a_word_is_a_minus_and_one_between_blanks_is_not() {
        assert_eq!(Typed::new("a –b − c – d 2019–2020").text, "a -b - c – d 2019–2020");
    }
}
