//! Short extracts that show why a text was found.

use super::Query;
use super::highlight::{Answer, Highlighter, merged};
use crate::model::Span;
use crate::text::sentences::sentences;
use crate::text::words::words;

/// An extract of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The extract: a sentence, or a part of one that ends on word boundaries.
    pub span: Span,
    /// The whole sentence.
    pub sentence: Span,
    /// What answers the query in it; spans of the whole text, as `span` is.
    pub highlights: Vec<Span>,
}

/// At most `count` extracts of at most `max_chars` characters: the sentences that answer most of the query, in text order.
/// The text's first sentence where none answers any of it.
pub fn snippets(query: &Query, text: &str, language: &str, max_chars: usize, count: usize) -> Vec<Snippet> {
    let answers = Highlighter::new(query, language).find(text);
    let sentences = sentences(text, language);
    let mut ranked = rank(&sentences, &answers);
    if ranked.is_empty() {
        ranked.extend(sentences.first().map(|first| Ranked { sentence: *first, answers: &[], distinct: 0 }));
    }
    ranked.sort_by_key(|ranked| std::cmp::Reverse((ranked.distinct, ranked.answers.len().min(4))));
    ranked.truncate(count);
    ranked.sort_by_key(|ranked| ranked.sentence);
    ranked.iter().map(|ranked| extract(text, ranked, max_chars)).collect()
}

struct Ranked<'a> {
    sentence: Span,
    answers: &'a [Answer],
    /// How many of the query's words, prefixes and phrases it answers.
    distinct: usize,
}

/// The sentences with an answer; an answer belongs to the sentence it begins in.
fn rank<'a>(sentences: &[Span], answers: &'a [Answer]) -> Vec<Ranked<'a>> {
    let mut rest = answers;
    let mut ranked = Vec::new();
    for sentence in sentences {
        let (inside, after) = rest.split_at(rest.partition_point(|answer| answer.span.start() < sentence.end()));
        rest = after;
        if !inside.is_empty() {
            ranked.push(Ranked { sentence: *sentence, answers: inside, distinct: distinct(inside) });
        }
    }
    ranked
}

fn distinct(answers: &[Answer]) -> usize {
    let mut leaves: Vec<usize> = answers.iter().map(|answer| answer.leaf).collect();
    leaves.sort_unstable();
    leaves.dedup();
    leaves.len()
}

fn extract(text: &str, ranked: &Ranked<'_>, max_chars: usize) -> Snippet {
    let span = cut(text, ranked, max_chars);
    let inside = ranked.answers.iter().map(|answer| answer.span).filter(|answer| span.contains(*answer));
    Snippet { span, sentence: ranked.sentence, highlights: merged(text, inside.collect()) }
}

/// The part of a long sentence that answers most, with some words before it.
fn cut(text: &str, ranked: &Ranked<'_>, max_chars: usize) -> Span {
    let sentence = ranked.sentence;
    let places: Vec<usize> = sentence.slice(text).char_indices().map(|(at, _)| sentence.start() + at).collect();
    if places.len() <= max_chars {
        return sentence;
    }
    let char_of = |byte: usize| places.partition_point(|place| *place < byte);
    let (first, last) = densest(ranked.answers, |answer| (char_of(answer.span.start()), char_of(answer.span.end())), max_chars);
    let spare = max_chars.saturating_sub(last - first);
    let start = first.saturating_sub(spare / 3).min(places.len() - max_chars);
    let byte_of = |char: usize| places.get(char).copied().unwrap_or(sentence.end());
    on_words(text, sentence, (byte_of(start), byte_of(start + max_chars)), (byte_of(first), byte_of(last)))
}

/// First and last character of the run of answers that fits and answers most; the beginning where there are none.
fn densest(answers: &[Answer], chars: impl Fn(&Answer) -> (usize, usize), max_chars: usize) -> (usize, usize) {
    let mut best = (0, (0, 0));
    for (index, answer) in answers.iter().enumerate() {
        let first = chars(answer).0;
        // Twelve answers are enough to tell, and keep a text that is nothing but answers from costing a square.
        let run = answers.iter().skip(index).take(12).take_while(|next| chars(next).1 <= first + max_chars);
        let run: Vec<Answer> = run.copied().collect();
        let last = run.iter().map(|next| chars(next).1).max().unwrap_or(first);
        if distinct(&run) > best.0 {
            best = (distinct(&run), (first, last));
        }
    }
    best.1
}

/// Moves the ends of a cut inwards to the ends of words, if there are any before the answers. Where a script has no blanks
/// its dictionary says where words end.
fn on_words(text: &str, sentence: Span, ends: (usize, usize), answers: (usize, usize)) -> Span {
    let (mut start, mut end) = ends;
    let words = words(sentence.slice(text));
    let places = |word: &Span| (sentence.start() + word.start(), sentence.start() + word.end());
    if start > sentence.start() && start < answers.0 {
        start = words.iter().map(places).map(|(first, _)| first).find(|first| *first >= start).unwrap_or(start).min(answers.0);
    }
    if end < sentence.end() && end > answers.1 {
        let last = words.iter().map(places).map(|(_, last)| last).take_while(|last| *last <= end).last();
        end = last.unwrap_or(end).max(answers.1);
    }
    Span::new(text, start, end).unwrap_or(sentence).trimmed(text)
}
