//! German.

use super::lexicon::Grammar;

pub(super) const GERMAN: Grammar = Grammar {
    says: "ahnen ahnt ahnten angab angaben angibt ankündigte antworten antwortet antwortete antworteten argumentieren \
        argumentiert argumentierte argumentierten ausführte ausgeführt bedauern bedauert bedauerte bedauerten begrüßt \
        begrüßte beharren beharrt beharrte beharrten behaupten behauptet behauptete behaupteten bekannte bekannten \
        bekanntgab bekennt beklagen beklagt beklagte beklagten bekräftigen bekräftigt bekräftigte bekräftigten \
        bekundet bekundete bemerken bemerkt bemerkte bemerkten bemängeln bemängelt bemängelte bemängelten beobachtet \
        beobachtete beobachteten berichten berichtet berichtete berichteten berichtigt beschied beschwert beschwerte \
        beschwört bestätigen bestätigt bestätigte bestätigten besänftigt beteuern beteuert beteuerte beteuerten \
        betonen betont betonte betonten bettelte bezweifeln bezweifelt bezweifelte bezweifelten bilanzieren bilanziert \
        bilanzierte bilanzierten brummt brummte dementiert dementierte dementierten diktierte dokumentiert \
        dokumentierte dokumentierten drängt drängte einräumt einräumte empören empört empörte empörten entgegnet \
        entgegnete ergänzen ergänzt ergänzte ergänzten erinnert erinnerte erinnerten erklären erklärt erklärte \
        erklärten erkundigt erkundigte erläutern erläutert erläuterte erläuterten ermahnte ermutigt erwidern erwidert \
        erwiderte erwiderten erzählen erzählt erzählte erzählten feststellt feststellte feststellten fleht flehte \
        flucht fluchte flüstert flüsterte folgern folgert folgerte folgerten fordern fordert forderte forderten \
        formuliert formulierte formulierten fragt fragte fragten frohlockt frotzelt frotzelte fügt fügte fügten führte \
        führten gab gaben gesagt gestand gestanden gesteht gibt grinst grinste grummelt hadert haucht hebt hervorhob \
        hieß hinweist hinwies hinzufügte hob hoben höhnt informierte jammern jammert jammerte jammerten jubelt jubelte \
        kichert kicherte klagt klagte klagten kommentiert kommentierte kommentierten konstatiert konstatierte \
        konstatierten kontern kontert konterte konterten kritisieren kritisiert kritisierte kritisierten kündigte \
        kündigten lacht lachte leugnet leugnete lobt lobte mahnen mahnt mahnte mahnten meinen meint meinte meinten \
        melden meldet meldete meldeten mitteilen mitteilt mitteilte mitteilten monierte murmeln murmelt murmelte \
        murmelten mutmaßen mutmaßt mutmaßte mutmaßten nannte nannten nennt nuschelt nörgeln nörgelt nörgelte nörgelten \
        orakelt philosophiert plädiert plädierte plädierten pocht poltert polterte prahlt prahlte prognostizieren \
        prognostiziert prognostizierte prognostizierten prophezeien prophezeit prophezeite prophezeiten protestiert \
        protestierte protestierten prustet präzisiert präzisierte präzisierten quittiert raunt raunte rechtfertigt \
        referierte relativiert relativierte resümieren resümiert resümierte resümierten rief riefen ruft räumt räumte \
        räumten sagen sagt sagte sagten sah sahen schildern schildert schilderte schilderten schimpfen schimpft \
        schimpfte schimpften schluchzt schluchzte schmunzelt schmunzelte schreibt schreit schrie schrieb schrieben \
        schränkt schränkte schwor schworen schwärmen schwärmt schwärmte schwärmten schwört schätzt schätzte seufzen \
        seufzt seufzte seufzten sieht signalisiert signalisierte signalisierten sinniert sinnierte skizziert so \
        spekuliert spekulierte spekulierten spottet spottete sprach sprachen spricht staunt staunte stellte stellten \
        stichelt stöhnt stöhnte suggeriert suggerierte suggerierten tadelt teilt teilte teilten titelte tröstet \
        tröstete unterstellen unterstellt unterstellte unterstellten unterstreichen unterstreicht unterstrich \
        unterstrichen urteilen urteilt urteilte urteilten veranschlagen veranschlagt veranschlagte veranschlagten \
        verdeutlichen verdeutlicht verdeutlichte verdeutlichten verkünden verkündet verkündete verkündeten verlangt \
        verlangte vermeldet vermeldete vermutet vermutete vermuteten verriet versichern versichert versicherte \
        versicherten versprach versprachen verspricht verteidigen verteidigt verteidigte verwarf verweist verwies \
        verwiesen warf warnen warnt warnte warnten wehrt wehrte weist wettert wetterte widersprach widersprachen \
        widersprechen widerspricht wiederholt wiederholte wiederholten wiegelt wies wiesen witzelt witzelte wundern \
        wundert wunderte wunderten würdigt würdigte zischt zitieren zitiert zitierte zugesagt zürnt äußern äußert \
        äußerte äußerten",
    reports: "ahnte attestiert attestierte befürchten befürchtet befürchtete befürchteten berechnen berechnet \
        berechnete berechneten beschrieben bestreiten bestreitet bestritt bestritten beziffern beziffert bezifferte \
        bezifferten dachte dachten denkt droht drohte empfahl empfahlen empfehlen empfiehlt entschied ergab ergaben \
        erkannte ermitteln ermittelt ermittelte ermittelten erwarten erwartet erwartete erwarteten fand fanden findet \
        folgerte fürchten fürchtet fürchtete fürchteten gehen geht ging gingen glauben glaubt glaubte glaubten hielt \
        hoffen hofft hoffte hofften hält hörte kalkuliert kündigt merkt merkte plant prüft rechnen rechnet rechnete \
        rechneten riet rieten rät schlug schlägt schätzen schätzt schätzte sorgt urteilte vermuten vermutete \
        versicherte versprach verspricht weiß wusste wussten wähnt wünscht wünschte zeigte zweifeln zweifelt zweifelte \
        zweifelten",
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
        besitzerin besucher besucherin betreiber betreiberin betroffene betroffener bewohner bewohnerin biologe \
        biologin bischof buchautor bäuerin bürgermeister bürgermeisterin chef chefarzt chefin chefinspektor \
        chefinspektorin chefärztin chemiker chemikerin chirurg chirurgin dealer direktor direktorin dozent dozentin \
        drogenberater drogenberaterin ehefrau ehemann einsatzleiter ermittler ermittlerin erzieher erzieherin experte \
        expertin fachmann fachärztin fahnder fahrer feuerwehrmann forensiker forscher forscherin freund freundin \
        gastronom geschädigte geschäftsführer geschäftsführerin geschäftsmann gesundheitsminister gründer gutachter \
        gutachterin gärtner hausarzt hausmeister hausärztin hebamme ingenieur innenminister inspektor intendant \
        intendantin jugendliche jugendlicher jurist juristin justizminister justizsprecher kanzler kanzlerin kellner \
        klinikchef kollege kollegin kommissar koordinator krankenpfleger krankenschwester kriminologe kriminologin \
        kunde kundin künstler künstlerin landesrat landesrätin lehrer lehrerin leiter leiterin lenker mediziner \
        medizinerin mieter minister ministerin mitarbeiter mitarbeiterin moderator nachbar nachbarin nachbarn \
        neurologe neurologin notarzt notfallsanitäter notärztin oberarzt oberbürgermeister oberärztin offizier \
        pathologe patient patienten patientin pensionist pensionistin pfarrer pfleger pharmakologe pharmakologin \
        pharmazeut politiker politikerin polizist postbote pressesprecher primar primararzt primaria privatdozent \
        produzent produzentin professorin prokurist präsident präsidentin psychiater psychiaterin psychologe \
        psychologin rechtsanwalt rechtsanwältin rechtsmediziner rechtsmedizinerin regisseur regisseurin rektor \
        rektorin rentner rentnerin reporter revierinspektor richter richterin sanitäter sanitäterin schauspieler \
        schauspielerin schulleiter schulleiterin schüler schülerin seelsorger senatorin sozialarbeiter \
        sozialarbeiterin soziologe soziologin sprecher sprecherin staatsanwalt staatsanwältin stadtrat stadträtin \
        steuerberater steuerberaterin streetworker streetworkerin student studentin suchtberater suchtberaterin \
        suchtforscher suchtforscherin suchtmediziner suchtmedizinerin tatverdächtige techniker technikerin teilnehmer \
        teilnehmerin therapeut therapeutin tierarzt tierärztin toxikologe toxikologin turnusarzt turnusärztin \
        unternehmer unternehmerin urologe urologin verbandschef verdächtige verdächtiger verkäufer verkäuferin \
        verteidiger verteidigerin vizebürgermeister volksschullehrerin vorgesetzte vorgesetzten vorgesetzter \
        vorsitzende vorsitzender vorstand wirt wirtin wirtschaftsminister wissenschaftler wissenschaftlerin zeuge \
        zeugin zollbeamte zollsprecher zollsprecherin zuschauer zuschauerin ärztin",
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
