//! Words that tell a speaker's kind, without accents and in lower case, in all languages together.
//!
//! `word` is the whole word, `stem*` its beginning, `*ending` its end, `*part*` any part, `two_words` a phrase. The longest
//! piece wins, a whole word before any piece, a phrase before all; words before "of" or "at" go before those behind it.

use crate::model::SpeakerKind;

/// Offices that say who leads, not what; on their own they speak for a business.
pub(super) const LEADERS: &[&str] = &[
    "boss",
    "ceo",
    "cfo",
    "chairman",
    "chef",
    "chief",
    "cofounder",
    "dirigeant",
    "entrepreneur",
    "executive",
    "founder",
    "geschaftsfuhrer",
    "investor",
    "owner",
    "vorstand",
];

/// Offices that speak for the state where nothing else is said of them.
pub(super) const CHAIRS: &[&str] = &[
    "chair",
    "chairman",
    "chairwoman",
    "leader",
    "presidenta",
    "president",
    "presidente",
    "secretary",
    "vorsitzende",
    "vorsitzender",
];

/// The table.
pub(super) const KIND_WORDS: &[(SpeakerKind, &str)] = &[
    (
        SpeakerKind::Clinician,
        "clinic clinics infirmary ward oncolog* neurolog* cardiolog* obstetric* toxicology_consultant registrar dr \
         doctor doctors doctora doctores medic medics physician* nurse* psychiatr* urolog* pharmacist* paramedic* therapist* psychotherap* psycholog* veterinar* vet vets surgeon* \
         anaesth* anesth* anast* anest* nephrolog* midwife clinician* consultant* gp gps hepatolog* gastroenterolog* paediatric* pediatr* dentist* radiolog* \
         *arzt *arztin *arzte *mediziner* medecin* infirmier* urgentiste* psychiatre* urologue* medico* medica medicas medici medicos enfermer* psiquiatr* urolog* psicolog* infermier* psichiatr* anestesist* primario \
         verpleegkundige* *arts uroloog* psychiater* lakare *lakare* sjukskoterska* lekarz* lekark* pielegniar* ratownik* psychiatr* врач* уролог* психиатр* нарколог* медсестр* хирург* \
         doktor* hekim* urolog* uzmani krankenpfleger* *sanitater* pfleger* krankenhaus* hospital hopital spital szpital* bolnic* veterinario* veterinaire* tierarzt* dierenarts* veterinar* \
         hospitals clinic's arztekammer kardiolog* intensivist* kliniek* behandlare* apotheker* pharmacien* farmaceutic* 医生 医师 主任 play_specialist mixed_practice the_practice emergency_medicine medical_director medical_officer",
    ),
    (
        SpeakerKind::Researcher,
        "lab labs laboratory forensic* neuroscien* biolog* pharmacologist* scientific* studies observator* monitoring coauthor* co-author* author* modeller* phd fellow lead_author data_scientist \
         research* professor* professeur* profesor* professore* toxicolog* epidemiolog* drug_trends studies_drug scientist* academic* lecturer* chemist* university universitat universite universidad universita universidade universiteit \
         universitet* uniwersytet* forscher* *forscher* chercheu* investigador* ricercat* pesquisador* onderzoeker* forskare* badacz* исследовател* профессор* ученый токсиколог* arastirmac* profesor* \
         toksikolog* study studie etude estudio studio estudo badanie исследование paper sociolog* taalkund* pharmacolog* criminolog* kriminolog* statistic* wastewater institute institut instituto taalkundige wissenschaftler* hoogleraar \
         survey report's criminolog* linguist* historian* poison_centre poison_center academics",
    ),
    (
        SpeakerKind::Official,
        "minister* ministr* ministry government* governor* mp mps mep senator* sen congress* lawmaker* councillor* cllr coroner* judge* justice magistrate* mayor* premier commissioner* \
         secretary regulator* agency ministere ministerio ministerie ministero departement* depute* deputada* diputad* deputat* eurodeput* regierung* gobierno gouvernement governo rzad* wojewod* \
         richter* juge jueza juez giudice juiz rechter* domare* sedzia* судья* министр* министерств* депутат* чиновник* bakan* milletvekili vali valiligi hakim* sante salud saude gesundheits* \
         landesrat* bundestag* *minister* *ministerin* abgeordnete* senat* stadtrat* burgermeister* burgemeester* alcalde* alcaldesa sindaco sindaca maire prefet* prefeito* consejer* conselheir* assessore* \
         inspectorate official officials fda mhra nhs hse oms rki bfarm ansm aemps aifa anvisa lawmakers parliament* commons senate democrat republican congressman congresswoman policy politician* politiker* \
         spokesman_for_the_ministry opposition member_for health_spokesman health_spokeswoman committee ministerial politic* lawmaker medical_examiner inquest directorate kammer behorde* amt landratsamt* department council's folkhalsomyndigheten inspektionen camera_di_commercio camara* \
         ayuntamiento* chancellor envoy ambassador* attorney_general_candidate review tribunal court courts health_agency serious_incident_review integrated_care_board kanton* statsrad* \
         guvern* instituut icad",
    ),
    (
        SpeakerKind::Police,
        "police* policia* polizei* polizia* polis* policja* policj* полици* полиц* полицейск* politie* sheriff* detective* constable sergeant det dc pc sgt supt insp inspector* superintendent* officer officers garda gardai gendarm* carabinier* \
         guardia* customs zoll* *zoll* douane* douanier* aduan* dogan* alfandeg* tullen tullverket* tull* cbp dea fbi interpol europol prosecut* procureur* procurador* procuratore* procura fiscal* fiscalia \
         *staatsanwalt* staatsanwalt* anklag* aklagare* prokurat* прокур* prosecutor's savci* savcilig* emniyet* jandarma* narkotik* trooper* border* prison* ermittler* *ermittler enqueteur* investigator* investigators investigacion \
         guardie oficial uniformado* coronel comandante comisario* commissaire* inspecteur* ispettor* comissario* delegado* komisarz* kommissar* hauptkommissar* rechercheur* officier* openbaar_ministerie district_attorney state_attorney \
         port_director drug_enforcement avocat_general accusation maresciallo* capitano squadra finanza sledovatel* следовател* следстви* таможн* straz*  uniformados hauptzollamt* us_attorney assistant_us_attorney border_force \
         crime_agency detectives bka lka",
    ),
    (
        SpeakerKind::Services,
        "hostel* shelter* caseworker* keyworker* key_worker drug_charity street_team welfare_tent welfare_team peer_support prevention \
         charit* outreach rehab* recovery counsellor* counselor* helpline caseworker* harm-reduction addiction* sucht* drogenberat* *berater* *berat* sozialarbeiter* streetworker* caarud csapa addictolog* \
         educat* educador* trabajador* operat* assistente* reduction dependenc* toxicoman* verslav* beroende* uzalezn* terapeut* streetwork* socialarbetar* psychosocial* drug_worker drugs_worker drug_and_alcohol \
         youth_worker support_worker harm_reduction drug_workers drug_workers'_forum transform_now drug_checking needle_exchange treatment_service youth_link addiction_service addiction_services outreach_worker young_people's_worker support_group \
         safer transform foundation stiftung* association asociacion associacao associazione fundacja* ngo ngos drug_service halfway_house reduccion_de_danos reducao_de_riscos reduction_des_risques riduzione_del_danno \
         реабилит* dernek dernegi yesilay volunteer* drop-in jugendarbeit*",
    ),
    (
        SpeakerKind::LivedExperience,
        "user users patient patients addict addicts ex-user survivor usager* usagere* consommat* konsument* betroffene* paciente* usuari* tossicodipendente* consumator* gebruiker* anvandare missbrukare \
         uzytkown* потребител* пациент* bagimli* kullanici* recovering former_user former_addict who_used recovering_addict in_recovery jane_doe student_who",
    ),
    (
        SpeakerKind::Family,
        "mother father mum mom dad parent parents sister brother wife husband widow widower son daughter aunt uncle cousin friend friends partner girlfriend boyfriend grandmother grandfather family relatives \
         mutter vater eltern schwester bruder witwe sohn tochter freund freundin familie angehorige* mere pere soeur frere epouse fils fille famille veuve ami amie parents madre padre hermano hermana hijo hija \
         viuda familia amigo amiga madre padre sorella fratello moglie marito figlio figlia famiglia amico amica mae pai irmao irma filho filha viuva familia moeder vader zus broer dochter zoon vriend vriendin weduwe \
         mor far syster bror dotter pappa mamma matka ojciec siostra brat corka syn matki ojca мать отец сестра брат сын дочь мама вдова родители мама annesi babasi anne baba kardesi esi ailesi stepfather stepmother",
    ),
    (
        SpeakerKind::Legal,
        "lawyer* solicitor* barrister* attorney* counsel defence defense defending anwalt* *anwalt *anwaltin rechtsanwalt* verteidiger* avocat* avocate* abogad* avvocat* advogad* advocaat* advocat* advokat* \
         adwokat* obronca* адвокат* avukat* mitigating representing notary defend defendait defiende difende verdedigt",
    ),
    (
        SpeakerKind::Industry,
        "company companies manufacturer* drugmaker* pharma* investor* analyst* shareholder* startup telehealth firma empresa* entreprise* societe azienda* bedrijf* foretag* spolka* компани* sirket* discografica label \
         securities brand retailer* supplier* laboratories konzern* hersteller* fabricant* fabricante* wholesaler* promoter* organizer* organiser* organisateur* organizador* organizzator* veranstalter* organisator* club kulup* isletme* organizzat* festival \
         chief_executive chief_financial_officer vice_president managing_director nightclub",
    ),
    (
        SpeakerKind::Media,
        "journalist* reporter* newspaper* broadcaster* editor interviewer* interviewerin host moderator* columnist* blogger* podcast* magazine* bbc reuters afp ap cnn zeitung* journal quotidien periodico* giornale* jornal* krant* \
         tidning* gazeta* газет* агентств* gazete* newsletter newsreader redaktion redaktor*",
    ),
    (
        SpeakerKind::Other,
        "man men woman women driver neighbour* neighbor* witness* resident* ragazza ragazzo hombre mujer mann frau spectator* viewer* defendant* suspect* accused student students teacher* artist* singer actor actress fan fans guide gids farmer landlord camionero \
         tourist* shopkeeper* juror jurors bartender* message headteacher musician* designer* curator*",
    ),
];

/// The same for Chinese, Japanese and Korean, where any part of the description counts and earlier lines go first.
pub(super) const WIDE_KIND_WORDS: &[(SpeakerKind, &str)] = &[
    (
        SpeakerKind::Family,
        "母亲 父亲 母親 父親 家属 家屬 妻子 丈夫 姐姐 妹妹 哥哥 儿子 女儿 兒子 女兒 家族 遺族 長男 長女 어머니 아버지 가족 유족 부모 동생",
    ),
    (SpeakerKind::Legal, "律师 律師 弁護士 변호사 변호인"),
    (
        SpeakerKind::Police,
        "警察 警方 公安 民警 警官 警司 督察 禁毒大队 禁毒支队 刑警 派出所 海关 海關 检察 檢察 檢方 検察 県警 警視庁 警視 税関 麻薬取締 捜査 署長 검찰 경찰 관세청 세관 수사 검사 刑事局 偵查 缉毒 緝毒",
    ),
    (
        SpeakerKind::Clinician,
        "医生 医师 醫師 醫生 泌尿科 精神科 医院 醫院 护士 護理師 药师 藥師 主任医师 医師 院長 病院 看護師 薬剤師 クリニック 의사 전문의 병원장 원장 간호사 약사 수의사",
    ),
    (
        SpeakerKind::Researcher,
        "教授 研究员 研究員 大学 大學 研究所 研究院 学者 學者 准教授 研究 교수 연구위원 연구원 연구소 대학",
    ),
    (
        SpeakerKind::Services,
        "社工 輔導員 辅导员 協會 协会 戒毒 基金会 基金會 志愿者 志工 支援団体 回復施設 自助 NPO ダルク センター長 상담사 복지사 재활 센터",
    ),
    (
        SpeakerKind::Official,
        "法官 法院 卫健委 衛生 部长 部長 局长 局長 毒防局 發言人 发言人 政府 議員 议员 委员会 委員會 食药监 厚生労働省 厚労省 保健所 知事 市長 大臣 裁判 判事 식품의약품안전처 보건복지부 장관 의원 시장 판사 법원 정부 청",
    ),
    (SpeakerKind::LivedExperience, "患者 吸毒者 使用者 戒毒者 学生 學生 当事者 依存症 투약자 환자 중독자"),
    (SpeakerKind::Industry, "公司 企业 企業 业者 業者 会社 社長 회사 대표 업체"),
    (SpeakerKind::Media, "记者 記者 新闻 新聞 기자 언론"),
    (SpeakerKind::Other, "男子 女子 司机 被告 容疑者 男性 女性 피의자 직원 일당"),
];

/// What the article says of somebody who uses, folded; a person without a role near these is one who does.
pub(super) const USE_PHRASES: &[&str] = &[
    "a decouvert la ketamine",
    "addicted to ketamine",
    "began taking ketamine",
    "began using",
    "brala ketamine",
    "bral ketamine",
    "cheirar ketamina",
    "consumia ketamina",
    "first took ketamine",
    "first tried ketamine",
    "grams a day",
    "gramm am tag",
    "grammes par jour",
    "gramos al dia",
    "grammi al giorno",
    "had been using ketamine",
    "her own addiction",
    "his own addiction",
    "nahm ketamin",
    "recovering from ketamine",
    "snorted",
    "snorting",
    "started taking ketamine",
    "started using",
    "stopped using",
    "took ketamine",
    "tried ketamine",
    "used ketamine",
    "using ketamine",
    "was using",
    "who used ketamine",
    "usava ketamina",
    "употреблял кетамин",
    "употребляла кетамин",
    "a gram a day",
    "addict",
    "clean for",
    "first tried",
    "hooked on",
    "in recovery",
    "rehab",
    "relapse",
    "sober",
    "dependance",
    "desintoxication",
    "accro a",
    "abhangig",
    "suchtig",
    "entzug",
    "adicto",
    "adicta",
    "enganchad",
    "desintoxicacion",
    "tossicodipenden",
    "dipendenza",
    "dependencia",
    "viciad",
    "verslaafd",
    "afgekickt",
    "beroende av",
    "missbruk",
    "uzaleznion",
    "odwyku",
    "зависим",
];

/// What somebody says of using, folded, between blanks.
pub(super) const OWN_USE_PHRASES: &[&str] = &[
    " i was addicted",
    " i was an addict",
    " i was using",
    " i was taking",
    " i used ketamine",
    " i took ketamine",
    " i started using",
    " i started taking",
    " my addiction",
    " my bladder",
    " my dealer",
    " i was snorting",
    " i snorted",
    " my own use",
    " i relapsed",
    " ich war suchtig",
    " ich habe ketamin",
    " meine blase",
    " ma vessie",
    " j'etais accro",
    " j’etais accro",
    " mi vejiga",
    " estaba enganchad",
    " la mia vescica",
    " a minha bexiga",
    " mijn blaas",
    " min blasa",
    " bylem uzalezniony",
    " bylam uzalezniona",
    " мой мочевой",
];
