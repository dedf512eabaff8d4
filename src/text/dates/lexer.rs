//! A date's text as a row of numbers, months, times, zones, words and marks.

use jiff::civil::Time;
use unicode_normalization::char::is_combining_mark;

use super::months::{Month, key, month_named};
use super::zones::Zone;

/// A time of day; 24:00 is midnight of the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: Time,
    pub(super) is_next_day: bool,
    /// Written with an am/pm marker.
    pub(super) has_marker: bool,
}

impl Clock {
    /// A leap second becomes the second before it.
    pub(super) fn new(hour: i8, minute: i8, second: i8) -> Option<Clock> {
        let is_next_day = hour == 24 && minute == 0 && second == 0;
        let hour = if is_next_day { 0 } else { hour };
        let time = Time::new(hour, minute, second.min(if second == 60 { 59 } else { 99 }), 0).ok()?;
        Some(Clock { time, is_next_day, has_marker: false })
    }

    /// With those decimal digits of a second.
    pub(super) fn with_fraction(self, digits: &str) -> Clock {
        let nanoseconds =
            digits.bytes().chain(std::iter::repeat(b'0')).take(9).fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
        let time = self.time.with().subsec_nanosecond(nanoseconds).build().unwrap_or(self.time);
        Clock { time, ..self }
    }

    /// Before or after noon, if the hour is one of twelve.
    fn with_marker(self, half: Half) -> Clock {
        let hour = match (half, self.time.hour()) {
            (Half::Morning, 12) => 0,
            (Half::Afternoon, hour @ 1..12) => hour + 12,
            (_, hour) => hour,
        };
        let time = self.time.with().hour(hour).build().unwrap_or(self.time);
        Clock { time, has_marker: true, ..self }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// What a date's text is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// Value and number of digits.
    Number(u32, usize),
    /// A month by name, or by number with a word that says so (`3月`, `tháng 3`).
    Month(Month),
    /// A time of day.
    Clock(Clock),
    /// A zone behind a time.
    Zone(Zone),
    /// Any other word, by its key.
    Word(String),
    /// Punctuation.
    Mark(char),
}

/// A piece of text before its meaning is known.
#[derive(Debug)]
struct Token {
    kind: Kind,
    /// No white space before it.
    is_glued: bool,
}

#[derive(Debug)]
enum Kind {
    /// The digits, as ASCII.
    Number(String),
    /// Its key, and whether it was all capitals.
    Word(String, bool),
    Mark(char),
}

/// Characters of a text that are looked at: a byline is short, and the work stays bounded.
const LONGEST: usize = 1000;

/// The items of a text.
pub(super) fn items(text: &str) -> Vec<Item> {
    let tokens = tokens(&with_plain_markers(text));
    let mut items = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let reader = Reader { tokens: &tokens, at };
        let (item, length) =
            reader.clock().or_else(|| reader.month()).or_else(|| reader.era_year()).unwrap_or_else(|| reader.plain());
        at += length;
        let is_clock = matches!(item, Item::Clock(_));
        items.push(item);
        if is_clock && let Some((zone, length)) = (Reader { tokens: &tokens, at }).zone() {
            items.push(Item::Zone(zone));
            at += length;
        }
    }
    items
}

/// Markers and months that are written in several words or without blanks around them.
const MARKERS: &[(&str, &str)] = &[
    ("上午", " am "),
    ("下午", " pm "),
    ("中午", " pm "),
    ("傍晚", " pm "),
    ("凌晨", " am "),
    ("午前", " am "),
    ("午後", " pm "),
    ("早上", " am "),
    ("晚上", " pm "),
    ("오전", " am "),
    ("오후", " pm "),
    ("تشرين الأول", "تشرينالأول"),
    ("تشرين الثاني", "تشرينالثاني"),
    ("كانون الأول", "كانونالأول"),
    ("كانون الثاني", "كانونالثاني"),
];

fn with_plain_markers(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).take(LONGEST).collect();
    if text.is_ascii() {
        return text;
    }
    MARKERS.iter().fold(text, |text, (marker, plain)| if text.contains(marker) { text.replace(marker, plain) } else { text })
}

/// Direction marks and joiners, which stand around dates in Arabic, Hebrew and Persian pages.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut is_glued) = (0, false);
    while let Some(&c) = chars.get(at) {
        if c.is_whitespace() {
            is_glued = false;
            at += 1;
            continue;
        }
        let (kind, length) = token(chars.get(at..).unwrap_or_default(), c);
        tokens.push(Token { kind, is_glued });
        is_glued = true;
        at += length;
    }
    tokens
}

fn token(rest: &[char], first: char) -> (Kind, usize) {
    if digit(first).is_some() {
        let digits: String = rest.iter().map_while(|c| digit(*c)).collect();
        let length = digits.len();
        (Kind::Number(digits), length)
    } else if is_ideograph(first) {
        (Kind::Word(first.to_string(), false), 1)
    } else if first.is_alphabetic() {
        let length = word_length(rest);
        let word: String = rest.iter().take(length).filter(|c| **c != '.').collect();
        (Kind::Word(key(&word), !word.chars().any(char::is_lowercase)), length)
    } else {
        (Kind::Mark(plain_mark(first)), 1)
    }
}

/// A full stop between two letters belongs to an abbreviation: `a.m.`, `ม.ค.`.
fn word_length(rest: &[char]) -> usize {
    let is_letter = |at: usize| rest.get(at).is_some_and(|c| (c.is_alphabetic() || is_combining_mark(*c)) && !is_ideograph(*c));
    let mut length = 1;
    while is_letter(length) || (rest.get(length) == Some(&'.') && is_letter(length + 1)) {
        length += 1;
    }
    length
}

/// Han characters and kana, which are written without blanks.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The decimal digit as ASCII: Arabic, Persian, Devanagari, Bengali, Thai and full-width ones too.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn plain_mark(c: char) -> char {
    match c {
        '：' | '∶' => ':',
        '，' | '、' | '،' => ',',
        '．' => '.',
        '／' | '⁄' => '/',
        '－' | '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '（' => '(',
        '）' => ')',
        '’' | '‘' | 'ʼ' | '`' => '\'',
        other => other,
    }
}

/// Words after an hour: the minutes follow (`10h30`, `10時30分`, `10시 30분`, `10 giờ 30`).
const HOUR_WORDS: &[&str] = &["gio", "h", "時", "时", "点", "點", "시"];

/// Words after minutes and seconds.
const MINUTE_WORDS: &[&str] = &["m", "min", "phut", "分", "분", "秒", "초"];

/// Words before a time written with a full stop (`kl. 10.30`).
const WORDS_BEFORE_CLOCK: &[&str] = &["alle", "at", "kello", "kl", "klo", "klokken", "om", "ore", "pukul", "um"];

/// Words after a time written with a full stop (`10.30 Uhr`).
const WORDS_AFTER_CLOCK: &[&str] = &["am", "pm", "uhr", "uur", "wib", "wita"];

const MORNING_WORDS: &[&str] = &["am", "oo", "sang", "πμ", "صباحا", "ص", "قظ"];
const AFTERNOON_WORDS: &[&str] = &["chieu", "os", "pm", "toi", "μμ", "بظ", "م", "مساء"];

/// Japanese and Taiwanese eras and the year before their first.
const ERAS: &[(&str, &str, u32)] =
    &[("令", "和", 2018), ("平", "成", 1988), ("昭", "和", 1925), ("民", "國", 1911), ("民", "国", 1911)];

/// A place in the row of tokens.
#[derive(Clone, Copy)]
struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reader<'_> {
    fn token(&self, offset: usize) -> Option<&Token> {
        self.tokens.get(self.at + offset)
    }

    fn previous(&self) -> Option<&Token> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    fn digits(&self, offset: usize) -> Option<&str> {
        match &self.token(offset)?.kind {
            Kind::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// One or two digits.
    fn small(&self, offset: usize) -> Option<i8> {
        self.digits(offset).filter(|digits| digits.len() <= 2)?.parse().ok()
    }

    /// Two digits right behind the token before.
    fn glued_pair(&self, offset: usize) -> Option<i8> {
        let token = self.token(offset).filter(|token| token.is_glued)?;
        matches!(&token.kind, Kind::Number(digits) if digits.len() == 2).then(|| self.small(offset))?
    }

    fn is_glued(&self, offset: usize) -> bool {
        self.token(offset).is_some_and(|token| token.is_glued)
    }

    fn word(&self, offset: usize) -> Option<&str> {
        self.token(offset).and_then(Token::word)
    }

    fn is_mark(&self, offset: usize, mark: char) -> bool {
        self.token(offset).is_some_and(|token| matches!(token.kind, Kind::Mark(found) if found == mark))
    }

    fn is_word(&self, offset: usize, words: &[&str]) -> bool {
        self.word(offset).is_some_and(|word| words.contains(&word))
    }

    /// A time of day and how many tokens it takes.
    fn clock(self) -> Option<(Item, usize)> {
        let hour = self.small(0)?;
        let (clock, length) = self
            .colon_clock(hour)
            .or_else(|| self.worded_clock(hour))
            .or_else(|| self.dotted_clock(hour))
            .or_else(|| self.bare_hour(hour))?;
        let (clock, length) = match (self.half(length), self.half_before()) {
            // The full stop of `a.m.` goes with it.
            (Some(half), _) => (clock.with_marker(half), length + 1 + usize::from(self.is_mark(length + 1, '.'))),
            (None, Some(half)) => (clock.with_marker(half), length),
            (None, None) => (clock, length),
        };
        Some((Item::Clock(clock), length))
    }

    /// `10:30`, `10:30:15`, `10:30:15.123`.
    fn colon_clock(self, hour: i8) -> Option<(Clock, usize)> {
        let pair = |offset: usize| self.is_mark(offset, ':').then(|| self.glued_pair(offset + 1))?;
        // Of three parts each may be one digit: `9:5:3`, printed without zeros.
        let short =
            |offset: usize| self.is_mark(offset, ':').then(|| self.small(offset + 1).filter(|_| self.is_glued(offset + 1)))?;
        let short = short(1).zip(short(3)).and_then(|(minute, second)| Some((Clock::new(hour, minute, second)?, 5)));
        let Some(minute) = pair(1) else { return short };
        let Some(second) = pair(3) else { return short.or(Some((Clock::new(hour, minute, 0)?, 3))) };
        let clock = Clock::new(hour, minute, second)?;
        let has_fraction = (self.is_mark(5, '.') || self.is_mark(5, ',')) && self.token(6).is_some_and(|token| token.is_glued);
        match self.digits(6).filter(|_| has_fraction) {
            Some(fraction) => Some((clock.with_fraction(fraction), 7)),
            None => Some((clock, 5)),
        }
    }

    /// `10h30`, `10時30分15秒`, `10時`.
    fn worded_clock(self, hour: i8) -> Option<(Clock, usize)> {
        if !self.is_word(1, HOUR_WORDS) {
            return None;
        }
        let Some(minute) = self.small(2).filter(|minute| (0..60).contains(minute)) else {
            return Some((Clock::new(hour, 0, 0)?, 2));
        };
        let length = if self.is_word(3, MINUTE_WORDS) { 4 } else { 3 };
        let second = self.small(length).filter(|second| (0..60).contains(second) && self.is_word(length + 1, MINUTE_WORDS));
        let clock = Clock::new(hour, minute, second.unwrap_or(0))?;
        Some((clock, if second.is_some() { length + 2 } else { length }))
    }

    /// `10.30`, where a word beside it or a year before it says that it is a time; after a year `10.30.15` too.
    fn dotted_clock(self, hour: i8) -> Option<(Clock, usize)> {
        let pair = |offset: usize| self.is_mark(offset, '.').then(|| self.glued_pair(offset + 1))?;
        let minute = pair(1)?;
        let goes_on = self.is_mark(3, '.') && self.is_glued(4);
        let before_stop = self.at.checked_sub(2).and_then(|at| self.tokens.get(at));
        let is_continued = self.previous().is_some_and(Token::is_full_stop)
            && before_stop.is_some_and(|token| matches!(&token.kind, Kind::Number(digits) if digits.len() <= 2));
        let follows_year = self.previous().is_some_and(|token| matches!(&token.kind, Kind::Number(digits) if digits.len() == 4));
        if let Some(second) = pair(3).filter(|_| follows_year && !self.is_mark(5, '.')) {
            return Some((Clock::new(hour, minute, second)?, 5));
        }
        (!goes_on && !is_continued && (follows_year || self.is_word(3, WORDS_AFTER_CLOCK) || self.has_clock_word_before()))
            .then(|| Some((Clock::new(hour, minute, 0)?, 3)))?
    }

    /// The word before, a full stop between allowed: `kl. 10.30`.
    fn has_clock_word_before(self) -> bool {
        let back = if self.previous().is_some_and(Token::is_full_stop) { 2 } else { 1 };
        let before = self.at.checked_sub(back).and_then(|at| self.tokens.get(at)).and_then(Token::word);
        before.is_some_and(|word| WORDS_BEFORE_CLOCK.contains(&word))
    }

    /// `8 pm`.
    fn bare_hour(self, hour: i8) -> Option<(Clock, usize)> {
        let is_hour = (1..=12).contains(&hour) && self.is_word(1, &["am", "pm"]);
        is_hour.then(|| Some((Clock::new(hour, 0, 0)?, 1)))?
    }

    fn half(self, offset: usize) -> Option<Half> {
        self.token(offset).and_then(Token::half)
    }

    fn half_before(self) -> Option<Half> {
        self.previous().and_then(Token::half)
    }

    /// A month by name or by number with its word.
    fn month(self) -> Option<(Item, usize)> {
        if let Some(month) = self.word(0).and_then(month_named) {
            return Some((Item::Month(month), 1));
        }
        let numbered = |offset: usize| {
            self.small(offset).filter(|month| (1..=12).contains(month)).map(|month| Item::Month(Month::Gregorian(month)))
        };
        if self.is_word(1, &["月", "월"]) {
            return Some((numbered(0)?, 2));
        }
        if self.is_word(0, &["thang"]) { Some((numbered(1)?, 2)) } else { None }
    }

    /// `令和6`.
    fn era_year(self) -> Option<(Item, usize)> {
        let (first, second) = (self.word(0)?, self.word(1)?);
        let (_, _, before) = ERAS.iter().find(|(one, two, _)| (*one, *two) == (first, second))?;
        let year: u32 = self.digits(2)?.parse().ok()?;
        (year < 200).then_some((Item::Number(before + year, 4), 3))
    }

    fn plain(self) -> (Item, usize) {
        let item = match self.token(0).map(|token| &token.kind) {
            // A number too long for u32 is none of a date's.
            Some(Kind::Number(digits)) => Item::Number(digits.parse().unwrap_or(u32::MAX), digits.len()),
            Some(Kind::Word(word, _)) => Item::Word(word.clone()),
            Some(Kind::Mark(mark)) => Item::Mark(*mark),
            None => Item::Mark(' '),
        };
        (item, 1)
    }

    /// A zone behind a time, `(` and `,` before it allowed, and how many tokens it takes.
    fn zone(self) -> Option<(Zone, usize)> {
        let skipped = usize::from(self.is_mark(0, '(') || self.is_mark(0, ','));
        let reader = Reader { at: self.at + skipped, ..self };
        let (zone, length) = reader.named_zone().or_else(|| reader.offset(2))?;
        Some((zone, length + skipped))
    }

    /// Names must be in capitals: `est`, `met` and `et` are words.
    fn named_zone(self) -> Option<(Zone, usize)> {
        let Kind::Word(name, is_upper) = &self.token(0)?.kind else { return None };
        let is_universal = matches!(name.as_str(), "utc" | "gmt" | "z");
        let zone = Zone::named(name).filter(|_| is_universal || *is_upper)?;
        match (Reader { at: self.at + 1, ..self }).offset(1) {
            Some((offset, length)) if is_universal => Some((offset, length + 1)),
            _ => Some((zone, 1)),
        }
    }

    /// `+0100`, `-05:00`, `+9`: at least that many digits.
    fn offset(self, fewest: usize) -> Option<(Zone, usize)> {
        let sign = if self.is_mark(0, '+') { 1 } else { -1 };
        let digits = self.digits(1).filter(|_| sign == 1 || self.is_mark(0, '-'))?;
        let after_colon = self.is_mark(2, ':').then(|| self.glued_pair(3)).flatten();
        // `+3:00` is as plain as `+03`.
        let is_short = digits.len() < fewest && after_colon.is_none();
        if !self.is_glued(1) || is_short || digits.len() > 4 {
            return None;
        }
        let value: i32 = digits.parse().ok()?;
        let (minutes, length) = match (digits.len(), after_colon) {
            (1 | 2, Some(minutes)) => (value * 60 + i32::from(minutes), 4),
            (1 | 2, None) => (value * 60, 2),
            _ => (value / 100 * 60 + value % 100, 2),
        };
        (minutes <= 14 * 60).then_some((Zone::Fixed(sign * minutes), length))
    }
}

impl Token {
    fn is_full_stop(&self) -> bool {
        matches!(self.kind, Kind::Mark('.'))
    }

    fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word, _) => Some(word),
            _ => None,
        }
    }

    fn half(&self) -> Option<Half> {
        let word = self.word()?;
        if MORNING_WORDS.contains(&word) {
            Some(Half::Morning)
        } else {
            AFTERNOON_WORDS.contains(&word).then_some(Half::Afternoon)
        }
    }
}
