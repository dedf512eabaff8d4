//! Words that are no names, folded; by them a name is told from a description.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Forms of address: no part of a name.
pub(super) static ADDRESS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "assoc dame det doc docteur docteure doctor doctora doktor don dott dottor dottoressa dr dra drs frau fru gen \
     herr hr insp inspector judge lady lord lt m madame maitre me mevrouw miss mme monsieur mr mrs ms pan pani prof \
     professeur professor professora rev sen senator senor senora sgt sig signora sir sr sra",
    )
});

/// Small words inside names and titles of organisations.
pub(super) static LINKS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "& al and at bin da de del della den der des di do dos du e el et for i in la le och of on the und van vom von \
     y zu zum",
    )
});

/// First words of descriptions, questions and sentences rather than of names.
pub(super) static OPENERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "a alcune alcuni algumas algunas algunos alguns all alla alle als also although an and andere another another's \
     any auch beide both but cada ce certaines certains ces cet cette chaque could das dem den denna denne der des \
     dessa det detta dette deze did die diese diesem diesen dieser dieses disse dit do does drei each een ein eine \
     einem einen einer eines einige el elke en esa ese essa esse esta estas este estes estos ett even every few \
     flera flere former four haar had has have her het his if ihr ihre ihren il is its jede jeder jedes kazdy kein \
     keine kilka l la las le les leur leurs lo los manga mange many mehrere mein meine mi molte molti most muchas \
     muchos muitos my nasz nasza no nos nossa nosso nostro not notre nuestra nuestro nur ogni one only onze other \
     otros our outros plusieurs quelques questa questi questo sein seine seu several should solche some sommige \
     sowohl su sua such suo sus that the their then these this those three todos two um uma un una une unser unsere \
     varios varje veel vele viele vom was weder welche welcher wenn were when while wie wielu would wurde wurdest \
     zijn zwei",
    )
});

/// Pronouns that begin a sentence with a capital.
pub(super) static PRONOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "du elas eles ellas elle elles ellos er eu eux han he hij hon i ich ihr ik il ils io it jag je lei loro lui noi \
     nos nosotros nous ona oni she sie they tu usted vi vous we who wij wir yo you ze zij он она",
    )
});

/// Words that name a trade, a group or an authority in general: no person and no particular body.
pub(super) static TRADES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "abogados activistas activists actor advocates advogados agenten agents aktivisten analysts angehorige anwalte \
     anwohner arzte authorities autoridades autorites avocats avvocati bauern beamte behorden beobachter \
     campaigners carabinieri charities chemists chercheurs cientificos clients clinicians commentators companies \
     companions conservatives court critics customers customs defence democrats deputies deskundigen detectives \
     doctors donors douane economists eksperter eltern emniyet employees enqueteurs environmentalists ermittler \
     especialistas esperti experten experter expertes expertos experts familiares families fans farmers \
     firefighters fiscalia forschende forscher forskare forskere friends gericht getuigen gewerkschaften \
     giornalisti government guardia habitants inquirenti investigadores investigators journalisten journalists \
     judges justice kritiker lawmakers lawyers leute liberals magistrates medecins media medias medici medicos \
     medien medienberichte medienberichten medios menschen ministers moradores nachbarn neighbours nurses nutzer \
     observers officers officials omwonenden onderzoekers opfer opponents paramedics parents parquet patients \
     periodistas pesquisadores pharmacists players police policia policiers policja polis polisen poliser politi \
     politicians politie politiker polizei polizia polls procura prokuratura prosecution prosecutors psychiatrists \
     readers regierung regulators relatives reporters republicans rescuers researchers residents retter ricercatori \
     savcilik schuler scientists services sources staatsanwaltschaft staff statistik students supporters survivors \
     syndicats teachers temoins tenants testemunhas testigos testimoni therapists traders tullen umweltschutzer \
     unions users vecinos verbraucher verteidigung vets victims vidner viewers vittnen voisins volunteers voters \
     wissenschaftler wissenschaftlerin wissenschaftlerinnen wissenschaftlern witnesses workers zeugen zoll врачи полиция прокуратура следствие эксперты",
    )
});

/// Words that join two names or two nouns.
pub(super) static JOINERS: LazyLock<HashSet<&str>> = LazyLock::new(|| words("& and e en et i och og oraz und y"));

/// Words for people in general in scripts without capitals.
pub(super) static PEOPLE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "专家 他们 他們 大家 媒体 媒體 学者 學者 官方 家属 家屬 对方 專家 我们 我們 教师 教師 有人 消息人士 男子 \
     网友 網友 老师 老師 记者 記者 警方 警察 知情人士 医生 醫生 女子 当局 當局 関係者 専門家 業界人士 业内人士 捜査関係者 경찰 관계자 전문가 검찰",
    )
});

fn words(text: &'static str) -> HashSet<&'static str> {
    text.split_whitespace().collect()
}
