//! As what a source speaks, from its description: the last noun of a person decides, then the last body, then the title alone.

use std::collections::HashMap;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::model::SpeakerKind;

use super::kind_words::{BODIES, HEADS, PERSONS};
use super::words::length;

struct Nouns {
    kinds: Vec<SpeakerKind>,
    /// Nouns of one character are as good as others: 姉 behind 医師の.
    short_counts: bool,
    words: Option<AhoCorasick>,
}

impl Nouns {
    fn new(table: &'static [(SpeakerKind, &'static str)], short_counts: bool) -> Nouns {
        let mut known: HashMap<String, SpeakerKind> = HashMap::new();
        for (kind, words) in table {
            for word in words.split_whitespace() {
                known.entry(word.replace('_', " ")).or_insert(*kind);
            }
        }
        let (words, kinds): (Vec<String>, Vec<SpeakerKind>) = known.into_iter().unzip();
        Nouns { kinds, short_counts, words: AhoCorasick::new(words).ok() }
    }

    /// The kind of the noun of two and more characters that the text ends with.
    fn closing(&self, text: &str) -> Option<SpeakerKind> {
        let found = self.words.as_ref()?.find_overlapping_iter(text).filter(|found| found.end() == text.len());
        let longest = found.max_by_key(|found| found.len())?;
        text.get(longest.range()).filter(|word| length(word) > 1)?;
        self.kinds.get(longest.pattern().as_usize()).copied()
    }

    /// The kind of the noun that ends last, the longest of several; nouns of one character only where there is no other.
    fn last(&self, text: &str) -> Option<SpeakerKind> {
        let found = self.words.as_ref()?.find_overlapping_iter(text).filter(|found| {
            let word = text.get(found.range()).unwrap_or("");
            let next = text.get(found.end()..).and_then(|rest| rest.chars().next());
            // "市" is a city at the end of a phrase and a piece of a word elsewhere; 王姐 is nobody's sister, but 陳母 a mother.
            if self.short_counts && length(word) == 1 && !stands_alone(text, found.start(), word) {
                return false;
            }
            length(word) > 1 || next.is_none_or(|c| !c.is_alphanumeric() || matches!(c, 'の' | '的'))
        });
        let last = found.max_by_key(|found| {
            (text.get(found.range()).is_some_and(|word| length(word) > 1) || self.short_counts, found.end(), found.len())
        })?;
        self.kinds.get(last.pattern().as_usize()).copied()
    }
}

/// Whether a noun of one character stands by itself: behind a particle or blank, or behind a surname.
fn stands_alone(text: &str, at: usize, word: &str) -> bool {
    let before = text.get(..at).unwrap_or("");
    let surname = matches!(word, "母" | "父" | "妻" | "男" | "女" | "嫌") || matches!(word, "警");
    surname
        || before.is_empty()
        || before.ends_with(['的', 'の', ' ', '胞', '、', '・'])
        || word.chars().all(|c| matches!(c, '\u{ac00}'..='\u{d7a3}'))
}

static PERSON_NOUNS: LazyLock<Nouns> = LazyLock::new(|| Nouns::new(PERSONS, true));
static BODY_NOUNS: LazyLock<Nouns> = LazyLock::new(|| Nouns::new(BODIES, false));
static HEAD_NOUNS: LazyLock<Nouns> = LazyLock::new(|| Nouns::new(HEADS, true));

/// Departments that treat patients: their professors speak from practice.
const CLINICAL: &[&str] = &[
    "醫院",
    "医院",
    "病院",
    "병원",
    "의료원",
    "의학과",
    "정신과",
    "비뇨기과",
    "泌尿科",
    "泌尿器科",
    "精神科",
    "麻醉科",
    "麻酔科",
    "急診",
    "急诊",
    "救急",
    "外科",
    "内科",
    "內科",
    "외과",
    "내과",
];

/// Who took part in a trial or had the drug as treatment speaks from experience.
const TREATED: &[&str] = &[
    "治験に参加",
    "試験に参加",
    "治療を受け",
    "投与を受け",
    "通院する",
    "通院中",
    "入院中",
    "임상시험에 참여",
    "치료를 받",
    "接受治疗的",
    "接受治療的",
    "參加試驗的",
    "参加试验的",
];

/// The kind a description tells.
pub(super) fn kind_of(description: &str) -> Option<SpeakerKind> {
    let description = description.trim();
    // 가수 B의 소속사 is an agency and no singer.
    if let Some(body) = BODY_NOUNS.closing(description).filter(|_| PERSON_NOUNS.closing(description).is_none()) {
        return Some(body);
    }
    let person = PERSON_NOUNS.last(description).map(|kind| match kind {
        SpeakerKind::Researcher if CLINICAL.iter().any(|word| description.contains(word)) => SpeakerKind::Clinician,
        SpeakerKind::Other if TREATED.iter().any(|words| description.contains(words)) => SpeakerKind::LivedExperience,
        kind => kind,
    });
    let head = || HEAD_NOUNS.last(description);
    if description.trim_start().starts_with('《') {
        return head();
    }
    person.or_else(|| match (BODY_NOUNS.last(description), head()) {
        // An employee of a hospital is no clinician.
        (Some(SpeakerKind::Clinician | SpeakerKind::Industry), Some(SpeakerKind::Other)) => Some(SpeakerKind::Other),
        (body, head) => body.or(head),
    })
}
