//! An article's texts as sentences, and the lexicon's terms in them.

use super::coding::Texts;
use super::lexicon::Lexicon;
use super::table::{Sense, Setting, Term};
use crate::model::{Field, Span, Substance, Theme};
use crate::text::fold::{Accents, Folded};
use crate::text::sentences::sentences;

/// Bytes of a body that are read: about 80,000 words, more than any article has.
const MOST_BYTES: usize = 1 << 19;
/// Terms of one field that are looked at: ten times what a long article has. Some rules compare terms pair by pair.
const MOST_HITS: usize = 4_000;

/// The texts of an article with every term found in them.
pub(super) struct Reading<'l> {
    /// In reading order: headline, standfirst, body.
    pub(super) sentences: Vec<Sentence>,
    /// By field and place.
    pub(super) hits: Vec<Hit<'l>>,
}

/// One sentence; a headline is one.
pub(super) struct Sentence {
    pub(super) field: Field,
    pub(super) span: Span,
}

/// A term where it stands.
#[derive(Clone, Copy)]
pub(super) struct Hit<'l> {
    pub(super) field: Field,
    pub(super) span: Span,
    /// Number of the sentence it begins in.
    pub(super) sentence: usize,
    /// Written as the first of somebody's names: "Ketty Lester"; of words on people, as part of a name: "Junkie XL".
    pub(super) proper: bool,
    /// A name in quotation marks of its own: “Ketamine”; of words on people, in marks that may be a title's: “The Addict”.
    pub(super) in_marks: bool,
    pub(super) term: &'l Term,
}

impl Hit<'_> {
    /// Whether the term tells of its surroundings in that way.
    pub(super) fn is(&self, setting: Setting) -> bool {
        self.term.sense == Sense::Setting(setting)
    }

    /// The theme the term is about.
    pub(super) fn theme(&self) -> Option<Theme> {
        match self.term.sense {
            Sense::Theme(theme) => Some(theme),
            _ => None,
        }
    }
}

impl<'l> Reading<'l> {
    /// Reads the texts; terms of other languages than the article's are passed over unless they belong to all.
    pub(super) fn new(texts: &Texts<'_>, lexicon: &'l Lexicon) -> Reading<'l> {
        let mut reading = Reading { sentences: Vec::new(), hits: Vec::new() };
        let primary = texts.language.split('-').next().unwrap_or("");
        for (field, text) in [(Field::Title, texts.title), (Field::Standfirst, texts.standfirst), (Field::Body, texts.body)] {
            let text = text.get(..text.floor_char_boundary(MOST_BYTES)).unwrap_or(text);
            let first = reading.sentences.len();
            reading.sentences.extend(sentences_of(field, text, texts.language));
            let sentences = reading.sentences.get(first..).unwrap_or_default();
            let hits = hits_in(text, primary, lexicon).into_iter().map(|(span, term)| {
                let within = sentences.partition_point(|sentence| sentence.span.end() <= span.start());
                let sentence = (first + within).min((first + sentences.len()).saturating_sub(1));
                // Headlines write many words with capitals, and German all nouns.
                let capitals_tell = field != Field::Title && primary != "de";
                let (proper, in_marks) = match term.sense {
                    Sense::Name(..) => (capitals_tell && is_first_name(text, span), is_in_marks(text, span)),
                    Sense::Wording(_) => (
                        is_in_title_marks(text, span) || (capitals_tell && has_capital_inside(text, span)),
                        is_in_title(text, span),
                    ),
                    _ => (false, false),
                };
                Hit { field, span, sentence, proper, in_marks, term }
            });
            reading.hits.extend(hits);
        }
        reading
    }

    /// Number of sentences that are not the headline.
    pub(super) fn length(&self) -> usize {
        self.sentences.iter().filter(|sentence| sentence.field != Field::Title).count()
    }

    /// Whether the sentence is the headline.
    pub(super) fn is_title(&self, sentence: usize) -> bool {
        self.sentences.get(sentence).is_some_and(|sentence| sentence.field == Field::Title)
    }

    /// The terms of one sentence.
    pub(super) fn hits_of(&self, sentence: usize) -> impl Iterator<Item = &Hit<'l>> {
        let from = self.hits.partition_point(|hit| hit.sentence < sentence);
        self.hits.iter().skip(from).take_while(move |hit| hit.sentence == sentence)
    }
}

fn sentences_of(field: Field, text: &str, language: &str) -> Vec<Sentence> {
    let spans = match field {
        Field::Title => Span::new(text, 0, text.len()).filter(|span| !span.is_empty()).into_iter().collect(),
        Field::Standfirst | Field::Body => sentences(text, language),
    };
    spans.into_iter().map(|span| Sentence { field, span }).collect()
}

/// Whether a single word with a capital stands before another word with one.
fn is_first_name(text: &str, span: Span) -> bool {
    let is_capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let written = span.slice(text);
    let next = text.get(span.end()..).and_then(|after| after.strip_prefix(' ')).unwrap_or("");
    !written.contains(char::is_whitespace) && is_capitalised(written) && is_capitalised(next)
}

const MARKS: [char; 18] = ['"', '“', '”', '„', '«', '»', '‹', '›', '‘', '’', '‚', '\'', '「', '」', '『', '』', '《', '》'];

/// Whether quotation marks stand right before and right behind.
fn is_in_marks(text: &str, span: Span) -> bool {
    let is_mark = |c: Option<char>| c.is_some_and(|c| MARKS.contains(&c));
    let (before, behind) = (text.get(..span.start()), text.get(span.end()..));
    is_mark(before.and_then(|text| text.trim_end().chars().next_back()))
        && is_mark(behind.and_then(|text| text.trim_start().chars().next()))
}

/// Most bytes on each side between a word and the marks around the title it is part of.
const TITLE_SIDE: usize = 40;

/// What stands on both sides, up to the nearest quotation marks; `None` where there is none near.
fn between_marks(text: &str, span: Span) -> Option<(&str, &str)> {
    let before = text.get(text.ceil_char_boundary(span.start().saturating_sub(TITLE_SIDE))..span.start())?;
    let behind = text.get(span.end()..text.floor_char_boundary(span.end() + TITLE_SIDE))?;
    // An apostrophe inside a word is no mark.
    let parts =
        |c: char, next: Option<char>| MARKS.contains(&c) && !(matches!(c, '\'' | '’') && next.is_some_and(char::is_alphanumeric));
    let next = |at: usize, c: char| behind.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
    let close = behind.char_indices().find(|(at, c)| parts(*c, next(*at, *c)))?.0;
    let open = before.char_indices().rev().find(|(_, c)| MARKS.contains(c)).map(|(at, c)| at + c.len_utf8())?;
    Some((before.get(open..)?, behind.get(..close)?))
}

/// Whether the word stands in marks that may be a title's: with a capital at the beginning and no sentence inside.
fn is_in_title(text: &str, span: Span) -> bool {
    between_marks(text, span).is_some_and(|(before, behind)| {
        let first = before.trim_start().chars().chain(span.slice(text).chars()).next();
        let ends = |part: &str| part.contains(['.', '!', '?', ';', '。', '\n']);
        first.is_some_and(|c| !c.is_lowercase()) && !ends(before) && !ends(behind)
    })
}

/// Whether it stands in marks that only titles have: 《》 and 〈〉.
fn is_in_title_marks(text: &str, span: Span) -> bool {
    const OPEN: [char; 2] = ['《', '〈'];
    const CLOSE: [char; 2] = ['》', '〉'];
    let before = text.get(text.ceil_char_boundary(span.start().saturating_sub(TITLE_SIDE))..span.start()).unwrap_or("");
    let behind = text.get(span.end()..text.floor_char_boundary(span.end() + TITLE_SIDE)).unwrap_or("");
    let closes = |c: char| OPEN.contains(&c) || CLOSE.contains(&c);
    before.rfind(OPEN) > before.rfind(CLOSE) && behind.chars().find(|c| closes(*c)).is_some_and(|c| CLOSE.contains(&c))
}

/// Whether a word inside a sentence begins with a capital, as names do.
fn has_capital_inside(text: &str, span: Span) -> bool {
    let inside = text.get(..span.start()).and_then(|before| before.strip_suffix(' '));
    span.slice(text).starts_with(char::is_uppercase)
        && inside.is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == ','))
}

/// Terms in one text, by place; of overlapping ones with the same kind of sense the longest.
fn hits_in<'l>(text: &str, language: &str, lexicon: &'l Lexicon) -> Vec<(Span, &'l Term)> {
    let folded = Folded::new(text, Accents::Removed);
    let mut hits = Vec::new();
    for (start, end, number) in lexicon.spelled(folded.text()) {
        let Some(term) = lexicon.term(number).filter(|term| speaks(term, language)) else { continue };
        let Some((start, end)) = word_around(folded.text(), start, end, term) else { continue };
        if let Some(span) = folded.span(text, start, end).filter(|span| is_spelled_as_needed(span.slice(text), term)) {
            hits.push((span, term));
        }
        if hits.len() == MOST_HITS {
            break;
        }
    }
    longest(hits)
}

fn speaks(term: &Term, language: &str) -> bool {
    let near = |known: &str| {
        known == language || (known == "id" && language == "ms") || (known == "no" && matches!(language, "nb" | "nn"))
    };
    term.languages.is_empty() || matches!(language, "" | "und") || term.languages.iter().any(|known| near(known))
}

/// The whole word a spelling stands in, where the term's marks allow it to begin earlier or to go on.
fn word_around(text: &str, start: usize, end: usize, term: &Term) -> Option<(usize, usize)> {
    let end = end_of_tail(text, end, &term.tail)?;
    let before = text.get(..start)?;
    let after = text.get(end..)?;
    let spelling = text.get(start..end)?;
    let joined_before = joins(before.chars().next_back(), spelling.chars().next());
    let joined_after = joins(spelling.chars().next_back(), after.chars().next());
    if (joined_before && !term.open_start) || (joined_after && !term.open_end) {
        return None;
    }
    let begin = if joined_before { start - length_while(before.chars().rev()) } else { start };
    let finish = if joined_after { end + length_while(after.chars()) } else { end };
    Some((begin, finish))
}

/// Where a term with `*` inside ends: after each, the word goes on and the next part follows.
pub(super) fn end_of_tail(text: &str, mut end: usize, tail: &[String]) -> Option<usize> {
    for part in tail {
        let begin = end + length_while(text.get(end..)?.chars());
        end = begin + text.get(begin..)?.starts_with(part.as_str()).then_some(part.len())?;
    }
    Some(end)
}

/// Bytes of the word characters at the beginning of `characters`; a word is not longer than 40 of them.
fn length_while(characters: impl Iterator<Item = char>) -> usize {
    characters.take(40).take_while(|c| is_word(*c) && !is_unspaced(*c)).map(char::len_utf8).sum()
}

/// Whether two neighbouring characters belong to one word. In scripts without blanks nothing tells, so they do not.
pub(super) fn joins(left: Option<char>, right: Option<char>) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(|c| is_word(c) && !is_unspaced(c));
    in_word(left) && in_word(right)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Scripts whose words are not separated: Chinese, Japanese, Thai, Lao, Khmer, Burmese; and Korean, whose particles are
/// written together with the noun.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn is_spelled_as_needed(written: &str, term: &Term) -> bool {
    if term.as_written && !written.contains(term.text.as_str()) {
        return false;
    }
    !term.accented || Folded::new(written, Accents::Kept).text().contains(Folded::new(&term.text, Accents::Kept).text())
}

/// Sorts by place and drops a term that lies inside a longer one: `ketamine` inside `esketamine`, `arrest` inside
/// `cardiac arrest`.
fn longest<'l>(mut hits: Vec<(Span, &'l Term)>) -> Vec<(Span, &'l Term)> {
    hits.sort_by_key(|(span, term)| (span.start(), std::cmp::Reverse(span.end()), std::cmp::Reverse(term.text.len())));
    let mut kept: Vec<(Span, &'l Term)> = Vec::with_capacity(hits.len());
    for (span, term) in hits {
        // A longer term that reaches this far began at most a phrase earlier.
        let recent = kept.iter().rev().take(12);
        let covered = recent.into_iter().any(|(other, longer)| {
            // One stretch may stand for two themes: each counts.
            let are_themes = matches!((&longer.sense, &term.sense), (Sense::Theme(_), Sense::Theme(_)));
            let equal = *other == span && longer.sense != term.sense && (are_themes || longer.text == term.text);
            !equal
                && (other.contains(span) || (other.overlaps(span) && is_name(&term.sense)))
                && same_kind(&longer.sense, &term.sense)
        });
        if !covered {
            kept.push((span, term));
        }
    }
    without_own_names(without_own_friends(kept))
}

/// What the user calls a false friend is none of the names that it is or contains, in whichever table they stand.
fn without_own_friends(mut hits: Vec<(Span, &Term)>) -> Vec<(Span, &Term)> {
    let is_friend = |term: &Term| matches!(&term.sense, Sense::FalseFriend(group) if group == OWN_FRIENDS);
    let friends: Vec<Span> = hits.iter().filter(|(_, term)| is_friend(term)).map(|(span, _)| *span).collect();
    if !friends.is_empty() {
        let is_within = |span: Span| {
            let before = friends.get(..friends.partition_point(|friend| friend.start() <= span.start())).unwrap_or_default();
            before.iter().rev().take(4).any(|friend| friend.contains(span))
        };
        hits.retain(|(span, term)| !is_name(&term.sense) || !is_within(*span));
    }
    hits
}

/// The group of the false friends that a user adds.
const OWN_FRIENDS: &str = "own";

/// Where another substance is the topic, its names are no other drug's.
fn without_own_names(mut hits: Vec<(Span, &Term)>) -> Vec<(Span, &Term)> {
    let is_topic = |term: &Term| matches!(term.sense, Sense::Name(_, Substance::Topic, _));
    let own: Vec<Span> = hits.iter().filter(|(_, term)| is_topic(term)).map(|(span, _)| *span).collect();
    if !own.is_empty() {
        let is_own = |span: Span| {
            own.get(..own.partition_point(|name| name.start() < span.end()))
                .is_some_and(|before| before.iter().rev().take(4).any(|name| name.overlaps(span)))
        };
        hits.retain(|(span, term)| term.sense != Sense::Setting(Setting::OtherDrug) || !is_own(*span));
    }
    hits
}

fn is_name(sense: &Sense) -> bool {
    matches!(sense, Sense::Name(..))
}

fn same_kind(longer: &Sense, shorter: &Sense) -> bool {
    match (longer, shorter) {
        (Sense::Name(..) | Sense::FalseFriend(_), Sense::Name(..)) => true,
        (Sense::Theme(_), Sense::Theme(_)) | (Sense::Wording(_), Sense::Wording(_)) => true,
        (Sense::Setting(a), Sense::Setting(b)) => a == b,
        _ => false,
    }
}
