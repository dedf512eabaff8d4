//! Dutch.

use super::lexicon::Grammar;

pub(super) const DUTCH: Grammar = Grammar {
    says: "adviseerde adviseerden adviseert adviseren aldus antwoordde antwoordden antwoorden antwoordt argumenteerde \
        argumenteerden argumenteert argumenteren beaamde beaamden beaamt beamen becijferden becijferen becijfert \
        bedenkt bekende bekenden bekennen bekent beklaagt beklemtonen beklemtoonde beklemtoonden beklemtoont beloofde \
        beloofden belooft beloven benadrukken benadrukt benadrukte benadrukten bepleit bericht berichtte beschreef \
        beschrijft betogen betoogde betoogden betoogt betreurde betreurden betreuren betreurt bevestigde bevestigden \
        bevestigen bevestigt beweerde beweerden beweert beweren bezweert bezweren bezwoer bezwoeren bromt bulderde \
        citeert concludeerde concludeerden concludeert concluderen constateerde constateerden constateert constateren \
        corrigeert dachten denkt dicteert erkende erkenden erkennen erkent fluisterde fluistert foetert formuleert \
        garandeerde garandeerden garandeert garanderen getuigde getuigden getuigen getuigt giechelt glimlacht glundert \
        gniffelt grapt grapte grijnst grinnikt gromt herhaalde herhaalden herhaalt herhalen herinnerde herinnerden \
        herinneren herinnert huivert ironiseert jubelt kaatst klaagde klaagden klaagt klagen laat lacht lachte legden \
        legt licht liet lucht meende meenden meent meldde meldden melden meldt memoreert menen merkt merkte merkten \
        mijmert mopperde mopperden mopperen moppert noemde noemt noteerde noteerden noteert noteren nuanceerde \
        nuanceert onderstreept onderstreepte onderstreepten onderstrepen onthulde onthulden onthullen onthult \
        oordeelde oordeelden oordeelt oordelen opperde opperden opperen oppert oreert pleit pleitte preciseerde \
        preciseerden preciseert preciseren prevelt prijst rapporteerde rapporteerden rapporteert rapporteren ratelt \
        reageerde reageerden reageert reageren redeneert relativeerde relativeert repliceert resumeert riep riepen \
        roept schampert schat schatert schatten schetsen schetst schetste schetsten schreef schreeuwt schreven \
        schrijft schrijven snauwt snikt snuift somt specificeerde specificeerden specificeert specificeren spot sprak \
        spreekt staat stamelt stelde stelden stellen stelt suggereerde suggereerden suggereert suggereren sust \
        temperde tempert tiert tweette verduidelijken verduidelijkt verduidelijkte verduidelijkten verheldert \
        verklaarde verklaarden verklaart verklaren verkondigt vermaant vermeldde vermeldden vermelden vermeldt \
        verontschuldigt vertelde vertelden vertellen vertelt verwacht verwachtte verwachtten verweet verweten verwijt \
        verzekerde verzekerden verzekeren verzekert verzucht verzuchten verzuchtte verzuchtten vinden vindt voegden \
        voegen voegt vond vonden voorspelde voorspelden voorspellen voorspelt vraagt vragen vroeg vroegen vult \
        waarschuwde waarschuwden waarschuwen waarschuwt wezen wijst wijzen wuift zeggen zegt zei zeiden zucht zuchten \
        zuchtte zuchtten zweert zwoer zwoeren",
    reports: "acht achtte becijferde begreep begrepen begrijpen begrijpt bekent berekende beseffen beseft besefte \
        beseften besloot besloten besluit betwijfelt bleek concludeerde dacht denken denkt gaf gaven geeft geloofde \
        geloofden gelooft geloven hoopt hoopte hoopten hopen kondigde kondigden kondigt legde legt meende meent merkt \
        merkte ontkenden ontkennen raadt raamt ramen rekent schat schatte toont vermoedde vermoedden vermoeden \
        vermoedt veronderstelde veronderstelden veronderstellen veronderstelt verwacht verwachten vindt voegde voegt \
        voorspelt vreesde vreesden vreest vrezen wees weet wenst wijst wil wist wisten zag ziet",
    acts: "bekritiseerde bekritiseert bepleit bepleitte beschreef beschrijft beschuldigde beschuldigt bestempelde bestempelt \
        betitelt eist eiste hekelde hekelt karakteriseert kwalificeert lauwert looft noemde noemt omschreef omschrijft \
        ontkende ontkent pleit prees prijst roemt sprak spreekt vergeleek vergelijkt verwelkomt vraagt waarschuwt wijst",
    wills: "belooft dreigt hoopt weigerde weigert wil wilde willen",
    participles: "",
    he: "hij",
    she: "",
    they: "",
    others: "het ik je jij men u we wij ze zij",
    first_person: "ik we wij",
    articles: "alle beide dat de deze die dit drie een elke enkele haar het hun iedere meerdere mijn ons onze sommige twee vele vier zijn",
    prepositions: "aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond sinds te tegen \
        tijdens tot tussen uit van vanaf via volgens voor wegens zonder",
    conjunctions: "dus en maar of want",
    adverbs: "al alleen altijd bovendien daar daarna daarom dan dinsdag echter eerder er gisteren hier inmiddels later maar meteen \
        morgen niet nog nooit nu onlangs ook opnieuw reeds soms steeds toch toen vaak vandaag verder vervolgens weer wel zeer zelf \
        zelfs zo",
    auxiliaries: "ben bent had hadden hebben heeft is kan kon konden kunnen mag mocht moest moesten moet moeten waren was werd werden worden \
        wordt zal zijn zou zouden zullen",
    passives: "werd werden worden wordt",
    to: "te",
    that: "dat",
    relatives: "die waar waarvan wie wiens",
    subordinators: "als hoe hoewel nadat of omdat terwijl toen voordat waarom wanneer wat zodat zodra",
    questions: "hoe waar waarom",
    titles_he: "dhr heer meneer",
    titles_she: "mevr mevrouw mw",
    titles: "commissaris dokter dr drs generaal inspecteur ir kapitein kolonel mr prof professor rechter",
    jobs: "aanklager acteur actrice advocaat advocate agent ambtenaar ambulanciers analist apotheekster apotheker arts \
        auteur baas bakker barman beheerder bendeleider bestuurder bewoner bioloog boer boswachter brandweercommandant \
        brandweerman burgemeester buurman buurvrouw cafébaas chauffeur chef chirurg columnist commandant coördinator \
        criminologe criminoloog deelnemer deskundige diensthoofd dierenarts directeur directrice diëtiste docent dokter \
        drugsexpert econoom eigenaar eigenares epidemioloog expert farmacoloog forensisch fractievoorzitter gastheer \
        gebruiker gemeenteraadslid getuige gids gouverneur handelaar historicus hoofd hoofdofficier hoogleraar huisarts \
        hulpverleenster hulpverlener ingenieur intensivist internist jeugdwerker journalist jurist juriste kamerlid kinesist \
        klasgenoot kok korpschef kunstenaar leerkracht leerling leider leraar lerares lid manager medewerker minister \
        moderator motoragent muzikant nachtburgemeester nefroloog neuroloog nonkel notaris officier oncoloog onderwijzer \
        onderzoeker onderzoekster oprichter oprichtster organisator ouder pastoor patiënt patiënte pedagoog piloot pleiter \
        politiecommissaris postbode premier president preventiemedewerker preventiewerker procureur professor projectleider \
        psychiater psychologe psycholoog psychotherapeut raadslid raadsman raadsvrouw rechercheur rechter redacteur \
        regisseur scheikundige schepen schooldirecteur schrijver secretaris senator socioloog specialist staatssecretaris \
        straathoekwerker strafpleiter student studente taalkundige taalwetenschapper tandarts topman toxicologe toxicoloog \
        trainer uitbaatster uitbater uroloog vader verdachte verdediger verpleegkundige verpleegster verpleger verslaggever \
        verslavingsarts verzorger viroloog voorzitter vrijwilliger vrijwilligster weervrouw wetenschapper wethouder \
        wijkagent winkelier woordvoerder woordvoerster zanger zangeres",
    men: "broer jongen man oom vader vriend zoon",
    women: "dochter meisje moeder tante vriendin vrouw weduwe zus",
    institutions: "agentschap autoriteit bedrijf bestuur bond commissie douane fractie gemeente gerecht hof inspectie instituut kliniek krant \
        ministerie onderzoek openbaar organisatie parket partij politie raad rapport rechtbank regering stichting universiteit \
        vakbond vereniging ziekenhuis",
    documents: "analyse bericht brief cijfers document enquête gegevens memo nota onderzoek peiling persbericht rapport \
        rapporten studie verklaring verslag",
    times: "april augustus avond december dinsdag donderdag februari gisteren jaar januari juli juni maand maandag maart mei middag \
        morgen november ochtend oktober september vandaag vrijdag week weekend winter woensdag zaterdag zomer zondag",
    particles: "'t al de den der el het la le ten ter van von",
    sources: &[
        "zo staat in",
        "valt te lezen in",
        "staat te lezen in",
        "volgens",
        "aldus",
        "naar eigen zeggen van",
        "naar haar mening",
        "naar zijn mening",
        "in de woorden van",
    ],
    sources_behind: "",
    job_endings: &[
        "arts",
        "bestuurder",
        "eigenaar",
        "houder",
        "houdster",
        "inspecteur",
        "rechercheur",
        "voorlichter",
        "leider",
        "leidster",
        "loog",
        "loge",
        "woordvoerder",
        "woordvoerster",
        "voorzitter",
        "minister",
        "officier",
        "deskundige",
        "onderzoeker",
        "advocaat",
        "directeur",
        "verpleegkundige",
        "medewerker",
        "medewerkster",
        "rechter",
        "begeleider",
        "begeleidster",
        "coördinator",
        "werker",
        "werkster",
    ],
    elides: false,
    drops_subject: false,
    capital_nouns: false,
};
