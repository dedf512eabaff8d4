//! German.

use super::lexicon::Grammar;

pub(super) const GERMAN: Grammar = Grammar {
    says: "antwortet antwortete ausgeführt bedauerte begrüßt begrüßte behaupten behauptet behauptete beklagt beklagte bekräftigt \
        bekräftigte bemerkt bemerkte bemängelt bemängelte berichten berichtet berichtete berichteten bestätigt bestätigte beteuert \
        beteuerte betonen betont betonte betonten bilanziert bilanzierte dementierte entgegnet entgegnete ergänzt ergänzte \
        ergänzten erklären erklärt erklärte erklärten erläutert erläuterte erwidert erwiderte erzählen erzählt erzählte fordert \
        forderte forderten fragt fragte fügt fügte führte gab gesagt gestand gibt hieß hinzufügte hob informierte klagt klagte \
        kommentiert kommentierte kritisiert kritisierte kritisierten kündigte lobte mahnt mahnte mahnten meint meinte meinten \
        melden meldet meldete monierte nannte nennt plädierte referierte resümierte rief räumte sagen sagt sagte sagten sah \
        schildert schilderte schreibt schrieb schrieben schätzt schätzte sieht so spekulierte sprach stellte teilte teilten \
        unterstreicht unterstrich urteilte verkündete verlangt verlangte vermutet vermutete versichert versicherte verteidigt \
        verteidigte verweist verwies warf warnen warnt warnte warnten weist widersprach widerspricht wiederholte wies zitiert \
        zitierte äußert äußerte äußerten",
    reports: "befürchtet befürchtete dachte denkt droht drohte empfahl empfiehlt ergab ergaben erwarten erwartet erwartete fand findet \
        fürchtet fürchtete geht ging glauben glaubt glaubte hielt hoffen hofft hoffte hält kündigt plant rechnet rechnete riet rät \
        schlug schlägt vermuten versprach verspricht weiß zeigte",
    acts: "begrüßte beschreibt beschrieb beschuldigt beschuldigte bezeichnet bezeichnete fordert forderte forderten kritisiert \
        kritisierte lehnt lehnte lobt lobte nannte nennt sprach spricht verlangt verteidigte verurteilt verurteilte wünscht",
    wills: "drohte hofft plant versprach weigerte will wollen wollte",
    participles: "",
    he: "er",
    she: "",
    they: "",
    others: "es ich man sie wir",
    first_person: "ich wir",
    articles: "alle beide das dem den der des die diese dieser dieses drei ein eine einem einen einer eines einige etliche experten ihr \
        ihre ihrem ihren ihrer jeder kein keine manche mehrere mein meine sein seine seinem seinen seiner unser unsere viele vier \
        zwei",
    prepositions: "ab am an angesichts auf aus außer bei beim bis durch für gegen gegenüber hinter im in ins laut mit mithilfe nach neben \
        ohne per pro seit statt trotz um unter vom von vor wegen während zu zufolge zum zur zwischen über",
    conjunctions: "aber denn doch oder sondern sowie und",
    adverbs: "abschließend allerdings am anderem auch außerdem bereits bisher dabei daher damals dann daraufhin darüber dazu dennoch \
        deshalb dort ebenfalls eher erneut etwa ferner gerade gestern heute hier hinaus hingegen indes inzwischen jedoch jetzt \
        kürzlich laut lediglich mittlerweile nicht noch nochmals nun nur schon sehr selbst sogar später trotzdem unter unterdessen \
        weiter weiterhin wieder wiederum wörtlich zudem zugleich zuletzt zuvor zwar",
    auxiliaries: "bin bist darf dürfe dürfen dürfte habe haben hat hatte hatten hätte hätten ist kann könne können könnte könnten mag muss \
        musste müsse müssen sei seien sein soll solle sollen sollte sollten war waren werde werden wird wolle wollte wurde wurden \
        wäre wären würde würden",
    passives: "werden wird worden wurde wurden",
    to: "",
    that: "dass daß",
    relatives: "das dem den denen der deren dessen die welche welcher welches wo",
    subordinators: "als bevor da damit nachdem ob obwohl sobald solange warum was weil wenn wer weshalb wie wieso während",
    titles_he: "graf herr prinz",
    titles_she: "frau gräfin prinzessin",
    titles: "dipl doktor dr hauptkommissar hauptkommissarin kommissar kommissarin mag oberkommissar oberkommissarin \
        oberstaatsanwalt oberstaatsanwältin pd polizeirat prof professor zollamtsrat",
    jobs: "abgeordnete abgeordneter anwalt anwältin arzt autor autorin beamte beamter bischof bürgermeister bürgermeisterin chef \
        chefin direktor direktorin experte expertin forscher forscherin freund freundin geschäftsführer geschäftsführerin \
        gründer innenminister justizminister kanzler kanzlerin kollege kollegin kommissar koordinator landesrat landesrätin \
        leiter leiterin minister ministerin mitarbeiter mitarbeiterin nachbar nachbarin oberbürgermeister patient patientin \
        pfarrer pfleger pharmazeut politiker politikerin polizist präsident präsidentin psychiater psychiaterin psychologe \
        psychologin richter richterin sanitäter sanitäterin sozialarbeiter sprecher sprecherin staatsanwalt student studentin \
        toxikologe toxikologin urologe urologin verteidiger vorsitzende vorsitzender vorstand wissenschaftler wissenschaftlerin \
        zeuge zeugin",
    men: "bruder ehemann freund junge mann onkel sohn vater",
    women: "ehefrau frau freundin mutter mädchen schwester tante tochter",
    institutions: "agentur amt anwaltschaft behörde bericht bundesamt bundestag bundeswehr firma fraktion gericht gesellschaft gewerkschaft \
        hauptzollamt institut kammer kirche klinik klinikum kommission konzern krankenhaus landgericht ministerium partei polizei \
        präsidium rat regierung staatsanwaltschaft stadt stiftung studie universität unternehmen verband verein zeitung zentrum \
        zoll ärztekammer",
    documents: "akten analyse analysen anfrage anklage bericht berichte brief dokument dokumente erklärung ermittlungsakten \
        gutachten mail mitteilung nachricht notiz papier post protokoll statistik studie studien umfrage untersuchung urteil \
        zahlen",
    times: "abend april august dezember dienstag donnerstag februar freitag frühjahr herbst jahr januar juli juni jänner mai mittag \
        mittwoch monat montag morgen märz nachmittag november oktober samstag september sommer sonnabend sonntag tag vormittag \
        winter woche",
    particles: "al da de del den der di el la ten ter und van von y",
    sources: &[
        "nach angaben",
        "laut",
        "nach worten",
        "nach einschätzung",
        "nach ansicht",
        "nach auffassung",
        "nach meinung",
        "nach aussage",
        "nach aussagen",
        "nach informationen",
        "nach den worten",
        "so die",
        "so der",
        "so das",
    ],
    sources_behind: "zufolge",
    job_endings: &[
        "sprecher",
        "sprecherin",
        "minister",
        "ministerin",
        "anwalt",
        "anwältin",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
        "leiter",
        "leiterin",
        "direktor",
        "direktorin",
        "arzt",
        "ärztin",
        "forscher",
        "forscherin",
        "experte",
        "expertin",
        "richter",
        "richterin",
        "meister",
        "meisterin",
        "sanitäter",
        "sanitäterin",
        "beamter",
        "beamte",
        "beamtin",
        "psychologe",
        "psychologin",
        "berater",
        "beraterin",
        "rätin",
        "sekretär",
        "sekretärin",
        "vorsitzende",
        "vorsitzender",
        "kommissar",
        "kommissarin",
        "wissenschaftler",
        "wissenschaftlerin",
        "abgeordnete",
        "abgeordneter",
        "politiker",
        "politikerin",
        "kandidat",
        "kandidatin",
        "trainer",
        "trainerin",
        "manager",
        "managerin",
        "autor",
        "autorin",
        "professorin",
        "ermittler",
        "ermittlerin",
        "pfleger",
        "pflegerin",
        "kanzler",
        "kanzlerin",
        "botschafter",
        "botschafterin",
        "gründer",
        "gründerin",
        "analyst",
        "analystin",
        "ökonom",
        "ökonomin",
        "apotheker",
        "apothekerin",
        "händler",
        "besitzer",
        "besitzerin",
        "koordinator",
        "koordinatorin",
        "therapeut",
        "therapeutin",
    ],
    elides: false,
    drops_subject: false,
    capital_nouns: true,
};
