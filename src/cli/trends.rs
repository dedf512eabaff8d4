//! `trends`: attention over time.

use std::io::Write;

use anyhow::Result;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::arguments::Arguments;
use super::exit::{Exit, UsageError};
use super::export::whole;
use super::folder::{listed_feeds, open, today};
use super::search::parse_query;
use super::study_arguments::{By, Split, TrendsArgs, TrendsFormat};
use super::terminal::plain;
use super::trends_table::table;
use crate::export::{
    CsvWriter, GapFeedRecord, GapRecord, Measure, REST, SeriesRecord, TREND_FIELDS, TrendRow, TrendsRecord, to_the_second,
    trends_chart, write_json_document,
};
use crate::model::{DuplicateRule, Filters, PROGRAM};
use crate::search::Facet;
use crate::study::{
    Cell, Gap, Grain, PeriodState, Series, SeriesName, State, StudyError, Trends, TrendsQuestion, trends as study,
};

/// Series of a chart and of a table on a terminal; the rest is counted together.
const SERIES: usize = 8;

/// Counts and prints.
pub(crate) fn trends(arguments: &Arguments, options: &TrendsArgs) -> Result<Exit> {
    let query = parse_query(&options.query)?;
    let filters = options.filters.checked(today())?;
    let feeds = listed_feeds(arguments)?;
    let folder = open(arguments)?;
    let now = Timestamp::now();
    let question = TrendsQuestion {
        query: &query,
        filters: &filters,
        grain: options.by.into(),
        split: options.split.map(Facet::from),
        most: matches!(options.format(), TrendsFormat::Table | TrendsFormat::Svg).then_some(SERIES),
        feeds: &feeds,
        today: now.to_zoned(TimeZone::UTC).date(),
    };
    let found = study(&folder.store, &folder.searcher, question).map_err(|error| match error {
        StudyError::TooManyPeriods { .. } => UsageError(error.to_string()).into(),
        other => anyhow::Error::new(other),
    })?;
    let record = record(options, &filters, &found, now);
    let measure = if options.normalize { Measure::Share } else { Measure::Counts };
    match options.output.as_ref().filter(|path| path.as_os_str() != "-") {
        Some(path) => whole(path, |file| write(file, options, &record, measure, &filters))?,
        None => write(&mut anstream::stdout().lock(), options, &record, measure, &filters)?,
    }
    Ok(Exit::Done)
}

fn write(out: &mut dyn Write, options: &TrendsArgs, record: &TrendsRecord, measure: Measure, filters: &Filters) -> Result<()> {
    match options.format() {
        TrendsFormat::Table => {
            let counts_copies = filters.duplicates != DuplicateRule::Exclude;
            let is_shown = options.output.is_none();
            let table = table(record, measure, counts_copies, is_shown);
            out.write_all(if is_shown { table } else { plain(&table) }.as_bytes())?;
        }
        TrendsFormat::Csv => {
            let mut rows = CsvWriter::new(&mut *out, TREND_FIELDS.to_vec())?;
            for row in &record.rows {
                rows.write(&serde_json::to_value(row)?)?;
            }
            rows.flush()?;
        }
        TrendsFormat::Json => write_json_document(&mut &mut *out, record)?,
        TrendsFormat::Svg => out.write_all(trends_chart(record, measure).as_bytes())?,
    }
    Ok(())
}

impl From<By> for Grain {
    fn from(by: By) -> Grain {
        match by {
            By::Day => Grain::Day,
            By::Week => Grain::Week,
            By::Month => Grain::Month,
            By::Year => Grain::Year,
        }
    }
}

impl From<Split> for Facet {
    fn from(split: Split) -> Facet {
        match split {
            Split::Theme => Facet::Theme,
            Split::Event => Facet::Event,
            Split::Route => Facet::Route,
            Split::Site => Facet::Site,
            Split::Country => Facet::Country,
            Split::Language => Facet::Language,
            Split::Relevance => Facet::Relevance,
            Split::SpeakerKind => Facet::SpeakerKind,
        }
    }
}

fn split_name(split: Split) -> &'static str {
    match split {
        Split::Theme => "theme",
        Split::Event => "event",
        Split::Route => "route",
        Split::Site => "site",
        Split::Country => "country",
        Split::Language => "language",
        Split::Relevance => "relevance",
        Split::SpeakerKind => "speaker kind",
    }
}

fn record(options: &TrendsArgs, filters: &Filters, found: &Trends, now: Timestamp) -> TrendsRecord {
    let grain = Grain::from(options.by);
    let series: Vec<&Series> = if options.split.is_some() { found.series.iter().collect() } else { vec![&found.total] };
    TrendsRecord {
        tool: PROGRAM.to_owned(),
        created: to_the_second(now),
        query: options.query.clone(),
        filters: options.filters.in_words(filters),
        by: grain.name(),
        split: options.split.map(split_name),
        first_crawl: found.first_crawl.map(|day| day.to_string()),
        notes: notes(options, found),
        total: total(&found.total, &found.periods),
        series: series.iter().map(|series| total(series, &found.periods)).collect(),
        gaps: found.gaps.iter().map(|gap| gap_record(gap, found, grain)).collect(),
        rows: series.iter().flat_map(|series| rows(series, found, grain)).collect(),
    }
}

fn name(series: &Series) -> String {
    match &series.name {
        SeriesName::All => "(all)".to_owned(),
        SeriesName::Value(value) => value.clone(),
        SeriesName::None => "(none)".to_owned(),
        SeriesName::Rest => REST.to_owned(),
    }
}

/// Articles and stories of all periods, items and shares of those that were watched.
fn total(series: &Series, periods: &[PeriodState]) -> SeriesRecord {
    let cells = series.cells.iter().zip(periods).filter(|(_, period)| period.state.is_watched());
    let watched = Series { name: SeriesName::All, cells: cells.map(|(cell, _)| *cell).collect() }.sum();
    let all = series.sum();
    SeriesRecord {
        series: name(series),
        articles: all.articles,
        stories: all.stories,
        seen: watched.seen,
        seen_matching: watched.seen_matching,
        share: watched.share().map(rounded),
    }
}

/// Six places: a tenth of a thousandth of a percent.
fn rounded(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}

fn rows(series: &Series, found: &Trends, grain: Grain) -> Vec<TrendRow> {
    let pairs = series.cells.iter().zip(&found.periods);
    pairs.map(|(cell, period)| row(name(series), cell, period, found.feeds, grain)).collect()
}

fn row(series: String, cell: &Cell, state: &PeriodState, feeds: u64, grain: Grain) -> TrendRow {
    let is_watched = state.state.is_watched();
    // Where nobody looked, no article is no observation; one that is here all the same is.
    let found = |count: u64| Some(count).filter(|_| is_watched || cell.articles > 0);
    let watched = |count: u64| Some(count).filter(|_| is_watched);
    TrendRow {
        period: grain.label(state.period),
        first_day: state.period.first.to_string(),
        last_day: state.period.last.to_string(),
        state: state.state.name(),
        series,
        articles: found(cell.articles),
        stories: found(cell.stories),
        seen: watched(cell.seen),
        judged: watched(cell.judged),
        seen_matching: watched(cell.seen_matching),
        share: cell.share().filter(|_| is_watched).map(rounded),
        feeds,
        feeds_polled: state.watched.feeds_polled,
        days: state.period.days(),
        days_polled: state.watched.days_polled,
    }
}

fn gap_record(gap: &Gap, found: &Trends, grain: Grain) -> GapRecord {
    let (first, last) = (found.periods[gap.first].period, found.periods[gap.last].period);
    GapRecord {
        first_period: grain.label(first),
        last_period: grain.label(last),
        first_day: first.first.to_string(),
        last_day: last.last.to_string(),
        feeds: gap
            .feeds
            .iter()
            .map(|feed| GapFeedRecord { feed: feed.feed.clone(), name: feed.name.clone(), reason: feed.reason.in_words() })
            .collect(),
    }
}

/// The period in which the first feed was read, where it had begun before.
fn begun(found: &Trends, grain: Grain) -> Option<String> {
    let day = found.first_crawl?;
    let holds = |state: &&PeriodState| state.period.first < day && day <= state.period.last && state.state.is_watched();
    let state = found.periods.iter().find(holds)?;
    Some(format!(
        "{} was watched in part: from the first crawl ({day}) on, on {} of {} days. Of what was published before, only what feeds still \
         held is here.",
        grain.label(state.period),
        state.watched.days_polled,
        state.period.days()
    ))
}

/// What to know about the numbers.
fn notes(options: &TrendsArgs, found: &Trends) -> Vec<String> {
    let before = found.periods.iter().zip(&found.total.cells).filter(|(period, _)| period.state == State::Before);
    let backlog: u64 = before.clone().map(|(_, cell)| cell.articles).sum();
    let several = matches!(options.split, Some(Split::Theme | Split::SpeakerKind));
    [
        found.first_crawl.is_none().then(|| "No feed of the selection has been read yet.".to_owned()),
        found.first_crawl.filter(|_| backlog > 0 || before.clone().next().is_some()).map(|day| {
            format!(
                "First crawl: {day}. Of what was published earlier only the articles that feeds still held are here ({backlog}); \
                 these periods have no share."
            )
        }),
        begun(found, Grain::from(options.by)),
        several.then(|| "An article may count for several series.".to_owned()),
        (found.rest > 0).then(|| format!("(others): {} further values together.", found.rest)),
        (found.total.sum().seen > 0 && (options.normalize || options.format() != TrendsFormat::Svg)).then(|| {
            "Share: matching articles, copies too, among all items that the same feeds gave (\"in feeds\"), by the day in the feed, \
             else the day on which an item was first seen."
                .to_owned()
        }),
        (found.outside > 0).then(|| {
            format!(
                "{} of the matching articles are in no share: it is not known of their feed or address that it belongs to what \
                 was asked for.",
                found.outside
            )
        }),
        found.periods.last().filter(|period| period.state == State::Current).map(|_| "The last period is not over.".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
