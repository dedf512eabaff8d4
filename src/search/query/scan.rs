//! The marks of the query language, one at a time.

use super::{QueryError, QueryHint};

/// tantivy counts distances in one byte.
const WIDEST_SLOP: u32 = 200;

/// Typographic marks come with text pasted from an article or a word processor.
const OPENING: &[char] = &['"', '\u{201C}', '\u{201D}', '\u{201E}', '\u{AB}', '\u{BB}', '\u{300C}', '\u{300E}'];
const CLOSING: &[char] = &['"', '\u{201C}', '\u{201D}', '\u{AB}', '\u{BB}', '\u{300D}', '\u{300F}'];

/// Operators and the other ways in which they are written.
pub(super) const OR: &[&str] = &["OR", "||"];
pub(super) const AND: &[&str] = &["AND", "&&"];

/// A place in a query.
pub(super) struct Scanner<'q> {
    text: &'q str,
    pub(super) at: usize,
    pub(super) hints: Vec<QueryHint>,
}

impl<'q> Scanner<'q> {
    pub(super) fn new(text: &'q str) -> Scanner<'q> {
        Scanner { text, at: 0, hints: Vec::new() }
    }

    /// Notes what was understood although it is not how it is written.
    pub(super) fn hint(&mut self, at: usize, message: impl Into<String>) {
        self.hints.push(QueryHint { at, message: message.into() });
    }

    pub(super) fn rest(&self) -> &'q str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Whether a phrase begins here.
    pub(super) fn opens_phrase(&self) -> bool {
        self.peek().is_some_and(|c| OPENING.contains(&c))
    }

    pub(super) fn skip_blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Whether the query or its parenthesis ends here.
    pub(super) fn ends(&self) -> bool {
        let rest = self.rest().trim_start();
        rest.is_empty() || rest.starts_with(')')
    }

    pub(super) fn peek_operator(&self, names: &[&str]) -> bool {
        let rest = self.rest().trim_start();
        let ends = |after: &str| after.chars().next().is_none_or(|c| c.is_whitespace() || c == '(' || c == ')' || c == '"');
        names.iter().any(|name| rest.strip_prefix(name).is_some_and(ends))
    }

    pub(super) fn take_operator(&mut self, names: &[&str]) -> bool {
        let found = self.peek_operator(names);
        if found {
            self.skip_blanks();
            let mark = self.peek();
            let is_mark = |c: char| if mark.is_some_and(char::is_alphabetic) { c.is_alphabetic() } else { Some(c) == mark };
            self.at = self.text.len() - self.rest().trim_start_matches(is_mark).len();
            self.skip_blanks();
        }
        found
    }

    /// A minus, or the `!` of other engines, is NOT only right before what it excludes; a dash between blanks is punctuation.
    pub(super) fn take_minus(&mut self) -> bool {
        let mut ahead = self.rest().chars();
        let sign = ahead.next().filter(|c| matches!(c, '-' | '!'));
        let is_before_word = ahead.next().is_some_and(|c| !c.is_whitespace() && !matches!(c, ')' | '-' | '!'));
        let found = sign.is_some() && is_before_word;
        if found {
            if sign == Some('!') {
                self.hint(self.at, "`!` is read as NOT; a hyphen or NOT leaves a word out");
            }
            self.at += 1;
        }
        found
    }

    /// Everything up to a blank, parenthesis or quotation mark; passes at least one character.
    pub(super) fn written(&mut self) -> &'q str {
        let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"');
        let rest = self.rest();
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest.char_indices().skip(1).find(|(_, c)| ends(*c)).map_or(rest.len(), |(at, _)| at).max(first);
        self.at += end;
        rest.get(..end).unwrap_or("")
    }

    /// The text between quotation marks, which are passed. A mark that is not closed is closed by the end of the query.
    pub(super) fn quoted(&mut self) -> &'q str {
        let open = self.at;
        let rest = self.rest();
        let mut inside = rest.char_indices();
        let mark = inside.next().map_or('"', |(_, mark)| mark);
        let closes = |c: char| if mark == '"' { c == '"' } else { CLOSING.contains(&c) };
        let Some((end, last)) = inside.find(|(_, c)| closes(*c)) else {
            self.hint(open, "the quotation mark is not closed; read as a phrase up to the end");
            self.at = self.text.len();
            return rest.get(mark.len_utf8()..).unwrap_or("");
        };
        self.at = open + end + last.len_utf8();
        rest.get(mark.len_utf8()..end).unwrap_or("")
    }

    /// `~5` after a phrase.
    pub(super) fn slop(&mut self) -> Result<Option<u32>, QueryError> {
        let blanks = self.rest().len() - self.rest().trim_start().len();
        let is_far = |rest: &str| rest.strip_prefix('~').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()));
        if blanks > 0 && is_far(self.rest().trim_start()) {
            self.skip_blanks();
        }
        let Some(number) = self.rest().strip_prefix('~') else { return Ok(None) };
        let at = self.at;
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        let slop = number.get(..digits).and_then(|digits| digits.parse::<u32>().ok()).filter(|slop| *slop <= WIDEST_SLOP);
        let error = || {
            QueryError::new(at, format!("after `~` comes a number up to {WIDEST_SLOP}"))
                .hint("\"ketamine bladder\"~5 allows five words between the two, in any order")
        };
        self.at = at + 1 + digits;
        slop.map(Some).ok_or_else(error)
    }
}
