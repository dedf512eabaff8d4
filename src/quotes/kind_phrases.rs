//! What is said of use, and by those who use or are related, folded, in all languages together: phrases parted by semicolons,
//! in alphabetical order; `_` stands for the blank before a word's beginning.

/// What the article says of somebody who uses; a person without a role near these is one who does.
pub(super) const USE_PHRASES: &str = "\
    a arrete la ketamine; a decouvert la ketamine; a decroche; a gram a day; a line of ketamine; a primeira sessao; \
    abhangig; accro; accro a; addict; addicted to it; addicted to ketamine; addicted to the drug; \
    addiction to ketamine; adicta; adicta a; adicto; adicto a; afgekickt; afhaengig; afkickte; an einer depression; \
    ancien consommateur; ancienne consommatrice; andra behandlingen; antidepres; antidepress; anvande ketamin; \
    assumeva ketamina; aufgehort zu konsumieren; avhengig; bagimli oldu; bagimliligi; bagimlisi; became addicted; \
    became hooked; began sniffing; began snorting; began taking ketamine; began using; begon met ketamine; \
    begyndte at tage; begynte han med; begynte hun med; begynte med ketamin; behandlas med; behandles med ketamin; \
    behandlet med ketamin; bekam ketamin; bekommt er ketamin; bekommt sie esketamin; beroende av; birakti; \
    bladder removed; borjade med ketamin; bral ketamine; brala ketamine; braly ketamine; brugte ketamin; brukte ketamin; \
    came off ketamine; cheirar ketamina; cheirava; cheirou; cierpi na depresje; cinquieme seance; clean for; \
    clean is; comecou a consumir; comecou a usar; commence la ketamine; consome desde; consome ha; consommait; \
    consomme de la ketamine; consomme depuis; consumava; consume desde; consume ketamina; consumia a diario; \
    consumia ketamina; consumia tusi; consumio; consumiu; cuarta sesion; cure de desintox; deixou a ketamina; \
    deixou de consumir; dejo de consumir; dejo la ketamina; dependance; dependencia; depresion resistente; depresjon; \
    depressao resistente; depressed since; depression resistante; depression sedan; depressione resistente; \
    depressionen behandelt; depresyon tedavi; deprimert; derde infuus; desintoxicacion; desintoxication; \
    deuxieme seance; did ketamine; dipendenza; dixieme seance; doing ketamine; douzieme seance; dritte infusion; \
    dritte sitzung; drog ketamin; drogfri; e pulita da; e pulito da; eerste infuus; eerste patienten; em recuperacao; \
    em tratamento; empezo a consumir; en consommait; en prenait; en recuperacion; en rehabilitacion; \
    en tratamiento con esketamina; enganchad; entgiftung; entzug; esnifaba; esnifar; esnifo; est dependant; \
    esta limpa; esta limpia; esta limpio; esta limpo; etait dependant; ex adict; ex-user; exadict; \
    experimented with ketamine; faceva uso; fick ketamin; fifth session; fik ketamin; fikk ketamin; first infusion; \
    first session; first took ketamine; first tried; first tried ketamine; first used; former ket; former user; \
    fourth session; gave up ketamine; gave up the drug; gebruik van ketamine; gebruikt ketamine; gebruikte keta; \
    gebruikte ketamine; gestopt met; gets ketamine; got clean; got sober; gram habit; gramm am tag; grammes par jour; \
    grammi al giorno; gramos al dia; grams a day; grams a week; grams of ketamine a; ha iniziato a usare; \
    ha provato la ketamina; ha smesso; haar blaas; haar verslaving; had been using ketamine; had used ketamine; \
    hans blaere; hans blasa; has been clean; has been sober; has had depression; has used ketamine; hendes blaere; \
    hennes blasa; her addiction; her bladder; her dependence; her depression; her drug use; her habit; her infusion; \
    her infusions; her ketamine; her own addiction; her sessions; his addiction; his bladder; his dependence; \
    his depression; his drug use; his habit; his infusion; his infusions; his ketamine; his own addiction; \
    his sessions; hooked; hooked on; ihre abhangigkeit; ihre blase; ihre erste infusion; ihre sucht; ihrem konsum; \
    ihren konsum; ilk seans; in comunita; in recovery; is gestopt; ist clean; jego nalog; jego pecherz; jej nalog; \
    jej pecherz; kaytti ketamiinia; keta gebruik; keta genommen; keta gezogen; keta nahm; ketamiinihoi; ketamin genommen; \
    ketamin geschnupft; ketamin gezogen; ketamin konsumiert; ketamin kullan; ketamin nahm; ketamin schnupfte; ketamin tedavi; ketaminabhangig; \
    ketaminberoende; ketamine addict; ketamine dependency; ketamine gebruikt; ketamine gesnoven; ketamine habit; \
    ketamine patient; ketamine use disorder; ketamine user; ketaminmisbrug; ketaminmissbruk; ketaminsucht; \
    kicked the habit; konsumiert ketamin; konsumiert seit; konsumierte; kreeg ketamine; krijgt ketamine; \
    kullandigini; kullaniyordu; kullanmaya basladi; la prima seduta; la primera sesion; la sua vescica; largou a; \
    leczy sie; leczyl sie; leczyla sie; leidet an depression; lijdt aan een depressie; lives with depression; \
    lleva limpi; lost her bladder; lost his bladder; major depression; masennuksen; masennus; mesanesi; misbrug; \
    misbruk; missbruk; missbrukade; missbrukat; months clean; months sober; na odwyku; nahm keta; nahm ketamin; \
    nahm regelmassig; nimmt ketamin; nykter; o vicio; odwyku; one of the patients; onzieme seance; padece depresion; \
    parou de usar; percorso di recupero; prenait de la ketamine; prend de la ketamine; pris de la keta; \
    probo la ketamina; przestal brac; przestala brac; quarta seduta; quatrieme seance; quit ketamine; \
    raakte verslaafd; recaida; receives infusions; receives ketamine; recovering from ketamine; rehab; \
    rehabilitacion; relapse; rusfri; rutschte ab; sa consommation; sa dependance; sa premiere seance; sa vessie; \
    schnupft; schnupfte; se metia; second infusion; second session; seconda seduta; segunda sesion; segunda sessao; \
    seine abhangigkeit; seine blase; seine erste infusion; seine sucht; seinem konsum; seinen konsum; \
    seit der ersten infusion; seit monaten clean; ses annees de consommation; ses seances; sevrage; sevre depuis; sevree depuis; sitt missbruk; \
    sixieme seance; sixth session; slutade med ketamin; smesso con la ketamina; sniffa; sniffade; sniffait; sniffare; \
    sniffava; sniffe; sniffed ket; sniffer; sniffet; snoof; snortade; snorted; snorting; snorts; snorts ketamine; \
    snuift; sober; sobria; sobrio; soffre di depressione; sofre de depressao; son addiction; souffre de depression; \
    started on ketamine; started sniffing; started snorting; started taking ketamine; started using; stoffri; \
    stopped snorting; stopped taking; stopped using; stopte met; struggled with ketamine; su adiccion; su consumo; \
    su dependencia; su vejiga; sua bexiga; sua dependencia; sua dipendenza; suchtig; suchtkrank; \
    suffered from depression; suffering from depression; sufre depresion; suivi pour depression; \
    suivie pour depression; swoim nalogu; swojego uzaleznienia; takes ketamine; taking ketamine; tedavi goruyor; \
    temiz kaldi; terceira sessao; tercera sesion; terza seduta; third infusion; third session; tirava ketamina; \
    tog keta; tog ketamin; tok ketamin; tomaba ketamina; took ketamine; took the drug; tossicodipenden; \
    treatment-resistant depression; tredje behandlingen; tried ketamine; troisieme seance; trzezwa; trzezwy; \
    turned to ketamine; tweede infuus; usato ketamina; usato la ketamina; usava cetamina; usava ketamina; \
    usava la ketamina; used ketamine; uses ketamine; using ketamine; using the drug; usou cetamina; usou ketamina; \
    uzaleznil sie; uzaleznila sie; uzaleznion; uzywal ketaminy; uzywala ketaminy; verslaafd; viciad; w leczeniu; \
    w terapii; war abhangig; was addicted; was given ketamine; was hooked; was prescribed ketamine; was using; \
    wciaga ketamine; wciagal; weekly infusion; who used ketamine; wird mit esketamin behandelt; \
    wird mit ketamin behandelt; woke up in intensive care; years clean; years sober; zaczal brac; zaczela brac; \
    zat aan de ketamine; zieht ketamin; zijn blaas; zijn verslaving; zog ketamin; zum ersten mal ketamin; \
    zweite infusion; zweite sitzung; бросил; впервые попробовал; его мочевой; ее мочевой; зависим; лечится от; нюхал; \
    первая капельница; подсел; принимал кетамин; принимала кетамин; реабилитаци; ремисси; своей зависимости; \
    страдает депресси; употребля; употреблял; употреблял кетамин; употребляла кетамин";

/// What somebody says of using.
pub(super) const OWN_USE_PHRASES: &str = "\
    _a gram a day; _a minha bexiga; _a minha dependencia; _als ich noch konsumiert; _bagimli oldum; _bagimlisiydim; \
    _bagimlisiyim; _bagimliydim; _bin ich clean; _birakamadim; _biraktim; _bobreklerim; _bralam; _bralem; _bralem \
    ketamine; _bylam na odwyku; _bylam uzalezniona; _bylem na odwyku; _bylem uzalezniony; _cekiyordum; _cheirei; \
    _comecei a cheirar; _comecei a consumir; _comecei a usar; _consumi ketamina; _consumia ketamina; _cuando consumia; \
    _deixei de consumir; _deje de consumir; _empece a consumir; _empece con; _era adicta; _era adicto; _ero dipendente; \
    _esnifaba; _estaba enganchad; _estou limpa; _estou limpo; _eu cheirava; _eu cheirei; _eu era viciad; _eu tomava; _eu \
    tomei; _eu usava; _eu usei; _facevo uso; _fiquei viciad; _gebruikte ik; _hab ich keta; _habe ich genommen; _habe ich \
    gezogen; _habe ich konsumiert; _ho iniziato a usarla; _ho provato la keta; _ho provato la ketamina; _ho smesso; _ho \
    sniffato; _i am an addict; _i am clean; _i became addicted; _i bought ketamine; _i came off it; _i couldn't get \
    through a day; _i couldn't pee; _i couldn't stop; _i did ket; _i first took; _i first tried; _i gave up ketamine; _i \
    got addicted; _i got clean; _i got hooked; _i got sober; _i had a habit; _i had a line; _i have used it; \
    _i k-holed; _i kept using; _i loved ketamine; _i miei reni; _i planned my life around toilets; _i relapsed; \
    _i sniffed; _i snort; _i snorted; _i started on ket; _i started sniffing; _i started taking; _i started using; _i \
    stopped taking; _i stopped using; _i took it; _i took ketamine; _i tried ket; _i tried ketamine; _i use ketamine; _i \
    used ketamine; _i used to snort; _i used to take; _i used to use; _i was a gram; _i was addicted; _i was an addict; \
    _i was doing a gram; _i was doing it; _i was doing two grams; _i was getting through; _i was hooked; _i was in \
    rehab; _i was incontinent; _i was k-holing; _i was on it; _i was on ketamine; _i was passing blood; _i was peeing \
    blood; _i was prescribed; _i was sniffing; _i was snorting; _i was taking; _i was taking it; _i was \
    urinating blood; _i was using; _i was using it; _i was weeing blood; _i went into rehab; _i went to rehab; _i wet \
    myself; _i would snort; _i'd do a line; _i'd sniff; _i'd snort; _i'd take; _i'm \
    addicted; _i'm an addict; _i'm clean; _i'm sober; _i've been clean; _i've been sober; _i've relapsed; _i've used it; \
    _ich bin abhangig; _ich bin clean; _ich bin suchtig; _ich hab gezogen; _ich habe aufgehort; _ich habe es genommen; \
    _ich habe geschnupft; _ich habe gezogen; _ich habe keta; _ich habe ketamin; _ich habe konsumiert; _ich hatte blut im \
    urin; _ich konnte nicht aufhoren; _ich konsumierte; _ich nahm es; _ich nahm ketamin; _ich nehme ketamin; _ich war \
    abhangig; _ich war drauf; _ich war suchtig; _ich wurde abhangig; _ich wurde suchtig; _ik begon met keta; _ik ben \
    afgekickt; _ik ben clean; _ik ben gestopt; _ik ben verslaafd; _ik gebruikte; _ik gebruikte keta; _ik heb gesnoven; \
    _ik kon niet stoppen; _ik nam keta; _ik nam ketamine; _ik plaste; _ik raakte verslaafd; _ik snoof; _ik snoof keta; \
    _ik viel terug; _ik was verslaafd; _ilk kullandigimda; _j'ai arrete; _j'ai commence a en prendre; _j'ai decroche; \
    _j'ai pris de la ketamine; _j'ai rechute; _j'ai sniffe; _j'ai teste; _j'en ai pris; _j'en consommais; _j'en prenais; \
    _j'en prends; _j'en sniffais; _j'etais accro; _j'etais dependant; _j'urinais; _jag anvande; _jag ar beroende; _jag \
    ar drogfri; _jag blev beroende; _jag borjade med; _jag drog; _jag kunde inte sluta; _jag missbrukade; _jag provade \
    ketamin; _jag slutade; _jag sniffade; _jag tog ketamin; _jag var beroende; _je consommais; _je me suis mis a; _je \
    n'arrivais plus a arreter; _je pissais du sang; _je prenais; _je sniffais; _je suis clean; _je suis dependant; _je \
    suis devenu accro; _je suis devenue accro; _je tapais; _jeg brugte; _jeg brukte; _jeg er rusfri; _jeg er stoffri; \
    _jeg klarte ikke a slutte; _jeg kunne ikke stoppe; _jeg sniffede; _jeg sniffet; _jeg tog ketamin; _jeg var \
    afhaengig; _jeg var avhengig; _jestem czysta; _jestem czysty; _jestem uzaleznion; _j’etais accro; _ketamin cektim; \
    _ketamin kullandim; _kullandim; _kullaniyordum; _kullanmaya basladim; _la mia dipendenza; _la mia vescica; _la \
    prendevo; _la tiravo; _la usavo; _llevo limpi; _llevo sin consumir; _ma consommation; _ma cure; _ma dependance; _ma \
    premiere prise; _ma premiere trace; _ma vessie; _me enganche; _me esnifaba; _me hice adict; _me meti; _me metia; \
    _mein entzug; _mein konsum; _meine abhangigkeit; _meine blase; _meine erste line; _meine infusion; _meine nieren; \
    _meine sucht; _meine therapie; _mes reins; _mesanem; _meu vicio; _meus rins; _mi adiccion; _mi consumo; _mi \
    dependencia; _mi facevo; _mi facevo di; _mi primera raya; _mi recuperacion; _mi vejiga; _mijn blaas; _mijn eerste \
    lijntje; _mijn gebruik; _mijn nieren; _mijn verslaving; _min behandling; _min blaere; _min blasa; _min forsta lina; \
    _mina njurar; _mine nyrer; _minha bexiga; _minha dependencia; _mis rinones; _mit misbrug; _mitt misbruk; _mitt \
    missbruk; _moj nalog; _moj pecherz; _moje nerki; _mojego nalogu; _mon addiction; _mon sevrage; _my addiction; _my \
    bladder; _my catheter; _my cravings; _my dealer; _my depression; _my drug use; _my first bump; _my first infusion; \
    _my first line; _my habit; _my infusion; _my infusions; _my ketamine; _my kidneys; _my last line; _my nose bled; _my \
    own use; _my recovery; _my rehab; _my relapse; _my second infusion; _my spray; _my treatment; _my use of; _nao \
    conseguia parar; _ne facevo uso; _ne prendevo; _ne tiravo; _nie moglam przestac; _nie moglem przestac; _no podia \
    parar; _non riuscivo a smettere; _orinaba y; _os meus rins; _pisciavo sangue; _plaste ik; _prendevo la ketamina; \
    _probe la ketamina; _przestalam brac; _przestalem brac; _recai; _sikalam krwia; _sikalem krwia; _sniffavo; _snoof \
    ik; _sono pulita; _sono pulito; _sono stata in comunita; _sono stato in comunita; _soy adicta; _soy adicto; \
    _sprobowalam; _sprobowalem; _tiravo ketamina; _toen ik gebruikte; _tomaba ketamina; _usava cetamina; _usava \
    ketamina; _usavo la ketamina; _usei cetamina; _usei ketamina; _uzaleznilam sie; _uzaleznilem sie; _viciei; \
    _wciagalam; _wciagalem; _when i used; _when i was using; _yo consumia; _yo me metia; _zaczalem brac; \
    _zaczelam brac; _моего употребления; _мои почки; _мой мочевой; _моя зависимость; _покупал для себя; _покупала для \
    себя; _у меня была зависимость; _я бросил; _я был зависим; _я была зависима; _я начал принимать; _я начала \
    принимать; _я не мог остановиться; _я не могла остановиться; _я нюхал; _я подсел; _я подсела; _я попробовал; _я \
    принимал; _я пробовал; _я сидел на; _я сидела на; _я употребля; やめられなかった; やめられません; 使い始め; 使っていました; 依存していました; 依存症でした; \
    僕の膀胱; 吸っていました; 我上瘾; 我上癮; 我吸k; 我吸毒; 我吸食; 我尿血; 我开始吸; 我戒了; 我戒毒; 我染上; 我每天吸; 我的膀胱; 我第一次吸; 我開始吸; 手を出し; 私の膀胱; 自分の膀胱; 血尿が; \
    끊을 수 없; 끊지 못; 나는 투약; 내 방광; 저는 투약; 제 방광; 제가 투약; 중독됐; 중독되었; 처음 투약";

/// What relatives say of somebody else.
pub(super) const OWN_KIN_PHRASES: &str = "\
    _kardesim; _kizim; _kizimiz; _kocam; _ma femme; _ma fille; _ma soeur; _mein bruder; _mein kind; _mein mann; _mein \
    sohn; _meine schwester; _meine tochter; _meinem sohn; _meinen sohn; _meu filho; _meu irmao; _meu marido; _meu \
    menino; _mi esposa; _mi esposo; _mi hermana; _mi hermano; _mi hija; _mi hijo; _mi marido; _mi nino; _mi sobrino; \
    _mia figlia; _mia moglie; _mia sorella; _mijn broer; _mijn dochter; _mijn kind; _mijn man; _mijn zoon; _mijn zus; \
    _min bror; _min datter; _min dotter; _min man; _min son; _min sonn; _min syster; _minha filha; _minha irma; _mio \
    figlio; _mio fratello; _mio marito; _mio nipote; _mit barn; _mitt barn; _moj brat; _moj maz; _moj syn; _moja corka; \
    _moja siostra; _moje dziecko; _mojego syna; _mon enfant; _mon fils; _mon frere; _mon mari; _my boy; _my boyfriend; \
    _my brother; _my child; _my daughter; _my girl; _my girlfriend; _my husband; _my little boy; _my nephew; _my niece; \
    _my sister; _my son; _my stepson; _my wife; _nasz syn; _nasza corka; _nossa filha; _nosso filho; _nostra figlia; \
    _nostro figlio; _notre enfant; _notre fille; _notre fils; _nuestra hija; _nuestro hijo; _oglum; _oglumu; _oglumun; \
    _oglumuz; _ons kind; _onze dochter; _onze zoon; _our boy; _our child; _our children; _our daughter; _our son; _unser \
    kind; _unser sohn; _unsere tochter; _unseren sohn; _var dotter; _var son; _var sonn; _vores datter; _vores son; \
    _моего сына; _мои брат; _мои муж; _мои ребенок; _мои сын; _мой брат; _мой муж; _мой ребенок; _мой сын; _мою дочь; \
    _моя дочь; _моя сестра; _наш сын; _наша дочь; うちの娘; うちの子; うちの息子; 娘が; 娘は; 息子が; 息子は; 我丈夫; 我儿子; 我兒子; 我哥哥; 我女儿; 我女兒; \
    我孩子; 我弟弟; 내 딸; 내 아들; 우리 딸; 우리 아들; 우리 아이; 제 동생; 제 딸; 제 아들";

/// What an article says of a parent, brother or widow: "Her son Noah had opened his knee".
pub(super) const KIN_PHRASES: &str = "\
    _buried her; _filho dela; _haar dochter; _haar zoon; _hans dotter; _hans son; _hennes dotter; _hennes son; _hennes sonn; \
    _her brother; _her daughter; _her late husband; _her little boy; _her little girl; _her sister; _her son; _her teenage son; \
    _his brother; _his daughter; _his late wife; _his sister; _his son; _ihr sohn; _ihr verstorbener; _ihre tochter; _ihren sohn; \
    _jego corka; _jego syn; _jej corka; _jej syn; _mother of; _father of; _sa fille; _sein sohn; _seine tochter; _seinen sohn; \
    _seu filho; _son fils; _su hija; _su hijo; _sua figlia; _sua filha; _suo figlio; _syn ma; _zijn dochter; _zijn zoon; \
    _его дочь; _его сын; _ее дочь; _ее сын; _ii син; _його син; _іі син";

/// What an article says of a name that is not the real one.
pub(super) const ALIAS_PHRASES: &str = "\
    asked not to use her last name; asked not to use his last name; cuyo nombre real; der echte name; der eigentlich \
    anders heisst; die eigentlich anders heisst; egentligen heter; fingerad; fingert navn; gave her name only as; gave \
    his name only as; gefingeerde naam; imie zmienione; le prenom a ete; le prenom a ete change; name changed; name \
    geandert; name has been changed; name von der redaktion; niet haar echte naam; niet zijn echte naam; nom d'emprunt; \
    nombre cambiado; nombre ficticio; nombre supuesto; nome de fantasia; nome di fantasia; nome fictici; not her real \
    name; not his real name; not their real name; prenom a ete modifie; prenom d'emprunt; prenom modifie; pseudonym; \
    soyadini vermek istemeyen; имя изменено";
