//! Trends as a picture for a paper: bars in greys, one panel for each series on one scale, nobody's periods hatched.

use super::scale::{round_steps, time_marks};
use super::svg::{Anchor, BOLD, Drawing, Font, PLAIN, counted, shortened, width, wrapped};
use super::trends_record::REST;
use super::{TrendRow, TrendsRecord};

const WIDTH: f64 = 760.0;
const LEFT: f64 = 66.0;
const RIGHT: f64 = 20.0;
const PLOT: f64 = WIDTH - LEFT - RIGHT;
const TOP: f64 = 66.0;

const TITLE: Font = Font { size: 15.0, is_bold: true, anchor: Anchor::Start };
const LABEL: Font = Font { size: 11.0, is_bold: true, anchor: Anchor::Start };
const MIDDLE: Font = Font { anchor: Anchor::Middle, ..PLAIN };
const END: Font = Font { anchor: Anchor::End, ..PLAIN };
const CAPTION: Font = Font { size: 10.0, ..PLAIN };

const AXIS: &str = r##"stroke="#333333" stroke-width="1""##;
const GRID: &str = r##"stroke="#dddddd" stroke-width="0.7""##;
const ARTICLES: &str = r##"fill="#c9c9c9" stroke="#7a7a7a" stroke-width="0.5""##;
/// For bars too narrow for an outline.
const ARTICLES_PLAIN: &str = r##"fill="#b9b9b9""##;
const STORIES: &str = r##"fill="#2e2e2e""##;
const SHARE: &str = r##"fill="#5a5a5a""##;
const UNFINISHED: &str = r##"fill="#ffffff" stroke="#555555" stroke-width="0.9" stroke-dasharray="2.5 1.5""##;
const UNFINISHED_DARK: &str = r##"fill="#9a9a9a" stroke="#333333" stroke-width="0.9" stroke-dasharray="2.5 1.5""##;
const GAP: &str = r##"fill="url(#gap)" stroke="#8c8c8c" stroke-width="0.4""##;
const BEFORE: &str = r##"fill="url(#before)""##;

/// What the bars stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Articles, and the stories among them.
    Counts,
    /// The share of the items seen.
    Share,
}

/// Pixels below which bars stand without a space between them.
const NARROW: f64 = 5.0;

/// Gaps that the caption names; of more only the number is told.
const GAPS_NAMED: usize = 4;

/// The chart as a whole SVG document.
pub fn trends_chart(record: &TrendsRecord, measure: Measure) -> String {
    let panels: Vec<&[TrendRow]> = record.rows.chunk_by(|a, b| a.series == b.series).collect();
    let title = title(record, measure);
    let mut drawing = Drawing::new(WIDTH);
    drawing.text((LEFT, 26.0), TITLE, &shortened(&title, TITLE.size * BOLD, PLOT));
    legend(&mut drawing, record, measure);
    let is_split = panels.len() > 1;
    let (height, steps, space) = if is_split { (62.0, 3.0, 20.0) } else { (250.0, 5.0, 0.0) };
    let mut top = TOP;
    for rows in &panels {
        top += space;
        if is_split {
            panel_label(&mut drawing, record, rows, top);
        }
        // What is counted together would press all others flat.
        let alike = panels.iter().copied().filter(|other| is_rest(other) == is_rest(rows));
        let highest = alike.flatten().filter_map(|row| value(row, measure)).fold(0.0, f64::max);
        let marks = round_steps(highest, steps, measure == Measure::Counts);
        let panel = Panel { top, height, highest: marks.last().copied().unwrap_or(1.0), count: rows.len() };
        panel.draw(&mut drawing, rows, measure, &marks);
        top += height + if is_split { 8.0 } else { 0.0 };
    }
    let top = if is_split { top - 8.0 } else { top };
    let units = if measure == Measure::Counts { "articles, stories" } else { "% of items seen" };
    drawing.turned_text((16.0, (TOP + top) / 2.0), MIDDLE, -90.0, &format!("{units} per {}", record.by));
    let first = panels.first().copied().unwrap_or_default();
    time_axis(&mut drawing, first, top);
    let axis = if record.by == "week" { "week of publication (ISO 8601)" } else { &format!("{} of publication", record.by) };
    drawing.text((LEFT + PLOT / 2.0, top + 34.0), MIDDLE, axis);
    let caption: Vec<String> =
        caption(record, measure).iter().flat_map(|part| wrapped(part, CAPTION.size, WIDTH - 80.0)).collect();
    let bottom = drawing.lines((20.0, top + 58.0), CAPTION, &caption);
    drawing.document(bottom + 6.0, &title, &caption.join(" "))
}

/// Whether a panel holds values that are counted together.
fn is_rest(rows: &[TrendRow]) -> bool {
    rows.first().is_some_and(|row| row.series == REST)
}

fn title(record: &TrendsRecord, measure: Measure) -> String {
    let what = match measure {
        Measure::Counts => "Articles and stories",
        Measure::Share => "Share of matching articles",
    };
    let split = record.split.map(|split| format!(" by {split}")).unwrap_or_default();
    let query = if record.query.is_empty() { String::new() } else { format!(": {}", record.query) };
    format!("{what} per {}{split}{query}", record.by)
}

fn value(row: &TrendRow, measure: Measure) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts of articles are far below 2^52")]
    match measure {
        Measure::Counts => row.articles.map(|count| count as f64),
        Measure::Share => row.share.map(|share| share * 100.0),
    }
}

/// What the looks of bars and bands mean, of those that are there.
fn legend(drawing: &mut Drawing, record: &TrendsRecord, measure: Measure) {
    let has = |state: &str| record.rows.iter().any(|row| row.state == state);
    let counts = measure == Measure::Counts;
    let keys = [
        (counts, ARTICLES, "articles, copies included"),
        (counts, STORIES, "stories, each once"),
        (!counts, SHARE, "matching articles of all items seen"),
        (has("current"), UNFINISHED, "not over yet"),
        (has("gap"), GAP, "gap: no feed was read"),
        (has("before"), BEFORE, "before the first crawl"),
    ];
    let mut x = LEFT;
    for (_, paint, text) in keys.into_iter().filter(|(is_there, ..)| *is_there) {
        drawing.rect((x, 39.0), (14.0, 10.0), &framed(paint));
        drawing.text((x + 19.0, 48.0), PLAIN, text);
        x += 19.0 + width(text, PLAIN.size) + 14.0;
    }
}

fn framed(paint: &str) -> String {
    if paint.contains("stroke=") { paint.to_owned() } else { format!(r##"{paint} stroke="#8c8c8c" stroke-width="0.4""##) }
}

fn panel_label(drawing: &mut Drawing, record: &TrendsRecord, rows: &[TrendRow], top: f64) {
    let Some(name) = rows.first().map(|row| row.series.as_str()) else { return };
    drawing.text((LEFT, top - 5.0), LABEL, &shortened(name, LABEL.size * BOLD, PLOT * 0.62));
    if let Some(sum) = record.series.iter().find(|series| series.series == name) {
        let text = format!("{}, {}", counted(sum.articles, "article", "articles"), counted(sum.stories, "story", "stories"));
        drawing.text((LEFT + PLOT, top - 5.0), Font { size: 10.0, ..END }, &text);
    }
}

/// The place of one series.
struct Panel {
    top: f64,
    height: f64,
    highest: f64,
    count: usize,
}

impl Panel {
    fn draw(&self, drawing: &mut Drawing, rows: &[TrendRow], measure: Measure, marks: &[f64]) {
        self.bands(drawing, rows, "before", BEFORE);
        for mark in marks {
            let y = self.y(*mark);
            drawing.line((LEFT, y), (LEFT + PLOT, y), GRID);
            drawing.text((LEFT - 6.0, y + 3.8), END, &plain(*mark));
        }
        for (place, row) in rows.iter().enumerate() {
            self.bar(drawing, place, row, measure);
        }
        // What feeds named later of a time when nobody looked is less than there was: the hatching lies over it.
        self.bands(drawing, rows, "gap", GAP);
        drawing.line((LEFT, self.top), (LEFT, self.top + self.height), AXIS);
        drawing.line((LEFT, self.top + self.height), (LEFT + PLOT, self.top + self.height), AXIS);
        if rows.iter().all(|row| value(row, measure).is_none_or(|value| value == 0.0)) {
            let nothing = if measure == Measure::Counts { "nothing matches" } else { "no share can be told, or nothing matches" };
            drawing.text((LEFT + PLOT / 2.0, self.top + self.height / 2.0 + 4.0), MIDDLE, nothing);
        }
    }

    /// One band for periods of a state that follow one another.
    fn bands(&self, drawing: &mut Drawing, rows: &[TrendRow], state: &str, paint: &str) {
        let mut place = 0;
        for alike in rows.chunk_by(|a, b| a.state == b.state) {
            if alike.first().is_some_and(|row| row.state == state) {
                let (from, to) = (self.x(place), self.x(place + alike.len()));
                drawing.rect((from, self.top), (to - from, self.height), paint);
            }
            place += alike.len();
        }
    }

    fn bar(&self, drawing: &mut Drawing, place: usize, row: &TrendRow, measure: Measure) {
        let is_current = row.state == "current";
        let step = self.x(place + 1) - self.x(place);
        // A lone bar as wide as the page looks like a background; bars of a pixel or two need each of them.
        let is_narrow = step < NARROW;
        let wide = if is_narrow { step } else { (step * 0.8).min(64.0) };
        let left = self.x(place) + (step - wide) / 2.0;
        let mut draw = |value: f64, inset: f64, paint: &str| {
            if value > 0.0 {
                let y = self.y(value);
                drawing.rect((left + inset, y), (wide - 2.0 * inset, self.top + self.height - y), paint);
            }
        };
        #[expect(clippy::cast_precision_loss, reason = "counts of articles are far below 2^52")]
        let stories = row.stories.unwrap_or(0) as f64;
        let height = value(row, measure).unwrap_or(0.0);
        match (measure, is_current) {
            (Measure::Counts, false) => draw(height, 0.0, if is_narrow { ARTICLES_PLAIN } else { ARTICLES }),
            (Measure::Counts, true) => draw(height, 0.0, UNFINISHED),
            (Measure::Share, false) => draw(height, 0.0, SHARE),
            (Measure::Share, true) => draw(height, 0.0, UNFINISHED),
        }
        if measure == Measure::Counts {
            draw(stories, if is_narrow { 0.0 } else { wide * 0.22 }, if is_current { UNFINISHED_DARK } else { STORIES });
        }
    }

    fn x(&self, place: usize) -> f64 {
        x(place, self.count)
    }

    fn y(&self, value: f64) -> f64 {
        self.top + self.height * (1.0 - value / self.highest)
    }
}

fn x(place: usize, count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "some thousand periods at most")]
    let part = place as f64 / count.max(1) as f64;
    LEFT + PLOT * part
}

/// `0.25`, `40`, `1,200`.
fn plain(number: f64) -> String {
    if number < 1000.0 || number.fract() != 0.0 {
        return format!("{}", (number * 1000.0).round() / 1000.0);
    }
    let digits = format!("{number:.0}");
    let grouped: Vec<String> =
        digits.as_bytes().rchunks(3).rev().map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    grouped.join(",")
}

/// Labels that fit below the plot.
fn time_axis(drawing: &mut Drawing, rows: &[TrendRow], bottom: f64) {
    let periods: Vec<(&str, &str)> = rows.iter().map(|row| (row.period.as_str(), row.first_day.as_str())).collect();
    let longest = periods.iter().map(|(label, first)| width(label, PLAIN.size).max(width(first, PLAIN.size))).fold(0.0, f64::max);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of labels")]
    let most = (PLOT / (longest + 12.0)).max(2.0) as usize;
    let step = x(1, rows.len()) - x(0, rows.len());
    for (place, label) in time_marks(&periods, most) {
        // Few and wide periods are named at their middle, many and narrow ones marked where they begin.
        let at = if step > 24.0 { x(place, rows.len()) + step / 2.0 } else { x(place, rows.len()) };
        drawing.line((at, bottom), (at, bottom + 4.0), AXIS);
        let half = width(&label, PLAIN.size) / 2.0;
        drawing.text((at.clamp(half + 4.0, WIDTH - half - 4.0), bottom + 17.0), MIDDLE, &label);
    }
}

fn caption(record: &TrendsRecord, measure: Measure) -> Vec<String> {
    let query = if record.query.is_empty() { "none (every article)".to_owned() } else { record.query.clone() };
    let mut parts = vec![format!("Query: {query}. Filters: {}.", record.filters.join("; "))];
    let total = &record.total;
    let mut counts =
        format!("Counted: {}, {}", counted(total.articles, "article", "articles"), counted(total.stories, "story", "stories"));
    if measure == Measure::Share {
        let seen = counted(total.seen, "item seen", "items seen");
        counts.push_str(&format!("; shares over all: {} of {seen}", total.seen_matching));
    }
    parts.push(counts + ".");
    parts.extend(record.notes.iter().cloned());
    if record.series.iter().any(|series| series.series == REST) {
        parts.push(format!("{REST} have a scale of their own."));
    }
    if !record.gaps.is_empty() {
        let named: Vec<String> = record.gaps.iter().take(GAPS_NAMED).map(super::GapRecord::in_words).collect();
        let more = record.gaps.len().saturating_sub(GAPS_NAMED);
        let rest = if more > 0 { format!("; and {more} more") } else { String::new() };
        parts.push(format!("Gaps, in which no feed was read: {}{rest}.", named.join("; ")));
    }
    let day = record.created.get(..10).unwrap_or(&record.created);
    parts.push(format!("Made with {} on {day}.", record.tool));
    parts
}
