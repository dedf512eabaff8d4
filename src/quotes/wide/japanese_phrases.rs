//! Sources in Japanese: the name stands before its title, the role before the name.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::japanese_words::{COURTESIES, LEADS, NO_NAMES, PRONOUNS, TITLES};
use super::nouns::{body_ending, ends_in_body, ends_in_source, person_ending};
use super::phrase::Phrase;
use super::words::{WordSet, clause_start, first_characters, last_characters, length, outside_marks, place_in, without_brackets};

static TITLE_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&TITLES, &COURTESIES]));
static COURTESY_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&COURTESIES]));
static PRONOUN_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&PRONOUNS]));
static LEAD_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&LEADS]));
static NO_NAME_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&NO_NAMES]));

/// What ends a clause, where it stands outside of brackets.
pub(super) const CLAUSE_ENDS: &[char] = &['、', '，', '。', '「', '」', '『', '』', '\n', '！', '？', '：'];

/// No source is longer, in characters.
const LONGEST_SOURCE: usize = 50;

/// The parts of a source.
pub(super) fn phrase(text: &str) -> Phrase {
    let text = text.trim();
    let plain = without_brackets(text);
    if PRONOUN_SET.has(plain) {
        return Phrase { pronoun: true, ..Phrase::described(plain, false) };
    }
    if let Some((called, name)) = titled_name(plain) {
        let title = called.get(name.len()..).unwrap_or("");
        if is_post(title) {
            return ranked(plain, called, name);
        }
        let role = role_of(plain.get(..place_in(plain, called)).unwrap_or(""));
        return Phrase { called: called.to_owned(), name: name.to_owned(), role, ..Phrase::default() };
    }
    let issuer = issuer_of(plain);
    let body = ends_in_body(issuer);
    Phrase::described(issuer, body)
}

/// 課長, 統括審理官: a post is a role; 教授, 医師, さん are forms of address and belong to the name.
fn is_post(title: &str) -> bool {
    title.ends_with(['長', '官', '員', '事', '表'])
        && !matches!(title, "議員" | "知事" | "判事" | "検事" | "裁判長" | "裁判官" | "官房長官" | "衆院議員" | "参院議員")
}

/// 県警薬物対策課の島村健一課長: the post with its office.
fn ranked(text: &str, called: &str, name: &str) -> Phrase {
    let office = text.get(..place_in(text, called)).unwrap_or("");
    let office = role_of(office).unwrap_or_default();
    let post = called.get(name.len()..).unwrap_or("");
    let role = if office.is_empty() { post.to_owned() } else { format!("{office}の{post}") };
    Phrase { called: name.to_owned(), name: name.to_owned(), role: Some(role), ..Phrase::default() }
}

/// A document speaks for the body that issued it: 研究所の調査 is 研究所.
fn issuer_of(text: &str) -> &str {
    let document = [
        "調査",
        "調べ",
        "発表",
        "説明",
        "統計",
        "報告",
        "報告書",
        "まとめ",
        "推計",
        "集計",
        "分析",
        "資料",
        "データ",
        "取材",
        "話",
        "証言",
        "ホームページ",
        "サイト",
    ];
    let before = document.iter().find_map(|word| text.strip_suffix(word)?.strip_suffix('の'));
    before.filter(|before| ends_in_source(before) || titled_name(before).is_some()).unwrap_or(text)
}

fn role_of(before: &str) -> Option<String> {
    let cut = before.trim_end().trim_end_matches('の').trim_end_matches(['、', '・', ' ', '　', '，']);
    let role = ["同じく", "元", ""].iter().find_map(|lead| cut.strip_prefix(lead).filter(|_| lead.len() > 3)).unwrap_or(cut);
    let role = without_clause(without_leads(role));
    // 摘発を指揮した is what somebody has done.
    let role = if role.ends_with('た') { "" } else { role };
    (!role.is_empty() && length(role) <= 40).then(|| role.to_owned())
}

/// 薬物依存に詳しい港南大 is 港南大; 弁当店を営む stays, as nothing follows.
fn without_clause(role: &str) -> &str {
    if !role.contains("に詳しい") {
        return role;
    }
    let ends = |c: char| matches!(c, 'い' | 'る' | 'た' | 'す' | 'む' | 'う' | 'つ' | 'く');
    let cut = role.char_indices().filter(|(_, c)| ends(*c)).filter_map(|(at, c)| role.get(at + c.len_utf8()..));
    let nominal = |rest: &&str| {
        length(rest) > 1
            && rest.starts_with(|c: char| is_kanji(c) || matches!(c, '\u{30a1}'..='\u{30fa}') || c.is_ascii_uppercase())
    };
    cut.rev().filter(nominal).find(|rest| ends_in_source(rest)).unwrap_or(role)
}

/// 平良宗一郎医師 and 平良宗一郎.
pub(super) fn titled_name(text: &str) -> Option<(&str, &str)> {
    let plain = without_brackets(text);
    let title = TITLE_SET.ending(plain)?;
    let head = plain.get(..plain.len() - title.len())?;
    let courtesy = COURTESY_SET.has(title);
    // 千夏（３４、仮名）さん
    let head = without_brackets(head);
    let name = kanji_name(head).or_else(|| courtesy.then(|| kana_name(head)).flatten()).or_else(|| foreign_name(head))?;
    Some((plain.get(place_in(plain, name)..)?, name))
}

pub(super) fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々' | 'ヶ' | 'ノ')
}

/// The Chinese characters at the end, less an organisation or role that runs into them: 県警田中.
fn kanji_name(head: &str) -> Option<&str> {
    let before = head.trim_end_matches(is_kanji);
    let run = head.get(before.len()..)?;
    let cut = run.char_indices().map(|(at, _)| at).skip(1).take(20).filter(|at| {
        let (role, rest) = (run.get(..*at).unwrap_or(""), run.get(*at..).unwrap_or(""));
        let long = |noun: Option<&str>| noun.is_some_and(|noun| length(noun) > 1);
        (2..=5).contains(&length(rest)) && (long(person_ending(role)) || long(body_ending(role)))
    });
    let name = cut.last().and_then(|at| run.get(at..)).unwrap_or(run);
    let letters = length(name);
    let one = letters == 1 && !NO_NAME_SET.has(name) && (before.is_empty() || before.ends_with(['の', '、']));
    let plausible = (2..=5).contains(&letters) || one;
    let noun =
        |text| person_ending(text).is_some_and(|noun| length(noun) > 1) || body_ending(text).is_some_and(|noun| length(noun) > 1);
    (plausible && !NO_NAME_SET.has(name) && !noun(name)).then_some(name)
}

/// さくらさん, 山田はなこさん: kana, perhaps behind a family name.
fn kana_name(head: &str) -> Option<&str> {
    let hiragana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
    let before = head.trim_end_matches(hiragana);
    let given = head.get(before.len()..)?;
    if given.is_empty() {
        return None;
    }
    let family = before.trim_end_matches(is_kanji);
    let name = head.get(family.len()..)?;
    let whole = family.is_empty() || family.ends_with(['の', '、', ' ', '　', '・', '）', ')']);
    let particles = given.ends_with(['の', 'を', 'が', 'は', 'に', 'た', 'る', 'い', 'で', 'と', 'も', 'か', 'お']);
    let count = length(name);
    let plausible = (2..=7).contains(&count)
        && length(given) <= 4
        && (!particles || before.len() < head.len() && length(given) >= 2 && family.len() < before.len());
    (whole && plausible && !NO_NAME_SET.has(name)).then_some(name)
}

/// ジョン・スミス, アヤ, Ｂ
fn foreign_name(head: &str) -> Option<&str> {
    let katakana = |c: char| matches!(c, '\u{30a1}'..='\u{30fa}' | 'ー' | '・' | '＝' | '=');
    let before = head.trim_end_matches(katakana);
    let name = head.get(before.len()..)?.trim_start_matches(['・', '＝', '=', 'ー']);
    if length(name) >= 2
        && length(name) <= 25
        && !NO_NAME_SET.has(name)
        && person_ending(name).is_none_or(|noun| length(noun) < 2)
    {
        return Some(name);
    }
    let before = head
        .trim_end_matches(|c: char| c.is_alphabetic() && (c.is_ascii() || matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')) || c == ' ');
    let name = head.get(before.len()..)?.trim();
    (!name.is_empty() && length(name) <= 25 && !name.starts_with(char::is_lowercase)).then_some(name)
}

/// The text less words that lead up to a source.
pub(super) fn without_leads(text: &str) -> &str {
    let mut rest = text.trim_start_matches([' ', '　', '、', '，']);
    for _ in 0..3 {
        let Some(shorter) = LEAD_SET.beginning(rest).and_then(|lead| rest.get(lead.len()..)).filter(|rest| !rest.is_empty())
        else {
            break;
        };
        rest = shorter.trim_start_matches(['、', ' ', '　']);
    }
    rest
}

/// The source at the end of `head`: the last clause, and what stands before its comma where that is a role
/// (`救急協会の理事、平良宗一郎医師`).
pub(super) fn source_at_end(head: &str) -> Option<&str> {
    let head = last_characters(head, LONGEST_SOURCE + 10).trim_end();
    let from = clause_start(head, CLAUSE_ENDS);
    let source = behind_words(without_leads(head.get(from..)?));
    if !is_source(source) {
        return None;
    }
    let named = titled_name(source).is_some_and(|(called, _)| called.len() == without_brackets(source).len());
    let earlier = head.get(..from).and_then(|before| before.strip_suffix(['、', '，', '・']));
    if let Some(before) = earlier.filter(|_| named) {
        let role_from = clause_start(before, CLAUSE_ENDS);
        let role = without_leads(before.get(role_from..)?);
        let role_end = without_brackets(role);
        if (ends_in_source(role_end) || TITLE_SET.ending(role_end).is_some()) && !role.contains('は') {
            return head.get(place_in(head, role)..);
        }
    }
    Some(source)
}

/// 買い足していたと平良医師: the particle of quoting ends the words.
fn behind_words(source: &str) -> &str {
    let quotes =
        |at: &usize| source.get(..*at).is_some_and(|head| head.ends_with(['た', 'る', 'い', 'だ', 'う', 'す', 'ん', 'く']));
    source.rmatch_indices('と').map(|(at, _)| at).find(quotes).and_then(|at| source.get(at + 'と'.len_utf8()..)).unwrap_or(source)
}

/// Whether a stretch may be a source: a name with its title, or a noun for a person or body at its end.
pub(super) fn is_source(text: &str) -> bool {
    let plain = without_brackets(text);
    !plain.is_empty()
        && length(plain) <= LONGEST_SOURCE
        && (PRONOUN_SET.has(plain)
            || abbreviated(text)
            || titled_name(plain).is_some()
            || ends_in_source(plain) && !plain.ends_with(['に', 'で', 'と', 'を']))
}

/// 国民保健サービス（NHS）: what is also called by letters is a body.
fn abbreviated(text: &str) -> bool {
    let inner = text.strip_suffix(['）', ')']).and_then(|inner| inner.rsplit(['（', '(']).next());
    inner.is_some_and(|inner| length(inner) >= 2 && inner.chars().all(|c| c.is_ascii_uppercase() || matches!(c, 'Ａ'..='Ｚ')))
}

static TITLE_FINDER: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let titles = TITLES.split_whitespace().chain(COURTESIES.split_whitespace()).filter(|title| *title != "ら");
    AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(titles).ok()
});

/// Those whom sentences have as their topic: whom words in marks behind them belong to.
fn opening_subjects(body: &str) -> impl Iterator<Item = (usize, &str)> {
    let sentences = outside_marks(body).into_iter().flat_map(|piece| piece.split(['。', '\n']));
    let sources = sentences.filter_map(|sentence| {
        let near = first_characters(sentence, LONGEST_SOURCE + 10);
        source_at_end(near.get(..near.find('は')?)?)
    });
    sources.filter(|source| !phrase(source).pronoun).map(|source| (place_in(body, source), source))
}

/// Names with their titles, wherever they stand, with the role before them.
pub(super) fn introductions(body: &str) -> Vec<(usize, &str)> {
    let titles = TITLE_FINDER.iter().flat_map(|titles| titles.find_iter(body));
    let named = titles.filter_map(|title| {
        let head = last_characters(body.get(..title.end())?, LONGEST_SOURCE);
        let source = source_at_end(head)?;
        titled_name(source)?;
        let topic = source.rfind(['は', 'が']).map_or(0, |at| at + 'は'.len_utf8());
        let source = source.get(topic..).filter(|rest| titled_name(rest).is_some()).unwrap_or(source);
        Some((place_in(body, source), source))
    });
    let mut found: Vec<(usize, &str)> = named.chain(opening_subjects(body)).collect();
    found.sort_by_key(|(at, text)| (*at, text.len()));
    found.dedup();
    found
}
