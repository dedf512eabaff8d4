//! Italian.

use super::lexicon::Grammar;

pub(super) const ITALIAN: Grammar = Grammar {
    says: "accenna accennato accusa accusato afferma affermano affermato affermò aggiunge aggiungeva aggiungono \
        aggiunse aggiunto allarga ammesso ammette ammetteva ammettono ammicca ammonisce annota annotato annuncia \
        annunciato annuncio argomenta argomentato arringa asserisce assicura assicurano assicurato assicurava attacca \
        attaccano auspica auspicato avverte avvertito avvertono azzarda balbetta bisbiglia bofonchia borbotta brontola \
        calcola chiarisce chiarito chiede chiesto chiosa cita comincia commenta commentato comunica comunicato concede \
        conclude concluso conferma confermano confermato confessa confessato confida confidato considera contesta \
        contestato continua controbatte corregge critica decreta definito denuncia denunciano denunciato deplora \
        depone deposto descritto descrive dettaglia detto dice diceva dichiara dichiarato dichiarava dichiarò dicono \
        difende diranno dirà disse domanda elenca enuncia esclama esclamato esordisce esordito esorta esulta evidenzia \
        evidenziato giura giurato giustifica glissa grida gridato illustra illustrato immagina implora incalza \
        incalzano incalzato incita indica indicato informa informano insinua insiste insistito interviene intima \
        invita ipotizza ipotizzato ironizza ironizzato lamenta lamentano lamentato loda minimizza mormora mormorato \
        motiva motivato motteggia nega negano negato nota obietta obiettato ordina ordinato osserva osservano \
        osservato piange plaude pone precisa precisano precisato preconizza predica premesso premette pretende prevede \
        prevedono profetizza promesso promette promettono pronostica propone prosegue protesta protestato provoca \
        puntualizza puntualizzato raccomanda raccomandato racconta raccontano raccontato raccontò rammenta rammentato \
        recita relativizza replica replicato rettifica ribadisce ribadito ribatte ribattono riconosce ricorda \
        ricordano ricordato ridacchia ride riepiloga rievoca riferisce riferiscono riferito rileva rimarca rimprovera \
        rimproverato rincara ripete ripetuto riporta riportato riprende risponde rispondono rispose risposto rivela \
        rivelato rivendica rivendicato saluta sbotta sbuffa scandisce scherza scherzato sciorina scongiura scritto \
        scrive scuote segnala segnalano segnalato sentenzia sentenziato sfoga sfogato sghignazza sibila sintetizza \
        sintetizzato smentisce smentito smorza sogghigna soggiunge soggiunto sorride sospira sospirato sostengono \
        sostenuto sostiene sottolinea sottolineano sottolineato specifica specificano specificato spiega spiegano \
        spiegato spiegava spiegò stigmatizza stima stimato suggella suggerisce suggerito supplica sussurra svela \
        svelato teorizza testimonia testimoniato tuona tuonato urla urlato valuta zittisce",
    reports: "accerta accertato augura auspica calcola calcolato capisce certifica confida conta crede credono deduce \
        dimostra dimostrano dubita emerge emerso esclude escludono escluso evince immagina intuisce ipotizza mostra mostrano \
        nota notato notò osa pensa pensano pensava presume prevede prevedono reputa ritengono ritenuto ritiene sa sapeva \
        scoperto scopre sembra sospetta spera sperano stabilisce stabilito stimano teme temeva temono valuta vede",
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
