//! Whom a text in Chinese introduces: names behind a role or before a courtesy, and the subjects of sentences.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::chinese_phrases::{
    CLAUSE_ENDS, CUE_SET, STOPPER_SET, ends_in_bad, is_name, name_at_end, phrase, subject_of, without_leads,
};
use super::chinese_words::ADDRESS;
use super::kind_words::{HEADS, NEUTRAL_PERSONS, PERSONS};
use super::words::{clause_start, first_characters, last_characters, length, outside_marks, place_in};

/// Nouns of two and more characters behind which a name may stand.
static NOUNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let words = PERSONS.iter().chain(HEADS).map(|(_, words)| *words).chain([NEUTRAL_PERSONS, ADDRESS]);
    let nouns = words.flat_map(str::split_whitespace).filter(|word| length(word) > 1);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(nouns).ok()
});

/// Words that join what stands before them to a name, but not as its role.
const JOINERS: &[char] = &[
    '是', '由', '向', '對', '对', '讓', '让', '把', '被', '給', '给', '請', '请', '跟', '到', '找', '於', '稱', '称', '與', '与',
];

/// Phrases that name somebody: 泌尿科主任林書豪, 产妇林女士, 23歲陳姓男子.
pub(super) fn introductions(body: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for noun in NOUNS.iter().flat_map(|nouns| nouns.find_iter(body)) {
        let before = last_characters(body.get(..noun.start()).unwrap_or(""), 40);
        let start = noun.start() - before.len() + clause_start(before, CLAUSE_ENDS);
        let end = noun.end() + name_behind(body, noun.end()).map_or(0, str::len);
        let Some(text) = body.get(start..end) else { continue };
        let text = trimmed_introduction(text);
        if phrase(text).name.is_empty() {
            continue;
        }
        found.push((place_in(body, text), text));
    }
    found.extend(opening_subjects(body));
    found.sort_by_key(|(at, text)| (*at, text.len()));
    found.dedup();
    found
}

/// Subjects at the start of sentences: whom a pronoun in the next may mean, and bodies in full.
fn opening_subjects(body: &str) -> Vec<(usize, &str)> {
    let sentences = outside_marks(body).into_iter().flat_map(|piece| piece.split(['。', '\n', '！', '？']));
    let subjects = sentences.filter_map(|sentence| {
        let clauses = sentence.split(['，', ',', '：', ':']).filter(|clause| !clause.trim().is_empty());
        clauses.take(2).find_map(|clause| subject_of(first_characters(clause, 60)))
    });
    subjects.filter(|subject| !phrase(subject).pronoun).map(|subject| (place_in(body, subject), subject)).collect()
}

fn trimmed_introduction(text: &str) -> &str {
    let text = without_leads(text);
    let cut = text.rfind(JOINERS).and_then(|at| text.get(at..)?.chars().next().map(|c| at + c.len_utf8()));
    match cut.and_then(|cut| text.get(cut..)).filter(|rest| name_at_end(rest).is_some()) {
        Some(rest) => without_leads(rest),
        None => text,
    }
}

/// The name right behind a noun, as far as what follows or another mention shows its end.
fn name_behind(body: &str, at: usize) -> Option<&str> {
    let rest = body.get(at..)?;
    let fits = |count: usize| {
        let name = first_characters(rest, count);
        (length(name) == count && is_name(name) && !ends_in_bad(name)).then_some(name)
    };
    let bounded = |name: &&str| {
        let behind = rest.get(name.len()..).unwrap_or("");
        behind.is_empty() || behind.starts_with(|c: char| !c.is_alphanumeric()) || STOPPER_SET.beginning(behind).is_some()
    };
    let speaks = |name: &&str| rest.get(name.len()..).is_some_and(|behind| CUE_SET.beginning(behind).is_some());
    let recurs = |name: &&str| first_characters(rest, 600).match_indices(*name).nth(1).is_some();
    let counts = || [4, 3, 2].into_iter();
    let told = counts().filter_map(fits).find(speaks);
    told.or_else(|| counts().filter_map(fits).find(bounded)).or_else(|| counts().filter_map(fits).find(recurs))
}
