//! Direct quotations: which runs in marks are somebody's words, and whose.
//!
//! Place decides before vocabulary: words in marks before a comma and a short clause are speech whatever its verb is.

use crate::model::{QuoteKind, Span};
use crate::text::fold::fold;

use super::cues::{Cue, cue_after, cue_before, main_subject};
use super::finding::{Found, Origin};
use super::given_names::is_given_name;
use super::grammar::{
    ADVERB, ARTICLE, AUXILIARY, CONJUNCTION, DOCUMENT, INSTITUTION, JOB, PARTICIPLE, PLURAL, PREPOSITION, PRONOUN, RELATIVE,
    REPORT, SAY, SUBORDINATOR, THAT, TIME,
};
use super::names::{NameRun, name_runs};
use super::phrases::{Head, Mention, can_speak, mention_in};
use super::reading::{Kind, Reading};
use super::turkish::turkish_subject;

/// How a run stands in its paragraph, in token positions.
#[derive(Clone, Copy, Debug)]
struct Place {
    run: usize,
    /// The opening mark.
    first: usize,
    /// Behind the closing mark.
    past: usize,
    words: usize,
    /// Nothing of the same sentence stands before it.
    opens_sentence: bool,
    /// A comma or colon stands before it.
    introduced: Option<char>,
    /// The last sign inside, or the comma right behind.
    ending: char,
}

/// Runs that are no direct speech stay for [`super::reports`]: they may be part of a paraphrase.
pub(super) fn direct_quotes(reading: &Reading<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut group = 0;
    for run in 0..reading.runs.len() {
        let Some(place) = place_of(reading, run) else { continue };
        let Some(mut quote) = attribute(reading, &place, found.last()) else { continue };
        if !continues_group(reading, found.last(), &quote) {
            group += 1;
        }
        quote.group = group;
        if quote.mention.is_none() && quote.origin != Origin::Cue {
            quote.mention = found.last().and_then(|last| last.mention);
        }
        found.push(quote);
    }
    found
}

/// Pieces with one cue, or a second piece right behind the first one's cue, are one quotation.
fn continues_group(reading: &Reading<'_>, last: Option<&Found>, quote: &Found) -> bool {
    let Some(last) = last else { return false };
    let same_cue = last.cue.is_some() && last.cue == quote.cue;
    let paragraph = |span: Span| reading.tokens.get(reading.token_at(span.start())).map(|token| token.paragraph);
    same_cue || (quote.origin == Origin::SameParagraph && paragraph(last.span) == paragraph(quote.span))
}

fn place_of(reading: &Reading<'_>, run: usize) -> Option<Place> {
    let marks = reading.runs.get(run)?;
    let first = reading.token_at(marks.open);
    let past = reading.token_at(marks.close);
    let inner = reading.body.get(marks.start..marks.end)?.trim();
    let words = (first..past)
        .filter(|at| reading.tokens.get(*at).is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number)))
        .count();
    if words == 0 {
        return None;
    }
    let mut ending = inner.chars().rev().find(|c| !matches!(c, '’' | '”' | '\'' | '"' | '»' | ')' | ']')).unwrap_or(' ');
    if reading.tokens.get(past).is_some_and(|token| token.is_sign(',')) {
        ending = ',';
    }
    let paragraph = reading.tokens.get(first)?.paragraph;
    let before = first.checked_sub(1).and_then(|at| reading.tokens.get(at)).filter(|token| token.paragraph == paragraph);
    let introduced = before.and_then(|token| match token.kind {
        Kind::Sign(sign @ (',' | ':' | '：' | '，' | '–' | '—' | '-')) => Some(sign),
        _ => None,
    });
    let opens_sentence = before.is_none_or(|token| {
        matches!(token.kind, Kind::Sign('.' | '?' | '!' | '…' | '。' | ';'))
            || token.kind == Kind::Mark
            || reading.tokens.get(first).is_some_and(|mark| mark.sentence != token.sentence)
    });
    Some(Place { run, first, past, words, opens_sentence, introduced, ending })
}

fn attribute(reading: &Reading<'_>, place: &Place, last: Option<&Found>) -> Option<Found> {
    let introduced = introduced_question(reading, place).then(|| cue_in_front(reading, place, last)).flatten();
    introduced
        .or_else(|| cue_behind(reading, place))
        .or_else(|| cue_in_front(reading, place, last))
        .or_else(|| signature(reading, place))
        .or_else(|| standing_alone(reading, place, last))
        .or_else(|| before_comma(reading, place))
        .or_else(|| placed(reading, place))
}

/// Fewer words in marks of a language without grammar may be a title or a nickname.
const FEWEST_PLACED: usize = 4;

/// Words before a comma, behind a colon or ended by their own full stop, in a language no grammar knows: speech of nobody told.
fn placed(reading: &Reading<'_>, place: &Place) -> Option<Found> {
    let spoken = place.introduced.is_some() || matches!(place.ending, ',' | '.' | '?' | '!' | '…' | '،' | '।');
    (reading.foreign && place.words >= FEWEST_PLACED && spoken).then(|| found(reading, place, None, Origin::Cue, 0.6))
}

/// No signature is longer, in tokens.
const LONGEST_SIGNATURE: usize = 24;

/// `“…” — Ann Cole, nurse`, behind the words or on the next line.
fn signature(reading: &Reading<'_>, place: &Place) -> Option<Found> {
    if !place.opens_sentence || place.words < 3 {
        return None;
    }
    let mut dash = place.past;
    while reading.tokens.get(dash).is_some_and(|token| matches!(token.kind, Kind::Sign('.' | ','))) {
        dash += 1;
    }
    let sign = reading.tokens.get(dash).filter(|token| matches!(token.kind, Kind::Sign('—' | '–' | '-' | '―' | '~')))?;
    let quoted_in = reading.tokens.get(place.past - 1)?.paragraph;
    let first = dash + 1;
    let past = (first..first + LONGEST_SIGNATURE)
        .find(|at| reading.tokens.get(*at).is_none_or(|token| token.paragraph != sign.paragraph))?;
    let calm = (first..past).all(|at| {
        reading.tokens.get(at).is_some_and(|token| token.run.is_none() && !token.is(SAY | AUXILIARY) && !token.is_sign('?'))
    });
    let near = sign.paragraph == quoted_in || sign.paragraph == quoted_in + 1;
    let mention = mention_in(reading, first, past)
        .filter(|mention| near && calm && mention.head == Head::Name && mention.first <= first + 4)?;
    Some(found(reading, place, Some(Cue { first, past: first, mention: Some(mention) }), Origin::Cue, 0.95))
}

/// `…, telling her, "You won!" She replied`: what follows is a sentence of its own.
fn introduced_question(reading: &Reading<'_>, place: &Place) -> bool {
    place.introduced.is_some()
        && matches!(place.ending, '!' | '?' | '.')
        && reading.tokens.get(place.past).is_some_and(|token| token.capital)
}

/// `"…," she said`
fn cue_behind(reading: &Reading<'_>, place: &Place) -> Option<Found> {
    // Turkish has the source, the words, the verb: `annesi, gazetecilere “…” dedi`.
    let between = reading.lexicon.code == "tr" && place.words >= 3;
    if !(place.opens_sentence || place.introduced.is_some() || between) {
        return None;
    }
    let mut next = place.past;
    let paragraph = reading.tokens.get(place.first)?.paragraph;
    while reading.tokens.get(next).is_some_and(|token| matches!(token.kind, Kind::Sign(',' | '–' | '—' | '-'))) {
        next += 1;
    }
    let token = reading.tokens.get(next)?;
    let same_line = reading.tokens.get(place.past - 1).is_some_and(|mark| mark.paragraph == token.paragraph);
    if !same_line || paragraph > token.paragraph || token.run.is_some() {
        return None;
    }
    let joined = next > place.past || matches!(place.ending, ',' | '?' | '!' | '…' | '—' | '–' | '-') || !token.capital;
    // "«Brigante», e il flacone non c’era": a name in marks is no sentence.
    let comma = reading.tokens.get(place.past).is_some_and(|token| token.is_sign(','));
    let short = !reading.lexicon.english
        && place.words <= 1
        && comma
        && reading.tokens.get(next).is_some_and(|token| token.is(CONJUNCTION));
    let strict = !(place.ending == ',' || next > place.past) || short;
    let limit = clause_limit(reading, next);
    let mut cue = cue_after(reading, next, limit, strict || !joined)?;
    if reading.lexicon.code == "tr" && cue.mention.is_none() {
        let (first, _) = reading.sentence_of(place.first);
        cue.mention = turkish_subject(reading, first, place.first + 1);
    }
    if place.ending == '.' && token.capital && goes_on_reporting(reading, &cue, limit) {
        return None;
    }
    Some(found(reading, place, Some(cue), Origin::Cue, 0.95))
}

/// `"…." Reid said both were weak` and `"…." Mr. Zahed said: "…"`: the cue is the next words', not the ones before it.
fn goes_on_reporting(reading: &Reading<'_>, cue: &Cue, limit: usize) -> bool {
    let behind = cue.mention.map_or(cue.past, |mention| mention.past.max(cue.past));
    let introduces = reading.tokens.get(limit).is_some_and(|token| token.run.is_some())
        && reading.tokens.get(limit.saturating_sub(1)).is_some_and(|token| matches!(token.kind, Kind::Sign(':' | ',')));
    // Only what follows the verb at once is its clause: "Reid said at a rally that drew few" goes on with the rally.
    let object = cue.past >= behind
        && reading.tokens.get(behind).is_some_and(|token| {
            token.is_word() && !token.is(PREPOSITION | TIME | ADVERB | PARTICIPLE | RELATIVE | SUBORDINATOR | CONJUNCTION)
        });
    let finite = (behind..limit).any(|at| {
        reading.tokens.get(at).is_some_and(|token| token.is(THAT | AUXILIARY | SAY) && !token.capital && !token.is(ARTICLE))
    });
    introduces || object && finite
}

/// The end of the sentence of `at`, or the next run.
fn clause_limit(reading: &Reading<'_>, at: usize) -> usize {
    let (_, past) = reading.sentence_of(at);
    (at..past).find(|at| reading.tokens.get(*at).is_some_and(|token| token.run.is_some())).unwrap_or(past)
}

/// `She said, "…"` and `She said: "…"`
fn cue_in_front(reading: &Reading<'_>, place: &Place, last: Option<&Found>) -> Option<Found> {
    let before = place.first.checked_sub(1)?;
    let token = reading.tokens.get(before)?;
    let paragraph = reading.tokens.get(place.first)?.paragraph;
    if place.opens_sentence && token.paragraph == paragraph && !token.is_sign(':') {
        return None;
    }
    let colon = token.is_sign(':') || token.is_sign('：');
    if token.paragraph != paragraph && !(colon && token.paragraph + 1 == paragraph) {
        return None;
    }
    if is_label(reading, place) {
        return None;
    }
    let adjacent = token.is(SAY) || (token.is(REPORT) && place.words >= 6 && starts_capital(reading, place));
    if place.introduced.is_none() && !adjacent && !colon {
        return None;
    }
    let (sentence, _) = reading.sentence_of(before);
    let floor = (sentence..place.first)
        .rev()
        .find(|at| reading.tokens.get(*at).is_some_and(|token| token.run.is_some()))
        .map_or(sentence, |at| at + 1);
    let cue = cue_before(reading, floor, place.first);
    if cue.as_ref().is_some_and(|cue| reports_first(reading, cue, place) || goes_on_outside(reading, cue, place)) {
        return None;
    }
    match cue {
        Some(cue) if cue.mention.is_some() => Some(found(reading, place, Some(cue), Origin::Cue, 0.95)),
        Some(cue) => {
            let start = reading.tokens.get(sentence).map_or(0, |token| token.start);
            let same = floor > sentence && last.is_some_and(|last| last.span.start() >= start);
            let subject = if same { None } else { main_subject(reading, sentence, place.first) };
            if subject.is_none() && last.is_none() {
                return None;
            }
            let cue = Cue { mention: subject, ..cue };
            Some(found(reading, place, Some(cue), if subject.is_some() { Origin::Cue } else { Origin::SameParagraph }, 0.8))
        }
        None if colon || (place.words >= 6 && starts_capital(reading, place) && floor == sentence) => {
            let named = named_in(reading, floor, place.first);
            let subject = main_subject(reading, floor, place.first)
                .filter(|subject| named.is_none() || is_whole_name(reading, subject))
                .or(named)?;
            let whole = is_whole_name(reading, &subject) && matches!(place.ending, '.' | '!' | '?');
            (colon && (place.words >= 4 || whole)).then_some(())?;
            if !can_speak(reading, &subject) && last.is_some() {
                // "Dan, ernstiger: “…”": the last speaker goes on.
                return Some(found(reading, place, None, Origin::LastSpeaker, 0.7));
            }
            Some(found(reading, place, Some(Cue { first: floor, past: floor, mention: Some(subject) }), Origin::Subject, 0.6))
        }
        None => None,
    }
}

/// "wrote a short book, |“Changes”|", "Op zijn petje staat |‘Ket 1943’|": the title of a work, what is written on a thing.
fn is_label(reading: &Reading<'_>, place: &Place) -> bool {
    const WORKS: &[&str] = &[
        "album",
        "bok",
        "boek",
        "book",
        "documentary",
        "film",
        "libro",
        "livre",
        "livro",
        "memoir",
        "novel",
        "play",
        "poem",
        "roman",
        "song",
        "track",
    ];
    let before = |back: usize| place.first.checked_sub(back).map_or("", |at| reading.word(at));
    let work = place.introduced == Some(',') && WORKS.contains(&before(2)) && place.words <= 8;
    let written = matches!(before(1), "staat" | "stand" | "steht" | "stod" | "stond" | "står") && place.words <= 4;
    work || written
}

/// "Il leghista |Dario Conti| attacca:"
fn is_whole_name(reading: &Reading<'_>, mention: &Mention) -> bool {
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|token| token.capital);
    mention.head == Head::Name && mention.past > mention.first + 1 && (mention.first..mention.past).all(capital)
}

/// "Für seinen Anwalt Peter Lorenz ist der Fall klar:": the one person whom the sentence names.
fn named_in(reading: &Reading<'_>, first: usize, past: usize) -> Option<Mention> {
    let runs = name_runs(reading, first, past);
    let whole = |run: &&NameRun| run.past > run.first + 1 && is_given_name(&fold(reading.word(run.past - 2)));
    let mut named = runs.iter().filter(whole);
    let run = named.next().filter(|_| named.next().is_none())?;
    mention_in(reading, run.first, run.past).filter(|mention| mention.head == Head::Name)
}

/// `She said that whoever wins, "they should not …"`: between cue and marks the reporter's own clause has begun, so that the
/// marks hold a part of it.
fn reports_first(reading: &Reading<'_>, cue: &Cue, place: &Place) -> bool {
    let is = |at: usize, classes| reading.tokens.get(at).is_some_and(|token| token.is(classes));
    let behind = cue.mention.is_some_and(|mention| mention.first >= cue.past);
    if !reading.lexicon.english || place.introduced != Some(',') || behind || place.first <= cue.past + 3 {
        return false;
    }
    let clause = cue.past..place.first - 1;
    let opens = is(cue.past, THAT)
        || is(cue.past, PRONOUN | ARTICLE) && !is(cue.past, TIME)
        || reading.tokens.get(cue.past).is_some_and(|token| token.capital && !token.is(TIME));
    let finite = clause.clone().any(|at| is(at, AUXILIARY) && !is(at, ARTICLE));
    let small = !starts_capital(reading, place);
    opens && (small || is(cue.past, THAT)) && (finite || is(cue.past, THAT))
}

/// `It is time, he said, "not only for …"` and `says "the wind is at our backs" despite his loss`: the reporter's words begin or
/// end the sentence whose part stands in marks.
fn goes_on_outside(reading: &Reading<'_>, cue: &Cue, place: &Place) -> bool {
    let small = reading.tokens.get(place.first + 1).is_some_and(|token| token.is_word() && !token.capital);
    let Some(mention) = cue.mention.filter(|mention| reading.lexicon.english && small && mention.first < cue.first) else {
        return false;
    };
    let comma = |at: usize| reading.tokens.get(at).is_some_and(|token| token.is_sign(','));
    let (sentence, _) = reading.sentence_of(mention.first);
    let begun =
        mention.first > sentence + 1 && comma(mention.first - 1) && place.introduced == Some(',') && cue.past + 1 == place.first;
    let last = reading.tokens.get(place.first).map(|token| token.sentence);
    let follows = reading.tokens.get(place.past).is_some_and(|token| {
        token.is_word()
            && !token.capital
            && Some(token.sentence) == last
            && !token.is(PRONOUN | SAY | ARTICLE | SUBORDINATOR | TIME)
    });
    begun || place.introduced.is_none() && follows
}

fn starts_capital(reading: &Reading<'_>, place: &Place) -> bool {
    reading.tokens.get(place.first + 1).is_some_and(|token| token.capital)
}

/// Whole sentences in marks without a cue: they go on from the last speaker, or belong to who was spoken of.
fn standing_alone(reading: &Reading<'_>, place: &Place, last: Option<&Found>) -> Option<Found> {
    let next = reading.tokens.get(place.past);
    let paragraph = reading.tokens.get(place.first)?.paragraph;
    let last_paragraph = reading.tokens.get(place.past - 1)?.paragraph;
    let closes = next.is_none_or(|token| {
        token.paragraph != last_paragraph || token.run.is_some() || matches!(token.kind, Kind::Sign('.' | '?' | '!' | '…'))
    }) || matches!(place.ending, '.' | '?' | '!' | '…');
    if !place.opens_sentence || !closes {
        return None;
    }
    let previous = last
        .and_then(|quote| reading.tokens.get(reading.token_at(quote.span.end()).saturating_sub(1)).map(|token| token.paragraph));
    if previous == Some(paragraph) {
        return (place.words >= 2).then(|| found(reading, place, None, Origin::SameParagraph, 0.9));
    }
    let before = place.first.checked_sub(1).and_then(|at| reading.tokens.get(at).map(|token| (at, token)));
    if let Some((at, token)) = before
        && token.paragraph == paragraph
        && token.run.is_none()
        && place.words >= 3
    {
        let (sentence, _) = reading.sentence_of(at);
        let cue = cue_before(reading, sentence, place.first).filter(|cue| cue.mention.is_some());
        let cue = cue.or_else(|| {
            main_subject(reading, sentence, place.first).map(|subject| Cue {
                first: sentence,
                past: sentence,
                mention: Some(subject),
            })
        });
        if let Some(cue) = cue {
            // What the sentence before reports is a quotation of its own, with its own cue.
            let cue = Cue { past: cue.first, ..cue };
            if cue.mention.is_some_and(|mention| !is_somebody(reading, &mention)) {
                // "El banco sigue ocupado. «…»": of whom the text tells goes on.
                return Some(found(reading, place, None, Origin::Cue, 0.6));
            }
            let pronoun = cue.mention.is_some_and(|mention| mention.head != Head::Noun);
            return Some(found(reading, place, Some(cue), Origin::Subject, if pronoun { 0.75 } else { 0.6 }));
        }
    }
    let near = previous.is_some_and(|previous| previous + 2 >= paragraph);
    let ended = matches!(place.ending, '.' | '?' | '!' | '…');
    let whole = place.words >= 4 && (ended || place.words >= 8);
    if near && whole {
        return Some(found(reading, place, None, Origin::LastSpeaker, 0.7));
    }
    // A sentence of its own is speech, whoever the text tells of.
    (place.words >= 4 && ended && starts_capital(reading, place)).then(|| found(reading, place, None, Origin::Cue, 0.6))
}

/// "«Eram três por noite», e ri-se.", "«Mi telefonano da stamattina», taglia corto.": words before a comma that are a sentence,
/// behind which no subject stands.
fn before_comma(reading: &Reading<'_>, place: &Place) -> Option<Found> {
    let comma = reading.tokens.get(place.past).is_some_and(|token| token.is_sign(','));
    let small = reading.tokens.get(place.past + 1).is_some_and(|token| token.is_word() && !token.capital && token.run.is_none());
    let spoken = reading.lexicon.drops_subject && place.opens_sentence && comma && small && starts_capital(reading, place);
    (spoken && place.words >= 4).then(|| found(reading, place, None, Origin::Cue, 0.6))
}

/// Whether a subject is a person or body rather than a thing.
fn is_somebody(reading: &Reading<'_>, mention: &Mention) -> bool {
    mention.head != Head::Noun
        || (mention.first..mention.past)
            .any(|at| reading.tokens.get(at).is_some_and(|token| token.is(JOB | INSTITUTION | DOCUMENT | PLURAL | PRONOUN)))
}

fn found(reading: &Reading<'_>, place: &Place, cue: Option<Cue>, origin: Origin, confidence: f32) -> Found {
    let run = reading.runs.get(place.run);
    let span = run
        .and_then(|run| Span::new(reading.body, run.start, run.end))
        .map_or_else(|| Span::stored(0, 0), |span| span.trimmed(reading.body));
    Found {
        kind: QuoteKind::Direct,
        span,
        mention: cue.as_ref().and_then(|cue| cue.mention),
        cue: cue.filter(|cue| cue.first < cue.past).map(|cue| (cue.first, cue.past)),
        origin,
        group: 0,
        confidence,
    }
}
