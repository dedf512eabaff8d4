//! The room's one function.

use std::collections::HashSet;

use crate::model::{Quote, QuoteKind, SpeakerKind};

use super::cast::Cast;
use super::dialogue::dialogues;
use super::direct::direct_quotes;
use super::finding::Found;
use super::interview::turn_quotes;
use super::kinds::{tells_of_own_kin, tells_of_own_use};
use super::mood::goes_on_reported;
use super::plain_forms::plain_form;
use super::reading::Reading;
use super::reports::reports;
use super::resolve::Resolver;
use super::turns::{Turn, turns};
use super::wide::{is_wide_language, wide_quotes};

/// The quotations of a body, in text order, with their speakers.
///
/// `language` is BCP 47 (`en`, `zh-Hans`). Spans are byte offsets into `body`.
pub fn find_quotes(body: &str, language: &str) -> Vec<Quote> {
    if is_wide_language(language) {
        let mut quotes = wide_quotes(body, language);
        tell_own_use(body, &mut quotes);
        return quotes;
    }
    let read = plain_form(body, language);
    let body = read.as_ref();
    let reading = Reading::new(body, language);
    let turns = turns(body, &reading.paragraphs, language);
    let mut cast = Cast::new(&reading);
    let mut quotes = turn_quotes(&reading, &mut cast, &turns);
    let first_group = quotes.iter().map(|quote| quote.group + 1).max().unwrap_or(0);
    let mut found = direct_quotes(&reading);
    let next_group = found.iter().map(|quote| quote.group + 1).max().unwrap_or(0);
    let spoken = dialogues(&reading, next_group);
    found.retain(|quote| !overlaps(&spoken, quote));
    let next_group = spoken.last().map_or(next_group, |quote| quote.group + 1);
    found.extend(&spoken);
    found.sort_by_key(|quote| quote.span.start());
    let mut reported = reports(&reading, &found, next_group);
    reported.retain(|quote| !overlaps(&spoken, quote));
    found.extend(reported);
    found.sort_by_key(|quote| (quote.span.start(), quote.span.end()));
    let next_group = found.iter().map(|quote| quote.group + 1).max().unwrap_or(0);
    found.extend(goes_on_reported(&reading, &found, next_group));
    found.sort_by_key(|quote| (quote.span.start(), quote.span.end()));
    found.retain(|quote| !in_turn(&turns, quote));
    let mut resolver = Resolver::new(&reading, cast);
    quotes.extend(found.iter().map(|quote| resolver.quote(quote, first_group)));
    quotes.retain(|quote| {
        !quote.span.is_empty()
            && (quote.mention.is_some() || quote.speaker.is_some() || matches!(quote.kind, QuoteKind::Direct | QuoteKind::Turn))
    });
    quotes.sort_by_key(|quote| (quote.span.start(), quote.span.end()));
    tell_own_use(body, &mut quotes);
    number_groups(&mut quotes);
    quotes
}

/// Who tells of using in any of the quotations speaks from experience in all of them, where nothing else is known; who tells
/// of a child or brother is a relative.
fn tell_own_use(body: &str, quotes: &mut [Quote]) {
    let open = |quote: &Quote| {
        let guessed = quote.role.is_none() && quote.speaker_kind == SpeakerKind::LivedExperience;
        guessed || matches!(quote.speaker_kind, SpeakerKind::Unknown | SpeakerKind::Other)
    };
    let told = |tells: fn(&str) -> bool| -> HashSet<String> {
        let telling = quotes.iter().filter(|quote| open(quote) && tells(beginning(quote.span.slice(body))));
        telling.filter_map(|quote| quote.speaker.clone()).collect()
    };
    let (users, kin) = (told(tells_of_own_use), told(tells_of_own_kin));
    for quote in quotes.iter_mut().filter(|quote| open(quote)) {
        let Some(speaker) = &quote.speaker else { continue };
        if users.contains(speaker) {
            quote.speaker_kind = SpeakerKind::LivedExperience;
        } else if kin.contains(speaker) && quote.role.is_none() && speaker.starts_with(char::is_uppercase) {
            quote.speaker_kind = SpeakerKind::Family;
        }
    }
}

/// The first 2,000 bytes or so: enough to tell, whatever the length of a turn.
fn beginning(text: &str) -> &str {
    let end = (2000..text.len().min(2004)).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len().min(2000));
    text.get(..end).unwrap_or(text)
}

/// Whether a finding lies over one of these, which are in text order.
fn overlaps(others: &[Found], quote: &Found) -> bool {
    let after = others.partition_point(|other| other.span.end() <= quote.span.start());
    others.get(after).is_some_and(|other| other.span.overlaps(quote.span))
}

/// A quotation inside a turn is no record of its own.
fn in_turn(turns: &[Turn], quote: &Found) -> bool {
    let after = turns.partition_point(|turn| turn.span.end() <= quote.span.start());
    turns.get(after).is_some_and(|turn| turn.start() < quote.span.end())
}

/// Numbers the groups from 0 in text order.
fn number_groups(quotes: &mut [Quote]) {
    let mut numbers = std::collections::HashMap::new();
    for quote in quotes {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        quote.group = *numbers.entry(quote.group).or_insert(next);
        if quote.speaker.is_none() && quote.kind != QuoteKind::Turn {
            quote.speaker_kind = SpeakerKind::Unknown;
        }
    }
}
