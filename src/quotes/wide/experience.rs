//! Words that tell of somebody's own use of drugs.

use super::words::{last_characters, length};

/// Verbs of use: whoever is named in their sentence uses.
const USE: &[&str] = &[
    "吸食",
    "吸毒",
    "施用",
    "拉K",
    "用K",
    "用Ｋ",
    "吸K",
    "碰毒",
    "碰过",
    "碰過",
    "拉Ｋ",
    "抽K",
    "染上",
    "成癮",
    "以贩养吸",
    "以販養吸",
    "成瘾",
    "使用した疑い",
    "吸引した",
    "乱用",
    "依存症",
    "투약한",
    "투약했",
    "흡입한",
    "흡입했",
    "중독",
];

/// The same in the first person.
pub(super) const OWN_USE: &[&str] = &[
    "我吸",
    "我用了",
    "我第一次用",
    "我拉",
    "我开始用",
    "我開始用",
    "開始用",
    "开始用",
    "我戒",
    "我的膀胱",
    "やめられな",
    "使い始め",
    "使っていた",
    "使ってい",
    "手を出した",
    "끊을 수 없",
    "투약하",
    "빠졌",
];

/// What stands before brackets that say that a name has been changed.
pub(super) fn aliases(body: &str) -> Vec<&str> {
    let told = ["仮名", "化名", "假名"].iter().flat_map(|word| body.match_indices(word).take(30));
    let before = told.filter_map(|(at, _)| last_characters(body.get(..at)?, 24).rsplit_once(['（', '(']));
    before.filter(|(_, inside)| length(inside) <= 8).map(|(name, _)| name).collect()
}

/// The sentences of a text that tell of use, up to some 20,000 bytes.
pub(super) fn use_told(body: &str) -> String {
    let mut told = String::new();
    for sentence in body.split(['。', '\n']) {
        let charge = sentence.contains('罪');
        if !charge && told.len() < 20_000 && sentence.len() < 2000 && USE.iter().any(|verb| sentence.contains(verb)) {
            told.push_str(sentence);
            told.push('\n');
        }
    }
    told
}
