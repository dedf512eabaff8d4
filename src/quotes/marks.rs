//! Quotation marks in pairs: which stretch each encloses.
//!
//! One pass over the marks of each paragraph. The same sign opens in one language and closes in another (`“`, `»`, `”`),
//! so a sign is judged by what is open and by the blanks around it, not by its name.

use crate::model::Span;

/// A stretch between quotation marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// First byte of the opening mark.
    pub(super) open: usize,
    /// First byte after the opening mark.
    pub(super) start: usize,
    /// First byte of the closing mark; the paragraph's end where it is missing.
    pub(super) end: usize,
    /// First byte after the closing mark.
    pub(super) close: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sign {
    /// `"` and `＂`: opens and closes.
    Straight,
    /// Two apostrophes or two back ticks, one newspaper's habit.
    Pair,
    /// `“`
    Six,
    /// `”`
    Nine,
    /// `„` and `,,`
    Low,
    /// `«`
    Left,
    /// `»`
    Right,
    /// `「` `『` `《` and their like, with the bracket's number.
    Bracket(u8),
    /// The closing bracket.
    Unbracket(u8),
    /// `‘`, `‚`, back tick
    SingleOpen,
    /// `’`
    SingleClose,
    /// `'`
    Apostrophe,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    sign: Sign,
    at: usize,
    end: usize,
    before: char,
    after: char,
}

/// A quotation goes on over at most so many paragraphs: a lost closing mark must not swallow the article.
const LONGEST_RUN_PARAGRAPHS: usize = 40;

/// The runs of a text, in order, without the runs inside runs.
pub(super) fn runs(body: &str, paragraphs: &[Span]) -> Vec<Run> {
    let mut found: Vec<Run> = Vec::new();
    let mut carried: Option<(Mark, usize)> = None;
    for paragraph in paragraphs {
        let marks = marks_of(body, *paragraph);
        let mut pairing = Pairing { marks: &marks, paragraph: *paragraph, next: 0, unclosed: Vec::new(), carry: None };
        let mut resumed = false;
        if let Some((opener, count)) = carried.take()
            && count < LONGEST_RUN_PARAGRAPHS
            && let Some(first) = marks.first()
            && first.at == paragraph.start()
            && resumes(opener.sign, first.sign)
            && let Some(last) = found.last_mut()
        {
            resumed = true;
            pairing.next = 1;
            match pairing.close_of(*first) {
                Some(closer) => (last.end, last.close) = (closer.at, closer.end),
                None => {
                    (last.end, last.close) = (paragraph.end(), paragraph.end());
                    pairing.next = marks.len();
                    carried = Some((opener, count + 1));
                }
            }
        }
        pairing.pair(&mut found);
        if !resumed || pairing.carry.is_some() {
            carried = pairing.carry.map(|opener| (opener, 1));
        }
    }
    found.retain(|run| run.start < run.end);
    found
}

fn resumes(opener: Sign, sign: Sign) -> bool {
    // French newspapers reopen each paragraph with a closing guillemet.
    opener == sign || (opener == Sign::Left && sign == Sign::Right) || (opener == Sign::Low && sign == Sign::Six)
}

struct Pairing<'a> {
    marks: &'a [Mark],
    paragraph: Span,
    next: usize,
    /// Signs that nothing closes any more in this paragraph: what keeps the search linear.
    unclosed: Vec<Sign>,
    carry: Option<Mark>,
}

impl Pairing<'_> {
    fn pair(&mut self, found: &mut Vec<Run>) {
        while let Some(mark) = self.marks.get(self.next).copied() {
            self.next += 1;
            if !opens(mark) {
                continue;
            }
            let double = !matches!(mark.sign, Sign::SingleOpen | Sign::Apostrophe);
            let here = self.next;
            if let Some(closer) = self.close_of(mark) {
                found.push(Run { open: mark.at, start: mark.end, end: closer.at, close: closer.end });
            } else if double && mark.sign != Sign::Straight && !matches!(mark.sign, Sign::Bracket(_))
                || self.only_mark_before_end(mark)
            {
                let end = self.paragraph.end();
                found.push(Run { open: mark.at, start: mark.end, end, close: end });
                self.carry = Some(mark);
                self.next = self.marks.len();
            } else {
                self.next = here;
            }
        }
    }

    /// A mark that never closes may still run on into the next paragraph where it opens a sentence.
    fn only_mark_before_end(&self, mark: Mark) -> bool {
        let sentence = matches!(mark.before, '\n' | ' ' | ':') && mark.after.is_uppercase();
        let rest = self.marks.get(self.next..).unwrap_or(&[]);
        sentence && (is_double(mark) || mark.before == '\n') && rest.iter().all(|other| !opens(*other) || !is_double(*other))
    }

    /// The mark that closes `opener`, searched from the next mark on; leaves `next` behind it.
    fn close_of(&mut self, opener: Mark) -> Option<Mark> {
        let single = !is_double(opener);
        if self.unclosed.contains(&opener.sign) {
            return None;
        }
        let mut depth = 0_usize;
        let mut last = None;
        let mut at = self.next;
        while let Some(mark) = self.marks.get(at).copied() {
            at += 1;
            match role(opener, mark) {
                Role::Close if single && self.is_possessive(mark, at) => {}
                Role::Close if depth == 0 => {
                    self.next = at;
                    return Some(mark);
                }
                Role::Close => {
                    depth -= 1;
                    last = Some((mark, at));
                }
                Role::Nest => depth += 1,
                Role::Restart => return None,
                Role::Nothing => {}
            }
        }
        let Some((mark, after)) = last else {
            self.unclosed.push(opener.sign);
            return None;
        };
        self.next = after;
        Some(mark)
    }

    /// `officers' cars`: an apostrophe after an s before a small letter, with a better closing mark to come.
    fn is_possessive(&self, mark: Mark, next: usize) -> bool {
        if !matches!(mark.before, 's' | 'z' | 'S') || mark.after != ' ' {
            return false;
        }
        let rest = self.marks.get(next..).unwrap_or(&[]);
        let sure = |other: &&Mark| matches!(other.sign, Sign::SingleClose | Sign::Apostrophe) && !other.before.is_whitespace();
        match rest.iter().take(6).find(|other| opens(**other) || (sure(other) && !other.after.is_alphanumeric())) {
            Some(other) => !opens(*other),
            None => false,
        }
    }
}

enum Role {
    Close,
    Nest,
    Restart,
    Nothing,
}

fn role(opener: Mark, mark: Mark) -> Role {
    let loose = mark.before.is_whitespace() && !mark.after.is_whitespace();
    match (opener.sign, mark.sign) {
        (Sign::Straight, Sign::Straight) | (Sign::Pair, Sign::Pair) if loose && opens(mark) => Role::Restart,
        (Sign::Straight, Sign::Straight) | (Sign::Pair, Sign::Pair) => Role::Close,
        (Sign::Straight, Sign::Nine) => Role::Close,
        // “It's unusual,“ said: the wrong mark, in the place of a closing one.
        (Sign::Six, Sign::Six) if is_final(mark.before) && mark.after.is_whitespace() => Role::Close,
        (Sign::Six, Sign::Six) | (Sign::Low, Sign::Low) => Role::Nest,
        (Sign::Six, Sign::Straight | Sign::Nine) => Role::Close,
        (Sign::Low, Sign::Straight | Sign::Nine | Sign::Six | Sign::Pair) => Role::Close,
        (Sign::Nine, Sign::Nine) if loose => Role::Restart,
        (Sign::Nine, Sign::Nine) => Role::Close,
        (Sign::Left, Sign::Right) | (Sign::Right, Sign::Left) => Role::Close,
        (Sign::Left, Sign::Left) => Role::Nest,
        (Sign::Right, Sign::Right) if !mark.before.is_whitespace() => Role::Close,
        (Sign::Bracket(a), Sign::Bracket(b)) if a == b => Role::Nest,
        (Sign::Bracket(a), Sign::Unbracket(b)) if a == b => Role::Close,
        (Sign::SingleOpen, Sign::SingleClose | Sign::Apostrophe) | (Sign::Apostrophe, Sign::Apostrophe | Sign::SingleClose)
            if !mark.after.is_alphanumeric() && !mark.before.is_whitespace() =>
        {
            Role::Close
        }
        (Sign::SingleOpen, Sign::SingleOpen) if mark.before.is_alphanumeric() || is_final(mark.before) => Role::Close,
        _ => Role::Nothing,
    }
}

fn is_double(mark: Mark) -> bool {
    !matches!(mark.sign, Sign::SingleOpen | Sign::SingleClose | Sign::Apostrophe)
}

fn is_final(c: char) -> bool {
    matches!(c, '.' | ',' | '!' | '?' | '…' | ';' | '。' | '，' | '！' | '？')
}

fn opens(mark: Mark) -> bool {
    let free = mark.before.is_whitespace()
        || matches!(
            mark.before,
            '(' | '['
                | '{'
                | '—'
                | '–'
                | '-'
                | '/'
                | '‘'
                | '\''
                | '“'
                | '"'
                | ':'
                | '¿'
                | '¡'
                | '’'
                | '，'
                | '：'
                | '。'
                | '、'
                | '；'
                | '？'
                | '！'
        );
    let wide = !mark.before.is_ascii() && mark.before.is_alphanumeric() && is_wide(mark.before);
    let followed = !mark.after.is_whitespace();
    match mark.sign {
        Sign::Straight | Sign::Pair => (free || wide) && followed,
        Sign::Nine => mark.before.is_whitespace() && followed,
        Sign::Six => followed || mark.before.is_whitespace(),
        Sign::Low | Sign::Bracket(_) => true,
        Sign::Left => free || !mark.after.is_whitespace(),
        Sign::Right => mark.before.is_whitespace() && mark.after.is_alphanumeric(),
        Sign::SingleOpen => !mark.before.is_alphanumeric() && followed && mark.after != 's',
        Sign::Apostrophe => free && (mark.after.is_alphabetic() || matches!(mark.after, '¿' | '¡' | '…' | '"' | '“' | '£' | '$')),
        Sign::SingleClose | Sign::Unbracket(_) => false,
    }
}

/// Han, kana and hangul, which have no blank before a mark.
pub(super) fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x1100..=0x11ff | 0x2e80..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x3ffff)
}

fn marks_of(body: &str, paragraph: Span) -> Vec<Mark> {
    let text = paragraph.slice(body);
    let mut marks = Vec::new();
    let mut before = '\n';
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let mut width = c.len_utf8();
        let mut sign = sign_of(c);
        // ''He said, 'no,''' ends with the inner mark first.
        let third = text.get(at + c.len_utf8() * 2..).is_some_and(|rest| rest.starts_with(c));
        let inner_first = c == '\'' && third && !before.is_whitespace() && before != c;
        if let Some(next) = next
            && !inner_first
            && let Some(pair) = pair_of(c, next, before)
        {
            width += next.len_utf8();
            characters.next();
            sign = Some(pair);
        }
        if let Some(sign) = sign {
            let after = characters.peek().map_or('\n', |(_, next)| *next);
            let start = paragraph.start() + at;
            marks.push(Mark { sign, at: start, end: start + width, before, after });
        }
        before = c;
    }
    marks
}

fn pair_of(c: char, next: char, before: char) -> Option<Sign> {
    match (c, next) {
        ('\'', '\'') | ('`', '`') | ('‘', '‘') | ('’', '’') => Some(Sign::Pair),
        (',', ',') if before.is_whitespace() => Some(Sign::Low),
        _ => None,
    }
}

fn sign_of(c: char) -> Option<Sign> {
    Some(match c {
        '"' | '＂' => Sign::Straight,
        '“' | '‟' => Sign::Six,
        '”' => Sign::Nine,
        '„' => Sign::Low,
        '«' => Sign::Left,
        '»' => Sign::Right,
        '「' => Sign::Bracket(0),
        '」' => Sign::Unbracket(0),
        '『' => Sign::Bracket(1),
        '』' => Sign::Unbracket(1),
        '〝' => Sign::Bracket(2),
        '〟' => Sign::Unbracket(2),
        '‘' | '‚' | '‛' | '`' | '‹' => Sign::SingleOpen,
        '’' | '›' => Sign::SingleClose,
        '\'' => Sign::Apostrophe,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::reading::paragraphs;
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> =
            runs(text, &paragraphs(text)).into_iter().map(|run| text.get(run.start..run.end).unwrap_or("?")).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn each_language_pairs_its_own_marks() {
        check("“One,” he said. \"Two.\"", &["One,", "Two."]);
        check("„Eins“, sagte er. »Zwei« und „drei”.", &["Eins", "Zwei", "drei"]);
        check("« Un », dit-il. «Dos». ”Tre”, sa han.", &[" Un ", "Dos", "Tre"]);
        check("他说：“一。”「二」", &["一。", "二"]);
        check("''Go,'' he said.", &["Go,"]);
        check("''He said, 'no,''' she said.", &["He said, 'no,'"]);
    }

    #[test]
    fn apostrophes_are_no_quotation_marks() {
        check("It's the officers' job, o'clock, the '90s and James's.", &[]);
        check("'It isn't the officers' fault,' she said.", &["It isn't the officers' fault,"]);
        check("‘It’s Chris’s,’ he said.", &["It’s Chris’s,"]);
    }

    #[test]
    fn marks_inside_marks_stay_inside() {
        check("“He said ‘no’ twice,” she said.", &["He said ‘no’ twice,"]);
        check("‘“Ket, come!” And they came,’ he said.", &["“Ket, come!” And they came,"]);
        check("«Он работал в «Роснефти» год», — сказал он.", &["Он работал в «Роснефти» год"]);
    }

    #[test]
    fn reopened_paragraphs_are_one_run() {
        check("“One.\n\n“Two,” he said. “Three.”", &["One.\n\n“Two,", "Three."]);
        check("'One.\n\n'Two,' he said.", &["One.\n\n'Two,"]);
    }
}
