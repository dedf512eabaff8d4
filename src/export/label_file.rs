//! Coders' decisions as CSV: what a table of articles comes back as.

use thiserror::Error;

use crate::model::{Relevance, Substance, Theme};

/// A row of the file. What is `None` was left empty: it stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    /// Counted from 1, the header being the first.
    pub line: u64,
    /// Identifier or address of the article.
    pub article: String,
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

/// The rows of a file, or everything that is wrong with it. Columns may be separated by `,`, `;` or tabs, in any order; others
/// than ours are passed over.
///
/// # Errors
/// Every problem, with its line.
pub fn read_labels(bytes: &[u8]) -> Result<Vec<LabelRow>, Vec<LabelProblem>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // The reader counts the lines of a file with line feeds alone as people do.
    let bytes: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
    let header = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let separator =
        *[b',', b';', b'\t'].iter().max_by_key(|mark| header.iter().filter(|byte| byte == mark).count()).unwrap_or(&b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(bytes.as_slice());
    let places = places(&mut reader).map_err(|problem| vec![problem])?;
    let columns = reader.headers().map_or(0, csv::StringRecord::len);
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record
            .map_err(|error| broken(&error))
            .and_then(|record| fitting(record, columns))
            .and_then(|record| row(&record, &places))
        {
            Ok(Some(row)) => rows.push(row),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
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

/// Which column each of [`COLUMNS`] is.
fn places(reader: &mut csv::Reader<&[u8]>) -> Result<[Option<usize>; 6], LabelProblem> {
    let header = reader.headers().map_err(|error| broken(&error))?;
    let find = |names: &[&str]| header.iter().position(|cell| names.contains(&cell.to_lowercase().as_str()));
    let places = COLUMNS.map(find);
    let problem = match places {
        [None, ..] => "no column `id`; the first line names the columns: id,relevance,themes,substances,note,by",
        [_, None, None, None, None, _] => "nothing to decide; name a column `relevance`, `themes`, `substances` or `note`",
        _ => return Ok(places),
    };
    Err(LabelProblem { line: 1, problem: problem.to_owned() })
}

/// A row; `None` for one in which nothing is decided.
fn row(record: &csv::StringRecord, places: &[Option<usize>; 6]) -> Result<Option<LabelRow>, LabelProblem> {
    let line = record.position().map_or(0, csv::Position::line);
    let wrong = |problem| LabelProblem { line, problem };
    let cell = |column: usize| {
        let text = places.get(column).copied().flatten().and_then(|place| record.get(place)).unwrap_or("");
        Some(text.trim_start_matches('\'').trim()).filter(|text| !text.is_empty())
    };
    let decided = [1, 2, 3, 4].into_iter().any(|column| cell(column).is_some());
    let Some(article) = cell(0) else {
        return if decided { Err(wrong("no `id`; give the article's identifier or address".to_owned())) } else { Ok(None) };
    };
    if !decided {
        return Ok(None);
    }
    Ok(Some(LabelRow {
        line,
        article: article.to_owned(),
        relevance: cell(1).map(|text| value("relevance", text, Relevance::ALL, Relevance::name)).transpose().map_err(wrong)?,
        themes: cell(2).map(|text| values("themes", text, Theme::ALL, Theme::name)).transpose().map_err(wrong)?,
        substances: cell(3).map(|text| values("substances", text, Substance::ALL, Substance::name)).transpose().map_err(wrong)?,
        note: cell(4).map(str::to_owned),
        by: cell(5).map(str::to_owned),
    }))
}

/// The values of a list with `;`, `,` or `|` between them; `none` for an empty one.
///
/// # Errors
/// A value that is not among `all`, with what there is.
pub fn values<T: Copy>(what: &str, text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<Vec<T>, String> {
    if text.trim().eq_ignore_ascii_case("none") {
        return Ok(Vec::new());
    }
    let named = text.split([';', ',', '|']).map(str::trim).filter(|text| !text.is_empty());
    named.map(|text| value(what, text, all, name)).collect()
}

fn value<T: Copy>(what: &str, text: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, String> {
    let found = all.iter().copied().find(|value| name(*value).eq_ignore_ascii_case(text));
    found.ok_or_else(|| {
        let known: Vec<&str> = all.iter().map(|value| name(*value)).collect();
        format!("{what}: `{text}` is no value of it; there is {}", known.join(", "))
    })
}

fn broken(error: &csv::Error) -> LabelProblem {
    let line = error.position().map_or(1, csv::Position::line);
    LabelProblem { line, problem: format!("{error}; save the table as CSV in UTF-8") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_whatever_separates_the_columns() {
        let expected = |line| LabelRow {
            line,
            article: "00ff".to_owned(),
            relevance: Some(Relevance::Other),
            themes: Some(vec![Theme::Therapy, Theme::Policy]),
            substances: None,
            note: Some("a clinic, nothing else".to_owned()),
            by: None,
        };
        let comma =
            "\u{feff}id,title,relevance,themes,note\r\n00ff,x,other,therapy; policy,\"a clinic, nothing else\"\r\n0101,y,,,\r\n";
        assert_eq!(read_labels(comma.as_bytes()), Ok(vec![expected(2)]));
        let semicolon = "Note;ID;Theme;Relevance\na clinic, nothing else;00ff;therapy|policy;OTHER\n";
        assert_eq!(read_labels(semicolon.as_bytes()), Ok(vec![expected(2)]));
        assert_eq!(read_labels(b"id,themes\n1,none\n").unwrap()[0].themes, Some(Vec::new()));
    }

    #[test]
    fn every_problem_names_its_line_and_the_remedy() {
        let problems = read_labels(b"id,relevance,themes\n1,misuze,\n2,misuse,use\n,other,\n3,,death;sadness\n").unwrap_err();
        let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(texts[0], "line 2: relevance: `misuze` is no value of it; there is misuse, other, passing, none");
        assert_eq!(texts[1], "line 4: no `id`; give the article's identifier or address");
        assert!(texts[2].starts_with("line 5: themes: `sadness` is no value of it; there is use, addiction"), "{texts:?}");
        assert!(read_labels(b"title,relevance\n").unwrap_err()[0].problem.starts_with("no column `id`"));
        assert!(read_labels(b"id,title\n").unwrap_err()[0].problem.starts_with("nothing to decide"));
        assert!(read_labels(b"id,note\n1,\xff\xfe\n").unwrap_err()[0].problem.ends_with("save the table as CSV in UTF-8"));
    }
}
