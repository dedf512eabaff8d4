//! Swedish, Danish and Norwegian.

use super::lexicon::Grammar;

pub(super) const SWEDISH: Grammar = Grammar {
    says: "advarede advarer advarte afslørede afslører afviser afviste anfører anførte angav anger anser ansåg antydde \
        antydede antyder antydet argumenterade argumenterar argumenterede argumenterer avslutar avslöjade avslöjar \
        avslører avslørte avviser avviste bedyrer bedömer begrunder beklagade beklagar beklagede beklager beklaget \
        bekrefter bekreftet bekräftade bekräftar bekræftede bekræfter bemerker bemerket bemærkede bemærker benekter \
        benektet benægtede benægter berettede beretter beroliger berättade berättar beskrev beskriver bestrider \
        betonade betonar betoner betygade betygar deklarerade deklarerar erkender erkendte erkjenner erkjente \
        erklærede erklærer erkände erkänner erkänt fastslo fastslog fastslår flikar fnissar fnyser foreslo foreslog \
        foreslår forklarede forklarer forklarte forsikrede forsikrer forsikret fortalte forteller fortsatte fortsetter \
        fortsätter fortæller framhåller framhöll fremhever fremhevet fremhævede fremhæver frågade frågar funderar \
        föreslog föreslår förklarade förklarar förnekade förnekar försäkrade försäkrar förtydligar garanterade \
        garanterar gentager gentog gjentar gjentok griner grinte grynter gråter gætter hejder hevder hevdet hvisker \
        hävdade hävdar håper indrømmede indrømmer inflikar innrømmer innrømmet intygade intygar invände invänder \
        jubler kaller klagade klagar klager klargjør kommenterade kommenterar kommenterede kommenterer kommenterte \
        konkluderar konkluderer konstaterade konstaterar konstaterede konstaterer konstaterte kritiserer lade larmade \
        larmar legger ler lo lovade lovar lovede lover lyder lägger malar meddelade meddelar meddeler meddelte medgav \
        medger melder meldte menade menar mener mente mindede minder mindes minner minnes minns mumlar mumler muttrer \
        myser nevner nevnte nikker noterade noterar nämnde nämner nævner nævnte opfordrede opfordrer oplyser oplyste \
        oppfordrer oppfordret opplyser opplyste oppsummerer poengterer poengterte pointerede pointerer poängterade \
        poängterar presiserer presiserte præciserer påminde påminner påpegede påpeger påpekade påpekar påpeker påpekte \
        påsto påstod påstår rapporterade rapporterar rapporterede rapporterer rapporterte reagerer reder rettar rister \
        ropade ropar roper råber råder sa sade sagde sammanfattar sammenligner sier siger skildrar skildrer skrattar \
        skrev skriker skriver skämtar skålar slog slår smiler smilte snyftar snører spurgte spurte spøger spøkte spør \
        spørger stønnar stønner suckade suckar sukker sukket sumerar summerer svarade svarar svarede svarer svarte \
        svor säger tenker tenkte tilføjede tilføjer tilføyde tilføyer tillade tillägger tilstår tordner trodde troede \
        tror trøster tviholder tycker tyckte udtaler udtalte understregede understreger understreker understreket \
        understryker underströk undrade undrar undrer undret uppgav uppger upplyser upplyste uppmanar upprepade \
        upprepar uppskattade uppskattar utbrister utbryter utbrøt utdyper uttalar uttaler uttalte varnade varnar \
        varsler varslet vedgår vet viskar visker visste vitner vittnade vittnar vurderede vurderer ytrer återger \
        överväger",
    reports: "anbefalede anbefaler anbefalte ansetter anslo anslog anslår antager antar antog antok bedömde bedömer \
        bedømmer befarade befarar befarer beregner efterlyser epäilee fandt fann fant finder finner forstår forudser \
        forudså forventar forventede forventer forventet fruktade fruktar frygtede frygter frykter fryktet förutser \
        förutspår förutsåg förväntade förväntar føler gissar gjetter hoppades hoppas håbede håber håper håpet hævdede \
        hævder inser insåg mente misstänker misstänkte mistenker mistenkte mistænker mistænkte märker märkte \
        observerer opdagede opdager oppdager oppdaget regnede regner regnet rekommenderade rekommenderar räknade \
        räknar ser skønnede skønner spådde spår synes syntes tror tycker upptäcker upptäckte utgår ved venter ventet \
        vet vidste visade visar viser viste vurderer vurderte önskade önskar ønsker",
    acts: "anklagade anklagar avfärdade avfärdar berömmer beskrev beskriver beskylder beskyldte betecknar betegner betegnet \
        efterlyser efterspør efterspørger fordömer fordømmer föreslår förnekar hoppas hylder hyllar hyller kalder kallade \
        kallar kaller karakteriserar karakteriserer klandrar krever kritiserade kritiserar krävde kräver kræver lovordar \
        lovpriser omtalar omtaler omtalte prisar priser rosade rosar roser roste sammanlikner sammenligner skildrar skildrer \
        sågar varnar",
    wills: "hoppas lovade lovar planerar vill ville vägrar",
    participles: "",
    he: "han",
    she: "hon hun",
    they: "",
    others: "de jag jeg man vi",
    first_person: "jag jeg vi",
    articles: "alla båda de den denna deras dessa det en et ett flera flere fyra hans hendes hennes mange min mitt många noen nogle några \
        sin sina sitt to tre två vores vår våra",
    prepositions: "af av bland efter enligt for fra från för gennem genom hos i inför innan inom med mellan mellem mod mot om omkring over på \
        sedan til till under ur utan utanför ved via vid över",
    conjunctions: "eller men och og samt",
    adverbs: "allerede alltid alltså bara dessutom desuden dock där därefter då ej endnu ens fortfarande fortsatt här idag igår ikke \
        imidlertid inte just nu nyligen nå också ofta også redan samtidig samtidigt sedan senere själv snart tidigare ännu även",
    auxiliaries: "blev blevet bli blir borde bör er fick får hadde hade har havde kan kunde kunne må måste ska skal skulle var vara varit \
        vil ville är",
    passives: "blev blevet blir bliver",
    to: "att",
    that: "at att",
    relatives: "där hvis som vars",
    subordinators: "eftersom fast fordi för hur hva hvad hvis hvordan innan medan mens när når om så vad varför vem",
    questions: "hur hvordan hvorfor varför vart",
    titles_he: "herr hr",
    titles_she: "fr fru fröken",
    titles: "doktor dr kapten kommissarie prof professor överste",
    jobs: "adjunkt advokat aktivist ambulanceredder ambulansarbeider analytiker anklager ansvarig apotekare arkivar \
        barnmorska bibliotekar bibliotekarie biolog bonde brannmann busschaufför byråd chef chefsåklagare dagleder daglig \
        direktör direktør docent doktor doktorand domare drogterapeut ejer ekonom elev eleven enhetschef ergoterapeut expert \
        experten fagdirektør fagleder fastlege feltarbeider fisker flyktningkonsulent formand forskare forsker fylkeslege \
        föreståndare författare förläggare försvarare generaldirektör generalsekreterare generalsekretær gjestgiver grundare \
        gruppchef handläggare historiker högtryckschef ingeniør ingenjör innehavare instruktør jordmor journalist jurist \
        kansler kirurg kjemiker klinikkchef klubbägare kommunalråd kommunalsjef konstnär konsulent kontaktperson koordinator \
        kriminalkommissarie kriminolog krogägare kunde kurator kusin kärlekspar landmand landshövding ledare leder lege \
        lektor lensmann likeperson lokalpolitiker läkare lärare læge medarbejder mediciner medieansvarig minister musiker \
        nabo narkosläkare narkotikapolis ordförande ordfører overlege overlæge paramedic pasient patient pensionist \
        pensionär pensjonist polis polischef politiinspektør politimester president presschef presstalesperson prest \
        professor programleder projektledare projektleder psykiater psykolog psykoterapeut regionråd rektor rektoren rektorn \
        riksdagsledamot ruskonsulent rådgivare rådgiver samordnare sekreterare seksjonsleder seksjonssjef servitør sjef \
        sjuksköterska sjuksköterskan sjåfør skådespelare skådespelerska socialminister socialsekreterare sociolog \
        sosialarbeider sosionom stadsråd statsadvokat statsminister statsråd statssekreterare student studerende \
        sygeplejerske sykepleier sångare sångerska talesman talesperson talsmand talsperson tandläkare tannlege taxichaufför \
        tekniker terapeut tjänsteman toller toxikolog tränare tulltjänsteman turist ungdomsleder urolog utredare vakthavende \
        vaktmästare vd verksamhetschef verksamhetsledare verkställande veterinär veterinær viceklinikchef vitne vittne vært \
        åklagare överläkare",
    men: "brodern bror broren drengen faderen fadern far farbror faren gutten make man mand manden mann mannen pappa pappan \
        pojkvän son sonen søn sønn sønnen",
    women: "datter datteren dotter dottern farmodern flickvän fru hustru hustrun jenta kona konen kvinde kvinden kvinna \
        kvinnan mamma mamman modern mor moren mormodern moster pigen syster systern søster søsteren",
    institutions: "byrå centrum forening förbund förening företag helsedirektoratet hospital klinik kliniken kommission kommun kommunen \
        kriminalvården läkemedelsverket länsstyrelsen myndighet myndigheten nämnd organisation parti partiet polisen politi \
        politiet rapport rapporten regering regeringen region regionen riksdagen rätten sjukhus sjukhuset socialstyrelsen \
        stiftelse styrelse styrelsen sundhedsstyrelsen svt tidningen tingsrätten tullen tullverket universitet universitetet verk \
        åklagarmyndigheten",
    documents: "analys brev data enkät granskning meddelande pressmeddelande rapport rapporten rapporter siffror statistik \
        studie studien undersökning utredning utredningen uttalande",
    times: "april augusti dag december eftermiddag februari fredag förmiddag idag igår januari juli juni kväll lördag lørdag maj \
        mandag mars morgon månad måndag natt november oktober onsdag september sommar söndag søndag tirsdag tisdag torsdag vecka \
        år",
    particles: "af al av de den der el la van von",
    sources: &["står det i", "heter det i", "hedder det i", "lyder det fra", "het det i", "enligt", "ifølge", "i følge"],
    sources_behind: "",
    job_endings: &[
        "chef",
        "läkare",
        "forskare",
        "talesperson",
        "talesman",
        "minister",
        "åklagare",
        "ordförande",
        "sköterska",
        "ledare",
        "sekreterare",
        "inspektör",
        "mästare",
        "direktör",
        "läge",
        "overlæge",
        "leder",
        "forsker",
    ],
    elides: false,
    drops_subject: false,
    capital_nouns: false,
};
