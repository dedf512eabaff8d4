//! Labels at the head of an interview's lines: `Name: text`, `Q:`, `P. –`, `[00:01:12] NAME:`, `◆ 이름>`, `――`.

use crate::model::Span;
use crate::text::fold::fold;

/// What a label says of the words behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// "Q", "Frage", "記者", or the dash before a question.
    Asks,
    /// "A", "Antwort", "答": whoever answers.
    Answers,
    /// A name, an outlet, an office.
    Named,
}

/// A line that opens a turn.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    /// The label's words without marks, time and colon; `None` where a sign stands for it.
    pub(super) label: Option<Span>,
    /// What the line says behind the label; empty where the label has a line of its own.
    pub(super) words: Span,
    pub(super) part: Part,
    /// "P." and "A –" are labels only where both sides have such.
    pub(super) weak: bool,
}

/// Labels of whoever asks, folded.
const ASKING: &[&str] = &[
    "anchor",
    "domanda",
    "editor",
    "entrevistador",
    "entrevistadora",
    "fraga",
    "frage",
    "host",
    "interviewer",
    "interviewerin",
    "interviewerka",
    "journalist",
    "journaliste",
    "kysymys",
    "moderator",
    "otazka",
    "p",
    "pergunta",
    "pregunta",
    "presenter",
    "pytanie",
    "q",
    "question",
    "redaktion",
    "redaktor",
    "reporter",
    "soru",
    "sporsmal",
    "spørsmal",
    "spørgsmal",
    "vraag",
    "вопрос",
    "корреспондент",
    "питання",
    "主持人",
    "司会",
    "问",
    "問",
    "聞き手",
    "记者",
    "記者",
    "기자",
    "문",
    "질문",
];

/// Labels of whoever answers, folded.
const ANSWERING: &[&str] = &[
    "a",
    "answer",
    "antwoord",
    "antwort",
    "cevap",
    "o",
    "odpoved",
    "odpowiedz",
    "r",
    "reponse",
    "resposta",
    "respuesta",
    "risposta",
    "svar",
    "vastaus",
    "ответ",
    "відповідь",
    "答",
    "답",
    "답변",
];

/// Words before a colon that label no turn, folded.
const NO_LABELS: &[&str] = &[
    "also read",
    "background",
    "caption",
    "click here",
    "contact",
    "correction",
    "credit",
    "fact box",
    "image",
    "info",
    "lees ook",
    "leia tambem",
    "lesen sie auch",
    "leggi anche",
    "lire aussi",
    "more",
    "note",
    "photo",
    "picture",
    "read more",
    "related",
    "source",
    "sources",
    "topics",
    "update",
    "video",
    "warning",
    "watch",
    "see also",
];

/// A label is at most so many bytes and words long.
const LONGEST_LABEL: usize = 70;
const MOST_LABEL_WORDS: usize = 7;
/// The same in characters, in scripts without blanks and capitals.
const LONGEST_WIDE_LABEL: usize = 14;
/// A label on a line of its own has at most so many words.
const MOST_LINE_WORDS: usize = 4;

/// Before a question without a label.
const QUESTION_DASHES: &[&str] = &["――", "──", "——", "–– "];
/// The same where no dash opens what somebody says.
const WIDE_QUESTION_DASHES: &[&str] = &["―", "─ ", "— ", "-- ", "- ", "–  "];
/// Before an answer of one outlet's interviews.
const ANSWER_SIGNS: [char; 2] = ['▲', '△'];

/// The opening of a turn at the head of a paragraph. `wide`: Chinese, Japanese or Korean.
pub(super) fn opening(body: &str, paragraph: Span, wide: bool) -> Option<Opening> {
    let text = paragraph.slice(body);
    let behind = |rest: &str| Span::new(body, paragraph.end() - rest.trim_start().len(), paragraph.end());
    let dashes = QUESTION_DASHES.iter().chain(WIDE_QUESTION_DASHES.iter().filter(|_| wide));
    if let Some(rest) = dashes.into_iter().find_map(|dash| text.strip_prefix(dash)) {
        return Some(Opening { label: None, words: behind(rest)?, part: Part::Asks, weak: false });
    }
    let rest = without_furniture(text);
    let labelled = labelled(body, Span::new(body, paragraph.end() - rest.len(), paragraph.end())?, rest.len() < text.len(), wide);
    labelled.or_else(|| {
        let words = behind(text.strip_prefix(ANSWER_SIGNS).filter(|_| wide)?)?;
        Some(Opening { label: None, words, part: Part::Answers, weak: false })
    })
}

/// The line less its time (`[00:01:12]`), bullet and signs of bold type.
fn without_furniture(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest.len();
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "◇◆■□●○▶▷►▲△▼▽◎★☆•*_#".contains(c));
        rest = without_time(rest);
        if rest.len() == before {
            return rest;
        }
    }
}

/// Less a time in brackets, or one with seconds.
fn without_time(text: &str) -> &str {
    let is_time = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ' ');
    if let Some(inner) = text.strip_prefix(['[', '(']) {
        let end = inner.find(|c| !is_time(c)).filter(|end| (3..=12).contains(end));
        return end.and_then(|end| inner.get(end..)?.strip_prefix([']', ')'])).unwrap_or(text);
    }
    let end = text.find(|c| !is_time(c)).unwrap_or(text.len());
    let head = text.get(..end).unwrap_or("");
    if head.matches(':').count() == 2 { text.get(end..).unwrap_or(text) } else { text }
}

fn labelled(body: &str, line: Span, furnished: bool, wide: bool) -> Option<Opening> {
    let text = line.slice(body);
    let head_end = text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|at| *at <= LONGEST_LABEL).last()?;
    let head = text.get(..head_end)?;
    let signs: &[char] = match (wide, furnished) {
        (true, _) => &[':', '：', '．', '／', '>', '〉', '＞'],
        (false, true) => &[':', '：', '>'],
        (false, false) => &[':', '：'],
    };
    let found = head.find(signs).and_then(|at| opened_at(body, line, (at, false), wide));
    found.or_else(|| opened_at(body, line, (weak_end(head)?, true), wide))
}

/// Where a label of one letter or word ends that a full stop or dash parts from its words: "P. ¿", "A – ".
fn weak_end(head: &str) -> Option<usize> {
    let at = head.find(|c: char| !c.is_alphabetic())?;
    let word = fold(head.get(..at)?);
    let is_known = ASKING.contains(&word.as_str()) || ANSWERING.contains(&word.as_str());
    let sign = head.get(at..)?.trim_start();
    (is_known && sign.starts_with(['.', '-', '–', '—', ')'])).then_some(at)
}

fn opened_at(body: &str, line: Span, (at, weak): (usize, bool), wide: bool) -> Option<Opening> {
    let text = line.slice(body);
    let is_clock =
        text.get(..at)?.ends_with(|c: char| c.is_ascii_digit()) && text.get(at + 1..)?.starts_with(|c: char| c.is_ascii_digit());
    let is_bold = |c: char| matches!(c, '*' | '_');
    let label = text.get(..at)?.trim_end().trim_end_matches(is_bold).trim_end();
    let plain = label.split(['(', '（']).next().unwrap_or(label).trim_end();
    let folded = fold(plain.trim_end_matches(|c: char| c.is_numeric()));
    let part = part_of(&folded);
    if is_clock || !(if wide { fits_wide(plain) } else { fits(label, plain) }) {
        return None;
    }
    let sign = |c: char| c.is_whitespace() || is_bold(c) || (weak && matches!(c, '.' | '-' | '–' | '—' | ')'));
    let rest = text.get(at..)?;
    let rest = if weak { rest } else { rest.get(rest.chars().next()?.len_utf8()..)? };
    let words = rest.trim_start_matches(sign);
    Some(Opening {
        label: Some(Span::new(body, line.start(), line.start() + label.len())?),
        words: Span::new(body, line.end() - words.len(), line.end())?,
        part,
        weak,
    })
}

/// What a folded label says.
pub(super) fn part_of(folded: &str) -> Part {
    let last = folded.split(' ').next_back().unwrap_or("");
    if ASKING.contains(&folded) || (ASKING.contains(&last) && last.len() > 1) {
        Part::Asks
    } else if ANSWERING.contains(&folded) {
        Part::Answers
    } else {
        Part::Named
    }
}

/// "Opening hours: 9 to 5" has words in lower case; a name has none but particles and what stands in brackets.
fn fits(label: &str, plain: &str) -> bool {
    let words = plain.split_whitespace();
    let lower = |word: &str| word.chars().next().is_some_and(char::is_lowercase) && word.chars().count() > 3;
    label.chars().next().is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
        && (1..=MOST_LABEL_WORDS).contains(&label.split_whitespace().count())
        && (!label.contains(['.', '!', '?', '"', '“', ',']) || is_titled(label))
        && !NO_LABELS.contains(&fold(label).as_str())
        && !words.into_iter().any(lower)
}

fn fits_wide(plain: &str) -> bool {
    (1..=LONGEST_WIDE_LABEL).contains(&plain.chars().count())
        && plain.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '・' | '·'))
}

/// "Dr. Carter" and "R.G." have full stops, and yet are names.
fn is_titled(label: &str) -> bool {
    !label.contains(['!', '?', '"', '“', ','])
        && label.split_whitespace().rev().skip(1).all(|word| !word.ends_with('.') || word.chars().count() <= 5)
}

/// A name on a line of its own, above what it says.
pub(super) fn label_line(body: &str, paragraph: Span) -> Option<Opening> {
    let text = without_furniture(paragraph.slice(body));
    let name = text.trim_end_matches(['*', '_']);
    let words = name.split_whitespace().count();
    let is_capital = |word: &str| word.chars().next().is_some_and(|c| !c.is_lowercase() && c.is_alphabetic());
    let ends = name.ends_with(['.', '?', '!', ',', ':']) && initials(name).is_none();
    if !(1..=MOST_LINE_WORDS).contains(&words) || !name.split_whitespace().all(is_capital) || name.len() > LONGEST_LABEL || ends {
        return None;
    }
    let start = paragraph.end() - text.len();
    let label = Span::new(body, start, start + name.len())?;
    Some(Opening {
        label: Some(label),
        words: Span::new(body, paragraph.end(), paragraph.end())?,
        part: part_of(&fold(name)),
        weak: false,
    })
}

/// "CM", "R.G.", "J. K.": the letters, folded; `None` for a word.
pub(super) fn initials(label: &str) -> Option<String> {
    let letters: String = label.chars().filter(|c| c.is_alphabetic()).collect();
    let others = label.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | ' ' | '-'));
    let dotted = label.contains('.') && label.split(['.', ' ', '-']).all(|piece| piece.chars().count() <= 1);
    let count = letters.chars().count();
    let capitals = letters.chars().all(char::is_uppercase);
    (others && capitals && (2..=4).contains(&count) && (dotted || !label.contains(['.', ' ']))).then(|| fold(&letters))
}

/// Whether two labels mean one person: "Ciarán Mannion", "Ciarán", "CM".
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|label| label.split(['(', '（']).next().unwrap_or(label).trim());
    let starts = |label: &str| fold(label).split([' ', '-']).filter_map(|word| word.chars().next()).collect::<String>();
    let abbreviates =
        |short: &str, long: &str| initials(short).is_some_and(|letters| long.contains(' ') && starts(long) == letters);
    let [first, second] = [fold(one), fold(other)];
    let telling = |label: &str| label.split(' ').filter(|word| word.chars().count() > 2).map(str::to_owned).collect::<Vec<_>>();
    let within = |few: &[String], many: &[String]| !few.is_empty() && few.iter().all(|word| many.contains(word));
    let (few, many) = (telling(&first), telling(&second));
    first == second || abbreviates(one, other) || abbreviates(other, one) || within(&few, &many) || within(&many, &few)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str, wide: bool) -> Option<(String, String, Part)> {
        let opening = opening(line, Span::new(line, 0, line.len())?, wide)?;
        Some((opening.label.map_or("", |label| label.slice(line)).to_owned(), opening.words.slice(line).to_owned(), opening.part))
    }

    #[test]
    fn heads_of_lines() {
        for (line, wide, label, words, part) in [
            ("Anna Holm: Yes.", false, "Anna Holm", "Yes.", Part::Named),
            ("[00:01:12] VEGA: And then?", false, "VEGA", "And then?", Part::Named),
            ("**Dr. Carter:** No.", false, "Dr. Carter", "No.", Part::Named),
            ("Q1: Why?", false, "Q1", "Why?", Part::Asks),
            ("Q : Pourquoi ?", false, "Q", "Pourquoi ?", Part::Asks),
            ("P. ¿Cuándo empezó?", false, "P", "¿Cuándo empezó?", Part::Asks),
            ("R.- En mayo.", false, "R", "En mayo.", Part::Answers),
            ("SPIEGEL-Redaktion: Warum?", false, "SPIEGEL-Redaktion", "Warum?", Part::Named),
            ("◆ 이정훈 센터장> 예전엔 없었다.", true, "이정훈 센터장", "예전엔 없었다.", Part::Named),
            ("――どうして。", true, "", "どうして。", Part::Asks),
            ("記者：為什麼？", true, "記者", "為什麼？", Part::Asks),
        ] {
            assert_eq!(read(line, wide), Some((label.to_owned(), words.to_owned(), part)), "{line}");
        }
        for line in ["Opening hours: 9 to 5", "He said: no", "A. Smith lives here", "Note: closed", "At 10:30 he left"] {
            assert!(read(line, false).is_none_or(|(label, ..)| label == "A"), "{line}");
        }
    }

    #[test]
    fn labels_of_one_person() {
        for (one, other) in [("Ciarán Mannion", "Ciarán"), ("CM", "Ciarán Mannion"), ("RITA GALVÃO", "R.G."), ("VEGA", "Vega")]
        {
            assert!(is_same(one, other), "{one} {other}");
        }
        for (one, other) in
            [("Orla", "Ciarán"), ("CM", "Orla Keaveney"), ("Dr. Holm", "Dr. Berg"), ("A", "Anna"), ("Eve Holm", "Adam Holm")]
        {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }
}
