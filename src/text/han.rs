//! Chinese characters: which script of Chinese, or Japanese.

/// Characters of Chinese and Japanese up to which a text is a headline.
const SHORT: usize = 200;

/// Whether a text of `kana` and `han` characters is Japanese. A headline may do without kana: then the page's word counts, or
/// characters that only Japanese writes, where it has none that Japanese does not.
pub(super) fn is_japanese(text: &str, kana: usize, han: usize, declared: bool) -> bool {
    if kana * 12 >= kana + han && kana > 1 {
        return true;
    }
    let is_chinese = |c: char| (SIMPLIFIED.contains(c) || TRADITIONAL.contains(c)) && !ALSO_JAPANESE.contains(c);
    kana + han < SHORT && !text.chars().any(is_chinese) && (declared || text.chars().any(|c| ONLY_JAPANESE.contains(c)))
}

pub(super) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9d}') && c != '・' && c != 'ー'
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Frequent characters of news that are written only in simplified Chinese.
pub(super) const SIMPLIFIED: &str = "\
    们这说国会时为个来对开动学发经过还没无样关实现当点电话见进长问间义从头业东两车认让觉书写听乐远运连达边迟适选遥邓应广庆库\
    废严显险难随际陆阳阴队阶医药师带帮币报护担据损换执扩扫扬抢检权条极构枪标树桥机杀杂归总态恼惯愿战户办务劳势华单卖卫厅历压\
    厌县参双变员吗启园围图圣场坏块坚坛处备复够奖妇妈孙宁宝审宽宾导尔层岁岛岗张弹录忆怀怜恶悬惊戏给优忧价钱红级纪约线组织终结绝统继续维网罗职联声脑脸舰艺节获营虽补装规视览诉试诚语误请读课谁调谈谢谱责败货质购贵费资\
    赛赶迁违递针钢铁银错键镇闭闻阅须领频题额风飞饭馆驾验鱼鸟鸡黄齐龙拟喷剂";
/// Frequent characters of news that are written only in traditional Chinese.
pub(super) const TRADITIONAL: &str = "\
    們這說國會時為個來對開動學發經過還沒無樣關實現當點電話見進長問間義從頭業東兩車認讓覺書寫聽樂遠運連達邊遲適選遙鄧應廣慶庫\
    廢嚴顯險難隨際陸陽陰隊階醫藥師帶幫幣報護擔據損換執擴掃揚搶檢權條極構槍標樹橋機殺雜歸總態惱慣願戰戶辦務勞勢華單賣衛廳歷壓\
    厭縣參雙變員嗎啟園圍圖聖場壞塊堅壇處備復夠獎婦媽孫寧寶審寬賓導爾層歲島崗張彈錄憶懷憐惡懸驚戲愷緝價給優憂錢紅級紀約線組織終結絕統繼續維網羅職聯聲腦臉艦藝節獲營雖補裝規視覽訴試誠語誤請讀課誰調談謝譜責敗貨質購貴費資\
    賽趕遷違遞針鋼鐵銀錯鍵鎮閉聞閱須領頻題額風飛飯館駕驗魚鳥雞黃齊龍擬噴劑鬱";

/// Those of both tables that Japanese writes too.
const ALSO_JAPANESE: &str = "\
    国会来学没当点写条参双医担据宝声黄机装随\
    時為個開動過還無現電話見進長問間義頭業東車認書遠運連達適選慶庫難際陸陽陰隊階師報護損換執掃揚極構槍標樹橋機殺態慣願務勢華衛厭員園聖場\
    塊堅壇備復婦孫寧審賓導層島張憶憐懸驚給優憂紅級紀約線組織終結統維網羅職艦節獲補規視訴試誠語誤請課誰調談謝譜責敗貨質購貴費資違針鋼銀錯\
    鍵鎮閉聞須領頻題額風飛飯館駕魚鳥龍擬噴鬱";
/// Frequent characters of news that are written only in Japanese.
const ONLY_JAPANESE: &str = "\
    価発変売対経関伝検験険権観続囲応悪戦単巻気沢浜滝県渋済歳戻圧圏塩広廃徳択捜拡拠拝掲摂斎楽様歩毎焼畑込働枠駅駆騒鉄銭録闘陥雑霊頼顕黙\
    齢竜転軽遅辺脳臓蔵覚訳譲豊賛釈円実総縄絵継緑両労営団薬証図読仮払氷処剤";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_hold_no_character_of_two() {
        let shared = |one: &str, other: &str| one.chars().filter(|c| other.contains(*c)).collect::<String>();
        assert_eq!(shared(SIMPLIFIED, TRADITIONAL), "", "characters of both scripts decide nothing");
        assert_eq!(shared(ONLY_JAPANESE, SIMPLIFIED) + &shared(ONLY_JAPANESE, TRADITIONAL), "");
        assert!(ALSO_JAPANESE.chars().all(|c| SIMPLIFIED.contains(c) || TRADITIONAL.contains(c)));
    }
}
