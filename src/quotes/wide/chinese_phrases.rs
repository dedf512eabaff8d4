//! Sources in Chinese: where the subject of a clause ends, and what of it is role and what name.

use std::sync::LazyLock;

use super::chinese_words::{
    ADDRESS, CIRCUMSTANCE_ENDS, COMPOUND_SURNAMES, COURTESIES, CUES, LEADS, NO_NAMES, NO_SUBJECT, PRONOUNS, SHORT_FORMS,
    SPELLING, STOPPERS, SURNAMES,
};
use super::nouns::{body_ending, ends_in_body, ends_in_source, person_ending};
use super::phrase::Phrase;
use super::words::{WordSet, first_characters, last_characters, length, place_in, without_brackets};

pub(super) static CUE_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&CUES]));
static LEAD_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&LEADS]));
pub(super) static STOPPER_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&STOPPERS]));
static PRONOUN_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&PRONOUNS]));
static ADDRESS_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&ADDRESS]));
static COURTESY_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&COURTESIES]));
static COMPOUND_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&COMPOUND_SURNAMES]));
static NO_NAME_SET: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([&NO_NAMES]));
static DOCUMENTS: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        &"統計 统计 調查 调查 數據 数据 資料 资料 報告 报告 研究 通報 通报 公告 聲明 声明 新聞稿 新闻稿 起訴書 起诉书 判決書 判决书 判決 判决 記錄 记录 消息 的消息 说法 說法 警情通报 警情通報",
    ])
});

/// What ends a clause, where it stands outside of brackets.
pub(super) const CLAUSE_ENDS: &[char] =
    &['，', ',', '。', '；', ';', '：', ':', '「', '」', '“', '”', '！', '？', '\n', '◎', '▲', '〕', '】', ']'];

/// No subject is longer, in characters.
const LONGEST_SUBJECT: usize = 60;

/// The parts of a source.
pub(super) fn phrase(text: &str) -> Phrase {
    let text = without_brackets(text.trim());
    if PRONOUN_SET.has(text) {
        return Phrase { pronoun: true, ..Phrase::described(text, false) };
    }
    if let Some(named) = marked_name(text) {
        return named;
    }
    if let Some((name, stem)) = name_at_end(text) {
        let before = text.get(..place_in(text, name)).unwrap_or("");
        // 林宜瑾、陳靜敏 are two.
        let other = before.strip_suffix(['、', '和', '與', '与', '及']).filter(|other| name_at_end(other).is_some());
        if other.is_some() {
            return Phrase::described(text, false);
        }
        return Phrase { called: name.to_owned(), name: stem.to_owned(), role: role_of(before), ..Phrase::default() };
    }
    let issuer = issuer_of(text);
    Phrase::described(issuer, ends_in_body(issuer))
}

/// 网友“小鱼”
fn marked_name(text: &str) -> Option<Phrase> {
    let (before, name) = text.strip_suffix(['”', '」'])?.rsplit_once(['“', '「'])?;
    let role = role_of(before);
    (!name.is_empty()).then(|| Phrase { called: name.to_owned(), name: name.to_owned(), role, ..Phrase::default() })
}

/// A document speaks for the body that issued it: 衛福部的統計 is 衛福部.
fn issuer_of(text: &str) -> &str {
    let Some(document) = DOCUMENTS.ending(text) else { return text };
    let before = text.get(..text.len() - document.len()).unwrap_or("");
    let before = ["最新", "發布的", "发布的", "公布的", "公佈的", "的", "發布", "发布", "最新"]
        .iter()
        .fold(before, |text, end| text.strip_suffix(end).unwrap_or(text));
    if ends_in_source(before) { before } else { text }
}

/// The role less what is no part of it: "該院", an age, a particle.
fn role_of(before: &str) -> Option<String> {
    let before = before.rfind(['是', '了']).and_then(|at| before.get(at + '了'.len_utf8()..)).unwrap_or(before);
    let mut role = before.trim_matches([' ', '的', '、', '，', ',', '之', '名', '叫']);
    for lead in [
        "該",
        "该",
        "本",
        "這家",
        "这家",
        "這名",
        "这名",
        "一名",
        "一位",
        "現年",
        "现年",
        "年僅",
        "年仅",
        "另一名",
        "另一位",
        "名",
        "位",
    ] {
        if let Some(rest) = role.strip_prefix(lead) {
            role = rest.strip_prefix(['院', '校', '局', '所', '會', '会', '台', '司', '店']).unwrap_or(rest);
            break;
        }
    }
    role = without_clause(without_age(role));
    let role = role.trim_matches([' ', '的', '、']);
    // 家住新北的阿傑: where somebody lives is no role.
    let told = !before.ends_with('的') || ends_in_source(role);
    (told && !role.is_empty() && length(role) <= 40).then(|| role.to_owned())
}

/// 接诊的急诊科医生 is 急诊科医生; 高雄市立仁德醫院的護士 stays.
fn without_clause(role: &str) -> &str {
    let Some(at) = role.rfind('的') else { return role };
    let (before, rest) = (role.get(..at).unwrap_or(""), role.get(at + '的'.len_utf8()..).unwrap_or(""));
    let owner = ends_in_source(before) || name_at_end(before).is_some();
    if !owner && length(rest) > 1 && ends_in_source(rest) { rest } else { role }
}

fn without_age(text: &str) -> &str {
    let digits = text.trim_start_matches(|c: char| c.is_numeric());
    let aged = digits.strip_prefix('多').unwrap_or(digits).strip_prefix(['歲', '岁']);
    match aged {
        Some(rest) if digits.len() < text.len() => rest.strip_prefix('的').unwrap_or(rest),
        _ => text,
    }
}

/// Whether a name may begin behind this text: at its start, behind a noun or a particle.
fn opens_name(before: &str) -> bool {
    before.is_empty()
        || before.ends_with(['的', '、', ' ', '歲', '岁', '）', ')', '名', '叫'])
        || person_ending(before).is_some()
        || body_ending(before).is_some()
}

/// The name at the end of a phrase as it is called there, and the name alone.
pub(super) fn name_at_end(text: &str) -> Option<(&str, &str)> {
    short_form(text)
        .or_else(|| surname_form(text))
        .or_else(|| addressed(text))
        .or_else(|| plain_name(text))
        .or_else(|| foreign(text))
        .or_else(|| spelt(text))
}

/// 23歲陳姓男子, 林姓負責人
fn surname_form(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind('姓')?;
    let after = text.get(at + '姓'.len_utf8()..)?;
    let before = text.get(..at)?;
    let surname = last_characters(before, 1);
    let person = person_ending(after).is_some_and(|noun| noun.len() == after.len());
    if !person && length(after) > 6 || after.is_empty() || !is_surname(surname) {
        return None;
    }
    let head = before.get(..before.len() - surname.len())?;
    let aged = head.strip_suffix(['歲', '岁']).or_else(|| head.strip_suffix("歲的")).or_else(|| head.strip_suffix("岁的"));
    let from = aged.map_or(head.len(), |head| head.trim_end_matches(|c: char| c.is_numeric()).len());
    Some((text.get(from..)?, surname))
}

/// 陳男, 李嫌, 王某
fn short_form(text: &str) -> Option<(&str, &str)> {
    let tail = if text.ends_with("某某") { last_characters(text, 3) } else { last_characters(text, 2) };
    let mut characters = tail.char_indices();
    let (_, first) = characters.next()?;
    let (_, second) = characters.next()?;
    let before = text.get(..text.len() - tail.len())?;
    let fits = SURNAMES.contains(first) && SHORT_FORMS.contains(second) && second != '姓' && opens_name(before);
    let nickname = matches!(first, '阿' | '小')
        && second.is_alphabetic()
        && opens_name(before)
        && !"姐組组時时孩聲声心學学型吃量額额輩辈區区鎮镇村隊队數数雪卖賣路巷店孫孙偷便事費费".contains(second);
    let old = first == '老' && SURNAMES.contains(second) && opens_name(before);
    let nickname = nickname || old;
    let letter = first.is_ascii_uppercase() && matches!(second, '男' | '女' | '某' | '嫌' | '姓') && opens_name(before);
    let stem = if second == '某' || nickname { tail } else { tail.get(..first.len_utf8())? };
    (fits || nickname || letter).then_some((tail, stem))
}

/// 林女士, 潭州醫院邱冠霖醫師
fn addressed(text: &str) -> Option<(&str, &str)> {
    let address = ADDRESS_SET.ending(text)?;
    let head = text.get(..text.len() - address.len())?;
    let courtesy = COURTESY_SET.has(address);
    let named = [3, 2, 4, 1].into_iter().find_map(|count| {
        let stem = last_characters(head, count);
        let before = head.get(..head.len() - stem.len())?;
        let fits = length(stem) == count && (is_name(stem) || count == 1 && is_surname(stem));
        // "急診醫師林" aside, a surname alone stands at the start: 林醫師.
        let placed = opens_name(before) && (courtesy || count > 1 || before.is_empty() || before.ends_with(['、', '的', ' ']));
        (fits && placed && !NO_NAME_SET.has(stem) && !ends_in_noun(stem)).then_some(stem)
    })?;
    Some((text.get(place_in(text, named)..)?, named))
}

fn ends_in_noun(text: &str) -> bool {
    let long = |noun: Option<&str>| noun.is_some_and(|noun| length(noun) > 1);
    long(person_ending(text)) || long(body_ending(text))
}

/// 护士长苏敏, 林書豪
fn plain_name(text: &str) -> Option<(&str, &str)> {
    if ends_in_noun(text) {
        return None;
    }
    [3, 2, 4].into_iter().find_map(|count| {
        let name = last_characters(text, count);
        let before = text.get(..text.len() - name.len())?;
        let fits = length(name) == count && is_name(name) && opens_name(before) && !NO_NAME_SET.has(first_characters(name, 2));
        (fits && !ends_in_bad(name)).then_some((name, name))
    })
}

/// Characters that no given name ends with.
pub(super) fn ends_in_bad(name: &str) -> bool {
    name.ends_with([
        '的', '了', '是', '在', '不', '們', '们', '也', '後', '后', '者', '性', '化', '及', '和', '與', '与', '個', '个', '些',
        '姓', '某', '類', '类', '率', '量', '被', '於', '从', '從',
    ])
}

/// 史蒂夫·哈里斯, Kevin
fn foreign(text: &str) -> Option<(&str, &str)> {
    if let Some(dot) = text.find(['·', '‧', '•']) {
        let from =
            text.get(..dot)?.char_indices().map(|(at, _)| at).rfind(|at| text.get(..*at).is_some_and(ends_in_noun)).unwrap_or(0);
        let name = text.get(from..)?;
        let short = length(name) <= 20 && !name.contains('的') && !ends_in_noun(name);
        return short.then_some((name, name));
    }
    let head = text.trim_end_matches(|c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '.' | '-' | '\''));
    let name = text.get(head.len()..)?.trim();
    let fits =
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.len() >= 3 && name.chars().any(|c| c.is_ascii_lowercase());
    (fits && (head.is_empty() || opens_name(head))).then_some((name, name))
}

/// 发言人哈里斯: behind a noun for a person, characters that foreign names are spelt with.
fn spelt(text: &str) -> Option<(&str, &str)> {
    let before = text.trim_end_matches(|c| SPELLING.contains(c));
    let cuts = text.char_indices().map(|(at, _)| at).filter(|at| *at >= before.len());
    let noun = |at: &usize| text.get(..*at).and_then(person_ending).is_some_and(|noun| length(noun) > 1);
    let name = cuts.rev().find(noun).and_then(|at| text.get(at..))?;
    ((2..=6).contains(&length(name)) && !NO_NAME_SET.has(name) && !ends_in_noun(name)).then_some((name, name))
}

fn is_surname(text: &str) -> bool {
    COMPOUND_SET.has(text) || length(text) == 1 && SURNAMES.contains(text)
}

/// A surname and one or two characters more.
pub(super) fn is_name(text: &str) -> bool {
    let all = text.chars().all(|c| super::super::marks::is_wide(c) && c.is_alphabetic());
    let given = match COMPOUND_SET.beginning(text) {
        Some(surname) => length(text) - length(surname),
        None if text.starts_with(|c| SURNAMES.contains(c)) => length(text).saturating_sub(1),
        None => return false,
    };
    all && (1..=2).contains(&given) && !NO_NAME_SET.has(text)
}

/// Whether a stretch may be a source: it ends in a name or in a noun for a person or body.
fn is_source(text: &str) -> bool {
    let text = without_brackets(text);
    (length(text) > 1 || PRONOUN_SET.has(text))
        && length(text) <= 40
        && (PRONOUN_SET.has(text) || is_title(text) || ends_in_source(text) || name_at_end(text).is_some())
}

/// 《产科麻醉专家意见》
fn is_title(text: &str) -> bool {
    text.starts_with('《') && text.ends_with('》')
}

/// The clause less the words that lead up to its subject.
pub(super) fn without_leads(clause: &str) -> &str {
    let clause = clause.rsplit(['〕', '】', ']']).next().unwrap_or(clause);
    let mut rest = without_dateline(clause).trim_start_matches([' ', '　', '，', ',']);
    for _ in 0..4 {
        let cut = LEAD_SET.beginning(rest).and_then(|lead| rest.get(lead.len()..)).filter(|_| !starts_with_name(rest));
        match cut.or_else(|| without_time(rest)) {
            Some(shorter) => rest = shorter.trim_start_matches([' ', '　']),
            None => break,
        }
    }
    rest
}

/// 新华社北京6月26日电（记者张伟）国家禁毒办…
fn without_dateline(clause: &str) -> &str {
    let near = first_characters(clause, 45);
    let marks = ["电（", "电(", "電）", "電)", "讯（", "讯(", "讯 ", "訊）", "訊)", "電（", "訊（"];
    let Some(at) = marks.iter().filter_map(|mark| near.find(mark).map(|at| at + mark.len())).min() else { return clause };
    let rest = clause.get(at..).unwrap_or(clause);
    let inside = near.get(..at).is_some_and(|head| head.ends_with(['（', '(']));
    match first_characters(rest, 20).find(['）', ')']) {
        Some(close) if inside => rest.get(close..).map_or(rest, |rest| rest.trim_start_matches(['）', ')', ' '])),
        _ => rest,
    }
}

/// 曾志偉 is no "once", 連勝文 no "even".
fn starts_with_name(text: &str) -> bool {
    let name = first_characters(text, 3);
    let rest = text.get(name.len()..).unwrap_or("");
    is_name(name)
        && !name.starts_with("曾在")
        && (rest.is_empty() || STOPPER_SET.beginning(rest).is_some() || CUE_SET.beginning(rest).is_some())
}

/// 5月18日清晨, 上午9時許
fn without_time(text: &str) -> Option<&str> {
    let of_time =
        |c: char| c.is_numeric() || "年月日号號時时點点分許许上下午晚間间早晨凌清中旬初底前後后當当天周週星期（）()".contains(c);
    let rest = text.trim_start_matches(of_time);
    let time = text.get(..text.len() - rest.len())?;
    let starts = text.starts_with(|c: char| c.is_numeric())
        || ["上午", "下午", "凌晨", "清晨", "晚間", "晚间", "中午", "週", "周", "星期"].iter().any(|day| text.starts_with(day));
    (starts
        && length(time) >= 2
        && time.contains(['年', '月', '日', '号', '號', '時', '时', '點', '点', '周', '週', '午', '晨', '晚']))
    .then_some(rest)
}

/// The subject of a clause that stands before its verb: `檢察官複訊後` gives 檢察官.
///
/// `None` where nothing there may be a source.
pub(super) fn subject_of(clause: &str) -> Option<&str> {
    let head = without_leads(clause).trim_end();
    if head.is_empty() || length(head) > LONGEST_SUBJECT || NO_SUBJECT.iter().any(|verb| head.starts_with(verb)) {
        return None;
    }
    // 在醫院工作的護士 is a source, 在醫院 none.
    let placed = head.starts_with(['在', '對', '对', '據', '据', '從', '从', '把', '被', '若']) && !starts_with_name(head);
    let pronoun =
        PRONOUN_SET.beginning(head).filter(|pronoun| *pronoun != "其" && !head.starts_with("其他") && !head.starts_with("其中"));
    if let Some(pronoun) = pronoun.filter(|pronoun| {
        !head.get(pronoun.len()..).is_some_and(|rest| {
            rest.starts_with('的') || rest.chars().next().is_some_and(|c| matches!(c, '母' | '父' | '媽' | '妈'))
        })
    }) {
        return Some(pronoun);
    }
    let cuts = || head.char_indices().map(|(at, _)| at).skip(1);
    let stopped = cuts().filter(|at| head.get(*at..).is_some_and(|rest| STOPPER_SET.beginning(rest).is_some()));
    let found = stopped.chain([head.len()]).find(|at| {
        let (subject, rest) = (head.get(..*at).unwrap_or(""), head.get(*at..).unwrap_or(""));
        is_source(subject) && !continues_body(subject, rest) && !continues_name(subject, rest) && !continues_clause(rest)
    });
    let named = cuts().find(|at| is_named_role(head.get(..*at).unwrap_or(""), head.get(*at..).unwrap_or("")));
    let found = match (named, found) {
        (Some(named), Some(found)) if named < found && found == head.len() && name_at_end(head).is_none() => Some(named),
        (_, found) => found.map(|at| longer_name(head, at)),
    };
    let longest = || {
        let long = if head.ends_with(CIRCUMSTANCE_ENDS) { 15 } else { 6 };
        let near = |at: &usize| head.get(*at..).is_some_and(|rest| length(rest) <= long);
        let sources = || cuts().filter(near).filter(|at| is_source(head.get(..*at).unwrap_or("")));
        let person = |at: &usize| {
            let subject = head.get(..*at).unwrap_or("");
            let bare = plain_name(subject).is_some_and(|(name, _)| name.len() == subject.len());
            !bare && (name_at_end(subject).is_some() || person_ending(subject).is_some_and(|noun| length(noun) > 1))
        };
        let body = |at: &usize| head.get(..*at).and_then(body_ending).is_some_and(|noun| length(noun) > 1);
        sources().filter(person).last().or_else(|| sources().filter(body).last())
    };
    let subject = found.or_else(longest).or(named).and_then(|at| head.get(..at)).map(str::trim);
    subject.filter(|subject| !placed || subject.contains('的') || ["從業", "从业"].iter().any(|noun| subject.starts_with(noun)))
}

/// The subject of a clause whose verb is unknown: as far as its first name or noun for a person.
pub(super) fn acting_subject(clause: &str) -> Option<&str> {
    let head = without_leads(clause).trim_end();
    let person = |at: &usize| {
        let subject = head.get(..*at).unwrap_or("");
        is_named_role(subject, head.get(*at..).unwrap_or("")) || person_ending(subject).is_some_and(|noun| length(noun) > 1)
    };
    let cut = || head.char_indices().map(|(at, _)| at).skip(1).take(30).find(person).and_then(|at| head.get(..at));
    subject_of(clause).or_else(cut)
}

/// 社工師黃雅雯 before 長年陪伴藥癮者: a role and three characters of a name.
fn is_named_role(subject: &str, rest: &str) -> bool {
    let named = plain_name(subject).filter(|(name, _)| length(name) == 3 && name.len() < subject.len());
    let before = named.and_then(|(name, _)| subject.get(..subject.len() - name.len()));
    before.and_then(person_ending).is_some_and(|noun| length(noun) > 1) && !rest.starts_with('的')
}

/// Adverbs and verbs of one character that no given name ends with.
const SURE_STOPPERS: &str =
    "也已今昨在向對对則则才就都又再仍卻却並并均皆便即還还是有被把將将因為为於曾亦只不沒没說说問问稱称表強提透指0123456789（(";

/// 王德原 before 上午: the stopper is the last character of the name.
fn longer_name(head: &str, at: usize) -> usize {
    let (subject, rest) = (head.get(..at).unwrap_or(""), head.get(at..).unwrap_or(""));
    let Some(next) = rest.chars().next().filter(|next| !SURE_STOPPERS.contains(*next)) else { return at };
    let longer = at + next.len_utf8();
    let behind = head.get(longer..).unwrap_or("");
    let short = plain_name(subject).is_some_and(|(name, _)| length(name) == 2);
    let fits = head.get(..longer).and_then(plain_name).is_some_and(|(name, _)| length(name) == 3);
    let goes_on = behind.is_empty() || STOPPER_SET.beginning(behind).is_some() || CUE_SET.beginning(behind).is_some();
    if short && fits && goes_on { longer } else { at }
}

/// 香港戒毒會: the stopper is the last character of a body.
fn continues_body(subject: &str, rest: &str) -> bool {
    rest.starts_with(['會', '会']) && ends_in_body(subject)
}

/// 主任于小明: the stopper is a surname.
fn continues_name(subject: &str, rest: &str) -> bool {
    let name = [3, 2].into_iter().map(|count| first_characters(rest, count)).find(|name| {
        let behind = rest.get(name.len()..).unwrap_or("");
        is_name(name) && (behind.is_empty() || STOPPER_SET.beginning(behind).is_some())
    });
    name.is_some_and(|name| !ends_in_noun(name)) && person_ending(subject).is_some_and(|noun| length(noun) > 1)
}

/// 在醫院工作的護士: the stretch goes on as a relative clause that ends in a person.
fn continues_clause(rest: &str) -> bool {
    let Some(at) = rest.rfind('的') else { return false };
    let behind = rest.get(at + '的'.len_utf8()..).unwrap_or("");
    let subject = [length(behind)].into_iter().chain((2..=8).rev()).map(|count| first_characters(behind, count)).find(|part| {
        let next = behind.get(part.len()..).unwrap_or("");
        is_source(part) && (next.is_empty() || STOPPER_SET.beginning(next).is_some())
    });
    subject.is_some_and(|part| person_ending(part).is_some() || name_at_end(part).is_some())
}
