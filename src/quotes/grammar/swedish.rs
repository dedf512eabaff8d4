//! Swedish, Danish and Norwegian.

use super::lexicon::Grammar;

pub(super) const SWEDISH: Grammar = Grammar {
    says: "advarer anger anser ansåg bekrefter bekräftade bekräftar bekræfter berättade berättar beskrev beskriver betonade betonar \
        forklarer forklarte fortalte forteller fortsätter fortæller frågade frågar förklarade förklarar förnekade förnekar \
        förtydligar hevder hävdade hävdar kommenterade kommenterar konstaterade konstaterar konstaterer lade lägger meddelade \
        meddelar meddeler medgav medger menade menar mener mente noterar oplyser oplyste opplyser opplyste poängterar påpeger \
        påpekade påpekar påpeker påstod påstår rapporterar sa sade sagde sier siger skrattar skrev skriver slår spør spørger \
        suckar svarade svarar svarede svarer svarte säger tilføjede tilføjer tillade tillägger trodde tror tycker tyckte \
        understreger understryker undrar uppgav uppger uppmanar upprepar utbrister utdyper uttalar varnade varnar vittnar vurderer",
    reports: "bedömde bedömer befarar fruktar frykter hoppades hoppas håber håper misstänker räknar tror tycker vet visade visar",
    acts: "anklagade anklagar avfärdade avfärdar beskrev beskriver beskylder efterlyser föreslår förnekar hoppas kalder kallade \
        kallar kaller krever kritiserade kritiserar krävde kräver kræver varnar",
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
    titles_he: "herr hr",
    titles_she: "fr fru fröken",
    titles: "doktor dr kapten kommissarie prof professor överste",
    jobs: "advokat aktivist analytiker anklager ansvarig apotekare chef chefsåklagare direktör direktør docent doktor domare \
        enhetschef expert experten formand forskare forsker föreståndare författare försvarare generaldirektör grundare gruppchef \
        handläggare högtryckschef jurist kansler klubbägare kommunalråd koordinator kriminolog kurator landshövding ledare leder \
        lege lektor läkare lärare læge minister ordförande overlege overlæge patient polis polischef politiinspektør politimester \
        president presschef presstalesperson professor psykiater psykolog riksdagsledamot samordnare sekreterare sjuksköterska \
        skådespelare socialminister socialsekreterare sociolog statsadvokat statsminister statssekreterare sångare sångerska \
        talesman talesperson talsmand talsperson toxikolog tulltjänsteman urolog utredare vd verksamhetschef verkställande \
        veterinär åklagare överläkare",
    men: "bror far farbror make man mand mann pappa pojkvän son søn sønn",
    women: "datter dotter flickvän fru hustru kvinde kvinna mamma mor moster syster søster",
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
    sources: &["enligt", "ifølge", "i følge"],
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
