//! Drawing in SVG 1.1: lines, boxes and text in greys, with nothing that has to be fetched.

use std::fmt::Write;

/// How a text stands to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

/// A text's looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Font {
    pub(super) size: f64,
    pub(super) is_bold: bool,
    pub(super) anchor: Anchor,
}

/// Plain text.
pub(super) const PLAIN: Font = Font { size: 11.0, is_bold: false, anchor: Anchor::Start };

/// A drawing under way; lengths are pixels.
pub(super) struct Drawing {
    body: String,
    width: f64,
}

/// Hatching for what nobody watched, through which bars are seen; dots for what lies before the first crawl.
const PATTERNS: &str = r##"<defs>
<pattern id="gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="1.5" y1="0" x2="1.5" y2="6" stroke="#ffffff" stroke-width="3"/><line x1="1.5" y1="0" x2="1.5" y2="6" stroke="#8c8c8c" stroke-width="1.6"/></pattern>
<pattern id="before" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="#fafafa"/><circle cx="4.5" cy="4.5" r="0.8" fill="#b4b4b4"/></pattern>
</defs>
"##;

impl Drawing {
    pub(super) fn new(width: f64) -> Drawing {
        Drawing { body: String::new(), width }
    }

    /// A box; `paint` holds its attributes, as they are written.
    pub(super) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), paint: &str) {
        // Writing into a String cannot fail, here and below.
        let _ = writeln!(
            self.body,
            r#"<rect x="{}" y="{}" width="{}" height="{}" {paint}/>"#,
            round(x),
            round(y),
            round(width.max(0.0)),
            round(height.max(0.0))
        );
    }

    pub(super) fn line(&mut self, (x1, y1): (f64, f64), (x2, y2): (f64, f64), paint: &str) {
        let _ =
            writeln!(self.body, r#"<line x1="{}" y1="{}" x2="{}" y2="{}" {paint}/>"#, round(x1), round(y1), round(x2), round(y2));
    }

    /// An arrow, to the right or down.
    pub(super) fn arrow(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.line(from, to, r##"stroke="#333333" stroke-width="1.2""##);
        let (x, y) = to;
        let is_down = (from.0 - x).abs() < (from.1 - y).abs();
        let wings = if is_down { [(x - 4.0, y - 7.0), (x + 4.0, y - 7.0)] } else { [(x - 7.0, y - 4.0), (x - 7.0, y + 4.0)] };
        let points = [to, wings[0], wings[1]].map(|(x, y)| format!("{},{}", round(x), round(y)));
        let _ = writeln!(self.body, r##"<polygon points="{}" fill="#333333"/>"##, points.join(" "));
    }

    pub(super) fn text(&mut self, (x, y): (f64, f64), font: Font, text: &str) {
        self.turned_text((x, y), font, 0.0, text);
    }

    /// A text turned around its point, in degrees.
    pub(super) fn turned_text(&mut self, (x, y): (f64, f64), font: Font, degrees: f64, text: &str) {
        let (x, y) = (round(x), round(y));
        let weight = if font.is_bold { r#" font-weight="bold""# } else { "" };
        let turn = if degrees == 0.0 { String::new() } else { format!(r#" transform="rotate({degrees} {x} {y})""#) };
        let (size, anchor) = (font.size, font.anchor.name());
        let _ = writeln!(
            self.body,
            r#"<text x="{x}" y="{y}" font-size="{size}"{weight} text-anchor="{anchor}"{turn}>{}</text>"#,
            escaped(text)
        );
    }

    /// Lines of text below one another; gives the place below the last.
    pub(super) fn lines(&mut self, (x, y): (f64, f64), font: Font, lines: &[String]) -> f64 {
        let step = font.size * 1.4;
        let mut at = y;
        for line in lines {
            self.text((x, at), font, line);
            at += step;
        }
        at
    }

    /// The document.
    pub(super) fn document(self, height: f64, title: &str, description: &str) -> String {
        let (width, height) = (round(self.width), round(height));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" fill=\"#000000\">\n\
             <title>{}</title>\n<desc>{}</desc>\n{PATTERNS}\
             <rect x=\"0\" y=\"0\" width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            escaped(title),
            escaped(description),
            self.body
        )
    }
}

/// A length with at most two places, and without the zeros behind them.
fn round(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}

/// Text for XML 1.0: what is markup is written out, and what XML cannot hold is left out, as are marks that turn the
/// direction of writing.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
            c if c.is_control() => {}
            '\u{fffe}' | '\u{ffff}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            }
            c => out.push(c),
        }
    }
    out
}

/// How much wider bold letters are, in the widest of the fonts that a chart asks for.
pub(super) const BOLD: f64 = 1.22;

/// About how wide a text is, from the widths of a common sans-serif font.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let ems = text.chars().map(|c| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' | ' ' | '(' | ')' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
        'A'..='Z' => 0.7,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' => 1.0,
        '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3ffff}' => 1.0,
        _ => 0.58,
    });
    ems.sum::<f64>() * size
}

/// `1,200 articles`.
pub(super) fn counted(count: u64, one: &str, more: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { more })
}

/// `1,200`.
pub(super) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let parts: Vec<String> = digits.as_bytes().rchunks(3).rev().map(|part| String::from_utf8_lossy(part).into_owned()).collect();
    parts.join(",")
}

/// The text in lines of that width at most, broken at blanks, or anywhere where there is none.
pub(super) fn wrapped(text: &str, size: f64, widest: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, size) <= widest {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            if width(&line, size) + size > widest && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line.push(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The beginning of a text that has that width at most, with `…` where something is left out.
pub(super) fn shortened(text: &str, size: f64, widest: f64) -> String {
    if width(text, size) <= widest {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut room = widest - size;
    for c in text.chars() {
        room -= width(c.encode_utf8(&mut [0; 4]), size);
        if room < 0.0 {
            break;
        }
        short.push(c);
    }
    short.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_written_out_and_what_xml_cannot_hold_left_out() {
        assert_eq!(escaped("a<b & \"c\">\u{0}\u{1b}\u{202e}d\ne\u{ffff}"), "a&lt;b &amp; &quot;c&quot;&gt;d e");
    }

    #[test]
    fn lines_are_no_wider_than_asked_for() {
        let text = "ketamine bladder ".repeat(20) + &"氯胺酮".repeat(40);
        let lines = wrapped(&text, 11.0, 200.0);
        assert!(lines.iter().all(|line| width(line, 11.0) <= 200.0), "{lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        assert!(width(&shortened(&text, 11.0, 100.0), 11.0) <= 111.0);
        assert!(wrapped("", 11.0, 10.0).is_empty() && wrapped("w", 11.0, 1.0) == ["w"]);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
