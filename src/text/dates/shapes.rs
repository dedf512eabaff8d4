//! The shapes of dates: day, month and year in their orders, with or without a time.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::iso::{full_year, iso_date, numeric_moment};
use super::lexer::{Clock, Item, items};
use super::months::Month;
use super::persian;
use super::weekdays;
use super::zones::Zone;
use crate::model::Stamp;

/// What a reader knows about the writer of a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateHabits {
    /// Of `03/04/2024` the month comes first (United States, Philippines).
    pub month_first: bool,
    /// The day comes first, even where an am/pm marker or a zone looks American (United Kingdom, Australia).
    pub day_first: bool,
    /// The offset of times that name no zone.
    pub offset: Option<Offset>,
}

/// Reads a date in any of the shapes seen in feeds and pages; `None` where it is none.
pub fn parse_date(text: &str) -> Option<Stamp> {
    parse_date_in(text, DateHabits::default())
}

/// Reads a date as [`parse_date`] does, by its writer's habits.
pub fn parse_date_in(text: &str, habits: DateHabits) -> Option<Stamp> {
    let text = text.trim();
    if text.len() > LONGEST_DATE {
        return None;
    }
    if let Some(read) = iso_date(text) {
        return stamp(read.day, read.clock, read.zone, habits);
    }
    if let Some(moment) = numeric_moment(text) {
        return Some(moment);
    }
    let items = items(text);
    let is_date = items.iter().filter(|item| is_foreign(item)).count() <= MOST_FOREIGN_WORDS;
    is_date.then(|| first_date(&items, Reading { habits, short_years: true }))?
}

/// Finds the first date with a year in a line of text, such as a byline, with the time beside it.
///
/// Years need four digits here unless the date is like `01.02.23`, because `5 March, 12 people` is no date. At most 1,000 characters are looked at.
pub fn find_date(text: &str, habits: DateHabits) -> Option<Stamp> {
    first_date(&items(text), Reading { habits, short_years: false })
}

/// Bytes of the longest date: longer text is prose.
const LONGEST_DATE: usize = 150;

/// Words a date may have beside those this module knows: weekday, "published", "at".
const MOST_FOREIGN_WORDS: usize = 5;

/// Words between the parts of a date, by their keys.
const PARTICLES: &[&str] = &[
    "a", "al", "an", "at", "d", "da", "dag", "de", "del", "den", "di", "do", "el", "er", "il", "in", "las", "le", "nam", "nd",
    "ngay", "o", "of", "om", "r", "rd", "roku", "st", "t", "td", "th", "the", "um", "van", "yil", "г", "гг", "год", "года", "р",
    "року", "סנת", "ב", "พศ", "年", "日", "년", "일", "ο", "ασ", "η", "εσ", "א", "m", "م",
];

#[derive(Clone, Copy)]
struct Reading {
    habits: DateHabits,
    /// Years of two digits are years.
    short_years: bool,
}

fn is_foreign(item: &Item) -> bool {
    matches!(item, Item::Word(word) if !is_particle(word))
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// A day found among the items, and the items it takes: first and last.
struct Found {
    day: Date,
    first: usize,
    last: usize,
}

fn first_date(items: &[Item], reading: Reading) -> Option<Stamp> {
    let found = (0..items.len()).find_map(|at| match items.get(at)? {
        Item::Month(month) => worded_day(items, at, *month, reading),
        Item::Number(..) => numeric_day(items, at, reading),
        _ => None,
    })?;
    let (clock, zone) = clock_beside(items, &found);
    stamp(found.day, clock, zone, reading.habits)
}

fn stamp(day: Date, clock: Option<Clock>, zone: Option<Zone>, habits: DateHabits) -> Option<Stamp> {
    let Some(clock) = clock else { return Some(Stamp::Day(day)) };
    let day = if clock.is_next_day { day.checked_add(1.day()).ok()? } else { day };
    let local = day.to_datetime(clock.time);
    let minutes = zone.map(|zone| zone.minutes_at(local));
    let Some(offset) = minutes.map_or(habits.offset, |minutes| Offset::from_seconds(minutes * 60).ok()) else {
        return Some(Stamp::Local(local));
    };
    Some(Stamp::Moment(offset.to_timestamp(local).ok()?, offset))
}

/// Items between a date and its time, at most.
const TIME_REACH: usize = 8;

/// The time within the date, else the next after it, else the last before it.
fn clock_beside(items: &[Item], found: &Found) -> (Option<Clock>, Option<Zone>) {
    let reach = found.first..(found.last + 1 + TIME_REACH).min(items.len());
    let is_clock = |at: &usize| matches!(items.get(*at), Some(Item::Clock(_)));
    let before = found.first.saturating_sub(TIME_REACH)..found.first;
    let Some(at) = reach.into_iter().find(is_clock).or_else(|| before.rev().find(is_clock)) else { return (None, None) };
    let clock = if let Some(Item::Clock(clock)) = items.get(at) { Some(*clock) } else { None };
    let zone = if let Some(Item::Zone(zone)) = items.get(at + 1) { Some(*zone) } else { None };
    (clock, zone)
}

/// A number with its place.
#[derive(Clone, Copy)]
struct Number {
    at: usize,
    value: u32,
    digits: usize,
}

impl Number {
    fn day(self) -> Option<i8> {
        i8::try_from(self.value).ok().filter(|day| self.digits <= 2 && (1..=31).contains(day))
    }

    fn long_year(self) -> Option<i16> {
        i16::try_from(self.value).ok().filter(|_| self.digits == 4)
    }

    fn year(self, reading: Reading) -> Option<i16> {
        let short = || i16::try_from(self.value).ok().filter(|_| self.digits == 2 && reading.short_years).map(full_year);
        self.long_year().or_else(short)
    }
}

/// Marks, particles, times and zones between the parts of a date, at most.
const NOISE_REACH: usize = 6;

fn number_after(items: &[Item], at: usize) -> Option<Number> {
    number_along(items, (at + 1..items.len()).take(NOISE_REACH))
}

fn number_before(items: &[Item], at: usize) -> Option<Number> {
    number_along(items, (0..at).rev().take(NOISE_REACH))
}

fn number_along(items: &[Item], places: impl Iterator<Item = usize>) -> Option<Number> {
    for at in places {
        match items.get(at)? {
            Item::Number(value, digits) => return Some(Number { at, value: *value, digits: *digits }),
            Item::Clock(_) | Item::Zone(_) | Item::Mark(',' | '.' | '/' | '-' | '(' | ')' | '\'' | '°' | 'º' | 'ª' | ':') => {}
            Item::Word(word) if is_particle(word) => {}
            _ => return None,
        }
    }
    None
}

/// `5 March 2024`, `March 5, 2024` (with the time before the year in asctime), `2024. március 5.`
fn worded_day(items: &[Item], at: usize, month: Month, reading: Reading) -> Option<Found> {
    let (before, after) = (number_before(items, at), number_after(items, at));
    let later = after.and_then(|after| number_after(items, after.at));
    let day_first = || found(before?.day()?, month, after?.year(reading)?, before?.at, after?.at);
    let month_first = || found(after?.day()?, month, later?.long_year()?, at, later?.at);
    let year_first = || found(after?.day()?, month, before?.long_year()?, before?.at, after?.at);
    day_first().or_else(month_first).or_else(year_first)
}

fn found(day: i8, month: Month, year: i16, first: usize, last: usize) -> Option<Found> {
    let day = match month {
        Month::Gregorian(month) => Date::new(believable_year(year)?, month, day).ok()?,
        Month::Persian(month) => persian::gregorian(year, month, day)?,
    };
    Some(Found { day, first, last })
}

/// Thai years count from 543 before ours; years of no calendar known here give none.
fn believable_year(year: i16) -> Option<i16> {
    match year {
        1000..2200 => Some(year),
        2400..2743 => Some(year - 543),
        _ => None,
    }
}

/// `05.03.2024`, `5/3/2024`, `2024/03/05`, `2024. 3. 5.`
fn numeric_day(items: &[Item], at: usize, reading: Reading) -> Option<Found> {
    let number = |at: usize| match items.get(at)? {
        Item::Number(value, digits) => Some(Number { at, value: *value, digits: *digits }),
        _ => None,
    };
    let mark = |at: usize| match items.get(at)? {
        Item::Mark(mark @ ('.' | '/' | '-')) => Some(*mark),
        _ => None,
    };
    let separator = mark(at + 1).filter(|separator| mark(at + 3) == Some(*separator))?;
    let parts = [number(at)?, number(at + 2)?, number(at + 4)?];
    let is_longer = |mark_at: usize, number_at: usize| mark(mark_at) == Some(separator) && number(number_at).is_some();
    if is_longer(at + 5, at + 6) || (at >= 2 && is_longer(at - 1, at - 2)) {
        return None;
    }
    let day = by_weekday(parts, separator, items).or_else(|| ordered_day(parts, separator, items, reading))?;
    Some(Found { day, first: at, last: at + 4 })
}

/// Of `03/05/2025` the order that gives the day of the week named beside it, where the other one does not.
fn by_weekday([one, two, third]: [Number; 3], separator: char, items: &[Item]) -> Option<Date> {
    let year = third.long_year().filter(|_| separator != '.')?;
    let orders = [(two, one), (one, two)];
    let [Some(day_first), Some(month_first)] = orders.map(|(month, day)| gregorian_or_persian(year, month.day()?, day.day()?))
    else {
        return None;
    };
    let named = weekdays::beside(items, one.at, third.at)?;
    match (named.holds(day_first), named.holds(month_first)) {
        (true, false) => Some(day_first),
        (false, true) => Some(month_first),
        _ => None,
    }
}

fn ordered_day(parts: [Number; 3], separator: char, items: &[Item], reading: Reading) -> Option<Date> {
    let [first, second, third] = parts;
    if let Some(year) = first.long_year() {
        return gregorian_or_persian(year, second.day()?, third.day()?);
    }
    // With dashes, two-digit years are those of ISO 8601:1988, which is read elsewhere.
    let is_padded = parts.iter().all(|part| part.digits == 2);
    let year = match separator {
        '-' => third.long_year()?,
        // Both zeros of 01.01.23 say that it is a date, in prose too.
        _ => third.year(Reading { short_years: reading.short_years || is_padded, ..reading })?,
    };
    let (one, two) = (first.day()?, second.day()?);
    let is_american =
        separator == '/' && (reading.habits.month_first || !reading.habits.day_first && items.iter().any(has_american_hand));
    let (day, month) = if two > 12 || (is_american && one <= 12) { (two, one) } else { (one, two) };
    gregorian_or_persian(year, month, day)
}

fn gregorian_or_persian(year: i16, month: i8, day: i8) -> Option<Date> {
    if (1300..1430).contains(&year) {
        persian::gregorian(year, month, day)
    } else {
        Date::new(believable_year(year)?, month, day).ok()
    }
}

fn has_american_hand(item: &Item) -> bool {
    match item {
        Item::Clock(clock) => clock.has_marker,
        Item::Zone(zone) => zone.is_north_american(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::months::key;
    use super::*;

    #[test]
    fn particles_are_keys() {
        for particle in PARTICLES {
            assert_eq!(&key(particle), particle);
        }
    }

    fn check(cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(parse_date(text).map_or("none".to_owned(), |stamp| stamp.to_string()), *expected, "{text}");
        }
    }

    #[test]
    fn iso_and_its_relatives() {
        check(&[
            ("2024-03-05T10:30:00+01:00", "2024-03-05T10:30:00+01:00"),
            ("2024-03-05T10:30:00.250Z", "2024-03-05T10:30:00.25Z"),
            (" 2024-03-05t10:30:00z\n", "2024-03-05T10:30:00Z"),
            ("2024-03-05 10:30:00 +0100", "2024-03-05T10:30:00+01:00"),
            ("2024-03-05 10:30:00 EST", "2024-03-05T10:30:00-05:00"),
            ("2024-03-05T10:30", "2024-03-05T10:30:00"),
            ("2024-03-05T24:00:00Z", "2024-03-06T00:00:00Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
            ("20240305T103000Z", "2024-03-05T10:30:00Z"),
            ("20240305", "2024-03-05"),
            ("20240305103000", "2024-03-05T10:30:00"),
            ("2024-W10-2", "2024-03-05"),
            ("2024-065", "2024-03-05"),
            ("2003-12", "2003-12-01"),
            ("2003", "2003-01-01"),
            ("03-12-31", "2003-12-31"),
            ("2024-3-5", "2024-03-05"),
            ("2024-03-05T10:30:00", "2024-03-05T10:30:00"),
        ]);
    }

    #[test]
    fn mail_dates_with_our_zones() {
        check(&[
            ("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"),
            ("Thu, 01 Jan 2004 19:48:21 -0500", "2004-01-01T19:48:21-05:00"),
            ("Tue, 05 Mar 2024 10:30:00 CET", "2024-03-05T10:30:00+01:00"),
            ("Fri, 05 Jul 2024 10:30:00 MEST", "2024-07-05T10:30:00+02:00"),
            ("Fri, 05 Jul 2024 10:30:00 BST", "2024-07-05T10:30:00+01:00"),
            ("05 Mar 2024 10:30 +0530 (IST)", "2024-03-05T10:30:00+05:30"),
            ("01 Jan 04 19:48:21 EDT", "2004-01-01T19:48:21-04:00"),
            ("Tue, 5 Mar 2024 10:30:00 GMT+1", "2024-03-05T10:30:00+01:00"),
            ("Tue, 5 Mar 2024 10:30:00 UTC+08:00", "2024-03-05T10:30:00+08:00"),
            ("Tue, 05 Mar 2024 10:30:00 XYZ", "2024-03-05T10:30:00"),
            ("Tue,05 Mar 2024 10:30:00 JST", "2024-03-05T10:30:00+09:00"),
            ("Tuesday, 05-Mar-24 08:49:37 GMT", "2024-03-05T08:49:37Z"),
            ("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21"),
            ("Tue Mar  5 08:49:37 CET 2024", "2024-03-05T08:49:37+01:00"),
            ("05/Mar/2024:10:30:00 +0000", "2024-03-05T10:30:00Z"),
            ("Tue, 05 Mar 2024 10:30:00 +3:00", "2024-03-05T10:30:00+03:00"),
            ("Tue, 5 Mar 2024 9:5:3 GMT", "2024-03-05T09:05:03Z"),
            ("Tue, 05 Mar 2024 10.30.15 GMT", "2024-03-05T10:30:15Z"),
            ("Tue, 05 Mar 2024 25:61:00 GMT", "2024-03-05"),
            ("2024-03-05T10:30:00+25:00", "2024-03-05T10:30:00"),
        ]);
    }

    #[test]
    fn american_and_european_hands() {
        check(&[
            ("March 5, 2024 8:30 pm EST", "2024-03-05T20:30:00-05:00"),
            ("July 5, 2024, 8:30 a.m. ET", "2024-07-05T08:30:00-04:00"),
            ("Published: Tuesday, March 5th, 2024 at 12:05 AM", "2024-03-05T00:05:00"),
            ("Mar 5 2024 8pm", "2024-03-05T20:00:00"),
            ("03/04/2024", "2024-04-03"),
            ("03/04/2024 8:30 PM", "2024-03-04T20:30:00"),
            ("03/25/2024", "2024-03-25"),
            ("05.03.2024 10:30", "2024-03-05T10:30:00"),
            ("5. 3. 2024", "2024-03-05"),
            ("05.03.24, 10.30 Uhr", "2024-03-05T10:30:00"),
            ("05-03-2024", "2024-03-05"),
            ("2024/03/05 10:30:15 EDT", "2024-03-05T10:30:15-04:00"),
            ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04:00"),
            ("10:30 - 5 March 2024", "2024-03-05T10:30:00"),
        ]);
        let american = DateHabits { month_first: true, ..DateHabits::default() };
        assert_eq!(parse_date_in("03/04/2024", american).unwrap().to_string(), "2024-03-04");
        let british = DateHabits { day_first: true, ..DateHabits::default() };
        assert_eq!(parse_date_in("03/04/2024 8:30 PM", british).unwrap().to_string(), "2024-04-03T20:30:00");
    }

    #[test]
    fn a_day_of_the_week_tells_the_order() {
        check(&[
            ("Wed, 03/05/2025 - 10:11", "2025-03-05T10:11:00"),
            ("Mon, 03/05/2025 - 10:11", "2025-05-03T10:11:00"),
            ("Thu 5/3/2020", "2020-03-05"),
            ("Sun 5/3/2020", "2020-05-03"),
            ("mercredi 05/03/2025", "2025-03-05"),
            ("mercredi, le 03/05/2025", "2025-03-05"),
            ("quarta-feira, 03/05/2025", "2025-03-05"),
            ("Thứ Tư, 03/05/2025", "2025-03-05"),
            ("Thứ bảy, 03/05/2025", "2025-05-03"),
            ("03/05/2025 (Wednesday) 10:11 PM", "2025-03-05T22:11:00"),
            ("saturday, 03/05/2025 10:11 PM", "2025-05-03T22:11:00"),
            ("03/05/2025 星期三", "2025-03-05"),
            ("03/05/2025（水曜日）", "2025-03-05"),
            ("الأربعاء 03/05/2025", "2025-03-05"),
            ("چهار شنبه 03/05/2025", "2025-03-05"),
            ("среда, 03/05/2025", "2025-03-05"),
            ("Çarşamba, 03-05-2025", "2025-03-05"),
            ("П'ятниця, 04/07/2025", "2025-07-04"),
            ("Fri, 05/05/2025", "2025-05-05"),
            ("Wed, 03.05.2025", "2025-05-03"),
        ]);
        let american = DateHabits { month_first: true, ..DateHabits::default() };
        assert_eq!(parse_date_in("mercredi 05/03/2025", american).unwrap().to_string(), "2025-03-05");
        assert_eq!(
            find_date("Submitted by Jane Roe on Wed, 03/05/2025 - 10:11", DateHabits::default()).unwrap().to_string(),
            "2025-03-05T10:11:00"
        );
        assert_eq!(find_date("Fri 7 | 03/05/2025", american).unwrap().to_string(), "2025-03-05");
    }

    #[test]
    fn epochs() {
        check(&[
            ("1709629800", "2024-03-05T09:10:00Z"),
            ("1709629800123", "2024-03-05T09:10:00.123Z"),
            ("1709629800.5", "2024-03-05T09:10:00Z"),
        ]);
    }

    #[test]
    fn month_names_of_many_languages() {
        for text in [
            "15. März 2024",
            "le 15 mars 2024",
            "15 de marzo de 2024",
            "15 de março de 2024",
            "sexta-feira, 15 de março de 2024",
            "15 marzo 2024",
            "15 maart 2024",
            "15 marca 2024 r.",
            "15. března 2024",
            "15 марта 2024 г.",
            "15 березня 2024 р.",
            "15 mars 2024",
            "den 15. marts 2024",
            "15. maaliskuuta 2024",
            "15 Mart 2024 Cuma",
            "2024. március 15.",
            "15 martie 2024",
            "15 Μαρτίου 2024",
            "15 मार्च 2024",
            "15 Maret 2024",
            "15 Mac 2024",
            "15 มี.ค. 2567",
            "วันศุกร์ที่ 15 มีนาคม พ.ศ. 2567",
            "15 مارس 2024",
            "١٥ آذار ٢٠٢٤",
            "۲۵ اسفند ۱۴۰۲",
            "1402/12/25",
            "15 במרץ 2024",
            "2024年3月15日",
            "2024年3月15日(金)",
            "令和6年3月15日",
            "2024년 3월 15일 금요일",
            "2024. 3. 15.",
            "ngày 15 tháng 3 năm 2024",
            "Thứ Sáu, 15/03/2024",
            "1er mars 2024",
        ] {
            let expected = if text.starts_with("1er") { "2024-03-01" } else { "2024-03-15" };
            assert_eq!(parse_date(text).map(|stamp| stamp.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn times_of_many_languages() {
        for text in [
            "15. März 2024 um 22.30 Uhr",
            "15 mars 2024 à 22h30",
            "15.3.2024 klo 22.30",
            "15.3.2024 22.30",
            "15. mar. 2024 kl. 22.30",
            "15. mar. 2024 kl.22.30",
            "2024年3月15日 22時30分",
            "2024年03月15日22:30",
            "2024年3月15日下午10:30",
            "2024년 3월 15일 오후 10:30",
            "2024-03-15 오후 10:30:00",
            "15/03/2024 10:30 μ.μ.",
            "15 มีนาคม 2567 22:30 น.",
            "22:30, 15 марта 2024",
        ] {
            assert_eq!(parse_date(text).map(|stamp| stamp.to_string()).as_deref(), Some("2024-03-15T22:30:00"), "{text}");
        }
        check(&[
            ("2004-július-13T9:15-05:00", "2004-07-13T09:15:00-05:00"),
            ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
            ("Thứ ba, 5/3/2024, 10:30 (GMT+7)", "2024-03-05T10:30:00+07:00"),
            ("2004년 5월 28일  01:31:15", "2004-05-28T01:31:15"),
        ]);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "today",
            "5 March",
            "March 2024",
            "10:30",
            "31.02.2024",
            "192.168.1.100",
            "v1.2.3",
            "2024-13-45",
            "99999999999999999999",
            "0000-00-00T00:00:00Z",
            "1.2.2024.5",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_found_in_bylines() {
        for (text, expected) in [
            ("By Jane Roe, health correspondent | 5 March 2024 | Updated 10:30 GMT, 6 March 2024", "2024-03-05T10:30:00Z"),
            ("Von Max Muster, dpa, Berlin — Stand: 05.03.2024, 10:30 Uhr — 3 Kommentare", "2024-03-05T10:30:00"),
            ("Dr. Max Muster, zuletzt geändert am 01.02.23 um 08:35", "2023-02-01T08:35:00"),
            ("5 March, 12 people were taken to hospital", "none"),
            ("chapters 1.2.3 and 4.5.6", "none"),
        ] {
            let found = find_date(text, DateHabits::default());
            assert_eq!(found.map_or("none".to_owned(), |stamp| stamp.to_string()), expected, "{text}");
        }
    }

    #[test]
    fn no_text_panics() {
        let pieces = [
            "2024", "-", "03", ":", "99", ".", " ", "T", "Z", "+", "pm", "März", "月", "年", "令和", "٣", "GMT", "+99",
            "24:00:60", "/", "W53", "366",
        ];
        let mut seed = 7_usize;
        for _ in 0..20_000 {
            let text: String = (0..seed % 9)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    pieces[(seed >> 33) % pieces.len()]
                })
                .collect();
            seed = seed.wrapping_add(1).rotate_left(7);
            let _ = (parse_date(&text), find_date(&text, DateHabits::default()));
        }
    }

    #[test]
    fn an_offset_known_from_elsewhere_makes_a_moment() {
        let habits = DateHabits { offset: Some(jiff::tz::offset(1)), ..DateHabits::default() };
        assert_eq!(parse_date_in("05.03.2024 10:30", habits).unwrap().to_string(), "2024-03-05T10:30:00+01:00");
        assert_eq!(parse_date_in("05.03.2024", habits).unwrap().to_string(), "2024-03-05");
    }
}
