//! Axes: round numbers for counts, and the calendar for periods.

/// Round numbers from 0 to at least `highest`, about `steps` of them; whole ones for counts.
pub(super) fn round_steps(highest: f64, steps: f64, whole: bool) -> Vec<f64> {
    let highest = if highest > 0.0 { highest } else { 1.0 };
    let rough = highest / steps;
    let magnitude = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * magnitude).find(|step| *step >= rough * 0.999);
    let step = step.unwrap_or(magnitude * 10.0);
    let step = if whole { step.ceil().max(1.0) } else { step };
    let mut marks = vec![0.0];
    let mut place = 0.0;
    while place * step < highest * 0.999 {
        place += 1.0;
        marks.push(place * step);
    }
    marks
}

/// How marks on the time axis follow one another.
#[derive(Clone, Copy)]
enum Marks {
    /// At every period.
    Each,
    /// Where this many weeks begin.
    Weeks(i64),
    /// Where this many months begin.
    Months(i64),
}

/// From the closest to the widest.
const MARKS: &[Marks] = &[
    Marks::Each,
    Marks::Weeks(1),
    Marks::Weeks(2),
    Marks::Months(1),
    Marks::Months(2),
    Marks::Months(3),
    Marks::Months(6),
    Marks::Months(12),
    Marks::Months(24),
    Marks::Months(60),
    Marks::Months(120),
    Marks::Months(240),
];

/// The places of the periods to be marked, at most `most`, and what to write there. `periods` are label and first day.
pub(super) fn time_marks(periods: &[(&str, &str)], most: usize) -> Vec<(usize, String)> {
    let marks = MARKS.iter().map(|marks| marked(periods, *marks));
    let all: Vec<Vec<(usize, String)>> = marks.collect();
    // A single mark tells nothing of the scale.
    let fits = |marks: &&Vec<(usize, String)>| marks.len() <= most && (marks.len() > 1 || periods.len() == 1);
    match all.iter().find(fits) {
        Some(marks) => marks.clone(),
        None => {
            let step = periods.len().div_ceil(most.max(1)).max(1);
            periods.iter().enumerate().step_by(step).map(|(place, (label, _))| (place, (*label).to_owned())).collect()
        }
    }
}

fn marked(periods: &[(&str, &str)], marks: Marks) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut before = None;
    for (place, (label, first)) in periods.iter().enumerate() {
        let Some((year, month, day)) = parts(first) else { continue };
        let (key, text) = match marks {
            Marks::Each => (i64::try_from(place).unwrap_or(i64::MAX), (*label).to_owned()),
            Marks::Weeks(weeks) => (monday_week(year, month, day).div_euclid(weeks), (*first).to_owned()),
            Marks::Months(months) => {
                let text = if months >= 12 { format!("{year:04}") } else { format!("{year:04}-{month:02}") };
                ((year * 12 + month - 1).div_euclid(months), text)
            }
        };
        // The first period mostly lies inside a week or month: its beginning is not here.
        if before.is_some_and(|before| before != key) || (before.is_none() && begins(marks, (year, month, day))) {
            found.push((place, text));
        }
        before = Some(key);
    }
    found
}

fn begins(marks: Marks, (year, month, day): (i64, i64, i64)) -> bool {
    match marks {
        Marks::Each => true,
        Marks::Weeks(_) => days(year, month, day).rem_euclid(7) == 4,
        Marks::Months(months) => day == 1 && (year * 12 + month - 1).rem_euclid(months) == 0,
    }
}

fn parts(day: &str) -> Option<(i64, i64, i64)> {
    let mut parts = day.splitn(3, '-').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// Weeks since the Monday before 1970, a Thursday.
fn monday_week(year: i64, month: i64, day: i64) -> i64 {
    (days(year, month, day) + 3).div_euclid(7)
}

/// Days since 1970-01-01 of the Gregorian calendar, counting years from March, so that the leap day is a year's last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_marked_at_round_numbers() {
        assert_eq!(round_steps(0.0, 4.0, true), [0.0, 1.0]);
        assert_eq!(round_steps(3.0, 5.0, true), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(round_steps(117.0, 4.0, true), [0.0, 50.0, 100.0, 150.0]);
        assert_eq!(round_steps(0.034, 4.0, false).len(), 5);
    }

    #[test]
    fn time_is_marked_where_the_calendar_turns() {
        let days: Vec<String> = (1..=28).map(|day| format!("2026-02-{day:02}")).collect();
        let periods: Vec<(&str, &str)> = days.iter().map(|day| (day.as_str(), day.as_str())).collect();
        let marks = time_marks(&periods, 8);
        // 2026-02-02 is a Monday.
        assert_eq!(marks.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [1, 8, 15, 22]);
        assert_eq!(time_marks(&periods[..1], 8), [(0, "2026-02-01".to_owned())]);
        let months: Vec<String> = (0..60).map(|month| format!("{}-{:02}-01", 2020 + month / 12, month % 12 + 1)).collect();
        let periods: Vec<(&str, &str)> = months.iter().map(|day| ("m", day.as_str())).collect();
        let labels: Vec<String> = time_marks(&periods, 8).into_iter().map(|(_, label)| label).collect();
        assert_eq!(labels, ["2020", "2021", "2022", "2023", "2024"]);
        assert!(time_marks(&[], 8).is_empty());
    }
}
