//! Function words: a second vote on the language of a headline.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::quick_hash::Seed;

/// Frequent short words by language. A word that several languages share counts for each, and so decides nothing alone.
const FUNCTION_WORDS: &[(&str, &str)] = &[
    (
        "af",
        "die en in van het is nie dat op te met vir wat as sy hy hulle nadat ook aan deur by na uit was word kan maar mense jaar polisie",
    ),
    ("uz", "va bir bu bilan uchun ham esa bo‘yicha keyin edi qildi kuni qarshi haqida shu ular o‘z yil kishi"),
    ("ca", "el la els les de del dels i a amb per que no un una és al als ha han més però aquest aquesta seva"),
    (
        "cs",
        "a v ve na se je že s z ze do o po pro od za jako které který která jsou byl byla bylo není také jeho jejich už při podle nebo než",
    ),
    (
        "da",
        "og i på til af for med den det en et er at som fra har ikke der de ved efter var blev mod ud år vil kan om når også efter får nu",
    ),
    (
        "de",
        "der die das und in im ist zu den von mit dem auf für ein eine einer eines des nicht sich nach bei aus am wegen werden wird wurde wurden hat sind über zum zur auch als wie noch gegen",
    ),
    (
        "en",
        "the of and to in a is for on with that was as by at from it an be are has have not this after were who his her over their they it's been will into more how why what you but about than out up",
    ),
    (
        "es",
        "el la los las de del y en que a un una por con se para su al es no lo más como pero sus fue tras entre sin sobre ha han ya este esta desde",
    ),
    ("et", "ja on ei et see ka oli aga kui ning või oma mis kes pärast üle kuni"),
    ("fi", "ja on ei se että oli ovat myös kun hän joka mutta sekä tai kuin jo noin mukaan vuoden"),
    (
        "fr",
        "le la les de des du et en un une à au aux dans pour sur que qui par avec est pas plus ne se sa son ses ce cette il elle ont été sont après contre entre chez mais ou",
    ),
    ("hr", "i u je na se da su za od s iz o kao koji koja koje nije po što bi ili ali nakon te kod do protiv"),
    ("hu", "a az és hogy nem is egy volt meg van ez de csak már el mint még után miatt szerint ki"),
    (
        "id",
        "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh karena juga sudah saat bisa atau para setelah usai seorang",
    ),
    (
        "it",
        "il lo la i gli le di del della dei delle e in un una per con che non si da dal al alla è sono nel nella più come anche ma dopo tra su suo ha hanno cui",
    ),
    ("lt", "ir yra kad į su iš bei apie buvo jau tai nuo dėl kaip po bet ne per už"),
    ("lv", "un ir ar no uz par kas ka arī kā pēc bet bija tika pie nav vai tiek"),
    (
        "ms",
        "yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh kerana juga telah polis bagi seorang atau selepas dadah",
    ),
    (
        "nl",
        "de het een en van in is dat op te met voor niet zijn aan er die bij om naar door uit ook als wordt werd na tot over maar tegen nog meer heeft hebben",
    ),
    (
        "no",
        "og i på til av for med den det en et er at som fra har ikke der de ved etter var ble mot ut år vil kan om når også får nå",
    ),
    (
        "pl",
        "i w we na z ze się do nie że jest to o od za po przez dla jak ale są był była było oraz przed już tylko który która które jego czy może podczas",
    ),
    (
        "pt",
        "o a os as de do da dos das e em no na nos nas um uma que com por para se não ao à é foi são mais como mas após pelo pela sobre seu sua entre já",
    ),
    ("ro", "și în de la cu pe din nu a un o care este pentru că mai au fost sau după sunt al ale lui prin despre între"),
    (
        "sk",
        "a v vo na sa je že s zo z do o po pre od za ako ktoré ktorý ktorá sú bol bola bolo nie aj jeho ich už pri podľa alebo než",
    ),
    ("sl", "in je na za da se v so ki z s pri po iz tudi ne bo kot pa ali od do ter po zaradi"),
    (
        "sv",
        "och i på till av för med den det en ett är att som från har inte de vid efter var blev mot ut år vill kan om när också får nu ska eller sig under",
    ),
    ("tl", "ang ng sa na mga at ay si ni para hindi nang isang may kay ito dahil"),
    ("tr", "ve bir bu da de için ile olarak çok daha gibi olan en ne kadar sonra ama mi mı değil göre oldu var yok her"),
    ("vi", "và của là có cho các những được với trong một không người đã khi về từ ra bị tại này để đến ở"),
    ("be", "і ў на не з у да што як па за для ад гэта яго але пры быў ці"),
    ("bg", "и в на за от да се с не е по че са до като към при след без във със което които беше"),
    ("mk", "и во на за од да се со не е по дека се до како кон при без кои што беше ќе ги"),
    ("ru", "и в на не с что по как за из от для это он она они его к у же но был была были о во при после до или со все уже лет"),
    ("sr", "и у је на се да су за од с из о као који која које није по што би или али након те код до против"),
    ("uk", "і в у на не з що та як до за із від для це він вона вони його але був була були про при після або й зі ще вже років"),
];

/// Frequent words of headlines beside them, by language.
const HEADLINE_WORDS: &[(&str, &str)] = &[
    (
        "cs",
        "zadrželi muž žena lidé lidí policie soud roku let nový nová nové dva tři první podle bez své mezi kdo co jak proč proti bude chce má mají velmi méně nikdy vždy nic všechno jiný jiná jiné náš naše její můj moje svůj pod nad přes protože když kde tam dnes včera zítra škola žáci nemocnice lékaři pacienti město obec policista policisté zemřel zemřela zadržen obžalovaný tedy však",
    ),
    (
        "da",
        "mand kvinde politiet politi år nye nyt nu mere flere skal vil må hvad hvorfor hvordan sig sin første to tre dage uger børn dansk danske danmark mod uden under bliver giver får finder kører åbner meget mindre aldrig altid intet alt anden andre vores jeres ham hende din mellem inden gennem fordi mens allerede dag går skole skolen elever retten tiltalt sygehus læger kommune kommunen unge hun jeg hvem hvor disse denne dette",
    ),
    (
        "de",
        "mehr neue neuer neues neuen neuem wieder will soll sollen muss müssen kann können jahr jahre jahren polizei mann frau menschen kinder vor unter durch ohne zwischen bis seit doch schon immer was wer warum weil wenn dann fordert fordern warnt warnen droht stadt land regierung deutschland deutsche deutschen erste ersten drei zwei vier fünf prozent millionen milliarden tage wochen leben tod tot unfall angriff krieg urteil gericht prozess festgenommen gefunden findet bekommt gibt geht kommt steht bleibt macht zeigt sieht nimmt fest wir ihn ihr er sie es alle statt damit weiter wollen haben hatte sein schon überblick späte später da beim ins vom um oder aber dass man ich mich dir dich mein meine unser unsere dein euer sehr viel viele kein keine keinen nur etwas nichts hier dort heute morgen gestern abend nacht woche monat jetzt richtig besser beste bester teil ziele welt frage fragen schule haus wohnung straße bürger verletzt getötet ermittlungen verdacht rund knapp trotz dank laut seine seinen ihre ihren diese dieser dieses diesen welche welcher",
    ),
    (
        "en",
        "new says say year years people police court man woman men women found finds first one two three four five six ten first world could would should told arrested drug drugs health hospital hospitals warn warns warned death deaths died dies dead school schools children students study trial report reports case face faces faced back down off no last week weeks day days time home city state government charged accused jailed killed attack fire house life lives get gets got set take takes took make makes made hit hits open opens show shows move moves add adds call calls cut cuts help helps long high record all only every best good great free under against between during without its our my me can may still just now here there when where which while because before boost boosts sentence sentenced adds behind top sales talks plan plans ban bans bid rise rises risk use used users using service services week's women's owner office officer officers workers work drug's fight citing over under through among across ahead amid again lets drop drops fails beat count counts seized seizes bust busts left kept sale said near like do does did we your if some any other own same such very too yes whose another each even ever never launches launch install shortage delays delay asks ask weigh leads lead treat fined files file banned street scheme campaign safe village town county road teacher student doctor doctors judge mother father daughter boy girl driver killing missing probe inquiry urges urge seeks seek reveals reveal claims claim admits admit denies deny linked suspected former british american australian irish",
    ),
    (
        "es",
        "años año policía detenido detenidos muere mueren nuevo nueva nuevos dos tres primer primera millones hombre mujer mujeres personas niños gobierno ciudad tiene puede será está están hasta contra durante donde cuando quién qué cómo cada mes meses mil solo sólo desmantelado detienen hallan muy menos también nunca siempre nada todo toda todos todas otro otra otros otras tu según ante bajo hacia mediante quien cual porque aún ayer hoy mañana escuela juicio cárcel condena condenado fiscal juez médicos barrio provincia nacional alertan investigan",
    ),
    (
        "fi",
        "poliisi mies nainen uusi vuotta vuotias ihmiset ihmisiä ennen jälkeen kanssa ilman onko miksi mitä näin nyt vielä kaksi kolme ensimmäinen ole olivat tämä tämän nämä minä mikä mitkä missä mistä milloin kuka jos niin aina koskaan paljon vähän enemmän koulu lapset nuoret lääkäri sairaala oikeus epäilty tutkii varoittaa kertoo sanoo vuosi vuosia viikko päivä yli kohti",
    ),
    (
        "fr",
        "ans an jour jours homme femme enfants police nouvelle nouveau nouveaux deux trois premier première face faire fait plusieurs tout tous toute ville état vie mort morts selon sous lors dont où comment pourquoi quand très trop aussi encore jamais toujours rien moins depuis pendant avant sans vers leur leurs vos notre votre nous vous ils elles lui eux font bonne bon bonnes vrai grand grande petite petit idée école lycée élèves médecins hôpital procès condamné condamnée mis mise alerte bilan jeunes",
    ),
    (
        "hu",
        "év éve évek ember férfi nő rendőrség új első két három után között ellen miért mit így lett lesz nélkül nagyon soha mindig semmi minden ők neki nekik alatt felett előtt mert amikor ahol itt ott tegnap holnap iskola diákok kórház orvosok betegek város rendőrök meghalt elfogták vádlott több kevesebb éves lehet kell fog",
    ),
    (
        "id",
        "polisi warga baru tahun hari orang jadi dua tiga pria wanita anak kota lebih masuk dorong bongkar resmi sangat pernah selalu semua lain kami kita mereka dia ia nya bawah antara ketika dimana sini situ kemarin besok sekolah siswa rumah sakit dokter pasien polres tewas ditangkap tersangka kasus sebanyak hingga terhadap melalui adalah bahwa",
    ),
    (
        "it",
        "anni anno uomo donna polizia nuovo nuova due tre primo prima casa morto morta contro senza perché quando chi cosa fa fanno essere tutti ogni giorni arrestato arrestati tempo mesi molto meno sempre niente tutto tutta tutte altro altra altri altre noi voi loro mio mia sua suoi sue nostro nostra vi dove quale ancora oggi ieri domani scuola classe studenti processo carcere condannato procura giudice medici ospedale quartiere città paese allarme indagini sequestrati sotto verso fra agli sugli sulle",
    ),
    (
        "nl",
        "jaar jaren man vrouw mensen politie nieuw nieuwe twee drie eerste weer moet moeten kan kunnen wil willen steeds vaker jonge zien vindt lang gaat komt krijgt waarom hoe wat wie zonder onder tussen ik je hij ze we nu dan zo aangehouden gevonden zegt heel veel minder nooit altijd niets ander ons jullie zij hem haar hen hun mijn jouw binnen buiten langs tijdens omdat terwijl indien dus toch eens vandaag gisteren kinderen leerlingen rechter rechtbank verdachte ziekenhuis artsen patiënten gemeente volgens maand",
    ),
    (
        "no",
        "mann kvinne politiet nye nytt mer flere skal må hva hvorfor hvordan seg sin første to tre dager uker barn norsk norske norge uten under blir gir finner åpner kjører mye mindre aldri alltid ingenting alt annen andre vår våre deres ham henne mitt din ditt mellom gjennom fordi mens allerede dag går skole skolen elever retten tiltalt sykehus leger pasienter kommune kommunen unge hun jeg hvem hvor disse denne dette drept døde funnet siktet",
    ),
    (
        "pl",
        "lat rok roku policja policjanci mężczyzna kobieta ludzi nowy nowa nowe dwa trzy pierwszy przeciw bez kto co dlaczego wie ma mają będzie chce został zostały zatrzymano bardzo mniej nigdy zawsze nic wszystko inny inna inne nasz nasza jej mój moja swój swoje pod nad między ponieważ gdy kiedy gdzie tam dziś wczoraj jutro szkoła uczniowie sąd szpital lekarze pacjenci miasto gmina policjant policjantów zginął zginęła zatrzymany oskarżony także czyli więc",
    ),
    (
        "pt",
        "anos ano polícia homem mulher novo nova dois duas três primeiro primeira milhões pessoas governo cidade tem pode será está até contra durante onde quando quem cada mês meses mil morre preso presos prende muito sempre tudo outro outra outros outras nós eles elas meu minha seus suas nosso nossa lhe sem sob perante qual ainda ontem hoje amanhã escola julgamento prisão juiz médicos bairro apreende operação saúde",
    ),
    (
        "ro",
        "ani an poliția bărbat femeie nou nouă doi trei primul prima oameni guvern fără contra când cum cine unde cât foarte niciodată mereu nimic totul alt altă alți noi voi ei ele lor meu mea său sub asupra către fiindcă aici acolo azi ieri mâine școală elevi spital medici pacienți oraș polițiști mort reținut reținuți bărbați tânăr acest această",
    ),
    (
        "sv",
        "man kvinna polisen polis nya nytt mer fler ska måste vad varför hur sig sin första två tre dagar veckor barn svensk svenska sverige utan under blir ger fick hittar öppnar kör så efter tre mot mycket mindre aldrig alltid inget allt annan andra vår våra honom henne mitt din ditt mellan inom genom eftersom medan då redan idag igår imorgon skola skolan elever rätten åtalas döms sjukhus läkare kommun kommunen regionerna hittad död sina deras detta denna dessa där här vilka vem",
    ),
    (
        "tr",
        "yeni yıl polis adam kadın kişi iki üç ilk son dönemi neden nasıl kim karşı önce arasında üzerinde oldu etti edildi başladı az hiç hep şey başka bizim onların kendi altında üstünde nedeniyle çünkü burada orada bugün dün yarın okul öğrenci öğrenciler hastane doktor hastalar şehir polisi öldü yakalandı gözaltına tutuklandı ise bin milyon",
    ),
    (
        "ru",
        "год года лет человек мужчина женщина полиция новый новая два три первый против без кто почему задержали нашли стал стала будет может очень менее никогда всегда ничего всё другой другая другие наш ваш их её мой моя свой своя под над между через потому когда где там тут здесь сегодня вчера завтра школа школьники больница врачи пациенты город полицейские погиб погибла задержан задержаны обвиняемый стали",
    ),
    (
        "uk",
        "рік року роки людина людей чоловік жінка поліція новий нова два три перший проти без хто чому затримали знайшли став стала буде може дуже менше ніколи завжди нічого все інший інша інші наш ваш їх її мій моя свій своя під над між через тому коли де там тут сьогодні вчора завтра школа учні лікарня лікарі пацієнти місто поліцейські загинув загинула обвинувачений",
    ),
    (
        "sk",
        "veľmi menej nikdy vždy nič všetko iný iná iné náš naše jej môj moje svoj svoje pod nad medzi cez pretože keď kde tam dnes včera zajtra škola žiaci nemocnica lekári pacienti mesto obec policajt policajti zomrel zomrela zadržali muž žena ľudia rok rokov nové nový nová teda však",
    ),
    (
        "ms",
        "sangat pernah sentiasa semua lain kami kita mereka dia antara ketika sini situ semalam esok sekolah pelajar doktor pesakit bandar maut ditahan suspek kes sebanyak hingga terhadap melalui adalah bahawa",
    ),
    (
        "ca",
        "molt menys sempre res tot tota tots totes altre altra altres nosaltres ells seu seus sota segons perquè quan allà avui ahir demà escola metges pacients ciutat policia mor detingut detinguts anys nou nova",
    ),
    (
        "et",
        "väga vähem kunagi alati kõik teine meie nende minu vahel sest siis kus siin seal täna eile kool haigla arstid linn politsei mees naine suri aasta aastat uus kaks kolm veel pole olid",
    ),
    (
        "lt",
        "labai mažiau niekada visada viskas kitas mūsų jų jo jos tarp nes kai kur čia šiandien vakar rytoj mokykla ligoninė gydytojai miestas policija vyras moteris mirė metų metai naujas trys kuris kuri",
    ),
    (
        "lv",
        "ļoti mazāk nekad vienmēr viss cits mūsu viņu viņa mans zem starp jo kad kur šeit tur šodien vakar rīt skola slimnīca ārsti pilsēta policija vīrietis sieviete nomira gadu gadi jauns divi trīs vēl kurš kura",
    ),
    (
        "hr",
        "vrlo manje nikada uvijek ništa sve drugi naš njihov njegov njezin moj pod između jer kad gdje ovdje danas jučer sutra škola bolnica liječnici policija muškarac žena umro umrla uhićen godina godine novi nova dva tri još samo više bila",
    ),
    (
        "sl",
        "zelo manj nikoli vedno nič vse drugi naš njihov njegov njen moj pod med ker ko kjer tukaj danes včeraj jutri šola bolnišnica zdravniki mesto policija moški ženska umrl umrla prijeli leto leta novi nova dva tri še samo več bil bila",
    ),
    (
        "sr",
        "веома мање никада увек ништа све други наш њихов његов њен мој под између јер кад где овде данас јуче сутра школа болница лекари град полиција мушкарац жена умро умрла ухапшен година године нови нова два три још само више био била",
    ),
    (
        "bg",
        "много никога винаги нищо всичко друг наш техен неговия моят под между защото когато където тук днес вчера утре училище болница лекари град полиция полицията мъж жена почина задържан задържани години година нов нова два три още само повече ще",
    ),
    (
        "mk",
        "многу никогаш секогаш ништо сè друг наш нивен неговиот мојот под меѓу бидејќи кога каде тука денес вчера утре училиште болница лекари град полиција полицијата маж жена почина уапсен години година нов нова два три уште само повеќе",
    ),
    (
        "be",
        "вельмі ніколі заўсёды нічога усё іншы наш іх яе мой пад паміж таму калі дзе тут сёння учора заўтра школа бальніца лекары горад міліцыя мужчына жанчына памёр затрыманы гадоў год новы новая два тры яшчэ толькі больш будзе",
    ),
    (
        "vi",
        "rất bao giờ luôn mọi khác chúng tôi họ mình dưới giữa vì đâu đây hôm nay qua trường học sinh bệnh viện bác sĩ nhân thành phố công bắt giữ tử vong năm mới hai ba đang sẽ",
    ),
    (
        "tl",
        "napaka lahat tayo kami sila siya kanyang ating ilalim pagitan kapag saan dito ngayon kahapon bukas paaralan ospital doktor lungsod pulis pulisya lalaki babae patay arestado taon bago dalawa tatlo pa din rin mula hanggang",
    ),
    // Three languages of Africa that have no model and that the others must not swallow.
    ("sw", "na ya wa kwa katika ni za la kuwa hiyo huo hii hizo watu polisi mbalimbali kuhusu baada kwamba yake wake"),
    ("xh", "ukuba kwaye okanye nge kunye ngoku emva kwe yi le lo kwi ukwenza kule xa oko ngo"),
    ("zu", "ukuthi futhi kanye uma ngo kwe lo le nje ngoba abantu ngesikhathi kodwa lokhu kusho kuze ukuba ngempi emva"),
];

/// Words of a text that are looked at: a headline has them all, and of a longer text they tell enough.
const MOST_WORDS: usize = 400;

/// The places in [`FUNCTION_WORDS`] of the languages that have a word, one bit each.
static LANGUAGES_OF: LazyLock<HashMap<&'static str, u64, Seed>> = LazyLock::new(|| {
    let mut languages: HashMap<&'static str, u64, Seed> = HashMap::default();
    for (code, words) in FUNCTION_WORDS.iter().chain(HEADLINE_WORDS) {
        let place = CODES.iter().position(|known| known == code).unwrap_or(0);
        words.split(' ').for_each(|word| *languages.entry(word).or_default() |= 1 << place);
    }
    languages
});

/// The languages of both tables.
static CODES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut codes: Vec<&str> = FUNCTION_WORDS.iter().chain(HEADLINE_WORDS).map(|(code, _)| *code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
});

/// Whether the tables have words of that language.
pub(super) fn knows_words_of(code: &str) -> bool {
    CODES.contains(&code)
}

/// The language with most frequent words in the text, where no other has as many, and how many.
pub(super) fn most_function_words(text: &str) -> Option<(&'static str, usize)> {
    let counts = counts(text);
    let best = counts.iter().copied().max()?;
    let mut leaders = counts.iter().zip(CODES.iter()).filter(|(count, _)| **count == best);
    match (leaders.next(), leaders.next()) {
        (Some((_, code)), None) if best > 0 => Some((*code, best)),
        _ => None,
    }
}

/// Whether this language has at least `fewest` frequent words in the text, and no other has more than `beyond` more of them.
pub(super) fn leads_by_function_words(text: &str, code: &str, fewest: usize, beyond: usize) -> bool {
    let counts = counts(text);
    let most = counts.iter().copied().max().unwrap_or(0);
    let own = CODES.iter().position(|known| *known == code).and_then(|at| counts.get(at)).copied().unwrap_or(0);
    own >= fewest && own + beyond >= most
}

/// Whether at least one in `share` of the words looked at is a frequent one of this language.
pub(super) fn is_frequent(text: &str, code: &str, share: usize) -> bool {
    let own = CODES.iter().position(|known| *known == code).and_then(|at| counts(text).get(at).copied()).unwrap_or(0);
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')).filter(|word| !word.is_empty());
    own * share >= words.take(MOST_WORDS).count()
}

/// How many of its frequent words each language has in the text.
fn counts(text: &str) -> [usize; u64::BITS as usize] {
    let lower = text.to_lowercase().replace('’', "'");
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty());
    let mut counts = [0_usize; u64::BITS as usize];
    for word in words.take(MOST_WORDS) {
        let bare = word.trim_matches('\'');
        let mut languages = LANGUAGES_OF.get(bare).copied().unwrap_or(0);
        while languages != 0 {
            counts[languages.trailing_zeros() as usize] += 1;
            languages &= languages - 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tie_names_no_language() {
        assert_eq!(most_function_words("og det er"), None);
        assert_eq!(most_function_words("the end of the river"), Some(("en", 3)));
        assert_eq!(most_function_words(""), None);
    }
}
