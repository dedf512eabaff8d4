//! How the model's values are written in columns.

use std::str::FromStr;

use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use rusqlite::types::{FromSql, Type};
use rusqlite::{Error, Result, Row, RowIndex};
use url::Url;

use crate::model::{ArticleId, Stamp};

/// An instant as nanoseconds since 1970; exact from 1677 to 2262, the nearest of these years beyond.
pub(super) fn nanoseconds(at: Timestamp) -> i64 {
    let exact = at.as_nanosecond();
    i64::try_from(exact).unwrap_or(if exact < 0 { i64::MIN } else { i64::MAX })
}

/// The instant of a column of [`nanoseconds`].
pub(super) fn instant(nanoseconds: i64) -> Timestamp {
    Timestamp::from_duration(SignedDuration::from_nanos(nanoseconds)).expect("64 bits of nanoseconds reach from 1677 to 2262")
}

/// The instant in a column.
pub(super) fn instant_in(row: &Row<'_>, column: impl RowIndex) -> Result<Timestamp> {
    row.get(column).map(instant)
}

/// The instant in a column, which may be empty.
pub(super) fn maybe_instant_in(row: &Row<'_>, column: impl RowIndex) -> Result<Option<Timestamp>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(instant))
}

/// The 64 bits of an identifier as SQLite's signed integer.
pub(super) fn number_of(id: &ArticleId) -> i64 {
    id.bits().cast_signed()
}

/// The identifier with these 64 bits.
pub(super) fn id_of(number: i64) -> ArticleId {
    ArticleId::from_bits(number.cast_unsigned())
}

/// The identifier in a column.
pub(super) fn id_in(row: &Row<'_>, column: impl RowIndex) -> Result<ArticleId> {
    row.get(column).map(id_of)
}

/// A length, place or count as SQLite's integer.
pub(super) fn integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The count in a column.
pub(super) fn count_in<T: TryFrom<i64>>(row: &Row<'_>, column: impl RowIndex) -> Result<T> {
    let value: i64 = row.get(column)?;
    T::try_from(value).map_err(|_| damaged(row, column, &value.to_string()))
}

/// The value in a column, read by `parse`; what it does not know is a damaged file.
pub(super) fn parsed_in<T>(row: &Row<'_>, column: impl RowIndex, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    parse(text).ok_or_else(|| damaged(row, column, text))
}

/// The same for a column that may be empty.
pub(super) fn maybe_parsed_in<T>(row: &Row<'_>, column: impl RowIndex, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let Some(text) = row.get_ref(column)?.as_str_or_null()? else { return Ok(None) };
    parse(text).map(Some).ok_or_else(|| damaged(row, column, text))
}

/// The address in a column, which may be empty.
pub(super) fn maybe_url_in(row: &Row<'_>, column: impl RowIndex) -> Result<Option<Url>> {
    maybe_parsed_in(row, column, |text| Url::from_str(text).ok())
}

/// Both columns together, or nothing where one is empty.
pub(super) fn pair_in<A: FromSql, B: FromSql>(
    row: &Row<'_>,
    first: impl RowIndex,
    second: impl RowIndex,
) -> Result<Option<(A, B)>> {
    Ok(row.get::<_, Option<A>>(first)?.zip(row.get::<_, Option<B>>(second)?))
}

pub(super) fn damaged(row: &Row<'_>, column: impl RowIndex, text: &str) -> Error {
    let place = column.idx(row.as_ref()).unwrap_or(0);
    let name = row.as_ref().column_name(place).unwrap_or("?");
    let start: String = text.chars().take(80).collect();
    Error::FromSqlConversionFailure(place, Type::Text, format!("column {name} holds {start:?}").into())
}

/// A stamp as ISO 8601 text that [`stamp`] reads back. Offsets are written in whole minutes, as everywhere today.
pub(super) fn stamp_text(stamp: &Stamp) -> String {
    match stamp {
        Stamp::Moment(at, offset) => {
            let whole_minutes = Offset::from_seconds(offset.seconds() / 60 * 60).unwrap_or(Offset::UTC);
            Stamp::Moment(*at, whole_minutes).to_string()
        }
        other => other.to_string(),
    }
}

/// The stamp of a text by [`stamp_text`].
pub(super) fn stamp(text: &str) -> Option<Stamp> {
    let pieces = Pieces::parse(text).ok()?;
    let Some(time) = pieces.time() else { return Some(Stamp::Day(pieces.date())) };
    let local = pieces.date().to_datetime(time);
    let Some(offset) = pieces.to_numeric_offset() else { return Some(Stamp::Local(local)) };
    Some(Stamp::Moment(offset.to_timestamp(local).ok()?, offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_come_back_as_precise_as_they_were() {
        let at: Timestamp = "2026-03-01T08:30:00.123456789Z".parse().unwrap();
        for offset in [0, 3600, -12_600, 20_700] {
            let moment = Stamp::Moment(at, Offset::from_seconds(offset).unwrap());
            assert_eq!(stamp(&stamp_text(&moment)), Some(moment));
        }
        let local = Stamp::Local("2026-03-01T08:30:05".parse().unwrap());
        assert_eq!(stamp(&stamp_text(&local)), Some(local));
        for day in ["2026-03-01", "0001-01-01", "-000044-03-15", "9999-12-31"] {
            let day = Stamp::Day(day.parse().unwrap());
            assert_eq!(stamp(&stamp_text(&day)), Some(day));
        }
    }

    #[test]
    fn odd_offset_keeps_the_instant() {
        let at: Timestamp = "1890-03-01T08:30:00Z".parse().unwrap();
        let text = stamp_text(&Stamp::Moment(at, Offset::from_seconds(1172).unwrap()));
        assert_eq!(stamp(&text).unwrap().instant(), at, "{text}");
    }

    #[test]
    fn instants_and_identifiers_come_back() {
        for text in ["1969-12-31T23:59:59.999999999Z", "2026-11-22T16:47:27.123456789Z", "1700-01-01T00:00:00Z"] {
            let at: Timestamp = text.parse().unwrap();
            assert_eq!(instant(nanoseconds(at)), at);
        }
        assert!(instant(nanoseconds(Timestamp::MAX)).to_string().starts_with("2262-04-11"));
        for text in ["0000000000000000", "ffffffffffffffff", "8000000000000000", "0123456789abcdef"] {
            let id = ArticleId::parse(text).unwrap();
            assert_eq!(id_of(number_of(&id)), id);
        }
    }
}
