//! Swedish, Danish and Norwegian.

use super::lexicon::Grammar;

pub(super) const SWEDISH: Grammar = Grammar {
    says: "advarer anger anser ansåg avslutar avslører bedyrer bedömer begrunder bekrefter bekräftade bekräftar bekræfter \
        bemærkede bemærker berettede beretter beroliger berättade berättar beskrev beskriver bestrider betonade betonar \
        betoner erklærede erklærer erkänner erkänt fastslår flikar fnissar fnyser forklarer forklarte forsikrede forsikrer \
        fortalte forteller fortsatte fortsetter fortsätter fortæller frågade frågar funderar föreslår förklarade förklarar \
        förnekade förnekar försäkrar förtydligar gentager gjentar griner grinte grynter gråter gætter hejder hevder hvisker \
        hävdade hävdar håper indrømmede indrømmer inflikar innrømmer innrømmet intygar invänder jubler kaller klagar klager \
        klargjør kommenterade kommenterar kommenterede kommenterer konkluderar konkluderer konstaterade konstaterar \
        konstaterede konstaterer konstaterte kritiserer lade ler lo lovede lover lyder lägger malar meddelade meddelar \
        meddeler medgav medger menade menar mener mente mindes minner minnes minns mumlar mumler muttrer myser nikker \
        noterar nämner opfordrer oplyser oplyste oppfordrer opplyser opplyste oppsummerer poängterar presiserer præciserer \
        påpegede påpeger påpekade påpekar påpeker påpekte påstod påstår rapporterar rapporterer reagerer reder rettar rister \
        ropade ropar roper råber råder sa sade sagde sammanfattar sammenligner sier siger skildrar skildrer skrattar skrev \
        skriker skriver skämtar skålar slog slår smiler smilte snyftar snører spøger spøkte spør spørger stønnar stønner \
        suckade suckar sukker sukket sumerar summerer svarade svarar svarede svarer svarte svor säger tenker tenkte \
        tilføjede tilføjer tilføyde tilføyer tillade tillägger tilstår tordner trodde tror trøster tviholder tycker tyckte \
        udtaler udtalte understregede understreger understreker understreket understryker undrar undrer undret uppgav uppger \
        uppmanar upprepar utbrister utbryter utbrøt utdyper uttalar uttalte varnade varnar varsler vedgår vet viskar visker \
        vitner vittnar vurderer ytrer återger överväger",
    reports: "anbefaler ansetter anslår antager antar bedömde bedömer bedømmer befarar befarer beregner efterlyser \
        epäilee fant finner forstår forventar forventer fruktar frygter frykter fryktet förutspår förväntar føler \
        gissar gjetter hoppades hoppas håbede håber håper håpet hævder mente misstänker mistenker mistænker observerer \
        opdagede regner rekommenderade rekommenderar räknar ser skønner synes syntes tror tycker ved venter vet visade \
        visar viser viste vurderer vurderte önskar ønsker",
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
