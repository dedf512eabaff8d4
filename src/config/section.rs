//! Reading the tables of a TOML document value by value, and noting what is wrong where.
//!
//! The document is walked by hand rather than through `serde`: a derived reader stops at the first mistake and knows
//! neither the line of a value nor what should stand there instead.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::Problem;
use crate::text::nearest::nearest;

/// A value of the document with its place.
pub(super) type Value<'i> = Spanned<DeValue<'i>>;

/// The keys of a table, each with an example of a whole line.
pub(super) type Keys = &'static [(&'static str, &'static str)];

/// Collects what is wrong with a document.
pub(super) struct Problems<'t> {
    file: &'t str,
    line_ends: Vec<usize>,
    found: Vec<(usize, String)>,
}

impl<'t> Problems<'t> {
    /// No problems yet in `text`, which the user knows as `file`.
    pub(super) fn new(file: &'t str, text: &str) -> Problems<'t> {
        let line_ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
        Problems { file, line_ends, found: Vec::new() }
    }

    /// Notes a problem with what stands at `place`.
    pub(super) fn add(&mut self, place: &Range<usize>, message: impl Into<String>) {
        self.found.push((place.start, message.into()));
    }

    /// The line of `place`, counted from 1.
    pub(super) fn line(&self, place: usize) -> usize {
        1 + self.line_ends.partition_point(|end| *end < place)
    }

    /// Everything noted, in the document's order.
    pub(super) fn into_list(mut self) -> Vec<Problem> {
        self.found.sort();
        let problem = |(place, message): &(usize, String)| Problem {
            file: self.file.to_owned(),
            line: self.line(*place),
            message: message.clone(),
        };
        self.found.iter().map(problem).collect()
    }
}

/// One table of the document.
pub(super) struct Section<'a, 'i> {
    table: &'a DeTable<'i>,
    keys: Keys,
    /// Where the table stands.
    pub(super) place: Range<usize>,
}

impl<'a, 'i> Section<'a, 'i> {
    /// The table `value`, called `title` in messages, whose keys must be among `keys`.
    pub(super) fn new(value: &'a Value<'i>, title: &str, keys: Keys, problems: &mut Problems<'_>) -> Option<Section<'a, 'i>> {
        let Some(table) = value.get_ref().as_table() else {
            let found = kind_of(value.get_ref());
            problems.add(&value.span(), format!("`{title}` must be a section of its own, not {found}; write {title} on a line"));
            return None;
        };
        unknown_keys(table, title, keys, problems);
        Some(Section { table, keys, place: value.span() })
    }

    /// The value of `key`, if there is one.
    pub(super) fn value(&self, key: &str) -> Option<&'a Value<'i>> {
        self.table.get(key)
    }

    /// The text at `key`, made into what it stands for by `check`, whose error says what to write instead.
    pub(super) fn text<T>(
        &self,
        key: &str,
        problems: &mut Problems<'_>,
        check: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let value = self.value(key)?;
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, "a text in quotation marks", value, problems);
            return None;
        };
        check(text).map_err(|message| problems.add(&value.span(), format!("`{key}`: {message}"))).ok()
    }

    /// The whole number at `key`, which must lie in `range`.
    pub(super) fn number(&self, key: &str, range: &Range<usize>, problems: &mut Problems<'_>) -> Option<usize> {
        let value = self.value(key)?;
        let Some(number) = value.get_ref().as_integer() else {
            self.wrong_type(key, "a whole number", value, problems);
            return None;
        };
        let parsed = usize::from_str_radix(number.as_str(), number.radix()).ok().filter(|number| range.contains(number));
        if parsed.is_none() {
            let last = range.end.saturating_sub(1);
            problems.add(&value.span(), format!("`{key}` must be from {} to {last}, not {number}", range.start));
        }
        parsed
    }

    /// The `true` or `false` at `key`.
    pub(super) fn flag(&self, key: &str, problems: &mut Problems<'_>) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, "true or false", value, problems);
        }
        flag
    }

    /// The texts of the list at `key`, each made into what it stands for by `check`.
    pub(super) fn texts<T>(
        &self,
        key: &str,
        problems: &mut Problems<'_>,
        check: impl Fn(&str) -> Result<T, String>,
    ) -> Option<Vec<T>> {
        let mut list = Vec::new();
        for item in self.items(key, problems)? {
            match item.get_ref().as_str().map(&check) {
                Some(Ok(checked)) => list.push(checked),
                Some(Err(message)) => problems.add(&item.span(), format!("`{key}`: {message}")),
                None => self.wrong_type(key, "a list of texts", item, problems),
            }
        }
        Some(list)
    }

    /// The text at `key`, or the texts of the list there, each made into what it stands for by `check`.
    pub(super) fn one_or_more<T>(
        &self,
        key: &str,
        problems: &mut Problems<'_>,
        check: impl Fn(&str) -> Result<T, String>,
    ) -> Vec<T> {
        let found = match self.value(key).map(|value| value.get_ref()) {
            Some(DeValue::Array(_)) => self.texts(key, problems, check),
            _ => self.text(key, problems, check).map(|one| vec![one]),
        };
        found.unwrap_or_default()
    }

    /// The values of the list at `key`.
    pub(super) fn items(&self, key: &str, problems: &mut Problems<'_>) -> Option<&'a [Value<'i>]> {
        let value = self.value(key)?;
        let list = value.get_ref().as_array();
        if list.is_none() {
            self.wrong_type(key, "a list", value, problems);
        }
        list.map(|list| &**list)
    }

    fn wrong_type(&self, key: &str, wanted: &str, found: &Value<'_>, problems: &mut Problems<'_>) {
        let example = self.keys.iter().find(|(name, _)| *name == key).map_or("", |(_, example)| example);
        let found_kind = kind_of(found.get_ref());
        problems.add(&found.span(), format!("`{key}` must be {wanted}, not {found_kind}; write {key} = {example}"));
    }
}

fn unknown_keys(table: &DeTable<'_>, title: &str, keys: Keys, problems: &mut Problems<'_>) {
    for key in table.keys() {
        if !keys.iter().any(|(known, _)| known == key.get_ref()) {
            let names: Vec<&str> = keys.iter().map(|(known, _)| *known).collect();
            problems.add(&key.span(), format!("unknown key `{}`{}", key.get_ref(), advice(key.get_ref(), title, &names)));
        }
    }
}

/// The rest of a message about an unknown name: the name that was meant, or all there are.
pub(super) fn advice(wrong: &str, title: &str, known: &[&str]) -> String {
    match nearest(wrong, known) {
        Some(name) => format!("; did you mean `{name}`?"),
        None => format!("; {title} knows {}", known.join(", ")),
    }
}

fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a section",
    }
}
