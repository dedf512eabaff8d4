//! The data that applications send along with a page, for those pages that show no text without it.
//!
//! Server-rendered applications keep what they show a second time for their scripts: JSON in a script of its own (Next.js
//! `__NEXT_DATA__`, Angular's transfer state), assigned to a variable ([`STATES`]), as a stream of rows (Next.js
//! `self.__next_f`), or flattened to one array whose numbers are places in it (Nuxt 3, devalue). `articleBody` of JSON-LD, which may
//! hold markup, is of the same use. What they hold is set into the page as an article, and the page is read once more: the
//! same rules decide what of it is the text. Pages that show their text are never read so.

use std::collections::HashMap;

use serde_json::Value;

use super::block::size_of;
use super::jsonld::Facts;
use super::lenient;
use super::richtext;
use super::title::plain;
use super::tree::Tree;
use super::whose::Own;

/// Size a text must have to be taken for an article's: shorter ones are teasers.
const LEAST: usize = 240;

/// Bytes of scripts that are read.
const MAX_SCRIPTS: usize = 8_000_000;

/// Variables that applications keep their data in, with the publishing systems known for them.
const STATES: &[&str] = &[
    // Apollo Client
    "__APOLLO_STATE__",
    "__DATA__",
    "__INITIAL_DATA__",
    "__INITIAL_PROPS__",
    // Vue server rendering
    "__INITIAL_STATE__",
    // Next.js before version 9
    "__NEXT_DATA__",
    // Nuxt 2
    "__NUXT__",
    "__PRELOADED_DATA__",
    // Redux
    "__PRELOADED_STATE__",
    "__SERVER_DATA__",
    "__STATE__",
    "__data",
    // Remix
    "__remixContext",
];

/// The variable of Arc XP that holds the page's article and nothing else.
const ARTICLE: &str = "Fusion.globalContent";

/// How a row of Next.js' stream is pushed.
const PUSH: &str = "self.__next_f.push(";

/// The text that a page tells beside what it shows, as markup.
pub(super) fn told(tree: &Tree<'_>, facts: &Facts, own: &Own) -> Option<String> {
    let body = facts.body.as_deref().map(marked_up).filter(|text| size_of(text) >= LEAST);
    let data = || richtext::longest(&data(&tree.scripts), own).filter(|text| size_of(text) >= LEAST);
    body.or_else(data)
}

/// The page with a text set into it.
pub(super) fn shown(markup: &str, text: &str) -> String {
    [markup, "<article class=\"article-body\">", text, "</article>"].concat()
}

/// A text as markup: it may be that already, escaped or not, or plain.
pub(super) fn marked_up(text: &str) -> String {
    let is_escaped = !text.contains("</") && text.contains("&lt;/");
    let text = if is_escaped { text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") } else { text.to_owned() };
    if text.contains("</") || text.contains("<br") || text.contains("<p>") {
        return text;
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("<p>{line}</p>")).collect()
}

/// What the scripts of a page hold.
#[derive(Debug, Default)]
pub(super) struct Data {
    pub(super) values: Vec<Value>,
    /// Those that are the page's own article.
    pub(super) own: Vec<Value>,
    /// Texts that others refer to as `$` and their name.
    pub(super) texts: HashMap<String, String>,
}

fn data(scripts: &[&str]) -> Data {
    let (mut data, mut stream, mut left) = (Data::default(), String::new(), MAX_SCRIPTS);
    for script in scripts.iter().map(|script| script.trim()) {
        let Some(rest) = left.checked_sub(script.len()) else { break };
        left = rest;
        if script.starts_with(['{', '[']) {
            data.values.extend(serde_json::from_str(script).ok().map(revived));
        } else if script.contains(PUSH) {
            pushed(script, &mut stream);
        } else if let Some(article) = assigned(script, ARTICLE) {
            data.own.push(article);
        } else {
            data.values.extend(STATES.iter().find_map(|name| assigned(script, name)));
        }
    }
    data.add_rows(&stream);
    data
}

/// What a script assigns to a variable.
fn assigned(script: &str, name: &str) -> Option<Value> {
    let mut places = script.match_indices(name);
    let behind = places.find_map(|(at, _)| {
        let rest = script.get(at + name.len()..)?.trim_start_matches([']', '"', '\'', ' ']);
        rest.strip_prefix('=').filter(|rest| !rest.starts_with('=')).map(str::trim_start)
    })?;
    if let Some(quoted) = behind.strip_prefix("JSON.parse(") {
        let text = lenient::first(&format!("[{quoted}"))?.get(0)?.as_str()?.to_owned();
        return serde_json::from_str(&text).ok();
    }
    if let Some(function) = behind.strip_prefix("(function(") {
        return returned(function);
    }
    behind.starts_with(['{', '[']).then(|| lenient::first(behind)).flatten()
}

/// What Nuxt 2 returns from a function, whose arguments are the values that stand in it more than once.
fn returned(function: &str) -> Option<Value> {
    let (names, body) = function.split_once(')')?;
    let (_, data) = body.split_once("return")?;
    let (_, arguments) = data.rsplit_once("}(")?;
    let arguments = lenient::first(&format!("[{arguments}]"))?;
    let values = arguments.as_array()?.iter().cloned();
    let variables = names.split(',').map(|name| name.trim().to_owned()).zip(values).collect();
    data.trim_start().starts_with(['{', '[']).then(|| lenient::first_with(data, variables)).flatten()
}

/// Adds what a script pushes to Next.js' stream. Each row is read once: behind one that is whole the next is looked for, and what
/// is open is read no further than to the next push.
fn pushed(script: &str, stream: &mut String) {
    let mut rest = script;
    while let Some((_, behind)) = rest.split_once(PUSH) {
        let (row, length) = row_of(behind);
        if let Some(piece) = row.as_ref().and_then(|row| row.get(1)).and_then(Value::as_str) {
            stream.push_str(piece);
        }
        rest = behind.get(length..).unwrap_or("");
    }
}

/// The row that is pushed, and the bytes it takes.
fn row_of(behind: &str) -> (Option<Value>, usize) {
    let mut whole = serde_json::Deserializer::from_str(behind).into_iter::<Value>();
    if let Some(Ok(row)) = whole.next() {
        return (Some(row), whole.byte_offset());
    }
    let end = behind.find(PUSH).unwrap_or(behind.len());
    (behind.get(..end).and_then(lenient::first), end)
}

impl Data {
    /// Adds the rows of a stream: `name:T` with the length of a text in hexadecimal digits and the text, or `name:` and JSON up
    /// to the line's end.
    fn add_rows(&mut self, stream: &str) {
        let mut rest = stream;
        while let Some((name, behind)) = rest.split_once(':') {
            let name = name.trim_start_matches('\n');
            if let Some((text, after)) = behind.strip_prefix('T').and_then(counted) {
                self.texts.insert(name.to_owned(), text.to_owned());
                rest = after;
                continue;
            }
            let (line, after) = behind.split_once('\n').unwrap_or((behind, ""));
            if line.starts_with(['{', '[']) {
                self.values.extend(serde_json::from_str(line).ok());
            }
            rest = after;
        }
    }
}

/// A text after its length in bytes, and what follows it.
fn counted(row: &str) -> Option<(&str, &str)> {
    let (length, rest) = row.split_at_checked(row.bytes().take(8).position(|byte| byte == b',')?)?;
    let length = usize::from_str_radix(length, 16).ok()?;
    rest.get(1..)?.split_at_checked(length)
}

/// Values that are read of a flattened array, and its depth.
const MAX_REVIVED: usize = 200_000;
const MAX_DEPTH: usize = 24;

/// The value that a flattened array stands for; another value as it is.
fn revived(value: Value) -> Value {
    let is_flat = |items: &[Value]| items.len() > 4 && items.first().and_then(|first| first.get(0)).is_some_and(Value::is_string);
    match &value {
        Value::Array(items) if is_flat(items) => revive(items, 0, 0, &mut 0),
        _ => value,
    }
}

fn revive(items: &[Value], at: usize, depth: usize, count: &mut usize) -> Value {
    *count += 1;
    if depth > MAX_DEPTH || *count > MAX_REVIVED {
        return Value::Null;
    }
    let mut inner = |place: &Value| {
        let place = place.as_u64().and_then(|place| usize::try_from(place).ok());
        place.map_or(Value::Null, |place| revive(items, place, depth + 1, count))
    };
    match items.get(at) {
        // `["Reactive", 1]`
        Some(Value::Array(places)) if places.first().is_some_and(Value::is_string) => places.get(1).map_or(Value::Null, inner),
        Some(Value::Array(places)) => places.iter().map(inner).collect(),
        Some(Value::Object(members)) => Value::Object(members.iter().map(|(key, place)| (key.clone(), inner(place))).collect()),
        Some(value) => value.clone(),
        None => Value::Null,
    }
}

/// The words of a text that may be markup.
pub(super) fn words(text: &str) -> String {
    plain(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_become_paragraphs() {
        assert_eq!(marked_up("One.\n\nTwo."), "<p>One.</p><p>Two.</p>");
        assert_eq!(marked_up("<p>One.</p>"), "<p>One.</p>");
        assert_eq!(marked_up("&lt;p&gt;One &amp;amp; two.&lt;/p&gt;"), "<p>One &amp; two.</p>");
    }

    #[test]
    fn variables_are_read() {
        let expected = Some(json!({"a": {"b": "c"}}));
        for script in [
            r#"window.__PRELOADED_STATE__ = {"a":{"b":"c"}};other = {};"#,
            r#"window["__PRELOADED_STATE__"]={"a":{"b":"c"}}"#,
            r#"if (x.__PRELOADED_STATE__ == 1) {} window.__PRELOADED_STATE__ = JSON.parse("{\"a\":{\"b\":\"c\"}}");"#,
            r#"window.__PRELOADED_STATE__=(function(d,e){return {a:{b:e}}}(1,"c"));"#,
        ] {
            assert_eq!(assigned(script, "__PRELOADED_STATE__"), expected, "{script}");
        }
        assert_eq!(assigned("console.log(__PRELOADED_STATE__)", "__PRELOADED_STATE__"), None);
    }

    #[test]
    fn streams_are_read() {
        let first = r#"(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"1:I[1]\n2:{\"body\":\"$3\"}\n3:T"])"#;
        let data = data(&[first, r#"self.__next_f.push([1,"9,<p>é</p>4:[5]\n"])"#]);
        assert_eq!(data.values, [json!({"body": "$3"}), json!([5])]);
        assert_eq!(data.texts.get("3").map(String::as_str), Some("<p>é</p>"));
    }

    #[test]
    fn streams_that_are_never_closed_are_read_once() {
        // Each row was once read to the script's end: minutes for this many.
        let open = r#"self.__next_f.push([1,""#.repeat(100_000);
        assert!(data(&[open.as_str()]).values.is_empty());
        let closed = r#"self.__next_f.push([1,'2:[5]\n']);self.__next_f.push([1,"3:[6]\n"])"#;
        assert_eq!(data(&[closed]).values, [json!([5]), json!([6])]);
    }

    #[test]
    fn flattened_arrays_are_revived() {
        let flat = json!([["Reactive", 1], {"data": 2, "self": 1}, [3, 4], "a", {"b": 3}]);
        let Value::Object(whole) = revived(flat) else { panic!("no object") };
        assert_eq!(whole.get("data"), Some(&json!(["a", {"b": "a"}])));
        assert_eq!(revived(json!({"a": 1})), json!({"a": 1}));
    }
}
