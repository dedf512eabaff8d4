//! Coders' decisions as CSV: what a table of articles comes back as.

use thiserror::Error;

use crate::model::{Relevance, Substance, Theme};

/// What a file says, and everything that is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelFile {
    /// Rows in which something is decided; of a row with a problem, what can be read.
    pub rows: Vec<LabelRow>,
    /// Problems, by line.
    pub problems: Vec<LabelProblem>,
}

/// A row of the file. What is `None` was left empty: it stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    /// Counted from 1, the header being the first.
    pub line: u64,
    /// Identifiers and addresses of the article, identifiers first; never empty.
    pub articles: Vec<String>,
    /// The relevance.
    pub relevance: Option<Relevance>,
    /// All themes; empty for `none`.
    pub themes: Option<Vec<Theme>>,
    /// All substances; empty for `none`.
    pub substances: Option<Vec<Substance>>,
    /// Why.
    pub note: Option<String>,
    /// Who decided.
    pub by: Option<String>,
}

/// What is wrong with a file, and what to write instead.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct LabelProblem {
    /// Counted from 1.
    pub line: u64,
    /// In words.
    pub problem: String,
}

/// Columns that are read, by any of their names.
const COLUMNS: [&[&str]; 6] =
    [&["id", "article", "url"], &["relevance"], &["themes", "theme"], &["substances", "substance"], &["note"], &["by", "coder"]];

/// Where each of [`COLUMNS`] is: none, one, or several.
type Places = [Vec<usize>; 6];

/// The rows of a file and everything that is wrong with it. Columns may be separated by `,`, `;` or tabs, in any order; others
/// than ours are passed over.
pub fn read_labels(bytes: &[u8]) -> LabelFile {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // The reader counts the lines of a file with line feeds alone as people do.
    let bytes: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
    let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let separator =
        *[b',', b';', b'\t'].iter().max_by_key(|mark| header.iter().filter(|byte| byte == mark).count()).unwrap_or(&b',');
    let mut file = LabelFile::default();
    let unclosed = unclosed_quotation(&bytes, separator);
    // From the row of such a quotation on, no cell is where it seems to be.
    let sound = unclosed.as_ref().map_or(bytes.as_slice(), |(row, _)| bytes.get(..*row).unwrap_or_default());
    if unclosed.is_none() || !sound.is_empty() {
        let reader = csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(sound);
        file.take_rows(reader);
    }
    file.problems.extend(unclosed.map(|(_, problem)| problem));
    file
}

impl LabelFile {
    fn take_rows(&mut self, mut reader: csv::Reader<&[u8]>) {
        let places = match places(&mut reader) {
            Ok(places) => places,
            Err(problem) => return self.problems.push(problem),
        };
        let columns = reader.headers().map_or(0, csv::StringRecord::len);
        for record in reader.records() {
            match record.map_err(|error| broken(&error)).and_then(|record| fitting(record, columns)) {
                Ok(record) => self.take_row(&record, &places),
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    /// Takes a row in which anything is decided.
    fn take_row(&mut self, record: &csv::StringRecord, places: &Places) {
        let line = record.position().map_or(0, csv::Position::line);
        let mut cells = Cells { record, places, problems: Vec::new() };
        if [1, 2, 3, 4].into_iter().all(|column| cells.texts(column).is_empty()) {
            return;
        }
        let articles: Vec<String> = cells.texts(0).into_iter().map(str::to_owned).collect();
        let row = LabelRow {
            line,
            relevance: cells.read(1, |text| value("relevance", text, Relevance::ALL, Relevance::name)),
            themes: cells.read(2, |text| values("themes", text, Theme::ALL, Theme::name)),
            substances: cells.read(3, |text| values("substances", text, Substance::ALL, Substance::name)),
            note: cells.read(4, |text| Ok(text.to_owned())),
            by: cells.read(5, |text| Ok(text.to_owned())),
            articles,
        };
        if row.articles.is_empty() {
            cells.problems.insert(0, "no `id`; give the article's identifier or address".to_owned());
        }
        self.problems.extend(cells.problems.into_iter().map(|problem| LabelProblem { line, problem }));
        self.rows.extend((!row.articles.is_empty()).then_some(row));
    }
}

/// Where in a cell the search for quotations is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    /// At its beginning: only there a mark opens a quotation.
    Beginning,
    /// In a cell without quotation.
    Bare,
    /// In the quotation.
    Quotation,
    /// Just behind a mark: the quotation's end, or the first of two that stand for one.
    Mark,
    /// In the blanks after the quotation.
    After,
}

/// Where the row begins in which a quotation is opened that does not end with its cell, and the problem. The reader would take
/// everything up to the next mark for that cell, or all of the file.
fn unclosed_quotation(bytes: &[u8], separator: u8) -> Option<(usize, LabelProblem)> {
    let (mut line, mut row, mut opened, mut place) = (1, 0, 1, In::Beginning);
    for (at, byte) in bytes.iter().enumerate() {
        let ends_cell = *byte == separator || *byte == b'\n';
        place = match (place, *byte) {
            (In::Beginning, b'"') => {
                opened = line;
                In::Quotation
            }
            (In::Quotation, b'"') => In::Mark,
            (In::Quotation, _) | (In::Mark, b'"') => In::Quotation,
            (_, _) if ends_cell => In::Beginning,
            (In::Mark | In::After, b' ' | b'\t') => In::After,
            (In::Mark | In::After, _) => return Some((row, unclosed(opened))),
            (In::Beginning | In::Bare, _) => In::Bare,
        };
        if *byte == b'\n' {
            line += 1;
            row = if place == In::Beginning { at + 1 } else { row };
        }
    }
    (place == In::Quotation).then(|| (row, unclosed(opened)))
}

fn unclosed(line: u64) -> LabelProblem {
    let problem = "the quotation mark that opens a cell here does not close with the cell; write another at the cell's end, and \
                   double those within";
    LabelProblem { line, problem: problem.to_owned() }
}

/// A row without cells that no heading stands over.
fn fitting(record: csv::StringRecord, columns: usize) -> Result<csv::StringRecord, LabelProblem> {
    if record.iter().skip(columns).all(str::is_empty) {
        return Ok(record);
    }
    let line = record.position().map_or(0, csv::Position::line);
    let problem =
        format!("{} cells under {columns} headings; put quotation marks round a cell that holds the separator", record.len());
    Err(LabelProblem { line, problem })
}

/// Which columns each of [`COLUMNS`] is, in the order of its names.
fn places(reader: &mut csv::Reader<&[u8]>) -> Result<Places, LabelProblem> {
    let header = reader.headers().map_err(|error| broken(&error))?;
    let named = |name: &str| -> Vec<usize> {
        header.iter().enumerate().filter(|(_, cell)| cell.to_lowercase() == name).map(|(place, _)| place).collect()
    };
    let places = COLUMNS.map(|names| names.iter().flat_map(|name| named(name)).collect::<Vec<usize>>());
    let problem = if places.iter().take(1).all(Vec::is_empty) {
        "no column `id`; the first line names the columns: id,relevance,themes,substances,note,by"
    } else if places.iter().skip(1).take(4).all(Vec::is_empty) {
        "nothing to decide; name a column `relevance`, `themes`, `substances` or `note`"
    } else {
        return Ok(places);
    };
    Err(LabelProblem { line: 1, problem: problem.to_owned() })
}

/// The cells of a row, and what is found to be wrong with them.
struct Cells<'r> {
    record: &'r csv::StringRecord,
    places: &'r Places,
    problems: Vec<String>,
}

impl<'r> Cells<'r> {
    /// The texts under the headings of one of [`COLUMNS`], each once.
    fn texts(&self, column: usize) -> Vec<&'r str> {
        let mut texts: Vec<&str> = Vec::new();
        for place in self.places.get(column).into_iter().flatten() {
            let text = self.record.get(*place).unwrap_or("").trim_start_matches('\'').trim();
            if !text.is_empty() && !texts.iter().any(|known| known.eq_ignore_ascii_case(text)) {
                texts.push(text);
            }
        }
        texts
    }

    /// What the one text under those headings stands for.
    fn read<T>(&mut self, column: usize, read: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let value = match self.texts(column).as_slice() {
            [] => return None,
            [text] => read(text),
            [first, second, ..] => {
                let name = COLUMNS.get(column).and_then(|names| names.first()).unwrap_or(&"");
                Err(format!("{name}: two columns of that name, `{first}` in one and `{second}` in the other; leave one"))
            }
        };
        value.map_err(|problem| self.problems.push(problem)).ok()
    }
}

/// The values of a list with `;`, `,` or `|` between them, each once, in the codebook's order; `none` for an empty one.
///
/// # Errors
/// Values that are not among `all`, with what there is.
pub fn values<T: Copy>(what: &str, text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<Vec<T>, String> {
    let named: Vec<&str> = text.split([';', ',', '|']).map(str::trim).filter(|text| !text.is_empty()).collect();
    if named.is_empty() {
        return Err(format!("{what}: nothing is named; write `none` for none of them"));
    }
    if named.iter().all(|text| text.eq_ignore_ascii_case("none")) {
        return Ok(Vec::new());
    }
    let is = |value: &T, text: &str| name(*value).eq_ignore_ascii_case(text);
    let unknown: Vec<&str> = named.iter().copied().filter(|text| !all.iter().any(|value| is(value, text))).collect();
    if !unknown.is_empty() {
        return Err(no_value(what, &unknown, all, name));
    }
    Ok(all.iter().copied().filter(|value| named.iter().any(|text| is(value, text))).collect())
}

fn value<T: Copy>(what: &str, text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, String> {
    let found = all.iter().copied().find(|value| name(*value).eq_ignore_ascii_case(text));
    found.ok_or_else(|| no_value(what, &[text], all, name))
}

fn no_value<T: Copy>(what: &str, texts: &[&str], all: &[T], name: fn(T) -> &'static str) -> String {
    let known: Vec<&str> = all.iter().map(|value| name(*value)).collect();
    let are = if texts.len() == 1 { "is no value" } else { "are no values" };
    format!("{what}: `{}` {are} of it; there is {}", texts.join("`, `"), known.join(", "))
}

fn broken(error: &csv::Error) -> LabelProblem {
    let line = error.position().map_or(1, csv::Position::line);
    LabelProblem { line, problem: format!("{error}; save the table as CSV in UTF-8") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<LabelRow> {
        let file = read_labels(text.as_bytes());
        assert_eq!(file.problems, [], "{text}");
        file.rows
    }

    fn problems(bytes: &[u8]) -> Vec<String> {
        read_labels(bytes).problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn rows_are_read_whatever_separates_the_columns() {
        let expected = LabelRow {
            line: 2,
            articles: vec!["00ff".to_owned()],
            relevance: Some(Relevance::Other),
            themes: Some(vec![Theme::Policy, Theme::Therapy]),
            substances: None,
            note: Some("a clinic, nothing else".to_owned()),
            by: None,
        };
        let comma =
            "\u{feff}id,title,relevance,themes,note\r\n00ff,x,other,therapy; policy,\"a clinic, nothing else\"\r\n0101,y,,,\r\n";
        assert_eq!(rows(comma), std::slice::from_ref(&expected));
        let semicolon = "Note;ID;Theme;Relevance\na clinic, nothing else;00ff;therapy|policy|Therapy;OTHER\n";
        assert_eq!(rows(semicolon), [expected]);
        assert_eq!(rows("id,themes\n1,none\n")[0].themes, Some(Vec::new()));
    }

    #[test]
    fn every_problem_names_its_line_and_the_remedy() {
        let texts = problems(b"id,relevance,themes\n1,misuze,rage\n2,misuse,use\n,other,\n3,,death;sadness;joy\n");
        assert_eq!(texts[0], "line 2: relevance: `misuze` is no value of it; there is misuse, other, passing, none");
        assert!(texts[1].starts_with("line 2: themes: `rage` is no value of it"), "{texts:?}");
        assert_eq!(texts[2], "line 4: no `id`; give the article's identifier or address");
        assert!(
            texts[3].starts_with("line 5: themes: `sadness`, `joy` are no values of it; there is use, addiction"),
            "{texts:?}"
        );
        assert!(problems(b"title,relevance\n")[0].starts_with("line 1: no column `id`"));
        assert!(problems(b"id,title\n")[0].starts_with("line 1: nothing to decide"));
        assert!(problems(b"id,note\n1,\xff\xfe\n")[0].ends_with("save the table as CSV in UTF-8"));
        assert!(problems(b"id,themes\n1,|\n")[0].contains("write `none`"));
    }

    #[test]
    fn a_quotation_that_does_not_close_is_named_where_it_opens() {
        let opens = |line| format!("line {line}: the quotation mark that opens a cell here");
        for (rest, line) in [
            ("2,\"see p. 3,other\n3,fine,passing\n", 2),
            ("2,\"see p. 3,other\n3,\"fine, too\",passing\n", 2),
            ("2,\"two\nlines\",other\n3,\"see p. 3,other\n4,\"\",other\n", 4),
            ("2,\"so\" they say,other\n", 2),
        ] {
            let texts = problems(format!("id,note,relevance\n{rest}").as_bytes());
            assert!(texts.len() == 1 && texts[0].starts_with(&opens(line)), "{rest}: {texts:?}");
        }
        let texts = problems(b"id,note,relevance\n2,,bad\n3,\"x,other\n");
        assert!(
            texts.len() == 2 && texts[0].starts_with("line 2: relevance: `bad`") && texts[1].starts_with(&opens(3)),
            "{texts:?}"
        );
        assert!(problems(b"\"id,note\n1,x\n")[0].starts_with(&opens(1)));
        let sound = rows("id,note\n1,\"a \"\"b\"\", c\" \n2,5\" of it\n3,\"\"\n4,\"x\"");
        let notes: Vec<_> = sound.iter().filter_map(|row| row.note.as_deref()).collect();
        assert_eq!(notes, ["a \"b\", c", "5\" of it", "x"]);
    }

    #[test]
    fn columns_of_one_name_say_the_same() {
        let texts = problems(b"id,relevance,relevance\n1,misuse,Misuse\n2,misuse,other\n3,,other\n");
        assert_eq!(texts, ["line 3: relevance: two columns of that name, `misuse` in one and `other` in the other; leave one"]);
        let rows = rows("url,id,note\nhttps://a.example/x,,y\nhttps://a.example/x,00ff,y\n");
        assert_eq!(rows[0].articles, ["https://a.example/x"]);
        assert_eq!(rows[1].articles, ["00ff", "https://a.example/x"]);
    }
}
