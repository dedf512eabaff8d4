//! Italian.

use super::lexicon::Grammar;

pub(super) const ITALIAN: Grammar = Grammar {
    says: "accenna accennano accennarono accennato accennava accennavano accennò accusa accusato afferma affermano \
        affermarono affermato affermava affermavano affermò aggiunge aggiungeva aggiungono aggiunse aggiunto allarga \
        ammesso ammette ammetteva ammettevano ammettono ammicca ammise ammonirono ammonisce ammoniscono ammonito \
        ammoniva ammonivano ammonì annota annotano annotarono annotato annotava annotavano annotò annuncia annunciano \
        annunciarono annunciato annunciava annunciavano annuncio annunciò argomenta argomentano argomentarono \
        argomentato argomentava argomentavano argomentò arringa asserisce asseriscono asserito asserivano asserì \
        assicura assicurano assicurarono assicurato assicurava assicuravano assicurò attacca attaccano attesta \
        attestano attestarono attestato attestava attestavano attestò auspica auspicano auspicarono auspicato \
        auspicava auspicavano auspicò avverte avvertito avvertiva avvertivano avvertono avvertì azzarda balbetta \
        bisbiglia bofonchia borbotta brontola calcola calcolano calcolarono calcolava calcolavano calcolò chiarirono \
        chiarisce chiariscono chiarito chiariva chiarivano chiarì chiede chiesto chiosa cita comincia commenta \
        commentano commentarono commentato commentava commentavano commentò comunica comunicano comunicarono \
        comunicato comunicava comunicavano comunicò concede conclude concludeva concludono concluse concluso conferma \
        confermano confermarono confermato confermava confermavano confermò confessa confessano confessarono \
        confessato confessava confessavano confessò confida confidano confidarono confidato confidava confidavano \
        confidò considera considerano considerarono considerava consideravano considerò constata constatano \
        constatarono constatato constatava constatavano constatò contesta contestato continua controbatte corregge \
        critica decreta definito denuncia denunciano denunciarono denunciato denunciava denunciavano denunciò deplora \
        depone deposto descritto descrive dettaglia dettagliano dettagliarono dettagliato dettagliava dettagliavano \
        dettagliò detto dice diceva dicevano dichiara dichiarano dichiararono dichiarato dichiarava dichiaravano \
        dichiarò dicono difende diranno dirà disse dissero domanda elenca enuncia esclama esclamato esordisce esordito \
        esorta esplicita esplicitano esplicitarono esplicitato esplicitava esplicitavano esplicitò espone espongono \
        esposto esulta evidenzia evidenziano evidenziarono evidenziato evidenziava evidenziavano evidenziò garantirono \
        garantisce garantiscono garantito garantiva garantivano garantì giura giurano giurarono giurato giurava \
        giuravano giurò giustifica glissa grida gridato illustra illustrano illustrarono illustrava illustravano \
        illustrò immagina immaginano immaginarono immaginato immaginava immaginavano immaginò implora incalza \
        incalzano incalzato incita indica indicano indicarono indicato indicava indicavano indicò informa informano \
        informarono informava informavano informò insinua insinuano insinuarono insinuato insinuava insinuavano \
        insinuò insiste insisteva insistevano insistito insistono interviene intima invita ipotizza ipotizzano \
        ipotizzarono ipotizzato ipotizzava ipotizzavano ipotizzò ironizza ironizzano ironizzarono ironizzato \
        ironizzava ironizzavano ironizzò lamenta lamentano lamentarono lamentato lamentava lamentavano lamentò loda \
        menziona menzionano menzionarono menzionato menzionava menzionavano menzionò minimizza mormora mormorano \
        mormorarono mormorato mormorava mormoravano mormorò motiva motivano motivarono motivava motivavano motivò \
        motteggia nega negano negarono negato negava negavano negò nota obietta obiettano obiettarono obiettato \
        obiettava obiettavano obiettò ordina ordinato osserva osservano osservarono osservato osservava osservavano \
        osservò piange plaude pone precisa precisano precisarono precisato precisava precisavano precisò preconizza \
        predica premesso premette premettono pretende prevede prevedeva prevedono profetizza promesso promette \
        prometteva promettono promise pronostica propone proponeva propongono propose proposto prosegue protesta \
        protestato provoca puntualizza puntualizzano puntualizzarono puntualizzato puntualizzava puntualizzavano \
        puntualizzò raccomanda raccomandano raccomandarono raccomandato raccomandava raccomandavano raccomandò \
        racconta raccontano raccontarono raccontato raccontava raccontavano raccontò rammenta rammentano rammentarono \
        rammentato rammentava rammentavano rammentò recita relativizza replica replicato rettifica ribadirono \
        ribadisce ribadiscono ribadito ribadiva ribadivano ribadì ribatte ribattono riconobbe riconosce riconosceva \
        riconosciuto riconoscono ricorda ricordano ricordarono ricordato ricordava ricordavano ricordò ridacchia ride \
        riepiloga rievoca riferirono riferisce riferiscono riferito riferiva riferivano riferì rileva rilevano \
        rilevarono rilevato rilevava rilevavano rilevò rimarca rimarcano rimarcarono rimarcato rimarcava rimarcavano \
        rimarcò rimprovera rimproverato rincara ripete ripeteva ripetono ripetuto riporta riportato riprende risponde \
        rispondeva rispondono rispose risposto rivela rivelano rivelarono rivelato rivelava rivelavano rivelò \
        rivendica rivendicato saluta sbotta sbuffa scandisce scherza scherzato sciorina scongiura scrisse scrissero \
        scritto scrive scriveva scrivono scuote segnala segnalano segnalarono segnalato segnalava segnalavano segnalò \
        sentenzia sentenziato sfoga sfogato sghignazza sibila sintetizza sintetizzato smentirono smentisce smentiscono \
        smentito smentiva smentivano smentì smorza sogghigna soggiunge soggiunto sorride sospira sospirano sospirarono \
        sospirato sospirava sospiravano sospirò sosteneva sostenevano sostengono sostenne sostenuto sostiene \
        sottolinea sottolineano sottolinearono sottolineato sottolineava sottolineavano sottolineò specifica \
        specificano specificarono specificato specificava specificavano specificò spiega spiegano spiegarono spiegato \
        spiegava spiegavano spiegò stigmatizza stima stimarono stimato stimava stimavano stimò suggella suggerirono \
        suggerisce suggeriscono suggerito suggeriva suggerivano suggerì supplica sussurra svela svelano svelarono \
        svelato svelava svelavano svelò teorizza teorizzano teorizzarono teorizzato teorizzava teorizzavano teorizzò \
        testimonia testimoniano testimoniarono testimoniato testimoniava testimoniavano testimoniò tuona tuonato urla \
        urlato valuta valutano valutarono valutato valutava valutavano valutò zittisce",
    reports: "accerta accertano accertarono accertato accertava accertavano accertò augura augurano augurarono \
        augurato augurava auguravano augurò auspica calcola calcolato capirono capisce capiscono capito capiva \
        capivano capì certifica certificano certificarono certificato certificava certificavano certificò confida \
        conta crede credeva credevano credono creduto dedotto deduce deduceva deducono dimostra dimostrano \
        dimostrarono dimostrato dimostrava dimostravano dimostrò dubita dubitano dubitarono dubitato dubitava \
        dubitavano dubitò emerge emerso esclude escludeva escludevano escludono escluso evince immagina intuisce \
        intuiscono intuito intuiva ipotizza mostra mostrano mostrarono mostrato mostrava mostravano mostrò nota notato \
        notò osa pensa pensano pensarono pensato pensava pensavano pensò presume presumeva presumono prevede prevedono \
        reputa reputano reputarono reputato reputava reputavano reputò riteneva ritenevano ritengono ritenuto ritiene \
        sa sanno sapeva sapevano saputo scoperto scopre scoprono scoprì sembra sospetta sospettano sospettarono \
        sospettato sospettava sospettavano sospettò spera sperano sperarono sperato sperava speravano sperò \
        stabilirono stabilisce stabiliscono stabilito stabiliva stabilivano stabilì stimano suppone supponeva \
        suppongono supposto teme temeva temevano temono temuto valuta vede verifica verificano verificarono verificato \
        verificava verificavano verificò",
    acts: "accostato accusa accusato assimila attribuisce bolla bollato chiama chiede chiesto classifica condanna \
        critica criticato definisce definiscono definito definiva denuncia denunciano denunciato descritto descrive \
        difende dipinge elogia elogiato etichetta invita invitato invoca lamenta loda lodato nega negato paragona \
        paragonato parla parlato presenta promesso promette propone qualifica racconta respinge rivendica saluta \
        sconsiglia sollecita sollecitato stigmatizza",
    wills: "intende promette punta rifiuta spera vogliono voleva vuole",
    participles: "affermando aggiungendo dicendo precisando ricordando sottolineando spiegando",
    he: "egli lui",
    she: "ella lei",
    they: "loro",
    others: "io noi voi",
    first_person: "io noi",
    articles: "alcune alcuni altre altri degli dei delle due gli i il l' la le lo mia mio molte molti nostra nostro ogni quattro quel \
        quella quelle questa queste questi questo sua sue suo suoi tre tutte tutti un un' una uno",
    prepositions: "a ad agli ai al all' alla alle allo con contro d' da dagli dai dal dall' dalla dalle de' degli dei del dell' della delle \
        dello dentro di dopo durante entro fino fra in negli nei nel nell' nella nelle nello per presso prima secondo senza sopra \
        sotto su sugli sui sul sull' sulla sulle tra verso",
    conjunctions: "e ed ma né o però",
    adverbs: "adesso anche ancora appena bene così domani dopo già ieri infatti infine inoltre invece mai meglio molto non oggi ora più \
        poi proprio pure quindi sempre solo soltanto spesso subito successivamente",
    auxiliaries: "abbiamo aveva avevano avrebbe ci deve devono dovrebbe era erano fu furono gli ha hanno ho le mi possono potrebbe può \
        sarebbe sarà si sia sono stata stato va vanno vengono vi viene è",
    passives: "era erano sono stata stato viene è",
    to: "",
    that: "che",
    relatives: "cui quale quali",
    subordinators: "anche chi come cosa dove mentre perché poiché quando quanto se",
    questions: "come dove perché quando quanto",
    titles_he: "don sig signor",
    titles_she: "sig.ra signora",
    titles: "avv avvocato capitano colonnello comandante commissario dott dott.ssa dottor dottore dottoressa generale giudice \
        ispettore maggiore maresciallo prof professor professoressa suor tenente",
    jobs: "abitante addetta addetto agente agricoltore allenatore allevatore alpinista amica amico amministratore \
        anestesista anziana anziano appuntato architetto artigiano artista assessora assessore assistente attivista attore \
        attrice autista autore autrice avvocata avvocato badante bagnino barista bidella bidello biologa biologo botanico \
        camerata cameriera cameriere cantante capitano capo casalinga cassiera chimica chimico chirurga chirurgo clinico \
        cofondatore collaboratrice collega comandante commerciante commissario compaesano compagna compagno condomino \
        conducente consigliera consigliere consulente contadino coordinatore coordinatrice criminologa criminologo cronista \
        cugina cugino cuoca cuoco curatore custode datore decano deputata deputato detenuto difensore dipendente direttore \
        direttrice dirigente disegnatore docente don dottoressa economista editore educatore educatrice epidemiologa \
        epidemiologo esperta esperto esponente falegname farmacista farmacologa farmacologo fidanzata fidanzato fisico \
        fondatore fondatrice fotografo fratello fruttivendolo funzionaria funzionario gestore giornalista gip giudice \
        giurato guardia gup idraulico imprenditore imprenditrice imputata imputato indagata indagato infermiera infermiere \
        infermieri ingegnere inquirente inquirenti insegnante investigatore ispettrice legale legali maestra maestro \
        magistrata magistrato manager medica medici medico microbiologo ministra ministro musicista negoziante neurologa \
        neurologo notaio nutrizionista oculista oncologo operaia operaio operatore operatrice organizzatore organizzatrice \
        oste ostetrica parente parroco passante patologa paziente pedagogista pediatra pensionata pensionato perita perito \
        pizzaiolo pm poliziotta poliziotto pompiere portavoce portiere prefetto preside presidente primaria primario \
        procuratore procuratrice produttore professoressa promotore promotrice proprietaria proprietario psichiatra \
        psicologa psicologo psicoterapeuta questore ragazzo referente regista relatore residente responsabile rettore \
        ricercatore ricercatrice ristoratore sacerdote scrittore scrittrice segretaria segretario senatore senatrice sindaca \
        sindacalista sindaco soccorritore socia socio sociologa sociologo sommozzatore sottosegretaria sottosegretario \
        sovrintendente specialista storico studente studentessa studiosa studioso superperito tassista tecnica tecnico teste \
        testimone tirocinante titolare tossicologa tossicologo tutor ufficiale urbanista urologa urologo utente vedova \
        veterinaria veterinario vicepresidente vicesindaca vicesindaco vicina vicino vigile viticoltore volontari volontaria \
        volontario",
    men: "amico figlio fratello marito nonno padre ragazzo uomo zio",
    women: "amica donna figlia madre moglie nonna ragazza sorella vedova zia",
    institutions: "agenzia asl associazione azienda camera carabinieri centro clinica comitato commissione comune consiglio \
        corte ditta ente federazione fondazione governo gruppo impresa istituto laboratorio ministero ordine organizzazione \
        ospedale osservatorio partito polizia prefettura procura protezione questura rapporto regione senato sindacato \
        società studio tribunale unione università",
    documents: "analisi comunicato dati documenti documento indagine lettera messaggio nota ordinanza rapporto relazione ricerca \
        sondaggio statistiche studi studio verbale",
    times: "agosto anno aprile dicembre domenica febbraio gennaio giovedì giugno ieri luglio lunedì maggio martedì marzo mattina \
        mercoledì mese notte novembre oggi ottobre pomeriggio sabato sera settembre settimana venerdì",
    particles: "d' da dal de del della di la lo van von",
    sources: &[
        "si legge in",
        "si legge nel",
        "si legge nell'",
        "si legge nella",
        "si legge nelle",
        "secondo",
        "stando a",
        "stando agli",
        "stando ai",
        "stando al",
        "stando alla",
        "stando alle",
        "a detta del",
        "a detta della",
        "a detta di",
        "a giudizio di",
        "a parere del",
        "a parere della",
        "a parere di",
        "a suo avviso",
        "a suo giudizio",
        "a suo parere",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: true,
    drops_subject: true,
    capital_nouns: false,
};
