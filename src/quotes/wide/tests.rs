//! Sentences of every language in the manner of several outlets, made up for what each shows.

use crate::quotes::find_quotes;

/// Words, speaker, role (empty where there is none), speaker kind.
type Said<'t> = (&'t str, &'t str, &'t str, &'t str);

#[track_caller]
fn check(language: &str, body: &str, expected: &[Said<'_>]) {
    let quotes = find_quotes(body, language);
    let found: Vec<Said<'_>> = quotes
        .iter()
        .map(|quote| {
            let (speaker, role) = (quote.speaker.as_deref().unwrap_or(""), quote.role.as_deref().unwrap_or(""));
            (quote.span.slice(body), speaker, role, quote.speaker_kind.name())
        })
        .collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn chinese_adverbs_and_circumstances_are_no_part_of_the_source() {
    check(
        "zh-Hant",
        "衛福部食藥署副署長王德原上午受訪時指出，愷他命屬第三級管制藥品。檢察官複訊後認為，林男有逃亡之虞。",
        &[("愷他命屬第三級管制藥品", "王德原", "衛福部食藥署副署長", "official"), ("林男有逃亡之虞", "檢察官", "", "police")],
    );
    check(
        "zh-Hans",
        "新华社北京6月26日电（记者张伟）国家禁毒办副主任王志军26日在新闻发布会上说，新发现吸毒人员人数同比下降。",
        &[("新发现吸毒人员人数同比下降", "王志军", "国家禁毒办副主任", "official")],
    );
    check(
        "zh-Hant",
        "對此，國民黨立委賴香伶質疑，政府的反毒政策只有口號。香港戒毒會註冊社工李家欣稱，近年求助者愈來愈年輕。",
        &[
            ("政府的反毒政策只有口號", "賴香伶", "國民黨立委", "official"),
            ("近年求助者愈來愈年輕", "李家欣", "香港戒毒會註冊社工", "services"),
        ],
    );
}

#[test]
fn chinese_pronouns_and_short_forms_mean_persons() {
    check(
        "zh-Hant",
        "社工師黃雅雯長年陪伴藥癮者。她說：「他們不是壞，是痛。」黃雅雯也說，罰鍰很難改變行為。",
        &[("他們不是壞，是痛。", "黃雅雯", "社工師", "services"), ("罰鍰很難改變行為", "黃雅雯", "社工師", "services")],
    );
    check(
        "zh-Hant",
        "23歲陳姓男子昨日清晨駕車行經中山路。陳男向警方供稱，他整夜沒有闔眼。",
        &[("他整夜沒有闔眼", "23歲陳姓男子", "", "other")],
    );
}

#[test]
fn chinese_words_in_marks_find_who_stands_beside_them() {
    check(
        "zh-Hant",
        "「一開始只是想瘦一點。」26歲的美容師Vivian坐在輔導室裡。她第一次吸K是在派對。「他們說不會上癮，我就信了。」",
        &[("一開始只是想瘦一點。", "Vivian", "美容師", "other"), ("他們說不會上癮，我就信了。", "Vivian", "美容師", "other")],
    );
    check(
        "zh-Hans",
        "“手机都卖了换毒品，”李某的妻子张女士告诉记者，“孩子才三岁。”网友“小鱼”在微博上写道：“我也见过这样的人。”",
        &[
            ("手机都卖了换毒品，", "张女士", "李某的妻子", "family"),
            ("孩子才三岁。", "张女士", "李某的妻子", "family"),
            ("我也见过这样的人。", "小鱼", "网友", "other"),
        ],
    );
}

#[test]
fn chinese_documents_and_bodies_speak_for_themselves() {
    check(
        "zh-Hant",
        "檢方起訴書指出，王男以通訊軟體招攬買家。據上海海關介紹，該批快件申報品名為「奶茶粉」。",
        &[("王男以通訊軟體招攬買家", "檢方", "", "police"), ("該批快件申報品名為「奶茶粉」", "上海海關", "", "police")],
    );
    check("zh-Hans", "俗称K粉的氯胺酮是小说里常见的毒品，被称为“开心水”。", &[]);
}

#[test]
fn japanese_names_keep_their_forms_of_address_and_not_their_posts() {
    check(
        "ja",
        "日本精神科救急協会の理事、平良宗一郎医師は「量を守るべきだ」と憤る。平良医師によると、患者は倍に増えたという。",
        &[
            ("量を守るべきだ", "平良宗一郎医師", "日本精神科救急協会の理事", "clinician"),
            ("患者は倍に増えた", "平良宗一郎医師", "日本精神科救急協会の理事", "clinician"),
        ],
    );
    check(
        "ja",
        "厚生労働省麻薬対策課の中村誠課長は「乱用のリスクを周知していきたい」と述べました。",
        &[("乱用のリスクを周知していきたい", "中村誠", "厚生労働省麻薬対策課の課長", "official")],
    );
    check(
        "ja",
        "依存症の自助グループ「あした」代表の小野寺美紀さんは、「一人で抱え込まないで」と呼びかけている。",
        &[("一人で抱え込まないで", "小野寺美紀さん", "依存症の自助グループ「あした」代表", "services")],
    );
}

#[test]
fn japanese_words_belong_to_the_topic_wherever_it_stands() {
    check(
        "ja",
        "半数は錠剤を買い足していたと白石医師は語る。「最初は友人に勧められた」と話すのは、関西地方に住む20代の女性だ。",
        &[
            ("半数は錠剤を買い足していた", "白石医師", "", "clinician"),
            ("最初は友人に勧められた", "関西地方に住む20代の女性", "", "other"),
        ],
    );
    check(
        "ja",
        "県警によりますと、逮捕されたのは会社員の山本健太容疑者（31）で、「自分で使うためだった」と供述しているということです。",
        &[("自分で使うためだった", "山本健太容疑者", "会社員", "other")],
    );
    check(
        "ja",
        "神尾教授は会見で魚の絵を描いてみせた。「水面だけを見て魚を数えていたようなものです」。自己判断での使用は危険だと述べ、個人輸入に手を出さないよう呼びかけた。",
        &[
            ("水面だけを見て魚を数えていたようなものです", "神尾教授", "", "researcher"),
            ("自己判断での使用は危険だ", "神尾教授", "", "researcher"),
            ("個人輸入に手を出さないよう", "神尾教授", "", "researcher"),
        ],
    );
}

#[test]
fn japanese_marks_around_names_of_things_are_no_speech() {
    check("ja", "若い人の間で「ケタ」と呼ばれる薬が広がり、「底から開けて」と英語で書かれた紙が残っていた。", &[]);
}

#[test]
fn korean_roles_stand_on_either_side_of_the_name() {
    check(
        "ko",
        "서울아산병원 비뇨의학과 김정훈 교수는 \"방광이 쪼그라든다\"고 경고했다. 김 교수는 환자가 부쩍 늘었다고 설명했다.",
        &[
            ("방광이 쪼그라든다", "김정훈", "서울아산병원 비뇨의학과 교수", "clinician"),
            ("환자가 부쩍 늘었다", "김정훈", "서울아산병원 비뇨의학과 교수", "clinician"),
        ],
    );
    check(
        "ko",
        "이주영 더불어민주당 의원은 \"식약처가 손을 놓고 있었다\"고 비판했다. 피해자 어머니 최모(52)씨는 \"딸은 돌아오지 못한다\"며 눈물을 흘렸다.",
        &[
            ("식약처가 손을 놓고 있었다", "이주영", "더불어민주당 의원", "official"),
            ("딸은 돌아오지 못한다", "최모(52)씨", "피해자 어머니", "family"),
        ],
    );
}

#[test]
fn korean_short_forms_of_bodies_mean_the_body_in_full() {
    check(
        "ko",
        "(서울=연합뉴스) 김민지 기자 = 식품의약품안전처는 처방을 점검했다고 12일 밝혔다. 식약처는 규정을 고칠 계획이라고 설명했다.",
        &[("처방을 점검했다", "식품의약품안전처", "", "official"), ("규정을 고칠 계획", "식품의약품안전처", "", "official")],
    );
    check(
        "ko",
        "반면 시민단체 ‘약물안전연대’는 아무도 들여다보지 않는 구조라고 비판했다. 정부는 관리를 강화하겠다는 방침이다.",
        &[("아무도 들여다보지 않는 구조라", "약물안전연대", "", "other"), ("관리를 강화하겠다", "정부", "", "official")],
    );
}

#[test]
fn interviews_without_names_are_of_whom_the_lead_introduces() {
    check(
        "ja",
        "北斗クリニックの大村一樹医師に聞いた。\n――若者の間で広がっている理由は。\n手に入りやすいからです。\n――治療は可能ですか。\n「時間はかかりますが、可能です」\n取材を終えて外に出た。",
        &[
            ("若者の間で広がっている理由は。", "", "", "media"),
            ("手に入りやすいからです。", "大村一樹医師", "北斗クリニック", "clinician"),
            ("治療は可能ですか。", "", "", "media"),
            ("時間はかかりますが、可能です", "大村一樹医師", "北斗クリニック", "clinician"),
        ],
    );
    check(
        "zh-Hans",
        "记者采访了市精神卫生中心医生赵文博。\n问：氯胺酮成瘾有哪些表现？\n答：最常见的是尿频。\n问：家长应当注意什么？\n答：留意孩子的作息变化。",
        &[
            ("氯胺酮成瘾有哪些表现？", "问", "", "media"),
            ("最常见的是尿频。", "赵文博", "市精神卫生中心医生", "clinician"),
            ("家长应当注意什么？", "问", "", "media"),
            ("留意孩子的作息变化。", "赵文博", "市精神卫生中心医生", "clinician"),
        ],
    );
}

#[test]
fn long_texts_without_marks_end_in_linear_time() {
    for (language, pattern) in [
        ("zh", "表示"),
        ("zh", "醫師林"),
        ("zh", "「他說」"),
        ("zh", "他說：「不。」"),
        ("ja", "と述べ"),
        ("ja", "さんは"),
        ("ja", "「あ」と話す"),
        ("ja", "によると、"),
        ("ko", "씨는 "),
        ("ko", "A씨 "),
        ("ko", "\"가\"고 말했다 "),
        ("ko", "에 따르면 "),
        ("ja", "――\n"),
        ("zh", "問：答\n"),
    ] {
        let text = pattern.repeat(120_000 / pattern.len());
        let started = std::time::Instant::now();
        find_quotes(&text, language);
        assert!(started.elapsed().as_secs() < 20, "{language} {pattern}: {:?}", started.elapsed());
    }
}
