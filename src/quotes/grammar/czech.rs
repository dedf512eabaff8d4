//! Czech and Slovak.

use super::lexicon::Grammar;

pub(super) const CZECH: Grammar = Grammar {
    says: "apeloval apelovala apelovali apeluje apelují argumentoval argumentovala argumentovali argumentuje \
        argumentují dodal dodala dodali dodáva dodávají dodávajú dodával dodávala dodávali dodává doplnil doplnila \
        doplnili doplňuje doplňují dopĺňa dopĺňajú hlásil hlásila hlásili hlásí hodnotil hodnotila hodnotili hodnotí \
        hovoria hovoril hovorí hájí informoval informovala informovali informuje informují konstatoval konstatovala \
        konstatovali konstatuje konstatují kritizuje líčí myslí míní nahlásil nahlásila nahlásili namítají namítal \
        namítala namítali namítl namítla namítli namítá napsal napsala napsali napísal napísala napísali nastínil \
        nastínila nastínili naznačil naznačila naznačili objasnil objasnila objasnili objasňoval objasňovala \
        objasňovali objasňuje objasňují odhadl odhadla odhadli odpovedal odpovedala odpovedali odpovídají odpovídal \
        odpovídala odpovídali odpovídá odpověděl odpověděla odpověděli odvětil odvětila odvětili ohlásil ohlásila \
        ohlásili opakoval opakovala opakovali opakuje opakují oponoval oponovala oponovali oponuje oponují oznamuje \
        oznamují oznamujú oznámil oznámila oznámili pochvaluje podotkl podotkla podotkli podotýkají podotýká pokrčí \
        popisoval popisovala popisovali popisuje popisují popsal popsala popsali postěžoval postěžovala postěžovali \
        potvrdil potvrdila potvrdili potvrdzuje potvrdzujú potvrzoval potvrzovala potvrzovali potvrzuje potvrzují \
        povedal povedala povedali povzdechl povzdechla povzdechli povzdychla poznamenal poznamenala poznamenali \
        poznamenávají poznamenává pripomenul pripomenula pripomenuli pripomína pripomínajú priznal priznala priznali \
        priznáva priznávajú prohlašuje prohlašují prohlásil prohlásila prohlásili prozradil prozradila prozradili \
        prozrazuje prozrazují ptají ptal ptala ptali ptá píše píšou píší přibližuje přibližují přiblížil přiblížila \
        přiblížili připomněl připomněla připomněli připomínají připomínal připomínala připomínali připomíná připouští \
        připouštějí připustil připustila připustili přiznal přiznala přiznali přiznávají přiznává sdílel sdílela \
        sdíleli sdělil sdělila sdělili sděluje sdělují shrnuje shrnují shrnul shrnula shrnuli skonštatoval \
        skonštatovala skonštatovali směje soudí stojí stěžoval stěžovala stěžovali stěžuje svěřil svěřila svěřili \
        trvají trval trvala trvali trvá tvrdia tvrdil tvrdila tvrdili tvrdí ubezpečil ubezpečila ubezpečili ujistil \
        ujistila ujistili ujišťoval ujišťovala ujišťovali ujišťuje ujišťují upozornil upozornila upozornili \
        upozorňoval upozorňovala upozorňovali upozorňuje upozorňují upozorňujú upřesnil upřesnila upřesnili upřesňuje \
        upřesňují usmívá uvažoval uvažovala uvažovali uvedl uvedla uvedli uviedla uviedli uviedol uvádza uvádzajú \
        uvádí uvádějí varoval varovala varovali varuje varují varujú vyhlásil vyhlásila vyhlásili vyjádřil vypovídají \
        vypovídal vypovídala vypovídali vypovídá vypověděl vypověděla vypověděli vypráví vyprávějí vyprávěl vyprávěla \
        vyprávěli vysvetlil vysvetlila vysvetlili vysvetľuje vysvetľujú vysvětlil vysvětlila vysvětlili vysvětloval \
        vysvětlovala vysvětlovali vysvětluje vysvětlují vytkl vytkla vyzval vyzvala vyzvali vyzývají vyzývá vyčetl \
        vyčetla vyčíslil vyčíslila vyčíslili vzkázal vzpomněl vzpomněla vzpomněli vzpomínají vzpomínal vzpomínala \
        vzpomínali vzpomíná zaručil zaručila zaručili zdôraznil zdôraznila zdôraznili zdôrazňuje zdôrazňujú zdůraznil \
        zdůraznila zdůraznili zdůrazňoval zdůrazňovala zdůrazňovali zdůrazňuje zdůrazňují zeptal zeptala zeptali \
        zhodnotil zhodnotila zhodnotili zmiňuje zmiňují zmínil zmínila zmínili zopakoval zopakovala zopakovali \
        zpochybňuje řekl řekla řekli říkají říká žertoval žertovala žertovali",
    reports: "domnívají domníval domnívala domnívali domnívá doporučil doporučila doporučili doporučoval doporučovala \
        doporučovali doporučuje doporučují doufají doufal doufala doufali doufá myslel myslela mysleli navrhl navrhla \
        navrhli navrhoval navrhovala navrhovali navrhuje navrhují obávají obával obávala obávali obává odhaduje \
        odhadují očekávají očekával očekávala očekávali očekává požadoval požadovala požadovali požaduje požadují \
        prokazuje prokazují prokázal prokázala prokázali předpokládají předpokládal předpokládala předpokládali \
        předpokládá předpovídají předpovídá předpověděl předpověděla předpověděli rozhodl rozhodla rozhodli sliboval \
        slibovala slibovali slibuje slibují slíbil slíbila slíbili soudil soudila soudili ukazuje ukazují ukázal \
        ukázala ukázali usoudil usoudila usoudili vyloučil vyloučila vyloučili vylučuje vylučují vyplývá vypočítal \
        vypočítala vypočítali ví věřil věřila věřili věří zjistil zjistila zjistili zjišťuje zjišťují čeká žádají \
        žádal žádala žádali",
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
