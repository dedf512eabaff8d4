//! Excel workbooks (ECMA-376), row by row.
//!
//! Rows go straight into the packed sheet, so that memory does not grow with their number, no temporary file is needed,
//! and a full disk is an error like any other. Only what a table needs is written: text and numbers, a header row that stays in view,
//! a filter, column widths.
//!
//! Why not `rust_xlsxwriter` (0.102, with `constant_memory`): it was measured, its memory does not grow either (4 MiB for 100,000
//! rows of 23 cells, 3 KB of text in one), and its bytes are the same for the same rows. But it first writes every row unpacked
//! into a temporary file (469 MB of that table), needs an output that can be sought in, so that a workbook for standard output
//! needs a second file, and panics where the disk is full, with an `expect` on every write. It brings five crates; with what it
//! needs a clean release build took a hundred CPU seconds.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::Value;

use super::csv::{cell, is_formula};
use super::plain::is_never_text;
use super::zip::{ZipEntry, ZipWriter};

/// Rows of a sheet, the header among them (Excel's specifications and limits).
const MOST_ROWS: u32 = 1_048_576;
/// Characters of a cell, as Excel counts them: UTF-16 units.
const MOST_CHARACTERS: usize = 32_767;
/// Bytes after which a new sheet begins: a ZIP entry ends at 4 GiB.
const MOST_BYTES: u64 = 4_000_000_000;

const BOLD: u8 = 1;
/// Text that stays text when somebody edits the cell: what an apostrophe does in Excel.
const QUOTED: u8 = 2;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

const SHEET: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#;

const FROZEN: &str = r#"<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#;

/// Columns that are read, and how many characters wide they are shown; every other is [`NARROW`].
const WIDE: &[(&str, u32)] =
    &[("body", 60), ("canonical_url", 30), ("speaker", 24), ("standfirst", 40), ("text", 60), ("title", 50), ("url", 30)];
const NARROW: u32 = 14;

/// Writes records as the rows of a workbook.
///
/// Beyond [`MOST_ROWS`] a further sheet begins, "articles 2". A text of more than [`MOST_CHARACTERS`] is cut and says so at its end.
pub struct XlsxWriter<W: Write> {
    /// Open from `new` to `finish`.
    sheet: Option<ZipEntry<W>>,
    name: &'static str,
    fields: Vec<&'static str>,
    sheets: usize,
    row: u32,
    cut: u64,
    line: String,
}

impl<W: Write> XlsxWriter<W> {
    /// Begins the workbook with a sheet of that name.
    ///
    /// # Errors
    /// The writer's.
    pub fn new(out: W, name: &'static str, fields: Vec<&'static str>) -> io::Result<XlsxWriter<W>> {
        let archive = ZipWriter::new(out).entry("_rels/.rels", RELATIONS)?;
        let mut book = XlsxWriter { sheet: None, name, fields, sheets: 0, row: 0, cut: 0, line: String::new() };
        book.begin_sheet(archive)?;
        Ok(book)
    }

    /// Writes one record.
    ///
    /// # Errors
    /// The writer's.
    pub fn write(&mut self, record: &Value) -> io::Result<()> {
        if self.row == MOST_ROWS || self.sheet.as_ref().is_some_and(|sheet| sheet.size() > MOST_BYTES) {
            let archive = self.end_sheet()?;
            self.begin_sheet(archive)?;
        }
        self.row += 1;
        let mut row = Row::new(&mut self.line, self.row);
        for (column, field) in self.fields.iter().enumerate() {
            row.value(column, record.get(field).unwrap_or(&Value::Null), None);
        }
        self.cut += row.end();
        self.flush_line()
    }

    /// Texts that did not fit into a cell.
    pub fn cut(&self) -> u64 {
        self.cut
    }

    /// Adds the sheet "about", which says what the workbook is, and ends it.
    ///
    /// # Errors
    /// The writer's.
    pub fn finish(mut self, about: &[(&str, Value)]) -> io::Result<()> {
        let archive = self.end_sheet()?;
        let mut text = format!("{SHEET}{}<sheetData>", columns(&["about", "title"]));
        let mut line = String::new();
        for (number, (name, value)) in (1..).zip(about) {
            let mut row = Row::new(&mut line, number);
            row.value(0, &Value::from(*name), Some(BOLD));
            row.value(1, value, None);
            row.end();
            text.push_str(&line);
        }
        text.push_str("</sheetData></worksheet>");
        self.sheets += 1;
        archive
            .entry(&format!("xl/worksheets/sheet{}.xml", self.sheets), &text)?
            .entry("xl/styles.xml", STYLES)?
            .entry("xl/workbook.xml", &self.workbook())?
            .entry("xl/_rels/workbook.xml.rels", &self.relations())?
            .entry("[Content_Types].xml", &self.content_types())?
            .finish()
    }

    fn begin_sheet(&mut self, archive: ZipWriter<W>) -> io::Result<()> {
        self.sheets += 1;
        let sheet = self.sheet.insert(archive.begin(&format!("xl/worksheets/sheet{}.xml", self.sheets))?);
        write!(sheet, "{SHEET}{FROZEN}{}<sheetData>", columns(&self.fields))?;
        self.row = 1;
        let mut row = Row::new(&mut self.line, 1);
        for (column, field) in self.fields.iter().enumerate() {
            row.value(column, &Value::from(*field), Some(BOLD));
        }
        row.end();
        self.flush_line()
    }

    fn end_sheet(&mut self) -> io::Result<ZipWriter<W>> {
        let mut sheet = self.sheet.take().expect("a sheet is open until the workbook is finished");
        let last = letters(self.fields.len().saturating_sub(1));
        write!(sheet, "</sheetData><autoFilter ref=\"A1:{last}{}\"/></worksheet>", self.row)?;
        sheet.end()
    }

    fn flush_line(&mut self) -> io::Result<()> {
        let sheet = self.sheet.as_mut().expect("a sheet is open until the workbook is finished");
        sheet.write_all(self.line.as_bytes())
    }

    fn workbook(&self) -> String {
        let sheets = (1..=self.sheets).fold(String::new(), |mut text, number| {
            let name = match number {
                _ if number == self.sheets => "about".to_owned(),
                1 => self.name.to_owned(),
                _ => format!("{} {number}", self.name),
            };
            let _ = write!(text, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
            text
        });
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{sheets}</sheets></workbook>"
        )
    }

    fn relations(&self) -> String {
        const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let sheets = (1..=self.sheets).fold(String::new(), |mut text, number| {
            let target = format!("worksheets/sheet{number}.xml");
            let _ = write!(text, "<Relationship Id=\"rId{number}\" Type=\"{TYPE}/worksheet\" Target=\"{target}\"/>");
            text
        });
        let styles = format!("<Relationship Id=\"rId{}\" Type=\"{TYPE}/styles\" Target=\"styles.xml\"/>", self.sheets + 1);
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{sheets}{styles}</Relationships>"
        )
    }

    fn content_types(&self) -> String {
        const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        let sheets = (1..=self.sheets).fold(String::new(), |mut text, number| {
            let part = format!("/xl/worksheets/sheet{number}.xml");
            let _ = write!(text, "<Override PartName=\"{part}\" ContentType=\"{TYPE}.worksheet+xml\"/>");
            text
        });
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPE}.sheet.main+xml\"/>{sheets}<Override PartName=\"/xl/styles.xml\" ContentType=\"{TYPE}.styles+xml\"/></Types>"
        )
    }
}

/// One row, written into a buffer that is used again.
struct Row<'a> {
    text: &'a mut String,
    number: u32,
    cut: u64,
}

impl Row<'_> {
    fn new(text: &mut String, number: u32) -> Row<'_> {
        text.clear();
        let _ = write!(text, "<row r=\"{number}\">");
        Row { text, number, cut: 0 }
    }

    fn value(&mut self, column: usize, value: &Value, style: Option<u8>) {
        let place = format!("{}{}", letters(column), self.number);
        if let Value::Number(number) = value {
            let _ = write!(self.text, "<c r=\"{place}\"><v>{number}</v></c>");
            return;
        }
        let whole = cell(Some(value));
        if whole.is_empty() {
            return;
        }
        let shown = fitted(&whole);
        self.cut += u64::from(matches!(shown, Cow::Owned(_)));
        let style =
            style.or_else(|| is_formula(&shown).then_some(QUOTED)).map_or_else(String::new, |style| format!(" s=\"{style}\""));
        let _ = write!(self.text, "<c r=\"{place}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        push_escaped(self.text, &shown);
        self.text.push_str("</t></is></c>");
    }

    /// Ends the row: how many texts were cut.
    fn end(self) -> u64 {
        self.text.push_str("</row>");
        self.cut
    }
}

/// The text, or as much of it as a cell takes.
fn fitted(text: &str) -> Cow<'_, str> {
    if text.len() <= MOST_CHARACTERS || text.encode_utf16().count() <= MOST_CHARACTERS {
        return Cow::Borrowed(text);
    }
    let mark = format!(" … [cut: {} characters in all]", text.chars().count());
    let mut room = MOST_CHARACTERS - mark.encode_utf16().count();
    let fits = |c: &char| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(room);
        left.is_some()
    };
    let mut kept: String = text.chars().take_while(fits).collect();
    kept.push_str(&mark);
    Cow::Owned(kept)
}

/// Text for XML 1.0: what it forbids is left out. Excel reads `_x0041_` as a character's number, so its first sign is
/// written as such a number where a text has that by chance.
fn push_escaped(out: &mut String, text: &str) {
    for (at, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if text.as_bytes().get(at..).is_some_and(is_numbered) => out.push_str("_x005F_"),
            '\n' | '\t' => out.push(c),
            c if is_never_text(c) => {}
            c => out.push(c),
        }
    }
}

fn is_numbered(bytes: &[u8]) -> bool {
    matches!(bytes, [b'_', b'x', digits @ .., ] if digits.get(..4).is_some_and(|four| four.iter().all(u8::is_ascii_hexdigit)) && digits.get(4) == Some(&b'_'))
}

fn columns(fields: &[&str]) -> String {
    let mut text = "<cols>".to_owned();
    for (number, field) in (1..).zip(fields) {
        let width = WIDE.iter().find(|(name, _)| name == field).map_or(NARROW, |(_, width)| *width);
        let _ = write!(text, "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>");
    }
    text.push_str("</cols>");
    text
}

/// `A` to `Z`, `AA` and so on.
fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    match column.checked_div(26) {
        None | Some(0) => letter(column).to_string(),
        Some(high) => format!("{}{}", letters(high - 1), letter(column)),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;
    use serde_json::json;

    /// The first sheet's XML of a workbook with one text in it.
    fn sheet(text: &str) -> String {
        let mut out = Vec::new();
        let mut book = XlsxWriter::new(&mut out, "articles", vec!["title"]).unwrap();
        book.write(&json!({ "title": text })).unwrap();
        book.finish(&[("query", json!("a"))]).unwrap();
        let name = b"xl/worksheets/sheet1.xml";
        let at = out.windows(name.len()).position(|window| window == name).unwrap() + name.len();
        let mut xml = String::new();
        flate2::read::DeflateDecoder::new(&out[at..]).read_to_string(&mut xml).unwrap();
        xml
    }

    #[test]
    fn text_is_escaped_and_never_a_formula() {
        assert!(sheet("a < b & c\u{1b}\u{ffff}").contains(">a &lt; b &amp; c</t>"));
        assert!(sheet("=1+1").contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>"));
        assert!(sheet("a_x0041_b _x41_").contains(">a_x005F_x0041_b _x41_</t>"));
    }

    #[test]
    fn what_does_not_fit_is_cut_and_says_so() {
        let long = "🐘".repeat(20_000);
        let shown = fitted(&long);
        assert!((MOST_CHARACTERS - 1..=MOST_CHARACTERS).contains(&shown.encode_utf16().count()));
        assert!(shown.ends_with(" … [cut: 20000 characters in all]"));
        assert_eq!(fitted(&"é".repeat(MOST_CHARACTERS)).chars().count(), MOST_CHARACTERS);
    }

    #[test]
    fn columns_have_letters() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
