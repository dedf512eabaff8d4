//! Czech and Slovak.

use super::lexicon::Grammar;

pub(super) const CZECH: Grammar = Grammar {
    says: "apeloval apeluje dodal dodala dodáva dodává doplnil doplnila doplňuje hlásí hodnotí hovoril hovorí hájí \
        informoval informovala konstatoval konstatovala konstatuje kritizuje líčí myslí míní namítl namítla namítá \
        napsal napsala naznačil oponuje oznámil oznámila oznámili pochvaluje podotkl podotkla podotýká pokrčí popisuje \
        popsal popsala potvrdil potvrdila potvrzuje povedal povedala povedali povzdechl povzdychla poznamenal \
        poznamenala priznal prohlásil prohlásila píše připomněl připomněla připomíná připouští připustil připustila \
        přiznal přiznala přiznává sdělil sdělila sděluje shrnuje směje soudí stojí stěžuje svěřila tvrdil tvrdila \
        tvrdili tvrdí ujišťuje upozornil upozornila upozorňuje usmívá uvedl uvedla uvedli uviedla uviedol uvádí \
        varoval varovala varuje vyjádřil vypráví vyprávěla vysvetlil vysvetľuje vysvětlil vysvětlila vysvětluje vytkl \
        vytkla vyčetl vyčetla vzkázal vzpomínal vzpomínala vzpomíná zdůraznil zdůraznila zdůrazňuje zeptal zmiňuje \
        zmínil zpochybňuje řekl řekla řekli říkají říká",
    reports: "domnívá doufá navrhl navrhla navrhuje obává odhaduje očekává předpokládá slíbil slíbila ukazuje ukázal ukázala \
        vyplývá ví věří zjistil zjistili čeká",
    acts: "kritizoval kritizuje nazval nazvala nazývá obvinil obvinila odmítl odmítla odsoudil označil označila označuje \
        pochválil popisuje přirovnal přirovnala přirovnává viní žádá",
    wills: "chce chtěl hodlá odmítá plánuje slíbil",
    participles: "",
    he: "on",
    she: "ona",
    they: "oni",
    others: "já my",
    first_person: "já my",
    articles: "dva dvě jeden jedna jeho jejich její každý mnoho moje můj naše náš několik některé někteří ta ten ti to tři \
        všichni",
    prepositions: "bez během do jako k ke kolem kromě mezi na nad o od po pod podle pro proti před při s se skrze u v ve \
        vedle z za ze",
    conjunctions: "a ale ani i nebo však",
    adverbs: "agentuře ani celníkům deníku dnes dosud jen ještě již nakonec navíc ne nejen novinářům nyní pak \
        policistům potom pouze prý přitom redakci reportérům rovněž serveru stále tak také tam tehdy teď už \
        vyšetřovatelům včera zde znovu",
    auxiliaries: "bude budou by byl byla byli bylo být chtějí je jsou mají mohou musí má může nemá není",
    passives: "byl byla byli bylo",
    to: "",
    that: "že",
    relatives: "jehož jenž kde kterou která které kterého který kteří",
    subordinators: "aby co jak kdo kdy když kolik pokud protože proč zatímco zda",
    questions: "co jak kde kdo kdy kolik proč",
    titles_he: "pan pán",
    titles_she: "paní slečna",
    titles: "bc doc dr gen ing kpt mgr mjr mudr mvdr npor nprap nstrm plk por pplk ppor pprap prap prof rndr rtn",
    jobs: "adiktolog adiktoložka advokát advokáta advokátka anesteziolog chirurg doktor doktorka expert herec herečka \
        inspektor jednatel koordinátora koordinátorky kriminalista kurátor lékař lékařka majitel majitelka ministr \
        ministryně mluvčí mluvčího náměstek náměstka náměstkyně obhájce pacient pacientka pedagog policista poslanec \
        poslankyně prezident primátor primář primáře primářka primářky profesor profesorka psychiatr psychiatrička \
        psycholog psycholožka předsedkyně předsedy radní senátor senátorka sestra soudce soudkyně starosta starostka \
        student studentka státní svědek terapeut terapeutka toxikolog urolog učitel učitelka vedoucí vedoucího velitel \
        vyšetřovatel zakladatel zdravotník záchranář zástupce ředitel ředitele ředitelka ředitelky šéfa šéfky žalobce \
        žalobkyně",
    men: "bratr manžel mladík muž otec přítel syn táta",
    women: "dcera dívka holka maminka manželka matka máma přítelkyně sestra žena",
    institutions: "celní celníci centra centrum fakulty inspekce institut klinice klinika kliniky komise ministerstva \
        ministerstvo nadace nemocnice nemocnici organizace policie poradna soud spolek společnost správa státní \
        univerzita univerzity univerzitě vláda zastupitelství ústav ústavu úřad úřadu",
    documents: "analýza dokument dokumentu dopis obžaloba posudek prohlášení průzkum průzkumu rozsudek studie studii \
        vyjádření zpráva zprávy zprávě",
    times: "dnes duben leden listopad loni měsíc neděle neděli noc pondělí prosinec pátek rok sobota sobotu srpen středa \
        středu týden večer včera září únor úterý červen červenec čtvrtek říjen",
    particles: "de van von",
    sources: &["píše se v", "stojí v", "uvádí se v", "podle", "dle", "slovy", "jak uvedl", "jak uvedla"],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
