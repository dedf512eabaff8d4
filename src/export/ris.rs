//! RIS, the reference managers' common format (Research Information Systems, "RIS Format Specifications", 2011).

use std::io::{self, Write};

use jiff::civil::Date;

use super::citation::{Author, Citation};

/// Writes one reference of the type newspaper article.
///
/// A family name is parted from the given name by a comma; a name without a comma is read as it is. So what stands behind a
/// comma in a name that is not taken apart goes into brackets.
///
/// # Errors
/// The writer's.
pub fn write_ris<W: Write>(out: &mut W, citation: &Citation) -> io::Result<()> {
    let authors = citation.authors.iter().map(|author| ("AU", Some(name(author))));
    let keywords = citation.keywords.iter().map(|word| ("KW", Some(word.clone())));
    let fields = [("TY", Some("NEWS".to_owned())), ("TI", citation.title.clone())].into_iter();
    let fields = fields.chain(authors).chain([
        ("T2", Some(citation.outlet.clone())),
        ("PY", citation.issued.map(|day| format!("{:04}", day.year()))),
        ("DA", citation.issued.map(date)),
        // A semicolon parts two addresses.
        ("UR", citation.url.as_ref().map(|url| url.replace(';', "%3B"))),
        ("Y2", citation.accessed.map(date)),
        ("LA", citation.language.clone()),
        ("AB", citation.summary.clone()),
    ]);
    let fields = fields.chain(keywords).chain([
        ("N1", Some(citation.note.clone())),
        ("DB", Some("ketwatch".to_owned())),
        ("AN", Some(citation.id.clone())),
        ("ID", Some(citation.key.clone())),
    ]);
    for (tag, value) in fields {
        if let Some(value) = value {
            write!(out, "{tag}  - {value}\r\n")?;
        }
    }
    out.write_all(b"ER  - \r\n\r\n")
}

fn name(author: &Author) -> String {
    match author {
        Author::Person { family, given } => format!("{family}, {given}"),
        // A comma would part a family name from a given name.
        Author::Literal(name) => match name.split_once(',') {
            None => name.clone(),
            Some((name, rest)) => format!("{} ({})", name.trim_end(), rest.trim().replace(',', ";")),
        },
    }
}

/// `YYYY/MM/DD/`: the slash after the day ends the date; what may follow it is free text.
fn date(day: Date) -> String {
    format!("{:04}/{:02}/{:02}/", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_stays_whole_has_no_comma() {
        let check = |whole: &str, expected: &str| assert_eq!(name(&Author::Literal(whole.to_owned())), expected);
        check("BBC News", "BBC News");
        check("Jane Smith, Leeds", "Jane Smith (Leeds)");
        check("Jane Smith, Political Editor, Leeds", "Jane Smith (Political Editor; Leeds)");
    }
}
