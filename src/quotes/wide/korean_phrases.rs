//! Sources in Korean: role and name in any order, the title last, a particle at the end.

use std::sync::LazyLock;

use super::korean_words::{DOCUMENTS, LEADS, NO_NAMES, PRONOUNS, SURNAMES, TITLES};
use super::nouns::{body_ending, ends_in_body, ends_in_source, person_ending};
use super::phrase::Phrase;
use super::words::{WordSet, length, outside_marks, place_in, without_brackets};

static TITLE_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&TITLES]));
static PRONOUN_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&PRONOUNS]));
static LEAD_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&LEADS]));
static NO_NAME_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&NO_NAMES]));
static DOCUMENT_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&DOCUMENTS]));

/// No source is longer, in words.
const LONGEST_SOURCE: usize = 14;

/// The parts of a source.
pub(super) fn phrase(text: &str) -> Phrase {
    let text = text.trim();
    let plain = without_brackets(text);
    if PRONOUN_SET.has(plain) {
        return Phrase { pronoun: true, ..Phrase::described(plain, false) };
    }
    if let Some(named) = named(plain) {
        return named;
    }
    let issuer = issuer_of(plain);
    Phrase::described(issuer, ends_in_body(issuer))
}

/// A document speaks for the body that issued it: 관세청 자료 is 관세청.
fn issuer_of(text: &str) -> &str {
    let mut rest = text;
    for _ in 0..2 {
        let Some((before, last)) = rest.rsplit_once(' ') else { break };
        let before = before.trim_end();
        let bare = before.strip_suffix('의').filter(|bare| ends_in_source(bare)).unwrap_or(before);
        if !DOCUMENT_SET.has(last) || !ends_in_source(bare) && !DOCUMENT_SET.has(bare.rsplit(' ').next().unwrap_or(bare)) {
            break;
        }
        rest = bare;
    }
    if ends_in_source(rest) { rest } else { text }
}

/// Role and name: `영양사 고은채씨`, `백승아 켈리스코리아 브랜드 매니저`, `서울대병원 김민수 교수`.
fn named(text: &str) -> Option<Phrase> {
    let whole = text;
    let text = &without_ages(text);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).take(LONGEST_SOURCE + 6).collect();
    let last = without_brackets(words.last()?);
    let aged =
        whole.get(whole.len().saturating_sub(text.len() - place_in(text, last)).saturating_sub(whole.len() - text.len())..);
    courtesy(text, &words, last)
        .map(|phrase| Phrase {
            called: aged.filter(|_| whole.len() > text.len()).map_or(phrase.called.clone(), str::to_owned),
            ..phrase
        })
        .or_else(|| titled(&words, last))
        .or_else(|| bare(&words, last))
}

/// 이성민(34·가명)씨 is 이성민씨.
fn without_ages(text: &str) -> String {
    let Some((head, rest)) = text.split_once('(') else { return text.to_owned() };
    match rest.split_once(')') {
        Some((inner, tail)) if inner.starts_with(|c: char| c.is_ascii_digit()) || inner.contains("가명") => {
            format!("{head}{tail}")
        }
        _ => text.to_owned(),
    }
}

/// 고은채씨, 고씨, A씨, 김모씨; the 씨 may stand apart.
fn courtesy(text: &str, words: &[&str], last: &str) -> Option<Phrase> {
    let (name, from) = match last.strip_suffix('씨').or_else(|| last.strip_suffix("씨들"))? {
        "" => {
            let name = without_brackets(words.get(words.len().checked_sub(2)?)?);
            (name, words.len() - 2)
        }
        name => (without_brackets(name), words.len() - 1),
    };
    let letter = !name.is_empty() && length(name) <= 2 && name.chars().all(|c| c.is_ascii_uppercase());
    let plausible = letter || (1..=5).contains(&length(name)) && name.chars().all(char::is_alphabetic);
    let called = match words.get(from)? == &last {
        true => last.to_owned(),
        false => text.get(place_in(text, words.get(from)?)..)?.to_owned(),
    };
    let before = words.get(..from)?.join(" ");
    let stem = name.strip_suffix('모').filter(|stem| length(stem) == 1).unwrap_or(name);
    plausible.then(|| Phrase { called, name: stem.to_owned(), role: role(&before), ..Phrase::default() })
}

/// A title at the end, the name first or right before it.
fn titled(words: &[&str], last: &str) -> Option<Phrase> {
    let title = TITLE_SET.has(last) || person_ending(last).is_some_and(|noun| length(noun) > 1);
    let count = words.len();
    if !title || count < 2 {
        return None;
    }
    let before = without_brackets(words.get(count - 2)?);
    let first = without_brackets(words.first()?);
    // 박 교수, 서울대병원 박 교수
    if length(before) == 1 && SURNAMES.contains(before) && TITLE_SET.has(last) {
        let role = words.get(..count - 2)?.join(" ");
        let role = if role.is_empty() { None } else { Some(format!("{role} {last}")) };
        return Some(Phrase { called: format!("{before} {last}"), name: before.to_owned(), role, ..Phrase::default() });
    }
    let position = if is_name(before) && TITLE_SET.ending(last).is_some() { count - 2 } else { 0 };
    let name = if position == 0 { first } else { before };
    if !is_name(name) {
        return foreign(words, last);
    }
    let parts: Vec<&str> = words.iter().enumerate().filter(|(place, _)| *place != position).map(|(_, word)| *word).collect();
    Some(Phrase { called: name.to_owned(), name: name.to_owned(), role: role(&parts.join(" ")), ..Phrase::default() })
}

/// 보고서를 쓴 마리아 로페스 박사: two words that are neither nouns nor have particles.
fn foreign(words: &[&str], last: &str) -> Option<Phrase> {
    let from = words.len().checked_sub(3)?;
    let name = words.get(from..words.len() - 1)?;
    let plain = |word: &&str| {
        let particle =
            word.ends_with(['의', '은', '는', '을', '를', '이', '가', '에', '서', '로', '과', '와', '한', '된', '쓴', '낸']);
        (2..=6).contains(&length(word)) && word.chars().all(char::is_alphabetic) && !particle && !ends_in_noun(word)
    };
    if !TITLE_SET.has(last) || !name.iter().all(plain) {
        return None;
    }
    let called = name.join(" ");
    let before = words.get(..from)?.join(" ");
    Some(Phrase { called: called.clone(), name: called, role: role(format!("{before} {last}").trim()), ..Phrase::default() })
}

/// 영양사 고은채: a name at the end behind a noun for a person, or a name alone.
fn bare(words: &[&str], last: &str) -> Option<Phrase> {
    let before = words.get(..words.len() - 1)?.join(" ");
    let follows = person_ending(&before).is_some_and(|noun| length(noun) > 1);
    let fits = is_name(last) && (follows || before.is_empty() && !ends_in_noun(last));
    fits.then(|| Phrase { called: last.to_owned(), name: last.to_owned(), role: role(&before), ..Phrase::default() })
}

fn ends_in_noun(text: &str) -> bool {
    let long = |noun: Option<&str>| noun.is_some_and(|noun| length(noun) > 1);
    long(person_ending(text)) || long(body_ending(text))
}

/// A name of three syllables, of two or four with a frequent surname.
fn is_name(word: &str) -> bool {
    let hangul = word.chars().all(|c| matches!(c, '\u{ac00}'..='\u{d7a3}'));
    let count = length(word);
    let org = word.ends_with(['대', '청', '부', '처', '과', '팀', '측', '들', '구', '군', '시', '도', '의']);
    hangul
        && (count == 3
            || matches!(count, 4) && ["남궁", "황보", "제갈", "선우", "독고"].iter().any(|name| word.starts_with(name)))
        && word.starts_with(|c| SURNAMES.contains(c))
        && !NO_NAME_SET.has(word)
        && !ends_in_noun(word)
        && !org
}

fn role(before: &str) -> Option<String> {
    // "■ 대담 : 재활센터장" in the head of a broadcast's transcript.
    let before = before.rsplit([':', '■', '◇', '◆', '○', '●']).next().unwrap_or(before).trim_start();
    let role = without_leads(before).trim_end_matches([',', ' ']);
    let role = without_clause(role.strip_prefix("한 ").unwrap_or(role));
    (!role.is_empty() && length(role) <= 60).then(|| role.to_owned())
}

/// 동물병원을 운영하는 수의사 is 수의사; 누룽지를 만들어 온 stays, as nothing follows.
fn without_clause(role: &str) -> &str {
    let adnominal = |word: &str| {
        word.ends_with(['는', '던', '온', '한', '된', '난', '진', '른', '간']) && length(word) > 1 && !ends_in_noun(word)
    };
    let words = role.split(' ').map(|word| (place_in(role, word) + word.len(), word)).filter(|(_, word)| adnominal(word));
    let cut = words.fold(None, |_, word| Some(word)).map_or(0, |(end, _)| end);
    let rest = role.get(cut..).unwrap_or("").trim_start();
    // 회복센터에서 만난: where somebody was met is no role.
    let met = ["만난", "찾은", "붙잡힌", "구속된", "기소된", "체포된"].iter().any(|verb| role.ends_with(verb));
    if rest.is_empty() && met {
        ""
    } else if rest.is_empty() {
        role
    } else {
        rest
    }
}

/// The text less words that lead up to a source: 다만, 이에 대해, 17일.
pub(super) fn without_leads(text: &str) -> &str {
    let mut rest = text.split_once(" = ").map_or(text, |(_, rest)| rest).trim_start();
    while let Some((word, behind)) = rest.split_once(' ') {
        let plain = word.trim_end_matches(',');
        let dated = plain.starts_with(|c: char| c.is_ascii_digit()) && plain.ends_with(['일', '월', '년', '시', '분']);
        if !LEAD_SET.has(plain) && !dated && !plain.is_empty() {
            break;
        }
        rest = behind.trim_start();
    }
    rest
}

/// Whether a stretch may be a source.
pub(super) fn is_source(text: &str) -> bool {
    let plain = without_brackets(text);
    if plain.is_empty() || plain.split(' ').count() > LONGEST_SOURCE {
        return false;
    }
    let adverbial = ["에는", "에서는", "까지는", "해도", "하면", "지만"];
    if plain.split(' ').any(|word| adverbial.iter().any(|end| word.ends_with(end))) {
        return false;
    }
    let plain = plain.strip_suffix(" 측").unwrap_or(plain);
    let last = plain.rsplit(' ').next().unwrap_or(plain);
    let plural = last.strip_suffix('들').unwrap_or(last);
    let noun = person_ending(plural).is_some() && length(plural) > 1 || body_ending(plural).is_some() && length(plural) > 1;
    PRONOUN_SET.has(plain) || named(plain).is_some() || noun && !is_adnominal(plural)
}

/// "같은", "있는": no noun with a particle.
fn is_adnominal(word: &str) -> bool {
    matches!(word, "하" | "있" | "없" | "되" | "같" | "많" | "높" | "않" | "관련된" | "이")
}

/// The first source of a piece with a particle of the topic, else with one of the subject: the source and what follows the
/// particle.
pub(super) fn topic_in(piece: &str) -> Option<(&str, &str)> {
    source_before(piece, &["께서는", "측은", "은", "는", "도"])
        .or_else(|| source_before(piece, &["께서", "에서는", "측이", "이", "가"]))
}

fn source_before<'t>(piece: &'t str, particles: &[&str]) -> Option<(&'t str, &'t str)> {
    let mut from = place_in(piece, without_leads(piece));
    let words = piece.split(' ').map(|word| (place_in(piece, word), word)).filter(|(_, word)| !word.is_empty());
    for (at, word) in words.take(30) {
        if at < from {
            continue;
        }
        let after = at + word.len();
        let clean = word.trim_end_matches([',', ':']);
        for topic in particles {
            let Some(stem) = clean.strip_suffix(topic) else { continue };
            let kept = if topic.starts_with('측') { at + stem.len() + '측'.len_utf8() } else { at + stem.len() };
            if PRONOUN_SET.has(stem) && topic != &"이" {
                return Some((piece.get(at..kept)?, piece.get(after..).unwrap_or("")));
            }
            // 시민단체 ‘약물안전연대’는
            if let Some(inner) = stem.strip_suffix(['’', '\'']).and_then(|named| named.strip_prefix(['‘', '\''])) {
                return Some((inner, piece.get(after..).unwrap_or("")));
            }
            let source = piece.get(from..kept).map(str::trim).unwrap_or("");
            if is_source(source) {
                return Some((source, piece.get(after..).unwrap_or("")));
            }
            break;
        }
        if word.ends_with(',') {
            let rest = piece.get(after..).unwrap_or("");
            from = after + place_in(rest, without_leads(rest));
        }
    }
    None
}

/// Everybody named with a particle of the topic or 씨, wherever it stands.
pub(super) fn introductions(body: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for sentence in
        outside_marks(body).into_iter().flat_map(|piece| piece.split(['\n', '‘', '’'])).flat_map(|line| line.split(". "))
    {
        if let Some((source, _)) = topic_in(sentence)
            && (!phrase(source).name.is_empty() || is_topic(body, source))
        {
            found.push((place_in(body, source), source));
        }
        found.extend(courtesies(body, sentence));
    }
    found.sort_by_key(|(at, text)| (*at, text.len()));
    found.dedup();
    found
}

/// Whether a description of a few words has the particle of the topic, 은 or 는, behind it.
fn is_topic(body: &str, source: &str) -> bool {
    let behind = body.get(place_in(body, source) + source.len()..).unwrap_or("");
    behind.starts_with(['은', '는']) && source.split(' ').count() <= 6 && !phrase(source).pronoun
}

/// Particles behind a name with its title.
const PARTICLES: &[&str] = &["에게", "에게서", "은", "는", "이", "가", "을", "를", "의", "과", "와", "로", "도"];

/// Names with 씨 or a title inside a sentence, with the words before them back to the last particle.
fn courtesies<'b>(body: &'b str, sentence: &'b str) -> Vec<(usize, &'b str)> {
    let mut from = 0;
    let mut found = Vec::new();
    let places = sentence.split(' ').map(|word| (place_in(sentence, word), word)).filter(|(_, word)| !word.is_empty());
    for (at, word) in places {
        let bare = word.trim_end_matches(',');
        let stem = PARTICLES.iter().find_map(|particle| bare.strip_suffix(particle)).unwrap_or(bare);
        let courtesy = word.find('씨').map(|end| at + end + '씨'.len_utf8());
        let titled = || TITLE_SET.ending(stem).map(|_| at + stem.len());
        // A text without particles must not be read again for each name.
        from = from.max(sentence.floor_char_boundary(at.saturating_sub(150)));
        if let Some(end) = courtesy.or_else(titled)
            && let Some(text) = sentence.get(from..end).map(without_leads)
            && !phrase(text).name.is_empty()
        {
            found.push((place_in(body, text), text));
        }
        if word.ends_with([',', '은', '는', '을', '를', '이', '가', '에', '서', '로', '고', '며', '도', '과', '와', '의'])
        {
            from = at + word.len();
        }
    }
    found
}
