//! Reading a query.

use super::scan::{AND, OR, Scanner};
use super::typed::Typed;
use super::value::ValueField;
use super::{Node, QueryError, QueryHint, TextField, TextLeaf, Wanted, date};
use crate::text::nearest::nearest;

/// Nobody types more; a pasted article is refused with a word about it.
const LONGEST_QUERY: usize = 10_000;
/// Parentheses within parentheses: reading and answering a query recurse this deep.
const DEEPEST: usize = 40;
/// Words, phrases and values in one query.
const MOST_LEAVES: usize = 500;

/// A query that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    text: String,
    pub(in super::super) root: Node,
    hints: Vec<QueryHint>,
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
        let typed = Typed::new(text);
        let mut parser = Parser { scanner: Scanner::new(&typed.text), typed: &typed, depth: 0, leaves: 0 };
        let root = parser.whole().map_err(|error| QueryError { at: typed.origin(error.at), ..error })?;
        let mut hints = parser.scanner.hints;
        hints.iter_mut().for_each(|hint| hint.at = typed.origin(hint.at));
        hints.sort_by_key(|hint| hint.at);
        Ok(Query { text: text.to_owned(), root, hints })
    }

    /// The query that matches everything.
    pub fn everything() -> Query {
        Query { text: String::new(), root: Node::All, hints: Vec::new() }
    }

    /// Whether it matches everything.
    pub fn is_everything(&self) -> bool {
        self.root == Node::All
    }

    /// The query as it was written, without blanks around it.
    pub fn as_str(&self) -> &str {
        self.text.trim()
    }

    /// The query as it was written, blanks and all: what places count in.
    pub(in super::super) fn written(&self) -> &str {
        &self.text
    }

    /// The slips that were mended, in their order.
    pub fn hints(&self) -> &[QueryHint] {
        &self.hints
    }
}

struct Parser<'q> {
    scanner: Scanner<'q>,
    typed: &'q Typed,
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
    ("event", Field::Value(ValueField::Event)),
    ("feed", Field::Value(ValueField::Feed)),
    ("keyword", Field::Text(TextField::Keyword)),
    ("kind", Field::Value(ValueField::Kind)),
    ("lang", Field::Value(ValueField::Language)),
    ("language", Field::Value(ValueField::Language)),
    ("quote", Field::Text(TextField::Quote)),
    ("relevance", Field::Value(ValueField::Relevance)),
    ("role", Field::Text(TextField::Role)),
    ("route", Field::Value(ValueField::Route)),
    ("section", Field::Text(TextField::Section)),
    ("site", Field::Value(ValueField::Site)),
    ("speaker", Field::Text(TextField::Speaker)),
    ("standfirst", Field::Text(TextField::Standfirst)),
    ("substance", Field::Value(ValueField::Substance)),
    ("theme", Field::Value(ValueField::Theme)),
    ("title", Field::Text(TextField::Title)),
];

impl Parser<'_> {
    fn whole(&mut self) -> Result<Node, QueryError> {
        self.scanner.skip_blanks();
        if self.scanner.rest().is_empty() {
            return Ok(Node::All);
        }
        let begin = self.scanner.at;
        let mut nodes = Vec::new();
        loop {
            nodes.extend(self.either(Field::Text(TextField::Any))?);
            if self.scanner.peek().is_none() {
                break;
            }
            self.scanner.hint(self.scanner.at, "a closing parenthesis without an opening one is passed over");
            self.scanner.at += 1;
        }
        if nodes.is_empty() {
            return Err(QueryError::new(begin, "no word to search for"));
        }
        Ok(single(nodes, Node::And))
    }

    /// Alternatives; `None` where there is no word.
    fn either(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        let mut nodes = Vec::new();
        let mut operator: Option<usize> = None;
        loop {
            let node = self.all(field)?;
            if let Some(at) = operator.filter(|_| node.is_none() || nodes.is_empty()) {
                self.scanner
                    .hint(at, "OR stands between two words; this one is passed over, \"OR\" in quotation marks is a word");
            }
            nodes.extend(node);
            self.scanner.skip_blanks();
            let at = self.scanner.at;
            if !self.scanner.take_operator(OR) {
                return Ok((!nodes.is_empty()).then(|| single(nodes, Node::Or)));
            }
            operator = Some(at);
        }
    }

    /// What must be there together; `None` where there is no word.
    fn all(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        self.scanner.skip_blanks();
        let mut nodes = Vec::new();
        while !self.scanner.ends() && !self.scanner.peek_operator(OR) {
            let at = self.scanner.at;
            if self.scanner.take_operator(AND) {
                let is_last = self.scanner.ends() || self.scanner.peek_operator(OR) || self.scanner.peek_operator(AND);
                if nodes.is_empty() || is_last {
                    let message = "AND stands between two words; this one is passed over, \"AND\" in quotation marks is a word";
                    self.scanner.hint(at, message);
                }
                continue;
            }
            self.hint_at_small_operator(!nodes.is_empty());
            nodes.extend(self.perhaps_not(field)?);
            self.scanner.skip_blanks();
        }
        Ok((!nodes.is_empty()).then(|| single(nodes, Node::And)))
    }

    /// `and`, `or`, `not` in small letters are words of most articles: who writes them between words may mean the operator.
    fn hint_at_small_operator(&mut self, is_behind_word: bool) {
        let word = self.scanner.rest().split(|c: char| c.is_whitespace() || c == ')' || c == '(').next().unwrap_or("");
        let after = self.scanner.rest().get(word.len()..).unwrap_or("").trim_start();
        let is_before_word = !after.is_empty() && !after.starts_with(')');
        if is_before_word && (word == "not" || (is_behind_word && matches!(word, "and" | "or"))) {
            let message = format!("`{word}` is looked for as a word; the operator is written {}", word.to_uppercase());
            self.scanner.hint(self.scanner.at, message);
        }
    }

    /// `None` for lone punctuation.
    fn perhaps_not(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        let mut negated = false;
        let mut last = None;
        loop {
            self.scanner.skip_blanks();
            let at = self.scanner.at;
            if self.scanner.take_operator(&["NOT"]) || self.scanner.take_minus() {
                negated = !negated;
                last = Some(at);
            } else {
                break;
            }
        }
        let is_lone = self.scanner.ends() || self.scanner.peek_operator(OR) || self.scanner.peek_operator(AND);
        if let Some(at) = last.filter(|_| is_lone) {
            self.scanner.hint(at, "NOT stands before the word it leaves out; this one is passed over");
            return Ok(None);
        }
        let node = self.primary(field)?;
        Ok(node.map(|node| if negated { Node::Not(Box::new(node)) } else { node }))
    }

    fn primary(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        if self.scanner.peek() == Some('(') {
            return self.group(field);
        }
        self.leaves += 1;
        if self.leaves > MOST_LEAVES {
            return Err(QueryError::new(self.scanner.at, format!("more than {MOST_LEAVES} words in one query")));
        }
        match self.field_name()? {
            Some(inner) => self.of_field(inner).map(Some),
            None => self.leaf(field),
        }
    }

    fn group(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        let open = self.scanner.at;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(QueryError::new(open, format!("more than {DEEPEST} parentheses within one another")));
        }
        self.scanner.at += 1;
        let node = self.either(field)?;
        self.scanner.skip_blanks();
        if node.is_none() {
            self.scanner.hint(open, "parentheses with nothing in them are passed over");
        }
        if self.scanner.peek() == Some(')') {
            self.scanner.at += 1;
        } else {
            self.scanner.hint(open, "the parenthesis is not closed; read as if it were at the end");
        }
        self.depth -= 1;
        Ok(node)
    }

    /// A field name with its colon, which are passed. A colon after anything but letters (`10:30`), or behind a word that is no
    /// field's name and before a blank (`Ketamine: the facts`), is text.
    fn field_name(&mut self) -> Result<Option<Field>, QueryError> {
        let at = self.scanner.at;
        let name = self.scanner.rest().split(|c: char| !c.is_ascii_alphabetic() && c != '_').next().unwrap_or("");
        let after = self.scanner.rest().get(name.len()..).unwrap_or("");
        let Some(value) = after.trim_start().strip_prefix(':').filter(|_| !name.is_empty()) else { return Ok(None) };
        let lower = name.to_ascii_lowercase();
        let known = FIELDS.iter().find(|(known, _)| *known == lower).map(|(_, field)| *field);
        let is_apart = !after.starts_with(':');
        let Some(field) = known else {
            let is_text = is_apart || value.starts_with(char::is_whitespace) || value.is_empty();
            let is_slip = !is_apart && near(name).is_some();
            return if is_text && !is_slip { Ok(None) } else { Err(unknown_field(at, name)) };
        };
        let colon = at + name.len();
        if is_apart {
            self.scanner.hint(
                at,
                format!(
                    "read as the field `{lower}`, which is written {lower}:word; put it in quotation marks to search for the word"
                ),
            );
        }
        self.scanner.at = self.scanner.at + name.len() + after.len() - value.len();
        self.scanner.skip_blanks();
        if self.scanner.ends() {
            return Err(QueryError::new(colon, format!("nothing after `{name}:`")));
        }
        Ok(Some(field))
    }

    fn of_field(&mut self, field: Field) -> Result<Node, QueryError> {
        let at = self.scanner.at;
        let node = if self.scanner.peek() == Some('(') { self.group(field) } else { self.leaf(field) };
        node?.ok_or_else(|| QueryError::new(at, "no word to search for"))
    }

    fn leaf(&mut self, field: Field) -> Result<Option<Node>, QueryError> {
        match field {
            Field::Text(text) if self.scanner.opens_phrase() => self.phrase(text),
            Field::Text(text) => self.word(text),
            Field::Value(value) => self.value(value).map(Some),
            Field::Date => date::read(&mut self.scanner).map(Some),
        }
    }

    fn phrase(&mut self, field: TextField) -> Result<Option<Node>, QueryError> {
        let at = self.scanner.at;
        let hints = self.scanner.hints.len();
        let text = self.scanner.quoted();
        let is_closed = self.scanner.hints.len() == hints;
        let slop = self.scanner.slop()?;
        if text.contains('*') {
            self.scanner.hint(at, "in quotation marks every word is whole; the * is passed over");
        }
        let Some(mut leaf) = TextLeaf::new(field, text, Wanted::Phrase(slop)) else {
            let error = QueryError::new(at, "no word between the quotation marks");
            return if is_closed { Err(error) } else { Ok(None) };
        };
        let mark = self.typed.text.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        leaf.place = self.place(at + mark, text.len());
        Ok(Some(Node::Text(leaf)))
    }

    fn word(&mut self, field: TextField) -> Result<Option<Node>, QueryError> {
        let at = self.scanner.at;
        let written = self.scanner.written();
        if written == "*" {
            return match field {
                TextField::Any => Ok(Some(Node::All)),
                _ => Err(QueryError::new(at, "`*` needs the beginning of a word")
                    .hint("put at least two letters before it, or take the field away")),
            };
        }
        let stem = written.strip_suffix('*');
        check_wildcards(stem.unwrap_or(written), at)?;
        check_nearness(written, at)?;
        let wanted = if stem.is_some() { Wanted::Prefix } else { Wanted::Word };
        let Some(mut leaf) = TextLeaf::new(field, stem.unwrap_or(written), wanted) else { return Ok(None) };
        if leaf.is_too_short() {
            return Err(QueryError::new(at, format!("`{written}` is too short")).hint("put at least two letters before the `*`"));
        }
        leaf.place = self.place(at, stem.unwrap_or(written).len());
        Ok(Some(Node::Text(leaf)))
    }

    /// Where a stretch stands in the query as it was typed.
    fn place(&self, at: usize, length: usize) -> std::ops::Range<usize> {
        self.typed.origin(at)..self.typed.origin(at + length)
    }

    fn value(&mut self, field: ValueField) -> Result<Node, QueryError> {
        let at = self.scanner.at;
        let text = if self.scanner.opens_phrase() { self.scanner.quoted().trim() } else { self.scanner.written() };
        if text.is_empty() {
            return Err(QueryError::new(at, "nothing to compare with"));
        }
        if text.contains('*') {
            let hint = if field == ValueField::Site { "`site:` takes subdomains as it is" } else { "write the whole value" };
            return Err(QueryError::new(at, "`*` has no meaning in this field").hint(hint));
        }
        field.read(text, at).map(Node::Value)
    }
}

fn single(mut nodes: Vec<Node>, several: impl Fn(Vec<Node>) -> Node) -> Node {
    if nodes.len() == 1 { nodes.swap_remove(0) } else { several(nodes) }
}

fn near(name: &str) -> Option<&'static str> {
    let names: Vec<&'static str> = FIELDS.iter().map(|(known, _)| *known).collect();
    nearest(name, &names)
}

fn unknown_field(at: usize, name: &str) -> QueryError {
    let names: Vec<&str> = FIELDS.iter().map(|(known, _)| *known).collect();
    if name.starts_with("http") {
        return QueryError::new(at, "an address is no query")
            .hint("`ketwatch show ADDRESS` shows an article, site:example.org finds those of a site");
    }
    match near(name) {
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
