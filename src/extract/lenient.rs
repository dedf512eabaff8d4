//! JSON as pages write it, read as far as it can be understood.
//!
//! Publishing systems put JSON-LD together from pieces of text, and some break it: quotation marks inside strings that nobody escaped,
//! a comma or a value left out, single quotation marks, comments, character references, the end cut off, two objects one after
//! another. What `serde_json` refuses is read here once more, token by token: what cannot be understood is passed over, what is open
//! at the end is closed. One pass; each look ahead is bounded; deeper than [`MAX_DEPTH`] nothing is read.
//!
//! Where a string ends is told by what follows: a comma and a key, a colon behind a key, a bracket of its kind. Valid JSON reads the
//! same as by `serde_json`.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::{Map, Number, Value};

/// Levels that are read; `serde_json` reads as many.
const MAX_DEPTH: usize = 127;

/// Bytes of the longest key that is told from a piece of text.
const LONGEST_KEY: usize = 200;

/// The values of a script, one or several; `None` where there is no object or array in it.
pub(super) fn read(script: &str) -> Option<Value> {
    let script = resolved(script);
    let mut values = Reader::of(&script).run(usize::MAX);
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Value::Array(values)),
    }
}

/// The first object or array of a text.
pub(super) fn first(text: &str) -> Option<Value> {
    let start = text.find(['{', '['])?;
    let value = serde_json::Deserializer::from_str(text.get(start..)?).into_iter::<Value>().next()?;
    value.ok().or_else(|| Reader::of(text).run(1).pop())
}

/// The first object or array of a script in which some names stand for values.
pub(super) fn first_with(text: &str, variables: HashMap<String, Value>) -> Option<Value> {
    Reader { variables, ..Reader::of(text) }.run(1).pop()
}

/// The script with its quotation marks, where character references stand for all of them.
fn resolved(script: &str) -> Cow<'_, str> {
    let opening = script.trim_start().trim_start_matches(['{', '[']).trim_start();
    if !opening.starts_with('&') {
        return Cow::Borrowed(script);
    }
    let mut script = script.to_owned();
    for (reference, character) in [("&quot;", "\""), ("&#34;", "\""), ("&#x22;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        script = script.replace(reference, character);
    }
    Cow::Owned(script)
}

/// An object or an array that is being read.
enum Open {
    /// With the key whose value comes next.
    Object(Map<String, Value>, Option<String>),
    Array(Vec<Value>),
}

impl Open {
    fn is_object(&self) -> bool {
        matches!(self, Open::Object(..))
    }

    fn add(&mut self, value: Value) {
        match self {
            Open::Array(items) => items.push(value),
            // A value without a key is passed over.
            Open::Object(members, key) => drop(key.take().map(|key| members.insert(key, value))),
        }
    }

    fn closed(mut self) -> Value {
        if matches!(self, Open::Object(_, Some(_))) {
            self.add(Value::Null);
        }
        match self {
            Open::Object(members, _) => Value::Object(members),
            Open::Array(items) => Value::Array(items),
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open>,
    values: Vec<Value>,
    /// Whether a string had no end that can be believed: from there on each ends at its next quotation mark.
    is_lost: bool,
    /// What words stand for.
    variables: HashMap<String, Value>,
    /// Bytes of text that they may still be written out with.
    room: usize,
}

/// Bytes of text that words may stand for.
const ROOM: usize = 4_000_000;

impl<'t> Reader<'t> {
    fn of(text: &'t str) -> Reader<'t> {
        Reader { text, at: 0, open: Vec::new(), values: Vec::new(), is_lost: false, variables: HashMap::new(), room: ROOM }
    }

    /// Reads so many values.
    fn run(mut self, count: usize) -> Vec<Value> {
        while let Some(byte) = self.peek().filter(|_| self.values.len() < count) {
            self.step(byte);
        }
        while !self.open.is_empty() {
            self.close();
        }
        self.values
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn step(&mut self, byte: u8) {
        let is_inside = !self.open.is_empty();
        match byte {
            b'{' => self.enter(Open::Object(Map::new(), None)),
            b'[' => self.enter(Open::Array(Vec::new())),
            b'<' if self.rest().starts_with("<![CDATA[") => self.at += "<![CDATA[".len(),
            b'/' if self.rest().starts_with("/*") => self.pass(2, "*/"),
            b'/' if is_inside && self.rest().starts_with("//") => self.pass(2, "\n"),
            b']' if self.rest().starts_with("]]>") => self.at += 3,
            b'}' | b']' => self.leave(byte == b'}'),
            b'"' | b'\'' if is_inside => self.string(byte),
            b',' => self.comma(),
            b':' | b'/' | b'<' | b'>' => self.at += 1,
            byte if !is_inside || byte.is_ascii_whitespace() => self.at += 1,
            _ => self.word(),
        }
    }

    /// A key without a value has none.
    fn comma(&mut self) {
        self.at += 1;
        if matches!(self.open.last(), Some(Open::Object(_, Some(_)))) {
            self.add(Value::Null);
        }
    }

    /// Goes behind the next `end`, or to the end of the text.
    fn pass(&mut self, from: usize, end: &str) {
        let found = self.text.get(self.at + from..).and_then(|rest| rest.find(end));
        self.at = found.map_or(self.text.len(), |length| self.at + from + length + end.len());
    }

    fn enter(&mut self, open: Open) {
        self.at += 1;
        if self.open.len() < MAX_DEPTH {
            self.open.push(open);
        } else {
            self.at = self.text.len();
        }
    }

    /// Closes the innermost of that kind, and what is open in it; what closes nothing is passed over.
    fn leave(&mut self, is_object: bool) {
        self.at += 1;
        let Some(depth) = self.open.iter().rposition(|open| open.is_object() == is_object) else { return };
        while self.open.len() > depth {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(value) = self.open.pop().map(Open::closed) else { return };
        match self.open.last_mut() {
            Some(outer) => outer.add(value),
            None => self.values.push(value),
        }
    }

    fn add(&mut self, value: Value) {
        if let Some(open) = self.open.last_mut() {
            open.add(value);
        }
    }

    /// What stands without quotation marks: a number, a word of JSON, a key of a script.
    fn word(&mut self) {
        let is_end = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | '{' | '}' | '[' | ']' | '"' | '\'');
        let length = self.rest().find(is_end).unwrap_or(self.rest().len()).max(1);
        let word = self.rest().get(..length).unwrap_or("").to_owned();
        self.at += length;
        if self.takes_key() && self.is_colon() {
            self.name(word);
        } else if !word.is_empty() {
            let value = self.meaning(&word).unwrap_or_else(|| value_of(&word));
            self.add(value);
        }
    }

    /// What a word stands for; lists and objects, and much text, are not written out again and again.
    fn meaning(&mut self, word: &str) -> Option<Value> {
        let value = self.variables.get(word)?;
        let size = value.as_str().map_or(0, str::len);
        let Some(left) = self.room.checked_sub(size).filter(|_| !value.is_array() && !value.is_object()) else {
            return Some(Value::Null);
        };
        self.room = left;
        Some(value.clone())
    }

    /// Whether an object is open whose key is wanted, or whose last key got no value.
    fn takes_key(&self) -> bool {
        self.open.last().is_some_and(Open::is_object)
    }

    /// Passes over white space and a colon; whether there was one.
    fn is_colon(&mut self) -> bool {
        let rest = self.rest().trim_start();
        let is_colon = rest.starts_with(':');
        if is_colon {
            self.at = self.text.len() - rest.len() + 1;
        }
        is_colon
    }

    fn name(&mut self, name: String) {
        if let Some(Open::Object(members, key)) = self.open.last_mut()
            && let Some(before) = key.replace(name)
        {
            members.insert(before, Value::Null);
        }
    }

    fn string(&mut self, quote: u8) {
        let start = self.at + 1;
        let end = self.end_of_string(start, quote);
        self.at = (end + 1).min(self.text.len());
        // What is cut off in its middle is no value.
        if end == self.text.len() {
            return;
        }
        let text = unescaped(self.text.get(start..end).unwrap_or(""));
        if self.takes_key() && self.is_colon() {
            return self.name(text);
        }
        self.add(Value::String(text));
    }

    /// The quotation mark that ends a string, else the end of the text.
    fn end_of_string(&mut self, start: usize, quote: u8) -> usize {
        let is_key = matches!(self.open.last(), Some(Open::Object(_, None)));
        let (mut from, mut first) = (start, None);
        while let Some(end) = next_quote(self.text, from, quote) {
            first = first.or(Some(end));
            if self.is_lost || self.is_end(end + 1, is_key) {
                return end;
            }
            from = end + 1;
        }
        self.is_lost = true;
        first.unwrap_or(self.text.len())
    }

    /// Whether what follows a quotation mark says that a string ends with it.
    fn is_end(&self, behind: usize, is_key: bool) -> bool {
        let rest = self.text.get(behind..).unwrap_or("").trim_start();
        let is_object = self.takes_key();
        match rest.as_bytes().first() {
            None => true,
            Some(b':') => is_key,
            Some(b',') => opens_next(rest.get(1..).unwrap_or("").trim_start(), is_object),
            // A comma left out.
            Some(b'"' | b'\'') if is_object && !is_key => is_key_at(rest),
            Some(b'}') => is_object || closes(rest),
            Some(b']') => !is_object || closes(rest),
            Some(b'/') => rest.starts_with("/*") || rest.starts_with("//"),
            _ => false,
        }
    }
}

/// Whether more closes or follows behind a bracket that is none of the innermost's.
fn closes(rest: &str) -> bool {
    let next = rest.get(1..).unwrap_or("").trim_start();
    next.is_empty() || next.starts_with([',', '}', ']'])
}

/// Whether a key or a value can begin there, behind a comma.
fn opens_next(rest: &str, is_object: bool) -> bool {
    let Some(first) = rest.as_bytes().first() else { return true };
    match first {
        b'}' | b']' | b',' | b'/' => true,
        b'"' | b'\'' => !is_object || is_key_at(rest),
        b'{' | b'[' => !is_object,
        first if is_object => first.is_ascii_alphabetic() && is_bare_key(rest),
        first => first.is_ascii_digit() || *first == b'-' || ["true", "false", "null"].iter().any(|word| rest.starts_with(word)),
    }
}

/// Whether a string begins there with a colon behind it.
fn is_key_at(rest: &str) -> bool {
    let Some(quote) = rest.as_bytes().first() else { return false };
    let near = rest.get(..rest.floor_char_boundary(LONGEST_KEY)).unwrap_or(rest);
    match next_quote(near, 1, *quote) {
        Some(end) => rest.get(end + 1..).is_some_and(|behind| behind.trim_start().starts_with(':')),
        None => near.len() < rest.len() && *quote == b'"' && !near.contains([' ', '\n']),
    }
}

fn is_bare_key(rest: &str) -> bool {
    let end =
        rest.bytes().take(LONGEST_KEY).position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'$' | b'@'));
    end.and_then(|end| rest.get(end..)).is_some_and(|behind| behind.starts_with(':'))
}

/// The next such quotation mark that no backslash stands before.
fn next_quote(text: &str, from: usize, quote: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            byte if *byte == quote => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// A number, a word of JSON or of the languages that write it, else the text.
fn value_of(word: &str) -> Value {
    match word {
        "true" | "True" => Value::Bool(true),
        "false" | "False" => Value::Bool(false),
        "null" | "None" | "undefined" | "NaN" => Value::Null,
        word => word.parse::<Number>().map_or_else(|_| Value::String(word.to_owned()), Value::Number),
    }
}

/// The text of a string; a wrong escape stays as it is, and of control characters line breaks alone.
fn unescaped(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => escaped(&mut chars, &mut text),
            '\t' => text.push(' '),
            '\n' => text.push('\n'),
            c if c.is_control() && c.is_ascii() => {}
            c => text.push(c),
        }
    }
    text
}

/// The character behind a backslash.
fn escaped(chars: &mut std::str::Chars<'_>, text: &mut String) {
    let Some(c) = chars.next() else { return };
    match c {
        '"' | '\\' | '/' | '\'' => text.push(c),
        'b' => text.push('\u{8}'),
        'f' => text.push('\u{c}'),
        'n' => text.push('\n'),
        'r' => text.push('\r'),
        't' => text.push('\t'),
        'u' => match unit(chars) {
            Some(high @ 0xd800..=0xdbff) => text.push(pair(high, chars)),
            Some(unit) => text.push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)),
            None => text.push_str("\\u"),
        },
        c => text.extend(['\\', c]),
    }
}

/// Four hexadecimal digits; nothing is passed over where they are not there.
fn unit(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    let digits = chars.as_str().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let unit = u32::from_str_radix(digits, 16).ok();
    *chars = chars.as_str().get(4..)?.chars();
    unit
}

/// The character of two surrogates.
fn pair(high: u32, chars: &mut std::str::Chars<'_>) -> char {
    let mut ahead = chars.clone();
    let low = (ahead.next() == Some('\\') && ahead.next() == Some('u')).then(|| unit(&mut ahead)).flatten();
    let Some(low @ 0xdc00..=0xdfff) = low else { return char::REPLACEMENT_CHARACTER };
    *chars = ahead;
    char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn broken_scripts_are_read() {
        let whole = json!({"headline": "Ferry late", "author": {"name": "Jane Roe"}, "n": 1});
        for script in [
            r#"{"headline": "Ferry late" "author": {"name": "Jane Roe"}, "n": 1}"#,
            r#"{"headline": "Ferry late", "author": {"name": "Jane Roe"} "n": 1}"#,
            r#"{"headline": "Ferry late", "author": {"name": "Jane Roe",}, "n": 1,}"#,
            r#"{"headline": "Ferry late", "author": {"name": "Jane Roe"}, "n": 1"#,
            r#"{"n": 1, "headline": "Ferry late", "author": {"name": "Jane Roe""#,
            r#"{'headline': 'Ferry late', 'author': {'name': 'Jane Roe'}, 'n': 1}"#,
            r#"{headline: "Ferry late", author: {name: "Jane Roe"}, n: 1};"#,
            r#"/* it's [old] */ {"headline": "Ferry late", /* x */ "author": {"name": "Jane Roe"}, "n": 1}"#,
            "//<![CDATA[\n{\"headline\": \"Ferry late\", // x\n \"author\": {\"name\": \"Jane Roe\"}, \"n\": 1}\n//]]>",
            "<!-- {\"headline\": \"Ferry late\", \"author\": {\"name\": \"Jane Roe\"}, \"n\": 1} -->",
            "{&quot;headline&quot;: &quot;Ferry late&quot;, &quot;author&quot;: {&quot;name&quot;: &quot;Jane Roe&quot;}, &quot;n&quot;: 1}",
            r#"window.data = {"headline": "Ferry late", "author": {"name": "Jane Roe"}, "n": 1};"#,
        ] {
            assert_eq!(read(script), Some(whole.clone()), "{script}");
        }
    }

    #[test]
    fn strings_end_where_something_follows() {
        for (script, expected) in [
            (r#"{"a": "Ferry "late" again", "b": 1}"#, json!({"a": "Ferry \"late\" again", "b": 1})),
            (r#"{"a": "He said "no", and went", "b": 1}"#, json!({"a": "He said \"no\", and went", "b": 1})),
            (r#"{"a": "He said "no", "yes" and went", "b": 1}"#, json!({"a": "He said \"no\", \"yes\" and went", "b": 1})),
            (r#"{"a": "The "why": a story", "b": 1}"#, json!({"a": "The \"why\": a story", "b": 1})),
            (r#"{"a": "It ends "so"", "b": 1}"#, json!({"a": "It ends \"so\"", "b": 1})),
            (r#"["a "b" c", "d"]"#, json!(["a \"b\" c", "d"])),
            (
                "{\"a\": \"one\ntwo\tthree\u{1}\", \"b\": \"\\d \\u00e9 \\ud83d\\ude00 \\ud83d\"}",
                json!({"a": "one\ntwo three", "b": "\\d é 😀 \u{fffd}"}),
            ),
            (r#"{"a": , "b": 1}"#, json!({"a": null, "b": 1})),
            (r#"{"b": 1, "a": }"#, json!({"a": null, "b": 1})),
            (r#"{"a": 1, "b": "cut in the mid"#, json!({"a": 1, "b": null})),
            (r#"{"a": 1} {"a": 2}"#, json!([{"a": 1}, {"a": 2}])),
            (r#"{"a": [1, 2}, "b": 3"#, json!({"a": [1, 2]})),
            (r#"{"a": 2024-03-05, "b": undefined}"#, json!({"a": "2024-03-05", "b": null})),
        ] {
            assert_eq!(read(script), Some(expected), "{script}");
        }
        assert_eq!(read("no object, \"nor\" array"), None);
        assert_eq!(read(""), None);
    }

    /// Numbers that are the same at every run, so that a failure can be repeated.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % limit
        }
    }

    const TEXTS: &[&str] = &[
        "",
        "a",
        "\"",
        "\\",
        "\", \"b\": ",
        "}",
        "]",
        "{",
        ":",
        ", ",
        "'",
        "//",
        "/*",
        "é",
        "😀",
        "\n",
        "\u{7}",
        "&quot;",
        "name",
        "]]>",
        "<!--",
    ];

    fn any_text(dice: &mut Dice) -> String {
        (0..dice.below(5)).map(|_| TEXTS[dice.below(TEXTS.len())]).collect()
    }

    fn any_value(dice: &mut Dice, depth: usize) -> Value {
        match dice.below(if depth > 4 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Bool(dice.below(2) == 0),
            2 => json!(dice.below(100_000)),
            3 => json!(-1.5e-7),
            4 => Value::String(any_text(dice)),
            5 => (0..dice.below(4)).map(|_| any_value(dice, depth + 1)).collect(),
            _ => Value::Object((0..dice.below(4)).map(|_| (any_text(dice), any_value(dice, depth + 1))).collect()),
        }
    }

    #[test]
    fn valid_json_reads_as_by_serde_json() {
        let mut dice = Dice(5);
        for round in 0..3_000 {
            let value = json!({"first": any_value(&mut dice, 0), "a key": any_value(&mut dice, 0)});
            let text = if round % 2 == 0 { value.to_string() } else { serde_json::to_string_pretty(&value).unwrap() };
            assert_eq!(read(&text), Some(value), "{text}");
        }
    }

    #[test]
    fn whatever_is_broken_ends_in_time() {
        let mut dice = Dice(9);
        for _ in 0..3_000 {
            let mut text = any_value(&mut dice, 0).to_string();
            for _ in 0..dice.below(4) {
                let at = text.floor_char_boundary(dice.below(text.len() + 1));
                text.insert_str(at, TEXTS[dice.below(TEXTS.len())]);
            }
            text.truncate(text.floor_char_boundary(dice.below(text.len() + 1)));
            let _ = read(&text);
        }
        let started = std::time::Instant::now();
        for piece in
            ["[", "{\"a\":", "\"", "{\"a\": \"b\" ", "'", "[\"", "\\", "/*", "{\"a\" \"", "a:", "\"a\", ", "]}", "     \""]
        {
            let _ = read(&format!("{{{}", piece.repeat(300_000)));
            let _ = read(&format!("[{}", piece.repeat(300_000)));
        }
        assert!(started.elapsed() < std::time::Duration::from_secs(60), "{:?}", started.elapsed());
    }
}
