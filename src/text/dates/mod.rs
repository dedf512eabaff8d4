//! Dates as feeds and pages write them.
//!
//! Read in this order: ISO 8601 and its relatives (RFC 3339, W3CDTF, basic, week and ordinal dates), epoch seconds and
//! milliseconds, then every other shape by its words and marks: RFC 822/2822 and 850, asctime, American and European
//! numeric dates, month names of some thirty languages in three orders, Chinese, Japanese and Korean dates with and
//! without eras, Thai Buddhist and Persian years, and times with am/pm markers in whatever language.
//!
//! Nothing is ever filled in from the present: a date without a year is none, one without a time stays a day.
//! Of `03/04/2024` the day comes first, unless an am/pm marker or a North American zone shows an American hand or
//! [`DateHabits`] says otherwise; with dots and dashes the day always comes first. A day of the week beside strokes or dashes
//! that only one of the two orders gives decides before all this (`Wed, 03/05/2025`). Zones by name are our own table,
//! because libraries read CET and MEST as UTC; a name the table does not know leaves the time without a zone.

mod iso;
mod lexer;
mod local;
mod months;
mod persian;
mod shapes;
mod weekdays;
mod zones;

pub use local::local_offset;
pub use shapes::{DateHabits, find_date, parse_date, parse_date_in};
