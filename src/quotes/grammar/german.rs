//! German.

use super::lexicon::Grammar;

pub(super) const GERMAN: Grammar = Grammar {
    says: "ahnt angab angaben angibt ankündigte antworten antwortet antwortete argumentiert argumentierte ausführte \
        ausgeführt bedauerte begrüßt begrüßte beharrt beharrte behaupten behauptet behauptete bekannte bekanntgab \
        bekennt beklagen beklagt beklagte bekräftigt bekräftigte bekundet bekundete bemerkt bemerkte bemängelt \
        bemängelte beobachtet beobachtete berichten berichtet berichtete berichteten berichtigt beschied beschwert \
        beschwerte beschwört bestätigt bestätigte besänftigt beteuert beteuerte betonen betont betonte betonten \
        bettelte bezweifelt bezweifelte bilanzieren bilanziert bilanzierte brummt brummte dementierte diktierte drängt \
        drängte einräumt einräumte empört empörte entgegnet entgegnete ergänzt ergänzte ergänzten erinnert erinnerte \
        erklären erklärt erklärte erklärten erkundigt erkundigte erläutert erläuterte ermahnte ermutigt erwidert \
        erwiderte erzählen erzählt erzählte erzählten feststellte fleht flehte flucht fluchte flüstert flüsterte \
        folgert folgerte fordert forderte forderten formuliert formulierte fragt fragte frohlockt frotzelt frotzelte \
        fügt fügte führte gab gesagt gestand gesteht gibt grinst grinste grummelt hadert haucht hervorhob hieß \
        hinweist hinwies hinzufügte hob höhnt informierte jammert jammerte jubelt jubelte kichert kicherte klagt \
        klagte klagten kommentiert kommentierte konstatiert konstatierte kontert konterte kritisieren kritisiert \
        kritisierte kritisierten kündigte lacht lachte leugnet leugnete lobt lobte mahnen mahnt mahnte mahnten meint \
        meinte meinten melden meldet meldete mitteilen mitteilt mitteilte mitteilten monierte murmelt murmelte mutmaßt \
        mutmaßte nannte nennt nuschelt nörgelt nörgelte orakelt philosophiert plädierte pocht poltert polterte prahlt \
        prahlte prophezeit prophezeite protestiert protestierte prustet präzisiert präzisierte quittiert raunt raunte \
        rechtfertigt referierte relativiert relativierte resümieren resümierte rief räumt räumte sagen sagt sagte \
        sagten sah schildern schildert schilderte schilderten schimpft schimpfte schluchzt schluchzte schmunzelt \
        schmunzelte schreibt schreit schrie schrieb schrieben schränkt schränkte schwor schwärmt schwärmte schwört \
        schätzt schätzte seufzt seufzte sieht sinniert sinnierte skizziert so spekulierte spottet spottete sprach \
        staunt staunte stellte stichelt stöhnt stöhnte tadelt teilte teilten titelte tröstet tröstete unterstreichen \
        unterstreicht unterstrich unterstrichen urteilt urteilte verdeutlicht verdeutlichte verkündet verkündete \
        verlangt verlangte vermeldet vermeldete vermutet vermutete verriet versichert versicherte versicherten \
        versprach verspricht verteidigen verteidigt verteidigte verwarf verweist verwies warf warnen warnt warnte \
        warnten wehrt wehrte weist wettert wetterte widersprach widersprachen widerspricht wiederholt wiederholte \
        wiegelt wies witzelt witzelte wundert wunderte würdigt würdigte zischt zitieren zitiert zitierte zugesagt \
        zürnt äußert äußerte äußerten",
    reports: "ahnte attestiert attestierte befürchtet befürchtete berechnete bestreitet bestritt bestritten beziffert \
        bezifferte dachte denkt droht drohte empfahl empfehlen empfiehlt entschied ergab ergaben erkannte ermittelte \
        erwarten erwartet erwartete fand findet folgerte fürchten fürchtet fürchtete gehen geht ging gingen glauben \
        glaubt glaubte hielt hoffen hofft hoffte hält hörte kalkuliert kündigt merkt merkte plant prüft rechnen \
        rechnet rechnete riet rät schlug schlägt schätzen schätzt schätzte sorgt urteilte vermuten vermutete \
        versicherte versprach verspricht weiß wähnt wünscht wünschte zeigte zweifelt zweifelte",
    acts: "attestiert attestierte begrüßte beschreibt beschrieb beschuldigt beschuldigte beschwört bewertet bewertete \
        bezeichnet bezeichnete charakterisiert charakterisierte empfahl empfiehlt erinnert erklärt fordert forderte \
        forderten geißelt geißelte hielt hält kommentiert kritisieren kritisiert kritisierte lehnt lehnte lobt lobte \
        lobten nannte nannten nennt preist rügt rügte rühmt sieht spotten sprach spricht tadelt vergleicht verglich \
        verlangt verteidigte verurteilt verurteilte warb warnt warnte wertet wertete wünscht würdigt würdigte",
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
    adverbs: "abschließend allerdings am anderem auch außerdem bereits bisher dabei daher damals danach daneben dann \
        daraufhin darin darüber dazu denn dennoch derzeit deshalb dort eben ebenfalls eher eigentlich einst endlich erneut \
        etwa ferner fest freilich gar gerade gern gestern gleich heute hier hin hinaus hingegen ihrerseits immer immerhin \
        indes inzwischen jedoch jetzt kaum kurz kürzlich lange laut lediglich leise lieber längst mal meist mittlerweile \
        natürlich nicht nie noch nochmals nun nur nämlich oft ohnehin prompt schlicht schließlich schon sehr seinerseits \
        seither selbst soeben sofort sogar sogleich sonst später stets teils trotzdem unter unterdessen vielmehr vorerst \
        vorher weiter weiterhin wieder wiederum wohl wörtlich zudem zuerst zugleich zuletzt zumindest zunächst zurück \
        zusammen zuvor zwar überdies übrigens",
    auxiliaries: "bin bist darf dürfe dürfen dürfte habe haben hat hatte hatten hätte hätten ist kann könne können könnte könnten mag muss \
        musste müsse müssen sei seien sein soll solle sollen sollte sollten war waren werde werden wird wolle wollte wurde wurden \
        wäre wären würde würden",
    passives: "werden wird worden wurde wurden",
    to: "",
    that: "dass daß",
    relatives: "das dem den denen der deren dessen die welche welcher welches wo",
    subordinators: "als bevor da damit nachdem ob obwohl sobald solange warum was weil wenn wer weshalb wie wieso während",
    questions: "ob warum was weshalb wer wie wo",
    titles_he: "graf herr prinz",
    titles_she: "frau gräfin prinzessin",
    titles: "bezirksinspektor chefinspektor dipl doktor dr hauptkommissar hauptkommissarin ing kommissar kommissarin \
        kontrollinspektor mag magister me oberkommissar oberkommissarin pd polizeirat \
        primar primaria prof professor richter richterin univ.-prof zollamtsrat",
    jobs: "abgeordnete abgeordneter angehörige angehöriger angeklagte angeklagter anrainer anrainerin anwalt anwältin \
        apotheker apothekerin arzt aufseher autor autorin bauer beamte beamter berater beraterin bergretter besitzer \
        besitzerin besucher besucherin betreiber betreiberin betroffene betroffener bewohner bewohnerin biologe biologin \
        bischof buchautor bäuerin bürgermeister bürgermeisterin chef chefarzt chefin chefinspektor chefinspektorin \
        chefärztin chemiker chemikerin chirurg chirurgin dealer direktor direktorin dozent dozentin drogenberater \
        drogenberaterin ehefrau ehemann einsatzleiter ermittler ermittlerin erzieher erzieherin experte expertin fachmann \
        fachärztin fahnder fahrer feuerwehrmann forensiker forscher forscherin freund freundin gastronom geschädigte \
        geschäftsführer geschäftsführerin geschäftsmann gesundheitsminister gründer gutachter gutachterin gärtner hausarzt \
        hausmeister hausärztin hebamme ingenieur innenminister inspektor intendant intendantin jugendliche jugendlicher \
        jurist juristin justizminister justizsprecher kanzler kanzlerin kellner klinikchef kollege kollegin kommissar \
        koordinator krankenpfleger krankenschwester kriminologe kriminologin kunde kundin künstler künstlerin landesrat \
        landesrätin lehrer lehrerin leiter leiterin lenker mediziner medizinerin mieter minister ministerin mitarbeiter \
        mitarbeiterin moderator nachbar nachbarin nachbarn neurologe neurologin notarzt notfallsanitäter notärztin oberarzt \
        oberbürgermeister oberärztin offizier pathologe patient patienten patientin pensionist pensionistin pfarrer pfleger \
        pharmakologe pharmakologin pharmazeut politiker politikerin polizist postbote pressesprecher primar primararzt \
        primaria privatdozent produzent produzentin professorin prokurist präsident präsidentin psychiater psychiaterin \
        psychologe psychologin rechtsanwalt rechtsanwältin rechtsmediziner rechtsmedizinerin regisseur regisseurin rektor \
        rektorin rentner rentnerin reporter revierinspektor richter richterin sanitäter sanitäterin schauspieler \
        schauspielerin schulleiter schulleiterin schüler schülerin seelsorger senatorin sozialarbeiter sozialarbeiterin \
        soziologe soziologin sprecher sprecherin staatsanwalt staatsanwältin stadtrat stadträtin steuerberater \
        steuerberaterin streetworker streetworkerin student studentin suchtberater suchtberaterin suchtforscher \
        suchtforscherin suchtmediziner suchtmedizinerin tatverdächtige techniker technikerin teilnehmer teilnehmerin \
        therapeut therapeutin tierarzt tierärztin toxikologe toxikologin turnusarzt turnusärztin unternehmer unternehmerin \
        urologe urologin verbandschef verdächtige verdächtiger verkäufer verkäuferin verteidiger verteidigerin \
        vizebürgermeister volksschullehrerin vorsitzende vorsitzender vorstand wirt wirtin wirtschaftsminister \
        wissenschaftler wissenschaftlerin zeuge zeugin zollbeamte zollsprecher zollsprecherin zuschauer zuschauerin ärztin",
    men: "bruder ehemann freund junge mann onkel sohn vater",
    women: "ehefrau frau freundin mutter mädchen schwester tante tochter",
    institutions: "agentur amt anwaltschaft behörde bericht bundesamt bundestag bundeswehr firma fraktion gericht gesellschaft gewerkschaft \
        hauptzollamt institut kammer kirche klinik klinikum kommission konzern krankenhaus landgericht ministerium partei polizei \
        präsidium rat regierung staatsanwaltschaft stadt stiftung studie universität unternehmen verband verein zeitung zentrum \
        zoll ärztekammer",
    documents: "akten analyse analysen anfrage anklage anklageschrift antrag artikel ausgabe aushang bericht berichte \
        bescheid brief broschüre bulletin chronik dokument dokumente erklärung ermittlungsakten fragebogen gesetz gutachten \
        lagebild leitlinie mail merkblatt mitteilung nachricht notiz obduktionsbericht papier post pressemitteilung \
        programmheft protokoll statistik stellungnahme studie studien tagebuch umfrage untersuchung urteil warnung website \
        zahlen zeitung zusammenfassung",
    times: "abend abends april august dezember dienstag donnerstag februar freitag frühjahr herbst jahr jahre jahren januar \
        juli juni jänner mai minuten mittag mittags mittwoch monat monate monaten montag morgen morgens märz nachmittag \
        nachts november nächte oktober samstag september sommer sonnabend sonntag stunde stunden tag tage tagen vormittag \
        winter woche wochen",
    particles: "al da de del den der di el la ten ter und van von y",
    sources: &[
        "heißt es im",
        "heißt es in",
        "heißt es aus",
        "hieß es aus",
        "hieß es in",
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
        "seiner ansicht nach",
        "seiner einschätzung nach",
        "seiner meinung nach",
        "ihrer ansicht nach",
        "ihrer einschätzung nach",
        "ihrer meinung nach",
        "nach ihren angaben",
        "nach seinen angaben",
        "so die",
        "so der",
        "so das",
    ],
    sources_behind: "zufolge",
    job_endings: &[
        "klässler",
        "klässlerin",
        "lehrer",
        "lehrerin",
        "schüler",
        "schülerin",
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
