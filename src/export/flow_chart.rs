//! A study's flow as a picture, after the flow diagram of PRISMA 2020.

use super::svg::{Anchor, BOLD, Drawing, Font, PLAIN, counted, grouped, width, wrapped};
use super::{FlowRecord, ReasonsRecord, reason_in_words};

const WIDTH: f64 = 760.0;
const LEFT: f64 = 52.0;
const WIDE: f64 = 320.0;
const RIGHT: f64 = 424.0;
const SIDE: f64 = 316.0;
const STEP: f64 = 15.0;
const PAD: f64 = 10.0;
const BETWEEN: f64 = 34.0;

const BOX: &str = r##"fill="#ffffff" stroke="#333333" stroke-width="1""##;
const STAGE: &str = r##"fill="#e4e4e4" stroke="#333333" stroke-width="1""##;
const HEAD: Font = Font { size: 11.0, is_bold: true, anchor: Anchor::Start };
const STAGE_NAME: Font = Font { size: 10.0, anchor: Anchor::Middle, ..HEAD };
const CAPTION: Font = Font { size: 10.0, ..PLAIN };

/// One step: what went on, and what was left aside.
struct Step {
    stage: &'static str,
    main: Vec<String>,
    aside: Option<Vec<String>>,
}

impl Step {
    /// With lines no wider than their boxes.
    fn fitted(self) -> Step {
        let fit = |lines: Vec<String>, width: f64| {
            // Bold letters, those of the first line, are wider.
            lines.iter().flat_map(|line| wrapped(line, HEAD.size * BOLD, width - 2.0 * PAD)).collect()
        };
        Step { main: fit(self.main, WIDE), aside: self.aside.map(|aside| fit(aside, SIDE)), ..self }
    }
}

/// The diagram as a whole SVG document.
pub fn flow_chart(record: &FlowRecord) -> String {
    let title = "Flow of the study from feeds to included articles";
    let mut drawing = Drawing::new(WIDTH);
    drawing.text((16.0, 26.0), Font { size: 15.0, ..HEAD }, title);
    let mut top = 46.0;
    let steps: Vec<Step> = steps(record).into_iter().map(Step::fitted).collect();
    for (place, step) in steps.iter().enumerate() {
        let height = draw(&mut drawing, step, top);
        if place + 1 < steps.len() {
            let middle = LEFT + WIDE / 2.0;
            // The box may be lower than what stands beside it.
            drawing.arrow((middle, top + box_height(&step.main)), (middle, top + height + BETWEEN));
        }
        top += height + BETWEEN;
    }
    let caption: Vec<String> = caption(record).iter().flat_map(|part| wrapped(part, CAPTION.size, WIDTH - 80.0)).collect();
    let bottom = drawing.lines((20.0, top - 4.0), CAPTION, &caption);
    let told: Vec<String> = steps.iter().flat_map(|step| step.main.iter().chain(step.aside.iter().flatten())).cloned().collect();
    drawing.document(bottom + 6.0, title, &format!("{} {}", told.join("; "), caption.join(" ")))
}

/// Draws the boxes of a step and gives the height of the higher one.
fn draw(drawing: &mut Drawing, step: &Step, top: f64) -> f64 {
    let main = box_height(&step.main);
    // The stage's name stands upright beside the boxes and has to fit.
    let stage = width(step.stage, STAGE_NAME.size * BOLD) + PAD;
    let height = step.aside.as_ref().map_or(main, |aside| main.max(box_height(aside))).max(stage);
    drawing.rect((16.0, top), (24.0, height), STAGE);
    drawing.turned_text((32.0, top + height / 2.0), STAGE_NAME, -90.0, step.stage);
    filled(drawing, (LEFT, top), WIDE, &step.main);
    if let Some(aside) = &step.aside {
        // At half the height of the lower one, so that the arrow meets both.
        let y = top + main.min(box_height(aside)) / 2.0;
        filled(drawing, (RIGHT, top), SIDE, aside);
        drawing.arrow((LEFT + WIDE, y), (RIGHT, y));
    }
    height
}

fn box_height(lines: &[String]) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "some dozen lines")]
    let count = lines.len() as f64;
    (count * STEP + 2.0 * PAD - 3.0).max(42.0)
}

fn filled(drawing: &mut Drawing, (x, y): (f64, f64), width: f64, lines: &[String]) {
    drawing.rect((x, y), (width, box_height(lines)), BOX);
    let mut at = y + PAD + 9.0;
    for (place, line) in lines.iter().enumerate() {
        drawing.text((x + PAD, at), if place == 0 { HEAD } else { PLAIN }, line);
        at += STEP;
    }
}

fn steps(record: &FlowRecord) -> Vec<Step> {
    let identified = &record.identified;
    let mut found = vec![format!("Identified: {}", counted(identified.items, "item", "items"))];
    if let Some(entries) = identified.entries {
        found.push(format!("{} in the answers of feeds,", counted(entries, "entry", "entries")));
        found.push("each counted at every poll that gave it".to_owned());
    }
    found.extend(identified.by_source.iter().map(|(source, count)| format!("{}: {}", reason_in_words(source), grouped(*count))));
    found.push(format!("by {}", counted(identified.feeds, "feed", "feeds")));
    let included = record.included;
    vec![
        Step {
            stage: "Identification",
            main: found,
            aside: Some(vec![
                format!("Duplicates removed: {}", grouped(record.duplicates)),
                "another address of an article that is here".to_owned(),
            ]),
        },
        Step {
            stage: "Retrieval",
            main: vec![format!("Sought for retrieval: {}", counted(record.sought, "page", "pages"))],
            aside: Some(reasons("Not retrieved", &record.not_retrieved)),
        },
        Step { stage: "Screening", main: screened(record), aside: Some(excluded(record)) },
        Step {
            stage: "Included",
            main: vec![
                format!("Included: {}", counted(included.articles, "article", "articles")),
                counted(included.stories, "story", "stories"),
                counted(included.quotes, "quote", "quotes"),
            ],
            aside: None,
        },
    ]
}

fn screened(record: &FlowRecord) -> Vec<String> {
    let stories = counted(record.screened_stories, "story", "stories");
    let mut lines = vec![format!("Judged: {}", counted(record.screened, "article", "articles"))];
    if record.screened_unparsed > 0 {
        lines.push(format!("of these without any term, told unparsed: {}", grouped(record.screened_unparsed)));
    }
    if record.screened_kept < record.screened {
        lines.push(format!("of these kept with their text: {}", grouped(record.screened_kept)));
        lines.push(format!("{stories} told by the kept ones"));
    } else {
        lines.push(stories);
    }
    lines
}

fn excluded(record: &FlowRecord) -> Vec<String> {
    let mut lines = reasons("Excluded", &record.excluded);
    lines.insert(1, format!("with them {}", counted(record.excluded_stories, "whole story", "whole stories")));
    if record.excluded_by_person > 0 {
        lines.push(format!("of these by a person's decision: {}", grouped(record.excluded_by_person)));
    }
    lines
}

fn reasons(what: &str, reasons: &ReasonsRecord) -> Vec<String> {
    let lines = reasons.iter().map(|(name, count)| format!("{}: {}", reason_in_words(name), grouped(count)));
    std::iter::once(format!("{what}: {}", grouped(reasons.total))).chain(lines).collect()
}

fn caption(record: &FlowRecord) -> Vec<String> {
    let mut parts = vec![format!("Filters: {}.", record.filters.join("; "))];
    if let Some([first, last]) = &record.searched {
        parts.push(format!("Items first seen from {first} to {last} (UTC)."));
    }
    if record.untold > 0 {
        parts.push(format!(
            "In no box: {} that were not read, of feeds whose country or language the feed list does not tell.",
            counted(record.untold, "item", "items")
        ));
    }
    let day = record.created.get(..10).unwrap_or(&record.created);
    parts.push(format!("Made with {} on {day}.", record.tool));
    parts
}
