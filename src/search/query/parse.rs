//! Reading a query.

use jiff::civil::Date;

use super::value::{ValueField, closest, days};
use super::{Node, QueryError, TextField, TextLeaf, Wanted};

/// Nobody types more; a pasted article is refused with a word about it.
const LONGEST_QUERY: usize = 10_000;
/// Parentheses within parentheses: reading and answering a query recurse this deep.
const DEEPEST: usize = 40;
/// Words, phrases and values in one query.
const MOST_LEAVES: usize = 500;
/// tantivy counts distances in one byte.
const WIDEST_SLOP: u32 = 200;

/// A query that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    text: String,
    pub(in super::super) root: Node,
}

impl Query {
    /// Reads a query; an empty one matches everything.
    ///
    /// # Errors
    /// Where it cannot be understood, with the place.
    pub fn parse(text: &str) -> Result<Query, QueryError> {
        if text.len() > LONGEST_QUERY {
            return Err(QueryError::new(0, format!("the query is longer than {LONGEST_QUERY} bytes")));
        }
        let mut parser = Parser { text, at: 0, depth: 0, leaves: 0 };
        let root = parser.whole()?;
        Ok(Query { text: text.trim().to_owned(), root })
    }

    /// The query that matches everything.
    pub fn everything() -> Query {
        Query { text: String::new(), root: Node::All }
    }

    /// Whether it matches everything.
    pub fn is_everything(&self) -> bool {
        self.root == Node::All
    }

    /// The query as it was written, without blanks around it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

struct Parser<'q> {
    text: &'q str,
    at: usize,
    depth: usize,
    leaves: usize,
}

/// A field name of the query language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Text(TextField),
    Value(ValueField),
    Date,
}

const FIELDS: &[(&str, Field)] = &[
    ("author", Field::Text(TextField::Author)),
    ("body", Field::Text(TextField::Body)),
    ("country", Field::Value(ValueField::Country)),
    ("date", Field::Date),
    ("feed", Field::Value(ValueField::Feed)),
    ("kind", Field::Value(ValueField::Kind)),
    ("lang", Field::Value(ValueField::Language)),
    ("language", Field::Value(ValueField::Language)),
    ("quote", Field::Text(TextField::Quote)),
    ("relevance", Field::Value(ValueField::Relevance)),
    ("role", Field::Text(TextField::Role)),
    ("site", Field::Value(ValueField::Site)),
    ("speaker", Field::Text(TextField::Speaker)),
    ("standfirst", Field::Text(TextField::Standfirst)),
    ("substance", Field::Value(ValueField::Substance)),
    ("theme", Field::Value(ValueField::Theme)),
    ("title", Field::Text(TextField::Title)),
];

/// Typographic marks come with text pasted from an article or a word processor.
const OPENING: &[char] = &['"', '\u{201C}', '\u{201D}', '\u{201E}', '\u{AB}', '\u{BB}', '\u{300C}', '\u{300E}'];
const CLOSING: &[char] = &['"', '\u{201C}', '\u{201D}', '\u{AB}', '\u{BB}', '\u{300D}', '\u{300F}'];

impl<'q> Parser<'q> {
    fn whole(&mut self) -> Result<Node, QueryError> {
        self.skip_blanks();
        if self.rest().is_empty() {
            return Ok(Node::All);
        }
        let root = self.either(Field::Text(TextField::Any))?;
        match self.peek() {
            None => Ok(root),
            Some(_) => Err(QueryError::new(self.at, "closing parenthesis without an opening one")
                .hint("put the query in quotation marks to search for it as text")),
        }
    }

    /// Alternatives.
    fn either(&mut self, field: Field) -> Result<Node, QueryError> {
        let mut nodes = vec![self.all(field)?];
        loop {
            self.skip_blanks();
            let at = self.at;
            if !self.take_keyword("OR") {
                return Ok(single(nodes, Node::Or));
            }
            if self.ends() {
                return Err(QueryError::new(at, "nothing after OR"));
            }
            nodes.push(self.all(field)?);
        }
    }

    /// What must be there together.
    fn all(&mut self, field: Field) -> Result<Node, QueryError> {
        self.skip_blanks();
        let begin = self.at;
        for keyword in ["OR", "AND"] {
            if self.peek_keyword(keyword) {
                return Err(QueryError::new(begin, format!("nothing before {keyword}"))
                    .hint(format!("write \"{keyword}\" to search for the word")));
            }
        }
        let mut nodes = Vec::new();
        while !self.ends() && !self.peek_keyword("OR") {
            let at = self.at;
            if self.take_keyword("AND") && (self.ends() || self.peek_keyword("OR") || self.peek_keyword("AND")) {
                return Err(QueryError::new(at, "nothing after AND"));
            }
            nodes.extend(self.perhaps_not(field)?);
            self.skip_blanks();
        }
        if nodes.is_empty() {
            return Err(QueryError::new(begin, "no word to search for"));
        }
        Ok(single(nodes, Node::And))
    }

    /// `None` for lone punctuation.
    fn perhaps_not(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        let mut negated = false;
        let mut last = None;
        loop {
            self.skip_blanks();
            let at = self.at;
            if self.take_keyword("NOT") || self.take_minus() {
                negated = !negated;
                last = Some(at);
            } else {
                break;
            }
        }
        if let Some(at) = last.filter(|_| self.ends() || self.peek_keyword("OR") || self.peek_keyword("AND")) {
            return Err(QueryError::new(at, "nothing after NOT"));
        }
        let node = self.primary(field)?;
        Ok(node.map(|node| if negated { Node::Not(Box::new(node)) } else { node }))
    }

    fn primary(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        if self.peek() == Some('(') {
            return self.group(field).map(Some);
        }
        self.leaves += 1;
        if self.leaves > MOST_LEAVES {
            return Err(QueryError::new(self.at, format!("more than {MOST_LEAVES} words in one query")));
        }
        if let Some(inner) = self.field_name()? {
            return self.of_field(inner).map(Some);
        }
        self.leaf(field)
    }

    fn group(&mut self, field: Field) -> Result<Node, QueryError> {
        let open = self.at;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(QueryError::new(open, format!("more than {DEEPEST} parentheses within one another")));
        }
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(')') {
            return Err(QueryError::new(open, "nothing between the parentheses"));
        }
        let node = if self.rest().is_empty() { Err(unclosed_parenthesis(open)) } else { self.either(field) }?;
        self.skip_blanks();
        if self.peek() != Some(')') {
            return Err(unclosed_parenthesis(open));
        }
        self.at += 1;
        self.depth -= 1;
        Ok(node)
    }

    /// A field name with its colon, which are passed. A colon after anything but letters (`10:30`) is text.
    fn field_name(&mut self) -> Result<Option<Field>, QueryError> {
        let name: &'q str = self.rest().split(|c: char| !c.is_ascii_alphabetic() && c != '_').next().unwrap_or("");
        let after = self.rest().get(name.len()..).unwrap_or("");
        if name.is_empty() || !after.starts_with(':') {
            return Ok(None);
        }
        let lower = name.to_ascii_lowercase();
        let Some((_, field)) = FIELDS.iter().find(|(known, _)| *known == lower) else {
            return Err(unknown_field(self.at, name));
        };
        let colon = self.at + name.len();
        self.at = colon + 1;
        self.skip_blanks();
        if self.ends() {
            return Err(QueryError::new(colon, format!("nothing after `{name}:`")));
        }
        Ok(Some(*field))
    }

    fn of_field(&mut self, field: Field) -> Result<Node, QueryError> {
        if self.peek() == Some('(') {
            return self.group(field);
        }
        let at = self.at;
        self.leaf(field)?.ok_or_else(|| QueryError::new(at, "no word to search for"))
    }

    fn leaf(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        match field {
            Field::Text(text) if self.peek().is_some_and(|c| OPENING.contains(&c)) => self.phrase(text).map(Some),
            Field::Text(text) => self.word(text),
            Field::Value(value) => self.value(value).map(Some),
            Field::Date => self.date().map(Some),
        }
    }

    fn phrase(&mut self, field: TextField) -> Result<Node, QueryError> {
        let at = self.at;
        let text = self.quoted()?;
        let slop = self.slop()?;
        let leaf = TextLeaf::new(field, text, Wanted::Phrase(slop));
        leaf.map(Node::Text).ok_or_else(|| QueryError::new(at, "no word between the quotation marks"))
    }

    /// The text between quotation marks, which are passed.
    fn quoted(&mut self) -> Result<&'q str, QueryError> {
        let open = self.at;
        let mut inside = self.rest().char_indices();
        let (_, mark) = inside.next().expect("called on an opening quotation mark");
        let closes = |c: char| if mark == '"' { c == '"' } else { CLOSING.contains(&c) };
        let close = inside.find(|(_, c)| closes(*c));
        let (end, last) = close.ok_or_else(|| QueryError::new(open, "unclosed quotation mark"))?;
        let text: &'q str = self.text.get(open + mark.len_utf8()..open + end).unwrap_or("");
        self.at = open + end + last.len_utf8();
        Ok(text)
    }

    /// `~5` after a phrase.
    fn slop(&mut self) -> Result<Option<u32>, QueryError> {
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

    fn word(&mut self, field: TextField) -> Result<Option<Node>, QueryError> {
        let at = self.at;
        let written = self.written();
        if written == "*" {
            return Ok(Some(Node::All));
        }
        let stem = written.strip_suffix('*');
        check_wildcards(stem.unwrap_or(written), at)?;
        check_nearness(written, at)?;
        let wanted = if stem.is_some() { Wanted::Prefix } else { Wanted::Word };
        let leaf = TextLeaf::new(field, stem.unwrap_or(written), wanted);
        if leaf.as_ref().is_some_and(TextLeaf::is_too_short) {
            return Err(QueryError::new(at, format!("`{written}` is too short")).hint("put at least two letters before the `*`"));
        }
        Ok(leaf.map(Node::Text))
    }

    fn value(&mut self, field: ValueField) -> Result<Node, QueryError> {
        let at = self.at;
        let text = if self.peek().is_some_and(|c| OPENING.contains(&c)) { self.quoted()?.trim() } else { self.written() };
        if text.is_empty() {
            return Err(QueryError::new(at, "nothing to compare with"));
        }
        if text.contains('*') {
            let hint = if field == ValueField::Site { "`site:` takes subdomains as it is" } else { "write the whole value" };
            return Err(QueryError::new(at, "`*` has no meaning in this field").hint(hint));
        }
        field.read(text, at).map(Node::Value)
    }

    fn date(&mut self) -> Result<Node, QueryError> {
        if matches!(self.peek(), Some('[' | '{')) {
            return self.range();
        }
        let at = self.at;
        let written = self.written();
        let (bound, text) = split_comparison(written);
        let (first, last) = self.days(text, at + written.len() - text.len())?;
        let day_before = first.yesterday().ok();
        let day_after = last.tomorrow().ok();
        Ok(match bound {
            ">=" => Node::Days(Some(first), None),
            ">" => Node::Days(day_after, None),
            "<=" => Node::Days(None, Some(last)),
            "<" => Node::Days(None, day_before),
            _ => Node::Days(Some(first), Some(last)),
        })
    }

    /// `[2026-01-01 TO *]`
    fn range(&mut self) -> Result<Node, QueryError> {
        let open = self.at;
        let unclosed =
            || QueryError::new(open, "unclosed range").hint("a range is date:[2026-01-01 TO 2026-03-31]; `*` leaves an end open");
        let inside = self.rest().get(1..).unwrap_or("");
        let length = inside.find([']', '}']).ok_or_else(unclosed)?;
        let inside = inside.get(..length).unwrap_or("");
        let (from, until) = inside.split_once(" TO ").ok_or_else(unclosed)?;
        let from_day = self.end_of_range(from, open + 1)?.map(|(first, _)| first);
        let until_day = self.end_of_range(until, open + 1 + from.len() + " TO ".len())?.map(|(_, last)| last);
        if from_day.zip(until_day).is_some_and(|(from, until)| from > until) {
            return Err(QueryError::new(open, "the range ends before it begins"));
        }
        self.at = open + length + 2;
        Ok(Node::Days(from_day, until_day))
    }

    fn end_of_range(&self, text: &str, at: usize) -> Result<Option<(Date, Date)>, QueryError> {
        let trimmed = text.trim_start();
        let at = at + text.len() - trimmed.len();
        if trimmed.trim_end() == "*" { Ok(None) } else { self.days(trimmed.trim_end(), at).map(Some) }
    }

    fn days(&self, text: &str, at: usize) -> Result<(Date, Date), QueryError> {
        let error = || QueryError::new(at, format!("`{text}` is not a date")).hint("write 2026-03-05, 2026-03 or 2026");
        days(text).ok_or_else(error)
    }

    /// Everything up to a blank, parenthesis or quotation mark; passes at least one character.
    fn written(&mut self) -> &'q str {
        let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"');
        let rest: &'q str = self.text.get(self.at..).unwrap_or("");
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest.char_indices().skip(1).find(|(_, c)| ends(*c)).map_or(rest.len(), |(at, _)| at);
        self.at += end.max(first);
        rest.get(..end.max(first)).unwrap_or("")
    }

    fn rest(&self) -> &'q str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Whether the query or its parenthesis ends here.
    fn ends(&self) -> bool {
        let rest = self.rest().trim_start();
        rest.is_empty() || rest.starts_with(')')
    }

    fn peek_keyword(&self, keyword: &str) -> bool {
        let after = self.rest().trim_start().strip_prefix(keyword);
        after.is_some_and(|after| after.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ')' | '"')))
    }

    fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.peek_keyword(keyword);
        if found {
            self.skip_blanks();
            self.at += keyword.len();
            self.skip_blanks();
        }
        found
    }

    /// A minus is NOT only right before what it excludes; a dash between blanks is punctuation.
    fn take_minus(&mut self) -> bool {
        let mut ahead = self.rest().chars();
        let found = ahead.next() == Some('-') && ahead.next().is_some_and(|c| !c.is_whitespace() && c != ')' && c != '-');
        if found {
            self.at += 1;
        }
        found
    }
}

fn single(mut nodes: Vec<Node>, several: impl Fn(Vec<Node>) -> Node) -> Node {
    if nodes.len() == 1 { nodes.swap_remove(0) } else { several(nodes) }
}

fn unclosed_parenthesis(at: usize) -> QueryError {
    QueryError::new(at, "unclosed parenthesis")
}

fn unknown_field(at: usize, name: &str) -> QueryError {
    let names: Vec<&str> = FIELDS.iter().map(|(known, _)| *known).collect();
    match closest(name, &names) {
        Some(near) => QueryError::new(at, format!("unknown field `{name}`; did you mean `{near}`?")).hint(format!("{near}:…")),
        None => QueryError::new(at, format!("unknown field `{name}`"))
            .hint(format!("fields are {}; put text with a colon in quotation marks", names.join(", "))),
    }
}

fn check_wildcards(text: &str, at: usize) -> Result<(), QueryError> {
    let Some(star) = text.find('*') else { return Ok(()) };
    let error = QueryError::new(at + star, "`*` can only end a word");
    let rest = text.trim_start_matches('*');
    Err(match star {
        0 if !rest.is_empty() && !rest.contains('*') => {
            error.hint(format!("words are found in all their forms: search for `{rest}`, or for the beginning of the word"))
        }
        _ => error.hint("write the beginning of the word and `*`: `addict*`"),
    })
}

/// `word~` and `word~2` ask for spelling distance in other engines: say so rather than search for something else.
fn check_nearness(text: &str, at: usize) -> Result<(), QueryError> {
    let word = text.trim_end_matches(|c: char| c.is_ascii_digit());
    match word.strip_suffix('~') {
        Some(word) if word.contains(char::is_alphanumeric) => Err(QueryError::new(at + word.len(), "`~` goes after a phrase")
            .hint("\"ketamine bladder\"~5 allows five words between the two")),
        _ => Ok(()),
    }
}

fn split_comparison(text: &str) -> (&str, &str) {
    [">=", "<=", ">", "<"].into_iter().find_map(|sign| text.strip_prefix(sign).map(|rest| (sign, rest))).unwrap_or(("", text))
}
