//! BibTeX for biblatex and biber, readable by the old BibTeX too.

use std::io::{self, Write};

use super::citation::{Author, Citation};

/// Babel's names of languages (the `biblatex` manual, `langid`). A language that is not here has none.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "arabic"),
    ("bg", "bulgarian"),
    ("ca", "catalan"),
    ("cs", "czech"),
    ("cy", "welsh"),
    ("da", "danish"),
    ("de", "ngerman"),
    ("el", "greek"),
    ("en", "english"),
    ("es", "spanish"),
    ("et", "estonian"),
    ("eu", "basque"),
    ("fa", "persian"),
    ("fi", "finnish"),
    ("fr", "french"),
    ("ga", "irish"),
    ("gl", "galician"),
    ("he", "hebrew"),
    ("hi", "hindi"),
    ("hr", "croatian"),
    ("hu", "magyar"),
    ("id", "indonesian"),
    ("is", "icelandic"),
    ("it", "italian"),
    ("ja", "japanese"),
    ("ko", "korean"),
    ("lt", "lithuanian"),
    ("lv", "latvian"),
    ("ms", "malay"),
    ("nb", "norsk"),
    ("nl", "dutch"),
    ("nn", "nynorsk"),
    ("no", "norsk"),
    ("pl", "polish"),
    ("pt", "portuguese"),
    ("ro", "romanian"),
    ("ru", "russian"),
    ("sk", "slovak"),
    ("sl", "slovenian"),
    ("sr", "serbian"),
    ("sv", "swedish"),
    ("th", "thai"),
    ("tr", "turkish"),
    ("uk", "ukrainian"),
    ("vi", "vietnamese"),
    ("zh", "chinese"),
];

/// Writes one `@article`.
///
/// The headline stands in double braces: styles that write titles in small letters leave it as it was printed.
///
/// # Errors
/// The writer's.
pub fn write_bibtex<W: Write>(out: &mut W, citation: &Citation) -> io::Result<()> {
    let authors: Vec<String> = citation.authors.iter().map(name).collect();
    let keywords = citation.keywords.join(", ");
    let language = citation.language.as_deref().and_then(|code| code.split('-').next()).and_then(babel);
    let fields = [
        ("author", Some(authors.join(" and ")).filter(|names| !names.is_empty())),
        ("title", citation.title.as_deref().map(|title| format!("{{{}}}", escaped(title)))),
        ("journal", Some(escaped(&citation.outlet)).filter(|outlet| !outlet.is_empty())),
        ("entrysubtype", Some("newspaper".to_owned())),
        ("date", citation.issued.map(|day| day.to_string())),
        // For the old BibTeX, which knows no `date`.
        ("year", citation.issued.map(|day| format!("{:04}", day.year()))),
        ("url", citation.url.as_deref().map(verbatim)),
        ("urldate", citation.accessed.map(|day| day.to_string())),
        ("langid", language.map(str::to_owned)),
        ("keywords", Some(escaped(&keywords)).filter(|words| !words.is_empty())),
        ("abstract", citation.summary.as_deref().map(escaped)),
    ];
    write!(out, "@article{{{}", citation.key)?;
    for (name, value) in fields {
        if let Some(value) = value {
            write!(out, ",\n  {name} = {{{value}}}")?;
        }
    }
    out.write_all(b"\n}\n\n")
}

fn babel(code: &str) -> Option<&'static str> {
    LANGUAGES.binary_search_by_key(&code, |(known, _)| known).ok().and_then(|at| LANGUAGES.get(at)).map(|(_, name)| *name)
}

fn name(author: &Author) -> String {
    match author {
        Author::Person { family, given } => format!("{}, {}", escaped(family), escaped(given)),
        Author::Literal(name) => format!("{{{}}}", escaped(name)),
    }
}

/// Text in which nothing is a command. Braces are written by their names: BibTeX counts them even behind a backslash.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("{\\textbackslash}"),
            '{' => out.push_str("{\\textbraceleft}"),
            '}' => out.push_str("{\\textbraceright}"),
            '~' => out.push_str("{\\textasciitilde}"),
            '^' => out.push_str("{\\textasciicircum}"),
            '$' | '&' | '#' | '_' | '%' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// An address as it is: `url` is not typeset. Only what would end the field early is written as its percent code.
fn verbatim(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            '{' | '}' | '\\' | ' ' | '"' => out.push_str(&format!("%{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_command_and_braces_balance() {
        let text = escaped(r"50% & $5 #1 a_b {x} \input{y} ~^ é");
        let expected = r"50\% \& \$5 \#1 a\_b {\textbraceleft}x{\textbraceright} {\textbackslash}input{\textbraceleft}y{\textbraceright} {\textasciitilde}{\textasciicircum} é";
        assert_eq!(text, expected);
        assert_eq!(verbatim("https://e.org/a_b%20?x={y}&z#~"), "https://e.org/a_b%20?x=%7By%7D&z#~");
    }

    #[test]
    fn languages_are_sorted() {
        assert!(LANGUAGES.is_sorted());
        assert_eq!(babel("de"), Some("ngerman"));
        assert_eq!(babel("xx"), None);
    }
}
