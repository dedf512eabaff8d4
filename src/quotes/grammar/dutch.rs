//! Dutch.

use super::lexicon::Grammar;

pub(super) const DUTCH: Grammar = Grammar {
    says: "aldus antwoordde antwoordt bekent benadrukt benadrukte bepleit bericht berichtte beschreef beschrijft bevestigde bevestigt \
        beweerde beweert concludeerde concludeert constateert denkt erkende erkent gaf geeft herhaalt herinnert klaagt laat lacht \
        legt liet meende meent meldde melden meldt merkt noemde noemt nuanceert onderstreept oordeelde oordeelt pleit reageerde \
        reageert roept schat schetst schreef schreven schrijft sprak spreekt staat stelde stellen stelt suggereert tweette \
        verklaarde verklaart vertelde vertellen vertelt verwacht verzucht vinden vindt voegt vond voorspelt vraagt vroeg vult \
        waarschuwde waarschuwt wijst zeggen zegt zei zeiden zucht",
    reports: "bleek dacht denken denkt gelooft hoopt hopen meent toont vermoedde vermoedt verwacht verwachten vindt vreest vrezen weet",
    acts: "bekritiseert bepleit beschreef beschrijft beschuldigde beschuldigt eist eiste noemde noemt ontkende ontkent pleit vraagt \
        wijst",
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
    titles_he: "dhr heer meneer",
    titles_she: "mevr mevrouw mw",
    titles: "commissaris dokter dr drs generaal inspecteur ir kapitein kolonel mr prof professor rechter",
    jobs: "acteur actrice advocaat advocate agent ambtenaar analist apotheker arts auteur baas bestuurder burgemeester coördinator \
        criminoloog deskundige directeur directrice docent dokter econoom eigenaar epidemioloog expert gids hoofd hoofdofficier \
        hoogleraar huisarts ingenieur journalist jurist kamerlid korpschef leider lid manager minister nefroloog officier \
        onderzoeker onderzoekster oprichter oprichtster organisator patiënt premier president procureur professor psychiater \
        psycholoog raadslid rechercheur rechter schepen schrijver secretaris senator socioloog specialist staatssecretaris \
        taalkundige toxicoloog uroloog verdediger verpleegkundige verslavingsarts voorzitter wetenschapper wethouder woordvoerder \
        woordvoerster zanger zangeres",
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
    sources: &["volgens", "aldus", "naar eigen zeggen van", "in de woorden van"],
    sources_behind: "",
    job_endings: &[
        "arts",
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
